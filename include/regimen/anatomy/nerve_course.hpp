/// @file
/// @brief What the nerves slide along and the regions they run through.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/nerve.hpp"
#include "regimen/anatomy/region.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief One nerve: what it slides along and where it runs.
struct nerve_course {
  /// @brief The nerve.
  nerve id{};
  /// @brief The muscles that it slides along or between: its mechanical interface (S2-28).
  enum_set<muscle> along{};
  /// @brief The regions that it runs through.
  enum_set<region> regions{};
  /// @brief Where that comes from.
  source from{"standard textbook anatomy", certainty::memory};
};

namespace detail::nerve_course_rows {
using enum nerve;
using enum muscle;
using enum region;

/// @brief Every course that the library knows; a nerve without a row has none.
inline constexpr nerve_course table[] = {
    {.id = lumbosacral_roots, .along = {psoas_major}, .regions = {low_back}},
    {.id = thoraco_abdominal_nerves, .along = {internal_oblique, transversus_abdominis}, .regions = {abdomen}},
    {.id = subcostal_nerve, .along = {quadratus_lumborum, transversus_abdominis}, .regions = {abdomen}},
    {.id = posterior_rami, .along = {multifidus, longissimus_thoracis}, .regions = {low_back}},
    {.id = lumbar_rami, .along = {psoas_major}, .regions = {abdomen}},
    {.id = iliohypogastric_nerve,
     .along = {psoas_major, quadratus_lumborum, transversus_abdominis},
     .regions = {abdomen}},
    {.id = ilioinguinal_nerve, .along = {psoas_major, quadratus_lumborum, transversus_abdominis}, .regions = {abdomen}},
    {.id = femoral_nerve, .along = {psoas_major, iliacus}, .regions = {anterior_hip, anterior_thigh}},
    {.id = obturator_nerve,
     .along = {psoas_major, obturator_externus, adductor_longus, adductor_brevis, adductor_magnus_adductor_part},
     .regions = {medial_thigh}},
    {.id = superior_gluteal_nerve,
     .along = {piriformis, gluteus_medius, gluteus_minimus},
     .regions = {gluteal_region, lateral_hip}},
    {.id = inferior_gluteal_nerve, .along = {piriformis, gluteus_maximus}, .regions = {gluteal_region}},
    {.id = nerve_to_piriformis, .along = {piriformis}, .regions = {gluteal_region}},
    {.id = nerve_to_obturator_internus, .along = {obturator_internus, gemellus_superior}, .regions = {gluteal_region}},
    {.id = nerve_to_quadratus_femoris, .along = {quadratus_femoris, gemellus_inferior}, .regions = {gluteal_region}},
    // Below piriformis, over the short rotators, then between the medial and the lateral hamstrings (S2-4).
    {.id = sciatic_nerve,
     .along = {gluteus_maximus, piriformis, obturator_internus, gemellus_superior, gemellus_inferior, quadratus_femoris,
               adductor_magnus_adductor_part, adductor_magnus_hamstring_part, biceps_femoris_long_head,
               biceps_femoris_short_head, semitendinosus, semimembranosus},
     .regions = {gluteal_region, posterior_thigh},
     .from = {"S2-4, S2-28; Wikipedia (Z-Anatomy copy): Sciatic nerve; rest from memory", certainty::memory}},
    {.id = tibial_division_of_sciatic_nerve,
     .along = {biceps_femoris_long_head, semitendinosus, semimembranosus, adductor_magnus_hamstring_part},
     .regions = {gluteal_region, posterior_thigh}},
    {.id = common_fibular_division_of_sciatic_nerve,
     .along = {biceps_femoris_long_head, biceps_femoris_short_head},
     .regions = {gluteal_region, posterior_thigh}},
    {.id = tibial_nerve,
     .along = {gastrocnemius_medial_head, gastrocnemius_lateral_head, plantaris, popliteus, soleus, tibialis_posterior},
     .regions = {popliteal_fossa, posterior_leg}},
    {.id = common_fibular_nerve,
     .along = {biceps_femoris_long_head, biceps_femoris_short_head, gastrocnemius_lateral_head, fibularis_longus},
     .regions = {popliteal_fossa, lateral_leg}},
    {.id = deep_fibular_nerve,
     .along = {tibialis_anterior, extensor_digitorum_longus, extensor_hallucis_longus},
     .regions = {anterior_leg}},
    {.id = superficial_fibular_nerve,
     .along = {fibularis_longus, fibularis_brevis, extensor_digitorum_longus},
     .regions = {lateral_leg}},
    {.id = medial_plantar_nerve, .regions = {sole}},
    {.id = lateral_plantar_nerve, .regions = {sole}},
};
}  // namespace detail::nerve_course_rows

/// @brief The course of a nerve, if the library knows it.
[[nodiscard]] constexpr std::optional<nerve_course> course_of(nerve which) noexcept {
  for (const nerve_course& row : detail::nerve_course_rows::table)
    if (row.id == which) return row;
  return std::nullopt;
}

}  // namespace regimen
