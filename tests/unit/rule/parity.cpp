/// @file
/// @brief The same routines judged while compiling and while running.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdint>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "regimen/routine/routine.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

constexpr std::uint64_t scrambled(std::uint64_t seed) {
  std::uint64_t z = (seed + 1) * 0x9e3779b97f4a7c15U;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  return (z ^ (z >> 27)) >> 8;
}

// A typed step from a number; the first of a routine tend to massage, the last to strengthen.
template <std::uint64_t Seed, std::size_t At>
constexpr auto typed() {
  constexpr std::uint64_t n = scrambled(Seed * 64 + At);
  // Every fourth routine is a part of the whole-thigh massage and ought to pass.
  constexpr bool tidy = Seed % 4 == 1;
  constexpr auto where = [] {
    if constexpr (!tidy && n / 16 % 8 == 0)
      return left;
    else if constexpr (!tidy && n / 16 % 8 == 1)
      return right;
    else
      return both;
  }();
  constexpr seconds hold{!tidy && n / 128 % 8 == 0 ? 5 : 30};
  constexpr std::uint64_t which = tidy || (At < 5 && n / 1024 % 4 != 0) ? At : n % 13;
  if constexpr (which == 0)
    return perform<rolling>(anterior_thigh, where, hold);
  else if constexpr (which == 1)
    return perform<rolling>(anterolateral_thigh, where);
  else if constexpr (which == 2)
    return perform<rolling>(medial_thigh, where);
  else if constexpr (which == 3)
    return perform<rolling>(posterolateral_thigh, where);
  else if constexpr (which == 4)
    return perform<rolling>(posterior_thigh, where, hold);
  else if constexpr (which == 5)
    return perform<static_stretch>(hip_flexors, where);
  else if constexpr (which == 6)
    return perform<static_stretch>(quadriceps, where, 4_reps, hold);
  else if constexpr (which == 7)
    return perform<static_stretch>(hamstrings, where, 4_reps, 30_s);
  else if constexpr (which == 8)
    return perform<ball_hold>(posterior_thigh, where);
  else if constexpr (which == 9)
    return perform<leg_curl>(hamstrings, where);
  else if constexpr (which == 10)
    return perform<overhead_side_run>(hamstrings, where);
  else if constexpr (which == 11)
    return perform<slump_tensioner>(sciatic_nerve, where);
  else
    return perform<easy_walk>(hamstrings);
}

template <std::uint64_t Seed, std::size_t... At>
constexpr auto typed_routine(std::index_sequence<At...>) {
  return sequence(typed<Seed, At>()...);
}
template <std::uint64_t Seed>
inline constexpr auto routine_of =
    typed_routine<Seed>(std::make_index_sequence<(Seed % 4 == 1 ? 4 + Seed / 4 % 2 : 1 + scrambled(Seed) % 7)>{});

template <std::uint64_t Seed>
constexpr person person_of() {
  person who;
  if (Seed % 3 == 0) who.known.set(finding::knot, Seed % 2 == 0 ? side::left : side::both, presence::present);
  if (Seed % 5 == 0) who.known = findings{finding::symptoms_change_from_afar, finding::floor_is_difficult};
  if (Seed % 7 == 0) who.complaint = structure{quadriceps};
  if (Seed % 4 == 0) who.level = skill::experienced;
  return who;
}

// Not to be seen through by the optimiser: the verdict is found while running.
template <class T>
T opaque(const T& value) {
  const T* volatile there = &value;
  return *there;
}

struct tally {
  std::size_t routines = 0;
  std::size_t kept = 0;
};

template <class Rules, std::uint64_t Seed>
void same_verdict(Rules rules, tally& count) {
  constexpr verdict while_compiling = check(Rules{}, erase(routine_of<Seed>), person_of<Seed>());
  static_assert(while_compiling.kept() == (while_compiling.faults.size() == 0));
  const auto erased = opaque(erase(routine_of<Seed>));
  const std::vector<step> steps(erased.begin(), erased.end());
  const verdict while_running = check(rules, steps, opaque(person_of<Seed>()));
  REQUIRE(while_running.count == while_compiling.count);
  REQUIRE(while_running.faults == while_compiling.faults);
  ++count.routines;
  count.kept += while_running.kept();
}

template <class Rules, std::uint64_t... Seeds>
tally same_verdicts(Rules rules, std::integer_sequence<std::uint64_t, Seeds...>) {
  tally count;
  (same_verdict<Rules, Seeds>(rules, count), ...);
  return count;
}

}  // namespace

TEST_CASE("a routine is judged the same while compiling and while running", "[rule][law]") {
  const auto seeds = std::make_integer_sequence<std::uint64_t, 30>{};
  for (const tally count : {same_verdicts(safe_practice, seeds), same_verdicts(neighbours_first, seeds)}) {
    REQUIRE(count.routines == 30);
    REQUIRE(count.kept >= 1);
    REQUIRE(count.kept <= 25);
  }
}
