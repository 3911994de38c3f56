/// @file
/// @brief Names of other vocabularies, there and back.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/crosswalk.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "catch.hpp"

using namespace regimen;

TEST_CASE("the crosswalks hold 17 and 16 names, each with muscles and with what is lost", "[io][law]") {
  STATIC_REQUIRE(free_exercise_db.size == 17);
  STATIC_REQUIRE(wger.size == 16);
  for (const crosswalk* words : {&free_exercise_db, &wger}) {
    std::set<std::string> seen;
    for (const crosswalk_entry& entry : *words) {
      INFO(words->name << ": " << entry.name);
      REQUIRE_FALSE(entry.muscles.empty());
      REQUIRE_FALSE(entry.lost.empty());
      REQUIRE(seen.emplace(entry.name).second);
      REQUIRE(words->find(entry.name)->muscles == entry.muscles);
      // Back: the name itself, or a narrower one that says the same.
      const auto back = words->smallest_with(entry.muscles);
      REQUIRE(back.has_value());
      REQUIRE(back->muscles.size() <= entry.muscles.size());
      REQUIRE(back->name == entry.name);
    }
    REQUIRE(seen.size() == words->size);
    REQUIRE(words->find("gluteus maximus muscle") == std::nullopt);
  }
}

TEST_CASE("every muscle of wger is reached from free-exercise-db and not the other way round", "[io]") {
  REQUIRE(free_exercise_db.covered().contains(wger.covered()));
  REQUIRE_FALSE(wger.covered().contains(free_exercise_db.covered()));
  // Heads are lost on the way and found again as their group.
  REQUIRE(wger.smallest_with({biceps_femoris_long_head})->name == "Biceps femoris");
  REQUIRE(wger.smallest_with(members_of(hamstrings)) == std::nullopt);
  REQUIRE(free_exercise_db.smallest_with({semitendinosus})->name == "hamstrings");
  REQUIRE(free_exercise_db.smallest_with({biceps_femoris_long_head, biceps_brachii_long_head}) == std::nullopt);
  REQUIRE(free_exercise_db.nearest("hamstring").best == "hamstrings");
}

TEST_CASE("the names are the ones that free-exercise-db uses", "[io]") {
  const char* data = std::getenv("REGIMEN_SHARED_DATA");
  if (data == nullptr) {
    WARN("skipped: set REGIMEN_SHARED_DATA to the folder of the shared data");
    return;
  }
  std::ifstream file(std::string{data} + "/free-exercise-db/exercises.json");
  REQUIRE(file.good());
  const std::string text{std::istreambuf_iterator<char>{file}, {}};
  std::set<std::string> used;
  for (const std::string key : {"\"primaryMuscles\"", "\"secondaryMuscles\""})
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
      const std::size_t end = text.find(']', at);
      for (std::size_t open = text.find('"', text.find('[', at)); open < end;) {
        const std::size_t close = text.find('"', open + 1);
        used.insert(text.substr(open + 1, close - open - 1));
        open = text.find('"', close + 1);
      }
    }
  REQUIRE(used.size() == 17);
  for (const std::string& name : used) {
    INFO(name);
    REQUIRE(free_exercise_db.find(name).has_value());
  }
}
