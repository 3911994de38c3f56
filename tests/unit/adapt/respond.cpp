/// @file
/// @brief The branch of the hip-flexor stretch (S1-9 to S1-15, S1-29), end to end.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/adapt/respond.hpp"

#include "catch.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

constexpr person sits{.known = findings{finding::pelvis_tilted_forward, finding::prolonged_sitting}};
constexpr trial good{method::stretch, hip_flexors, 4, 3, response::none};

bool has(const composition& c, const technique& t, const structure& s) {
  for (const composed_step& x : c.steps)
    if (*x.what.what == t && x.what.target == s) return true;
  return false;
}

composition compose_for(const person& who) {
  request asked;
  asked.who = who;
  asked.available = seconds{1200};
  return compose(asked, safe_practice);
}

}  // namespace

TEST_CASE("hip flexors tight from sitting are stretched", "[S1-9][S1-10]") {
  const composition c = compose_for(sits);
  REQUIRE(c.how == outcome::composed);
  CHECK(has(c, static_stretch, hip_flexors));
}

TEST_CASE("relief: carry on", "[S1-15]") {
  constexpr adaptation a = respond(sits, {method::stretch, hip_flexors, 1, 1, response::relief});
  STATIC_REQUIRE(a.what == decision::carry_on);
  CHECK(has(compose_for(a.who), static_stretch, hip_flexors));
}

TEST_CASE("an adequate trial without relief: stop, and planks instead", "[S1-12][S1-13]") {
  constexpr adaptation a = respond(sits, good);
  STATIC_REQUIRE(a.what == decision::change);
  const composition c = compose_for(a.who);
  REQUIRE(c.how == outcome::composed);
  CHECK_FALSE(has(c, static_stretch, hip_flexors));
  CHECK((has(c, side_plank, core) || has(c, forearm_plank, core)));
}

TEST_CASE("the stretch comes back when the core is known to be stable", "[S1-14]") {
  adaptation a = respond(sits, good);
  const step stretch_again{
      &static_stretch, hip_flexors, side::both, {}, position::standing, static_stretch.doses.least()};
  CHECK_FALSE(check(safe_practice, {&stretch_again, 1}, a.who).kept());
  a.who.known.set(finding::core_instability, side::both, presence::absent);
  CHECK(check(safe_practice, {&stretch_again, 1}, a.who).kept());
}

TEST_CASE("a trial that is too short or too rare, or whose response nobody noted, changes nothing", "[S1-29]") {
  for (const int weeks : {0, 1, 2, 3, 8})
    for (const int days : {0, 1, 2, 7})
      for (const response r : {response::none, response::unknown}) {
        const adaptation a = respond(sits, {method::stretch, hip_flexors, weeks, days, r});
        const bool adequate = weeks >= 3 && days >= 2 && r == response::none;
        CHECK(a.what == (adequate ? decision::change : decision::keep_trying));
        CHECK((a.who.known == sits.known) == !adequate);
      }
}

TEST_CASE("worse, or a red flag: refer", "[S3-38]") {
  CHECK(respond(sits, {method::stretch, hip_flexors, 4, 3, response::worse}).what == decision::refer);
  person flagged = sits;
  flagged.known.set(finding::tingling, side::left, presence::present);
  CHECK(respond(flagged, {method::stretch, hip_flexors, 4, 3, response::relief}).what == decision::refer);
}
