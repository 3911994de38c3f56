/// @file
/// @brief Times and ratios of the trunk.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/trunk_endurance.hpp"

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

seconds norm(std::size_t group, trunk_test what) { return endurance_norms[3 * group + index_of(what)].held.low; }

}  // namespace

TEST_CASE("the norms of the trunk are second-hand, and the plank is dosed by them", "[assessment]") {
  for (const endurance_norm& n : endurance_norms) REQUIRE(n.from.known == certainty::secondary);
  REQUIRE(norm(0, trunk_test::trunk_flexion) == seconds{160});
  REQUIRE(norm(0, trunk_test::trunk_extension) == seconds{101});
  REQUIRE(norm(0, trunk_test::side_bridge) == side_plank.doses.hold.high);
  REQUIRE(norm(1, trunk_test::side_bridge) == seconds{104});
}

TEST_CASE("the published times keep the ratio of the side bridge and break the other", "[assessment]") {
  for (const std::size_t group : {0U, 1U}) {
    INFO(group);
    const seconds back = norm(group, trunk_test::trunk_extension);
    REQUIRE(keeps(endurance_ratios[0], norm(group, trunk_test::side_bridge), back) == presence::present);
    REQUIRE(keeps(endurance_ratios[1], norm(group, trunk_test::trunk_flexion), back) == presence::absent);
  }
}

TEST_CASE("a ratio is exact, and of nothing unknown", "[assessment]") {
  constexpr endurance_ratio side = endurance_ratios[0];
  STATIC_REQUIRE(keeps(side, seconds{74}, seconds{100}) == presence::present);
  STATIC_REQUIRE(keeps(side, seconds{75}, seconds{100}) == presence::absent);
  STATIC_REQUIRE(keeps(side, seconds{0}, seconds{1}) == presence::present);
  STATIC_REQUIRE(keeps(side, seconds{10}, seconds{0}) == presence::unknown);
  STATIC_REQUIRE(keeps(side, seconds{-1}, seconds{10}) == presence::unknown);
  STATIC_REQUIRE(keeps(side, seconds{10}, seconds{9'000'000'000'000'000'000}) == presence::unknown);
}
