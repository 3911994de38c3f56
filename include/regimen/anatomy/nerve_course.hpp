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
    {.id = trigeminal_nerve, .regions = {jaw_region}},
    {.id = mandibular_nerve, .along = {masseter, temporalis}, .regions = {jaw_region}},
    {.id = deep_temporal_nerves, .along = {temporalis}, .regions = {jaw_region}},
    {.id = accessory_nerve,
     .along = {sternocleidomastoid, levator_scapulae, trapezius_descending, trapezius_transverse, trapezius_ascending},
     .regions = {lateral_neck, upper_back}},
    {.id = cervical_posterior_rami,
     .along = {semispinalis_cervicis, semispinalis_capitis, multifidus, splenius_capitis, longissimus_capitis},
     .regions = {posterior_neck}},
    {.id = suboccipital_nerve,
     .along = {rectus_capitis_posterior_major, obliquus_capitis_superior, obliquus_capitis_inferior},
     .regions = {posterior_neck}},
    {.id = cervical_rami,
     .along = {scalenus_medius, longus_capitis, longus_colli, levator_scapulae},
     .regions = {lateral_neck}},
    {.id = phrenic_nerve, .along = {scalenus_anterior, diaphragm}, .regions = {lateral_neck, chest}},
    // Between the front and the middle scalene, under the clavicle and pectoralis minor.
    {.id = brachial_plexus,
     .along = {scalenus_anterior, scalenus_medius, subclavius, pectoralis_minor},
     .regions = {lateral_neck, axilla}},
    {.id = dorsal_scapular_nerve,
     .along = {scalenus_medius, levator_scapulae, rhomboid_minor, rhomboid_major},
     .regions = {lateral_neck, upper_back}},
    {.id = long_thoracic_nerve, .along = {scalenus_medius, serratus_anterior}, .regions = {lateral_neck, axilla}},
    {.id = nerve_to_subclavius, .along = {subclavius}, .regions = {lateral_neck}},
    {.id = suprascapular_nerve,
     .along = {trapezius_descending, supraspinatus, infraspinatus},
     .regions = {lateral_neck, posterior_shoulder}},
    {.id = lateral_pectoral_nerve,
     .along = {pectoralis_minor, pectoralis_major_clavicular, pectoralis_major_sternocostal},
     .regions = {chest}},
    {.id = medial_pectoral_nerve,
     .along = {pectoralis_minor, pectoralis_major_sternocostal, pectoralis_major_abdominal},
     .regions = {chest}},
    {.id = upper_subscapular_nerve, .along = {subscapularis}, .regions = {axilla}},
    {.id = thoracodorsal_nerve, .along = {subscapularis, serratus_anterior, latissimus_dorsi}, .regions = {axilla}},
    {.id = lower_subscapular_nerve, .along = {subscapularis, teres_major}, .regions = {axilla}},
    // Out of the axilla between teres minor, teres major and the long head of triceps.
    {.id = axillary_nerve,
     .along = {subscapularis, teres_minor, teres_major, triceps_brachii_long_head, deltoid_spinal, deltoid_acromial,
               deltoid_clavicular},
     .regions = {axilla, posterior_shoulder, lateral_shoulder}},
    {.id = musculocutaneous_nerve,
     .along = {coracobrachialis, biceps_brachii_long_head, biceps_brachii_short_head, brachialis},
     .regions = {axilla, anterior_arm}},
    // Between the heads of pronator teres, then between the two long flexors of the fingers.
    {.id = median_nerve,
     .along = {coracobrachialis, biceps_brachii_short_head, brachialis, pronator_teres, flexor_digitorum_superficialis,
               flexor_digitorum_profundus, flexor_carpi_radialis, palmaris_longus},
     .regions = {axilla, anterior_arm, anterior_forearm, palm}},
    {.id = anterior_interosseous_nerve,
     .along = {flexor_digitorum_profundus, flexor_pollicis_longus, pronator_quadratus},
     .regions = {anterior_forearm}},
    {.id = recurrent_branch_of_median_nerve,
     .along = {flexor_pollicis_brevis, abductor_pollicis_brevis, opponens_pollicis},
     .regions = {palm}},
    // Behind the medial epicondyle, between the heads of flexor carpi ulnaris and then under it.
    {.id = ulnar_nerve,
     .along = {coracobrachialis, triceps_brachii_medial_head, flexor_carpi_ulnaris, flexor_digitorum_profundus,
               abductor_digiti_minimi_hand},
     .regions = {axilla, anterior_arm, posterior_arm, anterior_forearm, palm}},
    {.id = deep_branch_of_ulnar_nerve,
     .along = {abductor_digiti_minimi_hand, adductor_pollicis, flexor_pollicis_brevis},
     .regions = {palm}},
    // In its groove between the lateral and the medial head of triceps, then between brachialis and brachioradialis.
    {.id = radial_nerve,
     .along = {subscapularis, latissimus_dorsi, teres_major, triceps_brachii_long_head, triceps_brachii_lateral_head,
               triceps_brachii_medial_head, brachialis, brachioradialis, extensor_carpi_radialis_longus},
     .regions = {axilla, posterior_arm, anterior_arm}},
    {.id = superficial_branch_of_radial_nerve,
     .along = {brachioradialis, supinator, pronator_teres, extensor_carpi_radialis_longus},
     .regions = {anterior_forearm}},
    // Between the two layers of supinator.
    {.id = deep_branch_of_radial_nerve,
     .along = {extensor_carpi_radialis_brevis, supinator},
     .regions = {posterior_forearm}},
    {.id = posterior_interosseous_nerve,
     .along = {supinator, extensor_digitorum, abductor_pollicis_longus, extensor_pollicis_longus,
               extensor_pollicis_brevis},
     .regions = {posterior_forearm}},
    {.id = lumbosacral_roots, .along = {psoas_major}, .regions = {low_back}},
    {.id = intercostal_nerves, .along = {external_intercostals, internal_intercostals}, .regions = {chest}},
    {.id = thoraco_abdominal_nerves, .along = {internal_oblique, transversus_abdominis}, .regions = {abdomen}},
    {.id = subcostal_nerve, .along = {quadratus_lumborum, transversus_abdominis}, .regions = {abdomen}},
    {.id = posterior_rami, .along = {multifidus, longissimus_thoracis}, .regions = {low_back}},
    {.id = lumbar_rami, .along = {psoas_major}, .regions = {abdomen}},
    {.id = sacral_rami, .along = {coccygeus, piriformis}, .regions = {pelvic_floor_region}},
    {.id = nerve_to_levator_ani,
     .along = {coccygeus, iliococcygeus, pubococcygeus, puborectalis},
     .regions = {pelvic_floor_region}},
    // Between piriformis and coccygeus out of the pelvis, then along obturator internus back in.
    {.id = pudendal_nerve,
     .along = {piriformis, coccygeus, obturator_internus, iliococcygeus},
     .regions = {gluteal_region, pelvic_floor_region}},
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
     .along = {tibialis_anterior, extensor_digitorum_longus, extensor_hallucis_longus, extensor_digitorum_brevis,
               extensor_hallucis_brevis},
     .regions = {anterior_leg, dorsum_of_foot}},
    {.id = superficial_fibular_nerve,
     .along = {fibularis_longus, fibularis_brevis, extensor_digitorum_longus},
     .regions = {lateral_leg}},
    {.id = medial_plantar_nerve, .along = {abductor_hallucis, flexor_digitorum_brevis}, .regions = {sole}},
    {.id = lateral_plantar_nerve,
     .along = {flexor_digitorum_brevis, quadratus_plantae, abductor_digiti_minimi_foot},
     .regions = {sole}},
};
}  // namespace detail::nerve_course_rows

/// @brief The course of a nerve, if the library knows it.
[[nodiscard]] constexpr std::optional<nerve_course> course_of(nerve which) noexcept {
  for (const nerve_course& row : detail::nerve_course_rows::table)
    if (row.id == which) return row;
  return std::nullopt;
}

}  // namespace regimen
