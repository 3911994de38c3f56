/// @file
/// @brief What routines add up to, against sums made by hand.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/routine/measure.hpp"

#include <vector>

#include "catch.hpp"
#include "generated.hpp"

using namespace regimen;

namespace {

constexpr contraction working[] = {contraction::concentric, contraction::eccentric, contraction::isometric,
                                   contraction::indeterminate};

std::vector<step> joined(std::vector<step> a, const std::vector<step>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}
std::vector<step> mirrored(std::vector<step> steps) {
  for (step& s : steps) s = mirror(s);
  return steps;
}

}  // namespace

TEST_CASE("times and tensions add up and mirror", "[routine][law]") {
  generated::source_of_chance chance{61};
  for (int round = 0; round < 1000; ++round) {
    const std::vector<step> a = generated::any_routine(chance, 10);
    const std::vector<step> b = generated::any_routine(chance, 10);
    const std::vector<step> ab = joined(a, b);
    const structure where = generated::target_for(chance, *chance.one_of(standard_techniques));
    REQUIRE(total_time(ab) == total_time(a) + total_time(b));
    REQUIRE(total_time(mirrored(a)) == total_time(a));
    for (const side s : {side::left, side::right}) {
      REQUIRE(time_on(ab, s) == time_on(a, s) + time_on(b, s));
      REQUIRE(time_on(mirrored(a), s) == time_on(a, mirror(s)));
      for (const contraction c : working) {
        const seconds t = time_under_tension(ab, where, s, c);
        REQUIRE(t == time_under_tension(a, where, s, c) + time_under_tension(b, where, s, c));
        REQUIRE(t <= time_on(ab, s));
        REQUIRE(time_under_tension(mirrored(a), where, s, c) == time_under_tension(a, where, mirror(s), c));
      }
    }
    REQUIRE(time_on(a, left) + time_on(a, right) >= total_time(a));
    REQUIRE(changeovers(a) <= (a.empty() ? 0 : a.size() - 1));
    REQUIRE(changeovers(mirrored(a)) == changeovers(a));
    REQUIRE(changeovers(ab) >= changeovers(a) + changeovers(b));
    REQUIRE(changeovers(ab) <= changeovers(a) + changeovers(b) + 1);
    REQUIRE(changeovers(joined(a, std::vector<step>(a.rbegin(), a.rend()))) == 2 * changeovers(a));
  }
}

TEST_CASE("time under tension of a set, counted by hand", "[routine]") {
  // Two sets of ten, four seconds down and one up; the left leg only.
  step curl{&leg_curl, hamstrings, side::left, {}, prone, leg_curl.doses.least()};
  curl.amount.series = 2_sets;
  curl.amount.reps = 10_reps;
  const std::vector<step> one{curl};
  REQUIRE(time_under_tension(one, hamstrings, left, eccentric) == seconds{80});
  REQUIRE(time_under_tension(one, hamstrings, left, concentric) == seconds{20});
  REQUIRE(time_under_tension(one, hamstrings, left, isometric) == seconds{0});
  REQUIRE(time_under_tension(one, hamstrings, right, eccentric) == seconds{0});
  REQUIRE(time_under_tension(one, biceps_femoris_short_head, left, eccentric) == seconds{80});
  REQUIRE(time_under_tension(one, quadriceps, left, eccentric) == seconds{0});
  // 100 s of work and a minute of rest between the sets.
  REQUIRE(total_time(one) == seconds{160});
  REQUIRE(time_on(one, left) == seconds{160});
}

TEST_CASE("strength at length comes of eccentric time, at short length of concentric time", "[S2-9][S2-10]") {
  generated::source_of_chance chance{62};
  for (int round = 0; round < 2000; ++round) {
    const step s = generated::any_step(chance);
    const structure where = generated::target_for(chance, *chance.one_of(standard_techniques));
    if (s.what->how == method::strengthening) {
      REQUIRE(contribution(s, where, quality::strength_long) == time_under_tension(s, where, eccentric));
      REQUIRE(contribution(s, where, quality::strength_short) == time_under_tension(s, where, concentric));
    } else {
      REQUIRE(contribution(s, where, quality::strength_long) == seconds{0});
      REQUIRE(contribution(s, where, quality::activation) == seconds{0});
    }
    if (s.what->how != method::massage) REQUIRE(contribution(s, where, quality::release) == seconds{0});
    if (s.what->how != method::stretch) REQUIRE(contribution(s, where, quality::length) == seconds{0});
    for (std::size_t q = 0; q < count_of<quality>; ++q)
      REQUIRE(contribution(s, where, static_cast<quality>(q)) <= s.amount.work());
  }
}
