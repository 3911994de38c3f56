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

/// @brief A place where a muscle is attached. Bony ones first, from the spine to the toes; then those of ligament,
/// fascia or tendon, which lie on no bone. A name says no more than the tables need: facets and thirds of a line are
/// not told apart.
enum class landmark : unsigned char {
  /// Sides of the vertebral bodies T12 to L5 and of the discs between them.
  vertebral_bodies_t12_to_l5,
  lumbar_transverse_processes,     ///< Transverse (costal) processes of the lumbar vertebrae.
  lumbar_mammillary_processes,     ///< Small knobs on the upper articular processes of the lumbar vertebrae.
  lumbar_accessory_processes,      ///< Small knobs at the roots of the lumbar transverse processes.
  lumbar_spinous_processes,        ///< Spinous processes of the lumbar vertebrae.
  thoracic_transverse_processes,   ///< Transverse processes of the thoracic vertebrae.
  cervical_articular_processes,    ///< Articular processes of C4 to C7.
  vertebral_spinous_processes,     ///< Spinous processes from the neck to the low back.
  xiphoid_process,                 ///< Lower tip of the sternum.
  costal_cartilages,               ///< Cartilages of ribs 5 to 12.
  outer_surfaces_of_lower_ribs,    ///< Outer surfaces of ribs 5 to 12.
  inferior_borders_of_lower_ribs,  ///< Lower borders of ribs 10 to 12.
  angles_of_ribs,                  ///< Angles of the lower ribs and the strip beside them.
  dorsal_surface_of_sacrum,        ///< Back of the sacrum.
  pelvic_surface_of_sacrum,        ///< Front of the sacrum, S2 to S4.
  ala_of_sacrum,                   ///< Wing of the sacrum.
  dorsal_surface_of_coccyx,        ///< Back of the coccyx.
  iliac_crest,                     ///< Upper rim of the ilium.
  iliac_fossa,                     ///< Hollow on the inside of the ilium.
  gluteal_surface_of_ilium,        ///< Outer surface of the ilium, parted by the gluteal lines.
  anterior_superior_iliac_spine,   ///< Front end of the iliac crest.
  anterior_inferior_iliac_spine,   ///< The spine below it, above the acetabulum.
  posterior_superior_iliac_spine,  ///< Rear end of the iliac crest.
  supra_acetabular_groove,         ///< Groove above the acetabulum.
  iliopubic_eminence,              ///< Rise where ilium and pubis meet.
  ischial_spine,                   ///< Spine between the greater and the lesser sciatic notch.
  ischial_tuberosity,              ///< The sit bone.
  ischial_ramus,                   ///< Bar from the ischial tuberosity towards the pubis.
  obturator_foramen_margin,        ///< Bone around the obturator foramen, inside and outside.
  pecten_pubis,                    ///< Ridge on the superior pubic ramus.
  body_of_pubis,                   ///< Body of the pubis below the crest.
  inferior_pubic_ramus,            ///< Bar from the body of the pubis to the ischium.
  pubic_crest,                     ///< Upper border of the body of the pubis.
  pubic_tubercle,                  ///< Knob at the outer end of the pubic crest.
  pubic_symphysis,                 ///< Joint of the two pubic bones.
  greater_trochanter,              ///< Large outer process of the proximal femur, with its facets.
  lesser_trochanter,               ///< Small inner process of the proximal femur.
  trochanteric_fossa,              ///< Pit on the inner side of the greater trochanter.
  quadrate_tubercle,               ///< Swelling on the intertrochanteric crest.
  intertrochanteric_line,          ///< Line between the trochanters, in front.
  spiral_line,                     ///< From the intertrochanteric line round to the linea aspera.
  gluteal_tuberosity,              ///< Rough strip below the greater trochanter, behind.
  pectineal_line_of_femur,         ///< From the lesser trochanter towards the linea aspera.
  /// Rough ridge along the back of the femoral shaft, with a lateral and a medial lip.
  linea_aspera,
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
  navicular_tuberosity,          ///< Knob on the inner side of the navicular.
  medial_cuneiform,              ///< The inner cuneiform, plantar and medial.
  other_cuneiforms,              ///< Intermediate and lateral cuneiform, plantar.
  plantar_surface_of_cuboid,     ///< Underside of the cuboid.
  base_of_first_metatarsal,      ///< Base of the first metatarsal.
  bases_of_middle_metatarsals,   ///< Bases of metatarsals 2 to 4, plantar.
  base_of_fifth_metatarsal,      ///< Base of the fifth metatarsal, with its tuberosity.
  distal_phalanx_of_hallux,      ///< Base of the last bone of the great toe.
  middle_phalanges_of_toes,      ///< Middle bones of toes 2 to 5.
  distal_phalanges_of_toes,      ///< Last bones of toes 2 to 5.
  sacrotuberous_ligament,        ///< Fibrous: from the sacrum to the ischial tuberosity.
  anterior_sacroiliac_ligament,  ///< Fibrous: in front of the sacroiliac joint.
  iliolumbar_ligament,           ///< Fibrous: from L5 to the iliac crest.
  /// Fibrous: from the anterior superior iliac spine to the pubic tubercle.
  inguinal_ligament,
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
  /// Fibrous: where muscles hold on to the membrane between tibia and fibula.
  interosseous_membrane_attachment,
};

/// @brief Names of landmark.
template <>
struct vocabulary<landmark> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "landmark";
  /// @brief In the order of the enumerators.
  static constexpr std::string_view names[] = {"vertebral_bodies_t12_to_l5",
                                               "lumbar_transverse_processes",
                                               "lumbar_mammillary_processes",
                                               "lumbar_accessory_processes",
                                               "lumbar_spinous_processes",
                                               "thoracic_transverse_processes",
                                               "cervical_articular_processes",
                                               "vertebral_spinous_processes",
                                               "xiphoid_process",
                                               "costal_cartilages",
                                               "outer_surfaces_of_lower_ribs",
                                               "inferior_borders_of_lower_ribs",
                                               "angles_of_ribs",
                                               "dorsal_surface_of_sacrum",
                                               "pelvic_surface_of_sacrum",
                                               "ala_of_sacrum",
                                               "dorsal_surface_of_coccyx",
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
                                               "navicular_tuberosity",
                                               "medial_cuneiform",
                                               "other_cuneiforms",
                                               "plantar_surface_of_cuboid",
                                               "base_of_first_metatarsal",
                                               "bases_of_middle_metatarsals",
                                               "base_of_fifth_metatarsal",
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
                                               "interosseous_membrane_attachment"};
};

/// @name Landmarks as terms
/// @{

/// @brief The name of a landmark, as a type.
inline constexpr term<landmark::vertebral_bodies_t12_to_l5> vertebral_bodies_t12_to_l5{};
inline constexpr term<landmark::lumbar_transverse_processes> lumbar_transverse_processes{};
inline constexpr term<landmark::lumbar_mammillary_processes> lumbar_mammillary_processes{};
inline constexpr term<landmark::lumbar_accessory_processes> lumbar_accessory_processes{};
inline constexpr term<landmark::lumbar_spinous_processes> lumbar_spinous_processes{};
inline constexpr term<landmark::thoracic_transverse_processes> thoracic_transverse_processes{};
inline constexpr term<landmark::cervical_articular_processes> cervical_articular_processes{};
inline constexpr term<landmark::vertebral_spinous_processes> vertebral_spinous_processes{};
inline constexpr term<landmark::xiphoid_process> xiphoid_process{};
inline constexpr term<landmark::costal_cartilages> costal_cartilages{};
inline constexpr term<landmark::outer_surfaces_of_lower_ribs> outer_surfaces_of_lower_ribs{};
inline constexpr term<landmark::inferior_borders_of_lower_ribs> inferior_borders_of_lower_ribs{};
inline constexpr term<landmark::angles_of_ribs> angles_of_ribs{};
inline constexpr term<landmark::dorsal_surface_of_sacrum> dorsal_surface_of_sacrum{};
inline constexpr term<landmark::pelvic_surface_of_sacrum> pelvic_surface_of_sacrum{};
inline constexpr term<landmark::ala_of_sacrum> ala_of_sacrum{};
inline constexpr term<landmark::dorsal_surface_of_coccyx> dorsal_surface_of_coccyx{};
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
inline constexpr term<landmark::navicular_tuberosity> navicular_tuberosity{};
inline constexpr term<landmark::medial_cuneiform> medial_cuneiform{};
inline constexpr term<landmark::other_cuneiforms> other_cuneiforms{};
inline constexpr term<landmark::plantar_surface_of_cuboid> plantar_surface_of_cuboid{};
inline constexpr term<landmark::base_of_first_metatarsal> base_of_first_metatarsal{};
inline constexpr term<landmark::bases_of_middle_metatarsals> bases_of_middle_metatarsals{};
inline constexpr term<landmark::base_of_fifth_metatarsal> base_of_fifth_metatarsal{};
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
/// @}

namespace detail {
/// @brief The bones of each landmark, in the order of the enumeration.
inline constexpr enum_set<bone> bones_of_landmark[] = {
    {bone::thoracic_vertebrae, bone::lumbar_vertebrae},                            // vertebral_bodies_t12_to_l5
    {bone::lumbar_vertebrae},                                                      // lumbar_transverse_processes
    {bone::lumbar_vertebrae},                                                      // lumbar_mammillary_processes
    {bone::lumbar_vertebrae},                                                      // lumbar_accessory_processes
    {bone::lumbar_vertebrae},                                                      // lumbar_spinous_processes
    {bone::thoracic_vertebrae},                                                    // thoracic_transverse_processes
    {bone::cervical_vertebrae},                                                    // cervical_articular_processes
    {bone::cervical_vertebrae, bone::thoracic_vertebrae, bone::lumbar_vertebrae},  // vertebral_spinous_processes
    {bone::sternum},                                                               // xiphoid_process
    {bone::ribs},                                                                  // costal_cartilages
    {bone::ribs},                                                                  // outer_surfaces_of_lower_ribs
    {bone::ribs},                                                                  // inferior_borders_of_lower_ribs
    {bone::ribs},                                                                  // angles_of_ribs
    {bone::sacrum},                                                                // dorsal_surface_of_sacrum
    {bone::sacrum},                                                                // pelvic_surface_of_sacrum
    {bone::sacrum},                                                                // ala_of_sacrum
    {bone::coccyx},                                                                // dorsal_surface_of_coccyx
    {bone::ilium},                                                                 // iliac_crest
    {bone::ilium},                                                                 // iliac_fossa
    {bone::ilium},                                                                 // gluteal_surface_of_ilium
    {bone::ilium},                                                                 // anterior_superior_iliac_spine
    {bone::ilium},                                                                 // anterior_inferior_iliac_spine
    {bone::ilium},                                                                 // posterior_superior_iliac_spine
    {bone::ilium},                                                                 // supra_acetabular_groove
    {bone::ilium, bone::pubis},                                                    // iliopubic_eminence
    {bone::ischium},                                                               // ischial_spine
    {bone::ischium},                                                               // ischial_tuberosity
    {bone::ischium},                                                               // ischial_ramus
    {bone::ischium, bone::pubis},                                                  // obturator_foramen_margin
    {bone::pubis},                                                                 // pecten_pubis
    {bone::pubis},                                                                 // body_of_pubis
    {bone::pubis},                                                                 // inferior_pubic_ramus
    {bone::pubis},                                                                 // pubic_crest
    {bone::pubis},                                                                 // pubic_tubercle
    {bone::pubis},                                                                 // pubic_symphysis
    {bone::femur},                                                                 // greater_trochanter
    {bone::femur},                                                                 // lesser_trochanter
    {bone::femur},                                                                 // trochanteric_fossa
    {bone::femur},                                                                 // quadrate_tubercle
    {bone::femur},                                                                 // intertrochanteric_line
    {bone::femur},                                                                 // spiral_line
    {bone::femur},                                                                 // gluteal_tuberosity
    {bone::femur},                                                                 // pectineal_line_of_femur
    {bone::femur},                                                                 // linea_aspera
    {bone::femur},                                                                 // medial_supracondylar_line
    {bone::femur},                                                                 // lateral_supracondylar_line
    {bone::femur},                                                                 // adductor_tubercle
    {bone::femur},                                                                 // anterior_surface_of_femur
    {bone::femur},                                                                 // popliteal_surface_of_femur
    {bone::femur},                                                                 // lateral_condyle_of_femur
    {bone::patella},                                                               // base_of_patella
    {bone::patella},                                                               // lateral_border_of_patella
    {bone::patella},                                                               // medial_border_of_patella
    {bone::tibia},                                                                 // tibial_tuberosity
    {bone::tibia},                                                                 // pes_anserinus
    {bone::tibia},                                                                 // medial_condyle_of_tibia
    {bone::tibia},                                                                 // lateral_condyle_of_tibia
    {bone::tibia},                                                                 // lateral_surface_of_tibia
    {bone::tibia},                                                                 // posterior_surface_of_tibia
    {bone::tibia},                                                                 // soleal_line
    {bone::tibia},                                                                 // medial_border_of_tibia
    {bone::fibula},                                                                // head_of_fibula
    {bone::fibula},                                                                // anterior_surface_of_fibula
    {bone::fibula},                                                                // lateral_surface_of_fibula
    {bone::fibula},                                                                // posterior_surface_of_fibula
    {bone::calcaneus},                                                             // calcaneal_tuberosity
    {bone::tarsals},                                                               // navicular_tuberosity
    {bone::tarsals},                                                               // medial_cuneiform
    {bone::tarsals},                                                               // other_cuneiforms
    {bone::tarsals},                                                               // plantar_surface_of_cuboid
    {bone::metatarsals},                                                           // base_of_first_metatarsal
    {bone::metatarsals},                                                           // bases_of_middle_metatarsals
    {bone::metatarsals},                                                           // base_of_fifth_metatarsal
    {bone::phalanges_of_foot},                                                     // distal_phalanx_of_hallux
    {bone::phalanges_of_foot},                                                     // middle_phalanges_of_toes
    {bone::phalanges_of_foot},                                                     // distal_phalanges_of_toes
    {},                                                                            // sacrotuberous_ligament
    {},                                                                            // anterior_sacroiliac_ligament
    {},                                                                            // iliolumbar_ligament
    {},                                                                            // inguinal_ligament
    {},                                                                            // linea_alba
    {},                                                                            // thoracolumbar_fascia_attachment
    {},                                                                            // obturator_membrane
    {},                                                                            // iliotibial_tract_attachment
    {},  // lateral_intermuscular_septum_attachment
    {},  // medial_intermuscular_septum_attachment
    {},  // adductor_magnus_tendon
    {},  // quadriceps_tendon
    {},  // suprapatellar_bursa
    {},  // lateral_meniscus
    {},  // oblique_popliteal_ligament
    {},  // interosseous_membrane_attachment
};
static_assert(sizeof(bones_of_landmark) / sizeof(bones_of_landmark[0]) == count_of<landmark>);
}  // namespace detail

/// @brief The bones that a landmark is a part of; none for a fibrous one. The relation is `located_on`.
[[nodiscard]] constexpr enum_set<bone> bones_of(landmark place) noexcept {
  return detail::bones_of_landmark[index_of(place)];
}

}  // namespace regimen
