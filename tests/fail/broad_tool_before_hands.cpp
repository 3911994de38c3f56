// TITLE: Hands where a roller would do
// MEANING: Hands tire (S3-13). Step 2 kneads the back of the thigh, which no roller or stick has gone over; that the
// MEANING: person has neither was not said.
// FIX: Go over the same place with roller or stick first, or describe a person who has none: person::tools.
// EXPECT: rule_broken<regimen::rules::broad_tool_before_hands
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::kneading>
// EXPECT: term<regimen::region::posterior_thigh>
// EXPECT: concerning<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<rolling>(posterior_thigh), perform<kneading>(posterior_thigh)); });
#else
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<rolling>(anterior_thigh), perform<kneading>(posterior_thigh)); });
#endif
