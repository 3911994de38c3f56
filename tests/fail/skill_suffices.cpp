// TITLE: An advanced technique for a beginner
// MEANING: Pin and stretch is for the experienced (S3-32); a person of whom nothing is said counts as a beginner.
// FIX: Hold the point without moving the knee, or describe an experienced person.
// EXPECT: rule_broken<regimen::rules::skill_suffices
// EXPECT: step_number<3>
// EXPECT: technique_of<regimen::pin_and_stretch>
// EXPECT: term<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

inline constexpr auto knotted = [] {
  person who;
  who.known = findings{finding::knot};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice,
    [] {
      return sequence(perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh),
                      perform<ball_hold>(posterior_thigh));
    },
    knotted);
#else
inline constexpr auto routine = checked(
    safe_practice,
    [] {
      return sequence(perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh),
                      perform<pin_and_stretch>(posterior_thigh));
    },
    knotted);
#endif
