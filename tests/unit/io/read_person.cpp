/// @file
/// @brief Persons from JSON: contraindications and days, and every way in which one can be wrong.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/io/json/request.hpp"
#include "regimen/io/json/routine.hpp"

using namespace regimen;

namespace {

using faults = std::vector<std::pair<std::string, std::string>>;

std::string with(std::string_view fields) { return R"({"version": 1, "steps": [], )" + std::string{fields} + "}"; }
std::string forbidding(std::string_view contraindication) {
  return with(R"("contraindications": [)" + std::string{contraindication} + "]");
}
faults faults_of(std::string_view text) {
  faults found;
  const auto read = read_routine(text);
  for (const json_error& e : read.errors()) {
    found.emplace_back(std::string{name_of(e.code)}, e.path);
    CHECK(e.message.substr(0, 9) == "expected ");
    CHECK(e.message.find("; ") != std::string::npos);
  }
  return found;
}
faults one(std::string code, std::string path) { return {{std::move(code), std::move(path)}}; }

contraindication only(std::string_view text) {
  const auto read = read_routine(forbidding(text));
  for (const json_error& e : read.errors()) UNSCOPED_INFO(one_line(e));
  REQUIRE(read);
  REQUIRE(read->who.contraindications.size() == 1);
  contraindication c = read->who.contraindications[0];
  REQUIRE(is_well_formed(c));
  c.from.id = {};  // Its text has gone with the routine.
  return c;
}

}  // namespace

TEST_CASE("a contraindication with every field", "[io][json]") {
  const auto read = read_routine(with(R"("today": "2026-11-21", "contraindications": [
    {"structure": "rectus_femoris", "side": "left", "joint": "hip", "motion": "flexion", "position": "supine",
     "action": "cap_range", "degrees": 62.5, "severity": "relative", "until": "2027-01-31",
     "source": {"id": "letter of the surgeon", "certainty": "read"}},
    {"structure": "hamstrings", "action": "exclude", "source": "told by the physiotherapist"}])"));
  REQUIRE(read);
  REQUIRE(read->who.today == day_of(2026, 11, 21));
  REQUIRE(read->who.contraindications.size() == 2);
  contraindication first;
  first.where = muscle::rectus_femoris;
  first.on = side::left;
  first.moved = joint_motion{joint::hip, motion::flexion};
  first.posture = position::supine;
  first.action = contraindication_action::cap_range;
  first.angle = degrees{62.5};
  first.how_firmly = severity::relative;
  first.until = day_of(2027, 1, 31);
  first.from = {"letter of the surgeon"};
  REQUIRE(read->who.contraindications[0] == first);
  contraindication second;
  second.where = muscle_group::hamstrings;
  // Nobody has checked what a text alone says.
  second.from = {"told by the physiotherapist", certainty::memory};
  REQUIRE(read->who.contraindications[1] == second);
}

TEST_CASE("contraindications of every action", "[io][json]") {
  using action = contraindication_action;
  REQUIRE(only(R"({"action": "refer"})").action == action::refer);
  REQUIRE(only(R"({"action": "exclude", "position": "prone"})").posture == position::prone);
  REQUIRE(only(R"({"action": "exclude", "joint": "knee", "motion": "flexion"})").moved ==
          joint_motion{joint::knee, motion::flexion});
  REQUIRE(only(R"({"action": "cap_dose", "seconds": 0})").time == seconds{0});
  REQUIRE(only(R"({"action": "change_tempo", "structure": "hamstrings", "seconds": 4})").time == seconds{4});
  REQUIRE(only(R"({"action": "cap_range", "joint": "knee", "motion": "flexion", "degrees": 90})").angle == degrees{90});
  REQUIRE(only(R"({"action": "refer"})").how_firmly == severity::absolute);
  REQUIRE(only(R"({"action": "refer"})").on == side::both);
  REQUIRE(read_routine(with(R"("contraindications": [])"))->who.contraindications.empty());
}

TEST_CASE("a contraindication that is not whole is refused", "[io][json]") {
  const std::string at = "$.contraindications[0]";
  REQUIRE(faults_of(with(R"("contraindications": {})")) == one("wrong_type", "$.contraindications"));
  REQUIRE(faults_of(forbidding("1")) == one("wrong_type", at));
  REQUIRE(faults_of(forbidding("{}")) == one("missing_field", at + ".action"));
  REQUIRE(faults_of(forbidding(R"({"action": "exclude"})")) == one("missing_field", at));
  REQUIRE(faults_of(forbidding(R"({"action": "exclude", "side": "left"})")) == one("missing_field", at));
  REQUIRE(faults_of(forbidding(R"({"action": "exclud"})")) == one("unknown_name", at + ".action"));
  REQUIRE(faults_of(forbidding(R"({"action": "exclude", "structure": "wing"})")) ==
          one("unknown_name", at + ".structure"));
  REQUIRE(faults_of(forbidding(R"({"action": "exclude", "motion": "flexion"})")) ==
          one("missing_field", at + ".joint"));
  REQUIRE(faults_of(forbidding(R"({"action": "exclude", "joint": "knee"})")) == one("missing_field", at + ".motion"));
  REQUIRE(faults_of(forbidding(R"({"action": "cap_dose"})")) == one("missing_field", at + ".seconds"));
  REQUIRE(faults_of(forbidding(R"({"action": "change_tempo"})")) == one("missing_field", at + ".seconds"));
  REQUIRE(faults_of(forbidding(R"({"action": "change_tempo", "seconds": 0})")) == one("out_of_range", at + ".seconds"));
  REQUIRE(faults_of(forbidding(R"({"action": "cap_dose", "seconds": -1})")) == one("out_of_range", at + ".seconds"));
  REQUIRE(faults_of(forbidding(R"({"action": "cap_range"})")) ==
          faults{{"missing_field", at + ".degrees"}, {"missing_field", at + ".joint"}});
  // An amount that the action does not take was meant for something else.
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "seconds": 30})")) == one("contradiction", at + ".seconds"));
  REQUIRE(faults_of(forbidding(R"({"action": "cap_dose", "seconds": 30, "degrees": 3})")) ==
          one("contradiction", at + ".degrees"));
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "severity": "mild"})")) == one("unknown_name", at + ".severity"));
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "body_part": "knee"})")) ==
          one("unknown_field", at + ".body_part"));
  for (const std::string_view angle : {"-1", "361", "1e400", "360.5"}) {
    const auto found = faults_of(forbidding(
        R"({"action": "cap_range", "joint": "knee", "motion": "flexion", "degrees": )" + std::string{angle} + "}"));
    INFO(angle);
    CHECK(found == (angle == "1e400" ? one("syntax", "$") : one("out_of_range", at + ".degrees")));
  }
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "source": 3})")) == one("wrong_type", at + ".source"));
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "source": {}})")) == one("missing_field", at + ".source.id"));
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "source": {"id": "a", "certainty": "sure"}})")) ==
          one("unknown_name", at + ".source.certainty"));
  REQUIRE(faults_of(forbidding(R"({"action": "refer", "source": "a\u0000b"})")) == one("out_of_range", at + ".source"));
}

TEST_CASE("no contraindication gets lost", "[io][json]") {
  std::string many = R"({"action": "refer"})";
  for (int i = 1; i < 8; ++i) many += R"(, {"action": "refer"})";
  REQUIRE(read_routine(forbidding(many))->who.contraindications.size() == 8);
  REQUIRE(faults_of(forbidding(many + R"(, {"action": "refer"})")) == one("too_large", "$.contraindications[8]"));
}

TEST_CASE("days", "[io][json]") {
  const auto today = [](std::string_view text) { return faults_of(with(R"("today": )" + std::string{text})); };
  REQUIRE(today(R"("2024-02-29")").empty());
  for (const std::string_view wrong :
       {R"("2026-02-29")", R"("2026-13-01")", R"("2026-00-01")", R"("2026-01-00")", R"("21.11.2026")", R"("2026-1-1")",
        R"("2026-11-21T00:00")", R"("")", R"("2026/11/21")", R"("-026-11-21")"})
    CHECK(today(wrong) == one("out_of_range", "$.today"));
  REQUIRE(today("20261121") == one("wrong_type", "$.today"));
  REQUIRE(today("null") == one("wrong_type", "$.today"));
  for (const auto& [year, month, of_month, text] :
       {std::tuple{1970, 1, 1, "1970-01-01"}, std::tuple{1969, 12, 31, "1969-12-31"},
        std::tuple{2024, 2, 29, "2024-02-29"}, std::tuple{2026, 12, 31, "2026-12-31"},
        std::tuple{1, 1, 1, "0001-01-01"}, std::tuple{9999, 12, 31, "9999-12-31"}})
    CHECK(calendar_date(*day_of(year, month, of_month)) == text);
  REQUIRE(calendar_date(day{-2000000000}) == "0000-01-01");
  REQUIRE(calendar_date(day{2000000000}) == "9999-12-31");
  for (std::int32_t number = -720000; number < 2940000; number += 397) {
    const std::string text = calendar_date(day{number});
    INFO(text);
    const bool in_files = *day_of(0, 1, 1) <= day{number} && day{number} <= *day_of(9999, 12, 31);
    REQUIRE((read_routine(with(R"("today": ")" + text + "\""))->who.today == day{number}) == in_files);
  }
}

TEST_CASE("a person is written and read as they were", "[io][json]") {
  person who;
  who.today = day_of(2026, 11, 21);
  contraindication c;
  c.action = contraindication_action::cap_range;
  c.where = muscle_group::quadriceps;
  c.on = side::right;
  c.moved = joint_motion{joint::knee, motion::flexion};
  c.posture = position::prone;
  c.angle = degrees{90.1};
  c.how_firmly = severity::relative;
  c.until = day_of(2027, 1, 1);
  c.from = {"a letter", certainty::secondary};
  who.contraindications.push_back(c);
  c = {};
  c.action = contraindication_action::change_tempo;
  c.time = seconds{4};
  who.contraindications.push_back(c);
  c = {};
  c.action = contraindication_action::refer;
  who.contraindications.push_back(c);
  const std::string text = write_routine({}, who, standard_rules::safety_only);
  INFO(text);
  const auto read = read_routine(text);
  REQUIRE(read);
  REQUIRE(read->who.today == who.today);
  REQUIRE(read->who.contraindications == who.contraindications);
  REQUIRE(write_routine({}, read->who, read->rules) == text);
}

TEST_CASE("a request has the same person, whose texts outlive the file", "[io][json]") {
  const auto read = [] {
    const std::string text = R"({"version": 1, "seconds": 60, "findings": {"knot": "present"}, "today": "2026-11-21",
      "contraindications": [{"action": "exclude", "position": "prone", "source": "note of the clinic"}]})";
    auto request_of_file = read_request(text);
    return json_result<json_request>{*request_of_file};
  }();
  REQUIRE(read);
  REQUIRE(read->asked.who.today == day_of(2026, 11, 21));
  REQUIRE(read->asked.who.contraindications.size() == 1);
  REQUIRE(read->asked.who.contraindications[0].from.id == "note of the clinic");
}

#endif
