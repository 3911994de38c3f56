// TITLE: A spot is held before the muscle was explored
// MEANING: Step 2 stays on a spot in the back of the thigh; step 1 swept the front only (S3-25).
// FIX: Sweep the same place first, on the same side.
// EXPECT: rule_broken<regimen::rules::sweep_before_spot
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::tender_spot_hold>
// EXPECT: term<regimen::region::posterior_thigh>
// EXPECT: concerning<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

inline constexpr auto knotted = [] {
  person who;
  who.known = findings{finding::knot};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice,
    [] { return sequence(perform<rolling>(posterior_thigh), perform<tender_spot_hold>(posterior_thigh)); }, knotted);
#else
inline constexpr auto routine = checked(
    safe_practice,
    [] { return sequence(perform<rolling>(anterior_thigh), perform<tender_spot_hold>(posterior_thigh)); }, knotted);
#endif
