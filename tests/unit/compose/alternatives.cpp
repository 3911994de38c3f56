/// @file
/// @brief Substitutes for a step and routines that differ, against brute force over small catalogues and by laws.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/alternatives.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue/bands_and_dumbbells.hpp"
#include "regimen/catalogue/gym.hpp"
#include "regimen/catalogue/no_equipment.hpp"
#include "regimen/io/english/alternatives.hpp"
#include "regimen/io/rule_sets.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

std::vector<step> steps_of(const composition& c) {
  std::vector<step> steps;
  for (const composed_step& s : c.steps) steps.push_back(s.what);
  return steps;
}

seconds length_of(const std::vector<step>& steps, seconds changeover) {
  return total_time(steps) + changeover * static_cast<std::int64_t>(changeovers(steps));
}

/// What needs alone are worth, from the landmarks of the dose response.
std::int64_t worth_of_needs(const std::vector<step>& steps, const std::vector<need>& needs) {
  std::int64_t worth = 0;
  for (const need& n : needs) {
    std::int64_t given = 0;
    for (const step& s : steps) given += contribution(s, n).count();
    const std::int64_t enough = response_to(n.wanted).enough.count();
    const std::int64_t rest = response_to(n.wanted).plateau.count() - enough;
    worth += std::min(given, enough) * (std::int64_t{2400} * n.weight / enough);
    worth += std::clamp<std::int64_t>(given - enough, 0, rest) * (std::int64_t{1200} * n.weight / rest);
  }
  return worth;
}

std::vector<need> needs_of(const composition& c) {
  std::vector<need> needs;
  for (const need_outcome& n : c.needs) needs.push_back(n.what);
  return needs;
}

template <class Rules>
bool keeps(Rules rules, const std::vector<step>& steps, const person& who) {
  bool kept = true;
  for_each_violation(rules, steps, who, [&](const violation& v) { kept = kept && Rules::is_wish(v.rule); });
  return kept;
}

using choice = std::pair<std::string_view, std::string_view>;

/// Technique and structure, by name.
std::set<choice> choices_of(const std::vector<step>& steps) {
  std::set<choice> found;
  for (const step& s : steps) found.insert({s.what->name, name_of(s.target)});
  return found;
}

std::size_t shared(const std::set<choice>& a, const std::set<choice>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const choice& c) { return b.count(c) > 0; }));
}

/// Technique, structure and side of every step but one, sorted.
std::vector<std::pair<choice, side>> others_of(const std::vector<step>& steps, std::size_t but) {
  std::vector<std::pair<choice, side>> found;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (i != but) found.push_back({{steps[i].what->name, name_of(steps[i].target)}, steps[i].where});
  std::sort(found.begin(), found.end());
  return found;
}

need wish_for(const structure& what, quality wanted, int weight = 1, side where = side::both, bool required = false) {
  return {what, wanted, where, weight, required, {}, {}};
}

request asking(std::vector<need> needs, std::int64_t time) {
  request asked;
  asked.needs = std::move(needs);
  asked.available = seconds{time};
  return asked;
}

// ---- requests -------------------------------------------------------------------------------------------------------

struct question {
  standard_rules rules;
  request asked;
};

/// Those of the articles, and others: findings and needs, sides, tools, positions and times.
std::vector<question> questions() {
  std::vector<question> all;
  const auto ask = [&](standard_rules rules, const request& asked) { all.push_back({rules, asked}); };
  request tight;
  tight.who.known = findings{finding::hamstring_tightness, finding::quadriceps_stiffness};
  tight.who.tools = enum_set<tool>{foam_roller, massage_ball, hands, firm_chair};
  for (const std::int64_t time : {300, 600, 1200}) {
    tight.available = seconds{time};
    ask(standard_rules::side_door, tight);
    ask(standard_rules::direct_work, tight);
  }
  request without_roller = tight;
  without_roller.who.tools->erase(foam_roller);
  ask(standard_rules::side_door, without_roller);
  ask(standard_rules::safety_only, without_roller);
  request sitting;
  sitting.who.known = findings{finding::floor_is_difficult, finding::prolonged_sitting};
  sitting.who.known.set(finding::knot, side::left, presence::present);
  sitting.who.tools = enum_set<tool>{massage_ball, massage_stick, hands, firm_chair};
  sitting.who.positions = enum_set<position>{chair_sitting};
  sitting.available = seconds{600};
  ask(standard_rules::direct_work, sitting);
  ask(standard_rules::safety_only, sitting);
  request glutes;
  glutes.who.known =
      findings{finding::flat_buttocks, finding::core_instability, finding::hip_flexor_stretch_without_relief};
  glutes.who.tools = enum_set<tool>{};
  for (const std::int64_t time : {300, 700}) {
    glutes.available = seconds{time};
    ask(standard_rules::safety_only, glutes);
  }
  request guarded;
  guarded.who.known = findings{finding::hamstring_tightness, finding::symptoms_change_from_afar};
  guarded.who.tools = enum_set<tool>{hands, firm_chair};
  guarded.available = seconds{600};
  ask(standard_rules::side_door, guarded);
  request one_side;
  one_side.who.known.set(finding::knee_wobble, side::left, presence::present);
  one_side.who.known.set(finding::slow_loading, side::left, presence::present);
  one_side.who.tools = enum_set<tool>{hand_weight};
  one_side.who.level = skill::experienced;
  for (const std::int64_t time : {300, 600}) {
    one_side.available = seconds{time};
    ask(standard_rules::climb_of_loading, one_side);
    ask(standard_rules::safety_only, one_side);
  }
  ask(standard_rules::safety_only,
      asking({wish_for(hip_flexors, quality::length, 3, side::both, true),
              wish_for(anterior_thigh, quality::release, 2), wish_for(core, quality::control)},
             480));
  ask(standard_rules::safety_only, asking({wish_for(hamstrings, quality::length, 2, side::left),
                                           wish_for(quadriceps, quality::length, 1, side::right)},
                                          300));
  ask(standard_rules::climb_of_loading,
      asking({wish_for(hamstrings, quality::strength_long, 3), wish_for(hamstrings, quality::strength_short, 1)}, 420));
  ask(standard_rules::direct_work,
      asking({wish_for(posterior_thigh, quality::release, 2), wish_for(hamstrings, quality::length, 2)}, 360));
  ask(standard_rules::safety_only,
      asking({wish_for(gluteus_maximus, quality::activation, 4), wish_for(core, quality::control, 2)}, 300));
  return all;
}

template <class F>
void with_question(const question& q, F&& f) {
  with_rules(q.rules, [&](auto rules) { f(rules); });
}

}  // namespace

// ---- laws -----------------------------------------------------------------------------------------------------------

TEST_CASE("a substitute is another choice of the same intent, and everything else stays and is kept", "[S3-43]") {
  const std::vector<question> all = questions();
  REQUIRE(all.size() >= 20);
  std::size_t composed = 0;
  std::size_t found = 0;
  std::size_t without = 0;
  for (std::size_t q = 0; q < all.size(); ++q)
    with_question(all[q], [&](auto rules) {
      const request& asked = all[q].asked;
      const composition original = compose(asked, rules);
      if (original.how != outcome::composed) return;
      ++composed;
      const std::vector<step> before = steps_of(original);
      const std::vector<need> needs = needs_of(original);
      for (std::size_t at = 0; at < before.size(); ++at) {
        INFO("question " << q << ", step " << at << ", " << before[at].what->name);
        const substitution instead = substitutes(asked, rules, original, at);
        CHECK(instead.value == original.value);
        CHECK((instead.because == obstacle::none) == !instead.best.empty());
        CHECK(instead.best.size() <= 5);
        if (instead.best.empty()) ++without;
        for (const refused_substitute& no : instead.refused)
          CHECK((no.because > obstacle::none && no.because < obstacle::other_step));
        for (std::size_t i = 0; i < instead.best.size(); ++i) {
          ++found;
          const substitute& one = instead.best[i];
          const composition& c = one.routine;
          const std::vector<step> after = steps_of(c);
          REQUIRE(one.position < after.size());
          const step& with = after[one.position];
          INFO(with.what->name << " on " << name_of(with.target));
          CHECK((!(*with.what == *before[at].what) || with.target != before[at].target));
          CHECK(others_of(after, one.position) == others_of(before, at));
          CHECK(keeps(rules, after, asked.who));
          CHECK(c.duration == length_of(after, asked.changeover));
          CHECK(c.duration <= asked.available);
          CHECK(one.loss == original.value - c.value);
          if (original.proven) CHECK(one.loss >= 0);
          CHECK(c.bound >= c.value);
          if (c.proven) CHECK(c.bound == c.value);
          if (i > 0) CHECK(instead.best[i - 1].routine.value >= c.value);
          for (const composed_step& s : c.steps) CHECK_FALSE(s.reasons.empty());
          // Each need that the step served is served, and the class is told truly.
          bool as_far = true;
          for (std::size_t k = 0; k < needs.size(); ++k) {
            if (contribution(before[at], needs[k]) == seconds{0}) continue;
            CHECK(contribution(with, needs[k]) > seconds{0});
            as_far = as_far && fulfilment_of(c.needs[k]) >= fulfilment_of(original.needs[k]);
            if (needs[k].required) CHECK(fulfilment_of(c.needs[k]) >= fulfilment::enough);
          }
          CHECK(one.same_fulfilment == as_far);
          // What is given up, need by need, is what the needs are worth less; what is left of the loss are wishes.
          std::int64_t points = 0;
          for (const need_change& change : one.changes) {
            points += change.points;
            CHECK(change.before == original.needs[change.need].given);
            CHECK(change.after == c.needs[change.need].given);
            CHECK(change.before != change.after);
          }
          CHECK(points == worth_of_needs(before, needs) - worth_of_needs(after, needs));
        }
      }
    });
  CHECK(composed >= 20);
  CHECK(found >= 40);
  CHECK(without >= 20);
}

TEST_CASE("routines that differ share at most half, and the first is the composed one", "[S3-43]") {
  const std::vector<question> all = questions();
  std::size_t several = 0;
  std::set<variety_end> ends;
  for (std::size_t q = 0; q < all.size(); ++q)
    with_question(all[q], [&](auto rules) {
      const request& asked = all[q].asked;
      INFO("question " << q);
      const variety found = different_routines(asked, rules, 3, standard_techniques, 50, {60});
      ends.insert(found.because);
      const composition best = compose(asked, rules);
      REQUIRE(found.routines.empty() == (best.how != outcome::composed));
      if (found.routines.empty()) return;
      CHECK(steps_of(found.routines[0].routine) == steps_of(best));
      CHECK(found.routines[0].routine.value == best.value);
      CHECK(found.routines[0].loss == 0);
      CHECK(found.routines[0].changes.empty());
      CHECK((found.routines.size() == 3) == (found.because == variety_end::enough));
      if (found.routines.size() > 1) ++several;
      const std::vector<need> needs = needs_of(best);
      for (std::size_t r = 1; r < found.routines.size(); ++r) {
        const composition& c = found.routines[r].routine;
        const std::vector<step> steps = steps_of(c);
        CHECK(keeps(rules, steps, asked.who));
        CHECK(c.duration == length_of(steps, asked.changeover));
        CHECK(c.duration <= asked.available);
        CHECK(found.routines[r].loss == best.value - c.value);
        if (best.proven) CHECK(c.value <= best.value);
        CHECK(2 * c.value >= best.value);
        CHECK(c.bound >= c.value);
        if (c.proven) CHECK(c.bound == c.value);
        // Fewer limits bind the earlier one.
        if (found.routines[r - 1].routine.proven) CHECK(c.value <= found.routines[r - 1].routine.value);
        std::int64_t points = 0;
        for (const need_change& change : found.routines[r].changes) points += change.points;
        CHECK(points == worth_of_needs(steps_of(best), needs) - worth_of_needs(steps, needs));
        for (const composed_step& s : c.steps) CHECK_FALSE(s.reasons.empty());
        for (std::size_t e = 0; e < r; ++e) {
          const std::set<choice> now = choices_of(steps);
          const std::set<choice> then = choices_of(steps_of(found.routines[e].routine));
          INFO("routines " << e << " and " << r);
          CHECK(2 * shared(now, then) <= now.size());
          CHECK(2 * shared(now, then) <= then.size());
        }
      }
    });
  CHECK(several >= 8);
  CHECK(ends.size() >= 2);
}

TEST_CASE("the same question has the same substitutes and the same routines") {
  const question q = questions()[2];
  const composition original = compose(q.asked, neighbours_first);
  REQUIRE(original.how == outcome::composed);
  for (std::size_t at = 0; at < original.steps.size(); ++at) {
    const substitution a = substitutes(q.asked, neighbours_first, original, at);
    const std::vector<step> steps = steps_of(original);
    const substitution b = substitutes(q.asked, neighbours_first, span<const step>(steps), at);
    REQUIRE(a.best.size() == b.best.size());
    REQUIRE(a.refused.size() == b.refused.size());
    for (std::size_t i = 0; i < a.best.size(); ++i) CHECK(steps_of(a.best[i].routine) == steps_of(b.best[i].routine));
  }
  const variety a = different_routines(q.asked, safe_practice, 3);
  const variety b = different_routines(q.asked, safe_practice, 3);
  REQUIRE(a.routines.size() == b.routines.size());
  for (std::size_t i = 0; i < a.routines.size(); ++i)
    CHECK(steps_of(a.routines[i].routine) == steps_of(b.routines[i].routine));
}

// ---- intent ---------------------------------------------------------------------------------------------------------

namespace {

step plain(const technique& t, const structure& target, side where = side::both) {
  return {&t, target, where, {}, {}, t.doses.greatest()};
}

}  // namespace

TEST_CASE("a leg curl does not do for a leg extension, nor an antagonist where one need holds both") {
  const step straightening = plain(band_knee_straightening, quadriceps);
  const step curl = plain(machine_seated_leg_curl, hamstrings);
  const step other_curl = plain(machine_lying_leg_curl, hamstrings);
  const std::vector<need> knee_muscles{wish_for(quadriceps, quality::strength_short),
                                       wish_for(hamstrings, quality::strength_short)};
  CHECK_FALSE(keeps_intent(curl, straightening, knee_muscles));
  CHECK_FALSE(keeps_intent(straightening, curl, knee_muscles));
  CHECK(keeps_intent(other_curl, curl, knee_muscles));
  CHECK(keeps_intent(curl, other_curl, knee_muscles));

  constexpr const technique* gym_of_two[] = {&band_knee_straightening, &machine_seated_leg_curl};
  request asked = asking(knee_muscles, 300);
  const std::vector<step> routine{straightening};
  const substitution none = substitutes(asked, safe_practice, span<const step>(routine), 0, gym_of_two);
  CHECK(none.best.empty());
  CHECK(none.because == obstacle::nothing_similar);
  CHECK(none.proven);

  // One need holds the flexors and the extensors of the wrist: both curls give to it, through other muscles.
  const std::vector<need> forearm{wish_for(forearm_muscles, quality::activation)};
  const step down = plain(dumbbell_wrist_curl, wrist_flexors);
  const step up = plain(dumbbell_reverse_wrist_curl, wrist_extensors);
  REQUIRE(contribution(down, forearm[0]) > seconds{0});
  REQUIRE(contribution(up, forearm[0]) > seconds{0});
  CHECK_FALSE(keeps_intent(up, down, forearm));
  CHECK_FALSE(keeps_intent(down, up, forearm));
  CHECK(keeps_intent(plain(self_resisted_wrist_curl, wrist_flexors), down, forearm));
}

TEST_CASE("a stretch of the opposite muscles does not do, and massage does not for a stretch") {
  const std::vector<need> knee_muscles{wish_for(hamstrings, quality::length), wish_for(quadriceps, quality::length)};
  const step back = plain(static_stretch, hamstrings);
  CHECK_FALSE(keeps_intent(plain(static_stretch, quadriceps), back, knee_muscles));
  CHECK_FALSE(keeps_intent(plain(rolling, posterior_thigh), back, knee_muscles));
  CHECK(keeps_intent(back, back, knee_muscles));
  const std::vector<need> release{wish_for(posterior_thigh, quality::release)};
  CHECK(keeps_intent(plain(kneading, posterior_thigh), plain(rolling, posterior_thigh), release));
  CHECK_FALSE(keeps_intent(plain(kneading, anterior_thigh), plain(rolling, posterior_thigh), release));
  // Who serves no need gives way to its like, on the same place; a warm-up to any.
  CHECK(keeps_intent(plain(kneading, posterior_thigh), plain(rolling, posterior_thigh), std::vector<need>{}));
  CHECK_FALSE(keeps_intent(plain(rolling, anterior_thigh), plain(rolling, posterior_thigh), std::vector<need>{}));
  CHECK_FALSE(keeps_intent(back, plain(rolling, posterior_thigh), std::vector<need>{}));
  CHECK(keeps_intent(plain(leg_swings, hip_flexors), plain(easy_walk, hamstrings), std::vector<need>{}));
}

TEST_CASE("a side that was served is served: the other side does not do") {
  const std::vector<need> sides{wish_for(hamstrings, quality::length, 1, side::left),
                                wish_for(hamstrings, quality::length, 1, side::right)};
  const step on_left = plain(static_stretch, hamstrings, side::left);
  CHECK_FALSE(keeps_intent(plain(static_stretch, hamstrings, side::right), on_left, sides));
  CHECK(keeps_intent(plain(static_stretch, hamstrings, side::both), on_left, sides));
  CHECK_FALSE(keeps_intent(on_left, plain(static_stretch, hamstrings, side::both), sides));
}

// ---- brute force ----------------------------------------------------------------------------------------------------

namespace {

constexpr const technique* small_catalogue[] = {&static_stretch, &rolling,      &sideways_pressure,
                                                &kneading,       &leg_curl,     &heel_slide_bridge,
                                                &supine_bridge,  &slow_deadlift};

/// Every routine of so many steps from these lists, one of each, in every order, that keeps rules and time.
template <class Rules, class F>
void each_routine(const request& asked, Rules rules, const std::vector<std::vector<step>>& one_of_each, F&& f) {
  std::vector<std::size_t> at(one_of_each.size(), 0);
  for (bool more = true; more;) {
    std::vector<std::size_t> order(at.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    do {
      std::vector<step> steps;
      for (const std::size_t i : order) steps.push_back(one_of_each[i][at[i]]);
      if (length_of(steps, asked.changeover) <= asked.available && keeps(rules, steps, asked.who)) {
        f(steps);
        break;  // another order is worth the same
      }
    } while (std::next_permutation(order.begin(), order.end()));
    more = false;
    for (std::size_t i = 0; i < at.size() && !more; ++i) {
      more = ++at[i] < one_of_each[i].size();
      if (!more) at[i] = 0;
    }
  }
}

struct group_key {
  method how;
  structure target;
  side where;
  bool spot;
  bool operator==(const group_key&) const = default;
};
group_key group_of(const step& s) { return {s.what->how, s.target, s.where, s.what->spot}; }

/// Of each way only the dose counts here; the quickest station is as good as any when changeovers take no time.
std::vector<step> offered(const request& asked, const std::vector<need>& needs) {
  return options(small_catalogue, needs, asked.who.positions);
}

}  // namespace

TEST_CASE("the best substitute is that of brute force, and so is every other") {
  std::vector<request> requests{
      asking({wish_for(hamstrings, quality::strength_long, 3), wish_for(quadriceps, quality::length, 2)}, 240),
      asking({wish_for(hamstrings, quality::strength_long, 1), wish_for(hamstrings, quality::strength_short, 2)}, 150),
      asking({wish_for(posterior_thigh, quality::release, 2), wish_for(hamstrings, quality::length, 2)}, 200),
      asking({wish_for(posterior_thigh, quality::release, 2), wish_for(anterior_thigh, quality::release, 1)}, 150),
      asking({wish_for(posterior_thigh, quality::release, 2), wish_for(anterior_thigh, quality::release, 1)}, 70),
      asking({wish_for(gluteus_maximus, quality::activation, 2), wish_for(hamstrings, quality::length, 1)}, 300),
      asking({wish_for(gluteus_maximus, quality::activation, 2, side::both, true)}, 60),
      asking({wish_for(hamstrings, quality::strength_long, 2, side::left),
              wish_for(posterior_thigh, quality::release, 1, side::left)},
             160),
      asking({wish_for(hamstrings, quality::strength_long, 2), wish_for(gluteals, quality::length, 1)}, 240),
      asking({wish_for(gluteus_maximus, quality::strength_long, 2)}, 90),
      asking({wish_for(hamstrings, quality::strength_long, 2)}, 100),
      asking({wish_for(hamstrings, quality::strength_long, 2)}, 400)};
  std::size_t compared = 0;
  std::size_t less_far = 0;
  for (std::size_t q = 0; q < requests.size(); ++q) {
    const request& asked = requests[q];
    INFO("request " << q);
    const composition original = compose(asked, safe_practice, small_catalogue);
    REQUIRE(original.how == outcome::composed);
    const std::vector<step> before = steps_of(original);
    const std::vector<need> needs = needs_of(original);
    REQUIRE(before.size() <= 4);
    const std::vector<step> all = offered(asked, needs);
    for (std::size_t at = 0; at < before.size(); ++at) {
      INFO("step " << at << ", " << before[at].what->name);
      // Every other choice of the same intent, with its greatest value, at the same fulfilment or else at any.
      struct candidate {
        step what;
        std::int64_t as_far = -1;
        std::int64_t any = -1;
      };
      std::vector<candidate> candidates;
      std::vector<std::vector<step>> lists(before.size());
      for (const step& s : all)
        for (std::size_t i = 0; i < before.size(); ++i)
          if (i != at && *s.what == *before[i].what && s.target == before[i].target && s.where == before[i].where)
            lists[i].push_back(s);
      for (const step& s : all) {
        bool taken = false;
        for (std::size_t i = 0; i < before.size(); ++i)
          taken = taken || (i == at ? *s.what == *before[i].what && s.target == before[i].target
                                    : group_of(s) == group_of(before[i]));
        for (const candidate& c : candidates)
          taken = taken || (*c.what.what == *s.what && c.what.target == s.target && c.what.where == s.where);
        if (taken || !keeps_intent(s, before[at], needs)) continue;
        candidate one{s};
        lists[at].clear();
        for (const step& t : all)
          if (*t.what == *s.what && t.target == s.target && t.where == s.where) lists[at].push_back(t);
        each_routine(asked, safe_practice, lists, [&](const std::vector<step>& steps) {
          bool as_far = true;
          for (std::size_t k = 0; k < needs.size(); ++k) {
            need_outcome now{needs[k], seconds{0}};
            for (const step& t : steps) now.given += contribution(t, needs[k]);
            if (needs[k].required && fulfilment_of(now) < fulfilment::enough) return;
            if (contribution(before[at], needs[k]) > seconds{0})
              as_far = as_far && fulfilment_of(now) >= fulfilment_of(original.needs[k]);
          }
          const std::int64_t value = worth_of_needs(steps, needs);
          one.any = std::max(one.any, value);
          if (as_far) one.as_far = std::max(one.as_far, value);
        });
        if (one.any >= 0) candidates.push_back(one);
      }
      const substitution instead = substitutes(asked, safe_practice, original, at, small_catalogue, 100);
      CHECK(instead.proven);
      CHECK(instead.best.size() == candidates.size());
      for (const substitute& s : instead.best) {
        const step& with = s.routine.steps[s.position].what;
        bool known = false;
        for (const candidate& c : candidates) {
          if (!(*c.what.what == *with.what) || c.what.target != with.target || c.what.where != with.where) continue;
          known = true;
          INFO(with.what->name);
          CHECK(s.same_fulfilment == (c.as_far >= 0));
          CHECK(s.routine.value == (c.as_far >= 0 ? c.as_far : c.any));
          CHECK(s.routine.proven);
          ++compared;
          if (c.as_far < 0) ++less_far;
        }
        CHECK(known);
      }
    }
  }
  CHECK(compared >= 12);
  CHECK(less_far >= 1);
}

namespace {

/// Compares the first two routines with every set of at most so many steps that serve a need; true if there are two.
template <class Rules>
bool compare_two(const request& asked, Rules rules, catalogue techniques, std::size_t most_steps = 4) {
  const variety found = different_routines(asked, rules, 2, techniques, 0);
  REQUIRE_FALSE(found.routines.empty());
  const composition& first = found.routines[0].routine;
  const std::vector<need> needs = needs_of(first);
  const std::set<choice> then = choices_of(steps_of(first));
  std::vector<step> useful;
  for (const step& s : options(techniques, needs, asked.who.positions))
    for (const need& n : needs)
      if (contribution(s, n) > seconds{0}) {
        useful.push_back(s);
        break;
      }
  std::int64_t best = -1;
  std::int64_t best_of_all = -1;
  std::vector<step> chosen;
  const auto extend = [&](const auto& self, std::size_t from) -> void {
    if (!chosen.empty()) {
      const std::int64_t value = worth_of_needs(chosen, needs);
      const std::set<choice> now = choices_of(chosen);
      const std::size_t common = shared(now, then);
      const bool differs = 2 * common <= now.size() && 2 * common <= then.size();
      if (value > best_of_all || (differs && value > best)) {
        std::vector<std::vector<step>> lists;
        for (const step& s : chosen) lists.push_back({s});
        bool fits = false;
        each_routine(asked, rules, lists, [&](const std::vector<step>&) { fits = true; });
        if (fits) best_of_all = std::max(best_of_all, value);
        if (fits && differs) best = std::max(best, value);
      }
    }
    if (chosen.size() == most_steps) return;
    for (std::size_t i = from; i < useful.size(); ++i) {
      bool taken = false;
      for (const step& s : chosen) taken = taken || group_of(s) == group_of(useful[i]);
      chosen.push_back(useful[i]);
      if (!taken && total_time(chosen) <= asked.available) self(self, i + 1);
      chosen.pop_back();
    }
  };
  extend(extend, 0);
  CHECK(first.value == best_of_all);
  if (found.routines.size() < 2) {
    CHECK(best == -1);
    return false;
  }
  CHECK(found.routines[1].routine.proven);
  CHECK(found.routines[1].routine.value == best);
  const std::set<choice> now = choices_of(steps_of(found.routines[1].routine));
  CHECK(2 * shared(now, then) <= now.size());
  CHECK(2 * shared(now, then) <= then.size());
  return true;
}

constexpr technique handwork(std::string_view name, method how, bool one_sided, seconds hold) {
  technique t{};
  t.name = name;
  t.how = how;
  t.when = how == method::stretch ? stage::lengthen : stage::release;
  t.touches = {hamstrings, quadriceps, adductors, triceps_surae};
  t.ways = {{{}, {standing}}};
  t.one_sided = one_sided;
  t.doses.hold = {hold, hold};
  return t;
}
constexpr technique press = handwork("press", method::massage, false, seconds{60});
constexpr technique pull = handwork("pull", method::stretch, true, seconds{60});
constexpr technique tug = handwork("tug", method::stretch, true, seconds{40});

}  // namespace

TEST_CASE("the best routine that differs is that of brute force") {
  const request requests[] = {
      asking({wish_for(posterior_thigh, quality::release, 2), wish_for(anterior_thigh, quality::release, 1)}, 150),
      asking({wish_for(hamstrings, quality::strength_long, 3), wish_for(posterior_thigh, quality::release, 2)}, 200),
      asking({wish_for(hamstrings, quality::strength_long, 1, side::left),
              wish_for(hamstrings, quality::strength_long, 2, side::right)},
             200),
      asking({wish_for(gluteus_maximus, quality::activation, 2), wish_for(hamstrings, quality::strength_long, 1)}, 180),
  };
  std::size_t compared = 0;
  for (const request& asked : requests)
    if (compare_two(asked, safe_practice, small_catalogue)) ++compared;
  CHECK(compared >= 3);
}

TEST_CASE("a choice counts once, on whichever sides it is made") {
  constexpr rule_set<rules::means_at_hand> any_tools{};
  // Four presses first. Two of them with a pull on the left and on the right would share two choices and have one.
  request asked = asking(
      {wish_for(hamstrings, quality::release, 10), wish_for(quadriceps, quality::release, 10),
       wish_for(adductors, quality::release, 10), wish_for(triceps_surae, quality::release, 10),
       wish_for(hamstrings, quality::length, 2, side::left), wish_for(hamstrings, quality::length, 2, side::right)},
      240);
  asked.changeover = seconds{0};
  constexpr const technique* press_and_pull[] = {&press, &pull};
  CHECK(compare_two(asked, any_tools, press_and_pull));
  // Pulls on two muscles first. One of them on the left and the other on the right would share both.
  asked = asking(
      {wish_for(hamstrings, quality::length, 9, side::left), wish_for(hamstrings, quality::length, 3, side::right),
       wish_for(quadriceps, quality::length, 3, side::left), wish_for(quadriceps, quality::length, 9, side::right)},
      240);
  asked.changeover = seconds{0};
  constexpr const technique* pull_and_tug[] = {&pull, &tug};
  CHECK(compare_two(asked, any_tools, pull_and_tug));
  // All together.
  constexpr const technique* all_three[] = {&press, &pull, &tug};
  asked.needs.push_back(wish_for(adductors, quality::release, 2));
  CHECK(compare_two(asked, any_tools, all_three, 6));
}

// ---- why not --------------------------------------------------------------------------------------------------------

namespace {

constexpr technique stretch_like(std::string_view name, seconds least, seconds most) {
  technique t{};
  t.name = name;
  t.how = method::stretch;
  t.when = stage::lengthen;
  t.touches = {hamstrings, quadriceps};
  t.ways = {{{}, {standing}}};
  t.doses.hold = {least, most};
  return t;
}
constexpr technique short_stretch = stretch_like("short_stretch", seconds{60}, seconds{120});
constexpr technique long_stretch = stretch_like("long_stretch", seconds{200}, seconds{240});
constexpr technique weak_stretch = stretch_like("weak_stretch", seconds{20}, seconds{40});
constexpr technique lying_stretch = [] {
  technique t = stretch_like("lying_stretch", seconds{60}, seconds{120});
  t.ways = {{{}, {supine}}};
  return t;
}();
constexpr technique chair_stretch = [] {
  technique t = stretch_like("chair_stretch", seconds{60}, seconds{120});
  t.ways = {{{firm_chair}, {standing}}};
  return t;
}();

struct no_lying_stretch {
  static constexpr rule_facts facts{"no_lying_stretch", "Do not do it.", {"house rule"}};
  static constexpr auto demand = forbids(by(lying_stretch));
};
struct a_minute_a_muscle {
  static constexpr rule_facts facts{"a_minute_a_muscle", "No more than a minute.", {"house rule"}};
  static constexpr auto demand = at_most(by(method::stretch), seconds{100});
};

constexpr rule_set<rules::means_at_hand> means{};

refused_substitute only_refused(const substitution& s) {
  REQUIRE(s.best.empty());
  REQUIRE(s.refused.size() == 1);
  CHECK(s.because == s.refused[0].because);
  CHECK(s.index == s.refused[0].index);
  return s.refused[0];
}

}  // namespace

TEST_CASE("why nothing can take the place of a step: time, tools, positions, needs, rules") {
  const std::vector<step> routine{{&short_stretch, hamstrings, side::both, {}, standing, short_stretch.doses.least()}};
  const span<const step> steps(routine);
  request asked = asking({wish_for(hamstrings, quality::length, 2)}, 130);
  const auto instead_by = [&](const technique& other, auto rules) {
    const technique* two_of_them[] = {&short_stretch, &other};
    return substitutes(asked, rules, steps, 0, two_of_them);
  };
  SECTION("a substitute there is") {
    const substitution s = instead_by(lying_stretch, means);
    REQUIRE(s.best.size() == 1);
    CHECK(s.refused.empty());
    CHECK(s.because == obstacle::none);
    // The dose may change, so the anybody's routine can be bettered.
    CHECK(s.best[0].routine.steps[0].what.amount.hold == seconds{120});
    CHECK(s.best[0].loss < 0);
  }
  SECTION("time") { CHECK(only_refused(instead_by(long_stretch, means)).because == obstacle::time); }
  SECTION("tools") {
    asked.who.tools = enum_set<tool>{hands};
    CHECK(only_refused(instead_by(chair_stretch, means)).because == obstacle::tools);
  }
  SECTION("positions") {
    asked.who.positions = enum_set<position>{standing};
    CHECK(only_refused(instead_by(lying_stretch, means)).because == obstacle::positions);
  }
  SECTION("less far, when there is nothing better, and it is told how much less") {
    const substitution s = instead_by(weak_stretch, means);
    REQUIRE(s.best.size() == 1);
    CHECK_FALSE(s.best[0].same_fulfilment);
    REQUIRE(s.best[0].changes.size() == 1);
    CHECK(s.best[0].changes[0].before == seconds{60});
    CHECK(s.best[0].changes[0].after == seconds{40});
    CHECK(s.best[0].changes[0].points == 20 * (2 * 2400 / 60));
    CHECK(s.best[0].loss == s.best[0].changes[0].points);
  }
  SECTION("a required need") {
    asked.needs[0].required = true;
    const refused_substitute no = only_refused(instead_by(weak_stretch, means));
    CHECK(no.because == obstacle::need);
    CHECK(no.index == std::size_t{0});
  }
  SECTION("a rule that forbids it outright") {
    const refused_substitute no = only_refused(instead_by(lying_stretch, means + rule_set<no_lying_stretch>{}));
    CHECK(no.because == obstacle::rule);
    CHECK(no.index == std::size_t{1});
  }
  SECTION("a rule that forbids it beside the others") {
    asked.available = seconds{600};
    const refused_substitute no = only_refused(instead_by(long_stretch, means + rule_set<a_minute_a_muscle>{}));
    CHECK(no.because == obstacle::rule);
    CHECK(no.index == std::size_t{1});
  }
  SECTION("of several reasons the mildest is told") {
    asked.who.positions = enum_set<position>{standing};
    const technique* three[] = {&short_stretch, &lying_stretch, &long_stretch};
    const substitution s = substitutes(asked, means, steps, 0, three);
    CHECK(s.best.empty());
    CHECK(s.refused.size() == 2);
    CHECK(s.because == obstacle::time);
  }
  SECTION("nothing in the catalogue") {
    const technique* one[] = {&short_stretch, &rolling};
    const substitution s = substitutes(asked, means, steps, 0, one);
    CHECK(s.best.empty());
    CHECK(s.refused.empty());
    CHECK(s.because == obstacle::nothing_similar);
  }
  SECTION("another step cannot stay") {
    const std::vector<step> two{routine[0], plain(rolling, anterior_thigh)};
    const technique* two_of_them[] = {&short_stretch, &lying_stretch};
    const substitution s = substitutes(asked, means, span<const step>(two), 0, two_of_them);
    CHECK(s.best.empty());
    CHECK(s.because == obstacle::other_step);
    CHECK(s.index == std::size_t{1});
  }
  SECTION("another step does it already") {
    const std::vector<step> two{routine[0],
                                {&lying_stretch, hamstrings, side::both, {}, supine, lying_stretch.doses.least()}};
    asked.available = seconds{600};
    const technique* three[] = {&short_stretch, &lying_stretch, &chair_stretch};
    const substitution s = substitutes(asked, means, span<const step>(two), 0, three);
    CHECK(s.best.empty());
    CHECK(s.because == obstacle::already_there);
    CHECK(s.index == std::size_t{1});
  }
}

// ---- edges ----------------------------------------------------------------------------------------------------------

TEST_CASE("what is asked in vain gives an empty answer") {
  const request asked = questions()[2].asked;
  const composition c = compose(asked, neighbours_first);
  REQUIRE(c.how == outcome::composed);
  const substitution beyond = substitutes(asked, neighbours_first, c, c.steps.size());
  CHECK(beyond.best.empty());
  CHECK(beyond.refused.empty());
  CHECK(beyond.because == obstacle::no_such_step);
  CHECK(substitutes(asked, neighbours_first, composition{}, 0).because == obstacle::no_such_step);
  const std::vector<step> empty_step(1);
  CHECK(substitutes(asked, neighbours_first, span<const step>(empty_step), 0).because == obstacle::no_such_step);
  const substitution few = substitutes(asked, neighbours_first, c, 4, standard_techniques, 0);
  CHECK(few.best.empty());
  CHECK(few.because == obstacle::none);
  CHECK(substitutes(asked, neighbours_first, c, 4, standard_techniques, 1).best.size() == 1);

  CHECK(different_routines(asked, neighbours_first, 0).routines.empty());
  CHECK(different_routines(asked, neighbours_first, 1).routines.size() == 1);
  request short_of_time = asked;
  short_of_time.available = seconds{0};
  const variety none = different_routines(short_of_time, neighbours_first, 3);
  CHECK(none.routines.empty());
  CHECK(none.because == variety_end::nothing_fits);
  const variety empty_catalogue = different_routines(asked, neighbours_first, 3, catalogue{});
  CHECK(empty_catalogue.routines.empty());
  CHECK(empty_catalogue.because == variety_end::nothing_fits);

  request flagged = asked;
  flagged.who.known.set(red_flags[0].sign, side::both, presence::present);
  CHECK(substitutes(flagged, neighbours_first, c, 0).because == obstacle::red_flag);
  CHECK(different_routines(flagged, neighbours_first, 3).because == variety_end::red_flag);
}

TEST_CASE("at most eight, and none below the least worth") {
  const request asked = questions()[20].asked;
  const variety many = different_routines(asked, safe_practice, 100, standard_techniques, 0, {200});
  CHECK(many.routines.size() <= 8);
  const variety good = different_routines(asked, safe_practice, 8, standard_techniques, 100, {200});
  REQUIRE_FALSE(good.routines.empty());
  for (const different_routine& r : good.routines) CHECK(r.routine.value == good.routines[0].routine.value);
  CHECK(good.routines.size() <= many.routines.size());
}

TEST_CASE("what a search that was stopped found is never called proven") {
  const std::vector<question> all = questions();
  std::size_t open = 0;
  for (const std::uint64_t nodes : {0U, 1U, 3U})
    for (const std::size_t q : {2U, 3U, 13U})
      with_question(all[q], [&](auto rules) {
        const request& asked = all[q].asked;
        INFO("nodes " << nodes << ", question " << q);
        const composition c = compose(asked, rules);
        REQUIRE(c.how == outcome::composed);
        const search_limits few{nodes};
        for (std::size_t at = 0; at < c.steps.size(); ++at) {
          const substitution exact = substitutes(asked, rules, c, at);
          const substitution cut = substitutes(asked, rules, c, at, standard_techniques, 5, few);
          bool settled = true;
          for (const substitute& s : cut.best) {
            settled = settled && s.routine.proven;
            CHECK(s.routine.bound >= s.routine.value);
          }
          for (const refused_substitute& no : cut.refused) settled = settled && no.because != obstacle::unsettled;
          if (!settled) {
            ++open;
            CHECK_FALSE(cut.proven);
          }
          // Nothing is said to be impossible that is possible, and nothing is found that is not there.
          if (cut.best.empty() && !exact.best.empty()) CHECK(cut.because == obstacle::unsettled);
          if (exact.best.empty()) CHECK(cut.best.empty());
          if (!cut.best.empty() && !exact.best.empty() && exact.proven && cut.best[0].same_fulfilment)
            CHECK(cut.best[0].routine.value <= exact.best[0].routine.value);
        }
        const variety v = different_routines(asked, rules, 2, standard_techniques, 50, few);
        const variety known = different_routines(asked, rules, 2);
        REQUIRE_FALSE(v.routines.empty());
        if (v.routines.size() < 2) {
          if (known.routines.size() == 2) CHECK(v.because == variety_end::unsettled);
        } else {
          REQUIRE(known.routines.size() == 2);
          const composition& second = v.routines[1].routine;
          CHECK(second.value <= known.routines[1].routine.bound);
          CHECK(second.bound >= known.routines[1].routine.value);
          if (second.proven) CHECK(second.value == known.routines[1].routine.value);
        }
        if (v.because == variety_end::unsettled || !v.routines.back().routine.proven) ++open;
      });
  CHECK(open >= 5);
}

TEST_CASE("without the tool: the step goes, the others stay", "[S3-43]") {
  std::size_t tried = 0;
  std::size_t replaced = 0;
  for (const question& q : questions())
    with_question(q, [&](auto rules) {
      if (!q.asked.who.tools) return;
      const composition c = compose(q.asked, rules);
      const std::vector<step> before = steps_of(c);
      for (const tool lost : *q.asked.who.tools) {
        // A tool that one step alone takes.
        std::size_t at = before.size();
        std::size_t users = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
          if (before[i].tools.contains(lost)) {
            at = i;
            ++users;
          }
        if (users != 1) continue;
        ++tried;
        request without = q.asked;
        without.who.tools->erase(lost);
        const substitution s = substitutes(without, rules, c, at);
        CHECK((s.because == obstacle::none) == !s.best.empty());
        if (!s.best.empty()) ++replaced;
        for (const substitute& one : s.best)
          for (const composed_step& now : one.routine.steps) CHECK_FALSE(now.what.tools.contains(lost));
      }
    });
  CHECK(tried >= 2);
  CHECK(replaced >= 1);
}

// ---- English --------------------------------------------------------------------------------------------------------

TEST_CASE("substitutes and routines in English") {
  const request asked = questions()[4].asked;
  const composition c = compose(asked, neighbours_first);
  const std::vector<step> steps = steps_of(c);
  std::size_t some = 0;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    const substitution s = substitutes(asked, neighbours_first, c, at);
    const std::string words = english::describe(neighbours_first, s, steps, at, c.needs);
    CHECK(words.find("In place of step " + std::to_string(at + 1) + ", ") == 0);
    CHECK((words.find("None: ") != std::string::npos) == s.best.empty());
    CHECK(words.find(english::disclaimer) != std::string::npos);
    CHECK(words.find("cut short") == std::string::npos);
    for (const substitute& one : s.best) {
      CHECK(words.find(english::given_up(one.loss)) != std::string::npos);
      ++some;
    }
  }
  CHECK(some > 0);
  const variety v = different_routines(asked, safe_practice, 2);
  const std::string words = english::describe(v);
  CHECK(words.find("Routine 1, ") == 0);
  CHECK(words.find("Routine 2, ") != std::string::npos);
  CHECK(words.find("proven best of those that differ enough") != std::string::npos);
  CHECK(english::given_up(0) == "worth as much");
  CHECK(english::given_up(1) == "worth 1 point less");
  CHECK(english::given_up(-20) == "worth 20 points more");
  substitution stopped;
  stopped.because = obstacle::unsettled;
  CHECK(english::describe(neighbours_first, stopped, steps, 0).find("cut short") != std::string::npos);
}
