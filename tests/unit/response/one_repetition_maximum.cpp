/// @file
/// @brief The one-repetition maximum by seven formulae.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/response/one_repetition_maximum.hpp"

#include <cmath>
#include <limits>

#include "catch.hpp"

using namespace regimen;

namespace {

double estimate(maximum_formula by, mass load, int reps, single_repetition once = single_repetition::as_lifted) {
  const maximum_estimate e = one_repetition_maximum(by, load, {reps}, once);
  REQUIRE(e.kilograms);
  return *e.kilograms;
}

struct row {
  maximum_formula by;
  double one, five, ten;
};
// For 100 kg.
constexpr row rows[] = {
    {maximum_formula::epley, 103.3333, 116.6667, 133.3333},  {maximum_formula::brzycki, 100, 112.5, 133.3333},
    {maximum_formula::lander, 101.3903, 113.7089, 134.0704}, {maximum_formula::lombardi, 100, 117.4619, 125.8925},
    {maximum_formula::mayhew, 108.8640, 119.0107, 130.9343}, {maximum_formula::oconner, 102.5, 112.5, 125},
    {maximum_formula::wathan, 101.3042, 116.5825, 134.7467},
};

}  // namespace

TEST_CASE("formulae of the one-repetition maximum as in tables", "[response]") {
  REQUIRE(std::size(rows) == count_of<maximum_formula>);
  for (const row& r : rows) {
    INFO(name_of(r.by));
    CHECK(std::fabs(estimate(r.by, 100_kg, 1, single_repetition::by_formula) - r.one) < 5.1e-5);
    CHECK(std::fabs(estimate(r.by, 100_kg, 5) - r.five) < 5.1e-5);
    CHECK(std::fabs(estimate(r.by, 100_kg, 10) - r.ten) < 5.1e-5);
    CHECK(estimate(r.by, 100_kg, 1) == 100);
    CHECK(estimate(r.by, 37_kg, 7) == Approx(0.37 * estimate(r.by, 100_kg, 7)));
  }
}

TEST_CASE("Epley and Brzycki agree at ten repetitions, and nowhere else but there", "[response]") {
  for (const mass load : {60_kg, 100_kg, mass{37500}})
    for (int reps = 2; reps <= 36; ++reps) {
      const double apart =
          estimate(maximum_formula::epley, load, reps) - estimate(maximum_formula::brzycki, load, reps);
      CHECK((std::fabs(apart) < 1e-9) == (reps == 10));
    }
}

TEST_CASE("the longer form of Brzycki's formula gives the same", "[response]") {
  for (int reps = 1; reps <= 10; ++reps)
    CHECK(estimate(maximum_formula::brzycki, 100_kg, reps) == Approx(100 / (1.0278 - 0.0278 * reps)).epsilon(3e-4));
}

TEST_CASE("more repetitions never mean a lower maximum, and none is below the load", "[response][law]") {
  for (const row& r : rows) {
    double before = 0;
    for (int reps = 1; reps <= 60; ++reps) {
      const maximum_estimate e = one_repetition_maximum(r.by, 80_kg, {reps});
      if (!e.kilograms) break;
      INFO(name_of(r.by) << ' ' << reps);
      CHECK(*e.kilograms >= before);
      CHECK(*e.kilograms >= 80);
      before = *e.kilograms;
    }
  }
}

TEST_CASE("where a formula ends, there is no number", "[response]") {
  for (const row& r : rows) {
    INFO(name_of(r.by));
    for (const mass load : {mass{0}, mass{-61000}}) {
      const maximum_estimate e = one_repetition_maximum(r.by, load, {5});
      CHECK(e.status == maximum_status::load_not_positive);
      CHECK_FALSE(e.kilograms);
    }
    for (const int reps : {0, -3}) {
      const maximum_estimate e = one_repetition_maximum(r.by, 100_kg, {reps});
      CHECK(e.status == maximum_status::repetitions_below_one);
      CHECK_FALSE(e.kilograms);
    }
    const int last = r.by == maximum_formula::brzycki  ? 36
                     : r.by == maximum_formula::lander ? 37
                                                       : std::numeric_limits<int>::max();
    CHECK(one_repetition_maximum(r.by, 100_kg, {last}).kilograms);
    CHECK(std::isfinite(*one_repetition_maximum(r.by, 100_kg, {last}).kilograms));
    if (last < 40) {
      CHECK(one_repetition_maximum(r.by, 100_kg, {last + 1}).status == maximum_status::too_many_repetitions);
      CHECK_FALSE(one_repetition_maximum(r.by, 100_kg, {last + 1}).kilograms);
    }
    const bool linear = r.by == maximum_formula::epley || r.by == maximum_formula::brzycki ||
                        r.by == maximum_formula::lander || r.by == maximum_formula::oconner;
    CHECK(one_repetition_maximum(r.by, 100_kg, {10}).status == maximum_status::within);
    CHECK((one_repetition_maximum(r.by, 100_kg, {11}).status == maximum_status::beyond_ten) == linear);
  }
}

TEST_CASE("the maximum as a range", "[response]") {
  const auto five = one_repetition_maximum_range(100_kg, 5_reps);
  REQUIRE(five);
  CHECK(five->low == Approx(112.5));
  CHECK(five->high == Approx(119.0107));
  const auto one = one_repetition_maximum_range(100_kg, 1_reps);
  CHECK(one->low == 100);
  CHECK(one->high == 100);
  // Beyond ten only those that are not linear speak.
  const auto twenty = one_repetition_maximum_range(100_kg, 20_reps);
  CHECK(twenty->low == Approx(100 * std::pow(20, 0.1)));
  CHECK(twenty->high == Approx(100 * 100 / (48.8 + 53.8 * std::exp(-1.5))));
  CHECK_FALSE(one_repetition_maximum_range({0}, 5_reps));
  CHECK_FALSE(one_repetition_maximum_range(100_kg, 0_reps));
}
