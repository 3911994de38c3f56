// TITLE: A neighbour is missing before the target
// MEANING: The hamstrings are massaged in step 4, and the inner side of the thigh, one of the four neighbours of the
// MEANING: back, has not been (S0-14).
// FIX: Massage what the message names before the step, on the same side.
// EXPECT: rule_broken<regimen::rules::neighbours_before_target
// EXPECT: step_number<4>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::posterior_thigh>
// EXPECT: concerning<regimen::region::medial_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
                  perform<rolling>(medial_thigh), perform<rolling>(posterolateral_thigh),
                  perform<rolling>(posterior_thigh));
});
#else
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
                  perform<rolling>(posterolateral_thigh), perform<rolling>(posterior_thigh));
});
#endif
