/// @file
/// @brief Banister's model: a published fit, and what must hold of every such model.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/response/banister.hpp"

#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include "bike_score.hpp"
#include "catch.hpp"

using namespace regimen;

namespace {

constexpr todays_load conventions[] = {todays_load::included, todays_load::excluded};

// The formula, term by term.
double by_sum(const banister& m, const std::vector<double>& loads, std::size_t n, todays_load when) {
  const auto day = static_cast<double>(n);
  double fitness = m.initial_fitness * std::exp(-day / m.fitness_days);
  double fatigue = m.initial_fatigue * std::exp(-day / m.fatigue_days);
  for (std::size_t i = 1; i <= n; ++i) {
    if (i == n && when == todays_load::excluded) break;
    const auto ago = static_cast<double>(n - i);
    fitness += loads[i - 1] * std::exp(-ago / m.fitness_days);
    fatigue += loads[i - 1] * std::exp(-ago / m.fatigue_days);
  }
  return m.baseline + m.fitness_gain * fitness - m.fatigue_gain * fatigue;
}

std::vector<double> some_loads(std::mt19937& chance, std::size_t days) {
  std::vector<double> loads(days);
  for (double& load : loads) load = chance() % 3 == 0 ? 0 : static_cast<double>(chance() % 1000) / 8;
  return loads;
}
banister somebody(std::mt19937& chance) {
  const auto between = [&](double low, double high) {
    return std::uniform_real_distribution<double>{low, high}(chance);
  };
  return {between(-100, 600), between(0, 2),  between(0, 3), between(5, 60),
          between(1, 30),     between(0, 50), between(0, 50)};
}

// Exact in binary, and while compiling: half is left of fitness after a day, a quarter of fatigue.
constexpr modelled_day after_two_days(todays_load when) {
  banister::state s{10, 1, 2, 0.5, 0.25, 0, 0};
  next_day(s, 8, when);
  return next_day(s, 16, when);
}
static_assert(after_two_days(todays_load::included) == modelled_day{20, 36, -6});
static_assert(after_two_days(todays_load::excluded) == modelled_day{4, 4, 10});

}  // namespace

TEST_CASE("the published fit of dorem", "[response]") {
  const banister fit{266.0204779, 0.3020749, 0.351475, 33.6433797, 24.6056388};
  const prediction p = predict(fit, bike_score::loads, todays_load::included);
  REQUIRE_FALSE(p.fault);
  REQUIRE(p.days.size() == 165);
  const std::pair<std::size_t, double> expected[] = {
      {1, 263.72534925400004},  {2, 262.6456982972766},  {3, 254.24661145705846},  {45, 273.22333179163286},
      {48, 274.9900848190355},  {56, 279.2864777759833}, {70, 289.4671620838334},  {77, 291.8873555323775},
      {83, 295.59431283275694}, {105, 299.113953047498}, {115, 294.5736325496719}, {132, 303.9873934231425},
      {165, 321.30390433233333}};
  for (const auto& [day, watts] : expected) REQUIRE(std::fabs(p.days[day - 1].performance - watts) < 1e-9);

  double squares = 0;
  double sizes = 0;
  double least = 0;
  double most = 0;
  for (const bike_score::test& t : bike_score::tests) {
    const double off = p.days[t.day - 1].performance - t.watts;
    squares += off * off;
    sizes += std::fabs(off);
    least = std::min(least, off);
    most = std::max(most, off);
  }
  REQUIRE(std::size(bike_score::tests) == 9);
  REQUIRE(std::fabs(std::sqrt(squares / 9) - 1.48118212) < 1e-5);
  REQUIRE(std::fabs(squares / 9 - 2.1939005) < 1e-5);
  REQUIRE(std::fabs(sizes / 9 - 1.16731419) < 1e-5);
  REQUIRE(std::fabs(least + 2.71352646) < 1e-5);
  REQUIRE(std::fabs(most - 2.2233282) < 1e-5);
  // By the other convention it is another model.
  const prediction other = predict(fit, bike_score::loads, todays_load::excluded);
  REQUIRE(std::fabs(other.days[44].performance - p.days[44].performance) > 1);
}

TEST_CASE("day by day is as the formula term by term", "[response][law]") {
  std::mt19937 chance{1};
  for (int round = 0; round < 50; ++round) {
    const banister m = somebody(chance);
    const std::vector<double> loads = some_loads(chance, 1 + chance() % 120);
    for (const todays_load when : conventions) {
      const prediction p = predict(m, loads, when);
      REQUIRE_FALSE(p.fault);
      REQUIRE(p.days.size() == loads.size());
      for (std::size_t n = 1; n <= loads.size(); ++n) {
        const modelled_day& d = p.days[n - 1];
        REQUIRE(d.performance == Approx(by_sum(m, loads, n, when)).margin(1e-8));
        REQUIRE(d.performance == Approx(m.baseline + d.fitness - d.fatigue).margin(1e-9));
      }
    }
  }
}

TEST_CASE("what loads add is linear in the loads, and begins where it is put", "[response][law]") {
  std::mt19937 chance{2};
  for (int round = 0; round < 50; ++round) {
    banister m = somebody(chance);
    m.initial_fitness = 0;
    m.initial_fatigue = 0;
    const std::vector<double> a = some_loads(chance, 60);
    const std::vector<double> b = some_loads(chance, 60);
    std::vector<double> mixed;
    std::vector<double> late(7);
    for (std::size_t i = 0; i < a.size(); ++i) {
      mixed.push_back(2 * a[i] + 3 * b[i]);
      late.push_back(a[i]);
    }
    for (const todays_load when : conventions) {
      const prediction of_a = predict(m, a, when);
      const prediction of_b = predict(m, b, when);
      const prediction of_mixed = predict(m, mixed, when);
      const prediction of_late = predict(m, late, when);
      for (std::size_t i = 0; i < a.size(); ++i) {
        const double sum = 2 * (of_a.days[i].performance - m.baseline) + 3 * (of_b.days[i].performance - m.baseline);
        REQUIRE(of_mixed.days[i].performance - m.baseline == Approx(sum).margin(1e-8));
        REQUIRE(of_late.days[i + 7] == of_a.days[i]);
      }
    }
  }
}

TEST_CASE("without the load of the day, a day is the night after the day before", "[response][law]") {
  std::mt19937 chance{3};
  const banister m = somebody(chance);
  const std::vector<double> loads = some_loads(chance, 80);
  const prediction in = predict(m, loads, todays_load::included);
  const prediction out = predict(m, loads, todays_load::excluded);
  for (std::size_t i = 1; i < loads.size(); ++i) {
    REQUIRE(out.days[i].fitness == Approx(in.days[i - 1].fitness * std::exp(-1 / m.fitness_days)));
    REQUIRE(out.days[i].fatigue == Approx(in.days[i - 1].fatigue * std::exp(-1 / m.fatigue_days)));
    REQUIRE(in.days[i].fitness == Approx(out.days[i].fitness + m.fitness_gain * loads[i]));
  }
}

TEST_CASE("parameters and loads outside their domains are faults", "[response]") {
  const std::vector<double> loads{1, 2};
  const banister good = morton_1990.model;
  REQUIRE_FALSE(predict(good, loads, todays_load::included).fault);
  REQUIRE(morton_1990.from.unverified());
  const double nan = std::nan("");
  const double infinite = std::numeric_limits<double>::infinity();
  for (const parameter<banister>& p : banister::parameters)
    for (const double bad : {nan, infinite, -infinite, -1.0, 0.0}) {
      banister m = good;
      m.*p.where = bad;
      const bool faulty = !std::isfinite(bad) || (p.domain != parameter_domain::any && bad < 0) ||
                          (p.domain == parameter_domain::positive && bad == 0);
      INFO(p.name << ' ' << bad);
      const prediction made = predict(m, loads, todays_load::excluded);
      REQUIRE(static_cast<bool>(made.fault) == faulty);
      REQUIRE(made.days.size() == (faulty ? 0U : 2U));
      if (faulty) REQUIRE(made.fault->parameter == p.name);
      if (faulty) REQUIRE(made.fault->expected == p.domain);
    }
  for (const double bad : {nan, infinite, -1.0}) {
    const std::vector<double> wrong{1, 2, bad, 4, -1};
    const prediction made = predict(good, wrong, todays_load::included);
    REQUIRE(made.fault == model_fault{"load", parameter_domain::not_negative, 3});
    REQUIRE(made.days.empty());
  }
  REQUIRE(predict(good, {}, todays_load::included).days.empty());
}
