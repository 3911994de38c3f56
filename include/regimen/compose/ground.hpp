/// @file
/// @brief From needs, options and rules to an instance, with the way back.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/any_rule_set.hpp"
#include "regimen/compose/dose_response.hpp"
#include "regimen/compose/grounding.hpp"
#include "regimen/compose/options.hpp"
#include "regimen/compose/stage_plan.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Seconds of a need that are worth something, with their worth: 3600 points for each unit of its weight.
[[nodiscard]] inline std::vector<instance::segment> utility_of(const need& n) {
  const dose_response r = response_to(n.wanted);
  const std::int64_t first = r.enough.count();
  const std::int64_t second = (r.plateau - r.enough).count();
  return {{first, std::int64_t{2400} * n.weight / first}, {second, std::int64_t{1200} * n.weight / second}};
}

namespace detail {

/// Grounds a composition: see below.
template <class Instance>
[[nodiscard]] grounding grounded(const any_rule_set<Instance>& rules, const std::vector<need>& needs,
                                 const std::vector<step>& offered, const person& who, seconds available,
                                 seconds changeover, const vector_in<Instance, char>& in_force) {
  grounding g;
  Instance& p = g.problem;
  vector_in<Instance, std::size_t> forbidden_by(offered.size(), no_rule);
  rules.exclude(performance{offered, who}, in_force, forbidden_by);
  vector_in<Instance, step> permitted;
  for (std::size_t i = 0; i < offered.size(); ++i) {
    if (forbidden_by[i] == no_rule)
      permitted.push_back(offered[i]);
    else
      g.excluded.push_back({offered[i], forbidden_by[i]});
  }

  vector_in<Instance, order_ranks<Instance>> orders;
  rules.rank(performance{permitted, who}, in_force, orders);
  const stage_plan<Instance> plan(orders, permitted.size());
  p.stages = plan.stages.size();
  vector_in<Instance, std::size_t> stage_of;
  for (std::size_t i = 0; i < permitted.size(); ++i)
    for (const std::size_t stage : plan.stages_of(i)) {
      g.options.push_back(permitted[i]);
      stage_of.push_back(stage);
    }

  const std::size_t n = g.options.size();
  p.budget = available.count();
  rules.constrain(performance{g.options, who}, in_force, g);

  // Two orders may disagree about two options: then only one of them can be chosen.
  for (std::size_t i = 0; i < n; ++i) {
    if (!plan.contradicted(stage_of[i])) continue;
    for (std::size_t j = 0; j < i; ++j) {
      const std::size_t rule = plan.against(stage_of[i], stage_of[j]);
      if (rule == plan.none) continue;
      p.limits.push_back({{{i, 1}, {j, 1}}, 1});
      g.limit_rule.push_back(rule);
    }
  }

  struct station {
    position posture;
    enum_set<tool> tools;
    bool operator==(const station&) const = default;
  };
  struct group {
    method how;
    structure target;
    side where;
    bool spot;
    bool operator==(const group&) const = default;
  };
  vector_in<Instance, station> stations;
  vector_in<Instance, group> groups;
  const auto place = [](auto& known, const auto& value) {
    // The last are the likeliest: options come technique by technique.
    for (std::size_t i = known.size(); i-- > 0;)
      if (known[i] == value) return i;
    known.push_back(value);
    return known.size() - 1;
  };
  vector_in<Instance, std::int64_t> most;  // that each need can use
  for (const need& k : needs) {
    p.needs.push_back(utility_of(k));
    most.push_back(0);
    for (const instance::segment& segment : p.needs.back()) most.back() += segment.length;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const step& s = g.options[i];
    if (i > 0 && s == g.options[i - 1]) {
      // The same step at another stage.
      p.items.push_back(p.items.back());
      p.items.back().stage = stage_of[i];
      continue;
    }
    instance::item item;
    item.stage = stage_of[i];
    item.station = place(stations, station{s.posture, s.tools});
    item.seconds = s.duration().count();
    item.group = place(groups, group{s.what->how, s.target, s.where, s.what->spot});
    for (std::size_t k = 0; k < needs.size(); ++k) {
      const std::int64_t amount = contribution(s, needs[k]).count();
      if (amount > 0) item.gives.push_back({k, amount < most[k] ? amount : most[k]});
    }
    p.items.push_back(std::move(item));
  }
  for (const preference& wish : g.preferences) {
    for (const std::size_t i : wish.options) p.items[i].gives.push_back({p.needs.size(), 1});
    p.needs.push_back({{1, wish.points}});
  }
  p.opening.assign(stations.size(), 0);
  p.changeover.assign(stations.size(), vector_in<Instance, std::int64_t>(stations.size(), changeover.count()));
  for (std::size_t a = 0; a < stations.size(); ++a) p.changeover[a][a] = 0;
  return g;
}

}  // namespace detail

/// @brief Grounds a composition.
///
/// Stations are the distinct pairs of position and tools; a change from one to another takes the changeover. Stages are
/// the distinct ranks that the ordering rules give; what a rule does not order may stand at any of its ranks. Of the
/// options of one kind of technique on one structure and side at most one is chosen; work on a spot is a kind of its
/// own beside the sweep that finds it.
/// @param rules the rules
/// @param needs what a session should give
/// @param offered the steps to choose from
/// @param who the person, whom the rules ask about
/// @param available the time in all
/// @param changeover the time that a change of tools or position takes
/// @param in_force whether the rule at a position holds; one that does not is not grounded
template <class Rules, class InForce>
[[nodiscard]] grounding ground(Rules rules, const std::vector<need>& needs, const std::vector<step>& offered,
                               const person& who, seconds available, seconds changeover, InForce&& in_force) {
  detail::vector_in<Rules, char> held;
  for (std::size_t r = 0; r < Rules::size; ++r) held.push_back(in_force(r) ? 1 : 0);
  return detail::grounded(detail::any_rule_set<instance>::of(rules), needs, offered, who, available, changeover, held);
}

}  // namespace regimen
