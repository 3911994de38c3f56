/// @file
/// @brief How many joints a muscle crosses, derived from what it does.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/articularity.hpp"

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("monoarticular, biarticular and polyarticular muscles, typed by hand", "[anatomy]") {
  STATIC_REQUIRE(articularity_of(soleus) == articularity::one);
  STATIC_REQUIRE(articularity_of(biceps_femoris_short_head) == articularity::one);
  STATIC_REQUIRE(articularity_of(biceps_femoris_long_head) == articularity::two);
  STATIC_REQUIRE(articularity_of(rectus_femoris) == articularity::two);
  STATIC_REQUIRE(articularity_of(gastrocnemius_medial_head) == articularity::two);
  STATIC_REQUIRE(articularity_of(biceps_brachii_long_head) == articularity::many);
  STATIC_REQUIRE(articularity_of(triceps_brachii_long_head) == articularity::two);
  STATIC_REQUIRE(articularity_of(brachialis) == articularity::one);
  STATIC_REQUIRE(articularity_of(multifidus) == articularity::many);
  STATIC_REQUIRE(articularity_of(diaphragm) == articularity::none);
  // Two names, but the subtalar joint and the digits are series of joints.
  STATIC_REQUIRE(articularity_of(tibialis_anterior) == articularity::many);
  STATIC_REQUIRE(articularity_of(extensor_hallucis_longus) == articularity::many);
}

TEST_CASE("articularity follows the joints crossed", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto which = static_cast<muscle>(i);
    INFO(name_of(which));
    bool series = false;
    for (const joint at : crosses(which)) series = series || is_series(at);
    const std::size_t n = crosses(which).size();
    const articularity expected = series || n > 2 ? articularity::many
                                  : n == 2        ? articularity::two
                                  : n == 1        ? articularity::one
                                                  : articularity::none;
    REQUIRE(articularity_of(which) == expected);
  }
}

TEST_CASE("of the hamstrings only the short head crosses one joint", "[anatomy][S1-4]") {
  for (const muscle head : members_of(hamstrings))
    REQUIRE((articularity_of(head) == articularity::one) == (head == muscle::biceps_femoris_short_head));
}
