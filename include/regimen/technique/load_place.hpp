/// @file
/// @brief Where a load is carried, and what that asks of the two sides.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/side_load.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Where a load is carried.
enum class load_place : unsigned char {
  nowhere,         ///< No load, or it does not matter where.
  in_the_hands,    ///< Hanging from the hands (S4-12).
  overhead,        ///< Above the head, in the middle (S4-14).
  overhead_aside,  ///< Above the head and off to the side of the step (S4-15).
};

/// @brief Names of load_place.
template <>
struct vocabulary<load_place> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "place of a load";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"nowhere", "in_the_hands", "overhead", "overhead_aside"};
};

/// @brief What a load at a place asks of the two sides, when the step is done on one of them: only a load off to the
/// side tells them apart (S4-15 to S4-18).
[[nodiscard]] constexpr side_load_effect effect_of(load_place place, side where) noexcept {
  return place == load_place::overhead_aside ? effect_of_load_to(where) : side_load_effect{};
}

}  // namespace regimen
