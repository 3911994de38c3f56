/// @file
/// @brief The solver against a brute force that shares no code with it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/solve.hpp"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <vector>

#include "catch.hpp"
#include "regimen/compose/reduce.hpp"

using namespace regimen;

namespace {

struct answer {
  bool feasible = false;
  std::int64_t value = 0;
  std::int64_t seconds = 0;
};

// Extends the sequence in every way; the definition of a session, read off word by word.
void extend(const instance& p, std::vector<std::size_t>& sequence, answer& best) {
  std::int64_t seconds = 0;
  std::vector<std::int64_t> given(p.needs.size(), 0);
  for (std::size_t n = 0; n < sequence.size(); ++n) {
    const instance::item& now = p.items[sequence[n]];
    seconds += now.seconds;
    seconds += n == 0 ? p.opening[now.station] : p.changeover[p.items[sequence[n - 1]].station][now.station];
    for (const auto& g : now.gives) given[g.index] += g.amount;
  }
  if (seconds > p.budget) return;
  bool kept = true;
  for (const auto& l : p.limits) {
    std::int64_t sum = 0;
    for (const auto& t : l.terms)
      if (std::count(sequence.begin(), sequence.end(), t.index) != 0) sum += t.amount;
    kept = kept && sum <= l.bound;
  }
  std::int64_t value = 0;
  for (std::size_t k = 0; k < given.size(); ++k) {
    std::int64_t left = given[k];
    for (const auto& s : p.needs[k]) {
      value += std::min(left, s.length) * s.slope;
      left -= std::min(left, s.length);
    }
  }
  if (kept && (!best.feasible || value > best.value || (value == best.value && seconds < best.seconds)))
    best = {true, value, seconds};
  for (std::size_t i = 0; i < p.items.size(); ++i) {
    bool fits = true;
    for (const std::size_t j : sequence) fits = fits && j != i && p.items[j].group != p.items[i].group;
    if (!sequence.empty()) fits = fits && p.items[i].stage >= p.items[sequence.back()].stage;
    for (const auto& pre : p.prerequisites) {
      if (pre.item != i) continue;
      bool met = false;
      for (const std::size_t j : pre.any_of) met = met || std::count(sequence.begin(), sequence.end(), j) != 0;
      fits = fits && met;
    }
    if (!fits) continue;
    sequence.push_back(i);
    extend(p, sequence, best);
    sequence.pop_back();
  }
}

// A session is what it claims to be.
void check_session(const instance& p, const session& s) {
  std::int64_t seconds = 0;
  std::vector<std::int64_t> given(p.needs.size(), 0);
  for (std::size_t n = 0; n < s.sequence.size(); ++n) {
    const instance::item& now = p.items[s.sequence[n]];
    seconds += now.seconds;
    seconds += n == 0 ? p.opening[now.station] : p.changeover[p.items[s.sequence[n - 1]].station][now.station];
    if (n > 0) REQUIRE(now.stage >= p.items[s.sequence[n - 1]].stage);
    for (const auto& g : now.gives) given[g.index] += g.amount;
    for (const auto& pre : p.prerequisites) {
      if (pre.item != s.sequence[n]) continue;
      const auto end = s.sequence.begin() + static_cast<std::ptrdiff_t>(n);
      REQUIRE(std::any_of(pre.any_of.begin(), pre.any_of.end(),
                          [&](std::size_t j) { return std::find(s.sequence.begin(), end, j) != end; }));
    }
  }
  std::int64_t value = 0;
  for (std::size_t k = 0; k < given.size(); ++k) value += p.utility(k, given[k]);
  REQUIRE(seconds == s.seconds);
  REQUIRE(value == s.value);
  REQUIRE(seconds <= p.budget);
}

// Half of them have ways in that obey the triangle inequality as well.
instance random_instance(std::mt19937& random, bool metric) {
  const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
  instance p;
  const bool even = pick(0, 2) == 0;  // every change takes the same time, and so does every opening
  const int stations = pick(1, even ? 6 : 4);
  // Points on a line give distances that obey the triangle inequality.
  std::vector<int> at;
  at.reserve(static_cast<std::size_t>(stations));
  for (int a = 0; a < stations; ++a) at.push_back(pick(0, 20));
  for (int a = 0; a < stations; ++a) {
    p.opening.push_back(metric ? 2 + at[static_cast<std::size_t>(a)] : pick(0, 15));
    p.changeover.emplace_back();
    for (int b = 0; b < stations; ++b)
      p.changeover.back().push_back(std::abs(at[static_cast<std::size_t>(a)] - at[static_cast<std::size_t>(b)]));
  }
  if (even) {
    p.opening.assign(p.opening.size(), pick(0, 15));
    const int change = pick(0, 20);
    for (std::size_t a = 0; a < p.opening.size(); ++a)
      for (std::size_t b = 0; b < p.opening.size(); ++b) p.changeover[a][b] = a == b ? 0 : change;
  }
  p.stages = static_cast<std::size_t>(pick(1, 3));
  const int needs = pick(0, 3);
  for (int k = 0; k < needs; ++k) {
    const int slope = pick(3, 9);
    p.needs.push_back({{pick(1, 8), slope}, {pick(1, 8), pick(1, slope - 1)}});
  }
  const int items = pick(1, 7);
  const int groups = pick(1, items);
  for (int i = 0; i < items; ++i) {
    instance::item item;
    item.stage = static_cast<std::size_t>(pick(0, static_cast<int>(p.stages) - 1));
    item.station = static_cast<std::size_t>(pick(0, stations - 1));
    item.seconds = pick(1, 30);
    item.group = static_cast<std::size_t>(i < groups ? i : pick(0, groups - 1));
    for (int k = 0; k < needs; ++k)
      if (pick(0, 2) != 0) item.gives.push_back({static_cast<std::size_t>(k), pick(1, 9)});
    p.items.push_back(item);
  }
  for (int l = pick(0, 3); l > 0; --l) {
    instance::limit limit;
    for (int i = 0; i < items; ++i)
      if (pick(0, 1) == 1) limit.terms.push_back({static_cast<std::size_t>(i), pick(-4, 5)});
    limit.bound = pick(-2, 6);
    p.limits.push_back(limit);
  }
  // Limits that say the same of some items and each something of one other: those of one group the solver makes one.
  if (pick(0, 1) == 1) {
    instance::limit rest{{}, pick(-1, 4)};
    std::vector<std::size_t> others;
    const std::size_t group = static_cast<std::size_t>(pick(0, groups - 1));
    const bool of_any_group = pick(0, 1) == 1;
    for (std::size_t i = 0; i < p.items.size(); ++i)
      if (p.items[i].group == group || (of_any_group && pick(0, 2) == 0))
        others.push_back(i);
      else if (pick(0, 1) == 1)
        rest.terms.push_back({i, pick(-3, 3)});
    for (const std::size_t i : others) {
      p.limits.push_back(rest);
      p.limits.back().terms.push_back({i, pick(1, 4)});
    }
  }
  for (int l = pick(0, 3); l > 0; --l) {
    instance::prerequisite pre{static_cast<std::size_t>(pick(0, items - 1)), {}};
    for (int j = 0; j < items; ++j)
      if (static_cast<std::size_t>(j) != pre.item && pick(0, 2) == 0) pre.any_of.push_back(static_cast<std::size_t>(j));
    p.prerequisites.push_back(pre);
  }
  if (pick(0, 2) == 0 && items > 1) p.limits.push_back({{{0, 1}, {static_cast<std::size_t>(items - 1), -1}}, 0});
  p.budget = pick(0, 110);
  return p;
}

}  // namespace

TEST_CASE("the solver finds what brute force finds, and reduction loses nothing") {
  std::mt19937 random(20260101);
  int infeasible = 0;
  int worthless = 0;
  for (int n = 0; n < 5000; ++n) {
    const bool metric = n % 2 == 0;
    const instance p = random_instance(random, metric);
    answer truth;
    std::vector<std::size_t> sequence;
    extend(p, sequence, truth);
    const session found = solve(p);
    INFO("instance " << n);
    REQUIRE(found.proven);
    REQUIRE(found.feasible == truth.feasible);
    const reduction smaller = reduce(p);
    const session reduced = solve(smaller.problem);
    REQUIRE(reduced.feasible == truth.feasible);
    infeasible += truth.feasible ? 0 : 1;
    if (!truth.feasible) continue;
    worthless += truth.value == 0 ? 1 : 0;
    check_session(p, found);
    CHECK(found.value == truth.value);
    CHECK(found.seconds == truth.seconds);
    CHECK(found.bound == truth.value);
    CHECK(reduced.value == truth.value);
    if (metric) CHECK(reduced.seconds == truth.seconds);
  }
  CHECK(infeasible > 100);
  CHECK(worthless > 50);
  CHECK(worthless < 2500);
}

TEST_CASE("a solver that is stopped says so and still gives a true bound") {
  std::mt19937 random(7);
  int stopped = 0;
  for (int n = 0; n < 300; ++n) {
    const instance p = random_instance(random, n % 2 == 0);
    const session whole = solve(p);
    const session cut = solve(p, {1});
    if (!whole.feasible) continue;
    stopped += cut.proven ? 0 : 1;
    CHECK(cut.bound >= whole.value);
    if (cut.proven) CHECK(cut.value == whole.value);
    if (cut.feasible) check_session(p, cut);
  }
  CHECK(stopped > 0);
}

TEST_CASE("a caller can stop the solver, and hears how far it has come") {
  std::mt19937 random(11);
  int stopped = 0;
  for (int n = 0; n < 200; ++n) {
    const instance p = random_instance(random, true);
    const session whole = solve(p);
    if (!whole.feasible) continue;
    std::uint64_t calls = 0;
    const session cut = solve(p, {}, [&](const search_progress& so_far) {
      REQUIRE(so_far.bound >= whole.value);
      REQUIRE(so_far.value <= whole.value);
      return ++calls < 2;
    });
    REQUIRE(calls <= 2);
    REQUIRE(cut.bound >= whole.value);
    stopped += cut.proven ? 0 : 1;
    if (cut.feasible) check_session(p, cut);
  }
  CHECK(stopped > 0);
}

TEST_CASE("any session will do where one is asked for") {
  std::mt19937 random(13);
  for (int n = 0; n < 300; ++n) {
    const instance p = random_instance(random, n % 2 == 0);
    const session any = solve(p, {200'000, true});
    REQUIRE(any.feasible == solve(p).feasible);
    if (any.feasible) check_session(p, any);
  }
}

TEST_CASE("great numbers change nothing but the numbers") {
  // A thousand times the slopes, seconds and budget: the sums outgrow 32 bits.
  std::mt19937 random(17);
  for (int n = 0; n < 500; ++n) {
    instance p = random_instance(random, n % 2 == 0);
    const session small = solve(p);
    for (auto& need : p.needs)
      for (auto& s : need) s.slope *= 1000;
    for (auto& i : p.items) i.seconds *= 1000;
    for (auto& o : p.opening) o *= 1000;
    for (auto& from : p.changeover)
      for (auto& c : from) c *= 1000;
    p.budget *= 1000;
    const session great = solve(p);
    REQUIRE(great.proven);
    REQUIRE(great.feasible == small.feasible);
    if (!small.feasible) continue;
    REQUIRE(great.value == 1000 * small.value);
    REQUIRE(great.seconds == 1000 * small.seconds);
  }
}

TEST_CASE("long needs and wide limits are rounded, and the answer is not") {
  // Amounts beyond the cells of a table: the same instance with all amounts multiplied.
  std::mt19937 random(19);
  for (int n = 0; n < 300; ++n) {
    instance p = random_instance(random, n % 2 == 0);
    const session fine = solve(p);
    constexpr std::int64_t much = 1'777;
    for (auto& need : p.needs)
      for (auto& s : need) s.length *= much;
    for (auto& i : p.items)
      for (auto& g : i.gives) g.amount *= much;
    for (auto& l : p.limits) {
      for (auto& t : l.terms) t.amount *= much;
      l.bound *= much;
    }
    const session rough = solve(p);
    REQUIRE(rough.proven);
    REQUIRE(rough.feasible == fine.feasible);
    if (!fine.feasible) continue;
    REQUIRE(rough.value == much * fine.value);
    REQUIRE(rough.seconds == fine.seconds);
  }
}

TEST_CASE("what is more allows more") {
  std::mt19937 random(23);
  for (int n = 0; n < 400; ++n) {
    const instance p = random_instance(random, n % 2 == 0);
    const session before = solve(p);
    instance longer = p;
    longer.budget += 20;
    const session after = solve(longer);
    REQUIRE(after.feasible >= before.feasible);
    if (before.feasible) REQUIRE(after.value >= before.value);

    instance stricter = p;
    stricter.limits.push_back({{{0, 1}}, 0});
    const session less = solve(stricter);
    REQUIRE(less.feasible <= before.feasible);
    if (less.feasible) REQUIRE(less.value <= before.value);

    instance richer = p;
    richer.items.push_back(p.items.front());
    richer.items.back().group = p.items.size();
    const session more = solve(richer);
    REQUIRE(more.feasible >= before.feasible);
    if (before.feasible) REQUIRE(more.value >= before.value);
  }
}
