/// @file
/// @brief Each entry of the catalogue, set up in each of its ways at its least and greatest dose, keeps the rules for a
/// healthy person who has every tool.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/routine.hpp"
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

// The rules that judge a step by itself; the others ask for findings, for what stands before it or beside it.
constexpr rule_set<rules::unknown_refused, rules::technique_fits, rules::means_at_hand, rules::contraindicated,
                   rules::contraindicated_dose, rules::contraindicated_range, rules::contraindicated_tempo,
                   rules::floor_ability, rules::dose_in_range, rules::skill_suffices, rules::slider_takes_turns,
                   rules::both_sides_trained, rules::stretch_plateau, rules::slow_lowering>
    by_itself;

person healthy() {
  person who;
  who.tools = ~enum_set<tool>{};
  who.positions = ~enum_set<position>{};
  who.level = skill::experienced;
  return who;
}

template <class Rules>
void keeps(Rules rules, span<const step> steps, const person& who) {
  const verdict judged = check(rules, steps, who);
  for (const violation& f : judged.faults) UNSCOPED_INFO(rules.facts(f.rule).name);
  REQUIRE(judged.kept());
}

template <class F>
void for_each_step(F&& f) {
  for (const technique* t : full_catalogue)
    for (const structure& target : t->touches)
      for (const way& w : t->ways) {
        if (!reaches(w, target)) continue;
        for (const position where : w.positions)
          for (const dose& amount : {t->doses.least(), t->doses.greatest()})
            f(step{t, target, side::both, w.tools, where, amount});
      }
}

}  // namespace

TEST_CASE("each entry of the catalogue keeps the rules that judge it by itself", "[catalogue][law]") {
  const person who = healthy();
  std::size_t steps = 0;
  for_each_step([&](const step& s) {
    INFO(s.what->name << " on " << name_of(s.target) << ", " << name_of(s.posture));
    keeps(by_itself, {&s, 1}, who);
    ++steps;
  });
  REQUIRE(steps > 1000);
}

TEST_CASE("what is not massage keeps every rule of safe practice by itself", "[catalogue][law]") {
  const person who = healthy();
  for_each_step([&](const step& s) {
    if (s.what->how == method::massage || s.what->how == method::nerve_tensioner) return;
    INFO(s.what->name << " on " << name_of(s.target));
    keeps(safe_practice, {&s, 1}, who);
  });
}

TEST_CASE("massage of the catalogue keeps every rule after a warm-up, a sweep and with a knot", "[catalogue][law]") {
  person who = healthy();
  who.known = findings{finding::knot, finding::warmed_up};
  const enum_set<region> never{region::low_back, region::popliteal_fossa, region::sit_bone};
  for_each_step([&](const step& s) {
    if (s.what->how != method::massage) return;
    if (const auto where = s.target.as<region>(); where && never.contains(*where)) return;
    INFO(s.what->name << " on " << name_of(s.target));
    // A broad sweep of the same place, for those that ask for one; whether there is a technique for it is another
    // question.
    const technique sweeping{.name = "sweeping",
                             .how = method::massage,
                             .when = stage::release,
                             .touches = {s.target},
                             .presses = pressure::sideways,
                             .doses = detail::roll};
    const step steps[] = {{&sweeping, s.target, side::both, {foam_roller}, s.posture, detail::roll.least()}, s};
    keeps(safe_practice, steps, who);
  });
}

TEST_CASE("a dose past the range of an entry is found", "[catalogue]") {
  const person who = healthy();
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    step s{t, t->touches[0], side::both, {}, {}, t->doses.greatest()};
    s.amount.series.value += 1;
    REQUIRE_FALSE(check(rule_set<rules::dose_in_range>{}, {&s, 1}, who).kept());
  }
}

TEST_CASE("a beginner is kept from what needs experience", "[catalogue]") {
  person who = healthy();
  who.level = skill::beginner;
  std::size_t refused = 0;
  for_each_step([&](const step& s) {
    INFO(s.what->name);
    const bool kept = check(rule_set<rules::skill_suffices>{}, {&s, 1}, who).kept();
    REQUIRE(kept == (s.what->needs == skill::beginner));
    refused += kept ? 0U : 1U;
  });
  REQUIRE(refused > 0);
}

TEST_CASE("a routine of the catalogue is judged while compiling", "[catalogue]") {
  constexpr auto evening = checked(
      safe_practice,
      [] {
        return sequence(perform<marching_in_place>(quadriceps, 3_min), perform<upper_back_rolling>(rhomboids, 60_s),
                        perform<doorway_chest_stretch>(pectoralis_major, 2_reps, 30_s),
                        perform<median_slider>(median_nerve, left), perform<median_slider>(median_nerve, right),
                        perform<push_up>(pectoralis_major, 2_sets, 8_reps),
                        perform<band_row>(rhomboids, resistance_band, position::standing, 2_sets, 10_reps),
                        perform<barbell_back_squat>(quadriceps, 60_kg), perform<quiet_breathing>(diaphragm, 2_min));
      },
      [] { return person{.level = skill::experienced}; });
  STATIC_REQUIRE(erase(evening).size() == 9);
  STATIC_REQUIRE(check(safe_practice, erase(evening), person{.level = skill::experienced}).kept());
  STATIC_REQUIRE_FALSE(check(safe_practice, erase(evening)).kept());
}
