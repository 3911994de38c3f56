/// @file
/// @brief What is kept up once the aim is reached.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/structure.hpp"
#include "regimen/person/person.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief A structure that is kept up, and how often.
struct upkeep {
  /// @brief The structure.
  structure what{};
  /// @brief Sessions a week, at least.
  int sessions_a_week = 0;
  /// @brief Who says that it is to be kept up.
  source from{};
  /// @brief Where the number of sessions comes from.
  source frequency_from{};
};

/// @brief A phase of maintenance: what is kept up, without an end.
///
/// It does not end because the gain does not last by itself: the fascicle length won by six weeks of eccentric work was
/// lost within four weeks without it (Behan 2022 IJSPP).
struct maintenance {
  /// @brief What is kept up.
  list<upkeep, 4> keeps{};

  /// @brief Whether a structure, or something that it is part of, is kept up.
  [[nodiscard]] constexpr bool keeps_up(const structure& s) const noexcept {
    for (const upkeep& u : keeps)
      if (within(s, u.what)) return true;
    return false;
  }
};

/// @brief Hamstrings and glutes, which must go on working as a team (S4-22).
inline constexpr maintenance hamstrings_and_glutes{
    {{hamstrings, 1, {"S4-22"}, {"Petersen 2011: Nordic exercise once a week after ten weeks of it"}},
     {gluteals, 1, {"S4-22"}, {"as the hamstrings: Petersen 2011, once a week", certainty::choice}}}};

/// @brief What to keep up when an aim is reached; nothing while it is not, or while nobody knows.
[[nodiscard]] constexpr std::optional<maintenance> maintain(presence aim_reached,
                                                            const maintenance& after = hamstrings_and_glutes) noexcept {
  if (aim_reached != presence::present) return std::nullopt;
  return after;
}

}  // namespace regimen
