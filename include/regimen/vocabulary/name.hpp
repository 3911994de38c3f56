/// @file
/// @brief Names of enumerators: from value to text, from text to value, and the nearest name to a misspelt one.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// @brief Everything of the library.
namespace regimen {

/// @brief Specialised for each enumeration of the domain.
///
/// A specialisation has `static constexpr std::string_view kind` (what one value is called, "muscle") and
/// `static constexpr const char* names[]`, in the order of the enumerators, which count from zero. (An array of
/// `std::string_view` will do as well, but a compiler has to count the letters of each.)
template <class Enum>
struct vocabulary;

/// @brief Satisfied by the enumerations that have names.
template <class Enum>
concept vocabulary_enum = requires {
  vocabulary<Enum>::kind;
  vocabulary<Enum>::names[0];
};

/// @brief How many values the enumeration has.
template <vocabulary_enum Enum>
inline constexpr std::size_t count_of = std::size(vocabulary<Enum>::names);

/// @brief Position of a value in its enumeration.
template <vocabulary_enum Enum>
[[nodiscard]] constexpr std::size_t index_of(Enum value) noexcept {
  return static_cast<std::size_t>(value);
}

/// @brief The name of a value, in lower case with underscores; "unknown" for a value outside the enumeration.
template <vocabulary_enum Enum>
[[nodiscard]] constexpr std::string_view name_of(Enum value) noexcept {
  return index_of(value) < count_of<Enum> ? vocabulary<Enum>::names[index_of(value)] : "unknown";
}

/// @brief The value with this exact name, if there is one. Linear in the number of names.
template <vocabulary_enum Enum>
[[nodiscard]] constexpr std::optional<Enum> parse(std::string_view name) noexcept {
  for (std::size_t i = 0; i < count_of<Enum>; ++i)
    if (name == vocabulary<Enum>::names[i]) return static_cast<Enum>(i);
  return std::nullopt;
}

/// @brief Number of single-character insertions, deletions and substitutions between two names (Levenshtein).
///
/// Names longer than 63 characters are compared by their first 63.
[[nodiscard]] constexpr std::size_t distance(std::string_view a, std::string_view b) noexcept {
  constexpr std::size_t longest = 63;
  a = a.substr(0, longest);
  b = b.substr(0, longest);
  std::size_t row[longest + 1]{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      const std::size_t shorter = diagonal < row[j] ? diagonal : row[j];
      row[j + 1] = substituted < shorter + 1 ? substituted : shorter + 1;
    }
  }
  return row[b.size()];
}

/// @brief Collects the nearest of the names it is shown.
struct nearest_name {
  /// @brief What was written.
  std::string_view written;
  /// @brief The best name so far; empty before the first one.
  std::string_view best{};
  /// @brief Its distance.
  std::size_t best_distance = static_cast<std::size_t>(-1);

  /// @brief Shows one candidate; earlier candidates win ties.
  constexpr void consider(std::string_view candidate) noexcept {
    const std::size_t d = distance(written, candidate);
    if (d < best_distance) {
      best = candidate;
      best_distance = d;
    }
  }

  /// @brief Whether the best name is near enough to be worth suggesting: at most a third of it differs.
  [[nodiscard]] constexpr bool helpful() const noexcept { return !best.empty() && 3 * best_distance <= best.size(); }
};

/// @brief The name of this enumeration nearest to what was written.
template <vocabulary_enum Enum>
[[nodiscard]] constexpr nearest_name nearest(std::string_view written) noexcept {
  nearest_name found{written};
  for (const std::string_view name : vocabulary<Enum>::names) found.consider(name);
  return found;
}

}  // namespace regimen
