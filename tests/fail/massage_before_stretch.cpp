// TITLE: A neighbour is stretched before it was massaged
// MEANING: The adductors are stretched although nothing massaged their side of the thigh before (S0-20).
// FIX: Massage the same place first.
// EXPECT: rule_broken<regimen::rules::massage_before_stretch
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::adductors>
// EXPECT: concerning<regimen::muscle_group::adductors>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
                  perform<rolling>(medial_thigh), perform<rolling>(posterolateral_thigh),
                  perform<static_stretch>(adductors));
});
#else
inline constexpr auto routine = checked(neighbours_first, [] { return sequence(perform<static_stretch>(adductors)); });
#endif
