/// @file
/// @brief Deload: how much lighter, after how many misses, and in which weeks.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/day.hpp"

namespace regimen {

/// @brief When the load goes down, and by how much.
struct deload {
  /// @brief Sessions in a row that missed their target before the load goes down for good; 0 for never.
  int after_misses = 3;
  /// @brief By how much, in percent of the load, from 1 to 50.
  int percent = 10;
  /// @brief Every so many weeks one is light, at least 2; 0 for never. Weeks count from the first session, and from the
  /// first one after a break.
  int every_weeks = 0;
  /// @brief Where the misses and the percent come from.
  source from{"ten percent off after repeated failure", certainty::secondary};
  /// @brief Same plan.
  [[nodiscard]] friend constexpr bool operator==(const deload&, const deload&) noexcept = default;
};

/// @brief Whether a day lies in a light week.
/// @param plan when it is to be lighter
/// @param first the first day of the first week
/// @param on the day
[[nodiscard]] constexpr bool is_light_week(const deload& plan, day first, day on) noexcept {
  if (plan.every_weeks < 2 || on < first) return false;
  const std::int64_t week = (std::int64_t{on.number} - first.number) / 7;
  return week % plan.every_weeks == plan.every_weeks - 1;
}

}  // namespace regimen
