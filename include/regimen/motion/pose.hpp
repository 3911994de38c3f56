/// @file
/// @brief A pose: one angle for every joint coordinate.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <initializer_list>

#include "regimen/motion/coordinate.hpp"
#include "regimen/quantity/angle.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief One joint coordinate and its angle.
struct joint_angle {
  /// @brief Which coordinate.
  coordinate which{};
  /// @brief How far.
  degrees angle{};

  /// @brief Same angle of the same coordinate.
  [[nodiscard]] friend constexpr bool operator==(const joint_angle&, const joint_angle&) noexcept = default;
};

/// @brief The angle of every joint coordinate; upright standing unless said otherwise.
///
/// `pose{{hip_flexion, 90_deg}, {knee_flexion, 90_deg}}` sits. Signs and zeros are those of coordinate; angles are not
/// limited here: each model says where it holds.
class pose {
 public:
  /// @brief Upright standing.
  constexpr pose() noexcept = default;
  /// @brief Upright standing but for these; of two angles for one coordinate the last counts.
  constexpr pose(std::initializer_list<joint_angle> angles) noexcept {
    for (const joint_angle& a : angles) degrees_[index_of(a.which)] = a.angle.count();
  }

  /// @brief The angle of a coordinate.
  [[nodiscard]] constexpr degrees operator[](coordinate which) const noexcept {
    return degrees{degrees_[index_of(which)]};
  }

  /// @brief Whether every angle is a number: neither NaN nor infinite.
  [[nodiscard]] constexpr bool is_finite() const noexcept {
    for (const double angle : degrees_)
      if (angle - angle != 0) return false;
    return true;
  }

  /// @brief The same pose but for one angle.
  [[nodiscard]] constexpr pose with(coordinate which, degrees angle) const noexcept {
    pose changed = *this;
    changed.degrees_[index_of(which)] = angle.count();
    return changed;
  }

  /// @brief Same angles.
  [[nodiscard]] friend constexpr bool operator==(const pose&, const pose&) noexcept = default;

 private:
  // Plain numbers: GCC 12 cannot read a constant pose whose array holds objects that it has to default-construct.
  double degrees_[count_of<coordinate>]{};
};

}  // namespace regimen
