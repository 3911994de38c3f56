/// @file
/// @brief The quickest order of chosen steps: an exact search over visits to stations.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/instance.hpp"

namespace regimen {

/// @brief An order of chosen items and its seconds.
struct route {
  /// @brief Whether any order keeps the prerequisites.
  bool feasible = false;
  /// @brief Whether the search for an order was given up because there are too many.
  bool gave_up = false;
  /// @brief The items in order.
  std::vector<std::size_t> sequence{};
  /// @brief Opening and changeovers, without the items themselves.
  std::int64_t seconds = 0;
};

namespace detail {

/// Searches one stage: the states are the sets of units done and the station at which one stands. At a station
/// everything that can be done is done at once: it costs nothing later and can only unlock more, and with the triangle
/// inequality no detour is ever worth it. Items of a station that wait for nothing are one unit; an item that waits for
/// others of its stage is a unit of its own.
template <class Instance>
class stage_route {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  static constexpr std::int64_t unreachable = INT64_MAX;
  static constexpr std::size_t most_units = 64;
  static constexpr std::size_t most_places = 20'000;

  /// @param chosen the items of the stage
  /// @param earlier of each item of the instance: whether it is done in an earlier stage
  stage_route(const Instance& problem, const vector<std::size_t>& chosen, const vector<char>& earlier)
      : problem_(problem) {
    vector<std::size_t> at(problem.items.size(), none);
    for (std::size_t k = 0; k < chosen.size(); ++k) at[chosen[k]] = k;
    vector<vector<vector<std::size_t>>> waits(chosen.size());  // for one of each list of items
    for (const instance::prerequisite& p : problem.prerequisites) {
      if (at[p.item] == none) continue;
      bool met = false;
      vector<std::size_t> here;
      for (const std::size_t j : p.any_of) {
        met = met || earlier[j] != 0;
        if (at[j] != none) here.push_back(at[j]);
      }
      if (!met) waits[at[p.item]].push_back(std::move(here));
    }
    vector<std::size_t> unit_of(chosen.size(), none);
    vector<std::size_t> free_at(problem.opening.size(), none);
    for (std::size_t k = 0; k < chosen.size(); ++k) {
      const std::size_t station = problem.items[chosen[k]].station;
      std::size_t& shared = free_at[station];
      if (!waits[k].empty() || shared == none) {
        unit_of[k] = units_.size();
        if (waits[k].empty()) shared = units_.size();
        units_.push_back({station, {}, {}});
      } else
        unit_of[k] = shared;
      units_[unit_of[k]].items.push_back(chosen[k]);
    }
    if (units_.size() > most_units) {
      gave_up_ = true;
      return;
    }
    units_at_.assign(problem.opening.size(), 0);
    for (std::size_t u = 0; u < units_.size(); ++u) units_at_[units_[u].station] |= bit(u);
    for (std::size_t k = 0; k < chosen.size(); ++k)
      for (const auto& list : waits[k]) {
        std::uint64_t any = 0;
        for (const std::size_t j : list) any |= bit(unit_of[j]);
        units_[unit_of[k]].after.push_back(any);
      }
  }

  /// Costs of standing at each station when the stage begins, to costs when it has ended.
  vector<std::int64_t> run(const vector<std::int64_t>& begin, bool opening) {
    vector<std::int64_t> end(begin.size(), unreachable);
    first_of_.assign(units_.size() + 1, none);
    for (std::size_t to = 0; to < begin.size() && !gave_up_; ++to) {
      if (!useful(to, 0)) continue;
      std::int64_t best = unreachable;
      std::size_t from = to;
      if (opening)
        best = problem_.opening[to];
      else
        for (std::size_t a = 0; a < begin.size(); ++a)
          if (begin[a] != unreachable && begin[a] + problem_.changeover[a][to] < best) {
            best = begin[a] + problem_.changeover[a][to];
            from = a;
          }
      if (best != unreachable) arrive(0, to, best, from, true);
    }
    // Whoever goes on does more: what has as much done is reached from what has less.
    for (std::size_t count = 0; count <= units_.size(); ++count)
      for (std::size_t next = first_of_[count]; next != none && !gave_up_; next = places_[next].following) {
        const place here = places_[next];
        if (here.done == all()) {
          if (here.cost < end[here.station]) end[here.station] = here.cost;
          continue;
        }
        for (std::size_t to = 0; to < begin.size(); ++to)
          if (to != here.station && useful(to, here.done))
            arrive(here.done, to, here.cost + problem_.changeover[here.station][to], next, false);
      }
    return end;
  }

  /// Appends the items in reverse order, from the end at a station back to the start; returns the station before.
  std::size_t trace(std::size_t station, vector<std::size_t>& reversed) const {
    std::size_t at = 0;
    while (places_[at].done != all() || places_[at].station != station) ++at;
    for (;;) {
      const place& p = places_[at];
      vector<std::size_t> order;
      extend(p.start ? 0 : places_[p.from].done, p.station, [&](const unit& u) {
        for (const std::size_t i : u.items) order.push_back(i);
      });
      for (std::size_t i = order.size(); i-- > 0;) reversed.push_back(order[i]);
      if (p.start) return p.from;
      at = p.from;
    }
  }

  /// Whether there was too much to search.
  [[nodiscard]] bool gave_up() const noexcept { return gave_up_; }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct unit {
    std::size_t station;
    vector<std::size_t> items;
    vector<std::uint64_t> after;  // one of each set must be done
  };
  struct place {
    std::uint64_t done;
    std::size_t station;
    std::int64_t cost;
    std::size_t from;  // index into places, or the station of the stage before when it is a start
    bool start;
    std::size_t following = none;  // place with as many units done
  };

  static std::uint64_t bit(std::size_t i) noexcept { return std::uint64_t{1} << i; }
  [[nodiscard]] std::uint64_t all() const noexcept {
    return units_.size() == most_units ? ~std::uint64_t{0} : bit(units_.size()) - 1;
  }

  static bool allowed(const unit& u, std::uint64_t done) noexcept {
    for (const std::uint64_t any : u.after)
      if ((any & done) == 0) return false;
    return true;
  }

  [[nodiscard]] bool useful(std::size_t station, std::uint64_t done) const noexcept {
    for (std::uint64_t left = units_at_[station] & ~done; left != 0; left &= left - 1)
      if (allowed(units_[static_cast<std::size_t>(std::countr_zero(left))], done)) return true;
    return false;
  }

  /// What is done when everything possible is done at a station; told one by one.
  template <class Each>
  std::uint64_t extend(std::uint64_t done, std::size_t station, Each&& each) const {
    for (bool more = true; more;) {
      more = false;
      for (std::uint64_t left = units_at_[station] & ~done; left != 0; left &= left - 1) {
        const unit& u = units_[static_cast<std::size_t>(std::countr_zero(left))];
        if (!allowed(u, done)) continue;
        done |= left & (~left + 1);
        each(u);
        more = true;
      }
    }
    return done;
  }

  void arrive(std::uint64_t done, std::size_t station, std::int64_t cost, std::size_t from, bool start) {
    done = extend(done, station, [](const unit&) {});
    if (2 * places_.size() >= slots_.size()) {
      slots_.assign(slots_.empty() ? 64 : 4 * slots_.size(), none);
      for (std::size_t i = 0; i < places_.size(); ++i) slots_[slot_of(places_[i].done, places_[i].station)] = i;
    }
    const std::size_t slot = slot_of(done, station);
    if (slots_[slot] != none) {
      place& p = places_[slots_[slot]];
      if (cost < p.cost) p = {done, station, cost, from, start, p.following};
      return;
    }
    slots_[slot] = places_.size();
    std::size_t& first = first_of_[static_cast<std::size_t>(std::popcount(done))];
    places_.push_back({done, station, cost, from, start, first});
    first = slots_[slot];
    gave_up_ = gave_up_ || places_.size() > most_places;
  }

  /// Where a place stands in the table, or would.
  [[nodiscard]] std::size_t slot_of(std::uint64_t done, std::size_t station) const noexcept {
    std::uint64_t hash = (done * 64 + station) * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 32U;
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != none && (places_[slots_[slot]].done != done || places_[slots_[slot]].station != station))
      slot = (slot + 1) & (slots_.size() - 1);
    return slot;
  }

  const Instance& problem_;
  vector<unit> units_{};
  vector<std::uint64_t> units_at_{};  // each station
  vector<place> places_{};
  vector<std::size_t> slots_{};     // of a hash table of places
  vector<std::size_t> first_of_{};  // place with so many units done
  bool gave_up_ = false;
};

}  // namespace detail

/// @brief The quickest order of the chosen items that keeps stages and prerequisites.
///
/// Exact. Exponential at worst in the stations of one stage that prerequisites bind together; linear in the stages.
/// Gives up on a stage with more than 64 stations and waiting items together, or with more than 20 000 states.
template <std::same_as<instance> Instance>
[[nodiscard]] route quickest_route(const Instance& problem, const std::vector<std::size_t>& chosen) {
  detail::vector_in<Instance, char> is_earlier(problem.items.size(), 0);
  detail::vector_in<Instance, detail::stage_route<Instance>> stages;
  detail::vector_in<Instance, std::int64_t> at(problem.opening.size(), 0);
  bool opening = true;
  for (std::size_t stage = 0; stage < problem.stages; ++stage) {
    detail::vector_in<Instance, std::size_t> here;
    for (const std::size_t i : chosen)
      if (problem.items[i].stage == stage) here.push_back(i);
    if (here.empty()) continue;
    stages.emplace_back(problem, here, is_earlier);
    at = stages.back().run(at, opening);
    if (stages.back().gave_up()) return {false, true, {}, 0};
    opening = false;
    for (const std::size_t i : here) is_earlier[i] = 1;
  }
  route best{true, false, {}, 0};
  if (stages.empty()) return best;
  std::size_t station = 0;
  for (std::size_t a = 1; a < at.size(); ++a)
    if (at[a] < at[station]) station = a;
  if (at[station] == detail::stage_route<Instance>::unreachable) return {};
  best.seconds = at[station];
  detail::vector_in<Instance, std::size_t> reversed;
  for (std::size_t s = stages.size(); s-- > 0;) station = stages[s].trace(station, reversed);
  best.sequence.assign(reversed.rbegin(), reversed.rend());
  return best;
}

}  // namespace regimen
