/// @file
/// @brief Readiness: how fit somebody feels for a session, and how old that answer is.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/day.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief How ready somebody is. It can only hold or reduce what is done, never raise it.
enum class readiness_level : unsigned char {
  poor,  ///< Do less than last time.
  fair,  ///< Do no more than last time.
  good,  ///< As planned.
};

/// @brief Names of readiness_level.
template <>
struct vocabulary<readiness_level> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "level of readiness";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"poor", "fair", "good"};
};

/// @brief What somebody or a device said about a day. What nobody said is no readiness at all, not a good one.
struct readiness {
  /// @brief How ready.
  readiness_level level = readiness_level::good;
  /// @brief When it was measured.
  day measured{};
  /// @brief Same answer.
  [[nodiscard]] friend constexpr bool operator==(const readiness&, const readiness&) noexcept = default;
};

/// @brief Days after which readiness says nothing any more: what was measured the day before still counts.
inline constexpr std::int32_t readiness_lasts_days = 1;

/// @brief Why so long, and why readiness only holds or reduces.
inline constexpr source readiness_from{"readiness holds or reduces, and lasts a day", certainty::choice};

/// @brief Days from the measurement to a day.
[[nodiscard]] constexpr std::int64_t age(const readiness& said, day on) noexcept {
  return std::int64_t{on.number} - said.measured.number;
}

/// @brief Whether readiness says anything about a day: it was not measured later, and not too long ago.
[[nodiscard]] constexpr bool is_fresh(const readiness& said, day on) noexcept {
  return age(said, on) >= 0 && age(said, on) <= readiness_lasts_days;
}

}  // namespace regimen
