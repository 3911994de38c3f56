/// @file
/// @brief The algebra of sets as bits: what every set of this library can do, whatever it holds.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// @brief The base of a set of at most `Size` things that are counted from zero.
///
/// `Set` is the class that derives from it and says what the numbers stand for: enum_set, structure_set. Every
/// operation is linear in the number of 64-bit words.
template <class Set, std::size_t Size>
class bit_algebra {
 public:
  /// @brief The set of all things.
  [[nodiscard]] static constexpr Set all() noexcept {
    Set set;
    for (std::size_t at = 0; at < Size; ++at) set.words_[at / 64] |= std::uint64_t{1} << (at % 64);
    return set;
  }

  /// @brief Whether everything in the other set is in this one.
  [[nodiscard]] constexpr bool contains(const Set& other) const noexcept {
    for (std::size_t w = 0; w < word_count; ++w)
      if ((other.words_[w] & ~words_[w]) != 0) return false;
    return true;
  }
  /// @brief Whether the two sets share anything.
  [[nodiscard]] constexpr bool intersects(const Set& other) const noexcept {
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
  /// @brief How many things it holds.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t n = 0;
    for (const std::uint64_t word : words_) n += static_cast<std::size_t>(std::popcount(word));
    return n;
  }

  /// @brief Union.
  [[nodiscard]] friend constexpr Set operator|(Set a, const Set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] |= b.words_[w];
    return a;
  }
  /// @brief Intersection.
  [[nodiscard]] friend constexpr Set operator&(Set a, const Set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= b.words_[w];
    return a;
  }
  /// @brief Difference: what is in the first set only.
  [[nodiscard]] friend constexpr Set operator-(Set a, const Set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w) a.words_[w] &= ~b.words_[w];
    return a;
  }
  /// @brief Complement.
  [[nodiscard]] friend constexpr Set operator~(const Set& a) noexcept { return all() - a; }
  /// @brief Same members.
  [[nodiscard]] friend constexpr bool operator==(const Set& a, const Set& b) noexcept {
    for (std::size_t w = 0; w < word_count; ++w)
      if (a.words_[w] != b.words_[w]) return false;
    return true;
  }

  /// @brief Walks through the members.
  class iterator {
   public:
    /// @brief The member at this place.
    [[nodiscard]] constexpr auto operator*() const noexcept { return Set::member(at_); }
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
    friend class bit_algebra;
    constexpr iterator(const std::uint64_t* words, std::size_t at) noexcept : words_(words), at_(at) { skip(); }
    constexpr void skip() noexcept {
      for (; at_ < Size; at_ = (at_ / 64 + 1) * 64)
        if (const std::uint64_t rest = words_[at_ / 64] >> (at_ % 64); rest != 0) {
          at_ += static_cast<std::size_t>(std::countr_zero(rest));
          return;
        }
      at_ = Size;
    }
    const std::uint64_t* words_;
    std::size_t at_;
  };

  /// @brief The first member.
  [[nodiscard]] constexpr iterator begin() const noexcept { return {words_, 0}; }
  /// @brief Past the last member.
  [[nodiscard]] constexpr iterator end() const noexcept { return {words_, Size}; }

 protected:
  /// @brief How many words.
  static constexpr std::size_t word_count = (Size + 63) / 64;
  /// @brief One bit for each thing.
  std::uint64_t words_[word_count]{};
};

}  // namespace regimen
