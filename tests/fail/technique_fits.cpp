// TITLE: A technique set up in a way that it does not have
// MEANING: Step 1 rolls the front of the thigh on a foam roller while standing. Each technique lists its ways: which
// MEANING: tools, in which positions, reaching which regions; none of them is this one.
// FIX: Leave tools and position out to get the first way that reaches the structure, or take both from one way:
// FIX: rolling the front of the thigh with the foam roller is done prone.
// EXPECT: rule_broken<regimen::rules::technique_fits
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::anterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine =
    checked(safe_practice, [] { return sequence(perform<rolling>(anterior_thigh, foam_roller, prone)); });
#else
inline constexpr auto routine =
    checked(safe_practice, [] { return sequence(perform<rolling>(anterior_thigh, foam_roller, standing)); });
#endif
