/// @file
/// @brief What can be wrong with a file, as values; and a result that is a value or such errors.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief What kind of fault a file has.
enum class json_fault : unsigned char {
  empty_text,       ///< There is nothing in it.
  too_large,        ///< More bytes or values than any document needs.
  not_utf8,         ///< Not UTF-8.
  syntax,           ///< Not JSON.
  too_deep,         ///< Nested more deeply than any document needs.
  wrong_type,       ///< A value of another type than the field has.
  missing_field,    ///< A field that must be there is not.
  unknown_field,    ///< A field that no such document has.
  duplicate_field,  ///< A field stands twice in an object.
  unknown_name,     ///< A name that is in no vocabulary.
  not_whole,        ///< A number that is not whole.
  out_of_range,     ///< A number too small or too large.
  zero_time,        ///< No time at all.
  newer_version,    ///< A document of a newer version.
  duplicate_entry,  ///< The same name twice in a list.
  contradiction,    ///< Both available and forbidden.
  empty_list,       ///< A list or object that must not be empty is.
  nothing_asked,    ///< Neither needs nor findings.
  impossible_need,  ///< A structure that cannot have the quality.
  wrong_kind,       ///< A structure of a kind that does not belong there.
  duplicate_need,   ///< The same need twice.
};

/// @brief Names of json_fault.
template <>
struct vocabulary<json_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {
      "empty_text",      "too_large",     "not_utf8",        "syntax",        "too_deep",   "wrong_type",
      "missing_field",   "unknown_field", "duplicate_field", "unknown_name",  "not_whole",  "out_of_range",
      "zero_time",       "newer_version", "duplicate_entry", "contradiction", "empty_list", "nothing_asked",
      "impossible_need", "wrong_kind",    "duplicate_need"};
};

/// @brief One fault of a file.
struct json_error {
  /// @brief What kind of fault.
  json_fault code{};
  /// @brief Where: "$.needs[2].structure"; "$" for the whole document.
  std::string path = "$";
  /// @brief The line, counted from one; 0 where it is not known.
  std::size_t line = 0;
  /// @brief What stands there, fit for printing; empty where nothing does.
  std::string found{};
  /// @brief The nearest name that would be right; empty where none is near.
  std::string nearest{};
  /// @brief What was expected and what to do, in English, on one line.
  std::string message{};
};

/// @brief An error on one line, for a person.
[[nodiscard]] inline std::string one_line(const json_error& e) {
  return e.path + (e.line == 0 ? std::string{} : " (line " + std::to_string(e.line) + ")") + ": " + e.message;
}

/// @brief A value, or everything that stood in its way.
template <class T>
class json_result {
 public:
  /// @brief A value.
  json_result(T value) : value_(std::move(value)) {}

  /// @brief Errors, of which there must be at least one.
  json_result(std::vector<json_error> errors) : errors_(std::move(errors)) {}

  /// @brief Whether it has a value.
  [[nodiscard]] explicit operator bool() const noexcept { return errors_.empty(); }

  /// @brief The value; one made by default when there is none.
  [[nodiscard]] const T& operator*() const& noexcept { return value_; }
  /// @brief The value, to be moved from.
  [[nodiscard]] T&& operator*() && noexcept { return std::move(value_); }
  /// @brief A member of the value.
  [[nodiscard]] const T* operator->() const noexcept { return &value_; }

  /// @brief All errors, in the order of the file; empty when there is a value.
  [[nodiscard]] const std::vector<json_error>& errors() const noexcept { return errors_; }

 private:
  T value_{};
  std::vector<json_error> errors_{};
};

}  // namespace regimen
