/// @file
/// @brief A list of bounded length that lives without allocation.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <initializer_list>

namespace regimen {

/// @brief At most `Capacity` values in a row; usable in constant expressions, where GCC 12 and Clang 14 do not agree on
/// `std::vector`.
template <class T, std::size_t Capacity>
class list {
 public:
  /// @brief What it holds.
  using value_type = T;

  /// @brief The empty list.
  constexpr list() noexcept = default;

  /// @brief The given values; those past the capacity are refused as by push_back().
  constexpr list(std::initializer_list<T> values) noexcept {
    for (const T& value : values)
      if (size_ < Capacity) values_[size_++] = value;
  }

  /// @brief Appends a value; returns false and changes nothing when the list is full.
  constexpr bool push_back(const T& value) noexcept {
    if (size_ == Capacity) return false;
    values_[size_++] = value;
    return true;
  }

  /// @brief How many values it holds.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// @brief Whether it holds none.
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// @brief The value at a place below size().
  [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept { return values_[i]; }
  /// @brief Where the first value is.
  [[nodiscard]] constexpr const T* data() const noexcept { return values_; }
  /// @brief The first value.
  [[nodiscard]] constexpr const T* begin() const noexcept { return values_; }
  /// @brief Past the last value.
  [[nodiscard]] constexpr const T* end() const noexcept { return values_ + size_; }

  /// @brief Same values in the same order.
  [[nodiscard]] friend constexpr bool operator==(const list& a, const list& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (!(a.values_[i] == b.values_[i])) return false;
    return true;
  }

 private:
  T values_[Capacity]{};
  std::size_t size_ = 0;
};

}  // namespace regimen
