/// @file
/// @brief Training logs from JSON: what is read, every way in which one can be wrong, and what is said of it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include "regimen/io/json/log.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "catch.hpp"

#if __has_include(<valijson/validator.hpp>)
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
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

const json good = json::parse(R"({
  "version": 1,
  "as_of": "2026-11-21",
  "readiness": {"level": "good", "date": "2026-11-21"},
  "exercises": [{"name": "ring_row", "difficulty": 3}],
  "inventory": {
    "bar": {"kind": "barbell", "bar_kg": 20, "plates": [{"kg": 20, "pairs": 2}, {"kg": 2.5, "pairs": 1}]},
    "bells": {"kind": "weights", "lb": [10, 20]},
    "stack": {"kind": "stack", "first_kg": 5, "step_kg": 5, "settings": 10, "add_on_kg": [2.5]},
    "help": {"kind": "assisted", "first_kg": 0, "step_kg": 5, "settings": 10},
    "loops": {"kind": "bands", "bands": [{"name": "red", "low_kg": 2, "high_kg": 8}]}
  },
  "prescriptions": [
    {"exercise": "barbell_back_squat", "equipment": "bar", "scheme": "linear", "sets": 1, "reps": 5, "increment_kg": 5},
    {"exercise": "ring_row", "sets": 2, "reps": {"low": 8, "high": 12}},
    {"exercise": "assisted_pull_up", "equipment": "help", "sets": 1, "reps": 5, "start_kg": 20},
    {"exercise": "knee_push_up", "sets": 1, "reps": 8, "ladder": "push_up"}
  ],
  "sessions": [
    {
      "date": "2026-11-20",
      "exercises": [
        {"exercise": "barbell_back_squat", "prescribed_kg": 60, "sets": [{"reps": 5, "kg": 60, "rpe": 8.5, "rir": 1}]},
        {"exercise": "ring_row", "pain": true, "sets": [{"reps": 9, "side": "left"}, {"reps": 9, "done": false}]}
      ]
    }
  ]
})");

json patched(const std::string& patch) { return good.patch(json::parse(patch)); }

// The one fault of a document.
json_error fault_of_document(const json& document) {
  const auto read = read_log(document.dump(1));
  REQUIRE_FALSE(read);
  INFO(one_line(read.errors()[0]));
  REQUIRE(read.errors().size() == 1);
  CHECK(read.errors()[0].line > 0);
  return read.errors()[0];
}

struct bad {
  const char* patch;
  json_fault code;
  const char* path;
  const char* says;
  bool by_schema = true;
};

const bad bads[] = {
    {R"([{"op": "remove", "path": "/as_of"}])", json_fault::missing_field, "$.as_of", "the day of the next session"},
    {R"([{"op": "remove", "path": "/sessions"}])", json_fault::missing_field, "$.sessions", "[] for nothing yet"},
    {R"([{"op": "replace", "path": "/prescriptions", "value": []}])", json_fault::empty_list, "$.prescriptions", "one"},
    {R"([{"op": "replace", "path": "/version", "value": 2}])", json_fault::newer_version, "$.version", "newer"},
    {R"([{"op": "add", "path": "/session", "value": 1}])", json_fault::unknown_field, "$.session", "\"sessions\""},
    {R"([{"op": "replace", "path": "/as_of", "value": "2026-02-29"}])", json_fault::out_of_range, "$.as_of",
     "a day of the calendar", false},
    {R"([{"op": "replace", "path": "/as_of", "value": "20.11.2026"}])", json_fault::out_of_range, "$.as_of", "a day"},
    {R"([{"op": "replace", "path": "/sessions/0/date", "value": "2026-11-22"}])", json_fault::out_of_range,
     "$.sessions[0].date", "up to \"as_of\", 2026-11-21", false},
    {R"([{"op": "add", "path": "/sessions/0/readiness", "value": {"level": "poor", "date": "2026-11-21"}}])",
     json_fault::out_of_range, "$.sessions[0].readiness.date", "up to the day of the session", false},
    {R"([{"op": "remove", "path": "/readiness/date"}])", json_fault::missing_field, "$.readiness.date", "measured"},
    {R"([{"op": "replace", "path": "/readiness/level", "value": "great"}])", json_fault::unknown_name,
     "$.readiness.level", "poor, fair, good"},
    {R"([{"op": "add", "path": "/exercises/1", "value": {"name": "ring_row"}}])", json_fault::duplicate_entry,
     "$.exercises[1].name", "not taken", false},
    {R"([{"op": "add", "path": "/exercises/1", "value": {"name": "push_up"}}])", json_fault::duplicate_entry,
     "$.exercises[1].name", "not taken", false},
    {R"([{"op": "add", "path": "/inventory/body_weight", "value": {"kind": "weights", "kg": [1]}}])",
     json_fault::duplicate_entry, "$.inventory.body_weight", "always there"},
    {R"([{"op": "replace", "path": "/inventory/bar/kind", "value": "bra"}])", json_fault::unknown_name,
     "$.inventory.bar.kind", "write one of these"},
    {R"([{"op": "add", "path": "/inventory/bar/bar_lb", "value": 45}])", json_fault::contradiction,
     "$.inventory.bar.bar_lb", "one unit"},
    {R"([{"op": "replace", "path": "/inventory/bar/plates/0/pairs", "value": 0}])", json_fault::out_of_range,
     "$.inventory.bar.plates[0].pairs", "from 1 to 100"},
    {R"([{"op": "replace", "path": "/inventory/bar/plates/0/kg", "value": 0}])", json_fault::out_of_range,
     "$.inventory.bar", "above 0", false},
    {R"([{"op": "replace", "path": "/inventory/bells/lb", "value": []}])", json_fault::empty_list, "$.inventory.bells",
     "at least one load"},
    {R"([{"op": "replace", "path": "/inventory/bells/lb/0", "value": -10}])", json_fault::out_of_range,
     "$.inventory.bells.lb[0]", "positive load"},
    {R"([{"op": "replace", "path": "/inventory/bells/lb/0", "value": 5000}])", json_fault::out_of_range,
     "$.inventory.bells.lb[0]", "from 0 to 4409"},
    {R"([{"op": "add", "path": "/inventory/bells/kg", "value": [5]}])", json_fault::contradiction,
     "$.inventory.bells.lb", "one unit"},
    {R"([{"op": "replace", "path": "/inventory/stack/settings", "value": 2000}])", json_fault::out_of_range,
     "$.inventory.stack.settings", "1000"},
    {R"([{"op": "replace", "path": "/inventory/loops/bands/0/low_kg", "value": 9}])", json_fault::out_of_range,
     "$.inventory.loops", "turn them round", false},
    {R"([{"op": "replace", "path": "/prescriptions/0/exercise", "value": "barbel_back_squat"}])",
     json_fault::unknown_name, "$.prescriptions[0].exercise", "did you mean \"barbell_back_squat\"", false},
    {R"([{"op": "replace", "path": "/prescriptions/0/equipment", "value": "bra"}])", json_fault::unknown_name,
     "$.prescriptions[0].equipment", "found \"bra\"", false},
    {R"([{"op": "replace", "path": "/prescriptions/1/reps", "value": {"low": 12, "high": 8}}])",
     json_fault::contradiction, "$.prescriptions[1].reps", "turn them round", false},
    {R"([{"op": "replace", "path": "/prescriptions/0/reps", "value": 0}])", json_fault::out_of_range,
     "$.prescriptions[0].reps", "from 1"},
    {R"([{"op": "remove", "path": "/prescriptions/0/reps"}])", json_fault::contradiction, "$.prescriptions[0]",
     "neither"},
    {R"([{"op": "add", "path": "/prescriptions/0/seconds", "value": 30}])", json_fault::contradiction,
     "$.prescriptions[0]", "both"},
    {R"([{"op": "add", "path": "/prescriptions/0/increment_percent", "value": 5}])", json_fault::contradiction,
     "$.prescriptions[0].increment_percent", "found both", false},
    {R"([{"op": "add", "path": "/prescriptions/1/increment_percent", "value": 11}])", json_fault::out_of_range,
     "$.prescriptions[1].increment_percent", "from 2 to 10"},
    {R"([{"op": "add", "path": "/prescriptions/0/start", "value": 60}])", json_fault::missing_field,
     "$.prescriptions[0].start", "\"start_kg\" or \"start_lb\""},
    {R"([{"op": "replace", "path": "/prescriptions/0/scheme", "value": "effort"}])", json_fault::contradiction,
     "$.prescriptions[0]", "\"rpe\" or \"rir\"", false},
    {R"([{"op": "add", "path": "/prescriptions/0/deload", "value": {"every_weeks": 1}}])", json_fault::out_of_range,
     "$.prescriptions[0].deload.every_weeks", "from 2"},
    {R"([{"op": "replace", "path": "/prescriptions/3/ladder", "value": ["push_up", "knee_push_up"]}])",
     json_fault::contradiction, "$.prescriptions[3]", "harder than the one before", false},
    {R"([{"op": "replace", "path": "/inventory/stack/add_on_kg", "value": [1, 2, 3, 4, 5]}])", json_fault::too_large,
     "$.inventory.stack", "at most 4 add-ons"},
    {R"([{"op": "replace", "path": "/prescriptions/3/ladder", "value": "push_ups"}])", json_fault::unknown_name,
     "$.prescriptions[3].ladder", "did you mean \"push_up\"", false},
    {R"([{"op": "replace", "path": "/prescriptions/3/ladder", "value": "squat"}])", json_fault::contradiction,
     "$.prescriptions[3]", "stands on", false},
    {R"([{"op": "replace", "path": "/prescriptions/1/exercise", "value": "barbell_back_squat"},
         {"op": "replace", "path": "/sessions/0/exercises", "value": []}])",
     json_fault::duplicate_entry, "$.prescriptions[1].exercise", "again on the same side", false},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/exercise", "value": "xyzzy"}])", json_fault::unknown_name,
     "$.sessions[0].exercises[0].exercise", "declare it", false},
    {R"([{"op": "remove", "path": "/sessions/0/exercises/0/sets/0/kg"}])", json_fault::missing_field,
     "$.sessions[0].exercises[0].sets[0].kg", "0 for none", false},
    {R"([{"op": "add", "path": "/sessions/0/exercises/1/sets/0/weight", "value": 20}])", json_fault::missing_field,
     "$.sessions[0].exercises[1].sets[0].weight", "without one"},
    {R"([{"op": "add", "path": "/sessions/0/exercises/0/sets/0/lb", "value": 135}])", json_fault::contradiction,
     "$.sessions[0].exercises[0].sets[0].lb", "one unit"},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/kg", "value": -61}])", json_fault::out_of_range,
     "$.sessions[0].exercises[0].sets[0].kg", "\"assisted\""},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/kg", "value": "60"}])", json_fault::wrong_type,
     "$.sessions[0].exercises[0].sets[0].kg", "without quotes"},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/rpe", "value": 7},
         {"op": "replace", "path": "/sessions/0/exercises/0/sets/0/rir", "value": 9}])",
     json_fault::contradiction, "$.sessions[0].exercises[0].sets[0].rir", "agree with the rating 7", false},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/rpe", "value": 10.5}])", json_fault::out_of_range,
     "$.sessions[0].exercises[0].sets[0].rpe", "half points"},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/rpe", "value": 8.3}])", json_fault::out_of_range,
     "$.sessions[0].exercises[0].sets[0].rpe", "half points"},
    {R"([{"op": "add", "path": "/sessions/0/exercises/0/sets/0/seconds", "value": 5}])", json_fault::contradiction,
     "$.sessions[0].exercises[0].sets[0]", "both"},
    {R"([{"op": "remove", "path": "/sessions/0/exercises/0/sets/0/reps"}])", json_fault::missing_field,
     "$.sessions[0].exercises[0].sets[0]", "neither"},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/reps", "value": 1000000000}])",
     json_fault::out_of_range, "$.sessions[0].exercises[0].sets[0].reps", "to 100000"},
    {R"([{"op": "replace", "path": "/sessions/0/exercises/0/sets/0/reps", "value": 5.5}])", json_fault::not_whole,
     "$.sessions[0].exercises[0].sets[0].reps", "whole"},
    {R"([{"op": "add", "path": "/sessions/0/exercises/0/sets/0/band", "value": "red"}])", json_fault::contradiction,
     "$.sessions[0].exercises[0].sets[0].band", "mass or a band"},
    {R"([{"op": "add", "path": "/sessions/0/exercises/1/sets/0/band", "value": "rde"}])", json_fault::unknown_name,
     "$.sessions[0].exercises[1].sets[0].band", "a band in the inventory", false},
    {R"([{"op": "add", "path": "/sessions/0/exercises/1/sets/0/metres", "value": 20}])", json_fault::unknown_field,
     "$.sessions[0].exercises[1].sets[0].metres", "known are"},
    {R"([{"op": "add", "path": "/sessions/0/exercises/0/sets/0/kind", "value": "warmup"}])", json_fault::unknown_name,
     "$.sessions[0].exercises[0].sets[0].kind", "warm_up"},
};

}  // namespace

TEST_CASE("a log is read as it is written", "[io]") {
  const auto read = read_log(good.dump());
  REQUIRE(read);
  const json_log& log = *read;
  CHECK(log.as_of == *day_of(2026, 11, 21));
  CHECK(log.today == readiness{readiness_level::good, *day_of(2026, 11, 21)});
  REQUIRE(log.prescriptions.size() == 4);
  CHECK(log.prescriptions[0].what.how == progression_scheme::linear);
  CHECK(log.prescriptions[0].what.increment == 5_kg);
  CHECK(log.prescriptions[0].loads.loads().size() == 6);
  CHECK(log.prescriptions[1].what.what->name == "ring_row");
  CHECK(log.prescriptions[1].what.reps == range<repetitions>{{8}, {12}});
  CHECK(log.prescriptions[2].loads.assists());
  CHECK(log.prescriptions[3].what.variations.name == "push_up");
  REQUIRE(log.sessions.size() == 1);
  const logged_set& squat = log.sessions[0].exercises[0].sets[0];
  CHECK(squat.load == 60_kg);
  CHECK(squat.felt == effort::rpe(17));
  CHECK(log.sessions[0].exercises[0].prescribed == 60_kg);
  CHECK(log.sessions[0].exercises[1].pain);
  CHECK(log.sessions[0].exercises[1].sets[0].where == side::left);
  CHECK_FALSE(log.sessions[0].exercises[1].sets[1].done);
  // The copy outlives what it was read into.
  const json_log copy = log;
  CHECK(copy.prescriptions[1].what.what->name == "ring_row");
}

TEST_CASE("every fault of a log is told with its place and what to do", "[io]") {
  for (const bad& b : bads) {
    INFO(b.patch);
    const json_error e = fault_of_document(patched(b.patch));
    CHECK(name_of(e.code) == name_of(b.code));
    CHECK(e.path == b.path);
    INFO(e.message);
    CHECK(e.message.find(b.says) != std::string::npos);
  }
}

TEST_CASE("what is no number at all, or no JSON, is refused", "[io]") {
  const std::string text = good.dump();
  for (const char* wrong : {"NaN", "Infinity", "1e400", "-", "0x10", "05"}) {
    std::string broken = text;
    broken.replace(broken.find("\"bar_kg\":20") + 9, 2, wrong);
    INFO(wrong);
    CHECK_FALSE(read_log(broken));
  }
  CHECK_FALSE(read_log(""));
  CHECK_FALSE(read_log("[]"));
  CHECK_FALSE(read_log("null"));
  for (std::size_t cut = 0; cut < text.size(); cut += 7) CHECK_FALSE(read_log(text.substr(0, cut)));
}

TEST_CASE("anything of another type anywhere is a fault, and never worse", "[io]") {
  std::size_t documents = 0;
  const json flat = good.flatten();
  for (const auto& [place, value] : flat.items())
    for (const json& other :
         {json(nullptr), json(-1), json("?"), json(json::array()), json(json::object()), json(true)}) {
      if (other.type() == value.type() || (other.is_number() && value.is_number())) continue;
      INFO(place << " = " << other);
      json changed = good;
      changed[json::json_pointer(place)] = other;
      const auto read = read_log(changed.dump());
      CHECK_FALSE(read);
      ++documents;
    }
  CHECK(documents >= 300);
}

TEST_CASE("what is read has a next target", "[io]") {
  std::size_t examples = 0;
  for (const auto& entry : std::filesystem::directory_iterator("examples/logs")) {
    INFO(entry.path());
    const auto read = read_log(text_of(entry.path().string()));
    if (!read) continue;
    ++examples;
    for (const json_prescription& p : read->prescriptions) {
      const next_session next = next_target(p.what, read->sessions, read->as_of, p.loads, read->today);
      CHECK_FALSE(next.fault);
      CHECK_FALSE(next.log_fault);
      CHECK(next.sets.size() == static_cast<std::size_t>(p.what.series.value));
      for (const progression_reason& r : next.reasons) {
        const std::string words = english::explain(r, p.what, p.unit);
        CHECK(words.size() > 10);
        CHECK(words.find('_') == std::string::npos);
      }
    }
  }
  CHECK(examples >= 4);
}

TEST_CASE("targets as JSON hold codes, loads in grams, and plates", "[io]") {
  const json written = json::parse(write_next(*read_log(good.dump())));
  CHECK(written.at("as_of") == "2026-11-21");
  const json& squat = written.at("targets").at(0);
  CHECK(squat.at("exercise") == "barbell_back_squat");
  CHECK(squat.at("sets").at(0).at("grams").at("high") == 65000);
  CHECK(squat.at("sets").at(0).at("plates_on_each_end") ==
        json::parse(R"([{"grams": 20000, "count": 1}, {"grams": 2500, "count": 1}])"));
  CHECK(squat.at("reasons").at(0).at("code") == "load_raised");
  CHECK(squat.at("reasons").at(0).at("to_grams") == 65000);
  CHECK(written.at("targets").at(2).at("assisted") == true);
  CHECK(written.at("targets").at(2).at("sets").at(0).at("text") == "5 with 20 kg of help");
}

TEST_CASE("loads in words, in both units", "[io]") {
  using english::mass_unit;
  CHECK(english::text(62500_kg, mass_unit::kilograms) == "62500 kg");
  CHECK(english::text(mass{62500}, mass_unit::kilograms) == "62.5 kg");
  CHECK(english::text(135_lb, mass_unit::pounds) == "135 lb");
  CHECK(english::text(mass{3 * 20412}, mass_unit::pounds) == "135 lb");
  CHECK(english::text(mass{61050}, mass_unit::pounds) == "134.59 lb");
  CHECK(english::text(mass{}, mass_unit::pounds) == "0 lb");
  CHECK(english::text(range<mass>{2_kg, 8_kg}, mass_unit::kilograms) == "2 kg to 8 kg");
  CHECK(english::text(*effort::rpe(17)) == "8.5");
}

TEST_CASE("every reason and every fault has words of its own", "[io]") {
  prescription p;
  p.reps = range<repetitions>{{5}, {5}};
  std::vector<std::string> said;
  for (std::size_t i = 0; i < count_of<progression_code>; ++i)
    said.push_back(english::explain({.what = static_cast<progression_code>(i)}, p));
  for (std::size_t i = 0; i < count_of<prescription_fault>; ++i)
    said.push_back(english::explain(static_cast<prescription_fault>(i)));
  const std::size_t all = said.size();
  std::sort(said.begin(), said.end());
  said.erase(std::unique(said.begin(), said.end()), said.end());
  CHECK(said.size() == all);
}

TEST_CASE("the schema of logs lists the vocabularies", "[io][schema]") {
  const json schema = json::parse(text_of("docs/schema/log.schema.json"));
  const auto listed = [&](const char* pointer) {
    return schema.at(json::json_pointer(pointer)).at("enum").get<std::vector<std::string>>();
  };
  const auto names = [](const auto& all) { return std::vector<std::string>(std::begin(all), std::end(all)); };
  CHECK(listed("/definitions/side") == names(vocabulary<side>::names));
  CHECK(listed("/definitions/readiness/properties/level") == names(vocabulary<readiness_level>::names));
  CHECK(listed("/definitions/set/properties/kind") == names(vocabulary<set_kind>::names));
  CHECK(listed("/definitions/prescription/properties/scheme") == names(vocabulary<progression_scheme>::names));
  CHECK(listed("/definitions/prescription/properties/small_increment") == names(vocabulary<small_increment>::names));
}

#if __has_include(<valijson/validator.hpp>)
TEST_CASE("the schema of logs takes what the reader takes and refuses what it can", "[io][schema]") {
  const json schema_text = json::parse(text_of("docs/schema/log.schema.json"));
  const valijson::adapters::NlohmannJsonAdapter adapter(schema_text);
  valijson::Schema schema;
  valijson::SchemaParser{}.populateSchema(adapter, schema);
  const auto takes = [&](const json& document) {
    const valijson::adapters::NlohmannJsonAdapter of(document);
    return valijson::Validator{}.validate(schema, of, nullptr);
  };
  CHECK(takes(good));
  for (const auto& entry : std::filesystem::directory_iterator("examples/logs")) {
    INFO(entry.path());
    const std::string text = text_of(entry.path().string());
    CHECK(takes(json::parse(text)) == static_cast<bool>(read_log(text)));
  }
  for (const bad& b : bads) {
    INFO(b.patch);
    CHECK(takes(patched(b.patch)) == !b.by_schema);
  }
}
#endif

#endif
