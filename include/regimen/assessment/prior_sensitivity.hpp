/// @file
/// @brief How far a ranking of causes rests on what was held probable beforehand.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/assessment/assess.hpp"

namespace regimen {

/// @brief The places and beliefs that a cause takes while priors vary.
struct cause_sensitivity {
  /// @brief The cause.
  cause what{};
  /// @brief The best place that it takes, counted from 0.
  std::size_t best = count_of<cause>;
  /// @brief The worst.
  std::size_t worst = 0;
  /// @brief The least belief.
  double least = 1;
  /// @brief The greatest.
  double greatest = 0;
};

/// @brief Of every cause, in the order of the ranking, how its place and belief vary while the odds of each cause
/// alone, and those of all causes together, are halved and doubled. Nothing where the priors are at fault.
///
/// Odds that the network has no room for, as a cause cannot be less probable than what others bring about of it, are
/// left out. As many updates of the network as four times the causes and six.
[[nodiscard]] constexpr std::optional<list<cause_sensitivity, count_of<cause>>> prior_sensitivity(
    const person& who, const priors& before = {}) noexcept {
  if (fault_of(network_of(before))) return std::nullopt;
  cause_sensitivity found[count_of<cause>];
  for (std::size_t c = 0; c < count_of<cause>; ++c) found[c].what = static_cast<cause>(c);
  const auto take_in = [&](const priors& held) {
    const causal_network network = network_of(held);
    if (fault_of(network)) return;
    const detail::beliefs_by_side believed = detail::believe(network, who.known);
    std::size_t place = 0;
    for (const cause what : detail::ranked_by(believed)) {
      cause_sensitivity& c = found[index_of(what)];
      const double belief = believed.greater(index_of(what));
      c.best = place < c.best ? place : c.best;
      c.worst = place > c.worst ? place : c.worst;
      c.least = belief < c.least ? belief : c.least;
      c.greatest = belief > c.greatest ? belief : c.greatest;
      ++place;
    }
  };
  const auto times = [](double p, double factor) {
    const double odds = detail::odds(p) * factor;
    return odds / (1 + odds);
  };
  take_in(before);
  for (const double factor : {0.5, 2.0}) {
    priors all = before;
    for (double& p : all.of) p = times(p, factor);
    take_in(all);
    for (std::size_t c = 0; c < count_of<cause>; ++c) {
      priors one = before;
      one.of[c] = times(one.of[c], factor);
      take_in(one);
    }
  }
  list<cause_sensitivity, count_of<cause>> result;
  for (const cause c : detail::ranked_by(detail::believe(network_of(before), who.known)))
    result.push_back(found[index_of(c)]);
  return result;
}

}  // namespace regimen
