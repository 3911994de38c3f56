/// @file
/// @brief Findings, trials and priors from JSON: what is read, and what every fault is called.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/io/json/assessment.hpp"

using namespace regimen;

namespace {

std::string document(const std::string& fields) { return R"({"version": 1, "today": "2026-11-21", )" + fields + "}"; }

// The codes and paths of all faults.
std::vector<std::pair<std::string, std::string>> faults(const std::string& fields) {
  std::vector<std::pair<std::string, std::string>> found;
  const auto read = read_findings(document(fields));
  if (read) return found;
  for (const json_error& e : read.errors()) {
    found.emplace_back(std::string{name_of(e.code)}, e.path);
    REQUIRE(e.line >= 1);
    REQUIRE(e.message.find("expected") != std::string::npos);
  }
  return found;
}
using expected = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("findings are read with side, intensity, day and observer", "[io][json]") {
  const auto read = read_findings(document(R"("findings": {
    "hamstring_tightness": {"is": "present", "intensity": "severe", "on": "2026-11-20", "by": "themselves"},
    "slump_test": {"left": {"is": "absent", "by": "clinician"}, "right": "present"},
    "knot": "unknown"})"));
  REQUIRE(read);
  REQUIRE(read->who.known.of(finding::hamstring_tightness) == presence::present);
  REQUIRE(read->who.known.of(finding::slump_test, side::left) == presence::absent);
  REQUIRE(read->who.known.of(finding::slump_test, side::right) == presence::present);
  REQUIRE(read->observed.size() == 4);
  REQUIRE(read->observed[0].how_strong == intensity::severe);
  REQUIRE(read->observed[0].when == day_of(2026, 11, 20));
  REQUIRE(read->observed[0].by == observer::themselves);
  REQUIRE(read->observed[1].where == side::left);
  REQUIRE(read->observed[1].by == observer::clinician);
  REQUIRE(known_from(read->observed, read->who.today) == read->who.known);
}

TEST_CASE("a test of one leg names the leg", "[io][json]") {
  for (const char* test : {"slump_test", "straight_leg_raise_test", "puranen_orava_test", "uncontrolled_thomas_test"})
    for (const char* result : {"present", "absent"}) {
      const std::string name{test};
      REQUIRE(faults(R"("findings": {")" + name + R"(": ")" + result + "\"}") ==
              expected{{"missing_field", "$.findings." + name}});
    }
  REQUIRE(faults(R"("findings": {"slump_test": {"is": "present"}})") ==
          expected{{"missing_field", "$.findings.slump_test"}});
  REQUIRE(faults(R"("findings": {"slump_test": "unknown"})").empty());
  REQUIRE(faults(R"("findings": {"prone_instability_test": "present"})").empty());
}

TEST_CASE("days that are not, and days to come", "[io][json]") {
  for (const char* bad : {"2026-02-30", "2026-13-01", "2025-02-29", "21.11.2026", "2026-11-20T10:00"})
    REQUIRE(faults(R"("findings": {"knot": {"is": "present", "on": ")" + std::string{bad} + "\"}}") ==
            expected{{"out_of_range", "$.findings.knot.on"}});
  REQUIRE(faults(R"("findings": {"knot": {"is": "present", "on": "2024-02-29"}})").empty());
  REQUIRE(faults(R"("findings": {"knot": {"is": "present", "on": "2026-11-21"}})").empty());
  REQUIRE(faults(R"("findings": {"knot": {"left": {"is": "present", "on": "2026-11-22"}}})") ==
          expected{{"out_of_range", "$.findings.knot.left.on"}});
  // Without a day that it is, nothing lies in the future.
  REQUIRE(read_findings(R"({"version": 1, "findings": {"knot": {"is": "present", "on": "2030-01-01"}}})"));
}

TEST_CASE("findings that exclude each other", "[io][json]") {
  REQUIRE(faults(R"("findings": {"hip_flexor_stretch_relieves": "present",
                                 "hip_flexor_stretch_without_relief": "present"})")
              .size() == 1);
  REQUIRE(faults(R"("findings": {"hamstrings_tested_short": {"left": "present"}, "hamstrings_tested_long": "present"})")
              .front()
              .first == "contradiction");
  REQUIRE(faults(R"("findings": {"hamstrings_tested_short": {"left": "present"},
                                 "hamstrings_tested_long": {"right": "present"}})")
              .empty());
}

TEST_CASE("trials are read, answered or measured", "[io][json]") {
  const auto response_of = [](const std::string& fields) {
    const auto read = read_findings(
        document(R"("trials": [{"method": "stretch", "structure": "hip_flexors", "weeks": 4, "days_a_week": 3, )" +
                 fields + "}]"));
    REQUIRE(read);
    REQUIRE(read->tried.size() == 1);
    REQUIRE(read->tried[0].how == method::stretch);
    REQUIRE(read->tried[0].target == structure{hip_flexors});
    return read->tried[0].brought;
  };
  REQUIRE(response_of(R"("response": "relief")") == response::relief);
  REQUIRE(response_of(R"("side": "left")") == response::unknown);
  const auto measured = [&](const std::string& what, int before, int after) {
    return response_of(R"("measured": {"measure": ")" + what + R"(", "before": )" + std::to_string(before) +
                       R"(, "after": )" + std::to_string(after) + "}");
  };
  // A straight-leg raise errs by 6 to 7 degrees: less is nothing, between nobody can tell.
  REQUIRE(measured("straight_leg_raise", 60, 65) == response::none);
  REQUIRE(measured("straight_leg_raise", 60, 55) == response::none);
  REQUIRE(measured("straight_leg_raise", 60, 66) == response::unknown);
  REQUIRE(measured("straight_leg_raise", 60, 67) == response::relief);
  REQUIRE(measured("straight_leg_raise", 67, 60) == response::worse);
  // Nobody published by how much a toe touch errs.
  REQUIRE(measured("toe_touch_reach", 0, 20) == response::unknown);
}

TEST_CASE("faults of trials", "[io][json]") {
  REQUIRE(faults(R"("trials": [])") == expected{{"empty_list", "$.trials"}});
  const auto of_trial = [](const std::string& fields) { return faults(R"("trials": [{)" + fields + "}]"); };
  const std::string good = R"("method": "stretch", "structure": "hip_flexors", "weeks": 4, "days_a_week": 3)";
  REQUIRE(of_trial(good).empty());
  REQUIRE(of_trial(R"("method": "stretch")").size() == 3);
  REQUIRE(of_trial(R"("method": "stretching", "structure": "hip_flexors", "weeks": 4, "days_a_week": 3)") ==
          expected{{"unknown_name", "$.trials[0].method"}});
  REQUIRE(of_trial(R"("method": "stretch", "structure": "hip_flexors", "weeks": -1, "days_a_week": 8)") ==
          expected{{"out_of_range", "$.trials[0].weeks"}, {"out_of_range", "$.trials[0].days_a_week"}});
  REQUIRE(
      of_trial(good +
               R"(, "response": "relief", "measured": {"measure": "straight_leg_raise", "before": 1, "after": 2})") ==
      expected{{"contradiction", "$.trials[0].measured"}});
  REQUIRE(of_trial(good + R"(, "measured": {"measure": "straight_leg_raise", "before": 1.5})") ==
          expected{{"missing_field", "$.trials[0].measured.after"}, {"not_whole", "$.trials[0].measured.before"}});
}

TEST_CASE("faults of priors", "[io][json]") {
  const auto of_priors = [](const std::string& fields) {
    return faults(R"("findings": {"knot": "present"}, "priors": {)" + fields + "}");
  };
  REQUIRE(of_priors(R"("weak_quadriceps": 0.25, "unstable_core": 0)").empty());
  for (const char* bad : {"-0.1", "1.0001", "2", "1e300"})
    REQUIRE(of_priors(R"("weak_quadriceps": )" + std::string{bad}) ==
            expected{{"out_of_range", "$.priors.weak_quadriceps"}});
  REQUIRE(of_priors(R"("weak_quadriceps": "0.1")") == expected{{"wrong_type", "$.priors.weak_quadriceps"}});
  REQUIRE(of_priors(R"("weak_quadriceps": 0.1, "weak_quadriceps": 0.2)") ==
          expected{{"duplicate_field", "$.priors.weak_quadriceps"}});
  REQUIRE(of_priors(R"("pelvis_position": 0.01)") == expected{{"contradiction", "$.priors"}});
  REQUIRE(faults(R"("level": "beginner")") == expected{{"nothing_asked", "$"}});
}

TEST_CASE("what follows is written", "[io][json]") {
  const auto read = read_findings(document(
      R"("findings": {"hip_flexor_tightness": "present"},
         "trials": [{"method": "stretch", "structure": "hip_flexors", "weeks": 4, "days_a_week": 3, "response": "none"}])"));
  REQUIRE(read);
  const nlohmann::json j = nlohmann::json::parse(write(*read));
  REQUIRE(j.at("trials").at(0).at("decision") == "change");
  const nlohmann::json& likeliest = j.at("assessment").at("causes").at(0);
  REQUIRE(likeliest.at("cause") == "unstable_core");
  REQUIRE(j.at("needs").at(0).at("cause") == "unstable_core");
  REQUIRE(j.at("next_question").at("red_flag") == true);
  REQUIRE(j.at("sensitivity").size() == count_of<cause>);
  // A trial that made it worse leaves nothing to do but to see somebody.
  const auto harmed = read_findings(document(
      R"("findings": {"hip_flexor_tightness": "present"},
         "trials": [{"method": "stretch", "structure": "hip_flexors", "weeks": 1, "days_a_week": 3, "response": "worse"}])"));
  const nlohmann::json worse = nlohmann::json::parse(write(*harmed));
  REQUIRE(worse.at("trials").at(0).at("decision") == "refer");
  REQUIRE(worse.at("needs").empty());
  REQUIRE(worse.at("next_question").is_null());
  REQUIRE(english::describe(harmed->who, harmed->tried).find(english::worse) != std::string::npos);
  // As does not matter to the file of the same findings without the trial.
  const auto without = read_findings(document(R"("findings": {"hip_flexor_tightness": "present"})"));
  REQUIRE(nlohmann::json::parse(write(*without)).at("assessment").at("causes").at(0).at("cause") ==
          "tight_hip_flexors");
}

#endif
