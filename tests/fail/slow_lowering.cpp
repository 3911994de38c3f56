// TITLE: A curl that drops
// MEANING: Step 1 straightens the knee in one second and bends it in two; the curl of S2-14 comes down more slowly
// MEANING: than it goes up.
// FIX: Give lowering, the first number of the tempo, more time than raising, the third; or leave the tempo out.
// EXPECT: rule_broken<regimen::rules::slow_lowering
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::leg_curl>
// EXPECT: term<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<leg_curl>(hamstrings, tempo{2_s, 0_s, 1_s, 0_s}));
});
#else
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<leg_curl>(hamstrings, tempo{1_s, 0_s, 2_s, 0_s}));
});
#endif
