/// @file
/// @brief A rule set of any type, as the composer uses it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/grounding.hpp"
#include "regimen/compose/stage_plan.hpp"
#include "regimen/rule/performance.hpp"
#include "regimen/rule/standard.hpp"

namespace regimen::detail {

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

constexpr auto no_rule = static_cast<std::size_t>(-1);

/// Notes which options are forbidden, each with the first rule that does.
struct exclusion_sink : deaf_sink {
  std::vector<std::size_t>& by;
  std::size_t rule;
  exclusion_sink(std::vector<std::size_t>& forbidden_by, std::size_t position) noexcept
      : by(forbidden_by), rule(position) {}
  void exclude(std::size_t i) {
    if (by[i] == no_rule) by[i] = rule;
  }
};

/// Notes the ranks of the options.
template <class Instance>
struct order_sink : deaf_sink {
  vector_in<Instance, order_ranks<Instance>>& orders;
  std::size_t rule;
  order_sink(vector_in<Instance, order_ranks<Instance>>& known, std::size_t position) noexcept
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

/// A rule set of any type, so that what composes is compiled once for all of them: what its rules say of options, in
/// the terms of an optimisation problem.
template <class Instance>
struct any_rule_set {
  /// By position, whether a rule is in force.
  using in_force = vector_in<Instance, char>;

  std::size_t size;
  std::size_t means_at_hand;  // the position of that rule; the size if there is none
  bool (*is_wish)(std::size_t);
  /// Notes for each option the first rule that forbids it, or no_rule.
  void (*exclude)(const performance&, const in_force&, vector_in<Instance, std::size_t>&);
  void (*rank)(const performance&, const in_force&, vector_in<Instance, order_ranks<Instance>>&);
  void (*constrain)(const performance&, const in_force&, grounding&);

  template <class Rules>
  static any_rule_set of(Rules /*rules*/) {
    std::size_t means = Rules::size;
    Rules::for_each([&](std::size_t r, auto one) {
      if constexpr (std::same_as<decltype(one), rules::means_at_hand>) means = r;
    });
    return {Rules::size,
            means,
            [](std::size_t rule) { return Rules::is_wish(rule); },
            [](const performance& options, const in_force& held, vector_in<Instance, std::size_t>& by) {
              each<Rules>(options, held, [&](std::size_t r) { return exclusion_sink{by, r}; });
            },
            [](const performance& options, const in_force& held, vector_in<Instance, order_ranks<Instance>>& orders) {
              each<Rules>(options, held, [&](std::size_t r) { return order_sink<Instance>{orders, r}; });
            },
            [](const performance& options, const in_force& held, grounding& out) {
              each<Rules>(options, held, [&](std::size_t r) { return constraint_sink{out, r}; });
            }};
  }

 private:
  template <class Rules, class SinkFor>
  static void each(const performance& options, const in_force& held, SinkFor&& sink_for) {
    Rules::for_each([&](std::size_t r, auto one) {
      if (held[r]) decltype(one)::demand.ground(options, sink_for(r));
    });
  }
};

}  // namespace regimen::detail
