/// @file
/// @brief What a rule demands: what all combinators have in common, and two demands as one.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "regimen/rule/performance.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief Other steps that have to do with a fault, by their place from zero: the first few.
using involved = list<std::uint16_t, 8>;

/// @brief Satisfied by combinators: what a rule demands of a routine.
///
/// Each has the same two members. `check(performance, report)` calls `report(step, structure, involved)` for every
/// fault: where it is, what is missing or overdone (which may be no structure), and which other steps have to do with
/// it. `ground(performance, out)` says the same of the options of a composition in the terms of an optimisation
/// problem, by calling any of
///  - `out.exclude(i)`: option i is never chosen;
///  - `out.prerequisite(i, providers)`: option i needs one of the options before it that `providers(f)` calls f with;
///  - `out.limit(terms, bound)`: the amounts with which `terms(f)` calls `f(i, amount)` add up to at most the bound;
///  - `out.rank(i, value)` or `out.unranked(i)`, for every option: ranks never fall along the routine;
///  - `out.prefer(points, items)`: any of the options with which `items(f)` calls f is worth so many points.
template <class T>
concept combinator = requires {
  typename T::is_demand;
};

/// @brief Whether a demand is a wish: a routine that does not meet it breaks no rule.
template <class Demand>
inline constexpr bool is_soft = requires {
  typename std::remove_cvref_t<Demand>::is_soft;
};

/// @brief Two demands as one.
template <combinator First, combinator Second>
struct both_demands {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief The one.
  First first;
  /// @brief The other.
  Second second;

  /// @brief Reports what breaks either.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    first.check(acts, report);
    second.check(acts, report);
  }
  /// @brief Grounds both.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    first.ground(options, out);
    second.ground(options, out);
  }
};

/// @brief Both demands hold.
template <combinator First, combinator Second>
requires(!is_soft<First> && !is_soft<Second>) [[nodiscard]] constexpr auto operator&&(First first, Second second) {
  return both_demands<First, Second>{first, second};
}

}  // namespace regimen
