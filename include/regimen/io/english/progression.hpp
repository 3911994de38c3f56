/// @file
/// @brief The next session of an exercise in English, with every reason.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

#include "regimen/io/decimal.hpp"
#include "regimen/io/english/words.hpp"
#include "regimen/training/progression.hpp"

namespace regimen::english {

/// @brief The unit in which somebody weighs.
enum class mass_unit : unsigned char {
  kilograms,  ///< To the gram.
  pounds,     ///< To the hundredth, and to the quarter where that is near.
};

/// @brief A mass in a unit: "60 kg", "135 lb".
[[nodiscard]] inline std::string text(mass load, mass_unit unit) {
  if (unit == mass_unit::kilograms) return text(load);
  // Plates of whole grams are not quite what is stamped on them.
  constexpr double pound = 453.59237;
  const double quarters = std::round(static_cast<double>(load.grams) / pound * 4) / 4;
  const bool stamped = std::abs(quarters * pound - static_cast<double>(load.grams)) <= same_load.grams;
  std::string number = with_decimals(stamped ? quarters : static_cast<double>(load.grams) / pound, 2);
  while (number.back() == '0') number.pop_back();
  if (number.back() == '.') number.pop_back();
  return number + " lb";
}

/// @brief A load, of a band from its least to its greatest pull: "60 kg", "5 kg to 15 kg".
[[nodiscard]] inline std::string text(const range<mass>& load, mass_unit unit) {
  return load.low == load.high ? text(load.high, unit) : text(load.low, unit) + " to " + text(load.high, unit);
}

/// @brief A rating of effort: "8", "8.5".
[[nodiscard]] inline std::string text(effort felt) {
  return std::to_string(felt.half_points / 2) + (felt.half_points % 2 == 0 ? "" : ".5");
}

/// @brief One set: "12 at 60 kg, effort 8", "30 s".
/// @param set the set
/// @param unit in which loads are written
/// @param assists whether the load is help
[[nodiscard]] inline std::string text(const set_target& set, mass_unit unit, bool assists) {
  std::string words = set.reps ? std::to_string(set.reps->value) : set.time ? text(*set.time) : std::string{};
  if (assists)
    words += set.load.high.grams == 0 ? " without help" : " with " + text(set.load, unit) + " of help";
  else if (set.load.high.grams > 0)
    words += " at " + text(set.load, unit);
  if (set.aim) words += ", effort " + text(*set.aim);
  return words;
}

/// @brief What is wrong with a prescription, and what to do.
[[nodiscard]] inline std::string explain(prescription_fault fault) {
  switch (fault) {
    case prescription_fault::no_exercise: return "expected an exercise, found none; name one";
    case prescription_fault::no_amount: return "expected \"reps\" or \"seconds\", found neither; say how much";
    case prescription_fault::two_amounts: return "expected \"reps\" or \"seconds\", found both; take one out";
    case prescription_fault::bad_range:
      return "expected a range from low to high, found one that is empty or begins below 1; turn it round";
    case prescription_fault::bad_sets: return "expected 1 to 20 sets; choose one within";
    case prescription_fault::bad_lengthening: return "expected at least a second to lengthen by; choose more";
    case prescription_fault::no_aim:
      return "expected \"rpe\" or \"rir\" with the scheme \"effort\", found neither; say how hard a set should be";
    case prescription_fault::aim_out_of_range:
      return "expected an effort from 5 to 10 and at most 12 repetitions, beyond which nothing is known of the share "
             "of "
             "the maximum; choose some within, or another scheme";
    case prescription_fault::effort_needs_load:
      return "expected repetitions with a load that is no help, which the scheme \"effort\" needs; choose another "
             "scheme or other equipment";
    case prescription_fault::bad_increment:
      return "expected an increment of 0 or more, and a percent from 2 to 10; choose one within";
    case prescription_fault::bad_start: return "expected a first load from 0 to 2000 kg; choose one within";
    case prescription_fault::bad_deload:
      return "expected 1 to 50 percent, 0 misses or more, and light weeks at least every second week; choose some "
             "within";
    case prescription_fault::not_on_the_ladder:
      return "expected a ladder that the exercise stands on; put the exercise among its rungs";
    case prescription_fault::ladder_falls:
      return "expected each rung to be harder than the one before it; put them in the order of their difficulty";
    case prescription_fault::ladder_needs_double:
      return "expected the scheme \"double_progression\" with a ladder; take the ladder out, or change the scheme";
    case prescription_fault::bad_inventory:
      return "expected something that can be loaded, found nothing; say what there is";
  }
  return spoken(name_of(fault));
}

/// @brief A reason in a clause: "each set was met: 60 kg becomes 62.5 kg".
/// @param why the reason
/// @param p the prescription it is about
/// @param unit the unit of loads
[[nodiscard]] inline std::string explain(const progression_reason& why, const prescription& p,
                                         mass_unit unit = mass_unit::kilograms) {
  using code = progression_code;
  const std::string from = text(why.from, unit);
  const std::string to = text(why.to, unit);
  const auto count = [](std::int64_t n, std::string_view one, std::string_view more) {
    return std::to_string(n) + " " + std::string{n == 1 ? one : more};
  };
  const auto amount = [&](std::int64_t n) { return p.time ? text(seconds{n}) : count(n, "repetition", "repetitions"); };
  const std::string percent = std::to_string(why.number) + " %";
  const std::string days = why.number == 0 ? "of today" : count(why.number, "day", "days") + " old";
  std::string words = why.set == 0 ? std::string{} : "set " + std::to_string(why.set) + ": ";
  switch (why.what) {
    case code::no_history: words += "nothing that counts is logged yet: this is where it begins"; break;
    case code::load_raised: words += "the target was met: from " + from + " to " + to; break;
    case code::amount_raised:
      words += "the target was met: from " + amount(why.number) + " to " + amount(why.of);
      break;
    case code::harder_variation: words += "the top of the range was reached in every set: the next variation"; break;
    case code::at_the_top: words += "the target was met, but there is nothing harder to load or to do"; break;
    case code::held: words += "the same again"; break;
    case code::missed:
      words += "the target was missed";
      if (why.number > 1) words += ", " + std::to_string(why.number) + " times in a row";
      if (why.of > 0) words += " (" + std::to_string(why.of) + " in a row make it lighter)";
      break;
    case code::lighter_than_prescribed:
      words += "done with " + to + " in place of " + from + ", which is no success";
      break;
    case code::easier_variation: words += "done in an easier variation than asked for, which is no success"; break;
    case code::lighter_on_purpose:
      words += "done with " + to + " in place of " + from + " on purpose, which is neither success nor miss";
      break;
    case code::heavier_than_prescribed: words += "done with " + to + " in place of " + from + ", and met"; break;
    case code::heavier_and_missed:
      words += "done with " + to + " in place of " + from + ", but not met: nothing follows from it";
      break;
    case code::too_few_sets:
      words += count(why.number, "whole set", "whole sets") + " of " + std::to_string(why.of) + " done: no step up";
      break;
    case code::one_side_missing: words += "a set is missing on the " + text(why.where) + " side: no step up"; break;
    case code::weaker_side: words += "the " + text(why.where) + " side did less, and decides for both"; break;
    case code::pain: words += "it hurt last time: nothing goes up"; break;
    case code::sessions_merged: words += std::to_string(why.number) + " sessions on the last day count as one"; break;
    case code::other_unit:
      words += count(why.number, "set", "sets") + " counted in " + (p.time ? "repetitions" : "seconds") +
               " not looked at: this is counted in " + (p.time ? "seconds" : "repetitions");
      break;
    case code::light_week_over: words += "the last session was in a light week and is not judged"; break;
    case code::estimated_maximum: words += "the last session speaks for " + to + " once"; break;
    case code::no_effort_noted: words += "no set tells how hard it was: the load stays"; break;
    case code::raise_capped: words += "held to " + percent + " more at once"; break;
    case code::deloaded: words += percent + " off after repeated misses: from " + from + " to " + to; break;
    case code::variation_eased: words += "after repeated misses the easier variation"; break;
    case code::nothing_easier: words += "it should be easier, but there is nothing easier to load or to do"; break;
    case code::increment_too_small:
      words += "the increment asks for " + from + ", which is less than the next load, " + to + ": the load stays";
      break;
    case code::next_step_taken:
      words += "the increment asks for " + from + ", which is less than the next load: " + to + " is taken";
      break;
    case code::large_step: words += "this is a step of " + percent + ", and 2 to 10 % are usual"; break;
    case code::rounded: words += from + " cannot be loaded: " + to; break;
    case code::below_the_lightest: words += from + " is less than there is to load: " + to; break;
    case code::after_a_break:
      words += "after " + count(why.number, "day", "days") + " without it: " + std::to_string(why.of) + " % off";
      break;
    case code::light_week: words += "a light week: " + percent + " off"; break;
    case code::already_lighter:
      words += "it would be a light week, but it goes down already, and goes down once";
      break;
    case code::readiness_good: words += "readiness is good (" + days + ") and changes nothing"; break;
    case code::readiness_held: words += "readiness is less than good (" + days + "): nothing goes up"; break;
    case code::readiness_reduced:
      words += "readiness is poor (" + days + "): " + std::to_string(why.of) + " % off for this session";
      break;
    case code::readiness_stale:
      words += why.number < 0 ? "readiness is of a later day and is ignored"
                              : "readiness is " + count(why.number, "day", "days") + " old and is ignored";
      break;
  }
  return why.because.id.empty() ? words : words + " [" + text(why.because) + "]";
}

/// @brief The next session of one exercise: a line for what to do, alike sets together, and a line for each reason.
[[nodiscard]] inline std::string describe(const next_session& next, const prescription& p, bool assists,
                                          mass_unit unit = mass_unit::kilograms) {
  std::string words = next.what == nullptr ? "something" : text(*next.what);
  if (next.where != side::both) words += ", " + text(next.where) + " side";
  words += ":";
  for (std::size_t i = 0; i < next.sets.size();) {
    std::size_t past = i;
    while (past < next.sets.size() && next.sets[past] == next.sets[i]) ++past;
    words += (i == 0 ? " " : "; ") + std::to_string(past - i) + " x " + text(next.sets[i], unit, assists);
    i = past;
  }
  words += "\n";
  for (const progression_reason& why : next.reasons) words += "  WHY: " + explain(why, p, unit) + "\n";
  return words;
}

}  // namespace regimen::english
