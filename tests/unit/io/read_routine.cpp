/// @file
/// @brief Routines from JSON: what they mean, every way in which one can be wrong, and that writing one loses nothing.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/compose.hpp"
#include "regimen/io/json.hpp"
#include "regimen/io/rule_sets.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

using faults = std::vector<std::pair<std::string, std::string>>;

// Code and path of each error.
faults faults_of(std::string_view text) {
  faults found;
  const auto read = read_routine(text);
  CHECK(static_cast<bool>(read) == read.errors().empty());
  for (const json_error& e : read.errors()) {
    found.emplace_back(std::string{name_of(e.code)}, e.path);
    // Every message says what was expected and, after a semicolon, what to do, on one line.
    CHECK(e.message.substr(0, 9) == "expected ");
    CHECK(e.message.find("; ") != std::string::npos);
    CHECK(e.message.find('\n') == std::string::npos);
    CHECK(e.line > 0);
  }
  return found;
}
faults one(std::string code, std::string path) { return {{std::move(code), std::move(path)}}; }

// A routine of one step.
std::string of(std::string_view step) { return R"({"version": 1, "steps": [)" + std::string{step} + "]}"; }
// A routine that is right but for what is added to it.
std::string with(std::string_view fields) {
  return R"({"version": 1, "steps": [{"technique": "rolling", "structure": "anterior_thigh", "dose": {"hold_seconds": 30}}], )" +
         std::string{fields} + "}";
}
// A step that is right but for what is added to it.
std::string step_with(std::string_view fields) {
  return of(R"({"technique": "rolling", "structure": "anterior_thigh", "dose": {"hold_seconds": 30}, )" +
            std::string{fields} + "}");
}
std::string dosed(std::string_view technique, std::string_view structure, std::string_view dose) {
  return of(R"({"technique": ")" + std::string{technique} + R"(", "structure": ")" + std::string{structure} +
            R"(", "dose": )" + std::string{dose} + "}");
}
std::string rolled(std::string_view dose) { return dosed("rolling", "anterior_thigh", dose); }

std::string message_of(std::string_view text) {
  const auto read = read_routine(text);
  REQUIRE(read.errors().size() == 1);
  return read.errors()[0].message;
}

// As perform() makes it.
template <const technique& Technique, auto Target, class... Parts>
step done(const Parts&... parts) {
  return perform<Technique>(term<Target>{}, parts...);
}

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}

bool same(const person& a, const person& b) {
  return a.complaint == b.complaint && a.known == b.known && a.tools == b.tools && a.positions == b.positions &&
         a.level == b.level;
}

}  // namespace

TEST_CASE("the least routine", "[io][json]") {
  const auto read = read_routine(R"({"version": 1,
    "steps": [
      {"technique": "rolling", "structure": "anterior_thigh", "dose": {"hold_seconds": 45}},

      {"technique": "static_stretch",
       "structure": "hamstrings", "dose": {"repetitions": 2, "hold_seconds": 30}}]})");
  REQUIRE(read);
  REQUIRE(read->rules == standard_rules::side_door);
  REQUIRE(same(read->who, person{}));
  REQUIRE(read->steps ==
          std::vector<step>{done<rolling, region::anterior_thigh>(seconds{45}),
                            done<static_stretch, muscle_group::hamstrings>(repetitions{2}, seconds{30})});
  REQUIRE(read->lines == std::vector<std::size_t>{3, 5});
}

TEST_CASE("a routine with every field", "[io][json]") {
  const auto read = read_routine(R"({
    "version": 1,
    "rules": "safe_practice",
    "complaint": "soleus",
    "findings": {"knot": {"left": "present", "right": "absent"}, "fever": "absent"},
    "tools": {"available": ["hands", "slider"], "forbidden": ["warm_water"]},
    "positions": {"forbidden": ["prone"]},
    "level": "experienced",
    "steps": [
      {"technique": "slow_deadlift", "structure": "semitendinosus", "side": "left", "tools": ["hand_weight"],
       "position": "standing",
       "dose": {"sets": 3, "repetitions": 8, "hold_seconds": 1,
                "tempo": {"lowering": 5, "bottom": 1, "raising": 2, "top": 3}, "rest_seconds": 90, "load_grams": 7500}}]})");
  REQUIRE(read);
  REQUIRE(read->rules == standard_rules::safety_only);
  REQUIRE(read->who.complaint == structure{muscle::soleus});
  REQUIRE(read->who.known.of(finding::knot, side::left) == presence::present);
  REQUIRE(read->who.known.of(finding::knot, side::right) == presence::absent);
  REQUIRE(read->who.known.of(finding::fever) == presence::absent);
  REQUIRE(read->who.tools == enum_set<tool>{tool::hands, tool::slider});
  REQUIRE(read->who.positions->size() == count_of<position> - 1);
  REQUIRE(read->who.level == skill::experienced);
  REQUIRE(read->steps.size() == 1);
  const step& s = read->steps[0];
  REQUIRE(s.what == &slow_deadlift);
  REQUIRE(s.target == structure{muscle::semitendinosus});
  REQUIRE(s.where == side::left);
  REQUIRE(s.tools == enum_set<tool>{tool::hand_weight});
  REQUIRE(s.posture == position::standing);
  REQUIRE(s.amount == dose{sets{3}, repetitions{8}, seconds{1}, tempo{seconds{5}, seconds{1}, seconds{2}, seconds{3}},
                           seconds{90}, mass{7500}});
}

TEST_CASE("what is left out of a step is as perform() has it", "[io][json]") {
  const auto read = [](std::string_view fields) { return read_routine(step_with(fields))->steps.at(0); };
  REQUIRE(read(R"("side": "both")") == done<rolling, region::anterior_thigh>());
  REQUIRE(read(R"("side": "left")") == done<rolling, region::anterior_thigh>(left));
  REQUIRE(read(R"("tools": ["massage_stick"])") == done<rolling, region::anterior_thigh>(massage_stick));
  REQUIRE(read(R"("position": "standing")") == done<rolling, region::anterior_thigh>(standing));
  REQUIRE(read(R"("tools": ["massage_stick"], "position": "standing")") ==
          done<rolling, region::anterior_thigh>(massage_stick, standing));
  // With tools that no way has, the position is that of the first way; a rule says that they do not fit.
  REQUIRE(read(R"("tools": ["hands", "slider"])") == done<rolling, region::anterior_thigh>(hands, slider));
  // A way with several tools, and one that reaches everywhere.
  REQUIRE(read_routine(dosed("ball_hold", "posterior_thigh", R"({"hold_seconds": 20})"))->steps.at(0) ==
          done<ball_hold, region::posterior_thigh>());
  REQUIRE(read_routine(dosed("ball_hold", "gluteal_region", R"({"hold_seconds": 20})"))->steps.at(0) ==
          done<ball_hold, region::gluteal_region>());
  // The tempo and the rest are those of the technique.
  REQUIRE(read_routine(dosed("leg_curl", "hamstrings", R"({"sets": 3, "repetitions": 8})"))->steps.at(0) ==
          done<leg_curl, muscle_group::hamstrings>(sets{3}));
  REQUIRE(read_routine(dosed("leg_curl", "hamstrings", R"({"repetitions": 8, "tempo": {"raising": 1}})"))
              ->steps.at(0)
              .amount.pace == tempo{seconds{0}, seconds{0}, seconds{1}, seconds{0}});
}

TEST_CASE("no tools are not the same as nothing said of tools in a step", "[io][json]") {
  REQUIRE(read_routine(step_with(R"("tools": [])"))->steps.at(0).tools.empty());
  REQUIRE_FALSE(read_routine(step_with(R"("side": "both")"))->steps.at(0).tools.empty());
}

TEST_CASE("an unknown name in a routine is refused, with the nearest one", "[io][json]") {
  const auto nearest = [](std::string_view text, std::string_view path) {
    REQUIRE(faults_of(text) == one("unknown_name", std::string{path}));
    return read_routine(text).errors()[0].nearest;
  };
  REQUIRE(nearest(dosed("roling", "anterior_thigh", R"({"hold_seconds": 30})"), "$.steps[0].technique") == "rolling");
  REQUIRE(nearest(dosed("xyzzy", "anterior_thigh", R"({"hold_seconds": 30})"), "$.steps[0].technique") == "");
  REQUIRE(nearest(dosed("rolling", "anterior_thig", R"({"hold_seconds": 30})"), "$.steps[0].structure") ==
          "anterior_thigh");
  REQUIRE(nearest(step_with(R"("side": "rigth")"), "$.steps[0].side") == "");
  REQUIRE(nearest(step_with(R"("side": "righ")"), "$.steps[0].side") == "right");
  REQUIRE(nearest(step_with(R"("tools": ["foam_rolle"])"), "$.steps[0].tools[0]") == "foam_roller");
  REQUIRE(nearest(step_with(R"("position": "pronee")"), "$.steps[0].position") == "prone");
  REQUIRE(nearest(with(R"("findings": {"knots": "present"})"), "$.findings.knots") == "knot");
  REQUIRE(nearest(with(R"("findings": {"warm_up": "present"})"), "$.findings.warm_up") == "warmed_up");
  REQUIRE(nearest(with(R"("complaint": "hamstring")"), "$.complaint") == "hamstrings");
  REQUIRE(nearest(with(R"("rules": "neighbors_first")"), "$.rules") == "neighbours_first");
  REQUIRE(message_of(dosed("roling", "anterior_thigh", R"({"hold_seconds": 30})")) ==
          "expected the name of a technique, found \"roling\"; did you mean \"rolling\"?");
}

TEST_CASE("a dose is never made up", "[io][json]") {
  REQUIRE(faults_of(of(R"({"technique": "rolling", "structure": "anterior_thigh"})")) ==
          one("missing_field", "$.steps[0].dose"));
  REQUIRE(message_of(of(R"({"technique": "rolling", "structure": "anterior_thigh"})")) ==
          "expected a dose, found none; the source of this technique allows 30 to 120 s, 1 to 3 sets [Behm 2020 JSCR "
          "34:3301; S3-23]; say how much, as in \"dose\": {\"hold_seconds\": 30}");
  REQUIRE(message_of(dosed("static_stretch", "hamstrings", "{}")).find("{\"repetitions\": 2, \"hold_seconds\": 10}") !=
          std::string::npos);
  REQUIRE(message_of(dosed("leg_curl", "hamstrings", "{}")).find("{\"repetitions\": 8}") != std::string::npos);
  for (const std::string_view nothing : {"{}", R"({"sets": 3})", R"({"rest_seconds": 30})", R"({"repetitions": 2})"})
    CHECK(faults_of(rolled(nothing)) == one("missing_field", "$.steps[0].dose"));
  for (const std::string_view nothing : {"{}", R"({"sets": 3})", R"({"load_grams": 5000})"})
    CHECK(faults_of(dosed("leg_curl", "hamstrings", nothing)) == one("missing_field", "$.steps[0].dose"));
  REQUIRE(faults_of(rolled("30")) == one("wrong_type", "$.steps[0].dose"));
  REQUIRE(faults_of(rolled("null")) == one("wrong_type", "$.steps[0].dose"));
  // What the source allows is not known of an unknown technique.
  REQUIRE(faults_of(of(R"({"technique": "xyzzy", "structure": "anterior_thigh"})")) ==
          faults{{"unknown_name", "$.steps[0].technique"}, {"missing_field", "$.steps[0].dose"}});
  // No work that is written down is a dose, which a rule judges.
  REQUIRE(read_routine(rolled(R"({"hold_seconds": 0})"))->steps.at(0).amount.work() == seconds{0});
}

TEST_CASE("numbers of a dose", "[io][json]") {
  const auto holding = [](std::string_view value) {
    return faults_of(rolled(R"({"hold_seconds": )" + std::string{value} + "}"));
  };
  const std::string at = "$.steps[0].dose.";
  REQUIRE(holding("86400").empty());
  REQUIRE(holding("-1") == one("out_of_range", at + "hold_seconds"));
  REQUIRE(holding("86401") == one("out_of_range", at + "hold_seconds"));
  REQUIRE(holding("18446744073709551616") == one("out_of_range", at + "hold_seconds"));
  REQUIRE(holding("-123456789012345678901234567890") == one("out_of_range", at + "hold_seconds"));
  REQUIRE(holding("30.5") == one("not_whole", at + "hold_seconds"));
  REQUIRE(holding("3e1") == one("not_whole", at + "hold_seconds"));
  REQUIRE(holding("\"30\"") == one("wrong_type", at + "hold_seconds"));
  REQUIRE(holding("null") == one("wrong_type", at + "hold_seconds"));
  for (const std::string field : {"sets", "repetitions"})
    for (const std::string value : {"0", "-1", "1001", "4294967297"})
      CHECK(faults_of(rolled(R"({"hold_seconds": 30, ")" + field + "\": " + value + "}")) ==
            one("out_of_range", at + field));
  REQUIRE(faults_of(rolled(R"({"hold_seconds": 30, "rest_seconds": -1})")) == one("out_of_range", at + "rest_seconds"));
  REQUIRE(faults_of(rolled(R"({"hold_seconds": 30, "load_grams": -1})")) == one("out_of_range", at + "load_grams"));
  REQUIRE(faults_of(rolled(R"({"hold_seconds": 30, "load_grams": 1000001})")) ==
          one("out_of_range", at + "load_grams"));
  REQUIRE(faults_of(rolled(R"({"tempo": {"lowering": -1}})")) == one("out_of_range", at + "tempo.lowering"));
  REQUIRE(faults_of(rolled(R"({"tempo": {}})")) == one("empty_list", at + "tempo"));
  REQUIRE(faults_of(rolled(R"({"tempo": "4-0-1-0"})")) == one("wrong_type", at + "tempo"));
  REQUIRE(faults_of(rolled(R"({"tempo": {"down": 1}})")) == one("unknown_field", at + "tempo.down"));
  // The most of everything still adds up.
  const auto most = read_routine(rolled(
      R"({"sets": 1000, "repetitions": 1000, "hold_seconds": 86400, "rest_seconds": 86400, "load_grams": 1000000,
          "tempo": {"lowering": 86400, "bottom": 86400, "raising": 86400, "top": 86400}})"));
  REQUIRE(most);
  REQUIRE(most->steps.at(0).amount.work() == seconds{432000000000});
}

TEST_CASE("fields of a routine", "[io][json]") {
  REQUIRE(faults_of(R"({"version": 1})") == one("missing_field", "$.steps"));
  REQUIRE(faults_of(R"({"steps": []})") == one("missing_field", "$.version"));
  REQUIRE(faults_of(R"({"version": 2, "steps": 3})") == one("newer_version", "$.version"));
  REQUIRE(faults_of(R"({"version": 1, "steps": []})").empty());
  REQUIRE(faults_of(R"({"version": 1, "steps": {}})") == one("wrong_type", "$.steps"));
  REQUIRE(faults_of("[]") == one("wrong_type", "$"));
  REQUIRE(faults_of(of("1")) == one("wrong_type", "$.steps[0]"));
  REQUIRE(faults_of(of("{}")) == faults{{"missing_field", "$.steps[0].technique"},
                                        {"missing_field", "$.steps[0].structure"},
                                        {"missing_field", "$.steps[0].dose"}});
  REQUIRE(faults_of(dosed("rolling", "anterior_thigh", R"({"hold_seconds": 30})") + "x") == one("syntax", "$"));
  REQUIRE(faults_of(with(R"("step": [])")) == one("unknown_field", "$.step"));
  // Nothing is asked of the composer, and no answer is given.
  REQUIRE(faults_of(with(R"("needs": [])")) == one("unknown_field", "$.needs"));
  REQUIRE(faults_of(with(R"("seconds": 600)")) == one("unknown_field", "$.seconds"));
  REQUIRE(faults_of(step_with(R"("hold_seconds": 30)")) == one("unknown_field", "$.steps[0].hold_seconds"));
  REQUIRE(faults_of(step_with(R"("side": "left", "side": "right")")) == one("duplicate_field", "$.steps[0].side"));
  REQUIRE(faults_of(step_with(R"("tools": ["hands", "hands"])")) == one("duplicate_entry", "$.steps[0].tools[1]"));
  REQUIRE(faults_of(of(R"({"technique": 1, "structure": 2, "dose": {"hold_seconds": 3}})")) ==
          faults{{"wrong_type", "$.steps[0].technique"}, {"wrong_type", "$.steps[0].structure"}});
  // A person is read as in a request.
  REQUIRE(faults_of(with(R"("complaint": "femur")")) == one("wrong_kind", "$.complaint"));
  REQUIRE(faults_of(with(R"("tools": {"available": ["hands"], "forbidden": ["hands"]})")) ==
          one("contradiction", "$.tools.forbidden[0]"));
}

TEST_CASE("all faults of a routine are reported, with their lines", "[io][json]") {
  const auto read = read_routine(
      "{\"version\": 1,\n"
      " \"steps\": [\n"
      "  {\"technique\": \"roling\", \"structure\": \"anterior_thigh\",\n"
      "   \"dose\": {\"hold_seconds\": -30}},\n"
      "  {\"technique\": \"rolling\",\n"
      "   \"structure\": \"wing\"}\n"
      " ],\n"
      " \"level\": \"good\"}\n");
  std::vector<std::string> lines;
  for (const json_error& e : read.errors())
    lines.push_back(std::to_string(e.line) + " " + std::string{name_of(e.code)} + " " + e.path);
  REQUIRE(lines == std::vector<std::string>{
                       "3 unknown_name $.steps[0].technique",
                       "4 out_of_range $.steps[0].dose.hold_seconds",
                       "5 missing_field $.steps[1].dose",
                       "6 unknown_name $.steps[1].structure",
                       "8 unknown_name $.level",
                   });
}

TEST_CASE("techniques of one's own", "[io][json]") {
  static constexpr technique wall_sit{.name = "wall_sit",
                                      .how = method::stability,
                                      .touches = {structure{quadriceps}},
                                      .doses = {{{1}, {3}}, {{1}, {1}}, {seconds{20}, seconds{60}}}};
  const technique* const own[] = {&rolling, nullptr, &wall_sit};
  const std::string text = dosed("wall_sit", "quadriceps", R"({"hold_seconds": 30})");
  REQUIRE(read_routine(text, own)->steps.at(0).what == &wall_sit);
  REQUIRE(faults_of(text) == one("unknown_name", "$.steps[0].technique"));
  const auto other = read_routine(dosed("kneading", "posterior_thigh", R"({"hold_seconds": 30})"), own);
  REQUIRE(other.errors().size() == 1);
  REQUIRE(other.errors()[0].message ==
          "expected the name of a technique, found \"kneading\"; known are rolling, wall_sit");
  REQUIRE(read_routine(text, {}).errors().size() == 1);
}

TEST_CASE("an answer of the composer is a routine", "[io][json]") {
  const auto asked = read_request(text_of("examples/requests/tight_hamstrings.json"));
  REQUIRE(asked);
  const std::string answer = with_rules(asked->rules, [&](auto rules) {
    const composition composed = compose(asked->asked, rules);
    const auto read = read_routine(write(rules, composed, asked->asked));
    REQUIRE(read);
    REQUIRE(read->steps.size() == composed.steps.size());
    for (std::size_t i = 0; i < read->steps.size(); ++i) CHECK(read->steps[i] == composed.steps[i].what);
    return write(rules, composed, asked->asked);
  });
  // Whom it is for can be added.
  const auto added = read_routine(R"({"rules": "safe_practice", "findings": {"knot": "present"},)" + answer.substr(1));
  REQUIRE(added);
  REQUIRE(added->rules == standard_rules::safety_only);
  REQUIRE(added->who.known.has(finding::knot));
}

TEST_CASE("what is written is read as it was", "[io][json]") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    generated::source_of_chance chance(seed);
    const std::vector<step> steps = generated::any_routine(chance, 12);
    const person who = generated::anybody(chance);
    const auto rules = chance.any<standard_rules>();
    const std::string text = write_routine(steps, who, rules);
    INFO(text);
    const auto read = read_routine(text);
    REQUIRE(read);
    REQUIRE(read->rules == rules);
    REQUIRE(same(read->who, who));
    REQUIRE(read->steps == steps);
    REQUIRE(write_routine(read->steps, read->who, read->rules) == text);
  }
  // Nobody can do anything anywhere.
  person bound;
  bound.tools.emplace();
  bound.positions.emplace();
  const auto read = read_routine(write_routine({}, bound, standard_rules::safety_only));
  REQUIRE(read);
  REQUIRE(same(read->who, bound));
  REQUIRE(read->steps.empty());
}

TEST_CASE("a routine is written with its fields in a fixed order", "[io][json]") {
  const std::vector<step> steps{done<leg_curl, muscle_group::hamstrings>(left)};
  person who;
  who.known.set(finding::knot, side::left, presence::present);
  REQUIRE(write_routine(steps, who, standard_rules::side_door) == R"({
  "version": 1,
  "rules": "neighbours_first",
  "complaint": "hamstrings",
  "findings": {
    "knot": {
      "left": "present"
    }
  },
  "level": "beginner",
  "steps": [
    {
      "technique": "leg_curl",
      "structure": "hamstrings",
      "side": "left",
      "tools": [],
      "position": "standing",
      "dose": {
        "sets": 1,
        "repetitions": 8,
        "hold_seconds": 0,
        "tempo": {
          "lowering": 4,
          "bottom": 0,
          "raising": 1,
          "top": 0
        },
        "rest_seconds": 60,
        "load_grams": 0
      }
    }
  ]
}
)");
  // A step of nothing is written, but not read.
  REQUIRE_FALSE(read_routine(write_routine(std::vector<step>{step{}}, who, standard_rules::side_door)));
}

#endif
