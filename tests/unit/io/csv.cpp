/// @file
/// @brief Tables as comma-separated text.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/csv.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace regimen;

namespace {

using texts = std::vector<std::string>;

texts texts_of(const csv_row& row) {
  texts found;
  for (const csv_cell& cell : row) found.push_back(cell.text());
  return found;
}

// The one fault that a text has.
csv_fault only_fault(std::string_view text, const csv_limits& limits = {}) {
  const csv_table table = read_csv(text, limits);
  INFO(fault_lines(table.faults, "table"));
  REQUIRE(table.faults.count == 1);
  return table.faults.kept.front();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("cells are read with their quotes, commas and line ends", "[io][csv]") {
  const std::string text = "a,\"b, c\",\"say \"\"x\"\"\"\n1,,\"two\nlines\"\n\" \", 2 ,3\n";
  const csv_table table = read_csv(text);
  REQUIRE(table.faults.empty());
  REQUIRE(texts_of(table.header) == texts{"a", "b, c", "say \"x\""});
  REQUIRE(table.rows.size() == 2);
  REQUIRE(texts_of(table.rows[0]) == texts{"1", "", "two\nlines"});
  REQUIRE(texts_of(table.rows[1]) == texts{" ", " 2 ", "3"});
  REQUIRE(table.rows[0][2].raw == "\"two\nlines\"");
  REQUIRE(table.rows[0][2].at == csv_place{2, 4});
  // The cell above has a line end in it.
  REQUIRE(table.rows[1][1].at == csv_place{4, 5});
}

TEST_CASE("a byte order mark and the line ends of any system change nothing", "[io][csv][law]") {
  const std::string plain = "a,b\n1,\"2\n3\"\n4,5\n";
  const csv_table expected = read_csv(plain);
  REQUIRE(expected.rows.size() == 2);
  for (const std::string_view end : {"\n", "\r\n", "\r"})
    for (const bool mark : {false, true})
      for (const std::string_view rest : {"", "\n", "\r\n\r\n"}) {
        std::string text = mark ? "\xef\xbb\xbf" : "";
        for (const std::string_view line : {"a,b", "1,\"2\n3\"", "4,5"}) (text += line) += end;
        text += rest;
        const csv_table table = read_csv(text);
        REQUIRE(table.faults.empty());
        REQUIRE(texts_of(table.header) == texts_of(expected.header));
        REQUIRE(table.rows.size() == 2);
        for (std::size_t i = 0; i < 2; ++i) {
          REQUIRE(texts_of(table.rows[i]) == texts_of(expected.rows[i]));
          REQUIRE(table.rows[i].front().at == expected.rows[i].front().at);
        }
      }
}

TEST_CASE("the last line may end with the file", "[io][csv]") {
  REQUIRE(read_csv("a,b\n1,2").rows.size() == 1);
  REQUIRE(read_csv("a,b\n1,").rows.size() == 1);
  REQUIRE(read_csv("a,b").rows.empty());
  REQUIRE(read_csv("a,b").faults.empty());
}

TEST_CASE("what is written as a cell reads back the same", "[io][csv][law]") {
  for (const std::string_view text : {"plain", "", "with, comma", "a \"quote\"", "\"", "line\nend", "\r", " blank "}) {
    const std::string table = "x," + as_csv_cell(text) + "\n";
    const csv_table read = read_csv(table);
    INFO(table);
    REQUIRE(read.faults.empty());
    REQUIRE(texts_of(read.header) == texts{"x", std::string{text}});
  }
  REQUIRE(as_csv_cell("plain") == "plain");
}

TEST_CASE("places count characters, not bytes", "[io][csv]") {
  const csv_table table = read_csv("\xc3\xa4\xe2\x82\xac,b\n1,2\n");
  REQUIRE(table.header[1].at == csv_place{1, 4});
}

TEST_CASE("each fault of form has its place and says what to do", "[io][csv]") {
  SECTION("too few cells") {
    const csv_fault fault = only_fault("a,b\n1,2\n3\n4,5\n");
    REQUIRE(fault.at == csv_place{3, 1});
    REQUIRE(has(fault.message, "expected 2 cells as in the header, found 1; write"));
  }
  SECTION("too many cells") {
    const csv_fault fault = only_fault("a,b\n1,2,3\n");
    REQUIRE(fault.at == csv_place{2, 1});
    REQUIRE(has(fault.message, "expected 2 cells as in the header, found 3; put"));
  }
  SECTION("an empty line between others") {
    const csv_fault fault = only_fault("a,b\n1,2\n\n3,4\n");
    REQUIRE(fault.at == csv_place{3, 1});
    REQUIRE(has(fault.message, "found an empty line; remove it"));
  }
  SECTION("a quote that is not closed") {
    const csv_fault fault = only_fault("a,b\n1,\"2\n3,4\n");
    REQUIRE(fault.at == csv_place{2, 3});
    REQUIRE(has(fault.message, "expected a quote that closes the cell"));
  }
  SECTION("a quote that is not closed, in the header") { REQUIRE(only_fault("a,\"b\n1,2\n").at == csv_place{1, 3}); }
  SECTION("more of a cell after its closing quote") {
    const csv_table table = read_csv("a,b\n1,\"2\"x\n3,4\n");
    REQUIRE(table.faults.count == 1);
    REQUIRE(table.faults.kept.front().at == csv_place{2, 6});
    REQUIRE(has(table.faults.kept.front().message, "found \"x\"; double the quotes"));
    // What follows on other lines is read.
    REQUIRE(table.rows.size() == 1);
  }
  SECTION("no text") {
    for (const std::string_view text : {"", "\xef\xbb\xbf", "\n", " \r\n\t\n"})
      REQUIRE(has(only_fault(text).message, "found an empty file"));
  }
  SECTION("no text file") {
    REQUIRE(has(only_fault(std::string_view{"a,b\n\0", 5}).message, "a byte of value zero"));
    REQUIRE(has(only_fault("\xff\xfe"
                           "a")
                    .message,
                "found UTF-16"));
  }
  SECTION("too large") {
    REQUIRE(has(only_fault("a,b\n1,2\n", {7, 100}).message, "expected at most 7 bytes"));
    REQUIRE(read_csv("a,b\n1,2\n", {8, 100}).faults.empty());
    REQUIRE(has(only_fault("a,b\n1,2\n3,4\n", {100, 5}).message, "expected at most 5 cells"));
    REQUIRE(read_csv("a,b\n1,2\n3,4\n", {100, 6}).faults.empty());
  }
}

TEST_CASE("twenty faults are kept, and all are counted", "[io][csv]") {
  std::string text = "a,b\n";
  for (int i = 0; i < 33; ++i) text += "1\n";
  const csv_table table = read_csv(text);
  REQUIRE(table.faults.count == 33);
  REQUIRE(table.faults.kept.size() == 20);
  const std::string lines = fault_lines(table.faults, "some file");
  REQUIRE(has(lines, "some file:2:1: expected"));
  REQUIRE(has(lines, "some file:21:1: expected"));
  REQUIRE_FALSE(has(lines, "some file:22:1"));
  REQUIRE(has(lines, "\nsome file: and 13 more\n"));
}

TEST_CASE("no text makes the reader fail otherwise than by a fault", "[io][csv][law]") {
  // Every text of up to seven characters out of those that mean something.
  constexpr std::string_view letters = "a,\"\n\r";
  std::size_t texts_read = 0;
  for (std::size_t length = 1; length <= 7; ++length) {
    std::size_t all = 1;
    for (std::size_t i = 0; i < length; ++i) all *= letters.size();
    for (std::size_t n = 0; n < all; ++n) {
      std::string text;
      for (std::size_t i = 0, rest = n; i < length; ++i, rest /= letters.size()) text += letters[rest % letters.size()];
      const csv_table table = read_csv(text);
      ++texts_read;
      for (const csv_row& row : table.rows)
        if (row.size() != table.header.size()) FAIL(text);
      if (table.header.empty() && table.faults.empty()) FAIL(text);
    }
  }
  REQUIRE(texts_read == 97655);
}
