/// @file
/// @brief Making steps: defaults, the parts in any order, mirror images.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/step.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

TEST_CASE("a step without parts has the least dose and the first way that reaches the structure", "[technique]") {
  constexpr step s = perform<rolling>(posterolateral_thigh);
  STATIC_REQUIRE(s.what == &rolling);
  STATIC_REQUIRE(s.target == structure{posterolateral_thigh});
  STATIC_REQUIRE(s.where == side::both);
  STATIC_REQUIRE(s.tools == enum_set<tool>{foam_roller});
  STATIC_REQUIRE(s.posture == position::side_lying);
  STATIC_REQUIRE(s.amount == rolling.doses.least());
}

TEST_CASE("parts may come in any order", "[technique]") {
  constexpr step a = perform<static_stretch>(hamstrings, left, supine, 3_reps, 20_s, 2_sets);
  constexpr step b = perform<static_stretch>(hamstrings, 2_sets, 20_s, supine, 3_reps, left);
  STATIC_REQUIRE(a == b);
  STATIC_REQUIRE(a.where == side::left);
  STATIC_REQUIRE(a.posture == position::supine);
  STATIC_REQUIRE(a.amount.reps == 3_reps);
  STATIC_REQUIRE(a.amount.series == 2_sets);
  STATIC_REQUIRE(a.amount.hold == seconds{20});
  STATIC_REQUIRE(std::is_same_v<decltype(perform<static_stretch>(hamstrings, 20_s, left)),
                                typed_step<static_stretch, term<muscle_group::hamstrings>, term<side::left>>>);
}

TEST_CASE("tools and positions may be given as enumerators; the side is part of the type", "[technique]") {
  constexpr step s = perform<rolling>(posterior_thigh, tool::massage_stick, position::standing, 1_min);
  STATIC_REQUIRE(s.tools == enum_set<tool>{massage_stick});
  STATIC_REQUIRE(s.posture == position::standing);
  STATIC_REQUIRE(s.amount.hold == seconds{60});
  constexpr auto sided = perform<rolling>(posterior_thigh, left);
  STATIC_REQUIRE(decltype(sided)::side_type::value == sided.erased.where);
}

TEST_CASE("a tool brings its position along", "[technique]") {
  constexpr step s = perform<rolling>(anterior_thigh, massage_stick);
  STATIC_REQUIRE(s.posture == position::standing);
  constexpr step ball = perform<ball_hold>(posterior_thigh, massage_ball);
  STATIC_REQUIRE(ball.posture == position::long_sitting);
  constexpr step chair = perform<ball_hold>(posterior_thigh, massage_ball, firm_chair);
  STATIC_REQUIRE(chair.posture == position::chair_sitting);
}

TEST_CASE("a whole dose replaces the default", "[technique]") {
  constexpr dose d{2_sets, 1_reps, 45_s, {}, 10_s, {}};
  STATIC_REQUIRE(perform<rolling>(anterior_thigh, d).erased.amount == d);
}

TEST_CASE("what a technique may touch, one of its ways reaches", "[technique][law]") {
  for (const technique* t : standard_techniques) {
    std::string out_of_reach;
    for (const structure& target : t->touches) {
      bool reached = false;
      for (const way& w : t->ways) reached = reached || reaches(w, target);
      if (!reached) out_of_reach += std::string{" "}.append(name_of(target));
    }
    INFO(t->name << " touches and does not reach:" << out_of_reach);
    CHECK(out_of_reach.empty());
  }
}

TEST_CASE("the mirror image of a step is its own inverse and changes the side only", "[technique][law]") {
  generated::source_of_chance chance{51};
  for (int round = 0; round < 1000; ++round) {
    const step s = generated::any_step(chance);
    step m = mirror(s);
    REQUIRE(mirror(m) == s);
    REQUIRE((m.where == s.where) == (s.where == side::both));
    REQUIRE(m.duration() == s.duration());
    m.where = s.where;
    REQUIRE(m == s);
  }
  STATIC_REQUIRE(std::is_same_v<decltype(mirror(perform<rolling>(posterior_thigh, left))),
                                decltype(perform<rolling>(posterior_thigh, right))>);
}

TEST_CASE("a one-sided technique on both sides takes twice as long", "[technique]") {
  STATIC_REQUIRE(perform<rolling>(posterior_thigh, 60_s).erased.duration() == seconds{120});
  STATIC_REQUIRE(perform<rolling>(posterior_thigh, 60_s, left).erased.duration() == seconds{60});
  STATIC_REQUIRE(perform<forearm_plank>(core, 30_s).erased.duration() == seconds{30});
}

namespace {

// Seconds of a one-sided step on both sides by the clock: the sets in some order, each as soon as the set before it is
// over and its own side has rested.
std::int64_t by_the_clock(const std::vector<int>& side_of_set, std::int64_t set, std::int64_t rest) {
  std::int64_t now = 0;
  std::int64_t rested[2] = {0, 0};
  for (const int s : side_of_set) {
    if (now < rested[s]) now = rested[s];
    now += set;
    rested[s] = now + rest;
  }
  return now;
}

}  // namespace

TEST_CASE("sides that alternate take the least time in which each keeps its rests", "[technique][law]") {
  generated::source_of_chance chance{52};
  int saved = 0;
  int waited = 0;
  for (int round = 0; round < 1500; ++round) {
    step s = perform<rolling>(posterior_thigh);
    s.amount = {
        .series = {chance.between(1, 5)}, .reps = {chance.between(1, 6)}, .hold = seconds{chance.between(0, 9)}};
    s.amount.pace.lowering = seconds{chance.between(0, 4)};
    if (!chance.percent(20)) s.amount.rest = seconds{chance.between(0, 60)};
    std::int64_t set = 0;
    for (int i = 0; i < s.amount.reps.value; ++i) set += (s.amount.hold + s.amount.pace.lowering).count();
    // Every order of the sets, and the least time of all of them.
    const auto n = static_cast<std::size_t>(s.amount.series.value);
    std::vector<int> order(n, 0);
    order.resize(2 * n, 1);
    std::int64_t least = by_the_clock(order, set, s.amount.rest.count()) + set + s.amount.rest.count() * 99;
    do least = std::min(least, by_the_clock(order, set, s.amount.rest.count()));
    while (std::next_permutation(order.begin(), order.end()));
    REQUIRE(s.duration().count() == least);
    std::vector<int> in_turns;
    for (std::size_t i = 0; i < n; ++i) in_turns.insert(in_turns.end(), {0, 1});
    REQUIRE(by_the_clock(in_turns, set, s.amount.rest.count()) == least);
    const bool saves = s.duration() < s.amount.duration() * 2;
    REQUIRE(s.alternates_sides() == saves);
    if (saves) ++saved;
    if (least > 2 * static_cast<std::int64_t>(n) * set) ++waited;
    step one = s;
    one.where = side::left;
    REQUIRE(one.duration() == s.amount.duration());
    REQUIRE_FALSE(one.alternates_sides());
  }
  REQUIRE(saved >= 500);
  REQUIRE(waited >= 200);
  REQUIRE(saved - waited >= 100);
}

TEST_CASE("only a one-sided technique on both sides alternates them", "[technique]") {
  constexpr dose three{.series = 3_sets, .reps = 10_reps, .hold = seconds{2}, .rest = seconds{30}};
  STATIC_REQUIRE(perform<rolling>(posterior_thigh, three).erased.duration() == seconds{140});
  STATIC_REQUIRE(perform<rolling>(posterior_thigh, three).erased.alternates_sides());
  STATIC_REQUIRE(perform<rolling>(posterior_thigh, three, left).erased.duration() == seconds{120});
  STATIC_REQUIRE_FALSE(perform<rolling>(posterior_thigh, three, left).erased.alternates_sides());
  STATIC_REQUIRE(perform<forearm_plank>(core, three).erased.duration() == seconds{120});
  STATIC_REQUIRE_FALSE(perform<forearm_plank>(core, three).erased.alternates_sides());
  STATIC_REQUIRE_FALSE(perform<rolling>(posterior_thigh, 2_sets, 60_s).erased.alternates_sides());
}

TEST_CASE("steps and structures are small plain values", "[technique]") {
  STATIC_REQUIRE(std::is_trivially_copyable_v<step>);
  STATIC_REQUIRE(std::is_standard_layout_v<step>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<structure>);
  STATIC_REQUIRE(sizeof(structure) == 4);
  STATIC_REQUIRE(sizeof(step) <= 112);
  STATIC_REQUIRE(std::is_empty_v<term<muscle::soleus>>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<term<muscle::soleus>>);
  STATIC_REQUIRE(sizeof(perform<rolling>(anterior_thigh)) == sizeof(step));
  STATIC_REQUIRE(std::is_trivially_copyable_v<decltype(perform<rolling>(anterior_thigh))>);
}
