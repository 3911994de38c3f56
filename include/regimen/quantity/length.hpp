/// @file
/// @brief Lengths of muscles, in millimetres.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>

namespace regimen {

/// @brief A length in millimetres.
class millimetres {
 public:
  /// @brief No length.
  constexpr millimetres() noexcept = default;
  /// @brief So many millimetres.
  constexpr explicit millimetres(double count) noexcept : count_(count) {}

  /// @brief The number of millimetres.
  [[nodiscard]] constexpr double count() const noexcept { return count_; }
  /// @brief The same length in metres.
  [[nodiscard]] constexpr double metres() const noexcept { return count_ / 1000; }

  /// @brief Sum.
  [[nodiscard]] friend constexpr millimetres operator+(millimetres a, millimetres b) noexcept {
    return millimetres{a.count_ + b.count_};
  }
  /// @brief Difference.
  [[nodiscard]] friend constexpr millimetres operator-(millimetres a, millimetres b) noexcept {
    return millimetres{a.count_ - b.count_};
  }
  /// @brief The length the other way: a shortening for a lengthening.
  [[nodiscard]] friend constexpr millimetres operator-(millimetres a) noexcept { return millimetres{-a.count_}; }
  /// @brief By size.
  [[nodiscard]] friend constexpr std::partial_ordering operator<=>(millimetres, millimetres) noexcept = default;
  /// @brief Same length.
  [[nodiscard]] friend constexpr bool operator==(millimetres, millimetres) noexcept = default;

 private:
  double count_ = 0;
};

inline namespace literals {
/// @brief Millimetres: `2.5_mm`.
[[nodiscard]] constexpr millimetres operator""_mm(long double count) noexcept {
  return millimetres{static_cast<double>(count)};
}
/// @brief Millimetres: `3_mm`.
[[nodiscard]] constexpr millimetres operator""_mm(unsigned long long count) noexcept {
  return millimetres{static_cast<double>(count)};
}
}  // namespace literals

}  // namespace regimen
