/// @file
/// @brief What to do at once about how something feels while it is done: go on, ease, stop.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/person/person.hpp"
#include "regimen/technique/technique.hpp"

namespace regimen {

/// @brief What to do at once. The order is from mild to strong.
enum class reaction : unsigned char {
  go_on,          ///< It feels as it may.
  ease,           ///< Less of it, at once (S3-18): less pressure, less range, less speed.
  stop,           ///< Stop this; the rest of the session may go on.
  treat_instead,  ///< Cut the run short and treat what is tight (S0-27).
  refer,          ///< Stop everything, and see somebody (S3-38).
};

/// @brief Names of reaction.
template <>
struct vocabulary<reaction> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reaction";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"go_on", "ease", "stop", "treat_instead", "refer"};
};

/// @brief What somebody reports of a moment.
struct sensation_report {
  /// @brief How it feels.
  sensation felt = sensation::comfortable;
  /// @brief What they say besides: any red flag among it counts, whatever it feels like.
  enum_set<finding> signs{};
  /// @brief In running: whether the tightness is severe. See is_severe().
  presence severe_tightness = presence::unknown;
  /// @brief Whether there is less of it to be had; not on the lowest rung of the pressure, for one.
  bool can_be_eased = true;
};

/// @brief How strong a rating of tightness must be to be severe; the article gives no number (S0-27).
inline constexpr int severe_tightness_from = 7;
/// @brief Where that number comes from: people call pain of 7 to 10 severe, and tightness is taken as pain.
inline constexpr source severe_tightness_source{"by analogy: Palos 2006 J Pain 7:49, severe pain is 7 to 10 of 10",
                                                certainty::choice};

/// @brief Whether a rating of the tightness in running, from 0 to 10, is severe; unknown for any other number.
[[nodiscard]] constexpr presence is_severe(int running_tension) noexcept {
  if (running_tension < 0 || running_tension > 10) return presence::unknown;
  return running_tension >= severe_tightness_from ? presence::present : presence::absent;
}

/// @brief Follows one technique while it is done: what to do now, after all reports so far.
///
/// A plain value: after() gives the next one. Once it is over it stays over, and only a stronger reaction follows.
struct session_monitor {
  /// @brief How it may feel at most.
  sensation at_most = sensation::strong;
  /// @brief Whether it is running, or work at the speed of running.
  bool running = false;
  /// @brief How often in a row to ease before stopping; a choice, no source gives a number.
  int easings = 2;
  /// @brief How often in a row it was eased.
  int eased = 0;
  /// @brief What to do now.
  reaction now = reaction::go_on;
  /// @brief Who says so.
  source from{"S3-42"};
  /// @brief The red flags that were reported.
  enum_set<finding> flags{};

  /// @brief Whether it has been ended.
  [[nodiscard]] constexpr bool over() const noexcept { return now >= reaction::stop; }

  /// @brief What to do after one more report. Linear in the red flags.
  ///
  /// Red flags and what is alarming end everything (S3-37, S3-38). Severe tightness ends a run (S0-27). More than is
  /// allowed is eased at once (S3-18), and ended when easing has not helped or is not possible. What remains is the
  /// discomfort to be expected (S3-42).
  [[nodiscard]] constexpr session_monitor after(const sensation_report& heard) const noexcept {
    session_monitor next = *this;
    for (const red_flag& flag : red_flags)
      if (heard.signs.contains(flag.sign)) next.flags.insert(flag.sign);
    if (!next.flags.empty() || heard.felt == sensation::alarming) return next.with(reaction::refer, {"S3-38"});
    if (running && heard.severe_tightness == presence::present) return next.with(reaction::treat_instead, {"S0-27"});
    if (heard.felt <= at_most && heard.felt <= sensation::strong) {
      next.eased = 0;
      return next.with(reaction::go_on, {"S3-42"});
    }
    if (!heard.can_be_eased) return next.with(reaction::stop, {"nothing left to ease", certainty::choice});
    if (eased >= easings) return next.with(reaction::stop, {"easing did not help", certainty::choice});
    ++next.eased;
    return next.with(reaction::ease, {at_most < sensation::strong ? "S2-24" : "S3-18"});
  }

 private:
  [[nodiscard]] constexpr session_monitor with(reaction r, source s) const noexcept {
    session_monitor next = *this;
    if (over() && r <= now) return next;
    next.now = r;
    next.from = s;
    return next;
  }
};

/// @brief Begins to follow a technique. Gliding a nerve must stay comfortable, whatever the technique says (S2-24).
/// Drills are work at the speed of running, and a run is watched while it is run.
[[nodiscard]] constexpr session_monitor monitor(const technique& t) noexcept {
  const bool nerve = t.how == method::nerve_slider || t.how == method::nerve_tensioner;
  const sensation most = nerve ? sensation::comfortable : sensation::strong;
  return {.at_most = t.at_most < most ? t.at_most : most,
          .running = t.how == method::drill || t.how == method::observation};
}

/// @brief Begins to follow a run that is no part of a routine.
[[nodiscard]] constexpr session_monitor monitor_run() noexcept { return {.running = true}; }

}  // namespace regimen
