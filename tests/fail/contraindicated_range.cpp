// TITLE: A joint moved further than it may go
// MEANING: The person may bend the knee to 90 degrees. A deep squat bends it to 120 and further. A lunge stops at 90.
// FIX: Take an exercise that stays within, or leave the step out. A technique of which nobody told how it moves, such as
// FIX: a stretch, counts as going too far.
// EXPECT: rule_broken<regimen::rules::contraindicated_range,
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::deep_squat>
// EXPECT: term<regimen::muscle::gluteus_maximus>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

inline constexpr auto new_knee = [] {
  person who;
  who.contraindications.push_back({.moved = joint_motion{joint::knee, motion::flexion},
                                   .action = contraindication_action::cap_range,
                                   .angle = 90_deg});
  return who;
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated_range>{},
    [] { return sequence(perform<side_plank>(core), perform<lunge>(gluteus_maximus)); }, new_knee);
#else
inline constexpr auto routine = checked(
    rule_set<rules::contraindicated_range>{},
    [] { return sequence(perform<side_plank>(core), perform<deep_squat>(gluteus_maximus)); }, new_knee);
#endif
