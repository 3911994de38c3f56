/// @file
/// @brief Questions about a step, what it works on and who does it, that can be joined with and, or, not.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <type_traits>

#include "regimen/rule/performance.hpp"
#include "regimen/technique/contribution.hpp"

namespace regimen {

/// @brief A yes-or-no question about a step done by a person.
template <class Test>
struct predicate {
  /// @brief Answers for one step: `bool(const act&)`.
  Test test;

  /// @brief The answer.
  [[nodiscard]] constexpr bool operator()(const act& a) const { return test(a); }
  /// @brief The answer for a step by itself.
  [[nodiscard]] constexpr bool operator()(const step& s, const person& who) const {
    const performer by{who};
    return test(act{s, by});
  }

  /// @brief Both.
  template <class Other>
  [[nodiscard]] friend constexpr auto operator&&(predicate a, predicate<Other> b) {
    auto both_hold = [a, b](const act& x) { return a.test(x) && b.test(x); };
    return predicate<decltype(both_hold)>{both_hold};
  }
  /// @brief Either.
  template <class Other>
  [[nodiscard]] friend constexpr auto operator||(predicate a, predicate<Other> b) {
    auto either_holds = [a, b](const act& x) { return a.test(x) || b.test(x); };
    return predicate<decltype(either_holds)>{either_holds};
  }
  /// @brief Not.
  [[nodiscard]] friend constexpr auto operator!(predicate a) {
    auto does_not_hold = [a](const act& x) { return !a.test(x); };
    return predicate<decltype(does_not_hold)>{does_not_hold};
  }
};

/// @brief The question that a function answers. The function takes a step, a person, a step and a person, or an act.
template <class Test>
[[nodiscard]] constexpr auto that(Test test) {
  if constexpr (std::is_invocable_v<Test, const act&>) {
    return predicate<Test>{test};
  } else if constexpr (std::is_invocable_v<Test, const step&>) {
    auto of_the_step = [test](const act& a) { return test(*a.done); };
    return predicate<decltype(of_the_step)>{of_the_step};
  } else if constexpr (std::is_invocable_v<Test, const person&>) {
    auto of_the_person = [test](const act& a) { return test(*a.by->who); };
    return predicate<decltype(of_the_person)>{of_the_person};
  } else {
    auto of_both = [test](const act& a) { return test(*a.done, *a.by->who); };
    return predicate<decltype(of_both)>{of_both};
  }
}

/// @name Questions about the step
/// @{

/// @brief Any step.
inline constexpr auto any_step = that([](const act&) { return true; });
/// @brief Steps of one kind of technique.
[[nodiscard]] constexpr auto by(method how) {
  return that([how](const step& s) { return s.what->how == how; });
}
/// @brief Steps of one technique.
[[nodiscard]] constexpr auto by(const technique& t) {
  return that([name = t.name](const step& s) { return s.what->name == name; });
}
/// @brief Steps with a tool in hand.
[[nodiscard]] constexpr auto with(tool one) {
  return that([one](const step& s) { return s.tools.contains(one); });
}
/// @brief Steps with any of these tools in hand.
[[nodiscard]] constexpr auto with(const enum_set<tool>& some_of) {
  return that([some_of](const step& s) { return s.tools.intersects(some_of); });
}
/// @brief Steps in one of these positions.
[[nodiscard]] constexpr auto in(const enum_set<position>& postures) {
  return that([postures](const step& s) { return postures.contains(s.posture); });
}
/// @brief Steps that reach a side.
[[nodiscard]] constexpr auto on_side(side where) {
  return that([where](const step& s) { return reaches(s.where, where); });
}
/// @brief Steps of one stage of a session.
[[nodiscard]] constexpr auto at(stage when) {
  return that([when](const step& s) { return s.what->when == when; });
}
/// @brief Steps during which what troubles the person works in one contraction type.
[[nodiscard]] constexpr auto contracting(contraction type) {
  return that([type](const act& a) { return contractions_of(*a.done, a.by->who->complaint).contains(type); });
}
/// @brief Steps that give what they work on a quality.
[[nodiscard]] constexpr auto giving(quality wanted) {
  return that([wanted](const step& s) { return contribution(s, s.target, wanted) > seconds{0}; });
}
/// @brief Steps against a load of at least so much.
[[nodiscard]] constexpr auto loaded_with(mass least) {
  return that([least](const step& s) { return s.amount.load >= least; });
}
/// @brief Massage.
inline constexpr auto massage = by(method::massage);
/// @brief Stretching.
inline constexpr auto stretch = by(method::stretch);
/// @brief Strengthening.
inline constexpr auto strengthening = by(method::strengthening);
/// @brief Massage that presses deep.
inline constexpr auto deep_pressure = that([](const step& s) { return s.what->deep; });
/// @}

/// @name Questions about what the step works on
/// @{

/// @brief Steps on a structure or a part of it.
[[nodiscard]] constexpr auto on(const structure& where) {
  return that(
      [where, muscles = muscles_of(where)](const act& a) { return within(a.done->target, a.muscles, where, muscles); });
}
/// @brief Steps on a muscle that stands in a relation of the anatomy: `on_what(crosses, hip)`.
///
/// Of a group or a region, any of its muscles counts; other structures are asked about themselves where the relation
/// begins at their kind.
template <class Relation>
[[nodiscard]] constexpr auto on_what(Relation relation, typename Relation::range object) {
  return that([relation, object](const act& a) {
    using domain = typename Relation::domain;
    if constexpr (std::is_same_v<domain, muscle>) {
      for (const muscle m : a.muscles)
        if (relation(m, object)) return true;
      return false;
    } else {
      const auto target = a.done->target.template as<domain>();
      return target && relation(*target, object);
    }
  });
}
/// @brief Steps on what troubles the person, or a part of it, or something that it is part of.
inline constexpr auto on_the_complaint = that([](const act& a) { return a.on_complaint; });
/// @brief Steps on a region round the complaint.
inline constexpr auto round_the_complaint = that([](const act& a) { return a.places.intersects(a.by->neighbours); });
/// @}

/// @name Questions about the person
/// @{

/// @brief Steps done by a person of whom something was found, on a side that the step works on.
[[nodiscard]] constexpr auto if_found(finding sign) {
  return that([sign](const act& a) { return a.by->who->known.has(sign, a.done->where); });
}
/// @brief Steps done by a person of whom something was found on every side that the step works on: what is not known to
/// hold there does not.
[[nodiscard]] constexpr auto if_found_throughout(finding sign) {
  return that([sign](const act& a) {
    for (const side where : {side::left, side::right})
      if (reaches(a.done->where, where) && !a.by->who->known.has(sign, where)) return false;
    return true;
  });
}
/// @brief Steps done by a person who is at least so practised.
[[nodiscard]] constexpr auto if_practised(skill least) {
  return that([least](const person& who) { return who.level >= least; });
}
/// @}

}  // namespace regimen
