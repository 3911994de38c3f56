/// @file
/// @brief What else would do: substitutes for one step of a routine, and several routines that clearly differ.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/compose/compose.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief A need that gets more or less than before.
struct need_change {
  /// @brief Position of the need.
  std::size_t need = 0;
  /// @brief Seconds of effective work that it got before.
  seconds before{0};
  /// @brief Seconds that it gets now.
  seconds after{0};
  /// @brief Points of value that are lost by it; less than zero when they are gained, zero beyond the plateau.
  std::int64_t points = 0;
};

/// @brief Why something cannot take the place of a step. From what a person may change to what nobody can.
enum class obstacle : unsigned char {
  none,             ///< There is none.
  unsettled,        ///< The search was stopped before it was known.
  time,             ///< With it the routine takes longer than there is time.
  tools,            ///< A tool that it takes is not at hand.
  positions,        ///< A position that it takes is not possible.
  need,             ///< A required need would get too little.
  rule,             ///< A rule, or several together, do not allow it.
  already_there,    ///< Another step of the routine does that work already.
  other_step,       ///< Another step could not stay: the composer would not offer it, or not so often.
  nothing_similar,  ///< Nothing in the catalogue keeps the intent of the step.
  red_flag,         ///< There is a red flag: nothing is composed at all.
  no_such_step,     ///< The routine has no step at this position.
};

/// @brief Names of obstacle.
template <>
struct vocabulary<obstacle> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "obstacle";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none",     "unsettled",   "time",          "tools",      "positions",
                                          "need",     "rule",        "already_there", "other_step", "nothing_similar",
                                          "red_flag", "no_such_step"};
};

/// @brief A routine in which another step stands in the place of one.
struct substitute {
  /// @brief The routine, with the reasons for its steps; its bound holds for this substitute.
  composition routine{};
  /// @brief Position of the substitute in it.
  std::size_t position = 0;
  /// @brief Points of value that the routine falls short of the original; less than zero if it is worth more.
  std::int64_t loss = 0;
  /// @brief The needs that get more or less than in the original.
  std::vector<need_change> changes{};
  /// @brief Whether each need that the step served is met at least to the same fulfilment as before.
  bool same_fulfilment = false;
};

/// @brief Something that keeps the intent of a step and yet cannot take its place.
struct refused_substitute {
  /// @brief The technique.
  const technique* what = nullptr;
  /// @brief The structure.
  structure target{};
  /// @brief The side.
  side where = side::both;
  /// @brief Why not.
  obstacle because{};
  /// @brief Position of the rule, of the need, or of the step that is there already; nothing if no single rule is to
  /// blame.
  std::optional<std::size_t> index{};
};

/// @brief What may take the place of a step.
struct substitution {
  /// @brief The best substitutes, by the value of their routines.
  std::vector<substitute> best{};
  /// @brief What keeps the intent and cannot take its place, with the reason.
  std::vector<refused_substitute> refused{};
  /// @brief Why there is no substitute: of the reasons of those refused, the one that comes first in obstacle; none if
  /// there is a substitute.
  obstacle because = obstacle::none;
  /// @brief The position that belongs to it: of the rule, the need or the step.
  std::optional<std::size_t> index{};
  /// @brief Value of the original routine.
  std::int64_t value = 0;
  /// @brief Whether everything of this intent was settled, so that nothing better was missed.
  bool proven = false;
};

/// @brief A routine that clearly differs from those before it.
struct different_routine {
  /// @brief The routine, with the reasons for its steps; its bound holds for all that differ from those before it.
  composition routine{};
  /// @brief Points of value that it falls short of the first.
  std::int64_t loss = 0;
  /// @brief The needs that get more or less than in the first.
  std::vector<need_change> changes{};
};

/// @brief Why there are no more routines.
enum class variety_end : unsigned char {
  enough,             ///< There are as many as were asked for.
  nothing_different,  ///< No other routine differs enough.
  worth_too_little,   ///< The best other routine that differs enough is worth too little.
  unsettled,          ///< The search was stopped before it was known.
  nothing_fits,       ///< There is no routine at all.
  red_flag,           ///< There is a red flag: nothing is composed at all.
};

/// @brief Names of variety_end.
template <>
struct vocabulary<variety_end> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "end";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"enough",    "nothing_different", "worth_too_little",
                                          "unsettled", "nothing_fits",      "red_flag"};
};

/// @brief Several routines for one request.
struct variety {
  /// @brief The routines, the best first.
  std::vector<different_routine> routines{};
  /// @brief Why there are no more.
  variety_end because = variety_end::enough;
};

/// @brief Whether two steps make the same choice: technique and structure; side, way and dose do not count. What an
/// exercise trains follows from its movement, and what a warm-up warms is more than it is listed under: for them the
/// structure does not count either.
[[nodiscard]] constexpr bool same_choice(const step& a, const step& b) noexcept {
  return *a.what == *b.what && (a.target == b.target || a.what->how == method::warm_up || !a.what->moves.load.empty());
}

/// @brief The muscles of a structure through which a step gives it a quality: those that contract so against a load, or
/// those that the hand, the roller or the stretch reaches. Linear in the muscles.
[[nodiscard]] constexpr enum_set<muscle> muscles_served(const step& s, const structure& where,
                                                        quality wanted) noexcept {
  const enum_set<muscle> here = muscles_of(where);
  const movement_pattern& moves = s.what->moves;
  if (moves.load.empty()) return here & muscles_of(s.target);
  enum_set<muscle> found;
  for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top}) {
    if (s.amount.work(p) == seconds{0}) continue;
    for (const muscle m : here) {
      const contraction type = moves.of(m, p);
      const bool counts = wanted == quality::strength_short  ? type == contraction::concentric
                          : wanted == quality::strength_long ? type == contraction::eccentric
                                                             : type != contraction::none;
      if (counts) found.insert(m);
    }
  }
  return found;
}

namespace detail {

/// Whether work on one place does for work on the other: it reaches at least half of its muscles. Where there are no
/// muscles, one is part of the other. The half is a choice of this library.
[[nodiscard]] constexpr bool does_for(const enum_set<muscle>& now, const structure& target,
                                      const enum_set<muscle>& before, const structure& replaced) noexcept {
  if (before.empty()) return within(target, replaced) || within(replaced, target);
  return 2 * (now & before).size() >= before.size();
}

}  // namespace detail

/// @brief Whether a step keeps the intent of another, whatever the doses.
///
/// It gives something to each need that the other gives something to, through at least half of the same muscles of the
/// needed structure: what works its antagonist does not, even where one need holds both. A step that gives nothing to
/// any need stands there for a rule: it gives way to what is done in the same manner, and, save for a warm-up and for
/// watching, to at least half of the same muscles.
/// @param other what should keep it
/// @param original whose intent it is
/// @param needs the needs, side by side
template <std::same_as<need> Need>
[[nodiscard]] bool keeps_intent(const step& other, const step& original, const std::vector<Need>& needs) {
  bool serves = false;
  for (const need& n : needs) {
    if (contribution(original, n) == seconds{0}) continue;
    serves = true;
    if (contribution(other, n) == seconds{0} ||
        !detail::does_for(muscles_served(other, n.what, n.wanted), other.target,
                          muscles_served(original, n.what, n.wanted), original.target))
      return false;
  }
  if (serves) return true;
  const method how = original.what->how;
  if (other.what->how != how || !reaches(other.where, original.where)) return false;
  return how == method::warm_up || how == method::observation ||
         detail::does_for(muscles_of(other.target), other.target, muscles_of(original.target), original.target);
}

namespace detail {

/// An instance of some of the items of another. Limits and prerequisites keep their positions, so that what is known of
/// them by position stays true.
template <std::same_as<instance> Instance>
[[nodiscard]] reduction restricted(const Instance& whole, const vector_in<Instance, char>& kept) {
  reduction part;
  vector_in<Instance, std::size_t> place(whole.items.size(), 0);
  part.problem.budget = whole.budget;
  part.problem.stages = whole.stages;
  part.problem.changeover = whole.changeover;
  part.problem.opening = whole.opening;
  part.problem.needs = whole.needs;
  for (std::size_t i = 0; i < whole.items.size(); ++i) {
    if (!kept[i]) continue;
    place[i] = part.origin.size();
    part.origin.push_back(i);
    part.problem.items.push_back(whole.items[i]);
  }
  for (const instance::limit& l : whole.limits) {
    instance::limit smaller{{}, l.bound};
    for (const instance::term& t : l.terms)
      if (kept[t.index]) smaller.terms.push_back({place[t.index], t.amount});
    part.problem.limits.push_back(std::move(smaller));
  }
  return part;
}

/// Asks the composer's question again, with choices made in advance.
template <class Instance>
class alternatives {
  template <class T>
  using vector = vector_in<Instance, T>;
  using missed_rules = void (*)(span<const step>, const person&, vector<char>&);
  static constexpr std::int64_t hours = 14'400;  // four: time enough to tell whether time is what is missing

 public:
  template <class Rules>
  alternatives(const request& asked, const assessment& because, Rules rules, catalogue techniques,
               const search_limits& limits)
      : asked_(in_a_row(asked)),
        because_(because),
        limits_{limits.nodes, false},
        rules_(any_rule_set<Instance>::of(rules)),
        find_missed_([](span<const step> steps, const person& who, vector<char>& missed) {
          for_each_violation(Rules{}, steps, who, [&](const violation& v) { missed[v.rule] = 1; });
        }),
        composer_(asked_, needs_of(asked_, because), rules_, techniques),
        ground_(composer_.ground_as_asked()) {}
  alternatives(const alternatives&) = delete;
  alternatives& operator=(const alternatives&) = delete;

  // ---- one step ---------------------------------------------------------------------------------------------------

  [[nodiscard]] substitution substitutes(span<const step> steps, std::size_t position, std::size_t most) const {
    substitution result;
    result.value = value_of(steps);
    vector<vector<std::size_t>> others(steps.size());
    for (std::size_t s = 0; s < steps.size(); ++s) {
      if (s == position) continue;
      for (std::size_t i = 0; i < ground_.options.size(); ++i)
        if (stays(ground_.options[i], steps[s])) others[s].push_back(i);
      bool repeated = false;
      for (std::size_t t = 0; t < s; ++t) repeated = repeated || (t != position && stays(steps[t], steps[s]));
      if (!others[s].empty() && !repeated) continue;
      result.because = obstacle::other_step;
      result.index = s;
      result.proven = true;
      return result;
    }
    result.proven = true;
    vector<session> found;
    for (const vector<std::size_t>& candidate : candidates(steps, position)) {
      refused_substitute no = refusal(ground_.options[candidate.front()], obstacle::none);
      for (std::size_t s = 0; s < steps.size() && no.because == obstacle::none; ++s)
        for (const std::size_t i : others[s])
          if (ground_.problem.items[i].group == ground_.problem.items[candidate.front()].group) {
            no.because = obstacle::already_there;
            no.index = s;
          }
      if (no.because == obstacle::none) {
        session best = best_with(steps, position, others, candidate, no);
        if (best.feasible) {
          result.proven = result.proven && best.proven;
          found.push_back(std::move(best));
          continue;
        }
      }
      result.proven = result.proven && no.because != obstacle::unsettled;
      result.refused.push_back(no);
    }
    refuse_excluded(steps, position, result.refused);

    // By value; of the same value the quicker first, and then in the order of the catalogue.
    for (std::size_t i = 1; i < found.size(); ++i)
      for (std::size_t j = i; j > 0 && better(found[j], found[j - 1]); --j) std::swap(found[j], found[j - 1]);
    for (std::size_t i = 0; i < found.size() && i < most; ++i)
      result.best.push_back(describe(found[i], steps, position, result.value));
    if (found.empty()) {
      result.because = obstacle::nothing_similar;
      for (const refused_substitute& r : result.refused)
        if (r.because < result.because) {
          result.because = r.because;
          result.index = r.index;
        }
    }
    return result;
  }

  // ---- several routines -------------------------------------------------------------------------------------------

  void different(std::size_t count, int least_percent, variety& result) const {
    while (result.routines.size() < count) {
      const session next = best_that_differs(result);
      const std::int64_t best = result.routines.front().routine.value;
      const bool some_use = next.feasible && serves_any(next.sequence);
      if (!some_use || 100 * next.value < least_percent * best) {
        const bool known = next.proven || (some_use && 100 * next.bound < least_percent * best);
        result.because = !known     ? variety_end::unsettled
                         : some_use ? variety_end::worth_too_little
                                    : variety_end::nothing_different;
        return;
      }
      different_routine another;
      another.routine = composed(next);
      another.loss = best - another.routine.value;
      another.changes = changes(given(result.routines.front().routine.needs), given(another.routine.needs));
      result.routines.push_back(std::move(another));
    }
    result.because = variety_end::enough;
  }

 private:
  [[nodiscard]] static request in_a_row(request asked) {
    asked.why_not = false;
    asked.supersets = false;
    return asked;
  }
  [[nodiscard]] static bool better(const session& a, const session& b) noexcept {
    return a.value != b.value ? a.value > b.value : a.seconds < b.seconds;
  }
  [[nodiscard]] static refused_substitute refusal(const step& s, obstacle because) {
    return {s.what, s.target, s.where, because, {}};
  }

  // ---- what a routine gives ---------------------------------------------------------------------------------------

  [[nodiscard]] vector<seconds> given(span<const step> steps) const {
    vector<seconds> sums(composer_.needs().size(), seconds{0});
    for (std::size_t k = 0; k < sums.size(); ++k)
      for (const step& s : steps) sums[k] += contribution(s, composer_.needs()[k]);
    return sums;
  }
  [[nodiscard]] static vector<seconds> given(const std::vector<need_outcome>& needs) {
    vector<seconds> sums;
    for (const need_outcome& n : needs) sums.push_back(n.given);
    return sums;
  }
  [[nodiscard]] std::vector<need_change> changes(const vector<seconds>& before, const vector<seconds>& after) const {
    std::vector<need_change> result;
    for (std::size_t k = 0; k < before.size(); ++k)
      if (before[k] != after[k])
        result.push_back(
            {k, before[k], after[k],
             ground_.problem.utility(k, before[k].count()) - ground_.problem.utility(k, after[k].count())});
    return result;
  }
  /// Needs by their utility, and wishes that are met.
  [[nodiscard]] std::int64_t value_of(span<const step> steps) const {
    const vector<seconds> sums = given(steps);
    std::int64_t value = 0;
    for (std::size_t k = 0; k < sums.size(); ++k) value += ground_.problem.utility(k, sums[k].count());
    vector<char> missed(rules_.size, 0);
    find_missed_(steps, asked_.who, missed);
    for (const preference& wish : ground_.preferences) value += missed[wish.rule] ? 0 : wish.points;
    return value;
  }
  [[nodiscard]] bool serves(std::size_t item) const {
    for (const instance::term& g : ground_.problem.items[item].gives)
      if (g.index < composer_.needs().size()) return true;
    return false;
  }
  [[nodiscard]] bool serves_any(const std::vector<std::size_t>& items) const {
    for (const std::size_t i : items)
      if (serves(i)) return true;
    return false;
  }

  // ---- the question, changed --------------------------------------------------------------------------------------

  /// The best session of some of the items. Its items are those of the whole instance.
  /// @param change `void(instance&)`: of the limits by their positions, and of the budget
  /// @param without `bool(std::size_t)`: whether to forget the prerequisites of the rule at a position
  template <class Change, class Without>
  [[nodiscard]] session best_of(const vector<char>& kept, const vector<instance::limit>& more, Change&& change,
                                Without&& without, bool any) const {
    const instance& whole = ground_.problem;
    reduction part = restricted(whole, kept);
    vector<std::size_t> place(whole.items.size(), 0);
    for (std::size_t i = 0; i < part.origin.size(); ++i) place[part.origin[i]] = i;
    for (std::size_t p = 0; p < whole.prerequisites.size(); ++p) {
      if (!kept[whole.prerequisites[p].item] || without(ground_.prerequisite_rule[p])) continue;
      instance::prerequisite asks{place[whole.prerequisites[p].item], {}};
      for (const std::size_t j : whole.prerequisites[p].any_of)
        if (kept[j]) asks.any_of.push_back(place[j]);
      part.problem.prerequisites.push_back(std::move(asks));
    }
    change(part.problem);
    for (const instance::limit& l : more) {
      instance::limit smaller{{}, l.bound};
      for (const instance::term& t : l.terms)
        if (kept[t.index]) smaller.terms.push_back({place[t.index], t.amount});
      part.problem.limits.push_back(std::move(smaller));
    }
    const reduction small = reduce(part.problem);
    session best = solve(small.problem, {limits_.nodes, any});
    for (std::size_t& i : best.sequence) i = part.origin[small.origin[i]];
    return best;
  }
  [[nodiscard]] session best_of(const vector<char>& kept, const vector<instance::limit>& more) const {
    return best_of(
        kept, more, [](instance&) {}, [](std::size_t) { return false; }, false);
  }

  /// A composition of just these items, with the reasons for them.
  [[nodiscard]] composition composed(const session& chosen) const {
    composition result;
    result.because = because_;
    composer_.compose(result, [&](grounding& g) {
      vector<char> in(g.problem.items.size(), 0);
      for (const std::size_t i : chosen.sequence) in[i] = 1;
      for (std::size_t i = 0; i < in.size(); ++i) {
        if (in[i])
          g.problem.limits.push_back({{{i, -1}}, -1});
        else
          g.problem.items[i].seconds = g.problem.budget + 1;
      }
    });
    result.proven = result.proven && chosen.proven;
    result.bound = chosen.bound;
    return result;
  }

  // ---- substitutes ------------------------------------------------------------------------------------------------

  /// Whether an option makes a choice that could stand for a step: another one, and not that of another step.
  [[nodiscard]] bool stands_for(const step& option, span<const step> steps, std::size_t position) const {
    if (same_choice(option, steps[position])) return false;
    for (std::size_t s = 0; s < steps.size(); ++s)
      if (same_choice(option, steps[s]) && option.where == steps[s].where) return false;
    return keeps_intent(option, steps[position], composer_.needs());
  }

  /// Items that keep the intent, by choice and side.
  [[nodiscard]] vector<vector<std::size_t>> candidates(span<const step> steps, std::size_t position) const {
    vector<vector<std::size_t>> result;
    for (std::size_t i = 0; i < ground_.options.size(); ++i) {
      const step& option = ground_.options[i];
      if (!stands_for(option, steps, position)) continue;
      std::size_t at = 0;
      while (at < result.size() && !alike(ground_.options[result[at].front()], option)) ++at;
      if (at == result.size()) result.emplace_back();
      result[at].push_back(i);
    }
    return result;
  }
  /// The same choice on the same side.
  [[nodiscard]] static bool alike(const step& a, const step& b) noexcept {
    return same_choice(a, b) && a.where == b.where;
  }
  /// And on the same structure, where that can make a difference.
  [[nodiscard]] static bool stays(const step& a, const step& b) noexcept {
    return alike(a, b) && (a.target == b.target || !a.what->moves.load.empty());
  }

  /// One of these and no more.
  static void choose(vector<instance::limit>& limits, const vector<std::size_t>& one_of) {
    instance::limit least{{}, -1};
    instance::limit most{{}, 1};
    for (const std::size_t i : one_of) {
      least.terms.push_back({i, -1});
      most.terms.push_back({i, 1});
    }
    limits.push_back(std::move(least));
    limits.push_back(std::move(most));
  }

  /// The best session of the other steps and a candidate; if there is none, why.
  [[nodiscard]] session best_with(span<const step> steps, std::size_t position,
                                  const vector<vector<std::size_t>>& others, const vector<std::size_t>& candidate,
                                  refused_substitute& no) const {
    vector<char> kept(ground_.options.size(), 0);
    vector<instance::limit> chosen;
    for (std::size_t s = 0; s < steps.size(); ++s) {
      const vector<std::size_t>& one_of = s == position ? candidate : others[s];
      for (const std::size_t i : one_of) kept[i] = 1;
      choose(chosen, one_of);
    }
    vector<instance::limit> as_before = chosen;
    const vector<seconds> before = given(steps);
    for (std::size_t k = 0; k < before.size(); ++k) {
      const need& n = composer_.needs()[k];
      if (contribution(steps[position], n) == seconds{0}) continue;
      const dose_response response = response_to(n.wanted);
      const fulfilment was = fulfilment_of({n, before[k]});
      if (was < fulfilment::enough) continue;  // something is given as it is
      instance::limit l{{}, -(was == fulfilment::plateau ? response.plateau : response.enough).count()};
      for (std::size_t i = 0; i < kept.size(); ++i)
        for (const instance::term& g : ground_.problem.items[i].gives)
          if (kept[i] && g.index == k) l.terms.push_back({i, -g.amount});
      as_before.push_back(std::move(l));
    }
    session best = best_of(kept, as_before);
    if (best.feasible) return best;
    const bool known = best.proven;
    if (as_before.size() > chosen.size()) best = best_of(kept, chosen);
    best.proven = best.proven && known;
    if (!best.feasible) find_obstacle(kept, chosen, best.proven, no);
    return best;
  }

  void find_obstacle(const vector<char>& kept, const vector<instance::limit>& chosen, bool known,
                     refused_substitute& no) const {
    const auto all_rules = [](std::size_t) { return false; };
    no.because = obstacle::unsettled;
    if (!known) return;
    const session longer = best_of(
        kept, chosen, [](instance& p) { p.budget = hours; }, all_rules, true);
    if (longer.feasible) {
      no.because = obstacle::time;
      return;
    }
    // Required needs are the last limits, in their order.
    std::size_t l = ground_.limit_rule.size();
    for (std::size_t k = 0; k < composer_.needs().size(); ++k) {
      if (!composer_.needs()[k].required) continue;
      const session freed = best_of(
          kept, chosen, [&](instance& p) { lift(p.limits[l]); }, all_rules, true);
      ++l;
      if (!freed.feasible) continue;
      no.because = obstacle::need;
      no.index = k;
      return;
    }
    no.because = obstacle::rule;
    for (std::size_t r = 0; r < rules_.size && !no.index; ++r) {
      bool held = false;
      for (const std::size_t rule : ground_.limit_rule) held = held || rule == r;
      for (const std::size_t rule : ground_.prerequisite_rule) held = held || rule == r;
      if (!held) continue;
      const session freed = best_of(
          kept, chosen,
          [&](instance& p) {
            for (std::size_t i = 0; i < ground_.limit_rule.size(); ++i)
              if (ground_.limit_rule[i] == r) lift(p.limits[i]);
          },
          [&](std::size_t rule) { return rule == r; }, true);
      if (freed.feasible) no.index = r;
    }
  }
  static void lift(instance::limit& l) {
    l.terms.clear();
    l.bound = 0;
  }

  /// What the rules exclude outright and no way, position or dose of which is allowed.
  void refuse_excluded(span<const step> steps, std::size_t position, std::vector<refused_substitute>& refused) const {
    const std::size_t first = refused.size();
    for (const exclusion& e : ground_.excluded) {
      if (!stands_for(e.what, steps, position)) continue;
      bool allowed = false;
      for (const step& option : ground_.options) allowed = allowed || alike(option, e.what);
      if (allowed) continue;
      refused_substitute no = refusal(e.what, obstacle::rule);
      no.index = e.rule;
      if (e.rule == rules_.means_at_hand) {
        no.because =
            asked_.who.tools && !asked_.who.tools->contains(e.what.tools) ? obstacle::tools : obstacle::positions;
        no.index.reset();
      }
      std::size_t at = first;
      while (at < refused.size() && !(*refused[at].what == *e.what.what && refused[at].target == e.what.target &&
                                      refused[at].where == e.what.where))
        ++at;
      if (at == refused.size())
        refused.push_back(no);
      else if (no.because < refused[at].because)
        refused[at] = no;
    }
  }

  [[nodiscard]] substitute describe(const session& found, span<const step> steps, std::size_t position,
                                    std::int64_t value) const {
    substitute result;
    result.routine = composed(found);
    result.loss = value - result.routine.value;
    for (std::size_t i = 0; i < result.routine.steps.size(); ++i) {
      bool known = false;
      for (std::size_t s = 0; s < steps.size(); ++s)
        known = known || (s != position && stays(steps[s], result.routine.steps[i].what));
      if (!known) result.position = i;
    }
    const vector<seconds> before = given(steps);
    result.changes = changes(before, given(result.routine.needs));
    result.same_fulfilment = true;
    for (std::size_t k = 0; k < before.size(); ++k)
      if (contribution(steps[position], composer_.needs()[k]) > seconds{0} &&
          fulfilment_of(result.routine.needs[k]) < fulfilment_of({composer_.needs()[k], before[k]}))
        result.same_fulfilment = false;
    return result;
  }

  // ---- routines that differ ---------------------------------------------------------------------------------------

  /// The choices of an instance: which each item makes, and on which sides each is offered.
  struct choices {
    vector<std::size_t> of{};          // an item
    vector<vector<std::size_t>> by{};  // the items that make it
  };
  [[nodiscard]] choices choices_of_items() const {
    choices all;
    for (std::size_t i = 0; i < ground_.options.size(); ++i) {
      std::size_t c = 0;
      while (c < all.by.size() && !same_choice(ground_.options[all.by[c].front()], ground_.options[i])) ++c;
      if (c == all.by.size()) all.by.emplace_back();
      all.by[c].push_back(i);
      all.of.push_back(c);
    }
    return all;
  }

  /// What a session shares with an earlier routine.
  struct overlap {
    std::size_t shared = 0;  // choices that both make
    std::size_t own = 0;     // other choices of the session that serve a need
  };

  /// Choices of an earlier routine.
  struct earlier {
    vector<char> makes{};
    std::size_t size = 0;
  };

  [[nodiscard]] earlier choices_of(const composition& routine, const choices& all) const {
    earlier result{vector<char>(all.by.size(), 0), 0};
    for (const composed_step& s : routine.steps)
      for (std::size_t c = 0; c < all.by.size(); ++c)
        if (!result.makes[c] && same_choice(ground_.options[all.by[c].front()], s.what)) {
          result.makes[c] = 1;
          ++result.size;
        }
    return result;
  }

  [[nodiscard]] overlap compare(const std::vector<std::size_t>& sequence, const earlier& before,
                                const choices& all) const {
    vector<char> counted(all.by.size(), 0);
    overlap result;
    for (const std::size_t i : sequence) {
      const std::size_t c = all.of[i];
      if (counted[c] || (!before.makes[c] && !serves(i))) continue;
      counted[c] = 1;
      ++(before.makes[c] ? result.shared : result.own);
    }
    return result;
  }

  /// Two limits that every routine keeps which differs enough from an earlier one. A choice counts once whether it is
  /// made on one side or on both: of a shared one the limits count the side that `on` names, of an own one both sides
  /// unless `twice` says that it is made on both, and then at most once.
  void add_limits(vector<instance::limit>& limits, const earlier& before, const choices& all, const vector<side>& on,
                  const vector<char>& twice) const {
    instance::limit of_earlier{{}, static_cast<std::int64_t>(before.size / 2)};
    instance::limit of_later{{}, 0};
    for (std::size_t c = 0; c < all.by.size(); ++c) {
      if (!before.makes[c] && twice[c]) {
        ++of_later.bound;
        continue;
      }
      for (const std::size_t i : all.by[c]) {
        if (!before.makes[c] && serves(i)) of_later.terms.push_back({i, -1});
        if (!before.makes[c] || ground_.options[i].where != on[c]) continue;
        of_earlier.terms.push_back({i, 1});
        of_later.terms.push_back({i, 1});
      }
    }
    limits.push_back(std::move(of_earlier));
    limits.push_back(std::move(of_later));
  }

  /// The best session that differs enough from all routines so far.
  ///
  /// Where a choice can be made on either side, how often it counts is no sum over items, but the greatest of such sums
  /// for what is shared and the least for what is not. Those that the answer oversteps are added until it oversteps
  /// none: the answer is the best of all that keep some of them, and keeps them all.
  [[nodiscard]] session best_that_differs(const variety& so_far) const {
    constexpr int most_rounds = 24;
    const choices all = choices_of_items();
    const vector<char> kept(ground_.options.size(), 1);
    vector<side> first_side;
    vector<side> last_side;
    for (const auto& items : all.by) {
      first_side.push_back(ground_.options[items.front()].where);
      last_side.push_back(ground_.options[items.back()].where);
    }
    const vector<char> never(all.by.size(), 0);
    vector<earlier> before;
    vector<instance::limit> limits;
    for (const different_routine& r : so_far.routines) {
      before.push_back(choices_of(r.routine, all));
      add_limits(limits, before.back(), all, first_side, never);
      if (first_side != last_side) add_limits(limits, before.back(), all, last_side, never);
    }
    std::int64_t bound = 0;
    for (int round = 0; round < most_rounds; ++round) {
      session best = best_of(kept, limits);
      bool differs = true;
      vector<side> on = first_side;
      vector<char> sides(all.by.size(), 0);
      for (const std::size_t i : best.sequence) {
        on[all.of[i]] = ground_.options[i].where;
        ++sides[all.of[i]];
      }
      vector<char> twice = never;
      for (std::size_t c = 0; c < sides.size(); ++c) twice[c] = sides[c] > 1 ? 1 : 0;
      for (const earlier& e : before) {
        const overlap o = compare(best.sequence, e, all);
        if (2 * o.shared <= e.size && o.shared <= o.own) continue;
        differs = false;
        add_limits(limits, e, all, on, twice);
      }
      if (!best.feasible || differs) return best;
      bound = best.bound;
    }
    return best_with_sides_apart(before, all, kept, bound);
  }

  /// As best_that_differs(), with each side counting as a choice of its own where that is stricter: not proven.
  [[nodiscard]] session best_with_sides_apart(const vector<earlier>& before, const choices& all,
                                              const vector<char>& kept, std::int64_t bound) const {
    vector<instance::limit> limits;
    for (const earlier& e : before) {
      instance::limit of_earlier{{}, static_cast<std::int64_t>(e.size / 2)};
      instance::limit of_later{{}, 0};
      for (std::size_t i = 0; i < ground_.options.size(); ++i) {
        if (e.makes[all.of[i]]) {
          of_earlier.terms.push_back({i, 1});
          of_later.terms.push_back({i, 2});
        } else if (serves(i)) {
          of_later.terms.push_back({i, ground_.options[i].where == side::both ? -2 : -1});
        }
      }
      limits.push_back(std::move(of_earlier));
      limits.push_back(std::move(of_later));
    }
    session best = best_of(kept, limits);
    best.proven = false;
    best.bound = bound;
    return best;
  }

  request asked_;
  assessment because_;
  search_limits limits_;
  any_rule_set<Instance> rules_;
  missed_rules find_missed_;
  composer<Instance> composer_;
  grounding ground_;
};

}  // namespace detail

/// @brief The best substitutes for one step of a routine: for what is not at hand, or not liked.
///
/// A substitute is another technique, or another structure, that keeps_intent() of the step. The other steps stay, with
/// the same technique, structure and side; their ways, doses and order may change, and nothing is added. Every rule,
/// every required need and the time are kept. If any routine with a substitute meets each need that the step served as
/// far as before (see fulfilment), the best of those is given, otherwise the best of all. The request should be the one
/// that holds now: without the tool that has broken, say.
///
/// Empty, with the reason in `because`, for a position out of range, a step without technique, `most` 0 (reason none if
/// there are substitutes) and a red flag. Deterministic.
///
/// Two small searches for each thing that keeps the intent; some more for each that cannot take its place.
/// @param asked the request; needs with positive weights, time not negative; why_not is not heeded, nor are supersets:
/// every step is taken to be done by itself, so that a routine with supersets may take longer than there is time
/// @param rules the rules to keep: a rule_set
/// @param routine the steps; composed, or anybody's
/// @param position of the step, from zero
/// @param techniques what may take its place; must outlive the answer
/// @param most how many substitutes to give
/// @param limits how far each search may go
template <class Rules>
[[nodiscard]] substitution substitutes(const request& asked, Rules rules, span<const step> routine,
                                       std::size_t position, catalogue techniques = standard_techniques,
                                       std::size_t most = 5, const search_limits& limits = {}) {
  substitution none;
  none.because = obstacle::no_such_step;
  none.proven = true;
  if (position >= routine.size()) return none;
  for (const step& s : routine)
    if (!s.has_technique()) return none;
  const assessment because = assess(asked.who, asked.before);
  none.because = obstacle::red_flag;
  if (because.refer) return none;
  return detail::alternatives<instance>(asked, because, rules, techniques, limits).substitutes(routine, position, most);
}

/// @brief The best substitutes for one step of a composed routine: see above.
/// @param asked the request
/// @param rules the rules to keep
/// @param routine what was composed; nothing if it has no steps
/// @param position of the step, from zero
/// @param techniques what may take its place; must outlive the answer
/// @param most how many substitutes to give
/// @param limits how far each search may go
template <class Rules>
[[nodiscard]] substitution substitutes(const request& asked, Rules rules, const composition& routine,
                                       std::size_t position, catalogue techniques = standard_techniques,
                                       std::size_t most = 5, const search_limits& limits = {}) {
  detail::vector_in<Rules, step> steps;
  for (const composed_step& s : routine.steps) steps.push_back(s.what);
  return substitutes(asked, rules, span<const step>(steps), position, techniques, most, limits);
}

/// @brief Several good routines that clearly differ: the best one, and each further one the best that differs from all
/// before it.
///
/// A choice is a technique on a structure; sides, ways and doses do not count (see same_choice()). Two routines differ
/// if what they share is at most half of the choices of either. Of the further routine only what it shares and what
/// serves a need counts, so that nothing is added just to be different.
///
/// Each is proven best under that condition if it says so, and its bound holds under it. Ends early when nothing
/// different is left, or the next one would be worth less than a share of the first. Empty for a count of 0, for a red
/// flag, and when nothing fits. The first one is what compose() gives without supersets, which are not heeded; why_not
/// is heeded for it alone. Deterministic.
///
/// A search like that of compose() for each routine; several, where some things can be done on one side only.
/// @param asked the request; needs with positive weights, time not negative
/// @param rules the rules to keep: a rule_set
/// @param count how many; more than 8 is taken for 8
/// @param techniques what to compose from; must outlive the answer
/// @param least_percent the share of the value of the first, in percent, below which a routine is not worth giving
/// @param limits how far each search may go after the first
template <class Rules>
[[nodiscard]] variety different_routines(const request& asked, Rules rules, std::size_t count,
                                         catalogue techniques = standard_techniques, int least_percent = 50,
                                         const search_limits& limits = {}) {
  constexpr std::size_t most = 8;
  variety result;
  if (count == 0) return result;
  different_routine best;
  best.routine.because = assess(asked.who, asked.before);
  result.because = variety_end::red_flag;
  if (best.routine.because.refer) return result;
  const assessment because = best.routine.because;
  request in_a_row = asked;
  in_a_row.supersets = false;
  detail::composer<instance>(in_a_row, detail::needs_of(asked, because), detail::any_rule_set<instance>::of(rules),
                             techniques)
      .compose(best.routine, [](grounding&) {});
  result.because = best.routine.proven ? variety_end::nothing_fits : variety_end::unsettled;
  if (best.routine.how != outcome::composed) return result;
  result.routines.push_back(std::move(best));
  detail::alternatives<instance>(asked, because, rules, techniques, limits)
      .different(count < most ? count : most, least_percent, result);
  return result;
}

}  // namespace regimen
