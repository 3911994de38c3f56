// TITLE: A dose outside the range of its source
// MEANING: Step 1 rolls for 5 seconds. The sources of rolling give 30 to 120 seconds.
// FIX: Give a time within the range: technique::doses of the technique holds it, technique::dosed_by says who says
// FIX: so.
// EXPECT: rule_broken<regimen::rules::dose_in_range
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::anterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice, [] { return sequence(perform<rolling>(anterior_thigh, 45_s)); });
#else
inline constexpr auto routine = checked(safe_practice, [] { return sequence(perform<rolling>(anterior_thigh, 5_s)); });
#endif
