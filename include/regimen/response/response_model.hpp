/// @file
/// @brief What every training-response model has: parameters with a domain, and a state that goes on day by day.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "regimen/evidence/source.hpp"
#include "regimen/response/todays_load.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Which values a parameter can have; all are finite.
enum class parameter_domain : unsigned char {
  any,           ///< Any number.
  not_negative,  ///< 0 or more.
  positive,      ///< More than 0.
  at_least_one,  ///< 1 or more.
  up_to_one,     ///< More than 0, at most 1.
};

/// @brief Names of parameter_domain.
template <>
struct vocabulary<parameter_domain> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "domain";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"any", "not_negative", "positive", "at_least_one", "up_to_one"};
};

/// @brief Whether a domain has a value, which must be finite.
[[nodiscard]] constexpr bool permits(parameter_domain domain, double value) noexcept {
  if (value - value != 0) return false;
  switch (domain) {
    case parameter_domain::any: return true;
    case parameter_domain::not_negative: return value >= 0;
    case parameter_domain::positive: return value > 0;
    case parameter_domain::at_least_one: return value >= 1;
    case parameter_domain::up_to_one: return value > 0 && value <= 1;
  }
  return false;
}

/// @brief One parameter of a model.
template <class Model>
struct parameter {
  /// @brief What it is called, in lower case with underscores.
  literal name{};
  /// @brief Where it is.
  double Model::*where = nullptr;
  /// @brief Which values it can have.
  parameter_domain domain = parameter_domain::any;
  /// @brief Whether it can be left out: it is 0 then.
  bool optional = false;
  /// @brief Whether people differ in it: not in exponents, whose domain has an end.
  bool differs = true;
};

/// @brief What a model says of one day: performance = baseline + fitness - fatigue, all in the unit of performance.
struct modelled_day {
  /// @brief What training has added.
  double fitness = 0;
  /// @brief What training takes away for now.
  double fatigue = 0;
  /// @brief What is left.
  double performance = 0;
  /// @brief Same numbers.
  [[nodiscard]] friend constexpr bool operator==(const modelled_day&, const modelled_day&) noexcept = default;
};

/// @brief Satisfied by the training-response models.
///
/// A model is a struct of parameters that lists them in `parameters`; `begin()` is its state on the day before the
/// first. A state can `rest()` (a night passes), `train(load)` and tell what there is `now()`.
template <class Model>
concept response_model = requires(const Model& model, typename Model::state state, double load) {
  Model::name;
  Model::parameters[0].where;
  model.begin();
  state.rest();
  state.train(load);
  {state.now().performance};
};

/// @brief Values of parameters that somebody published, or that were chosen.
template <class Model>
struct published {
  /// @brief The values.
  Model model{};
  /// @brief Who published them.
  source from{};
};

/// @brief Something that a model cannot do with.
struct model_fault {
  /// @brief The parameter, or "load".
  literal parameter{};
  /// @brief Where it should lie and does not.
  parameter_domain expected{};
  /// @brief The day of the load, from 1; 0 for a parameter.
  std::size_t day = 0;
  /// @brief Same fault.
  [[nodiscard]] friend constexpr bool operator==(const model_fault&, const model_fault&) noexcept = default;
};

/// @brief The first parameter outside its domain, NaN and infinity included; nothing where all are right.
template <class Model>
[[nodiscard]] constexpr std::optional<model_fault> fault_of(const Model& model) noexcept {
  for (const parameter<Model>& p : Model::parameters)
    if (!permits(p.domain, model.*p.where)) return model_fault{p.name, p.domain, 0};
  return std::nullopt;
}

/// @brief The first load that is negative or no finite number; nothing where all are right.
[[nodiscard]] constexpr std::optional<model_fault> fault_of(span<const double> loads) noexcept {
  for (std::size_t i = 0; i < loads.size(); ++i)
    if (!permits(parameter_domain::not_negative, loads[i]))
      return model_fault{"load", parameter_domain::not_negative, i + 1};
  return std::nullopt;
}

/// @brief Goes on by one day with its load, and says what there is by the convention.
template <class State>
constexpr modelled_day next_day(State& state, double load, todays_load when) noexcept {
  state.rest();
  const modelled_day before = state.now();
  state.train(load);
  return when == todays_load::included ? state.now() : before;
}

/// @brief A modelled course, or what stood in its way.
struct prediction {
  /// @brief One for each load; none where there is a fault.
  std::vector<modelled_day> days{};
  /// @brief What is wrong.
  std::optional<model_fault> fault{};
};

/// @brief What a model says of every day of a training.
///
/// All the models have limits: the classic ones are linear, their parts independent and their course certain (Swinton
/// et al., part II of the review of fitness-fatigue models); they were not accurate enough to foresee the performance
/// of a single athlete (Busso & Thomas 2006); and the training that would be best by them contradicts the practice of
/// taper and periodisation (Ceddia 2025, arXiv 2505.20859). They compare plans; they do not promise results. Linear in
/// the days.
/// @param model the parameters
/// @param loads the load of each day from day 1, 0 on a day of rest, in the unit for which the parameters were fitted
/// @param when whether the load of a day counts in the same day
template <response_model Model>
[[nodiscard]] prediction predict(const Model& model, span<const double> loads, todays_load when) {
  prediction result{{}, fault_of(model)};
  if (!result.fault) result.fault = fault_of(loads);
  if (result.fault) return result;
  result.days.reserve(loads.size());
  auto state = model.begin();
  for (const double load : loads) result.days.push_back(next_day(state, load, when));
  return result;
}

}  // namespace regimen
