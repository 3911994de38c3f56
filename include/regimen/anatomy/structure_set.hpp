/// @file
/// @brief A set of structures of any kinds, as bits.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "regimen/anatomy/structure.hpp"
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
/// structure_kind. Every operation is linear in the number of 64-bit words.
class structure_set {
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

  /// @brief The set of all structures.
  [[nodiscard]] static constexpr structure_set all() noexcept {
    structure_set set;
    for (std::size_t i = 0; i < structure_count; ++i) set.words_[i / 64] |= std::uint64_t{1} << (i % 64);
    return set;
  }

  /// @brief Puts a structure in; no structure changes nothing.
  constexpr void insert(structure value) noexcept {
    if (!value.empty()) words_[rank(value) / 64] |= bit(value);
  }
  /// @brief Takes a structure out.
  constexpr void erase(structure value) noexcept {
    if (!value.empty()) words_[rank(value) / 64] &= ~bit(value);
  }
  /// @brief Whether the structure is in the set.
  [[nodiscard]] constexpr bool contains(structure value) const noexcept {
    return !value.empty() && (words_[rank(value) / 64] & bit(value)) != 0;
  }
  /// @brief Whether every structure of the other set is in this one.
  [[nodiscard]] constexpr bool contains(const structure_set& other) const noexcept {
    for (std::size_t w = 0; w < word_count; ++w)
      if ((other.words_[w] & ~words_[w]) != 0) return false;
    return true;
  }
  /// @brief Whether the two sets share a structure.
  [[nodiscard]] constexpr bool intersects(const structure_set& other) const noexcept {
    for (std::size_t w = 0; w < word_count; ++w)
      if ((other.words_[w] & words_[w]) != 0) return true;
    return false;
  }
  /// @brief Whether there is nothing in it.
  [[nodiscard]] constexpr bool empty() const noexcept {
    for (const std::uint64_t word : words_)
      if (word != 0) return false;
    return true;
  }
  /// @brief How many structures it holds.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t n = 0;
    for (const std::uint64_t word : words_) n += static_cast<std::size_t>(std::popcount(word));
    return n;
  }
  /// @brief Its structures of one kind.
  template <names_a_structure Enum>
  [[nodiscard]] constexpr enum_set<Enum> only() const noexcept {
    enum_set<Enum> found;
    for (std::size_t i = 0; i < count_of<Enum>; ++i)
      if (contains(static_cast<Enum>(i))) found.insert(static_cast<Enum>(i));
    return found;
  }

  /// @brief Union.
  [[nodiscard]] friend constexpr structure_set operator|(structure_set a, const structure_set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] |= b.words_[w];
    return a;
  }
  /// @brief Intersection.
  [[nodiscard]] friend constexpr structure_set operator&(structure_set a, const structure_set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= b.words_[w];
    return a;
  }
  /// @brief Difference: what is in the first set only.
  [[nodiscard]] friend constexpr structure_set operator-(structure_set a, const structure_set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= ~b.words_[w];
    return a;
  }
  /// @brief Complement within all structures.
  [[nodiscard]] friend constexpr structure_set operator~(const structure_set& a) noexcept { return all() - a; }
  /// @brief Same members.
  [[nodiscard]] friend constexpr bool operator==(const structure_set&, const structure_set&) noexcept = default;

  /// @brief Walks through the members.
  class iterator {
   public:
    /// @brief The member at this place.
    [[nodiscard]] constexpr structure operator*() const noexcept { return at(rank_); }
    /// @brief Goes to the next member.
    constexpr iterator& operator++() noexcept {
      ++rank_;
      skip();
      return *this;
    }
    /// @brief Same place.
    [[nodiscard]] friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.rank_ == b.rank_;
    }

   private:
    friend class structure_set;
    constexpr iterator(const structure_set& set, std::size_t rank) noexcept : set_(&set), rank_(rank) { skip(); }
    constexpr void skip() noexcept {
      for (; rank_ < structure_count; rank_ = (rank_ / 64 + 1) * 64)
        if (const std::uint64_t rest = set_->words_[rank_ / 64] >> (rank_ % 64); rest != 0) {
          rank_ += static_cast<std::size_t>(std::countr_zero(rest));
          return;
        }
      rank_ = structure_count;
    }
    const structure_set* set_;
    std::size_t rank_;
  };

  /// @brief The first member.
  [[nodiscard]] constexpr iterator begin() const noexcept { return {*this, 0}; }
  /// @brief Past the last member.
  [[nodiscard]] constexpr iterator end() const noexcept { return {*this, structure_count}; }

 private:
  static constexpr std::size_t word_count = (structure_count + 63) / 64;
  [[nodiscard]] static constexpr std::size_t rank(structure s) noexcept {
    return detail::ranks_of_structures.first[index_of(s.kind())] + s.index();
  }
  [[nodiscard]] static constexpr std::uint64_t bit(structure s) noexcept { return std::uint64_t{1} << (rank(s) % 64); }
  [[nodiscard]] static constexpr structure at(std::size_t rank) noexcept {
    std::size_t k = count_of<structure_kind> - 1;
    while (detail::ranks_of_structures.first[k] > rank) --k;
    return detail::structure_at(static_cast<structure_kind>(k), rank - detail::ranks_of_structures.first[k]);
  }
  std::uint64_t words_[word_count]{};
};

namespace detail {
/// @brief Whether what is said of the whole holds for this structure: a region is a place and part of none.
[[nodiscard]] constexpr bool is_part(structure s, structure whole) noexcept {
  return s == whole || (s.kind() <= structure_kind::muscle_group && within(s, whole));
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
