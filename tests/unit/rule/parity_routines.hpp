/// @file
/// @brief Routines from a seed, the same on every platform and while compiling: who does them, by which rules they are
/// judged, and their steps as places in a pool of typed steps.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "regimen/anatomy/relation.hpp"
#include "regimen/io/rule_sets.hpp"
#include "regimen/person/person.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/technique/standard.hpp"

namespace parity {

using namespace regimen;

/// @name Rules of our own, as an application would add them
/// @{

/// @brief A least amount.
struct at_least_a_minute_of_stretch {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "at_least_a_minute_of_stretch", "Stretch each muscle for a minute if at all.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand = at_least(work_of(stretch), seconds{60}, per::muscle);
};

/// @brief Seconds of one phase in strengthening.
[[nodiscard]] constexpr auto phase_of_strengthening(phase p) {
  return amount_of(strengthening, [p](const act& a) { return a.done->amount.work(p); });
}

/// @brief A ratio of two amounts.
struct lowering_to_raising {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "lowering_to_raising", "Lower for as long as you raise, up to three times that.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand = ratio_between(phase_of_strengthening(phase::lowering),
                                               phase_of_strengthening(phase::raising), {1, 1}, {3, 1}, per::side);
};

/// @brief Two ends that take turns, asked of a technique whose ends do not.
struct ends_take_turns {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "ends_take_turns", "Never load both ends of a nerve at once.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand = alternates(
      by(method::nerve_slider) || by(method::nerve_tensioner),
      [](const technique& t) -> const glide_phases& { return t.glide; },
      [](const end_tension& now) { return now.upper; }, [](const end_tension& now) { return now.lower; });
};

/// @brief Two demands as one: so many pressings on a side, so many seconds of work in all.
struct few_and_short {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "few_and_short", "Massage a side six times at most, and work for two hours at most.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand =
      at_most(number_of(massage), 6, per::side) && at_most(duration_of(any_step), seconds{7200}, per::session);
};

/// @brief An order among some steps, beside those of the standard rules.
struct stretches_lengthen {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "stretches_lengthen", "Hold each stretch at least as long as the one before.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand =
      in_order(stretch, [](const step& s) { return static_cast<int>(s.amount.hold.count()); });
};

/// @brief Something that must stand anywhere.
struct nerve_work_with_core {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "nerve_work_with_core", "Who moves the nerve also trains the core.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand =
      requires_also(by(method::nerve_slider), some(by(method::stability))) &&
      requires_also(strengthening && on_what(crosses, joint::hip), some(by(method::warm_up) || massage));
};

/// @brief A least amount of the whole session, and a wish.
struct drills_worth_it {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"drills_worth_it", "Do drills for a minute if at all.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand =
      at_least(work_of(by(method::drill)), seconds{60}, per::session) &&
      ratio_between(tension_of(any_step, contraction::eccentric), tension_of(any_step, contraction::concentric), {1, 2},
                    {9, 2}, per::session);
};

/// @brief A wish for a step.
struct slider_wished {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"slider_wished", "Glide the nerve.", {"a rule of the tests"}};
  /// @brief What it asks.
  static constexpr auto demand = prefers(by(method::nerve_slider), 10);
};

/// @brief The two rules that the oracle knows as well.
inline constexpr rule_set<at_least_a_minute_of_stretch, lowering_to_raising> rules_of_the_oracle{};
/// @brief Kinds of demands, and ways to use them, that the standard rules lack.
inline constexpr rule_set<ends_take_turns, few_and_short, stretches_lengthen, nerve_work_with_core, drills_worth_it,
                          slider_wished>
    rules_of_our_own{};

/// @brief Calls `f` with a standard rule set and all rules of our own.
template <class F>
constexpr decltype(auto) with_all_rules(standard_rules which, F&& f) {
  return with_rules(which,
                    [&](auto rules) -> decltype(auto) { return f(rules + rules_of_the_oracle + rules_of_our_own); });
}
/// @}

/// @name The pool of typed steps
/// @{

/// @brief A slider of our own that loads both ends at once, which is no slider at all: the library has none such.
inline constexpr technique both_ends_slider = [] {
  technique t = sciatic_slider;
  t.name = "both_ends_slider";
  t.glide = {{1, 1}, {0, 0}};
  return t;
}();

/// @brief A step but for its side and dose: a technique, a structure, and maybe tools and a position, which need not
/// fit.
template <const technique& Technique, auto Target, auto... Means>
struct typed_choice {
  /// @brief The typed step.
  template <side Side>
  [[nodiscard]] static constexpr auto on_side_with(const dose& amount) {
    return perform<Technique>(term<Target>{}, term<Side>{}, term<Means>{}..., amount);
  }
};

/// @brief Types in a row.
template <class... Choices>
struct choices {
  /// @brief How many.
  static constexpr std::size_t size = sizeof...(Choices);
};

/// @brief A technique on several structures, set up as perform() does by default.
template <const technique& Technique, auto... Targets>
using on_each = choices<typed_choice<Technique, Targets>...>;

/// @brief Two rows as one.
template <class... A, class... B>
constexpr choices<A..., B...> operator+(choices<A...>, choices<B...>) {
  return {};
}

// Every pair of the oracle's techniques and structures that compiles, and other tools and positions of some.
using pool = decltype(
    on_each<easy_walk, region::anterolateral_thigh, region::medial_thigh, region::posterolateral_thigh,
            region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus, muscle_group::hip_flexors,
            muscle_group::quadriceps, muscle::rectus_femoris, muscle_group::adductors, muscle_group::gluteals,
            muscle::gluteus_maximus>{} +
    on_each<rolling, region::anterior_thigh, region::anterolateral_thigh, region::medial_thigh,
            region::posterolateral_thigh, region::posterior_thigh, region::popliteal_fossa, region::sit_bone,
            region::low_back, region::gluteal_region, muscle_group::hamstrings, muscle::semitendinosus,
            muscle_group::quadriceps, muscle::rectus_femoris, muscle_group::adductors, muscle_group::gluteals,
            muscle::gluteus_maximus>{} +
    choices<typed_choice<rolling, region::anterior_thigh, tool::massage_stick>,
            typed_choice<rolling, region::anterolateral_thigh, tool::massage_stick, position::standing>,
            typed_choice<rolling, region::medial_thigh, tool::massage_stick>,
            typed_choice<rolling, region::posterolateral_thigh, tool::massage_stick>,
            typed_choice<rolling, region::posterior_thigh, tool::massage_stick>,
            typed_choice<rolling, muscle_group::hamstrings, tool::massage_stick, position::chair_sitting>,
            typed_choice<rolling, muscle_group::quadriceps, tool::foam_roller, position::side_lying>,
            typed_choice<rolling, region::posterior_thigh, position::supine>,
            typed_choice<rolling, region::anterior_thigh, tool::massage_ball>>{} +
    on_each<sideways_pressure, region::anterolateral_thigh, region::medial_thigh, region::posterolateral_thigh,
            region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus, muscle_group::adductors>{} +
    choices<typed_choice<sideways_pressure, region::posterior_thigh, tool::foam_roller>,
            typed_choice<sideways_pressure, region::posterior_thigh, tool::hands>,
            typed_choice<sideways_pressure, muscle_group::hamstrings, tool::hands, position::long_sitting>>{} +
    on_each<direct_compression, region::anterior_thigh, region::anterolateral_thigh, region::medial_thigh,
            region::posterolateral_thigh, region::posterior_thigh, region::popliteal_fossa, region::sit_bone,
            region::low_back, region::gluteal_region, muscle_group::hamstrings, muscle::semitendinosus,
            muscle_group::quadriceps, muscle::rectus_femoris, muscle_group::adductors, muscle_group::gluteals,
            muscle::gluteus_maximus>{} +
    choices<typed_choice<direct_compression, region::posterior_thigh, tool::hands>,
            typed_choice<direct_compression, region::posterior_thigh, tool::massage_ball, tool::firm_chair>,
            typed_choice<direct_compression, muscle_group::quadriceps, tool::hands, position::chair_sitting>,
            typed_choice<direct_compression, region::anterior_thigh, tool::massage_ball, tool::firm_chair>>{} +
    on_each<tender_spot_hold, region::anterior_thigh, region::anterolateral_thigh, region::medial_thigh,
            region::posterolateral_thigh, region::posterior_thigh, region::gluteal_region, muscle_group::hamstrings,
            muscle::semitendinosus, muscle_group::quadriceps, muscle::rectus_femoris, muscle_group::adductors,
            muscle_group::gluteals, muscle::gluteus_maximus>{} +
    on_each<ball_hold, region::posterior_thigh, region::gluteal_region, muscle_group::hamstrings,
            muscle::semitendinosus, muscle_group::gluteals, muscle::gluteus_maximus>{} +
    choices<typed_choice<ball_hold, region::posterior_thigh, tool::massage_ball>,
            typed_choice<ball_hold, region::posterior_thigh, tool::tennis_ball, tool::firm_chair>,
            typed_choice<ball_hold, muscle_group::hamstrings, tool::lacrosse_ball, tool::firm_chair>,
            typed_choice<ball_hold, region::gluteal_region, tool::tennis_ball, tool::firm_chair>>{} +
    on_each<pin_and_stretch, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus>{} +
    choices<typed_choice<pin_and_stretch, region::posterior_thigh, tool::massage_ball>>{} +
    on_each<kneading, region::anterior_thigh, region::medial_thigh, region::posterior_thigh, muscle_group::hamstrings,
            muscle::semitendinosus, muscle_group::quadriceps, muscle::rectus_femoris, muscle_group::adductors>{} +
    choices<typed_choice<kneading, region::posterior_thigh, position::long_sitting>>{} +
    on_each<stripping, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus>{} +
    on_each<thumb_pressure, region::medial_thigh, region::posterior_thigh, region::popliteal_fossa, region::sit_bone,
            muscle_group::hamstrings, muscle::semitendinosus, muscle_group::adductors>{} +
    on_each<static_stretch, region::medial_thigh, region::posterior_thigh, muscle_group::hamstrings,
            muscle::semitendinosus, muscle_group::hip_flexors, muscle_group::quadriceps, muscle::rectus_femoris,
            muscle_group::adductors, muscle_group::gluteals, muscle::gluteus_maximus>{} +
    choices<typed_choice<static_stretch, muscle_group::hamstrings, position::standing>,
            typed_choice<static_stretch, muscle_group::hip_flexors, position::standing>,
            typed_choice<static_stretch, muscle_group::quadriceps, position::side_lying>,
            typed_choice<static_stretch, muscle_group::adductors, position::chair_sitting>,
            typed_choice<static_stretch, muscle_group::gluteals, position::chair_sitting>>{} +
    on_each<sciatic_slider, nerve::sciatic_nerve>{} +
    choices<typed_choice<sciatic_slider, nerve::sciatic_nerve, position::supine>>{} +
    on_each<both_ends_slider, nerve::sciatic_nerve>{} + on_each<slump_tensioner, nerve::sciatic_nerve>{} +
    on_each<forearm_plank, muscle_group::core>{} + on_each<side_plank, muscle_group::core>{} +
    on_each<leg_curl, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus>{} +
    choices<typed_choice<leg_curl, muscle_group::hamstrings, position::prone>>{} +
    on_each<heel_slide_bridge, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus>{} +
    on_each<slow_deadlift, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus,
            muscle::gluteus_maximus>{} +
    on_each<single_leg_deadlift, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus,
            muscle::gluteus_maximus>{} +
    choices<typed_choice<single_leg_deadlift, muscle_group::hamstrings, tool::hand_weight>>{} +
    on_each<power_skips, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus,
            muscle_group::gluteals, muscle::gluteus_maximus>{} +
    on_each<overhead_run, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus,
            muscle_group::gluteals, muscle::gluteus_maximus, muscle_group::core>{} +
    on_each<overhead_side_run, region::posterior_thigh, muscle_group::hamstrings, muscle::semitendinosus,
            muscle_group::gluteals, muscle::gluteus_maximus, muscle_group::core>{});

/// @brief The steps of the pool as plain values, on both sides at the least dose.
template <class... Choices>
constexpr std::array<step, sizeof...(Choices)> plain_steps(choices<Choices...>) {
  return {Choices::template on_side_with<side::both>({}).erased...};
}
inline constexpr std::array<step, pool::size> plain_pool = plain_steps(pool{});
/// @}

/// @name Plans
/// @{

/// @brief A source of numbers (SplitMix64) for constant expressions.
class dice {
 public:
  constexpr explicit dice(std::uint64_t seed) : state_(seed * 0x2545f4914f6cdd1dU + 0x6a09e667f3bcc909U) {}

  /// @brief From 0 to below n.
  constexpr std::size_t below(std::size_t n) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return static_cast<std::size_t>((z ^ (z >> 31)) >> 8) % n;
  }
  /// @brief True so many times in a hundred.
  constexpr bool percent(std::size_t p) { return below(100) < p; }
  /// @brief One of them.
  template <class T, std::size_t N>
  constexpr T one_of(const T (&values)[N]) {
    return values[below(N)];
  }

 private:
  std::uint64_t state_;
};

/// @brief A step: a place in the pool, a side, a dose.
struct planned_step {
  std::size_t choice = 0;
  side where = side::both;
  dose amount{};

  /// @brief As a plain step.
  [[nodiscard]] constexpr step plain() const {
    step s = plain_pool[choice];
    s.where = where;
    s.amount = amount;
    return s;
  }
};

/// @brief A routine with whom it is for and by which rules it is judged.
struct plan {
  /// @brief The most steps of one.
  static constexpr std::size_t most = 16;

  standard_rules rules{};
  person who{};
  planned_step steps[most]{};
  std::size_t size = 0;

  constexpr void put(std::size_t at, const planned_step& s) {
    if (size == most) return;
    for (std::size_t i = size++; i > at; --i) steps[i] = steps[i - 1];
    steps[at] = s;
  }
  constexpr void drop(std::size_t at) {
    for (--size; at < size; ++at) steps[at] = steps[at + 1];
  }
};

/// @brief The first place in the pool of a technique on a structure; without one, of the technique.
[[nodiscard]] constexpr std::size_t place_of(const technique& t, structure target = {}) {
  for (std::size_t i = 0; i < pool::size; ++i)
    if (*plain_pool[i].what == t && (target.empty() || plain_pool[i].target == target)) return i;
  return pool::size;
}

/// @brief The places in the pool of one technique.
struct places {
  std::size_t first;
  std::size_t count;
};
[[nodiscard]] constexpr places places_in_pool(const technique& t) {
  std::size_t count = 0;
  for (const step& s : plain_pool) count += *s.what == t;
  return {place_of(t), count};
}

namespace places_of_technique {
inline constexpr places walk = places_in_pool(easy_walk), roll = places_in_pool(rolling),
                        press = places_in_pool(sideways_pressure), compress = places_in_pool(direct_compression),
                        tender = places_in_pool(tender_spot_hold), ball = places_in_pool(ball_hold),
                        pin = places_in_pool(pin_and_stretch), knead = places_in_pool(kneading),
                        strip = places_in_pool(stripping), thumb = places_in_pool(thumb_pressure),
                        lengthen = places_in_pool(static_stretch), glide = places_in_pool(sciatic_slider),
                        both_ends = places_in_pool(both_ends_slider), tension = places_in_pool(slump_tensioner),
                        plank = places_in_pool(forearm_plank), on_the_side = places_in_pool(side_plank),
                        curl = places_in_pool(leg_curl), heel = places_in_pool(heel_slide_bridge),
                        lift = places_in_pool(slow_deadlift), one_leg = places_in_pool(single_leg_deadlift),
                        skips = places_in_pool(power_skips), run = places_in_pool(overhead_run),
                        side_run = places_in_pool(overhead_side_run);

// What a messy routine draws from; a technique that stands twice comes twice as often.
inline constexpr places drawn[] = {walk,     walk,     roll,  roll,    roll,    roll,        roll,  press,
                                   compress, tender,   ball,  pin,     knead,   strip,       thumb, lengthen,
                                   lengthen, lengthen, glide, tension, plank,   on_the_side, curl,  heel,
                                   lift,     one_leg,  skips, run,     side_run};
inline constexpr places spots[] = {compress, tender, ball, pin, thumb};
inline constexpr places lifted[] = {curl, heel, lift, one_leg};
inline constexpr places rolled[] = {roll};
inline constexpr places run_aside[] = {side_run};
inline constexpr places tensioned[] = {tension};
inline constexpr places at_both_ends[] = {both_ends};
}  // namespace places_of_technique

/// @brief A dose of a technique: in its range, or, of a careless person, now and then outside.
[[nodiscard]] constexpr dose dose_for(dice& d, const technique& t, bool careless) {
  const dose_range& allowed = t.doses;
  dose amount = d.percent(50) ? allowed.least() : allowed.greatest();
  if (t.how == method::strengthening) {
    constexpr tempo good[] = {{seconds{2}, seconds{0}, seconds{1}, seconds{0}},
                              {seconds{3}, seconds{0}, seconds{1}, seconds{0}},
                              {seconds{3}, seconds{1}, seconds{2}, seconds{1}}};
    constexpr tempo bad[] = {{seconds{4}, seconds{0}, seconds{1}, seconds{0}},
                             {seconds{0}, seconds{0}, seconds{2}, seconds{0}},
                             {seconds{2}, seconds{0}, seconds{0}, seconds{0}},
                             {seconds{1}, seconds{0}, seconds{2}, seconds{1}},
                             {seconds{0}, seconds{2}, seconds{0}, seconds{1}}};
    amount.pace = careless && d.percent(75) ? d.one_of(bad) : d.one_of(good);
    if (d.percent(20)) amount.load.grams = 5000;
  }
  if (t.how == method::stretch && !careless) {
    amount.reps = {2 + static_cast<std::int32_t>(d.below(3))};
    amount.hold = seconds{30};
  }
  if (!careless) return amount;
  if (d.percent(10)) amount.series.value = 1 + static_cast<std::int32_t>(d.below(5));
  if (d.percent(8)) amount.reps.value = 1 + static_cast<std::int32_t>(d.below(14));
  if (d.percent(8)) amount.hold = seconds{5 + 5 * static_cast<std::int64_t>(d.below(20))};
  if (d.percent(4)) amount.load.grams = 8000;
  return amount;
}

/// @brief Somebody who may do everything, or about whom something is known that forbids it.
[[nodiscard]] constexpr person person_for(dice& d, bool careless, bool of_any_kind) {
  constexpr side sides[] = {side::left, side::right, side::both};
  constexpr presence presences[] = {presence::unknown, presence::absent, presence::present};
  person who;
  if (d.percent(25)) who.complaint = structure{quadriceps};
  if (d.percent(careless ? 50 : 20)) who.level = skill::experienced;
  if (d.percent(careless ? 40 : 30))
    who.known.set(finding::knot, careless ? d.one_of(sides) : side::both, presence::present);
  // One number after the other: compilers do not agree on the order of arguments.
  const auto maybe = [&](finding sign, side where) { who.known.set(sign, where, d.one_of(presences)); };
  if (d.percent(20)) {
    const side where = careless ? d.one_of(sides) : side::both;
    maybe(finding::warmed_up, where);
  }
  if (!careless) return who;
  constexpr finding signs[] = {finding::floor_is_difficult, finding::symptoms_change_from_afar,
                               finding::hip_flexor_stretch_without_relief, finding::core_instability,
                               finding::hamstring_tightness};
  for (const finding sign : signs) {
    if (!d.percent(25)) continue;
    // One side after the other, so that the two may differ.
    maybe(sign, side::left);
    maybe(sign, side::right);
  }
  if (d.percent(35)) {
    who.tools.emplace();
    for (const tool t : enum_set<tool>::all())
      if (d.percent(75)) who.tools->insert(t);
  }
  if (!of_any_kind) return who;
  if (d.percent(30)) who.known.set(finding::pelvis_tilted_forward, d.one_of(sides), presence::present);
  if (d.percent(30)) {
    const side where = d.one_of(sides);
    maybe(finding::hamstrings_tested_long, where);
  }
  if (d.percent(30)) {
    who.positions.emplace();
    for (const position p : enum_set<position>::all())
      if (d.percent(80)) who.positions->insert(p);
  }
  if (d.percent(40)) {
    contraindication c;
    c.on = d.one_of(sides);
    c.from = {"a therapist"};
    constexpr structure scopes[] = {structure{quadriceps}, structure{posterior_thigh}, structure{semitendinosus}};
    c.where = d.one_of(scopes);
    if (d.percent(30)) c.posture = position::standing;
    constexpr contraindication_action actions[] = {contraindication_action::exclude, contraindication_action::cap_dose,
                                                   contraindication_action::cap_range,
                                                   contraindication_action::change_tempo};
    c.action = d.one_of(actions);
    if (c.action == contraindication_action::cap_dose) c.time = seconds{60};
    if (c.action == contraindication_action::change_tempo) c.time = seconds{3};
    if (c.action == contraindication_action::cap_range) {
      c.moved = joint_motion{joint::hip, motion::flexion};
      c.angle = degrees{60};
    }
    who.contraindications.push_back(c);
  }
  return who;
}

/// @brief A session in order that keeps the rules, or nearly all of them.
constexpr void plan_tidily(plan& p, dice& d) {
  constexpr std::size_t walk = place_of(easy_walk, structure{hamstrings});
  constexpr std::size_t ring[] = {
      place_of(rolling, structure{anterior_thigh}), place_of(rolling, structure{anterolateral_thigh}),
      place_of(rolling, structure{posterolateral_thigh}), place_of(rolling, structure{medial_thigh}),
      place_of(rolling, structure{posterior_thigh})};
  constexpr std::size_t kneaded = place_of(kneading, structure{posterior_thigh});
  constexpr std::size_t held = place_of(ball_hold, structure{posterior_thigh});
  constexpr std::size_t hip = place_of(static_stretch, structure{hip_flexors});
  constexpr std::size_t front = place_of(static_stretch, structure{quadriceps});
  constexpr std::size_t inside = place_of(static_stretch, structure{adductors});
  constexpr std::size_t back = place_of(static_stretch, structure{hamstrings});
  constexpr std::size_t planked = place_of(forearm_plank);
  constexpr std::size_t glided = place_of(sciatic_slider);
  constexpr std::size_t curled = place_of(leg_curl, structure{hamstrings});
  constexpr std::size_t lifted = place_of(slow_deadlift, structure{hamstrings});
  constexpr std::size_t skipped = place_of(power_skips, structure{hamstrings});
  constexpr std::size_t ran = place_of(overhead_side_run, structure{hamstrings});
  const auto then = [&](std::size_t choice, side where = side::both) {
    p.put(p.size, {choice, where, dose_for(d, *plain_pool[choice].what, false)});
  };

  const bool of_the_back = p.who.complaint == structure{hamstrings};
  const bool warm = d.percent(60);
  if (warm) then(walk);
  if (d.percent(70)) {
    // The neighbours of the complaint first: of quadriceps inside and back, and then itself.
    if (of_the_back)
      for (const std::size_t place : ring) then(place);
    else
      for (std::size_t i = 0; i < 5; ++i) then(ring[(i + 3) % 5]);
    if (d.percent(20))
      then(kneaded);
    else if (warm && p.who.known.has(finding::knot) && d.percent(60))
      then(held);
    if (d.percent(50)) {
      then(hip);
      if (of_the_back) then(front);
      then(inside);
      if (d.percent(60)) then(of_the_back ? back : front);
      // As long as one another, and four minutes at most where two meet in one muscle.
      for (std::size_t i = 0; i < p.size; ++i)
        if (*plain_pool[p.steps[i].choice].what == static_stretch)
          p.steps[i].amount.reps = p.steps[p.size - 1].amount.reps;
    }
  }
  if (d.percent(25)) {
    then(glided);
    then(planked);
  }
  if (warm && d.percent(45)) {
    then(curled);
    if (d.percent(50)) then(lifted);
  }
  if (d.percent(35)) {
    // Drills add up to a minute, the weight as long on the left as on the right.
    if (d.percent(50)) then(skipped);
    then(ran, side::left);
    then(ran, side::right);
    p.steps[p.size - 2].amount = p.steps[p.size - 1].amount = plain_pool[ran].what->doses.greatest();
  }
  if (p.size == 0) then(walk);
}

/// @brief Changes one thing of a plan.
constexpr void mutate(plan& p, dice& d) {
  const std::size_t at = d.below(p.size);
  switch (d.below(5)) {
    case 0:
      if (p.size > 1) p.drop(at);
      break;
    case 1: std::swap(p.steps[at], p.steps[d.below(p.size)]); break;
    case 2: p.steps[at].where = d.percent(50) ? side::left : side::right; break;
    case 3: p.steps[at].amount = dose_for(d, *plain_pool[p.steps[at].choice].what, true); break;
    default: p.steps[at].choice = d.below(pool::size); break;
  }
}

/// @brief Anything, in any order or nearly in that of a session.
constexpr void plan_carelessly(plan& p, dice& d) {
  namespace of = places_of_technique;
  constexpr side any_side[] = {side::both, side::both, side::both, side::left, side::right};
  constexpr side one_side[] = {side::left, side::right};
  // One number after the other: compilers do not agree on the order of arguments.
  const auto put_anywhere = [&](std::size_t choice, side where, const dose& amount) {
    p.put(d.below(p.size + 1), {choice, where, amount});
  };
  const auto any_of = [&](const auto& techniques, const auto& sides) {
    const places from = d.one_of(techniques);
    const std::size_t choice = from.first + d.below(from.count);
    const side where = d.one_of(sides);
    const dose amount = dose_for(d, *plain_pool[choice].what, true);
    put_anywhere(choice, where, amount);
  };
  for (std::size_t n = 1 + d.below(3); n > 0; --n) any_of(of::drawn, any_side);
  if (d.percent(75)) any_of(of::rolled, any_side);
  if (d.percent(80)) any_of(of::lifted, any_side);
  if (d.percent(50)) any_of(of::run_aside, one_side);
  if (d.percent(40)) any_of(of::spots, any_side);
  if (d.percent(45)) {
    constexpr std::size_t much[] = {place_of(static_stretch, structure{hamstrings}),
                                    place_of(static_stretch, structure{quadriceps}),
                                    place_of(static_stretch, structure{hip_flexors})};
    const std::size_t choice = d.one_of(much);
    for (std::size_t n = 2 + d.below(2); n > 0; --n) {
      const dose amount{{1}, {4}, seconds{d.percent(50) ? 30 : 35}};
      put_anywhere(choice, side::both, amount);
    }
  }
  if (d.percent(50)) {
    constexpr std::size_t little[] = {place_of(static_stretch, structure{adductors}),
                                      place_of(static_stretch, structure{gluteals})};
    const std::size_t choice = d.one_of(little);
    const side where = d.one_of(any_side);
    const dose amount{{1}, {2}, seconds{d.percent(50) ? 10 : 25}};
    put_anywhere(choice, where, amount);
  }
  if (d.percent(35)) any_of(of::tensioned, any_side);
  if (d.percent(40)) any_of(of::at_both_ends, any_side);
  // Many have a habit: to lift and never lower, or the other way round.
  if (d.percent(75)) {
    constexpr tempo habits[] = {{seconds{0}, seconds{0}, seconds{2}, seconds{0}},
                                {seconds{3}, seconds{0}, seconds{0}, seconds{1}}};
    const tempo habit = d.one_of(habits);
    for (std::size_t i = 0; i < p.size; ++i)
      if (plain_pool[p.steps[i].choice].what->how == method::strengthening) p.steps[i].amount.pace = habit;
  }
  if (d.percent(40))
    for (std::size_t i = 1; i < p.size; ++i)
      for (std::size_t j = i; j > 0; --j)
        if (plain_pool[p.steps[j].choice].what->when < plain_pool[p.steps[j - 1].choice].what->when)
          std::swap(p.steps[j], p.steps[j - 1]);
}

/// @brief How many of the first plans are of persons of whom the oracle knows everything that matters.
inline constexpr std::uint64_t plans_for_the_oracle = 1000;

/// @brief The plan of a seed. Every fourth is tidy or has one fault.
[[nodiscard]] constexpr plan plan_of(std::uint64_t seed) {
  dice d{seed};
  plan p;
  const bool tidy = seed % 4 == 0;
  // The side door has most kinds of rules.
  constexpr standard_rules sets[] = {standard_rules::side_door,        standard_rules::side_door,
                                     standard_rules::side_door,        standard_rules::direct_work,
                                     standard_rules::climb_of_loading, standard_rules::safety_only,
                                     standard_rules::side_door};
  p.rules = sets[seed / 4 % std::size(sets)];
  p.who = person_for(d, !tidy, seed >= plans_for_the_oracle);
  if (tidy) {
    plan_tidily(p, d);
    if (d.percent(40)) mutate(p, d);
  } else {
    plan_carelessly(p, d);
  }
  return p;
}
/// @}

}  // namespace parity
