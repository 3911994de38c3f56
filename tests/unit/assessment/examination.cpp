/// @file
/// @brief Techniques that show something.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/examination.hpp"

#include "catch.hpp"
#include "regimen/person/person.hpp"

using namespace regimen;

TEST_CASE("watching somebody run shows wobble and slow loading", "[assessment][S4-3]") {
  enum_set<finding> shown;
  for (const examination& e : examinations)
    if (*e.how == watch_running) shown.insert(e.shows);
  REQUIRE(shown == enum_set<finding>{finding::knee_wobble, finding::slow_loading});
  // Seen on one side, and told of that side alone.
  findings seen;
  seen.set(finding::knee_wobble, side::left, presence::present);
  REQUIRE(seen.where(finding::knee_wobble) == side::left);
  REQUIRE_FALSE(seen.has(finding::knee_wobble, side::right));
}

TEST_CASE("the single-leg squat leaves the glutes out and is compared between the sides", "[assessment][S4-7]") {
  bool compared = false;
  for (const examination& e : examinations)
    if (*e.how == single_leg_squat) compared = e.compares_sides;
  REQUIRE(compared);
  REQUIRE(single_leg_squat.one_sided);
  REQUIRE(touches(single_leg_squat, quadriceps));
  REQUIRE(touches(single_leg_squat, hamstrings));
  REQUIRE_FALSE(touches(single_leg_squat, gluteus_maximus));
}

TEST_CASE("the same squat is a test and an exercise", "[assessment][S4-9]") {
  REQUIRE(examines(single_leg_squat));
  REQUIRE(single_leg_squat.how == method::strengthening);
  REQUIRE(single_leg_squat.doses.greatest().work() > seconds{0});
  REQUIRE_FALSE(examines(deep_squat));
}

TEST_CASE("hips and trunk are looked at, not the thigh alone", "[assessment][S4-26]") {
  bool of_the_hip = false;
  bool of_the_trunk = false;
  for (const examination& e : examinations) {
    of_the_hip = of_the_hip || touches(*e.how, gluteals);
    of_the_trunk = of_the_trunk || touches(*e.how, core);
  }
  REQUIRE(of_the_hip);
  REQUIRE(of_the_trunk);
}

TEST_CASE("an examination has its source, and pure observation gives nothing but that", "[assessment][law]") {
  for (const examination& e : examinations) {
    REQUIRE(e.how != nullptr);
    REQUIRE_FALSE(e.from.id.empty());
  }
  for (const technique* t : standard_techniques)
    if (t->how == method::observation) REQUIRE(examines(*t));
}
