/// @file
/// @brief Days as text and back: "2026-11-21".
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "regimen/quantity/day.hpp"

namespace regimen {

/// @brief A day as year, month and day of the month: "2026-11-21". Those before the year 0 or after 9999, which no text
/// has, as the nearest that one can have.
[[nodiscard]] inline std::string calendar_date(day date) {
  if (date < *day_of(0, 1, 1)) return "0000-01-01";
  if (*day_of(9999, 12, 31) < date) return "9999-12-31";
  int year = 1970 + date.number / (date.number < 0 ? 365 : 366) - 1;
  while (const auto next = day_of(year + 1, 1, 1)) {
    if (*next > date) break;
    ++year;
  }
  int month = 1;
  while (month < 12 && *day_of(year, month + 1, 1) <= date) ++month;
  const int of_month = date.number - day_of(year, month, 1)->number + 1;
  const auto digits = [](int number, std::size_t least) {
    std::string text = std::to_string(number);
    return text.size() < least ? text.insert(0, least - text.size(), '0') : text;
  };
  return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(of_month, 2);
}

/// @brief The day that a text of exactly this form names; nothing for any other text, and where there is no such day.
[[nodiscard]] constexpr std::optional<day> parse_calendar_date(std::string_view text) noexcept {
  if (text.size() != 10) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9') return std::nullopt;
  const auto number = [text](std::size_t from, std::size_t size) {
    int value = 0;
    for (std::size_t i = from; i < from + size; ++i) value = 10 * value + (text[i] - '0');
    return value;
  };
  return day_of(number(0, 4), number(5, 2), number(8, 2));
}

}  // namespace regimen
