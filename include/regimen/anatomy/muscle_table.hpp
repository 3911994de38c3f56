/// @file
/// @brief What is known of each muscle: attachments, supply, actions, place, numbers in the ontologies.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "regimen/anatomy/fascia.hpp"
#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/landmark.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/nerve.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief One thing a muscle does.
struct muscle_action {
  /// @brief Which motion at which joint.
  joint_motion motion{};
  /// @brief Whether it is a main action; the others are weak, of some fibres only, or depend on the position.
  bool primary = true;

  /// @brief Same motion, same weight.
  [[nodiscard]] friend constexpr bool operator==(const muscle_action&, const muscle_action&) noexcept = default;
};

/// @brief Everything the library knows of one muscle.
struct muscle_facts {
  /// @brief The muscle.
  muscle id{};
  /// @brief Where it starts: its proximal or fixed attachments.
  enum_set<landmark> origin{};
  /// @brief Where it ends.
  enum_set<landmark> insertion{};
  /// @brief The nerves that supply it.
  enum_set<nerve> supply{};
  /// @brief The spinal roots that supply it; empty where it is supplied segment by segment.
  enum_set<spinal_root> roots{};
  /// @brief Whether a second listing gives other roots, more of them or fewer.
  bool roots_vary = false;
  /// @brief What it does.
  list<muscle_action, 8> actions{};
  /// @brief The compartment that holds it.
  compartment where{};
  /// @brief Its number in the Foundational Model of Anatomy; 0 when none is known.
  std::uint32_t fma = 0;
  /// @brief Its number in UBERON; 0 when none is known.
  std::uint32_t uberon = 0;
  /// @brief Where attachments, supply and actions come from. The numbers were checked against published lists.
  source from{"standard textbook anatomy", certainty::memory};
};

namespace detail {
namespace muscle_rows {
using enum muscle;
using enum landmark;
using enum nerve;
using enum spinal_root;
using enum joint;
using enum motion;
using enum compartment;

/// @brief A main action.
[[nodiscard]] constexpr muscle_action mainly(joint where, motion what) noexcept { return {{where, what}, true}; }
/// @brief A secondary action.
[[nodiscard]] constexpr muscle_action also(joint where, motion what) noexcept { return {{where, what}, false}; }

/// @brief Every muscle, in the order of the enumeration.
// clang-format off
inline constexpr muscle_facts table[] = {
    {.id = psoas_major,
     .origin = {vertebral_bodies_t12_to_l5, lumbar_transverse_processes},
     .insertion = {lesser_trochanter},
     .supply = {lumbar_rami}, .roots = {l1, l2, l3}, .roots_vary = true,
     .actions = {mainly(hip, flexion), also(hip, external_rotation), also(lumbar_spine, flexion),
                 also(lumbar_spine, lateral_flexion)},
     .where = posterior_abdominal_wall, .fma = 18060, .uberon = 1298},
    {.id = psoas_minor,
     .origin = {vertebral_bodies_t12_to_l5},
     .insertion = {pecten_pubis, iliopubic_eminence},
     .supply = {lumbar_rami}, .roots = {l1},
     .actions = {also(lumbar_spine, flexion)},
     .where = posterior_abdominal_wall, .fma = 22350, .uberon = 1372},
    {.id = iliacus,
     .origin = {iliac_fossa, ala_of_sacrum, anterior_sacroiliac_ligament},
     .insertion = {lesser_trochanter},
     .supply = {femoral_nerve}, .roots = {l2, l3},
     .actions = {mainly(hip, flexion), also(hip, external_rotation)},
     .where = iliac_compartment, .fma = 22310, .uberon = 1369},
    // Upper fibres abduct, lower fibres adduct.
    {.id = gluteus_maximus,
     .origin = {gluteal_surface_of_ilium, dorsal_surface_of_sacrum, dorsal_surface_of_coccyx,
                sacrotuberous_ligament, thoracolumbar_fascia_attachment},
     .insertion = {iliotibial_tract_attachment, gluteal_tuberosity},
     .supply = {inferior_gluteal_nerve}, .roots = {l5, s1, s2},
     .actions = {mainly(hip, extension), mainly(hip, external_rotation), also(hip, abduction), also(hip, adduction)},
     .where = superficial_gluteal_compartment, .fma = 22314, .uberon = 1370},
    // Front fibres flex and rotate inwards, rear fibres extend and rotate outwards.
    {.id = gluteus_medius,
     .origin = {gluteal_surface_of_ilium},
     .insertion = {greater_trochanter},
     .supply = {superior_gluteal_nerve}, .roots = {l4, l5, s1},
     .actions = {mainly(hip, abduction), also(hip, internal_rotation), also(hip, external_rotation),
                 also(hip, flexion), also(hip, extension)},
     .where = deep_gluteal_compartment, .fma = 22315, .uberon = 1371},
    {.id = gluteus_minimus,
     .origin = {gluteal_surface_of_ilium},
     .insertion = {greater_trochanter},
     .supply = {superior_gluteal_nerve}, .roots = {l4, l5, s1},
     .actions = {mainly(hip, abduction), mainly(hip, internal_rotation), also(hip, flexion)},
     .where = deep_gluteal_compartment, .fma = 22317, .uberon = 8521},
    {.id = tensor_fasciae_latae,
     .origin = {anterior_superior_iliac_spine, iliac_crest},
     .insertion = {iliotibial_tract_attachment},
     .supply = {superior_gluteal_nerve}, .roots = {l4, l5, s1},
     .actions = {mainly(hip, flexion), mainly(hip, abduction), mainly(hip, internal_rotation), also(knee, extension)},
     .where = superficial_gluteal_compartment, .fma = 22423, .uberon = 1376},
    // With the hip flexed it abducts and its rotation turns round.
    {.id = piriformis,
     .origin = {pelvic_surface_of_sacrum, sacrotuberous_ligament},
     .insertion = {greater_trochanter},
     .supply = {nerve_to_piriformis}, .roots = {s1, s2},
     .actions = {mainly(hip, external_rotation), also(hip, abduction), also(hip, internal_rotation)},
     .where = deep_gluteal_compartment, .fma = 19082, .uberon = 8529},
    {.id = obturator_internus,
     .origin = {obturator_membrane, obturator_foramen_margin},
     .insertion = {greater_trochanter},
     .supply = {nerve_to_obturator_internus}, .roots = {l5, s1, s2},
     .actions = {mainly(hip, external_rotation), also(hip, abduction)},
     .where = deep_gluteal_compartment, .fma = 22298},
    {.id = gemellus_superior,
     .origin = {ischial_spine},
     .insertion = {greater_trochanter},
     .supply = {nerve_to_obturator_internus}, .roots = {l5, s1, s2},
     .actions = {mainly(hip, external_rotation)},
     .where = deep_gluteal_compartment, .fma = 22318},
    {.id = gemellus_inferior,
     .origin = {ischial_tuberosity},
     .insertion = {greater_trochanter},
     .supply = {nerve_to_quadratus_femoris}, .roots = {l4, l5, s1},
     .actions = {mainly(hip, external_rotation)},
     .where = deep_gluteal_compartment, .fma = 22320},
    {.id = quadratus_femoris,
     .origin = {ischial_tuberosity},
     .insertion = {quadrate_tubercle},
     .supply = {nerve_to_quadratus_femoris}, .roots = {l4, l5, s1},
     .actions = {mainly(hip, external_rotation), also(hip, adduction)},
     .where = deep_gluteal_compartment, .fma = 22321, .uberon = 8537},
    {.id = obturator_externus,
     .origin = {obturator_membrane, obturator_foramen_margin},
     .insertion = {trochanteric_fossa},
     .supply = {obturator_nerve}, .roots = {l3, l4}, .roots_vary = true,
     .actions = {mainly(hip, external_rotation), also(hip, adduction)},
     .where = medial_thigh_compartment, .fma = 22299, .uberon = 1368},
    {.id = sartorius,
     .origin = {anterior_superior_iliac_spine},
     .insertion = {pes_anserinus},
     .supply = {femoral_nerve}, .roots = {l2, l3}, .roots_vary = true,
     .actions = {mainly(hip, flexion), mainly(hip, abduction), mainly(hip, external_rotation),
                 mainly(knee, flexion), mainly(knee, internal_rotation)},
     .where = anterior_thigh_compartment, .fma = 22353, .uberon = 1373},
    {.id = rectus_femoris,
     .origin = {anterior_inferior_iliac_spine, supra_acetabular_groove},
     .insertion = {base_of_patella, tibial_tuberosity},
     .supply = {femoral_nerve}, .roots = {l2, l3, l4}, .roots_vary = true,
     .actions = {mainly(knee, extension), mainly(hip, flexion)},
     .where = anterior_thigh_compartment, .fma = 22430, .uberon = 1378},
    // Holds on to the lateral lip of the linea aspera: the quadriceps reaches the back of the femur (S0-3, S0-4).
    {.id = vastus_lateralis,
     .origin = {intertrochanteric_line, greater_trochanter, gluteal_tuberosity, linea_aspera,
                lateral_intermuscular_septum_attachment},
     .insertion = {lateral_border_of_patella, quadriceps_tendon},
     .supply = {femoral_nerve}, .roots = {l2, l3, l4}, .roots_vary = true,
     .actions = {mainly(knee, extension)},
     .where = anterior_thigh_compartment, .fma = 22431, .uberon = 1379},
    {.id = vastus_medialis,
     .origin = {intertrochanteric_line, spiral_line, linea_aspera, medial_intermuscular_septum_attachment,
                adductor_magnus_tendon},
     .insertion = {medial_border_of_patella, quadriceps_tendon},
     .supply = {femoral_nerve}, .roots = {l2, l3, l4}, .roots_vary = true,
     .actions = {mainly(knee, extension)},
     .where = anterior_thigh_compartment, .fma = 22432, .uberon = 1380},
    {.id = vastus_intermedius,
     .origin = {anterior_surface_of_femur, lateral_intermuscular_septum_attachment},
     .insertion = {base_of_patella, quadriceps_tendon},
     .supply = {femoral_nerve}, .roots = {l2, l3, l4}, .roots_vary = true,
     .actions = {mainly(knee, extension)},
     .where = anterior_thigh_compartment, .fma = 22433, .uberon = 14847},
    {.id = articularis_genus,
     .origin = {anterior_surface_of_femur},
     .insertion = {suprapatellar_bursa},
     .supply = {femoral_nerve}, .roots = {l3, l4},
     .actions = {mainly(knee, bursa_retraction)},
     .where = anterior_thigh_compartment},
    // Sometimes supplied by the obturator nerve; some authors count it to the anterior compartment.
    {.id = pectineus,
     .origin = {pecten_pubis},
     .insertion = {pectineal_line_of_femur},
     .supply = {femoral_nerve}, .roots = {l2, l3},
     .actions = {mainly(hip, adduction), mainly(hip, flexion)},
     .where = medial_thigh_compartment, .fma = 22440, .uberon = 1382},
    // Turns into an extensor once the hip is flexed.
    {.id = adductor_longus,
     .origin = {body_of_pubis},
     .insertion = {linea_aspera},
     .supply = {obturator_nerve}, .roots = {l2, l3, l4}, .roots_vary = true,
     .actions = {mainly(hip, adduction), also(hip, flexion)},
     .where = medial_thigh_compartment, .fma = 22441, .uberon = 303},
    {.id = adductor_brevis,
     .origin = {body_of_pubis, inferior_pubic_ramus},
     .insertion = {pectineal_line_of_femur, linea_aspera},
     .supply = {obturator_nerve}, .roots = {l2, l3, l4}, .roots_vary = true,
     .actions = {mainly(hip, adduction), also(hip, flexion)},
     .where = medial_thigh_compartment, .fma = 22442, .uberon = 368},
    // The FMA and UBERON numbers are those of the whole muscle.
    {.id = adductor_magnus_adductor_part,
     .origin = {inferior_pubic_ramus, ischial_ramus},
     .insertion = {gluteal_tuberosity, linea_aspera, medial_supracondylar_line},
     .supply = {obturator_nerve}, .roots = {l2, l3, l4},
     .actions = {mainly(hip, adduction), also(hip, flexion)},
     .where = medial_thigh_compartment, .fma = 22443, .uberon = 370},
    // The FMA and UBERON numbers are those of the whole muscle.
    {.id = adductor_magnus_hamstring_part,
     .origin = {ischial_tuberosity},
     .insertion = {adductor_tubercle},
     .supply = {tibial_division_of_sciatic_nerve}, .roots = {l4}, .roots_vary = true,
     .actions = {mainly(hip, extension), mainly(hip, adduction)},
     .where = medial_thigh_compartment, .fma = 22443, .uberon = 370},
    {.id = gracilis,
     .origin = {body_of_pubis, inferior_pubic_ramus},
     .insertion = {pes_anserinus},
     .supply = {obturator_nerve}, .roots = {l2, l3},
     .actions = {mainly(hip, adduction), mainly(knee, flexion), mainly(knee, internal_rotation)},
     .where = medial_thigh_compartment, .fma = 43882, .uberon = 950},
    {.id = biceps_femoris_long_head,
     .origin = {ischial_tuberosity, sacrotuberous_ligament},
     .insertion = {head_of_fibula},
     .supply = {tibial_division_of_sciatic_nerve}, .roots = {l5, s1, s2}, .roots_vary = true,
     .actions = {mainly(hip, extension), mainly(knee, flexion), mainly(knee, external_rotation),
                 also(hip, external_rotation)},
     .where = posterior_thigh_compartment, .fma = 45887},
    // Starts on the femur: it does not cross the hip, and the pelvis cannot pull on it (S1-4).
    {.id = biceps_femoris_short_head,
     .origin = {linea_aspera, lateral_supracondylar_line, lateral_intermuscular_septum_attachment},
     .insertion = {head_of_fibula},
     .supply = {common_fibular_division_of_sciatic_nerve}, .roots = {l5, s1, s2}, .roots_vary = true,
     .actions = {mainly(knee, flexion), mainly(knee, external_rotation)},
     .where = posterior_thigh_compartment, .fma = 45890},
    {.id = semitendinosus,
     .origin = {ischial_tuberosity},
     .insertion = {pes_anserinus},
     .supply = {tibial_division_of_sciatic_nerve}, .roots = {l5, s1, s2}, .roots_vary = true,
     .actions = {mainly(hip, extension), mainly(knee, flexion), mainly(knee, internal_rotation),
                 also(hip, internal_rotation)},
     .where = posterior_thigh_compartment, .fma = 22357, .uberon = 1375},
    {.id = semimembranosus,
     .origin = {ischial_tuberosity},
     .insertion = {medial_condyle_of_tibia, oblique_popliteal_ligament},
     .supply = {tibial_division_of_sciatic_nerve}, .roots = {l5, s1, s2}, .roots_vary = true,
     .actions = {mainly(hip, extension), mainly(knee, flexion), mainly(knee, internal_rotation),
                 also(hip, internal_rotation)},
     .where = posterior_thigh_compartment, .fma = 22438, .uberon = 1381},
    {.id = tibialis_anterior,
     .origin = {lateral_condyle_of_tibia, lateral_surface_of_tibia, interosseous_membrane_attachment},
     .insertion = {medial_cuneiform, base_of_first_metatarsal},
     .supply = {deep_fibular_nerve}, .roots = {l4, l5},
     .actions = {mainly(ankle, dorsiflexion), mainly(subtalar, inversion)},
     .where = anterior_leg_compartment, .fma = 22532, .uberon = 1385},
    {.id = extensor_hallucis_longus,
     .origin = {anterior_surface_of_fibula, interosseous_membrane_attachment},
     .insertion = {distal_phalanx_of_hallux},
     .supply = {deep_fibular_nerve}, .roots = {l5, s1},
     .actions = {mainly(hallux_joints, extension), mainly(ankle, dorsiflexion)},
     .where = anterior_leg_compartment, .fma = 22533},
    {.id = extensor_digitorum_longus,
     .origin = {lateral_condyle_of_tibia, anterior_surface_of_fibula, interosseous_membrane_attachment},
     .insertion = {middle_phalanges_of_toes, distal_phalanges_of_toes},
     .supply = {deep_fibular_nerve}, .roots = {l5, s1},
     .actions = {mainly(toe_joints, extension), mainly(ankle, dorsiflexion), also(subtalar, eversion)},
     .where = anterior_leg_compartment, .fma = 22534, .uberon = 1386},
    {.id = fibularis_tertius,
     .origin = {anterior_surface_of_fibula},
     .insertion = {base_of_fifth_metatarsal},
     .supply = {deep_fibular_nerve}, .roots = {l5, s1},
     .actions = {mainly(ankle, dorsiflexion), mainly(subtalar, eversion)},
     .where = anterior_leg_compartment, .fma = 22538, .uberon = 10524},
    {.id = fibularis_longus,
     .origin = {head_of_fibula, lateral_surface_of_fibula},
     .insertion = {base_of_first_metatarsal, medial_cuneiform},
     .supply = {superficial_fibular_nerve}, .roots = {l5, s1, s2}, .roots_vary = true,
     .actions = {mainly(subtalar, eversion), mainly(ankle, plantarflexion)},
     .where = lateral_leg_compartment, .fma = 22539, .uberon = 1387},
    {.id = fibularis_brevis,
     .origin = {lateral_surface_of_fibula},
     .insertion = {base_of_fifth_metatarsal},
     .supply = {superficial_fibular_nerve}, .roots = {l5, s1, s2}, .roots_vary = true,
     .actions = {mainly(subtalar, eversion), mainly(ankle, plantarflexion)},
     .where = lateral_leg_compartment, .fma = 22540, .uberon = 10526},
    {.id = gastrocnemius_medial_head,
     .origin = {popliteal_surface_of_femur},
     .insertion = {calcaneal_tuberosity},
     .supply = {tibial_nerve}, .roots = {s1, s2},
     .actions = {mainly(ankle, plantarflexion), mainly(knee, flexion)},
     .where = superficial_posterior_leg_compartment, .fma = 45956},
    {.id = gastrocnemius_lateral_head,
     .origin = {lateral_condyle_of_femur},
     .insertion = {calcaneal_tuberosity},
     .supply = {tibial_nerve}, .roots = {s1, s2},
     .actions = {mainly(ankle, plantarflexion), mainly(knee, flexion)},
     .where = superficial_posterior_leg_compartment, .fma = 45959},
    {.id = soleus,
     .origin = {head_of_fibula, posterior_surface_of_fibula, soleal_line, medial_border_of_tibia},
     .insertion = {calcaneal_tuberosity},
     .supply = {tibial_nerve}, .roots = {s1, s2},
     .actions = {mainly(ankle, plantarflexion)},
     .where = superficial_posterior_leg_compartment, .fma = 22542, .uberon = 1389},
    {.id = plantaris,
     .origin = {lateral_supracondylar_line, oblique_popliteal_ligament},
     .insertion = {calcaneal_tuberosity},
     .supply = {tibial_nerve}, .roots = {s1, s2},
     .actions = {also(ankle, plantarflexion), also(knee, flexion)},
     .where = superficial_posterior_leg_compartment, .fma = 22543},
    {.id = popliteus,
     .origin = {lateral_condyle_of_femur, lateral_meniscus},
     .insertion = {posterior_surface_of_tibia},
     .supply = {tibial_nerve}, .roots = {l4, l5, s1}, .roots_vary = true,
     .actions = {mainly(knee, internal_rotation), also(knee, flexion)},
     .where = deep_posterior_leg_compartment, .fma = 22590, .uberon = 1391},
    {.id = tibialis_posterior,
     .origin = {interosseous_membrane_attachment, posterior_surface_of_tibia, posterior_surface_of_fibula},
     .insertion = {navicular_tuberosity, medial_cuneiform, other_cuneiforms, plantar_surface_of_cuboid,
                   bases_of_middle_metatarsals},
     .supply = {tibial_nerve}, .roots = {l4, l5},
     .actions = {mainly(subtalar, inversion), mainly(ankle, plantarflexion)},
     .where = deep_posterior_leg_compartment, .fma = 51099, .uberon = 1667},
    {.id = flexor_digitorum_longus,
     .origin = {posterior_surface_of_tibia},
     .insertion = {distal_phalanges_of_toes},
     .supply = {tibial_nerve}, .roots = {s2, s3}, .roots_vary = true,
     .actions = {mainly(toe_joints, flexion), mainly(ankle, plantarflexion), mainly(subtalar, inversion)},
     .where = deep_posterior_leg_compartment, .fma = 51071, .uberon = 1666},
    {.id = flexor_hallucis_longus,
     .origin = {posterior_surface_of_fibula, interosseous_membrane_attachment},
     .insertion = {distal_phalanx_of_hallux},
     .supply = {tibial_nerve}, .roots = {s2, s3},
     .actions = {mainly(hallux_joints, flexion), mainly(ankle, plantarflexion), mainly(subtalar, inversion)},
     .where = deep_posterior_leg_compartment, .fma = 22593, .uberon = 1392},
    {.id = extensor_digitorum_brevis, .fma = 51140, .uberon = 372},
    {.id = extensor_hallucis_brevis, .fma = 51141, .uberon = 0},
    {.id = abductor_hallucis, .fma = 37448, .uberon = 8464},
    {.id = flexor_digitorum_brevis, .fma = 37450, .uberon = 0},
    {.id = abductor_digiti_minimi_foot, .fma = 37451, .uberon = 0},
    {.id = quadratus_plantae, .fma = 37452, .uberon = 0},
    {.id = flexor_hallucis_brevis, .fma = 37449, .uberon = 0},
    {.id = adductor_hallucis, .fma = 37454, .uberon = 0},
    {.id = flexor_digiti_minimi_brevis_foot, .fma = 37455, .uberon = 0},
    // Tips the pelvis backward by flexing the lumbar spine: see posterior_pelvic_tilt.
    {.id = rectus_abdominis,
     .origin = {pubic_crest, pubic_symphysis},
     .insertion = {xiphoid_process, costal_cartilages},
     .supply = {thoraco_abdominal_nerves, subcostal_nerve}, .roots = {t7, t8, t9, t10, t11, t12},
     .actions = {mainly(lumbar_spine, flexion)},
     .where = anterior_abdominal_wall, .fma = 9628, .uberon = 2382},
    {.id = pyramidalis, .fma = 15568, .uberon = 0},
    {.id = external_oblique,
     .origin = {outer_surfaces_of_lower_ribs},
     .insertion = {linea_alba, pubic_tubercle, iliac_crest},
     .supply = {thoraco_abdominal_nerves, subcostal_nerve}, .roots = {t7, t8, t9, t10, t11, t12},
     .actions = {mainly(lumbar_spine, flexion), mainly(lumbar_spine, lateral_flexion),
                 mainly(lumbar_spine, rotation_to_opposite_side)},
     .where = anterolateral_abdominal_wall, .fma = 13335, .uberon = 5442},
    {.id = internal_oblique,
     .origin = {thoracolumbar_fascia_attachment, iliac_crest, inguinal_ligament},
     .insertion = {inferior_borders_of_lower_ribs, linea_alba, pubic_crest},
     .supply = {thoraco_abdominal_nerves, subcostal_nerve, iliohypogastric_nerve, ilioinguinal_nerve},
     .roots = {t7, t8, t9, t10, t11, t12, l1}, .roots_vary = true,
     .actions = {mainly(lumbar_spine, flexion), mainly(lumbar_spine, lateral_flexion),
                 mainly(lumbar_spine, rotation_to_same_side)},
     .where = anterolateral_abdominal_wall, .fma = 13891, .uberon = 5454},
    // It presses the abdomen together and moves no joint; that stiffens the lumbar spine is how the library records it.
    {.id = transversus_abdominis,
     .origin = {costal_cartilages, thoracolumbar_fascia_attachment, iliac_crest, inguinal_ligament},
     .insertion = {linea_alba, pubic_crest},
     .supply = {thoraco_abdominal_nerves, subcostal_nerve, iliohypogastric_nerve, ilioinguinal_nerve},
     .roots = {t7, t8, t9, t10, t11, t12, l1}, .roots_vary = true,
     .actions = {mainly(lumbar_spine, stabilisation)},
     .where = anterolateral_abdominal_wall, .fma = 15570, .uberon = 1221},
    // With the trunk held still it hikes the pelvis: the same motion.
    {.id = quadratus_lumborum,
     .origin = {iliac_crest, iliolumbar_ligament},
     .insertion = {inferior_borders_of_lower_ribs, lumbar_transverse_processes},
     .supply = {subcostal_nerve, lumbar_rami}, .roots = {t12, l1, l2, l3},
     .actions = {mainly(lumbar_spine, lateral_flexion), also(lumbar_spine, extension)},
     .where = posterior_abdominal_wall, .fma = 15569, .uberon = 1220},
    {.id = diaphragm, .fma = 13295, .uberon = 1103},
    {.id = iliococcygeus, .fma = 19092, .uberon = 0},
    {.id = pubococcygeus, .fma = 19090, .uberon = 0},
    {.id = puborectalis, .fma = 19091, .uberon = 0},
    {.id = coccygeus, .fma = 19088, .uberon = 1327},
    {.id = iliocostalis_lumborum,
     .origin = {iliac_crest, dorsal_surface_of_sacrum, thoracolumbar_fascia_attachment},
     .insertion = {angles_of_ribs, lumbar_transverse_processes},
     .supply = {posterior_rami},
     .actions = {mainly(lumbar_spine, extension), mainly(lumbar_spine, lateral_flexion)},
     .where = deep_back_compartment, .fma = 22702},
    {.id = iliocostalis_thoracis, .fma = 22703, .uberon = 1400},
    {.id = iliocostalis_cervicis, .fma = 22704, .uberon = 8546},
    {.id = longissimus_thoracis,
     .origin = {dorsal_surface_of_sacrum, iliac_crest, lumbar_spinous_processes, lumbar_transverse_processes},
     .insertion = {thoracic_transverse_processes, angles_of_ribs, lumbar_accessory_processes},
     .supply = {posterior_rami},
     .actions = {mainly(lumbar_spine, extension), mainly(lumbar_spine, lateral_flexion)},
     .where = deep_back_compartment, .fma = 22709, .uberon = 1401},
    {.id = longissimus_cervicis, .fma = 22711, .uberon = 1402},
    {.id = longissimus_capitis, .fma = 22714, .uberon = 1403},
    {.id = spinalis_thoracis, .fma = 22765, .uberon = 1405},
    {.id = semispinalis_thoracis, .fma = 22828, .uberon = 1407},
    {.id = semispinalis_cervicis, .fma = 22829, .uberon = 1408},
    {.id = semispinalis_capitis, .fma = 22830, .uberon = 1409},
    {.id = multifidus,
     .origin = {dorsal_surface_of_sacrum, posterior_superior_iliac_spine, lumbar_mammillary_processes,
                thoracic_transverse_processes, cervical_articular_processes},
     .insertion = {vertebral_spinous_processes},
     .supply = {posterior_rami},
     .actions = {mainly(lumbar_spine, extension), mainly(lumbar_spine, rotation_to_opposite_side),
                 mainly(lumbar_spine, stabilisation)},
     .where = deep_back_compartment, .fma = 22827},
    {.id = rotatores, .fma = 71305, .uberon = 0},
    {.id = interspinales, .fma = 71306, .uberon = 0},
    {.id = splenius_capitis, .fma = 22653, .uberon = 711},
    {.id = splenius_cervicis, .fma = 22681, .uberon = 8544},
    {.id = serratus_posterior_superior, .fma = 13401, .uberon = 1126},
    {.id = serratus_posterior_inferior, .fma = 13402, .uberon = 1127},
    {.id = rectus_capitis_posterior_major, .fma = 32525, .uberon = 8454},
    {.id = rectus_capitis_posterior_minor, .fma = 32526, .uberon = 8455},
    {.id = obliquus_capitis_superior, .fma = 32527, .uberon = 0},
    {.id = obliquus_capitis_inferior, .fma = 32528, .uberon = 0},
    {.id = sternocleidomastoid, .fma = 13407, .uberon = 1128},
    {.id = scalenus_anterior, .fma = 13385, .uberon = 8622},
    {.id = scalenus_medius, .fma = 13386, .uberon = 1122},
    {.id = scalenus_posterior, .fma = 13387, .uberon = 1123},
    {.id = longus_colli, .fma = 13370, .uberon = 1121},
    {.id = longus_capitis, .fma = 46308, .uberon = 1563},
    {.id = pectoralis_major_clavicular, .fma = 34687, .uberon = 0},
    {.id = pectoralis_major_sternocostal, .fma = 34696, .uberon = 0},
    {.id = pectoralis_major_abdominal, .fma = 34699, .uberon = 0},
    {.id = pectoralis_minor, .fma = 13109, .uberon = 1100},
    {.id = subclavius, .fma = 13410, .uberon = 8779},
    {.id = serratus_anterior, .fma = 13397, .uberon = 1125},
    {.id = external_intercostals, .fma = 9756, .uberon = 5441},
    {.id = internal_intercostals, .fma = 9757, .uberon = 2403},
    {.id = trapezius_descending, .fma = 32557, .uberon = 0},
    {.id = trapezius_transverse, .fma = 32556, .uberon = 0},
    {.id = trapezius_ascending, .fma = 32555, .uberon = 0},
    {.id = levator_scapulae, .fma = 32519, .uberon = 5461},
    {.id = rhomboid_major, .fma = 13379, .uberon = 0},
    {.id = rhomboid_minor, .fma = 13380, .uberon = 0},
    {.id = latissimus_dorsi, .fma = 13357, .uberon = 1112},
    {.id = deltoid_clavicular, .fma = 34677, .uberon = 0},
    {.id = deltoid_acromial, .fma = 34678, .uberon = 0},
    {.id = deltoid_spinal, .fma = 34679, .uberon = 0},
    {.id = supraspinatus, .fma = 9629, .uberon = 2383},
    {.id = infraspinatus, .fma = 32546, .uberon = 1477},
    {.id = teres_minor, .fma = 32550, .uberon = 10496},
    {.id = subscapularis, .fma = 13413, .uberon = 1129},
    {.id = teres_major, .fma = 32549, .uberon = 1478},
    {.id = coracobrachialis, .fma = 37664, .uberon = 1505},
    {.id = biceps_brachii_long_head, .fma = 37683, .uberon = 7168},
    {.id = biceps_brachii_short_head, .fma = 37682, .uberon = 7169},
    {.id = brachialis, .fma = 37667, .uberon = 1506},
    {.id = triceps_brachii_long_head, .fma = 37692, .uberon = 0},
    {.id = triceps_brachii_lateral_head, .fma = 37694, .uberon = 0},
    {.id = triceps_brachii_medial_head, .fma = 37693, .uberon = 0},
    {.id = anconeus, .fma = 37704, .uberon = 2989},
    {.id = brachioradialis, .fma = 38485, .uberon = 0},
    {.id = pronator_teres, .fma = 38450, .uberon = 1520},
    {.id = pronator_quadratus, .fma = 38453, .uberon = 0},
    {.id = supinator, .fma = 38512, .uberon = 3228},
    {.id = flexor_carpi_radialis, .fma = 38459, .uberon = 1521},
    {.id = palmaris_longus, .fma = 38462, .uberon = 0},
    {.id = flexor_carpi_ulnaris, .fma = 38465, .uberon = 1522},
    {.id = flexor_digitorum_superficialis, .fma = 38469, .uberon = 3222},
    {.id = flexor_digitorum_profundus, .fma = 38478, .uberon = 1523},
    {.id = flexor_pollicis_longus, .fma = 38481, .uberon = 8446},
    {.id = extensor_carpi_radialis_longus, .fma = 38494, .uberon = 1524},
    {.id = extensor_carpi_radialis_brevis, .fma = 38497, .uberon = 1525},
    {.id = extensor_digitorum, .fma = 38500, .uberon = 7612},
    {.id = extensor_digiti_minimi, .fma = 38503, .uberon = 7614},
    {.id = extensor_carpi_ulnaris, .fma = 38506, .uberon = 1526},
    {.id = abductor_pollicis_longus, .fma = 38515, .uberon = 1527},
    {.id = extensor_pollicis_brevis, .fma = 38518, .uberon = 0},
    {.id = extensor_pollicis_longus, .fma = 38521, .uberon = 3234},
    {.id = extensor_indicis, .fma = 38524, .uberon = 0},
    {.id = abductor_pollicis_brevis, .fma = 37373, .uberon = 8465},
    {.id = flexor_pollicis_brevis, .fma = 37378, .uberon = 0},
    {.id = opponens_pollicis, .fma = 37379, .uberon = 0},
    {.id = adductor_pollicis, .fma = 37380, .uberon = 2962},
    {.id = abductor_digiti_minimi_hand, .fma = 37382, .uberon = 0},
    {.id = masseter, .fma = 48996, .uberon = 1597},
    {.id = temporalis, .fma = 49006, .uberon = 1598},
};
// clang-format on

[[nodiscard]] constexpr bool in_order() noexcept {
  for (std::size_t i = 0; i < count_of<muscle>; ++i)
    if (index_of(table[i].id) != i) return false;
  return sizeof(table) / sizeof(table[0]) == count_of<muscle>;
}
static_assert(in_order());
}  // namespace muscle_rows
}  // namespace detail

/// @brief Everything the library knows of a muscle.
[[nodiscard]] constexpr const muscle_facts& facts_of(muscle which) noexcept {
  return detail::muscle_rows::table[index_of(which)];
}

}  // namespace regimen
