// TITLE: A contraindication that does not say enough
// MEANING: A cap of the range of the knee was told without the motion that it caps. Nobody knows what is still allowed,
// MEANING: so that nothing is that concerns the knee.
// FIX: Name the motion and how far it may go: `.moved = joint_motion{joint::knee, motion::flexion}, .angle = 90_deg`.
// EXPECT: rule_broken<regimen::rules::contraindicated,
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::lunge>
// EXPECT: term<regimen::muscle::gluteus_maximus>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

template <bool Complete>
inline constexpr auto new_knee = [] {
  contraindication c{.where = knee, .action = contraindication_action::cap_range, .angle = 90_deg};
  if (Complete) c.moved = joint_motion{joint::knee, motion::flexion};
  person who;
  who.contraindications.push_back(c);
  return who;
};

using both_rules = rule_set<rules::contraindicated, rules::contraindicated_range>;
inline constexpr auto lunges = [] { return sequence(perform<lunge>(gluteus_maximus)); };

#if SHOULD_COMPILE
inline constexpr auto routine = checked(both_rules{}, lunges, new_knee<true>);
#else
inline constexpr auto routine = checked(both_rules{}, lunges, new_knee<false>);
#endif
