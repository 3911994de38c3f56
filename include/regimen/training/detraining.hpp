/// @file
/// @brief Detraining: how much lighter to begin again after a break.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/day.hpp"

namespace regimen {

/// @brief What a break of some length costs.
struct detraining {
  /// @brief Days from one session to the next, at least.
  std::int32_t days = 0;
  /// @brief Off the load, in percent.
  int percent = 0;
};

/// @brief All of them, the shortest first. It is a caution for tissue that has to get used to load again, no measured
/// loss of strength.
inline constexpr detraining layoffs[] = {{14, 10}, {28, 20}, {56, 30}};

/// @brief Where they come from.
inline constexpr source detraining_from{"lighter after a break", certainty::choice};

/// @brief Percent off the load after a break from one day to another; 0 after a short one.
[[nodiscard]] constexpr int percent_off(day last, day next) noexcept {
  int percent = 0;
  for (const detraining& row : layoffs)
    if (std::int64_t{next.number} - last.number >= row.days) percent = row.percent;
  return percent;
}

}  // namespace regimen
