/// @file
/// @brief The network behind an assessment: causes, their probability beforehand, and what a person's findings say of
/// its effects.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/assessment/causal_network.hpp"
#include "regimen/assessment/cause.hpp"
#include "regimen/assessment/clinical_test.hpp"

namespace regimen {

/// @brief Of each cause, how probable it is before anything is known. Nobody published it, so all are equal unless the
/// caller knows better.
struct priors {
  /// @brief What each cause has unless it is given: one to two of them are expected at once. A choice.
  static constexpr double equal = 0.1;

  /// @brief Equal ones.
  constexpr priors() noexcept {
    for (double& p : of) p = equal;
  }
  /// @brief The probability of a cause.
  [[nodiscard]] constexpr double operator[](cause what) const noexcept { return of[index_of(what)]; }

  /// @brief By cause, from 0 to 1.
  double of[count_of<cause>]{};
};

namespace detail {
/// The tables of causes, in the form in which a network takes them. An effect is a finding.
struct network_tables {
  double leaks[count_of<finding>]{};
  list<causal_link, 96> links{};
  list<cause_influence, 8> influences{};
};

inline constexpr network_tables tables_of_causes = [] {
  network_tables tables;
  for (double& leak : tables.leaks) leak = leak_of(accuracy_of(evidence_weight::mentioned));
  const auto add = [&](const evidence_link& link) {
    if (link.how_much != evidence_weight::mentioned)
      tables.links.push_back({index_of(link.behind), index_of(link.sign), strength_of(accuracy_of(link.how_much))});
  };
  for (const evidence_link& link : evidence_links) add(link);
  for (const evidence_link& link : compensations) add(link);
  enum_set<finding> done;
  for (const published_accuracy& study : published_accuracies) {
    if (done.contains(study.test)) continue;
    done.insert(study.test);
    const test_verdict verdict = verdict_on(study.test);
    if (verdict.use != test_use::evidence) continue;
    const std::size_t f = index_of(study.test);
    tables.leaks[f] = leak_of(verdict.by->found);
    tables.links.push_back({index_of(*verdict.by->of), f, strength_of(verdict.by->found)});
  }
  for (const cause_of_cause& row : causes_of_causes)
    tables.influences.push_back({index_of(row.from), index_of(row.to), cause_of_cause_strength});
  return tables;
}();
}  // namespace detail

/// @brief The network of the causes of tight hamstrings. Its effects are the findings, in their order.
/// @param before refers to it: it must outlive the network
[[nodiscard]] constexpr causal_network network_of(const priors& before) noexcept {
  const detail::network_tables& tables = detail::tables_of_causes;
  return {before.of,
          tables.leaks,
          {tables.links.begin(), tables.links.size()},
          {tables.influences.begin(), tables.influences.size()}};
}

/// @brief Whether not finding something says anything: only of clinical tests with a published accuracy, of symptoms
/// that do not change when a distant part moves, which points to the muscle, and where the cause itself was looked for.
/// Elsewhere an absence clears nobody (S0-8).
[[nodiscard]] constexpr bool absence_counts(finding sign) noexcept {
  switch (sign) {
    case finding::symptoms_change_from_afar:
    case finding::core_instability:
    case finding::gluteal_weakness:
    case finding::quadriceps_weakness:
    case finding::pelvis_tilted_forward: return true;
    default: return verdict_on(sign).use == test_use::evidence;
  }
}

/// @brief What findings say of the effects of the network on one side of the body.
struct effects_seen {
  /// @brief Of each finding, as an effect.
  presence of[count_of<finding>]{};
  /// @brief Findings that say the same as another that says more.
  enum_set<finding> counted_with_another{};

  /// @brief The same without what is said of one of them.
  [[nodiscard]] constexpr effects_seen without(finding one) const noexcept {
    effects_seen less = *this;
    less.of[index_of(one)] = presence::unknown;
    return less;
  }
  /// @brief Whether the same is said of every effect.
  [[nodiscard]] constexpr bool same_effects(const effects_seen& other) const noexcept {
    for (std::size_t f = 0; f < count_of<finding>; ++f)
      if (of[f] != other.of[f]) return false;
    return true;
  }
};

/// @brief What findings say of effects on one side.
///
/// Unknown stays unknown, and an absence counts only where absence_counts() says so. Of tests of one mechanism with the
/// same result only the one that says most counts. Red flags are no effects: they are for assess().
[[nodiscard]] constexpr effects_seen effects_of(const findings& known, side where) noexcept {
  effects_seen seen;
  for (std::size_t f = 0; f < count_of<finding>; ++f) {
    const auto sign = static_cast<finding>(f);
    const presence found = known.of(sign, where);
    if (found == presence::present || (found == presence::absent && absence_counts(sign))) seen.of[f] = found;
  }
  for (const implication& i : implications) {
    const presence found = known.of(i.of, where);
    const bool known_otherwise = found != presence::unknown && found != i.tells;
    if (known.has(i.found, where) && !known_otherwise) seen.of[index_of(i.of)] = i.tells;
  }
  for (const enum_set<finding>& tests : tests_of_one_mechanism)
    for (const presence result : {presence::present, presence::absent}) {
      std::optional<finding> strongest;
      const auto says_more = [&](finding a, finding b) {
        const accuracy x = verdict_on(a).by->found;
        const accuracy y = verdict_on(b).by->found;
        return result == presence::present ? *positive_likelihood_ratio(x) > *positive_likelihood_ratio(y)
                                           : *negative_likelihood_ratio(x) < *negative_likelihood_ratio(y);
      };
      for (const finding test : tests)
        if (seen.of[index_of(test)] == result && (!strongest || says_more(test, *strongest))) strongest = test;
      for (const finding test : tests) {
        if (seen.of[index_of(test)] != result || test == *strongest) continue;
        seen.of[index_of(test)] = presence::unknown;
        seen.counted_with_another.insert(test);
      }
    }
  return seen;
}

}  // namespace regimen
