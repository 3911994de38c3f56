// TITLE: A load lowered faster than the person may
// MEANING: The person has to take at least 5 seconds to lower a load with the hamstrings. The curl of step 1 takes 4.
// FIX: Slow the lowering phase down; the tempo of a technique is free.
// EXPECT: rule_broken<regimen::rules::contraindicated_tempo,
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::leg_curl>
// EXPECT: term<regimen::muscle_group::hamstrings>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

inline constexpr auto returning = [] {
  person who;
  who.contraindications.push_back({.where = hamstrings, .action = contraindication_action::change_tempo, .time = 5_s});
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated_tempo>{},
    [] {
      return sequence(perform<leg_curl>(hamstrings, tempo{5_s, 0_s, 1_s, 0_s}));
    },
    returning);
#else
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated_tempo>{},
    [] {
      return sequence(perform<leg_curl>(hamstrings, tempo{4_s, 0_s, 1_s, 0_s}));
    },
    returning);
#endif
