// TITLE: The target is stretched before a neighbour
// MEANING: The hamstrings are stretched in step 8, and the quadriceps, one of the three neighbours of S0-21, were
// MEANING: not.
// FIX: Stretch what the message names before the step.
// EXPECT: rule_broken<regimen::rules::neighbours_stretched_first
// EXPECT: step_number<8>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle_group::quadriceps>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(
      perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh), perform<rolling>(medial_thigh),
      perform<rolling>(posterolateral_thigh), perform<rolling>(posterior_thigh), perform<static_stretch>(hip_flexors),
      perform<static_stretch>(quadriceps), perform<static_stretch>(adductors), perform<static_stretch>(hamstrings));
});
#else
inline constexpr auto routine = checked(neighbours_first, [] {
  return sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
                  perform<rolling>(medial_thigh), perform<rolling>(posterolateral_thigh),
                  perform<rolling>(posterior_thigh), perform<static_stretch>(hip_flexors),
                  perform<static_stretch>(adductors), perform<static_stretch>(hamstrings));
});
#endif
