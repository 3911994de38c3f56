/// @file
/// @brief A week of training in English, and several of them: sessions, sets, and why a target gets too few.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "regimen/io/english.hpp"
#include "regimen/training/training_weeks.hpp"

namespace regimen::english {

/// @brief A number of sets: "1 set", "7.5 sets".
[[nodiscard]] inline std::string text(fractional_sets n) {
  std::string words = std::to_string(n.hundredths / 100);
  std::string rest = std::to_string(n.hundredths % 100 + 100).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  if (!rest.empty()) words += "." + rest;
  return words + (n == fractional_sets{sets{1}} ? " set" : " sets");
}

/// @brief So many of something: "1 session", "2 sessions".
[[nodiscard]] inline std::string counted(std::size_t n, const std::string& what) {
  return std::to_string(n) + " " + what + (n == 1 ? "" : "s");
}

/// @brief Sets a week that are striven for: "12 to 20 sets a week".
[[nodiscard]] inline std::string text(const range<sets>& weekly) {
  return (weekly.low == weekly.high ? std::string{} : std::to_string(weekly.low.value) + " to ") +
         text(fractional_sets{weekly.high}) + " a week";
}

/// @brief What is wrong with a request for a week.
[[nodiscard]] inline std::string explain(const week_error& fault) {
  const auto at = [&](const char* of) { return std::string{of} + " " + std::to_string(fault.at + 1); };
  switch (fault.what) {
    case week_fault::no_day: return "there is no day to train on";
    case week_fault::no_target: return "there is no target";
    case week_fault::length: return "a week has from 1 to 366 days";
    case week_fault::day_outside: return at("day") + " does not lie within the week";
    case week_fault::time: return at("day") + " has less time than none or more than a day";
    case week_fault::target_range: return at("target") + " is no range from 0 to 1000 sets";
    case week_fault::target_muscles: return at("target") + " has no muscles";
    case week_fault::weights: return "sets count from 0 to 100 per cent, an indirect one no more than a direct one";
    case week_fault::window:
      return "a recovery window or the changeover is negative, or the changeover longer than a day";
    case week_fault::novel_exercise: return at("new exercise") + " is none";
    case week_fault::earlier_session: return at("earlier session") + " does not lie in the year before the week";
    case week_fault::too_large: return "targets, weights and time together are too large to be reckoned with";
  }
  return text(fault.what);
}

/// @brief What is wrong with a request for several weeks.
[[nodiscard]] inline std::string explain(weeks_fault fault) {
  switch (fault) {
    case weeks_fault::weeks: return "there are from 1 to 520 weeks";
    case weeks_fault::growth: return "targets grow by 0 to 100 sets a week";
    case weeks_fault::load_percent: return "weights grow by 2 to 10 per cent, or not at all";
    case weeks_fault::deload_every: return "every second week at most is a deload week";
    case weeks_fault::deload_percent: return "a deload week keeps from 0 to 99 per cent of the sets";
    case weeks_fault::novel_weeks: return "an exercise is not new for fewer than 0 weeks";
  }
  return text(fault);
}

/// @brief Why a target gets too little, with the numbers.
[[nodiscard]] inline std::string explain(const rule_book& rules, const volume_outcome& short_of,
                                         const training_week& week) {
  if (!short_of.because) return "";
  const volume_limit& limit = *short_of.because;
  const std::string low = text(fractional_sets{short_of.what.weekly.low});
  const std::string most = text(limit.at_most);
  seconds available{0};
  for (const planned_session& s : week.sessions) available += s.available;
  switch (limit.what) {
    case volume_limit::kind::no_exercise: return "no exercise that was offered trains it";
    case volume_limit::kind::forbidden:
      return "every one of the " + counted(limit.exercises, "exercise") +
             " for it is forbidden, most by: " + text(rules[limit.rule]);
    case volume_limit::kind::recovery: return "its exercises need more rest than from one week to the next";
    case volume_limit::kind::too_few_sets:
      return "on at most " + counted(limit.sessions, "session") + " of " + std::to_string(week.sessions.size()) +
             " that lie far enough apart, all sets of the " + counted(limit.exercises, "exercise") +
             " for it count for " + most + ", fewer than " + low;
    case volume_limit::kind::too_little_time:
      return low + " need at least " + text(limit.needed.value_or(seconds{0})) + ", and there are " + text(available);
    case volume_limit::kind::time_and_recovery:
      return "time and recovery together leave at most " + most + ", even if it were the only target";
    case volume_limit::kind::other_targets:
      return "alone it could have " + most + ", but not together with the others" +
             (limit.needed ? ": all targets need at least " + text(*limit.needed) + ", and there are " + text(available)
                           : std::string{});
    case volume_limit::kind::unsettled: return "the search was stopped before it was known why";
  }
  return text(limit.what);
}

/// @brief A target with what it gets: "the hamstrings: 10.5 sets, of 12 to 20 sets a week".
[[nodiscard]] inline std::string text(const volume_outcome& o) {
  return text(o.what.what, o.what.where) + ": " + text(o.given) + ", of " + text(o.what.weekly);
}

/// @brief A session: its day counted from 1, its time and its exercises.
[[nodiscard]] inline std::string describe(const planned_session& s) {
  std::string words = "Day " + std::to_string(s.on + 1) + ": ";
  if (s.exercises.empty()) return words + "nothing to do\n";
  words += text(s.duration) + " of " + text(s.available) + "\n";
  for (const planned_exercise& e : s.exercises) {
    words += " - " + text(*e.what.what);
    if (e.what.where != side::both) words += ", " + text(e.what.where) + " side";
    words += ": " + text(e.what.amount) + (e.what.on_each_side() ? " on each side" : "") + ", " + text(e.what.posture);
    if (!e.what.tools.empty()) words += ", with " + text(e.what.tools, "");
    if (e.recovery > seconds{0}) words += "; " + std::to_string(e.recovery.count() / 3600) + " h of recovery";
    words += "\n";
  }
  return words;
}

/// @brief A whole week: its sessions, what each target gets, and why some get too little.
[[nodiscard]] inline std::string describe(const rule_book& rules, const training_week& week,
                                          const week_request& asked) {
  std::string words;
  if (!week.faults.empty()) {
    for (const week_error& fault : week.faults) words += "This cannot be planned: " + explain(fault) + ".\n";
    return words;
  }
  if (week.how == outcome::refer) return describe(week.because);
  for (const planned_session& s : week.sessions) words += describe(s);
  words += "Sets a week, a direct one as " + text(fractional_sets{asked.weights.direct}) + ", an indirect one as " +
           text(fractional_sets{asked.weights.indirect}) + " [" + text(asked.weights.from) + "]:\n";
  for (const volume_outcome& o : week.targets) {
    words += " - " + text(o) + " [" + text(o.what.from) + "]\n";
    if (o.because) words += "     WHY not more: " + explain(rules, o, week) + "\n";
  }
  words += "Recovery: " + text(asked.recovery.from) + "\n";
  if (week.optimal)
    words +=
        "Proven best: no week lacks less, or as little more evenly, is spread better, or is as good and shorter.\n";
  else if (week.proven)
    words += "Proven: no week lacks less, or as little more evenly. It may be spread better, or be shorter.\n";
  return words;
}

}  // namespace regimen::english
