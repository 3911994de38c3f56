/// @file
/// @brief An exact solver for instances: branch and bound with Lagrangian prices, in integers.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "regimen/compose/instance.hpp"
#include "regimen/compose/route.hpp"

namespace regimen {

namespace detail {

/// Branch and bound over stations, then over groups, then over items.
///
/// Value and seconds are one number: a unit of value outweighs any number of seconds within the budget. The bound of a
/// node prices four kinds of rows: the time, the limits, the prerequisites and other implications (the items of a group
/// are at most the sum of those that they need), and the stations (the items of a group at a station are at most the
/// station, which costs the cheapest way in once). Each need takes an amount of its own and pays a price for what the
/// items do not give. With the prices given, groups, stations and needs fall apart and each is solved alone; any prices
/// give a true bound, and subgradient steps improve them.
///
/// A template so that who includes it without composing does not pay for compiling it.
template <class Instance>
class solver {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  solver(const Instance& problem, std::uint64_t node_limit, bool any)
      : problem_(problem), nodes_left_(node_limit), any_(any) {
    build();
  }

  session run() {
    node root;
    root.groups.assign(groups_.size(), open);
    root.stations.assign(entry_.size(), open);
    root.alive.assign(problem_.items.size(), 1);
    root.prices.assign(rows_.size(), 0);
    try_selection({});
    root_bound_ = nothing;
    if (propagate(root)) {
      // Short searches find good answers, and a good answer makes the root smaller: begin again while that helps.
      for (std::uint64_t allowance = 100;; allowance *= 2) {
        if (allowance > nodes_left_) allowance = nodes_left_;
        const std::int64_t before = best_;
        const std::uint64_t rest = nodes_left_ - allowance;
        nodes_left_ = allowance;
        search(root, 0);
        nodes_left_ += rest;
        if (!stopped_ || nodes_left_ == 0 || (any_ && found_)) break;
        stopped_ = false;
        if (best_ == before) allowance = nodes_left_;
      }
    }
    session answer;
    answer.feasible = found_;
    answer.proven = !stopped_;
    answer.sequence = best_route_.sequence;
    answer.value = best_value_;
    answer.seconds = best_seconds_;
    answer.bound = stopped_ && root_bound_ > best_ ? (root_bound_ + horizon_) / unit_ : best_value_;
    return answer;
  }

 private:
  static constexpr std::int64_t scale = 64;
  static constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::min();
  static constexpr std::size_t no_index = static_cast<std::size_t>(-1);
  enum state : char { open, used, unused };

  struct row {
    vector<instance::term> items{};
    std::int64_t bound = 0;
    std::int64_t size = 1;           // the largest amount in it
    std::size_t station = no_index;  // its variable enters with -1
    std::size_t need = no_index;     // its amount enters with +1
  };
  /// The items of one group of which one, if chosen, needs one of the providers.
  struct implication {
    std::size_t group = 0;
    vector<std::size_t> subjects{};
    vector<std::size_t> providers{};
  };
  struct node {
    vector<state> groups;
    vector<state> stations;
    vector<char> alive;  // of each item
    vector<std::int64_t> prices;
  };

  void build() {
    const std::size_t n = problem_.items.size();
    const std::size_t stations = problem_.opening.size();
    std::size_t group_count = 0;
    for (const instance::item& i : problem_.items)
      if (i.group + 1 > group_count) group_count = i.group + 1;
    groups_.resize(group_count);
    for (std::size_t i = 0; i < n; ++i) groups_[problem_.items[i].group].push_back(i);
    // No session takes longer than the longest item of every group and a changeover before each.
    std::int64_t dearest = 0;
    for (const std::int64_t o : problem_.opening) dearest = o > dearest ? o : dearest;
    for (const auto& from : problem_.changeover)
      for (const std::int64_t c : from) dearest = c > dearest ? c : dearest;
    for (const auto& group : groups_) {
      std::int64_t longest = 0;
      for (const std::size_t i : group)
        longest = problem_.items[i].seconds > longest ? problem_.items[i].seconds : longest;
      horizon_ += longest + dearest;
    }
    if (horizon_ > problem_.budget) horizon_ = problem_.budget;
    unit_ = horizon_ + 1;
    best_ = -unit_;
    for (const auto& need : problem_.needs)
      for (const instance::segment& s : need) ceiling_ += s.length * s.slope * unit_ * scale;

    // Every station but the first is entered by a changeover; what the first may save is credited once.
    entry_.resize(stations);
    for (std::size_t a = 0; a < stations; ++a) {
      entry_[a] = stations == 1 ? problem_.opening[a] : std::numeric_limits<std::int64_t>::max();
      for (std::size_t b = 0; b < stations; ++b)
        if (b != a && problem_.changeover[b][a] < entry_[a]) entry_[a] = problem_.changeover[b][a];
      const std::int64_t saved = entry_[a] - problem_.opening[a];
      if (a == 0 || saved > credit_) credit_ = saved;
    }

    row time;
    for (std::size_t i = 0; i < n; ++i) time.items.push_back({i, problem_.items[i].seconds});
    time.bound = horizon_ + credit_;
    rows_.push_back(std::move(time));
    for (const instance::prerequisite& p : problem_.prerequisites) imply(p.item, p.any_of);
    for (const instance::limit& l : problem_.limits)
      if (!imply(l)) rows_.push_back({l.terms, l.bound});
    first_implication_ = rows_.size();
    for (const implication& m : implications_) {
      row r;
      for (const std::size_t i : m.subjects) r.items.push_back({i, 1});
      for (const std::size_t j : m.providers) r.items.push_back({j, -1});
      rows_.push_back(std::move(r));
    }
    for (const auto& group : groups_)
      for (std::size_t a = 0; a < stations; ++a) {
        row r;
        for (const std::size_t i : group)
          if (problem_.items[i].station == a) r.items.push_back({i, 1});
        r.station = a;
        if (!r.items.empty()) rows_.push_back(std::move(r));
      }
    first_need_ = rows_.size();
    own_.resize(n);
    for (std::size_t i = 0; i < n; ++i) own_[i] = -problem_.items[i].seconds;
    for (std::size_t k = 0; k < problem_.needs.size(); ++k) {
      row r;
      bool several = false;
      for (std::size_t i = 0; i < n; ++i)
        for (const instance::term& g : problem_.items[i].gives) {
          if (g.index != k) continue;
          several = several || (!r.items.empty() && problem_.items[i].group != problem_.items[r.items[0].index].group);
          r.items.push_back({i, -g.amount});
        }
      r.need = k;
      if (several)
        rows_.push_back(std::move(r));
      else  // one group alone serves the need: what an item is worth to it is the item's own
        for (const instance::term& t : r.items) own_[t.index] += problem_.utility(k, -t.amount) * unit_;
    }
    columns_.resize(n);
    for (std::size_t r = 0; r < rows_.size(); ++r)
      for (const instance::term& t : rows_[r].items) {
        columns_[t.index].push_back({r, t.amount});
        const std::int64_t size = t.amount < 0 ? -t.amount : t.amount;
        if (size > rows_[r].size) rows_[r].size = size;
      }
    is_open_.resize(stations);
    station_profit_.resize(stations);
    least_of_.resize(group_count);
    left_of_.resize(group_count);
    seen_of_.resize(group_count);
    most_of_.resize(group_count);
    given_.resize(problem_.needs.size());
    for (const instance::item& i : problem_.items) grain_ = std::gcd(grain_, i.seconds);
    for (const std::int64_t e : entry_) grain_ = std::gcd(grain_, e);
    if (grain_ == 0) grain_ = 1;
    profit_.resize(n);
    group_profit_.resize(group_count);
    favourite_.resize(group_count);
    activity_.resize(rows_.size());
    mean_.resize(rows_.size());
    square_.resize(rows_.size());
    natural_.resize(rows_.size());
    const std::int64_t shared = ceiling_ / static_cast<std::int64_t>(group_count + 1);
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      natural_[r] = shared / rows_[r].size;
      if (r == 0) natural_[r] = ceiling_ / unit_;
      if (rows_[r].need != no_index && !problem_.needs[rows_[r].need].empty())
        natural_[r] = problem_.needs[rows_[r].need].front().slope * unit_ * scale;
      if (natural_[r] < scale) natural_[r] = scale;
    }
  }

  void imply(std::size_t subject, const vector<std::size_t>& providers) {
    const std::size_t group = problem_.items[subject].group;
    for (implication& m : implications_) {
      if (m.group != group || m.providers != providers) continue;
      for (const std::size_t i : m.subjects)
        if (i == subject) return;
      m.subjects.push_back(subject);
      return;
    }
    implications_.push_back({group, {subject}, providers});
  }

  /// Takes a limit that says "one of these if that" as an implication.
  bool imply(const instance::limit& l) {
    if (l.bound != 0) return false;
    std::size_t subject = no_index;
    vector<std::size_t> providers;
    for (const instance::term& t : l.terms) {
      if (t.amount == -1)
        providers.push_back(t.index);
      else if (t.amount == 1 && subject == no_index)
        subject = t.index;
      else
        return false;
    }
    if (subject == no_index) return false;
    for (const std::size_t j : providers)
      if (problem_.items[j].group == problem_.items[subject].group) return false;
    imply(subject, providers);
    return true;
  }

  // ---- what follows from the choices made so far ------------------------------------------------------------------

  bool remove(node& at, std::size_t item, bool& changed) const {
    at.alive[item] = 0;
    changed = true;
    const std::size_t g = problem_.items[item].group;
    for (const std::size_t i : groups_[g])
      if (at.alive[i]) return true;
    if (at.groups[g] == used) return false;
    at.groups[g] = unused;
    return true;
  }

  /// Removes items that no completion can use; false when the node has no completion.
  bool propagate(node& at) const {
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t g = 0; g < groups_.size(); ++g) {
        left_of_[g] = 0;
        for (const std::size_t i : groups_[g]) {
          if (at.alive[i] && (at.groups[g] == unused || at.stations[problem_.items[i].station] == unused))
            if (!remove(at, i, changed)) return false;
          left_of_[g] += at.alive[i] ? 1U : 0U;
        }
        if (left_of_[g] == 0 && at.groups[g] == used) return false;
      }
      for (const implication& m : implications_) {
        std::size_t only = no_index;  // the one group that can provide
        bool any = false;
        bool several = false;
        for (const std::size_t j : m.providers) {
          if (!at.alive[j]) continue;
          const std::size_t g = problem_.items[j].group;
          several = several || (any && g != only);
          any = true;
          only = g;
        }
        std::size_t needing = 0;
        for (const std::size_t i : m.subjects) {
          if (!at.alive[i]) continue;
          if (!any && !remove(at, i, changed)) return false;
          ++needing;
        }
        if (!any || several || needing != left_of_[m.group] || at.groups[m.group] != used) continue;
        if (at.groups[only] == open) {
          at.groups[only] = used;
          changed = true;
        }
        for (const std::size_t i : groups_[only]) {
          bool provides = false;
          for (const std::size_t j : m.providers) provides = provides || i == j;
          if (at.alive[i] && !provides && !remove(at, i, changed)) return false;
        }
      }
      if (changed) continue;
      for (std::size_t r = 0; r < first_implication_; ++r) {
        std::int64_t least = r == 0 ? opened(at) : 0;
        for (std::size_t g = 0; g < groups_.size(); ++g) {
          least_of_[g] = at.groups[g] == used ? std::numeric_limits<std::int64_t>::max() : 0;
          seen_of_[g] = 0;
        }
        for (const instance::term& t : rows_[r].items) {
          if (!at.alive[t.index]) continue;
          const std::size_t g = problem_.items[t.index].group;
          if (t.amount < least_of_[g]) least_of_[g] = t.amount;
          ++seen_of_[g];
        }
        for (std::size_t g = 0; g < groups_.size(); ++g) {
          if (seen_of_[g] < left_of_[g] && least_of_[g] > 0) least_of_[g] = 0;
          if (least_of_[g] != std::numeric_limits<std::int64_t>::max()) least += least_of_[g];
        }
        if (least > rows_[r].bound) return false;
        for (const instance::term& t : rows_[r].items) {
          const std::size_t g = problem_.items[t.index].group;
          if (at.alive[t.index] && least - least_of_[g] + t.amount > rows_[r].bound && !remove(at, t.index, changed))
            return false;
        }
      }
    }
    return true;
  }

  /// Seconds of entering the stations that are in use, at least; marks them.
  std::int64_t opened(const node& at) const {
    std::int64_t sum = 0;
    for (std::size_t a = 0; a < entry_.size(); ++a) {
      is_open_[a] = at.stations[a] == used;
      if (is_open_[a]) sum += entry_[a];
    }
    return sum;
  }

  // ---- the bound --------------------------------------------------------------------------------------------------

  /// The bound at the prices of a node, times scale; leaves each group's best item in favourite_ and profits in
  /// profit_.
  std::int64_t evaluate(const node& at) {
    std::int64_t bound = credit_ * scale;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      bound += at.prices[r] * rows_[r].bound;
      activity_[r] = -rows_[r].bound;
    }
    for (std::size_t a = 0; a < entry_.size(); ++a) station_profit_[a] = -entry_[a] * (scale + at.prices[0]);
    for (std::size_t r = first_implication_; r < rows_.size(); ++r)
      if (rows_[r].station != no_index) station_profit_[rows_[r].station] += at.prices[r];
    for (std::size_t a = 0; a < entry_.size(); ++a) {
      is_open_[a] = at.stations[a] == used || (at.stations[a] == open && station_profit_[a] > 0);
      if (!is_open_[a]) continue;
      bound += station_profit_[a];
      activity_[0] += entry_[a];
    }
    for (std::size_t r = first_implication_; r < rows_.size(); ++r) {
      if (rows_[r].station != no_index) activity_[r] -= is_open_[rows_[r].station] ? 1 : 0;
      if (rows_[r].need == no_index) continue;
      const auto& [least, most] = given_[rows_[r].need];
      std::int64_t amount = 0;
      for (const instance::segment& s : problem_.needs[rows_[r].need]) {
        const std::int64_t gain = s.slope * unit_ * scale - at.prices[r];
        std::int64_t length = s.length < most - amount ? s.length : most - amount;
        if (gain <= 0 && amount + length > least) length = least > amount ? least - amount : 0;
        if (length <= 0) break;
        bound += gain * length;
        amount += length;
      }
      if (amount < least) {
        bound -= at.prices[r] * (least - amount);
        amount = least;
      }
      activity_[r] += amount;
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      favourite_[g] = no_index;
      std::int64_t best = at.groups[g] == used ? nothing : 0;
      for (const std::size_t i : groups_[g]) {
        if (!at.alive[i]) continue;
        std::int64_t profit = own_[i] * scale;
        for (const instance::term& c : columns_[i]) profit -= c.amount * at.prices[c.index];
        profit_[i] = profit;
        if (profit <= best) continue;
        best = profit;
        favourite_[g] = i;
      }
      group_profit_[g] = favourite_[g] == no_index ? 0 : best;
      if (favourite_[g] == no_index) continue;
      bound += best;
      for (const instance::term& c : columns_[favourite_[g]]) activity_[c.index] += c.amount;
    }
    return bound;
  }

  static std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

  /// The least and the most that a completion of a node can give to each need.
  void range_of_needs(const node& at) {
    for (std::size_t n = first_need_; n < rows_.size(); ++n) {
      const row& r = rows_[n];
      const std::size_t k = r.need;
      given_[k] = {0, 0};
      for (std::size_t g = 0; g < groups_.size(); ++g) {
        least_of_[g] = std::numeric_limits<std::int64_t>::max();
        most_of_[g] = 0;
        seen_of_[g] = 0;
        left_of_[g] = 0;
        for (const std::size_t i : groups_[g]) left_of_[g] += at.alive[i] ? 1U : 0U;
      }
      for (const instance::term& t : r.items) {
        if (!at.alive[t.index]) continue;
        const std::size_t g = problem_.items[t.index].group;
        if (-t.amount > most_of_[g]) most_of_[g] = -t.amount;
        if (-t.amount < least_of_[g]) least_of_[g] = -t.amount;
        ++seen_of_[g];
      }
      for (std::size_t g = 0; g < groups_.size(); ++g) {
        given_[k].second += most_of_[g];
        if (at.groups[g] == used && seen_of_[g] == left_of_[g] && seen_of_[g] > 0) given_[k].first += least_of_[g];
      }
    }
  }

  /// A sharper bound at the prices of a node: the time is kept exactly, by dynamic programming, instead of being
  /// priced. Leaves the selection that attains it in filling_.
  std::int64_t fill_time(const node& at, std::int64_t bound) {
    filling_.clear();
    const std::int64_t cells = rows_[0].bound / grain_ * static_cast<std::int64_t>(problem_.items.size());
    if (cells > 500'000) return floor_divide(bound, scale);  // a table of that size costs more than it saves
    bound -= at.prices[0] * rows_[0].bound;
    std::int64_t capacity = rows_[0].bound / grain_;
    for (std::size_t a = 0; a < entry_.size(); ++a) {
      if (!is_open_[a]) continue;
      bound -= station_profit_[a];
      if (at.stations[a] != used) continue;
      bound += station_profit_[a] + at.prices[0] * entry_[a];
      capacity -= entry_[a] / grain_;
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) bound -= group_profit_[g];
    if (capacity < 0) return nothing;
    const std::size_t width = static_cast<std::size_t>(capacity) + 1;
    best_at_.assign(width, 0);
    choice_at_.assign(groups_.size() * width, no_index);
    for (std::size_t a = 0; a < entry_.size(); ++a) {
      if (at.stations[a] != open) continue;
      const std::int64_t profit = station_profit_[a] + at.prices[0] * entry_[a];
      const auto time = static_cast<std::size_t>(entry_[a] / grain_);
      if (profit <= 0) continue;
      for (std::size_t t = width; t-- > time;)
        if (best_at_[t - time] + profit > best_at_[t]) best_at_[t] = best_at_[t - time] + profit;
    }
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min() / 4;
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (at.groups[g] == unused) continue;
      next_at_.assign(width, never);
      if (at.groups[g] == open) next_at_ = best_at_;
      for (const std::size_t i : groups_[g]) {
        if (!at.alive[i]) continue;
        const std::int64_t profit = profit_[i] + at.prices[0] * problem_.items[i].seconds;
        const auto time = static_cast<std::size_t>(problem_.items[i].seconds / grain_);
        for (std::size_t t = time; t < width; ++t)
          if (best_at_[t - time] + profit > next_at_[t]) {
            next_at_[t] = best_at_[t - time] + profit;
            choice_at_[g * width + t] = i;
          }
      }
      best_at_.swap(next_at_);
    }
    if (best_at_[width - 1] <= never / 2) return nothing;
    std::size_t t = width - 1;
    for (std::size_t g = groups_.size(); g-- > 0;) {
      if (at.groups[g] == unused) continue;
      const std::size_t i = choice_at_[g * width + t];
      if (i == no_index) continue;
      filling_.push_back(i);
      t -= static_cast<std::size_t>(problem_.items[i].seconds / grain_);
    }
    return floor_divide(bound + best_at_[width - 1], scale);
  }

  /// Improves the prices of a node; returns the bound at the best of them, and leaves the node at these.
  ///
  /// Subgradient steps scaled row by row with running means of the slope and of its square (as in Adam), in integers;
  /// the pace falls from one part in `first` of a row's natural price to one part in `last`.
  std::int64_t improve(node& at, int steps, std::int64_t first, std::int64_t last) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (std::size_t r = 0; r < rows_.size(); ++r) mean_[r] = square_[r] = 0;
    range_of_needs(at);
    for (std::size_t r = first_implication_; r < first_need_; ++r)  // rows that can no longer bind
      if (rows_[r].station != no_index && at.stations[rows_[r].station] != open) at.prices[r] = 0;
    vector<std::int64_t> best_prices = at.prices;
    for (int step = 0; step < steps; ++step) {
      const std::int64_t bound = evaluate(at);
      if (bound < least) {
        least = bound;
        best_prices = at.prices;
      }
      if (least < (best_ + 1) * scale) break;
      bool kept = true;
      for (std::size_t r = 0; r < rows_.size(); ++r) kept = kept && activity_[r] <= 0;
      if (kept) try_favourites();
      if (steps > 100 && step % 8 == 7) round_favourites(at);
      const std::int64_t pace = first + (last - first) * step / steps;
      for (std::size_t r = 0; r < rows_.size(); ++r) {
        std::int64_t slope = activity_[r] * 1024 / rows_[r].size;
        if (slope < 0 && at.prices[r] == 0) slope = 0;
        if (rows_[r].station != no_index && at.stations[rows_[r].station] != open) continue;
        mean_[r] += (slope - mean_[r]) / 8;
        square_[r] += (slope * slope - square_[r]) / 16;
        const std::int64_t change = natural_[r] / pace * mean_[r] / (root_of(square_[r]) + 1);
        at.prices[r] += change;
        if (at.prices[r] < 0) at.prices[r] = 0;
        if (at.prices[r] > ceiling_) at.prices[r] = ceiling_;
      }
    }
    at.prices = std::move(best_prices);
    return floor_divide(evaluate(at), scale);
  }

  /// The integer square root.
  static std::int64_t root_of(std::int64_t n) {
    if (n < 2) return n;
    std::int64_t r = std::int64_t{1} << ((64 - std::countl_zero(static_cast<std::uint64_t>(n)) + 1) / 2);
    for (;;) {
      const std::int64_t next = (r + n / r) / 2;
      if (next >= r) return r;
      r = next;
    }
  }

  // ---- answers ----------------------------------------------------------------------------------------------------

  void try_favourites() {
    vector<std::size_t> chosen;
    for (const std::size_t f : favourite_)
      if (f != no_index) chosen.push_back(f);
    try_selection(chosen);
  }

  /// Makes an answer out of the favourites: mends each broken row at the least loss of profit, then changes one group
  /// at a time for as long as that helps.
  void round_favourites(const node& at) {
    vector<std::size_t> pick = favourite_;
    vector<std::int64_t> sum(rows_.size(), 0);
    vector<std::int64_t> visits(entry_.size(), 0);
    const auto put = [&](std::size_t item, std::int64_t sign) {
      for (const instance::term& c : columns_[item]) sum[c.index] += sign * c.amount;
      std::int64_t& v = visits[problem_.items[item].station];
      if (v == (sign > 0 ? 0 : 1)) sum[0] += sign * entry_[problem_.items[item].station];
      v += sign;
    };
    for (const std::size_t p : pick)
      if (p != no_index) put(p, 1);
    const std::size_t hard = first_implication_ + implications_.size();
    const auto broken = [&] {
      for (std::size_t r = 0; r < hard; ++r)
        if (sum[r] > rows_[r].bound) return r;
      return no_index;
    };
    const auto change = [&](std::size_t g, std::size_t item) {
      if (pick[g] != no_index) put(pick[g], -1);
      if (item != no_index) put(item, 1);
      pick[g] = item;
    };
    std::size_t tries = 2 * groups_.size();
    for (std::size_t r = broken(); r != no_index; r = broken()) {
      if (tries-- == 0) return;
      std::size_t best_group = no_index;
      std::size_t best_item = no_index;
      std::int64_t best_loss = 0;
      const auto consider = [&](std::size_t g, std::size_t item, std::int64_t loss) {
        if (best_group != no_index && loss >= best_loss) return;
        best_group = g;
        best_item = item;
        best_loss = loss;
      };
      for (const instance::term& t : rows_[r].items) {
        const std::size_t g = problem_.items[t.index].group;
        if (t.amount < 0 && r >= first_implication_ && at.alive[t.index] && pick[g] == no_index)
          consider(g, t.index, -profit_[t.index]);
        if (t.amount <= 0 || pick[g] != t.index) continue;
        if (at.groups[g] != used) consider(g, no_index, r == 0 ? profit_[t.index] / t.amount : profit_[t.index]);
        if (r != 0) continue;
        for (const std::size_t i : groups_[g]) {
          const std::int64_t saved = t.amount - problem_.items[i].seconds;
          if (at.alive[i] && saved > 0) consider(g, i, (profit_[t.index] - profit_[i]) / saved);
        }
      }
      if (best_group == no_index) return;
      change(best_group, best_item);
    }
    const auto worth = [&] {
      std::int64_t w = credit_;
      for (std::size_t a = 0; a < entry_.size(); ++a)
        if (visits[a] > 0) w -= entry_[a];
      for (const std::size_t item : pick)
        if (item != no_index) w += own_[item];
      for (std::size_t r = first_need_; r < rows_.size(); ++r) w += problem_.utility(rows_[r].need, -sum[r]) * unit_;
      return w;
    };
    std::int64_t now = worth();
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t g = 0; g < groups_.size(); ++g) {
        for (std::size_t k = 0; k <= groups_[g].size(); ++k) {
          const std::size_t item = k == groups_[g].size() ? no_index : groups_[g][k];
          const std::size_t before = pick[g];
          if (item == before || (item != no_index && !at.alive[item])) continue;
          change(g, item);
          const std::int64_t then = worth();
          if (then > now && broken() == no_index) {
            now = then;
            changed = true;
          } else
            change(g, before);
        }
      }
    }
    if (beaten(now)) return;
    vector<std::size_t> chosen;
    for (const std::size_t p : pick)
      if (p != no_index) chosen.push_back(p);
    try_selection(chosen);
  }

  /// Takes a selection as the best answer if it is one.
  void try_selection(const vector<std::size_t>& chosen) {
    vector<char> in(problem_.items.size(), 0);
    std::int64_t time = 0;
    vector<std::int64_t> given(problem_.needs.size(), 0);
    for (const std::size_t i : chosen) {
      in[i] = 1;
      time += problem_.items[i].seconds;
      for (const instance::term& g : problem_.items[i].gives) given[g.index] += g.amount;
    }
    std::int64_t value = 0;
    for (std::size_t k = 0; k < given.size(); ++k) value += problem_.utility(k, given[k]);
    if (time > problem_.budget || value * unit_ - time <= best_) return;
    for (const instance::limit& l : problem_.limits) {
      std::int64_t sum = 0;
      for (const instance::term& t : l.terms)
        if (in[t.index]) sum += t.amount;
      if (sum > l.bound) return;
    }
    route order = quickest_route(problem_, chosen);
    if (!order.feasible || time + order.seconds > problem_.budget) return;
    const std::int64_t worth = value * unit_ - time - order.seconds;
    if (worth <= best_) return;
    found_ = true;
    best_ = worth;
    best_value_ = value;
    best_seconds_ = time + order.seconds;
    best_route_ = std::move(order);
  }

  // ---- the search -------------------------------------------------------------------------------------------------

  [[nodiscard]] bool beaten(std::int64_t bound) const { return bound <= best_; }

  /// Searches below a node. The depth is at most the number of stations, groups and items together.
  void search(node& at, std::size_t depth) {
    if (nodes_left_ == 0 || (any_ && found_)) {
      stopped_ = true;
      return;
    }
    --nodes_left_;
    const std::int64_t bound = depth == 0 ? improve(at, 400, 8, 1000) : improve(at, 20, 100, 400);
    if (depth == 0) root_bound_ = bound;
    if (beaten(bound)) return;
    if (beaten(fill_time(at, evaluate(at)))) return;
    try_selection(filling_);
    if (depth < 8 || nodes_left_ % 16 == 0) round_favourites(at);
    if (beaten(bound)) return;

    // What cannot beat the best answer goes; what cannot be missed stays.
    bool changed = false;
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (at.groups[g] == unused) continue;
      for (const std::size_t i : groups_[g])
        if (at.alive[i] && beaten(bound + floor_divide(profit_[i] - group_profit_[g], scale) + 1) &&
            !remove(at, i, changed))
          return;
      if (at.groups[g] == open && beaten(bound - group_profit_[g] / scale + 1)) {
        at.groups[g] = used;
        changed = true;
      }
    }
    for (std::size_t a = 0; a < entry_.size(); ++a) {
      if (at.stations[a] != open) continue;
      const std::int64_t change = station_profit_[a] < 0 ? -station_profit_[a] : station_profit_[a];
      if (!beaten(bound - change / scale + 1)) continue;
      at.stations[a] = station_profit_[a] > 0 ? used : unused;
      changed = true;
    }
    if (changed && !propagate(at)) return;

    std::size_t branch = no_index;
    std::int64_t clearest = 0;
    for (std::size_t a = 0; a < entry_.size(); ++a) {
      if (at.stations[a] != open || !has_items(at, a)) continue;
      const std::int64_t clear = station_profit_[a] < 0 ? -station_profit_[a] : station_profit_[a];
      if (branch != no_index && clear <= clearest) continue;
      branch = a;
      clearest = clear;
    }
    if (branch != no_index) {
      const bool first_in = station_profit_[branch] > 0;
      for (const bool in : {first_in, !first_in}) {
        node child = at;
        child.stations[branch] = in ? used : unused;
        if (propagate(child)) search(child, depth + 1);
        if (stopped_) return;
      }
      return;
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (at.groups[g] != open) continue;
      if (branch != no_index && group_profit_[g] <= clearest) continue;
      branch = g;
      clearest = group_profit_[g];
    }
    if (branch != no_index) {
      const bool first_used = favourite_[branch] != no_index;
      for (const bool use : {first_used, !first_used}) {
        node child = at;
        child.groups[branch] = use ? used : unused;
        if (propagate(child)) search(child, depth + 1);
        if (stopped_) return;
      }
      return;
    }
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (at.groups[g] != used) continue;
      std::int64_t second = nothing;
      for (const std::size_t i : groups_[g])
        if (at.alive[i] && i != favourite_[g] && profit_[i] > second) second = profit_[i];
      if (second == nothing) continue;
      if (branch != no_index && group_profit_[g] - second >= clearest) continue;
      branch = g;
      clearest = group_profit_[g] - second;
    }
    if (branch == no_index) {
      vector<std::size_t> chosen;
      for (std::size_t i = 0; i < at.alive.size(); ++i)
        if (at.alive[i]) chosen.push_back(i);
      try_selection(chosen);
      return;
    }
    vector<std::pair<std::int64_t, std::size_t>> ways;
    for (const std::size_t i : groups_[branch])
      if (at.alive[i]) ways.push_back({profit_[i], i});
    for (std::size_t i = 1; i < ways.size(); ++i)
      for (std::size_t j = i; j > 0 && ways[j].first > ways[j - 1].first; --j) std::swap(ways[j], ways[j - 1]);
    const std::int64_t best_profit = ways.front().first;
    for (const auto& [profit, item] : ways) {
      if (beaten(bound + floor_divide(profit - best_profit, scale) + 1)) break;
      node child = at;
      for (const std::size_t i : groups_[branch]) child.alive[i] = i == item;
      if (propagate(child)) search(child, depth + 1);
      if (stopped_) return;
    }
  }

  [[nodiscard]] bool has_items(const node& at, std::size_t station) const {
    for (std::size_t i = 0; i < at.alive.size(); ++i)
      if (at.alive[i] && problem_.items[i].station == station) return true;
    return false;
  }

  const Instance& problem_;
  std::uint64_t nodes_left_;
  bool any_;
  bool stopped_ = false;
  std::int64_t horizon_ = 0;  // the budget, or less if nothing can use it up
  std::int64_t unit_ = 1;
  std::int64_t ceiling_ = scale;  // no price need be higher: the worth of everything
  std::int64_t root_bound_ = nothing;
  vector<vector<std::size_t>> groups_{};
  vector<std::int64_t> entry_{};
  std::int64_t credit_ = 0;
  vector<row> rows_{};
  vector<implication> implications_{};
  std::size_t first_implication_ = 0;
  std::size_t first_need_ = 0;
  vector<vector<instance::term>> columns_{};

  mutable vector<char> is_open_{};
  mutable vector<std::int64_t> least_of_{};
  mutable vector<std::size_t> left_of_{};
  mutable vector<std::size_t> seen_of_{};
  vector<std::int64_t> most_of_{};
  vector<std::pair<std::int64_t, std::int64_t>> given_{};  // the least and the most that each need can get
  std::int64_t grain_ = 0;                                 // all times are multiples of it
  vector<std::int64_t> best_at_{};
  vector<std::int64_t> next_at_{};
  vector<std::size_t> choice_at_{};
  vector<std::size_t> filling_{};
  vector<std::int64_t> station_profit_{};
  vector<std::int64_t> own_{};  // what an item is worth by itself, less its seconds
  vector<std::int64_t> profit_{};
  vector<std::int64_t> group_profit_{};
  vector<std::size_t> favourite_{};
  vector<std::int64_t> activity_{};
  vector<std::int64_t> natural_{};  // the order of magnitude of each price
  vector<std::int64_t> mean_{};
  vector<std::int64_t> square_{};

  bool found_ = false;
  std::int64_t best_ =
      nothing;  // below any session until one is found: none is worth less than all the seconds it takes
  std::int64_t best_value_ = 0;
  std::int64_t best_seconds_ = 0;
  route best_route_{};
};

}  // namespace detail

/// @brief The best session of an instance, with a proof.
///
/// Exact unless the search needs more nodes than allowed: then the best session found, not proven, with a true bound on
/// the value. Deterministic: the same answer from every compiler and platform.
/// @param problem the instance; indices in range, amounts small enough that value times budget stays below 2^47
/// @param node_limit the most nodes to search
/// @param any whether any session will do: the search ends with the first that it finds
template <std::same_as<instance> Instance>
[[nodiscard]] session solve(const Instance& problem, std::uint64_t node_limit = 200'000, bool any = false) {
  return detail::solver<Instance>(problem, node_limit, any).run();
}

}  // namespace regimen
