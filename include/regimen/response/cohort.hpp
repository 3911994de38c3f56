/// @file
/// @brief A cohort of simulated people: parameters drawn around means, and what a training does to all of them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

#include "regimen/response/response_model.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief The people that a cohort is drawn from: the means of the parameters of a model, and how much people differ.
template <response_model Model>
struct population {
  /// @brief The means.
  Model mean{};
  /// @brief The coefficient of variation of each parameter, from 0 to 2, in the order of `Model::parameters`; 0 where
  /// people do not differ.
  double variation[std::size(Model::parameters)]{};
};

/// @brief The greatest coefficient of variation that is taken; a choice.
inline constexpr double most_variation = 2;

/// @brief The first parameter with a mean outside its domain, or with a variation that is none; nothing where all are
/// right.
template <class Model>
[[nodiscard]] constexpr std::optional<model_fault> fault_of(const population<Model>& of) noexcept {
  if (const auto fault = fault_of(of.mean)) return fault;
  for (std::size_t k = 0; k < std::size(Model::parameters); ++k) {
    const double v = of.variation[k];
    if (!(v >= 0 && v <= (Model::parameters[k].differs ? most_variation : 0)))
      return model_fault{Model::parameters[k].name, parameter_domain::not_negative, 0};
  }
  return std::nullopt;
}

namespace detail {

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): bits from a counter.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) noexcept {
  x += 0x9e3779b97f4a7c15U;
  x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
  x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
  return x ^ (x >> 31U);
}

/// Above 0, at most 1, in steps of 2^-53.
[[nodiscard]] constexpr double uniform(std::uint64_t bits) noexcept {
  return static_cast<double>((bits >> 11U) + 1) * 0x1p-53;
}

/// A standard normal number, by Box and Muller.
[[nodiscard]] inline double normal(std::uint64_t stream) noexcept {
  constexpr double turn = 2 * 3.14159265358979323846;
  return std::sqrt(-2 * std::log(uniform(mixed(stream)))) * std::cos(turn * uniform(mixed(stream + 1)));
}

}  // namespace detail

/// @brief One of the people of a population: the same one for the same seed and number, however many others there are.
///
/// A parameter is log-normal with its mean and coefficient of variation, so that its sign stays; parameters are
/// independent. Bits are from integers alone and the same everywhere; `std::log`, `std::exp` and `std::cos` may differ
/// between platforms in the last digit, and so may the parameters.
/// @param of the population, without fault
/// @param seed chooses among cohorts
/// @param number chooses within a cohort, from 0
template <response_model Model>
[[nodiscard]] Model person_of(const population<Model>& of, std::uint64_t seed, std::uint64_t number) noexcept {
  Model drawn = of.mean;
  const std::uint64_t who = detail::mixed(detail::mixed(seed) + number);
  for (std::size_t k = 0; k < std::size(Model::parameters); ++k) {
    if (!(of.variation[k] > 0)) continue;
    const double variance = std::log1p(of.variation[k] * of.variation[k]);
    drawn.*Model::parameters[k].where *=
        std::exp(std::sqrt(variance) * detail::normal(detail::mixed(who + k)) - variance / 2);
  }
  return drawn;
}

/// @brief The first so many people of a population.
template <response_model Model>
[[nodiscard]] std::vector<Model> people_of(const population<Model>& of, std::uint64_t seed, std::size_t count) {
  std::vector<Model> people;
  people.reserve(count);
  for (std::size_t i = 0; i < count; ++i) people.push_back(person_of(of, seed, i));
  return people;
}

/// @brief The performance of a cohort on one day, or its distribution over anything else.
struct distribution {
  /// @brief The mean.
  double mean = 0;
  /// @brief The standard deviation of these people, who are all there are: the squares by their number.
  double deviation = 0;
  /// @brief The 5th percentile, interpolated between neighbours.
  double low = 0;
  /// @brief The 95th percentile, likewise.
  double high = 0;
};

/// @brief How some numbers are distributed, of which there is at least one. Linear; the numbers are put in another
/// order.
[[nodiscard]] inline distribution distribution_of(span<double> numbers) noexcept {
  const auto count = static_cast<double>(numbers.size());
  distribution found;
  for (const double x : numbers) found.mean += x;
  found.mean /= count;
  for (const double x : numbers) found.deviation += (x - found.mean) * (x - found.mean);
  found.deviation = std::sqrt(found.deviation / count);
  const auto percentile = [&](double part) {
    const double place = part * (count - 1);
    const auto below = numbers.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(numbers.begin(), below, numbers.end());
    if (below + 1 == numbers.end()) return *below;
    return *below + (place - std::floor(place)) * (*std::min_element(below + 1, numbers.end()) - *below);
  };
  found.low = percentile(0.05);
  found.high = percentile(0.95);
  return found;
}

/// @brief What a training did to one of a cohort.
struct outcome_of_training {
  /// @brief Performance on the last day.
  double last = 0;
  /// @brief The best performance of a day.
  double best = 0;
  /// @brief The first day with it, from 1.
  std::size_t best_day = 0;
};

/// @brief What a training did to a cohort, or what stood in its way.
struct cohort_course {
  /// @brief Performance on each day; none where there is a fault.
  std::vector<distribution> days{};
  /// @brief Each of the people; none where there is a fault.
  std::vector<outcome_of_training> people{};
  /// @brief What is wrong.
  std::optional<model_fault> fault{};
};

/// @brief What a model says of a training that all of a cohort do. For its limits see predict().
///
/// The same people and loads give the same numbers: sums run over the people in their order. Linear in people and days.
/// For Banister's model without percentiles banister_cohort is many times as fast.
/// @param people their parameters
/// @param loads the load of each day from day 1
/// @param when whether the load of a day counts in the same day
template <response_model Model>
[[nodiscard]] cohort_course simulate(span<const Model> people, span<const double> loads, todays_load when) {
  cohort_course course{{}, {}, fault_of(loads)};
  using state = typename Model::state;
  std::vector<state> states;
  states.reserve(people.size());
  for (const Model& person : people) {
    if (!course.fault) course.fault = fault_of(person);
    states.push_back(person.begin());
  }
  if (course.fault || people.empty() || loads.empty()) return course;
  course.people.resize(people.size());
  course.days.reserve(loads.size());
  std::vector<double> today(people.size());
  for (std::size_t d = 0; d < loads.size(); ++d) {
    for (std::size_t i = 0; i < people.size(); ++i) {
      const double performance = next_day(states[i], loads[d], when).performance;
      today[i] = performance;
      outcome_of_training& own = course.people[i];
      if (d == 0 || performance > own.best) {
        own.best = performance;
        own.best_day = d + 1;
      }
      own.last = performance;
    }
    course.days.push_back(distribution_of(today));
  }
  return course;
}

}  // namespace regimen
