/// @file
/// @brief Changes of length between poses: what the sources agree on, and what they leave open.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/length_delta.hpp"

#include <cmath>
#include <limits>

#include "catch.hpp"
#include "in_range.hpp"

using namespace regimen;
using in_range::all_coordinates;
using in_range::all_lines;

namespace {

constexpr length_change longer = length_change::lengthening;
constexpr length_change shorter = length_change::shortening;
constexpr length_change same = length_change::constant;
constexpr length_change unsettled = length_change::indeterminate;

length_change turned_round(length_change c) { return c == longer ? shorter : c == shorter ? longer : c; }

constexpr pose standing{};
constexpr pose squat{{hip_flexion, 100_deg}, {knee_flexion, 105_deg}, {ankle_dorsiflexion, 25_deg}};
constexpr pose bent_forward{{hip_flexion, 90_deg}};

constexpr line_of_action ischial_heads[] = {line_of_action::biceps_femoris_long_head, line_of_action::semitendinosus,
                                            line_of_action::semimembranosus};

}  // namespace

TEST_CASE("in a squat the sources disagree about semimembranosus and rectus femoris, and nothing is claimed",
          "[motion]") {
  for (const line_of_action line : {line_of_action::semimembranosus, line_of_action::rectus_femoris}) {
    const length_delta delta = change_between(line, standing, squat);
    REQUIRE(delta.change == unsettled);
    REQUIRE(delta.sure == confidence::low);
    REQUIRE(delta.second_opinion.has_value());
    REQUIRE((*delta.second_opinion > 0_mm) != (delta.by > 0_mm));
  }
  const length_delta biceps = change_between(line_of_action::biceps_femoris_long_head, standing, squat);
  REQUIRE(biceps.change == longer);
  REQUIRE(biceps.sure == confidence::high);
  REQUIRE(biceps.by.count() == Approx(45).margin(1));
  REQUIRE(biceps.second_opinion->count() == Approx(16).margin(1));
}

TEST_CASE("a deep squat is beyond what is known of psoas and iliacus", "[motion]") {
  for (const muscle which : {muscle::psoas_major, muscle::iliacus}) {
    const auto delta = change_between(which, standing, squat);
    REQUIRE(delta->change == unsettled);
    REQUIRE(delta->sure == confidence::none);
    REQUIRE(delta->fault == range_fault{hip_flexion, 100_deg, {-20_deg, 90_deg}});
    REQUIRE(change_between(which, squat, standing)->fault == delta->fault);
  }
}

TEST_CASE("bending forward with straight knees lengthens every ischial head by 15 to 25 percent", "[motion]") {
  for (const line_of_action line : ischial_heads) {
    const length_delta delta = change_between(line, standing, bent_forward);
    REQUIRE(delta.change == longer);
    REQUIRE(delta.sure == confidence::high);
    REQUIRE(delta.percent_of_start > 15);
    REQUIRE(delta.percent_of_start < 25);
  }
  const length_delta short_head = change_between(line_of_action::biceps_femoris_short_head, standing, bent_forward);
  REQUIRE(short_head.change == same);
  REQUIRE(short_head.by == 0_mm);
  REQUIRE(short_head.sure == confidence::high);
}

TEST_CASE("the way back undoes the way there", "[motion]") {
  in_range::chance chance{6};
  for (const line_of_action line : all_lines())
    for (int n = 0; n < 50; ++n) {
      const pose from = chance.pose_for(line);
      const pose to = chance.pose_for(line);
      const length_delta there = change_between(line, from, to);
      const length_delta back = change_between(line, to, from);
      INFO(name_of(line));
      REQUIRE(there.by == -back.by);
      REQUIRE(there.change == turned_round(back.change));
      REQUIRE(there.sure == back.sure);
    }
}

TEST_CASE("a closed cycle of poses sums to nothing", "[motion]") {
  in_range::chance chance{7};
  for (const line_of_action line : all_lines())
    for (int n = 0; n < 10; ++n) {
      pose cycle[5];
      for (pose& at : cycle) at = chance.pose_for(line);
      double sum = 0;
      for (std::size_t i = 0; i < 5; ++i) sum += change_between(line, cycle[i], cycle[(i + 1) % 5]).by.count();
      INFO(name_of(line));
      REQUIRE(std::abs(sum) < 1e-9);
    }
}

TEST_CASE("a line is constant exactly where nothing moves that its muscle crosses", "[motion]") {
  in_range::chance chance{8};
  for (const line_of_action line : all_lines())
    for (const coordinate which : all_coordinates()) {
      const pose from = chance.pose_for(line, 1);
      const length_delta delta = change_between(line, from, from.with(which, from[which] + 1_deg));
      INFO(name_of(line) << " " << name_of(which));
      const bool crosses = depends_on(line, which) || not_followed_by(line).contains(which);
      REQUIRE((delta.change == same) == !crosses);
      if (!crosses) {
        REQUIRE(delta.by == 0_mm);
        REQUIRE(delta.sure == confidence::high);
      }
      // What the model follows and what it does not are two things.
      REQUIRE_FALSE((depends_on(line, which) && not_followed_by(line).contains(which)));
    }
}

TEST_CASE("a joint that the line does not follow leaves the answer open", "[motion]") {
  const pose toes_up{{ankle_dorsiflexion, 30_deg}, {toe_extension, 30_deg}};
  REQUIRE(change_between(line_of_action::flexor_hallucis_longus, standing, toes_up).change == unsettled);
  REQUIRE(change_between(line_of_action::soleus, standing, toes_up).change == longer);
  const pose arm_raised{{shoulder_flexion, 90_deg}};
  REQUIRE(change_between(line_of_action::biceps_brachii_long_head, standing, arm_raised).change == unsettled);
  REQUIRE(change_between(line_of_action::triceps_brachii_long_head, standing, arm_raised).sure == confidence::low);
  REQUIRE(change_between(line_of_action::brachialis, standing, arm_raised).change == same);
}

TEST_CASE("a direction is only given above the tolerance and not against the second source", "[motion]") {
  in_range::chance chance{9};
  int directed = 0;
  int open = 0;
  for (const line_of_action line : all_lines()) {
    const length_model known = model_of(line);
    const double tolerance =
        std::fmax(3, std::fmax(known.neutral.count() / 100, known.between_models ? known.between_models->count() : 0));
    REQUIRE(tolerance_of(line).count() == Approx(tolerance));
    for (int n = 0; n < 100; ++n) {
      pose from;
      pose to;
      for (const coordinate which : {hip_flexion, knee_flexion, ankle_dorsiflexion, lumbar_extension, elbow_flexion})
        if (const auto valid = valid_range(line, which)) {
          from = from.with(which, degrees{chance.between(valid->low.count(), valid->high.count())});
          to = to.with(which, degrees{chance.between(valid->low.count(), valid->high.count())});
        }
      if (from == to) continue;
      const length_delta delta = change_between(line, from, to);
      const double by = length_of(line, to)->count() - length_of(line, from)->count();
      const auto other_from = hawkins_hull_length(line, from);
      const double other = other_from ? hawkins_hull_length(line, to)->count() - other_from->count() : 0;
      INFO(name_of(line) << " " << by << " " << other);
      REQUIRE(delta.by.count() == Approx(by).margin(1e-9));
      REQUIRE(delta.percent_of_start == Approx(100 * by / length_of(line, from)->count()).margin(1e-9));
      REQUIRE(delta.second_opinion.has_value() == other_from.has_value());
      const bool disputed = other_from && other * by <= 0;
      if (std::abs(by) >= tolerance && !disputed) {
        ++directed;
        REQUIRE(delta.change == (by > 0 ? longer : shorter));
        const bool agreed = other_from             ? std::abs(other) > 3
                            : known.between_models ? std::abs(by) > 2 * known.between_models->count()
                                                   : false;
        REQUIRE(delta.sure == (agreed ? confidence::high : confidence::moderate));
      } else {
        ++open;
        REQUIRE(delta.change == unsettled);
        REQUIRE(delta.sure == confidence::low);
      }
    }
  }
  REQUIRE(directed > 1000);
  REQUIRE(open > 500);
}

TEST_CASE("out of the sagittal plane nothing was compared, and confidence is moderate at most", "[motion]") {
  in_range::chance chance{10};
  for (const line_of_action line : all_lines()) {
    if (!depends_on(line, hip_adduction) && !depends_on(line, subtalar_inversion)) continue;
    for (int n = 0; n < 30; ++n) {
      const length_delta delta = change_between(line, chance.pose_for(line), chance.pose_for(line));
      INFO(name_of(line));
      REQUIRE_FALSE(delta.second_opinion.has_value());
      if (delta.change != same) REQUIRE(delta.sure >= confidence::moderate);
    }
  }
}

TEST_CASE("an angle that is no number gives no direction and names its fault", "[motion]") {
  constexpr degrees none{std::numeric_limits<double>::quiet_NaN()};
  for (const line_of_action line : all_lines())
    for (const coordinate which : all_coordinates()) {
      if (!depends_on(line, which)) continue;
      const length_delta delta = change_between(line, standing, pose{{which, none}});
      REQUIRE(delta.change == unsettled);
      REQUIRE(delta.sure == confidence::none);
      REQUIRE(delta.by == 0_mm);
      REQUIRE(delta.fault->which == which);
    }
}

TEST_CASE("a muscle follows its lines: the greatest change counts, and opposite ones leave it open", "[motion]") {
  in_range::chance chance{11};
  int opposite_lines = 0;
  int followed = 0;
  for (std::size_t m = 0; m < count_of<muscle>; ++m) {
    const muscle which = static_cast<muscle>(m);
    INFO(name_of(which));
    if (lines_of(which).empty()) {
      REQUIRE_FALSE(change_between(which, standing, squat).has_value());
      continue;
    }
    const line_of_action any = *lines_of(which).begin();
    for (int n = 0; n < 60; ++n) {
      pose from = chance.pose_for(any);
      pose to = chance.pose_for(any);
      if (n % 2 == 0)
        for (const coordinate out : {hip_adduction, hip_rotation, subtalar_inversion}) {
          from = from.with(out, 0_deg);
          to = to.with(out, 0_deg);
        }
      const length_delta whole = *change_between(which, from, to);
      double greatest = 0;
      bool up = false;
      bool down = false;
      confidence weakest = confidence::high;
      for (const line_of_action line : lines_of(which)) {
        const length_delta part = change_between(line, from, to);
        greatest = std::fmax(greatest, std::abs(part.by.count()));
        up = up || part.change == longer;
        down = down || part.change == shorter;
        // A line that hardly changes has no say but in how sure the rest is.
        const confidence said = part.change == unsettled ? confidence::moderate : part.sure;
        if (said > weakest) weakest = said;
      }
      REQUIRE(std::abs(whole.by.count()) == greatest);
      REQUIRE(lines_of(which).contains(whole.along));
      if (up && down) {
        ++opposite_lines;
        REQUIRE(whole.change == unsettled);
        REQUIRE(whole.sure == confidence::low);
      } else if (up || down) {
        ++followed;
        REQUIRE(whole.change == (up ? longer : shorter));
        REQUIRE(whole.sure == weakest);
      } else {
        REQUIRE((whole.change == unsettled || whole.change == same));
      }
    }
  }
  REQUIRE(opposite_lines > 0);
  REQUIRE(followed > 0);
}

TEST_CASE("two columns of the erector spinae share one line", "[motion]") {
  const pose slumped{{lumbar_extension, -40_deg}};
  const auto one = change_between(muscle::iliocostalis_lumborum, standing, slumped);
  const auto other = change_between(muscle::longissimus_thoracis, standing, slumped);
  REQUIRE(one->change == longer);
  REQUIRE(one->sure == confidence::moderate);
  REQUIRE(one->by == other->by);
  REQUIRE(one->along == line_of_action::erector_spinae);
}
