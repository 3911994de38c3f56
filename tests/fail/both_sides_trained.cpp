// TITLE: A side-loaded drill on one side only
// MEANING: The weight to the right makes the right hamstrings work harder (S4-16); the left get no turn (S4-20).
// FIX: Add the other side: alternate() does it for a whole part.
// EXPECT: rule_broken<regimen::rules::both_sides_trained
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::overhead_side_run>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine =
    checked(safe_practice, [] { return alternate(perform<overhead_side_run>(hamstrings, right)); });
#else
inline constexpr auto routine =
    checked(safe_practice, [] { return sequence(perform<overhead_side_run>(hamstrings, right)); });
#endif
