/// @file
/// @brief A bound on the worth of sessions: prices in the place of constraints.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/even_route.hpp"
#include "regimen/compose/prize_route.hpp"
#include "regimen/compose/search_space.hpp"
#include "regimen/compose/tour.hpp"

namespace regimen::detail {

/// The integer square root.
constexpr std::int64_t root_of(std::int64_t n) noexcept {
  if (n < 2) return n < 0 ? 0 : n;
  std::int64_t r = std::int64_t{1} << ((64 - std::countl_zero(static_cast<std::uint64_t>(n)) + 1) / 2);
  for (;;) {
    const std::int64_t next = (r + n / r) / 2;
    if (next >= r) return r;
    r = next;
  }
}

/// Lagrangian decomposition. Each need and each limit of positive amounts chooses for itself and pays a price for each
/// of its choices, which the items are paid; it is a dynamic programme over its amounts. Limits of mixed sign and rules
/// are priced as sums. What remains is to choose groups and a route: with the time priced too, stage by stage over sets
/// of visits; and once it is decided which visits are made, as a knapsack of groups within the time that the route
/// leaves. Whatever the prices, the parts together are worth no less than any session; descend() looks for prices at
/// which they are worth little more.
///
/// Memory: some 20 bytes for each amount that an item has in a need or limit, and tables of cells times layers.
/// @tparam Number holds the worth of everything together, and of everything that a price can take away
template <class Instance, class Number>
class lagrangian {
  template <class T>
  using vector = vector_in<Instance, T>;
  using space = search_space<Instance>;
  using domain = search_domain<Instance>;
  static constexpr std::size_t none = space::none;

 public:
  struct prices {
    vector<Number> copies;      // of each entry
    vector<std::int64_t> rows;  // of each row
    std::int64_t second = 0;    // on top of the one that each second costs
  };
  /// How a search for prices walks: so many steps, from long ones to short ones.
  struct pace {
    int steps;
    std::int64_t first;
    std::int64_t last;
  };

  static constexpr std::int64_t lowest = -(std::int64_t{1} << 60U);
  static constexpr std::int64_t unknown = std::int64_t{1} << 61U;   // a bound that says nothing
  static constexpr std::int64_t greatest = std::int64_t{1} << 58U;  // no sum of worths is greater

  explicit lagrangian(const space& s) : space_(s), tour_(s), route_(s), even_route_(s) {
    const std::size_t n = s.problem.items.size();
    worth_.resize(n);
    often.resize(n);
    loss_.resize(n);
    favourite.resize(s.groups.size());
    often_idle.resize(s.groups.size());
    idle_loss_.resize(s.groups.size());
    made.resize(s.visits.size());
    often_made.resize(s.visits.size());
    prize_.resize(s.visits.size());
    slope_.resize(s.entries.size());
    mean_.resize(s.entries.size());
    square_.resize(s.entries.size());
    dearest_.resize(s.entries.size());
    in_limit_.resize(s.entries.size());
    row_slope_.resize(s.rows.size());
    row_mean_.resize(s.rows.size());
    row_square_.resize(s.rows.size());
    for (const auto& r : s.rows) {
      std::int64_t sum = 0;
      for (const instance::term& t : r.terms) sum += t.amount * t.amount;
      const std::int64_t size = r.terms.empty() ? 1 : root_of(sum / static_cast<std::int64_t>(r.terms.size()));
      row_size_.push_back(size > 0 ? size : 1);
      // As high as a price may be without any sum growing too great.
      std::int64_t all = r.bound < 0 ? -r.bound : r.bound;
      for (const instance::term& t : r.terms) all += t.amount < 0 ? -t.amount : t.amount;
      const std::int64_t most = greatest / static_cast<std::int64_t>(s.rows.size()) / (all + 1);
      row_most_.push_back(most < dearest_price() ? most : dearest_price());
    }
    second_most_ = greatest / (s.horizon + 1);
    if (second_most_ > dearest_price()) second_most_ = dearest_price();
    for (std::size_t v = 0; v < inverse_.size(); ++v)
      inverse_[v] = static_cast<std::int32_t>((1 << 20) / (root_of(static_cast<std::int64_t>(v) * 4096) + 4));
    // No price need be higher than what an item can give by itself.
    vector<std::int64_t> alone(n, 0);
    for (const auto& f : s.factors)
      for (std::size_t l = f.first; !f.hard && l < f.last; ++l)
        for (std::size_t e = s.layers[l].first; e < s.layers[l].last; ++e) {
          dearest_[e] = static_cast<Number>(f.worth[amount_of(f, e)]);
          alone[s.entries[e].item] += dearest_[e];
        }
    // What an item may unlock has no such bound: limits pay as much as Number allows.
    for (const auto& f : s.factors) {
      if (!f.hard) continue;
      const std::int64_t room = -std::int64_t{low} / 2 / static_cast<std::int64_t>(f.last - f.first + 1);
      for (std::size_t l = f.first; l < f.last; ++l)
        for (std::size_t e = s.layers[l].first; e < s.layers[l].last; ++e) {
          dearest_[e] = static_cast<Number>(dearest_price() < room ? dearest_price() : room);
          in_limit_[e] = 1;
        }
    }
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const auto& g : s.groups) {
      std::int64_t best = 0;
      for (const std::size_t i : g) best = alone[i] > best ? alone[i] : best;
      sum += best;
      count += g.empty() ? 0 : 1;
    }
    // Where nothing is worth anything, time is.
    for (std::size_t i = 0; i < n; ++i) sum += s.alive[i] ? s.problem.items[i].seconds * s.second : 0;
    stride = count == 0 || sum < count ? 1 : sum / count;
  }

  /// What a group is worth, on average: steps of prices are parts of it.
  std::int64_t stride = 1;

  /// How many times greater worths could be, up to 64, for Number to hold what is added up; 0 if they are too great.
  [[nodiscard]] static std::int64_t room(const space& s) {
    std::int64_t times = 64;
    while (times > 1 && s.ceiling > greatest / 64 / times) times /= 2;
    for (const auto& f : s.factors) {
      std::int64_t most = f.worth.back();
      for (std::size_t l = f.first; !f.hard && l < f.last; ++l) {
        std::int64_t dearest = 0;
        for (std::size_t e = s.layers[l].first; e < s.layers[l].last; ++e) {
          const std::size_t last = f.worth.size() - 1;
          const std::int64_t price = f.worth[last > s.entries[e].amount ? s.entries[e].amount : last];
          dearest = price > dearest ? price : dearest;
        }
        most += dearest;
      }
      while (times > 0 && most >= -std::int64_t{low} / times) times /= 2;
    }
    return times;
  }

  [[nodiscard]] prices first_prices() const {
    prices x{vector<Number>(space_.entries.size(), 0), vector<std::int64_t>(space_.rows.size(), 0)};
    for (const auto& f : space_.factors)
      for (std::size_t l = f.first; !f.hard && l < f.last; ++l)
        for (std::size_t e = space_.layers[l].first; e < space_.layers[l].last; ++e)
          x.copies[e] = static_cast<Number>(f.worth.back() / static_cast<std::int64_t>(f.worth.size() - 1) *
                                            static_cast<std::int64_t>(amount_of(f, e)));
    x.second = space_.ceiling / space_.unit / 2 * space_.second;
    return x;
  }

  [[nodiscard]] prices no_prices() const {
    return {vector<Number>(space_.entries.size(), 0), vector<std::int64_t>(space_.rows.size(), 0)};
  }

  /// Prepares for a domain.
  void restrict_to(const domain& d) {
    parts_.clear();
    part_layers_.clear();
    part_entries_.clear();
    for (std::size_t f = 0; f < space_.factors.size(); ++f) {
      part p{f, part_layers_.size(), 0};
      for (std::size_t l = space_.factors[f].first; l < space_.factors[f].last; ++l) {
        const auto& from = space_.layers[l];
        const std::size_t first = part_entries_.size();
        for (std::size_t e = from.first; e < from.last; ++e)
          if (d.alive[space_.entries[e].item]) part_entries_.push_back(e);
        const std::size_t count = part_entries_.size() - first;
        if (count == 0) continue;
        std::size_t ways = d.idle[from.group] ? 1 : 0;
        for (const std::size_t i : space_.groups[from.group]) ways += d.alive[i] ? 1U : 0U;
        part_layers_.push_back({from.group, first, first + count, ways > count});
      }
      p.last = part_layers_.size();
      if (p.last > p.first) parts_.push_back(p);
    }
    live_.assign(space_.visits.size(), 0);
    decided_ = true;
    for (std::size_t v = 0; v < space_.visits.size(); ++v) {
      for (const std::size_t i : space_.items_of[v]) live_[v] = live_[v] || d.alive[i];
      decided_ = decided_ && (!live_[v] || d.must[v]);
    }
    spread_.assign(space_.groups.size(), 0);
    open_groups_.clear();
    for (std::size_t g = 0; g < space_.groups.size(); ++g) {
      std::size_t first = none;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        if (first == none) first = i;
        spread_[g] = spread_[g] || space_.visit_of[i] != space_.visit_of[first];
      }
      if (first != none || !d.idle[g]) open_groups_.push_back(g);
    }
    fixed_route_ = least_route(d);
  }

  /// Whether it is decided of every visit if it is made.
  [[nodiscard]] bool decided() const { return decided_; }
  [[nodiscard]] bool live(std::size_t visit) const { return live_[visit] != 0; }

  /// The least seconds of opening and changeovers, in the domain that it was last restricted to.
  [[nodiscard]] std::int64_t least_route() const { return fixed_route_; }

  /// Walks along the slopes; the best prices stay in x. Returns the bound.
  /// @param enough no lower bound is of use
  /// @param each `bool(int)`, called after each step: whether to go on
  template <class Each>
  std::int64_t descend(const domain& d, prices& x, const pace& p, std::int64_t enough, Each&& each) {
    const std::size_t entries = space_.entries.size();
    const std::size_t rows = space_.rows.size();
    prices y = x;
    mean_.assign(entries, 0);
    square_.assign(entries, 0);
    row_mean_.assign(rows, 0);
    row_square_.assign(rows, 0);
    second_mean_ = second_square_ = 0;
    often.assign(often.size(), 0);
    often_idle.assign(often_idle.size(), 0);
    often_made.assign(often_made.size(), 0);
    mass = 0;
    std::int64_t halvings = 0;
    for (std::int64_t e = p.first; e > p.last; e /= 2) ++halvings;
    std::int64_t least = INT64_MAX;
    for (int k = 0; k < p.steps; ++k) {
      for (const std::size_t e : part_entries_) slope_[e] = 0;
      const std::int64_t bound = evaluate(d, y, true);
      if (bound < least) {
        least = bound;
        x = y;
      }
      if (least <= enough) break;
      if (!each(k)) break;
      count_favourites(k + 1);
      const std::int64_t at = halvings * k * 256 / p.steps;
      const std::int64_t length = (p.first >> (at >> 8U)) * (512 - (at & 255)) / 512;
      step(y, length > 0 ? length : 1);
    }
    if (mass == 0) mass = 1;
    return least;
  }

  /// Takes away what no session worth more than enough can have; whether anything went.
  bool filter(domain& d, const prices& x, std::int64_t enough) {
    const std::int64_t bound = evaluate(d, x, false);
    if (bound == lowest || bound == unknown) return false;
    const std::int64_t slack = bound - enough;  // what costs that much goes
    loss_.assign(loss_.size(), 0);
    idle_loss_.assign(idle_loss_.size(), 0);
    for (const part& p : parts_) lose(p, x);
    bool changed = false;
    in_loss.assign(space_.visits.size(), 0);
    out_loss.assign(space_.visits.size(), 0);
    if (!decided_) {
      if (space_.even)
        even_route_.losses(in_loss, out_loss);
      else
        route_.losses(in_loss, out_loss);
    }
    if (decided_)
      knapsack_losses(d, slack, changed);
    else
      group_losses(d, slack, changed);
    for (std::size_t v = 0; v < space_.visits.size(); ++v) {
      if (!live_[v] || d.must[v]) continue;
      if (out_loss[v] >= slack) {
        d.must[v] = 1;
        changed = true;
      } else if (in_loss[v] >= slack) {
        for (const std::size_t i : space_.items_of[v]) d.alive[i] = 0;
        changed = true;
      }
    }
    return changed;
  }

  // What the relaxation chose last, and how often it chose what on its way, the later the more.
  vector<std::size_t> favourite{};  // of each group
  vector<char> made{};              // of each visit
  vector<std::int64_t> often{};
  vector<std::int64_t> often_idle{};
  vector<std::int64_t> often_made{};
  std::int64_t mass = 1;
  // What a visit costs if it is made, and if it is not; from filter().
  vector<std::int64_t> in_loss{};
  vector<std::int64_t> out_loss{};

 private:
  static constexpr Number low = -(Number{1} << (sizeof(Number) * 8 - 2));
  static constexpr std::int64_t most_cells = 16384;
  static constexpr std::int32_t one = 1 << 20;  // of a slope

  struct part {
    std::size_t factor;
    std::size_t first;
    std::size_t last;
  };
  struct part_layer {
    std::size_t group;
    std::size_t first;
    std::size_t last;
    bool optional;
  };

  [[nodiscard]] std::size_t amount_of(const typename space::factor& f, std::size_t entry) const {
    const std::size_t last = f.worth.size() - 1;
    return last > space_.entries[entry].amount ? space_.entries[entry].amount : last;
  }

  /// The least seconds of opening and changeovers for the visits that are made, a bound. Where a group that is used
  /// waits for visits that are made, so does the route.
  std::int64_t least_route(const domain& d) {
    returns_.clear();
    for (const auto& r : space_.rules) {
      const std::size_t g = space_.problem.items[r.subjects.front()].group;
      if (!r.ordered || d.idle[g]) continue;
      bool binds = true;
      std::size_t v = none;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        bool subject = false;
        for (const std::size_t k : r.subjects) subject = subject || k == i;
        binds = binds && subject && (v == none || space_.visit_of[i] == v);
        v = space_.visit_of[i];
      }
      if (!binds || v == none || !d.must[v]) continue;
      std::uint64_t after = 0;
      for (const std::size_t j : r.providers) {
        if (!d.alive[j]) continue;
        const std::size_t u = space_.visit_of[j];
        binds = binds && u != v && d.must[u] && space_.visits[u].stage == space_.visits[v].stage &&
                space_.place_of[u] < tour<Instance>::most_places;
        if (binds) after |= std::uint64_t{1} << space_.place_of[u];
      }
      const typename tour<Instance>::return_visit back{v, after};
      for (const auto& known : returns_) binds = binds && !(known == back);
      if (binds) returns_.push_back(back);
    }
    // As long as it is open which other visits are made, one of these may be the way in.
    return tour_.seconds([&](std::size_t v) { return d.must[v] != 0; }, returns_,
                         decided_ ? space_.problem.opening : space_.way_in);
  }

  /// No price needs to be higher: worth ranges from no value in all the time to all the value.
  [[nodiscard]] std::int64_t dearest_price() const { return 2 * (space_.ceiling + space_.unit); }

  void count_favourites(std::int64_t weight) {
    mass += weight;
    for (const std::size_t g : open_groups_) (favourite[g] == none ? often_idle[g] : often[favourite[g]]) += weight;
    for (std::size_t v = 0; v < made.size(); ++v)
      if (made[v]) often_made[v] += weight;
  }

  /// One step of each price against its slope, divided by the root of the mean square of its slopes. Means are kept
  /// fine, so that what rounding leaves of one moves no price.
  void step(prices& y, std::int64_t length) {
    for (const std::size_t e : part_entries_) {
      const std::int32_t g = slope_[e] * one;
      mean_[e] += (g - mean_[e]) / 8;
      square_[e] += ((g < 0 ? -g : g) - square_[e]) / 64;
      const std::int64_t ratio = std::int64_t{mean_[e]} * inverse_[static_cast<std::size_t>(square_[e] / 256)] / 65536;
      std::int64_t price = y.copies[e] - length * ratio / 4096;
      // What needs pay for, limits are paid for.
      const std::int64_t most = in_limit_[e] ? 0 : dearest_[e];
      const std::int64_t least = in_limit_[e] ? -std::int64_t{dearest_[e]} : 0;
      if (price > most) price = most;
      if (price < least) price = least;
      y.copies[e] = static_cast<Number>(price);
    }
    for (std::size_t r = 0; r < space_.rows.size(); ++r)
      y.rows[r] = walked(y.rows[r], row_slope_[r], row_size_[r], row_most_[r], length, row_mean_[r], row_square_[r]);
    if (!decided_) y.second = walked(y.second, second_slope_, 60, second_most_, length, second_mean_, second_square_);
  }
  /// A price that is never negative, after a step against its slope.
  [[nodiscard]] std::int64_t walked(std::int64_t price, std::int64_t slope, std::int64_t size, std::int64_t highest,
                                    std::int64_t length, std::int64_t& mean, std::int64_t& square) const {
    if (price <= 0 && slope > 0) slope = 0;
    constexpr std::int64_t most = 16 * std::int64_t{one};
    const std::int64_t g = slope / size >= 16 ? most : slope / size <= -16 ? -most : slope * one / size;
    square += (g * g / one - square) / 64;
    if (g == 0 && mean == 0) return price;
    mean += (g - mean) / 8;
    price -= length * (mean * 4096 / (root_of(square * one) + one / 1024)) / 4096 / size;
    return price < 0 ? 0 : price > highest ? highest : price;
  }

  /// The bound at these prices; with the slopes if asked.
  std::int64_t evaluate(const domain& d, const prices& x, bool slopes) {
    const std::int64_t second = space_.second + (decided_ ? 0 : x.second);
    std::int64_t bound = 0;
    for (std::size_t r = 0; r < space_.rows.size(); ++r) {
      bound += x.rows[r] * space_.rows[r].bound;
      row_slope_[r] = space_.rows[r].bound;
    }
    for (const std::size_t g : open_groups_)
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        std::int64_t w = -second * space_.problem.items[i].seconds;
        for (const std::size_t e : space_.entries_of[i]) w += x.copies[e];
        for (const instance::term& t : space_.rows_of[i]) w -= x.rows[t.index] * t.amount;
        worth_[i] = w;
      }
    favourite.assign(favourite.size(), none);
    const std::int64_t chosen = decided_ ? within_time(d, slopes) : with_route(d, second, slopes);
    if (chosen == lowest || chosen == unknown) return chosen;
    bound += chosen + (decided_ ? 0 : x.second * space_.horizon);
    if (slopes) {
      std::int64_t seconds = route_seconds_;
      const auto use = [&](std::size_t i) {
        seconds += space_.problem.items[i].seconds;
        for (const instance::term& t : space_.rows_of[i]) row_slope_[t.index] -= t.amount;
        for (const std::size_t e : space_.entries_of[i]) slope_[e] = 1;
      };
      for (const std::size_t g : open_groups_) {
        if (spread_[g] && !decided_)
          for_each_visit_of(d, g, [&](std::size_t v, std::size_t item) {
            if (!made[v]) return;
            use(item);
            if (favourite[g] == none || worth_[item] > worth_[favourite[g]]) favourite[g] = item;
          });
        else if (favourite[g] != none)
          use(favourite[g]);
      }
      second_slope_ = space_.horizon - seconds;
    }
    for (const part& p : parts_) {
      const Number v = fill(p, x);
      if (v <= low / 2) return lowest;
      bound += v;
      if (slopes) trace(p, x);
    }
    return bound;
  }

  // ---- needs and limits -------------------------------------------------------------------------------------------

  /// The best that a need or limit can choose for itself; leaves its table and the best cell.
  Number fill(const part& p, const prices& x) {
    const auto& f = space_.factors[p.factor];
    const std::size_t width = f.worth.size();
    if (table_.size() < (p.last - p.first + 1) * width) table_.resize((p.last - p.first + 1) * width);
    for (std::size_t k = 0; k < width; ++k) table_[k] = low;
    table_[0] = 0;
    std::size_t reach = 0;
    for (std::size_t l = p.first; l < p.last; ++l) {
      const Number* from = table_.data() + (l - p.first) * width;
      Number* to = table_.data() + (l - p.first + 1) * width;
      const part_layer& layer = part_layers_[l];
      for (std::size_t k = 0; k < width; ++k) to[k] = layer.optional ? from[k] : low;
      std::size_t more = 0;
      for (std::size_t at = layer.first; at < layer.last; ++at) {
        const std::size_t e = part_entries_[at];
        const Number price = x.copies[e];
        const std::size_t amount = amount_of(f, e);
        more = amount > more ? amount : more;
        const std::size_t end = reach + 1 < width - amount ? reach + 1 : width - amount;
        raise(to + amount, from, end, static_cast<Number>(-price));
        if (f.hard) continue;
        for (std::size_t k = end; k <= reach; ++k) {
          const Number v = static_cast<Number>(from[k] - price);
          if (v > to[width - 1]) to[width - 1] = v;
        }
      }
      reach = reach + more < width - 1 ? reach + more : width - 1;
    }
    const Number* end = table_.data() + (p.last - p.first) * width;
    Number best = low;
    best_cell_ = 0;
    for (std::size_t k = 0; k <= reach; ++k) {
      const Number v = static_cast<Number>(end[k] + static_cast<Number>(f.worth[k]));
      if (v <= best) continue;
      best = v;
      best_cell_ = k;
    }
    return best;
  }

  /// Each of to is at least what stands in from, and so much more. The work of the bound is done here.
  template <class N>
  static void raise(N* __restrict to, const N* __restrict from, std::size_t count, N more) {
    for (std::size_t k = 0; k < count; ++k) {
      const N v = static_cast<N>(from[k] + more);
      to[k] = to[k] < v ? v : to[k];
    }
  }

  /// The choices behind the best cell go into the slopes.
  void trace(const part& p, const prices& x) {
    const auto& f = space_.factors[p.factor];
    const std::size_t width = f.worth.size();
    std::size_t cell = best_cell_;
    for (std::size_t l = p.last; l-- > p.first;) {
      const Number* from = table_.data() + (l - p.first) * width;
      const Number here = table_[(l - p.first + 1) * width + cell];
      const part_layer& layer = part_layers_[l];
      if (layer.optional && from[cell] == here) continue;
      bool found = false;
      for (std::size_t at = layer.first; at < layer.last && !found; ++at) {
        const std::size_t e = part_entries_[at];
        const std::size_t amount = amount_of(f, e);
        const std::size_t first = cell < amount ? width : cell - amount;
        const std::size_t last = !f.hard && cell == width - 1 ? cell : first;
        for (std::size_t k = first; k <= last && k < width && !found; ++k)
          if (from[k] - x.copies[e] == here) {
            found = true;
            cell = k;
            slope_[e] -= 1;
          }
      }
    }
  }

  /// What each choice costs a need or limit, beside its best.
  void lose(const part& p, const prices& x) {
    const std::int64_t best = fill(p, x);
    const auto& f = space_.factors[p.factor];
    const std::size_t width = f.worth.size();
    rest_.assign(width, 0);
    for (std::size_t k = 0; k < width; ++k) rest_[k] = static_cast<Number>(f.worth[k]);
    for (std::size_t l = p.last; l-- > p.first;) {
      const Number* from = table_.data() + (l - p.first) * width;
      const part_layer& layer = part_layers_[l];
      Number without = low;
      for (std::size_t k = 0; k < width; ++k) {
        const Number v = static_cast<Number>(from[k] + rest_[k]);
        without = v > without ? v : without;
      }
      idle_loss_[layer.group] += best - without;
      if (layer.optional)
        next_ = rest_;
      else
        next_.assign(width, low);
      for (std::size_t at = layer.first; at < layer.last; ++at) {
        const std::size_t e = part_entries_[at];
        const std::size_t amount = amount_of(f, e);
        Number with = low;
        for (std::size_t k = 0; k < (f.hard ? width - amount : width); ++k) {
          const Number after = static_cast<Number>(rest_[k + amount < width ? k + amount : width - 1] - x.copies[e]);
          const Number v = static_cast<Number>(from[k] + after);
          with = v > with ? v : with;
          next_[k] = after > next_[k] ? after : next_[k];
        }
        loss_[space_.entries[e].item] += std::int64_t{without} - with;
      }
      std::swap(rest_, next_);
    }
  }

  // ---- groups and route, with the time priced ---------------------------------------------------------------------

  std::int64_t best_route(const domain& d, std::int64_t second) {
    return space_.even ? even_route_.best(d, live_, prize_, second) : route_.best(d, live_, prize_, second);
  }
  void trace_route() {
    if (space_.even)
      even_route_.trace(made);
    else
      route_.trace(made);
    route_seconds_ = space_.even ? even_route_.seconds() : route_.seconds();
  }

  std::int64_t with_route(const domain& d, std::int64_t second, bool slopes) {
    prize_.assign(prize_.size(), 0);
    for (const std::size_t g : open_groups_) {
      std::int64_t most = d.idle[g] ? 0 : lowest;
      std::size_t first = none;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        if (first == none) first = i;
        if (worth_[i] <= most) continue;
        most = worth_[i];
        favourite[g] = i;
      }
      if (first == none) return lowest;
      if (!spread_[g]) {
        prize_[space_.visit_of[first]] += most;
        continue;
      }
      favourite[g] = none;
      for_each_visit_of(d, g, [&](std::size_t v, std::size_t item) { prize_[v] += worth_[item]; });
    }
    const std::int64_t value = best_route(d, second);
    if (slopes) {
      trace_route();
      for (const std::size_t g : open_groups_)
        if (favourite[g] != none && !made[space_.visit_of[favourite[g]]]) favourite[g] = none;
    }
    return value;
  }

  void group_losses(domain& d, std::int64_t slack, bool& changed) {
    for (const std::size_t g : open_groups_) {
      if (spread_[g]) continue;
      std::size_t v = none;
      std::int64_t top = d.idle[g] ? 0 : lowest;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        top = worth_[i] > top ? worth_[i] : top;
        v = space_.visit_of[i];
      }
      if (v == none) continue;
      for (const std::size_t i : space_.groups[g])
        if (d.alive[i] && loss_[i] + idle_loss_[g] + in_loss[v] + top - worth_[i] >= slack) {
          d.alive[i] = 0;
          changed = true;
        }
      const std::int64_t with_visit = in_loss[v] + top;
      if (d.idle[g] && idle_loss_[g] + (out_loss[v] < with_visit ? out_loss[v] : with_visit) >= slack) {
        d.idle[g] = 0;
        changed = true;
      }
    }
  }

  /// The item of a group over several visits that is worth most at each visit, if it is worth anything.
  template <class Each>
  void for_each_visit_of(const domain& d, std::size_t g, Each&& each) const {
    const auto& group = space_.groups[g];
    for (std::size_t k = 0; k < group.size(); ++k) {
      if (!d.alive[group[k]] || worth_[group[k]] <= 0) continue;
      bool best = true;
      for (std::size_t j = 0; j < group.size() && best; ++j) {
        if (!d.alive[group[j]] || space_.visit_of[group[j]] != space_.visit_of[group[k]]) continue;
        best = worth_[group[j]] < worth_[group[k]] || (worth_[group[j]] == worth_[group[k]] && j >= k);
      }
      if (best) each(space_.visit_of[group[k]], group[k]);
    }
  }

  // ---- groups within the time that the route leaves ---------------------------------------------------------------

  std::int64_t within_time(const domain& d, bool slopes) {
    if (fixed_route_ > space_.horizon) return lowest;
    route_seconds_ = fixed_route_;
    for (std::size_t v = 0; slopes && v < made.size(); ++v) made[v] = live_[v];
    const std::int64_t left = space_.horizon - fixed_route_;
    // Rounding seconds down to fewer cells allows no less than the time does.
    time_cell_ = space_.grain * (left / space_.grain / most_cells + 1);
    const std::size_t width = static_cast<std::size_t>(left / time_cell_) + 1;
    const std::size_t count = open_groups_.size();
    if (time_.size() < (count + 1) * width) time_.resize((count + 1) * width);
    time_width_ = width;
    // Worths are rounded up to what Number can hold together.
    std::int64_t most = 0;
    for (const std::size_t g : open_groups_) {
      std::int64_t size = 0;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        const std::int64_t w = worth_[i] < 0 ? -worth_[i] : worth_[i];
        size = w > size ? w : size;
      }
      most += (size < greatest - most ? size : greatest - most);
    }
    if (most == greatest) return unknown;
    worth_shift_ = 0;
    while ((most >> worth_shift_) + static_cast<std::int64_t>(count) >= -std::int64_t{low} / 2) ++worth_shift_;
    for (std::size_t k = 0; k < width; ++k) time_[k] = 0;
    for (std::size_t l = 0; l < count; ++l) {
      const std::size_t g = open_groups_[l];
      const Number* from = time_.data() + l * width;
      Number* to = time_.data() + (l + 1) * width;
      for (std::size_t k = 0; k < width; ++k) to[k] = d.idle[g] ? from[k] : low;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i] || cells_of(i) >= width) continue;
        raise(to + cells_of(i), from, width - cells_of(i), rounded_worth(i));
      }
    }
    std::size_t cell = width - 1;
    const Number best = time_[count * width + cell];
    if (best <= low / 2) return lowest;
    for (std::size_t l = count; slopes && l-- > 0;) {
      const std::size_t g = open_groups_[l];
      const Number* from = time_.data() + l * width;
      const Number here = time_[(l + 1) * width + cell];
      if (d.idle[g] && from[cell] == here) continue;
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i] || cells_of(i) > cell || from[cell - cells_of(i)] + rounded_worth(i) != here) continue;
        favourite[g] = i;
        cell -= cells_of(i);
        break;
      }
    }
    return (std::int64_t{best} << worth_shift_) - fixed_route_ * space_.second;
  }

  [[nodiscard]] std::size_t cells_of(std::size_t item) const {
    return static_cast<std::size_t>(space_.problem.items[item].seconds / time_cell_);
  }
  [[nodiscard]] Number rounded_worth(std::size_t item) const {
    return static_cast<Number>((worth_[item] + (std::int64_t{1} << worth_shift_) - 1) >> worth_shift_);
  }

  void knapsack_losses(domain& d, std::int64_t slack, bool& changed) {
    const std::size_t width = time_width_;
    const std::size_t count = open_groups_.size();
    if (fixed_route_ > space_.horizon) return;
    const std::int64_t best = time_[count * width + width - 1];
    rest_.assign(width, 0);
    for (std::size_t l = count; l-- > 0;) {
      const std::size_t g = open_groups_[l];
      const Number* from = time_.data() + l * width;
      if (d.idle[g])
        next_ = rest_;
      else
        next_.assign(width, low);
      const auto best_with = [&](std::size_t cells) {
        Number most = low;
        for (std::size_t k = 0; k + cells < width; ++k) {
          const Number v = static_cast<Number>(from[k] + rest_[width - 1 - cells - k]);
          most = v > most ? v : most;
        }
        return std::int64_t{most};
      };
      const std::int64_t without = best_with(0);
      for (const std::size_t i : space_.groups[g]) {
        if (!d.alive[i]) continue;
        const std::int64_t with = cells_of(i) < width ? best_with(cells_of(i)) : low;
        if (with > low / 2) raise(next_.data() + cells_of(i), rest_.data(), width - cells_of(i), rounded_worth(i));
        const std::int64_t lost = loss_[i] + idle_loss_[g] + ((best - with - rounded_worth(i)) << worth_shift_);
        if (with > low / 2 && lost < slack) continue;
        d.alive[i] = 0;
        changed = true;
      }
      if (d.idle[g] && idle_loss_[g] + ((best - without) << worth_shift_) >= slack) {
        d.idle[g] = 0;
        changed = true;
      }
      std::swap(rest_, next_);
    }
  }

  const space& space_;
  tour<Instance> tour_;
  prize_route<Instance> route_;
  even_route<Instance> even_route_;
  vector<typename tour<Instance>::return_visit> returns_{};
  vector<part> parts_{};
  vector<part_layer> part_layers_{};
  vector<std::size_t> part_entries_{};
  vector<std::size_t> open_groups_{};
  vector<char> spread_{};  // of each group: over several visits
  vector<char> live_{};    // of each visit: has items
  bool decided_ = false;
  std::int64_t fixed_route_ = 0;
  std::int64_t route_seconds_ = 0;

  vector<std::int64_t> worth_{};  // of each item at the prices
  vector<std::int64_t> prize_{};  // of each visit
  vector<std::int32_t> slope_{};
  vector<std::int32_t> mean_{};
  vector<std::int32_t> square_{};
  vector<Number> dearest_{};  // the most that the price of an entry need be
  vector<char> in_limit_{};   // of an entry
  vector<std::int64_t> row_slope_{};
  vector<std::int64_t> row_mean_{};
  vector<std::int64_t> row_square_{};
  vector<std::int64_t> row_size_{};
  vector<std::int64_t> row_most_{};
  std::int64_t second_most_ = 0;
  std::int64_t second_slope_ = 0;
  std::int64_t second_mean_ = 0;
  std::int64_t second_square_ = 0;
  vector<std::int32_t> inverse_ = vector<std::int32_t>(4097, 0);  // of square roots

  vector<Number> table_{};
  vector<Number> rest_{};
  vector<Number> next_{};
  std::size_t best_cell_ = 0;
  vector<Number> time_{};  // what groups are worth together, by the time that they take
  int worth_shift_ = 0;
  std::int64_t time_cell_ = 1;
  std::size_t time_width_ = 0;

  vector<std::int64_t> loss_{};       // of each item, beside its group's idleness
  vector<std::int64_t> idle_loss_{};  // of each group
};

}  // namespace regimen::detail
