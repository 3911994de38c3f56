/// @file
/// @brief What must hold between the answers to one request and to another, over made requests.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "catch.hpp"
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
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

struct made {
  request asked;
  std::vector<const technique*> techniques;
  const technique* another = nullptr;  // that is not among them
};

// A few needs, a few techniques, a short time.
made make(std::uint64_t seed) {
  struct wish {
    structure what;
    quality wanted;
  };
  static const wish wishes[] = {{anterior_thigh, quality::release},
                                {medial_thigh, quality::release},
                                {posterior_thigh, quality::release},
                                {anterolateral_thigh, quality::release},
                                {hamstrings, quality::length},
                                {quadriceps, quality::length},
                                {hip_flexors, quality::length},
                                {triceps_surae, quality::length},
                                {sciatic_nerve, quality::glide},
                                {gluteus_maximus, quality::activation},
                                {hamstrings, quality::strength_long},
                                {quadriceps, quality::strength_short},
                                {core, quality::control}};
  numbers next(seed);
  made m;
  for (std::size_t n = 1 + next.below(3); n > 0; --n) {
    const wish& w = wishes[next.below(std::size(wishes))];
    bool known = false;
    for (const need& other : m.asked.needs) known = known || (other.what == w.what && other.wanted == w.wanted);
    if (known) continue;
    constexpr side sides[] = {side::both, side::both, side::left, side::right};
    m.asked.needs.push_back({.what = w.what,
                             .wanted = w.wanted,
                             .where = sides[next.below(4)],
                             .weight = static_cast<int>(1 + next.below(5)),
                             .required = next.one_in(6)});
  }
  m.asked.available = seconds{static_cast<std::int64_t>(75 + 15 * next.below(24))};
  constexpr std::int64_t changes[] = {0, 5, 10, 20};
  m.asked.changeover = seconds{changes[next.below(4)]};
  if (next.one_in(2)) {
    enum_set<tool> tools{hands};
    for (const tool t : {tool::foam_roller, tool::massage_ball, tool::massage_stick, tool::firm_chair, tool::slider})
      if (next.one_in(2)) tools.insert(t);
    m.asked.who.tools = tools;
  }
  if (next.one_in(4)) m.asked.who.positions = enum_set<position>{standing, chair_sitting, supine, prone};
  constexpr finding signs[] = {finding::knot, finding::warmed_up, finding::floor_is_difficult,
                               finding::hamstrings_tested_long, finding::hip_flexor_stretch_without_relief};
  for (const finding f : signs)
    if (next.one_in(5)) {
      constexpr side sides[] = {side::left, side::right, side::both};
      m.asked.who.known.set(f, sides[next.below(3)], presence::present);
    }
  if (next.one_in(4))
    m.asked.who.contraindications.push_back(
        {.where = m.asked.needs[0].what, .on = next.one_in(2) ? side::left : side::right});
  for (const technique* t : standard_techniques) {
    bool useful = false;
    for (const need& n : m.asked.needs)
      for (const structure& s : t->touches)
        useful = useful || contribution({t, s, side::both, {}, {}, t->doses.greatest()}, n) > seconds{0};
    if (next.one_in(useful ? 2 : 4)) m.techniques.push_back(t);
  }
  std::vector<const technique*> others;
  for (const technique* t : standard_techniques) {
    bool known = false;
    for (const technique* one : m.techniques) known = known || one == t;
    if (!known) others.push_back(t);
  }
  if (!others.empty()) m.another = others[next.below(others.size())];
  return m;
}

constexpr std::uint64_t requests = 160;

std::vector<step> steps_of(const composition& c) {
  std::vector<step> steps;
  for (const composed_step& s : c.steps) steps.push_back(s.what);
  return steps;
}

// Nothing is worth less than a routine that is worth nothing.
std::int64_t worth(const composition& c) { return c.how == outcome::composed ? c.value : -1; }

seconds given_to(const need& n, const std::vector<step>& steps) {
  seconds given{0};
  for (const step& s : steps)
    if (s.where == side::both || s.where == n.where) given += contribution(s, n.what, n.wanted);
  return given;
}

// The value once more, from the steps: two thirds of a need up to enough, the last third up to the plateau, and a
// minute's worth for a warm-up that is wished for. A second is worth a whole number of points.
std::int64_t value_of(const std::vector<step>& steps, const std::vector<need_outcome>& needs, const request& asked) {
  std::int64_t value = 0;
  for (const need_outcome& n : needs) {
    const std::int64_t given = given_to(n.what, steps).count();
    const std::int64_t enough = response_to(n.what.wanted).enough.count();
    const std::int64_t plateau = response_to(n.what.wanted).plateau.count();
    const std::int64_t first = given < enough ? given : enough;
    const std::int64_t second = given < enough ? 0 : (given < plateau ? given : plateau) - enough;
    value += first * (2400 * n.what.weight / enough) + second * (1200 * n.what.weight / (plateau - enough));
  }
  const findings& known = asked.who.known;
  const bool warm = known.has(finding::warmed_up, side::left) && known.has(finding::warmed_up, side::right);
  for (const step& s : steps)
    if (!warm && s.what->how == method::warm_up) return value + 60;
  return value;
}

// Calls f(seed, made, rules) for each request, by one of four sets of rules in turn.
template <class F>
void each_request(F&& f) {
  for (std::uint64_t seed = 1; seed <= requests; ++seed) {
    const made m = make(seed);
    INFO(seed);
    switch (seed % 4) {
      case 0: f(m, safe_practice); break;
      case 1: f(m, neighbours_first); break;
      case 2: f(m, direct_work_first); break;
      default: f(m, loading_progression); break;
    }
  }
}

request mirrored(request r) {
  for (need& n : r.needs) n.where = mirror(n.where);
  r.who.known = mirror(r.who.known);
  list<contraindication, 8> others;
  for (const contraindication& c : r.who.contraindications) others.push_back(mirror(c));
  r.who.contraindications = others;
  return r;
}

bool same(const request& a, const request& b) {
  for (std::size_t k = 0; k < a.needs.size(); ++k)
    if (a.needs[k].where != b.needs[k].where) return false;
  for (std::size_t i = 0; i < a.who.contraindications.size(); ++i)
    if (!(a.who.contraindications[i] == b.who.contraindications[i])) return false;
  return a.who.known == b.who.known;
}

}  // namespace

TEST_CASE("every routine keeps every rule and the time, and is worth what its steps give", "[S3-43]") {
  std::size_t composed = 0;
  std::size_t steps_seen = 0;
  each_request([&](const made& m, auto rules) {
    const composition c = compose(m.asked, rules, m.techniques);
    REQUIRE(c.proven);
    if (c.how != outcome::composed) return;
    ++composed;
    const std::vector<step> steps = steps_of(c);
    steps_seen += steps.size();
    CHECK_FALSE(steps.empty());
    for_each_violation(rules, steps, m.asked.who, [&](const violation& v) {
      INFO(rules.facts(v.rule).name);
      CHECK(rules.is_wish(v.rule));
    });
    CHECK(c.bound == c.value);
    CHECK(c.duration <= m.asked.available);
    CHECK(c.duration == total_time(steps) + m.asked.changeover * static_cast<std::int64_t>(changeovers(steps)));
    CHECK(c.value == value_of(steps, c.needs, m.asked));
    for (const need_outcome& n : c.needs) {
      CHECK(n.given == given_to(n.what, steps));
      if (n.what.required) CHECK(n.given >= response_to(n.what.wanted).enough);
    }
    for (const step& s : steps) {
      bool offered = false;
      for (const technique* t : m.techniques) offered = offered || t == s.what;
      CHECK(offered);
    }
  });
  CHECK(composed >= 80);
  CHECK(steps_seen >= 200);
}

TEST_CASE("another technique never takes worth away") {
  std::size_t better = 0;
  each_request([&](const made& m, auto rules) {
    REQUIRE(m.another != nullptr);
    std::vector<const technique*> more = m.techniques;
    more.push_back(m.another);
    const std::int64_t before = worth(compose(m.asked, rules, m.techniques));
    const std::int64_t after = worth(compose(m.asked, rules, more));
    INFO(m.another->name);
    CHECK(after >= before);
    if (after > before) ++better;
  });
  CHECK(better >= 5);
}

TEST_CASE("another rule never adds worth", "[S0-14][S3-41][S4-25]") {
  std::size_t worse = 0;
  for (std::uint64_t seed = 1; seed <= requests; ++seed) {
    const made m = make(seed);
    INFO(seed);
    const std::int64_t free = worth(compose(m.asked, safe_practice, m.techniques));
    const auto stricter = [&](auto rules) {
      const std::int64_t bound = worth(compose(m.asked, rules, m.techniques));
      CHECK(bound <= free);
      if (bound < free) ++worse;
    };
    switch (seed % 4) {
      case 0: stricter(neighbours_first); break;
      case 1: stricter(safe_practice + rule_set<rules::whole_ring_massaged>{}); break;
      case 2: stricter(safe_practice + rule_set<rules::target_stretched_last>{}); break;
      default: stricter(safe_practice + rule_set<rules::stages_in_order, rules::broad_before_targeted>{}); break;
    }
  }
  CHECK(worse >= 5);
}

TEST_CASE("more seconds never take worth away") {
  std::size_t better = 0;
  each_request([&](const made& m, auto rules) {
    request longer = m.asked;
    longer.available = longer.available + seconds{20};
    const std::int64_t before = worth(compose(m.asked, rules, m.techniques));
    const std::int64_t after = worth(compose(longer, rules, m.techniques));
    CHECK(after >= before);
    if (after > before) ++better;
  });
  CHECK(better >= 20);
}

TEST_CASE("who is the mirror image gets the mirror image", "[S4-18]") {
  std::size_t compared = 0;
  each_request([&](const made& m, auto rules) {
    const request other = mirrored(m.asked);
    if (same(m.asked, other)) return;
    const composition a = compose(m.asked, rules, m.techniques);
    const composition b = compose(other, rules, m.techniques);
    REQUIRE(a.how == b.how);
    ++compared;
    CHECK(a.value == b.value);
    CHECK(a.duration == b.duration);
    CHECK(a.clash.size() == b.clash.size());
    CHECK(a.would_help.size() == b.would_help.size());
    CHECK(a.would_help_together.size() == b.would_help_together.size());
    std::vector<step> image;
    for (const step& s : steps_of(b)) image.push_back(mirror(s));
    CHECK(steps_of(a) == image);
  });
  CHECK(compared >= 60);
}
