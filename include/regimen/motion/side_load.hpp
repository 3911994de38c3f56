/// @file
/// @brief What a load carried off to one side asks of the two sides of the body.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/anatomy/side.hpp"
#include "regimen/evidence/source.hpp"

namespace regimen {

/// @brief Which side works harder and which is favoured; `both` where the sides are alike.
struct side_load_effect {
  /// @brief Whose hamstrings work harder.
  side harder_hamstrings = side::both;
  /// @brief Whose glutes have the advantage.
  side favoured_glutes = side::both;
  /// @brief Whose glutes have the disadvantage.
  side hindered_glutes = side::both;

  /// @brief Same effect.
  [[nodiscard]] friend constexpr bool operator==(const side_load_effect&, const side_load_effect&) noexcept = default;
};

/// @brief Where the effect of a side load comes from: what one article observed, on one person.
inline constexpr source side_load_source{"S4-16, S4-17, S4-18", certainty::anecdote};

/// @brief The effect of a load held overhead and off to a side: the hamstrings of that side work harder, and the glutes
/// of the other side have the advantage (S4-16 to S4-18). In the middle it leaves the sides alike.
[[nodiscard]] constexpr side_load_effect effect_of_load_to(side where) noexcept {
  return {where, mirror(where), where};
}

/// @brief The same effect with left and right exchanged: `effect_of_load_to(mirror(s)) ==
/// mirror(effect_of_load_to(s))`.
[[nodiscard]] constexpr side_load_effect mirror(const side_load_effect& e) noexcept {
  return {mirror(e.harder_hamstrings), mirror(e.favoured_glutes), mirror(e.hindered_glutes)};
}

}  // namespace regimen
