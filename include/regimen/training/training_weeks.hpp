/// @file
/// @brief Several weeks of training: more sets or more weight from week to week, and lighter weeks in between.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/quantity/day.hpp"
#include "regimen/quantity/mass.hpp"
#include "regimen/training/compose_week.hpp"

namespace regimen {

/// @brief A request for several weeks. A week is as long as its request says: no Monday is meant.
struct weeks_request {
  /// @brief The first week; the targets of later ones grow from the low end towards the high end.
  week_request first{};
  /// @brief The day on which the first week begins.
  day begins{};
  /// @brief How many weeks, from 1 to 520.
  std::int32_t weeks = 4;
  /// @brief How many sets each target grows by from one building week to the next; a choice.
  sets more_each_week{1};
  /// @brief How much the weights grow from one building week to the next, in per cent: 0, or from 2 to 10, which ACSM
  /// 2009 advises once more repetitions are possible than are planned.
  int load_percent = 0;
  /// @brief Every week of this number is a deload week; from 2, or 0 for none. A choice.
  std::int32_t deload_every = 4;
  /// @brief How many of the sets of the week before a deload week keeps at most, in per cent; from 0 to 99. A choice.
  int deload_percent = 50;
  /// @brief For how many weeks in which it is done a new exercise stays new; a choice.
  std::int32_t novel_weeks = 2;
};

/// @brief What is wrong with a request for several weeks. What is wrong with its first week is said there.
enum class weeks_fault : unsigned char {
  weeks,           ///< Fewer than 1 week, or more than 520.
  growth,          ///< Fewer sets from week to week, or more than 100 more.
  load_percent,    ///< Weights grow by another share than a published one.
  deload_every,    ///< Every week is to be a deload week, or the number is negative.
  deload_percent,  ///< A deload week is to keep less than nothing, or all.
  novel_weeks,     ///< An exercise is to be new for a negative number of weeks.
};

/// @brief Names of weeks_fault.
template <>
struct vocabulary<weeks_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of several weeks";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"weeks",        "growth",         "load_percent",
                                          "deload_every", "deload_percent", "novel_weeks"};
};

/// @brief One of several weeks.
struct planned_week {
  /// @brief The day on which it begins; its sessions belong to the days on which they begin.
  day begins{};
  /// @brief Whether it is a deload week: that before it with fewer sets.
  bool deload = false;
  /// @brief How often the weights have grown since the first week: see planned_load().
  std::int32_t raises = 0;
  /// @brief What is done. Of a deload week nothing is proven, and nothing is striven for.
  training_week plan{};
};

/// @brief Several weeks.
struct training_weeks {
  /// @brief What is wrong with the request; then there is nothing else.
  std::vector<weeks_fault> faults{};
  /// @brief The weeks; only the first if that is faulty or ends with a referral.
  std::vector<planned_week> weeks{};
};

/// @brief What is wrong with a request for several weeks, but for that for its first week.
[[nodiscard]] inline std::vector<weeks_fault> faults_of(const weeks_request& asked) {
  std::vector<weeks_fault> found;
  const auto check = [&](bool holds, weeks_fault otherwise) {
    if (!holds) found.push_back(otherwise);
  };
  check(asked.weeks >= 1 && asked.weeks <= 520, weeks_fault::weeks);
  check(asked.more_each_week >= sets{0} && asked.more_each_week <= sets{100}, weeks_fault::growth);
  check(asked.load_percent == 0 || (asked.load_percent >= 2 && asked.load_percent <= 10), weeks_fault::load_percent);
  check(asked.deload_every == 0 || asked.deload_every >= 2, weeks_fault::deload_every);
  check(asked.deload_percent >= 0 && asked.deload_percent < 100, weeks_fault::deload_percent);
  check(asked.novel_weeks >= 0, weeks_fault::novel_weeks);
  return found;
}

/// @brief Whether a week is a deload week.
/// @param asked what was asked of the weeks
/// @param number the week, from 1
[[nodiscard]] constexpr bool is_deload(const weeks_request& asked, std::int32_t number) noexcept {
  return asked.deload_every > 1 && number % asked.deload_every == 0;
}

/// @brief A weight after it has grown so often by so many per cent, to the gram below: what can be loaded is for the
/// equipment to say. Linear in the raises.
[[nodiscard]] constexpr mass planned_load(mass first, int load_percent, std::int32_t raises) noexcept {
  for (std::int32_t i = 0; i < raises; ++i) first.grams += first.grams * load_percent / 100;
  return first;
}

/// @brief The same week with fewer sets: of each exercise so many per cent, to the whole set below; an exercise of
/// which less than its least dose would be left is left out.
///
/// Every exercise gets fewer sets than before, so that no muscle gets more, none that got any as many, and no session
/// takes longer.
/// @param week the week
/// @param percent from 0 to 99
/// @param asked what was asked of it
[[nodiscard]] inline training_week lightened(training_week week, int percent, const week_request& asked) {
  week.proven = week.optimal = false;
  week.duration = seconds{0};
  for (planned_session& session : week.sessions) {
    std::vector<planned_exercise> kept;
    session.duration = seconds{0};
    for (planned_exercise e : session.exercises) {
      e.what.amount.series.value = e.what.amount.series.value * percent / 100;
      if (e.what.amount.series < e.what.what->doses.series.low || e.what.amount.series < sets{1}) continue;
      session.duration += planned_time(e.what, asked.changeover);
      kept.push_back(e);
    }
    session.exercises = std::move(kept);
    week.duration += session.duration;
  }
  for (volume_outcome& o : week.targets) {
    o.what.weekly.low = sets{0};
    o.given = weekly_volume(week, o.what.what, o.what.where, asked.weights);
    o.because.reset();
  }
  return week;
}

namespace detail {
/// @brief Whether a week is shorter than every building week since the last deload week, and gives each target less.
[[nodiscard]] inline bool lighter_than_building_weeks(const training_week& light,
                                                      const std::vector<planned_week>& before) {
  for (std::size_t i = before.size(); i > 0 && !before[i - 1].deload; --i) {
    const training_week& built = before[i - 1].plan;
    if (light.duration > seconds{0} && light.duration >= built.duration) return false;
    for (std::size_t k = 0; k < light.targets.size(); ++k)
      if (light.targets[k].given > fractional_sets{} && light.targets[k].given >= built.targets[k].given) return false;
  }
  return true;
}
}  // namespace detail

/// @brief Several weeks in a row, each composed as by compose_week().
///
/// In the building weeks the targets grow by so many sets up to their high ends; a deload week is the week before it,
/// lightened() so far that it is shorter than every building week since the last one and gives each target less.
/// Recovery windows hold from week to week. The exercises that are named as new stay so for as many weeks in which they
/// are done as the request says. Planned ahead, whatever comes: what was done in fact is another request.
///
/// A pure function: the same request, rules and techniques give the same answer on every platform.
template <class Rules>
[[nodiscard]] training_weeks compose_weeks(const weeks_request& asked, Rules rules, catalogue techniques) {
  training_weeks result;
  result.faults = faults_of(asked);
  if (!result.faults.empty()) return result;
  week_request now = asked.first;
  std::vector<std::int32_t> weeks_done(asked.first.novel.size(), 0);
  std::int32_t built = 0;
  for (std::int32_t number = 1; number <= asked.weeks; ++number) {
    planned_week next;
    next.begins = day{asked.begins.number + (number - 1) * now.length};
    next.deload = is_deload(asked, number);
    if (next.deload) {
      next.raises = result.weeks.back().raises;
      // Where the building weeks grew so fast that this share of the last is as much as the first, it is less.
      int percent = asked.deload_percent;
      do next.plan = lightened(result.weeks.back().plan, percent, now);
      while (percent-- > 0 && !detail::lighter_than_building_weeks(next.plan, result.weeks));
    } else {
      next.raises = asked.load_percent == 0 ? 0 : built;
      for (std::size_t k = 0; k < now.targets.size(); ++k) {
        const range<sets>& weekly = asked.first.targets[k].weekly;
        sets& low = now.targets[k].weekly.low;
        low = {weekly.low.value + built * asked.more_each_week.value};
        if (low > weekly.high) low = weekly.high;
      }
      now.novel.clear();
      for (std::size_t i = 0; i < weeks_done.size(); ++i)
        if (weeks_done[i] < asked.novel_weeks) now.novel.push_back(asked.first.novel[i]);
      next.plan = compose_week(now, rules, techniques);
      ++built;
    }
    // What lies more than a year back is forgotten.
    std::vector<planned_session> recent;
    for (planned_session& s : now.before)
      if ((s.on -= now.length) >= -366) recent.push_back(std::move(s));
    now.before = std::move(recent);
    for (const planned_session& s : next.plan.sessions) {
      now.before.push_back(s);
      now.before.back().on -= now.length;
    }
    for (std::size_t i = 0; i < weeks_done.size(); ++i) {
      bool done = false;
      for (const planned_session& s : next.plan.sessions)
        for (const planned_exercise& e : s.exercises) done = done || e.what.what == asked.first.novel[i];
      weeks_done[i] += done ? 1 : 0;
    }
    const bool over = !next.plan.faults.empty() || next.plan.how == outcome::refer;
    result.weeks.push_back(std::move(next));
    if (over) break;
  }
  return result;
}

}  // namespace regimen
