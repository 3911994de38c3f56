/// @file
/// @brief Tools, and how hard they press.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief A thing that a technique needs.
enum class tool : unsigned char {
  foam_roller,    ///< Covers much at once; needs the floor and support of the body weight (S3-7).
  massage_ball,   ///< Presses on a point; floor or firm chair (S3-9).
  tennis_ball,    ///< A gentler massage ball (S3-10).
  lacrosse_ball,  ///< A harder massage ball (S3-10).
  massage_stick,  ///< Needs no floor; the hands set the pressure (S3-11).
  hands,          ///< Best control, but tiring (S3-12).
  firm_chair,     ///< For the ball under the thigh; a soft seat will not do (S3-28).
  low_stool,      ///< To prop the foot up (S3-33).
  hand_weight,    ///< A dumbbell or the like (S4-12).
  slider,         ///< A cloth or disc that lets the heel slide (S2-15).
  warm_water,     ///< Shower or bath (S3-15).
};

/// @brief Names of tool.
template <>
struct vocabulary<tool> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "tool";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"foam_roller",   "massage_ball", "tennis_ball", "lacrosse_ball",
                                          "massage_stick", "hands",        "firm_chair",  "low_stool",
                                          "hand_weight",   "slider",       "warm_water"};
};

/// @name Tools as terms
/// @{

/// @brief A tool, as a term.
inline constexpr term<tool::foam_roller> foam_roller{};
inline constexpr term<tool::massage_ball> massage_ball{};
inline constexpr term<tool::tennis_ball> tennis_ball{};
inline constexpr term<tool::lacrosse_ball> lacrosse_ball{};
inline constexpr term<tool::massage_stick> massage_stick{};
inline constexpr term<tool::hands> hands{};
inline constexpr term<tool::firm_chair> firm_chair{};
inline constexpr term<tool::low_stool> low_stool{};
inline constexpr term<tool::hand_weight> hand_weight{};
inline constexpr term<tool::slider> slider{};
inline constexpr term<tool::warm_water> warm_water{};
/// @}

/// @brief How hard a tool presses, as an ordinal: a higher number presses harder; 0 for a tool that does not press.
///
/// Only the order means something: tennis ball below lacrosse ball (S3-10), hands below all.
[[nodiscard]] constexpr int pressure_rank(tool t) noexcept {
  switch (t) {
    case tool::hands: return 1;
    case tool::tennis_ball: return 2;
    case tool::massage_stick: return 3;
    case tool::foam_roller: return 4;
    case tool::massage_ball: return 5;
    case tool::lacrosse_ball: return 6;
    default: return 0;
  }
}

/// @brief The tools that cover a wide area; they come before pointed ones (S3-13, S3-41).
inline constexpr enum_set<tool> broad_tools{foam_roller, massage_stick};

}  // namespace regimen
