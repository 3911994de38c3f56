/// @file
/// @brief Rules about two of a kind: left and right, and the two ends of a nerve.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>

#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"
#include "regimen/rule/prohibition.hpp"

namespace regimen {

/// @brief Of each technique and structure, steps like this add up to the same seconds on the left and on the right.
template <class Subject>
struct equal_sides {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief The steps that count.
  Subject subject;

  /// @brief Reports the first step of each technique and structure whose sides differ, with the others. Quadratic in
  /// the steps.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    for (std::size_t i = 0; i < acts.size(); ++i) {
      if (!first_of_its_kind(acts, i)) continue;
      std::int64_t difference = 0;
      involved others;
      for (std::size_t j = i; j < acts.size(); ++j) {
        if (!same_kind(acts[i], acts[j])) continue;
        difference += signed_seconds(*acts[j].done);
        if (j != i) others.push_back(static_cast<std::uint16_t>(j));
      }
      if (difference != 0) report(i, acts[i].done->target, others);
    }
  }

  /// @brief Two limits for each technique and structure.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (!first_of_its_kind(options, i)) continue;
      for (const std::int64_t sign : {1, -1})
        out.limit(
            [&](auto&& term) {
              for (std::size_t j = i; j < options.size(); ++j)
                if (same_kind(options[i], options[j]) && signed_seconds(*options[j].done) != 0)
                  term(j, sign * signed_seconds(*options[j].done));
            },
            0);
    }
  }

 private:
  [[nodiscard]] static constexpr std::int64_t signed_seconds(const step& s) noexcept {
    return s.where == side::both ? 0 : (s.where == side::left ? 1 : -1) * s.amount.work().count();
  }
  [[nodiscard]] constexpr bool same_kind(const act& a, const act& b) const {
    return a.done->target == b.done->target && *a.done->what == *b.done->what && subject(b);
  }
  [[nodiscard]] constexpr bool first_of_its_kind(const performance& acts, std::size_t i) const {
    if (!subject(acts[i])) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (same_kind(acts[i], acts[j])) return false;
    return true;
  }
};

/// @brief Of each technique and structure, steps like this add up to the same seconds on the left and on the right.
template <class Subject>
[[nodiscard]] constexpr auto same_on_both_sides(Subject subject) {
  return equal_sides<Subject>{subject};
}

/// @brief In steps like this, two ends take turns: from phase to phase the one gains as much as the other loses, and
/// back to the first phase as well (S2-20). A technique without phases does not.
///
/// @param subject the steps
/// @param phases the phases of a technique: a range, of `const technique&`
/// @param one the one end in a phase, a number
/// @param other the other end
template <class Subject, class Phases, class One, class Other>
[[nodiscard]] constexpr auto alternates(Subject subject, Phases phases, One one, Other other) {
  return demands(subject, that([phases, one, other](const step& s) {
                   const auto& turns = phases(*s.what);
                   for (std::size_t i = 0; i < turns.size(); ++i) {
                     const auto& now = turns[i];
                     const auto& next = turns[i + 1 < turns.size() ? i + 1 : 0];
                     const auto gained = one(next) - one(now);
                     if (gained == 0 || gained != other(now) - other(next)) return false;
                   }
                   return turns.size() > 1;
                 }));
}

}  // namespace regimen
