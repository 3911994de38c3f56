/// @file
/// @brief Exercises of a gym: barbells, kettlebells, cables, machines, benches, bars, boxes and large balls.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"
#include "regimen/catalogue/movements.hpp"

namespace regimen {

/// @brief Heels up from below the edge of a step.
inline constexpr technique step_calf_raise{
    .name = "step_calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{step_box}, {standing}}},
    .difficulty = 2,
    .moves = movements::standing_calf_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand on the edge of a step, let the heels sink, and rise high.",
};

/// @brief Heels up under a machine.
inline constexpr technique machine_calf_raise{
    .name = "machine_calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{weight_machine}, {standing}}},
    .difficulty = 4,
    .moves = movements::standing_calf_raise.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Shoulders under the pads, let the heels sink, and rise high.",
};

/// @brief Heels up with the weight on the knees.
inline constexpr technique seated_machine_calf_raise{
    .name = "seated_machine_calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {soleus},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::seated_calf_raise.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Knees under the pad, let the heels sink, and rise high.",
};

/// @brief The foot drawn up against a cable.
inline constexpr technique cable_foot_pull{
    .name = "cable_foot_pull",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {dorsiflexors},
    .ways = {{{cable_machine}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::foot_pull.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hook the foot to a low cable, draw it up, and let it go slowly.",
};

/// @brief Heels to the buttocks on a machine.
inline constexpr technique machine_lying_leg_curl{
    .name = "machine_lying_leg_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{weight_machine}, {prone}}},
    .difficulty = 3,
    .moves = movements::lying_leg_curl.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lie face down, draw the pad to the buttocks, and let it go slowly.",
};

/// @brief Heels under the seat on a machine.
inline constexpr technique machine_seated_leg_curl{
    .name = "machine_seated_leg_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 3,
    .moves = movements::seated_leg_curl.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Sit back in the seat, draw the pad under it, and let it go slowly.",
};

/// @brief Heels draw in a large ball.
inline constexpr technique ball_leg_curl{
    .name = "ball_leg_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{exercise_ball}, {supine}}},
    .difficulty = 3,
    .moves = movements::sliding_leg_curl.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Heels on the ball and hips up, draw the ball in, and let it roll away slowly.",
};

/// @brief Hinging with a barbell.
inline constexpr technique barbell_romanian_deadlift{
    .name = "barbell_romanian_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{barbell}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 4,
    .moves = movements::romanian_deadlift.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Push the hips back with the bar close to the legs and a long back, and stand up.",
};

/// @brief A barbell up from the floor.
inline constexpr technique barbell_deadlift{
    .name = "barbell_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{barbell}, {standing}}},
    .carries = load_place::in_the_hands,
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::conventional_deadlift.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Bar over the feet, long back, push the floor away, and lower the bar the same way.",
};

/// @brief A barbell up from a wide stance.
inline constexpr technique sumo_deadlift{
    .name = "sumo_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, adductors},
    .ways = {{{barbell}, {standing}}},
    .carries = load_place::in_the_hands,
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::sumo_deadlift.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Stand wide with the toes out, hold the bar between the legs, and stand up.",
};

/// @brief Bowing with a barbell on the shoulders.
inline constexpr technique barbell_good_morning{
    .name = "barbell_good_morning",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{barbell}, {standing}}},
    .needs = skill::experienced,
    .difficulty = 5,
    .moves = movements::good_morning.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bar on the shoulders, bow from the hips with a long back, and stand up.",
};

/// @brief A kettlebell swung from the hips.
inline constexpr technique kettlebell_swing{
    .name = "kettlebell_swing",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, hamstrings},
    .ways = {{{kettlebell}, {standing}}},
    .carries = load_place::in_the_hands,
    .ballistic = true,
    .needs = skill::experienced,
    .difficulty = 3,
    .moves = movements::kettlebell_swing.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hinge, let the bell swing back between the legs, and stand up sharply.",
};

/// @brief A kettlebell up from between the feet.
inline constexpr technique kettlebell_deadlift{
    .name = "kettlebell_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{kettlebell}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 2,
    .moves = movements::conventional_deadlift.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bell between the feet, long back, stand up and lower it slowly.",
};

/// @brief Squatting with a kettlebell at the chest.
inline constexpr technique kettlebell_goblet_squat{
    .name = "kettlebell_goblet_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{kettlebell}, {standing}}},
    .difficulty = 3,
    .moves = movements::goblet_squat.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold the bell at the chest, sit down between the heels, and stand up.",
};

/// @brief Squatting with a barbell on the shoulders.
inline constexpr technique barbell_back_squat{
    .name = "barbell_back_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{barbell}, {standing}}},
    .needs = skill::experienced,
    .difficulty = 5,
    .moves = movements::back_squat.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Bar on the shoulders, sit down between the heels with a firm trunk, and stand up.",
};

/// @brief Squatting with a barbell before the neck.
inline constexpr technique barbell_front_squat{
    .name = "barbell_front_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{barbell}, {standing}}},
    .needs = skill::experienced,
    .difficulty = 6,
    .moves = movements::front_squat.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Bar on the front of the shoulders, elbows high, sit down and stand up.",
};

/// @brief A sled pushed away, leaning back.
inline constexpr technique machine_leg_press{
    .name = "machine_leg_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{weight_machine}, {incline_sitting}}},
    .difficulty = 2,
    .moves = movements::leg_press.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Lower the sled as far as the pelvis stays on the seat, and push it away.",
};

/// @brief Squatting with the back on a sled.
inline constexpr technique machine_hack_squat{
    .name = "machine_hack_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{weight_machine}, {standing}}},
    .difficulty = 4,
    .moves = movements::hack_squat.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Back on the pad, sink as deep as the heels stay down, and push up.",
};

/// @brief Knees straightened on a machine.
inline constexpr technique machine_leg_extension{
    .name = "machine_leg_extension",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::leg_extension.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Straighten the knees against the pad and bend them slowly.",
};

/// @brief Split squat with the rear foot on a bench.
inline constexpr technique bench_split_squat{
    .name = "bench_split_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{bench}, {standing}}, {{bench, hand_weight}, {standing}}},
    .one_sided = true,
    .difficulty = 5,
    .moves = movements::bulgarian_split_squat.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Rear foot on the bench, lower the rear knee, and push up with the front leg.",
};

/// @brief Up on a box with one leg.
inline constexpr technique box_step_up{
    .name = "box_step_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{step_box}, {standing}}, {{step_box, hand_weight}, {standing}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::step_up.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Put the whole foot on the box and stand up on it without pushing off below.",
};

/// @brief Slowly down from a low box.
inline constexpr technique box_step_down{
    .name = "box_step_down",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps},
    .ways = {{{step_box}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::step_down.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand on one leg on the box, lower the other heel to the floor, and come up.",
};

/// @brief Thighs together on a machine.
inline constexpr technique machine_hip_adduction{
    .name = "machine_hip_adduction",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {adductors},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::hip_adduction_machine.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Draw the thighs together against the pads and let them apart slowly.",
};

/// @brief The leg drawn in against a cable.
inline constexpr technique cable_hip_adduction{
    .name = "cable_hip_adduction",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {adductors},
    .ways = {{{cable_machine}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::standing_hip_adduction.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hook the ankle to a low cable, draw the leg in past the other, and let it go slowly.",
};

/// @brief Side plank with the upper leg on a bench.
inline constexpr technique copenhagen_plank{
    .name = "copenhagen_plank",
    .how = method::stability,
    .when = stage::activate,
    .touches = {adductors},
    .ways = {{{bench}, {side_lying}}, {{firm_chair}, {side_lying}}},
    .one_sided = true,
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::copenhagen_plank.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Upper leg on the bench, lift the hips until the body is straight, and go on breathing.",
};

/// @brief Thighs apart on a machine.
inline constexpr technique machine_hip_abduction{
    .name = "machine_hip_abduction",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {tensor_fasciae_latae, hip_abductors},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::hip_abduction_machine.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Push the thighs apart against the pads and let them together slowly.",
};

/// @brief The leg drawn out against a cable.
inline constexpr technique cable_hip_abduction{
    .name = "cable_hip_abduction",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_abductors},
    .ways = {{{cable_machine}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::standing_hip_abduction.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hook the outer ankle to a low cable, draw the leg out, and let it come back slowly.",
};

/// @brief Hips up under a barbell, shoulders on a bench.
inline constexpr technique barbell_hip_thrust{
    .name = "barbell_hip_thrust",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{barbell, bench}, {supine}}},
    .difficulty = 3,
    .moves = movements::hip_thrust.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Shoulders on the bench, bar on the hips, lift them until the trunk is level.",
};

/// @brief The leg back against a cable.
inline constexpr technique cable_kickback{
    .name = "cable_kickback",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{cable_machine}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::hip_kickback.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hook the ankle to a low cable, draw the leg back without arching, and let it go slowly.",
};

/// @brief Hinging against a cable between the legs.
inline constexpr technique cable_pull_through{
    .name = "cable_pull_through",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, hamstrings},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 2,
    .moves = movements::cable_pull_through.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Back to a low cable, let it draw the hips back, and stand up tall.",
};

/// @brief Hinging over a bench that holds the thighs.
inline constexpr technique bench_back_extension{
    .name = "bench_back_extension",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, hamstrings},
    .ways = {{{bench}, {prone}}, {{weight_machine}, {prone}}},
    .difficulty = 3,
    .moves = movements::back_extension.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Thighs on the pad, lower the straight trunk, and lift it to the line of the legs.",
};

/// @brief The knee up against a cable.
inline constexpr technique cable_knee_raise{
    .name = "cable_knee_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_flexors},
    .ways = {{{cable_machine}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::hip_flexor_march.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hook the foot to a low cable, draw the knee up, and let it go slowly.",
};

/// @brief Bent knees up, hanging.
inline constexpr technique hanging_knee_raise{
    .name = "hanging_knee_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals, iliopsoas},
    .ways = {{{pull_up_bar}, {hanging}}},
    .difficulty = 3,
    .moves = movements::hanging_knee_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hang from the bar, draw the knees up and curl the pelvis, and lower them slowly.",
};

/// @brief Straight legs up, hanging.
inline constexpr technique hanging_leg_raise{
    .name = "hanging_leg_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals, hip_flexors},
    .ways = {{{pull_up_bar}, {hanging}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::hanging_leg_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hang from the bar, lift the legs until they are level, and lower them slowly.",
};

/// @brief The trunk straightened against a machine, sitting.
inline constexpr technique machine_back_straightening{
    .name = "machine_back_straightening",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {low_back_muscles},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 3,
    .moves = movements::seated_trunk_extension.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Straighten the trunk against the pad from a rounded to a long back, and go back slowly.",
};

/// @brief Chest up over a large ball.
inline constexpr technique ball_back_raise{
    .name = "ball_back_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {low_back_muscles},
    .ways = {{{exercise_ball}, {prone}}},
    .difficulty = 2,
    .moves = movements::prone_back_raise.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie over the ball, feet on the floor, lift the chest to the line of the legs, and lower it.",
};

/// @brief The trunk curls down against a cable.
inline constexpr technique cable_kneeling_crunch{
    .name = "cable_kneeling_crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{cable_machine}, {tall_kneeling}}},
    .difficulty = 3,
    .moves = movements::kneeling_crunch.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Kneel below the cable, rope at the temples, and curl the ribs to the pelvis.",
};

/// @brief Crunch over a large ball.
inline constexpr technique ball_crunch{
    .name = "ball_crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{exercise_ball}, {supine}}},
    .difficulty = 2,
    .moves = movements::crunch.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie back over the ball and curl the ribs towards the pelvis.",
};

/// @brief A barbell rolls forwards from the knees.
inline constexpr technique barbell_rollout{
    .name = "barbell_rollout",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi},
    .ways = {{{barbell}, {tall_kneeling}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::ab_rollout.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Kneel, roll the bar forwards as far as the back stays flat, and draw it back.",
};

/// @brief Held with the forearms on a large ball.
inline constexpr technique ball_rollout_hold{
    .name = "ball_rollout_hold",
    .how = method::stability,
    .when = stage::activate,
    .touches = {abdominals},
    .ways = {{{exercise_ball}, {tall_kneeling}}},
    .difficulty = 2,
    .moves = movements::plank.how(),
    .doses = detail::holds,
    .dosed_by = {detail::plank_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Kneel with the forearms on the ball, roll it forwards a little, hold, and go on breathing.",
};

/// @brief Turning against a cable.
inline constexpr technique cable_wood_chop{
    .name = "cable_wood_chop",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {external_oblique},
    .ways = {{{cable_machine}, {standing}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::wood_chop.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Turn the trunk away from the cable with long arms, and back slowly.",
};

/// @brief Holding against the turn of a cable.
inline constexpr technique cable_anti_turn_press{
    .name = "cable_anti_turn_press",
    .how = method::stability,
    .when = stage::activate,
    .touches = {internal_oblique},
    .ways = {{{cable_machine}, {standing, tall_kneeling}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::pallof_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Stand beside the cable, press the hands forwards, let nothing turn, and go on breathing.",
};

/// @brief Bending away from a kettlebell.
inline constexpr technique kettlebell_side_bend{
    .name = "kettlebell_side_bend",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {external_oblique, internal_oblique, quadratus_lumborum},
    .ways = {{{kettlebell}, {standing}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 2,
    .moves = movements::side_bend.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "With a bell in one hand, sink to its side and straighten with the other.",
};

/// @brief Turning with a heavy ball.
inline constexpr technique medicine_ball_twist{
    .name = "medicine_ball_twist",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {internal_oblique},
    .ways = {{{medicine_ball}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::russian_twist.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Sit leaning back and carry the ball from one hip to the other.",
};

/// @brief A handle pulled to the belly.
inline constexpr technique machine_row{
    .name = "machine_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, latissimus_dorsi, trapezius},
    .ways = {{{cable_machine}, {long_sitting, chair_sitting}}, {{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::seated_cable_row.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Sit tall, pull the handle to the belly, and let it go slowly without rounding.",
};

/// @brief A barbell pulled to the belly, bent over.
inline constexpr technique barbell_bent_row{
    .name = "barbell_bent_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, rhomboids, trapezius},
    .ways = {{{barbell}, {bent_over}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::barbell_row.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Bow from the hips, pull the bar to the belly, and lower it slowly.",
};

/// @brief The body pulled up to a low bar.
inline constexpr technique inverted_row{
    .name = "inverted_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, trapezius, latissimus_dorsi},
    .ways = {{{barbell}, {hanging}}, {{pull_up_bar}, {hanging}}},
    .difficulty = 3,
    .moves = movements::standing_row.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hang below a low bar with the heels down, pull the chest to it, and lower yourself slowly.",
};

/// @brief A rope pulled to the face.
inline constexpr technique cable_face_pull{
    .name = "cable_face_pull",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, infraspinatus, deltoid_spinal},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 3,
    .moves = movements::face_pull.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Cable at the height of the eyes, pull the ends of the rope past the ears.",
};

/// @brief Arms out and back on a machine.
inline constexpr technique machine_reverse_fly{
    .name = "machine_reverse_fly",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, deltoid_spinal, trapezius_transverse},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::pull_apart.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Chest on the pad, draw the long arms apart, and let them come together slowly.",
};

/// @brief Shoulders to the ears with a barbell.
inline constexpr technique barbell_shrug{
    .name = "barbell_shrug",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {trapezius_descending},
    .ways = {{{barbell}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::shrug.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Let the bar hang, lift the shoulders straight up, and lower them slowly.",
};

/// @brief Hanging from a bar.
inline constexpr technique dead_hang{
    .name = "dead_hang",
    .how = method::stability,
    .when = stage::activate,
    .touches = {finger_flexors},
    .ways = {{{pull_up_bar}, {hanging}}},
    .difficulty = 1,
    .moves = movements::dead_hang.how(),
    .doses = detail::short_holds,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Hang from the bar with firm hands and go on breathing.",
};

/// @brief Shoulders away from the ears, hanging.
inline constexpr technique scapular_pull_up{
    .name = "scapular_pull_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {trapezius_ascending},
    .ways = {{{pull_up_bar}, {hanging}}},
    .difficulty = 2,
    .moves = movements::scapular_pull_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hang with straight arms, draw the shoulder blades down, and let them rise slowly.",
};

/// @brief Up to the bar with help.
inline constexpr technique assisted_pull_up{
    .name = "assisted_pull_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, rhomboids},
    .ways = {{{weight_machine}, {hanging}}, {{pull_up_bar, resistance_band}, {hanging}}},
    .difficulty = 3,
    .moves = movements::pull_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Let band or machine carry a part of you, pull the chest to the bar, and lower yourself slowly.",
};

/// @brief Up to the bar, palms towards you.
inline constexpr technique chin_up{
    .name = "chin_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, elbow_flexors},
    .ways = {{{pull_up_bar}, {hanging}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::chin_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hold the bar with the palms towards you, pull the chin above it, and lower yourself slowly.",
};

/// @brief Up to the bar, palms away.
inline constexpr technique pull_up{
    .name = "pull_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, rhomboids},
    .ways = {{{pull_up_bar}, {hanging}}},
    .needs = skill::experienced,
    .difficulty = 5,
    .moves = movements::pull_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hold the bar with the palms away, pull the chin above it, and lower yourself slowly.",
};

/// @brief A bar pulled down to the chest.
inline constexpr technique lat_pulldown{
    .name = "lat_pulldown",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, rhomboids},
    .ways = {{{cable_machine}, {chair_sitting}}, {{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::lat_pulldown.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Sit firm, pull the bar to the chest, and let it up slowly.",
};

/// @brief Long arms push a cable down.
inline constexpr technique cable_straight_arm_pulldown{
    .name = "cable_straight_arm_pulldown",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 2,
    .moves = movements::straight_arm_pulldown.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Push the long arms down to the thighs and let them rise slowly.",
};

/// @brief A barbell pressed up from the chest.
inline constexpr technique barbell_bench_press{
    .name = "barbell_bench_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{barbell, bench}, {supine}}},
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::bench_press.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Shoulder blades together on the bench, lower the bar to the chest, and press it up.",
};

/// @brief Dumbbells pressed up on a bench.
inline constexpr technique dumbbell_bench_press{
    .name = "dumbbell_bench_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{hand_weight, bench}, {supine}}},
    .difficulty = 3,
    .moves = movements::bench_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lower the weights beside the chest and press them up.",
};

/// @brief Pressing on a raised bench.
inline constexpr technique incline_press{
    .name = "incline_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major_clavicular, triceps_brachii},
    .ways = {{{barbell, bench}, {incline_sitting}}, {{hand_weight, bench}, {incline_sitting}}},
    .difficulty = 3,
    .moves = movements::incline_bench_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lean back on the raised bench, lower the weight to the upper chest, and press it up.",
};

/// @brief Handles pushed forwards, sitting.
inline constexpr technique machine_chest_press{
    .name = "machine_chest_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::standing_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Shoulder blades on the pad, push the handles forwards, and let them come back slowly.",
};

/// @brief Long arms open and close on a bench.
inline constexpr technique bench_fly{
    .name = "bench_fly",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major},
    .ways = {{{hand_weight, bench}, {supine}}},
    .difficulty = 3,
    .moves = movements::dumbbell_fly.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Open the nearly straight arms until the chest pulls, and close them.",
};

/// @brief Arms close on a machine.
inline constexpr technique machine_fly{
    .name = "machine_fly",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::pec_deck.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bring the arms together against the pads and let them open slowly.",
};

/// @brief Arms close against two cables.
inline constexpr technique cable_fly{
    .name = "cable_fly",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 3,
    .moves = movements::pec_deck.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Stand between the cables, bring the nearly straight arms together, and let them open slowly.",
};

/// @brief Dip with the help of a machine.
inline constexpr technique assisted_dip{
    .name = "assisted_dip",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{weight_machine}, {tall_kneeling}}},
    .difficulty = 3,
    .moves = movements::dip.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Let the pad carry a part of you, lower yourself between the bars, and push up.",
};

/// @brief Dip with the hands on a bench.
inline constexpr technique bench_dip{
    .name = "bench_dip",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{bench}, {chair_sitting}}},
    .difficulty = 4,
    .moves = movements::dip.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hands on the edge of the bench, feet far in front, lower the hips and push up.",
};

/// @brief A barbell above the head.
inline constexpr technique barbell_overhead_press{
    .name = "barbell_overhead_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid, triceps_brachii},
    .ways = {{{barbell}, {standing}}},
    .carries = load_place::overhead,
    .needs = skill::experienced,
    .difficulty = 4,
    .moves = movements::overhead_press.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Press the bar from the shoulders above the head with the ribs down.",
};

/// @brief A kettlebell above the head.
inline constexpr technique kettlebell_overhead_press{
    .name = "kettlebell_overhead_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid, triceps_brachii},
    .ways = {{{kettlebell}, {standing}}},
    .one_sided = true,
    .carries = load_place::overhead,
    .difficulty = 3,
    .moves = movements::overhead_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Press the bell from the shoulder above the head with the ribs down.",
};

/// @brief Handles pushed up, sitting.
inline constexpr technique machine_shoulder_press{
    .name = "machine_shoulder_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid, triceps_brachii},
    .ways = {{{weight_machine}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::overhead_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Push the handles up from the shoulders and let them down slowly.",
};

/// @brief The arm up to the side against a cable.
inline constexpr technique cable_lateral_raise{
    .name = "cable_lateral_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid_acromial, supraspinatus},
    .ways = {{{cable_machine}, {standing}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::lateral_raise.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold a low cable in the far hand and lift the arm to the side.",
};

/// @brief A bar up along the body.
inline constexpr technique barbell_upright_row{
    .name = "barbell_upright_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {trapezius_descending, deltoid_acromial},
    .ways = {{{barbell}, {standing}}, {{ez_bar}, {standing}}},
    .difficulty = 3,
    .moves = movements::upright_row.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Draw the bar up along the body with the elbows leading, no higher than the chest.",
};

/// @brief The forearm out against a cable.
inline constexpr technique cable_external_rotation{
    .name = "cable_external_rotation",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {infraspinatus, teres_minor, rotator_cuff},
    .ways = {{{cable_machine}, {standing}}},
    .one_sided = true,
    .difficulty = 4,
    .moves = movements::external_rotation.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Elbow at the ribs, turn the forearm out against the cable, and back slowly.",
};

/// @brief The forearm in against a cable.
inline constexpr technique cable_internal_rotation{
    .name = "cable_internal_rotation",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {subscapularis},
    .ways = {{{cable_machine}, {standing}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::internal_rotation.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Elbow at the ribs, turn the forearm in against the cable, and back slowly.",
};

/// @brief Elbows bent with a bar.
inline constexpr technique barbell_curl{
    .name = "barbell_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{barbell}, {standing}}, {{ez_bar}, {standing}}},
    .difficulty = 3,
    .moves = movements::biceps_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Keep the elbows at the ribs, bend them with the palms up, and lower the bar slowly.",
};

/// @brief Elbows bent with the arms on a slope.
inline constexpr technique bench_preacher_curl{
    .name = "bench_preacher_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{ez_bar, bench}, {chair_sitting}}, {{hand_weight, bench}, {chair_sitting}}},
    .difficulty = 4,
    .moves = movements::preacher_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Upper arms on the slope, bend the elbows, and lower the weight slowly.",
};

/// @brief Elbows bent against a cable.
inline constexpr technique cable_curl{
    .name = "cable_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 2,
    .moves = movements::biceps_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Stand before a low cable, bend the elbows, and straighten them slowly.",
};

/// @brief Elbows bent with the arms hanging back.
inline constexpr technique incline_dumbbell_curl{
    .name = "incline_dumbbell_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{hand_weight, bench}, {incline_sitting}}},
    .difficulty = 4,
    .moves = movements::incline_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lean back on the raised bench, let the arms hang, bend the elbows and lower them slowly.",
};

/// @brief Elbows straightened against a cable.
inline constexpr technique cable_pushdown{
    .name = "cable_pushdown",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 2,
    .moves = movements::triceps_pushdown.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Keep the elbows at the ribs, straighten them against the cable, and let it up slowly.",
};

/// @brief Elbows straightened above the face.
inline constexpr technique lying_triceps_extension{
    .name = "lying_triceps_extension",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{ez_bar, bench}, {supine}}, {{hand_weight, bench}, {supine}}},
    .difficulty = 4,
    .moves = movements::skull_crusher.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lie with the bar above the face, bend only the elbows, and straighten them.",
};

/// @brief A barbell pressed with the elbows at the sides.
inline constexpr technique narrow_bench_press{
    .name = "narrow_bench_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{barbell, bench}, {supine}}},
    .needs = skill::experienced,
    .difficulty = 5,
    .moves = movements::close_grip_bench_press.how(),
    .doses = detail::heavy_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::heavy_load_choice},
    .from = {detail::in_common_use},
    .cue = "Hold the bar at the width of the shoulders, lower it to the ribs, and press it up.",
};

/// @brief Elbows straightened forwards from behind the head.
inline constexpr technique cable_overhead_extension{
    .name = "cable_overhead_extension",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{cable_machine}, {standing}}},
    .difficulty = 3,
    .moves = movements::overhead_triceps_extension.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Back to the cable, rope behind the head, straighten the elbows and bend them slowly.",
};

/// @brief Hands up with a bar, palms up.
inline constexpr technique barbell_wrist_curl{
    .name = "barbell_wrist_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {wrist_flexors, forearm_muscles},
    .ways = {{{barbell, bench}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::wrist_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Forearms on the bench, palms up, bend the wrists and lower the bar slowly.",
};

/// @brief Hands up with a bar, palms down.
inline constexpr technique barbell_reverse_wrist_curl{
    .name = "barbell_reverse_wrist_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {wrist_extensors},
    .ways = {{{barbell, bench}, {chair_sitting}}, {{ez_bar, bench}, {chair_sitting}}},
    .difficulty = 2,
    .moves = movements::reverse_wrist_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Forearms on the bench, palms down, lift the bar with the hands and lower it slowly.",
};

/// @brief Walking with a kettlebell in each hand.
inline constexpr technique kettlebell_farmers_walk{
    .name = "kettlebell_farmers_walk",
    .how = method::stability,
    .when = stage::activate,
    .touches = {trapezius_descending, finger_flexors},
    .ways = {{{kettlebell}, {walking}}},
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::farmers_walk.how(),
    .doses = detail::carries,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Walk upright with a bell in each hand and go on breathing.",
};

/// @brief The head up, face up, over the end of a bench.
inline constexpr technique bench_head_raise{
    .name = "bench_head_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {neck_flexors},
    .ways = {{{bench}, {supine}}},
    .at_most = sensation::comfortable,
    .needs = skill::experienced,
    .difficulty = 3,
    .moves = movements::neck_bend.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie with the head past the end of the bench, tuck the chin, lift the head and lower it slowly.",
};

/// @brief The head up, face down, over the end of a bench.
inline constexpr technique bench_face_down_head_raise{
    .name = "bench_face_down_head_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {neck_extensors},
    .ways = {{{bench}, {prone}}},
    .at_most = sensation::comfortable,
    .needs = skill::experienced,
    .difficulty = 2,
    .moves = movements::neck_straightening.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lie face down with the head past the end of the bench, lift it to the line and lower it slowly.",
};

/// @brief The exercises of the catalogue for a gym.
inline constexpr const technique* gym[] = {&step_calf_raise,
                                           &machine_calf_raise,
                                           &seated_machine_calf_raise,
                                           &cable_foot_pull,
                                           &machine_lying_leg_curl,
                                           &machine_seated_leg_curl,
                                           &ball_leg_curl,
                                           &barbell_romanian_deadlift,
                                           &barbell_deadlift,
                                           &sumo_deadlift,
                                           &barbell_good_morning,
                                           &kettlebell_swing,
                                           &kettlebell_deadlift,
                                           &kettlebell_goblet_squat,
                                           &barbell_back_squat,
                                           &barbell_front_squat,
                                           &machine_leg_press,
                                           &machine_hack_squat,
                                           &machine_leg_extension,
                                           &bench_split_squat,
                                           &box_step_up,
                                           &box_step_down,
                                           &machine_hip_adduction,
                                           &cable_hip_adduction,
                                           &copenhagen_plank,
                                           &machine_hip_abduction,
                                           &cable_hip_abduction,
                                           &barbell_hip_thrust,
                                           &cable_kickback,
                                           &cable_pull_through,
                                           &bench_back_extension,
                                           &cable_knee_raise,
                                           &hanging_knee_raise,
                                           &hanging_leg_raise,
                                           &machine_back_straightening,
                                           &ball_back_raise,
                                           &cable_kneeling_crunch,
                                           &ball_crunch,
                                           &barbell_rollout,
                                           &ball_rollout_hold,
                                           &cable_wood_chop,
                                           &cable_anti_turn_press,
                                           &kettlebell_side_bend,
                                           &medicine_ball_twist,
                                           &machine_row,
                                           &barbell_bent_row,
                                           &inverted_row,
                                           &cable_face_pull,
                                           &machine_reverse_fly,
                                           &barbell_shrug,
                                           &dead_hang,
                                           &scapular_pull_up,
                                           &assisted_pull_up,
                                           &chin_up,
                                           &pull_up,
                                           &lat_pulldown,
                                           &cable_straight_arm_pulldown,
                                           &barbell_bench_press,
                                           &dumbbell_bench_press,
                                           &incline_press,
                                           &machine_chest_press,
                                           &bench_fly,
                                           &machine_fly,
                                           &cable_fly,
                                           &assisted_dip,
                                           &bench_dip,
                                           &barbell_overhead_press,
                                           &kettlebell_overhead_press,
                                           &machine_shoulder_press,
                                           &cable_lateral_raise,
                                           &barbell_upright_row,
                                           &cable_external_rotation,
                                           &cable_internal_rotation,
                                           &barbell_curl,
                                           &bench_preacher_curl,
                                           &cable_curl,
                                           &incline_dumbbell_curl,
                                           &cable_pushdown,
                                           &lying_triceps_extension,
                                           &narrow_bench_press,
                                           &cable_overhead_extension,
                                           &barbell_wrist_curl,
                                           &barbell_reverse_wrist_curl,
                                           &kettlebell_farmers_walk,
                                           &bench_head_raise,
                                           &bench_face_down_head_raise};

}  // namespace regimen
