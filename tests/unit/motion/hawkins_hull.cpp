/// @file
/// @brief The regression of Hawkins and Hull against its numbers, written down a second time.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/hawkins_hull.hpp"

#include <map>
#include <string>

#include "catch.hpp"
#include "in_range.hpp"

using namespace regimen;
using in_range::all_lines;

namespace {

/// As the public code has them: in parts of a segment, the ankle from 90.
double part_of_segment(const std::string& muscle_name, double hip_angle, double knee_angle, double ankle_angle) {
  const double a = 90 + ankle_angle;
  if (muscle_name == "psoas_major" || muscle_name == "iliacus") return 0.215 - 0.000726 * hip_angle;
  if (muscle_name == "tensor_fasciae_latae") return 1.436 - 0.0032 * hip_angle - 0.000213 * knee_angle;
  if (muscle_name == "biceps_femoris_long_head") return 1.048 + 0.00209 * hip_angle - 0.0016 * knee_angle;
  if (muscle_name == "semimembranosus") return 1.027 + 0.00199 * hip_angle - 0.00222 * knee_angle;
  if (muscle_name == "semitendinosus") return 0.987 + 0.00207 * hip_angle - 0.00178 * knee_angle;
  if (muscle_name == "rectus_femoris") return 1.107 - 0.0015 * hip_angle + 0.00199 * knee_angle;
  if (muscle_name == "sartorius") return 1.328 - 0.00262 * hip_angle - 0.00134 * knee_angle;
  if (muscle_name == "gracilis") return 0.968 + 0.00123 * hip_angle - 0.00179 * knee_angle;
  if (muscle_name == "biceps_femoris_short_head")
    return 0.600 + 0.000103 * knee_angle - 0.0000121 * knee_angle * knee_angle;
  if (muscle_name == "vastus_intermedius") return 0.496 + 0.00388 * knee_angle - 0.0000163 * knee_angle * knee_angle;
  if (muscle_name == "vastus_lateralis") return 0.569 + 0.00406 * knee_angle - 0.0000207 * knee_angle * knee_angle;
  if (muscle_name == "vastus_medialis") return 0.489 + 0.00307 * knee_angle - 0.0000153 * knee_angle * knee_angle;
  if (muscle_name == "gastrocnemius_medial_head") return 0.900 - 0.00062 * knee_angle + 0.00214 * a;
  if (muscle_name == "gastrocnemius_lateral_head") return 0.894 - 0.0005 * knee_angle + 0.00214 * a;
  if (muscle_name == "tibialis_anterior") return 0.715 - 0.0013 * a;
  if (muscle_name == "soleus") return 0.563 + 0.00193 * a;
  return 0;
}

bool is_of_the_shank(line_of_action line) { return depends_on(line, ankle_dorsiflexion); }

}  // namespace

TEST_CASE("the second opinion is the published regression, times thigh or shank", "[motion]") {
  in_range::chance chance{5};
  int lines = 0;
  for (const line_of_action line : all_lines()) {
    const std::string name(name_of(line));
    INFO(name);
    const bool has_row = part_of_segment(name, 0, 0, 0) != 0;
    REQUIRE(hawkins_hull_length(line, {}).has_value() == has_row);
    if (!has_row) continue;
    ++lines;
    for (int n = 0; n < 20; ++n) {
      const pose at = chance.pose_for(line);
      const double part = part_of_segment(name, depends_on(line, hip_flexion) ? at[hip_flexion].count() : 0,
                                          depends_on(line, knee_flexion) ? at[knee_flexion].count() : 0,
                                          depends_on(line, ankle_dorsiflexion) ? at[ankle_dorsiflexion].count() : 0);
      REQUIRE(hawkins_hull_length(line, at)->count() == Approx(part * (is_of_the_shank(line) ? 430 : 396)));
    }
  }
  REQUIRE(lines == 17);
}

TEST_CASE("the second opinion ends where the first does", "[motion]") {
  for (const line_of_action line : all_lines()) {
    if (!hawkins_hull_length(line, {})) continue;
    INFO(name_of(line));
    for (const coordinate which : in_range::all_coordinates()) {
      const auto valid = valid_range(line, which);
      if (!valid) continue;
      REQUIRE(hawkins_hull_length(line, pose{{which, valid->high}}).has_value());
      REQUIRE_FALSE(hawkins_hull_length(line, pose{{which, valid->high + 1_deg}}).has_value());
    }
  }
}

TEST_CASE("the row for iliopsoas is of both its muscles, and other muscles have theirs or none", "[motion]") {
  STATIC_REQUIRE(hawkins_hull_length(muscle::psoas_major, {}) == hawkins_hull_length(muscle::iliacus, {}));
  STATIC_REQUIRE(hawkins_hull_length(muscle::psoas_major, {}).has_value());
  for (std::size_t m = 0; m < count_of<muscle>; ++m) {
    const muscle which = static_cast<muscle>(m);
    INFO(name_of(which));
    REQUIRE(hawkins_hull_length(which, {}).has_value() == (part_of_segment(std::string(name_of(which)), 0, 0, 0) != 0));
  }
}

TEST_CASE("the second opinion is told to be second-hand", "[motion]") {
  STATIC_REQUIRE(hawkins_hull.known == certainty::secondary);
}
