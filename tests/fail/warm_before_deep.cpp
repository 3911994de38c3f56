// TITLE: Deep pressure on cold muscle
// MEANING: Holding a ball on a point presses deep, and no step before step 2 warms up (S3-14). That the muscles are
// MEANING: warm already is not known.
// FIX: Warm up first, or describe a person who has: findings{finding::warmed_up}.
// EXPECT: rule_broken<regimen::rules::warm_before_deep
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::ball_hold>
// EXPECT: term<regimen::region::posterior_thigh>
// EXPECT: concerning<regimen::region::posterior_thigh>
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
    safe_practice, [] { return sequence(perform<rolling>(posterior_thigh), perform<ball_hold>(posterior_thigh)); },
    knotted);
#endif
