/// @file
/// @brief What is said in English, word by word.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/english.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

constexpr std::size_t position_of(const rule_book& rules, std::string_view name) {
  std::size_t i = 0;
  while (i < rules.size() && rules[i].name != name) ++i;
  return i;
}

// Rolling the front of the thigh for a cause, then the back of it, which was asked for.
composition two_steps() {
  composition answer;
  answer.how = outcome::composed;
  answer.needs = {
      {{anterior_thigh, quality::release, side::both, 2, false, cause::neighbour_stiffness, {"S0-10"}}, seconds{30}},
      {{posterior_thigh, quality::release, side::both, 1, true, {}, {}}, seconds{120}}};
  answer.steps = {{{&rolling,
                    anterior_thigh,
                    side::both,
                    {tool::foam_roller},
                    position::prone,
                    {sets{1}, repetitions{1}, seconds{30}}},
                   {}},
                  {{&rolling,
                    posterior_thigh,
                    side::both,
                    {tool::foam_roller},
                    position::long_sitting,
                    {sets{1}, repetitions{1}, seconds{120}}},
                   {}}};
  const std::size_t side_door = position_of(neighbours_first, "neighbours_before_target");
  answer.steps[0].reasons = {{reason::kind::serves, 0, seconds{30}, 0, 0},
                             {reason::kind::precedes, 0, seconds{0}, side_door, 1}};
  answer.steps[1].reasons = {{reason::kind::serves, 1, seconds{120}, 0, 0}};
  answer.duration = seconds{310};
  answer.value = 8400;
  answer.bound = 8400;
  answer.proven = true;
  return answer;
}

request of_ten_minutes() {
  request asked;
  asked.available = seconds{600};
  asked.needs = {{posterior_thigh, quality::release, side::both, 1, true, {}, {}}};
  return asked;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("words", "[io][english]") {
  REQUIRE(english::text(structure{biceps_femoris_long_head}) == "biceps femoris long head");
  REQUIRE(english::text(muscle::biceps_femoris_long_head) == "biceps femoris long head");
  REQUIRE(english::text(structure{hamstrings}, side::left) == "the left hamstrings");
  REQUIRE(english::text(structure{hamstrings}, side::both) == "the hamstrings");
  REQUIRE(english::text(sideways_pressure) == "sideways pressure");
  REQUIRE(english::text(quality::strength_long) == "strength at long length");
  REQUIRE(english::text(cause::unstable_core) == "an unsteady trunk");
  REQUIRE(english::text(enum_set<tool>{}, "none") == "none");
  REQUIRE(english::text(enum_set<tool>{tool::hands}, "none") == "hands");
  REQUIRE(english::text(enum_set<tool>{tool::hands, tool::slider}, "") == "hands and slider");
  REQUIRE(english::text(enum_set<tool>{tool::hands, tool::slider, tool::foam_roller}, "") ==
          "foam roller, hands and slider");
}

TEST_CASE("amounts", "[io][english]") {
  REQUIRE(english::text(seconds{0}) == "0 s");
  REQUIRE(english::text(seconds{59}) == "59 s");
  REQUIRE(english::text(seconds{60}) == "1 min");
  REQUIRE(english::text(seconds{90}) == "90 s");
  REQUIRE(english::text(seconds{120}) == "2 min");
  REQUIRE(english::text(seconds{1475}) == "24 min 35 s");
  REQUIRE(english::text(mass{7000}) == "7 kg");
  REQUIRE(english::text(mass{6804}) == "6.804 kg");
  REQUIRE(english::text(mass{2500}) == "2.5 kg");
  REQUIRE(english::text(mass{50}) == "0.05 kg");
}

TEST_CASE("doses", "[io][english]") {
  const tempo slow{seconds{4}, seconds{0}, seconds{1}, seconds{0}};
  REQUIRE(english::text(dose{sets{1}, repetitions{2}, seconds{30}}) == "2 x 30 s");
  REQUIRE(english::text(dose{sets{3}, repetitions{1}, seconds{54}, {}, seconds{30}}) == "3 x 54 s, rest 30 s");
  REQUIRE(english::text(dose{sets{1}, repetitions{1}, seconds{45}, {}, seconds{30}}) == "45 s");
  REQUIRE(english::text(dose{sets{2}, repetitions{4}, seconds{10}}) == "2 x 4 x 10 s");
  REQUIRE(english::text(dose{sets{3}, repetitions{8}, seconds{0}, slow, seconds{60}}) == "3 x 8 at 4-0-1-0, rest 60 s");
  REQUIRE(english::text(dose{sets{1}, repetitions{12}, seconds{0}, slow, seconds{60}, mass{6804}}) ==
          "1 x 12 at 4-0-1-0, 6.804 kg");
  REQUIRE(english::text(dose{}) == "1");
}

TEST_CASE("sources that are unverified say so", "[io][english]") {
  using known = certainty;
  REQUIRE(english::text(source{"S0-14"}) == "S0-14");
  REQUIRE(english::text(source{"Garber 2011", known::secondary}) == "Garber 2011");
  REQUIRE(english::text(source{"custom", known::memory}) == "custom (unverified)");
  REQUIRE(english::text(source{"a runner", known::anecdote}) == "a runner (unverified: one person's report)");
  REQUIRE(english::text(source{"4 s", known::choice}) == "4 s (our choice; the sources are silent)");
  REQUIRE(english::text(source{"the sources are silent", known::choice}) == "our choice; the sources are silent");
}

TEST_CASE("a fault at run time has the words of a compiler's message", "[io][english]") {
  const std::array<step, 1> steps{step{&rolling,
                                       posterior_thigh,
                                       side::both,
                                       {tool::foam_roller},
                                       position::long_sitting,
                                       {sets{1}, repetitions{1}, seconds{60}}}};
  const verdict judged = check(neighbours_first, steps);
  const std::string words = english::explain(neighbours_first, judged, steps);
  REQUIRE(has(words,
              "neighbours_before_target is broken by step 1, rolling on the posterior thigh, concerning the medial "
              "thigh: Massage everything round the tight muscle before the muscle itself. [S0-14]\n"));
  REQUIRE(std::count(words.begin(), words.end(), '\n') == static_cast<std::ptrdiff_t>(judged.count));
  REQUIRE(english::explain(safe_practice, check(safe_practice, steps), steps) == "Every rule is kept.\n");
}

TEST_CASE("more faults than a verdict lists are counted", "[io][english]") {
  verdict judged;
  judged.faults.push_back({position_of(safe_practice, "low_back_not_rolled"), 5, {}});
  judged.count = 40;
  REQUIRE(english::explain(safe_practice, judged, {}) ==
          "low_back_not_rolled is broken by step 6: Do not roll the low back. [S3-22]\nand 39 more\n");
}

TEST_CASE("reasons", "[io][english]") {
  const composition answer = two_steps();
  const auto words = [&](std::size_t step, std::size_t reason) {
    return english::explain(neighbours_first, answer, answer.steps[step].reasons[reason]);
  };
  REQUIRE(words(0, 0) ==
          "gives 30 s to release of the anterior thigh, because of stiff tissue round the thigh [S0-10]");
  REQUIRE(words(0, 1) ==
          "must come before step 2, rolling on the posterior thigh: Massage everything round the tight muscle before "
          "the muscle itself. [neighbours_before_target, S0-14]");
  REQUIRE(words(1, 0) == "gives 2 min to release of the posterior thigh, as asked for");
  const reason completing{reason::kind::completes, 0, seconds{0}, position_of(neighbours_first, "whole_ring_massaged"),
                          0};
  REQUIRE(english::explain(neighbours_first, answer, completing) ==
          "allows other steps: Massage all the way round, not only where it is stiff. [whole_ring_massaged, S0-10]");
}

TEST_CASE("omissions", "[io][english]") {
  const auto words = [](omission::kind because, std::int64_t loss = 0) {
    return english::explain(safe_practice, {&kneading, hamstrings, side::left, because,
                                            position_of(safe_practice, "low_back_not_rolled"), &rolling, loss});
  };
  REQUIRE(words(omission::kind::forbidden) ==
          "a rule excludes it. Do not roll the low back. [low_back_not_rolled, S3-22]");
  REQUIRE(has(words(omission::kind::not_needed), "gives nothing that was asked for"));
  REQUIRE(has(words(omission::kind::superseded), "rolling was chosen instead"));
  REQUIRE(has(words(omission::kind::no_room), "no routine keeps the rules within the time"));
  REQUIRE(has(words(omission::kind::worth_less, 41), "41 points less"));
  REQUIRE(has(words(omission::kind::tie), "just as good"));
  REQUIRE(english::describe(safe_practice, {{&kneading, hamstrings, side::left, omission::kind::tie, 0, nullptr, 0},
                                            {&rolling, hamstrings, side::left, omission::kind::no_room, 0, nullptr, 0},
                                            {&kneading, adductors, side::both, omission::kind::tie, 0, nullptr, 0}}) ==
          " - kneading on the left hamstrings; kneading on the adductors:\n"
          "     a routine with it is just as good; this one was chosen\n"
          " - rolling on the left hamstrings:\n"
          "     with it, no routine keeps the rules within the time\n");
}

TEST_CASE("a composition", "[io][english]") {
  const std::string words = english::describe(neighbours_first, two_steps(), of_ten_minutes());
  REQUIRE(words ==
          "\n"
          "The session: 2 steps, 5 min 10 s with changeovers, of 10 min available\n"
          "\n"
          " 1. Rolling on the anterior thigh, each side in turn\n"
          "     30 s a side, prone, with foam roller; 1 min in all\n"
          "     Roll slowly from above the knee towards the hip and back, short of the sit bone; breathe deeply.\n"
          "     WHY: it gives 30 s to release of the anterior thigh, because of stiff tissue round the thigh [S0-10]\n"
          "     WHY: it must come before step 2, rolling on the posterior thigh: Massage everything round the tight "
          "muscle before the muscle itself. [neighbours_before_target, S0-14]\n"
          "     Dose from: Behm 2020 JSCR 34:3301; S3-23\n"
          "     Technique from: S0-22; S3-21; S3-23\n"
          "\n"
          " 2. Rolling on the posterior thigh, each side in turn\n"
          "     120 s a side, long sitting, with foam roller; 4 min in all\n"
          "     Roll slowly from above the knee towards the hip and back, short of the sit bone; breathe deeply.\n"
          "     WHY: it gives 2 min to release of the posterior thigh, as asked for\n"
          "     Dose from: Behm 2020 JSCR 34:3301; S3-23\n"
          "     Technique from: S0-22; S3-21; S3-23\n"
          "\n"
          "What each need gets:\n"
          " - release of the anterior thigh: 30 s, enough (enough 30 s, plateau 2 min: Behm 2020 JSCR 34:3301)\n"
          " - release of the posterior thigh: 2 min, all that is known to help (enough 30 s, plateau 2 min: Behm 2020 "
          "JSCR 34:3301), required\n"
          "\n"
          "Worth 8400 points: proven best; no routine that keeps the rules within the time is worth more.\n"
          "\n"
          "This is not medical advice: the library ranks and explains; it examines nobody.\n");
}

TEST_CASE("a composition that is not proven says how far it may be from the best", "[io][english]") {
  composition answer = two_steps();
  answer.proven = false;
  answer.bound = 9000;
  REQUIRE(has(english::describe(neighbours_first, answer, of_ten_minutes()),
              "Worth 8400 points: not proven best; none is worth more than 9000.\n"));
}

TEST_CASE("a composition from findings tells what they speak for", "[io][english]") {
  request asked = of_ten_minutes();
  asked.needs.clear();
  asked.who.known = findings(finding::symptoms_change_from_afar);
  composition answer = two_steps();
  answer.because = assess(asked.who);
  const std::string words = english::describe(neighbours_first, answer, asked);
  REQUIRE(has(words,
              " - a guarded sciatic nerve, 33 % (10 % beforehand): for it symptoms change from afar x 3.5 [structural "
              "differentiation (unverified)], hamstring tightness x 1.3 [S2-5]\n"));
  REQUIRE(has(words, "A little for: "));
  REQUIRE(has(words, "all others are illustrative, as nobody has measured them.\n"));
  REQUIRE_FALSE(has(words, " - an unsteady trunk"));
}

TEST_CASE("when nothing fits", "[io][english]") {
  composition answer;
  answer.how = outcome::nothing_fits;
  answer.proven = true;
  answer.needs = {{{hamstrings, quality::length, side::both, 1, true, {}, {}}, seconds{0}}};
  answer.clash = {{demand::kind::rule, position_of(neighbours_first, "massage_before_stretch")},
                  {demand::kind::need, 0},
                  {demand::kind::tools, 0},
                  {demand::kind::positions, 0},
                  {demand::kind::time, 0}};
  answer.would_help = {{relaxation::kind::more_time, seconds{780}, {}, {}, 0},
                       {relaxation::kind::another_tool, {}, tool::hands, {}, 0},
                       {relaxation::kind::another_position, {}, {}, position::supine, 0},
                       {relaxation::kind::without_need, {}, {}, {}, 0}};
  request asked = of_ten_minutes();
  asked.who.tools = enum_set<tool>{};
  asked.who.positions = enum_set<position>{position::prone};
  REQUIRE(english::describe(neighbours_first, answer, asked) ==
          "\n"
          "Nothing fits: no routine gives anything that was asked for and keeps every demand.\n"
          "\n"
          "These demands clash:\n"
          " - a rule: Massage the neighbours before you stretch them. [massage_before_stretch, S0-20]\n"
          " - a required need: length of the hamstrings\n"
          " - the tools at hand: none\n"
          " - the positions that are possible: prone\n"
          " - the time available: 10 min\n"
          "\n"
          "Any one of these changes would help:\n"
          " - take at least 3 min more, 13 min in all\n"
          " - have this tool as well: hands\n"
          " - allow this position as well: supine\n"
          " - no longer require this need: length of the hamstrings\n"
          "\n"
          "This is not medical advice: the library ranks and explains; it examines nobody.\n");
  // A search that was stopped claims less.
  answer.unsettled = true;
  REQUIRE(has(english::describe(neighbours_first, answer, asked), "fewer of these demands may clash already"));
  // Pairs where no single change helps.
  answer.would_help.clear();
  answer.would_help_together = {{{relaxation::kind::another_tool, {}, tool::massage_ball, {}, 0},
                                 {relaxation::kind::more_time, seconds{840}, {}, {}, 0}}};
  REQUIRE(has(english::describe(neighbours_first, answer, asked),
              "No single change would help. Any one of these pairs of changes would:\n"
              " - have this tool as well: massage ball; and take at least 4 min more, 14 min in all\n"));
  answer.would_help_together.clear();
  REQUIRE_FALSE(has(english::describe(neighbours_first, answer, asked), "nor two of them"));
  answer.unsettled = false;
  REQUIRE(has(english::describe(neighbours_first, answer, asked), "nor two of them"));
  answer.clash.clear();
  REQUIRE(has(english::describe(neighbours_first, answer, asked), "No technique that is offered gives anything"));
  answer.unsettled = true;
  REQUIRE_FALSE(has(english::describe(neighbours_first, answer, asked), "No technique that is offered"));
  answer.needs.clear();
  REQUIRE(has(english::describe(neighbours_first, answer, asked), "There is nothing to work on"));
}

TEST_CASE("what would give a need enough stands with the need", "[io][english]") {
  composition answer = two_steps();
  answer.needs.push_back({{hamstrings, quality::length, side::both, 1, false, {}, {}}, seconds{0}});
  answer.needs[2].would_help = {{relaxation::kind::require_need, {}, {}, {}, 2},
                                {relaxation::kind::more_time, seconds{720}, {}, {}, 0}};
  REQUIRE(has(english::describe(neighbours_first, answer, of_ten_minutes()),
              "     To give it enough: require this need, and others get less: length of the hamstrings\n"
              "     To give it enough: take at least 2 min more, 12 min in all\n"));
  REQUIRE_FALSE(has(english::describe(neighbours_first, answer, of_ten_minutes()), "cut short"));
  REQUIRE(has(english::describe(neighbours_first, answer, of_ten_minutes()), "make room for enough"));
  answer.needs[2].would_help.pop_back();
  REQUIRE_FALSE(has(english::describe(neighbours_first, answer, of_ten_minutes()), "make room for enough"));
  answer.needs[2].would_help.clear();
  answer.needs[2].would_help_together = {{{relaxation::kind::another_position, {}, {}, position::supine, 0},
                                          {relaxation::kind::without_need, {}, {}, {}, 1}}};
  answer.unsettled = true;
  const std::string words = english::describe(neighbours_first, answer, of_ten_minutes());
  REQUIRE(
      has(words,
          "     To give it enough: allow this position as well: supine; and no longer require this need: release of "
          "the posterior thigh\n"));
  REQUIRE(has(words, "cut short"));
}

TEST_CASE("a red flag gives no routine and sends to a clinician", "[io][english]") {
  request asked;
  asked.available = seconds{600};
  asked.who.known = findings(finding::saddle_numbness, finding::swollen_warm_calf, finding::knot);
  composition answer;
  answer.how = outcome::refer;
  answer.because = assess(asked.who);
  const std::string words = english::describe(neighbours_first, answer, asked);
  REQUIRE(
      words ==
      "Red flag:\n"
      " - saddle numbness [cauda equina screening]\n"
      " - swollen warm calf [deep vein thrombosis (unverified)]\n"
      "With a red flag this library composes nothing. Please see a clinician before you train, and at once if it is "
      "new, severe or getting worse.\n"
      "\n"
      "This is not medical advice: the library ranks and explains; it examines nobody.\n");
  REQUIRE(has(english::describe(answer.because), "Red flag: saddle numbness"));
}

TEST_CASE("positions past the end are no fault of the text", "[io][english]") {
  composition answer;
  REQUIRE(english::explain(safe_practice, answer, reason{reason::kind::serves, 3, seconds{5}, 0, 0}) == "gives 5 s");
  REQUIRE(has(english::explain(safe_practice, answer, reason{reason::kind::precedes, 0, seconds{0}, 99, 7}), "step 8"));
  REQUIRE(has(english::explain(answer, {}, relaxation{relaxation::kind::without_need, {}, {}, {}, 4}), "unknown"));
}
