/// @file
/// @brief The neural chain from the head to the foot.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/nerve.hpp"

#include <string_view>

#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("the neural chain has no cycle", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    const auto which = static_cast<nerve>(i);
    INFO(name_of(which));
    for (const nerve next : continues_as(which)) REQUIRE_FALSE(chain_above(which).contains(next));
  }
}

TEST_CASE("every nerve hangs on the head", "[anatomy][law][S0-32]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    INFO(name_of(static_cast<nerve>(i)));
    REQUIRE(chain_above(static_cast<nerve>(i)).contains(nerve::cranial_dura));
  }
}

TEST_CASE("the chain reaches from the dura through the sciatic nerve to the sole", "[anatomy][S0-32]") {
  for (const nerve end : {nerve::medial_plantar_nerve, nerve::lateral_plantar_nerve})
    REQUIRE(chain_above(end) == enum_set<nerve>{cranial_dura, cervical_cord, thoracic_cord, lumbosacral_roots,
                                                sciatic_nerve, tibial_division_of_sciatic_nerve, tibial_nerve, end});
  STATIC_REQUIRE(continues_as(sciatic_nerve, tibial_division_of_sciatic_nerve));
  STATIC_REQUIRE(continues_as(sciatic_nerve, common_fibular_division_of_sciatic_nerve));
  STATIC_REQUIRE(!continues_as(sciatic_nerve, femoral_nerve));
  STATIC_REQUIRE(chain_above(sciatic_nerve).contains(nerve::cervical_cord));
}

TEST_CASE("a branch has no root that its trunk lacks", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    const auto trunk = static_cast<nerve>(i);
    if (roots_of(trunk).empty()) continue;
    for (const nerve branch : continues_as(trunk)) {
      INFO(name_of(trunk) << " -> " << name_of(branch));
      // C4 joins the dorsal scapular nerve beside the plexus, which is C5 to T1.
      if (branch == nerve::dorsal_scapular_nerve) continue;
      REQUIRE(roots_of(trunk).contains(roots_of(branch)));
    }
  }
}

TEST_CASE("roots that everybody knows", "[anatomy]") {
  using enum spinal_root;
  STATIC_REQUIRE(roots_of(sciatic_nerve) == enum_set<spinal_root>{l4, l5, s1, s2, s3});
  STATIC_REQUIRE(roots_of(femoral_nerve) == enum_set<spinal_root>{l2, l3, l4});
  STATIC_REQUIRE(roots_of(obturator_nerve) == roots_of(femoral_nerve));
  STATIC_REQUIRE(roots_of(phrenic_nerve) == enum_set<spinal_root>{c3, c4, c5});
  STATIC_REQUIRE(roots_of(brachial_plexus) == enum_set<spinal_root>{c5, c6, c7, c8, t1});
  STATIC_REQUIRE(roots_of(axillary_nerve) == enum_set<spinal_root>{c5, c6});
  STATIC_REQUIRE(roots_of(pudendal_nerve) == enum_set<spinal_root>{s2, s3, s4});
  STATIC_REQUIRE(count_of<spinal_root> == 30);
}

TEST_CASE("a nerve that supplies a muscle has roots, or the muscle says why not", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    INFO(name_of(facts.id));
    if (facts.roots.empty())
      REQUIRE((facts.note.find("segment by segment") != std::string_view::npos ||
               facts.note.find("cranial nerve") != std::string_view::npos));
    for (const nerve by : facts.supply)
      if (roots_of(by).empty()) REQUIRE(facts.roots.empty());
  }
}

TEST_CASE("every nerve but the dura and the cord has a course, and supplies or goes on", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<nerve>; ++i) {
    const auto which = static_cast<nerve>(i);
    INFO(name_of(which));
    const bool cord = which == nerve::cranial_dura || which == nerve::cervical_cord || which == nerve::thoracic_cord;
    REQUIRE(course_of(which).has_value() == !cord);
    if (cord) continue;
    REQUIRE_FALSE(course_of(which)->regions.empty());
    // Of the skin only.
    if (which == nerve::superficial_branch_of_radial_nerve) continue;
    REQUIRE_FALSE((innervated_by.converse(which).empty() && continues_as(which).empty()));
  }
}

TEST_CASE("the chain reaches from the neck to the hand", "[anatomy][S0-32]") {
  STATIC_REQUIRE(chain_above(posterior_interosseous_nerve) ==
                 enum_set<nerve>{cranial_dura, cervical_cord, brachial_plexus, radial_nerve,
                                 deep_branch_of_radial_nerve, posterior_interosseous_nerve});
  STATIC_REQUIRE(chain_above(recurrent_branch_of_median_nerve) == enum_set<nerve>{cranial_dura, cervical_cord,
                                                                                  brachial_plexus, median_nerve,
                                                                                  recurrent_branch_of_median_nerve});
  STATIC_REQUIRE(!chain_above(median_nerve).contains(nerve::thoracic_cord));
  STATIC_REQUIRE(!continues_as(brachial_plexus, accessory_nerve));
}

TEST_CASE("where nerves of the arm pass, typed by hand", "[anatomy]") {
  STATIC_REQUIRE(interface_of(brachial_plexus, scalenus_anterior));
  STATIC_REQUIRE(interface_of(brachial_plexus, scalenus_medius));
  STATIC_REQUIRE(interface_of(median_nerve, pronator_teres));
  STATIC_REQUIRE(interface_of(ulnar_nerve, flexor_carpi_ulnaris));
  STATIC_REQUIRE(interface_of(radial_nerve, triceps_brachii_lateral_head));
  STATIC_REQUIRE(interface_of(radial_nerve, triceps_brachii_medial_head));
  STATIC_REQUIRE(interface_of(musculocutaneous_nerve, coracobrachialis));
  STATIC_REQUIRE(interface_of(long_thoracic_nerve, serratus_anterior));
  STATIC_REQUIRE(runs_through(median_nerve, palm));
  STATIC_REQUIRE(!runs_through(radial_nerve, palm));
}

TEST_CASE("the sciatic nerve slides between the medial and the lateral hamstrings", "[anatomy][S2-4][S2-28]") {
  STATIC_REQUIRE(interface_of(sciatic_nerve).contains(members_of(medial_hamstrings)));
  STATIC_REQUIRE(interface_of(sciatic_nerve).contains(members_of(lateral_hamstrings)));
  STATIC_REQUIRE(interface_of(sciatic_nerve, piriformis));
  STATIC_REQUIRE(!interface_of(sciatic_nerve).intersects(members_of(quadriceps)));
  STATIC_REQUIRE(runs_through(sciatic_nerve, posterior_thigh));
  STATIC_REQUIRE(runs_through.converse(popliteal_fossa) == enum_set<nerve>{tibial_nerve, common_fibular_nerve});
}
