/// @file
/// @brief A JSON document as it was written: with its lines, and with fields that stand twice.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/in_quotes.hpp"
#include "regimen/io/json/error.hpp"

namespace regimen {

/// @brief A value of a JSON document.
///
/// nlohmann::json keeps the last of several fields of one name and forgets lines; a file written by hand needs both to
/// be reported, hence this tree.
struct json_node {
  /// @brief What kind of value.
  enum class kind : unsigned char {
    null,     ///< `null`.
    boolean,  ///< `true` or `false`.
    number,   ///< A number.
    string,   ///< A string.
    array,    ///< An array.
    object,   ///< An object.
  };
  /// @brief What kind of value.
  kind what = kind::null;
  /// @brief The line on which it stands, from one.
  std::size_t line = 0;
  /// @brief The value of a boolean.
  bool truth = false;
  /// @brief The value of a whole number; beyond 64 bits the nearest that there is. Nothing for one with a fraction or
  /// an exponent.
  std::optional<std::int64_t> whole{};
  /// @brief The characters of a string; a number as it was written.
  std::string text{};
  /// @brief The names of the fields of an object, in the order of the file.
  std::vector<std::string> names{};
  /// @brief The elements of an array, or the values of the fields.
  std::vector<json_node> values{};

  /// @brief The first field of this name, or null.
  [[nodiscard]] const json_node* field(std::string_view name) const noexcept {
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == name) return &values[i];
    return nullptr;
  }
};

/// @brief What a document may have at most.
struct json_limits {
  /// @brief Bytes.
  std::size_t bytes = std::size_t{1} << 20U;
  /// @brief Values of any kind.
  std::size_t values = 4096;
  /// @brief Arrays and objects within one another.
  std::size_t depth = 16;
};

/// @brief Whether a text is UTF-8: no stray, overlong, surrogate or missing bytes. Linear.
[[nodiscard]] constexpr bool is_utf8(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const unsigned first = byte(i);
    const std::size_t more = first < 0x80   ? 0
                             : first < 0xc2 ? 4
                             : first < 0xe0 ? 1
                             : first < 0xf0 ? 2
                             : first < 0xf5 ? 3
                                            : 4;
    if (more == 4) return false;
    const unsigned second = byte(i + 1);
    if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) || (first == 0xf0 && second < 0x90) ||
        (first == 0xf4 && second > 0x8f))
      return false;
    for (std::size_t k = 1; k <= more; ++k)
      if ((byte(i + k) & 0xc0U) != 0x80) return false;
    i += more + 1;
  }
  return true;
}

namespace detail {

/// Tells how far the parser has read, which its events do not.
class json_reader_position {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  json_reader_position(const char* at, const char** reached) noexcept : at_(at), reached_(reached) {}
  reference operator*() const noexcept { return *at_; }
  json_reader_position& operator++() noexcept {
    *reached_ = ++at_;
    return *this;
  }
  json_reader_position operator++(int) noexcept {
    json_reader_position before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const json_reader_position& a, const json_reader_position& b) noexcept {
    return a.at_ == b.at_;
  }
  friend bool operator!=(const json_reader_position& a, const json_reader_position& b) noexcept {
    return a.at_ != b.at_;
  }

 private:
  const char* at_;
  const char** reached_;
};

/// Builds the tree from the events of the parser. Each handler returns whether to go on.
class json_tree_builder {
 public:
  json_tree_builder(const char* begin, const char* const* reached, const json_limits& limits)
      : counted_(begin), reached_(reached), limits_(limits) {}

  bool null() { return add(json_node::kind::null) != nullptr; }
  bool boolean(bool value) {
    json_node* n = add(json_node::kind::boolean);
    if (n != nullptr) n->truth = value;
    return n != nullptr;
  }
  bool number_integer(std::int64_t value) { return add_number(value, std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return add_number(value > static_cast<std::uint64_t>(most) ? most : static_cast<std::int64_t>(value),
                      std::to_string(value));
  }
  bool number_float(double /*value*/, const std::string& written) {
    // What is too long for 64 bits comes here even if it is whole.
    if (written.find_first_not_of("-0123456789") != std::string::npos) return add_number(std::nullopt, written);
    using limit = std::numeric_limits<std::int64_t>;
    return add_number(written.front() == '-' ? limit::min() : limit::max(), written);
  }
  bool string(std::string& value) {
    json_node* n = add(json_node::kind::string);
    if (n != nullptr) n->text = std::move(value);
    return n != nullptr;
  }
  template <class Bytes>
  bool binary(Bytes& /*value*/) {
    return false;
  }
  bool start_object(std::size_t /*elements*/) { return open(json_node::kind::object); }
  bool key(std::string& name) {
    open_.back()->names.push_back(std::move(name));
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*elements*/) { return open(json_node::kind::array); }
  bool end_array() { return close(); }
  template <class Exception>
  bool parse_error(std::size_t /*position*/, const std::string& token, const Exception& /*unused*/) {
    count_lines();
    // The parser may have stopped within a character.
    std::string_view last = token;
    while (!is_utf8(last)) last.remove_suffix(1);
    refuse(json_fault::syntax, "expected JSON, but it makes no sense near " + in_quotes(last) +
                                   "; check quotes, commas and brackets on this line and the one above");
    return false;
  }

  json_node root{};
  std::optional<json_error> fault{};

 private:
  // The last character that was read may be the line break after a number, which does not belong to it.
  void count_lines() {
    for (; counted_ + 1 < *reached_; ++counted_)
      if (*counted_ == '\n') ++line_;
  }
  void refuse(json_fault code, std::string message) {
    fault = json_error{code, "$", line_, {}, {}, std::move(message)};
  }
  json_node* add(json_node::kind what) {
    count_lines();
    if (++values_ > limits_.values) {
      refuse(json_fault::too_large, "expected at most " + std::to_string(limits_.values) + " values; take some out");
      return nullptr;
    }
    json_node* n = &root;
    if (!open_.empty()) n = &open_.back()->values.emplace_back();
    n->what = what;
    n->line = line_;
    return n;
  }
  bool add_number(std::optional<std::int64_t> value, std::string written) {
    json_node* n = add(json_node::kind::number);
    if (n == nullptr) return false;
    n->whole = value;
    n->text = std::move(written);
    return true;
  }
  bool open(json_node::kind what) {
    json_node* n = add(what);
    if (n == nullptr) return false;
    if (open_.size() == limits_.depth) {
      refuse(json_fault::too_deep,
             "expected at most " + std::to_string(limits_.depth) + " levels of brackets; take the inner ones out");
      return false;
    }
    open_.push_back(n);
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  const char* counted_;
  const char* const* reached_;
  json_limits limits_;
  std::size_t line_ = 1;
  std::size_t values_ = 0;
  // Only the last of them grows, so that the others stay where they are.
  std::vector<json_node*> open_{};
};

}  // namespace detail

/// @brief Reads any JSON document. Linear in its bytes; nothing is thrown but for lack of memory.
[[nodiscard]] inline json_result<json_node> read_document(std::string_view text, const json_limits& limits = {}) {
  const auto refuse = [](json_fault code, std::string message) {
    return json_result<json_node>{std::vector<json_error>{{code, "$", 0, {}, {}, std::move(message)}}};
  };
  if (text.size() > limits.bytes)
    return refuse(json_fault::too_large,
                  "expected at most " + std::to_string(limits.bytes) + " bytes; this is another file, or shorten it");
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return refuse(json_fault::empty_text, "expected a JSON object, found nothing; write what docs/schema describes");
  if (!is_utf8(text)) return refuse(json_fault::not_utf8, "expected UTF-8, found other bytes; save the file as UTF-8");
  const char* reached = text.data();
  detail::json_tree_builder builder(text.data(), &reached, limits);
  const bool done =
      nlohmann::json::sax_parse(detail::json_reader_position{text.data(), &reached},
                                detail::json_reader_position{text.data() + text.size(), &reached}, &builder);
  if (!done) {
    if (!builder.fault) return refuse(json_fault::syntax, "expected JSON; check quotes, commas and brackets");
    return json_result<json_node>{std::vector<json_error>{*builder.fault}};
  }
  return json_result<json_node>{std::move(builder.root)};
}

}  // namespace regimen
