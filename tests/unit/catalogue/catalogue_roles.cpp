/// @file
/// @brief Which muscles work how in well-known exercises: what textbooks say against what is derived.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <initializer_list>

#include "catch.hpp"
#include "regimen/catalogue.hpp"

using namespace regimen;

namespace {

// Raise the load by shortening, lower it by lengthening.
void lifts(const technique& t, std::initializer_list<muscle> movers) {
  for (const muscle m : movers) {
    INFO(t.name << ": " << name_of(m));
    REQUIRE(t.moves.of(m, phase::raising) == contraction::concentric);
    REQUIRE(t.moves.of(m, phase::lowering) == contraction::eccentric);
  }
}

void steadies(const technique& t, std::initializer_list<muscle> holders) {
  for (const muscle m : holders) {
    INFO(t.name << ": " << name_of(m));
    REQUIRE(t.moves.of(m, phase::raising) == contraction::isometric);
    REQUIRE(t.moves.of(m, phase::top) == contraction::isometric);
  }
}

void leaves_out(const technique& t, std::initializer_list<muscle> idle) {
  for (const muscle m : idle) {
    INFO(t.name << ": " << name_of(m));
    for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top})
      REQUIRE(t.moves.of(m, p) == contraction::none);
  }
}

}  // namespace

TEST_CASE("arms: curls bend, extensions straighten", "[catalogue]") {
  for (const technique* t : {&dumbbell_curl, &barbell_curl, &band_curl, &incline_dumbbell_curl, &bench_preacher_curl}) {
    lifts(*t, {biceps_brachii_long_head, biceps_brachii_short_head, brachialis});
    leaves_out(*t, {triceps_brachii_lateral_head, triceps_brachii_medial_head});
  }
  lifts(dumbbell_hammer_curl, {brachialis, brachioradialis});
  for (const technique* t :
       {&band_pushdown, &dumbbell_overhead_extension, &dumbbell_kickback, &lying_triceps_extension, &cable_pushdown}) {
    lifts(*t, {triceps_brachii_lateral_head, triceps_brachii_medial_head});
    leaves_out(*t, {brachialis, biceps_brachii_long_head});
  }
}

TEST_CASE("forearms: palms up for the flexors, palms down for the extensors", "[catalogue]") {
  lifts(dumbbell_wrist_curl, {flexor_carpi_radialis, flexor_carpi_ulnaris, palmaris_longus});
  leaves_out(dumbbell_wrist_curl, {extensor_carpi_radialis_brevis, extensor_carpi_ulnaris});
  lifts(dumbbell_reverse_wrist_curl,
        {extensor_carpi_radialis_longus, extensor_carpi_radialis_brevis, extensor_carpi_ulnaris});
  leaves_out(dumbbell_reverse_wrist_curl, {flexor_carpi_radialis, flexor_carpi_ulnaris});
  lifts(dumbbell_palm_up_turn, {supinator, biceps_brachii_long_head});
  lifts(dumbbell_palm_down_turn, {pronator_teres, pronator_quadratus});
  steadies(dead_hang, {flexor_digitorum_profundus, flexor_digitorum_superficialis});
}

TEST_CASE("pushing: chest, front of the shoulder, back of the arm", "[catalogue]") {
  for (const technique* t : {&push_up, &knee_push_up, &barbell_bench_press, &dumbbell_floor_press, &band_chest_press}) {
    lifts(*t, {pectoralis_major_sternocostal, pectoralis_major_clavicular, deltoid_clavicular,
               triceps_brachii_lateral_head, triceps_brachii_medial_head});
    leaves_out(*t, {latissimus_dorsi, biceps_brachii_long_head, rhomboid_major});
  }
  lifts(push_up, {serratus_anterior});
  steadies(push_up, {rectus_abdominis});
  lifts(bench_fly, {pectoralis_major_sternocostal, deltoid_clavicular});
  leaves_out(bench_fly, {triceps_brachii_lateral_head});
  lifts(narrow_push_up, {triceps_brachii_lateral_head, deltoid_clavicular});
  lifts(chair_dip, {triceps_brachii_lateral_head, triceps_brachii_medial_head});
}

TEST_CASE("pressing overhead: the middle of the deltoid, with the shoulder blade turning up", "[catalogue]") {
  for (const technique* t : {&dumbbell_overhead_press, &barbell_overhead_press, &machine_shoulder_press}) {
    lifts(*t, {deltoid_acromial, supraspinatus, serratus_anterior, trapezius_descending, triceps_brachii_lateral_head});
    leaves_out(*t, {latissimus_dorsi, pectoralis_major_sternocostal});
  }
  lifts(dumbbell_lateral_raise, {deltoid_acromial, supraspinatus});
  leaves_out(dumbbell_lateral_raise, {triceps_brachii_lateral_head, deltoid_spinal});
  lifts(dumbbell_front_raise, {deltoid_clavicular, coracobrachialis});
}

TEST_CASE("pulling: lats, back of the shoulder, between the blades, front of the arm", "[catalogue]") {
  for (const technique* t : {&pull_up, &lat_pulldown, &band_pulldown}) {
    lifts(*t, {latissimus_dorsi, teres_major, rhomboid_major, brachialis});
    leaves_out(*t, {deltoid_acromial, triceps_brachii_lateral_head});
  }
  lifts(chin_up, {latissimus_dorsi, teres_major, biceps_brachii_long_head});
  for (const technique* t : {&band_row, &doorway_row, &inverted_row, &machine_row, &barbell_bent_row}) {
    lifts(*t, {latissimus_dorsi, deltoid_spinal, rhomboid_major, trapezius_transverse, brachialis});
    leaves_out(*t, {pectoralis_major_clavicular, serratus_anterior});
  }
  for (const technique* t : {&band_pull_apart, &dumbbell_reverse_fly, &prone_t_raise}) {
    lifts(*t, {deltoid_spinal, rhomboid_major, rhomboid_minor, trapezius_transverse});
    leaves_out(*t, {latissimus_dorsi, pectoralis_major_sternocostal});
  }
  lifts(dumbbell_shrug, {trapezius_descending, levator_scapulae});
  lifts(scapular_pull_up, {trapezius_ascending});
  leaves_out(scapular_pull_up, {brachialis});
}

TEST_CASE("the cuff: outwards behind, inwards in front", "[catalogue]") {
  for (const technique* t : {&side_lying_forearm_turn, &band_external_rotation, &cable_external_rotation}) {
    lifts(*t, {infraspinatus, teres_minor});
    leaves_out(*t, {subscapularis, pectoralis_major_sternocostal, latissimus_dorsi});
  }
  lifts(band_internal_rotation, {subscapularis, teres_major});
  leaves_out(band_internal_rotation, {infraspinatus, teres_minor});
  steadies(outward_wall_press, {infraspinatus, teres_minor});
  steadies(inward_frame_press, {subscapularis});
}

TEST_CASE("calves and shins", "[catalogue]") {
  for (const technique* t : {&two_leg_calf_raise, &one_leg_calf_raise, &step_calf_raise}) {
    lifts(*t, {gastrocnemius_medial_head, gastrocnemius_lateral_head, soleus});
    leaves_out(*t, {tibialis_anterior});
  }
  lifts(seated_heel_raise, {soleus});
  lifts(wall_toe_raise, {tibialis_anterior, extensor_digitorum_longus});
  leaves_out(wall_toe_raise, {gastrocnemius_medial_head, soleus});
  lifts(band_foot_turn_out, {fibularis_longus, fibularis_brevis});
  lifts(band_foot_turn_in, {tibialis_posterior});
}

TEST_CASE("squats and steps: the vasti and gluteus maximus", "[catalogue]") {
  for (const technique* t : {&sit_to_stand, &dumbbell_goblet_squat, &barbell_back_squat, &split_squat, &box_step_up,
                             &machine_leg_press, &reverse_lunge}) {
    lifts(*t, {vastus_lateralis, vastus_medialis, gluteus_maximus});
    leaves_out(*t, {psoas_major, tibialis_anterior});
  }
  lifts(machine_leg_extension, {vastus_lateralis, rectus_femoris});
  leaves_out(machine_leg_extension, {gluteus_maximus, biceps_femoris_long_head});
  steadies(wall_sit, {vastus_lateralis, gluteus_maximus});
}

TEST_CASE("hinges: hamstrings and gluteus maximus, with the back held straight", "[catalogue]") {
  for (const technique* t : {&dumbbell_romanian_deadlift, &barbell_good_morning, &hip_hinge, &band_good_morning}) {
    lifts(*t, {biceps_femoris_long_head, semitendinosus, semimembranosus, gluteus_maximus});
    steadies(*t, {iliocostalis_lumborum, multifidus});
    leaves_out(*t, {rectus_abdominis, vastus_lateralis});
  }
  lifts(barbell_hip_thrust, {gluteus_maximus});
  lifts(machine_lying_leg_curl, {biceps_femoris_short_head, biceps_femoris_long_head, semitendinosus});
  leaves_out(machine_lying_leg_curl, {gluteus_maximus, vastus_lateralis});
  lifts(nordic_curl, {biceps_femoris_short_head, semitendinosus});
  steadies(nordic_curl, {gluteus_maximus});
}

TEST_CASE("in and out at the hip, and up", "[catalogue]") {
  for (const technique* t : {&machine_hip_adduction, &band_hip_adduction, &side_lying_inner_leg_raise})
    lifts(*t, {adductor_longus, adductor_brevis});
  for (const technique* t : {&side_lying_leg_raise, &band_hip_abduction, &cable_hip_abduction}) {
    lifts(*t, {gluteus_medius, gluteus_minimus, tensor_fasciae_latae});
    leaves_out(*t, {adductor_longus, gracilis});
  }
  steadies(copenhagen_plank, {adductor_longus});
  for (const technique* t : {&standing_knee_raise, &lying_leg_raise, &band_march}) {
    lifts(*t, {psoas_major, iliacus});
    leaves_out(*t, {gluteus_maximus});
  }
}

TEST_CASE("the trunk: in front, behind, aside and round", "[catalogue]") {
  for (const technique* t : {&crunch, &sit_up, &band_kneeling_crunch, &ball_crunch, &reverse_crunch}) {
    lifts(*t, {rectus_abdominis});
    leaves_out(*t, {iliocostalis_lumborum, quadratus_lumborum});
  }
  for (const technique* t : {&prone_back_raise, &band_trunk_straightening, &ball_back_raise}) {
    lifts(*t, {iliocostalis_lumborum, longissimus_thoracis, multifidus});
    leaves_out(*t, {rectus_abdominis});
  }
  for (const technique* t : {&dumbbell_side_bend, &side_plank_dip})
    lifts(*t, {external_oblique, internal_oblique, quadratus_lumborum});
  lifts(cable_wood_chop, {external_oblique});
  for (const technique* t : {&high_plank, &hollow_hold, &ball_rollout_hold}) {
    steadies(*t, {rectus_abdominis, external_oblique, internal_oblique});
    leaves_out(*t, {iliocostalis_lumborum});
  }
  steadies(bird_dog, {multifidus, gluteus_maximus});
}

TEST_CASE("the neck: nodding in front, straightening behind", "[catalogue]") {
  lifts(lying_head_raise, {sternocleidomastoid, longus_colli, longus_capitis});
  leaves_out(lying_head_raise, {splenius_capitis, semispinalis_capitis});
  lifts(face_down_head_raise, {splenius_capitis, semispinalis_capitis});
  leaves_out(face_down_head_raise, {longus_colli, sternocleidomastoid});
  steadies(forehead_press, {sternocleidomastoid, longus_colli});
  steadies(back_of_head_press, {splenius_capitis, semispinalis_capitis});
  steadies(chin_tuck, {longus_capitis});
  leaves_out(chin_tuck, {sternocleidomastoid});
}
