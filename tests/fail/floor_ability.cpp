// TITLE: Floor work for someone who finds the floor difficult
// MEANING: Getting down to the floor was found to be difficult (S3-11). Step 2 is done in long sitting, on the floor.
// FIX: Choose a way off the floor: the massage stick works on a chair.
// EXPECT: rule_broken<regimen::rules::floor_ability
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

inline constexpr auto stiff_person = [] {
  person who;
  who.known = findings{finding::floor_is_difficult};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice,
    [] {
      return sequence(perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh, massage_stick, chair_sitting));
    },
    stiff_person);
#else
inline constexpr auto routine = checked(
    safe_practice,
    [] {
      return sequence(perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh, foam_roller, long_sitting));
    },
    stiff_person);
#endif
