/// @file
/// @brief Warm-ups for the whole body: light movement before anything else.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"

namespace regimen {

/// @brief Marching on the spot.
inline constexpr technique marching_in_place{
    .name = "marching_in_place",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {hip_flexors, quadriceps, gluteals, triceps_surae},
    .ways = {{{}, {standing}}},
    .doses = detail::few_minutes,
    .dosed_by = {detail::as_walking},
    .from = {detail::in_common_use},
    .cue = "March on the spot, let the arms swing, and lift the knees a little higher every minute.",
};

/// @brief Jumping with arms and legs out and in.
inline constexpr technique jumping_jacks{
    .name = "jumping_jacks",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {gluteals, hip_abductors, adductors, triceps_surae, deltoid},
    .ways = {{{}, {standing}}},
    .ballistic = true,
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Jump lightly with feet and arms out and in, and land softly.",
};

/// @brief Stepping up and down.
inline constexpr technique easy_stepping{
    .name = "easy_stepping",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {quadriceps, gluteals, triceps_surae, hip_flexors},
    .ways = {{{step_box}, {standing}}},
    .doses = detail::few_minutes,
    .dosed_by = {detail::as_walking},
    .from = {detail::in_common_use},
    .cue = "Step up and down at an easy pace, each foot first in turn.",
};

/// @brief Circles with long arms.
inline constexpr technique arm_circles{
    .name = "arm_circles",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {deltoid, rotator_cuff, trapezius},
    .ways = {{{}, {standing, chair_sitting}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Let the arms draw circles that grow, first forwards and then backwards.",
};

/// @brief Circles of the shoulders.
inline constexpr technique shoulder_rolls{
    .name = "shoulder_rolls",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {trapezius, rhomboids},
    .ways = {{{}, {standing, chair_sitting}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Roll the shoulders up, back and down in slow circles.",
};

/// @brief Rounding and hollowing the back on hands and knees.
inline constexpr technique cat_and_camel{
    .name = "cat_and_camel",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {erector_spinae, abdominals},
    .ways = {{{}, {quadruped}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Round the whole back slowly, then let it sink, without going to the end of either.",
};

/// @brief Loose turns of the trunk.
inline constexpr technique trunk_turns{
    .name = "trunk_turns",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {external_oblique, internal_oblique, low_back_muscles},
    .ways = {{{}, {standing, chair_sitting}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Turn the trunk loosely from side to side and let the arms follow.",
};

/// @brief Circles of the bent leg.
inline constexpr technique hip_circles{
    .name = "hip_circles",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {hip_flexors, gluteals, adductors},
    .ways = {{{}, {single_leg_stand}}},
    .one_sided = true,
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Hold on to something and draw circles with the bent knee, outwards and then inwards.",
};

/// @brief Circles of the foot.
inline constexpr technique ankle_circles{
    .name = "ankle_circles",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {triceps_surae, dorsiflexors, fibularis_muscles},
    .ways = {{{}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Draw large slow circles with the toes in both directions.",
};

/// @brief Circles of the hands.
inline constexpr technique wrist_circles{
    .name = "wrist_circles",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {forearm_muscles},
    .ways = {{{}, {chair_sitting, standing}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Circle the loose hands in both directions, then open and close them.",
};

/// @brief Small turns and nods of the head.
inline constexpr technique neck_turns{
    .name = "neck_turns",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {neck_flexors, neck_extensors},
    .ways = {{{}, {chair_sitting, standing}}},
    .at_most = sensation::comfortable,
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Turn and nod the head in a small easy range.",
};

/// @brief Walking out on the hands and back.
inline constexpr technique inchworm{
    .name = "inchworm",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {hamstrings, core, deltoid},
    .ways = {{{}, {bent_over}}},
    .difficulty = 2,
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Walk the hands out until the body is straight, then walk them back with soft knees.",
};

/// @brief A wide band carried over the head and back.
inline constexpr technique band_pass_over{
    .name = "band_pass_over",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {pectoralis_major, deltoid, rotator_cuff},
    .ways = {{{resistance_band}, {standing}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Hold the band wide and carry it over the head and back with long arms.",
};

/// @brief Light bouncing on a large ball.
inline constexpr technique seated_bouncing{
    .name = "seated_bouncing",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {quadriceps, core},
    .ways = {{{exercise_ball}, {chair_sitting}}},
    .doses = detail::few_minutes,
    .dosed_by = {detail::as_walking},
    .from = {detail::in_common_use},
    .cue = "Sit tall on the ball and bounce lightly with both feet on the floor.",
};

/// @brief The warm-ups of the catalogue.
inline constexpr const technique* warm_ups[] = {&marching_in_place, &jumping_jacks,  &easy_stepping, &arm_circles,
                                                &shoulder_rolls,    &cat_and_camel,  &trunk_turns,   &hip_circles,
                                                &ankle_circles,     &wrist_circles,  &neck_turns,    &inchworm,
                                                &band_pass_over,    &seated_bouncing};

}  // namespace regimen
