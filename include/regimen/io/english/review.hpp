/// @file
/// @brief A review of a routine in English: faults, repairs, wishes, and the routine repaired.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "regimen/io/english.hpp"
#include "regimen/io/review.hpp"
#include "regimen/io/rule_book.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen::english {

/// @brief A routine, one step a line: number, technique, structure, dose, position and tools.
[[nodiscard]] inline std::string outline(span<const step> steps) {
  std::string words;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const step& s = steps[i];
    std::string number = std::to_string(i + 1);
    if (number.size() < 2) number.insert(0, 1, ' ');
    const bool in_turn = s.what != nullptr && s.on_each_side();
    words += number + ". " + capitalised(dosed(s)) + (in_turn ? " a side" : "") +
             (in_turn && s.alternates_sides() ? ", alternating sides" : "") + ", " + text(s.posture);
    if (!s.tools.empty()) words += ", with " + text(s.tools, "");
    words += "\n";
  }
  return words;
}

/// @brief A fault or a wish over several lines: rule, step, what the rule asks, what is concerned, the source, the
/// contraindications that it goes against, and what mends it.
///
/// `lines` says where each step stands in its file, if it came from one; `verb` what has become of the rule: "broken",
/// or "not met".
[[nodiscard]] inline std::string describe(const rule_book& rules, const reviewed_fault& one, span<const step> steps,
                                          span<const std::size_t> lines, std::string_view verb) {
  const std::string margin = "     ";
  const violation& found = one.what;
  const rule_facts broken = rules[found.rule];
  std::string words = std::string{broken.name} + " is " + std::string{verb} + " by " + numbered(found.step, steps);
  if (found.step < lines.size()) words += " (line " + std::to_string(lines[found.step]) + ")";
  words += "\n" + margin + std::string{broken.sentence} + "\n";
  if (!found.concerned.empty()) words += margin + "Concerning: the " + text(found.concerned) + "\n";
  for (const std::uint16_t other : found.others) words += margin + "See also: " + numbered(other, steps) + "\n";
  for (const contraindication& c : one.told) words += margin + "Told: " + text(c) + "\n";
  words += margin + "Source: " + text(broken.from) + "; evidence: " + text(broken.strength) + "\n";
  if (!one.sought) return words;
  return words + margin +
         "REPAIR: " + (one.mended_by ? explain(*one.mended_by, steps) : std::string{"no single change mends it"}) +
         "\n";
}

/// @brief A whole review: red flags, every fault with its repair, wishes, and all repairs together; below it, that this
/// is not medical advice.
///
/// `lines` says where each step stands in its file, if it came from one; `rules_name` is the name of the rule set, if
/// it has one.
[[nodiscard]] inline std::string describe(const rule_book& rules, const review& found, span<const step> steps,
                                          span<const std::size_t> lines = {}, std::string_view rules_name = {}) {
  const auto count = [](std::size_t n, std::string_view what) {
    return std::to_string(n) + " " + std::string{what} + (n == 1 ? "" : "s");
  };
  const auto numbered_item = [](std::size_t i) { return (i < 9 ? " " : "") + std::to_string(i + 1) + ". "; };
  std::string words;
  if (!found.red_flags.empty()) {
    words += "Red flag:\n";
    for (const red_flag& flag : found.red_flags) words += " - " + text(flag) + "\n";
    words += std::string{referral} + "\n\n";
  }
  words += count(steps.size(), "step") + ", held to the rules";
  words += rules_name.empty() ? std::string{": "} : " of " + std::string{rules_name} + ": ";
  words += found.faults.empty() ? "every one is kept.\n" : count(found.faults.size(), "violation") + ".\n";
  for (std::size_t i = 0; i < found.faults.size(); ++i) {
    const reviewed_fault& one = found.faults[i];
    words += "\n" + numbered_item(i) + describe(rules, one, steps, lines, "broken");
  }
  if (!found.wishes.empty()) {
    words += "\nNo rule is broken by this, but it would be better otherwise:\n";
    for (std::size_t i = 0; i < found.wishes.size(); ++i)
      words += "\n" + numbered_item(i) + describe(rules, found.wishes[i], steps, lines, "not met");
  }
  std::size_t unsought = 0;
  for (const reviewed_fault& one : found.faults) unsought += one.sought ? 0 : 1;
  if (!found.faults.empty() && found.red_flags.empty()) {
    if (unsought > 0)
      words += "\nRepairs were sought for the first " + count(found.faults.size() - unsought, "violation") +
               " only. Mend these and ask again.\n";
    else if (!found.mended.clean)
      words += "\nAll repairs, made one after the other, do not mend everything.\n";
    else if (found.mended.steps.empty())
      words += "\nAll repairs together leave nothing of it.\n";
    else
      words += "\nAll repairs together:\n\n" + outline(found.mended.steps);
  }
  return words + "\n" + std::string{disclaimer} + "\n";
}

}  // namespace regimen::english
