/// @file
/// @brief Motions and their opposites.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/joint.hpp"

#include "catch.hpp"

using namespace regimen;

TEST_CASE("opposite is an involution", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<motion>; ++i) {
    const auto what = static_cast<motion>(i);
    INFO(name_of(what));
    REQUIRE(opposite(opposite(what)) == what);
    REQUIRE(has_opposite(what) == has_opposite(opposite(what)));
  }
  STATIC_REQUIRE(opposite(motion::flexion) == motion::extension);
  STATIC_REQUIRE(opposite(motion::dorsiflexion) == motion::plantarflexion);
  STATIC_REQUIRE(opposite(joint_motion{hip, adduction}) == joint_motion{hip, abduction});
  STATIC_REQUIRE(!has_opposite(motion::stabilisation));
}

TEST_CASE("pelvic tilt is a pair of joint motions", "[anatomy]") {
  STATIC_REQUIRE(anterior_pelvic_tilt.size() == 2);
  STATIC_REQUIRE(anterior_pelvic_tilt[0] == joint_motion{hip, flexion});
  STATIC_REQUIRE(anterior_pelvic_tilt[1] == joint_motion{lumbar_spine, extension});
  for (std::size_t i = 0; i < 2; ++i) REQUIRE(opposite(anterior_pelvic_tilt[i]) == posterior_pelvic_tilt[i]);
}
