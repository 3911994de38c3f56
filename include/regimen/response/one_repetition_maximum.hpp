/// @file
/// @brief The load that could be lifted once, estimated from one that was lifted more often.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <optional>

#include "regimen/quantity/count.hpp"
#include "regimen/quantity/mass.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief A formula from load w and repetitions r to failure to the one-repetition maximum (1RM).
enum class maximum_formula : unsigned char {
  epley,     ///< w (1 + r / 30).
  brzycki,   ///< 36 w / (37 - r): up to 36 repetitions.
  lander,    ///< 100 w / (101.3 - 2.67123 r): up to 37 repetitions.
  lombardi,  ///< w r^0.1.
  mayhew,    ///< 100 w / (52.2 + 41.9 exp(-0.055 r)).
  oconner,   ///< w (1 + 0.025 r).
  wathan,    ///< 100 w / (48.8 + 53.8 exp(-0.075 r)).
};

/// @brief Names of maximum_formula.
template <>
struct vocabulary<maximum_formula> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "formula of the one-repetition maximum";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"epley", "brzycki", "lander", "lombardi", "mayhew", "oconner", "wathan"};
};

/// @brief What is said of a single repetition.
enum class single_repetition : unsigned char {
  as_lifted,   ///< A load that was lifted once is the maximum.
  by_formula,  ///< What the formula says, which for most is more than what was lifted.
};

/// @brief What an estimate is worth.
enum class maximum_status : unsigned char {
  within,                 ///< The formula holds there.
  beyond_ten,             ///< A linear formula beyond 10 repetitions, where it should not be used (Reynolds 2006).
  load_not_positive,      ///< No estimate: no load, or one that helps, as on an assisted machine.
  repetitions_below_one,  ///< No estimate: nothing was lifted.
  too_many_repetitions,   ///< No estimate: the formula has no value there.
};

/// @brief Names of maximum_status.
template <>
struct vocabulary<maximum_status> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "status of an estimate";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"within", "beyond_ten", "load_not_positive", "repetitions_below_one",
                                          "too_many_repetitions"};
};

/// @brief An estimate of the one-repetition maximum.
struct maximum_estimate {
  /// @brief What it is worth.
  maximum_status status{};
  /// @brief Kilograms; nothing where there is no estimate.
  std::optional<double> kilograms{};
};

/// @brief Estimates the one-repetition maximum by one formula.
///
/// The formulae are from populations; an estimate is the worse, the more repetitions there are. (Formulae in their
/// usual form, as tables of them agree.)
/// @param by which formula
/// @param load what was lifted, all of it: with the body weight where that is lifted too
/// @param reps how often, to failure
/// @param once what is said of a single repetition
[[nodiscard]] inline maximum_estimate one_repetition_maximum(
    maximum_formula by, mass load, repetitions reps, single_repetition once = single_repetition::as_lifted) noexcept {
  if (load.grams <= 0) return {maximum_status::load_not_positive, {}};
  if (reps.value < 1) return {maximum_status::repetitions_below_one, {}};
  const double w = static_cast<double>(load.grams) / 1000;
  const double r = reps.value;
  if (reps.value == 1 && once == single_repetition::as_lifted) return {maximum_status::within, w};
  const auto linear = [&](double kilograms) {
    return maximum_estimate{reps.value > 10 ? maximum_status::beyond_ten : maximum_status::within, kilograms};
  };
  switch (by) {
    case maximum_formula::epley: return linear(w * (1 + r / 30));
    case maximum_formula::brzycki:
      if (reps.value > 36) break;
      return linear(36 * w / (37 - r));
    case maximum_formula::lander:
      if (reps.value > 37) break;
      return linear(100 * w / (101.3 - 2.67123 * r));
    case maximum_formula::lombardi: return {maximum_status::within, w * std::pow(r, 0.1)};
    case maximum_formula::mayhew: return {maximum_status::within, 100 * w / (52.2 + 41.9 * std::exp(-0.055 * r))};
    case maximum_formula::oconner: return linear(w * (1 + 0.025 * r));
    case maximum_formula::wathan: return {maximum_status::within, 100 * w / (48.8 + 53.8 * std::exp(-0.075 * r))};
  }
  return {maximum_status::too_many_repetitions, {}};
}

/// @brief From the least to the greatest estimate, in kilograms, of all formulae that hold there: one number would
/// pretend to more than is known. Nothing where none holds.
[[nodiscard]] inline std::optional<range<double>> one_repetition_maximum_range(mass load, repetitions reps) noexcept {
  std::optional<range<double>> found;
  for (std::size_t i = 0; i < count_of<maximum_formula>; ++i) {
    const maximum_estimate e = one_repetition_maximum(static_cast<maximum_formula>(i), load, reps);
    if (e.status != maximum_status::within) continue;
    if (!found) found = range<double>{*e.kilograms, *e.kilograms};
    if (*e.kilograms < found->low) found->low = *e.kilograms;
    if (*e.kilograms > found->high) found->high = *e.kilograms;
  }
  return found;
}

}  // namespace regimen
