/// @file
/// @brief The bones that muscles hold on to.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A bone, or a series of like bones.
enum class bone : unsigned char {
  skull,               ///< The bones of the head but the jaw.
  mandible,            ///< The lower jaw.
  cervical_vertebrae,  ///< The seven of the neck.
  thoracic_vertebrae,  ///< The twelve that carry ribs.
  lumbar_vertebrae,    ///< The five of the low back.
  sacrum,              ///< The fused vertebrae between the hip bones.
  coccyx,              ///< The tail bone.
  ribs,                ///< The twelve pairs, with their cartilages.
  sternum,             ///< The breast bone, with the xiphoid process.
  clavicle,            ///< The collar bone.
  scapula,             ///< The shoulder blade.
  humerus,             ///< The bone of the upper arm.
  radius,              ///< The outer bone of the forearm, on the side of the thumb.
  ulna,                ///< The inner bone of the forearm, with the point of the elbow.
  carpals,             ///< The eight bones of the wrist.
  metacarpals,         ///< The five long bones of the hand.
  phalanges_of_hand,   ///< The bones of the fingers.
  ilium,               ///< The upper part of the hip bone.
  ischium,             ///< The lower back part of the hip bone: what one sits on.
  pubis,               ///< The front part of the hip bone.
  femur,               ///< The thigh bone.
  patella,             ///< The kneecap.
  tibia,               ///< The shin bone.
  fibula,              ///< The slender outer bone of the leg.
  calcaneus,           ///< The heel bone.
  tarsals,             ///< The other tarsal bones: talus, navicular, cuboid, cuneiforms.
  metatarsals,         ///< The five long bones of the foot.
  phalanges_of_foot,   ///< The bones of the toes.
};

/// @brief Names of bone.
template <>
struct vocabulary<bone> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "bone";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"skull",
                                          "mandible",
                                          "cervical_vertebrae",
                                          "thoracic_vertebrae",
                                          "lumbar_vertebrae",
                                          "sacrum",
                                          "coccyx",
                                          "ribs",
                                          "sternum",
                                          "clavicle",
                                          "scapula",
                                          "humerus",
                                          "radius",
                                          "ulna",
                                          "carpals",
                                          "metacarpals",
                                          "phalanges_of_hand",
                                          "ilium",
                                          "ischium",
                                          "pubis",
                                          "femur",
                                          "patella",
                                          "tibia",
                                          "fibula",
                                          "calcaneus",
                                          "tarsals",
                                          "metatarsals",
                                          "phalanges_of_foot"};
};

/// @name Bones as terms
/// @{

/// @brief The name of a bone, as a type.
inline constexpr term<bone::skull> skull{};
inline constexpr term<bone::mandible> mandible{};
inline constexpr term<bone::cervical_vertebrae> cervical_vertebrae{};
inline constexpr term<bone::thoracic_vertebrae> thoracic_vertebrae{};
inline constexpr term<bone::lumbar_vertebrae> lumbar_vertebrae{};
inline constexpr term<bone::sacrum> sacrum{};
inline constexpr term<bone::coccyx> coccyx{};
inline constexpr term<bone::ribs> ribs{};
inline constexpr term<bone::sternum> sternum{};
inline constexpr term<bone::clavicle> clavicle{};
inline constexpr term<bone::scapula> scapula{};
inline constexpr term<bone::humerus> humerus{};
inline constexpr term<bone::radius> radius{};
inline constexpr term<bone::ulna> ulna{};
inline constexpr term<bone::carpals> carpals{};
inline constexpr term<bone::metacarpals> metacarpals{};
inline constexpr term<bone::phalanges_of_hand> phalanges_of_hand{};
inline constexpr term<bone::ilium> ilium{};
inline constexpr term<bone::ischium> ischium{};
inline constexpr term<bone::pubis> pubis{};
inline constexpr term<bone::femur> femur{};
inline constexpr term<bone::patella> patella{};
inline constexpr term<bone::tibia> tibia{};
inline constexpr term<bone::fibula> fibula{};
inline constexpr term<bone::calcaneus> calcaneus{};
inline constexpr term<bone::tarsals> tarsals{};
inline constexpr term<bone::metatarsals> metatarsals{};
inline constexpr term<bone::phalanges_of_foot> phalanges_of_foot{};
/// @}

}  // namespace regimen
