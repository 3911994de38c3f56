/// @file
/// @brief Names there and back, and the distance between two of them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/vocabulary/name.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/assessment/assess.hpp"
#include "regimen/motion/pattern.hpp"

using namespace regimen;

namespace {

// From the definition, with a whole table and from the end, unlike the library.
std::size_t edits(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> left_over(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size() + 1; i-- > 0;)
    for (std::size_t j = b.size() + 1; j-- > 0;) {
      if (i == a.size())
        left_over[i][j] = b.size() - j;
      else if (j == b.size())
        left_over[i][j] = a.size() - i;
      else
        left_over[i][j] = std::min(
            {1 + left_over[i + 1][j], 1 + left_over[i][j + 1], (a[i] == b[j] ? 0 : 1) + left_over[i + 1][j + 1]});
    }
  return left_over[0][0];
}

std::string any_word(generated::source_of_chance& chance, int most, int letters) {
  std::string word;
  for (int n = chance.between(0, most); n > 0; --n) word += static_cast<char>('a' + chance.between(0, letters - 1));
  return word;
}

template <class Enum>
void round_trips() {
  std::set<std::string_view> seen;
  INFO(vocabulary<Enum>::kind);
  for (std::size_t i = 0; i < count_of<Enum>; ++i) {
    const auto value = static_cast<Enum>(i);
    const std::string_view name = name_of(value);
    INFO(name);
    REQUIRE(parse<Enum>(name) == value);
    REQUIRE(nearest<Enum>(name).best == name);
    REQUIRE(nearest<Enum>(name).best_distance == 0);
    REQUIRE(seen.insert(name).second);
    REQUIRE(!name.empty());
    for (const char c : name) REQUIRE(((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'));
  }
  REQUIRE(name_of(static_cast<Enum>(count_of<Enum>)) == "unknown");
  REQUIRE(parse<Enum>("") == std::nullopt);
}

}  // namespace

TEST_CASE("distance is that of Levenshtein", "[vocabulary][law]") {
  generated::source_of_chance chance{21};
  for (int round = 0; round < 3000; ++round) {
    const std::string a = any_word(chance, 12, 3);
    const std::string b = any_word(chance, 12, 3);
    INFO(a << ", " << b);
    REQUIRE(distance(a, b) == edits(a, b));
    REQUIRE(distance(b, a) == distance(a, b));
    REQUIRE((distance(a, b) == 0) == (a == b));
    const std::string c = any_word(chance, 12, 3);
    REQUIRE(distance(a, c) <= distance(a, b) + distance(b, c));
  }
  for (int round = 0; round < 50; ++round) {
    const std::string a = any_word(chance, 90, 4);
    const std::string b = any_word(chance, 90, 4);
    REQUIRE(distance(a, b) == edits(a.substr(0, 63), b.substr(0, 63)));
  }
  STATIC_REQUIRE(distance("kitten", "sitting") == 3);
  STATIC_REQUIRE(distance("", "abc") == 3);
}

TEST_CASE("every name reads back as its value", "[vocabulary][law]") {
  round_trips<cause>();
  round_trips<contraction>();
  round_trips<finding>();
  round_trips<length_change>();
  round_trips<method>();
  round_trips<phase>();
  round_trips<position>();
  round_trips<presence>();
  round_trips<pressure>();
  round_trips<quality>();
  round_trips<side>();
  round_trips<skill>();
  round_trips<stage>();
  round_trips<certainty>();  // a position has the same name
  round_trips<tool>();
}

TEST_CASE("a misspelt name finds the name that was meant", "[vocabulary]") {
  STATIC_REQUIRE(nearest<tool>("foam_roler").best == "foam_roller");
  STATIC_REQUIRE(nearest<tool>("foam_roler").helpful());
  STATIC_REQUIRE(!nearest<tool>("qqqqqqqqqqqqqqqq").helpful());
  STATIC_REQUIRE(!nearest_name{"tool"}.helpful());
  generated::source_of_chance chance{22};
  for (int round = 0; round < 300; ++round) {
    const std::string name{name_of(chance.any<finding>())};
    std::string typo = name;
    typo[chance.below(typo.size())] = '#';
    REQUIRE(nearest<finding>(typo).best == name);
  }
}
