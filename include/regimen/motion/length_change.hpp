/// @file
/// @brief Whether a muscle gets longer or shorter when joints move, from the signs of its actions.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief What happens to the length of a muscle: kinematics only, whoever is active.
enum class length_change : unsigned char {
  constant,       ///< It crosses no joint that moves.
  lengthening,    ///< It gets longer.
  shortening,     ///< It gets shorter.
  indeterminate,  ///< Its joints pull both ways, the sources disagree, or the change is too small to tell.
};

/// @brief Names of length_change.
template <>
struct vocabulary<length_change> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "length change";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"constant", "lengthening", "shortening", "indeterminate"};
};

/// @brief The same change in the other direction of time.
[[nodiscard]] constexpr length_change reversed(length_change change) noexcept {
  if (change == length_change::lengthening) return length_change::shortening;
  if (change == length_change::shortening) return length_change::lengthening;
  return change;
}

/// @brief The motions of several joints at once, without amounts.
using movement = list<joint_motion, count_of<coordinate>>;

/// @brief The movement that undoes this one.
[[nodiscard]] constexpr movement reversed(const movement& m) noexcept {
  movement back;
  for (const joint_motion& j : m) back.push_back({j.where, opposite(j.what)});
  return back;
}

/// @brief The motions that lead from one pose to another: one for each coordinate whose angle differs.
[[nodiscard]] constexpr movement movement_between(const pose& from, const pose& to) noexcept {
  movement moved;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto c = static_cast<coordinate>(i);
    if (from[c] < to[c]) moved.push_back(increase_of(c));
    if (to[c] < from[c]) moved.push_back(decrease_of(c));
  }
  return moved;
}

/// @brief How the length of a muscle changes, as far as the signs of its actions tell.
///
/// A main action undone lengthens, a main action done shortens; both at once, or secondary actions alone, leave it
/// indeterminate. Knows no amounts: where a model of the muscle exists, change_of_length() between two poses asks that.
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
