/// @file
/// @brief Recovery: how long a muscle is left alone after strength work.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/training/weekly_volume.hpp"

namespace regimen {

/// @brief How long a muscle is not trained directly again. A planning default: how far recovery takes so long depends
/// on how near to failure the sets were.
struct recovery_windows {
  /// @brief After strength work: 48 hours.
  seconds after_strength{48 * 3600};
  /// @brief After eccentric work that is new to the person: 72 hours.
  seconds after_novel_eccentric{72 * 3600};
  /// @brief Where the windows come from: unverified.
  source from{"48 h per muscle, 72 h after novel eccentric work", certainty::memory};
};

/// @brief Whether a technique works some muscle that it trains directly while the muscle lengthens, or may do so: where
/// the change of length is not settled, it may. Linear in the muscles.
[[nodiscard]] constexpr bool works_eccentrically(const technique& t) noexcept {
  if (t.doses.pace.lowering == seconds{0}) return false;
  for (const muscle m : muscles_trained_by(t).direct) {
    const contraction lowering = t.moves.of(m, phase::lowering);
    if (lowering == contraction::eccentric || lowering == contraction::indeterminate) return true;
  }
  return false;
}

/// @brief How long the muscles that a technique trains directly are left alone after it; zero after anything but
/// strength work.
/// @param t the technique
/// @param novel whether the technique is new to the person
/// @param windows how long after which work
[[nodiscard]] constexpr seconds recovery_after(const technique& t, bool novel,
                                               const recovery_windows& windows = {}) noexcept {
  if (!is_strength_work(t)) return seconds{0};
  if (!novel || !works_eccentrically(t)) return windows.after_strength;
  return windows.after_novel_eccentric > windows.after_strength ? windows.after_novel_eccentric
                                                                : windows.after_strength;
}

}  // namespace regimen
