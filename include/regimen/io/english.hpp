/// @file
/// @brief A whole answer of the composer in English.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/io/english/assessment.hpp"
#include "regimen/io/english/reasons.hpp"
#include "regimen/io/english/words.hpp"
#include "regimen/technique/interleaving.hpp"

namespace regimen::english {

/// @brief What stands below every answer.
inline constexpr std::string_view disclaimer =
    "This is not medical advice: the library ranks and explains; it examines nobody.";

/// @brief A text that begins with a capital letter.
[[nodiscard]] inline std::string capitalised(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

/// @brief A need with what it gets.
[[nodiscard]] inline std::string text(const need_outcome& n) {
  const dose_response response = response_to(n.what.wanted);
  std::string words = text(n.what) + ": ";
  switch (fulfilment_of(n)) {
    case fulfilment::nothing: words += "nothing"; break;
    case fulfilment::some: words += text(n.given) + ", less than enough"; break;
    case fulfilment::enough: words += text(n.given) + ", enough"; break;
    case fulfilment::plateau: words += text(n.given) + ", all that is known to help"; break;
  }
  words +=
      " (enough " + text(response.enough) + ", plateau " + text(response.plateau) + ": " + text(response.from) + ")";
  return n.what.required ? words + ", required" : words;
}

/// @brief What a step takes together with the step before it, if their sets take turns.
[[nodiscard]] constexpr std::optional<seconds> seconds_with_previous(const composition& answer, std::size_t place) {
  if (place == 0 || !answer.steps[place].interleaved_with_previous) return std::nullopt;
  return interleaved_duration(answer.steps[place - 1].what.amount, answer.steps[place].what.amount);
}

/// @brief A step of a composed routine, with its number, how it is done and every reason for it.
[[nodiscard]] inline std::string describe(const rule_book& rules, const composition& answer, std::size_t place) {
  const composed_step& composed = answer.steps[place];
  const step& s = composed.what;
  const std::string margin = "     ";
  std::string number = std::to_string(place + 1);
  if (number.size() < 2) number.insert(0, 1, ' ');
  std::string words = number + ". " + capitalised(text(s));
  const bool in_turn = s.what != nullptr && s.on_each_side();
  if (in_turn) words += s.alternates_sides() ? ", alternating sides" : ", each side in turn";
  words += "\n" + margin + text(s.amount) + (in_turn ? " a side" : "") + ", " + text(s.posture);
  if (!s.tools.empty()) words += ", with " + text(s.tools, "");
  if (const auto together = seconds_with_previous(answer, place))
    words +=
        "; in the rests of step " + std::to_string(place) + ", set by set in turn, " + text(*together) + " for both\n";
  else
    words += "; " + text(s.duration()) + " in all\n";
  if (s.what != nullptr && !s.what->cue.empty()) words += margin + std::string{s.what->cue} + "\n";
  for (const reason& why : composed.reasons) words += margin + "WHY: it " + explain(rules, answer, why) + "\n";
  if (s.what != nullptr) {
    if (!s.what->dosed_by.empty()) words += margin + "Dose from: " + text(s.what->dosed_by) + "\n";
    if (!s.what->from.empty()) words += margin + "Technique from: " + text(s.what->from) + "\n";
  }
  return words;
}

/// @brief What was left out, by reason, in the order in which the reasons first appear.
[[nodiscard]] inline std::string describe(const rule_book& rules, const std::vector<omission>& left_out) {
  std::vector<std::string> reasons;
  std::vector<std::string> things;
  for (const omission& o : left_out) {
    const std::string why = explain(rules, o);
    std::size_t i = 0;
    while (i < reasons.size() && reasons[i] != why) ++i;
    if (i == reasons.size()) {
      reasons.push_back(why);
      things.emplace_back();
    }
    things[i] += (things[i].empty() ? "" : "; ") + text(o);
  }
  std::string words;
  for (std::size_t i = 0; i < reasons.size(); ++i) words += " - " + things[i] + ":\n     " + reasons[i] + "\n";
  return words;
}

namespace detail {

/// The routine with its totals.
inline std::string routine(const rule_book& rules, const composition& answer, const request& asked) {
  std::string words = "\nThe session: " + std::to_string(answer.steps.size()) +
                      (answer.steps.size() == 1 ? " step, " : " steps, ") + text(answer.duration) +
                      " with changeovers, of " + text(asked.available) + " available\n\n";
  for (std::size_t i = 0; i < answer.steps.size(); ++i) words += describe(rules, answer, i) + "\n";
  words += "What each need gets:\n";
  bool makes_room = false;
  for (const need_outcome& n : answer.needs) {
    words += " - " + text(n) + "\n";
    for (const relaxation& r : n.would_help) {
      words += "     To give it enough: " + explain(answer, asked, r) + "\n";
      makes_room = makes_room || r.what != relaxation::kind::require_need;
    }
    for (const two_changes& pair : n.would_help_together)
      words += "     To give it enough: " + explain(answer, asked, pair) + "\n";
    makes_room = makes_room || !n.would_help_together.empty();
  }
  if (makes_room) words += "These changes make room for enough; to be sure that it is used so, require the need.\n";
  if (answer.unsettled)
    words += "A search for changes was cut short: some may be missing, and less time may do than is named.\n";
  words += "\nWorth " + std::to_string(answer.value) + " points: ";
  if (answer.proven)
    words += "proven best; no routine that keeps the rules within the time is worth more.\n";
  else
    words += "not proven best; none is worth more than " + std::to_string(answer.bound) + ".\n";
  if (!answer.left_out.empty()) words += "\nWhat was left out, and why:\n" + describe(rules, answer.left_out);
  return words;
}

/// What clashes, and what would help.
inline std::string conflict(const rule_book& rules, const composition& answer, const request& asked) {
  std::string words = "\nNothing fits: no routine gives anything that was asked for and keeps every demand.\n";
  if (answer.needs.empty())
    return words + "There is nothing to work on: no need was given, and the findings speak for none.\n";
  if (!answer.proven) return words + "The search was cut short, so there may be one that was not found.\n";
  if (!answer.clash.empty())
    words += "\nThese demands clash:\n";
  else if (!answer.unsettled)
    words += "\nNo technique that is offered gives anything that was asked for, whatever is demanded.\n";
  for (const demand& d : answer.clash) words += " - " + explain(rules, answer, asked, d) + "\n";
  if (!answer.would_help.empty())
    words += "\nAny one of these changes would help:\n";
  else if (!answer.would_help_together.empty())
    words += "\nNo single change would help. Any one of these pairs of changes would:\n";
  else if (!answer.unsettled)
    words += "\nNeither one change of time, tools, positions or required needs would help, nor two of them.\n";
  for (const relaxation& r : answer.would_help) words += " - " + explain(answer, asked, r) + "\n";
  for (const two_changes& pair : answer.would_help_together) words += " - " + explain(answer, asked, pair) + "\n";
  if (answer.unsettled)
    words +=
        "\nA search was cut short: fewer of these demands may clash already, other changes may help, and less time may "
        "do than is named.\n";
  return words;
}

}  // namespace detail

/// @brief The whole answer: what the findings say, the routine with every reason, totals and needs, or what clashes, or
/// the red flag; below it, that this is not medical advice.
[[nodiscard]] inline std::string describe(const rule_book& rules, const composition& answer, const request& asked) {
  std::string words;
  if (answer.how == outcome::refer) {
    words = "Red flag:\n";
    for (const red_flag& flag : red_flags)
      if (asked.who.known.has(flag.sign)) words += " - " + text(flag) + "\n";
    words += std::string{referral} + "\n";
  } else {
    // Where the needs were given, findings decide nothing but what the rules forbid.
    if (asked.needs.empty()) words = describe(answer.because);
    words += answer.how == outcome::composed ? detail::routine(rules, answer, asked)
                                             : detail::conflict(rules, answer, asked);
  }
  return words + "\n" + std::string{disclaimer} + "\n";
}

}  // namespace regimen::english
