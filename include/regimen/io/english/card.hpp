/// @file
/// @brief A card: a title, headings, and labelled lines that are broken at a width.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace regimen::english {

/// @brief How many characters a text shows: bytes of UTF-8 that begin one.
[[nodiscard]] inline std::size_t characters_in(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80 ? 1 : 0;
  return count;
}

/// @brief Writes a card line by line.
class card {
 public:
  /// @brief How wide it is.
  static constexpr std::size_t width = 100;
  /// @brief Where the text beside the labels begins.
  static constexpr std::size_t margin = 20;

  /// @brief A card with a title, which may take several lines.
  explicit card(std::string_view title) { wrap("", title, 0); }

  /// @brief Begins a part of the card; shown only if a line follows.
  void heading(std::string_view words) { heading_ = words; }

  /// @brief A line with a label; none if there is nothing to say. One without a label goes on under the last.
  void line(std::string_view label, std::string_view words) {
    if (words.empty()) return;
    if (!heading_.empty()) text_ += "\n" + heading_ + "\n";
    heading_.clear();
    std::string start = label.empty() ? std::string{} : "  " + std::string{label};
    if (characters_in(start) >= margin) {
      text_ += start + "\n";
      start.clear();
    }
    while (characters_in(start) < margin) start += ' ';
    wrap(start, words, margin);
  }

  /// @brief What was written.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  void wrap(std::string line, std::string_view words, std::size_t indent) {
    bool fresh = true;
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find(' '));
      words.remove_prefix(word.size() < words.size() ? word.size() + 1 : word.size());
      if (!fresh && characters_in(line) + 1 + characters_in(word) > width) {
        text_ += line + "\n";
        line.assign(indent, ' ');
        fresh = true;
      }
      if (!fresh) line += ' ';
      line += word;
      fresh = false;
    }
    text_ += line + "\n";
  }

  std::string text_{};
  std::string heading_{};
};

}  // namespace regimen::english
