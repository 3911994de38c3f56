/// @file
/// @brief How something may feel while it is done.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief What is felt. The order is from least to most.
enum class sensation : unsigned char {
  nothing,      ///< Nothing is felt.
  comfortable,  ///< Felt, and nothing to mind: the aim of gliding a nerve (S2-24).
  strong,       ///< A clear pressure or pull that does good: the aim of massage, and its limit (S3-17).
  unbearable,   ///< More than can be borne (S3-17).
  alarming,     ///< Sharp, shooting, radiating, numb or tingling (S3-17, S3-37).
};

/// @brief Names of sensation.
template <>
struct vocabulary<sensation> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "sensation";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"nothing", "comfortable", "strong", "unbearable", "alarming"};
};

}  // namespace regimen
