// TITLE: The low back on a roller
// MEANING: Step 1 rolls the low back, which S3-22 forbids.
// FIX: Leave the step out, or work on the buttock instead.
// EXPECT: rule_broken<regimen::rules::low_back_not_rolled
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::low_back>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] { return sequence(perform<rolling>(gluteal_region)); });
#else
inline constexpr auto routine = checked(safe_practice, [] { return sequence(perform<rolling>(low_back)); });
#endif
