/// @file
/// @brief A set of structures of any kinds, as bits.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "regimen/anatomy/structure.hpp"
#include "regimen/vocabulary/bit_algebra.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

namespace detail {
/// @brief How many structures come before the first of a kind, and how many there are in all.
struct structure_ranks {
  std::size_t first[count_of<structure_kind>]{};
  std::size_t count = 0;
};
[[nodiscard]] constexpr structure_ranks rank_structures() noexcept {
  structure_ranks ranks;
  for (std::size_t k = 0; k < count_of<structure_kind>; ++k) {
    ranks.first[k] = ranks.count;
    ranks.count += structure_names[k].size;
  }
  return ranks;
}
inline constexpr structure_ranks ranks_of_structures = rank_structures();
}  // namespace detail

/// @brief How many structures the library knows, of all kinds together.
inline constexpr std::size_t structure_count = detail::ranks_of_structures.count;

/// @brief A set of structures of any kinds: the set algebra of the whole body.
///
/// A regular value, usable in constant expressions, without allocation. Iterates kind by kind, in the order of
/// structure_kind. What it can do besides is in bit_algebra.
class structure_set : public bit_algebra<structure_set, structure_count> {
 public:
  /// @brief What it holds.
  using value_type = structure;

  /// @brief The empty set.
  constexpr structure_set() noexcept = default;
  /// @brief The set of the given structures; no structure adds nothing.
  constexpr structure_set(std::initializer_list<structure> values) noexcept {
    for (const structure& value : values) insert(value);
  }
  /// @brief The set of these structures of one kind.
  template <names_a_structure Enum>
  constexpr structure_set(const enum_set<Enum>& values) noexcept {
    for (const Enum value : values) insert(value);
  }

  /// @brief Puts a structure in; no structure changes nothing.
  constexpr void insert(structure value) noexcept {
    if (!value.empty()) words_[place(value) / 64] |= std::uint64_t{1} << (place(value) % 64);
  }
  /// @brief Takes a structure out.
  constexpr void erase(structure value) noexcept {
    if (!value.empty()) words_[place(value) / 64] &= ~(std::uint64_t{1} << (place(value) % 64));
  }

  using bit_algebra::contains;
  /// @brief Whether the structure is in the set.
  [[nodiscard]] constexpr bool contains(structure value) const noexcept {
    return !value.empty() && (words_[place(value) / 64] >> (place(value) % 64) & 1) != 0;
  }
  /// @brief Its structures of one kind.
  template <names_a_structure Enum>
  [[nodiscard]] constexpr enum_set<Enum> only() const noexcept {
    enum_set<Enum> found;
    for (std::size_t i = 0; i < count_of<Enum>; ++i)
      if (contains(static_cast<Enum>(i))) found.insert(static_cast<Enum>(i));
    return found;
  }

 private:
  friend class bit_algebra;
  [[nodiscard]] static constexpr std::size_t place(structure s) noexcept {
    return detail::ranks_of_structures.first[index_of(s.kind())] + s.index();
  }
  [[nodiscard]] static constexpr structure member(std::size_t at) noexcept {
    std::size_t k = count_of<structure_kind> - 1;
    while (detail::ranks_of_structures.first[k] > at) --k;
    return detail::structure_at(static_cast<structure_kind>(k), at - detail::ranks_of_structures.first[k]);
  }
};

namespace detail {
/// @brief Whether what is said of the whole holds for this structure: of all structures only groups have parts, and a
/// region is a place and part of none.
[[nodiscard]] constexpr bool is_part(structure s, structure whole) noexcept {
  if (s == whole) return true;
  const bool may_be = s.kind() == structure_kind::muscle || s.kind() == structure_kind::muscle_group;
  return may_be && whole.kind() == structure_kind::muscle_group && within(s, whole);
}

}  // namespace detail

/// @brief A muscle, group, or other structure together with the muscles and the groups that lie within it.
[[nodiscard]] constexpr structure_set with_parts(structure whole) noexcept {
  structure_set parts{whole};
  if (whole.as<muscle_group>() == std::nullopt) return parts;
  for (const muscle head : muscles_of(whole)) parts.insert(head);
  for (std::size_t i = 0; i < count_of<muscle_group>; ++i)
    if (within(static_cast<muscle_group>(i), whole)) parts.insert(static_cast<muscle_group>(i));
  return parts;
}

}  // namespace regimen
