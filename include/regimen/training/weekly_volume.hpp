/// @file
/// @brief Training volume: how many sets a week a muscle gets, direct ones and, in part, indirect ones.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "regimen/anatomy/action_role.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief What a set of an exercise is for a muscle: the role that the muscle plays in it.
enum class training_role : unsigned char {
  none,      ///< The muscle has no part in it.
  indirect,  ///< The muscle works, but the exercise is for others; or it only helps.
  direct,    ///< The exercise is for this muscle, whose main action holds against the load.
};

/// @brief Names of training_role.
template <>
struct vocabulary<training_role> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "role in training";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none", "indirect", "direct"};
};

/// @brief A number of sets of which some count in part, in hundredths of a set.
struct fractional_sets {
  /// @brief Hundredths of a set: 250 are two and a half sets.
  std::int64_t hundredths = 0;

  /// @brief No sets.
  constexpr fractional_sets() noexcept = default;
  /// @brief So many hundredths of a set.
  constexpr explicit fractional_sets(std::int64_t of_a_set) noexcept : hundredths(of_a_set) {}
  /// @brief So many whole sets.
  constexpr fractional_sets(sets whole) noexcept : hundredths(std::int64_t{whole.value} * 100) {}

  /// @brief Adds sets.
  constexpr fractional_sets& operator+=(fractional_sets other) noexcept {
    hundredths += other.hundredths;
    return *this;
  }
  /// @brief By number.
  [[nodiscard]] friend constexpr auto operator<=>(const fractional_sets&, const fractional_sets&) noexcept = default;
};

/// @brief What a set counts, in per cent of a set.
struct set_weights {
  /// @brief A direct set; from 0 to 100.
  int direct = 100;
  /// @brief An indirect set; from 0 to `direct`.
  int indirect = 50;
  /// @brief Where the weights come from: of the ways to count, this one fitted 67 studies best.
  source from{"Pelland 2025 doi 10.1007/s40279-025-02344-w"};

  /// @brief What a set of this kind counts.
  [[nodiscard]] constexpr int of(training_role kind) const noexcept {
    return kind == training_role::direct ? direct : kind == training_role::indirect ? indirect : 0;
  }
};

/// @brief Whether a technique is strength work: strengthening in the stage of loading. What only wakes a muscle up,
/// stretching, massage, drills and stability work are none, so that they neither count as sets nor ask for recovery.
/// The line is a choice of this library.
[[nodiscard]] constexpr bool is_strength_work(const technique& t) noexcept {
  return t.how == method::strengthening && t.when == stage::strengthen && !t.moves.load.empty();
}

/// @brief The muscles that an exercise trains.
struct trained_muscles {
  /// @brief By direct sets.
  enum_set<muscle> direct{};
  /// @brief By indirect sets.
  enum_set<muscle> indirect{};

  /// @brief What a set is for a muscle.
  [[nodiscard]] constexpr training_role of(muscle m) const noexcept {
    return direct.contains(m)     ? training_role::direct
           : indirect.contains(m) ? training_role::indirect
                                  : training_role::none;
  }
  /// @brief What a set is for a structure: the most that it is for one of its muscles, so that a set counts for a group
  /// once, however many of its heads work.
  [[nodiscard]] constexpr training_role of(const structure& what) const noexcept {
    const enum_set<muscle> muscles = muscles_of(what);
    return muscles.intersects(direct)     ? training_role::direct
           : muscles.intersects(indirect) ? training_role::indirect
                                          : training_role::none;
  }
};

/// @brief The muscles that a technique trains, from its movement: none if it is no strength work.
///
/// A muscle works if it is a prime mover or a synergist of a motion that undoes what the load would do: see acts_as.
/// Its sets are direct if one of its main actions resists the load and it is part of what the technique is for; the
/// triceps surae works in a squat, but a squat is not for it. Linear in the muscles of the body and the load.
[[nodiscard]] constexpr trained_muscles muscles_trained_by(const technique& t) noexcept {
  trained_muscles found;
  if (!is_strength_work(t)) return found;
  enum_set<muscle> meant;
  for (const structure& s : t.touches) meant = meant | muscles_of(s);
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto m = static_cast<muscle>(i);
    if (meant.contains(m) && resists(m, t.moves.load)) {
      found.direct.insert(m);
      continue;
    }
    for (const joint_motion& driven : t.moves.load) {
      const auto part = acts_as(m, {driven.where, opposite(driven.what)});
      if (part == action_role::prime_mover || part == action_role::synergist) found.indirect.insert(m);
    }
  }
  return found;
}

/// @brief What a set of a technique is for a structure: see muscles_trained_by().
[[nodiscard]] constexpr training_role training_role_of(const technique& t, const structure& what) noexcept {
  return muscles_trained_by(t).of(what);
}

namespace detail {
/// @brief The sets for a structure on the left and on the right.
struct sets_by_side {
  fractional_sets on[2]{};

  constexpr void add(const step& s, const structure& what, const set_weights& weights) noexcept {
    if (!s.has_technique() || s.amount.work() == seconds{0}) return;
    const fractional_sets more{std::int64_t{s.amount.series.value} * weights.of(training_role_of(*s.what, what))};
    for (const side one : {side::left, side::right})
      if (reaches(s.where, one)) on[index_of(one)] += more;
  }
  [[nodiscard]] constexpr fractional_sets of(side where) const noexcept {
    if (where != side::both) return on[index_of(where)];
    return on[0] < on[1] ? on[0] : on[1];
  }
};
}  // namespace detail

/// @brief The sets that some steps give to a structure on a side.
///
/// A step on both sides gives each side its sets, and counts once; for both sides it is the number on the side that has
/// fewer, so that three sets on the left and three on the right are three. Linear in the steps.
[[nodiscard]] constexpr fractional_sets volume_of(span<const step> steps, const structure& what,
                                                  side where = side::both, const set_weights& weights = {}) noexcept {
  detail::sets_by_side sum;
  for (const step& s : steps) sum.add(s, what, weights);
  return sum.of(where);
}

/// @brief The sets that all sessions of a week give to a structure on a side: as volume_of(), over every session.
/// @param sessions ranges of steps, as `std::vector<std::vector<step>>` or an array of spans
/// @param what the structure
/// @param where the side
/// @param weights what an indirect set counts
template <class Sessions>
[[nodiscard]] constexpr fractional_sets weekly_volume(const Sessions& sessions, const structure& what,
                                                      side where = side::both, const set_weights& weights = {}) {
  detail::sets_by_side sum;
  for (const auto& session : sessions)
    for (const step& s : session) sum.add(s, what, weights);
  return sum.of(where);
}

}  // namespace regimen
