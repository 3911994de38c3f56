/// @file
/// @brief Landmarks lie on bones, fibrous ones on none, and each is needed by a muscle.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/landmark.hpp"

#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("a landmark lies on at most three bones, and on none exactly when it is fibrous", "[anatomy][law]") {
  const landmark first_fibrous = landmark::sacrotuberous_ligament;
  for (std::size_t i = 0; i < count_of<landmark>; ++i) {
    const auto place = static_cast<landmark>(i);
    INFO(name_of(place));
    REQUIRE(bones_of(place).size() <= 3);
    REQUIRE(bones_of(place).empty() == (place >= first_fibrous));
  }
}

TEST_CASE("every landmark has a muscle on it", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<landmark>; ++i) {
    const auto place = static_cast<landmark>(i);
    INFO(name_of(place));
    REQUIRE_FALSE((originates_on.converse(place) | inserts_on.converse(place)).empty());
  }
}

TEST_CASE("places that everybody knows", "[anatomy]") {
  STATIC_REQUIRE(located_on(ischial_tuberosity, ischium));
  STATIC_REQUIRE(located_on(linea_aspera, femur));
  STATIC_REQUIRE(located_on(anterior_superior_iliac_spine, ilium));
  STATIC_REQUIRE(located_on(pes_anserinus, tibia));
  STATIC_REQUIRE(located_on(head_of_fibula, fibula));
  STATIC_REQUIRE(located_on(calcaneal_tuberosity) == enum_set<bone>{calcaneus});
  STATIC_REQUIRE(located_on(linea_alba).empty());
  STATIC_REQUIRE(located_on.converse(patella) ==
                 enum_set<landmark>{base_of_patella, lateral_border_of_patella, medial_border_of_patella});
}
