// TITLE: Less than a least amount
// MEANING: A rule of an application's own asks for at least a minute of stretching of each muscle that is stretched at
// MEANING: all; the hamstrings get twenty seconds.
// FIX: Stretch longer, or not at all.
// EXPECT: rule_broken<a_minute_or_none
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::static_stretch>
// EXPECT: term<regimen::muscle_group::hamstrings>
// EXPECT: concerning<regimen::muscle::
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

struct a_minute_or_none {
  static constexpr rule_facts facts{"a_minute_or_none", "Stretch for a minute or not at all.", {"house rule"}};
  static constexpr auto demand = at_least(work_of(stretch), seconds{60}, per::muscle);
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(rule_set<a_minute_or_none>{}, [] {
  return sequence(perform<rolling>(posterior_thigh), perform<static_stretch>(hamstrings, 2_reps, 30_s));
});
#else
inline constexpr auto routine = checked(rule_set<a_minute_or_none>{}, [] {
  return sequence(perform<rolling>(posterior_thigh), perform<static_stretch>(hamstrings, 2_reps, 10_s));
});
#endif
