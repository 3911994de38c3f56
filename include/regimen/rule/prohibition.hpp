/// @file
/// @brief Rules about a single step: what must not be done, what must hold of it, what it presupposes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>

#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief No step may be like this.
template <class Subject>
struct forbids_step {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief What is forbidden.
  Subject subject;

  /// @brief Reports each forbidden step. Linear in the steps.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    for (std::size_t i = 0; i < acts.size(); ++i)
      if (subject(acts[i])) report(i, structure{}, involved{});
  }

  /// @brief Excludes each forbidden option.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    for (std::size_t i = 0; i < options.size(); ++i)
      if (subject(options[i])) out.exclude(i);
  }
};

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
