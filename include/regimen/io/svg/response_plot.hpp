/// @file
/// @brief Fitness, fatigue and performance through a training, as a picture.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/io/decimal.hpp"
#include "regimen/io/svg/drawing.hpp"
#include "regimen/io/svg/length_plot.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/response/response_model.hpp"

namespace regimen::svg {

/// @brief What a plot of a training shows.
struct response_plot {
  /// @brief What the model says of each day from day 1.
  std::vector<modelled_day> days{};
  /// @brief Performance without training, which is the zero of the plot.
  double baseline = 0;
  /// @brief Where performance of a cohort lies, one for each day; empty for none.
  std::vector<range<double>> band{};
  /// @brief What the band is, for the legend.
  std::string band_words{};
  /// @brief The line below the title: model and parameters.
  std::string from{};
};

/// @brief Fitness, fatigue, and performance above the baseline, against the days; with the band of a cohort, if it has
/// one. Numbers that are not finite are left out.
[[nodiscard]] inline std::string response_picture(const response_plot& asked) {
  constexpr std::string_view names[] = {"fitness", "fatigue", "performance"};
  constexpr std::size_t curves = std::size(names);
  const auto value = [&](std::size_t curve, std::size_t i) {
    const modelled_day& d = asked.days[i];
    return curve == 0 ? d.fitness : curve == 1 ? d.fatigue : d.performance - asked.baseline;
  };
  double least = 0;
  double most = 0;
  const auto reach = [&](double y) {
    if (!std::isfinite(y)) return;
    least = std::min(least, y);
    most = std::max(most, y);
  };
  for (std::size_t i = 0; i < asked.days.size(); ++i)
    for (std::size_t c = 0; c < curves; ++c) reach(value(c, i));
  for (const range<double>& b : asked.band) {
    reach(b.low - asked.baseline);
    reach(b.high - asked.baseline);
  }
  if (!(most > least)) most = least + 1;
  // Steps are found for whole numbers; small spans are counted in tenths, hundredths, ...
  int decimals = 0;
  double scale = 1;
  for (; (most - least) * scale < 10 && decimals < 12; ++decimals) scale *= 10;
  const double y_step = detail::step_of((most - least) * scale, 8) / scale;
  const double y_low = std::floor(least / y_step) * y_step;
  const double y_high = std::ceil(most / y_step) * y_step;
  const auto last_day = static_cast<double>(std::max<std::size_t>(asked.days.size(), 1));
  double x_step = 7;
  while (last_day / x_step > 16) x_step *= 2;

  const double left = 90;
  const double right = 760;
  const double top = 64;
  const double bottom = 444;
  const auto x_of = [&](double day) { return left + day / last_day * (right - left); };
  const auto y_of = [&](double y) { return bottom - (y - y_low) / (y_high - y_low) * (bottom - top); };

  const std::string title = "Response to a training of " + std::to_string(asked.days.size()) + " days";
  drawing sheet{980, 520, title, "Modelled fitness, fatigue and performance above the baseline against days."};
  for (double day = 0; day <= last_day; day += x_step) {
    sheet.line({x_of(day), top}, {x_of(day), bottom + 5}, "stroke=\"#cccccc\" stroke-width=\"1\"");
    sheet.text({x_of(day), bottom + 20}, anchor::middle, 12, shortest(day));
  }
  const long steps = std::lround((y_high - y_low) / y_step);
  for (long i = 0; i <= steps; ++i) {
    const double y = y_low + static_cast<double>(i) * y_step;
    const bool none = std::fabs(y) < y_step / 2;
    sheet.line({left - 5, y_of(y)}, {right, y_of(y)},
               none ? "stroke=\"#555555\" stroke-width=\"1.5\"" : "stroke=\"#cccccc\" stroke-width=\"1\"");
    sheet.text({left - 9, y_of(y) + 4}, anchor::end, 12, with_sign(y, decimals));
  }
  sheet.rectangle({left, top}, right - left, bottom - top, "fill=\"none\" stroke=\"#555555\" stroke-width=\"1\"");

  double row = top + 14;
  const auto legend = [&](std::string_view words, const std::string& pen) {
    sheet.line({right + 20, row - 4}, {right + 50, row - 4}, pen);
    sheet.text({right + 58, row}, anchor::start, 13, words);
    row += 22;
  };
  const auto draw = [](way& pen, point p) { pen.empty() ? pen.from(p) : pen.to(p); };
  const std::size_t banded = std::min(asked.band.size(), asked.days.size());
  if (banded > 0) {
    way band;
    const auto add = [&](std::size_t i, double y) {
      if (std::isfinite(y)) draw(band, {x_of(static_cast<double>(i) + 1), y_of(y - asked.baseline)});
    };
    for (std::size_t i = 0; i < banded; ++i) add(i, asked.band[i].high);
    for (std::size_t i = banded; i-- > 0;) add(i, asked.band[i].low);
    if (!band.empty()) sheet.path(band.close(), "fill=\"#009e73\" fill-opacity=\"0.2\"");
  }
  for (std::size_t c = 0; c < curves; ++c) {
    const std::string pen = "fill=\"none\" stroke=\"" + std::string{colour(c)} + "\" stroke-width=\"2.5\"";
    way drawn;
    for (std::size_t i = 0; i < asked.days.size(); ++i)
      if (const double y = value(c, i); std::isfinite(y)) draw(drawn, {x_of(static_cast<double>(i) + 1), y_of(y)});
    if (!drawn.empty()) sheet.path(drawn, pen);
    legend(names[c], pen);
  }
  if (banded > 0) legend(asked.band_words, "stroke=\"#009e73\" stroke-opacity=\"0.2\" stroke-width=\"12\"");

  sheet.text({left, 26}, anchor::start, 18, title, "font-weight=\"bold\"");
  sheet.text({left, 48}, anchor::start, 13, asked.from);
  sheet.text({(left + right) / 2, bottom + 42}, anchor::middle, 13, "day");
  const point axis{22, (top + bottom) / 2};
  sheet.text(axis, anchor::middle, 13, "from baseline " + shortest(asked.baseline) + ", in units of performance",
             "transform=\"rotate(-90 " + number(axis.x) + " " + number(axis.y) + ")\"");
  sheet.text({left, bottom + 64}, anchor::start, 12, "Models compare plans; they do not promise results.");
  return sheet.str();
}

}  // namespace regimen::svg
