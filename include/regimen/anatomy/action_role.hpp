/// @file
/// @brief The part that a muscle plays in an action: who moves, who helps, who steadies, who brakes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <optional>
#include <string_view>

#include "regimen/anatomy/relation.hpp"
#include "regimen/anatomy/structure.hpp"

namespace regimen {

/// @brief The part that a muscle plays in a motion at a joint.
enum class action_role : unsigned char {
  prime_mover,  ///< It does the main work.
  synergist,    ///< It helps.
  stabiliser,   ///< It holds the joint steady.
  brake,        ///< It slows the motion down: it works while it is lengthened.
};

/// @brief Names of action_role.
template <>
struct vocabulary<action_role> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "role in an action";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"prime_mover", "synergist", "stabiliser", "brake"};
};

/// @brief What the body is doing.
enum class activity : unsigned char {
  any,               ///< Whatever it does.
  upright_standing,  ///< Standing.
  gait,              ///< Walking.
  running,           ///< Running.
  loading_phase,     ///< The part of a stride in which the leg takes the weight.
};

/// @brief Names of activity.
template <>
struct vocabulary<activity> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "activity";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"any", "upright_standing", "gait", "running", "loading_phase"};
};

/// @brief A part that an article or a paper gives to a muscle.
struct stated_role {
  /// @brief A muscle or a group: every head of it.
  structure who{};
  /// @brief Its part.
  action_role as{};
  /// @brief In which motion.
  joint_motion action{};
  /// @brief While doing what.
  activity during = activity::any;
  /// @brief Where that comes from.
  source from{};
};

/// @brief Every stated part. What is not stated follows from the main and the secondary actions: see acts_as.
inline constexpr stated_role stated_roles[] = {
    {muscle::gluteus_maximus,
     action_role::prime_mover,
     {joint::hip, motion::extension},
     activity::running,
     {"S1-16", certainty::read}},
    {muscle::gluteus_maximus,
     action_role::prime_mover,
     {joint::hip, motion::extension},
     activity::any,
     {"S1-16", certainty::read}},
    {muscle_group::hamstrings,
     action_role::synergist,
     {joint::hip, motion::extension},
     activity::running,
     {"S1-16", certainty::read}},
    {muscle_group::hamstrings,
     action_role::synergist,
     {joint::hip, motion::extension},
     activity::any,
     {"S1-5", certainty::read}},
    {muscle_group::hamstrings,
     action_role::stabiliser,
     {joint::knee, motion::stabilisation},
     activity::any,
     {"S1-5, S2-3", certainty::read}},
    {muscle_group::hamstrings,
     action_role::stabiliser,
     {joint::hip, motion::stabilisation},
     activity::gait,
     {"S2-3", certainty::read}},
    {muscle_group::hamstrings,
     action_role::stabiliser,
     {joint::hip, motion::stabilisation},
     activity::upright_standing,
     {"S2-3", certainty::read}},
    {muscle_group::hamstrings,
     action_role::stabiliser,
     {joint::knee, motion::stabilisation},
     activity::loading_phase,
     {"S4-23", certainty::read}},
    {muscle_group::hamstrings,
     action_role::brake,
     {joint::hip, motion::flexion},
     activity::loading_phase,
     {"S4-23", certainty::read}},
    {muscle_group::gluteals,
     action_role::brake,
     {joint::hip, motion::flexion},
     activity::loading_phase,
     {"S4-5", certainty::read}},
};

/// @brief A muscle plays a part in a motion at a joint, while the body does something.
///
/// `acts_as(gluteus_maximus, {hip, extension})` is its part, if it has one; `acts_as(action_role::brake, {hip,
/// flexion}, activity::loading_phase)` are the muscles that play a part. A stated part for the activity comes first,
/// then one for any activity; without either a main action makes a prime mover and a secondary one a synergist. A head
/// whose actions do not reach the joint gets no part of its group's.
struct acts_as {
  /// @brief The part of a muscle in a motion, if it plays any.
  [[nodiscard]] constexpr std::optional<action_role> operator()(muscle who, joint_motion action,
                                                                activity during = activity::any) const noexcept {
    if (!detail::joints_acted_on(who).contains(action.where)) return std::nullopt;
    for (const activity asked : {during, activity::any})
      for (const stated_role& row : stated_roles)
        if (row.during == asked && row.action == action && within(who, row.who)) return row.as;
    for (const muscle_action& own : facts_of(who).actions)
      if (own.motion == action) return own.primary ? action_role::prime_mover : action_role::synergist;
    return std::nullopt;
  }
  /// @brief The muscles that play this part in a motion.
  [[nodiscard]] constexpr enum_set<muscle> operator()(action_role as, joint_motion action,
                                                      activity during = activity::any) const noexcept {
    enum_set<muscle> found;
    for (std::size_t i = 0; i < count_of<muscle>; ++i)
      if ((*this)(static_cast<muscle>(i), action, during) == as) found.insert(static_cast<muscle>(i));
    return found;
  }

  /// @brief Refuses to compile: what is asked about is neither a muscle nor a part.
  template <class A>
  requires(!names_a<A, muscle> && !std::same_as<A, action_role>) constexpr detail::no_answer operator()(
      const A&, joint_motion, activity = activity::any) const noexcept {
    static_assert(detail::in_the_domain<A>, "regimen: acts_as relates a muscle to a motion at a joint");
    return {};
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct acts_as acts_as = {};

/// @brief The other muscles that share this main action with a muscle; none if it is no main action of the muscle.
[[nodiscard]] constexpr enum_set<muscle> synergists_of(muscle who, joint_motion action) noexcept {
  enum_set<muscle> movers = movers_of(action);
  if (!movers.contains(who)) return {};
  movers.erase(who);
  return movers;
}

/// @brief The muscles whose main action undoes this main action of a muscle; none if it is no main action of the
/// muscle, or if nothing undoes it.
[[nodiscard]] constexpr enum_set<muscle> antagonists_of(muscle who, joint_motion action) noexcept {
  if (!has_opposite(action.what) || !movers_of(action).contains(who)) return {};
  enum_set<muscle> opposed = movers_of(opposite(action));
  opposed.erase(who);
  return opposed;
}

}  // namespace regimen
