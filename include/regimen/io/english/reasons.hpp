/// @file
/// @brief Reasons in English: why a step, why not, what is broken, what clashes, what would help.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <string>

#include "regimen/compose/composition.hpp"
#include "regimen/compose/repair.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/io/english/words.hpp"
#include "regimen/io/rule_book.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen::english {

/// @brief A rule: its sentence, its name and its source.
[[nodiscard]] inline std::string text(const rule_facts& r) {
  return std::string{r.sentence} + " [" + std::string{r.name} + ", " + text(r.from) + "]";
}

/// @brief A step by its number from one and what it is: "step 1, rolling on the posterior thigh"; of one past the end,
/// which stands for all of them, "the routine as a whole".
[[nodiscard]] inline std::string numbered(std::size_t place, span<const step> steps) {
  if (!steps.empty() && place >= steps.size()) return "the routine as a whole";
  return "step " + std::to_string(place + 1) + (place < steps.size() ? ", " + text(steps[place]) : std::string{});
}

/// @brief A fault of a routine, in the words of a compiler's message: rule, number of the step from one, technique,
/// structure, and what it concerns.
[[nodiscard]] inline std::string explain(const rule_book& rules, const violation& fault, span<const step> steps) {
  const rule_facts broken = rules[fault.rule];
  std::string words = std::string{broken.name} + " is broken by " + numbered(fault.step, steps);
  if (!fault.concerned.empty()) words += ", concerning the " + text(fault.concerned);
  return words + ": " + std::string{broken.sentence} + " [" + text(broken.from) + "]";
}

/// @brief A step with its dose, as it stands between quotes: "rolling on the anterior thigh, 30 s".
[[nodiscard]] inline std::string dosed(const step& s) { return text(s) + ", " + text(s.amount); }

/// @brief How a step is to be changed into another one, by its number from one: "hold step 2 for 30 s".
[[nodiscard]] inline std::string explain_change(std::size_t place, const step& before, const step& after) {
  const std::string number = "step " + std::to_string(place + 1);
  const bool same_work = before.what == after.what && before.target == after.target;
  const bool same_side = before.where == after.where;
  const bool same_setting = before.tools == after.tools && before.posture == after.posture;
  const bool same_dose = before.amount == after.amount;
  const auto tools_of = [](const step& s) {
    return s.tools.empty() ? std::string{"without tools"} : "with " + text(s.tools, "");
  };
  if (same_work && same_side && same_setting) {
    dose held = before.amount;
    held.hold = after.amount.hold;
    if (held == after.amount && !same_dose)
      return "hold " + number + " for " + std::to_string(held.hold.count()) + " s" +
             (held.reps.value == 1 ? std::string{} : " each time");
    return "do " + number + " for this dose: " + text(after.amount);
  }
  if (same_work && same_side && same_dose) {
    std::string way = before.posture == after.posture ? std::string{} : text(after.posture);
    if (before.tools != after.tools) way += (way.empty() ? "" : ", ") + tools_of(after);
    return "do " + number + " in this way: " + way;
  }
  if (same_work && same_setting && same_dose)
    return "do " + number + (after.where == side::both ? " on both sides" : " on the " + text(after.where) + " side");
  return "in place of " + number + " do '" + dosed(after) +
         (same_setting ? "" : ", " + text(after.posture) + ", " + tools_of(after)) + "'";
}

/// @brief A repair in words, by the numbers that the steps have before it: "move step 1 after step 4".
[[nodiscard]] inline std::string explain(const repair& change, span<const step> steps) {
  const auto number = [](std::size_t place) { return "step " + std::to_string(place + 1); };
  switch (change.what) {
    case repair::kind::remove: return "leave " + number(change.at) + " out";
    case repair::kind::move:
      return "move " + number(change.at) + (change.to > change.at ? " after " : " before ") + number(change.to);
    case repair::kind::insert:
      return "put '" + dosed(change.with) + "' " +
             (change.at < steps.size() ? "before " + number(change.at) : std::string{"at the end"});
    case repair::kind::replace:
      return explain_change(change.at, change.at < steps.size() ? steps[change.at] : step{}, change.with);
  }
  return {};
}

/// @brief A verdict, one fault a line.
[[nodiscard]] inline std::string explain(const rule_book& rules, const verdict& judged, span<const step> steps) {
  if (judged.kept()) return "Every rule is kept.\n";
  std::string words;
  for (const violation& fault : judged.faults) words += explain(rules, fault, steps) + "\n";
  if (judged.count > judged.faults.size())
    words += "and " + std::to_string(judged.count - judged.faults.size()) + " more\n";
  return words;
}

/// @brief Why a step is in a routine.
[[nodiscard]] inline std::string explain(const rule_book& rules, const composition& answer, const reason& why) {
  switch (why.what) {
    case reason::kind::serves: {
      std::string words = "gives " + text(why.given);
      if (why.need >= answer.needs.size()) return words;
      const need& served = answer.needs[why.need].what;
      words += " to " + text(served) + ", ";
      if (!served.because) return words + "as asked for";
      return words + "because of " + text(*served.because) + " [" + text(served.from) + "]";
    }
    case reason::kind::precedes: {
      std::string words = "must come before step " + std::to_string(why.step + 1);
      if (why.step < answer.steps.size()) words += ", " + text(answer.steps[why.step].what);
      return words + ": " + text(rules[why.rule]);
    }
    case reason::kind::completes: return "allows other steps: " + text(rules[why.rule]);
    case reason::kind::preferred: return "is wished for: " + text(rules[why.rule]);
  }
  return {};
}

/// @brief What is not in a routine: "kneading on the left hamstrings".
[[nodiscard]] inline std::string text(const omission& why_not) {
  step left_out{};
  left_out.what = why_not.what;
  left_out.target = why_not.target;
  left_out.where = why_not.where;
  return text(left_out);
}

/// @brief Why something is not in a routine.
[[nodiscard]] inline std::string explain(const rule_book& rules, const omission& why_not) {
  switch (why_not.because) {
    case omission::kind::forbidden: return "a rule excludes it. " + text(rules[why_not.rule]);
    case omission::kind::not_needed: return "it gives nothing that was asked for, and no chosen step needs it";
    case omission::kind::superseded:
      return (why_not.instead == nullptr ? std::string{"another technique"} : text(*why_not.instead)) +
             " was chosen instead";
    case omission::kind::no_room: return "with it, no routine keeps the rules within the time";
    case omission::kind::worth_less:
      return "the best routine with it is worth " + std::to_string(why_not.loss) + " points less";
    case omission::kind::unsettled:
      return "the search was stopped before it was known whether a routine with it is as good";
    case omission::kind::tie: return "a routine with it is just as good; this one was chosen";
  }
  return {};
}

/// @brief A demand that clashes with others.
[[nodiscard]] inline std::string explain(const rule_book& rules, const composition& answer, const request& asked,
                                         const demand& held) {
  switch (held.what) {
    case demand::kind::time: return "the time available: " + text(asked.available);
    case demand::kind::tools:
      return "the tools at hand: " + text(asked.who.tools.value_or(enum_set<tool>::all()), "none");
    case demand::kind::positions:
      return "the positions that are possible: " +
             text(asked.who.positions.value_or(enum_set<position>::all()), "none");
    case demand::kind::rule: return "a rule: " + text(rules[held.index]);
    case demand::kind::need:
      return "a required need: " +
             (held.index < answer.needs.size() ? text(answer.needs[held.index].what) : std::string{"unknown"});
  }
  return {};
}

/// @brief A change that would help; of more time how much more, and how much in all.
[[nodiscard]] inline std::string explain(const composition& answer, const request& asked, const relaxation& change) {
  const auto its_need = [&] {
    return change.need < answer.needs.size() ? text(answer.needs[change.need].what) : std::string{"unknown"};
  };
  switch (change.what) {
    case relaxation::kind::more_time:
      return "take at least " + text(change.time - asked.available) + " more, " + text(change.time) + " in all";
    case relaxation::kind::another_tool: return "have this tool as well: " + text(change.means);
    case relaxation::kind::another_position: return "allow this position as well: " + text(change.posture);
    case relaxation::kind::without_need: return "no longer require this need: " + its_need();
    case relaxation::kind::require_need: return "require this need, and others get less: " + its_need();
  }
  return {};
}

/// @brief Two changes that help together.
[[nodiscard]] inline std::string explain(const composition& answer, const request& asked, const two_changes& pair) {
  return explain(answer, asked, pair.first) + "; and " + explain(answer, asked, pair.second);
}

}  // namespace regimen::english
