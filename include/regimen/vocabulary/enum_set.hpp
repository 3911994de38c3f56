/// @file
/// @brief A set of values of one enumeration, as bits.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A set of enumerators: a regular value, usable in constant expressions, without allocation.
///
/// Iterates in the order of the enumeration. Every operation is linear in the number of 64-bit words.
template <vocabulary_enum Enum>
class enum_set {
 public:
  /// @brief The enumeration whose values it holds.
  using value_type = Enum;

  /// @brief The empty set.
  constexpr enum_set() noexcept = default;

  /// @brief The set of the given names, as terms or enumerators.
  constexpr enum_set(std::initializer_list<Enum> values) noexcept {
    // Not by insert(): tables are made of such sets, and every call costs the compiler.
    for (const Enum value : values)
      words_[static_cast<std::size_t>(value) / 64] |= std::uint64_t{1} << (static_cast<std::size_t>(value) % 64);
  }

  /// @brief The set of all values.
  [[nodiscard]] static constexpr enum_set all() noexcept {
    enum_set set;
    for (std::size_t i = 0; i < count_of<Enum>; ++i) set.insert(static_cast<Enum>(i));
    return set;
  }

  /// @brief Puts a value in.
  constexpr void insert(Enum value) noexcept { words_[index_of(value) / 64] |= bit(value); }
  /// @brief Takes a value out.
  constexpr void erase(Enum value) noexcept { words_[index_of(value) / 64] &= ~bit(value); }
  /// @brief Whether the value is in the set.
  template <names_a<Enum> Name>
  [[nodiscard]] constexpr bool contains(Name name) const noexcept {
    const auto at = static_cast<std::size_t>(static_cast<Enum>(name));
    return (words_[at / 64] >> (at % 64) & 1) != 0;
  }
  /// @brief Whether every value of the other set is in this one.
  [[nodiscard]] constexpr bool contains(const enum_set& other) const noexcept {
    for (std::size_t w = 0; w < word_count; ++w)
      if ((other.words_[w] & ~words_[w]) != 0) return false;
    return true;
  }
  /// @brief Whether the two sets share a value.
  [[nodiscard]] constexpr bool intersects(const enum_set& other) const noexcept {
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
  /// @brief How many values it holds.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t n = 0;
    for (const std::uint64_t word : words_) n += static_cast<std::size_t>(std::popcount(word));
    return n;
  }

  /// @brief Union.
  [[nodiscard]] friend constexpr enum_set operator|(enum_set a, const enum_set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] |= b.words_[w];
    return a;
  }
  /// @brief Intersection.
  [[nodiscard]] friend constexpr enum_set operator&(enum_set a, const enum_set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= b.words_[w];
    return a;
  }
  /// @brief Difference: what is in the first set only.
  [[nodiscard]] friend constexpr enum_set operator-(enum_set a, const enum_set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= ~b.words_[w];
    return a;
  }
  /// @brief Complement within the enumeration.
  [[nodiscard]] friend constexpr enum_set operator~(const enum_set& a) noexcept { return all() - a; }
  /// @brief Same members.
  [[nodiscard]] friend constexpr bool operator==(const enum_set&, const enum_set&) noexcept = default;

  /// @brief Walks through the members in the order of the enumeration.
  class iterator {
   public:
    /// @brief The member at this place.
    [[nodiscard]] constexpr Enum operator*() const noexcept { return static_cast<Enum>(at_); }
    /// @brief Goes to the next member.
    constexpr iterator& operator++() noexcept {
      ++at_;
      skip();
      return *this;
    }
    /// @brief Same place.
    [[nodiscard]] friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    friend class enum_set;
    constexpr iterator(const enum_set& set, std::size_t at) noexcept : set_(&set), at_(at) { skip(); }
    constexpr void skip() noexcept {
      for (; at_ < count_of<Enum>; at_ = (at_ / 64 + 1) * 64)
        if (const std::uint64_t rest = set_->words_[at_ / 64] >> (at_ % 64); rest != 0) {
          at_ += static_cast<std::size_t>(std::countr_zero(rest));
          return;
        }
      at_ = count_of<Enum>;
    }
    const enum_set* set_;
    std::size_t at_;
  };

  /// @brief The first member.
  [[nodiscard]] constexpr iterator begin() const noexcept { return {*this, 0}; }
  /// @brief Past the last member.
  [[nodiscard]] constexpr iterator end() const noexcept { return {*this, count_of<Enum>}; }

 private:
  static constexpr std::size_t word_count = (count_of<Enum> + 63) / 64;
  [[nodiscard]] static constexpr std::uint64_t bit(Enum value) noexcept {
    return std::uint64_t{1} << (index_of(value) % 64);
  }
  std::uint64_t words_[word_count]{};
};

}  // namespace regimen
