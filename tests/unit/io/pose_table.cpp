/// @file
/// @brief Tables of poses and their lengths.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/pose_table.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace regimen;

namespace {

const std::string header =
    "muscle,hip_flexion_deg,hip_adduction_deg,hip_rotation_deg,knee_flexion_deg,ankle_dorsiflexion_deg";

std::string fault_of(const std::string& text) {
  const pose_table table = read_pose_table(text);
  INFO(fault_lines(table.faults, "table"));
  REQUIRE(table.faults.count == 1);
  return fault_lines(table.faults, "table");
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("rows say a line and a pose", "[io][pose_table]") {
  const std::string text = header + "\nsemimem,90,-5,3.5,20,10\ngluteus_maximus_middle,0,0,0,0,0\n";
  const pose_table table = read_pose_table(text);
  REQUIRE(table.faults.empty());
  REQUIRE(table.rows.size() == 2);
  REQUIRE(table.rows[0].line == line_of_action::semimembranosus);
  REQUIRE(table.rows[0].at == pose{{hip_flexion, 90_deg},
                                   {hip_adduction, -5_deg},
                                   {hip_rotation, 3.5_deg},
                                   {knee_flexion, 20_deg},
                                   {ankle_dorsiflexion, 10_deg}});
  REQUIRE(table.rows[1].line == line_of_action::gluteus_maximus_middle);
  REQUIRE(table.rows[1].at == pose{});
}

TEST_CASE("columns may stand in any order, and others among them", "[io][pose_table]") {
  const std::string text =
      "x, ankle_dorsiflexion_deg ,knee_flexion_deg,\"hip_rotation_deg\",y,hip_adduction_deg,hip_flexion_deg,muscle\n"
      "\"a, b\",10, 20 ,3,,-5,90,soleus\n";
  const pose_table table = read_pose_table(text);
  REQUIRE(table.faults.empty());
  REQUIRE(table.rows.at(0).line == line_of_action::soleus);
  REQUIRE(table.rows[0].at == pose{{hip_flexion, 90_deg},
                                   {hip_adduction, -5_deg},
                                   {hip_rotation, 3_deg},
                                   {knee_flexion, 20_deg},
                                   {ankle_dorsiflexion, 10_deg}});
  REQUIRE(with_lengths(table) ==
          "x, ankle_dorsiflexion_deg ,knee_flexion_deg,\"hip_rotation_deg\",y,hip_adduction_deg,hip_flexion_deg,muscle,"
          "length_m,flag\n\"a, b\",10, 20 ,3,,-5,90,soleus," +
              with_decimals(length_of(line_of_action::soleus, pose{{ankle_dorsiflexion, 10_deg}})->metres(), 7) +
              ",\n");
}

TEST_CASE("a column for another coordinate counts", "[io][pose_table]") {
  const std::string text = header + ",lumbar_extension_deg\nerector_spinae,0,0,0,0,0,-20\n";
  const pose_table table = read_pose_table(text);
  REQUIRE(table.rows.at(0).at[lumbar_extension] == -20_deg);
  REQUIRE(has(fault_of(header + ",lumbar_extension_deg\nsoleus,0,0,0,0,0,\n"), "lumbar_extension_deg: expected"));
}

TEST_CASE("every line can be named in the ways that are promised", "[io][pose_table][law]") {
  std::size_t single = 0;
  for (const line_of_action line : enum_set<line_of_action>::all()) {
    INFO(name_of(line));
    REQUIRE(find_line(name_of(line)).line == line);
    REQUIRE(find_line(model_name(line)).line == line);
  }
  for (const muscle which : enum_set<muscle>::all()) {
    INFO(name_of(which));
    const enum_set<line_of_action> lines = lines_of(which);
    const named_line found = find_line(name_of(which));
    REQUIRE(found.line.has_value() == (lines.size() == 1));
    REQUIRE(found.line.has_value() == found.fault.empty());
    if (found.line) REQUIRE(lines.contains(*found.line));
    if (lines.empty()) REQUIRE(has(found.fault, "has no length model; muscles of the hip"));
    if (lines.size() > 1)
      for (const line_of_action line : lines) REQUIRE(has(found.fault, name_of(line)));
    if (lines.size() == 1) ++single;
  }
  REQUIRE(single > 40);
}

TEST_CASE("a name that gives no line is told what it is", "[io][pose_table]") {
  REQUIRE(has(find_line("gluteus_maximus").fault,
              "which has 3; name one of them: gluteus_maximus_superior, gluteus_maximus_middle, "
              "gluteus_maximus_inferior"));
  REQUIRE(has(find_line("hamstrings").fault, "which is a muscle group; name a muscle, such as one of these: biceps"));
  REQUIRE(has(find_line("femur").fault, "which is a bone; name a muscle"));
  REQUIRE(has(find_line("semimembranosis").fault, "did you mean \"semimembranosus\"?"));
  REQUIRE(has(find_line("bifemhl").fault, "\"bifemlh\""));
  REQUIRE(has(find_line("").fault, "found an empty cell"));
  REQUIRE(has(find_line("xyzzy").fault, "such as \"semimembranosus\""));
}

TEST_CASE("lengths have seven decimals, and are those of the model", "[io][pose_table][law]") {
  std::string text = header + "\n";
  std::vector<pose_row> rows;
  for (const line_of_action line : enum_set<line_of_action>::all())
    for (const double angle : {-20.0, 0.0, 45.5, 90.0}) {
      rows.push_back(
          {line, pose{{hip_flexion, degrees{angle}}, {knee_flexion, 30_deg}, {ankle_dorsiflexion, -12_deg}}});
      text += std::string{name_of(line)} + "," + shortest(angle) + ",0,0,30,-12\n";
    }
  const pose_table table = read_pose_table(text);
  REQUIRE(table.rows.size() == rows.size());
  const std::string printed = with_lengths(table);
  const csv_table read = read_csv(printed);
  REQUIRE(read.rows.size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string length = read.rows[i][6].text();
    INFO(name_of(rows[i].line) << " " << length);
    REQUIRE(length.size() == 9);
    REQUIRE(finite_number(length) == Approx(length_of(rows[i].line, rows[i].at)->metres()).margin(0.51e-7));
    REQUIRE(read.rows[i][7].text().empty());
  }
}

TEST_CASE("outside the range the length is nan, and the flag says every angle and its range", "[io][pose_table]") {
  const auto flagged = [](const std::string& row) {
    const std::string text = header + "\n" + row + "\n";
    const std::string printed = with_lengths(read_pose_table(text));
    return printed.substr(printed.find('\n') + 1);
  };
  REQUIRE(flagged("semimem,120,0,0,0,0") == "semimem,120,0,0,0,0,nan,hip_flexion_deg 120 is outside -20..100\n");
  REQUIRE(flagged("psoas,90.5,0,0,0,0") == "psoas,90.5,0,0,0,0,nan,hip_flexion_deg 90.5 is outside -20..90\n");
  REQUIRE(
      flagged("semimem,-20.001,0,-41,121,0") ==
      "semimem,-20.001,0,-41,121,0,nan,hip_flexion_deg -20.001 is outside -20..100; hip_rotation_deg -41 is outside "
      "-40..40; knee_flexion_deg 121 is outside 0..120\n");
  // Angles of joints that it does not cross are no matter.
  REQUIRE(has(flagged("soleus,1e300,-1e300,999,999,30"), ",0.3"));
  REQUIRE(has(flagged("vas_lat,500,0,0,0,-90"), ",0."));
}

TEST_CASE("the flag is empty exactly where there is a length", "[io][pose_table][law]") {
  for (const line_of_action line : enum_set<line_of_action>::all())
    for (const coordinate which : enum_set<coordinate>::all())
      for (const double angle : {-1000.0, -45.0, -20.0, 0.0, 20.0, 95.0, 110.0, 1000.0}) {
        const pose at = pose{}.with(which, degrees{angle});
        const std::string flag = outside_range(line, at);
        const bool unfollowed = angle != 0 && not_followed_by(line).contains(which);
        REQUIRE(flag.empty() == (length_of(line, at).has_value() && !unfollowed));
        if (!flag.empty())
          REQUIRE(has(flag, column_of(which) + " " + shortest(angle) +
                                (unfollowed ? " is not followed by the model" : " is outside ")));
      }
}

TEST_CASE("a joint that the muscle crosses and its line does not follow leaves no number", "[io][pose_table]") {
  const std::string text = header + ",lumbar_extension_deg\npsoas,10,0,0,0,0,-60\nsemimem,10,0,0,0,0,-60\n";
  const std::string printed = with_lengths(read_pose_table(text));
  REQUIRE(has(printed, "psoas,10,0,0,0,0,-60,nan,lumbar_extension_deg -60 is not followed by the model\n"));
  REQUIRE(has(printed, "semimem,10,0,0,0,0,-60,0."));
}

TEST_CASE("a column that was meant for a joint is not kept in silence", "[io][pose_table]") {
  REQUIRE(
      has(fault_of(header + ",lumbar_extnsion_deg\nsoleus,0,0,0,0,0,20\n"), "did you mean \"lumbar_extension_deg\""));
  REQUIRE(has(fault_of(header + ",pelvic_tilt_deg\nsoleus,0,0,0,0,0,20\n"), "a name that does not end in _deg"));
  REQUIRE(read_pose_table(header + ",side,hip_angle\nsoleus,0,0,0,0,0,left,20\n").faults.empty());
}

TEST_CASE("lengths and flags that were there already are replaced", "[io][pose_table]") {
  const std::string text = "length_m," + header + ", flag ,note\n0.1,soleus,0,0,0,0,0,old,kept\n";
  const std::string printed = with_lengths(read_pose_table(text));
  REQUIRE(has(printed, header + ",note,length_m,flag\nsoleus,0,0,0,0,0,kept,0."));
  REQUIRE_FALSE(has(printed, "old"));
  // Doing it again changes nothing.
  REQUIRE(with_lengths(read_pose_table(printed)) == printed);
}

TEST_CASE("a table without rows gives its header", "[io][pose_table]") {
  const pose_table table = read_pose_table(header);
  REQUIRE(table.faults.empty());
  REQUIRE(with_lengths(table) == header + ",length_m,flag\n");
}

TEST_CASE("each fault of a cell has its place and the name of its column", "[io][pose_table]") {
  for (const std::string_view bad : {"nan", "inf", "-inf", "1e400", "90deg", "0x1", "ninety", "1;5"}) {
    const std::string fault = fault_of(header + "\nsoleus,0,0,0,0,0\nsoleus,0,0,0," + std::string{bad} + ",0\n");
    REQUIRE(has(fault, "table:3:14: knee_flexion_deg: expected a finite number of degrees, found \"" +
                           std::string{bad} + "\"; write"));
  }
  REQUIRE(has(fault_of(header + "\nsoleus,0,0,0,,0\n"),
              "table:2:14: knee_flexion_deg: expected a finite number of "
              "degrees, found an empty cell; write"));
  REQUIRE(has(fault_of(header + "\n,0,0,0,0,0\n"), "table:2:1: muscle: expected the name of a muscle, found an empty"));
}

TEST_CASE("faults of form and of content come in the order of the lines", "[io][pose_table]") {
  const pose_table table = read_pose_table(header + "\nx,0,0,0,0,0\nsoleus,0\nsoleus,a,0,0,0,b\n\ny,0,0,0,0,0\n\"");
  REQUIRE(table.faults.count == 7);
  std::vector<std::size_t> lines;
  for (const csv_fault& fault : table.faults.kept) lines.push_back(fault.at.line);
  REQUIRE(lines == std::vector<std::size_t>{2, 3, 4, 4, 5, 6, 7});
}

TEST_CASE("however many faults there are, all are counted", "[io][pose_table]") {
  std::string text = header + "\n";
  for (int i = 0; i < 50; ++i) text += "soleus,0\nxyzzy,0,0,0,0,a\n";
  const pose_table table = read_pose_table(text);
  REQUIRE(table.faults.count == 150);
  REQUIRE(table.faults.kept.size() == 20);
}

TEST_CASE("a header that does not fit is told what is missing", "[io][pose_table]") {
  REQUIRE(
      has(fault_of("muscle,hip_flexion,hip_adduction_deg,hip_rotation_deg,knee_flexion_deg\n"),
          "table:1:1: expected columns named hip_flexion_deg (is it \"hip_flexion\"?), ankle_dorsiflexion_deg, found "
          "none; add them"));
  REQUIRE(has(fault_of("muscel" + header.substr(6) + "\nsoleus,0,0,0,0,0\n"), "muscle (is it \"muscel\"?)"));
  REQUIRE(has(fault_of("soleus,0,0,0,0,0\n"),
              "found \"soleus\" for a first cell; put a line above it with at least: "
              "muscle, hip_flexion_deg"));
  REQUIRE(has(fault_of(header + ",knee_flexion_deg\n"), "table:1:99: expected one column \"knee_flexion_deg\""));
  REQUIRE(has(fault_of("muscle;hip_flexion_deg\nsoleus;0\n"), "expected cells parted by commas"));
  REQUIRE(has(fault_of(""), "found an empty file"));
}
