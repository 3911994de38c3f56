/// @file
/// @brief Tables of poses, one muscle and one pose a line, and the lengths that belong to them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/anatomy/structure.hpp"
#include "regimen/io/csv.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/in_quotes.hpp"
#include "regimen/io/near_names.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/musculotendon_length.hpp"
#include "regimen/motion/pose.hpp"

namespace regimen {

/// @brief A line of action in a pose.
struct pose_row {
  /// @brief What is measured.
  line_of_action line{};
  /// @brief Where the joints are.
  pose at{};
};

/// @brief A table of poses: the cells as they were written, and what they say.
///
/// Views of the text that was read, which must outlive it.
struct pose_table {
  /// @brief The cells.
  csv_table cells{};
  /// @brief What the rows say, in their order.
  std::vector<pose_row> rows{};
  /// @brief What is wrong with the cells or with what they say; without faults each row of cells has its pose.
  csv_faults faults{};
};

/// @brief The coordinates that every table of poses must have; a column for any other coordinate is read as well.
inline constexpr coordinate needed_in_pose_table[] = {hip_flexion, hip_adduction, hip_rotation, knee_flexion,
                                                      ankle_dorsiflexion};

/// @brief The column of a coordinate: "hip_flexion_deg".
[[nodiscard]] inline std::string column_of(coordinate which) { return std::string{name_of(which)} + "_deg"; }

/// @brief What is not known in a pose because an angle is outside the range of a line's model, each with the range that
/// is: "hip_flexion_deg 120 is outside -20..100"; or because a joint is bent that the muscle crosses and the line does
/// not follow. Empty when all is known.
[[nodiscard]] inline std::string outside_range(line_of_action line, const pose& at) {
  std::string words;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto which = static_cast<coordinate>(i);
    const std::optional<range<degrees>> valid = valid_range(line, which);
    if (!valid || valid->contains(at[which])) continue;
    words += (words.empty() ? "" : "; ") + column_of(which) + " " + shortest(at[which].count()) + " is outside " +
             shortest(valid->low.count()) + ".." + shortest(valid->high.count());
  }
  for (const coordinate which : not_followed_by(line))
    if (at[which] != degrees{})
      words += (words.empty() ? "" : "; ") + column_of(which) + " " + shortest(at[which].count()) +
               " is not followed by the model";
  return words;
}

/// @brief A line of action, or what is wrong with the name that was to give one.
struct named_line {
  /// @brief The line.
  std::optional<line_of_action> line{};
  /// @brief What was expected, what was found and what to do; empty when there is a line.
  std::string fault{};
};

/// @brief The line that a name stands for: a line by our name or the model's, or a muscle that has one line.
[[nodiscard]] inline named_line find_line(std::string_view name) {
  if (const auto line = parse_line(name)) return {line, {}};
  const std::optional<structure> known = parse_structure(name);
  if (const auto which = known ? known->as<muscle>() : std::nullopt) {
    const enum_set<line_of_action> lines = lines_of(*which);
    if (lines.size() == 1) return {*lines.begin(), {}};
    if (lines.empty())
      return {{},
              "expected a muscle whose length is modelled, found " + in_quotes(name) +
                  ", which has no length model; muscles of the hip, thigh, leg and elbow have one, and of the trunk "
                  "the erector spinae and the oblique abdominal muscles"};
    std::string names;
    for (const line_of_action line : lines) names += (names.empty() ? "" : ", ") + std::string{name_of(line)};
    return {{},
            "expected one line of action, found " + in_quotes(name) + ", which has " + std::to_string(lines.size()) +
                "; name one of them: " + names};
  }
  if (known) {
    std::string names;
    for (const muscle member : muscles_of(*known))
      if (!lines_of(member).empty()) names += (names.empty() ? "" : ", ") + std::string{name_of(member)};
    return {{},
            "expected a muscle, found " + in_quotes(name) + ", which is a " +
                (known->kind() == structure_kind::muscle_group ? "muscle group" : std::string{name_of(known->kind())}) +
                "; name a muscle" + (names.empty() ? std::string{} : ", such as one of these: " + names)};
  }

  near_names near{name};
  for (const line_of_action line : enum_set<line_of_action>::all()) {
    near.consider(name_of(line));
    near.consider(model_name(line));
    for (const muscle which : muscles_of(line)) near.consider(name_of(which));
  }
  return {{},
          "expected the name of a muscle, found " + (name.empty() ? "an empty cell" : in_quotes(name)) + "; " +
              (near.empty() ? "write it as this library or as gait2392 does, such as \"semimembranosus\" or "
                              "\"semimem\""
                            : near.question())};
}

namespace detail {

/// The columns of a table of poses, by position; `none` where there is none.
struct pose_columns {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t muscle = none;
  std::size_t angle[count_of<coordinate>]{};
};

/// Whether a column may have been meant for another name: but for its unit and a few letters, it is the same.
inline bool resembles(std::string_view wanted, std::string_view name) {
  const auto without_unit = [](std::string_view column) { return column.substr(0, column.find("_deg")); };
  nearest_name near{without_unit(wanted)};
  near.consider(without_unit(name));
  return near.best_distance <= 2;
}

/// Finds the columns by their names.
inline pose_columns find_columns(const csv_row& header, csv_faults& faults) {
  pose_columns found;
  for (std::size_t& column : found.angle) column = pose_columns::none;
  std::vector<std::string> names;
  for (const csv_cell& cell : header) names.emplace_back(without_blanks(cell.text()));

  const auto look_for = [&](std::string_view wanted, std::size_t& column) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] != wanted) continue;
      if (column != pose_columns::none)
        faults.add(header[i].at, "expected one column " + in_quotes(wanted) + ", found a second one; remove one");
      else
        column = i;
    }
  };
  look_for("muscle", found.muscle);
  for (std::size_t i = 0; i < count_of<coordinate>; ++i)
    look_for(column_of(static_cast<coordinate>(i)), found.angle[i]);

  // A column that is kept as it is must not be one that was meant to count.
  const auto is_needed = [](coordinate which) {
    for (const coordinate needed : needed_in_pose_table)
      if (needed == which) return true;
    return false;
  };
  std::vector<std::string> columns;
  for (std::size_t c = 0; c < count_of<coordinate>; ++c) columns.push_back(column_of(static_cast<coordinate>(c)));
  for (std::size_t i = 0; i < names.size(); ++i) {
    near_names near{names[i]};
    bool known = names[i] == "muscle";
    bool told_below = false;
    bool resembling = names[i].size() > 4 && names[i].substr(names[i].size() - 4) == "_deg";
    for (std::size_t c = 0; c < count_of<coordinate>; ++c) {
      near.consider(columns[c]);
      known = known || names[i] == columns[c];
      if (found.angle[c] != pose_columns::none || !resembles(columns[c], names[i])) continue;
      resembling = true;
      told_below = told_below || is_needed(static_cast<coordinate>(c));
    }
    // A single name is a header whose cells were not parted, and told so below.
    if (!known && resembling && !told_below && names.size() > 1)
      faults.add(header[i].at,
                 "expected the column of a joint coordinate, found " + in_quotes(names[i]) + "; " +
                     (near.empty() ? "give it a name that does not end in _deg if it is to be kept" : near.question()));
  }

  std::string missing;
  std::size_t count = 0;
  const auto need = [&](const std::string& wanted, std::size_t column) {
    if (column != pose_columns::none) return;
    missing += (count++ == 0 ? "" : ", ") + wanted;
    for (const std::string& name : names)
      if (resembles(wanted, name)) {
        missing += " (is it " + in_quotes(name) + "?)";
        break;
      }
  };
  need("muscle", found.muscle);
  for (const coordinate which : needed_in_pose_table) need(column_of(which), found.angle[index_of(which)]);
  if (count == 0) return found;
  if (names.size() == 1 && names.front().find_first_of(";\t") != std::string::npos)
    faults.add({}, "expected cells parted by commas, found " + in_quotes(names.front()) + "; save it with commas");
  else if (count == 1 + sizeof(needed_in_pose_table) / sizeof(needed_in_pose_table[0]))
    faults.add({}, "expected a line with the names of the columns, found " + in_quotes(names.front()) +
                       " for a first cell; put a line above it with at least: " + missing);
  else
    faults.add({}, "expected " + std::string{count == 1 ? "a column" : "columns"} + " named " + missing +
                       ", found none; add " + (count == 1 ? "it" : "them"));
  return found;
}

}  // namespace detail

/// @brief Reads a table with the columns muscle, hip_flexion_deg, hip_adduction_deg, hip_rotation_deg, knee_flexion_deg
/// and ankle_dorsiflexion_deg in any order. Columns for other coordinates are read as well; all others are kept.
[[nodiscard]] inline pose_table read_pose_table(std::string_view text, const csv_limits& limits = {}) {
  pose_table table{read_csv(text, limits), {}, {}};
  csv_faults& faults = table.faults;
  if (table.cells.header.empty()) {
    faults = table.cells.faults;
    return table;
  }
  const detail::pose_columns columns = detail::find_columns(table.cells.header, faults);
  if (!faults.empty()) return table;

  // Faults of form and of content come in the order of the lines.
  std::size_t form = 0;
  const auto up_to = [&](csv_place at) {
    const std::vector<csv_fault>& kept = table.cells.faults.kept;
    for (; form < kept.size() && kept[form].at.line < at.line; ++form) faults.add(kept[form].at, kept[form].message);
  };
  for (const csv_row& cells : table.cells.rows) {
    up_to(cells.front().at);
    pose_row row;
    const csv_cell& name = cells[columns.muscle];
    named_line named = find_line(without_blanks(name.text()));
    if (named.line)
      row.line = *named.line;
    else
      faults.add(name.at, "muscle: " + named.fault);
    for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
      if (columns.angle[i] == detail::pose_columns::none) continue;
      const auto which = static_cast<coordinate>(i);
      const csv_cell& cell = cells[columns.angle[i]];
      const std::string written = cell.text();
      if (const std::optional<double> angle = finite_number(written))
        row.at = row.at.with(which, degrees{*angle});
      else
        faults.add(cell.at, column_of(which) + ": expected a finite number of degrees, found " +
                                (without_blanks(written).empty() ? "an empty cell" : in_quotes(written)) +
                                "; write one such as 90 or -12.5");
    }
    table.rows.push_back(row);
  }
  up_to({static_cast<std::uint32_t>(-1), 1});
  // What was not kept is counted nevertheless.
  faults.count += table.cells.faults.count - table.cells.faults.kept.size();
  return table;
}

/// @brief A table of poses with two more columns: length_m, with seven decimals, and flag, which is empty inside the
/// range of the model.
///
/// Outside it the length is nan, and the flag says which angle is outside and which are inside, or which joint is bent
/// that the muscle crosses and its line does not follow. All other cells are as
/// they were written, but for a length_m or flag that was there already.
[[nodiscard]] inline std::string with_lengths(const pose_table& table) {
  std::vector<bool> kept;
  for (const csv_cell& cell : table.cells.header) {
    const std::string said = cell.text();
    const std::string_view name = without_blanks(said);
    kept.push_back(name != "length_m" && name != "flag");
  }
  std::string text;
  const auto write = [&](const csv_row& cells, std::string_view length, std::string_view flag) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (kept[i]) (text += cells[i].raw) += ',';
    ((text += length) += ',') += as_csv_cell(flag);
    text += '\n';
  };
  write(table.cells.header, "length_m", "flag");
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const pose_row& row = table.rows[i];
    const std::string flag = outside_range(row.line, row.at);
    const std::optional<millimetres> length = length_of(row.line, row.at);
    write(table.cells.rows[i], length && flag.empty() ? with_decimals(length->metres(), 7) : "nan", flag);
  }
  return text;
}

}  // namespace regimen
