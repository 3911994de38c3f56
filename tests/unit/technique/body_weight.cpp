/// @file
/// @brief The ladder of pressure on the roller.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/body_weight.hpp"

#include <vector>

#include "catch.hpp"

using namespace regimen;

namespace {

std::vector<body_weight> all() {
  std::vector<body_weight> ways;
  for (std::size_t i = 0; i < count_of<roller_legs>; ++i)
    for (const bool supported : {false, true}) ways.push_back({static_cast<roller_legs>(i), supported});
  return ways;
}

}  // namespace

TEST_CASE("two feet press less than one leg, and one leg less than with the ankle upon it",
          "[technique][S3-20][S3-27]") {
  for (const bool supported : {false, true}) {
    const body_weight two{roller_legs::both_legs, supported};
    const body_weight one{roller_legs::one_leg, supported};
    const body_weight crossed{roller_legs::ankle_crossed, supported};
    REQUIRE(presses_harder(one, two));
    REQUIRE(presses_harder(crossed, one));
    REQUIRE(presses_harder(crossed, two));
    REQUIRE_FALSE(presses_harder(two, one));
  }
}

TEST_CASE("weight on hands or foot lowers the pressure", "[technique][S3-27]") {
  for (std::size_t i = 0; i < count_of<roller_legs>; ++i) {
    const auto legs = static_cast<roller_legs>(i);
    REQUIRE(presses_harder({legs, false}, {legs, true}));
    REQUIRE_FALSE(presses_harder({legs, true}, {legs, false}));
  }
  STATIC_REQUIRE(presses_harder({roller_legs::ankle_crossed, false}, {roller_legs::both_legs, true}));
  // Nobody compares one supported leg with two unsupported ones.
  STATIC_REQUIRE_FALSE(presses_harder({roller_legs::one_leg, true}, {roller_legs::both_legs, false}));
  STATIC_REQUIRE_FALSE(presses_harder({roller_legs::both_legs, false}, {roller_legs::one_leg, true}));
}

TEST_CASE("pressing harder is a strict partial order", "[technique][law][S3-27]") {
  for (const body_weight& a : all()) {
    REQUIRE_FALSE(presses_harder(a, a));
    for (const body_weight& b : all()) {
      if (presses_harder(a, b)) REQUIRE_FALSE(presses_harder(b, a));
      for (const body_weight& c : all())
        if (presses_harder(a, b) && presses_harder(b, c)) REQUIRE(presses_harder(a, c));
    }
  }
}

TEST_CASE("easing off ends at the lightest, pressing harder at the hardest", "[technique][law][S3-20][S3-27]") {
  for (const body_weight& start : all()) {
    body_weight now = start;
    int steps = 0;
    while (const auto next = lighter(now)) {
      REQUIRE(presses_harder(now, *next));
      now = *next;
      REQUIRE(++steps < 10);
    }
    REQUIRE(now == body_weight{roller_legs::both_legs, true});
    now = start;
    while (const auto next = harder(now)) {
      REQUIRE(presses_harder(*next, now));
      now = *next;
      REQUIRE(++steps < 20);
    }
    REQUIRE(now == body_weight{roller_legs::ankle_crossed, false});
  }
}
