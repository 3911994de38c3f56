/// @file
/// @brief What findings speak for, in English.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/adapt/respond.hpp"
#include "regimen/assessment/assess.hpp"
#include "regimen/assessment/next_question.hpp"
#include "regimen/assessment/prior_sensitivity.hpp"
#include "regimen/io/english/words.hpp"

namespace regimen::english {

/// @brief What is said instead of a routine when there is a red flag.
inline constexpr std::string_view referral =
    "With a red flag this library composes nothing. Please see a clinician before you train, and at once if it is new, "
    "severe or getting worse.";

/// @brief What is said instead of needs when a trial made things worse.
inline constexpr std::string_view worse =
    "What was tried made it worse: please have somebody look at it before you go on; nothing is asked for here.";

/// @brief A red flag.
[[nodiscard]] inline std::string text(const red_flag& flag) { return text(flag.sign) + " [" + text(flag.from) + "]"; }

/// @brief A probability in a hundred: "22 %", "under 1 %".
[[nodiscard]] inline std::string per_cent(double probability) {
  const long whole = std::lround(probability * 100);
  if (whole == 0 && probability > 0) return "under 1 %";
  if (whole == 100 && probability < 1) return "over 99 %";
  return std::to_string(whole) + " %";
}

/// @brief A number to one place: "2.5".
[[nodiscard]] inline std::string to_tenths(double number) {
  const long tenths = std::lround(number * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

/// @brief A number to two places: "0.25".
[[nodiscard]] inline std::string to_hundredths(double number) {
  const long hundredths = std::lround(number * 100);
  const std::string rest = std::to_string(hundredths % 100 + 100).substr(1);
  return std::to_string(hundredths / 100) + "." + rest;
}

/// @brief A finding with its weight: "hamstring tightness x 2.5 [S0-7]"; a negative test as "no slump test".
[[nodiscard]] inline std::string text(const weighed_finding& found) {
  std::string words = (found.seen == presence::absent ? "no " : "") + text(found.sign);
  if (found.ratio > 1)
    words += " x " + to_tenths(found.ratio);
  else if (found.ratio < 1)
    words += " / " + to_tenths(1 / found.ratio);
  return words + (found.from ? " [" + text(*found.from) + "]" : std::string{" [by way of other causes]"});
}

/// @brief A cause with its evidence: "stiff tissue round the thigh, 22 % (10 % beforehand): for it hamstring tightness
/// x 2.5 [S0-7]". The numbers are those by which the odds are multiplied or divided.
[[nodiscard]] inline std::string text(const ranked_cause& ranked) {
  std::string in_favour;
  std::string against;
  std::string may_be;
  for (const weighed_finding& found : ranked.evidence) {
    std::string& words = found.ratio > 1 ? in_favour : found.ratio < 1 ? against : may_be;
    words += (words.empty() ? "" : ", ") + text(found);
  }
  std::string words = text(ranked.what);
  if (ranked.where != side::both) words += ", " + text(ranked.where) + " side";
  words += ", " + per_cent(ranked.belief) + " (" + per_cent(ranked.prior) + " beforehand)";
  bool first = true;
  const auto add = [&](std::string_view heading, const std::string& what) {
    if (what.empty()) return;
    words += (first ? ": " : "; ") + std::string{heading} + what;
    first = false;
  };
  add("for it ", in_favour);
  add("against it ", against);
  add("may play a part ", may_be);
  return words;
}

/// @brief A finding that counts for nothing, with the reason.
[[nodiscard]] inline std::string text(const disregarded_finding& found) {
  switch (found.because) {
    case disregard::misleading_test: {
      std::string words = text(found.sign) + ": a negative result would speak for what it tests";
      if (found.shown_by != nullptr) words += " [" + text(found.shown_by->from) + "]";
      return words;
    }
    case disregard::said_by_another_test: return text(found.sign) + ": another test of the same kind says more";
  }
  return text(found.sign);
}

/// @brief What is wrong with priors.
[[nodiscard]] inline std::string text(network_fault fault) {
  switch (fault) {
    case network_fault::not_a_probability: return "a probability is not from 0 to 1";
    case network_fault::prior_below_influences:
      return "a cause is less probable than what other causes bring about of it; raise it, or lower theirs";
    default: return spoken(name_of(fault));
  }
}

/// @brief An assessment: the causes that findings speak for, the likeliest first, and the others in a line; or the red
/// flag.
[[nodiscard]] inline std::string describe(const assessment& found) {
  if (found.refer) return "Red flag: " + text(*found.refer) + ".\n" + std::string{referral} + "\n";
  if (found.fault) return "The causes cannot be ranked: " + text(*found.fault) + ".\n";
  std::string words;
  std::string others;
  for (const ranked_cause& c : found.causes) {
    if (c.treated || (c.belief < c.prior && !c.evidence.empty()))
      words += " - " + text(c) + "\n";
    else if (!c.evidence.empty())
      others += (others.empty() ? "" : ", ") + text(c.what) + " " + per_cent(c.belief);
  }
  if (!words.empty()) words = "What the findings speak for, a ranking of explanations:\n" + words;
  if (!others.empty())
    words +=
        (words.empty() ? "The findings speak for no cause clearly; a little for: " : "A little for: ") + others + ".\n";
  if (words.empty())
    words = "The findings speak for no cause.\n";
  else
    words +=
        "The weights are measured for clinical tests with a published accuracy; all others are illustrative, as nobody "
        "has "
        "measured them.\n";
  for (const cause c : found.seek_advice)
    words += "For " + text(c) + " have somebody look at it before you train: no routine here is for that.\n";
  for (const disregarded_finding& d : found.disregarded) words += "Counts for nothing: " + text(d) + ".\n";
  return words;
}

/// @brief What to find out next, and why that.
[[nodiscard]] inline std::string text(const inquiry& next) {
  std::string words = text(next.ask);
  if (next.where != side::both) words += ", " + text(next.where) + " side";
  if (next.red_flag) return words + ": red flags are asked for before everything else";
  return words + ": expected to tell most for the trouble, " + to_hundredths(next.information) +
         " bits for a burden of " + to_tenths(next.burden);
}

/// @brief How far the place and the belief of a cause depend on the priors: "place 1 to 2, 13 % to 36 %".
[[nodiscard]] inline std::string text(const cause_sensitivity& c) {
  const auto span = [](const std::string& low, const std::string& high) {
    return low == high ? low : low + " to " + high;
  };
  return text(c.what) + ": place " + span(std::to_string(c.best + 1), std::to_string(c.worst + 1)) + ", " +
         span(per_cent(c.least), per_cent(c.greatest));
}

/// @brief What to do about a trial: "stretch of the hip flexors, 4 weeks on 3 days each: change [S1-12]".
[[nodiscard]] inline std::string text(const trial& tried, const adaptation& follows) {
  std::string words = text(tried.how) + " of " + text(tried.target, tried.where) + ", " + std::to_string(tried.weeks) +
                      (tried.weeks == 1 ? " week on " : " weeks on ") + std::to_string(tried.days_a_week) +
                      (tried.days_a_week == 1 ? " day each: " : " days each: ");
  switch (follows.what) {
    case decision::carry_on: words += "it brings relief, carry on"; break;
    case decision::keep_trying: words += "too early to tell, keep trying"; break;
    case decision::change: words += "no relief after an adequate trial, change"; break;
    case decision::refer: words += "have somebody look at it"; break;
  }
  const bool speaks = follows.what == decision::carry_on || follows.what == decision::change;
  return words + " [" + text(follows.from) + "]" +
         (speaks && !follows.taught ? "; it teaches nothing of the causes" : "");
}

/// @brief What follows from findings and trials: what to do about each trial, the causes, what they want, how far the
/// ranking rests on the priors, and what to find out next.
[[nodiscard]] inline std::string describe(person who, const std::vector<trial>& tried, const priors& before = {}) {
  std::string words;
  const bool referred = refers(who, tried);
  for (const trial& t : tried) {
    const adaptation follows = respond(who, t);
    words += (words.empty() ? "What was tried:\n - " : " - ") + text(t, follows) + "\n";
    who = follows.who;
  }
  const assessment found = assess(who, before);
  words += describe(found);
  if (referred) return found.refer ? words : words + std::string{worse} + "\n";
  if (!found.needs.empty()) words += "What they want:\n";
  for (const need& n : found.needs) {
    words += " - " + text(n);
    if (n.because) words += ", because of " + text(*n.because);
    words += " [" + text(n.from) + "], weight " + std::to_string(n.weight) + "\n";
  }
  const auto sensitivity = found.refer ? std::nullopt : prior_sensitivity(who, before);
  if (sensitivity) {
    words += "With the odds of any cause, or of all, halved or doubled beforehand as far as they fit together:\n";
    for (std::size_t i = 0; i < sensitivity->size() && i < 3; ++i) words += " - " + text((*sensitivity)[i]) + "\n";
  }
  if (const auto next = next_question(who, before)) words += "Find out next: " + text(*next) + ".\n";
  return words;
}

}  // namespace regimen::english
