/// @file
/// @brief The standard rule sets by name.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <utility>

#include "regimen/rule/choice_of_rules.hpp"
#include "regimen/rule/standard.hpp"

namespace regimen {

/// @brief Calls `f` with the rule set of this name, whose type differs from name to name, and returns what it returns.
template <class F>
constexpr decltype(auto) with_rules(standard_rules which, F&& f) {
  switch (which) {
    case standard_rules::side_door: return std::forward<F>(f)(neighbours_first);
    case standard_rules::direct_work: return std::forward<F>(f)(direct_work_first);
    case standard_rules::climb_of_loading: return std::forward<F>(f)(loading_progression);
    case standard_rules::safety_only: break;
  }
  return std::forward<F>(f)(safe_practice);
}

}  // namespace regimen
