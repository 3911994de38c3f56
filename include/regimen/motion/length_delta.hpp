/// @file
/// @brief What happens to the length of a muscle between two poses, and how sure that is.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/hawkins_hull.hpp"
#include "regimen/motion/length_change.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/musculotendon_length.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/quantity/length.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief How far the sources support a statement.
enum class confidence : unsigned char {
  high,      ///< Two sources agree, or nothing that the muscle crosses moves.
  moderate,  ///< One source says so, and there is none to compare.
  low,       ///< The sources disagree, or the change is as small as the difference between them.
  none,      ///< Nothing is known: a pose is outside the model.
};

/// @brief Names of confidence.
template <>
struct vocabulary<confidence> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "confidence";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"high", "moderate", "low", "none"};
};

/// @brief Change of length between two poses.
struct length_delta {
  /// @brief What may be said of it; indeterminate is an answer.
  length_change change = length_change::indeterminate;
  /// @brief By how much the line is longer in the second pose, according to its model.
  millimetres by{};
  /// @brief The same in percent of the length in the first pose.
  double percent_of_start = 0;
  /// @brief How sure.
  confidence sure = confidence::none;
  /// @brief By how much it is longer according to Hawkins and Hull, where they know it.
  std::optional<millimetres> second_opinion{};
  /// @brief Why nothing is known, if so.
  std::optional<range_fault> fault{};
  /// @brief The line that the numbers are of.
  line_of_action along{};
};

/// @brief The least change of length of a line that is given a direction: 3 mm, one hundredth of its length in
/// standing, or the difference between two models, whichever is most. Below that it may as well be isometric.
[[nodiscard]] constexpr millimetres tolerance_of(line_of_action line) noexcept {
  const length_model known = model_of(line);
  millimetres most{3};
  const millimetres hundredth{known.neutral.count() / 100};
  if (hundredth > most) most = hundredth;
  if (known.between_models && *known.between_models > most) most = *known.between_models;
  return most;
}

namespace detail {
/// @brief Whether a line lies in the sagittal plane of the leg in this pose. Only there were sources compared.
[[nodiscard]] constexpr bool is_sagittal(line_of_action line, const pose& at) noexcept {
  for (const coordinate which : {hip_adduction, hip_rotation, subtalar_inversion})
    if (depends_on(line, which) && at[which] != degrees{}) return false;
  return true;
}

[[nodiscard]] constexpr millimetres size_of(millimetres length) noexcept {
  return length < millimetres{} ? -length : length;
}
}  // namespace detail

/// @brief Change of length of a line from one pose to another.
///
/// Outside the model nothing is known. A line that crosses no joint that moves is constant. A change below
/// tolerance_of() is indeterminate, as is one of which a second source does not say the same direction, or one whose
/// muscle also crosses a moving joint that the line does not follow. Of the others the model gives the direction;
/// confidence is high where a second source agrees: the regression or, for a line that it does not have, a second model
/// of the body that differs by less than half the change. Both know the sagittal plane only.
[[nodiscard]] constexpr length_delta change_between(line_of_action line, const pose& from, const pose& to) noexcept {
  length_delta delta;
  delta.along = line;
  delta.fault = outside_model(line, from);
  if (!delta.fault) delta.fault = outside_model(line, to);
  const std::optional<millimetres> start = length_of(line, from);
  const std::optional<millimetres> end = length_of(line, to);
  if (!start || !end) return delta;

  bool moves = false;
  bool unseen = false;
  const enum_set<coordinate> not_followed = not_followed_by(line);
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const coordinate which = static_cast<coordinate>(i);
    if (from[which] == to[which]) continue;
    moves = moves || depends_on(line, which);
    unseen = unseen || not_followed.contains(which);
  }
  delta.by = *end - *start;
  delta.percent_of_start = 100 * delta.by.count() / start->count();
  const bool sagittal = detail::is_sagittal(line, from) && detail::is_sagittal(line, to);
  if (sagittal) {
    const std::optional<millimetres> other_start = hawkins_hull_length(line, from);
    const std::optional<millimetres> other_end = hawkins_hull_length(line, to);
    if (other_start && other_end) delta.second_opinion = *other_end - *other_start;
  }
  if (!moves && !unseen) {
    delta.change = length_change::constant;
    delta.sure = confidence::high;
    return delta;
  }
  delta.sure = confidence::low;
  if (unseen || detail::size_of(delta.by) < tolerance_of(line)) return delta;

  const bool longer = delta.by > millimetres{};
  // A change is the difference of two lengths, each of which the second model may see otherwise.
  const std::optional<millimetres> apart = model_of(line).between_models;
  bool agreed = sagittal && apart && detail::size_of(delta.by) > *apart + *apart;
  if (delta.second_opinion) {
    if ((*delta.second_opinion > millimetres{}) != longer) return delta;
    agreed = detail::size_of(*delta.second_opinion) > millimetres{3};
  }
  delta.change = longer ? length_change::lengthening : length_change::shortening;
  delta.sure = agreed ? confidence::high : confidence::moderate;
  return delta;
}

/// @brief Change of length of a muscle from one pose to another; nothing for a muscle without a line.
///
/// The numbers are those of the line that changes most. Lines that go opposite ways make it indeterminate; lines that
/// hardly change follow the others, but leave at most moderate confidence.
[[nodiscard]] constexpr std::optional<length_delta> change_between(muscle which, const pose& from,
                                                                   const pose& to) noexcept {
  std::optional<length_delta> most;
  bool longer = false;
  bool shorter = false;
  bool disputed = false;
  bool small = false;
  confidence least = confidence::high;
  for (const line_of_action line : lines_of(which)) {
    const length_delta delta = change_between(line, from, to);
    if (delta.fault) return delta;
    longer = longer || delta.change == length_change::lengthening;
    shorter = shorter || delta.change == length_change::shortening;
    if (delta.change == length_change::indeterminate) {
      small = small || detail::size_of(delta.by) < tolerance_of(line);
      disputed = disputed || detail::size_of(delta.by) >= tolerance_of(line);
    } else if (delta.sure > least) {
      least = delta.sure;
    }
    if (!most || detail::size_of(delta.by) > detail::size_of(most->by)) most = delta;
  }
  if (!most) return most;
  if ((longer && shorter) || disputed) {
    most->change = length_change::indeterminate;
    most->sure = confidence::low;
  } else if (longer || shorter) {
    most->change = longer ? length_change::lengthening : length_change::shortening;
    most->sure = small && least == confidence::high ? confidence::moderate : least;
  }
  return most;
}

}  // namespace regimen
