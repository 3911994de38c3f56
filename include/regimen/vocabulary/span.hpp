/// @file
/// @brief Values in a row that are kept somewhere else.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>

namespace regimen {

/// @brief Refers to values that stand in a row: those of an array, a `std::vector`, a `std::span`, a list. They must
/// outlive it.
///
/// What this library uses of `std::span`, which costs a compiler much more for each type of value; see the
/// [floors](@ref floors).
template <class T>
class span {
 public:
  /// @brief None.
  constexpr span() noexcept = default;
  /// @brief So many values from the first on.
  constexpr span(T* first, std::size_t size) noexcept : first_{first}, size_{size} {}
  /// @brief Those of an array.
  template <std::size_t N>
  constexpr span(T (&values)[N]) noexcept : first_{values}, size_{N} {}
  /// @brief Those of anything that has data() and size(), if they are of this type and not of one derived from it.
  template <class Row>
  requires requires(Row& row) {
    static_cast<T* const*>(static_cast<decltype(row.data())*>(nullptr));
    row.size();
  }
  constexpr span(Row&& row) noexcept : first_{row.data()}, size_{row.size()} {}

  /// @brief Where the first value is.
  [[nodiscard]] constexpr T* data() const noexcept { return first_; }
  /// @brief How many values there are.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// @brief Whether there are none.
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// @brief The value at a place below size().
  [[nodiscard]] constexpr T& operator[](std::size_t i) const noexcept { return first_[i]; }
  /// @brief The last value, where there is one.
  [[nodiscard]] constexpr T& back() const noexcept { return first_[size_ - 1]; }
  /// @brief The first value.
  [[nodiscard]] constexpr T* begin() const noexcept { return first_; }
  /// @brief Past the last value.
  [[nodiscard]] constexpr T* end() const noexcept { return first_ + size_; }
  /// @brief So many from the first on, at most size().
  [[nodiscard]] constexpr span first(std::size_t count) const noexcept { return {first_, count}; }
  /// @brief So many up to the last, at most size().
  [[nodiscard]] constexpr span last(std::size_t count) const noexcept { return {first_ + (size_ - count), count}; }

 private:
  T* first_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace regimen
