/// @file
/// @brief How the thigh is shared out between its muscles: approximate figures with their sources.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/evidence/source.hpp"

namespace regimen {

/// @brief A share of a whole, known only roughly.
struct approximate_share {
  /// @brief Percent of the whole.
  double percent = 0;
  /// @brief How far sources differ, in percent of the whole; 0 where there is one source and it does not say.
  double plus_minus = 0;
  /// @brief Where it comes from.
  source from{};
};

/// @brief The share of one structure in the muscle volume of the thigh.
struct thigh_share {
  /// @brief A muscle or a group.
  structure of{};
  /// @brief Its share of the volume.
  approximate_share volume{};
};

namespace detail::proportion_rows {
inline constexpr source volumes{
    "Handsfield 2014 regressions at the mean subject; groups differ from MRI of 41 women (EJAP 2010 110:91) by up to 2",
    certainty::secondary};
}  // namespace detail::proportion_rows

/// @brief Who fills the thigh: shares of muscle volume, which stand in for those of the cross-section.
///
/// The four together are the whole.
inline constexpr thigh_share thigh_shares[] = {
    {muscle_group::quadriceps, {48.8, 1.2, detail::proportion_rows::volumes}},
    {muscle_group::hamstrings, {19.9, 1, detail::proportion_rows::volumes}},
    {muscle_group::adductors, {26.9, 1.1, detail::proportion_rows::volumes}},
    {muscle::sartorius, {4.4, 1.4, detail::proportion_rows::volumes}},
};

/// @brief Quadriceps and adductors together fill about three quarters of the thigh (S0-5).
inline constexpr approximate_share quadriceps_and_adductors_round_the_thigh{75, 0, {"S0-5", certainty::read}};

/// @brief The quadriceps cover about two thirds of the femur (S0-6).
inline constexpr approximate_share femur_covered_by_quadriceps{67, 0, {"S0-6", certainty::read}};

}  // namespace regimen
