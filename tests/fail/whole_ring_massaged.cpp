// TITLE: Massage that stays at the front
// MEANING: Round the hamstrings lie four regions, and only the front is massaged (S0-10). Step 1 is the first that
// MEANING: calls for the others.
// FIX: Massage the other regions too; the order among them is free.
// EXPECT: rule_broken<regimen::rules::whole_ring_massaged
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::anterior_thigh>
// EXPECT: concerning<regimen::region::anterolateral_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
                  perform<rolling>(medial_thigh), perform<rolling>(posterolateral_thigh));
});
#else
inline constexpr auto routine = checked(neighbours_first, [] { return sequence(perform<rolling>(anterior_thigh)); });
#endif
