/// @file
/// @brief An exact solver for instances: branch and bound, in integers.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include "regimen/compose/annealing.hpp"
#include "regimen/compose/instance.hpp"
#include "regimen/compose/lagrangian.hpp"
#include "regimen/compose/search_space.hpp"

namespace regimen {

/// @brief How far a search may go.
struct search_limits {
  /// @brief The most nodes of the search tree.
  std::uint64_t nodes = 200'000;
  /// @brief Whether any session will do: the search ends with the first that it finds.
  bool any = false;
};

/// @brief How far a search has come.
struct search_progress {
  /// @brief Nodes searched.
  std::uint64_t nodes = 0;
  /// @brief Value of the best session so far, if there is one.
  std::int64_t value = 0;
  /// @brief No session has a greater value than this.
  std::int64_t bound = 0;
  /// @brief Whether a session was found.
  bool feasible = false;
};

namespace detail {

/// Somebody who watches searches and may stop them, owned by nobody here; of one type, so that the search is compiled
/// once.
struct search_watch {
  void* who = nullptr;
  bool (*asks)(void*, const search_progress&) = nullptr;

  template <class Watch>
  static search_watch of(Watch& watch) {
    return {const_cast<void*>(static_cast<const void*>(&watch)),
            [](void* w, const search_progress& p) -> bool { return (*static_cast<Watch*>(w))(p); }};
  }
  bool operator()(const search_progress& p) const { return asks == nullptr || asks(who, p); }
};

/// Branch and bound over visits, then over groups. A node is a domain: what may be chosen, what must be used. What
/// follows from it is drawn, the relaxation bounds it, and what the bound excludes goes; then an open visit is made or
/// not, or the doses of a group are parted. The path from the root is kept, not the tree.
template <class Instance, class Number>
class tree_search {
  template <class T>
  using vector = vector_in<Instance, T>;
  using space = search_space<Instance>;
  using bounds = lagrangian<Instance, Number>;
  using domain = search_domain<Instance>;
  static constexpr std::size_t none = space::none;

 public:
  tree_search(const space& s, const search_limits& limits, const search_watch& watch)
      : space_(s), bounds_(s), sessions_(s), limits_(limits), watch_(watch), bound_in_hand_(s.ceiling) {}

  session run() {
    frame root{{space_.alive, vector<char>(space_.groups.size(), 1), vector<char>(space_.visits.size(), 0)},
               bounds_.first_prices(),
               space_.ceiling};
    sessions_.clear();
    sessions_.offer();
    sessions_.fill(root.open);
    sessions_.offer();
    if (!stopped() && keeps(root, at::first_root)) path_.push_back(root);
    std::int64_t missing = root.bound - enough();
    std::int64_t best_at_root = sessions_.best();
    std::uint64_t patience = 60;
    while (!path_.empty() && !stopped()) {
      if (nodes_ > patience && path_.size() > 1) {
        // With a better session, or better prices, the root is smaller: begin there again.
        const bool better = sessions_.best() > best_at_root;
        const bool open = keeps(root, at::root);
        if (!open && !stopped_) path_.clear();
        if (!open || stopped_) continue;
        patience = better ? nodes_ + 60 : 2 * nodes_;
        if (better || root.bound - enough() < missing / 10 * 9) {
          path_.clear();
          path_.push_back(root);
        }
        best_at_root = sessions_.best();
        missing = root.bound - enough();
      }
      search_deeper();
    }
    session answer;
    answer.feasible = sessions_.found();
    answer.proven = !stopped_ && !sessions_.gave_up();
    answer.sequence = sessions_.best_sequence();
    answer.value = sessions_.best_value();
    answer.seconds = sessions_.best_seconds();
    answer.bound = answer.proven ? answer.value : value_bound();
    return answer;
  }

 private:
  struct frame {
    domain open;
    typename bounds::prices prices;
    std::int64_t bound;
    std::size_t visit = none;  // the decision: whether it is made
    std::size_t group = none;  // or which doses of it
    std::size_t cut = 0;       // the first dose of the upper part
    bool upper_first = true;
    int tried = 0;
    int steps = 60;  // of prices; fewer below where they gave little
  };

  enum class at : char { first_root, root, below };

  /// Goes to the next child of the last node, or back.
  void search_deeper() {
    frame& last = path_.back();
    if (last.tried == 2 || last.bound <= enough()) {
      path_.pop_back();
      return;
    }
    const bool upper = last.tried == 0 ? last.upper_first : !last.upper_first;
    ++last.tried;
    frame child{last.open, last.tried == 2 ? std::move(last.prices) : last.prices, last.bound};
    child.steps = last.steps;
    if (last.visit != none) {
      if (upper)
        child.open.must[last.visit] = 1;
      else
        for (const std::size_t i : space_.items_of[last.visit]) child.open.alive[i] = 0;
    } else {
      const auto& group = space_.groups[last.group];
      for (std::size_t k = 0; k < group.size(); ++k)
        if ((k < last.cut) == upper) child.open.alive[group[k]] = 0;
      if (upper) child.open.idle[last.group] = 0;
    }
    if (keeps(child, at::below)) path_.push_back(std::move(child));
  }

  /// No session with a bound on its worth that is not greater is of use.
  [[nodiscard]] std::int64_t enough() const { return sessions_.best() + space_.least - 1; }

  /// Whether a node is to be searched; the node in hand counts for the bound meanwhile.
  bool keeps(frame& f, at place) {
    bound_in_hand_ = f.bound;
    const bool kept = open_up(f, place);
    if (!stopped_) bound_in_hand_ = bounds::lowest;
    return kept;
  }

  /// Bounds a node, shrinks it and finds the next decision; false if nothing better is below.
  bool open_up(frame& f, at place) {
    const bool root = place != at::below;
    ++nodes_;
    const std::int64_t stride = bounds_.stride;
    const std::size_t items = space_.problem.items.size();
    const std::size_t prices = space_.entries.size() + space_.rows.size();
    const int steps = static_cast<int>(prices < 6400 ? 100 + prices / 4 : 1700);
    // Where only the time counts, a bound settles little that propagation does not: nodes are to be cheap.
    const bool only_time = space_.ceiling == 0;
    if (only_time && !root) f.steps = 4;
    const int fewest = static_cast<int>(items < 176 ? 8 + items / 8 : 30);
    const int rounds = only_time ? 2 : root ? 40 : 6;
    const bool few = items < 150;  // to branch costs less than fine prices
    for (int round = 0; round < rounds; ++round) {
      if (!propagate(f.open)) return false;
      bounds_.restrict_to(f.open);
      // The very first prices are rough, but show where good sessions are; then come those that bound well.
      const bool rough = place == at::first_root && round == 0;
      const bool fine = place == at::first_root && round == 1;
      const std::int64_t before = f.bound;
      // Short steps when little is missing.
      const std::int64_t missing = (f.bound - enough()) / 10;
      const std::int64_t length = missing < stride / 800 ? missing : stride / 800;
      typename bounds::pace pace{f.steps, length, length / 12};
      if (rough) pace = {45, stride / 16, stride / 500};
      if (fine) pace = {steps, stride / 64, stride / 2000};
      if (place == at::first_root && round == 2) pace = {only_time ? 100 : 200, stride / 500, length / 12};
      if (place == at::root || (root && round > 1)) pace = {150, 4 * length, length / 12};
      const std::int64_t bound = bounds_.descend(f.open, f.prices, pace, enough(), [&](int step) {
        if (rough && step % 22 == 21) try_favourites(f.open);
        return step % 8 != 7 || go_on();
      });
      if (bound < f.bound) f.bound = bound_in_hand_ = bound;
      // Only seconds are missing: prices of the size of seconds may do better than those that were paid for value.
      const bool settled = place == at::first_root && f.bound - enough() < space_.unit;
      if (settled && !priced_by_seconds_) {
        priced_by_seconds_ = true;
        typename bounds::prices small = bounds_.no_prices();
        const std::int64_t seconds =
            bounds_.descend(f.open, small, {150, space_.horizon * space_.second / 16 + 1, space_.second / 16 + 1},
                            enough(), [&](int step) { return step % 8 != 7 || go_on(); });
        if (seconds < f.bound) {
          f.bound = bound_in_hand_ = seconds;
          f.prices = std::move(small);
        }
      }
      if (round == 0 && !root && !only_time)
        f.steps = before - f.bound > (f.bound - enough()) / 40 ? 60 : f.steps >= 2 * fewest ? f.steps / 2 : fewest;
      if (f.bound <= enough()) return false;
      if (stopped_) return true;
      if (round == 0 || bounds_.decided()) {
        sessions_.take(bounds_.favourite);
        sessions_.offer();
        if (nodes_ % 8 == 0) try_favourites(f.open);
      }
      if (rough || (fine && !few)) {
        dive(f, rough ? 30 : 60, rough ? 80 : 90);
        bounds_.restrict_to(f.open);
      }
      if (((rough || fine) && !few && !settled) || (round == 0 && !rough && nodes_ % 32 == 0)) {
        sessions_.take_best();
        sessions_.run(f.open, (rough ? 10 : fine ? 40 : 2) * items, stride / 8, going_on());
      }
      if (f.bound <= enough()) return false;
      if (stopped()) break;
      const bool removed = bounds_.filter(f.open, f.prices, enough());
      if (settled) break;
      if (!rough && !fine && !removed && before - f.bound <= (f.bound - enough()) / (root && !few ? 50 : 10)) break;
    }
    if (!propagate(f.open)) return false;
    bounds_.restrict_to(f.open);
    return bounds_.decided() ? choose_group(f) : choose_visit(f);
  }

  bool choose_visit(frame& f) {
    std::int64_t clearest = -1;
    f.visit = f.group = none;
    const bool known = !bounds_.in_loss.empty();
    for (std::size_t v = 0; v < space_.visits.size(); ++v) {
      if (f.open.must[v] || !bounds_.live(v)) continue;
      const std::int64_t in = known ? bounds_.in_loss[v] : 0;
      const std::int64_t out = known ? bounds_.out_loss[v] : 0;
      const std::int64_t clear = in < out ? 4 * in + out : 4 * out + in;
      if (f.visit != none && clear <= clearest) continue;
      clearest = clear;
      f.visit = v;
      f.upper_first = 2 * bounds_.often_made[v] > bounds_.mass;
    }
    return true;
  }

  bool choose_group(frame& f) {
    std::int64_t evenest = -1;
    f.visit = f.group = none;
    for (std::size_t g = 0; g < space_.groups.size(); ++g) {
      const auto& group = space_.groups[g];
      std::int64_t less = f.open.idle[g] ? bounds_.often_idle[g] : 0;
      bool several = f.open.idle[g] != 0;
      for (std::size_t k = 0; k < group.size(); ++k) {
        if (!f.open.alive[group[k]]) continue;
        const std::int64_t more = bounds_.mass - less;
        const std::int64_t even = less < more ? less : more;
        if (several && even > evenest) {
          evenest = even;
          f.group = g;
          f.cut = k;
          f.upper_first = more > less;
        }
        several = true;
        less += bounds_.often[group[k]];
      }
    }
    if (f.group != none) return true;
    // Everything is decided but the order.
    vector<std::size_t> only(space_.groups.size(), none);
    for (std::size_t i = 0; i < f.open.alive.size(); ++i)
      if (f.open.alive[i]) only[space_.problem.items[i].group] = i;
    sessions_.take(only);
    sessions_.offer();
    return false;
  }

  /// What the parts like best at the last prices, mended and filled up.
  void try_favourites(const domain& d) {
    sessions_.take(bounds_.favourite);
    sessions_.mend(d);
    sessions_.fill(d);
    sessions_.offer();
  }

  /// Decides what the prices are nearly sure of, again and again: a quick way to good sessions.
  /// @param steps of prices between decisions
  /// @param percent how often the parts must have agreed
  void dive(const frame& from, int steps, std::int64_t percent) {
    domain d = from.open;
    typename bounds::prices prices = from.prices;
    const std::size_t most = space_.visits.size() + space_.problem.items.size();
    for (std::size_t step = 0; step < most && !stopped(); ++step) {
      if (!(bounds_.decided() ? decide_groups(d, percent) : decide_visits(d, percent)) || !propagate(d)) return;
      bounds_.restrict_to(d);
      const std::int64_t bound = bounds_.descend(d, prices, {steps, bounds_.stride / 40, bounds_.stride / 3000},
                                                 enough(), [&](int k) { return k % 8 != 7 || go_on(); });
      if (bound <= enough()) return;
      try_favourites(d);
    }
  }

  bool decide_visits(domain& d, std::int64_t percent) {
    std::size_t surest = none;
    std::int64_t sure = -1;
    bool changed = false;
    const auto decide = [&](std::size_t v) {
      if (2 * bounds_.often_made[v] > bounds_.mass)
        d.must[v] = 1;
      else
        for (const std::size_t i : space_.items_of[v]) d.alive[i] = 0;
      changed = true;
    };
    for (std::size_t v = 0; v < space_.visits.size(); ++v) {
      if (d.must[v] || !bounds_.live(v)) continue;
      const std::int64_t made = bounds_.often_made[v];
      const std::int64_t often = 2 * made > bounds_.mass ? made : bounds_.mass - made;
      if (often * 100 > bounds_.mass * percent) decide(v);
      if (often <= sure) continue;
      sure = often;
      surest = v;
    }
    if (!changed && surest != none) decide(surest);
    return changed;
  }

  bool decide_groups(domain& d, std::int64_t percent) {
    std::size_t surest = none;
    std::size_t surest_item = none;
    std::int64_t sure = -1;
    bool changed = false;
    const auto decide = [&](std::size_t g, std::size_t item) {
      for (const std::size_t i : space_.groups[g])
        if (i != item) d.alive[i] = 0;
      if (item != none) d.idle[g] = 0;
      changed = true;
    };
    for (std::size_t g = 0; g < space_.groups.size(); ++g) {
      std::size_t ways = d.idle[g] ? 1 : 0;
      std::size_t item = none;
      std::int64_t often = d.idle[g] ? bounds_.often_idle[g] : -1;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        ++ways;
        if (bounds_.often[i] <= often) continue;
        often = bounds_.often[i];
        item = i;
      }
      if (ways < 2) continue;
      if (often * 100 > bounds_.mass * percent) decide(g, item);
      if (often <= sure) continue;
      sure = often;
      surest = g;
      surest_item = item;
    }
    if (!changed && surest != none) decide(surest, surest_item);
    return changed;
  }

  // ---- what follows from the decisions made so far ----------------------------------------------------------------

  /// Removes items that no completion can use; false when there is no completion.
  bool propagate(domain& d) {
    for (bool changed = true; changed;) {
      changed = false;
      if (!follow_visits(d, changed)) return false;
      follow_rules(d, changed);
      if (changed) continue;
      bounds_.restrict_to(d);
      const std::int64_t left = space_.horizon - bounds_.least_route();
      if (!keep(
              d, all_groups(), [&](std::size_t i) { return space_.problem.items[i].seconds; }, left, changed))
        return false;
      for (const auto& l : space_.limits)
        if (!keep(d, l, changed)) return false;
      for (std::size_t r = space_.first_rule; r < space_.rows.size(); ++r)
        if (!keep(d, space_.rows[r], changed)) return false;
    }
    return true;
  }

  bool follow_visits(domain& d, bool& changed) {
    groups_at_.assign(space_.visits.size(), 0);
    last_group_at_.assign(space_.visits.size(), none);
    for (std::size_t g = 0; g < space_.groups.size(); ++g) {
      std::size_t visit = none;
      bool several = false;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        const std::size_t v = space_.visit_of[i];
        several = several || (visit != none && visit != v);
        visit = v;
        if (last_group_at_[v] == g) continue;
        last_group_at_[v] = g;
        ++groups_at_[v];
      }
      if (d.idle[g]) continue;
      if (visit == none) return false;
      if (several || d.must[visit]) continue;
      d.must[visit] = 1;
      changed = true;
    }
    for (std::size_t v = 0; v < space_.visits.size(); ++v) {
      if (!d.must[v] || groups_at_[v] > 1) continue;
      if (groups_at_[v] == 0) return false;
      const std::size_t g = last_group_at_[v];
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i] || space_.visit_of[i] == v) continue;
        d.alive[i] = 0;
        changed = true;
      }
      changed = changed || d.idle[g];
      d.idle[g] = 0;
    }
    return true;
  }

  /// Items stay that a chain of items reaches which begins without asking for anything.
  void follow_rules(domain& d, bool& changed) {
    const std::size_t n = d.alive.size();
    reached_.assign(n, 0);
    for (bool grown = true; grown;) {
      grown = false;
      for (std::size_t i = 0; i < n; ++i) {
        if (!d.alive[i] || reached_[i]) continue;
        bool met = true;
        for (const std::size_t r : space_.asks[i]) {
          bool any = false;
          for (const std::size_t j : space_.rules[r].providers) any = any || reached_[j];
          met = met && any;
        }
        if (!met) continue;
        reached_[i] = 1;
        grown = true;
      }
    }
    for (std::size_t i = 0; i < n; ++i) {
      if (!d.alive[i] || reached_[i]) continue;
      d.alive[i] = 0;
      changed = true;
    }
  }

  const vector<std::size_t>& all_groups() {
    if (all_groups_.empty())
      for (std::size_t g = 0; g < space_.groups.size(); ++g) all_groups_.push_back(g);
    return all_groups_;
  }

  bool keep(domain& d, const typename space::row& r, bool& changed) {
    amount_.resize(d.alive.size());
    touched_.clear();
    in_touched_.resize(space_.groups.size());
    for (const instance::term& t : r.terms) {
      const std::size_t g = space_.problem.items[t.index].group;
      amount_[t.index] = t.amount;
      if (in_touched_[g]) continue;
      in_touched_[g] = 1;
      touched_.push_back(g);
    }
    const bool kept = keep(
        d, touched_, [&](std::size_t i) { return amount_[i]; }, r.bound, changed);
    for (const instance::term& t : r.terms) {
      amount_[t.index] = 0;
      in_touched_[space_.problem.items[t.index].group] = 0;
    }
    return kept;
  }

  /// Keeps a sum over groups below a bound: what would break it with the least of all others goes.
  template <class Amount>
  bool keep(domain& d, const vector<std::size_t>& groups, Amount&& amount, std::int64_t bound, bool& changed) {
    constexpr std::int64_t unset = INT64_MAX;
    least_.resize(space_.groups.size());
    std::int64_t total = 0;
    for (const std::size_t g : groups) {
      std::int64_t least = d.idle[g] ? 0 : unset;
      for (const std::size_t i : space_.groups[g])
        if (d.alive[i] && amount(i) < least) least = amount(i);
      if (least == unset) return false;
      least_[g] = least;
      total += least;
    }
    if (total > bound) return false;
    for (const std::size_t g : groups) {
      const std::int64_t others = total - least_[g];
      if (d.idle[g] && others > bound) {
        d.idle[g] = 0;
        changed = true;
      }
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i] || others + amount(i) <= bound) continue;
        d.alive[i] = 0;
        changed = true;
      }
    }
    return true;
  }

  // ---- when to stop -----------------------------------------------------------------------------------------------

  /// No session has a greater value: not where nothing was searched yet.
  [[nodiscard]] std::int64_t value_bound() const {
    std::int64_t bound = sessions_.best() > bound_in_hand_ ? sessions_.best() : bound_in_hand_;
    for (const frame& f : path_)
      if (f.tried < 2 && f.bound > bound) bound = f.bound;
    return space_.value_within(bound);
  }

  bool stopped() {
    stopped_ = stopped_ || nodes_ >= limits_.nodes || (limits_.any && sessions_.found());
    return stopped_;
  }
  bool go_on() {
    if (stopped_ || (limits_.any && sessions_.found())) return false;
    stopped_ = !watch_(search_progress{nodes_, sessions_.best_value(), value_bound(), sessions_.found()});
    return !stopped_;
  }
  auto going_on() {
    return [this] { return go_on(); };
  }

  const space& space_;
  bounds bounds_;
  annealing<Instance> sessions_;
  search_limits limits_;
  search_watch watch_;
  vector<frame> path_{};
  std::uint64_t nodes_ = 0;
  bool stopped_ = false;
  bool priced_by_seconds_ = false;
  std::int64_t bound_in_hand_;       // of the node in hand, or of everything before there is one
  vector<std::size_t> groups_at_{};  // of each visit
  vector<std::size_t> last_group_at_{};
  vector<char> reached_{};
  vector<std::size_t> all_groups_{};
  vector<std::size_t> touched_{};
  vector<char> in_touched_{};
  vector<std::int64_t> amount_{};
  vector<std::int64_t> least_{};
};

}  // namespace detail

/// @brief The best session of an instance, with a proof.
///
/// Exact unless it is stopped: then the best session found, not proven, with a true bound on the value. Deterministic:
/// the same answer from every compiler and platform, as long as the caller stops it by nodes and not by a clock.
///
/// Time: exponential at worst. Memory: a table of cells times layers for the largest need, one of the budget (in units
/// of the greatest common divisor of all seconds, at most 16 384) times groups, and for each decision on the way to the
/// node in hand its prices, one for each amount that an item gives or weighs.
/// @param problem the instance: indices in range, the amounts of all limits together within 2^58, likewise those that
/// are given, and the value of all needs together times the budget within 2^50
/// @param limits how far the search may go
/// @param watch `bool(const search_progress&)`, called often: whether to go on
template <std::same_as<instance> Instance, class Watch>
[[nodiscard]] session solve(const Instance& problem, const search_limits& limits, Watch&& watch) {
  detail::search_space<Instance> space(problem);
  const std::int64_t room = detail::lagrangian<Instance, std::int32_t>::room(space);
  space.refine(room > 0 ? room : detail::lagrangian<Instance, std::int64_t>::room(space));
  const detail::search_watch listener = detail::search_watch::of(watch);
  if (room > 0) return detail::tree_search<Instance, std::int32_t>(space, limits, listener).run();
  return detail::tree_search<Instance, std::int64_t>(space, limits, listener).run();
}

/// @brief The best session of an instance, with a proof, within so many nodes.
template <std::same_as<instance> Instance>
[[nodiscard]] session solve(const Instance& problem, const search_limits& limits = {}) {
  return solve(problem, limits, [](const search_progress&) { return true; });
}

}  // namespace regimen
