/// @file
/// @brief A set of values of one enumeration, as bits.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "regimen/vocabulary/bit_algebra.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A set of enumerators: a regular value, usable in constant expressions, without allocation.
///
/// Iterates in the order of the enumeration. What it can do besides is in bit_algebra.
template <vocabulary_enum Enum>
class enum_set : public bit_algebra<enum_set<Enum>, count_of<Enum>> {
 public:
  /// @brief The enumeration whose values it holds.
  using value_type = Enum;

  /// @brief The empty set.
  constexpr enum_set() noexcept = default;

  /// @brief The set of the given names, as terms or enumerators.
  constexpr enum_set(std::initializer_list<Enum> values) noexcept {
    for (const Enum value : values) this->words_[place(value) / 64] |= std::uint64_t{1} << (place(value) % 64);
  }

  /// @brief Puts a value in.
  constexpr void insert(Enum value) noexcept {
    this->words_[place(value) / 64] |= std::uint64_t{1} << (place(value) % 64);
  }
  /// @brief Takes a value out.
  constexpr void erase(Enum value) noexcept {
    this->words_[place(value) / 64] &= ~(std::uint64_t{1} << (place(value) % 64));
  }

  using bit_algebra<enum_set<Enum>, count_of<Enum>>::contains;
  /// @brief Whether the value is in the set.
  template <names_a<Enum> Name>
  [[nodiscard]] constexpr bool contains(Name name) const noexcept {
    const auto at = static_cast<std::size_t>(static_cast<Enum>(name));
    return (this->words_[at / 64] >> (at % 64) & 1) != 0;
  }

 private:
  friend class bit_algebra<enum_set<Enum>, count_of<Enum>>;
  [[nodiscard]] static constexpr std::size_t place(Enum value) noexcept { return static_cast<std::size_t>(value); }
  [[nodiscard]] static constexpr Enum member(std::size_t at) noexcept { return static_cast<Enum>(at); }
};

}  // namespace regimen
