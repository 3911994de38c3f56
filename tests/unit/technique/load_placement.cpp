/// @file
/// @brief Where a load must go.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/load_placement.hpp"

#include <vector>

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

/// @brief Every aim there is: nothing, left, right or both of each of the three.
std::vector<side_load_aim> aims() {
  const std::optional<side> choices[] = {std::nullopt, side::left, side::right, side::both};
  std::vector<side_load_aim> all;
  for (const auto& h : choices)
    for (const auto& f : choices)
      for (const auto& d : choices) all.push_back({h, f, d});
  return all;
}

}  // namespace

TEST_CASE("to work the hamstrings of a side harder, put the load on that side", "[technique][S4-16][S4-17]") {
  for (const side s : {side::left, side::right}) {
    const auto found = placements_for({.harder_hamstrings = s});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].where == s);
    REQUIRE(found[0].place == load_place::overhead_aside);
  }
}

TEST_CASE("to favour the glutes of a side put it on the other, to hinder them on the same", "[technique][S4-18]") {
  for (const side s : {side::left, side::right}) {
    REQUIRE(placements_for({.favoured_glutes = s})[0].where == mirror(s));
    REQUIRE(placements_for({.hindered_glutes = s})[0].where == s);
    REQUIRE(placements_for({.harder_hamstrings = s, .favoured_glutes = mirror(s), .hindered_glutes = s}).size() == 1);
    // Harder hamstrings and favoured glutes on one side: no placement does both.
    REQUIRE(placements_for({.harder_hamstrings = s, .favoured_glutes = s}).empty());
  }
}

TEST_CASE("a placement meets its aim, and what is left out does not", "[technique][law][S4-18]") {
  std::size_t met = 0;
  for (const side_load_aim& aim : aims()) {
    const auto found = placements_for(aim);
    met += found.size();
    for (std::size_t i = 0; i < count_of<load_place>; ++i)
      for (const side where : {side::left, side::right}) {
        const auto place = static_cast<load_place>(i);
        const side_load_effect e = effect_of(place, where);
        bool good = aim.harder_hamstrings || aim.favoured_glutes || aim.hindered_glutes;
        if (aim.harder_hamstrings) good = good && e != side_load_effect{} && *aim.harder_hamstrings == where;
        if (aim.favoured_glutes) good = good && e != side_load_effect{} && *aim.favoured_glutes == mirror(where);
        if (aim.hindered_glutes) good = good && e != side_load_effect{} && *aim.hindered_glutes == where;
        bool listed = false;
        for (const load_placement& p : found) listed = listed || p == load_placement{place, where};
        REQUIRE(listed == good);
      }
  }
  // Each of the two placements meets every choice of its three effects but the empty one.
  REQUIRE(met == 2 * 7);
}

TEST_CASE("the mirrored aim has the mirrored placements", "[technique][law][S4-18]") {
  for (const side_load_aim& aim : aims()) {
    const auto found = placements_for(aim);
    const auto mirrored = placements_for(mirror(aim));
    REQUIRE(found.size() == mirrored.size());
    for (const load_placement& p : found) {
      bool listed = false;
      for (const load_placement& q : mirrored) listed = listed || q == mirror(p);
      REQUIRE(listed);
      REQUIRE(mirror(mirror(p)) == p);
    }
  }
}

TEST_CASE("both sides are trained by two placements, not by one", "[technique][S4-20]") {
  REQUIRE(placements_for({.harder_hamstrings = side::both}).empty());
  REQUIRE(placements_for({}).empty());
  REQUIRE(placements_for({.harder_hamstrings = side::left})[0] !=
          placements_for({.harder_hamstrings = side::right})[0]);
}

TEST_CASE("only the run with the load to the side tells the sides apart", "[technique][S4-15]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    const std::optional<side> where = side_for(*t, {.harder_hamstrings = side::left});
    REQUIRE(where.has_value() == (*t == overhead_side_run));
    if (where) REQUIRE(*where == side::left);
  }
  STATIC_REQUIRE(side_for(overhead_side_run, {.favoured_glutes = side::left}) == side::right);
}

TEST_CASE("what is known from one person stays one person's report", "[technique][S4-16]") {
  for (const load_placement& p : placements_for({.harder_hamstrings = side::right})) {
    REQUIRE(p.from.known == certainty::anecdote);
    REQUIRE(p.from.unverified());
  }
}
