// TITLE: Hamstrings stretched that are long already
// MEANING: The pelvis of the person is tipped forward and holds the hamstrings taut (S1-6). To stretch them further does
// MEANING: not settle the matter (S1-25).
// FIX: Stretch what tips the pelvis, the hip flexors, and wake the gluteus maximus. Where a test found the hamstrings
// FIX: short all the same, say so: finding::hamstrings_tested_short.
// EXPECT: rule_broken<regimen::rules::stretch_admissible,
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/stretch_verdict.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

inline constexpr auto tilted = [] {
  person who;
  who.known = findings{finding::pelvis_tilted_forward};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    rule_set<rules::stretch_admissible>{},
    [] { return sequence(perform<static_stretch>(hip_flexors), perform<supine_bridge>(gluteus_maximus)); }, tilted);
#else
inline constexpr auto routine = checked(
    rule_set<rules::stretch_admissible>{},
    [] { return sequence(perform<static_stretch>(hip_flexors), perform<static_stretch>(hamstrings)); }, tilted);
#endif
