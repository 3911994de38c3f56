/// @file
/// @brief Tools, and how hard they press.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief A thing that a technique needs.
enum class tool : unsigned char {
  foam_roller,      ///< Covers much at once; needs the floor and support of the body weight (S3-7).
  massage_ball,     ///< Presses on a point; floor or firm chair (S3-9).
  tennis_ball,      ///< A gentler massage ball (S3-10).
  lacrosse_ball,    ///< A harder massage ball (S3-10).
  massage_stick,    ///< Needs no floor; the hands set the pressure (S3-11).
  hands,            ///< Best control, but tiring (S3-12).
  firm_chair,       ///< For the ball under the thigh; a soft seat will not do (S3-28).
  low_stool,        ///< To prop the foot up (S3-33).
  hand_weight,      ///< A dumbbell or the like (S4-12).
  slider,           ///< A cloth or disc that lets the heel slide (S2-15).
  warm_water,       ///< Shower or bath (S3-15).
  resistance_band,  ///< An elastic band or loop, fixed or held.
  barbell,          ///< A long straight bar, with weights or without.
  ez_bar,           ///< A short bent bar for curls and extensions.
  kettlebell,       ///< A weight with a handle above it.
  cable_machine,    ///< A weight on a cable, its pulley high or low.
  weight_machine,   ///< A machine whose weight moves on a fixed path.
  bench,            ///< A firm bench to lie, sit or lean on, flat or raised at the head.
  pull_up_bar,      ///< A bar high enough to hang from.
  exercise_ball,    ///< A large inflated ball to sit, lie or lean on.
  medicine_ball,    ///< A heavy ball to hold or throw.
  step_box,         ///< A step or box that bears a standing person.
};

/// @brief Names of tool.
template <>
struct vocabulary<tool> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "tool";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {
      "foam_roller", "massage_ball",  "tennis_ball",   "lacrosse_ball", "massage_stick",  "hands",
      "firm_chair",  "low_stool",     "hand_weight",   "slider",        "warm_water",     "resistance_band",
      "barbell",     "ez_bar",        "kettlebell",    "cable_machine", "weight_machine", "bench",
      "pull_up_bar", "exercise_ball", "medicine_ball", "step_box"};
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
inline constexpr term<tool::resistance_band> resistance_band{};
inline constexpr term<tool::barbell> barbell{};
inline constexpr term<tool::ez_bar> ez_bar{};
inline constexpr term<tool::kettlebell> kettlebell{};
inline constexpr term<tool::cable_machine> cable_machine{};
inline constexpr term<tool::weight_machine> weight_machine{};
inline constexpr term<tool::bench> bench{};
inline constexpr term<tool::pull_up_bar> pull_up_bar{};
inline constexpr term<tool::exercise_ball> exercise_ball{};
inline constexpr term<tool::medicine_ball> medicine_ball{};
inline constexpr term<tool::step_box> step_box{};
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

/// @brief How much of the body a massage tool meets at once.
enum class contact_width : unsigned char {
  none,     ///< It does not massage.
  precise,  ///< A point.
  broad,    ///< A wide area.
};

/// @brief Names of contact_width.
template <>
struct vocabulary<contact_width> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "width of contact";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none", "precise", "broad"};
};

/// @brief In what the makes of one tool differ.
enum class tool_trait : unsigned char {
  density,  ///< Soft to firm.
  texture,  ///< Smooth to ridged.
};

/// @brief Names of tool_trait.
template <>
struct vocabulary<tool_trait> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "trait of a tool";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"density", "texture"};
};

/// @brief What a massage tool is like.
struct tool_facts {
  /// @brief The tool.
  tool what{};
  /// @brief How much it meets at once.
  contact_width width = contact_width::none;
  /// @brief Whether it is used on the floor.
  bool on_the_floor = false;
  /// @brief Whether it is used without the floor: in the hand, or on a firm chair.
  bool off_the_floor = false;
  /// @brief Whether the weight of the body presses, which the arms and the other leg must hold up.
  bool bears_body_weight = false;
  /// @brief Whether the hands set the pressure.
  bool hand_controlled = false;
  /// @brief Whether it soon tires the hands.
  bool tiring = false;
  /// @brief Whether a session with it is quick.
  bool quick = false;
  /// @brief In what its makes differ.
  enum_set<tool_trait> varies_in{};
  /// @brief Who says so.
  source from{};
};

/// @brief Every massage tool, as the article on self-massage has them. A tool that does not massage has no row.
inline constexpr tool_facts massage_tools[] = {
    {.what = tool::foam_roller,
     .width = contact_width::broad,
     .on_the_floor = true,
     .bears_body_weight = true,
     .quick = true,
     .varies_in = {tool_trait::density, tool_trait::texture},
     .from = {"S3-7, S3-8"}},
    {.what = tool::massage_ball,
     .width = contact_width::precise,
     .on_the_floor = true,
     .off_the_floor = true,
     .bears_body_weight = true,
     .from = {"S3-9"}},
    {.what = tool::tennis_ball,
     .width = contact_width::precise,
     .on_the_floor = true,
     .off_the_floor = true,
     .bears_body_weight = true,
     .from = {"S3-9, S3-10"}},
    {.what = tool::lacrosse_ball,
     .width = contact_width::precise,
     .on_the_floor = true,
     .off_the_floor = true,
     .bears_body_weight = true,
     .from = {"S3-9, S3-10"}},
    {.what = tool::massage_stick,
     .width = contact_width::broad,
     .off_the_floor = true,
     .hand_controlled = true,
     .quick = true,
     .from = {"S3-11"}},
    {.what = tool::hands,
     .width = contact_width::precise,
     .on_the_floor = true,
     .off_the_floor = true,
     .hand_controlled = true,
     .tiring = true,
     .from = {"S3-12"}},
};

/// @brief What a tool is like in massage; a row without source for a tool that does not massage.
[[nodiscard]] constexpr tool_facts facts_of(tool t) noexcept {
  for (const tool_facts& row : massage_tools)
    if (row.what == t) return row;
  return {.what = t};
}

/// @brief The tools that cover a wide area; they come before pointed ones (S3-13, S3-41).
inline constexpr enum_set<tool> broad_tools{foam_roller, massage_stick};

}  // namespace regimen
