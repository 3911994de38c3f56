/// @file
/// @brief Holds a routine written in code to a set of rules while it compiles.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <boost/hana/at.hpp>

#include "regimen/routine/routine.hpp"
#include "regimen/rule/rule_set.hpp"

namespace regimen {

/// @brief Appears in a compiler's message: the number of a step, counted from one.
template <std::size_t Number>
struct step_number;

/// @brief Appears in a compiler's message: a technique.
template <const technique& Technique>
struct technique_of;

/// @brief Appears in a compiler's message: the structure that a rule found missing or overdone.
template <auto Structure>
struct concerning;

/// @brief Appears in a compiler's message: the step itself is at fault, no other structure is concerned.
struct nothing_else;

/// @brief Appears in a compiler's message: which rule is broken, by which step, with what, on what, and what it
/// concerns.
template <class Rule, class Step, class Technique, class Structure, class Concern>
struct rule_broken {
  /// @brief Never.
  static constexpr bool is_kept = false;
};

namespace detail {

template <bool Empty, structure_kind Kind, std::size_t Index>
constexpr auto concern() {
  if constexpr (Empty)
    return static_cast<nothing_else*>(nullptr);
  else if constexpr (Kind == structure_kind::muscle)
    return static_cast<concerning<static_cast<muscle>(Index)>*>(nullptr);
  else if constexpr (Kind == structure_kind::muscle_group)
    return static_cast<concerning<static_cast<muscle_group>(Index)>*>(nullptr);
  else if constexpr (Kind == structure_kind::nerve)
    return static_cast<concerning<static_cast<nerve>(Index)>*>(nullptr);
  else if constexpr (Kind == structure_kind::fascia)
    return static_cast<concerning<static_cast<fascia>(Index)>*>(nullptr);
  else if constexpr (Kind == structure_kind::region)
    return static_cast<concerning<static_cast<region>(Index)>*>(nullptr);
  else
    return static_cast<concerning<Kind>*>(nullptr);
}

template <class Rule, class Number, class Step>
struct broken_by;
template <class Rule, class Number, const technique& Technique, class Target, class Side>
struct broken_by<Rule, Number, typed_step<Technique, Target, Side>> {
  template <class Concern>
  using concerning = rule_broken<Rule, Number, technique_of<Technique>, Target, Concern>;
};

}  // namespace detail

/// @brief Describes a person of whom nothing is known.
struct anybody {
  /// @brief That person.
  [[nodiscard]] constexpr person operator()() const noexcept { return {}; }
};

/// @brief A routine that keeps the rules, or a compiler error that names the rule, the step and the structure.
///
/// `make` is a captureless lambda that returns the routine; `describe`, a captureless lambda that returns the person
/// whom it is for, may be left out. The same check() judges routines at run time.
///
/// @returns the routine, unchanged
template <class Rules, class Make, class Describe = anybody>
[[nodiscard]] constexpr auto checked(Rules, Make make, Describe = {}) {
  constexpr auto made = Make{}();
  constexpr auto steps = erase(made);
  constexpr verdict judged = check(Rules{}, steps, Describe{}());
  if constexpr (!judged.kept()) {
    constexpr violation first = judged.faults[0];
    using step_type = std::remove_cvref_t<decltype(made.steps[boost::hana::size_c<first.step>])>;
    using concern_type = std::remove_pointer_t<
        decltype(detail::concern<first.concerned.empty(), first.concerned.kind(), first.concerned.index()>())>;
    using fault = typename detail::broken_by<typename Rules::template at<first.rule>, step_number<first.step + 1>,
                                             step_type>::template concerning<concern_type>;
    static_assert(fault::is_kept, "regimen: the routine breaks a rule");
  }
  return make();
}

}  // namespace regimen
