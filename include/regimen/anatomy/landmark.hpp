/// @file
/// @brief Places of attachment on bone, ligament and fascia.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/anatomy/bone.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A place where a muscle is attached. Bony ones first, from head to foot; then those of
/// ligament, fascia or tendon, which lie on no bone. A name says no more than the tables need: facets and thirds of a
/// line are not told apart.
enum class landmark : unsigned char {
  superior_nuchal_line,                   ///< Upper line across the back of the skull.
  inferior_nuchal_line,                   ///< Lower line across the back of the skull.
  nuchal_plane_of_occipital_bone,         ///< Back of the skull between the nuchal lines.
  external_occipital_protuberance,        ///< Knob in the middle of the upper line.
  basilar_part_of_occipital_bone,         ///< Base of the skull in front of the great foramen.
  mastoid_process,                        ///< Knob behind the ear.
  temporal_fossa,                         ///< Side of the skull above the cheekbone.
  zygomatic_arch,                         ///< Arch of the cheekbone.
  coronoid_process_of_mandible,           ///< Front process of the ramus of the jaw.
  ramus_of_mandible,                      ///< Outer side of the ramus, with the angle of the jaw.
  anterior_tubercle_of_atlas,             ///< Knob in front of the first vertebra.
  posterior_tubercle_of_atlas,            ///< Knob behind the first vertebra.
  transverse_process_of_atlas,            ///< Transverse process of the first vertebra.
  spinous_process_of_axis,                ///< Spinous process of the second vertebra.
  cervical_vertebral_bodies,              ///< Front of the bodies of C2 to C7.
  cervical_transverse_processes,          ///< Transverse processes of C1 to C7, where the atlas is not named alone.
  cervical_spinous_processes,             ///< Spinous processes of C2 to C7, where the axis is not named alone.
  upper_thoracic_vertebral_bodies,        ///< Front of the bodies of T1 to T3.
  upper_thoracic_spinous_processes,       ///< Spinous processes of the upper half of the thoracic spine.
  lower_thoracic_spinous_processes,       ///< Spinous processes of the lower half of the thoracic spine.
  vertebral_bodies_t12_to_l5,             ///< Sides of the vertebral bodies T12 to L5 and of the discs between them.
  lumbar_transverse_processes,            ///< Transverse (costal) processes of the lumbar vertebrae.
  lumbar_mammillary_processes,            ///< Small knobs on the upper articular processes of the lumbar vertebrae.
  lumbar_accessory_processes,             ///< Small knobs at the roots of the lumbar transverse processes.
  lumbar_spinous_processes,               ///< Spinous processes of the lumbar vertebrae.
  thoracic_transverse_processes,          ///< Transverse processes of the thoracic vertebrae.
  cervical_articular_processes,           ///< Articular processes of C4 to C7.
  vertebral_spinous_processes,            ///< Spinous processes from the neck to the low back.
  manubrium,                              ///< Upper part of the sternum.
  anterior_surface_of_sternum,            ///< Front of the sternum.
  xiphoid_process,                        ///< Lower tip of the sternum.
  first_rib,                              ///< Upper side of the first rib, with its cartilage.
  second_rib,                             ///< Outer side of the second rib.
  upper_costal_cartilages,                ///< Cartilages of ribs 1 to 7.
  costal_cartilages,                      ///< Cartilages of ribs 5 to 12.
  outer_surfaces_of_upper_ribs,           ///< Outer surfaces of ribs 1 to 5.
  outer_surfaces_of_lower_ribs,           ///< Outer surfaces of ribs 5 to 12.
  superior_borders_of_ribs,               ///< Upper borders of the ribs.
  inferior_borders_of_ribs,               ///< Lower borders of the ribs, with the groove inside.
  inferior_borders_of_lower_ribs,         ///< Lower borders of ribs 10 to 12.
  angles_of_upper_ribs,                   ///< Angles of ribs 1 to 6.
  angles_of_lower_ribs,                   ///< Angles of ribs 5 to 12 and the strip beside them.
  medial_half_of_clavicle,                ///< Inner half of the clavicle.
  lateral_third_of_clavicle,              ///< Outer third of the clavicle.
  inferior_surface_of_clavicle,           ///< Groove under the middle of the clavicle.
  acromion,                               ///< Roof of the shoulder: outer end of the spine of the scapula.
  spine_of_scapula,                       ///< Ridge across the back of the scapula.
  supraspinous_fossa,                     ///< Hollow above that ridge.
  infraspinous_fossa,                     ///< Hollow below that ridge.
  subscapular_fossa,                      ///< Side of the scapula towards the ribs.
  medial_border_of_scapula,               ///< Border towards the spine.
  lateral_border_of_scapula,              ///< Border towards the armpit.
  superior_angle_of_scapula,              ///< Upper inner corner.
  inferior_angle_of_scapula,              ///< Lower corner.
  coracoid_process,                       ///< Hook in front of the shoulder.
  supraglenoid_tubercle,                  ///< Knob above the socket of the shoulder.
  infraglenoid_tubercle,                  ///< Knob below the socket of the shoulder.
  greater_tubercle_of_humerus,            ///< Outer knob of the upper humerus, with three facets.
  lesser_tubercle_of_humerus,             ///< Front knob of the upper humerus.
  lateral_lip_of_intertubercular_sulcus,  ///< Outer edge of the groove between them.
  floor_of_intertubercular_sulcus,        ///< Bottom of that groove.
  medial_lip_of_intertubercular_sulcus,   ///< Inner edge of that groove.
  deltoid_tuberosity,                     ///< Rough place halfway down the outer side.
  medial_surface_of_humerus,              ///< Inner side, about the middle.
  anterior_surface_of_humerus,            ///< Front of the lower half.
  posterior_humerus_above_radial_groove,  ///< Back of the humerus above the groove of the radial nerve.
  posterior_humerus_below_radial_groove,  ///< Back of the humerus below that groove.
  lateral_supracondylar_ridge,            ///< Outer edge above the elbow.
  medial_epicondyle_of_humerus,           ///< Inner knob at the elbow, behind which the ulnar nerve runs.
  lateral_epicondyle_of_humerus,          ///< Outer knob at the elbow.
  olecranon,                              ///< Point of the elbow.
  coronoid_process_of_ulna,               ///< Front process below the elbow.
  tuberosity_of_ulna,                     ///< Rough place below that process.
  supinator_crest,                        ///< Ridge on the outer side of the upper ulna.
  anterior_surface_of_ulna,               ///< Front of the shaft.
  posterior_surface_of_ulna,              ///< Back of the shaft, with its border under the skin.
  radial_tuberosity,                      ///< Knob below the neck of the radius.
  lateral_surface_of_radius,              ///< Outer side of the shaft.
  anterior_surface_of_radius,             ///< Front of the shaft.
  posterior_surface_of_radius,            ///< Back of the shaft.
  styloid_process_of_radius,              ///< Outer end at the wrist.
  scaphoid,                               ///< Carpal bone at the ball of the thumb.
  trapezium,                              ///< Carpal bone below the first metacarpal.
  capitate,                               ///< Carpal bone in the middle, with the trapezoid beside it.
  pisiform,                               ///< Small carpal bone on the side of the little finger.
  hook_of_hamate,                         ///< Process of the hamate towards the palm.
  base_of_first_metacarpal,               ///< Base of the metacarpal of the thumb.
  shaft_of_first_metacarpal,              ///< Outer side of its shaft.
  base_of_second_metacarpal,              ///< Base of the second metacarpal.
  base_of_third_metacarpal,               ///< Base of the third metacarpal.
  shaft_of_third_metacarpal,              ///< Palm side of its shaft.
  base_of_fifth_metacarpal,               ///< Base of the fifth metacarpal.
  proximal_phalanx_of_thumb,              ///< Base of the first bone of the thumb.
  distal_phalanx_of_thumb,                ///< Base of its last bone.
  proximal_phalanx_of_little_finger,      ///< Base of the first bone of the little finger.
  middle_phalanges_of_fingers,            ///< Middle bones of fingers 2 to 5.
  distal_phalanges_of_fingers,            ///< Last bones of fingers 2 to 5.
  dorsal_surface_of_sacrum,               ///< Back of the sacrum.
  lateral_border_of_sacrum,               ///< Side of the lowest sacrum.
  pelvic_surface_of_sacrum,               ///< Front of the sacrum, S2 to S4.
  ala_of_sacrum,                          ///< Wing of the sacrum.
  dorsal_surface_of_coccyx,               ///< Back of the coccyx.
  lateral_border_of_coccyx,               ///< Side and tip of the coccyx.
  iliac_crest,                            ///< Upper rim of the ilium.
  iliac_fossa,                            ///< Hollow on the inside of the ilium.
  gluteal_surface_of_ilium,               ///< Outer surface of the ilium, parted by the gluteal lines.
  anterior_superior_iliac_spine,          ///< Front end of the iliac crest.
  anterior_inferior_iliac_spine,          ///< The spine below it, above the acetabulum.
  posterior_superior_iliac_spine,         ///< Rear end of the iliac crest.
  supra_acetabular_groove,                ///< Groove above the acetabulum.
  iliopubic_eminence,                     ///< Rise where ilium and pubis meet.
  ischial_spine,                          ///< Spine between the greater and the lesser sciatic notch.
  ischial_tuberosity,                     ///< The sit bone.
  ischial_ramus,                          ///< Bar from the ischial tuberosity towards the pubis.
  obturator_foramen_margin,               ///< Bone around the obturator foramen, inside and outside.
  pecten_pubis,                           ///< Ridge on the superior pubic ramus.
  body_of_pubis,                          ///< Body of the pubis below the crest.
  inferior_pubic_ramus,                   ///< Bar from the body of the pubis to the ischium.
  pubic_crest,                            ///< Upper border of the body of the pubis.
  pubic_tubercle,                         ///< Knob at the outer end of the pubic crest.
  pubic_symphysis,                        ///< Joint of the two pubic bones.
  greater_trochanter,                     ///< Large outer process of the proximal femur, with its facets.
  lesser_trochanter,                      ///< Small inner process of the proximal femur.
  trochanteric_fossa,                     ///< Pit on the inner side of the greater trochanter.
  quadrate_tubercle,                      ///< Swelling on the intertrochanteric crest.
  intertrochanteric_line,                 ///< Line between the trochanters, in front.
  spiral_line,                            ///< From the intertrochanteric line round to the linea aspera.
  gluteal_tuberosity,                     ///< Rough strip below the greater trochanter, behind.
  pectineal_line_of_femur,                ///< From the lesser trochanter towards the linea aspera.
  linea_aspera,                  ///< Rough ridge along the back of the femoral shaft, with a lateral and a medial lip.
  medial_supracondylar_line,     ///< Continues the medial lip towards the knee.
  lateral_supracondylar_line,    ///< Continues the lateral lip towards the knee.
  adductor_tubercle,             ///< Knob above the medial epicondyle.
  anterior_surface_of_femur,     ///< Front and outer side of the femoral shaft.
  popliteal_surface_of_femur,    ///< Flat back of the distal femur, above the condyles.
  lateral_condyle_of_femur,      ///< Outer condyle, with the popliteal groove.
  base_of_patella,               ///< Upper border of the kneecap.
  lateral_border_of_patella,     ///< Outer border of the kneecap.
  medial_border_of_patella,      ///< Inner border of the kneecap.
  tibial_tuberosity,             ///< End of the patellar ligament.
  pes_anserinus,                 ///< Inner side of the proximal tibia, where three tendons end together.
  medial_condyle_of_tibia,       ///< Inner condyle, its back above all.
  lateral_condyle_of_tibia,      ///< Outer condyle, with the tubercle of the iliotibial tract (Gerdy).
  lateral_surface_of_tibia,      ///< Outer side of the shaft.
  posterior_surface_of_tibia,    ///< Back of the shaft.
  soleal_line,                   ///< Oblique line on the back of the proximal tibia.
  medial_border_of_tibia,        ///< Inner border of the shaft.
  head_of_fibula,                ///< Upper end of the fibula.
  anterior_surface_of_fibula,    ///< Front of the shaft.
  lateral_surface_of_fibula,     ///< Outer side of the shaft.
  posterior_surface_of_fibula,   ///< Back of the shaft.
  calcaneal_tuberosity,          ///< Back of the heel bone.
  plantar_surface_of_calcaneus,  ///< Underside of the heel bone, with the processes of its tuberosity.
  superolateral_surface_of_calcaneus,       ///< Upper outer side of the heel bone, in front.
  navicular_tuberosity,                     ///< Knob on the inner side of the navicular.
  medial_cuneiform,                         ///< The inner cuneiform, plantar and medial.
  other_cuneiforms,                         ///< Intermediate and lateral cuneiform, plantar.
  plantar_surface_of_cuboid,                ///< Underside of the cuboid.
  base_of_first_metatarsal,                 ///< Base of the first metatarsal.
  bases_of_middle_metatarsals,              ///< Bases of metatarsals 2 to 4, plantar.
  base_of_fifth_metatarsal,                 ///< Base of the fifth metatarsal, with its tuberosity.
  proximal_phalanx_of_hallux,               ///< Base of the first bone of the great toe, with the sesamoids.
  proximal_phalanx_of_fifth_toe,            ///< Base of the first bone of the little toe.
  distal_phalanx_of_hallux,                 ///< Base of the last bone of the great toe.
  middle_phalanges_of_toes,                 ///< Middle bones of toes 2 to 5.
  distal_phalanges_of_toes,                 ///< Last bones of toes 2 to 5.
  sacrotuberous_ligament,                   ///< Fibrous: from the sacrum to the ischial tuberosity.
  anterior_sacroiliac_ligament,             ///< Fibrous: in front of the sacroiliac joint.
  iliolumbar_ligament,                      ///< Fibrous: from L5 to the iliac crest.
  inguinal_ligament,                        ///< Fibrous: from the anterior superior iliac spine to the pubic tubercle.
  linea_alba,                               ///< Fibrous: the midline seam of the abdominal wall.
  thoracolumbar_fascia_attachment,          ///< Fibrous: where muscles hold on to the thoracolumbar fascia.
  obturator_membrane,                       ///< Fibrous: closes the obturator foramen.
  iliotibial_tract_attachment,              ///< Fibrous: where muscles pull on the iliotibial tract.
  lateral_intermuscular_septum_attachment,  ///< Fibrous: where muscles hold on to the lateral septum of the thigh.
  medial_intermuscular_septum_attachment,   ///< Fibrous: where muscles hold on to the medial septum of the thigh.
  adductor_magnus_tendon,                   ///< Fibrous: from which the lowest fibres of vastus medialis spring.
  quadriceps_tendon,                        ///< Fibrous: the common tendon above the kneecap.
  suprapatellar_bursa,                      ///< Fibrous: the recess of the knee above the kneecap.
  lateral_meniscus,                         ///< Fibrous: the outer meniscus of the knee.
  oblique_popliteal_ligament,               ///< Fibrous: across the back of the knee.
  interosseous_membrane_attachment,  ///< Fibrous: where muscles hold on to the membrane between tibia and fibula.
  nuchal_ligament,                   ///< Fibrous: the midline seam of the back of the neck.
  /// Fibrous: where muscles hold on to the rectus sheath and the aponeurosis of external oblique.
  rectus_sheath_attachment,
  central_tendon_of_diaphragm,         ///< Fibrous: the sheet in the middle of the diaphragm.
  sacrospinous_ligament,               ///< Fibrous: from the sacrum to the ischial spine.
  tendinous_arch_of_obturator_fascia,  ///< Fibrous: line on the wall of the pelvis from which levator ani hangs.
  anococcygeal_body,                   ///< Fibrous: between anus and coccyx.
  perineal_body,                       ///< Fibrous: in front of the anus.
  anorectal_junction,                  ///< Not of bone: the bend of the gut that puborectalis slings round.
  radial_collateral_ligament,          ///< Fibrous: on the outer side of the elbow.
  annular_ligament_of_radius,          ///< Fibrous: ring round the head of the radius.
  /// Fibrous: where muscles hold on to the membrane between radius and ulna.
  interosseous_membrane_of_forearm_attachment,
  bicipital_aponeurosis,                  ///< Fibrous: from the tendon of biceps into the fascia of the forearm.
  flexor_retinaculum_of_hand,             ///< Fibrous: roof of the carpal tunnel.
  palmar_aponeurosis_attachment,          ///< Fibrous: where a muscle ends in the palmar aponeurosis.
  extensor_expansions_of_fingers,         ///< Fibrous: hoods on the back of fingers 2 to 5.
  flexor_retinaculum_of_foot,             ///< Fibrous: behind the inner ankle.
  plantar_fascia_attachment,              ///< Fibrous: where a muscle holds on to the plantar fascia.
  tibialis_posterior_tendon,              ///< Fibrous: its slips in the sole.
  flexor_digitorum_longus_tendon,         ///< Fibrous: on which quadratus plantae pulls.
  extensor_digitorum_longus_tendons,      ///< Fibrous: those of toes 2 to 4, on the back of the foot.
  plantar_metatarsophalangeal_ligaments,  ///< Fibrous: under the joints at the roots of toes 3 to 5.
};

/// @brief Names of landmark.
template <>
struct vocabulary<landmark> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "landmark";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"superior_nuchal_line",
                                          "inferior_nuchal_line",
                                          "nuchal_plane_of_occipital_bone",
                                          "external_occipital_protuberance",
                                          "basilar_part_of_occipital_bone",
                                          "mastoid_process",
                                          "temporal_fossa",
                                          "zygomatic_arch",
                                          "coronoid_process_of_mandible",
                                          "ramus_of_mandible",
                                          "anterior_tubercle_of_atlas",
                                          "posterior_tubercle_of_atlas",
                                          "transverse_process_of_atlas",
                                          "spinous_process_of_axis",
                                          "cervical_vertebral_bodies",
                                          "cervical_transverse_processes",
                                          "cervical_spinous_processes",
                                          "upper_thoracic_vertebral_bodies",
                                          "upper_thoracic_spinous_processes",
                                          "lower_thoracic_spinous_processes",
                                          "vertebral_bodies_t12_to_l5",
                                          "lumbar_transverse_processes",
                                          "lumbar_mammillary_processes",
                                          "lumbar_accessory_processes",
                                          "lumbar_spinous_processes",
                                          "thoracic_transverse_processes",
                                          "cervical_articular_processes",
                                          "vertebral_spinous_processes",
                                          "manubrium",
                                          "anterior_surface_of_sternum",
                                          "xiphoid_process",
                                          "first_rib",
                                          "second_rib",
                                          "upper_costal_cartilages",
                                          "costal_cartilages",
                                          "outer_surfaces_of_upper_ribs",
                                          "outer_surfaces_of_lower_ribs",
                                          "superior_borders_of_ribs",
                                          "inferior_borders_of_ribs",
                                          "inferior_borders_of_lower_ribs",
                                          "angles_of_upper_ribs",
                                          "angles_of_lower_ribs",
                                          "medial_half_of_clavicle",
                                          "lateral_third_of_clavicle",
                                          "inferior_surface_of_clavicle",
                                          "acromion",
                                          "spine_of_scapula",
                                          "supraspinous_fossa",
                                          "infraspinous_fossa",
                                          "subscapular_fossa",
                                          "medial_border_of_scapula",
                                          "lateral_border_of_scapula",
                                          "superior_angle_of_scapula",
                                          "inferior_angle_of_scapula",
                                          "coracoid_process",
                                          "supraglenoid_tubercle",
                                          "infraglenoid_tubercle",
                                          "greater_tubercle_of_humerus",
                                          "lesser_tubercle_of_humerus",
                                          "lateral_lip_of_intertubercular_sulcus",
                                          "floor_of_intertubercular_sulcus",
                                          "medial_lip_of_intertubercular_sulcus",
                                          "deltoid_tuberosity",
                                          "medial_surface_of_humerus",
                                          "anterior_surface_of_humerus",
                                          "posterior_humerus_above_radial_groove",
                                          "posterior_humerus_below_radial_groove",
                                          "lateral_supracondylar_ridge",
                                          "medial_epicondyle_of_humerus",
                                          "lateral_epicondyle_of_humerus",
                                          "olecranon",
                                          "coronoid_process_of_ulna",
                                          "tuberosity_of_ulna",
                                          "supinator_crest",
                                          "anterior_surface_of_ulna",
                                          "posterior_surface_of_ulna",
                                          "radial_tuberosity",
                                          "lateral_surface_of_radius",
                                          "anterior_surface_of_radius",
                                          "posterior_surface_of_radius",
                                          "styloid_process_of_radius",
                                          "scaphoid",
                                          "trapezium",
                                          "capitate",
                                          "pisiform",
                                          "hook_of_hamate",
                                          "base_of_first_metacarpal",
                                          "shaft_of_first_metacarpal",
                                          "base_of_second_metacarpal",
                                          "base_of_third_metacarpal",
                                          "shaft_of_third_metacarpal",
                                          "base_of_fifth_metacarpal",
                                          "proximal_phalanx_of_thumb",
                                          "distal_phalanx_of_thumb",
                                          "proximal_phalanx_of_little_finger",
                                          "middle_phalanges_of_fingers",
                                          "distal_phalanges_of_fingers",
                                          "dorsal_surface_of_sacrum",
                                          "lateral_border_of_sacrum",
                                          "pelvic_surface_of_sacrum",
                                          "ala_of_sacrum",
                                          "dorsal_surface_of_coccyx",
                                          "lateral_border_of_coccyx",
                                          "iliac_crest",
                                          "iliac_fossa",
                                          "gluteal_surface_of_ilium",
                                          "anterior_superior_iliac_spine",
                                          "anterior_inferior_iliac_spine",
                                          "posterior_superior_iliac_spine",
                                          "supra_acetabular_groove",
                                          "iliopubic_eminence",
                                          "ischial_spine",
                                          "ischial_tuberosity",
                                          "ischial_ramus",
                                          "obturator_foramen_margin",
                                          "pecten_pubis",
                                          "body_of_pubis",
                                          "inferior_pubic_ramus",
                                          "pubic_crest",
                                          "pubic_tubercle",
                                          "pubic_symphysis",
                                          "greater_trochanter",
                                          "lesser_trochanter",
                                          "trochanteric_fossa",
                                          "quadrate_tubercle",
                                          "intertrochanteric_line",
                                          "spiral_line",
                                          "gluteal_tuberosity",
                                          "pectineal_line_of_femur",
                                          "linea_aspera",
                                          "medial_supracondylar_line",
                                          "lateral_supracondylar_line",
                                          "adductor_tubercle",
                                          "anterior_surface_of_femur",
                                          "popliteal_surface_of_femur",
                                          "lateral_condyle_of_femur",
                                          "base_of_patella",
                                          "lateral_border_of_patella",
                                          "medial_border_of_patella",
                                          "tibial_tuberosity",
                                          "pes_anserinus",
                                          "medial_condyle_of_tibia",
                                          "lateral_condyle_of_tibia",
                                          "lateral_surface_of_tibia",
                                          "posterior_surface_of_tibia",
                                          "soleal_line",
                                          "medial_border_of_tibia",
                                          "head_of_fibula",
                                          "anterior_surface_of_fibula",
                                          "lateral_surface_of_fibula",
                                          "posterior_surface_of_fibula",
                                          "calcaneal_tuberosity",
                                          "plantar_surface_of_calcaneus",
                                          "superolateral_surface_of_calcaneus",
                                          "navicular_tuberosity",
                                          "medial_cuneiform",
                                          "other_cuneiforms",
                                          "plantar_surface_of_cuboid",
                                          "base_of_first_metatarsal",
                                          "bases_of_middle_metatarsals",
                                          "base_of_fifth_metatarsal",
                                          "proximal_phalanx_of_hallux",
                                          "proximal_phalanx_of_fifth_toe",
                                          "distal_phalanx_of_hallux",
                                          "middle_phalanges_of_toes",
                                          "distal_phalanges_of_toes",
                                          "sacrotuberous_ligament",
                                          "anterior_sacroiliac_ligament",
                                          "iliolumbar_ligament",
                                          "inguinal_ligament",
                                          "linea_alba",
                                          "thoracolumbar_fascia_attachment",
                                          "obturator_membrane",
                                          "iliotibial_tract_attachment",
                                          "lateral_intermuscular_septum_attachment",
                                          "medial_intermuscular_septum_attachment",
                                          "adductor_magnus_tendon",
                                          "quadriceps_tendon",
                                          "suprapatellar_bursa",
                                          "lateral_meniscus",
                                          "oblique_popliteal_ligament",
                                          "interosseous_membrane_attachment",
                                          "nuchal_ligament",
                                          "rectus_sheath_attachment",
                                          "central_tendon_of_diaphragm",
                                          "sacrospinous_ligament",
                                          "tendinous_arch_of_obturator_fascia",
                                          "anococcygeal_body",
                                          "perineal_body",
                                          "anorectal_junction",
                                          "radial_collateral_ligament",
                                          "annular_ligament_of_radius",
                                          "interosseous_membrane_of_forearm_attachment",
                                          "bicipital_aponeurosis",
                                          "flexor_retinaculum_of_hand",
                                          "palmar_aponeurosis_attachment",
                                          "extensor_expansions_of_fingers",
                                          "flexor_retinaculum_of_foot",
                                          "plantar_fascia_attachment",
                                          "tibialis_posterior_tendon",
                                          "flexor_digitorum_longus_tendon",
                                          "extensor_digitorum_longus_tendons",
                                          "plantar_metatarsophalangeal_ligaments"};
};

/// @name Landmarks as terms
/// @{

/// @brief The name of a landmark, as a type.
inline constexpr term<landmark::superior_nuchal_line> superior_nuchal_line{};
inline constexpr term<landmark::inferior_nuchal_line> inferior_nuchal_line{};
inline constexpr term<landmark::nuchal_plane_of_occipital_bone> nuchal_plane_of_occipital_bone{};
inline constexpr term<landmark::external_occipital_protuberance> external_occipital_protuberance{};
inline constexpr term<landmark::basilar_part_of_occipital_bone> basilar_part_of_occipital_bone{};
inline constexpr term<landmark::mastoid_process> mastoid_process{};
inline constexpr term<landmark::temporal_fossa> temporal_fossa{};
inline constexpr term<landmark::zygomatic_arch> zygomatic_arch{};
inline constexpr term<landmark::coronoid_process_of_mandible> coronoid_process_of_mandible{};
inline constexpr term<landmark::ramus_of_mandible> ramus_of_mandible{};
inline constexpr term<landmark::anterior_tubercle_of_atlas> anterior_tubercle_of_atlas{};
inline constexpr term<landmark::posterior_tubercle_of_atlas> posterior_tubercle_of_atlas{};
inline constexpr term<landmark::transverse_process_of_atlas> transverse_process_of_atlas{};
inline constexpr term<landmark::spinous_process_of_axis> spinous_process_of_axis{};
inline constexpr term<landmark::cervical_vertebral_bodies> cervical_vertebral_bodies{};
inline constexpr term<landmark::cervical_transverse_processes> cervical_transverse_processes{};
inline constexpr term<landmark::cervical_spinous_processes> cervical_spinous_processes{};
inline constexpr term<landmark::upper_thoracic_vertebral_bodies> upper_thoracic_vertebral_bodies{};
inline constexpr term<landmark::upper_thoracic_spinous_processes> upper_thoracic_spinous_processes{};
inline constexpr term<landmark::lower_thoracic_spinous_processes> lower_thoracic_spinous_processes{};
inline constexpr term<landmark::vertebral_bodies_t12_to_l5> vertebral_bodies_t12_to_l5{};
inline constexpr term<landmark::lumbar_transverse_processes> lumbar_transverse_processes{};
inline constexpr term<landmark::lumbar_mammillary_processes> lumbar_mammillary_processes{};
inline constexpr term<landmark::lumbar_accessory_processes> lumbar_accessory_processes{};
inline constexpr term<landmark::lumbar_spinous_processes> lumbar_spinous_processes{};
inline constexpr term<landmark::thoracic_transverse_processes> thoracic_transverse_processes{};
inline constexpr term<landmark::cervical_articular_processes> cervical_articular_processes{};
inline constexpr term<landmark::vertebral_spinous_processes> vertebral_spinous_processes{};
inline constexpr term<landmark::manubrium> manubrium{};
inline constexpr term<landmark::anterior_surface_of_sternum> anterior_surface_of_sternum{};
inline constexpr term<landmark::xiphoid_process> xiphoid_process{};
inline constexpr term<landmark::first_rib> first_rib{};
inline constexpr term<landmark::second_rib> second_rib{};
inline constexpr term<landmark::upper_costal_cartilages> upper_costal_cartilages{};
inline constexpr term<landmark::costal_cartilages> costal_cartilages{};
inline constexpr term<landmark::outer_surfaces_of_upper_ribs> outer_surfaces_of_upper_ribs{};
inline constexpr term<landmark::outer_surfaces_of_lower_ribs> outer_surfaces_of_lower_ribs{};
inline constexpr term<landmark::superior_borders_of_ribs> superior_borders_of_ribs{};
inline constexpr term<landmark::inferior_borders_of_ribs> inferior_borders_of_ribs{};
inline constexpr term<landmark::inferior_borders_of_lower_ribs> inferior_borders_of_lower_ribs{};
inline constexpr term<landmark::angles_of_upper_ribs> angles_of_upper_ribs{};
inline constexpr term<landmark::angles_of_lower_ribs> angles_of_lower_ribs{};
inline constexpr term<landmark::medial_half_of_clavicle> medial_half_of_clavicle{};
inline constexpr term<landmark::lateral_third_of_clavicle> lateral_third_of_clavicle{};
inline constexpr term<landmark::inferior_surface_of_clavicle> inferior_surface_of_clavicle{};
inline constexpr term<landmark::acromion> acromion{};
inline constexpr term<landmark::spine_of_scapula> spine_of_scapula{};
inline constexpr term<landmark::supraspinous_fossa> supraspinous_fossa{};
inline constexpr term<landmark::infraspinous_fossa> infraspinous_fossa{};
inline constexpr term<landmark::subscapular_fossa> subscapular_fossa{};
inline constexpr term<landmark::medial_border_of_scapula> medial_border_of_scapula{};
inline constexpr term<landmark::lateral_border_of_scapula> lateral_border_of_scapula{};
inline constexpr term<landmark::superior_angle_of_scapula> superior_angle_of_scapula{};
inline constexpr term<landmark::inferior_angle_of_scapula> inferior_angle_of_scapula{};
inline constexpr term<landmark::coracoid_process> coracoid_process{};
inline constexpr term<landmark::supraglenoid_tubercle> supraglenoid_tubercle{};
inline constexpr term<landmark::infraglenoid_tubercle> infraglenoid_tubercle{};
inline constexpr term<landmark::greater_tubercle_of_humerus> greater_tubercle_of_humerus{};
inline constexpr term<landmark::lesser_tubercle_of_humerus> lesser_tubercle_of_humerus{};
inline constexpr term<landmark::lateral_lip_of_intertubercular_sulcus> lateral_lip_of_intertubercular_sulcus{};
inline constexpr term<landmark::floor_of_intertubercular_sulcus> floor_of_intertubercular_sulcus{};
inline constexpr term<landmark::medial_lip_of_intertubercular_sulcus> medial_lip_of_intertubercular_sulcus{};
inline constexpr term<landmark::deltoid_tuberosity> deltoid_tuberosity{};
inline constexpr term<landmark::medial_surface_of_humerus> medial_surface_of_humerus{};
inline constexpr term<landmark::anterior_surface_of_humerus> anterior_surface_of_humerus{};
inline constexpr term<landmark::posterior_humerus_above_radial_groove> posterior_humerus_above_radial_groove{};
inline constexpr term<landmark::posterior_humerus_below_radial_groove> posterior_humerus_below_radial_groove{};
inline constexpr term<landmark::lateral_supracondylar_ridge> lateral_supracondylar_ridge{};
inline constexpr term<landmark::medial_epicondyle_of_humerus> medial_epicondyle_of_humerus{};
inline constexpr term<landmark::lateral_epicondyle_of_humerus> lateral_epicondyle_of_humerus{};
inline constexpr term<landmark::olecranon> olecranon{};
inline constexpr term<landmark::coronoid_process_of_ulna> coronoid_process_of_ulna{};
inline constexpr term<landmark::tuberosity_of_ulna> tuberosity_of_ulna{};
inline constexpr term<landmark::supinator_crest> supinator_crest{};
inline constexpr term<landmark::anterior_surface_of_ulna> anterior_surface_of_ulna{};
inline constexpr term<landmark::posterior_surface_of_ulna> posterior_surface_of_ulna{};
inline constexpr term<landmark::radial_tuberosity> radial_tuberosity{};
inline constexpr term<landmark::lateral_surface_of_radius> lateral_surface_of_radius{};
inline constexpr term<landmark::anterior_surface_of_radius> anterior_surface_of_radius{};
inline constexpr term<landmark::posterior_surface_of_radius> posterior_surface_of_radius{};
inline constexpr term<landmark::styloid_process_of_radius> styloid_process_of_radius{};
inline constexpr term<landmark::scaphoid> scaphoid{};
inline constexpr term<landmark::trapezium> trapezium{};
inline constexpr term<landmark::capitate> capitate{};
inline constexpr term<landmark::pisiform> pisiform{};
inline constexpr term<landmark::hook_of_hamate> hook_of_hamate{};
inline constexpr term<landmark::base_of_first_metacarpal> base_of_first_metacarpal{};
inline constexpr term<landmark::shaft_of_first_metacarpal> shaft_of_first_metacarpal{};
inline constexpr term<landmark::base_of_second_metacarpal> base_of_second_metacarpal{};
inline constexpr term<landmark::base_of_third_metacarpal> base_of_third_metacarpal{};
inline constexpr term<landmark::shaft_of_third_metacarpal> shaft_of_third_metacarpal{};
inline constexpr term<landmark::base_of_fifth_metacarpal> base_of_fifth_metacarpal{};
inline constexpr term<landmark::proximal_phalanx_of_thumb> proximal_phalanx_of_thumb{};
inline constexpr term<landmark::distal_phalanx_of_thumb> distal_phalanx_of_thumb{};
inline constexpr term<landmark::proximal_phalanx_of_little_finger> proximal_phalanx_of_little_finger{};
inline constexpr term<landmark::middle_phalanges_of_fingers> middle_phalanges_of_fingers{};
inline constexpr term<landmark::distal_phalanges_of_fingers> distal_phalanges_of_fingers{};
inline constexpr term<landmark::dorsal_surface_of_sacrum> dorsal_surface_of_sacrum{};
inline constexpr term<landmark::lateral_border_of_sacrum> lateral_border_of_sacrum{};
inline constexpr term<landmark::pelvic_surface_of_sacrum> pelvic_surface_of_sacrum{};
inline constexpr term<landmark::ala_of_sacrum> ala_of_sacrum{};
inline constexpr term<landmark::dorsal_surface_of_coccyx> dorsal_surface_of_coccyx{};
inline constexpr term<landmark::lateral_border_of_coccyx> lateral_border_of_coccyx{};
inline constexpr term<landmark::iliac_crest> iliac_crest{};
inline constexpr term<landmark::iliac_fossa> iliac_fossa{};
inline constexpr term<landmark::gluteal_surface_of_ilium> gluteal_surface_of_ilium{};
inline constexpr term<landmark::anterior_superior_iliac_spine> anterior_superior_iliac_spine{};
inline constexpr term<landmark::anterior_inferior_iliac_spine> anterior_inferior_iliac_spine{};
inline constexpr term<landmark::posterior_superior_iliac_spine> posterior_superior_iliac_spine{};
inline constexpr term<landmark::supra_acetabular_groove> supra_acetabular_groove{};
inline constexpr term<landmark::iliopubic_eminence> iliopubic_eminence{};
inline constexpr term<landmark::ischial_spine> ischial_spine{};
inline constexpr term<landmark::ischial_tuberosity> ischial_tuberosity{};
inline constexpr term<landmark::ischial_ramus> ischial_ramus{};
inline constexpr term<landmark::obturator_foramen_margin> obturator_foramen_margin{};
inline constexpr term<landmark::pecten_pubis> pecten_pubis{};
inline constexpr term<landmark::body_of_pubis> body_of_pubis{};
inline constexpr term<landmark::inferior_pubic_ramus> inferior_pubic_ramus{};
inline constexpr term<landmark::pubic_crest> pubic_crest{};
inline constexpr term<landmark::pubic_tubercle> pubic_tubercle{};
inline constexpr term<landmark::pubic_symphysis> pubic_symphysis{};
inline constexpr term<landmark::greater_trochanter> greater_trochanter{};
inline constexpr term<landmark::lesser_trochanter> lesser_trochanter{};
inline constexpr term<landmark::trochanteric_fossa> trochanteric_fossa{};
inline constexpr term<landmark::quadrate_tubercle> quadrate_tubercle{};
inline constexpr term<landmark::intertrochanteric_line> intertrochanteric_line{};
inline constexpr term<landmark::spiral_line> spiral_line{};
inline constexpr term<landmark::gluteal_tuberosity> gluteal_tuberosity{};
inline constexpr term<landmark::pectineal_line_of_femur> pectineal_line_of_femur{};
inline constexpr term<landmark::linea_aspera> linea_aspera{};
inline constexpr term<landmark::medial_supracondylar_line> medial_supracondylar_line{};
inline constexpr term<landmark::lateral_supracondylar_line> lateral_supracondylar_line{};
inline constexpr term<landmark::adductor_tubercle> adductor_tubercle{};
inline constexpr term<landmark::anterior_surface_of_femur> anterior_surface_of_femur{};
inline constexpr term<landmark::popliteal_surface_of_femur> popliteal_surface_of_femur{};
inline constexpr term<landmark::lateral_condyle_of_femur> lateral_condyle_of_femur{};
inline constexpr term<landmark::base_of_patella> base_of_patella{};
inline constexpr term<landmark::lateral_border_of_patella> lateral_border_of_patella{};
inline constexpr term<landmark::medial_border_of_patella> medial_border_of_patella{};
inline constexpr term<landmark::tibial_tuberosity> tibial_tuberosity{};
inline constexpr term<landmark::pes_anserinus> pes_anserinus{};
inline constexpr term<landmark::medial_condyle_of_tibia> medial_condyle_of_tibia{};
inline constexpr term<landmark::lateral_condyle_of_tibia> lateral_condyle_of_tibia{};
inline constexpr term<landmark::lateral_surface_of_tibia> lateral_surface_of_tibia{};
inline constexpr term<landmark::posterior_surface_of_tibia> posterior_surface_of_tibia{};
inline constexpr term<landmark::soleal_line> soleal_line{};
inline constexpr term<landmark::medial_border_of_tibia> medial_border_of_tibia{};
inline constexpr term<landmark::head_of_fibula> head_of_fibula{};
inline constexpr term<landmark::anterior_surface_of_fibula> anterior_surface_of_fibula{};
inline constexpr term<landmark::lateral_surface_of_fibula> lateral_surface_of_fibula{};
inline constexpr term<landmark::posterior_surface_of_fibula> posterior_surface_of_fibula{};
inline constexpr term<landmark::calcaneal_tuberosity> calcaneal_tuberosity{};
inline constexpr term<landmark::plantar_surface_of_calcaneus> plantar_surface_of_calcaneus{};
inline constexpr term<landmark::superolateral_surface_of_calcaneus> superolateral_surface_of_calcaneus{};
inline constexpr term<landmark::navicular_tuberosity> navicular_tuberosity{};
inline constexpr term<landmark::medial_cuneiform> medial_cuneiform{};
inline constexpr term<landmark::other_cuneiforms> other_cuneiforms{};
inline constexpr term<landmark::plantar_surface_of_cuboid> plantar_surface_of_cuboid{};
inline constexpr term<landmark::base_of_first_metatarsal> base_of_first_metatarsal{};
inline constexpr term<landmark::bases_of_middle_metatarsals> bases_of_middle_metatarsals{};
inline constexpr term<landmark::base_of_fifth_metatarsal> base_of_fifth_metatarsal{};
inline constexpr term<landmark::proximal_phalanx_of_hallux> proximal_phalanx_of_hallux{};
inline constexpr term<landmark::proximal_phalanx_of_fifth_toe> proximal_phalanx_of_fifth_toe{};
inline constexpr term<landmark::distal_phalanx_of_hallux> distal_phalanx_of_hallux{};
inline constexpr term<landmark::middle_phalanges_of_toes> middle_phalanges_of_toes{};
inline constexpr term<landmark::distal_phalanges_of_toes> distal_phalanges_of_toes{};
inline constexpr term<landmark::sacrotuberous_ligament> sacrotuberous_ligament{};
inline constexpr term<landmark::anterior_sacroiliac_ligament> anterior_sacroiliac_ligament{};
inline constexpr term<landmark::iliolumbar_ligament> iliolumbar_ligament{};
inline constexpr term<landmark::inguinal_ligament> inguinal_ligament{};
inline constexpr term<landmark::linea_alba> linea_alba{};
inline constexpr term<landmark::thoracolumbar_fascia_attachment> thoracolumbar_fascia_attachment{};
inline constexpr term<landmark::obturator_membrane> obturator_membrane{};
inline constexpr term<landmark::iliotibial_tract_attachment> iliotibial_tract_attachment{};
inline constexpr term<landmark::lateral_intermuscular_septum_attachment> lateral_intermuscular_septum_attachment{};
inline constexpr term<landmark::medial_intermuscular_septum_attachment> medial_intermuscular_septum_attachment{};
inline constexpr term<landmark::adductor_magnus_tendon> adductor_magnus_tendon{};
inline constexpr term<landmark::quadriceps_tendon> quadriceps_tendon{};
inline constexpr term<landmark::suprapatellar_bursa> suprapatellar_bursa{};
inline constexpr term<landmark::lateral_meniscus> lateral_meniscus{};
inline constexpr term<landmark::oblique_popliteal_ligament> oblique_popliteal_ligament{};
inline constexpr term<landmark::interosseous_membrane_attachment> interosseous_membrane_attachment{};
inline constexpr term<landmark::nuchal_ligament> nuchal_ligament{};
inline constexpr term<landmark::rectus_sheath_attachment> rectus_sheath_attachment{};
inline constexpr term<landmark::central_tendon_of_diaphragm> central_tendon_of_diaphragm{};
inline constexpr term<landmark::sacrospinous_ligament> sacrospinous_ligament{};
inline constexpr term<landmark::tendinous_arch_of_obturator_fascia> tendinous_arch_of_obturator_fascia{};
inline constexpr term<landmark::anococcygeal_body> anococcygeal_body{};
inline constexpr term<landmark::perineal_body> perineal_body{};
inline constexpr term<landmark::anorectal_junction> anorectal_junction{};
inline constexpr term<landmark::radial_collateral_ligament> radial_collateral_ligament{};
inline constexpr term<landmark::annular_ligament_of_radius> annular_ligament_of_radius{};
inline constexpr term<landmark::interosseous_membrane_of_forearm_attachment>
    interosseous_membrane_of_forearm_attachment{};
inline constexpr term<landmark::bicipital_aponeurosis> bicipital_aponeurosis{};
inline constexpr term<landmark::flexor_retinaculum_of_hand> flexor_retinaculum_of_hand{};
inline constexpr term<landmark::palmar_aponeurosis_attachment> palmar_aponeurosis_attachment{};
inline constexpr term<landmark::extensor_expansions_of_fingers> extensor_expansions_of_fingers{};
inline constexpr term<landmark::flexor_retinaculum_of_foot> flexor_retinaculum_of_foot{};
inline constexpr term<landmark::plantar_fascia_attachment> plantar_fascia_attachment{};
inline constexpr term<landmark::tibialis_posterior_tendon> tibialis_posterior_tendon{};
inline constexpr term<landmark::flexor_digitorum_longus_tendon> flexor_digitorum_longus_tendon{};
inline constexpr term<landmark::extensor_digitorum_longus_tendons> extensor_digitorum_longus_tendons{};
inline constexpr term<landmark::plantar_metatarsophalangeal_ligaments> plantar_metatarsophalangeal_ligaments{};
/// @}

namespace detail {
/// @brief The bones of each landmark, in the order of the enumeration.
inline constexpr enum_set<bone> bones_of_landmark[] = {
    {bone::skull},                                                                 // superior_nuchal_line
    {bone::skull},                                                                 // inferior_nuchal_line
    {bone::skull},                                                                 // nuchal_plane_of_occipital_bone
    {bone::skull},                                                                 // external_occipital_protuberance
    {bone::skull},                                                                 // basilar_part_of_occipital_bone
    {bone::skull},                                                                 // mastoid_process
    {bone::skull},                                                                 // temporal_fossa
    {bone::skull},                                                                 // zygomatic_arch
    {bone::mandible},                                                              // coronoid_process_of_mandible
    {bone::mandible},                                                              // ramus_of_mandible
    {bone::cervical_vertebrae},                                                    // anterior_tubercle_of_atlas
    {bone::cervical_vertebrae},                                                    // posterior_tubercle_of_atlas
    {bone::cervical_vertebrae},                                                    // transverse_process_of_atlas
    {bone::cervical_vertebrae},                                                    // spinous_process_of_axis
    {bone::cervical_vertebrae},                                                    // cervical_vertebral_bodies
    {bone::cervical_vertebrae},                                                    // cervical_transverse_processes
    {bone::cervical_vertebrae},                                                    // cervical_spinous_processes
    {bone::thoracic_vertebrae},                                                    // upper_thoracic_vertebral_bodies
    {bone::thoracic_vertebrae},                                                    // upper_thoracic_spinous_processes
    {bone::thoracic_vertebrae},                                                    // lower_thoracic_spinous_processes
    {bone::thoracic_vertebrae, bone::lumbar_vertebrae},                            // vertebral_bodies_t12_to_l5
    {bone::lumbar_vertebrae},                                                      // lumbar_transverse_processes
    {bone::lumbar_vertebrae},                                                      // lumbar_mammillary_processes
    {bone::lumbar_vertebrae},                                                      // lumbar_accessory_processes
    {bone::lumbar_vertebrae},                                                      // lumbar_spinous_processes
    {bone::thoracic_vertebrae},                                                    // thoracic_transverse_processes
    {bone::cervical_vertebrae},                                                    // cervical_articular_processes
    {bone::cervical_vertebrae, bone::thoracic_vertebrae, bone::lumbar_vertebrae},  // vertebral_spinous_processes
    {bone::sternum},                                                               // manubrium
    {bone::sternum},                                                               // anterior_surface_of_sternum
    {bone::sternum},                                                               // xiphoid_process
    {bone::ribs},                                                                  // first_rib
    {bone::ribs},                                                                  // second_rib
    {bone::ribs},                                                                  // upper_costal_cartilages
    {bone::ribs},                                                                  // costal_cartilages
    {bone::ribs},                                                                  // outer_surfaces_of_upper_ribs
    {bone::ribs},                                                                  // outer_surfaces_of_lower_ribs
    {bone::ribs},                                                                  // superior_borders_of_ribs
    {bone::ribs},                                                                  // inferior_borders_of_ribs
    {bone::ribs},                                                                  // inferior_borders_of_lower_ribs
    {bone::ribs},                                                                  // angles_of_upper_ribs
    {bone::ribs},                                                                  // angles_of_lower_ribs
    {bone::clavicle},                                                              // medial_half_of_clavicle
    {bone::clavicle},                                                              // lateral_third_of_clavicle
    {bone::clavicle},                                                              // inferior_surface_of_clavicle
    {bone::scapula},                                                               // acromion
    {bone::scapula},                                                               // spine_of_scapula
    {bone::scapula},                                                               // supraspinous_fossa
    {bone::scapula},                                                               // infraspinous_fossa
    {bone::scapula},                                                               // subscapular_fossa
    {bone::scapula},                                                               // medial_border_of_scapula
    {bone::scapula},                                                               // lateral_border_of_scapula
    {bone::scapula},                                                               // superior_angle_of_scapula
    {bone::scapula},                                                               // inferior_angle_of_scapula
    {bone::scapula},                                                               // coracoid_process
    {bone::scapula},                                                               // supraglenoid_tubercle
    {bone::scapula},                                                               // infraglenoid_tubercle
    {bone::humerus},                                                               // greater_tubercle_of_humerus
    {bone::humerus},                                                               // lesser_tubercle_of_humerus
    {bone::humerus},               // lateral_lip_of_intertubercular_sulcus
    {bone::humerus},               // floor_of_intertubercular_sulcus
    {bone::humerus},               // medial_lip_of_intertubercular_sulcus
    {bone::humerus},               // deltoid_tuberosity
    {bone::humerus},               // medial_surface_of_humerus
    {bone::humerus},               // anterior_surface_of_humerus
    {bone::humerus},               // posterior_humerus_above_radial_groove
    {bone::humerus},               // posterior_humerus_below_radial_groove
    {bone::humerus},               // lateral_supracondylar_ridge
    {bone::humerus},               // medial_epicondyle_of_humerus
    {bone::humerus},               // lateral_epicondyle_of_humerus
    {bone::ulna},                  // olecranon
    {bone::ulna},                  // coronoid_process_of_ulna
    {bone::ulna},                  // tuberosity_of_ulna
    {bone::ulna},                  // supinator_crest
    {bone::ulna},                  // anterior_surface_of_ulna
    {bone::ulna},                  // posterior_surface_of_ulna
    {bone::radius},                // radial_tuberosity
    {bone::radius},                // lateral_surface_of_radius
    {bone::radius},                // anterior_surface_of_radius
    {bone::radius},                // posterior_surface_of_radius
    {bone::radius},                // styloid_process_of_radius
    {bone::carpals},               // scaphoid
    {bone::carpals},               // trapezium
    {bone::carpals},               // capitate
    {bone::carpals},               // pisiform
    {bone::carpals},               // hook_of_hamate
    {bone::metacarpals},           // base_of_first_metacarpal
    {bone::metacarpals},           // shaft_of_first_metacarpal
    {bone::metacarpals},           // base_of_second_metacarpal
    {bone::metacarpals},           // base_of_third_metacarpal
    {bone::metacarpals},           // shaft_of_third_metacarpal
    {bone::metacarpals},           // base_of_fifth_metacarpal
    {bone::phalanges_of_hand},     // proximal_phalanx_of_thumb
    {bone::phalanges_of_hand},     // distal_phalanx_of_thumb
    {bone::phalanges_of_hand},     // proximal_phalanx_of_little_finger
    {bone::phalanges_of_hand},     // middle_phalanges_of_fingers
    {bone::phalanges_of_hand},     // distal_phalanges_of_fingers
    {bone::sacrum},                // dorsal_surface_of_sacrum
    {bone::sacrum},                // lateral_border_of_sacrum
    {bone::sacrum},                // pelvic_surface_of_sacrum
    {bone::sacrum},                // ala_of_sacrum
    {bone::coccyx},                // dorsal_surface_of_coccyx
    {bone::coccyx},                // lateral_border_of_coccyx
    {bone::ilium},                 // iliac_crest
    {bone::ilium},                 // iliac_fossa
    {bone::ilium},                 // gluteal_surface_of_ilium
    {bone::ilium},                 // anterior_superior_iliac_spine
    {bone::ilium},                 // anterior_inferior_iliac_spine
    {bone::ilium},                 // posterior_superior_iliac_spine
    {bone::ilium},                 // supra_acetabular_groove
    {bone::ilium, bone::pubis},    // iliopubic_eminence
    {bone::ischium},               // ischial_spine
    {bone::ischium},               // ischial_tuberosity
    {bone::ischium},               // ischial_ramus
    {bone::ischium, bone::pubis},  // obturator_foramen_margin
    {bone::pubis},                 // pecten_pubis
    {bone::pubis},                 // body_of_pubis
    {bone::pubis},                 // inferior_pubic_ramus
    {bone::pubis},                 // pubic_crest
    {bone::pubis},                 // pubic_tubercle
    {bone::pubis},                 // pubic_symphysis
    {bone::femur},                 // greater_trochanter
    {bone::femur},                 // lesser_trochanter
    {bone::femur},                 // trochanteric_fossa
    {bone::femur},                 // quadrate_tubercle
    {bone::femur},                 // intertrochanteric_line
    {bone::femur},                 // spiral_line
    {bone::femur},                 // gluteal_tuberosity
    {bone::femur},                 // pectineal_line_of_femur
    {bone::femur},                 // linea_aspera
    {bone::femur},                 // medial_supracondylar_line
    {bone::femur},                 // lateral_supracondylar_line
    {bone::femur},                 // adductor_tubercle
    {bone::femur},                 // anterior_surface_of_femur
    {bone::femur},                 // popliteal_surface_of_femur
    {bone::femur},                 // lateral_condyle_of_femur
    {bone::patella},               // base_of_patella
    {bone::patella},               // lateral_border_of_patella
    {bone::patella},               // medial_border_of_patella
    {bone::tibia},                 // tibial_tuberosity
    {bone::tibia},                 // pes_anserinus
    {bone::tibia},                 // medial_condyle_of_tibia
    {bone::tibia},                 // lateral_condyle_of_tibia
    {bone::tibia},                 // lateral_surface_of_tibia
    {bone::tibia},                 // posterior_surface_of_tibia
    {bone::tibia},                 // soleal_line
    {bone::tibia},                 // medial_border_of_tibia
    {bone::fibula},                // head_of_fibula
    {bone::fibula},                // anterior_surface_of_fibula
    {bone::fibula},                // lateral_surface_of_fibula
    {bone::fibula},                // posterior_surface_of_fibula
    {bone::calcaneus},             // calcaneal_tuberosity
    {bone::calcaneus},             // plantar_surface_of_calcaneus
    {bone::calcaneus},             // superolateral_surface_of_calcaneus
    {bone::tarsals},               // navicular_tuberosity
    {bone::tarsals},               // medial_cuneiform
    {bone::tarsals},               // other_cuneiforms
    {bone::tarsals},               // plantar_surface_of_cuboid
    {bone::metatarsals},           // base_of_first_metatarsal
    {bone::metatarsals},           // bases_of_middle_metatarsals
    {bone::metatarsals},           // base_of_fifth_metatarsal
    {bone::phalanges_of_foot},     // proximal_phalanx_of_hallux
    {bone::phalanges_of_foot},     // proximal_phalanx_of_fifth_toe
    {bone::phalanges_of_foot},     // distal_phalanx_of_hallux
    {bone::phalanges_of_foot},     // middle_phalanges_of_toes
    {bone::phalanges_of_foot},     // distal_phalanges_of_toes
    {},                            // sacrotuberous_ligament
    {},                            // anterior_sacroiliac_ligament
    {},                            // iliolumbar_ligament
    {},                            // inguinal_ligament
    {},                            // linea_alba
    {},                            // thoracolumbar_fascia_attachment
    {},                            // obturator_membrane
    {},                            // iliotibial_tract_attachment
    {},                            // lateral_intermuscular_septum_attachment
    {},                            // medial_intermuscular_septum_attachment
    {},                            // adductor_magnus_tendon
    {},                            // quadriceps_tendon
    {},                            // suprapatellar_bursa
    {},                            // lateral_meniscus
    {},                            // oblique_popliteal_ligament
    {},                            // interosseous_membrane_attachment
    {},                            // nuchal_ligament
    {},                            // rectus_sheath_attachment
    {},                            // central_tendon_of_diaphragm
    {},                            // sacrospinous_ligament
    {},                            // tendinous_arch_of_obturator_fascia
    {},                            // anococcygeal_body
    {},                            // perineal_body
    {},                            // anorectal_junction
    {},                            // radial_collateral_ligament
    {},                            // annular_ligament_of_radius
    {},                            // interosseous_membrane_of_forearm_attachment
    {},                            // bicipital_aponeurosis
    {},                            // flexor_retinaculum_of_hand
    {},                            // palmar_aponeurosis_attachment
    {},                            // extensor_expansions_of_fingers
    {},                            // flexor_retinaculum_of_foot
    {},                            // plantar_fascia_attachment
    {},                            // tibialis_posterior_tendon
    {},                            // flexor_digitorum_longus_tendon
    {},                            // extensor_digitorum_longus_tendons
    {},                            // plantar_metatarsophalangeal_ligaments
};
static_assert(sizeof(bones_of_landmark) / sizeof(bones_of_landmark[0]) == count_of<landmark>);
}  // namespace detail

/// @brief The bones that a landmark is a part of; none for a fibrous one. The relation is `located_on`.
[[nodiscard]] constexpr enum_set<bone> bones_of(landmark place) noexcept {
  return detail::bones_of_landmark[index_of(place)];
}

}  // namespace regimen
