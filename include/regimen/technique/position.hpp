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
  quadruped,         ///< On hands and knees, or on the hands and one knee.
  tall_kneeling,     ///< On both knees, trunk upright.
  hanging,           ///< From the hands, feet off the floor or only touching it.
  bent_over,         ///< On both feet, trunk tipped forward from the hips.
  incline_sitting,   ///< Leaning back on a bench that is raised at the head.
};

/// @brief Names of position.
template <>
struct vocabulary<position> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "position";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {
      "standing",     "single_leg_stand", "walking",    "chair_sitting", "slumped_sitting",
      "long_sitting", "half_kneeling",    "side_lying", "supine",        "prone",
      "quadruped",    "tall_kneeling",    "hanging",    "bent_over",     "incline_sitting"};
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
inline constexpr term<position::quadruped> quadruped{};
inline constexpr term<position::tall_kneeling> tall_kneeling{};
inline constexpr term<position::hanging> hanging{};
inline constexpr term<position::bent_over> bent_over{};
inline constexpr term<position::incline_sitting> incline_sitting{};
/// @}

/// @brief The positions that need getting down to the floor (S3-11).
inline constexpr enum_set<position> floor_positions{long_sitting, half_kneeling, side_lying,   supine,
                                                    prone,        quadruped,     tall_kneeling};

}  // namespace regimen
