/// @file
/// @brief Reasons in English: why a step, why not, what is broken, what clashes, what would help.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "regimen/compose/composition.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/io/english/words.hpp"
#include "regimen/io/rule_book.hpp"

namespace regimen::english {

/// @brief A rule: its sentence, its name and its source.
[[nodiscard]] inline std::string text(const rule_facts& r) {
  return std::string{r.sentence} + " [" + std::string{r.name} + ", " + text(r.from) + "]";
}

/// @brief A fault of a routine, in the words of a compiler's message: rule, number of the step from one, technique,
/// structure, and what it concerns.
[[nodiscard]] inline std::string explain(const rule_book& rules, const violation& fault, std::span<const step> steps) {
  const rule_facts broken = rules[fault.rule];
  std::string words = std::string{broken.name} + " is broken by step " + std::to_string(fault.step + 1);
  if (fault.step < steps.size()) words += ", " + text(steps[fault.step]);
  if (!fault.concerned.empty()) words += ", concerning the " + text(fault.concerned);
  return words + ": " + std::string{broken.sentence} + " [" + text(broken.from) + "]";
}

/// @brief A verdict, one fault a line.
[[nodiscard]] inline std::string explain(const rule_book& rules, const verdict& judged, std::span<const step> steps) {
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

/// @brief A change that would make a request possible.
[[nodiscard]] inline std::string explain(const composition& answer, const relaxation& change) {
  switch (change.what) {
    case relaxation::kind::more_time: return "take at least " + text(change.time);
    case relaxation::kind::another_tool: return "have this tool as well: " + text(change.means);
    case relaxation::kind::another_position: return "allow this position as well: " + text(change.posture);
    case relaxation::kind::without_need:
      return "no longer require this need: " +
             (change.need < answer.needs.size() ? text(answer.needs[change.need].what) : std::string{"unknown"});
  }
  return {};
}

}  // namespace regimen::english
