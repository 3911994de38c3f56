/// @file
/// @brief The ring of heads at mid-thigh.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/mid_thigh.hpp"

#include "catch.hpp"
#include "regimen/anatomy/muscle_table.hpp"

using namespace regimen;

TEST_CASE("touching at mid-thigh is symmetric and never with oneself", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto a = static_cast<muscle>(i);
    INFO(name_of(a));
    REQUIRE_FALSE(neighbours_at_mid_thigh(a).contains(a));
    for (const muscle b : neighbours_at_mid_thigh(a)) {
      REQUIRE(neighbours_at_mid_thigh(b).contains(a));
      REQUIRE(wall_at_mid_thigh(a, b) == wall_at_mid_thigh(b, a));
    }
  }
}

TEST_CASE("a wall stands exactly where the compartment changes", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto a = static_cast<muscle>(i);
    for (const muscle b : neighbours_at_mid_thigh(a)) {
      INFO(name_of(a) << ", " << name_of(b));
      // Sartorius, of the front, lies over the adductor canal, on the inner side of the medial septum: see the ring.
      if (a == muscle::sartorius || b == muscle::sartorius) continue;
      REQUIRE(wall_at_mid_thigh(a, b) == septum_between(facts_of(a).where, facts_of(b).where));
    }
  }
}

TEST_CASE("who touches whom, typed by hand", "[anatomy][S0-4][S0-7]") {
  STATIC_REQUIRE(neighbours_at_mid_thigh(vastus_lateralis) ==
                 enum_set<muscle>{rectus_femoris, vastus_intermedius, biceps_femoris_short_head});
  STATIC_REQUIRE(wall_at_mid_thigh(vastus_lateralis, biceps_femoris_short_head) ==
                 fascia::lateral_intermuscular_septum);
  STATIC_REQUIRE(!wall_at_mid_thigh(semitendinosus, semimembranosus));
  STATIC_REQUIRE(neighbours_at_mid_thigh(biceps_femoris_long_head) ==
                 enum_set<muscle>{biceps_femoris_short_head, semitendinosus});
  STATIC_REQUIRE(neighbours_at_mid_thigh(semimembranosus).contains(muscle::adductor_magnus_adductor_part));
  STATIC_REQUIRE(neighbours_at_mid_thigh(gluteus_maximus).empty());
  STATIC_REQUIRE(mid_thigh_ring_source.unverified());
}

TEST_CASE("septa and their strength", "[anatomy]") {
  STATIC_REQUIRE(septum_between(anterior_thigh_compartment, posterior_thigh_compartment) ==
                 fascia::lateral_intermuscular_septum);
  STATIC_REQUIRE(septum_between(posterior_thigh_compartment, medial_thigh_compartment) ==
                 fascia::posterior_intermuscular_septum);
  STATIC_REQUIRE(!septum_between(anterior_thigh_compartment, deep_back_compartment));
  STATIC_REQUIRE(find_septum(anterior_thigh_compartment, posterior_thigh_compartment)->strength ==
                 septum_strength::strong);
  for (const septum& s : septa) REQUIRE_FALSE(s.from.id.empty());
}
