/// @file
/// @brief How much left and right differ in a test that is done on one leg at a time.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstdint>

#include "regimen/anatomy/side.hpp"
#include "regimen/evidence/source.hpp"

namespace regimen {

/// @brief The leg that counts as a hundred per cent. Of a dominant, injured or first tested leg say which it is.
enum class reference_limb : unsigned char {
  stronger,   ///< The one with the higher score: the difference lies between 0 and 100 per cent.
  weaker,     ///< The one with the lower score: the difference has no upper end.
  left_leg,   ///< The left.
  right_leg,  ///< The right.
};

/// @brief Names of reference_limb.
template <>
struct vocabulary<reference_limb> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reference limb";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"stronger", "weaker", "left_leg", "right_leg"};
};

/// @brief The same reference with left and right exchanged.
[[nodiscard]] constexpr reference_limb mirror(reference_limb r) noexcept {
  return r == reference_limb::left_leg    ? reference_limb::right_leg
         : r == reference_limb::right_leg ? reference_limb::left_leg
                                          : r;
}

/// @brief Why there is no percentage.
enum class asymmetry_fault : unsigned char {
  none,            ///< There is one.
  negative_score,  ///< A score below 0 is no score.
  nothing_scored,  ///< Neither leg scored anything: nothing was compared.
  reference_zero,  ///< The reference leg scored nothing; which leg is weaker is known all the same.
};

/// @brief Names of asymmetry_fault.
template <>
struct vocabulary<asymmetry_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of a comparison of sides";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"none", "negative_score", "nothing_scored", "reference_zero"};
};

/// @brief The difference between the legs as an exact fraction, with its direction.
///
/// Of the nine formulas in use (Bishop 2016 Strength Cond J 38:27) these are two, and they say the same: the percentage
/// difference, (reference - other) / reference, and the limb symmetry index, other / reference. They were chosen since
/// they name their reference and are exact fractions of what was measured; those that divide by the mean or the sum of
/// both legs, or go through an angle, hide which leg was the measure.
struct asymmetry {
  /// @brief Why there is no percentage; none if there is one.
  asymmetry_fault fault = asymmetry_fault::nothing_scored;
  /// @brief The side with the lower score; both when they are alike or unknown.
  side weaker = side::both;
  /// @brief Score of the reference less score of the other: negative when the other leg scored more.
  std::int64_t difference = 0;
  /// @brief Score of the reference.
  std::int64_t of = 0;
  /// @brief Which leg is the reference.
  reference_limb reference = reference_limb::stronger;

  /// @brief Whether there is a percentage.
  [[nodiscard]] constexpr bool known() const noexcept { return fault == asymmetry_fault::none; }
  /// @brief How much the reference leads, in per cent of it, for display; 0 when not known().
  [[nodiscard]] constexpr double percent() const noexcept {
    return known() ? 100.0 * static_cast<double>(difference) / static_cast<double>(of) : 0;
  }
  /// @brief What the other leg scored in per cent of the reference, for display; 0 when not known().
  [[nodiscard]] constexpr double symmetry_index() const noexcept { return known() ? 100 - percent() : 0; }
  /// @brief Whether the legs differ, either way, by at least so many per cent of the reference. Exact; false when not
  /// known().
  ///
  /// A difference is real only if it exceeds how much one leg varies from trial to trial (Exell, in Bishop 2016): pass
  /// that here.
  [[nodiscard]] constexpr bool at_least(int percent) const noexcept {
    return known() && (difference < 0 ? -difference : difference) * 100 >= of * percent;
  }
  /// @brief Same difference.
  [[nodiscard]] friend constexpr bool operator==(const asymmetry&, const asymmetry&) noexcept = default;
};

/// @brief The same difference with left and right exchanged.
[[nodiscard]] constexpr asymmetry mirror(asymmetry a) noexcept {
  a.weaker = mirror(a.weaker);
  a.reference = mirror(a.reference);
  return a;
}

/// @brief Compares the scores of the two legs: whole numbers in any unit of which more is better and 0 is nothing
/// (repetitions, grams, seconds, millimetres), not angles that a joint lacks. `compare_legs(r, l, mirror(reference)) ==
/// mirror(compare_legs(l, r, reference))`.
[[nodiscard]] constexpr asymmetry compare_legs(std::int32_t of_left, std::int32_t of_right,
                                               reference_limb reference) noexcept {
  asymmetry result{.reference = reference};
  if (of_left < 0 || of_right < 0) {
    result.fault = asymmetry_fault::negative_score;
    return result;
  }
  if (of_left == 0 && of_right == 0) return result;
  if (of_left != of_right) result.weaker = of_left < of_right ? side::left : side::right;
  const bool by_left = reference == reference_limb::left_leg ||
                       (reference == reference_limb::stronger && result.weaker != side::left) ||
                       (reference == reference_limb::weaker && result.weaker == side::left);
  result.of = by_left ? of_left : of_right;
  result.difference = result.of - (by_left ? of_right : of_left);
  result.fault = result.of == 0 ? asymmetry_fault::reference_zero : asymmetry_fault::none;
  return result;
}

/// @brief A percentage above which a difference is customarily called too large.
struct asymmetry_threshold {
  /// @brief Per cent of the reference.
  int percent = 0;
  /// @brief Where it comes from: no study shows that crossing it does harm.
  source from{};
};

/// @brief The customary thresholds, from low to high. They are shown, and decide nothing: a slight difference counts
/// (S4-8), and none proves anything.
inline constexpr asymmetry_threshold customary_asymmetries[] = {
    {10, {"custom: 10 to 15 per cent", certainty::memory}},
    {15, {"custom: 10 to 15 per cent", certainty::memory}},
};

/// @brief Where a difference lies with respect to custom.
enum class asymmetry_size : unsigned char {
  unknown,       ///< There is no percentage.
  below_custom,  ///< Less than the lower customary threshold.
  disputed,      ///< Between the customary thresholds, or on one of them.
  above_custom,  ///< More than the higher one.
};

/// @brief Names of asymmetry_size.
template <>
struct vocabulary<asymmetry_size> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "size of an asymmetry";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "below_custom", "disputed", "above_custom"};
};

/// @brief Where a difference lies with respect to custom; to be shown with the source of customary_asymmetries, which
/// is unverified. Exact.
[[nodiscard]] constexpr asymmetry_size against_custom(const asymmetry& a) noexcept {
  if (!a.known()) return asymmetry_size::unknown;
  if (!a.at_least(customary_asymmetries[0].percent)) return asymmetry_size::below_custom;
  const std::int64_t size = a.difference < 0 ? -a.difference : a.difference;
  return size * 100 > a.of * customary_asymmetries[1].percent ? asymmetry_size::above_custom : asymmetry_size::disputed;
}

}  // namespace regimen
