/// @file
/// @brief Effort: the published figures of the table, its ends, and ratings that contradict repetitions in reserve.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/training/effort.hpp"

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr effort rated(int points) { return *effort::rpe(2 * points); }
double percent(int reps, effort e) { return static_cast<double>(*share_of_maximum({reps}, e)) / 1e8; }

}  // namespace

TEST_CASE("shares of the maximum, as published", "[adapt][golden]") {
  CHECK(percent(5, rated(8)) == Approx(81.24).margin(0.005));
  CHECK(percent(5, rated(9)) == Approx(83.88).margin(0.005));
  CHECK(percent(3, rated(9)) == Approx(89.17).margin(0.005));
  STATIC_REQUIRE(share_of_maximum({1}, rated(10)) == 10'000'000'000);
  STATIC_REQUIRE(estimated_maximum(100_kg, {1}, rated(10)) == 100_kg);
}

TEST_CASE("the integers are the published curve", "[adapt][golden]") {
  for (int reps = 1; reps <= 12; ++reps)
    for (int points = 10; points <= 20; ++points) {
      const double x = 10 - points / 2.0 + reps - 1;
      const double expected = x == 0      ? 100
                              : x <= 2.92 ? 0.347619 * x * x - 4.60714 * x + 99.9667
                                          : -2.64249 * x + 97.0955;
      INFO(reps << " at " << points / 2.0);
      CHECK(percent(reps, effort{points}) == Approx(expected).epsilon(1e-9));
    }
}

TEST_CASE("more repetitions or less effort always speak for more", "[adapt][law]") {
  for (int points = 10; points <= 20; ++points)
    for (int reps = 1; reps < 12; ++reps) {
      CHECK(*share_of_maximum({reps + 1}, effort{points}) < *share_of_maximum({reps}, effort{points}));
      if (points > 10) CHECK(*share_of_maximum({reps}, effort{points - 1}) < *share_of_maximum({reps}, effort{points}));
    }
}

TEST_CASE("where the table is silent nothing is made up", "[adapt]") {
  STATIC_REQUIRE_FALSE(share_of_maximum({0}, rated(10)));
  STATIC_REQUIRE_FALSE(share_of_maximum({-3}, rated(10)));
  STATIC_REQUIRE_FALSE(share_of_maximum({13}, rated(10)));
  STATIC_REQUIRE_FALSE(share_of_maximum({5}, rated(4)));
  STATIC_REQUIRE_FALSE(share_of_maximum({5}, effort{21}));
  STATIC_REQUIRE_FALSE(share_of_maximum({INT32_MAX}, rated(10)));
  STATIC_REQUIRE_FALSE(estimated_maximum(mass{0}, {5}, rated(8)));
  STATIC_REQUIRE_FALSE(estimated_maximum(mass{-61000}, {5}, rated(8)));
  STATIC_REQUIRE_FALSE(estimated_maximum(mass{INT64_MAX}, {5}, rated(8)));
  STATIC_REQUIRE_FALSE(load_at(mass{INT64_MAX}, {5}, rated(8)));
  STATIC_REQUIRE_FALSE(load_at(mass{0}, {5}, rated(8)));
  STATIC_REQUIRE_FALSE(effort::rpe(0));
  STATIC_REQUIRE_FALSE(effort::rpe(21));
  STATIC_REQUIRE_FALSE(effort::in_reserve(-1));
  STATIC_REQUIRE_FALSE(effort::in_reserve(10));
}

TEST_CASE("none in reserve is the utmost, not an unknown", "[adapt]") {
  STATIC_REQUIRE(effort::in_reserve(0) == rated(10));
  STATIC_REQUIRE(effort::in_reserve(3) == rated(7));
}

TEST_CASE("a rating and repetitions in reserve that contradict each other are told apart", "[adapt]") {
  STATIC_REQUIRE(agree(rated(10), 0));
  STATIC_REQUIRE(agree(rated(9), 1));
  STATIC_REQUIRE(agree(rated(8), 2));
  STATIC_REQUIRE(agree(rated(7), 3));
  STATIC_REQUIRE(agree(effort{19}, 0));
  STATIC_REQUIRE(agree(effort{19}, 1));
  STATIC_REQUIRE(agree(rated(6), 4));
  STATIC_REQUIRE(agree(rated(5), 6));
  STATIC_REQUIRE_FALSE(agree(rated(7), 9));
  STATIC_REQUIRE_FALSE(agree(rated(10), 1));
  STATIC_REQUIRE_FALSE(agree(rated(9), 0));
  STATIC_REQUIRE_FALSE(agree(effort{19}, 2));
  STATIC_REQUIRE_FALSE(agree(rated(6), 3));
  STATIC_REQUIRE_FALSE(agree(rated(4), 0));
  STATIC_REQUIRE_FALSE(agree(rated(8), -1));
}

TEST_CASE("what the table says goes there and back", "[adapt][property]") {
  for (int grams = 1000; grams <= 300000; grams += 777)
    for (int reps = 1; reps <= 12; ++reps)
      for (int points = 10; points <= 20; ++points) {
        const mass there = *estimated_maximum(mass{grams}, {reps}, effort{points});
        const mass back = *load_at(there, {reps}, effort{points});
        REQUIRE(back.grams >= grams - 1);
        REQUIRE(back.grams <= grams + 1);
      }
}
