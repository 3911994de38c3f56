/// @file
/// @brief Shares of the thigh: approximate, and with their sources.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/proportion.hpp"

#include "catch.hpp"

using namespace regimen;

namespace {
bool near(double a, double b, double within) { return a - b < within && b - a < within; }
}  // namespace

TEST_CASE("the shares of the thigh make up the whole, and three quarters are quadriceps and adductors",
          "[anatomy][S0-5]") {
  double whole = 0;
  double outer = 0;
  enum_set<muscle> seen;
  for (const thigh_share& share : thigh_shares) {
    whole += share.volume.percent;
    if (share.of == structure{quadriceps} || share.of == structure{adductors}) outer += share.volume.percent;
    REQUIRE_FALSE(seen.intersects(muscles_of(share.of)));
    seen = seen | muscles_of(share.of);
    REQUIRE_FALSE(share.volume.from.id.empty());
  }
  REQUIRE(near(whole, 100, 0.05));
  const approximate_share stated = quadriceps_and_adductors_round_the_thigh;
  REQUIRE(near(outer, stated.percent, 3));
  REQUIRE(stated.from.id == "S0-5");
}

TEST_CASE("that the quadriceps cover two thirds of the femur is a rough figure with a source", "[anatomy][S0-6]") {
  REQUIRE(near(femur_covered_by_quadriceps.percent, 200.0 / 3, 1));
  REQUIRE(femur_covered_by_quadriceps.from.id == "S0-6");
}
