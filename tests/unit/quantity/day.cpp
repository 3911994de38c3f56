/// @file
/// @brief Dates are counted without a gap, and there is no day where the calendar has none.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/quantity/day.hpp"

#include "catch.hpp"

using namespace regimen;

TEST_CASE("known dates", "[day]") {
  STATIC_REQUIRE(day_of(1970, 1, 1) == day{0});
  STATIC_REQUIRE(day_of(1969, 12, 31) == day{-1});
  STATIC_REQUIRE(day_of(2000, 3, 1) == day{11017});
  STATIC_REQUIRE(day_of(2026, 11, 21) == day{20778});
  STATIC_REQUIRE(day_of(1, 1, 1) == day{-719162});
  STATIC_REQUIRE(day_of(9999, 12, 31) == day{2932896});
}

TEST_CASE("what is no date is no day", "[day]") {
  for (const auto none :
       {day_of(2026, 0, 1), day_of(2026, 13, 1), day_of(2026, 1, 0), day_of(2026, 1, 32), day_of(2026, 4, 31),
        day_of(2026, 2, 29), day_of(1900, 2, 29), day_of(2026, -1, -1), day_of(10000, 1, 1), day_of(-10000, 1, 1)})
    REQUIRE_FALSE(none.has_value());
  REQUIRE(day_of(2000, 2, 29).has_value());
  REQUIRE(day_of(2024, 2, 29).has_value());
}

TEST_CASE("every date is the day after the one before", "[day]") {
  std::int32_t expected = day_of(-9999, 1, 1)->number;
  std::int32_t days_of_year = 0;
  int faults = 0;
  for (int year = -9999; year <= 9999; ++year) {
    days_of_year = 0;
    for (int month = 1; month <= 12; ++month)
      for (int date = 1; date <= 31; ++date) {
        const auto it = day_of(year, month, date);
        if (!it) continue;
        faults += it->number == expected ? 0 : 1;
        ++expected;
        ++days_of_year;
      }
    faults += days_of_year == (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 366 : 365) ? 0 : 1;
  }
  REQUIRE(faults == 0);
}

TEST_CASE("earlier days come first", "[day]") {
  REQUIRE(*day_of(2026, 11, 21) < *day_of(2026, 11, 22));
  REQUIRE(*day_of(2026, 11, 21) < *day_of(2027, 1, 1));
  REQUIRE(*day_of(1900, 1, 1) < day{});
}
