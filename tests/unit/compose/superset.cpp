/// @file
/// @brief Rests used for other work: what pairs take, what may be paired, and what it is worth.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/superset.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue/full.hpp"
#include "regimen/compose/alternatives.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

// SplitMix64: the same numbers everywhere.
class numbers {
 public:
  explicit numbers(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t n) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return static_cast<std::size_t>((z ^ (z >> 31U)) % n);
  }
  int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

// Walks through two doses second by second: in each second it is either done or waited. The least time is that of who
// begins every set as soon as it is its turn and its dose has rested.
std::int64_t by_the_clock(const dose& first, const dose& second) {
  const dose* doses[2] = {&first, &second};
  std::vector<int> turns;
  for (int i = 0; i < std::max(first.series.value, second.series.value); ++i)
    for (const int d : {0, 1})
      if (i < doses[d]->series.value) turns.push_back(d);
  std::int64_t since_last[2] = {1'000'000, 1'000'000};
  std::int64_t now = 0;
  for (const int d : turns) {
    while (since_last[d] < doses[d]->rest.count()) {
      ++now;
      ++since_last[0];
      ++since_last[1];
    }
    const std::int64_t set = (doses[d]->hold + doses[d]->pace.total()).count() * doses[d]->reps.value;
    now += set;
    since_last[0] += set;
    since_last[1] += set;
    since_last[d] = 0;
  }
  return now;
}

dose any_dose(numbers& next) {
  dose d{.series = {next.between(1, 5)}, .reps = {next.between(1, 5)}, .hold = seconds{next.between(0, 9)}};
  d.pace.lowering = seconds{next.between(0, 3)};
  d.rest = seconds{next.one_in(5) ? 0 : next.between(0, 70)};
  return d;
}

std::vector<step> steps_of(const composition& c) {
  std::vector<step> steps;
  for (const composed_step& s : c.steps) steps.push_back(s.what);
  return steps;
}
std::int64_t worth(const composition& c) { return c.how == outcome::composed ? c.value : -1; }

// What steps take by the clock, with changeovers and the rests that are filled.
std::int64_t time_of(const composition& c, const request& asked) {
  const std::vector<step> steps = steps_of(c);
  std::int64_t sum = (total_time(steps) + asked.changeover * static_cast<std::int64_t>(changeovers(steps))).count();
  for (std::size_t i = 1; i < steps.size(); ++i)
    if (c.steps[i].interleaved_with_previous)
      sum +=
          by_the_clock(steps[i - 1].amount, steps[i].amount) - (steps[i - 1].duration() + steps[i].duration()).count();
  return sum;
}

// Whether two steps load something in common: asked muscle by muscle of what they do and of what they are listed under.
bool share_a_structure(const step& a, const step& b) {
  const auto loads = [](const step& s, const structure& one) {
    if (within(one, s.target) || one == s.target) return true;
    const auto m = one.as<muscle>();
    if (!m || s.what->moves.load.empty()) return false;
    for (const structure& listed : s.what->touches)
      if (within(one, listed)) return true;
    for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top})
      if (s.what->moves.of(*m, p) != contraction::none) return true;
    return false;
  };
  for (std::size_t m = 0; m < count_of<muscle>; ++m)
    if (loads(a, static_cast<muscle>(m)) && loads(b, static_cast<muscle>(m))) return true;
  return a.target == b.target;
}

struct made {
  request asked;
  std::vector<const technique*> techniques;
};

// A few needs of strength and length, and some of what the full catalogue has for them.
made make(std::uint64_t seed) {
  struct wish {
    structure what;
    quality wanted;
  };
  static const wish wishes[] = {{quadriceps, quality::strength_short},
                                {hamstrings, quality::strength_long},
                                {deltoid, quality::activation},
                                {rhomboids, quality::activation},
                                {triceps_brachii, quality::strength_short},
                                {gluteus_maximus, quality::activation},
                                {triceps_surae, quality::activation},
                                {adductors, quality::strength_long},
                                {core, quality::control},
                                {hip_flexors, quality::length}};
  numbers next(seed);
  made m;
  for (std::size_t n = 2 + next.below(2); n > 0; --n) {
    const wish& w = wishes[next.below(std::size(wishes))];
    bool known = false;
    for (const need& other : m.asked.needs) known = known || (other.what == w.what && other.wanted == w.wanted);
    if (known) continue;
    constexpr side sides[] = {side::both, side::both, side::both, side::left};
    m.asked.needs.push_back({.what = w.what,
                             .wanted = w.wanted,
                             .where = sides[next.below(4)],
                             .weight = next.between(1, 5),
                             .required = next.one_in(8)});
  }
  m.asked.available = seconds{150 + 30 * next.between(0, 20)};
  m.asked.changeover = seconds{5 * next.between(0, 3)};
  m.asked.seed = seed % 3;
  if (!next.one_in(4)) m.asked.who.known = findings{finding::warmed_up};
  // Few places, so that many techniques stand at the same one.
  m.asked.who.positions = next.one_in(2) ? enum_set<position>{standing} : enum_set<position>{standing, chair_sitting};
  if (next.one_in(2)) m.asked.who.tools = enum_set<tool>{tool::hand_weight};
  for (const technique* t : full_catalogue) {
    bool useful = false;
    for (const need& n : m.asked.needs)
      for (const structure& s : t->touches)
        useful = useful || contribution({t, s, side::both, {}, {}, t->doses.greatest()}, n) > seconds{0};
    if (useful ? next.one_in(4) : next.one_in(80)) m.techniques.push_back(t);
  }
  return m;
}

constexpr std::uint64_t requests = 120;

// Calls f(made, rules) for each request, by one of three sets of rules in turn.
template <class F>
void each_request(F&& f) {
  for (std::uint64_t seed = 1; seed <= requests; ++seed) {
    const made m = make(seed);
    INFO(seed);
    switch (seed % 3) {
      case 0: f(m, safe_practice); break;
      case 1: f(m, neighbours_first); break;
      default: f(m, loading_progression); break;
    }
  }
}

}  // namespace

TEST_CASE("sets that take turns take the least time in which each has its rest") {
  numbers next(7);
  int saved = 0;
  for (int round = 0; round < 4000; ++round) {
    const dose a = any_dose(next);
    const dose b = any_dose(next);
    REQUIRE(interleaved_duration(a, b).count() == by_the_clock(a, b));
    const bool a_has_more = a.series >= b.series;
    REQUIRE(interleaved_duration(a_has_more ? a : b, a_has_more ? b : a) <=
            interleaved_duration(a_has_more ? b : a, a_has_more ? a : b));
    if (interleaved_duration(a, b) < a.duration() + b.duration()) ++saved;
  }
  REQUIRE(saved >= 1000);
  constexpr dose squat{.series = 3_sets, .reps = 10_reps, .pace = {seconds{3}}, .rest = seconds{90}};
  constexpr dose row{.series = 2_sets, .reps = 10_reps, .pace = {seconds{2}}, .rest = seconds{60}};
  STATIC_REQUIRE(squat.duration() + row.duration() == seconds{270 + 100});
  STATIC_REQUIRE(interleaved_duration(squat, row) == seconds{270});
}

TEST_CASE("a step with both sides or without rests has none to give") {
  constexpr dose two{.series = 2_sets, .reps = 5_reps, .hold = seconds{4}, .rest = seconds{30}};
  STATIC_REQUIRE(has_free_rests(perform<forearm_plank>(core, two)));
  STATIC_REQUIRE(has_free_rests(perform<rolling>(posterior_thigh, two, left)));
  STATIC_REQUIRE_FALSE(has_free_rests(perform<rolling>(posterior_thigh, two)));
  constexpr dose no_rest{.series = 2_sets, .hold = seconds{20}};
  STATIC_REQUIRE_FALSE(has_free_rests(perform<forearm_plank>(core, no_rest)));
  STATIC_REQUIRE_FALSE(has_free_rests(perform<forearm_plank>(core, 20_s)));
}

TEST_CASE("supersets keep every rule, share no structure, and are never worth less") {
  std::size_t pairs = 0;
  std::size_t better = 0;
  std::size_t quicker = 0;
  each_request([&](const made& m, auto rules) {
    request with = m.asked;
    with.supersets = true;
    const composition alone = compose(m.asked, rules, m.techniques);
    const composition c = compose(with, rules, m.techniques);
    REQUIRE(alone.proven);
    REQUIRE(c.proven);
    for (const composed_step& s : alone.steps) CHECK_FALSE(s.interleaved_with_previous);
    CHECK(worth(c) >= worth(alone));
    if (worth(c) > worth(alone)) ++better;
    if (worth(c) == worth(alone)) CHECK(c.duration <= alone.duration);
    if (worth(c) == worth(alone) && c.duration < alone.duration) ++quicker;
    if (c.how != outcome::composed) return;
    const std::vector<step> steps = steps_of(c);
    for_each_violation(rules, steps, m.asked.who, [&](const violation& v) {
      INFO(rules.facts(v.rule).name);
      CHECK(rules.is_wish(v.rule));
    });
    CHECK(c.duration <= m.asked.available);
    CHECK(c.duration.count() == time_of(c, m.asked));
    std::vector<seconds> given(c.needs.size(), seconds{0});
    for (std::size_t i = 0; i < steps.size(); ++i) {
      CHECK_FALSE(c.steps[i].reasons.empty());
      for (std::size_t k = 0; k < given.size(); ++k) given[k] += contribution(steps[i], c.needs[k].what);
      if (!c.steps[i].interleaved_with_previous) continue;
      ++pairs;
      REQUIRE(i > 0);
      INFO(steps[i - 1].what->name << " and " << steps[i].what->name);
      CHECK_FALSE(c.steps[i - 1].interleaved_with_previous);
      CHECK_FALSE(share_a_structure(steps[i - 1], steps[i]));
      CHECK(steps[i - 1].posture == steps[i].posture);
      CHECK(steps[i - 1].tools == steps[i].tools);
      CHECK(steps[i].amount.series.value >= 2);
      CHECK(steps[i - 1].amount.series.value >= steps[i].amount.series.value);
      CHECK(by_the_clock(steps[i - 1].amount, steps[i].amount) <
            (steps[i - 1].duration() + steps[i].duration()).count());
    }
    // A pair is counted like its two steps: the value once more, from what each need gets.
    std::int64_t value = 0;
    for (std::size_t k = 0; k < given.size(); ++k) {
      CHECK(c.needs[k].given == given[k]);
      std::int64_t rest = given[k].count();
      for (const instance::segment& s : utility_of(c.needs[k].what)) {
        value += std::min(rest, s.length) * s.slope;
        rest -= std::min(rest, s.length);
      }
    }
    CHECK(c.value >= value);
    CHECK(c.value - value <= 60);  // a warm-up that was wished for
    // No technique on one structure and side stands there twice, alone or in a pair.
    for (std::size_t i = 0; i < steps.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        CHECK_FALSE((steps[i].what->how == steps[j].what->how && steps[i].target == steps[j].target &&
                     steps[i].where == steps[j].where && steps[i].what->spot == steps[j].what->spot));
  });
  CHECK(pairs >= 10);
  CHECK(better >= 3);
  CHECK(quicker >= 1);
}

TEST_CASE("pairs count like their steps in every limit, and stand where both may") {
  std::size_t pairs = 0;
  each_request([&](const made& m, auto rules) {
    request with = m.asked;
    with.supersets = true;
    const grounded_request before = ground_request(m.asked, rules, m.techniques);
    const grounded_request after = ground_request(with, rules, m.techniques);
    const grounding& g = after.ground;
    const std::size_t n = g.options.size();
    REQUIRE(before.ground.supersets.empty());
    REQUIRE(before.ground.problem.items.size() == n);
    REQUIRE(g.problem.items.size() == n + g.supersets.size());
    REQUIRE(g.prerequisite_rule.size() == g.problem.prerequisites.size());
    const auto amount_in = [](const instance::limit& l, std::size_t item) {
      std::int64_t sum = 0;
      for (const instance::term& t : l.terms) sum += t.index == item ? t.amount : 0;
      return sum;
    };
    for (std::size_t k = 0; k < g.supersets.size(); ++k) {
      ++pairs;
      const auto [first, second] = g.supersets[k];
      const instance::item& pair = g.problem.items[n + k];
      for (std::size_t l = 0; l < before.ground.problem.limits.size(); ++l) {
        const instance::limit& now = g.problem.limits[l];
        if (amount_in(now, n + k) != amount_in(now, first) + amount_in(now, second)) FAIL_CHECK("limit " << l);
      }
      for (const std::size_t one : {first, second}) {
        if (pair.stage != g.problem.items[one].stage || pair.station != g.problem.items[one].station)
          FAIL_CHECK("place " << k);
        // Whatever a step needs or provides, its pair does.
        for (const instance::prerequisite& q : before.ground.problem.prerequisites) {
          const bool provides = std::count(q.any_of.begin(), q.any_of.end(), one) > 0;
          if (q.item != one && !provides) continue;
          bool found = false;
          for (const instance::prerequisite& r : g.problem.prerequisites) {
            if (r.any_of.size() < q.any_of.size() || !std::equal(q.any_of.begin(), q.any_of.end(), r.any_of.begin()))
              continue;
            found =
                found || (q.item == one ? r.item == n + k
                                        : r.item == q.item && std::count(r.any_of.begin(), r.any_of.end(), n + k) > 0);
          }
          if (!found) FAIL_CHECK("prerequisite of " << one);
        }
      }
      bool apart = false;
      for (std::size_t l = before.ground.problem.limits.size(); l < g.problem.limits.size(); ++l) {
        const instance::limit& one_of = g.problem.limits[l];
        apart = apart || (one_of.bound == 1 && amount_in(one_of, second) == 1 && amount_in(one_of, n + k) == 1);
      }
      if (!apart) FAIL_CHECK("apart " << k);
    }
  });
  CHECK(pairs >= 100);
}

TEST_CASE("why not, what would help and alternatives answer where supersets are allowed") {
  std::size_t fewer = 0;
  std::size_t explained = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    made m = make(seed);
    INFO(seed);
    m.asked.supersets = true;
    m.asked.why_not = true;
    m.asked.what_would_help = true;
    const composition c = compose(m.asked, safe_practice, m.techniques);
    if (c.how != outcome::composed) continue;
    for (const omission& o : c.left_out)
      for (const composed_step& s : c.steps)
        CHECK_FALSE((*s.what.what == *o.what && s.what.target == o.target && s.what.where == o.where));
    ++explained;
    // The routine itself fits into its own time, and time that is said to help does.
    for (const need_outcome& n : c.needs)
      for (const relaxation& r : n.would_help)
        if (r.what == relaxation::kind::more_time) CHECK(r.time > m.asked.available);
    const substitution other = substitutes(m.asked, safe_practice, c, 0, m.techniques, 2);
    for (const substitute& s : other.best)
      for (const composed_step& one : s.routine.steps) CHECK_FALSE(one.interleaved_with_previous);
    const variety several = different_routines(m.asked, safe_practice, 2, m.techniques);
    if (several.routines.empty()) {
      ++fewer;
      continue;
    }
    CHECK(several.routines.front().routine.value <= c.value);
  }
  CHECK(explained >= 6);
  CHECK(fewer <= 2);
}

TEST_CASE("what does not fit in a row may fit in turns") {
  // Two holds of two sets with a minute of rest: 2 x 40 s and 60 s between, each.
  static constexpr technique press = [] {
    technique t = forearm_plank;
    t.name = "wall_press";
    t.how = method::stretch;
    t.when = stage::lengthen;
    t.moves = {};
    t.touches = {hamstrings, quadriceps};
    t.ways = {{{}, {standing}, {}}};
    t.doses = {.series = {2_sets, 2_sets}, .hold = {seconds{40}, seconds{40}}, .rest = seconds{60}};
    return t;
  }();
  static constexpr const technique* only[] = {&press};
  request asked;
  asked.needs = {{.what = hamstrings, .wanted = quality::length, .weight = 1, .required = true},
                 {.what = quadriceps, .wanted = quality::length, .weight = 1, .required = true}};
  asked.available = seconds{180};
  constexpr rule_set<> no_rules{};
  const composition in_a_row = compose(asked, no_rules, only);
  REQUIRE(in_a_row.how == outcome::nothing_fits);
  REQUIRE(in_a_row.would_help.size() >= 1);
  REQUIRE(in_a_row.would_help[0].time == seconds{280});
  asked.supersets = true;
  const composition in_turns = compose(asked, no_rules, only);
  REQUIRE(in_turns.how == outcome::composed);
  REQUIRE(in_turns.duration == seconds{180});
  REQUIRE(in_turns.steps.size() == 2);
  REQUIRE(in_turns.steps[1].interleaved_with_previous);
  asked.available = seconds{179};
  const composition too_short = compose(asked, no_rules, only);
  REQUIRE(too_short.how == outcome::nothing_fits);
  REQUIRE(too_short.would_help.size() >= 1);
  REQUIRE(too_short.would_help[0].time == seconds{180});
}

TEST_CASE("both steps of a pair count for a need that they share") {
  static constexpr technique reach = [] {
    technique t = static_stretch;
    t.name = "reach";
    t.one_sided = false;
    t.touches = {semitendinosus, semimembranosus};
    t.ways = {{{}, {standing}, {}}};
    t.doses = {.series = {2_sets, 2_sets}, .hold = {seconds{40}, seconds{40}}, .rest = seconds{60}};
    return t;
  }();
  static constexpr const technique* only[] = {&reach};
  request asked;
  asked.needs = {{.what = hamstrings, .wanted = quality::length, .weight = 1}};
  asked.available = seconds{180};
  asked.supersets = true;
  constexpr rule_set<> no_rules{};
  const grounded_request g = ground_request(asked, no_rules, only);
  REQUIRE(g.ground.supersets.size() >= 1);
  const instance::item& pair = g.ground.problem.items[g.ground.options.size()];
  REQUIRE(pair.gives.size() == 1);
  REQUIRE(pair.gives[0].amount == 160);
  const composition c = compose(asked, no_rules, only);
  REQUIRE(c.value == g.ground.problem.utility(0, 160));
  REQUIRE(c.value > g.ground.problem.utility(0, 80));
  REQUIRE(c.duration == seconds{180});
  REQUIRE(c.needs[0].given == seconds{160});
}
