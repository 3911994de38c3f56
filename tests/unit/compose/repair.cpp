/// @file
/// @brief Repairs: they mend what they say, break nothing else, and are gentle.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/repair.hpp"

#include <map>
#include <string>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

template <class Rules>
std::map<std::size_t, int> faults_by_rule(Rules rules, const std::vector<step>& steps, const person& who) {
  std::map<std::size_t, int> found;
  for_each_violation(rules, steps, who, [&](const violation& v) { ++found[v.rule]; });
  return found;
}

template <class Rules>
std::vector<violation> violations(Rules rules, const std::vector<step>& steps, const person& who) {
  std::vector<violation> found;
  for_each_violation(rules, steps, who, [&](const violation& v) { found.push_back(v); });
  return found;
}

template <class Rules>
std::optional<repair> first_repair(Rules rules, const std::vector<step>& steps, const person& who = {}) {
  for (const violation& v : violations(rules, steps, who))
    if (!Rules::is_wish(v.rule)) return repair_of(rules, steps, who, v);
  return std::nullopt;
}

std::vector<step> steps_of(const auto& routine) {
  const auto plain = erase(routine);
  return {plain.begin(), plain.end()};
}

const auto whole_thigh =
    sequence(perform<rolling>(anterior_thigh), perform<rolling>(anterolateral_thigh), perform<rolling>(medial_thigh),
             perform<rolling>(posterolateral_thigh), perform<rolling>(posterior_thigh));

}  // namespace

TEST_CASE("a repair mends its fault and breaks no other rule", "[compose][law]") {
  int faults = 0;
  int mended = 0;
  generated::source_of_chance chance{401};
  for (int round = 0; round < 60; ++round) {
    std::vector<step> steps;
    for (int n = chance.between(1, 7); n > 0; --n) steps.push_back(generated::any_step(chance));
    const person who = generated::anybody(chance);
    const auto before = faults_by_rule(neighbours_first, steps, who);
    for (const violation& v : violations(neighbours_first, steps, who)) {
      ++faults;
      const std::optional<repair> change = repair_of(neighbours_first, steps, who, v);
      if (!change) continue;
      ++mended;
      auto after = faults_by_rule(neighbours_first, change->applied_to(steps), who);
      INFO(neighbours_first.facts(v.rule).name << " at " << v.step << ": " << name_of(change->what) << " "
                                               << change->at);
      REQUIRE(after[v.rule] < before.at(v.rule));
      for (const auto& [rule, n] : after)
        if (rule != v.rule && !neighbours_first.is_wish(rule)) REQUIRE(n <= (before.count(rule) ? before.at(rule) : 0));
    }
  }
  REQUIRE(faults > 200);
  // Where something is contraindicated by everything else in the routine, no single change helps.
  REQUIRE(10 * mended > 9 * faults);
}

TEST_CASE("repair after repair ends in a routine that keeps the rules, or says that it does not", "[compose][law]") {
  int clean = 0;
  generated::source_of_chance chance{402};
  for (int round = 0; round < 40; ++round) {
    std::vector<step> steps;
    for (int n = chance.between(1, 6); n > 0; --n) steps.push_back(generated::any_step(chance));
    const person who = generated::anybody(chance);
    const repaired_routine result = repaired(neighbours_first, steps, who);
    REQUIRE(result.clean == check(neighbours_first, result.steps, who).kept());
    for (const repair& r : result.repairs) steps = r.applied_to(steps);
    REQUIRE(steps == result.steps);
    clean += result.clean;
  }
  REQUIRE(clean >= 30);
}

TEST_CASE("hamstrings massaged first are moved behind their neighbours", "[compose][S0-14]") {
  std::vector<step> steps = steps_of(whole_thigh);
  const std::vector<step> good = steps;
  std::rotate(steps.begin(), steps.end() - 1, steps.end());
  const std::optional<repair> change = first_repair(neighbours_first, steps);
  REQUIRE(change);
  REQUIRE(change->what == repair::kind::move);
  REQUIRE(change->at == 0);
  REQUIRE(change->to == 4);
  REQUIRE(change->applied_to(steps) == good);
}

TEST_CASE("a neighbour that is missing is put in front", "[compose][S0-10]") {
  std::vector<step> steps = steps_of(whole_thigh);
  steps.erase(steps.begin() + 2);
  const std::optional<repair> change = first_repair(neighbours_first, steps);
  REQUIRE(change);
  REQUIRE(change->what == repair::kind::insert);
  REQUIRE(change->with.target == structure{medial_thigh});
  REQUIRE(change->with.what->how == method::massage);
  REQUIRE(change->at <= 3);
  REQUIRE(check(neighbours_first, change->applied_to(steps)).kept());
}

TEST_CASE("a dose out of range is brought to its nearest end", "[compose][S3-23]") {
  std::vector<step> steps = steps_of(sequence(perform<rolling>(anterior_thigh)));
  steps[0].amount.hold = seconds{300};
  const std::optional<repair> change = first_repair(safe_practice, steps);
  REQUIRE(change);
  REQUIRE(change->what == repair::kind::replace);
  REQUIRE(change->with.amount.hold == seconds{120});
}

TEST_CASE("a drill on one side is done on both", "[compose][S4-20]") {
  const std::vector<step> steps = steps_of(sequence(perform<overhead_side_run>(hamstrings, left)));
  const std::optional<repair> change = first_repair(safe_practice, steps);
  REQUIRE(change);
  REQUIRE(check(safe_practice, change->applied_to(steps)).kept());
  REQUIRE(change->what == repair::kind::replace);
  REQUIRE(change->with.where == side::both);
}

TEST_CASE("a stretch that guards a nerve is left out, and nothing else", "[compose][S2-19]") {
  person who;
  who.known = findings{finding::symptoms_change_from_afar};
  const std::vector<step> steps =
      steps_of(sequence(perform<easy_walk>(hamstrings), perform<static_stretch>(hamstrings, 4_reps)));
  const std::optional<repair> change = first_repair(safe_practice, steps, who);
  REQUIRE(change);
  REQUIRE(change->what == repair::kind::remove);
  REQUIRE(change->at == 1);
}

TEST_CASE("what has no technique can only be left out", "[compose]") {
  std::vector<step> steps = steps_of(whole_thigh);
  steps.push_back(step{});
  const std::optional<repair> change = first_repair(safe_practice, steps);
  REQUIRE(change);
  REQUIRE(change->what == repair::kind::remove);
  REQUIRE(change->at == 5);
}

TEST_CASE("a wish is met by what is wished for", "[compose][S3-15]") {
  const std::vector<step> steps = steps_of(whole_thigh);
  for (const violation& v : violations(safe_practice, steps, {}))
    if (safe_practice.facts(v.rule).name == "warm_up_advised") {
      REQUIRE(v.step == steps.size());
      const std::optional<repair> change = repair_of(safe_practice, steps, {}, v);
      REQUIRE(change);
      REQUIRE(change->what == repair::kind::insert);
      REQUIRE(change->with.what->how == method::warm_up);
      REQUIRE(change->at == 0);
      return;
    }
  FAIL("nothing is wished for");
}
