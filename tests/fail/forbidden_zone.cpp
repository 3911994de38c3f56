// TITLE: Pressure behind the knee
// MEANING: The hollow of the knee holds vessels and nerves without cover. It is not to be pressed (S3-39), nor is the
// MEANING: sit bone.
// FIX: Stop the stroke above the knee: roll the back of the thigh instead.
// EXPECT: rule_broken<regimen::rules::forbidden_zone
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::popliteal_fossa>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<rolling>(anterior_thigh), perform<rolling>(posterior_thigh)); });
#else
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<rolling>(anterior_thigh), perform<rolling>(popliteal_fossa)); });
#endif
