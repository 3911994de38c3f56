/// @file
/// @brief Steps, routines and persons from a seed: the same ones on every platform.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "regimen/person/person.hpp"
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"

namespace generated {

/// @brief A source of numbers (SplitMix64).
class source_of_chance {
 public:
  explicit source_of_chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }
  /// @brief From 0 to below n.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  /// @brief From low to high, both included.
  int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
  /// @brief True so many times in a hundred.
  bool percent(int p) { return between(1, 100) <= p; }
  /// @brief One of them.
  template <class Values>
  auto one_of(const Values& values) {
    const auto at = below(static_cast<std::size_t>(std::size(values)));
    auto here = std::begin(values);
    for (std::size_t i = 0; i < at; ++i) ++here;
    return *here;
  }
  /// @brief A value of an enumeration.
  template <class Enum>
  Enum any() {
    return static_cast<Enum>(below(regimen::count_of<Enum>));
  }

 private:
  std::uint64_t state_;
};

/// @brief A structure that a technique names, or a muscle of it.
inline regimen::structure target_for(source_of_chance& chance, const regimen::technique& t) {
  const regimen::structure named = chance.one_of(t.touches);
  const regimen::enum_set<regimen::muscle> parts = regimen::muscles_of(named);
  return parts.empty() || chance.percent(70) ? named : regimen::structure{chance.one_of(parts)};
}

/// @brief A dose, now and then outside its range.
inline regimen::dose dose_for(source_of_chance& chance, const regimen::dose_range& r) {
  regimen::dose d = chance.percent(50) ? r.least() : r.greatest();
  if (chance.percent(10)) d.series.value = chance.between(1, 5);
  if (chance.percent(10)) d.reps.value = chance.between(1, 14);
  if (chance.percent(10)) d.hold = regimen::seconds{chance.between(0, 130)};
  if (chance.percent(5)) d.load.grams = chance.between(0, 8000);
  if (d.pace.total() > regimen::seconds{0} && chance.percent(15))
    d.pace = {regimen::seconds{chance.between(0, 4)}, regimen::seconds{chance.between(0, 1)},
              regimen::seconds{chance.between(0, 4)}, regimen::seconds{chance.between(0, 1)}};
  return d;
}

/// @brief A step of a technique, on a side.
inline regimen::step step_of(source_of_chance& chance, const regimen::technique& t, regimen::side where) {
  const regimen::way w = chance.one_of(t.ways);
  regimen::step s{&t, target_for(chance, t), where, w.tools, {}, dose_for(chance, t.doses)};
  if (!w.positions.empty()) s.posture = chance.one_of(w.positions);
  return s;
}

/// @brief Any step of the library's techniques.
inline regimen::step any_step(source_of_chance& chance) {
  return step_of(chance, *chance.one_of(regimen::standard_techniques), chance.any<regimen::side>());
}

/// @brief Any routine of up to so many steps.
inline std::vector<regimen::step> any_routine(source_of_chance& chance, int most) {
  std::vector<regimen::step> steps;
  for (int n = chance.between(0, most); n > 0; --n) steps.push_back(any_step(chance));
  return steps;
}

/// @brief Somebody with findings on either side.
inline regimen::person anybody(source_of_chance& chance) {
  regimen::person who;
  for (std::size_t i = 0; i < regimen::count_of<regimen::finding>; ++i)
    if (chance.percent(40))
      who.known.set(static_cast<regimen::finding>(i), chance.any<regimen::side>(), chance.any<regimen::presence>());
  // Nobody has both of two findings that exclude each other.
  for (const regimen::exclusive_findings& pair : regimen::exclusive)
    for (const regimen::side s : {regimen::side::left, regimen::side::right})
      if (who.known.has(pair.one, s)) who.known.set(pair.other, s, regimen::presence::unknown);
  who.level = chance.any<regimen::skill>();
  if (chance.percent(30)) {
    who.tools.emplace();
    for (const regimen::tool t : regimen::enum_set<regimen::tool>::all())
      if (chance.percent(70)) who.tools->insert(t);
  }
  if (chance.percent(30)) {
    who.positions.emplace();
    for (const regimen::position p : regimen::enum_set<regimen::position>::all())
      if (chance.percent(80)) who.positions->insert(p);
  }
  return who;
}

}  // namespace generated
