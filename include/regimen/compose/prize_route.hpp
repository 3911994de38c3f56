/// @file
/// @brief The route over visits with the greatest prizes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "regimen/compose/search_space.hpp"

namespace regimen::detail {

/// Chooses visits, stage by stage over their sets, so that their prizes less the price of opening and changeovers are
/// greatest. Exact for stages of up to twelve visits; a bound for others.
template <class Instance>
class prize_route {
  template <class T>
  using vector = vector_in<Instance, T>;
  using domain = search_domain<Instance>;

 public:
  static constexpr std::int64_t lowest = -(std::int64_t{1} << 60U);

  explicit prize_route(const search_space<Instance>& space) : space_(space) {}

  /// The route with the greatest prizes less its seconds. Leaves the values before each stage, by where one stands (the
  /// last place: nowhere yet), and the tables of each stage.
  std::int64_t best(const domain& d, const vector<char>& live, const vector<std::int64_t>& prizes,
                    std::int64_t second) {
    second_ = second;
    prize_ = prizes;
    live_ = live;
    must_ = d.must;
    const std::size_t places = space_.stations + 1;
    const std::size_t stages = space_.visits_of.size();
    before_.resize(stages + 1);
    stage_.resize(stages);
    list_.resize(stages);
    forced_.resize(stages);
    before_[0].assign(places, lowest);
    before_[0][space_.stations] = 0;
    for (std::size_t g = 0; g < stages; ++g) {
      auto& list = list_[g];
      list.clear();
      forced_[g] = 0;
      bool forced = false;
      for (const std::size_t v : space_.visits_of[g]) {
        if (!live_[v] || (!must_[v] && prize_[v] <= 0)) continue;
        if (must_[v] && list.size() < widest_stage) forced_[g] |= std::uint32_t{1} << list.size();
        forced = forced || must_[v];
        list.push_back(v);
      }
      const auto& before = before_[g];
      auto& after = before_[g + 1];
      after.assign(places, lowest);
      if (!forced) after = before;
      if (list.size() > widest_stage) {
        const std::int64_t all = unordered(g);
        std::int64_t top = lowest;
        for (const std::int64_t b : before) top = b > top ? b : top;
        for (const std::size_t v : list) {
          std::int64_t& to = after[space_.visits[v].station];
          to = top + all > to ? top + all : to;
        }
        continue;
      }
      const std::size_t m = list.size();
      auto& table = stage_[g];
      table.assign((std::size_t{1} << m) * m, lowest);
      for (std::size_t s = 0; s < m; ++s)
        table[(std::size_t{1} << s) * m + s] = best_entry(before, space_.visits[list[s]].station) + prize_[list[s]];
      for (std::size_t done = 1; done < std::size_t{1} << m; ++done)
        for (std::size_t s = 0; s < m; ++s) {
          const std::int64_t here = table[done * m + s];
          if (here <= lowest / 2) continue;
          const std::size_t station = space_.visits[list[s]].station;
          if ((done & forced_[g]) == forced_[g] && here > after[station]) after[station] = here;
          for (std::size_t t = 0; t < m; ++t) {
            if ((done >> t & 1) != 0) continue;
            std::int64_t& to = table[(done | std::size_t{1} << t) * m + t];
            const std::int64_t v =
                here - second * space_.problem.changeover[station][space_.visits[list[t]].station] + prize_[list[t]];
            to = v > to ? v : to;
          }
        }
    }
    std::int64_t best = lowest;
    for (const std::int64_t b : before_[stages]) best = b > best ? b : best;
    return best;
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
      const auto& list = list_[g];
      const auto& before = before_[g];
      const std::int64_t want = before_[g + 1][at];
      if (before[at] == want && !any_forced(g)) continue;
      if (list.size() > widest_stage) {
        for (const std::size_t v : list) {
          const std::int64_t way = cheapest_way(space_.visits[v].station);
          if (!must_[v] && prize_[v] <= way * second_) continue;
          made[v] = 1;
          seconds_ += way;
        }
        at = 0;
        for (std::size_t a = 1; a <= nowhere; ++a)
          if (before[a] > before[at]) at = a;
        continue;
      }
      const std::size_t m = list.size();
      const auto& table = stage_[g];
      std::size_t done = 0;
      std::size_t s = 0;
      for (std::size_t set = 1; set < std::size_t{1} << m && done == 0; ++set) {
        if ((set & forced_[g]) != forced_[g]) continue;
        for (std::size_t t = 0; t < m && done == 0; ++t) {
          if (space_.visits[list[t]].station != at || table[set * m + t] != want) continue;
          done = set;
          s = t;
        }
      }
      for (;;) {
        made[list[s]] = 1;
        const std::size_t station = space_.visits[list[s]].station;
        const std::int64_t here = table[done * m + s] - prize_[list[s]];
        done &= ~(std::size_t{1} << s);
        if (done == 0) {
          at = nowhere;
          for (std::size_t a = 0; a < nowhere && at == nowhere; ++a)
            if (before[a] > lowest / 2 && before[a] - second_ * space_.problem.changeover[a][station] == here) at = a;
          seconds_ += at == nowhere ? space_.way_in[station] : space_.problem.changeover[at][station];
          break;
        }
        std::size_t from = 0;
        while ((done >> from & 1) == 0 || table[done * m + from] <= lowest / 2 ||
               table[done * m + from] -
                       second_ * space_.problem.changeover[space_.visits[list[from]].station][station] !=
                   here)
          ++from;
        seconds_ += space_.problem.changeover[space_.visits[list[from]].station][station];
        s = from;
      }
    }
  }

  /// What a visit costs if it is made, and if it is not, beside the best route.
  void losses(vector<std::int64_t>& in_loss, vector<std::int64_t>& out_loss) {
    const std::size_t nowhere = space_.stations;
    const std::size_t stages = space_.visits_of.size();
    in_loss.assign(space_.visits.size(), 0);
    out_loss.assign(space_.visits.size(), 0);
    std::int64_t top = lowest;
    for (const std::int64_t b : before_[stages]) top = b > top ? b : top;
    after_.assign(nowhere + 1, 0);  // what the later stages are worth, by where one stands
    for (std::size_t g = stages; g-- > 0;) {
      const auto& list = list_[g];
      const bool forced = any_forced(g);
      earlier_.assign(nowhere + 1, lowest);
      if (!forced) earlier_ = after_;
      // Without a prize a visit costs at least what is missing.
      for (const std::size_t v : space_.visits_of[g])
        if (live_[v] && !must_[v] && prize_[v] <= 0) in_loss[v] = -prize_[v];
      if (list.size() > widest_stage) {
        std::int64_t best = lowest;
        for (const std::size_t v : list)
          if (after_[space_.visits[v].station] > best) best = after_[space_.visits[v].station];
        best += unordered(g);
        for (std::int64_t& e : earlier_) e = best > e ? best : e;
        std::swap(after_, earlier_);
        continue;
      }
      const std::size_t m = list.size();
      const auto& table = stage_[g];
      std::int64_t skipped = lowest;
      for (std::size_t a = 0; a <= nowhere && !forced; ++a)
        if (before_[g][a] > lowest / 2 && before_[g][a] + after_[a] > skipped) skipped = before_[g][a] + after_[a];
      with_.assign(m, lowest);
      without_.assign(m, skipped);
      begin_.assign(m, lowest);
      backward_.assign((std::size_t{1} << m) * m, lowest);
      for (std::size_t s = 0; s < m; ++s)
        backward_[(std::size_t{1} << s) * m + s] = prize_[list[s]] + after_[space_.visits[list[s]].station];
      for (std::size_t done = 1; done < std::size_t{1} << m; ++done) {
        const bool complete = (done & forced_[g]) == forced_[g];
        std::int64_t best = lowest;
        for (std::size_t s = 0; s < m; ++s) {
          const std::size_t station = space_.visits[list[s]].station;
          if (table[done * m + s] > lowest / 2 && table[done * m + s] + after_[station] > best)
            best = table[done * m + s] + after_[station];
          const std::int64_t here = backward_[done * m + s];
          if (here <= lowest / 2) continue;
          if (complete && here > begin_[s]) begin_[s] = here;
          for (std::size_t t = 0; t < m; ++t) {
            if ((done >> t & 1) != 0) continue;
            std::int64_t& to = backward_[(done | std::size_t{1} << t) * m + t];
            const std::int64_t v =
                here - second_ * space_.problem.changeover[space_.visits[list[t]].station][station] + prize_[list[t]];
            to = v > to ? v : to;
          }
        }
        for (std::size_t s = 0; s < m && complete; ++s) {
          std::int64_t& to = (done >> s & 1) != 0 ? with_[s] : without_[s];
          to = best > to ? best : to;
        }
      }
      for (std::size_t s = 0; s < m; ++s) {
        const std::size_t station = space_.visits[list[s]].station;
        for (std::size_t a = 0; a <= nowhere && begin_[s] > lowest / 2; ++a) {
          const std::int64_t way = a == nowhere ? space_.way_in[station] : space_.problem.changeover[a][station];
          if (begin_[s] - second_ * way > earlier_[a]) earlier_[a] = begin_[s] - second_ * way;
        }
        in_loss[list[s]] = with_[s] <= lowest / 2 ? -lowest : top - with_[s];
        out_loss[list[s]] = without_[s] <= lowest / 2 ? -lowest : top - without_[s];
      }
      std::swap(after_, earlier_);
    }
  }

  /// Of the route that was traced last.
  [[nodiscard]] std::int64_t seconds() const { return seconds_; }

 private:
  static constexpr std::size_t widest_stage = 12;

  [[nodiscard]] std::int64_t best_entry(const vector<std::int64_t>& before, std::size_t station) const {
    const std::size_t nowhere = space_.stations;
    std::int64_t best = before[nowhere] <= lowest / 2 ? lowest : before[nowhere] - second_ * space_.way_in[station];
    for (std::size_t a = 0; a < nowhere; ++a) {
      if (before[a] <= lowest / 2) continue;
      const std::int64_t v = before[a] - second_ * space_.problem.changeover[a][station];
      best = v > best ? v : best;
    }
    return best;
  }

  [[nodiscard]] std::int64_t cheapest_way(std::size_t station) const {
    std::int64_t way = space_.way_in[station];
    for (std::size_t a = 0; a < space_.stations; ++a)
      if (a != station && space_.problem.changeover[a][station] < way) way = space_.problem.changeover[a][station];
    return way;
  }

  /// A stage with too many visits to order: each is entered by the cheapest way, and the dearest of these is given back
  /// for the one at which one may stand already.
  [[nodiscard]] std::int64_t unordered(std::size_t stage) const {
    std::int64_t sum = 0;
    std::int64_t back = 0;
    for (const std::size_t v : list_[stage]) {
      const std::int64_t way = cheapest_way(space_.visits[v].station) * second_;
      if (!must_[v] && prize_[v] <= way) continue;
      sum += prize_[v] - way;
      back = way > back ? way : back;
    }
    return sum + back;
  }

  [[nodiscard]] bool any_forced(std::size_t stage) const {
    for (const std::size_t v : list_[stage])
      if (must_[v]) return true;
    return false;
  }

  const search_space<Instance>& space_;
  std::int64_t second_ = 1;       // what a second costs
  vector<std::int64_t> prize_{};  // of each visit
  vector<char> live_{};           // whether it can be made
  vector<char> must_{};           // whether it has to be
  std::int64_t seconds_ = 0;
  vector<vector<std::int64_t>> before_{};  // what the stages before are worth, by where one stands (last: nowhere yet)
  vector<vector<std::int64_t>> stage_{};   // by the visits made in the stage and the last of them
  vector<vector<std::size_t>> list_{};     // the visits of a stage that come into question
  vector<std::uint32_t> forced_{};         // those of them that must be made
  vector<std::int64_t> after_{};
  vector<std::int64_t> earlier_{};
  vector<std::int64_t> with_{};
  vector<std::int64_t> without_{};
  vector<std::int64_t> backward_{};
  vector<std::int64_t> begin_{};
};

}  // namespace regimen::detail
