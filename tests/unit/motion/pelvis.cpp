/// @file
/// @brief Tilt of the pelvis: whom it lengthens, whom it leaves alone, and where it should be.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/pelvis.hpp"

#include <limits>

#include "catch.hpp"
#include "in_range.hpp"
#include "regimen/motion/length_delta.hpp"

using namespace regimen;

namespace {

constexpr line_of_action pelvic_heads[] = {line_of_action::biceps_femoris_long_head, line_of_action::semitendinosus,
                                           line_of_action::semimembranosus};
constexpr pose standing{};

}  // namespace

TEST_CASE("tilt bends the hips and arches the low back by as much, and nothing else", "[S1-6]") {
  in_range::chance chance{12};
  for (int n = 0; n < 100; ++n) {
    const pose from = chance.pose_for_all();
    const degrees tilt{chance.between(-30, 30)};
    const pose to = tilted(from, tilt);
    for (const coordinate which : in_range::all_coordinates()) {
      INFO(name_of(which));
      const bool felt = which == hip_flexion || which == lumbar_extension;
      REQUIRE(to[which] == (felt ? from[which] + tilt : from[which]));
    }
  }
  STATIC_REQUIRE(tilted(standing, 0_deg) == standing);
  STATIC_REQUIRE(tilted(tilted(standing, 12_deg), -12_deg) == standing);
}

TEST_CASE("ten degrees of forward tilt in standing lengthen the long head of biceps by one centimetre", "[S1-6]") {
  const length_delta delta =
      change_between(line_of_action::biceps_femoris_long_head, standing, tilted(standing, 10_deg));
  REQUIRE(delta.by.count() == Approx(10.4).margin(0.5));
  REQUIRE(delta.change == length_change::lengthening);
  REQUIRE(delta.sure == confidence::high);
  REQUIRE(delta.second_opinion->count() == Approx(8.3).margin(0.1));
  const length_delta front = change_between(line_of_action::rectus_femoris, standing, tilted(standing, 10_deg));
  REQUIRE(front.change == length_change::shortening);
  REQUIRE(front.by.count() == Approx(-7.9).margin(0.5));
}

TEST_CASE("no tilt changes the length of the head that starts on the femur", "[S1-4]") {
  for (int knee_bend = 0; knee_bend <= 120; knee_bend += 10)
    for (int tilt = -90; tilt <= 90; ++tilt) {
      const pose from{{knee_flexion, degrees(knee_bend)}};
      const length_delta delta =
          change_between(line_of_action::biceps_femoris_short_head, from, tilted(from, degrees(tilt)));
      REQUIRE(delta.change == length_change::constant);
      REQUIRE(delta.by == 0_mm);
      REQUIRE(delta.sure == confidence::high);
    }
  for (const coordinate which : in_range::all_coordinates())
    REQUIRE(depends_on(line_of_action::biceps_femoris_short_head, which) == (which == knee_flexion));
}

TEST_CASE("the more the pelvis tilts forward, the longer are the heads that start on it", "[S1-6]") {
  // Standing, sitting with the legs stretched out, lying with one leg raised, halfway down.
  const pose starts[] = {standing,
                         {{hip_flexion, 60_deg}, {lumbar_extension, -20_deg}},
                         {{hip_flexion, 65_deg}},
                         {{hip_flexion, 50_deg}, {knee_flexion, 60_deg}, {ankle_dorsiflexion, 15_deg}}};
  for (const line_of_action line : pelvic_heads)
    for (const pose& from : starts)
      for (int tilt = -20; tilt < 25; ++tilt) {
        INFO(name_of(line) << " at " << tilt);
        REQUIRE(*length_of(line, tilted(from, degrees(tilt))) < *length_of(line, tilted(from, degrees(tilt + 1))));
      }
}

TEST_CASE("the neutral pelvis deviates least, and more tilt is more deviation to either side", "[S1-7]") {
  STATIC_REQUIRE(deviation_from_neutral(0_deg) == 0_deg);
  for (int tilt = 1; tilt <= 40; ++tilt) {
    REQUIRE(deviation_from_neutral(degrees(tilt)) == deviation_from_neutral(degrees(-tilt)));
    REQUIRE(deviation_from_neutral(degrees(tilt)) > deviation_from_neutral(degrees(tilt - 1)));
    REQUIRE(deviation_from_neutral(degrees(tilt)) > deviation_from_neutral(0_deg));
  }
  REQUIRE_FALSE(deviation_from_neutral(degrees{std::numeric_limits<double>::quiet_NaN()}).is_finite());
}
