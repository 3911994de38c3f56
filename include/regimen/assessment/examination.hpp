/// @file
/// @brief Techniques by which something is found out.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/person/finding.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

/// @brief A technique that shows whether something is there. It may train as well: the single-leg squat does (S4-9).
struct examination {
  /// @brief What is done.
  const technique* how = nullptr;
  /// @brief What it shows.
  finding shows{};
  /// @brief Whether it says something only when left and right are compared.
  bool compares_sides = false;
  /// @brief Who says so.
  source from{};
};

/// @brief All examinations, in the order of the article on imbalance (S4-3, S4-7, S4-19). They look at hips and trunk
/// as well as at the thigh (S4-26).
inline constexpr examination examinations[] = {
    {&watch_running, finding::knee_wobble, false, {"S4-3"}},
    {&watch_running, finding::slow_loading, false, {"S4-3"}},
    {&single_leg_squat, finding::single_leg_squat_difference, true, {"S4-7, S4-8"}},
    {&overhead_side_run, finding::wobble_under_side_load, true, {"S4-19"}},
};

/// @brief Whether a technique is an examination.
[[nodiscard]] constexpr bool examines(const technique& t) noexcept {
  for (const examination& e : examinations)
    if (*e.how == t) return true;
  return false;
}

}  // namespace regimen
