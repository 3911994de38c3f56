/// @file
/// @brief The weaker side first, and with more: one step on each side becomes an ordered pair.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>
#include <optional>

#include "regimen/assessment/asymmetry.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief How much work the weaker side gets for that of the stronger: 3 to 2, for example. Whoever asks for more says
/// who told them so; 1 to 1 changes the order alone.
struct side_ratio {
  /// @brief Share of the weaker side: from `stronger` to 100.
  int weaker = 1;
  /// @brief Share of the stronger side: at least 1.
  int stronger = 1;
  /// @brief Who says so.
  source from{"the same for both sides", certainty::choice};

  /// @brief Whether the weaker side gets at least as much, and not more than a hundred times as much.
  [[nodiscard]] constexpr bool valid() const noexcept { return stronger >= 1 && weaker >= stronger && weaker <= 100; }
};

/// @brief Where it comes from that the weaker side goes first and that the stronger is matched to it.
inline constexpr source weaker_first_source{"custom: weaker side first, stronger side matched to it",
                                            certainty::memory};

/// @brief How a step was divided between the sides.
enum class side_division : unsigned char {
  weaker_more,      ///< The weaker side gets more than the step had.
  stronger_less,    ///< The step was at its most already: the stronger side gets less.
  same,             ///< Both get the dose of the step: nothing else was asked for, or the doses leave no room.
  no_weaker_side,   ///< The sides are alike or unknown: the step is as it was.
  not_each_side,    ///< It is not done on each side: the step is as it was.
  not_a_ratio,      ///< The ratio is none: the step is as it was.
  beyond_the_range  ///< The dose is not one of the technique: the step is as it was.
};

/// @brief Names of side_division.
template <>
struct vocabulary<side_division> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "division between the sides";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"weaker_more", "stronger_less",   "same", "no_weaker_side", "not_each_side",
                                          "not_a_ratio", "beyond_the_range"};
};

/// @brief A step divided between the sides.
struct side_doses {
  /// @brief How it was divided.
  side_division how = side_division::same;
  /// @brief The weaker side, then the stronger; or the step as it was.
  list<step, 2> steps{};
  /// @brief Rest from the one side to the other.
  seconds between{0};

  /// @brief Seconds from beginning to end, the rest between the sides included.
  [[nodiscard]] constexpr seconds duration() const noexcept {
    seconds sum{0};
    for (const step& s : steps) sum += s.duration();
    return steps.size() == 2 ? sum + between : sum;
  }
  /// @brief Seconds of work on one side, left or right: a pair counts once for each side.
  [[nodiscard]] constexpr seconds work_on(side where) const noexcept {
    seconds sum{0};
    for (const step& s : steps)
      if (reaches(s.where, where)) sum += s.amount.work();
    return sum;
  }
};

/// @brief The same division with left and right exchanged.
[[nodiscard]] constexpr side_doses mirror(const side_doses& d) noexcept {
  side_doses other{d.how, {}, d.between};
  for (const step& s : d.steps) other.steps.push_back(mirror(s));
  return other;
}

namespace detail {
[[nodiscard]] constexpr std::int64_t rounded_up(std::int64_t share, std::int64_t of) noexcept {
  return (share + of - 1) / of;
}
/// @brief The dose within the range that comes nearest to `up / down` times the given one without passing it, by sets,
/// repetitions or hold alone; the given one if none does. Of several the first.
template <bool More>
[[nodiscard]] constexpr dose scaled(const dose& d, const dose_range& within, std::int64_t up,
                                    std::int64_t down) noexcept {
  // More is rounded down and less is rounded up: the stated ratio is never passed.
  const auto part = [up, down](std::int64_t now, std::int64_t low, std::int64_t high) {
    if (now < low || now > high || now <= 0) return now;
    const std::int64_t wanted = More ? now * up / down : rounded_up(now * up, down);
    return wanted < low ? low : wanted > high ? high : wanted;
  };
  dose by_sets = d;
  by_sets.series.value =
      static_cast<std::int32_t>(part(d.series.value, within.series.low.value, within.series.high.value));
  dose by_reps = d;
  by_reps.reps.value = static_cast<std::int32_t>(part(d.reps.value, within.reps.low.value, within.reps.high.value));
  dose by_hold = d;
  by_hold.hold = seconds{part(d.hold.count(), within.hold.low.count(), within.hold.high.count())};
  dose best = d;
  for (const dose& other : {by_sets, by_reps, by_hold})
    if (More ? other.work() > best.work() : other.work() < best.work()) best = other;
  return best;
}
}  // namespace detail

/// @brief Divides a step that is done on each side: the weaker side comes first and gets more, by the ratio at most.
///
/// The weaker side gets more sets, more repetitions or a longer hold, whichever comes nearest to the ratio within the
/// doses of the technique; where it has the most already, the stronger side gets less. The stronger side is then
/// matched to what the weaker managed: see matched_to(). `weaker_side_first(mirror(s), mirror(weaker), ...)` is the
/// mirrored result.
/// @param s the step, done on each side
/// @param weaker left or right; both when the sides are alike or unknown
/// @param ratio how much more
/// @param between rest from the one side to the other
[[nodiscard]] constexpr side_doses weaker_side_first(const step& s, side weaker, const side_ratio& ratio = {},
                                                     seconds between = {}) noexcept {
  side_doses result{side_division::same, {s}, between};
  if (!s.has_technique() || !s.on_each_side()) {
    result.how = side_division::not_each_side;
    return result;
  }
  if (!ratio.valid()) result.how = side_division::not_a_ratio;
  if (!s.what->doses.contains(s.amount)) result.how = side_division::beyond_the_range;
  if (weaker == side::both) result.how = side_division::no_weaker_side;
  if (result.how != side_division::same) return result;

  step first = s;
  first.where = weaker;
  step second = mirror(first);
  if (ratio.weaker > ratio.stronger) {
    first.amount = detail::scaled<true>(s.amount, s.what->doses, ratio.weaker, ratio.stronger);
    if (first.amount != s.amount) {
      result.how = side_division::weaker_more;
    } else {
      second.amount = detail::scaled<false>(s.amount, s.what->doses, ratio.stronger, ratio.weaker);
      if (second.amount != s.amount) result.how = side_division::stronger_less;
    }
  }
  result.steps = {first, second};
  return result;
}

/// @brief Divides a step by what a test of the two legs found: any difference tells which side goes first, however
/// slight (S4-8).
[[nodiscard]] constexpr side_doses weaker_side_first(const step& s, const asymmetry& found,
                                                     const side_ratio& ratio = {}, seconds between = {}) noexcept {
  return weaker_side_first(s, found.weaker, ratio, between);
}

/// @brief The step of the stronger side, matched to what the weaker has managed: no more sets, repetitions, hold or
/// load than it. Nothing if the weaker side managed nothing. May fall below the least dose of the technique.
[[nodiscard]] constexpr std::optional<step> matched_to(step stronger, const dose& managed) noexcept {
  if (managed.series < sets{1} || managed.reps < repetitions{1} || managed.hold < seconds{0}) return std::nullopt;
  dose& d = stronger.amount;
  if (managed.series < d.series) d.series = managed.series;
  if (managed.reps < d.reps) d.reps = managed.reps;
  if (managed.hold < d.hold) d.hold = managed.hold;
  if (managed.load < d.load) d.load = managed.load;
  return stronger;
}

}  // namespace regimen
