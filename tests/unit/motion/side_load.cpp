/// @file
/// @brief What a load off to one side does to both sides.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/side_load.hpp"

#include "catch.hpp"

using namespace regimen;

TEST_CASE("a load to the right works the right hamstrings and favours the left glutes", "[motion][S4-16][S4-17]") {
  STATIC_REQUIRE(effect_of_load_to(right).harder_hamstrings == side::right);
  STATIC_REQUIRE(effect_of_load_to(right).favoured_glutes == side::left);
  STATIC_REQUIRE(effect_of_load_to(right).hindered_glutes == side::right);
  STATIC_REQUIRE(effect_of_load_to(left).harder_hamstrings == side::left);
}

TEST_CASE("the effect of the mirrored load is the mirrored effect", "[motion][law][S4-18]") {
  for (const side where : {side::left, side::right, side::both}) {
    REQUIRE(effect_of_load_to(mirror(where)) == mirror(effect_of_load_to(where)));
    REQUIRE(mirror(mirror(effect_of_load_to(where))) == effect_of_load_to(where));
    REQUIRE(mirror(mirror(where)) == where);
  }
  REQUIRE(effect_of_load_to(both) == side_load_effect{});
}
