/// @file
/// @brief Rests used for other work: pairs of steps whose sets take turns, as items of an instance.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/ground.hpp"
#include "regimen/technique/interleaving.hpp"

namespace regimen {

namespace detail {

/// Whether two options may be a superset: see add_supersets().
[[nodiscard]] inline bool may_interleave(const instance& p, std::size_t i, std::size_t j) {
  const instance::item& a = p.items[i];
  const instance::item& b = p.items[j];
  if (a.stage != b.stage || a.station != b.station || a.group == b.group) return false;
  for (const instance::prerequisite& q : p.prerequisites) {
    if (q.item != i && q.item != j) continue;
    for (const std::size_t provider : q.any_of)
      if (provider == (q.item == i ? j : i)) return false;
  }
  return true;
}

/// Puts the amounts of a pair into a list of terms: the sum of those of its two steps.
template <std::same_as<instance::term> Term>
void add_pairs(std::vector<Term>& terms, const std::vector<superset>& pairs, std::size_t singles) {
  std::vector<Term> of_pairs;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    std::int64_t sum = 0;
    bool any = false;
    for (const Term& t : terms) {
      if (t.index != pairs[k].first && t.index != pairs[k].second) continue;
      sum += t.amount;
      any = true;
    }
    if (any && sum != 0) of_pairs.push_back({singles + k, sum});
  }
  for (const Term& t : of_pairs) terms.push_back(t);
}

}  // namespace detail

/// @brief Adds to a grounding an item for each pair of options whose sets may take turns: a superset.
///
/// Both give something that was asked for and have at least two sets with rests that nothing fills yet (see
/// has_free_rests()); they stand in one stage at one station; they load no structure in common (see loaded_by()),
/// whichever side they are done on; neither provides a prerequisite of the other; they are of different groups; and the
/// pair takes less time than the two in a row. The one with more sets begins, of as many the one that stands earlier
/// among the options.
///
/// A pair counts in every need and limit as its two steps together do, needs what each of them needs, and provides what
/// either provides. It stands in the group of the step that begins; limits at the end, to which no rule belongs, keep
/// it from the group of the other. So each session with pairs is one of the steps alone, in less time, and what the
/// rules say of it is what they say of its steps one after the other.
///
/// That a rest is as good when something else works meanwhile is a choice of this library, for which a request has to
/// ask; the muscles do rest. Quadratic in the options that may be paired, times the terms in which these occur.
template <std::same_as<grounding> Grounding>
void add_supersets(Grounding& g) {
  instance& p = g.problem;
  const std::size_t n = p.items.size();
  const std::size_t asked_for = p.needs.size() - g.preferences.size();
  detail::vector_in<Grounding, std::size_t> able;
  detail::vector_in<Grounding, loaded_structures> loads;
  for (std::size_t i = 0; i < n; ++i) {
    bool serves = false;
    for (const instance::term& gift : p.items[i].gives) serves = serves || gift.index < asked_for;
    if (!serves || !has_free_rests(g.options[i])) continue;
    able.push_back(i);
    loads.push_back(loaded_by(g.options[i]));
  }
  for (std::size_t x = 0; x < able.size(); ++x)
    for (std::size_t y = x + 1; y < able.size(); ++y) {
      if (loads[x].intersects(loads[y]) || !detail::may_interleave(p, able[x], able[y])) continue;
      const bool swapped = g.options[able[x]].amount.series < g.options[able[y]].amount.series;
      const superset pair{able[swapped ? y : x], able[swapped ? x : y]};
      const seconds joint = interleaved_duration(g.options[pair.first].amount, g.options[pair.second].amount);
      const instance::item& first = p.items[pair.first];
      const instance::item& second = p.items[pair.second];
      if (joint.count() >= first.seconds + second.seconds) continue;
      instance::item pair_item{first.stage, first.station, joint.count(), first.group, first.gives};
      for (const instance::term& gift : second.gives) {
        std::int64_t most = 0;
        for (const instance::segment& segment : p.needs[gift.index]) most += segment.length;
        std::size_t at = 0;
        while (at < pair_item.gives.size() && pair_item.gives[at].index != gift.index) ++at;
        if (at == pair_item.gives.size()) pair_item.gives.push_back({gift.index, 0});
        const std::int64_t sum = pair_item.gives[at].amount + gift.amount;
        pair_item.gives[at].amount = sum < most ? sum : most;
      }
      g.supersets.push_back(pair);
      p.items.push_back(std::move(pair_item));
    }
  if (g.supersets.empty()) return;

  for (instance::limit& l : p.limits) detail::add_pairs(l.terms, g.supersets, n);
  for (instance::prerequisite& q : p.prerequisites)
    for (std::size_t k = 0; k < g.supersets.size(); ++k)
      for (const std::size_t provider : q.any_of)
        if (provider == g.supersets[k].first || provider == g.supersets[k].second) {
          q.any_of.push_back(n + k);
          break;
        }
  const std::size_t known = p.prerequisites.size();
  for (std::size_t k = 0; k < g.supersets.size(); ++k)
    for (std::size_t q = 0; q < known; ++q) {
      const std::size_t subject = p.prerequisites[q].item;
      if (subject != g.supersets[k].first && subject != g.supersets[k].second) continue;
      p.prerequisites.push_back({n + k, p.prerequisites[q].any_of});
      g.prerequisite_rule.push_back(g.prerequisite_rule[q]);
    }

  // Of each group at most one step, whether alone or the second of a pair.
  detail::vector_in<Grounding, std::size_t> groups;
  for (const superset& pair : g.supersets) {
    const std::size_t group = p.items[pair.second].group;
    bool listed = false;
    for (const std::size_t one : groups) listed = listed || one == group;
    if (listed) continue;
    groups.push_back(group);
    instance::limit one_of{{}, 1};
    for (std::size_t i = 0; i < p.items.size(); ++i)
      if (p.items[i].group == group || (i >= n && p.items[g.supersets[i - n].second].group == group))
        one_of.terms.push_back({i, 1});
    p.limits.push_back(std::move(one_of));
  }
}

}  // namespace regimen
