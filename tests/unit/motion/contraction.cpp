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

constexpr phase all_phases[] = {phase::lowering, phase::bottom, phase::raising, phase::top};

// Often one that the way follows or goes against.
movement any_load(generated::source_of_chance& chance, const excursion& way) {
  if (chance.percent(35)) return movement_between(way.from, way.to);
  if (chance.percent(50)) return movement_between(way.to, way.from);
  movement m;
  for (int n = chance.between(0, 3); n > 0; --n) m.push_back({chance.any<joint>(), chance.any<motion>()});
  return m;
}

// Some angles of a standing person change, mostly within reach of the models.
pose any_pose(generated::source_of_chance& chance) {
  pose at;
  for (int n = chance.between(0, 4); n > 0; --n) {
    const auto which = chance.any<coordinate>();
    at = at.with(which, degrees{static_cast<double>(chance.between(-20, 60))});
  }
  return at;
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

TEST_CASE("in a squat vasti and gluteus maximus brake, and of rectus femoris nothing is claimed", "[motion]") {
  for (const technique* t : {&deep_squat, &single_leg_squat, &lunge}) {
    INFO(t->name);
    for (const muscle m : members_of(vasti)) {
      REQUIRE(t->moves.of(m, phase::lowering) == contraction::eccentric);
      REQUIRE(t->moves.of(m, phase::raising) == contraction::concentric);
    }
    REQUIRE(t->moves.of(gluteus_maximus, phase::lowering) == contraction::eccentric);
    REQUIRE(t->moves.of(gluteus_maximus, phase::raising) == contraction::concentric);
    REQUIRE(t->moves.of(soleus, phase::lowering) == contraction::eccentric);
    // It shortens by a long way on the way down, but the load does not ask for it.
    REQUIRE(change_of_length(iliacus, t->moves.lowering) == length_change::shortening);
    REQUIRE(t->moves.of(iliacus, phase::lowering) == contraction::none);
  }
  // Deep down the published models contradict each other.
  for (const muscle m : {muscle::rectus_femoris, muscle::semimembranosus})
    for (const phase p : {phase::lowering, phase::raising})
      REQUIRE(deep_squat.moves.of(m, p) == contraction::indeterminate);
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
      for (const phase p : all_phases) {
        const contraction c = t->moves.of(static_cast<muscle>(i), p);
        REQUIRE((c == contraction::none || c == contraction::isometric));
      }
}

TEST_CASE("concentric is active and shortening, and nothing else is", "[S2-7]") {
  generated::source_of_chance chance{31};
  std::size_t seen = 0;
  for (int round = 0; round < 20000; ++round) {
    const auto m = chance.any<muscle>();
    const excursion moves{any_pose(chance), any_pose(chance)};
    const movement load = any_load(chance, moves);
    const bool expected = resists(m, load) && change_of_length(m, moves) == length_change::shortening;
    REQUIRE((contraction_of(m, moves, load) == contraction::concentric) == expected);
    seen += expected;
  }
  REQUIRE(seen > 200);
}

TEST_CASE("eccentric is active and lengthening, and nothing else is", "[S2-8]") {
  generated::source_of_chance chance{32};
  std::size_t seen = 0;
  for (int round = 0; round < 20000; ++round) {
    const auto m = chance.any<muscle>();
    const excursion moves{any_pose(chance), any_pose(chance)};
    const movement load = any_load(chance, moves);
    const bool expected = resists(m, load) && change_of_length(m, moves) == length_change::lengthening;
    REQUIRE((contraction_of(m, moves, load) == contraction::eccentric) == expected);
    seen += expected;
  }
  REQUIRE(seen > 200);
}

TEST_CASE("what the load does not ask for does not contract, and what is asked for does", "[motion][law]") {
  generated::source_of_chance chance{33};
  for (int round = 0; round < 5000; ++round) {
    const auto m = chance.any<muscle>();
    const excursion moves{any_pose(chance), any_pose(chance)};
    const movement load = any_load(chance, moves);
    const contraction c = contraction_of(m, moves, load);
    const length_change l = change_of_length(m, moves);
    REQUIRE((c == contraction::none) == !resists(m, load));
    if (c == contraction::isometric) REQUIRE(l == length_change::constant);
    if (c == contraction::indeterminate) REQUIRE(l == length_change::indeterminate);
    REQUIRE(contraction_of(m, moves, {}) == contraction::none);
  }
}

TEST_CASE("the same way backwards under the same load swaps concentric and eccentric", "[motion][law]") {
  generated::source_of_chance chance{34};
  for (int round = 0; round < 5000; ++round) {
    const auto m = chance.any<muscle>();
    const pose high = any_pose(chance);
    const movement_pattern p = between(high, any_pose(chance));
    const contraction down = p.of(m, phase::lowering);
    const contraction up = p.of(m, phase::raising);
    REQUIRE((up == contraction::concentric) == (down == contraction::eccentric));
    REQUIRE((up == contraction::eccentric) == (down == contraction::concentric));
    for (const phase still : {phase::bottom, phase::top}) {
      const contraction c = p.of(m, still);
      REQUIRE((c == contraction::none || c == contraction::isometric));
    }
  }
}

TEST_CASE("a muscle that resists a load at one joint cannot be shortened there by following it", "[motion][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i)
    for (std::size_t c = 0; c < count_of<coordinate>; ++c)
      for (const degrees down : {20_deg, -20_deg}) {
        const auto m = static_cast<muscle>(i);
        const auto which = static_cast<coordinate>(c);
        const movement_pattern p = between(pose{}, pose{{which, down}});
        if (p.of(m, phase::lowering) == contraction::concentric)
          FAIL(name_of(m) << " at " << name_of(which) << " by " << down.count());
      }
  SUCCEED();
}

TEST_CASE("the phases of a pattern join: each pause is where a way ends", "[motion]") {
  const movement_pattern p = between(pose{}, pose{{knee_flexion, 90_deg}});
  REQUIRE(p.of(phase::lowering) == reversed(p.of(phase::raising)));
  REQUIRE(p.of(phase::bottom) == excursion{p.lowering.to, p.lowering.to});
  REQUIRE(p.of(phase::top) == excursion{p.raising.to, p.raising.to});
  REQUIRE(p.hardest == p.lowering.to);
  REQUIRE(p.load == movement{{joint::knee, motion::flexion}});
  const movement_pattern held = hold_against({{joint::hip, motion::adduction}});
  for (const phase f : all_phases) REQUIRE(held.of(f).from == held.of(f).to);
}
