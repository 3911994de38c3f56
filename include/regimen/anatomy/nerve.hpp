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
  cranial_dura,                 ///< The covering of the brain, on which the whole chain hangs.
  trigeminal_nerve,             ///< Of the face; leaves the skull through the dura.
  mandibular_nerve,             ///< Its third branch: to the muscles of chewing.
  deep_temporal_nerves,         ///< To temporalis.
  cervical_cord,                ///< Spinal cord and dura in the neck.
  accessory_nerve,              ///< Spinal part of the eleventh cranial nerve: to sternocleidomastoid and trapezius.
  cervical_posterior_rami,      ///< Back branches of the cervical nerves, for the deep muscles of the neck.
  suboccipital_nerve,           ///< Back branch of the first of them.
  cervical_rami,                ///< Front branches of the cervical nerves, with the cervical plexus.
  phrenic_nerve,                ///< To the diaphragm.
  brachial_plexus,              ///< Between the scalenes, under the clavicle, through the axilla.
  dorsal_scapular_nerve,        ///< To the rhomboids.
  long_thoracic_nerve,          ///< To serratus anterior.
  nerve_to_subclavius,          ///< To subclavius.
  suprascapular_nerve,          ///< Through the notch of the scapula to its back.
  lateral_pectoral_nerve,       ///< To the upper pectoralis major.
  medial_pectoral_nerve,        ///< To pectoralis minor and the lower pectoralis major.
  upper_subscapular_nerve,      ///< To subscapularis.
  thoracodorsal_nerve,          ///< To latissimus dorsi.
  lower_subscapular_nerve,      ///< To subscapularis and teres major.
  axillary_nerve,               ///< Round the neck of the humerus.
  musculocutaneous_nerve,       ///< Through coracobrachialis to the front of the arm.
  median_nerve,                 ///< Down the arm, between the heads of pronator teres, through the carpal tunnel.
  anterior_interosseous_nerve,  ///< Its deep branch in the forearm.
  recurrent_branch_of_median_nerve,    ///< Its branch to the ball of the thumb.
  ulnar_nerve,                         ///< Behind the medial epicondyle to the hand.
  deep_branch_of_ulnar_nerve,          ///< Its branch across the palm.
  radial_nerve,                        ///< In its groove on the back of the humerus.
  superficial_branch_of_radial_nerve,  ///< To the skin on the back of the hand.
  deep_branch_of_radial_nerve,         ///< Through supinator.
  posterior_interosseous_nerve,        ///< Its continuation among the extensors.
  thoracic_cord,                       ///< Spinal cord and dura in the chest, down to the cone.
  lumbosacral_roots,                   ///< The lumbar and sacral roots and their plexus.
  intercostal_nerves,                  ///< Between the ribs.
  thoraco_abdominal_nerves,            ///< Intercostal nerves T7 to T11, which go on into the abdominal wall.
  subcostal_nerve,                     ///< Below the twelfth rib.
  posterior_rami,        ///< Back branches of the thoracic, lumbar and sacral nerves, for the deep muscles of the back.
  lumbar_rami,           ///< Direct branches of the anterior rami of the lumbar nerves.
  sacral_rami,           ///< Direct branches of the front branches of the lowest sacral nerves.
  nerve_to_levator_ani,  ///< Direct branches of the sacral plexus.
  pudendal_nerve,        ///< Out of the pelvis and back in again, to the pelvic floor.
  iliohypogastric_nerve,             ///< To the lower abdominal wall.
  ilioinguinal_nerve,                ///< To the lower abdominal wall and the groin.
  femoral_nerve,                     ///< Front of the thigh.
  obturator_nerve,                   ///< Inner side of the thigh.
  superior_gluteal_nerve,            ///< Above piriformis.
  inferior_gluteal_nerve,            ///< Below piriformis.
  nerve_to_piriformis,               ///< Direct branches of the sacral plexus.
  nerve_to_obturator_internus,       ///< Also to gemellus superior.
  nerve_to_quadratus_femoris,        ///< Also to gemellus inferior.
  sciatic_nerve,                     ///< From below piriformis down the back of the thigh: two nerves in one sheath.
  tibial_division_of_sciatic_nerve,  ///< Its medial part.
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
  static constexpr const char* names[] = {"cranial_dura",
                                          "trigeminal_nerve",
                                          "mandibular_nerve",
                                          "deep_temporal_nerves",
                                          "cervical_cord",
                                          "accessory_nerve",
                                          "cervical_posterior_rami",
                                          "suboccipital_nerve",
                                          "cervical_rami",
                                          "phrenic_nerve",
                                          "brachial_plexus",
                                          "dorsal_scapular_nerve",
                                          "long_thoracic_nerve",
                                          "nerve_to_subclavius",
                                          "suprascapular_nerve",
                                          "lateral_pectoral_nerve",
                                          "medial_pectoral_nerve",
                                          "upper_subscapular_nerve",
                                          "thoracodorsal_nerve",
                                          "lower_subscapular_nerve",
                                          "axillary_nerve",
                                          "musculocutaneous_nerve",
                                          "median_nerve",
                                          "anterior_interosseous_nerve",
                                          "recurrent_branch_of_median_nerve",
                                          "ulnar_nerve",
                                          "deep_branch_of_ulnar_nerve",
                                          "radial_nerve",
                                          "superficial_branch_of_radial_nerve",
                                          "deep_branch_of_radial_nerve",
                                          "posterior_interosseous_nerve",
                                          "thoracic_cord",
                                          "lumbosacral_roots",
                                          "intercostal_nerves",
                                          "thoraco_abdominal_nerves",
                                          "subcostal_nerve",
                                          "posterior_rami",
                                          "lumbar_rami",
                                          "sacral_rami",
                                          "nerve_to_levator_ani",
                                          "pudendal_nerve",
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
inline constexpr term<nerve::trigeminal_nerve> trigeminal_nerve{};
inline constexpr term<nerve::mandibular_nerve> mandibular_nerve{};
inline constexpr term<nerve::deep_temporal_nerves> deep_temporal_nerves{};
inline constexpr term<nerve::cervical_cord> cervical_cord{};
inline constexpr term<nerve::accessory_nerve> accessory_nerve{};
inline constexpr term<nerve::cervical_posterior_rami> cervical_posterior_rami{};
inline constexpr term<nerve::suboccipital_nerve> suboccipital_nerve{};
inline constexpr term<nerve::cervical_rami> cervical_rami{};
inline constexpr term<nerve::phrenic_nerve> phrenic_nerve{};
inline constexpr term<nerve::brachial_plexus> brachial_plexus{};
inline constexpr term<nerve::dorsal_scapular_nerve> dorsal_scapular_nerve{};
inline constexpr term<nerve::long_thoracic_nerve> long_thoracic_nerve{};
inline constexpr term<nerve::nerve_to_subclavius> nerve_to_subclavius{};
inline constexpr term<nerve::suprascapular_nerve> suprascapular_nerve{};
inline constexpr term<nerve::lateral_pectoral_nerve> lateral_pectoral_nerve{};
inline constexpr term<nerve::medial_pectoral_nerve> medial_pectoral_nerve{};
inline constexpr term<nerve::upper_subscapular_nerve> upper_subscapular_nerve{};
inline constexpr term<nerve::thoracodorsal_nerve> thoracodorsal_nerve{};
inline constexpr term<nerve::lower_subscapular_nerve> lower_subscapular_nerve{};
inline constexpr term<nerve::axillary_nerve> axillary_nerve{};
inline constexpr term<nerve::musculocutaneous_nerve> musculocutaneous_nerve{};
inline constexpr term<nerve::median_nerve> median_nerve{};
inline constexpr term<nerve::anterior_interosseous_nerve> anterior_interosseous_nerve{};
inline constexpr term<nerve::recurrent_branch_of_median_nerve> recurrent_branch_of_median_nerve{};
inline constexpr term<nerve::ulnar_nerve> ulnar_nerve{};
inline constexpr term<nerve::deep_branch_of_ulnar_nerve> deep_branch_of_ulnar_nerve{};
inline constexpr term<nerve::radial_nerve> radial_nerve{};
inline constexpr term<nerve::superficial_branch_of_radial_nerve> superficial_branch_of_radial_nerve{};
inline constexpr term<nerve::deep_branch_of_radial_nerve> deep_branch_of_radial_nerve{};
inline constexpr term<nerve::posterior_interosseous_nerve> posterior_interosseous_nerve{};
inline constexpr term<nerve::thoracic_cord> thoracic_cord{};
inline constexpr term<nerve::lumbosacral_roots> lumbosacral_roots{};
inline constexpr term<nerve::intercostal_nerves> intercostal_nerves{};
inline constexpr term<nerve::thoraco_abdominal_nerves> thoraco_abdominal_nerves{};
inline constexpr term<nerve::subcostal_nerve> subcostal_nerve{};
inline constexpr term<nerve::posterior_rami> posterior_rami{};
inline constexpr term<nerve::lumbar_rami> lumbar_rami{};
inline constexpr term<nerve::sacral_rami> sacral_rami{};
inline constexpr term<nerve::nerve_to_levator_ani> nerve_to_levator_ani{};
inline constexpr term<nerve::pudendal_nerve> pudendal_nerve{};
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

/// @brief A spinal root: the nerve that leaves the spine at this level.
enum class spinal_root : unsigned char {
  c1,   ///< Cervical 1.
  c2,   ///< Cervical 2.
  c3,   ///< Cervical 3.
  c4,   ///< Cervical 4.
  c5,   ///< Cervical 5.
  c6,   ///< Cervical 6.
  c7,   ///< Cervical 7.
  c8,   ///< Cervical 8.
  t1,   ///< Thoracic 1.
  t2,   ///< Thoracic 2.
  t3,   ///< Thoracic 3.
  t4,   ///< Thoracic 4.
  t5,   ///< Thoracic 5.
  t6,   ///< Thoracic 6.
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
  s4,   ///< Sacral 4.
  s5,   ///< Sacral 5.
};

/// @brief Names of spinal_root.
template <>
struct vocabulary<spinal_root> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "spinal root";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8",  "t1",  "t2",
                                          "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10", "t11", "t12",
                                          "l1", "l2", "l3", "l4", "l5", "s1", "s2", "s3",  "s4",  "s5"};
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
    {.id = cranial_dura, .next = {cervical_cord, trigeminal_nerve}},
    {.id = trigeminal_nerve, .next = {mandibular_nerve}},
    {.id = mandibular_nerve, .next = {deep_temporal_nerves}},
    {.id = deep_temporal_nerves},
    {.id = cervical_cord,
     .next = {thoracic_cord, accessory_nerve, cervical_posterior_rami, cervical_rami, brachial_plexus}},
    {.id = accessory_nerve, .roots = {c1, c2, c3, c4, c5}},
    {.id = cervical_posterior_rami, .roots = {c1, c2, c3, c4, c5, c6, c7, c8}, .next = {suboccipital_nerve}},
    {.id = suboccipital_nerve, .roots = {c1}},
    {.id = cervical_rami, .roots = {c1, c2, c3, c4, c5, c6, c7, c8}, .next = {phrenic_nerve}},
    {.id = phrenic_nerve, .roots = {c3, c4, c5}},
    {.id = brachial_plexus, .roots = {c5, c6, c7, c8, t1},
     .next = {dorsal_scapular_nerve, long_thoracic_nerve, nerve_to_subclavius, suprascapular_nerve,
              lateral_pectoral_nerve, medial_pectoral_nerve, upper_subscapular_nerve, thoracodorsal_nerve,
              lower_subscapular_nerve, axillary_nerve, musculocutaneous_nerve, median_nerve, ulnar_nerve,
              radial_nerve}},
    {.id = dorsal_scapular_nerve, .roots = {c4, c5}},
    {.id = long_thoracic_nerve, .roots = {c5, c6, c7}},
    {.id = nerve_to_subclavius, .roots = {c5, c6}},
    {.id = suprascapular_nerve, .roots = {c5, c6}},
    {.id = lateral_pectoral_nerve, .roots = {c5, c6, c7}},
    {.id = medial_pectoral_nerve, .roots = {c8, t1}},
    {.id = upper_subscapular_nerve, .roots = {c5, c6, c7}},
    {.id = thoracodorsal_nerve, .roots = {c6, c7, c8}},
    {.id = lower_subscapular_nerve, .roots = {c5, c6, c7}},
    {.id = axillary_nerve, .roots = {c5, c6}},
    {.id = musculocutaneous_nerve, .roots = {c5, c6, c7}},
    {.id = median_nerve, .roots = {c6, c7, c8, t1},
     .next = {anterior_interosseous_nerve, recurrent_branch_of_median_nerve}},
    {.id = anterior_interosseous_nerve, .roots = {c8, t1}},
    {.id = recurrent_branch_of_median_nerve, .roots = {c8, t1}},
    {.id = ulnar_nerve, .roots = {c7, c8, t1}, .next = {deep_branch_of_ulnar_nerve}},
    {.id = deep_branch_of_ulnar_nerve, .roots = {c8, t1}},
    {.id = radial_nerve, .roots = {c5, c6, c7, c8, t1},
     .next = {superficial_branch_of_radial_nerve, deep_branch_of_radial_nerve}},
    {.id = superficial_branch_of_radial_nerve},
    {.id = deep_branch_of_radial_nerve, .roots = {c5, c6, c7, c8}, .next = {posterior_interosseous_nerve}},
    {.id = posterior_interosseous_nerve, .roots = {c7, c8}},
    {.id = thoracic_cord, .next = {lumbosacral_roots, intercostal_nerves, subcostal_nerve, posterior_rami}},
    {.id = lumbosacral_roots, .roots = {l1, l2, l3, l4, l5, s1, s2, s3, s4, s5},
     .next = {lumbar_rami, iliohypogastric_nerve, ilioinguinal_nerve, femoral_nerve, obturator_nerve,
              superior_gluteal_nerve, inferior_gluteal_nerve, nerve_to_piriformis, nerve_to_obturator_internus,
              nerve_to_quadratus_femoris, sciatic_nerve, sacral_rami, nerve_to_levator_ani, pudendal_nerve,
              posterior_rami}},
    {.id = intercostal_nerves, .roots = {t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11},
     .next = {thoraco_abdominal_nerves}},
    {.id = thoraco_abdominal_nerves, .roots = {t7, t8, t9, t10, t11}},
    {.id = subcostal_nerve, .roots = {t12}},
    {.id = posterior_rami},
    {.id = lumbar_rami, .roots = {l1, l2, l3, l4}},
    {.id = sacral_rami, .roots = {s4, s5}},
    {.id = nerve_to_levator_ani, .roots = {s3, s4}},
    {.id = pudendal_nerve, .roots = {s2, s3, s4}},
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
    {.id = medial_plantar_nerve, .roots = {s1, s2, s3}},
    {.id = lateral_plantar_nerve, .roots = {s1, s2, s3}},
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
