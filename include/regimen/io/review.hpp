/// @file
/// @brief A review of a routine: every fault with a repair, the wishes that it does not meet, and the routine repaired.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/compose/repair.hpp"
#include "regimen/person/contraindication.hpp"
#include "regimen/person/person.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief A fault of a routine, or a wish that it does not meet, and what would mend it.
struct reviewed_fault {
  /// @brief The fault.
  violation what{};
  /// @brief The gentlest single change that mends it and breaks nothing else; nothing if there is none, or none was
  /// sought.
  std::optional<repair> mended_by{};
  /// @brief Whether a change was sought.
  bool sought = false;
  /// @brief The contraindications that speak against the step, where the rule is about them.
  std::vector<contraindication> told{};
};

/// @brief What is to be said of a routine. Codes with arguments: text is rendered from them elsewhere.
struct review {
  /// @brief The red flags of the person: with any of them nothing is to be done, whatever the rules say.
  std::vector<red_flag> red_flags{};
  /// @brief Every fault, in the order of the rules and then of the steps.
  std::vector<reviewed_fault> faults{};
  /// @brief Every wish that is not met; none for a person with a red flag.
  std::vector<reviewed_fault> wishes{};
  /// @brief All repairs together; none where repairs were not sought for all faults.
  repaired_routine mended{};

  /// @brief Whether there is neither fault nor red flag; wishes do not count.
  [[nodiscard]] bool clean() const noexcept { return faults.empty() && red_flags.empty(); }
};

/// @brief Whether a rule is the one that keeps to contraindications with this effect.
[[nodiscard]] constexpr bool keeps_to(std::string_view rule, contraindication_action effect) noexcept {
  switch (effect) {
    case contraindication_action::exclude:
    case contraindication_action::refer: return rule == rules::contraindicated::facts.name;
    case contraindication_action::cap_dose: return rule == rules::contraindicated_dose::facts.name;
    case contraindication_action::cap_range: return rule == rules::contraindicated_range::facts.name;
    case contraindication_action::change_tempo: return rule == rules::contraindicated_tempo::facts.name;
  }
  return false;
}

/// @brief For how many faults and wishes of a routine of so many steps review_of() seeks repairs: for as many as take a
/// few seconds. The search grows with the third power of the steps; sessions have some ten or twenty.
[[nodiscard]] constexpr std::size_t repairs_sought(std::size_t steps) noexcept {
  constexpr std::size_t most = 4000000;
  return steps < 1000 ? most / (steps * steps * steps + 1) : 0;
}

/// @brief Reviews a routine.
///
/// For a person with a red flag no repairs are sought and no wishes told, because there is no routine to be had.
/// Repairs put in what is among the techniques, which must outlive the answer.
template <class Rules>
[[nodiscard]] review review_of(Rules rules, span<const step> steps, const person& who,
                               catalogue techniques = standard_techniques) {
  review found;
  for (const red_flag& flag : red_flags)
    if (who.known.has(flag.sign)) found.red_flags.push_back(flag);
  std::size_t left_to_seek = found.red_flags.empty() ? repairs_sought(steps.size()) : 0;
  bool all_sought = true;
  for_each_violation(rules, steps, who, [&](const violation& one) {
    const bool is_wish = Rules::is_wish(one.rule);
    if (is_wish && !found.red_flags.empty()) return;
    reviewed_fault reviewed{one, std::nullopt, left_to_seek > 0, {}};
    if (reviewed.sought) {
      reviewed.mended_by = repair_of(rules, steps, who, one, techniques);
      --left_to_seek;
    }
    for (const contraindication& c : who.contraindications)
      if (one.step < steps.size() && keeps_to(Rules::facts(one.rule).name, effect_of(c)) &&
          speaks_against(c, steps[one.step], who.today))
        reviewed.told.push_back(c);
    all_sought = all_sought && (is_wish || reviewed.sought);
    (is_wish ? found.wishes : found.faults).push_back(std::move(reviewed));
  });
  if (!found.faults.empty() && all_sought) found.mended = repaired(rules, steps, who, techniques);
  return found;
}

}  // namespace regimen
