/// @file
/// @brief Named movements: what anatomy says of their prime movers, and laws over the whole table.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/standard_movements.hpp"

#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"

using namespace regimen;

namespace {

constexpr phase all_phases[] = {phase::lowering, phase::bottom, phase::raising, phase::top};

// How a prime mover works, as any textbook of exercise says it.
enum class work {
  lifts,  // Concentric while the load goes up, eccentric while it comes down.
  holds,  // Isometric throughout.
  rests,  // Not asked for.
};

struct mover {
  std::string_view movement;
  muscle who;
  work does;
};

constexpr mover textbook[] = {
    // Squats and lunges: knee and hip extensors.
    {"deep_squat", vastus_lateralis, work::lifts},
    {"deep_squat", vastus_medialis, work::lifts},
    {"deep_squat", gluteus_maximus, work::lifts},
    {"deep_squat", soleus, work::lifts},
    {"deep_squat", iliacus, work::rests},
    {"deep_squat", multifidus, work::holds},
    {"deep_squat", tibialis_anterior, work::rests},
    {"lunge", vastus_intermedius, work::lifts},
    {"lunge", gluteus_maximus, work::lifts},
    {"single_leg_squat", vastus_lateralis, work::lifts},
    {"single_leg_squat", gluteus_maximus, work::lifts},
    {"back_squat", vastus_lateralis, work::lifts},
    {"back_squat", gluteus_maximus, work::lifts},
    {"back_squat", longissimus_thoracis, work::holds},
    {"back_squat", rectus_abdominis, work::rests},
    {"front_squat", vastus_medialis, work::lifts},
    {"front_squat", iliocostalis_lumborum, work::holds},
    {"goblet_squat", vastus_intermedius, work::lifts},
    {"box_squat", gluteus_maximus, work::lifts},
    {"box_squat", vastus_lateralis, work::lifts},
    {"split_squat", vastus_lateralis, work::lifts},
    {"split_squat", gluteus_maximus, work::lifts},
    {"bulgarian_split_squat", vastus_medialis, work::lifts},
    {"bulgarian_split_squat", gluteus_maximus, work::lifts},
    {"reverse_lunge", gluteus_maximus, work::lifts},
    {"walking_lunge", vastus_lateralis, work::lifts},
    {"lateral_lunge", vastus_lateralis, work::lifts},
    {"step_up", gluteus_maximus, work::lifts},
    {"step_up", vastus_lateralis, work::lifts},
    {"step_down", vastus_medialis, work::lifts},
    {"leg_press", vastus_lateralis, work::lifts},
    {"leg_press", gluteus_maximus, work::lifts},
    {"leg_press", multifidus, work::rests},
    {"hack_squat", vastus_intermedius, work::lifts},
    {"leg_extension", rectus_femoris, work::lifts},
    {"leg_extension", vastus_lateralis, work::lifts},
    {"leg_extension", vastus_medialis, work::lifts},
    {"leg_extension", gluteus_maximus, work::rests},
    {"leg_extension", semitendinosus, work::rests},
    {"wall_sit", vastus_lateralis, work::holds},
    {"wall_sit", rectus_femoris, work::holds},
    // Hinges: hip extensors lengthen under load; the head that starts on the femur has no part in it.
    {"slow_deadlift", biceps_femoris_long_head, work::lifts},
    {"slow_deadlift", semimembranosus, work::lifts},
    {"slow_deadlift", gluteus_maximus, work::lifts},
    {"slow_deadlift", biceps_femoris_short_head, work::rests},
    {"slow_deadlift", longissimus_thoracis, work::holds},
    {"single_leg_deadlift", semitendinosus, work::lifts},
    {"single_leg_deadlift", gluteus_maximus, work::lifts},
    {"death_march", biceps_femoris_long_head, work::lifts},
    {"braking_hinge", semimembranosus, work::lifts},
    {"braking_hinge", iliocostalis_lumborum, work::holds},
    {"romanian_deadlift", biceps_femoris_long_head, work::lifts},
    {"romanian_deadlift", semitendinosus, work::lifts},
    {"romanian_deadlift", semimembranosus, work::lifts},
    {"romanian_deadlift", gluteus_maximus, work::lifts},
    {"romanian_deadlift", adductor_magnus_hamstring_part, work::lifts},
    {"romanian_deadlift", longissimus_thoracis, work::holds},
    {"romanian_deadlift", vastus_lateralis, work::rests},
    {"stiff_leg_deadlift", semimembranosus, work::lifts},
    {"stiff_leg_deadlift", multifidus, work::holds},
    {"conventional_deadlift", gluteus_maximus, work::lifts},
    {"conventional_deadlift", vastus_lateralis, work::lifts},
    {"conventional_deadlift", iliocostalis_lumborum, work::holds},
    {"sumo_deadlift", vastus_medialis, work::lifts},
    {"sumo_deadlift", longissimus_thoracis, work::holds},
    {"good_morning", biceps_femoris_long_head, work::lifts},
    {"good_morning", iliocostalis_lumborum, work::holds},
    {"back_extension", gluteus_maximus, work::lifts},
    {"back_extension", semitendinosus, work::lifts},
    {"back_extension", longissimus_thoracis, work::holds},
    {"cable_pull_through", gluteus_maximus, work::lifts},
    {"cable_pull_through", semimembranosus, work::lifts},
    {"kettlebell_swing", gluteus_maximus, work::lifts},
    {"kettlebell_swing", longissimus_thoracis, work::holds},
    {"hip_kickback", gluteus_maximus, work::lifts},
    // Bridges.
    {"supine_bridge", gluteus_maximus, work::lifts},
    {"supine_bridge", biceps_femoris_long_head, work::lifts},
    {"hip_thrust", gluteus_maximus, work::lifts},
    {"hip_thrust", vastus_lateralis, work::rests},
    {"glute_bridge", gluteus_maximus, work::lifts},
    {"single_leg_bridge", gluteus_maximus, work::lifts},
    {"one_legged_stand", gluteus_medius, work::holds},
    {"one_legged_stand", gluteus_maximus, work::holds},
    {"one_legged_stand", adductor_longus, work::rests},
    // Knee flexion.
    {"leg_curl", biceps_femoris_short_head, work::lifts},
    {"leg_curl", semitendinosus, work::lifts},
    {"leg_curl", rectus_femoris, work::rests},
    {"lying_leg_curl", biceps_femoris_long_head, work::lifts},
    {"lying_leg_curl", semimembranosus, work::lifts},
    {"lying_leg_curl", gluteus_maximus, work::rests},
    {"seated_leg_curl", biceps_femoris_long_head, work::lifts},
    {"seated_leg_curl", biceps_femoris_short_head, work::lifts},
    {"nordic_curl", biceps_femoris_long_head, work::lifts},
    {"nordic_curl", semitendinosus, work::lifts},
    {"nordic_curl", gluteus_maximus, work::holds},
    {"nordic_curl", vastus_lateralis, work::rests},
    {"sliding_leg_curl", semimembranosus, work::lifts},
    {"sliding_leg_curl", biceps_femoris_short_head, work::lifts},
    {"sliding_leg_curl", gluteus_maximus, work::holds},
    // Ankle.
    {"standing_calf_raise", soleus, work::lifts},
    {"standing_calf_raise", gastrocnemius_medial_head, work::lifts},
    {"standing_calf_raise", gastrocnemius_lateral_head, work::lifts},
    {"standing_calf_raise", tibialis_anterior, work::rests},
    {"seated_calf_raise", soleus, work::lifts},
    {"tibialis_raise", tibialis_anterior, work::lifts},
    {"tibialis_raise", soleus, work::rests},
    // Hip sidewards, turned and up.
    {"hip_abduction_machine", adductor_longus, work::rests},
    {"hip_adduction_machine", adductor_magnus_adductor_part, work::lifts},
    {"hip_adduction_machine", gracilis, work::lifts},
    {"copenhagen_plank", adductor_longus, work::holds},
    {"copenhagen_plank", gracilis, work::holds},
    {"copenhagen_plank", gluteus_medius, work::rests},
    {"clamshell", obturator_internus, work::lifts},
    {"side_lying_leg_raise", gluteus_medius, work::lifts},
    {"side_lying_leg_raise", gluteus_minimus, work::lifts},
    {"side_lying_leg_raise", adductor_longus, work::rests},
    {"hip_flexor_march", iliacus, work::lifts},
    {"hip_flexor_march", psoas_major, work::lifts},
    {"hip_flexor_march", biceps_femoris_short_head, work::rests},
    // Trunk.
    {"side_plank", quadratus_lumborum, work::holds},
    {"side_plank", external_oblique, work::holds},
    {"forearm_plank", rectus_abdominis, work::holds},
    {"forearm_plank", multifidus, work::rests},
    {"plank", rectus_abdominis, work::holds},
    {"plank", iliacus, work::holds},
    {"bird_dog", gluteus_maximus, work::holds},
    {"bird_dog", multifidus, work::holds},
    {"dead_bug", iliacus, work::lifts},
    {"dead_bug", rectus_abdominis, work::holds},
    {"hanging_leg_raise", iliacus, work::lifts},
    {"hanging_leg_raise", rectus_abdominis, work::lifts},
    {"hanging_leg_raise", rectus_femoris, work::lifts},
    {"sit_up", rectus_abdominis, work::lifts},
    {"sit_up", iliacus, work::lifts},
    {"crunch", rectus_abdominis, work::lifts},
    {"crunch", iliacus, work::rests},
    {"russian_twist", internal_oblique, work::lifts},
    {"russian_twist", rectus_abdominis, work::holds},
    {"side_bend", quadratus_lumborum, work::lifts},
    {"side_bend", external_oblique, work::lifts},
    {"ab_rollout", latissimus_dorsi, work::lifts},
    {"ab_rollout", rectus_abdominis, work::holds},
    {"pallof_press", internal_oblique, work::holds},
    {"pallof_press", external_oblique, work::rests},
    {"farmers_walk", trapezius_descending, work::holds},
    {"farmers_walk", flexor_digitorum_superficialis, work::holds},
    {"suitcase_carry", quadratus_lumborum, work::holds},
    // Pressing.
    {"bench_press", pectoralis_major_sternocostal, work::lifts},
    {"bench_press", deltoid_clavicular, work::lifts},
    {"bench_press", triceps_brachii_lateral_head, work::lifts},
    {"bench_press", biceps_brachii_long_head, work::rests},
    {"bench_press", latissimus_dorsi, work::rests},
    {"close_grip_bench_press", triceps_brachii_medial_head, work::lifts},
    {"incline_bench_press", pectoralis_major_clavicular, work::lifts},
    {"incline_bench_press", deltoid_clavicular, work::lifts},
    {"push_up", pectoralis_major_sternocostal, work::lifts},
    {"push_up", triceps_brachii_lateral_head, work::lifts},
    {"push_up", serratus_anterior, work::lifts},
    {"push_up", rectus_abdominis, work::holds},
    {"dip", triceps_brachii_lateral_head, work::lifts},
    {"dip", deltoid_clavicular, work::lifts},
    {"dip", pectoralis_major_sternocostal, work::lifts},
    {"dumbbell_fly", pectoralis_major_sternocostal, work::lifts},
    {"dumbbell_fly", triceps_brachii_lateral_head, work::rests},
    {"pec_deck", pectoralis_major_clavicular, work::lifts},
    {"overhead_press", deltoid_acromial, work::lifts},
    {"overhead_press", triceps_brachii_medial_head, work::lifts},
    {"overhead_press", serratus_anterior, work::lifts},
    // Shoulder.
    {"lateral_raise", deltoid_acromial, work::lifts},
    {"lateral_raise", supraspinatus, work::lifts},
    {"lateral_raise", latissimus_dorsi, work::rests},
    {"front_raise", deltoid_clavicular, work::lifts},
    {"front_raise", deltoid_spinal, work::rests},
    {"reverse_fly", deltoid_spinal, work::lifts},
    {"reverse_fly", rhomboid_major, work::lifts},
    {"reverse_fly", pectoralis_major_sternocostal, work::rests},
    {"face_pull", infraspinatus, work::lifts},
    {"face_pull", trapezius_transverse, work::lifts},
    {"upright_row", deltoid_acromial, work::lifts},
    {"upright_row", brachialis, work::lifts},
    {"shrug", trapezius_descending, work::lifts},
    {"shrug", levator_scapulae, work::lifts},
    {"external_rotation", infraspinatus, work::lifts},
    {"external_rotation", teres_minor, work::lifts},
    {"external_rotation", subscapularis, work::rests},
    {"internal_rotation", subscapularis, work::lifts},
    {"internal_rotation", infraspinatus, work::rests},
    // Pulling.
    {"pull_up", latissimus_dorsi, work::lifts},
    {"pull_up", teres_major, work::lifts},
    {"pull_up", brachialis, work::lifts},
    {"pull_up", rhomboid_major, work::lifts},
    {"pull_up", flexor_digitorum_profundus, work::holds},
    {"pull_up", triceps_brachii_lateral_head, work::rests},
    {"chin_up", latissimus_dorsi, work::lifts},
    {"chin_up", biceps_brachii_short_head, work::lifts},
    {"lat_pulldown", latissimus_dorsi, work::lifts},
    {"lat_pulldown", brachialis, work::lifts},
    {"barbell_row", latissimus_dorsi, work::lifts},
    {"barbell_row", trapezius_transverse, work::lifts},
    {"barbell_row", biceps_femoris_long_head, work::holds},
    {"barbell_row", longissimus_thoracis, work::holds},
    {"dumbbell_row", rhomboid_minor, work::lifts},
    {"dumbbell_row", deltoid_spinal, work::lifts},
    {"seated_cable_row", latissimus_dorsi, work::lifts},
    {"seated_cable_row", brachialis, work::lifts},
    {"pullover", latissimus_dorsi, work::lifts},
    {"straight_arm_pulldown", teres_major, work::lifts},
    {"straight_arm_pulldown", biceps_brachii_long_head, work::rests},
    // Arm and forearm.
    {"biceps_curl", biceps_brachii_long_head, work::lifts},
    {"biceps_curl", brachialis, work::lifts},
    {"biceps_curl", triceps_brachii_long_head, work::rests},
    {"hammer_curl", brachioradialis, work::lifts},
    {"preacher_curl", brachialis, work::lifts},
    {"triceps_pushdown", triceps_brachii_lateral_head, work::lifts},
    {"triceps_pushdown", triceps_brachii_medial_head, work::lifts},
    {"overhead_triceps_extension", triceps_brachii_long_head, work::lifts},
    {"skull_crusher", triceps_brachii_long_head, work::lifts},
    {"wrist_curl", flexor_carpi_ulnaris, work::lifts},
    {"wrist_curl", extensor_carpi_ulnaris, work::rests},
    {"reverse_wrist_curl", extensor_carpi_radialis_brevis, work::lifts},
    {"reverse_wrist_curl", flexor_carpi_radialis, work::rests},
    {"dead_hang", flexor_digitorum_profundus, work::holds},
};

contraction in_phase(work does, phase p) {
  if (does == work::rests) return contraction::none;
  if (does == work::lifts && p == phase::raising) return contraction::concentric;
  if (does == work::lifts && p == phase::lowering) return contraction::eccentric;
  return contraction::isometric;
}

bool contains(const movement& moves, joint_motion wanted) {
  for (const joint_motion& j : moves)
    if (j == wanted) return true;
  return false;
}

bool moves_at_all(const movement_pattern& how) { return !(how.lowering.from == how.lowering.to); }

// Those whose two halves are not the same way, and those without load.
bool two_ways(const named_movement& m) { return m.name == "heel_slide_bridge"; }
bool unloaded(const named_movement& m) { return m.name == "leg_swings"; }

}  // namespace

TEST_CASE(
    "prime movers shorten under the load on its way up, lengthen on its way down and hold still where nothing moves",
    "[S2-7][S2-8]") {
  for (const mover& row : textbook) {
    INFO(row.movement << ", " << name_of(row.who));
    const std::optional<named_movement> found = find_movement(row.movement);
    REQUIRE(found.has_value());
    const movement_pattern how = found->how();
    for (const phase p : all_phases) {
      INFO(name_of(p));
      CHECK(name_of(how.of(row.who, p)) == name_of(in_phase(row.does, p)));
    }
  }
}

TEST_CASE("of every movement the textbook says something", "[motion]") {
  std::set<std::string_view> told;
  for (const mover& row : textbook) told.insert(row.movement);
  for (const named_movement* m : movements::all)
    if (!two_ways(*m) && !unloaded(*m)) CHECK(told.count(m->name) == 1);
  REQUIRE(std::size(textbook) > 200);
}

TEST_CASE("the slide lowers by the knees with the hips held, and the bridge lifts by the hips with the knees held",
          "[S2-15]") {
  const movement_pattern how = movements::heel_slide_bridge.how();
  for (const muscle m : members_of(hamstrings)) REQUIRE(how.of(m, phase::lowering) == contraction::eccentric);
  REQUIRE(how.of(gluteus_maximus, phase::lowering) == contraction::isometric);
  REQUIRE(how.of(gluteus_maximus, phase::raising) == contraction::concentric);
  for (const muscle m : {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus})
    REQUIRE(how.of(m, phase::raising) == contraction::concentric);
  REQUIRE(how.of(biceps_femoris_short_head, phase::raising) == contraction::isometric);
  // Heels back and hips down: that closes the cycle, and nothing is held against.
  REQUIRE(movement_between(unloaded_return(how).from, unloaded_return(how).to) ==
          movement{{joint::hip, motion::flexion}, {joint::knee, motion::flexion}});
}

TEST_CASE("every movement ends where it began", "[motion][law]") {
  for (const named_movement* m : movements::all) {
    INFO(m->name);
    const movement_pattern how = m->how();
    REQUIRE(how.raising.to == how.lowering.from);
    REQUIRE((how.raising.from == how.lowering.to) == !two_ways(*m));
    REQUIRE((unloaded_return(how).from == unloaded_return(how).to) == !two_ways(*m));
    REQUIRE(m->held == !moves_at_all(how));
  }
}

TEST_CASE("under load some muscle works in every phase, and without load none does", "[motion][law]") {
  for (const named_movement* m : movements::all) {
    INFO(m->name);
    const movement_pattern how = m->how();
    REQUIRE(how.load.empty() == unloaded(*m));
    for (const phase p : all_phases) {
      INFO(name_of(p));
      std::size_t active = 0;
      std::size_t settled = 0;
      for (std::size_t i = 0; i < count_of<muscle>; ++i) {
        const contraction c = how.of(static_cast<muscle>(i), p);
        active += c != contraction::none;
        settled += c != contraction::none && c != contraction::indeterminate;
      }
      REQUIRE((active > 0) == !unloaded(*m));
      REQUIRE((settled > 0) == !unloaded(*m));
    }
  }
}

TEST_CASE("no joint rises with its load, and none sinks against it", "[motion][law]") {
  for (const named_movement* m : movements::all) {
    INFO(m->name);
    const movement_pattern how = m->how();
    const movement down = movement_between(how.lowering.from, how.lowering.to);
    const movement up = movement_between(how.raising.from, how.raising.to);
    bool opposed = false;
    for (const joint_motion& j : how.load) {
      INFO(name_of(j.where) << ' ' << name_of(j.what));
      REQUIRE(!contains(up, j));
      REQUIRE(!contains(down, opposite(j)));
      opposed = opposed || contains(up, opposite(j));
    }
    REQUIRE(opposed == (moves_at_all(how) && !unloaded(*m)));
  }
}

TEST_CASE("up is down reversed, for the joints and for the muscles", "[motion][law]") {
  for (const named_movement* m : movements::all) {
    if (two_ways(*m)) continue;
    INFO(m->name);
    const movement_pattern how = m->how();
    REQUIRE(how.raising == reversed(how.lowering));
    for (std::size_t i = 0; i < count_of<muscle>; ++i) {
      const auto who = static_cast<muscle>(i);
      const contraction down = how.of(who, phase::lowering);
      const contraction up = how.of(who, phase::raising);
      const contraction expected = down == contraction::concentric  ? contraction::eccentric
                                   : down == contraction::eccentric ? contraction::concentric
                                                                    : down;
      if (up != expected) FAIL(name_of(who) << ": " << name_of(down) << " and " << name_of(up));
    }
  }
}

TEST_CASE("a hold is isometric for all that it asks for", "[motion][law]") {
  std::size_t holds = 0;
  for (const named_movement* m : movements::all) {
    if (!m->held) continue;
    ++holds;
    INFO(m->name);
    for (std::size_t i = 0; i < count_of<muscle>; ++i)
      for (const phase p : all_phases) {
        const contraction c = m->how().of(static_cast<muscle>(i), p);
        if (c != contraction::none && c != contraction::isometric) FAIL(name_of(static_cast<muscle>(i)));
      }
  }
  REQUIRE(holds >= 10);
}

TEST_CASE("the load is hardest somewhere on the way", "[motion][law]") {
  for (const named_movement* m : movements::all) {
    const movement_pattern how = m->how();
    for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
      const auto which = static_cast<coordinate>(i);
      INFO(m->name << ", " << name_of(which));
      const degrees a = how.lowering.from[which];
      const degrees b = how.lowering.to[which];
      REQUIRE(how.hardest[which] >= (a < b ? a : b));
      REQUIRE(how.hardest[which] <= (a < b ? b : a));
    }
    // A pose is written out where it is needed, and only there.
    bool written = false;
    for (const joint_setting& s : m->hardest_pose) written = written || s.angle != 0;
    if (written) REQUIRE(m->hardest == hardest_point::on_the_way);
  }
}

TEST_CASE("poses stay where joints can go, and in the leg where lengths of muscles are known", "[motion][law]") {
  struct limits {
    coordinate which;
    double low;
    double high;
  };
  const limits known[] = {{hip_flexion, -20, 100},         {hip_adduction, -40, 30},
                          {hip_rotation, -40, 40},         {knee_flexion, 0, 120},
                          {ankle_dorsiflexion, -40, 30},   {lumbar_extension, -30, 30},
                          {lumbar_bending, -30, 30},       {lumbar_rotation, -30, 30},
                          {shoulder_flexion, -60, 180},    {shoulder_abduction, 0, 180},
                          {shoulder_rotation, -90, 90},    {shoulder_horizontal_adduction, -40, 130},
                          {elbow_flexion, 0, 130},         {forearm_supination, -90, 90},
                          {wrist_flexion, -70, 80},        {scapular_upward_rotation, -10, 60},
                          {scapular_elevation, -20, 40},   {scapular_protraction, -30, 30},
                          {thoracic_flexion, -30, 40},     {finger_flexion, 0, 100},
                          {subtalar_inversion, -20, 20},   {toe_extension, -40, 80},
                          {craniovertebral_flexion, 0, 0}, {cervical_flexion, 0, 0},
                          {cervical_rotation, 0, 0}};
  REQUIRE(std::size(known) == count_of<coordinate>);
  for (const named_movement* m : movements::all) {
    const movement_pattern how = m->how();
    for (const limits& l : known)
      for (const pose& at : {how.lowering.from, how.lowering.to, how.raising.from, how.raising.to, how.hardest}) {
        INFO(m->name << ", " << name_of(l.which) << ' ' << at[l.which].count());
        REQUIRE(at[l.which].count() >= l.low);
        REQUIRE(at[l.which].count() <= l.high);
      }
  }
}

TEST_CASE("no angle is written twice in one pose, and none says nothing", "[motion][law]") {
  for (const named_movement* m : movements::all)
    for (const auto* set : {&m->top, &m->bottom, &m->hardest_pose, &m->start}) {
      INFO(m->name);
      std::set<coordinate> seen;
      bool ended = false;
      for (const joint_setting& s : *set) {
        if (s.angle == 0) {
          ended = true;
          continue;
        }
        REQUIRE(!ended);
        REQUIRE(seen.insert(s.which).second);
      }
    }
  for (const named_movement* m : movements::all)
    for (const joint_setting& s : m->load) REQUIRE((s.angle >= -1 && s.angle <= 1));
}

TEST_CASE("a row says in full what is written in short", "[motion]") {
  constexpr movement_pattern rdl = movements::romanian_deadlift.how();
  const pose up{{knee_flexion, 15_deg}};
  const pose down{{hip_flexion, 85_deg}, {knee_flexion, 15_deg}};
  REQUIRE(rdl.lowering == excursion{up, down});
  REQUIRE(rdl.raising == excursion{down, up});
  REQUIRE(rdl.load == movement{{joint::hip, motion::flexion}, {joint::lumbar_spine, motion::flexion}});
  REQUIRE(rdl.hardest == down);
  REQUIRE(movements::hip_thrust.how().hardest == movements::hip_thrust.how().raising.to);
  REQUIRE(movements::lying_leg_curl.how().hardest == pose{{hip_flexion, 10_deg}, {knee_flexion, 55_deg}});
  REQUIRE(movements::biceps_curl.how().hardest[elbow_flexion] == 90_deg);
  const movement_pattern march = movements::hip_flexor_march.how();
  REQUIRE(march.load == movement{{joint::hip, motion::extension}});
  const movement_pattern written = between(pose{{elbow_flexion, 130_deg}}, pose{}, pose{{elbow_flexion, 90_deg}});
  const movement_pattern named = movements::hammer_curl.how();
  REQUIRE(named.lowering == written.lowering);
  REQUIRE(named.raising == written.raising);
  REQUIRE(named.load == written.load);
  REQUIRE(named.hardest == written.hardest);
}

TEST_CASE("what is known while compiling is the same at run time", "[motion]") {
  STATIC_REQUIRE(movements::deep_squat.how().of(vastus_lateralis, phase::lowering) == contraction::eccentric);
  constexpr contraction known = movements::biceps_curl.how().of(brachialis, phase::raising);
  const movement_pattern how = find_movement("biceps_curl")->how();
  REQUIRE(how.of(brachialis, phase::raising) == known);
  STATIC_REQUIRE(find_movement("hip_thrust")->hardest == hardest_point::top);
}

TEST_CASE("names are unique, plain and lead back to their movements", "[motion][law]") {
  std::set<std::string_view> names;
  for (const named_movement* m : movements::all) {
    INFO(m->name);
    REQUIRE(names.insert(m->name).second);
    REQUIRE(m->name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
    REQUIRE(find_movement(m->name)->name == m->name);
    REQUIRE(nearest_movement(m->name).best == m->name);
    REQUIRE(m->from.known == certainty::choice);
  }
  REQUIRE(names.size() >= 74);
  REQUIRE(!find_movement("romanian deadlift"));
  REQUIRE(!find_movement(""));
  REQUIRE(nearest_movement("romanian_dedlift").best == "romanian_deadlift");
  REQUIRE(nearest_movement("romanian_dedlift").helpful());
  REQUIRE(!nearest_movement("xyz").helpful());
}
