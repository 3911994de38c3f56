/// @file
/// @brief External load as a mass in grams.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>
#include <cstdint>

namespace regimen {

/// @brief A mass in whole grams: integers, so that every platform agrees.
struct mass {
  /// @brief Grams.
  std::int64_t grams = 0;
  /// @brief By weight.
  [[nodiscard]] friend constexpr auto operator<=>(const mass&, const mass&) noexcept = default;
};

inline namespace literals {
/// @brief `7_kg`
[[nodiscard]] constexpr mass operator""_kg(unsigned long long n) noexcept {
  return {static_cast<std::int64_t>(n) * 1000};
}
/// @brief `15_lb`: the international pound of 0.45359237 kg, rounded to the nearest gram.
[[nodiscard]] constexpr mass operator""_lb(unsigned long long n) noexcept {
  return {(static_cast<std::int64_t>(n) * 45359237 + 50000) / 100000};
}
}  // namespace literals

}  // namespace regimen
