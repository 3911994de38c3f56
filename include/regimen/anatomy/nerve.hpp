/// @file
/// @brief Nerves, their roots, and the chain from the head to the foot.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <string_view>

#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A nerve, or a segment of the chain that slides as one from the head to the foot. The two divisions of the
/// sciatic nerve are told apart because they supply different heads (S1-4); the dura and the cord are part of the chain
/// because tension travels along it (S0-32).
enum class nerve : unsigned char {
  cranial_dura,              ///< The covering of the brain, on which the whole chain hangs.
  cervical_cord,             ///< Spinal cord and dura in the neck.
  thoracic_cord,             ///< Spinal cord and dura in the chest, down to the cone.
  lumbosacral_roots,         ///< The lumbar and sacral roots and their plexus.
  thoraco_abdominal_nerves,  ///< Intercostal nerves T7 to T11, which go on into the abdominal wall.
  subcostal_nerve,           ///< Below the twelfth rib.
  /// Back branches of the spinal nerves, for the deep muscles of the back.
  posterior_rami,
  lumbar_rami,                  ///< Direct branches of the anterior rami of the lumbar nerves.
  iliohypogastric_nerve,        ///< To the lower abdominal wall.
  ilioinguinal_nerve,           ///< To the lower abdominal wall and the groin.
  femoral_nerve,                ///< Front of the thigh.
  obturator_nerve,              ///< Inner side of the thigh.
  superior_gluteal_nerve,       ///< Above piriformis.
  inferior_gluteal_nerve,       ///< Below piriformis.
  nerve_to_piriformis,          ///< Direct branches of the sacral plexus.
  nerve_to_obturator_internus,  ///< Also to gemellus superior.
  nerve_to_quadratus_femoris,   ///< Also to gemellus inferior.
  /// From below piriformis down the back of the thigh: two nerves in one sheath.
  sciatic_nerve,
  tibial_division_of_sciatic_nerve,          ///< Its medial part.
  common_fibular_division_of_sciatic_nerve,  ///< Its lateral part.
  tibial_nerve,                              ///< Through the popliteal fossa to the calf and the inner ankle.
  common_fibular_nerve,                      ///< Round the neck of the fibula.
  deep_fibular_nerve,                        ///< Front of the leg.
  superficial_fibular_nerve,                 ///< Outer side of the leg.
  medial_plantar_nerve,                      ///< Inner part of the sole.
  lateral_plantar_nerve,                     ///< Outer part of the sole.
};

/// @brief Names of nerve.
template <>
struct vocabulary<nerve> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "nerve";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"cranial_dura",
                                               "cervical_cord",
                                               "thoracic_cord",
                                               "lumbosacral_roots",
                                               "thoraco_abdominal_nerves",
                                               "subcostal_nerve",
                                               "posterior_rami",
                                               "lumbar_rami",
                                               "iliohypogastric_nerve",
                                               "ilioinguinal_nerve",
                                               "femoral_nerve",
                                               "obturator_nerve",
                                               "superior_gluteal_nerve",
                                               "inferior_gluteal_nerve",
                                               "nerve_to_piriformis",
                                               "nerve_to_obturator_internus",
                                               "nerve_to_quadratus_femoris",
                                               "sciatic_nerve",
                                               "tibial_division_of_sciatic_nerve",
                                               "common_fibular_division_of_sciatic_nerve",
                                               "tibial_nerve",
                                               "common_fibular_nerve",
                                               "deep_fibular_nerve",
                                               "superficial_fibular_nerve",
                                               "medial_plantar_nerve",
                                               "lateral_plantar_nerve"};
};

/// @name Nerves as terms
/// @{

/// @brief The name of a nerve, as a type.
inline constexpr term<nerve::cranial_dura> cranial_dura{};
inline constexpr term<nerve::cervical_cord> cervical_cord{};
inline constexpr term<nerve::thoracic_cord> thoracic_cord{};
inline constexpr term<nerve::lumbosacral_roots> lumbosacral_roots{};
inline constexpr term<nerve::thoraco_abdominal_nerves> thoraco_abdominal_nerves{};
inline constexpr term<nerve::subcostal_nerve> subcostal_nerve{};
inline constexpr term<nerve::posterior_rami> posterior_rami{};
inline constexpr term<nerve::lumbar_rami> lumbar_rami{};
inline constexpr term<nerve::iliohypogastric_nerve> iliohypogastric_nerve{};
inline constexpr term<nerve::ilioinguinal_nerve> ilioinguinal_nerve{};
inline constexpr term<nerve::femoral_nerve> femoral_nerve{};
inline constexpr term<nerve::obturator_nerve> obturator_nerve{};
inline constexpr term<nerve::superior_gluteal_nerve> superior_gluteal_nerve{};
inline constexpr term<nerve::inferior_gluteal_nerve> inferior_gluteal_nerve{};
inline constexpr term<nerve::nerve_to_piriformis> nerve_to_piriformis{};
inline constexpr term<nerve::nerve_to_obturator_internus> nerve_to_obturator_internus{};
inline constexpr term<nerve::nerve_to_quadratus_femoris> nerve_to_quadratus_femoris{};
inline constexpr term<nerve::sciatic_nerve> sciatic_nerve{};
inline constexpr term<nerve::tibial_division_of_sciatic_nerve> tibial_division_of_sciatic_nerve{};
inline constexpr term<nerve::common_fibular_division_of_sciatic_nerve> common_fibular_division_of_sciatic_nerve{};
inline constexpr term<nerve::tibial_nerve> tibial_nerve{};
inline constexpr term<nerve::common_fibular_nerve> common_fibular_nerve{};
inline constexpr term<nerve::deep_fibular_nerve> deep_fibular_nerve{};
inline constexpr term<nerve::superficial_fibular_nerve> superficial_fibular_nerve{};
inline constexpr term<nerve::medial_plantar_nerve> medial_plantar_nerve{};
inline constexpr term<nerve::lateral_plantar_nerve> lateral_plantar_nerve{};
/// @}

/// @brief A spinal root, as far as the muscles of trunk and lower limb need them.
enum class spinal_root : unsigned char {
  t7,   ///< Thoracic 7.
  t8,   ///< Thoracic 8.
  t9,   ///< Thoracic 9.
  t10,  ///< Thoracic 10.
  t11,  ///< Thoracic 11.
  t12,  ///< Thoracic 12.
  l1,   ///< Lumbar 1.
  l2,   ///< Lumbar 2.
  l3,   ///< Lumbar 3.
  l4,   ///< Lumbar 4.
  l5,   ///< Lumbar 5.
  s1,   ///< Sacral 1.
  s2,   ///< Sacral 2.
  s3,   ///< Sacral 3.
};

/// @brief Names of spinal_root.
template <>
struct vocabulary<spinal_root> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "spinal root";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"t7", "t8", "t9", "t10", "t11", "t12", "l1",
                                               "l2", "l3", "l4", "l5",  "s1",  "s2",  "s3"};
};

/// @brief Where the roots of the nerves and the chain come from.
inline constexpr source nerve_source{"standard textbook anatomy", certainty::memory};

namespace detail {
/// @brief One nerve: its roots and what it goes on as.
struct nerve_row {
  nerve id;
  enum_set<spinal_root> roots{};
  enum_set<nerve> next{};
};

namespace nerve_rows {
using enum nerve;
using enum spinal_root;

/// @brief Every nerve, in the order of the enumeration.
// clang-format off
inline constexpr nerve_row table[] = {
    {.id = cranial_dura, .next = {cervical_cord}},
    {.id = cervical_cord, .next = {thoracic_cord}},
    {.id = thoracic_cord, .next = {lumbosacral_roots, thoraco_abdominal_nerves, subcostal_nerve, posterior_rami}},
    {.id = lumbosacral_roots, .roots = {l1, l2, l3, l4, l5, s1, s2, s3},
     .next = {lumbar_rami, iliohypogastric_nerve, ilioinguinal_nerve, femoral_nerve, obturator_nerve,
              superior_gluteal_nerve, inferior_gluteal_nerve, nerve_to_piriformis, nerve_to_obturator_internus,
              nerve_to_quadratus_femoris, sciatic_nerve, posterior_rami}},
    {.id = thoraco_abdominal_nerves, .roots = {t7, t8, t9, t10, t11}},
    {.id = subcostal_nerve, .roots = {t12}},
    {.id = posterior_rami},
    {.id = lumbar_rami, .roots = {l1, l2, l3, l4}},
    {.id = iliohypogastric_nerve, .roots = {l1}},
    {.id = ilioinguinal_nerve, .roots = {l1}},
    {.id = femoral_nerve, .roots = {l2, l3, l4}},
    {.id = obturator_nerve, .roots = {l2, l3, l4}},
    {.id = superior_gluteal_nerve, .roots = {l4, l5, s1}},
    {.id = inferior_gluteal_nerve, .roots = {l5, s1, s2}},
    {.id = nerve_to_piriformis, .roots = {s1, s2}},
    {.id = nerve_to_obturator_internus, .roots = {l5, s1, s2}},
    {.id = nerve_to_quadratus_femoris, .roots = {l4, l5, s1}},
    {.id = sciatic_nerve, .roots = {l4, l5, s1, s2, s3},
     .next = {tibial_division_of_sciatic_nerve, common_fibular_division_of_sciatic_nerve}},
    {.id = tibial_division_of_sciatic_nerve, .roots = {l4, l5, s1, s2, s3}, .next = {tibial_nerve}},
    {.id = common_fibular_division_of_sciatic_nerve, .roots = {l4, l5, s1, s2}, .next = {common_fibular_nerve}},
    {.id = tibial_nerve, .roots = {l4, l5, s1, s2, s3}, .next = {medial_plantar_nerve, lateral_plantar_nerve}},
    {.id = common_fibular_nerve, .roots = {l4, l5, s1, s2}, .next = {deep_fibular_nerve, superficial_fibular_nerve}},
    {.id = deep_fibular_nerve, .roots = {l4, l5, s1}},
    {.id = superficial_fibular_nerve, .roots = {l5, s1, s2}},
    {.id = medial_plantar_nerve},
    {.id = lateral_plantar_nerve},
};
// clang-format on
}  // namespace nerve_rows

[[nodiscard]] constexpr bool nerve_rows_in_order() noexcept {
  for (std::size_t i = 0; i < count_of<nerve>; ++i)
    if (index_of(nerve_rows::table[i].id) != i) return false;
  return sizeof(nerve_rows::table) / sizeof(nerve_row) == count_of<nerve>;
}
static_assert(nerve_rows_in_order());
}  // namespace detail

/// @brief The spinal roots of a nerve; empty where this library does not know them.
[[nodiscard]] constexpr enum_set<spinal_root> roots_of(nerve which) noexcept {
  return detail::nerve_rows::table[index_of(which)].roots;
}

/// @brief What a nerve goes on as, one step towards the foot. The relation is `continues_as`.
[[nodiscard]] constexpr enum_set<nerve> continuations_of(nerve which) noexcept {
  return detail::nerve_rows::table[index_of(which)].next;
}

/// @brief The chain from the head down to this nerve, the nerve included: where its tension may come from (S0-32).
[[nodiscard]] constexpr enum_set<nerve> chain_above(nerve which) noexcept {
  enum_set<nerve> chain{which};
  for (bool grown = true; grown;) {
    grown = false;
    for (const detail::nerve_row& row : detail::nerve_rows::table)
      if (!chain.contains(row.id) && row.next.intersects(chain)) {
        chain.insert(row.id);
        grown = true;
      }
  }
  return chain;
}

}  // namespace regimen
