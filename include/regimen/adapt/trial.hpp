/// @file
/// @brief A trial of a treatment: what was done, how faithfully, and what it brought.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/anatomy/side.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/assessment/outcome_measure.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/technique/method.hpp"

namespace regimen {

/// @brief What a trial brought.
enum class response : unsigned char {
  unknown,  ///< Nobody noted it.
  relief,   ///< It is better.
  none,     ///< It is as before.
  worse,    ///< It is worse.
};

/// @brief Names of response.
template <>
struct vocabulary<response> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "response";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "relief", "none", "worse"};
};

/// @brief Something tried for a while.
struct trial {
  /// @brief What was done.
  method how{};
  /// @brief To which structure.
  structure target{};
  /// @brief For how many weeks.
  int weeks = 0;
  /// @brief On how many days a week.
  int days_a_week = 0;
  /// @brief What it brought.
  response brought = response::unknown;
  /// @brief On which side.
  side where = side::both;
};

/// @brief What a measured change says of a trial: relief or worse only past what can be detected, none within the error
/// of the measure; unknown where nobody can tell.
[[nodiscard]] constexpr response response_to(change_verdict measured) noexcept {
  switch (measured) {
    case change_verdict::better: return response::relief;
    case change_verdict::within_error: return response::none;
    case change_verdict::worse: return response::worse;
    case change_verdict::unknown:
    case change_verdict::not_comparable:
    case change_verdict::indeterminate: break;
  }
  return response::unknown;
}

/// @brief How faithful a trial must be before its failure says anything (S1-29).
struct adequacy {
  /// @brief Weeks, at least: gains from stretching were seen after three to eight.
  int weeks = 3;
  /// @brief Days a week, at least.
  int days_a_week = 2;
  /// @brief Where the weeks come from.
  source weeks_from{"Weppler & Magnusson 2010: gains in 3 to 8 weeks"};
  /// @brief Where the days come from.
  source days_from{"ACSM GETP 11th ed., Table 5.6: 2 to 3 days a week"};
};

/// @brief Whether a trial was long and regular enough.
[[nodiscard]] constexpr bool is_adequate(const trial& t, const adequacy& least = {}) noexcept {
  return t.weeks >= least.weeks && t.days_a_week >= least.days_a_week;
}

}  // namespace regimen
