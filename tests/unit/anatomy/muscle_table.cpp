/// @file
/// @brief The muscle table is whole, and agrees with itself and with facts typed by hand.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/muscle_table.hpp"

#include <string_view>

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

namespace {
constexpr std::size_t muscles = count_of<muscle>;

/// Whether a law holds for every row of the table.
template <class Law>
[[nodiscard]] constexpr bool every_row(Law holds) {
  for (std::size_t i = 0; i < muscles; ++i)
    if (!holds(facts_of(static_cast<muscle>(i)))) return false;
  return true;
}

[[nodiscard]] enum_set<bone> bones_under(const enum_set<landmark>& places) {
  enum_set<bone> found;
  for (const landmark place : places) found = found | bones_of(place);
  return found;
}
}  // namespace

TEST_CASE("the whole body has 147 muscles and heads", "[anatomy]") { STATIC_REQUIRE(muscles == 147); }

TEST_CASE("every muscle has attachments, a supply, a source, and does something or says what it does instead",
          "[anatomy][law]") {
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return !facts.origin.empty(); }));
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return !facts.insertion.empty(); }));
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return !facts.supply.empty(); }));
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return !facts.actions.empty() || !facts.note.empty(); }));
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return !facts.roots.empty() || !facts.note.empty(); }));
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return facts.fma != 0 || !facts.note.empty(); }));
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return facts.from.unverified(); }));
  // A full list might have lost one.
  STATIC_REQUIRE(every_row([](const muscle_facts& facts) { return facts.actions.size() < 8; }));
  for (std::size_t i = 0; i < muscles; ++i) REQUIRE(index_of(facts_of(static_cast<muscle>(i)).id) == i);
}

TEST_CASE("no muscle ends where it starts", "[anatomy][law]") {
  // Made of slips from one vertebra to another: the same name serves both ends, as their notes say.
  const enum_set<muscle> slips{muscle::interspinales, muscle::longus_colli};
  for (std::size_t i = 0; i < muscles; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    INFO(name_of(facts.id));
    REQUIRE(facts.origin.intersects(facts.insertion) == slips.contains(facts.id));
    if (slips.contains(facts.id)) REQUIRE(facts.note.find("both ends") != std::string_view::npos);
  }
}

TEST_CASE("what moves no joint is a short list, and each says what it does", "[anatomy]") {
  enum_set<muscle> still;
  for (std::size_t i = 0; i < muscles; ++i)
    if (facts_of(static_cast<muscle>(i)).actions.empty()) still.insert(static_cast<muscle>(i));
  REQUIRE(still == (members_of(levator_ani) | enum_set<muscle>{muscle::pyramidalis, muscle::diaphragm}));
  for (const muscle m : still) REQUIRE(facts_of(m).note.find("moves no joint") != std::string_view::npos);
}

TEST_CASE("a note is one line of sentences", "[anatomy][law]") {
  for (std::size_t i = 0; i < muscles; ++i) {
    const std::string_view note = facts_of(static_cast<muscle>(i)).note;
    INFO(note);
    if (note.empty()) continue;
    REQUIRE(note.size() <= 240);
    REQUIRE(note.find('\n') == std::string_view::npos);
    REQUIRE(note.find("  ") == std::string_view::npos);
    REQUIRE(note.back() == '.');
  }
}

TEST_CASE("no muscle does the same thing twice, or opposite things as main actions", "[anatomy][law]") {
  for (std::size_t i = 0; i < muscles; ++i) {
    const auto& actions = facts_of(static_cast<muscle>(i)).actions;
    INFO(name_of(static_cast<muscle>(i)));
    for (std::size_t a = 0; a < actions.size(); ++a)
      for (std::size_t b = a + 1; b < actions.size(); ++b) {
        REQUIRE_FALSE(actions[a].motion == actions[b].motion);
        if (actions[a].primary && actions[b].primary) REQUIRE_FALSE(actions[a].motion == opposite(actions[b].motion));
      }
  }
}

TEST_CASE("attachments and actions tell the same story", "[anatomy][law]") {
  const enum_set<bone> pelvis{sacrum, ilium, ischium, pubis};
  const enum_set<bone> leg{tibia, fibula};
  const enum_set<bone> below_knee = leg | enum_set<bone>{patella};
  const enum_set<bone> foot{calcaneus, tarsals, metatarsals, phalanges_of_foot};
  const enum_set<bone> girdle{bone::scapula, bone::clavicle};
  const enum_set<bone> forearm{bone::radius, bone::ulna};
  const enum_set<bone> hand{bone::carpals, bone::metacarpals, bone::phalanges_of_hand};
  const enum_set<bone> trunk{bone::ribs, bone::sternum, bone::cervical_vertebrae, bone::thoracic_vertebrae};
  for (std::size_t i = 0; i < muscles; ++i) {
    const auto which = static_cast<muscle>(i);
    const enum_set<bone> from = bones_under(facts_of(which).origin);
    const enum_set<bone> to = bones_under(facts_of(which).insertion);
    const auto owns_up = [&](std::string_view words) {
      return facts_of(which).note.find(words) != std::string_view::npos;
    };
    INFO(name_of(which));
    if (from.intersects(pelvis) && to.intersects(below_knee | enum_set<bone>{femur})) REQUIRE(crosses(which, hip));
    if (from.intersects(pelvis) && to.intersects(below_knee)) REQUIRE(crosses(which, knee));
    if (from.contains(bone::femur) && to.intersects(below_knee | foot)) REQUIRE(crosses(which, knee));
    if (from.intersects(leg) && to.intersects(foot)) REQUIRE(crosses(which, ankle));
    if (!from.empty() && enum_set<bone>{femur}.contains(from)) REQUIRE_FALSE(crosses(which, hip));

    if (from.intersects(girdle | trunk | pelvis) && to.contains(bone::humerus)) REQUIRE(crosses(which, shoulder));
    if (from.intersects(girdle) && to.intersects(forearm)) {
      REQUIRE(crosses(which, shoulder));
      REQUIRE(crosses(which, elbow));
    }
    if (from.contains(bone::humerus) && to.intersects(forearm | hand))
      REQUIRE((crosses(which, elbow) || owns_up("rosses the elbow")));
    if (from.contains(bone::humerus) && to.intersects(forearm | hand)) REQUIRE_FALSE(crosses(which, shoulder));
    if (from.intersects(forearm) && to.intersects(hand)) REQUIRE(crosses(which, wrist));
    if (from.intersects(trunk) && to.contains(bone::scapula)) REQUIRE(crosses(which, scapulothoracic_joint));
    if (from.intersects(trunk) && to.contains(bone::skull))
      REQUIRE((crosses(which, craniovertebral_joints) || owns_up("joints of the skull")));
    if (from.contains(bone::skull) && to.contains(bone::mandible)) REQUIRE(crosses(which, temporomandibular_joint));
  }
}

TEST_CASE("a muscle acts on no joint of a limb that it has no bone of", "[anatomy][law]") {
  // Those that reach the knee through the iliotibial tract, and those that pull on a tendon or an expansion.
  const enum_set<bone> arm{bone::scapula, bone::clavicle, bone::humerus,     bone::radius,
                           bone::ulna,    bone::carpals,  bone::metacarpals, bone::phalanges_of_hand};
  const enum_set<bone> leg{femur, patella, tibia, fibula, calcaneus, tarsals, metatarsals, phalanges_of_foot};
  const enum_set<joint> of_arm{shoulder, scapulothoracic_joint, elbow,        radioulnar_joints,
                               wrist,    thumb_joints,          finger_joints};
  const enum_set<joint> of_leg{knee, ankle, subtalar, hallux_joints, toe_joints};
  for (std::size_t i = 0; i < muscles; ++i) {
    const auto which = static_cast<muscle>(i);
    const enum_set<bone> held = bones_under(facts_of(which).origin | facts_of(which).insertion);
    INFO(name_of(which));
    if (crosses(which).intersects(of_arm)) REQUIRE(held.intersects(arm));
    if (crosses(which).intersects(of_leg)) REQUIRE((held.intersects(leg) || which == muscle::tensor_fasciae_latae));
    REQUIRE_FALSE((held.intersects(arm) && held.intersects(leg)));
  }
}

TEST_CASE("the roots of a muscle are among the roots of its nerves", "[anatomy][law]") {
  for (std::size_t i = 0; i < muscles; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    enum_set<spinal_root> carried;
    for (const nerve by : facts.supply) carried = carried | roots_of(by);
    INFO(name_of(facts.id));
    REQUIRE(carried.contains(facts.roots));
  }
}

TEST_CASE("hamstrings run from the sit bone over hip and knee to the upper leg", "[anatomy][S1-3][S2-2][S3-1]") {
  for (const muscle head : {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus}) {
    INFO(name_of(head));
    REQUIRE(originates_on(head, ischial_tuberosity));
    REQUIRE(crosses(head) == enum_set<joint>{hip, knee});
    REQUIRE(acts_on(head, {hip, extension}));
    REQUIRE(acts_on(head, {knee, flexion}));
    REQUIRE(innervated_by(head, tibial_division_of_sciatic_nerve));
    REQUIRE(bones_under(facts_of(head).insertion).intersects(enum_set<bone>{tibia, fibula}));
  }
}

TEST_CASE("the short head of biceps starts on the femur", "[anatomy][S1-4]") {
  STATIC_REQUIRE(originates_on(biceps_femoris_short_head, linea_aspera));
  STATIC_REQUIRE(!originates_on(biceps_femoris_short_head, ischial_tuberosity));
  STATIC_REQUIRE(crosses(biceps_femoris_short_head) == enum_set<joint>{knee});
  STATIC_REQUIRE(innervated_by(biceps_femoris_short_head) == enum_set<nerve>{common_fibular_division_of_sciatic_nerve});
  REQUIRE(innervated_by.converse(common_fibular_division_of_sciatic_nerve) ==
          enum_set<muscle>{biceps_femoris_short_head});
  for (const joint_motion& part : anterior_pelvic_tilt) REQUIRE_FALSE(crosses(biceps_femoris_short_head, part.where));
}

TEST_CASE("hamstrings help to extend the hip", "[anatomy][S1-5][S2-3]") {
  const enum_set<muscle> extensors = movers_of({hip, extension});
  REQUIRE(extensors == enum_set<muscle>{gluteus_maximus, adductor_magnus_hamstring_part, biceps_femoris_long_head,
                                        semitendinosus, semimembranosus});
  STATIC_REQUIRE(synergist_of(semitendinosus, gluteus_maximus));
}

TEST_CASE("the quadriceps reaches the back of the femur", "[anatomy][S0-3]") {
  STATIC_REQUIRE(originates_on(vastus_lateralis, linea_aspera));
  STATIC_REQUIRE(originates_on(vastus_medialis, linea_aspera));
  STATIC_REQUIRE(originates_on(vastus_lateralis, lateral_intermuscular_septum_attachment));
  // Both neighbours of the lateral septum hold on to it: the link that S0-3 and S0-31 speak of.
  REQUIRE(originates_on.converse(lateral_intermuscular_septum_attachment) ==
          enum_set<muscle>{vastus_lateralis, vastus_intermedius, biceps_femoris_short_head});
  REQUIRE(originates_on.converse(linea_aspera) ==
          enum_set<muscle>{vastus_lateralis, vastus_medialis, biceps_femoris_short_head});
  REQUIRE(inserts_on.converse(linea_aspera) ==
          enum_set<muscle>{adductor_longus, adductor_brevis, adductor_magnus_adductor_part});
}

TEST_CASE("supply of the thigh, typed from the relations read", "[anatomy]") {
  REQUIRE(innervated_by.converse(femoral_nerve) == enum_set<muscle>{iliacus, sartorius, rectus_femoris,
                                                                    vastus_lateralis, vastus_medialis,
                                                                    vastus_intermedius, articularis_genus, pectineus});
  REQUIRE(innervated_by.converse(obturator_nerve) == enum_set<muscle>{obturator_externus, adductor_longus,
                                                                      adductor_brevis, adductor_magnus_adductor_part,
                                                                      gracilis});
  REQUIRE(innervated_by.converse(tibial_division_of_sciatic_nerve) ==
          enum_set<muscle>{adductor_magnus_hamstring_part, biceps_femoris_long_head, semitendinosus, semimembranosus});
  REQUIRE(innervated_by.converse(superior_gluteal_nerve) ==
          enum_set<muscle>{gluteus_medius, gluteus_minimus, tensor_fasciae_latae});
}

TEST_CASE("numbers in the ontologies", "[anatomy]") {
  STATIC_REQUIRE(facts_of(biceps_femoris_long_head).fma == 45887);
  STATIC_REQUIRE(facts_of(gluteus_maximus).fma == 22314);
  STATIC_REQUIRE(facts_of(gluteus_maximus).uberon == 1370);
  STATIC_REQUIRE(facts_of(articularis_genus).fma == 0);
  STATIC_REQUIRE(facts_of(temporalis).fma == 49006);
  STATIC_REQUIRE(facts_of(sternocleidomastoid).uberon == 1128);
}

TEST_CASE("a number belongs to one muscle, except those of a whole muscle", "[anatomy][law]") {
  for (std::size_t a = 0; a < muscles; ++a)
    for (std::size_t b = a + 1; b < muscles; ++b) {
      const muscle_facts& x = facts_of(static_cast<muscle>(a));
      const muscle_facts& y = facts_of(static_cast<muscle>(b));
      INFO(name_of(x.id) << ", " << name_of(y.id));
      const bool whole = x.fma_from.contains(id_source::whole_muscle) && y.fma_from.contains(id_source::whole_muscle);
      if (x.fma != 0) REQUIRE((x.fma == y.fma) == whole);
      if (x.uberon != 0) REQUIRE((x.uberon == y.uberon) == whole);
    }
}

TEST_CASE("a number says where it was read, and where there is none nothing is said", "[anatomy][law]") {
  using enum id_source;
  const enum_set<id_source> lists_of_fma{isa_list, parts_list, cross_reference, whole_muscle};
  const enum_set<id_source> lists_of_uberon{current_ontology, older_ontology, whole_muscle};
  for (std::size_t i = 0; i < muscles; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    INFO(name_of(facts.id));
    REQUIRE((facts.fma == 0) == facts.fma_from.empty());
    REQUIRE((facts.uberon == 0) == facts.uberon_from.empty());
    REQUIRE(lists_of_fma.contains(facts.fma_from));
    REQUIRE(lists_of_uberon.contains(facts.uberon_from));
    REQUIRE(facts.fma_from.contains(whole_muscle) == members_of(adductor_magnus).contains(facts.id));
    // A cross-reference stands in a term of UBERON, and that term has a number.
    REQUIRE(facts.fma_from.contains(cross_reference) == (facts.uberon != 0));
  }
}

TEST_CASE("only what an article calls phasic is phasic", "[anatomy][S1-20]") {
  for (std::size_t i = 0; i < muscles; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    INFO(name_of(facts.id));
    REQUIRE(facts.tonus == (facts.id == muscle::gluteus_maximus ? tonicity::phasic : tonicity::not_stated));
  }
  STATIC_REQUIRE(tonicity_source.id == "S1-20");
  STATIC_REQUIRE(!tonicity_source.unverified());
}

TEST_CASE("supply of the arm, typed by hand", "[anatomy]") {
  REQUIRE(innervated_by.converse(musculocutaneous_nerve) ==
          (members_of(biceps_brachii) | enum_set<muscle>{coracobrachialis, brachialis}));
  REQUIRE(innervated_by.converse(axillary_nerve) == (members_of(deltoid) | enum_set<muscle>{teres_minor}));
  REQUIRE(innervated_by.converse(ulnar_nerve) == enum_set<muscle>{flexor_carpi_ulnaris, flexor_digitorum_profundus});
  REQUIRE(innervated_by.converse(suprascapular_nerve) == enum_set<muscle>{supraspinatus, infraspinatus});
  REQUIRE(innervated_by.converse(accessory_nerve) == (members_of(trapezius) | enum_set<muscle>{sternocleidomastoid}));
  REQUIRE(innervated_by.converse(radial_nerve) ==
          (members_of(triceps_brachii) |
           enum_set<muscle>{brachialis, anconeus, brachioradialis, extensor_carpi_radialis_longus}));
  REQUIRE(innervated_by(diaphragm) == enum_set<nerve>{phrenic_nerve});
  for (const muscle m : members_of(suboccipitals)) REQUIRE(innervated_by(m) == enum_set<nerve>{suboccipital_nerve});
}

TEST_CASE("the two layers of the back and the cuff, typed by hand", "[anatomy]") {
  REQUIRE(inserts_on.converse(greater_tubercle_of_humerus) ==
          enum_set<muscle>{supraspinatus, infraspinatus, teres_minor});
  REQUIRE(inserts_on.converse(lesser_tubercle_of_humerus) == enum_set<muscle>{subscapularis});
  REQUIRE(inserts_on.converse(medial_border_of_scapula) ==
          (members_of(rhomboids) | enum_set<muscle>{serratus_anterior, levator_scapulae}));
  REQUIRE(inserts_on.converse(deltoid_tuberosity) == members_of(deltoid));
  REQUIRE(originates_on.converse(coracoid_process) == enum_set<muscle>{coracobrachialis, biceps_brachii_short_head});
  REQUIRE(originates_on.converse(medial_epicondyle_of_humerus) ==
          enum_set<muscle>{pronator_teres, flexor_carpi_radialis, palmaris_longus, flexor_carpi_ulnaris,
                           flexor_digitorum_superficialis});
  STATIC_REQUIRE(crosses(triceps_brachii_long_head) == enum_set<joint>{shoulder, elbow});
  STATIC_REQUIRE(crosses(triceps_brachii_medial_head) == enum_set<joint>{elbow});
  STATIC_REQUIRE(crosses(obliquus_capitis_inferior) == enum_set<joint>{craniovertebral_joints});
  STATIC_REQUIRE(antagonist_of(serratus_anterior, rhomboid_major));
  STATIC_REQUIRE(antagonist_of(infraspinatus, subscapularis));
  STATIC_REQUIRE(synergist_of(infraspinatus, subscapularis));
}
