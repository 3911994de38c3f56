/// @file
/// @brief Models of delayed fitness, of variable fatigue, of nonlinear fading, and Hill's transform of loads.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <vector>

#include "catch.hpp"
#include "regimen/response.hpp"

using namespace regimen;

namespace {

constexpr todays_load conventions[] = {todays_load::included, todays_load::excluded};

std::vector<double> some_loads(std::mt19937& chance, std::size_t days) {
  std::vector<double> loads(days);
  for (double& load : loads) load = chance() % 3 == 0 ? 0 : static_cast<double>(chance() % 1000) / 8;
  return loads;
}

// The sum of inputs that fade in so many days, up to day n or to the day before.
double faded(const std::vector<double>& inputs, std::size_t n, double days, todays_load when) {
  double sum = 0;
  for (std::size_t i = 1; i < n + (when == todays_load::included ? 1 : 0); ++i)
    sum += inputs[i - 1] * std::exp(-static_cast<double>(n - i) / days);
  return sum;
}

}  // namespace

TEST_CASE("delayed fitness is the formula term by term", "[response][law]") {
  std::mt19937 chance{1};
  const fitness_delay m{300, 0.4, 0.3, 40, 6, 11, 5, 3};
  const std::vector<double> loads = some_loads(chance, 100);
  for (const todays_load when : conventions) {
    const prediction p = predict(m, loads, when);
    REQUIRE(p.days.size() == 100);
    for (std::size_t n = 1; n <= 100; ++n) {
      const auto day = static_cast<double>(n);
      const double fitness = 5 * std::exp(-day / 40) + faded(loads, n, 40, when) - faded(loads, n, 6, when);
      const double fatigue = 3 * std::exp(-day / 11) + faded(loads, n, 11, when);
      REQUIRE(p.days[n - 1].performance == Approx(300 + 0.4 * fitness - 0.3 * fatigue));
    }
  }
}

TEST_CASE("a load brings no fitness at once, and most after the days that the two spans give", "[response]") {
  // e^(-t/40) - e^(-t/6) is greatest at t = ln(40/6) * 40 * 6 / (40 - 6) = 13.39 days.
  std::vector<double> loads(60);
  loads[0] = 100;
  const prediction p = predict(fitness_delay{0, 1, 0, 40, 6, 1}, loads, todays_load::included);
  REQUIRE(p.days[0].fitness == 0);
  std::size_t best = 0;
  for (std::size_t i = 0; i < 60; ++i)
    if (p.days[i].fitness > p.days[best].fitness) best = i;
  REQUIRE(best == 13);
}

TEST_CASE("both variable dose-response models are their formulae term by term", "[response][law]") {
  std::mt19937 chance{2};
  const std::vector<double> loads = some_loads(chance, 90);
  std::vector<double> gains;
  std::vector<double> tiring;
  for (std::size_t n = 1; n <= loads.size(); ++n) {
    gains.push_back(faded(loads, n, 5, todays_load::included));
    tiring.push_back(gains.back() * loads[n - 1]);
  }
  const variable_dose_response busso{200, 0.1, 0.01, 40, 20, 5};
  const variable_dose_response_without_load without{200, 0.1, 0.01, 40, 20, 5};
  for (const todays_load when : conventions) {
    const prediction with = predict(busso, loads, when);
    const prediction alone = predict(without, loads, when);
    REQUIRE(with.days.size() == 90);
    for (std::size_t n = 1; n <= 90; ++n) {
      const double fitness = 0.1 * faded(loads, n, 40, when);
      REQUIRE(with.days[n - 1].fitness == Approx(fitness));
      REQUIRE(with.days[n - 1].fatigue == Approx(0.01 * faded(tiring, n, 20, when)));
      REQUIRE(alone.days[n - 1].fatigue == Approx(0.01 * faded(gains, n, 20, when)));
      REQUIRE(alone.days[n - 1].performance == Approx(200 + fitness - 0.01 * faded(gains, n, 20, when)));
    }
  }
}

TEST_CASE("the two models of one name differ", "[response]") {
  static_assert(variable_dose_response::name != variable_dose_response_without_load::name);
  const std::vector<double> loads{10, 0, 20};
  const variable_dose_response busso{0, 0, 1, 1, 1, 1};
  const variable_dose_response_without_load without{0, 0, 1, 1, 1, 1};
  const double e = std::exp(-1);
  // Day 1: gain 10. Day 2, of rest: gain 10/e. Day 3: gain 10/e^2 + 20.
  const prediction with = predict(busso, loads, todays_load::included);
  REQUIRE(with.days[0].fatigue == Approx(100));
  REQUIRE(with.days[1].fatigue == Approx(100 * e));
  REQUIRE(with.days[2].fatigue == Approx(100 * e * e + 20 * (10 * e * e + 20)));
  const prediction alone = predict(without, loads, todays_load::included);
  REQUIRE(alone.days[0].fatigue == Approx(10));
  REQUIRE(alone.days[1].fatigue == Approx(10 * e + 10 * e));
  REQUIRE(alone.days[2].fatigue == Approx(20 * e * e + 10 * e * e + 20));
}

TEST_CASE("what tires grows with the square of the loads, or with the loads", "[response][law]") {
  std::mt19937 chance{3};
  const std::vector<double> loads = some_loads(chance, 50);
  std::vector<double> thrice;
  for (const double load : loads) thrice.push_back(3 * load);
  const variable_dose_response busso = busso_2003.model;
  const variable_dose_response_without_load without{0, 0.1, 0.01, 40, 20, 5};
  for (const todays_load when : conventions)
    for (std::size_t i = 0; i < loads.size(); ++i) {
      REQUIRE(predict(busso, thrice, when).days[i].fatigue == Approx(9 * predict(busso, loads, when).days[i].fatigue));
      REQUIRE(predict(without, thrice, when).days[i].fatigue ==
              Approx(3 * predict(without, loads, when).days[i].fatigue));
    }
  REQUIRE(busso_2003.from.unverified());
}

TEST_CASE("Turner's model goes by steps of Euler", "[response]") {
  std::mt19937 chance{4};
  const std::vector<double> loads = some_loads(chance, 100);
  const turner m = turner_2017.model;
  double g = 70.9;
  double h = 24.5;
  const prediction before = predict(m, loads, todays_load::excluded);
  const prediction after = predict(m, loads, todays_load::included);
  for (std::size_t i = 0; i < loads.size(); ++i) {
    REQUIRE(before.days[i].performance == Approx(155 + g - h).epsilon(1e-12));
    const double next_g = g + -std::pow(g, 1.16) / 61 + 0.10 * loads[i];
    const double next_h = h + -std::pow(h, 0.85) / 5.5 + 0.12 * loads[i];
    g = next_g;
    h = next_h;
    REQUIRE(after.days[i].performance == Approx(155 + g - h).epsilon(1e-12));
    if (i > 0) REQUIRE(before.days[i] == after.days[i - 1]);
  }
}

TEST_CASE("with exponents of one Turner's model is linear, and a step never ends below nothing", "[response]") {
  const std::vector<double> loads{10, 0, 0};
  const prediction p = predict(turner{0, 1, 1, 4, 2, 1, 1, 0, 0}, loads, todays_load::included);
  REQUIRE(p.days[2].fitness == 10 * 0.75 * 0.75);
  REQUIRE(p.days[2].fatigue == 10 * 0.5 * 0.5);
  // A little fatigue with an exponent below one fades by more than itself in a day.
  const std::vector<double> rest(200);
  for (const modelled_day& d : predict(turner{0, 0, 0, 61, 1.5, 1, 0.5, 0, 3}, rest, todays_load::included).days) {
    REQUIRE(std::isfinite(d.performance));
    REQUIRE(d.fatigue >= 0);
  }
  REQUIRE(predict(turner{0, 0, 0, 61, 1.5, 1, 0.5, 0, 3}, rest, todays_load::included).days.back().fatigue == 0);
}

TEST_CASE("parameters of all models outside their domains are faults", "[response]") {
  const auto check = [](auto good) {
    using model = decltype(good);
    REQUIRE_FALSE(fault_of(good));
    for (const auto& p : model::parameters)
      for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity()}) {
        model m = good;
        m.*p.where = bad;
        REQUIRE(fault_of(m) == model_fault{p.name, p.domain, 0});
      }
  };
  check(fitness_delay{0, 1, 1, 40, 6, 10});
  check(busso_2003.model);
  check(variable_dose_response_without_load{0, 1, 1, 40, 6, 10});
  check(turner_2017.model);
  check(hill{1, 1, 1});
  turner m = turner_2017.model;
  m.fitness_exponent = 0.99;
  REQUIRE(fault_of(m)->parameter == "fitness_exponent");
  m = turner_2017.model;
  m.fatigue_exponent = 1.01;
  REQUIRE(fault_of(m)->parameter == "fatigue_exponent");
  m.fatigue_exponent = 0;
  REQUIRE(fault_of(m)->expected == parameter_domain::up_to_one);
}

TEST_CASE("Hill's transform rises from nothing to its ceiling, by half of it at its half load", "[response]") {
  const hill h{150, 80, 1.5};
  REQUIRE(h(0) == 0);
  REQUIRE(h(80) == Approx(75));
  REQUIRE(h(1e300) == Approx(150));
  REQUIRE(hill{1, 1e-200, 9}(1e200) == Approx(1));
  REQUIRE(hill{1, 1e200, 9}(1e-200) == 0);
  double before = 0;
  for (double load = 1; load < 1000; load += 7) {
    const double w = std::pow(load, 1.5);
    REQUIRE(h(load) == Approx(150 * w / (std::pow(80, 1.5) + w)));
    REQUIRE(h(load) > before);
    before = h(load);
  }
  const std::vector<double> loads{0, 80};
  REQUIRE(transformed(h, loads) == std::vector<double>{0, h(80)});
}
