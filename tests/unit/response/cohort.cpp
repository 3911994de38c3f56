/// @file
/// @brief Simulated cohorts: who is in them, and that they repeat.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/response/cohort.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>
#include <set>
#include <vector>

#include "catch.hpp"
#include "regimen/response/banister_cohort.hpp"
#include "regimen/response/turner.hpp"

using namespace regimen;

namespace {

population<banister> differing(double variation) {
  population<banister> of{{500, 0.07, 0.27, 60, 13}, {}};
  for (std::size_t k = 0; k < 5; ++k) of.variation[k] = variation;
  return of;
}

std::vector<double> twelve_weeks() {
  std::vector<double> loads;
  for (int d = 0; d < 84; ++d) loads.push_back(d % 7 == 2 || d % 7 == 6 ? 0 : 60 + 6 * (d % 5));
  return loads;
}

bool same_bytes(const banister& a, const banister& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

}  // namespace

TEST_CASE("bits from counters", "[response]") {
  // The first numbers of SplitMix64 from 0, as its reference implementation gives them.
  static_assert(detail::mixed(0) == 0xe220a8397b1dcdafU);
  static_assert(detail::mixed(0x9e3779b97f4a7c15U) == 0x6e789e6aa1b965f4U);
  static_assert(detail::uniform(0) == 0x1p-53);
  static_assert(detail::uniform(~std::uint64_t{0}) == 1);
}

TEST_CASE("the same seed gives the same people, another seed others", "[response][law]") {
  const population<banister> of = differing(0.1);
  const std::vector<banister> once = people_of(of, 7, 100);
  const std::vector<banister> again = people_of(of, 7, 100);
  const std::vector<banister> others = people_of(of, 8, 100);
  std::set<double> gains;
  for (std::size_t i = 0; i < 100; ++i) {
    REQUIRE(same_bytes(once[i], again[i]));
    REQUIRE_FALSE(same_bytes(once[i], others[i]));
    gains.insert({once[i].fitness_gain, others[i].fitness_gain});
  }
  REQUIRE(gains.size() == 200);
}

TEST_CASE("people do not depend on how many there are", "[response][law]") {
  const population<banister> of = differing(0.2);
  const std::vector<banister> many = people_of(of, 3, 1000);
  for (const std::size_t few : {1U, 2U, 99U}) {
    const std::vector<banister> first = people_of(of, 3, few);
    REQUIRE(first.size() == few);
    for (std::size_t i = 0; i < few; ++i) REQUIRE(same_bytes(first[i], many[i]));
    const std::vector<double> loads = twelve_weeks();
    const cohort_course a = simulate(span<const banister>(first), loads, todays_load::excluded);
    const cohort_course b = simulate(span<const banister>(many), loads, todays_load::excluded);
    for (std::size_t i = 0; i < few; ++i) {
      REQUIRE(a.people[i].last == b.people[i].last);
      REQUIRE(a.people[i].best == b.people[i].best);
      REQUIRE(a.people[i].best_day == b.people[i].best_day);
    }
  }
}

TEST_CASE("parameters have the mean and the coefficient of variation that are asked for", "[response]") {
  for (const double variation : {0.1, 0.5}) {
    const std::vector<banister> people = people_of(differing(variation), 11, 40000);
    for (std::size_t k = 0; k < 5; ++k) {
      std::vector<double> values;
      for (const banister& b : people) values.push_back(b.*banister::parameters[k].where);
      const distribution found = distribution_of(values);
      const double mean = differing(0).mean.*banister::parameters[k].where;
      INFO(banister::parameters[k].name);
      // Four standard errors of a mean; that of a deviation is about half as great, but for the long tail.
      CHECK(std::fabs(found.mean / mean - 1) < 4 * variation / 200);
      CHECK(std::fabs(found.deviation / mean / variation - 1) < 0.06);
      // The 5th percentile of a log-normal number: exp(-1.6449 s - s^2 / 2) times the mean.
      const double s = std::sqrt(std::log(1 + variation * variation));
      CHECK(found.low / mean == Approx(std::exp(-1.644854 * s - s * s / 2)).epsilon(0.02));
      CHECK(found.high / mean == Approx(std::exp(1.644854 * s - s * s / 2)).epsilon(0.02));
    }
    // Independent: no correlation beyond chance.
    double product = 0;
    for (const banister& b : people) product += (b.fitness_gain / 0.07 - 1) * (b.fatigue_gain / 0.27 - 1);
    CHECK(std::fabs(product / 40000 / (variation * variation)) < 0.025);
  }
}

TEST_CASE("people who do not differ are the mean, and signs stay", "[response]") {
  const population<banister> alike = differing(0);
  for (const banister& b : people_of(alike, 5, 10)) REQUIRE(same_bytes(b, alike.mean));
  population<banister> negative = differing(2);
  negative.mean.baseline = -20;
  negative.mean.fatigue_gain = 0;
  for (const banister& b : people_of(negative, 5, 1000)) {
    REQUIRE(b.baseline < 0);
    REQUIRE(b.fatigue_gain == 0);
    REQUIRE_FALSE(fault_of(b));
  }
}

TEST_CASE("populations that cannot be", "[response]") {
  REQUIRE_FALSE(fault_of(differing(0.1)));
  REQUIRE(fault_of(differing(-0.1))->parameter == "baseline");
  REQUIRE(fault_of(differing(2.1)));
  REQUIRE(fault_of(differing(std::nan(""))));
  population<banister> bad = differing(0.1);
  bad.mean.fatigue_days = 0;
  REQUIRE(fault_of(bad)->parameter == "fatigue_days");
  population<turner> exponents{turner_2017.model, {}};
  REQUIRE_FALSE(fault_of(exponents));
  exponents.variation[5] = 0.1;
  REQUIRE(fault_of(exponents)->parameter == "fitness_exponent");
}

TEST_CASE("distributions are those of sorted numbers", "[response][law]") {
  std::mt19937 chance{1};
  for (std::size_t size = 1; size < 60; ++size) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < size; ++i) numbers.push_back(static_cast<double>(chance() % 100));
    std::vector<double> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    const auto percentile = [&](double part) {
      const double place = part * static_cast<double>(size - 1);
      const auto below = static_cast<std::size_t>(place);
      const std::size_t above = std::min(below + 1, size - 1);
      return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
    };
    double mean = 0;
    for (const double x : sorted) mean += x / static_cast<double>(size);
    double squares = 0;
    for (const double x : sorted) squares += (x - mean) * (x - mean);
    const distribution found = distribution_of(numbers);
    REQUIRE(found.mean == Approx(mean));
    REQUIRE(found.deviation == Approx(std::sqrt(squares / static_cast<double>(size))).margin(1e-9));
    REQUIRE(found.low == Approx(percentile(0.05)).margin(1e-12));
    REQUIRE(found.high == Approx(percentile(0.95)).margin(1e-12));
  }
}

TEST_CASE("a cohort is its people, one by one", "[response][law]") {
  const std::vector<double> loads = twelve_weeks();
  const auto check = [&](const auto& people, todays_load when) {
    const cohort_course course = simulate(span{people.data(), people.size()}, loads, when);
    REQUIRE_FALSE(course.fault);
    std::vector<double> sums(loads.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
      const prediction alone = predict(people[i], loads, when);
      std::size_t best = 0;
      for (std::size_t d = 0; d < loads.size(); ++d) {
        sums[d] += alone.days[d].performance;
        if (alone.days[d].performance > alone.days[best].performance) best = d;
      }
      REQUIRE(course.people[i].last == alone.days.back().performance);
      REQUIRE(course.people[i].best == alone.days[best].performance);
      REQUIRE(course.people[i].best_day == best + 1);
    }
    for (std::size_t d = 0; d < loads.size(); ++d)
      REQUIRE(course.days[d].mean == Approx(sums[d] / static_cast<double>(people.size())));
  };
  population<turner> others{turner_2017.model, {}};
  others.variation[1] = 0.2;
  others.variation[3] = 0.2;
  for (const todays_load when : {todays_load::included, todays_load::excluded}) {
    check(people_of(differing(0.2), 1, 37), when);
    check(people_of(others, 1, 12), when);
  }
}

TEST_CASE("the arrays say what the people say", "[response][law]") {
  const std::vector<double> loads = twelve_weeks();
  for (const std::size_t count : {1U, 7U, 8U, 15U, 16U, 17U, 333U})
    for (const todays_load when : {todays_load::included, todays_load::excluded}) {
      std::vector<banister> people = people_of(differing(0.15), count, count);
      for (std::size_t i = 0; i < count; ++i) {
        people[i].initial_fitness = static_cast<double>(i % 5);
        people[i].initial_fatigue = static_cast<double>(i % 3);
      }
      const banister_cohort cohort{people};
      REQUIRE(cohort.size() == count);
      REQUIRE_FALSE(cohort.fault());
      const banister_course arrays = cohort.simulate(loads, when);
      const cohort_course course = simulate(span<const banister>(people), loads, when);
      REQUIRE(arrays.mean.size() == loads.size());
      REQUIRE(arrays.last.size() == count);
      for (std::size_t d = 0; d < loads.size(); ++d) {
        REQUIRE(arrays.mean[d] == Approx(course.days[d].mean).epsilon(1e-12));
        REQUIRE(arrays.deviation[d] == Approx(course.days[d].deviation).epsilon(1e-9).margin(1e-6));
      }
      for (std::size_t i = 0; i < count; ++i) {
        REQUIRE(arrays.last[i] == Approx(course.people[i].last).epsilon(1e-12));
        REQUIRE(arrays.best[i] == Approx(course.people[i].best).epsilon(1e-12));
      }
    }
}

TEST_CASE("cohorts without people, days or sense", "[response]") {
  const std::vector<banister> people = people_of(differing(0.1), 1, 3);
  const std::vector<double> loads{1, -1};
  REQUIRE(simulate(span<const banister>(people), loads, todays_load::included).fault->day == 2);
  REQUIRE(banister_cohort{people}.simulate(loads, todays_load::included).fault->day == 2);
  REQUIRE(banister_cohort{people}.simulate({}, todays_load::included).mean.empty());
  REQUIRE(simulate(span<const banister>{}, twelve_weeks(), todays_load::included).days.empty());
  REQUIRE(banister_cohort{{}}.simulate(twelve_weeks(), todays_load::included).mean.empty());
  std::vector<banister> one_bad = people;
  one_bad[1].fatigue_days = 0;
  const cohort_course course = simulate(span<const banister>(one_bad), twelve_weeks(), todays_load::included);
  REQUIRE(course.fault->parameter == "fatigue_days");
  REQUIRE(course.days.empty());
  REQUIRE(course.people.empty());
  REQUIRE(banister_cohort{one_bad}.fault()->parameter == "fatigue_days");
  REQUIRE(banister_cohort{one_bad}.size() == 1);
}
