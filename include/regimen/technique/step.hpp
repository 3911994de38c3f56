/// @file
/// @brief A step: one technique applied to one structure. As a plain value, and with its names in its type.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <type_traits>

#include "regimen/anatomy/side.hpp"
#include "regimen/technique/technique.hpp"

namespace regimen {

/// @brief One technique applied to one structure, as a plain value. Every rule, measure and composition works on these.
struct step {
  /// @brief What is done; null only in a default step, which nothing else may be asked of.
  const technique* what = nullptr;
  /// @brief To which structure.
  structure target{};
  /// @brief On which side.
  side where = side::both;
  /// @brief With which tools.
  enum_set<tool> tools{};
  /// @brief In which position.
  position posture{};
  /// @brief How much.
  dose amount{};

  /// @brief Whether it has a technique. While compiling one without cannot be asked anything, and g++ with sanitizers
  /// does not compare the address of a technique.
  [[nodiscard]] constexpr bool has_technique() const noexcept {
    return std::is_constant_evaluated() || what != nullptr;
  }
  /// @brief Whether a one-sided technique is done on both sides, each of which gets the full dose.
  [[nodiscard]] constexpr bool on_each_side() const noexcept { return what->one_sided && where == side::both; }
  /// @brief Whether the sides change after every set, since a rest of the one can then be spent on the other. It saves
  /// time wherever there are rests between sets; elsewhere one side comes after the other.
  [[nodiscard]] constexpr bool alternates_sides() const noexcept {
    return on_each_side() && amount.series.value > 1 && amount.rest > seconds{0};
  }
  /// @brief Seconds from beginning to end: the least in which each side that is worked on has its sets, with at least
  /// the rest of the dose between its own.
  ///
  /// One side after the other takes twice dose::duration(), as nothing is asked between the sides. With n sets of w
  /// seconds, rest r and alternating sides, a side waits for its next set as long as a set of the other takes, or for
  /// the whole rest if that is longer: 2 n w + (n - 1) max(0, r - w). That is never more, and no order of the sets
  /// takes less. Work is whatever the rest of one side is spent on: that the side at rest recovers meanwhile is a
  /// choice.
  [[nodiscard]] constexpr seconds duration() const noexcept {
    if (!on_each_side()) return amount.duration();
    if (!alternates_sides()) return amount.duration() * 2;
    const seconds set = amount.set_work();
    const seconds idle = amount.rest > set ? amount.rest - set : seconds{0};
    return amount.work() * 2 + idle * (std::int64_t{amount.series.value} - 1);
  }
  /// @brief Same in every part.
  [[nodiscard]] friend constexpr bool operator==(const step& a, const step& b) noexcept {
    return *a.what == *b.what && a.target == b.target && a.where == b.where && a.tools == b.tools &&
           a.posture == b.posture && a.amount == b.amount;
  }
};

/// @brief The same step on the other side.
[[nodiscard]] constexpr step mirror(step s) noexcept {
  s.where = mirror(s.where);
  return s;
}

/// @brief Appears in a compiler's message when a technique is applied to a structure that it does not act on.
template <const technique& Technique, class Target>
struct touch {
  /// @brief Whether the technique acts on the structure.
  static constexpr bool is_possible = touches(Technique, structure{Target{}});
};

/// @brief A step whose technique, target and side are known to the compiler.
///
/// Converts to the plain step. Tool, position and dose are values.
template <const technique& Technique, class Target, class Side>
struct typed_step {
  /// @brief The technique.
  static constexpr const technique& what = Technique;
  /// @brief The structure, as a term.
  using target_type = Target;
  /// @brief The side, as a term.
  using side_type = Side;
  /// @brief Tools, position and dose, together with the plain form of the rest.
  step erased{&Technique, structure{Target{}}, Side{}, {}, {}, {}};

  /// @brief The plain step.
  [[nodiscard]] constexpr operator const step&() const noexcept { return erased; }
};

/// @brief The same typed step on the other side.
template <const technique& Technique, class Target, class Side>
[[nodiscard]] constexpr auto mirror(const typed_step<Technique, Target, Side>& s) noexcept {
  typed_step<Technique, Target, term<mirror(Side::value)>> other{s.erased};
  other.erased.where = mirror(s.erased.where);
  return other;
}

namespace detail {
template <class... Arguments>
struct side_among {
  using type = term<side::both>;
};
template <class First, class... Rest>
struct side_among<First, Rest...> : side_among<Rest...> {};
template <side Side, class... Rest>
struct side_among<term<Side>, Rest...> {
  using type = term<Side>;
};

/// @brief Which of the ways of a technique reach a structure.
struct reaching_ways {
  bool is[8]{};
};
[[nodiscard]] constexpr reaching_ways ways_that_reach(const technique& t, const structure& target) noexcept {
  reaching_ways found;
  for (std::size_t i = 0; i < t.ways.size(); ++i) found.is[i] = reaches(t.ways[i], target);
  return found;
}

template <class T>
struct part_of_a_step {
  static constexpr bool is_known = false;
};

template <class T>
constexpr void put(step& s, const T& part) noexcept {
  if constexpr (names_a<T, side>)
    s.where = part;
  else if constexpr (names_a<T, tool>)
    s.tools.insert(part);
  else if constexpr (names_a<T, position>)
    s.posture = part;
  else if constexpr (std::convertible_to<T, seconds>)
    s.amount.hold = part;
  else if constexpr (std::same_as<T, sets>)
    s.amount.series = part;
  else if constexpr (std::same_as<T, repetitions>)
    s.amount.reps = part;
  else if constexpr (std::same_as<T, tempo>)
    s.amount.pace = part;
  else if constexpr (std::same_as<T, mass>)
    s.amount.load = part;
  else if constexpr (std::same_as<T, dose>)
    s.amount = part;
  else
    static_assert(
        part_of_a_step<T>::is_known,
        "regimen: a step is described by a side, tools, a position and a dose (time, sets, repetitions, tempo, load)");
}
}  // namespace detail

/// @brief A step: a technique applied to a structure.
///
/// The rest is told apart by type and may come in any order: a side (default both), tools and a position (default: the
/// first way of the technique that reaches the structure), and parts of the dose (default: the least dose of the
/// technique): a time to hold, `sets`, `repetitions`, `tempo`, `mass`, or a whole `dose`.
///
/// A structure that the technique does not act on does not compile.
template <const technique& Technique, auto Target, class... Parts>
[[nodiscard]] constexpr auto perform(term<Target>, const Parts&... parts) noexcept {
  static_assert(touch<Technique, term<Target>>::is_possible, "regimen: this technique does not act on this structure");
  static_assert(((names_a<Parts, side> ? 1 : 0) + ... + 0) <= 1 && !(std::same_as<Parts, side> || ...),
                "regimen: name the side of a step by one of the terms left, right and both");
  typed_step<Technique, term<Target>, typename detail::side_among<Parts...>::type> result{};
  step& s = result.erased;
  s.amount = Technique.doses.least();
  // Found once for each technique and structure, and not in every constant expression that makes such a step.
  constexpr detail::reaching_ways reaching = detail::ways_that_reach(Technique, structure{Target});
  for (std::size_t i = 0; i < Technique.ways.size(); ++i) {
    if (!reaching.is[i]) continue;
    s.tools = Technique.ways[i].tools;
    if (!Technique.ways[i].positions.empty()) s.posture = *Technique.ways[i].positions.begin();
    break;
  }
  if constexpr ((names_a<Parts, tool> || ...)) s.tools = {};
  (detail::put(s, parts), ...);
  if constexpr ((names_a<Parts, tool> || ...) && !(names_a<Parts, position> || ...)) {
    for (std::size_t i = 0; i < Technique.ways.size(); ++i) {
      const way& w = Technique.ways[i];
      if (!reaching.is[i] || w.tools != s.tools || w.positions.empty()) continue;
      s.posture = *w.positions.begin();
      break;
    }
  }
  return result;
}

}  // namespace regimen
