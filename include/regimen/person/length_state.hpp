/// @file
/// @brief Whether the hamstrings are long or short, which is another question than whether they feel tight.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/person/person.hpp"

namespace regimen {

/// @brief The length of a muscle at rest, compared with what is usual.
///
/// The articles mean different things by "tight": drawn out by the pelvis (S1-6), grown short from sitting (S3-3),
/// strong only when short (S2-10). The feeling tells none of these, so it is a finding, and the length is derived.
enum class length_state : unsigned char {
  unknown,  ///< Nobody tested it, or the tests contradict each other.
  short_,   ///< Shorter than usual.
  usual,    ///< Neither.
  long_,    ///< Longer than usual, or drawn out by the position of the pelvis.
};

/// @brief Names of length_state.
template <>
struct vocabulary<length_state> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "length";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "short", "usual", "long"};
};

/// @brief The length of the hamstrings, as far as findings tell it.
///
/// A test decides; without one, a pelvis that is tipped forward draws them out (S1-6, a mechanical argument: studies of
/// standing people found no such relation). That they feel tight says nothing. Of both sides only what is true of each.
[[nodiscard]] constexpr length_state length_of_hamstrings(const findings& known, side where = side::both) noexcept {
  if (where == side::both) {
    const length_state of_left = length_of_hamstrings(known, side::left);
    return of_left == length_of_hamstrings(known, side::right) ? of_left : length_state::unknown;
  }
  const presence too_short = known.of(finding::hamstrings_tested_short, where);
  const presence too_long = known.of(finding::hamstrings_tested_long, where);
  if (too_short == presence::present)
    return too_long == presence::present ? length_state::unknown : length_state::short_;
  if (too_long == presence::present) return length_state::long_;
  if (too_long == presence::absent) return too_short == presence::absent ? length_state::usual : length_state::unknown;
  return known.has(finding::pelvis_tilted_forward, where) ? length_state::long_ : length_state::unknown;
}

}  // namespace regimen
