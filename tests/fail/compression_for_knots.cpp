// TITLE: Straight pressure where no knot was found
// MEANING: Pressing into the bone is for a local knot in the muscle (S0-16). Of this person no knot is known, and
// MEANING: unknown is not enough.
// FIX: Press sideways instead, or describe a person with a knot on that side: findings{finding::knot}.
// EXPECT: rule_broken<regimen::rules::compression_for_knots
// EXPECT: step_number<3>
// EXPECT: technique_of<regimen::direct_compression>
// EXPECT: term<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh),
                  perform<sideways_pressure>(posterior_thigh));
});
#else
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh),
                  perform<direct_compression>(posterior_thigh));
});
#endif
