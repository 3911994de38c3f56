/// @file
/// @brief Where the articles disagree: what the library does instead of taking the mean. See docs/design/tensions.md.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"
#include "regimen/assessment/assess.hpp"
#include "regimen/io/rule_sets.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/choice_of_rules.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/rule/stretch_verdict.hpp"

using namespace regimen;

namespace {

person with(findings known) {
  person who;
  who.known = known;
  return who;
}

person on_one_side(finding sign, side where, presence what = presence::present) {
  person who;
  who.known.set(sign, where, what);
  return who;
}

template <class... Parts>
std::vector<step> steps_of(const Parts&... parts) {
  const auto steps = erase(sequence(parts...));
  return {steps.begin(), steps.end()};
}

// The names of the broken rules.
template <class Rules>
std::set<std::string> broken(Rules rules, const std::vector<step>& steps, const person& who = {}) {
  std::set<std::string> names;
  for (const violation& f : check(rules, steps, who).faults) names.emplace(rules.facts(f.rule).name);
  return names;
}

article_verdict says(article one, const person& who, side where = side::both) {
  for (const article_verdict& v : stretch_verdict_of(who, where).said)
    if (v.who == one) return v;
  FAIL("an article without a verdict");
  return {};
}

bool has_link(finding sign, cause behind, std::string_view from) {
  for (const evidence_link& link : evidence_links)
    if (link.sign == sign && link.behind == behind && link.from.id == from) return true;
  return false;
}

// The belief in a cause, in billionths.
std::int64_t belief_in(cause which, const person& who) {
  for (const ranked_cause& c : assess(who).causes)
    if (c.what == which) return std::llround(c.belief * 1e9);
  FAIL("a cause that was ruled out");
  return 0;
}

const auto stretched = perform<static_stretch>(hamstrings);
constexpr rule_set<rules::stretch_admissible> admissible{};

}  // namespace

TEST_CASE("T1: each article is asked about the stretch of the hamstrings", "[T1]") {
  using enum stance;
  using enum stretch_reason;
  const stretch_verdict nothing_known = stretch_verdict_of({});
  REQUIRE(nothing_known.said.size() == count_of<article>);
  for (std::size_t i = 0; i < nothing_known.said.size(); ++i) {
    REQUIRE(index_of(nothing_known.said[i].who) == i);
    // The id of a rule begins with the number of its article.
    REQUIRE(nothing_known.said[i].from.id.substr(0, 3) == "S" + std::to_string(i) + "-");
  }
  STATIC_REQUIRE(stretch_verdict_of({}).admissible());

  const person tilted = with(findings{finding::pelvis_tilted_forward});
  REQUIRE(says(article::whole_thigh_liberation, {}) ==
          article_verdict{article::whole_thigh_liberation, admits, last_after_neighbours, {"S0-23"}});
  REQUIRE(says(article::pelvis_and_glutes, {}) ==
          article_verdict{article::pelvis_and_glutes, no_opinion, not_prescribed, {"S1-25"}});
  REQUIRE(says(article::pelvis_and_glutes, tilted) ==
          article_verdict{article::pelvis_and_glutes, refuses, taut_already, {"S1-6"}});
  REQUIRE(says(article::pelvis_and_glutes, with(findings{finding::hamstrings_tested_long})) ==
          article_verdict{article::pelvis_and_glutes, refuses, taut_already, {"S1-25"}});
  REQUIRE(says(article::contraction_mix_and_nerve, {}) ==
          article_verdict{article::contraction_mix_and_nerve, no_opinion, better_loaded_when_long, {"S2-18"}});
  REQUIRE(says(article::contraction_mix_and_nerve, with(findings{finding::symptoms_change_from_afar})) ==
          article_verdict{article::contraction_mix_and_nerve, refuses, guards_the_nerve, {"S2-19"}});
  REQUIRE(says(article::self_massage, {}) ==
          article_verdict{article::self_massage, admits, stretched_too_little, {"S3-4"}});
  REQUIRE(says(article::self_massage, with(findings{finding::hamstrings_tested_short})) ==
          article_verdict{article::self_massage, admits, grown_short, {"S3-3"}});
  REQUIRE(says(article::self_massage, with(findings{finding::tingling})) ==
          article_verdict{article::self_massage, refuses, stretch_reason::red_flag, {"S3-38"}});
  REQUIRE(says(article::left_right_balance, {}) ==
          article_verdict{article::left_right_balance, no_opinion, not_prescribed, {"S4-27"}});
  REQUIRE(says(article::left_right_balance, with(findings{finding::stretching_without_relief})) ==
          article_verdict{article::left_right_balance, no_opinion, stretched_without_success, {"S4-1"}});
}

TEST_CASE("T1: one refusal decides, on its side", "[T1]") {
  for (const finding sign : {finding::pelvis_tilted_forward, finding::hamstrings_tested_long,
                             finding::symptoms_change_from_afar, finding::numbness, finding::radiating_pain}) {
    REQUIRE_FALSE(stretch_verdict_of(with(findings{sign})).admissible());
    REQUIRE(stretch_verdict_of(on_one_side(sign, side::both, presence::absent)).admissible());
  }
  const person left_is_long = on_one_side(finding::hamstrings_tested_long, side::left);
  REQUIRE_FALSE(stretch_verdict_of(left_is_long, side::left).admissible());
  REQUIRE_FALSE(stretch_verdict_of(left_is_long).admissible());
  REQUIRE(stretch_verdict_of(left_is_long, side::right).admissible());
  // A test speaks louder than the position of the pelvis.
  REQUIRE(stretch_verdict_of(with(findings{finding::pelvis_tilted_forward, finding::hamstrings_tested_short}))
              .admissible());
}

TEST_CASE("T1: the rule refuses to stretch what is long already", "[T1][S1-6][S1-25]") {
  for (const finding sign : {finding::pelvis_tilted_forward, finding::hamstrings_tested_long}) {
    const person who = with(findings{sign});
    REQUIRE(broken(admissible, steps_of(stretched), who) == std::set<std::string>{"stretch_admissible"});
    REQUIRE(check(admissible, steps_of(perform<static_stretch>(semitendinosus)), who).count == 1);
    REQUIRE(check(admissible,
                  steps_of(perform<static_stretch>(hip_flexors), perform<static_stretch>(gluteals),
                           perform<rolling>(posterior_thigh), perform<slow_deadlift>(hamstrings)),
                  who)
                .kept());
  }
  const person left_is_long = on_one_side(finding::hamstrings_tested_long, side::left);
  REQUIRE(check(admissible, steps_of(perform<static_stretch>(hamstrings, right)), left_is_long).kept());
  REQUIRE_FALSE(check(admissible, steps_of(perform<static_stretch>(hamstrings, left)), left_is_long).kept());
  REQUIRE_FALSE(check(admissible, steps_of(stretched), left_is_long).kept());
}

TEST_CASE("T1: rules and verdict agree, whoever it is", "[T1]") {
  generated::source_of_chance chance{101};
  constexpr auto both_rules = rule_set<rules::stretch_admissible, rules::guarded_nerve_not_stretched>{};
  int refused = 0;
  for (int i = 0; i < 2000; ++i) {
    person who;
    for (const finding sign :
         {finding::pelvis_tilted_forward, finding::hamstrings_tested_long, finding::hamstrings_tested_short,
          finding::symptoms_change_from_afar, finding::stretching_without_relief, finding::hamstring_tightness})
      if (chance.percent(40)) who.known.set(sign, chance.any<side>(), chance.any<presence>());
    for (const auto& one :
         {perform<static_stretch>(hamstrings).erased, perform<static_stretch>(hamstrings, left).erased,
          perform<static_stretch>(hamstrings, right).erased}) {
      const bool kept = check(both_rules, std::vector<step>{one}, who).kept();
      REQUIRE(kept == stretch_verdict_of(who, one.where).admissible());
      refused += kept ? 0 : 1;
    }
  }
  REQUIRE(refused > 500);
  REQUIRE(refused < 5500);
}

TEST_CASE("T2: sitting speaks for two causes, each with its source", "[T2]") {
  REQUIRE(has_link(finding::prolonged_sitting, cause::tight_hip_flexors, "S1-10"));
  REQUIRE(has_link(finding::prolonged_sitting, cause::hamstrings_themselves, "S3-3"));
  const person sits = with(findings{finding::prolonged_sitting});
  REQUIRE(belief_in(cause::tight_hip_flexors, sits) > belief_in(cause::tight_hip_flexors, {}));
  REQUIRE(belief_in(cause::hamstrings_themselves, sits) > belief_in(cause::hamstrings_themselves, {}));
}

TEST_CASE("T3: sideways along the muscle, straight in only on a spot", "[T3][S0-16]") {
  std::size_t sideways = 0;
  for (const technique* t : standard_techniques) {
    if (t->how != method::massage) continue;
    REQUIRE(t->presses != pressure::none);
    if (t->presses == pressure::straight_in) REQUIRE(t->spot);
    sideways += t->presses == pressure::sideways ? 1 : 0;
  }
  REQUIRE(sideways > 0);
  constexpr rule_set<rules::compression_for_knots> only_knots{};
  const auto press = steps_of(perform<direct_compression>(posterior_thigh));
  REQUIRE_FALSE(check(only_knots, press).kept());
  REQUIRE(check(only_knots, press, with(findings{finding::knot})).kept());
}

TEST_CASE("T4: a tight feeling is not a length", "[T4]") {
  using enum length_state;
  STATIC_REQUIRE(length_of_hamstrings(findings{}) == unknown);
  STATIC_REQUIRE(length_of_hamstrings(findings{finding::hamstring_tightness}) == unknown);
  REQUIRE(length_of_hamstrings(findings{finding::hamstrings_tested_short}) == short_);
  REQUIRE(length_of_hamstrings(findings{finding::hamstrings_tested_long}) == long_);
  REQUIRE(length_of_hamstrings(findings{finding::pelvis_tilted_forward}) == long_);
  REQUIRE(length_of_hamstrings(findings{finding::hamstrings_tested_short, finding::hamstrings_tested_long}) == unknown);
  // Tested: neither.
  findings neither;
  neither.set(finding::hamstrings_tested_short, side::both, presence::absent);
  neither.set(finding::hamstrings_tested_long, side::both, presence::absent);
  REQUIRE(length_of_hamstrings(neither) == usual);
  // A test overrules what the pelvis suggests.
  neither.set(finding::pelvis_tilted_forward, side::both, presence::present);
  REQUIRE(length_of_hamstrings(neither) == usual);
  REQUIRE(length_of_hamstrings(findings{finding::pelvis_tilted_forward, finding::hamstrings_tested_short}) == short_);
  // Of both sides only what is true of each.
  findings one;
  one.set(finding::hamstrings_tested_long, side::left, presence::present);
  REQUIRE(length_of_hamstrings(one, side::left) == long_);
  REQUIRE(length_of_hamstrings(one, side::right) == unknown);
  REQUIRE(length_of_hamstrings(one) == unknown);
}

TEST_CASE("T4: whoever it is, the feeling changes no length", "[T4]") {
  generated::source_of_chance chance{4};
  for (int i = 0; i < 500; ++i) {
    person who = generated::anybody(chance);
    const side where = chance.any<side>();
    const length_state before = length_of_hamstrings(who.known, where);
    REQUIRE(length_of_hamstrings(mirror(who.known), mirror(where)) == before);
    for (const presence feeling : {presence::unknown, presence::absent, presence::present}) {
      who.known.set(finding::hamstring_tightness, side::both, feeling);
      REQUIRE(length_of_hamstrings(who.known, where) == before);
    }
  }
}

TEST_CASE("T5: what was tried chooses where to begin", "[T5][S0-9]") {
  STATIC_REQUIRE(rules_for({}).which == standard_rules::direct_work);
  REQUIRE(rules_for({}).from.known == certainty::choice);
  REQUIRE_FALSE(rules_for({}).because);

  const choice_of_rules round = rules_for(with(findings{finding::hamstring_work_without_relief, finding::knot}));
  REQUIRE(round.which == standard_rules::side_door);
  REQUIRE(round.because == finding::hamstring_work_without_relief);
  REQUIRE(round.from == source{"S0-9"});

  REQUIRE(rules_for(with(findings{finding::knot})).which == standard_rules::direct_work);
  REQUIRE(rules_for(with(findings{finding::knot})).from.id == "S3-41");
  for (const finding sign : {finding::stretching_without_relief, finding::knee_wobble, finding::slow_loading,
                             finding::single_leg_squat_difference, finding::wobble_under_side_load}) {
    const choice_of_rules climb = rules_for(on_one_side(sign, side::left));
    REQUIRE(climb.which == standard_rules::climb_of_loading);
    REQUIRE(climb.because == sign);
    REQUIRE(climb.from.id.substr(0, 3) == "S4-");
  }
  REQUIRE(rules_for(on_one_side(finding::hamstring_work_without_relief, side::both, presence::absent)).which ==
          standard_rules::direct_work);
}

TEST_CASE("T5: the two strategies stand side by side, and the caller may take either", "[T5]") {
  const auto at_once = steps_of(perform<rolling>(posterior_thigh));
  const person relieved_by_nothing = with(findings{finding::hamstring_work_without_relief});
  REQUIRE(broken(neighbours_first, at_once) == std::set<std::string>{"neighbours_before_target"});
  REQUIRE(check(direct_work_first, at_once).kept());
  REQUIRE(check(direct_work_first, at_once, relieved_by_nothing).kept());
  REQUIRE(with_rules(rules_for(relieved_by_nothing).which,
                     [&](auto rules) { return !check(rules, at_once, relieved_by_nothing).kept(); }));
  REQUIRE(with_rules(rules_for({}).which, [&](auto rules) { return check(rules, at_once).kept(); }));
}

TEST_CASE("T6: tingling stops everything; the nerve glides before it is loaded", "[T6][S3-37][S2-20]") {
  for (const finding sign : {finding::tingling, finding::radiating_pain, finding::numbness, finding::shooting_pain}) {
    const assessment because = assess(with(findings{sign, finding::symptoms_change_from_afar}));
    REQUIRE(because.refer);
    REQUIRE(because.needs.empty());
  }
  const auto slide = perform<sciatic_slider>(sciatic_nerve);
  const auto tension = perform<slump_tensioner>(sciatic_nerve);
  constexpr rule_set<rules::slider_before_tensioner, rules::guarded_nerve_not_stretched> nerve_rules{};
  REQUIRE(broken(nerve_rules, steps_of(tension)) == std::set<std::string>{"slider_before_tensioner"});
  REQUIRE(broken(nerve_rules, steps_of(tension, slide)) == std::set<std::string>{"slider_before_tensioner"});
  REQUIRE(check(nerve_rules, steps_of(slide, tension)).kept());
  // Where the nerve is at fault, it glides and is not loaded at both ends.
  const person guarding = with(findings{finding::symptoms_change_from_afar});
  REQUIRE(check(nerve_rules, steps_of(slide), guarding).kept());
  REQUIRE(broken(nerve_rules, steps_of(slide, tension), guarding) ==
          std::set<std::string>{"guarded_nerve_not_stretched"});
}

TEST_CASE("T7: two hours are a report and no dose", "[T7][S0-25]") {
  for (const technique* t : standard_techniques) {
    REQUIRE(t->doses.greatest().duration() <= seconds{30 * 60});
    for (const source& s : t->dosed_by) {
      REQUIRE(s.id.find("S0-25") == std::string_view::npos);
      REQUIRE(s.known != certainty::anecdote);
    }
  }
}

TEST_CASE("T8: strength, activation and control are different things to need", "[T8]") {
  const auto wants = [](finding sign, structure what, quality wanted) {
    for (const need& n : assess(with(findings{sign})).needs)
      if (n.what == what && n.wanted == wanted) return true;
    return false;
  };
  REQUIRE(wants(finding::flat_buttocks, gluteus_maximus, quality::activation));
  REQUIRE(wants(finding::flat_buttocks, gluteus_maximus, quality::strength_long));
  REQUIRE_FALSE(wants(finding::flat_buttocks, gluteus_maximus, quality::control));
  REQUIRE(wants(finding::knee_wobble, hamstrings, quality::control));
  REQUIRE_FALSE(wants(finding::knee_wobble, hamstrings, quality::activation));
  REQUIRE(wants(finding::core_instability, core, quality::control));
  REQUIRE_FALSE(wants(finding::core_instability, core, quality::activation));
  // And different things to give.
  REQUIRE(contribution(perform<power_skips>(hamstrings), hamstrings, quality::control) > seconds{0});
  REQUIRE(contribution(perform<power_skips>(hamstrings), hamstrings, quality::strength_long) == seconds{0});
  REQUIRE(contribution(perform<slow_deadlift>(hamstrings), hamstrings, quality::strength_long) > seconds{0});
  REQUIRE(contribution(perform<slow_deadlift>(hamstrings), hamstrings, quality::control) == seconds{0});
}

TEST_CASE("T9: to activate a muscle and to lengthen it do not contradict each other", "[T9][S1-23][S4-10]") {
  const auto bridge = perform<supine_bridge>(gluteus_maximus);
  const auto opened = perform<static_stretch>(gluteals);
  REQUIRE(contribution(bridge, gluteus_maximus, quality::activation) > seconds{0});
  REQUIRE(contribution(bridge, gluteus_maximus, quality::length) == seconds{0});
  REQUIRE(contribution(opened, gluteals, quality::length) > seconds{0});
  REQUIRE(contribution(opened, gluteals, quality::activation) == seconds{0});
  REQUIRE(check(safe_practice, steps_of(opened, bridge)).kept());
  // Whoever needs both gets both.
  bool activation = false;
  bool length = false;
  for (const need& n : assess(with(findings{finding::flat_buttocks, finding::knee_wobble})).needs) {
    activation = activation || (n.what == structure{gluteus_maximus} && n.wanted == quality::activation);
    length = length || (n.what == structure{gluteals} && n.wanted == quality::length);
  }
  REQUIRE(activation);
  REQUIRE(length);
}

TEST_CASE("T10: the hamstrings are the last to be suspected, and never acquitted", "[T10][S0-1]") {
  const assessment nothing_known = assess({});
  REQUIRE(nothing_known.causes.size() == count_of<cause>);
  REQUIRE(nothing_known.causes[count_of<cause> - 1].what == cause::hamstrings_themselves);
  REQUIRE(nothing_known.causes[0].what != cause::hamstrings_themselves);
  // What speaks for them moves them up; what speaks against them leaves them on the list.
  REQUIRE(assess(with(findings{finding::knot})).causes[0].what == cause::hamstrings_themselves);
  REQUIRE(assess(with(findings{finding::hamstring_work_without_relief})).causes.size() == count_of<cause>);
}

TEST_CASE("T11: too little water is a weak reason", "[T11][S3-5]") {
  const person thirsty = with(findings{finding::dehydration});
  REQUIRE(has_link(finding::dehydration, cause::hamstrings_themselves, "S3-5"));
  REQUIRE(belief_in(cause::hamstrings_themselves, thirsty) == belief_in(cause::hamstrings_themselves, {}));
  REQUIRE(assess(thirsty).needs.empty());
}

TEST_CASE("T12: every head has its own origin", "[T12][S1-4]") {
  for (const muscle head : members_of(muscle_group::hamstrings)) {
    const bool from_the_pelvis = head != muscle::biceps_femoris_short_head;
    REQUIRE(originates_on(head, ischial_tuberosity) == from_the_pelvis);
    REQUIRE(crosses(head, hip) == from_the_pelvis);
    REQUIRE(crosses(head, knee));
  }
}

TEST_CASE("T13: S0 justifies a partial order, and no more is asked in its name", "[T13]") {
  // What S0 itself says, without the stages of a session, which are a choice of this library.
  constexpr rule_set<rules::neighbours_before_target, rules::whole_ring_massaged, rules::massage_before_stretch,
                     rules::target_stretched_last, rules::neighbours_stretched_first>
      said_by_s0{};
  const auto massaged = sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh),
                                 perform<rolling>(medial_thigh), perform<rolling>(posterolateral_thigh));
  const auto stretches = sequence(perform<static_stretch>(hip_flexors), perform<static_stretch>(quadriceps),
                                  perform<static_stretch>(adductors));
  const auto itself = perform<rolling>(posterior_thigh);
  REQUIRE(check(said_by_s0, steps_of(massaged, itself, stretches, stretched)).kept());
  REQUIRE(check(said_by_s0, steps_of(massaged, stretches, itself, stretched)).kept());
  REQUIRE(check(said_by_s0, steps_of(massaged, itself, stretches, itself, stretched)).kept());
  REQUIRE_FALSE(check(said_by_s0, steps_of(massaged, stretches, stretched, itself)).kept());
  REQUIRE(broken(neighbours_first, steps_of(massaged, stretches, itself, stretched)) ==
          std::set<std::string>{"stages_in_order"});
  REQUIRE(rules::stages_in_order::facts.from.known == certainty::choice);
}

TEST_CASE("T14: slider and tensioner are two modes, and both have their place", "[T14][S2-20][S2-22]") {
  STATIC_REQUIRE(sciatic_slider.how == method::nerve_slider);
  STATIC_REQUIRE(slump_tensioner.how == method::nerve_tensioner);
  const auto slide = perform<sciatic_slider>(sciatic_nerve);
  const auto tension = perform<slump_tensioner>(sciatic_nerve);
  REQUIRE(check(safe_practice, steps_of(slide)).kept());
  REQUIRE(check(safe_practice, steps_of(slide, tension)).kept());
  for (const auto& s : {slide.erased, tension.erased})
    REQUIRE(contribution(s, sciatic_nerve, quality::glide) > seconds{0});
}

TEST_CASE("T15: near the sit bone, and not on it", "[T15][S3-30][S3-39]") {
  const person who = with(findings{finding::knot, finding::warmed_up});
  constexpr rule_set<rules::forbidden_zone> zones{};
  for (const structure near : {structure{posterior_thigh}, structure{gluteal_region}, structure{hamstrings}})
    REQUIRE(check(zones, std::vector<step>{{&ball_hold, near, both, {massage_ball}, long_sitting, {}}}, who).kept());
  for (const structure on_it : {structure{sit_bone}, structure{ischial_tuberosity}, structure{popliteal_fossa}})
    REQUIRE_FALSE(
        check(zones, std::vector<step>{{&ball_hold, on_it, both, {massage_ball}, long_sitting, {}}}, who).kept());
  REQUIRE(check(safe_practice,
                steps_of(perform<rolling>(posterior_thigh), perform<ball_hold>(posterior_thigh, massage_ball)), who)
              .kept());
}

TEST_CASE("T16: running is told by what it does to what", "[T16]") {
  // S0: it stiffens the front of the thigh; S3: it overworks the hamstrings; S1: it matters least.
  REQUIRE(has_link(finding::steep_running, cause::neighbour_stiffness, "S0-28"));
  REQUIRE(has_link(finding::load_without_recovery, cause::hamstrings_themselves, "S3-4"));
  const person runs = with(findings{finding::steep_running});
  REQUIRE(belief_in(cause::neighbour_stiffness, runs) > belief_in(cause::neighbour_stiffness, {}));
  REQUIRE(belief_in(cause::hamstrings_themselves, runs) == belief_in(cause::hamstrings_themselves, {}));
  const person often = with(findings{finding::frequent_running});
  for (const cause c : {cause::neighbour_stiffness, cause::tight_hip_flexors, cause::hamstrings_themselves})
    REQUIRE(belief_in(c, often) == belief_in(c, {}));
}

TEST_CASE("T17: lowering a load makes strong at length, and no session longer", "[T17][S2-9]") {
  const auto lowered = perform<slow_deadlift>(hamstrings);
  REQUIRE(contribution(lowered, hamstrings, quality::strength_long) > seconds{0});
  REQUIRE(contribution(lowered, hamstrings, quality::length) == seconds{0});
  REQUIRE(contribution(stretched, hamstrings, quality::length) > seconds{0});
  REQUIRE(contribution(stretched, hamstrings, quality::strength_long) == seconds{0});
}

TEST_CASE("T18: a squat that looks the same on both sides acquits nobody", "[T18][S4-8]") {
  const person looks_even = on_one_side(finding::single_leg_squat_difference, side::both, presence::absent);
  REQUIRE(belief_in(cause::side_imbalance, looks_even) == belief_in(cause::side_imbalance, {}));
  REQUIRE(belief_in(cause::side_imbalance, with(findings{finding::single_leg_squat_difference})) >
          belief_in(cause::side_imbalance, {}));
  person wobbles = looks_even;
  wobbles.known.set(finding::knee_wobble, side::left, presence::present);
  REQUIRE(belief_in(cause::side_imbalance, wobbles) ==
          belief_in(cause::side_imbalance, on_one_side(finding::knee_wobble, side::left)));
}
