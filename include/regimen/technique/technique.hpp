/// @file
/// @brief A technique: what it needs, what it may touch, how it moves, and how much of it is sensible.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/anatomy/structure.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/technique/dose.hpp"
#include "regimen/technique/glide.hpp"
#include "regimen/technique/load_place.hpp"
#include "regimen/technique/method.hpp"
#include "regimen/technique/position.hpp"
#include "regimen/technique/sensation.hpp"
#include "regimen/technique/sweep.hpp"
#include "regimen/technique/tool.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief One way of setting a technique up: all of the tools, any of the positions.
struct way {
  /// @brief All of these are needed; empty for none.
  enum_set<tool> tools{};
  /// @brief One of these.
  enum_set<position> positions{};
  /// @brief Where this way reaches; empty for everywhere that the technique may touch.
  enum_set<region> reaches{};
};

/// @brief How practised someone must be.
enum class skill : unsigned char {
  beginner,     ///< Anybody.
  experienced,  ///< Someone who knows the simpler forms (S3-32).
};

/// @brief Names of skill.
template <>
struct vocabulary<skill> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "skill";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"beginner", "experienced"};
};

/// @brief Something that can be done to the body.
///
/// A technique is a plain constant. The library's own stand in `regimen/technique/standard.hpp`; an application adds
/// its own by defining one at namespace scope and naming it in perform() or listing it in a catalogue.
struct technique {
  /// @brief Its name, in lower case with underscores.
  std::string_view name{};
  /// @brief Its kind.
  method how{};
  /// @brief Where in a session it belongs.
  stage when{};
  /// @brief The structures it acts on; parts of them count as well.
  list<structure, 16> touches{};
  /// @brief The ways to set it up: any of them will do. Without any it can be done anyhow, but is not composed.
  list<way, 6> ways{};
  /// @brief Whether it acts on one side at a time; on both sides it is then done on each, at the full dose.
  bool one_sided = false;
  /// @brief Direction of its pressure.
  pressure presses = pressure::none;
  /// @brief Whether it works on a spot that a sweep along the muscle has found (S3-25).
  bool spot = false;
  /// @brief Whether it presses deep, which cold muscle does not like (S3-14).
  bool deep = false;
  /// @brief How it may feel at most; more is a sign to ease off.
  sensation at_most = sensation::strong;
  /// @brief Its path, if it sweeps along the back of the thigh; empty otherwise.
  sweep runs{};
  /// @brief The phases of a nerve glide; empty for anything else.
  glide_phases glide{};
  /// @brief Where its load is carried.
  load_place carries = load_place::nowhere;
  /// @brief Whether it is done at speed, with a quick change from loading to push-off (S4-13).
  bool ballistic = false;
  /// @brief Whether one can do it to oneself, at home; otherwise somebody has to help or a camera to watch (S0-33).
  bool by_oneself = true;
  /// @brief How practised one must be.
  skill needs = skill::beginner;
  /// @brief Position on the ladder from easy to hard; only the order within one article means something (S2-26,
  /// S4-25).
  int difficulty = 0;
  /// @brief How it moves against its load.
  movement_pattern moves{};
  /// @brief The doses that are sensible.
  dose_range doses{};
  /// @brief Where the doses come from.
  list<source, 3> dosed_by{};
  /// @brief Where the technique comes from.
  list<source, 3> from{};
  /// @brief How to do it, in one sentence; what presses, pulls or is held says to breathe (S3-24).
  std::string_view cue{};

  /// @brief Same technique: the name tells them apart.
  [[nodiscard]] friend constexpr bool operator==(const technique& a, const technique& b) noexcept {
    return a.name == b.name;
  }
};

/// @brief Whether a way reaches a structure that is worked on in these places.
[[nodiscard]] constexpr bool reaches(const way& w, const enum_set<region>& places) noexcept {
  return w.reaches.empty() || w.reaches.intersects(places);
}

/// @brief Whether a way reaches a structure.
[[nodiscard]] constexpr bool reaches(const way& w, const structure& target) noexcept {
  return w.reaches.empty() || w.reaches.intersects(places_of(target));
}

/// @brief As touches(), for those who have looked up before which muscles the target has and where it is worked on.
[[nodiscard]] constexpr bool touches(const technique& t, const structure& target, const enum_set<muscle>& muscles,
                                     const enum_set<region>& places) noexcept {
  bool reached = t.ways.empty();
  for (const way& w : t.ways) reached = reached || reaches(w, places);
  if (!reached) return false;
  // Most targets are named outright.
  for (const structure& s : t.touches)
    if (s == target) return true;
  for (const structure& s : t.touches)
    if (within(target, muscles, s, muscles_of(s))) return true;
  return false;
}

/// @brief Whether a technique may touch a structure: it names it, or something that it is part of, and one of its ways
/// reaches it. Linear in its lists.
[[nodiscard]] constexpr bool touches(const technique& t, const structure& target) noexcept {
  return touches(t, target, muscles_of(target), places_of(target));
}

/// @brief Whether a technique may go on feeling as it does. What is alarming may not, whatever the technique says.
[[nodiscard]] constexpr bool tolerates(const technique& t, sensation felt) noexcept {
  return felt < sensation::unbearable && felt <= t.at_most;
}

}  // namespace regimen
