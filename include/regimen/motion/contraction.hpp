/// @file
/// @brief Contraction types, derived from the change of length and from what the load asks of a muscle.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/excursion.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief How a muscle works during a phase of an exercise.
enum class contraction : unsigned char {
  none,           ///< The load does not ask for it.
  concentric,     ///< Active while it shortens (S2-7).
  eccentric,      ///< Active while it lengthens (S2-8).
  isometric,      ///< Active at constant length.
  indeterminate,  ///< Active, but its change of length is not settled.
};

/// @brief Names of contraction.
template <>
struct vocabulary<contraction> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "contraction";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none", "concentric", "eccentric", "isometric", "indeterminate"};
};

/// @name Contraction types as terms
/// @{

/// @brief A contraction type, as a term.
inline constexpr term<contraction::concentric> concentric{};
inline constexpr term<contraction::eccentric> eccentric{};
inline constexpr term<contraction::isometric> isometric{};
/// @}

/// @brief Whether a load that drives the joints this way asks the muscle to resist: one of its primary actions opposes
/// it.
[[nodiscard]] constexpr bool resists(muscle m, const movement& load) noexcept {
  for (const joint_motion& j : load)
    for (const muscle_action& action : facts_of(m).actions)
      if (action.primary && action.motion.where == j.where && action.motion.what == opposite(j.what)) return true;
  return false;
}

/// @brief Contraction of a muscle in a movement against a load. Nobody labels it by hand.
/// @param m the muscle
/// @param moves what the joints do; empty for a hold
/// @param load the motions into which the load would drive the joints if nobody resisted
[[nodiscard]] constexpr contraction contraction_of(muscle m, const excursion& moves, const movement& load) noexcept {
  if (!resists(m, load)) return contraction::none;
  switch (change_of_length(m, moves)) {
    case length_change::shortening: return contraction::concentric;
    case length_change::lengthening: return contraction::eccentric;
    case length_change::constant: return contraction::isometric;
    case length_change::indeterminate: break;
  }
  return contraction::indeterminate;
}

}  // namespace regimen
