/// @file
/// @brief The joint coordinates that a pose is made of, with their signs.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <string_view>

#include "regimen/anatomy/joint.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief An angle at a joint of the right side, in degrees; named for the motion that is positive. All are zero in
/// upright standing with the arms hanging, palms inwards, and the foot at a right angle to the leg.
enum class coordinate : unsigned char {
  craniovertebral_flexion,        ///< Nodding; negative: extension of the head.
  cervical_flexion,               ///< Of the neck; negative: extension.
  cervical_rotation,              ///< To the left; negative: to the right.
  thoracic_flexion,               ///< Of the upper back; negative: extension.
  lumbar_extension,               ///< Of the low back; negative: flexion.
  lumbar_bending,                 ///< To the right; negative: to the left.
  lumbar_rotation,                ///< Of the trunk to the left; negative: to the right.
  scapular_elevation,             ///< Shrugging; negative: depression.
  scapular_protraction,           ///< Forwards; negative: retraction.
  scapular_upward_rotation,       ///< Socket upwards; negative: downwards.
  shoulder_flexion,               ///< Arm forwards and up; negative: extension.
  shoulder_abduction,             ///< Arm sidewards and up; negative: adduction.
  shoulder_horizontal_adduction,  ///< Raised arm across the chest; negative: horizontal abduction.
  shoulder_rotation,              ///< Internal; negative: external.
  elbow_flexion,                  ///< From straight.
  forearm_supination,             ///< Palm up; negative: pronation.
  wrist_flexion,                  ///< Negative: extension.
  finger_flexion,                 ///< Gripping; negative: extension.
  hip_flexion,                    ///< Thigh forwards relative to the pelvis; negative: extension.
  hip_adduction,                  ///< Negative: abduction.
  hip_rotation,                   ///< Internal; negative: external.
  knee_flexion,                   ///< From straight; negative: hyperextension.
  ankle_dorsiflexion,             ///< Zero with the foot at 90 degrees to the leg; negative: plantarflexion.
  subtalar_inversion,             ///< Negative: eversion.
  toe_extension,                  ///< At the metatarsophalangeal joints; negative: flexion.
};

/// @brief Names of coordinate.
template <>
struct vocabulary<coordinate> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "joint coordinate";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"craniovertebral_flexion",
                                          "cervical_flexion",
                                          "cervical_rotation",
                                          "thoracic_flexion",
                                          "lumbar_extension",
                                          "lumbar_bending",
                                          "lumbar_rotation",
                                          "scapular_elevation",
                                          "scapular_protraction",
                                          "scapular_upward_rotation",
                                          "shoulder_flexion",
                                          "shoulder_abduction",
                                          "shoulder_horizontal_adduction",
                                          "shoulder_rotation",
                                          "elbow_flexion",
                                          "forearm_supination",
                                          "wrist_flexion",
                                          "finger_flexion",
                                          "hip_flexion",
                                          "hip_adduction",
                                          "hip_rotation",
                                          "knee_flexion",
                                          "ankle_dorsiflexion",
                                          "subtalar_inversion",
                                          "toe_extension"};
};

/// @brief The coordinates by their own names, as in `pose{{hip_flexion, 90_deg}}`.
using enum coordinate;

namespace detail {
/// @brief The motion that makes each coordinate grow, as muscles of the right side feel it.
inline constexpr joint_motion growing[] = {
    {joint::craniovertebral_joints, motion::flexion},
    {joint::cervical_spine, motion::flexion},
    {joint::cervical_spine, motion::rotation_to_opposite_side},
    {joint::thoracic_spine, motion::flexion},
    {joint::lumbar_spine, motion::extension},
    {joint::lumbar_spine, motion::lateral_flexion},
    {joint::lumbar_spine, motion::rotation_to_opposite_side},
    {joint::scapulothoracic_joint, motion::elevation},
    {joint::scapulothoracic_joint, motion::protraction},
    {joint::scapulothoracic_joint, motion::upward_rotation},
    {joint::shoulder, motion::flexion},
    {joint::shoulder, motion::abduction},
    {joint::shoulder, motion::horizontal_adduction},
    {joint::shoulder, motion::internal_rotation},
    {joint::elbow, motion::flexion},
    {joint::radioulnar_joints, motion::supination},
    {joint::wrist, motion::flexion},
    {joint::finger_joints, motion::flexion},
    {joint::hip, motion::flexion},
    {joint::hip, motion::adduction},
    {joint::hip, motion::internal_rotation},
    {joint::knee, motion::flexion},
    {joint::ankle, motion::dorsiflexion},
    {joint::subtalar, motion::inversion},
    {joint::toe_joints, motion::extension},
};
static_assert(sizeof(growing) / sizeof(growing[0]) == count_of<coordinate>);
}  // namespace detail

/// @brief The motion that makes a coordinate grow, as the muscles of the right side feel it.
[[nodiscard]] constexpr joint_motion increase_of(coordinate which) noexcept { return detail::growing[index_of(which)]; }

/// @brief The motion that makes a coordinate shrink.
[[nodiscard]] constexpr joint_motion decrease_of(coordinate which) noexcept { return opposite(increase_of(which)); }

}  // namespace regimen
