/// @file
/// @brief What is measured before and after.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/outcome_measure.hpp"

#include "catch.hpp"

using namespace regimen;

TEST_CASE("reach and tension in running are measured, each with its better direction", "[assessment][S0-26]") {
  REQUIRE(std::size(outcome_measures) == count_of<outcome_measure>);
  for (std::size_t i = 0; i < count_of<outcome_measure>; ++i) {
    REQUIRE(index_of(outcome_measures[i].what) == i);
    REQUIRE(outcome_measures[i].from.id == "S0-26");
  }
  REQUIRE(parse<outcome_measure>("toe_touch_reach"));
  REQUIRE(parse<outcome_measure>("running_tension"));
  STATIC_REQUIRE(improvement(outcome_measure::toe_touch_reach, -5, 2) == 7);
  STATIC_REQUIRE(improvement(outcome_measure::running_tension, 6, 2) == 4);
  STATIC_REQUIRE(improvement(outcome_measure::running_tension, 2, 6) < 0);
  STATIC_REQUIRE(improvement(outcome_measure::toe_touch_reach, 3, 3) == 0);
}
