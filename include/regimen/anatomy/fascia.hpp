/// @file
/// @brief Fasciae, compartments, and the septa between compartments.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>
#include <string_view>

#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A sheet of connective tissue.
enum class fascia : unsigned char {
  fascia_lata,       ///< Stocking of the thigh: thick on the outer side, thin behind and over the adductors.
  iliotibial_tract,  ///< Its thick outer strip, from tensor fasciae latae and gluteus maximus to the tibia.
  lateral_intermuscular_septum,         ///< Between front and back of the thigh, to the linea aspera.
  medial_intermuscular_septum,          ///< Between front and inner side of the thigh, to the linea aspera.
  posterior_intermuscular_septum,       ///< Between inner side and back of the thigh, to the linea aspera.
  gluteal_fascia,                       ///< Over the buttock.
  iliac_fascia,                         ///< Over iliacus and psoas.
  thoracolumbar_fascia,                 ///< From the low back to the pelvis.
  rectus_sheath,                        ///< Round rectus abdominis.
  popliteal_fascia,                     ///< Roof of the popliteal fossa.
  crural_fascia,                        ///< Stocking of the leg.
  anterior_crural_septum,               ///< Between front and outer side of the leg.
  posterior_crural_septum,              ///< Between outer side and calf.
  transverse_crural_septum,             ///< Between the superficial and the deep calf.
  interosseous_membrane_of_leg,         ///< Between tibia and fibula.
  plantar_fascia,                       ///< Along the sole.
  deep_cervical_fascia,                 ///< Collar of the neck, round trapezius and sternocleidomastoid.
  prevertebral_fascia,                  ///< Over the muscles in front of and beside the spine of the neck.
  temporal_fascia,                      ///< Over temporalis.
  pectoral_fascia,                      ///< Over pectoralis major.
  clavipectoral_fascia,                 ///< Round subclavius and pectoralis minor.
  infraspinous_fascia,                  ///< Over infraspinatus and teres minor.
  brachial_fascia,                      ///< Sleeve of the arm.
  lateral_intermuscular_septum_of_arm,  ///< Between front and back of the arm, on the outer side.
  medial_intermuscular_septum_of_arm,   ///< Between front and back of the arm, on the inner side.
  antebrachial_fascia,                  ///< Sleeve of the forearm.
  interosseous_membrane_of_forearm,     ///< Between radius and ulna.
  palmar_aponeurosis,                   ///< Fan in the palm.
  obturator_fascia,                     ///< On the wall of the pelvis, over obturator internus.
  dorsal_fascia_of_foot,                ///< Over the back of the foot.
};

/// @brief Names of fascia.
template <>
struct vocabulary<fascia> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fascia";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"fascia_lata",
                                          "iliotibial_tract",
                                          "lateral_intermuscular_septum",
                                          "medial_intermuscular_septum",
                                          "posterior_intermuscular_septum",
                                          "gluteal_fascia",
                                          "iliac_fascia",
                                          "thoracolumbar_fascia",
                                          "rectus_sheath",
                                          "popliteal_fascia",
                                          "crural_fascia",
                                          "anterior_crural_septum",
                                          "posterior_crural_septum",
                                          "transverse_crural_septum",
                                          "interosseous_membrane_of_leg",
                                          "plantar_fascia",
                                          "deep_cervical_fascia",
                                          "prevertebral_fascia",
                                          "temporal_fascia",
                                          "pectoral_fascia",
                                          "clavipectoral_fascia",
                                          "infraspinous_fascia",
                                          "brachial_fascia",
                                          "lateral_intermuscular_septum_of_arm",
                                          "medial_intermuscular_septum_of_arm",
                                          "antebrachial_fascia",
                                          "interosseous_membrane_of_forearm",
                                          "palmar_aponeurosis",
                                          "obturator_fascia",
                                          "dorsal_fascia_of_foot"};
};

/// @name Fasciae as terms
/// @{

/// @brief The name of a fascia, as a type.
inline constexpr term<fascia::fascia_lata> fascia_lata{};
inline constexpr term<fascia::iliotibial_tract> iliotibial_tract{};
inline constexpr term<fascia::lateral_intermuscular_septum> lateral_intermuscular_septum{};
inline constexpr term<fascia::medial_intermuscular_septum> medial_intermuscular_septum{};
inline constexpr term<fascia::posterior_intermuscular_septum> posterior_intermuscular_septum{};
inline constexpr term<fascia::gluteal_fascia> gluteal_fascia{};
inline constexpr term<fascia::iliac_fascia> iliac_fascia{};
inline constexpr term<fascia::thoracolumbar_fascia> thoracolumbar_fascia{};
inline constexpr term<fascia::rectus_sheath> rectus_sheath{};
inline constexpr term<fascia::popliteal_fascia> popliteal_fascia{};
inline constexpr term<fascia::crural_fascia> crural_fascia{};
inline constexpr term<fascia::anterior_crural_septum> anterior_crural_septum{};
inline constexpr term<fascia::posterior_crural_septum> posterior_crural_septum{};
inline constexpr term<fascia::transverse_crural_septum> transverse_crural_septum{};
inline constexpr term<fascia::interosseous_membrane_of_leg> interosseous_membrane_of_leg{};
inline constexpr term<fascia::plantar_fascia> plantar_fascia{};
inline constexpr term<fascia::deep_cervical_fascia> deep_cervical_fascia{};
inline constexpr term<fascia::prevertebral_fascia> prevertebral_fascia{};
inline constexpr term<fascia::temporal_fascia> temporal_fascia{};
inline constexpr term<fascia::pectoral_fascia> pectoral_fascia{};
inline constexpr term<fascia::clavipectoral_fascia> clavipectoral_fascia{};
inline constexpr term<fascia::infraspinous_fascia> infraspinous_fascia{};
inline constexpr term<fascia::brachial_fascia> brachial_fascia{};
inline constexpr term<fascia::lateral_intermuscular_septum_of_arm> lateral_intermuscular_septum_of_arm{};
inline constexpr term<fascia::medial_intermuscular_septum_of_arm> medial_intermuscular_septum_of_arm{};
inline constexpr term<fascia::antebrachial_fascia> antebrachial_fascia{};
inline constexpr term<fascia::interosseous_membrane_of_forearm> interosseous_membrane_of_forearm{};
inline constexpr term<fascia::palmar_aponeurosis> palmar_aponeurosis{};
inline constexpr term<fascia::obturator_fascia> obturator_fascia{};
inline constexpr term<fascia::dorsal_fascia_of_foot> dorsal_fascia_of_foot{};
/// @}

/// @brief A space between fasciae that holds muscles of one kind.
enum class compartment : unsigned char {
  anterior_thigh_compartment,                ///< Quadriceps and sartorius.
  medial_thigh_compartment,                  ///< The adductors; authors differ on pectineus and obturator externus.
  posterior_thigh_compartment,               ///< The hamstrings and the sciatic nerve.
  superficial_gluteal_compartment,           ///< Gluteus maximus and tensor fasciae latae.
  deep_gluteal_compartment,                  ///< The small glutei and the short rotators.
  iliac_compartment,                         ///< Iliacus in the iliac fossa.
  anterior_leg_compartment,                  ///< The dorsiflexors.
  lateral_leg_compartment,                   ///< The two evertors.
  superficial_posterior_leg_compartment,     ///< Gastrocnemius, soleus, plantaris.
  deep_posterior_leg_compartment,            ///< Popliteus, tibialis posterior and the long flexors of the toes.
  anterior_abdominal_wall,                   ///< Rectus abdominis.
  anterolateral_abdominal_wall,              ///< The three flat muscles.
  posterior_abdominal_wall,                  ///< Quadratus lumborum and the psoas muscles.
  deep_back_compartment,                     ///< The deep muscles of the back.
  dorsal_foot_compartment,                   ///< The short extensors of the toes.
  medial_plantar_compartment,                ///< The short muscles of the great toe.
  central_plantar_compartment,               ///< The short flexors of the toes.
  lateral_plantar_compartment,               ///< The short muscles of the little toe.
  pelvic_diaphragm,                          ///< Levator ani and coccygeus.
  inferior_thoracic_aperture,                ///< The diaphragm, between chest and abdomen.
  thoracic_wall,                             ///< The muscles between the ribs.
  lateral_thoracic_wall,                     ///< Serratus anterior, between ribs and scapula.
  pectoral_compartment,                      ///< The muscles from the front of the chest to shoulder and arm.
  superficial_back_compartment,              ///< The muscles from the back to shoulder and arm.
  intermediate_back_compartment,             ///< The two posterior serrati.
  suboccipital_compartment,                  ///< The four short muscles below the occiput.
  superficial_neck_compartment,              ///< Sternocleidomastoid.
  lateral_deep_neck_compartment,             ///< The scalenes.
  prevertebral_compartment,                  ///< The muscles in front of the spine of the neck.
  scapulohumeral_compartment,                ///< The muscles from the scapula to the humerus.
  anterior_arm_compartment,                  ///< The flexors of the elbow.
  posterior_arm_compartment,                 ///< Triceps.
  superficial_anterior_forearm_compartment,  ///< The flexors that start at the medial epicondyle.
  deep_anterior_forearm_compartment,         ///< The long flexors of fingers and thumb, and pronator quadratus.
  lateral_forearm_compartment,  ///< Brachioradialis and the two radial extensors of the wrist: the mobile wad.
  superficial_posterior_forearm_compartment,  ///< The other extensors that start at the lateral epicondyle.
  deep_posterior_forearm_compartment,         ///< Supinator and the extensors of thumb and index finger.
  thenar_compartment,                         ///< The ball of the thumb.
  adductor_compartment_of_hand,               ///< Adductor pollicis.
  hypothenar_compartment,                     ///< The ball of the little finger.
  masticator_space,                           ///< The muscles of chewing.
};

/// @brief Names of compartment.
template <>
struct vocabulary<compartment> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "compartment";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"anterior_thigh_compartment",
                                          "medial_thigh_compartment",
                                          "posterior_thigh_compartment",
                                          "superficial_gluteal_compartment",
                                          "deep_gluteal_compartment",
                                          "iliac_compartment",
                                          "anterior_leg_compartment",
                                          "lateral_leg_compartment",
                                          "superficial_posterior_leg_compartment",
                                          "deep_posterior_leg_compartment",
                                          "anterior_abdominal_wall",
                                          "anterolateral_abdominal_wall",
                                          "posterior_abdominal_wall",
                                          "deep_back_compartment",
                                          "dorsal_foot_compartment",
                                          "medial_plantar_compartment",
                                          "central_plantar_compartment",
                                          "lateral_plantar_compartment",
                                          "pelvic_diaphragm",
                                          "inferior_thoracic_aperture",
                                          "thoracic_wall",
                                          "lateral_thoracic_wall",
                                          "pectoral_compartment",
                                          "superficial_back_compartment",
                                          "intermediate_back_compartment",
                                          "suboccipital_compartment",
                                          "superficial_neck_compartment",
                                          "lateral_deep_neck_compartment",
                                          "prevertebral_compartment",
                                          "scapulohumeral_compartment",
                                          "anterior_arm_compartment",
                                          "posterior_arm_compartment",
                                          "superficial_anterior_forearm_compartment",
                                          "deep_anterior_forearm_compartment",
                                          "lateral_forearm_compartment",
                                          "superficial_posterior_forearm_compartment",
                                          "deep_posterior_forearm_compartment",
                                          "thenar_compartment",
                                          "adductor_compartment_of_hand",
                                          "hypothenar_compartment",
                                          "masticator_space"};
};

/// @name Compartments as terms
/// @{

/// @brief The name of a compartment, as a type.
inline constexpr term<compartment::anterior_thigh_compartment> anterior_thigh_compartment{};
inline constexpr term<compartment::medial_thigh_compartment> medial_thigh_compartment{};
inline constexpr term<compartment::posterior_thigh_compartment> posterior_thigh_compartment{};
inline constexpr term<compartment::superficial_gluteal_compartment> superficial_gluteal_compartment{};
inline constexpr term<compartment::deep_gluteal_compartment> deep_gluteal_compartment{};
inline constexpr term<compartment::iliac_compartment> iliac_compartment{};
inline constexpr term<compartment::anterior_leg_compartment> anterior_leg_compartment{};
inline constexpr term<compartment::lateral_leg_compartment> lateral_leg_compartment{};
inline constexpr term<compartment::superficial_posterior_leg_compartment> superficial_posterior_leg_compartment{};
inline constexpr term<compartment::deep_posterior_leg_compartment> deep_posterior_leg_compartment{};
inline constexpr term<compartment::anterior_abdominal_wall> anterior_abdominal_wall{};
inline constexpr term<compartment::anterolateral_abdominal_wall> anterolateral_abdominal_wall{};
inline constexpr term<compartment::posterior_abdominal_wall> posterior_abdominal_wall{};
inline constexpr term<compartment::deep_back_compartment> deep_back_compartment{};
inline constexpr term<compartment::dorsal_foot_compartment> dorsal_foot_compartment{};
inline constexpr term<compartment::medial_plantar_compartment> medial_plantar_compartment{};
inline constexpr term<compartment::central_plantar_compartment> central_plantar_compartment{};
inline constexpr term<compartment::lateral_plantar_compartment> lateral_plantar_compartment{};
inline constexpr term<compartment::pelvic_diaphragm> pelvic_diaphragm{};
inline constexpr term<compartment::inferior_thoracic_aperture> inferior_thoracic_aperture{};
inline constexpr term<compartment::thoracic_wall> thoracic_wall{};
inline constexpr term<compartment::lateral_thoracic_wall> lateral_thoracic_wall{};
inline constexpr term<compartment::pectoral_compartment> pectoral_compartment{};
inline constexpr term<compartment::superficial_back_compartment> superficial_back_compartment{};
inline constexpr term<compartment::intermediate_back_compartment> intermediate_back_compartment{};
inline constexpr term<compartment::suboccipital_compartment> suboccipital_compartment{};
inline constexpr term<compartment::superficial_neck_compartment> superficial_neck_compartment{};
inline constexpr term<compartment::lateral_deep_neck_compartment> lateral_deep_neck_compartment{};
inline constexpr term<compartment::prevertebral_compartment> prevertebral_compartment{};
inline constexpr term<compartment::scapulohumeral_compartment> scapulohumeral_compartment{};
inline constexpr term<compartment::anterior_arm_compartment> anterior_arm_compartment{};
inline constexpr term<compartment::posterior_arm_compartment> posterior_arm_compartment{};
inline constexpr term<compartment::superficial_anterior_forearm_compartment> superficial_anterior_forearm_compartment{};
inline constexpr term<compartment::deep_anterior_forearm_compartment> deep_anterior_forearm_compartment{};
inline constexpr term<compartment::lateral_forearm_compartment> lateral_forearm_compartment{};
inline constexpr term<compartment::superficial_posterior_forearm_compartment>
    superficial_posterior_forearm_compartment{};
inline constexpr term<compartment::deep_posterior_forearm_compartment> deep_posterior_forearm_compartment{};
inline constexpr term<compartment::thenar_compartment> thenar_compartment{};
inline constexpr term<compartment::adductor_compartment_of_hand> adductor_compartment_of_hand{};
inline constexpr term<compartment::hypothenar_compartment> hypothenar_compartment{};
inline constexpr term<compartment::masticator_space> masticator_space{};
/// @}

/// @brief How firm a septum is.
enum class septum_strength : unsigned char {
  strong,      ///< The firmest of its limb.
  thin,        ///< Present, but weak; some authors do not count it.
  not_stated,  ///< The texts that were read do not say.
};

/// @brief Names of septum_strength.
template <>
struct vocabulary<septum_strength> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "septum strength";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"strong", "thin", "not_stated"};
};

/// @brief A wall between two compartments.
struct septum {
  /// @brief The sheet that makes the wall.
  fascia wall{};
  /// @brief The compartment on one side.
  compartment one{};
  /// @brief The compartment on the other side.
  compartment other{};
  /// @brief How firm it is.
  septum_strength strength = septum_strength::not_stated;
  /// @brief Where that comes from.
  source from{};
};

/// @brief Every septum that the library knows. Two of them part the same compartments of the arm, one on each side of
/// the humerus.
inline constexpr septum septa[] = {
    {fascia::lateral_intermuscular_septum,
     compartment::anterior_thigh_compartment,
     compartment::posterior_thigh_compartment,
     septum_strength::strong,
     {"Wikipedia (Z-Anatomy copy): Fascia lata; Linea aspera", certainty::secondary}},
    {fascia::medial_intermuscular_septum,
     compartment::anterior_thigh_compartment,
     compartment::medial_thigh_compartment,
     septum_strength::thin,
     {"Wikipedia (Z-Anatomy copy): Fascia lata", certainty::secondary}},
    {fascia::posterior_intermuscular_septum,
     compartment::medial_thigh_compartment,
     compartment::posterior_thigh_compartment,
     septum_strength::thin,
     {"Elsevier Complete Anatomy: posterior femoral intermuscular septum", certainty::secondary}},
    {fascia::anterior_crural_septum,
     compartment::anterior_leg_compartment,
     compartment::lateral_leg_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
    {fascia::posterior_crural_septum,
     compartment::lateral_leg_compartment,
     compartment::superficial_posterior_leg_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
    {fascia::transverse_crural_septum,
     compartment::superficial_posterior_leg_compartment,
     compartment::deep_posterior_leg_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
    {fascia::interosseous_membrane_of_leg,
     compartment::anterior_leg_compartment,
     compartment::deep_posterior_leg_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
    {fascia::lateral_intermuscular_septum_of_arm,
     compartment::anterior_arm_compartment,
     compartment::posterior_arm_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
    {fascia::medial_intermuscular_septum_of_arm,
     compartment::anterior_arm_compartment,
     compartment::posterior_arm_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
    {fascia::interosseous_membrane_of_forearm,
     compartment::deep_anterior_forearm_compartment,
     compartment::deep_posterior_forearm_compartment,
     septum_strength::not_stated,
     {"standard textbook anatomy", certainty::memory}},
};

/// @brief The septum between two compartments, in either order, if they share one; in the arm, the lateral of the two.
[[nodiscard]] constexpr std::optional<septum> find_septum(compartment a, compartment b) noexcept {
  for (const septum& s : septa)
    if ((s.one == a && s.other == b) || (s.one == b && s.other == a)) return s;
  return std::nullopt;
}

/// @brief The fascia between two compartments, in either order, if there is one; find_septum() adds strength and
/// source.
[[nodiscard]] constexpr std::optional<fascia> septum_between(compartment a, compartment b) noexcept {
  const std::optional<septum> found = find_septum(a, b);
  return found ? std::optional<fascia>{found->wall} : std::nullopt;
}

}  // namespace regimen
