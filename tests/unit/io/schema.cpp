/// @file
/// @brief The schemas say what the vocabularies say, and hold for every example.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/compose.hpp"
#include "regimen/io/json.hpp"
#include "regimen/io/rule_sets.hpp"

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

const json& request_schema() {
  static const json schema = json::parse(text_of("docs/schema/request.schema.json"));
  return schema;
}
const json& routine_schema() {
  static const json schema = json::parse(text_of("docs/schema/routine.schema.json"));
  return schema;
}
const json& review_schema() {
  static const json schema = json::parse(text_of("docs/schema/review.schema.json"));
  return schema;
}
const json& findings_schema() {
  static const json schema = json::parse(text_of("docs/schema/findings.schema.json"));
  return schema;
}
const json& assessment_schema() {
  static const json schema = json::parse(text_of("docs/schema/assessment.schema.json"));
  return schema;
}
const json& composition_schema() {
  static const json schema = json::parse(text_of("docs/schema/composition.schema.json"));
  return schema;
}

template <class Enum>
std::vector<std::string> names_of() {
  return {std::begin(vocabulary<Enum>::names), std::end(vocabulary<Enum>::names)};
}

std::vector<std::string> structures(std::initializer_list<structure_kind> kinds) {
  std::vector<std::string> names;
  for (const structure_kind k : kinds) {
    const detail::name_range& range = detail::structure_names[index_of(k)];
    for (std::size_t i = 0; i < range.size; ++i) names.emplace_back(range.first[i]);
  }
  return names;
}

std::vector<std::string> all_structures() {
  using enum structure_kind;
  return structures({muscle, muscle_group, nerve, fascia, region, joint, landmark, bone});
}

std::vector<std::string> listed(const json& schema, const std::string& pointer) {
  INFO(pointer);
  return schema.at(json::json_pointer(pointer)).at("enum").get<std::vector<std::string>>();
}

// The kinds that the alternatives of a definition name, in the order of their names.
std::vector<std::string> kinds_of(const json& definition, const std::string& field = "kind") {
  std::vector<std::string> kinds;
  for (const json& alternative : definition.at("oneOf"))
    for (const json& kind : alternative.at("properties").at(field).at("enum")) kinds.push_back(kind);
  std::sort(kinds.begin(), kinds.end());
  return kinds;
}
std::vector<std::string> sorted(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  return names;
}

// Every object that a schema describes.
void each_object(const json& schema, const std::string& at, std::vector<std::string>& open) {
  if (schema.is_object() && schema.contains("properties") && schema.at("properties").is_object() &&
      schema.value("additionalProperties", json(true)) != json(false))
    open.push_back(at);
  if (schema.is_structured())
    for (const auto& [key, value] : schema.items()) each_object(value, std::string{at}.append("/").append(key), open);
}

std::vector<std::string> documents_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

TEST_CASE("the schemas of what is read list the vocabularies", "[io][schema]") {
  for (const json* read : {&request_schema(), &routine_schema(), &findings_schema()}) {
    const json& s = *read;
    using enum structure_kind;
    REQUIRE(listed(s, "/properties/complaint") == structures({muscle, muscle_group, region}));
    REQUIRE(listed(s, "/properties/level") == names_of<skill>());
    if (read != &findings_schema()) REQUIRE(listed(s, "/properties/rules") == names_of<standard_rules>());
    REQUIRE(listed(s, "/definitions/observed/anyOf/1/properties/intensity") == names_of<intensity>());
    REQUIRE(listed(s, "/definitions/observed/anyOf/1/properties/by") == names_of<observer>());
    REQUIRE(listed(s, "/definitions/presence") == names_of<presence>());
    REQUIRE(listed(s, "/definitions/tool") == names_of<tool>());
    REQUIRE(listed(s, "/definitions/position") == names_of<position>());
    REQUIRE(listed(s, "/definitions/structure") == all_structures());
    REQUIRE(listed(s, "/definitions/side") == names_of<side>());
    REQUIRE(listed(s, "/definitions/joint") == names_of<regimen::joint>());
    REQUIRE(listed(s, "/definitions/motion") == names_of<motion>());
    REQUIRE(listed(s, "/definitions/severity") == names_of<severity>());
    REQUIRE(kinds_of(s.at("definitions").at("contraindication"), "action") ==
            sorted(names_of<contraindication_action>()));
    REQUIRE(listed(s, "/definitions/cited/anyOf/1/properties/certainty") == names_of<certainty>());
    person who;
    std::size_t room = 0;
    while (who.contraindications.push_back({})) ++room;
    REQUIRE(s.at("properties").at("contraindications").at("maxItems") == room);
    std::vector<std::string> findings;
    for (const auto& [name, which] : s.at("properties").at("findings").at("properties").items()) {
      findings.push_back(name);
      REQUIRE((which.at("$ref") == "#/definitions/found_on_a_leg") == is_of_one_leg(*parse<finding>(name)));
    }
    REQUIRE(sorted(findings) == sorted(names_of<finding>()));
  }
  REQUIRE(listed(request_schema(), "/definitions/quality") == names_of<quality>());
  std::vector<std::string> techniques;
  for (const technique* t : standard_techniques) techniques.emplace_back(t->name);
  REQUIRE(listed(routine_schema(), "/definitions/step/properties/technique") == techniques);
}

TEST_CASE("the schema of answers lists the vocabularies", "[io][schema]") {
  const json& s = composition_schema();
  REQUIRE(listed(s, "/properties/outcome") == names_of<outcome>());
  REQUIRE(listed(s, "/definitions/source/properties/certainty") == names_of<certainty>());
  REQUIRE(listed(s, "/definitions/step/properties/method") == names_of<method>());
  REQUIRE(listed(s, "/definitions/step/properties/stage") == names_of<stage>());
  REQUIRE(listed(s, "/definitions/step/properties/position") == names_of<position>());
  REQUIRE(listed(s, "/definitions/need/properties/quality") == names_of<quality>());
  REQUIRE(listed(s, "/definitions/need/properties/met") == names_of<fulfilment>());
  REQUIRE(listed(s, "/definitions/side") == names_of<side>());
  REQUIRE(listed(s, "/definitions/tool") == names_of<tool>());
  REQUIRE(listed(s, "/definitions/cause") == names_of<cause>());
  REQUIRE(listed(s, "/definitions/finding") == names_of<finding>());
  REQUIRE(listed(s, "/definitions/structure") == all_structures());
  REQUIRE(kinds_of(s.at("definitions").at("reason")) == sorted(names_of<reason::kind>()));
  REQUIRE(kinds_of(s.at("definitions").at("omission")) == sorted(names_of<omission::kind>()));
  REQUIRE(kinds_of(s.at("definitions").at("demand")) == sorted(names_of<demand::kind>()));
  REQUIRE(kinds_of(s.at("definitions").at("change")) == sorted(names_of<relaxation::kind>()));
}

TEST_CASE("the schemas of findings and of what follows list the vocabularies", "[io][schema]") {
  const json& f = findings_schema();
  REQUIRE(listed(f, "/properties/trials/items/properties/method") == names_of<method>());
  REQUIRE(listed(f, "/properties/trials/items/properties/response") == names_of<response>());
  std::vector<std::string> causes;
  for (const auto& [name, unused] : f.at("properties").at("priors").at("properties").items()) causes.push_back(name);
  REQUIRE(sorted(causes) == sorted(names_of<cause>()));
  const json& a = assessment_schema();
  REQUIRE(listed(a, "/properties/trials/items/properties/decision") == names_of<decision>());
  REQUIRE(listed(a, "/properties/needs/items/properties/quality") == names_of<quality>());
  REQUIRE(listed(a, "/definitions/cause") == names_of<cause>());
  REQUIRE(listed(a, "/definitions/finding") == names_of<finding>());
  for (const json* s : {&a, &composition_schema()}) {
    REQUIRE(listed(*s, "/properties/assessment/properties/disregarded/items/properties/because") ==
            names_of<disregard>());
    REQUIRE(s->at("properties").at("assessment") == a.at("properties").at("assessment"));
  }
}

TEST_CASE("the schema of reviews lists the vocabularies", "[io][schema]") {
  const json& s = review_schema();
  REQUIRE(listed(s, "/properties/rules") == names_of<standard_rules>());
  REQUIRE(listed(s, "/definitions/source/properties/certainty") == names_of<certainty>());
  REQUIRE(listed(s, "/definitions/strength") == names_of<evidence_level>());
  REQUIRE(listed(s, "/definitions/contraindication/properties/action") == names_of<contraindication_action>());
  REQUIRE(listed(s, "/definitions/side") == names_of<side>());
  REQUIRE(listed(s, "/definitions/tool") == names_of<tool>());
  REQUIRE(listed(s, "/definitions/position") == names_of<position>());
  REQUIRE(listed(s, "/definitions/finding") == names_of<finding>());
  REQUIRE(listed(s, "/definitions/structure") == all_structures());
  REQUIRE(kinds_of(s.at("definitions").at("repair")) == sorted(names_of<repair::kind>()));
}

TEST_CASE("the schemas leave no object open", "[io][schema]") {
  std::vector<std::string> open;
  each_object(request_schema(), "request", open);
  each_object(routine_schema(), "routine", open);
  each_object(review_schema(), "review", open);
  each_object(composition_schema(), "composition", open);
  each_object(findings_schema(), "findings", open);
  each_object(assessment_schema(), "assessment", open);
  for (const char* name : {"catalogue", "instance", "log"})
    each_object(json::parse(text_of("docs/schema/" + std::string{name} + ".schema.json")), name, open);
  REQUIRE(open == std::vector<std::string>{});
}

#if __has_include(<valijson/validator.hpp>)
namespace {

class validator {
 public:
  explicit validator(const json& schema) {
    const valijson::adapters::NlohmannJsonAdapter adapter(schema);
    valijson::SchemaParser{}.populateSchema(adapter, schema_);
  }
  // The first complaints, or nothing.
  std::string faults(const json& document) {
    const valijson::adapters::NlohmannJsonAdapter adapter(document);
    valijson::ValidationResults results;
    if (valijson::Validator{}.validate(schema_, adapter, &results)) return {};
    std::string words = "refused";
    for (valijson::ValidationResults::Error e; results.popError(e);) {
      words += "\n";
      for (const std::string& part : e.context) words += part;
      words += ": " + e.description;
    }
    return words;
  }

 private:
  valijson::Schema schema_;
};

}  // namespace

TEST_CASE("every example is a request by the schema, and so is its answer", "[io][schema]") {
  REQUIRE(documents_in("examples/requests").size() >= 7);
  validator of_requests(request_schema());
  validator of_answers(composition_schema());
  for (const std::string& path : documents_in("examples/requests")) {
    INFO(path);
    const std::string text = text_of(path);
    REQUIRE(of_requests.faults(json::parse(text)) == "");
    const auto read = read_request(text);
    REQUIRE(read);
    const std::string written =
        with_rules(read->rules, [&](auto rules) { return write(rules, compose(read->asked, rules), read->asked); });
    REQUIRE(of_answers.faults(json::parse(written)) == "");
  }
}

TEST_CASE("every file of findings is by the schema if the reader takes it, and so is what follows", "[io][schema]") {
  validator of_findings(findings_schema());
  validator of_assessments(assessment_schema());
  std::size_t taken = 0;
  for (const std::string& path : documents_in("examples/findings")) {
    INFO(path);
    const std::string text = text_of(path);
    const auto read = read_findings(text);
    CHECK((of_findings.faults(json::parse(text)) == "") == static_cast<bool>(read));
    if (!read) continue;
    ++taken;
    CHECK(of_assessments.faults(json::parse(write(*read))) == "");
  }
  REQUIRE(taken >= 3);
}

TEST_CASE("every plan is a routine by the schema if the reader takes it, and so is its review", "[io][schema]") {
  REQUIRE(documents_in("examples/plans").size() >= 10);
  validator of_routines(routine_schema());
  validator of_reviews(review_schema());
  std::size_t taken = 0;
  for (const std::string& path : documents_in("examples/plans")) {
    INFO(path);
    const std::string text = text_of(path);
    const auto read = read_routine(text);
    CHECK((of_routines.faults(json::parse(text)) == "") == static_cast<bool>(read));
    if (!read) continue;
    ++taken;
    const json written = json::parse(with_rules(
        read->rules, [&](auto rules) { return write(rules, review_of(rules, read->steps, read->who), *read); }));
    CHECK(of_reviews.faults(written) == "");
    if (!written.at("repaired").is_null()) CHECK(of_routines.faults(written.at("repaired")) == "");
  }
  REQUIRE(taken >= 8);
}

TEST_CASE("the schema of requests refuses what the reader refuses", "[io][schema]") {
  validator of_requests(request_schema());
  const json good = {{"version", 1}, {"seconds", 60}, {"findings", {{"knot", "present"}}}};
  REQUIRE(of_requests.faults(good) == "");
  const std::vector<std::string> patches = {
      R"([{"op": "remove", "path": "/seconds"}])",
      R"([{"op": "remove", "path": "/version"}])",
      R"([{"op": "remove", "path": "/findings"}])",
      R"([{"op": "replace", "path": "/version", "value": 2}])",
      R"([{"op": "replace", "path": "/seconds", "value": 0}])",
      R"([{"op": "replace", "path": "/seconds", "value": 86401}])",
      R"([{"op": "replace", "path": "/seconds", "value": 1.5}])",
      R"([{"op": "replace", "path": "/seconds", "value": "60"}])",
      R"([{"op": "add", "path": "/second", "value": 60}])",
      R"([{"op": "add", "path": "/changeover_seconds", "value": 601}])",
      R"([{"op": "add", "path": "/seed", "value": -1}])",
      R"([{"op": "add", "path": "/why_not", "value": 1}])",
      R"([{"op": "add", "path": "/supersets", "value": 1}])",
      R"([{"op": "add", "path": "/needs", "value": []}])",
      R"([{"op": "add", "path": "/complaint", "value": "femur"}])",
      R"([{"op": "add", "path": "/findings/cough", "value": "present"}])",
      R"([{"op": "add", "path": "/findings/knot", "value": {}}])",
      R"([{"op": "add", "path": "/findings/knot", "value": {"both": "present"}}])",
      R"([{"op": "add", "path": "/tools", "value": {"available": ["hands", "hands"]}}])",
      R"([{"op": "add", "path": "/positions", "value": {"available": []}}])",
      R"([{"op": "add", "path": "/needs", "value": [{"structure": "hamstrings"}]}])",
      R"([{"op": "add", "path": "/needs", "value": [{"structure": "hamstrings", "quality": "length", "weight": 0}]}])",
      R"([{"op": "add", "path": "/today", "value": "21.11.2026"}])",
  };
  for (const std::string& patch : patches) {
    INFO(patch);
    const json bad = good.patch(json::parse(patch));
    CHECK(of_requests.faults(bad) != "");
    CHECK_FALSE(read_request(bad.dump()));
  }
}

TEST_CASE("the schema of routines refuses what the reader refuses, and takes what it takes", "[io][schema]") {
  validator of_routines(routine_schema());
  const json rolled = {{"technique", "rolling"}, {"structure", "anterior_thigh"}, {"dose", {{"hold_seconds", 45}}}};
  const json good = {{"version", 1}, {"steps", json::array({rolled})}};
  REQUIRE(of_routines.faults(good) == "");
  REQUIRE(read_routine(good.dump()));
  const auto step = [](const std::string& op, const std::string& field, const std::string& value = "0") {
    return R"([{"op": ")" + op + R"(", "path": "/steps/0/)" + field + R"(", "value": )" + value + "}]";
  };
  const auto contraindication = [](const std::string& fields) {
    return R"([{"op": "add", "path": "/contraindications", "value": [{)" + fields + "}]}]";
  };
  const std::string known = R"([{"op": "add", "path": "/findings", "value": {"knot": {"left": "present"}}}])";
  const std::vector<std::string> taken = {
      known,
      step("add", "number", "1"),
      step("add", "reasons", "[]"),
      step("add", "dose/text", "\"45 s\""),
      step("add", "tools", "[]"),
      step("add", "dose/tempo", R"({"lowering": 4})"),
      step("replace", "dose", R"({"tempo": {"top": 3}})"),
      R"([{"op": "add", "path": "/today", "value": "2026-11-21"}])",
      contraindication(R"("action": "refer")"),
      contraindication(R"("action": "exclude", "structure": "hamstrings", "side": "left", "until": "2027-01-01")"),
      contraindication(R"("action": "exclude", "joint": "hip", "motion": "flexion", "source": "a letter")"),
      contraindication(R"("action": "cap_dose", "seconds": 0)"),
      contraindication(R"("action": "cap_range", "joint": "hip", "motion": "flexion", "degrees": 60.5)"),
      contraindication(R"("action": "change_tempo", "seconds": 4, "source": {"id": "a letter", "certainty": "read"})"),
  };
  for (const std::string& patch : taken) {
    INFO(patch);
    const json patched = good.patch(json::parse(patch));
    CHECK(of_routines.faults(patched) == "");
    const auto read = read_routine(patched.dump());
    CHECK(read);
    // What is written is by the schema as well.
    CHECK(of_routines.faults(json::parse(write_routine(read->steps, read->who, read->rules))) == "");
  }
  const std::vector<std::string> refused = {
      R"([{"op": "remove", "path": "/steps"}])",
      R"([{"op": "remove", "path": "/version"}])",
      R"([{"op": "replace", "path": "/version", "value": 2}])",
      R"([{"op": "replace", "path": "/steps", "value": {}}])",
      R"([{"op": "add", "path": "/seconds", "value": 60}])",
      R"([{"op": "remove", "path": "/steps/0/dose"}])",
      R"([{"op": "remove", "path": "/steps/0/technique"}])",
      R"([{"op": "remove", "path": "/steps/0/structure"}])",
      step("replace", "dose", "{}"),
      step("replace", "dose", R"({"sets": 3})"),
      step("replace", "dose", R"({"tempo": {}})"),
      step("replace", "dose", R"({"tempo": {"down": 1}})"),
      step("replace", "dose/hold_seconds", "-1"),
      step("replace", "dose/hold_seconds", "86401"),
      step("add", "dose/sets"),
      step("add", "dose/repetitions"),
      step("add", "dose/repetitions", "1001"),
      step("add", "dose/load_grams", "-1"),
      step("replace", "technique", "\"roling\""),
      step("replace", "structure", "\"wing\""),
      step("add", "side", "\"front\""),
      step("add", "tools", R"(["hands", "hands"])"),
      step("add", "tools", R"(["hammer"])"),
      step("add", "position", "\"sitting\""),
      R"([{"op": "add", "path": "/findings", "value": {}}])",
      R"([{"op": "add", "path": "/today", "value": "21.11.2026"}])",
      contraindication(""),
      contraindication(R"("action": "forbid")"),
      contraindication(R"("action": "exclude")"),
      contraindication(R"("action": "exclude", "side": "left")"),
      contraindication(R"("action": "exclude", "motion": "flexion")"),
      contraindication(R"("action": "exclude", "joint": "hip")"),
      contraindication(R"("action": "cap_dose")"),
      contraindication(R"("action": "cap_dose", "seconds": -1)"),
      contraindication(R"("action": "cap_range", "degrees": 60)"),
      contraindication(R"("action": "cap_range", "joint": "hip", "motion": "flexion")"),
      contraindication(R"("action": "cap_range", "joint": "hip", "motion": "flexion", "degrees": 361)"),
      contraindication(R"("action": "change_tempo", "seconds": 0)"),
      contraindication(R"("action": "refer", "seconds": 3)"),
      contraindication(R"("action": "refer", "severity": "mild")"),
      contraindication(R"("action": "refer", "source": {"certainty": "read"})"),
  };
  for (const std::string& patch : refused) {
    INFO(patch);
    const json bad = good.patch(json::parse(patch));
    CHECK(of_routines.faults(bad) != "");
    CHECK_FALSE(read_routine(bad.dump()));
  }
}
#endif

#endif
