/// @file
/// @brief Massage with roller, stick, ball and hands beyond the thigh, which technique/standard.hpp has.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"

namespace regimen {

/// @brief The muscles beside the shin bone.
inline constexpr technique shin_rolling{
    .name = "shin_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_leg},
    .ways = {{{foam_roller}, {quadruped}}, {{massage_stick}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Roll slowly over the muscle beside the shin bone, never on the bone, and breathe.",
};

/// @brief The outer side of the leg.
inline constexpr technique outer_leg_rolling{
    .name = "outer_leg_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {lateral_leg},
    .ways = {{{foam_roller}, {side_lying}}, {{massage_stick}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Roll from above the ankle to well below the knee, where a nerve lies on the bone, and breathe.",
};

/// @brief The calf with a stick.
inline constexpr technique calf_stick_rolling{
    .name = "calf_stick_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_leg, triceps_surae},
    .ways = {{{massage_stick}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Roll up the calf in lanes and stop short of the hollow of the knee; breathe deeply.",
};

/// @brief A tender point of the calf.
inline constexpr technique calf_ball_hold{
    .name = "calf_ball_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_leg},
    .ways = {{{massage_ball}, {long_sitting}}, {{tennis_ball}, {long_sitting}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_20_30,
    .dosed_by = {detail::ball_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Let the calf sink on the ball, move the foot a little, and breathe.",
};

/// @brief The calf between the hands.
inline constexpr technique calf_kneading{
    .name = "calf_kneading",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_leg, triceps_surae},
    .ways = {{{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lift the calf away from the bone, squeeze and let go from heel to knee; breathe deeply.",
};

/// @brief The sole on a ball.
inline constexpr technique sole_rolling{
    .name = "sole_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {sole},
    .ways = {{{tennis_ball}, {chair_sitting, standing}},
             {{massage_ball}, {chair_sitting, standing}},
             {{lacrosse_ball}, {chair_sitting, standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Roll the ball slowly from the heel to the ball of the foot and breathe.",
};

/// @brief The sole under the thumbs.
inline constexpr technique sole_kneading{
    .name = "sole_kneading",
    .how = method::massage,
    .when = stage::release,
    .touches = {sole},
    .ways = {{{hands}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Stroke the sole with both thumbs from the heel to the toes and breathe.",
};

/// @brief The outer side of the hip.
inline constexpr technique outer_hip_rolling{
    .name = "outer_hip_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {lateral_hip, hip_abductors},
    .ways = {{{foam_roller}, {side_lying}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Roll between the crest of the pelvis and the hip bone, not on either, and breathe.",
};

/// @brief A tender point beside the hip.
inline constexpr technique outer_hip_ball_hold{
    .name = "outer_hip_ball_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {lateral_hip},
    .ways = {{{massage_ball}, {standing, side_lying}}, {{tennis_ball}, {standing, side_lying}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_20_30,
    .dosed_by = {detail::ball_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lean on the ball between wall and hip, stay where it is tender, and breathe.",
};

/// @brief The buttock on a ball against a wall.
inline constexpr technique buttock_ball_rolling{
    .name = "buttock_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {gluteal_region, gluteals},
    .ways = {{{massage_ball}, {standing}}, {{tennis_ball}, {standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lean on the ball, roll the thick of the buttock in small circles well above the sit bone, and breathe.",
};

/// @brief The muscles in front and outside of the hip.
inline constexpr technique front_of_hip_rolling{
    .name = "front_of_hip_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {rectus_femoris, tensor_fasciae_latae},
    .ways = {{{foam_roller}, {prone}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Turn slightly outwards and roll below the point of the pelvis, away from the groin; breathe deeply.",
};

/// @brief A tender point of the front of the thigh.
inline constexpr technique front_thigh_ball_hold{
    .name = "front_thigh_ball_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_thigh},
    .ways = {{{massage_ball}, {prone}}, {{tennis_ball}, {prone}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_20_30,
    .dosed_by = {detail::ball_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lie on the ball, bend and straighten the knee a little, and breathe.",
};

/// @brief The inner thigh between the hands.
inline constexpr technique inner_thigh_kneading{
    .name = "inner_thigh_kneading",
    .how = method::massage,
    .when = stage::release,
    .touches = {medial_thigh, adductors},
    .ways = {{{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Squeeze and lift the inner thigh from the knee towards the middle and breathe.",
};

/// @brief Between and below the shoulder blades.
inline constexpr technique upper_back_rolling{
    .name = "upper_back_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {upper_back, mid_back, rhomboids, trapezius},
    .ways = {{{foam_roller}, {supine}}},
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Hold the head in the hands, roll between the shoulder blades and the last ribs, not below, and breathe.",
};

/// @brief Beside the spine against a wall.
inline constexpr technique upper_back_ball_rolling{
    .name = "upper_back_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {upper_back, rhomboids},
    .ways = {{{massage_ball}, {standing}}, {{tennis_ball}, {standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lean on the ball between spine and shoulder blade, never on the spine, roll slowly and breathe.",
};

/// @brief A tender point beside the spine.
inline constexpr technique upper_back_ball_hold{
    .name = "upper_back_ball_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {upper_back},
    .ways = {{{massage_ball}, {standing, supine}}, {{tennis_ball}, {standing, supine}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_20_30,
    .dosed_by = {detail::ball_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Stay on the tender point, move the arm slowly across, and breathe.",
};

/// @brief The side of the back below the shoulder blade.
inline constexpr technique lat_rolling{
    .name = "lat_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {latissimus_dorsi},
    .ways = {{{foam_roller}, {side_lying}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Lie on the side with the arm overhead, roll the outer edge of the back well below the armpit, and breathe.",
};

/// @brief The chest against a wall.
inline constexpr technique chest_ball_rolling{
    .name = "chest_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {pectoralis_major},
    .ways = {{{massage_ball}, {standing}}, {{tennis_ball}, {standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Roll the ball below the collarbone, away from breast and armpit, and breathe.",
};

/// @brief The cap of the shoulder against a wall.
inline constexpr technique shoulder_ball_rolling{
    .name = "shoulder_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {deltoid},
    .ways = {{{massage_ball}, {standing}}, {{tennis_ball}, {standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lean the shoulder on the ball, turn from its front to its back, and breathe.",
};

/// @brief The cuff on the back of the shoulder blade.
inline constexpr technique shoulder_blade_ball_rolling{
    .name = "shoulder_blade_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {infraspinatus, teres_minor, deltoid_spinal},
    .ways = {{{massage_ball}, {standing, side_lying}}, {{tennis_ball}, {standing, side_lying}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lean the flat of the shoulder blade on the ball, turn the arm in and out, and breathe.",
};

/// @brief The slope between neck and shoulder.
inline constexpr technique neck_slope_squeeze{
    .name = "neck_slope_squeeze",
    .how = method::massage,
    .when = stage::release,
    .touches = {trapezius_descending, trapezius},
    .ways = {{{hands}, {chair_sitting, standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::spot_15_30,
    .dosed_by = {detail::thumb_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Take the muscle between fingers and palm of the other hand, squeeze slowly, and breathe.",
};

/// @brief A tender point on the slope of the shoulder.
inline constexpr technique neck_slope_ball_hold{
    .name = "neck_slope_ball_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {trapezius_descending},
    .ways = {{{massage_ball}, {bent_over}}, {{tennis_ball}, {bent_over}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .doses = detail::spot_20_30,
    .dosed_by = {detail::ball_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lean the slope of the shoulder on a ball in a door frame, stay, and breathe.",
};

/// @brief The back of the neck between the hands.
inline constexpr technique back_of_neck_kneading{
    .name = "back_of_neck_kneading",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_neck, neck_extensors},
    .ways = {{{hands}, {chair_sitting, supine}}},
    .presses = pressure::sideways,
    .at_most = sensation::comfortable,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Lay the hands on the back of the neck, draw the muscle away from the spine, and breathe.",
};

/// @brief Below the edge of the skull on two soft balls.
inline constexpr technique skull_base_ball_rest{
    .name = "skull_base_ball_rest",
    .how = method::massage,
    .when = stage::release,
    .touches = {suboccipitals},
    .ways = {{{tennis_ball}, {supine}}},
    .presses = pressure::straight_in,
    .spot = true,
    .at_most = sensation::comfortable,
    .doses = detail::spot_15_30,
    .dosed_by = {detail::thumb_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Let the head rest on two soft balls beside the midline, nod very little, and breathe.",
};

/// @brief The front of the arm under a ball.
inline constexpr technique front_of_arm_ball_rolling{
    .name = "front_of_arm_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {biceps_brachii},
    .ways = {{{massage_ball}, {chair_sitting, standing}}, {{tennis_ball}, {chair_sitting, standing}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Roll the ball along the front of the arm with the other hand, away from its inner groove, and breathe.",
};

/// @brief The back of the arm.
inline constexpr technique back_of_arm_rolling{
    .name = "back_of_arm_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {triceps_brachii},
    .ways = {{{foam_roller}, {side_lying}}, {{massage_ball}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm},
    .from = {detail::in_common_use},
    .cue = "Lay the back of the arm on it, roll from above the elbow to below the shoulder, and breathe.",
};

/// @brief Both sides of the forearm on a table.
inline constexpr technique forearm_ball_rolling{
    .name = "forearm_ball_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_forearm, posterior_forearm, forearm_muscles},
    .ways = {{{massage_ball}, {chair_sitting}}, {{tennis_ball}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Roll the forearm over the ball from the elbow towards the wrist, palm down and then up, and breathe.",
};

/// @brief Strokes along the forearm with the thumb.
inline constexpr technique forearm_stripping{
    .name = "forearm_stripping",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_forearm, posterior_forearm},
    .ways = {{{hands}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Glide with the thumb from the wrist towards the elbow and breathe.",
};

/// @brief The palm on a ball.
inline constexpr technique palm_rolling{
    .name = "palm_rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {palm},
    .ways = {{{tennis_ball}, {chair_sitting}}, {{massage_ball}, {chair_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {detail::in_common_use},
    .cue = "Roll the ball under the palm and the ball of the thumb and breathe.",
};

/// @brief The massage of the catalogue.
inline constexpr const technique* rollings[] = {&shin_rolling,
                                                &outer_leg_rolling,
                                                &calf_stick_rolling,
                                                &calf_ball_hold,
                                                &calf_kneading,
                                                &sole_rolling,
                                                &sole_kneading,
                                                &outer_hip_rolling,
                                                &outer_hip_ball_hold,
                                                &buttock_ball_rolling,
                                                &front_of_hip_rolling,
                                                &front_thigh_ball_hold,
                                                &inner_thigh_kneading,
                                                &upper_back_rolling,
                                                &upper_back_ball_rolling,
                                                &upper_back_ball_hold,
                                                &lat_rolling,
                                                &chest_ball_rolling,
                                                &shoulder_ball_rolling,
                                                &shoulder_blade_ball_rolling,
                                                &neck_slope_squeeze,
                                                &neck_slope_ball_hold,
                                                &back_of_neck_kneading,
                                                &skull_base_ball_rest,
                                                &front_of_arm_ball_rolling,
                                                &back_of_arm_rolling,
                                                &forearm_ball_rolling,
                                                &forearm_stripping,
                                                &palm_rolling};

}  // namespace regimen
