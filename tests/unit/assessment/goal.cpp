/// @file
/// @brief When an aim is reached.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/goal.hpp"

#include "catch.hpp"

using namespace regimen;

TEST_CASE("a level pelvis and a strong gluteus: both or no relief", "[assessment][S1-24]") {
  constexpr presence states[] = {presence::unknown, presence::absent, presence::present};
  for (const presence tilt : states)
    for (const presence weakness : states) {
      findings known;
      known.set(finding::pelvis_tilted_forward, side::both, tilt);
      known.set(finding::gluteal_weakness, side::both, weakness);
      const presence result = reached(neutral_pelvis_and_strong_gluteus, known);
      INFO(name_of(tilt) << ' ' << name_of(weakness));
      REQUIRE((result == presence::present) == (tilt == presence::absent && weakness == presence::absent));
      REQUIRE((result == presence::absent) == (tilt == presence::present || weakness == presence::present));
    }
}

TEST_CASE("one side is not enough", "[assessment][S1-24]") {
  findings known;
  known.set(finding::pelvis_tilted_forward, side::both, presence::absent);
  known.set(finding::gluteal_weakness, side::left, presence::absent);
  REQUIRE(reached(neutral_pelvis_and_strong_gluteus, known) == presence::unknown);
  known.set(finding::gluteal_weakness, side::right, presence::present);
  REQUIRE(reached(neutral_pelvis_and_strong_gluteus, known) == presence::absent);
  known.set(finding::gluteal_weakness, side::right, presence::absent);
  REQUIRE(reached(neutral_pelvis_and_strong_gluteus, known) == presence::present);
}
