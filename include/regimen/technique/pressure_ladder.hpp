/// @file
/// @brief How hard a massage tool presses, as it is set up: a ladder over tool, place and body weight.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/technique/body_weight.hpp"
#include "regimen/technique/sensation.hpp"
#include "regimen/technique/tool.hpp"

namespace regimen {

/// @brief Where a tool presses. The order is from light to hard, which is a choice: no source compares the places.
enum class pressing_place : unsigned char {
  in_the_hand,   ///< The hands set the pressure (S3-11, S3-12).
  on_a_chair,    ///< Between thigh and firm seat, which bears most of the body (S3-28).
  on_the_floor,  ///< Between thigh and floor, under the weight of the body (S3-19, S3-30).
};

/// @brief Names of pressing_place.
template <>
struct vocabulary<pressing_place> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "place of pressing";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"in_the_hand", "on_a_chair", "on_the_floor"};
};

/// @brief A rung of the ladder: a tool, where it presses, and how much of the body weighs on it.
struct pressing {
  /// @brief The tool.
  tool with{};
  /// @brief Where.
  pressing_place where{};
  /// @brief The weight; the least for a tool in the hand.
  body_weight weight{roller_legs::both_legs, true};

  /// @brief Same rung.
  [[nodiscard]] friend constexpr bool operator==(const pressing&, const pressing&) noexcept = default;
};

/// @brief What can be changed to.
struct massage_kit {
  /// @brief The tools at hand, a firm chair among them.
  enum_set<tool> tools{};
  /// @brief Whether the floor is possible (S3-11).
  bool floor = true;
};

/// @brief Whether a rung exists: no stick under the body, no roller on a chair, and a ball only under one leg, the
/// other being bent beside it (S3-30).
[[nodiscard]] constexpr bool is_possible(const pressing& p) noexcept {
  const tool_facts facts = facts_of(p.with);
  if (p.where == pressing_place::in_the_hand)
    return facts.hand_controlled && p.weight == body_weight{roller_legs::both_legs, true};
  if (!facts.bears_body_weight) return false;
  if (p.where == pressing_place::on_a_chair ? !facts.off_the_floor : !facts.on_the_floor) return false;
  return facts.width == contact_width::broad || p.weight.legs == roller_legs::one_leg;
}

/// @brief Whether a rung exists and can be set up with what is at hand.
[[nodiscard]] constexpr bool is_possible(const pressing& p, const massage_kit& kit) noexcept {
  return is_possible(p) && kit.tools.contains(p.with) &&
         (p.where != pressing_place::on_a_chair || kit.tools.contains(tool::firm_chair)) &&
         (p.where != pressing_place::on_the_floor || kit.floor);
}

/// @brief Whether one rung presses harder than another: in tool (S3-10), place and weight (S3-20, S3-27) at least as
/// hard, and in one of them harder. Neither does where they disagree, nor between a broad tool and a precise one: no
/// source compares them.
[[nodiscard]] constexpr bool presses_harder(const pressing& a, const pressing& b) noexcept {
  return a != b && facts_of(a.with).width == facts_of(b.with).width && pressure_rank(a.with) >= pressure_rank(b.with) &&
         a.where >= b.where && (a.weight == b.weight || presses_harder(a.weight, b.weight));
}

namespace detail {
/// @brief How far two rungs are from each other for whoever changes from one to the other: weight is shifted at once,
/// a place takes longer, another tool must be fetched.
[[nodiscard]] constexpr int effort_of_change(const pressing& a, const pressing& b) noexcept {
  return 8 * (a.with != b.with) + 4 * (a.where != b.where) + 2 * (a.weight.legs != b.weight.legs) +
         (a.weight.supported != b.weight.supported);
}

/// @brief The nearest rung on one side of `now` with none between; of several the one that is the least to change.
template <bool Harder>
[[nodiscard]] constexpr std::optional<pressing> next_rung(const pressing& now, const massage_kit& kit) noexcept {
  const auto beyond = [](const pressing& a, const pressing& b) {
    return Harder ? presses_harder(a, b) : presses_harder(b, a);
  };
  std::optional<pressing> best;
  for (const tool_facts& row : massage_tools)
    for (std::size_t place = 0; place < count_of<pressing_place>; ++place)
      for (std::size_t legs = 0; legs < count_of<roller_legs>; ++legs)
        for (const bool supported : {true, false}) {
          const pressing other{
              row.what, static_cast<pressing_place>(place), {static_cast<roller_legs>(legs), supported}};
          if (!is_possible(other, kit) || !beyond(other, now)) continue;
          // What changes least lies nearest: a rung between two others changes no part that the further one keeps.
          const int effort = effort_of_change(now, other);
          if (best && effort > effort_of_change(now, *best)) continue;
          if (!best || effort < effort_of_change(now, *best) || beyond(*best, other)) best = other;
        }
  return best;
}
}  // namespace detail

/// @brief One rung down with what is at hand: first less weight, then another place, then a softer tool; nothing when
/// it cannot be lighter. Agrees with lighter() of the body weight on a roller. Linear in the rungs.
[[nodiscard]] constexpr std::optional<pressing> lighter(const pressing& now, const massage_kit& kit) noexcept {
  return detail::next_rung<false>(now, kit);
}

/// @brief One rung up with what is at hand; nothing when it cannot be harder. Linear in the rungs.
[[nodiscard]] constexpr std::optional<pressing> harder(const pressing& now, const massage_kit& kit) noexcept {
  return detail::next_rung<true>(now, kit);
}

/// @brief Which way the pressure was changed.
enum class pressure_change : unsigned char {
  kept,             ///< It feels as it should.
  lowered,          ///< One rung down.
  raised,           ///< One rung up.
  lowest_already,   ///< It is too much, and cannot be less: stop, or take another tool.
  hardest_already,  ///< It is too little, and cannot be more.
};

/// @brief Names of pressure_change.
template <>
struct vocabulary<pressure_change> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "change of pressure";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"kept", "lowered", "raised", "lowest_already", "hardest_already"};
};

/// @brief A rung, and how it was come by.
struct adjusted_pressure {
  /// @brief The change.
  pressure_change how = pressure_change::kept;
  /// @brief What to press with from now on.
  pressing now{};
};

/// @brief Moves one rung from what is felt towards what should be felt, and never off the ends of the ladder.
///
/// More than strong is never aimed at (S3-17): a target beyond it counts as strong.
[[nodiscard]] constexpr adjusted_pressure adjust(const pressing& now, sensation felt, sensation target,
                                                 const massage_kit& kit) noexcept {
  const sensation aim = target > sensation::strong ? sensation::strong : target;
  if (felt == aim) return {pressure_change::kept, now};
  const bool too_much = felt > aim;
  if (const std::optional<pressing> next = too_much ? lighter(now, kit) : harder(now, kit))
    return {too_much ? pressure_change::lowered : pressure_change::raised, *next};
  return {too_much ? pressure_change::lowest_already : pressure_change::hardest_already, now};
}

}  // namespace regimen
