// TITLE: A tool that the person does not have
// MEANING: The person described has a massage stick and nothing else; step 2 needs a foam roller.
// FIX: Use a way of the technique whose tools are at hand, or describe a person who has the tool.
// EXPECT: rule_broken<regimen::rules::means_at_hand
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

inline constexpr auto only_a_stick = [] {
  person who;
  who.tools = enum_set<tool>{massage_stick};
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    safe_practice,
    [] {
      return sequence(perform<rolling>(anterior_thigh, massage_stick),
                      perform<rolling>(posterior_thigh, massage_stick));
    },
    only_a_stick);
#else
inline constexpr auto routine = checked(
    safe_practice,
    [] {
      return sequence(perform<rolling>(anterior_thigh, massage_stick), perform<rolling>(posterior_thigh, foam_roller));
    },
    only_a_stick);
#endif
