/// @file
/// @brief For every standard rule: a routine that keeps it, and one that breaks it and nothing else.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

using routine_of_steps = std::vector<step>;

template <class... Parts>
routine_of_steps steps_of(const Parts&... parts) {
  const auto steps = erase(sequence(parts...));
  return {steps.begin(), steps.end()};
}

template <class Rules>
void keeps(Rules rules, const routine_of_steps& steps, const person& who = {}) {
  const verdict v = check(rules, steps, who);
  for (const violation& f : v.faults)
    UNSCOPED_INFO(rules.facts(f.rule).name << " at " << f.step << " for " << name_of(f.concerned));
  REQUIRE(v.kept());
}

// Breaks this rule at this step and nothing else, be it for several structures.
template <class Rules>
void breaks(Rules rules, const std::string& rule, std::size_t at, const std::vector<structure>& concerned,
            const routine_of_steps& steps, const person& who = {}) {
  const verdict v = check(rules, steps, who);
  for (const violation& f : v.faults)
    UNSCOPED_INFO(rules.facts(f.rule).name << " at " << f.step << " for " << name_of(f.concerned));
  REQUIRE(v.count == concerned.size());
  REQUIRE(v.faults.size() == concerned.size());
  for (std::size_t i = 0; i < concerned.size(); ++i) {
    REQUIRE(rules.facts(v.faults[i].rule).name == rule);
    REQUIRE(v.faults[i].step == at);
    REQUIRE(v.faults[i].concerned == concerned[i]);
  }
}

const structure nothing{};

// Breaks two rules at this step, of which the one implies the other, and nothing else.
template <class Rules>
void breaks_both(Rules rules, const std::string& rule, const std::string& implied, std::size_t at,
                 const routine_of_steps& steps, const person& who = {}) {
  const verdict v = check(rules, steps, who);
  REQUIRE(v.count == 2);
  REQUIRE(rules.facts(v.faults[0].rule).name == rule);
  REQUIRE(rules.facts(v.faults[1].rule).name == implied);
  for (const violation& f : v.faults) REQUIRE(f.step == at);
}

person with(findings known) {
  person who;
  who.known = known;
  return who;
}

const auto front = perform<rolling>(anterior_thigh);
const auto outer = perform<rolling>(anterolateral_thigh);
const auto trailing = perform<rolling>(posterolateral_thigh);
const auto inner = perform<rolling>(medial_thigh);
const auto back = perform<rolling>(posterior_thigh);
const auto flexors = perform<static_stretch>(hip_flexors);
const auto quads = perform<static_stretch>(quadriceps);
const auto groin = perform<static_stretch>(adductors);
const auto stretched = perform<static_stretch>(hamstrings);
const auto walk = perform<easy_walk>(hamstrings);

}  // namespace

TEST_CASE("nothing to do keeps every rule", "[rule]") {
  keeps(safe_practice, {});
  keeps(neighbours_first, {});
  keeps(direct_work_first, {});
  keeps(loading_progression, {});
}

TEST_CASE("technique_fits", "[S3-19]") {
  keeps(safe_practice, steps_of(perform<rolling>(anterior_thigh, foam_roller, prone)));
  breaks(safe_practice, "technique_fits", 1, {nothing},
         steps_of(back, perform<rolling>(anterior_thigh, foam_roller, position::standing)));
  // A structure that the technique does not act on, as it may come from a file.
  const step on_the_abdomen{&rolling, abdomen, side::both, {foam_roller}, prone, rolling.doses.least()};
  breaks(safe_practice, "technique_fits", 0, {nothing}, {on_the_abdomen});
  // One tool too many is another way of doing it.
  breaks(safe_practice, "technique_fits", 0, {nothing},
         steps_of(perform<rolling>(anterior_thigh, foam_roller, firm_chair, prone)));
}

TEST_CASE("means_at_hand", "[S3-43]") {
  person who;
  who.tools = enum_set<tool>{massage_stick};
  keeps(safe_practice, steps_of(perform<rolling>(anterior_thigh, massage_stick)), who);
  breaks(safe_practice, "means_at_hand", 0, {nothing}, steps_of(front), who);
  who.tools = std::nullopt;
  who.positions = enum_set<position>{position::standing, chair_sitting};
  keeps(safe_practice, steps_of(perform<rolling>(anterior_thigh, massage_stick)), who);
  breaks(safe_practice, "means_at_hand", 1, {nothing}, steps_of(perform<leg_curl>(hamstrings), front), who);
}

TEST_CASE("floor_ability", "[S3-11]") {
  const person who = with(findings{finding::floor_is_difficult});
  keeps(safe_practice, steps_of(perform<rolling>(posterior_thigh, massage_stick)), who);
  breaks(safe_practice, "floor_ability", 0, {nothing}, steps_of(back), who);
  keeps(safe_practice, steps_of(back));
}

TEST_CASE("dose_in_range", "[S3-23]") {
  keeps(safe_practice, steps_of(perform<rolling>(posterior_thigh, 60_s, 3_sets)));
  breaks(safe_practice, "dose_in_range", 1, {nothing}, steps_of(walk, perform<rolling>(posterior_thigh, 29_s)));
  breaks(safe_practice, "dose_in_range", 0, {nothing}, steps_of(perform<rolling>(posterior_thigh, 60_s, 4_sets)));
  breaks(safe_practice, "dose_in_range", 0, {nothing}, steps_of(perform<static_stretch>(hamstrings, 1_reps)));
  keeps(safe_practice, steps_of(perform<overhead_run>(hamstrings, 15_lb)));
  breaks(safe_practice, "dose_in_range", 0, {nothing}, steps_of(perform<overhead_run>(hamstrings, 16_lb)));
}

TEST_CASE("forbidden_zone", "[S3-39][S3-22]") {
  keeps(safe_practice, steps_of(back));
  breaks(safe_practice, "forbidden_zone", 0, {nothing}, steps_of(perform<rolling>(popliteal_fossa)));
  breaks(safe_practice, "forbidden_zone", 1, {nothing}, steps_of(back, perform<rolling>(sit_bone)));
  const step beside{&kneading,     structure{ischial_tuberosity}, side::left, {hands},
                    chair_sitting, kneading.doses.least()};
  REQUIRE(check(rule_set<rules::forbidden_zone>{}, routine_of_steps{beside}).count == 1);
}

TEST_CASE("low_back_not_rolled", "[S3-22]") {
  keeps(safe_practice, steps_of(perform<rolling>(gluteal_region)));
  breaks(safe_practice, "low_back_not_rolled", 0, {nothing}, steps_of(perform<rolling>(low_back)));
  breaks(safe_practice, "low_back_not_rolled", 0, {nothing},
         steps_of(perform<rolling>(multifidus, foam_roller, supine)));
}

TEST_CASE("compression_for_knots", "[S0-16]") {
  const auto press = perform<direct_compression>(posterior_thigh);
  keeps(safe_practice, steps_of(walk, back, press), with(findings{finding::knot}));
  breaks_both(safe_practice, "compression_for_knots", "tender_spot_found", 2, steps_of(walk, back, press));
  person who;
  who.known.set(finding::knot, side::left, presence::present);
  keeps(safe_practice, steps_of(walk, back, perform<direct_compression>(posterior_thigh, left)), who);
  breaks_both(safe_practice, "compression_for_knots", "tender_spot_found", 2,
              steps_of(walk, back, perform<direct_compression>(posterior_thigh, right)), who);
}

TEST_CASE("a knot on one side does not permit compression of the other", "[S0-16]") {
  person who;
  who.known.set(finding::knot, side::left, presence::present);
  breaks_both(safe_practice, "compression_for_knots", "tender_spot_found", 2,
              steps_of(walk, back, perform<direct_compression>(posterior_thigh)), who);
}

TEST_CASE("tender_spot_found", "[S3-25]") {
  const auto hold = perform<tender_spot_hold>(posterior_thigh);
  keeps(safe_practice, steps_of(back, hold), with(findings{finding::knot}));
  breaks(safe_practice, "tender_spot_found", 1, {nothing}, steps_of(back, hold));
  person absent;
  absent.known.set(finding::knot, side::both, presence::absent);
  breaks(safe_practice, "tender_spot_found", 1, {nothing}, steps_of(back, hold), absent);
}

TEST_CASE("a tender spot on one side is not one on the other", "[S3-25]") {
  person who;
  who.known.set(finding::knot, side::left, presence::present);
  keeps(safe_practice, steps_of(back, perform<tender_spot_hold>(posterior_thigh, left)), who);
  breaks(safe_practice, "tender_spot_found", 1, {nothing}, steps_of(back, perform<tender_spot_hold>(posterior_thigh)),
         who);
}

TEST_CASE("sweep_before_spot", "[S3-25]") {
  const person who = with(findings{finding::knot});
  const auto hold = perform<tender_spot_hold>(posterior_thigh);
  keeps(safe_practice, steps_of(back, hold), who);
  breaks(safe_practice, "sweep_before_spot", 0, {posterior_thigh}, steps_of(hold, back), who);
  breaks(safe_practice, "sweep_before_spot", 1, {posterior_thigh},
         steps_of(perform<rolling>(posterior_thigh, left), hold), who);
  keeps(safe_practice,
        steps_of(perform<rolling>(posterior_thigh, left), perform<rolling>(posterior_thigh, right), hold), who);
}

TEST_CASE("warm_before_deep", "[S3-14]") {
  const auto hold = perform<ball_hold>(posterior_thigh);
  const person cold = with(findings{finding::knot});
  keeps(safe_practice, steps_of(walk, back, hold), cold);
  keeps(safe_practice, steps_of(back, hold), with(findings{finding::knot, finding::warmed_up}));
  breaks(safe_practice, "warm_before_deep", 1, {posterior_thigh}, steps_of(back, hold), cold);
  breaks(safe_practice, "warm_before_deep", 1, {posterior_thigh}, steps_of(back, hold, walk), cold);
}

TEST_CASE("warm muscles on one side do not permit deep pressure on the other", "[S3-14]") {
  person who = with(findings{finding::knot});
  who.known.set(finding::warmed_up, side::left, presence::present);
  keeps(safe_practice, steps_of(back, perform<ball_hold>(posterior_thigh, left)), who);
  breaks(safe_practice, "warm_before_deep", 1, {posterior_thigh},
         steps_of(back, perform<ball_hold>(posterior_thigh, right)), who);
  breaks(safe_practice, "warm_before_deep", 1, {posterior_thigh}, steps_of(back, perform<ball_hold>(posterior_thigh)),
         who);
}

TEST_CASE("skill_suffices", "[S3-32]") {
  person who = with(findings{finding::knot});
  const auto pinned = perform<pin_and_stretch>(posterior_thigh);
  breaks(safe_practice, "skill_suffices", 2, {nothing}, steps_of(walk, back, pinned), who);
  who.level = skill::experienced;
  keeps(safe_practice, steps_of(walk, back, pinned), who);
}

TEST_CASE("slider_before_tensioner", "[S2-20]") {
  const auto slide = perform<sciatic_slider>(sciatic_nerve);
  const auto load = perform<slump_tensioner>(sciatic_nerve);
  keeps(safe_practice, steps_of(slide, load));
  breaks(safe_practice, "slider_before_tensioner", 0, {sciatic_nerve}, steps_of(load, slide));
  breaks(safe_practice, "slider_before_tensioner", 1, {sciatic_nerve},
         steps_of(perform<sciatic_slider>(sciatic_nerve, left), perform<slump_tensioner>(sciatic_nerve, right)));
}

TEST_CASE("guarded_nerve_not_stretched", "[S2-19]") {
  const person who = with(findings{finding::symptoms_change_from_afar});
  keeps(safe_practice, steps_of(perform<sciatic_slider>(sciatic_nerve), groin), who);
  breaks(safe_practice, "guarded_nerve_not_stretched", 0, {nothing}, steps_of(stretched), who);
  breaks(safe_practice, "guarded_nerve_not_stretched", 0, {nothing}, steps_of(perform<static_stretch>(semitendinosus)),
         who);
  breaks(safe_practice, "guarded_nerve_not_stretched", 1, {nothing},
         steps_of(perform<sciatic_slider>(sciatic_nerve), perform<slump_tensioner>(sciatic_nerve)), who);
  person one_side;
  one_side.known.set(finding::symptoms_change_from_afar, side::left, presence::present);
  keeps(safe_practice, steps_of(perform<static_stretch>(hamstrings, right)), one_side);
  breaks(safe_practice, "guarded_nerve_not_stretched", 0, {nothing}, steps_of(stretched), one_side);
}

TEST_CASE("contraction_mix", "[S2-11][S2-12]") {
  const auto up_only = perform<heel_slide_bridge>(hamstrings, tempo{0_s, 0_s, 2_s, 0_s});
  keeps(safe_practice, steps_of(perform<leg_curl>(hamstrings)));
  breaks(safe_practice, "contraction_mix", 0, {hamstrings}, steps_of(up_only));
  keeps(safe_practice, steps_of(up_only, perform<leg_curl>(hamstrings)));
  breaks(safe_practice, "contraction_mix", 1, {hamstrings}, steps_of(walk, up_only, perform<forearm_plank>(core)));
  // One side of a curl does not make up for the other.
  breaks(safe_practice, "contraction_mix", 0, {hamstrings}, steps_of(up_only, perform<leg_curl>(hamstrings, left)));
}

TEST_CASE("slow_lowering", "[S2-14]") {
  keeps(safe_practice, steps_of(perform<leg_curl>(hamstrings, tempo{3_s, 0_s, 2_s, 0_s})));
  breaks(safe_practice, "slow_lowering", 0, {nothing},
         steps_of(perform<leg_curl>(hamstrings, tempo{2_s, 0_s, 2_s, 0_s})));
}

TEST_CASE("both_sides_trained", "[S4-20]") {
  const auto r = perform<overhead_side_run>(hamstrings, right);
  const auto l = perform<overhead_side_run>(hamstrings, left);
  keeps(safe_practice, steps_of(r, l));
  keeps(safe_practice, steps_of(perform<overhead_side_run>(hamstrings)));
  breaks(safe_practice, "both_sides_trained", 0, {hamstrings}, steps_of(r));
  breaks(safe_practice, "both_sides_trained", 0, {hamstrings},
         steps_of(r, perform<overhead_side_run>(hamstrings, left, 60_s)));
  breaks(safe_practice, "both_sides_trained", 0, {hamstrings}, steps_of(r, l, l));
}

TEST_CASE("failed_stretch_stopped", "[S1-12][S1-14]") {
  person who = with(findings{finding::hip_flexor_stretch_without_relief});
  breaks(safe_practice, "failed_stretch_stopped", 0, {nothing}, steps_of(flexors), who);
  breaks(safe_practice, "failed_stretch_stopped", 0, {nothing}, steps_of(perform<static_stretch>(iliopsoas)), who);
  who.known.set(finding::core_instability, side::both, presence::absent);
  keeps(safe_practice, steps_of(flexors), who);
  keeps(safe_practice, steps_of(flexors));
}

TEST_CASE("stretch_plateau", "[rule]") {
  const auto two_minutes = perform<static_stretch>(hamstrings, 4_reps, 30_s);
  keeps(safe_practice, steps_of(two_minutes, two_minutes));
  breaks(safe_practice, "stretch_plateau", 2, {hamstrings}, steps_of(two_minutes, two_minutes, stretched));
  // Each side has its own four minutes.
  const auto on_the_left = perform<static_stretch>(hamstrings, 4_reps, 30_s, left);
  keeps(safe_practice, steps_of(on_the_left, on_the_left, mirror(on_the_left), mirror(on_the_left)));
}

TEST_CASE("another name for the same muscles does not buy another four minutes", "[rule]") {
  const auto group = perform<static_stretch>(hamstrings, 4_reps, 30_s);
  const auto place = perform<static_stretch>(posterior_thigh, 4_reps, 30_s);
  REQUIRE_FALSE(check(safe_practice, steps_of(group, group, place, place)).kept());
  const auto one_head = perform<static_stretch>(semitendinosus, 4_reps, 30_s);
  REQUIRE_FALSE(check(safe_practice, steps_of(group, group, one_head)).kept());
}

TEST_CASE("neighbours_before_target", "[S0-14]") {
  keeps(neighbours_first, steps_of(trailing, inner, outer, front, back));
  breaks(neighbours_first, "neighbours_before_target", 3, {medial_thigh},
         steps_of(trailing, outer, front, back, inner));
  breaks(neighbours_first, "neighbours_before_target", 0,
         {anterior_thigh, anterolateral_thigh, posterolateral_thigh, medial_thigh}, steps_of(back));
  breaks(neighbours_first, "neighbours_before_target", 4, {medial_thigh},
         steps_of(trailing, perform<rolling>(medial_thigh, left), outer, front, back,
                  perform<rolling>(medial_thigh, right)));
}

TEST_CASE("whole_ring_massaged", "[S0-10][S0-29]") {
  keeps(neighbours_first, steps_of(front, outer, inner, trailing));
  // Each of the massaged asks for what is missing.
  const verdict v = check(neighbours_first, steps_of(front, outer, inner));
  REQUIRE(v.count == 3);
  for (const violation& f : v.faults) {
    REQUIRE(neighbours_first.facts(f.rule).name == "whole_ring_massaged");
    REQUIRE(f.concerned == structure{posterolateral_thigh});
  }
}

TEST_CASE("massage_before_stretch", "[S0-20]") {
  keeps(neighbours_first, steps_of(front, outer, inner, trailing, groin));
  breaks(neighbours_first, "massage_before_stretch", 0, {adductors}, steps_of(groin));
  // Massage of the left does not free the right.
  const person with_a_sore_calf = [] {
    person who;
    who.complaint = structure{soleus};
    return who;
  }();
  breaks(neighbours_first, "massage_before_stretch", 1, {adductors},
         steps_of(perform<rolling>(medial_thigh, left), perform<static_stretch>(adductors, right)), with_a_sore_calf);
  keeps(neighbours_first, steps_of(perform<rolling>(medial_thigh, left), perform<static_stretch>(adductors, left)),
        with_a_sore_calf);
}

TEST_CASE("target_stretched_last", "[S0-23]") {
  keeps(neighbours_first, steps_of(front, outer, inner, trailing, back, groin, flexors, quads, stretched));
  breaks(neighbours_first, "target_stretched_last", 7, {hamstrings},
         steps_of(front, outer, inner, trailing, flexors, quads, groin, stretched));
}

TEST_CASE("neighbours_stretched_first", "[S0-21]") {
  breaks(neighbours_first, "neighbours_stretched_first", 7, {quadriceps},
         steps_of(front, outer, inner, trailing, back, flexors, groin, stretched));
}

TEST_CASE("stages_in_order", "[rule]") {
  keeps(neighbours_first, steps_of(perform<static_stretch>(gluteals), perform<supine_bridge>(gluteus_maximus)));
  breaks(neighbours_first, "stages_in_order", 1, {gluteus_maximus},
         steps_of(perform<supine_bridge>(gluteus_maximus), perform<static_stretch>(gluteals)));
}

TEST_CASE("broad_before_targeted", "[S3-41]") {
  const auto ball = perform<sideways_pressure>(posterior_thigh, massage_ball, firm_chair);
  keeps(direct_work_first, steps_of(back, ball));
  keeps(direct_work_first, steps_of(perform<rolling>(posterior_thigh, massage_stick), ball));
  breaks(direct_work_first, "broad_before_targeted", 1, {posterior_thigh}, steps_of(ball, back));
}

TEST_CASE("broad_tool_before_hands", "[S3-13]") {
  const auto by_hand = perform<kneading>(posterior_thigh);
  keeps(safe_practice, steps_of(back, by_hand));
  breaks(safe_practice, "broad_tool_before_hands", 0, {posterior_thigh}, steps_of(by_hand, back));
  breaks(safe_practice, "broad_tool_before_hands", 1, {posterior_thigh}, steps_of(front, by_hand));
  person who;
  who.tools = enum_set<tool>{hands, massage_ball};
  keeps(safe_practice, steps_of(by_hand), who);
}

TEST_CASE("a lane is a part of the back of the thigh", "[S3-35]") {
  for (const auto& lane : {step{perform<stripping>(posterior_thigh_inner_lane).erased},
                           step{perform<stripping>(posterior_thigh_middle_lane).erased},
                           step{perform<stripping>(posterior_thigh_outer_lane).erased}}) {
    routine_of_steps steps = steps_of(back);
    steps.push_back(lane);
    keeps(safe_practice, steps);
  }
  // The ring round a lane is the ring round the thigh.
  person who;
  who.complaint = structure{posterior_thigh_inner_lane};
  REQUIRE_FALSE(check(neighbours_first, steps_of(back), who).kept());
}

TEST_CASE("difficulty_climbs", "[S4-25]") {
  const auto skip = perform<power_skips>(hamstrings);
  const auto run = perform<overhead_run>(hamstrings);
  const auto sideways = perform<overhead_side_run>(hamstrings);
  keeps(loading_progression, steps_of(perform<braking_hinge>(hamstrings), skip, run, sideways));
  breaks(loading_progression, "difficulty_climbs", 1, {hamstrings}, steps_of(run, skip));
  breaks(loading_progression, "difficulty_climbs", 2, {hamstrings}, steps_of(skip, sideways, run));
}

TEST_CASE("every rule has a name of its own, a sentence and a source", "[rule]") {
  const auto described = [](auto rules) {
    std::set<std::string_view> names;
    rules.for_each([&](std::size_t at, auto one) {
      const rule_facts facts = decltype(one)::facts;
      INFO(facts.name);
      REQUIRE(names.insert(facts.name).second);
      REQUIRE(!facts.sentence.empty());
      REQUIRE(!facts.from.id.empty());
      REQUIRE(rules.facts(at).name == facts.name);
    });
    REQUIRE(names.size() == rules.size);
    REQUIRE(rules.facts(rules.size).name.empty());
  };
  described(safe_practice);
  described(neighbours_first);
  described(direct_work_first);
  described(loading_progression);
}

TEST_CASE("a verdict counts what it cannot list", "[rule]") {
  routine_of_steps many;
  for (int i = 0; i < 50; ++i) many.push_back(perform<rolling>(popliteal_fossa));
  const verdict v = check(safe_practice, many);
  REQUIRE(v.count == 50);
  REQUIRE(v.faults.size() == 32);
  REQUIRE(!v.kept());
}
