// TITLE: A slider that loads both ends
// MEANING: An application's nerve slider tightens both ends of the nerve at once (S2-20): that is a tensioner.
// FIX: Let one end go while the other is tightened, or call it a tensioner.
// EXPECT: rule_broken<regimen::rules::slider_takes_turns
// EXPECT: step_number<1>
// EXPECT: technique_of<both_ends_at_once>
// EXPECT: term<regimen::nerve::sciatic_nerve>
// EXPECT: nothing_else
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr glide_phases phases{{1, 0}, {0, 1}};
#else
inline constexpr glide_phases phases{{1, 1}, {0, 0}};
#endif
inline constexpr technique both_ends_at_once = [] {
  technique t = sciatic_slider;
  t.name = "both_ends_at_once";
  t.glide = phases;
  return t;
}();

inline constexpr auto routine =
    checked(safe_practice, [] { return sequence(perform<both_ends_at_once>(sciatic_nerve)); });
