// TITLE: Loaded running before skips
// MEANING: The drills of S4-25 climb from controlled to ballistic to loaded to side-loaded. Step 2 is easier than
// MEANING: step 1.
// FIX: Do the easier drill first.
// EXPECT: rule_broken<regimen::rules::difficulty_climbs
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::power_skips>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    loading_progression, [] { return sequence(perform<power_skips>(hamstrings), perform<overhead_run>(hamstrings)); });
#else
inline constexpr auto routine = checked(
    loading_progression, [] { return sequence(perform<overhead_run>(hamstrings), perform<power_skips>(hamstrings)); });
#endif
