/// @file
/// @brief The five articles as routines, under the rules that they gave rise to.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <vector>

#include "catch.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

template <class Rules, class Routine>
void passes(Rules rules, const Routine& routine, const person& who = {}) {
  const verdict v = check(rules, erase(routine), who);
  for (const violation& f : v.faults)
    UNSCOPED_INFO(rules.facts(f.rule).name << " at " << f.step << " for " << name_of(f.concerned));
  REQUIRE(v.kept());
}

constexpr auto neighbours_massaged =
    sequence(perform<rolling>(anterior_thigh), perform<sideways_pressure>(anterolateral_thigh, massage_ball),
             perform<rolling>(medial_thigh), perform<sideways_pressure>(posterolateral_thigh, massage_ball));
constexpr auto hamstrings_massaged = perform<rolling>(posterior_thigh);
constexpr auto neighbours_stretched = sequence(perform<static_stretch>(hip_flexors),
                                               perform<static_stretch>(quadriceps), perform<static_stretch>(adductors));
constexpr auto hamstrings_stretched = perform<static_stretch>(hamstrings);

constexpr auto p0 = sequence(neighbours_massaged, hamstrings_massaged, neighbours_stretched, hamstrings_stretched);
constexpr auto p0_variant = sequence(neighbours_massaged, neighbours_stretched);

}  // namespace

TEST_CASE("P0: the whole thigh, hamstrings last", "[S0-10][S0-14][S0-20][S0-23]") {
  passes(neighbours_first, p0);
  STATIC_REQUIRE(check(neighbours_first, erase(p0)).kept());
}

TEST_CASE("P0 leaves the order among the neighbours free", "[S0-14]") {
  passes(neighbours_first,
         sequence(perform<rolling>(medial_thigh), perform<sideways_pressure>(posterolateral_thigh, massage_ball),
                  perform<rolling>(anterior_thigh), perform<sideways_pressure>(anterolateral_thigh, massage_ball),
                  hamstrings_massaged, perform<static_stretch>(adductors), perform<static_stretch>(quadriceps),
                  perform<static_stretch>(hip_flexors), hamstrings_stretched));
}

TEST_CASE("P0 on one side and then on the other", "[S0-14]") {
  constexpr auto one_side =
      sequence(perform<rolling>(anterior_thigh, left), perform<rolling>(anterolateral_thigh, left),
               perform<rolling>(medial_thigh, left), perform<rolling>(posterolateral_thigh, left),
               perform<rolling>(posterior_thigh, left), perform<static_stretch>(hip_flexors, left),
               perform<static_stretch>(quadriceps, left), perform<static_stretch>(adductors, left),
               perform<static_stretch>(hamstrings, left));
  passes(neighbours_first, one_side);
  passes(neighbours_first, mirror(one_side));
  passes(neighbours_first, alternate(one_side));
}

TEST_CASE("the author's own trial leaves the hamstrings alone", "[S0-24]") {
  passes(neighbours_first, p0_variant);
  for (const step& s : erase(p0_variant)) REQUIRE(!within(s.target, hamstrings));
}

TEST_CASE("the hamstrings first, and S0-14 says no", "[S0-14]") {
  const auto turned_round =
      sequence(hamstrings_massaged, neighbours_massaged, neighbours_stretched, hamstrings_stretched);
  const verdict v = check(neighbours_first, erase(turned_round));
  REQUIRE(v.count == 4);
  for (const violation& f : v.faults) {
    REQUIRE(neighbours_first.facts(f.rule).name == "neighbours_before_target");
    REQUIRE(neighbours_first.facts(f.rule).from.id == "S0-14");
    REQUIRE(f.step == 0);
  }
}

TEST_CASE("P1: pelvis and gluteus maximus", "[S1-13][S1-23]") {
  constexpr auto gluteal_work = sequence(perform<deep_squat>(gluteus_maximus), perform<supine_bridge>(gluteus_maximus),
                                         perform<lunge>(gluteus_maximus), perform<one_legged_stand>(gluteus_maximus));
  passes(safe_practice, sequence(perform<static_stretch>(hip_flexors), gluteal_work));
  constexpr auto planks = sequence(perform<side_plank>(core), perform<forearm_plank>(core));
  passes(safe_practice, sequence(planks, gluteal_work));
  person failed;
  failed.known = findings{finding::hip_flexor_stretch_without_relief};
  passes(safe_practice, sequence(planks, gluteal_work), failed);
  REQUIRE_FALSE(
      check(safe_practice, erase(sequence(perform<static_stretch>(hip_flexors), gluteal_work)), failed).kept());
  // S1-25: not a single hamstring stretch.
  for (const step& s : erase(sequence(planks, gluteal_work))) REQUIRE(s.what->how != method::stretch);
}

TEST_CASE("P2: both contraction types, and the nerve", "[S2-12][S2-20][S2-25]") {
  constexpr auto muscle_side = sequence(perform<leg_curl>(hamstrings), perform<heel_slide_bridge>(hamstrings),
                                        perform<slow_deadlift>(hamstrings), perform<single_leg_deadlift>(hamstrings),
                                        perform<death_march>(hamstrings));
  constexpr auto nerve_side =
      sequence(perform<sciatic_slider>(sciatic_nerve, chair_sitting), perform<sciatic_slider>(sciatic_nerve, supine),
               perform<sciatic_slider>(sciatic_nerve, regimen::standing), perform<slump_tensioner>(sciatic_nerve));
  passes(safe_practice, muscle_side);
  passes(safe_practice, nerve_side);
  passes(safe_practice, sequence(muscle_side, nerve_side));
  const auto steps = erase(muscle_side);
  for (const side s : {side::left, side::right}) {
    REQUIRE(time_under_tension(steps, hamstrings, s, eccentric) > time_under_tension(steps, hamstrings, s, concentric));
    REQUIRE(time_under_tension(steps, hamstrings, s, concentric) > seconds{0});
  }
}

TEST_CASE("P3: roller, ball, hands", "[S3-23][S3-41]") {
  constexpr auto p3 = sequence(
      perform<easy_walk>(hamstrings), perform<rolling>(posterior_thigh), perform<tender_spot_hold>(posterior_thigh),
      perform<spot_rocking>(posterior_thigh), perform<spot_rotation>(posterior_thigh),
      perform<ball_hold>(posterior_thigh), perform<ball_circles>(posterior_thigh),
      perform<pin_and_stretch>(posterior_thigh), perform<kneading>(posterior_thigh),
      perform<stripping>(posterior_thigh_inner_lane), perform<stripping>(posterior_thigh_middle_lane),
      perform<stripping>(posterior_thigh_outer_lane), perform<thumb_pressure>(posterior_thigh));
  person who;
  who.known = findings{finding::knot};
  who.level = skill::experienced;
  passes(direct_work_first, p3, who);
  who.level = skill::beginner;
  const verdict v = check(direct_work_first, erase(p3), who);
  REQUIRE(v.count == 1);
  REQUIRE(direct_work_first.facts(v.faults[0].rule).name == "skill_suffices");
  REQUIRE(v.faults[0].step == 7);
}

TEST_CASE("P4: from watching to watching", "[S4-24][S4-25]") {
  passes(loading_progression,
         sequence(perform<watch_running>(hamstrings), perform<single_leg_squat>(hamstrings),
                  perform<static_stretch>(gluteals), perform<braking_hinge>(hamstrings, 15_lb),
                  perform<power_skips>(hamstrings), perform<overhead_run>(hamstrings, 15_lb),
                  perform<overhead_side_run>(hamstrings, right), perform<overhead_side_run>(hamstrings, left),
                  perform<watch_running>(hamstrings)));
}

TEST_CASE("P4 without the watching and the stretch", "[S4-25]") {
  passes(loading_progression,
         sequence(perform<single_leg_squat>(hamstrings), perform<braking_hinge>(hamstrings),
                  perform<power_skips>(hamstrings), perform<overhead_run>(hamstrings),
                  perform<overhead_side_run>(hamstrings, right), perform<overhead_side_run>(hamstrings, left)));
}
