/// @file
/// @brief How much of a quality is enough, and when more brings nothing.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/quantity/time.hpp"
#include "regimen/technique/method.hpp"

namespace regimen {

/// @brief Landmarks of the response to a dose, in seconds of effective work in one session.
///
/// The first `enough` seconds are worth two thirds of a need and the seconds up to the plateau the last third, evenly.
/// The landmarks have sources; the split into two thirds and one third is a choice of this library, as no source gives
/// one.
struct dose_response {
  /// @brief A dose that is known to do something.
  seconds enough{};
  /// @brief Beyond this nothing more is known to be gained.
  seconds plateau{};
  /// @brief Where the landmarks come from.
  source from{};
};

/// @brief The response to work for a quality.
[[nodiscard]] constexpr dose_response response_to(quality wanted) noexcept {
  switch (wanted) {
    case quality::release: return {seconds{30}, seconds{120}, {"Behm 2020 JSCR 34:3301"}};
    case quality::length: return {seconds{60}, seconds{240}, {"Garber 2011; Ingram 2025", certainty::secondary}};
    case quality::glide:
      return {seconds{60}, seconds{200}, {"customary dose of neural mobilisation", certainty::memory}};
    case quality::activation: return {seconds{24}, seconds{108}, {"ACSM 2009: 8 to 12 repetitions", certainty::choice}};
    case quality::strength_short:
      return {seconds{8}, seconds{36}, {"ACSM 2009: 8 to 12 repetitions", certainty::choice}};
    case quality::strength_long:
      return {seconds{16}, seconds{144}, {"ACSM 2009: 8 to 12 repetitions", certainty::choice}};
    case quality::control: return {seconds{20}, seconds{162}, {"Anderson 2014: side bridge 54 s", certainty::choice}};
  }
  return {};
}

}  // namespace regimen
