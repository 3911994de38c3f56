/// @file
/// @brief Left, right, or both.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A side of the body.
enum class side : unsigned char {
  left,   ///< The left.
  right,  ///< The right.
  both,   ///< Both at once, or a structure on the midline.
};

/// @brief Names of side.
template <>
struct vocabulary<side> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "side";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"left", "right", "both"};
};

/// @name Sides as terms
/// @{

/// @brief A side, as a term.
inline constexpr term<side::left> left{};
inline constexpr term<side::right> right{};
inline constexpr term<side::both> both{};
/// @}

/// @brief The other side; both stays both. `mirror(mirror(s)) == s`.
[[nodiscard]] constexpr side mirror(side s) noexcept {
  return s == side::left ? side::right : s == side::right ? side::left : side::both;
}

/// @brief Whether work on side `a` reaches side `b`: the same side, or both.
[[nodiscard]] constexpr bool reaches(side a, side b) noexcept { return a == b || a == side::both; }

}  // namespace regimen
