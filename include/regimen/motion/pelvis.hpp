/// @file
/// @brief The tilt of the pelvis as a coordinate of its own, and how far it is from neutral.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/quantity/angle.hpp"

namespace regimen {

/// @brief The same pose with the pelvis tipped forwards by so much, or backwards if negative, while the thighs and the
/// trunk stay where they are in space.
///
/// The muscles feel it as flexion of the hips and extension of the low back, each by as many degrees.
[[nodiscard]] constexpr pose tilted(const pose& from, degrees anterior) noexcept {
  return from.with(hip_flexion, from[hip_flexion] + anterior).with(lumbar_extension, from[lumbar_extension] + anterior);
}

/// @brief How far a tilt is from the neutral pelvis, which is the aim (S1-7): zero there and more to either side.
/// @param anterior forward tilt from neutral; negative: backward
[[nodiscard]] constexpr degrees deviation_from_neutral(degrees anterior) noexcept {
  return anterior < degrees{} ? -anterior : anterior;
}

}  // namespace regimen
