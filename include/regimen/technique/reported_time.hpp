/// @file
/// @brief Times that somebody reports having spent: stored, and no dose of anything.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/time.hpp"

namespace regimen {

/// @brief How long somebody says that something took them. It is a report: no dose is derived from it.
struct reported_time {
  /// @brief The time.
  seconds spent{};
  /// @brief Who reports it.
  source from{};
};

/// @brief The author of S0 worked on the own thighs for about two hours (S0-25). An anecdote.
inline constexpr reported_time first_trial_of_the_author{seconds{7200}, {"S0-25", certainty::anecdote}};

}  // namespace regimen
