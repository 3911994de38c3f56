/// @file
/// @brief A week of training as a value: what is asked, and what is answered.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "regimen/compose/composition.hpp"
#include "regimen/person/person.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/training/recovery.hpp"

namespace regimen {

/// @brief A day on which there is time to train. A session belongs to the day on which it begins.
struct training_day {
  /// @brief Days from the beginning of the week, from 0; below its length.
  std::int32_t on = 0;
  /// @brief Time available, from none to a day.
  seconds available{0};
};

/// @brief How many sets a week a structure is to get.
struct volume_target {
  /// @brief The structure.
  structure what{};
  /// @brief The side; both for each of them.
  side where = side::both;
  /// @brief Sets a week: at least the low end, which is striven for, and never more than the high end; from 0 to 1000.
  range<sets> weekly{{12}, {20}};
  /// @brief Where the numbers come from; those of the default are for trained young men.
  source from{"Baz-Valle 2022 PMC8884877"};
};

/// @brief An exercise of a planned session.
struct planned_exercise {
  /// @brief What is done.
  step what{};
  /// @brief How long what it trains directly is then left alone.
  seconds recovery{0};
};

/// @brief Nobody plans finer: the time of an exercise is rounded up to a multiple of this. A choice.
inline constexpr seconds planning_grain{30};

/// @brief Seconds that are planned for an exercise: its duration, a rest after its last set as well, since the next
/// exercise may be for the same muscle, and the changeover; rounded up to the planning grain.
[[nodiscard]] constexpr seconds planned_time(const step& s, seconds changeover) noexcept {
  const std::int64_t grain = planning_grain.count();
  const std::int64_t all = (s.duration() + s.amount.rest + changeover).count();
  return seconds{all > grain ? (all + grain - 1) / grain * grain : grain};
}

/// @brief A planned session.
struct planned_session {
  /// @brief Days from the beginning of the week; negative for one of the week before.
  std::int32_t on = 0;
  /// @brief Time available.
  seconds available{0};
  /// @brief What it takes at most: changes of tools and position and a rest after every set included.
  seconds duration{0};
  /// @brief What is done, in order.
  std::vector<planned_exercise> exercises{};
};

/// @brief A request for a week of training. Everything that matters is in it.
struct week_request {
  /// @brief Whom it is for: findings, tools, positions, skill.
  person who{};
  /// @brief The days with their time; two sessions on one day are two of these.
  std::vector<training_day> days{};
  /// @brief What is striven for.
  std::vector<volume_target> targets{};
  /// @brief What sets count.
  set_weights weights{};
  /// @brief How long a muscle is left alone.
  recovery_windows recovery{};
  /// @brief Exercises that are new to the person: see recovery_after().
  std::vector<const technique*> novel{};
  /// @brief What was done before the week began, on negative days.
  std::vector<planned_session> before{};
  /// @brief Days from the beginning of the week to the beginning of the next, which may be like it; from 1 to 366.
  std::int32_t length = 7;
  /// @brief Time to get ready for an exercise; a choice where nothing is known.
  seconds changeover{10};
  /// @brief How far each search may go.
  std::uint64_t nodes = 200'000;
  /// @brief How long the search goes on after it is known that no other week lacks less, or as little more evenly: for
  /// so many reports of its progress, which are the same on every platform.
  std::uint64_t patience = 2000;
};

/// @brief What is wrong with a request for a week.
enum class week_fault : unsigned char {
  no_day,        ///< There is no day to train on.
  no_target,     ///< Nothing is striven for.
  length,        ///< The week is shorter than a day or longer than a year.
  day_outside,   ///< A day does not lie within the week; `at` is its position.
  time,          ///< A day has less time than none or more than a day; `at` is its position.
  target_range,  ///< A target is below 0, above 1000 sets, or its low end is above its high end; `at` is its position.
  target_muscles,   ///< A target has no muscles; `at` is its position.
  weights,          ///< A set counts less than nothing, more than a set, or an indirect one more than a direct one.
  window,           ///< A recovery window or the changeover is negative, or the changeover longer than a day.
  novel_exercise,   ///< An exercise that is said to be new is none; `at` is its position.
  earlier_session,  ///< An earlier session does not lie in the year before this week; `at` is its position.
  too_large,        ///< Targets, weights and time together are too large to be reckoned with.
};

/// @brief Names of week_fault.
template <>
struct vocabulary<week_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of a week";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"no_day", "no_target",      "length",          "day_outside",
                                          "time",   "target_range",   "target_muscles",  "weights",
                                          "window", "novel_exercise", "earlier_session", "too_large"};
};

/// @brief A fault with its place.
struct week_error {
  /// @brief What is wrong.
  week_fault what{};
  /// @brief Where, for those that have a place.
  std::size_t at = 0;
  /// @brief Same fault at the same place.
  [[nodiscard]] friend constexpr bool operator==(const week_error&, const week_error&) noexcept = default;
};

/// @brief Why a target gets less than its low end: the first of these that explains it. Codes with arguments.
struct volume_limit {
  /// @brief What kind of limit.
  enum class kind : unsigned char {
    no_exercise,        ///< No exercise that was offered trains it.
    forbidden,          ///< Rules forbid every exercise that trains it; `rule` is that which forbids most of them.
    recovery,           ///< Its exercises need more rest than the weeks leave, even if done once a week.
    too_few_sets,       ///< All sets of all exercises, on as many days as recovery leaves, are too few.
    too_little_time,    ///< Even its quickest exercises need more time than there is.
    time_and_recovery,  ///< Time, recovery and sets together leave less, even if it were the only target.
    other_targets,      ///< Alone it could have enough; not together with the others.
    unsettled,          ///< The search was stopped before it was known.
  };
  /// @brief What kind of limit.
  kind what{};
  /// @brief No week gives it more than this; for other_targets, no week without other targets.
  fractional_sets at_most{};
  /// @brief How many exercises train it: those offered for forbidden and recovery, those permitted for the rest.
  std::size_t exercises = 0;
  /// @brief On how many days at most one of its exercises can be done, for too_few_sets.
  std::size_t sessions = 0;
  /// @brief Time that is needed at least, if it is more than there is: by this target for too_little_time, by all
  /// targets together for other_targets.
  std::optional<seconds> needed{};
  /// @brief Position of the rule, for forbidden.
  std::size_t rule = 0;
};

/// @brief Names of volume_limit::kind.
template <>
struct vocabulary<volume_limit::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "limit of volume";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"no_exercise",     "forbidden",         "recovery",      "too_few_sets",
                                          "too_little_time", "time_and_recovery", "other_targets", "unsettled"};
};

/// @brief A target with what it gets.
struct volume_outcome {
  /// @brief The target; where some targets are on one side only, each side of the others is one of its own.
  volume_target what{};
  /// @brief The sets that the week gives to it.
  fractional_sets given{};
  /// @brief Why it gets less than its low end; nothing if it does not.
  std::optional<volume_limit> because{};

  /// @brief Whether it gets what is striven for.
  [[nodiscard]] constexpr bool met() const noexcept { return given >= fractional_sets{what.weekly.low}; }
};

/// @brief A composed week.
struct training_week {
  /// @brief How it ended: nothing_fits if no target gets anything that is striven for, or the request is faulty; refer
  /// for a red flag.
  outcome how = outcome::nothing_fits;
  /// @brief What is wrong with the request; then there is nothing else.
  std::vector<week_error> faults{};
  /// @brief What the findings say; for refer, with the red flag.
  assessment because{};
  /// @brief A session for each day that was asked for, by day; without exercises where there is nothing to do.
  std::vector<planned_session> sessions{};
  /// @brief The targets.
  std::vector<volume_outcome> targets{};
  /// @brief All sessions together.
  seconds duration{0};
  /// @brief Whether no week lacks fewer sets, or as few more evenly; for nothing_fits, that no week gives anything.
  bool proven = false;
  /// @brief Whether moreover no such week is spread better over the days, or as well and shorter.
  bool optimal = false;
};

/// @brief The sets that a week gives to a structure on a side, over all of its sessions.
[[nodiscard]] constexpr fractional_sets weekly_volume(const training_week& week, const structure& what,
                                                      side where = side::both, const set_weights& weights = {}) {
  detail::sets_by_side sum;
  for (const planned_session& s : week.sessions)
    for (const planned_exercise& e : s.exercises) sum.add(e.what, what, weights);
  return sum.of(where);
}

}  // namespace regimen
