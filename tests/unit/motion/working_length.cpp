/// @file
/// @brief Whether exercises work a muscle short or long, and laws of its place in its range.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/working_length.hpp"

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/motion/standard_movements.hpp"

using namespace regimen;

namespace {

constexpr muscle ischial_heads[] = {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus};

}  // namespace

TEST_CASE("hinges load the hamstrings long", "[motion]") {
  for (const named_movement* m : {&movements::romanian_deadlift, &movements::stiff_leg_deadlift,
                                  &movements::good_morning, &movements::slow_deadlift, &movements::single_leg_deadlift})
    for (const muscle head : ischial_heads) {
      INFO(m->name << ", " << name_of(head));
      REQUIRE(working_length_of(head, m->how()) == working_length::long_length);
    }
}

TEST_CASE("gluteus maximus is loaded short by the hip thrust and long by the squat", "[motion]") {
  for (const named_movement* m : {&movements::hip_thrust, &movements::supine_bridge, &movements::glute_bridge})
    REQUIRE(working_length_of(gluteus_maximus, m->how()) == working_length::short_length);
  for (const named_movement* m : {&movements::back_squat, &movements::deep_squat, &movements::lunge})
    REQUIRE(working_length_of(gluteus_maximus, m->how()) == working_length::long_length);
}

TEST_CASE("squats load the vasti long", "[motion]") {
  for (const muscle m : members_of(vasti)) {
    REQUIRE(working_length_of(m, movements::back_squat.how()) == working_length::long_length);
    REQUIRE(working_length_of(m, movements::lunge.how()) == working_length::long_length);
    REQUIRE(working_length_of(m, movements::leg_extension.how()) == working_length::middle_length);
  }
}

TEST_CASE("sitting to curl the legs loads the ischial heads longer than lying, and the short head alike", "[motion]") {
  const pose sitting = movements::seated_leg_curl.how().hardest;
  const pose lying = movements::lying_leg_curl.how().hardest;
  for (const muscle head : ischial_heads) {
    INFO(name_of(head));
    REQUIRE(working_length_of(head, movements::seated_leg_curl.how()) == working_length::long_length);
    REQUIRE(working_length_of(head, movements::lying_leg_curl.how()) != working_length::long_length);
    REQUIRE(*place_in_range(head, sitting) > *place_in_range(head, lying) + 1.0 / 3);
  }
  REQUIRE(working_length_of(biceps_femoris_long_head, movements::lying_leg_curl.how()) == working_length::short_length);
  REQUIRE(working_length_of(biceps_femoris_short_head, movements::seated_leg_curl.how()) ==
          working_length_of(biceps_femoris_short_head, movements::lying_leg_curl.how()));
}

TEST_CASE("bent knees shorten the gastrocnemius of a calf raise and leave the soleus as it is", "[motion]") {
  const pose stands = movements::standing_calf_raise.how().hardest;
  const pose sits = movements::seated_calf_raise.how().hardest;
  for (const muscle m : {muscle::gastrocnemius_medial_head, muscle::gastrocnemius_lateral_head})
    REQUIRE(*place_in_range(m, sits) < *place_in_range(m, stands) - 0.2);
  REQUIRE(place_in_range(soleus, sits) == place_in_range(soleus, stands));
  REQUIRE(working_length_of(soleus, movements::standing_calf_raise.how()) == working_length::middle_length);
}

TEST_CASE("a muscle that the load does not ask for is worked at no length", "[motion]") {
  REQUIRE(!working_length_of(iliacus, movements::back_squat.how()));
  REQUIRE(!working_length_of(biceps_femoris_short_head, movements::romanian_deadlift.how()));
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto m = static_cast<muscle>(i);
    REQUIRE(!working_length_of(m, movements::leg_swings.how()));
    for (const named_movement* n : movements::all)
      if (working_length_of(m, n->how()).has_value() != resists(m, n->how().load)) FAIL(n->name << ", " << name_of(m));
  }
}

TEST_CASE("without a model the signs on the way from standing tell", "[motion]") {
  // Arms up lengthen the latissimus, arms down and back shorten it.
  REQUIRE(!place_in_range(latissimus_dorsi, pose{}));
  REQUIRE(length_in(latissimus_dorsi, pose{{shoulder_flexion, 170_deg}}) == working_length::long_length);
  REQUIRE(length_in(latissimus_dorsi, pose{{shoulder_flexion, -20_deg}}) == working_length::short_length);
  REQUIRE(length_in(latissimus_dorsi, pose{{knee_flexion, 90_deg}}) == working_length::middle_length);
  REQUIRE(length_in(latissimus_dorsi, pose{{shoulder_flexion, 90_deg}, {shoulder_rotation, 30_deg}}) ==
          working_length::indeterminate);
  // Beyond the range of its model.
  REQUIRE(!place_in_range(psoas_major, pose{{hip_flexion, 110_deg}}));
  REQUIRE(length_in(psoas_major, pose{{hip_flexion, 110_deg}}) == working_length::short_length);
  // Its line does not see the shoulder.
  REQUIRE(!place_in_range(triceps_brachii_long_head, pose{{shoulder_flexion, 90_deg}}));
  REQUIRE(place_in_range(triceps_brachii_long_head, pose{{elbow_flexion, 90_deg}}).has_value());
}

TEST_CASE("bending or straightening takes a muscle of one joint from one end of its range to the other",
          "[motion][law]") {
  struct one_joint {
    muscle who;
    coordinate at;
    double shortest;
    double longest;
  };
  for (const one_joint& row : {one_joint{muscle::soleus, ankle_dorsiflexion, -40, 30},
                               one_joint{muscle::tibialis_anterior, ankle_dorsiflexion, 30, -40},
                               one_joint{muscle::vastus_lateralis, knee_flexion, 0, 120},
                               one_joint{muscle::biceps_femoris_short_head, knee_flexion, 120, 0},
                               one_joint{muscle::brachialis, elbow_flexion, 130, 0}}) {
    INFO(name_of(row.who));
    const auto place = [&](double angle) { return *place_in_range(row.who, pose{{row.at, degrees{angle}}}); };
    REQUIRE(place(row.shortest) < 0.05);
    REQUIRE(place(row.longest) > 0.95);
    double before = place(row.shortest);
    for (int i = 1; i <= 10; ++i) {
      const double now = place(row.shortest + (row.longest - row.shortest) * i / 10);
      REQUIRE(now > before);
      before = now;
    }
  }
}

TEST_CASE("in the sagittal plane a place lies within the range", "[motion][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i)
    for (int h = -20; h <= 100; h += 20)
      for (int k = 0; k <= 120; k += 20)
        for (int a = -40; a <= 30; a += 10) {
          const auto place =
              place_in_range(static_cast<muscle>(i), pose{{hip_flexion, degrees{static_cast<double>(h)}},
                                                          {knee_flexion, degrees{static_cast<double>(k)}},
                                                          {ankle_dorsiflexion, degrees{static_cast<double>(a)}}});
          if (place && (*place < -0.02 || *place > 1.02))
            FAIL(name_of(static_cast<muscle>(i)) << ": " << *place << " at " << h << ", " << k << ", " << a);
        }
  SUCCEED();
}
