/// @file
/// @brief Which of the standard rule sets what is known of a person speaks for.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"
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

/// @brief A rule set, and what speaks for it.
struct choice_of_rules {
  /// @brief The rule set.
  standard_rules which{};
  /// @brief The finding that decides; nothing where none does.
  std::optional<finding> because{};
  /// @brief Who says so.
  source from{};
};

/// @brief The findings that speak for a rule set; the first that is present decides.
///
/// The articles disagree about where to begin, and what was tried already tells them apart: work on the hamstrings that
/// did not last leads round them; a difference between the sides leads to a climb of loading; a knot is what direct
/// work is for. That the first outranks the second, and the second the third, is a choice of this library.
inline constexpr choice_of_rules rules_by_finding[] = {
    {standard_rules::side_door, finding::hamstring_work_without_relief, {"S0-9"}},
    {standard_rules::climb_of_loading, finding::stretching_without_relief, {"S4-1"}},
    {standard_rules::climb_of_loading, finding::knee_wobble, {"S4-4"}},
    {standard_rules::climb_of_loading, finding::slow_loading, {"S4-4"}},
    {standard_rules::climb_of_loading, finding::single_leg_squat_difference, {"S4-8"}},
    {standard_rules::climb_of_loading, finding::wobble_under_side_load, {"S4-19"}},
    {standard_rules::direct_work, finding::knot, {"S3-41"}},
};

/// @brief The rule set that the history of a person speaks for; direct work where nothing is known to have been tried.
///
/// It is a proposal: rules are given to every function by whoever calls it, who may choose otherwise.
[[nodiscard]] constexpr choice_of_rules rules_for(const person& who) noexcept {
  for (const choice_of_rules& row : rules_by_finding)
    if (who.known.has(*row.because)) return row;
  return {standard_rules::direct_work, std::nullopt, {"S3-41; that nothing was tried", certainty::choice}};
}

}  // namespace regimen
