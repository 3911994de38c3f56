/// @file
/// @brief From findings to ranked causes to needs; red flags stop everything.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/assessment/need.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief A cause with what speaks for and against it.
struct ranked_cause {
  /// @brief The cause.
  cause what{};
  /// @brief Findings for it less findings against it, weak links aside.
  int score = 0;
  /// @brief On which side the findings for it are present.
  side where = side::both;
  /// @brief The links whose findings are present.
  list<evidence_link, 8> evidence{};
};

/// @brief What follows from findings.
struct assessment {
  /// @brief A red flag that is present: refer, and do nothing else.
  std::optional<red_flag> refer{};
  /// @brief All causes, the likeliest first; ties in the order of the enumeration. No cause is ever ruled out.
  list<ranked_cause, count_of<cause>> causes{};
  /// @brief What the causes that findings speak for want; a need of several causes is listed once, with the first of
  /// them.
  list<need, 32> needs{};
};

/// @brief Ranks causes by the findings for and against them, and derives needs.
///
/// A red flag gives a referral and no needs; discomfort is none (S3-42). A finding that is unknown says nothing, and
/// neither does one that is absent: without findings nothing is needed, and nothing chosen (S2-27). The result is a
/// ranking of explanations, never a diagnosis. Linear in links and remedies.
[[nodiscard]] constexpr assessment assess(const person& who) noexcept {
  assessment result;
  for (const red_flag& flag : red_flags)
    if (!result.refer && who.known.has(flag.sign)) result.refer = flag;

  ranked_cause ranked[count_of<cause>];
  for (std::size_t c = 0; c < count_of<cause>; ++c) {
    ranked[c].what = static_cast<cause>(c);
    bool l = false;
    bool r = false;
    for (const evidence_link& link : evidence_links) {
      if (link.behind != ranked[c].what || !who.known.has(link.sign)) continue;
      if (!link.weak) ranked[c].score += link.direction;
      ranked[c].evidence.push_back(link);
      if (link.direction > 0) {
        l = l || who.known.has(link.sign, side::left);
        r = r || who.known.has(link.sign, side::right);
      }
    }
    ranked[c].where = l == r ? side::both : l ? side::left : side::right;
  }
  for (std::size_t i = 1; i < count_of<cause>; ++i)
    for (std::size_t j = i; j > 0 && ranked[j].score > ranked[j - 1].score; --j) {
      const ranked_cause lower = ranked[j - 1];
      ranked[j - 1] = ranked[j];
      ranked[j] = lower;
    }
  for (const ranked_cause& c : ranked) result.causes.push_back(c);
  if (result.refer) return result;

  for (const ranked_cause& c : ranked) {
    if (c.score <= 0) continue;
    for (const remedy& m : remedies) {
      if (m.behind != c.what) continue;
      bool wanted[2]{};
      for (const side s : {side::left, side::right}) {
        wanted[index_of(s)] = reaches(c.where, s);
        for (const need& n : result.needs)
          if (n.what == m.what && n.wanted == m.wanted && reaches(n.where, s)) wanted[index_of(s)] = false;
      }
      if (!wanted[0] && !wanted[1]) continue;
      const side where = wanted[0] == wanted[1] ? side::both : wanted[0] ? side::left : side::right;
      result.needs.push_back({m.what, m.wanted, where, c.score, false, c.what, m.from});
    }
  }
  return result;
}

}  // namespace regimen
