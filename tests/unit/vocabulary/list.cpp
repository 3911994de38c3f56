/// @file
/// @brief The bounded list against std::vector.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/vocabulary/list.hpp"

#include <string>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"

using regimen::list;

TEST_CASE("a list is a vector that refuses what does not fit", "[vocabulary][law]") {
  generated::source_of_chance chance{11};
  for (int round = 0; round < 500; ++round) {
    list<int, 7> bounded;
    std::vector<int> free;
    for (int n = chance.between(0, 12); n > 0; --n) {
      const int value = chance.between(0, 3);
      const bool fits = free.size() < 7;
      if (fits) free.push_back(value);
      REQUIRE(bounded.push_back(value) == fits);
    }
    REQUIRE(bounded.size() == free.size());
    REQUIRE(bounded.empty() == free.empty());
    REQUIRE(std::vector<int>(bounded.begin(), bounded.end()) == free);
    for (std::size_t i = 0; i < free.size(); ++i) REQUIRE(bounded[i] == free[i]);

    list<int, 7> other;
    std::vector<int> other_free;
    for (int n = chance.between(0, 2); n > 0; --n) {
      const int value = chance.between(0, 1);
      other.push_back(value);
      other_free.push_back(value);
    }
    REQUIRE((bounded == other) == (free == other_free));
  }
}

TEST_CASE("a list of initial values keeps those that fit", "[vocabulary]") {
  STATIC_REQUIRE(list<int, 3>{1, 2}.size() == 2);
  STATIC_REQUIRE(list<int, 3>{1, 2, 3, 4} == list<int, 3>{1, 2, 3});
  STATIC_REQUIRE(list<int, 3>{}.empty());
  const list<std::string, 2> words{"pin", "stretch"};
  REQUIRE(words[1] == "stretch");
}
