/// @file
/// @brief What happened, so what next? The response to a trial becomes a finding, and the findings decide.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/adapt/trial.hpp"
#include "regimen/assessment/assess.hpp"

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
  /// @brief Who says so.
  source from{};
};

/// @brief All response rules.
inline constexpr response_rule response_rules[] = {
    {method::stretch,
     hip_flexors,
     finding::hip_flexor_stretch_relieves,
     finding::hip_flexor_stretch_without_relief,
     {"S1-10"}},
};

/// @brief What follows from a trial.
struct adaptation {
  /// @brief What to do.
  decision what = decision::keep_trying;
  /// @brief Who says so.
  source from{"S1-29"};
  /// @brief The person with what the trial taught: the request for the next routine.
  person who{};
};

/// @brief Learns from a trial.
///
/// The response is recorded as a finding, from which assess() and the rules draw the rest: after hip-flexor stretching
/// without relief the core is suspected, planks are composed and the stretch is forbidden until the core is known to be
/// stable (S1-9 to S1-15). A failure counts only past the adherence gate. Pure; linear in the response rules.
/// @param who what is known so far
/// @param tried the trial
/// @param least what counts as an adequate trial
[[nodiscard]] constexpr adaptation respond(const person& who, const trial& tried, const adequacy& least = {}) noexcept {
  adaptation result{decision::keep_trying, {"S1-29"}, who};
  if (assess(who).refer || tried.brought == response::worse) {
    result.what = decision::refer;
    result.from = {"S3-38"};
    return result;
  }
  const bool relieved = tried.brought == response::relief;
  if (!relieved && (tried.brought != response::none || !is_adequate(tried, least))) return result;
  result.what = relieved ? decision::carry_on : decision::change;
  result.from = {relieved ? "S1-15" : "S1-12"};
  for (const response_rule& r : response_rules) {
    if (r.how != tried.how || !within(tried.target, r.target)) continue;
    result.who.known.set(r.if_relief, side::both, relieved ? presence::present : presence::absent);
    result.who.known.set(r.if_none, side::both, relieved ? presence::absent : presence::present);
  }
  return result;
}

}  // namespace regimen
