/// @file
/// @brief The composer: the best routine for a request, with reasons, or why there is none.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/composition.hpp"
#include "regimen/compose/ground.hpp"
#include "regimen/compose/reduce.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/compose/solve.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

namespace detail {

/// The demands of a request that are held up, while looking for those that clash.
struct demands_held {
  bool time = true;
  bool tools = true;
  bool positions = true;
  std::vector<char> rules;
  std::vector<char> needs;
};

/// A solved composition: the instance, what its numbers mean, and the answer.
struct solved {
  grounding ground;
  reduction small;
  session best;
};

/// A reproducible shuffle (SplitMix64 and Fisher-Yates): 0 leaves the order alone.
inline void shuffle(std::vector<step>& steps, std::uint64_t seed) {
  if (seed == 0) return;
  for (std::size_t i = steps.size(); i > 1; --i) {
    seed += 0x9e3779b97f4a7c15U;
    std::uint64_t z = seed;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    std::swap(steps[i - 1], steps[(z ^ (z >> 31U)) % i]);
  }
}

template <class Rules>
class composer {
  template <class T>
  using vector = vector_in<Rules, T>;

 public:
  composer(const request& asked, const vector<need>& needs, catalogue techniques)
      : asked_(asked), needs_(by_side(needs)), techniques_(techniques) {
    all_.rules.assign(Rules::size, 1);
    all_.needs.assign(needs_.size(), 1);
  }

  void compose(composition& result) const {
    for (const need& n : needs_) result.needs.push_back({n, seconds{0}});
    const solved answer = solve_for_value();
    result.proven = answer.best.proven;
    if (!answer.best.feasible || !gives_anything(answer)) {
      result.how = outcome::nothing_fits;
      if (result.proven) find_clash(result);
      return;
    }
    result.how = outcome::composed;
    result.duration = seconds{answer.best.seconds};
    result.value = answer.best.value;
    result.bound = answer.best.bound;
    explain(answer, result);
    if (asked_.why_not) explain_omissions(answer, result);
  }

 private:
  static constexpr std::int64_t no_time_limit = 14'400;  // four hours

  grounding ground_under(const demands_held& held, const person& who) const {
    vector<step> offered = options(techniques_, needs_, who.positions);
    shuffle(offered, asked_.seed);
    return ground(Rules{}, needs_, offered, who, held.time ? asked_.available : seconds{no_time_limit},
                  asked_.changeover, [&](std::size_t rule) { return held.rules[rule] != 0; });
  }

  /// Whether an item gives anything that was asked for, beside being wished for.
  [[nodiscard]] bool serves(const instance::item& item) const {
    for (const instance::term& g : item.gives)
      if (g.index < needs_.size()) return true;
    return false;
  }
  [[nodiscard]] bool gives_anything(const solved& s) const {
    for (const std::size_t i : s.best.sequence)
      if (serves(s.ground.problem.items[s.small.origin[i]])) return true;
    return false;
  }

  /// Required needs as limits: at least enough of each.
  void require(instance& problem, const demands_held& held) const {
    for (std::size_t k = 0; k < needs_.size(); ++k) {
      if (!needs_[k].required || !held.needs[k]) continue;
      instance::limit l{{}, -response_to(needs_[k].wanted).enough.count()};
      for (std::size_t i = 0; i < problem.items.size(); ++i)
        for (const instance::term& g : problem.items[i].gives)
          if (g.index == k) l.terms.push_back({i, -g.amount});
      problem.limits.push_back(std::move(l));
    }
  }

  solved solve_for_value() const {
    solved s;
    s.ground = ground_under(all_, asked_.who);
    require(s.ground.problem, all_);
    s.small = reduce(s.ground.problem);
    s.best = solve(s.small.problem);
    return s;
  }

  // ---- when nothing fits ------------------------------------------------------------------------------------------

  /// The quickest session that gives something to some need and enough to each required one; not feasible if none does.
  session quickest(const demands_held& held, const person& who, bool any = false) const {
    grounding g = ground_under(held, who);
    require(g.problem, held);
    instance::limit something{{}, -1};
    for (std::size_t i = 0; i < g.problem.items.size(); ++i)
      if (serves(g.problem.items[i])) something.terms.push_back({i, -1});
    g.problem.limits.push_back(std::move(something));
    for (instance::item& i : g.problem.items) i.gives.clear();
    g.problem.needs.clear();
    return solve(reduce(g.problem).problem, 200'000, any);
  }

  [[nodiscard]] bool possible(const demands_held& held) const {
    person who = asked_.who;
    if (!held.tools) who.tools.reset();
    if (!held.positions) who.positions.reset();
    return quickest(held, who, true).feasible;
  }

  /// Drops each demand in turn and keeps it only if the rest can be met without it.
  void find_clash(composition& result) const {
    demands_held held = all_;
    const auto try_without = [&](auto& flag, demand d) {
      flag = 0;
      if (!possible(held)) return;
      flag = 1;
      result.clash.push_back(d);
    };
    // The person's own demands are tried last: where a rule or one of them can be blamed, blame what they can change.
    // The rule that asks for the means at hand is blamed as the tools or the positions.
    Rules::for_each([&](std::size_t r, auto one) {
      if constexpr (!std::same_as<decltype(one), rules::means_at_hand>)
        try_without(held.rules[r], {demand::kind::rule, r});
    });
    for (std::size_t k = 0; k < needs_.size(); ++k)
      if (needs_[k].required) try_without(held.needs[k], {demand::kind::need, k});
    if (asked_.who.positions) try_without(held.positions, {demand::kind::positions, 0});
    if (asked_.who.tools) try_without(held.tools, {demand::kind::tools, 0});
    try_without(held.time, {demand::kind::time, 0});

    demands_held without_time = all_;
    without_time.time = false;
    const session longer = quickest(without_time, asked_.who);
    if (longer.feasible) result.would_help.push_back({relaxation::kind::more_time, seconds{longer.seconds}, {}, {}, 0});
    if (asked_.who.tools)
      for (const tool t : ~*asked_.who.tools - asked_.refused_tools) {
        person who = asked_.who;
        who.tools->insert(t);
        if (quickest(all_, who, true).feasible)
          result.would_help.push_back({relaxation::kind::another_tool, {}, t, {}, 0});
      }
    if (asked_.who.positions)
      for (const position p : ~*asked_.who.positions - asked_.refused_positions) {
        person who = asked_.who;
        who.positions->insert(p);
        if (quickest(all_, who, true).feasible)
          result.would_help.push_back({relaxation::kind::another_position, {}, {}, p, 0});
      }
    for (std::size_t k = 0; k < needs_.size(); ++k) {
      if (!needs_[k].required) continue;
      demands_held without_need = all_;
      without_need.needs[k] = 0;
      if (quickest(without_need, asked_.who, true).feasible)
        result.would_help.push_back({relaxation::kind::without_need, {}, {}, {}, k});
    }
  }

  // ---- why, and why not -------------------------------------------------------------------------------------------

  void explain(const solved& s, composition& result) const {
    const instance& whole = s.ground.problem;
    vector<std::size_t> chosen;
    for (const std::size_t i : s.best.sequence) chosen.push_back(s.small.origin[i]);
    const auto place_of = [&](std::size_t item) {
      std::size_t at = 0;
      while (at < chosen.size() && chosen[at] != item) ++at;
      return at;
    };
    for (const std::size_t i : chosen) {
      composed_step out{s.ground.options[i], {}};
      for (std::size_t k = 0; k < needs_.size(); ++k) {
        const seconds given = contribution(out.what, needs_[k]);
        if (given == seconds{0}) continue;
        out.reasons.push_back({reason::kind::serves, k, given, 0, 0});
        result.needs[k].given += given;
      }
      for (std::size_t p = 0; p < whole.prerequisites.size(); ++p) {
        const std::size_t subject = place_of(whole.prerequisites[p].item);
        if (subject == chosen.size() || subject <= place_of(i)) continue;
        for (const std::size_t j : whole.prerequisites[p].any_of)
          if (j == i) add(out.reasons, {reason::kind::precedes, 0, seconds{0}, s.ground.prerequisite_rule[p], subject});
      }
      for (std::size_t l = 0; l < s.ground.limit_rule.size(); ++l) {
        bool helps = false;
        bool loaded = false;
        for (const instance::term& t : whole.limits[l].terms) {
          helps = helps || (t.index == i && t.amount < 0);
          loaded = loaded || (t.amount > 0 && place_of(t.index) < chosen.size());
        }
        if (helps && loaded) add(out.reasons, {reason::kind::completes, 0, seconds{0}, s.ground.limit_rule[l], 0});
      }
      for (const preference& wish : s.ground.preferences)
        for (const std::size_t j : wish.options)
          if (j == i) add(out.reasons, {reason::kind::preferred, 0, seconds{0}, wish.rule, 0});
      result.steps.push_back(std::move(out));
    }
  }

  static void add(vector<reason>& reasons, const reason& r) {
    for (const reason& known : reasons)
      if (known.what == r.what && known.rule == r.rule && known.step == r.step) return;
    reasons.push_back(r);
  }

  void explain_omissions(const solved& s, composition& result) const {
    const auto same = [](const omission& o, const step& x) {
      return o.what == x.what && o.target == x.target && o.where == x.where;
    };
    const auto settled = [&](const step& x) {
      for (const composed_step& c : result.steps)
        if (c.what.what == x.what && c.what.target == x.target && c.what.where == x.where) return true;
      for (const omission& o : result.left_out)
        if (same(o, x)) return true;
      return false;
    };
    const instance& whole = s.ground.problem;
    for (const step& x : s.ground.options) {
      if (settled(x)) continue;
      omission o{x.what, x.target, x.where, omission::kind::not_needed, 0, nullptr, 0};
      vector<std::size_t> forms;  // the items that are this technique on this structure
      for (std::size_t i = 0; i < s.small.origin.size(); ++i)
        if (same(o, s.ground.options[s.small.origin[i]])) forms.push_back(i);
      bool useful = false;
      for (std::size_t i = 0; i < s.ground.options.size(); ++i)
        useful = useful || (same(o, s.ground.options[i]) && serves(whole.items[i]));
      for (const composed_step& c : result.steps)
        if (c.what.what->how == x.what->how && c.what.target == x.target && c.what.where == x.where &&
            o.instead == nullptr)
          o.instead = c.what.what;
      if (o.instead != nullptr && useful) {
        o.because = omission::kind::superseded;
      } else if (!forms.empty()) {
        instance forced = s.small.problem;
        instance::limit one_of_them{{}, -1};
        for (const std::size_t i : forms) one_of_them.terms.push_back({i, -1});
        forced.limits.push_back(std::move(one_of_them));
        const session with = solve(forced, 1'000);
        if (!with.feasible)
          o.because = with.proven ? omission::kind::no_room : omission::kind::unsettled;
        else if (with.bound < s.best.value) {
          o.because = omission::kind::worth_less;
          o.loss = s.best.value - with.bound;
        } else if (with.value < s.best.value)
          o.because = omission::kind::unsettled;
        else
          o.because = useful ? omission::kind::tie : omission::kind::not_needed;
      }
      result.left_out.push_back(o);
    }
    for (const exclusion& e : s.ground.excluded)
      if (!settled(e.what))
        result.left_out.push_back(
            {e.what.what, e.what.target, e.what.where, omission::kind::forbidden, e.rule, nullptr, 0});
  }

  const request& asked_;
  vector<need> needs_;
  catalogue techniques_;
  demands_held all_{};
};

}  // namespace detail

/// @brief The best routine for a request.
///
/// A red flag among the findings gives refer, whatever else is asked. Otherwise needs are those of the request or, if
/// it has none, those that assess() derives; the answer is a routine that keeps every rule and is proven best for the
/// dose responses of response_to(), or nothing_fits with a minimal clash and every single change that would help.
///
/// A pure function: the same request, rules and techniques give the same answer on every platform.
/// @param asked the request; needs with positive weights, time not negative
/// @tparam Rules the rules to keep: a rule_set, of which an object is the second argument
/// @param techniques what to compose from; must outlive the answer
template <class Rules>
[[nodiscard]] composition compose(const request& asked, Rules /*rules*/, catalogue techniques = standard_techniques) {
  composition result;
  result.because = assess(asked.who);
  if (result.because.refer) {
    result.how = outcome::refer;
    result.proven = true;
    return result;
  }
  std::vector<need> needs = asked.needs;
  if (needs.empty()) needs.assign(result.because.needs.begin(), result.because.needs.end());
  detail::composer<Rules>(asked, needs, techniques).compose(result);
  return result;
}

}  // namespace regimen
