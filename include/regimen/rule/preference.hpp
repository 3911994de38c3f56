/// @file
/// @brief Wishes: what a routine should do without having to.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>

#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief Some step like this is worth so many points to the composer; a unit of a need's weight is worth 3600.
///
/// Nobody misses it who has it already.
template <class Subject, class Unless>
struct prefers_step {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief Marks a wish.
  using is_soft = void;
  /// @brief What is wished for.
  Subject subject;
  /// @brief What it is worth, at least 1.
  std::int64_t points;
  /// @brief Who needs it not: `bool(const person&)`.
  Unless unless;

  /// @brief Reports, past the last step, that there is no such step. Linear in the steps.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    if (unless(*acts.by().who)) return;
    for (std::size_t i = 0; i < acts.size(); ++i)
      if (subject(acts[i])) return;
    report(acts.size(), structure{}, involved{});
  }

  /// @brief Points for any of the options that are wished for.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    if (!unless(*options.by().who))
      out.prefer(points, [&](auto&& item) {
        for (std::size_t i = 0; i < options.size(); ++i)
          if (subject(options[i])) item(i);
      });
  }
};

/// @brief Some step like this is worth so many points, unless the person has no need of it.
template <class Subject, class Unless>
[[nodiscard]] constexpr auto prefers(Subject subject, std::int64_t points, Unless unless) {
  return prefers_step<Subject, Unless>{subject, points, unless};
}
/// @brief Some step like this is worth so many points.
template <class Subject>
[[nodiscard]] constexpr auto prefers(Subject subject, std::int64_t points) {
  return prefers(subject, points, [](const person&) { return false; });
}

/// @brief A demand that is advised: a routine that does not meet it is told so, and the composer does not mind.
template <combinator Demand>
struct advises_demand {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief Marks a wish.
  using is_soft = void;
  /// @brief What is advised.
  Demand advised;

  /// @brief Reports what the demand reports.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    advised.check(acts, report);
  }
  /// @brief Says nothing.
  template <class Ground>
  constexpr void ground(const performance&, Ground&&) const {}
};

/// @brief A demand that is advised, not required.
template <combinator Demand>
[[nodiscard]] constexpr auto advises(Demand advised) {
  return advises_demand<Demand>{advised};
}

}  // namespace regimen
