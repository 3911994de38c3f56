/// @file
/// @brief Whether a text is well-formed XML, as far as our pictures use it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cctype>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// @brief Elements, attributes and references, read by the rules of XML 1.0 without declarations, comments and CDATA.
class xml_document {
 public:
  /// @brief Reads a document.
  explicit xml_document(std::string_view text) : text_(text) {
    try_reading();
    if (fault_.empty() && !open_.empty()) fault_ = "not closed: " + open_.back();
    if (fault_.empty() && roots_ != 1) fault_ = "not one root";
  }
  /// @brief What is wrong, or nothing.
  [[nodiscard]] const std::string& fault() const noexcept { return fault_; }
  /// @brief The names of all elements, in order.
  [[nodiscard]] const std::vector<std::string>& elements() const noexcept { return elements_; }
  /// @brief The text of every element of a name, references resolved.
  [[nodiscard]] std::vector<std::string> texts_of(std::string_view element) const {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < elements_.size(); ++i)
      if (elements_[i] == element) found.push_back(contents_[i]);
    return found;
  }

 private:
  static bool is_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == ':' || c == '_';
  }
  std::string name() {
    std::string read;
    while (i_ < text_.size() && is_name(text_[i_])) read += text_[i_++];
    if (read.empty() || std::isdigit(static_cast<unsigned char>(read.front())) != 0) fail("a name");
    return read;
  }
  void blanks() {
    while (i_ < text_.size() && (text_[i_] == ' ' || text_[i_] == '\n')) ++i_;
  }
  void fail(std::string_view expected) {
    if (fault_.empty()) fault_ = "expected " + std::string{expected} + " at " + std::to_string(i_);
    i_ = text_.size();
  }
  bool take(char c) {
    if (i_ >= text_.size() || text_[i_] != c) return false;
    ++i_;
    return true;
  }
  // A character of text or of an attribute.
  char character() {
    const char c = text_[i_++];
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') fail("no control character");
    if (c == '<') fail("no bare <");
    if (c != '&') return c;
    for (const auto& [reference, meant] :
         {std::pair<std::string_view, char>{"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"#39;", '\''}})
      if (text_.substr(i_, reference.size()) == reference) {
        i_ += reference.size();
        return meant;
      }
    fail("a known reference");
    return '?';
  }
  void tag() {
    if (take('/')) {
      const std::string closed = name();
      if (open_.empty() || open_.back() != closed) return fail("the end of another element than " + closed);
      open_.pop_back();
      path_.pop_back();
      if (!take('>')) fail(">");
      return;
    }
    const std::string opened = name();
    if (open_.empty()) ++roots_;
    elements_.push_back(opened);
    contents_.emplace_back();
    std::set<std::string> attributes;
    for (blanks(); i_ < text_.size() && text_[i_] != '>' && text_[i_] != '/'; blanks()) {
      if (text_[i_ - 1] != ' ' && text_[i_ - 1] != '\n') return fail("a blank before an attribute");
      if (!attributes.insert(name()).second) return fail("each attribute once");
      if (!take('=') || !take('"')) return fail("=\"");
      while (i_ < text_.size() && text_[i_] != '"') character();
      if (!take('"')) return fail("a closing quote");
    }
    if (take('/')) {
      if (!take('>')) fail(">");
      return;
    }
    if (!take('>')) return fail(">");
    open_.push_back(opened);
    path_.push_back(elements_.size() - 1);
  }
  void try_reading() {
    while (i_ < text_.size()) {
      if (take('<')) {
        tag();
      } else {
        const char c = character();
        if (path_.empty() && c != '\n') return fail("an element");
        if (!path_.empty()) contents_[path_.back()] += c;
      }
    }
  }

  std::string_view text_;
  std::size_t i_ = 0;
  std::size_t roots_ = 0;
  std::vector<std::string> open_{};
  std::vector<std::size_t> path_{};
  std::vector<std::string> elements_{};
  std::vector<std::string> contents_{};
  std::string fault_{};
};
