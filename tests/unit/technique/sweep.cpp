/// @file
/// @brief Paths along the thigh, and where they stop.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/sweep.hpp"

#include <set>
#include <string>

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

TEST_CASE("rolling goes from above the knee to short of the sit bone and back", "[technique][S3-21]") {
  STATIC_REQUIRE(rolling.runs == sweep{thigh_level::above_knee, thigh_level::below_sit_bone, true});
  STATIC_REQUIRE(keeps_off_bone_and_hollow(rolling.runs));
}

TEST_CASE("stripping goes up only, and kneading over the whole length", "[technique][S3-34][S3-35]") {
  STATIC_REQUIRE_FALSE(stripping.runs.empty());
  STATIC_REQUIRE(runs_upwards(stripping.runs));
  STATIC_REQUIRE_FALSE(stripping.runs.and_back);
  STATIC_REQUIRE(kneading.runs.from == thigh_level::above_knee);
  STATIC_REQUIRE(kneading.runs.to == thigh_level::below_sit_bone);
}

TEST_CASE("no technique sweeps over the sit bone or the hollow of the knee", "[technique][law][S3-21]") {
  std::set<std::string> sweeping;
  for (const technique* t : standard_techniques) {
    if (t->runs.empty()) continue;
    INFO(t->name);
    sweeping.insert(std::string{t->name});
    REQUIRE(keeps_off_bone_and_hollow(t->runs));
    REQUIRE(t->how == method::massage);
    REQUIRE_FALSE(t->spot);
  }
  REQUIRE(sweeping == std::set<std::string>{"rolling", "kneading", "stripping"});
}

TEST_CASE("a path is cut at the forbidden ends, and an allowed one stays", "[technique][law][S3-21]") {
  for (std::size_t from = 0; from < count_of<thigh_level>; ++from)
    for (std::size_t to = 0; to < count_of<thigh_level>; ++to)
      for (const bool back : {false, true}) {
        const sweep path{static_cast<thigh_level>(from), static_cast<thigh_level>(to), back};
        INFO(name_of(path.from) << " to " << name_of(path.to));
        REQUIRE(keeps_off_bone_and_hollow(clipped(path)));
        REQUIRE(clipped(clipped(path)) == clipped(path));
        if (keeps_off_bone_and_hollow(path)) REQUIRE(clipped(path) == path);
        REQUIRE(clipped(path).and_back == back);
        const bool at_an_end =
            from == 0 || to == 0 || from + 1 == count_of<thigh_level> || to + 1 == count_of<thigh_level>;
        REQUIRE(keeps_off_bone_and_hollow(path) == !at_an_end);
      }
}
