/// @file
/// @brief Which muscles lie beside which, and the septum between them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/mid_thigh.hpp"
#include "regimen/anatomy/relation.hpp"

namespace regimen {

/// @brief Two muscles that touch on the ring at mid-thigh or share a compartment: symmetric, never itself.
///
/// What lies beside a muscle across a wall is known at mid-thigh only; elsewhere the compartment is all that is said.
struct neighbour_of : relation<neighbour_of, muscle, muscle> {
  /// @brief Where its facts come from.
  static constexpr source from{"mid-thigh ring, contents read, order by this library; compartments from textbooks",
                               certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle> related(muscle of) noexcept {
    enum_set<muscle> found = neighbours_at_mid_thigh(of);
    for (const muscle_facts& row : detail::muscle_rows::table)
      if (row.where == facts_of(of).where) found.insert(row.id);
    found.erase(of);
    return found;
  }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: neighbour_of relates a muscle to a muscle");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct neighbour_of neighbour_of = {};

/// @brief The fascia between two muscles, in either order: at mid-thigh that of the ring, elsewhere the septum between
/// their compartments; nothing when they share a compartment or no septum is known.
[[nodiscard]] constexpr std::optional<fascia> septum_between(muscle one, muscle other) noexcept {
  if (neighbours_at_mid_thigh(one).contains(other)) return wall_at_mid_thigh(one, other);
  return septum_between(facts_of(one).where, facts_of(other).where);
}

}  // namespace regimen
