/// @file
/// @brief Answers as JSON.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "regimen/compose.hpp"
#include "regimen/io/json/composition.hpp"
#include "regimen/io/json/request.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;
using nlohmann::ordered_json;

namespace {

std::vector<std::string> keys_of(const ordered_json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, unused] : object.items()) keys.push_back(key);
  return keys;
}

std::size_t position_of(const rule_book& rules, std::string_view name) {
  std::size_t i = 0;
  while (i < rules.size() && rules[i].name != name) ++i;
  REQUIRE(i < rules.size());
  return i;
}

// The front of the thigh for eight minutes, by hand.
request small() {
  request asked;
  asked.available = seconds{480};
  asked.needs = {{anterior_thigh, quality::release, side::both, 1, false, {}, {}}};
  asked.who.tools = enum_set<tool>{tool::hands};
  asked.who.positions = enum_set<position>{position::chair_sitting};
  return asked;
}

}  // namespace

TEST_CASE("an answer has its fields in a fixed order", "[io][json]") {
  const request asked = small();
  const std::string text = write(safe_practice, compose(asked, safe_practice), asked);
  REQUIRE(text.substr(0, 47) == "{\n  \"version\": 1,\n  \"outcome\": \"composed\",\n  \"p");
  REQUIRE(text.substr(text.size() - 3) == "\n}\n");
  REQUIRE(text == write(safe_practice, compose(asked, safe_practice), asked));
  const ordered_json j = ordered_json::parse(text);
  REQUIRE(keys_of(j) == std::vector<std::string>{"version", "outcome", "proven", "seconds", "seconds_available",
                                                 "changeover_seconds", "seed", "value", "bound", "steps", "needs",
                                                 "left_out", "clash", "would_help", "assessment", "text"});
  REQUIRE(keys_of(j["steps"][0]) == std::vector<std::string>{"number", "technique", "method", "stage", "structure",
                                                             "side", "each_side_in_turn", "alternating_sides",
                                                             "position", "tools", "dose", "seconds",
                                                             "interleaved_with_previous", "cue", "dose_sources",
                                                             "technique_sources", "reasons", "text"});
}

TEST_CASE("an answer says which steps are done in the rests of others, and which alternate sides", "[io][json]") {
  composition answer;
  answer.how = outcome::composed;
  dose two = forearm_plank.doses.least();
  two.series = {2};
  two.hold = seconds{40};
  two.rest = seconds{60};
  step one{&forearm_plank, core, side::both, {}, position::prone, two};
  step other{&rolling, anterior_thigh, side::left, {tool::foam_roller}, position::prone, two};
  answer.steps = {{one, {}, false}, {other, {}, true}, {mirror(mirror(one)), {}, false}, {other, {}, false}};
  answer.steps[3].what.where = side::both;
  const ordered_json j = ordered_json::parse(write(safe_practice, answer, small()));
  const auto says = [&](std::size_t i, std::string_view words) {
    return j["steps"][i]["text"].get<std::string>().find(words) != std::string::npos;
  };
  for (const std::size_t i : {0U, 1U, 2U, 3U}) {
    REQUIRE(j["steps"][i]["interleaved_with_previous"] == (i == 1));
    REQUIRE(j["steps"][i].contains("seconds_with_previous") == (i == 1));
    REQUIRE(j["steps"][i]["alternating_sides"] == (i == 3));
    REQUIRE(says(i, "in the rests of step") == (i == 1));
    REQUIRE(says(i, "alternating sides") == (i == 3));
    REQUIRE_FALSE(says(i, "each side in turn"));
  }
  // The one works 40 s, the other 40 s, then the one rests 20 s more.
  REQUIRE(j["steps"][1]["seconds_with_previous"] == 180);
  REQUIRE(says(1, "in the rests of step 1, set by set in turn, 3 min for both"));
  REQUIRE(j["steps"][0]["seconds"] == 140);
  REQUIRE(j["steps"][1]["seconds"] == 140);
  REQUIRE(j["steps"][3]["seconds"] == 180);
}

TEST_CASE("what is composed comes back from its JSON", "[io][json]") {
  const request asked = small();
  const composition answer = compose(asked, safe_practice);
  const ordered_json j = ordered_json::parse(write(safe_practice, answer, asked));
  REQUIRE(j["seconds_available"] == 480);
  REQUIRE(j["steps"].size() == answer.steps.size());
  // Two minutes a side, which is the plateau, by whichever technique.
  REQUIRE(j["needs"].size() == 1);
  REQUIRE(j["needs"][0]["structure"] == "anterior_thigh");
  REQUIRE(j["needs"][0]["given_seconds"] == 120);
  REQUIRE(j["needs"][0]["enough_seconds"] == 30);
  REQUIRE(j["needs"][0]["plateau_seconds"] == 120);
  REQUIRE(j["needs"][0]["met"] == "plateau");
  REQUIRE(j["needs"][0]["cause"].is_null());
  REQUIRE(j["needs"][0]["source"].is_null());
  for (std::size_t i = 0; i < answer.steps.size(); ++i) {
    const step& s = answer.steps[i].what;
    const ordered_json& out = j["steps"][i];
    REQUIRE(out["number"] == i + 1);
    REQUIRE(out["technique"] == s.what->name);
    REQUIRE(parse<method>(out["method"].get<std::string>()) == s.what->how);
    REQUIRE(parse_structure(out["structure"].get<std::string>()) == s.target);
    REQUIRE(parse<side>(out["side"].get<std::string>()) == s.where);
    REQUIRE(parse<position>(out["position"].get<std::string>()) == s.posture);
    const ordered_json& d = out["dose"];
    const ordered_json& t = d["tempo"];
    const dose back{sets{d["sets"].get<int>()},
                    repetitions{d["repetitions"].get<int>()},
                    seconds{d["hold_seconds"].get<int>()},
                    {seconds{t["lowering"].get<int>()}, seconds{t["bottom"].get<int>()},
                     seconds{t["raising"].get<int>()}, seconds{t["top"].get<int>()}},
                    seconds{d["rest_seconds"].get<int>()},
                    mass{d["load_grams"].get<int>()}};
    REQUIRE(back == s.amount);
    REQUIRE(out["seconds"] == s.duration().count());
  }
}

TEST_CASE("reasons are codes with arguments and English", "[io][json]") {
  composition answer;
  answer.how = outcome::composed;
  answer.needs = {
      {{anterior_thigh, quality::release, side::left, 2, false, cause::neighbour_stiffness, {"S0-10"}}, seconds{45}}};
  answer.steps = {
      {{&rolling,
        anterior_thigh,
        side::left,
        {tool::foam_roller},
        position::prone,
        {sets{1}, repetitions{1}, seconds{45}}},
       {{reason::kind::serves, 0, seconds{45}, 0, 0},
        {reason::kind::precedes, 0, seconds{0}, position_of(safe_practice, "sweep_before_spot"), 1}}},
      {{&slump_tensioner, sciatic_nerve, side::left, {}, position::slumped_sitting, slump_tensioner.doses.least()},
       {{reason::kind::completes, 0, seconds{0}, position_of(safe_practice, "contraction_mix"), 0}}}};
  answer.left_out = {{&kneading, hamstrings, side::both, omission::kind::worth_less, 0, nullptr, 17},
                     {&rolling, low_back, side::both, omission::kind::forbidden,
                      position_of(safe_practice, "low_back_not_rolled"), nullptr, 0},
                     {&kneading, anterior_thigh, side::left, omission::kind::superseded, 0, &rolling, 0}};
  const ordered_json j = ordered_json::parse(write(safe_practice, answer, {}));
  const ordered_json& first = j["steps"][0];
  REQUIRE(first["each_side_in_turn"] == false);
  REQUIRE(first["tools"] == ordered_json::array({"foam_roller"}));
  REQUIRE(first["reasons"][0] ==
          ordered_json::parse(R"({"kind": "serves", "need": 1, "seconds": 45, "cause": "neighbour_stiffness",
            "source": {"id": "S0-10", "certainty": "read", "unverified": false},
            "text": "gives 45 s to release of the left anterior thigh, because of stiff tissue round the thigh [S0-10]"})"));
  REQUIRE(first["reasons"][1]["kind"] == "precedes");
  REQUIRE(first["reasons"][1]["step"] == 2);
  REQUIRE(first["reasons"][1]["rule"] == "sweep_before_spot");
  REQUIRE(first["reasons"][1]["source"]["id"] == "S3-25");
  const ordered_json& second = j["steps"][1];
  REQUIRE(second["reasons"][0]["kind"] == "completes");
  REQUIRE(second["reasons"][0]["rule"] == "contraction_mix");
  REQUIRE(second["dose_sources"][0] ==
          ordered_json::parse(
              R"({"id": "customary dose of neural mobilisation", "certainty": "memory", "unverified": true})"));
  REQUIRE(second["dose"]["text"] == "3 x 10 at 1-0-1-0, rest 15 s");
  REQUIRE(j["left_out"][0]["loss"] == 17);
  REQUIRE(j["left_out"][0]["text"] == "kneading on the hamstrings: the best routine with it is worth 17 points less");
  REQUIRE(j["left_out"][1]["rule"] == "low_back_not_rolled");
  REQUIRE(j["left_out"][2]["instead"] == "rolling");
  REQUIRE_FALSE(j["left_out"][2].contains("rule"));
}

TEST_CASE("when nothing fits, the clash and what would help are codes", "[io][json]") {
  composition answer;
  answer.proven = true;
  answer.needs = {{{hamstrings, quality::length, side::both, 1, true, {}, {}}, seconds{0}}};
  answer.clash = {{demand::kind::time, 0},
                  {demand::kind::need, 0},
                  {demand::kind::rule, position_of(safe_practice, "floor_ability")}};
  answer.would_help = {{relaxation::kind::more_time, seconds{250}, {}, {}, 0},
                       {relaxation::kind::another_tool, {}, tool::hands, {}, 0},
                       {relaxation::kind::another_position, {}, {}, position::supine, 0},
                       {relaxation::kind::without_need, {}, {}, {}, 0}};
  const ordered_json j = ordered_json::parse(write(safe_practice, answer, {}));
  REQUIRE(j["outcome"] == "nothing_fits");
  REQUIRE(j["steps"].empty());
  REQUIRE(j["needs"][0]["met"] == "nothing");
  REQUIRE(j["clash"][0]["kind"] == "time");
  REQUIRE(j["clash"][1]["need"] == 1);
  REQUIRE(j["clash"][2]["rule"] == "floor_ability");
  REQUIRE(j["would_help"][0]["seconds"] == 250);
  REQUIRE(j["would_help"][1]["tool"] == "hands");
  REQUIRE(j["would_help"][2]["position"] == "supine");
  REQUIRE(j["would_help"][3]["need"] == 1);
  REQUIRE(j["would_help"].size() == 4);
  REQUIRE_FALSE(j.contains("unsettled"));
}

TEST_CASE("of more time it is written how much more and how much in all", "[io][json]") {
  request asked;
  asked.available = seconds{240};
  composition answer;
  answer.proven = true;
  answer.needs = {{{hamstrings, quality::length, side::both, 1, true, {}, {}}, seconds{0}}};
  answer.would_help = {{relaxation::kind::more_time, seconds{300}, {}, {}, 0}};
  const ordered_json j = ordered_json::parse(write(safe_practice, answer, asked));
  REQUIRE(j["would_help"][0] == ordered_json::parse(R"({"kind": "more_time", "seconds": 300, "more_seconds": 60,
      "text": "take at least 1 min more, 5 min in all"})"));
}

TEST_CASE("two changes are one entry, and what stayed open is said", "[io][json]") {
  composition answer;
  answer.proven = true;
  answer.unsettled = true;
  answer.needs = {{{hamstrings, quality::length, side::both, 1, true, {}, {}}, seconds{0}}};
  answer.would_help_together = {{{relaxation::kind::another_tool, {}, tool::hands, {}, 0},
                                 {relaxation::kind::more_time, seconds{60}, {}, {}, 0}}};
  const ordered_json j = ordered_json::parse(write(safe_practice, answer, {}));
  REQUIRE(j["unsettled"] == true);
  REQUIRE(j["would_help"].size() == 1);
  const ordered_json& pair = j["would_help"][0];
  REQUIRE(keys_of(pair) == std::vector<std::string>{"kind", "changes", "text"});
  REQUIRE(pair["kind"] == "two_changes");
  REQUIRE(pair["changes"].size() == 2);
  REQUIRE(pair["changes"][0]["tool"] == "hands");
  REQUIRE(pair["changes"][1]["seconds"] == 60);
  REQUIRE(pair["text"] == "have this tool as well: hands; and take at least 1 min more, 1 min in all");
}

TEST_CASE("what would give a need enough is written with the need", "[io][json]") {
  request asked = small();
  asked.needs.push_back({medial_thigh, quality::release, side::both, 1, false, {}, {}});
  asked.needs[0].weight = 9;
  asked.available = seconds{100};
  const ordered_json silent = ordered_json::parse(write(safe_practice, compose(asked, safe_practice), asked));
  REQUIRE(silent["needs"][1]["met"] == "nothing");
  REQUIRE(silent["needs"][1]["would_help"].empty());
  asked.what_would_help = true;
  const ordered_json j = ordered_json::parse(write(safe_practice, compose(asked, safe_practice), asked));
  REQUIRE(j["needs"][0]["would_help"].empty());
  const ordered_json& changes = j["needs"][1]["would_help"];
  REQUIRE(changes.size() >= 2);
  REQUIRE(changes[0]["kind"] == "require_need");
  REQUIRE(changes[0]["need"] == 2);
  REQUIRE(changes[1]["kind"] == "more_time");
  REQUIRE(changes[1]["more_seconds"].get<int>() > 0);
  REQUIRE(j["would_help"].empty());
}

TEST_CASE("the flag for what would help is read", "[io][json]") {
  const auto with = [](const char* flag) {
    return read_request(R"({"version": 1, "seconds": 60, "findings": {"knot": "present"})" + std::string{flag} + "}");
  };
  REQUIRE_FALSE(with("")->asked.what_would_help);
  REQUIRE_FALSE(with(R"(, "what_would_help": false)")->asked.what_would_help);
  REQUIRE(with(R"(, "what_would_help": true)")->asked.what_would_help);
  REQUIRE_FALSE(with(R"(, "what_would_help": 1)"));
}

TEST_CASE("a red flag is written with its source", "[io][json]") {
  request asked;
  asked.who.known = findings(finding::pop_with_bruising, finding::quadriceps_stiffness);
  const ordered_json j = ordered_json::parse(write(neighbours_first, compose(asked, neighbours_first), asked));
  REQUIRE(j["outcome"] == "refer");
  REQUIRE(j["steps"].empty());
  const ordered_json& flags = j["assessment"]["red_flags"];
  REQUIRE(flags.size() == 1);
  REQUIRE(flags[0]["finding"] == "pop_with_bruising");
  REQUIRE(flags[0]["source"]["certainty"] == "memory");
  const ordered_json& likeliest = j["assessment"]["causes"][0];
  REQUIRE(likeliest["cause"] == "neighbour_stiffness");
  REQUIRE(likeliest["prior"] == 0.1);
  // The odds of 1 to 9, times 0.7 / 0.2.
  REQUIRE(likeliest["belief"] == 0.28);
  REQUIRE(likeliest["treated"] == true);
  REQUIRE(likeliest["evidence"][0]["finding"] == "quadriceps_stiffness");
  REQUIRE(likeliest["evidence"][0]["is"] == "present");
  REQUIRE(likeliest["evidence"][0]["ratio"] == 3.5);
}

#endif
