/// @file
/// @brief Repeating the first examinations at the end: what has gone, what is still there, what is new.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>

#include "regimen/assessment/examination.hpp"
#include "regimen/person/person.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief What became of a sign from the first examination to the last.
enum class sign_change : unsigned char {
  unknown,      ///< Nobody looked for it at first, or nobody did at last: it is not taken for gone.
  never_there,  ///< Looked for both times and not there.
  gone,         ///< It was there and is not any more.
  still_there,  ///< It is there as before.
  appeared,     ///< It is new.
};

/// @brief Names of sign_change.
template <>
struct vocabulary<sign_change> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "change of a sign";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "never_there", "gone", "still_there", "appeared"};
};

/// @brief What became of something that was looked for at first and at last.
[[nodiscard]] constexpr sign_change change_of(presence first, presence last) noexcept {
  if (first == presence::unknown || last == presence::unknown) return sign_change::unknown;
  if (first == presence::present) return last == presence::present ? sign_change::still_there : sign_change::gone;
  return last == presence::present ? sign_change::appeared : sign_change::never_there;
}

/// @brief A sign that an examination shows, and what became of it.
struct retested_sign {
  /// @brief The sign.
  finding sign{};
  /// @brief What became of it on the affected side.
  sign_change affected = sign_change::unknown;
  /// @brief What became of it on the other side.
  sign_change other = sign_change::unknown;

  /// @brief Same sign, same changes.
  [[nodiscard]] friend constexpr bool operator==(const retested_sign&, const retested_sign&) noexcept = default;
};

/// @brief What all signs of the affected side together say.
enum class retest_verdict : unsigned char {
  unknown,    ///< No sign was looked for both times, or none was there to begin with.
  resolved,   ///< All signs were looked for both times, and those that were there are gone.
  better,     ///< Some are gone and none is seen to be new; others are still there or were not looked for.
  unchanged,  ///< What was there is still there, as far as was looked.
  mixed,      ///< Some are gone and some are new.
  worse,      ///< Some are new and none is seen to be gone.
};

/// @brief Names of retest_verdict.
template <>
struct vocabulary<retest_verdict> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "verdict of a retest";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "resolved", "better", "unchanged", "mixed", "worse"};
};

/// @brief What the repeated examinations showed.
struct retest_result {
  /// @brief Every sign that an examination shows, once, in the order of the examinations.
  list<retested_sign, sizeof(examinations) / sizeof(examination)> signs{};
  /// @brief The verdict on the affected side.
  retest_verdict affected = retest_verdict::unknown;
  /// @brief The examinations that were done at first and must still be repeated, each once.
  list<const technique*, sizeof(examinations) / sizeof(examination)> still_to_do{};

  /// @brief What became of a sign on the affected side; unknown if no examination shows it.
  [[nodiscard]] constexpr sign_change of(finding sign) const noexcept {
    for (const retested_sign& s : signs)
      if (s.sign == sign) return s.affected;
    return sign_change::unknown;
  }
};

/// @brief Compares what was found before and after, sign by sign. Quadratic in the examinations. Left and right
/// exchanged throughout give the same result.
/// @param first what was known at first
/// @param last what is known at last, from the same examinations (S4-21); red flags are for assess() to see
/// @param affected the affected side; on both, a sign is present if it is on either and absent if it is on neither, and
/// the other side is both as well
[[nodiscard]] constexpr retest_result retest(const findings& first, const findings& last, side affected) noexcept {
  retest_result result;
  bool gone = false;
  bool appeared = false;
  bool persists = false;
  bool complete = true;
  for (const examination& e : examinations) {
    bool seen = false;
    for (const retested_sign& s : result.signs) seen = seen || s.sign == e.shows;
    const auto change_on = [&](side where) { return change_of(first.of(e.shows, where), last.of(e.shows, where)); };
    const sign_change change = change_on(affected);
    if (!seen) {
      result.signs.push_back({e.shows, change, change_on(mirror(affected))});
      gone = gone || change == sign_change::gone;
      appeared = appeared || change == sign_change::appeared;
      persists = persists || change == sign_change::still_there;
      complete = complete && change != sign_change::unknown;
    }
    if (first.of(e.shows, affected) == presence::unknown || last.of(e.shows, affected) != presence::unknown) continue;
    bool listed = false;
    for (const technique* t : result.still_to_do) listed = listed || *t == *e.how;
    if (!listed) result.still_to_do.push_back(e.how);
  }
  if (appeared)
    result.affected = gone ? retest_verdict::mixed : retest_verdict::worse;
  else if (gone)
    result.affected = persists || !complete ? retest_verdict::better : retest_verdict::resolved;
  else if (persists)
    result.affected = retest_verdict::unchanged;
  return result;
}

/// @brief Whether the run is a success when it is watched again: the affected leg steadier and quicker, and hips and
/// core freer, all three (S4-21).
///
/// Present if all are, absent if one is known not to be, unknown otherwise. A sign that was never there leaves nothing
/// to gain and counts as met.
/// @param run the repeated examinations
/// @param freer_hips_and_core what the watcher says of hips and core; the articles name no sign of it
[[nodiscard]] constexpr presence run_succeeds(const retest_result& run, presence freer_hips_and_core) noexcept {
  bool all_known = freer_hips_and_core != presence::unknown;
  bool all_met = freer_hips_and_core != presence::absent;
  for (const finding sign : {finding::knee_wobble, finding::slow_loading}) {
    const sign_change change = run.of(sign);
    all_known = all_known && change != sign_change::unknown;
    all_met = all_met && change != sign_change::still_there && change != sign_change::appeared;
  }
  return !all_met ? presence::absent : all_known ? presence::present : presence::unknown;
}

}  // namespace regimen
