/// @file
/// @brief Drills: at speed, with a load overhead, with a load to the side.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/load_place.hpp"

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

TEST_CASE("power skips are a drill at speed without a load", "[technique][S4-13]") {
  STATIC_REQUIRE(power_skips.how == method::drill);
  STATIC_REQUIRE(power_skips.ballistic);
  STATIC_REQUIRE(power_skips.carries == load_place::nowhere);
  STATIC_REQUIRE(power_skips.ways[0].tools.empty());
  STATIC_REQUIRE(power_skips.from[0].id == "S4-13");
  // The arms swing forward and back.
  REQUIRE(power_skips.cue.find("arms straight forward and back") != std::string_view::npos);
}

TEST_CASE("the overhead run carries its weight above the head and reacts quickly", "[technique][S4-14]") {
  STATIC_REQUIRE(overhead_run.carries == load_place::overhead);
  STATIC_REQUIRE(overhead_run.ballistic);
  STATIC_REQUIRE(touches(overhead_run, gluteals));
  STATIC_REQUIRE(overhead_run.ways[0].tools.contains(hand_weight));
  for (const side s : {side::left, side::right, side::both})
    REQUIRE(effect_of(overhead_run.carries, s) == side_load_effect{});
}

TEST_CASE("the load of the side run is off to a side, and tells the sides apart", "[technique][S4-15]") {
  STATIC_REQUIRE(overhead_side_run.carries == load_place::overhead_aside);
  STATIC_REQUIRE(overhead_side_run.one_sided);
  for (const side s : {side::left, side::right}) {
    const side_load_effect effect = effect_of(overhead_side_run.carries, s);
    REQUIRE(effect != side_load_effect{});
    REQUIRE(effect.harder_hamstrings == s);
    REQUIRE(effect == effect_of_load_to(s));
  }
}

TEST_CASE("only a load off to the side tells the sides apart", "[technique][law][S4-15]") {
  for (std::size_t i = 0; i < count_of<load_place>; ++i)
    for (const side s : {side::left, side::right}) {
      const auto place = static_cast<load_place>(i);
      INFO(name_of(place));
      REQUIRE((effect_of(place, s) == side_load_effect{}) == (place != load_place::overhead_aside));
    }
}

TEST_CASE("what carries a load has one to carry, and drills are at speed", "[technique][law]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    bool weight = false;
    for (const way& w : t->ways) weight = weight || w.tools.contains(hand_weight);
    REQUIRE(weight == (t->carries != load_place::nowhere));
    REQUIRE(t->ballistic == (t->how == method::drill));
  }
}
