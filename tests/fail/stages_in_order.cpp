// TITLE: Strengthening before stretching
// MEANING: Stages of a session follow one another: release, lengthen, glide, activate, strengthen. Step 2 falls back
// MEANING: from strengthening to lengthening.
// FIX: Stretch before you strengthen.
// EXPECT: rule_broken<regimen::rules::stages_in_order
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::gluteals>
// EXPECT: concerning<regimen::muscle::gluteus_maximus>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<static_stretch>(gluteals), perform<supine_bridge>(gluteus_maximus));
});
#else
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<supine_bridge>(gluteus_maximus), perform<static_stretch>(gluteals));
});
#endif
