/// @file
/// @brief The path of a sweep along the back of the thigh, and where it must stop.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief A level along the back of the thigh, from the knee upwards.
enum class thigh_level : unsigned char {
  hollow_of_knee,  ///< The hollow of the knee: not to be pressed (S3-39).
  above_knee,      ///< Just above it, where a sweep begins (S3-21).
  middle,          ///< Half-way up.
  below_sit_bone,  ///< Just short of the sit bone, where a sweep turns round (S3-21).
  over_sit_bone,   ///< Over the ischial tuberosity: not to be rolled or pressed (S3-22, S3-39).
};

/// @brief Names of thigh_level.
template <>
struct vocabulary<thigh_level> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "level of the thigh";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"hollow_of_knee", "above_knee", "middle", "below_sit_bone", "over_sit_bone"};
};

/// @brief A path along the thigh. A path that ends where it begins is none: so is a default one.
struct sweep {
  /// @brief Where it begins.
  thigh_level from = thigh_level::above_knee;
  /// @brief Where it ends or turns round.
  thigh_level to = thigh_level::above_knee;
  /// @brief Whether it comes back the same way.
  bool and_back = false;

  /// @brief Whether it is no path at all.
  [[nodiscard]] constexpr bool empty() const noexcept { return from == to; }
  /// @brief Same path.
  [[nodiscard]] friend constexpr bool operator==(const sweep&, const sweep&) noexcept = default;
};

/// @brief Whether a path keeps off the back of the knee and off the sit bone (S3-21, S3-22, S3-39).
[[nodiscard]] constexpr bool keeps_off_bone_and_hollow(const sweep& path) noexcept {
  for (const thigh_level end : {path.from, path.to})
    if (end == thigh_level::hollow_of_knee || end == thigh_level::over_sit_bone) return false;
  return true;
}

/// @brief The part of a path that is allowed: its ends are moved off the back of the knee and off the sit bone. An
/// allowed path stays as it is.
[[nodiscard]] constexpr sweep clipped(sweep path) noexcept {
  for (thigh_level* end : {&path.from, &path.to}) {
    if (*end == thigh_level::hollow_of_knee) *end = thigh_level::above_knee;
    if (*end == thigh_level::over_sit_bone) *end = thigh_level::below_sit_bone;
  }
  return path;
}

/// @brief Whether a path runs from the knee towards the hip.
[[nodiscard]] constexpr bool runs_upwards(const sweep& path) noexcept { return path.from < path.to; }

}  // namespace regimen
