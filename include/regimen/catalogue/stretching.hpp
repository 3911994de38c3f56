/// @file
/// @brief Stretches for each major group of muscles, held at the end of an easy way.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"

namespace regimen {

/// @brief The calf with the knee straight.
inline constexpr technique straight_knee_calf_stretch{
    .name = "straight_knee_calf_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {gastrocnemius, triceps_surae},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Put one foot behind you, keep the heel down and the knee straight, lean forwards and breathe.",
};

/// @brief The deep calf with the knee bent.
inline constexpr technique bent_knee_calf_stretch{
    .name = "bent_knee_calf_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {soleus},
    .ways = {{{}, {standing, half_kneeling}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Sink over the front foot with the heel down until the lower calf pulls, and breathe.",
};

/// @brief The front of the shin.
inline constexpr technique shin_stretch{
    .name = "shin_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {dorsiflexors},
    .ways = {{{}, {tall_kneeling}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Sit back towards the heels with the tops of the feet on the floor and breathe.",
};

/// @brief The sole with the toes drawn up.
inline constexpr technique sole_stretch{
    .name = "sole_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {intrinsic_foot_muscles},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lay the foot on the other knee, draw the toes back by hand and breathe.",
};

/// @brief The back of the thigh, lying.
inline constexpr technique lying_hamstring_stretch{
    .name = "lying_hamstring_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {hamstrings},
    .ways = {{{}, {supine}}, {{resistance_band}, {supine}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue =
        "Raise one straight leg, held behind the thigh or in a band, until the back of the thigh pulls, and breathe.",
};

/// @brief The back of the thigh, sitting.
inline constexpr technique seated_hamstring_stretch{
    .name = "seated_hamstring_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {hamstrings},
    .ways = {{{}, {long_sitting, chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Tip the pelvis forwards over one straight leg with a long back and breathe.",
};

/// @brief The front of the thigh, standing.
inline constexpr technique standing_quadriceps_stretch{
    .name = "standing_quadriceps_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {quadriceps},
    .ways = {{{}, {single_leg_stand}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Hold on to something, bring one heel to the buttock with the knees together, and breathe.",
};

/// @brief The front of the thigh, lying on the side.
inline constexpr technique side_lying_quadriceps_stretch{
    .name = "side_lying_quadriceps_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {quadriceps},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lying on the side, hold the upper foot and draw the thigh back while you breathe.",
};

/// @brief The front of thigh and hip with the rear foot raised.
inline constexpr technique rear_foot_up_stretch{
    .name = "rear_foot_up_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {rectus_femoris, iliopsoas},
    .ways = {{{}, {half_kneeling}}, {{bench}, {half_kneeling}}, {{firm_chair}, {half_kneeling}}},
    .one_sided = true,
    .needs = skill::experienced,
    .difficulty = 2,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Kneel with the rear foot up behind you, tuck the pelvis under, and breathe.",
};

/// @brief The front of the hip, kneeling.
inline constexpr technique kneeling_hip_flexor_stretch{
    .name = "kneeling_hip_flexor_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {hip_flexors, iliopsoas},
    .ways = {{{}, {half_kneeling}}},
    .one_sided = true,
    .difficulty = 1,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Kneel on one knee, tuck the pelvis under, shift forwards a little, and breathe.",
};

/// @brief The inner thighs, soles together.
inline constexpr technique butterfly_stretch{
    .name = "butterfly_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {adductors},
    .ways = {{{}, {long_sitting}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Sit with the soles together, let the knees sink outwards, and breathe.",
};

/// @brief The inner thigh, standing wide.
inline constexpr technique side_lunge_stretch{
    .name = "side_lunge_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {adductors},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Stand wide, bend one knee, leave the other leg long, and breathe.",
};

/// @brief The inner thighs on hands and knees.
inline constexpr technique frog_stretch{
    .name = "frog_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {adductors},
    .ways = {{{}, {quadruped}}},
    .difficulty = 2,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Slide the knees apart on hands and knees, sit back until the inner thighs pull, and breathe.",
};

/// @brief The buttock, ankle on the other knee.
inline constexpr technique lying_figure_four_stretch{
    .name = "lying_figure_four_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {gluteals, deep_hip_rotators},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lay one ankle on the other knee, draw both legs towards you, and breathe.",
};

/// @brief The same on a chair.
inline constexpr technique seated_figure_four_stretch{
    .name = "seated_figure_four_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {gluteals, deep_hip_rotators},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lay one ankle on the other knee, lean forwards with a long back, and breathe.",
};

/// @brief Buttock and low back, one knee drawn up.
inline constexpr technique knee_to_chest_stretch{
    .name = "knee_to_chest_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {gluteus_maximus, low_back_muscles},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Draw one knee towards the chest, leave the other leg long, and breathe.",
};

/// @brief The outer hip, legs crossed.
inline constexpr technique crossed_leg_lean{
    .name = "crossed_leg_lean",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {hip_abductors, tensor_fasciae_latae},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Cross one leg behind the other, lean away from the rear hip, and breathe.",
};

/// @brief Back and lats, sitting back on the heels.
inline constexpr technique childs_pose{
    .name = "childs_pose",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {latissimus_dorsi, low_back_muscles},
    .ways = {{{}, {quadruped}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Sit back towards the heels with the hands far in front and breathe into the back.",
};

/// @brief The back, hanging forwards on a chair.
inline constexpr technique seated_forward_fold{
    .name = "seated_forward_fold",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {erector_spinae, low_back_muscles},
    .ways = {{{}, {chair_sitting}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Let head and trunk hang forwards between the knees and breathe into the back.",
};

/// @brief Sides and low back, knees to one side.
inline constexpr technique lying_trunk_turn{
    .name = "lying_trunk_turn",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {external_oblique, internal_oblique, low_back_muscles},
    .ways = {{{}, {supine}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Let the bent knees sink to one side, keep both shoulders down, and breathe.",
};

/// @brief The belly, propped on the forearms.
inline constexpr technique sphinx{
    .name = "sphinx",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {abdominals, rectus_abdominis},
    .ways = {{{}, {prone}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Prop yourself on the forearms, leave the hips down, lengthen the neck, and breathe.",
};

/// @brief The side of the trunk, standing.
inline constexpr technique standing_side_bend_stretch{
    .name = "standing_side_bend_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {external_oblique, internal_oblique, quadratus_lumborum, latissimus_dorsi},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Reach one arm overhead, bend to the other side without turning, and breathe.",
};

/// @brief Belly and chest over a large ball.
inline constexpr technique ball_back_bend{
    .name = "ball_back_bend",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {abdominals, pectoralis_major},
    .ways = {{{exercise_ball}, {supine}}},
    .difficulty = 2,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lie back over the ball with the feet wide, let the arms sink, and breathe.",
};

/// @brief The back of the shoulder.
inline constexpr technique cross_body_arm_stretch{
    .name = "cross_body_arm_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {deltoid_spinal, infraspinatus, rhomboids},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Draw one arm across the chest with the shoulder low and breathe.",
};

/// @brief The back of the cuff, lying on the side.
inline constexpr technique sleeper_stretch{
    .name = "sleeper_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {infraspinatus, teres_minor},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .difficulty = 2,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lie on the shoulder with the elbow in front, press the forearm gently towards the floor, and breathe.",
};

/// @brief The front of the cuff, forearm on a door frame.
inline constexpr technique inward_rotator_stretch{
    .name = "inward_rotator_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {subscapularis},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "With the elbow at the ribs and the palm on a door frame, turn the body away and breathe.",
};

/// @brief The chest in a doorway.
inline constexpr technique doorway_chest_stretch{
    .name = "doorway_chest_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {pectoralis_major, pectoralis_minor},
    .ways = {{{}, {standing}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lay the forearms on the door frame, step through with a quiet low back, and breathe.",
};

/// @brief The chest, lying along a roller.
inline constexpr technique lying_chest_opener{
    .name = "lying_chest_opener",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {pectoralis_major, pectoralis_minor},
    .ways = {{{}, {supine}}, {{foam_roller}, {supine}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lie with the spine along the roller, let the arms sink outwards, and breathe.",
};

/// @brief Front of shoulders and arms, hands clasped behind.
inline constexpr technique hands_behind_back_stretch{
    .name = "hands_behind_back_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {deltoid_clavicular, biceps_brachii},
    .ways = {{{}, {standing}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Clasp the hands behind the back, lift them a little with the chest up, and breathe.",
};

/// @brief The front of the arm against a wall.
inline constexpr technique wall_biceps_stretch{
    .name = "wall_biceps_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {biceps_brachii},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Lay the palm on a wall behind you with the thumb up, turn away, and breathe.",
};

/// @brief The back of the arm, elbow up.
inline constexpr technique overhead_triceps_stretch{
    .name = "overhead_triceps_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {triceps_brachii},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Let one hand sink between the shoulder blades, draw the elbow up and in, and breathe.",
};

/// @brief The palm side of the forearm.
inline constexpr technique wrist_flexor_stretch{
    .name = "wrist_flexor_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {wrist_flexors, finger_flexors},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Straighten the elbow, draw palm and fingers back with the other hand, and breathe.",
};

/// @brief The back of the forearm.
inline constexpr technique wrist_extensor_stretch{
    .name = "wrist_extensor_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {wrist_extensors, finger_extensors},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Straighten the elbow, bend the hand down with the other hand, and breathe.",
};

/// @brief The slope of the neck.
inline constexpr technique upper_trapezius_stretch{
    .name = "upper_trapezius_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {trapezius_descending},
    .ways = {{{}, {chair_sitting, standing}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Let one ear sink to the shoulder, reach down with the other hand, and breathe.",
};

/// @brief Down to the inner corner of the shoulder blade.
inline constexpr technique levator_stretch{
    .name = "levator_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {levator_scapulae},
    .ways = {{{}, {chair_sitting, standing}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Look down towards one armpit, let the weight of the hand help a little, and breathe.",
};

/// @brief The turners of the neck.
inline constexpr technique neck_turn_stretch{
    .name = "neck_turn_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {sternocleidomastoid, splenius},
    .ways = {{{}, {chair_sitting, standing}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Turn the head to one side as far as it goes by itself, stay, and breathe.",
};

/// @brief The back of the neck.
inline constexpr technique chin_to_chest_stretch{
    .name = "chin_to_chest_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {neck_extensors, suboccipitals},
    .ways = {{{}, {chair_sitting, standing}}},
    .at_most = sensation::comfortable,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Tuck the chin, let the head sink forwards, and breathe.",
};

/// @brief The front of the neck, collarbone held down.
inline constexpr technique collarbone_stretch{
    .name = "collarbone_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {neck_flexors, scalenes},
    .ways = {{{}, {chair_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Hold the collarbones down by hand, lift the chin a little to one side, and breathe.",
};

/// @brief Between the shoulder blades.
inline constexpr technique hugging_stretch{
    .name = "hugging_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {rhomboids, trapezius_transverse, trapezius},
    .ways = {{{}, {standing, chair_sitting}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Hug yourself, round the upper back, and breathe between the shoulder blades.",
};

/// @brief Lats and back of the arms, elbows on a bench.
inline constexpr technique bench_prayer_stretch{
    .name = "bench_prayer_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {latissimus_dorsi, triceps_brachii},
    .ways = {{{bench}, {tall_kneeling}}, {{firm_chair}, {tall_kneeling}}},
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Kneel with the elbows on the bench, let the chest sink between them, and breathe.",
};

/// @brief Lats and chest, hanging with the feet on the floor.
inline constexpr technique bar_hang_stretch{
    .name = "bar_hang_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {latissimus_dorsi, pectoralis_major},
    .ways = {{{pull_up_bar}, {hanging}}},
    .difficulty = 2,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Hold the bar with some weight left on the feet, let the sides grow long, and breathe.",
};

/// @brief Hips and calves, resting at the bottom of a squat.
inline constexpr technique deep_squat_rest{
    .name = "deep_squat_rest",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {adductors, gluteals, soleus},
    .ways = {{{}, {standing}}},
    .difficulty = 2,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {detail::in_common_use},
    .cue = "Sink into a deep squat with the heels down, hold on if needed, and breathe.",
};

/// @brief The stretches of the catalogue.
inline constexpr const technique* stretches[] = {&straight_knee_calf_stretch,
                                                 &bent_knee_calf_stretch,
                                                 &shin_stretch,
                                                 &sole_stretch,
                                                 &lying_hamstring_stretch,
                                                 &seated_hamstring_stretch,
                                                 &standing_quadriceps_stretch,
                                                 &side_lying_quadriceps_stretch,
                                                 &rear_foot_up_stretch,
                                                 &kneeling_hip_flexor_stretch,
                                                 &butterfly_stretch,
                                                 &side_lunge_stretch,
                                                 &frog_stretch,
                                                 &lying_figure_four_stretch,
                                                 &seated_figure_four_stretch,
                                                 &knee_to_chest_stretch,
                                                 &crossed_leg_lean,
                                                 &childs_pose,
                                                 &seated_forward_fold,
                                                 &lying_trunk_turn,
                                                 &sphinx,
                                                 &standing_side_bend_stretch,
                                                 &ball_back_bend,
                                                 &cross_body_arm_stretch,
                                                 &sleeper_stretch,
                                                 &inward_rotator_stretch,
                                                 &doorway_chest_stretch,
                                                 &lying_chest_opener,
                                                 &hands_behind_back_stretch,
                                                 &wall_biceps_stretch,
                                                 &overhead_triceps_stretch,
                                                 &wrist_flexor_stretch,
                                                 &wrist_extensor_stretch,
                                                 &upper_trapezius_stretch,
                                                 &levator_stretch,
                                                 &neck_turn_stretch,
                                                 &chin_to_chest_stretch,
                                                 &collarbone_stretch,
                                                 &hugging_stretch,
                                                 &bench_prayer_stretch,
                                                 &bar_hang_stretch,
                                                 &deep_squat_rest};

}  // namespace regimen
