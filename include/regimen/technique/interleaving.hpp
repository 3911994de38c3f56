/// @file
/// @brief Two steps whose sets take turns: the rests of each are spent on the other.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>

#include "regimen/anatomy/structure.hpp"
#include "regimen/technique/step.hpp"

namespace regimen {

/// @brief Whether a step has rests that other work could fill: at least two sets with rest between them, of something
/// that does not fill them with its own other side already.
[[nodiscard]] constexpr bool has_free_rests(const step& s) noexcept {
  return s.amount.series.value > 1 && s.amount.rest > seconds{0} && !s.alternates_sides();
}

/// @brief Seconds from beginning to end when the sets of two doses take turns, the first one first, and the sets that
/// one of them has more are done alone at the end: the least time in which each set comes at least its rest after the
/// set of its own dose before it. Nothing is asked between a set of the one and a set of the other.
///
/// From turn to turn passes the greatest of: both sets, set and rest of the first, set and rest of the second. It is
/// never less when the one with fewer sets begins.
/// @param first how much of what begins; at least one set
/// @param second how much of the other; at least one set
[[nodiscard]] constexpr seconds interleaved_duration(const dose& first, const dose& second) noexcept {
  const auto longer = [](seconds a, seconds b) { return a < b ? b : a; };
  const seconds a = first.set_work();
  const seconds b = second.set_work();
  const seconds own = a + first.rest;
  const seconds other = b + second.rest;
  const seconds turn = longer(a + b, longer(own, other));
  const std::int64_t sets_of_first = first.series.value;
  const std::int64_t sets_of_second = second.series.value;
  if (sets_of_first <= sets_of_second)
    return a + turn * (sets_of_first - 1) + other * (sets_of_second - sets_of_first) + b;
  // When the first can begin alone: after its own rest, or after the last set of the second.
  const seconds alone = longer(own * sets_of_second, a + b + turn * (sets_of_second - 1));
  return alone + own * (sets_of_first - sets_of_second - 1) + a;
}

/// @brief What a step loads, by kind.
struct loaded_structures {
  /// @brief Muscles: those that it is applied to and, in an exercise, those that resist its load.
  enum_set<muscle> muscles{};
  /// @brief Nerves that it is applied to.
  enum_set<nerve> nerves{};
  /// @brief Fasciae that it is applied to.
  enum_set<fascia> fasciae{};

  /// @brief Whether something is in both.
  [[nodiscard]] constexpr bool intersects(const loaded_structures& other) const noexcept {
    return muscles.intersects(other.muscles) || nerves.intersects(other.nerves) || fasciae.intersects(other.fasciae);
  }
};

/// @brief What a step loads, on whichever side. What an exercise trains follows from its movement; all that it is
/// listed under counts as well. Linear in the muscles of the body.
[[nodiscard]] constexpr loaded_structures loaded_by(const step& s) noexcept {
  loaded_structures found;
  const auto add = [&](const structure& one) {
    found.muscles = found.muscles | muscles_of(one);
    if (const auto n = one.as<nerve>()) found.nerves.insert(*n);
    if (const auto f = one.as<fascia>()) found.fasciae.insert(*f);
  };
  add(s.target);
  const movement& load = s.what->moves.load;
  if (load.empty()) return found;
  for (const structure& one : s.what->touches) add(one);
  for (const muscle m : enum_set<muscle>::all())
    if (resists(m, load)) found.muscles.insert(m);
  return found;
}

}  // namespace regimen
