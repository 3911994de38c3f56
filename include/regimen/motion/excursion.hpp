/// @file
/// @brief The way from one pose to another, and what it does to the length of a muscle.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/motion/length_change.hpp"
#include "regimen/motion/length_delta.hpp"
#include "regimen/motion/pose.hpp"

namespace regimen {

/// @brief From one pose to another; nowhere, for a hold.
struct excursion {
  /// @brief Where it begins.
  pose from{};
  /// @brief Where it ends.
  pose to{};

  /// @brief Same poses.
  [[nodiscard]] friend constexpr bool operator==(const excursion&, const excursion&) noexcept = default;
};

/// @brief The same way back.
[[nodiscard]] constexpr excursion reversed(const excursion& e) noexcept { return {e.to, e.from}; }

/// @brief How the length of a muscle changes on the way.
///
/// Where a model follows the muscle in every joint that moves and both poses lie within its range, the model and the
/// second opinion decide; elsewhere the signs of the actions: see change_between() and change_of_length() of a
/// movement. Of a pose with an angle that is no number nothing is said.
[[nodiscard]] constexpr length_change change_of_length(muscle m, const excursion& e) noexcept {
  if (!e.from.is_finite() || !e.to.is_finite()) return length_change::indeterminate;
  bool followed = true;
  for (const line_of_action line : lines_of(m))
    for (const coordinate which : not_followed_by(line)) followed = followed && e.from[which] == e.to[which];
  if (followed) {
    const std::optional<length_delta> modelled = change_between(m, e.from, e.to);
    if (modelled && !modelled->fault) return modelled->change;
  }
  return change_of_length(m, movement_between(e.from, e.to));
}

}  // namespace regimen
