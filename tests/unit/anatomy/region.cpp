/// @file
/// @brief Regions, and the rings they form.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/region.hpp"

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("the neighbours on a ring are the ring without the region itself", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<region>; ++i) {
    const auto where = static_cast<region>(i);
    INFO(name_of(where));
    const std::optional<region_ring> ring = ring_of(where);
    enum_set<region> expected;
    if (ring)
      for (const region on : ring->order) expected.insert(on);
    expected.erase(where);
    enum_set<region> found;
    for (const region near : ring_neighbours(where)) found.insert(near);
    REQUIRE(found == expected);
    REQUIRE(ring_neighbours(where).size() == expected.size());
    REQUIRE(found.contains(adjacent_to(where)));
    if (ring == std::nullopt) continue;
    const bool at_the_open_end = !ring->closed && ring->order[ring->order.size() - 1] == where;
    REQUIRE(adjacent_to(where, ring_neighbours(where)[0]) == !at_the_open_end);
  }
}

TEST_CASE("no region is on two rings, and every ring says where its order comes from", "[anatomy][law]") {
  enum_set<region> seen;
  for (const region_ring& ring : rings) {
    REQUIRE_FALSE(ring.from.id.empty());
    for (const region on : ring.order) {
      REQUIRE_FALSE(seen.contains(on));
      seen.insert(on);
    }
  }
}

TEST_CASE("every muscle lies in a region that is no lane", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    INFO(name_of(static_cast<muscle>(i)));
    REQUIRE_FALSE((lies_in(static_cast<muscle>(i)) - lanes).empty());
  }
}

TEST_CASE("the whole thigh is five regions in a ring", "[anatomy][S0-10]") {
  STATIC_REQUIRE(mid_thigh_regions.size() == 5);
  STATIC_REQUIRE(mid_thigh_regions[0] == region::anterior_thigh);
  STATIC_REQUIRE(mid_thigh_regions[1] == region::anterolateral_thigh);
  STATIC_REQUIRE(mid_thigh_regions[2] == region::posterolateral_thigh);
  STATIC_REQUIRE(mid_thigh_regions[3] == region::posterior_thigh);
  STATIC_REQUIRE(mid_thigh_regions[4] == region::medial_thigh);
  STATIC_REQUIRE(adjacent_to(anterior_thigh, medial_thigh));
  STATIC_REQUIRE(!adjacent_to(anterior_thigh, posterior_thigh));
  STATIC_REQUIRE(adjacent_to(posterior_thigh) == enum_set<region>{posterolateral_thigh, medial_thigh});
  STATIC_REQUIRE(ring_neighbours(posterior_thigh) ==
                 list<region, 8>{medial_thigh, anterior_thigh, anterolateral_thigh, posterolateral_thigh});
  STATIC_REQUIRE(rings[0].from.unverified());
}

TEST_CASE("rings beyond the thigh", "[anatomy][S0-30]") {
  STATIC_REQUIRE(ring_neighbours(gluteal_region) == list<region, 8>{anterior_hip, lateral_hip});
  STATIC_REQUIRE(!adjacent_to(gluteal_region, anterior_hip));
  STATIC_REQUIRE(ring_neighbours(popliteal_fossa).empty());
  STATIC_REQUIRE(ring_neighbours(posterior_thigh_inner_lane).empty());
}

TEST_CASE("only the order round the thigh is more than a synthesis", "[anatomy][S0-10]") {
  for (const region_ring& ring : rings) {
    INFO(name_of(ring.order[0]));
    REQUIRE(ring.order.size() >= 2);
    REQUIRE(ring.known ==
            (ring.order == mid_thigh_regions ? ring_evidence::partly_verified : ring_evidence::synthesis));
    REQUIRE(ring.from.known == certainty::choice);
  }
}

TEST_CASE("lying beside is symmetric, and a ring that is closed has no ends", "[anatomy][law]") {
  for (const region_ring& ring : rings) {
    const std::size_t n = ring.order.size();
    for (std::size_t i = 0; i < n; ++i) {
      const region here = ring.order[i];
      INFO(name_of(here));
      for (const region near : beside(here)) REQUIRE(beside(near).contains(here));
      const bool end = !ring.closed && (i == 0 || i + 1 == n);
      REQUIRE(beside(here).size() == (n == 2 || end ? 1U : 2U));
    }
  }
}

TEST_CASE("rings of shoulder, arm and forearm", "[anatomy][S0-30]") {
  STATIC_REQUIRE(beside(anterior_shoulder) == enum_set<region>{lateral_shoulder, axilla});
  STATIC_REQUIRE(beside(posterior_shoulder) == enum_set<region>{lateral_shoulder, axilla});
  STATIC_REQUIRE(ring_neighbours(anterior_arm) == list<region, 8>{posterior_arm});
  STATIC_REQUIRE(ring_neighbours(posterior_forearm) == list<region, 8>{anterior_forearm});
  STATIC_REQUIRE(ring_neighbours(chest).empty());
}

TEST_CASE("the upper body lies where everybody finds it", "[anatomy]") {
  STATIC_REQUIRE(muscles_in(posterior_arm) == members_of(triceps_brachii));
  STATIC_REQUIRE((muscles_in(anterior_forearm) | muscles_in(posterior_forearm)) == members_of(forearm_muscles));
  STATIC_REQUIRE((muscles_in(anterior_shoulder) | muscles_in(lateral_shoulder) | muscles_in(posterior_shoulder))
                     .contains(members_of(deltoid) | members_of(rotator_cuff)));
  STATIC_REQUIRE(muscles_in(chest).contains(members_of(pectoralis_major)));
  STATIC_REQUIRE(muscles_in(posterior_neck).contains(members_of(suboccipitals)));
  STATIC_REQUIRE(muscles_in(lateral_neck).contains(members_of(scalenes)));
  STATIC_REQUIRE(muscles_in(palm) == members_of(intrinsic_hand_muscles));
  STATIC_REQUIRE((muscles_in(sole) | muscles_in(dorsum_of_foot)) == members_of(intrinsic_foot_muscles));
  STATIC_REQUIRE(muscles_in(pelvic_floor_region) == members_of(pelvic_floor));
  STATIC_REQUIRE(muscles_in(jaw_region) == members_of(jaw_closers));
}

TEST_CASE("vastus lateralis wraps from the front to the side and backwards", "[anatomy][S0-4]") {
  STATIC_REQUIRE(lies_in(vastus_lateralis) ==
                 enum_set<region>{anterior_thigh, anterolateral_thigh, posterolateral_thigh});
}

TEST_CASE("the members of the regions of the thigh", "[anatomy][S0-11][S0-12][S0-13]") {
  STATIC_REQUIRE(muscles_in(anterolateral_thigh) == enum_set<muscle>{vastus_lateralis});
  STATIC_REQUIRE(fascia_in(anterolateral_thigh) == enum_set<fascia>{iliotibial_tract});
  STATIC_REQUIRE(muscles_in(medial_thigh) == members_of(adductors));
  STATIC_REQUIRE(muscles_in(posterolateral_thigh) == enum_set<muscle>{vastus_lateralis});
  STATIC_REQUIRE(muscles_in(posterior_thigh) == members_of(hamstrings));
}

TEST_CASE("three lanes cover the hamstrings", "[anatomy][S3-35]") {
  enum_set<muscle> covered;
  for (const region lane : lanes) {
    REQUIRE(muscles_in(posterior_thigh).contains(muscles_in(lane)));
    covered = covered | muscles_in(lane);
  }
  REQUIRE(covered == members_of(hamstrings));
}

TEST_CASE("the zones to keep off have names", "[anatomy][S3-22][S3-39]") {
  STATIC_REQUIRE(facts_of(sit_bone).landmarks == enum_set<landmark>{ischial_tuberosity});
  STATIC_REQUIRE(parse<region>("popliteal_fossa") == region::popliteal_fossa);
  STATIC_REQUIRE(parse<region>("low_back") == region::low_back);
}
