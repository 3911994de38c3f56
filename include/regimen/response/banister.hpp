/// @file
/// @brief The fitness-fatigue model of Banister.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>

#include "regimen/response/response_model.hpp"

namespace regimen {

/// @brief Banister's model: fitness and fatigue grow by the load of each day and fade exponentially.
///
/// performance(n) = baseline + fitness_gain * sum of load(i) * exp(-(n - i) / fitness_days)
/// - fatigue_gain * sum of load(i) * exp(-(n - i) / fatigue_days), over the days i before n, or up to n if the load of
/// the day counts. It is linear in the loads. For its limits see predict().
struct banister {
  /// @brief What it is called.
  static constexpr literal name = "banister";

  /// @brief Performance without training, in the unit of performance.
  double baseline = 0;
  /// @brief Performance per unit of load that fitness adds, 0 or more.
  double fitness_gain = 0;
  /// @brief Performance per unit of load that fatigue takes, 0 or more.
  double fatigue_gain = 0;
  /// @brief Days in which fitness fades to 1/e, above 0.
  double fitness_days = 1;
  /// @brief Days in which fatigue fades to 1/e, above 0.
  double fatigue_days = 1;
  /// @brief Fitness on the day before the first, in units of load, 0 or more.
  double initial_fitness = 0;
  /// @brief Fatigue on the day before the first, in units of load, 0 or more; it fades in `fatigue_days`.
  double initial_fatigue = 0;

  /// @brief Its parameters.
  static constexpr parameter<banister> parameters[] = {
      {"baseline", &banister::baseline, parameter_domain::any},
      {"fitness_gain", &banister::fitness_gain, parameter_domain::not_negative},
      {"fatigue_gain", &banister::fatigue_gain, parameter_domain::not_negative},
      {"fitness_days", &banister::fitness_days, parameter_domain::positive},
      {"fatigue_days", &banister::fatigue_days, parameter_domain::positive},
      {"initial_fitness", &banister::initial_fitness, parameter_domain::not_negative, true},
      {"initial_fatigue", &banister::initial_fatigue, parameter_domain::not_negative, true},
  };

  /// @brief How it stands at a time.
  struct state {
    /// @brief Performance without training.
    double baseline = 0;
    /// @brief As of the model.
    double fitness_gain = 0;
    /// @brief As of the model.
    double fatigue_gain = 0;
    /// @brief What is left of fitness after a day, from 0 to 1.
    double fitness_decay = 0;
    /// @brief What is left of fatigue after a day, from 0 to 1.
    double fatigue_decay = 0;
    /// @brief In units of load.
    double fitness = 0;
    /// @brief In units of load.
    double fatigue = 0;

    /// @brief A night passes.
    constexpr void rest() noexcept {
      fitness *= fitness_decay;
      fatigue *= fatigue_decay;
    }
    /// @brief A load is put on.
    constexpr void train(double load) noexcept {
      fitness += load;
      fatigue += load;
    }
    /// @brief What there is.
    [[nodiscard]] constexpr modelled_day now() const noexcept {
      const double gained = fitness_gain * fitness;
      const double lost = fatigue_gain * fatigue;
      return {gained, lost, baseline + gained - lost};
    }
  };

  /// @brief The day before the first.
  [[nodiscard]] state begin() const noexcept {
    return {baseline,        fitness_gain,   fatigue_gain, std::exp(-1 / fitness_days), std::exp(-1 / fatigue_days),
            initial_fitness, initial_fatigue};
  }
};

/// @brief Fitness fades in 45 days, fatigue in 15 and counts twice: values often cited as Morton, Fitz-Clark & Banister
/// 1990. The baseline of 0 makes performance a difference from what there is without training.
inline constexpr published<banister> morton_1990{{0, 1, 2, 45, 15},
                                                 {"Morton, Fitz-Clark & Banister 1990", certainty::memory}};

}  // namespace regimen
