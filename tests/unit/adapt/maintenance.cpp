/// @file
/// @brief What is kept up once the aim is reached.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/adapt/maintenance.hpp"

#include "catch.hpp"
#include "regimen/adapt/retest.hpp"
#include "regimen/assessment/goal.hpp"

using namespace regimen;

TEST_CASE("hamstrings and glutes are kept up, both of them, once a week and without an end", "[adapt][S4-22]") {
  const std::optional<maintenance> m = maintain(presence::present);
  REQUIRE(m);
  REQUIRE(m->keeps.size() == 2);
  REQUIRE(m->keeps_up(hamstrings));
  REQUIRE(m->keeps_up(gluteals));
  REQUIRE(m->keeps_up(biceps_femoris_long_head));
  REQUIRE(m->keeps_up(gluteus_maximus));
  REQUIRE_FALSE(m->keeps_up(quadriceps));
  for (const upkeep& u : m->keeps) {
    REQUIRE(u.sessions_a_week == 1);
    REQUIRE(u.from.id == "S4-22");
    REQUIRE_FALSE(u.frequency_from.id.empty());
  }
  // Once a week is published for the hamstrings alone.
  REQUIRE(m->keeps[0].what == structure{hamstrings});
  REQUIRE(m->keeps[0].frequency_from.known == certainty::read);
  REQUIRE(m->keeps[1].frequency_from.known == certainty::choice);
}

TEST_CASE("nothing is only kept up before the aim is known to be reached", "[adapt][S4-22]") {
  REQUIRE_FALSE(maintain(presence::absent));
  REQUIRE_FALSE(maintain(presence::unknown));
}

TEST_CASE("a successful retest leads to maintenance, one half done does not", "[adapt][S4-21][S4-22]") {
  findings before;
  before.set(finding::knee_wobble, side::left, presence::present);
  before.set(finding::slow_loading, side::left, presence::present);
  findings later;
  later.set(finding::knee_wobble, side::left, presence::absent);
  REQUIRE_FALSE(maintain(run_succeeds(retest(before, later, side::left), presence::present)));
  later.set(finding::slow_loading, side::left, presence::absent);
  REQUIRE(maintain(run_succeeds(retest(before, later, side::left), presence::present)));
  REQUIRE_FALSE(maintain(run_succeeds(retest(before, later, side::left), presence::unknown)));
  REQUIRE(maintain(reached(goal{"steady", {finding::knee_wobble}, {"S4-21"}}, later)).has_value() == false);
}
