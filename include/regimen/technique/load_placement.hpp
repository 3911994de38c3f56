/// @file
/// @brief Where a load must go so that a given side works harder or has the advantage.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/technique/technique.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief What a load is to ask of the sides; nothing where it does not matter.
///
/// One placement serves one side: for `both` there is none, and each side gets its turn (S4-20).
struct side_load_aim {
  /// @brief Whose hamstrings are to work harder.
  std::optional<side> harder_hamstrings{};
  /// @brief Whose glutes are to have the advantage.
  std::optional<side> favoured_glutes{};
  /// @brief Whose glutes are to have the disadvantage.
  std::optional<side> hindered_glutes{};
};

/// @brief The same aim with left and right exchanged.
[[nodiscard]] constexpr side_load_aim mirror(side_load_aim aim) noexcept {
  for (std::optional<side>* part : {&aim.harder_hamstrings, &aim.favoured_glutes, &aim.hindered_glutes})
    if (*part) *part = mirror(**part);
  return aim;
}

/// @brief Whether an effect is what was aimed at. An aim that asks nothing, or something of both sides, is met by none.
[[nodiscard]] constexpr bool meets(const side_load_effect& effect, const side_load_aim& aim) noexcept {
  bool asked = false;
  const auto met = [&asked](const std::optional<side>& wanted, side got) {
    asked = asked || wanted;
    return !wanted || (*wanted != side::both && *wanted == got);
  };
  return met(aim.harder_hamstrings, effect.harder_hamstrings) && met(aim.favoured_glutes, effect.favoured_glutes) &&
         met(aim.hindered_glutes, effect.hindered_glutes) && asked;
}

/// @brief A place of a load and the side on which it is carried.
struct load_placement {
  /// @brief The place.
  load_place place{};
  /// @brief The side.
  side where{};
  /// @brief How well the effect is known: what one article observed on one person.
  source from = side_load_source;

  /// @brief Same place and side.
  [[nodiscard]] friend constexpr bool operator==(const load_placement&, const load_placement&) noexcept = default;
};

/// @brief The same placement with left and right exchanged.
[[nodiscard]] constexpr load_placement mirror(load_placement p) noexcept {
  p.where = mirror(p.where);
  return p;
}

/// @brief All placements that do what is aimed at (S4-16 to S4-18); empty when nothing does. Found by trying each place
/// on each side: `placements_for(mirror(aim))` are the mirrored `placements_for(aim)`.
[[nodiscard]] constexpr list<load_placement, 2 * count_of<load_place>> placements_for(
    const side_load_aim& aim) noexcept {
  list<load_placement, 2 * count_of<load_place>> found;
  for (std::size_t i = 0; i < count_of<load_place>; ++i)
    for (const side where : {side::left, side::right})
      if (const auto place = static_cast<load_place>(i); meets(effect_of(place, where), aim))
        found.push_back({place, where});
  return found;
}

/// @brief On which side a technique must be done to do what is aimed at; nothing if its load cannot.
[[nodiscard]] constexpr std::optional<side> side_for(const technique& t, const side_load_aim& aim) noexcept {
  for (const load_placement& p : placements_for(aim))
    if (p.place == t.carries) return p.where;
  return std::nullopt;
}

}  // namespace regimen
