/// @file
/// @brief The nonlinear model of Turner.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>

#include "regimen/response/response_model.hpp"

namespace regimen {

/// @brief Turner's model: fitness and fatigue fade by a power of themselves, so that there is a ceiling, and no
/// linearity.
///
/// fitness' = -fitness^fitness_exponent / fitness_days + fitness_gain * load,
/// fatigue' = -fatigue^fatigue_exponent / fatigue_days + fatigue_gain * load, performance = baseline + fitness -
/// fatigue. Solved by steps of Euler of one day, as the authors do. A step that would fall below 0, which steps of a
/// whole day can, ends at 0. A step takes fading and load together: with the load of the day excluded, a day says what
/// stood before its step, the first day thus the initial levels. For the limits of the model see predict().
struct turner {
  /// @brief What it is called.
  static constexpr literal name = "turner";

  /// @brief Performance without fitness and fatigue, in the unit of performance.
  double baseline = 0;
  /// @brief Fitness that a unit of load adds, in the unit of performance, 0 or more.
  double fitness_gain = 0;
  /// @brief Fatigue that a unit of load adds, in the unit of performance, 0 or more.
  double fatigue_gain = 0;
  /// @brief Days in which fitness of one unit would fade, above 0.
  double fitness_days = 1;
  /// @brief Days in which fatigue of one unit would fade, above 0.
  double fatigue_days = 1;
  /// @brief 1 or more: great fitness fades faster.
  double fitness_exponent = 1;
  /// @brief Above 0, at most 1: great fatigue fades more slowly.
  double fatigue_exponent = 1;
  /// @brief Fitness before the first day, in the unit of performance, 0 or more.
  double initial_fitness = 0;
  /// @brief Fatigue before the first day, in the unit of performance, 0 or more.
  double initial_fatigue = 0;

  /// @brief Its parameters.
  static constexpr parameter<turner> parameters[] = {
      {"baseline", &turner::baseline, parameter_domain::any},
      {"fitness_gain", &turner::fitness_gain, parameter_domain::not_negative},
      {"fatigue_gain", &turner::fatigue_gain, parameter_domain::not_negative},
      {"fitness_days", &turner::fitness_days, parameter_domain::positive},
      {"fatigue_days", &turner::fatigue_days, parameter_domain::positive},
      {"fitness_exponent", &turner::fitness_exponent, parameter_domain::at_least_one, false, false},
      {"fatigue_exponent", &turner::fatigue_exponent, parameter_domain::up_to_one, false, false},
      {"initial_fitness", &turner::initial_fitness, parameter_domain::not_negative, true},
      {"initial_fatigue", &turner::initial_fatigue, parameter_domain::not_negative, true},
  };

  /// @brief How it stands at a time.
  struct state;
  /// @brief Before the first day.
  [[nodiscard]] state begin() const noexcept;
};

/// @brief How it stands at a time.
struct turner::state {
  /// @brief The parameters.
  turner of{};
  /// @brief In the unit of performance.
  double fitness = 0;
  /// @brief In the unit of performance.
  double fatigue = 0;

  /// @brief Nothing: the step is taken with the load.
  void rest() noexcept {}
  /// @brief A step of one day with its load.
  void train(double load) noexcept {
    fitness = stepped(fitness, of.fitness_exponent, of.fitness_days, of.fitness_gain * load);
    fatigue = stepped(fatigue, of.fatigue_exponent, of.fatigue_days, of.fatigue_gain * load);
  }
  /// @brief What there is.
  [[nodiscard]] constexpr modelled_day now() const noexcept {
    return {fitness, fatigue, of.baseline + fitness - fatigue};
  }

 private:
  static double stepped(double level, double exponent, double days, double added) noexcept {
    const double after = level - std::pow(level, exponent) / days + added;
    return after > 0 ? after : 0;
  }
};

inline turner::state turner::begin() const noexcept { return {*this, initial_fitness, initial_fatigue}; }

/// @brief The values of the authors.
inline constexpr published<turner> turner_2017{{155, 0.10, 0.12, 61, 5.5, 1.16, 0.85, 70.9, 24.5},
                                               {"Turner et al. 2017, Biomedical Human Kinetics 9:82"}};

}  // namespace regimen
