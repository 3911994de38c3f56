/// @file
/// @brief Reviews of routines: what they say, in codes, in English and as JSON.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/review.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "regimen/io/english/review.hpp"
#include "regimen/rule/standard.hpp"

#if __has_include(<nlohmann/json.hpp>)
#include "regimen/io/json/review.hpp"
#endif

using namespace regimen;

namespace {

step rolled(region where, int held = 45) {
  step s{&rolling, where, side::both, {tool::foam_roller}, position::prone, {{1}, {1}, seconds{held}}};
  if (where == region::posterior_thigh) s.posture = position::long_sitting;
  if (where == region::anterolateral_thigh || where == region::posterolateral_thigh) s.posture = position::side_lying;
  return s;
}
// Massage of the complaint before that of its neighbours.
std::vector<step> hamstrings_first() {
  return {rolled(region::posterior_thigh), rolled(region::medial_thigh), rolled(region::anterior_thigh),
          rolled(region::anterolateral_thigh), rolled(region::posterolateral_thigh)};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

repair change_to(const step& with) { return {repair::kind::replace, 0, 0, with}; }

}  // namespace

TEST_CASE("a review has every fault with its repair, the wishes, and all repairs together", "[io][review]") {
  const std::vector<step> steps = hamstrings_first();
  const review found = review_of(neighbours_first, steps, {});
  REQUIRE_FALSE(found.clean());
  REQUIRE(found.faults.size() == check(neighbours_first, steps).count);
  REQUIRE(found.faults.size() == 4);
  for (const reviewed_fault& one : found.faults) {
    REQUIRE(neighbours_first.facts(one.what.rule).name == "neighbours_before_target");
    REQUIRE(one.sought);
    REQUIRE(one.mended_by);
    REQUIRE(one.mended_by->what == repair::kind::move);
    REQUIRE(one.told.empty());
  }
  REQUIRE(found.wishes.size() == check(neighbours_first, steps).wishes.size());
  REQUIRE(found.mended.clean);
  REQUIRE(check(neighbours_first, found.mended.steps).kept());
  REQUIRE(found.mended.steps.size() == steps.size());
  REQUIRE(found.mended.steps.back() == steps.front());
}

TEST_CASE("a clean routine has a clean review, whatever is wished for", "[io][review]") {
  const std::vector<step> steps{rolled(region::anterior_thigh)};
  const review found = review_of(safe_practice, steps, {});
  REQUIRE(found.clean());
  REQUIRE_FALSE(found.wishes.empty());
  REQUIRE(found.mended.repairs.empty());
  const std::string words = english::describe(safe_practice, found, steps);
  REQUIRE(has(words, "1 step, held to the rules: every one is kept.\n"));
  REQUIRE(has(words, "No rule is broken by this, but it would be better otherwise:\n"));
  REQUIRE_FALSE(has(words, "All repairs"));
}

TEST_CASE("with a red flag nothing is clean and nothing is mended", "[io][review][S3-37]") {
  person who;
  who.known.set(finding::shooting_pain, side::left, presence::present);
  const std::vector<step> good{rolled(region::anterior_thigh)};
  const review of_good = review_of(safe_practice, good, who);
  REQUIRE_FALSE(of_good.clean());
  REQUIRE(of_good.faults.empty());
  REQUIRE(of_good.wishes.empty());
  REQUIRE(of_good.red_flags.size() == 1);
  REQUIRE(of_good.red_flags[0].sign == finding::shooting_pain);
  const std::vector<step> bad = hamstrings_first();
  const review of_bad = review_of(neighbours_first, bad, who);
  REQUIRE(of_bad.faults.size() == 4);
  for (const reviewed_fault& one : of_bad.faults) REQUIRE_FALSE(one.sought);
  REQUIRE(of_bad.mended.steps.empty());
  const std::string words = english::describe(neighbours_first, of_bad, bad);
  REQUIRE(words.substr(0, 33) == "Red flag:\n - shooting pain [S3-37");
  REQUIRE(has(words, english::referral));
  REQUIRE_FALSE(has(words, "REPAIR"));
  REQUIRE_FALSE(has(words, "epairs"));
}

TEST_CASE("a review says which contraindication a step goes against", "[io][review]") {
  person who;
  contraindication c;
  c.where = muscle_group::quadriceps;
  c.action = contraindication_action::cap_dose;
  c.time = seconds{30};
  c.from = {"a letter"};
  who.contraindications.push_back(c);
  c = {};
  c.posture = position::supine;
  who.contraindications.push_back(c);
  const std::vector<step> steps{rolled(region::anterior_thigh)};
  const review found = review_of(safe_practice, steps, who);
  std::size_t told = 0;
  for (const reviewed_fault& one : found.faults) {
    told += one.told.size();
    for (const contraindication& against : one.told) REQUIRE(against.action == contraindication_action::cap_dose);
  }
  REQUIRE(told == 1);
  REQUIRE(has(english::describe(safe_practice, found, steps),
              "\n     Told: at most 30 s of work in a step on the quadriceps [a letter]\n"));
  // Every effect is kept to by one rule of safe practice.
  for (std::size_t e = 0; e < count_of<contraindication_action>; ++e) {
    int rules_for_it = 0;
    for (std::size_t r = 0; r < safe_practice.size; ++r)
      if (keeps_to(safe_practice.facts(r).name, static_cast<contraindication_action>(e))) ++rules_for_it;
    CHECK(rules_for_it == 1);
  }
}

TEST_CASE("repairs are not sought without end", "[io][review]") {
  REQUIRE(repairs_sought(0) > 1000);
  REQUIRE(repairs_sought(20) > 400);
  REQUIRE(repairs_sought(100) > 0);
  REQUIRE(repairs_sought(100) < 10);
  REQUIRE(repairs_sought(5000000) == 0);
  // Each of these goes against several rules.
  const std::vector<step> many(200, rolled(region::posterior_thigh));
  const review found = review_of(neighbours_first, many, {});
  REQUIRE(found.faults.size() >= 800);
  REQUIRE_FALSE(found.faults.back().sought);
  REQUIRE(found.mended.repairs.empty());
  REQUIRE(has(english::describe(neighbours_first, found, many), "Mend these and ask again."));
}

TEST_CASE("a fault in words", "[io][review][english]") {
  const std::vector<step> steps = hamstrings_first();
  const std::vector<std::size_t> lines{7, 8, 9, 10, 11};
  reviewed_fault one;
  while (neighbours_first.facts(one.what.rule).name != "stages_in_order") ++one.what.rule;
  one.what.step = 2;
  one.what.concerned = region::medial_thigh;
  one.what.others.push_back(1);
  one.sought = true;
  one.mended_by = repair{repair::kind::move, 2, 1, {}};
  REQUIRE(english::describe(neighbours_first, one, steps, lines, "broken") ==
          "stages_in_order is broken by step 3, rolling on the anterior thigh (line 9)\n"
          "     " +
              std::string{neighbours_first.facts(one.what.rule).sentence} +
              "\n"
              "     Concerning: the medial thigh\n"
              "     See also: step 2, rolling on the medial thigh\n"
              "     Source: order of a session (our choice; the sources are silent); evidence: choice\n"
              "     REPAIR: move step 3 before step 2\n");
  one.mended_by.reset();
  REQUIRE(has(english::describe(neighbours_first, one, steps, {}, "broken"), "REPAIR: no single change mends it\n"));
  one.sought = false;
  REQUIRE_FALSE(has(english::describe(neighbours_first, one, steps, {}, "broken"), "REPAIR"));
  one.what.step = steps.size();
  REQUIRE(
      has(english::describe(neighbours_first, one, steps, lines, "not met"), "is not met by the routine as a whole\n"));
}

TEST_CASE("repairs in words", "[io][review][english]") {
  const std::vector<step> steps = hamstrings_first();
  const auto words = [&](const repair& change) { return english::explain(change, steps); };
  REQUIRE(words({repair::kind::move, 0, 3, {}}) == "move step 1 after step 4");
  REQUIRE(words({repair::kind::move, 3, 0, {}}) == "move step 4 before step 1");
  REQUIRE(words({repair::kind::remove, 2, 0, {}}) == "leave step 3 out");
  REQUIRE(words({repair::kind::insert, 0, 0, rolled(region::anterior_thigh, 30)}) ==
          "put 'rolling on the anterior thigh, 30 s' before step 1");
  REQUIRE(words({repair::kind::insert, 5, 0, rolled(region::anterior_thigh, 30)}) ==
          "put 'rolling on the anterior thigh, 30 s' at the end");
  step other = steps[0];
  other.amount.hold = seconds{30};
  REQUIRE(words(change_to(other)) == "hold step 1 for 30 s");
  other.amount.series.value = 3;
  REQUIRE(words(change_to(other)) == "do step 1 for this dose: 3 x 30 s");
  other = steps[0];
  other.where = side::left;
  REQUIRE(words(change_to(other)) == "do step 1 on the left side");
  const std::vector<step> one_sided{other};
  REQUIRE(english::explain(change_to(steps[0]), one_sided) == "do step 1 on both sides");
  other = steps[0];
  other.posture = position::prone;
  REQUIRE(words(change_to(other)) == "do step 1 in this way: prone");
  other.tools = {tool::massage_stick};
  REQUIRE(words(change_to(other)) == "do step 1 in this way: prone, with massage stick");
  other.posture = steps[0].posture;
  other.tools = {};
  REQUIRE(words(change_to(other)) == "do step 1 in this way: without tools");
  other = steps[0];
  other.what = &kneading;
  REQUIRE(words(change_to(other)) == "in place of step 1 do 'kneading on the posterior thigh, 45 s'");
  other.tools = {tool::hands};
  other.posture = position::chair_sitting;
  REQUIRE(words(change_to(other)) ==
          "in place of step 1 do 'kneading on the posterior thigh, 45 s, chair sitting, with hands'");
  step stretched{&static_stretch, hamstrings, side::both, {}, position::standing, {{1}, {3}, seconds{90}}};
  const std::vector<step> held{stretched};
  stretched.amount.hold = seconds{30};
  REQUIRE(english::explain(change_to(stretched), held) == "hold step 1 for 30 s each time");
  // What is said of steps that are not there is no fault of the text.
  REQUIRE(english::explain(change_to(other), {}) ==
          "in place of step 1 do 'kneading on the posterior thigh, 45 s, chair sitting, with hands'");
}

TEST_CASE("a move in words is the move that is made", "[io][review]") {
  const std::vector<step> steps = hamstrings_first();
  for (std::size_t from = 0; from < steps.size(); ++from)
    for (std::size_t to = 0; to < steps.size(); ++to) {
      if (from == to) continue;
      const std::vector<step> moved = repair{repair::kind::move, from, to, {}}.applied_to(steps);
      // Where it says "after", the step stands right after that one, else right before it.
      const std::size_t neighbour = to > from ? to - 1 : to + 1;
      CHECK(moved[to] == steps[from]);
      CHECK(moved[neighbour] == steps[to]);
    }
}

TEST_CASE("contraindications in words", "[io][english]") {
  contraindication c;
  c.where = muscle_group::hamstrings;
  c.on = side::left;
  REQUIRE(english::text(c) == "nothing on the left hamstrings");
  c.moved = joint_motion{joint::knee, motion::flexion};
  REQUIRE(english::text(c) == "nothing on the left hamstrings with flexion of the knee");
  c.action = contraindication_action::cap_range;
  c.angle = degrees{62.5};
  c.how_firmly = severity::relative;
  c.until = day_of(2026, 12, 31);
  c.from = {"a letter", certainty::memory};
  REQUIRE(english::text(c) ==
          "at most 62.5 degrees of flexion of the knee on the left hamstrings, unless a professional allows it, until "
          "2026-12-31 [a letter (unverified)]");
  c = {};
  c.action = contraindication_action::change_tempo;
  c.time = seconds{4};
  c.on = side::right;
  REQUIRE(english::text(c) == "at least 4 s of lowering on the right side");
  c = {};
  c.posture = position::prone;
  REQUIRE(english::text(c) == "nothing in this position: prone");
  c.action = contraindication_action::refer;
  REQUIRE(english::text(c) == "nothing at all, until a professional has looked");
}

TEST_CASE("doses that a source allows, in words", "[io][english]") {
  REQUIRE(english::text(rolling.doses) == "30 to 120 s, 1 to 3 sets");
  REQUIRE(english::text(static_stretch.doses) == "2 to 4 repetitions, held 10 to 30 s");
  REQUIRE(english::text(leg_curl.doses) == "8 to 12 repetitions at 4-0-1-0, 1 to 3 sets, up to 100 kg");
  REQUIRE(english::text(dose_range{}) == "1");
  REQUIRE(english::text(dose_range{{{2}, {2}}, {{1}, {1}}, {seconds{20}, seconds{20}}}) == "20 s, 2 sets");
}

#if __has_include(<nlohmann/json.hpp>)
namespace {
std::vector<std::string> keys_of(const nlohmann::ordered_json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, unused] : object.items()) keys.push_back(key);
  return keys;
}
}  // namespace

TEST_CASE("a review as JSON has codes with their arguments, and the same in English", "[io][review][json]") {
  json_routine routine;
  routine.steps = hamstrings_first();
  routine.lines = {7, 8, 9, 10, 11};
  const review found = review_of(neighbours_first, routine.steps, routine.who);
  const auto j = nlohmann::ordered_json::parse(write(neighbours_first, found, routine));
  REQUIRE(keys_of(j) == std::vector<std::string>{"version", "rules", "clean", "steps", "red_flags", "violations",
                                                 "wishes", "repairs", "mends_everything", "repaired", "text"});
  REQUIRE(j["rules"] == "neighbours_first");
  REQUIRE(j["clean"] == false);
  REQUIRE(j["steps"] == 5);
  REQUIRE(j["violations"].size() == 4);
  const auto& first = j["violations"][0];
  REQUIRE(keys_of(first) == std::vector<std::string>{"rule", "sentence", "source", "strength", "step", "line",
                                                     "technique", "structure", "side", "concerning", "other_steps",
                                                     "contraindications", "repair_sought", "repair", "text"});
  REQUIRE(first["rule"] == "neighbours_before_target");
  REQUIRE(first["source"]["id"] == "S0-14");
  REQUIRE(first["strength"] == name_of(neighbours_first.facts(found.faults[0].what.rule).strength));
  REQUIRE(first["step"] == 1);
  REQUIRE(first["line"] == 7);
  REQUIRE(first["technique"] == "rolling");
  REQUIRE(first["structure"] == "posterior_thigh");
  REQUIRE(first["side"] == "both");
  REQUIRE(first["repair"]["kind"] == "move");
  REQUIRE(first["repair"]["at"] == 1);
  REQUIRE(first["repair"]["to"] == 5);
  REQUIRE(first["repair"]["text"] == "move step 1 after step 5");
  REQUIRE(j["mends_everything"] == true);
  // The repaired routine is one that can be read, and it is clean.
  const auto again = read_routine(j["repaired"].dump());
  REQUIRE(again);
  REQUIRE(again->steps == found.mended.steps);
  REQUIRE(review_of(neighbours_first, again->steps, again->who).clean());
  REQUIRE(j["text"] ==
          english::describe(neighbours_first, found, routine.steps, routine.lines, name_of(routine.rules)));
  // What concerns no step has neither step nor technique.
  for (const auto& wish : j["wishes"]) {
    if (!wish["step"].is_null()) continue;
    REQUIRE(wish["line"].is_null());
    REQUIRE(wish["technique"].is_null());
    REQUIRE(wish["structure"].is_null());
  }
  // No file, no lines.
  routine.lines.clear();
  REQUIRE(nlohmann::ordered_json::parse(write(neighbours_first, found, routine))["violations"][0]["line"].is_null());
}
#endif
