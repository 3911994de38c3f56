/// @file
/// @brief Loads that can be loaded, against every subset of plates counted out.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/training/loadable.hpp"

#include <cstdint>
#include <set>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"

using namespace regimen;

namespace {

std::vector<std::int64_t> grams(const loadable& l) {
  std::vector<std::int64_t> all;
  for (const range<mass>& one : l.loads()) all.push_back(one.high.grams);
  return all;
}

// Every choice of pairs, one after another.
void sums_of(const std::vector<plate_pairs>& plates, std::size_t at, std::int64_t sum, std::set<std::int64_t>& all) {
  if (at == plates.size()) {
    all.insert(sum);
    return;
  }
  for (int n = 0; n <= plates[at].pairs; ++n) sums_of(plates, at + 1, sum + 2 * n * plates[at].each.grams, all);
}

constexpr plate_pairs gym_plates[] = {{20_kg, 4}, {10_kg, 1}, {5_kg, 1}, {{2500}, 1}, {{1250}, 1}};

}  // namespace

TEST_CASE("a barbell loads what some choice of plates makes, and nothing else", "[adapt][property]") {
  generated::source_of_chance chance(11);
  for (int round = 0; round < 200; ++round) {
    std::vector<plate_pairs> plates;
    for (int kinds = chance.between(0, 5); kinds > 0; --kinds)
      plates.push_back({mass{chance.between(1, 40) * 250}, chance.between(0, 3)});
    std::set<std::int64_t> expected;
    sums_of(plates, 0, 15000, expected);
    const loadable l = loadable::barbell(15_kg, plates);
    REQUIRE_FALSE(l.fault());
    REQUIRE(grams(l) == std::vector<std::int64_t>(expected.begin(), expected.end()));
    for (const std::int64_t g : expected) {
      const auto used = l.plates_for(mass{g});
      REQUIRE(used);
      std::int64_t sum = 15000;
      for (const plate_pairs& p : *used) {
        sum += 2 * p.pairs * p.each.grams;
        int owned = 0;
        for (const plate_pairs& own : plates) owned += own.each == p.each ? own.pairs : 0;
        CHECK(p.pairs <= owned);
      }
      CHECK(sum == g);
    }
  }
}

TEST_CASE("plates taken from the largest down would miss what others can make", "[adapt]") {
  // 12 kg an end: 8 + 4 leads nowhere without a 4, two of 6 do it.
  const plate_pairs plates[] = {{8_kg, 1}, {6_kg, 2}};
  const loadable l = loadable::barbell(20_kg, plates);
  CHECK(l.find(44_kg));
  const auto used = l.plates_for(44_kg);
  REQUIRE(used);
  REQUIRE(used->size() == 1);
  CHECK(used->front().each == 6_kg);
  CHECK(used->front().pairs == 2);
  CHECK_FALSE(l.plates_for(38_kg));
}

TEST_CASE("below the bar and above all plates is said", "[adapt]") {
  const loadable l = loadable::barbell(20_kg, gym_plates);
  CHECK(l.nearest(10_kg)->fit == load_fit::below_the_lightest);
  CHECK(l.nearest(10_kg)->load.high == 20_kg);
  CHECK_FALSE(l.not_above(10_kg));
  CHECK_FALSE(l.lighter(20_kg));
  CHECK(l.nearest(500_kg)->fit == load_fit::above_the_heaviest);
  CHECK(l.nearest(500_kg)->load.high.grams == 20000 + 2 * (80000 + 10000 + 5000 + 2500 + 1250));
  CHECK_FALSE(l.not_below(500_kg));
  CHECK_FALSE(l.heavier(500_kg));
}

TEST_CASE("the nearest load, and a tie settled as it is told", "[adapt]") {
  const mass bells[] = {10_kg, 20_kg, 14_kg};
  const loadable l = loadable::fixed_weights(bells);
  CHECK(grams(l) == std::vector<std::int64_t>{10000, 14000, 20000});
  CHECK(l.nearest(12_kg)->load.high == 10_kg);
  CHECK(l.nearest(12_kg)->fit == load_fit::rounded_down);
  CHECK(l.nearest(12_kg, tie::heavier)->load.high == 14_kg);
  CHECK(l.nearest(12_kg, tie::heavier)->fit == load_fit::rounded_up);
  CHECK(l.nearest(18_kg)->load.high == 20_kg);
  CHECK(l.nearest(14_kg)->fit == load_fit::exact);
  CHECK(l.not_above(19_kg)->high == 14_kg);
  CHECK(l.not_below(15_kg)->high == 20_kg);
  CHECK(l.heavier(12_kg)->high == 14_kg);
  CHECK(l.lighter(12_kg)->high == 10_kg);
}

TEST_CASE("a stack with an add-on has the settings between", "[adapt]") {
  const mass small[] = {mass{2500}};
  const loadable l = loadable::stack(5_kg, 5_kg, 3, small);
  CHECK(grams(l) == std::vector<std::int64_t>{5000, 7500, 10000, 12500, 15000, 17500});
  CHECK(grams(loadable::stack(5_kg, mass{}, 1)) == std::vector<std::int64_t>{5000});
}

TEST_CASE("a band is a range, and harder only at both ends", "[adapt]") {
  const range<mass> pulls[] = {{2_kg, 7_kg}, {5_kg, 15_kg}, {4_kg, 20_kg}, {8_kg, 30_kg}};
  const loadable l = loadable::bands(pulls);
  CHECK(l.heavier(7_kg)->high == 15_kg);
  CHECK(l.heavier(15_kg)->high == 30_kg);  // the one up to 20 kg begins easier
  CHECK(l.lighter(20_kg)->high == 7_kg);
  CHECK(l.lighter(30_kg)->high == 20_kg);
}

TEST_CASE("less help is harder", "[adapt]") {
  const loadable l = loadable::assistance(loadable::stack(mass{}, 5_kg, 9));
  CHECK(l.assists());
  CHECK(l.harder(20_kg)->high == 15_kg);
  CHECK(l.easier(20_kg)->high == 25_kg);
  CHECK(l.not_harder(17_kg)->high == 20_kg);
  CHECK(l.easiest().high == 40_kg);
  CHECK(l.is_harder(15_kg, 20_kg));
  CHECK_FALSE(l.harder(mass{}));
}

TEST_CASE("pounds that become grams plate by plate are still the same load", "[adapt]") {
  const plate_pairs plates[] = {{45_lb, 6}, {35_lb, 1}, {25_lb, 1}, {10_lb, 2}, {5_lb, 1}};
  const loadable l = loadable::barbell(45_lb, plates);
  for (const mass m : {135_lb, 225_lb, 315_lb, 405_lb, 185_lb}) {
    INFO(m.grams);
    REQUIRE(l.find(m));
    CHECK(l.nearest(m)->fit == load_fit::exact);
    CHECK(l.heavier(m)->high.grams - m.grams > 1000);
    CHECK(m.grams - l.lighter(m)->high.grams > 1000);
  }
}

TEST_CASE("next heavier and next lighter lead back to where one was", "[adapt][property]") {
  const loadable l = loadable::barbell(20_kg, gym_plates);
  const auto all = l.loads();
  REQUIRE(all.size() > 50);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK((l.heavier(all[i].high) == (i + 1 < all.size() ? std::optional{all[i + 1]} : std::nullopt)));
    CHECK((l.lighter(all[i].high) == (i > 0 ? std::optional{all[i - 1]} : std::nullopt)));
    CHECK(l.find(all[i].high) == all[i]);
  }
}

TEST_CASE("an inventory that makes no sense is refused, whatever the numbers", "[adapt]") {
  using fault = loadable_fault;
  const auto most = mass{INT64_MAX};
  const auto bar = [](mass b, plate_pairs p) { return loadable::barbell(b, {&p, 1}); };
  CHECK(bar(mass{-1}, {5_kg, 1}).fault() == fault::negative);
  CHECK(bar(20_kg, {mass{}, 1}).fault() == fault::negative);
  CHECK(bar(20_kg, {5_kg, -1}).fault() == fault::negative);
  CHECK(bar(20_kg, {most, 1}).fault() == fault::too_heavy);
  CHECK(bar(most, {5_kg, 1}).fault() == fault::too_heavy);
  CHECK(bar(20_kg, {mass{1}, INT32_MAX}).fault() == fault::too_heavy);
  CHECK(loadable::fixed_weights({}).fault() == fault::nothing);
  CHECK(loadable::fixed_weights({}).loads().empty());
  CHECK_FALSE(loadable::fixed_weights({}).nearest(5_kg));
  CHECK(loadable::stack(5_kg, mass{}, 2).fault() == fault::negative);
  CHECK(loadable::stack(5_kg, 5_kg, 0).fault() == fault::negative);
  CHECK(loadable::stack(most, 5_kg, 2).fault() == fault::too_heavy);
  CHECK(loadable::stack(5_kg, most, 2).fault() == fault::too_heavy);
  CHECK(loadable::stack(mass{INT64_MIN}, 5_kg, 2).fault() == fault::negative);
  const mass adds[] = {most, most};
  CHECK(loadable::stack(5_kg, 5_kg, 2, adds).fault() == fault::too_heavy);
  const range<mass> inverted[] = {{7_kg, 2_kg}};
  CHECK(loadable::bands(inverted).fault() == fault::inverted);
  const range<mass> alike[] = {{2_kg, 7_kg}, {3_kg, 7_kg}};
  CHECK(loadable::bands(alike).fault() == fault::bands_alike);
}
