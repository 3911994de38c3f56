/// @file
/// @brief From needs, options and rules to an instance, with the way back.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "regimen/compose/dose_response.hpp"
#include "regimen/compose/instance.hpp"
#include "regimen/compose/options.hpp"
#include "regimen/rule/rule_set.hpp"

namespace regimen {

/// @brief An option that a rule forbids.
struct exclusion {
  /// @brief The option.
  step what{};
  /// @brief Position of the rule in its set.
  std::size_t rule = 0;
};

/// @brief A wish: any of some options is worth points.
struct preference {
  /// @brief Position of the rule in its set.
  std::size_t rule = 0;
  /// @brief What it is worth.
  std::int64_t points = 0;
  /// @brief The items that fulfil it.
  std::vector<std::size_t> options{};
};

/// @brief Two items whose sets take turns.
struct superset {
  /// @brief The item that begins.
  std::size_t first = 0;
  /// @brief The item that is done in its rests.
  std::size_t second = 0;
};

/// @brief An instance together with what its numbers stand for.
struct grounding {
  /// @brief The instance. Its needs are those that were asked for, followed by one for each preference.
  instance problem{};
  /// @brief What each item is. A step that some order does not count is there once for each stage in which it may
  /// stand.
  std::vector<step> options{};
  /// @brief What the items after those of the options are: pairs of them. None unless add_supersets() has added some.
  std::vector<superset> supersets{};
  /// @brief The wishes.
  std::vector<preference> preferences{};
  /// @brief Which rule each limit comes from.
  std::vector<std::size_t> limit_rule{};
  /// @brief Which rule each prerequisite comes from.
  std::vector<std::size_t> prerequisite_rule{};
  /// @brief What the rules forbid outright, each with the first rule that does.
  std::vector<exclusion> excluded{};
};

namespace detail {

/// What the ground() of every combinator talks to: hears some of what is said and lets the rest pass.
struct deaf_sink {
  static void exclude(std::size_t) noexcept {}
  static void rank(std::size_t, int) noexcept {}
  static void unranked(std::size_t) noexcept {}
  template <class Providers>
  static void prerequisite(std::size_t, const Providers&) noexcept {}
  template <class Terms>
  static void limit(const Terms&, std::int64_t) noexcept {}
  template <class Items>
  static void prefer(std::int64_t, const Items&) noexcept {}
};

/// Notes which options are forbidden, each with the first rule that does.
struct exclusion_sink : deaf_sink {
  std::vector<std::size_t>& by;
  std::size_t rule;
  exclusion_sink(std::vector<std::size_t>& forbidden_by, std::size_t position) noexcept
      : by(forbidden_by), rule(position) {}
  void exclude(std::size_t i) {
    if (by[i] == static_cast<std::size_t>(-1)) by[i] = rule;
  }
};

/// One order: whether each option has a rank in it, and which.
struct order_place {
  bool counts;
  int rank;
};
template <class Rules>
struct order_ranks {
  std::size_t rule;
  vector_in<Rules, order_place> of;
};

/// The one rank that an option may be given in an order; null if it may have several. One that the order does not count
/// comes before all that it counts, or after all, where another order says so.
template <class Orders, class Order>
const order_place* only_rank(const Orders& orders, const Order& order, std::size_t i) {
  if (order.of[i].counts) return &order.of[i];
  for (const Order& other : orders) {
    if (!other.of[i].counts) continue;
    bool settles = true;
    bool before_all = true;
    bool after_all = true;
    const order_place* least = nullptr;
    const order_place* most = nullptr;
    for (std::size_t j = 0; j < order.of.size(); ++j) {
      const order_place& place = order.of[j];
      if (!place.counts) continue;
      settles = settles && other.of[j].counts;
      before_all = before_all && other.of[i].rank < other.of[j].rank;
      after_all = after_all && other.of[i].rank > other.of[j].rank;
      if (least == nullptr || place.rank < least->rank) least = &place;
      if (most == nullptr || place.rank > most->rank) most = &place;
    }
    if (least == nullptr || !settles) continue;
    if (before_all) return least;
    if (after_all) return most;
  }
  return nullptr;
}

/// Notes the ranks of the options.
template <class Rules>
struct order_sink : deaf_sink {
  vector_in<Rules, order_ranks<Rules>>& orders;
  std::size_t rule;
  order_sink(vector_in<Rules, order_ranks<Rules>>& known, std::size_t position) noexcept
      : orders(known), rule(position) {}
  void rank(std::size_t i, int value) { put(i, {true, value}); }
  void unranked(std::size_t i) { put(i, {false, 0}); }

 private:
  void put(std::size_t i, const order_place& place) {
    // A rule may hold several orders, each of which begins with the first option.
    if (i == 0) orders.push_back({rule, {}});
    orders.back().of.push_back(place);
  }
};

/// Writes limits, prerequisites and preferences.
struct constraint_sink : deaf_sink {
  grounding& out;
  std::size_t rule;
  constraint_sink(grounding& g, std::size_t position) noexcept : out(g), rule(position) {}
  template <class Providers>
  void prerequisite(std::size_t i, const Providers& providers) {
    instance::prerequisite p{i, {}};
    providers([&](std::size_t j) { p.any_of.push_back(j); });
    out.problem.prerequisites.push_back(std::move(p));
    out.prerequisite_rule.push_back(rule);
  }
  template <class Terms>
  void limit(const Terms& terms, std::int64_t bound) {
    instance::limit l{{}, bound};
    terms([&](std::size_t i, std::int64_t amount) { l.terms.push_back({i, amount}); });
    out.problem.limits.push_back(std::move(l));
    out.limit_rule.push_back(rule);
  }
  template <class Items>
  void prefer(std::int64_t points, const Items& items) {
    preference p{rule, points, {}};
    items([&](std::size_t i) { p.options.push_back(i); });
    out.preferences.push_back(std::move(p));
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
  grounding g;
  instance& p = g.problem;
  const auto each_rule = [&](const performance& options, auto&& sink_for) {
    rules.for_each([&](std::size_t position, auto one) {
      if (in_force(position)) decltype(one)::demand.ground(options, sink_for(position));
    });
  };

  constexpr auto allowed = static_cast<std::size_t>(-1);
  detail::vector_in<Rules, std::size_t> forbidden_by(offered.size(), allowed);
  each_rule(performance{offered, who}, [&](std::size_t position) {
    return detail::exclusion_sink{forbidden_by, position};
  });
  detail::vector_in<Rules, step> permitted;
  for (std::size_t i = 0; i < offered.size(); ++i) {
    if (forbidden_by[i] == allowed)
      permitted.push_back(offered[i]);
    else
      g.excluded.push_back({offered[i], forbidden_by[i]});
  }

  // A stage is a rank in every order. What an order does not count may stand at each of its ranks.
  detail::vector_in<Rules, detail::order_ranks<Rules>> orders;
  each_rule(performance{permitted, who}, [&](std::size_t position) {
    return detail::order_sink<Rules>{orders, position};
  });
  detail::vector_in<Rules, detail::vector_in<Rules, int>> ranks;
  for (std::size_t i = 0; i < permitted.size(); ++i) {
    detail::vector_in<Rules, detail::vector_in<Rules, int>> stages{{}};
    for (const detail::order_ranks<Rules>& order : orders) {
      detail::vector_in<Rules, int> possible;
      const detail::order_place* only = detail::only_rank(orders, order, i);
      if (only != nullptr)
        possible.push_back(only->rank);
      else
        for (const detail::order_place& other : order.of) {
          bool known = !other.counts;
          for (const int q : possible) known = known || q == other.rank;
          if (!known) possible.push_back(other.rank);
        }
      if (possible.empty()) possible.push_back(0);
      detail::vector_in<Rules, detail::vector_in<Rules, int>> longer;
      for (const auto& stage : stages)
        for (const int r : possible) {
          longer.push_back(stage);
          longer.back().push_back(r);
        }
      stages.swap(longer);
    }
    for (auto& stage : stages) {
      g.options.push_back(permitted[i]);
      ranks.push_back(std::move(stage));
    }
  }

  const std::size_t n = g.options.size();
  p.budget = available.count();
  each_rule(performance{g.options, who}, [&](std::size_t position) { return detail::constraint_sink{g, position}; });

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
      g.limit_rule.push_back(orders[first_above].rule);
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
  for (const preference& wish : g.preferences) {
    for (const std::size_t i : wish.options) p.items[i].gives.push_back({p.needs.size(), 1});
    p.needs.push_back({{1, wish.points}});
  }
  p.opening.assign(stations.size(), 0);
  p.changeover.assign(stations.size(), detail::vector_in<Rules, std::int64_t>(stations.size(), changeover.count()));
  for (std::size_t a = 0; a < stations.size(); ++a) p.changeover[a][a] = 0;
  return g;
}

}  // namespace regimen
