// TITLE: Two amounts out of proportion
// MEANING: A rule of an application's own wants at least as much massage as stretching on each side; on the left there
// MEANING: is far more stretching.
// FIX: Massage longer or stretch less.
// EXPECT: rule_broken<massage_outweighs_stretching
// EXPECT: step_number<1>
// EXPECT: technique_of<regimen::rolling>
// EXPECT: term<regimen::region::anterior_thigh>
// EXPECT: concerning<regimen::region::anterior_thigh>
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

struct massage_outweighs_stretching {
  static constexpr rule_facts facts{
      "massage_outweighs_stretching", "Massage for as long as you stretch, or longer.", {"house rule"}};
  static constexpr auto demand = ratio_between(work_of(massage), work_of(stretch), {1, 1}, {1, 0}, per::side);
};

#if SHOULD_COMPILE
inline constexpr auto routine = checked(rule_set<massage_outweighs_stretching>{}, [] {
  return sequence(perform<rolling>(anterior_thigh, 60_s), perform<static_stretch>(quadriceps, 2_reps, 30_s));
});
#else
inline constexpr auto routine = checked(rule_set<massage_outweighs_stretching>{}, [] {
  return sequence(perform<rolling>(anterior_thigh, 60_s), perform<static_stretch>(quadriceps, 4_reps, 30_s));
});
#endif
