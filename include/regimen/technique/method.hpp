/// @file
/// @brief Kinds of technique, stages of a session, and what a technique can give.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief The kind of a technique.
enum class method : unsigned char {
  observation,      ///< Watching or testing; changes nothing by itself.
  warm_up,          ///< Light activity or warmth.
  massage,          ///< Pressure on soft tissue.
  stretch,          ///< Holding a muscle long.
  nerve_slider,     ///< One end of the neural chain is tensioned while the other is slackened (S2-20).
  nerve_tensioner,  ///< Both ends are loaded (S2-22).
  strengthening,    ///< Work against a load.
  stability,        ///< Holding still against a load.
  drill,            ///< A movement skill at speed.
};

/// @brief Names of method.
template <>
struct vocabulary<method> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "method";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"observation",     "warm_up",       "massage",   "stretch", "nerve_slider",
                                          "nerve_tensioner", "strengthening", "stability", "drill"};
};

/// @brief A stage of a session; stages follow one another in this order.
enum class stage : unsigned char {
  prepare,     ///< Warm up, observe.
  release,     ///< Massage.
  lengthen,    ///< Stretch.
  glide,       ///< Move the nerve.
  activate,    ///< Wake a muscle up, hold the trunk still.
  strengthen,  ///< Load.
  integrate,   ///< Use it at speed.
  restore,     ///< Calm down, observe again.
};

/// @brief Names of stage.
template <>
struct vocabulary<stage> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "stage";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"prepare",  "release",    "lengthen",  "glide",
                                          "activate", "strengthen", "integrate", "restore"};
};

/// @brief What a structure can need and a technique can give.
enum class quality : unsigned char {
  release,         ///< Freedom from pressure and adhesion.
  length,          ///< Extensibility.
  glide,           ///< Mobility of a nerve in its bed.
  activation,      ///< Taking part when it should.
  strength_short,  ///< Strength at short length: concentric work (S2-10).
  strength_long,   ///< Strength at long length: eccentric work (S2-9).
  control,         ///< Holding and coordinating.
};

/// @brief Names of quality.
template <>
struct vocabulary<quality> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "quality";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"release",        "length",        "glide",  "activation",
                                          "strength_short", "strength_long", "control"};
};

/// @brief Direction of pressure in massage.
enum class pressure : unsigned char {
  none,         ///< No pressure.
  sideways,     ///< Perpendicular to the shaft, pushing the muscle off the bone: the default (S0-15).
  straight_in,  ///< Into the bone; for a local knot (S0-16).
};

/// @brief Names of pressure.
template <>
struct vocabulary<pressure> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "pressure";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none", "sideways", "straight_in"};
};

/// @brief Layers of tissue that should slide on one another.
enum class sliding : unsigned char {
  of_septa,            ///< The walls between the muscles.
  muscle_over_muscle,  ///< A muscle over its neighbour.
  muscle_over_bone,    ///< A muscle over the bone.
};

/// @brief Names of sliding.
template <>
struct vocabulary<sliding> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "sliding of layers";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"of_septa", "muscle_over_muscle", "muscle_over_bone"};
};

/// @brief The layers that a pressure frees: sideways all of them (S0-17), straight into the bone none.
[[nodiscard]] constexpr enum_set<sliding> frees(pressure direction) noexcept {
  if (direction != pressure::sideways) return {};
  return {sliding::of_septa, sliding::muscle_over_muscle, sliding::muscle_over_bone};
}

}  // namespace regimen
