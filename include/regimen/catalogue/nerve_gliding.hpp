/// @file
/// @brief Sliders for the nerves of arm and leg: one end of the nerve is tensioned while the other is let go.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/doses.hpp"

namespace regimen {

/// @brief Gliding of the median nerve: palm up at the end of a straight arm.
inline constexpr technique median_slider{
    .name = "median_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {median_nerve},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {detail::in_common_use},
    .cue =
        "Straighten the elbow with the palm up while the head leans towards that arm, then bend it while the head "
        "leans away; stay free of symptoms.",
};

/// @brief Gliding of the ulnar nerve: the bent elbow goes up with the hand bent back.
inline constexpr technique ulnar_slider{
    .name = "ulnar_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {ulnar_nerve},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {detail::in_common_use},
    .cue =
        "Lift the bent elbow and bring the palm towards the ear while the head leans to that side, then lower it while "
        "the head leans away; stay free of symptoms.",
};

/// @brief Gliding of the radial nerve: the straight arm turned inwards with the wrist bent.
inline constexpr technique radial_slider{
    .name = "radial_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {radial_nerve},
    .ways = {{{}, {standing, chair_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {detail::in_common_use},
    .cue =
        "Turn the hanging arm inwards and bend the wrist while the head leans towards it, then let go while the head "
        "leans away; stay free of symptoms.",
};

/// @brief Gliding of the femoral nerve: the heel goes to the buttock.
inline constexpr technique femoral_slider{
    .name = "femoral_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {femoral_nerve},
    .ways = {{{}, {side_lying, prone}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {detail::in_common_use},
    .cue =
        "Draw the heel towards the buttock while you look up, then straighten the knee while you tuck the chin; stay "
        "free of symptoms.",
};

/// @brief Gliding of the tibial nerve: the foot goes up and out.
inline constexpr technique tibial_slider{
    .name = "tibial_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {tibial_nerve},
    .ways = {{{}, {supine, chair_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {detail::in_common_use},
    .cue =
        "Straighten the knee with the foot pulled up and out while you look up, then bend it with the foot loose while "
        "you tuck the chin; stay free of symptoms.",
};

/// @brief Gliding of the common fibular nerve: the foot goes down and in.
inline constexpr technique fibular_slider{
    .name = "fibular_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {common_fibular_nerve},
    .ways = {{{}, {supine, chair_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {detail::in_common_use},
    .cue =
        "Straighten the knee with the foot pointed down and in while you look up, then bend it with the foot loose "
        "while you tuck the chin; stay free of symptoms.",
};

/// @brief The nerve sliders of the catalogue.
inline constexpr const technique* nerve_glides[] = {&median_slider,  &ulnar_slider,  &radial_slider,
                                                    &femoral_slider, &tibial_slider, &fibular_slider};

}  // namespace regimen
