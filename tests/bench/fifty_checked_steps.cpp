/// @file
/// @brief Fifty typed steps, no two of one type, held to every standard rule while compiling: what do they cost?
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

// The rules of direct_work_first and loading_progression that neighbours_first lacks.
constexpr auto all_standard_rules =
    neighbours_first + rule_set<rules::broad_before_targeted, rules::difficulty_climbs>{};

// clang-format off
constexpr auto fifty = checked(all_standard_rules, [] {
  return sequence(
      perform<easy_walk>(hamstrings),
      perform<rolling>(anterior_thigh, left, 45_s),
      perform<rolling>(anterior_thigh, right, 45_s),
      perform<rolling>(anterolateral_thigh, left, 45_s),
      perform<rolling>(anterolateral_thigh, right, 45_s),
      perform<rolling>(medial_thigh, left, massage_stick),
      perform<rolling>(medial_thigh, right, massage_stick),
      perform<rolling>(posterolateral_thigh, left),
      perform<rolling>(posterolateral_thigh, right),
      perform<rolling>(posterior_thigh, left, 1_min),
      perform<rolling>(posterior_thigh, right, 1_min),
      perform<rolling>(gluteal_region, left),
      perform<rolling>(gluteal_region, right),
      perform<rolling>(posterior_leg, left),
      perform<rolling>(posterior_leg, right),
      perform<rolling>(anterior_hip, left),
      perform<rolling>(anterior_hip, right),
      perform<sideways_pressure>(posterior_thigh, left, foam_roller),
      perform<sideways_pressure>(posterior_thigh, right, foam_roller),
      perform<sideways_pressure>(anterolateral_thigh, left, massage_ball),
      perform<sideways_pressure>(anterolateral_thigh, right, massage_ball),
      perform<sideways_pressure>(posterolateral_thigh, left, massage_ball),
      perform<sideways_pressure>(posterolateral_thigh, right, massage_ball),
      perform<sideways_pressure>(medial_thigh, left, hands),
      perform<sideways_pressure>(medial_thigh, right, hands),
      perform<kneading>(medial_thigh, left),
      perform<kneading>(medial_thigh, right),
      perform<kneading>(posterior_thigh, left),
      perform<kneading>(posterior_thigh, right),
      perform<stripping>(posterior_thigh, left),
      perform<stripping>(posterior_thigh, right),
      perform<static_stretch>(hip_flexors, left),
      perform<static_stretch>(hip_flexors, right),
      perform<static_stretch>(quadriceps, left, side_lying),
      perform<static_stretch>(quadriceps, right, side_lying),
      perform<static_stretch>(adductors, left),
      perform<static_stretch>(adductors, right),
      perform<static_stretch>(gluteals, left),
      perform<static_stretch>(gluteals, right),
      perform<static_stretch>(hamstrings, left, 2_reps, 30_s),
      perform<static_stretch>(hamstrings, right, 2_reps, 30_s),
      perform<sciatic_slider>(sciatic_nerve, left),
      perform<sciatic_slider>(sciatic_nerve, right),
      perform<forearm_plank>(core),
      perform<supine_bridge>(gluteus_maximus),
      perform<leg_curl>(hamstrings),
      perform<heel_slide_bridge>(hamstrings),
      perform<slow_deadlift>(hamstrings),
      perform<overhead_side_run>(hamstrings, left),
      perform<overhead_side_run>(hamstrings, right));
});
// clang-format on

static_assert(fifty.size == 50);

}  // namespace
