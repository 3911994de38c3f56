/// @file
/// @brief What a person may have meant by the name of a structure.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regimen/anatomy/structure.hpp"
#include "regimen/io/crosswalk.hpp"
#include "regimen/io/in_quotes.hpp"
#include "regimen/io/near_names.hpp"
#include "regimen/motion/line_of_action.hpp"

namespace regimen {

/// @brief A name of another vocabulary.
struct foreign_name {
  /// @brief The vocabulary.
  crosswalk of{};
  /// @brief The name in it.
  crosswalk_entry entry{};
};

/// @brief What a written name stands for: a structure, be it by the name of its line of action, or a name of another
/// vocabulary; else what is near.
struct meant_structure {
  /// @brief The structure.
  std::optional<structure> what{};
  /// @brief The name of another vocabulary, where no structure has it.
  std::optional<foreign_name> foreign{};
  /// @brief A question about near names: `did you mean "semitendinosus"?`; empty if something was found or none is
  /// near.
  std::string question{};
};

/// @brief Finds what a written name stands for. Capitals do not matter, nor whether words are parted by blanks, hyphens
/// or underscores. Ours come first, then those of free-exercise-db, of wger and of gait2392.
[[nodiscard]] inline meant_structure find_structure(std::string_view written) {
  const std::string name = in_house_style(written);
  meant_structure found;
  found.what = parse_structure(name);
  if (found.what) return found;
  for (const crosswalk& other : {free_exercise_db, wger})
    for (const crosswalk_entry& entry : other)
      if (in_house_style(entry.name) == name) {
        found.foreign = foreign_name{other, entry};
        return found;
      }
  // The lines of a muscle are told on its card.
  for (const std::string_view way : {written, std::string_view{name}})
    if (const auto line = parse_line(way)) {
      const enum_set<muscle> muscles = muscles_of(*line);
      if (muscles.size() == 1) {
        found.what = *muscles.begin();
        return found;
      }
      for (const muscle one : muscles)
        found.question +=
            (found.question.empty() ? "it is one line for two muscles; ask for " : " or ") + in_quotes(name_of(one));
      return found;
    }
  near_names near{written};
  for (const detail::name_range& names : detail::structure_names)
    for (std::size_t i = 0; i < names.size; ++i) near.consider(names.first[i]);
  for (const crosswalk& other : {free_exercise_db, wger})
    for (const crosswalk_entry& entry : other) near.consider(entry.name);
  found.question = near.question();
  return found;
}

}  // namespace regimen
