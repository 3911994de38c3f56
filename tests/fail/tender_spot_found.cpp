// TITLE: A spot is held though none was found
// MEANING: Staying on a spot is for a tender spot or a knot (S3-25). Of this person none is known, and unknown is not
// MEANING: enough.
// FIX: Sweep instead, or describe a person with a tender spot: findings{finding::knot}.
// EXPECT: rule_broken<regimen::rules::tender_spot_found
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::tender_spot_hold>
// EXPECT: term<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<rolling>(posterior_thigh), perform<rolling>(posterior_thigh, massage_stick));
});
#else
inline constexpr auto routine = checked(safe_practice, [] {
  return sequence(perform<rolling>(posterior_thigh), perform<tender_spot_hold>(posterior_thigh));
});
#endif
