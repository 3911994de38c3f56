/// @file
/// @brief From findings to ranked causes to needs; red flags stop everything.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "regimen/assessment/need.hpp"
#include "regimen/assessment/network_of_causes.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief A finding with what it does to the belief in a cause.
struct weighed_finding {
  /// @brief The finding; it may have been told by others, as tightness by a trial against it.
  finding sign{};
  /// @brief Whether it is there; an absence is listed only where it counts.
  presence seen = presence::present;
  /// @brief By how much it multiplies the odds of the cause, beside all else that was found: above 1 it speaks for it,
  /// below 1 against it; 1 where it is only said that it may play a part.
  double ratio = 1;
  /// @brief Whether a study measured how well it tells; else its weight is illustrative: see evidence_weight.
  bool measured = false;
  /// @brief Who says so; nothing where it bears on the cause only by way of other causes.
  std::optional<source> from{};
};

/// @brief A cause with what speaks for and against it.
struct ranked_cause {
  /// @brief The cause.
  cause what{};
  /// @brief How probable it is after all findings, from 0 to 1; on the side where it is more so.
  double belief = 0;
  /// @brief How probable it was before.
  double prior = 0;
  /// @brief On which side the findings speak for it.
  side where = side::both;
  /// @brief Whether they speak for it enough to do something about it: see is_treated().
  bool treated = false;
  /// @brief The findings that weigh most, in the order of their weight; those that only may play a part at the end.
  list<weighed_finding, 16> evidence{};
};

/// @brief Why a finding counts for nothing though it is known.
enum class disregard : unsigned char {
  misleading_test,       ///< By a study a negative result would speak for the target.
  said_by_another_test,  ///< Another test of the same mechanism with the same result says more.
};

/// @brief Names of disregard.
template <>
struct vocabulary<disregard> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reason to disregard a finding";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"misleading_test", "said_by_another_test"};
};

/// @brief A finding that counts for nothing.
struct disregarded_finding {
  /// @brief The finding.
  finding sign{};
  /// @brief Why.
  disregard because{};
  /// @brief The study that shows it; null where the other test is the reason.
  const published_accuracy* shown_by = nullptr;
};

/// @brief What follows from findings.
struct assessment {
  /// @brief A red flag that is present: refer, and do nothing else.
  std::optional<red_flag> refer{};
  /// @brief All causes, the likeliest first; ties in the order of the enumeration. No cause is ever ruled out.
  list<ranked_cause, count_of<cause>> causes{};
  /// @brief What the causes that findings speak for want; a need of several causes is listed once, with the first of
  /// them.
  list<need, 48> needs{};
  /// @brief Causes that findings speak for and that somebody should look at before anything is trained.
  list<cause, 3> seek_advice{};
  /// @brief Tests that were done and count for nothing, with the reason.
  list<disregarded_finding, 16> disregarded{};
  /// @brief What is wrong with the priors; then the causes stand in the order of the enumeration, and nothing is
  /// needed.
  std::optional<network_fault> fault{};
};

namespace detail {
/// @brief Odds of a probability, kept finite.
[[nodiscard]] constexpr double odds(double p) noexcept { return p < 1 ? p / (1 - p) : 1e300; }

/// @brief A ratio of odds, held between a millionth and a million: beyond that lies only what was held certain.
[[nodiscard]] constexpr double within_reason(double ratio) noexcept {
  return ratio > 1e6 ? 1e6 : ratio < 1e-6 ? 1e-6 : ratio;
}

/// @brief Beliefs that are told apart: a billionth decides nothing.
[[nodiscard]] constexpr std::int64_t in_billionths(double p) noexcept {
  return static_cast<std::int64_t>(p * 1e9 + 0.5);
}

/// @brief Who says that a finding has to do with a cause; nothing if they are related only by way of other causes.
[[nodiscard]] constexpr std::optional<source> link_between(finding sign, cause behind) noexcept {
  for (const evidence_link& l : evidence_links)
    if (l.sign == sign && l.behind == behind) return l.from;
  for (const evidence_link& l : compensations)
    if (l.sign == sign && l.behind == behind) return l.from;
  const test_verdict verdict = verdict_on(sign);
  if (verdict.use == test_use::evidence && verdict.by->of == behind) return verdict.by->from;
  return std::nullopt;
}

/// @brief Who says that a finding bears on a cause, straight or through what it implies or what causes the cause;
/// nothing if nobody does.
[[nodiscard]] constexpr std::optional<source> bearing(finding sign, cause behind) noexcept {
  if (const auto direct = link_between(sign, behind)) return *direct;
  for (const cause_of_cause& c : causes_of_causes)
    if ((c.to == behind && link_between(sign, c.from)) || (c.from == behind && link_between(sign, c.to)))
      return c.origin;
  return std::nullopt;
}

/// @brief Beliefs on one side; the priors where the network holds the findings for impossible.
[[nodiscard]] constexpr beliefs believe(const causal_network& network, const effects_seen& seen) noexcept {
  const auto found = update(network, seen.of);
  if (found) return *found;
  beliefs unchanged;
  for (std::size_t c = 0; c < network.priors.size(); ++c) unchanged.of[c] = network.priors[c];
  return unchanged;
}

/// @brief What is believed of the causes on both sides of the body.
struct beliefs_by_side {
  /// @brief What the findings say of the effects, left and right.
  effects_seen seen[2];
  /// @brief Whether that is the same on both sides.
  bool alike = true;
  /// @brief The beliefs, left and right.
  beliefs on[2];

  /// @brief The belief of the side where it is greater.
  [[nodiscard]] constexpr double greater(std::size_t cause) const noexcept {
    return on[0].of[cause] > on[1].of[cause] ? on[0].of[cause] : on[1].of[cause];
  }
};

[[nodiscard]] constexpr beliefs_by_side believe(const causal_network& network, const findings& known) noexcept {
  beliefs_by_side both{{effects_of(known, side::left), effects_of(known, side::right)}, true, {}};
  both.alike = both.seen[0].same_effects(both.seen[1]);
  both.on[0] = believe(network, both.seen[0]);
  both.on[1] = both.alike ? both.on[0] : believe(network, both.seen[1]);
  return both;
}

/// @brief A finding as it came to be known: a failed trial under its own name, and not as relief that was missing.
[[nodiscard]] constexpr weighed_finding as_told(finding sign, const findings& known,
                                                const beliefs_by_side& believed) noexcept {
  const std::size_t f = index_of(sign);
  const bool is_there = believed.seen[0].of[f] == presence::present || believed.seen[1].of[f] == presence::present;
  if (!is_there)
    for (const implication& i : implications)
      if (i.of == sign && i.tells == presence::absent && known.has(i.found))
        return {i.found, presence::present, 1, false, {}};
  return {sign, is_there ? presence::present : presence::absent, 1, false, {}};
}

/// @brief The causes in the order of belief; ties in the order of the enumeration.
[[nodiscard]] constexpr list<cause, count_of<cause>> ranked_by(const beliefs_by_side& believed) noexcept {
  cause order[count_of<cause>]{};
  for (std::size_t c = 0; c < count_of<cause>; ++c) {
    const std::int64_t belief = in_billionths(believed.greater(c));
    std::size_t at = c;
    for (; at > 0 && belief > in_billionths(believed.greater(index_of(order[at - 1]))); --at) order[at] = order[at - 1];
    order[at] = static_cast<cause>(c);
  }
  list<cause, count_of<cause>> result;
  for (const cause c : order) result.push_back(c);
  return result;
}
}  // namespace detail

/// @brief How much the odds of a cause must have risen for something to be done about it. A choice: the complaint alone
/// speaks a little for everything.
inline constexpr double treated_from = 1.5;

/// @brief What share of the odds of the likeliest cause another must have to be treated beside it: the rest can wait
/// for what the first trial teaches. A choice.
inline constexpr double treated_beside = 0.1;

/// @brief Whether findings speak for a cause enough to do something about it now.
/// @param prior how probable it was beforehand
/// @param belief how probable it is now
/// @param likeliest the belief in the likeliest cause
[[nodiscard]] constexpr bool is_treated(double prior, double belief, double likeliest) noexcept {
  return belief > prior && detail::odds(belief) >= treated_from * detail::odds(prior) &&
         detail::odds(belief) >= treated_beside * detail::odds(likeliest);
}

/// @brief What a need weighs whose cause is believed so far: five levels, as finer ones would claim to know more than
/// anybody does.
[[nodiscard]] constexpr int weight_of(double belief) noexcept {
  const int level = 1 + static_cast<int>(belief * 5);
  return level > 5 ? 5 : level;
}

/// @brief Ranks causes by belief, and derives needs from those that findings speak for.
///
/// A red flag gives a referral and no needs; discomfort is none (S3-42). What is unknown says nothing; without findings
/// every cause keeps its prior and nothing is needed, and nothing chosen (S2-27). Each side of the body is considered
/// by itself with what was found on it, and a cause has the belief of the side where it is more probable. The response
/// to a trial is a finding like others: hamstring work that failed makes the other causes of the tightness more
/// probable (S0-9), a hip-flexor stretch that failed the other cause of tight hip flexors (S1-12). The result is a
/// ranking of explanations, and nothing that replaces somebody who looks at the person. Exact inference: see
/// evidence_in_network; once for each finding that is known, to say what it weighs.
/// @param who what is known of the person
/// @param before how probable each cause is before anything is known
[[nodiscard]] constexpr assessment assess(const person& who, const priors& before = {}) noexcept {
  assessment result;
  for (const red_flag& flag : red_flags)
    if (!result.refer && who.known.has(flag.sign)) result.refer = flag;

  const causal_network network = network_of(before);
  result.fault = fault_of(network);
  ranked_cause ranked[count_of<cause>];
  for (std::size_t c = 0; c < count_of<cause>; ++c) {
    ranked[c].what = static_cast<cause>(c);
    ranked[c].prior = ranked[c].belief = before.of[c];
  }
  if (result.fault) {
    for (const ranked_cause& c : ranked) result.causes.push_back(c);
    return result;
  }

  const detail::beliefs_by_side now = detail::believe(network, who.known);
  double likeliest = 0;
  for (std::size_t c = 0; c < count_of<cause>; ++c) likeliest = now.greater(c) > likeliest ? now.greater(c) : likeliest;
  for (ranked_cause& c : ranked) {
    const std::size_t i = index_of(c.what);
    c.belief = now.greater(i);
    c.treated = is_treated(c.prior, c.belief, likeliest);
    const auto speaks_for = [&](double belief) {
      return c.treated ? is_treated(c.prior, belief, likeliest)
                       : detail::in_billionths(belief) > detail::in_billionths(c.prior);
    };
    const bool l = speaks_for(now.on[0].of[i]);
    const bool r = speaks_for(now.on[1].of[i]);
    c.where = l == r ? side::both : l ? side::left : side::right;
  }
  for (std::size_t f = 0; f < count_of<finding>; ++f) {
    const auto sign = static_cast<finding>(f);
    if (is_red_flag(sign)) continue;
    const bool looked_for =
        who.known.of(sign, side::left) != presence::unknown || who.known.of(sign, side::right) != presence::unknown;
    if (const test_verdict verdict = verdict_on(sign); looked_for && verdict.use == test_use::misleading)
      result.disregarded.push_back({sign, disregard::misleading_test, verdict.by});
    if (now.seen[0].counted_with_another.contains(sign) || now.seen[1].counted_with_another.contains(sign))
      result.disregarded.push_back({sign, disregard::said_by_another_test, nullptr});
    const bool seen[2] = {now.seen[0].of[f] != presence::unknown, now.seen[1].of[f] != presence::unknown};
    if (!seen[0] && !seen[1]) continue;
    const weighed_finding as_told = detail::as_told(sign, who.known, now);
    // What it weighs is what changes when it is not known.
    const beliefs less_left = seen[0] ? detail::believe(network, now.seen[0].without(sign)) : now.on[0];
    const beliefs less_right = !seen[1]    ? now.on[1]
                               : now.alike ? less_left
                                           : detail::believe(network, now.seen[1].without(sign));
    for (ranked_cause& c : ranked) {
      const std::size_t i = index_of(c.what);
      const double l = now.on[0].of[i];
      const double r = now.on[1].of[i];
      const bool on_left = l > r || (l == r && seen[0]);
      const double odds_without = detail::odds(on_left ? less_left.of[i] : less_right.of[i]);
      const double ratio = detail::within_reason(odds_without > 0 ? detail::odds(on_left ? l : r) / odds_without : 1);
      const bool weighs = ratio > 1.25 || ratio < 0.8;
      const std::optional<source> from = detail::bearing(sign, c.what);
      if (!weighs && !from) continue;
      list<weighed_finding, 16> sorted;
      const bool measured = verdict_on(sign).use == test_use::evidence;
      const weighed_finding entry{as_told.sign, as_told.seen, ratio, measured, from};
      const auto weight = [](const weighed_finding& w) { return w.ratio < 1 ? 1 / w.ratio : w.ratio; };
      bool placed = false;
      for (const weighed_finding& w : c.evidence) {
        if (!placed && detail::in_billionths(weight(entry)) > detail::in_billionths(weight(w))) {
          sorted.push_back(entry);
          placed = true;
        }
        sorted.push_back(w);
      }
      if (!placed) sorted.push_back(entry);
      c.evidence = sorted;
    }
  }
  for (const cause c : detail::ranked_by(now)) result.causes.push_back(ranked[index_of(c)]);
  if (result.refer) return result;

  // What guards a nerve that is suspected is not lengthened (S2-19), nor is a tendon that is suspected (from memory).
  const auto spared = [&](const remedy& m, side s) {
    for (const given_up_need& g : given_up_needs)
      if (m.wanted == g.wanted && within(m.what, g.what) && who.known.has(g.after, s) &&
          !(g.until_absent && who.known.of(*g.until_absent, s) == presence::absent))
        return true;
    if (m.wanted != quality::length) return false;
    for (const ranked_cause& c : result.causes) {
      if (!c.treated || !reaches(c.where, s)) continue;
      if (c.what == cause::guarded_sciatic_nerve && guards(m.what, structure{sciatic_nerve})) return true;
      if (c.what == cause::proximal_hamstring_tendinopathy && within(m.what, hamstrings)) return true;
    }
    return false;
  };
  for (const ranked_cause& c : result.causes) {
    if (!c.treated) continue;
    if (wants_advice(c.what)) result.seek_advice.push_back(c.what);
    for (const remedy& m : remedies) {
      if (m.behind != c.what) continue;
      bool wanted[2]{};
      for (const side s : {side::left, side::right}) {
        wanted[index_of(s)] = reaches(c.where, s) && !spared(m, s);
        for (const need& n : result.needs)
          if (n.what == m.what && n.wanted == m.wanted && reaches(n.where, s)) wanted[index_of(s)] = false;
      }
      if (!wanted[0] && !wanted[1]) continue;
      const side where = wanted[0] == wanted[1] ? side::both : wanted[0] ? side::left : side::right;
      result.needs.push_back({m.what, m.wanted, where, weight_of(c.belief), false, c.what, m.from});
    }
  }
  return result;
}

}  // namespace regimen
