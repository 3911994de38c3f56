/// @file
/// @brief Left against right in tests on one leg.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/asymmetry.hpp"

#include <cstdint>

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr reference_limb references[] = {reference_limb::stronger, reference_limb::weaker, reference_limb::left_leg,
                                         reference_limb::right_leg};
constexpr std::int32_t scores[] = {0, 1, 2, 3, 7, 10, 17, 20, 85, 90, 100, 2147483646, 2147483647};

}  // namespace

TEST_CASE("the reference limb makes the percentage, and the direction stays", "[assessment]") {
  // 8 repetitions on the left, 10 on the right: 20 per cent of the right, 25 per cent of the left.
  STATIC_REQUIRE(compare_legs(8, 10, reference_limb::stronger).percent() == 20);
  STATIC_REQUIRE(compare_legs(8, 10, reference_limb::right_leg).percent() == 20);
  STATIC_REQUIRE(compare_legs(8, 10, reference_limb::weaker).percent() == -25);
  STATIC_REQUIRE(compare_legs(8, 10, reference_limb::left_leg).percent() == -25);
  STATIC_REQUIRE(compare_legs(10, 8, reference_limb::left_leg).percent() == 20);
  STATIC_REQUIRE(compare_legs(8, 10, reference_limb::stronger).symmetry_index() == 80);
  STATIC_REQUIRE(compare_legs(8, 10, reference_limb::left_leg).symmetry_index() == 125);
  for (const reference_limb r : references) {
    REQUIRE(compare_legs(8, 10, r).weaker == side::left);
    REQUIRE(compare_legs(10, 8, r).weaker == side::right);
    REQUIRE(compare_legs(9, 9, r).weaker == side::both);
    REQUIRE(compare_legs(9, 9, r).percent() == 0);
    REQUIRE(compare_legs(9, 9, r).known());
  }
}

TEST_CASE("nothing scored, one leg that scored nothing, and scores that are none", "[assessment]") {
  for (const reference_limb r : references) {
    const asymmetry nothing = compare_legs(0, 0, r);
    REQUIRE(nothing.fault == asymmetry_fault::nothing_scored);
    REQUIRE(nothing.weaker == side::both);
    REQUIRE_FALSE(nothing.at_least(0));
    REQUIRE(against_custom(nothing) == asymmetry_size::unknown);
    for (const std::int32_t bad : {-1, INT32_MIN}) {
      REQUIRE(compare_legs(bad, 5, r).fault == asymmetry_fault::negative_score);
      REQUIRE(compare_legs(5, bad, r).fault == asymmetry_fault::negative_score);
      REQUIRE(compare_legs(bad, bad, r).fault == asymmetry_fault::negative_score);
      REQUIRE(compare_legs(bad, 5, r).weaker == side::both);
    }
  }
  STATIC_REQUIRE(compare_legs(0, 5, reference_limb::stronger).percent() == 100);
  STATIC_REQUIRE(compare_legs(5, 0, reference_limb::left_leg).percent() == 100);
  // Per cent of nothing is nothing to show, but the weaker leg is known.
  STATIC_REQUIRE(compare_legs(0, 5, reference_limb::weaker).fault == asymmetry_fault::reference_zero);
  STATIC_REQUIRE(compare_legs(0, 5, reference_limb::left_leg).weaker == side::left);
  STATIC_REQUIRE_FALSE(compare_legs(0, 5, reference_limb::left_leg).at_least(1));
}

TEST_CASE("left and right exchanged, everything is mirrored", "[assessment][law]") {
  for (const std::int32_t l : scores)
    for (const std::int32_t r : scores)
      for (const reference_limb reference : references) {
        const asymmetry a = compare_legs(l, r, reference);
        REQUIRE(compare_legs(r, l, mirror(reference)) == mirror(a));
        REQUIRE(mirror(mirror(a)) == a);
      }
}

TEST_CASE("a threshold is met exactly, without rounding", "[assessment][law]") {
  for (const std::int32_t l : scores)
    for (const std::int32_t r : scores)
      for (const reference_limb reference : references) {
        const asymmetry a = compare_legs(l, r, reference);
        if (!a.known()) continue;
        const bool left_is_it = reference == reference_limb::left_leg ||
                                (reference == reference_limb::stronger && l >= r) ||
                                (reference == reference_limb::weaker && l <= r);
        const std::int64_t of = left_is_it ? l : r;
        const std::int64_t gap = l > r ? std::int64_t{l} - r : std::int64_t{r} - l;
        for (const int percent : {0, 1, 10, 15, 50, 99, 100, 101})
          REQUIRE(a.at_least(percent) == (gap * 100 >= of * percent));
        if (reference == reference_limb::stronger) {
          REQUIRE(a.difference >= 0);
          REQUIRE_FALSE(a.at_least(101));
        }
      }
  // A tenth is 10 per cent, and a hair less is not: 2147483640 - 10 % = 1932735276.
  REQUIRE(compare_legs(2147483640, 1932735276, reference_limb::stronger).at_least(10));
  REQUIRE_FALSE(compare_legs(2147483640, 1932735277, reference_limb::stronger).at_least(10));
}

TEST_CASE("the customary thresholds are shown as unverified", "[assessment]") {
  for (const asymmetry_threshold& t : customary_asymmetries) REQUIRE(t.from.unverified());
  STATIC_REQUIRE(against_custom(compare_legs(91, 100, reference_limb::stronger)) == asymmetry_size::below_custom);
  STATIC_REQUIRE(against_custom(compare_legs(90, 100, reference_limb::stronger)) == asymmetry_size::disputed);
  STATIC_REQUIRE(against_custom(compare_legs(100, 85, reference_limb::stronger)) == asymmetry_size::disputed);
  STATIC_REQUIRE(against_custom(compare_legs(100, 84, reference_limb::stronger)) == asymmetry_size::above_custom);
  STATIC_REQUIRE(against_custom(compare_legs(0, 100, reference_limb::left_leg)) == asymmetry_size::unknown);
}

TEST_CASE("a slight difference still tells the weaker side", "[assessment][S4-8]") {
  constexpr asymmetry slight = compare_legs(2147483646, 2147483647, reference_limb::stronger);
  STATIC_REQUIRE(slight.weaker == side::left);
  STATIC_REQUIRE(against_custom(slight) == asymmetry_size::below_custom);
  STATIC_REQUIRE_FALSE(slight.at_least(1));
}
