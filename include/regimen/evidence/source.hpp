/// @file
/// @brief Where a fact comes from, and how well it is known.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/vocabulary/literal.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief How a fact is known. The order is from firm to weak.
enum class certainty : unsigned char {
  read,       ///< Read in the source itself, at least its abstract.
  secondary,  ///< Read in a text that describes the source.
  memory,     ///< Textbook knowledge that was not checked against a text: shown to the user as unverified.
  anecdote,   ///< One person's report; never a default.
  choice,     ///< A choice made by this library where the sources are silent.
};

/// @brief Names of certainty.
template <>
struct vocabulary<certainty> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "certainty";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"read", "secondary", "memory", "anecdote", "choice"};
};

/// @brief Where a fact comes from: the id of an article rule ("S0-14") or a citation ("Behm 2020 JSCR 34:3301").
struct source {
  /// @brief Rule id or citation.
  literal id{};
  /// @brief How the fact is known.
  certainty known = certainty::read;

  /// @brief Whether a reader must be told that the fact is unverified.
  [[nodiscard]] constexpr bool unverified() const noexcept { return known >= certainty::memory; }

  /// @brief Same id, same certainty.
  [[nodiscard]] friend constexpr bool operator==(const source&, const source&) noexcept = default;
};

}  // namespace regimen
