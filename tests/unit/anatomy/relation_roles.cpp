/// @file
/// @brief Who moves, who helps, who steadies, who brakes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "regimen/anatomy/action_role.hpp"

using namespace regimen;

TEST_CASE("gluteus maximus is the prime mover of hip extension in running, the hamstrings help",
          "[anatomy][S1-16][S1-5]") {
  for (const activity during : {activity::any, activity::running}) {
    STATIC_REQUIRE(acts_as(gluteus_maximus, {hip, extension}) == action_role::prime_mover);
    REQUIRE(acts_as(gluteus_maximus, {hip, extension}, during) == action_role::prime_mover);
    for (const muscle head : {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus})
      REQUIRE(acts_as(head, {hip, extension}, during) == action_role::synergist);
    REQUIRE(acts_as(biceps_femoris_short_head, {hip, extension}, during) == std::nullopt);
  }
}

TEST_CASE("the hamstrings bend the knee, extend the hip, and steady both in gait and standing",
          "[anatomy][S2-3][S3-2]") {
  for (const muscle head : members_of(hamstrings)) {
    INFO(name_of(head));
    REQUIRE(acts_on(head, {knee, flexion}));
    REQUIRE(acts_on(head, {hip, extension}) == (head != muscle::biceps_femoris_short_head));
    REQUIRE(acts_as(head, {knee, stabilisation}) == action_role::stabiliser);
    for (const activity during : {activity::gait, activity::upright_standing}) {
      REQUIRE(acts_as(head, {knee, stabilisation}, during) == action_role::stabiliser);
      if (crosses(head, hip)) REQUIRE(acts_as(head, {hip, stabilisation}, during) == action_role::stabiliser);
    }
  }
}

TEST_CASE("in the loading phase the hamstrings steady the knee and brake the trunk", "[anatomy][S4-23]") {
  for (const muscle head : members_of(hamstrings))
    REQUIRE(acts_as(head, {knee, stabilisation}, activity::loading_phase) == action_role::stabiliser);
  const enum_set<muscle> brakes = acts_as(action_role::brake, {hip, flexion}, activity::loading_phase);
  REQUIRE(brakes.contains(enum_set<muscle>{biceps_femoris_long_head, semitendinosus, semimembranosus}));
  REQUIRE(brakes.contains(gluteus_maximus));
  REQUIRE_FALSE(brakes.contains(biceps_femoris_short_head));
  REQUIRE(acts_as(action_role::brake, {hip, flexion}).empty());
}

TEST_CASE("without a stated part, a main action makes a prime mover and a secondary one a synergist",
          "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto who = static_cast<muscle>(i);
    for (const muscle_action& own : facts_of(who).actions) {
      bool stated = false;
      for (const stated_role& row : stated_roles)
        stated = stated || (row.action == own.motion && within(who, row.who) && row.during == activity::any);
      INFO(name_of(who) << ' ' << name_of(own.motion.where) << ' ' << name_of(own.motion.what));
      const std::optional<action_role> as = acts_as(who, own.motion);
      REQUIRE(as.has_value());
      if (!stated) REQUIRE(*as == (own.primary ? action_role::prime_mover : action_role::synergist));
    }
  }
}

TEST_CASE("no synergist is an antagonist for the same action", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto who = static_cast<muscle>(i);
    for (const muscle_action& own : facts_of(who).actions) {
      INFO(name_of(who) << ' ' << name_of(own.motion.where) << ' ' << name_of(own.motion.what));
      const enum_set<muscle> helpers = synergists_of(who, own.motion);
      const enum_set<muscle> opponents = antagonists_of(who, own.motion);
      REQUIRE_FALSE(helpers.intersects(opponents));
      REQUIRE_FALSE(helpers.contains(who));
      REQUIRE_FALSE(opponents.contains(who));
      REQUIRE((own.primary || (helpers.empty() && opponents.empty())));
      // Symmetric: who helps me, I help; whom I oppose opposes me.
      for (const muscle other : helpers) REQUIRE(synergists_of(other, own.motion).contains(who));
      for (const muscle other : opponents) REQUIRE(antagonists_of(other, opposite(own.motion)).contains(who));
    }
  }
}

TEST_CASE("helpers and opponents of well-known actions", "[anatomy]") {
  STATIC_REQUIRE(antagonists_of(rectus_femoris, {knee, extension}).contains(semitendinosus));
  STATIC_REQUIRE(synergists_of(rectus_femoris, {knee, extension}) ==
                 enum_set<muscle>{vastus_lateralis, vastus_medialis, vastus_intermedius});
  REQUIRE(antagonists_of(biceps_brachii_long_head, {elbow, flexion}).contains(triceps_brachii_lateral_head));
  REQUIRE(antagonists_of(tibialis_anterior, {ankle, dorsiflexion}).contains(soleus));
  REQUIRE(synergists_of(biceps_femoris_short_head, {hip, extension}).empty());
}
