/// @file
/// @brief How long the trunk holds: published times and ratios.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/quantity/time.hpp"

namespace regimen {

/// @brief A test of how long the trunk can be held still.
enum class trunk_test : unsigned char {
  trunk_flexion,    ///< Sitting half-way back.
  trunk_extension,  ///< Face down with the trunk held out over an edge.
  side_bridge,      ///< On forearm and feet, on one side.
};

/// @brief Names of trunk_test.
template <>
struct vocabulary<trunk_test> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "test of the trunk";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"trunk_flexion", "trunk_extension", "side_bridge"};
};

namespace detail {
inline constexpr source anderson{"Anderson 2014", certainty::secondary};
inline constexpr source evans{"Evans 2007: athletes", certainty::secondary};
inline constexpr source trunk_ratio{"customary ratio of trunk endurance", certainty::secondary};
}  // namespace detail

/// @brief How long a group of people held out on average: a comparison, not an aim.
struct endurance_norm {
  /// @brief The test.
  trunk_test what{};
  /// @brief The published means, from the lowest to the highest.
  range<seconds> held{};
  /// @brief In whom.
  source from{};
};

/// @brief The published times.
inline constexpr endurance_norm endurance_norms[] = {
    {trunk_test::trunk_flexion, {seconds{160}, seconds{160}}, detail::anderson},
    {trunk_test::trunk_extension, {seconds{101}, seconds{101}}, detail::anderson},
    {trunk_test::side_bridge, {seconds{54}, seconds{55}}, detail::anderson},
    {trunk_test::trunk_flexion, {seconds{224}, seconds{224}}, detail::evans},
    {trunk_test::trunk_extension, {seconds{163}, seconds{163}}, detail::evans},
    {trunk_test::side_bridge, {seconds{104}, seconds{104}}, detail::evans},
};

/// @brief One test is customarily held for less than a share of another. The two side bridges are compared by
/// compare_legs().
struct endurance_ratio {
  /// @brief The one test.
  trunk_test one{};
  /// @brief The other test.
  trunk_test other{};
  /// @brief Per cent of the other below which the one should stay.
  int below = 100;
  /// @brief Who says so.
  source from{};
};

/// @brief The customary ratios. The published times of both groups break the second one: it says nothing of a person
/// by itself.
inline constexpr endurance_ratio endurance_ratios[] = {
    {trunk_test::side_bridge, trunk_test::trunk_extension, 75, detail::trunk_ratio},
    {trunk_test::trunk_flexion, trunk_test::trunk_extension, 100, detail::trunk_ratio},
};

/// @brief Whether two times keep a ratio. Exact; unknown for times below 0 or above a day, and when the other test was
/// not held at all.
[[nodiscard]] constexpr presence keeps(const endurance_ratio& r, seconds one, seconds other) noexcept {
  constexpr seconds longest{86400};
  if (one < seconds{0} || other <= seconds{0} || one > longest || other > longest) return presence::unknown;
  return one.count() * 100 < other.count() * r.below ? presence::present : presence::absent;
}

}  // namespace regimen
