/// @file
/// @brief The published program of Nordic hamstring curls over ten weeks.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>
#include <optional>

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/count.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief Some weeks of a program that are alike.
struct program_stage {
  /// @brief The first week, from 1.
  std::int32_t first_week = 1;
  /// @brief The last week.
  std::int32_t last_week = 1;
  /// @brief How many sessions a week.
  std::int32_t sessions = 1;
  /// @brief The repetitions of each set of a session.
  list<repetitions, 3> reps{};
};

/// @brief The ten weeks of Nordic curls: 27 sessions.
inline constexpr program_stage nordic_program[] = {
    {1, 1, 1, {{5}, {5}}},      {2, 2, 2, {{6}, {6}}},         {3, 3, 3, {{6}, {6}, {6}}},
    {4, 4, 3, {{8}, {8}, {8}}}, {5, 10, 3, {{12}, {10}, {8}}},
};

/// @brief What keeps up what they brought: once a week, from the eleventh week on.
inline constexpr program_stage nordic_maintenance{11, 11, 1, {{12}, {10}, {8}}};

/// @brief Where the program comes from: the rows of the table; 27 sessions and the maintenance in Petersen 2011.
inline constexpr source nordic_program_from{"Cuthbert 2020 PMC6942028, Table 2; Petersen 2011"};

/// @brief A week of the program of Nordic curls; nothing before the first.
/// @param number from 1; from 11 on it is the maintenance
[[nodiscard]] constexpr std::optional<program_stage> nordic_week(std::int32_t number) noexcept {
  if (number < 1) return std::nullopt;
  for (const program_stage& s : nordic_program)
    if (number <= s.last_week) return s;
  return nordic_maintenance;
}

}  // namespace regimen
