/// @file
/// @brief How much: sets, repetitions, holds, tempo, rest and load.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/pattern.hpp"
#include "regimen/quantity/count.hpp"
#include "regimen/quantity/mass.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/quantity/time.hpp"

namespace regimen {

/// @brief Duration of the four phases of a repetition, eccentric first whatever the exercise starts with.
struct tempo {
  /// @brief Seconds of lowering.
  seconds lowering{0};
  /// @brief Seconds of pause in the stretched position.
  seconds bottom{0};
  /// @brief Seconds of raising.
  seconds raising{0};
  /// @brief Seconds of pause in the shortened position.
  seconds top{0};

  /// @brief Seconds of one phase.
  [[nodiscard]] constexpr seconds of(phase p) const noexcept {
    switch (p) {
      case phase::lowering: return lowering;
      case phase::bottom: return bottom;
      case phase::raising: return raising;
      case phase::top: return top;
    }
    return seconds{0};
  }
  /// @brief Seconds of one repetition.
  [[nodiscard]] constexpr seconds total() const noexcept { return lowering + bottom + raising + top; }
  /// @brief Same phases.
  [[nodiscard]] friend constexpr bool operator==(const tempo&, const tempo&) noexcept = default;
};

/// @brief How much of a technique: so many sets of so many repetitions.
///
/// A repetition lasts as long as its hold and its tempo together; rests stand between sets.
struct dose {
  /// @brief Sets, at least 1.
  sets series{1};
  /// @brief Repetitions in a set, at least 1.
  repetitions reps{1};
  /// @brief Seconds for which a repetition is held or worked.
  seconds hold{0};
  /// @brief Tempo of a repetition that moves.
  tempo pace{};
  /// @brief Seconds between sets.
  seconds rest{0};
  /// @brief External load.
  mass load{};

  /// @brief Seconds of work in one set.
  [[nodiscard]] constexpr seconds set_work() const noexcept { return (hold + pace.total()) * std::int64_t{reps.value}; }
  /// @brief Seconds of work, without rests.
  [[nodiscard]] constexpr seconds work() const noexcept {
    return (hold + pace.total()) * (std::int64_t{series.value} * reps.value);
  }
  /// @brief Seconds of one phase over all repetitions; the hold counts as the top phase.
  [[nodiscard]] constexpr seconds work(phase p) const noexcept {
    const seconds each = pace.of(p) + (p == phase::top ? hold : seconds{0});
    return each * (std::int64_t{series.value} * reps.value);
  }
  /// @brief Seconds from the first repetition to the last, rests included.
  [[nodiscard]] constexpr seconds duration() const noexcept {
    return work() + rest * (series.value > 0 ? std::int64_t{series.value} - 1 : 0);
  }
  /// @brief Same dose.
  [[nodiscard]] friend constexpr bool operator==(const dose&, const dose&) noexcept = default;
};

/// @brief The doses that a source allows.
struct dose_range {
  /// @brief Sets.
  range<sets> series{{1}, {1}};
  /// @brief Repetitions in a set.
  range<repetitions> reps{{1}, {1}};
  /// @brief Hold of a repetition.
  range<seconds> hold{};
  /// @brief Tempo; fixed by the technique.
  tempo pace{};
  /// @brief Rest between sets; not held to a range.
  seconds rest{0};
  /// @brief Load; up to the high end.
  range<mass> load{};

  /// @brief The least dose allowed.
  [[nodiscard]] constexpr dose least() const noexcept { return {series.low, reps.low, hold.low, pace, rest, load.low}; }
  /// @brief The greatest dose allowed, at the least load.
  [[nodiscard]] constexpr dose greatest() const noexcept {
    return {series.high, reps.high, hold.high, pace, rest, load.low};
  }
  /// @brief Whether a dose lies within. Tempo and rest are free.
  [[nodiscard]] constexpr bool contains(const dose& d) const noexcept {
    return series.contains(d.series) && reps.contains(d.reps) && hold.contains(d.hold) && load.contains(d.load);
  }
};

}  // namespace regimen
