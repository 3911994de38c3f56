/// @file
/// @brief Which muscles lie beside which, and the septum between them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "regimen/anatomy/contact.hpp"

using namespace regimen;

TEST_CASE("muscles lie beside each other, never beside themselves", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto one = static_cast<muscle>(i);
    REQUIRE_FALSE(neighbour_of(one, one));
    for (std::size_t k = 0; k < count_of<muscle>; ++k) {
      const auto other = static_cast<muscle>(k);
      if (neighbour_of(one, other) != neighbour_of(other, one)) FAIL(name_of(one) << ' ' << name_of(other));
      if (shares_compartment_with(one, other) != shares_compartment_with(other, one)) FAIL(name_of(one));
      if (one == other && shares_compartment_with(one, other)) FAIL(name_of(one));
      // Within a compartment there is no septum, at mid-thigh neither.
      if (facts_of(one).where == facts_of(other).where && septum_between(one, other))
        FAIL(name_of(one) << ' ' << name_of(other));
      if (septum_between(one, other) != septum_between(other, one)) FAIL(name_of(one) << ' ' << name_of(other));
    }
  }
}

TEST_CASE("what lies next to biceps femoris at mid-thigh, and through which septum", "[anatomy]") {
  STATIC_REQUIRE(neighbour_of(biceps_femoris_short_head, vastus_lateralis));
  STATIC_REQUIRE(septum_between(biceps_femoris_short_head, vastus_lateralis) == fascia::lateral_intermuscular_septum);
  REQUIRE(neighbour_of(biceps_femoris_long_head, semitendinosus));
  REQUIRE(septum_between(biceps_femoris_long_head, semitendinosus) == std::nullopt);
  REQUIRE(septum_between(semimembranosus, adductor_magnus_adductor_part) == fascia::posterior_intermuscular_septum);
}

TEST_CASE("below the thigh the septum is that of the compartments", "[anatomy]") {
  REQUIRE(shares_compartment_with(soleus, gastrocnemius_medial_head));
  REQUIRE_FALSE(neighbour_of(soleus, gastrocnemius_medial_head));
  REQUIRE(septum_between(soleus, tibialis_posterior) == fascia::transverse_crural_septum);
  REQUIRE(septum_between(tibialis_anterior, fibularis_longus) == fascia::anterior_crural_septum);
  REQUIRE(septum_between(tibialis_anterior, soleus) == std::nullopt);
}
