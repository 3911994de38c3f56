/// @file
/// @brief The picture of a training: well-formed, with a curve for each of fitness, fatigue and performance.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/svg/response_plot.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/response/banister.hpp"
#include "xml.hpp"

using namespace regimen;

namespace {

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::vector<modelled_day> course(std::size_t days) {
  std::vector<double> loads(days);
  for (std::size_t i = 0; i < days; i += 2) loads[i] = 100;
  return predict(morton_1990.model, loads, todays_load::included).days;
}

}  // namespace

TEST_CASE("a plot of a training has three curves of a point a day", "[io][svg]") {
  for (const std::size_t days : {1U, 5U, 84U, 1000U}) {
    const std::string picture = svg::response_picture({course(days), 0, {}, "", "banister"});
    const xml_document read{picture};
    INFO(read.fault());
    REQUIRE(read.fault().empty());
    REQUIRE(read.elements().at(0) == "svg");
    const std::vector<std::string> texts = read.texts_of("text");
    for (const char* words : {"fitness", "fatigue", "performance", "day", "banister"})
      REQUIRE(std::count(texts.begin(), texts.end(), words) == 1);
    std::size_t curves = 0;
    for (std::size_t at = picture.find("<path d=\"M"); at != std::string::npos;
         at = picture.find("<path d=\"M", at + 1)) {
      const std::string way = picture.substr(at, picture.find("/>", at) - at);
      if (times(way, "stroke-width=\"2.5\"") == 0) continue;
      const std::size_t points = times(way, "L") + 1;
      REQUIRE((points == days || points == 2));
      if (points == days) ++curves;
    }
    REQUIRE(curves >= 3);
    REQUIRE(times(picture, "nan") == 0);
  }
}

TEST_CASE("the last point of performance stands where its number does", "[io][svg]") {
  // Fitness 8, fatigue 3 and performance 5 above the baseline 100 on every day.
  const std::vector<modelled_day> days(7, modelled_day{8, 3, 105});
  const std::string picture = svg::response_picture({days, 100, {}, "", ""});
  const auto tick = [&](const std::string& words) {
    const std::size_t end = picture.find(">" + words + "</text>");
    REQUIRE(end != std::string::npos);
    const std::size_t y = picture.find(" y=\"", picture.rfind("<text", end)) + 4;
    return std::stod(picture.substr(y, picture.find('"', y) - y)) - 4;
  };
  const double zero = tick("0.0");
  const double eight = tick("+8.0");
  const std::string green = "stroke=\"" + std::string{svg::colour(2)} + "\"";
  const std::size_t at = picture.rfind("<path", picture.find(green));
  const std::string way = picture.substr(at, picture.find("/>", at) - at);
  const std::size_t last = way.rfind('L');
  const std::string point = way.substr(last + 1, way.find('"', last) - last - 1);
  REQUIRE(std::stod(point.substr(point.find(',') + 1)) == Approx(zero + (eight - zero) * 5 / 8).margin(0.1));
}

TEST_CASE("the band of a cohort is closed and named; numbers that are none are left out", "[io][svg]") {
  std::vector<modelled_day> days = course(20);
  days[3].fitness = std::nan("");
  days[4].performance = HUGE_VAL;
  std::vector<range<double>> band;
  for (const modelled_day& d : course(20)) band.push_back({d.performance - 5, d.performance + 5});
  band[7].low = std::nan("");
  const std::string picture = svg::response_picture({days, 0, band, "5 % to 95 % of <people>", "a & b"});
  REQUIRE(xml_document{picture}.fault().empty());
  REQUIRE(times(picture, "Z\"") == 1);
  REQUIRE(times(picture, ">5 % to 95 % of &lt;people&gt;<") == 1);
  REQUIRE(times(picture, "nan") == 0);
  REQUIRE(times(picture, "inf") == 0);
  REQUIRE(xml_document{svg::response_picture({})}.fault().empty());
}
