// TITLE: The ball before the roller
// MEANING: A broad tool finds what the pointed one works on (S3-41); here the roller comes after the ball.
// FIX: Begin with roller or stick.
// EXPECT: rule_broken<regimen::rules::broad_before_targeted
// EXPECT: step_number<2>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::posterior_thigh>
// EXPECT: concerning<regimen::region::posterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto routine = checked(direct_work_first, [] {
  return sequence(perform<rolling>(posterior_thigh),
                  perform<sideways_pressure>(posterior_thigh, massage_ball, firm_chair));
});
#else
inline constexpr auto routine = checked(direct_work_first, [] {
  return sequence(perform<sideways_pressure>(posterior_thigh, massage_ball, firm_chair),
                  perform<rolling>(posterior_thigh));
});
#endif
