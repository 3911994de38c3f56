/// @file
/// @brief Requests from JSON: what they mean, and every way in which one can be wrong.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/io/json/request.hpp"

using namespace regimen;

namespace {

using faults = std::vector<std::pair<std::string, std::string>>;

// Code and path of each error.
faults faults_of(std::string_view text) {
  faults found;
  const auto read = read_request(text);
  CHECK(static_cast<bool>(read) == read.errors().empty());
  for (const json_error& e : read.errors()) {
    found.emplace_back(std::string{name_of(e.code)}, e.path);
    // Every message says what was expected and, after a semicolon, what to do, on one line.
    CHECK(e.message.substr(0, 9) == "expected ");
    CHECK(e.message.find("; ") != std::string::npos);
    CHECK(e.message.find('\n') == std::string::npos);
  }
  return found;
}

// A request that is right but for what is added to it.
std::string with(std::string_view fields) {
  return R"({"version": 1, "seconds": 600, "findings": {"knot": "present"}, )" + std::string{fields} + "}";
}
std::string with_need(std::string_view need) {
  return R"({"version": 1, "seconds": 600, "needs": [)" + std::string{need} + "]}";
}

faults one(std::string code, std::string path) { return {{std::move(code), std::move(path)}}; }

}  // namespace

TEST_CASE("the least request", "[io][json]") {
  const auto read = read_request(R"({"version": 1, "seconds": 600, "findings": {"knot": "present"}})");
  REQUIRE(read);
  REQUIRE(read->rules == standard_rules::side_door);
  const request& asked = read->asked;
  REQUIRE(asked.available == seconds{600});
  REQUIRE(asked.changeover == seconds{10});
  REQUIRE(asked.seed == 0);
  REQUIRE_FALSE(asked.why_not);
  REQUIRE_FALSE(asked.supersets);
  REQUIRE(asked.needs.empty());
  REQUIRE(asked.who.complaint == structure{muscle_group::hamstrings});
  REQUIRE_FALSE(asked.who.tools);
  REQUIRE_FALSE(asked.who.positions);
  REQUIRE(asked.who.level == skill::beginner);
  REQUIRE(asked.who.known == findings(finding::knot));
}

TEST_CASE("a request with every field", "[io][json]") {
  const auto read = read_request(R"({
    "version": 1,
    "complaint": "soleus",
    "findings": {"knee_wobble": {"left": "present", "right": "absent"}, "fever": "absent", "knot": "unknown"},
    "needs": [
      {"structure": "hip_flexors", "quality": "length", "side": "left", "weight": 100, "required": true},
      {"structure": "hip_flexors", "quality": "length", "side": "right"},
      {"structure": "sciatic_nerve", "quality": "glide"}],
    "tools": {"available": ["hands", "slider"], "forbidden": ["warm_water"]},
    "positions": {"forbidden": ["prone", "supine"]},
    "level": "experienced",
    "seconds": 86400,
    "changeover_seconds": 0,
    "seed": 9007199254740992,
    "rules": "loading_progression",
    "why_not": true, "supersets": true})");
  REQUIRE(read);
  REQUIRE(read->rules == standard_rules::climb_of_loading);
  const request& asked = read->asked;
  REQUIRE(asked.who.complaint == structure{muscle::soleus});
  REQUIRE(asked.who.known.of(finding::knee_wobble, side::left) == presence::present);
  REQUIRE(asked.who.known.of(finding::knee_wobble, side::right) == presence::absent);
  REQUIRE(asked.who.known.of(finding::fever) == presence::absent);
  REQUIRE(asked.who.known.of(finding::knot) == presence::unknown);
  REQUIRE(asked.needs.size() == 3);
  REQUIRE(asked.needs[0].what == structure{muscle_group::hip_flexors});
  REQUIRE(asked.needs[0].wanted == quality::length);
  REQUIRE(asked.needs[0].where == side::left);
  REQUIRE(asked.needs[0].weight == 100);
  REQUIRE(asked.needs[0].required);
  REQUIRE(asked.needs[1].where == side::right);
  REQUIRE(asked.needs[1].weight == 1);
  REQUIRE_FALSE(asked.needs[1].required);
  REQUIRE(asked.needs[2].where == side::both);
  REQUIRE_FALSE(asked.needs[2].because);
  REQUIRE(asked.who.tools == enum_set<tool>{tool::hands, tool::slider});
  REQUIRE(asked.who.positions == ~enum_set<position>{position::prone, position::supine});
  REQUIRE_FALSE(asked.who.positions->contains(position::prone));
  REQUIRE(asked.who.level == skill::experienced);
  REQUIRE(asked.available == seconds{86400});
  REQUIRE(asked.changeover == seconds{0});
  REQUIRE(asked.seed == 9007199254740992U);
  REQUIRE(asked.why_not);
  REQUIRE(asked.supersets);
}

TEST_CASE("no tools are not the same as nothing said of tools", "[io][json]") {
  REQUIRE(read_request(with(R"("tools": {"available": []})"))->asked.who.tools == enum_set<tool>{});
  REQUIRE(read_request(with(R"("tools": {"forbidden": []})"))->asked.who.tools == enum_set<tool>::all());
  REQUIRE_FALSE(read_request(with(R"("tools": {})"))->asked.who.tools);
}

TEST_CASE("text that is no document", "[io][json]") {
  REQUIRE(faults_of("") == one("empty_text", "$"));
  REQUIRE(faults_of(" \n\t") == one("empty_text", "$"));
  REQUIRE(faults_of("{") == one("syntax", "$"));
  REQUIRE(faults_of(R"({"version": 1,})") == one("syntax", "$"));
  REQUIRE(faults_of(R"({"version": 1} 2)") == one("syntax", "$"));
  REQUIRE(faults_of(R"({"seconds": NaN})") == one("syntax", "$"));
  REQUIRE(faults_of(R"({"seconds": 1e400})") == one("syntax", "$"));
  REQUIRE(faults_of("{\"\x80\": 1}") == one("not_utf8", "$"));
  REQUIRE(faults_of("{\"\xc0\xaf\": 1}") == one("not_utf8", "$"));
  REQUIRE(faults_of("{\"\xed\xa0\x80\": 1}") == one("not_utf8", "$"));
  REQUIRE(faults_of("{\"\xf4\x90\x80\x80\": 1}") == one("not_utf8", "$"));
  REQUIRE(faults_of("{\"\xe2\x82\": 1}") == one("not_utf8", "$"));
  REQUIRE(faults_of(std::string(1024 * 1024 + 1, ' ')) == one("too_large", "$"));
  REQUIRE(faults_of(std::string(17, '[') + std::string(17, ']')) == one("too_deep", "$"));
  REQUIRE(faults_of(std::string(1000000, '[')) == one("too_deep", "$"));
  std::string many = "[0";
  for (int i = 0; i < 5000; ++i) many += ",0";
  REQUIRE(faults_of(many + "]") == one("too_large", "$"));
  REQUIRE(faults_of("[]") == one("wrong_type", "$"));
  REQUIRE(faults_of("null") == one("wrong_type", "$"));
  // The message shows what was read up to the fault, which may lie within a character.
  const auto broken = read_request("{\"version\": \xe2\x82\xac}");
  REQUIRE(broken.errors().size() == 1);
  REQUIRE(is_utf8(broken.errors()[0].message));
  REQUIRE(is_utf8("\xef\xbb\xbf \xc3\xb3 \xe2\x82\xac \xf0\x9f\x8f\x83"));
}

TEST_CASE("versions", "[io][json]") {
  const std::string rest = R"(, "seconds": 60, "findings": {"knot": "present"}, "novelty": 1})";
  REQUIRE(faults_of(R"({"version": 2)" + rest) == one("newer_version", "$.version"));
  REQUIRE(faults_of(R"({"version": 99999999999999999999999)" + rest) == one("newer_version", "$.version"));
  REQUIRE(faults_of(R"({"version": 0)" + rest) ==
          faults{{"out_of_range", "$.version"}, {"unknown_field", "$.novelty"}});
  REQUIRE(faults_of(R"({"version": 1.5)" + rest) == faults{{"not_whole", "$.version"}, {"unknown_field", "$.novelty"}});
  REQUIRE(faults_of(R"({"version": "1")" + rest) ==
          faults{{"wrong_type", "$.version"}, {"unknown_field", "$.novelty"}});
  REQUIRE(faults_of(R"({"seconds": 60, "findings": {"knot": "present"}})") == one("missing_field", "$.version"));
}

TEST_CASE("fields", "[io][json]") {
  REQUIRE(faults_of(R"({"version": 1, "findings": {"knot": "present"}})") == one("missing_field", "$.seconds"));
  REQUIRE(faults_of(R"({"version": 1, "seconds": 60})") == one("nothing_asked", "$"));
  REQUIRE(faults_of(with(R"("minutes": 20)")) == one("unknown_field", "$.minutes"));
  REQUIRE(faults_of(with(R"("two words": 20)")) == one("unknown_field", "$[\"two words\"]"));
  REQUIRE(faults_of(with(R"("seconds": 60)")) == one("duplicate_field", "$.seconds"));
  REQUIRE(faults_of(with(R"("version": 1, "version": 1)")) ==
          faults{{"duplicate_field", "$.version"}, {"duplicate_field", "$.version"}});
  const auto read = read_request(with(R"("positoins": {})"));
  REQUIRE(read.errors().size() == 1);
  REQUIRE(read.errors()[0].nearest == "positions");
  REQUIRE(read.errors()[0].message.find("did you mean \"positions\"?") != std::string::npos);
}

TEST_CASE("numbers", "[io][json]") {
  const auto lasting = [](std::string_view seconds) {
    return faults_of(R"({"version": 1, "findings": {"knot": "present"}, "seconds": )" + std::string{seconds} + "}");
  };
  REQUIRE(lasting("1").empty());
  REQUIRE(lasting("86400").empty());
  REQUIRE(lasting("0") == one("zero_time", "$.seconds"));
  REQUIRE(lasting("-0") == one("zero_time", "$.seconds"));
  REQUIRE(lasting("-1") == one("out_of_range", "$.seconds"));
  REQUIRE(lasting("86401") == one("out_of_range", "$.seconds"));
  REQUIRE(lasting("18446744073709551615") == one("out_of_range", "$.seconds"));
  REQUIRE(lasting("123456789012345678901234567890") == one("out_of_range", "$.seconds"));
  REQUIRE(lasting("-123456789012345678901234567890") == one("out_of_range", "$.seconds"));
  REQUIRE(lasting("60.5") == one("not_whole", "$.seconds"));
  REQUIRE(lasting("60.0") == one("not_whole", "$.seconds"));
  REQUIRE(lasting("6e1") == one("not_whole", "$.seconds"));
  REQUIRE(lasting("\"60\"") == one("wrong_type", "$.seconds"));
  REQUIRE(lasting("null") == one("wrong_type", "$.seconds"));
  REQUIRE(lasting("true") == one("wrong_type", "$.seconds"));
  REQUIRE(faults_of(with(R"("changeover_seconds": 600)")).empty());
  REQUIRE(faults_of(with(R"("changeover_seconds": 601)")) == one("out_of_range", "$.changeover_seconds"));
  REQUIRE(faults_of(with(R"("changeover_seconds": -1)")) == one("out_of_range", "$.changeover_seconds"));
  REQUIRE(faults_of(with(R"("seed": 9007199254740993)")) == one("out_of_range", "$.seed"));
  REQUIRE(faults_of(with(R"("seed": -1)")) == one("out_of_range", "$.seed"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings", "quality": "length", "weight": 0})")) ==
          one("out_of_range", "$.needs[0].weight"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings", "quality": "length", "weight": 101})")) ==
          one("out_of_range", "$.needs[0].weight"));
}

TEST_CASE("findings", "[io][json]") {
  const auto found = [](std::string_view findings) {
    return faults_of(R"({"version": 1, "seconds": 60, "findings": )" + std::string{findings} + "}");
  };
  REQUIRE(found("{}") == one("empty_list", "$.findings"));
  REQUIRE(found("[]") == one("wrong_type", "$.findings"));
  REQUIRE(found(R"({"knot": true})") == one("wrong_type", "$.findings.knot"));
  REQUIRE(found(R"({"knot": "yes"})") == one("unknown_name", "$.findings.knot"));
  REQUIRE(
      one_line(read_request(with(R"("level": 1)")).errors()[0]) ==
      "$.level (line 1): expected the name of a skill, found 1; write it in quotes; known are beginner, experienced");
  REQUIRE(one_line(read_request(R"({"version": 1, "seconds": 60, "findings": {"knot": "yes"}})").errors()[0]) ==
          "$.findings.knot (line 1): expected one of unknown, absent, present, found \"yes\"; write one of these");
  REQUIRE(found(R"({"know": "present"})") == one("unknown_name", "$.findings.know"));
  REQUIRE(found(R"({"knot": {}})") == one("empty_list", "$.findings.knot"));
  REQUIRE(found(R"({"knot": {"both": "present"}})") == one("unknown_field", "$.findings.knot.both"));
  REQUIRE(found(R"({"knot": {"left": "here"}})") == one("unknown_name", "$.findings.knot.left"));
  REQUIRE(found(R"({"knot": {"left": "present", "left": "absent"}})") ==
          one("duplicate_field", "$.findings.knot.left"));
  REQUIRE(found(R"({"knot": "present", "knot": "absent"})") == one("duplicate_field", "$.findings.knot"));
}

TEST_CASE("needs", "[io][json]") {
  REQUIRE(faults_of(R"({"version": 1, "seconds": 60, "needs": []})") == one("empty_list", "$.needs"));
  REQUIRE(faults_of(R"({"version": 1, "seconds": 60, "needs": {}})") == one("wrong_type", "$.needs"));
  REQUIRE(faults_of(with_need("1")) == one("wrong_type", "$.needs[0]"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings"})")) == one("missing_field", "$.needs[0].quality"));
  REQUIRE(faults_of(with_need(R"({"quality": "length"})")) == one("missing_field", "$.needs[0].structure"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstring", "quality": "length"})")) ==
          one("unknown_name", "$.needs[0].structure"));
  REQUIRE(read_request(with_need(R"({"structure": "hamstring", "quality": "length"})")).errors()[0].nearest ==
          "hamstrings");
  REQUIRE(faults_of(with_need(R"({"structure": 4, "quality": "length"})")) ==
          one("wrong_type", "$.needs[0].structure"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings", "quality": "looseness"})")) ==
          one("unknown_name", "$.needs[0].quality"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings", "quality": "length", "side": "Left"})")) ==
          one("unknown_name", "$.needs[0].side"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings", "quality": "length", "required": "yes"})")) ==
          one("wrong_type", "$.needs[0].required"));
  REQUIRE(faults_of(with_need(R"({"structure": "hamstrings", "quality": "length", "wieght": 2})")) ==
          one("unknown_field", "$.needs[0].wieght"));
}

TEST_CASE("needs that cannot be", "[io][json]") {
  for (const char* need :
       {R"({"structure": "hamstrings", "quality": "glide"})", R"({"structure": "femur", "quality": "length"})",
        R"({"structure": "sciatic_nerve", "quality": "release"})", R"({"structure": "knee", "quality": "control"})",
        R"({"structure": "anterior_thigh", "quality": "strength_long"})",
        R"({"structure": "iliotibial_tract", "quality": "activation"})"}) {
    INFO(need);
    REQUIRE(faults_of(with_need(need)) == one("impossible_need", "$.needs[0]"));
  }
  for (const char* need : {R"({"structure": "sciatic_nerve", "quality": "glide"})",
                           R"({"structure": "iliotibial_tract", "quality": "release"})",
                           R"({"structure": "anterior_thigh", "quality": "length"})",
                           R"({"structure": "soleus", "quality": "control"})"}) {
    INFO(need);
    REQUIRE(faults_of(with_need(need)).empty());
  }
}

TEST_CASE("a need twice", "[io][json]") {
  const std::string on_left = R"({"structure": "hamstrings", "quality": "length", "side": "left"})";
  const std::string on_right = R"({"structure": "hamstrings", "quality": "length", "side": "right"})";
  const std::string on_both = R"({"structure": "hamstrings", "quality": "length", "weight": 2})";
  const std::string other = R"({"structure": "hamstrings", "quality": "control"})";
  REQUIRE(faults_of(with_need(on_left + "," + on_right + "," + other)).empty());
  REQUIRE(faults_of(with_need(on_left + "," + on_left)) == one("duplicate_need", "$.needs[1]"));
  REQUIRE(faults_of(with_need(on_left + "," + other + "," + on_both)) == one("duplicate_need", "$.needs[2]"));
  REQUIRE(faults_of(with_need(on_both + "," + on_right)) == one("duplicate_need", "$.needs[1]"));
}

TEST_CASE("tools, positions and other names", "[io][json]") {
  REQUIRE(faults_of(with(R"("tools": ["hands"])")) == one("wrong_type", "$.tools"));
  REQUIRE(faults_of(with(R"("tools": {"available": "hands"})")) == one("wrong_type", "$.tools.available"));
  REQUIRE(faults_of(with(R"("tools": {"available": [null]})")) == one("wrong_type", "$.tools.available[0]"));
  REQUIRE(faults_of(with(R"("tools": {"available": ["hands", "foam_rolle"]})")) ==
          one("unknown_name", "$.tools.available[1]"));
  REQUIRE(faults_of(with(R"("tools": {"available": ["hands", "hands"]})")) ==
          one("duplicate_entry", "$.tools.available[1]"));
  REQUIRE(faults_of(with(R"("tools": {"forbidden": ["hands", "hands"]})")) ==
          one("duplicate_entry", "$.tools.forbidden[1]"));
  REQUIRE(faults_of(with(R"("tools": {"available": ["hands"], "forbidden": ["slider", "hands"]})")) ==
          one("contradiction", "$.tools.forbidden[1]"));
  REQUIRE(faults_of(with(R"("tools": {"forbidden": ["hands"], "available": ["hands"]})")) ==
          one("contradiction", "$.tools.forbidden[0]"));
  REQUIRE(faults_of(with(R"("tools": {"allowed": []})")) == one("unknown_field", "$.tools.allowed"));
  REQUIRE(faults_of(with(R"("positions": {"available": []})")) == one("empty_list", "$.positions.available"));
  REQUIRE(faults_of(with(R"("positions": {"available": ["sitting"]})")) ==
          one("unknown_name", "$.positions.available[0]"));
  REQUIRE(faults_of(with(R"("level": "Beginner")")) == one("unknown_name", "$.level"));
  REQUIRE(faults_of(with(R"("rules": "neighbors_first")")) == one("unknown_name", "$.rules"));
  REQUIRE(read_request(with(R"("rules": "neighbors_first")")).errors()[0].nearest == "neighbours_first");
  REQUIRE(faults_of(with(R"("why_not": "true")")) == one("wrong_type", "$.why_not"));
  REQUIRE(faults_of(with(R"("supersets": 1)")) == one("wrong_type", "$.supersets"));
  REQUIRE(faults_of(with(R"("complaint": "femur")")) == one("wrong_kind", "$.complaint"));
  REQUIRE(faults_of(with(R"("complaint": "sciatic_nerve")")) == one("wrong_kind", "$.complaint"));
  REQUIRE(faults_of(with(R"("complaint": "posterior_thigh")")).empty());
  REQUIRE(faults_of(with(R"("complaint": "hamstringz")")) == one("unknown_name", "$.complaint"));
  REQUIRE(faults_of(with(R"("complaint": "")")) == one("unknown_name", "$.complaint"));
}

TEST_CASE("all errors of a file are reported, with their lines", "[io][json]") {
  const auto read = read_request(
      "{\"version\": 1,\n"
      " \"second\": 60,\n"
      " \"level\": 3\n"
      " ,\"seed\": 1.5\n"
      ",\"needs\": [{\"structure\": \"wing\",\n"
      "              \"quality\": \"glide\",\n"
      "              \"weight\": 1000\n"
      "             }],\n"
      " \"tools\": {\"available\": [\"hands\",\n"
      "                           \"hands\"]}}\n");
  std::vector<std::string> lines;
  for (const json_error& e : read.errors())
    lines.push_back(std::to_string(e.line) + " " + std::string{name_of(e.code)} + " " + e.path);
  REQUIRE(lines == std::vector<std::string>{
                       "1 missing_field $.seconds",
                       "2 unknown_field $.second",
                       "3 wrong_type $.level",
                       "4 not_whole $.seed",
                       "5 unknown_name $.needs[0].structure",
                       "7 out_of_range $.needs[0].weight",
                       "10 duplicate_entry $.tools.available[1]",
                   });
  REQUIRE(read_request("{\n\n  \"version\": 1,\n  oops\n}").errors()[0].line == 4);
}

TEST_CASE("an error is one line that a terminal can show", "[io][json]") {
  const auto read = read_request(with("\"\\u001b[31m" + std::string(100, 'x') + "\": 1"));
  REQUIRE(read.errors().size() == 1);
  const std::string line = one_line(read.errors()[0]);
  REQUIRE(line.find('\x1b') == std::string::npos);
  REQUIRE(line.size() < 400);
  REQUIRE(one_line({json_fault::zero_time, "$.seconds", 7, "0", "", "expected some"}) ==
          "$.seconds (line 7): expected some");
}

#endif
