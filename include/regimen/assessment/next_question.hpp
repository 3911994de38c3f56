/// @file
/// @brief What to ask or to test next: what is expected to tell most for the trouble that it takes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/assessment/assess.hpp"

namespace regimen {

/// @brief The binary logarithm of a number above 0, from its powers of two and a series; the same on every platform,
/// and usable while compiling. Exact to some 1e-15.
[[nodiscard]] constexpr double binary_logarithm(double x) noexcept {
  double whole = 0;
  for (; x > 1.4142135623730951; x /= 2) whole += 1;
  for (; x < 0.7071067811865476; x *= 2) whole -= 1;
  // ln x = 2 artanh((x - 1) / (x + 1)).
  const double z = (x - 1) / (x + 1);
  double power = z;
  double sum = 0;
  for (int n = 1; n < 30; n += 2) {
    sum += power / n;
    power *= z * z;
  }
  return whole + 2 * sum * 1.4426950408889634;
}

/// @brief How uncertain something is that is present with this probability, in bits: 1 at one half, 0 where it is sure.
[[nodiscard]] constexpr double entropy(double p) noexcept {
  if (!(p > 0) || !(p < 1)) return 0;
  return -p * binary_logarithm(p) - (1 - p) * binary_logarithm(1 - p);
}

/// @brief What asking for findings of a kind costs, in questions. Choices: an answer takes a moment, a look somebody
/// else, a test somebody who knows how, a trial weeks.
struct burden {
  /// @brief By kind of finding.
  double of[count_of<finding_kind>]{1, 1, 2, 4, 20};

  /// @brief The burden of finding something out.
  [[nodiscard]] constexpr double operator[](finding sign) const noexcept { return of[index_of(kind_of(sign))]; }
};

/// @brief A question with what is expected of it.
struct inquiry {
  /// @brief What to find out.
  finding ask{};
  /// @brief On which side.
  side where = side::both;
  /// @brief By how many bits the answer is expected to lower the uncertainty about all causes.
  double information = 0;
  /// @brief What it takes to find out.
  double burden = 1;
  /// @brief Whether it is a red flag, which comes before everything else whatever it tells about causes.
  bool red_flag = false;
};

namespace detail {
/// @brief The uncertainty about all causes, in bits.
[[nodiscard]] constexpr double uncertainty(const beliefs& b) noexcept {
  double bits = 0;
  for (std::size_t c = 0; c < count_of<cause>; ++c) bits += entropy(b.of[c]);
  return bits;
}
}  // namespace detail

/// @brief What to find out next; nothing if nothing that is unknown would tell anything.
///
/// Red flags that are unknown come first, in their order, and while one is present nothing is asked.
/// Then the finding whose answer is expected to lower the entropy of the causes most for its burden; of equal ones the
/// first. Both answers are weighed as the network weighs them, even where an absence will be taken for no proof. A side
/// is asked for of which less is known than of the other, or whose test is of one leg. Two updates of the network for
/// each unknown finding and side.
[[nodiscard]] constexpr std::optional<inquiry> next_question(const person& who, const priors& before = {},
                                                             const burden& costs = {}) noexcept {
  for (const red_flag& flag : red_flags)
    if (who.known.has(flag.sign)) return std::nullopt;
  for (const red_flag& flag : red_flags)
    if (who.known.of(flag.sign) == presence::unknown) return inquiry{flag.sign, side::both, 0, costs[flag.sign], true};
  const causal_network network = network_of(before);
  if (fault_of(network)) return std::nullopt;
  std::optional<inquiry> best;
  const detail::beliefs_by_side known = detail::believe(network, who.known);
  for (const side where : {side::left, side::right}) {
    // Of sides of which the same is known the same is asked.
    if (where == side::right && known.alike && who.known == mirror(who.known)) break;
    const effects_seen& seen = known.seen[index_of(where)];
    const beliefs& now = known.on[index_of(where)];
    for (std::size_t f = 0; f < count_of<finding>; ++f) {
      const auto sign = static_cast<finding>(f);
      if (is_red_flag(sign) || who.known.of(sign, where) != presence::unknown) continue;
      if (seen.of[f] != presence::unknown) continue;
      double expected = 0;
      double either = 0;
      for (const presence answer : {presence::present, presence::absent}) {
        effects_seen supposed = seen;
        supposed.of[f] = answer;
        const auto then = update(network, supposed.of);
        if (!then) continue;
        either += then->of_evidence;
        expected += then->of_evidence * detail::uncertainty(*then);
      }
      if (!(either > 0)) continue;
      const double information = detail::uncertainty(now) - expected / either;
      const double gain = information / costs[sign];
      const bool other_side_unknown = who.known.of(sign, mirror(where)) == presence::unknown;
      const inquiry asked{sign, other_side_unknown && !is_of_one_leg(sign) ? side::both : where, information,
                          costs[sign], false};
      if (detail::in_billionths(gain) > (best ? detail::in_billionths(best->information / best->burden) : 0))
        best = asked;
    }
  }
  return best;
}

}  // namespace regimen
