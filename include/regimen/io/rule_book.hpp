/// @file
/// @brief What is said of the rules of a set, with their types forgotten.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <array>
#include <cstddef>

#include "regimen/rule/rule_set.hpp"

namespace regimen {

namespace detail {
template <class Rules>
constexpr auto facts_of_rules() {
  std::array<rule_facts, Rules::size> facts{};
  for (std::size_t i = 0; i < Rules::size; ++i) facts[i] = Rules::facts(i);
  return facts;
}
template <class Rules>
inline constexpr auto rule_facts_table = facts_of_rules<Rules>();
}  // namespace detail

/// @brief Name, sentence and source of each rule of a set, by position.
///
/// Any rule set converts to it, so that what is written about rules is no template.
class rule_book {
 public:
  /// @brief The book of a rule set.
  template <class Rules>
  requires requires { Rules::facts(Rules::size); }
  constexpr rule_book(Rules /*rules*/) noexcept : first_(detail::rule_facts_table<Rules>.data()), size_(Rules::size) {}

  /// @brief How many rules.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

  /// @brief What is said of the rule at a position; empty past the end.
  [[nodiscard]] constexpr rule_facts operator[](std::size_t position) const noexcept {
    return position < size_ ? first_[position] : rule_facts{};
  }

 private:
  const rule_facts* first_;
  std::size_t size_;
};

}  // namespace regimen
