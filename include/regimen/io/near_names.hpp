/// @file
/// @brief The names nearest to a misspelt one.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/io/in_quotes.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief A name in the way the library writes its own: lower case, underscores for blanks and hyphens.
[[nodiscard]] inline std::string in_house_style(std::string_view written) {
  std::string name;
  for (const char c : written) {
    const bool gap = c == ' ' || c == '-' || c == '_' || c == '\t';
    if (gap && (name.empty() || name.back() == '_')) continue;
    if (gap)
      name += '_';
    else
      name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  if (!name.empty() && name.back() == '_') name.pop_back();
  return name;
}

/// @brief Collects the nearest of the names it is shown, nearest first; of equally near ones those shown first.
class near_names {
 public:
  /// @brief Looks for names near to what was written, however its words are parted and capitalised.
  explicit near_names(std::string_view written) : written_(in_house_style(written)) {}

  /// @brief Shows one candidate, whose text must outlive this.
  ///
  /// Kept if at most a third of it differs, or if it has what was written at the beginning of one of its words.
  void consider(std::string_view candidate) {
    const std::string name = in_house_style(candidate);
    const std::size_t apart = distance(written_, name);
    const bool part = written_.size() > 3 && ("_" + name).find("_" + written_) != std::string::npos;
    if (!part && 3 * apart > name.size()) return;
    for (const entry& e : found_)
      if (e.name == candidate) return;
    const entry added{candidate, part ? 0 : apart};
    found_.insert(std::upper_bound(found_.begin(), found_.end(), added,
                                   [](const entry& a, const entry& b) { return a.apart < b.apart; }),
                  added);
    if (found_.size() > most) found_.pop_back();
  }

  /// @brief Whether none is near.
  [[nodiscard]] bool empty() const noexcept { return found_.empty(); }

  /// @brief A question for a person: `did you mean "semitendinosus" or "semimembranosus"?`; empty if none is near.
  [[nodiscard]] std::string question() const {
    std::string words;
    for (std::size_t i = 0; i < found_.size(); ++i)
      words += (i == 0 ? "did you mean " : i + 1 == found_.size() ? " or " : ", ") + in_quotes(found_[i].name);
    return words.empty() ? words : words + "?";
  }

 private:
  static constexpr std::size_t most = 3;
  struct entry {
    std::string_view name;
    std::size_t apart;
  };
  std::string written_;
  std::vector<entry> found_{};
};

}  // namespace regimen
