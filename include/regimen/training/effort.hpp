/// @file
/// @brief Effort of a set: repetitions left in reserve, and what they say about the greatest load.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/count.hpp"
#include "regimen/quantity/mass.hpp"

namespace regimen {

/// @brief How hard a set was, on the scale of perceived exertion that counts repetitions in reserve: 10 is none left.
struct effort {
  /// @brief Twice the rating, from 2 to 20: ratings come in half points.
  std::int32_t half_points = 20;

  /// @brief From a rating of perceived exertion in half points: rpe(17) is 8.5. Nothing outside 1 to 10.
  [[nodiscard]] static constexpr std::optional<effort> rpe(std::int32_t half_points) noexcept {
    if (half_points < 2 || half_points > 20) return std::nullopt;
    return effort{half_points};
  }
  /// @brief From repetitions in reserve, of which 0 is a failure to do one more, not an unknown. Nothing outside 0
  /// to 9.
  [[nodiscard]] static constexpr std::optional<effort> in_reserve(std::int32_t left_over) noexcept {
    if (left_over < 0 || left_over > 9) return std::nullopt;
    return effort{20 - 2 * left_over};
  }
  /// @brief By exertion.
  [[nodiscard]] friend constexpr auto operator<=>(const effort&, const effort&) noexcept = default;
};

/// @brief Where the meaning of a rating comes from.
inline constexpr source effort_scale_from{"Zourdos: exertion by repetitions in reserve", certainty::secondary};

/// @brief Whether a rating and repetitions in reserve say the same: 10 is none, 9 is one, 8 is two, 7 is three, 5 and 6
/// are four to six; a half point lies between its neighbours.
[[nodiscard]] constexpr bool agree(effort rating, std::int32_t left_over) noexcept {
  if (left_over < 0) return false;
  const std::int32_t points = rating.half_points;
  if (points >= 14) return 2 * left_over >= 20 - points - 1 && 2 * left_over <= 20 - points + 1;
  if (points > 12) return left_over == 3 || left_over == 4;
  if (points >= 10) return left_over >= 4 && left_over <= 6;
  return left_over > 4;
}

/// @brief Where share_of_maximum() comes from.
inline constexpr source effort_table_from{"OpenPowerlifting: fit of a chart of exertion", certainty::secondary};

/// @brief Most repetitions and least effort for which share_of_maximum() speaks: beyond them people differ too much. A
/// choice of this library, near the ends of printed charts.
inline constexpr struct {
  /// @brief Most repetitions.
  repetitions most{12};
  /// @brief Least effort: a rating of 5.
  effort least{10};
} effort_table_ends{};

/// @brief The load of a set as a share of the greatest that could be lifted once, in parts of 10 000 000 000. Nothing
/// for less than 1 or more than 12 repetitions, and below a rating of 5.
///
/// A parabola near the maximum, a straight line from there on, with 100 % for one repetition at 10. In integers, so
/// that every platform agrees.
[[nodiscard]] constexpr std::optional<std::int64_t> share_of_maximum(repetitions reps, effort rating) noexcept {
  if (reps.value < 1 || reps > effort_table_ends.most || rating < effort_table_ends.least || rating.half_points > 20)
    return std::nullopt;
  // Twice the repetitions by which the set falls short of one at the utmost.
  const std::int64_t halves = 20 - rating.half_points + 2 * (std::int64_t{reps.value} - 1);
  if (halves == 0) return 10'000'000'000;
  if (halves <= 5) return 34'761'900 * halves * halves / 4 - 460'714'000 * halves / 2 + 9'996'670'000;
  return 9'709'550'000 - 264'249'000 * halves / 2;
}

/// @brief The greatest load for one repetition that a set speaks for, to the nearest gram. Nothing without a load,
/// above two tonnes, or where share_of_maximum() is silent.
[[nodiscard]] constexpr std::optional<mass> estimated_maximum(mass load, repetitions reps, effort rating) noexcept {
  const std::optional<std::int64_t> share = share_of_maximum(reps, rating);
  if (!share || load.grams <= 0 || load.grams > 2'000'000) return std::nullopt;
  return mass{(load.grams * 10'000'000'000 + *share / 2) / *share};
}

/// @brief The load for so many repetitions at an effort, to the nearest gram. Nothing without a maximum, above ten
/// tonnes, or where share_of_maximum() is silent.
[[nodiscard]] constexpr std::optional<mass> load_at(mass maximum, repetitions reps, effort rating) noexcept {
  const std::optional<std::int64_t> share = share_of_maximum(reps, rating);
  if (!share || maximum.grams <= 0 || maximum.grams > 10'000'000) return std::nullopt;
  return mass{(maximum.grams * *share + 5'000'000'000) / 10'000'000'000};
}

}  // namespace regimen
