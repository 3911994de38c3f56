/// @file
/// @brief How the lengths of muscles change with the angle of a joint, as a picture.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/io/decimal.hpp"
#include "regimen/io/svg/drawing.hpp"
#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/musculotendon_length.hpp"
#include "regimen/motion/pose.hpp"

namespace regimen::svg {

/// @brief What a plot of lengths shows.
struct length_plot {
  /// @brief The lines of action, in the order of the legend.
  std::vector<line_of_action> lines{};
  /// @brief The coordinate that changes.
  coordinate over = hip_flexion;
  /// @brief Where the other joints are; changes are counted from this pose.
  pose base{};
};

namespace detail {

/// The least of 1, 2, 5, 10, 20, ... that parts a span into at most so many steps.
inline double step_of(double span, double steps) noexcept {
  double step = 1;
  constexpr double next[] = {2, 2.5, 2};
  for (std::size_t i = 0; span / step > steps; ++i) step *= next[i % 3];
  return step;
}

inline std::string words_of(std::string_view name) {
  std::string words{name};
  for (char& c : words)
    if (c == '_') c = ' ';
  return words;
}

/// The points of one curve: angle, and millimetres from the base pose.
struct curve {
  line_of_action line{};
  std::vector<point> points{};
};

inline curve curve_of(line_of_action line, const length_plot& asked, double low, double high) {
  curve found{line, {}};
  const std::optional<millimetres> start = length_of(line, asked.base);
  if (!start || not_followed_by(line).contains(asked.over)) return found;
  constexpr double step = 2;
  const auto add = [&](double angle) {
    if (const auto length = length_of(line, asked.base.with(asked.over, degrees{angle})))
      found.points.push_back({angle, length->count() - start->count()});
  };
  // A line that does not cross the joint stays as it is over the whole of the plot.
  const range<degrees> valid = valid_range(line, asked.over).value_or(range<degrees>{degrees{low}, degrees{high}});
  for (double angle = valid.low.count(); angle < valid.high.count(); angle += step) add(angle);
  add(valid.high.count());
  return found;
}

}  // namespace detail

/// @brief Change of length against the angle of a joint, one curve a line; curves end where the model does, and where
/// none reaches the sheet is shaded.
[[nodiscard]] inline std::string length_picture(const length_plot& asked) {
  // What the models reach, and a little more to show that they end.
  bool crossed = false;
  double low = 0;
  double high = 0;
  for (const line_of_action line : asked.lines)
    if (const auto valid = valid_range(line, asked.over)) {
      low = crossed ? std::min(low, valid->low.count()) : valid->low.count();
      high = crossed ? std::max(high, valid->high.count()) : valid->high.count();
      crossed = true;
    }
  if (!crossed) high = 90;
  const double x_step = detail::step_of(high - low, 12);
  const double x_low = std::floor(low / x_step) * x_step - (crossed ? x_step : 0);
  const double x_high = std::ceil(high / x_step) * x_step + (crossed ? x_step : 0);

  std::vector<detail::curve> curves;
  double least = 0;
  double most = 0;
  for (const line_of_action line : asked.lines) {
    curves.push_back(detail::curve_of(line, asked, low, high));
    for (const point& p : curves.back().points) {
      least = std::min(least, p.y);
      most = std::max(most, p.y);
    }
  }
  if (most - least < 5) most = least + 5;
  const double y_step = detail::step_of(most - least, 8);
  const double y_low = std::floor(least / y_step) * y_step;
  const double y_high = std::ceil(most / y_step) * y_step;

  const double rows = static_cast<double>(std::max<std::size_t>(curves.size(), 16));
  const double left = 80;
  const double right = 640;
  const double top = 64;
  const double bottom = top + rows * 22 + 20;
  const auto x_of = [&](double angle) { return left + (angle - x_low) / (x_high - x_low) * (right - left); };
  const auto y_of = [&](double length) { return bottom - (length - y_low) / (y_high - y_low) * (bottom - top); };

  std::string base;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto which = static_cast<coordinate>(i);
    if (asked.base[which] != degrees{} && which != asked.over)
      base += (base.empty() ? "" : ", ") + detail::words_of(name_of(which)) + " " +
              shortest(asked.base[which].count()) + "°";
  }
  const std::string over = detail::words_of(name_of(asked.over));
  const std::string zero = shortest(asked.base[asked.over].count());
  const std::string title = "Change of length over " + over;
  std::string names;
  for (const line_of_action line : asked.lines) names += (names.empty() ? "" : ", ") + detail::words_of(name_of(line));
  drawing sheet{1060, static_cast<int>(bottom) + 124, title,
                "Change of musculotendon length in millimetres against " + over + " in degrees, for " + names + "."};

  const std::string shade = "fill=\"#e8e8e8\"";
  if (crossed) {
    sheet.rectangle({left, top}, x_of(low) - left, bottom - top, shade);
    sheet.rectangle({x_of(high), top}, right - x_of(high), bottom - top, shade);
  }
  // Ticks are counted, so that no sum of fractions decides whether the last is drawn.
  const auto count = [](double from, double to, double step) { return std::lround((to - from) / step); };
  for (long i = 0; i <= count(x_low, x_high, x_step); ++i) {
    const double angle = x_low + static_cast<double>(i) * x_step;
    sheet.line({x_of(angle), top}, {x_of(angle), bottom + 5}, "stroke=\"#cccccc\" stroke-width=\"1\"");
    sheet.text({x_of(angle), bottom + 20}, anchor::middle, 12, shortest(angle));
  }
  for (long i = 0; i <= count(y_low, y_high, y_step); ++i) {
    const double length = y_low + static_cast<double>(i) * y_step;
    const bool none = std::lround(length) == 0;
    sheet.line({left - 5, y_of(length)}, {right, y_of(length)},
               none ? "stroke=\"#555555\" stroke-width=\"1.5\"" : "stroke=\"#cccccc\" stroke-width=\"1\"");
    sheet.text({left - 9, y_of(length) + 4}, anchor::end, 12, with_sign(length, 0));
  }
  sheet.rectangle({left, top}, right - left, bottom - top, "fill=\"none\" stroke=\"#555555\" stroke-width=\"1\"");

  // The legend stands in the order in which the curves end on the right, so that the eye finds each across.
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < curves.size(); ++i) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const std::vector<point>& one = curves[a].points;
    const std::vector<point>& other = curves[b].points;
    if (one.empty() || other.empty()) return !one.empty() && other.empty();
    return one.back().y > other.back().y;
  });
  double row = top + 14;
  for (const std::size_t i : order) {
    const detail::curve& c = curves[i];
    const std::string broken{dashes(i)};
    const std::string pen = "fill=\"none\" stroke=\"" + std::string{colour(i)} + "\" stroke-width=\"2.5\"" +
                            (broken.empty() ? "" : " stroke-dasharray=\"" + broken + "\"");
    way drawn;
    for (const point& p : c.points) {
      const point place{x_of(p.x), y_of(p.y)};
      drawn.empty() ? drawn.from(place) : drawn.to(place);
    }
    if (!drawn.empty()) sheet.path(drawn, pen);
    sheet.line({right + 20, row - 4}, {right + 50, row - 4}, pen);
    std::string words = detail::words_of(name_of(c.line));
    if (not_followed_by(c.line).contains(asked.over))
      words += " (not followed)";
    else if (c.points.empty())
      words += " (not modelled here)";
    else if (!depends_on(c.line, asked.over))
      words += " (constant)";
    sheet.text({right + 58, row}, anchor::start, 13, words);
    row += 22;
  }

  sheet.text({left, 26}, anchor::start, 18, title, "font-weight=\"bold\"");
  sheet.text(
      {left, 48}, anchor::start, 13,
      "Millimetres from " + over + " " + zero + "°" + (base.empty() ? ", all else as in standing" : ", with " + base));
  sheet.text({(left + right) / 2, bottom + 42}, anchor::middle, 13, over + " (degrees)");
  const point axis{22, (top + bottom) / 2};
  sheet.text(axis, anchor::middle, 13, "change of length (mm)",
             "transform=\"rotate(-90 " + number(axis.x) + " " + number(axis.y) + ")\"");

  bool leg = false;
  bool arm = false;
  double apart = 0;
  for (const line_of_action line : asked.lines) {
    const length_model known = model_of(line);
    (known.from == gait2392 ? leg : arm) = true;
    if (known.between_models) apart = std::max(apart, known.between_models->count());
  }
  double y = bottom + 70;
  const auto credit = [&](std::string_view words) {
    sheet.text({left, y}, anchor::start, 12, words);
    y += 20;
  };
  if (leg)
    credit(
        "Fits by this library to gait2392 (Delp, Loan, Hoy, Zajac, Topp, Rosen, Thelen, Anderson, Seth; CC BY 3.0).");
  if (arm)
    credit("Fits by this library to arm26 (Holzbaur, Murray, Delp 2005; Reinbolt, Seth, Habib, Hamner; CC BY 3.0).");
  credit((apart > 0 ? "A second model differs by up to " + with_decimals(apart, 1) + " mm (rms). " : std::string{}) +
         (crossed ? "Grey: beyond the range of the model, where nothing is said."
                  : "No model follows these muscles over this joint."));
  return sheet.str();
}

}  // namespace regimen::svg
