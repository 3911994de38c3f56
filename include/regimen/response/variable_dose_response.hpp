/// @file
/// @brief The variable dose-response models: fatigue whose gain grows with what was trained lately.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>

#include "regimen/response/response_model.hpp"

namespace regimen {

/// @brief What adds to fatigue on a day; two models of one name differ in it.
enum class fatigue_input : unsigned char {
  gain_times_load,  ///< The gain of the day times its load, as Busso 2003 defines it: nothing on a day of rest.
  gain_alone,       ///< The gain of the day alone, as some programs have it: something on days of rest as well.
};

/// @brief A variable dose-response model: Banister's, but a load tires the more, the more was trained in the days
/// before.
///
/// gain(i) = sum of load(j) * exp(-(i - j) / gain_days) over the days j up to i;
/// fatigue(n) = fatigue_gain * sum of input(i) * exp(-(n - i) / fatigue_days) over the days i before n, or up to n if
/// the load of the day counts, where input(i) is gain(i) * load(i) or gain(i). The two are different models with
/// parameters of different units, hence the types of different names below. (One published notebook prints a third
/// thing, with gain(i) one day late; it is not here.) For the limits of the model see predict().
template <fatigue_input Input>
struct basic_variable_dose_response {
  /// @brief What it is called.
  static constexpr literal name = Input == fatigue_input::gain_times_load
                                      ? literal{"variable_dose_response"}
                                      : literal{"variable_dose_response_without_load"};

  /// @brief Performance without training, in the unit of performance.
  double baseline = 0;
  /// @brief Performance per unit of load that fitness adds, 0 or more.
  double fitness_gain = 0;
  /// @brief Performance that fatigue takes per unit of load squared, or per unit of load where the gain stands alone; 0
  /// or more.
  double fatigue_gain = 0;
  /// @brief Days in which fitness fades to 1/e, above 0.
  double fitness_days = 1;
  /// @brief Days in which fatigue fades to 1/e, above 0.
  double fatigue_days = 1;
  /// @brief Days in which the gain of fatigue fades to 1/e, above 0.
  double gain_days = 1;
  /// @brief Fitness on the day before the first, in units of load, 0 or more.
  double initial_fitness = 0;
  /// @brief Fatigue on the day before the first, in units of its input, 0 or more.
  double initial_fatigue = 0;

  /// @brief Its parameters.
  static constexpr parameter<basic_variable_dose_response> parameters[] = {
      {"baseline", &basic_variable_dose_response::baseline, parameter_domain::any},
      {"fitness_gain", &basic_variable_dose_response::fitness_gain, parameter_domain::not_negative},
      {"fatigue_gain", &basic_variable_dose_response::fatigue_gain, parameter_domain::not_negative},
      {"fitness_days", &basic_variable_dose_response::fitness_days, parameter_domain::positive},
      {"fatigue_days", &basic_variable_dose_response::fatigue_days, parameter_domain::positive},
      {"gain_days", &basic_variable_dose_response::gain_days, parameter_domain::positive},
      {"initial_fitness", &basic_variable_dose_response::initial_fitness, parameter_domain::not_negative, true},
      {"initial_fatigue", &basic_variable_dose_response::initial_fatigue, parameter_domain::not_negative, true},
  };

  /// @brief How it stands at a time.
  struct state {
    /// @brief The parameters.
    basic_variable_dose_response of{};
    /// @brief What is left of fitness after a day, from 0 to 1.
    double fitness_decay = 0;
    /// @brief What is left of fatigue after a day.
    double fatigue_decay = 0;
    /// @brief What is left of the gain after a day.
    double gain_decay = 0;
    /// @brief In units of load.
    double fitness = 0;
    /// @brief In units of its input.
    double fatigue = 0;
    /// @brief In units of load.
    double gain = 0;

    /// @brief A night passes.
    constexpr void rest() noexcept {
      fitness *= fitness_decay;
      fatigue *= fatigue_decay;
      gain *= gain_decay;
    }
    /// @brief A load is put on; 0 on a day of rest, on which the gain may count as well.
    constexpr void train(double load) noexcept {
      fitness += load;
      gain += load;
      fatigue += Input == fatigue_input::gain_times_load ? gain * load : gain;
    }
    /// @brief What there is.
    [[nodiscard]] constexpr modelled_day now() const noexcept {
      const double gained = of.fitness_gain * fitness;
      const double lost = of.fatigue_gain * fatigue;
      return {gained, lost, of.baseline + gained - lost};
    }
  };

  /// @brief The day before the first.
  [[nodiscard]] state begin() const noexcept {
    return {*this,
            std::exp(-1 / fitness_days),
            std::exp(-1 / fatigue_days),
            std::exp(-1 / gain_days),
            initial_fitness,
            initial_fatigue,
            0};
  }
};

/// @brief Busso's model of 2003.
using variable_dose_response = basic_variable_dose_response<fatigue_input::gain_times_load>;
/// @brief The model of the same name in which the load of a day tires only by way of the gain.
using variable_dose_response_without_load = basic_variable_dose_response<fatigue_input::gain_alone>;

/// @brief Means that are cited as Busso 2003, for loads and watts of that study; the baseline of 0 makes performance a
/// difference from what there is without training.
inline constexpr published<variable_dose_response> busso_2003{{0, 0.031, 3.5e-5, 30.8, 16.8, 2.3},
                                                              {"Busso 2003", certainty::memory}};

}  // namespace regimen
