/// @file
/// @brief What the massage tools are like.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/tool.hpp"

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

TEST_CASE("the roller is broad and quick, on the floor, under the weight of the body", "[technique][S3-7]") {
  constexpr tool_facts roller = facts_of(tool::foam_roller);
  STATIC_REQUIRE(roller.width == contact_width::broad);
  STATIC_REQUIRE(roller.quick);
  STATIC_REQUIRE(roller.on_the_floor);
  STATIC_REQUIRE_FALSE(roller.off_the_floor);
  STATIC_REQUIRE(roller.bears_body_weight);
}

TEST_CASE("rollers differ in density and texture", "[technique][S3-8]") {
  STATIC_REQUIRE(facts_of(tool::foam_roller).varies_in ==
                 enum_set<tool_trait>{tool_trait::density, tool_trait::texture});
}

TEST_CASE("balls are precise, on the floor or on a firm chair", "[technique][S3-9]") {
  for (const tool ball : {tool::massage_ball, tool::tennis_ball, tool::lacrosse_ball}) {
    INFO(name_of(ball));
    REQUIRE(facts_of(ball).width == contact_width::precise);
    REQUIRE(facts_of(ball).on_the_floor);
    REQUIRE(facts_of(ball).off_the_floor);
  }
  // The technique of the ball can be set up in both places.
  bool floor = false;
  bool chair = false;
  for (const way& w : ball_hold.ways) {
    floor = floor || w.positions.intersects(floor_positions);
    chair = chair || (w.positions.contains(chair_sitting) && w.tools.contains(firm_chair));
  }
  REQUIRE(floor);
  REQUIRE(chair);
}

TEST_CASE("the stick needs no floor, is quick, and obeys the hands", "[technique][S3-11]") {
  STATIC_REQUIRE_FALSE(facts_of(tool::massage_stick).on_the_floor);
  STATIC_REQUIRE(facts_of(tool::massage_stick).hand_controlled);
  STATIC_REQUIRE(facts_of(tool::massage_stick).quick);
}

TEST_CASE("hands feel and control best, and tire: they alone do", "[technique][S3-12]") {
  STATIC_REQUIRE(facts_of(tool::hands).hand_controlled);
  STATIC_REQUIRE(facts_of(tool::hands).width == contact_width::precise);
  for (const tool_facts& row : massage_tools) REQUIRE(row.tiring == (row.what == tool::hands));
}

TEST_CASE("what is said of a tool agrees with how techniques use it", "[technique][law][S3-7][S3-9][S3-12]") {
  for (std::size_t i = 0; i < count_of<tool>; ++i) {
    const auto t = static_cast<tool>(i);
    INFO(name_of(t));
    const tool_facts facts = facts_of(t);
    REQUIRE(facts.what == t);
    REQUIRE((facts.width != contact_width::none) == (pressure_rank(t) > 0));
    REQUIRE((facts.width == contact_width::broad) == broad_tools.contains(t));
    REQUIRE(facts.from.id.empty() == (facts.width == contact_width::none));
    if (facts.width == contact_width::none) continue;
    REQUIRE((facts.on_the_floor || facts.off_the_floor));
    REQUIRE_FALSE((facts.bears_body_weight && facts.hand_controlled));
    for (const technique* used : standard_techniques)
      for (const way& w : used->ways) {
        if (!w.tools.contains(t)) continue;
        INFO(used->name);
        if (!facts.off_the_floor) REQUIRE(floor_positions.contains(w.positions));
        if (!facts.on_the_floor) REQUIRE_FALSE(w.positions.intersects(floor_positions));
      }
  }
}
