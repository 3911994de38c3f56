/// @file
/// @brief Arithmetic of doses and of amounts with units.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/dose.hpp"

#include <type_traits>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/technique/contribution.hpp"

using namespace regimen;

namespace {

dose any_dose(generated::source_of_chance& chance) {
  const auto some = [&] { return seconds{chance.between(0, 5)}; };
  dose d;
  d.series.value = chance.between(1, 5);
  d.reps.value = chance.between(1, 12);
  d.hold = seconds{chance.between(0, 60)};
  d.pace = {some(), some(), some(), some()};
  d.rest = seconds{chance.between(0, 90)};
  d.load.grams = chance.between(0, 50000);
  return d;
}

// Second by second, by walking through the sets.
struct stopwatch {
  std::int64_t work = 0;
  std::int64_t rest = 0;
  std::int64_t in_phase[4] = {};
};

stopwatch walk_through(const dose& d) {
  stopwatch w;
  for (int set = 0; set < d.series.value; ++set) {
    if (set > 0) w.rest += d.rest.count();
    for (int rep = 0; rep < d.reps.value; ++rep) {
      w.in_phase[0] += d.pace.lowering.count();
      w.in_phase[1] += d.pace.bottom.count();
      w.in_phase[2] += d.pace.raising.count();
      w.in_phase[3] += d.pace.top.count() + d.hold.count();
    }
  }
  for (const std::int64_t p : w.in_phase) w.work += p;
  return w;
}

}  // namespace

TEST_CASE("a dose lasts as long as its sets, repetitions and rests", "[technique][law]") {
  generated::source_of_chance chance{41};
  for (int round = 0; round < 2000; ++round) {
    const dose d = any_dose(chance);
    const stopwatch w = walk_through(d);
    REQUIRE(d.work().count() == w.work);
    REQUIRE(d.duration().count() == w.work + w.rest);
    REQUIRE(d.work(phase::lowering).count() == w.in_phase[0]);
    REQUIRE(d.work(phase::bottom).count() == w.in_phase[1]);
    REQUIRE(d.work(phase::raising).count() == w.in_phase[2]);
    REQUIRE(d.work(phase::top).count() == w.in_phase[3]);
    dose twice = d;
    twice.series.value *= 2;
    REQUIRE(twice.work() == d.work() * 2);
    REQUIRE(twice.duration() == d.duration() * 2 + d.rest);
  }
}

TEST_CASE("a range holds its ends and nothing outside", "[technique][law]") {
  generated::source_of_chance chance{42};
  for (int round = 0; round < 2000; ++round) {
    const int low = chance.between(1, 20);
    const int high = low + chance.between(0, 20);
    const int n = chance.between(0, 45);
    REQUIRE(range<repetitions>{{low}, {high}}.contains({n}) == (n >= low && n <= high));
    REQUIRE(range<seconds>{seconds{low}, seconds{high}}.contains(seconds{n}) == (n >= low && n <= high));
  }
}

TEST_CASE("the least and the greatest dose of a technique lie in its range", "[technique][law]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    REQUIRE(t->doses.contains(t->doses.least()));
    REQUIRE(t->doses.contains(t->doses.greatest()));
    REQUIRE(t->doses.least().work() <= t->doses.greatest().work());
    REQUIRE(t->doses.least().work() > seconds{0});
    REQUIRE(t->doses.least().pace == t->doses.pace);
    dose d = t->doses.least();
    d.series.value = t->doses.series.high.value + 1;
    REQUIRE_FALSE(t->doses.contains(d));
    d = t->doses.least();
    d.reps.value = t->doses.reps.low.value - 1;
    REQUIRE_FALSE(t->doses.contains(d));
    d = t->doses.least();
    d.hold = t->doses.hold.high + seconds{1};
    REQUIRE_FALSE(t->doses.contains(d));
    d = t->doses.least();
    d.load.grams = t->doses.load.high.grams + 1;
    REQUIRE_FALSE(t->doses.contains(d));
  }
}

TEST_CASE("fifteen pounds are 6804 grams", "[S4-12]") {
  STATIC_REQUIRE(15_lb == mass{6804});
  STATIC_REQUIRE(1_lb == mass{454});
  STATIC_REQUIRE(2_kg == mass{2000});
  STATIC_REQUIRE(100_lb == mass{45359});
  STATIC_REQUIRE(15_lb < 7_kg);
}

TEST_CASE("amounts of different kinds are not taken for each other", "[technique]") {
  STATIC_REQUIRE(!std::is_convertible_v<repetitions, sets>);
  STATIC_REQUIRE(!std::is_convertible_v<int, repetitions>);
  STATIC_REQUIRE(!std::is_convertible_v<int, seconds>);
  STATIC_REQUIRE(!std::is_convertible_v<mass, seconds>);
  STATIC_REQUIRE(10_reps > 9_reps);
  STATIC_REQUIRE(2_min == 120_s);
}

TEST_CASE("a structure works at all for no longer than the step does", "[technique][law]") {
  generated::source_of_chance chance{43};
  for (int round = 0; round < 3000; ++round) {
    const step s = generated::any_step(chance);
    const structure where = generated::target_for(chance, *chance.one_of(standard_techniques));
    const seconds all = time_under_tension(s, where);
    REQUIRE(all <= s.amount.work());
    seconds by_type{0};
    for (const contraction c :
         {contraction::concentric, contraction::eccentric, contraction::isometric, contraction::indeterminate}) {
      const seconds one = time_under_tension(s, where, c);
      REQUIRE(one <= all);
      by_type += one;
    }
    // A structure works in one way at a time, or in none that its heads agree on; a single muscle always in one.
    REQUIRE(by_type <= all);
    if (muscles_of(where).size() == 1) REQUIRE(by_type == all);
  }
}

TEST_CASE("one head that is not settled does not speak for quadriceps, one of three leaves the hamstrings unsettled",
          "[technique]") {
  constexpr movement_pattern squat =
      between(pose{}, pose{{hip_flexion, 100_deg}, {knee_flexion, 105_deg}, {ankle_dorsiflexion, 25_deg}});
  STATIC_REQUIRE(squat.of(rectus_femoris, phase::lowering) == contraction::indeterminate);
  STATIC_REQUIRE(contracts(squat, quadriceps, phase::lowering, contraction::eccentric));
  STATIC_REQUIRE(squat.of(semimembranosus, phase::lowering) == contraction::indeterminate);
  STATIC_REQUIRE(squat.of(semitendinosus, phase::lowering) == contraction::eccentric);
  STATIC_REQUIRE(!contracts(squat, hamstrings, phase::lowering, contraction::eccentric));
  STATIC_REQUIRE(!contracts(squat, iliacus, phase::lowering, contraction::concentric));
}
