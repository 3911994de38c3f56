/// @file
/// @brief Contraction types: derived from movement and load, and never a matter of opinion.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/contraction.hpp"

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/motion/pattern.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

constexpr muscle ischial_heads[] = {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus};

movement any_movement(generated::source_of_chance& chance) {
  movement m;
  for (int n = chance.between(0, 3); n > 0; --n) m.push_back({chance.any<joint>(), chance.any<motion>()});
  return m;
}

}  // namespace

TEST_CASE("the curl shortens under load on the way up and lengthens on the way down", "[S2-7][S2-8][S2-14]") {
  for (const muscle m : members_of(hamstrings)) {
    INFO(name_of(m));
    REQUIRE(leg_curl.moves.of(m, phase::raising) == contraction::concentric);
    REQUIRE(leg_curl.moves.of(m, phase::lowering) == contraction::eccentric);
    REQUIRE(leg_curl.moves.of(m, phase::bottom) == contraction::isometric);
    REQUIRE(leg_curl.moves.of(m, phase::top) == contraction::isometric);
  }
  for (const muscle m : members_of(quadriceps)) REQUIRE(leg_curl.moves.of(m, phase::raising) == contraction::none);
}

TEST_CASE("in a squat the vasti brake, and of two-joint muscles nothing is claimed", "[motion]") {
  for (const technique* t : {&deep_squat, &single_leg_squat, &lunge}) {
    INFO(t->name);
    for (const muscle m : members_of(vasti)) {
      REQUIRE(t->moves.of(m, phase::lowering) == contraction::eccentric);
      REQUIRE(t->moves.of(m, phase::raising) == contraction::concentric);
    }
    REQUIRE(t->moves.of(rectus_femoris, phase::lowering) == contraction::indeterminate);
    REQUIRE(t->moves.of(rectus_femoris, phase::raising) == contraction::indeterminate);
    for (const muscle m : ischial_heads) REQUIRE(t->moves.of(m, phase::lowering) == contraction::indeterminate);
    REQUIRE(t->moves.of(gluteus_maximus, phase::lowering) == contraction::eccentric);
    REQUIRE(t->moves.of(gluteus_maximus, phase::raising) == contraction::concentric);
    // It shortens by a long way on the way down, but the load does not ask for it.
    REQUIRE(t->moves.of(iliacus, phase::lowering) == contraction::none);
  }
}

TEST_CASE("hinges lengthen the ischial heads under load", "[S2-16][S2-17][S4-11][S4-23]") {
  for (const technique* t : {&slow_deadlift, &single_leg_deadlift, &death_march, &braking_hinge}) {
    INFO(t->name);
    for (const muscle m : ischial_heads) {
      REQUIRE(t->moves.of(m, phase::lowering) == contraction::eccentric);
      REQUIRE(t->moves.of(m, phase::raising) == contraction::concentric);
    }
    REQUIRE(t->moves.of(biceps_femoris_short_head, phase::lowering) == contraction::none);
  }
}

TEST_CASE("the bridge works gluteus maximus both ways, and the slide brakes all hamstrings", "[S1-23][S2-15]") {
  REQUIRE(supine_bridge.moves.of(gluteus_maximus, phase::raising) == contraction::concentric);
  REQUIRE(supine_bridge.moves.of(gluteus_maximus, phase::lowering) == contraction::eccentric);
  for (const muscle m : members_of(hamstrings))
    REQUIRE(heel_slide_bridge.moves.of(m, phase::lowering) == contraction::eccentric);
  for (const muscle m : ischial_heads)
    REQUIRE(heel_slide_bridge.moves.of(m, phase::raising) == contraction::concentric);
}

TEST_CASE("planks and the one-legged stand hold", "[S1-13]") {
  REQUIRE(forearm_plank.moves.of(rectus_abdominis, phase::top) == contraction::isometric);
  REQUIRE(forearm_plank.moves.of(multifidus, phase::top) == contraction::none);
  REQUIRE(side_plank.moves.of(quadratus_lumborum, phase::top) == contraction::isometric);
  REQUIRE(one_legged_stand.moves.of(gluteus_medius, phase::top) == contraction::isometric);
  for (const technique* t : {&forearm_plank, &side_plank, &one_legged_stand})
    for (std::size_t i = 0; i < count_of<muscle>; ++i)
      for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top}) {
        const contraction c = t->moves.of(static_cast<muscle>(i), p);
        REQUIRE((c == contraction::none || c == contraction::isometric));
      }
}

TEST_CASE("what is active contracts as it changes its length", "[motion][law]") {
  generated::source_of_chance chance{31};
  for (int round = 0; round < 20000; ++round) {
    const auto m = chance.any<muscle>();
    const movement moves = any_movement(chance);
    const movement load = any_movement(chance);
    const contraction c = contraction_of(m, moves, load);
    const length_change l = change_of_length(m, moves);
    REQUIRE((c == contraction::none) == !resists(m, load));
    if (c == contraction::concentric) REQUIRE(l == length_change::shortening);
    if (c == contraction::eccentric) REQUIRE(l == length_change::lengthening);
    if (c == contraction::isometric) REQUIRE(l == length_change::constant);
    if (c == contraction::indeterminate) REQUIRE(l == length_change::indeterminate);
    REQUIRE(contraction_of(m, moves, {}) == contraction::none);
  }
}

TEST_CASE("lifting and lowering by the same way swap concentric and eccentric", "[motion][law]") {
  generated::source_of_chance chance{32};
  for (int round = 0; round < 5000; ++round) {
    const auto m = chance.any<muscle>();
    movement load;
    for (const joint_motion& j : any_movement(chance))
      if (has_opposite(j.what)) load.push_back(j);
    const movement_pattern p = against(load);
    REQUIRE((p.of(m, phase::raising) == contraction::concentric) ==
            (p.of(m, phase::lowering) == contraction::eccentric));
    // The muscle that resists a load cannot be shortened by following it.
    REQUIRE(p.of(m, phase::lowering) != contraction::concentric);
    for (const phase still : {phase::bottom, phase::top}) {
      const contraction c = p.of(m, still);
      REQUIRE((c == contraction::none || c == contraction::isometric));
    }
  }
}
