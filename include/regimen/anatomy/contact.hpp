/// @file
/// @brief Which muscles lie beside which, and the septum between them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/mid_thigh.hpp"
#include "regimen/anatomy/relation.hpp"

namespace regimen {

/// @brief Two muscles that touch on the ring at mid-thigh: symmetric, never itself.
///
/// What touches what is known there only; elsewhere ask shares_compartment_with.
struct neighbour_of : relation<neighbour_of, muscle, muscle> {
  /// @brief Where its facts come from.
  static constexpr source from = mid_thigh_ring_source;
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle> related(muscle of) noexcept { return neighbours_at_mid_thigh(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: neighbour_of relates a muscle to a muscle");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct neighbour_of neighbour_of = {};

/// @brief Two muscles that lie in the same compartment, touching or not: symmetric, never itself.
struct shares_compartment_with : relation<shares_compartment_with, muscle, muscle> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle> related(muscle of) noexcept {
    enum_set<muscle> found;
    for (const muscle_facts& row : detail::muscle_rows::table)
      if (row.where == facts_of(of).where) found.insert(row.id);
    found.erase(of);
    return found;
  }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: shares_compartment_with relates a muscle to a muscle");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct shares_compartment_with shares_compartment_with = {};

/// @brief The fascia between two muscles, in either order: at mid-thigh that of the ring, elsewhere the septum between
/// their compartments; nothing when they share a compartment or no septum is known.
[[nodiscard]] constexpr std::optional<fascia> septum_between(muscle one, muscle other) noexcept {
  if (neighbours_at_mid_thigh(one).contains(other)) return wall_at_mid_thigh(one, other);
  return septum_between(facts_of(one).where, facts_of(other).where);
}

}  // namespace regimen
