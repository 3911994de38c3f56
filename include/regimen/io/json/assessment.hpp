/// @file
/// @brief Findings as a document: from JSON; and what follows from them, as JSON.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/adapt/respond.hpp"
#include "regimen/assessment/assess.hpp"
#include "regimen/assessment/next_question.hpp"
#include "regimen/assessment/prior_sensitivity.hpp"
#include "regimen/io/english.hpp"
#include "regimen/io/json/person.hpp"

namespace regimen {

/// @brief What a document of findings says.
struct json_findings {
  /// @brief The person, with what the findings say of them; what the trials taught is not in it yet.
  person who{};
  /// @brief The findings one by one, in the order of the document.
  std::vector<observation> observed{};
  /// @brief What was tried.
  std::vector<trial> tried{};
  /// @brief How probable the causes are beforehand.
  priors before{};
  /// @brief The texts that the person points to.
  cited_texts cited{};
};

namespace detail {

/// Reads one document of findings and collects its errors.
class json_findings_reader : json_person_reader {
 public:
  json_result<json_findings> read(const json_node& document) {
    if (!is_object(document, "$", "findings: an object with \"version\" and \"findings\"")) return errors_;
    if (!read_version(document)) return errors_;
    known_fields(document, "$", and_of_a_person({"version", "trials", "priors"}));
    if (document.field("findings") == nullptr && document.field("trials") == nullptr)
      fail(json_fault::nothing_asked, "$", document,
           "expected \"findings\" or \"trials\", found neither; say what was found, or what was tried");
    read_person(document);
    with(document, "$", "trials", [&](const json_node& n, const std::string& at) { read_trials(n, at); });
    with(document, "$", "priors", [&](const json_node& n, const std::string& at) { read_priors(n, at); });
    if (!errors_.empty()) return sorted_errors();
    return json_findings{who_, observed_, tried_, before_, cited_};
  }

 private:
  void read_trials(const json_node& n, const std::string& path) {
    if (!is_array(n, path, "a list of trials")) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n,
           "expected at least one trial, found none; name one, or leave the field out");
    for (std::size_t i = 0; i < n.values.size(); ++i) read_trial(n.values[i], path_of(path, i));
  }
  void read_trial(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "a trial: an object with \"method\", \"structure\", \"weeks\" and \"days_a_week\"")) return;
    known_fields(n, path, {"method", "structure", "side", "weeks", "days_a_week", "response", "measured"});
    trial tried;
    std::optional<method> how;
    std::optional<structure> what;
    for (const auto& [field, expected] :
         {std::pair{"method", "how it was tried"}, std::pair{"structure", "on what"},
          std::pair{"weeks", "for how many weeks"}, std::pair{"days_a_week", "on how many days a week"}})
      if (n.field(field) == nullptr) missing(n, path, field, expected);
    with(n, path, "method", [&](const json_node& v, const std::string& at) { how = name<method>(v, at); });
    with(n, path, "structure", [&](const json_node& v, const std::string& at) { what = structure_name(v, at); });
    with(n, path, "side", [&](const json_node& v, const std::string& at) { put(tried.where, name<side>(v, at)); });
    with(n, path, "weeks", [&](const json_node& v, const std::string& at) {
      if (const auto weeks = whole(v, at, "weeks", 0, 1000)) tried.weeks = static_cast<int>(*weeks);
    });
    with(n, path, "days_a_week", [&](const json_node& v, const std::string& at) {
      if (const auto days = whole(v, at, "days", 0, 7)) tried.days_a_week = static_cast<int>(*days);
    });
    with(n, path, "response",
         [&](const json_node& v, const std::string& at) { put(tried.brought, name<response>(v, at)); });
    with(n, path, "measured", [&](const json_node& v, const std::string& at) {
      if (n.field("response") != nullptr)
        fail(json_fault::contradiction, at, v,
             "expected either what was measured or a response, found both; take one of them out");
      if (const auto change = measured(v, at, tried.where)) tried.brought = response_to(*change);
    });
    if (!how || !what) return;
    tried.how = *how;
    tried.target = *what;
    tried_.push_back(tried);
  }

  /// What a measure was before and after, in its unit.
  std::optional<change_verdict> measured(const json_node& n, const std::string& path, side where) {
    if (!is_object(n, path, "an object with \"measure\", \"before\" and \"after\"")) return std::nullopt;
    known_fields(n, path, {"measure", "before", "after"});
    std::optional<outcome_measure> what;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> after;
    if (n.field("measure") == nullptr) missing(n, path, "measure", "what was measured");
    if (n.field("before") == nullptr) missing(n, path, "before", "its value before the trial");
    if (n.field("after") == nullptr) missing(n, path, "after", "its value after the trial");
    with(n, path, "measure", [&](const json_node& v, const std::string& at) { what = name<outcome_measure>(v, at); });
    const std::string unit = what ? std::string{outcome_measures[index_of(*what)].unit} : std::string{};
    with(n, path, "before",
         [&](const json_node& v, const std::string& at) { before = whole(v, at, unit, -1000, 1000); });
    with(n, path, "after", [&](const json_node& v, const std::string& at) { after = whole(v, at, unit, -1000, 1000); });
    if (!what || !before || !after) return std::nullopt;
    return judge_change({*what, where, static_cast<int>(*before)}, {*what, where, static_cast<int>(*after)});
  }

  void read_priors(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "probabilities by cause")) return;
    const std::size_t faults_before = errors_.size();
    for (std::size_t i = 0; i < n.values.size(); ++i) {
      const json_node& value = n.values[i];
      const std::string at = path_of(path, n.names[i]);
      const auto what = parse_name<cause>(n.names[i], value, at);
      if (!what) continue;
      once(n, i, path);
      const std::string expected = "a probability from 0 to 1";
      const auto p = value.what == json_node::kind::number ? finite_number(value.text) : std::nullopt;
      if (value.what != json_node::kind::number)
        wrong_type(value, at, expected, "write digits without quotes");
      else if (!p || *p < 0 || *p > 1)
        fail(json_fault::out_of_range, at, value,
             "expected " + expected + ", found " + shown(value) + "; choose one within");
      else
        before_.of[index_of(*what)] = *p;
    }
    if (errors_.size() != faults_before) return;
    if (const auto fault = fault_of(network_of(before_)))
      fail(json_fault::contradiction, path, n,
           "expected priors that fit together, found that " + english::text(*fault) +
               "; tight_hip_flexors and unstable_core bring about pelvis_position, and tight_hip_flexors "
               "weak_gluteus_maximus, each in half of all cases");
  }

  std::vector<trial> tried_{};
  priors before_{};
};

/// Turns an assessment into JSON.
class json_assessment_writer {
 public:
  using json = nlohmann::ordered_json;

  static json of(const assessment& a, const findings& known) {
    json j = json::object();
    j["red_flags"] = json::array();
    for (const red_flag& flag : red_flags)
      if (known.has(flag.sign))
        j["red_flags"].push_back({{"finding", name_of(flag.sign)},
                                  {"source", json_person_writer::of(flag.from)},
                                  {"text", english::text(flag)}});
    j["causes"] = json::array();
    for (const ranked_cause& c : a.causes) j["causes"].push_back(of(c));
    j["seek_advice"] = json::array();
    for (const cause c : a.seek_advice) j["seek_advice"].push_back(name_of(c));
    j["disregarded"] = json::array();
    for (const disregarded_finding& d : a.disregarded)
      j["disregarded"].push_back(
          {{"finding", name_of(d.sign)}, {"because", name_of(d.because)}, {"text", english::text(d)}});
    return j;
  }

  static json of(const need& n) {
    return {{"structure", name_of(n.what)},
            {"quality", name_of(n.wanted)},
            {"side", name_of(n.where)},
            {"weight", n.weight},
            {"cause", n.because ? json(name_of(*n.because)) : json(nullptr)},
            {"source", json_person_writer::of(n.from)},
            {"text", english::text(n)}};
  }

  /// A number to four places, which every platform finds alike.
  static double rounded(double x) { return static_cast<double>(std::llround(x * 1e4)) / 1e4; }

 private:
  static json of(const ranked_cause& c) {
    json j = {{"cause", name_of(c.what)},
              {"belief", rounded(c.belief)},
              {"prior", rounded(c.prior)},
              {"side", name_of(c.where)},
              {"treated", c.treated}};
    j["evidence"] = json::array();
    for (const weighed_finding& e : c.evidence)
      j["evidence"].push_back({{"finding", name_of(e.sign)},
                               {"is", name_of(e.seen)},
                               {"ratio", rounded(e.ratio)},
                               {"measured", e.measured},
                               {"source", e.from ? json_person_writer::of(*e.from) : json(nullptr)}});
    j["text"] = english::text(c);
    return j;
  }
};

}  // namespace detail

/// @brief Reads findings, trials and priors. Every fault of the text is reported, not only the first.
///
/// The fields of a person are those of a request. A finding is "present", "absent" or "unknown", on both sides or by
/// side, or an object with that as "is", and with "intensity", "on" and "by"; the result of a test of one leg must name
/// the leg, and no finding may be of a day after "today".
[[nodiscard]] inline json_result<json_findings> read_findings(std::string_view text) {
  const json_result<json_node> document = read_document(text);
  if (!document) return document.errors();
  return detail::json_findings_reader{}.read(*document);
}

/// @brief What follows from findings, as JSON: what was learnt from trials, red flags, causes with their evidence and
/// how far they rest on the priors, needs, and the next question; and the same in English. Ends with a line break.
[[nodiscard]] inline std::string write(const json_findings& found) {
  using writer = detail::json_assessment_writer;
  writer::json j = writer::json::object();
  j["version"] = document_version;
  j["trials"] = writer::json::array();
  person who = found.who;
  for (const trial& t : found.tried) {
    const adaptation follows = respond(who, t);
    who = follows.who;
    j["trials"].push_back({{"method", name_of(t.how)},
                           {"structure", name_of(t.target)},
                           {"side", name_of(t.where)},
                           {"decision", name_of(follows.what)},
                           {"taught", follows.taught},
                           {"source", detail::json_person_writer::of(follows.from)},
                           {"text", english::text(t, follows)}});
  }
  const assessment a = assess(who, found.before);
  j["assessment"] = writer::of(a, who.known);
  j["sensitivity"] = writer::json::array();
  if (const auto sensitivity = prior_sensitivity(who, found.before))
    for (const cause_sensitivity& c : *sensitivity)
      j["sensitivity"].push_back({{"cause", name_of(c.what)},
                                  {"best_place", c.best + 1},
                                  {"worst_place", c.worst + 1},
                                  {"least_belief", writer::rounded(c.least)},
                                  {"greatest_belief", writer::rounded(c.greatest)}});
  const bool referred = refers(found.who, found.tried);
  j["needs"] = writer::json::array();
  for (const need& n : a.needs)
    if (!referred) j["needs"].push_back(writer::of(n));
  j["next_question"] = nullptr;
  if (const auto next = next_question(who, found.before); next && !referred)
    j["next_question"] = {{"finding", name_of(next->ask)},
                          {"side", name_of(next->where)},
                          {"information_bits", writer::rounded(next->information)},
                          {"burden", writer::rounded(next->burden)},
                          {"red_flag", next->red_flag},
                          {"text", english::text(*next)}};
  using errors = nlohmann::json::error_handler_t;
  return j.dump(2, ' ', false, errors::replace) + "\n";
}

}  // namespace regimen
