/// @file
/// @brief A training log: what was done on which day, set by set.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "regimen/anatomy/side.hpp"
#include "regimen/quantity/count.hpp"
#include "regimen/quantity/day.hpp"
#include "regimen/quantity/mass.hpp"
#include "regimen/quantity/time.hpp"
#include "regimen/technique/technique.hpp"
#include "regimen/training/effort.hpp"
#include "regimen/training/readiness.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief What a set was for. Only working sets count for progression.
enum class set_kind : unsigned char {
  working,  ///< It counts.
  warm_up,  ///< It prepares.
  drop,     ///< It goes on with less after a working set.
};

/// @brief Names of set_kind.
template <>
struct vocabulary<set_kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "kind of set";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"working", "warm_up", "drop"};
};

/// @brief A set as it was done: repetitions or seconds, one of the two.
struct logged_set {
  /// @brief Repetitions; 0 if none succeeded.
  std::optional<repetitions> reps{};
  /// @brief Seconds of a hold, a stretch or a massage.
  std::optional<seconds> time{};
  /// @brief Load; of a band its greatest pull, of assistance the help, 0 for body weight.
  mass load{};
  /// @brief How hard it was; nothing if nobody noted it.
  std::optional<effort> felt{};
  /// @brief What it was for.
  set_kind what_for = set_kind::working;
  /// @brief Whether it was done; what is only planned, or not ticked off, does not count.
  bool done = true;
  /// @brief On which side.
  side where = side::both;
  /// @brief Same set.
  [[nodiscard]] friend constexpr bool operator==(const logged_set&, const logged_set&) noexcept = default;
};

/// @brief An exercise as it was done in a session.
struct logged_exercise {
  /// @brief Which one; it must outlive the log.
  const technique* what = nullptr;
  /// @brief Its sets, in their order.
  std::vector<logged_set> sets{};
  /// @brief Whether it hurt.
  bool pain = false;
  /// @brief The load that was asked for that day; nothing if nobody noted it. What was lighter than usual on request is
  /// no miss.
  std::optional<mass> prescribed{};
  /// @brief Same exercise, done in the same way.
  [[nodiscard]] friend bool operator==(const logged_exercise& a, const logged_exercise& b) noexcept {
    return a.what == b.what && a.sets == b.sets && a.pain == b.pain && a.prescribed == b.prescribed;
  }
};

/// @brief What was done at one go.
struct training_session {
  /// @brief When.
  day on{};
  /// @brief How ready somebody was; nothing if nobody asked.
  std::optional<readiness> ready{};
  /// @brief What was done.
  std::vector<logged_exercise> exercises{};
};

/// @brief What is wrong with a log.
enum class log_fault : unsigned char {
  in_the_future,    ///< A session after the day that is asked about.
  no_exercise,      ///< An entry without an exercise.
  no_amount,        ///< A set with neither repetitions nor seconds.
  two_amounts,      ///< A set with both.
  negative_amount,  ///< Fewer than no repetitions or seconds.
  negative_load,    ///< A load below zero: help is a load of an exercise that is assisted.
  too_much,         ///< More than two tonnes, 100 000 repetitions or a day.
};

/// @brief Names of log_fault.
template <>
struct vocabulary<log_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of a log";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"in_the_future",   "no_exercise",   "no_amount", "two_amounts",
                                          "negative_amount", "negative_load", "too_much"};
};

/// @brief A fault with its place, all counted from 0.
struct log_fault_at {
  /// @brief What is wrong.
  log_fault what{};
  /// @brief In which session.
  std::size_t session = 0;
  /// @brief In which entry of it; 0 where the session itself is wrong.
  std::size_t exercise = 0;
  /// @brief In which set of that; 0 where the entry itself is wrong.
  std::size_t set = 0;
  /// @brief Same fault in the same place.
  [[nodiscard]] friend constexpr bool operator==(const log_fault_at&, const log_fault_at&) noexcept = default;
};

/// @brief What is wrong with a set.
[[nodiscard]] constexpr std::optional<log_fault> fault_of(const logged_set& s) noexcept {
  if (!s.reps && !s.time) return log_fault::no_amount;
  if (s.reps && s.time) return log_fault::two_amounts;
  if ((s.reps && s.reps->value < 0) || (s.time && *s.time < seconds{0})) return log_fault::negative_amount;
  if (s.load.grams < 0) return log_fault::negative_load;
  if (s.load.grams > 2'000'000 || (s.reps && s.reps->value > 100'000) || (s.time && *s.time > seconds{86400}))
    return log_fault::too_much;
  return std::nullopt;
}

/// @brief The first fault of a log, whose sessions may stand in any order. Linear in its sets.
[[nodiscard]] inline std::optional<log_fault_at> fault_of(span<const training_session> sessions, day as_of) noexcept {
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    if (sessions[i].on > as_of) return log_fault_at{log_fault::in_the_future, i};
    for (std::size_t j = 0; j < sessions[i].exercises.size(); ++j) {
      const logged_exercise& e = sessions[i].exercises[j];
      if (e.what == nullptr) return log_fault_at{log_fault::no_exercise, i, j};
      if (e.prescribed && e.prescribed->grams < 0) return log_fault_at{log_fault::negative_load, i, j};
      for (std::size_t k = 0; k < e.sets.size(); ++k)
        if (const std::optional<log_fault> f = fault_of(e.sets[k])) return log_fault_at{*f, i, j, k};
    }
  }
  return std::nullopt;
}

}  // namespace regimen
