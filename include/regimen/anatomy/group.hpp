/// @file
/// @brief Groups of muscles that are spoken of together.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/anatomy/muscle.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A name that people use for several muscles or heads at once.
enum class muscle_group : unsigned char {
  hamstrings,          ///< The four heads at the back of the thigh.
  medial_hamstrings,   ///< Semitendinosus and semimembranosus.
  lateral_hamstrings,  ///< The two heads of biceps femoris.
  quadriceps,          ///< Rectus femoris and the three vasti.
  vasti,               ///< The quadriceps heads that start on the femur.
  adductors,           ///< Pectineus to gracilis.
  hip_flexors,         ///< Those that flex the hip first of all.
  iliopsoas,           ///< Psoas major and iliacus, with one tendon.
  gluteals,            ///< The three glutei.
  deep_hip_rotators,   ///< The six short external rotators of the hip.
  triceps_surae,       ///< Gastrocnemius and soleus.
  core,                ///< The abdominals and the muscles of the low back.
  abdominals,          ///< Rectus abdominis and the flat muscles.
  low_back_muscles,    ///< Quadratus lumborum, erector spinae and multifidus.
  adductor_magnus,     ///< Its two parts.
  gastrocnemius,       ///< Its two heads.
};

/// @brief Names of muscle_group.
template <>
struct vocabulary<muscle_group> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "muscle group";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {
      "hamstrings",  "medial_hamstrings", "lateral_hamstrings", "quadriceps",        "vasti",         "adductors",
      "hip_flexors", "iliopsoas",         "gluteals",           "deep_hip_rotators", "triceps_surae", "core",
      "abdominals",  "low_back_muscles",  "adductor_magnus",    "gastrocnemius"};
};

/// @name Groups as terms
/// @{

/// @brief The name of a muscle group, as a type.
inline constexpr term<muscle_group::hamstrings> hamstrings{};
inline constexpr term<muscle_group::medial_hamstrings> medial_hamstrings{};
inline constexpr term<muscle_group::lateral_hamstrings> lateral_hamstrings{};
inline constexpr term<muscle_group::quadriceps> quadriceps{};
inline constexpr term<muscle_group::vasti> vasti{};
inline constexpr term<muscle_group::adductors> adductors{};
inline constexpr term<muscle_group::hip_flexors> hip_flexors{};
inline constexpr term<muscle_group::iliopsoas> iliopsoas{};
inline constexpr term<muscle_group::gluteals> gluteals{};
inline constexpr term<muscle_group::deep_hip_rotators> deep_hip_rotators{};
inline constexpr term<muscle_group::triceps_surae> triceps_surae{};
inline constexpr term<muscle_group::core> core{};
inline constexpr term<muscle_group::abdominals> abdominals{};
inline constexpr term<muscle_group::low_back_muscles> low_back_muscles{};
inline constexpr term<muscle_group::adductor_magnus> adductor_magnus{};
inline constexpr term<muscle_group::gastrocnemius> gastrocnemius{};
/// @}

namespace detail::group_rows {
using enum muscle;

/// @brief The members of each group, in the order of the enumeration.
inline constexpr enum_set<muscle> members[] = {
    // hamstrings
    {biceps_femoris_long_head, biceps_femoris_short_head, semitendinosus, semimembranosus},
    // medial_hamstrings
    {semitendinosus, semimembranosus},
    // lateral_hamstrings
    {biceps_femoris_long_head, biceps_femoris_short_head},
    // quadriceps
    {rectus_femoris, vastus_lateralis, vastus_medialis, vastus_intermedius},
    // vasti
    {vastus_lateralis, vastus_medialis, vastus_intermedius},
    // adductors
    {pectineus, adductor_longus, adductor_brevis, adductor_magnus_adductor_part, adductor_magnus_hamstring_part,
     gracilis},
    // hip_flexors
    {psoas_major, iliacus, tensor_fasciae_latae, sartorius, rectus_femoris, pectineus},
    // iliopsoas
    {psoas_major, iliacus},
    // gluteals
    {gluteus_maximus, gluteus_medius, gluteus_minimus},
    // deep_hip_rotators
    {piriformis, obturator_internus, gemellus_superior, gemellus_inferior, quadratus_femoris, obturator_externus},
    // triceps_surae
    {gastrocnemius_medial_head, gastrocnemius_lateral_head, soleus},
    // core
    {rectus_abdominis, external_oblique, internal_oblique, transversus_abdominis, quadratus_lumborum,
     iliocostalis_lumborum, longissimus_thoracis, multifidus},
    // abdominals
    {rectus_abdominis, external_oblique, internal_oblique, transversus_abdominis},
    // low_back_muscles
    {quadratus_lumborum, iliocostalis_lumborum, longissimus_thoracis, multifidus},
    // adductor_magnus
    {adductor_magnus_adductor_part, adductor_magnus_hamstring_part},
    // gastrocnemius
    {gastrocnemius_medial_head, gastrocnemius_lateral_head},
};
static_assert(sizeof(members) / sizeof(members[0]) == count_of<muscle_group>);
}  // namespace detail::group_rows

/// @brief The muscles of a group. The relation is `part_of`.
[[nodiscard]] constexpr enum_set<muscle> members_of(muscle_group group) noexcept {
  return detail::group_rows::members[index_of(group)];
}

}  // namespace regimen
