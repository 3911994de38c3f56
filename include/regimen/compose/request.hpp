/// @file
/// @brief What is asked of the composer.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>
#include <vector>

#include "regimen/assessment/need.hpp"
#include "regimen/assessment/network_of_causes.hpp"
#include "regimen/person/person.hpp"
#include "regimen/quantity/time.hpp"

namespace regimen {

/// @brief A request for a routine. Everything that matters is in it: there is no clock and no hidden state.
struct request {
  /// @brief Whom it is for: findings, tools, positions, skill.
  person who{};
  /// @brief What is needed; when empty, it is derived from the findings by assess().
  std::vector<need> needs{};
  /// @brief How probable causes are beforehand, for assess().
  priors before{};
  /// @brief Tools that must not be offered as a change that would help.
  enum_set<tool> refused_tools{};
  /// @brief Positions that must not be offered either.
  enum_set<position> refused_positions{};
  /// @brief Time available.
  seconds available{0};
  /// @brief Time that a change of tools or position takes; a choice where nothing is known.
  seconds changeover{10};
  /// @brief Chooses among equally good routines; the same seed gives the same routine.
  std::uint64_t seed = 0;
  /// @brief Whether to say of everything left out why it was.
  bool why_not = false;
  /// @brief Whether to say of each need that gets less than enough which change would give it enough. When nothing
  /// fits, it is said anyway what would help.
  bool what_would_help = false;
  /// @brief Whether the sets of two steps may take turns, so that the rests of each are spent on the other: see
  /// add_supersets().
  bool supersets = false;
};

}  // namespace regimen
