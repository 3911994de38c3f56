/// @file
/// @brief A composed week against a brute force that shares no code with it, and what must hold between weeks.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/training/week.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <tuple>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/io/english/week.hpp"
#include "regimen/training/compose_week.hpp"

using namespace regimen;

namespace {

constexpr const technique* some_exercises[] = {
    &leg_curl, &nordic_curl,   &hip_hinge,   &deep_squat,        &machine_leg_extension, &one_leg_bridge,
    &lunge,    &dumbbell_curl, &machine_row, &machine_leg_press, &barbell_bench_press,   &cable_pushdown};
constexpr structure some_structures[] = {hamstrings,     quadriceps,       gluteus_maximus,
                                         biceps_brachii, latissimus_dorsi, triceps_brachii};

// ---- what a week is worth, written down anew, in half sets ----

using choice = std::vector<std::vector<int>>;  // sets by exercise and day

struct oracle {
  const week_request& asked;
  std::vector<const technique*> exercises;

  int gives(std::size_t e, std::size_t k) const {
    switch (training_role_of(*exercises[e], asked.targets[k].what)) {
      case training_role::direct: return 2;
      case training_role::indirect: return 1;
      default: return 0;
    }
  }
  int low(std::size_t k) const { return 2 * asked.targets[k].weekly.low.value; }
  bool of_use(std::size_t e) const {
    for (std::size_t k = 0; k < asked.targets.size(); ++k)
      if (gives(e, k) > 0) return true;
    return false;
  }
  int window(std::size_t e) const {
    const bool novel = std::count(asked.novel.begin(), asked.novel.end(), exercises[e]) != 0;
    return novel ? 72 : 48;  // all of them lower something
  }
  bool share(std::size_t a, std::size_t b) const {
    for (const muscle m : muscles_trained_by(*exercises[a]).direct)
      if (muscles_trained_by(*exercises[b]).direct.contains(m)) return true;
    return false;
  }
  // Hours from a day to the next time that the other comes round.
  int hours(std::size_t from, std::size_t to) const {
    const int days = asked.days[to].on - asked.days[from].on;
    return 24 * (days > 0 || (days == 0 && to > from) ? days : days + asked.length);
  }
  int minutes_in_halves(std::size_t e, int n) const {
    const dose_range& r = exercises[e]->doses;
    const int set = static_cast<int>((r.hold.high + r.pace.total()).count()) * r.reps.high.value;
    const int rest = static_cast<int>(r.rest.count());
    const int change = static_cast<int>(asked.changeover.count());
    int all = n * (set + rest) + change;
    // On each side: between the sets of one stands a set of the other and what is left of the rest.
    if (exercises[e]->one_sided) all = 2 * n * set + (n - 1) * std::max(0, rest - set) + rest + change;
    return (all + 29) / 30;
  }
  bool fits(const choice& c, bool timed = true) const {
    for (std::size_t d = 0; d < asked.days.size() && timed; ++d) {
      int used = 0;
      for (std::size_t e = 0; e < c.size(); ++e)
        if (c[e][d] > 0) used += minutes_in_halves(e, c[e][d]);
      if (used > asked.days[d].available.count() / 30) return false;
    }
    for (std::size_t a = 0; a < c.size(); ++a)
      for (std::size_t b = 0; b < c.size(); ++b)
        for (std::size_t from = 0; from < asked.days.size(); ++from)
          for (std::size_t to = 0; to < asked.days.size(); ++to) {
            if (c[a][from] == 0 || c[b][to] == 0 || !share(a, b)) continue;
            if (from == to && a == b && 24 * asked.length < window(a)) return false;
            if (from != to && hours(from, to) < window(a)) return false;
          }
    return true;
  }
  int given(const choice& c, std::size_t k, std::size_t d) const {
    int sum = 0;
    for (std::size_t e = 0; e < c.size(); ++e) sum += gives(e, k) * c[e][d];
    return sum;
  }
  int given(const choice& c, std::size_t k) const {
    int sum = 0;
    for (std::size_t d = 0; d < asked.days.size(); ++d) sum += given(c, k, d);
    return sum;
  }
  bool below_high(const choice& c, std::size_t k) const {
    return given(c, k) <= 2 * asked.targets[k].weekly.high.value;
  }
  // Less is better.
  std::tuple<int, int> lacks(const choice& c) const {
    int sum = 0;
    int unevenness = 0;
    for (std::size_t k = 0; k < asked.targets.size(); ++k) {
      const int lacking = std::max(0, low(k) - given(c, k));
      sum += lacking;
      unevenness += lacking * (lacking + 1) / 2;
    }
    return {sum, unevenness};
  }
  std::tuple<int, int, int, int> cost(const choice& c, const std::vector<int>& most_days) const {
    int spread = 0;
    int time = 0;
    for (std::size_t d = 0; d < asked.days.size(); ++d) {
      for (std::size_t k = 0; k < asked.targets.size(); ++k)
        spread += std::min(2 * (low(k) / 2 / std::max(1, most_days[k])), given(c, k, d));
      for (std::size_t e = 0; e < c.size(); ++e)
        if (c[e][d] > 0) time += minutes_in_halves(e, c[e][d]);
    }
    const auto [sum, unevenness] = lacks(c);
    return {sum, unevenness, -spread, time};
  }

  template <class Look>
  void all(Look&& look) const {
    choice c(exercises.size(), std::vector<int>(asked.days.size(), 0));
    extend(c, 0, look);
  }
  template <class Look>
  void extend(choice& c, std::size_t at, Look&& look) const {
    if (at == exercises.size() * asked.days.size()) return look(c);
    const std::size_t e = at / asked.days.size();
    int& n = c[e][at % asked.days.size()];
    for (n = 0; n <= exercises[e]->doses.series.high.value; ++n)
      if (n == 0 || n >= exercises[e]->doses.series.low.value) extend(c, at + 1, look);
    n = 0;
  }
  // On how many days some one exercise for a target can be done.
  std::vector<int> most_days() const {
    std::vector<int> most(asked.targets.size(), 0);
    for (std::size_t e = 0; e < exercises.size(); ++e)
      for (unsigned days = 0; days < 1U << asked.days.size(); ++days) {
        choice c(exercises.size(), std::vector<int>(asked.days.size(), 0));
        int n = 0;
        for (std::size_t d = 0; d < asked.days.size(); ++d)
          if ((days >> d & 1U) != 0) {
            c[e][d] = 1;
            ++n;
          }
        if (!fits(c, false)) continue;
        for (std::size_t k = 0; k < asked.targets.size(); ++k)
          if (gives(e, k) > 0) most[k] = std::max(most[k], n);
      }
    return most;
  }
  choice read(const training_week& week) const {
    choice c(exercises.size(), std::vector<int>(asked.days.size(), 0));
    for (std::size_t d = 0; d < week.sessions.size(); ++d)
      for (const planned_exercise& x : week.sessions[d].exercises)
        for (std::size_t e = 0; e < exercises.size(); ++e)
          if (x.what.what == exercises[e]) c[e][d] += x.what.amount.series.value;
    return c;
  }
};

struct made {
  week_request asked;
  std::vector<const technique*> techniques;
};

made make(std::mt19937& random, std::size_t most_exercises, std::size_t most_days) {
  const auto below = [&](std::size_t n) { return static_cast<std::int32_t>(random() % n); };
  made m;
  m.asked.who.level = skill::experienced;
  m.asked.patience = 1'000'000;
  if (below(4) == 0) m.asked.length = 1 + below(9);
  const std::size_t days = 1 + random() % most_days;
  std::vector<std::int32_t> on;
  while (on.size() < days) on.push_back(below(static_cast<std::size_t>(m.asked.length)));
  std::sort(on.begin(), on.end());
  for (const std::int32_t d : on) m.asked.days.push_back({d, seconds{60 * below(21)}});
  std::vector<const technique*> offered(std::begin(some_exercises), std::end(some_exercises));
  std::shuffle(offered.begin(), offered.end(), random);
  offered.resize(1 + random() % most_exercises);
  m.techniques = offered;
  for (const technique* t : offered)
    if (below(4) == 0) m.asked.novel.push_back(t);
  const std::size_t targets = 1 + random() % 3;
  std::vector<structure> wanted(std::begin(some_structures), std::end(some_structures));
  std::shuffle(wanted.begin(), wanted.end(), random);
  for (std::size_t k = 0; k < targets; ++k) {
    const std::int32_t low = below(9);
    m.asked.targets.push_back({wanted[k], side::both, {{low}, {low + below(4)}}, {}});
  }
  return m;
}

training_week composed(const made& m) { return compose_week(m.asked, safe_practice, m.techniques); }

std::int64_t lacking(const training_week& week) {
  std::int64_t sum = 0;
  for (const volume_outcome& o : week.targets) {
    const fractional_sets low{o.what.weekly.low};
    if (!o.met()) sum += low.hundredths - o.given.hundredths;
  }
  return sum;
}

}  // namespace

TEST_CASE("the week is the best of all weeks, and no bound is below what a week can give") {
  std::mt19937 random(20);
  std::array<int, count_of<volume_limit::kind>> seen{};
  for (int round = 0; round < 100; ++round) {
    INFO(round);
    const bool flat = random() % 2 == 0;
    const made m = make(random, flat ? 2 : 3, flat ? 3 : 2);
    const oracle check{m.asked, m.techniques};
    const std::vector<int> days = check.most_days();
    auto best = check.cost(choice(m.techniques.size(), std::vector<int>(m.asked.days.size(), 0)), days);
    std::vector<int> alone(m.asked.targets.size(), 0);
    std::vector<int> untimed(m.asked.targets.size(), 0);
    check.all([&](const choice& c) {
      if (!check.fits(c, false)) return;
      const bool timely = check.fits(c);
      bool kept = timely;
      for (std::size_t k = 0; k < alone.size(); ++k) {
        const bool below = check.below_high(c, k);
        kept = kept && below;
        untimed[k] = std::max(untimed[k], check.given(c, k));
        if (timely && below) alone[k] = std::max(alone[k], check.given(c, k));
      }
      // What is of no use is never done: it would only take time.
      for (std::size_t e = 0; e < c.size(); ++e)
        kept = kept && (check.of_use(e) || *std::max_element(c[e].begin(), c[e].end()) == 0);
      if (kept) best = std::min(best, check.cost(c, days));
    });

    const training_week week = composed(m);
    REQUIRE(week.faults.empty());
    const choice found = check.read(week);
    CHECK(check.fits(found));
    CHECK(week.proven);
    CHECK(week.optimal);
    CHECK(check.cost(found, days) == best);
    for (std::size_t k = 0; k < alone.size(); ++k) {
      const volume_outcome& o = week.targets[k];
      CHECK(check.below_high(found, k));
      CHECK(o.given.hundredths == 50 * check.given(found, k));
      CHECK(o.given == weekly_volume(week, o.what.what));
      CHECK(o.because.has_value() == (check.given(found, k) < check.low(k)));
      if (!o.because) continue;
      ++seen[index_of(o.because->what)];
      const std::int64_t most = o.because->at_most.hundredths / 50;
      switch (o.because->what) {
        case volume_limit::kind::no_exercise: CHECK(untimed[k] == 0); break;
        case volume_limit::kind::recovery: CHECK(untimed[k] == 0); break;
        case volume_limit::kind::too_few_sets:
          CHECK(most >= untimed[k]);
          CHECK(most < check.low(k));
          break;
        case volume_limit::kind::too_little_time:
          CHECK(most >= alone[k]);
          CHECK(alone[k] < check.low(k));
          break;
        case volume_limit::kind::time_and_recovery: CHECK(most == alone[k]); break;
        case volume_limit::kind::other_targets: CHECK(alone[k] >= check.low(k)); break;
        default: CHECK(false);
      }
    }
  }
  for (const volume_limit::kind what :
       {volume_limit::kind::no_exercise, volume_limit::kind::recovery, volume_limit::kind::too_few_sets,
        volume_limit::kind::too_little_time, volume_limit::kind::time_and_recovery, volume_limit::kind::other_targets})
    CHECK(seen[index_of(what)] > 0);
}

TEST_CASE("more minutes are never worse, fewer tools never better, and the same is the same") {
  std::mt19937 random(5);
  for (int round = 0; round < 60; ++round) {
    INFO(round);
    made m = make(random, 6, 4);
    m.asked.patience = 0;
    m.asked.who.tools = ~enum_set<tool>{};
    const training_week before = composed(m);
    REQUIRE(before.proven);
    const training_week again = composed(m);
    REQUIRE(again.sessions.size() == before.sessions.size());
    for (std::size_t d = 0; d < again.sessions.size(); ++d) {
      REQUIRE(again.sessions[d].exercises.size() == before.sessions[d].exercises.size());
      for (std::size_t i = 0; i < again.sessions[d].exercises.size(); ++i)
        CHECK(again.sessions[d].exercises[i].what == before.sessions[d].exercises[i].what);
    }
    made fewer = m;
    for (const tool t : {tool::weight_machine, tool::hand_weight, tool::barbell, tool::cable_machine})
      fewer.asked.who.tools->erase(t);
    CHECK(lacking(composed(fewer)) >= lacking(before));
    made longer = m;
    longer.asked.days[random() % longer.asked.days.size()].available += seconds{300};
    CHECK(lacking(composed(longer)) <= lacking(before));
    made lower = m;
    for (volume_target& t : lower.asked.targets)
      if (t.weekly.low > sets{0}) --t.weekly.low.value;
    CHECK(lacking(composed(lower)) <= lacking(before));
  }
}

TEST_CASE("the mirror image of a request gives the mirror image of the week") {
  std::mt19937 random(11);
  for (int round = 0; round < 25; ++round) {
    made m = make(random, 4, 3);
    m.asked.patience = 50;
    m.asked.targets[0].where = side::left;
    made mirrored = m;
    for (volume_target& t : mirrored.asked.targets) t.where = mirror(t.where);
    const training_week one = composed(m);
    const training_week other = composed(mirrored);
    REQUIRE(one.targets.size() == other.targets.size());
    for (std::size_t k = 0; k < one.targets.size(); ++k) {
      CHECK(one.targets[k].given == other.targets[k].given);
      CHECK(one.targets[k].what.where == mirror(other.targets[k].what.where));
      CHECK(one.targets[k].given == weekly_volume(one, one.targets[k].what.what, one.targets[k].what.where));
    }
    for (std::size_t d = 0; d < one.sessions.size(); ++d) {
      REQUIRE(one.sessions[d].exercises.size() == other.sessions[d].exercises.size());
      for (std::size_t i = 0; i < one.sessions[d].exercises.size(); ++i)
        CHECK(mirror(one.sessions[d].exercises[i].what) == other.sessions[d].exercises[i].what);
    }
  }
}

TEST_CASE("two days in a row train different muscles directly; a session each second day may train the same") {
  made m;
  m.techniques = {&leg_curl, &deep_squat};
  m.asked.targets = {{hamstrings, side::both, {{6}, {9}}, {}}};
  m.asked.weights = {100, 0, {}};
  m.asked.days = {{0, seconds{3600}}, {1, seconds{3600}}};
  training_week week = composed(m);
  CHECK(week.targets[0].given == sets{3});
  REQUIRE(week.targets[0].because);
  CHECK(week.targets[0].because->what == volume_limit::kind::too_few_sets);
  CHECK(week.targets[0].because->sessions == 1);
  CHECK(week.targets[0].because->exercises == 1);
  CHECK(week.targets[0].because->at_most == sets{3});
  CHECK(
      english::explain(safe_practice, week.targets[0], week) ==
      "on at most 1 session of 2 that lie far enough apart, all sets of the 1 exercise for it count for 3 sets, fewer "
      "than 6 sets");
  m.asked.days[1].on = 2;
  CHECK(composed(m).targets[0].given == sets{6});
  // New to the person, it takes a day more.
  m.asked.novel = {&leg_curl};
  CHECK(composed(m).targets[0].given == sets{3});
  m.asked.days[1].on = 3;
  CHECK(composed(m).targets[0].given == sets{6});
  // From the last day of this week to the first of the next one.
  m.asked.length = 5;
  CHECK(composed(m).targets[0].given == sets{3});
  m.asked.novel.clear();
  CHECK(composed(m).targets[0].given == sets{6});
  // What was done the day before the week begins.
  m.asked.before = {
      {-1,
       {},
       {},
       {{week.sessions[0].exercises.empty() ? week.sessions[1].exercises[0].what : week.sessions[0].exercises[0].what,
         seconds{48 * 3600}}}}};
  week = composed(m);
  CHECK(week.sessions[0].exercises.empty());
  CHECK(week.targets[0].given == sets{3});
}

TEST_CASE("light work opens no window") {
  made m;
  m.techniques = {&leg_curl};
  m.asked.targets = {{hamstrings, side::both, {{3}, {9}}, {}}};
  m.asked.days = {{0, seconds{3600}}};
  step rolled{&rolling, posterior_thigh, side::both, {}, {}, rolling.doses.least()};
  m.asked.before = {{-1, {}, {}, {{rolled, recovery_after(rolling, true)}}}};
  CHECK(composed(m).targets[0].met());
}

TEST_CASE("nothing to train with, no day, no time, nothing wanted: each has its answer") {
  made m;
  m.techniques = {&leg_curl};
  m.asked.targets = {{hamstrings, side::both, {{4}, {6}}, {}}};
  m.asked.days = {{0, seconds{3600}}, {3, seconds{3600}}};
  const auto says = [&](const made& asked, std::size_t k = 0) {
    const training_week week = composed(asked);
    return english::explain(safe_practice, week.targets[k], week);
  };
  made bare = m;
  bare.techniques.clear();
  CHECK(composed(bare).how == outcome::nothing_fits);
  CHECK(composed(bare).proven);
  CHECK(says(bare) == "no exercise that was offered trains it");

  made no_time = m;
  for (training_day& d : no_time.asked.days) d.available = seconds{0};
  CHECK(composed(no_time).how == outcome::nothing_fits);
  // Three sets in 3 (10 (4 + 1) + 60) + 10 s at the most; of those four.
  REQUIRE(composed(no_time).targets[0].because);
  CHECK(composed(no_time).targets[0].because->what == volume_limit::kind::too_little_time);
  CHECK(composed(no_time).targets[0].because->at_most == fractional_sets{});

  made no_tools = m;
  no_tools.techniques = {&machine_lying_leg_curl, &dumbbell_romanian_deadlift};
  no_tools.asked.who.tools = enum_set<tool>{};
  REQUIRE(composed(no_tools).targets[0].because);
  CHECK(composed(no_tools).targets[0].because->what == volume_limit::kind::forbidden);
  CHECK(safe_practice_rules::facts(composed(no_tools).targets[0].because->rule).name == "means_at_hand");
  CHECK(composed(no_tools).targets[0].because->exercises == 2);

  made idle = m;
  idle.asked.targets[0].weekly = {{0}, {0}};
  CHECK(composed(idle).how == outcome::composed);
  CHECK(composed(idle).optimal);
  CHECK(composed(idle).targets[0].met());
  CHECK(composed(idle).duration == seconds{0});

  made faulty;
  faulty.asked.length = 0;
  CHECK(composed(faulty).faults ==
        std::vector<week_error>{{week_fault::no_day, 0}, {week_fault::no_target, 0}, {week_fault::length, 0}});
  CHECK(composed(faulty).sessions.empty());
  made wrong = m;
  wrong.asked.days.push_back({7, seconds{-1}});
  wrong.asked.targets.push_back({sciatic_nerve, side::both, {{5}, {4}}, {}});
  wrong.asked.weights = {100, 101, {}};
  wrong.asked.novel = {nullptr};
  wrong.asked.before = {{0, {}, {}, {}}};
  wrong.asked.recovery.after_strength = seconds{-1};
  CHECK(composed(wrong).faults == std::vector<week_error>{{week_fault::day_outside, 2},
                                                          {week_fault::time, 2},
                                                          {week_fault::target_range, 1},
                                                          {week_fault::target_muscles, 1},
                                                          {week_fault::weights, 0},
                                                          {week_fault::window, 0},
                                                          {week_fault::novel_exercise, 0},
                                                          {week_fault::earlier_session, 0}});
  made huge = m;
  huge.asked.weights = {100, 99, {}};
  huge.asked.targets.assign(3, {hamstrings, side::both, {{1000}, {1000}}, {}});
  CHECK(composed(huge).faults == std::vector<week_error>{{week_fault::too_large, 0}});

  made flagged = m;
  flagged.asked.who.known = findings{finding::tingling};
  CHECK(composed(flagged).how == outcome::refer);
  CHECK(composed(flagged).sessions.empty());
}

TEST_CASE("a session trains what moves more joints first") {
  STATIC_REQUIRE(comes_before(deep_squat, machine_leg_extension));
  STATIC_REQUIRE(!comes_before(machine_leg_extension, deep_squat));
  made m;
  m.techniques = {&machine_leg_extension, &deep_squat};
  m.asked.days = {{0, seconds{3600}}};
  m.asked.targets = {{quadriceps, side::both, {{6}, {6}}, {}}};
  const training_week week = composed(m);
  REQUIRE(week.sessions[0].exercises.size() == 2);
  CHECK(*week.sessions[0].exercises[0].what.what == deep_squat);
}

TEST_CASE("numbers of sets in English") {
  CHECK(english::text(fractional_sets{sets{1}}) == "1 set");
  CHECK(english::text(fractional_sets{750}) == "7.5 sets");
  CHECK(english::text(fractional_sets{25}) == "0.25 sets");
  CHECK(english::text(fractional_sets{1205}) == "12.05 sets");
  CHECK(english::text(fractional_sets{}) == "0 sets");
  CHECK(english::text(range<sets>{{12}, {20}}) == "12 to 20 sets a week");
}
