/// @file
/// @brief Words and amounts in English: structures, techniques, doses, sources, steps and needs.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "regimen/assessment/need.hpp"
#include "regimen/io/calendar_date.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/person/contraindication.hpp"
#include "regimen/technique/step.hpp"

/// @brief English for what the library says in codes. Every sentence of it stands here, so that another language is
/// another namespace like this one. The same on every platform: no locale, no floating point.
namespace regimen::english {

/// @brief A name as it is spoken: spaces for underscores.
[[nodiscard]] inline std::string spoken(std::string_view name) {
  std::string words{name};
  for (char& c : words)
    if (c == '_') c = ' ';
  return words;
}

/// @brief A word of any vocabulary.
template <vocabulary_enum Enum>
[[nodiscard]] std::string text(Enum value) {
  return spoken(name_of(value));
}

/// @brief A structure, without an article.
[[nodiscard]] inline std::string text(const structure& what) { return spoken(name_of(what)); }

/// @brief A structure on a side, with the article: "the left hamstrings".
[[nodiscard]] inline std::string text(const structure& what, side where) {
  return (where == side::both ? "the " : "the " + text(where) + " ") + text(what);
}

/// @brief A quality.
[[nodiscard]] inline std::string text(quality wanted) {
  switch (wanted) {
    case quality::strength_short: return "strength at short length";
    case quality::strength_long: return "strength at long length";
    default: return spoken(name_of(wanted));
  }
}

/// @brief A cause, as it stands after "because of".
[[nodiscard]] inline std::string text(cause behind) {
  switch (behind) {
    case cause::neighbour_stiffness: return "stiff tissue round the thigh";
    case cause::tight_hip_flexors: return "tight hip flexors";
    case cause::pelvis_position: return "a pelvis tipped forward";
    case cause::unstable_core: return "an unsteady trunk";
    case cause::weak_gluteus_maximus: return "a weak gluteus maximus";
    case cause::guarded_sciatic_nerve: return "a guarded sciatic nerve";
    case cause::side_imbalance: return "glutes and hamstrings out of step on one side";
    case cause::concentric_dominance: return "hamstrings that are strong only when short";
    case cause::low_back_referral: return "the low back, felt in the thigh";
    case cause::weak_quadriceps: return "weak quadriceps";
    case cause::lumbar_radiculopathy: return "a nerve root of the low back";
    case cause::deep_gluteal_entrapment: return "a sciatic nerve caught behind the hip";
    case cause::proximal_hamstring_tendinopathy: return "the tendon of the hamstrings at the sit bone";
    case cause::something_else: return "something that is not listed here";
    case cause::hamstrings_themselves: return "the hamstrings themselves";
  }
  return spoken(name_of(behind));
}

/// @brief A technique.
[[nodiscard]] inline std::string text(const technique& what) { return spoken(what.name); }

/// @brief Values of a set: "foam roller, hands and firm chair"; `none` for the empty set.
template <vocabulary_enum Enum>
[[nodiscard]] std::string text(const enum_set<Enum>& set, std::string_view none) {
  std::string words;
  std::size_t left = set.size();
  for (const Enum value : set) {
    words += text(value);
    --left;
    if (left > 0) words += left == 1 ? " and " : ", ";
  }
  return words.empty() ? std::string{none} : words;
}

/// @brief A length of time: "45 s", "2 min", "24 min 30 s".
[[nodiscard]] inline std::string text(seconds time) {
  const std::int64_t all = time.count();
  if (all < 120 && all != 60) return std::to_string(all) + " s";
  const std::string minutes = std::to_string(all / 60) + " min";
  return all % 60 == 0 ? minutes : minutes + " " + std::to_string(all % 60) + " s";
}

/// @brief A mass in kilograms, to the gram where it is needed: "7 kg", "6.804 kg".
[[nodiscard]] inline std::string text(mass load) {
  std::string kilograms = std::to_string(load.grams / 1000);
  std::string rest = std::to_string(load.grams % 1000 + 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  if (!rest.empty()) kilograms += "." + rest;
  return kilograms + " kg";
}

/// @brief A tempo, lowering first: "4-0-1-0".
[[nodiscard]] inline std::string text(const tempo& pace) {
  return std::to_string(pace.lowering.count()) + "-" + std::to_string(pace.bottom.count()) + "-" +
         std::to_string(pace.raising.count()) + "-" + std::to_string(pace.top.count());
}

/// @brief A dose: "2 x 30 s", "3 x 8 at 4-0-1-0, rest 60 s, 7 kg".
[[nodiscard]] inline std::string text(const dose& amount) {
  const bool moves = amount.pace != tempo{};
  std::string words;
  const auto factor = [&](const std::string& f) { words += (words.empty() ? "" : " x ") + f; };
  if (amount.series.value != 1 || moves) factor(std::to_string(amount.series.value));
  if (amount.reps.value != 1 || moves) factor(std::to_string(amount.reps.value));
  if (amount.hold > seconds{0} && !moves) factor(std::to_string(amount.hold.count()) + " s");
  if (words.empty()) factor("1");
  if (moves) words += " at " + text(amount.pace);
  if (moves && amount.hold > seconds{0}) words += ", held " + std::to_string(amount.hold.count()) + " s";
  if (amount.series.value > 1 && amount.rest > seconds{0})
    words += ", rest " + std::to_string(amount.rest.count()) + " s";
  if (amount.load > mass{}) words += ", " + text(amount.load);
  return words;
}

/// @brief The doses that a source allows: "30 to 120 s, 1 to 3 sets", "8 to 12 repetitions at 4-0-1-0, 1 to 3 sets, up
/// to 100 kg".
[[nodiscard]] inline std::string text(const dose_range& allowed) {
  const auto span = [](std::int64_t low, std::int64_t high) {
    return low == high ? std::to_string(low) : std::to_string(low) + " to " + std::to_string(high);
  };
  const bool moves = allowed.pace != tempo{};
  std::string words;
  const auto part = [&](const std::string& p) { words += (words.empty() ? "" : ", ") + p; };
  if (allowed.reps.high.value != 1)
    part(span(allowed.reps.low.value, allowed.reps.high.value) + " repetitions" +
         (moves ? " at " + text(allowed.pace) : std::string{}));
  else if (moves)
    part("1 repetition at " + text(allowed.pace));
  if (allowed.hold.high > seconds{0})
    part((words.empty() ? "" : "held ") + span(allowed.hold.low.count(), allowed.hold.high.count()) + " s");
  if (allowed.series.high.value != 1) part(span(allowed.series.low.value, allowed.series.high.value) + " sets");
  if (allowed.load.high > mass{}) part("up to " + text(allowed.load.high));
  return words.empty() ? "1" : words;
}

/// @brief A source, marked where it is unverified.
[[nodiscard]] inline std::string text(const source& from) {
  const auto marked = [&](std::string_view mark) {
    // Where the citation only says that there is none, saying it twice helps nobody.
    if (from.id.empty() || mark.find(from.id) != std::string_view::npos) return std::string{mark};
    return std::string{from.id} + " (" + std::string{mark} + ")";
  };
  switch (from.known) {
    case decltype(from.known)::memory: return marked("unverified");
    case decltype(from.known)::anecdote: return marked("unverified: one person's report");
    case decltype(from.known)::choice: return marked("our choice; the sources are silent");
    default: return std::string{from.id};
  }
}

/// @brief A contraindication: "at most 60 s of work in a step on the left hamstrings, until 2026-12-31 [a letter]".
[[nodiscard]] inline std::string text(const contraindication& c) {
  const bool capped = c.action == contraindication_action::cap_range && c.moved && c.angle;
  const auto motion_of = [&] { return text(c.moved->what) + " of the " + text(c.moved->where); };
  std::string words = "nothing";
  switch (c.action) {
    case contraindication_action::exclude: break;
    case contraindication_action::cap_dose:
      if (c.time) words = "at most " + text(*c.time) + " of work in a step";
      break;
    case contraindication_action::cap_range:
      if (capped) words = "at most " + shortest(c.angle->count()) + " degrees of " + motion_of();
      break;
    case contraindication_action::change_tempo:
      if (c.time) words = "at least " + text(*c.time) + " of lowering";
      break;
    case contraindication_action::refer: words = "nothing at all, until a professional has looked"; break;
  }
  if (c.action != contraindication_action::refer) {
    if (!c.where.empty())
      words += " on " + text(c.where, c.on);
    else if (c.on != side::both)
      words += " on the " + text(c.on) + " side";
    if (c.moved && !capped) words += " with " + motion_of();
    if (c.posture) words += " in this position: " + text(*c.posture);
  }
  if (c.how_firmly == severity::relative) words += ", unless a professional allows it";
  if (c.until) words += ", until " + calendar_date(*c.until);
  return c.from.id.empty() ? words : words + " [" + text(c.from) + "]";
}

/// @brief Several sources.
template <std::size_t Capacity>
[[nodiscard]] std::string text(const list<source, Capacity>& sources) {
  std::string words;
  for (const source& s : sources) words += (words.empty() ? "" : "; ") + text(s);
  return words;
}

/// @brief What a step does to what: "rolling on the left posterior thigh".
[[nodiscard]] inline std::string text(const step& s) {
  return (s.what == nullptr ? std::string{"something"} : text(*s.what)) + " on " + text(s.target, s.where);
}

/// @brief A need: "length of the left hamstrings".
[[nodiscard]] inline std::string text(const need& n) { return text(n.wanted) + " of " + text(n.what, n.where); }

}  // namespace regimen::english
