/// @file
/// @brief The movement of an exercise: two ways between poses, and a load that drives the joints.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/contraction.hpp"
#include "regimen/motion/excursion.hpp"

namespace regimen {

/// @brief The parts of one repetition.
enum class phase : unsigned char {
  lowering,  ///< The load goes down.
  bottom,    ///< The pause where the load is lowest.
  raising,   ///< The load goes up.
  top,       ///< The pause where the load is highest, or the whole of a hold.
};

/// @brief Names of phase.
template <>
struct vocabulary<phase> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "phase";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"lowering", "bottom", "raising", "top"};
};

/// @brief How an exercise moves. Without a load it moves nothing that counts as strengthening.
///
/// Poses are those of the working side, as its muscles feel them; see coordinate for signs. The load is said as the
/// motions that it would cause if nobody held against it.
struct movement_pattern {
  /// @brief While the load goes down; its end is the bottom.
  excursion lowering{};
  /// @brief While the load goes up; its end is the top.
  excursion raising{};
  /// @brief Where the load would drive the joints.
  movement load{};
  /// @brief Where the load turns the joints hardest.
  pose hardest{};

  /// @brief The way of the joints in one phase; in the pauses nothing moves.
  [[nodiscard]] constexpr excursion of(phase p) const noexcept {
    switch (p) {
      case phase::lowering: return lowering;
      case phase::bottom: return {lowering.to, lowering.to};
      case phase::raising: return raising;
      case phase::top: break;
    }
    return {raising.to, raising.to};
  }

  /// @brief Contraction of a muscle in one phase.
  [[nodiscard]] constexpr contraction of(muscle m, phase p) const noexcept {
    if (!resists(m, load)) return contraction::none;
    if (p == phase::bottom || p == phase::top) return contraction::isometric;
    return contraction_of(m, p == phase::lowering ? lowering : raising, load);
  }
};

/// @brief The movement that lowers a load from one pose to another and raises it the same way.
///
/// The load drives the joints the way they go down, and turns them hardest at the bottom; a movement of which that is
/// not true is written out.
[[nodiscard]] constexpr movement_pattern between(const pose& top, const pose& bottom) noexcept {
  return {{top, bottom}, {bottom, top}, movement_between(top, bottom), bottom};
}

/// @brief The same, with the pose in which the load turns the joints hardest.
[[nodiscard]] constexpr movement_pattern between(const pose& top, const pose& bottom, const pose& hardest) noexcept {
  return {{top, bottom}, {bottom, top}, movement_between(top, bottom), hardest};
}

/// @brief The movement that only holds a pose against a load.
[[nodiscard]] constexpr movement_pattern hold_against(const movement& load, const pose& held = {}) noexcept {
  return {{held, held}, {held, held}, load, held};
}

}  // namespace regimen
