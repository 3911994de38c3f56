/// @file
/// @brief Time, in whole seconds.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>

namespace regimen {

/// @brief Satisfied by the durations of `std::chrono` that are a whole number of seconds.
template <class Duration>
concept whole_seconds_duration = requires(const Duration& d) {
  typename Duration::rep;
  requires std::integral<typename Duration::rep>;
  requires Duration::period::num % Duration::period::den == 0;
  { d.count() } -> std::convertible_to<std::int64_t>;
};

/// @brief A time in whole seconds.
///
/// Takes every duration of `std::chrono` that is a whole number of seconds and turns into one, without including that
/// header, which costs more to compile than the rest of the core's standard headers together.
class seconds {
 public:
  /// @brief No time.
  constexpr seconds() noexcept = default;
  /// @brief So many seconds.
  constexpr explicit seconds(std::int64_t count) noexcept : count_(count) {}
  /// @brief The same time as a duration of `std::chrono`.
  template <whole_seconds_duration Duration>
  constexpr seconds(const Duration& d) noexcept
      : count_(static_cast<std::int64_t>(d.count()) * (Duration::period::num / Duration::period::den)) {}

  /// @brief The number of seconds.
  [[nodiscard]] constexpr std::int64_t count() const noexcept { return count_; }
  /// @brief The same time as `std::chrono::seconds` or another duration of a second's period.
  template <whole_seconds_duration Duration>
  requires(Duration::period::num == Duration::period::den) [[nodiscard]] constexpr operator Duration() const noexcept {
    return Duration{static_cast<typename Duration::rep>(count_)};
  }

  /// @brief Adds a time.
  constexpr seconds& operator+=(seconds other) noexcept {
    count_ += other.count_;
    return *this;
  }
  /// @brief Sum.
  [[nodiscard]] friend constexpr seconds operator+(seconds a, seconds b) noexcept {
    return seconds{a.count_ + b.count_};
  }
  /// @brief Difference.
  [[nodiscard]] friend constexpr seconds operator-(seconds a, seconds b) noexcept {
    return seconds{a.count_ - b.count_};
  }
  /// @brief Negation.
  [[nodiscard]] friend constexpr seconds operator-(seconds a) noexcept { return seconds{-a.count_}; }
  /// @brief Multiple.
  [[nodiscard]] friend constexpr seconds operator*(seconds a, std::int64_t times) noexcept {
    return seconds{a.count_ * times};
  }
  /// @brief By length.
  [[nodiscard]] friend constexpr auto operator<=>(const seconds&, const seconds&) noexcept = default;

 private:
  std::int64_t count_ = 0;
};

/// @brief User-defined literals: `30_s`, `2_min`, `10_reps`, `3_sets`, `5_kg`, `15_lb`.
inline namespace literals {
/// @brief `30_s`
[[nodiscard]] constexpr seconds operator""_s(unsigned long long n) noexcept {
  return seconds{static_cast<std::int64_t>(n)};
}
/// @brief `2_min`
[[nodiscard]] constexpr seconds operator""_min(unsigned long long n) noexcept {
  return seconds{static_cast<std::int64_t>(n) * 60};
}
}  // namespace literals

}  // namespace regimen
