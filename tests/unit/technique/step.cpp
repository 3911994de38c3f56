/// @file
/// @brief Making steps: defaults, the parts in any order, mirror images.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/step.hpp"

#include <string>
#include <type_traits>

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
