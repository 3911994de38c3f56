/// @file
/// @brief Up and down the ladder of pressure.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/pressure_ladder.hpp"

#include <vector>

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr enum_set<tool> every_tool{tool::foam_roller,   tool::massage_ball, tool::tennis_ball, tool::lacrosse_ball,
                                    tool::massage_stick, tool::hands,        tool::firm_chair};

std::vector<pressing> rungs() {
  std::vector<pressing> all;
  for (std::size_t t = 0; t < count_of<tool>; ++t)
    for (std::size_t p = 0; p < count_of<pressing_place>; ++p)
      for (std::size_t l = 0; l < count_of<roller_legs>; ++l)
        for (const bool supported : {false, true}) {
          const pressing rung{
              static_cast<tool>(t), static_cast<pressing_place>(p), {static_cast<roller_legs>(l), supported}};
          if (is_possible(rung)) all.push_back(rung);
        }
  return all;
}

std::vector<massage_kit> kits() {
  const tool kinds[] = {tool::foam_roller,   tool::massage_ball, tool::tennis_ball, tool::lacrosse_ball,
                        tool::massage_stick, tool::hands,        tool::firm_chair};
  std::vector<massage_kit> all;
  for (unsigned bits = 0; bits < 128; ++bits)
    for (const bool floor : {false, true}) {
      massage_kit kit{{}, floor};
      for (unsigned i = 0; i < 7; ++i)
        if (bits >> i & 1U) kit.tools.insert(kinds[i]);
      all.push_back(kit);
    }
  return all;
}

constexpr pressing on_roller(roller_legs legs, bool supported) {
  return {tool::foam_roller, pressing_place::on_the_floor, {legs, supported}};
}
constexpr pressing ball(tool t, pressing_place where, bool supported = false) {
  return {t, where, {roller_legs::one_leg, supported}};
}

}  // namespace

TEST_CASE("a lacrosse ball presses harder than a tennis ball in the same place", "[technique][S3-10]") {
  for (const pressing_place where : {pressing_place::on_a_chair, pressing_place::on_the_floor}) {
    REQUIRE(presses_harder(ball(tool::lacrosse_ball, where), ball(tool::tennis_ball, where)));
    REQUIRE_FALSE(presses_harder(ball(tool::tennis_ball, where), ball(tool::lacrosse_ball, where)));
  }
  // Harder ball on the chair, softer ball on the floor: no source compares them.
  const pressing hard = ball(tool::lacrosse_ball, pressing_place::on_a_chair);
  const pressing soft = ball(tool::tennis_ball, pressing_place::on_the_floor);
  REQUIRE_FALSE(presses_harder(hard, soft));
  REQUIRE_FALSE(presses_harder(soft, hard));
  // Nor a point with a surface.
  for (const pressing& a : rungs())
    for (const pressing& b : rungs())
      if (facts_of(a.with).width != facts_of(b.with).width) REQUIRE_FALSE(presses_harder(a, b));
}

TEST_CASE("two feet, one leg, ankle crossed: on the roller the ladder is that of the body weight",
          "[technique][S3-20][S3-27]") {
  constexpr massage_kit roller{{tool::foam_roller}, true};
  for (std::size_t l = 0; l < count_of<roller_legs>; ++l)
    for (const bool supported : {false, true}) {
      const pressing now = on_roller(static_cast<roller_legs>(l), supported);
      REQUIRE(lighter(now, roller).has_value() == lighter(now.weight).has_value());
      if (lighter(now.weight)) REQUIRE(lighter(now, roller)->weight == *lighter(now.weight));
      REQUIRE(harder(now, roller).has_value() == harder(now.weight).has_value());
    }
  STATIC_REQUIRE(presses_harder(on_roller(roller_legs::ankle_crossed, false), on_roller(roller_legs::one_leg, false)));
  STATIC_REQUIRE(presses_harder(on_roller(roller_legs::one_leg, false), on_roller(roller_legs::both_legs, false)));
}

TEST_CASE("rungs that cannot be set up are none", "[technique]") {
  STATIC_REQUIRE_FALSE(is_possible({tool::foam_roller, pressing_place::on_a_chair, {}}));
  STATIC_REQUIRE_FALSE(is_possible({tool::massage_stick, pressing_place::on_the_floor, {}}));
  STATIC_REQUIRE_FALSE(is_possible({tool::tennis_ball, pressing_place::on_the_floor, {roller_legs::both_legs, true}}));
  STATIC_REQUIRE_FALSE(is_possible({tool::barbell, pressing_place::on_the_floor, {}}));
  STATIC_REQUIRE_FALSE(is_possible({tool::hands, pressing_place::in_the_hand, {roller_legs::one_leg, true}}));
  // A soft seat will not do (S3-28).
  STATIC_REQUIRE_FALSE(is_possible(ball(tool::tennis_ball, pressing_place::on_a_chair), {{tool::tennis_ball}, true}));
  STATIC_REQUIRE(
      is_possible(ball(tool::tennis_ball, pressing_place::on_a_chair), {{tool::tennis_ball, tool::firm_chair}, false}));
}

TEST_CASE("who cannot get down to the floor is not sent there", "[technique][S3-11]") {
  for (const massage_kit& kit : kits())
    for (const pressing& now : rungs())
      for (const std::optional<pressing>& next : {lighter(now, kit), harder(now, kit)})
        if (next && !kit.floor) REQUIRE(next->where != pressing_place::on_the_floor);
}

TEST_CASE("pressing harder with tools and places is a strict partial order", "[technique][law]") {
  const std::vector<pressing> all = rungs();
  REQUIRE(all.size() == 6 + 3 * 2 * 2 + 2);
  for (const pressing& a : all) {
    REQUIRE_FALSE(presses_harder(a, a));
    for (const pressing& b : all) {
      if (presses_harder(a, b)) REQUIRE_FALSE(presses_harder(b, a));
      for (const pressing& c : all)
        if (presses_harder(a, b) && presses_harder(b, c)) REQUIRE(presses_harder(a, c));
    }
  }
}

TEST_CASE("one rung at a time with what is at hand, and nothing past the ends", "[technique][law][S3-20][S3-27]") {
  const std::vector<pressing> all = rungs();
  for (const massage_kit& kit : kits())
    for (const pressing& now : all) {
      bool any_lighter = false;
      bool any_harder = false;
      const std::optional<pressing> down = lighter(now, kit);
      const std::optional<pressing> up = harder(now, kit);
      for (const pressing& other : all) {
        if (!is_possible(other, kit)) continue;
        any_lighter = any_lighter || presses_harder(now, other);
        any_harder = any_harder || presses_harder(other, now);
        if (down) REQUIRE_FALSE((presses_harder(now, other) && presses_harder(other, *down)));
        if (up) REQUIRE_FALSE((presses_harder(other, now) && presses_harder(*up, other)));
      }
      REQUIRE(down.has_value() == any_lighter);
      REQUIRE(up.has_value() == any_harder);
      if (down) REQUIRE((presses_harder(now, *down) && is_possible(*down, kit)));
      if (up) REQUIRE((presses_harder(*up, now) && is_possible(*up, kit)));
    }
}

TEST_CASE("with everything at hand easing ends in the hands", "[technique][S3-11][S3-12]") {
  const massage_kit kit{every_tool, true};
  for (pressing now : rungs()) {
    int moves = 0;
    while (const std::optional<pressing> next = lighter(now, kit)) {
      now = *next;
      REQUIRE(++moves < 40);
    }
    REQUIRE(now.where == pressing_place::in_the_hand);
    REQUIRE(facts_of(now.with).hand_controlled);
  }
  // The ball stays the ball as long as weight and place can be changed.
  const pressing first = ball(tool::lacrosse_ball, pressing_place::on_the_floor);
  REQUIRE(lighter(first, kit) == ball(tool::lacrosse_ball, pressing_place::on_the_floor, true));
  REQUIRE(lighter(ball(tool::lacrosse_ball, pressing_place::on_the_floor, true), kit) ==
          ball(tool::lacrosse_ball, pressing_place::on_a_chair, true));
}

TEST_CASE("the pressure moves one rung towards what should be felt", "[technique][S3-17]") {
  const massage_kit roller{{tool::foam_roller}, true};
  const pressing middle = on_roller(roller_legs::one_leg, false);
  const pressing least = on_roller(roller_legs::both_legs, true);
  const pressing most = on_roller(roller_legs::ankle_crossed, false);
  for (std::size_t f = 0; f < count_of<sensation>; ++f)
    for (std::size_t t = 0; t < count_of<sensation>; ++t) {
      const auto felt = static_cast<sensation>(f);
      const auto target = static_cast<sensation>(t);
      const sensation aim = t > 2 ? sensation::strong : target;
      INFO(name_of(felt) << " for " << name_of(target));
      const adjusted_pressure a = adjust(middle, felt, target, roller);
      REQUIRE((a.how == pressure_change::kept) == (felt == aim));
      REQUIRE((a.how == pressure_change::lowered) == (felt > aim));
      REQUIRE((a.how == pressure_change::raised) == (felt < aim));
      REQUIRE(presses_harder(middle, a.now) == (felt > aim));
      REQUIRE(presses_harder(a.now, middle) == (felt < aim));
      // At the ends it stays and says so.
      REQUIRE((adjust(least, felt, target, roller).how == pressure_change::lowest_already) == (felt > aim));
      if (felt > aim) REQUIRE(adjust(least, felt, target, roller).now == least);
      REQUIRE((adjust(most, felt, target, roller).how == pressure_change::hardest_already) == (felt < aim));
      if (felt < aim) REQUIRE(adjust(most, felt, target, roller).now == most);
    }
}
