/// @file
/// @brief Groups and their members.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/group.hpp"

#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("a group has several members, and no two groups are the same", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle_group>; ++i) {
    INFO(name_of(static_cast<muscle_group>(i)));
    REQUIRE(members_of(static_cast<muscle_group>(i)).size() >= 2);
    for (std::size_t k = 0; k < i; ++k)
      REQUIRE_FALSE(members_of(static_cast<muscle_group>(i)) == members_of(static_cast<muscle_group>(k)));
  }
}

TEST_CASE("groups are made of each other", "[anatomy]") {
  STATIC_REQUIRE(members_of(hamstrings) == (members_of(medial_hamstrings) | members_of(lateral_hamstrings)));
  STATIC_REQUIRE(members_of(quadriceps) == (members_of(vasti) | enum_set<muscle>{rectus_femoris}));
  STATIC_REQUIRE(members_of(core) == (members_of(abdominals) | members_of(low_back_muscles)));
  STATIC_REQUIRE(members_of(adductors).contains(members_of(adductor_magnus)));
  STATIC_REQUIRE(members_of(triceps_surae) == (members_of(gastrocnemius) | enum_set<muscle>{soleus}));
}

TEST_CASE("groups are named for what their members do", "[anatomy][law]") {
  REQUIRE(movers_of({hip, flexion}) == members_of(hip_flexors));
  REQUIRE(movers_of({knee, extension}) == members_of(quadriceps));
  REQUIRE(movers_of({hip, external_rotation}).contains(members_of(deep_hip_rotators)));
  REQUIRE(movers_of({hip, adduction}) == members_of(adductors));
  REQUIRE(movers_of({knee, flexion}).contains(members_of(hamstrings)));
  REQUIRE(movers_of({ankle, plantarflexion}).contains(members_of(triceps_surae)));
}

TEST_CASE("part of", "[anatomy]") {
  STATIC_REQUIRE(part_of(vastus_lateralis) == enum_set<muscle_group>{quadriceps, vasti});
  STATIC_REQUIRE(part_of(rectus_femoris) == enum_set<muscle_group>{quadriceps, hip_flexors});
}
