/// @file
/// @brief Groups and their members.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/group.hpp"

#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("a group has several members, and no two groups are the same", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle_group>; ++i) {
    INFO(name_of(static_cast<muscle_group>(i)));
    REQUIRE(members_of(static_cast<muscle_group>(i)).size() >= 2);
    for (std::size_t k = 0; k < i; ++k)
      REQUIRE_FALSE(members_of(static_cast<muscle_group>(i)) == members_of(static_cast<muscle_group>(k)));
  }
}

TEST_CASE("groups are made of each other", "[anatomy]") {
  STATIC_REQUIRE(members_of(hamstrings) == (members_of(medial_hamstrings) | members_of(lateral_hamstrings)));
  STATIC_REQUIRE(members_of(quadriceps) == (members_of(vasti) | enum_set<muscle>{rectus_femoris}));
  STATIC_REQUIRE(members_of(core) == (members_of(abdominals) | members_of(low_back_muscles)));
  STATIC_REQUIRE(members_of(adductors).contains(members_of(adductor_magnus)));
  STATIC_REQUIRE(members_of(triceps_surae) == (members_of(gastrocnemius) | enum_set<muscle>{soleus}));
}

TEST_CASE("groups are named for what their members do", "[anatomy][law]") {
  REQUIRE(movers_of({hip, flexion}) == members_of(hip_flexors));
  REQUIRE(movers_of({knee, extension}) == members_of(quadriceps));
  REQUIRE(movers_of({hip, external_rotation}).contains(members_of(deep_hip_rotators)));
  REQUIRE(movers_of({hip, adduction}) == members_of(adductors));
  REQUIRE(movers_of({knee, flexion}).contains(members_of(hamstrings)));
  REQUIRE(movers_of({ankle, plantarflexion}).contains(members_of(triceps_surae)));
  REQUIRE(movers_of({ankle, plantarflexion}) == members_of(plantar_flexors));
  REQUIRE(movers_of({ankle, dorsiflexion}) == members_of(dorsiflexors));
  REQUIRE(movers_of({hip, extension}) == members_of(hip_extensors));
  REQUIRE(movers_of({hip, abduction}) == (members_of(hip_abductors) | enum_set<muscle>{sartorius}));
  REQUIRE(movers_of({elbow, flexion}) == members_of(elbow_flexors));
  REQUIRE(movers_of({elbow, extension}) == members_of(triceps_brachii));
  REQUIRE(acts_on.converse({elbow, extension}) == members_of(elbow_extensors));
  REQUIRE(movers_of({cervical_spine, flexion}) == members_of(neck_flexors));
  REQUIRE(movers_of({cervical_spine, extension}) ==
          (members_of(neck_extensors) | enum_set<muscle>{multifidus, interspinales}));
  REQUIRE(movers_of({wrist, flexion}).contains(members_of(wrist_flexors)));
  REQUIRE(movers_of({wrist, extension}).contains(members_of(wrist_extensors)));
  REQUIRE(movers_of({finger_joints, flexion}) == members_of(finger_flexors));
  REQUIRE(movers_of({finger_joints, extension}) == members_of(finger_extensors));
  REQUIRE(movers_of({temporomandibular_joint, elevation}) == members_of(jaw_closers));
  REQUIRE(movers_of({shoulder, stabilisation}) == members_of(rotator_cuff));
  REQUIRE(movers_of({scapulothoracic_joint, retraction}).contains(members_of(rhomboids)));
}

TEST_CASE("the heads of one muscle end together and share a supply", "[anatomy][law]") {
  for (const muscle_group whole : {muscle_group::deltoid, muscle_group::biceps_brachii, muscle_group::triceps_brachii,
                                   muscle_group::pectoralis_major, muscle_group::gastrocnemius}) {
    INFO(name_of(whole));
    const muscle first = *members_of(whole).begin();
    for (const muscle head : members_of(whole)) {
      REQUIRE(facts_of(head).insertion == facts_of(first).insertion);
      if (whole != muscle_group::pectoralis_major) REQUIRE(facts_of(head).supply == facts_of(first).supply);
      REQUIRE(facts_of(head).where == facts_of(first).where);
    }
  }
}

TEST_CASE("groups of the trunk are made of each other", "[anatomy]") {
  STATIC_REQUIRE(members_of(pelvic_floor) == (members_of(levator_ani) | enum_set<muscle>{coccygeus}));
  STATIC_REQUIRE(members_of(erector_spinae) ==
                 (members_of(iliocostalis) | members_of(longissimus) | enum_set<muscle>{spinalis_thoracis}));
  STATIC_REQUIRE(members_of(transversospinales) ==
                 (members_of(semispinalis) | enum_set<muscle>{multifidus, rotatores}));
  STATIC_REQUIRE(!members_of(erector_spinae).intersects(members_of(transversospinales)));
  STATIC_REQUIRE(members_of(respiratory_muscles).contains(members_of(intercostals)));
  STATIC_REQUIRE(members_of(intrinsic_hand_muscles).contains(members_of(thenar_muscles)));
}

TEST_CASE("part of", "[anatomy]") {
  STATIC_REQUIRE(part_of(vastus_lateralis) == enum_set<muscle_group>{quadriceps, vasti});
  STATIC_REQUIRE(part_of(rectus_femoris) == enum_set<muscle_group>{quadriceps, hip_flexors});
}
