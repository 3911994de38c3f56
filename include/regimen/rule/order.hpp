/// @file
/// @brief Rules about the order of stages.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>

#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief Along the routine the rank of the steps that count never falls; the others may stand anywhere.
template <class Subject, class Rank>
struct ascends {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief The steps that count.
  Subject subject;
  /// @brief `int(const step&)`.
  Rank rank;

  /// @brief Reports each step whose rank is below that of the last one that counts. Linear in the steps.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    std::size_t last = acts.size();
    for (std::size_t i = 0; i < acts.size(); ++i) {
      if (!subject(acts[i])) continue;
      if (last < i && rank(*acts[i].done) < rank(*acts[last].done))
        report(i, acts[last].done->target, involved{static_cast<std::uint16_t>(last)});
      last = i;
    }
  }

  /// @brief Gives each option that counts its rank.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    for (std::size_t i = 0; i < options.size(); ++i)
      if (subject(options[i]))
        out.rank(i, rank(*options[i].done));
      else
        out.unranked(i);
  }
};

/// @brief Along the routine the rank of the steps that count never falls.
template <class Subject, class Rank>
[[nodiscard]] constexpr auto in_order(Subject subject, Rank rank) {
  return ascends<Subject, Rank>{subject, rank};
}

/// @brief The rank of the steps never falls along the routine.
template <class Rank>
[[nodiscard]] constexpr auto in_order(Rank rank) {
  return in_order(any_step, rank);
}

}  // namespace regimen
