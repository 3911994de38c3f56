/// @file
/// @brief Finds good sessions by changing a few groups at a time.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/route.hpp"
#include "regimen/compose/search_space.hpp"
#include "regimen/compose/tour.hpp"

namespace regimen::detail {

/// Simulated annealing over selections that keep limits, prerequisites and the time; keeps the best session it met.
///
/// The random numbers are its own, so every platform meets the same sessions. The time of a selection is that of its
/// tour; the exact order is sought only for what would be the best session so far.
template <class Instance>
class annealing {
  template <class T>
  using vector = vector_in<Instance, T>;
  using space = search_space<Instance>;
  static constexpr std::size_t none = space::none;

 public:
  explicit annealing(const space& s) : space_(s), tour_(s) {
    pick_.assign(s.groups.size(), none);
    place_.assign(s.groups.size(), none);
    given_.assign(s.utility.size(), 0);
    load_.assign(s.limits.size(), 0);
    provided_.assign(s.rules.size(), 0);
    visited_.assign(s.visits.size(), 0);
    for (std::size_t v = 0; v < s.visits.size(); ++v) keys_.push_back(random());
    for (std::size_t g = 0; g < s.groups.size(); ++g)
      if (!s.groups[g].empty()) usable_.push_back(g);
    for (const auto& l : s.limits) broken_ += l.bound < 0 ? 1U : 0U;
    asked_.assign(s.rules.size(), 0);
    // What an item has to do with the order within a stage.
    for (std::size_t i = 0; i < s.problem.items.size(); ++i) {
      std::uint64_t key = 0;
      for (const std::size_t r : s.asks[i])
        if (s.rules[r].ordered) key = mixed(key + 2 * r + 1);
      for (const std::size_t r : s.offers[i])
        if (s.rules[r].ordered) key = mixed(key + 2 * r + 2);
      role_key_.push_back(key == 0 ? 0 : mixed(key + s.visit_of[i]));
    }
  }

  /// Whether any session was found.
  [[nodiscard]] bool found() const { return found_; }
  /// What the best session is worth; less than any session before one is found.
  [[nodiscard]] std::int64_t best() const {
    return found_ ? space_.worth_of(best_value_, best_seconds_) : -space_.unit;
  }
  [[nodiscard]] std::int64_t best_value() const { return best_value_; }
  [[nodiscard]] std::int64_t best_seconds() const { return best_seconds_; }
  [[nodiscard]] const vector<std::size_t>& best_sequence() const { return best_sequence_; }
  /// Whether the order of some selection was given up, as there were too many: then nothing is proven.
  [[nodiscard]] bool gave_up() const { return gave_up_; }

  /// Takes up a selection: an item of each group, or none.
  void take(const vector<std::size_t>& of_group) {
    clear();
    for (std::size_t g = 0; g < of_group.size(); ++g)
      if (of_group[g] != none) set(g, of_group[g]);
  }
  void take_best() {
    clear();
    for (const std::size_t i : best_sequence_) set(space_.problem.items[i].group, i);
  }
  void clear() {
    while (!used_.empty()) set(used_.back(), none);
  }

  /// Takes the selection as the best session if it is one.
  void offer() {
    std::int64_t seconds = 0;
    if (fits(seconds) && space_.worth_of(value_, seconds) > best()) record(pick_);
  }

  /// Changes the selection until it fits, at little loss: what breaks a limit or the time goes down, what a limit asks
  /// for comes in.
  void mend(const search_domain<Instance>& d) {
    std::int64_t seconds = 0;
    for (std::size_t tries = 4 * space_.groups.size() + 4; tries-- > 0;) {
      for (std::size_t u = 0; u < used_.size();)
        if (lacking(pick_[used_[u]]) != none) {
          set(used_[u], none);
          u = 0;
        } else
          ++u;
      if (fits(seconds)) return;
      std::size_t best_group = none;
      std::size_t best_item = none;
      std::int64_t best_loss = 0;
      const auto consider = [&](std::size_t g, std::size_t item, std::int64_t saved) {
        const std::int64_t loss = -value_change(g, item) * space_.unit / (saved > 0 ? saved : 1);
        if (best_group != none && loss >= best_loss) return;
        best_group = g;
        best_item = item;
        best_loss = loss;
      };
      const auto lower = [&](std::size_t g, std::int64_t saved) {
        const auto& group = space_.groups[g];
        std::size_t at = 0;
        while (group[at] != pick_[g]) ++at;
        while (at > 0 && !d.alive[group[at - 1]]) --at;
        consider(g, at == 0 ? none : group[at - 1], saved);
      };
      std::size_t l = 0;
      while (l < space_.limits.size() && load_[l] <= space_.limits[l].bound) ++l;
      if (l < space_.limits.size())
        for (const instance::term& t : space_.limits[l].terms) {
          const std::size_t g = space_.problem.items[t.index].group;
          if (t.amount > 0 && pick_[g] == t.index) lower(g, t.amount);
          if (t.amount < 0 && pick_[g] == none && d.alive[t.index] && lacking(t.index) == none)
            consider(g, t.index, -t.amount);
        }
      else
        for (std::size_t u = 0; u < used_.size(); ++u) lower(used_[u], space_.problem.items[pick_[used_[u]]].seconds);
      if (best_group == none) break;
      set(best_group, best_item);
    }
    if (!fits(seconds)) clear();
  }

  /// Adds what gives most for its time, until nothing more fits.
  void fill(const search_domain<Instance>& d) {
    const std::size_t n = space_.problem.items.size();
    vector<vector<std::size_t>> givers(given_.size());
    for (std::size_t i = 0; i < n; ++i)
      for (const instance::term& t : space_.problem.items[i].gives)
        if (d.alive[i]) givers[t.index].push_back(i);
    vector<char> open(d.alive);
    vector<char> stale(n, 1);
    vector<std::int64_t> gain(n, 0);
    const auto spoil = [&](std::size_t item) {
      for (const instance::term& t : space_.problem.items[item].gives)
        for (const std::size_t i : givers[t.index]) stale[i] = 1;
      for (const std::size_t r : space_.offers[item])
        for (const std::size_t i : space_.rules[r].subjects) stale[i] = 1;
      for (const std::size_t i : space_.items_of[space_.visit_of[item]]) stale[i] = 1;
      for (const std::size_t i : space_.groups[space_.problem.items[item].group]) stale[i] = 1;
    };
    std::int64_t seconds = 0;
    if (!fits(seconds)) seconds = 0;
    for (;;) {
      std::size_t best_item = none;
      for (std::size_t i = 0; i < n; ++i) {
        if (!open[i]) continue;
        const std::size_t g = space_.problem.items[i].group;
        if (pick_[g] == none && seconds + space_.problem.items[i].seconds > space_.horizon) {
          open[i] = 0;
          continue;
        }
        if (stale[i]) gain[i] = pick_[g] == i || lacking(i) != none ? 0 : gain_of(g, i);
        stale[i] = 0;
        if (gain[i] > (best_item == none ? 0 : gain[best_item])) best_item = i;
      }
      if (best_item == none) return;
      const std::size_t g = space_.problem.items[best_item].group;
      const std::size_t before = pick_[g];
      open[best_item] = 0;
      set(g, best_item);
      std::int64_t then = 0;
      if (!fits(then)) {
        set(g, before);
        continue;
      }
      seconds = then;
      spoil(best_item);
      if (before != none) spoil(before);
    }
  }

  /// Anneals within a domain, from the selection if it fits.
  /// @param moves how many changes are tried
  /// @param heat what may be lost at first; falls by halves to a hundredth
  /// @param go_on `bool()`, asked now and then
  template <class GoOn>
  void run(const search_domain<Instance>& d, std::uint64_t moves, std::int64_t heat, GoOn&& go_on) {
    std::int64_t seconds = 0;
    if (!fits(seconds)) clear();
    if (!fits(seconds) || usable_.empty()) return;
    std::int64_t now = space_.worth_of(value_, seconds);
    std::int64_t ahead = best();  // of the selection that may be the best session, if its order can be found
    const auto lead = [&] {
      ahead = now;
      leader_ = pick_;
    };
    const auto settle = [&] {
      if (ahead > best()) record(leader_);
      ahead = best();
    };
    if (now > ahead) lead();
    for (std::uint64_t move = 0; move < moves; ++move) {
      if (move % 256 == 255) {
        settle();
        if (!go_on()) return;
      }
      const std::uint64_t cooled = 7 * 256 * move / moves;
      const std::int64_t warm = (heat >> (cooled >> 8U)) * (512 - static_cast<std::int64_t>(cooled & 255U)) / 512;
      undo_.clear();
      if (!change_something(d)) continue;
      const std::int64_t least = now - warm * exponential() / 256;
      bool taken = false;
      std::int64_t then = 0;
      if (bring_what_is_lacking(d) && broken_ == 0 && work_ <= space_.horizon &&
          space_.worth_of(value_, work_) >= least && fits(seconds)) {
        then = space_.worth_of(value_, seconds);
        taken = then >= least;
      }
      if (taken) {
        now = then;
        if (now > ahead) lead();
      } else
        for (std::size_t u = undo_.size(); u-- > 0;) set(undo_[u].first, undo_[u].second);
    }
    settle();
  }

 private:
  void give(std::size_t item, std::int64_t sign) {
    if (item == none) return;
    for (const instance::term& g : space_.problem.items[item].gives) {
      std::int64_t& given = given_[g.index];
      value_ -= space_.value_of(g.index, given);
      given += sign * g.amount;
      value_ += space_.value_of(g.index, given);
    }
  }

  void put(std::size_t i, std::int64_t sign) {
    const instance::item& item = space_.problem.items[i];
    give(i, sign);
    for (const instance::term& t : space_.limits_of[i]) {
      const std::int64_t bound = space_.limits[t.index].bound;
      broken_ -= load_[t.index] > bound ? 1U : 0U;
      load_[t.index] += sign * t.amount;
      broken_ += load_[t.index] > bound ? 1U : 0U;
    }
    for (const std::size_t r : space_.offers[i]) {
      if (provided_[r] == 0) lacks_ -= asked_[r];
      provided_[r] += sign;
      if (provided_[r] == 0) lacks_ += asked_[r];
    }
    for (const std::size_t r : space_.asks[i]) {
      asked_[r] += sign;
      if (provided_[r] == 0) lacks_ += sign;
    }
    roles_ += sign > 0 ? role_key_[i] : ~role_key_[i] + 1;
    work_ += sign * item.seconds;
    std::int64_t& visits = visited_[space_.visit_of[i]];
    if (visits == (sign > 0 ? 0 : 1)) key_ ^= keys_[space_.visit_of[i]];
    visits += sign;
  }

  void set(std::size_t g, std::size_t item) {
    if (pick_[g] == item) return;
    if (pick_[g] != none) {
      put(pick_[g], -1);
      used_[place_[g]] = used_.back();
      place_[used_.back()] = place_[g];
      used_.pop_back();
    }
    pick_[g] = item;
    if (item == none) return;
    put(item, 1);
    place_[g] = used_.size();
    used_.push_back(g);
  }
  void change(std::size_t g, std::size_t item) {
    undo_.push_back({g, pick_[g]});
    set(g, item);
  }

  /// How much more an item, or none, in place of what is chosen of its group is worth.
  std::int64_t value_change(std::size_t g, std::size_t item) {
    const std::int64_t before = value_;
    give(pick_[g], -1);
    give(item, 1);
    const std::int64_t change = value_ - before;
    give(item, -1);
    give(pick_[g], 1);
    return change;
  }

  /// The same for each second more that it takes.
  std::int64_t gain_of(std::size_t g, std::size_t i) {
    const instance::item& item = space_.problem.items[i];
    const std::size_t old = pick_[g];
    std::int64_t more = item.seconds - (old == none ? 0 : space_.problem.items[old].seconds);
    if (visited_[space_.visit_of[i]] == 0) more += space_.way_in[item.station];
    return value_change(g, i) * 1024 / (more > 0 ? more : 1);
  }

  /// A rule of the item that nothing chosen meets.
  [[nodiscard]] std::size_t lacking(std::size_t item) const {
    for (const std::size_t r : space_.asks[item])
      if (provided_[r] == 0) return r;
    return none;
  }

  /// Whether the selection keeps everything but, perhaps, the order within a stage; its seconds.
  bool fits(std::int64_t& seconds) {
    if (broken_ > 0 || lacks_ > 0 || work_ > space_.horizon) return false;
    seconds = work_ + changeovers();
    return seconds <= space_.horizon;
  }

  std::int64_t changeovers() {
    const std::uint64_t key = key_ ^ mixed(roles_);
    auto& [known, seconds] = known_[key % known_.size()];
    if (known == key + 1) return seconds;
    returns_.clear();
    for (const std::size_t g : used_) {
      const std::size_t i = pick_[g];
      const std::size_t v = space_.visit_of[i];
      for (const std::size_t r : space_.asks[i]) {
        if (!space_.rules[r].ordered) continue;
        std::uint64_t after = 0;
        bool met = false;
        for (const std::size_t j : space_.rules[r].providers) {
          if (pick_[space_.problem.items[j].group] != j) continue;
          const std::size_t u = space_.visit_of[j];
          met = met || u == v || space_.visits[u].stage != space_.visits[v].stage ||
                space_.place_of[u] >= tour<Instance>::most_places;
          if (met) break;
          after |= std::uint64_t{1} << space_.place_of[u];
        }
        const typename tour<Instance>::return_visit back{v, after};
        for (const auto& other : returns_) met = met || other == back;
        if (!met) returns_.push_back(back);
      }
    }
    known = key + 1;
    seconds = tour_.seconds([&](std::size_t v) { return visited_[v] > 0; }, returns_, space_.problem.opening);
    return seconds;
  }

  /// Takes a selection as the best session if its exact order fits.
  void record(const vector<std::size_t>& of_group) {
    vector<std::size_t> chosen;
    vector<std::int64_t> given(given_.size(), 0);
    std::int64_t seconds = 0;
    for (const std::size_t i : of_group) {
      if (i == none) continue;
      chosen.push_back(i);
      seconds += space_.problem.items[i].seconds;
      for (const instance::term& g : space_.problem.items[i].gives) given[g.index] += g.amount;
    }
    std::int64_t value = 0;
    for (std::size_t k = 0; k < given.size(); ++k) value += space_.value_of(k, given[k]);
    route order = quickest_route(space_.problem, chosen);
    gave_up_ = gave_up_ || order.gave_up;
    seconds += order.seconds;
    if (!order.feasible || seconds > space_.horizon || space_.worth_of(value, seconds) <= best()) return;
    found_ = true;
    best_value_ = value;
    best_seconds_ = seconds;
    best_sequence_ = std::move(order.sequence);
  }

  [[nodiscard]] std::size_t any_item(const search_domain<Instance>& d, std::size_t g) {
    const auto& group = space_.groups[g];
    const std::size_t first = below(group.size());
    for (std::size_t k = 0; k < group.size(); ++k) {
      const std::size_t i = group[(first + k) % group.size()];
      if (d.alive[i]) return i;
    }
    return none;
  }

  /// Another dose, two other doses, or another group in place of none, one or two.
  bool change_something(const search_domain<Instance>& d) {
    const std::size_t kind = below(8);
    if (kind < 2 && !used_.empty()) {
      const std::size_t g = used_[below(used_.size())];
      const std::size_t i = any_item(d, g);
      change(g, i == pick_[g] ? none : i);
      return true;
    }
    if (kind == 2 && !used_.empty()) {
      for (int both = 0; both < 2; ++both) {
        const std::size_t g = used_[below(used_.size())];
        const std::size_t i = any_item(d, g);
        if (i != none) change(g, i);
      }
      return true;
    }
    const std::size_t g = usable_[below(usable_.size())];
    const std::size_t i = any_item(d, g);
    if (i == none || i == pick_[g]) return false;
    if (pick_[g] == none) {
      if (kind < 7 && !used_.empty()) change(used_[below(used_.size())], none);
      if (kind == 6 && !used_.empty()) change(used_[below(used_.size())], none);
    }
    change(g, i);
    return true;
  }

  bool bring_what_is_lacking(const search_domain<Instance>& d) {
    for (int depth = 0; depth < 3; ++depth) {
      std::size_t rule = none;
      for (const auto& [g, before] : undo_)
        if (pick_[g] != none && lacking(pick_[g]) != none) rule = lacking(pick_[g]);
      if (rule == none) return true;
      const auto& providers = space_.rules[rule].providers;
      if (providers.empty()) return false;
      const std::size_t j = providers[below(providers.size())];
      if (!d.alive[j]) return false;
      change(space_.problem.items[j].group, j);
    }
    return true;
  }

  static std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ x >> 30U) * 0xbf58476d1ce4e5b9U;
    x = (x ^ x >> 27U) * 0x94d049bb133111ebU;
    return x ^ x >> 31U;
  }
  std::uint64_t random() {
    seed_ ^= seed_ << 13U;
    seed_ ^= seed_ >> 7U;
    seed_ ^= seed_ << 17U;
    return seed_;
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>((random() >> 32U) * n >> 32U); }
  /// A random number with an exponential distribution of mean 1, in 1/256: the logarithm of a random number, drawn
  /// straight between the powers of two.
  std::int64_t exponential() {
    const std::uint64_t r = random() | 1U;
    const auto zeros = static_cast<unsigned>(std::countl_zero(r));
    const std::uint64_t fraction = zeros == 63 ? 0 : r << (zeros + 1) >> 56U;
    return static_cast<std::int64_t>(((zeros + 1) * 256 - fraction) * 177 / 256);
  }

  const space& space_;
  tour<Instance> tour_;
  vector<typename tour<Instance>::return_visit> returns_{};
  vector<std::size_t> pick_{};  // of each group
  vector<std::size_t> leader_{};
  vector<std::size_t> used_{};   // groups
  vector<std::size_t> place_{};  // of a group among the used
  vector<std::size_t> usable_{};
  vector<std::pair<std::size_t, std::size_t>> undo_{};
  vector<std::int64_t> given_{};      // to each need
  vector<std::int64_t> load_{};       // of each limit
  vector<std::int64_t> provided_{};   // for each rule
  vector<std::int64_t> asked_{};      // by each rule: the chosen items that are subject to it
  std::int64_t lacks_ = 0;            // chosen items that something is lacking for
  vector<std::uint64_t> role_key_{};  // of each item
  std::uint64_t roles_ = 0;
  vector<std::int64_t> visited_{};  // items at each visit
  std::size_t broken_ = 0;          // limits
  std::int64_t value_ = 0;
  std::int64_t work_ = 0;
  std::uint64_t seed_ = 88172645463325252U;
  vector<std::uint64_t> keys_{};  // of visits
  std::uint64_t key_ = 0x9e3779b97f4a7c15U;
  vector<std::pair<std::uint64_t, std::int64_t>> known_ = vector<std::pair<std::uint64_t, std::int64_t>>(4096);

  bool found_ = false;
  bool gave_up_ = false;
  std::int64_t best_value_ = 0;
  std::int64_t best_seconds_ = 0;
  vector<std::size_t> best_sequence_{};
};

}  // namespace regimen::detail
