/// @file
/// @brief Landmarks lie on bones, fibrous ones on none, and each is needed by a muscle.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/landmark.hpp"

#include <string>
#include <string_view>

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

TEST_CASE("every bone carries a landmark", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<bone>; ++i) {
    INFO(name_of(static_cast<bone>(i)));
    REQUIRE_FALSE(located_on.converse(static_cast<bone>(i)).empty());
  }
}

TEST_CASE("a landmark that is named for its bone lies on it", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<landmark>; ++i) {
    const auto place = static_cast<landmark>(i);
    for (std::size_t k = 0; k < count_of<bone>; ++k) {
      const auto carrier = static_cast<bone>(k);
      const std::string_view name = name_of(place);
      const std::string ending = "_of_" + std::string(name_of(carrier));
      INFO(name);
      if (name.ends_with(ending)) REQUIRE((bones_of(place).contains(carrier) || bones_of(place).empty()));
    }
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
  STATIC_REQUIRE(located_on(coracoid_process, scapula));
  STATIC_REQUIRE(located_on(medial_epicondyle_of_humerus, humerus));
  STATIC_REQUIRE(located_on(olecranon, ulna));
  STATIC_REQUIRE(located_on(mastoid_process, skull));
  STATIC_REQUIRE(located_on.converse(mandible) == enum_set<landmark>{coronoid_process_of_mandible, ramus_of_mandible});
  STATIC_REQUIRE(located_on.converse(patella) ==
                 enum_set<landmark>{base_of_patella, lateral_border_of_patella, medial_border_of_patella});
}
