/// @file
/// @brief Lines of action: their names, and which muscles they stand for.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/line_of_action.hpp"

#include <map>
#include <set>
#include <string>

#include "catch.hpp"
#include "in_range.hpp"

using namespace regimen;
using in_range::all_lines;

TEST_CASE("a line is found by its own name and by that of the model, and no name is of two lines", "[motion]") {
  std::set<std::string> names;
  for (const line_of_action line : all_lines()) {
    INFO(name_of(line));
    REQUIRE(parse_line(name_of(line)) == line);
    REQUIRE(parse_line(model_name(line)) == line);
    REQUIRE(names.insert(std::string(name_of(line))).second);
    if (model_name(line) != name_of(line)) REQUIRE(names.insert(std::string(model_name(line))).second);
  }
  REQUIRE_FALSE(parse_line("").has_value());
  REQUIRE_FALSE(parse_line("Bifemlh").has_value());
  REQUIRE_FALSE(parse_line("gluteus_maximus").has_value());
}

TEST_CASE("a misspelt line is told its nearest name among both", "[motion]") {
  REQUIRE(nearest_line("bifemhl").best == "bifemlh");
  REQUIRE(nearest_line("semimembranosis").best == "semimembranosus");
  REQUIRE(nearest_line("BIClongg").best == "BIClong");
  REQUIRE(nearest_line("semimembranosis").helpful());
  REQUIRE_FALSE(nearest_line("levator_palpebrae").helpful());
  for (const line_of_action line : all_lines()) {
    REQUIRE(nearest_line(model_name(line)).best_distance == 0);
    REQUIRE(nearest_line(name_of(line)).best == name_of(line));
  }
}

TEST_CASE("a line stands for a muscle if and only if the muscle has the line", "[motion]") {
  for (const line_of_action line : all_lines()) {
    REQUIRE_FALSE(muscles_of(line).empty());
    for (std::size_t m = 0; m < count_of<muscle>; ++m) {
      const muscle which = static_cast<muscle>(m);
      INFO(name_of(line) << " " << name_of(which));
      REQUIRE(muscles_of(line).contains(which) == lines_of(which).contains(line));
    }
  }
}

TEST_CASE("a line that is named like a muscle is that muscle alone, and a part begins with the name of its muscle",
          "[motion]") {
  for (const line_of_action line : all_lines()) {
    INFO(name_of(line));
    if (const auto named = parse<muscle>(name_of(line))) {
      REQUIRE(muscles_of(line) == enum_set<muscle>{*named});
      REQUIRE(lines_of(*named) == enum_set<line_of_action>{line});
    } else if (muscles_of(line).size() == 1) {
      const std::string part(name_of(line));
      const std::string whole(name_of(*muscles_of(line).begin()));
      const std::string stem = part.substr(0, part.rfind('_'));
      REQUIRE(whole.substr(0, stem.size()) == stem);
      REQUIRE(lines_of(*muscles_of(line).begin()).size() > 1);
    }
  }
}

TEST_CASE("the models have 43 lines at hip and leg, 3 in the trunk and 6 at the elbow", "[motion]") {
  std::map<std::string, int> models;
  for (const line_of_action line : all_lines()) {
    if (depends_on(line, elbow_flexion))
      ++models["elbow"];
    else if (depends_on(line, lumbar_extension))
      ++models["trunk"];
    else
      ++models["leg"];
  }
  REQUIRE(models == std::map<std::string, int>{{"elbow", 6}, {"leg", 43}, {"trunk", 3}});
  STATIC_REQUIRE(lines_of(muscle::gluteus_medius).size() == 3);
  STATIC_REQUIRE(lines_of(muscle::adductor_magnus_adductor_part).size() == 2);
  STATIC_REQUIRE(lines_of(muscle::gemellus_inferior) == enum_set<line_of_action>{line_of_action::gemelli});
  STATIC_REQUIRE(lines_of(muscle::longissimus_thoracis) == enum_set<line_of_action>{line_of_action::erector_spinae});
  STATIC_REQUIRE(lines_of(muscle::multifidus).empty());
  STATIC_REQUIRE(lines_of(muscle::popliteus).empty());
}
