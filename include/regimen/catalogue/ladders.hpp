/// @file
/// @brief The ladders of the catalogue: which exercise is the next easier, and which the next harder.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/bands_and_dumbbells.hpp"
#include "regimen/catalogue/gym.hpp"
#include "regimen/catalogue/no_equipment.hpp"
#include "regimen/catalogue/stretching.hpp"
#include "regimen/technique/ladder.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

/// @brief All ladders. Which variation is harder is common experience and a choice of this library.
inline constexpr ladder ladders[] = {
    {"squat",
     {&sit_to_stand, &deep_squat, &dumbbell_goblet_squat, &machine_hack_squat, &barbell_back_squat,
      &barbell_front_squat}},
    {"squat_at_home", {&sit_to_stand, &band_squat, &dumbbell_goblet_squat, &one_leg_sit_to_stand}},
    {"stride", {&reverse_lunge, &split_squat, &dumbbell_split_squat, &bench_split_squat}},
    {"bridge", {&supine_bridge, &one_leg_bridge, &barbell_hip_thrust}},
    {"hamstring_curl", {&leg_curl, &heel_walk_bridge, &ball_leg_curl}},
    {"hamstrings", {&leg_curl, &heel_slide_bridge, &slow_deadlift, &single_leg_deadlift, &nordic_curl}},
    {"hinge",
     {&hip_hinge, &band_good_morning, &dumbbell_romanian_deadlift, &barbell_romanian_deadlift, &barbell_good_morning}},
    {"deadlift", {&hip_hinge, &kettlebell_deadlift, &dumbbell_romanian_deadlift, &barbell_deadlift}},
    {"calf_raise", {&two_leg_calf_raise, &one_leg_calf_raise, &dumbbell_calf_raise, &machine_calf_raise}},
    {"seated_calf_raise", {&seated_heel_raise, &seated_machine_calf_raise}},
    {"shin", {&wall_toe_raise, &band_foot_pull, &cable_foot_pull}},
    {"inner_thigh",
     {&pillow_squeeze, &side_lying_inner_leg_raise, &band_hip_adduction, &cable_hip_adduction, &copenhagen_plank}},
    {"outer_hip", {&clamshell, &side_lying_leg_raise, &band_hip_abduction, &cable_hip_abduction}},
    {"kickback", {&donkey_kick, &band_kickback, &cable_kickback}},
    {"hip_flexors", {&seated_knee_raise, &standing_knee_raise, &band_march, &cable_knee_raise}},
    {"hanging_raise", {&lying_leg_raise, &hanging_knee_raise, &hanging_leg_raise}},
    {"low_back", {&bird_dog, &prone_hold, &machine_back_straightening}},
    {"back_raise", {&prone_back_raise, &ball_back_raise, &bench_back_extension}},
    {"crunch", {&crunch, &ball_crunch, &dumbbell_crunch}},
    {"bracing", {&dead_bug, &high_plank, &hollow_hold}},
    {"plank", {&forearm_plank, &high_plank, &ball_rollout_hold, &barbell_rollout}},
    {"side_plank", {&side_plank, &side_plank_dip}},
    {"turn", {&band_wood_chop, &cable_wood_chop}},
    {"anti_turn", {&band_anti_turn_press, &cable_anti_turn_press}},
    {"twist", {&seated_trunk_twist, &medicine_ball_twist}},
    {"between_the_shoulder_blades", {&prone_t_raise, &prone_w_raise, &dumbbell_reverse_fly}},
    {"row", {&doorway_row, &band_row, &inverted_row, &barbell_bent_row}},
    {"pull_up", {&dead_hang, &scapular_pull_up, &assisted_pull_up, &chin_up, &pull_up}},
    {"pulldown", {&band_pulldown, &lat_pulldown, &assisted_pull_up}},
    {"push_up", {&wall_push_up, &chair_push_up, &knee_push_up, &push_up, &feet_up_push_up, &band_push_up}},
    {"bench", {&dumbbell_floor_press, &dumbbell_bench_press, &barbell_bench_press}},
    {"fly", {&band_fly, &machine_fly, &bench_fly}},
    {"overhead", {&wall_slide, &band_overhead_press, &dumbbell_overhead_press, &pike_push_up, &barbell_overhead_press}},
    {"outward_turn",
     {&outward_wall_press, &side_lying_forearm_turn, &band_external_rotation, &dumbbell_external_rotation,
      &cable_external_rotation}},
    {"inward_turn", {&inward_frame_press, &band_internal_rotation, &cable_internal_rotation}},
    {"curl", {&self_resisted_curl, &band_curl, &dumbbell_curl, &barbell_curl, &incline_dumbbell_curl}},
    {"dip", {&chair_dip, &assisted_dip, &bench_dip}},
    {"triceps",
     {&band_pushdown, &cable_pushdown, &dumbbell_overhead_extension, &lying_triceps_extension, &narrow_bench_press}},
    {"wrist", {&self_resisted_wrist_curl, &dumbbell_wrist_curl, &barbell_wrist_curl}},
    {"back_of_wrist", {&self_resisted_wrist_raise, &dumbbell_reverse_wrist_curl, &barbell_reverse_wrist_curl}},
    {"carry", {&dumbbell_suitcase_carry, &dumbbell_farmers_walk, &kettlebell_farmers_walk}},
    {"front_of_neck", {&chin_tuck, &forehead_press, &lying_head_raise, &band_neck_bend}},
    {"back_of_neck", {&back_of_head_press, &face_down_head_raise, &band_neck_straightening}},
    {"front_of_hip_stretch", {&kneeling_hip_flexor_stretch, &rear_foot_up_stretch}},
};

/// @brief The next easier variation on the first ladder that has one; null if none has.
[[nodiscard]] constexpr const technique* easier(const technique& t) noexcept {
  for (const ladder& l : ladders) {
    const std::optional<std::size_t> here = l.rung_of(t);
    if (here && *here > 0) return l.rungs[*here - 1];
  }
  return nullptr;
}

/// @brief The next harder variation on the first ladder that has one; null if none has.
[[nodiscard]] constexpr const technique* harder(const technique& t) noexcept {
  for (const ladder& l : ladders) {
    const std::optional<std::size_t> here = l.rung_of(t);
    if (here && *here + 1 < l.rungs.size()) return l.rungs[*here + 1];
  }
  return nullptr;
}

}  // namespace regimen
