/// @file
/// @brief Hill's transform of training loads: more and more load brings less and less.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <vector>

#include "regimen/response/response_model.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Hill's function of a load, which any model can take for its input instead of the load itself:
/// ceiling * load^exponent / (half_load^exponent + load^exponent).
struct hill {
  /// @brief What it approaches, in the unit that the model takes, above 0.
  double ceiling = 1;
  /// @brief The load that brings half of it, above 0.
  double half_load = 1;
  /// @brief How steep it is there, above 0; above 1 small loads bring next to nothing.
  double exponent = 1;

  /// @brief Its parameters.
  static constexpr parameter<hill> parameters[] = {
      {"ceiling", &hill::ceiling, parameter_domain::positive},
      {"half_load", &hill::half_load, parameter_domain::positive},
      {"exponent", &hill::exponent, parameter_domain::positive},
  };

  /// @brief What a load of 0 or more brings. Written so that no power overflows.
  [[nodiscard]] double operator()(double load) const noexcept {
    return load > 0 ? ceiling / (1 + std::pow(half_load / load, exponent)) : 0;
  }
};

/// @brief What each load brings.
[[nodiscard]] inline std::vector<double> transformed(const hill& by, span<const double> loads) {
  std::vector<double> brought;
  brought.reserve(loads.size());
  for (const double load : loads) brought.push_back(by(load));
  return brought;
}

}  // namespace regimen
