// TITLE: More work than the person may do
// MEANING: The person may work on the quadriceps for at most 45 seconds in a step. Step 1 rolls them for 60.
// FIX: Shorten the step, within the range of the technique, or leave it out.
// EXPECT: rule_broken<regimen::rules::contraindicated_dose,
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::anterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

inline constexpr auto bruised = [] {
  person who;
  who.contraindications.push_back({.where = quadriceps, .action = contraindication_action::cap_dose, .time = 45_s});
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated_dose>{}, [] { return sequence(perform<rolling>(anterior_thigh, 45_s)); }, bruised);
#else
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated_dose>{}, [] { return sequence(perform<rolling>(anterior_thigh, 60_s)); }, bruised);
#endif
