/// @file
/// @brief The muscles, or their heads where heads differ.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A muscle; a head of it where the heads differ in what they cross or what supplies them. The names and their
/// order follow the muscle table that the library was given. What is known of each is in muscle_table.hpp.
enum class muscle : unsigned char {
  psoas_major,                     ///< From the lumbar spine to the femur.
  psoas_minor,                     ///< From the spine to the pubis; often missing; does not reach the hip.
  iliacus,                         ///< From the iliac fossa to the femur.
  gluteus_maximus,                 ///< The large extensor of the hip.
  gluteus_medius,                  ///< Abductor of the hip, fan-shaped.
  gluteus_minimus,                 ///< Deepest of the three glutei.
  tensor_fasciae_latae,            ///< Pulls on the iliotibial tract.
  piriformis,                      ///< Above which and below which the gluteal nerves leave the pelvis.
  obturator_internus,              ///< From inside the pelvis round to the trochanter.
  gemellus_superior,               ///< Above the tendon of obturator internus.
  gemellus_inferior,               ///< Below that tendon.
  quadratus_femoris,               ///< From the sit bone to the femur.
  obturator_externus,              ///< Deep below the neck of the femur.
  sartorius,                       ///< Across the front of the thigh.
  rectus_femoris,                  ///< The head of quadriceps that starts on the pelvis.
  vastus_lateralis,                ///< The outer head, from the front almost to the back of the femur (S0-4).
  vastus_medialis,                 ///< The inner head.
  vastus_intermedius,              ///< The deep head, on the femur.
  articularis_genus,               ///< A slip below it, to the recess of the knee.
  pectineus,                       ///< The uppermost adductor.
  adductor_longus,                 ///< The frontmost adductor.
  adductor_brevis,                 ///< Behind it, short.
  adductor_magnus_adductor_part,   ///< From the ramus to the linea aspera.
  adductor_magnus_hamstring_part,  ///< From the sit bone to the adductor tubercle.
  gracilis,                        ///< The adductor that reaches the tibia.
  biceps_femoris_long_head,        ///< Lateral hamstring, from the sit bone.
  biceps_femoris_short_head,       ///< Lateral hamstring that starts on the femur (S1-4).
  semitendinosus,                  ///< Medial hamstring, superficial.
  semimembranosus,                 ///< Medial hamstring, deep.
  tibialis_anterior,               ///< Front of the shin.
  extensor_hallucis_longus,        ///< To the great toe.
  extensor_digitorum_longus,       ///< To the other toes.
  fibularis_tertius,               ///< Its outermost slip.
  fibularis_longus,                ///< Under the foot to the first metatarsal.
  fibularis_brevis,                ///< To the fifth metatarsal.
  gastrocnemius_medial_head,       ///< Inner head of the calf.
  gastrocnemius_lateral_head,      ///< Outer head of the calf.
  soleus,                          ///< Deep to gastrocnemius.
  plantaris,                       ///< Small belly, long tendon.
  popliteus,                       ///< Unlocks the knee.
  tibialis_posterior,              ///< Deepest of the calf.
  flexor_digitorum_longus,         ///< To toes 2 to 5.
  flexor_hallucis_longus,          ///< To the great toe.
  rectus_abdominis,                ///< Along the front of the abdomen.
  external_oblique,                ///< Outer flat muscle of the abdomen.
  internal_oblique,                ///< Middle flat muscle of the abdomen.
  transversus_abdominis,           ///< Inner flat muscle of the abdomen.
  quadratus_lumborum,              ///< From the iliac crest to the last rib.
  iliocostalis_lumborum,           ///< Outer column of the erector spinae.
  longissimus_thoracis,            ///< Middle column of the erector spinae.
  multifidus,                      ///< Beside the spinous processes.
};

/// @brief Names of muscle.
template <>
struct vocabulary<muscle> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "muscle";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"psoas_major",
                                               "psoas_minor",
                                               "iliacus",
                                               "gluteus_maximus",
                                               "gluteus_medius",
                                               "gluteus_minimus",
                                               "tensor_fasciae_latae",
                                               "piriformis",
                                               "obturator_internus",
                                               "gemellus_superior",
                                               "gemellus_inferior",
                                               "quadratus_femoris",
                                               "obturator_externus",
                                               "sartorius",
                                               "rectus_femoris",
                                               "vastus_lateralis",
                                               "vastus_medialis",
                                               "vastus_intermedius",
                                               "articularis_genus",
                                               "pectineus",
                                               "adductor_longus",
                                               "adductor_brevis",
                                               "adductor_magnus_adductor_part",
                                               "adductor_magnus_hamstring_part",
                                               "gracilis",
                                               "biceps_femoris_long_head",
                                               "biceps_femoris_short_head",
                                               "semitendinosus",
                                               "semimembranosus",
                                               "tibialis_anterior",
                                               "extensor_hallucis_longus",
                                               "extensor_digitorum_longus",
                                               "fibularis_tertius",
                                               "fibularis_longus",
                                               "fibularis_brevis",
                                               "gastrocnemius_medial_head",
                                               "gastrocnemius_lateral_head",
                                               "soleus",
                                               "plantaris",
                                               "popliteus",
                                               "tibialis_posterior",
                                               "flexor_digitorum_longus",
                                               "flexor_hallucis_longus",
                                               "rectus_abdominis",
                                               "external_oblique",
                                               "internal_oblique",
                                               "transversus_abdominis",
                                               "quadratus_lumborum",
                                               "iliocostalis_lumborum",
                                               "longissimus_thoracis",
                                               "multifidus"};
};

/// @name Muscles as terms
/// @{

/// @brief The name of a muscle, as a type.
inline constexpr term<muscle::psoas_major> psoas_major{};
inline constexpr term<muscle::psoas_minor> psoas_minor{};
inline constexpr term<muscle::iliacus> iliacus{};
inline constexpr term<muscle::gluteus_maximus> gluteus_maximus{};
inline constexpr term<muscle::gluteus_medius> gluteus_medius{};
inline constexpr term<muscle::gluteus_minimus> gluteus_minimus{};
inline constexpr term<muscle::tensor_fasciae_latae> tensor_fasciae_latae{};
inline constexpr term<muscle::piriformis> piriformis{};
inline constexpr term<muscle::obturator_internus> obturator_internus{};
inline constexpr term<muscle::gemellus_superior> gemellus_superior{};
inline constexpr term<muscle::gemellus_inferior> gemellus_inferior{};
inline constexpr term<muscle::quadratus_femoris> quadratus_femoris{};
inline constexpr term<muscle::obturator_externus> obturator_externus{};
inline constexpr term<muscle::sartorius> sartorius{};
inline constexpr term<muscle::rectus_femoris> rectus_femoris{};
inline constexpr term<muscle::vastus_lateralis> vastus_lateralis{};
inline constexpr term<muscle::vastus_medialis> vastus_medialis{};
inline constexpr term<muscle::vastus_intermedius> vastus_intermedius{};
inline constexpr term<muscle::articularis_genus> articularis_genus{};
inline constexpr term<muscle::pectineus> pectineus{};
inline constexpr term<muscle::adductor_longus> adductor_longus{};
inline constexpr term<muscle::adductor_brevis> adductor_brevis{};
inline constexpr term<muscle::adductor_magnus_adductor_part> adductor_magnus_adductor_part{};
inline constexpr term<muscle::adductor_magnus_hamstring_part> adductor_magnus_hamstring_part{};
inline constexpr term<muscle::gracilis> gracilis{};
inline constexpr term<muscle::biceps_femoris_long_head> biceps_femoris_long_head{};
inline constexpr term<muscle::biceps_femoris_short_head> biceps_femoris_short_head{};
inline constexpr term<muscle::semitendinosus> semitendinosus{};
inline constexpr term<muscle::semimembranosus> semimembranosus{};
inline constexpr term<muscle::tibialis_anterior> tibialis_anterior{};
inline constexpr term<muscle::extensor_hallucis_longus> extensor_hallucis_longus{};
inline constexpr term<muscle::extensor_digitorum_longus> extensor_digitorum_longus{};
inline constexpr term<muscle::fibularis_tertius> fibularis_tertius{};
inline constexpr term<muscle::fibularis_longus> fibularis_longus{};
inline constexpr term<muscle::fibularis_brevis> fibularis_brevis{};
inline constexpr term<muscle::gastrocnemius_medial_head> gastrocnemius_medial_head{};
inline constexpr term<muscle::gastrocnemius_lateral_head> gastrocnemius_lateral_head{};
inline constexpr term<muscle::soleus> soleus{};
inline constexpr term<muscle::plantaris> plantaris{};
inline constexpr term<muscle::popliteus> popliteus{};
inline constexpr term<muscle::tibialis_posterior> tibialis_posterior{};
inline constexpr term<muscle::flexor_digitorum_longus> flexor_digitorum_longus{};
inline constexpr term<muscle::flexor_hallucis_longus> flexor_hallucis_longus{};
inline constexpr term<muscle::rectus_abdominis> rectus_abdominis{};
inline constexpr term<muscle::external_oblique> external_oblique{};
inline constexpr term<muscle::internal_oblique> internal_oblique{};
inline constexpr term<muscle::transversus_abdominis> transversus_abdominis{};
inline constexpr term<muscle::quadratus_lumborum> quadratus_lumborum{};
inline constexpr term<muscle::iliocostalis_lumborum> iliocostalis_lumborum{};
inline constexpr term<muscle::longissimus_thoracis> longissimus_thoracis{};
inline constexpr term<muscle::multifidus> multifidus{};
/// @}

}  // namespace regimen
