/// @file
/// @brief The laws of the rule language, and what each of its questions asks.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdint>
#include <set>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/anatomy.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

const auto short_hold = that([](const step& s) { return s.amount.hold < seconds{40}; });
const auto on_the_left = that([](const step& s) { return s.where == side::left; });
const auto is_experienced = that([](const person& who) { return who.level == skill::experienced; });
const auto tight_and_held = that([](const step& s, const person& who) {
  return !who.known.has(finding::knot, s.where) && s.amount.hold > seconds{0};
});

step plain(const step& s) { return s; }

struct generated_routine {
  std::vector<step> steps;
  person who;
};

template <class F>
void for_each_routine(std::uint64_t seed, int rounds, F&& f) {
  generated::source_of_chance chance{seed};
  for (int round = 0; round < rounds; ++round) {
    generated_routine r;
    for (int n = chance.between(0, 8); n > 0; --n) r.steps.push_back(generated::any_step(chance));
    r.who = generated::anybody(chance);
    f(r);
  }
}

template <class A, class B>
void ask_the_same(const A& a, const B& b) {
  int yes = 0;
  int no = 0;
  for_each_routine(501, 200, [&](const generated_routine& r) {
    for (const step& s : r.steps) {
      REQUIRE(a(s, r.who) == b(s, r.who));
      (a(s, r.who) ? yes : no) += 1;
    }
  });
  REQUIRE(yes > 0);
  REQUIRE(no > 0);
}

template <class Demand>
std::vector<std::size_t> faults(const Demand& demand, const generated_routine& r) {
  std::vector<std::size_t> found;
  demand.check(performance{r.steps, r.who},
               [&](std::size_t at, const structure&, const involved&) { found.push_back(at); });
  return found;
}
template <class Demand>
bool keeps(const Demand& demand, const generated_routine& r) {
  return faults(demand, r).empty();
}

// What keeps the stricter demand keeps the looser one; and they are not the same.
template <class Strict, class Loose>
void is_stricter(const Strict& strict, const Loose& loose) {
  int only_loose = 0;
  for_each_routine(502, 3000, [&](const generated_routine& r) {
    const bool kept = keeps(loose, r);
    if (keeps(strict, r)) REQUIRE(kept);
    only_loose += kept && !keeps(strict, r);
  });
  REQUIRE(only_loose > 0);
}

}  // namespace

TEST_CASE("questions are joined by the laws of logic", "[rule][law]") {
  ask_the_same(!!massage, massage);
  ask_the_same(massage && short_hold, short_hold && massage);
  ask_the_same(massage || on_the_left, on_the_left || massage);
  ask_the_same(!(massage && on_the_left), !massage || !on_the_left);
  ask_the_same(!(massage || on_the_left), !massage && !on_the_left);
  ask_the_same(massage && (short_hold || on_the_left), (massage && short_hold) || (massage && on_the_left));
  ask_the_same((massage && short_hold) && on_the_left, massage && (short_hold && on_the_left));
  ask_the_same(massage && massage, massage);
  ask_the_same(massage && any_step, massage);
  ask_the_same(massage || !any_step, massage);
  ask_the_same(is_experienced && massage, massage && is_experienced);
  ask_the_same(tight_and_held || massage, massage || tight_and_held);
}

TEST_CASE("a demand joined with another holds just when both do", "[rule][law]") {
  const auto one = at_most(stretch, seconds{90});
  const auto other = requires_before(stretch, some(massage));
  for_each_routine(503, 800, [&](const generated_routine& r) {
    REQUIRE(keeps(one && other, r) == (keeps(one, r) && keeps(other, r)));
    REQUIRE(keeps(one && other, r) == keeps(other && one, r));
    REQUIRE(faults(one && other, r).size() == faults(one, r).size() + faults(other, r).size());
  });
}

TEST_CASE("a stricter rule never accepts more", "[rule][law]") {
  is_stricter(forbids(massage || stretch), forbids(massage));
  is_stricter(forbids(massage), forbids(massage && short_hold));
  is_stricter(demands(any_step, short_hold && massage), demands(any_step, short_hold));
  is_stricter(only_if(massage, is_experienced && tight_and_held), only_if(massage, is_experienced));
  is_stricter(requires_before(any_step, some(massage)), requires_before(strengthening, some(massage)));
  is_stricter(requires_before(strengthening, some(massage && short_hold)),
              requires_before(strengthening, some(massage)));
  is_stricter(requires_before(stretch, some(massage)), requires_also(stretch, some(massage)));
  is_stricter(requires_also(massage, for_each_of({hamstrings, quadriceps}, any_step)),
              requires_also(massage, for_each_of({hamstrings}, any_step)));
  const auto stage_of = [](const step& s) { return static_cast<int>(s.what->when); };
  is_stricter(in_order(stage_of), in_order(massage || stretch, stage_of));
  for (const per over : {per::session, per::side, per::muscle}) {
    is_stricter(at_most(work_of(any_step), seconds{100}, over), at_most(work_of(any_step), seconds{200}, over));
    is_stricter(at_most(work_of(any_step), seconds{100}, over), at_most(work_of(stretch), seconds{100}, over));
    is_stricter(at_least(work_of(any_step), seconds{200}, over), at_least(work_of(any_step), seconds{100}, over));
    is_stricter(ratio_between(work_of(massage), work_of(stretch), {1, 1}, {2, 1}, over),
                ratio_between(work_of(massage), work_of(stretch), {1, 2}, {1, 0}, over));
  }
  is_stricter(at_most(work_of(any_step), seconds{100}, per::session),
              at_most(work_of(any_step), seconds{100}, per::side));
  is_stricter(at_most(work_of(any_step), seconds{100}, per::side),
              at_most(work_of(any_step), seconds{100}, per::muscle));
}

TEST_CASE("more rules never accept more, and their order does not matter", "[rule][law]") {
  for_each_routine(504, 300, [&](const generated_routine& r) {
    const verdict more = check(neighbours_first + loading_progression, r.steps, r.who);
    REQUIRE(more.kept() ==
            (check(neighbours_first, r.steps, r.who).kept() && check(loading_progression, r.steps, r.who).kept()));
    REQUIRE(more.kept() == check(loading_progression + neighbours_first, r.steps, r.who).kept());
    REQUIRE(check(rule_set<>{}, r.steps, r.who).kept());
  });
}

TEST_CASE("a wish is no fault", "[rule][law]") {
  int wished = 0;
  for_each_routine(505, 300, [&](const generated_routine& r) {
    const verdict v = check(good_practice, r.steps, r.who);
    REQUIRE(v.kept());
    REQUIRE(v.faults.empty());
    wished += v.wishes.empty() ? 0 : 1;
    bool warms_up = r.who.known.where(finding::warmed_up) == side::both;
    for (const step& s : r.steps) warms_up = warms_up || s.what->how == method::warm_up;
    bool missed = false;
    for (const violation& w : v.wishes) missed = missed || good_practice.facts(w.rule).name == "warm_up_advised";
    REQUIRE(missed == !warms_up);
  });
  REQUIRE(wished > 100);
  static_assert(!neighbours_first.is_wish(0));
  static_assert(neighbours_first.size == safe_practice.size + 6);
  static_assert(good_practice.is_wish(0) && good_practice.is_wish(2) && !good_practice.is_wish(3));
}

TEST_CASE("an hour is long, and a stretch adds up to a minute", "[S3-40]") {
  std::vector<step> steps(12, plain(perform<easy_walk>(hamstrings)));
  for (step& s : steps) s.amount.hold = seconds{300};
  REQUIRE(check(rule_set<rules::session_kept_short>{}, steps).wishes.empty());
  steps.push_back(steps.back());
  REQUIRE(check(rule_set<rules::session_kept_short>{}, steps).wishes.size() == 1);
  const auto wishes = [](const dose& d) {
    const std::vector<step> one{plain(perform<static_stretch>(hamstrings, d))};
    return check(rule_set<rules::stretch_adds_up>{}, one).wishes.size();
  };
  REQUIRE(wishes({{1}, {2}, seconds{30}, {}, {}, {}}) == 0);
  REQUIRE(wishes({{1}, {2}, seconds{29}, {}, {}, {}}) == 1);
}

TEST_CASE("what a step is asked", "[rule]") {
  const step s = perform<rolling>(posterior_thigh, left, foam_roller, 45_s);
  const person who;
  REQUIRE(with(tool::foam_roller)(s, who));
  REQUIRE_FALSE(with(tool::massage_ball)(s, who));
  REQUIRE(with(broad_tools)(s, who));
  REQUIRE_FALSE(with(enum_set<tool>{tool::massage_ball, tool::hands})(s, who));
  REQUIRE(in({s.posture})(s, who));
  REQUIRE_FALSE(in(~enum_set<position>{s.posture})(s, who));
  REQUIRE(on_side(side::left)(s, who));
  REQUIRE_FALSE(on_side(side::right)(s, who));
  REQUIRE(at(stage::release)(s, who));
  REQUIRE_FALSE(at(stage::lengthen)(s, who));
  REQUIRE(giving(quality::release)(s, who));
  REQUIRE_FALSE(giving(quality::length)(s, who));
  REQUIRE(if_practised(skill::beginner)(s, who));
  REQUIRE_FALSE(if_practised(skill::experienced)(s, who));

  step curl = perform<leg_curl>(hamstrings);
  REQUIRE(contracting(contraction::eccentric)(curl, who));
  REQUIRE(contracting(contraction::concentric)(curl, who));
  curl.amount.pace.lowering = seconds{0};
  REQUIRE_FALSE(contracting(contraction::eccentric)(curl, who));
  REQUIRE(contracting(contraction::concentric)(curl, who));
  curl.amount.load = mass{5000};
  REQUIRE(loaded_with(mass{5000})(curl, who));
  REQUIRE_FALSE(loaded_with(mass{5001})(curl, who));
}

TEST_CASE("what a step works on is asked by the relations of the body", "[rule]") {
  const person who;
  const auto at_the_hip = on_what(crosses, joint::hip);
  REQUIRE(at_the_hip(plain(perform<static_stretch>(hamstrings)), who));
  REQUIRE_FALSE(at_the_hip(plain(perform<static_stretch>(soleus)), who));
  const auto of_the_femoral_nerve = on_what(innervated_by, nerve::femoral_nerve);
  REQUIRE(of_the_femoral_nerve(plain(perform<static_stretch>(quadriceps)), who));
  REQUIRE_FALSE(of_the_femoral_nerve(plain(perform<static_stretch>(hamstrings)), who));
  // A relation that begins at another kind asks about the target itself.
  const auto through_the_thigh = on_what(runs_through, region::posterior_thigh);
  REQUIRE(through_the_thigh(plain(perform<sciatic_slider>(sciatic_nerve)), who));
  REQUIRE_FALSE(through_the_thigh(plain(perform<static_stretch>(hamstrings)), who));
}

TEST_CASE("the complaint need not be stretched before itself", "[S0-21]") {
  person who;
  who.complaint = structure{quadriceps};
  const std::vector<step> steps{plain(perform<static_stretch>(hip_flexors)), plain(perform<static_stretch>(adductors)),
                                plain(perform<static_stretch>(quadriceps))};
  REQUIRE(check(rule_set<rules::neighbours_stretched_first>{}, steps, who).kept());
  REQUIRE_FALSE(
      check(rule_set<rules::neighbours_stretched_first>{}, std::vector<step>{steps[0], steps[2]}, who).kept());
}

TEST_CASE("a violation says which other steps have to do with it", "[rule]") {
  const auto fault_of = [](auto demand, const std::vector<step>& steps) {
    std::vector<std::size_t> found;
    demand.check(performance{steps, person{}}, [&](std::size_t, const structure&, const involved& others) {
      found.assign(others.begin(), others.end());
    });
    return found;
  };
  const std::vector<step> stretches{perform<static_stretch>(hamstrings, 4_reps, 30_s), perform<rolling>(medial_thigh),
                                    perform<static_stretch>(hamstrings, 4_reps, 30_s),
                                    perform<static_stretch>(semitendinosus, 4_reps, 30_s)};
  REQUIRE(fault_of(at_most(stretch, seconds{240}), stretches) == std::vector<std::size_t>{0, 2});
  REQUIRE(fault_of(at_least(number_of(stretch), 4, per::session), stretches) == std::vector<std::size_t>{2, 3});
  REQUIRE(fault_of(in_order([](const step& s) { return static_cast<int>(s.what->when); }), stretches) ==
          std::vector<std::size_t>{0});
  const std::vector<step> drills{perform<overhead_side_run>(hamstrings, left), perform<rolling>(medial_thigh),
                                 perform<overhead_side_run>(hamstrings, left)};
  REQUIRE(fault_of(same_on_both_sides(any_step), drills) == std::vector<std::size_t>{2});
  REQUIRE(fault_of(ratio_between(work_of(massage), work_of(by(method::drill)), {2, 1}, {3, 1}, per::session), drills) ==
          std::vector<std::size_t>{1, 2});
}

TEST_CASE("what has no muscles is counted by itself, and a sum that is too small is one fault", "[rule]") {
  const std::vector<step> glides{plain(perform<sciatic_slider>(sciatic_nerve)), plain(perform<rolling>(medial_thigh)),
                                 plain(perform<slump_tensioner>(sciatic_nerve)),
                                 plain(perform<sciatic_slider>(sciatic_nerve))};
  const auto faults_of = [&](auto demand) { return faults(demand, {glides, person{}}); };
  const auto gliding = by(method::nerve_slider) || by(method::nerve_tensioner);
  // Once for each side.
  REQUIRE(faults_of(at_least(number_of(gliding), 4, per::muscle)) == std::vector<std::size_t>{0, 0});
  REQUIRE(faults_of(at_least(number_of(gliding), 3, per::muscle)).empty());
  REQUIRE(faults_of(at_most(number_of(gliding), 2, per::muscle)) == std::vector<std::size_t>{3});
  REQUIRE(faults_of(at_most(number_of(gliding), 3, per::muscle)).empty());
}

TEST_CASE("eight other steps are named at most", "[rule]") {
  const std::vector<step> many(12, plain(perform<rolling>(medial_thigh)));
  at_least(number_of(massage), 13, per::session)
      .check(performance{many, person{}}, [](std::size_t at, const structure&, const involved& others) {
        REQUIRE(at == 0);
        REQUIRE(others.size() == 8);
        REQUIRE(others[7] == 8);
      });
}

TEST_CASE("ends that take turns gain what the other loses, all the way round", "[S2-20]") {
  static constexpr auto with_phases = [](glide_phases phases) {
    technique t = sciatic_slider;
    t.glide = phases;
    return t;
  };
  const auto takes_turns = [](const technique& t) {
    const std::vector<step> one{{&t, sciatic_nerve, side::both, {}, {}, t.doses.least()}};
    return check(rule_set<rules::slider_takes_turns>{}, one).kept();
  };
  REQUIRE(takes_turns(sciatic_slider));
  REQUIRE(takes_turns(with_phases({{0, 2}, {2, 0}})));
  REQUIRE(takes_turns(with_phases({{0, 2}, {1, 1}, {2, 0}, {1, 1}})));
  REQUIRE_FALSE(takes_turns(with_phases({})));
  REQUIRE_FALSE(takes_turns(with_phases({{0, 1}})));
  REQUIRE_FALSE(takes_turns(with_phases({{0, 1}, {0, 1}})));
  REQUIRE_FALSE(takes_turns(with_phases({{1, 1}, {0, 0}})));
  REQUIRE_FALSE(takes_turns(with_phases({{0, 1}, {1, 1}})));
  REQUIRE_FALSE(takes_turns(with_phases({{0, 2}, {1, 0}})));
  REQUIRE_FALSE(takes_turns(with_phases({{0, 2}, {1, 1}, {3, 0}})));
  REQUIRE(takes_turns(slump_tensioner));  // not a slider
}
