/// @file
/// @brief Easing at the end of a session: calm down and notice what has changed.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"

namespace regimen {

/// @brief Slow breathing with a long way out.
inline constexpr technique quiet_breathing{
    .name = "quiet_breathing",
    .how = method::observation,
    .when = stage::restore,
    .touches = {diaphragm},
    .ways = {{{}, {supine, chair_sitting}}},
    .doses = detail::rests,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Breathe in through the nose and let the breath out take longer than the breath in.",
};

/// @brief Lying with the calves on a chair.
inline constexpr technique legs_up_rest{
    .name = "legs_up_rest",
    .how = method::observation,
    .when = stage::restore,
    .touches = {low_back_muscles, triceps_surae},
    .ways = {{{firm_chair}, {supine}}},
    .doses = detail::rests,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Lay the calves on the seat, let the back grow heavy, and breathe quietly.",
};

/// @brief Lying on the back with the knees bent.
inline constexpr technique bent_knee_rest{
    .name = "bent_knee_rest",
    .how = method::observation,
    .when = stage::restore,
    .touches = {low_back_muscles, hip_flexors},
    .ways = {{{}, {supine}}},
    .doses = detail::rests,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Lie with bent knees leaning on one another and breathe into the belly.",
};

/// @brief Going through the body in thought.
inline constexpr technique body_scan{
    .name = "body_scan",
    .how = method::observation,
    .when = stage::restore,
    .touches = {diaphragm},
    .ways = {{{}, {supine, chair_sitting}}},
    .doses = detail::rests,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Go through the body from the feet to the head, notice what has changed, and breathe.",
};

/// @brief Walking out a session.
inline constexpr technique slow_walk{
    .name = "slow_walk",
    .how = method::observation,
    .when = stage::restore,
    .touches = {hamstrings, quadriceps, triceps_surae},
    .ways = {{{}, {walking}}},
    .doses = detail::rests,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Walk slower and slower until breath and pulse are quiet.",
};

/// @brief Shaking arms and legs loose.
inline constexpr technique shaking_out{
    .name = "shaking_out",
    .how = method::observation,
    .when = stage::restore,
    .touches = {deltoid, quadriceps},
    .ways = {{{}, {standing}}},
    .doses = detail::loosening,
    .dosed_by = {detail::silent},
    .from = {detail::in_common_use},
    .cue = "Shake hands, arms and one leg after the other until they feel loose.",
};

/// @brief The easing of the catalogue.
inline constexpr const technique* easing[] = {&quiet_breathing, &legs_up_rest, &bent_knee_rest,
                                              &body_scan,       &slow_walk,    &shaking_out};

}  // namespace regimen
