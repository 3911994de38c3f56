/// @file
/// @brief Reads routines from JSON and writes them, whoever made them: by hand, by the composer, by another program.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/english/words.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/person.hpp"
#include "regimen/io/near_names.hpp"
#include "regimen/io/rule_sets.hpp"
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief A routine as a file gives it.
struct json_routine {
  /// @brief By which rules it is to be judged.
  standard_rules rules = standard_rules::side_door;
  /// @brief Whom it is for.
  person who{};
  /// @brief What is done, in this order. The techniques are those of the catalogue it was read with.
  std::vector<step> steps{};
  /// @brief The line on which each step begins, from one.
  std::vector<std::size_t> lines{};
  /// @brief The texts that the person points to.
  cited_texts cited{};
};

namespace detail {

/// What an answer of the composer has beside its steps.
inline constexpr std::string_view fields_of_answers[] = {
    "outcome",  "proven", "seconds", "seconds_available", "changeover_seconds", "seed", "value",     "bound",
    "left_out", "needs",  "clash",   "would_help",        "unsettled",          "text", "assessment"};

/// Sets a step up as perform() does where nothing is said: in the first way of the technique that reaches the
/// structure, or in the first of those with the given tools.
constexpr void set_up(step& s, bool tools_given, bool position_given) noexcept {
  const auto first = [&s](auto&& fits) -> const way* {
    for (const way& w : s.what->ways)
      if (reaches(w, s.target) && fits(w)) return &w;
    return nullptr;
  };
  const way* chosen = first([](const way&) { return true; });
  if (tools_given) {
    const way* with_these = first([&s](const way& w) { return w.tools == s.tools && !w.positions.empty(); });
    if (with_these != nullptr) chosen = with_these;
  }
  if (chosen == nullptr) return;
  if (!tools_given) s.tools = chosen->tools;
  if (!position_given && !chosen->positions.empty()) s.posture = *chosen->positions.begin();
}

/// Reads one routine and collects its errors.
class json_routine_reader : json_person_reader {
 public:
  explicit json_routine_reader(span<const technique* const> techniques) : techniques_(techniques) {}

  json_result<json_routine> read(const json_node& document) {
    if (!is_object(document, "$", "a routine: an object with \"version\" and \"steps\"")) return errors_;
    if (!read_version(document)) return errors_;
    std::vector<std::string_view> fields = and_of_a_person({"version", "rules", "steps"});
    if (document.field("outcome") != nullptr)
      fields.insert(fields.end(), std::begin(fields_of_answers), std::end(fields_of_answers));
    known_fields(document, "$", fields);
    read_person(document);
    result_.who = who_;
    result_.cited = cited_;
    with(document, "$", "rules",
         [&](const json_node& n, const std::string& at) { put(result_.rules, name<standard_rules>(n, at)); });
    if (document.field("steps") == nullptr) missing(document, "$", "steps", "the steps of the routine, in their order");
    with(document, "$", "steps", [&](const json_node& n, const std::string& at) { read_steps(n, at); });
    if (!errors_.empty()) return sorted_errors();
    return result_;
  }

 private:
  // More than anybody does in a day; what they add up to stays far from the ends of 64 bits.
  static constexpr std::int64_t most_times = 1000;
  static constexpr std::int64_t most_seconds = 86400;
  static constexpr std::int64_t most_grams = 1000000;

  void read_steps(const json_node& n, const std::string& path) {
    if (!is_array(n, path, "a list of steps")) return;
    for (std::size_t i = 0; i < n.values.size(); ++i) read_step(n.values[i], path_of(path, i));
  }

  void read_step(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "a step: an object with \"technique\", \"structure\" and \"dose\"")) return;
    // The second line is what the composer adds for its readers. It follows from the rest and is not read.
    known_fields(
        n, path,
        {"technique", "structure", "side", "tools", "position", "dose",  //
         "number", "method", "stage", "each_side_in_turn", "alternating_sides", "seconds", "interleaved_with_previous",
         "seconds_with_previous", "cue", "dose_sources", "technique_sources", "reasons", "text"});
    step s{};
    std::optional<structure> target;
    if (n.field("technique") == nullptr) missing(n, path, "technique", "what is done");
    if (n.field("structure") == nullptr) missing(n, path, "structure", "the structure that it is done to");
    with(n, path, "technique", [&](const json_node& v, const std::string& at) { s.what = read_technique(v, at); });
    with(n, path, "structure", [&](const json_node& v, const std::string& at) { target = structure_name(v, at); });
    with(n, path, "side", [&](const json_node& v, const std::string& at) { put(s.where, name<side>(v, at)); });
    with(n, path, "tools", [&](const json_node& v, const std::string& at) { s.tools = read_names<tool>(v, at, {}); });
    with(n, path, "position",
         [&](const json_node& v, const std::string& at) { put(s.posture, name<position>(v, at)); });
    const json_node* amount = n.field("dose");
    if (amount == nullptr)
      missing_dose(n, path, s.what);
    else
      s.amount = read_dose(*amount, path, s.what);
    if (s.what == nullptr || !target) return;
    s.target = *target;
    set_up(s, n.field("tools") != nullptr, n.field("position") != nullptr);
    result_.steps.push_back(s);
    result_.lines.push_back(n.line);
  }

  const technique* read_technique(const json_node& n, const std::string& path) {
    if (n.what != json_node::kind::string) {
      wrong_type(n, path, "the name of a technique", "write it in quotes, as \"rolling\"");
      return nullptr;
    }
    nearest_name near{n.text};
    std::vector<std::string_view> names;
    for (const technique* t : techniques_) {
      if (t == nullptr) continue;
      if (t->name == n.text) return t;
      near.consider(t->name);
      names.push_back(t->name);
      // Other programs say more than we do: "foam_rolling".
      if (("_" + in_house_style(n.text) + "_").find("_" + std::string{t->name} + "_") != std::string::npos)
        near = {n.text, t->name, 0};
    }
    unknown(json_fault::unknown_name, path, n, "technique", n.text, near, listed(names));
    return nullptr;
  }

  /// A dose is never made up: what the source allows is said instead.
  void missing_dose(const json_node& n, const std::string& path, const technique* what) {
    std::string message = "expected a dose, found none; ";
    if (what != nullptr)
      message += "the source of this technique allows " + english::text(what->doses) +
                 (what->dosed_by.empty() ? std::string{} : " [" + english::text(what->dosed_by) + "]") + "; ";
    const dose example = what == nullptr ? dose{{1}, {1}, seconds{30}} : what->doses.least();
    std::string parts;
    const auto part = [&](const char* field, std::int64_t value) {
      parts += (parts.empty() ? "" : ", ") + in_quotes(field) + ": " + std::to_string(value);
    };
    if (example.series.value != 1) part("sets", example.series.value);
    if (example.reps.value != 1) part("repetitions", example.reps.value);
    if (example.hold > seconds{0} || parts.empty()) part("hold_seconds", example.hold.count());
    fail(json_fault::missing_field, path_of(path, "dose"), n,
         message + "say how much, as in \"dose\": {" + parts + "}");
  }

  dose read_dose(const json_node& n, const std::string& step_path, const technique* what) {
    const std::string path = path_of(step_path, "dose");
    dose d{};
    // As perform() has it: the tempo and the rest belong to the technique.
    if (what != nullptr) {
      d.pace = what->doses.pace;
      d.rest = what->doses.rest;
    }
    if (!is_object(n, path, "a dose: an object with \"sets\", \"repetitions\", \"hold_seconds\" or \"tempo\""))
      return d;
    known_fields(n, path, {"sets", "repetitions", "hold_seconds", "tempo", "rest_seconds", "load_grams", "text"});
    const std::size_t faults_before = errors_.size();
    const auto number = [&](std::string_view field, const std::string& unit, std::int64_t low, std::int64_t high,
                            auto&& take) {
      with(n, path, field, [&](const json_node& v, const std::string& at) {
        if (const auto value = whole(v, at, unit, low, high)) take(*value);
      });
    };
    number("sets", "", 1, most_times, [&](std::int64_t v) { d.series.value = static_cast<std::int32_t>(v); });
    number("repetitions", "", 1, most_times, [&](std::int64_t v) { d.reps.value = static_cast<std::int32_t>(v); });
    number("hold_seconds", "seconds", 0, most_seconds, [&](std::int64_t v) { d.hold = seconds{v}; });
    with(n, path, "tempo", [&](const json_node& v, const std::string& at) { d.pace = read_tempo(v, at); });
    number("rest_seconds", "seconds", 0, most_seconds, [&](std::int64_t v) { d.rest = seconds{v}; });
    number("load_grams", "grams", 0, most_grams, [&](std::int64_t v) { d.load.grams = v; });
    // No work that is written down is for the rules to judge; none because nothing is written is a dose left out.
    const bool timed = n.field("hold_seconds") != nullptr || n.field("tempo") != nullptr;
    const bool counted = n.field("repetitions") != nullptr && d.work() > seconds{0};
    if (errors_.size() == faults_before && !timed && !counted) missing_dose(n, step_path, what);
    return d;
  }

  tempo read_tempo(const json_node& n, const std::string& path) {
    tempo pace{};
    if (!is_object(n, path, "a tempo: an object with the seconds of \"lowering\", \"bottom\", \"raising\" and \"top\""))
      return pace;
    known_fields(n, path, {"lowering", "bottom", "raising", "top"});
    if (n.values.empty())
      fail(json_fault::empty_list, path, n,
           "expected the seconds of a phase, found none; name one, or leave tempo out");
    const auto phase_of = [&](std::string_view field, seconds& where) {
      with(n, path, field, [&](const json_node& v, const std::string& at) {
        if (const auto value = whole(v, at, "seconds", 0, most_seconds)) where = seconds{*value};
      });
    };
    phase_of("lowering", pace.lowering);
    phase_of("bottom", pace.bottom);
    phase_of("raising", pace.raising);
    phase_of("top", pace.top);
    return pace;
  }

  span<const technique* const> techniques_;
  json_routine result_{};
};

/// Turns a routine into JSON: nothing but what is read back.
class json_routine_writer {
 public:
  static nlohmann::ordered_json whole(span<const step> steps, const person& who, standard_rules rules) {
    nlohmann::ordered_json j = {{"version", document_version}, {"rules", name_of(rules)}};
    json_person_writer::put(j, who);
    j["steps"] = nlohmann::ordered_json::array();
    for (const step& s : steps) j["steps"].push_back(of(s));
    return j;
  }

  static nlohmann::ordered_json of(const step& s) {
    return {{"technique", s.what == nullptr ? std::string_view{} : s.what->name},
            {"structure", name_of(s.target)},
            {"side", name_of(s.where)},
            {"tools", json_person_writer::of(s.tools)},
            {"position", name_of(s.posture)},
            {"dose", of(s.amount)}};
  }

  static nlohmann::ordered_json of(const dose& d) {
    return {{"sets", d.series.value},
            {"repetitions", d.reps.value},
            {"hold_seconds", d.hold.count()},
            {"tempo",
             {{"lowering", d.pace.lowering.count()},
              {"bottom", d.pace.bottom.count()},
              {"raising", d.pace.raising.count()},
              {"top", d.pace.top.count()}}},
            {"rest_seconds", d.rest.count()},
            {"load_grams", d.load.grams}};
  }
};

}  // namespace detail

/// @brief Reads a routine whose techniques stand in a catalogue: the reader's own, those of the library, or both.
///
/// Every fault of the text is reported, not only the first. Of a step "technique", "structure" and "dose" must be
/// there: a dose is never made up. Without "side" it is on both; without "tools" or "position" it is set up in the
/// first way of the technique that reaches the structure, as perform() does. Whether the steps make sense is for the
/// rules to say.
///
/// An answer of the composer is read as well; of whom it is for it says nothing, but such fields may be added.
[[nodiscard]] inline json_result<json_routine> read_routine(std::string_view text,
                                                            span<const technique* const> techniques) {
  json_limits limits;
  limits.values = std::size_t{1} << 16U;  // An answer of the composer tells much of each step.
  const json_result<json_node> document = read_document(text, limits);
  if (!document) return document.errors();
  return detail::json_routine_reader{techniques}.read(*document);
}

/// @brief Reads a routine of the techniques of the library.
[[nodiscard]] inline json_result<json_routine> read_routine(std::string_view text) {
  return read_routine(text, standard_techniques);
}

/// @brief A routine as JSON, from which read_routine() makes the same steps, person and rules again.
///
/// As long as it can be read at all: each step has a technique and a structure, the numbers are not absurd, and the
/// complaint is a muscle, a muscle group or a region. Ends with a line break.
[[nodiscard]] inline std::string write_routine(span<const step> steps, const person& who, standard_rules rules) {
  using errors = nlohmann::json::error_handler_t;
  return detail::json_routine_writer::whole(steps, who, rules).dump(2, ' ', false, errors::replace) + "\n";
}

}  // namespace regimen
