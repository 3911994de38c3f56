/// @file
/// @brief Poses by chance within the ranges of the length models: the same ones on every platform.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "regimen/motion/length_model.hpp"

namespace in_range {

inline std::vector<regimen::line_of_action> all_lines() {
  std::vector<regimen::line_of_action> lines;
  for (std::size_t i = 0; i < regimen::count_of<regimen::line_of_action>; ++i)
    lines.push_back(static_cast<regimen::line_of_action>(i));
  return lines;
}

inline std::vector<regimen::coordinate> all_coordinates() {
  std::vector<regimen::coordinate> coordinates;
  for (std::size_t i = 0; i < regimen::count_of<regimen::coordinate>; ++i)
    coordinates.push_back(static_cast<regimen::coordinate>(i));
  return coordinates;
}

/// @brief A source of angles.
class chance {
 public:
  explicit chance(std::uint32_t seed) : engine_(seed) {}

  /// @brief Between the two, to a thousandth.
  double between(double low, double high) { return low + (high - low) * static_cast<double>(engine_() % 1001) / 1000; }
  /// @brief A pose within the range of a line; what the line does not depend on is anything.
  regimen::pose pose_for(regimen::line_of_action line, double margin = 0) {
    regimen::pose at;
    for (const regimen::coordinate which : all_coordinates()) {
      const auto valid = regimen::valid_range(line, which);
      at = at.with(which, regimen::degrees{valid ? between(valid->low.count() + margin, valid->high.count() - margin)
                                                 : between(-180, 180)});
    }
    return at;
  }
  /// @brief A pose of which every line of the leg and trunk knows its length; the others joints stand.
  regimen::pose pose_for_all() {
    using namespace regimen;
    pose at;
    for (const coordinate which : all_coordinates()) {
      bool used = false;
      double low = -180;
      double high = 180;
      for (const line_of_action line : all_lines())
        if (const auto valid = valid_range(line, which)) {
          used = true;
          if (valid->low.count() > low) low = valid->low.count();
          if (valid->high.count() < high) high = valid->high.count();
        }
      if (used) at = at.with(which, degrees{between(low, high)});
    }
    return at;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace in_range
