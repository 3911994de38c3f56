/// @file
/// @brief The techniques and exercises that the founding articles name, with doses from published sources.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/standard_movements.hpp"
#include "regimen/technique/technique.hpp"

namespace regimen {

namespace detail {
inline constexpr source behm{"Behm 2020 JSCR 34:3301"};
inline constexpr source behm_by_analogy{"as rolling: Behm 2020 JSCR 34:3301", certainty::choice};
inline constexpr source acsm_stretch{"ACSM GETP 11th ed., Table 5.6"};
inline constexpr source garber{"Garber 2011", certainty::secondary};
inline constexpr source acsm_strength{"ACSM 2009 position stand"};
inline constexpr source neural_custom{"customary dose of neural mobilisation", certainty::memory};
inline constexpr source rest_custom{"rest of a minute between sets", certainty::memory};
inline constexpr source slow_lowering{"slow lowering of 4 s; the article gives no number", certainty::choice};
inline constexpr source set_choice{"1 to 3 sets a session", certainty::choice};
inline constexpr source side_bridge_norm{"Anderson 2014: side bridge 54 s", certainty::secondary};
inline constexpr source silent{"the sources are silent", certainty::choice};

inline constexpr dose_range few_minutes{{{1}, {1}}, {{1}, {1}}, {seconds{180}, seconds{300}}};
inline constexpr dose_range roll{{{1}, {3}}, {{1}, {1}}, {seconds{30}, seconds{120}}};
inline constexpr dose_range spot_15_30{{{1}, {3}}, {{1}, {1}}, {seconds{15}, seconds{30}}};
inline constexpr dose_range spot_20_30{{{1}, {3}}, {{1}, {1}}, {seconds{20}, seconds{30}}};
inline constexpr dose_range held_stretch{{{1}, {1}}, {{2}, {4}}, {seconds{10}, seconds{30}}};
inline constexpr dose_range glides{
    {{3}, {5}}, {{10}, {20}}, {}, {seconds{1}, seconds{0}, seconds{1}, seconds{0}}, seconds{15}};
inline constexpr dose_range lifts{{{1}, {3}},  {{8}, {12}},    {}, {seconds{2}, seconds{0}, seconds{1}, seconds{0}},
                                  seconds{60}, {{0}, {100000}}};
inline constexpr dose_range slow_lifts{
    {{1}, {3}}, {{8}, {12}}, {}, {seconds{4}, seconds{0}, seconds{1}, seconds{0}}, seconds{60}, {{0}, {100000}}};
inline constexpr dose_range holds{{{1}, {3}}, {{1}, {1}}, {seconds{10}, seconds{54}}, {}, seconds{30}};
inline constexpr dose_range bouts{{{1}, {3}}, {{1}, {1}}, {seconds{20}, seconds{60}}, {}, seconds{30}, {{0}, {6804}}};
inline constexpr dose_range look{{{1}, {1}}, {{1}, {1}}, {seconds{30}, seconds{60}}};

}  // namespace detail

/// @brief Watch running: knee wobble and slow loading on landing.
inline constexpr technique watch_running{
    .name = "watch_running",
    .how = method::observation,
    .when = stage::prepare,
    .touches = {hamstrings, gluteals, quadriceps, core},
    .ways = {{{}, {walking}}},
    .by_oneself = false,
    .doses = detail::look,
    .dosed_by = {detail::silent},
    .from = {source{"S4-3"}, source{"S4-21"}},
    .cue = "Have the run watched or filmed; look at the knee as the foot takes the load.",
};

/// @brief A few minutes of walking to warm up.
inline constexpr technique easy_walk{
    .name = "easy_walk",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {hamstrings, quadriceps, adductors, hip_flexors, gluteals, triceps_surae},
    .ways = {{{}, {walking}}},
    .doses = detail::few_minutes,
    .dosed_by = {source{"S3-15"}},
    .from = {source{"S3-15"}},
    .cue = "Walk at an easy pace until the legs feel warm.",
};

/// @brief Gentle leg swings to warm up.
inline constexpr technique leg_swings{
    .name = "leg_swings",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {hamstrings, quadriceps, adductors, hip_flexors, gluteals},
    .ways = {{{}, {standing}}},
    .moves = movements::leg_swings.how(),
    .doses = detail::few_minutes,
    .dosed_by = {source{"S3-15"}},
    .from = {source{"S3-15"}},
    .cue = "Hold on to something and let the leg swing loosely to and fro.",
};

/// @brief A warm shower or bath before massage.
inline constexpr technique warm_bath{
    .name = "warm_bath",
    .how = method::warm_up,
    .when = stage::prepare,
    .touches = {hamstrings, quadriceps, adductors, hip_flexors, gluteals, triceps_surae},
    .ways = {{{warm_water}, {standing, supine}}},
    .doses = detail::few_minutes,
    .dosed_by = {source{"S3-15"}},
    .from = {source{"S3-15"}},
    .cue = "Stay in warm water until the muscles feel soft.",
};

/// @brief Slow rolling along a muscle, on a roller or with a stick.
inline constexpr technique rolling{
    .name = "rolling",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_thigh, anterolateral_thigh, posterolateral_thigh, posterior_thigh, medial_thigh,
                gluteal_region, anterior_hip, posterior_leg, low_back, popliteal_fossa, sit_bone},
    .ways = {{{foam_roller},
              {long_sitting},
              {posterior_thigh, gluteal_region, posterior_leg, popliteal_fossa, sit_bone}},
             {{foam_roller}, {prone}, {anterior_thigh, medial_thigh, anterior_hip}},
             {{foam_roller}, {side_lying}, {anterolateral_thigh, posterolateral_thigh}},
             {{foam_roller}, {supine}, {low_back}},
             {{massage_stick},
              {chair_sitting, standing},
              {anterior_thigh, anterolateral_thigh, posterolateral_thigh, posterior_thigh, medial_thigh, posterior_leg,
               popliteal_fossa}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .runs = {thigh_level::above_knee, thigh_level::below_sit_bone, true},
    .doses = detail::roll,
    .dosed_by = {detail::behm, source{"S3-23"}},
    .from = {source{"S0-22"}, source{"S3-21"}, source{"S3-23"}},
    .cue = "Roll slowly from above the knee towards the hip and back, short of the sit bone; breathe deeply.",
};

/// @brief Pressure across the shaft that pushes the muscle off the bone; hard to apply to oneself (S0-19).
inline constexpr technique sideways_pressure{
    .name = "sideways_pressure",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterolateral_thigh, posterolateral_thigh, posterior_thigh, medial_thigh},
    .ways = {{{massage_ball}, {side_lying}, {anterolateral_thigh, posterolateral_thigh}},
             {{massage_ball, firm_chair}, {chair_sitting}, {posterior_thigh}},
             {{hands}, {chair_sitting, long_sitting}, {medial_thigh, posterior_thigh}},
             {{foam_roller}, {long_sitting}, {posterior_thigh}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .difficulty = 2,
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {source{"S0-15"}, source{"S0-17"}, source{"S0-18"}},
    .cue =
        "Push the muscle sideways, up and away from the bone, rather than into it; let it glide over its neighbours; "
        "breathe deeply.",
};

/// @brief Straight pressure into a knot.
inline constexpr technique direct_compression{
    .name = "direct_compression",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_thigh, anterolateral_thigh, posterolateral_thigh, posterior_thigh, medial_thigh,
                gluteal_region, anterior_hip, posterior_leg, low_back, popliteal_fossa, sit_bone},
    .ways = {{{massage_ball}, {side_lying, prone, long_sitting}},
             {{massage_ball, firm_chair}, {chair_sitting}, {posterior_thigh}},
             {{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_20_30,
    .dosed_by = {source{"S3-29"}},
    .from = {source{"S0-16"}},
    .cue = "Press slowly into the knot, breathe, and wait until it softens; ease off if anything feels sharp.",
};

/// @brief A pause of the roller on a tender spot.
inline constexpr technique tender_spot_hold{
    .name = "tender_spot_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_thigh, anterolateral_thigh, posterolateral_thigh, posterior_thigh, medial_thigh,
                gluteal_region},
    .ways = {{{foam_roller}, {long_sitting}, {posterior_thigh, gluteal_region}},
             {{foam_roller}, {prone}, {anterior_thigh, medial_thigh}},
             {{foam_roller}, {side_lying}, {anterolateral_thigh, posterolateral_thigh}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .doses = detail::spot_15_30,
    .dosed_by = {source{"S3-25"}},
    .from = {source{"S3-25"}},
    .cue = "Stay on the tender spot, breathe, and let the muscle give way.",
};

/// @brief Small side-to-side rocking on a held spot.
inline constexpr technique spot_rocking{
    .name = "spot_rocking",
    .how = method::massage,
    .when = stage::release,
    .touches = {anterior_thigh, anterolateral_thigh, posterolateral_thigh, posterior_thigh, medial_thigh,
                gluteal_region},
    .ways = {{{foam_roller}, {long_sitting}, {posterior_thigh, gluteal_region}},
             {{foam_roller}, {prone}, {anterior_thigh, medial_thigh}},
             {{foam_roller}, {side_lying}, {anterolateral_thigh, posterolateral_thigh}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .spot = true,
    .doses = detail::spot_15_30,
    .dosed_by = {source{"S3-25"}},
    .from = {source{"S3-26"}},
    .cue = "On the held spot rock a little from side to side and go on breathing.",
};

/// @brief Turning the leg in and out on a held spot.
inline constexpr technique spot_rotation{
    .name = "spot_rotation",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, gluteal_region},
    .ways = {{{foam_roller}, {long_sitting}, {posterior_thigh, gluteal_region}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .spot = true,
    .doses = detail::spot_15_30,
    .dosed_by = {source{"S3-25"}},
    .from = {source{"S3-26"}},
    .cue = "On the held spot turn the leg slightly inwards and outwards and go on breathing.",
};

/// @brief A hold of the ball on a tender point.
inline constexpr technique ball_hold{
    .name = "ball_hold",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, gluteal_region},
    .ways = {{{massage_ball, firm_chair}, {chair_sitting}, {posterior_thigh}},
             {{massage_ball}, {long_sitting}, {posterior_thigh, gluteal_region}},
             {{tennis_ball, firm_chair}, {chair_sitting}, {posterior_thigh}},
             {{lacrosse_ball, firm_chair}, {chair_sitting}, {posterior_thigh}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_20_30,
    .dosed_by = {source{"S3-29"}},
    .from = {source{"S3-28"}, source{"S3-29"}, source{"S3-30"}},
    .cue = "Sink onto the ball, hold the point and breathe.",
};

/// @brief Small circles over the ball.
inline constexpr technique ball_circles{
    .name = "ball_circles",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, gluteal_region},
    .ways = {{{massage_ball, firm_chair}, {chair_sitting}, {posterior_thigh}},
             {{massage_ball}, {long_sitting}, {posterior_thigh, gluteal_region}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .spot = true,
    .doses = detail::spot_20_30,
    .dosed_by = {source{"S3-29"}},
    .from = {source{"S3-28"}},
    .cue = "Draw small circles with the thigh over the ball and go on breathing.",
};

/// @brief Rolling from side to side over the ball.
inline constexpr technique ball_side_to_side{
    .name = "ball_side_to_side",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, gluteal_region},
    .ways = {{{massage_ball}, {long_sitting}, {posterior_thigh, gluteal_region}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .doses = detail::spot_20_30,
    .dosed_by = {source{"S3-29"}},
    .from = {source{"S3-30"}},
    .cue = "Lean on the ball and roll the thigh from side to side; breathe deeply.",
};

/// @brief A held point while the knee slowly straightens and bends.
inline constexpr technique pin_and_stretch{
    .name = "pin_and_stretch",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh},
    .ways = {{{massage_ball, firm_chair}, {chair_sitting}}, {{massage_ball}, {long_sitting}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .needs = skill::experienced,
    .doses = {{{1}, {1}}, {{5}, {10}}, {}, {seconds{3}, seconds{0}, seconds{3}, seconds{0}}},
    .dosed_by = {source{"S3-31"}, detail::silent},
    .from = {source{"S3-31"}, source{"S3-32"}},
    .cue =
        "Keep the pressure moderate and slowly straighten the knee as far as is comfortable, then bend it; breathe "
        "with it.",
};

/// @brief Squeezing, lifting and letting go along the muscle.
inline constexpr technique kneading{
    .name = "kneading",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, medial_thigh, anterior_thigh},
    .ways = {{{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .runs = {thigh_level::above_knee, thigh_level::below_sit_bone, true},
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {source{"S3-34"}},
    .cue = "Squeeze, lift and let go, up and down the whole length; breathe deeply.",
};

/// @brief Long gliding strokes with fist or thumbs, from the knee upwards.
inline constexpr technique stripping{
    .name = "stripping",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh},
    .ways = {{{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .runs = {thigh_level::above_knee, thigh_level::below_sit_bone},
    .doses = detail::roll,
    .dosed_by = {detail::behm_by_analogy},
    .from = {source{"S3-35"}},
    .cue = "Glide slowly from above the knee towards the sit bone: inner, middle and outer lane; breathe deeply.",
};

/// @brief Thumbs held on a tight spot.
inline constexpr technique thumb_pressure{
    .name = "thumb_pressure",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, medial_thigh, popliteal_fossa, sit_bone},
    .ways = {{{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::straight_in,
    .spot = true,
    .deep = true,
    .doses = detail::spot_15_30,
    .dosed_by = {source{"S3-36"}},
    .from = {source{"S3-36"}},
    .cue = "Press with the thumbs, breathe, and wait.",
};

/// @brief Small circles of the thumbs over a knot.
inline constexpr technique circular_friction{
    .name = "circular_friction",
    .how = method::massage,
    .when = stage::release,
    .touches = {posterior_thigh, medial_thigh},
    .ways = {{{hands}, {chair_sitting, long_sitting}}},
    .one_sided = true,
    .presses = pressure::sideways,
    .spot = true,
    .doses = detail::spot_15_30,
    .dosed_by = {source{"S3-36"}},
    .from = {source{"S3-36"}},
    .cue = "Circle slowly over the knot with the thumbs and go on breathing.",
};

/// @brief A held stretch.
inline constexpr technique static_stretch{
    .name = "static_stretch",
    .how = method::stretch,
    .when = stage::lengthen,
    .touches = {hip_flexors, quadriceps, adductors, gluteals, hamstrings, triceps_surae},
    .ways = {{{}, {half_kneeling, standing}, {anterior_hip, anterior_thigh}},
             {{}, {side_lying}, {anterior_thigh}},
             {{}, {long_sitting, supine, standing}, {posterior_thigh, medial_thigh}},
             {{}, {supine, chair_sitting}, {gluteal_region}},
             {{}, {standing}, {posterior_leg}}},
    .one_sided = true,
    .doses = detail::held_stretch,
    .dosed_by = {detail::acsm_stretch, detail::garber},
    .from = {source{"S0-20"}, source{"S1-9"}, source{"S4-10"}},
    .cue = "Ease into the stretch until it feels tight, no further, and hold it without bouncing; breathe deeply.",
};

/// @brief Gliding of the sciatic nerve: one end is loaded while the other is slackened. The article asks for plenty and
/// gives no number (S2-23).
inline constexpr technique sciatic_slider{
    .name = "sciatic_slider",
    .how = method::nerve_slider,
    .when = stage::glide,
    .touches = {sciatic_nerve},
    .ways = {{{}, {chair_sitting, supine, standing}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{0, 1}, {1, 0}},
    .difficulty = 1,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {source{"S2-20"}, source{"S2-21"}},
    .cue = "Straighten the knee while you look up, bend it while you tuck the chin; stay free of symptoms.",
};

/// @brief Loading of the whole sciatic line: slumped back, straight leg, foot pulled up.
inline constexpr technique slump_tensioner{
    .name = "slump_tensioner",
    .how = method::nerve_tensioner,
    .when = stage::glide,
    .touches = {sciatic_nerve},
    .ways = {{{}, {slumped_sitting}}},
    .one_sided = true,
    .at_most = sensation::comfortable,
    .glide = {{1, 0}, {1, 1}},
    .difficulty = 2,
    .doses = detail::glides,
    .dosed_by = {detail::neural_custom},
    .from = {source{"S2-22"}},
    .cue = "Slump, then slowly straighten the knee with the foot pulled up; stop well before any tingling.",
};

/// @brief A hold on the side, on forearm and foot.
inline constexpr technique side_plank{
    .name = "side_plank",
    .how = method::stability,
    .when = stage::activate,
    .touches = {core},
    .ways = {{{}, {side_lying}}},
    .one_sided = true,
    .moves = movements::side_plank.how(),
    .doses = detail::holds,
    .dosed_by = {detail::side_bridge_norm},
    .from = {source{"S1-13"}},
    .cue = "Lift the hips until the body is straight, and hold; go on breathing.",
};

/// @brief A hold face down, on forearms and toes.
inline constexpr technique forearm_plank{
    .name = "forearm_plank",
    .how = method::stability,
    .when = stage::activate,
    .touches = {core},
    .ways = {{{}, {prone}}},
    .moves = movements::forearm_plank.how(),
    .doses = detail::holds,
    .dosed_by = {detail::side_bridge_norm},
    .from = {source{"S1-13"}},
    .cue = "Keep a straight line from shoulders to heels, and hold; go on breathing.",
};

/// @brief A squat as deep as control allows.
inline constexpr technique deep_squat{
    .name = "deep_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{}, {standing}}},
    .difficulty = 2,
    .moves = movements::deep_squat.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {source{"S1-23"}},
    .cue = "Sit down between the heels with a steady trunk and stand up again.",
};

/// @brief Lifting the hips from the floor.
inline constexpr technique supine_bridge{
    .name = "supine_bridge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus},
    .ways = {{{}, {supine}}},
    .difficulty = 1,
    .moves = movements::supine_bridge.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {source{"S1-23"}},
    .cue = "Press through the heels and lift the hips until the body is straight.",
};

/// @brief A long step down and up.
inline constexpr technique lunge{
    .name = "lunge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {gluteus_maximus, quadriceps},
    .ways = {{{}, {standing}}},
    .one_sided = true,
    .difficulty = 2,
    .moves = movements::lunge.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {source{"S1-23"}},
    .cue = "Step forward, lower the hips straight down, and push back up.",
};

/// @brief Standing on one leg.
inline constexpr technique one_legged_stand{
    .name = "one_legged_stand",
    .how = method::strengthening,
    .when = stage::activate,
    .touches = {gluteus_maximus, gluteals},
    .ways = {{{}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::one_legged_stand.how(),
    .doses = detail::holds,
    .dosed_by = {detail::silent},
    .from = {source{"S1-23"}},
    .cue = "Stand on one leg with the pelvis level; go on breathing.",
};

/// @brief A curl: up quickly, down slowly.
inline constexpr technique leg_curl{
    .name = "leg_curl",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{}, {standing, prone}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::leg_curl.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {source{"S2-14"}},
    .cue = "Bring the heel to the buttock briskly and straighten the knee slowly.",
};

/// @brief A bridge from which the heels slide away.
inline constexpr technique heel_slide_bridge{
    .name = "heel_slide_bridge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{slider}, {supine}}},
    .difficulty = 2,
    .moves = movements::heel_slide_bridge.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {source{"S2-15"}},
    .cue = "Lift the hips, then let the heels slide away slowly with the hips held up.",
};

/// @brief A deadlift with slow lowering.
inline constexpr technique slow_deadlift{
    .name = "slow_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{hand_weight}, {standing}}},
    .carries = load_place::in_the_hands,
    .difficulty = 3,
    .moves = movements::slow_deadlift.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {source{"S2-16"}},
    .cue = "Push the hips back with a straight back, slowly, and stand up.",
};

/// @brief A deadlift on one leg.
inline constexpr technique single_leg_deadlift{
    .name = "single_leg_deadlift",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{}, {single_leg_stand}}, {{hand_weight}, {single_leg_stand}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 4,
    .moves = movements::single_leg_deadlift.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {source{"S2-17"}},
    .cue = "Tip forward over one leg with the pelvis level, slowly, and come back up.",
};

/// @brief Walking single-leg deadlifts.
inline constexpr technique death_march{
    .name = "death_march",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings, gluteus_maximus},
    .ways = {{{}, {walking}}, {{hand_weight}, {walking}}},
    .carries = load_place::in_the_hands,
    .difficulty = 4,
    .moves = movements::death_march.how(),
    .doses = detail::slow_lifts,
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, detail::rest_custom},
    .from = {source{"S2-17"}},
    .cue = "Walk in slow single-leg deadlifts, one leg after the other.",
};

/// @brief A single-leg squat with the arms placed so that the glutes help less.
inline constexpr technique single_leg_squat{
    .name = "single_leg_squat",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {quadriceps, hamstrings},
    .ways = {{{}, {single_leg_stand}}},
    .one_sided = true,
    .difficulty = 1,
    .moves = movements::single_leg_squat.how(),
    .doses = detail::lifts,
    .dosed_by = {detail::acsm_strength, detail::set_choice, detail::rest_custom},
    .from = {source{"S4-7"}, source{"S4-9"}},
    .cue = "Squat on one leg with the arms held in front and across; compare the sides.",
};

/// @brief A hinge that makes the hamstrings brake the trunk, with a weight in the hands.
inline constexpr technique braking_hinge{
    .name = "braking_hinge",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {hamstrings},
    .ways = {{{hand_weight}, {single_leg_stand, standing}}},
    .one_sided = true,
    .carries = load_place::in_the_hands,
    .difficulty = 1,
    .moves = movements::braking_hinge.how(),
    .doses =
        {{{1}, {3}}, {{8}, {12}}, {}, {seconds{4}, seconds{0}, seconds{1}, seconds{0}}, seconds{60}, {{0}, {6804}}},
    .dosed_by = {detail::acsm_strength, detail::slow_lowering, source{"S4-12"}},
    .from = {source{"S4-11"}, source{"S4-12"}},
    .cue = "Let the weight pull the trunk forward and brake it with the hamstrings over a steady knee.",
};

/// @brief Skips with a quick change from load to push-off.
inline constexpr technique power_skips{
    .name = "power_skips",
    .how = method::drill,
    .when = stage::integrate,
    .touches = {hamstrings, gluteals},
    .ways = {{{}, {walking}}},
    .ballistic = true,
    .difficulty = 2,
    .doses = detail::bouts,
    .dosed_by = {detail::silent},
    .from = {source{"S4-13"}},
    .cue = "Skip high, quick off the ground, arms straight forward and back.",
};

/// @brief Running with a weight held overhead.
inline constexpr technique overhead_run{
    .name = "overhead_run",
    .how = method::drill,
    .when = stage::integrate,
    .touches = {hamstrings, gluteals, core},
    .ways = {{{hand_weight}, {walking}}},
    .carries = load_place::overhead,
    .ballistic = true,
    .difficulty = 3,
    .doses = detail::bouts,
    .dosed_by = {detail::silent, source{"S4-12"}},
    .from = {source{"S4-14"}},
    .cue = "Run slowly with the weight held above the head and the trunk quiet.",
};

/// @brief Running with a weight overhead and to one side: the hamstrings of that side work harder.
inline constexpr technique overhead_side_run{
    .name = "overhead_side_run",
    .how = method::drill,
    .when = stage::integrate,
    .touches = {hamstrings, gluteals, core},
    .ways = {{{hand_weight}, {walking}}},
    .one_sided = true,
    .carries = load_place::overhead_aside,
    .ballistic = true,
    .difficulty = 4,
    .doses = detail::bouts,
    .dosed_by = {detail::silent, source{"S4-12"}},
    .from = {source{"S4-15"}, source{"S4-16"}, source{"S4-17"}, source{"S4-18"}},
    .cue = "Run slowly with the weight above the head and over to the side; then change sides.",
};

/// @brief All techniques of the library, in the order of a session.
inline constexpr const technique* standard_techniques[] = {
    &watch_running,
    &easy_walk,
    &leg_swings,
    &warm_bath,
    &rolling,
    &sideways_pressure,
    &direct_compression,
    &tender_spot_hold,
    &spot_rocking,
    &spot_rotation,
    &ball_hold,
    &ball_circles,
    &ball_side_to_side,
    &pin_and_stretch,
    &kneading,
    &stripping,
    &thumb_pressure,
    &circular_friction,
    &static_stretch,
    &sciatic_slider,
    &slump_tensioner,
    &side_plank,
    &forearm_plank,
    &deep_squat,
    &supine_bridge,
    &lunge,
    &one_legged_stand,
    &leg_curl,
    &heel_slide_bridge,
    &slow_deadlift,
    &single_leg_deadlift,
    &death_march,
    &single_leg_squat,
    &braking_hinge,
    &power_skips,
    &overhead_run,
    &overhead_side_run,
};

}  // namespace regimen
