/// @file
/// @brief What every reader of a JSON document of this library does alike: fields, names, numbers, and their faults.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/anatomy/structure.hpp"
#include "regimen/io/calendar_date.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief The version of the documents that are read and written.
inline constexpr std::int64_t document_version = 1;

namespace detail {

/// The path of a field: "$.needs", or "$["two words"]" for a name that is none.
inline std::string path_of(const std::string& object, std::string_view field) {
  const bool plain = !field.empty() && field.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == field.npos;
  return plain ? object + "." + std::string{field} : object + "[" + in_quotes(field) + "]";
}
/// The path of an element.
inline std::string path_of(const std::string& array, std::size_t element) {
  return array + "[" + std::to_string(element) + "]";
}

/// A value as it is shown in a message.
inline std::string shown(const json_node& n) {
  switch (n.what) {
    case json_node::kind::null: return "null";
    case json_node::kind::boolean: return n.truth ? "true" : "false";
    case json_node::kind::number: return n.text.size() > 40 ? n.text.substr(0, 40) + "..." : n.text;
    case json_node::kind::string: return in_quotes(n.text);
    case json_node::kind::array: return "a list";
    case json_node::kind::object: return "an object";
  }
  return {};
}

/// Reads the values of a document and collects what is wrong with them.
class json_reader {
 protected:
  // ---- errors -------------------------------------------------------------------------------------------------------

  void fail(json_fault code, std::string path, const json_node& n, std::string message, std::string_view nearest = {}) {
    errors_.push_back({code, std::move(path), n.line, shown(n), std::string{nearest}, std::move(message)});
  }
  void wrong_type(const json_node& n, const std::string& path, const std::string& expected, const std::string& advice) {
    fail(json_fault::wrong_type, path, n, "expected " + expected + ", found " + shown(n) + "; " + advice);
  }
  void missing(const json_node& object, const std::string& path, std::string_view field, const std::string& expected) {
    fail(json_fault::missing_field, path_of(path, field), object,
         "expected " + expected + ", found nothing; add the field \"" + std::string{field} + "\"");
  }

  // ---- values of every type -----------------------------------------------------------------------------------------

  template <class T>
  static void put(T& where, const std::optional<T>& value) {
    if (value) where = *value;
  }
  template <class F>
  static void with(const json_node& object, const std::string& path, std::string_view field, F&& f) {
    if (const json_node* n = object.field(field)) f(*n, path_of(path, field));
  }
  bool is_object(const json_node& n, const std::string& path, const std::string& expected) {
    if (n.what == json_node::kind::object) return true;
    wrong_type(n, path, expected, "write { ... }");
    return false;
  }
  bool is_array(const json_node& n, const std::string& path, const std::string& expected) {
    if (n.what == json_node::kind::array) return true;
    wrong_type(n, path, expected, "write [ ... ]");
    return false;
  }
  void known_fields(const json_node& object, const std::string& path, const std::vector<std::string_view>& fields) {
    for (std::size_t i = 0; i < object.names.size(); ++i) {
      const std::string& name = object.names[i];
      if (std::find(fields.begin(), fields.end(), name) == fields.end()) {
        nearest_name near{name};
        for (const std::string_view f : fields) near.consider(f);
        unknown(json_fault::unknown_field, path_of(path, name), object.values[i], "field", name, near, listed(fields));
      } else
        once(object, i, path);
    }
  }
  /// Of several fields of one name each but the first is a fault.
  void once(const json_node& object, std::size_t i, const std::string& path) {
    for (std::size_t j = 0; j < i; ++j)
      if (object.names[j] == object.names[i]) {
        fail(json_fault::duplicate_field, path_of(path, object.names[i]), object.values[i],
             "expected each field once, found \"" + object.names[i] + "\" again; the first is on line " +
                 std::to_string(object.values[j].line) + ", keep one of them");
        return;
      }
  }
  void unknown(json_fault code, std::string path, const json_node& n, std::string_view kind, const std::string& written,
               const nearest_name& near, const std::string& all) {
    const bool helpful = near.helpful();
    std::string message = "expected the name of a " + std::string{kind} + ", found " + in_quotes(written) + "; ";
    if (helpful)
      message += "did you mean \"" + std::string{near.best} + "\"?";
    else
      message += all;
    errors_.push_back({code, std::move(path), n.line, in_quotes(written),
                       helpful ? std::string{near.best} : std::string{}, std::move(message)});
  }
  template <class Names>
  static std::string listed(const Names& names) {
    std::string all = "known are ";
    bool first = true;
    for (const std::string_view n : names) {
      all += (first ? "" : ", ") + std::string{n};
      first = false;
    }
    return all;
  }
  template <vocabulary_enum Enum>
  static std::string words() {
    std::string all;
    for (const std::string_view n : vocabulary<Enum>::names) all += (all.empty() ? "" : ", ") + std::string{n};
    return all;
  }
  template <vocabulary_enum Enum>
  std::optional<Enum> parse_name(const std::string& written, const json_node& n, const std::string& path) {
    const auto value = parse<Enum>(written);
    if (!value && count_of<Enum> <= 3 && !nearest<Enum>(written).helpful())
      fail(json_fault::unknown_name, path, n,
           "expected one of " + words<Enum>() + ", found " + in_quotes(written) + "; write one of these");
    else if (!value)
      unknown(json_fault::unknown_name, path, n, vocabulary<Enum>::kind, written, nearest<Enum>(written),
              listed(vocabulary<Enum>::names));
    return value;
  }
  template <vocabulary_enum Enum>
  std::optional<Enum> name(const json_node& n, const std::string& path) {
    if (n.what == json_node::kind::string) return parse_name<Enum>(n.text, n, path);
    wrong_type(n, path, "the name of a " + std::string{vocabulary<Enum>::kind},
               "write it in quotes; " + listed(vocabulary<Enum>::names));
    return std::nullopt;
  }
  std::optional<structure> structure_name(const json_node& n, const std::string& path) {
    if (n.what != json_node::kind::string) {
      wrong_type(n, path, "the name of a structure", "write it in quotes, as \"hamstrings\"");
      return std::nullopt;
    }
    const auto value = parse_structure(n.text);
    if (!value)
      unknown(json_fault::unknown_name, path, n, "structure", n.text, nearest_structure(n.text),
              "names are in lower case with underscores, as \"hip_flexors\"; docs/schema lists them all");
    return value;
  }
  std::optional<day> date(const json_node& n, const std::string& path) {
    const std::string expected = R"(a day, as "2026-11-21")";
    if (n.what != json_node::kind::string) {
      wrong_type(n, path, expected, "write it in quotes: year, month and day of the month");
      return std::nullopt;
    }
    const auto found = parse_calendar_date(n.text);
    if (!found)
      fail(json_fault::out_of_range, path, n,
           "expected " + expected + ", found " + shown(n) + "; write a day of the calendar as year, month and day");
    return found;
  }
  std::optional<bool> truth(const json_node& n, const std::string& path) {
    if (n.what == json_node::kind::boolean) return n.truth;
    wrong_type(n, path, "true or false", "write it without quotes");
    return std::nullopt;
  }
  std::optional<std::int64_t> whole(const json_node& n, const std::string& path, const std::string& unit,
                                    std::int64_t low, std::int64_t high) {
    const std::string expected = "a whole number " + (unit.empty() ? "" : "of " + unit + " ") + "from " +
                                 std::to_string(low) + " to " + std::to_string(high);
    if (n.what != json_node::kind::number)
      wrong_type(n, path, expected, "write digits without quotes");
    else if (!n.whole)
      fail(json_fault::not_whole, path, n,
           "expected " + expected + ", found " + shown(n) + "; write it without a point or an exponent");
    else if (*n.whole < low || *n.whole > high)
      fail(json_fault::out_of_range, path, n, "expected " + expected + ", found " + shown(n) + "; choose one within");
    else
      return n.whole;
    return std::nullopt;
  }

  // ---- parts of every document --------------------------------------------------------------------------------------

  /// Whether the rest can be judged.
  bool read_version(const json_node& document) {
    const json_node* n = document.field("version");
    const std::string expected = "the version of the document, " + std::to_string(document_version);
    if (n == nullptr) {
      missing(document, "$", "version", expected);
      return true;
    }
    if (n->what != json_node::kind::number)
      wrong_type(*n, "$.version", expected, "write digits without quotes");
    else if (!n->whole)
      fail(json_fault::not_whole, "$.version", *n,
           "expected " + expected + ", found " + shown(*n) + "; write a whole number");
    else if (*n->whole > document_version) {
      // What a newer document means nobody here can know: the rest is not judged.
      fail(json_fault::newer_version, "$.version", *n,
           "expected " + expected + ", found " + shown(*n) + "; get a newer regimen");
      return false;
    } else if (*n->whole < document_version)
      fail(json_fault::out_of_range, "$.version", *n,
           "expected " + expected + ", found " + shown(*n) + "; there was none before");
    return true;
  }

  static std::string kind_name(const structure& what) {
    return what.kind() == structure_kind::muscle_group ? "muscle group" : std::string{name_of(what.kind())};
  }

  /// Reads a list of names without repetition, none of which may be among the excluded.
  template <vocabulary_enum Enum>
  enum_set<Enum> read_names(const json_node& n, const std::string& path, const enum_set<Enum>& excluded) {
    enum_set<Enum> names;
    if (!is_array(n, path, "a list of names")) return names;
    for (std::size_t i = 0; i < n.values.size(); ++i) {
      const json_node& v = n.values[i];
      const std::string at = path_of(path, i);
      const auto value = name<Enum>(v, at);
      if (!value) continue;
      if (names.contains(*value))
        fail(json_fault::duplicate_entry, at, v, "expected each name once, found " + shown(v) + " again; take one out");
      else if (excluded.contains(*value))
        fail(
            json_fault::contradiction, at, v,
            "expected what is not available as well, found " + shown(v) + " in both lists; take it out of one of them");
      names.insert(*value);
    }
    return names;
  }

  /// The errors in the order of the file.
  std::vector<json_error> sorted_errors() {
    std::stable_sort(errors_.begin(), errors_.end(),
                     [](const json_error& a, const json_error& b) { return a.line < b.line; });
    return std::move(errors_);
  }

  std::vector<json_error> errors_{};
};

}  // namespace detail

}  // namespace regimen
