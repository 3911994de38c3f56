/// @file
/// @brief The standard rule sets by name.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>
#include <utility>

#include "regimen/rule/standard.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief A rule set of the library, by the name that a file can give.
enum class standard_rules : unsigned char {
  side_door,         ///< neighbours_first: the side door (S0).
  direct_work,       ///< direct_work_first: straight to the complaint (S3).
  climb_of_loading,  ///< loading_progression: a climb of difficulty (S4).
  safety_only,       ///< safe_practice: only what holds for every routine.
};

/// @brief Names of standard_rules.
template <>
struct vocabulary<standard_rules> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "rule set";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"neighbours_first", "direct_work_first", "loading_progression",
                                          "safe_practice"};
};

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
