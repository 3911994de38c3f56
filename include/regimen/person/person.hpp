/// @file
/// @brief Who a routine is for: what was found, what they have, what they can do.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <optional>

#include "regimen/anatomy/side.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/person/contraindication.hpp"
#include "regimen/person/finding.hpp"
#include "regimen/technique/position.hpp"
#include "regimen/technique/technique.hpp"
#include "regimen/technique/tool.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief Whether something was found. Unknown is neither of the others.
enum class presence : unsigned char {
  unknown,  ///< Nobody looked.
  absent,   ///< Looked for and not there.
  present,  ///< There.
};

/// @brief Names of presence.
template <>
struct vocabulary<presence> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "presence";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "absent", "present"};
};

/// @brief Findings by side; everything is unknown to begin with.
class findings {
 public:
  /// @brief Nothing is known.
  constexpr findings() noexcept = default;

  /// @brief These are present on both sides.
  template <std::same_as<finding>... Signs>
  constexpr explicit findings(Signs... signs) noexcept {
    (set(signs, side::both, presence::present), ...);
  }

  /// @brief Records a finding on one side or both.
  constexpr void set(finding sign, side where, presence what) noexcept {
    for (const side s : {side::left, side::right}) {
      if (!reaches(where, s)) continue;
      (present_[index_of(s)]).erase(sign);
      (absent_[index_of(s)]).erase(sign);
      if (what == presence::present) present_[index_of(s)].insert(sign);
      if (what == presence::absent) absent_[index_of(s)].insert(sign);
    }
  }

  /// @brief What is known of a finding; of both sides: present if on either, absent if on both.
  [[nodiscard]] constexpr presence of(finding sign, side where = side::both) const noexcept {
    bool found = false;
    bool excluded = true;
    for (const side s : {side::left, side::right}) {
      if (!reaches(where, s)) continue;
      found = found || present_[index_of(s)].contains(sign);
      excluded = excluded && absent_[index_of(s)].contains(sign);
    }
    return found ? presence::present : excluded ? presence::absent : presence::unknown;
  }

  /// @brief Whether a finding is present on a side, or on either.
  [[nodiscard]] constexpr bool has(finding sign, side where = side::both) const noexcept {
    return of(sign, where) == presence::present;
  }

  /// @brief On which side a finding is present; nothing when it is on neither.
  [[nodiscard]] constexpr std::optional<side> where(finding sign) const noexcept {
    const bool l = has(sign, side::left);
    const bool r = has(sign, side::right);
    if (l && r) return side::both;
    if (l) return side::left;
    if (r) return side::right;
    return std::nullopt;
  }

  /// @brief The same findings with left and right exchanged.
  [[nodiscard]] friend constexpr findings mirror(findings f) noexcept {
    const auto left_present = f.present_[0];
    const auto left_absent = f.absent_[0];
    f.present_[0] = f.present_[1];
    f.absent_[0] = f.absent_[1];
    f.present_[1] = left_present;
    f.absent_[1] = left_absent;
    return f;
  }

  /// @brief Same knowledge.
  [[nodiscard]] friend constexpr bool operator==(const findings&, const findings&) noexcept = default;

 private:
  enum_set<finding> present_[2]{};
  enum_set<finding> absent_[2]{};
};

/// @brief The person whom a routine is for. Nothing is known of a default person, and nothing restricts what they use.
struct person {
  /// @brief What troubles them; the routines of the articles are about the hamstrings.
  structure complaint{hamstrings};
  /// @brief What was found.
  findings known{};
  /// @brief The tools at hand; nothing means that it does not matter.
  std::optional<enum_set<tool>> tools{};
  /// @brief The positions that are possible; nothing means that it does not matter.
  std::optional<enum_set<position>> positions{};
  /// @brief How practised they are.
  skill level = skill::beginner;
  /// @brief What they must not do. A reader that has more of them than fit has to refuse: none may get lost.
  list<contraindication, 8> contraindications{};
  /// @brief What day it is; nothing if nobody says, and then no contraindication has ended.
  std::optional<day> today{};
};

}  // namespace regimen
