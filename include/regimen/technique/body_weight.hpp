/// @file
/// @brief How hard the weight of the body presses on a roller: a ladder to go up and down.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief How the legs lie on the roller. The order is from light to hard.
enum class roller_legs : unsigned char {
  both_legs,      ///< Both thighs on it, both feet lightly down (S3-20).
  one_leg,        ///< One thigh on it, the other foot beside it: stronger than both (S3-27).
  ankle_crossed,  ///< One thigh on it, the free ankle stacked upon that leg (S3-20).
};

/// @brief Names of roller_legs.
template <>
struct vocabulary<roller_legs> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "legs on the roller";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"both_legs", "one_leg", "ankle_crossed"};
};

/// @brief How the weight of the body is shared between the roller and the hands or the supporting foot.
struct body_weight {
  /// @brief How the legs lie.
  roller_legs legs = roller_legs::both_legs;
  /// @brief Whether hands and supporting foot take some of the weight; that lowers the pressure (S3-27).
  bool supported = false;

  /// @brief Same pressure.
  [[nodiscard]] friend constexpr bool operator==(const body_weight&, const body_weight&) noexcept = default;
};

/// @brief Whether one way presses harder than another: more leg with no more support, or less support with no less leg.
/// Neither does where the one has more leg and more support: no source compares them.
[[nodiscard]] constexpr bool presses_harder(const body_weight& a, const body_weight& b) noexcept {
  return a.legs >= b.legs && a.supported <= b.supported && a != b;
}

/// @brief One step down the ladder: first support, then less leg; nothing when it cannot be lighter.
[[nodiscard]] constexpr std::optional<body_weight> lighter(const body_weight& now) noexcept {
  if (!now.supported) return body_weight{now.legs, true};
  if (now.legs == roller_legs::both_legs) return std::nullopt;
  return body_weight{static_cast<roller_legs>(static_cast<int>(now.legs) - 1), true};
}

/// @brief One step up the ladder: first no support, then more leg; nothing when it cannot be harder.
[[nodiscard]] constexpr std::optional<body_weight> harder(const body_weight& now) noexcept {
  if (now.supported) return body_weight{now.legs, false};
  if (now.legs == roller_legs::ankle_crossed) return std::nullopt;
  return body_weight{static_cast<roller_legs>(static_cast<int>(now.legs) + 1), false};
}

}  // namespace regimen
