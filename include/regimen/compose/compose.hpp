/// @file
/// @brief The composer: the best routine for a request, with reasons, or why there is none.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/clash.hpp"
#include "regimen/compose/composition.hpp"
#include "regimen/compose/ground.hpp"
#include "regimen/compose/reduce.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/compose/solve.hpp"
#include "regimen/compose/superset.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

namespace detail {

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

/// The needs of a request, or those that follow from its findings.
template <class Assessment>
std::vector<need> needs_of(const request& asked, const Assessment& because) {
  if (!asked.needs.empty()) return asked.needs;
  return {because.needs.begin(), because.needs.end()};
}

/// Of whichever rules: compiled once.
template <class Instance>
class composer {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  composer(const request& asked, const vector<need>& needs, const any_rule_set<Instance>& rules, catalogue techniques,
           const search_watch& watch = {})
      : asked_(asked), needs_(by_side(needs)), rules_(rules), techniques_(techniques), watch_(watch) {}

  void compose(composition& result) const {
    compose(result, [](grounding&) {});
    if (result.how == outcome::nothing_fits && result.proven) {
      if (clash().explain(result) != fit::yes) return;
      // What was wished for is worth more than anything that fits: it must not stand in its way.
      result.needs.clear();
      compose(result, [&](grounding& g) { require_something(g.problem, needs_.size()); });
    }
    if (result.how == outcome::nothing_fits) result.unsettled = true;
    if (result.how == outcome::composed && asked_.what_would_help) clash().explain_needs(result);
  }

  /// Composes what is left of the question after a change of it.
  /// @param amend `void(grounding&)`: takes items away or adds limits at the end, to which no rule belongs
  template <class Amend>
  void compose(composition& result, Amend&& amend) const {
    for (const need& n : needs_) result.needs.push_back({n, seconds{0}});
    const solved answer = solve_for_value(amend);
    result.proven = answer.best.proven;
    result.bound = answer.best.bound;
    if (!answer.best.feasible || !gives_anything(answer)) {
      result.how = outcome::nothing_fits;
      return;
    }
    result.how = outcome::composed;
    result.duration = seconds{answer.best.seconds};
    result.value = answer.best.value;
    explain(answer, result);
    if (asked_.why_not) explain_omissions(answer, result);
  }

  /// The whole problem, with required needs as limits after those of the rules, and those of supersets after these.
  [[nodiscard]] grounding ground_as_asked() const {
    vector<step> offered = options(techniques_, needs_, asked_.who.positions);
    shuffle(offered, asked_.seed);
    grounding g = grounded(rules_, needs_, offered, asked_.who, asked_.available, asked_.changeover,
                           vector<char>(rules_.size, 1));
    require_enough(g.problem, needs_);
    if (asked_.supersets) add_supersets(g);
    return g;
  }
  [[nodiscard]] const vector<need>& needs() const noexcept { return needs_; }

 private:
  static constexpr std::uint64_t nodes_of_a_clash = 30'000;

  [[nodiscard]] clash_search<Instance> clash() const {
    return {asked_, needs_, rules_, techniques_, nodes_of_a_clash, watch_};
  }
  [[nodiscard]] bool serves(const instance::item& item) const { return detail::serves(item, needs_.size()); }
  [[nodiscard]] bool gives_anything(const solved& s) const {
    for (const std::size_t i : s.best.sequence)
      if (serves(s.ground.problem.items[s.small.origin[i]])) return true;
    return false;
  }

  template <class Amend>
  solved solve_for_value(Amend&& amend) const {
    solved s;
    s.ground = ground_as_asked();
    amend(s.ground);
    s.small = reduce(s.ground.problem);
    s.best = solve(s.small.problem, {}, watch_);
    return s;
  }

  // ---- why, and why not -------------------------------------------------------------------------------------------

  void explain(const solved& s, composition& result) const {
    const instance& whole = s.ground.problem;
    vector<std::size_t> chosen;
    vector<char> in_rests;
    for (const std::size_t i : s.best.sequence) {
      const superset parts = parts_of(s.ground, s.small.origin[i]);
      chosen.push_back(parts.first);
      in_rests.push_back(0);
      if (parts.second == parts.first) continue;
      chosen.push_back(parts.second);
      in_rests.push_back(1);
    }
    const auto place_of = [&](std::size_t item) {
      std::size_t at = 0;
      while (at < chosen.size() && chosen[at] != item) ++at;
      return at;
    };
    for (const std::size_t i : chosen) {
      composed_step out{s.ground.options[i], {}, in_rests[result.steps.size()] != 0};
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

  /// The two steps of an item; twice the same if it is no pair.
  [[nodiscard]] static superset parts_of(const grounding& g, std::size_t item) {
    return item < g.options.size() ? superset{item, item} : g.supersets[item - g.options.size()];
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
      for (std::size_t i = 0; i < s.small.origin.size(); ++i) {
        const superset parts = parts_of(s.ground, s.small.origin[i]);
        if (same(o, s.ground.options[parts.first]) || same(o, s.ground.options[parts.second])) forms.push_back(i);
      }
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
        const session with = solve(forced, {1'000}, watch_);
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
  any_rule_set<Instance> rules_;
  catalogue techniques_;
  search_watch watch_;
};

}  // namespace detail

/// @brief The best routine for a request.
///
/// A red flag among the findings gives refer, whatever else is asked. Otherwise needs are those of the request or, if
/// it has none, those that assess() derives; the answer is a routine that keeps every rule and is proven best for the
/// dose responses of response_to(), or nothing_fits with a minimal clash and every single change that would help, or
/// pairs of changes where no single one does.
///
/// A pure function: the same request, rules and techniques give the same answer on every platform.
/// @param asked the request; needs with positive weights, time not negative
/// @param rules the rules to keep: a rule_set
/// @param techniques what to compose from; must outlive the answer
/// @param watch `bool(const search_progress&)`, called often: whether to go on. Composing asks one or several such
/// questions, one after the other; when it is stopped, the answer is what was known by then, not proven, or unsettled
template <class Rules, std::predicate<const search_progress&> Watch>
[[nodiscard]] composition compose(const request& asked, Rules rules, catalogue techniques, Watch&& watch) {
  composition result;
  result.because = assess(asked.who, asked.before);
  if (result.because.refer) {
    result.how = outcome::refer;
    result.proven = true;
    return result;
  }
  detail::composer<instance>(asked, detail::needs_of(asked, result.because), detail::any_rule_set<instance>::of(rules),
                             techniques, detail::search_watch::of(watch))
      .compose(result);
  return result;
}

/// @brief The best routine for a request.
template <class Rules>
[[nodiscard]] composition compose(const request& asked, Rules rules, catalogue techniques = standard_techniques) {
  return compose(asked, rules, techniques, [](const search_progress&) { return true; });
}

/// @brief The optimisation problem of a request, together with its needs side by side.
struct grounded_request {
  /// @brief What is needed; the first needs of the instance.
  std::vector<need> needs{};
  /// @brief The instance. Its last limits, to which no rule belongs, are the needs that are required, in their order,
  /// and, if supersets are allowed, one for each group of which a step may be done in the rests of another.
  grounding ground{};
};

/// @brief What compose() solves, as it stands before reduce(). Red flags are not heeded.
/// @param asked the request; needs with positive weights, time not negative
/// @param rules the rules to keep: a rule_set
/// @param techniques what to compose from; must outlive the answer
template <class Rules>
[[nodiscard]] grounded_request ground_request(const request& asked, Rules rules,
                                              catalogue techniques = standard_techniques) {
  const detail::composer<instance> one(asked, detail::needs_of(asked, assess(asked.who, asked.before)),
                                       detail::any_rule_set<instance>::of(rules), techniques);
  return {one.needs(), one.ground_as_asked()};
}

}  // namespace regimen
