/// @file
/// @brief What is measured to see whether it helped, and how large a change must be to mean anything.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>
#include <optional>

#include "regimen/anatomy/side.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief Something that is measured before and after.
///
/// Three of them test the length of the hamstrings, and they are not to be made into one number: how closely they go
/// together is disputed (see agreements_of_length_tests), so nothing here adds, averages or compares two of them.
enum class outcome_measure : unsigned char {
  toe_touch_reach,         ///< How far the fingers reach towards the toes and beyond, in centimetres (S0-26).
  running_tension,         ///< How tight the hamstrings feel in running, from 0 to 10 (S0-26).
  active_knee_extension,   ///< What the knee lacks to straight, the hip bent to 90 degrees, by its own strength.
  passive_knee_extension,  ///< The same, straightened by somebody else.
  straight_leg_raise,      ///< How far the straight leg is raised by somebody else, from the floor.
};

/// @brief Names of outcome_measure.
template <>
struct vocabulary<outcome_measure> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "outcome measure";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"toe_touch_reach", "running_tension", "active_knee_extension",
                                          "passive_knee_extension", "straight_leg_raise"};
};

namespace detail {
inline constexpr source yildirim{"Yildirim 2018, n = 123"};
inline constexpr source neto{"J Sport Rehabil 2015 24(4), doi 10.1123/jsr.2014-0220, n = 102"};
inline constexpr source injured_ake{"Am J Sports Med 2013 41:1757, n = 50, two examiners"};
}  // namespace detail

/// @brief How to read a measure.
struct outcome_facts {
  /// @brief The measure.
  outcome_measure what{};
  /// @brief Whether more of it is better.
  bool more_is_better = false;
  /// @brief Its unit; the articles give none, so theirs are a choice.
  literal unit{};
  /// @brief Who names the measure.
  source from{};
};

/// @brief All measures, in the order of the enumeration.
inline constexpr outcome_facts outcome_measures[] = {
    {outcome_measure::toe_touch_reach, true, "cm", {"S0-26"}},
    {outcome_measure::running_tension, false, "0 to 10", {"S0-26"}},
    {outcome_measure::active_knee_extension, false, "degrees", detail::neto},
    {outcome_measure::passive_knee_extension, false, "degrees", detail::yildirim},
    {outcome_measure::straight_leg_raise, true, "degrees", detail::neto},
};

/// @brief The change for the better from one value to another: above 0 better, below 0 worse. Whether it means anything
/// is asked of judge_change().
[[nodiscard]] constexpr int improvement(outcome_measure what, int before, int after) noexcept {
  return outcome_measures[index_of(what)].more_is_better ? after - before : before - after;
}

/// @brief Whether the hamstrings that are measured are freshly injured, for then a measurement errs more.
enum class injury_state : unsigned char {
  uninjured,        ///< No injury of the leg.
  freshly_injured,  ///< An acute injury of the hamstrings.
};

/// @brief Names of injury_state.
template <>
struct vocabulary<injury_state> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "state of injury";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"uninjured", "freshly_injured"};
};

/// @brief The minimal detectable change of a measure: less may be nothing but the error of measuring.
struct detectable_change {
  /// @brief The measure.
  outcome_measure what{};
  /// @brief In whom it was found.
  injury_state in{};
  /// @brief The published figures, from the lowest to the highest, in the unit of the measure.
  range<int> least{};
  /// @brief Who found it.
  source from{};
};

/// @brief The minimal detectable changes that are published; other measures have none.
///
/// Those of uninjured people are of one examiner who measures twice, those of injured people of two examiners.
inline constexpr detectable_change detectable_changes[] = {
    {outcome_measure::active_knee_extension, injury_state::uninjured, {7, 8}, detail::neto},
    {outcome_measure::straight_leg_raise, injury_state::uninjured, {6, 7}, detail::neto},
    {outcome_measure::active_knee_extension, injury_state::freshly_injured, {15, 15}, detail::injured_ake},
    {outcome_measure::passive_knee_extension, injury_state::freshly_injured, {21, 21}, detail::injured_ake},
};

/// @brief One value of one measure on one side.
struct measurement {
  /// @brief What was measured.
  outcome_measure what{};
  /// @brief On which side; both for what has no side.
  side where = side::both;
  /// @brief The value, in the unit of the measure.
  int value = 0;
};

/// @brief What a change between two measurements says.
enum class change_verdict : unsigned char {
  unknown,         ///< No minimal detectable change is published for the measure, so nobody can tell.
  not_comparable,  ///< Two measures, or two sides: they are not set against each other.
  within_error,    ///< Less than the measurement errs by: neither progress nor worsening.
  indeterminate,   ///< Between the published figures: a change by the one and error by the other.
  better,          ///< A change for the better.
  worse,           ///< A change for the worse.
};

/// @brief Names of change_verdict.
template <>
struct vocabulary<change_verdict> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "verdict on a change";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown",       "not_comparable", "within_error",
                                          "indeterminate", "better",         "worse"};
};

/// @brief What the change from one measurement to a later one says. Linear in the published figures.
[[nodiscard]] constexpr change_verdict judge_change(const measurement& before, const measurement& after,
                                                    injury_state in = injury_state::uninjured) noexcept {
  if (before.what != after.what || before.where != after.where) return change_verdict::not_comparable;
  for (const detectable_change& row : detectable_changes) {
    if (row.what != before.what || row.in != in) continue;
    const std::int64_t risen = std::int64_t{after.value} - before.value;
    const std::int64_t size = risen < 0 ? -risen : risen;
    if (size < row.least.low) return change_verdict::within_error;
    if (size < row.least.high) return change_verdict::indeterminate;
    return outcome_measures[index_of(row.what)].more_is_better == (risen > 0) ? change_verdict::better
                                                                              : change_verdict::worse;
  }
  return change_verdict::unknown;
}

/// @brief Whose norms are meant: published ones are told apart by nothing else.
enum class norm_group : unsigned char {
  men,    ///< Men.
  women,  ///< Women.
};

/// @brief Names of norm_group.
template <>
struct vocabulary<norm_group> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "group of a norm";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"men", "women"};
};

/// @brief Above which angle a test calls the hamstrings short.
struct shortness_cutoff {
  /// @brief The test.
  outcome_measure what{};
  /// @brief For whom.
  norm_group who{};
  /// @brief Short is what lacks more than this, in tenths of a degree.
  int tenths = 0;
  /// @brief Who says so.
  source from{};
};

/// @brief The cut-offs of shortness; for the straight leg raise there is none.
inline constexpr shortness_cutoff shortness_cutoffs[] = {
    {outcome_measure::active_knee_extension, norm_group::men, 330, detail::yildirim},
    {outcome_measure::active_knee_extension, norm_group::women, 234, detail::yildirim},
    {outcome_measure::passive_knee_extension, norm_group::men, 322, detail::yildirim},
    {outcome_measure::passive_knee_extension, norm_group::women, 192, detail::yildirim},
};

/// @brief Whether a test finds the hamstrings short.
///
/// Unknown for a test without a cut-off, for an angle beyond a half turn, and for a person of unknown group on whom the
/// cut-offs of the groups disagree.
/// @param what the test
/// @param tenths what was measured, in tenths of a degree
/// @param who the group of the person, if it is known
[[nodiscard]] constexpr presence tests_short(outcome_measure what, int tenths,
                                             std::optional<norm_group> who = {}) noexcept {
  if (tenths < -1800 || tenths > 1800) return presence::unknown;
  presence found = presence::unknown;
  for (const shortness_cutoff& row : shortness_cutoffs) {
    if (row.what != what || (who && row.who != *who)) continue;
    const presence by_this = tenths > row.tenths ? presence::present : presence::absent;
    if (found != presence::unknown && found != by_this) return presence::unknown;
    found = by_this;
  }
  return found;
}

/// @brief How two tests of the length of the hamstrings go together.
struct test_agreement {
  /// @brief The one test.
  outcome_measure one{};
  /// @brief The other test.
  outcome_measure other{};
  /// @brief Correlation in hundredths, as printed. Its sign depends on which angle of the knee was taken.
  int correlation = 0;
  /// @brief Who found it.
  source from{};
};

/// @brief Published agreements of the tests of length: from poor to fair, so none stands in for another.
inline constexpr test_agreement agreements_of_length_tests[] = {
    {outcome_measure::active_knee_extension, outcome_measure::straight_leg_raise, -28, {"IJSPT 2019"}},
    {outcome_measure::active_knee_extension, outcome_measure::straight_leg_raise, 71, detail::neto},
    {outcome_measure::active_knee_extension, outcome_measure::straight_leg_raise, 67, detail::neto},
};

}  // namespace regimen
