/// @file
/// @brief Laws of lengths, moment arms and rates over every line.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/musculotendon_length.hpp"

#include <cmath>
#include <limits>

#include "catch.hpp"
#include "in_range.hpp"

using namespace regimen;
using in_range::all_coordinates;
using in_range::all_lines;

namespace {

constexpr line_of_action ischial_heads[] = {line_of_action::biceps_femoris_long_head, line_of_action::semitendinosus,
                                            line_of_action::semimembranosus};

bool is_out_of_plane(coordinate which) {
  return which == hip_adduction || which == hip_rotation || which == subtalar_inversion || which == lumbar_bending ||
         which == lumbar_rotation;
}

}  // namespace

TEST_CASE("an angle that a line does not depend on may be anything, even no number", "[motion]") {
  in_range::chance chance{1};
  const double odd[] = {1e6, -720, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
  for (const line_of_action line : all_lines())
    for (int n = 0; n < 10; ++n) {
      const pose at = chance.pose_for(line);
      pose bare;
      for (const coordinate which : all_coordinates())
        if (depends_on(line, which)) bare = bare.with(which, at[which]);
      INFO(name_of(line));
      REQUIRE(length_of(line, bare).has_value());
      REQUIRE(length_of(line, at) == length_of(line, bare));
      for (const coordinate which : all_coordinates()) {
        if (depends_on(line, which)) continue;
        // What it crosses and does not follow is not zero, but unknown.
        if (not_followed_by(line).contains(which))
          REQUIRE_FALSE(moment_arm(line, at, which).has_value());
        else
          REQUIRE(moment_arm(line, at, which) == 0_mm);
        for (const double angle : odd) REQUIRE(length_of(line, at.with(which, degrees{angle})) == length_of(line, at));
      }
    }
}

TEST_CASE("a moment arm is what a small turn of the joint shortens the line by", "[motion]") {
  in_range::chance chance{2};
  constexpr double step = 0.01;  // degrees
  const double turn = 2 * degrees{step}.radians();
  for (const line_of_action line : all_lines())
    for (int n = 0; n < 20; ++n) {
      const pose at = chance.pose_for(line, 2 * step);
      for (const coordinate which : all_coordinates()) {
        if (!depends_on(line, which)) continue;
        INFO(name_of(line) << " " << name_of(which));
        const double more = length_of(line, at.with(which, at[which] + degrees{step}))->count();
        const double less = length_of(line, at.with(which, at[which] - degrees{step}))->count();
        REQUIRE(moment_arm(line, at, which)->count() == Approx((less - more) / turn).margin(1e-4));
      }
    }
}

TEST_CASE("a line lengthens as fast as the joints move times their moment arms", "[motion]") {
  in_range::chance chance{3};
  for (const line_of_action line : all_lines())
    for (int n = 0; n < 20; ++n) {
      const pose at = chance.pose_for(line);
      pose rates;
      double expected = 0;
      for (const coordinate which : all_coordinates()) {
        if (not_followed_by(line).contains(which)) continue;
        rates = rates.with(which, degrees{chance.between(-300, 300)});
        expected -= moment_arm(line, at, which)->count() * rates[which].radians();
      }
      INFO(name_of(line));
      REQUIRE(lengthening_rate(line, at, rates)->count() == Approx(expected).margin(1e-9));
      REQUIRE(lengthening_rate(line, at, {}) == 0_mm);
    }
}

TEST_CASE("a rate that is no number spoils only the lines that it matters to", "[motion]") {
  constexpr degrees none{std::numeric_limits<double>::quiet_NaN()};
  for (const line_of_action line : all_lines())
    for (const coordinate which : all_coordinates()) {
      INFO(name_of(line) << " " << name_of(which));
      const bool matters = depends_on(line, which) || not_followed_by(line).contains(which);
      REQUIRE(lengthening_rate(line, {}, pose{{which, none}}).has_value() != matters);
      REQUIRE(lengthening_rate(line, {}, pose{{which, 10_deg}}).has_value() != not_followed_by(line).contains(which));
    }
}

TEST_CASE("all lengths at once are the lengths one by one, also where some are not known", "[motion]") {
  in_range::chance chance{4};
  for (int n = 0; n < 300; ++n) {
    pose at = chance.pose_for_all();
    if (n % 3 != 0)  // push one of the angles out of range
      at = at.with(all_coordinates()[static_cast<std::size_t>(chance.between(0, 24))],
                   degrees{n % 3 == 1 ? chance.between(-200, 200) : std::numeric_limits<double>::quiet_NaN()});
    const all_lengths all = lengths_at(at);
    for (const line_of_action line : all_lines()) {
      INFO(name_of(line));
      REQUIRE(all[line] == length_of(line, at));
      REQUIRE(all.known().contains(line) == !outside_model(line, at).has_value());
    }
    if (n % 3 == 0) REQUIRE(all.known() == enum_set<line_of_action>::all());
  }
}

TEST_CASE("an angle outside the range of a line is named, and gives no length", "[motion]") {
  const double never[] = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                          -std::numeric_limits<double>::infinity(), 1e300, -1e300};
  for (const line_of_action line : all_lines())
    for (const coordinate which : all_coordinates()) {
      const auto valid = valid_range(line, which);
      REQUIRE(valid.has_value() == depends_on(line, which));
      if (!valid) continue;
      INFO(name_of(line) << " " << name_of(which));
      const auto refused = [&](degrees angle) {
        const pose at{{which, angle}};
        const auto fault = outside_model(line, at);
        REQUIRE(fault.has_value());
        REQUIRE(fault->which == which);
        REQUIRE((fault->given == angle || angle.count() != angle.count()));
        REQUIRE(fault->valid == *valid);
        REQUIRE_FALSE(length_of(line, at).has_value());
        REQUIRE_FALSE(moment_arm(line, at, which).has_value());
        REQUIRE_FALSE(lengthening_rate(line, at, {}).has_value());
        REQUIRE_FALSE(lengths_at(at)[line].has_value());
      };
      for (const double angle : never) refused(degrees{angle});
      refused(degrees{std::nextafter(valid->high.count(), 1e9)});
      refused(degrees{std::nextafter(valid->low.count(), -1e9)});
      for (const degrees end : {valid->low, valid->high}) REQUIRE(length_of(line, pose{{which, end}}).has_value());
      REQUIRE(valid->contains(degrees{}));
    }
}

TEST_CASE("the hip is known from -20 to 100 degrees, of psoas and iliacus to 90", "[motion]") {
  for (const line_of_action line : all_lines()) {
    INFO(name_of(line));
    const bool deep = line == line_of_action::psoas_major || line == line_of_action::iliacus;
    if (depends_on(line, hip_flexion))
      REQUIRE(valid_range(line, hip_flexion) == range<degrees>{-20_deg, deep ? 90_deg : 100_deg});
    if (depends_on(line, knee_flexion)) REQUIRE(valid_range(line, knee_flexion) == range<degrees>{0_deg, 120_deg});
    if (depends_on(line, ankle_dorsiflexion))
      REQUIRE(valid_range(line, ankle_dorsiflexion) == range<degrees>{-40_deg, 30_deg});
  }
}

TEST_CASE("hamstrings are strictly longer the more the hip is bent, whatever the knee does", "[S1-6]") {
  for (const line_of_action line : ischial_heads)
    for (int knee_bend = 0; knee_bend <= 120; knee_bend += 5)
      for (int bend = -20; bend < 90; ++bend) {
        INFO(name_of(line) << " hip " << bend << " knee " << knee_bend);
        const pose at{{hip_flexion, degrees(bend)}, {knee_flexion, degrees(knee_bend)}};
        REQUIRE(*length_of(line, at) < *length_of(line, at.with(hip_flexion, degrees(bend + 1))));
      }
}

TEST_CASE("moment arms have the signs of anatomy in standing", "[motion]") {
  // Near the ends of the range the straight paths may say otherwise.
  const pose stand{{knee_flexion, 20_deg}, {elbow_flexion, 60_deg}};
  const auto arm = [&](line_of_action line, coordinate about) { return moment_arm(line, stand, about)->count(); };
  for (const line_of_action line : ischial_heads) {
    REQUIRE(arm(line, hip_flexion) < -40);
    REQUIRE(arm(line, knee_flexion) > 20);
  }
  for (const line_of_action line : {line_of_action::rectus_femoris, line_of_action::vastus_lateralis,
                                    line_of_action::vastus_medialis, line_of_action::vastus_intermedius})
    REQUIRE(arm(line, knee_flexion) < -30);
  for (const line_of_action line : {line_of_action::psoas_major, line_of_action::iliacus,
                                    line_of_action::rectus_femoris, line_of_action::tensor_fasciae_latae})
    REQUIRE(arm(line, hip_flexion) > 20);
  REQUIRE(arm(line_of_action::gluteus_maximus_middle, hip_flexion) < -40);
  for (const line_of_action line : {line_of_action::gluteus_medius_anterior, line_of_action::gluteus_medius_middle,
                                    line_of_action::gluteus_medius_posterior})
    REQUIRE(arm(line, hip_adduction) < -30);
  for (const line_of_action line : {line_of_action::adductor_longus, line_of_action::adductor_magnus_middle,
                                    line_of_action::gracilis, line_of_action::pectineus})
    REQUIRE(arm(line, hip_adduction) > 20);
  REQUIRE(arm(line_of_action::gluteus_medius_posterior, hip_rotation) < -20);
  for (const line_of_action line :
       {line_of_action::soleus, line_of_action::gastrocnemius_medial_head, line_of_action::gastrocnemius_lateral_head})
    REQUIRE(arm(line, ankle_dorsiflexion) < -35);
  REQUIRE(arm(line_of_action::tibialis_anterior, ankle_dorsiflexion) > 20);
  REQUIRE(arm(line_of_action::tibialis_posterior, subtalar_inversion) > 10);
  REQUIRE(arm(line_of_action::fibularis_longus, subtalar_inversion) < -10);
  REQUIRE(arm(line_of_action::erector_spinae, lumbar_extension) > 30);
  REQUIRE(arm(line_of_action::external_oblique, lumbar_extension) < -30);
  for (const line_of_action line : {line_of_action::biceps_brachii_long_head, line_of_action::biceps_brachii_short_head,
                                    line_of_action::brachialis})
    REQUIRE(arm(line, elbow_flexion) > 10);
  for (const line_of_action line :
       {line_of_action::triceps_brachii_long_head, line_of_action::triceps_brachii_lateral_head,
        line_of_action::triceps_brachii_medial_head})
    REQUIRE(arm(line, elbow_flexion) < -15);
}

TEST_CASE("least and greatest length are those that a search of the sagittal plane finds", "[motion]") {
  for (const line_of_action line : all_lines()) {
    INFO(name_of(line));
    const length_model known = model_of(line);
    REQUIRE(known.neutral == *length_of(line, {}));
    std::vector<coordinate> bends;
    for (const coordinate which : all_coordinates())
      if (depends_on(line, which) && !is_out_of_plane(which)) bends.push_back(which);
    REQUIRE((bends.size() == 1 || bends.size() == 2));
    millimetres least = known.neutral;
    millimetres most = known.neutral;
    const auto first = *valid_range(line, bends.front());
    const auto second = *valid_range(line, bends.back());
    for (double a = first.low.count(); a <= first.high.count(); a += 2)
      for (double b = second.low.count(); b <= second.high.count(); b += bends.size() == 1 ? 1000 : 2) {
        pose at{{bends.back(), degrees{b}}};
        at = at.with(bends.front(), degrees{a});
        const millimetres length = *length_of(line, at);
        if (length < least) least = length;
        if (length > most) most = length;
      }
    REQUIRE(least.count() == Approx(known.sagittal.low.count()).margin(0.1));
    REQUIRE(most.count() == Approx(known.sagittal.high.count()).margin(0.1));
  }
}

TEST_CASE("what is known of a length is in proportion to it", "[motion]") {
  for (const line_of_action line : all_lines()) {
    INFO(name_of(line));
    const length_model known = model_of(line);
    REQUIRE(known.sagittal.contains(known.neutral));
    REQUIRE(known.sagittal_error > 0_mm);
    REQUIRE(known.sagittal_error <= known.error);
    REQUIRE(known.error < 7_mm);
    REQUIRE(known.sagittal_error < 1.1_mm);
    if (known.between_models) REQUIRE(*known.between_models > 0_mm);
    REQUIRE((known.from == arm26) == depends_on(line, elbow_flexion));
  }
  // Where there is no second model.
  for (const line_of_action line :
       {line_of_action::pectineus, line_of_action::quadratus_femoris, line_of_action::gemelli,
        line_of_action::fibularis_tertius, line_of_action::erector_spinae, line_of_action::brachialis})
    REQUIRE_FALSE(model_of(line).between_models.has_value());
  REQUIRE(model_of(line_of_action::biceps_femoris_long_head).between_models == 4.45_mm);
}

TEST_CASE("a length known while compiling is the length at run time", "[motion]") {
  static constexpr pose poses[] = {
      {},
      {{hip_flexion, 77.7_deg}, {knee_flexion, 33.3_deg}, {hip_adduction, -11.1_deg}, {hip_rotation, 22.2_deg}},
      {{ankle_dorsiflexion, -15.5_deg}, {subtalar_inversion, 9.9_deg}, {lumbar_bending, 12.3_deg}},
      {{elbow_flexion, 101.01_deg}, {lumbar_extension, -45.6_deg}, {hip_flexion, 95_deg}},
  };
  static constexpr all_lengths early[] = {lengths_at(poses[0]), lengths_at(poses[1]), lengths_at(poses[2]),
                                          lengths_at(poses[3])};
  static constexpr auto early_arm = moment_arm(line_of_action::semitendinosus, poses[1], hip_rotation);
  for (std::size_t i = 0; i < 4; ++i) {
    const volatile double zero = 0;
    const pose now = poses[i].with(hip_rotation, poses[i][hip_rotation] + degrees{zero});
    const all_lengths late = lengths_at(now);
    REQUIRE(late.known() == early[i].known());
    for (const line_of_action line : all_lines())
      if (late[line]) REQUIRE(late[line]->count() == Approx(early[i][line]->count()).margin(1e-9));
  }
  const volatile double turn = 22.2;
  REQUIRE(
      moment_arm(line_of_action::semitendinosus, poses[1].with(hip_rotation, degrees{turn}), hip_rotation)->count() ==
      Approx(early_arm->count()).margin(1e-9));
}
