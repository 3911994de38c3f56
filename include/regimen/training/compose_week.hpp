/// @file
/// @brief The composer of a week: which exercises, how many sets, on which days, or why a target cannot be met.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "regimen/compose/any_rule_set.hpp"
#include "regimen/compose/options.hpp"
#include "regimen/compose/solve.hpp"
#include "regimen/training/week.hpp"

namespace regimen {

/// @brief What is wrong with a request for a week; nothing if it can be composed.
[[nodiscard]] inline std::vector<week_error> faults_of(const week_request& asked) {
  std::vector<week_error> found;
  const auto check = [&](bool holds, week_fault otherwise, std::size_t at = 0) {
    if (!holds) found.push_back({otherwise, at});
  };
  check(!asked.days.empty(), week_fault::no_day);
  check(!asked.targets.empty(), week_fault::no_target);
  check(asked.length >= 1 && asked.length <= 366, week_fault::length);
  for (std::size_t i = 0; i < asked.days.size(); ++i) {
    const training_day& d = asked.days[i];
    check(d.on >= 0 && d.on < asked.length, week_fault::day_outside, i);
    check(d.available >= seconds{0} && d.available <= seconds{86400}, week_fault::time, i);
  }
  for (std::size_t i = 0; i < asked.targets.size(); ++i) {
    const volume_target& t = asked.targets[i];
    check(t.weekly.low >= sets{0} && t.weekly.low <= t.weekly.high && t.weekly.high <= sets{1000},
          week_fault::target_range, i);
    check(!muscles_of(t.what).empty(), week_fault::target_muscles, i);
  }
  check(asked.weights.indirect >= 0 && asked.weights.direct >= asked.weights.indirect && asked.weights.direct <= 100,
        week_fault::weights);
  check(asked.recovery.after_strength >= seconds{0} && asked.recovery.after_novel_eccentric >= seconds{0} &&
            asked.changeover >= seconds{0} && asked.changeover <= seconds{86400},
        week_fault::window);
  for (std::size_t i = 0; i < asked.novel.size(); ++i) check(asked.novel[i] != nullptr, week_fault::novel_exercise, i);
  for (std::size_t i = 0; i < asked.before.size(); ++i) {
    bool whole = asked.before[i].on < 0 && asked.before[i].on >= -366;
    for (const planned_exercise& e : asked.before[i].exercises) whole = whole && e.what.what != nullptr;
    check(whole, week_fault::earlier_session, i);
  }
  return found;
}

/// @brief Whether one exercise is done before another in a session: in the order of the stages, then what moves more
/// joints first, then what trains more muscles, then what is harder (ACSM 2009: large muscles, several joints and high
/// intensity first).
[[nodiscard]] constexpr bool comes_before(const technique& a, const technique& b) noexcept {
  if (a.when != b.when) return a.when < b.when;
  const auto joints = [](const technique& t) {
    enum_set<joint> moved;
    for (const joint_motion& j : t.moves.load) moved.insert(j.where);
    return moved.size();
  };
  if (joints(a) != joints(b)) return joints(a) > joints(b);
  const std::size_t of_a = muscles_trained_by(a).direct.size();
  const std::size_t of_b = muscles_trained_by(b).direct.size();
  return of_a != of_b ? of_a > of_b : a.difficulty > b.difficulty;
}

namespace detail {

/// Composes a week for whichever rules: compiled once.
template <class Instance>
class week_composer {
  template <class T>
  using vector = vector_in<Instance, T>;

 public:
  week_composer(const week_request& asked, const any_rule_set<Instance>& rules, catalogue techniques)
      : asked_(asked), unit_(std::gcd(asked.weights.direct, asked.weights.indirect)) {
    if (unit_ == 0) unit_ = 1;
    for (const training_day& d : asked.days) {
      days_.push_back(d);
      for (std::size_t j = days_.size() - 1; j > 0 && days_[j].on < days_[j - 1].on; --j)
        std::swap(days_[j], days_[j - 1]);
    }
    split_targets();
    offer(rules, techniques);
    pool();
  }

  void compose(training_week& week) const {
    if (too_large()) {
      week.faults.push_back({week_fault::too_large, 0});
      return;
    }
    for (const training_day& d : days_) week.sessions.push_back({d.on, d.available, seconds{0}, {}});
    const session best = best_for(all_targets, asked_.patience);
    week.proven = lacks_least(best.value, best.bound);
    week.optimal = best.proven;
    place(best, week);
    const vector<std::int64_t> given = given_by(all_targets, best);
    bool wanted = false;
    bool got = false;
    for (std::size_t k = 0; k < targets_.size(); ++k) {
      volume_outcome o{targets_[k], fractional_sets{given[k] * unit_}, {}};
      if (!o.met()) o.because = limit_of(k);
      wanted = wanted || units_wanted(k) > 0;
      got = got || (units_wanted(k) > 0 && given[k] > 0);
      week.targets.push_back(o);
    }
    week.how = got || !wanted ? outcome::composed : outcome::nothing_fits;
  }

 private:
  static constexpr auto all_targets = static_cast<std::size_t>(-1);

  /// So many sets at some cost in seconds.
  struct amount_of_sets {
    std::int64_t sets;
    std::int64_t cost;
  };
  /// An exercise on a side that trains a target.
  struct exercise {
    const technique* what;
    trained_muscles trains;
    seconds recovery;
    side where;
    vector<instance::term> gives{};      // a set to the targets, in units
    vector<step> options{};              // that the rules permit, by the number of sets
    vector<char> free{};                 // by day, whether it may be done
    std::size_t forbidden_by = no_rule;  // of the first way to do it
  };
  /// Exercises that can stand for one another. So many sets of them on a day are best done with the exercises that
  /// take the least time, whatever else is done: only the number of sets is to be chosen.
  struct interchangeable {
    vector<std::size_t> exercises{};
    vector<amount_of_sets> levels{};
  };
  struct item {
    std::size_t pool;
    std::size_t level;
    std::size_t day;
  };

  // ---- what there is to choose from -------------------------------------------------------------------------------

  /// Where a target is on one side only, each side of the others counts by itself.
  void split_targets() {
    for (const volume_target& t : asked_.targets)
      if (t.where != side::both && first_ == side::both) first_ = t.where;
    for (const volume_target& t : asked_.targets) {
      const bool split = first_ != side::both && t.where == side::both;
      targets_.push_back(t);
      if (!split) continue;
      targets_.back().where = first_;
      targets_.push_back(t);
      targets_.back().where = mirror(first_);
    }
  }

  void offer(const any_rule_set<Instance>& rules, catalogue techniques) {
    vector<step> ways;
    vector<std::size_t> of;
    for (const technique* t : techniques) {
      if (t == nullptr || t->touches.empty() || t->ways.empty() || !is_strength_work(*t)) continue;
      bool known = false;
      for (const exercise& e : exercises_) known = known || *e.what == *t;
      if (known) continue;
      const trained_muscles trains = muscles_trained_by(*t);
      bool novel = false;
      for (const technique* n : asked_.novel) novel = novel || *n == *t;
      const bool sided = t->one_sided && first_ != side::both;
      for (const side where : {side::both, first_, mirror(first_)}) {
        if (where == side::both ? sided || of_last(*t) : !sided) continue;
        exercise e{t, trains, recovery_after(*t, novel, asked_.recovery), where};
        for (std::size_t k = 0; k < targets_.size(); ++k) {
          const std::int64_t a_set = asked_.weights.of(trains.of(targets_[k].what)) / unit_;
          if (a_set > 0 && reaches(where, targets_[k].where)) e.gives.push_back({k, a_set});
        }
        if (e.gives.empty()) continue;
        for (std::size_t d = 0; d < days_.size(); ++d) e.free.push_back(recovered(e, d) ? 1 : 0);
        exercises_.push_back(std::move(e));
        add_ways(*t, where, ways);
        of.resize(ways.size(), exercises_.size() - 1);
      }
    }
    vector<std::size_t> forbidden_by(ways.size(), no_rule);
    rules.exclude(performance{ways, asked_.who}, vector<char>(rules.size, 1), forbidden_by);
    for (std::size_t i = 0; i < ways.size(); ++i) {
      exercise& e = exercises_[of[i]];
      if (forbidden_by[i] != no_rule) {
        if (e.forbidden_by == no_rule) e.forbidden_by = forbidden_by[i];
        continue;
      }
      bool known = false;
      for (const step& s : e.options) known = known || s.amount.series == ways[i].amount.series;
      if (!known) e.options.push_back(ways[i]);
    }
  }

  [[nodiscard]] bool of_last(const technique& t) const { return !exercises_.empty() && exercises_.back().what == &t; }

  /// Every way to do so many sets. There is to be time for the most repetitions, as they grow within their range; fewer
  /// are planned only where nothing else is permitted.
  void add_ways(const technique& t, side where, vector<step>& ways) const {
    for (std::int32_t n = t.doses.series.low.value; n <= t.doses.series.high.value; ++n)
      for (dose amount : {t.doses.greatest(), t.doses.least()})
        for (const way& w : t.ways) {
          const bool possible = asked_.who.positions && w.positions.intersects(*asked_.who.positions);
          const enum_set<position> here = possible ? w.positions & *asked_.who.positions : w.positions;
          amount.series = sets{n};
          if (n > 0 && !here.empty()) ways.push_back({&t, t.touches[0], where, w.tools, *here.begin(), amount});
        }
  }

  [[nodiscard]] std::int64_t cost_of(const step& s) const { return planned_time(s, asked_.changeover).count(); }

  // ---- recovery ---------------------------------------------------------------------------------------------------

  static seconds between(std::int32_t from, std::int32_t to) { return seconds{(std::int64_t{to} - from) * 86400}; }

  /// Whether two exercises train a muscle directly on the same side.
  static bool share_a_muscle(const enum_set<muscle>& a, side on_a, const enum_set<muscle>& b, side on_b) {
    return (on_a == side::both || on_b == side::both || on_a == on_b) && a.intersects(b);
  }
  static bool share_a_muscle(const exercise& a, const exercise& b) {
    return share_a_muscle(a.trains.direct, a.where, b.trains.direct, b.where);
  }

  /// Whether an exercise may be done on a day, after what was done before, and again a week later.
  [[nodiscard]] bool recovered(const exercise& e, std::size_t d) const {
    if (e.trains.direct.empty()) return true;
    if (between(0, asked_.length) < e.recovery) return false;
    for (const planned_session& s : asked_.before)
      for (const planned_exercise& p : s.exercises)
        if (between(s.on, days_[d].on) < p.recovery &&
            share_a_muscle(muscles_trained_by(*p.what.what).direct, p.what.where, e.trains.direct, e.where))
          return false;
    return true;
  }

  /// Whether what asks for a recovery on one day and something on a later one are too near, in this week or from one to
  /// the next that is like it.
  [[nodiscard]] bool too_near(seconds after_a, std::size_t earlier, seconds after_b, std::size_t later) const {
    const std::int32_t from = days_[earlier].on;
    const std::int32_t to = days_[later].on;
    return between(from, to) < after_a || between(to, from + asked_.length) < after_b;
  }

  /// On how many days at most an exercise can be done: from each day on, the next that is far enough away.
  [[nodiscard]] std::size_t most_days(const exercise& e) const {
    const bool asks = !e.trains.direct.empty();
    std::size_t most = 0;
    for (std::size_t first = 0; first < days_.size(); ++first) {
      std::size_t n = 0;
      std::size_t last = first;
      for (std::size_t d = first; d < days_.size(); ++d) {
        const bool apart = n == 0 || !asks ||
                           (!too_near(e.recovery, last, e.recovery, d) && !too_near(e.recovery, first, e.recovery, d));
        if (!apart || !e.free[d]) continue;
        if (n == 0 && d != first) break;
        last = d;
        ++n;
      }
      if (n > most) most = n;
    }
    return most;
  }

  // ---- what can stand for what ------------------------------------------------------------------------------------

  [[nodiscard]] bool stand_for_one_another(const exercise& a, const exercise& b) const {
    if (a.where != b.where || a.recovery != b.recovery || a.free != b.free || a.gives.size() != b.gives.size())
      return false;
    for (std::size_t i = 0; i < a.gives.size(); ++i)
      if (a.gives[i].index != b.gives[i].index || a.gives[i].amount != b.gives[i].amount) return false;
    if (!days_clash_) return true;
    for (const exercise& e : exercises_)
      if (!e.options.empty() && share_a_muscle(a, e) != share_a_muscle(b, e)) return false;
    return true;
  }

  void pool() {
    seconds longest{0};
    for (const exercise& e : exercises_)
      if (e.recovery > longest) longest = e.recovery;
    for (std::size_t a = 0; a < days_.size(); ++a)
      for (std::size_t b = a + 1; b < days_.size(); ++b) days_clash_ = days_clash_ || too_near(longest, a, longest, b);
    for (std::size_t e = 0; e < exercises_.size(); ++e) {
      if (exercises_[e].options.empty()) continue;
      std::size_t p = 0;
      while (p < pools_.size() && !stand_for_one_another(exercises_[pools_[p].exercises[0]], exercises_[e])) ++p;
      if (p == pools_.size()) pools_.emplace_back();
      pools_[p].exercises.push_back(e);
    }
    for (interchangeable& p : pools_) {
      const vector<std::int64_t> least = least_cost(p, p.exercises.size(), most_sets(p));
      for (std::size_t n = 1; n < least.size(); ++n)
        if (least[n] >= 0) p.levels.push_back({static_cast<std::int64_t>(n), least[n]});
    }
  }

  /// More sets on a day are of no use to any target.
  [[nodiscard]] std::size_t most_sets(const interchangeable& p) const {
    std::int64_t possible = 0;
    std::int64_t most = 0;
    for (const std::size_t e : p.exercises) possible += exercises_[e].options.back().amount.series.value;
    for (const instance::term& g : exercises_[p.exercises[0]].gives)
      if (most_units(g.index) / g.amount > most) most = most_units(g.index) / g.amount;
    return static_cast<std::size_t>(most < possible ? most : possible);
  }

  /// The least cost of so many sets of the first of the exercises, each done once at most; -1 where it cannot be.
  [[nodiscard]] vector<std::int64_t> least_cost(const interchangeable& p, std::size_t first, std::size_t most) const {
    vector<std::int64_t> least(most + 1, -1);
    least[0] = 0;
    for (std::size_t i = 0; i < first; ++i)
      for (std::size_t n = most; n > 0; --n)
        for (const step& s : exercises_[p.exercises[i]].options) {
          const auto of_it = static_cast<std::size_t>(s.amount.series.value);
          if (of_it > n || least[n - of_it] < 0) continue;
          const std::int64_t cost = least[n - of_it] + cost_of(s);
          if (least[n] < 0 || cost < least[n]) least[n] = cost;
        }
    return least;
  }

  // ---- the problem ------------------------------------------------------------------------------------------------

  [[nodiscard]] std::int64_t units_wanted(std::size_t k) const {
    return (fractional_sets{targets_[k].weekly.low}.hundredths + unit_ - 1) / unit_;
  }
  [[nodiscard]] std::int64_t most_units(std::size_t k) const {
    return fractional_sets{targets_[k].weekly.high}.hundredths / unit_;
  }
  /// Time on a day that can be planned.
  [[nodiscard]] std::int64_t time_on(std::size_t d) const {
    return days_[d].available.count() / planning_grain.count() * planning_grain.count();
  }
  [[nodiscard]] std::int64_t time() const {
    std::int64_t sum = 0;
    for (std::size_t d = 0; d < days_.size(); ++d) sum += time_on(d);
    return sum;
  }
  /// The part of a target that each day is to have: an even one, of the days on which it can be trained, in whole
  /// direct sets.
  [[nodiscard]] std::int64_t share_of_day(std::size_t k) const {
    std::size_t most = 1;
    for (const interchangeable& p : pools_)
      for (const instance::term& g : exercises_[p.exercises[0]].gives)
        if (g.index == k && most_days(exercises_[p.exercises[0]]) > most) most = most_days(exercises_[p.exercises[0]]);
    const std::int64_t a_set = asked_.weights.direct > 0 ? asked_.weights.direct / unit_ : 1;
    return units_wanted(k) / (static_cast<std::int64_t>(most) * a_set) * a_set;
  }
  /// What a unit is worth that makes the lacks of the targets more even: more than all that is spread over the days.
  [[nodiscard]] std::int64_t worth_of_evenness() const {
    std::int64_t spread = 0;
    for (std::size_t k = 0; k < targets_.size(); ++k) spread += units_wanted(k);
    return spread * static_cast<std::int64_t>(days_.size()) + 1;
  }
  /// What a unit is worth that a target lacks: more than all evenness.
  [[nodiscard]] std::int64_t worth_of_unit() const {
    std::int64_t evenness = 0;
    for (std::size_t k = 0; k < targets_.size(); ++k) evenness += units_wanted(k) * (units_wanted(k) + 1) / 2;
    return (evenness + 1) * worth_of_evenness();
  }
  [[nodiscard]] bool too_large() const {
    std::int64_t units = 0;
    for (std::size_t k = 0; k < targets_.size(); ++k) units += units_wanted(k);
    constexpr std::int64_t most = std::int64_t{1} << 50;
    return units > 100'000 || 2 * worth_of_unit() > most / (time() + 1) / (units + 1);
  }

  [[nodiscard]] const vector<instance::term>& gives(const item& i) const {
    return exercises_[pools_[i.pool].exercises[0]].gives;
  }
  [[nodiscard]] const amount_of_sets& level(const item& i) const { return pools_[i.pool].levels[i.level]; }

  [[nodiscard]] vector<item> items_of(std::size_t only) const {
    vector<item> items;
    for (std::size_t p = 0; p < pools_.size(); ++p) {
      const exercise& e = exercises_[pools_[p].exercises[0]];
      bool of_use = only == all_targets;
      for (const instance::term& g : e.gives) of_use = of_use || g.index == only;
      for (std::size_t d = 0; d < days_.size() && of_use; ++d)
        for (std::size_t l = 0; l < pools_[p].levels.size() && e.free[d]; ++l) {
          bool fits = pools_[p].levels[l].cost <= time_on(d);
          for (const instance::term& g : e.gives)
            if (only == all_targets || only == g.index)
              fits = fits && g.amount * pools_[p].levels[l].sets <= most_units(g.index);
          if (fits) items.push_back({p, l, d});
        }
    }
    return items;
  }

  [[nodiscard]] Instance problem_of(std::size_t only) const {
    Instance p;
    const vector<item> items = items_of(only);
    p.stages = days_.size();
    p.changeover = {{0}};
    p.opening = {0};
    const auto concerned = [&](std::size_t k) { return only == all_targets || only == k; };
    const std::int64_t worth = worth_of_unit();
    const std::int64_t even = worth_of_evenness();
    vector<instance::limit> most;
    for (std::size_t k = 0; k < targets_.size(); ++k) {
      p.needs.emplace_back();
      most.push_back({{}, most_units(k)});
      if (!concerned(k)) continue;
      // The more is lacking, the more a unit is worth: so that what is lacking is spread evenly.
      for (std::int64_t lacking = units_wanted(k); lacking > 0; --lacking)
        p.needs.back().push_back({1, worth + lacking * even});
    }
    const bool spread = only == all_targets;
    for (std::size_t k = 0; k < targets_.size() && spread; ++k)
      for (std::size_t d = 0; d < days_.size(); ++d) {
        p.needs.emplace_back();
        if (share_of_day(k) > 0) p.needs.back().push_back({share_of_day(k), 1});
      }
    vector<instance::limit> within_time;
    for (std::size_t d = 0; d < days_.size(); ++d) within_time.push_back({{}, time_on(d)});
    for (std::size_t i = 0; i < items.size(); ++i) {
      const amount_of_sets& l = level(items[i]);
      p.items.push_back({items[i].day, 0, l.cost, items[i].pool * days_.size() + items[i].day, {}});
      within_time[items[i].day].terms.push_back({i, l.cost});
      p.budget += l.cost;
      for (const instance::term& g : gives(items[i])) {
        if (!concerned(g.index)) continue;
        p.items.back().gives.push_back({g.index, g.amount * l.sets});
        most[g.index].terms.push_back({i, g.amount * l.sets});
        if (spread)
          p.items.back().gives.push_back({targets_.size() + g.index * days_.size() + items[i].day, g.amount * l.sets});
      }
    }
    if (p.budget > time()) p.budget = time();
    for (std::size_t k = 0; k < targets_.size(); ++k) {
      if (!concerned(k)) continue;
      p.limits.push_back(std::move(most[k]));
    }
    for (instance::limit& l : within_time) p.limits.push_back(std::move(l));
    keep_apart(items, p);
    return p;
  }

  /// Of two exercises that train a muscle directly on days too near one another, only one is done.
  void keep_apart(const vector<item>& items, Instance& p) const {
    vector<vector<std::size_t>> of_group(pools_.size() * days_.size());
    for (std::size_t i = 0; i < items.size(); ++i) of_group[p.items[i].group].push_back(i);
    for (std::size_t a = 0; a < pools_.size(); ++a)
      for (std::size_t b = 0; b < pools_.size(); ++b) {
        const exercise& of_a = exercises_[pools_[a].exercises[0]];
        const exercise& of_b = exercises_[pools_[b].exercises[0]];
        if (!share_a_muscle(of_a, of_b)) continue;
        for (std::size_t d1 = 0; d1 < days_.size(); ++d1)
          for (std::size_t d2 = d1 + 1; d2 < days_.size(); ++d2) {
            if (!too_near(of_a.recovery, d1, of_b.recovery, d2)) continue;
            instance::limit l{{}, 1};
            for (const std::size_t group : {a * days_.size() + d1, b * days_.size() + d2})
              for (const std::size_t i : of_group[group]) l.terms.push_back({i, 1});
            p.limits.push_back(std::move(l));
          }
      }
  }

  /// Solves the whole question, or that of one target alone; goes on for so many reports after it is known that nothing
  /// lacks less or more evenly.
  [[nodiscard]] session best_for(std::size_t only, std::uint64_t reports) const {
    return solve(problem_of(only), search_limits{asked_.nodes}, [&](const search_progress& p) {
      return !p.feasible || !lacks_least(p.value, p.bound) || reports-- > 0;
    });
  }
  /// Whether nothing with a value up to the bound lacks less, or as little more evenly.
  [[nodiscard]] bool lacks_least(std::int64_t value, std::int64_t bound) const {
    return value / worth_of_evenness() == bound / worth_of_evenness();
  }

  [[nodiscard]] vector<std::int64_t> given_by(std::size_t only, const session& answer) const {
    vector<std::int64_t> given(targets_.size(), 0);
    const vector<item> items = items_of(only);
    for (const std::size_t i : answer.sequence)
      for (const instance::term& g : gives(items[i])) given[g.index] += g.amount * level(items[i]).sets;
    return given;
  }

  /// Writes the exercises of an answer into their sessions.
  void place(const session& best, training_week& week) const {
    const vector<item> items = items_of(all_targets);
    vector<vector<std::size_t>> of_day(days_.size());  // exercises
    vector<vector<step>> steps(days_.size());
    for (const std::size_t at : best.sequence) {
      const item& i = items[at];
      const interchangeable& p = pools_[i.pool];
      auto left = static_cast<std::size_t>(level(i).sets);
      for (std::size_t first = p.exercises.size(); first > 0 && left > 0; --first) {
        const exercise& last = exercises_[p.exercises[first - 1]];
        const std::int64_t cost = least_cost(p, first, left)[left];
        const vector<std::int64_t> without = least_cost(p, first - 1, left);
        if (without[left] == cost) continue;
        for (const step& s : last.options) {
          const auto n = static_cast<std::size_t>(s.amount.series.value);
          if (n > left || without[left - n] < 0 || without[left - n] + cost_of(s) != cost) continue;
          insert(p.exercises[first - 1], s, of_day[i.day], steps[i.day]);
          left -= n;
          break;
        }
      }
    }
    for (std::size_t d = 0; d < days_.size(); ++d)
      for (std::size_t i = 0; i < steps[d].size(); ++i) {
        week.sessions[d].exercises.push_back({steps[d][i], exercises_[of_day[d][i]].recovery});
        week.sessions[d].duration += seconds{cost_of(steps[d][i])};
        week.duration += seconds{cost_of(steps[d][i])};
      }
  }

  void insert(std::size_t e, const step& s, vector<std::size_t>& exercises, vector<step>& steps) const {
    exercises.push_back(e);
    steps.push_back(s);
    const auto earlier = [&](std::size_t x, std::size_t y) {
      const technique& a = *exercises_[x].what;
      const technique& b = *exercises_[y].what;
      return comes_before(a, b) || (!comes_before(b, a) && x < y);
    };
    for (std::size_t j = steps.size() - 1; j > 0 && earlier(exercises[j], exercises[j - 1]); --j) {
      std::swap(exercises[j], exercises[j - 1]);
      std::swap(steps[j], steps[j - 1]);
    }
  }

  // ---- why not more -----------------------------------------------------------------------------------------------

  [[nodiscard]] volume_limit limit_of(std::size_t k) const {
    using kind = volume_limit::kind;
    const std::int64_t wanted = units_wanted(k);
    volume_limit found;
    std::size_t offered = 0;
    std::int64_t all_units = 0;
    vector<std::size_t> forbidden;
    // The quickest way to a unit: so many seconds for so many units.
    std::int64_t cost = 0;
    std::int64_t units = 0;
    for (const exercise& e : exercises_) {
      std::int64_t a_set = 0;
      for (const instance::term& g : e.gives)
        if (g.index == k) a_set = g.amount;
      if (a_set == 0) continue;
      ++offered;
      if (e.options.empty()) forbidden.push_back(e.forbidden_by);
      if (e.options.empty()) continue;
      ++found.exercises;
      const std::size_t on_days = most_days(e);
      if (on_days > found.sessions) found.sessions = on_days;
      std::int64_t most = 0;
      for (const step& s : e.options) {
        const std::int64_t given = a_set * s.amount.series.value;
        if (given > most) most = given;
        if (on_days == 0 || (units > 0 && cost_of(s) * units >= cost * given)) continue;
        cost = cost_of(s);
        units = given;
      }
      all_units += most * static_cast<std::int64_t>(on_days);
    }
    if (found.exercises == 0) {
      found.what = offered == 0 ? kind::no_exercise : kind::forbidden;
      found.exercises = offered;
      found.rule = most_frequent(forbidden);
      return found;
    }
    found.at_most = fractional_sets{all_units * unit_};
    if (all_units < wanted) {
      found.what = all_units == 0 ? kind::recovery : kind::too_few_sets;
      return found;
    }
    const std::int64_t needed = (wanted * cost + units - 1) / units;
    if (needed > time()) {
      found.what = kind::too_little_time;
      found.needed = seconds{needed};
      found.at_most = fractional_sets{time() * units / cost * unit_};
      return found;
    }
    const session best = best_for(k, 0);
    if (!lacks_least(best.value, best.bound)) {
      found.what = kind::unsettled;
      return found;
    }
    const std::int64_t most = given_by(k, best)[k];
    found.at_most = fractional_sets{most * unit_};
    found.what = most < wanted ? kind::time_and_recovery : kind::other_targets;
    if (found.what == kind::other_targets && time_for_all() > time()) found.needed = seconds{time_for_all()};
    return found;
  }

  /// All targets cannot have what they want in less time: not if every exercise gave its units at the best rate.
  [[nodiscard]] std::int64_t time_for_all() const {
    std::int64_t wanted = 0;
    for (std::size_t k = 0; k < targets_.size(); ++k) wanted += units_wanted(k);
    std::int64_t cost = 0;
    std::int64_t units = 0;
    for (const interchangeable& p : pools_)
      for (const amount_of_sets& l : p.levels) {
        std::int64_t given = 0;
        for (const instance::term& g : exercises_[p.exercises[0]].gives)
          if (units_wanted(g.index) > 0) given += g.amount * l.sets;
        if (given == 0 || (units > 0 && l.cost * units >= cost * given)) continue;
        cost = l.cost;
        units = given;
      }
    return units == 0 ? 0 : (wanted * cost + units - 1) / units;
  }

  static std::size_t most_frequent(const vector<std::size_t>& values) {
    std::size_t best = 0;
    std::size_t most = 0;
    for (const std::size_t value : values) {
      std::size_t n = 0;
      for (const std::size_t other : values) n += other == value ? 1 : 0;
      if (n > most) best = value;
      if (n > most) most = n;
    }
    return best;
  }

  const week_request& asked_;
  std::int64_t unit_;  // hundredths of a set that divide what any set counts
  side first_ = side::both;
  bool days_clash_ = false;  // whether any days are too near one another
  vector<training_day> days_{};
  vector<volume_target> targets_{};
  vector<exercise> exercises_{};
  vector<interchangeable> pools_{};
};

}  // namespace detail

/// @brief The best week for a request, with a proof, or what stands in its way.
///
/// Of all weeks in which no muscle is trained directly again within its recovery window, no session is longer than its
/// time and no target gets more than its high end: one that lacks the fewest sets in all; of those, one that lacks them
/// most evenly; of those, one in which most of each target is spread evenly over the days; of those, the shortest. The
/// first two are proven first; then the search goes on for as long as the patience of the request lasts.
///
/// Each exercise stands at most once in a session, with as many sets as its dose range allows. The windows hold also
/// from the end of the week to the beginning of one that is like it. What the rules forbid to the person is never
/// offered; rules that ask for several steps or for their order are not asked: give the needs of a session to compose()
/// for what goes with it, such as warming up. Within a session exercises stand as comes_before() says; of exercises
/// that give the same in the same time, the first of the catalogue are taken.
///
/// A session takes what its exercises take with the most repetitions, a rest after every set and a changeover for every
/// exercise, each rounded up to half a minute: never less than what it takes in fact.
///
/// A pure function: the same request, rules and techniques give the same answer on every platform.
/// @param asked the request; what is wrong with it is in the answer
/// @param rules the rules that may forbid something: a rule_set
/// @param techniques what to compose from; must outlive the answer
template <class Rules>
[[nodiscard]] training_week compose_week(const week_request& asked, Rules rules, catalogue techniques) {
  training_week week;
  week.faults = faults_of(asked);
  if (!week.faults.empty()) return week;
  week.because = assess(asked.who);
  if (week.because.refer) {
    week.how = outcome::refer;
    week.proven = true;
    return week;
  }
  detail::week_composer<instance>(asked, detail::any_rule_set<instance>::of(rules), techniques).compose(week);
  return week;
}

}  // namespace regimen
