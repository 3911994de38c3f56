/// @file
/// @brief Does a movement lengthen a muscle or shorten it? Kinematics only: nothing is said about who is active.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief What happens to the length of a musculotendon unit during a movement.
enum class length_change : unsigned char {
  constant,       ///< It crosses no joint that moves.
  lengthening,    ///< The movement opposes its actions.
  shortening,     ///< The movement is its action.
  indeterminate,  ///< Its joints pull both ways, or only position-dependent actions are concerned.
};

/// @brief Names of length_change.
template <>
struct vocabulary<length_change> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "length change";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"constant", "lengthening", "shortening", "indeterminate"};
};

/// @brief Joint motions that happen together: at most six.
using movement = list<joint_motion, 6>;

/// @brief The same movement backwards.
[[nodiscard]] constexpr movement reversed(const movement& m) noexcept {
  movement back;
  for (const joint_motion& j : m) back.push_back({j.where, opposite(j.what)});
  return back;
}

/// @brief Change of length of a muscle in a movement, from the signs of its primary actions.
///
/// Primary actions decide. Two of them that disagree, or a joint at which only secondary actions are concerned, give
/// indeterminate: the published models disagree there even in sign (squat descent of the hamstrings). Constant time.
[[nodiscard]] constexpr length_change change_of_length(muscle m, const movement& moves) noexcept {
  bool longer = false;
  bool shorter = false;
  bool unsure = false;
  for (const joint_motion& j : moves) {
    for (const muscle_action& action : facts_of(m).actions) {
      if (action.motion.where != j.where) continue;
      const bool same = action.motion.what == j.what;
      const bool opposed = action.motion.what == opposite(j.what);
      if (!action.primary)
        unsure = unsure || same || opposed;
      else {
        shorter = shorter || same;
        longer = longer || opposed;
      }
    }
  }
  if (longer && shorter) return length_change::indeterminate;
  if (longer) return length_change::lengthening;
  if (shorter) return length_change::shortening;
  return unsure ? length_change::indeterminate : length_change::constant;
}

}  // namespace regimen
