/// @file
/// @brief Whether the load of a day already counts in what a model says of that day.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Whether the load of a day counts in the fitness, fatigue and performance of the same day.
///
/// Published models and programs differ, and their parameters fit only their own convention: dorem counts it, the
/// formula of Banister and Busso does not. Hence nothing here has a default for it.
enum class todays_load : unsigned char {
  included,  ///< What the day ends with: the load is in, undiminished.
  excluded,  ///< What the day begins with: only the loads of the days before.
};

/// @brief Names of todays_load.
template <>
struct vocabulary<todays_load> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "convention for the load of the day";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"included", "excluded"};
};

}  // namespace regimen
