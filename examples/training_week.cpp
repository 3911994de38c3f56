// A week of training for somebody with bands and dumbbells, why another one gives too little, eight weeks in a row, and
// the sets of a week that was written by hand.
#include <iostream>
#include <regimen/catalogue.hpp>
#include <regimen/io/english/week.hpp>
#include <regimen/regimen.hpp>
#include <vector>

using namespace regimen;

namespace {

void a_week() {
  std::cout << "A week\n\n";
  //! [week]
  week_request asked;
  asked.who.tools = enum_set<tool>{resistance_band, hand_weight};
  asked.days = {{.on = 0, .available = 30_min}, {.on = 2, .available = 30_min}, {.on = 4, .available = 30_min}};
  for (const structure part : {structure{hamstrings}, structure{quadriceps}, structure{latissimus_dorsi}})
    asked.targets.push_back({part, side::both, {6_sets, 10_sets}, {"agreed upon", certainty::choice}});

  const training_week week = compose_week(asked, safe_practice, bands_and_dumbbells);
  std::cout << english::describe(safe_practice, week, asked);
  //! [week]
}

void too_much() {
  std::cout << "\nToo much is asked\n\n";
  //! [why]
  week_request asked;
  asked.who.tools = enum_set<tool>{};
  asked.days = {{0, 25_min}, {1, 25_min}};
  asked.weights = {100, 0, {"only what is meant", certainty::choice}};
  asked.targets = {
      {.what = hamstrings}, {.what = triceps_surae}, {.what = biceps_brachii}, {.what = sternocleidomastoid}};

  const training_week week = compose_week(asked, safe_practice, full_catalogue);
  for (const volume_outcome& o : week.targets)
    std::cout << english::text(o) << "\n  " << english::explain(safe_practice, o, week) << '\n';
  //! [why]
}

void several_weeks() {
  std::cout << "\nEight weeks with a deload week each fourth\n\n";
  //! [weeks]
  weeks_request asked;
  asked.weeks = 8;
  asked.begins = *day_of(2026, 3, 4);
  asked.first.days = {{0, 40_min}, {3, 40_min}};
  asked.first.targets = {{quadriceps, side::both, {6_sets, 12_sets}, {"agreed upon", certainty::choice}}};
  asked.first.novel = {&barbell_back_squat};
  asked.load_percent = 2;

  const training_weeks all = compose_weeks(asked, safe_practice, gym);
  //! [weeks]
  for (const planned_week& w : all.weeks)
    std::cout << calendar_date(w.begins) << (w.deload ? " deload: " : ": ") << english::text(w.plan.targets[0].given)
              << " for the quadriceps in " << english::text(w.plan.duration) << ", 60 kg have become "
              << english::text(planned_load(60_kg, asked.load_percent, w.raises)) << '\n';
}

void by_hand() {
  std::cout << "\nA week by hand\n\n";
  //! [measure]
  constexpr auto squats = perform<barbell_back_squat>(quadriceps, 3_sets, 8_reps);
  constexpr auto curls = perform<machine_lying_leg_curl>(hamstrings, 3_sets, 10_reps);
  const std::vector<std::vector<step>> week{{squats.erased, curls.erased}, {squats.erased}};
  for (const structure part : {structure{quadriceps}, structure{hamstrings}, structure{triceps_surae}})
    std::cout << english::text(part) << ": " << english::text(weekly_volume(week, part)) << '\n';
  //! [measure]
}

}  // namespace

int main() {
  a_week();
  too_much();
  several_weeks();
  by_hand();
}
