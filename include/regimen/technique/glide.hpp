/// @file
/// @brief The phases of a nerve glide: how tight the chain of nerves is at its two ends.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief How tight a chain of nerves is at its two ends in one phase of a glide: 0 is slack, a higher number tighter.
///
/// Only the order means something. The upper end is tightened by bending neck and back, the lower one by straightening
/// the knee and pulling the foot up (S2-20, S2-22).
struct end_tension {
  /// @brief Tension at the upper end: head, neck and back.
  int upper = 0;
  /// @brief Tension at the lower end: knee and foot.
  int lower = 0;

  /// @brief Same tensions.
  [[nodiscard]] friend constexpr bool operator==(const end_tension&, const end_tension&) noexcept = default;
};

/// @brief The phases of one repetition of a glide, in order and round again; empty for what is no glide.
using glide_phases = list<end_tension, 4>;

/// @brief Whether the ends take turns: there are two phases or more, the tension moves, and what one end gains the
/// other loses, so that the sum stays the same. A slider does this (S2-20).
[[nodiscard]] constexpr bool alternates_ends(const glide_phases& phases) noexcept {
  if (phases.size() < 2) return false;
  bool moves = false;
  for (const end_tension& p : phases) {
    if (p.upper + p.lower != phases[0].upper + phases[0].lower) return false;
    moves = moves || p != phases[0];
  }
  return moves;
}

/// @brief Whether both ends are tight in the same phase. A tensioner does this (S2-22).
[[nodiscard]] constexpr bool loads_both_ends(const glide_phases& phases) noexcept {
  for (const end_tension& p : phases)
    if (p.upper > 0 && p.lower > 0) return true;
  return false;
}

}  // namespace regimen
