/// @file
/// @brief What a step gives to a structure, in seconds of effective work: derived from kind and movement, not labelled.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/technique/step.hpp"

namespace regimen {

namespace detail {
/// The contraction types in which at least three quarters of the active muscles work in a phase.
[[nodiscard]] constexpr enum_set<contraction> contractions_in(const movement_pattern& moves,
                                                              const enum_set<muscle>& muscles, phase p) noexcept {
  std::size_t active = 0;
  std::size_t in[count_of<contraction>]{};
  for (const muscle m : muscles) {
    const contraction derived = moves.of(m, p);
    active += derived == contraction::none ? 0 : 1;
    ++in[index_of(derived)];
  }
  enum_set<contraction> found;
  for (const contraction type : ~enum_set<contraction>{contraction::none})
    if (active > 0 && 4 * in[index_of(type)] >= 3 * active) found.insert(type);
  return found;
}
}  // namespace detail

/// @brief Whether a structure works in one contraction type in a phase: at least three quarters of its active muscles
/// do.
///
/// One head of quadriceps about which the sources disagree does not speak for the other three; one of the three active
/// hamstrings does make the group uncertain. The share is a choice of this library.
[[nodiscard]] constexpr bool contracts(const movement_pattern& moves, const structure& where, phase p,
                                       contraction type) noexcept {
  return detail::contractions_in(moves, muscles_of(where), p).contains(type);
}

/// @brief The contraction types in which a structure works during a step: see contracts(). Linear in its muscles.
[[nodiscard]] constexpr enum_set<contraction> contractions_of(const step& s, const structure& where) noexcept {
  const movement_pattern& moves = s.what->moves;
  enum_set<contraction> found;
  if (moves.load.empty()) return found;
  const enum_set<muscle> muscles = muscles_of(where);
  const auto spends_time_in = [&](phase p) { return s.amount.work(p) > seconds{0}; };
  for (const phase p : {phase::lowering, phase::bottom, phase::top})
    if (spends_time_in(p)) found = found | detail::contractions_in(moves, muscles, p);
  if (!spends_time_in(phase::raising)) return found;
  // What lengthens on the way down shortens on the same way back: asked once, known twice.
  if (!spends_time_in(phase::lowering) || !(moves.raising == reversed(moves.lowering)))
    return found | detail::contractions_in(moves, muscles, phase::raising);
  const bool lengthens = found.contains(contraction::eccentric);
  if (found.contains(contraction::concentric)) found.insert(contraction::eccentric);
  if (lengthens) found.insert(contraction::concentric);
  return found;
}

/// @brief Seconds for which a structure works in one contraction type during a step: see contracts(). Linear in its
/// muscles.
[[nodiscard]] constexpr seconds time_under_tension(const step& s, const structure& where, contraction type) noexcept {
  seconds sum{0};
  for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top}) {
    const seconds spent = s.amount.work(p);
    if (spent > seconds{0} && contracts(s.what->moves, where, p, type)) sum += spent;
  }
  return sum;
}

/// @brief Seconds for which a structure works at all during a step.
[[nodiscard]] constexpr seconds time_under_tension(const step& s, const structure& where) noexcept {
  seconds sum{0};
  for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top}) {
    const seconds spent = s.amount.work(p);
    if (spent == seconds{0}) continue;
    for (const muscle m : muscles_of(where)) {
      if (s.what->moves.of(m, p) == contraction::none) continue;
      sum += spent;
      break;
    }
  }
  return sum;
}

/// @brief Seconds of effective work that a step gives to one quality of a structure; 0 for none.
///
/// Work on a part of a structure counts for it, and work on a structure counts for its parts, but not for the several
/// regions over which it extends. Massage gives release, stretching length and nerve work glide to what they are
/// applied to. Work against a load gives what its contraction types say: eccentric time strength at length (S2-9),
/// concentric time strength at short length (S2-10), any time activation. Stability work and drills give control.
[[nodiscard]] constexpr seconds contribution(const step& s, const structure& where, quality wanted) noexcept {
  const bool concerned = within(s.target, where) || (where.kind() != structure_kind::region && within(where, s.target));
  const auto direct = [&](bool gives) { return gives && concerned ? s.amount.work() : seconds{0}; };
  const method how = s.what->how;
  switch (wanted) {
    case quality::release: return direct(how == method::massage);
    case quality::length: return direct(how == method::stretch);
    case quality::glide: return direct(how == method::nerve_slider || how == method::nerve_tensioner);
    case quality::activation: return how == method::strengthening ? time_under_tension(s, where) : seconds{0};
    case quality::strength_short:
      return how == method::strengthening ? time_under_tension(s, where, contraction::concentric) : seconds{0};
    case quality::strength_long:
      return how == method::strengthening ? time_under_tension(s, where, contraction::eccentric) : seconds{0};
    case quality::control:
      return how == method::stability ? time_under_tension(s, where, contraction::isometric)
                                      : direct(how == method::drill);
  }
  return seconds{0};
}

}  // namespace regimen
