/// @file
/// @brief Numbers of loads: acute and chronic, monotony and strain, impulses.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include "catch.hpp"
#include "regimen/response/load_ratio.hpp"
#include "regimen/response/monotony.hpp"
#include "regimen/response/training_impulse.hpp"

using namespace regimen;

namespace {

constexpr load_average averages[] = {load_average::exponential, load_average::rolling_coupled,
                                     load_average::rolling_uncoupled};

// A day on which nothing is trained halves an average of three days.
constexpr double three[] = {8, 0, 0};
static_assert(exponential_average(three, 3) == 2);
static_assert(!exponential_average({}, 3));
static_assert(!exponential_average(three, 0));
static_assert(session_load(7, 60) == 420);

}  // namespace

TEST_CASE("21 days of 30, then 7 of 50", "[response]") {
  std::vector<double> loads(21, 30.0);
  loads.insert(loads.end(), 7, 50.0);
  const auto by_weights = acute_to_chronic(loads, load_average::exponential);
  REQUIRE(by_weights);
  REQUIRE(std::fabs(by_weights->acute - 47.3303) < 5e-5);
  REQUIRE(std::fabs(by_weights->chronic - 37.8720) < 5e-5);
  REQUIRE(std::fabs(by_weights->ratio - 1.249746) < 5e-7);
  REQUIRE(std::fabs(acute_to_chronic(loads, load_average::rolling_coupled)->ratio - 1.428571) < 5e-7);
  REQUIRE(std::fabs(acute_to_chronic(loads, load_average::rolling_uncoupled)->ratio - 1.666667) < 5e-7);
}

TEST_CASE("ratios of any calendar", "[response][law]") {
  std::mt19937 chance{1};
  for (int round = 0; round < 500; ++round) {
    std::vector<double> loads(28 + chance() % 40);
    for (double& load : loads) load = chance() % 4 == 0 ? static_cast<double>(chance() % 900) : 0;
    if (round % 5 == 0) std::fill(loads.begin(), loads.end() - 7, 0.0);
    const auto coupled = acute_to_chronic(loads, load_average::rolling_coupled);
    const auto uncoupled = acute_to_chronic(loads, load_average::rolling_uncoupled);
    if (coupled) {
      REQUIRE(coupled->ratio >= 0);
      REQUIRE(coupled->ratio <= 4);
      // The chronic days are the acute ones and three weeks of others.
      if (uncoupled) REQUIRE(4 * coupled->chronic == Approx(uncoupled->acute + 3 * uncoupled->chronic));
    }
    for (const load_average by : averages) {
      const auto found = acute_to_chronic(loads, by);
      std::vector<double> fivefold;
      for (const double load : loads) fivefold.push_back(5 * load);
      const auto scaled = acute_to_chronic(fivefold, by);
      REQUIRE(static_cast<bool>(scaled) == static_cast<bool>(found));
      if (found) REQUIRE(scaled->ratio == Approx(found->ratio));
      if (found) REQUIRE(std::isfinite(found->ratio));
    }
  }
}

TEST_CASE("days of rest count, and only the spans that are asked for", "[response]") {
  // One session of 70 on the last day of each week: days, not sessions.
  std::vector<double> loads(28);
  for (std::size_t i = 6; i < 28; i += 7) loads[i] = 70;
  const auto found = acute_to_chronic(loads, load_average::rolling_coupled);
  REQUIRE(found->acute == 10);
  REQUIRE(found->chronic == 10);
  loads.insert(loads.begin(), 1000.0);
  REQUIRE(acute_to_chronic(loads, load_average::rolling_coupled)->chronic == 10);
  REQUIRE(acute_to_chronic(loads, load_average::rolling_uncoupled)->chronic == 10);
}

TEST_CASE("no ratio where there is none", "[response]") {
  const std::vector<double> rest(28);
  const std::vector<double> month(28, 1.0);
  const std::vector<double> short_of_a_day(27, 1.0);
  for (const load_average by : averages) {
    REQUIRE_FALSE(acute_to_chronic(rest, by));
    REQUIRE_FALSE(acute_to_chronic({}, by));
    REQUIRE_FALSE(acute_to_chronic(short_of_a_day, by));
    REQUIRE_FALSE(acute_to_chronic(month, by, 0, 28));
    REQUIRE_FALSE(acute_to_chronic(month, by, 7, 6));
    REQUIRE_FALSE(acute_to_chronic(month, by, -7, -1));
    REQUIRE(acute_to_chronic(month, by)->ratio == Approx(1));
  }
  REQUIRE(acute_to_chronic(month, load_average::rolling_coupled, 7, 7)->ratio == 1);
  REQUIRE_FALSE(acute_to_chronic(month, load_average::rolling_uncoupled, 7, 7));
}

TEST_CASE("Foster's week", "[response]") {
  const double loads[7] = {420, 0, 540, 300, 0, 720, 0};
  const week_of_training all = week_of(loads, deviation::population);
  REQUIRE(all.load == 1980);
  REQUIRE(std::fabs(*all.monotony - 1.04147) < 5e-6);
  REQUIRE(std::fabs(*all.strain - 2062.11) < 5e-3);
  const week_of_training sample = week_of(loads, deviation::sample);
  REQUIRE(std::fabs(*sample.monotony - 0.96421) < 5e-6);
  REQUIRE(std::fabs(*sample.strain - 1909.14) < 5e-3);
}

TEST_CASE("a week of equal days has no monotony", "[response]") {
  for (const double load : {0.0, 300.0, 0.1})
    for (const deviation spread : {deviation::population, deviation::sample}) {
      const double loads[7] = {load, load, load, load, load, load, load};
      const week_of_training week = week_of(loads, spread);
      REQUIRE(week.load == Approx(7 * load));
      REQUIRE_FALSE(week.monotony);
      REQUIRE_FALSE(week.strain);
    }
}

TEST_CASE("the order of the days does not matter to a week, and monotony not the unit", "[response][law]") {
  std::mt19937 chance{2};
  for (int round = 0; round < 100; ++round) {
    double loads[7];
    double other[7];
    for (std::size_t i = 0; i < 7; ++i) {
      loads[i] = static_cast<double>(chance() % 800 + i);
      other[6 - i] = 2.5 * loads[i];
    }
    const week_of_training a = week_of(loads, deviation::sample);
    const week_of_training b = week_of(other, deviation::sample);
    REQUIRE(b.load == Approx(2.5 * a.load));
    REQUIRE(*b.monotony == Approx(*a.monotony));
    REQUIRE(*b.strain == Approx(2.5 * *a.strain));
  }
}

TEST_CASE("sessions that cannot be have no load", "[response]") {
  const double nan = std::nan("");
  REQUIRE(session_load(0, 60) == 0);
  REQUIRE(session_load(10, 0) == 0);
  REQUIRE_FALSE(session_load(10.5, 60));
  REQUIRE_FALSE(session_load(-1, 60));
  REQUIRE_FALSE(session_load(nan, 60));
  REQUIRE_FALSE(session_load(5, -1));
  REQUIRE_FALSE(session_load(5, nan));
  REQUIRE_FALSE(session_load(5, std::numeric_limits<double>::infinity()));
}

TEST_CASE("training impulses", "[response]") {
  REQUIRE(std::fabs(*training_impulse(60, {155, 55, 190}, impulse_weighting::men) - 117.94) < 5e-3);
  REQUIRE(std::fabs(*training_impulse(60, {155, 55, 190}, impulse_weighting::women) - 131.69) < 5e-3);
  REQUIRE(training_impulse(60, {55, 55, 190}, impulse_weighting::men) == 0);
  REQUIRE(*training_impulse(120, {155, 55, 190}, impulse_weighting::men) ==
          Approx(2 * *training_impulse(60, {155, 55, 190}, impulse_weighting::men)));
  REQUIRE(*training_impulse(60, {190, 55, 190}, impulse_weighting::men) == Approx(60 * 0.64 * std::exp(1.92)));
  const double nan = std::nan("");
  const double infinite = std::numeric_limits<double>::infinity();
  for (const impulse_weighting whose : {impulse_weighting::men, impulse_weighting::women}) {
    for (const double minutes : {-1.0, nan, infinite}) REQUIRE_FALSE(training_impulse(minutes, {155, 55, 190}, whose));
    for (const heart_rates& rates :
         {heart_rates{54, 55, 190}, heart_rates{191, 55, 190}, heart_rates{100, 100, 100}, heart_rates{100, 190, 55},
          heart_rates{nan, 55, 190}, heart_rates{155, nan, 190}, heart_rates{155, 55, nan},
          heart_rates{155, 55, infinite}, heart_rates{155, 0, 190}})
      REQUIRE_FALSE(training_impulse(60, rates, whose));
  }
}
