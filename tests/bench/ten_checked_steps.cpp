/// @file
/// @brief Ten typed steps held to every standard rule while compiling: what do they cost?
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

// The rules of direct_work_first and loading_progression that neighbours_first lacks.
constexpr auto all_standard_rules =
    neighbours_first + rule_set<rules::broad_before_targeted, rules::difficulty_climbs>{};

// clang-format off
constexpr auto ten = checked(all_standard_rules, [] {
  return sequence(
      perform<rolling>(anterior_thigh, 45_s),
      perform<rolling>(anterolateral_thigh, 45_s),
      perform<rolling>(medial_thigh, 45_s),
      perform<rolling>(posterolateral_thigh, 45_s),
      perform<rolling>(posterior_thigh, 1_min),
      perform<static_stretch>(hip_flexors),
      perform<static_stretch>(quadriceps, side_lying),
      perform<static_stretch>(adductors),
      perform<static_stretch>(hamstrings),
      perform<leg_curl>(hamstrings));
});
// clang-format on

static_assert(ten.size == 10);

}  // namespace
