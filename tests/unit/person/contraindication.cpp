/// @file
/// @brief When a contraindication is in force, what is wrong with an ill-formed one, and which steps it concerns.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/person/contraindication.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/person/person.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

constexpr joint_motion knee_bends{joint::knee, motion::flexion};
constexpr joint_motion hip_bends{joint::hip, motion::flexion};

constexpr std::optional<day> on_the_day = day_of(2026, 11, 21);
constexpr std::optional<day> day_before = day_of(2026, 11, 20);
constexpr std::optional<day> day_after = day_of(2026, 11, 22);

constexpr contraindication of(structure where, side on = side::both) { return {.where = where, .on = on}; }
constexpr contraindication of(joint_motion moved) { return {.moved = moved}; }

// Some scope, now and then without one of its parts.
contraindication any_scope(generated::source_of_chance& chance) {
  contraindication c;
  if (chance.percent(60)) c.where = generated::target_for(chance, *chance.one_of(standard_techniques));
  if (chance.percent(10)) c.where = chance.any<joint>();
  if (chance.percent(10)) c.where = chance.any<nerve>();
  if (chance.percent(10)) c.where = chance.any<landmark>();
  if (chance.percent(10)) c.where = chance.any<bone>();
  c.on = chance.any<side>();
  if (chance.percent(30)) c.moved = increase_of(chance.any<coordinate>());
  if (chance.percent(30)) c.posture = chance.any<position>();
  return c;
}

}  // namespace

TEST_CASE("in force through its last day, and wherever that is not known to be over", "[contraindication]") {
  contraindication c = of(hamstrings);
  STATIC_REQUIRE(in_force(of(hamstrings), std::nullopt));
  REQUIRE(in_force(c, on_the_day));
  c.until = on_the_day;
  REQUIRE(in_force(c, day_before));
  REQUIRE(in_force(c, on_the_day));
  REQUIRE_FALSE(in_force(c, day_after));
  REQUIRE(in_force(c, std::nullopt));
}

TEST_CASE("parts that go together, and parts that do not", "[contraindication]") {
  using enum contraindication_action;
  const double not_a_number = std::numeric_limits<double>::quiet_NaN();
  const double infinite = std::numeric_limits<double>::infinity();

  for (const contraindication& good :
       std::vector<contraindication>{of(hamstrings),
                                     of(knee_bends),
                                     {.posture = position::prone},
                                     {.where = hamstrings, .action = cap_dose, .time = 0_s},
                                     {.action = cap_dose, .time = 30_s},
                                     {.moved = knee_bends, .action = cap_range, .angle = 0_deg},
                                     {.where = knee, .moved = knee_bends, .action = cap_range, .angle = 90_deg},
                                     {.action = change_tempo, .time = 1_s},
                                     {.action = refer}}) {
    REQUIRE(is_well_formed(good));
    REQUIRE(effect_of(good) == good.action);
  }
  for (const contraindication& bad : std::vector<contraindication>{
           {},
           {.on = side::left},
           {.where = hamstrings, .action = cap_dose},
           {.where = hamstrings, .action = cap_dose, .time = seconds{-1}},
           {.where = knee, .action = cap_range, .angle = 90_deg},
           {.moved = knee_bends, .action = cap_range},
           {.moved = knee_bends, .action = cap_range, .angle = degrees{-1}},
           {.moved = knee_bends, .action = cap_range, .angle = degrees{not_a_number}},
           {.moved = knee_bends, .action = cap_range, .angle = degrees{infinite}},
           {.action = change_tempo},
           {.action = change_tempo, .time = 0_s},
           {.where = hamstrings, .on = static_cast<side>(3)},
           {.where = hamstrings, .posture = static_cast<position>(200)},
           {.where = hamstrings, .moved = joint_motion{static_cast<joint>(200), motion::flexion}},
           {.where = hamstrings, .moved = joint_motion{joint::knee, static_cast<motion>(200)}},
           {.where = hamstrings, .action = static_cast<contraindication_action>(5)},
           {.where = hamstrings, .how_firmly = static_cast<severity>(2)}}) {
    REQUIRE_FALSE(is_well_formed(bad));
    REQUIRE(effect_of(bad) == exclude);
  }
  REQUIRE(effect_of({.on = static_cast<side>(3), .action = refer}) == refer);
}

TEST_CASE("a structure, its parts, and what it is a part of", "[contraindication]") {
  STATIC_REQUIRE(concerns(of(hamstrings), perform<static_stretch>(hamstrings)));
  STATIC_REQUIRE(concerns(of(hamstrings), perform<static_stretch>(semitendinosus)));
  STATIC_REQUIRE(concerns(of(semitendinosus), perform<static_stretch>(hamstrings)));
  STATIC_REQUIRE(concerns(of(hamstrings), perform<rolling>(posterior_thigh)));
  STATIC_REQUIRE_FALSE(concerns(of(hamstrings), perform<rolling>(anterior_thigh)));
  STATIC_REQUIRE_FALSE(concerns(of(semitendinosus), perform<static_stretch>(biceps_femoris_long_head)));
  STATIC_REQUIRE_FALSE(concerns(of(rectus_femoris), perform<static_stretch>(vastus_medialis)));
}

TEST_CASE("a region is a place", "[contraindication][S3-39]") {
  const auto back = perform<rolling>(posterior_thigh);
  REQUIRE(concerns(of(posterior_thigh), back));
  REQUIRE_FALSE(concerns(of(popliteal_fossa), back));
  REQUIRE_FALSE(concerns(of(sit_bone), back));
  REQUIRE(concerns(of(sit_bone), perform<rolling>(sit_bone)));
  // What pulls at the sit bone is not the surface of another place.
  REQUIRE(concerns(of(sit_bone), perform<static_stretch>(hamstrings)));
  REQUIRE(concerns(of(posterior_thigh), perform<stripping>(posterior_thigh_inner_lane)));
  REQUIRE(concerns(of(posterior_thigh_inner_lane), perform<stripping>(posterior_thigh)));
  REQUIRE_FALSE(concerns(of(posterior_thigh_inner_lane), perform<stripping>(posterior_thigh_outer_lane)));
}

TEST_CASE("joints, bones, landmarks, nerves and fasciae take up what lies there", "[contraindication]") {
  REQUIRE(concerns(of(knee), perform<static_stretch>(hamstrings)));
  REQUIRE(concerns(of(knee), perform<leg_curl>(hamstrings)));
  REQUIRE_FALSE(concerns(of(knee), perform<side_plank>(core)));
  REQUIRE_FALSE(concerns(of(ankle), perform<supine_bridge>(gluteus_maximus)));
  // Gastrocnemius resists the leg curl, and crosses the ankle.
  REQUIRE(concerns(of(ankle), perform<leg_curl>(hamstrings)));
  // The squat bends the ankle, whatever it is done for.
  REQUIRE(concerns(of(ankle), perform<deep_squat>(gluteus_maximus)));
  REQUIRE(concerns(of(ischial_tuberosity), perform<static_stretch>(hamstrings)));
  REQUIRE(concerns(of(ischial_tuberosity), perform<rolling>(sit_bone)));
  REQUIRE_FALSE(concerns(of(ischial_tuberosity), perform<static_stretch>(quadriceps)));
  REQUIRE(concerns(of(bone::patella), perform<static_stretch>(quadriceps)));
  REQUIRE_FALSE(concerns(of(bone::patella), perform<static_stretch>(hamstrings)));
  REQUIRE(concerns(of(sciatic_nerve), perform<sciatic_slider>(sciatic_nerve)));
  REQUIRE(concerns(of(sciatic_nerve), perform<static_stretch>(hamstrings)));
  REQUIRE_FALSE(concerns(of(sciatic_nerve), perform<static_stretch>(quadriceps)));
  REQUIRE(concerns(of(hamstrings), perform<sciatic_slider>(sciatic_nerve)));
  REQUIRE(concerns(of(fascia_lata), perform<rolling>(anterolateral_thigh)));
}

TEST_CASE("of a structure that lies nobody knows where anything may be true", "[contraindication]") {
  REQUIRE(regions_of(crural_fascia).empty());
  REQUIRE(concerns(of(crural_fascia), perform<side_plank>(core)));
  REQUIRE(concerns(of(core), step{&kneading, crural_fascia, side::both}));
}

TEST_CASE("a movement turns joints that its target does not cross", "[contraindication]") {
  // Nothing in the trunk acts on the knee, and no load asks a muscle of the knee.
  constexpr technique pedalling{
      .name = "pedalling",
      .how = method::warm_up,
      .touches = {core},
      .moves = {{pose{}, pose{{knee_flexion, 60_deg}}}, {pose{{knee_flexion, 60_deg}}, pose{}}, {}, pose{}}};
  const step s{&pedalling, core, side::both};
  REQUIRE(concerns(of(knee), s));
  REQUIRE_FALSE(concerns(of(ankle), s));
  REQUIRE(concerns(of(knee_bends), s));
  // That motion of the knee has no coordinate: the movement does not tell of it.
  REQUIRE(concerns(of(joint_motion{joint::knee, motion::internal_rotation}), s));
  REQUIRE_FALSE(concerns(of(joint_motion{joint::ankle, motion::radial_deviation}), s));
}

TEST_CASE("a load works on more than the target", "[contraindication]") {
  REQUIRE(concerns(of(quadriceps), perform<deep_squat>(gluteus_maximus)));
  REQUIRE_FALSE(concerns(of(quadriceps), perform<static_stretch>(gluteus_maximus)));
  // Nobody told how skips move: all that they act on counts.
  REQUIRE(concerns(of(hamstrings), perform<power_skips>(gluteals)));
  // Swings are told, and without a load: what they pull at counts as well.
  REQUIRE(concerns(of(hamstrings), perform<leg_swings>(gluteals)));
}

TEST_CASE("one side is not the other", "[contraindication]") {
  const auto left_only = of(hamstrings, side::left);
  REQUIRE(concerns(left_only, perform<rolling>(posterior_thigh, left)));
  REQUIRE(concerns(left_only, perform<rolling>(posterior_thigh)));
  REQUIRE_FALSE(concerns(left_only, perform<rolling>(posterior_thigh, right)));
  REQUIRE(concerns(of(hamstrings), perform<rolling>(posterior_thigh, right)));
}

TEST_CASE("a side that is none stands for both", "[contraindication]") {
  step odd = perform<rolling>(posterior_thigh, left);
  odd.where = static_cast<side>(7);
  REQUIRE(concerns(of(hamstrings, side::right), odd));
  REQUIRE(concerns(of(hamstrings, static_cast<side>(7)), perform<rolling>(posterior_thigh, left)));
}

TEST_CASE("a motion: done, held, or not known", "[contraindication]") {
  REQUIRE(concerns(of(knee_bends), perform<deep_squat>(gluteus_maximus)));
  REQUIRE(concerns(of(knee_bends), perform<slow_deadlift>(hamstrings)));
  REQUIRE_FALSE(concerns(of(knee_bends), perform<side_plank>(core)));
  // The knee straightens on the way up: both motions are done.
  REQUIRE(concerns(of(joint_motion{joint::knee, motion::extension}), perform<deep_squat>(gluteus_maximus)));
  REQUIRE_FALSE(concerns(of(joint_motion{joint::hip, motion::abduction}), perform<deep_squat>(gluteus_maximus)));
  // Nobody tells how a stretch is done: what may bend the knee, does.
  REQUIRE(concerns(of(knee_bends), perform<static_stretch>(quadriceps)));
  REQUIRE_FALSE(concerns(of(joint_motion{joint::ankle, motion::dorsiflexion}), perform<static_stretch>(quadriceps)));
  REQUIRE(concerns({.where = quadriceps, .moved = joint_motion{joint::ankle, motion::dorsiflexion}},
                   perform<static_stretch>(quadriceps)));
  REQUIRE(concerns(of(hip_bends), perform<power_skips>(gluteals)));
  REQUIRE(concerns(of(knee_bends), perform<sciatic_slider>(sciatic_nerve)));
  // A joint without coordinate: no movement tells of it.
  REQUIRE_FALSE(
      concerns(of(joint_motion{joint::hallux_joints, motion::flexion}), perform<deep_squat>(gluteus_maximus)));
  REQUIRE(concerns(of(joint_motion{joint::hallux_joints, motion::flexion}), step{&easy_walk, flexor_hallucis_longus}));
}

TEST_CASE("how far a movement goes", "[contraindication]") {
  REQUIRE(greatest(deep_squat.moves, knee_bends) == 120_deg);
  REQUIRE(greatest(deep_squat.moves, opposite(knee_bends)) == degrees{0});
  REQUIRE(greatest(slow_deadlift.moves, hip_bends) == 85_deg);
  // The start of heel_slide_bridge is neither its top nor its bottom.
  REQUIRE(greatest(heel_slide_bridge.moves, hip_bends) == 45_deg);
  REQUIRE_FALSE(greatest(deep_squat.moves, {joint::hallux_joints, motion::flexion}));
  const pose broken{{knee_flexion, degrees{std::nan("")}}};
  REQUIRE_FALSE(greatest(between(pose{}, broken), knee_bends));
  REQUIRE(greatest(between(pose{}, broken), hip_bends) == degrees{0});
  // Turned to the left by the right leg, to the right by the left one: nobody can tell.
  const movement_pattern turn = between(pose{}, pose{{lumbar_rotation, 30_deg}});
  REQUIRE(greatest(turn, {joint::lumbar_spine, motion::rotation_to_same_side}) == 30_deg);
  REQUIRE(greatest(turn, {joint::lumbar_spine, motion::rotation_to_opposite_side}) == 30_deg);
}

TEST_CASE("a position", "[contraindication]") {
  const contraindication face_down{.posture = position::prone};
  REQUIRE(concerns(face_down, perform<rolling>(anterior_thigh, foam_roller, prone)));
  REQUIRE_FALSE(concerns(face_down, perform<rolling>(posterior_thigh)));
  // What is no position stands for any.
  REQUIRE(concerns({.posture = static_cast<position>(200)}, perform<rolling>(posterior_thigh)));
}

TEST_CASE("a step of which nothing is known is concerned by everything", "[contraindication]") {
  const step nothing{};
  REQUIRE(concerns(of(hamstrings), nothing));
  REQUIRE(concerns(of(knee_bends), nothing));
  REQUIRE(concerns({}, nothing));
}

TEST_CASE("laws of the scope", "[contraindication]") {
  generated::source_of_chance chance{20261121};
  int concerned = 0;
  for (int i = 0; i < 4000; ++i) {
    const contraindication c = any_scope(chance);
    const step s = generated::any_step(chance);
    const bool is = concerns(c, s);
    concerned += is ? 1 : 0;

    REQUIRE(concerns(mirror(c), mirror(s)) == is);
    REQUIRE(mirror(mirror(c)) == c);

    // What concerns both sides concerns each that is worked on; and a step on both is concerned by either.
    contraindication one_side = c;
    contraindication other_side = c;
    contraindication both_sides = c;
    one_side.on = side::left;
    other_side.on = side::right;
    both_sides.on = side::both;
    REQUIRE((concerns(one_side, s) || concerns(other_side, s)) == concerns(both_sides, s));
    step left_only = s;
    left_only.where = side::left;
    REQUIRE_FALSE(concerns(other_side, left_only));
    REQUIRE(concerns(one_side, left_only) == concerns(both_sides, left_only));

    // Every part of the scope that is left out lets in more.
    contraindication anywhere = c;
    anywhere.posture = std::nullopt;
    REQUIRE((!is || concerns(anywhere, s)));
    anywhere.moved = std::nullopt;
    REQUIRE((!is || concerns(anywhere, s)));
    anywhere.where = {};
    REQUIRE((!is || concerns(anywhere, s)));

    // The whole is concerned by what its parts are.
    if (const auto group = c.where.as<muscle_group>(); group && is && !c.moved) {
      contraindication part = c;
      bool some = false;
      for (const muscle m : members_of(*group)) {
        part.where = m;
        some = some || concerns(part, s);
      }
      REQUIRE(some);
    }
  }
  REQUIRE(concerned > 400);
  REQUIRE(concerned < 3600);
}

TEST_CASE("a person carries contraindications at compile time too", "[contraindication]") {
  constexpr person who = [] {
    person p;
    p.contraindications.push_back({.where = hamstrings, .on = side::left, .until = day_of(2026, 12, 1)});
    p.today = day_of(2026, 11, 21);
    return p;
  }();
  STATIC_REQUIRE(who.contraindications.size() == 1);
  STATIC_REQUIRE(in_force(who.contraindications[0], who.today));
  STATIC_REQUIRE(person{}.contraindications.empty());
}
