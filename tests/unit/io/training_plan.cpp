/// @file
/// @brief Training plans from JSON: what they mean, every way in which one can be wrong, and their schema.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "catch.hpp"
#include "regimen/io/json/plan.hpp"

#if __has_include(<valijson/validator.hpp>)
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

using namespace regimen;
using nlohmann::json;

namespace {

using faults = std::vector<std::pair<std::string, std::string>>;

// Code and path of each error.
faults faults_of(const std::string& text) {
  faults found;
  const auto read = read_plan(text);
  CHECK(static_cast<bool>(read) == read.errors().empty());
  for (const json_error& e : read.errors()) {
    found.emplace_back(std::string{name_of(e.code)}, e.path);
    CHECK(e.message.substr(0, 9) == "expected ");
    CHECK(e.message.find("; ") != std::string::npos);
    CHECK(e.message.find('\n') == std::string::npos);
  }
  return found;
}
faults one(std::string code, std::string path) { return {{std::move(code), std::move(path)}}; }

std::string with_sessions(const std::string& sessions, const std::string& more = "") {
  return R"({"version": 1, "todays_load": "included", "sessions": [)" + sessions + "]" + more + "}";
}
std::string with(const std::string& fields) { return with_sessions(R"({"day": 1, "load": 5})", ", " + fields); }
std::string with_model(const std::string& fields) {
  return with(std::string{"\"model\": {"}.append(fields).append("}"));
}

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

TEST_CASE("the least plan", "[io][json]") {
  const auto read = read_plan(with_sessions(R"({"day": 3, "load": 12.5})"));
  REQUIRE(read);
  REQUIRE(read->loads == std::vector<double>{0, 0, 12.5});
  REQUIRE(read->inputs() == read->loads);
  REQUIRE(read->when == todays_load::included);
  REQUIRE_FALSE(read->start);
  REQUIRE_FALSE(read->input);
  REQUIRE_FALSE(read->people_differ);
  REQUIRE(read->from == morton_1990.from);
  REQUIRE(read->from->unverified());
  const auto& people = std::get<population<banister>>(read->people);
  REQUIRE(people.mean.fitness_days == morton_1990.model.fitness_days);
}

TEST_CASE("sessions of a day are added up, by load or by rating and minutes", "[io][json]") {
  const auto read = read_plan(
      with_sessions(R"({"day": 2, "minutes": 45, "rpe": 6.5}, {"day": 1, "load": 10}, {"day": 2, "load": 0.25})"));
  REQUIRE(read);
  REQUIRE(read->loads == std::vector<double>{10, 292.75});
}

TEST_CASE("a week is repeated, with its days of rest", "[io][json]") {
  const auto read =
      read_plan(with_sessions(R"({"day": 2, "load": 4}, {"day": 7, "load": 1})", R"(, "weeks": 3, "rest_days": 2)"));
  REQUIRE(read);
  REQUIRE(read->loads == std::vector<double>{0, 4, 0, 0, 0, 0, 1, 0, 4, 0, 0, 0, 0, 1, 0, 4, 0, 0, 0, 0, 1, 0, 0});
  REQUIRE(read_plan(with(R"("weeks": 1)"))->loads.size() == 7);
  REQUIRE(read_plan(with(R"("rest_days": 999)"))->loads.size() == 1000);
  REQUIRE(faults_of(with(R"("rest_days": 1000)")) == one("too_large", "$.rest_days"));
  REQUIRE(faults_of(with(R"("weeks": 142, "rest_days": 7)")) == one("too_large", "$.rest_days"));
}

TEST_CASE("a plan with every field", "[io][json]") {
  const auto read = read_plan(R"({"version": 1, "start": "2026-11-23", "todays_load": "excluded", "weeks": 2,
    "sessions": [{"day": 1, "load": 80}], "rest_days": 1,
    "model": {"name": "variable_dose_response_without_load",
      "parameters": {"baseline": -20, "fitness_gain": 0.1, "fatigue_gain": 0.01, "fitness_days": 40, "fatigue_days": 20,
                     "gain_days": 5, "initial_fitness": 7, "initial_fatigue": 8},
      "variation": {"fitness_gain": 0.1, "gain_days": 2},
      "hill": {"ceiling": 150, "half_load": 80, "exponent": 1.5}}})");
  REQUIRE(read);
  REQUIRE(calendar_date(*read->start) == "2026-11-23");
  REQUIRE(read->when == todays_load::excluded);
  REQUIRE(read->people_differ);
  REQUIRE_FALSE(read->from);
  const auto& people = std::get<population<variable_dose_response_without_load>>(read->people);
  REQUIRE(people.mean.baseline == -20);
  REQUIRE(people.mean.gain_days == 5);
  REQUIRE(people.mean.initial_fatigue == 8);
  const double expected[] = {0, 0.1, 0, 0, 0, 2, 0, 0};
  REQUIRE(std::vector<double>(std::begin(people.variation), std::end(people.variation)) ==
          std::vector<double>(std::begin(expected), std::end(expected)));
  REQUIRE(read->inputs()[0] == Approx(75));
  REQUIRE(read->inputs()[1] == 0);
}

TEST_CASE("published parameters stand in where none are given", "[io][json]") {
  const auto from_of = [](const std::string& model) {
    const auto read = read_plan(with_model(std::string{"\"name\": \""}.append(model).append("\"")));
    REQUIRE(read);
    REQUIRE_FALSE(std::visit([](const auto& p) { return fault_of(p); }, read->people));
    return *read->from;
  };
  REQUIRE(from_of("banister") == morton_1990.from);
  REQUIRE(from_of("turner") == turner_2017.from);
  REQUIRE(from_of("variable_dose_response") == busso_2003.from);
  REQUIRE(faults_of(with_model(R"("name": "fitness_delay")")) == one("missing_field", "$.model.parameters"));
  REQUIRE(faults_of(with_model(R"("name": "variable_dose_response_without_load")")) ==
          one("missing_field", "$.model.parameters"));
}

TEST_CASE("faults of a plan", "[io][json]") {
  REQUIRE(faults_of("") == one("empty_text", "$"));
  REQUIRE(faults_of("[]") == one("wrong_type", "$"));
  REQUIRE(faults_of(R"({"version": 2, "novelty": 1})") == one("newer_version", "$.version"));
  REQUIRE(faults_of("{}") ==
          faults{{"missing_field", "$.version"}, {"missing_field", "$.todays_load"}, {"missing_field", "$.sessions"}});
  REQUIRE(faults_of(with(R"("version": 1)")) == one("duplicate_field", "$.version"));
  REQUIRE(faults_of(with(R"("seconds": 60)")) == one("unknown_field", "$.seconds"));
  REQUIRE(faults_of(with_sessions("")) == one("empty_list", "$.sessions"));
  REQUIRE(faults_of(with_sessions("1")) == one("wrong_type", "$.sessions[0]"));
  for (const char* start : {"\"2026-02-30\"", "\"23.11.2026\"", "\"\""})
    REQUIRE(faults_of(with(std::string{R"("start": )"}.append(start))) == one("out_of_range", "$.start"));
  REQUIRE(faults_of(with(R"("start": 1)")) == one("wrong_type", "$.start"));
  for (const char* weeks : {"0", "-1", "143", "99999999999999999999"})
    REQUIRE(faults_of(with(std::string{R"("weeks": )"}.append(weeks))) == one("out_of_range", "$.weeks"));
  REQUIRE(faults_of(with(R"("weeks": 1.5)")) == one("not_whole", "$.weeks"));
  REQUIRE(faults_of(with(R"("rest_days": -1)")) == one("out_of_range", "$.rest_days"));
}

TEST_CASE("faults of a session", "[io][json]") {
  const auto fault = [](const std::string& session) {
    const faults found = faults_of(with_sessions(std::string{"{"}.append(session).append("}")));
    REQUIRE(found.size() == 1);
    return std::string{found[0].first}.append(" ").append(found[0].second, std::string_view{"$.sessions[0]"}.size());
  };
  REQUIRE(fault(R"("day": 0, "load": 1)") == "out_of_range .day");
  REQUIRE(fault(R"("day": -3, "load": 1)") == "out_of_range .day");
  REQUIRE(fault(R"("day": 1001, "load": 1)") == "out_of_range .day");
  REQUIRE(fault(R"("day": 1.5, "load": 1)") == "not_whole .day");
  REQUIRE(fault(R"("load": 1)") == "missing_field .day");
  REQUIRE(fault(R"("day": 1)") == "missing_field .load");
  REQUIRE(fault(R"("day": 1, "load": -0.5)") == "out_of_range .load");
  REQUIRE(fault(R"("day": 1, "load": 1000000.5)") == "out_of_range .load");
  REQUIRE(fault(R"("day": 1, "load": "5")") == "wrong_type .load");
  REQUIRE(fault(R"("day": 1, "load": null)") == "wrong_type .load");
  REQUIRE(fault(R"("day": 1, "load": 1, "rpe": 5)") == "contradiction ");
  REQUIRE(fault(R"("day": 1, "load": 1, "minutes": 5, "rpe": 5)") == "contradiction ");
  REQUIRE(fault(R"("day": 1, "minutes": 60)") == "missing_field .rpe");
  REQUIRE(fault(R"("day": 1, "rpe": 6)") == "missing_field .minutes");
  REQUIRE(fault(R"("day": 1, "minutes": 60, "rpe": 10.5)") == "out_of_range .rpe");
  REQUIRE(fault(R"("day": 1, "minutes": 1441, "rpe": 1)") == "out_of_range .minutes");
  REQUIRE(faults_of(with_sessions(R"({"day": 8, "load": 1})", R"(, "weeks": 2)")) ==
          one("out_of_range", "$.sessions[0].day"));
}

TEST_CASE("faults of a model", "[io][json]") {
  REQUIRE(faults_of(with(R"("model": "banister")")) == one("wrong_type", "$.model"));
  REQUIRE(faults_of(with_model("")) == one("missing_field", "$.model.name"));
  REQUIRE(faults_of(with_model(R"("name": 1)")) == one("wrong_type", "$.model.name"));
  const auto unknown = read_plan(with_model(R"("name": "turnr")"));
  REQUIRE(unknown.errors().size() == 1);
  REQUIRE(unknown.errors()[0].code == json_fault::unknown_name);
  REQUIRE(unknown.errors()[0].nearest == "turner");
  const std::string good = R"("baseline": 1, "fitness_gain": 1, "fatigue_gain": 1, "fitness_days": 1, )";
  const auto fault = [&](const std::string& more) {
    const faults found = faults_of(with_model(R"("name": "banister", "parameters": {)" + good + more + "}"));
    REQUIRE(found.size() == 1);
    return std::string{found[0].first}.append(" ").append(found[0].second);
  };
  REQUIRE(fault(R"("fatigue_days": 0)") == "out_of_range $.model.parameters.fatigue_days");
  REQUIRE(fault(R"("fatigue_days": 1000000001)") == "out_of_range $.model.parameters.fatigue_days");
  REQUIRE(fault(R"("fatigue_days": "5")") == "wrong_type $.model.parameters.fatigue_days");
  REQUIRE(fault(R"("initial_fitness": 1)") == "missing_field $.model.parameters.fatigue_days");
  REQUIRE(fault(R"("fatigue_days": 1, "initial_fitness": -1)") == "out_of_range $.model.parameters.initial_fitness");
  REQUIRE(fault(R"("fatigue_days": 1, "gain_days": 1)") == "unknown_field $.model.parameters.gain_days");
  for (const char* v : {"-0.1", "2.1"})
    REQUIRE(faults_of(with_model(std::string{R"("name": "banister", "variation": {"fitness_gain": )"}.append(v).append(
                "}"))) == one("out_of_range", "$.model.variation.fitness_gain"));
  REQUIRE(faults_of(with_model(R"("name": "turner", "variation": {"fitness_exponent": 0.1})")) ==
          one("unknown_field", "$.model.variation.fitness_exponent"));
  REQUIRE(faults_of(with_model(R"("name": "banister", "hill": {"ceiling": 1, "half_load": 1})")) ==
          one("missing_field", "$.model.hill.exponent"));
  REQUIRE(faults_of(with(R"("todays_load": "included")")) == one("duplicate_field", "$.todays_load"));
  REQUIRE(faults_of(R"({"version": 1, "sessions": [{"day": 1, "load": 1}]})") == one("missing_field", "$.todays_load"));
}

#if __has_include(<valijson/validator.hpp>)
namespace {

bool takes(const json& document) {
  static const json schema = json::parse(text_of("docs/schema/training_plan.schema.json"));
  static const valijson::adapters::NlohmannJsonAdapter adapter(schema);
  static valijson::Schema parsed;
  static const bool once = [] {
    valijson::SchemaParser{}.populateSchema(adapter, parsed);
    return true;
  }();
  const valijson::adapters::NlohmannJsonAdapter target(document);
  return once && valijson::Validator{}.validate(parsed, target, nullptr);
}

}  // namespace

TEST_CASE("the schema of training plans takes what the reader takes", "[io][schema]") {
  for (const char* name : {"three_weeks_hard_one_easy", "twelve_weeks_and_taper", "nonlinear"}) {
    INFO(name);
    const std::string text = text_of(std::string{"examples/training/"} + name + ".json");
    CHECK(read_plan(text));
    CHECK(takes(json::parse(text)));
  }
  for (const char* name : {"faulty", "unknown_model"}) {
    INFO(name);
    const std::string text = text_of(std::string{"examples/training/"} + name + ".json");
    CHECK_FALSE(read_plan(text));
    CHECK_FALSE(takes(json::parse(text)));
  }
  const json good = json::parse(text_of("examples/training/twelve_weeks_and_taper.json"));
  const auto patched = [&](const std::string& op, const std::string& path, const std::string& value) {
    return good.patch(json::parse(R"([{"op": ")" + op + R"(", "path": ")" + path + R"(", "value": )" + value + "}]"));
  };
  struct change {
    std::string op, path, value;
    bool taken;
  };
  const change changes[] = {
      {"remove", "/version", "0", false},
      {"remove", "/todays_load", "0", false},
      {"remove", "/sessions", "0", false},
      {"remove", "/model", "0", true},
      {"remove", "/model/parameters", "0", true},
      {"remove", "/model/parameters/baseline", "0", false},
      {"replace", "/version", "2", false},
      {"replace", "/sessions", "[]", false},
      {"replace", "/sessions/0/day", "0", false},
      {"replace", "/sessions/0/day", "7", true},
      {"replace", "/sessions/0/day", "8", false},
      {"replace", "/sessions/0/load", "-1", false},
      {"replace", "/sessions/0", R"({"day": 1, "minutes": 60, "rpe": 7.5})", true},
      {"replace", "/sessions/0", R"({"day": 1, "minutes": 60, "rpe": 10.5})", false},
      {"replace", "/sessions/0", R"({"day": 1, "minutes": 60})", false},
      {"replace", "/sessions/0", R"({"day": 1, "load": 60, "rpe": 5})", false},
      {"replace", "/sessions/0", R"({"day": 1, "load": 60, "minutes": 5, "rpe": 5})", false},
      {"replace", "/weeks", "143", false},
      {"add", "/rest_days", "0", true},
      {"add", "/start", "\"2026-11-23\"", true},
      {"add", "/start", "\"23.11.2026\"", false},
      {"add", "/seed", "1", false},
      {"replace", "/model/name", "\"bannister\"", false},
      {"replace", "/model/name", "\"turner\"", false},
      {"replace", "/model/parameters/fatigue_days", "0", false},
      {"replace", "/model/parameters/baseline", "-5.5", true},
      {"add", "/model/parameters/initial_fitness", "5", true},
      {"add", "/model/parameters/rise_days", "5", false},
      {"replace", "/model/variation/baseline", "2", true},
      {"replace", "/model/variation/baseline", "2.5", false},
      {"add", "/model/hill", R"({"ceiling": 1, "half_load": 2, "exponent": 3})", true},
      {"add", "/model/hill", R"({"ceiling": 1, "half_load": 2})", false},
  };
  for (const change& c : changes) {
    INFO(c.op << ' ' << c.path << ' ' << c.value);
    const json document = patched(c.op, c.path, c.value);
    CHECK(takes(document) == c.taken);
    CHECK(static_cast<bool>(read_plan(document.dump())) == c.taken);
  }
}

TEST_CASE("the schema of training plans lists the parameters of the models", "[io][schema]") {
  const json schema = json::parse(text_of("docs/schema/training_plan.schema.json"));
  const auto check = [&](const auto* of) {
    using model = std::remove_cv_t<std::remove_pointer_t<decltype(of)>>;
    const json& properties = schema.at("definitions").at(std::string{model::name}).at("properties");
    CHECK(properties.at("parameters").at("properties").size() == std::size(model::parameters));
    for (const auto& p : model::parameters) {
      const std::string name{p.name};
      INFO(model::name << ' ' << name);
      CHECK(properties.at("parameters").at("properties").at(name).at("$ref") ==
            std::string{"#/definitions/"}.append(name_of(p.domain)));
      CHECK(properties.at("variation").at("properties").contains(name) == p.differs);
    }
  };
  check(static_cast<banister*>(nullptr));
  check(static_cast<fitness_delay*>(nullptr));
  check(static_cast<variable_dose_response*>(nullptr));
  check(static_cast<variable_dose_response_without_load*>(nullptr));
  check(static_cast<turner*>(nullptr));
}
#endif

#endif
