/// @file
/// @brief The route over visits with the greatest prizes, where every change of station takes the same time.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/search_space.hpp"

namespace regimen::detail {

/// What prize_route does, where the order within a stage does not matter but for its first and its last visit: a visit
/// is made if its prize pays for one change, and two more may be made to save a change on the way in or on the way out.
/// Exact for stages of any width; linear in the visits.
template <class Instance>
class even_route {
  template <class T>
  using vector = vector_in<Instance, T>;
  using domain = search_domain<Instance>;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

 public:
  static constexpr std::int64_t lowest = -(std::int64_t{1} << 60U);

  explicit even_route(const search_space<Instance>& space) : space_(space) {}

  /// The route with the greatest prizes less its seconds. Leaves the values before each stage, by where one stands (the
  /// last place: nowhere yet).
  std::int64_t best(const domain& d, const vector<char>& live, const vector<std::int64_t>& prizes,
                    std::int64_t second) {
    change_ = second * space_.even_change;
    opening_ = second * space_.even_opening;
    prize_ = prizes;
    live_ = live;
    must_ = d.must;
    const std::size_t nowhere = space_.stations;
    const std::size_t stages = space_.visits_of.size();
    before_.resize(stages + 1);
    before_[0].assign(nowhere + 1, lowest);
    before_[0][nowhere] = 0;
    for (std::size_t g = 0; g < stages; ++g) {
      const auto& before = before_[g];
      auto& after = before_[g + 1];
      list_visits(g, none, none);
      if (forced_)
        after.assign(nowhere + 1, lowest);
      else
        after = before;
      enter_from(before);
      for (std::size_t s = 0; s < list_.size(); ++s) entry_[s] += extra_[s];
      const two_best in = best_two(entry_);
      for (std::size_t s = 0; s < list_.size(); ++s) {
        std::int64_t way_in = in.but(s);
        if (alone(s) && entry_[s] - extra_[s] > way_in) way_in = entry_[s] - extra_[s];
        if (way_in <= lowest / 2) continue;
        std::int64_t& to = after[space_.visits[list_[s]].station];
        const std::int64_t v = way_in + change_ + base_ + extra_[s];
        to = v > to ? v : to;
      }
    }
    return top(before_[stages]);
  }

  /// The visits of the best route.
  void trace(vector<char>& made) {
    const std::size_t nowhere = space_.stations;
    const auto& last = before_[space_.visits_of.size()];
    std::size_t at = 0;
    for (std::size_t a = 1; a <= nowhere; ++a)
      if (last[a] > last[at]) at = a;
    made.assign(made.size(), 0);
    seconds_ = 0;
    for (std::size_t g = space_.visits_of.size(); g-- > 0 && at != nowhere;) {
      const auto& before = before_[g];
      const std::int64_t want = before_[g + 1][at];
      list_visits(g, none, none);
      if (!forced_ && before[at] == want) continue;
      enter_from(before);
      std::size_t w = 0;
      while (space_.visits[list_[w]].station != at) ++w;
      const std::int64_t way_in = want - change_ - base_ - extra_[w];
      std::size_t f = alone(w) && entry_[w] == way_in ? w : none;
      for (std::size_t s = 0; s < list_.size() && f == none; ++s)
        if (s != w && entry_[s] + extra_[s] == way_in) f = s;
      std::size_t count = 0;
      for (std::size_t s = 0; s < list_.size(); ++s) {
        made[list_[s]] = chosen_[s] || s == w || s == f;
        count += made[list_[s]] ? 1U : 0U;
      }
      seconds_ += static_cast<std::int64_t>(count - 1) * space_.even_change;
      const std::size_t there = space_.visits[list_[f]].station;
      if (before[there] == entry_[f]) {
        at = there;
        continue;
      }
      at = nowhere;
      for (std::size_t a = 0; a < nowhere && at == nowhere; ++a)
        if (before[a] > lowest / 2 && before[a] - change_ == entry_[f]) at = a;
      seconds_ += at == nowhere ? space_.even_opening : space_.even_change;
    }
  }

  /// What a visit costs if it is made, and if it is not, beside the best route.
  void losses(vector<std::int64_t>& in_loss, vector<std::int64_t>& out_loss) {
    const std::size_t nowhere = space_.stations;
    const std::size_t stages = space_.visits_of.size();
    in_loss.assign(space_.visits.size(), 0);
    out_loss.assign(space_.visits.size(), 0);
    const std::int64_t whole = top(before_[stages]);
    after_.assign(nowhere + 1, 0);  // what the later stages are worth, by where one stands
    for (std::size_t g = stages; g-- > 0;) {
      const auto& before = before_[g];
      list_visits(g, none, none);
      std::int64_t skipped = lowest;
      for (std::size_t a = 0; a <= nowhere && !forced_; ++a)
        if (before[a] > lowest / 2 && before[a] + after_[a] > skipped) skipped = before[a] + after_[a];
      const vector<std::size_t> all = list_;
      // Without a prize a visit costs at least what is missing.
      for (const std::size_t v : space_.visits_of[g])
        if (live_[v] && !must_[v] && prize_[v] <= 0) in_loss[v] = -prize_[v];
      for (const std::size_t v : all) {
        list_visits(g, v, none);
        const std::int64_t with = through(before);
        list_visits(g, none, v);
        std::int64_t without = must_[v] ? lowest : through(before);
        without = skipped > without ? skipped : without;
        in_loss[v] = with <= lowest / 2 ? -lowest : whole - with;
        out_loss[v] = without <= lowest / 2 ? -lowest : whole - without;
      }
      list_visits(g, none, none);
      earlier_.assign(nowhere + 1, lowest);
      if (!forced_) earlier_ = after_;
      leave_to(after_);
      const two_best out = best_two(exit_);
      std::int64_t begin = lowest;
      for (std::size_t s = 0; s < list_.size(); ++s) {
        std::int64_t way_out = out.but(s) + extra_[s];
        if (alone(s) && exit_[s] > way_out) way_out = exit_[s];
        if (way_out <= lowest / 2) continue;
        way_out += change_ + base_;
        begin = way_out > begin ? way_out : begin;
        std::int64_t& from = earlier_[space_.visits[list_[s]].station];
        from = way_out > from ? way_out : from;
      }
      for (std::size_t a = 0; a <= nowhere && begin > lowest / 2; ++a) {
        const std::int64_t v = begin - (a == nowhere ? opening_ : change_);
        earlier_[a] = v > earlier_[a] ? v : earlier_[a];
      }
      std::swap(after_, earlier_);
    }
  }

  /// Of the route that was traced last.
  [[nodiscard]] std::int64_t seconds() const { return seconds_; }

 private:
  struct two_best {
    std::int64_t first = lowest;
    std::int64_t second = lowest;
    std::size_t place = none;
    [[nodiscard]] std::int64_t but(std::size_t s) const { return s == place ? second : first; }
  };
  two_best best_two(const vector<std::int64_t>& values) const {
    two_best b;
    for (std::size_t s = 0; s < list_.size(); ++s) {
      if (values[s] > b.first) {
        b.second = b.first;
        b.first = values[s];
        b.place = s;
      } else if (values[s] > b.second)
        b.second = values[s];
    }
    return b;
  }
  [[nodiscard]] static std::int64_t top(const vector<std::int64_t>& values) {
    std::int64_t best = lowest;
    for (const std::int64_t v : values) best = v > best ? v : best;
    return best;
  }

  /// The visits of a stage that come into question, and which of them are made whatever the way in and out.
  void list_visits(std::size_t stage, std::size_t with, std::size_t without) {
    list_.clear();
    extra_.clear();
    chosen_.clear();
    base_ = 0;
    count_ = 0;
    forced_ = with != none;
    for (const std::size_t v : space_.visits_of[stage]) {
      if (v == without || !live_[v] || (!must_[v] && prize_[v] <= 0)) continue;
      const std::int64_t gain = prize_[v] - change_;
      const bool made = must_[v] || v == with || gain > 0;
      forced_ = forced_ || must_[v];
      list_.push_back(v);
      chosen_.push_back(made ? 1 : 0);
      extra_.push_back(made ? 0 : gain);
      base_ += made ? gain : 0;
      count_ += made ? 1U : 0U;
    }
  }
  /// Whether a visit may be the only one of its stage.
  [[nodiscard]] bool alone(std::size_t s) const { return count_ == 0 || (count_ == 1 && chosen_[s]); }

  void enter_from(const vector<std::int64_t>& before) {
    const std::size_t nowhere = space_.stations;
    std::int64_t far = before[nowhere] <= lowest / 2 ? lowest : before[nowhere] - opening_;
    for (std::size_t a = 0; a < nowhere; ++a)
      if (before[a] > lowest / 2 && before[a] - change_ > far) far = before[a] - change_;
    entry_.resize(list_.size());
    for (std::size_t s = 0; s < list_.size(); ++s) {
      const std::int64_t here = before[space_.visits[list_[s]].station];
      entry_[s] = here > far ? here : far;
    }
  }
  void leave_to(const vector<std::int64_t>& after) {
    exit_.resize(list_.size());
    for (std::size_t s = 0; s < list_.size(); ++s) exit_[s] = after[space_.visits[list_[s]].station] + extra_[s];
  }

  /// The best whole route through the visits listed last.
  std::int64_t through(const vector<std::int64_t>& before) {
    enter_from(before);
    leave_to(after_);
    std::int64_t best = lowest;
    for (std::size_t s = 0; s < list_.size(); ++s)
      if (alone(s) && entry_[s] + exit_[s] > best) best = entry_[s] + exit_[s];
    for (std::size_t s = 0; s < list_.size(); ++s) entry_[s] += extra_[s];
    const two_best in = best_two(entry_);
    for (std::size_t s = 0; s < list_.size(); ++s)
      if (in.but(s) + exit_[s] > best) best = in.but(s) + exit_[s];
    return best <= lowest / 2 ? lowest : best + change_ + base_;
  }

  const search_space<Instance>& space_;
  std::int64_t change_ = 0;       // what a change of station costs
  std::int64_t opening_ = 0;      // what the first station costs
  vector<std::int64_t> prize_{};  // of each visit
  vector<char> live_{};           // whether it can be made
  vector<char> must_{};           // whether it has to be
  std::int64_t seconds_ = 0;
  vector<vector<std::int64_t>> before_{};  // what the stages before are worth, by where one stands (last: nowhere yet)
  vector<std::int64_t> after_{};
  vector<std::int64_t> earlier_{};
  // Of the stage in hand:
  vector<std::size_t> list_{};
  vector<std::int64_t> extra_{};  // what a visit costs that is made for the way in or out only
  vector<std::int64_t> entry_{};
  vector<std::int64_t> exit_{};
  vector<char> chosen_{};
  std::int64_t base_ = 0;  // what the chosen ones gain
  std::size_t count_ = 0;  // of these
  bool forced_ = false;
};

}  // namespace regimen::detail
