/// @file
/// @brief What a person may have meant by the name of a structure.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/structure_name.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "regimen/anatomy/structure_set.hpp"

using namespace regimen;

namespace {
// As a person may write it: capitals, blanks or hyphens.
std::string spoken(std::string_view name, char gap) {
  std::string words{name};
  for (char& c : words)
    if (c == '_') c = gap;
  words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}
}  // namespace

TEST_CASE("every structure is found by its name, however it is written", "[io][structure_name][law]") {
  for (const structure what : structure_set::all()) {
    INFO(name_of(what));
    REQUIRE(find_structure(name_of(what)).what == what);
    REQUIRE(find_structure(spoken(name_of(what), ' ')).what == what);
    REQUIRE(find_structure(spoken(name_of(what), '-')).what == what);
  }
}

TEST_CASE("every name of the other vocabularies is found, but ours come first", "[io][structure_name][law]") {
  std::size_t foreign = 0;
  for (const crosswalk& other : {free_exercise_db, wger})
    for (const crosswalk_entry& entry : other) {
      INFO(entry.name);
      const meant_structure meant = find_structure(entry.name);
      REQUIRE((meant.what.has_value() != meant.foreign.has_value()));
      if (meant.what) REQUIRE(name_of(*meant.what) == in_house_style(entry.name));
      if (meant.foreign) ++foreign;
    }
  REQUIRE(foreign > 10);
  REQUIRE(find_structure("Hamstrings").what == structure{hamstrings});
  REQUIRE(find_structure("middle back").foreign->of.name == "free-exercise-db");
  REQUIRE(find_structure("BICEPS FEMORIS").foreign->of.name == "wger");
}

TEST_CASE("every line of action leads to its muscle", "[io][structure_name][law]") {
  for (const line_of_action line : enum_set<line_of_action>::all()) {
    INFO(model_name(line));
    const meant_structure meant = find_structure(model_name(line));
    if (muscles_of(line).size() == 1 || parse_structure(name_of(line))) {
      REQUIRE(find_structure(name_of(line)).what);
    }
    if (muscles_of(line).size() > 1) {
      // One line for two muscles: both are named, and neither is taken for the other.
      REQUIRE_FALSE(meant.what);
      for (const muscle one : muscles_of(line)) REQUIRE(meant.question.find(name_of(one)) != std::string::npos);
      continue;
    }
    REQUIRE(meant.what);
    REQUIRE(muscles_of(*meant.what).contains(muscles_of(line)));
  }
}

TEST_CASE("an unknown name is answered with near ones", "[io][structure_name]") {
  for (const std::string_view name :
       {"semimembranosis", "sciatic nerv", "Biceps femorus long head", "glutes maximus"}) {
    INFO(name);
    const meant_structure meant = find_structure(name);
    REQUIRE_FALSE(meant.what);
    REQUIRE_FALSE(meant.foreign);
    REQUIRE(meant.question.substr(0, 13) == "did you mean ");
  }
  REQUIRE(find_structure("semimembranosis").question == "did you mean \"semimembranosus\"?");
  REQUIRE(find_structure("xyzzy").question.empty());
  REQUIRE(find_structure("").question.empty());
}
