/// @file
/// @brief Rules about kinds of work that belong together.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>

#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief On each side, steps like this have all of some kinds of work between them, or none.
template <class Subject, class Kinds, class Kind>
struct mixes_kinds {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief The steps that count.
  Subject subject;
  /// @brief What kinds of work a step has: `enum_set<Kind>(const act&)`.
  Kinds kinds;
  /// @brief Those that belong together.
  enum_set<Kind> together;

  /// @brief Reports the first step of a side that has some of the kinds where others are lacking. Linear in the steps;
  /// looks no further than it must.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    constexpr side sides[] = {side::left, side::right};
    enum_set<Kind> found[2];
    std::size_t one[2] = {acts.size(), acts.size()};
    involved others[2];
    for (std::size_t i = 0; i < acts.size(); ++i) {
      const auto looks_for_more = [&](int s) {
        return reaches(acts[i].done->where, sides[s]) && !(found[s] == together);
      };
      if (!(looks_for_more(0) || looks_for_more(1)) || !subject(acts[i])) continue;
      const enum_set<Kind> here = kinds(acts[i]) & together;
      if (here.empty()) continue;
      for (const int s : {0, 1}) {
        if (!looks_for_more(s)) continue;
        if (one[s] == acts.size())
          one[s] = i;
        else
          others[s].push_back(static_cast<std::uint16_t>(i));
        found[s] = found[s] | here;
      }
    }
    for (const int s : {0, 1})
      if (one[s] < acts.size() && !(found[s] == together) && (s == 0 || one[1] != one[0] || found[0] == together))
        report(one[s], acts[one[s]].done->target, others[s]);
  }

  /// @brief For each option, side and kind that it lacks: it needs one that has it.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    const auto kinds_of = [&](std::size_t i) {
      return subject(options[i]) ? kinds(options[i]) & together : enum_set<Kind>{};
    };
    for (std::size_t i = 0; i < options.size(); ++i) {
      const enum_set<Kind> here = kinds_of(i);
      if (here.empty()) continue;
      for (const side where : {side::left, side::right}) {
        if (!reaches(options[i].done->where, where)) continue;
        for (const Kind lacking : together - here)
          out.limit(
              [&](auto&& term) {
                term(i, std::int64_t{1});
                for (std::size_t j = 0; j < options.size(); ++j)
                  if (reaches(options[j].done->where, where) && kinds_of(j).contains(lacking))
                    term(j, std::int64_t{-1});
              },
              0);
      }
    }
  }
};

/// @brief On each side, steps like this have all of these kinds of work between them, or none.
template <class Subject, class Kinds, class Kind>
[[nodiscard]] constexpr auto mixes(Subject subject, Kinds kinds, const enum_set<Kind>& together) {
  return mixes_kinds<Subject, Kinds, Kind>{subject, kinds, together};
}

}  // namespace regimen
