/// @file
/// @brief The codes of an answer by name: reasons, omissions, demands, changes, and how far a need is met.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/compose/composition.hpp"
#include "regimen/compose/dose_response.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Names of reason::kind.
template <>
struct vocabulary<reason::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reason";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"serves", "precedes", "completes"};
};

/// @brief Names of omission::kind.
template <>
struct vocabulary<omission::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "omission";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"forbidden", "not_needed", "superseded", "no_room", "worth_less", "tie"};
};

/// @brief Names of demand::kind.
template <>
struct vocabulary<demand::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "demand";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"time", "tools", "positions", "rule", "need"};
};

/// @brief Names of relaxation::kind.
template <>
struct vocabulary<relaxation::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "change";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"more_time", "another_tool", "another_position", "without_need"};
};

/// @brief How far a need is met.
enum class fulfilment : unsigned char {
  nothing,  ///< Nothing is given to it.
  some,     ///< Something, but less than a dose that is known to do something.
  enough,   ///< A dose that is known to do something.
  plateau,  ///< So much that nothing more is known to be gained.
};

/// @brief Names of fulfilment.
template <>
struct vocabulary<fulfilment> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fulfilment";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"nothing", "some", "enough", "plateau"};
};

/// @brief How far a need is met by what it is given.
[[nodiscard]] constexpr fulfilment fulfilment_of(const need_outcome& n) noexcept {
  const dose_response response = response_to(n.what.wanted);
  if (n.given >= response.plateau) return fulfilment::plateau;
  if (n.given >= response.enough) return fulfilment::enough;
  return n.given > seconds{0} ? fulfilment::some : fulfilment::nothing;
}

}  // namespace regimen
