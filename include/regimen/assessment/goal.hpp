/// @file
/// @brief When an article calls its aim reached.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief An aim: several things at once that must no longer be there.
struct goal {
  /// @brief What is aimed at.
  literal what{};
  /// @brief The findings that must be known to be absent, each of them, on both sides.
  list<finding, 4> without{};
  /// @brief Who says so.
  source from{};
};

/// @brief The pelvis level and the gluteus maximus strong: the one without the other brings no relief (S1-24).
inline constexpr goal neutral_pelvis_and_strong_gluteus{"neutral pelvis and strong gluteus maximus",
                                                        {finding::pelvis_tilted_forward, finding::gluteal_weakness},
                                                        {"S1-24"}};

/// @brief Whether an aim is reached: all that it is without is known to be absent. Present if so, absent if one of them
/// is known to be there, unknown otherwise.
[[nodiscard]] constexpr presence reached(const goal& aim, const findings& known) noexcept {
  presence so_far = presence::present;
  for (const finding sign : aim.without) {
    const presence found = known.of(sign);
    if (found == presence::present) return presence::absent;
    if (found == presence::unknown) so_far = presence::unknown;
  }
  return so_far;
}

}  // namespace regimen
