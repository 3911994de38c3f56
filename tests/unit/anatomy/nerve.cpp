/// @file
/// @brief The neural chain from the head to the foot.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/nerve.hpp"

#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("the neural chain has no cycle", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    const auto which = static_cast<nerve>(i);
    INFO(name_of(which));
    for (const nerve next : continues_as(which)) REQUIRE_FALSE(chain_above(which).contains(next));
  }
}

TEST_CASE("every nerve hangs on the head", "[anatomy][law][S0-32]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    INFO(name_of(static_cast<nerve>(i)));
    REQUIRE(chain_above(static_cast<nerve>(i)).contains(nerve::cranial_dura));
  }
}

TEST_CASE("the chain reaches from the dura through the sciatic nerve to the sole", "[anatomy][S0-32]") {
  for (const nerve end : {nerve::medial_plantar_nerve, nerve::lateral_plantar_nerve})
    REQUIRE(chain_above(end) == enum_set<nerve>{cranial_dura, cervical_cord, thoracic_cord, lumbosacral_roots,
                                                sciatic_nerve, tibial_division_of_sciatic_nerve, tibial_nerve, end});
  STATIC_REQUIRE(continues_as(sciatic_nerve, tibial_division_of_sciatic_nerve));
  STATIC_REQUIRE(continues_as(sciatic_nerve, common_fibular_division_of_sciatic_nerve));
  STATIC_REQUIRE(!continues_as(sciatic_nerve, femoral_nerve));
  STATIC_REQUIRE(chain_above(sciatic_nerve).contains(nerve::cervical_cord));
}

TEST_CASE("a branch has no root that its trunk lacks", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    const auto trunk = static_cast<nerve>(i);
    if (roots_of(trunk).empty()) continue;
    for (const nerve branch : continues_as(trunk)) {
      INFO(name_of(trunk) << " -> " << name_of(branch));
      REQUIRE(roots_of(trunk).contains(roots_of(branch)));
    }
  }
}

TEST_CASE("roots that everybody knows", "[anatomy]") {
  using enum spinal_root;
  STATIC_REQUIRE(roots_of(sciatic_nerve) == enum_set<spinal_root>{l4, l5, s1, s2, s3});
  STATIC_REQUIRE(roots_of(femoral_nerve) == enum_set<spinal_root>{l2, l3, l4});
  STATIC_REQUIRE(roots_of(obturator_nerve) == roots_of(femoral_nerve));
}

TEST_CASE("the sciatic nerve slides between the medial and the lateral hamstrings", "[anatomy][S2-4][S2-28]") {
  STATIC_REQUIRE(interface_of(sciatic_nerve).contains(members_of(medial_hamstrings)));
  STATIC_REQUIRE(interface_of(sciatic_nerve).contains(members_of(lateral_hamstrings)));
  STATIC_REQUIRE(interface_of(sciatic_nerve, piriformis));
  STATIC_REQUIRE(!interface_of(sciatic_nerve).intersects(members_of(quadriceps)));
  STATIC_REQUIRE(runs_through(sciatic_nerve, posterior_thigh));
  STATIC_REQUIRE(runs_through.converse(popliteal_fossa) == enum_set<nerve>{tibial_nerve, common_fibular_nerve});
}
