// TITLE: A step that someone has ruled out
// MEANING: The person was told to leave the left hamstrings alone until the end of the year, and it is November. Step 2
// MEANING: rolls the back of both thighs.
// FIX: Work on the right side only, or on something else. If the contraindication is over, say so by its last day.
// EXPECT: rule_broken<regimen::rules::contraindicated,
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::posterior_thigh>
#include "regimen/rule/contraindicated.hpp"

#include "regimen/rule/checked.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

inline constexpr auto strained = [] {
  person who;
  who.contraindications.push_back({.where = hamstrings, .on = left, .until = day_of(2026, 12, 31)});
  who.today = day_of(2026, 11, 21);
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated>{},
    [] { return sequence(perform<rolling>(anterior_thigh), perform<rolling>(posterior_thigh, right)); }, strained);
#else
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated>{},
    [] { return sequence(perform<rolling>(anterior_thigh), perform<rolling>(posterior_thigh)); }, strained);
#endif
