/// @file
/// @brief Angles of joints, in degrees.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>

namespace regimen {

/// @brief An angle in degrees. Which way is positive, the joint coordinate says.
class degrees {
 public:
  /// @brief No angle.
  constexpr degrees() noexcept = default;
  /// @brief So many degrees.
  constexpr explicit degrees(double count) noexcept : count_(count) {}

  /// @brief The number of degrees.
  [[nodiscard]] constexpr double count() const noexcept { return count_; }
  /// @brief The same angle in radians.
  [[nodiscard]] constexpr double radians() const noexcept { return count_ * (3.14159265358979323846 / 180); }
  /// @brief Whether it is a number at all: neither NaN nor infinite.
  [[nodiscard]] constexpr bool is_finite() const noexcept { return count_ - count_ == 0; }

  /// @brief Sum.
  [[nodiscard]] friend constexpr degrees operator+(degrees a, degrees b) noexcept {
    return degrees{a.count_ + b.count_};
  }
  /// @brief Difference.
  [[nodiscard]] friend constexpr degrees operator-(degrees a, degrees b) noexcept {
    return degrees{a.count_ - b.count_};
  }
  /// @brief The angle the other way.
  [[nodiscard]] friend constexpr degrees operator-(degrees a) noexcept { return degrees{-a.count_}; }
  /// @brief So many times the angle.
  [[nodiscard]] friend constexpr degrees operator*(degrees a, double times) noexcept {
    return degrees{a.count_ * times};
  }
  /// @brief By size; NaN compares with nothing.
  [[nodiscard]] friend constexpr std::partial_ordering operator<=>(degrees, degrees) noexcept = default;
  /// @brief Same angle.
  [[nodiscard]] friend constexpr bool operator==(degrees, degrees) noexcept = default;

 private:
  double count_ = 0;
};

inline namespace literals {
/// @brief Degrees: `12.5_deg`.
[[nodiscard]] constexpr degrees operator""_deg(long double count) noexcept {
  return degrees{static_cast<double>(count)};
}
/// @brief Degrees: `90_deg`.
[[nodiscard]] constexpr degrees operator""_deg(unsigned long long count) noexcept {
  return degrees{static_cast<double>(count)};
}
}  // namespace literals

}  // namespace regimen
