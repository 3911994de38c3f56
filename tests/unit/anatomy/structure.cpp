/// @file
/// @brief Structures of every kind as one value.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/structure.hpp"

#include <set>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using namespace regimen;

namespace {
template <class Enum>
void round_trip(std::set<std::string_view>& seen) {
  for (std::size_t i = 0; i < count_of<Enum>; ++i) {
    const auto value = static_cast<Enum>(i);
    const structure s = value;
    INFO(name_of(value));
    REQUIRE(name_of(s) == name_of(value));
    REQUIRE(seen.insert(name_of(s)).second);
    REQUIRE(parse<Enum>(name_of(value)) == value);
    REQUIRE(parse_structure(name_of(s)) == s);
    REQUIRE(s.as<Enum>() == value);
    REQUIRE(s.index() == i);
    REQUIRE_FALSE(s.empty());
    REQUIRE(within(s, s));
  }
}
}  // namespace

TEST_CASE("names are unique across all kinds and parse back", "[anatomy][law]") {
  std::set<std::string_view> seen;
  round_trip<muscle>(seen);
  round_trip<muscle_group>(seen);
  round_trip<nerve>(seen);
  round_trip<fascia>(seen);
  round_trip<region>(seen);
  round_trip<joint>(seen);
  round_trip<landmark>(seen);
  round_trip<bone>(seen);
  REQUIRE(seen.size() > 550);
}

TEST_CASE("a structure is a plain value", "[anatomy]") {
  STATIC_REQUIRE(std::is_trivially_copyable_v<structure>);
  STATIC_REQUIRE(sizeof(structure) == 4);
  STATIC_REQUIRE(structure{}.empty());
  STATIC_REQUIRE(structure{} == structure{});
  STATIC_REQUIRE(name_of(structure{}).empty());
  STATIC_REQUIRE(!structure{}.as<muscle>());
  STATIC_REQUIRE(muscles_of(structure{}).empty());
  STATIC_REQUIRE(structure{muscle::soleus} == structure{soleus});
  STATIC_REQUIRE(structure{muscle::psoas_major} != structure{muscle_group::hamstrings});
  STATIC_REQUIRE(!std::is_convertible_v<int, structure>);
  STATIC_REQUIRE(!std::is_convertible_v<motion, structure>);
}

TEST_CASE("unknown names", "[anatomy]") {
  REQUIRE_FALSE(parse_structure("wing"));
  REQUIRE(nearest_structure("hamstrngs").best == "hamstrings");
  REQUIRE(nearest_structure("bicep_femoris_long_head").best == "biceps_femoris_long_head");
  REQUIRE_FALSE(nearest_structure("qqqqqqqq").helpful());
}

TEST_CASE("muscles and regions of a structure", "[anatomy][S0-10][S0-11]") {
  STATIC_REQUIRE(muscles_of(soleus) == enum_set<muscle>{soleus});
  STATIC_REQUIRE(muscles_of(hamstrings).size() == 4);
  STATIC_REQUIRE(muscles_of(posterior_thigh) == muscles_of(hamstrings));
  STATIC_REQUIRE(muscles_of(iliotibial_tract).empty());
  STATIC_REQUIRE(muscles_of(sciatic_nerve).empty());
  STATIC_REQUIRE(muscles_of(hip).empty());
  STATIC_REQUIRE(regions_of(iliotibial_tract) == enum_set<region>{anterolateral_thigh});
  STATIC_REQUIRE(regions_of(hamstrings) == enum_set<region>{posterior_thigh});
  STATIC_REQUIRE(regions_of(adductors) == enum_set<region>{medial_thigh});
  STATIC_REQUIRE(regions_of(quadriceps) == enum_set<region>{anterior_thigh, anterolateral_thigh, posterolateral_thigh});
  STATIC_REQUIRE(regions_of(posterior_thigh_outer_lane) == enum_set<region>{posterior_thigh_outer_lane});
  STATIC_REQUIRE(regions_of(ischial_tuberosity) == enum_set<region>{sit_bone});
  STATIC_REQUIRE(regions_of(knee).empty());
}

TEST_CASE("within", "[anatomy]") {
  STATIC_REQUIRE(within(biceps_femoris_long_head, hamstrings));
  STATIC_REQUIRE(within(lateral_hamstrings, hamstrings));
  STATIC_REQUIRE(within(hamstrings, posterior_thigh));
  STATIC_REQUIRE(within(posterior_thigh_inner_lane, medial_hamstrings));
  STATIC_REQUIRE(!within(hamstrings, lateral_hamstrings));
  STATIC_REQUIRE(!within(sciatic_nerve, posterior_thigh));
  STATIC_REQUIRE(!within(sit_bone, gluteal_region));
  STATIC_REQUIRE(within(iliotibial_tract, iliotibial_tract));
}
