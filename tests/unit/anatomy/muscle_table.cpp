/// @file
/// @brief The muscle table is whole, and agrees with itself and with facts typed by hand.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/muscle_table.hpp"

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

namespace {
constexpr std::size_t muscles = count_of<muscle>;

[[nodiscard]] enum_set<bone> bones_under(const enum_set<landmark>& places) {
  enum_set<bone> found;
  for (const landmark place : places) found = found | bones_of(place);
  return found;
}
}  // namespace

TEST_CASE("there are enough muscles", "[anatomy]") { STATIC_REQUIRE(muscles >= 45); }

TEST_CASE("every muscle has an origin, an insertion, a supply, an action and a source", "[anatomy][law]") {
  for (std::size_t i = 0; i < muscles; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    INFO(name_of(facts.id));
    REQUIRE(index_of(facts.id) == i);
    REQUIRE_FALSE(facts.origin.empty());
    REQUIRE_FALSE(facts.insertion.empty());
    REQUIRE_FALSE(facts.origin.intersects(facts.insertion));
    REQUIRE_FALSE(facts.supply.empty());
    REQUIRE_FALSE(facts.actions.empty());
    REQUIRE_FALSE(facts.from.id.empty());
    REQUIRE(facts.from.unverified());
    REQUIRE(facts.actions.size() < 8);  // a full list might have lost one
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
  for (std::size_t i = 0; i < muscles; ++i) {
    const auto which = static_cast<muscle>(i);
    const enum_set<bone> from = bones_under(facts_of(which).origin);
    const enum_set<bone> to = bones_under(facts_of(which).insertion);
    INFO(name_of(which));
    if (from.intersects(pelvis) && to.intersects(below_knee | enum_set<bone>{femur})) REQUIRE(crosses(which, hip));
    if (from.intersects(pelvis) && to.intersects(below_knee)) REQUIRE(crosses(which, knee));
    if (from.contains(bone::femur) && to.intersects(below_knee | foot)) REQUIRE(crosses(which, knee));
    if (from.intersects(leg) && to.intersects(foot)) REQUIRE(crosses(which, ankle));
    if (!from.empty() && enum_set<bone>{femur}.contains(from)) REQUIRE_FALSE(crosses(which, hip));
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
  for (std::size_t a = 0; a < muscles; ++a)
    for (std::size_t b = a + 1; b < muscles; ++b) {
      const auto x = static_cast<muscle>(a);
      const auto y = static_cast<muscle>(b);
      if (facts_of(x).fma == 0 || members_of(adductor_magnus).contains(enum_set<muscle>{x, y})) continue;
      INFO(name_of(x) << ", " << name_of(y));
      REQUIRE(facts_of(x).fma != facts_of(y).fma);
    }
}
