/// @file
/// @brief Signs of length changes, from the articles and as laws over the whole table.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/length_change.hpp"

#include <limits>
#include <vector>

#include "catch.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/motion/excursion.hpp"
#include "regimen/motion/working_length.hpp"

using namespace regimen;

namespace {

constexpr joint_motion hip_bends{joint::hip, motion::flexion};
constexpr joint_motion knee_bends{joint::knee, motion::flexion};
constexpr joint_motion knee_straightens{joint::knee, motion::extension};
constexpr joint_motion foot_rises{joint::ankle, motion::dorsiflexion};
constexpr joint_motion low_back_arches{joint::lumbar_spine, motion::extension};

constexpr movement tilt_forward{hip_bends, low_back_arches};
constexpr movement squat_down{hip_bends, knee_bends, foot_rises};

constexpr length_change longer = length_change::lengthening;
constexpr length_change shorter = length_change::shortening;
constexpr length_change same = length_change::constant;
constexpr length_change unsettled = length_change::indeterminate;

length_change turned_round(length_change c) { return c == longer ? shorter : c == shorter ? longer : c; }

std::vector<joint_motion> all_motions() {
  std::vector<joint_motion> all;
  for (std::size_t j = 0; j < count_of<joint>; ++j)
    for (std::size_t m = 0; m < count_of<motion>; ++m) all.push_back({static_cast<joint>(j), static_cast<motion>(m)});
  return all;
}

}  // namespace

TEST_CASE("forward tilt lengthens the heads that start on the pelvis", "[S1-4][S1-6]") {
  STATIC_REQUIRE(change_of_length(semimembranosus, tilt_forward) == longer);
  STATIC_REQUIRE(change_of_length(semitendinosus, tilt_forward) == longer);
  STATIC_REQUIRE(change_of_length(biceps_femoris_long_head, tilt_forward) == longer);
  STATIC_REQUIRE(change_of_length(biceps_femoris_short_head, tilt_forward) == same);
  STATIC_REQUIRE(movement{anterior_pelvic_tilt[0], anterior_pelvic_tilt[1]} == tilt_forward);
}

TEST_CASE("forward tilt shortens the hip flexors", "[S1-8]") {
  STATIC_REQUIRE(change_of_length(rectus_femoris, tilt_forward) == shorter);
  STATIC_REQUIRE(change_of_length(iliacus, tilt_forward) == shorter);
  STATIC_REQUIRE(change_of_length(gluteus_maximus, tilt_forward) == longer);
}

TEST_CASE("the stiff-legged bend lengthens the long hamstrings and not the short head", "[motion]") {
  for (const muscle m : {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus})
    REQUIRE(change_of_length(m, movement{hip_bends}) == longer);
  REQUIRE(change_of_length(biceps_femoris_short_head, {hip_bends}) == same);
}

TEST_CASE("the signs alone settle nothing of two-joint muscles in a squat", "[motion]") {
  for (const muscle m :
       {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus, muscle::rectus_femoris}) {
    INFO(name_of(m));
    REQUIRE(change_of_length(m, squat_down) == unsettled);
    REQUIRE(change_of_length(m, reversed(squat_down)) == unsettled);
  }
  for (const muscle m : members_of(vasti)) REQUIRE(change_of_length(m, squat_down) == longer);
  STATIC_REQUIRE(change_of_length(biceps_femoris_short_head, squat_down) == shorter);
  STATIC_REQUIRE(change_of_length(soleus, squat_down) == longer);
  STATIC_REQUIRE(change_of_length(iliacus, squat_down) == shorter);
  STATIC_REQUIRE(change_of_length(gluteus_maximus, squat_down) == longer);
}

TEST_CASE("straightening the knee lengthens all four heads of the hamstrings", "[motion]") {
  for (const muscle m : members_of(hamstrings)) {
    REQUIRE(change_of_length(m, movement{knee_straightens}) == longer);
    REQUIRE(change_of_length(m, movement{knee_bends}) == shorter);
  }
  for (const muscle m : members_of(quadriceps)) REQUIRE(change_of_length(m, movement{knee_straightens}) == shorter);
}

TEST_CASE("nothing moves, nothing changes", "[motion][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i)
    REQUIRE(change_of_length(static_cast<muscle>(i), movement{}) == same);
}

TEST_CASE("a movement backwards does the opposite", "[motion][law]") {
  const std::vector<joint_motion> all = all_motions();
  std::size_t settled = 0;
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto m = static_cast<muscle>(i);
    for (std::size_t a = 0; a < all.size(); ++a) {
      // Stiffening and drawing a recess away have no way back.
      if (!has_opposite(all[a].what)) continue;
      for (std::size_t b = a; b < all.size(); ++b) {
        if (!has_opposite(all[b].what)) continue;
        const movement there = a == b ? movement{all[a]} : movement{all[a], all[b]};
        const length_change forth = change_of_length(m, there);
        settled += forth == longer || forth == shorter;
        if (!(reversed(reversed(there)) == there) || change_of_length(m, reversed(there)) != turned_round(forth))
          FAIL(name_of(m) << ": " << name_of(all[a].where) << ' ' << name_of(all[a].what) << ", "
                          << name_of(all[b].where) << ' ' << name_of(all[b].what));
      }
    }
  }
  REQUIRE(settled > 1000);
}

TEST_CASE("the order of the motions of a movement says nothing", "[motion][law]") {
  const std::vector<joint_motion> all = all_motions();
  for (std::size_t i = 0; i < count_of<muscle>; ++i)
    for (std::size_t a = 0; a < all.size(); ++a)
      for (std::size_t b = 0; b < a; ++b) {
        const auto m = static_cast<muscle>(i);
        if (change_of_length(m, movement{all[a], all[b]}) != change_of_length(m, movement{all[b], all[a]}))
          FAIL(name_of(m) << " minds the order");
      }
  SUCCEED();
}

TEST_CASE("a muscle keeps its length while only joints that it does not cross move", "[motion][law]") {
  const std::vector<joint_motion> all = all_motions();
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto m = static_cast<muscle>(i);
    for (const joint_motion& j : all) {
      bool acts_there = false;
      for (const muscle_action& action : facts_of(m).actions) acts_there = acts_there || action.motion.where == j.where;
      if (!acts_there && change_of_length(m, movement{j}) != same) FAIL(name_of(m) << " at " << name_of(j.where));
    }
  }
  SUCCEED();
}

TEST_CASE("the motions between two poses are those of the angles that differ", "[motion]") {
  const pose sitting{{hip_flexion, 90_deg}, {knee_flexion, 90_deg}};
  REQUIRE(movement_between(pose{}, sitting) == movement{hip_bends, knee_bends});
  REQUIRE(movement_between(sitting, pose{}) == reversed(movement{hip_bends, knee_bends}));
  REQUIRE(movement_between(sitting, sitting).empty());
  REQUIRE(movement_between(sitting, sitting.with(knee_flexion, 80_deg)) == movement{knee_straightens});
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto which = static_cast<coordinate>(i);
    REQUIRE(movement_between(pose{}, pose{{which, 1_deg}}) == movement{increase_of(which)});
    REQUIRE(movement_between(pose{}, pose{{which, -1_deg}}) == movement{decrease_of(which)});
  }
}

TEST_CASE("turning round a change twice changes nothing", "[motion][law]") {
  for (const length_change c : {longer, shorter, same, unsettled}) {
    REQUIRE(reversed(c) == turned_round(c));
    REQUIRE(reversed(reversed(c)) == c);
  }
}

TEST_CASE("a pose with an angle that is no number says nothing", "[motion]") {
  constexpr degrees no_number{std::numeric_limits<double>::quiet_NaN()};
  constexpr degrees endless{std::numeric_limits<double>::infinity()};
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto m = static_cast<muscle>(i);
    INFO(name_of(m));
    for (const degrees angle : {no_number, endless, -endless}) {
      const pose bad{{hip_flexion, angle}};
      REQUIRE(change_of_length(m, excursion{pose{}, bad}) == length_change::indeterminate);
      REQUIRE(change_of_length(m, excursion{bad, pose{}}) == length_change::indeterminate);
      REQUIRE(length_in(m, bad) == working_length::indeterminate);
    }
  }
}
