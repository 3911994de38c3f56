/// @file
/// @brief Neighbours to any depth, and shortest paths, along relations of the caller's choice.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>

#include "regimen/anatomy/structure.hpp"
#include "regimen/anatomy/structure_set.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

namespace detail {
/// @brief What one relation leads to from a structure, in both its directions.
template <class Relation>
[[nodiscard]] constexpr structure_set both_ways(const Relation& related, structure from) noexcept {
  using domain = typename Relation::domain;
  using range = typename Relation::range;
  structure_set found;
  if constexpr (names_a_structure<domain>) {
    if (const auto a = from.template as<domain>()) found = found | structure_set{related(*a)};
    if (const auto b = from.template as<range>()) found = found | structure_set{related.converse(*b)};
  } else {
    found = structure_set{related(from)} | structure_set{related.converse(from)};
  }
  found.erase(from);
  return found;
}
}  // namespace detail

/// @brief The structures one step away from a structure along any of the relations, in either direction; never itself.
///
/// `neighbours(sciatic_nerve, interface_of, continues_as)`. Relations are followed both ways, also those that are not
/// symmetric.
template <class... Relations>
[[nodiscard]] constexpr structure_set neighbours(structure from, const Relations&... along) noexcept {
  return (structure_set{} | ... | detail::both_ways(along, from));
}

/// @brief The structures at most so many steps away; those of the set included.
template <class... Relations>
[[nodiscard]] constexpr structure_set within_steps(const structure_set& from, std::size_t steps,
                                                   const Relations&... along) noexcept {
  structure_set reached = from;
  structure_set edge = from;
  for (std::size_t i = 0; i < steps && !edge.empty(); ++i) {
    structure_set next;
    for (const structure s : edge) next = next | neighbours(s, along...);
    edge = next - reached;
    reached = reached | next;
  }
  return reached;
}

/// @brief A chain of structures, each a neighbour of the next.
using structure_path = list<structure, 32>;

/// @brief A shortest chain from one structure to another along the relations, both ends included.
///
/// Empty when there is none, or none of at most 32 structures. Of chains of equal length always the same one is taken,
/// so that the answer is the same everywhere. Searches breadth first: every structure is looked at once at most.
template <class... Relations>
[[nodiscard]] constexpr structure_path path(structure from, structure to, const Relations&... along) noexcept {
  constexpr std::size_t longest = 32;
  structure_path backwards;
  if (from.empty() || to.empty()) return {};
  // What lies at each distance from the start, so that the way can be read off from the goal.
  structure_set ring[longest]{{from}};
  structure_set seen{from};
  std::size_t distance = 0;
  while (!ring[distance].contains(to)) {
    if (ring[distance].empty() || distance + 1 == longest) return {};
    structure_set next;
    for (const structure s : ring[distance]) next = next | neighbours(s, along...);
    ring[++distance] = next - seen;
    seen = seen | next;
  }
  backwards.push_back(to);
  for (structure at = to; distance > 0;) {
    --distance;
    for (const structure before : ring[distance])
      if (neighbours(before, along...).contains(at)) {
        at = before;
        break;
      }
    backwards.push_back(at);
  }
  structure_path found;
  for (std::size_t i = backwards.size(); i-- > 0;) found.push_back(backwards[i]);
  return found;
}

}  // namespace regimen
