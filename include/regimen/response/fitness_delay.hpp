/// @file
/// @brief The model of Calvert, in which fitness comes with a delay.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>

#include "regimen/response/response_model.hpp"

namespace regimen {

/// @brief Calvert's model: Banister's, but fitness rises before it fades.
///
/// Of a load, exp(-t / fitness_days) - exp(-t / rise_days) is there as fitness after t days. Where the rise takes
/// longer than the fading, training lowers fitness. For the limits of the model see predict().
struct fitness_delay {
  /// @brief What it is called.
  static constexpr literal name = "fitness_delay";

  /// @brief Performance without training, in the unit of performance.
  double baseline = 0;
  /// @brief Performance per unit of load that fitness adds, 0 or more.
  double fitness_gain = 0;
  /// @brief Performance per unit of load that fatigue takes, 0 or more.
  double fatigue_gain = 0;
  /// @brief Days in which fitness fades to 1/e, above 0.
  double fitness_days = 1;
  /// @brief Days in which all but 1/e of fitness has come, above 0.
  double rise_days = 1;
  /// @brief Days in which fatigue fades to 1/e, above 0.
  double fatigue_days = 1;
  /// @brief Fitness on the day before the first, risen already, in units of load, 0 or more.
  double initial_fitness = 0;
  /// @brief Fatigue on the day before the first, in units of load, 0 or more.
  double initial_fatigue = 0;

  /// @brief Its parameters.
  static constexpr parameter<fitness_delay> parameters[] = {
      {"baseline", &fitness_delay::baseline, parameter_domain::any},
      {"fitness_gain", &fitness_delay::fitness_gain, parameter_domain::not_negative},
      {"fatigue_gain", &fitness_delay::fatigue_gain, parameter_domain::not_negative},
      {"fitness_days", &fitness_delay::fitness_days, parameter_domain::positive},
      {"rise_days", &fitness_delay::rise_days, parameter_domain::positive},
      {"fatigue_days", &fitness_delay::fatigue_days, parameter_domain::positive},
      {"initial_fitness", &fitness_delay::initial_fitness, parameter_domain::not_negative, true},
      {"initial_fatigue", &fitness_delay::initial_fatigue, parameter_domain::not_negative, true},
  };

  /// @brief How it stands at a time.
  struct state;
  /// @brief The day before the first.
  [[nodiscard]] state begin() const noexcept;
};

/// @brief How it stands at a time.
struct fitness_delay::state {
  /// @brief The parameters.
  fitness_delay of{};
  /// @brief What is left of each part after a day, from 0 to 1.
  double fitness_decay = 0;
  /// @brief What is still to come of fitness after a day.
  double rise_decay = 0;
  /// @brief What is left of fatigue after a day.
  double fatigue_decay = 0;
  /// @brief Fitness as if it had come at once, in units of load.
  double fitness = 0;
  /// @brief What of it is still to come, in units of load.
  double to_come = 0;
  /// @brief In units of load.
  double fatigue = 0;

  /// @brief A night passes.
  constexpr void rest() noexcept {
    fitness *= fitness_decay;
    to_come *= rise_decay;
    fatigue *= fatigue_decay;
  }
  /// @brief A load is put on.
  constexpr void train(double load) noexcept {
    fitness += load;
    to_come += load;
    fatigue += load;
  }
  /// @brief What there is.
  [[nodiscard]] constexpr modelled_day now() const noexcept {
    const double gained = of.fitness_gain * (fitness - to_come);
    const double lost = of.fatigue_gain * fatigue;
    return {gained, lost, of.baseline + gained - lost};
  }
};

inline fitness_delay::state fitness_delay::begin() const noexcept {
  return {*this,
          std::exp(-1 / fitness_days),
          std::exp(-1 / rise_days),
          std::exp(-1 / fatigue_days),
          initial_fitness,
          0,
          initial_fatigue};
}

}  // namespace regimen
