/// @file
/// @brief Rules about a single step: what must not be done, what must hold of it, what it presupposes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <span>

#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief No step may be like this.
///
/// Every combinator has the same two members. `check` judges a routine and reports `(step, missing structure)` for each
/// fault; `ground` says the same of the options of a composition in the terms of an optimisation problem.
template <class Subject>
struct forbids_step {
  /// @brief What is forbidden.
  Subject subject;

  /// @brief Reports each forbidden step. Linear in the steps.
  template <class Report>
  constexpr void check(std::span<const step> steps, const person& who, Report&& report) const {
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (subject(steps[i], who)) report(i, structure{});
  }

  /// @brief Excludes each forbidden option.
  template <class Ground>
  constexpr void ground(std::span<const step> options, const person& who, Ground&& out) const {
    check(options, who, [&](std::size_t i, const structure&) { out.exclude(i); });
  }
};

/// @brief Whether a combinator judges each step by itself.
template <class Demand>
inline constexpr bool is_prohibition = false;
/// @brief A prohibition does.
template <class Subject>
inline constexpr bool is_prohibition<forbids_step<Subject>> = true;

/// @brief Steps like this are forbidden.
template <class Subject>
[[nodiscard]] constexpr auto forbids(Subject subject) {
  return forbids_step<Subject>{subject};
}

/// @brief Whatever step is like this must also be like that.
template <class Subject, class Property>
[[nodiscard]] constexpr auto demands(Subject subject, Property property) {
  return forbids(subject && !property);
}

/// @brief Steps like this are allowed only if the condition holds of the person.
template <class Subject, class Condition>
[[nodiscard]] constexpr auto only_if(Subject subject, Condition condition) {
  return forbids(subject && !condition);
}

}  // namespace regimen
