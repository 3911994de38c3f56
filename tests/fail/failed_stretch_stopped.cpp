// TITLE: A stretch that has failed already
// MEANING: Diligent stretching of the hip flexors brought nothing (S1-12), and that the core is stable is not known.
// FIX: Train the core: side plank and forearm plank (S1-13). Once the core is found stable the stretch may return.
// EXPECT: rule_broken<regimen::rules::failed_stretch_stopped
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hip_flexors>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

inline constexpr auto failed = [] {
  person who;
  who.known = findings{finding::hip_flexor_stretch_without_relief};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<side_plank>(core), perform<forearm_plank>(core)); }, failed);
#else
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<side_plank>(core), perform<static_stretch>(hip_flexors)); }, failed);
#endif
