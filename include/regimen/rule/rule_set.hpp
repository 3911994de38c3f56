/// @file
/// @brief Sets of rules, and the verdict on a routine.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include "regimen/evidence/level.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/rule/demand.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief What is said of a rule besides its demand.
struct rule_facts {
  /// @brief Name, in lower case with underscores; that of its type.
  std::string_view name{};
  /// @brief What it asks, in one sentence.
  std::string_view sentence{};
  /// @brief Where it comes from.
  source from{};
  /// @brief How strong the evidence for it is.
  evidence_level strength = evidence_level::choice;
};

/// @brief Satisfied by rules: types with constexpr static members `facts` and `demand`, a combinator.
template <class T>
concept rule = requires {
  { T::facts } -> std::convertible_to<const rule_facts&>;
  requires combinator<std::remove_cvref_t<decltype(T::demand)>>;
};

/// @brief One fault of a routine, or one wish that it does not meet.
struct violation {
  /// @brief Position of the broken rule in its set.
  std::size_t rule = 0;
  /// @brief Position of the step at fault, from zero; past the last step when something is missing from the whole.
  std::size_t step = 0;
  /// @brief The structure that is missing or overdone; may be empty.
  structure concerned{};
  /// @brief Other steps that have to do with it.
  involved others{};

  /// @brief Same fault.
  [[nodiscard]] friend constexpr bool operator==(const violation&, const violation&) noexcept = default;
};

/// @brief The judgement of a routine by a set of rules.
struct verdict {
  /// @brief The first faults, in the order of the rules and then of the steps.
  list<violation, 32> faults{};
  /// @brief How many faults there are in all.
  std::size_t count = 0;
  /// @brief The first wishes that are not met.
  list<violation, 8> wishes{};

  /// @brief Whether every rule is kept; wishes do not count.
  [[nodiscard]] constexpr bool kept() const noexcept { return count == 0; }
};

/// @cond
namespace detail {
template <std::size_t Position, class... Rules>
struct rule_at;
template <std::size_t Position, class First, class... Rest>
struct rule_at<Position, First, Rest...> : rule_at<Position - 1, Rest...> {};
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

  /// @brief Whether the rule at a position is a wish, which no routine breaks; false past the end.
  [[nodiscard]] static constexpr bool is_wish(std::size_t position) noexcept {
    std::size_t i = 0;
    return ((i++ == position && is_soft<decltype(Rules::demand)>) || ...);
  }

  /// @brief The rules of both sets.
  template <class... More>
  [[nodiscard]] friend constexpr rule_set<Rules..., More...> operator+(rule_set, rule_set<More...>) noexcept {
    return {};
  }
};

/// @brief Calls `f(violation)` for every fault of a routine and every wish that it does not meet, rule by rule and then
/// step by step. See rule_set::is_wish() for which are wishes.
///
/// At most quadratic in the steps, for each rule.
template <class... Rules, class F>
constexpr void for_each_violation(rule_set<Rules...>, span<const step> steps, const person& who, F&& f) {
  const performance acts{steps, who};
  rule_set<Rules...>::for_each([&](std::size_t position, auto one) {
    decltype(one)::demand.check(acts, [&](std::size_t at, const structure& concerned, const involved& others) {
      f(violation{position, at, concerned, others});
    });
  });
}

/// @brief Judges a routine: the same function while compiling and while running.
///
/// At most quadratic in the steps, for each rule.
template <class... Rules>
[[nodiscard]] constexpr verdict check(rule_set<Rules...> rules, span<const step> steps, const person& who = {}) {
  verdict result;
  for_each_violation(rules, steps, who, [&](const violation& found) {
    if (rules.is_wish(found.rule)) {
      result.wishes.push_back(found);
      return;
    }
    result.faults.push_back(found);
    ++result.count;
  });
  return result;
}

}  // namespace regimen
