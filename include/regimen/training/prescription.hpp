/// @file
/// @brief A prescription: which exercise, how many sets of what, and by which scheme it grows.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>
#include <optional>

#include "regimen/anatomy/side.hpp"
#include "regimen/quantity/count.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/quantity/time.hpp"
#include "regimen/technique/ladder.hpp"
#include "regimen/training/deload.hpp"
#include "regimen/training/effort.hpp"
#include "regimen/training/loadable.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief By what rule an exercise grows. What the sets count, repetitions or seconds, is another question.
enum class progression_scheme : unsigned char {
  linear,                      ///< The load goes up after every session in which each set reaches the least amount.
  double_progression,          ///< The amount goes up; when every set is at the top of the range, the load does.
  dynamic_double_progression,  ///< The same for each set on its own.
  effort,                      ///< The load follows the estimated maximum, for the least amount at an effort.
};

/// @brief Names of progression_scheme.
template <>
struct vocabulary<progression_scheme> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "scheme of progression";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"linear", "double_progression", "dynamic_double_progression", "effort"};
};

/// @brief What happens where an increment is less than one step of what can be loaded.
enum class small_increment : unsigned char {
  next_step,  ///< The next load is taken, and it is said that it is more than was asked for.
  stay,       ///< The load stays, and it is said why.
};

/// @brief Names of small_increment.
template <>
struct vocabulary<small_increment> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "policy for small increments";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"next_step", "stay"};
};

/// @brief What the load may go up by at once, in percent.
inline constexpr range<int> usual_increment{2, 10};

/// @brief Who says so.
inline constexpr source usual_increment_from{"ACSM 2009 position stand: 2 to 10 %"};

/// @brief What is to be done, and how it grows.
struct prescription {
  /// @brief The exercise to begin with; it must outlive the prescription.
  const technique* what = nullptr;
  /// @brief On which side; on both, what one side does alone counts only together with the other.
  side where = side::both;
  /// @brief How it grows.
  progression_scheme how = progression_scheme::double_progression;
  /// @brief Working sets, from 1 to 20.
  sets series{3};
  /// @brief Repetitions in a set; nothing if sets count seconds. Both ends may be the same.
  std::optional<range<repetitions>> reps{};
  /// @brief Seconds of a set; nothing if sets count repetitions.
  std::optional<range<seconds>> time{};
  /// @brief By how much a set gets longer. A choice of this library.
  seconds lengthen_by{5};
  /// @brief The effort to aim for; the scheme by effort needs it.
  std::optional<effort> aim{};
  /// @brief The first load; without it the first session says which.
  std::optional<mass> start{};
  /// @brief What the load goes up by; of 0 the percent is taken.
  mass increment{};
  /// @brief What the load goes up by in percent, within usual_increment; if both are 0 it is the next load there is.
  int increment_percent = 0;
  /// @brief What happens where that is less than one step.
  small_increment if_small = small_increment::next_step;
  /// @brief When the load goes down.
  deload light{};
  /// @brief Harder variations to go on with where nothing harder can be loaded, and easier ones to fall back on; empty
  /// for none.
  ladder variations{};
};

/// @brief What is wrong with a prescription.
enum class prescription_fault : unsigned char {
  no_exercise,          ///< It has none.
  no_amount,            ///< Neither repetitions nor seconds.
  two_amounts,          ///< Both.
  bad_range,            ///< The least is more than the most, or less than 1, or the most is out of all measure.
  bad_sets,             ///< Fewer than 1 set, or more than 20.
  bad_lengthening,      ///< Less than a second.
  no_aim,               ///< By effort, but without one.
  aim_out_of_range,     ///< An effort and repetitions of which nothing is known.
  effort_needs_load,    ///< By effort, but timed, assisted, or with body weight alone.
  bad_increment,        ///< Below zero, or a percent outside usual_increment.
  bad_start,            ///< A first load below zero or above two tonnes.
  bad_deload,           ///< A percent outside 1 to 50, fewer than 0 misses, or light weeks without others.
  not_on_the_ladder,    ///< The exercise is none of its own variations.
  ladder_falls,         ///< A variation is no harder than the one before it.
  ladder_needs_double,  ///< Variations with another scheme than double progression.
  bad_inventory,        ///< Nothing can be loaded: see loadable::fault().
};

/// @brief Names of prescription_fault.
template <>
struct vocabulary<prescription_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of a prescription";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {
      "no_exercise",     "no_amount",  "two_amounts",       "bad_range",         "bad_sets",
      "bad_lengthening", "no_aim",     "aim_out_of_range",  "effort_needs_load", "bad_increment",
      "bad_start",       "bad_deload", "not_on_the_ladder", "ladder_falls",      "ladder_needs_double",
      "bad_inventory"};
};

/// @brief What is wrong with a prescription for what can be loaded; nothing if it can be followed.
[[nodiscard]] inline std::optional<prescription_fault> fault_of(const prescription& p, const loadable& loads) noexcept {
  using fault = prescription_fault;
  if (p.what == nullptr) return fault::no_exercise;
  if (loads.fault() || loads.loads().empty()) return fault::bad_inventory;
  if (!p.reps && !p.time) return fault::no_amount;
  if (p.reps && p.time) return fault::two_amounts;
  if (p.reps && (p.reps->low.value < 1 || p.reps->high < p.reps->low || p.reps->high.value > 10'000))
    return fault::bad_range;
  if (p.time && (p.time->low < seconds{1} || p.time->high < p.time->low || p.time->high > seconds{86400}))
    return fault::bad_range;
  if (p.series.value < 1 || p.series.value > 20) return fault::bad_sets;
  if (p.lengthen_by < seconds{1} || p.lengthen_by > seconds{86400}) return fault::bad_lengthening;
  if (p.how == progression_scheme::effort) {
    if (!p.aim) return fault::no_aim;
    if (!p.reps || loads.assists() || loads.loads().back().high.grams == 0) return fault::effort_needs_load;
    if (!share_of_maximum(p.reps->low, *p.aim)) return fault::aim_out_of_range;
  }
  if (p.increment.grams < 0 || p.increment.grams > 2'000'000 ||
      (p.increment_percent != 0 && !usual_increment.contains(p.increment_percent)))
    return fault::bad_increment;
  if (p.start && (p.start->grams < 0 || p.start->grams > 2'000'000)) return fault::bad_start;
  if (p.light.percent < 1 || p.light.percent > 50 || p.light.after_misses < 0 || p.light.every_weeks < 0 ||
      p.light.every_weeks == 1)
    return fault::bad_deload;
  if (!p.variations.rungs.empty()) {
    if (p.how != progression_scheme::double_progression) return fault::ladder_needs_double;
    if (!p.variations.rung_of(*p.what)) return fault::not_on_the_ladder;
    if (!p.variations.climbs()) return fault::ladder_falls;
  }
  return std::nullopt;
}

}  // namespace regimen
