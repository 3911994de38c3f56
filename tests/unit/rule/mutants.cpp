/// @file
/// @brief What rules report, to the letter: tests that changes of single places in the rules asked for.
///
/// `./dev mutate` makes such changes; docs/design/mutation.md tells what became of them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdint>
#include <vector>

#include "catch.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

struct told {
  std::size_t step;
  structure what;
  std::vector<std::size_t> others;
  friend bool operator==(const told&, const told&) = default;
};

template <class Demand>
std::vector<told> reports(const Demand& demand, const std::vector<step>& steps, const person& who = {}) {
  std::vector<told> all;
  demand.check(performance{steps, who}, [&](std::size_t at, const structure& what, const involved& others) {
    all.push_back({at, what, {others.begin(), others.end()}});
  });
  return all;
}

// A structure without muscles is a thing of its own. What is done to it lasts so long.
step on_nerve(seconds hold, side where = side::both) {
  return {&sciatic_slider, sciatic_nerve, where, {}, supine, {{1}, {1}, hold}};
}
step on_fascia(seconds hold, side where = side::both) {
  return {&rolling, iliotibial_tract, where, {foam_roller}, side_lying, {{1}, {1}, hold}};
}
step on_muscle(seconds hold, side where = side::both) {
  return {&static_stretch, semitendinosus, where, {}, supine, {{1}, {1}, hold}};
}

const auto nerve_work = by(method::nerve_slider);
const auto long_hold = that([](const step& s) { return s.amount.hold >= seconds{30}; });

}  // namespace

TEST_CASE("an amount that is too small is reported once for each side and thing", "[rule]") {
  const auto at_least_four = at_least(number_of(any_step), 4, per::muscle);
  REQUIRE(muscles_of(iliotibial_tract).empty());
  REQUIRE(reports(at_least_four, {on_nerve(10_s), on_nerve(10_s)}) ==
          std::vector<told>{{0, sciatic_nerve, {1}}, {0, sciatic_nerve, {1}}});
  REQUIRE(
      reports(at_least_four, {on_nerve(10_s, side::left), on_fascia(10_s, side::left), on_nerve(10_s, side::left)}) ==
      std::vector<told>{{0, sciatic_nerve, {2}}, {1, iliotibial_tract, {}}});
  REQUIRE(reports(at_least_four, {on_muscle(10_s, side::right), on_muscle(10_s, side::right)}) ==
          std::vector<told>{{0, semitendinosus, {1}}});
  // On the right it is the first.
  REQUIRE(reports(at_least_four, {on_nerve(10_s, side::left), on_nerve(10_s)}) ==
          std::vector<told>{{0, sciatic_nerve, {1}}, {1, sciatic_nerve, {}}});
  // One that does not count opens nothing and hides nothing.
  const auto at_least_three_long = at_least(number_of(long_hold), 3, per::muscle);
  REQUIRE(reports(at_least_three_long, {on_nerve(10_s, side::left), on_nerve(30_s, side::left)}) ==
          std::vector<told>{{1, sciatic_nerve, {}}});
  REQUIRE(reports(at_least_three_long, {on_nerve(10_s), on_muscle(10_s)}).empty());
}

TEST_CASE("things are reported in the order in which they are first worked on", "[rule]") {
  const auto first_of = [](const std::vector<step>& steps) {
    const auto all = reports(at_least(number_of(long_hold), 3, per::muscle), steps);
    return all.empty() ? structure{} : all[0].what;
  };
  step on_rectus = on_muscle(30_s, side::left);
  on_rectus.target = rectus_femoris;
  const step on_hamstring = on_muscle(30_s, side::left);
  REQUIRE(first_of({on_rectus, on_hamstring}) == structure{rectus_femoris});
  REQUIRE(first_of({on_hamstring, on_rectus}) == structure{semitendinosus});
  // Neither what does not count nor what is done to the other side is a use.
  REQUIRE(first_of({on_muscle(10_s, side::left), on_rectus, on_hamstring}) == structure{rectus_femoris});
  REQUIRE(first_of({on_muscle(30_s, side::right), on_rectus, on_hamstring}) == structure{rectus_femoris});
}

TEST_CASE("an amount that is exactly the least or the most is enough and not too much", "[rule]") {
  for (const per over : {per::session, per::side, per::muscle}) {
    const std::vector<step> steps{on_nerve(30_s, side::left), on_nerve(20_s, side::left)};
    REQUIRE(reports(at_least(work_of(any_step), 50_s, over), steps).empty());
    REQUIRE(reports(at_least(work_of(any_step), 51_s, over), steps).size() == 1);
    REQUIRE(reports(at_most(work_of(any_step), 50_s, over), steps).empty());
    REQUIRE(reports(at_most(work_of(any_step), 49_s, over), steps) == std::vector<told>{{1, sciatic_nerve, {0}}});
    const auto in_ratio = [&](ratio least, ratio most) {
      return reports(ratio_between(work_of(long_hold), work_of(!long_hold), least, most, over), steps).size();
    };
    REQUIRE(in_ratio({3, 2}, {3, 2}) == 0);
    REQUIRE(in_ratio({31, 20}, {2, 1}) == 1);
    REQUIRE(in_ratio({1, 1}, {29, 20}) == 1);
  }
}

TEST_CASE("an amount that is too great is reported where it goes over, with what came before", "[rule]") {
  const auto at_most_two = at_most(number_of(any_step), 2, per::muscle);
  REQUIRE(reports(at_most_two, {on_nerve(10_s), on_fascia(10_s), on_nerve(10_s), on_nerve(10_s), on_nerve(10_s)}) ==
          std::vector<told>{{3, sciatic_nerve, {0, 2}}});
  REQUIRE(reports(at_most_two, {on_nerve(10_s, side::left), on_nerve(10_s, side::right), on_nerve(10_s, side::right)})
              .empty());
  REQUIRE(reports(at_most_two, {on_muscle(10_s, side::left), on_muscle(10_s, side::right), on_muscle(10_s),
                                on_muscle(10_s, side::right)}) == std::vector<told>{{3, semitendinosus, {1, 2}}});
  const auto at_most_two_a_side = at_most(number_of(any_step), 2, per::side);
  REQUIRE(reports(at_most_two_a_side, {on_nerve(10_s, side::right), on_fascia(10_s), on_muscle(10_s, side::left),
                                       on_muscle(10_s, side::left)}) == std::vector<told>{{3, semitendinosus, {1, 2}}});
  const auto at_most_two_in_all = at_most(number_of(any_step), 2, per::session);
  REQUIRE(reports(at_most_two_in_all, {on_nerve(10_s, side::right), on_fascia(10_s, side::left), on_muscle(10_s)}) ==
          std::vector<told>{{2, semitendinosus, {0, 1}}});
}

TEST_CASE("an amount out of proportion is reported with all that adds to either", "[rule]") {
  const auto alike = ratio_between(number_of(nerve_work), number_of(by(rolling)), {1, 1}, {1, 1}, per::session);
  REQUIRE(reports(alike, {on_muscle(10_s), on_nerve(10_s), on_fascia(10_s)}).empty());
  REQUIRE(reports(alike, {on_muscle(10_s), on_fascia(10_s), on_nerve(10_s), on_nerve(10_s)}) ==
          std::vector<told>{{1, iliotibial_tract, {2, 3}}});
  REQUIRE(reports(alike, {on_muscle(10_s)}).empty());
}
