/// @file
/// @brief What happened, so what next? The response to a trial becomes a finding, and the findings decide.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/adapt/trial.hpp"
#include "regimen/person/person.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief What to do about a trial.
enum class decision : unsigned char {
  carry_on,     ///< It brings relief: keep it (S1-15).
  keep_trying,  ///< Too early to tell: the trial was not adequate, or its response is not known (S1-29).
  change,       ///< An adequate trial without relief: stop it and treat another cause (S1-12, S1-13).
  refer,        ///< It made things worse, or a red flag is present: see somebody.
};

/// @brief Names of decision.
template <>
struct vocabulary<decision> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "decision";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"carry_on", "keep_trying", "change", "refer"};
};

/// @brief A trial whose response is itself a finding.
struct response_rule {
  /// @brief What was tried.
  method how{};
  /// @brief On what.
  structure target{};
  /// @brief What relief means.
  finding if_relief{};
  /// @brief What an adequate trial without relief means.
  finding if_none{};
  /// @brief Who says what relief means.
  source relief_from{};
  /// @brief Who says what none means.
  source none_from{};
};

/// @brief All response rules. What the response says of the causes is not here: see evidence_links.
inline constexpr response_rule response_rules[] = {
    {method::stretch,
     hip_flexors,
     finding::hip_flexor_stretch_relieves,
     finding::hip_flexor_stretch_without_relief,
     {"S1-15"},
     {"S1-12"}},
    {method::stretch,
     hamstrings,
     finding::hamstring_work_relieves,
     finding::hamstring_work_without_relief,
     {"S0-9"},
     {"S0-9"}},
    {method::massage,
     hamstrings,
     finding::hamstring_work_relieves,
     finding::hamstring_work_without_relief,
     {"S0-9"},
     {"S0-9"}},
    {method::strengthening,
     hamstrings,
     finding::hamstring_work_relieves,
     finding::hamstring_work_without_relief,
     {"S0-9"},
     {"S0-9"}},
    {method::nerve_slider,
     sciatic_nerve,
     finding::nerve_gliding_relieves,
     finding::nerve_gliding_without_relief,
     {"S2-19"},
     {"S2-19"}},
    {method::nerve_tensioner,
     sciatic_nerve,
     finding::nerve_gliding_relieves,
     finding::nerve_gliding_without_relief,
     {"S2-19"},
     {"S2-19"}},
};

/// @brief What follows from a trial.
struct adaptation {
  /// @brief What to do.
  decision what = decision::keep_trying;
  /// @brief Who says so.
  source from{"S1-29"};
  /// @brief The person with what the trial taught: the request for the next routine.
  person who{};
  /// @brief Whether it taught something of the causes: not where no rule says what it means, and not before it was
  /// adequate.
  bool taught = false;
};

/// @brief Learns from a trial.
///
/// The response is recorded as a finding, from which assess() and the rules draw the rest: hip-flexor stretching
/// without relief makes the other cause of tight hip flexors more probable, so that planks are composed, and the
/// stretch is forbidden until the core is known to be stable (S1-9 to S1-15); hamstring work without relief leaves more
/// to what lies round (S0-9). Relief and failure teach only past the adherence gate; relief before it is a reason to
/// carry on. Pure; linear in the response rules.
/// @param who what is known so far
/// @param tried the trial
/// @param least what counts as an adequate trial
[[nodiscard]] constexpr adaptation respond(const person& who, const trial& tried, const adequacy& least = {}) noexcept {
  adaptation result{decision::keep_trying, {"S1-29"}, who, false};
  bool flagged = false;
  for (const red_flag& flag : red_flags) flagged = flagged || who.known.has(flag.sign);
  if (flagged || tried.brought == response::worse) {
    result.what = decision::refer;
    result.from = {"S3-38"};
    return result;
  }
  const bool relieved = tried.brought == response::relief;
  if (!relieved && (tried.brought != response::none || !is_adequate(tried, least))) return result;
  result.what = relieved ? decision::carry_on : decision::change;
  for (const response_rule& r : response_rules) {
    if (r.how != tried.how || !within(tried.target, r.target)) continue;
    result.from = relieved ? r.relief_from : r.none_from;
    if (!is_adequate(tried, least)) continue;
    result.who.known.set(r.if_relief, tried.where, relieved ? presence::present : presence::absent);
    result.who.known.set(r.if_none, tried.where, relieved ? presence::absent : presence::present);
    result.taught = true;
  }
  return result;
}

/// @brief Whether any of several trials, learnt from one after the other, asks for somebody to look at the person. Then
/// nothing is composed (S3-38).
[[nodiscard]] constexpr bool refers(person who, span<const trial> tried) noexcept {
  for (const trial& t : tried) {
    const adaptation follows = respond(who, t);
    if (follows.what == decision::refer) return true;
    who = follows.who;
  }
  return false;
}

}  // namespace regimen
