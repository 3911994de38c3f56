/// @file
/// @brief Ladders: they climb, and lead from each rung to the next and back.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <algorithm>
#include <set>
#include <string>

#include "catch.hpp"
#include "regimen/catalogue.hpp"

using namespace regimen;

TEST_CASE("difficulty rises along every ladder", "[catalogue][law]") {
  std::set<std::string> names;
  for (const ladder& l : ladders) {
    INFO(l.name);
    REQUIRE(names.insert(std::string{l.name}).second);
    REQUIRE(l.rungs.size() >= 2);
    REQUIRE(l.climbs());
    for (std::size_t i = 1; i < l.rungs.size(); ++i) {
      INFO(l.rungs[i]->name);
      REQUIRE(l.rungs[i - 1]->difficulty < l.rungs[i]->difficulty);
    }
  }
}

TEST_CASE("a ladder leads up and down, and ends", "[catalogue][law]") {
  for (const ladder& l : ladders) {
    INFO(l.name);
    REQUIRE(l.easier(*l.rungs[0]) == nullptr);
    REQUIRE(l.harder(*l.rungs[l.rungs.size() - 1]) == nullptr);
    for (std::size_t i = 1; i < l.rungs.size(); ++i) {
      REQUIRE(l.rung_of(*l.rungs[i]) == i);
      REQUIRE(l.easier(*l.rungs[i]) == l.rungs[i - 1]);
      REQUIRE(l.harder(*l.rungs[i - 1]) == l.rungs[i]);
    }
    REQUIRE(l.easier(easy_walk) == nullptr);
    REQUIRE(l.harder(easy_walk) == nullptr);
    REQUIRE_FALSE(l.rung_of(easy_walk).has_value());
  }
}

TEST_CASE("rungs are entries of the catalogue of one kind of work", "[catalogue][law]") {
  for (const ladder& l : ladders)
    for (const technique* rung : l.rungs) {
      INFO(l.name << ": " << rung->name);
      REQUIRE(std::find(full_catalogue.begin(), full_catalogue.end(), rung) != full_catalogue.end());
      const bool stretched = rung->how == method::stretch;
      REQUIRE(stretched == (l.rungs[0]->how == method::stretch));
      if (!stretched) REQUIRE((rung->how == method::strengthening || rung->how == method::stability));
    }
}

TEST_CASE("the push-up is between the one from the knees and the one with the feet up", "[catalogue]") {
  REQUIRE(easier(push_up) == &knee_push_up);
  REQUIRE(harder(push_up) == &feet_up_push_up);
  REQUIRE(easier(wall_push_up) == nullptr);
  REQUIRE(harder(pull_up) == nullptr);
  REQUIRE(easier(pull_up) == &chin_up);
  REQUIRE(harder(supine_bridge) == &one_leg_bridge);
  REQUIRE(easier(easy_walk) == nullptr);
  REQUIRE(harder(easy_walk) == nullptr);
}

TEST_CASE("a ladder that does not climb is found out", "[catalogue]") {
  constexpr ladder upside_down{"upside_down", {&pull_up, &chin_up}};
  STATIC_REQUIRE_FALSE(upside_down.climbs());
  constexpr ladder level{"level", {&push_up, &push_up}};
  STATIC_REQUIRE_FALSE(level.climbs());
  constexpr ladder climbing{"climbing", {&chin_up, &pull_up}};
  STATIC_REQUIRE(climbing.climbs());
}
