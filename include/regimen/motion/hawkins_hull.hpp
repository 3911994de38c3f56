/// @file
/// @brief A second opinion on lengths of leg muscles: the regression of Hawkins and Hull.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/evidence/source.hpp"
#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/quantity/length.hpp"

namespace regimen {

/// @brief The regression. Its numbers were taken from public code that uses it, not checked against the paper.
inline constexpr source hawkins_hull{"Hawkins & Hull 1990 J Biomech 23:487", certainty::secondary};

namespace detail {
/// @brief Length as a part of a segment: constant, per degree of hip flexion, of knee flexion, of its square, and of
/// the ankle, where the foot at a right angle counts 90 and dorsiflexion more.
struct hawkins_hull_row {
  line_of_action line;
  millimetres segment;
  double constant;
  double hip;
  double knee;
  double knee_squared;
  double ankle;
};

/// @brief Hip to knee and knee to ankle of the body that gait2392 has, so that millimetres compare.
inline constexpr millimetres thigh_length{396};
inline constexpr millimetres shank_length{430};

/// @brief One row for iliopsoas stands for both its muscles.
inline constexpr hawkins_hull_row hawkins_hull_rows[] = {
    {line_of_action::psoas_major, thigh_length, .215, -.000726, 0, 0, 0},
    {line_of_action::iliacus, thigh_length, .215, -.000726, 0, 0, 0},
    {line_of_action::tensor_fasciae_latae, thigh_length, 1.436, -.0032, -.000213, 0, 0},
    {line_of_action::biceps_femoris_long_head, thigh_length, 1.048, .00209, -.0016, 0, 0},
    {line_of_action::semimembranosus, thigh_length, 1.027, .00199, -.00222, 0, 0},
    {line_of_action::semitendinosus, thigh_length, .987, .00207, -.00178, 0, 0},
    {line_of_action::rectus_femoris, thigh_length, 1.107, -.0015, .00199, 0, 0},
    {line_of_action::sartorius, thigh_length, 1.328, -.00262, -.00134, 0, 0},
    {line_of_action::gracilis, thigh_length, .968, .00123, -.00179, 0, 0},
    {line_of_action::biceps_femoris_short_head, thigh_length, .6, 0, .000103, -.0000121, 0},
    {line_of_action::vastus_intermedius, thigh_length, .496, 0, .00388, -.0000163, 0},
    {line_of_action::vastus_lateralis, thigh_length, .569, 0, .00406, -.0000207, 0},
    {line_of_action::vastus_medialis, thigh_length, .489, 0, .00307, -.0000153, 0},
    {line_of_action::gastrocnemius_medial_head, shank_length, .9, 0, -.00062, 0, .00214},
    {line_of_action::gastrocnemius_lateral_head, shank_length, .894, 0, -.0005, 0, .00214},
    {line_of_action::tibialis_anterior, shank_length, .715, 0, 0, 0, -.0013},
    {line_of_action::soleus, shank_length, .563, 0, 0, 0, .00193},
};
}  // namespace detail

/// @brief Length of a line by the regression; nothing for lines that it does not have.
///
/// It knows hip and knee flexion and the ankle, and nothing of the other angles. It came without limits: it is taken to
/// hold where the first model holds (`outside_model()`), and to be empty elsewhere.
[[nodiscard]] constexpr std::optional<millimetres> hawkins_hull_length(line_of_action line, const pose& at) noexcept {
  if (outside_model(line, at)) return std::nullopt;
  for (const detail::hawkins_hull_row& row : detail::hawkins_hull_rows) {
    if (row.line != line) continue;
    // An angle that a row does not use may be no number at all.
    double part = row.constant;
    if (row.hip != 0) part += row.hip * at[hip_flexion].count();
    if (row.knee != 0) part += (row.knee + row.knee_squared * at[knee_flexion].count()) * at[knee_flexion].count();
    if (row.ankle != 0) part += row.ankle * (90 + at[ankle_dorsiflexion].count());
    return millimetres{part * row.segment.count()};
  }
  return std::nullopt;
}

/// @brief Length of a muscle by the regression; nothing for muscles that it does not have.
[[nodiscard]] constexpr std::optional<millimetres> hawkins_hull_length(muscle which, const pose& at) noexcept {
  for (const detail::hawkins_hull_row& row : detail::hawkins_hull_rows)
    if (muscles_of(row.line).contains(which)) return hawkins_hull_length(row.line, at);
  return std::nullopt;
}

}  // namespace regimen
