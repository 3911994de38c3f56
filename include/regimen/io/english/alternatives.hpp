/// @file
/// @brief Substitutes for a step, and routines that differ, in English.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "regimen/compose/alternatives.hpp"
#include "regimen/io/english.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen::english {

/// @brief Points given up against something better: "worth as much", "worth 780 points less".
[[nodiscard]] inline std::string given_up(std::int64_t points) {
  if (points == 0) return "worth as much";
  const std::int64_t amount = points < 0 ? -points : points;
  return "worth " + std::to_string(amount) + (amount == 1 ? " point " : " points ") + (points < 0 ? "more" : "less");
}

/// @brief A need that gets more or less: "length of the hamstrings: 60 s less (180 s in place of 4 min), 300 points
/// less".
[[nodiscard]] inline std::string explain(const composition& answer, const need_change& change) {
  const seconds amount = change.after > change.before ? change.after - change.before : change.before - change.after;
  std::string words =
      (change.need < answer.needs.size() ? text(answer.needs[change.need].what) : std::string{"a need"});
  words += ": " + text(amount) + (change.after > change.before ? " more (" : " less (") + text(change.after) +
           " in place of " + text(change.before) + "), ";
  return words + (change.points == 0 ? "which changes nothing in its worth" : given_up(change.points));
}

/// @brief Why something cannot take the place of a step.
///
/// `index` is the position of the rule, of the need or of the step that belongs to it; `needs` are those of the
/// routine, side by side, as a composition has them.
[[nodiscard]] inline std::string explain(const rule_book& rules, obstacle because,
                                         const std::optional<std::size_t>& index, span<const need_outcome> needs = {}) {
  const std::string which = index ? ": step " + std::to_string(*index + 1) : std::string{};
  switch (because) {
    case obstacle::none: return "nothing stands in its way";
    case obstacle::unsettled: return "the search was stopped before it was known whether it fits";
    case obstacle::time: return "with it the routine takes longer than there is time";
    case obstacle::tools: return "the tools for it are not at hand";
    case obstacle::positions: return "no position in which it is done is possible";
    case obstacle::need:
      return "a required need would get too little" +
             (index && *index < needs.size() ? ": " + text(needs[*index].what) : std::string{});
    case obstacle::rule:
      return index ? "a rule does not allow it. " + text(rules[*index])
                   : std::string{"several rules together do not allow it beside the other steps"};
    case obstacle::already_there: return "another step does that work already" + which;
    case obstacle::other_step: return "another step could not stay as it is" + which;
    case obstacle::nothing_similar: return "nothing in the catalogue keeps the intent of the step";
    case obstacle::red_flag: return "there is a red flag, and nothing is composed at all";
    case obstacle::no_such_step: return "there is no such step";
  }
  return {};
}

/// @brief A substitute: what it is, and what the routine with it gives up; one line, and one for each need that
/// changes.
[[nodiscard]] inline std::string describe(const substitute& one) {
  const composition& routine = one.routine;
  if (one.position >= routine.steps.size()) return "nothing\n";
  const step& s = routine.steps[one.position].what;
  const std::string margin = "     ";
  std::string words = capitalised(dosed(s)) + ", " + text(s.posture);
  if (!s.tools.empty()) words += ", with " + text(s.tools, "");
  words += "\n" + margin + "The routine takes " + text(routine.duration) + " and is " + given_up(one.loss) + ": " +
           std::to_string(routine.value) + " points";
  words += routine.proven
               ? ", proven best with it.\n"
               : ", not proven best with it; none is worth more than " + std::to_string(routine.bound) + ".\n";
  for (const need_change& change : one.changes) words += margin + capitalised(explain(routine, change)) + "\n";
  if (!one.same_fulfilment) words += margin + "A need that the step served is met less far than before.\n";
  return words;
}

/// @brief What may take the place of a step: the best substitutes, and what cannot take its place, with the reason; or
/// why there is none. Below it, that this is not medical advice.
///
/// `needs` are those of the routine, side by side, as a composition has them.
[[nodiscard]] inline std::string describe(const rule_book& rules, const substitution& found, span<const step> routine,
                                          std::size_t position, span<const need_outcome> needs = {}) {
  std::string words = "In place of ";
  words += position < routine.size() ? numbered(position, routine) : "step " + std::to_string(position + 1);
  words += ":\n";
  for (std::size_t i = 0; i < found.best.size(); ++i)
    words += (i < 9 ? " " : "") + std::to_string(i + 1) + ". " + describe(found.best[i]);
  if (found.because != obstacle::none) words += "None: " + explain(rules, found.because, found.index, needs) + ".\n";
  if (!found.proven) words += "The search was cut short, so there may be something better that was not found.\n";
  if (!found.refused.empty()) {
    words += "What keeps the intent as well, and why not:\n";
    std::vector<std::string> reasons;
    std::vector<std::string> things;
    for (const refused_substitute& no : found.refused) {
      const std::string why = explain(rules, no.because, no.index, needs);
      std::size_t i = 0;
      while (i < reasons.size() && reasons[i] != why) ++i;
      if (i == reasons.size()) {
        reasons.push_back(why);
        things.emplace_back();
      }
      step s{};
      s.what = no.what;
      s.target = no.target;
      s.where = no.where;
      things[i] += (things[i].empty() ? "" : "; ") + text(s);
    }
    for (std::size_t i = 0; i < reasons.size(); ++i) words += " - " + things[i] + ":\n     " + reasons[i] + "\n";
  }
  return words + "\n" + std::string{disclaimer} + "\n";
}

/// @brief Why there are no more routines.
[[nodiscard]] inline std::string text(variety_end because) {
  switch (because) {
    case variety_end::enough: return "these are as many as were asked for";
    case variety_end::nothing_different: return "no other routine differs enough from all of these";
    case variety_end::worth_too_little: return "any other routine that differs enough is worth too little";
    case variety_end::unsettled:
      return "the search was stopped before it was known whether there is another one that is good enough";
    case variety_end::nothing_fits: return "no routine fits at all";
    case variety_end::red_flag: return "there is a red flag, and nothing is composed at all";
  }
  return {};
}

/// @brief Several routines, each with its steps and what it gives up against the first. Below them why there are no
/// more, and that this is not medical advice.
[[nodiscard]] inline std::string describe(const variety& found) {
  std::string words;
  for (std::size_t r = 0; r < found.routines.size(); ++r) {
    const different_routine& one = found.routines[r];
    words += "Routine " + std::to_string(r + 1) + ", " + text(one.routine.duration) + ", " +
             std::to_string(one.routine.value) + " points";
    if (r > 0) words += ", " + given_up(one.loss) + (one.loss == 0 ? " as" : " than") + " the first";
    if (one.routine.proven)
      words += r == 0 ? ": proven best\n" : ": proven best of those that differ enough\n";
    else
      words += ": not proven best; none is worth more than " + std::to_string(one.routine.bound) + "\n";
    for (std::size_t i = 0; i < one.routine.steps.size(); ++i)
      words += (i < 9 ? " " : "") + std::to_string(i + 1) + ". " + capitalised(dosed(one.routine.steps[i].what)) + "\n";
    for (const need_change& change : one.changes) words += " - " + explain(one.routine, change) + "\n";
    words += "\n";
  }
  if (found.because == variety_end::red_flag) words += std::string{referral} + "\n";
  return words + capitalised(text(found.because)) + ".\n\n" + std::string{disclaimer} + "\n";
}

}  // namespace regimen::english
