/// @file
/// @brief Catalogues as JSON: there and back without loss, every fault told, and the schema that says the same.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include "regimen/io/json/catalogue.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/compose.hpp"
#include "regimen/io/json.hpp"
#include "regimen/io/rule_sets.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/technique/standard.hpp"

#if __has_include(<valijson/validator.hpp>)
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

using namespace regimen;
using nlohmann::json;

namespace {

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}

// The names of the fields in which two techniques differ.
std::string difference(const technique& a, const technique& b) {
  std::string fields;
  const auto compare = [&fields](const char* field, bool same) { fields += same ? "" : std::string{" "} + field; };
  bool same_ways = a.ways.size() == b.ways.size();
  for (std::size_t i = 0; same_ways && i < a.ways.size(); ++i)
    same_ways = a.ways[i].tools == b.ways[i].tools && a.ways[i].positions == b.ways[i].positions &&
                a.ways[i].reaches == b.ways[i].reaches;
  compare("name", a.name == b.name);
  compare("how", a.how == b.how);
  compare("when", a.when == b.when);
  compare("touches", a.touches == b.touches);
  compare("ways", same_ways);
  compare("one_sided", a.one_sided == b.one_sided);
  compare("presses", a.presses == b.presses);
  compare("spot", a.spot == b.spot);
  compare("deep", a.deep == b.deep);
  compare("at_most", a.at_most == b.at_most);
  compare("runs", a.runs == b.runs);
  compare("glide", a.glide == b.glide);
  compare("carries", a.carries == b.carries);
  compare("ballistic", a.ballistic == b.ballistic);
  compare("by_oneself", a.by_oneself == b.by_oneself);
  compare("needs", a.needs == b.needs);
  compare("difficulty", a.difficulty == b.difficulty);
  compare("lowering", a.moves.lowering == b.moves.lowering);
  compare("raising", a.moves.raising == b.moves.raising);
  compare("load", a.moves.load == b.moves.load);
  compare("hardest", a.moves.hardest == b.moves.hardest);
  compare("sets", a.doses.series == b.doses.series);
  compare("reps", a.doses.reps == b.doses.reps);
  compare("hold", a.doses.hold == b.doses.hold);
  compare("pace", a.doses.pace == b.doses.pace);
  compare("rest", a.doses.rest == b.doses.rest);
  compare("weight", a.doses.load == b.doses.load);
  compare("dosed_by", a.dosed_by == b.dosed_by);
  compare("from", a.from == b.from);
  compare("cue", a.cue == b.cue);
  return fields;
}

// A technique that is right, to be made wrong.
json good() {
  return json::parse(R"({"version": 1, "techniques": [{
    "name": "calf_raise", "method": "strengthening", "stage": "strengthen", "touches": ["triceps_surae"],
    "ways": [{"positions": ["standing"]}], "moves": "standing_calf_raise",
    "doses": {"sets": {"low": 1, "high": 3}, "repetitions": 10, "tempo": {"lowering": 2, "raising": 1}},
    "dosed_by": ["a book"], "from": [{"id": "a friend", "certainty": "anecdote"}]}]})");
}

struct bad_catalogue {
  const char* patch;
  json_fault code;
  const char* path;
};

// What the schema and the reader both refuse, and where the reader says it.
const bad_catalogue refused_by_both[] = {
    {R"([{"op": "remove", "path": "/version"}])", json_fault::missing_field, "$.version"},
    {R"([{"op": "replace", "path": "/version", "value": 2}])", json_fault::newer_version, "$.version"},
    {R"([{"op": "remove", "path": "/techniques"}])", json_fault::missing_field, "$.techniques"},
    {R"([{"op": "replace", "path": "/techniques", "value": []}])", json_fault::empty_list, "$.techniques"},
    {R"([{"op": "replace", "path": "/techniques", "value": {}}])", json_fault::wrong_type, "$.techniques"},
    {R"([{"op": "replace", "path": "/techniques/0", "value": "rolling"}])", json_fault::wrong_type, "$.techniques[0]"},
    {R"([{"op": "add", "path": "/author", "value": "me"}])", json_fault::unknown_field, "$.author"},
    {R"([{"op": "add", "path": "/techniques/0/tuoches", "value": []}])", json_fault::unknown_field,
     "$.techniques[0].tuoches"},
    {R"([{"op": "remove", "path": "/techniques/0/name"}])", json_fault::missing_field, "$.techniques[0].name"},
    {R"([{"op": "remove", "path": "/techniques/0/method"}])", json_fault::missing_field, "$.techniques[0].method"},
    {R"([{"op": "remove", "path": "/techniques/0/stage"}])", json_fault::missing_field, "$.techniques[0].stage"},
    {R"([{"op": "remove", "path": "/techniques/0/touches"}])", json_fault::missing_field, "$.techniques[0].touches"},
    {R"([{"op": "remove", "path": "/techniques/0/doses"}])", json_fault::missing_field, "$.techniques[0].doses"},
    {R"([{"op": "remove", "path": "/techniques/0/dosed_by"}])", json_fault::missing_field, "$.techniques[0].dosed_by"},
    {R"([{"op": "remove", "path": "/techniques/0/from"}])", json_fault::missing_field, "$.techniques[0].from"},
    {R"([{"op": "replace", "path": "/techniques/0/name", "value": "Calf raise"}])", json_fault::out_of_range,
     "$.techniques[0].name"},
    {R"([{"op": "replace", "path": "/techniques/0/name", "value": ""}])", json_fault::out_of_range,
     "$.techniques[0].name"},
    {R"([{"op": "replace", "path": "/techniques/0/name", "value": 7}])", json_fault::wrong_type,
     "$.techniques[0].name"},
    {R"([{"op": "replace", "path": "/techniques/0/method", "value": "strenghtening"}])", json_fault::unknown_name,
     "$.techniques[0].method"},
    {R"([{"op": "replace", "path": "/techniques/0/stage", "value": null}])", json_fault::wrong_type,
     "$.techniques[0].stage"},
    {R"([{"op": "replace", "path": "/techniques/0/touches", "value": []}])", json_fault::empty_list,
     "$.techniques[0].touches"},
    {R"([{"op": "replace", "path": "/techniques/0/touches/0", "value": "calfs"}])", json_fault::unknown_name,
     "$.techniques[0].touches[0]"},
    {R"([{"op": "replace", "path": "/techniques/0/touches/0", "value": "hip"}])", json_fault::wrong_kind,
     "$.techniques[0].touches[0]"},
    {R"([{"op": "add", "path": "/techniques/0/touches/1", "value": "triceps_surae"}])", json_fault::duplicate_entry,
     "$.techniques[0].touches[1]"},
    {R"([{"op": "replace", "path": "/techniques/0/ways", "value": []}])", json_fault::empty_list,
     "$.techniques[0].ways"},
    {R"([{"op": "replace", "path": "/techniques/0/ways/0", "value": {}}])", json_fault::missing_field,
     "$.techniques[0].ways[0].positions"},
    {R"([{"op": "replace", "path": "/techniques/0/ways/0/positions", "value": []}])", json_fault::empty_list,
     "$.techniques[0].ways[0].positions"},
    {R"([{"op": "add", "path": "/techniques/0/ways/0/tools", "value": ["hands", "hands"]}])",
     json_fault::duplicate_entry, "$.techniques[0].ways[0].tools[1]"},
    {R"([{"op": "add", "path": "/techniques/0/ways/0/reaches", "value": []}])", json_fault::empty_list,
     "$.techniques[0].ways[0].reaches"},
    {R"([{"op": "add", "path": "/techniques/0/one_sided", "value": "yes"}])", json_fault::wrong_type,
     "$.techniques[0].one_sided"},
    {R"([{"op": "add", "path": "/techniques/0/presses", "value": "down"}])", json_fault::unknown_name,
     "$.techniques[0].presses"},
    {R"([{"op": "add", "path": "/techniques/0/at_most", "value": "unbearable"}])", json_fault::out_of_range,
     "$.techniques[0].at_most"},
    {R"([{"op": "add", "path": "/techniques/0/runs", "value": {"from": "above_knee"}}])", json_fault::missing_field,
     "$.techniques[0].runs.to"},
    {R"([{"op": "add", "path": "/techniques/0/glide", "value": []}])", json_fault::empty_list, "$.techniques[0].glide"},
    {R"([{"op": "add", "path": "/techniques/0/difficulty", "value": -1}])", json_fault::out_of_range,
     "$.techniques[0].difficulty"},
    {R"([{"op": "add", "path": "/techniques/0/difficulty", "value": 1.5}])", json_fault::not_whole,
     "$.techniques[0].difficulty"},
    {R"([{"op": "replace", "path": "/techniques/0/moves", "value": "standing_calf_rise"}])", json_fault::unknown_name,
     "$.techniques[0].moves"},
    {R"([{"op": "replace", "path": "/techniques/0/moves", "value": {}}])", json_fault::missing_field,
     "$.techniques[0].moves"},
    {R"([{"op": "replace", "path": "/techniques/0/moves", "value": {"held": {}}}])", json_fault::missing_field,
     "$.techniques[0].moves.load"},
    {R"([{"op": "replace", "path": "/techniques/0/moves", "value": {"lowering": {"from": {}}}}])",
     json_fault::missing_field, "$.techniques[0].moves.lowering.to"},
    {R"([{"op": "replace", "path": "/techniques/0/moves",
         "value": {"lowering": {"from": {}, "to": {"ankle": 10}}}}])",
     json_fault::unknown_field, "$.techniques[0].moves.lowering.to.ankle"},
    {R"([{"op": "replace", "path": "/techniques/0/moves",
         "value": {"lowering": {"from": {}, "to": {"ankle_dorsiflexion": 1e300}}}}])",
     json_fault::out_of_range, "$.techniques[0].moves.lowering.to.ankle_dorsiflexion"},
    {R"([{"op": "replace", "path": "/techniques/0/doses", "value": {}}])", json_fault::missing_field,
     "$.techniques[0].doses"},
    {R"([{"op": "replace", "path": "/techniques/0/doses", "value": {"sets": 3}}])", json_fault::missing_field,
     "$.techniques[0].doses"},
    {R"([{"op": "replace", "path": "/techniques/0/doses/repetitions", "value": 0}])", json_fault::out_of_range,
     "$.techniques[0].doses.repetitions"},
    {R"([{"op": "replace", "path": "/techniques/0/doses/repetitions", "value": [8, 12]}])", json_fault::wrong_type,
     "$.techniques[0].doses.repetitions"},
    {R"([{"op": "replace", "path": "/techniques/0/doses/sets", "value": {"low": 1}}])", json_fault::missing_field,
     "$.techniques[0].doses.sets.high"},
    {R"([{"op": "replace", "path": "/techniques/0/doses/tempo", "value": {}}])", json_fault::empty_list,
     "$.techniques[0].doses.tempo"},
    {R"([{"op": "replace", "path": "/techniques/0/doses/tempo/lowering", "value": -1}])", json_fault::out_of_range,
     "$.techniques[0].doses.tempo.lowering"},
    {R"([{"op": "replace", "path": "/techniques/0/dosed_by", "value": []}])", json_fault::empty_list,
     "$.techniques[0].dosed_by"},
    {R"([{"op": "replace", "path": "/techniques/0/dosed_by/0", "value": ""}])", json_fault::out_of_range,
     "$.techniques[0].dosed_by[0]"},
    {R"([{"op": "replace", "path": "/techniques/0/dosed_by/0", "value": {"certainty": "read"}}])",
     json_fault::missing_field, "$.techniques[0].dosed_by[0].id"},
    {R"([{"op": "replace", "path": "/techniques/0/from", "value": ["a", "b", "c", "d"]}])", json_fault::too_large,
     "$.techniques[0].from"},
    {R"([{"op": "replace", "path": "/techniques/0/from/0/certainty", "value": "sure"}])", json_fault::unknown_name,
     "$.techniques[0].from[0].certainty"},
    {R"([{"op": "add", "path": "/techniques/0/cue", "value": "two\nlines"}])", json_fault::out_of_range,
     "$.techniques[0].cue"},
    {R"([{"op": "add", "path": "/techniques/0/cue", "value": "a zero \u0000"}])", json_fault::out_of_range,
     "$.techniques[0].cue"},
    {R"([{"op": "add", "path": "/techniques/0/cue", "value": "  "}])", json_fault::out_of_range, "$.techniques[0].cue"},
};

// What a schema cannot say.
const bad_catalogue refused_by_the_reader[] = {
    {R"([{"op": "copy", "from": "/techniques/0", "path": "/techniques/1"}])", json_fault::duplicate_entry,
     "$.techniques[1].name"},
    {R"([{"op": "remove", "path": "/techniques/0/moves"}])", json_fault::contradiction, "$.techniques[0].moves"},
    {R"([{"op": "replace", "path": "/techniques/0/moves", "value": {"held": {}, "load": []}}])",
     json_fault::contradiction, "$.techniques[0].moves"},
    {R"([{"op": "replace", "path": "/techniques/0/doses/sets", "value": {"low": 3, "high": 1}}])",
     json_fault::contradiction, "$.techniques[0].doses.sets"},
    {R"([{"op": "remove", "path": "/techniques/0/doses/tempo"}])", json_fault::zero_time, "$.techniques[0].doses"},
    {R"([{"op": "add", "path": "/techniques/0/ways/0/reaches", "value": ["anterior_thigh"]}])",
     json_fault::contradiction, "$.techniques[0].ways[0].reaches"},
    {R"([{"op": "add", "path": "/techniques/0/runs", "value": {"from": "middle", "to": "middle"}}])",
     json_fault::contradiction, "$.techniques[0].runs"},
    {R"([{"op": "add", "path": "/techniques/0/glide", "value": [{"upper": 1, "lower": 0}]}])",
     json_fault::contradiction, "$.techniques[0].glide"},
    {R"([{"op": "replace", "path": "/techniques/0/moves", "value": {"held": {},
         "load": [{"joint": "hip", "motion": "flexion"}, {"joint": "hip", "motion": "extension"}]}}])",
     json_fault::contradiction, "$.techniques[0].moves.load[1]"},
};

}  // namespace

TEST_CASE("the catalogues of the library come back from JSON as they were", "[io]") {
  for (const catalogue built_in : {catalogue{standard_techniques}, catalogue{full_catalogue}}) {
    const std::string written = write_catalogue(built_in);
    const auto read = read_catalogue(written);
    for (const json_error& e : read.errors()) FAIL_CHECK(one_line(e));
    const catalogue loaded = *read;
    REQUIRE(loaded.size() == built_in.size());
    for (std::size_t i = 0; i < loaded.size(); ++i) {
      INFO(built_in[i]->name);
      CHECK(difference(*built_in[i], *loaded[i]) == "");
    }
    CHECK(write_catalogue(*read) == written);
  }
}

TEST_CASE("a movement that has no name comes back as it was", "[io]") {
  technique t = slow_deadlift;
  const pose top{{knee_flexion, degrees{12.25}}};
  const pose bottom{{hip_flexion, degrees{-0.1}}, {knee_flexion, degrees{15}}};
  const pose start{{hip_flexion, degrees{1.0 / 3}}};
  const movement_pattern patterns[] = {
      between(top, bottom),
      between(top, bottom, start),
      {{top, bottom}, {start, top}, movement_between(top, bottom), bottom},
      {{top, bottom}, {bottom, top}, {increase_of(knee_flexion)}, top},
      {{top, bottom}, {bottom, top}, {}, bottom},
      hold_against({decrease_of(hip_flexion)}, bottom),
      {{top, top}, {top, top}, {decrease_of(hip_flexion)}, start},
  };
  for (const movement_pattern& moves : patterns) {
    t.moves = moves;
    // What does not move against a load is not strengthening.
    t.how = moves.load.empty() ? method::warm_up : method::strengthening;
    const technique* const one[] = {&t};
    const std::string written = write_catalogue(one);
    INFO(written);
    const auto read = read_catalogue(written);
    REQUIRE(read);
    CHECK(difference(t, *read->find("slow_deadlift")) == "");
    CHECK(write_catalogue(*read) == written);
  }
}

TEST_CASE("the difference of two techniques is told by field", "[io]") {
  technique t = rolling;
  t.deep = !t.deep;
  t.cue = "otherwise";
  REQUIRE(difference(rolling, t) == " deep cue");
}

TEST_CASE("composing with a loaded catalogue gives the same routines", "[io]") {
  //! [load]
  const json_result<loaded_catalogue> read = read_catalogue(write_catalogue(standard_techniques));
  if (!read)
    for (const json_error& e : read.errors()) FAIL(one_line(e));
  const catalogue techniques = *read;
  //! [load]
  for (const char* name : {"tight_hamstrings", "one_sided"}) {
    INFO(name);
    const auto asked = read_request(text_of(std::string{"examples/requests/"} + name + ".json"));
    REQUIRE(asked);
    with_rules(asked->rules, [&](auto rules) {
      const composition built_in = compose(asked->asked, rules);
      const composition loaded = compose(asked->asked, rules, techniques);
      REQUIRE(built_in.how == outcome::composed);
      CHECK(write(rules, loaded, asked->asked) == write(rules, built_in, asked->asked));
    });
  }
}

TEST_CASE("a loaded catalogue keeps its techniques where they are", "[io]") {
  STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<loaded_catalogue>);
  STATIC_REQUIRE(std::is_nothrow_move_assignable_v<loaded_catalogue>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<loaded_catalogue, catalogue>);
  loaded_catalogue first;
  REQUIRE(first.empty());
  std::vector<const technique*> at;
  {
    std::string name = "made_at_run_time_0";
    for (char digit = '0'; digit <= '9'; ++digit) {
      name.back() = digit;
      technique t = rolling;
      t.name = name;
      at.push_back(&first.add(t));
    }
  }
  const loaded_catalogue second = std::move(first);
  REQUIRE(second.size() == 10);
  REQUIRE(second.find("made_at_run_time_7") == at[7]);
  REQUIRE(second.find("made_at_run_time") == nullptr);
  REQUIRE(catalogue{second}[3] == at[3]);
  REQUIRE(at[3]->name == "made_at_run_time_3");
}

TEST_CASE("a catalogue may be written by hand", "[io]") {
  const std::string text = text_of("examples/catalogues/own_techniques.json");
  const auto read = read_catalogue(text);
  for (const json_error& e : read.errors()) FAIL(one_line(e));
  REQUIRE(read->size() == 3);
  const technique* hinge = read->find("dumbbell_hip_hinge");
  REQUIRE(hinge != nullptr);
  REQUIRE(hinge->from[0].id == "our physiotherapist");
  REQUIRE(hinge->from[0].unverified());
  REQUIRE(hinge->moves.of(muscle::semitendinosus, phase::lowering) == contraction::eccentric);
  const technique* held = read->find("towel_knee_hold");
  REQUIRE(held->moves.of(muscle::vastus_lateralis, phase::top) == contraction::isometric);
  // A routine may be made of it as well.
  const std::string plan = R"({"version": 1, "steps": [
    {"technique": "towel_knee_hold", "structure": "quadriceps", "dose": {"repetitions": 5, "hold_seconds": 5}}]})";
  const catalogue own = *read;
  REQUIRE(read_routine(plan, own));
  REQUIRE_FALSE(read_routine(plan));
}

TEST_CASE("what is wrong with a catalogue is told with path and line", "[io]") {
  REQUIRE(read_catalogue(good().dump(2)));
  const auto told = [](const bad_catalogue& bad) {
    INFO(bad.patch);
    const std::string text = good().patch(json::parse(bad.patch)).dump(2);
    const auto read = read_catalogue(text);
    REQUIRE_FALSE(read);
    bool found = false;
    for (const json_error& e : read.errors()) {
      INFO(one_line(e));
      CHECK(e.line > 0);
      CHECK(e.message.find("expected ") == 0);
      CHECK(e.message.find('\n') == std::string::npos);
      found = found || (e.code == bad.code && e.path == bad.path);
    }
    for (const json_error& e : read.errors()) UNSCOPED_INFO(name_of(e.code) << " " << one_line(e));
    CHECK(found);
  };
  for (const bad_catalogue& bad : refused_by_both) told(bad);
  for (const bad_catalogue& bad : refused_by_the_reader) told(bad);
}

TEST_CASE("numbers that are beyond all bounds are refused where they stand", "[io]") {
  const auto first = [](const std::string& number) {
    std::string text = good().dump();
    text.replace(text.find("\"repetitions\":10"), 16, "\"repetitions\":" + number);
    const auto read = read_catalogue(text);
    REQUIRE(read.errors().size() == 1);
    return read.errors()[0];
  };
  CHECK(first("99999999999999999999").code == json_fault::out_of_range);
  CHECK(first("-99999999999999999999").code == json_fault::out_of_range);
  CHECK(first("18446744073709551615").path == "$.techniques[0].doses.repetitions");
  CHECK(first("1e20").code == json_fault::not_whole);
  CHECK(first("-0.0").code == json_fault::not_whole);
  CHECK(first("1e400").code == json_fault::syntax);
  CHECK(first("NaN").code == json_fault::syntax);
}

TEST_CASE("the nearest name is offered", "[io]") {
  const auto nearest_of = [](const std::string& pointer, const json& value) {
    json bad = good();
    bad[json::json_pointer("/techniques/0" + pointer)] = value;
    const auto read = read_catalogue(bad.dump());
    REQUIRE(read.errors().size() == 1);
    return read.errors()[0].nearest;
  };
  REQUIRE(nearest_of("/method", "strenghtening") == "strengthening");
  REQUIRE(nearest_of("/touches/0", "triceps_surea") == "triceps_surae");
  REQUIRE(nearest_of("/moves", "standing_calf_rise") == "standing_calf_raise");
  REQUIRE(nearest_of("/ways/0/positions/0", "standin") == "standing");
  REQUIRE(nearest_of("/balistic", true) == "ballistic");
}

TEST_CASE("all faults of a catalogue are told, in the order of the file", "[io]") {
  const std::string text = R"({
  "version": 1,
  "techniques": [
    {"name": "a",
     "name": "b",
     "method": "masage"},
    {"name": "c", "method": "stretch", "stage": "lengthen",
     "touches": ["hamstring"],
     "doses": {"hold_seconds": {"low": 30, "high": 10}},
     "dosed_by": [], "from": ["me"], "speed": 1}
  ]
})";
  const auto read = read_catalogue(text);
  std::vector<std::pair<std::string, std::size_t>> told;
  for (const json_error& e : read.errors()) told.emplace_back(e.path, e.line);
  const std::vector<std::pair<std::string, std::size_t>> expected = {
      {"$.techniques[0].stage", 4},    {"$.techniques[0].touches", 4},    {"$.techniques[0].doses", 4},
      {"$.techniques[0].dosed_by", 4}, {"$.techniques[0].from", 4},       {"$.techniques[0].name", 5},
      {"$.techniques[0].method", 6},   {"$.techniques[1].touches[0]", 8}, {"$.techniques[1].doses.hold_seconds", 9},
      {"$.techniques[1].speed", 10},   {"$.techniques[1].dosed_by", 10},
  };
  REQUIRE(told == expected);
}

TEST_CASE("what is no catalogue at all is refused without harm", "[io]") {
  const auto first = [](const std::string& text) {
    const auto read = read_catalogue(text);
    REQUIRE_FALSE(read);
    return read.errors().at(0).code;
  };
  CHECK(first("") == json_fault::empty_text);
  CHECK(first("[]") == json_fault::wrong_type);
  CHECK(first("{") == json_fault::syntax);
  CHECK(first(good().dump().substr(0, 200)) == json_fault::syntax);
  CHECK(first("{\"version\": 1, \"techniques\": \"\xff\"}") == json_fault::not_utf8);
  CHECK(first(std::string(100000, '[')) == json_fault::too_deep);
  CHECK(first("{\"version\": 1, \"techniques\": [" + std::string(600000, '0') + "]}") == json_fault::syntax);
  std::string zeros = "0";
  for (int i = 0; i < 300000; ++i) zeros += ",0";
  CHECK(first("{\"version\": 1, \"techniques\": [" + zeros + "]}") == json_fault::too_large);
  CHECK(first(std::string(catalogue_limits.bytes + 1, ' ')) == json_fault::too_large);
  // Tens of thousands of faults are not all worth telling, but that there are more is.
  const auto many = read_catalogue("{\"version\": 1, \"techniques\": [" + zeros.substr(0, 100001) + "]}");
  REQUIRE(many.errors().size() > 4096);
  REQUIRE(many.errors().size() < 5000);
  REQUIRE(std::any_of(many.errors().begin(), many.errors().end(),
                      [](const json_error& e) { return e.code == json_fault::too_large; }));
}

TEST_CASE("a technique without ways needs no movement, since it is not composed with", "[io]") {
  json named_only = good();
  named_only["techniques"][0].erase("ways");
  named_only["techniques"][0].erase("moves");
  const auto read = read_catalogue(named_only.dump());
  REQUIRE(read);
  REQUIRE(read->find("calf_raise")->ways.empty());
}

namespace {

const json& schema() {
  static const json read = json::parse(text_of("docs/schema/catalogue.schema.json"));
  return read;
}
template <class Enum>
std::vector<std::string> names_of() {
  return {std::begin(vocabulary<Enum>::names), std::end(vocabulary<Enum>::names)};
}
std::vector<std::string> listed(const std::string& pointer) {
  INFO(pointer);
  return schema().at(json::json_pointer(pointer)).at("enum").get<std::vector<std::string>>();
}
void each_part(const json& part, const std::string& at, std::vector<std::string>& faults) {
  if (part.is_object() && part.contains("properties") && part.at("properties").is_object() &&
      part.value("additionalProperties", json(true)) != json(false))
    faults.push_back(at + " is open");
  // A list of schemas checks the first elements only.
  if (part.is_object() && part.contains("items") && part.at("items").is_array()) faults.push_back(at + " is a tuple");
  if (part.is_structured())
    for (const auto& [key, value] : part.items()) each_part(value, std::string{at}.append("/").append(key), faults);
}

}  // namespace

TEST_CASE("the schema of catalogues lists the vocabularies, and leaves nothing open", "[io][schema]") {
  const std::string of = "/definitions/technique/properties/";
  CHECK(listed(of + "method") == names_of<method>());
  CHECK(listed(of + "stage") == names_of<stage>());
  CHECK(listed(of + "presses") == names_of<pressure>());
  CHECK(listed(of + "carries") == names_of<load_place>());
  CHECK(listed(of + "needs") == names_of<skill>());
  CHECK(listed(of + "at_most") == std::vector<std::string>{"nothing", "comfortable", "strong"});
  CHECK(listed("/definitions/tool") == names_of<tool>());
  CHECK(listed("/definitions/position") == names_of<position>());
  CHECK(listed("/definitions/region") == names_of<region>());
  CHECK(listed("/definitions/thigh_level") == names_of<thigh_level>());
  CHECK(listed("/definitions/load/items/properties/joint") == names_of<regimen::joint>());
  CHECK(listed("/definitions/load/items/properties/motion") == names_of<motion>());
  CHECK(listed("/definitions/source/anyOf/1/properties/certainty") == names_of<certainty>());
  std::vector<std::string> structures;
  for (const auto& names :
       {names_of<muscle>(), names_of<muscle_group>(), names_of<nerve>(), names_of<fascia>(), names_of<region>()})
    structures.insert(structures.end(), names.begin(), names.end());
  CHECK(listed("/definitions/structure") == structures);
  std::vector<std::string> movements_named;
  detail::each_named_movement([&](const named_movement& m) { movements_named.emplace_back(m.name); });
  CHECK(listed("/definitions/movement") == movements_named);
  std::set<std::string> coordinates;
  for (const auto& [name, unused] : schema().at(json::json_pointer("/definitions/pose/properties")).items())
    coordinates.insert(name);
  const std::vector<std::string> all = names_of<coordinate>();
  CHECK(coordinates == std::set<std::string>(all.begin(), all.end()));
  CHECK(schema().at(json::json_pointer(of + "touches/maxItems")) == detail::capacity_of(technique{}.touches));
  CHECK(schema().at(json::json_pointer(of + "ways/maxItems")) == detail::capacity_of(technique{}.ways));
  CHECK(schema().at(json::json_pointer(of + "glide/maxItems")) == detail::capacity_of(technique{}.glide));
  CHECK(schema().at(json::json_pointer(of + "from/maxItems")) == detail::capacity_of(technique{}.from));
  CHECK(schema().at(json::json_pointer("/definitions/load/maxItems")) == detail::capacity_of(movement{}));
  std::vector<std::string> faults;
  each_part(schema(), "catalogue", faults);
  CHECK(faults == std::vector<std::string>{});
}

#if __has_include(<valijson/validator.hpp>)
TEST_CASE("the schema of catalogues takes what is right and refuses what the reader refuses", "[io][schema]") {
  valijson::Schema checked;
  valijson::SchemaParser{}.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema()), checked);
  const auto takes = [&checked](const json& document) {
    return valijson::Validator{}.validate(checked, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
  };
  CHECK(takes(good()));
  CHECK(takes(json::parse(text_of("examples/catalogues/own_techniques.json"))));
  CHECK(takes(json::parse(write_catalogue(standard_techniques))));
  CHECK(takes(json::parse(write_catalogue(full_catalogue))));
  for (const bad_catalogue& bad : refused_by_both) {
    INFO(bad.patch);
    CHECK_FALSE(takes(good().patch(json::parse(bad.patch))));
  }
  for (const bad_catalogue& bad : refused_by_the_reader) {
    INFO(bad.patch);
    CHECK(takes(good().patch(json::parse(bad.patch))));
  }
}
#endif

#endif
