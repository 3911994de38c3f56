/// @file
/// @brief The rules that keep to contraindications, and the one that refuses what is not known.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/rule/contraindicated.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

constexpr struct held_to final
    : rule_set<rules::contraindicated, rules::contraindicated_dose, rules::contraindicated_range,
               rules::contraindicated_tempo, rules::unknown_refused> {
} kept{};

constexpr joint_motion knee_bends{joint::knee, motion::flexion};

// Rule and step of each fault.
using faults = std::set<std::pair<std::string, std::size_t>>;
faults faults_of(const std::vector<step>& steps, const person& who) {
  faults found;
  const verdict v = check(kept, steps, who);
  for (const violation& f : v.faults) found.emplace(kept.facts(f.rule).name, f.step);
  REQUIRE(v.count == found.size());
  return found;
}

// The steps that are refused, for whatever reason.
std::set<std::size_t> refused(const std::vector<step>& steps, const person& who) {
  std::set<std::size_t> found;
  for (const auto& fault : faults_of(steps, who)) found.insert(fault.second);
  return found;
}

constexpr person told(const contraindication& c) {
  person who;
  who.contraindications.push_back(c);
  return who;
}

template <class... Parts>
std::vector<step> steps_of(const Parts&... parts) {
  const auto steps = erase(sequence(parts...));
  return {steps.begin(), steps.end()};
}

// Some contraindication, now and then ill-formed.
contraindication any_contraindication(generated::source_of_chance& chance) {
  contraindication c;
  if (chance.percent(60)) c.where = generated::target_for(chance, *chance.one_of(standard_techniques));
  c.on = chance.any<side>();
  if (chance.percent(40)) c.moved = increase_of(chance.any<coordinate>());
  if (chance.percent(20)) c.posture = chance.any<position>();
  c.action = chance.any<contraindication_action>();
  if (chance.percent(80)) c.time = seconds{chance.between(-5, 120)};
  if (chance.percent(80)) c.angle = degrees{static_cast<double>(chance.between(-10, 130))};
  if (chance.percent(30)) c.until = day{chance.between(0, 10)};
  c.how_firmly = chance.any<severity>();
  return c;
}

person any_person(generated::source_of_chance& chance) {
  person who;
  for (int n = chance.between(0, 3); n > 0; --n) who.contraindications.push_back(any_contraindication(chance));
  if (chance.percent(70)) who.today = day{chance.between(0, 10)};
  return who;
}

person with(person who, const contraindication& c) {
  who.contraindications.push_back(c);
  return who;
}

person mirrored(const person& who) {
  person other = who;
  other.known = mirror(who.known);
  other.contraindications = {};
  for (const contraindication& c : who.contraindications) other.contraindications.push_back(mirror(c));
  return other;
}

const auto front = perform<rolling>(anterior_thigh);
const auto back = perform<rolling>(posterior_thigh);
const auto squat = perform<deep_squat>(gluteus_maximus);

}  // namespace

TEST_CASE("nothing told, nothing ruled out", "[contraindicated]") {
  REQUIRE(faults_of(steps_of(front, back, squat), {}).empty());
}

TEST_CASE("excluded: a structure on a side", "[contraindicated]") {
  const person who = told({.where = hamstrings, .on = side::left});
  REQUIRE(faults_of(steps_of(front, back), who) == faults{{"contraindicated", 1}});
  REQUIRE(faults_of(steps_of(perform<rolling>(posterior_thigh, left)), who) == faults{{"contraindicated", 0}});
  REQUIRE(faults_of(steps_of(perform<rolling>(posterior_thigh, right)), who).empty());
  STATIC_REQUIRE(check(kept, erase(sequence(perform<rolling>(anterior_thigh), perform<rolling>(posterior_thigh))),
                       told({.where = hamstrings}))
                     .count == 1);
  STATIC_REQUIRE(
      check(kept, erase(sequence(perform<rolling>(posterior_thigh, right))), told({.where = hamstrings, .on = left}))
          .kept());
}

TEST_CASE("excluded: a position, a motion, and both at once", "[contraindicated]") {
  REQUIRE(faults_of(steps_of(perform<rolling>(anterior_thigh, foam_roller, prone), back),
                    told({.posture = position::prone})) == faults{{"contraindicated", 0}});
  REQUIRE(faults_of(steps_of(perform<side_plank>(core), squat), told({.moved = knee_bends})) ==
          faults{{"contraindicated", 1}});
  REQUIRE(faults_of(steps_of(squat), told({.moved = knee_bends, .posture = position::prone})).empty());
  REQUIRE(faults_of(steps_of(perform<leg_curl>(hamstrings, prone)),
                    told({.moved = knee_bends, .posture = position::prone})) == faults{{"contraindicated", 0}});
}

TEST_CASE("a referral stops everything, and once only", "[contraindicated][S3-38]") {
  const person who = told({.where = knee, .on = side::left, .action = contraindication_action::refer});
  REQUIRE(faults_of(steps_of(perform<side_plank>(core, right), front), who) ==
          faults{{"contraindicated", 0}, {"contraindicated", 1}});
}

TEST_CASE("no more work than may be", "[contraindicated]") {
  const person who = told({.where = quadriceps, .action = contraindication_action::cap_dose, .time = 45_s});
  REQUIRE(faults_of(steps_of(perform<rolling>(anterior_thigh, 45_s)), who).empty());
  REQUIRE(faults_of(steps_of(perform<rolling>(anterior_thigh, 46_s)), who) == faults{{"contraindicated_dose", 0}});
  REQUIRE(faults_of(steps_of(perform<rolling>(anterior_thigh, 30_s, 2_sets)), who) ==
          faults{{"contraindicated_dose", 0}});
  REQUIRE(faults_of(steps_of(perform<rolling>(posterior_thigh, 60_s)), who).empty());
}

TEST_CASE("no further than may be, and not where nobody knows how far", "[contraindicated]") {
  const auto cap = [](degrees most) {
    return told({.moved = knee_bends, .action = contraindication_action::cap_range, .angle = most});
  };
  const auto lunging = perform<lunge>(gluteus_maximus);
  REQUIRE(faults_of(steps_of(lunging), cap(90_deg)).empty());
  REQUIRE(faults_of(steps_of(lunging), cap(89.5_deg)) == faults{{"contraindicated_range", 0}});
  // The standard squat is cut short at 120 degrees: how deep it goes nobody says.
  REQUIRE(faults_of(steps_of(squat), cap(119_deg)) == faults{{"contraindicated_range", 0}});
  REQUIRE(faults_of(steps_of(squat), cap(140_deg)) == faults{{"contraindicated_range", 0}});
  // Nobody tells how a stretch is done.
  REQUIRE(faults_of(steps_of(perform<static_stretch>(quadriceps)), cap(90_deg)) ==
          faults{{"contraindicated_range", 0}});
  REQUIRE(faults_of(steps_of(perform<static_stretch>(quadriceps)), cap(140_deg)) ==
          faults{{"contraindicated_range", 0}});
  REQUIRE(faults_of(steps_of(perform<side_plank>(core)), cap(0_deg)).empty());
  // A joint that has no coordinate.
  REQUIRE(faults_of(steps_of(squat), told({.where = gluteus_maximus,
                                           .moved = joint_motion{joint::sacroiliac_joint, motion::flexion},
                                           .action = contraindication_action::cap_range,
                                           .angle = 90_deg})) == faults{{"contraindicated_range", 0}});
}

TEST_CASE("lowered no faster than may be", "[contraindicated]") {
  const person who = told({.where = hamstrings, .action = contraindication_action::change_tempo, .time = 5_s});
  const auto curl = [](seconds lowering) { return perform<leg_curl>(hamstrings, tempo{lowering, 0_s, 1_s, 0_s}); };
  REQUIRE(faults_of(steps_of(curl(5_s)), who).empty());
  REQUIRE(faults_of(steps_of(curl(4_s)), who) == faults{{"contraindicated_tempo", 0}});
  // Of skips nobody tells how fast the load comes down.
  REQUIRE(faults_of(steps_of(perform<power_skips>(hamstrings)), who) == faults{{"contraindicated_tempo", 0}});
  // Massage and holds lower nothing.
  REQUIRE(faults_of(steps_of(back, perform<static_stretch>(hamstrings)), who).empty());
  REQUIRE(faults_of(steps_of(perform<forearm_plank>(core)),
                    told({.action = contraindication_action::change_tempo, .time = 5_s}))
              .empty());
  REQUIRE(lowers(perform<leg_swings>(hamstrings)));
  REQUIRE(lowers(step{}));
}

TEST_CASE("an ill-formed contraindication excludes whatever it might mean", "[contraindicated]") {
  using enum contraindication_action;
  REQUIRE(refused(steps_of(front, back, squat), told({})) == std::set<std::size_t>{0, 1, 2});
  REQUIRE(faults_of(steps_of(front, back), told({.where = hamstrings, .action = cap_dose})) ==
          faults{{"contraindicated", 1}});
  REQUIRE(faults_of(steps_of(front, back), told({.where = hamstrings, .action = cap_range, .angle = 90_deg})) ==
          faults{{"contraindicated", 1}});
  REQUIRE(faults_of(steps_of(front, back), told({.where = hamstrings, .action = change_tempo, .time = 0_s})) ==
          faults{{"contraindicated", 1}});
  REQUIRE(faults_of(steps_of(front, back),
                    told({.where = hamstrings, .action = static_cast<contraindication_action>(17)})) ==
          faults{{"contraindicated", 1}});
  REQUIRE(refused(steps_of(front, back), told({.action = cap_range})) == std::set<std::size_t>{0, 1});
}

TEST_CASE("how firm it is makes no difference to what is refused", "[contraindicated]") {
  contraindication c{.where = hamstrings, .how_firmly = severity::relative};
  REQUIRE(refused(steps_of(front, back), told(c)) == std::set<std::size_t>{1});
}

TEST_CASE("who said so is found again", "[contraindicated]") {
  person who = told({.where = quadriceps, .from = {"surgeon", certainty::secondary}});
  who = with(who, {.where = hamstrings, .from = {"physiotherapist", certainty::secondary}});
  REQUIRE_FALSE(contraindication_against(perform<side_plank>(core), who));
  REQUIRE(contraindication_against(front, who)->from.id == "surgeon");
  REQUIRE(contraindication_against(back, who)->from.id == "physiotherapist");
}

TEST_CASE("laws of contraindications", "[contraindicated]") {
  generated::source_of_chance chance{31};
  int more_refused = 0;
  int expired = 0;
  for (int i = 0; i < 1500; ++i) {
    const person who = any_person(chance);
    const contraindication c = any_contraindication(chance);
    std::vector<step> steps = generated::any_routine(chance, 6);
    const std::set<std::size_t> before = refused(steps, who);
    const std::set<std::size_t> after = refused(steps, with(who, c));

    // One more never admits more.
    for (const std::size_t one : before) REQUIRE(after.count(one) == 1);
    more_refused += after.size() > before.size() ? 1 : 0;

    // The order in which they were told does not matter.
    person reversed = who;
    reversed.contraindications = {c};
    for (const contraindication& other : who.contraindications) reversed.contraindications.push_back(other);
    REQUIRE(faults_of(steps, reversed) == faults_of(steps, with(who, c)));

    // One that has expired is not there.
    contraindication over = c;
    over.until = day{who.today ? who.today->number - 1 : 0};
    if (who.today) {
      ++expired;
      REQUIRE(faults_of(steps, with(who, over)) == faults_of(steps, who));
    }

    // If nobody says what day it is, nothing has expired.
    person undated = who;
    undated.today = std::nullopt;
    person endless = who;
    endless.contraindications = {};
    for (contraindication each : who.contraindications) {
      each.until = std::nullopt;
      endless.contraindications.push_back(each);
    }
    REQUIRE(faults_of(steps, undated) == faults_of(steps, endless));
    for (const std::size_t one : before) REQUIRE(refused(steps, undated).count(one) == 1);

    // What is told of the left says nothing of the right.
    contraindication on_the_left = c;
    on_the_left.on = side::left;
    if (c.action != contraindication_action::refer) {
      std::vector<step> on_the_right = steps;
      for (step& s : on_the_right) s.where = side::right;
      REQUIRE(faults_of(on_the_right, told(on_the_left)) == faults_of(on_the_right, {}));
    }

    // Left and right are alike.
    std::vector<step> other_side;
    for (const step& s : steps) other_side.push_back(mirror(s));
    REQUIRE(faults_of(other_side, mirrored(who)) == faults_of(steps, who));

    // A tighter limit never admits more; and exclusion is the tightest.
    contraindication tighter = c;
    if (tighter.time)
      tighter.time = *tighter.time + seconds{c.action == contraindication_action::change_tempo ? 2 : -2};
    if (tighter.angle) tighter.angle = *tighter.angle - 7_deg;
    contraindication none_at_all = c;
    none_at_all.action = contraindication_action::exclude;
    for (const std::size_t one : refused(steps, told(c))) {
      if (is_well_formed(c)) REQUIRE(refused(steps, told(tighter)).count(one) == 1);
      if (c.action != contraindication_action::refer) REQUIRE(refused(steps, told(none_at_all)).count(one) == 1);
    }

    // An ill-formed one excludes its scope.
    if (!is_well_formed(c) && c.action != contraindication_action::refer)
      REQUIRE(faults_of(steps, told(c)) == faults_of(steps, told(none_at_all)));

    // What is found to speak against a step is what refuses it.
    for (std::size_t s = 0; s < steps.size(); ++s)
      if (detail::is_work(steps[s].amount))
        REQUIRE(contraindication_against(steps[s], who).has_value() == (before.count(s) == 1));
  }
  REQUIRE(more_refused > 100);
  REQUIRE(expired > 500);
}

TEST_CASE("a step without a technique is refused, and nothing breaks over it", "[unknown_refused][S2-13]") {
  REQUIRE(faults_of({step{}}, {}) == faults{{"unknown_refused", 0}});
  constexpr technique nameless{.how = method::massage, .touches = {hamstrings}, .doses = rolling.doses};
  REQUIRE(faults_of({step{&nameless, hamstrings, side::both, {}, {}, rolling.doses.least()}}, {}) ==
          faults{{"unknown_refused", 0}});
  // Nor does a contraindication break over it.
  for (const contraindication_action action :
       {contraindication_action::exclude, contraindication_action::cap_dose, contraindication_action::cap_range,
        contraindication_action::change_tempo, contraindication_action::refer})
    REQUIRE(speaks_against({.where = hamstrings, .moved = knee_bends, .action = action, .time = 30_s, .angle = 90_deg},
                           step{}, {}) == (action != contraindication_action::cap_dose));
}

TEST_CASE("a step without a structure, a side or a position is refused", "[unknown_refused]") {
  step s = back;
  REQUIRE(faults_of({s}, {}).empty());
  s.target = {};
  REQUIRE(faults_of({s}, {}) == faults{{"unknown_refused", 0}});
  s = back;
  s.where = static_cast<side>(3);
  REQUIRE(faults_of({s}, {}) == faults{{"unknown_refused", 0}});
  s = back;
  s.posture = static_cast<position>(200);
  REQUIRE(faults_of({s}, {}) == faults{{"unknown_refused", 0}});
}

TEST_CASE("a step of no work, or of less, is refused", "[unknown_refused][S2-13]") {
  const auto with_dose = [](const dose& d) {
    return std::vector<step>{step{&leg_curl, hamstrings, side::both, {}, prone, d}};
  };
  const dose least = leg_curl.doses.least();
  REQUIRE(faults_of(with_dose(least), {}).empty());
  // In the range of the technique, which leaves the tempo free, and yet nothing.
  dose d = least;
  d.pace = {};
  REQUIRE(leg_curl.doses.contains(d));
  REQUIRE(faults_of(with_dose(d), {}) == faults{{"unknown_refused", 0}});
  for (const auto part : {&tempo::lowering, &tempo::bottom, &tempo::raising, &tempo::top}) {
    d = least;
    d.pace.*part = seconds{-1};
    REQUIRE(faults_of(with_dose(d), {}) == faults{{"unknown_refused", 0}});
  }
  d = least;
  d.rest = seconds{-1};
  REQUIRE(faults_of(with_dose(d), {}) == faults{{"unknown_refused", 0}});
  d = least;
  d.hold = seconds{-1};
  REQUIRE(faults_of(with_dose(d), {}) == faults{{"unknown_refused", 0}});
  d = least;
  d.series = {0};
  REQUIRE(faults_of(with_dose(d), {}) == faults{{"unknown_refused", 0}});
  // Less than none twice is not some.
  d.series = {-1};
  d.reps = {-8};
  REQUIRE(d.work() > seconds{0});
  REQUIRE(faults_of(with_dose(d), {}) == faults{{"unknown_refused", 0}});
}

TEST_CASE("every technique at its least and greatest dose is known", "[unknown_refused]") {
  for (const technique* t : standard_techniques)
    for (const dose& d : {t->doses.least(), t->doses.greatest()})
      for (const structure& target : t->touches) REQUIRE(faults_of({step{t, target, both, {}, {}, d}}, {}).empty());
}
