/// @file
/// @brief Needs: a structure on a side wants a quality, for a cause.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/structure.hpp"
#include "regimen/assessment/cause.hpp"
#include "regimen/technique/method.hpp"

namespace regimen {

/// @brief Something that a routine should give.
struct need {
  /// @brief The structure.
  structure what{};
  /// @brief The quality.
  quality wanted{};
  /// @brief The side.
  side where = side::both;
  /// @brief How much it matters, from 1 to 100.
  int weight = 1;
  /// @brief Whether a routine that does not meet it is worth nothing.
  bool required = false;
  /// @brief The cause behind it; nothing when it was asked for directly.
  std::optional<cause> because{};
  /// @brief Who says that the cause wants this.
  source from{};
};

/// @brief What a cause wants.
struct remedy {
  /// @brief The cause.
  cause behind{};
  /// @brief The structure.
  structure what{};
  /// @brief The quality.
  quality wanted{};
  /// @brief Who says so.
  source from{};
};

/// @brief All remedies.
inline constexpr remedy remedies[] = {
    {cause::neighbour_stiffness, anterior_thigh, quality::release, {"S0-10"}},
    {cause::neighbour_stiffness, anterolateral_thigh, quality::release, {"S0-11"}},
    {cause::neighbour_stiffness, medial_thigh, quality::release, {"S0-12"}},
    {cause::neighbour_stiffness, posterolateral_thigh, quality::release, {"S0-13"}},
    {cause::neighbour_stiffness, posterior_thigh, quality::release, {"S0-22"}},
    {cause::neighbour_stiffness, hip_flexors, quality::length, {"S0-21"}},
    {cause::neighbour_stiffness, quadriceps, quality::length, {"S0-21"}},
    {cause::neighbour_stiffness, adductors, quality::length, {"S0-21"}},
    {cause::neighbour_stiffness, hamstrings, quality::length, {"S0-23"}},
    {cause::tight_hip_flexors, hip_flexors, quality::length, {"S1-9"}},
    {cause::unstable_core, core, quality::control, {"S1-13"}},
    {cause::weak_gluteus_maximus, gluteus_maximus, quality::activation, {"S1-24"}},
    {cause::weak_gluteus_maximus, gluteus_maximus, quality::strength_long, {"S1-23"}},
    {cause::guarded_sciatic_nerve, sciatic_nerve, quality::glide, {"S2-19"}},
    {cause::side_imbalance, gluteals, quality::length, {"S4-10"}},
    {cause::side_imbalance, hamstrings, quality::strength_long, {"S4-11"}},
    {cause::side_imbalance, hamstrings, quality::control, {"S4-20"}},
    {cause::concentric_dominance, hamstrings, quality::strength_long, {"S2-12"}},
    {cause::concentric_dominance, hamstrings, quality::strength_short, {"S2-12"}},
    {cause::weak_quadriceps, quadriceps, quality::strength_short, {"S4-9"}},
    {cause::weak_quadriceps, quadriceps, quality::strength_long, {"S4-9"}},
    {cause::hamstrings_themselves, posterior_thigh, quality::release, {"S3-23"}},
};

}  // namespace regimen
