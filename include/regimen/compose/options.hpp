/// @file
/// @brief The steps that a catalogue offers for a set of needs: every technique, structure, way, position and dose
/// level.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <optional>
#include <vector>

#include "regimen/assessment/need.hpp"
#include "regimen/technique/contribution.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Techniques to compose from; they must outlive what is composed.
using catalogue = span<const technique* const>;

/// @brief The dose levels of a technique, from the least to the greatest.
///
/// One set of the fewest repetitions at the shortest and at the longest hold, of the most repetitions at the longest
/// hold, and all sets of these.
[[nodiscard]] constexpr list<dose, 4> dose_levels(const dose_range& r) noexcept {
  list<dose, 4> levels;
  const auto add = [&](const dose& d) {
    for (const dose& known : levels)
      if (known == d) return;
    levels.push_back(d);
  };
  dose d = r.least();
  add(d);
  d.hold = r.hold.high;
  add(d);
  d.reps = r.reps.high;
  add(d);
  add(r.greatest());
  return levels;
}

/// @brief What a step gives to a need, on the side where it gives least of those that the need is on.
[[nodiscard]] constexpr seconds contribution(const step& s, const need& n) noexcept {
  const bool reached = s.where == side::both || s.where == n.where;
  return reached ? contribution(s, n.what, n.wanted) : seconds{0};
}

/// @brief The side that comes first: that of the first need on one side only, so that what is composed for the mirror
/// image is the mirror image.
template <std::same_as<need> Need>
[[nodiscard]] side first_side(const std::vector<Need>& needs) {
  for (const Need& n : needs)
    if (n.where != side::both) return n.where;
  return side::left;
}

/// @brief The needs side by side: when one of them is on one side only, those on both sides are split.
template <std::same_as<need> Need>
[[nodiscard]] std::vector<Need> by_side(const std::vector<Need>& needs) {
  bool split = false;
  for (const Need& n : needs) split = split || n.where != side::both;
  if (!split) return needs;
  std::vector<Need> result;
  const side first = first_side(needs);
  for (const need& n : needs)
    for (const side s : {first, mirror(first)})
      if (reaches(n.where, s)) {
        result.push_back(n);
        result.back().where = s;
      }
  return result;
}

/// @brief Every step that the catalogue offers; whether it is allowed is for the rules to say.
///
/// Of each way of a technique, the first position that is possible. Sides follow the needs: each side on its own when
/// the needs differ between them. Linear in the product of techniques, structures, ways and dose levels.
template <std::same_as<need> Need>
[[nodiscard]] std::vector<step> options(catalogue techniques, const std::vector<Need>& needs,
                                        const std::optional<enum_set<position>>& possible = {}) {
  bool on_left = false;
  bool on_right = false;
  bool on_both = false;
  for (const need& n : needs) {
    on_left = on_left || n.where == side::left;
    on_right = on_right || n.where == side::right;
    on_both = on_both || n.where == side::both;
  }
  const side first = first_side(needs);
  std::vector<step> result;
  for (const technique* t : techniques) {
    std::vector<structure> targets;
    const auto aim = [&](const structure& s) {
      for (const structure& known : targets)
        if (known == s) return;
      targets.push_back(s);
    };
    // What an exercise trains follows from its movement: what it is listed under makes no difference, so it is listed
    // once.
    const bool moves = !t->moves.load.empty();
    for (const structure& s : t->touches)
      if (!moves || targets.empty()) aim(s);
    for (const need& n : needs)
      if (!moves && touches(*t, n.what) &&
          contribution({t, n.what, side::both, {}, {}, t->doses.greatest()}, n) > seconds{0})
        aim(n.what);
    for (const structure& target : targets)
      for (const side where : {side::both, first, mirror(first)}) {
        const bool sided = t->one_sided && (on_left || on_right);
        if (where == side::both ? sided : !sided || (where == side::left ? !on_left : !on_right)) continue;
        for (const way& w : t->ways) {
          if (!reaches(w, target)) continue;
          const enum_set<position> here =
              possible && w.positions.intersects(*possible) ? w.positions & *possible : w.positions;
          if (here.empty()) continue;
          for (const dose& d : dose_levels(t->doses)) result.push_back({t, target, where, w.tools, *here.begin(), d});
        }
      }
  }
  return result;
}

}  // namespace regimen
