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
  psoas_major,                       ///< From the lumbar spine to the femur.
  psoas_minor,                       ///< From the spine to the pubis; often missing; does not reach the hip.
  iliacus,                           ///< From the iliac fossa to the femur.
  gluteus_maximus,                   ///< The large extensor of the hip.
  gluteus_medius,                    ///< Abductor of the hip, fan-shaped.
  gluteus_minimus,                   ///< Deepest of the three glutei.
  tensor_fasciae_latae,              ///< Pulls on the iliotibial tract.
  piriformis,                        ///< Above which and below which the gluteal nerves leave the pelvis.
  obturator_internus,                ///< From inside the pelvis round to the trochanter.
  gemellus_superior,                 ///< Above the tendon of obturator internus.
  gemellus_inferior,                 ///< Below that tendon.
  quadratus_femoris,                 ///< From the sit bone to the femur.
  obturator_externus,                ///< Deep below the neck of the femur.
  sartorius,                         ///< Across the front of the thigh.
  rectus_femoris,                    ///< The head of quadriceps that starts on the pelvis.
  vastus_lateralis,                  ///< The outer head, from the front almost to the back of the femur (S0-4).
  vastus_medialis,                   ///< The inner head.
  vastus_intermedius,                ///< The deep head, on the femur.
  articularis_genus,                 ///< A slip below it, to the recess of the knee.
  pectineus,                         ///< The uppermost adductor.
  adductor_longus,                   ///< The frontmost adductor.
  adductor_brevis,                   ///< Behind it, short.
  adductor_magnus_adductor_part,     ///< From the ramus to the linea aspera.
  adductor_magnus_hamstring_part,    ///< From the sit bone to the adductor tubercle.
  gracilis,                          ///< The adductor that reaches the tibia.
  biceps_femoris_long_head,          ///< Lateral hamstring, from the sit bone.
  biceps_femoris_short_head,         ///< Lateral hamstring that starts on the femur (S1-4).
  semitendinosus,                    ///< Medial hamstring, superficial.
  semimembranosus,                   ///< Medial hamstring, deep.
  tibialis_anterior,                 ///< Front of the shin.
  extensor_hallucis_longus,          ///< To the great toe.
  extensor_digitorum_longus,         ///< To the other toes.
  fibularis_tertius,                 ///< Its outermost slip.
  fibularis_longus,                  ///< Under the foot to the first metatarsal.
  fibularis_brevis,                  ///< To the fifth metatarsal.
  gastrocnemius_medial_head,         ///< Inner head of the calf.
  gastrocnemius_lateral_head,        ///< Outer head of the calf.
  soleus,                            ///< Deep to gastrocnemius.
  plantaris,                         ///< Small belly, long tendon.
  popliteus,                         ///< Unlocks the knee.
  tibialis_posterior,                ///< Deepest of the calf.
  flexor_digitorum_longus,           ///< To toes 2 to 5.
  flexor_hallucis_longus,            ///< To the great toe.
  extensor_digitorum_brevis,         ///< Short extensor of toes 2 to 4, on the back of the foot.
  extensor_hallucis_brevis,          ///< Its inner slip, to the great toe.
  abductor_hallucis,                 ///< Inner border of the sole.
  flexor_digitorum_brevis,           ///< Middle of the sole, next to the plantar fascia.
  abductor_digiti_minimi_foot,       ///< Outer border of the sole.
  quadratus_plantae,                 ///< From the heel to the tendon of the long flexor of the toes.
  flexor_hallucis_brevis,            ///< Two bellies under the first metatarsal.
  adductor_hallucis,                 ///< Across the sole to the great toe, with two heads.
  flexor_digiti_minimi_brevis_foot,  ///< Under the fifth metatarsal.
  rectus_abdominis,                  ///< Along the front of the abdomen.
  pyramidalis,                       ///< Small, in front of the lowest rectus abdominis; often missing.
  external_oblique,                  ///< Outer flat muscle of the abdomen.
  internal_oblique,                  ///< Middle flat muscle of the abdomen.
  transversus_abdominis,             ///< Inner flat muscle of the abdomen.
  quadratus_lumborum,                ///< From the iliac crest to the last rib.
  diaphragm,                         ///< Between chest and abdomen: the muscle of breathing in.
  iliococcygeus,                     ///< Levator ani: its thin outer part.
  pubococcygeus,                     ///< Levator ani: its front part.
  puborectalis,                      ///< Levator ani: the sling behind the rectum.
  coccygeus,                         ///< Behind levator ani, on the sacrospinous ligament.
  iliocostalis_lumborum,             ///< Outer column of the erector spinae.
  iliocostalis_thoracis,             ///< The same column, on the ribs.
  iliocostalis_cervicis,             ///< The same column, to the neck.
  longissimus_thoracis,              ///< Middle column of the erector spinae.
  longissimus_cervicis,              ///< The same column, to the neck.
  longissimus_capitis,               ///< The same column, to the mastoid process.
  spinalis_thoracis,                 ///< Inner column of the erector spinae.
  semispinalis_thoracis,             ///< Over multifidus, in the chest.
  semispinalis_cervicis,             ///< Over multifidus, in the neck.
  semispinalis_capitis,              ///< To the occiput: the bulk of the back of the neck.
  multifidus,                        ///< Beside the spinous processes.
  rotatores,                         ///< The deepest and shortest, from one vertebra to the next or next but one.
  interspinales,                     ///< Between neighbouring spinous processes.
  splenius_capitis,                  ///< From the spine upwards and outwards to the skull.
  splenius_cervicis,                 ///< From the spine upwards and outwards to the upper neck.
  serratus_posterior_superior,       ///< Thin, to the upper ribs, under the rhomboids.
  serratus_posterior_inferior,       ///< Thin, to the lowest ribs.
  rectus_capitis_posterior_major,    ///< From the axis to the occiput.
  rectus_capitis_posterior_minor,    ///< From the atlas to the occiput.
  obliquus_capitis_superior,         ///< From the atlas up to the occiput.
  obliquus_capitis_inferior,         ///< From the axis to the atlas: it reaches no bone of the skull.
  sternocleidomastoid,               ///< From breast bone and clavicle to the mastoid process.
  scalenus_anterior,                 ///< In front of the brachial plexus.
  scalenus_medius,                   ///< Behind the brachial plexus.
  scalenus_posterior,                ///< Hindmost of the three, to the second rib.
  longus_colli,                      ///< In front of the vertebrae of the neck.
  longus_capitis,                    ///< In front of them, to the skull.
  pectoralis_major_clavicular,       ///< Its upper part.
  pectoralis_major_sternocostal,     ///< Its middle part, the largest.
  pectoralis_major_abdominal,        ///< Its lowest part.
  pectoralis_minor,                  ///< From the ribs to the coracoid process.
  subclavius,                        ///< Under the clavicle.
  serratus_anterior,                 ///< From the ribs to the medial border of the scapula.
  external_intercostals,             ///< Between the ribs, outer layer.
  internal_intercostals,             ///< Between the ribs, inner layer.
  trapezius_descending,              ///< Its upper part, from the skull down to the clavicle.
  trapezius_transverse,              ///< Its middle part.
  trapezius_ascending,               ///< Its lower part, up to the spine of the scapula.
  levator_scapulae,                  ///< From the upper neck to the scapula.
  rhomboid_major,                    ///< From the spine to the medial border of the scapula.
  rhomboid_minor,                    ///< Above it.
  latissimus_dorsi,                  ///< From the lower back to the humerus.
  deltoid_clavicular,                ///< Its front part.
  deltoid_acromial,                  ///< Its middle part.
  deltoid_spinal,                    ///< Its rear part.
  supraspinatus,                     ///< Rotator cuff, above the spine of the scapula.
  infraspinatus,                     ///< Rotator cuff, below the spine of the scapula.
  teres_minor,                       ///< Rotator cuff, on the lateral border of the scapula.
  subscapularis,                     ///< Rotator cuff, on the rib side of the scapula.
  teres_major,                       ///< Below teres minor, with latissimus dorsi to the humerus.
  coracobrachialis,                  ///< From the coracoid process to the humerus.
  biceps_brachii_long_head,          ///< Over the head of the humerus.
  biceps_brachii_short_head,         ///< From the coracoid process.
  brachialis,                        ///< Deep to biceps; does not reach the shoulder.
  triceps_brachii_long_head,         ///< The head that starts on the scapula.
  triceps_brachii_lateral_head,      ///< Above the groove of the radial nerve.
  triceps_brachii_medial_head,       ///< Below that groove, deep to the others.
  anconeus,                          ///< Small, behind the elbow.
  brachioradialis,                   ///< Outer border of the forearm.
  pronator_teres,                    ///< Obliquely across the front of the elbow.
  pronator_quadratus,                ///< Across the front of the forearm above the wrist.
  supinator,                         ///< Wound round the upper radius.
  flexor_carpi_radialis,             ///< To the hand on the side of the thumb.
  palmaris_longus,                   ///< To the palmar aponeurosis; often missing.
  flexor_carpi_ulnaris,              ///< To the hand on the side of the little finger.
  flexor_digitorum_superficialis,    ///< To the middle phalanges of fingers 2 to 5.
  flexor_digitorum_profundus,        ///< To their last phalanges.
  flexor_pollicis_longus,            ///< To the last phalanx of the thumb.
  extensor_carpi_radialis_longus,    ///< From the humerus above the lateral epicondyle to the second metacarpal.
  extensor_carpi_radialis_brevis,    ///< From the lateral epicondyle to the third metacarpal.
  extensor_digitorum,                ///< To fingers 2 to 5.
  extensor_digiti_minimi,            ///< To the little finger.
  extensor_carpi_ulnaris,            ///< To the hand on the side of the little finger, behind.
  abductor_pollicis_longus,          ///< To the base of the first metacarpal.
  extensor_pollicis_brevis,          ///< To the first phalanx of the thumb.
  extensor_pollicis_longus,          ///< To its last phalanx.
  extensor_indicis,                  ///< To the index finger.
  abductor_pollicis_brevis,          ///< Ball of the thumb, superficial.
  flexor_pollicis_brevis,            ///< Ball of the thumb, with two heads of different supply.
  opponens_pollicis,                 ///< Ball of the thumb, deep.
  adductor_pollicis,                 ///< Across the palm to the thumb.
  abductor_digiti_minimi_hand,       ///< Border of the hand on the side of the little finger.
  masseter,                          ///< From the cheekbone to the jaw.
  temporalis,                        ///< From the temple to the jaw.
};

/// @brief Names of muscle.
template <>
struct vocabulary<muscle> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "muscle";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"psoas_major",
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
                                          "extensor_digitorum_brevis",
                                          "extensor_hallucis_brevis",
                                          "abductor_hallucis",
                                          "flexor_digitorum_brevis",
                                          "abductor_digiti_minimi_foot",
                                          "quadratus_plantae",
                                          "flexor_hallucis_brevis",
                                          "adductor_hallucis",
                                          "flexor_digiti_minimi_brevis_foot",
                                          "rectus_abdominis",
                                          "pyramidalis",
                                          "external_oblique",
                                          "internal_oblique",
                                          "transversus_abdominis",
                                          "quadratus_lumborum",
                                          "diaphragm",
                                          "iliococcygeus",
                                          "pubococcygeus",
                                          "puborectalis",
                                          "coccygeus",
                                          "iliocostalis_lumborum",
                                          "iliocostalis_thoracis",
                                          "iliocostalis_cervicis",
                                          "longissimus_thoracis",
                                          "longissimus_cervicis",
                                          "longissimus_capitis",
                                          "spinalis_thoracis",
                                          "semispinalis_thoracis",
                                          "semispinalis_cervicis",
                                          "semispinalis_capitis",
                                          "multifidus",
                                          "rotatores",
                                          "interspinales",
                                          "splenius_capitis",
                                          "splenius_cervicis",
                                          "serratus_posterior_superior",
                                          "serratus_posterior_inferior",
                                          "rectus_capitis_posterior_major",
                                          "rectus_capitis_posterior_minor",
                                          "obliquus_capitis_superior",
                                          "obliquus_capitis_inferior",
                                          "sternocleidomastoid",
                                          "scalenus_anterior",
                                          "scalenus_medius",
                                          "scalenus_posterior",
                                          "longus_colli",
                                          "longus_capitis",
                                          "pectoralis_major_clavicular",
                                          "pectoralis_major_sternocostal",
                                          "pectoralis_major_abdominal",
                                          "pectoralis_minor",
                                          "subclavius",
                                          "serratus_anterior",
                                          "external_intercostals",
                                          "internal_intercostals",
                                          "trapezius_descending",
                                          "trapezius_transverse",
                                          "trapezius_ascending",
                                          "levator_scapulae",
                                          "rhomboid_major",
                                          "rhomboid_minor",
                                          "latissimus_dorsi",
                                          "deltoid_clavicular",
                                          "deltoid_acromial",
                                          "deltoid_spinal",
                                          "supraspinatus",
                                          "infraspinatus",
                                          "teres_minor",
                                          "subscapularis",
                                          "teres_major",
                                          "coracobrachialis",
                                          "biceps_brachii_long_head",
                                          "biceps_brachii_short_head",
                                          "brachialis",
                                          "triceps_brachii_long_head",
                                          "triceps_brachii_lateral_head",
                                          "triceps_brachii_medial_head",
                                          "anconeus",
                                          "brachioradialis",
                                          "pronator_teres",
                                          "pronator_quadratus",
                                          "supinator",
                                          "flexor_carpi_radialis",
                                          "palmaris_longus",
                                          "flexor_carpi_ulnaris",
                                          "flexor_digitorum_superficialis",
                                          "flexor_digitorum_profundus",
                                          "flexor_pollicis_longus",
                                          "extensor_carpi_radialis_longus",
                                          "extensor_carpi_radialis_brevis",
                                          "extensor_digitorum",
                                          "extensor_digiti_minimi",
                                          "extensor_carpi_ulnaris",
                                          "abductor_pollicis_longus",
                                          "extensor_pollicis_brevis",
                                          "extensor_pollicis_longus",
                                          "extensor_indicis",
                                          "abductor_pollicis_brevis",
                                          "flexor_pollicis_brevis",
                                          "opponens_pollicis",
                                          "adductor_pollicis",
                                          "abductor_digiti_minimi_hand",
                                          "masseter",
                                          "temporalis"};
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
inline constexpr term<muscle::extensor_digitorum_brevis> extensor_digitorum_brevis{};
inline constexpr term<muscle::extensor_hallucis_brevis> extensor_hallucis_brevis{};
inline constexpr term<muscle::abductor_hallucis> abductor_hallucis{};
inline constexpr term<muscle::flexor_digitorum_brevis> flexor_digitorum_brevis{};
inline constexpr term<muscle::abductor_digiti_minimi_foot> abductor_digiti_minimi_foot{};
inline constexpr term<muscle::quadratus_plantae> quadratus_plantae{};
inline constexpr term<muscle::flexor_hallucis_brevis> flexor_hallucis_brevis{};
inline constexpr term<muscle::adductor_hallucis> adductor_hallucis{};
inline constexpr term<muscle::flexor_digiti_minimi_brevis_foot> flexor_digiti_minimi_brevis_foot{};
inline constexpr term<muscle::rectus_abdominis> rectus_abdominis{};
inline constexpr term<muscle::pyramidalis> pyramidalis{};
inline constexpr term<muscle::external_oblique> external_oblique{};
inline constexpr term<muscle::internal_oblique> internal_oblique{};
inline constexpr term<muscle::transversus_abdominis> transversus_abdominis{};
inline constexpr term<muscle::quadratus_lumborum> quadratus_lumborum{};
inline constexpr term<muscle::diaphragm> diaphragm{};
inline constexpr term<muscle::iliococcygeus> iliococcygeus{};
inline constexpr term<muscle::pubococcygeus> pubococcygeus{};
inline constexpr term<muscle::puborectalis> puborectalis{};
inline constexpr term<muscle::coccygeus> coccygeus{};
inline constexpr term<muscle::iliocostalis_lumborum> iliocostalis_lumborum{};
inline constexpr term<muscle::iliocostalis_thoracis> iliocostalis_thoracis{};
inline constexpr term<muscle::iliocostalis_cervicis> iliocostalis_cervicis{};
inline constexpr term<muscle::longissimus_thoracis> longissimus_thoracis{};
inline constexpr term<muscle::longissimus_cervicis> longissimus_cervicis{};
inline constexpr term<muscle::longissimus_capitis> longissimus_capitis{};
inline constexpr term<muscle::spinalis_thoracis> spinalis_thoracis{};
inline constexpr term<muscle::semispinalis_thoracis> semispinalis_thoracis{};
inline constexpr term<muscle::semispinalis_cervicis> semispinalis_cervicis{};
inline constexpr term<muscle::semispinalis_capitis> semispinalis_capitis{};
inline constexpr term<muscle::multifidus> multifidus{};
inline constexpr term<muscle::rotatores> rotatores{};
inline constexpr term<muscle::interspinales> interspinales{};
inline constexpr term<muscle::splenius_capitis> splenius_capitis{};
inline constexpr term<muscle::splenius_cervicis> splenius_cervicis{};
inline constexpr term<muscle::serratus_posterior_superior> serratus_posterior_superior{};
inline constexpr term<muscle::serratus_posterior_inferior> serratus_posterior_inferior{};
inline constexpr term<muscle::rectus_capitis_posterior_major> rectus_capitis_posterior_major{};
inline constexpr term<muscle::rectus_capitis_posterior_minor> rectus_capitis_posterior_minor{};
inline constexpr term<muscle::obliquus_capitis_superior> obliquus_capitis_superior{};
inline constexpr term<muscle::obliquus_capitis_inferior> obliquus_capitis_inferior{};
inline constexpr term<muscle::sternocleidomastoid> sternocleidomastoid{};
inline constexpr term<muscle::scalenus_anterior> scalenus_anterior{};
inline constexpr term<muscle::scalenus_medius> scalenus_medius{};
inline constexpr term<muscle::scalenus_posterior> scalenus_posterior{};
inline constexpr term<muscle::longus_colli> longus_colli{};
inline constexpr term<muscle::longus_capitis> longus_capitis{};
inline constexpr term<muscle::pectoralis_major_clavicular> pectoralis_major_clavicular{};
inline constexpr term<muscle::pectoralis_major_sternocostal> pectoralis_major_sternocostal{};
inline constexpr term<muscle::pectoralis_major_abdominal> pectoralis_major_abdominal{};
inline constexpr term<muscle::pectoralis_minor> pectoralis_minor{};
inline constexpr term<muscle::subclavius> subclavius{};
inline constexpr term<muscle::serratus_anterior> serratus_anterior{};
inline constexpr term<muscle::external_intercostals> external_intercostals{};
inline constexpr term<muscle::internal_intercostals> internal_intercostals{};
inline constexpr term<muscle::trapezius_descending> trapezius_descending{};
inline constexpr term<muscle::trapezius_transverse> trapezius_transverse{};
inline constexpr term<muscle::trapezius_ascending> trapezius_ascending{};
inline constexpr term<muscle::levator_scapulae> levator_scapulae{};
inline constexpr term<muscle::rhomboid_major> rhomboid_major{};
inline constexpr term<muscle::rhomboid_minor> rhomboid_minor{};
inline constexpr term<muscle::latissimus_dorsi> latissimus_dorsi{};
inline constexpr term<muscle::deltoid_clavicular> deltoid_clavicular{};
inline constexpr term<muscle::deltoid_acromial> deltoid_acromial{};
inline constexpr term<muscle::deltoid_spinal> deltoid_spinal{};
inline constexpr term<muscle::supraspinatus> supraspinatus{};
inline constexpr term<muscle::infraspinatus> infraspinatus{};
inline constexpr term<muscle::teres_minor> teres_minor{};
inline constexpr term<muscle::subscapularis> subscapularis{};
inline constexpr term<muscle::teres_major> teres_major{};
inline constexpr term<muscle::coracobrachialis> coracobrachialis{};
inline constexpr term<muscle::biceps_brachii_long_head> biceps_brachii_long_head{};
inline constexpr term<muscle::biceps_brachii_short_head> biceps_brachii_short_head{};
inline constexpr term<muscle::brachialis> brachialis{};
inline constexpr term<muscle::triceps_brachii_long_head> triceps_brachii_long_head{};
inline constexpr term<muscle::triceps_brachii_lateral_head> triceps_brachii_lateral_head{};
inline constexpr term<muscle::triceps_brachii_medial_head> triceps_brachii_medial_head{};
inline constexpr term<muscle::anconeus> anconeus{};
inline constexpr term<muscle::brachioradialis> brachioradialis{};
inline constexpr term<muscle::pronator_teres> pronator_teres{};
inline constexpr term<muscle::pronator_quadratus> pronator_quadratus{};
inline constexpr term<muscle::supinator> supinator{};
inline constexpr term<muscle::flexor_carpi_radialis> flexor_carpi_radialis{};
inline constexpr term<muscle::palmaris_longus> palmaris_longus{};
inline constexpr term<muscle::flexor_carpi_ulnaris> flexor_carpi_ulnaris{};
inline constexpr term<muscle::flexor_digitorum_superficialis> flexor_digitorum_superficialis{};
inline constexpr term<muscle::flexor_digitorum_profundus> flexor_digitorum_profundus{};
inline constexpr term<muscle::flexor_pollicis_longus> flexor_pollicis_longus{};
inline constexpr term<muscle::extensor_carpi_radialis_longus> extensor_carpi_radialis_longus{};
inline constexpr term<muscle::extensor_carpi_radialis_brevis> extensor_carpi_radialis_brevis{};
inline constexpr term<muscle::extensor_digitorum> extensor_digitorum{};
inline constexpr term<muscle::extensor_digiti_minimi> extensor_digiti_minimi{};
inline constexpr term<muscle::extensor_carpi_ulnaris> extensor_carpi_ulnaris{};
inline constexpr term<muscle::abductor_pollicis_longus> abductor_pollicis_longus{};
inline constexpr term<muscle::extensor_pollicis_brevis> extensor_pollicis_brevis{};
inline constexpr term<muscle::extensor_pollicis_longus> extensor_pollicis_longus{};
inline constexpr term<muscle::extensor_indicis> extensor_indicis{};
inline constexpr term<muscle::abductor_pollicis_brevis> abductor_pollicis_brevis{};
inline constexpr term<muscle::flexor_pollicis_brevis> flexor_pollicis_brevis{};
inline constexpr term<muscle::opponens_pollicis> opponens_pollicis{};
inline constexpr term<muscle::adductor_pollicis> adductor_pollicis{};
inline constexpr term<muscle::abductor_digiti_minimi_hand> abductor_digiti_minimi_hand{};
inline constexpr term<muscle::masseter> masseter{};
inline constexpr term<muscle::temporalis> temporalis{};
/// @}

}  // namespace regimen
