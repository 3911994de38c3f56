/// @file
/// @brief The quickest order of chosen steps: an exact search over visits to stations.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "regimen/compose/instance.hpp"

namespace regimen {

/// @brief An order of chosen items and its seconds.
struct route {
  /// @brief Whether any order keeps the prerequisites.
  bool feasible = false;
  /// @brief The items in order.
  std::vector<std::size_t> sequence{};
  /// @brief Opening and changeovers, without the items themselves.
  std::int64_t seconds = 0;
};

namespace detail {

/// Searches one stage: the states are the sets of items done and the station at which one stands. At a station
/// everything that can be done is done at once: it costs nothing later and can only unlock more, and with the triangle
/// inequality no detour is ever worth it.
template <class Instance>
class stage_route {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  struct place {
    std::uint64_t done;
    std::size_t station;
    std::int64_t cost;
    std::size_t from;  // index into places, or the station of the stage before when it is a start
    bool start;
    bool closed;
  };

  stage_route(const Instance& problem, vector<std::size_t> chosen, const vector<char>& earlier)
      : problem_(problem), items_(std::move(chosen)) {
    for (const instance::prerequisite& p : problem.prerequisites) {
      std::size_t subject = items_.size();
      for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i] == p.item) subject = i;
      if (subject == items_.size()) continue;
      std::uint64_t here = 0;
      bool met = false;
      for (const std::size_t j : p.any_of) {
        met = met || earlier[j] != 0;
        for (std::size_t i = 0; i < items_.size(); ++i)
          if (items_[i] == j) here |= bit(i);
      }
      if (!met) conditions_.push_back({subject, here});
    }
  }

  /// Costs of standing at each station when the stage begins, to costs when it has ended.
  vector<std::int64_t> run(const vector<std::int64_t>& begin, bool opening) {
    const std::uint64_t all = items_.size() == 64 ? ~std::uint64_t{0} : bit(items_.size()) - 1;
    for (std::size_t to = 0; to < begin.size(); ++to) {
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
    vector<std::int64_t> end(begin.size(), unreachable);
    for (;;) {
      std::size_t next = places_.size();
      for (std::size_t i = 0; i < places_.size(); ++i)
        if (!places_[i].closed && (next == places_.size() || places_[i].cost < places_[next].cost)) next = i;
      if (next == places_.size()) break;
      places_[next].closed = true;
      const place here = places_[next];
      if (here.done == all) {
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
    const std::uint64_t all = items_.size() == 64 ? ~std::uint64_t{0} : bit(items_.size()) - 1;
    std::size_t at = 0;
    while (places_[at].done != all || places_[at].station != station) ++at;
    for (;;) {
      const place& p = places_[at];
      const std::uint64_t before = p.start ? 0 : places_[p.from].done;
      vector<std::size_t> done;
      std::uint64_t state = before;
      for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < items_.size(); ++i)
          if (problem_.items[items_[i]].station == p.station && (state & bit(i)) == 0 && allowed(i, state)) {
            state |= bit(i);
            done.push_back(items_[i]);
            more = true;
          }
      }
      for (std::size_t i = done.size(); i-- > 0;) reversed.push_back(done[i]);
      if (p.start) return p.from;
      at = p.from;
    }
  }

  static constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max();

 private:
  struct condition {
    std::size_t subject;
    std::uint64_t any_of;
  };

  static std::uint64_t bit(std::size_t i) noexcept { return std::uint64_t{1} << i; }

  bool allowed(std::size_t i, std::uint64_t done) const noexcept {
    for (const condition& c : conditions_)
      if (c.subject == i && (c.any_of & done) == 0) return false;
    return true;
  }

  bool useful(std::size_t station, std::uint64_t done) const noexcept {
    for (std::size_t i = 0; i < items_.size(); ++i)
      if (problem_.items[items_[i]].station == station && (done & bit(i)) == 0 && allowed(i, done)) return true;
    return false;
  }

  void arrive(std::uint64_t done, std::size_t station, std::int64_t cost, std::size_t from, bool start) {
    for (bool more = true; more;) {
      more = false;
      for (std::size_t i = 0; i < items_.size(); ++i)
        if (problem_.items[items_[i]].station == station && (done & bit(i)) == 0 && allowed(i, done)) {
          done |= bit(i);
          more = true;
        }
    }
    for (place& p : places_) {
      if (p.done != done || p.station != station) continue;
      if (!p.closed && cost < p.cost) p = {done, station, cost, from, start, false};
      return;
    }
    places_.push_back({done, station, cost, from, start, false});
  }

  const Instance& problem_;
  vector<std::size_t> items_;
  vector<condition> conditions_{};
  vector<place> places_{};
};

}  // namespace detail

/// @brief The quickest order of the chosen items that keeps stages and prerequisites.
///
/// Exact. At most 64 items of one stage. Exponential at worst in the stations of one stage that prerequisites bind
/// together; linear in the stages.
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
    if (here.size() > 64) return {};
    stages.emplace_back(problem, here, is_earlier);
    at = stages.back().run(at, opening);
    opening = false;
    for (const std::size_t i : here) is_earlier[i] = 1;
  }
  route best{true, {}, 0};
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
