/// @file
/// @brief A closed range of amounts.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

namespace regimen {

/// @brief From `low` to `high`, both included.
template <class Amount>
struct range {
  /// @brief The least.
  Amount low{};
  /// @brief The most.
  Amount high{};

  /// @brief Whether the amount lies within.
  [[nodiscard]] constexpr bool contains(const Amount& amount) const noexcept {
    return !(amount < low) && !(high < amount);
  }
  /// @brief Same ends.
  [[nodiscard]] friend constexpr bool operator==(const range&, const range&) noexcept = default;
};

}  // namespace regimen
