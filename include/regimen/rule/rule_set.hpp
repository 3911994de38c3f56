/// @file
/// @brief Sets of rules, and the verdict on a routine.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief What is said of a rule besides its demand.
struct rule_facts {
  /// @brief Name, in lower case with underscores; that of its type.
  std::string_view name{};
  /// @brief What it asks, in one sentence.
  std::string_view sentence{};
  /// @brief Where it comes from.
  source from{};
};

/// @brief Satisfied by rules: types with constexpr static members `facts` and `demand`, a combinator.
template <class T>
concept rule = requires {
  { T::facts } -> std::convertible_to<const rule_facts&>;
  T::demand;
};

/// @brief One fault of a routine.
struct violation {
  /// @brief Position of the broken rule in its set.
  std::size_t rule = 0;
  /// @brief Position of the step at fault, from zero.
  std::size_t step = 0;
  /// @brief The structure that is missing or overdone; may be empty.
  structure concerned{};

  /// @brief Same fault.
  [[nodiscard]] friend constexpr bool operator==(const violation&, const violation&) noexcept = default;
};

/// @brief The judgement of a routine by a set of rules.
struct verdict {
  /// @brief The first faults, in the order of the rules and then of the steps.
  list<violation, 32> faults{};
  /// @brief How many faults there are in all.
  std::size_t count = 0;

  /// @brief Whether every rule is kept.
  [[nodiscard]] constexpr bool kept() const noexcept { return count == 0; }
};

/// @cond
namespace detail {
template <std::size_t Position, class First, class... Rest>
struct rule_at : rule_at<Position - 1, Rest...> {};
template <class First, class... Rest>
struct rule_at<0, First, Rest...> {
  using type = First;
};
}  // namespace detail
/// @endcond

/// @brief Rules that hold together. `a + b` holds to both.
template <rule... Rules>
struct rule_set {
  /// @brief How many rules.
  static constexpr std::size_t size = sizeof...(Rules);

  /// @brief The rule at a position.
  template <std::size_t Position>
  using at = typename detail::rule_at<Position, Rules...>::type;

  /// @brief Calls `f(position, rule)` for each rule.
  template <class F>
  static constexpr void for_each(F&& f) {
    std::size_t i = 0;
    (f(i++, Rules{}), ...);
  }

  /// @brief What is said of the rule at a position; empty past the end.
  [[nodiscard]] static constexpr rule_facts facts(std::size_t position) noexcept {
    rule_facts found{};
    std::size_t i = 0;
    ((i++ == position ? void(found = Rules::facts) : void()), ...);
    return found;
  }

  /// @brief The rules of both sets.
  template <class... More>
  [[nodiscard]] friend constexpr rule_set<Rules..., More...> operator+(rule_set, rule_set<More...>) noexcept {
    return {};
  }
};

/// @brief Judges a routine: the same function while compiling and while running.
///
/// At most quadratic in the steps, for each rule.
template <class... Rules>
[[nodiscard]] constexpr verdict check(rule_set<Rules...> rules, std::span<const step> steps, const person& who = {}) {
  verdict result;
  rules.for_each([&](std::size_t position, auto one) {
    decltype(one)::demand.check(steps, who, [&](std::size_t at, const structure& concerned) {
      result.faults.push_back({position, at, concerned});
      ++result.count;
    });
  });
  return result;
}

}  // namespace regimen
