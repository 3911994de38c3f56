/// @file
/// @brief Contraction types that someone wrote down by hand, held against those that are derived.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "regimen/anatomy/muscle.hpp"
#include "regimen/motion/contraction.hpp"
#include "regimen/motion/pattern.hpp"
#include "regimen/motion/standard_movements.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief What someone says of a muscle in a phase of an exercise.
struct contraction_label {
  /// @brief The name of the movement.
  std::string_view movement{};
  /// @brief The muscle.
  muscle who{};
  /// @brief The phase.
  phase when{};
  /// @brief How it is said to work. That it is indeterminate says nothing, and so contradicts nothing.
  contraction said{};

  /// @brief Same label.
  [[nodiscard]] friend constexpr bool operator==(const contraction_label&, const contraction_label&) noexcept = default;
};

/// @brief Why a label is not simply right.
enum class label_fault : unsigned char {
  contradicted,      ///< Something else is derived.
  unsettled,         ///< What is derived is indeterminate: the label may be right, but not for what is known here.
  unknown_movement,  ///< There is no standard movement of this name.
};

/// @brief Names of label_fault.
template <>
struct vocabulary<label_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "label fault";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"contradicted", "unsettled", "unknown_movement"};
};

/// @brief A label that was not confirmed.
struct label_finding {
  /// @brief The label.
  contraction_label label{};
  /// @brief What is wrong with it.
  label_fault what{};
  /// @brief What is derived instead; indeterminate if the movement is unknown.
  contraction derived = contraction::indeterminate;

  /// @brief Same finding.
  [[nodiscard]] friend constexpr bool operator==(const label_finding&, const label_finding&) noexcept = default;
};

/// @brief What speaks against a label of this movement, whatever name it bears; nothing if it is confirmed.
[[nodiscard]] constexpr std::optional<label_finding> contradiction_of(const contraction_label& label,
                                                                      const movement_pattern& how) noexcept {
  const contraction derived = how.of(label.who, label.when);
  if (label.said == contraction::indeterminate || label.said == derived) return std::nullopt;
  return label_finding{
      label, derived == contraction::indeterminate ? label_fault::unsettled : label_fault::contradicted, derived};
}

/// @brief What speaks against a label of a standard movement; nothing if it is confirmed.
[[nodiscard]] constexpr std::optional<label_finding> contradiction_of(const contraction_label& label) noexcept {
  const std::optional<named_movement> found = find_movement(label.movement);
  if (!found) return label_finding{label, label_fault::unknown_movement};
  return contradiction_of(label, found->how());
}

/// @brief Those labels of standard movements that are not confirmed, in their order.
template <std::size_t Capacity>
[[nodiscard]] constexpr list<label_finding, Capacity> contradictions(
    const list<contraction_label, Capacity>& labels) noexcept {
  list<label_finding, Capacity> found;
  for (const contraction_label& label : labels)
    if (const std::optional<label_finding> one = contradiction_of(label)) found.push_back(*one);
  return found;
}

}  // namespace regimen
