/// @file
/// @brief What hangs together by fascia, how well that is known, and whether force passes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "regimen/anatomy/myofascial.hpp"
#include "regimen/anatomy/path.hpp"

using namespace regimen;

TEST_CASE("fascial continuity is symmetric and never with itself", "[anatomy][law]") {
  for (const structure one : structure_set::all()) {
    if (fascially_continuous(one).contains(one)) FAIL(name_of(one));
    for (const structure other : fascially_continuous(one)) {
      INFO(name_of(one) << " and " << name_of(other));
      REQUIRE(fascially_continuous(one, other));
      REQUIRE(fascially_continuous(other, one));
      REQUIRE_FALSE(links_between(one, other).empty());
    }
  }
}

TEST_CASE("the fascia of the quadriceps holds on to the back of the femur, and the link goes both ways",
          "[anatomy][S0-3][S0-31]") {
  STATIC_REQUIRE(fascially_continuous(quadriceps, linea_aspera));
  STATIC_REQUIRE(fascially_continuous(linea_aspera, quadriceps));
  for (const muscle head : members_of(quadriceps)) REQUIRE(fascially_continuous(head, linea_aspera));
  REQUIRE(bones_of(linea_aspera) == enum_set<bone>{femur});
  REQUIRE_FALSE(fascially_continuous(semitendinosus, linea_aspera));
}

TEST_CASE("that structures are continuous is one thing, that force passes another", "[anatomy]") {
  const myofascial_line_facts& back = facts_of(myofascial_line::superficial_back);
  REQUIRE(back.continuity.strength == evidence_strength::strong);
  REQUIRE(back.force_transfer.strength == evidence_strength::moderate);
  const myofascial_line_facts& front = facts_of(myofascial_line::front_functional);
  REQUIRE(front.continuity.strength == evidence_strength::strong);
  REQUIRE(front.force_transfer.strength == evidence_strength::not_significant);
  REQUIRE(facts_of(myofascial_line::superficial_front).continuity.strength == evidence_strength::none);
  REQUIRE_FALSE(fascially_continuous(rectus_abdominis, rectus_femoris));
  for (std::size_t i = 0; i < count_of<myofascial_line>; ++i) {
    const auto line = static_cast<myofascial_line>(i);
    REQUIRE(facts_of(line).id == line);
    REQUIRE(facts_of(line).continuity.found <= facts_of(line).continuity.looked_at);
    REQUIRE(facts_of(line).force_transfer.found <= facts_of(line).force_transfer.looked_at);
    REQUIRE_FALSE(facts_of(line).continuity.from.id.empty());
  }
}

TEST_CASE("the superficial back line leads from the sole to the back", "[anatomy]") {
  const structure_path way = path(plantar_fascia, longissimus_thoracis, fascially_continuous, part_of);
  REQUIRE(way.size() > 2);
  enum_set<muscle> muscles;
  for (const structure s : way) muscles = muscles | muscles_of(s);
  REQUIRE(muscles.contains(biceps_femoris_long_head));
}
