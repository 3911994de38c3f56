// TITLE: A step of no work
// MEANING: The curl of step 1 was given a tempo of which every phase takes no time. Its sets and repetitions are in
// MEANING: range, and yet nothing is done (S2-13: a dose has to be resolved, and nobody guesses it).
// FIX: Give the phases their seconds, or leave the tempo out to get that of the technique.
// EXPECT: rule_broken<regimen::rules::unknown_refused,
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::leg_curl>
// EXPECT: term<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine =
    checked(rule_set<rules::unknown_refused>{}, [] { return sequence(perform<leg_curl>(hamstrings)); });
#else
inline constexpr auto routine =
    checked(rule_set<rules::unknown_refused>{}, [] { return sequence(perform<leg_curl>(hamstrings, tempo{})); });
#endif
