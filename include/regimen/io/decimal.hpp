/// @file
/// @brief Numbers as decimal text and back: the same on every platform and in every locale.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace regimen {

/// @brief A number with so many decimals; never a negative zero. "nan", "inf" or "-inf" for what is no finite number.
[[nodiscard]] inline std::string with_decimals(double value, int decimals) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
  std::string text(340 + static_cast<std::size_t>(decimals), '\0');
  const auto [end, fault] =
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
  if (fault != std::errc{}) return "nan";
  text.resize(static_cast<std::size_t>(end - text.data()));
  if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
  return text;
}

/// @brief A number with a sign, also where it is positive: "+19.0", "-13.5", "0.0".
[[nodiscard]] inline std::string with_sign(double value, int decimals) {
  std::string text = with_decimals(value, decimals);
  const bool positive = text.front() != '-' && text.find_first_not_of("0.") != std::string::npos && !std::isnan(value);
  return positive ? "+" + text : text;
}

/// @brief A number with as few digits as tell it from every other: "120", "12.5", "1e+300".
[[nodiscard]] inline std::string shortest(double value) {
  char text[32];
  const auto [end, fault] = std::to_chars(text, text + sizeof text, value == 0 ? 0.0 : value);
  return fault == std::errc{} ? std::string(text, end) : std::string{"nan"};
}

/// @brief Text without the blanks round it.
[[nodiscard]] inline std::string_view without_blanks(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// @brief The finite number that the whole of a text is, blanks round it apart; nothing for any other text, such as
/// "nan", "inf", "1e400", "0x1p3" or "1,5".
[[nodiscard]] inline std::optional<double> finite_number(std::string_view text) noexcept {
  text = without_blanks(text);
  if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace regimen
