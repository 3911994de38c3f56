// TITLE: Hamstrings strengthened while they lengthen and never while they shorten
// MEANING: With a tempo of nothing but lowering, the heel slide gives eccentric work alone (S2-12). The contraction
// MEANING: types are derived from movement and tempo; nobody wrote them down.
// FIX: Give the raising phase some time, or add an exercise that shortens the hamstrings against the load.
// EXPECT: rule_broken<regimen::rules::contraction_mix
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::heel_slide_bridge>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<heel_slide_bridge>(hamstrings, tempo{4_s, 0_s, 1_s, 0_s}));
});
#else
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<heel_slide_bridge>(hamstrings, tempo{4_s, 0_s, 0_s, 0_s}));
});
#endif
