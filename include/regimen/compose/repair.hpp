/// @file
/// @brief What would mend a routine that breaks a rule: the gentlest single change that does, found with the rules
/// themselves.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "regimen/compose/options.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/technique/standard.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief One change of a routine.
struct repair {
  /// @brief What kind of change, from gentle to drastic.
  enum class kind : unsigned char {
    replace,  ///< Do the step at `at` as `with` says instead.
    move,     ///< Do the step at `at` so early or late that it comes to stand at `to`.
    insert,   ///< Do `with` as well, so that it stands at `at`.
    remove,   ///< Leave the step at `at` out.
  };
  /// @brief What kind of change.
  kind what{};
  /// @brief Position of the step, from zero.
  std::size_t at = 0;
  /// @brief Its new position, for move.
  std::size_t to = 0;
  /// @brief The new step, for replace and insert.
  step with{};

  /// @brief The routine after the change; a position past the end changes nothing, or inserts at the end.
  /// @param steps a range of steps, as an array or a vector
  template <class Steps>
  [[nodiscard]] std::vector<step> applied_to(const Steps& steps) const {
    std::vector<step> result(steps.begin(), steps.end());
    const auto place = [&](std::size_t where) {
      return result.begin() + static_cast<std::ptrdiff_t>(where < result.size() ? where : result.size());
    };
    if (what == kind::insert) result.insert(place(at), with);
    if (what == kind::insert || at >= result.size()) return result;
    const step moved = result[at];
    if (what == kind::replace) {
      result[at] = with;
    } else {
      result.erase(place(at));
      if (what == kind::move) result.insert(place(to), moved);
    }
    return result;
  }
};

/// @brief Names of repair::kind.
template <>
struct vocabulary<repair::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "repair";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"replace", "move", "insert", "remove"};
};

namespace detail {

/// Looks for a change after which one rule has fewer faults and no other has more.
template <class Rules>
class repair_search {
  using counts = std::array<std::size_t, Rules::size>;

 public:
  repair_search(span<const step> steps, const person& who, const violation& fault, catalogue techniques)
      : steps_(steps), who_(who), fault_(fault), techniques_(techniques), before_(count(steps)) {}

  std::optional<repair> find() {
    const bool at_a_step = fault_.step < steps_.size() && steps_[fault_.step].what != nullptr;
    if (at_a_step && try_other_ways(steps_[fault_.step])) return best_;
    if (try_moves()) return best_;
    if (try_insertions()) return best_;
    if (at_a_step && try_other_techniques(steps_[fault_.step])) return best_;
    if (try_removals()) return best_;
    return std::nullopt;
  }

 private:
  [[nodiscard]] counts count(span<const step> steps) const {
    counts found{};
    for_each_violation(Rules{}, steps, who_, [&](const violation& v) { ++found[v.rule]; });
    return found;
  }

  void consider(const repair& change) {
    const std::vector<step> changed = change.applied_to(steps_);
    const counts after = count(changed);
    std::size_t left = 0;
    for (std::size_t r = 0; r < Rules::size; ++r) {
      if (r == fault_.rule ? after[r] >= before_[r] : !Rules::is_wish(r) && after[r] > before_[r]) return;
      left += Rules::is_wish(r) ? 0 : after[r];
    }
    if (best_ && left >= left_) return;
    best_ = change;
    left_ = left;
  }

  // ---- the step itself, done otherwise ----------------------------------------------------------------------------

  bool try_other_ways(const step& s) {
    const auto replace = [&](const step& with) {
      if (!(with == s)) consider({repair::kind::replace, fault_.step, 0, with});
    };
    const dose_range& doses = s.what->doses;
    step other = s;
    other.amount = clamped(s.amount, doses);
    replace(other);
    other.amount.pace = doses.pace;
    replace(other);
    for (const dose& level : dose_levels(doses)) {
      other.amount = level;
      replace(other);
    }
    if (best_) return true;
    other = s;
    for_each_way(*s.what, s.target, [&](const enum_set<tool>& tools, position posture) {
      other.tools = tools;
      other.posture = posture;
      replace(other);
    });
    if (best_) return true;
    other = s;
    for (const side where : {side::both, side::left, side::right}) {
      other.where = where;
      replace(other);
    }
    return best_.has_value();
  }

  bool try_moves() {
    for (std::size_t to : positions())
      if (fault_.step < steps_.size() && to < steps_.size() && to != fault_.step)
        consider({repair::kind::move, fault_.step, to, {}});
    if (best_) return true;
    // Something that is there already may only have to come earlier, or later.
    for (std::size_t from = 0; from < steps_.size(); ++from)
      for (std::size_t to = 0; to < steps_.size(); ++to)
        if (from != to && from != fault_.step) consider({repair::kind::move, from, to, {}});
    return best_.has_value();
  }

  // ---- another step -------------------------------------------------------------------------------------------------

  bool try_insertions() {
    const bool at_a_step = fault_.step < steps_.size();
    if (at_a_step && steps_[fault_.step].where != side::both)
      for (const std::size_t at : positions()) consider({repair::kind::insert, at, 0, mirror(steps_[fault_.step])});
    if (best_) return true;
    list<structure, 3> targets;
    const auto aim = [&](const structure& s) {
      for (const structure& known : targets)
        if (known == s) return;
      if (!s.empty()) targets.push_back(s);
    };
    aim(fault_.concerned);
    if (at_a_step) aim(steps_[fault_.step].target);
    aim(who_.complaint);
    for (const structure& target : targets) {
      for (const technique* t : techniques_) insert_everywhere(*t, target);
      if (best_) return true;
    }
    // What is wished for need not have to do with the complaint.
    if (!at_a_step)
      for (const technique* t : techniques_)
        if (!t->touches.empty()) insert_everywhere(*t, t->touches[0]);
    return best_.has_value();
  }

  void insert_everywhere(const technique& t, const structure& target) {
    if (!touches(t, target)) return;
    step s{&t, target, fault_.step < steps_.size() ? steps_[fault_.step].where : side::both, {}, {}, {}};
    bool possible = false;
    for_each_way(t, target, [&](const enum_set<tool>& tools, position posture) {
      if (possible) return;
      s.tools = tools;
      s.posture = posture;
      possible = true;
    });
    if (!possible) return;
    for (const dose& level : dose_levels(t.doses)) {
      s.amount = level;
      for (const std::size_t at : positions()) consider({repair::kind::insert, at, 0, s});
    }
  }

  bool try_other_techniques(const step& s) {
    for (const technique* t : techniques_) {
      if (t->how != s.what->how || *t == *s.what || !touches(*t, s.target)) continue;
      step other{t, s.target, s.where, {}, {}, t->doses.least()};
      for_each_way(*t, s.target, [&](const enum_set<tool>& tools, position posture) {
        other.tools = tools;
        other.posture = posture;
        consider({repair::kind::replace, fault_.step, 0, other});
      });
    }
    return best_.has_value();
  }

  bool try_removals() {
    consider({repair::kind::remove, fault_.step, 0, {}});
    for (const std::uint16_t other : fault_.others) consider({repair::kind::remove, other, 0, {}});
    return best_.has_value();
  }

  // ---- odds and ends ------------------------------------------------------------------------------------------------

  /// Every way that reaches the target with what the person has.
  template <class F>
  void for_each_way(const technique& t, const structure& target, F&& f) const {
    for (const way& w : t.ways) {
      if (!reaches(w, target) || (who_.tools && !who_.tools->contains(w.tools))) continue;
      for (const position p : w.positions)
        if (!who_.positions || who_.positions->contains(p)) f(w.tools, p);
    }
  }

  /// Places for a step, those nearest to the fault first.
  [[nodiscard]] std::vector<std::size_t> positions() const {
    const std::size_t here = fault_.step < steps_.size() ? fault_.step : 0;
    std::vector<std::size_t> result;
    for (std::size_t at = here + 1; at-- > 0;) result.push_back(at);
    for (std::size_t at = here + 1; at <= steps_.size(); ++at) result.push_back(at);
    return result;
  }

  [[nodiscard]] static dose clamped(dose d, const dose_range& to) {
    const auto clamp = [](auto& value, const auto& range) {
      if (value < range.low) value = range.low;
      if (range.high < value) value = range.high;
    };
    clamp(d.series, to.series);
    clamp(d.reps, to.reps);
    clamp(d.hold, to.hold);
    clamp(d.load, to.load);
    return d;
  }

  span<const step> steps_;
  const person& who_;
  const violation& fault_;
  catalogue techniques_;
  counts before_;
  std::optional<repair> best_{};
  std::size_t left_ = 0;
};

}  // namespace detail

/// @brief The gentlest single change that mends a fault, or meets a wish; nothing if no single change does.
///
/// After it the rule that was broken has fewer faults and no other rule has more: the rules themselves judge every
/// change that is tried. First the step is done otherwise, then moved, then something is added, then replaced, and last
/// something is left out; of changes of one kind the one that leaves the fewest faults is taken.
///
/// Some thousand judgements at most: of the order of 10 ms for a session.
/// @param steps the routine
/// @param who the person
/// @param fault one of its violations, from for_each_violation()
/// @param techniques what may be added or take the place of a step; must outlive the answer
template <class Rules>
[[nodiscard]] std::optional<repair> repair_of(Rules /*rules*/, span<const step> steps, const person& who,
                                              const violation& fault, catalogue techniques = standard_techniques) {
  return detail::repair_search<Rules>(steps, who, fault, techniques).find();
}

/// @brief A routine after one repair after another.
struct repaired_routine {
  /// @brief The repairs, each of the routine that the one before it left.
  std::vector<repair> repairs{};
  /// @brief What came of it.
  std::vector<step> steps{};
  /// @brief Whether it keeps every rule now.
  bool clean = false;
};

/// @brief Repairs a routine fault by fault, until it keeps every rule or no single change mends anything.
///
/// Ends, because each repair leaves fewer faults than there were.
template <class Rules>
[[nodiscard]] repaired_routine repaired(Rules rules, span<const step> steps, const person& who,
                                        catalogue techniques = standard_techniques) {
  repaired_routine result{{}, {steps.begin(), steps.end()}, false};
  for (bool mended = true; mended;) {
    mended = false;
    std::vector<violation> faults;
    for_each_violation(rules, result.steps, who, [&](const violation& v) {
      if (!Rules::is_wish(v.rule)) faults.push_back(v);
    });
    result.clean = faults.empty();
    for (const violation& fault : faults) {
      const std::optional<repair> change = repair_of(rules, result.steps, who, fault, techniques);
      if (!change) continue;
      result.steps = change->applied_to(result.steps);
      result.repairs.push_back(*change);
      mended = true;
      break;
    }
  }
  return result;
}

}  // namespace regimen
