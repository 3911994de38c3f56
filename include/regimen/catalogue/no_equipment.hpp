/// @file
/// @brief Exercises that need nothing, or a chair, a wall and a floor.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"
#include "regimen/catalogue/movements.hpp"

namespace regimen {

/// @brief Heels up and down.
inline constexpr technique two_leg_calf_raise{
    .name = "two_leg_calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{}, {standing}}},
    .difficulty = 1,
    .moves = movements::floor_calf_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Rise high on both forefeet and come down slowly.",
};

/// @brief The same on one leg.
inline constexpr technique one_leg_calf_raise{
    .name = "one_leg_calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::floor_calf_raise.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hold on lightly, rise on one forefoot, and come down slowly.",
};

/// @brief Heels up with bent knees.
inline constexpr technique seated_heel_raise{
    .name = "seated_heel_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {soleus},
    .ways = {{{}, {chair_sitting}}},
    .moves = movements::seated_calf_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Press the knees down with the hands and lift the heels against them.",
};

/// @brief Forefeet up with the back on a wall.
inline constexpr technique wall_toe_raise{
    .name = "wall_toe_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {dorsiflexors},
    .ways = {{{}, {standing}}},
    .difficulty = 1,
    .moves = movements::tibialis_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lean on a wall with the feet a step away and lift the forefeet.",
};

/// @brief The toes draw in a cloth.
inline constexpr technique towel_curl{
    .name = "towel_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {flexor_digitorum_brevis},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::toe_curl.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Gather a cloth under the foot with the toes and let it out again.",
};

/// @brief Lifting the hips on one leg.
inline constexpr technique one_leg_bridge{
    .name = "one_leg_bridge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::single_leg_bridge.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Keep one leg off the floor and lift the hips with the other until the body is straight.",
};

/// @brief In a bridge the heels walk out and back.
inline constexpr technique heel_walk_bridge{
    .name = "heel_walk_bridge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{}, {supine}}},
    .difficulty = 2,
    .moves = movements::sliding_leg_curl.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lift the hips, walk the heels out in small steps, and back before the hips sink.",
};

/// @brief Bowing from the hips with soft knees.
inline constexpr technique hip_hinge{
    .name = "hip_hinge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{}, {standing}}},
    .difficulty = 1,
    .moves = movements::romanian_deadlift.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Push the hips back with a long back until the thighs pull, and stand up.",
};

/// @brief The straight body sinks forwards from the knees.
inline constexpr technique nordic_curl{
    .name = "nordic_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{}, {tall_kneeling}}},
    .needs = skill::experienced,
    .difficulty = 5,
    .moves = movements::nordic_curl.how(),
    .doses = detail::nordic_lowering,
    .dosed_by = {detail::nordic_plan, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Have the heels held, sink forwards as slowly as you can, catch yourself and push back up.",
};

/// @brief Up from a chair and down again.
inline constexpr technique sit_to_stand{
    .name = "sit_to_stand",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{firm_chair}, {chair_sitting}}},
    .difficulty = 1,
    .moves = movements::box_squat.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand up without the hands and sit down slowly.",
};

/// @brief Sitting against a wall without a chair.
inline constexpr technique wall_sit{
    .name = "wall_sit",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps},
    .ways = {{{}, {standing}}},
    .difficulty = 1,
    .moves = movements::wall_sit.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Slide down the wall until the thighs are nearly level, hold, and go on breathing.",
};

/// @brief Up and down in a stride.
inline constexpr technique split_squat{
    .name = "split_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::split_squat.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand in a long stride, lower the rear knee towards the floor, and push up with the front leg.",
};

/// @brief Stepping back into a lunge.
inline constexpr technique reverse_lunge{
    .name = "reverse_lunge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::reverse_lunge.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Step back, lower the rear knee, and come up over the front foot.",
};

/// @brief Lunges across the room.
inline constexpr technique walking_lunge{
    .name = "walking_lunge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{}, {walking}}},
    .difficulty = 3,
    .moves = movements::walking_lunge.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Walk in long lunges with an upright trunk.",
};

/// @brief Stepping aside into a squat.
inline constexpr technique side_lunge{
    .name = "side_lunge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::lateral_lunge.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Step to the side, sit over that foot with the other leg long, and push back.",
};

/// @brief Up from a chair on one leg.
inline constexpr technique one_leg_sit_to_stand{
    .name = "one_leg_sit_to_stand",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{firm_chair}, {chair_sitting}}},
    .one_sided = true,
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::single_leg_squat.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand up on one leg and sit down slowly on the same one.",
};

/// @brief The lower leg up.
inline constexpr technique side_lying_inner_leg_raise{
    .name = "side_lying_inner_leg_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {adductors},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::inner_leg_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie on the side with the upper foot on the floor in front and lift the lower leg.",
};

/// @brief Knees together against a cushion.
inline constexpr technique pillow_squeeze{
    .name = "pillow_squeeze",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {adductors},
    .ways = {{{}, {supine}}},
    .moves = movements::knee_squeeze.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Squeeze a cushion between the knees, hold, and go on breathing.",
};

/// @brief The upper leg up.
inline constexpr technique side_lying_leg_raise{
    .name = "side_lying_leg_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_abductors},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::side_lying_leg_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie on the side and lift the upper leg, toes forwards.",
};

/// @brief The upper knee opens.
inline constexpr technique clamshell{
    .name = "clamshell",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deep_hip_rotators},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .moves = movements::clamshell.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie on the side with bent knees and open the upper knee without rolling back.",
};

/// @brief The bent leg up to the side on hands and knees.
inline constexpr technique fire_hydrant{
    .name = "fire_hydrant",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {tensor_fasciae_latae},
    .ways = {{{}, {quadruped}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::fire_hydrant.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "On hands and knees lift one bent leg to the side with a quiet trunk.",
};

/// @brief The free hip down and up on one leg.
inline constexpr technique hip_hitch{
    .name = "hip_hitch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_abductors},
    .ways = {{{}, {single_leg_stand}}, {{step_box}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::pelvic_drop.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand on one straight leg, let the other side of the pelvis sink, and lift it again.",
};

/// @brief The bent leg back and up on hands and knees.
inline constexpr technique donkey_kick{
    .name = "donkey_kick",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{}, {quadruped}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::donkey_kick.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "On hands and knees push one heel to the ceiling without arching the back.",
};

/// @brief One thigh up after the other.
inline constexpr technique standing_knee_raise{
    .name = "standing_knee_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_flexors},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::hip_flexor_march.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand tall and lift one knee to the height of the hip, slowly.",
};

/// @brief The thigh up from the seat.
inline constexpr technique seated_knee_raise{
    .name = "seated_knee_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_flexors},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .moves = movements::seated_knee_lift.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Sit tall and lift one thigh off the seat without leaning back.",
};

/// @brief The straight leg up, lying.
inline constexpr technique lying_leg_raise{
    .name = "lying_leg_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_flexors},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::lying_leg_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with one knee bent, lift the other leg straight, and lower it slowly.",
};

/// @brief Knee after knee to the chest in a push-up position.
inline constexpr technique mountain_climber{
    .name = "mountain_climber",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_flexors},
    .ways = {{{}, {prone}}},
    .difficulty = 3,
    .moves = movements::mountain_climber.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on the hands and draw one knee after the other to the chest.",
};

/// @brief Chest off the floor.
inline constexpr technique prone_back_raise{
    .name = "prone_back_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {low_back_muscles},
    .ways = {{{}, {prone}}},
    .difficulty = 1,
    .moves = movements::prone_back_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie face down, lift chest and hands a little with a long neck, and lower them slowly.",
};

/// @brief Chest and legs held off the floor.
inline constexpr technique prone_hold{
    .name = "prone_hold",
    .how = method::stability,
    .when = stage::activate,
    .touches = {low_back_muscles},
    .ways = {{{}, {prone}}},
    .difficulty = 2,
    .moves = movements::prone_hold.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Lie face down, lift chest, arms and legs a little, hold, and go on breathing.",
};

/// @brief Arm and opposite leg held out.
inline constexpr technique bird_dog{
    .name = "bird_dog",
    .how = method::stability,
    .when = stage::activate,
    .touches = {low_back_muscles},
    .ways = {{{}, {quadruped}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::bird_dog.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "On hands and knees stretch out one leg and the other arm, hold level, and go on breathing.",
};

/// @brief Shoulders off the floor.
inline constexpr technique crunch{
    .name = "crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{}, {supine}}},
    .difficulty = 1,
    .moves = movements::crunch.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with bent knees and curl the shoulders off the floor without pulling at the neck.",
};

/// @brief All the way up.
inline constexpr technique sit_up{
    .name = "sit_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{}, {supine}}},
    .difficulty = 2,
    .moves = movements::sit_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with bent knees, curl up to sitting, and roll back down slowly.",
};

/// @brief The pelvis off the floor.
inline constexpr technique reverse_crunch{
    .name = "reverse_crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{}, {supine}}},
    .difficulty = 2,
    .moves = movements::reverse_crunch.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with the knees over the hips and curl the pelvis off the floor.",
};

/// @brief Arms and legs meet above the belly.
inline constexpr technique jackknife{
    .name = "jackknife",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rectus_abdominis, hip_flexors},
    .ways = {{{}, {supine}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::jackknife.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie long, bring hands and feet together above the belly, and lower both slowly.",
};

/// @brief One leg sinks while the back stays down.
inline constexpr technique dead_bug{
    .name = "dead_bug",
    .how = method::stability,
    .when = stage::activate,
    .touches = {abdominals},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .moves = movements::dead_bug.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with the thighs up, lower one leg and the other arm without the back lifting, and breathe out.",
};

/// @brief Held on straight arms.
inline constexpr technique high_plank{
    .name = "high_plank",
    .how = method::stability,
    .when = stage::activate,
    .touches = {abdominals},
    .ways = {{{}, {prone}}},
    .difficulty = 1,
    .moves = movements::plank.how(),
    .doses = detail::holds,
    .dosed_by = {detail::plank_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on straight arms, one line from head to heels, and go on breathing.",
};

/// @brief Arms and legs held off the floor.
inline constexpr technique hollow_hold{
    .name = "hollow_hold",
    .how = method::stability,
    .when = stage::activate,
    .touches = {abdominals},
    .ways = {{{}, {supine}}},
    .difficulty = 2,
    .moves = movements::hollow_hold.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Press the low back down, hold arms and legs off the floor, and go on breathing.",
};

/// @brief Shoulder towards the other knee.
inline constexpr technique bicycle_crunch{
    .name = "bicycle_crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {external_oblique, rectus_abdominis},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::bicycle_crunch.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with the thighs up and turn one shoulder towards the other knee, side after side.",
};

/// @brief The hips sink and rise on the side.
inline constexpr technique side_plank_dip{
    .name = "side_plank_dip",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {external_oblique, internal_oblique, quadratus_lumborum},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::side_plank_dip.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on the forearm, let the hips sink, and lift them above the line.",
};

/// @brief Leaning back, the trunk turns.
inline constexpr technique seated_trunk_twist{
    .name = "seated_trunk_twist",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {internal_oblique},
    .ways = {{{}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::russian_twist.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Sit with bent knees, lean back a little, and turn the trunk from side to side.",
};

/// @brief Arms out and up, face down.
inline constexpr technique prone_t_raise{
    .name = "prone_t_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, deltoid_spinal, trapezius_transverse, trapezius},
    .ways = {{{}, {prone}}},
    .difficulty = 1,
    .moves = movements::prone_t_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie face down, arms out to the sides, and lift them with the shoulder blades together.",
};

/// @brief Arms overhead and up, face down.
inline constexpr technique prone_y_raise{
    .name = "prone_y_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {trapezius},
    .ways = {{{}, {prone}}},
    .difficulty = 2,
    .moves = movements::prone_y_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie face down, arms up in a Y, thumbs to the ceiling, and lift them.",
};

/// @brief Bent elbows up, face down.
inline constexpr technique prone_w_raise{
    .name = "prone_w_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, infraspinatus, teres_minor},
    .ways = {{{}, {prone}}},
    .difficulty = 2,
    .moves = movements::prone_w_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie face down with bent elbows and lift elbows and hands, hands highest.",
};

/// @brief Leaning back in a door frame.
inline constexpr technique doorway_row{
    .name = "doorway_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, trapezius, latissimus_dorsi},
    .ways = {{{}, {standing}}},
    .difficulty = 1,
    .moves = movements::standing_row.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hold a firm door frame, lean back with a straight body, and pull the chest to it.",
};

/// @brief Elbows press the chest off the floor.
inline constexpr technique elbow_drive{
    .name = "elbow_drive",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, rhomboids},
    .ways = {{{}, {supine}}},
    .difficulty = 2,
    .moves = movements::elbow_drive.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with bent elbows at the sides and press them down until the upper back lifts.",
};

/// @brief Push-up against a wall.
inline constexpr technique wall_push_up{
    .name = "wall_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{}, {standing}}},
    .moves = movements::push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lean on a wall with straight arms, bring the chest to it, and push away.",
};

/// @brief Push-up with the hands on a chair.
inline constexpr technique chair_push_up{
    .name = "chair_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{firm_chair}, {prone}}},
    .difficulty = 1,
    .moves = movements::push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Put the hands on a chair that cannot slip, lower the straight body, and push up.",
};

/// @brief Push-up from the knees.
inline constexpr technique knee_push_up{
    .name = "knee_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{}, {prone}}},
    .difficulty = 2,
    .moves = movements::push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on hands and knees in one line, lower the chest, and push up.",
};

/// @brief The straight body down and up between the hands.
inline constexpr technique push_up{
    .name = "push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{}, {prone}}},
    .difficulty = 3,
    .moves = movements::push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lower the straight body between the hands and push it up.",
};

/// @brief Push-up with the feet on a chair.
inline constexpr technique feet_up_push_up{
    .name = "feet_up_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{firm_chair}, {prone}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Put the feet on a chair, lower the straight body, and push it up.",
};

/// @brief Push-up with the elbows at the sides.
inline constexpr technique narrow_push_up{
    .name = "narrow_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{}, {prone}}},
    .difficulty = 4,
    .moves = movements::close_grip_bench_press.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Keep the hands under the shoulders and the elbows at the ribs, lower yourself and push up.",
};

/// @brief Push-up with the hips high.
inline constexpr technique pike_push_up{
    .name = "pike_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid, triceps_brachii},
    .ways = {{{}, {bent_over}}},
    .difficulty = 3,
    .moves = movements::overhead_press.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hands and feet on the floor with the hips high, lower the head between the hands and push up.",
};

/// @brief Forearms slide up a wall.
inline constexpr technique wall_slide{
    .name = "wall_slide",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {trapezius, serratus_anterior},
    .ways = {{{}, {standing}}},
    .moves = movements::wall_slide.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Slide the forearms up a wall as far as the ribs stay down, and back.",
};

/// @brief Upside down with the feet on a wall.
inline constexpr technique wall_handstand{
    .name = "wall_handstand",
    .how = method::stability,
    .when = stage::activate,
    .touches = {trapezius, triceps_brachii},
    .ways = {{{}, {standing}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::handstand_hold.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Walk the feet up a wall until the body is upright, push the floor away, and go on breathing.",
};

/// @brief Shoulder blades together and apart.
inline constexpr technique scapular_push_up{
    .name = "scapular_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {serratus_anterior},
    .ways = {{{}, {prone}}},
    .difficulty = 1,
    .moves = movements::scapular_push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "On straight arms let the chest sink between the shoulder blades and push it away.",
};

/// @brief The back of the hand against a wall.
inline constexpr technique outward_wall_press{
    .name = "outward_wall_press",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {infraspinatus, teres_minor},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .moves = movements::outward_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Elbow at the ribs, press the back of the hand into a wall, and go on breathing.",
};

/// @brief The palm against a door frame.
inline constexpr technique inward_frame_press{
    .name = "inward_frame_press",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {subscapularis},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .moves = movements::inward_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Elbow at the ribs, press the palm into a door frame, and go on breathing.",
};

/// @brief The forearm up, lying on the side.
inline constexpr technique side_lying_forearm_turn{
    .name = "side_lying_forearm_turn",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {infraspinatus, teres_minor},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::external_rotation.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie on the side with the upper elbow at the ribs and turn the forearm up.",
};

/// @brief One hand bends the elbow, the other holds against it.
inline constexpr technique self_resisted_curl{
    .name = "self_resisted_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{}, {chair_sitting, standing}}},
    .one_sided = true,
    .moves = movements::biceps_curl.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Bend one elbow against the steady pull of the other hand, and let it win slowly.",
};

/// @brief Down and up between hands on a chair.
inline constexpr technique chair_dip{
    .name = "chair_dip",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{firm_chair}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::dip.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hands on the edge of a firm chair, feet in front, lower the hips and push up.",
};

/// @brief From the forearms to straight arms.
inline constexpr technique forearm_push_up{
    .name = "forearm_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{}, {prone}}},
    .difficulty = 3,
    .moves = movements::forearm_push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on the forearms, press up to straight arms, and lower yourself slowly.",
};

/// @brief The hand bends up against the other.
inline constexpr technique self_resisted_wrist_curl{
    .name = "self_resisted_wrist_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {wrist_flexors},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .moves = movements::wrist_curl.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Palm up on the thigh, bend the wrist against the other hand, and let it win slowly.",
};

/// @brief The back of the hand rises against the other.
inline constexpr technique self_resisted_wrist_raise{
    .name = "self_resisted_wrist_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {wrist_extensors},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .moves = movements::reverse_wrist_curl.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Palm down on the thigh, lift the hand against the other one, and let it win slowly.",
};

/// @brief The chin drawn in.
inline constexpr technique chin_tuck{
    .name = "chin_tuck",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {longus_capitis},
    .ways = {{{}, {chair_sitting, standing, supine}}},
    .at_most = sensation::comfortable,
    .moves = movements::chin_tuck.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Draw the chin straight back, make the neck long, hold, and go on breathing.",
};

/// @brief The forehead against the hand.
inline constexpr technique forehead_press{
    .name = "forehead_press",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {neck_flexors},
    .ways = {{{}, {chair_sitting, standing}}},
    .at_most = sensation::comfortable,
    .difficulty = 1,
    .moves = movements::forehead_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Press the forehead into the hand, let nothing move, and go on breathing.",
};

/// @brief The back of the head against the hands.
inline constexpr technique back_of_head_press{
    .name = "back_of_head_press",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {neck_extensors},
    .ways = {{{}, {chair_sitting, standing}}},
    .at_most = sensation::comfortable,
    .moves = movements::back_of_head_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Press the back of the head into the hands, let nothing move, and go on breathing.",
};

/// @brief The head against the hand at the temple.
inline constexpr technique temple_press{
    .name = "temple_press",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {sternocleidomastoid},
    .ways = {{{}, {chair_sitting, standing}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .moves = movements::temple_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Try to turn the head against the hand, let nothing move, and go on breathing.",
};

/// @brief The head off the floor, face up.
inline constexpr technique lying_head_raise{
    .name = "lying_head_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {neck_flexors},
    .ways = {{{}, {supine}}},
    .at_most = sensation::comfortable,
    .difficulty = 2,
    .moves = movements::neck_bend.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Tuck the chin, lift the head a little, look at the feet, and lower it slowly.",
};

/// @brief The head up and down on hands and knees.
inline constexpr technique face_down_head_raise{
    .name = "face_down_head_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {neck_extensors},
    .ways = {{{}, {quadruped, prone}}},
    .at_most = sensation::comfortable,
    .difficulty = 1,
    .moves = movements::neck_straightening.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Let the head sink and lift it until the neck is straight.",
};

/// @brief Jumps out of a squat.
inline constexpr technique squat_jumps{
    .name = "squat_jumps",
    .how = method::drill,
    .when = stage::integrate,
    .touches = {quadriceps, gluteals, triceps_surae},
    .ways = {{{}, {standing}}},
    .ballistic = true,
    .needs = skill::experienced,
    .difficulty = 3,
    .doses = detail::jumps,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Sink into half a squat, jump, and land softly with the knees over the feet.",
};

/// @brief Hops from one leg to the other.
inline constexpr technique skater_hops{
    .name = "skater_hops",
    .how = method::drill,
    .when = stage::integrate,
    .touches = {gluteals, quadriceps},
    .ways = {{{}, {standing}}},
    .ballistic = true,
    .needs = skill::experienced,
    .difficulty = 3,
    .doses = detail::jumps,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Hop sideways from one foot to the other and stand still after each landing.",
};

/// @brief Small springs from the ankles.
inline constexpr technique ankle_hops{
    .name = "ankle_hops",
    .how = method::drill,
    .when = stage::integrate,
    .touches = {triceps_surae},
    .ways = {{{}, {standing}}},
    .ballistic = true,
    .difficulty = 2,
    .doses = detail::jumps,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Spring lightly from the ankles with nearly straight knees, quick off the ground.",
};

/// @brief The exercises of the catalogue without equipment.
inline constexpr const technique* no_equipment[] = {&two_leg_calf_raise,
                                                    &one_leg_calf_raise,
                                                    &seated_heel_raise,
                                                    &wall_toe_raise,
                                                    &towel_curl,
                                                    &one_leg_bridge,
                                                    &heel_walk_bridge,
                                                    &hip_hinge,
                                                    &nordic_curl,
                                                    &sit_to_stand,
                                                    &wall_sit,
                                                    &split_squat,
                                                    &reverse_lunge,
                                                    &walking_lunge,
                                                    &side_lunge,
                                                    &one_leg_sit_to_stand,
                                                    &side_lying_inner_leg_raise,
                                                    &pillow_squeeze,
                                                    &side_lying_leg_raise,
                                                    &clamshell,
                                                    &fire_hydrant,
                                                    &hip_hitch,
                                                    &donkey_kick,
                                                    &standing_knee_raise,
                                                    &seated_knee_raise,
                                                    &lying_leg_raise,
                                                    &mountain_climber,
                                                    &prone_back_raise,
                                                    &prone_hold,
                                                    &bird_dog,
                                                    &crunch,
                                                    &sit_up,
                                                    &reverse_crunch,
                                                    &jackknife,
                                                    &dead_bug,
                                                    &high_plank,
                                                    &hollow_hold,
                                                    &bicycle_crunch,
                                                    &side_plank_dip,
                                                    &seated_trunk_twist,
                                                    &prone_t_raise,
                                                    &prone_y_raise,
                                                    &prone_w_raise,
                                                    &doorway_row,
                                                    &elbow_drive,
                                                    &wall_push_up,
                                                    &chair_push_up,
                                                    &knee_push_up,
                                                    &push_up,
                                                    &feet_up_push_up,
                                                    &narrow_push_up,
                                                    &pike_push_up,
                                                    &wall_slide,
                                                    &wall_handstand,
                                                    &scapular_push_up,
                                                    &outward_wall_press,
                                                    &inward_frame_press,
                                                    &side_lying_forearm_turn,
                                                    &self_resisted_curl,
                                                    &chair_dip,
                                                    &forearm_push_up,
                                                    &self_resisted_wrist_curl,
                                                    &self_resisted_wrist_raise,
                                                    &chin_tuck,
                                                    &forehead_press,
                                                    &back_of_head_press,
                                                    &temple_press,
                                                    &lying_head_raise,
                                                    &face_down_head_raise,
                                                    &squat_jumps,
                                                    &skater_hops,
                                                    &ankle_hops};

}  // namespace regimen
