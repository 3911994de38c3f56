/// @file
/// @brief From needs, options and rules to an instance, with the way back.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "regimen/compose/dose_response.hpp"
#include "regimen/compose/instance.hpp"
#include "regimen/compose/options.hpp"
#include "regimen/rule/prohibition.hpp"
#include "regimen/rule/rule_set.hpp"

namespace regimen {

/// @brief An option that a rule forbids.
struct exclusion {
  /// @brief The option.
  step what{};
  /// @brief Position of the rule in its set.
  std::size_t rule = 0;
};

/// @brief An instance together with what its numbers stand for.
struct grounding {
  /// @brief The instance.
  instance problem{};
  /// @brief What each item is.
  std::vector<step> options{};
  /// @brief Which rule each limit comes from.
  std::vector<std::size_t> limit_rule{};
  /// @brief Which rule each prerequisite comes from.
  std::vector<std::size_t> prerequisite_rule{};
  /// @brief What the rules forbid outright, each with the first rule that does.
  std::vector<exclusion> excluded{};
};

namespace detail {

/// What the ground() of the other combinators talks to.
struct ground_sink {
  grounding& out;
  std::size_t rule;
  std::vector<std::vector<int>>& ranks;

  void rank(std::size_t i, int value) { ranks[i].push_back(value); }
  template <class Providers>
  void prerequisite(std::size_t i, const structure&, Providers&& providers) {
    instance::prerequisite p{i, {}};
    providers([&](std::size_t j) { p.any_of.push_back(j); });
    out.problem.prerequisites.push_back(std::move(p));
    out.prerequisite_rule.push_back(rule);
  }
  template <class Terms>
  void limit(Terms&& terms, std::int64_t bound) {
    instance::limit l{{}, bound};
    terms([&](std::size_t i, std::int64_t amount) { l.terms.push_back({i, amount}); });
    out.problem.limits.push_back(std::move(l));
    out.limit_rule.push_back(rule);
  }
};

/// Notes which options a prohibition forbids.
struct exclusion_sink {
  std::vector<std::size_t>& by;
  std::size_t rule;
  void exclude(std::size_t i) {
    if (by[i] == static_cast<std::size_t>(-1)) by[i] = rule;
  }
};

}  // namespace detail

/// @brief Seconds of a need that are worth something, with their worth: 3600 points for each unit of its weight.
[[nodiscard]] inline std::vector<instance::segment> utility_of(const need& n) {
  const dose_response r = response_to(n.wanted);
  const std::int64_t first = r.enough.count();
  const std::int64_t second = (r.plateau - r.enough).count();
  return {{first, std::int64_t{2400} * n.weight / first}, {second, std::int64_t{1200} * n.weight / second}};
}

/// @brief Grounds a composition.
///
/// Stations are the distinct pairs of position and tools; a change from one to another takes the changeover. Stages are
/// the distinct ranks that the ordering rules give. Of the options of one kind of technique on one structure and side
/// at most one is chosen; work on a spot is a kind of its own beside the sweep that finds it.
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
  grounding g;
  instance& p = g.problem;
  constexpr auto allowed = static_cast<std::size_t>(-1);
  detail::vector_in<Rules, std::size_t> forbidden_by(offered.size(), allowed);
  rules.for_each([&](std::size_t position, auto one) {
    if (!in_force(position)) return;
    detail::exclusion_sink sink{forbidden_by, position};
    if constexpr (is_prohibition<std::remove_cv_t<decltype(decltype(one)::demand)>>)
      decltype(one)::demand.ground(offered, who, sink);
  });
  for (std::size_t i = 0; i < offered.size(); ++i) {
    if (forbidden_by[i] == allowed)
      g.options.push_back(offered[i]);
    else
      g.excluded.push_back({offered[i], forbidden_by[i]});
  }

  const std::size_t n = g.options.size();
  p.budget = available.count();
  detail::vector_in<Rules, detail::vector_in<Rules, int>> ranks(n);
  detail::vector_in<Rules, std::size_t> order_rules;
  rules.for_each([&](std::size_t position, auto one) {
    if (!in_force(position)) return;
    if constexpr (!is_prohibition<std::remove_cv_t<decltype(decltype(one)::demand)>>) {
      detail::ground_sink sink{g, position, ranks};
      decltype(one)::demand.ground(std::span<const step>{g.options}, who, sink);
      if (n > 0 && ranks[0].size() > order_rules.size()) order_rules.push_back(position);
    }
  });

  detail::vector_in<Rules, detail::vector_in<Rules, int>> stages;
  for (const auto& r : ranks) {
    bool known = false;
    for (const auto& s : stages) known = known || s == r;
    if (!known) stages.push_back(r);
  }
  for (std::size_t i = 1; i < stages.size(); ++i)
    for (std::size_t j = i; j > 0 && stages[j] < stages[j - 1]; --j) stages[j].swap(stages[j - 1]);
  p.stages = stages.size();
  // Two orders may disagree about two options: then only one of them can be chosen.
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < i; ++j) {
      bool below = false;
      bool above = false;
      std::size_t first_above = 0;
      for (std::size_t k = 0; k < ranks[i].size(); ++k) {
        below = below || ranks[i][k] < ranks[j][k];
        if (ranks[i][k] > ranks[j][k] && !above) first_above = k;
        above = above || ranks[i][k] > ranks[j][k];
      }
      if (!below || !above) continue;
      p.limits.push_back({{{i, 1}, {j, 1}}, 1});
      g.limit_rule.push_back(order_rules[first_above]);
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
  detail::vector_in<Rules, station> stations;
  detail::vector_in<Rules, group> groups;
  const auto place = [](auto& known, const auto& value) {
    std::size_t i = 0;
    while (i < known.size() && !(known[i] == value)) ++i;
    if (i == known.size()) known.push_back(value);
    return i;
  };
  for (const need& k : needs) p.needs.push_back(utility_of(k));
  for (std::size_t i = 0; i < n; ++i) {
    const step& s = g.options[i];
    instance::item item;
    while (stages[item.stage] != ranks[i]) ++item.stage;
    item.station = place(stations, station{s.posture, s.tools});
    item.seconds = s.duration().count();
    item.group = place(groups, group{s.what->how, s.target, s.where, s.what->spot});
    for (std::size_t k = 0; k < needs.size(); ++k) {
      std::int64_t most = 0;
      for (const instance::segment& segment : p.needs[k]) most += segment.length;
      const std::int64_t amount = contribution(s, needs[k]).count();
      if (amount > 0) item.gives.push_back({k, amount < most ? amount : most});
    }
    p.items.push_back(std::move(item));
  }
  p.opening.assign(stations.size(), 0);
  p.changeover.assign(stations.size(), detail::vector_in<Rules, std::int64_t>(stations.size(), changeover.count()));
  for (std::size_t a = 0; a < stations.size(); ++a) p.changeover[a][a] = 0;
  return g;
}

}  // namespace regimen
