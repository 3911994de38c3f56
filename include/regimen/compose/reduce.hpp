/// @file
/// @brief Takes out of an instance what no best session can need.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <utility>
#include <vector>

#include "regimen/compose/instance.hpp"

namespace regimen {

/// @brief An instance without its idle and dominated items, and where its items stood before.
struct reduction {
  /// @brief The smaller instance; its best sessions have the value and seconds of the best sessions of the whole one.
  instance problem{};
  /// @brief For each item its position in the whole instance.
  std::vector<std::size_t> origin{};
};

/// @brief Drops items that give nothing and unlock nothing, and items that another of their group does as well or
/// better.
///
/// One item dominates another of the same group, stage and station when it takes no longer, gives no less to each need,
/// weighs no more in any limit, needs nothing that the other does not, and unlocks whatever the other unlocks. So it
/// does one of another group if whatever is chosen of its own group leaves the other nothing to give. Quadratic in the
/// items.
/// @param whole the instance; its openings obey the triangle inequality too, or an idle item could be worth a way in
template <std::same_as<instance> Instance>
[[nodiscard]] reduction reduce(const Instance& whole) {
  const std::size_t n = whole.items.size();
  detail::vector_in<Instance, char> kept(n, 1);

  // Idle items: fixed point of "gives something, or is needed by an item that is not idle".
  detail::vector_in<Instance, char> busy(n, 0);
  for (std::size_t i = 0; i < n; ++i) busy[i] = whole.items[i].gives.empty() ? 0 : 1;
  for (bool changed = true; changed;) {
    changed = false;
    const auto wake = [&](std::size_t i) {
      if (busy[i]) return;
      busy[i] = 1;
      changed = true;
    };
    for (const instance::prerequisite& p : whole.prerequisites)
      if (busy[p.item])
        for (const std::size_t j : p.any_of) wake(j);
    for (const instance::limit& l : whole.limits) {
      bool loaded = l.bound < 0;
      for (const instance::term& t : l.terms) loaded = loaded || (t.amount > 0 && busy[t.index]);
      if (!loaded) continue;
      for (const instance::term& t : l.terms)
        if (t.amount < 0) wake(t.index);
    }
  }
  for (std::size_t i = 0; i < n; ++i) kept[i] = busy[i];

  // What an item weighs in limits, needs and unlocks, by item.
  struct role {
    detail::vector_in<Instance, instance::term> limits{};
    detail::vector_in<Instance, std::size_t> needs{};    // prerequisites in which it is the subject
    detail::vector_in<Instance, std::size_t> unlocks{};  // prerequisites in which it is a provider
  };
  detail::vector_in<Instance, role> roles(n);
  for (std::size_t l = 0; l < whole.limits.size(); ++l)
    for (const instance::term& t : whole.limits[l].terms) roles[t.index].limits.push_back({l, t.amount});
  for (std::size_t p = 0; p < whole.prerequisites.size(); ++p) {
    roles[whole.prerequisites[p].item].needs.push_back(p);
    for (const std::size_t j : whole.prerequisites[p].any_of) roles[j].unlocks.push_back(p);
  }
  const auto amount_in = [](const detail::vector_in<Instance, instance::term>& terms, std::size_t index) {
    std::int64_t sum = 0;
    for (const instance::term& t : terms)
      if (t.index == index) sum += t.amount;
    return sum;
  };
  // Of two items at the same stage and station.
  const auto as_good = [&](std::size_t a, std::size_t b) {
    const instance::item& x = whole.items[a];
    const instance::item& y = whole.items[b];
    if (x.seconds > y.seconds) return false;
    for (const instance::term& g : y.gives)
      if (amount_in(x.gives, g.index) < amount_in(y.gives, g.index)) return false;
    for (const auto* limits : {&roles[a].limits, &roles[b].limits})
      for (const instance::term& t : *limits)
        if (amount_in(roles[a].limits, t.index) > amount_in(roles[b].limits, t.index)) return false;
    for (const std::size_t p : roles[a].needs) {
      bool also = false;
      for (const std::size_t q : roles[b].needs)
        also = also || whole.prerequisites[p].any_of == whole.prerequisites[q].any_of;
      if (!also) return false;
    }
    for (const std::size_t q : roles[b].unlocks) {
      bool also = false;
      for (const std::size_t p : roles[a].unlocks) also = also || p == q;
      if (!also) return false;
    }
    return true;
  };
  // Whether whatever of a group is chosen gives to each need of an item as much as the need can use, while the item is
  // of no other use: then the item is superfluous wherever the group is used.
  const auto makes_superfluous = [&](std::size_t group, std::size_t b) {
    if (!roles[b].unlocks.empty()) return false;
    for (const instance::term& t : roles[b].limits)
      if (t.amount < 0) return false;
    for (const instance::term& g : whole.items[b].gives) {
      std::int64_t all = 0;
      for (const instance::segment& segment : whole.needs[g.index]) all += segment.length;
      for (std::size_t i = 0; i < n; ++i)
        if (kept[i] && whole.items[i].group == group && amount_in(whole.items[i].gives, g.index) < all) return false;
    }
    return true;
  };
  const auto dominates = [&](std::size_t a, std::size_t b) {
    return as_good(a, b) &&
           (whole.items[a].group == whole.items[b].group || makes_superfluous(whole.items[a].group, b));
  };
  detail::vector_in<Instance, detail::vector_in<Instance, std::size_t>> at(whole.stages * whole.opening.size());
  const auto beside = [&](std::size_t i) -> auto& {
    return at[whole.items[i].stage * whole.opening.size() + whole.items[i].station];
  };
  for (std::size_t i = 0; i < n; ++i)
    if (kept[i]) beside(i).push_back(i);
  for (std::size_t b = 0; b < n; ++b) {
    if (!kept[b]) continue;
    for (const std::size_t a : beside(b)) {
      if (a == b || !kept[a] || !dominates(a, b) || (a > b && dominates(b, a))) continue;
      kept[b] = 0;
      break;
    }
  }

  reduction result;
  detail::vector_in<Instance, std::size_t> place(n, 0);
  detail::vector_in<Instance, std::size_t> groups;
  for (std::size_t i = 0; i < n; ++i) {
    if (!kept[i]) continue;
    place[i] = result.origin.size();
    result.origin.push_back(i);
    instance::item item = whole.items[i];
    std::size_t g = 0;
    while (g < groups.size() && groups[g] != item.group) ++g;
    if (g == groups.size()) groups.push_back(item.group);
    item.group = g;
    result.problem.items.push_back(std::move(item));
  }
  instance& small = result.problem;
  small.budget = whole.budget;
  small.stages = whole.stages;
  small.needs = whole.needs;
  detail::vector_in<Instance, std::size_t> stations;
  for (instance::item& item : small.items) {
    std::size_t a = 0;
    while (a < stations.size() && stations[a] != item.station) ++a;
    if (a == stations.size()) stations.push_back(item.station);
    item.station = a;
  }
  for (const std::size_t a : stations) {
    small.opening.push_back(whole.opening[a]);
    small.changeover.emplace_back();
    for (const std::size_t b : stations) small.changeover.back().push_back(whole.changeover[a][b]);
  }
  for (const instance::limit& l : whole.limits) {
    instance::limit smaller{{}, l.bound};
    for (const instance::term& t : l.terms)
      if (kept[t.index]) smaller.terms.push_back({place[t.index], t.amount});
    if (!smaller.terms.empty() || l.bound < 0) small.limits.push_back(std::move(smaller));
  }
  for (const instance::prerequisite& p : whole.prerequisites) {
    if (!kept[p.item]) continue;
    instance::prerequisite smaller{place[p.item], {}};
    for (const std::size_t j : p.any_of)
      if (kept[j]) smaller.any_of.push_back(place[j]);
    bool known = false;
    for (const instance::prerequisite& q : small.prerequisites)
      known = known || (q.item == smaller.item && q.any_of == smaller.any_of);
    if (!known) small.prerequisites.push_back(std::move(smaller));
  }
  return result;
}

}  // namespace regimen
