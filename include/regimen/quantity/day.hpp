/// @file
/// @brief Days of the calendar.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace regimen {

/// @brief A day, counted from 1 January 1970, which is day 0. Nobody here asks a clock: the caller says what day it is.
struct day {
  /// @brief Days since 1 January 1970; negative before.
  std::int32_t number = 0;
  /// @brief By date.
  [[nodiscard]] friend constexpr auto operator<=>(const day&, const day&) noexcept = default;
};

/// @brief The day with this date of the Gregorian calendar, also before that was in use; nothing where there is no such
/// date.
/// @param year from -9999 to 9999; the year before 1 is 0
/// @param month from 1 to 12
/// @param of_month from 1 to the length of the month
[[nodiscard]] constexpr std::optional<day> day_of(int year, int month, int of_month) noexcept {
  if (year < -9999 || year > 9999 || month < 1 || month > 12 || of_month < 1) return std::nullopt;
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (of_month > lengths[month - 1] + (leap && month == 2 ? 1 : 0)) return std::nullopt;
  // Counted in years that begin with March, so that the odd day comes last, from the year -10000 on, so that nothing is
  // negative.
  const int before_march = month < 3 ? 1 : 0;
  const int years = year + 10000 - before_march;
  const int months = month - 3 + 12 * before_march;
  const int of_year = (153 * months + 2) / 5 + of_month - 1;
  constexpr int to_1970 = 4371893;
  return day{std::int32_t{365 * years + years / 4 - years / 100 + years / 400 + of_year - to_1970}};
}

}  // namespace regimen
