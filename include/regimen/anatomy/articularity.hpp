/// @file
/// @brief How many joints a muscle crosses.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief How many joints a muscle acts on.
enum class articularity : unsigned char {
  none,  ///< It moves no joint.
  one,   ///< Monoarticular.
  two,   ///< Biarticular.
  many,  ///< Polyarticular: three or more, or one that is a series of joints.
};

/// @brief Names of articularity.
template <>
struct vocabulary<articularity> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "articularity";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none", "one", "two", "many"};
};

/// @brief Whether one name stands for several joints that move together: the spine, the ribs, the foot, the digits.
[[nodiscard]] constexpr bool is_series(joint where) noexcept {
  switch (where) {
    case joint::craniovertebral_joints:
    case joint::cervical_spine:
    case joint::thoracic_spine:
    case joint::lumbar_spine:
    case joint::costal_joints:
    case joint::thumb_joints:
    case joint::finger_joints:
    case joint::subtalar:
    case joint::hallux_joints:
    case joint::toe_joints: return true;
    default: return false;
  }
}

/// @brief How many joints a muscle acts on, derived from its actions; what it spans without moving it is in its note.
[[nodiscard]] constexpr articularity articularity_of(muscle which) noexcept {
  enum_set<joint> moved;
  for (const muscle_action& action : facts_of(which).actions) {
    if (is_series(action.motion.where)) return articularity::many;
    moved.insert(action.motion.where);
  }
  return moved.size() < 3 ? static_cast<articularity>(moved.size()) : articularity::many;
}

}  // namespace regimen
