/// @file
/// @brief Reads training plans from JSON: sessions by day, and the model that says what they do.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "regimen/io/calendar_date.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/quantity/day.hpp"
#include "regimen/response/banister.hpp"
#include "regimen/response/cohort.hpp"
#include "regimen/response/fitness_delay.hpp"
#include "regimen/response/hill.hpp"
#include "regimen/response/monotony.hpp"
#include "regimen/response/todays_load.hpp"
#include "regimen/response/turner.hpp"
#include "regimen/response/variable_dose_response.hpp"

namespace regimen {

/// @brief A model that a plan can name, with the people that it is for.
using any_population = std::variant<population<banister>, population<fitness_delay>, population<variable_dose_response>,
                                    population<variable_dose_response_without_load>, population<turner>>;

/// @brief A training plan as a file gives it.
struct json_plan {
  /// @brief The date of day 1, if it has one.
  std::optional<day> start{};
  /// @brief The load of each day from day 1, 0 on days of rest; sessions of one day are added up.
  std::vector<double> loads{};
  /// @brief Whether the load of a day counts in the same day.
  todays_load when = todays_load::excluded;
  /// @brief The model, with its parameters and how much people differ in them.
  any_population people = population<banister>{morton_1990.model, {}};
  /// @brief Whether the plan says how much people differ.
  bool people_differ = false;
  /// @brief Where the parameters come from; nothing if the plan gives them.
  std::optional<source> from = morton_1990.from;
  /// @brief What the loads go through before the model, if anything.
  std::optional<hill> input{};

  /// @brief What the model takes for its loads.
  [[nodiscard]] std::vector<double> inputs() const { return input ? transformed(*input, loads) : loads; }
};

/// @brief What a plan can be at most; a choice.
struct plan_limits {
  /// @brief Days, with all weeks and days of rest.
  std::int64_t days = 1000;
  /// @brief Load of a session, minutes apart.
  double load = 1e6;
  /// @brief A parameter, and how far from zero.
  double parameter = 1e9;
};

namespace detail {

/// Reads one plan and collects its errors.
class json_plan_reader : json_reader {
 public:
  json_result<json_plan> read(const json_node& document) {
    if (!is_object(document, "$", "a plan: an object with \"version\", \"todays_load\" and \"sessions\""))
      return errors_;
    if (!read_version(document)) return errors_;
    known_fields(document, "$", {"version", "start", "sessions", "weeks", "rest_days", "todays_load", "model"});
    with(document, "$", "start", [&](const json_node& n, const std::string& at) { result_.start = date(n, at); });
    if (document.field("todays_load") == nullptr)
      missing(document, "$", "todays_load",
              "whether the load of a day counts in the same day, \"included\" or \"excluded\"");
    with(document, "$", "todays_load",
         [&](const json_node& n, const std::string& at) { put(result_.when, name<todays_load>(n, at)); });
    std::optional<std::int64_t> weeks;
    std::int64_t rest_days = 0;
    with(document, "$", "weeks",
         [&](const json_node& n, const std::string& at) { weeks = whole(n, at, "weeks", 1, limits_.days / 7); });
    with(document, "$", "rest_days", [&](const json_node& n, const std::string& at) {
      rest_days = whole(n, at, "days", 0, limits_.days).value_or(0);
    });
    if (const json_node* n = document.field("sessions"))
      read_sessions(*n, document.field("weeks") != nullptr ? 7 : limits_.days);
    else
      missing(document, "$", "sessions", "a list of sessions");
    with(document, "$", "model", [&](const json_node& n, const std::string& at) { read_model(n, at); });
    if (!errors_.empty()) return sorted_errors();
    spread(weeks, rest_days, document);
    if (!errors_.empty()) return sorted_errors();
    return std::move(result_);
  }

 private:
  std::optional<double> real(const json_node& n, const std::string& at, const std::string& unit, double low,
                             double high, bool above_low = false) {
    std::string expected = "a number ";
    if (!unit.empty()) expected.append("of ").append(unit).append(" ");
    expected.append(above_low ? "above " : "from ").append(with_decimals(low, 0));
    expected.append(above_low ? ", at most " : " to ").append(with_decimals(high, 0));
    if (n.what != json_node::kind::number) {
      wrong_type(n, at, expected, "write digits without quotes");
      return std::nullopt;
    }
    const std::optional<double> value = finite_number(n.text);
    if (value && *value <= high && (above_low ? *value > low : *value >= low)) return value;
    fail(json_fault::out_of_range, at, n, "expected " + expected + ", found " + shown(n) + "; choose one within");
    return std::nullopt;
  }

  void read_sessions(const json_node& n, std::int64_t last_day) {
    const std::string path = "$.sessions";
    if (!is_array(n, path, "a list of sessions")) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n, "expected at least one session, found none; a plan needs something to do");
    for (std::size_t i = 0; i < n.values.size(); ++i) read_session(n.values[i], path_of(path, i), last_day);
  }

  void read_session(const json_node& n, const std::string& path, std::int64_t last_day) {
    if (!is_object(n, path, "a session: an object with \"day\" and \"load\", or \"minutes\" and \"rpe\"")) return;
    known_fields(n, path, {"day", "load", "minutes", "rpe"});
    std::optional<std::int64_t> on;
    std::optional<double> load;
    std::optional<double> minutes;
    std::optional<double> rpe;
    if (n.field("day") == nullptr) missing(n, path, "day", "the day of the session, the first being 1");
    with(n, path, "day", [&](const json_node& v, const std::string& at) { on = whole(v, at, "", 1, last_day); });
    with(n, path, "load", [&](const json_node& v, const std::string& at) { load = real(v, at, "", 0, limits_.load); });
    with(n, path, "minutes",
         [&](const json_node& v, const std::string& at) { minutes = real(v, at, "minutes", 0, 1440); });
    with(n, path, "rpe", [&](const json_node& v, const std::string& at) { rpe = real(v, at, "", 0, 10); });
    const bool rated = n.field("minutes") != nullptr || n.field("rpe") != nullptr;
    if (n.field("load") != nullptr && rated) {
      fail(json_fault::contradiction, path, n,
           "expected \"load\", or \"minutes\" and \"rpe\", found both; take one of them out");
      return;
    }
    if (!rated && n.field("load") == nullptr)
      missing(n, path, "load", "the load of the session, or its \"minutes\" and \"rpe\"");
    if (rated && n.field("minutes") == nullptr) missing(n, path, "minutes", "how long the session takes");
    if (rated && n.field("rpe") == nullptr) missing(n, path, "rpe", "the rating of perceived exertion, from 0 to 10");
    if (minutes && rpe) load = session_load(*rpe, *minutes);
    if (!on || !load) return;
    const auto last = static_cast<std::size_t>(*on);
    if (result_.loads.size() < last) result_.loads.resize(last);
    result_.loads[last - 1] += *load;
  }

  /// Repeats the week and adds the days of rest.
  void spread(std::optional<std::int64_t> weeks, std::int64_t rest_days, const json_node& document) {
    std::vector<double>& loads = result_.loads;
    if (weeks) {
      loads.resize(7);
      const std::vector<double> week = loads;
      for (std::int64_t i = 1; i < *weeks; ++i) loads.insert(loads.end(), week.begin(), week.end());
    }
    loads.resize(loads.size() + static_cast<std::size_t>(rest_days));
    if (loads.size() > static_cast<std::size_t>(limits_.days))
      fail(json_fault::too_large, "$.rest_days", *document.field("rest_days"),
           "expected at most " + std::to_string(limits_.days) + " days in all, found " + std::to_string(loads.size()) +
               "; rest for fewer");
  }

  void read_model(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "a model: an object with \"name\"")) return;
    known_fields(n, path, {"name", "parameters", "variation", "hill"});
    if (n.field("name") == nullptr) missing(n, path, "name", "the name of a training-response model");
    with(n, path, "name", [&](const json_node& v, const std::string& at) {
      if (v.what != json_node::kind::string)
        wrong_type(v, at, "the name of a training-response model", "write it in quotes; " + listed(model_names()));
      else if (!read_any_people(v.text, n, path, static_cast<any_population*>(nullptr))) {
        nearest_name near{v.text};
        for (const std::string_view known : model_names()) near.consider(known);
        unknown(json_fault::unknown_name, at, v, "training-response model", v.text, near, listed(model_names()));
      }
    });
    with(n, path, "hill", [&](const json_node& v, const std::string& at) {
      result_.input.emplace();
      read_parameters(v, at, *result_.input);
    });
  }

  template <class... Model>
  static std::vector<std::string_view> names_in(std::variant<population<Model>...>* /*all*/) {
    return {Model::name...};
  }
  static std::vector<std::string_view> model_names() { return names_in(static_cast<any_population*>(nullptr)); }

  /// Reads the people of the model of this name; whether there is one.
  template <class... Model>
  bool read_any_people(std::string_view model, const json_node& n, const std::string& path,
                       std::variant<population<Model>...>* /*all*/) {
    return ((model == Model::name && (read_people<Model>(n, path), true)) || ...);
  }

  /// Published values of a model; the null pointer where there are none.
  template <class Model>
  static constexpr auto known_values() {
    if constexpr (std::is_same_v<Model, banister>)
      return &morton_1990;
    else if constexpr (std::is_same_v<Model, variable_dose_response>)
      return &busso_2003;
    else if constexpr (std::is_same_v<Model, turner>)
      return &turner_2017;
    else
      return nullptr;
  }

  template <class Model>
  void read_people(const json_node& n, const std::string& path) {
    constexpr auto known = known_values<Model>();
    auto& people = result_.people.template emplace<population<Model>>();
    result_.from.reset();
    if (const json_node* v = n.field("parameters"))
      read_parameters(*v, path_of(path, "parameters"), people.mean);
    else if constexpr (std::is_null_pointer_v<decltype(known_values<Model>())>)
      missing(n, path, "parameters", "the parameters of " + std::string{Model::name} + ", for which none are known");
    else {
      people.mean = known->model;
      result_.from = known->from;
    }
    with(n, path, "variation", [&](const json_node& v, const std::string& at) { read_variation(v, at, people); });
  }

  template <class Model>
  void read_parameters(const json_node& n, const std::string& path, Model& model) {
    if (!is_object(n, path, "parameters by name")) return;
    std::vector<std::string_view> names;
    for (const auto& p : Model::parameters) names.push_back(p.name);
    known_fields(n, path, names);
    for (const auto& p : Model::parameters) {
      const json_node* v = n.field(p.name);
      if (v == nullptr) {
        if (!p.optional) missing(n, path, p.name, "a number");
        continue;
      }
      const bool above = p.domain == parameter_domain::positive || p.domain == parameter_domain::up_to_one;
      const double low = p.domain == parameter_domain::any            ? -limits_.parameter
                         : p.domain == parameter_domain::at_least_one ? 1
                                                                      : 0;
      const double high = p.domain == parameter_domain::up_to_one ? 1 : limits_.parameter;
      put(model.*p.where, real(*v, path_of(path, p.name), "", low, high, above));
    }
  }

  template <class Model>
  void read_variation(const json_node& n, const std::string& path, population<Model>& people) {
    if (!is_object(n, path, "coefficients of variation by the names of parameters")) return;
    std::vector<std::string_view> names;
    for (const auto& p : Model::parameters)
      if (p.differs) names.push_back(p.name);
    known_fields(n, path, names);
    result_.people_differ = true;
    for (std::size_t k = 0; k < std::size(Model::parameters); ++k)
      if (const json_node* v = n.field(Model::parameters[k].name); v != nullptr && Model::parameters[k].differs)
        put(people.variation[k], real(*v, path_of(path, Model::parameters[k].name), "", 0, most_variation));
  }

  static constexpr plan_limits limits_{};
  json_plan result_{};
};

}  // namespace detail

/// @brief Reads a training plan. Every fault of the text is reported, not only the first.
///
/// "version", "todays_load" and "sessions" must be there. With "weeks" the sessions are those of a week, which is
/// repeated; "rest_days" follow after all. Without "model" it is Banister's, and without "parameters" those that a
/// model is published with, if any; json_plan::from says which and how well they are known.
[[nodiscard]] inline json_result<json_plan> read_plan(std::string_view text) {
  const json_result<json_node> document = read_document(text);
  if (!document) return document.errors();
  return detail::json_plan_reader{}.read(*document);
}

}  // namespace regimen
