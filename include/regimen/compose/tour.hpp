/// @file
/// @brief The least time that it takes to make given visits.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "regimen/compose/search_space.hpp"

namespace regimen::detail {

/// A bound from below on opening and changeovers: each visit is made once, and a visit that waits for another is made
/// once more after it. Exact but for chains of waiting within a stage, and for stages of more than twelve stops, which
/// count as if they took no time. What a stage costs is kept, as the same stages come again and again.
template <class Instance>
class tour {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  /// A visit that is to be made after one of others of its stage, given by their places in it.
  struct return_visit {
    std::size_t visit;
    std::uint64_t after;
    friend bool operator==(const return_visit&, const return_visit&) = default;
  };
  static constexpr std::size_t most_places = 64;

  explicit tour(const search_space<Instance>& space) : space_(space) {}

  /// @param made `bool(std::size_t)`: whether a visit is made
  /// @param first seconds to each station when a session begins
  template <class Made>
  std::int64_t seconds(Made&& made, const vector<return_visit>& returns, const vector<std::int64_t>& first) {
    at_.assign(space_.stations, far);
    bool begun = false;
    std::int64_t so_far = 0;
    for (const auto& stage : space_.visits_of) {
      key_.clear();
      stops_.clear();
      after_.clear();
      stop_of_.assign(stage.size(), 0);
      for (std::size_t k = 0; k < stage.size(); ++k) {
        if (!made(stage[k])) continue;
        if (stops_.size() < most_stops) stop_of_[k] = std::uint32_t{1} << stops_.size();
        stops_.push_back(space_.visits[stage[k]].station);
        after_.push_back(0);
      }
      if (stops_.empty()) continue;
      const std::size_t made_in_stage = stops_.size();
      for (const return_visit& r : returns) {
        if (stops_.size() >= most_stops || space_.visits[r.visit].stage != space_.visits[stage.front()].stage) continue;
        std::uint32_t after = 0;
        for (std::size_t k = 0; k < stage.size() && k < most_places; ++k)
          if (r.after >> k & 1) after |= stop_of_[k];
        if (after == 0) continue;
        stops_.push_back(space_.visits[r.visit].station);
        after_.push_back(after);
      }
      if (space_.even && stops_.size() == made_in_stage) {
        make_even_stage(begun ? at_ : first, begun);
        at_ = next_;
        begun = true;
        continue;
      }
      if (stops_.size() > most_stops) {
        at_.assign(space_.stations, 0);
        begun = true;
        continue;
      }
      // Where one stands, relative to the best place: shorter keys, more of them equal.
      if (begun) {
        std::int64_t least = far;
        for (const std::int64_t t : at_) least = t < least ? t : least;
        so_far += least;
        for (std::int64_t& t : at_)
          if (t != far) t -= least;
        key_ = at_;
      } else
        key_ = first;
      for (std::size_t s = 0; s < stops_.size(); ++s)
        key_.push_back(static_cast<std::int64_t>(stops_[s] << 32U | after_[s]));
      std::uint64_t hash = begun ? 1 : 0;
      for (const std::int64_t k : key_) {
        hash = (hash ^ static_cast<std::uint64_t>(k)) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 29U;
      }
      known& kept = known_[hash % known_.size()];
      if (kept.begun != begun || kept.key != key_) {
        make_stage(begun ? at_ : first, begun, made_in_stage);
        kept = {begun, key_, next_};
      }
      at_ = kept.end;
      begun = true;
    }
    if (!begun) return 0;
    std::int64_t least = far;
    for (const std::int64_t t : at_) least = t < least ? t : least;
    return so_far + least;
  }

 private:
  static constexpr std::int64_t far = std::int64_t{1} << 50U;
  static constexpr std::size_t most_stops = 12;
  static constexpr std::int32_t longest = 1 << 26;
  static constexpr std::int32_t nowhere = 1 << 30;

  struct known {
    bool begun = false;
    vector<std::int64_t> key{};
    vector<std::int64_t> end{};
  };

  /// From the times of standing at each station, or of coming to it first, to those after the stops. Whoever comes to a
  /// station makes all the stops there that need not wait. In narrow numbers and rows of one width, as the time goes
  /// here; longer times count as the longest that fits, which overrates nothing.
  void make_stage(const vector<std::int64_t>& from, bool begun, std::size_t visits) {
    const std::size_t all = (std::size_t{1} << stops_.size()) - 1;
    way_.assign(visits * most_stops, longest);
    for (std::size_t t = 0; t < visits; ++t)
      for (std::size_t s = 0; s < visits; ++s)
        way_[t * most_stops + s] = narrow(space_.problem.changeover[stops_[s]][stops_[t]]);
    const auto made_at = [&](std::size_t stop, std::size_t done) {
      done |= std::size_t{1} << stop;
      for (std::size_t r = visits; r < stops_.size(); ++r)
        if (stops_[r] == stops_[stop] && (after_[r] & done) != 0) done |= std::size_t{1} << r;
      return done;
    };
    reached_.assign(all + 1, 0);
    table_.resize((all + 1) * most_stops);
    const auto arrive = [&](std::size_t stop, std::size_t done, std::int32_t time) {
      std::int32_t* row = table_.data() + done * most_stops;
      for (std::size_t k = 0; !reached_[done] && k < most_stops; ++k) row[k] = nowhere;
      reached_[done] = 1;
      row[stop] = time < row[stop] ? time : row[stop];
    };
    for (std::size_t s = 0; s < visits; ++s) {
      std::int64_t there = begun ? far : from[stops_[s]];
      for (std::size_t a = 0; begun && a < from.size(); ++a) {
        const std::int64_t t = from[a] + space_.problem.changeover[a][stops_[s]];
        there = t < there ? t : there;
      }
      arrive(s, made_at(s, 0), narrow(there));
    }
    for (std::size_t done = 1; done < all; ++done) {
      if (!reached_[done]) continue;
      for (std::size_t s = 0; s < visits; ++s) {
        const std::size_t then = made_at(s, done);
        if (then == done) continue;
        const std::int32_t* row = table_.data() + done * most_stops;
        const std::int32_t* way = way_.data() + s * most_stops;
        std::int32_t least = nowhere;
        for (std::size_t k = 0; k < most_stops; ++k) {
          const std::int32_t t = row[k] + way[k];
          least = t < least ? t : least;
        }
        arrive(s, then, least);
      }
    }
    next_.assign(at_.size(), far);
    for (std::size_t s = 0; s < visits && reached_[all]; ++s) {
      const std::int32_t t = table_[all * most_stops + s];
      if (t < nowhere) next_[stops_[s]] = t;
    }
  }
  static std::int32_t narrow(std::int64_t seconds) {
    return seconds < longest ? static_cast<std::int32_t>(seconds) : longest;
  }

  /// The same where every change takes the same time and nothing waits: only the first and the last stop matter.
  void make_even_stage(const vector<std::int64_t>& from, bool begun) {
    std::int64_t least = far;
    for (const std::int64_t t : from) least = t < least ? t : least;
    cost_.clear();
    std::int64_t first = far;
    std::int64_t second = far;
    for (const std::size_t s : stops_) {
      const std::int64_t way = least + space_.even_change;
      const std::int64_t t = begun && way < from[s] ? way : from[s];
      cost_.push_back(t);
      if (t < first) {
        second = first;
        first = t;
      } else if (t < second)
        second = t;
    }
    const std::int64_t changes = static_cast<std::int64_t>(stops_.size() - 1) * space_.even_change;
    bool once = false;  // the first of equal stops is the one to enter by
    next_.assign(at_.size(), far);
    for (std::size_t s = 0; s < stops_.size(); ++s) {
      const bool is_first = !once && cost_[s] == first;
      once = once || is_first;
      next_[stops_[s]] = stops_.size() == 1 ? cost_[s] : changes + (is_first ? second : first);
    }
  }

  const search_space<Instance>& space_;
  vector<std::int64_t> at_{};
  vector<std::int64_t> next_{};
  vector<std::int64_t> cost_{};
  vector<std::int32_t> table_{};  // by the stops made and the last visit
  vector<char> reached_{};
  vector<std::int32_t> way_{};  // to each stop from each
  vector<std::int64_t> key_{};
  vector<std::size_t> stops_{};
  vector<std::uint32_t> after_{};
  vector<std::uint32_t> stop_of_{};
  vector<known> known_ = vector<known>(1024);
};

}  // namespace regimen::detail
