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
  hamstrings,              ///< The four heads at the back of the thigh.
  medial_hamstrings,       ///< Semitendinosus and semimembranosus.
  lateral_hamstrings,      ///< The two heads of biceps femoris.
  quadriceps,              ///< Rectus femoris and the three vasti.
  vasti,                   ///< The quadriceps heads that start on the femur.
  adductors,               ///< Pectineus to gracilis.
  hip_flexors,             ///< Those that flex the hip first of all.
  iliopsoas,               ///< Psoas major and iliacus, with one tendon.
  gluteals,                ///< The three glutei.
  deep_hip_rotators,       ///< The six short external rotators of the hip.
  triceps_surae,           ///< Gastrocnemius and soleus.
  core,                    ///< The abdominals and the muscles of the low back (S1-13, S4-26).
  abdominals,              ///< Rectus abdominis and the flat muscles.
  low_back_muscles,        ///< Quadratus lumborum, erector spinae and multifidus.
  adductor_magnus,         ///< Its two parts.
  gastrocnemius,           ///< Its two heads.
  hip_extensors,           ///< Those that extend the hip first of all.
  hip_abductors,           ///< The two small glutei and tensor fasciae latae.
  plantar_flexors,         ///< Those that draw the foot down first of all.
  dorsiflexors,            ///< Those that draw the foot up.
  fibularis_muscles,       ///< The three on the fibula.
  intrinsic_foot_muscles,  ///< Those that start on the foot; lumbricals and interossei are not in the tables.
  levator_ani,             ///< Its three parts.
  pelvic_floor,            ///< Levator ani and coccygeus.
  iliocostalis,            ///< Outer column of the erector spinae.
  longissimus,             ///< Middle column of the erector spinae.
  erector_spinae,          ///< Its three columns.
  semispinalis,            ///< Its three parts.
  transversospinales,      ///< Semispinalis, multifidus and rotatores.
  splenius,                ///< Its two parts.
  suboccipitals,           ///< The four short muscles below the occiput.
  scalenes,                ///< The three beside the neck.
  neck_flexors,            ///< Those that bend the neck forwards.
  neck_extensors,          ///< The deep muscles that straighten the neck.
  respiratory_muscles,     ///< Diaphragm, intercostals and the posterior serrati.
  intercostals,            ///< The two layers between the ribs.
  trapezius,               ///< Its three parts.
  rhomboids,               ///< Major and minor.
  pectoralis_major,        ///< Its three parts.
  deltoid,                 ///< Its three parts.
  rotator_cuff,            ///< The four that hold the head of the humerus in its socket.
  biceps_brachii,          ///< Its two heads.
  triceps_brachii,         ///< Its three heads.
  elbow_flexors,           ///< Those that bend the elbow first of all.
  elbow_extensors,         ///< Triceps and anconeus.
  wrist_flexors,           ///< Those that end on the hand, in front.
  wrist_extensors,         ///< Those that end on the hand, behind.
  finger_flexors,          ///< The two long flexors of the fingers.
  finger_extensors,        ///< The long extensors of the fingers.
  forearm_muscles,         ///< Those whose bellies lie in the forearm.
  thenar_muscles,          ///< The ball of the thumb.
  intrinsic_hand_muscles,  ///< Those that start on the hand; lumbricals and interossei are not in the tables.
  jaw_closers,             ///< The two that close the jaw from outside.
};

/// @brief Names of muscle_group.
template <>
struct vocabulary<muscle_group> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "muscle group";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"hamstrings",
                                          "medial_hamstrings",
                                          "lateral_hamstrings",
                                          "quadriceps",
                                          "vasti",
                                          "adductors",
                                          "hip_flexors",
                                          "iliopsoas",
                                          "gluteals",
                                          "deep_hip_rotators",
                                          "triceps_surae",
                                          "core",
                                          "abdominals",
                                          "low_back_muscles",
                                          "adductor_magnus",
                                          "gastrocnemius",
                                          "hip_extensors",
                                          "hip_abductors",
                                          "plantar_flexors",
                                          "dorsiflexors",
                                          "fibularis_muscles",
                                          "intrinsic_foot_muscles",
                                          "levator_ani",
                                          "pelvic_floor",
                                          "iliocostalis",
                                          "longissimus",
                                          "erector_spinae",
                                          "semispinalis",
                                          "transversospinales",
                                          "splenius",
                                          "suboccipitals",
                                          "scalenes",
                                          "neck_flexors",
                                          "neck_extensors",
                                          "respiratory_muscles",
                                          "intercostals",
                                          "trapezius",
                                          "rhomboids",
                                          "pectoralis_major",
                                          "deltoid",
                                          "rotator_cuff",
                                          "biceps_brachii",
                                          "triceps_brachii",
                                          "elbow_flexors",
                                          "elbow_extensors",
                                          "wrist_flexors",
                                          "wrist_extensors",
                                          "finger_flexors",
                                          "finger_extensors",
                                          "forearm_muscles",
                                          "thenar_muscles",
                                          "intrinsic_hand_muscles",
                                          "jaw_closers"};
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
inline constexpr term<muscle_group::hip_extensors> hip_extensors{};
inline constexpr term<muscle_group::hip_abductors> hip_abductors{};
inline constexpr term<muscle_group::plantar_flexors> plantar_flexors{};
inline constexpr term<muscle_group::dorsiflexors> dorsiflexors{};
inline constexpr term<muscle_group::fibularis_muscles> fibularis_muscles{};
inline constexpr term<muscle_group::intrinsic_foot_muscles> intrinsic_foot_muscles{};
inline constexpr term<muscle_group::levator_ani> levator_ani{};
inline constexpr term<muscle_group::pelvic_floor> pelvic_floor{};
inline constexpr term<muscle_group::iliocostalis> iliocostalis{};
inline constexpr term<muscle_group::longissimus> longissimus{};
inline constexpr term<muscle_group::erector_spinae> erector_spinae{};
inline constexpr term<muscle_group::semispinalis> semispinalis{};
inline constexpr term<muscle_group::transversospinales> transversospinales{};
inline constexpr term<muscle_group::splenius> splenius{};
inline constexpr term<muscle_group::suboccipitals> suboccipitals{};
inline constexpr term<muscle_group::scalenes> scalenes{};
inline constexpr term<muscle_group::neck_flexors> neck_flexors{};
inline constexpr term<muscle_group::neck_extensors> neck_extensors{};
inline constexpr term<muscle_group::respiratory_muscles> respiratory_muscles{};
inline constexpr term<muscle_group::intercostals> intercostals{};
inline constexpr term<muscle_group::trapezius> trapezius{};
inline constexpr term<muscle_group::rhomboids> rhomboids{};
inline constexpr term<muscle_group::pectoralis_major> pectoralis_major{};
inline constexpr term<muscle_group::deltoid> deltoid{};
inline constexpr term<muscle_group::rotator_cuff> rotator_cuff{};
inline constexpr term<muscle_group::biceps_brachii> biceps_brachii{};
inline constexpr term<muscle_group::triceps_brachii> triceps_brachii{};
inline constexpr term<muscle_group::elbow_flexors> elbow_flexors{};
inline constexpr term<muscle_group::elbow_extensors> elbow_extensors{};
inline constexpr term<muscle_group::wrist_flexors> wrist_flexors{};
inline constexpr term<muscle_group::wrist_extensors> wrist_extensors{};
inline constexpr term<muscle_group::finger_flexors> finger_flexors{};
inline constexpr term<muscle_group::finger_extensors> finger_extensors{};
inline constexpr term<muscle_group::forearm_muscles> forearm_muscles{};
inline constexpr term<muscle_group::thenar_muscles> thenar_muscles{};
inline constexpr term<muscle_group::intrinsic_hand_muscles> intrinsic_hand_muscles{};
inline constexpr term<muscle_group::jaw_closers> jaw_closers{};
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
    // hip_extensors
    {gluteus_maximus, biceps_femoris_long_head, semitendinosus, semimembranosus, adductor_magnus_hamstring_part},
    // hip_abductors
    {gluteus_medius, gluteus_minimus, tensor_fasciae_latae},
    // plantar_flexors
    {gastrocnemius_medial_head, gastrocnemius_lateral_head, soleus, tibialis_posterior, flexor_digitorum_longus,
     flexor_hallucis_longus, fibularis_longus, fibularis_brevis},
    // dorsiflexors
    {tibialis_anterior, extensor_hallucis_longus, extensor_digitorum_longus, fibularis_tertius},
    // fibularis_muscles
    {fibularis_longus, fibularis_brevis, fibularis_tertius},
    // intrinsic_foot_muscles
    {extensor_digitorum_brevis, extensor_hallucis_brevis, abductor_hallucis, flexor_digitorum_brevis,
     abductor_digiti_minimi_foot, quadratus_plantae, flexor_hallucis_brevis, adductor_hallucis,
     flexor_digiti_minimi_brevis_foot},
    // levator_ani
    {iliococcygeus, pubococcygeus, puborectalis},
    // pelvic_floor
    {iliococcygeus, pubococcygeus, puborectalis, coccygeus},
    // iliocostalis
    {iliocostalis_lumborum, iliocostalis_thoracis, iliocostalis_cervicis},
    // longissimus
    {longissimus_thoracis, longissimus_cervicis, longissimus_capitis},
    // erector_spinae
    {iliocostalis_lumborum, iliocostalis_thoracis, iliocostalis_cervicis, longissimus_thoracis, longissimus_cervicis,
     longissimus_capitis, spinalis_thoracis},
    // semispinalis
    {semispinalis_thoracis, semispinalis_cervicis, semispinalis_capitis},
    // transversospinales
    {semispinalis_thoracis, semispinalis_cervicis, semispinalis_capitis, multifidus, rotatores},
    // splenius
    {splenius_capitis, splenius_cervicis},
    // suboccipitals
    {rectus_capitis_posterior_major, rectus_capitis_posterior_minor, obliquus_capitis_superior,
     obliquus_capitis_inferior},
    // scalenes
    {scalenus_anterior, scalenus_medius, scalenus_posterior},
    // neck_flexors
    {sternocleidomastoid, scalenus_anterior, longus_colli, longus_capitis},
    // neck_extensors
    {iliocostalis_cervicis, longissimus_cervicis, longissimus_capitis, semispinalis_cervicis, semispinalis_capitis,
     splenius_capitis, splenius_cervicis},
    // respiratory_muscles
    {diaphragm, external_intercostals, internal_intercostals, serratus_posterior_superior, serratus_posterior_inferior},
    // intercostals
    {external_intercostals, internal_intercostals},
    // trapezius
    {trapezius_descending, trapezius_transverse, trapezius_ascending},
    // rhomboids
    {rhomboid_major, rhomboid_minor},
    // pectoralis_major
    {pectoralis_major_clavicular, pectoralis_major_sternocostal, pectoralis_major_abdominal},
    // deltoid
    {deltoid_clavicular, deltoid_acromial, deltoid_spinal},
    // rotator_cuff
    {supraspinatus, infraspinatus, teres_minor, subscapularis},
    // biceps_brachii
    {biceps_brachii_long_head, biceps_brachii_short_head},
    // triceps_brachii
    {triceps_brachii_long_head, triceps_brachii_lateral_head, triceps_brachii_medial_head},
    // elbow_flexors
    {biceps_brachii_long_head, biceps_brachii_short_head, brachialis, brachioradialis},
    // elbow_extensors
    {triceps_brachii_long_head, triceps_brachii_lateral_head, triceps_brachii_medial_head, anconeus},
    // wrist_flexors
    {flexor_carpi_radialis, palmaris_longus, flexor_carpi_ulnaris},
    // wrist_extensors
    {extensor_carpi_radialis_longus, extensor_carpi_radialis_brevis, extensor_carpi_ulnaris},
    // finger_flexors
    {flexor_digitorum_superficialis, flexor_digitorum_profundus},
    // finger_extensors
    {extensor_digitorum, extensor_digiti_minimi, extensor_indicis},
    // forearm_muscles
    {anconeus,
     brachioradialis,
     pronator_teres,
     pronator_quadratus,
     supinator,
     flexor_carpi_radialis,
     palmaris_longus,
     flexor_carpi_ulnaris,
     flexor_digitorum_superficialis,
     flexor_digitorum_profundus,
     flexor_pollicis_longus,
     extensor_carpi_radialis_longus,
     extensor_carpi_radialis_brevis,
     extensor_digitorum,
     extensor_digiti_minimi,
     extensor_carpi_ulnaris,
     abductor_pollicis_longus,
     extensor_pollicis_brevis,
     extensor_pollicis_longus,
     extensor_indicis},
    // thenar_muscles
    {abductor_pollicis_brevis, flexor_pollicis_brevis, opponens_pollicis},
    // intrinsic_hand_muscles
    {abductor_pollicis_brevis, flexor_pollicis_brevis, opponens_pollicis, adductor_pollicis,
     abductor_digiti_minimi_hand},
    // jaw_closers
    {masseter, temporalis},
};
static_assert(sizeof(members) / sizeof(members[0]) == count_of<muscle_group>);
}  // namespace detail::group_rows

/// @brief The muscles of a group. The relation is `part_of`.
[[nodiscard]] constexpr enum_set<muscle> members_of(muscle_group group) noexcept {
  return detail::group_rows::members[index_of(group)];
}

}  // namespace regimen
