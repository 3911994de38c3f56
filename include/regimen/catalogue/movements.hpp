/// @file
/// @brief Movements of the catalogue that motion/standard_movements.hpp does not have.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/standard_movements.hpp"

namespace regimen::movements {

/// @name Leg and ankle, for the catalogue
/// @{

/// @brief Heels up on level ground, knees straight.
inline constexpr named_movement floor_calf_raise{.name = "floor_calf_raise",
                                                 .top = {{ankle_dorsiflexion, -30}},
                                                 .note = "Without a step the heels stop at the floor."};
/// @brief The foot pushed down against a band, sitting with the leg straight.
inline constexpr named_movement foot_press{.name = "foot_press",
                                           .top = {{ankle_dorsiflexion, -30}, {hip_flexion, 90}},
                                           .bottom = {{ankle_dorsiflexion, 10}, {hip_flexion, 90}},
                                           .hardest = hardest_point::top,
                                           .note = "The band is longest at the top."};
/// @brief The foot drawn up against a band or cable, sitting with the leg straight.
inline constexpr named_movement foot_pull{.name = "foot_pull",
                                          .top = {{ankle_dorsiflexion, 15}, {hip_flexion, 90}},
                                          .bottom = {{ankle_dorsiflexion, -25}, {hip_flexion, 90}},
                                          .hardest = hardest_point::top,
                                          .note = "The band is longest at the top."};
/// @brief The sole turned outwards against a band.
inline constexpr named_movement foot_turn_out{.name = "foot_turn_out",
                                              .top = {{subtalar_inversion, -15}, {hip_flexion, 90}},
                                              .bottom = {{subtalar_inversion, 15}, {hip_flexion, 90}},
                                              .hardest = hardest_point::top,
                                              .note = "The band is longest at the top."};
/// @brief The sole turned inwards against a band.
inline constexpr named_movement foot_turn_in{.name = "foot_turn_in",
                                             .top = {{subtalar_inversion, 15}, {hip_flexion, 90}},
                                             .bottom = {{subtalar_inversion, -15}, {hip_flexion, 90}},
                                             .hardest = hardest_point::top,
                                             .note = "The band is longest at the top."};
/// @brief The toes draw in what lies under them.
inline constexpr named_movement toe_curl{.name = "toe_curl",
                                         .top = {{toe_extension, -30}, {hip_flexion, 80}, {knee_flexion, 90}},
                                         .bottom = {{toe_extension, 10}, {hip_flexion, 80}, {knee_flexion, 90}},
                                         .hardest = hardest_point::nowhere};
/// @}

/// @name Hip, for the catalogue
/// @{

/// @brief The lower leg rises, lying on the side.
inline constexpr named_movement inner_leg_raise{
    .name = "inner_leg_raise", .top = {{hip_adduction, 15}}, .note = "The leg is level at the bottom."};
/// @brief The knees press on what is between them, lying on the back.
inline constexpr named_movement knee_squeeze{.name = "knee_squeeze",
                                             .top = {{hip_flexion, 45}, {knee_flexion, 90}},
                                             .load = {{hip_adduction, -1}},
                                             .held = true,
                                             .note = "What is squeezed would push the thighs apart."};
/// @brief The leg comes in against a cable or band, standing on the other.
inline constexpr named_movement standing_hip_adduction{.name = "standing_hip_adduction",
                                                       .top = {{hip_adduction, 15}},
                                                       .bottom = {{hip_adduction, -25}},
                                                       .hardest = hardest_point::nowhere};
/// @brief The leg goes out against a cable or band, standing on the other.
inline constexpr named_movement standing_hip_abduction{.name = "standing_hip_abduction",
                                                       .top = {{hip_adduction, -30}},
                                                       .hardest = hardest_point::top,
                                                       .note = "The band is longest at the top."};
/// @brief On hands and knees, the bent leg rises to the side.
inline constexpr named_movement fire_hydrant{.name = "fire_hydrant",
                                             .top = {{hip_flexion, 80}, {knee_flexion, 90}, {hip_adduction, -35}},
                                             .bottom = {{hip_flexion, 80}, {knee_flexion, 90}},
                                             .hardest = hardest_point::top,
                                             .note = "The thigh is nearest to level at the top."};
/// @brief Standing on one leg on a step, the free side of the pelvis sinks and rises.
inline constexpr named_movement pelvic_drop{.name = "pelvic_drop",
                                            .top = {{hip_adduction, -5}},
                                            .bottom = {{hip_adduction, 10}},
                                            .note = "The working leg is the one that stands."};
/// @brief On hands and knees, the bent leg goes back and up.
inline constexpr named_movement donkey_kick{.name = "donkey_kick",
                                            .top = {{hip_flexion, -10}, {knee_flexion, 90}},
                                            .bottom = {{hip_flexion, 90}, {knee_flexion, 90}},
                                            .hardest = hardest_point::top,
                                            .note = "The thigh is nearest to level at the top."};
/// @brief The straight leg rises, lying on the back.
inline constexpr named_movement lying_leg_raise{
    .name = "lying_leg_raise",
    .top = {{hip_flexion, 80}},
    .load = {{lumbar_extension, 1}},
    .note = "The leg is level at the bottom, where it would arch the back."};
/// @brief The thigh rises from the seat.
inline constexpr named_movement seated_knee_lift{.name = "seated_knee_lift",
                                                 .top = {{hip_flexion, 100}, {knee_flexion, 90}},
                                                 .bottom = {{hip_flexion, 80}, {knee_flexion, 90}},
                                                 .load = {{hip_flexion, -1}},
                                                 .hardest = hardest_point::bottom,
                                                 .drives = driven::written_only,
                                                 .note = "The leg hangs from the knee, which nothing drives."};
/// @brief Bent knees up, hanging from a bar.
inline constexpr named_movement hanging_knee_raise{
    .name = "hanging_knee_raise",
    .top = {{hip_flexion, 95}, {knee_flexion, 90}, {lumbar_extension, -20}, {shoulder_flexion, 170}},
    .bottom = {{shoulder_flexion, 170}},
    .load = {{hip_flexion, -1}, {lumbar_extension, 1}, {finger_flexion, -1}},
    .hardest = hardest_point::top,
    .drives = driven::written_only,
    .note = "The thighs are level at the top; the legs hang from the knees."};
/// @brief Propped on straight arms, one knee after the other to the chest.
inline constexpr named_movement mountain_climber{
    .name = "mountain_climber",
    .top = {{hip_flexion, 90}, {knee_flexion, 100}, {shoulder_flexion, 90}},
    .bottom = {{shoulder_flexion, 90}},
    .load = {{hip_flexion, -1}, {lumbar_extension, 1}},
    .hardest = hardest_point::nowhere,
    .drives = driven::written_only,
    .note = "The working leg is the one that comes forwards."};
/// @}

/// @name Trunk, for the catalogue
/// @{

/// @brief Chest and arms off the floor, lying face down.
inline constexpr named_movement prone_back_raise{.name = "prone_back_raise",
                                                 .top = {{lumbar_extension, 15}, {thoracic_flexion, -10}},
                                                 .note = "The trunk is level at the bottom."};
/// @brief Chest and legs held off the floor, lying face down.
inline constexpr named_movement prone_hold{.name = "prone_hold",
                                           .top = {{lumbar_extension, 10}, {hip_flexion, -10}},
                                           .load = {{lumbar_extension, -1}, {hip_flexion, 1}},
                                           .held = true,
                                           .note = "The weight of both ends would bend the back and the hips."};
/// @brief From bent forwards to upright against a band or machine, sitting.
inline constexpr named_movement seated_trunk_extension{
    .name = "seated_trunk_extension",
    .top = {{hip_flexion, 90}, {knee_flexion, 90}},
    .bottom = {{hip_flexion, 90}, {knee_flexion, 90}, {lumbar_extension, -30}},
    .hardest = hardest_point::nowhere};
/// @brief The trunk curls down against a cable or band from above, kneeling.
inline constexpr named_movement kneeling_crunch{
    .name = "kneeling_crunch",
    .top = {{lumbar_extension, -30}, {thoracic_flexion, 20}, {knee_flexion, 90}},
    .bottom = {{knee_flexion, 90}},
    .hardest = hardest_point::nowhere,
    .note = "The weight is lowest with the trunk upright."};
/// @brief The pelvis curls off the floor, knees bent.
inline constexpr named_movement reverse_crunch{.name = "reverse_crunch",
                                               .top = {{hip_flexion, 100}, {knee_flexion, 90}, {lumbar_extension, -25}},
                                               .bottom = {{hip_flexion, 90}, {knee_flexion, 90}},
                                               .note = "The pelvis is level at the bottom."};
/// @brief One shoulder goes to the other knee, lying on the back; the working side is that of the shoulder.
inline constexpr named_movement bicycle_crunch{
    .name = "bicycle_crunch",
    .top = {{hip_flexion, 90}, {knee_flexion, 90}, {lumbar_extension, -20}, {lumbar_rotation, 20}},
    .bottom = {{hip_flexion, 90}, {knee_flexion, 90}},
    .note = "The other half of the movement works the other side."};
/// @brief Arms and legs held off the floor with the low back down, lying on the back.
inline constexpr named_movement hollow_hold{
    .name = "hollow_hold",
    .top = {{hip_flexion, 30}, {shoulder_flexion, 170}, {lumbar_extension, -10}},
    .load = {{lumbar_extension, 1}, {hip_flexion, -1}},
    .held = true,
    .note = "The weight of both ends would arch the back."};
/// @brief Arms and straight legs meet above the belly, lying on the back.
inline constexpr named_movement jackknife{.name = "jackknife",
                                          .top = {{hip_flexion, 80}, {lumbar_extension, -30}, {shoulder_flexion, 90}},
                                          .bottom = {{shoulder_flexion, 170}},
                                          .load = {{hip_flexion, -1}, {lumbar_extension, 1}},
                                          .drives = driven::written_only,
                                          .note = "Trunk and legs are level at the bottom."};
/// @brief Propped on the lower forearm, the hips sink and rise; the working side is the lower one.
inline constexpr named_movement side_plank_dip{.name = "side_plank_dip",
                                               .bottom = {{lumbar_bending, -20}},
                                               .note = "The sinking pelvis bends the trunk away from the lower side."};
/// @brief The trunk turns away from the working side against a cable or band.
inline constexpr named_movement wood_chop{.name = "wood_chop",
                                          .top = {{lumbar_rotation, 30}},
                                          .bottom = {{lumbar_rotation, -30}},
                                          .hardest = hardest_point::nowhere,
                                          .note = "The inner layer of the other side works with it."};
/// @}

/// @name Neck, for the catalogue
/// @{

/// @brief The chin drawn in without bending the neck.
inline constexpr named_movement chin_tuck{.name = "chin_tuck",
                                          .top = {{craniovertebral_flexion, 10}},
                                          .load = {{craniovertebral_flexion, -1}},
                                          .held = true,
                                          .note = "The head would tip backwards."};
/// @brief The forehead against the hand; nothing moves.
inline constexpr named_movement forehead_press{.name = "forehead_press",
                                               .load = {{cervical_flexion, -1}},
                                               .held = true,
                                               .note = "The hand would push the head backwards."};
/// @brief The back of the head against the hands; nothing moves.
inline constexpr named_movement back_of_head_press{.name = "back_of_head_press",
                                                   .load = {{cervical_flexion, 1}},
                                                   .held = true,
                                                   .note = "The hands would push the head forwards."};
/// @brief The head turned against the hand; nothing moves.
inline constexpr named_movement temple_press{.name = "temple_press",
                                             .load = {{cervical_rotation, -1}},
                                             .held = true,
                                             .note = "The hand would turn the face to the working side."};
/// @brief The head comes forwards off the floor, or against a band.
inline constexpr named_movement neck_bend{.name = "neck_bend",
                                          .top = {{cervical_flexion, 30}, {craniovertebral_flexion, 10}},
                                          .note = "Lying on the back the head is level at the bottom."};
/// @brief The head comes up and back, face down or against a band.
inline constexpr named_movement neck_straightening{.name = "neck_straightening",
                                                   .top = {{cervical_flexion, -15}},
                                                   .bottom = {{cervical_flexion, 30}},
                                                   .hardest = hardest_point::top,
                                                   .note = "Face down the head is level at the top."};
/// @}

/// @name Pushing, for the catalogue
/// @{

/// @brief Shoulder blades apart and together, propped on straight arms.
inline constexpr named_movement scapular_push_up{.name = "scapular_push_up",
                                                 .top = {{shoulder_flexion, 90}, {scapular_protraction, 20}},
                                                 .bottom = {{shoulder_flexion, 90}, {scapular_protraction, -10}}};
/// @brief A weight pressed up, lying on the floor.
inline constexpr named_movement floor_press{
    .name = "floor_press",
    .top = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, 75}},
    .bottom = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, 5}, {elbow_flexion, 90}},
    .note = "The floor stops the upper arms where they are level."};
/// @brief Hands pushed forwards against a band or cable from behind.
inline constexpr named_movement standing_press{
    .name = "standing_press",
    .top = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, 75}},
    .bottom = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, -15}, {elbow_flexion, 100}},
    .hardest = hardest_point::top,
    .note = "The band is longest at the top."};
/// @brief Forearms slide up a wall.
inline constexpr named_movement wall_slide{
    .name = "wall_slide",
    .top = {{shoulder_abduction, 150}, {scapular_upward_rotation, 50}, {shoulder_rotation, -80}, {elbow_flexion, 30}},
    .bottom = {{shoulder_abduction, 80},
               {scapular_upward_rotation, 25},
               {shoulder_rotation, -80},
               {elbow_flexion, 100}},
    .load = {{shoulder_abduction, -1}, {scapular_upward_rotation, -1}},
    .hardest = hardest_point::bottom,
    .drives = driven::written_only,
    .note = "The wall guides the elbows, which nothing drives."};
/// @brief Upside down on straight arms, feet on a wall.
inline constexpr named_movement handstand_hold{
    .name = "handstand_hold",
    .top = {{shoulder_flexion, 170}, {scapular_upward_rotation, 55}},
    .load = {{scapular_upward_rotation, -1}, {scapular_elevation, -1}, {elbow_flexion, 1}},
    .held = true};
/// @brief From the forearms to straight arms, face down.
inline constexpr named_movement forearm_push_up{.name = "forearm_push_up",
                                                .top = {{shoulder_flexion, 100}},
                                                .bottom = {{shoulder_flexion, 100}, {elbow_flexion, 90}},
                                                .hardest = hardest_point::bottom};
/// @brief The elbow straightened behind the body, bent over.
inline constexpr named_movement triceps_kickback{
    .name = "triceps_kickback",
    .top = {{hip_flexion, 80}, {knee_flexion, 15}, {shoulder_flexion, -10}},
    .bottom = {{hip_flexion, 80}, {knee_flexion, 15}, {shoulder_flexion, -10}, {elbow_flexion, 90}},
    .hardest = hardest_point::top,
    .note = "The forearm is level at the top."};
/// @}

/// @name Pulling and shoulder, for the catalogue
/// @{

/// @brief Hands pulled to the ribs against a band, a cable or the lean of the body.
inline constexpr named_movement standing_row{
    .name = "standing_row",
    .top = {{shoulder_flexion, -15}, {elbow_flexion, 95}, {scapular_protraction, -15}},
    .bottom = {{shoulder_flexion, 80}, {scapular_protraction, 10}},
    .hardest = hardest_point::top,
    .note = "The band is longest at the top."};
/// @brief Elbows press the chest off the floor, lying on the back.
inline constexpr named_movement elbow_drive{
    .name = "elbow_drive",
    .top = {{shoulder_flexion, -15}, {elbow_flexion, 90}, {scapular_protraction, -15}},
    .bottom = {{elbow_flexion, 90}},
    .load = {{shoulder_flexion, 1}, {scapular_protraction, 1}},
    .hardest = hardest_point::top,
    .drives = driven::written_only,
    .note = "The forearms point upwards and carry nothing."};
/// @brief Arms out to the sides and up, face down.
inline constexpr named_movement prone_t_raise{
    .name = "prone_t_raise",
    .top = {{shoulder_abduction, 90}, {shoulder_horizontal_adduction, -20}, {scapular_protraction, -15}},
    .bottom = {{shoulder_abduction, 90}},
    .hardest = hardest_point::top};
/// @brief Arms overhead and up, face down.
inline constexpr named_movement prone_y_raise{
    .name = "prone_y_raise",
    .top = {{shoulder_flexion, 170}, {scapular_upward_rotation, 55}, {scapular_protraction, -10}},
    .bottom = {{shoulder_flexion, 150}, {scapular_upward_rotation, 50}},
    .hardest = hardest_point::top};
/// @brief Bent elbows up and hands higher than elbows, face down.
inline constexpr named_movement prone_w_raise{
    .name = "prone_w_raise",
    .top = {{shoulder_abduction, 60},
            {shoulder_horizontal_adduction, -15},
            {shoulder_rotation, -60},
            {elbow_flexion, 90},
            {scapular_protraction, -15}},
    .bottom = {{shoulder_abduction, 60}, {shoulder_rotation, -40}, {elbow_flexion, 90}},
    .hardest = hardest_point::top};
/// @brief A band pulled apart before the chest, standing.
inline constexpr named_movement pull_apart{
    .name = "pull_apart",
    .top = {{shoulder_abduction, 90}, {shoulder_horizontal_adduction, -10}, {scapular_protraction, -15}},
    .bottom = {{shoulder_abduction, 90}, {shoulder_horizontal_adduction, 80}, {scapular_protraction, 10}},
    .hardest = hardest_point::top,
    .note = "The band is longest at the top."};
/// @brief The back of the hand against a wall, elbow at the ribs; nothing moves.
inline constexpr named_movement outward_press{.name = "outward_press",
                                              .top = {{elbow_flexion, 90}},
                                              .load = {{shoulder_rotation, 1}},
                                              .held = true,
                                              .note = "The wall would turn the forearm inwards."};
/// @brief The palm against a door frame, elbow at the ribs; nothing moves.
inline constexpr named_movement inward_press{.name = "inward_press",
                                             .top = {{elbow_flexion, 90}},
                                             .load = {{shoulder_rotation, -1}},
                                             .held = true,
                                             .note = "The frame would turn the forearm outwards."};
/// @brief Shoulders away from the ears, hanging on straight arms.
inline constexpr named_movement scapular_pull_up{
    .name = "scapular_pull_up",
    .top = {{shoulder_flexion, 170}, {scapular_upward_rotation, 55}},
    .bottom = {{shoulder_flexion, 170}, {scapular_upward_rotation, 55}, {scapular_elevation, 25}},
    .load = {{finger_flexion, -1}}};
/// @}

/// @name Arm and forearm, for the catalogue
/// @{

/// @brief Elbows bent with the arms hanging behind the body, leaning back.
inline constexpr named_movement incline_curl{
    .name = "incline_curl",
    .top = {{shoulder_flexion, -30}, {elbow_flexion, 130}, {forearm_supination, 80}},
    .bottom = {{shoulder_flexion, -30}, {forearm_supination, 80}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_flexion, -30}, {elbow_flexion, 100}, {forearm_supination, 80}},
    .note = "The forearms are level a little past half way."};
/// @brief The forearm turned palm up against the head of a weight.
inline constexpr named_movement palm_up_turn{.name = "palm_up_turn",
                                             .top = {{elbow_flexion, 90}, {forearm_supination, 70}},
                                             .bottom = {{elbow_flexion, 90}, {forearm_supination, -70}},
                                             .hardest = hardest_point::nowhere};
/// @brief The forearm turned palm down against the head of a weight.
inline constexpr named_movement palm_down_turn{.name = "palm_down_turn",
                                               .top = {{elbow_flexion, 90}, {forearm_supination, -70}},
                                               .bottom = {{elbow_flexion, 90}, {forearm_supination, 70}},
                                               .hardest = hardest_point::nowhere};
/// @}

/// @brief All of them, in the order of this file.
inline constexpr const named_movement* of_the_catalogue[] = {&floor_calf_raise,
                                                             &foot_press,
                                                             &foot_pull,
                                                             &foot_turn_out,
                                                             &foot_turn_in,
                                                             &toe_curl,
                                                             &inner_leg_raise,
                                                             &knee_squeeze,
                                                             &standing_hip_adduction,
                                                             &standing_hip_abduction,
                                                             &fire_hydrant,
                                                             &pelvic_drop,
                                                             &donkey_kick,
                                                             &lying_leg_raise,
                                                             &seated_knee_lift,
                                                             &hanging_knee_raise,
                                                             &mountain_climber,
                                                             &prone_back_raise,
                                                             &prone_hold,
                                                             &seated_trunk_extension,
                                                             &kneeling_crunch,
                                                             &reverse_crunch,
                                                             &bicycle_crunch,
                                                             &hollow_hold,
                                                             &jackknife,
                                                             &side_plank_dip,
                                                             &wood_chop,
                                                             &chin_tuck,
                                                             &forehead_press,
                                                             &back_of_head_press,
                                                             &temple_press,
                                                             &neck_bend,
                                                             &neck_straightening,
                                                             &scapular_push_up,
                                                             &floor_press,
                                                             &standing_press,
                                                             &wall_slide,
                                                             &handstand_hold,
                                                             &forearm_push_up,
                                                             &triceps_kickback,
                                                             &standing_row,
                                                             &elbow_drive,
                                                             &prone_t_raise,
                                                             &prone_y_raise,
                                                             &prone_w_raise,
                                                             &pull_apart,
                                                             &outward_press,
                                                             &inward_press,
                                                             &scapular_pull_up,
                                                             &incline_curl,
                                                             &palm_up_turn,
                                                             &palm_down_turn};

}  // namespace regimen::movements
