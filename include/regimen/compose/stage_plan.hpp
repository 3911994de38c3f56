/// @file
/// @brief At which stages of a session the options may stand, as orders want it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <utility>

#include "regimen/compose/instance.hpp"

namespace regimen::detail {

/// Whether an option has a rank in an order, and which.
struct order_place {
  bool counts;
  int rank;
  bool operator==(const order_place&) const = default;
};

/// One order, and the rule that it comes from.
template <class Instance>
struct order_ranks {
  std::size_t rule;
  vector_in<Instance, order_place> of;
};

/// The stages: the distinct ranks in all orders. What an order does not count may stand at each of its ranks.
template <class Instance>
class stage_plan {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// Each stage: its rank in each order. From the first stage to the last.
  vector<vector<int>> stages{};

  stage_plan(const vector<order_ranks<Instance>>& orders, std::size_t options) : kind_of_(options, 0) {
    for (const order_ranks<Instance>& order : orders) rules_.push_back(order.rule);
    for (std::size_t i = 0; i < options; ++i) {
      vector<order_place> places;
      for (const order_ranks<Instance>& order : orders) places.push_back(order.of[i]);
      std::size_t kind = kinds_.size();
      while (kind > 0 && kinds_[kind - 1] != places) --kind;
      if (kind == 0) {
        kinds_.push_back(std::move(places));
        kind = kinds_.size();
      }
      kind_of_[i] = kind - 1;
    }
    vector<vector<vector<int>>> ways;
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
      ways.push_back(ways_of(kind));
      for (const auto& way : ways.back()) insert(way);
    }
    for (const auto& several : ways) {
      stages_of_.emplace_back();
      for (const auto& way : several) {
        std::size_t stage = 0;
        while (stages[stage] != way) ++stage;
        stages_of_.back().push_back(stage);
      }
    }
    find_contradictions();
  }

  /// The stages at which an option may stand.
  [[nodiscard]] const vector<std::size_t>& stages_of(std::size_t option) const { return stages_of_[kind_of_[option]]; }

  /// Whether orders disagree about a stage and some other.
  [[nodiscard]] bool contradicted(std::size_t stage) const { return contradicted_[stage] != 0; }

  /// The rule that wants b before a, if another wants a before b; or none.
  [[nodiscard]] std::size_t against(std::size_t a, std::size_t b) const { return against_[a * stages.size() + b]; }

 private:
  vector<vector<int>> ways_of(std::size_t kind) const {
    vector<vector<int>> ways{{}};
    for (std::size_t order = 0; order < rules_.size(); ++order) {
      vector<int> possible;
      const order_place* only = only_rank(order, kind);
      if (only != nullptr)
        possible.push_back(only->rank);
      else
        for (const auto& other : kinds_) {
          bool known = !other[order].counts;
          for (const int q : possible) known = known || q == other[order].rank;
          if (!known) possible.push_back(other[order].rank);
        }
      if (possible.empty()) possible.push_back(0);
      vector<vector<int>> longer;
      for (const auto& way : ways)
        for (const int r : possible) {
          longer.push_back(way);
          longer.back().push_back(r);
        }
      ways.swap(longer);
    }
    return ways;
  }

  /// The one rank that a kind may be given in an order; null if it may have several. One that the order does not count
  /// comes before all that it counts, or after all, where another order says so.
  const order_place* only_rank(std::size_t order, std::size_t kind) const {
    const vector<order_place>& mine = kinds_[kind];
    if (mine[order].counts) return &mine[order];
    for (std::size_t other = 0; other < rules_.size(); ++other) {
      if (!mine[other].counts) continue;
      bool settles = true;
      bool before_all = true;
      bool after_all = true;
      const order_place* least = nullptr;
      const order_place* most = nullptr;
      for (const auto& places : kinds_) {
        const order_place& place = places[order];
        if (!place.counts) continue;
        settles = settles && places[other].counts;
        before_all = before_all && mine[other].rank < places[other].rank;
        after_all = after_all && mine[other].rank > places[other].rank;
        if (least == nullptr || place.rank < least->rank) least = &place;
        if (most == nullptr || place.rank > most->rank) most = &place;
      }
      if (least == nullptr || !settles) continue;
      if (before_all) return least;
      if (after_all) return most;
    }
    return nullptr;
  }

  void insert(const vector<int>& way) {
    std::size_t at = 0;
    while (at < stages.size() && stages[at] < way) ++at;
    if (at < stages.size() && stages[at] == way) return;
    stages.insert(stages.begin() + static_cast<std::ptrdiff_t>(at), way);
  }

  void find_contradictions() {
    against_.assign(stages.size() * stages.size(), none);
    contradicted_.assign(stages.size(), 0);
    for (std::size_t a = 0; a < stages.size(); ++a)
      for (std::size_t b = 0; b < stages.size(); ++b) {
        bool below = false;
        std::size_t above = none;
        for (std::size_t k = 0; k < rules_.size(); ++k) {
          below = below || stages[a][k] < stages[b][k];
          if (above == none && stages[a][k] > stages[b][k]) above = k;
        }
        if (!below || above == none) continue;
        against_[a * stages.size() + b] = rules_[above];
        contradicted_[a] = 1;
      }
  }

  vector<std::size_t> rules_{};              // of each order
  vector<vector<order_place>> kinds_{};      // options of which the orders say the same
  vector<std::size_t> kind_of_;              // of each option
  vector<vector<std::size_t>> stages_of_{};  // of each kind
  vector<std::size_t> against_{};
  vector<char> contradicted_{};
};

}  // namespace regimen::detail
