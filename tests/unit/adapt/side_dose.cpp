/// @file
/// @brief The weaker side first, and with more.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/adapt/side_dose.hpp"

#include <vector>

#include "catch.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

step curls(int sets_, int reps) {
  step s{&leg_curl, hamstrings, side::both, {}, position::prone, leg_curl.doses.least()};
  s.amount.series = {sets_};
  s.amount.reps = {reps};
  return s;
}

span<const step> span_of(const side_doses& d) { return {d.steps.begin(), d.steps.size()}; }

/// @brief Every one-sided technique with its least, its greatest and some dose between.
std::vector<step> one_sided_steps() {
  std::vector<step> all;
  for (const technique* t : standard_techniques) {
    if (!t->one_sided) continue;
    const dose least = t->doses.least();
    const dose most = t->doses.greatest();
    dose middle = least;
    middle.series.value = (least.series.value + most.series.value) / 2;
    middle.reps.value = (least.reps.value + most.reps.value) / 2;
    middle.hold = seconds{(least.hold.count() + most.hold.count()) / 2};
    for (const dose& d : {least, middle, most}) all.push_back({t, t->touches[0], side::both, {}, {}, d});
  }
  return all;
}

const side_ratio ratios[] = {{1, 1}, {3, 2}, {2, 1}, {5, 4}, {100, 1}, {11, 10}, {100, 99}};

}  // namespace

TEST_CASE("the weaker side comes first and gets more, by the ratio", "[adapt]") {
  const side_doses d = weaker_side_first(curls(2, 8), side::right, {3, 2, {"asked for"}}, seconds{30});
  REQUIRE(d.how == side_division::weaker_more);
  REQUIRE(d.steps.size() == 2);
  REQUIRE(d.steps[0].where == side::right);
  REQUIRE(d.steps[1].where == side::left);
  REQUIRE(d.steps[0].amount.series == sets{3});
  REQUIRE(d.steps[1].amount == curls(2, 8).amount);
  // 3 sets of 8 at 5 s with two rests of 60 s, 30 s between the sides, 2 sets with one rest: a pair once for each side.
  REQUIRE(d.duration() == seconds{3 * 40 + 120 + 30 + 2 * 40 + 60});
  REQUIRE(d.work_on(side::right) == seconds{120});
  REQUIRE(d.work_on(side::left) == seconds{80});
  REQUIRE(total_time(span_of(d)) + d.between == d.duration());
  REQUIRE(time_on(span_of(d), side::right) == seconds{240});
  REQUIRE(time_on(span_of(d), side::left) == seconds{140});
}

TEST_CASE("repetitions when sets leave no room, and a longer hold", "[adapt]") {
  const side_doses by_reps = weaker_side_first(curls(3, 8), side::left, {3, 2});
  REQUIRE(by_reps.steps[0].amount.series == sets{3});
  REQUIRE(by_reps.steps[0].amount.reps == repetitions{12});
  const step stand{&one_legged_stand,
                   gluteals,
                   side::both,
                   {},
                   position::single_leg_stand,
                   {{3}, {1}, seconds{20}, {}, seconds{30}}};
  const side_doses by_hold = weaker_side_first(stand, side::left, {3, 2});
  REQUIRE(by_hold.steps[0].amount.hold == seconds{30});
  REQUIRE(by_hold.steps[1].amount.hold == seconds{20});
}

TEST_CASE("at the greatest dose the stronger side gets less", "[adapt]") {
  const side_doses d = weaker_side_first(curls(3, 12), side::left, {3, 2});
  REQUIRE(d.how == side_division::stronger_less);
  REQUIRE(d.steps[0].amount == curls(3, 12).amount);
  REQUIRE(d.steps[1].amount.series == sets{2});
  REQUIRE(d.steps[1].amount.reps == repetitions{12});
}

TEST_CASE("never past the ratio, never out of the range, and the weaker side never gets less", "[adapt][law]") {
  for (const step& s : one_sided_steps())
    for (const side_ratio& r : ratios)
      for (const side weaker : {side::left, side::right}) {
        INFO(s.what->name << ' ' << r.weaker << ':' << r.stronger);
        const side_doses d = weaker_side_first(s, weaker, r, seconds{5});
        REQUIRE(d.steps.size() == 2);
        REQUIRE(d.steps[0].where == weaker);
        REQUIRE(d.steps[1].where == mirror(weaker));
        const std::int64_t more = d.work_on(weaker).count();
        const std::int64_t less = d.work_on(mirror(weaker)).count();
        REQUIRE(more >= less);
        REQUIRE(more * r.stronger <= less * r.weaker);
        for (const step& side_step : d.steps) {
          REQUIRE(s.what->doses.contains(side_step.amount));
          REQUIRE(side_step.duration() == side_step.amount.duration());
        }
        REQUIRE((d.how == side_division::same) == (more == less));
        if (d.how == side_division::weaker_more) REQUIRE(d.steps[1].amount == s.amount);
        if (d.how == side_division::stronger_less) REQUIRE(d.steps[0].amount == s.amount);
        if (r.weaker == r.stronger) REQUIRE(d.how == side_division::same);
      }
}

TEST_CASE("no single change of the weaker side comes nearer to the ratio", "[adapt][law]") {
  for (const step& s : one_sided_steps())
    for (const side_ratio& r : ratios) {
      const dose_range& range = s.what->doses;
      std::int64_t best = s.amount.work().count();
      dose d = s.amount;
      const auto consider = [&] {
        const std::int64_t work = d.work().count();
        // Compared by the part that is changed, which is exact where tempo and hold add up.
        const bool within =
            std::int64_t{d.series.value} * r.stronger <= std::int64_t{s.amount.series.value} * r.weaker &&
            std::int64_t{d.reps.value} * r.stronger <= std::int64_t{s.amount.reps.value} * r.weaker &&
            d.hold.count() * r.stronger <= s.amount.hold.count() * r.weaker;
        if (range.contains(d) && within && work > best) best = work;
      };
      for (d.series.value = range.series.low.value; d.series.value <= range.series.high.value; ++d.series.value)
        consider();
      d = s.amount;
      for (d.reps.value = range.reps.low.value; d.reps.value <= range.reps.high.value; ++d.reps.value) consider();
      d = s.amount;
      for (d.hold = range.hold.low; d.hold <= range.hold.high; d.hold += seconds{1}) consider();
      REQUIRE(weaker_side_first(s, side::left, r).work_on(side::left).count() == best);
    }
}

TEST_CASE("left and right exchanged, the pair is mirrored", "[adapt][law]") {
  for (const step& s : one_sided_steps())
    for (const side_ratio& r : ratios)
      for (const side weaker : {side::left, side::right, side::both}) {
        const side_doses d = mirror(weaker_side_first(s, weaker, r, seconds{5}));
        const side_doses m = weaker_side_first(mirror(s), mirror(weaker), r, seconds{5});
        REQUIRE(d.how == m.how);
        REQUIRE(d.steps == m.steps);
        REQUIRE(d.duration() == m.duration());
      }
}

TEST_CASE("a slight difference is enough to tell which side goes first", "[adapt][S4-8]") {
  const asymmetry slight = compare_legs(100, 99, reference_limb::stronger);
  REQUIRE(weaker_side_first(curls(2, 8), slight).steps[0].where == side::right);
  const asymmetry none = compare_legs(9, 9, reference_limb::stronger);
  REQUIRE(weaker_side_first(curls(2, 8), none).how == side_division::no_weaker_side);
  const asymmetry bad = compare_legs(-1, 9, reference_limb::stronger);
  REQUIRE(weaker_side_first(curls(2, 8), bad).how == side_division::no_weaker_side);
  REQUIRE(weaker_first_source.unverified());
}

TEST_CASE("what cannot be divided stays as it was, and says why", "[adapt]") {
  const auto unchanged = [](const side_doses& d, const step& s, side_division why) {
    return d.how == why && d.steps.size() == 1 && d.steps[0] == s && d.duration() == s.duration();
  };
  const step good = curls(2, 8);
  REQUIRE(unchanged(weaker_side_first(good, side::both, {3, 2}), good, side_division::no_weaker_side));
  for (const side_ratio& bad : {side_ratio{0, 0}, {1, 2}, {1, 0}, {-2, -3}, {101, 1}, {2, -1}})
    REQUIRE(unchanged(weaker_side_first(good, side::left, bad), good, side_division::not_a_ratio));
  step on_left = good;
  on_left.where = side::left;
  REQUIRE(unchanged(weaker_side_first(on_left, side::left, {3, 2}), on_left, side_division::not_each_side));
  const step squat{&deep_squat, quadriceps, side::both, {}, {}, deep_squat.doses.least()};
  REQUIRE(unchanged(weaker_side_first(squat, side::left, {3, 2}), squat, side_division::not_each_side));
  const step huge = curls(99, 8);
  REQUIRE(unchanged(weaker_side_first(huge, side::left, {3, 2}), huge, side_division::beyond_the_range));
  REQUIRE(weaker_side_first(step{}, side::left).how == side_division::not_each_side);
}

TEST_CASE("the stronger side does no more than the weaker has managed", "[adapt]") {
  const side_doses d = weaker_side_first(curls(3, 12), side::left);
  const dose managed{{2}, {9}, seconds{0}, leg_curl.doses.pace, seconds{60}, {}};
  const std::optional<step> other = matched_to(d.steps[1], managed);
  REQUIRE(other);
  REQUIRE(other->where == side::right);
  REQUIRE(other->amount.series == sets{2});
  REQUIRE(other->amount.reps == repetitions{9});
  // More than was planned for the stronger side is not asked of it.
  REQUIRE(matched_to(d.steps[1], {{9}, {99}, seconds{99}, {}, {}, {99999}})->amount == d.steps[1].amount);
  // Nothing managed, nothing to match.
  REQUIRE_FALSE(matched_to(d.steps[1], {{0}, {9}}));
  REQUIRE_FALSE(matched_to(d.steps[1], {{1}, {0}}));
  REQUIRE_FALSE(matched_to(d.steps[1], {{1}, {-3}}));
  REQUIRE_FALSE(matched_to(d.steps[1], {{1}, {1}, seconds{-1}}));
}
