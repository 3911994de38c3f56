/// @file
/// @brief Foster's numbers of a week of training: load by session RPE, monotony and strain.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <optional>
#include <span>

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief The load of a session in arbitrary units: its rating of perceived exertion times its minutes (Foster).
/// Nothing where the rating is not from 0 to 10 or the minutes are negative or not finite.
/// @param rating from 0 to 10, on the CR10 scale
/// @param minutes how long the session took
[[nodiscard]] constexpr std::optional<double> session_load(double rating, double minutes) noexcept {
  if (!(rating >= 0 && rating <= 10) || !(minutes >= 0) || minutes - minutes != 0) return std::nullopt;
  return rating * minutes;
}

/// @brief Which standard deviation is meant; the sources of monotony do not say.
enum class deviation : unsigned char {
  population,  ///< The sum of squares by 7.
  sample,      ///< The sum of squares by 6.
};

/// @brief Names of deviation.
template <>
struct vocabulary<deviation> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "standard deviation";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"population", "sample"};
};

/// @brief A week of training in numbers.
struct week_of_training {
  /// @brief The sum of its loads.
  double load = 0;
  /// @brief Mean load of a day by its standard deviation; nothing where all days are alike, which has no such number.
  std::optional<double> monotony{};
  /// @brief Load times monotony.
  std::optional<double> strain{};
};

/// @brief Load, monotony and strain of seven days (Foster).
/// @param loads the load of each day, 0 on days of rest
/// @param spread which standard deviation
[[nodiscard]] inline week_of_training week_of(std::span<const double, 7> loads, deviation spread) noexcept {
  week_of_training week;
  bool alike = true;
  for (const double load : loads) {
    week.load += load;
    alike = alike && load == loads[0];
  }
  const double mean = week.load / 7;
  double squares = 0;
  for (const double load : loads) squares += (load - mean) * (load - mean);
  if (alike || !(squares > 0)) return week;
  week.monotony = mean / std::sqrt(squares / (spread == deviation::population ? 7 : 6));
  week.strain = week.load * *week.monotony;
  return week;
}

}  // namespace regimen
