/// @file
/// @brief Positions of the body.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief The position in which a step is done.
enum class position : unsigned char {
  standing,          ///< On both feet.
  single_leg_stand,  ///< On one foot.
  walking,           ///< Walking or running about.
  chair_sitting,     ///< On a chair.
  slumped_sitting,   ///< Sitting with the back rounded (S2-22).
  long_sitting,      ///< On the floor with the legs straight, hands behind (S3-19).
  half_kneeling,     ///< One knee on the floor.
  side_lying,        ///< On the side.
  supine,            ///< On the back.
  prone,             ///< Face down, also on the forearms.
};

/// @brief Names of position.
template <>
struct vocabulary<position> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "position";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {
      "standing",     "single_leg_stand", "walking",    "chair_sitting", "slumped_sitting",
      "long_sitting", "half_kneeling",    "side_lying", "supine",        "prone"};
};

/// @name Positions as terms
/// @{

/// @brief A position, as a term.
inline constexpr term<position::standing> standing{};
inline constexpr term<position::single_leg_stand> single_leg_stand{};
inline constexpr term<position::walking> walking{};
inline constexpr term<position::chair_sitting> chair_sitting{};
inline constexpr term<position::slumped_sitting> slumped_sitting{};
inline constexpr term<position::long_sitting> long_sitting{};
inline constexpr term<position::half_kneeling> half_kneeling{};
inline constexpr term<position::side_lying> side_lying{};
inline constexpr term<position::supine> supine{};
inline constexpr term<position::prone> prone{};
/// @}

/// @brief The positions that need getting down to the floor (S3-11).
inline constexpr enum_set<position> floor_positions{long_sitting, half_kneeling, side_lying, supine, prone};

}  // namespace regimen
