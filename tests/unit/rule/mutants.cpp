/// @file
/// @brief What rules report, to the letter: tests that changes of single places in the rules asked for.
///
/// `./dev mutate` makes such changes; docs/design/mutation.md tells what became of them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdint>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

struct told {
  std::size_t step;
  structure what;
  std::vector<std::size_t> others;
  friend bool operator==(const told&, const told&) = default;
};

template <class Demand>
std::vector<told> reports(const Demand& demand, const std::vector<step>& steps, const person& who = {}) {
  std::vector<told> all;
  demand.check(performance{steps, who}, [&](std::size_t at, const structure& what, const involved& others) {
    all.push_back({at, what, {others.begin(), others.end()}});
  });
  return all;
}

// A structure without muscles is a thing of its own. What is done to it lasts so long.
step on_nerve(seconds hold, side where = side::both) {
  return {&sciatic_slider, sciatic_nerve, where, {}, supine, {{1}, {1}, hold}};
}
step on_fascia(seconds hold, side where = side::both) {
  return {&rolling, iliotibial_tract, where, {foam_roller}, side_lying, {{1}, {1}, hold}};
}
step on_muscle(seconds hold, side where = side::both) {
  return {&static_stretch, semitendinosus, where, {}, supine, {{1}, {1}, hold}};
}

// What the composer is told: whether it may take all of the options.
struct limits {
  bool kept = true;
  template <class Terms>
  void limit(Terms&& terms, std::int64_t bound) {
    std::int64_t sum = 0;
    terms([&](std::size_t, std::int64_t amount) { sum += amount; });
    kept = kept && sum <= bound;
  }
};

// Calls f with each rule set that has a name for everybody.
template <class F>
void for_each_set(F&& f) {
  f(safe_practice);
  f(neighbours_first);
  f(direct_work_first);
  f(loading_progression);
}

const auto nerve_work = by(method::nerve_slider);
const auto long_hold = that([](const step& s) { return s.amount.hold >= seconds{30}; });

}  // namespace

TEST_CASE("an amount that is too small is reported once for each side and thing", "[rule]") {
  const auto at_least_four = at_least(number_of(any_step), 4, per::muscle);
  REQUIRE(muscles_of(iliotibial_tract).empty());
  REQUIRE(reports(at_least_four, {on_nerve(10_s), on_nerve(10_s)}) ==
          std::vector<told>{{0, sciatic_nerve, {1}}, {0, sciatic_nerve, {1}}});
  REQUIRE(
      reports(at_least_four, {on_nerve(10_s, side::left), on_fascia(10_s, side::left), on_nerve(10_s, side::left)}) ==
      std::vector<told>{{0, sciatic_nerve, {2}}, {1, iliotibial_tract, {}}});
  REQUIRE(reports(at_least_four, {on_muscle(10_s, side::right), on_muscle(10_s, side::right)}) ==
          std::vector<told>{{0, semitendinosus, {1}}});
  // On the right it is the first.
  REQUIRE(reports(at_least_four, {on_nerve(10_s, side::left), on_nerve(10_s)}) ==
          std::vector<told>{{0, sciatic_nerve, {1}}, {1, sciatic_nerve, {}}});
  // One that does not count opens nothing and hides nothing.
  const auto at_least_three_long = at_least(number_of(long_hold), 3, per::muscle);
  REQUIRE(reports(at_least_three_long, {on_nerve(10_s, side::left), on_nerve(30_s, side::left)}) ==
          std::vector<told>{{1, sciatic_nerve, {}}});
  REQUIRE(reports(at_least_three_long, {on_nerve(10_s), on_muscle(10_s)}).empty());
}

TEST_CASE("things are reported in the order in which they are first worked on", "[rule]") {
  const auto first_of = [](const std::vector<step>& steps) {
    const auto all = reports(at_least(number_of(long_hold), 3, per::muscle), steps);
    return all.empty() ? structure{} : all[0].what;
  };
  step on_rectus = on_muscle(30_s, side::left);
  on_rectus.target = rectus_femoris;
  const step on_hamstring = on_muscle(30_s, side::left);
  REQUIRE(first_of({on_rectus, on_hamstring}) == structure{rectus_femoris});
  REQUIRE(first_of({on_hamstring, on_rectus}) == structure{semitendinosus});
  // Neither what does not count nor what is done to the other side is a use.
  REQUIRE(first_of({on_muscle(10_s, side::left), on_rectus, on_hamstring}) == structure{rectus_femoris});
  REQUIRE(first_of({on_muscle(30_s, side::right), on_rectus, on_hamstring}) == structure{rectus_femoris});
}

TEST_CASE("an amount that is exactly the least or the most is enough and not too much", "[rule]") {
  for (const per over : {per::session, per::side, per::muscle}) {
    const std::vector<step> steps{on_nerve(30_s, side::left), on_nerve(20_s, side::left)};
    REQUIRE(reports(at_least(work_of(any_step), 50_s, over), steps).empty());
    REQUIRE(reports(at_least(work_of(any_step), 51_s, over), steps).size() == 1);
    REQUIRE(reports(at_most(work_of(any_step), 50_s, over), steps).empty());
    REQUIRE(reports(at_most(work_of(any_step), 49_s, over), steps) == std::vector<told>{{1, sciatic_nerve, {0}}});
    const auto in_ratio = [&](ratio least, ratio most) {
      return reports(ratio_between(work_of(long_hold), work_of(!long_hold), least, most, over), steps).size();
    };
    REQUIRE(in_ratio({3, 2}, {3, 2}) == 0);
    REQUIRE(in_ratio({31, 20}, {2, 1}) == 1);
    REQUIRE(in_ratio({1, 1}, {29, 20}) == 1);
  }
}

TEST_CASE("an amount that is too great is reported where it goes over, with what came before", "[rule]") {
  const auto at_most_two = at_most(number_of(any_step), 2, per::muscle);
  REQUIRE(reports(at_most_two, {on_nerve(10_s), on_fascia(10_s), on_nerve(10_s), on_nerve(10_s), on_nerve(10_s)}) ==
          std::vector<told>{{3, sciatic_nerve, {0, 2}}});
  REQUIRE(reports(at_most_two, {on_nerve(10_s, side::left), on_nerve(10_s, side::right), on_nerve(10_s, side::right)})
              .empty());
  REQUIRE(reports(at_most_two, {on_muscle(10_s, side::left), on_muscle(10_s, side::right), on_muscle(10_s),
                                on_muscle(10_s, side::right)}) == std::vector<told>{{3, semitendinosus, {1, 2}}});
  const auto at_most_two_a_side = at_most(number_of(any_step), 2, per::side);
  REQUIRE(reports(at_most_two_a_side, {on_nerve(10_s, side::right), on_fascia(10_s), on_muscle(10_s, side::left),
                                       on_muscle(10_s, side::left)}) == std::vector<told>{{3, semitendinosus, {1, 2}}});
  const auto at_most_two_in_all = at_most(number_of(any_step), 2, per::session);
  REQUIRE(reports(at_most_two_in_all, {on_nerve(10_s, side::right), on_fascia(10_s, side::left), on_muscle(10_s)}) ==
          std::vector<told>{{2, semitendinosus, {0, 1}}});
}

TEST_CASE("an amount out of proportion is reported with all that adds to either", "[rule]") {
  const auto alike = ratio_between(number_of(nerve_work), number_of(by(rolling)), {1, 1}, {1, 1}, per::session);
  REQUIRE(reports(alike, {on_muscle(10_s), on_nerve(10_s), on_fascia(10_s)}).empty());
  REQUIRE(reports(alike, {on_muscle(10_s), on_fascia(10_s), on_nerve(10_s), on_nerve(10_s)}) ==
          std::vector<told>{{1, iliotibial_tract, {2, 3}}});
  REQUIRE(reports(alike, {on_muscle(10_s)}).empty());
}

TEST_CASE("a fault names eight other steps and no more", "[rule]") {
  const std::vector<step> ten(10, on_nerve(10_s));
  REQUIRE(reports(at_least(number_of(any_step), 20, per::session), ten) ==
          std::vector<told>{{0, sciatic_nerve, {1, 2, 3, 4, 5, 6, 7, 8}}});
}

TEST_CASE("what lowers something is told by its tempo, its movement, or its kind", "[rule]") {
  const auto lowers_with = [](method how, const movement_pattern& moves, const tempo& pace) {
    technique t;
    t.name = "of_this_test";
    t.how = how;
    t.moves = moves;
    return lowers(step{&t, hamstrings, side::both, {}, standing, {{1}, {1}, 30_s, pace}});
  };
  const movement_pattern untold;
  const movement_pattern bends = between(pose{}, pose{{knee_flexion, 60_deg}});
  const movement_pattern held = hold_against({{joint::knee, motion::flexion}}, pose{{knee_flexion, 60_deg}});
  movement_pattern only_lowers = held;
  only_lowers.lowering = bends.lowering;
  movement_pattern only_raises = held;
  only_raises.raising = bends.raising;
  REQUIRE(lowers_with(method::strengthening, untold, {}));
  REQUIRE(lowers_with(method::drill, untold, {}));
  REQUIRE_FALSE(lowers_with(method::stability, untold, {}));
  REQUIRE_FALSE(lowers_with(method::massage, untold, {}));
  REQUIRE(lowers_with(method::massage, untold, {1_s, 0_s, 0_s, 0_s}));
  REQUIRE_FALSE(lowers_with(method::strengthening, held, {}));
  REQUIRE(lowers_with(method::stability, bends, {}));
  REQUIRE(lowers_with(method::stability, only_lowers, {}));
  REQUIRE(lowers_with(method::stability, only_raises, {}));
  REQUIRE(lowers(step{}));
}

TEST_CASE("a movement that ends where the standard movements are cut short may go further", "[rule]") {
  struct row {
    coordinate moved;
    int sign;
    joint_motion what;
    int end;
  };
  const row rows[] = {{coordinate::hip_flexion, 1, {joint::hip, motion::flexion}, 100},
                      {coordinate::hip_flexion, -1, {joint::hip, motion::extension}, 20},
                      {coordinate::knee_flexion, 1, {joint::knee, motion::flexion}, 120},
                      {coordinate::ankle_dorsiflexion, 1, {joint::ankle, motion::dorsiflexion}, 30},
                      {coordinate::ankle_dorsiflexion, -1, {joint::ankle, motion::plantarflexion}, 40}};
  for (const row& one : rows) {
    INFO(name_of(one.what.where) << ' ' << name_of(one.what.what));
    contraindication cap;
    cap.moved = one.what;
    cap.action = contraindication_action::cap_range;
    cap.angle = degrees{150};
    const auto is_refused = [&](double angle) {
      technique t;
      t.name = "of_this_test";
      t.how = method::strengthening;
      t.moves = between(pose{}, pose{{one.moved, degrees{one.sign * angle}}});
      return speaks_against(cap, step{&t, hamstrings, side::both, {}, standing, {{1}, {1}, 30_s}}, {});
    };
    REQUIRE_FALSE(is_refused(one.end - 0.5));
    REQUIRE(is_refused(one.end));
    cap.angle = degrees{10};
    REQUIRE_FALSE(is_refused(10));
    REQUIRE(is_refused(10.5));
  }
}

TEST_CASE("no part of a dose is less than it can be", "[S2-13]") {
  const auto is_refused = [](const dose& d) {
    const std::vector<step> one{{&rolling, posterior_thigh, side::both, {foam_roller}, long_sitting, d}};
    return !check(rule_set<rules::unknown_refused>{}, one).kept();
  };
  const seconds none{0};
  REQUIRE_FALSE(is_refused({{1}, {1}, 1_s}));
  REQUIRE_FALSE(is_refused({{1}, {1}, none, {1_s, none, none, none}}));
  REQUIRE(is_refused({{1}, {1}, none}));
  REQUIRE(is_refused({{0}, {1}, 30_s}));
  REQUIRE(is_refused({{1}, {0}, 30_s}));
  // Their product is some work.
  REQUIRE(is_refused({{-1}, {-1}, 30_s}));
  REQUIRE(is_refused({{-1}, {1}, -30_s, {}}));
  REQUIRE(is_refused({{1}, {-1}, -30_s, {}}));
  REQUIRE(is_refused({{1}, {1}, -1_s, {30_s, none, none, none}}));
  REQUIRE(is_refused({{1}, {1}, 30_s, {-1_s, none, none, none}}));
  REQUIRE(is_refused({{1}, {1}, 30_s, {none, -1_s, none, none}}));
  REQUIRE(is_refused({{1}, {1}, 30_s, {none, none, -1_s, none}}));
  REQUIRE(is_refused({{1}, {1}, 30_s, {none, none, none, -1_s}}));
  REQUIRE(is_refused({{1}, {1}, 30_s, {}, -1_s}));
}

TEST_CASE("a second of work gives something", "[rule]") {
  const auto releases_nothing = forbids(giving(quality::release));
  REQUIRE(reports(releases_nothing, {on_fascia(1_s)}).size() == 1);
  REQUIRE(reports(releases_nothing, {on_fascia(0_s)}).empty());
  REQUIRE(reports(releases_nothing, {on_nerve(1_s)}).empty());
}

TEST_CASE("each technique is done as long on the left as on the right, each by itself", "[rule]") {
  step kneaded = on_fascia(30_s, side::right);
  kneaded.what = &kneading;
  REQUIRE(reports(same_on_both_sides(massage), {on_fascia(30_s, side::left), kneaded}) ==
          std::vector<told>{{0, iliotibial_tract, {}}, {1, iliotibial_tract, {}}});
  // One that does not count is not at fault.
  REQUIRE(reports(same_on_both_sides(long_hold), {on_nerve(10_s, side::left), on_nerve(30_s, side::left)}) ==
          std::vector<told>{{1, sciatic_nerve, {}}});
}

TEST_CASE("the composer may not leave a second of difference between the sides", "[rule]") {
  const person who;
  const auto alike = same_on_both_sides(any_step);
  for (const auto& [on_left, on_right] : {std::pair{1_s, 0_s}, {0_s, 1_s}, {1_s, 1_s}, {1_s, 2_s}, {30_s, 30_s}}) {
    const std::vector<step> options{on_nerve(on_left, side::left), on_nerve(1_s), on_nerve(on_right, side::right)};
    limits said;
    alike.ground(performance{options, who}, said);
    REQUIRE(said.kept == (on_left == on_right));
    REQUIRE(said.kept == reports(alike, options).empty());
  }
}

TEST_CASE("a way is for the places that it reaches, in any position where it names none", "[S3-19]") {
  const auto fits = [](const technique& t, position posture) {
    const std::vector<step> one{{&t, posterior_thigh, side::both, {foam_roller}, posture, rolling.doses.least()}};
    return check(rule_set<rules::technique_fits>{}, one).kept();
  };
  REQUIRE(fits(rolling, long_sitting));
  // So the front of the thigh is rolled.
  REQUIRE_FALSE(fits(rolling, prone));
  technique anyhow = rolling;
  anyhow.ways = {{{foam_roller}, {}, {posterior_thigh}}};
  REQUIRE(fits(anyhow, long_sitting));
  REQUIRE(fits(anyhow, prone));
  anyhow.ways = {{{foam_roller}, {}, {anterior_thigh}}};
  REQUIRE_FALSE(fits(anyhow, prone));
}

TEST_CASE("the low back may be worked on, but not rolled", "[S3-22]") {
  const auto is_refused = [](const technique& t) {
    const std::vector<step> one{{&t, low_back, side::both, {}, prone, t.doses.least()}};
    return !check(rule_set<rules::low_back_not_rolled>{}, one).kept();
  };
  for (const technique* t : standard_techniques) REQUIRE(is_refused(*t) == (t->name == "rolling"));
}

TEST_CASE("what is asked of massage is asked of nothing else", "[S3-13][S3-25]") {
  for (std::size_t i = 0; i < count_of<method>; ++i) {
    technique t = thumb_pressure;
    t.how = static_cast<method>(i);
    INFO(name_of(t.how));
    const std::vector<step> one{{&t, posterior_thigh, side::both, {hands}, chair_sitting, t.doses.least()}};
    const auto faults = [&](auto rules) { return check(rules, one).count; };
    const std::size_t expected = t.how == method::massage ? 1 : 0;
    REQUIRE(faults(rule_set<rules::sweep_before_spot>{}) == expected);
    REQUIRE(faults(rule_set<rules::tender_spot_found>{}) == expected);
    REQUIRE(faults(rule_set<rules::broad_tool_before_hands>{}) == expected);
  }
}

TEST_CASE("a muscle is stretched for four minutes and not a second more", "[rule]") {
  const auto is_refused = [](const std::vector<step>& steps) {
    return !check(rule_set<rules::stretch_plateau>{}, steps).kept();
  };
  REQUIRE_FALSE(is_refused({on_muscle(240_s)}));
  REQUIRE(is_refused({on_muscle(241_s)}));
  REQUIRE_FALSE(is_refused({on_muscle(120_s), on_muscle(120_s)}));
  REQUIRE(is_refused({on_muscle(120_s), on_muscle(121_s)}));
}

TEST_CASE("every rule set keeps to each kind of contraindication", "[rule]") {
  const std::vector<step> curl{perform<leg_curl>(hamstrings)};
  REQUIRE(curl[0].amount.work() == 40_s);
  REQUIRE(curl[0].amount.pace.lowering == 4_s);
  // Keeping to each of these does no harm, or forbids the curl.
  const auto allowed = [&](auto rules, const contraindication& c) {
    person who;
    who.contraindications.push_back(c);
    return check(rules, curl, who).kept();
  };
  const joint_motion bending{joint::knee, motion::flexion};
  using enum contraindication_action;
  for_each_set([&](auto rules) {
    REQUIRE(allowed(rules, {.where = quadriceps, .action = exclude}));
    REQUIRE_FALSE(allowed(rules, {.where = hamstrings, .action = exclude}));
    REQUIRE(allowed(rules, {.action = cap_dose, .time = 40_s}));
    REQUIRE_FALSE(allowed(rules, {.action = cap_dose, .time = 39_s}));
    REQUIRE(allowed(rules, {.moved = bending, .action = cap_range, .angle = 119_deg}));
    REQUIRE_FALSE(allowed(rules, {.moved = bending, .action = cap_range, .angle = 10_deg}));
    REQUIRE(allowed(rules, {.action = change_tempo, .time = 4_s}));
    REQUIRE_FALSE(allowed(rules, {.action = change_tempo, .time = 5_s}));
    REQUIRE_FALSE(allowed(rules, {.action = refer}));
  });
}

TEST_CASE("no rule set has hamstrings stretched that are long already", "[S1-25]") {
  const std::vector<step> stretched{perform<static_stretch>(hamstrings)};
  person who;
  who.known = findings{finding::hamstrings_tested_long};
  for_each_set([&](auto rules) { REQUIRE(check(rules, stretched, who).count == check(rules, stretched).count + 1); });
}
