/// @file
/// @brief Writes answers of the composer as JSON.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "regimen/compose/composition.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/io/english.hpp"
#include "regimen/io/json/assessment.hpp"
#include "regimen/io/json/routine.hpp"
#include "regimen/io/rule_book.hpp"

namespace regimen {

namespace detail {

using answer_json = nlohmann::ordered_json;

/// Turns the parts of one answer into JSON. Positions become numbers from one, as they are shown to people.
class json_composition_writer {
 public:
  json_composition_writer(const rule_book& rules, const composition& answer, const request& asked)
      : rules_(rules), answer_(answer), asked_(asked) {}

  [[nodiscard]] answer_json whole() const {
    answer_json j = answer_json::object();
    j["version"] = 1;
    j["outcome"] = name_of(answer_.how);
    j["proven"] = answer_.proven;
    j["seconds"] = answer_.duration.count();
    j["seconds_available"] = asked_.available.count();
    j["changeover_seconds"] = asked_.changeover.count();
    j["seed"] = asked_.seed;
    j["value"] = answer_.value;
    j["bound"] = answer_.bound;
    j["steps"] = answer_json::array();
    for (std::size_t i = 0; i < answer_.steps.size(); ++i) j["steps"].push_back(of_step(i));
    j["needs"] = array_of(answer_.needs);
    j["left_out"] = array_of(answer_.left_out);
    j["clash"] = array_of(answer_.clash);
    j["would_help"] = of_changes(answer_);
    if (answer_.unsettled) j["unsettled"] = true;
    j["assessment"] = json_assessment_writer::of(answer_.because, asked_.who.known);
    j["text"] = english::describe(rules_, answer_, asked_);
    return j;
  }

 private:
  static answer_json of(const source& s) { return json_person_writer::of(s); }
  template <std::size_t Capacity>
  static answer_json of(const list<source, Capacity>& sources) {
    answer_json j = answer_json::array();
    for (const source& s : sources) j.push_back(of(s));
    return j;
  }
  template <class Parts>
  [[nodiscard]] answer_json array_of(const Parts& parts) const {
    answer_json j = answer_json::array();
    for (const auto& part : parts) j.push_back(of(part));
    return j;
  }
  static answer_json of(const dose& d) {
    answer_json j = json_routine_writer::of(d);
    j["text"] = english::text(d);
    return j;
  }
  static void put_rule(answer_json& j, const rule_facts& r) {
    j["rule"] = r.name;
    j["sentence"] = r.sentence;
    j["source"] = of(r.from);
  }

  [[nodiscard]] answer_json of_step(std::size_t place) const {
    const composed_step& composed = answer_.steps[place];
    const step& s = composed.what;
    const technique unknown{};
    const technique& t = s.what == nullptr ? unknown : *s.what;
    answer_json j = {{"number", place + 1},
                     {"technique", t.name},
                     {"method", name_of(t.how)},
                     {"stage", name_of(t.when)},
                     {"structure", name_of(s.target)},
                     {"side", name_of(s.where)},
                     {"each_side_in_turn", t.one_sided && s.where == side::both},
                     {"alternating_sides", s.what != nullptr && s.alternates_sides()},
                     {"position", name_of(s.posture)},
                     {"tools", json_person_writer::of(s.tools)},
                     {"dose", of(s.amount)},
                     {"seconds", s.duration().count()},
                     {"interleaved_with_previous", composed.interleaved_with_previous},
                     {"cue", t.cue},
                     {"dose_sources", of(t.dosed_by)},
                     {"technique_sources", of(t.from)}};
    if (const auto together = english::seconds_with_previous(answer_, place))
      j["seconds_with_previous"] = together->count();
    j["reasons"] = array_of(composed.reasons);
    j["text"] = english::describe(rules_, answer_, place);
    return j;
  }

  [[nodiscard]] answer_json of(const reason& r) const {
    answer_json j = {{"kind", name_of(r.what)}};
    if (r.what == reason::kind::serves) {
      j["need"] = r.need + 1;
      j["seconds"] = r.given.count();
      if (r.need < answer_.needs.size()) put_cause(j, answer_.needs[r.need].what);
    } else {
      if (r.what == reason::kind::precedes) j["step"] = r.step + 1;
      put_rule(j, rules_[r.rule]);
    }
    j["text"] = english::explain(rules_, answer_, r);
    return j;
  }
  /// A need that was asked for directly has neither cause nor source.
  static void put_cause(answer_json& j, const need& n) {
    j["cause"] = n.because ? answer_json(name_of(*n.because)) : answer_json(nullptr);
    j["source"] = n.because ? of(n.from) : answer_json(nullptr);
  }

  [[nodiscard]] answer_json of(const need_outcome& n) const {
    const dose_response response = response_to(n.what.wanted);
    answer_json j = {{"structure", name_of(n.what.what)},
                     {"quality", name_of(n.what.wanted)},
                     {"side", name_of(n.what.where)},
                     {"weight", n.what.weight},
                     {"required", n.what.required}};
    put_cause(j, n.what);
    j["given_seconds"] = n.given.count();
    j["enough_seconds"] = response.enough.count();
    j["plateau_seconds"] = response.plateau.count();
    j["response_source"] = of(response.from);
    j["met"] = name_of(fulfilment_of(n));
    j["would_help"] = of_changes(n);
    j["text"] = english::text(n);
    return j;
  }

  [[nodiscard]] answer_json of(const omission& o) const {
    answer_json j = {{"kind", name_of(o.because)},
                     {"technique", o.what == nullptr ? std::string_view{} : o.what->name},
                     {"structure", name_of(o.target)},
                     {"side", name_of(o.where)}};
    if (o.because == omission::kind::forbidden) put_rule(j, rules_[o.rule]);
    if (o.because == omission::kind::superseded && o.instead != nullptr) j["instead"] = o.instead->name;
    if (o.because == omission::kind::worth_less) j["loss"] = o.loss;
    j["text"] = english::text(o) + ": " + english::explain(rules_, o);
    return j;
  }

  [[nodiscard]] answer_json of(const demand& d) const {
    answer_json j = {{"kind", name_of(d.what)}};
    if (d.what == demand::kind::rule) put_rule(j, rules_[d.index]);
    if (d.what == demand::kind::need) j["need"] = d.index + 1;
    j["text"] = english::explain(rules_, answer_, asked_, d);
    return j;
  }

  [[nodiscard]] answer_json of(const relaxation& r) const {
    answer_json j = {{"kind", name_of(r.what)}};
    switch (r.what) {
      case relaxation::kind::more_time:
        j["seconds"] = r.time.count();
        j["more_seconds"] = (r.time - asked_.available).count();
        break;
      case relaxation::kind::another_tool: j["tool"] = name_of(r.means); break;
      case relaxation::kind::another_position: j["position"] = name_of(r.posture); break;
      case relaxation::kind::without_need:
      case relaxation::kind::require_need: j["need"] = r.need + 1; break;
    }
    j["text"] = english::explain(answer_, asked_, r);
    return j;
  }
  [[nodiscard]] answer_json of(const two_changes& pair) const {
    answer_json j = {{"kind", "two_changes"}};
    j["changes"] = {of(pair.first), of(pair.second)};
    j["text"] = english::explain(answer_, asked_, pair);
    return j;
  }
  /// Single changes, then pairs.
  template <class Stuck>
  [[nodiscard]] answer_json of_changes(const Stuck& stuck) const {
    answer_json j = array_of(stuck.would_help);
    for (const two_changes& pair : stuck.would_help_together) j.push_back(of(pair));
    return j;
  }

  const rule_book& rules_;
  const composition& answer_;
  const request& asked_;
};

}  // namespace detail

/// @brief An answer as JSON: every field in a fixed order, codes with their arguments, and the same in English.
///
/// Steps and needs are numbered from one. Two changes that help only together are one entry of "would_help", of the
/// kind "two_changes". "unsettled" is there only if a search was stopped. Ends with a line break.
[[nodiscard]] inline std::string write(const rule_book& rules, const composition& answer, const request& asked) {
  using errors = nlohmann::json::error_handler_t;
  return detail::json_composition_writer(rules, answer, asked).whole().dump(2, ' ', false, errors::replace) + "\n";
}

}  // namespace regimen
