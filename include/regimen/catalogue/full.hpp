/// @file
/// @brief The whole catalogue in one list: the techniques of the founding articles and all of this folder.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <array>
#include <cstddef>

#include "regimen/catalogue/bands_and_dumbbells.hpp"
#include "regimen/catalogue/easing.hpp"
#include "regimen/catalogue/gym.hpp"
#include "regimen/catalogue/nerve_gliding.hpp"
#include "regimen/catalogue/no_equipment.hpp"
#include "regimen/catalogue/rolling.hpp"
#include "regimen/catalogue/stretching.hpp"
#include "regimen/catalogue/warming_up.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

namespace detail {
template <std::size_t... Sizes>
[[nodiscard]] constexpr auto one_after_another(const technique* const (&... lists)[Sizes]) noexcept {
  std::array<const technique*, (Sizes + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& list) {
    for (const technique* t : list) all[at++] = t;
  };
  (append(lists), ...);
  return all;
}
}  // namespace detail

/// @brief Every technique of the library, each once: give it to compose() in place of standard_techniques.
inline constexpr auto full_catalogue = detail::one_after_another(
    standard_techniques, warm_ups, rollings, stretches, nerve_glides, no_equipment, bands_and_dumbbells, gym, easing);

}  // namespace regimen
