/// @file
/// @brief The chain behind a step: finding, evidence, cause, rule, need, step.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <vector>

#include "regimen/compose/composition.hpp"

namespace regimen {

/// @brief Why a step serves a person: one way from what was found to what is done.
struct chain {
  /// @brief The finding with what it weighs and who says so; nothing where the need was asked for directly.
  std::optional<weighed_finding> found{};
  /// @brief The cause that it speaks for, with what is believed of it; nothing where the need was asked for directly.
  std::optional<ranked_cause> behind{};
  /// @brief What the cause wants, and who says that it does.
  need wanted{};
  /// @brief Position of the step.
  std::size_t step = 0;
  /// @brief Seconds of effective work that the step gives to it.
  seconds given{0};
};

/// @brief The chains that end in a step: for every need that it serves, one for each finding that speaks for the cause
/// of the need, the weightiest first; one without a finding where there is none. Empty for a step that serves no need
/// itself and past the end. Linear in reasons and evidence.
template <std::same_as<composition> Answer>
[[nodiscard]] std::vector<chain> chains_to(const Answer& answer, std::size_t step) {
  std::vector<chain> found;
  if (step >= answer.steps.size()) return found;
  for (const reason& why : answer.steps[step].reasons) {
    if (why.what != reason::kind::serves || why.need >= answer.needs.size()) continue;
    chain one{{}, {}, answer.needs[why.need].what, step, why.given};
    const std::size_t before = found.size();
    for (const ranked_cause& c : answer.because.causes) {
      if (one.wanted.because != c.what) continue;
      one.behind = c;
      for (const weighed_finding& w : c.evidence) {
        if (!(w.ratio > 1)) continue;
        one.found = w;
        found.push_back(one);
      }
    }
    if (found.size() == before) found.push_back(one);
  }
  return found;
}

}  // namespace regimen
