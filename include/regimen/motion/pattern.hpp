/// @file
/// @brief The movement pattern of an exercise: what the load does, how it is lifted, how it is lowered.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/contraction.hpp"

namespace regimen {

/// @brief The four phases of a repetition, in the order of tempo notation: eccentric first.
enum class phase : unsigned char {
  lowering,  ///< The load goes down.
  bottom,    ///< The pause in the stretched position.
  raising,   ///< The load goes up.
  top,       ///< The pause in the shortened position, or the whole of a hold.
};

/// @brief Names of phase.
template <>
struct vocabulary<phase> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "phase";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"lowering", "bottom", "raising", "top"};
};

/// @brief How an exercise moves.
struct movement_pattern {
  /// @brief Where the load would drive the joints.
  movement load{};
  /// @brief What the joints do while the load goes up; empty for a hold.
  movement raising{};
  /// @brief What the joints do while the load goes down; empty for a hold.
  movement lowering{};

  /// @brief Contraction of a muscle in one phase; in the pauses nothing moves.
  [[nodiscard]] constexpr contraction of(muscle m, phase p) const noexcept {
    return contraction_of(m, p == phase::raising ? raising : p == phase::lowering ? lowering : movement{}, load);
  }
};

/// @brief The pattern that goes up against the load and comes down the same way.
[[nodiscard]] constexpr movement_pattern against(const movement& load) noexcept { return {load, reversed(load), load}; }

/// @brief The pattern that only holds against the load.
[[nodiscard]] constexpr movement_pattern hold_against(const movement& load) noexcept { return {load, {}, {}}; }

}  // namespace regimen
