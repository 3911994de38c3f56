/// @file
/// @brief Whether a muscle is worked while it is short, in the middle of its range, or long.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>
#include <string_view>

#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/motion/contraction.hpp"
#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/length_change.hpp"
#include "regimen/motion/length_delta.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/musculotendon_length.hpp"
#include "regimen/motion/pattern.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/quantity/angle.hpp"
#include "regimen/quantity/length.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief How long a muscle is where its load is hardest.
enum class working_length : unsigned char {
  short_length,   ///< In the shortest third of its range, or shorter than in standing.
  middle_length,  ///< In the middle third, or as long as in standing.
  long_length,    ///< In the longest third, or longer than in standing.
  indeterminate,  ///< Its joints pull both ways, and no model tells.
};

/// @brief Names of working_length.
template <>
struct vocabulary<working_length> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "working length";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"short", "middle", "long", "indeterminate"};
};

namespace detail {
// The published range of a line is that of movement in the sagittal plane. It says nothing of a muscle whose main
// actions lie outside it.
[[nodiscard]] constexpr bool acts_in_sagittal_plane(muscle m) noexcept {
  for (const muscle_action& action : facts_of(m).actions) {
    const motion what = action.motion.what;
    if (action.primary && (what == motion::flexion || what == motion::extension || what == motion::dorsiflexion ||
                           what == motion::plantarflexion))
      return true;
  }
  return false;
}
}  // namespace detail

/// @brief Where in its range the length of a muscle lies in a pose: 0 the shortest, 1 the longest of the sagittal
/// plane.
///
/// Outside these two for poses beyond that plane. Of a muscle with several lines it is their mean. Nothing where no
/// model follows the muscle into the pose, where a third of its range is less than the models can tell apart, and for a
/// muscle that has no main action in that plane.
[[nodiscard]] constexpr std::optional<double> place_in_range(muscle m, const pose& at) noexcept {
  if (!detail::acts_in_sagittal_plane(m)) return std::nullopt;
  double sum = 0;
  int lines = 0;
  for (const line_of_action line : lines_of(m)) {
    for (const coordinate which : not_followed_by(line))
      if (at[which] != degrees{}) return std::nullopt;
    const std::optional<millimetres> length = length_of(line, at);
    const range<millimetres> reach = model_of(line).sagittal;
    const millimetres span = reach.high - reach.low;
    if (!length || span.count() < 3 * tolerance_of(line).count()) return std::nullopt;
    sum += (*length - reach.low).count() / span.count();
    ++lines;
  }
  if (lines == 0) return std::nullopt;
  return sum / lines;
}

/// @brief How long a muscle is in a pose: by thirds of its range where a model knows it, else by the signs of its
/// actions on the way from standing. The thirds are a choice of this library.
[[nodiscard]] constexpr working_length length_in(muscle m, const pose& at) noexcept {
  if (!at.is_finite()) return working_length::indeterminate;
  if (const std::optional<double> place = place_in_range(m, at))
    return *place < 1.0 / 3   ? working_length::short_length
           : *place > 2.0 / 3 ? working_length::long_length
                              : working_length::middle_length;
  switch (change_of_length(m, movement_between(pose{}, at))) {
    case length_change::shortening: return working_length::short_length;
    case length_change::lengthening: return working_length::long_length;
    case length_change::constant: return working_length::middle_length;
    case length_change::indeterminate: break;
  }
  return working_length::indeterminate;
}

/// @brief How long a muscle is where the load of a movement is hardest; nothing if the load does not ask for it.
[[nodiscard]] constexpr std::optional<working_length> working_length_of(muscle m,
                                                                        const movement_pattern& how) noexcept {
  if (!resists(m, how.load)) return std::nullopt;
  return length_in(m, how.hardest);
}

}  // namespace regimen
