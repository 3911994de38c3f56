/// @file
/// @brief Regions of the body surface, and the rings they form round a limb.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "regimen/anatomy/fascia.hpp"
#include "regimen/anatomy/landmark.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A part of the body surface with what lies under it: where a hand, a ball or a roller is put.
/// A muscle belongs to the regions where its belly lies; its tendons do not count. The groin counts to the medial thigh
/// and the front of the hip; the middle of the face and the back of the hand have no muscle of the tables and no
/// region.
enum class region : unsigned char {
  anterior_thigh,               ///< Front of the thigh.
  anterolateral_thigh,          ///< The outer quadriceps with the front and the side of the iliotibial tract (S0-11).
  posterolateral_thigh,         ///< The trailing edge of vastus lateralis (S0-13).
  posterior_thigh,              ///< Back of the thigh: the hamstrings.
  medial_thigh,                 ///< Inner side of the thigh: the adductors (S0-12).
  posterior_thigh_inner_lane,   ///< Inner of the three lanes up the hamstrings (S3-35).
  posterior_thigh_middle_lane,  ///< Middle lane, where the medial and the lateral hamstrings meet (S3-35).
  posterior_thigh_outer_lane,   ///< Outer lane (S3-35).
  anterior_hip,                 ///< Front of the hip, with the muscles deep to it.
  lateral_hip,                  ///< Outer side of the hip.
  gluteal_region,               ///< The buttock.
  sit_bone,             ///< The zone over the ischial tuberosity: not to be rolled or pressed deeply (S3-22, S3-39).
  abdomen,              ///< Front and sides of the trunk below the ribs.
  low_back,             ///< From the last ribs to the sacrum: not to be rolled (S3-22).
  popliteal_fossa,      ///< Hollow of the knee: not to be pressed deeply (S3-39).
  anterior_leg,         ///< Front of the leg.
  lateral_leg,          ///< Outer side of the leg.
  posterior_leg,        ///< The calf.
  sole,                 ///< Underside of the foot.
  dorsum_of_foot,       ///< Back of the foot.
  pelvic_floor_region,  ///< Between the sit bones, pubis and coccyx: deep, not worked by hand or tool.
  mid_back,             ///< From the lower tips of the shoulder blades to the last ribs.
  upper_back,           ///< Between the shoulder blades and up to the neck.
  chest,                ///< Front and sides of the ribs.
  posterior_neck,       ///< Back of the neck, up to the skull.
  lateral_neck,         ///< Side of the neck: the brachial plexus lies shallow here.
  anterior_neck,        ///< Front of the neck, over the windpipe and the great vessels.
  jaw_region,           ///< Side of the face, from the jaw to the temple.
  anterior_shoulder,    ///< Front of the shoulder.
  lateral_shoulder,     ///< Outer side of the shoulder.
  posterior_shoulder,   ///< Back of the shoulder, with the shoulder blade.
  axilla,               ///< The armpit, with the great vessels and nerves of the arm.
  anterior_arm,         ///< Front of the arm.
  posterior_arm,        ///< Back of the arm.
  anterior_forearm,     ///< Palm side of the forearm.
  posterior_forearm,    ///< Back of the forearm.
  palm,                 ///< Palm of the hand, with the balls of thumb and little finger.
};

/// @brief Names of region.
template <>
struct vocabulary<region> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "region";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"anterior_thigh",
                                          "anterolateral_thigh",
                                          "posterolateral_thigh",
                                          "posterior_thigh",
                                          "medial_thigh",
                                          "posterior_thigh_inner_lane",
                                          "posterior_thigh_middle_lane",
                                          "posterior_thigh_outer_lane",
                                          "anterior_hip",
                                          "lateral_hip",
                                          "gluteal_region",
                                          "sit_bone",
                                          "abdomen",
                                          "low_back",
                                          "popliteal_fossa",
                                          "anterior_leg",
                                          "lateral_leg",
                                          "posterior_leg",
                                          "sole",
                                          "dorsum_of_foot",
                                          "pelvic_floor_region",
                                          "mid_back",
                                          "upper_back",
                                          "chest",
                                          "posterior_neck",
                                          "lateral_neck",
                                          "anterior_neck",
                                          "jaw_region",
                                          "anterior_shoulder",
                                          "lateral_shoulder",
                                          "posterior_shoulder",
                                          "axilla",
                                          "anterior_arm",
                                          "posterior_arm",
                                          "anterior_forearm",
                                          "posterior_forearm",
                                          "palm"};
};

/// @name Regions as terms
/// @{

/// @brief The name of a region, as a type.
inline constexpr term<region::anterior_thigh> anterior_thigh{};
inline constexpr term<region::anterolateral_thigh> anterolateral_thigh{};
inline constexpr term<region::posterolateral_thigh> posterolateral_thigh{};
inline constexpr term<region::posterior_thigh> posterior_thigh{};
inline constexpr term<region::medial_thigh> medial_thigh{};
inline constexpr term<region::posterior_thigh_inner_lane> posterior_thigh_inner_lane{};
inline constexpr term<region::posterior_thigh_middle_lane> posterior_thigh_middle_lane{};
inline constexpr term<region::posterior_thigh_outer_lane> posterior_thigh_outer_lane{};
inline constexpr term<region::anterior_hip> anterior_hip{};
inline constexpr term<region::lateral_hip> lateral_hip{};
inline constexpr term<region::gluteal_region> gluteal_region{};
inline constexpr term<region::sit_bone> sit_bone{};
inline constexpr term<region::abdomen> abdomen{};
inline constexpr term<region::low_back> low_back{};
inline constexpr term<region::popliteal_fossa> popliteal_fossa{};
inline constexpr term<region::anterior_leg> anterior_leg{};
inline constexpr term<region::lateral_leg> lateral_leg{};
inline constexpr term<region::posterior_leg> posterior_leg{};
inline constexpr term<region::sole> sole{};
inline constexpr term<region::dorsum_of_foot> dorsum_of_foot{};
inline constexpr term<region::pelvic_floor_region> pelvic_floor_region{};
inline constexpr term<region::mid_back> mid_back{};
inline constexpr term<region::upper_back> upper_back{};
inline constexpr term<region::chest> chest{};
inline constexpr term<region::posterior_neck> posterior_neck{};
inline constexpr term<region::lateral_neck> lateral_neck{};
inline constexpr term<region::anterior_neck> anterior_neck{};
inline constexpr term<region::jaw_region> jaw_region{};
inline constexpr term<region::anterior_shoulder> anterior_shoulder{};
inline constexpr term<region::lateral_shoulder> lateral_shoulder{};
inline constexpr term<region::posterior_shoulder> posterior_shoulder{};
inline constexpr term<region::axilla> axilla{};
inline constexpr term<region::anterior_arm> anterior_arm{};
inline constexpr term<region::posterior_arm> posterior_arm{};
inline constexpr term<region::anterior_forearm> anterior_forearm{};
inline constexpr term<region::posterior_forearm> posterior_forearm{};
inline constexpr term<region::palm> palm{};
/// @}

/// @brief What is known of a region.
struct region_facts {
  /// @brief The region.
  region id{};
  /// @brief The muscles whose bellies lie in it.
  enum_set<muscle> muscles{};
  /// @brief The fasciae that belong to it most of all.
  enum_set<fascia> fasciae{};
  /// @brief The landmarks that it is named for.
  enum_set<landmark> landmarks{};
  /// @brief Where that comes from.
  source from{"standard textbook anatomy", certainty::memory};
};

namespace detail::region_rows {
using enum region;
using enum muscle;
using enum fascia;

/// @brief Every region, in the order of the enumeration.
inline constexpr region_facts table[] = {
    {.id = anterior_thigh,
     .muscles = {sartorius, rectus_femoris, vastus_lateralis, vastus_medialis, vastus_intermedius, articularis_genus},
     .fasciae = {fascia_lata},
     .from = {"S0-4, S0-10; Wikipedia (Z-Anatomy copy): Anterior compartment of thigh", certainty::secondary}},
    {.id = anterolateral_thigh,
     .muscles = {vastus_lateralis},
     .fasciae = {iliotibial_tract},
     .from = {"S0-11", certainty::read}},
    {.id = posterolateral_thigh,
     .muscles = {vastus_lateralis},
     .fasciae = {lateral_intermuscular_septum},
     .from = {"S0-13", certainty::read}},
    {.id = posterior_thigh,
     .muscles = {biceps_femoris_long_head, biceps_femoris_short_head, semitendinosus, semimembranosus},
     .fasciae = {posterior_intermuscular_septum},
     .from = {"S0-10; Wikipedia (Z-Anatomy copy): Posterior compartment of thigh", certainty::secondary}},
    {.id = medial_thigh,
     .muscles = {pectineus, adductor_longus, adductor_brevis, adductor_magnus_adductor_part,
                 adductor_magnus_hamstring_part, gracilis},
     .fasciae = {medial_intermuscular_septum},
     .from = {"S0-12", certainty::read}},
    {.id = posterior_thigh_inner_lane,
     .muscles = {semitendinosus, semimembranosus},
     .from = {"S3-35", certainty::choice}},
    {.id = posterior_thigh_middle_lane,
     .muscles = {biceps_femoris_long_head, semitendinosus},
     .from = {"S3-35", certainty::choice}},
    {.id = posterior_thigh_outer_lane,
     .muscles = {biceps_femoris_long_head, biceps_femoris_short_head},
     .from = {"S3-35", certainty::choice}},
    {.id = anterior_hip, .muscles = {psoas_major, iliacus, obturator_externus}, .fasciae = {iliac_fascia}},
    {.id = lateral_hip, .muscles = {gluteus_medius, gluteus_minimus, tensor_fasciae_latae}},
    {.id = gluteal_region,
     .muscles = {gluteus_maximus, gluteus_medius, gluteus_minimus, piriformis, obturator_internus, gemellus_superior,
                 gemellus_inferior, quadratus_femoris},
     .fasciae = {gluteal_fascia}},
    {.id = sit_bone, .landmarks = {landmark::ischial_tuberosity}, .from = {"S3-39", certainty::read}},
    {.id = abdomen,
     .muscles = {psoas_major, psoas_minor, rectus_abdominis, external_oblique, internal_oblique, transversus_abdominis,
                 pyramidalis, diaphragm},
     .fasciae = {rectus_sheath}},
    {.id = low_back,
     .muscles = {quadratus_lumborum, iliocostalis_lumborum, longissimus_thoracis, multifidus, interspinales},
     .fasciae = {thoracolumbar_fascia}},
    {.id = popliteal_fossa, .muscles = {plantaris, popliteus}, .fasciae = {popliteal_fascia}},
    {.id = anterior_leg,
     .muscles = {tibialis_anterior, extensor_hallucis_longus, extensor_digitorum_longus, fibularis_tertius}},
    {.id = lateral_leg, .muscles = {fibularis_longus, fibularis_brevis}},
    {.id = posterior_leg,
     .muscles = {gastrocnemius_medial_head, gastrocnemius_lateral_head, soleus, plantaris, popliteus,
                 tibialis_posterior, flexor_digitorum_longus, flexor_hallucis_longus}},
    {.id = sole,
     .muscles = {abductor_hallucis, flexor_digitorum_brevis, abductor_digiti_minimi_foot, quadratus_plantae,
                 flexor_hallucis_brevis, adductor_hallucis, flexor_digiti_minimi_brevis_foot},
     .fasciae = {plantar_fascia}},
    {.id = dorsum_of_foot,
     .muscles = {extensor_digitorum_brevis, extensor_hallucis_brevis},
     .fasciae = {dorsal_fascia_of_foot}},
    {.id = pelvic_floor_region,
     .muscles = {iliococcygeus, pubococcygeus, puborectalis, coccygeus},
     .fasciae = {obturator_fascia}},
    {.id = mid_back,
     .muscles = {iliocostalis_thoracis, longissimus_thoracis, spinalis_thoracis, semispinalis_thoracis, multifidus,
                 rotatores, serratus_posterior_inferior, trapezius_ascending, latissimus_dorsi}},
    {.id = upper_back,
     .muscles = {iliocostalis_thoracis, iliocostalis_cervicis, longissimus_thoracis, longissimus_cervicis,
                 spinalis_thoracis, semispinalis_thoracis, rotatores, splenius_cervicis, serratus_posterior_superior,
                 trapezius_descending, trapezius_transverse, trapezius_ascending, levator_scapulae, rhomboid_major,
                 rhomboid_minor, supraspinatus}},
    {.id = chest,
     .muscles = {pectoralis_major_clavicular, pectoralis_major_sternocostal, pectoralis_major_abdominal,
                 pectoralis_minor, subclavius, serratus_anterior, external_intercostals, internal_intercostals},
     .fasciae = {pectoral_fascia, clavipectoral_fascia}},
    {.id = posterior_neck,
     .muscles = {iliocostalis_cervicis, longissimus_cervicis, longissimus_capitis, semispinalis_cervicis,
                 semispinalis_capitis, multifidus, interspinales, splenius_capitis, splenius_cervicis,
                 rectus_capitis_posterior_major, rectus_capitis_posterior_minor, obliquus_capitis_superior,
                 obliquus_capitis_inferior, trapezius_descending, levator_scapulae}},
    {.id = lateral_neck,
     .muscles = {sternocleidomastoid, scalenus_anterior, scalenus_medius, scalenus_posterior, levator_scapulae},
     .fasciae = {deep_cervical_fascia}},
    {.id = anterior_neck,
     .muscles = {sternocleidomastoid, longus_colli, longus_capitis},
     .fasciae = {prevertebral_fascia}},
    {.id = jaw_region, .muscles = {masseter, temporalis}, .fasciae = {temporal_fascia}},
    {.id = anterior_shoulder, .muscles = {deltoid_clavicular, subscapularis}},
    {.id = lateral_shoulder, .muscles = {deltoid_acromial}},
    {.id = posterior_shoulder,
     .muscles = {deltoid_spinal, supraspinatus, infraspinatus, teres_minor, teres_major},
     .fasciae = {infraspinous_fascia}},
    {.id = axilla, .muscles = {subscapularis, serratus_anterior, latissimus_dorsi, teres_major, coracobrachialis}},
    {.id = anterior_arm,
     .muscles = {coracobrachialis, biceps_brachii_long_head, biceps_brachii_short_head, brachialis},
     .fasciae = {brachial_fascia}},
    {.id = posterior_arm,
     .muscles = {triceps_brachii_long_head, triceps_brachii_lateral_head, triceps_brachii_medial_head},
     .fasciae = {lateral_intermuscular_septum_of_arm, medial_intermuscular_septum_of_arm}},
    {.id = anterior_forearm,
     .muscles = {brachioradialis, pronator_teres, pronator_quadratus, flexor_carpi_radialis, palmaris_longus,
                 flexor_carpi_ulnaris, flexor_digitorum_superficialis, flexor_digitorum_profundus,
                 flexor_pollicis_longus},
     .fasciae = {antebrachial_fascia, interosseous_membrane_of_forearm}},
    {.id = posterior_forearm,
     .muscles = {anconeus, brachioradialis, supinator, extensor_carpi_radialis_longus, extensor_carpi_radialis_brevis,
                 extensor_digitorum, extensor_digiti_minimi, extensor_carpi_ulnaris, abductor_pollicis_longus,
                 extensor_pollicis_brevis, extensor_pollicis_longus, extensor_indicis}},
    {.id = palm,
     .muscles = {abductor_pollicis_brevis, flexor_pollicis_brevis, opponens_pollicis, adductor_pollicis,
                 abductor_digiti_minimi_hand},
     .fasciae = {palmar_aponeurosis}},
};

[[nodiscard]] constexpr bool in_order() noexcept {
  for (std::size_t i = 0; i < count_of<region>; ++i)
    if (index_of(table[i].id) != i) return false;
  return sizeof(table) / sizeof(table[0]) == count_of<region>;
}
static_assert(in_order());
}  // namespace detail::region_rows

/// @brief What is known of a region, with its source.
[[nodiscard]] constexpr const region_facts& facts_of(region where) noexcept {
  return detail::region_rows::table[index_of(where)];
}

/// @brief The muscles whose bellies lie in a region. The relation is `lies_in`.
[[nodiscard]] constexpr enum_set<muscle> muscles_in(region where) noexcept { return facts_of(where).muscles; }

/// @brief The fasciae that belong to a region.
[[nodiscard]] constexpr enum_set<fascia> fascia_in(region where) noexcept { return facts_of(where).fasciae; }

/// @brief The three lanes of the back of the thigh (S3-35): parts of a region, found only when asked for by name.
inline constexpr enum_set<region> lanes{region::posterior_thigh_inner_lane, region::posterior_thigh_middle_lane,
                                        region::posterior_thigh_outer_lane};

/// @brief How well the order of a ring is known.
enum class ring_evidence : unsigned char {
  verified,         ///< The whole order was read in one source.
  partly_verified,  ///< Contents and some neighbours were read; the one order is put together by this library.
  synthesis,        ///< Put together by this library from what lies where.
};

/// @brief Names of ring_evidence.
template <>
struct vocabulary<ring_evidence> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "ring evidence";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"verified", "partly_verified", "synthesis"};
};

/// @brief Regions round a limb in one cross-section, in order.
///
/// The "side door" idea (free what lies beside the target before the target itself, S0-14, S0-30) asks only this table:
/// a new ring is a new row.
struct region_ring {
  /// @brief The regions, each beside the next.
  list<region, 8> order{};
  /// @brief Whether the last lies beside the first.
  bool closed = true;
  /// @brief Where the order comes from; a choice where it is put together by this library.
  source from{};
  /// @brief How well the order is known.
  ring_evidence known = ring_evidence::synthesis;
};

/// @brief Every ring that the library knows. No region is on two of them.
inline constexpr region_ring rings[] = {
    // Mid-thigh, the five regions of S0-10. Front and back contents were read; the one order round the thigh is ours.
    {{region::anterior_thigh, region::anterolateral_thigh, region::posterolateral_thigh, region::posterior_thigh,
      region::medial_thigh},
     true,
     {"S0-10, order by this library", certainty::choice},
     ring_evidence::partly_verified},
    // The hip from front to back. Left open: on the inner side lies the groin, where the great vessels and the femoral
    // nerve run shallow and no muscle is worked that the front of the hip or the inner thigh do not hold already.
    {{region::anterior_hip, region::lateral_hip, region::gluteal_region},
     false,
     {"S0-30, order by this library", certainty::choice}},
    // The leg from front to back. Left open: on the inner side the tibia lies under the skin.
    {{region::anterior_leg, region::lateral_leg, region::posterior_leg},
     false,
     {"S0-30, order by this library", certainty::choice}},
    // Round the head of the humerus; the armpit closes it.
    {{region::anterior_shoulder, region::lateral_shoulder, region::posterior_shoulder, region::axilla},
     true,
     {"S0-30, order by this library", certainty::choice}},
    // Front and back of the arm meet at the two septa, those of the forearm at radius and ulna.
    {{region::anterior_arm, region::posterior_arm}, true, {"S0-30, order by this library", certainty::choice}},
    {{region::anterior_forearm, region::posterior_forearm}, true, {"S0-30, order by this library", certainty::choice}},
};

/// @brief The five regions of the mid-thigh (S0-10) in ring order; the last lies beside the first.
inline constexpr list<region, 8> mid_thigh_regions = rings[0].order;

/// @brief The ring that a region is on, if any.
[[nodiscard]] constexpr std::optional<region_ring> ring_of(region where) noexcept {
  for (const region_ring& ring : rings)
    for (const region on : ring.order)
      if (on == where) return ring;
  return std::nullopt;
}

/// @brief All other regions of the same ring, in ring order from the next one on; empty for a region on no ring.
[[nodiscard]] constexpr list<region, 8> ring_neighbours(region where) noexcept {
  list<region, 8> others;
  const std::optional<region_ring> ring = ring_of(where);
  if (!ring) return others;
  const std::size_t n = ring->order.size();
  std::size_t at = 0;
  while (ring->order[at] != where) ++at;
  for (std::size_t step = 1; step < n; ++step) others.push_back(ring->order[(at + step) % n]);
  return others;
}

/// @brief The one or two regions right beside a region on its ring. The relation is `adjacent_to`.
[[nodiscard]] constexpr enum_set<region> beside(region where) noexcept {
  enum_set<region> found;
  const std::optional<region_ring> ring = ring_of(where);
  if (!ring) return found;
  const std::size_t n = ring->order.size();
  for (std::size_t i = 0; i < n; ++i) {
    if (i + 1 == n && !ring->closed) break;
    const region a = ring->order[i];
    const region b = ring->order[(i + 1) % n];
    if (a == where) found.insert(b);
    if (b == where) found.insert(a);
  }
  return found;
}

}  // namespace regimen
