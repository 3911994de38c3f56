/// @file
/// @brief Laws of the algebra of routines, on routines made from seeds, typed and as plain steps.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <boost/hana/for_each.hpp>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "generated.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/routine/routine.hpp"

using namespace regimen;

namespace {

constexpr std::uint64_t scrambled(std::uint64_t seed) {
  std::uint64_t z = (seed + 1) * 0x9e3779b97f4a7c15U;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  return (z ^ (z >> 27)) >> 8;
}

// A typed step whose technique, structure, side and dose come from a number.
template <std::uint64_t Seed>
constexpr auto typed() {
  constexpr std::uint64_t n = scrambled(Seed);
  constexpr auto where = [] {
    if constexpr (n / 8 % 3 == 0)
      return left;
    else if constexpr (n / 8 % 3 == 1)
      return right;
    else
      return both;
  }();
  constexpr seconds hold{30 + static_cast<int>(n / 64 % 60)};
  constexpr sets series{1 + static_cast<int>(n / 4096 % 3)};
  if constexpr (n % 8 == 0)
    return perform<rolling>(anterior_thigh, where, hold, series);
  else if constexpr (n % 8 == 1)
    return perform<rolling>(posterior_thigh, where, hold);
  else if constexpr (n % 8 == 2)
    return perform<static_stretch>(hamstrings, where, series);
  else if constexpr (n % 8 == 3)
    return perform<leg_curl>(hamstrings, where, series);
  else if constexpr (n % 8 == 4)
    return perform<slow_deadlift>(hamstrings, where, 5_kg);
  else if constexpr (n % 8 == 5)
    return perform<forearm_plank>(core, where, hold);
  else if constexpr (n % 8 == 6)
    return perform<sciatic_slider>(sciatic_nerve, where);
  else
    return perform<deep_squat>(gluteus_maximus, where, series);
}

template <std::uint64_t Seed, std::size_t... I>
constexpr auto typed_routine(std::index_sequence<I...>) {
  return sequence(typed<Seed * 100 + I>()...);
}
template <std::uint64_t Seed>
constexpr auto any_typed_routine() {
  return typed_routine<Seed>(std::make_index_sequence<scrambled(Seed + 7) % 5>{});
}

template <class Routine>
std::vector<step> plain(const Routine& r) {
  const auto steps = erase(r);
  return {steps.begin(), steps.end()};
}

std::vector<step> joined(std::vector<step> a, const std::vector<step>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

// Equal in value and in type.
template <class A, class B>
constexpr bool identical(const A& a, const B& b) {
  return std::is_same_v<A, B> && a == b;
}

template <std::uint64_t Seed>
void laws_hold() {
  constexpr auto a = any_typed_routine<3 * Seed>();
  constexpr auto b = any_typed_routine<3 * Seed + 1>();
  constexpr auto c = any_typed_routine<3 * Seed + 2>();
  constexpr auto one = typed<Seed>();
  constexpr std::size_t m = Seed % 3;
  constexpr std::size_t n = Seed / 3 % 4;

  STATIC_REQUIRE(identical(sequence(sequence(a, b), c), sequence(a, sequence(b, c))));
  STATIC_REQUIRE(identical(sequence(a, b, c), sequence(a, sequence(b, c))));
  STATIC_REQUIRE(identical(sequence(a, routine<>{}), a));
  STATIC_REQUIRE(identical(sequence(routine<>{}, a), a));
  STATIC_REQUIRE(identical(sequence(a), a));
  STATIC_REQUIRE(identical(sequence(one, a, one), sequence(sequence(one), a, sequence(one))));
  STATIC_REQUIRE(identical(repeat<0>(a), routine<>{}));
  STATIC_REQUIRE(identical(repeat<1>(a), a));
  STATIC_REQUIRE(identical(repeat<m + n>(a), sequence(repeat<m>(a), repeat<n>(a))));
  STATIC_REQUIRE(identical(repeat<m * n>(a), repeat<m>(repeat<n>(a))));
  STATIC_REQUIRE(identical(repeat<n>(one), repeat<n>(sequence(one))));
  STATIC_REQUIRE(identical(mirror(mirror(a)), a));
  STATIC_REQUIRE(identical(mirror(sequence(a, b)), sequence(mirror(a), mirror(b))));
  STATIC_REQUIRE(identical(mirror(repeat<n>(a)), repeat<n>(mirror(a))));
  STATIC_REQUIRE(identical(mirror(sequence(one)), sequence(mirror(one))));
  STATIC_REQUIRE(identical(alternate(sequence(a, b)), sequence(alternate(a), alternate(b))));
  STATIC_REQUIRE(identical(alternate(one), sequence(one, mirror(one))));
  STATIC_REQUIRE(identical(alternate(routine<>{}), routine<>{}));

  STATIC_REQUIRE(time_on(erase(alternate(a)), left) == time_on(erase(alternate(a)), right));
  STATIC_REQUIRE(total_time(erase(sequence(a, b))) == total_time(erase(a)) + total_time(erase(b)));
  STATIC_REQUIRE(total_time(erase(mirror(a))) == total_time(erase(a)));
  STATIC_REQUIRE(total_time(erase(repeat<n>(a))) == total_time(erase(a)) * n);
  STATIC_REQUIRE(total_time(erase(alternate(a))) == total_time(erase(a)) * 2);

  // The same while running, from values that the optimiser does not know.
  auto x = a;
  auto y = b;
  volatile int more = 1;
  boost::hana::for_each(x.steps, [&](auto& s) { s.erased.amount.reps.value += more; });
  boost::hana::for_each(y.steps, [&](auto& s) { s.erased.amount.series.value += more; });
  REQUIRE(plain(sequence(x, y)) == joined(plain(x), plain(y)));
  REQUIRE(plain(sequence(sequence(x, y), x)) == plain(sequence(x, sequence(y, x))));
  REQUIRE(plain(mirror(mirror(x))) == plain(x));
  REQUIRE(plain(mirror(sequence(x, y))) == plain(sequence(mirror(x), mirror(y))));
  REQUIRE(total_time(plain(sequence(x, y))) == total_time(plain(x)) + total_time(plain(y)));
  REQUIRE(time_on(plain(alternate(y)), left) == time_on(plain(alternate(y)), right));
  REQUIRE((x == a) == (a.size == 0));
}

template <std::uint64_t... Seeds>
void laws_hold_for(std::integer_sequence<std::uint64_t, Seeds...>) {
  (laws_hold<Seeds>(), ...);
}

}  // namespace

TEST_CASE("routines compose by the laws of a monoid with a mirror", "[routine][law]") {
  laws_hold_for(std::make_integer_sequence<std::uint64_t, 12>{});
}

TEST_CASE("a routine is as large as its steps", "[routine]") {
  constexpr auto r = sequence(perform<rolling>(anterior_thigh), perform<rolling>(posterior_thigh, left));
  STATIC_REQUIRE(sizeof(r) == 2 * sizeof(step));
  STATIC_REQUIRE(erase(r).size() == r.size);
  STATIC_REQUIRE(routine<>::size == 0);
  STATIC_REQUIRE(erase(routine<>{}).empty());
  STATIC_REQUIRE(routine_part<std::remove_cv_t<decltype(r)>>);
  STATIC_REQUIRE(routine_part<decltype(perform<rolling>(anterior_thigh))>);
  STATIC_REQUIRE(!routine_part<step>);
  STATIC_REQUIRE(!routine_part<int>);
}

TEST_CASE("routines differ when any part of any step does", "[routine]") {
  constexpr auto r = sequence(perform<rolling>(anterior_thigh, left, 45_s));
  STATIC_REQUIRE(!(r == sequence(perform<rolling>(anterior_thigh, right, 45_s))));
  STATIC_REQUIRE(!(r == sequence(perform<rolling>(anterior_thigh, left, 46_s))));
  STATIC_REQUIRE(!(r == sequence(perform<rolling>(anterior_thigh, left, 45_s, massage_stick))));
  STATIC_REQUIRE(!(r == repeat<2>(r)));
  STATIC_REQUIRE(!(r == routine<>{}));
}
