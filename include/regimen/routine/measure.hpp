/// @file
/// @brief What a routine adds up to: time in all and by side, time under tension, changes of tool and position.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>

#include "regimen/technique/contribution.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Seconds of all steps together, rests within steps included, changeovers not.
[[nodiscard]] constexpr seconds total_time(span<const step> steps) noexcept {
  seconds sum{0};
  for (const step& s : steps) sum += s.duration();
  return sum;
}

/// @brief Seconds for which one side is worked on, left or right, rests between its sets included; a step on both sides
/// gives each its full dose. Where sides alternate, the rest of one is the work of the other: the two sides together
/// may then take longer than total_time().
[[nodiscard]] constexpr seconds time_on(span<const step> steps, side where) noexcept {
  seconds sum{0};
  for (const step& s : steps)
    if (reaches(s.where, where)) sum += s.amount.duration();
  return sum;
}

/// @brief Seconds for which a structure works in one contraction type on one side.
[[nodiscard]] constexpr seconds time_under_tension(span<const step> steps, const structure& what, side where,
                                                   contraction type) noexcept {
  seconds sum{0};
  for (const step& s : steps)
    if (reaches(s.where, where)) sum += time_under_tension(s, what, type);
  return sum;
}

/// @brief How often the position or the tools change from one step to the next.
[[nodiscard]] constexpr std::size_t changeovers(span<const step> steps) noexcept {
  std::size_t n = 0;
  for (std::size_t i = 1; i < steps.size(); ++i)
    if (steps[i].posture != steps[i - 1].posture || steps[i].tools != steps[i - 1].tools) ++n;
  return n;
}

}  // namespace regimen
