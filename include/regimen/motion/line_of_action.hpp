/// @file
/// @brief The lines of action of the published models: the paths along which they measure a muscle.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "regimen/anatomy/muscle.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
// To GCC an enumerator within its enumeration hides the term of the same name, which it does not.
#pragma GCC diagnostic ignored "-Wshadow"
#endif

/// @brief A path from origin to insertion in a model of the body: a muscle, or a part of one that runs a way of its
/// own.
///
/// Those of the leg, the hip and the trunk are of gait2392, those of the arm of arm26; all are of the right side. They
/// come in the order of the joints they cross; length_model.hpp relies on it.
enum class line_of_action : unsigned char {
  psoas_major,                     ///< From the pelvic brim to the femur; the part along the spine is left out.
  iliacus,                         ///< From the iliac fossa to the femur.
  gluteus_maximus_superior,        ///< Its upper third.
  gluteus_maximus_middle,          ///< Its middle third.
  gluteus_maximus_inferior,        ///< Its lower third.
  gluteus_medius_anterior,         ///< Its front fibres.
  gluteus_medius_middle,           ///< Its middle fibres.
  gluteus_medius_posterior,        ///< Its rear fibres.
  gluteus_minimus_anterior,        ///< Its front fibres.
  gluteus_minimus_middle,          ///< Its middle fibres.
  gluteus_minimus_posterior,       ///< Its rear fibres.
  piriformis,                      ///< From the sacrum to the greater trochanter.
  gemelli,                         ///< One line for the superior and the inferior gemellus.
  quadratus_femoris,               ///< From the sit bone to the femur.
  pectineus,                       ///< From the pubis to the femur.
  adductor_longus,                 ///< From the pubis to the linea aspera.
  adductor_brevis,                 ///< The same, shorter.
  adductor_magnus_superior,        ///< Upper line of the adductor part.
  adductor_magnus_middle,          ///< Lower line of the adductor part.
  adductor_magnus_hamstring_part,  ///< To the adductor tubercle.
  tensor_fasciae_latae,            ///< With the iliotibial tract, to the tibia.
  sartorius,                       ///< From the pelvis to the tibia.
  gracilis,                        ///< From the pubis to the tibia.
  rectus_femoris,                  ///< From the pelvis; it ends at the patella.
  biceps_femoris_long_head,        ///< From the sit bone to the fibula.
  semitendinosus,                  ///< From the sit bone to the tibia.
  semimembranosus,                 ///< From the sit bone to the tibia.
  biceps_femoris_short_head,       ///< From the femur to the fibula.
  vastus_lateralis,                ///< From the femur; it ends at the patella.
  vastus_intermedius,              ///< From the femur; it ends at the patella.
  vastus_medialis,                 ///< From the femur; it ends at the patella.
  gastrocnemius_medial_head,       ///< From the femur to the heel.
  gastrocnemius_lateral_head,      ///< From the femur to the heel.
  soleus,                          ///< From the leg to the heel.
  tibialis_posterior,              ///< From the leg to the midfoot.
  flexor_digitorum_longus,         ///< From the leg to the toes.
  flexor_hallucis_longus,          ///< From the leg to the great toe.
  tibialis_anterior,               ///< From the leg to the midfoot.
  extensor_digitorum_longus,       ///< From the leg to the toes.
  extensor_hallucis_longus,        ///< From the leg to the great toe.
  fibularis_tertius,               ///< From the leg to the fifth metatarsal.
  fibularis_longus,                ///< From the leg to the first metatarsal.
  fibularis_brevis,                ///< From the leg to the fifth metatarsal.
  erector_spinae,                  ///< One line for iliocostalis lumborum and longissimus thoracis.
  internal_oblique,                ///< From the pelvis to the trunk.
  external_oblique,                ///< From the trunk to the pelvis.
  biceps_brachii_long_head,        ///< Over the head of the humerus to the radius.
  biceps_brachii_short_head,       ///< From the coracoid process to the radius.
  brachialis,                      ///< From the humerus to the ulna.
  triceps_brachii_long_head,       ///< From the scapula to the ulna.
  triceps_brachii_lateral_head,    ///< From the humerus to the ulna.
  triceps_brachii_medial_head,     ///< From the humerus to the ulna.
};

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// @brief Names of line_of_action.
template <>
struct vocabulary<line_of_action> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "line of action";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"psoas_major",
                                          "iliacus",
                                          "gluteus_maximus_superior",
                                          "gluteus_maximus_middle",
                                          "gluteus_maximus_inferior",
                                          "gluteus_medius_anterior",
                                          "gluteus_medius_middle",
                                          "gluteus_medius_posterior",
                                          "gluteus_minimus_anterior",
                                          "gluteus_minimus_middle",
                                          "gluteus_minimus_posterior",
                                          "piriformis",
                                          "gemelli",
                                          "quadratus_femoris",
                                          "pectineus",
                                          "adductor_longus",
                                          "adductor_brevis",
                                          "adductor_magnus_superior",
                                          "adductor_magnus_middle",
                                          "adductor_magnus_hamstring_part",
                                          "tensor_fasciae_latae",
                                          "sartorius",
                                          "gracilis",
                                          "rectus_femoris",
                                          "biceps_femoris_long_head",
                                          "semitendinosus",
                                          "semimembranosus",
                                          "biceps_femoris_short_head",
                                          "vastus_lateralis",
                                          "vastus_intermedius",
                                          "vastus_medialis",
                                          "gastrocnemius_medial_head",
                                          "gastrocnemius_lateral_head",
                                          "soleus",
                                          "tibialis_posterior",
                                          "flexor_digitorum_longus",
                                          "flexor_hallucis_longus",
                                          "tibialis_anterior",
                                          "extensor_digitorum_longus",
                                          "extensor_hallucis_longus",
                                          "fibularis_tertius",
                                          "fibularis_longus",
                                          "fibularis_brevis",
                                          "erector_spinae",
                                          "internal_oblique",
                                          "external_oblique",
                                          "biceps_brachii_long_head",
                                          "biceps_brachii_short_head",
                                          "brachialis",
                                          "triceps_brachii_long_head",
                                          "triceps_brachii_lateral_head",
                                          "triceps_brachii_medial_head"};
};

namespace detail {
/// @brief What a line of action is called in its model, and the one or two muscles that it stands for.
struct modelled_line {
  std::string_view name;
  muscle first;
  muscle second;
};

/// @brief In the order of the enumerators.
inline constexpr modelled_line modelled_lines[] = {
    {"psoas", muscle::psoas_major, muscle::psoas_major},
    {"iliacus", muscle::iliacus, muscle::iliacus},
    {"glut_max1", muscle::gluteus_maximus, muscle::gluteus_maximus},
    {"glut_max2", muscle::gluteus_maximus, muscle::gluteus_maximus},
    {"glut_max3", muscle::gluteus_maximus, muscle::gluteus_maximus},
    {"glut_med1", muscle::gluteus_medius, muscle::gluteus_medius},
    {"glut_med2", muscle::gluteus_medius, muscle::gluteus_medius},
    {"glut_med3", muscle::gluteus_medius, muscle::gluteus_medius},
    {"glut_min1", muscle::gluteus_minimus, muscle::gluteus_minimus},
    {"glut_min2", muscle::gluteus_minimus, muscle::gluteus_minimus},
    {"glut_min3", muscle::gluteus_minimus, muscle::gluteus_minimus},
    {"peri", muscle::piriformis, muscle::piriformis},
    {"gem", muscle::gemellus_superior, muscle::gemellus_inferior},
    {"quad_fem", muscle::quadratus_femoris, muscle::quadratus_femoris},
    {"pect", muscle::pectineus, muscle::pectineus},
    {"add_long", muscle::adductor_longus, muscle::adductor_longus},
    {"add_brev", muscle::adductor_brevis, muscle::adductor_brevis},
    {"add_mag1", muscle::adductor_magnus_adductor_part, muscle::adductor_magnus_adductor_part},
    {"add_mag2", muscle::adductor_magnus_adductor_part, muscle::adductor_magnus_adductor_part},
    {"add_mag3", muscle::adductor_magnus_hamstring_part, muscle::adductor_magnus_hamstring_part},
    {"tfl", muscle::tensor_fasciae_latae, muscle::tensor_fasciae_latae},
    {"sar", muscle::sartorius, muscle::sartorius},
    {"grac", muscle::gracilis, muscle::gracilis},
    {"rect_fem", muscle::rectus_femoris, muscle::rectus_femoris},
    {"bifemlh", muscle::biceps_femoris_long_head, muscle::biceps_femoris_long_head},
    {"semiten", muscle::semitendinosus, muscle::semitendinosus},
    {"semimem", muscle::semimembranosus, muscle::semimembranosus},
    {"bifemsh", muscle::biceps_femoris_short_head, muscle::biceps_femoris_short_head},
    {"vas_lat", muscle::vastus_lateralis, muscle::vastus_lateralis},
    {"vas_int", muscle::vastus_intermedius, muscle::vastus_intermedius},
    {"vas_med", muscle::vastus_medialis, muscle::vastus_medialis},
    {"med_gas", muscle::gastrocnemius_medial_head, muscle::gastrocnemius_medial_head},
    {"lat_gas", muscle::gastrocnemius_lateral_head, muscle::gastrocnemius_lateral_head},
    {"soleus", muscle::soleus, muscle::soleus},
    {"tib_post", muscle::tibialis_posterior, muscle::tibialis_posterior},
    {"flex_dig", muscle::flexor_digitorum_longus, muscle::flexor_digitorum_longus},
    {"flex_hal", muscle::flexor_hallucis_longus, muscle::flexor_hallucis_longus},
    {"tib_ant", muscle::tibialis_anterior, muscle::tibialis_anterior},
    {"ext_dig", muscle::extensor_digitorum_longus, muscle::extensor_digitorum_longus},
    {"ext_hal", muscle::extensor_hallucis_longus, muscle::extensor_hallucis_longus},
    {"per_tert", muscle::fibularis_tertius, muscle::fibularis_tertius},
    {"per_long", muscle::fibularis_longus, muscle::fibularis_longus},
    {"per_brev", muscle::fibularis_brevis, muscle::fibularis_brevis},
    {"ercspn", muscle::iliocostalis_lumborum, muscle::longissimus_thoracis},
    {"intobl", muscle::internal_oblique, muscle::internal_oblique},
    {"extobl", muscle::external_oblique, muscle::external_oblique},
    {"BIClong", muscle::biceps_brachii_long_head, muscle::biceps_brachii_long_head},
    {"BICshort", muscle::biceps_brachii_short_head, muscle::biceps_brachii_short_head},
    {"BRA", muscle::brachialis, muscle::brachialis},
    {"TRIlong", muscle::triceps_brachii_long_head, muscle::triceps_brachii_long_head},
    {"TRIlat", muscle::triceps_brachii_lateral_head, muscle::triceps_brachii_lateral_head},
    {"TRImed", muscle::triceps_brachii_medial_head, muscle::triceps_brachii_medial_head},
};
static_assert(sizeof(modelled_lines) / sizeof(modelled_lines[0]) == count_of<line_of_action>);
}  // namespace detail

/// @brief What a line is called in the model that it comes from, such as `bifemlh`.
[[nodiscard]] constexpr std::string_view model_name(line_of_action line) noexcept {
  return detail::modelled_lines[index_of(line)].name;
}

/// @brief The muscles that a line stands for: one, or two that the model does not tell apart.
[[nodiscard]] constexpr enum_set<muscle> muscles_of(line_of_action line) noexcept {
  const detail::modelled_line& row = detail::modelled_lines[index_of(line)];
  return {row.first, row.second};
}

/// @brief The lines that stand for a muscle or its parts; none for most muscles of the trunk, the arm and the foot.
[[nodiscard]] constexpr enum_set<line_of_action> lines_of(muscle which) noexcept {
  enum_set<line_of_action> found;
  for (std::size_t i = 0; i < count_of<line_of_action>; ++i)
    if (detail::modelled_lines[i].first == which || detail::modelled_lines[i].second == which)
      found.insert(static_cast<line_of_action>(i));
  return found;
}

/// @brief The line with this exact name, ours or the model's.
[[nodiscard]] constexpr std::optional<line_of_action> parse_line(std::string_view name) noexcept {
  for (std::size_t i = 0; i < count_of<line_of_action>; ++i)
    if (detail::modelled_lines[i].name == name) return static_cast<line_of_action>(i);
  return parse<line_of_action>(name);
}

/// @brief The name of a line, ours or the model's, nearest to what was written.
[[nodiscard]] constexpr nearest_name nearest_line(std::string_view written) noexcept {
  nearest_name found = nearest<line_of_action>(written);
  for (const detail::modelled_line& row : detail::modelled_lines) found.consider(row.name);
  return found;
}

}  // namespace regimen
