/// @file
/// @brief Tables as comma-separated text (RFC 4180): cells with their places, faults as values.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/in_quotes.hpp"

namespace regimen {

/// @brief A place in a text, counted from one; columns are characters, not cells.
struct csv_place {
  /// @brief The line.
  std::uint32_t line = 1;
  /// @brief The character of the line.
  std::uint32_t column = 1;

  /// @brief Same place.
  [[nodiscard]] friend constexpr bool operator==(const csv_place&, const csv_place&) noexcept = default;
};

/// @brief A cell: a view of the text that was read, which must outlive it.
struct csv_cell {
  /// @brief As it was written, with its quotes.
  std::string_view raw{};
  /// @brief Where it begins.
  csv_place at{};

  /// @brief What it says: without the quotes round it, doubled ones within single.
  [[nodiscard]] std::string text() const {
    if (raw.size() < 2 || raw.front() != '"') return std::string{raw};
    std::string said;
    for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
      if (raw[i] == '"') ++i;
      said += raw[i];
    }
    return said;
  }
};

/// @brief One fault of a table.
struct csv_fault {
  /// @brief Where.
  csv_place at{};
  /// @brief What was expected, what was found and what to do, on one line.
  std::string message{};
};

/// @brief The first faults of a table, in the order of the text, and how many there are in all.
struct csv_faults {
  /// @brief How many are kept.
  static constexpr std::size_t most = 20;
  /// @brief The first.
  std::vector<csv_fault> kept{};
  /// @brief How many there are, those not kept included.
  std::size_t count = 0;

  /// @brief Adds one.
  void add(csv_place at, std::string message) {
    ++count;
    if (kept.size() < most) kept.push_back({at, std::move(message)});
  }
  /// @brief Whether there are none.
  [[nodiscard]] bool empty() const noexcept { return count == 0; }
};

/// @brief Faults for a person, one a line: "poses.csv:3:9: expected ...".
[[nodiscard]] inline std::string fault_lines(const csv_faults& faults, std::string_view file) {
  std::string lines;
  for (const csv_fault& f : faults.kept)
    lines += std::string{file} + ":" + std::to_string(f.at.line) + ":" + std::to_string(f.at.column) + ": " +
             f.message + "\n";
  if (faults.count > faults.kept.size())
    lines += std::string{file} + ": and " + std::to_string(faults.count - faults.kept.size()) + " more\n";
  return lines;
}

/// @brief One line of a table.
using csv_row = std::vector<csv_cell>;

/// @brief A table: views of the text that was read, which must outlive it.
struct csv_table {
  /// @brief The names of the columns.
  csv_row header{};
  /// @brief The rows below, each with as many cells as the header.
  std::vector<csv_row> rows{};
  /// @brief What is wrong; a row with a fault is not among the rows.
  csv_faults faults{};
};

/// @brief How large a table may be.
struct csv_limits {
  /// @brief Bytes of its text.
  std::size_t bytes = std::size_t{16} << 20;
  /// @brief Cells, of all rows together.
  std::size_t cells = 2'000'000;
};

/// @brief A text as a cell: in quotes where it needs them.
[[nodiscard]] inline std::string as_csv_cell(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string{text};
  std::string cell = "\"";
  for (const char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + "\"";
}

namespace detail {

/// Reads one row after the other.
class csv_reader {
 public:
  explicit csv_reader(std::string_view text) noexcept : text_(text) {}

  [[nodiscard]] bool at_end() const noexcept { return i_ == text_.size(); }
  [[nodiscard]] csv_place place() const noexcept { return at_; }

  /// The next row with the end of its line; false when a quote is not closed or is followed by more of its cell.
  bool read(csv_row& row, csv_faults& faults) {
    row.clear();
    for (;;) {
      const csv_place start = at_;
      const std::size_t first = i_;
      if (!at_end() && text_[i_] == '"') {
        advance();
        while (!at_end()) {
          const bool quote = text_[i_] == '"';
          advance();
          if (!quote) continue;
          if (at_end() || text_[i_] != '"') {
            closed_ = true;
            break;
          }
          advance();
        }
        if (!std::exchange(closed_, false)) {
          faults.add(start, "expected a quote that closes the cell, found the end of the file; close the quote that " +
                                std::string{"opens here"});
          return false;
        }
        if (!at_end() && !ends_cell(text_[i_])) {
          faults.add(at_, "expected a comma or the end of the line after a closing quote, found " +
                              in_quotes(text_.substr(i_, 1)) + "; double the quotes within a cell");
          return false;
        }
      } else {
        while (!at_end() && !ends_cell(text_[i_])) advance();
      }
      row.push_back({text_.substr(first, i_ - first), start});
      if (at_end()) return true;
      const bool comma = text_[i_] == ',';
      if (text_[i_] == '\r' && i_ + 1 < text_.size() && text_[i_ + 1] == '\n') ++i_;
      advance();
      if (!comma) return true;
    }
  }

  /// Goes to the next line.
  void skip_line() noexcept {
    while (!at_end() && text_[i_] != '\n' && text_[i_] != '\r') advance();
    if (!at_end() && text_[i_] == '\r' && i_ + 1 < text_.size() && text_[i_ + 1] == '\n') ++i_;
    if (!at_end()) advance();
  }

 private:
  static bool ends_cell(char c) noexcept { return c == ',' || c == '\n' || c == '\r'; }

  void advance() noexcept {
    const char c = text_[i_++];
    const bool crlf = c == '\r' && i_ < text_.size() && text_[i_] == '\n';
    if (crlf) return;  // the line ends with the next character
    if (c == '\n' || c == '\r')
      at_ = {at_.line + 1, 1};
    else if (i_ == text_.size() || (static_cast<unsigned char>(text_[i_]) & 0xc0U) != 0x80)
      ++at_.column;
  }

  std::string_view text_;
  std::size_t i_ = 0;
  csv_place at_{};
  bool closed_ = false;
};

/// A fault of the text as a whole, or an empty string.
inline std::string whole_text_fault(std::string_view text, const csv_limits& limits) {
  if (text.size() > limits.bytes)
    return "expected at most " + std::to_string(limits.bytes) + " bytes, found more; split the table";
  if (text.substr(0, 2) == "\xff\xfe" || text.substr(0, 2) == "\xfe\xff")
    return "expected UTF-8, found UTF-16; save the table as CSV UTF-8";
  if (text.find('\0') != std::string_view::npos)
    return "expected text, found a byte of value zero; is this a CSV file?";
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return "expected a line with the names of the columns, found an empty file; write the table";
  return {};
}

}  // namespace detail

/// @brief Reads a table whose first line names its columns.
///
/// Accepts a byte order mark, line ends of any system, quoted cells with commas and line ends in them, and empty lines
/// at the end. Every other line must have as many cells as the first.
[[nodiscard]] inline csv_table read_csv(std::string_view text, const csv_limits& limits = {}) {
  csv_table table;
  if (text.substr(0, 3) == "\xef\xbb\xbf") text.remove_prefix(3);
  if (std::string fault = detail::whole_text_fault(text, limits); !fault.empty()) {
    table.faults.add({}, std::move(fault));
    return table;
  }
  text = text.substr(0, text.find_last_not_of("\r\n") + 1);

  detail::csv_reader reader{text};
  if (!reader.read(table.header, table.faults)) return table;
  std::size_t cells = table.header.size();
  csv_row row;
  while (!reader.at_end()) {
    const csv_place start = reader.place();
    if (!reader.read(row, table.faults)) {
      // What an open quote swallows is anyone's guess: no more is read than can be told.
      if (reader.at_end()) break;
      reader.skip_line();
      continue;
    }
    cells += row.size();
    if (cells > limits.cells) {
      table.faults.add(start,
                       "expected at most " + std::to_string(limits.cells) + " cells, found more; split the table");
      break;
    }
    const std::size_t wanted = table.header.size();
    if (row.size() == wanted)
      table.rows.push_back(row);
    else if (row.size() == 1 && row.front().raw.empty())
      table.faults.add(start, "expected " + std::to_string(wanted) + " cells, found an empty line; remove it");
    else
      table.faults.add(start, "expected " + std::to_string(wanted) + " cells as in the header, found " +
                                  std::to_string(row.size()) +
                                  (row.size() < wanted ? "; write the missing ones, or commas for empty cells"
                                                       : "; put a cell that has a comma in it in quotes"));
  }
  return table;
}

}  // namespace regimen
