/// @file
/// @brief What a movement does to the muscles of the leg, as a table.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/movement_table.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr std::size_t lines_of_leg = 43;

pose leg(double hip, double knee, double ankle) {
  return {{hip_flexion, degrees{hip}}, {knee_flexion, degrees{knee}}, {ankle_dorsiflexion, degrees{ankle}}};
}

struct table_row {
  std::string muscle, delta, percent, change, sure, note;
};

std::vector<table_row> rows_of(const std::string& printed) {
  const csv_table table = read_csv(printed);
  REQUIRE(table.faults.empty());
  std::vector<table_row> rows;
  for (const csv_row& r : table.rows)
    rows.push_back({r[0].text(), r[1].text(), r[2].text(), r[3].text(), r[4].text(), r[5].text()});
  return rows;
}

table_row row_of(const std::vector<table_row>& rows, std::string_view muscle) {
  for (const table_row& r : rows)
    if (r.muscle == muscle) return r;
  FAIL(muscle);
  return {};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a pose of the leg is three numbers", "[io][movement_table]") {
  REQUIRE(read_leg_pose("100,105,25").at == leg(100, 105, 25));
  REQUIRE(read_leg_pose(" -10 , 0,-2.5 ").at == leg(-10, 0, -2.5));
  for (const std::string_view bad :
       {"", "0", "0,0", "0,0,0,", "0,0,0,0", ",,", "0,0,x", "nan,0,0", "0,inf,0", "0,0,1e400", "0;0;0", "0,,0"}) {
    INFO(bad);
    const leg_pose read = read_leg_pose(bad);
    REQUIRE_FALSE(read.at);
    REQUIRE(has(read.fault, "such as 100,105,25"));
  }
  REQUIRE(has(read_leg_pose("0,0,x").fault, "ankle_dorsiflexion_deg: expected a finite number, found \"x\""));
  REQUIRE(has(read_leg_pose("0,,0").fault, "knee_flexion_deg: expected a finite number, found nothing"));
  REQUIRE(has(read_leg_pose("0,0").fault, "expected three numbers parted by commas, found 2 in \"0,0\""));
}

TEST_CASE("every line of hip and leg has its row, in their order", "[io][movement_table][law]") {
  for (const pose& end : {leg(0, 0, 0), leg(90, 0, 0), leg(100, 105, 25), leg(95, 130, 0), leg(-20, 0, -40)}) {
    const std::vector<table_row> rows = rows_of(movement_table(pose{}, end));
    REQUIRE(rows.size() == lines_of_leg);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto line = static_cast<line_of_action>(i);
      INFO(rows[i].muscle);
      REQUIRE(rows[i].muscle == name_of(line));
      const bool inside = length_of(line, end).has_value();
      REQUIRE((rows[i].delta == "nan") == !inside);
      REQUIRE((rows[i].percent == "nan") == !inside);
      REQUIRE((rows[i].sure == "none") == !inside);
      REQUIRE_FALSE(rows[i].note.empty());
      if (!inside) {
        REQUIRE(rows[i].change == "indeterminate");
        REQUIRE(has(rows[i].note, "end: "));
        REQUIRE(has(rows[i].note, " is outside "));
        continue;
      }
      const double by = length_of(line, end)->count() - length_of(line, pose{})->count();
      REQUIRE(finite_number(rows[i].delta) == Approx(by).margin(0.051));
      REQUIRE(finite_number(rows[i].percent) == Approx(100 * by / length_of(line, pose{})->count()).margin(0.051));
      if (rows[i].change == "lengthening") REQUIRE(by > 0);
      if (rows[i].change == "shortening") REQUIRE(by < 0);
      if (rows[i].change == "constant") REQUIRE(rows[i].delta == "0.0");
    }
  }
}

TEST_CASE("the way back is the other way round", "[io][movement_table][law]") {
  const std::vector<table_row> there = rows_of(movement_table(leg(10, 20, 0), leg(80, 90, 20)));
  const std::vector<table_row> back = rows_of(movement_table(leg(80, 90, 20), leg(10, 20, 0)));
  for (std::size_t i = 0; i < there.size(); ++i) {
    INFO(there[i].muscle);
    REQUIRE(*finite_number(there[i].delta) == -*finite_number(back[i].delta));
    REQUIRE((there[i].change == "lengthening") == (back[i].change == "shortening"));
    REQUIRE((there[i].change == "shortening") == (back[i].change == "lengthening"));
  }
}

TEST_CASE("into a squat the sources disagree on semimembranosus, and both are named", "[io][movement_table]") {
  const std::vector<table_row> rows = rows_of(movement_table(leg(0, 0, 0), leg(100, 105, 25)));
  const table_row disputed = row_of(rows, "semimembranosus");
  REQUIRE(disputed.change == "indeterminate");
  REQUIRE(disputed.sure == "low");
  REQUIRE(disputed.note == "gait2392 +19.0 mm, Hawkins and Hull 1990 -13.5 mm; the sources disagree");
  REQUIRE(row_of(rows, "rectus_femoris").change == "indeterminate");
  REQUIRE(row_of(rows, "vastus_lateralis").change == "lengthening");
  REQUIRE(row_of(rows, "vastus_lateralis").sure == "high");
  REQUIRE(row_of(rows, "psoas_major").note == "end: hip_flexion_deg 100 is outside -20..90");
  REQUIRE(row_of(rows, "quadratus_femoris").note == "gait2392 +41.5 mm, no second source");
  REQUIRE(row_of(rows, "quadratus_femoris").sure == "moderate");
  REQUIRE(has(row_of(rows, "gluteus_maximus_middle").note, "gait2392 +62.1 mm, from which a second model differs by "));
  REQUIRE(has(row_of(rows, "flexor_digitorum_longus").note, "mm cannot be told from none"));
}

TEST_CASE("with a straight leg raised the hamstrings lengthen and the calf stays", "[io][movement_table]") {
  const std::vector<table_row> rows = rows_of(movement_table(leg(0, 0, 0), leg(90, 0, 0)));
  for (const std::string_view name : {"biceps_femoris_long_head", "semitendinosus", "semimembranosus"}) {
    const table_row row = row_of(rows, name);
    REQUIRE(row.change == "lengthening");
    REQUIRE(row.sure == "high");
    REQUIRE(*finite_number(row.percent) > 15);
    REQUIRE(*finite_number(row.percent) < 25);
  }
  for (const std::string_view name : {"biceps_femoris_short_head", "vastus_medialis", "soleus"}) {
    const table_row row = row_of(rows, name);
    REQUIRE(row.change == "constant");
    REQUIRE(row.sure == "high");
    REQUIRE(row.note == "crosses no joint that moves");
  }
}

TEST_CASE("both ends are named when both are outside, and nothing is printed when all lines are",
          "[io][movement_table]") {
  const std::vector<table_row> rows = rows_of(movement_table(leg(120, 0, 0), leg(-30, 0, 0)));
  REQUIRE(row_of(rows, "gluteus_maximus_middle").note ==
          "start: hip_flexion_deg 120 is outside -20..100; end: hip_flexion_deg -30 is outside -20..100");
  REQUIRE(row_of(rows, "soleus").change == "constant");
  REQUIRE(movement_table(leg(500, 500, 500), leg(0, 0, 0)).empty());
}
