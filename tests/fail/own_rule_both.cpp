// TITLE: One of two demands that were joined
// MEANING: A rule of an application's own joins two demands with &&; the second is not met: the plank comes before the
// MEANING: stretch.
// FIX: Meet both: massage and stretch first, then the plank.
// EXPECT: rule_broken<plank_after_stretch
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::forearm_plank>
// EXPECT: term<regimen::muscle_group::core>
// EXPECT: concerning<regimen::muscle_group::core>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

struct plank_after_stretch {
  static constexpr rule_facts facts{
      "plank_after_stretch", "Do the plank last, and no hands.", {"house rule"}, evidence_level::choice};
  static constexpr auto demand =
      forbids(with(tool::hands)) && requires_before(by(forearm_plank), some(stretch&& on(hip_flexors)));
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(rule_set<plank_after_stretch>{}, [] {
  return sequence(perform<static_stretch>(hip_flexors), perform<forearm_plank>(core));
});
#else
inline constexpr auto routine = checked(rule_set<plank_after_stretch>{}, [] {
  return sequence(perform<forearm_plank>(core), perform<static_stretch>(hip_flexors));
});
#endif
