/// @file
/// @brief What a movement of the leg does to the length of each of its muscles, as a table.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "regimen/io/csv.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/in_quotes.hpp"
#include "regimen/io/pose_table.hpp"
#include "regimen/motion/length_delta.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/pose.hpp"

namespace regimen {

/// @brief A pose of the leg, or what is wrong with the text that was to give one.
struct leg_pose {
  /// @brief The pose.
  std::optional<pose> at{};
  /// @brief What was expected, what was found and what to do; empty when there is a pose.
  std::string fault{};
};

/// @brief Reads a pose written as the angles of hip, knee and ankle in degrees: "100,105,25".
[[nodiscard]] inline leg_pose read_leg_pose(std::string_view written) {
  constexpr coordinate order[] = {hip_flexion, knee_flexion, ankle_dorsiflexion};
  constexpr std::string_view example =
      "; write hip flexion, knee flexion and ankle dorsiflexion in degrees, such as "
      "100,105,25";
  std::size_t parts = 1;
  for (const char c : written) parts += c == ',' ? 1 : 0;
  if (parts != 3)
    return {{},
            "expected three numbers parted by commas, found " + std::to_string(parts) + " in " + in_quotes(written) +
                std::string{example}};
  pose at;
  for (const coordinate which : order) {
    const std::string_view part = written.substr(0, written.find(','));
    written.remove_prefix(part.size() < written.size() ? part.size() + 1 : part.size());
    const std::optional<double> angle = finite_number(part);
    if (!angle)
      return {{},
              column_of(which) + ": expected a finite number, found " +
                  (without_blanks(part).empty() ? "nothing" : in_quotes(part)) + std::string{example}};
    at = at.with(which, degrees{*angle});
  }
  return {at, {}};
}

/// @brief Why a change of length is what it is said to be: the numbers of each source, what is too small to tell, what
/// is outside.
[[nodiscard]] inline std::string why(const length_delta& delta, const pose& from, const pose& to) {
  if (delta.fault) {
    const std::string first = outside_range(delta.along, from);
    const std::string second = outside_range(delta.along, to);
    return (first.empty() ? "" : "start: " + first) + (first.empty() || second.empty() ? "" : "; ") +
           (second.empty() ? "" : "end: " + second);
  }
  if (delta.change == length_change::constant) return "crosses no joint that moves";
  std::string words = "gait2392 " + with_sign(delta.by.count(), 1) + " mm";
  const std::optional<millimetres> apart = model_of(delta.along).between_models;
  if (delta.second_opinion)
    words += ", Hawkins and Hull 1990 " + with_sign(delta.second_opinion->count(), 1) + " mm";
  else if (apart)
    words += ", from which a second model differs by " + with_decimals(apart->count(), 1) + " mm (rms)";
  else
    words += ", no second source";
  if (delta.change != length_change::indeterminate) return words;
  const millimetres least = tolerance_of(delta.along);
  const bool small = delta.by < least && -delta.by < least;
  return words + (small ? "; less than " + with_decimals(least.count(), 1) + " mm cannot be told from none"
                        : std::string{"; the sources disagree"});
}

/// @brief The change of length of every line of the hip and leg from one pose to another, one a row, in the order of
/// the lines.
///
/// Columns: muscle, delta_mm, percent_of_start, change, confidence, note. Numbers are nan where a pose is outside the
/// model of the line; the note then says where. Empty when that is so for all of them.
[[nodiscard]] inline std::string movement_table(const pose& from, const pose& to) {
  std::string text = "muscle,delta_mm,percent_of_start,change,confidence,note\n";
  bool known = false;
  for (std::size_t i = 0; i < index_of(line_of_action::erector_spinae); ++i) {
    const auto line = static_cast<line_of_action>(i);
    const length_delta delta = change_between(line, from, to);
    known = known || !delta.fault;
    text += std::string{name_of(line)} + "," + (delta.fault ? "nan" : with_decimals(delta.by.count(), 1)) + "," +
            (delta.fault ? "nan" : with_decimals(delta.percent_of_start, 1)) + "," +
            std::string{name_of(delta.change)} + "," + std::string{name_of(delta.sure)} + "," +
            as_csv_cell(why(delta, from, to)) + "\n";
  }
  return known ? text : std::string{};
}

}  // namespace regimen
