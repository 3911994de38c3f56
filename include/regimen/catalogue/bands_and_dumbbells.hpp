/// @file
/// @brief Exercises with elastic bands and dumbbells, at home.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"
#include "regimen/catalogue/movements.hpp"

namespace regimen {

/// @brief Heels up with weights in the hands.
inline constexpr technique dumbbell_calf_raise{
    .name = "dumbbell_calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{hand_weight}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::floor_calf_raise.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold the weights at the sides, rise on the forefeet, and come down slowly.",
};

/// @brief The foot pushed down against a band.
inline constexpr technique band_foot_press{
    .name = "band_foot_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{resistance_band}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::foot_press.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hold the band round the forefoot, point the foot, and let it come back slowly.",
};

/// @brief The foot drawn up against a band.
inline constexpr technique band_foot_pull{
    .name = "band_foot_pull",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {dorsiflexors},
    .ways = {{{resistance_band}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::foot_pull.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band in front, draw the forefoot up, and let it go slowly.",
};

/// @brief The sole turned out against a band.
inline constexpr technique band_foot_turn_out{
    .name = "band_foot_turn_out",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {fibularis_longus, fibularis_brevis},
    .ways = {{{resistance_band}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::foot_turn_out.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band to the inner side, turn the sole out, and let it go slowly.",
};

/// @brief The sole turned in against a band.
inline constexpr technique band_foot_turn_in{
    .name = "band_foot_turn_in",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {tibialis_posterior},
    .ways = {{{resistance_band}, {long_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::foot_turn_in.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band to the outer side, turn the sole in, and let it go slowly.",
};

/// @brief The heel drawn in against a band.
inline constexpr technique band_leg_curl{
    .name = "band_leg_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{resistance_band}, {prone}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::lying_leg_curl.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band at the foot, draw the heel to the buttock, and straighten slowly.",
};

/// @brief The heel drawn under a chair against a band.
inline constexpr technique seated_band_leg_curl{
    .name = "seated_band_leg_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{resistance_band, firm_chair}, {chair_sitting}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::seated_leg_curl.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band in front, draw the heel under the seat, and let it go slowly.",
};

/// @brief Hinging with dumbbells.
inline constexpr technique dumbbell_romanian_deadlift{
    .name = "dumbbell_romanian_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{hand_weight}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::romanian_deadlift.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Push the hips back with the weights close to the legs, and stand up.",
};

/// @brief Bowing against a band round the neck and under the feet.
inline constexpr technique band_good_morning{
    .name = "band_good_morning",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 2,
    .moves = movements::good_morning.how(),
    .doses = detail::slow_body_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand on the band with the loop over the shoulders, bow from the hips, and stand up.",
};

/// @brief Squatting with a weight at the chest.
inline constexpr technique dumbbell_goblet_squat{
    .name = "dumbbell_goblet_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{hand_weight}, {standing}}},
    .difficulty = 3,
    .moves = movements::goblet_squat.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold one weight at the chest, sit down between the heels, and stand up.",
};

/// @brief Squatting against a band under the feet.
inline constexpr technique band_squat{
    .name = "band_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 2,
    .moves = movements::goblet_squat.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand on the band, hold its ends at the shoulders, sit down and stand up.",
};

/// @brief Split squat with weights.
inline constexpr technique dumbbell_split_squat{
    .name = "dumbbell_split_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, gluteus_maximus},
    .ways = {{{hand_weight}, {standing}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 4,
    .moves = movements::split_squat.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "In a long stride lower the rear knee with the weights hanging, and push up with the front leg.",
};

/// @brief Stepping back with weights.
inline constexpr technique dumbbell_reverse_lunge{
    .name = "dumbbell_reverse_lunge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{hand_weight}, {standing}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::reverse_lunge.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Step back with the weights at the sides and come up over the front foot.",
};

/// @brief The knee straightened against a band.
inline constexpr technique band_knee_straightening{
    .name = "band_knee_straightening",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps},
    .ways = {{{resistance_band, firm_chair}, {chair_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::leg_extension.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band under the chair and round the ankle, straighten the knee, and bend it slowly.",
};

/// @brief The leg drawn in against a band.
inline constexpr technique band_hip_adduction{
    .name = "band_hip_adduction",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {adductors},
    .ways = {{{resistance_band}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::standing_hip_adduction.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band at the side, draw the leg in past the other, and let it go slowly.",
};

/// @brief A wide squat with a weight hanging between the legs.
inline constexpr technique dumbbell_sumo_squat{
    .name = "dumbbell_sumo_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {adductors, gluteus_maximus, quadriceps},
    .ways = {{{hand_weight}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::sumo_deadlift.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Stand wide with the toes out, lower the weight between the feet, and stand up.",
};

/// @brief The leg drawn out against a band.
inline constexpr technique band_hip_abduction{
    .name = "band_hip_abduction",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_abductors},
    .ways = {{{resistance_band}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::standing_hip_abduction.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band round the ankles, draw one leg out with a quiet trunk, and let it come back slowly.",
};

/// @brief Steps to the side in a band.
inline constexpr technique band_side_steps{
    .name = "band_side_steps",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_abductors},
    .ways = {{{resistance_band}, {walking}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::standing_hip_abduction.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band round the thighs, step to the side in half a squat without letting the knees fall in.",
};

/// @brief The upper knee opens against a band.
inline constexpr technique band_clamshell{
    .name = "band_clamshell",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deep_hip_rotators},
    .ways = {{{resistance_band}, {side_lying}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::clamshell.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band round the thighs, open the upper knee without rolling back, and close it slowly.",
};

/// @brief Lifting the hips with a weight on them.
inline constexpr technique dumbbell_bridge{
    .name = "dumbbell_bridge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{hand_weight}, {supine}}},
    .difficulty = 2,
    .moves = movements::glute_bridge.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold the weight on the hips, press through the heels and lift them.",
};

/// @brief The leg back against a band.
inline constexpr technique band_kickback{
    .name = "band_kickback",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{resistance_band}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::hip_kickback.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band round the ankles, draw one leg back without arching, and let it come back slowly.",
};

/// @brief The knee up against a band.
inline constexpr technique band_march{
    .name = "band_march",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hip_flexors},
    .ways = {{{resistance_band}, {standing, supine}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::hip_flexor_march.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band round the feet, draw one knee up while the other leg stays long.",
};

/// @brief The trunk straightened against a band, sitting.
inline constexpr technique band_trunk_straightening{
    .name = "band_trunk_straightening",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {low_back_muscles},
    .ways = {{{resistance_band}, {long_sitting, chair_sitting}}},
    .difficulty = 2,
    .moves = movements::seated_trunk_extension.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band round feet and upper back, come up from a rounded back to a long one, and go back slowly.",
};

/// @brief The trunk curls down against a band from above.
inline constexpr technique band_kneeling_crunch{
    .name = "band_kneeling_crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{resistance_band}, {tall_kneeling}}},
    .difficulty = 2,
    .moves = movements::kneeling_crunch.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Kneel below the band, hold it at the temples, and curl the ribs to the pelvis.",
};

/// @brief Crunch with a weight on the chest.
inline constexpr technique dumbbell_crunch{
    .name = "dumbbell_crunch",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {abdominals},
    .ways = {{{hand_weight}, {supine}}},
    .difficulty = 3,
    .moves = movements::crunch.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold the weight on the chest and curl the shoulders off the floor.",
};

/// @brief Bending away from a weight.
inline constexpr technique dumbbell_side_bend{
    .name = "dumbbell_side_bend",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {external_oblique, internal_oblique, quadratus_lumborum},
    .ways = {{{hand_weight}, {standing}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 1,
    .moves = movements::side_bend.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "With a weight in one hand, sink to its side and straighten with the other.",
};

/// @brief Holding against a turn.
inline constexpr technique band_anti_turn_press{
    .name = "band_anti_turn_press",
    .how = method::stability,
    .when = stage::activate,
    .touches = {internal_oblique},
    .ways = {{{resistance_band}, {standing, tall_kneeling}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::pallof_press.how(),
    .doses = detail::gentle_presses,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Stand beside the fixed band, press the hands forwards, let nothing turn, and go on breathing.",
};

/// @brief Turning against a band.
inline constexpr technique band_wood_chop{
    .name = "band_wood_chop",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {external_oblique},
    .ways = {{{resistance_band}, {standing}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::wood_chop.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Turn the trunk away from the fixed band with long arms, and back slowly.",
};

/// @brief Walking with a weight in one hand.
inline constexpr technique dumbbell_suitcase_carry{
    .name = "dumbbell_suitcase_carry",
    .how = method::stability,
    .when = stage::activate,
    .touches = {external_oblique, internal_oblique, quadratus_lumborum},
    .ways = {{{hand_weight}, {walking}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 1,
    .moves = movements::suitcase_carry.how(),
    .doses = detail::carries,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Walk upright with a weight in one hand and go on breathing.",
};

/// @brief A band pulled apart.
inline constexpr technique band_pull_apart{
    .name = "band_pull_apart",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, deltoid_spinal, trapezius_transverse, trapezius},
    .ways = {{{resistance_band}, {standing, chair_sitting}}},
    .difficulty = 1,
    .moves = movements::pull_apart.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Hold the band before the chest, pull it apart with low shoulders, and let it go slowly.",
};

/// @brief Arms out and back, bent over.
inline constexpr technique dumbbell_reverse_fly{
    .name = "dumbbell_reverse_fly",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, deltoid_spinal, trapezius_transverse},
    .ways = {{{hand_weight}, {bent_over}}},
    .difficulty = 3,
    .moves = movements::reverse_fly.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bow from the hips and lift the long arms to the sides.",
};

/// @brief Shoulders to the ears.
inline constexpr technique dumbbell_shrug{
    .name = "dumbbell_shrug",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {trapezius_descending},
    .ways = {{{hand_weight}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 2,
    .moves = movements::shrug.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Let the weights hang, lift the shoulders straight up, and lower them slowly.",
};

/// @brief Rowing against a band.
inline constexpr technique band_row{
    .name = "band_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, latissimus_dorsi, trapezius},
    .ways = {{{resistance_band}, {long_sitting, standing, chair_sitting}}},
    .difficulty = 2,
    .moves = movements::standing_row.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band in front, pull the hands to the ribs, and let them go slowly.",
};

/// @brief A dumbbell pulled to the hip.
inline constexpr technique one_arm_dumbbell_row{
    .name = "one_arm_dumbbell_row",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi, rhomboids},
    .ways = {{{hand_weight}, {bent_over}}, {{hand_weight, bench}, {bent_over}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::dumbbell_row.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on the other hand, pull the weight to the hip, and lower it slowly.",
};

/// @brief A band pulled to the face.
inline constexpr technique band_face_pull{
    .name = "band_face_pull",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {rhomboids, infraspinatus, deltoid_spinal},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 2,
    .moves = movements::face_pull.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band at the height of the eyes and pull the hands past the ears.",
};

/// @brief A band pulled down from above.
inline constexpr technique band_pulldown{
    .name = "band_pulldown",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi},
    .ways = {{{resistance_band}, {tall_kneeling, chair_sitting}}},
    .difficulty = 1,
    .moves = movements::lat_pulldown.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band high, pull the elbows down to the ribs, and let them go up slowly.",
};

/// @brief Long arms push a band down.
inline constexpr technique band_straight_arm_pulldown{
    .name = "band_straight_arm_pulldown",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 1,
    .moves = movements::straight_arm_pulldown.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band high, push the long arms down to the thighs, and let them rise slowly.",
};

/// @brief A weight from behind the head.
inline constexpr technique dumbbell_pullover{
    .name = "dumbbell_pullover",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {latissimus_dorsi},
    .ways = {{{hand_weight}, {supine}}, {{hand_weight, bench}, {supine}}},
    .difficulty = 2,
    .moves = movements::pullover.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lie with a weight above the chest, lower it behind the head with the ribs down, and bring it back.",
};

/// @brief Dumbbells pressed up from the floor.
inline constexpr technique dumbbell_floor_press{
    .name = "dumbbell_floor_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{hand_weight}, {supine}}},
    .difficulty = 2,
    .moves = movements::floor_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lie on the floor, lower the weights until the upper arms touch it, and press up.",
};

/// @brief Hands forwards against a band.
inline constexpr technique band_chest_press{
    .name = "band_chest_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{resistance_band}, {standing, chair_sitting}}},
    .difficulty = 1,
    .moves = movements::standing_press.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Lay the band round the back, press the hands forwards, and let them come back slowly.",
};

/// @brief Long arms close against a band.
inline constexpr technique band_fly{
    .name = "band_fly",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 1,
    .moves = movements::pec_deck.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band behind you and bring the nearly straight arms together.",
};

/// @brief Push-up against a band.
inline constexpr technique band_push_up{
    .name = "band_push_up",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pectoralis_major, triceps_brachii},
    .ways = {{{resistance_band}, {prone}}},
    .needs = skill::experienced,
    .difficulty = 5,
    .moves = movements::push_up.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Band across the back and under the hands, lower the straight body and push it up.",
};

/// @brief Dumbbells above the head.
inline constexpr technique dumbbell_overhead_press{
    .name = "dumbbell_overhead_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid, triceps_brachii},
    .ways = {{{hand_weight}, {standing, chair_sitting}}},
    .carries = load_place::overhead,
    .difficulty = 2,
    .moves = movements::overhead_press.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Press the weights from the shoulders above the head with the ribs down.",
};

/// @brief A band pressed above the head.
inline constexpr technique band_overhead_press{
    .name = "band_overhead_press",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid, triceps_brachii},
    .ways = {{{resistance_band}, {standing, chair_sitting}}},
    .difficulty = 1,
    .moves = movements::overhead_press.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand or sit on the band and press the hands above the head.",
};

/// @brief Arms up to the sides.
inline constexpr technique dumbbell_lateral_raise{
    .name = "dumbbell_lateral_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid_acromial, supraspinatus},
    .ways = {{{hand_weight}, {standing, chair_sitting}}},
    .difficulty = 2,
    .moves = movements::lateral_raise.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lift the nearly straight arms to the sides up to the shoulders.",
};

/// @brief Arms up to the front.
inline constexpr technique dumbbell_front_raise{
    .name = "dumbbell_front_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {deltoid_clavicular},
    .ways = {{{hand_weight}, {standing, chair_sitting}}},
    .difficulty = 2,
    .moves = movements::front_raise.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lift the nearly straight arms forwards up to the shoulders.",
};

/// @brief The forearm up with a weight, lying on the side.
inline constexpr technique dumbbell_external_rotation{
    .name = "dumbbell_external_rotation",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {infraspinatus, teres_minor, rotator_cuff},
    .ways = {{{hand_weight}, {side_lying}}},
    .one_sided = true,
    .difficulty = 3,
    .moves = movements::external_rotation.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Lie on the side, elbow at the ribs, and turn the forearm up with a light weight.",
};

/// @brief The forearm out against a band.
inline constexpr technique band_external_rotation{
    .name = "band_external_rotation",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {infraspinatus, teres_minor, rotator_cuff},
    .ways = {{{resistance_band}, {standing}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::external_rotation.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Elbow at the ribs, turn the forearm out against the band, and back slowly.",
};

/// @brief The forearm in against a band.
inline constexpr technique band_internal_rotation{
    .name = "band_internal_rotation",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {subscapularis},
    .ways = {{{resistance_band}, {standing}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::internal_rotation.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Elbow at the ribs, turn the forearm in against the band, and back slowly.",
};

/// @brief Elbows bent, palms up.
inline constexpr technique dumbbell_curl{
    .name = "dumbbell_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{hand_weight}, {standing, chair_sitting}}},
    .difficulty = 2,
    .moves = movements::biceps_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bend the elbows with the palms up and lower the weights slowly.",
};

/// @brief Elbows bent, thumbs up.
inline constexpr technique dumbbell_hammer_curl{
    .name = "dumbbell_hammer_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {elbow_flexors, brachioradialis},
    .ways = {{{hand_weight}, {standing, chair_sitting}}},
    .difficulty = 2,
    .moves = movements::hammer_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bend the elbows with the thumbs up and lower the weights slowly.",
};

/// @brief Elbows bent against a band.
inline constexpr technique band_curl{
    .name = "band_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {biceps_brachii, elbow_flexors},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 1,
    .moves = movements::biceps_curl.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Stand on the band, bend the elbows with the palms up, and straighten them slowly.",
};

/// @brief Elbows straightened above the head.
inline constexpr technique dumbbell_overhead_extension{
    .name = "dumbbell_overhead_extension",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{hand_weight}, {standing, chair_sitting}}},
    .difficulty = 3,
    .moves = movements::overhead_triceps_extension.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold one weight above the head, bend the elbows behind it, and straighten them.",
};

/// @brief Elbows straightened against a band from above.
inline constexpr technique band_pushdown{
    .name = "band_pushdown",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{resistance_band}, {standing}}},
    .difficulty = 1,
    .moves = movements::triceps_pushdown.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Fix the band high, keep the elbows at the ribs, and straighten them.",
};

/// @brief Elbows straightened behind the body.
inline constexpr technique dumbbell_kickback{
    .name = "dumbbell_kickback",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_brachii},
    .ways = {{{hand_weight}, {bent_over}}},
    .difficulty = 2,
    .moves = movements::triceps_kickback.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Bow from the hips, keep the upper arms at the ribs, and straighten the elbows.",
};

/// @brief Hands up, palms up.
inline constexpr technique dumbbell_wrist_curl{
    .name = "dumbbell_wrist_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {wrist_flexors, forearm_muscles},
    .ways = {{{hand_weight}, {chair_sitting}}},
    .difficulty = 1,
    .moves = movements::wrist_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Forearms on the thighs, palms up, bend the wrists and lower them slowly.",
};

/// @brief Hands up, palms down.
inline constexpr technique dumbbell_reverse_wrist_curl{
    .name = "dumbbell_reverse_wrist_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {wrist_extensors},
    .ways = {{{hand_weight}, {chair_sitting}}},
    .difficulty = 1,
    .moves = movements::reverse_wrist_curl.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Forearms on the thighs, palms down, lift the hands and lower them slowly.",
};

/// @brief The palm turned up against a weight.
inline constexpr technique dumbbell_palm_up_turn{
    .name = "dumbbell_palm_up_turn",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {supinator, biceps_brachii},
    .ways = {{{hand_weight}, {chair_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::palm_up_turn.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold a dumbbell by one end, turn the palm up and back slowly.",
};

/// @brief The palm turned down against a weight.
inline constexpr technique dumbbell_palm_down_turn{
    .name = "dumbbell_palm_down_turn",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {pronator_teres, pronator_quadratus},
    .ways = {{{hand_weight}, {chair_sitting}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::palm_down_turn.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::load_and_rest_choice},
    .from = {detail::in_common_use},
    .cue = "Hold a dumbbell by one end, turn the palm down and back slowly.",
};

/// @brief Walking with a weight in each hand.
inline constexpr technique dumbbell_farmers_walk{
    .name = "dumbbell_farmers_walk",
    .how = method::stability,
    .when = stage::activate,
    .touches = {trapezius_descending, finger_flexors},
    .ways = {{{hand_weight}, {walking}}},
    .carries = load_place::in_the_hands,
    .difficulty = 2,
    .moves = movements::farmers_walk.how(),
    .doses = detail::carries,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Walk upright with a weight in each hand and go on breathing.",
};

/// @brief The head forwards against a band.
inline constexpr technique band_neck_bend{
    .name = "band_neck_bend",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {neck_flexors},
    .ways = {{{resistance_band}, {chair_sitting}}},
    .at_most = sensation::comfortable,
    .needs = skill::experienced,
    .difficulty = 3,
    .moves = movements::neck_bend.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Light band round the forehead, fixed behind, nod forwards and come back slowly.",
};

/// @brief The head back against a band.
inline constexpr technique band_neck_straightening{
    .name = "band_neck_straightening",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {neck_extensors},
    .ways = {{{resistance_band}, {chair_sitting}}},
    .at_most = sensation::comfortable,
    .needs = skill::experienced,
    .difficulty = 2,
    .moves = movements::neck_straightening.how(),
    .doses = detail::body_lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {detail::in_common_use},
    .cue = "Light band round the back of the head, held in front, bring the head upright and let it go slowly.",
};

/// @brief The exercises of the catalogue with bands and dumbbells.
inline constexpr const technique* bands_and_dumbbells[] = {&dumbbell_calf_raise,
                                                           &band_foot_press,
                                                           &band_foot_pull,
                                                           &band_foot_turn_out,
                                                           &band_foot_turn_in,
                                                           &band_leg_curl,
                                                           &seated_band_leg_curl,
                                                           &dumbbell_romanian_deadlift,
                                                           &band_good_morning,
                                                           &dumbbell_goblet_squat,
                                                           &band_squat,
                                                           &dumbbell_split_squat,
                                                           &dumbbell_reverse_lunge,
                                                           &band_knee_straightening,
                                                           &band_hip_adduction,
                                                           &dumbbell_sumo_squat,
                                                           &band_hip_abduction,
                                                           &band_side_steps,
                                                           &band_clamshell,
                                                           &dumbbell_bridge,
                                                           &band_kickback,
                                                           &band_march,
                                                           &band_trunk_straightening,
                                                           &band_kneeling_crunch,
                                                           &dumbbell_crunch,
                                                           &dumbbell_side_bend,
                                                           &band_anti_turn_press,
                                                           &band_wood_chop,
                                                           &dumbbell_suitcase_carry,
                                                           &band_pull_apart,
                                                           &dumbbell_reverse_fly,
                                                           &dumbbell_shrug,
                                                           &band_row,
                                                           &one_arm_dumbbell_row,
                                                           &band_face_pull,
                                                           &band_pulldown,
                                                           &band_straight_arm_pulldown,
                                                           &dumbbell_pullover,
                                                           &dumbbell_floor_press,
                                                           &band_chest_press,
                                                           &band_fly,
                                                           &band_push_up,
                                                           &dumbbell_overhead_press,
                                                           &band_overhead_press,
                                                           &dumbbell_lateral_raise,
                                                           &dumbbell_front_raise,
                                                           &dumbbell_external_rotation,
                                                           &band_external_rotation,
                                                           &band_internal_rotation,
                                                           &dumbbell_curl,
                                                           &dumbbell_hammer_curl,
                                                           &band_curl,
                                                           &dumbbell_overhead_extension,
                                                           &band_pushdown,
                                                           &dumbbell_kickback,
                                                           &dumbbell_wrist_curl,
                                                           &dumbbell_reverse_wrist_curl,
                                                           &dumbbell_palm_up_turn,
                                                           &dumbbell_palm_down_turn,
                                                           &dumbbell_farmers_walk,
                                                           &band_neck_bend,
                                                           &band_neck_straightening};

}  // namespace regimen
