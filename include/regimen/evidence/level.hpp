/// @file
/// @brief Levels of evidence: how strong that is which stands behind a rule.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief What stands behind a rule, from weak to strong. It says nothing about how important the rule is.
enum class evidence_level : unsigned char {
  choice,             ///< A choice of this library or of an application.
  expert_opinion,     ///< What a practitioner or an article advises.
  anatomy,            ///< Follows from how the body is built.
  observation,        ///< Observed without a comparison group.
  trial,              ///< Controlled trials.
  systematic_review,  ///< A systematic review of trials.
};

/// @brief Names of evidence_level.
template <>
struct vocabulary<evidence_level> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "level of evidence";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"choice",      "expert_opinion", "anatomy",
                                          "observation", "trial",          "systematic_review"};
};

}  // namespace regimen
