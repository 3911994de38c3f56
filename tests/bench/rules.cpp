/// @file
/// @brief How long it takes to judge a routine, beside the same rules in loops written by hand.
///
/// Prints microseconds and their ratio; fails if the library takes more than 5, or more than half as long again as the
/// loops. The loops say the same of the routine and of 200 variants of it, or nothing is measured.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <initializer_list>
#include <iterator>
#include <random>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

#include "regimen/person/length_state.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

// The rules of direct_work_first and loading_progression that neighbours_first lacks.
constexpr auto all_standard_rules =
    neighbours_first + rule_set<rules::broad_before_targeted, rules::difficulty_climbs>{};

/// A session for tight hamstrings of 24 steps that keeps every rule and meets every wish.
std::vector<step> typical_session() {
  const auto steps = erase(sequence(
      perform<easy_walk>(hamstrings), perform<rolling>(anterior_thigh, 45_s), perform<rolling>(anterolateral_thigh),
      perform<rolling>(medial_thigh, 45_s), perform<rolling>(posterolateral_thigh),
      perform<rolling>(posterior_thigh, 1_min), perform<rolling>(gluteal_region), perform<rolling>(posterior_leg),
      perform<sideways_pressure>(anterolateral_thigh, massage_ball),
      perform<sideways_pressure>(posterolateral_thigh, massage_ball), perform<kneading>(medial_thigh),
      perform<stripping>(posterior_thigh), perform<static_stretch>(hip_flexors, 2_reps, 30_s),
      perform<static_stretch>(quadriceps, side_lying, 2_reps, 30_s), perform<static_stretch>(adductors, 2_reps, 30_s),
      perform<static_stretch>(gluteals, 2_reps, 30_s), perform<static_stretch>(hamstrings, 2_reps, 30_s),
      perform<sciatic_slider>(sciatic_nerve), perform<forearm_plank>(core), perform<supine_bridge>(gluteus_maximus),
      perform<leg_curl>(hamstrings), perform<slow_deadlift>(hamstrings), perform<overhead_side_run>(hamstrings, left),
      perform<overhead_side_run>(hamstrings, right)));
  return {steps.begin(), steps.end()};
}

// --- By hand ---------------------------------------------------------------------------------------------------------

struct fault {
  std::string_view rule;
  std::size_t step;
  structure concerned;
};

struct judgement {
  std::vector<fault> faults{};
  std::vector<fault> wishes{};
};

/// What is asked of the same step many times.
struct looked_up {
  enum_set<muscle> muscles;
  enum_set<region> places;
  bool at[2];  // left, right
  bool on_complaint;
};

/// Whether something was found on every side that a step works on.
bool found_throughout(const person& who, finding sign, const looked_up& known) {
  return (!known.at[0] || who.known.has(sign, side::left)) && (!known.at[1] || who.known.has(sign, side::right));
}

/// Whether steps of a range that provide something reach every side that step i works on.
template <class Provides>
bool met(std::size_t end, std::size_t i, const std::vector<looked_up>& known, const Provides& provides) {
  bool left_met = !known[i].at[0];
  bool right_met = !known[i].at[1];
  for (std::size_t j = 0; j < end && !(left_met && right_met); ++j) {
    if (!((known[j].at[0] && !left_met) || (known[j].at[1] && !right_met)) || !provides(j)) continue;
    left_met = left_met || known[j].at[0];
    right_met = right_met || known[j].at[1];
  }
  return left_met && right_met;
}

judgement by_hand(const std::vector<step>& steps, const person& who) {
  static const enum_set<muscle> of_sit_bone = muscles_of(sit_bone);
  static const enum_set<muscle> of_popliteal_fossa = muscles_of(popliteal_fossa);
  static const enum_set<muscle> of_ischial_tuberosity = muscles_of(ischial_tuberosity);
  static const enum_set<muscle> of_low_back = muscles_of(low_back);
  static const enum_set<muscle> of_hamstrings = muscles_of(hamstrings);
  static const enum_set<muscle> of_hip_flexors = muscles_of(hip_flexors);
  static const enum_set<muscle> of_quadriceps = muscles_of(quadriceps);
  static const enum_set<muscle> of_adductors = muscles_of(adductors);
  const std::size_t n = steps.size();
  judgement found;
  const auto report = [&](std::string_view rule, std::size_t step, structure concerned = {}) {
    found.faults.push_back({rule, step, concerned});
  };

  const enum_set<muscle> complaint_muscles = muscles_of(who.complaint);
  const enum_set<region> complaint_places = places_of(who.complaint);
  enum_set<region> neighbours;
  for (const region r : complaint_places)
    for (const region beside : ring_neighbours(r)) neighbours.insert(beside);
  neighbours = neighbours - complaint_places;

  std::vector<looked_up> known;
  known.reserve(n);
  for (const step& s : steps) {
    const enum_set<muscle> muscles = muscles_of(s.target);
    known.push_back({muscles,
                     places_of(s.target),
                     {reaches(s.where, side::left), reaches(s.where, side::right)},
                     within(s.target, muscles, who.complaint, complaint_muscles) ||
                         within(who.complaint, complaint_muscles, s.target, muscles)});
  }

  seconds in_all{0};
  bool warm = who.known.where(finding::warmed_up) == side::both;
  for (std::size_t i = 0; i < n; ++i) {
    const step& s = steps[i];
    const technique& t = *s.what;
    const looked_up& k = known[i];
    const bool massages = t.how == method::massage;
    const bool stretches = t.how == method::stretch;
    const auto on = [&](structure where, const enum_set<muscle>& muscles) {
      return within(s.target, k.muscles, where, muscles);
    };

    // What must hold of one step.
    const dose& d = s.amount;
    if (t.name.empty() || s.target.empty() || index_of(s.where) >= count_of<side> ||
        index_of(s.posture) >= count_of<position> || d.series.value <= 0 || d.reps.value <= 0 || d.hold < seconds{0} ||
        d.pace.lowering < seconds{0} || d.pace.bottom < seconds{0} || d.pace.raising < seconds{0} ||
        d.pace.top < seconds{0} || d.rest < seconds{0} || d.work() <= seconds{0})
      report("unknown_refused", i);

    bool fits = touches(t, s.target, k.muscles, k.places);
    if (fits && !t.ways.empty()) {
      fits = false;
      for (const way& w : t.ways)
        if (w.tools == s.tools && reaches(w, k.places) && (w.positions.empty() || w.positions.contains(s.posture))) {
          fits = true;
          break;
        }
    }
    if (!fits) report("technique_fits", i);
    if ((who.tools && !who.tools->contains(s.tools)) || (who.positions && !who.positions->contains(s.posture)))
      report("means_at_hand", i);

    bool excluded = false;
    bool dose_capped = false;
    bool range_capped = false;
    bool tempo_changed = false;
    for (const contraindication& c : who.contraindications) {
      if (!speaks_against(c, s, who.today)) continue;
      switch (effect_of(c)) {
        case contraindication_action::exclude:
        case contraindication_action::refer: excluded = true; break;
        case contraindication_action::cap_dose: dose_capped = true; break;
        case contraindication_action::cap_range: range_capped = true; break;
        case contraindication_action::change_tempo: tempo_changed = true; break;
      }
    }
    if (excluded) report("contraindicated", i);
    if (dose_capped) report("contraindicated_dose", i);
    if (range_capped) report("contraindicated_range", i);
    if (tempo_changed) report("contraindicated_tempo", i);

    if (floor_positions.contains(s.posture) && who.known.has(finding::floor_is_difficult, s.where))
      report("floor_ability", i);
    if (!t.doses.contains(s.amount)) report("dose_in_range", i);
    if (massages && (on(sit_bone, of_sit_bone) || on(popliteal_fossa, of_popliteal_fossa) ||
                     on(ischial_tuberosity, of_ischial_tuberosity)))
      report("forbidden_zone", i);
    if (t.name == rolling.name && on(low_back, of_low_back)) report("low_back_not_rolled", i);
    if (t.name == direct_compression.name && !found_throughout(who, finding::knot, k))
      report("compression_for_knots", i);
    if (massages && t.spot && !found_throughout(who, finding::knot, k)) report("tender_spot_found", i);
    if (t.needs > who.level) report("skill_suffices", i);
    if ((t.how == method::nerve_tensioner || (stretches && k.on_complaint)) &&
        who.known.has(finding::symptoms_change_from_afar, s.where))
      report("guarded_nerve_not_stretched", i);
    if (t.name == leg_curl.name && s.amount.pace.lowering <= s.amount.pace.raising) report("slow_lowering", i);
    if (stretches && k.muscles.intersects(of_hamstrings) &&
        ((k.at[0] && length_of_hamstrings(who.known, side::left) == length_state::long_) ||
         (k.at[1] && length_of_hamstrings(who.known, side::right) == length_state::long_)))
      report("stretch_admissible", i);
    if (stretches && on(hip_flexors, of_hip_flexors) && who.known.has(finding::hip_flexor_stretch_without_relief) &&
        who.known.of(finding::core_instability) != presence::absent)
      report("failed_stretch_stopped", i);
    if (t.how == method::nerve_slider) {
      bool takes_turns = t.glide.size() > 1;
      for (std::size_t p = 0; p < t.glide.size(); ++p) {
        const end_tension& now = t.glide[p];
        const end_tension& next = t.glide[(p + 1) % t.glide.size()];
        if (next.upper == now.upper || next.upper - now.upper != now.lower - next.lower) takes_turns = false;
      }
      if (!takes_turns) report("slider_takes_turns", i);
    }

    // What must come before it, on the same side.
    if (massages && t.spot && !met(i, i, known, [&](std::size_t j) {
          return steps[j].what->how == method::massage && !steps[j].what->spot && known[j].places.intersects(k.places);
        }))
      report("sweep_before_spot", i, s.target);
    if (t.deep && !found_throughout(who, finding::warmed_up, k) &&
        !met(i, i, known, [&](std::size_t j) { return steps[j].what->how == method::warm_up; }))
      report("warm_before_deep", i, s.target);
    if (massages && s.tools.contains(tool::hands) && (!who.tools || who.tools->intersects(broad_tools)) &&
        !met(i, i, known, [&](std::size_t j) {
          return steps[j].what->how == method::massage && steps[j].tools.intersects(broad_tools) &&
                 known[j].places.intersects(k.places);
        }))
      report("broad_tool_before_hands", i, s.target);
    if (t.how == method::nerve_tensioner &&
        !met(i, i, known, [&](std::size_t j) { return steps[j].what->how == method::nerve_slider; }))
      report("slider_before_tensioner", i, s.target);
    const auto massage_of = [&](region r) {
      return [&, r](std::size_t j) { return steps[j].what->how == method::massage && known[j].places.contains(r); };
    };
    if (massages && k.on_complaint)
      for (const region r : neighbours)
        if (!met(i, i, known, massage_of(r))) report("neighbours_before_target", i, r);
    if (massages && k.places.intersects(neighbours))
      for (const region r : neighbours)
        if (!met(n, i, known, massage_of(r))) report("whole_ring_massaged", i, r);
    if (stretches &&
        (on(hip_flexors, of_hip_flexors) || on(quadriceps, of_quadriceps) || on(adductors, of_adductors)) &&
        !met(i, i, known, [&](std::size_t j) {
          return steps[j].what->how == method::massage && known[j].places.intersects(k.places);
        }))
      report("massage_before_stretch", i, s.target);
    if (stretches && k.on_complaint) {
      if (!met(i, i, known,
               [&](std::size_t j) { return steps[j].what->how == method::massage && known[j].on_complaint; }))
        report("target_stretched_last", i, who.complaint);
      const auto stretch_of = [&](structure where, const enum_set<muscle>& muscles) {
        return [&, where](std::size_t j) {
          return steps[j].what->how == method::stretch && within(steps[j].target, known[j].muscles, where, muscles);
        };
      };
      // What troubles the person need not come before itself.
      if (!(who.complaint == structure{hip_flexors}) && !met(i, i, known, stretch_of(hip_flexors, of_hip_flexors)))
        report("neighbours_stretched_first", i, hip_flexors);
      if (!(who.complaint == structure{quadriceps}) && !met(i, i, known, stretch_of(quadriceps, of_quadriceps)))
        report("neighbours_stretched_first", i, quadriceps);
      if (!(who.complaint == structure{adductors}) && !met(i, i, known, stretch_of(adductors, of_adductors)))
        report("neighbours_stretched_first", i, adductors);
    }

    // Wishes.
    warm = warm || t.how == method::warm_up;
    if (stretches && s.amount.work() < seconds{60}) found.wishes.push_back({"stretch_adds_up", i, {}});
    const seconds before = in_all;
    in_all += s.duration();
    if (before <= seconds{3600} && in_all > seconds{3600}) found.wishes.push_back({"session_kept_short", i, s.target});
  }
  if (!warm) found.wishes.push_back({"warm_up_advised", n, {}});

  // Both contraction types, on each side.
  constexpr enum_set<contraction> both_types{contraction::concentric, contraction::eccentric};
  enum_set<contraction> types[2];
  std::size_t first[2] = {n, n};
  for (std::size_t i = 0; i < n; ++i) {
    if (steps[i].what->how != method::strengthening) continue;
    const bool wanted[2] = {known[i].at[0] && types[0] != both_types, known[i].at[1] && types[1] != both_types};
    if (!wanted[0] && !wanted[1]) continue;
    const enum_set<contraction> here = contractions_of(steps[i], who.complaint) & both_types;
    if (here.empty()) continue;
    for (int s = 0; s < 2; ++s) {
      if (!wanted[s]) continue;
      if (first[s] == n) first[s] = i;
      types[s] = types[s] | here;
    }
  }
  const bool left_lacks = first[0] < n && types[0] != both_types;
  const bool right_lacks = first[1] < n && types[1] != both_types;
  if (left_lacks) report("contraction_mix", first[0], steps[first[0]].target);
  if (right_lacks && !(left_lacks && first[0] == first[1])) report("contraction_mix", first[1], steps[first[1]].target);

  // The side-loaded run as much on the left as on the right, for each structure.
  for (std::size_t i = 0; i < n; ++i) {
    if (steps[i].what->name != overhead_side_run.name) continue;
    bool is_first = true;
    for (std::size_t j = 0; j < i && is_first; ++j)
      is_first = !(steps[j].what->name == overhead_side_run.name && steps[j].target == steps[i].target);
    if (!is_first) continue;
    seconds on_side[2]{seconds{0}, seconds{0}};
    for (std::size_t j = i; j < n; ++j) {
      if (steps[j].what->name != overhead_side_run.name || !(steps[j].target == steps[i].target)) continue;
      for (int s = 0; s < 2; ++s)
        if (known[j].at[s]) on_side[s] += steps[j].amount.work();
    }
    if (on_side[0] != on_side[1]) report("both_sides_trained", i, steps[i].target);
  }

  // Four minutes of stretching for each muscle on each side. Where all stretches together are short, none is too long.
  seconds stretched{0};
  for (const step& s : steps)
    if (s.what->how == method::stretch) stretched += s.amount.work();
  if (stretched > seconds{240}) {
    std::vector<seconds> of_muscle[2];
    for (auto& sums : of_muscle) sums.assign(count_of<muscle>, seconds{0});
    for (std::size_t i = 0; i < n; ++i) {
      if (steps[i].what->how != method::stretch) continue;
      const seconds more = steps[i].amount.work();
      bool too_long = false;
      for (std::size_t s = 0; s < 2; ++s) {
        if (!known[i].at[s]) continue;
        for (const muscle m : known[i].muscles) {
          seconds& sum = of_muscle[s][index_of(m)];
          if (sum <= seconds{240} && sum + more > seconds{240}) too_long = true;
          sum += more;
        }
        if (!known[i].muscles.empty()) continue;
        seconds before{0};
        for (std::size_t j = 0; j < i; ++j)
          if (steps[j].what->how == method::stretch && steps[j].target == steps[i].target && known[j].at[s])
            before += steps[j].amount.work();
        if (before <= seconds{240} && before + more > seconds{240}) too_long = true;
      }
      if (too_long) report("stretch_plateau", i, steps[i].target);
    }
  }

  // Orders.
  std::size_t last_massage = n;
  std::size_t last_effort = n;
  for (std::size_t i = 0; i < n; ++i) {
    if (i > 0 && steps[i].what->when < steps[i - 1].what->when) report("stages_in_order", i, steps[i - 1].target);
    if (steps[i].what->how == method::massage) {
      if (last_massage < n && steps[i].tools.intersects(broad_tools) &&
          !steps[last_massage].tools.intersects(broad_tools))
        report("broad_before_targeted", i, steps[last_massage].target);
      last_massage = i;
    }
    if (steps[i].what->how != method::strengthening && steps[i].what->how != method::drill) continue;
    if (last_effort < n && steps[i].what->difficulty < steps[last_effort].what->difficulty)
      report("difficulty_climbs", i, steps[last_effort].target);
    last_effort = i;
  }
  return found;
}

// --- Whether both say the same ---------------------------------------------------------------------------------------

using told = std::multiset<std::tuple<std::string_view, std::size_t, std::string_view>>;

told all_of(const std::vector<fault>& faults) {
  told all;
  for (const fault& f : faults) all.emplace(f.rule, f.step, name_of(f.concerned));
  return all;
}

bool agree(const std::vector<step>& steps, const person& who, std::set<std::string_view>& broken) {
  told faults;
  told wishes;
  for_each_violation(all_standard_rules, steps, who, [&](const violation& v) {
    const std::string_view rule = all_standard_rules.facts(v.rule).name;
    (all_standard_rules.is_wish(v.rule) ? wishes : faults).emplace(rule, v.step, name_of(v.concerned));
    broken.insert(rule);
  });
  const judgement ours = by_hand(steps, who);
  if (check(all_standard_rules, steps, who).count != ours.faults.size()) return false;
  return all_of(ours.faults) == faults && all_of(ours.wishes) == wishes;
}

/// Tightens both ends at once, as a tensioner does.
constexpr technique no_slider = [] {
  technique t = sciatic_slider;
  t.name = "no_slider";
  t.glide = slump_tensioner.glide;
  return t;
}();

/// A routine with a few things changed, for a person of whom a few things are known.
class changer {
 public:
  std::vector<step> change(std::vector<step> steps) {
    for (std::size_t times = 1 + below(6); times > 0 && !steps.empty(); --times) {
      const std::size_t at = below(steps.size());
      const auto here = std::next(steps.begin(), static_cast<std::ptrdiff_t>(at));
      step& s = *here;
      switch (below(12)) {
        case 0: std::swap(s, steps[below(steps.size())]); break;
        case 1: steps.erase(below(2) == 0 ? steps.begin() : here); break;
        case 2: steps.push_back(step{s}); break;
        case 3: s.where = static_cast<side>(below(count_of<side>)); break;
        case 4: s.target = one_of(targets); break;
        case 5: s.tools = enum_set<tool>{one_of(tools)}; break;
        case 6: s.amount = one_of({s.what->doses.least(), s.what->doses.greatest()}); break;
        case 7: s.amount.hold = seconds{static_cast<std::int64_t>(below(200))}; break;
        case 8: s.amount = {{1}, {1}}; break;
        case 9:
          for (step& one : steps) one.amount.pace.lowering = seconds{static_cast<std::int64_t>(below(2))};
          break;
        case 10:
          for (step& one : steps) one.amount.series.value = 3;
          break;
        case 11: steps.insert(here, some_step()); break;
      }
    }
    return steps;
  }
  person anybody() {
    person who;
    for (std::size_t times = below(4); times > 0; --times)
      who.known.set(one_of(signs), static_cast<side>(below(count_of<side>)), presence::present);
    if (below(4) == 0) who.complaint = one_of(targets);
    if (below(4) == 0) who.tools = enum_set<tool>{tool::hands, tool::massage_ball};
    if (below(4) == 0) who.level = skill::experienced;
    if (below(4) == 0)
      who.contraindications.push_back({.where = below(2) == 0 ? structure{} : one_of(targets),
                                       .moved = joint_motion{joint::hip, motion::flexion},
                                       .action = static_cast<contraindication_action>(below(5)),
                                       .time = seconds{40},
                                       .angle = degrees{45}});
    return who;
  }

 private:
  std::size_t below(std::size_t n) { return chance_() % n; }
  template <class T, std::size_t Size>
  T one_of(const T (&values)[Size]) {
    return values[below(Size)];
  }
  template <class T>
  T one_of(std::initializer_list<T> values) {
    return values.begin()[below(values.size())];
  }
  static constexpr structure targets[] = {hamstrings,      quadriceps,      adductors,    hip_flexors,
                                          posterior_thigh, anterior_thigh,  medial_thigh, semitendinosus,
                                          sit_bone,        popliteal_fossa, low_back,     gluteals};
  static constexpr tool tools[] = {tool::foam_roller, tool::massage_ball, tool::hands};
  static constexpr finding signs[] = {finding::hamstrings_tested_long,
                                      finding::pelvis_tilted_forward,
                                      finding::knot,
                                      finding::warmed_up,
                                      finding::floor_is_difficult,
                                      finding::symptoms_change_from_afar,
                                      finding::hip_flexor_stretch_without_relief};

  step some_step() {
    switch (below(9)) {
      case 7: return perform<no_slider>(sciatic_nerve);
      case 0: return perform<ball_hold>(posterior_thigh);
      case 1: return perform<direct_compression>(posterior_thigh);
      case 2: return perform<pin_and_stretch>(posterior_thigh);
      case 3: return perform<slump_tensioner>(sciatic_nerve);
      case 4: return perform<static_stretch>(hamstrings, 4_reps, 30_s);
      case 5: return perform<overhead_side_run>(hamstrings, left, 40_s);
      case 6: return perform<heel_slide_bridge>(hamstrings, tempo{0_s, 0_s, 2_s, 0_s});
      default: return perform<rolling>(low_back);
    }
  }
  std::mt19937 chance_{1};
};

// --- Measured --------------------------------------------------------------------------------------------------------

using clock_type = std::chrono::steady_clock;

/// Microseconds of one call; so that nothing is computed beforehand, the steps might have changed.
template <class Work>
double once(const std::vector<step>& steps, Work work) {
  const auto start = clock_type::now();
  asm volatile("" : : "r"(steps.data()) : "memory");
  const auto result = work();
  asm volatile("" : : "r"(&result) : "memory");
  return std::chrono::duration<double, std::micro>(clock_type::now() - start).count();
}

double median(std::vector<double>& times) {
  const auto middle = std::next(times.begin(), static_cast<std::ptrdiff_t>(times.size() / 2));
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

}  // namespace

int main() {
  const std::vector<step> session = typical_session();
  const person who;

  std::set<std::string_view> broken;
  if (!agree(session, who, broken) || !broken.empty()) {
    std::fprintf(stderr, "the session does not keep the rules, or the two differ\n");
    return 1;
  }
  changer chance;
  constexpr int variants = 200;
  for (int i = 0; i < variants; ++i) {
    const std::vector<step> changed = chance.change(session);
    if (agree(changed, chance.anybody(), broken)) continue;
    std::fprintf(stderr, "the two differ in variant %d\n", i);
    return 1;
  }

  if (broken.size() != all_standard_rules.size) {
    std::fprintf(stderr, "the variants break only %zu of %zu rules\n", broken.size(), all_standard_rules.size);
    return 1;
  }

  std::vector<double> neighbours;
  std::vector<double> all;
  std::vector<double> hand;
  // By turns, so that a busy moment of the machine spoils none of them.
  for (int round = 0; round < 20000; ++round) {
    neighbours.push_back(once(session, [&] { return check(neighbours_first, session, who); }));
    all.push_back(once(session, [&] { return check(all_standard_rules, session, who); }));
    hand.push_back(once(session, [&] { return by_hand(session, who); }));
  }
  const double of_neighbours = median(neighbours);
  const double of_all = median(all);
  const double of_hand = median(hand);
  std::printf(
      "%zu steps judged, median microseconds: neighbours_first (%zu rules) %.2f, all (%zu rules) %.2f, "
      "by hand %.2f, ratio %.2f\n",
      session.size(), neighbours_first.size, of_neighbours, all_standard_rules.size, of_all, of_hand, of_all / of_hand);
  return of_all <= 5 && of_neighbours <= 5 && of_all <= 1.5 * of_hand ? 0 : 1;
}
