// TITLE: Stretching beyond the plateau
// MEANING: The third bout takes the stretching of the hamstrings to six minutes; beyond four a session gives nothing
// MEANING: more.
// FIX: Leave a bout out, or shorten them.
// EXPECT: rule_broken<regimen::rules::stretch_plateau
// EXPECT: step_number<3>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine =
    checked(safe_practice, [] { return repeat<2>(perform<static_stretch>(hamstrings, 4_reps, 30_s)); });
#else
inline constexpr auto routine =
    checked(safe_practice, [] { return repeat<3>(perform<static_stretch>(hamstrings, 4_reps, 30_s)); });
#endif
