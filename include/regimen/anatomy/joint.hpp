/// @file
/// @brief Joints and the motions at them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief A joint, or a series of joints that move together.
enum class joint : unsigned char {
  craniovertebral_joints,   ///< Between skull, atlas and axis.
  cervical_spine,           ///< The joints of the neck.
  thoracic_spine,           ///< The joints of the thoracic vertebrae.
  lumbar_spine,             ///< The joints from T12 to the sacrum.
  sacroiliac_joint,         ///< Between sacrum and ilium.
  sacrococcygeal_joint,     ///< Between sacrum and coccyx.
  temporomandibular_joint,  ///< Of the jaw.
  costal_joints,            ///< Between the ribs, the vertebrae and the sternum.
  sternoclavicular_joint,   ///< Between sternum and clavicle.
  scapulothoracic_joint,    ///< The scapula gliding on the ribs: no joint of bones, but moved like one.
  shoulder,                 ///< Between scapula and humerus: the glenohumeral joint.
  elbow,                    ///< Between humerus, ulna and radius.
  radioulnar_joints,        ///< Between radius and ulna: they turn the forearm.
  wrist,                    ///< Between forearm and hand.
  thumb_joints,             ///< The joints of the thumb.
  finger_joints,            ///< The joints of fingers 2 to 5.
  hip,                      ///< Between pelvis and femur.
  knee,                     ///< Between femur, tibia and patella.
  ankle,                    ///< Between leg and talus.
  subtalar,                 ///< Between talus and calcaneus, with the joints that turn the foot along with it.
  hallux_joints,            ///< The joints of the great toe.
  toe_joints,               ///< The joints of toes 2 to 5.
};

/// @brief Names of joint.
template <>
struct vocabulary<joint> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "joint";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"craniovertebral_joints",
                                          "cervical_spine",
                                          "thoracic_spine",
                                          "lumbar_spine",
                                          "sacroiliac_joint",
                                          "sacrococcygeal_joint",
                                          "temporomandibular_joint",
                                          "costal_joints",
                                          "sternoclavicular_joint",
                                          "scapulothoracic_joint",
                                          "shoulder",
                                          "elbow",
                                          "radioulnar_joints",
                                          "wrist",
                                          "thumb_joints",
                                          "finger_joints",
                                          "hip",
                                          "knee",
                                          "ankle",
                                          "subtalar",
                                          "hallux_joints",
                                          "toe_joints"};
};

/// @name Joints as terms
/// @{

/// @brief The name of a joint, as a type.
inline constexpr term<joint::craniovertebral_joints> craniovertebral_joints{};
inline constexpr term<joint::cervical_spine> cervical_spine{};
inline constexpr term<joint::thoracic_spine> thoracic_spine{};
inline constexpr term<joint::lumbar_spine> lumbar_spine{};
inline constexpr term<joint::sacroiliac_joint> sacroiliac_joint{};
inline constexpr term<joint::sacrococcygeal_joint> sacrococcygeal_joint{};
inline constexpr term<joint::temporomandibular_joint> temporomandibular_joint{};
inline constexpr term<joint::costal_joints> costal_joints{};
inline constexpr term<joint::sternoclavicular_joint> sternoclavicular_joint{};
inline constexpr term<joint::scapulothoracic_joint> scapulothoracic_joint{};
inline constexpr term<joint::shoulder> shoulder{};
inline constexpr term<joint::elbow> elbow{};
inline constexpr term<joint::radioulnar_joints> radioulnar_joints{};
inline constexpr term<joint::wrist> wrist{};
inline constexpr term<joint::thumb_joints> thumb_joints{};
inline constexpr term<joint::finger_joints> finger_joints{};
inline constexpr term<joint::hip> hip{};
inline constexpr term<joint::knee> knee{};
inline constexpr term<joint::ankle> ankle{};
inline constexpr term<joint::subtalar> subtalar{};
inline constexpr term<joint::hallux_joints> hallux_joints{};
inline constexpr term<joint::toe_joints> toe_joints{};
/// @}

/// @brief What one muscle, of one side, does at a joint.
enum class motion : unsigned char {
  flexion,                           ///< Bending.
  extension,                         ///< Straightening.
  abduction,                         ///< Away from the midline.
  adduction,                         ///< Towards the midline.
  internal_rotation,                 ///< Turning the front inwards.
  external_rotation,                 ///< Turning the front outwards.
  dorsiflexion,                      ///< Foot towards the shin.
  plantarflexion,                    ///< Foot away from the shin.
  inversion,                         ///< Sole inwards.
  eversion,                          ///< Sole outwards.
  rotation_to_same_side,             ///< The trunk turns to the side of the muscle.
  rotation_to_opposite_side,         ///< The trunk turns away from the side of the muscle.
  lateral_flexion,                   ///< The trunk bends to the side of the muscle.
  lateral_flexion_to_opposite_side,  ///< The trunk bends away from the side of the muscle.
  horizontal_adduction,              ///< The raised arm goes across the chest.
  horizontal_abduction,              ///< The raised arm goes backwards.
  supination,                        ///< The palm turns up.
  pronation,                         ///< The palm turns down.
  radial_deviation,                  ///< The hand goes to the side of the thumb.
  ulnar_deviation,                   ///< The hand goes to the side of the little finger.
  elevation,                         ///< Upwards: of the scapula, the ribs, the jaw.
  depression,                        ///< Downwards: of the scapula, the clavicle, the ribs, the jaw.
  protraction,                       ///< Forwards round the ribs, or of the jaw.
  retraction,                        ///< Backwards towards the spine, or of the jaw.
  upward_rotation,                   ///< The socket of the shoulder turns upwards.
  downward_rotation,                 ///< The socket of the shoulder turns downwards.
  anterior_tilt,                     ///< The upper border of the scapula tips forwards.
  posterior_tilt,                    ///< The upper border of the scapula tips backwards.
  opposition,                        ///< The thumb goes to meet the fingers.
  stabilisation,                     ///< The joint is stiffened without being moved.
  bursa_retraction,                  ///< The recess above the kneecap is drawn out of the way of the extending knee.
};

/// @brief Names of motion.
template <>
struct vocabulary<motion> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "motion";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"flexion",
                                          "extension",
                                          "abduction",
                                          "adduction",
                                          "internal_rotation",
                                          "external_rotation",
                                          "dorsiflexion",
                                          "plantarflexion",
                                          "inversion",
                                          "eversion",
                                          "rotation_to_same_side",
                                          "rotation_to_opposite_side",
                                          "lateral_flexion",
                                          "lateral_flexion_to_opposite_side",
                                          "horizontal_adduction",
                                          "horizontal_abduction",
                                          "supination",
                                          "pronation",
                                          "radial_deviation",
                                          "ulnar_deviation",
                                          "elevation",
                                          "depression",
                                          "protraction",
                                          "retraction",
                                          "upward_rotation",
                                          "downward_rotation",
                                          "anterior_tilt",
                                          "posterior_tilt",
                                          "opposition",
                                          "stabilisation",
                                          "bursa_retraction"};
};

/// @name Motions as terms
/// @{

/// @brief The name of a motion, as a type.
inline constexpr term<motion::flexion> flexion{};
inline constexpr term<motion::extension> extension{};
inline constexpr term<motion::abduction> abduction{};
inline constexpr term<motion::adduction> adduction{};
inline constexpr term<motion::internal_rotation> internal_rotation{};
inline constexpr term<motion::external_rotation> external_rotation{};
inline constexpr term<motion::dorsiflexion> dorsiflexion{};
inline constexpr term<motion::plantarflexion> plantarflexion{};
inline constexpr term<motion::inversion> inversion{};
inline constexpr term<motion::eversion> eversion{};
inline constexpr term<motion::rotation_to_same_side> rotation_to_same_side{};
inline constexpr term<motion::rotation_to_opposite_side> rotation_to_opposite_side{};
inline constexpr term<motion::lateral_flexion> lateral_flexion{};
inline constexpr term<motion::lateral_flexion_to_opposite_side> lateral_flexion_to_opposite_side{};
inline constexpr term<motion::horizontal_adduction> horizontal_adduction{};
inline constexpr term<motion::horizontal_abduction> horizontal_abduction{};
inline constexpr term<motion::supination> supination{};
inline constexpr term<motion::pronation> pronation{};
inline constexpr term<motion::radial_deviation> radial_deviation{};
inline constexpr term<motion::ulnar_deviation> ulnar_deviation{};
inline constexpr term<motion::elevation> elevation{};
inline constexpr term<motion::depression> depression{};
inline constexpr term<motion::protraction> protraction{};
inline constexpr term<motion::retraction> retraction{};
inline constexpr term<motion::upward_rotation> upward_rotation{};
inline constexpr term<motion::downward_rotation> downward_rotation{};
inline constexpr term<motion::anterior_tilt> anterior_tilt{};
inline constexpr term<motion::posterior_tilt> posterior_tilt{};
inline constexpr term<motion::opposition> opposition{};
inline constexpr term<motion::stabilisation> stabilisation{};
inline constexpr term<motion::bursa_retraction> bursa_retraction{};
/// @}

/// @brief The motion that undoes this one: an involution.
///
/// A motion that nothing on the same side undoes (opposition, stabilisation, bursa retraction) is its
/// own opposite; see has_opposite().
[[nodiscard]] constexpr motion opposite(motion what) noexcept {
  switch (what) {
    case motion::flexion: return motion::extension;
    case motion::extension: return motion::flexion;
    case motion::abduction: return motion::adduction;
    case motion::adduction: return motion::abduction;
    case motion::internal_rotation: return motion::external_rotation;
    case motion::external_rotation: return motion::internal_rotation;
    case motion::dorsiflexion: return motion::plantarflexion;
    case motion::plantarflexion: return motion::dorsiflexion;
    case motion::inversion: return motion::eversion;
    case motion::eversion: return motion::inversion;
    case motion::rotation_to_same_side: return motion::rotation_to_opposite_side;
    case motion::rotation_to_opposite_side: return motion::rotation_to_same_side;
    case motion::horizontal_adduction: return motion::horizontal_abduction;
    case motion::horizontal_abduction: return motion::horizontal_adduction;
    case motion::supination: return motion::pronation;
    case motion::pronation: return motion::supination;
    case motion::radial_deviation: return motion::ulnar_deviation;
    case motion::ulnar_deviation: return motion::radial_deviation;
    case motion::elevation: return motion::depression;
    case motion::depression: return motion::elevation;
    case motion::protraction: return motion::retraction;
    case motion::retraction: return motion::protraction;
    case motion::upward_rotation: return motion::downward_rotation;
    case motion::downward_rotation: return motion::upward_rotation;
    case motion::anterior_tilt: return motion::posterior_tilt;
    case motion::posterior_tilt: return motion::anterior_tilt;
    case motion::lateral_flexion: return motion::lateral_flexion_to_opposite_side;
    case motion::lateral_flexion_to_opposite_side: return motion::lateral_flexion;
    case motion::opposition:
    case motion::stabilisation:
    case motion::bursa_retraction: break;
  }
  return what;
}

/// @brief Whether another motion undoes this one.
[[nodiscard]] constexpr bool has_opposite(motion what) noexcept { return opposite(what) != what; }

/// @brief A motion at a joint, such as flexion of the hip.
struct joint_motion {
  /// @brief The joint.
  joint where{};
  /// @brief What happens there.
  motion what{};

  /// @brief Same motion at the same joint.
  [[nodiscard]] friend constexpr bool operator==(const joint_motion&, const joint_motion&) noexcept = default;
};

/// @brief The opposite motion at the same joint.
[[nodiscard]] constexpr joint_motion opposite(joint_motion moved) noexcept {
  return {moved.where, opposite(moved.what)};
}

/// @brief The pelvis tips forward: hip flexion and lumbar extension.
///
/// Pelvic tilt is not a motion of its own. With femora and trunk held still in space, the pelvis can only tip forward
/// by flexing both hips and extending the lumbar spine; a muscle feels the tilt only through these two.
inline constexpr list<joint_motion, 2> anterior_pelvic_tilt{{joint::hip, motion::flexion},
                                                            {joint::lumbar_spine, motion::extension}};

/// @brief The pelvis tips backward: hip extension and lumbar flexion, the reverse of anterior_pelvic_tilt.
inline constexpr list<joint_motion, 2> posterior_pelvic_tilt{{joint::hip, motion::extension},
                                                             {joint::lumbar_spine, motion::flexion}};

}  // namespace regimen
