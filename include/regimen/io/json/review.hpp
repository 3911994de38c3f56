/// @file
/// @brief Writes reviews of routines as JSON.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/english/review.hpp"
#include "regimen/io/json/person.hpp"
#include "regimen/io/json/routine.hpp"
#include "regimen/io/review.hpp"
#include "regimen/io/rule_book.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

namespace detail {

/// Turns the parts of one review into JSON. Positions become numbers from one, as they are shown to people.
class json_review_writer {
 public:
  json_review_writer(const rule_book& rules, const review& found, const json_routine& of)
      : rules_(rules), found_(found), of_(of) {}

  [[nodiscard]] nlohmann::ordered_json whole() const {
    nlohmann::ordered_json j = {{"version", document_version},
                                {"rules", name_of(of_.rules)},
                                {"clean", found_.clean()},
                                {"steps", of_.steps.size()}};
    j["red_flags"] = nlohmann::ordered_json::array();
    for (const red_flag& flag : found_.red_flags)
      j["red_flags"].push_back({{"finding", name_of(flag.sign)},
                                {"source", json_person_writer::of(flag.from)},
                                {"text", english::text(flag)}});
    j["violations"] = nlohmann::ordered_json::array();
    for (const reviewed_fault& one : found_.faults) j["violations"].push_back(of(one, "broken"));
    j["wishes"] = nlohmann::ordered_json::array();
    for (const reviewed_fault& one : found_.wishes) j["wishes"].push_back(of(one, "not met"));
    put_repairs(j);
    j["text"] = english::describe(rules_, found_, of_.steps, of_.lines, name_of(of_.rules));
    return j;
  }

 private:
  [[nodiscard]] nlohmann::ordered_json of(const reviewed_fault& one, std::string_view verb) const {
    nlohmann::ordered_json j = of(one.what);
    j["contraindications"] = nlohmann::ordered_json::array();
    for (const contraindication& c : one.told) {
      nlohmann::ordered_json against = json_person_writer::of(c);
      against["text"] = english::text(c);
      j["contraindications"].push_back(std::move(against));
    }
    j["repair_sought"] = one.sought;
    j["repair"] = one.mended_by ? of(*one.mended_by, of_.steps) : nlohmann::ordered_json(nullptr);
    j["text"] = english::describe(rules_, one, of_.steps, of_.lines, verb);
    return j;
  }

  [[nodiscard]] nlohmann::ordered_json of(const violation& v) const {
    const rule_facts broken = rules_[v.rule];
    nlohmann::ordered_json j = {{"rule", broken.name},
                                {"sentence", broken.sentence},
                                {"source", json_person_writer::of(broken.from)},
                                {"strength", name_of(broken.strength)}};
    const nlohmann::ordered_json nothing = nullptr;
    const bool of_a_step = v.step < of_.steps.size();
    j["step"] = of_a_step ? nlohmann::ordered_json(v.step + 1) : nothing;
    j["line"] = v.step < of_.lines.size() ? nlohmann::ordered_json(of_.lines[v.step]) : nothing;
    const step none{};
    const step& s = of_a_step ? of_.steps[v.step] : none;
    j["technique"] = s.what == nullptr ? nothing : nlohmann::ordered_json(s.what->name);
    j["structure"] = s.what == nullptr ? nothing : nlohmann::ordered_json(name_of(s.target));
    j["side"] = s.what == nullptr ? nothing : nlohmann::ordered_json(name_of(s.where));
    j["concerning"] = v.concerned.empty() ? nothing : nlohmann::ordered_json(name_of(v.concerned));
    j["other_steps"] = nlohmann::ordered_json::array();
    for (const std::uint16_t other : v.others) j["other_steps"].push_back(other + 1);
    return j;
  }

  [[nodiscard]] static nlohmann::ordered_json of(const repair& r, span<const step> steps) {
    nlohmann::ordered_json j = {{"kind", name_of(r.what)}, {"at", r.at + 1}};
    if (r.what == repair::kind::move) j["to"] = r.to + 1;
    if (r.what == repair::kind::insert || r.what == repair::kind::replace) j["step"] = json_routine_writer::of(r.with);
    j["text"] = english::explain(r, steps);
    return j;
  }

  /// Each repair speaks of the steps as the one before left them.
  void put_repairs(nlohmann::ordered_json& j) const {
    j["repairs"] = nlohmann::ordered_json::array();
    std::vector<step> steps = of_.steps;
    for (const repair& r : found_.mended.repairs) {
      j["repairs"].push_back(of(r, steps));
      steps = r.applied_to(steps);
    }
    j["mends_everything"] = found_.clean() || found_.mended.clean;
    j["repaired"] = found_.mended.clean && !found_.mended.steps.empty()
                        ? json_routine_writer::whole(found_.mended.steps, of_.who, of_.rules)
                        : nlohmann::ordered_json(nullptr);
  }

  const rule_book& rules_;
  const review& found_;
  const json_routine& of_;
};

}  // namespace detail

/// @brief A review as JSON: every field in a fixed order, codes with their arguments, and the same in English.
///
/// Steps are numbered from one. "repaired" is a routine that read_routine() reads. Ends with a line break.
[[nodiscard]] inline std::string write(const rule_book& rules, const review& found, const json_routine& of) {
  using errors = nlohmann::json::error_handler_t;
  return detail::json_review_writer(rules, found, of).whole().dump(2, ' ', false, errors::replace) + "\n";
}

}  // namespace regimen
