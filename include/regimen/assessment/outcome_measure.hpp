/// @file
/// @brief What is measured to see whether it helped.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Something that is measured before and after.
enum class outcome_measure : unsigned char {
  toe_touch_reach,  ///< How far the fingers reach towards the toes and beyond, in centimetres (S0-26).
  running_tension,  ///< How tight the hamstrings feel in running, from 0 to 10 (S0-26).
};

/// @brief Names of outcome_measure.
template <>
struct vocabulary<outcome_measure> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "outcome measure";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"toe_touch_reach", "running_tension"};
};

/// @brief How to read a measure.
struct outcome_facts {
  /// @brief The measure.
  outcome_measure what{};
  /// @brief Whether more of it is better.
  bool more_is_better = false;
  /// @brief Its unit; the article gives none, so it is a choice.
  literal unit{};
  /// @brief Who names the measure.
  source from{};
};

/// @brief All measures, in the order of the enumeration.
inline constexpr outcome_facts outcome_measures[] = {
    {outcome_measure::toe_touch_reach, true, "cm", {"S0-26"}},
    {outcome_measure::running_tension, false, "0 to 10", {"S0-26"}},
};

/// @brief The change for the better from one value to another: above 0 better, below 0 worse. How large a change must
/// be to mean anything, the source does not say.
[[nodiscard]] constexpr int improvement(outcome_measure what, int before, int after) noexcept {
  return outcome_measures[index_of(what)].more_is_better ? after - before : before - after;
}

}  // namespace regimen
