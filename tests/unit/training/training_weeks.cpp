/// @file
/// @brief Several weeks: growth, lighter weeks, new exercises, windows from week to week, and a published program.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/training/training_weeks.hpp"

#include <cstdint>
#include <random>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/io/english/week.hpp"
#include "regimen/training/nordic_program.hpp"

using namespace regimen;

namespace {

constexpr const technique* offered[] = {&leg_curl,    &nordic_curl,   &deep_squat,
                                        &hip_hinge,   &lunge,         &machine_leg_extension,
                                        &machine_row, &dumbbell_curl, &one_leg_bridge};

weeks_request plain() {
  weeks_request asked;
  asked.first.who.level = skill::experienced;
  asked.first.patience = 20;
  asked.first.days = {{0, seconds{3600}}, {2, seconds{3600}}, {4, seconds{3600}}};
  asked.first.targets = {{hamstrings, side::both, {{6}, {9}}, {}}, {quadriceps, side::both, {{8}, {12}}, {}}};
  return asked;
}

training_weeks composed(const weeks_request& asked) { return compose_weeks(asked, safe_practice, offered); }

std::int64_t sets_in(const training_week& week) {
  std::int64_t sum = 0;
  for (const planned_session& s : week.sessions)
    for (const planned_exercise& e : s.exercises) sum += e.what.amount.series.value;
  return sum;
}

bool share_a_muscle(const step& a, const step& b) {
  for (const muscle m : muscles_trained_by(*a.what).direct)
    if (muscles_trained_by(*b.what).direct.contains(m)) return true;
  return false;
}

// Every two sessions, with their dates.
bool windows_hold(const training_weeks& all) {
  for (const planned_week& a : all.weeks)
    for (const planned_session& x : a.plan.sessions)
      for (const planned_week& b : all.weeks)
        for (const planned_session& y : b.plan.sessions) {
          const std::int64_t hours = 24 * (std::int64_t{b.begins.number} + y.on - a.begins.number - x.on);
          if (hours < 0 || &x == &y) continue;
          for (const planned_exercise& e : x.exercises)
            for (const planned_exercise& f : y.exercises)
              if (share_a_muscle(e.what, f.what) && hours * 3600 < e.recovery.count()) return false;
        }
  return true;
}

}  // namespace

TEST_CASE("targets grow in building weeks up to their high ends, and every fourth week is lighter") {
  weeks_request asked = plain();
  asked.weeks = 8;
  asked.begins = *day_of(2026, 3, 4);
  const training_weeks all = composed(asked);
  REQUIRE(all.faults.empty());
  REQUIRE(all.weeks.size() == 8);
  const std::vector<std::int32_t> hamstring_sets{6, 7, 8, 0, 9, 9, 9, 0};
  const std::vector<std::int32_t> quadriceps_sets{8, 9, 10, 0, 11, 12, 12, 0};
  for (std::size_t i = 0; i < all.weeks.size(); ++i) {
    INFO(i);
    const planned_week& w = all.weeks[i];
    CHECK(w.begins == day{day_of(2026, 3, 4)->number + 7 * static_cast<std::int32_t>(i)});
    CHECK(w.deload == (i % 4 == 3));
    CHECK(w.plan.targets[0].what.weekly.low.value == hamstring_sets[i]);
    CHECK(w.plan.targets[1].what.weekly.low.value == quadriceps_sets[i]);
    for (const volume_outcome& o : w.plan.targets) CHECK(o.met());
    CHECK(w.raises == 0);
  }
  CHECK(windows_hold(all));
}

TEST_CASE("a deload week is lighter than any building week since the last, in sets, in time and for every target") {
  std::mt19937 random(3);
  for (int round = 0; round < 40; ++round) {
    INFO(round);
    weeks_request asked = plain();
    asked.first.patience = 0;
    asked.first.length = 4 + static_cast<std::int32_t>(random() % 6);
    asked.first.days.clear();
    for (std::int32_t d = 0; d < asked.first.length; ++d)
      if (random() % 2 == 0) asked.first.days.push_back({d, seconds{static_cast<std::int64_t>(60 * (random() % 40))}});
    if (asked.first.days.empty()) asked.first.days.push_back({0, seconds{1200}});
    for (const technique* t : offered)
      if (random() % 3 == 0) asked.first.novel.push_back(t);
    asked.weeks = 6;
    asked.deload_every = 2 + static_cast<std::int32_t>(random() % 3);
    asked.deload_percent = static_cast<int>(random() % 100);
    asked.load_percent = round % 2 == 0 ? 0 : 5;
    asked.more_each_week = {static_cast<std::int32_t>(random() % 5)};
    const training_weeks all = composed(asked);
    REQUIRE(all.weeks.size() == 6);
    CHECK(windows_hold(all));
    for (std::size_t i = 0; i < all.weeks.size(); ++i) {
      const training_week& light = all.weeks[i].plan;
      for (const planned_session& s : light.sessions) CHECK(s.duration <= s.available);
      if (!all.weeks[i].deload) continue;
      const planned_week& before = all.weeks[i - 1];
      CHECK(!before.deload);
      for (std::size_t b = i; b > 0 && !all.weeks[b - 1].deload; --b) {
        const training_week& built = all.weeks[b - 1].plan;
        CHECK((light.duration < built.duration || light.duration == seconds{0}));
        for (std::size_t k = 0; k < light.targets.size(); ++k)
          CHECK((light.targets[k].given < built.targets[k].given || light.targets[k].given == fractional_sets{}));
      }
      CHECK(all.weeks[i].raises == before.raises);
      CHECK((sets_in(light) < sets_in(before.plan) || sets_in(before.plan) == 0));
      CHECK((light.duration < before.plan.duration || before.plan.duration == seconds{0}));
      for (std::size_t k = 0; k < light.targets.size(); ++k) {
        CHECK(light.targets[k].given == weekly_volume(light, light.targets[k].what.what));
        CHECK((light.targets[k].given < before.plan.targets[k].given ||
               before.plan.targets[k].given == fractional_sets{}));
      }
    }
  }
}

TEST_CASE("after a steep rise a deload week is lighter than the first building week, too") {
  weeks_request asked = plain();
  asked.first.patience = 100'000;
  asked.first.targets = {{hamstrings, side::both, {{3}, {18}}, {}}};
  asked.more_each_week = {6};
  asked.deload_every = 3;
  asked.deload_percent = 90;
  asked.weeks = 3;
  const training_weeks all = compose_weeks(asked, safe_practice, std::vector<const technique*>{&leg_curl, &hip_hinge});
  CHECK(all.weeks[0].plan.targets[0].given == sets{3});
  CHECK(all.weeks[1].plan.targets[0].given >= sets{9});
  CHECK(all.weeks[2].plan.targets[0].given < sets{3});
  CHECK(all.weeks[2].plan.duration < all.weeks[0].plan.duration);
}

TEST_CASE("a deload never rounds up, and leaves out what would fall below its least dose") {
  training_week week;
  const auto exercise = [](const technique& t, std::int32_t n) {
    step s{&t, t.touches[0], side::both, {}, {}, t.doses.least()};
    s.amount.series = {n};
    return planned_exercise{s, {}};
  };
  week.sessions = {
      {0, seconds{3600}, seconds{900}, {exercise(deep_squat, 3), exercise(nordic_curl, 3), exercise(lunge, 1)}}};
  const training_week light = lightened(week, 50, {});
  REQUIRE(light.sessions[0].exercises.size() == 1);
  CHECK(light.sessions[0].exercises[0].what.amount.series == sets{1});
  CHECK(sets_in(lightened(week, 99, {})) == 4);
  CHECK(sets_in(lightened(week, 0, {})) == 0);
}

TEST_CASE("new exercises ask for the longer window only in their first weeks") {
  weeks_request asked = plain();
  asked.first.targets = {{hamstrings, side::both, {{3}, {9}}, {}}};
  asked.first.novel = {&leg_curl};
  asked.weeks = 4;
  asked.deload_every = 0;
  const training_weeks all = compose_weeks(asked, safe_practice, std::vector<const technique*>{&leg_curl});
  REQUIRE(all.weeks.size() == 4);
  for (std::size_t i = 0; i < 4; ++i)
    for (const planned_session& s : all.weeks[i].plan.sessions)
      for (const planned_exercise& e : s.exercises) CHECK(e.recovery == seconds{(i < 2 ? 72 : 48) * 3600});
  CHECK(windows_hold(all));
}

TEST_CASE("weights grow by a published share, to the gram below, and not in a deload week") {
  STATIC_REQUIRE(planned_load(100_kg, 10, 0) == 100_kg);
  STATIC_REQUIRE(planned_load(100_kg, 10, 2) == 121_kg);
  STATIC_REQUIRE(planned_load({999}, 2, 1) == mass{1018});
  STATIC_REQUIRE(planned_load({}, 10, 50) == mass{});
  weeks_request asked = plain();
  asked.load_percent = 2;
  asked.weeks = 6;
  const training_weeks all = composed(asked);
  const std::vector<std::int32_t> raises{0, 1, 2, 2, 3, 4};
  REQUIRE(all.weeks.size() == raises.size());
  for (std::size_t i = 0; i < raises.size(); ++i) CHECK(all.weeks[i].raises == raises[i]);
}

TEST_CASE("years of weeks go on as they began") {
  weeks_request asked = plain();
  asked.weeks = 110;
  asked.first.patience = 0;
  asked.first.days = {{0, seconds{1800}}};
  asked.first.targets = {{hamstrings, side::both, {{3}, {3}}, {}}};
  asked.deload_every = 0;
  const training_weeks all = compose_weeks(asked, safe_practice, std::vector<const technique*>{&leg_curl});
  REQUIRE(all.weeks.size() == 110);
  for (const planned_week& w : all.weeks) CHECK(w.plan.targets[0].met());
}

TEST_CASE("what is wrong with several weeks is said, and what is wrong with the first one") {
  weeks_request wrong = plain();
  wrong.weeks = 0;
  wrong.more_each_week = {-1};
  wrong.load_percent = 11;
  wrong.deload_every = 1;
  wrong.deload_percent = 100;
  wrong.novel_weeks = -1;
  CHECK(composed(wrong).faults == std::vector<weeks_fault>{weeks_fault::weeks, weeks_fault::growth,
                                                           weeks_fault::load_percent, weeks_fault::deload_every,
                                                           weeks_fault::deload_percent, weeks_fault::novel_weeks});
  CHECK(composed(wrong).weeks.empty());
  for (const int percent : {-2, 1, 12}) {
    weeks_request unpublished = plain();
    unpublished.load_percent = percent;
    CHECK(composed(unpublished).faults == std::vector<weeks_fault>{weeks_fault::load_percent});
  }
  weeks_request no_day = plain();
  no_day.first.days.clear();
  REQUIRE(composed(no_day).weeks.size() == 1);
  CHECK(composed(no_day).weeks[0].plan.faults == std::vector<week_error>{{week_fault::no_day, 0}});
  CHECK(english::describe(safe_practice, composed(no_day).weeks[0].plan, no_day.first) ==
        "This cannot be planned: there is no day to train on.\n");
}

TEST_CASE("the ten weeks of nordic curls are 27 sessions") {
  int sessions = 0;
  int reps = 0;
  for (std::int32_t week = 1; week <= 10; ++week) {
    const program_stage s = *nordic_week(week);
    sessions += s.sessions;
    for (const repetitions r : s.reps) reps += s.sessions * r.value;
  }
  CHECK(sessions == 27);
  // 10 + 24 + 54 + 72 + 6 * 90
  CHECK(reps == 700);
  CHECK(!nordic_week(0));
  CHECK(nordic_week(11)->sessions == 1);
  CHECK(nordic_week(500)->reps == list<repetitions, 3>{{12}, {10}, {8}});
  // The catalogue's range of doses holds them all.
  for (std::int32_t week = 1; week <= 11; ++week) {
    const program_stage s = *nordic_week(week);
    CHECK(nordic_curl.doses.series.contains(sets{static_cast<std::int32_t>(s.reps.size())}));
    for (const repetitions r : s.reps) CHECK(nordic_curl.doses.reps.contains(r));
  }
}
