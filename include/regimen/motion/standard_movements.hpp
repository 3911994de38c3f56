/// @file
/// @brief Movements of exercises: those that the founding articles name, and those most used in the gym.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "regimen/evidence/source.hpp"
#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/pattern.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/quantity/angle.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Where on its way a load turns the joints hardest. That is geometry, and a choice of this library.
enum class hardest_point : unsigned char {
  bottom,      ///< Where the load is lowest.
  top,         ///< Where the load is highest.
  on_the_way,  ///< At a pose between them, which is written out.
  nowhere,     ///< A machine turns the joints evenly, or nothing does: the middle of the way stands for it.
};

/// @brief Names of hardest_point.
template <>
struct vocabulary<hardest_point> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "hardest point";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"bottom", "top", "on_the_way", "nowhere"};
};

/// @brief What the load of a named movement drives.
enum class driven : unsigned char {
  way_down,      ///< The joints the way they go down, and where the written load says besides.
  written_only,  ///< Only what the written load says; nothing at all if it is empty.
};

/// @brief Names of driven.
template <>
struct vocabulary<driven> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "driven";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"way_down", "written_only"};
};

/// @brief An angle in whole degrees, or of a load the direction in which it drives the joint (1 or -1).
///
/// Bare numbers, because a table of poses costs each program that includes it ten times as much to compile.
struct joint_setting {
  /// @brief Which coordinate.
  coordinate which{};
  /// @brief How far; 0, as in standing, need not be said.
  short angle = 0;
};

/// @brief The movement of an exercise, under its name: written down as short as it goes, and told in full by how().
///
/// The poses are typical figures, and a choice of this library. Those of hip, knee and ankle keep to the ranges for
/// which lengths of muscles are published (hip -20 to 100, knee 0 to 120, ankle -40 to 30 degrees), so that the deepest
/// positions of supple people are cut short. Loads are told in the plane of the movement: that on one leg the hip
/// abductors hold the pelvis level is told of holds only. Where the trunk leans, the load would also bend the low back,
/// which is held straight.
struct named_movement {
  /// @brief Its name, in lower case with underscores.
  std::string_view name{};
  /// @brief The pose with the load highest; upright standing but for these.
  joint_setting top[6]{};
  /// @brief The pose with the load lowest; of a hold nothing.
  joint_setting bottom[6]{};
  /// @brief What the load drives besides the way down, or alone.
  joint_setting load[3]{};
  /// @brief Where it turns the joints hardest.
  hardest_point hardest = hardest_point::bottom;
  /// @brief The pose, if that is on the way.
  joint_setting hardest_pose[6]{};
  /// @brief What the load drives.
  driven drives = driven::way_down;
  /// @brief Whether the pose of the top is only held.
  bool held = false;
  /// @brief Where the load goes up from, if the way to there from the bottom is unloaded; else empty.
  joint_setting start[6]{};
  /// @brief What a reader should know.
  std::string_view note{};
  /// @brief Where the poses come from.
  source from{"typical figures", certainty::choice};

  /// @brief The movement in full.
  [[nodiscard]] constexpr movement_pattern how() const noexcept;
};

namespace detail {
// Last to first: the empty settings at the end must not undo what stands before them.
[[nodiscard]] constexpr pose pose_of(const joint_setting (&set)[6]) noexcept {
  return {{set[5].which, degrees{static_cast<double>(set[5].angle)}},
          {set[4].which, degrees{static_cast<double>(set[4].angle)}},
          {set[3].which, degrees{static_cast<double>(set[3].angle)}},
          {set[2].which, degrees{static_cast<double>(set[2].angle)}},
          {set[1].which, degrees{static_cast<double>(set[1].angle)}},
          {set[0].which, degrees{static_cast<double>(set[0].angle)}}};
}

[[nodiscard]] constexpr pose halfway(const pose& a, const pose& b) noexcept {
  pose middle = a;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto c = static_cast<coordinate>(i);
    if (a[c] != b[c]) middle = middle.with(c, (a[c] + b[c]) * 0.5);
  }
  return middle;
}
}  // namespace detail

constexpr movement_pattern named_movement::how() const noexcept {
  const pose high = detail::pose_of(top);
  const pose low = held ? high : detail::pose_of(bottom);
  movement_pattern m{{high, low}, {low, high}, {}, low};
  if (drives == driven::way_down) m.load = movement_between(high, low);
  for (const joint_setting& s : load) {
    if (s.angle > 0) m.load.push_back(increase_of(s.which));
    if (s.angle < 0) m.load.push_back(decrease_of(s.which));
  }
  if (start[0].angle != 0) m.raising.from = detail::pose_of(start);
  if (hardest == hardest_point::top) m.hardest = high;
  if (hardest == hardest_point::on_the_way) m.hardest = detail::pose_of(hardest_pose);
  if (hardest == hardest_point::nowhere) m.hardest = detail::halfway(high, low);
  return m;
}

/// @brief The way without load from the end of the lowering to the beginning of the raising: nowhere, but for exercises
/// whose two halves are different.
[[nodiscard]] constexpr excursion unloaded_return(const movement_pattern& m) noexcept {
  return {m.lowering.to, m.raising.from};
}

/// @brief The named movements.
///
/// Left out: power skips and the runs with a weight overhead. Their joints turn against one another within each step,
/// and the hamstrings brake the trunk while the foot stands and the leg while it swings: two ways and one load cannot
/// tell that.
namespace movements {

/// @name Exercises of the founding articles
/// @{

/// @brief Squat as deep as the published models of muscles reach.
inline constexpr named_movement deep_squat{
    .name = "deep_squat",
    .bottom = {{hip_flexion, 100}, {knee_flexion, 120}, {ankle_dorsiflexion, 25}},
    .load = {{lumbar_extension, -1}},
    .note = "The thighs are furthest forward at the bottom; deeper ones exist."};
/// @brief Hips up with the knees bent, lying on the back.
inline constexpr named_movement supine_bridge{.name = "supine_bridge",
                                              .top = {{knee_flexion, 90}},
                                              .bottom = {{hip_flexion, 45}, {knee_flexion, 90}},
                                              .hardest = hardest_point::top,
                                              .note = "Trunk and thighs are nearest to level at the top."};
/// @brief Step forward and sink; the working leg is the front one.
inline constexpr named_movement lunge{.name = "lunge",
                                      .bottom = {{hip_flexion, 90}, {knee_flexion, 90}, {ankle_dorsiflexion, 10}}};
/// @brief Stand on one leg.
inline constexpr named_movement one_legged_stand{
    .name = "one_legged_stand",
    .load = {{hip_flexion, 1}, {hip_adduction, 1}},
    .held = true,
    .note = "The free side of the pelvis would drop: adduction of the standing hip."};
/// @brief Propped on the lower forearm; the working side is the lower one.
inline constexpr named_movement side_plank{.name = "side_plank",
                                           .load = {{lumbar_bending, -1}},
                                           .held = true,
                                           .note = "The sagging pelvis bends the trunk away from the lower side."};
/// @brief Propped on the forearms, face down.
inline constexpr named_movement forearm_plank{
    .name = "forearm_plank", .load = {{lumbar_extension, 1}}, .held = true, .note = "The sagging trunk arches."};
/// @brief Heel to the buttock, prone.
inline constexpr named_movement leg_curl{.name = "leg_curl",
                                         .top = {{knee_flexion, 110}},
                                         .note = "Prone: the leg is level, and turns the knee hardest, when straight."};
/// @brief Hips up with the knees bent, then the heels slide away with the hips held up.
inline constexpr named_movement heel_slide_bridge{
    .name = "heel_slide_bridge",
    .top = {{knee_flexion, 90}},
    .bottom = {{knee_flexion, 10}},
    .load = {{hip_flexion, 1}},
    .start = {{hip_flexion, 45}, {knee_flexion, 90}},
    .note = "Raised by the hips, lowered by the knees; then the hips come down and the heels back without load."};
/// @brief Hinge at the hips with a weight, lowered slowly.
inline constexpr named_movement slow_deadlift{.name = "slow_deadlift",
                                              .top = {{knee_flexion, 15}},
                                              .bottom = {{hip_flexion, 85}, {knee_flexion, 15}},
                                              .load = {{lumbar_extension, -1}},
                                              .note = "The trunk is nearest to level at the bottom."};
/// @brief The same on one leg.
inline constexpr named_movement single_leg_deadlift{.name = "single_leg_deadlift",
                                                    .top = {{knee_flexion, 15}},
                                                    .bottom = {{hip_flexion, 85}, {knee_flexion, 15}},
                                                    .load = {{lumbar_extension, -1}},
                                                    .note = "The trunk is nearest to level at the bottom."};
/// @brief Walking in single-leg deadlifts; the working leg is the front one.
inline constexpr named_movement death_march{.name = "death_march",
                                            .top = {{knee_flexion, 15}},
                                            .bottom = {{hip_flexion, 80}, {knee_flexion, 15}},
                                            .load = {{lumbar_extension, -1}},
                                            .note = "The step between two hinges is not counted."};
/// @brief Squat on one leg.
inline constexpr named_movement single_leg_squat{
    .name = "single_leg_squat",
    .bottom = {{hip_flexion, 80}, {knee_flexion, 90}, {ankle_dorsiflexion, 25}},
    .load = {{lumbar_extension, -1}}};
/// @brief A weight pulls the trunk forward over a steady knee.
inline constexpr named_movement braking_hinge{.name = "braking_hinge",
                                              .top = {{knee_flexion, 20}},
                                              .bottom = {{hip_flexion, 70}, {knee_flexion, 20}},
                                              .load = {{lumbar_extension, -1}},
                                              .note = "The trunk is nearest to level at the bottom."};
/// @brief The leg swings to and fro; forwards is the top.
inline constexpr named_movement leg_swings{.name = "leg_swings",
                                           .top = {{hip_flexion, 50}, {knee_flexion, 10}},
                                           .bottom = {{hip_flexion, -15}, {knee_flexion, 10}},
                                           .hardest = hardest_point::nowhere,
                                           .drives = driven::written_only,
                                           .note = "The leg swings loosely: nothing is held against."};
/// @}

/// @name Squats and other exercises for the front of the thigh
/// @{

/// @brief Barbell on the shoulders.
inline constexpr named_movement back_squat{
    .name = "back_squat",
    .bottom = {{hip_flexion, 100}, {knee_flexion, 110}, {ankle_dorsiflexion, 25}},
    .load = {{lumbar_extension, -1}}};
/// @brief Barbell in front of the neck, trunk more upright.
inline constexpr named_movement front_squat{
    .name = "front_squat",
    .bottom = {{hip_flexion, 95}, {knee_flexion, 120}, {ankle_dorsiflexion, 30}},
    .load = {{lumbar_extension, -1}}};
/// @brief Weight held at the chest.
inline constexpr named_movement goblet_squat{
    .name = "goblet_squat",
    .bottom = {{hip_flexion, 100}, {knee_flexion, 115}, {ankle_dorsiflexion, 25}},
    .load = {{lumbar_extension, -1}}};
/// @brief Down to a box, with the legs nearly upright.
inline constexpr named_movement box_squat{.name = "box_squat",
                                          .bottom = {{hip_flexion, 95}, {knee_flexion, 90}, {ankle_dorsiflexion, 10}},
                                          .load = {{lumbar_extension, -1}}};
/// @brief One foot forward throughout; the working leg is the front one.
inline constexpr named_movement split_squat{
    .name = "split_squat",
    .top = {{hip_flexion, 20}, {knee_flexion, 10}},
    .bottom = {{hip_flexion, 80}, {knee_flexion, 90}, {ankle_dorsiflexion, 10}}};
/// @brief The same with the rear foot on a bench.
inline constexpr named_movement bulgarian_split_squat{
    .name = "bulgarian_split_squat",
    .top = {{hip_flexion, 20}, {knee_flexion, 10}},
    .bottom = {{hip_flexion, 90}, {knee_flexion, 95}, {ankle_dorsiflexion, 15}}};
/// @brief Step back and sink; the working leg is the front one.
inline constexpr named_movement reverse_lunge{
    .name = "reverse_lunge", .bottom = {{hip_flexion, 85}, {knee_flexion, 90}, {ankle_dorsiflexion, 10}}};
/// @brief Lunges one after the other.
inline constexpr named_movement walking_lunge{
    .name = "walking_lunge",
    .bottom = {{hip_flexion, 90}, {knee_flexion, 95}, {ankle_dorsiflexion, 15}},
    .note = "The step between two lunges is not counted."};
/// @brief Step to the side and sink; the working leg is the one that bends.
inline constexpr named_movement lateral_lunge{
    .name = "lateral_lunge",
    .bottom = {{hip_flexion, 90}, {knee_flexion, 95}, {ankle_dorsiflexion, 20}},
    .note = "The leg goes out to the side unloaded, so that no adduction is written."};
/// @brief On to a box; the working leg is the one that lifts.
inline constexpr named_movement step_up{.name = "step_up",
                                        .bottom = {{hip_flexion, 80}, {knee_flexion, 85}, {ankle_dorsiflexion, 15}}};
/// @brief Down from a low step; the working leg is the one that stays.
inline constexpr named_movement step_down{.name = "step_down",
                                          .bottom = {{hip_flexion, 50}, {knee_flexion, 60}, {ankle_dorsiflexion, 25}}};
/// @brief A sled pushed up a slope of 45 degrees.
inline constexpr named_movement leg_press{.name = "leg_press",
                                          .top = {{hip_flexion, 50}, {knee_flexion, 5}},
                                          .bottom = {{hip_flexion, 100}, {knee_flexion, 100}, {ankle_dorsiflexion, 10}},
                                          .note = "The seat holds the trunk."};
/// @brief A sled on the shoulders, back on a pad.
inline constexpr named_movement hack_squat{.name = "hack_squat",
                                           .bottom = {{hip_flexion, 85}, {knee_flexion, 110}, {ankle_dorsiflexion, 25}},
                                           .note = "The pad holds the trunk."};
/// @brief Knees straightened on a machine, sitting.
inline constexpr named_movement leg_extension{.name = "leg_extension",
                                              .top = {{hip_flexion, 80}},
                                              .bottom = {{hip_flexion, 80}, {knee_flexion, 90}},
                                              .hardest = hardest_point::nowhere,
                                              .note = "The machine turns the knee evenly."};
/// @brief Sitting without a chair, back on a wall.
inline constexpr named_movement wall_sit{.name = "wall_sit",
                                         .top = {{hip_flexion, 90}, {knee_flexion, 90}},
                                         .load = {{hip_flexion, 1}, {knee_flexion, 1}},
                                         .held = true};
/// @}

/// @name Hinges, curls and other exercises for the back of the thigh and the buttock
/// @{

/// @brief Hinge at the hips with the knees a little bent.
inline constexpr named_movement romanian_deadlift{.name = "romanian_deadlift",
                                                  .top = {{knee_flexion, 15}},
                                                  .bottom = {{hip_flexion, 85}, {knee_flexion, 15}},
                                                  .load = {{lumbar_extension, -1}},
                                                  .note = "The trunk is nearest to level at the bottom."};
/// @brief The same with straight knees.
inline constexpr named_movement stiff_leg_deadlift{.name = "stiff_leg_deadlift",
                                                   .bottom = {{hip_flexion, 90}},
                                                   .load = {{lumbar_extension, -1}},
                                                   .note = "The trunk is nearest to level at the bottom."};
/// @brief From the floor, knees and hips together.
inline constexpr named_movement conventional_deadlift{
    .name = "conventional_deadlift",
    .bottom = {{hip_flexion, 95}, {knee_flexion, 65}, {ankle_dorsiflexion, 10}},
    .load = {{lumbar_extension, -1}}};
/// @brief From the floor, with the feet wide and turned out.
inline constexpr named_movement sumo_deadlift{.name = "sumo_deadlift",
                                              .top = {{hip_adduction, -30}, {hip_rotation, -30}},
                                              .bottom = {{hip_flexion, 85},
                                                         {knee_flexion, 75},
                                                         {ankle_dorsiflexion, 10},
                                                         {hip_adduction, -30},
                                                         {hip_rotation, -30}},
                                              .load = {{lumbar_extension, -1}}};
/// @brief Hinge at the hips with a barbell on the shoulders.
inline constexpr named_movement good_morning{.name = "good_morning",
                                             .top = {{knee_flexion, 15}},
                                             .bottom = {{hip_flexion, 80}, {knee_flexion, 15}},
                                             .load = {{lumbar_extension, -1}},
                                             .note = "The trunk is nearest to level at the bottom."};
/// @brief Hinge over a level bench that holds the thighs.
inline constexpr named_movement back_extension{.name = "back_extension",
                                               .bottom = {{hip_flexion, 80}},
                                               .load = {{lumbar_extension, -1}},
                                               .hardest = hardest_point::top,
                                               .note = "The trunk is level at the top; the back stays straight."};
/// @brief Hips up with the shoulders on a bench.
inline constexpr named_movement hip_thrust{.name = "hip_thrust",
                                           .top = {{knee_flexion, 90}},
                                           .bottom = {{hip_flexion, 70}, {knee_flexion, 90}},
                                           .hardest = hardest_point::top,
                                           .note = "Trunk and thighs are level at the top."};
/// @brief The supine bridge under its name in the gym.
inline constexpr named_movement glute_bridge{.name = "glute_bridge",
                                             .top = {{knee_flexion, 90}},
                                             .bottom = {{hip_flexion, 45}, {knee_flexion, 90}},
                                             .hardest = hardest_point::top,
                                             .note = "Trunk and thighs are nearest to level at the top."};
/// @brief The same on one leg.
inline constexpr named_movement single_leg_bridge{.name = "single_leg_bridge",
                                                  .top = {{knee_flexion, 90}},
                                                  .bottom = {{hip_flexion, 45}, {knee_flexion, 90}},
                                                  .hardest = hardest_point::top,
                                                  .note = "Trunk and thigh are nearest to level at the top."};
/// @brief Hinge against a cable that pulls backwards between the legs.
inline constexpr named_movement cable_pull_through{.name = "cable_pull_through",
                                                   .top = {{knee_flexion, 15}},
                                                   .bottom = {{hip_flexion, 75}, {knee_flexion, 15}},
                                                   .load = {{lumbar_extension, -1}}};
/// @brief Hinge that throws a weight forwards.
inline constexpr named_movement kettlebell_swing{
    .name = "kettlebell_swing",
    .bottom = {{hip_flexion, 75}, {knee_flexion, 25}},
    .load = {{lumbar_extension, -1}},
    .note = "Down is the way back between the legs; the flight of the weight is not counted."};
/// @brief The thigh goes back against a cable or band, standing.
inline constexpr named_movement hip_kickback{.name = "hip_kickback",
                                             .top = {{hip_flexion, -15}, {knee_flexion, 10}},
                                             .bottom = {{hip_flexion, 30}, {knee_flexion, 10}},
                                             .hardest = hardest_point::nowhere};
/// @brief Heels to the buttocks on a machine, prone.
inline constexpr named_movement lying_leg_curl{.name = "lying_leg_curl",
                                               .top = {{knee_flexion, 110}, {hip_flexion, 10}},
                                               .bottom = {{hip_flexion, 10}},
                                               .hardest = hardest_point::nowhere,
                                               .note = "The machine turns the knee evenly."};
/// @brief Heels under the seat on a machine, sitting.
inline constexpr named_movement seated_leg_curl{.name = "seated_leg_curl",
                                                .top = {{knee_flexion, 100}, {hip_flexion, 90}},
                                                .bottom = {{hip_flexion, 90}},
                                                .hardest = hardest_point::nowhere,
                                                .note = "The machine turns the knee evenly."};
/// @brief The straight body sinks forwards from the knees, heels held.
inline constexpr named_movement nordic_curl{
    .name = "nordic_curl",
    .top = {{knee_flexion, 90}},
    .bottom = {{knee_flexion, 10}},
    .load = {{hip_flexion, 1}, {lumbar_extension, -1}},
    .note = "The body is nearest to level at the bottom; most people push themselves up with the hands."};
/// @brief The heels slide away and back with the hips held up.
inline constexpr named_movement sliding_leg_curl{.name = "sliding_leg_curl",
                                                 .top = {{knee_flexion, 90}},
                                                 .bottom = {{knee_flexion, 10}},
                                                 .load = {{hip_flexion, 1}}};
/// @}

/// @name Leg and ankle
/// @{

/// @brief Heels up on a step, knees straight.
inline constexpr named_movement standing_calf_raise{.name = "standing_calf_raise",
                                                    .top = {{ankle_dorsiflexion, -30}},
                                                    .bottom = {{ankle_dorsiflexion, 20}},
                                                    .hardest = hardest_point::on_the_way,
                                                    .note = "The foot is level, and its lever longest, half way."};
/// @brief Heels up with a weight on the knees.
inline constexpr named_movement seated_calf_raise{
    .name = "seated_calf_raise",
    .top = {{ankle_dorsiflexion, -30}, {hip_flexion, 90}, {knee_flexion, 90}},
    .bottom = {{ankle_dorsiflexion, 20}, {hip_flexion, 90}, {knee_flexion, 90}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{hip_flexion, 90}, {knee_flexion, 90}},
    .note = "The foot is level, and its lever longest, half way."};
/// @brief Forefeet up, back against a wall.
inline constexpr named_movement tibialis_raise{
    .name = "tibialis_raise", .top = {{ankle_dorsiflexion, 15}}, .bottom = {{ankle_dorsiflexion, -20}}};
/// @}

/// @name Hip abductors, adductors, rotators and flexors
/// @{

/// @brief Thighs apart on a machine, sitting.
inline constexpr named_movement hip_abduction_machine{
    .name = "hip_abduction_machine",
    .top = {{hip_flexion, 80}, {knee_flexion, 90}, {hip_adduction, -35}},
    .bottom = {{hip_flexion, 80}, {knee_flexion, 90}},
    .hardest = hardest_point::nowhere};
/// @brief Thighs together on a machine, sitting.
inline constexpr named_movement hip_adduction_machine{
    .name = "hip_adduction_machine",
    .top = {{hip_flexion, 80}, {knee_flexion, 90}},
    .bottom = {{hip_flexion, 80}, {knee_flexion, 90}, {hip_adduction, -40}},
    .hardest = hardest_point::nowhere};
/// @brief Side plank with the working leg on a bench, the upper one.
inline constexpr named_movement copenhagen_plank{.name = "copenhagen_plank",
                                                 .load = {{hip_adduction, -1}},
                                                 .held = true,
                                                 .note = "The body hangs from the upper leg, which it would abduct."};
/// @brief The upper knee opens, lying on the side with the knees bent.
inline constexpr named_movement clamshell{
    .name = "clamshell",
    .top = {{hip_flexion, 45}, {knee_flexion, 90}, {hip_adduction, -20}, {hip_rotation, -30}},
    .bottom = {{hip_flexion, 45}, {knee_flexion, 90}},
    .note = "The thigh is level at the bottom."};
/// @brief The upper leg rises, lying on the side.
inline constexpr named_movement side_lying_leg_raise{
    .name = "side_lying_leg_raise", .top = {{hip_adduction, -35}}, .note = "The leg is level at the bottom."};
/// @brief Thigh up and down, standing.
inline constexpr named_movement hip_flexor_march{.name = "hip_flexor_march",
                                                 .top = {{hip_flexion, 90}, {knee_flexion, 90}},
                                                 .load = {{hip_flexion, -1}},
                                                 .hardest = hardest_point::top,
                                                 .drives = driven::written_only,
                                                 .note = "The leg hangs from the knee, which nothing drives."};
/// @}

/// @name Trunk
/// @{

/// @brief Legs up, hanging from a bar.
inline constexpr named_movement hanging_leg_raise{
    .name = "hanging_leg_raise",
    .top = {{hip_flexion, 90}, {knee_flexion, 10}, {lumbar_extension, -20}, {shoulder_flexion, 170}},
    .bottom = {{knee_flexion, 10}, {shoulder_flexion, 170}},
    .load = {{finger_flexion, -1}},
    .hardest = hardest_point::top,
    .note = "The legs are level at the top."};
/// @brief From lying to sitting, knees bent.
inline constexpr named_movement sit_up{.name = "sit_up",
                                       .top = {{hip_flexion, 90}, {knee_flexion, 90}, {lumbar_extension, -30}},
                                       .bottom = {{hip_flexion, 45}, {knee_flexion, 90}},
                                       .note = "The trunk is level at the bottom."};
/// @brief Shoulders off the floor, knees bent.
inline constexpr named_movement crunch{
    .name = "crunch",
    .top = {{hip_flexion, 45}, {knee_flexion, 90}, {lumbar_extension, -20}, {thoracic_flexion, 20}},
    .bottom = {{hip_flexion, 45}, {knee_flexion, 90}},
    .note = "The trunk is level at the bottom."};
/// @brief Leaning back, the trunk turns away from the working side and back to the middle.
inline constexpr named_movement russian_twist{.name = "russian_twist",
                                              .top = {{hip_flexion, 70}, {knee_flexion, 70}},
                                              .bottom = {{hip_flexion, 70}, {knee_flexion, 70}, {lumbar_rotation, 30}},
                                              .load = {{lumbar_extension, 1}, {hip_flexion, -1}},
                                              .note = "The other half of the movement works the other side."};
/// @brief Against a weight in the other hand.
inline constexpr named_movement side_bend{
    .name = "side_bend", .bottom = {{lumbar_bending, -25}}, .note = "The weight hangs from the other hand."};
/// @brief Propped on straight arms, face down.
inline constexpr named_movement plank{.name = "plank",
                                      .top = {{shoulder_flexion, 90}},
                                      .load = {{lumbar_extension, 1}, {hip_flexion, -1}},
                                      .held = true,
                                      .note = "The sagging trunk arches and straightens the hips."};
/// @brief On hands and knees, the working leg and the other arm level.
inline constexpr named_movement bird_dog{.name = "bird_dog",
                                         .load = {{hip_flexion, 1}, {lumbar_extension, -1}},
                                         .held = true,
                                         .note = "Leg and arm, held out at both ends, bend the trunk between them."};
/// @brief On the back, thighs up; the working leg sinks and rises.
inline constexpr named_movement dead_bug{.name = "dead_bug",
                                         .top = {{hip_flexion, 90}, {knee_flexion, 90}},
                                         .bottom = {{hip_flexion, 30}, {knee_flexion, 90}},
                                         .load = {{lumbar_extension, 1}},
                                         .note = "The thigh is nearest to level at the bottom."};
/// @brief A wheel rolls forwards from the knees.
inline constexpr named_movement ab_rollout{.name = "ab_rollout",
                                           .top = {{shoulder_flexion, 90}, {knee_flexion, 90}},
                                           .bottom = {{shoulder_flexion, 170}, {knee_flexion, 90}},
                                           .load = {{lumbar_extension, 1}, {hip_flexion, -1}},
                                           .note = "The body is nearest to level at the bottom."};
/// @brief A cable pulls the hands to the other side; nothing moves.
inline constexpr named_movement pallof_press{.name = "pallof_press",
                                             .top = {{shoulder_flexion, 90}},
                                             .load = {{lumbar_rotation, 1}},
                                             .held = true,
                                             .note = "The cable stands on the other side."};
/// @brief A weight in each hand, standing or walking.
inline constexpr named_movement farmers_walk{.name = "farmers_walk",
                                             .load = {{scapular_elevation, -1}, {finger_flexion, -1}},
                                             .held = true,
                                             .note = "The steps are not counted."};
/// @brief A weight in the other hand only.
inline constexpr named_movement suitcase_carry{.name = "suitcase_carry",
                                               .load = {{lumbar_bending, -1}},
                                               .held = true,
                                               .note = "The weight hangs from the other hand; steps are not counted."};
/// @}

/// @name Pressing
/// @{

/// @brief Barbell or dumbbells, lying on a level bench.
inline constexpr named_movement bench_press{
    .name = "bench_press",
    .top = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, 75}},
    .bottom = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, -15}, {elbow_flexion, 100}},
    .note = "The upper arms are nearest to level at the bottom."};
/// @brief The same with a narrow grip, elbows at the sides.
inline constexpr named_movement close_grip_bench_press{.name = "close_grip_bench_press",
                                                       .top = {{shoulder_flexion, 80}},
                                                       .bottom = {{shoulder_flexion, -10}, {elbow_flexion, 110}},
                                                       .note = "The upper arms are nearest to level at the bottom."};
/// @brief The bench raised at the head.
inline constexpr named_movement incline_bench_press{
    .name = "incline_bench_press",
    .top = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, 75}, {shoulder_flexion, 30}},
    .bottom = {{shoulder_abduction, 60}, {shoulder_horizontal_adduction, -10}, {elbow_flexion, 105}},
    .note = "Flexion stands for the way upwards that the slope of the bench adds."};
/// @brief The straight body lowered to the floor between the hands.
inline constexpr named_movement push_up{
    .name = "push_up",
    .top = {{shoulder_abduction, 45}, {shoulder_horizontal_adduction, 75}, {scapular_protraction, 15}},
    .bottom = {{shoulder_abduction, 45}, {shoulder_horizontal_adduction, -15}, {elbow_flexion, 100}},
    .load = {{lumbar_extension, 1}},
    .note = "The upper arms are nearest to level at the bottom."};
/// @brief Between two bars.
inline constexpr named_movement dip{.name = "dip",
                                    .top = {{shoulder_abduction, 10}},
                                    .bottom = {{shoulder_abduction, 25}, {shoulder_flexion, -40}, {elbow_flexion, 95}},
                                    .load = {{scapular_elevation, 1}},
                                    .note = "The upper arms are nearest to level at the bottom."};
/// @brief Nearly straight arms open and close, lying on a bench.
inline constexpr named_movement dumbbell_fly{
    .name = "dumbbell_fly",
    .top = {{shoulder_abduction, 90}, {shoulder_horizontal_adduction, 80}, {elbow_flexion, 20}},
    .bottom = {{shoulder_abduction, 90}, {shoulder_horizontal_adduction, -10}, {elbow_flexion, 20}},
    .note = "The arms are level at the bottom."};
/// @brief The same on a machine, sitting.
inline constexpr named_movement pec_deck{
    .name = "pec_deck",
    .top = {{shoulder_abduction, 80}, {shoulder_horizontal_adduction, 80}, {elbow_flexion, 20}},
    .bottom = {{shoulder_abduction, 80}, {shoulder_horizontal_adduction, -20}, {elbow_flexion, 20}},
    .hardest = hardest_point::nowhere,
    .note = "The machine turns the shoulder evenly."};
/// @brief From the shoulders to above the head.
inline constexpr named_movement overhead_press{
    .name = "overhead_press",
    .top = {{shoulder_abduction, 170}, {scapular_upward_rotation, 55}},
    .bottom = {{shoulder_abduction, 50}, {scapular_upward_rotation, 10}, {elbow_flexion, 130}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_abduction, 90}, {scapular_upward_rotation, 30}, {elbow_flexion, 90}},
    .note = "The upper arms are level half way."};
/// @}

/// @name Shoulder
/// @{

/// @brief Arms up to the side.
inline constexpr named_movement lateral_raise{.name = "lateral_raise",
                                              .top = {{shoulder_abduction, 90}, {scapular_upward_rotation, 30}},
                                              .hardest = hardest_point::top,
                                              .note = "The arms are level at the top."};
/// @brief Arms up to the front.
inline constexpr named_movement front_raise{.name = "front_raise",
                                            .top = {{shoulder_flexion, 90}, {scapular_upward_rotation, 25}},
                                            .hardest = hardest_point::top,
                                            .note = "The arms are level at the top."};
/// @brief Arms out and back, bent over.
inline constexpr named_movement reverse_fly{.name = "reverse_fly",
                                            .top = {{hip_flexion, 80},
                                                    {knee_flexion, 15},
                                                    {shoulder_abduction, 90},
                                                    {shoulder_horizontal_adduction, -5},
                                                    {scapular_protraction, -15}},
                                            .bottom = {{hip_flexion, 80},
                                                       {knee_flexion, 15},
                                                       {shoulder_abduction, 90},
                                                       {shoulder_horizontal_adduction, 85},
                                                       {scapular_protraction, 10}},
                                            .load = {{hip_flexion, 1}, {lumbar_extension, -1}},
                                            .hardest = hardest_point::top,
                                            .note = "The arms are level at the top."};
/// @brief A rope pulled to the face.
inline constexpr named_movement face_pull{
    .name = "face_pull",
    .top = {{shoulder_abduction, 90},
            {shoulder_horizontal_adduction, -10},
            {shoulder_rotation, -60},
            {elbow_flexion, 100},
            {scapular_protraction, -15}},
    .bottom = {{shoulder_abduction, 90}, {shoulder_horizontal_adduction, 80}, {scapular_protraction, 10}},
    .hardest = hardest_point::top,
    .note = "The upper arms are square to the rope at the top."};
/// @brief A bar pulled up along the body.
inline constexpr named_movement upright_row{
    .name = "upright_row",
    .top = {{shoulder_abduction, 80}, {scapular_upward_rotation, 25}, {scapular_elevation, 15}, {elbow_flexion, 110}},
    .hardest = hardest_point::top,
    .note = "The upper arms are nearest to level at the top."};
/// @brief Shoulders up to the ears.
inline constexpr named_movement shrug{.name = "shrug",
                                      .top = {{scapular_elevation, 25}},
                                      .load = {{finger_flexion, -1}},
                                      .hardest = hardest_point::nowhere};
/// @brief Forearm turned outwards, lying on the side with the elbow at the ribs.
inline constexpr named_movement external_rotation{.name = "external_rotation",
                                                  .top = {{elbow_flexion, 90}, {shoulder_rotation, -45}},
                                                  .bottom = {{elbow_flexion, 90}, {shoulder_rotation, 60}},
                                                  .hardest = hardest_point::on_the_way,
                                                  .hardest_pose = {{elbow_flexion, 90}},
                                                  .note = "The forearm is level half way."};
/// @brief Forearm turned inwards against a cable, elbow at the ribs.
inline constexpr named_movement internal_rotation{.name = "internal_rotation",
                                                  .top = {{elbow_flexion, 90}, {shoulder_rotation, 60}},
                                                  .bottom = {{elbow_flexion, 90}, {shoulder_rotation, -45}},
                                                  .hardest = hardest_point::on_the_way,
                                                  .hardest_pose = {{elbow_flexion, 90}},
                                                  .note = "The forearm is square to the cable half way."};
/// @}

/// @name Pulling
/// @{

/// @brief The body up to a bar, palms forwards.
inline constexpr named_movement pull_up{
    .name = "pull_up",
    .top = {{shoulder_abduction, 45}, {scapular_upward_rotation, 5}, {elbow_flexion, 130}, {forearm_supination, -80}},
    .bottom = {{shoulder_abduction, 170},
               {scapular_upward_rotation, 55},
               {scapular_elevation, 15},
               {forearm_supination, -80}},
    .load = {{finger_flexion, -1}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_abduction, 90},
                     {scapular_upward_rotation, 30},
                     {elbow_flexion, 90},
                     {forearm_supination, -80}},
    .note = "The upper arms are level half way."};
/// @brief The same with the palms backwards.
inline constexpr named_movement chin_up{
    .name = "chin_up",
    .top = {{shoulder_flexion, 20}, {scapular_upward_rotation, 5}, {elbow_flexion, 130}, {forearm_supination, 80}},
    .bottom = {{shoulder_flexion, 170},
               {scapular_upward_rotation, 55},
               {scapular_elevation, 15},
               {forearm_supination, 80}},
    .load = {{finger_flexion, -1}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_flexion, 90},
                     {scapular_upward_rotation, 30},
                     {elbow_flexion, 90},
                     {forearm_supination, 80}},
    .note = "The upper arms are level half way."};
/// @brief A bar pulled down to the chest, sitting.
inline constexpr named_movement lat_pulldown{
    .name = "lat_pulldown",
    .top = {{shoulder_abduction, 45}, {scapular_upward_rotation, 5}, {elbow_flexion, 130}, {forearm_supination, -80}},
    .bottom = {{shoulder_abduction, 170},
               {scapular_upward_rotation, 55},
               {scapular_elevation, 15},
               {forearm_supination, -80}},
    .load = {{finger_flexion, -1}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_abduction, 90},
                     {scapular_upward_rotation, 30},
                     {elbow_flexion, 90},
                     {forearm_supination, -80}},
    .note = "The weight is lowest with the bar at its highest; the upper arms are level half way."};
/// @brief A barbell pulled to the belly, bent over.
inline constexpr named_movement barbell_row{
    .name = "barbell_row",
    .top = {{hip_flexion, 75},
            {knee_flexion, 20},
            {shoulder_flexion, -15},
            {elbow_flexion, 95},
            {scapular_protraction, -15}},
    .bottom = {{hip_flexion, 75}, {knee_flexion, 20}, {shoulder_flexion, 75}, {scapular_protraction, 10}},
    .load = {{hip_flexion, 1}, {lumbar_extension, -1}},
    .hardest = hardest_point::top,
    .note = "The upper arms are level at the top."};
/// @brief A dumbbell pulled to the hip, the other hand on a bench.
inline constexpr named_movement dumbbell_row{
    .name = "dumbbell_row",
    .top = {{hip_flexion, 80},
            {knee_flexion, 20},
            {shoulder_flexion, -10},
            {elbow_flexion, 95},
            {scapular_protraction, -15}},
    .bottom = {{hip_flexion, 80}, {knee_flexion, 20}, {shoulder_flexion, 80}, {scapular_protraction, 10}},
    .hardest = hardest_point::top,
    .note = "The other hand holds the trunk; the upper arm is level at the top."};
/// @brief A handle pulled to the belly, sitting.
inline constexpr named_movement seated_cable_row{
    .name = "seated_cable_row",
    .top = {{hip_flexion, 90},
            {knee_flexion, 20},
            {shoulder_flexion, -15},
            {elbow_flexion, 95},
            {scapular_protraction, -15}},
    .bottom = {{hip_flexion, 90}, {knee_flexion, 20}, {shoulder_flexion, 80}, {scapular_protraction, 10}},
    .load = {{hip_flexion, 1}, {lumbar_extension, -1}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{hip_flexion, 90}, {knee_flexion, 20}, {elbow_flexion, 90}},
    .note = "The upper arms are square to the cable where they hang."};
/// @brief Nearly straight arms from behind the head, lying on a bench.
inline constexpr named_movement pullover{.name = "pullover",
                                         .top = {{shoulder_flexion, 90}, {elbow_flexion, 20}},
                                         .bottom = {{shoulder_flexion, 170}, {elbow_flexion, 20}},
                                         .note = "The arms are nearest to level at the bottom."};
/// @brief Nearly straight arms push a cable down, standing.
inline constexpr named_movement straight_arm_pulldown{
    .name = "straight_arm_pulldown",
    .top = {{shoulder_flexion, 10}, {elbow_flexion, 15}},
    .bottom = {{shoulder_flexion, 130}, {elbow_flexion, 15}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_flexion, 90}, {elbow_flexion, 15}},
    .note = "The weight is lowest with the bar at its highest; the arms are level half way."};
/// @}

/// @name Arm and forearm
/// @{

/// @brief Elbows bent, palms up.
inline constexpr named_movement biceps_curl{.name = "biceps_curl",
                                            .top = {{elbow_flexion, 130}, {forearm_supination, 80}},
                                            .bottom = {{forearm_supination, 80}},
                                            .hardest = hardest_point::on_the_way,
                                            .hardest_pose = {{elbow_flexion, 90}, {forearm_supination, 80}},
                                            .note = "The forearms are level half way."};
/// @brief Elbows bent, palms inwards.
inline constexpr named_movement hammer_curl{.name = "hammer_curl",
                                            .top = {{elbow_flexion, 130}},
                                            .hardest = hardest_point::on_the_way,
                                            .hardest_pose = {{elbow_flexion, 90}},
                                            .note = "The forearms are level half way."};
/// @brief Elbows bent with the upper arms on a slope.
inline constexpr named_movement preacher_curl{
    .name = "preacher_curl",
    .top = {{elbow_flexion, 130}, {shoulder_flexion, 45}, {forearm_supination, 80}},
    .bottom = {{elbow_flexion, 10}, {shoulder_flexion, 45}, {forearm_supination, 80}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{elbow_flexion, 45}, {shoulder_flexion, 45}, {forearm_supination, 80}},
    .note = "The forearms are level with the elbows bent as far as the arms are raised."};
/// @brief Elbows straightened against a cable from above.
inline constexpr named_movement triceps_pushdown{.name = "triceps_pushdown",
                                                 .bottom = {{elbow_flexion, 110}},
                                                 .hardest = hardest_point::on_the_way,
                                                 .hardest_pose = {{elbow_flexion, 90}},
                                                 .note = "The weight is lowest with the elbows bent."};
/// @brief Elbows straightened with the arms up.
inline constexpr named_movement overhead_triceps_extension{
    .name = "overhead_triceps_extension",
    .top = {{shoulder_flexion, 170}},
    .bottom = {{shoulder_flexion, 170}, {elbow_flexion, 130}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{shoulder_flexion, 170}, {elbow_flexion, 90}},
    .note = "The forearms are level half way."};
/// @brief Elbows straightened with the arms forwards, lying on a bench.
inline constexpr named_movement skull_crusher{.name = "skull_crusher",
                                              .top = {{shoulder_flexion, 90}},
                                              .bottom = {{shoulder_flexion, 90}, {elbow_flexion, 110}},
                                              .hardest = hardest_point::on_the_way,
                                              .hardest_pose = {{shoulder_flexion, 90}, {elbow_flexion, 90}},
                                              .note = "The forearms are level just short of the bottom."};
/// @brief Hands up, forearms on the thighs, palms up.
inline constexpr named_movement wrist_curl{
    .name = "wrist_curl",
    .top = {{wrist_flexion, 60}, {elbow_flexion, 90}, {forearm_supination, 80}},
    .bottom = {{wrist_flexion, -50}, {elbow_flexion, 90}, {forearm_supination, 80}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{elbow_flexion, 90}, {forearm_supination, 80}},
    .note = "The hands are level half way."};
/// @brief Hands up, forearms on the thighs, palms down.
inline constexpr named_movement reverse_wrist_curl{
    .name = "reverse_wrist_curl",
    .top = {{wrist_flexion, -50}, {elbow_flexion, 90}, {forearm_supination, -80}},
    .bottom = {{wrist_flexion, 50}, {elbow_flexion, 90}, {forearm_supination, -80}},
    .hardest = hardest_point::on_the_way,
    .hardest_pose = {{elbow_flexion, 90}, {forearm_supination, -80}},
    .note = "The hands are level half way."};
/// @brief Hanging from a bar with straight arms.
inline constexpr named_movement dead_hang{
    .name = "dead_hang",
    .top = {{shoulder_flexion, 170}, {scapular_upward_rotation, 55}, {finger_flexion, 90}},
    .load = {{finger_flexion, -1}, {scapular_elevation, 1}},
    .held = true};
/// @}

/// @brief All of them, in the order of this file.
inline constexpr const named_movement* all[] = {&deep_squat,
                                                &supine_bridge,
                                                &lunge,
                                                &one_legged_stand,
                                                &side_plank,
                                                &forearm_plank,
                                                &leg_curl,
                                                &heel_slide_bridge,
                                                &slow_deadlift,
                                                &single_leg_deadlift,
                                                &death_march,
                                                &single_leg_squat,
                                                &braking_hinge,
                                                &leg_swings,
                                                &back_squat,
                                                &front_squat,
                                                &goblet_squat,
                                                &box_squat,
                                                &split_squat,
                                                &bulgarian_split_squat,
                                                &reverse_lunge,
                                                &walking_lunge,
                                                &lateral_lunge,
                                                &step_up,
                                                &step_down,
                                                &leg_press,
                                                &hack_squat,
                                                &leg_extension,
                                                &wall_sit,
                                                &romanian_deadlift,
                                                &stiff_leg_deadlift,
                                                &conventional_deadlift,
                                                &sumo_deadlift,
                                                &good_morning,
                                                &back_extension,
                                                &hip_thrust,
                                                &glute_bridge,
                                                &single_leg_bridge,
                                                &cable_pull_through,
                                                &kettlebell_swing,
                                                &hip_kickback,
                                                &lying_leg_curl,
                                                &seated_leg_curl,
                                                &nordic_curl,
                                                &sliding_leg_curl,
                                                &standing_calf_raise,
                                                &seated_calf_raise,
                                                &tibialis_raise,
                                                &hip_abduction_machine,
                                                &hip_adduction_machine,
                                                &copenhagen_plank,
                                                &clamshell,
                                                &side_lying_leg_raise,
                                                &hip_flexor_march,
                                                &hanging_leg_raise,
                                                &sit_up,
                                                &crunch,
                                                &russian_twist,
                                                &side_bend,
                                                &plank,
                                                &bird_dog,
                                                &dead_bug,
                                                &ab_rollout,
                                                &pallof_press,
                                                &farmers_walk,
                                                &suitcase_carry,
                                                &bench_press,
                                                &close_grip_bench_press,
                                                &incline_bench_press,
                                                &push_up,
                                                &dip,
                                                &dumbbell_fly,
                                                &pec_deck,
                                                &overhead_press,
                                                &lateral_raise,
                                                &front_raise,
                                                &reverse_fly,
                                                &face_pull,
                                                &upright_row,
                                                &shrug,
                                                &external_rotation,
                                                &internal_rotation,
                                                &pull_up,
                                                &chin_up,
                                                &lat_pulldown,
                                                &barbell_row,
                                                &dumbbell_row,
                                                &seated_cable_row,
                                                &pullover,
                                                &straight_arm_pulldown,
                                                &biceps_curl,
                                                &hammer_curl,
                                                &preacher_curl,
                                                &triceps_pushdown,
                                                &overhead_triceps_extension,
                                                &skull_crusher,
                                                &wrist_curl,
                                                &reverse_wrist_curl,
                                                &dead_hang};

}  // namespace movements

/// @brief The standard movement of this name, if there is one. Linear in their number.
///
/// A copy, because GCC cannot compare the address of a constant while compiling under -fsanitize=undefined.
[[nodiscard]] constexpr std::optional<named_movement> find_movement(std::string_view name) noexcept {
  for (const named_movement* m : movements::all)
    if (m->name == name) return *m;
  return std::nullopt;
}

/// @brief The standard movement whose name is nearest to what was written.
[[nodiscard]] constexpr nearest_name nearest_movement(std::string_view written) noexcept {
  nearest_name found{written};
  for (const named_movement* m : movements::all) found.consider(m->name);
  return found;
}

}  // namespace regimen
