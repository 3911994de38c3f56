/// @file
/// @brief The sentences of the articles once more, in plain loops and words, against the rules.
///
/// Nothing here asks the library about anatomy, techniques or rules: kinds of technique, regions and muscles are typed
/// from the articles, so that the two can only agree by both being right.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <map>
#include <set>
#include <string>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

using words = std::set<std::string>;

// What the articles say of a technique.
struct known_technique {
  const technique* what;
  std::string kind;
  int stage;
  bool spot;  // stays on a spot
  bool deep;
  int least_hold, most_hold, most_sets, least_reps, most_reps;
  int difficulty;
  words targets;
};

const words any_massage{"anterior_thigh",  "anterolateral_thigh",        "posterolateral_thigh", "medial_thigh",
                        "posterior_thigh", "posterior_thigh_inner_lane", "popliteal_fossa",      "sit_bone",
                        "semitendinosus"};
const words hams{"hamstrings", "semitendinosus", "biceps_femoris_long_head"};

const std::vector<known_technique> techniques{
    {&easy_walk, "warm-up", 0, false, false, 180, 300, 1, 1, 1, 0, {"hamstrings"}},
    {&rolling, "massage", 1, false, false, 30, 120, 3, 1, 1, 0, any_massage},
    {&sideways_pressure, "massage", 1, false, false, 30, 120, 3, 1, 1, 0, any_massage},
    {&direct_compression, "massage", 1, true, true, 20, 30, 3, 1, 1, 0, any_massage},
    {&tender_spot_hold, "massage", 1, true, false, 15, 30, 3, 1, 1, 0, any_massage},
    {&ball_hold, "massage", 1, true, true, 20, 30, 3, 1, 1, 0, any_massage},
    {&pin_and_stretch, "massage", 1, true, true, 0, 0, 1, 5, 10, 0, {"posterior_thigh", "semitendinosus"}},
    {&kneading, "massage", 1, false, false, 30, 120, 3, 1, 1, 0, any_massage},
    {&thumb_pressure, "massage", 1, true, true, 15, 30, 3, 1, 1, 0, any_massage},
    {&static_stretch,
     "stretch",
     2,
     false,
     false,
     10,
     30,
     1,
     2,
     4,
     0,
     {"hamstrings", "semitendinosus", "hip_flexors", "quadriceps", "rectus_femoris", "adductors", "gluteals"}},
    {&sciatic_slider, "slider", 3, false, false, 0, 0, 5, 10, 20, 0, {"sciatic_nerve"}},
    {&slump_tensioner, "tensioner", 3, false, false, 0, 0, 5, 10, 20, 0, {"sciatic_nerve"}},
    {&forearm_plank, "hold", 4, false, false, 10, 54, 3, 1, 1, 0, {"core"}},
    {&leg_curl, "strength", 5, false, false, 0, 0, 3, 8, 12, 1, hams},
    {&heel_slide_bridge, "strength", 5, false, false, 0, 0, 3, 8, 12, 2, hams},
    {&slow_deadlift, "strength", 5, false, false, 0, 0, 3, 8, 12, 3, hams},
    {&power_skips, "drill", 6, false, false, 20, 60, 3, 1, 1, 2, hams},
    {&overhead_run, "drill", 6, false, false, 20, 60, 3, 1, 1, 3, hams},
    {&overhead_side_run, "drill", 6, false, false, 20, 60, 3, 1, 1, 4, hams},
};

// Where on the thigh a structure is reached.
const std::map<std::string, words> place{
    {"anterior_thigh", {"front"}},
    {"anterolateral_thigh", {"outer"}},
    {"posterolateral_thigh", {"trailing"}},
    {"medial_thigh", {"inner"}},
    {"posterior_thigh", {"back"}},
    {"posterior_thigh_inner_lane", {"back"}},
    {"hamstrings", {"back"}},
    {"semitendinosus", {"back"}},
    {"biceps_femoris_long_head", {"back"}},
    {"hip_flexors", {"hip", "belly", "side of the hip", "front", "inner"}},
    {"quadriceps", {"front", "outer", "trailing"}},
    {"rectus_femoris", {"front"}},
    {"adductors", {"inner"}},
};

// Which muscles a stretch of it reaches, as far as two of the targets share any.
const std::map<std::string, words> muscles{
    {"hamstrings", {"st", "others at the back"}},
    {"semitendinosus", {"st"}},
    {"hip_flexors", {"rf", "pect", "other hip flexors"}},
    {"quadriceps", {"rf", "vasti"}},
    {"rectus_femoris", {"rf"}},
    {"adductors", {"pect", "other adductors"}},
    {"gluteals", {"glutes"}},
};

// A step in words, with what it was made into.
struct told {
  const known_technique* by;
  std::string target;
  bool on[2];  // left, right
  int hold, series, reps, down, up;
  bool roller;
  bool floor;
};

struct told_person {
  bool warm[2], knot[2], nerve[2], failed, floor_hard, experienced;
  bool core_stable[2];
  bool has_tools_only_for_hands;
};

struct told_routine {
  std::vector<told> steps;
  std::vector<step> real;
  told_person who;
  person real_who;
};

told_routine any_told(generated::source_of_chance& chance) {
  told_routine r{};
  for (const int s : {0, 1}) {
    r.who.warm[s] = chance.percent(20);
    r.who.knot[s] = chance.percent(60);
    r.who.nerve[s] = chance.percent(15);
    r.who.core_stable[s] = chance.percent(30);
    const side where = s == 0 ? side::left : side::right;
    const auto note = [&](finding f, bool there) {
      if (there)
        r.real_who.known.set(f, where, presence::present);
      else if (chance.percent(50))
        r.real_who.known.set(f, where, presence::absent);
    };
    note(finding::warmed_up, r.who.warm[s]);
    note(finding::knot, r.who.knot[s]);
    note(finding::symptoms_change_from_afar, r.who.nerve[s]);
    if (r.who.core_stable[s]) r.real_who.known.set(finding::core_instability, where, presence::absent);
  }
  r.who.failed = chance.percent(60);
  if (r.who.failed)
    r.real_who.known.set(finding::hip_flexor_stretch_without_relief, chance.any<side>(), presence::present);
  r.who.floor_hard = chance.percent(10);
  if (r.who.floor_hard) r.real_who.known.set(finding::floor_is_difficult, side::both, presence::present);
  r.who.experienced = chance.percent(50);
  r.real_who.level = r.who.experienced ? skill::experienced : skill::beginner;
  r.who.has_tools_only_for_hands = chance.percent(15);
  if (r.who.has_tools_only_for_hands) r.real_who.tools = enum_set<tool>{hands};

  // Most of the routine in the order of stages, so that rules about what comes first are kept now and then.
  std::vector<const known_technique*> chosen;
  if (chance.percent(60)) {
    for (int n = chance.between(0, 5); n > 0; --n) chosen.push_back(&techniques[1]);
  }
  for (int n = chance.between(1, 9); n > 0; --n) chosen.push_back(&techniques[chance.below(techniques.size())]);
  // Now and then a session of stretching.
  const bool stretches = chance.percent(15);
  if (stretches) {
    chosen.clear();
    for (const known_technique& t : techniques)
      for (int n = chance.between(2, 7); t.kind == "stretch" && n > 0; --n) chosen.push_back(&t);
  }
  const bool in_stages = chance.percent(60);
  for (std::size_t i = 1; in_stages && i < chosen.size(); ++i)
    for (std::size_t j = i; j > 0 && chosen[j]->stage < chosen[j - 1]->stage; --j) std::swap(chosen[j], chosen[j - 1]);
  const bool round_the_thigh = chance.percent(50);
  std::size_t next_place = 0;
  const std::vector<std::string> round{"anterior_thigh", "medial_thigh", "posterolateral_thigh", "anterolateral_thigh",
                                       "posterior_thigh"};
  const bool mostly_both = chance.percent(70);

  for (const known_technique* t : chosen) {
    told s{t, chance.one_of(t->targets), {true, true}, 0, 1, 1, 0, 0, false, false};
    if (round_the_thigh && t->kind == "massage" && !t->spot) s.target = round[next_place++ % 5];
    const int where = chance.percent(mostly_both ? 85 : 10) ? 2 : chance.between(0, 1);
    if (where == 0) s.on[1] = false;
    if (where == 1) s.on[0] = false;
    s.hold = chance.percent(90) ? (chance.percent(40) ? t->most_hold : t->least_hold) : chance.between(0, 310);
    s.series = chance.percent(92) ? chance.between(1, t->most_sets) : chance.between(1, 7);
    s.reps = chance.percent(92) ? (chance.percent(40) ? t->most_reps : t->least_reps) : chance.between(1, 25);
    if (stretches) {
      s.hold = t->most_hold;
      s.series = 1;
      s.reps = chance.between(t->least_reps, t->most_reps);
    }
    const bool moves = t->least_hold == 0;
    s.down = moves ? (chance.percent(80) ? 4 : chance.between(0, 2)) : 0;
    s.up = moves ? (chance.percent(80) ? 1 : chance.between(0, 2)) : 0;
    s.roller = t->kind == "massage" && chance.percent(60);
    s.floor = chance.percent(40);
    step real{
        t->what, *parse_structure(s.target), where == 2 ? side::both : where == 0 ? side::left : side::right, {}, {},
        {}};
    if (t->kind == "massage") real.tools = s.roller ? enum_set<tool>{foam_roller} : enum_set<tool>{hands};
    real.posture = s.floor ? (chance.percent(50) ? position::prone : position::long_sitting)
                           : (chance.percent(50) ? position::standing : position::chair_sitting);
    real.amount = {{s.series}, {s.reps}, seconds{s.hold}, {seconds{s.down}, seconds{0}, seconds{s.up}, seconds{0}},
                   {},         {}};
    r.steps.push_back(s);
    r.real.push_back(real);
  }
  return r;
}

bool at_the_back(const told& s) {
  return s.target == "hamstrings" || s.target == "posterior_thigh" || s.target == "posterior_thigh_inner_lane" ||
         s.target == "semitendinosus" || s.target == "biceps_femoris_long_head";
}
bool massages(const told& s) { return s.by->kind == "massage"; }
words where_is(const told& s) {
  const auto found = place.find(s.target);
  return found == place.end() ? words{s.target} : found->second;
}
bool share(const words& a, const words& b) {
  for (const std::string& x : a)
    if (b.count(x) == 1) return true;
  return false;
}
long work_of(const told& s) { return long{s.hold + s.down + s.up} * s.series * s.reps; }

using faults = std::set<std::size_t>;

// For each step that asks: on each of its sides, something earlier.
template <class Asks, class Gives>
faults lacks_before(const told_routine& r, Asks asks, Gives gives) {
  faults found;
  for (std::size_t i = 0; i < r.steps.size(); ++i)
    for (const int s : {0, 1}) {
      if (!r.steps[i].on[s] || !asks(r.steps[i], s)) continue;
      bool given = false;
      for (std::size_t j = 0; j < i; ++j) given = given || (r.steps[j].on[s] && gives(r.steps[j], r.steps[i]));
      if (!given) found.insert(i);
    }
  return found;
}

template <class Bad>
faults each(const told_routine& r, Bad bad) {
  faults found;
  for (std::size_t i = 0; i < r.steps.size(); ++i)
    if (bad(r.steps[i])) found.insert(i);
  return found;
}

template <class Rule, class Oracle>
void agree(std::uint64_t seed, bool compare_steps, Oracle oracle) {
  generated::source_of_chance chance{seed};
  int broken = 0;
  int kept = 0;
  int disagreements = 0;
  for (int round = 0; round < 6000; ++round) {
    const told_routine r = any_told(chance);
    const faults expected = oracle(r);
    const verdict v = check(rule_set<Rule>{}, r.real, r.real_who);
    faults actual;
    for (const violation& f : v.faults) actual.insert(f.step);
    (expected.empty() ? kept : broken) += 1;
    if (compare_steps && v.count <= 32 ? actual != expected : v.kept() != expected.empty()) {
      if (++disagreements > 3) continue;
      std::string text;
      for (const told& s : r.steps)
        text += std::string{s.by->what->name} + "(" + s.target + (s.on[0] ? " l" : "") + (s.on[1] ? " r" : "") + ") ";
      UNSCOPED_INFO(text << "-- expected " << expected.size() << " steps at fault, found " << actual.size());
    }
  }
  CHECK(disagreements == 0);
  CHECK(broken >= 100);
  CHECK(kept >= 100);
}

}  // namespace

TEST_CASE("forbidden zones, told otherwise", "[S3-39]") {
  agree<rules::forbidden_zone>(101, true, [](const told_routine& r) {
    return each(r,
                [](const told& s) { return massages(s) && (s.target == "popliteal_fossa" || s.target == "sit_bone"); });
  });
}

TEST_CASE("doses, told otherwise", "[S3-23]") {
  agree<rules::dose_in_range>(102, true, [](const told_routine& r) {
    return each(r, [](const told& s) {
      return s.hold < s.by->least_hold || s.hold > s.by->most_hold || s.reps < s.by->least_reps ||
             s.reps > s.by->most_reps || s.series > s.by->most_sets ||
             (s.by->kind == "slider" || s.by->kind == "tensioner" ? s.series < 3 : s.series < 1);
    });
  });
}

TEST_CASE("skill, told otherwise", "[S3-32]") {
  agree<rules::skill_suffices>(103, true, [](const told_routine& r) {
    return each(r, [&](const told& s) { return s.by->what->name == "pin_and_stretch" && !r.who.experienced; });
  });
}

TEST_CASE("the floor, told otherwise", "[S3-11]") {
  agree<rules::floor_ability>(104, true, [](const told_routine& r) {
    return each(r, [&](const told& s) { return s.floor && r.who.floor_hard; });
  });
}

TEST_CASE("tools at hand, told otherwise", "[S3-43]") {
  agree<rules::means_at_hand>(105, true, [](const told_routine& r) {
    return each(r, [&](const told& s) { return s.roller && r.who.has_tools_only_for_hands; });
  });
}

TEST_CASE("slow lowering, told otherwise", "[S2-14]") {
  agree<rules::slow_lowering>(106, true, [](const told_routine& r) {
    return each(r, [](const told& s) { return s.by->what->name == "leg_curl" && s.down <= s.up; });
  });
}

TEST_CASE("straight pressure, told otherwise: a knot on every side that is pressed", "[S0-16]") {
  agree<rules::compression_for_knots>(107, true, [](const told_routine& r) {
    return each(r, [&](const told& s) {
      return s.by->what->name == "direct_compression" && ((s.on[0] && !r.who.knot[0]) || (s.on[1] && !r.who.knot[1]));
    });
  });
}

TEST_CASE("spots, told otherwise: one on every side that is held", "[S3-25]") {
  agree<rules::tender_spot_found>(117, true, [](const told_routine& r) {
    return each(
        r, [&](const told& s) { return s.by->spot && ((s.on[0] && !r.who.knot[0]) || (s.on[1] && !r.who.knot[1])); });
  });
}

TEST_CASE("a guarded nerve, told otherwise", "[S2-19]") {
  agree<rules::guarded_nerve_not_stretched>(108, true, [](const told_routine& r) {
    return each(r, [&](const told& s) {
      const bool at_fault = (s.on[0] && r.who.nerve[0]) || (s.on[1] && r.who.nerve[1]);
      return at_fault && (s.by->kind == "tensioner" || (s.by->kind == "stretch" && at_the_back(s)));
    });
  });
}

TEST_CASE("a stretch that failed, told otherwise", "[S1-12]") {
  agree<rules::failed_stretch_stopped>(109, true, [](const told_routine& r) {
    return each(r, [&](const told& s) {
      return s.by->kind == "stretch" && (s.target == "hip_flexors" || s.target == "rectus_femoris") && r.who.failed &&
             !(r.who.core_stable[0] && r.who.core_stable[1]);
    });
  });
}

TEST_CASE("sweep before spot, told otherwise", "[S3-25]") {
  agree<rules::sweep_before_spot>(110, true, [](const told_routine& r) {
    return lacks_before(
        r, [](const told& s, int) { return massages(s) && s.by->spot; },
        [](const told& earlier, const told& s) {
          return massages(earlier) && !earlier.by->spot && share(where_is(earlier), where_is(s));
        });
  });
}

TEST_CASE("warm before deep, told otherwise: who is cold on a side that is pressed warms up", "[S3-14]") {
  agree<rules::warm_before_deep>(111, true, [](const told_routine& r) {
    return lacks_before(
        r,
        [&](const told& s, int) { return s.by->deep && ((s.on[0] && !r.who.warm[0]) || (s.on[1] && !r.who.warm[1])); },
        [](const told& earlier, const told&) { return earlier.by->kind == "warm-up"; });
  });
}

TEST_CASE("broad tool before hands, told otherwise", "[S3-13]") {
  agree<rules::broad_tool_before_hands>(124, true, [](const told_routine& r) {
    return lacks_before(
        r, [&](const told& s, int) { return massages(s) && !s.roller && !r.who.has_tools_only_for_hands; },
        [](const told& earlier, const told& s) {
          return massages(earlier) && earlier.roller && share(where_is(earlier), where_is(s));
        });
  });
}

TEST_CASE("slider before tensioner, told otherwise", "[S2-20]") {
  agree<rules::slider_before_tensioner>(112, true, [](const told_routine& r) {
    return lacks_before(
        r, [](const told& s, int) { return s.by->kind == "tensioner"; },
        [](const told& earlier, const told&) { return earlier.by->kind == "slider"; });
  });
}

TEST_CASE("neighbours before target, told otherwise", "[S0-14]") {
  agree<rules::neighbours_before_target>(113, true, [](const told_routine& r) {
    faults all;
    for (const std::string neighbour : {"front", "outer", "trailing", "inner"})
      for (const std::size_t i : lacks_before(
               r, [](const told&s, int) { return massages(s) && at_the_back(s); },
               [&](const told&earlier, const told&) {
                 return massages(earlier) && where_is(earlier).count(neighbour) == 1;
               }))
        all.insert(i);
    return all;
  });
}

TEST_CASE("all the way round, told otherwise", "[S0-10]") {
  agree<rules::whole_ring_massaged>(114, true, [](const told_routine& r) {
    faults found;
    const words neighbours{"front", "outer", "trailing", "inner"};
    for (std::size_t i = 0; i < r.steps.size(); ++i)
      for (const int s : {0, 1}) {
        if (!r.steps[i].on[s] || !massages(r.steps[i]) || !share(where_is(r.steps[i]), neighbours)) continue;
        words left_out = neighbours;
        for (const told& other : r.steps)
          if (other.on[s] && massages(other))
            for (const std::string& w : where_is(other)) left_out.erase(w);
        if (!left_out.empty()) found.insert(i);
      }
    return found;
  });
}

TEST_CASE("massage before stretch, told otherwise", "[S0-20]") {
  agree<rules::massage_before_stretch>(115, true, [](const told_routine& r) {
    return lacks_before(
        r,
        [](const told& s, int) {
          return s.by->kind == "stretch" && (s.target == "hip_flexors" || s.target == "quadriceps" ||
                                             s.target == "rectus_femoris" || s.target == "adductors");
        },
        [](const told& earlier, const told& s) { return massages(earlier) && share(where_is(earlier), where_is(s)); });
  });
}

TEST_CASE("the target stretched after its massage, told otherwise", "[S0-23]") {
  agree<rules::target_stretched_last>(116, true, [](const told_routine& r) {
    return lacks_before(
        r, [](const told& s, int) { return s.by->kind == "stretch" && at_the_back(s); },
        [](const told& earlier, const told&) { return massages(earlier) && at_the_back(earlier); });
  });
}

TEST_CASE("the neighbours stretched before the target, told otherwise", "[S0-21]") {
  agree<rules::neighbours_stretched_first>(118, true, [](const told_routine& r) {
    faults all;
    const std::map<std::string, words> means{{"hip flexors", {"hip_flexors", "rectus_femoris"}},
                                             {"quadriceps", {"quadriceps", "rectus_femoris"}},
                                             {"adductors", {"adductors"}}};
    for (const auto& [group, targets] : means)
      for (const std::size_t i : lacks_before(
               r, [](const told&s, int) { return s.by->kind == "stretch" && at_the_back(s); },
               [&, &wanted = targets](const told&earlier, const told&) {
                 return earlier.by->kind == "stretch" && wanted.count(earlier.target) == 1;
               }))
        all.insert(i);
    return all;
  });
}

TEST_CASE("four minutes of stretching, told otherwise: of every muscle", "[rule]") {
  agree<rules::stretch_plateau>(119, false, [](const told_routine& r) {
    for (const int s : {0, 1}) {
      std::map<std::string, long> stretched;
      for (const told& one : r.steps)
        if (one.on[s] && one.by->kind == "stretch")
          for (const std::string& m : muscles.at(one.target)) stretched[m] += work_of(one);
      for (const auto& [which, time] : stretched)
        if (time > 240) return faults{0};
    }
    return faults{};
  });
}

TEST_CASE("both contraction types, told otherwise", "[S2-12]") {
  agree<rules::contraction_mix>(120, false, [](const told_routine& r) {
    // Curl, bridge and deadlift all shorten the hamstrings on the way up and lengthen them on the way down.
    for (const int s : {0, 1}) {
      long up = 0;
      long down = 0;
      for (const told& one : r.steps)
        if (one.on[s] && one.by->kind == "strength") {
          up += one.up;
          down += one.down;
        }
      if ((up > 0) != (down > 0)) return faults{0};
    }
    return faults{};
  });
}

TEST_CASE("both sides alike, told otherwise", "[S4-20]") {
  agree<rules::both_sides_trained>(121, false, [](const told_routine& r) {
    std::map<std::string, long> more_on_the_left;
    for (const told& s : r.steps)
      if (s.by->what->name == "overhead_side_run")
        more_on_the_left[s.target] += (s.on[0] ? work_of(s) : 0) - (s.on[1] ? work_of(s) : 0);
    for (const auto& [target, difference] : more_on_the_left)
      if (difference != 0) return faults{0};
    return faults{};
  });
}

TEST_CASE("stages, told otherwise", "[rule]") {
  agree<rules::stages_in_order>(122, true, [](const told_routine& r) {
    faults found;
    for (std::size_t i = 1; i < r.steps.size(); ++i)
      if (r.steps[i].by->stage < r.steps[i - 1].by->stage) found.insert(i);
    return found;
  });
}

TEST_CASE("roller before hands, told otherwise", "[S3-41]") {
  agree<rules::broad_before_targeted>(123, true, [](const told_routine& r) {
    // Only massage counts; what stands between is another rule's business.
    faults found;
    const told* last = nullptr;
    for (std::size_t i = 0; i < r.steps.size(); ++i) {
      if (!massages(r.steps[i])) continue;
      if (last != nullptr && !last->roller && r.steps[i].roller) found.insert(i);
      last = &r.steps[i];
    }
    return found;
  });
}
