// TITLE: A rule of an application's own is broken
// MEANING: An application wrote a rule in five lines and added it to a standard set; it stops a routine from
// MEANING: compiling like any other.
// FIX: Keep the rule: no more than one minute of rolling on a structure.
// EXPECT: rule_broken<no_long_rolling
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::medial_thigh>
// EXPECT: concerning<regimen::region::medial_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

struct no_long_rolling {
  static constexpr rule_facts facts{"no_long_rolling", "Roll a structure for no more than a minute.", {"house rule"}};
  static constexpr auto demand = at_most(by(rolling), seconds{60});
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(safe_practice + rule_set<no_long_rolling>{}, [] {
  return sequence(perform<rolling>(anterior_thigh, 45_s), perform<rolling>(medial_thigh, 60_s));
});
#else
inline constexpr auto routine = checked(safe_practice + rule_set<no_long_rolling>{}, [] {
  return sequence(perform<rolling>(anterior_thigh, 45_s), perform<rolling>(medial_thigh, 90_s));
});
#endif
