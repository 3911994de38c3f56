/// @file
/// @brief Glutes and hamstrings as the leg takes the load.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "regimen/anatomy/action_role.hpp"

using namespace regimen;

TEST_CASE("glutes and hamstrings share the loading phase: both brake the same motion", "[anatomy][S4-5]") {
  constexpr joint_motion sinking{joint::hip, motion::flexion};
  const enum_set<muscle> team = acts_as(action_role::brake, sinking, activity::loading_phase);
  REQUIRE(team.intersects(members_of(hamstrings)));
  REQUIRE(team.contains(gluteus_maximus));
  // Nobody else is said to, and outside this phase nobody is.
  for (const muscle m : team) REQUIRE((within(m, hamstrings) || within(m, gluteals)));
  REQUIRE(acts_as(action_role::brake, sinking, activity::upright_standing).empty());
}

TEST_CASE("gluteus maximus and the hamstrings that cross the hip are synergists", "[anatomy][S4-5]") {
  for (const muscle head : members_of(hamstrings)) {
    INFO(name_of(head));
    REQUIRE(synergist_of(muscle{gluteus_maximus}, head) == (head != muscle::biceps_femoris_short_head));
    REQUIRE(synergist_of(head, muscle{gluteus_maximus}) == synergist_of(muscle{gluteus_maximus}, head));
  }
}
