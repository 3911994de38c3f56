/// @file
/// @brief The training impulse of Banister: minutes, weighted by the heart rate.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <optional>

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Whose relation of lactate to heart rate weights the minutes.
enum class impulse_weighting : unsigned char {
  men,    ///< 0.64 exp(1.92 x).
  women,  ///< 0.86 exp(1.67 x).
};

/// @brief Names of impulse_weighting.
template <>
struct vocabulary<impulse_weighting> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "weighting";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"men", "women"};
};

/// @brief Heart rates, in beats a minute.
struct heart_rates {
  /// @brief The mean of the session.
  double mean = 0;
  /// @brief At rest.
  double resting = 0;
  /// @brief The greatest that there is.
  double maximal = 0;
};

/// @brief The training impulse (TRIMP) in arbitrary units: minutes * x * weight(x), where x is the fraction of the
/// heart-rate reserve. Nothing where the minutes are negative, or the mean does not lie from resting to maximal, which
/// must differ. (Some programs round e to 2.712; here it is e.)
[[nodiscard]] inline std::optional<double> training_impulse(double minutes, const heart_rates& rates,
                                                            impulse_weighting whose) noexcept {
  if (!(minutes >= 0) || !std::isfinite(minutes) || !(rates.resting > 0) || !(rates.resting < rates.maximal) ||
      !std::isfinite(rates.maximal) || !(rates.mean >= rates.resting && rates.mean <= rates.maximal))
    return std::nullopt;
  const double x = (rates.mean - rates.resting) / (rates.maximal - rates.resting);
  return minutes * x * (whose == impulse_weighting::men ? 0.64 * std::exp(1.92 * x) : 0.86 * std::exp(1.67 * x));
}

}  // namespace regimen
