/// @file
/// @brief Questions about a step that can be joined with and, or, not.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/person/person.hpp"
#include "regimen/technique/contribution.hpp"

namespace regimen {

/// @brief A yes-or-no question about a step done by a person.
template <class Test>
struct predicate {
  /// @brief Answers for one step: `bool(const step&, const person&)`.
  Test test;

  /// @brief The answer.
  [[nodiscard]] constexpr bool operator()(const step& s, const person& who) const { return test(s, who); }

  /// @brief Both.
  template <class Other>
  [[nodiscard]] friend constexpr auto operator&&(predicate a, predicate<Other> b) {
    auto both_hold = [a, b](const step& s, const person& who) { return a(s, who) && b(s, who); };
    return predicate<decltype(both_hold)>{both_hold};
  }
  /// @brief Either.
  template <class Other>
  [[nodiscard]] friend constexpr auto operator||(predicate a, predicate<Other> b) {
    auto either_holds = [a, b](const step& s, const person& who) { return a(s, who) || b(s, who); };
    return predicate<decltype(either_holds)>{either_holds};
  }
  /// @brief Not.
  [[nodiscard]] friend constexpr auto operator!(predicate a) {
    auto does_not_hold = [a](const step& s, const person& who) { return !a(s, who); };
    return predicate<decltype(does_not_hold)>{does_not_hold};
  }
};

/// @brief The question that a function answers; the function takes a step and, if it likes, a person.
template <class Test>
[[nodiscard]] constexpr auto that(Test test) {
  if constexpr (std::is_invocable_v<Test, const step&>) {
    auto of_the_step = [test](const step& s, const person&) { return test(s); };
    return predicate<decltype(of_the_step)>{of_the_step};
  } else
    return predicate<Test>{test};
}

/// @brief Any step.
inline constexpr auto any_step = that([](const step&) { return true; });
/// @brief Steps of one kind of technique.
[[nodiscard]] constexpr auto by(method how) {
  return that([how](const step& s) { return s.what->how == how; });
}
/// @brief Steps of one technique.
[[nodiscard]] constexpr auto by(const technique& t) {
  return that([name = t.name](const step& s) { return s.what->name == name; });
}
/// @brief Steps on a structure or a part of it.
[[nodiscard]] constexpr auto on(const structure& where) {
  return that([where](const step& s) { return within(s.target, where); });
}
/// @brief Steps on what troubles the person, or a part of it, or something that it is part of.
inline constexpr auto on_the_complaint = that([](const step& s, const person& who) {
  return within(s.target, who.complaint) || within(who.complaint, s.target);
});
/// @brief Massage.
inline constexpr auto massage = by(method::massage);
/// @brief Stretching.
inline constexpr auto stretch = by(method::stretch);
/// @brief Strengthening.
inline constexpr auto strengthening = by(method::strengthening);
/// @brief Massage that presses deep.
inline constexpr auto deep_pressure = that([](const step& s) { return s.what->deep; });
/// @brief Steps done by a person of whom something was found, on a side that the step works on.
[[nodiscard]] constexpr auto if_found(finding sign) {
  return that([sign](const step& s, const person& who) { return who.known.has(sign, s.where); });
}

/// @brief Steps done by a person of whom something was found on every side that the step works on: what is not known to
/// hold there does not.
[[nodiscard]] constexpr auto if_found_throughout(finding sign) {
  return that([sign](const step& s, const person& who) {
    for (const side where : {side::left, side::right})
      if (reaches(s.where, where) && !who.known.has(sign, where)) return false;
    return true;
  });
}

}  // namespace regimen
