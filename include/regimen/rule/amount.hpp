/// @file
/// @brief Rules about amounts: a most, a mix of two kinds, the same on both sides.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief On one muscle and side, steps like this add up to at most so many seconds, whatever they call what they work
/// on.
///
/// Structures without muscles, such as nerves, count by themselves.
template <class Subject>
struct at_most_seconds {
  /// @brief The steps that count.
  Subject subject;
  /// @brief The most, per muscle and side.
  seconds bound;

  /// @brief Reports the step that goes over. Quadratic in the steps.
  template <class Report>
  constexpr void check(std::span<const step> steps, const person& who, Report&& report) const {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (!subject(steps[i], who)) continue;
      const enum_set<muscle> here = muscles_of(steps[i].target);
      const std::int64_t more = steps[i].amount.work().count();
      bool over = false;
      for (const side s : {side::left, side::right}) {
        if (!reaches(steps[i].where, s)) continue;
        std::int64_t before[count_of<muscle>]{};
        std::int64_t before_itself = 0;
        for (std::size_t j = 0; j < i; ++j) {
          if (!reaches(steps[j].where, s) || !subject(steps[j], who)) continue;
          const std::int64_t done = steps[j].amount.work().count();
          if (here.empty() && steps[j].target == steps[i].target) before_itself += done;
          for (const muscle m : muscles_of(steps[j].target) & here) before[index_of(m)] += done;
        }
        over = over || (here.empty() && goes_over(before_itself, more));
        for (const muscle m : here) over = over || goes_over(before[index_of(m)], more);
      }
      if (over) report(i, steps[i].target);
    }
  }

  /// @brief A limit for each side and each muscle, or structure without one, that an option works on.
  template <class Ground>
  constexpr void ground(std::span<const step> options, const person& who, Ground&& out) const {
    for (const side s : {side::left, side::right}) {
      const auto counts = [&](const step& o) { return reaches(o.where, s) && subject(o, who); };
      const auto limit = [&](auto&& concerns) {
        out.limit(
            [&](auto&& term) {
              for (std::size_t j = 0; j < options.size(); ++j)
                if (counts(options[j]) && concerns(options[j])) term(j, options[j].amount.work().count());
            },
            bound.count());
      };
      enum_set<muscle> muscles;
      for (std::size_t i = 0; i < options.size(); ++i) {
        if (!counts(options[i])) continue;
        muscles = muscles | muscles_of(options[i].target);
        bool first = muscles_of(options[i].target).empty();
        for (std::size_t j = 0; j < i && first; ++j)
          first = !(counts(options[j]) && options[j].target == options[i].target);
        if (first) limit([&](const step& o) { return o.target == options[i].target; });
      }
      for (const muscle m : muscles) limit([m](const step& o) { return muscles_of(o.target).contains(m); });
    }
  }

 private:
  [[nodiscard]] constexpr bool goes_over(std::int64_t before, std::int64_t more) const noexcept {
    return before <= bound.count() && before + more > bound.count();
  }
};

/// @brief On one muscle and side, steps like this add up to at most so many seconds of work.
template <class Subject>
[[nodiscard]] constexpr auto at_most(Subject subject, seconds bound) {
  return at_most_seconds<Subject>{subject, bound};
}

/// @brief Where steps like this give one of two amounts on a side, they give the other as well.
template <class Subject, class First, class Second>
struct mixes_amounts {
  /// @brief The steps that count.
  Subject subject;
  /// @brief `seconds(const step&, const person&)`.
  First first;
  /// @brief `seconds(const step&, const person&)`.
  Second second;

  /// @brief Reports the first step of a side that has one amount and lacks the other. Linear in the steps.
  template <class Report>
  constexpr void check(std::span<const step> steps, const person& who, Report&& report) const {
    std::size_t reported = steps.size();
    for (const side s : {side::left, side::right}) {
      bool has_first = false;
      bool has_second = false;
      std::size_t one = steps.size();
      for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!reaches(steps[i].where, s) || !subject(steps[i], who)) continue;
        const bool a = first(steps[i], who) > seconds{0};
        const bool b = second(steps[i], who) > seconds{0};
        if ((a || b) && one == steps.size()) one = i;
        has_first = has_first || a;
        has_second = has_second || b;
      }
      if (has_first != has_second && one != reported) {
        report(one, steps[one].target);
        reported = one;
      }
    }
  }

  /// @brief Two limits for each side: the sum of either amount is at most a large multiple of the other.
  template <class Ground>
  constexpr void ground(std::span<const step> options, const person& who, Ground&& out) const {
    std::int64_t large = 1;
    for (const step& s : options)
      if (subject(s, who)) large += first(s, who).count() + second(s, who).count();
    for (const side where : {side::left, side::right}) {
      const auto limit = [&](const auto& more, const auto& less) {
        out.limit(
            [&](auto&& term) {
              for (std::size_t i = 0; i < options.size(); ++i) {
                if (!reaches(options[i].where, where) || !subject(options[i], who)) continue;
                const std::int64_t amount = more(options[i], who).count() - large * less(options[i], who).count();
                if (amount != 0) term(i, amount);
              }
            },
            0);
      };
      limit(first, second);
      limit(second, first);
    }
  }
};

/// @brief Where steps like this give one of two amounts on a side, they give the other as well.
template <class Subject, class First, class Second>
[[nodiscard]] constexpr auto mixes(Subject subject, First first, Second second) {
  return mixes_amounts<Subject, First, Second>{subject, first, second};
}

/// @brief Of each technique and structure, steps like this add up to the same seconds on the left and on the right.
template <class Subject>
struct equal_sides {
  /// @brief The steps that count.
  Subject subject;

  /// @brief Reports the first step of each technique and structure whose sides differ. Quadratic in the steps.
  template <class Report>
  constexpr void check(std::span<const step> steps, const person& who, Report&& report) const {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (!first_of_its_kind(steps, i, who)) continue;
      seconds difference{0};
      for (std::size_t j = i; j < steps.size(); ++j)
        if (same_kind(steps[i], steps[j], who)) difference += signed_seconds(steps[j]);
      if (difference != seconds{0}) report(i, steps[i].target);
    }
  }

  /// @brief Two limits for each technique and structure.
  template <class Ground>
  constexpr void ground(std::span<const step> options, const person& who, Ground&& out) const {
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (!first_of_its_kind(options, i, who)) continue;
      for (const std::int64_t sign : {1, -1})
        out.limit(
            [&](auto&& term) {
              for (std::size_t j = i; j < options.size(); ++j)
                if (same_kind(options[i], options[j], who) && signed_seconds(options[j]) != seconds{0})
                  term(j, sign * signed_seconds(options[j]).count());
            },
            0);
    }
  }

 private:
  [[nodiscard]] static constexpr seconds signed_seconds(const step& s) noexcept {
    return s.where == side::both ? seconds{0} : s.where == side::left ? s.amount.work() : -s.amount.work();
  }
  [[nodiscard]] constexpr bool same_kind(const step& a, const step& b, const person& who) const {
    return *a.what == *b.what && a.target == b.target && subject(b, who);
  }
  [[nodiscard]] constexpr bool first_of_its_kind(std::span<const step> steps, std::size_t i, const person& who) const {
    if (!subject(steps[i], who)) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (same_kind(steps[i], steps[j], who)) return false;
    return true;
  }
};

/// @brief Of each technique and structure, steps like this add up to the same seconds on the left and on the right.
template <class Subject>
[[nodiscard]] constexpr auto same_on_both_sides(Subject subject) {
  return equal_sides<Subject>{subject};
}

}  // namespace regimen
