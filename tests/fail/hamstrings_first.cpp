// TITLE: The hamstrings first, as everybody does
// MEANING: The whole-thigh routine of S0 with the work on the hamstrings moved to the front. The first neighbour that
// MEANING: it skips is named (S0-14).
// FIX: Free everything round the thigh first: the hamstrings come fifth.
// EXPECT: rule_broken<regimen::rules::neighbours_before_target
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::posterior_thigh>
// EXPECT: concerning<regimen::region::anterior_thigh>
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
  return sequence(
      perform<rolling>(posterior_thigh), perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
      perform<rolling>(medial_thigh), perform<rolling>(posterolateral_thigh), perform<static_stretch>(hip_flexors),
      perform<static_stretch>(quadriceps), perform<static_stretch>(adductors), perform<static_stretch>(hamstrings));
});
#endif
