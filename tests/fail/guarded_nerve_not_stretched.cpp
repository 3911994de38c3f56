// TITLE: A stretch of hamstrings that guard a nerve
// MEANING: What is felt in the thigh changes when neck or ankle move: the nerve is at fault (S2-19), and its guard is
// MEANING: not to be stretched.
// FIX: Glide the nerve.
// EXPECT: rule_broken<regimen::rules::guarded_nerve_not_stretched
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

inline constexpr auto guarded = [] {
  person who;
  who.known = findings{finding::symptoms_change_from_afar};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<rolling>(posterior_thigh), perform<sciatic_slider>(sciatic_nerve)); },
    guarded);
#else
inline constexpr auto routine = checked(
    safe_practice, [] { return sequence(perform<rolling>(posterior_thigh), perform<static_stretch>(hamstrings)); },
    guarded);
#endif
