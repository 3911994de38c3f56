/// @file
/// @brief An instance made ready for searching: what can ever be chosen, where it stands, and what binds it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/instance.hpp"

namespace regimen::detail {

/// 0 only if both numbers are. Euclid's: all of <numeric> would be dear to include for it.
[[nodiscard]] constexpr std::int64_t greatest_common_divisor(std::int64_t a, std::int64_t b) noexcept {
  while (b != 0) {
    const std::int64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a < 0 ? -a : a;
}

/// Value and seconds are one number here, the worth: a unit of value is worth more than all the seconds of the budget,
/// and each second costs the same. A visit is a stage and a station at which items of that stage can be done.
template <class Instance>
struct search_space {
  template <class T>
  using vector = vector_in<Instance, T>;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct visit {
    std::size_t stage;
    std::size_t station;
  };
  /// An item's amount in a sum, in cells of its table.
  struct entry {
    std::size_t item;
    std::size_t amount;
  };
  /// The entries of one group.
  struct layer {
    std::size_t group;
    std::size_t first;
    std::size_t last;
  };
  /// A need, or a limit whose amounts are all positive: what each sum of its entries is worth. The sum of a need stops
  /// at the last cell, that of a limit must not go beyond it.
  struct factor {
    bool hard;
    vector<std::int64_t> worth;
    std::size_t first;
    std::size_t last;
  };
  /// A sum over the chosen items that must not exceed a bound.
  struct row {
    vector<instance::term> terms;
    std::int64_t bound;
  };
  /// Items of one group of which any needs one of the providers before it.
  struct rule {
    vector<std::size_t> subjects;
    vector<std::size_t> providers;
    bool ordered;  // a provider stands at another station of the same stage: the order matters
  };

  const Instance& problem;
  std::int64_t horizon = 0;  // the budget, or less if nothing can use it up
  std::int64_t second = 1;   // what a second costs
  std::int64_t unit = 1;     // what a unit of value is worth
  std::int64_t least = 1;    // of two sessions, the one that is worth more is worth at least so much more
  std::int64_t ceiling = 0;  // no session is worth more
  std::int64_t grain = 0;    // divides all seconds
  std::size_t stations = 0;
  vector<std::int64_t> way_in{};  // to a station, when a session begins: the opening, or a detour over a better one
  bool even = true;               // every change of station takes the same time, and every opening
  std::int64_t even_change = 0;
  std::int64_t even_opening = 0;
  vector<char> alive{};                  // whether an item can ever stand in a session
  vector<vector<std::size_t>> groups{};  // from the quickest item to the longest
  vector<visit> visits{};
  vector<std::size_t> visit_of{};
  vector<std::size_t> place_of{};           // of a visit in its stage
  vector<vector<std::size_t>> items_of{};   // of a visit
  vector<vector<std::size_t>> visits_of{};  // of a stage
  vector<vector<std::int64_t>> utility{};   // of each amount of a need; empty if there are too many to write down
  vector<factor> factors{};
  vector<layer> layers{};
  vector<entry> entries{};
  vector<vector<std::size_t>> entries_of{};    // of an item
  vector<row> limits{};                        // all of them, merged by item
  vector<vector<instance::term>> limits_of{};  // of an item
  vector<rule> rules{};
  vector<vector<std::size_t>> asks{};        // the rules that an item is subject to
  vector<vector<std::size_t>> offers{};      // the rules that an item provides for
  vector<row> rows{};                        // what prices keep: limits of mixed sign, rules, groups
  std::size_t first_rule = 0;                // among the rows
  vector<vector<instance::term>> rows_of{};  // of an item

  explicit search_space(const Instance& p) : problem(p) {
    const std::size_t n = p.items.size();
    stations = p.opening.size();
    way_in = p.opening;
    for (std::size_t a = 0; a < stations; ++a)
      for (std::size_t b = 0; b < stations; ++b)
        if (p.opening[a] + p.changeover[a][b] < way_in[b]) way_in[b] = p.opening[a] + p.changeover[a][b];
    find_even_times();
    find_rules();
    place_items();
    find_horizon();
    entries_of.resize(n);
    rows_of.resize(n);
    limits_of.resize(n);
    add_needs();
    add_limits();
    first_rule = rows.size();
    for (const rule& r : rules) {
      row asked{{}, 0};
      for (const std::size_t i : r.subjects) asked.terms.push_back({i, 1});
      for (const std::size_t j : r.providers) asked.terms.push_back({j, -1});
      rows.push_back(std::move(asked));
    }
    // A group over several visits is chosen from at each of them; a price keeps it to one.
    for (const auto& g : groups) {
      bool several = false;
      row one_of{{}, 1};
      for (const std::size_t i : g) {
        several = several || visit_of[i] != visit_of[g.front()];
        one_of.terms.push_back({i, 1});
      }
      if (several) rows.push_back(std::move(one_of));
    }
    for (std::size_t r = 0; r < rows.size(); ++r)
      for (const instance::term& t : rows[r].terms) rows_of[t.index].push_back({r, t.amount});
  }

  /// What a session is worth.
  [[nodiscard]] std::int64_t worth_of(std::int64_t value, std::int64_t seconds) const {
    return value * unit - seconds * second;
  }
  /// No session within a bound on worth has a greater value.
  [[nodiscard]] std::int64_t value_within(std::int64_t bound) const { return (bound + horizon * second) / unit; }

  /// Makes all worths so many times greater: prices are whole numbers, and so become finer.
  void refine(std::int64_t times) {
    second *= times;
    unit *= times;
    least *= times;
    ceiling *= times;
    for (factor& f : factors)
      for (std::int64_t& w : f.worth) w *= times;
  }

  /// Value of an amount of a need.
  [[nodiscard]] std::int64_t value_of(std::size_t need, std::int64_t amount) const {
    const vector<std::int64_t>& known = utility[need];
    if (known.empty()) return problem.utility(need, amount);
    const std::size_t last = known.size() - 1;
    return known[static_cast<std::size_t>(amount) < last ? static_cast<std::size_t>(amount) : last];
  }

 private:
  static constexpr std::int64_t most_cells = 4096;

  void find_even_times() {
    for (std::size_t a = 0; a < stations; ++a) {
      if (a == 0) even_opening = way_in[a];
      even = even && way_in[a] == even_opening && problem.opening[a] == even_opening;
      for (std::size_t b = 0; b < stations; ++b) {
        if (a == 0 && b == 1) even_change = problem.changeover[a][b];
        even = even && (a == b || problem.changeover[a][b] == even_change);
      }
    }
  }

  /// The prerequisites that can be met, those of one group with the same list as one.
  void find_rules() {
    const std::size_t n = problem.items.size();
    vector<std::pair<std::size_t, vector<std::size_t>>> asked;
    vector<vector<std::size_t>> of(n);
    for (const instance::prerequisite& q : problem.prerequisites) {
      const instance::item& subject = problem.items[q.item];
      vector<char> listed(n, 0);
      for (const std::size_t j : q.any_of)
        if (problem.items[j].stage <= subject.stage && problem.items[j].group != subject.group) listed[j] = 1;
      vector<std::size_t> list;
      for (std::size_t j = 0; j < n; ++j)
        if (listed[j]) list.push_back(j);
      of[q.item].push_back(asked.size());
      asked.push_back({q.item, std::move(list)});
    }
    alive.assign(n, 0);
    for (bool grown = true; grown;) {
      grown = false;
      for (std::size_t i = 0; i < n; ++i) {
        if (alive[i] || problem.items[i].seconds > problem.budget) continue;
        bool met = true;
        for (const std::size_t a : of[i]) {
          bool any = false;
          for (const std::size_t j : asked[a].second) any = any || alive[j];
          met = met && any;
        }
        if (!met) continue;
        alive[i] = 1;
        grown = true;
      }
    }
    asks.resize(n);
    offers.resize(n);
    for (const auto& [item, list] : asked) {
      if (!alive[item]) continue;
      rule r{{item}, {}, false};
      for (const std::size_t j : list) {
        if (!alive[j]) continue;
        r.providers.push_back(j);
        r.ordered = r.ordered || (problem.items[j].stage == problem.items[item].stage &&
                                  problem.items[j].station != problem.items[item].station);
      }
      std::size_t known = 0;
      while (known < rules.size() && (problem.items[rules[known].subjects.front()].group != problem.items[item].group ||
                                      rules[known].providers != r.providers))
        ++known;
      if (known == rules.size()) {
        for (const std::size_t j : r.providers) offers[j].push_back(known);
        rules.push_back(std::move(r));
        asks[item].push_back(known);
        continue;
      }
      bool repeated = false;
      for (const std::size_t i : rules[known].subjects) repeated = repeated || i == item;
      if (repeated) continue;
      rules[known].subjects.push_back(item);
      rules[known].ordered = rules[known].ordered || r.ordered;
      asks[item].push_back(known);
    }
  }

  void place_items() {
    const std::size_t n = problem.items.size();
    std::size_t group_count = 0;
    for (const instance::item& i : problem.items)
      if (i.group + 1 > group_count) group_count = i.group + 1;
    groups.resize(group_count);
    visit_of.assign(n, 0);
    visits_of.resize(problem.stages);
    vector<std::size_t> at(problem.stages * stations, none);
    for (std::size_t i = 0; i < n; ++i) {
      if (!alive[i]) continue;
      const instance::item& item = problem.items[i];
      grain = greatest_common_divisor(grain, item.seconds);
      vector<std::size_t>& group = groups[item.group];
      group.push_back(i);
      for (std::size_t k = group.size() - 1;
           k > 0 && problem.items[group[k]].seconds < problem.items[group[k - 1]].seconds; --k)
        std::swap(group[k], group[k - 1]);
      std::size_t& v = at[item.stage * stations + item.station];
      if (v == none) {
        v = visits.size();
        visits.push_back({item.stage, item.station});
        items_of.emplace_back();
        place_of.push_back(visits_of[item.stage].size());
        visits_of[item.stage].push_back(v);
      }
      visit_of[i] = v;
      items_of[v].push_back(i);
    }
    if (grain == 0) grain = 1;
  }

  void find_horizon() {
    std::int64_t dearest = 0;
    for (const std::int64_t o : problem.opening) dearest = o > dearest ? o : dearest;
    for (const auto& from : problem.changeover)
      for (const std::int64_t c : from) dearest = c > dearest ? c : dearest;
    // At worst there is a changeover before each item.
    for (const auto& group : groups)
      if (!group.empty()) horizon += problem.items[group.back()].seconds + dearest;
    if (horizon > problem.budget) horizon = problem.budget;
    // All sessions are whole numbers of these.
    least = grain;
    for (const std::int64_t o : problem.opening) least = greatest_common_divisor(least, o);
    for (const auto& from : problem.changeover)
      for (const std::int64_t c : from) least = greatest_common_divisor(least, c);
    horizon -= horizon % least;
    unit = horizon + least;
  }

  void add_needs() {
    vector<vector<instance::term>> got(problem.needs.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
      if (!alive[i]) continue;
      for (const instance::term& g : problem.items[i].gives) {
        vector<instance::term>& to = got[g.index];
        if (!to.empty() && to.back().index == i)
          to.back().amount += g.amount;
        else
          to.push_back({i, g.amount});
      }
    }
    utility.resize(problem.needs.size());
    for (std::size_t k = 0; k < problem.needs.size(); ++k) {
      std::int64_t length = 0;
      for (const instance::segment& s : problem.needs[k]) {
        length += s.length;
        ceiling += s.length * s.slope * unit;
      }
      // A cell is what divides all amounts. If that leaves too many, amounts are rounded up to fewer: what that
      // promises is no less than what is given.
      std::int64_t cell = 0;
      for (const instance::term& t : got[k]) cell = greatest_common_divisor(cell, t.amount);
      if (cell == 0) cell = 1;
      cell *= length / cell / most_cells + 1;
      vector<std::int64_t> worth;
      for (std::int64_t a = 0; a < length + cell; a += cell)
        worth.push_back(problem.utility(k, a < length ? a : length) * unit);
      for (std::int64_t a = 0; a <= length && length <= most_cells; ++a) utility[k].push_back(problem.utility(k, a));
      for (instance::term& t : got[k]) t.amount = (t.amount + cell - 1) / cell;
      if (!got[k].empty() && length > 0) add(false, std::move(worth), got[k]);
    }
  }

  /// A limit in two parts: what it counts of one group, and the rest.
  struct parted_limit {
    std::size_t group = none;
    vector<instance::term> counted{};
    vector<instance::term> rest{};
    std::int64_t bound = 0;
  };

  /// The limits that can bind. Of a group one item at most is chosen: limits that differ only in what they count of one
  /// group are one limit, and say more so.
  vector<parted_limit> binding_limits() const {
    vector<parted_limit> found;
    vector<std::int64_t> sum(problem.items.size(), 0);
    vector<std::int64_t> most(groups.size(), 0);
    for (const instance::limit& l : problem.limits) {
      parted_limit parted{none, {}, {}, l.bound};
      std::int64_t greatest = 0;
      for (const instance::term& t : l.terms) sum[t.index] += t.amount;
      for (const instance::term& t : l.terms) {
        const std::int64_t amount = sum[t.index];
        sum[t.index] = 0;
        if (amount == 0 || !alive[t.index]) continue;
        const std::size_t g = problem.items[t.index].group;
        if (amount > 0 && parted.group == none) parted.group = g;
        (amount > 0 && g == parted.group ? parted.counted : parted.rest).push_back({t.index, amount});
        if (amount <= most[g]) continue;
        greatest += amount - most[g];
        most[g] = amount;
      }
      for (const instance::term& t : l.terms) most[problem.items[t.index].group] = 0;
      if (greatest <= l.bound) continue;
      for (const instance::term& t : parted.rest) sum[t.index] = t.amount;
      parted_limit* same = nullptr;
      for (parted_limit& other : found) {
        if (other.group != parted.group || other.bound != l.bound || other.rest.size() != parted.rest.size()) continue;
        bool equal = true;
        for (const instance::term& t : other.rest) equal = equal && sum[t.index] == t.amount;
        if (equal) same = &other;
      }
      for (const instance::term& t : parted.rest) sum[t.index] = 0;
      if (same == nullptr) {
        found.push_back(std::move(parted));
        continue;
      }
      for (const instance::term& t : parted.counted) {
        std::size_t k = 0;
        while (k < same->counted.size() && same->counted[k].index != t.index) ++k;
        if (k == same->counted.size())
          same->counted.push_back(t);
        else if (t.amount > same->counted[k].amount)
          same->counted[k].amount = t.amount;
      }
    }
    return found;
  }

  void add_limits() {
    for (parted_limit& l : binding_limits()) {
      row merged{std::move(l.counted), l.bound};
      for (const instance::term& t : l.rest) merged.terms.push_back(t);
      bool positive = l.bound >= 0;
      for (const instance::term& t : merged.terms) {
        limits_of[t.index].push_back({limits.size(), t.amount});
        positive = positive && t.amount > 0;
      }
      limits.push_back(merged);
      if (!positive) {
        rows.push_back(std::move(merged));
        continue;
      }
      // Likewise; rounding down to fewer cells allows no less than the limit does.
      std::int64_t cell = 0;
      for (const instance::term& t : merged.terms) cell = greatest_common_divisor(cell, t.amount);
      cell *= l.bound / cell / most_cells + 1;
      vector<instance::term> terms;
      for (const instance::term& t : merged.terms)
        if (t.amount <= l.bound) terms.push_back({t.index, t.amount / cell});
      add(true, vector<std::int64_t>(static_cast<std::size_t>(l.bound / cell) + 1, 0), terms);
    }
  }

  void add(bool hard, vector<std::int64_t> worth, const vector<instance::term>& terms) {
    factor f{hard, std::move(worth), layers.size(), 0};
    vector<vector<instance::term>> by_group(groups.size());
    for (const instance::term& t : terms) by_group[problem.items[t.index].group].push_back(t);
    for (std::size_t g = 0; g < groups.size(); ++g) {
      if (by_group[g].empty()) continue;
      layers.push_back({g, entries.size(), entries.size() + by_group[g].size()});
      for (const instance::term& t : by_group[g]) {
        entries_of[t.index].push_back(entries.size());
        entries.push_back({t.index, static_cast<std::size_t>(t.amount)});
      }
    }
    f.last = layers.size();
    factors.push_back(std::move(f));
  }
};

/// What is still open in a part of the search.
template <class Instance>
struct search_domain {
  vector_in<Instance, char> alive{};  // of each item: may be chosen
  vector_in<Instance, char> idle{};   // of each group: may be left out
  vector_in<Instance, char> must{};   // of each visit: is made
};

}  // namespace regimen::detail
