/// @file
/// @brief A slider takes turns at its ends, a tensioner loads both.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/glide.hpp"

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

TEST_CASE("in a slider one end is tight while the other is slack, then they change places", "[technique][S2-20]") {
  STATIC_REQUIRE(alternates_ends(sciatic_slider.glide));
  STATIC_REQUIRE_FALSE(loads_both_ends(sciatic_slider.glide));
  bool upper_alone = false;
  bool lower_alone = false;
  for (const end_tension& p : sciatic_slider.glide) {
    REQUIRE(p.upper + p.lower == sciatic_slider.glide[0].upper + sciatic_slider.glide[0].lower);
    upper_alone = upper_alone || (p.upper > 0 && p.lower == 0);
    lower_alone = lower_alone || (p.lower > 0 && p.upper == 0);
  }
  REQUIRE(upper_alone);
  REQUIRE(lower_alone);
}

TEST_CASE("the slump loads the whole line: first from above, then from below as well", "[technique][S2-22]") {
  STATIC_REQUIRE(loads_both_ends(slump_tensioner.glide));
  STATIC_REQUIRE_FALSE(alternates_ends(slump_tensioner.glide));
  REQUIRE(slump_tensioner.glide[0].upper > 0);
  REQUIRE(slump_tensioner.glide[0].lower == 0);
  REQUIRE(slump_tensioner.glide[1].upper >= slump_tensioner.glide[0].upper);
  REQUIRE(slump_tensioner.glide[1].lower > 0);
}

TEST_CASE("techniques for nerves have phases of their kind, and others have none", "[technique][law][S2-20][S2-22]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    REQUIRE(alternates_ends(t->glide) == (t->how == method::nerve_slider));
    REQUIRE(loads_both_ends(t->glide) == (t->how == method::nerve_tensioner));
    REQUIRE(t->glide.empty() == (t->how != method::nerve_slider && t->how != method::nerve_tensioner));
    for (const end_tension& p : t->glide) REQUIRE((p.upper >= 0 && p.lower >= 0));
  }
}

TEST_CASE("ends that do not move, or move together, take no turns", "[technique]") {
  STATIC_REQUIRE_FALSE(alternates_ends({}));
  STATIC_REQUIRE_FALSE(alternates_ends({{1, 0}}));
  STATIC_REQUIRE_FALSE(alternates_ends({{1, 0}, {1, 0}}));
  STATIC_REQUIRE_FALSE(alternates_ends({{0, 0}, {1, 1}}));
  STATIC_REQUIRE(alternates_ends({{2, 0}, {1, 1}, {0, 2}}));
  STATIC_REQUIRE(loads_both_ends({{2, 0}, {1, 1}, {0, 2}}));
}
