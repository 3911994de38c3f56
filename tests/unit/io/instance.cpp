/// @file
/// @brief Instances from JSON: every way in which one can be wrong, that writing one loses nothing, and that what is
/// printed for a request is what is composed.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include "regimen/io/json/instance.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/compose.hpp"
#include "regimen/io/json/request.hpp"
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
  INFO(path);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}

// Two stations, two needs, four steps.
const json& good() {
  static const json document = json::parse(R"({
    "name": "small", "budget": 100, "stages": ["early", "late"], "stations": ["mat", "wall"],
    "changeover": [[0, 5], [7, 0]], "opening": [1, 2],
    "needs": [{"id": "a", "segments": [[10, 5], [20, 2]]}, {"id": "b", "segments": [[3, 1]]}],
    "steps": [{"id": "p", "stage": 0, "station": 0, "seconds": 10, "group": 0, "gives": [[0, 4], [1, 1]]},
              {"id": "q", "stage": 0, "station": 1, "seconds": 20, "group": 0, "gives": [[0, 9]]},
              {"id": "r", "stage": 1, "station": 1, "seconds": 30, "group": 1, "gives": []},
              {"id": "s", "stage": 1, "station": 0, "seconds": 40, "group": 2, "gives": [[1, 2]]}],
    "limits": [{"id": "l", "terms": [[0, 2], [3, -1]], "bound": 1}],
    "prerequisites": [[2, [0, 1]]]})");
  return document;
}

struct fault {
  std::string patch;
  std::string code;
  std::string path;
  std::string message;
};

std::string replace(const std::string& path, const std::string& value) {
  return R"([{"op": "replace", "path": ")" + path + R"(", "value": )" + value + "}]";
}
std::string without(const std::string& path) { return R"([{"op": "remove", "path": ")" + path + "\"}]"; }

bool same(const std::vector<instance::term>& a, const std::vector<instance::term>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const instance::term& x, const instance::term& y) {
    return x.index == y.index && x.amount == y.amount;
  });
}
bool same(const instance& a, const instance& b) {
  return a.budget == b.budget && a.stages == b.stages && a.changeover == b.changeover && a.opening == b.opening &&
         std::equal(a.needs.begin(), a.needs.end(), b.needs.begin(), b.needs.end(),
                    [](const auto& x, const auto& y) {
                      return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                                        [](const instance::segment& s, const instance::segment& t) {
                                          return s.length == t.length && s.slope == t.slope;
                                        });
                    }) &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                    [](const instance::item& x, const instance::item& y) {
                      return x.stage == y.stage && x.station == y.station && x.seconds == y.seconds &&
                             x.group == y.group && same(x.gives, y.gives);
                    }) &&
         std::equal(a.limits.begin(), a.limits.end(), b.limits.begin(), b.limits.end(),
                    [](const instance::limit& x, const instance::limit& y) {
                      return x.bound == y.bound && same(x.terms, y.terms);
                    }) &&
         std::equal(a.prerequisites.begin(), a.prerequisites.end(), b.prerequisites.begin(), b.prerequisites.end(),
                    [](const instance::prerequisite& x, const instance::prerequisite& y) {
                      return x.item == y.item && x.any_of == y.any_of;
                    });
}

json_instance random_instance(std::mt19937& random) {
  const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
  const auto below = [&](std::size_t end) { return static_cast<std::size_t>(pick(0, static_cast<int>(end) - 1)); };
  const auto named = [&](std::vector<std::string>& names, std::size_t count) {
    const std::vector<std::string> words = {"", "left knee", "\"quoted\"", "a\\b\n\t", "K\u00f6rper", "same", "same"};
    while (names.size() < count) names.push_back(words[below(words.size())]);
  };
  json_instance x;
  instance& p = x.problem;
  p.budget = pick(0, 300);
  p.stages = static_cast<std::size_t>(pick(1, 3));
  const auto stations = static_cast<std::size_t>(pick(1, 4));
  for (std::size_t a = 0; a < stations; ++a) {
    p.opening.push_back(pick(0, 9));
    p.changeover.emplace_back();
    // Between 10 and 20, no detour is shorter.
    for (std::size_t b = 0; b < stations; ++b) p.changeover.back().push_back(a == b ? 0 : pick(10, 20));
  }
  const auto needs = static_cast<std::size_t>(pick(0, 3));
  for (std::size_t k = 0; k < needs; ++k) {
    const int slope = pick(2, 9);
    p.needs.push_back({{pick(1, 9), slope}, {pick(1, 9), pick(1, slope - 1)}});
    if (pick(0, 3) == 0) p.needs.back().clear();
  }
  const auto items = static_cast<std::size_t>(pick(0, 8));
  for (std::size_t i = 0; i < items; ++i) {
    p.items.push_back({below(p.stages), below(stations), pick(1, 50), below(items), {}});
    for (std::size_t k = 0; k < needs; ++k)
      if (pick(0, 1) == 0) p.items.back().gives.push_back({k, pick(1, 9)});
  }
  for (int l = pick(0, 3); l > 0; --l) {
    p.limits.push_back({{}, pick(-5, 9)});
    for (std::size_t i = 0; i < items; ++i)
      if (pick(0, 1) == 0) p.limits.back().terms.push_back({i, pick(-9, 9)});
  }
  if (items > 0)
    for (int q = pick(0, 3); q > 0; --q) {
      p.prerequisites.push_back({below(items), {}});
      for (int j = pick(0, 3); j > 0; --j) p.prerequisites.back().any_of.push_back(below(items));
    }
  if (pick(0, 1) == 0) x.names.whole = "some \"instance\"";
  named(x.names.stages, p.stages);
  named(x.names.stations, stations);
  named(x.names.needs, needs);
  named(x.names.steps, items);
  named(x.names.limits, p.limits.size());
  return x;
}

// An instance of so many steps, in one stage and at one station, with these prerequisites.
std::string with_prerequisites(std::size_t steps, const std::string& prerequisites) {
  std::string list;
  for (std::size_t i = 0; i < steps; ++i)
    list += std::string(i == 0 ? "" : ",\n") + R"({"id": "s)" + std::to_string(i) +
            R"(", "stage": 0, "station": 0, "seconds": 1, "group": )" + std::to_string(i) + R"(, "gives": []})";
  return R"({"budget": 9, "stages": ["a"], "stations": ["b"], "changeover": [[0]], "opening": [0], "needs": [],
"limits": [], "prerequisites": )" +
         prerequisites + ",\n\"steps\": [" + list + "]}";
}
std::vector<std::string> circles_of(std::size_t steps, const std::string& prerequisites) {
  std::vector<std::string> paths;
  const auto read = read_instance(with_prerequisites(steps, prerequisites));
  REQUIRE(read);
  for (const json_error& e : read->circles) {
    CHECK(e.code == json_fault::contradiction);
    CHECK(e.line == 2);
    paths.push_back(e.path);
  }
  return paths;
}
using paths = std::vector<std::string>;

}  // namespace

TEST_CASE("an instance is read as it stands", "[io][instance]") {
  const auto read = read_instance(good().dump());
  REQUIRE(read);
  const instance& p = read->problem;
  CHECK(p.budget == 100);
  CHECK(p.stages == 2);
  CHECK(p.changeover == std::vector<std::vector<std::int64_t>>{{0, 5}, {7, 0}});
  CHECK(p.opening == std::vector<std::int64_t>{1, 2});
  REQUIRE(p.needs.size() == 2);
  CHECK(p.needs[0].size() == 2);
  CHECK(p.utility(0, 12) == 54);
  REQUIRE(p.items.size() == 4);
  CHECK(p.items[3].stage == 1);
  CHECK(p.items[1].station == 1);
  CHECK(p.items[3].seconds == 40);
  CHECK(p.items[3].group == 2);
  CHECK(same(p.items[0].gives, {{0, 4}, {1, 1}}));
  REQUIRE(p.limits.size() == 1);
  CHECK(same(p.limits[0].terms, {{0, 2}, {3, -1}}));
  CHECK(p.limits[0].bound == 1);
  REQUIRE(p.prerequisites.size() == 1);
  CHECK(p.prerequisites[0].item == 2);
  CHECK(p.prerequisites[0].any_of == std::vector<std::size_t>{0, 1});
  CHECK(read->names ==
        instance_names{"small", {"early", "late"}, {"mat", "wall"}, {"a", "b"}, {"p", "q", "r", "s"}, {"l"}});
  CHECK(read->circles.empty());
}

TEST_CASE("what is written is read again as it was", "[io][instance]") {
  std::mt19937 random(20261121);
  int steps = 0;
  for (int n = 0; n < 400; ++n) {
    const json_instance x = random_instance(random);
    const std::string written = write_instance(x.problem, x.names);
    INFO(written);
    const auto read = read_instance(written);
    REQUIRE(read);
    REQUIRE(same(read->problem, x.problem));
    REQUIRE(read->names == x.names);
    REQUIRE(write_instance(read->problem, read->names) == written);
    steps += static_cast<int>(x.problem.items.size());
  }
  CHECK(steps > 1000);
}

TEST_CASE("parts without a name are called by their positions", "[io][instance]") {
  const auto read = read_instance(good().dump());
  const auto again = read_instance(write_instance(read->problem, {}));
  REQUIRE(again);
  CHECK(same(again->problem, read->problem));
  CHECK(again->names.steps == std::vector<std::string>{"0", "1", "2", "3"});
  CHECK(again->names.whole.empty());
}

TEST_CASE("each fault of an instance is told with its path", "[io][instance]") {
  const std::string billion = " to 1000000000, found ";
  const std::vector<fault> all = {
      {replace("/budget", "-1"), "out_of_range", "$.budget", "seconds from 0" + billion + "-1;"},
      {replace("/budget", "1000000001"), "out_of_range", "$.budget", "seconds from 0" + billion + "1000000001;"},
      {replace("/budget", "1e2"), "not_whole", "$.budget", "a whole number of seconds"},
      {replace("/budget", "\"100\""), "wrong_type", "$.budget", "a whole number of seconds"},
      {without("/budget"), "missing_field", "$.budget", "expected the seconds available, found nothing"},
      {replace("/stages", "[1, \"late\"]"), "wrong_type", "$.stages[0]", "expected a name, found 1"},
      {replace("/stages", "{}"), "wrong_type", "$.stages", "expected a list"},
      {replace("/changeover", "[[0, 5]]"), "out_of_range", "$.changeover", "each of the 2 stations, found 1"},
      {replace("/changeover/1", "[7, 0, 1]"), "out_of_range", "$.changeover[1]", "each of the 2 stations, found 3"},
      {replace("/changeover/1", "7"), "wrong_type", "$.changeover[1]", "expected a list"},
      {replace("/changeover/0/0", "3"), "out_of_range", "$.changeover[0][0]",
       "expected 0 from station 0 (\"mat\") to itself, found 3"},
      {replace("/changeover/0/1", "-5"), "out_of_range", "$.changeover[0][1]", "found -5"},
      {replace("/opening/1", "-2"), "out_of_range", "$.opening[1]", "seconds from 0" + billion + "-2;"},
      {replace("/opening", "[1]"), "out_of_range", "$.opening", "each of the 2 stations, found 1"},
      {replace("/needs/0/segments/1/0", "0"), "out_of_range", "$.needs[0].segments[1][0]", "found 0"},
      {replace("/needs/1/segments/0/1", "0"), "out_of_range", "$.needs[1].segments[0][1]", "found 0"},
      {replace("/needs/0/segments/1/1", "5"), "out_of_range", "$.needs[0].segments[1][1]",
       "a slope below the 5 of the segment before, found 5"},
      {replace("/needs/0/segments/1", "[1, 2, 3]"), "wrong_type", "$.needs[0].segments[1]",
       "a pair [length, slope], found a list of 3"},
      {replace("/needs/1", "7"), "wrong_type", "$.needs[1]", "a need"},
      {without("/needs/0/id"), "missing_field", "$.needs[0].id", "found nothing"},
      {replace("/needs/0/segments/0", "[1000000000, 1000000000]"), "too_large", "$.needs",
       "worth at most 11147523830124 together"},
      {replace("/steps/1/stage", "2"), "out_of_range", "$.steps[1].stage", "a stage, a whole number from 0 to 1"},
      {replace("/steps/1/stage", "-1"), "out_of_range", "$.steps[1].stage", "found -1"},
      {replace("/steps/1/station", "2"), "out_of_range", "$.steps[1].station", "a station, a whole number from 0 to 1"},
      {replace("/steps/1/seconds", "0"), "out_of_range", "$.steps[1].seconds", "seconds from 1" + billion + "0;"},
      {replace("/steps/1/seconds", "-4"), "out_of_range", "$.steps[1].seconds", "found -4"},
      {replace("/steps/1/seconds", "2.5"), "not_whole", "$.steps[1].seconds", "a whole number of seconds"},
      {replace("/steps/1/group", "10000"), "out_of_range", "$.steps[1].group", "from 0 to 9999, found 10000"},
      {replace("/steps/1/group", "18446744073709551615"), "out_of_range", "$.steps[1].group", "a whole number"},
      {replace("/steps/0/gives/1/0", "2"), "out_of_range", "$.steps[0].gives[1][0]",
       "a need, a whole number from 0 to 1"},
      {replace("/steps/0/gives/1/1", "0"), "out_of_range", "$.steps[0].gives[1][1]", "from 1" + billion + "0;"},
      {replace("/steps/0/gives/1/1", "-1"), "out_of_range", "$.steps[0].gives[1][1]", "found -1"},
      {replace("/steps/0/gives/1", "[1]"), "wrong_type", "$.steps[0].gives[1]", "[need, amount], found a list of 1"},
      {replace("/steps/0/gives", "null"), "wrong_type", "$.steps[0].gives", "found null"},
      {replace("/steps/3", "[]"), "wrong_type", "$.steps[3]", "expected a step"},
      {without("/steps/3/group"), "missing_field", "$.steps[3].group", "add the field \"group\""},
      {replace("/steps/3/id", "3"), "wrong_type", "$.steps[3].id", "expected a name, found 3"},
      {R"([{"op": "add", "path": "/steps/3/secnods", "value": 3}])", "unknown_field", "$.steps[3].secnods",
       "did you mean \"seconds\"?"},
      {R"([{"op": "add", "path": "/version", "value": 1}])", "unknown_field", "$.version", "known are name, budget"},
      {replace("/limits/0/terms/1/0", "4"), "out_of_range", "$.limits[0].terms[1][0]",
       "a step, a whole number from 0 to 3"},
      {replace("/limits/0/terms/1/1", "1000000001"), "out_of_range", "$.limits[0].terms[1][1]", "from -1000000000"},
      {replace("/limits/0/bound", "288230376151711745"), "out_of_range", "$.limits[0].bound",
       "from -288230376151711744"},
      {without("/limits/0/bound"), "missing_field", "$.limits[0].bound", "the most that the sum may be"},
      {replace("/prerequisites/0", "[2]"), "wrong_type", "$.prerequisites[0]",
       "a pair [step, [steps]], found a list of 1"},
      {replace("/prerequisites/0/0", "4"), "out_of_range", "$.prerequisites[0][0]",
       "a step, a whole number from 0 to 3"},
      {replace("/prerequisites/0/1/1", "4"), "out_of_range", "$.prerequisites[0][1][1]", "found 4"},
      {replace("/prerequisites/0/1", "1"), "wrong_type", "$.prerequisites[0][1]", "expected a list"},
      {replace("/name", "1"), "wrong_type", "$.name", "expected a name, found 1"},
      {replace("", "[]"), "wrong_type", "$", "expected an instance"},
  };
  for (const fault& f : all) {
    INFO(f.patch);
    const auto read = read_instance(good().patch(json::parse(f.patch)).dump(1));
    CHECK_FALSE(read);
    REQUIRE(read.errors().size() == 1);
    const json_error& e = read.errors().front();
    CHECK(name_of(e.code) == f.code);
    CHECK(e.path == f.path);
    CHECK(e.line > 0);
    INFO(e.message);
    CHECK(e.message.find(f.message) != std::string::npos);
    CHECK(e.message.substr(0, 9) == "expected ");
    CHECK(e.message.find("; ") != std::string::npos);
    CHECK(e.message.find('\n') == std::string::npos);
  }
}

TEST_CASE("a detour that is shorter is told with its three stations", "[io][instance]") {
  const std::string text = R"({"budget": 9, "stages": [], "stations": ["mat", "wall", "chair"],
"changeover": [[0, 3, 9],
[3, 0, 3],
[6, 3, 0]],
"opening": [0, 0, 0], "needs": [], "steps": [], "limits": [], "prerequisites": []})";
  const auto read = read_instance(text);
  REQUIRE(read.errors().size() == 1);
  const json_error& e = read.errors().front();
  CHECK(e.code == json_fault::contradiction);
  CHECK(e.path == "$.changeover[0][2]");
  CHECK(e.line == 2);
  CHECK(e.message ==
        "expected no detour to be shorter than the way from station 0 (\"mat\") to station 2 (\"chair\"), found 9 "
        "seconds straight and 6 by way of station 1 (\"wall\"); lower the one or raise the other");
}

TEST_CASE("all faults of an instance are told, in the order of the file", "[io][instance]") {
  const auto read = read_instance(text_of("examples/instances/faulty.json"));
  std::vector<std::pair<std::string, std::size_t>> found;
  for (const json_error& e : read.errors()) found.emplace_back(e.path, e.line);
  CHECK(found == std::vector<std::pair<std::string, std::size_t>>{{"$.budget", 1},
                                                                  {"$.changeover[2][2]", 7},
                                                                  {"$.opening", 8},
                                                                  {"$.needs[0].segments[1][1]", 9},
                                                                  {"$.steps[0].stage", 11},
                                                                  {"$.steps[0].seconds", 11},
                                                                  {"$.steps[0].gives[0][1]", 11},
                                                                  {"$.steps[1].side", 12},
                                                                  {"$.steps[1].station", 12},
                                                                  {"$.steps[1].group", 12},
                                                                  {"$.steps[1].gives[0][0]", 12},
                                                                  {"$.steps[1].gives[0][1]", 12},
                                                                  {"$.limits[0].terms[1][0]", 13},
                                                                  {"$.prerequisites[0][1]", 14}});
}

TEST_CASE("steps whose prerequisites lead in a circle are pointed out, and no others", "[io][instance]") {
  CHECK(circles_of(2, "[]") == paths{});
  CHECK(circles_of(2, "[[0, [1]]]") == paths{});
  // An empty list bars a step, and those that need it; that is no circle.
  CHECK(circles_of(3, "[[0, []], [1, [0]], [2, [1, 0]]]") == paths{});
  // A circle with a way in.
  CHECK(circles_of(3, "[[0, [1, 2]], [1, [0, 2]]]") == paths{});
  CHECK(circles_of(3, "[[0, [1]], [1, [0, 2]]]") == paths{});
  // Without one; a barred step is none.
  CHECK(circles_of(1, "[[0, [0]]]") == paths{"$.prerequisites[0]"});
  CHECK(circles_of(2, "[[0, [1]], [1, [0]]]") == paths{"$.prerequisites[0]", "$.prerequisites[1]"});
  CHECK(circles_of(3, "[[2, []], [0, [1, 2]], [1, [0, 2]]]") == paths{"$.prerequisites[1]", "$.prerequisites[2]"});
  // Of several lists of a step, the one that cannot be met.
  CHECK(circles_of(3, "[[0, [2]], [0, [1]], [1, [0]]]") == paths{"$.prerequisites[1]", "$.prerequisites[2]"});
  // Barred after all: an empty list comes before the circle.
  CHECK(circles_of(2, "[[0, [1]], [1, [0]], [0, []]]") == paths{});
  // What waits for a circle waits as well.
  CHECK(circles_of(3, "[[0, [1]], [1, [0]], [2, [0]]]").size() == 3);

  const auto read = read_instance(with_prerequisites(3, "[[0, [1]], [1, [2]], [2, [1]]]"));
  REQUIRE(read);
  REQUIRE(read->circles.size() == 3);
  CHECK(read->circles[0].message ==
        "expected a way to choose step 0 (\"s0\"), found only steps that wait for one another: step 0 (\"s0\") -> step "
        "1 (\"s1\") -> step 2 (\"s2\") -> step 1 (\"s1\"); take one of these prerequisites out, or add a step that "
        "waits for none");

  // The longest circle there can be, in reasonable time and words.
  std::string longest = "[";
  for (int i = 0; i < 10'000; ++i)
    longest += (i == 0 ? "[" : ",[") + std::to_string(i) + ",[" + std::to_string((i + 1) % 10'000) + "]]";
  const auto long_one = read_instance(with_prerequisites(10'000, longest + "]"));
  REQUIRE(long_one);
  CHECK(long_one->circles.size() == 1000);
  CHECK(long_one->circles[0].message.size() < 500);
}

TEST_CASE("a file that is far too large is refused with one fault", "[io][instance]") {
  const auto refusal = [](const std::string& steps) {
    json document = good();
    document["steps"] = "here";
    std::string text = document.dump();
    text.replace(text.find("\"here\""), 6, "[" + steps + "]");
    return read_instance(text).errors();
  };
  const std::string step = R"({"id":"p","stage":0,"station":0,"seconds":10,"group":0,"gives":[[0,4]]},)";
  std::string many;
  for (int i = 0; i < 1'000'000; ++i) many += step;
  many.pop_back();
  auto errors = refusal(many);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].code == json_fault::too_large);
  CHECK(errors[0].message.find("expected at most 16777216 bytes") == 0);

  many = "0";
  for (int i = 1; i < 1'000'000; ++i) many += ",0";
  errors = refusal(many);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].code == json_fault::too_large);
  CHECK(errors[0].path == "$.steps");
  CHECK(errors[0].message == "expected at most 10000 entries, found 1000000; take some out");

  // Many faults: the first thousand, and that there are more.
  many = "0";
  for (int i = 1; i < 10'000; ++i) many += ",0";
  errors = refusal(many);
  REQUIRE(errors.size() == 1001);
  CHECK(errors[0].path == "$.steps[0]");
  CHECK(errors.back().message.find("expected at most 1000 faults, found more") == 0);
}

TEST_CASE("a damaged instance is refused or read, and nothing else happens", "[io][instance]") {
  std::mt19937 random(5);
  const std::string whole = good().dump();
  int refused = 0;
  for (int n = 0; n < 3000; ++n) {
    std::string text = whole;
    for (int k = std::uniform_int_distribution<int>(1, 3)(random); k > 0; --k) {
      const auto at = std::uniform_int_distribution<std::size_t>(0, text.size() - 1)(random);
      const auto from = std::uniform_int_distribution<std::size_t>(0, whole.size() - 1)(random);
      if (k % 2 == 0)
        text.erase(at, 1);
      else
        text[at] = whole[from];
    }
    const auto read = read_instance(text);
    if (read) {
      const auto again = read_instance(write_instance(read->problem, read->names));
      REQUIRE(again);
      REQUIRE(same(again->problem, read->problem));
    } else
      ++refused;
  }
  CHECK(refused > 1000);
}

TEST_CASE("the examples of instances are solved as they say", "[io][instance]") {
  const auto two_calves = read_instance(text_of("examples/instances/two_calves.json"));
  REQUIRE(two_calves);
  const session best = solve(two_calves->problem);
  const json expected = json::parse(text_of("examples/expected/solve_two_calves.json"));
  CHECK(best.proven);
  CHECK(best.value == expected.at("value"));
  CHECK(best.seconds == expected.at("seconds"));
  const auto no_session = read_instance(text_of("examples/instances/no_session.json"));
  REQUIRE(no_session);
  const session none = solve(no_session->problem);
  CHECK(none.proven);
  CHECK_FALSE(none.feasible);
}

TEST_CASE("the instance of a request has the optimum that is composed", "[io][instance]") {
  for (const char* name : {"sitting_only", "explicit_needs", "one_minute", "guarded_nerve"}) {
    INFO(name);
    const auto read = read_request(text_of("examples/requests/" + std::string{name} + ".json"));
    REQUIRE(read);
    with_rules(read->rules, [&](auto rules) {
      const composition answer = compose(read->asked, rules);
      const grounded_request grounded = ground_request(read->asked, rules);
      const auto again =
          read_instance(write_instance(grounded.ground.problem, names_of(rules, grounded.ground, grounded.needs)));
      REQUIRE(again);
      CHECK(same(again->problem, grounded.ground.problem));
      const session best = solve(again->problem);
      REQUIRE(best.proven);
      CHECK(best.feasible == (answer.how == outcome::composed));
      if (!best.feasible) return;
      CHECK(best.value == answer.value);
      CHECK(best.seconds == answer.duration.count());
    });
  }
}

TEST_CASE("the instance of a request is read again, and named by the library", "[io][instance]") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("examples/requests")) {
    if (entry.path().extension() != ".json") continue;
    INFO(entry.path().string());
    const auto read = read_request(text_of(entry.path().string()));
    REQUIRE(read);
    ++count;
    with_rules(read->rules, [&](auto rules) {
      const grounded_request grounded = ground_request(read->asked, rules);
      const instance& p = grounded.ground.problem;
      const instance_names names = names_of(rules, grounded.ground, grounded.needs);
      CHECK(names.stages.size() == p.stages);
      CHECK(names.stations.size() == p.opening.size());
      CHECK(names.needs.size() == p.needs.size());
      CHECK(names.steps.size() == p.items.size());
      CHECK(names.limits.size() == p.limits.size());
      for (const auto* list : {&names.stages, &names.stations, &names.needs, &names.steps, &names.limits})
        CHECK(std::find(list->begin(), list->end(), std::string{}) == list->end());
      const auto again = read_instance(write_instance(p, names));
      CHECK(again);
      CHECK(again->names == names);
      CHECK(again->circles.empty());
    });
  }
  CHECK(count >= 8);
}

TEST_CASE("steps, needs, stations and limits have names that say what they are", "[io][instance]") {
  request asked;
  asked.available = seconds{600};
  asked.needs = {{region::posterior_thigh, quality::release, side::left, 5, true}};
  const grounded_request grounded = ground_request(asked, neighbours_first);
  const instance_names names = names_of(neighbours_first, grounded.ground, grounded.needs);
  const auto has = [](const std::vector<std::string>& list, const char* name) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  CHECK(has(names.needs, "release:left_posterior_thigh"));
  CHECK(has(names.stations, "foam_roller@prone"));
  CHECK(has(names.stations, "massage_ball+firm_chair@chair_sitting"));
  CHECK(has(names.steps, "rolling:left_anterior_thigh:foam_roller@prone:30"));
  CHECK(has(names.stages, "release"));
  REQUIRE(!names.limits.empty());
  CHECK(names.limits.back() == "required:release:left_posterior_thigh");
}

#if __has_include(<valijson/validator.hpp>)
TEST_CASE("the schema of instances takes what the reader takes", "[io][instance][schema]") {
  const json document = json::parse(text_of("docs/schema/instance.schema.json"));
  const valijson::adapters::NlohmannJsonAdapter adapter(document);
  valijson::Schema schema;
  valijson::SchemaParser{}.populateSchema(adapter, schema);
  const auto fits = [&](const json& instance_of) {
    const valijson::adapters::NlohmannJsonAdapter target(instance_of);
    return valijson::Validator{}.validate(schema, target, nullptr);
  };
  CHECK(fits(good()));
  for (const char* name : {"two_calves", "no_session"})
    CHECK(fits(json::parse(text_of("examples/instances/" + std::string{name} + ".json"))));
  CHECK_FALSE(fits(json::parse(text_of("examples/instances/faulty.json"))));
  CHECK(fits(json::parse(text_of("examples/expected/solve_ground_sitting_only.json"))));
  std::mt19937 random(3);
  for (int n = 0; n < 50; ++n) {
    const json_instance x = random_instance(random);
    CHECK(fits(json::parse(write_instance(x.problem, x.names))));
  }
  // What a schema can say, it says.
  for (const std::string& patch :
       {replace("/budget", "-1"), replace("/budget", "1.5"), without("/opening"), replace("/opening/1", "-2"),
        replace("/needs/0/segments/1/0", "0"), replace("/needs/0/segments/1", "[1, 2, 3]"),
        replace("/steps/1/seconds", "0"), replace("/steps/1/group", "10000"), replace("/steps/0/gives/1/1", "0"),
        replace("/steps/0/gives/1", "[1]"), without("/steps/3/id"), replace("/limits/0/terms/1/1", "1000000001"),
        without("/limits/0/bound"), replace("/prerequisites/0", "[2]"), replace("/prerequisites/0/1", "1"),
        replace("/name", "1")}) {
    INFO(patch);
    const json bad = good().patch(json::parse(patch));
    CHECK_FALSE(fits(bad));
    CHECK_FALSE(read_instance(bad.dump()));
  }
}
#endif

TEST_CASE("the published instances have the best known answers", "[io][instance][data]") {
  const char* const folder = std::getenv("REGIMEN_SHARED_DATA");
  if (folder == nullptr) {
    WARN("skipped: set REGIMEN_SHARED_DATA to the folder beside that of the instances");
    return;
  }
  const std::filesystem::path beside = std::filesystem::path(folder) / ".." / "composition";
  if (!std::filesystem::exists(beside / "best-known.json")) {
    WARN("skipped: there are no instances beside REGIMEN_SHARED_DATA");
    return;
  }
  const json best_known = json::parse(text_of((beside / "best-known.json").string()));
  int solved = 0;
  for (const auto& [name, best] : best_known.items()) {
    INFO(name);
    const auto read = read_instance(text_of((beside / (name + ".json")).string()));
    REQUIRE(read);
    CHECK(read->names.whole == name);
    if (name.rfind("tiny", 0) != 0 && name.rfind("small", 0) != 0) continue;
    const session found = solve(read->problem);
    CHECK(found.proven);
    CHECK(found.value == best.at("value"));
    CHECK(found.seconds == best.at("seconds"));
    ++solved;
  }
  CHECK(solved >= 6);
}

#endif
