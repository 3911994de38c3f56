/// @file
/// @brief When nothing fits: which demands clash, and which changes would help.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "regimen/compose/composition.hpp"
#include "regimen/compose/ground.hpp"
#include "regimen/compose/reduce.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/compose/solve.hpp"
#include "regimen/compose/superset.hpp"

namespace regimen::detail {

/// Whether an item gives anything that was asked for, beside being wished for: the first needs are those asked for.
[[nodiscard]] inline bool serves(const instance::item& item, std::size_t needs) {
  for (const instance::term& g : item.gives)
    if (g.index < needs) return true;
  return false;
}

/// Required needs as limits at the end: at least enough of each.
template <std::same_as<instance> Instance, std::same_as<need> Need>
void require_enough(Instance& problem, const std::vector<Need>& needs) {
  for (std::size_t k = 0; k < needs.size(); ++k) {
    if (!needs[k].required) continue;
    instance::limit l{{}, -response_to(needs[k].wanted).enough.count()};
    for (std::size_t i = 0; i < problem.items.size(); ++i)
      for (const instance::term& g : problem.items[i].gives)
        if (g.index == k) l.terms.push_back({i, -g.amount});
    problem.limits.push_back(std::move(l));
  }
}

/// A limit at the end: something is given to one of the needs that were asked for.
template <std::same_as<instance> Instance>
void require_something(Instance& problem, std::size_t needs) {
  instance::limit something{{}, -1};
  for (std::size_t i = 0; i < problem.items.size(); ++i)
    if (serves(problem.items[i], needs)) something.terms.push_back({i, -1});
  problem.limits.push_back(std::move(something));
}

/// Whether there is a session. A search that was stopped has not shown that there is none.
enum class fit : unsigned char { no, yes, unknown };

/// A request, changed: what remains of its demands, or what they were changed to.
template <class Instance>
struct question {
  person who{};
  std::optional<seconds> available{};  // nothing: as long as it takes
  vector_in<Instance, char> rules{};   // by position, whether the rule is in force
  vector_in<Instance, need> needs{};   // side by side
};

/// Answers whether anything fits, and remembers the answers: many changes of a request change nothing of the problem.
template <class Instance>
class feasibility {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  feasibility(const request& asked, const any_rule_set<Instance>& rules, catalogue techniques,
              const search_watch& watch)
      : rules_(rules),
        changeover_(asked.changeover),
        supersets_(asked.supersets),
        techniques_(techniques),
        watch_(watch) {}

  /// From now on the searches for answers may go so far, all together: each half of what those before it left.
  void allow(std::uint64_t nodes) { nodes_left_ = nodes; }

  /// Whether a session gives something to some need and enough to each required one.
  fit fits(const question<Instance>& q) { return fits(known(problem_of(q)), q.available); }

  struct shortest {
    fit how;        // no: there is none, however long it takes
    seconds least;  // for yes
    bool proven;    // whether none is shorter
  };

  /// The shortest such session, whatever time is available.
  shortest least_time(const question<Instance>& q) {
    case_of& c = known(problem_of(q));
    const fit how = fits(c, {});
    if (how != fit::yes) return {how, seconds{0}, false};
    if (c.none_within + 1 < c.found) {
      instance p = c.problem;
      p.budget = c.found;
      note(c, search(p, false), p.budget);
    }
    return {fit::yes, seconds{c.found}, c.none_within + 1 == c.found};
  }

  /// The steps that are offered, whether a rule forbids them or not.
  [[nodiscard]] vector<step> offered(const question<Instance>& q) const {
    return options(techniques_, q.needs, q.who.positions);
  }
  /// The steps that a question lets one choose from.
  [[nodiscard]] vector<step> permitted(const question<Instance>& q) const { return ground_of(q).options; }

 private:
  struct case_of {
    instance problem;
    std::int64_t none_within = -1;   // it is proven that nothing fits into so many seconds
    std::int64_t found = INT64_MAX;  // something fits into so many
    std::int64_t searched = -1;      // a search within so many seconds was stopped before it found anything
  };

  [[nodiscard]] grounding ground_of(const question<Instance>& q) const {
    return grounded(rules_, q.needs, offered(q), q.who, seconds{0}, changeover_, q.rules);
  }

  [[nodiscard]] instance problem_of(const question<Instance>& q) const {
    grounding g = ground_of(q);
    require_enough(g.problem, q.needs);
    require_something(g.problem, q.needs.size());
    if (supersets_) add_supersets(g);
    for (instance::item& i : g.problem.items) i.gives.clear();
    g.problem.needs.clear();
    return reduce(g.problem).problem;
  }

  case_of& known(instance&& problem) {
    for (case_of& c : cases_)
      if (same(c.problem, problem)) return c;
    cases_.push_back({std::move(problem)});
    return cases_.back();
  }

  fit fits(case_of& c, const std::optional<seconds>& available) {
    const std::int64_t budget = available ? available->count() : longest(c.problem);
    if (c.found <= budget) return fit::yes;
    if (budget <= c.none_within) return fit::no;
    if (budget == c.searched) return fit::unknown;
    if (hopeless(c.problem)) {
      c.none_within = INT64_MAX;
      return fit::no;
    }
    instance p = c.problem;
    p.budget = budget;
    note(c, search(p, true), budget);
    return c.found <= budget ? fit::yes : budget <= c.none_within ? fit::no : fit::unknown;
  }

  session search(const instance& p, bool any) {
    std::uint64_t used = 0;
    const session s = solve(p, {(nodes_left_ + 1) / 2, any}, [&](const search_progress& now) {
      used = now.nodes;
      return watch_(now);
    });
    nodes_left_ -= used < nodes_left_ ? used : nodes_left_;
    return s;
  }

  static void note(case_of& c, const session& s, std::int64_t budget) {
    if (s.feasible && s.seconds < c.found) c.found = s.seconds;
    if (s.proven) {
      const std::int64_t none = s.feasible ? s.seconds - 1 : budget;
      if (none > c.none_within) c.none_within = none;
    } else if (!s.feasible) {
      c.searched = budget;
    }
  }

  /// A time into which every session fits.
  static std::int64_t longest(const instance& p) {
    vector<std::int64_t> of_group;
    std::int64_t way = 0;
    for (const std::int64_t opening : p.opening) way = opening > way ? opening : way;
    for (const auto& row : p.changeover)
      for (const std::int64_t change : row) way = change > way ? change : way;
    for (const instance::item& i : p.items) {
      if (of_group.size() <= i.group) of_group.resize(i.group + 1, 0);
      if (i.seconds + way > of_group[i.group]) of_group[i.group] = i.seconds + way;
    }
    std::int64_t sum = 0;
    for (const std::int64_t most : of_group) sum += most;
    return sum;
  }

  /// Whether some limit asks for more than all groups together can give: then no search is needed.
  static bool hopeless(const instance& p) {
    for (const instance::limit& l : p.limits) {
      vector<std::int64_t> of_group;
      for (const instance::term& t : l.terms) {
        const std::size_t g = p.items[t.index].group;
        if (of_group.size() <= g) of_group.resize(g + 1, 0);
        if (t.amount < of_group[g]) of_group[g] = t.amount;
      }
      std::int64_t least = 0;
      for (const std::int64_t amount : of_group) least += amount;
      if (least > l.bound) return true;
    }
    return false;
  }

  static bool same(const instance& a, const instance& b) {
    const auto same_terms = [](const auto& x, const auto& y) {
      if (x.size() != y.size()) return false;
      for (std::size_t i = 0; i < x.size(); ++i)
        if (x[i].index != y[i].index || x[i].amount != y[i].amount) return false;
      return true;
    };
    if (a.items.size() != b.items.size() || a.limits.size() != b.limits.size() ||
        a.prerequisites.size() != b.prerequisites.size() || a.stages != b.stages || a.opening != b.opening ||
        a.changeover != b.changeover)
      return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
      const instance::item& x = a.items[i];
      const instance::item& y = b.items[i];
      if (x.stage != y.stage || x.station != y.station || x.seconds != y.seconds || x.group != y.group) return false;
    }
    for (std::size_t l = 0; l < a.limits.size(); ++l)
      if (a.limits[l].bound != b.limits[l].bound || !same_terms(a.limits[l].terms, b.limits[l].terms)) return false;
    for (std::size_t p = 0; p < a.prerequisites.size(); ++p)
      if (a.prerequisites[p].item != b.prerequisites[p].item || a.prerequisites[p].any_of != b.prerequisites[p].any_of)
        return false;
    return true;
  }

  any_rule_set<Instance> rules_;
  seconds changeover_;
  bool supersets_;
  catalogue techniques_;
  search_watch watch_;
  std::uint64_t nodes_left_ = 0;
  vector<case_of> cases_{};
};

/// Why nothing fits, and what would help.
template <class Instance>
class clash_search {
  template <class T>
  using vector = vector_in<Instance, T>;
  using asking = question<Instance>;

 public:
  /// @param needs what is needed, side by side
  /// @param nodes how far all searches for what clashes may go, and once more those for what would help
  clash_search(const request& asked, const vector<need>& needs, const any_rule_set<Instance>& rules,
               catalogue techniques, std::uint64_t nodes, const search_watch& watch = {})
      : asked_(asked),
        rules_(rules),
        techniques_(techniques),
        nodes_(nodes),
        feasible_(asked, rules, techniques, watch) {
    whole_.who = asked.who;
    whole_.available = asked.available;
    whole_.rules.assign(rules.size, 1);
    whole_.needs = needs;
  }

  /// Finds the clash and the changes, if nothing fits; says whether anything does.
  fit explain(composition& result) {
    feasible_.allow(nodes_);
    const fit how = feasible_.fits(whole_);
    if (how == fit::unknown) result.unsettled = true;
    if (how != fit::no) return how;
    find_clash(result);
    feasible_.allow(nodes_);
    find_changes(whole_, result.would_help, &result.would_help_together, result.unsettled);
    return how;
  }

  /// Finds for each need that gets less than enough what would help it.
  void explain_needs(composition& result) {
    asking kept = whole_;
    for (std::size_t k = 0; k < kept.needs.size(); ++k)
      kept.needs[k].required = kept.needs[k].required || fulfilment_of(result.needs[k]) >= fulfilment::enough;
    for (std::size_t k = 0; k < kept.needs.size(); ++k) {
      need_outcome& low = result.needs[k];
      if (fulfilment_of(low) >= fulfilment::enough) continue;
      asking alone = whole_;
      asking as_well = kept;
      alone.needs[k].required = as_well.needs[k].required = true;
      feasible_.allow(nodes_);
      const fit without_loss = feasible_.fits(as_well);
      const fit at_all = without_loss == fit::yes ? fit::yes : feasible_.fits(alone);
      if (at_all == fit::yes) low.would_help.push_back({relaxation::kind::require_need, {}, {}, {}, k});
      if (without_loss == fit::unknown || at_all == fit::unknown) result.unsettled = true;
      if (without_loss == fit::yes) continue;
      find_changes(as_well, low.would_help, at_all == fit::yes ? nullptr : &low.would_help_together, result.unsettled);
    }
  }

 private:
  static constexpr std::size_t most_pairs = 4;

  // ---- what clashes -----------------------------------------------------------------------------------------------

  struct member {
    demand what;
    bool sure;  // whether the rest is known to fit without it
  };

  [[nodiscard]] bool forbids_any(std::size_t rule, const vector<step>& offered) const {
    vector<char> only(rules_.size, 0);
    only[rule] = 1;
    vector<std::size_t> forbidden_by(offered.size(), no_rule);
    rules_.exclude(performance{offered, asked_.who}, only, forbidden_by);
    for (const std::size_t by : forbidden_by)
      if (by != no_rule) return true;
    return false;
  }

  static void drop(asking& q, const demand& d) {
    switch (d.what) {
      case demand::kind::time: q.available.reset(); break;
      case demand::kind::tools: q.who.tools.reset(); break;
      case demand::kind::positions: q.who.positions.reset(); break;
      case demand::kind::rule: q.rules[d.index] = 0; break;
      case demand::kind::need: q.needs[d.index].required = false; break;
    }
  }

  /// Drops demands as long as what is left cannot be met. The person's own demands are tried last: where a rule or one
  /// of them can be blamed, blame what they can change.
  void find_clash(composition& result) {
    asking held = whole_;
    vector<member> members;
    vector<demand> block;
    vector<demand> forbidding;
    const vector<step> offered = feasible_.offered(whole_);
    for (std::size_t r = 0; r < rules_.size; ++r) {
      // Wishes forbid nothing. The rule that asks for the means at hand is blamed as the tools or the positions.
      if (rules_.is_wish(r))
        held.rules[r] = 0;
      else if (r != rules_.means_at_hand)
        (forbids_any(r, offered) ? forbidding : block).push_back({demand::kind::rule, r});
    }
    // What is forbidden outright is blamed rather than an order or an amount; and while it is, there is less to search.
    drop_from(held, block, 0, block.size(), members);
    drop_from(held, forbidding, 0, forbidding.size(), members);
    block.clear();
    for (std::size_t k = 0; k < held.needs.size(); ++k)
      if (held.needs[k].required) block.push_back({demand::kind::need, k});
    drop_from(held, block, 0, block.size(), members);
    block.clear();
    if (held.who.positions) block.push_back({demand::kind::positions, 0});
    if (held.who.tools) block.push_back({demand::kind::tools, 0});
    block.push_back({demand::kind::time, 0});
    for (std::size_t i = 0; i < block.size(); ++i) drop_from(held, block, i, i + 1, members);
    // Fewer rules or needs or more time never take a session away; more tools or positions may, as some rules ask what
    // the person has and a step stands in the first position that is possible. What was needed before may not be now.
    const auto means_dropped = [&] {
      return (asked_.who.tools && !held.who.tools) || (asked_.who.positions && !held.who.positions);
    };
    for (bool again = means_dropped(); again;) {
      again = false;
      for (std::size_t i = 0; i < members.size();) {
        asking without = held;
        drop(without, members[i].what);
        const fit how = feasible_.fits(without);
        members[i].sure = how == fit::yes;
        if (how == fit::no) {
          held = std::move(without);
          members.erase(members.begin() + static_cast<std::ptrdiff_t>(i));
          again = true;
        } else {
          ++i;
        }
      }
    }
    // In the order of the demands.
    for (std::size_t i = 1; i < members.size(); ++i)
      for (std::size_t j = i; j > 0; --j)
        if (members[j].what.what == demand::kind::rule && members[j - 1].what.what == demand::kind::rule &&
            members[j].what.index < members[j - 1].what.index)
          std::swap(members[j], members[j - 1]);
    for (const member& m : members) {
      result.clash.push_back(m.what);
      result.unsettled = result.unsettled || !m.sure;
    }
  }

  /// Drops what it can of a block of demands: all of it, or what it can of either half.
  void drop_from(asking& held, const vector<demand>& block, std::size_t from, std::size_t to, vector<member>& members) {
    if (from == to) return;
    asking without = held;
    for (std::size_t i = from; i < to; ++i) drop(without, block[i]);
    const fit how = feasible_.fits(without);
    if (how == fit::no) {
      held = std::move(without);
    } else if (to - from == 1) {
      members.push_back({block[from], how == fit::yes});
    } else {
      const std::size_t middle = from + (to - from) / 2;
      drop_from(held, block, from, middle, members);
      drop_from(held, block, middle, to, members);
    }
  }

  // ---- what would help --------------------------------------------------------------------------------------------

  static void apply(asking& q, const relaxation& change) {
    switch (change.what) {
      case relaxation::kind::more_time: q.available = change.time; break;
      case relaxation::kind::another_tool: q.who.tools->insert(change.means); break;
      case relaxation::kind::another_position: q.who.positions->insert(change.posture); break;
      case relaxation::kind::without_need: q.needs[change.need].required = false; break;
      case relaxation::kind::require_need: q.needs[change.need].required = true; break;
    }
  }

  /// The changes that a person could make, but for the time.
  vector<relaxation> possible_changes() const {
    vector<relaxation> changes;
    if (asked_.who.tools)
      for (const tool t : ~*asked_.who.tools - asked_.refused_tools)
        changes.push_back({relaxation::kind::another_tool, {}, t, {}, 0});
    if (asked_.who.positions)
      for (const position p : ~*asked_.who.positions - asked_.refused_positions)
        changes.push_back({relaxation::kind::another_position, {}, {}, p, 0});
    for (std::size_t k = 0; k < whole_.needs.size(); ++k)
      if (whole_.needs[k].required) changes.push_back({relaxation::kind::without_need, {}, {}, {}, k});
    return changes;
  }

  /// Every single change that helps; if there is none, a few pairs.
  /// @param pairs where to put pairs; null if none are wanted
  void find_changes(const asking& stuck, vector<relaxation>& single, vector<two_changes>* pairs, bool& unsettled) {
    const std::size_t before = single.size();
    const auto helps = [&](const asking& q) {
      const fit how = feasible_.fits(q);
      unsettled = unsettled || how == fit::unknown;
      return how == fit::yes;
    };
    const auto time_that_helps = [&](const asking& q) -> std::optional<relaxation> {
      const auto found = feasible_.least_time(q);
      unsettled = unsettled || found.how == fit::unknown || (found.how == fit::yes && !found.proven);
      if (found.how != fit::yes) return {};
      return relaxation{relaxation::kind::more_time, found.least, {}, {}, 0};
    };
    if (const auto longer = time_that_helps(stuck)) single.push_back(*longer);
    const vector<relaxation> changes = possible_changes();
    const auto with = [&](const relaxation& a) {
      asking q = stuck;
      apply(q, a);
      return q;
    };
    for (const relaxation& a : changes)
      if (helps(with(a))) single.push_back(a);
    if (single.size() > before || pairs == nullptr) return;

    for (const relaxation& a : changes)
      if (const auto longer = time_that_helps(with(a))) {
        std::size_t at = pairs->size();
        while (at > 0 && longer->time < (*pairs)[at - 1].second.time) --at;
        pairs->insert(pairs->begin() + static_cast<std::ptrdiff_t>(at), two_changes{a, *longer});
      }
    if (pairs->size() > most_pairs) pairs->resize(most_pairs);
    if (pairs->size() == most_pairs) return;
    const vector<step> now = feasible_.permitted(stuck);
    vector<char> opens;
    for (const relaxation& a : changes)
      opens.push_back(a.what == relaxation::kind::without_need || feasible_.permitted(with(a)) != now);
    for (std::size_t i = 0; i < changes.size(); ++i)
      for (std::size_t j = i + 1; j < changes.size() && pairs->size() < most_pairs; ++j) {
        if (!(opens[i] && opens[j]) && !open_together(changes[i], changes[j])) continue;
        asking q = with(changes[i]);
        apply(q, changes[j]);
        if (helps(q)) pairs->push_back({changes[i], changes[j]});
      }
  }

  /// Whether a way of some technique lacks just these two.
  [[nodiscard]] bool open_together(const relaxation& a, const relaxation& b) const {
    enum_set<tool> tools;
    std::optional<position> posture;
    for (const relaxation* change : {&a, &b}) {
      if (change->what == relaxation::kind::another_tool) tools.insert(change->means);
      if (change->what == relaxation::kind::another_position) posture = change->posture;
    }
    for (const technique* t : techniques_)
      for (const way& w : t->ways) {
        const enum_set<tool> lacking = asked_.who.tools ? w.tools - *asked_.who.tools : enum_set<tool>{};
        const bool out_of_place = asked_.who.positions && !w.positions.intersects(*asked_.who.positions);
        if (lacking == tools && out_of_place == posture.has_value() && (!posture || w.positions.contains(*posture)))
          return true;
      }
    return false;
  }

  const request& asked_;
  any_rule_set<Instance> rules_;
  catalogue techniques_;
  std::uint64_t nodes_;
  asking whole_{};
  feasibility<Instance> feasible_;
};

}  // namespace regimen::detail
