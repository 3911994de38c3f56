/// @file
/// @brief Names near to a misspelt one.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/near_names.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"
#include "regimen/anatomy/muscle.hpp"

using namespace regimen;

namespace {
std::string question_about(std::string_view written) {
  near_names near{written};
  for (const std::string_view name : vocabulary<muscle>::names) near.consider(name);
  return near.question();
}
}  // namespace

TEST_CASE("names are put into the style of the house", "[io][near_names]") {
  REQUIRE(in_house_style("Biceps femoris long head") == "biceps_femoris_long_head");
  REQUIRE(in_house_style("  biceps--Femoris  _ long_head ") == "biceps_femoris_long_head");
  REQUIRE(in_house_style("").empty());
  REQUIRE(in_house_style("- _").empty());
}

TEST_CASE("the nearest names are asked for, nearest first", "[io][near_names]") {
  REQUIRE(question_about("semimembranosis") == "did you mean \"semimembranosus\"?");
  REQUIRE(question_about("Semi Membranosus").find("\"semimembranosus\"") != std::string::npos);
  REQUIRE(question_about("gluteus") == "did you mean \"gluteus_maximus\", \"gluteus_medius\" or \"gluteus_minimus\"?");
  REQUIRE(question_about("xyzzy").empty());
  REQUIRE(question_about("").empty());
}

TEST_CASE("a name with a third or less of it wrong is near", "[io][near_names][law]") {
  for (const std::string_view name : vocabulary<muscle>::names) {
    std::string misspelt{name};
    for (std::size_t i = 0; i < name.size() / 3; ++i) misspelt[i] = '#';
    near_names near{misspelt};
    near.consider(name);
    INFO(misspelt);
    REQUIRE_FALSE(near.empty());
    for (char& c : misspelt) c = '#';
    near_names far{misspelt};
    far.consider(name);
    REQUIRE(far.empty());
  }
}

TEST_CASE("a name that is shown twice is asked for once", "[io][near_names]") {
  near_names near{"soleos"};
  near.consider("soleus");
  near.consider("soleus");
  REQUIRE(near.question() == "did you mean \"soleus\"?");
}

TEST_CASE("three names are asked for at most, the nearest first and of equally near ones the first shown",
          "[io][near_names]") {
  near_names near{"abcdefghi"};
  for (const std::string_view name : {"abcdefxxx", "abcdefgxx", "abcdefghx", "xbcdefghi"}) near.consider(name);
  REQUIRE(near.question() == "did you mean \"abcdefghx\", \"xbcdefghi\" or \"abcdefgxx\"?");
}
