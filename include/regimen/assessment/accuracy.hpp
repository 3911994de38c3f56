/// @file
/// @brief How well a clinical test tells those who have something from those who do not.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

namespace regimen {

/// @brief The accuracy of a test for one target. Both are shares from 0 to 1.
struct accuracy {
  /// @brief The share of those who have it in whom the test is positive.
  double sensitivity = 0;
  /// @brief The share of those who do not have it in whom the test is negative.
  double specificity = 0;

  /// @brief Whether both are shares.
  [[nodiscard]] constexpr bool in_range() const noexcept {
    return sensitivity >= 0 && sensitivity <= 1 && specificity >= 0 && specificity <= 1;
  }
};

/// @brief By how much a positive result multiplies the odds; nothing where no negative person is ever positive.
[[nodiscard]] constexpr std::optional<double> positive_likelihood_ratio(const accuracy& of) noexcept {
  if (!of.in_range() || of.specificity >= 1) return std::nullopt;
  return of.sensitivity / (1 - of.specificity);
}

/// @brief By how much a negative result multiplies the odds; nothing where the test is positive in everybody.
[[nodiscard]] constexpr std::optional<double> negative_likelihood_ratio(const accuracy& of) noexcept {
  if (!of.in_range() || of.specificity <= 0) return std::nullopt;
  return (1 - of.sensitivity) / of.specificity;
}

/// @brief Why a test cannot serve as evidence.
enum class accuracy_fault : unsigned char {
  out_of_range,              ///< A share that is not from 0 to 1, or is no number.
  never_negative,            ///< A specificity of 0: the test is positive in everybody who does not have it.
  negative_result_supports,  ///< A negative likelihood ratio above 1: a negative result would speak for the target.
};

/// @brief What keeps a test from being evidence; nothing if it may be.
///
/// A test whose negative result speaks for its target misleads: the modified Thomas test without control of the pelvis
/// (Vigotsky 2016), the order of contraction in prone hip extension (Bruno 2014).
[[nodiscard]] constexpr std::optional<accuracy_fault> fault_of(const accuracy& of) noexcept {
  if (!of.in_range()) return accuracy_fault::out_of_range;
  if (of.specificity <= 0) return accuracy_fault::never_negative;
  if (1 - of.sensitivity > of.specificity) return accuracy_fault::negative_result_supports;
  return std::nullopt;
}

/// @brief How often a test is positive without any cause.
[[nodiscard]] constexpr double leak_of(const accuracy& of) noexcept { return 1 - of.specificity; }

/// @brief The chance that the target alone makes the test positive, over what happens without it: with a leak of 1 - Sp
/// it is 1 - LR-, so that one cause that is present gives the sensitivity exactly. Only where fault_of() finds nothing.
[[nodiscard]] constexpr double strength_of(const accuracy& of) noexcept {
  return 1 - (1 - of.sensitivity) / of.specificity;
}

}  // namespace regimen
