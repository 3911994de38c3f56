/// @file
/// @brief Rules about amounts: a most, a least, a ratio of two.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief An amount that the steps of a routine add up to.
template <class Subject, class Unit, class Measure>
struct amount {
  /// @brief What it is counted in: seconds, or a whole number.
  using unit = Unit;
  /// @brief The steps that count.
  Subject subject;
  /// @brief What one of them adds: `unit(const act&)`, not negative.
  Measure measure;

  /// @brief What a step adds, as a number.
  [[nodiscard]] constexpr std::int64_t of(const act& a) const {
    if (!subject(a)) return 0;
    if constexpr (std::is_same_v<Unit, seconds>)
      return measure(a).count();
    else
      return measure(a);
  }
};

/// @brief What a function measures of the steps like this: `seconds(const act&)` or a whole number, not negative.
template <class Subject, class Measure>
[[nodiscard]] constexpr auto amount_of(Subject subject, Measure measure) {
  using result = std::invoke_result_t<Measure, const act&>;
  using unit = std::conditional_t<std::is_same_v<result, seconds>, seconds, std::int64_t>;
  return amount<Subject, unit, Measure>{subject, measure};
}
/// @brief Seconds of work in steps like this; of a one-sided step on both sides, those of one side.
template <class Subject>
[[nodiscard]] constexpr auto work_of(Subject subject) {
  return amount_of(subject, [](const act& a) { return a.done->amount.work(); });
}
/// @brief Seconds from beginning to end of steps like this, rests and both sides counted.
template <class Subject>
[[nodiscard]] constexpr auto duration_of(Subject subject) {
  return amount_of(subject, [](const act& a) { return a.done->duration(); });
}
/// @brief Seconds for which the complaint works in one contraction type in steps like this.
template <class Subject>
[[nodiscard]] constexpr auto tension_of(Subject subject, contraction type) {
  return amount_of(subject, [type](const act& a) { return time_under_tension(*a.done, a.by->who->complaint, type); });
}
/// @brief How many steps are like this.
template <class Subject>
[[nodiscard]] constexpr auto number_of(Subject subject) {
  return amount_of(subject, [](const act&) { return std::int64_t{1}; });
}

/// @brief Over what an amount is added up.
enum class per : unsigned char {
  session,  ///< The whole routine.
  side,     ///< Each side of the body for itself; a step on both sides counts on each.
  muscle,   ///< Each muscle on each side, whatever the steps call what they work on; what has no muscles by itself.
};

namespace detail {

/// Something over which an amount is added up.
struct bin {
  per over;
  side where{};
  structure what{};

  [[nodiscard]] constexpr bool holds(const act& a) const noexcept {
    if (over == per::session) return true;
    if (!reaches(a.done->where, where)) return false;
    if (over == per::side) return true;
    const auto one = what.as<muscle>();
    return one ? a.muscles.contains(*one) : a.done->target == what;
  }
};

/// Calls `f(bin)` for each bin to which some act adds, in the order of first use within a side.
template <class Amount, class F>
constexpr void for_each_bin(const performance& acts, const Amount& added, per over, F&& f) {
  if (over == per::session) return f(bin{over});
  for (const side where : {side::left, side::right}) {
    if (over == per::side) {
      f(bin{over, where});
      continue;
    }
    enum_set<muscle> known;
    for (std::size_t i = 0; i < acts.size(); ++i) {
      if (!reaches(acts[i].done->where, where) || added.of(acts[i]) == 0) continue;
      for (const muscle m : acts[i].muscles - known) f(bin{over, where, m});
      known = known | acts[i].muscles;
      if (!acts[i].muscles.empty()) continue;
      bool first = true;
      for (std::size_t j = 0; j < i && first; ++j)
        first = !(acts[j].done->target == acts[i].done->target && reaches(acts[j].done->where, where) &&
                  added.of(acts[j]) != 0);
      if (first) f(bin{over, where, acts[i].done->target});
    }
  }
}

/// The steps other than one that add to a bin.
template <class Amount>
constexpr involved adding_to(const bin& b, const performance& acts, const Amount& added, std::size_t but) {
  involved found;
  for (std::size_t j = 0; j < acts.size(); ++j)
    if (j != but && b.holds(acts[j]) && added.of(acts[j]) > 0) found.push_back(static_cast<std::uint16_t>(j));
  return found;
}

}  // namespace detail

/// @brief An amount is at most so much.
template <class Amount>
struct at_most_amount {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief What is added up.
  Amount added;
  /// @brief The most.
  std::int64_t bound;
  /// @brief Over what.
  per over;

  /// @brief Reports each step that goes over, with the earlier ones that add up with it. Linear in the steps and their
  /// muscles.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    if (adds_up_to_less(acts)) return;
    std::int64_t sums[2][count_of<muscle> + 1]{};
    for (std::size_t i = 0; i < acts.size(); ++i) {
      const std::int64_t more = added.of(acts[i]);
      if (more == 0) continue;
      const structure target = acts[i].done->target;
      detail::bin fullest{over};
      bool goes_over = false;
      const auto add = [&](std::int64_t& sum, side where, structure what) {
        if (sum <= bound && sum + more > bound && !goes_over) {
          goes_over = true;
          fullest = {over, where, what};
        }
        sum += more;
      };
      for (const side where : {side::left, side::right}) {
        std::int64_t(&on_side)[count_of<muscle> + 1] = sums[where == side::right ? 1 : 0];
        if (over != per::session && !reaches(acts[i].done->where, where)) continue;
        if (over != per::muscle)
          add(on_side[count_of<muscle>], where, {});
        else if (acts[i].muscles.empty()) {
          std::int64_t before = sum_before(i, acts, {over, where, target});
          add(before, where, target);
        }
        if (over == per::session) break;
        if (over == per::muscle)
          for (const muscle m : acts[i].muscles) add(on_side[index_of(m)], where, m);
      }
      if (!goes_over) continue;
      involved earlier;
      for (const std::uint16_t j : detail::adding_to(fullest, acts, added, i))
        if (j < i) earlier.push_back(j);
      report(i, target, earlier);
    }
  }

  /// @brief A limit for each thing over which the amount is added up.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    // Those that add stand together, as options come technique by technique.
    std::size_t from = options.size();
    std::size_t to = 0;
    for (std::size_t j = 0; j < options.size(); ++j) {
      if (added.of(options[j]) == 0) continue;
      from = j < from ? j : from;
      to = j + 1;
    }
    detail::for_each_bin(options, added, over, [&](const detail::bin& b) {
      out.limit(
          [&](auto&& term) {
            for (std::size_t j = from; j < to; ++j)
              if (const std::int64_t more = added.of(options[j]); more != 0 && b.holds(options[j])) term(j, more);
          },
          bound);
    });
  }

 private:
  // Most routines are far below the most, which is seen without looking at muscles.
  [[nodiscard]] constexpr bool adds_up_to_less(const performance& acts) const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < acts.size(); ++i) sum += added.of(acts[i]);
    return sum <= bound;
  }
  [[nodiscard]] constexpr std::int64_t sum_before(std::size_t i, const performance& acts, const detail::bin& b) const {
    std::int64_t sum = 0;
    for (std::size_t j = 0; j < i; ++j)
      if (b.holds(acts[j])) sum += added.of(acts[j]);
    return sum;
  }
};

/// @brief An amount is at least so much wherever there is any of it.
template <class Amount>
struct at_least_amount {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief What is added up.
  Amount added;
  /// @brief The least.
  std::int64_t bound;
  /// @brief Over what.
  per over;

  /// @brief Reports the first step of each sum that is too small, with the others. Linear in steps times bins.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    detail::for_each_bin(acts, added, over, [&](const detail::bin& b) {
      std::int64_t sum = 0;
      std::size_t first = acts.size();
      for (std::size_t i = 0; i < acts.size(); ++i) {
        const std::int64_t more = b.holds(acts[i]) ? added.of(acts[i]) : 0;
        if (more > 0 && first == acts.size()) first = i;
        sum += more;
      }
      if (first < acts.size() && sum < bound)
        report(first, b.what.empty() ? acts[first].done->target : b.what, detail::adding_to(b, acts, added, first));
    });
  }

  /// @brief For each option that adds anything: it needs the others to reach the least.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    detail::for_each_bin(options, added, over, [&](const detail::bin& b) {
      for (std::size_t i = 0; i < options.size(); ++i) {
        if (!b.holds(options[i]) || added.of(options[i]) == 0) continue;
        out.limit(
            [&](auto&& term) {
              for (std::size_t j = 0; j < options.size(); ++j) {
                const std::int64_t more = b.holds(options[j]) ? added.of(options[j]) : 0;
                const std::int64_t amount = (j == i ? bound : 0) - more;
                if (amount != 0) term(j, amount);
              }
            },
            0);
      }
    });
  }
};

/// @brief A ratio of whole numbers, as `{3, 2}` for 3 to 2.
struct ratio {
  /// @brief Of the first, not negative.
  std::int64_t first = 1;
  /// @brief Of the second, not negative; not both are 0.
  std::int64_t second = 1;
};

/// @brief Two amounts stand in a ratio between two bounds, or there is neither.
template <class First, class Second>
struct ratio_of_amounts {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief The one amount.
  First first;
  /// @brief The other.
  Second second;
  /// @brief The least ratio of the first to the second.
  ratio least;
  /// @brief The greatest.
  ratio most;
  /// @brief Over what.
  per over;

  /// @brief Reports the first step that adds to a pair of sums that is out of proportion, with the others. Linear in
  /// steps times bins.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    const sum_of_both both_amounts{first, second};
    detail::for_each_bin(acts, both_amounts, over, [&](const detail::bin& b) {
      std::int64_t a = 0;
      std::int64_t c = 0;
      std::size_t one = acts.size();
      for (std::size_t i = 0; i < acts.size(); ++i) {
        if (!b.holds(acts[i])) continue;
        if (one == acts.size() && both_amounts.of(acts[i]) > 0) one = i;
        a += first.of(acts[i]);
        c += second.of(acts[i]);
      }
      if (one == acts.size()) return;
      if (a * least.second < c * least.first || a * most.second > c * most.first)
        report(one, b.what.empty() ? acts[one].done->target : b.what, detail::adding_to(b, acts, both_amounts, one));
    });
  }

  /// @brief Two limits for each pair of sums.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    detail::for_each_bin(options, sum_of_both{first, second}, over, [&](const detail::bin& b) {
      const auto limit = [&](std::int64_t of_first, std::int64_t of_second) {
        out.limit(
            [&](auto&& term) {
              for (std::size_t i = 0; i < options.size(); ++i) {
                if (!b.holds(options[i])) continue;
                const std::int64_t amount = of_first * first.of(options[i]) + of_second * second.of(options[i]);
                if (amount != 0) term(i, amount);
              }
            },
            0);
      };
      limit(-least.second, least.first);
      limit(most.second, -most.first);
    });
  }

 private:
  struct sum_of_both {
    const First& a;
    const Second& b;
    [[nodiscard]] constexpr std::int64_t of(const act& x) const { return a.of(x) + b.of(x); }
  };
};

namespace detail {
[[nodiscard]] constexpr std::int64_t number(seconds s) noexcept { return s.count(); }
[[nodiscard]] constexpr std::int64_t number(std::int64_t n) noexcept { return n; }
}  // namespace detail

/// @brief An amount is at most so much, in the whole session, on each side, or of each muscle.
template <class Subject, class Unit, class Measure>
[[nodiscard]] constexpr auto at_most(amount<Subject, Unit, Measure> added, std::type_identity_t<Unit> bound, per over) {
  return at_most_amount<amount<Subject, Unit, Measure>>{added, detail::number(bound), over};
}
/// @brief On one muscle and side, steps like this add up to at most so many seconds of work.
template <class Test>
[[nodiscard]] constexpr auto at_most(predicate<Test> subject, seconds bound) {
  return at_most(work_of(subject), bound, per::muscle);
}
/// @brief An amount is at least so much wherever there is any of it.
template <class Subject, class Unit, class Measure>
[[nodiscard]] constexpr auto at_least(amount<Subject, Unit, Measure> added, std::type_identity_t<Unit> bound,
                                      per over) {
  return at_least_amount<amount<Subject, Unit, Measure>>{added, detail::number(bound), over};
}
/// @brief Where there is any of two amounts, the first is to the second as something between two ratios.
template <class First, class Second>
[[nodiscard]] constexpr auto ratio_between(First first, Second second, ratio least, ratio most, per over) {
  return ratio_of_amounts<First, Second>{first, second, least, most, over};
}

}  // namespace regimen
