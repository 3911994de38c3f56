// TITLE: The target is stretched without having been massaged
// MEANING: All round it is free and the neighbours are stretched, but the hamstrings were not massaged before their
// MEANING: stretch (S0-23).
// FIX: Massage the hamstrings after their neighbours and before the stretch.
// EXPECT: rule_broken<regimen::rules::target_stretched_last
// EXPECT: step_number<8>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle_group::hamstrings>
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
                  perform<static_stretch>(hip_flexors), perform<static_stretch>(quadriceps),
                  perform<static_stretch>(adductors), perform<static_stretch>(hamstrings));
});
#endif
