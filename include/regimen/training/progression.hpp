/// @file
/// @brief Progression: the next target of an exercise, derived from the log each time and never stored.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "regimen/training/deload.hpp"
#include "regimen/training/detraining.hpp"
#include "regimen/training/effort.hpp"
#include "regimen/training/loadable.hpp"
#include "regimen/training/prescription.hpp"
#include "regimen/training/readiness.hpp"
#include "regimen/training/training_log.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Why a target is what it is. What each code has to tell besides is in progression_reason.
enum class progression_code : unsigned char {
  // What the last session brought.
  no_history,               ///< Nothing that counts was logged: the beginning.
  load_raised,              ///< Harder: from one load to another.
  amount_raised,            ///< More: from `number` to `of` repetitions or seconds.
  harder_variation,         ///< The next rung of the ladder, at the least amount.
  at_the_top,               ///< The target was met, but nothing harder can be loaded and no harder variation is there.
  held,                     ///< The same again: what was asked for is met, but not more.
  missed,                   ///< Less than asked for; the `number`-th time in a row, of `of` before a deload.
  lighter_than_prescribed,  ///< Done with less than asked for: from what was asked for to what was done.
  easier_variation,         ///< Done in an easier variation than asked for.
  lighter_on_purpose,       ///< Done lighter because it was prescribed so, or on a day of less than good readiness.
  heavier_than_prescribed,  ///< Done with more than asked for, and met: what was done is the measure now.
  heavier_and_missed,       ///< Done with more than asked for, and not met: nothing follows.
  too_few_sets,             ///< `number` working sets done, of `of`.
  one_side_missing,         ///< Sets of the other side without a partner on this one.
  weaker_side,              ///< One side did less than the other, and decides.
  pain,                     ///< It hurt: nothing goes up.
  sessions_merged,          ///< `number` sessions on one day count as one.
  other_unit,               ///< `number` sets counted in the other unit: seconds for repetitions, or the reverse.
  light_week_over,          ///< The last session was in a light week and is not judged.
  estimated_maximum,        ///< The greatest load that the last session speaks for: `to`.
  no_effort_noted,          ///< No set of the last session tells how hard it was.
  raise_capped,             ///< The estimate asked for more than `number` percent at once.
  // What that means for the load.
  deloaded,             ///< Lighter by `number` percent after misses: from one load to another.
  variation_eased,      ///< The rung below, after misses.
  nothing_easier,       ///< There is nothing easier to load or to do.
  increment_too_small,  ///< The increment is less than one step, and the load stays.
  next_step_taken,      ///< The increment is less than one step, and the next load is taken.
  large_step,           ///< The step is `number` percent, more than is usual.
  rounded,              ///< What was wanted cannot be loaded: from that to what can.
  below_the_lightest,   ///< Less was wanted than the lightest load.
  // What the day means.
  after_a_break,      ///< After `number` days the load goes down by `of` percent.
  light_week,         ///< A planned light week: by `number` percent.
  already_lighter,    ///< It goes down for another reason already, and goes down once.
  readiness_good,     ///< Readiness, `number` days old, changes nothing.
  readiness_held,     ///< Readiness, `number` days old, keeps it from going up.
  readiness_reduced,  ///< Poor readiness, `number` days old, takes `of` percent off.
  readiness_stale,    ///< Readiness, `number` days old, is not of this day and is ignored.
};

/// @brief Names of progression_code.
template <>
struct vocabulary<progression_code> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reason of a target";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"no_history",
                                          "load_raised",
                                          "amount_raised",
                                          "harder_variation",
                                          "at_the_top",
                                          "held",
                                          "missed",
                                          "lighter_than_prescribed",
                                          "easier_variation",
                                          "lighter_on_purpose",
                                          "heavier_than_prescribed",
                                          "heavier_and_missed",
                                          "too_few_sets",
                                          "one_side_missing",
                                          "weaker_side",
                                          "pain",
                                          "sessions_merged",
                                          "other_unit",
                                          "light_week_over",
                                          "estimated_maximum",
                                          "no_effort_noted",
                                          "raise_capped",
                                          "deloaded",
                                          "variation_eased",
                                          "nothing_easier",
                                          "increment_too_small",
                                          "next_step_taken",
                                          "large_step",
                                          "rounded",
                                          "below_the_lightest",
                                          "after_a_break",
                                          "light_week",
                                          "already_lighter",
                                          "readiness_good",
                                          "readiness_held",
                                          "readiness_reduced",
                                          "readiness_stale"};
};

/// @brief A reason with its arguments; which of them mean something is said at the code.
struct progression_reason {
  /// @brief Why.
  progression_code what{};
  /// @brief The set it is about, from 1; 0 for all.
  int set = 0;
  /// @brief A number: days, percent, repetitions, seconds or sets.
  std::int64_t number = 0;
  /// @brief Another.
  std::int64_t of = 0;
  /// @brief A load before.
  mass from{};
  /// @brief A load after.
  mass to{};
  /// @brief A side.
  side where = side::both;
  /// @brief Who says that it should be so; empty for arithmetic.
  source because{};
  /// @brief Same reason.
  [[nodiscard]] friend constexpr bool operator==(const progression_reason&,
                                                 const progression_reason&) noexcept = default;
};

/// @brief What one set should be.
struct set_target {
  /// @brief The load, which can be loaded; a range for a band.
  range<mass> load{};
  /// @brief Repetitions, within the prescribed range; nothing if it counts seconds.
  std::optional<repetitions> reps{};
  /// @brief Seconds, within the prescribed range; nothing if it counts repetitions.
  std::optional<seconds> time{};
  /// @brief How hard it should be; nothing if that is left open.
  std::optional<effort> aim{};
  /// @brief Same target.
  [[nodiscard]] friend constexpr bool operator==(const set_target&, const set_target&) noexcept = default;
};

/// @brief What the next session should be, or why nothing can be said.
struct next_session {
  /// @brief What is wrong with the prescription; then there are no sets.
  std::optional<prescription_fault> fault{};
  /// @brief What is wrong with the log; then there are no sets.
  std::optional<log_fault_at> log_fault{};
  /// @brief Which exercise: the prescribed one, or another rung of its ladder.
  const technique* what = nullptr;
  /// @brief On which side.
  side where = side::both;
  /// @brief The working sets, in their order.
  std::vector<set_target> sets{};
  /// @brief Why, in the order of the thought.
  std::vector<progression_reason> reasons{};

  /// @brief Same answer.
  [[nodiscard]] friend bool operator==(const next_session& a, const next_session& b) noexcept {
    return a.fault == b.fault && a.log_fault == b.log_fault && a.what == b.what && a.where == b.where &&
           a.sets == b.sets && a.reasons == b.reasons;
  }
};

namespace detail {

/// Where somebody stands: what the next session would be if the day did not matter.
struct working_point {
  std::optional<mass> load{};
  std::int64_t amount = 0;
  int misses = 0;
};

/// A set, or a left and a right one that belong together: the weaker of the two counts.
struct counted_set {
  mass load{};
  std::int64_t amount = 0;
  bool left_done = false;
  bool right_done = false;
  [[nodiscard]] bool whole() const noexcept { return left_done && right_done; }
};

/// All that counts of one day.
struct counted_day {
  day on{};
  std::size_t rung = 0;
  bool pain = false;
  bool readiness_low = false;
  std::optional<mass> prescribed{};
  std::int64_t sessions = 0;
  std::int64_t other_unit = 0;
  std::optional<side> weaker{};
  std::vector<counted_set> sets{};
  std::vector<const logged_set*> single_sets{};
};

/// Follows a log from session to session.
class follow_log {
 public:
  follow_log(const prescription& p, const loadable& loads, span<const training_session> sessions)
      : p_(p),
        loads_(loads),
        low_(p.reps ? p.reps->low.value : p.time->low.count()),
        high_(p.reps ? p.reps->high.value : p.time->high.count()),
        step_(p.reps ? 1 : p.lengthen_by.count()) {
    collect(sessions);
  }

  /// What follows from the log for a day.
  void run(day as_of) { run(as_of, days_.size()); }
  /// The same without what was earned last; only after run().
  void run_without_the_last_raise(day as_of) { run(as_of, last_judged_); }

  /// A planned or asked for cut of one session, which does not stay.
  void cut_once(int percent) {
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (!ease(points[i], percent)) say({.what = progression_code::nothing_easier, .set = number_of(i)});
    }
    lighter = true;
  }

  [[nodiscard]] bool is_light(day on) const noexcept { return !days_.empty() && is_light_week(p_.light, block_, on); }

  void say(progression_reason r) { reasons.push_back(r); }

  std::vector<working_point> points{};
  std::size_t rung = 0;
  /// Whether the target went down, so that it does not go down again.
  bool lighter = false;
  /// Whether it hurt after the last day that counts, before a single set was done.
  bool pain_since = false;
  std::vector<progression_reason> reasons{};

 private:
  using code = progression_code;

  /// All days, of which one may not make it harder.
  void run(day as_of, std::size_t not_raising) {
    reasons.clear();
    points.assign(p_.how == progression_scheme::dynamic_double_progression ? static_cast<std::size_t>(p_.series.value)
                                                                           : std::size_t{1},
                  working_point{p_.start ? std::optional<mass>{snapped(*p_.start)} : std::nullopt, low_, 0});
    rung = first_rung();
    lighter = false;
    for (std::size_t i = 0; i < days_.size(); ++i) {
      const counted_day& d = days_[i];
      if (i == 0)
        block_ = d.on;
      else
        pause(days_[i - 1].on, d.on);
      reasons.clear();
      lighter = false;
      judged_ = false;
      // What was earned before a break is not kept through it.
      const bool break_follows = percent_off(d.on, i + 1 < days_.size() ? days_[i + 1].on : as_of) > 0;
      judge(d, !d.pain && !break_follows && i != not_raising);
      if (judged_) last_judged_ = i;
    }
    if (days_.empty())
      say({.what = progression_code::no_history});
    else
      pause(days_.back().on, as_of);
    for (working_point& s : points)
      if (!s.load) s.load = points[0].load ? *points[0].load : loads_.easiest().high;
    if (in_other_unit_ > 0) say({.what = code::other_unit, .number = in_other_unit_});
    if (p_.start && days_.empty()) say_rounding(*p_.start, *points[0].load);
  }

  // ---- what counts --------------------------------------------------------------------------------------------------

  [[nodiscard]] std::size_t first_rung() const noexcept {
    return p_.variations.rungs.empty() ? 0 : p_.variations.rung_of(*p_.what).value_or(0);
  }
  [[nodiscard]] std::optional<std::size_t> rung_of(const technique& t) const noexcept {
    if (!p_.variations.rungs.empty()) return p_.variations.rung_of(t);
    if (t == *p_.what) return std::size_t{0};
    return std::nullopt;
  }

  void collect(span<const training_session> sessions) {
    // By day, and of one day in the order of the log.
    std::vector<const training_session*> in_order;
    for (const training_session& s : sessions) {
      std::size_t at = in_order.size();
      while (at > 0 && s.on < in_order[at - 1]->on) --at;
      in_order.insert(in_order.begin() + static_cast<std::ptrdiff_t>(at), &s);
    }
    for (std::size_t first = 0; first < in_order.size();) {
      std::size_t past = first + 1;
      while (past < in_order.size() && in_order[past]->on == in_order[first]->on) ++past;
      const counted_day d = merged({in_order.data() + first, past - first});
      if (d.sets.empty()) {
        in_other_unit_ += d.other_unit;
        pain_since = pain_since || d.pain;
      } else {
        days_.push_back(d);
        pain_since = false;
      }
      first = past;
    }
  }

  [[nodiscard]] counted_day merged(span<const training_session* const> sessions) const {
    counted_day d;
    d.on = sessions[0]->on;
    std::vector<const logged_exercise*> taken;
    for (const training_session* s : sessions) {
      const std::size_t before = taken.size();
      bool found = false;
      for (const logged_exercise& e : s->exercises) {
        if (!rung_of(*e.what)) continue;
        found = true;
        // The same entry in another session of the day is a copy of it.
        bool copy = false;
        for (std::size_t i = 0; i < before; ++i) copy = copy || *taken[i] == e;
        if (!copy) taken.push_back(&e);
      }
      if (found) ++d.sessions;
      if (found && s->ready && is_fresh(*s->ready, s->on) && s->ready->level != readiness_level::good)
        d.readiness_low = true;
    }
    bool any = false;
    for (const logged_exercise* e : taken) {
      d.pain = d.pain || e->pain;
      if (e->prescribed && (!d.prescribed || loads_.is_harder(*d.prescribed, *e->prescribed)))
        d.prescribed = e->prescribed;
      for (const logged_set& s : e->sets)
        if (count(d, s)) {
          const std::size_t here = *rung_of(*e->what);
          d.rung = any && d.rung < here ? d.rung : here;
          any = true;
        }
    }
    return d;
  }

  bool count(counted_day& d, const logged_set& s) const {
    const bool of_this_side = p_.where == side::both || reaches(s.where, p_.where);
    if (s.what_for != set_kind::working || !s.done || !of_this_side) return false;
    if (p_.reps.has_value() != s.reps.has_value()) {
      ++d.other_unit;
      return false;
    }
    const std::int64_t amount = s.reps ? std::int64_t{s.reps->value} : s.time->count();
    d.single_sets.push_back(&s);
    if (p_.where != side::both || s.where == side::both) {
      d.sets.push_back({s.load, amount, true, true});
      return true;
    }
    const bool on_left = s.where == side::left;
    for (counted_set& other : d.sets) {
      if (on_left ? other.left_done : other.right_done) continue;
      const bool less_here = loads_.is_harder(other.load, s.load) || amount < other.amount;
      const bool less_there = loads_.is_harder(s.load, other.load) || other.amount < amount;
      if (less_here != less_there) note_weaker(d, less_here ? s.where : mirror(s.where));
      if (loads_.is_harder(other.load, s.load)) other.load = s.load;
      if (amount < other.amount) other.amount = amount;
      other.left_done = other.right_done = true;
      return true;
    }
    d.sets.push_back({s.load, amount, on_left, !on_left});
    return true;
  }
  static void note_weaker(counted_day& d, side where) {
    // Now one side, now the other: neither is the weaker one.
    d.weaker = d.weaker && *d.weaker != where ? side::both : where;
  }

  // ---- the sessions -------------------------------------------------------------------------------------------------

  [[nodiscard]] mass snapped(mass done) const noexcept {
    const auto there_is = loads_.not_harder(done);
    return there_is ? there_is->high : loads_.easiest().high;
  }
  [[nodiscard]] int number_of(std::size_t point) const noexcept {
    return points.size() == 1 ? 0 : static_cast<int>(point) + 1;
  }
  void say_rounding(mass wanted, mass got) {
    if (loads_.is_harder(got, wanted))
      say({.what = code::below_the_lightest, .from = wanted, .to = got});
    else if (loads_.is_harder(wanted, got))
      say({.what = code::rounded, .from = wanted, .to = got});
  }

  void pause(day last, day next) {
    const int percent = percent_off(last, next);
    if (percent == 0) return;
    block_ = next;
    say({.what = code::after_a_break,
         .number = std::int64_t{next.number} - last.number,
         .of = percent,
         .because = detraining_from});
    for (std::size_t i = 0; i < points.size(); ++i) {
      points[i].misses = 0;
      if (!points[i].load) continue;
      if (!ease(points[i], percent)) say({.what = code::nothing_easier, .set = number_of(i)});
    }
    lighter = true;
  }

  void judge(const counted_day& d, bool may_raise) {
    if (d.sessions > 1) say({.what = code::sessions_merged, .number = d.sessions});
    if (d.other_unit > 0) say({.what = code::other_unit, .number = d.other_unit});
    if (d.pain) say({.what = code::pain});
    if (d.weaker && *d.weaker != side::both) say({.what = code::weaker_side, .where = *d.weaker});
    if (is_light_week(p_.light, block_, d.on) && points[0].load) {
      say({.what = code::light_week_over});
      return;
    }
    judged_ = true;
    if (p_.how == progression_scheme::effort)
      judge_effort(d, may_raise);
    else if (points.size() == 1)
      judge_together(d, may_raise);
    else
      for (std::size_t i = 0; i < points.size(); ++i) {
        if (i < d.sets.size())
          judge(d, i, d.sets[i].load, d.sets[i].amount, d.sets[i].whole(), may_raise);
        else
          say({.what = code::too_few_sets, .set = number_of(i), .number = 0, .of = 1});
      }
  }

  void judge_together(const counted_day& d, bool may_raise) {
    mass load = d.sets[0].load;
    std::int64_t amount = 0;
    std::int64_t whole = 0;
    bool first = true;
    bool without_left = false;
    bool without_right = false;
    for (const counted_set& s : d.sets)
      if (loads_.is_harder(load, s.load)) load = s.load;
    for (const counted_set& s : d.sets) {
      // With more load the least amount is as good as the most.
      const bool enough = loads_.is_harder(s.load, load) && s.amount >= low_ && s.amount < high_;
      const std::int64_t shown = enough ? high_ : s.amount;
      if (first || shown < amount) amount = shown;
      first = false;
      if (s.whole()) ++whole;
      without_left = without_left || !s.left_done;
      without_right = without_right || !s.right_done;
    }
    if (without_left || without_right)
      say({.what = code::one_side_missing, .where = without_left ? side::left : side::right});
    if (whole < p_.series.value) say({.what = code::too_few_sets, .number = whole, .of = p_.series.value});
    judge(d, 0, load, amount, whole >= p_.series.value && !without_left && !without_right, may_raise);
  }

  void judge(const counted_day& d, std::size_t point, mass done, std::int64_t amount, bool whole, bool may_raise) {
    working_point& s = points[point];
    const int set = number_of(point);
    if (!s.load) {
      s.load = snapped(done);
      rung = d.rung;
      if (*s.load != done) say_rounding(done, *s.load);
    }
    const mass asked = *s.load;
    const mass counts_as = loads_.not_harder(done) ? snapped(done) : done;
    if (d.rung < rung || (d.rung == rung && loads_.is_harder(asked, counts_as))) {
      const bool on_purpose =
          d.rung == rung && (d.readiness_low || (d.prescribed && !loads_.is_harder(*d.prescribed, done)));
      if (d.rung < rung)
        say({.what = code::easier_variation, .set = set});
      else
        say({.what = on_purpose ? code::lighter_on_purpose : code::lighter_than_prescribed,
             .set = set,
             .from = asked,
             .to = done});
      if (on_purpose)
        judged_ = judged_ && points.size() > 1;
      else
        miss(s, point);
      return;
    }
    if (d.rung > rung || loads_.is_harder(counts_as, asked)) {
      const bool met = amount >= low_ && whole;
      say({.what = met ? code::heavier_than_prescribed : code::heavier_and_missed,
           .set = set,
           .from = asked,
           .to = done});
      if (!met || !may_raise) return;
      s.load = counts_as;
      rung = d.rung;
      s.amount = low_;
    }
    if (amount < s.amount) {
      miss(s, point);
      return;
    }
    s.misses = 0;
    if (!whole || !may_raise) {
      say({.what = code::held, .set = set});
      return;
    }
    const std::int64_t top = p_.how == progression_scheme::linear ? low_ : high_;
    if (amount >= top) {
      raise(s, point);
      return;
    }
    const std::int64_t more = amount + step_ < high_ ? amount + step_ : high_;
    say({.what = code::amount_raised, .set = set, .number = s.amount, .of = more});
    s.amount = more;
  }

  void raise(working_point& s, std::size_t point) {
    const int set = number_of(point);
    const mass before = *s.load;
    const bool linear = p_.how == progression_scheme::linear;
    const auto next = loads_.harder(before);
    if (!next) {
      if (!linear && rung + 1 < p_.variations.rungs.size()) {
        ++rung;
        s = {loads_.easiest().high, low_, 0};
        say({.what = code::harder_variation});
        return;
      }
      s.amount = linear ? low_ : high_;
      say({.what = code::at_the_top, .set = set, .from = before, .to = before});
      return;
    }
    const std::int64_t by = p_.increment.grams > 0 ? p_.increment.grams : before.grams * p_.increment_percent / 100;
    mass after = next->high;
    if (p_.increment.grams > 0 || p_.increment_percent > 0) {
      const mass wanted{loads_.assists() ? (before.grams > by ? before.grams - by : 0) : before.grams + by};
      const auto reached = loads_.not_harder(wanted);
      const bool a_step =
          reached && loads_.is_harder(reached->high, before) && !loads_.is_harder(next->high, reached->high);
      if (a_step && is_beyond(*reached, before, true)) {
        after = reached->high;
        say_rounding(wanted, after);
      } else if (p_.if_small == small_increment::stay) {
        s.amount = linear ? low_ : high_;
        say({.what = code::increment_too_small, .set = set, .from = wanted, .to = after});
        return;
      } else {
        say({.what = code::next_step_taken, .set = set, .from = wanted, .to = after});
      }
    }
    s = {after, low_, 0};
    say({.what = code::load_raised, .set = set, .from = before, .to = after});
    const std::int64_t percent =
        before.grams > 0 ? ((after.grams - before.grams) * 100 + before.grams - 1) / before.grams : 0;
    if (!loads_.assists() && percent > usual_increment.high)
      say({.what = code::large_step, .set = set, .number = percent, .because = usual_increment_from});
  }
  /// A band must be harder, or easier, at both ends.
  [[nodiscard]] bool is_beyond(const range<mass>& after, mass before, bool harder) const noexcept {
    const auto here = loads_.find(before);
    return !here || (loads_.assists() == harder ? after.low <= here->low : after.low >= here->low);
  }

  void miss(working_point& s, std::size_t point) {
    const int set = number_of(point);
    ++s.misses;
    say({.what = code::missed, .set = set, .number = s.misses, .of = p_.light.after_misses});
    if (p_.light.after_misses == 0 || s.misses < p_.light.after_misses) return;
    s.misses = 0;
    const mass before = *s.load;
    if (loads_.easier(before)) {
      ease(s, p_.light.percent);
      say({.what = code::deloaded,
           .set = set,
           .number = p_.light.percent,
           .from = before,
           .to = *s.load,
           .because = p_.light.from});
    } else if (rung > 0) {
      --rung;
      s.amount = low_;
      say({.what = code::variation_eased});
    } else {
      s.amount = low_;
      say({.what = code::nothing_easier, .set = set});
      return;
    }
    lighter = true;
  }

  /// Takes so many percent off, but at least a step, and the amount to the least. Whether anything got easier.
  bool ease(working_point& s, int percent) const {
    const mass before = *s.load;
    const bool less = s.amount > low_;
    s.amount = low_;
    const auto next = loads_.easier(before);
    if (!next) return less;
    s.load = next->high;
    const mass wanted{before.grams * (loads_.assists() ? 100 + percent : 100 - percent) / 100};
    const auto reached = loads_.not_harder(wanted);
    const range<mass> least = reached ? *reached : loads_.easiest();
    if (loads_.is_harder(next->high, least.high) && is_beyond(least, before, false)) s.load = least.high;
    return true;
  }

  /// What a set says about the greatest load. One that failed speaks for its load at most; more repetitions than the
  /// table knows count as the most that it knows.
  [[nodiscard]] static std::optional<mass> maximum_of(const logged_set& s) noexcept {
    if (!s.felt) return std::nullopt;
    if (s.reps->value < 1)
      return *s.felt < effort_table_ends.least ? std::nullopt : estimated_maximum(s.load, {1}, effort{});
    return estimated_maximum(s.load, *s.reps > effort_table_ends.most ? effort_table_ends.most : *s.reps, *s.felt);
  }

  void judge_effort(const counted_day& d, bool may_raise) {
    working_point& s = points[0];
    mass heaviest_done{};
    std::optional<mass> on_left;
    std::optional<mass> on_right;
    bool left_done = false;
    bool right_done = false;
    bool all_done = true;
    bool any_lifted = false;
    for (const logged_set* one : d.single_sets) any_lifted = any_lifted || one->reps->value > 0;
    for (const logged_set* one : d.single_sets) {
      all_done = all_done && *one->reps >= p_.reps->low;
      // What was not lifted once says nothing beside what was.
      const bool speaks = !any_lifted || one->reps->value > 0;
      if (speaks && one->load > heaviest_done) heaviest_done = one->load;
      const bool is_left = p_.where != side::both || one->where != side::right;
      const bool is_right = p_.where != side::both || one->where != side::left;
      left_done = left_done || is_left;
      right_done = right_done || is_right;
      const std::optional<mass> found = speaks ? maximum_of(*one) : std::nullopt;
      if (found && is_left && (!on_left || *found > *on_left)) on_left = found;
      if (found && is_right && (!on_right || *found > *on_right)) on_right = found;
    }
    const mass before = s.load ? *s.load : snapped(heaviest_done);
    s.load = before;
    if (!left_done || !right_done) say({.what = code::one_side_missing, .where = left_done ? side::right : side::left});
    if (!on_left || !on_right) {
      if (left_done && right_done) say({.what = code::no_effort_noted});
      return;
    }
    const std::optional<mass> best = *on_right < *on_left ? on_right : on_left;
    say({.what = code::estimated_maximum, .to = *best, .because = effort_table_from});
    const auto at = load_at(*best, p_.reps->low, *p_.aim);
    if (!at) return;
    mass wanted = *at;
    const mass measure = heaviest_done > before ? heaviest_done : before;
    const mass most{measure.grams * (100 + usual_increment.high) / 100};
    if (wanted > most) {
      wanted = most;
      say({.what = code::raise_capped, .number = usual_increment.high, .because = usual_increment_from});
    }
    if ((!may_raise || !all_done) && wanted > before) wanted = before;
    s.load = snapped(wanted);
    if (*s.load != wanted) say_rounding(wanted, *s.load);
    if (*s.load > before)
      say({.what = code::load_raised, .from = before, .to = *s.load});
    else if (*s.load == before)
      say({.what = code::held});
  }

  const prescription& p_;
  const loadable& loads_;
  std::int64_t low_;
  std::int64_t high_;
  std::int64_t step_;
  std::vector<counted_day> days_{};
  std::int64_t in_other_unit_ = 0;  // on days of which nothing counts
  std::size_t last_judged_ = 0;
  bool judged_ = false;
  day block_{};
};

}  // namespace detail

/// @brief The target of the next session, with the reasons for it.
///
/// The log is followed from its first day to its last, whatever the order in which it is written. Each day on which the
/// exercise was done counts once, and moves the target by at most one increment beyond what was done; days without it
/// are not made up for. Working sets that were done count, no others; a left and a right set count as one, of which the
/// weaker side decides. A target is met if every set has the load and the amount that was asked for: less load is a
/// miss whatever the repetitions, unless it was prescribed so or readiness was low that day. A session with pain raises
/// nothing. Of a break, a light week, misses and poor readiness only one makes the target lighter.
///
/// More repetitions in a set of the last day never lower the target; changing an earlier day changes what was asked for
/// on those after it. Every load can be loaded and every amount lies within the prescribed range. Pure; linear in the
/// sets of the log, and in its sessions if they stand in order, times the loads there are.
/// @param p what is prescribed
/// @param log what was done; a session after `as_of` is a fault
/// @param as_of the day of the next session
/// @param loads what can be loaded for the exercise
/// @param today how ready somebody is; nothing if nobody asked
[[nodiscard]] inline next_session next_target(const prescription& p, span<const training_session> log, day as_of,
                                              const loadable& loads = {}, const std::optional<readiness>& today = {}) {
  next_session next;
  next.what = p.what;
  next.where = p.where;
  next.fault = fault_of(p, loads);
  next.log_fault = fault_of(log, as_of);
  if (next.fault || next.log_fault) return next;

  using code = progression_code;
  const bool fresh = today && is_fresh(*today, as_of);
  const bool low = fresh && today->level != readiness_level::good;
  detail::follow_log state(p, loads, log);
  state.run(as_of);
  const bool light = state.is_light(as_of) && !state.lighter;
  const bool already = state.is_light(as_of) && state.lighter;
  if (low || light || state.pain_since) state.run_without_the_last_raise(as_of);
  if (state.pain_since) state.say({.what = code::pain});
  if (light) {
    state.say({.what = code::light_week, .number = p.light.percent, .because = p.light.from});
    state.cut_once(p.light.percent);
  }
  if (already) state.say({.what = code::already_lighter});
  if (today && !fresh)
    state.say({.what = code::readiness_stale, .number = age(*today, as_of), .because = readiness_from});
  if (fresh) {
    const std::int64_t days = age(*today, as_of);
    if (today->level == readiness_level::good) {
      state.say({.what = code::readiness_good, .number = days, .because = readiness_from});
    } else if (today->level == readiness_level::poor && !state.lighter) {
      state.say({.what = code::readiness_reduced, .number = days, .of = p.light.percent, .because = readiness_from});
      state.cut_once(p.light.percent);
    } else {
      state.say({.what = code::readiness_held, .number = days, .because = readiness_from});
    }
  }

  if (!p.variations.rungs.empty()) next.what = p.variations.rungs[state.rung];
  next.reasons = std::move(state.reasons);
  for (std::int32_t i = 0; i < p.series.value; ++i) {
    const detail::working_point& s = state.points[state.points.size() == 1 ? 0 : static_cast<std::size_t>(i)];
    set_target one;
    if (const auto load = loads.find(*s.load)) one.load = *load;
    if (p.reps)
      one.reps = repetitions{static_cast<std::int32_t>(s.amount)};
    else
      one.time = seconds{s.amount};
    one.aim = p.aim;
    next.sets.push_back(one);
  }
  return next;
}

}  // namespace regimen
