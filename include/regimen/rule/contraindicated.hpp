/// @file
/// @brief Rules that keep to the contraindications of a person, and that refuse what is not known.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/person/contraindication.hpp"
#include "regimen/rule/predicate.hpp"
#include "regimen/rule/prohibition.hpp"
#include "regimen/rule/rule_set.hpp"

namespace regimen {

/// @brief Whether a step lowers something, so that a tempo may be asked of it: it has a tempo, its movement goes from
/// pose to pose, or it is strengthening or a drill, of which nobody told how it moves. Holds do not, nor does massage.
[[nodiscard]] constexpr bool lowers(const step& s) noexcept {
  if (!s.has_technique() || !(s.amount.pace == tempo{})) return true;
  const movement_pattern& moves = s.what->moves;
  if (detail::tells_movement(s))
    return !(moves.lowering.from == moves.lowering.to && moves.raising.from == moves.raising.to);
  return s.what->how == method::strengthening || s.what->how == method::drill;
}

namespace detail {
/// @brief Whether a movement may go further than it is told: the poses of the standard movements are cut short where
/// published lengths of muscles end (hip from -20 to 100 degrees, knee to 120, ankle from -40 to 30).
[[nodiscard]] constexpr bool may_go_further(const joint_motion& what, degrees told) noexcept {
  constexpr struct {
    joint_motion what;
    int most;
  } ends[] = {{{joint::hip, motion::flexion}, 100},
              {{joint::hip, motion::extension}, 20},
              {{joint::knee, motion::flexion}, 120},
              {{joint::ankle, motion::dorsiflexion}, 30},
              {{joint::ankle, motion::plantarflexion}, 40}};
  for (const auto& end : ends)
    if (end.what == what && told >= degrees{static_cast<double>(end.most)}) return true;
  return false;
}
}  // namespace detail

/// @brief Whether a contraindication that is in force speaks against a step.
///
/// A cap of the range speaks against every step that it concerns and of which the library does not know how far it
/// goes: no movement is told, or it goes to the end of what the standard movements tell, where they are cut short. A
/// referral speaks against every step, concerned or not.
[[nodiscard]] constexpr bool speaks_against(const contraindication& c, const step& s,
                                            const std::optional<day>& today) noexcept {
  if (!in_force(c, today)) return false;
  const contraindication_action effect = effect_of(c);
  if (effect == contraindication_action::refer) return true;
  if (!concerns(c, s)) return false;
  switch (effect) {
    case contraindication_action::cap_dose: return s.amount.work() > *c.time;
    case contraindication_action::cap_range: {
      const std::optional<degrees> angle = detail::tells_movement(s) ? greatest(s.what->moves, *c.moved) : std::nullopt;
      return !angle || *angle > *c.angle || detail::may_go_further(*c.moved, *angle);
    }
    case contraindication_action::change_tempo: return lowers(s) && s.amount.pace.lowering < *c.time;
    default: return true;
  }
}

/// @brief The first contraindication of a person that speaks against a step, if there is one. It tells a reader who
/// said so, and how firmly.
[[nodiscard]] constexpr std::optional<contraindication> contraindication_against(const step& s,
                                                                                 const person& who) noexcept {
  for (const contraindication& c : who.contraindications)
    if (speaks_against(c, s, who.today)) return c;
  return std::nullopt;
}

namespace detail {
inline constexpr source told{"told of the person", certainty::secondary};

/// @brief Steps against which a contraindication with one of these effects speaks.
[[nodiscard]] constexpr auto against(contraindication_action effect, contraindication_action other) {
  return that([effect, other](const step& s, const person& who) {
    for (const contraindication& c : who.contraindications) {
      const contraindication_action its = effect_of(c);
      if ((its == effect || its == other) && speaks_against(c, s, who.today)) return true;
    }
    return false;
  });
}
[[nodiscard]] constexpr auto against(contraindication_action effect) { return against(effect, effect); }

/// @brief Whether a dose is some work, and no part of it less than nothing.
[[nodiscard]] constexpr bool is_work(const dose& d) noexcept {
  const seconds none{0};
  return d.series.value > 0 && d.reps.value > 0 && d.hold >= none && d.pace.lowering >= none && d.pace.bottom >= none &&
         d.pace.raising >= none && d.pace.top >= none && d.rest >= none && d.work() > none;
}
}  // namespace detail

namespace rules {

/// @brief No step that is excluded, and none at all where a professional has to look first.
struct contraindicated {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"contraindicated", "Leave out what someone who knows the person has ruled out.",
                                    detail::told, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      forbids(detail::against(contraindication_action::exclude, contraindication_action::refer));
};

/// @brief No more seconds of work than the person may do.
struct contraindicated_dose {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"contraindicated_dose", "Work no longer in one step than the person may.",
                                    detail::told, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(detail::against(contraindication_action::cap_dose));
};

/// @brief No joint moved further than it may go, nor where nobody knows how far.
struct contraindicated_range {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"contraindicated_range",
                                    "Move a joint no further than it may go, and not where nobody knows how far.",
                                    detail::told, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(detail::against(contraindication_action::cap_range));
};

/// @brief Nothing lowered faster than the person may.
struct contraindicated_tempo {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"contraindicated_tempo", "Lower a load as slowly as the person has to.",
                                    detail::told, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(detail::against(contraindication_action::change_tempo));
};

/// @brief No step without a technique, without a side or position, or without work: what other rules do not refuse.
///
/// That the technique does not fit the structure, the tools or the position, technique_fits says; that sets,
/// repetitions and holds are out of range, dose_in_range. Tempo and rest are free there.
struct unknown_refused {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "unknown_refused", "Say of each step what is done and how much; a step of no work, or less, is none.", {"S2-13"}};
  /// @brief What it asks.
  static constexpr auto demand = demands(any_step, that([](const step& s) {
                                           return s.has_technique() && !s.what->name.empty() && !s.target.empty() &&
                                                  index_of(s.where) < count_of<side> &&
                                                  index_of(s.posture) < count_of<position> && detail::is_work(s.amount);
                                         }));
};

}  // namespace rules

}  // namespace regimen
