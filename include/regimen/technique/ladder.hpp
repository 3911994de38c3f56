/// @file
/// @brief A ladder: variations of one exercise from easy to hard.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "regimen/technique/technique.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief Variations of one exercise, the easiest first: what to fall back on, and what comes next.
///
/// A plain constant, like a technique. The difficulty of the rungs rises from each to the next, which climbs() tells; a
/// technique may stand on several ladders.
struct ladder {
  /// @brief Its name, in lower case with underscores.
  std::string_view name{};
  /// @brief The techniques, from easy to hard; none is null, and they must outlive the ladder.
  list<const technique*, 8> rungs{};

  /// @brief On which rung a technique stands, counted from 0; nothing if on none. Linear in the rungs.
  [[nodiscard]] constexpr std::optional<std::size_t> rung_of(const technique& t) const noexcept {
    for (std::size_t i = 0; i < rungs.size(); ++i)
      if (*rungs[i] == t) return i;
    return std::nullopt;
  }

  /// @brief The next easier variation; null at the foot, and for what does not stand on the ladder.
  [[nodiscard]] constexpr const technique* easier(const technique& t) const noexcept {
    const std::optional<std::size_t> here = rung_of(t);
    return here && *here > 0 ? rungs[*here - 1] : nullptr;
  }

  /// @brief The next harder variation; null at the top, and for what does not stand on the ladder.
  [[nodiscard]] constexpr const technique* harder(const technique& t) const noexcept {
    const std::optional<std::size_t> here = rung_of(t);
    return here && *here + 1 < rungs.size() ? rungs[*here + 1] : nullptr;
  }

  /// @brief Whether each rung is harder than the one below it.
  [[nodiscard]] constexpr bool climbs() const noexcept {
    for (std::size_t i = 1; i < rungs.size(); ++i)
      if (rungs[i - 1]->difficulty >= rungs[i]->difficulty) return false;
    return true;
  }
};

}  // namespace regimen
