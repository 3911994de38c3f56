// TITLE: A nerve is loaded at both ends before it glides
// MEANING: Step 1 loads the whole sciatic line; nothing before it lets the nerve glide (S2-20).
// FIX: Put a slider on the same side first.
// EXPECT: rule_broken<regimen::rules::slider_before_tensioner
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::slump_tensioner>
// EXPECT: term<regimen::nerve::sciatic_nerve>
// EXPECT: concerning<regimen::nerve::sciatic_nerve>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<sciatic_slider>(sciatic_nerve), perform<slump_tensioner>(sciatic_nerve));
});
#else
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<slump_tensioner>(sciatic_nerve), perform<sciatic_slider>(sciatic_nerve));
});
#endif
