/// @file
/// @brief The doses that several techniques of the catalogue share, and where they come from.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/technique/standard.hpp"

namespace regimen::detail {

// Poses and words are this library's own. A dose without a published source says so: by memory, or as a choice of this
// library.
inline constexpr source in_common_use{"in common use", certainty::memory};
inline constexpr source load_and_rest_choice{"weights up to 100 kg, a rest of a minute", certainty::choice};
inline constexpr source heavy_load_choice{"weights up to 300 kg", certainty::choice};
inline constexpr source nordic_plan{"Cuthbert 2020 PMC6942028, Table 2"};
inline constexpr source plank_by_analogy{"as side bridge: Anderson 2014", certainty::choice};
inline constexpr source as_walking{"as walking: S3-15", certainty::choice};
inline constexpr source ball_by_analogy{"as the ball on the thigh: S3-29", certainty::choice};
inline constexpr source thumb_by_analogy{"as the thumbs on the thigh: S3-36", certainty::choice};

// Against the weight of the body, or of a part of it.
inline constexpr dose_range body_lifts{
    {{1}, {3}}, {{8}, {12}}, {}, {seconds{2}, seconds{0}, seconds{1}, seconds{0}}, seconds{60}};
inline constexpr dose_range slow_body_lifts{
    {{1}, {3}}, {{8}, {12}}, {}, {seconds{4}, seconds{0}, seconds{1}, seconds{0}}, seconds{60}};
inline constexpr dose_range nordic_lowering{
    {{2}, {3}}, {{5}, {12}}, {}, {seconds{4}, seconds{0}, seconds{1}, seconds{0}}, seconds{60}};
// With bars and machines: more weight, and the rest of heavy work.
inline constexpr dose_range heavy_lifts{
    {{1}, {3}}, {{8}, {12}}, {}, {seconds{2}, seconds{0}, seconds{1}, seconds{0}}, seconds{180}, {{0}, {300000}}};
inline constexpr dose_range short_holds{{{1}, {3}}, {{1}, {1}}, {seconds{10}, seconds{30}}, {}, seconds{30}};
inline constexpr dose_range gentle_presses{{{1}, {2}}, {{3}, {5}}, {seconds{5}, seconds{10}}, {}, seconds{30}};
inline constexpr dose_range carries{{{1}, {3}}, {{1}, {1}},  {seconds{20}, seconds{60}},
                                    {},         seconds{60}, {{0}, {100000}}};
inline constexpr dose_range jumps{{{1}, {3}}, {{1}, {1}}, {seconds{10}, seconds{30}}, {}, seconds{60}};
inline constexpr dose_range loosening{{{1}, {2}}, {{1}, {1}}, {seconds{30}, seconds{60}}};
inline constexpr dose_range rests{{{1}, {1}}, {{1}, {1}}, {seconds{60}, seconds{300}}};

}  // namespace regimen::detail
