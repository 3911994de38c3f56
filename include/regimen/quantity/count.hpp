/// @file
/// @brief Repetitions and sets, which must not be taken for each other.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>
#include <cstdint>

namespace regimen {

/// @brief A number of repetitions within one set.
struct repetitions {
  /// @brief How many.
  std::int32_t value = 1;
  /// @brief By number.
  [[nodiscard]] friend constexpr auto operator<=>(const repetitions&, const repetitions&) noexcept = default;
};

/// @brief A number of sets.
struct sets {
  /// @brief How many.
  std::int32_t value = 1;
  /// @brief By number.
  [[nodiscard]] friend constexpr auto operator<=>(const sets&, const sets&) noexcept = default;
};

inline namespace literals {
/// @brief `10_reps`
[[nodiscard]] constexpr repetitions operator""_reps(unsigned long long n) noexcept {
  return {static_cast<std::int32_t>(n)};
}
/// @brief `3_sets`
[[nodiscard]] constexpr sets operator""_sets(unsigned long long n) noexcept { return {static_cast<std::int32_t>(n)}; }
}  // namespace literals

}  // namespace regimen
