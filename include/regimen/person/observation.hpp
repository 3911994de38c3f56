/// @file
/// @brief An observation: a finding with its side, how strong it is, the day and who made it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/person/person.hpp"
#include "regimen/quantity/day.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief How strong what was found is.
enum class intensity : unsigned char {
  unknown,   ///< Nobody said.
  mild,      ///< It is noticed.
  moderate,  ///< It is in the way.
  severe,    ///< It stops what is being done (S0-27).
};

/// @brief Names of intensity.
template <>
struct vocabulary<intensity> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "degree of intensity";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "mild", "moderate", "severe"};
};

/// @brief Who made an observation.
enum class observer : unsigned char {
  unknown,     ///< Nobody said.
  themselves,  ///< The person.
  trainer,     ///< Somebody who trains them.
  clinician,   ///< Somebody who treats them.
  device,      ///< An instrument.
};

/// @brief Names of observer.
template <>
struct vocabulary<observer> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "kind of observer";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"unknown", "themselves", "trainer", "clinician", "device"};
};

/// @brief Something that was looked for, and what came of it.
struct observation {
  /// @brief What was looked for.
  finding sign{};
  /// @brief On which side.
  side where = side::both;
  /// @brief What came of it.
  presence is = presence::unknown;
  /// @brief How strong it is.
  intensity how_strong = intensity::unknown;
  /// @brief On which day; nothing if nobody noted it.
  std::optional<day> when{};
  /// @brief Who made it.
  observer by = observer::unknown;
};

/// @brief What is known from observations on a day.
///
/// Of several observations of one finding on one side the latest counts; one without a day is older than any with one,
/// and of two of the same day the one that stands later. Those after the day are not known yet. Quadratic.
/// @param made the observations, in any order of their days
/// @param as_of the day; nothing: all count
[[nodiscard]] constexpr findings known_from(span<const observation> made,
                                            std::optional<day> as_of = std::nullopt) noexcept {
  findings known;
  const auto counts = [&](const observation& o) { return !as_of || !o.when || !(*as_of < *o.when); };
  for (std::size_t i = 0; i < made.size(); ++i)
    for (const side s : {side::left, side::right}) {
      const observation& o = made[i];
      if (!counts(o) || !reaches(o.where, s)) continue;
      bool outdated = false;
      for (std::size_t j = 0; j < made.size() && !outdated; ++j) {
        const observation& other = made[j];
        if (j == i || other.sign != o.sign || !reaches(other.where, s) || !counts(other)) continue;
        outdated = o.when == other.when ? j > i : !o.when || (other.when && *o.when < *other.when);
      }
      if (!outdated) known.set(o.sign, s, o.is);
    }
  return known;
}

}  // namespace regimen
