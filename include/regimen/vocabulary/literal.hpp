/// @file
/// @brief Text that is written in the source code.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

namespace regimen {

/// @brief A view of a string literal, for fields of tables.
///
/// It is a `std::string_view`, and reads as one. It differs in how it is made: the compiler knows the length of a
/// literal, where a string view has to count letter by letter for each field of each row in every file that includes
/// the table.
class literal : public std::string_view {
 public:
  /// @brief No text.
  constexpr literal() noexcept = default;
  /// @brief The text of a literal.
  constexpr literal(const char* text) noexcept : std::string_view(text, __builtin_strlen(text)) {}
};

}  // namespace regimen
