/// @file
/// @brief Any text as an instance, and any bytes as the choices behind one: nothing breaks, and answers agree with one
/// another.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/solve.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/compose/reduce.hpp"
#include "regimen/io/json/instance.hpp"

using namespace regimen;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// A session is what it claims to be.
void check(const instance& p, const session& s) {
  std::int64_t seconds = 0;
  std::vector<std::int64_t> given(p.needs.size(), 0);
  std::vector<char> before(p.items.size(), 0);
  for (std::size_t n = 0; n < s.sequence.size(); ++n) {
    const std::size_t i = s.sequence[n];
    const instance::item& now = p.items[i];
    require(!before[i]);
    for (std::size_t j = 0; j < p.items.size(); ++j) require(!before[j] || p.items[j].group != now.group);
    for (const instance::prerequisite& q : p.prerequisites) {
      if (q.item != i) continue;
      bool met = false;
      for (const std::size_t j : q.any_of) met = met || before[j] != 0;
      require(met);
    }
    if (n == 0) {
      seconds += p.opening[now.station];
    } else {
      const instance::item& last = p.items[s.sequence[n - 1]];
      require(last.stage <= now.stage);
      seconds += p.changeover[last.station][now.station];
    }
    seconds += now.seconds;
    for (const instance::term& g : now.gives) given[g.index] += g.amount;
    before[i] = 1;
  }
  for (const instance::limit& l : p.limits) {
    std::int64_t sum = 0;
    for (const instance::term& t : l.terms) sum += before[t.index] ? t.amount : 0;
    require(sum <= l.bound);
  }
  std::int64_t value = 0;
  for (std::size_t k = 0; k < given.size(); ++k) value += p.utility(k, given[k]);
  require(value == s.value && seconds == s.seconds && seconds <= p.budget && s.bound >= value);
}

void solve_and_compare(const instance& p) {
  const session best = solve(p, {300});
  if (best.feasible) check(p, best);
  if (best.proven) require(!best.feasible || best.bound == best.value);
  const session any = solve(p, {300, true});
  if (any.feasible) check(p, any);
  if (best.proven) {
    require(best.feasible || !any.feasible);
    require(!any.feasible || any.value <= best.value);
  }
  const session stopped = solve(p, {1});
  if (stopped.feasible) check(p, stopped);
  if (best.feasible && stopped.feasible) require(stopped.bound >= best.value);
  // What reduce() takes away is not missed, where no detour is a shorter way in.
  for (std::size_t a = 0; a < p.opening.size(); ++a)
    for (std::size_t b = 0; b < p.opening.size(); ++b)
      if (p.opening[a] + p.changeover[a][b] < p.opening[b]) return;
  const session small = solve(reduce(p).problem, {300});
  if (!best.proven || !small.proven) return;
  require(best.feasible == small.feasible && best.value == small.value && best.seconds == small.seconds);
}

// Numbers from bytes; zero when there are none left.
struct choices {
  const std::uint8_t* data;
  std::size_t left;
  std::size_t below(std::size_t n) {
    if (left == 0) return 0;
    --left;
    return *data++ % n;
  }
  std::int64_t amount(std::size_t n) { return static_cast<std::int64_t>(below(n)); }
};

instance made_from(choices c) {
  instance p;
  const std::size_t stations = 1 + c.below(4);
  std::vector<std::int64_t> place;
  const bool even = c.below(2) == 0;
  for (std::size_t a = 0; a < stations; ++a) place.push_back(c.amount(30));
  for (std::size_t a = 0; a < stations; ++a) {
    p.opening.push_back(even ? place[0] : c.amount(20));
    p.changeover.emplace_back();
    for (std::size_t b = 0; b < stations; ++b) {
      const std::int64_t way = place[a] < place[b] ? place[b] - place[a] : place[a] - place[b];
      p.changeover.back().push_back(a == b ? 0 : even ? place[0] : way);
    }
  }
  p.stages = 1 + c.below(3);
  const std::size_t needs = c.below(4);
  for (std::size_t k = 0; k < needs; ++k) {
    p.needs.emplace_back();
    std::int64_t slope = 40;
    for (std::size_t s = c.below(3); s-- > 0 && slope > 1;) {
      slope -= 1 + c.amount(static_cast<std::size_t>(slope - 1));
      p.needs.back().push_back({1 + c.amount(40), slope});
    }
  }
  const std::size_t items = c.below(12);
  const std::size_t groups = 1 + c.below(8);
  for (std::size_t i = 0; i < items; ++i) {
    instance::item item{c.below(p.stages), c.below(stations), 1 + c.amount(60), c.below(groups), {}};
    for (std::size_t k = c.below(3); k-- > 0 && needs > 0;) item.gives.push_back({c.below(needs), 1 + c.amount(30)});
    p.items.push_back(std::move(item));
  }
  for (std::size_t l = c.below(4); l-- > 0 && items > 0;) {
    instance::limit limit{{}, c.amount(30) - 6};
    for (std::size_t t = c.below(5); t-- > 0;) limit.terms.push_back({c.below(items), c.amount(40) - 12});
    p.limits.push_back(std::move(limit));
  }
  for (std::size_t q = c.below(5); q-- > 0 && items > 0;) {
    instance::prerequisite one{c.below(items), {}};
    for (std::size_t t = c.below(3); t-- > 0;) one.any_of.push_back(c.below(items));
    p.prerequisites.push_back(std::move(one));
  }
  p.budget = 20 * c.amount(20);
  return p;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 0 && data[0] != '{') {
    solve_and_compare(made_from({data, size}));
    return 0;
  }
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto read = read_instance(text)) {
    const std::string written = write_instance(read->problem, read->names);
    const auto again = read_instance(written);
    require(again && write_instance(again->problem, again->names) == written);
    solve_and_compare(read->problem);
  } else {
    require(!read.errors().empty());
    for (const json_error& e : read.errors()) require(!e.message.empty() && is_utf8(one_line(e)));
  }
  return 0;
}
