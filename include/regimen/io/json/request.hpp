/// @file
/// @brief Reads requests from JSON, and reports everything that is wrong with one.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/compose/request.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/rule_sets.hpp"

namespace regimen {

/// @brief A request as a file gives it.
struct json_request {
  /// @brief What is asked.
  request asked{};
  /// @brief By which rules.
  standard_rules rules = standard_rules::side_door;
};

/// @brief The version of the documents that are read and written.
inline constexpr std::int64_t document_version = 1;

/// @brief Whether a structure of this kind can have a quality: nerves glide; muscles, groups, regions and fasciae are
/// released and lengthened; muscles and groups can do the rest.
[[nodiscard]] constexpr bool can_have(const structure& what, quality wanted) noexcept {
  if (what.empty()) return false;
  const bool works = what.kind() == structure_kind::muscle || what.kind() == structure_kind::muscle_group;
  switch (wanted) {
    case quality::glide: return what.kind() == structure_kind::nerve;
    case quality::release:
    case quality::length:
      return works || what.kind() == structure_kind::region || what.kind() == structure_kind::fascia;
    default: return works;
  }
}

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

/// Reads one request and collects its errors.
class json_request_reader {
 public:
  json_result<json_request> read(const json_node& document) {
    if (!is_object(document, "$", "a request: an object with \"version\", \"seconds\" and \"needs\" or \"findings\""))
      return errors_;
    if (!read_version(document)) return errors_;
    known_fields(document, "$",
                 {"version", "complaint", "findings", "needs", "tools", "positions", "level", "seconds",
                  "changeover_seconds", "seed", "rules", "why_not"});
    request& asked = result_.asked;
    with(document, "$", "complaint", [&](const json_node& n, const std::string& at) { read_complaint(n, at); });
    with(document, "$", "findings", [&](const json_node& n, const std::string& at) { read_findings(n, at); });
    with(document, "$", "needs", [&](const json_node& n, const std::string& at) { read_needs(n, at); });
    if (document.field("needs") == nullptr && document.field("findings") == nullptr)
      fail(json_fault::nothing_asked, "$", document,
           "expected \"needs\" or \"findings\", found neither; say what is needed, or what was found");
    with(document, "$", "tools", [&](const json_node& n, const std::string& at) {
      asked.who.tools = read_means<tool>(n, at, asked.refused_tools);
    });
    with(document, "$", "positions", [&](const json_node& n, const std::string& at) {
      asked.who.positions = read_means<position>(n, at, asked.refused_positions);
    });
    with(document, "$", "level",
         [&](const json_node& n, const std::string& at) { put(asked.who.level, name<skill>(n, at)); });
    read_seconds(document);
    with(document, "$", "changeover_seconds", [&](const json_node& n, const std::string& at) {
      if (const auto value = whole(n, at, "seconds", 0, 600)) asked.changeover = seconds{*value};
    });
    with(document, "$", "seed", [&](const json_node& n, const std::string& at) {
      constexpr std::int64_t exact_in_every_reader = std::int64_t{1} << 53U;
      if (const auto value = whole(n, at, "", 0, exact_in_every_reader))
        asked.seed = static_cast<std::uint64_t>(*value);
    });
    with(document, "$", "rules",
         [&](const json_node& n, const std::string& at) { put(result_.rules, name<standard_rules>(n, at)); });
    with(document, "$", "why_not",
         [&](const json_node& n, const std::string& at) { put(asked.why_not, truth(n, at)); });
    if (!errors_.empty()) {
      std::stable_sort(errors_.begin(), errors_.end(),
                       [](const json_error& a, const json_error& b) { return a.line < b.line; });
      return errors_;
    }
    return result_;
  }

 private:
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
  void known_fields(const json_node& object, const std::string& path, std::initializer_list<std::string_view> fields) {
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
              "names are in lower case with underscores, as \"hip_flexors\"; the schema of requests lists them all");
    return value;
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

  // ---- parts of a request -------------------------------------------------------------------------------------------

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

  void read_seconds(const json_node& document) {
    const json_node* n = document.field("seconds");
    if (n == nullptr)
      missing(document, "$", "seconds", "the time available, in seconds");
    else if (n->what == json_node::kind::number && n->whole == 0)
      fail(json_fault::zero_time, "$.seconds", *n,
           "expected the time available, from 1 to 86400 seconds, found 0; nothing can be done in no time");
    else if (const auto value = whole(*n, "$.seconds", "seconds", 1, 86400))
      result_.asked.available = seconds{*value};
  }

  void read_complaint(const json_node& n, const std::string& path) {
    const auto what = structure_name(n, path);
    if (!what) return;
    if (what->kind() != structure_kind::muscle && what->kind() != structure_kind::muscle_group &&
        what->kind() != structure_kind::region)
      fail(json_fault::wrong_kind, path, n,
           "expected a muscle, a muscle group or a region, found the " + kind_name(*what) + " " + in_quotes(n.text) +
               "; name what feels tight");
    result_.asked.who.complaint = *what;
  }
  static std::string kind_name(const structure& what) {
    return what.kind() == structure_kind::muscle_group ? "muscle group" : std::string{name_of(what.kind())};
  }

  void read_findings(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "findings by name, each \"present\", \"absent\" or \"unknown\"")) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n,
           "expected at least one finding, found none; name one, or leave the field out");
    for (std::size_t i = 0; i < n.values.size(); ++i) {
      const json_node& value = n.values[i];
      const std::string at = path_of(path, n.names[i]);
      const auto sign = parse_name<finding>(n.names[i], value, at);
      if (!sign) continue;
      once(n, i, path);
      if (value.what != json_node::kind::object) {
        if (const auto found = name<presence>(value, at)) result_.asked.who.known.set(*sign, side::both, *found);
        continue;
      }
      known_fields(value, at, {"left", "right"});
      if (value.values.empty())
        fail(json_fault::empty_list, at, value,
             "expected \"left\" or \"right\", found neither; say on which side it is");
      for (const side s : {side::left, side::right})
        with(value, at, name_of(s), [&](const json_node& one, const std::string& here) {
          if (const auto found = name<presence>(one, here)) result_.asked.who.known.set(*sign, s, *found);
        });
    }
  }

  void read_needs(const json_node& n, const std::string& path) {
    if (!is_array(n, path, "a list of needs")) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n,
           "expected at least one need, found none; name one, or leave the field out to have needs follow from "
           "findings");
    for (std::size_t i = 0; i < n.values.size(); ++i) read_need(n.values[i], path_of(path, i), path);
  }

  void read_need(const json_node& n, const std::string& path, const std::string& list) {
    if (!is_object(n, path, "a need: an object with \"structure\" and \"quality\"")) return;
    known_fields(n, path, {"structure", "quality", "side", "weight", "required"});
    need asked{};
    std::optional<structure> what;
    std::optional<quality> wanted;
    if (n.field("structure") == nullptr) missing(n, path, "structure", "the structure that needs something");
    if (n.field("quality") == nullptr) missing(n, path, "quality", "what the structure needs");
    with(n, path, "structure", [&](const json_node& v, const std::string& at) { what = structure_name(v, at); });
    with(n, path, "quality", [&](const json_node& v, const std::string& at) { wanted = name<quality>(v, at); });
    with(n, path, "side", [&](const json_node& v, const std::string& at) { put(asked.where, name<side>(v, at)); });
    with(n, path, "weight", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "", 1, 100)) asked.weight = static_cast<int>(*value);
    });
    with(n, path, "required", [&](const json_node& v, const std::string& at) { put(asked.required, truth(v, at)); });
    if (!what || !wanted) return;
    if (!can_have(*what, *wanted))
      fail(json_fault::impossible_need, path, n,
           "expected something that can have " + in_quotes(name_of(*wanted)) + ", found the " + kind_name(*what) + " " +
               in_quotes(name_of(*what)) +
               "; nerves glide, muscles and groups can have everything else, regions and fasciae release and length");
    asked.what = *what;
    asked.wanted = *wanted;
    for (const place_of_need& known : needs_seen_)
      if (known.what.what == asked.what && known.what.wanted == asked.wanted &&
          (reaches(known.what.where, asked.where) || reaches(asked.where, known.what.where))) {
        fail(json_fault::duplicate_need, path, n,
             "expected each need once, found " + in_quotes(name_of(*wanted)) + " of " + in_quotes(name_of(*what)) +
                 " again; see " + known.path + ", and join them in one of " + list);
        return;
      }
    needs_seen_.push_back({asked, path});
    result_.asked.needs.push_back(asked);
  }

  template <vocabulary_enum Enum>
  std::optional<enum_set<Enum>> read_means(const json_node& n, const std::string& path, enum_set<Enum>& refused) {
    if (!is_object(n, path, "an object with \"available\", \"forbidden\" or both")) return std::nullopt;
    known_fields(n, path, {"available", "forbidden"});
    if (n.values.empty()) return std::nullopt;
    enum_set<Enum> available = enum_set<Enum>::all();
    with(n, path, "available", [&](const json_node& v, const std::string& at) {
      available = read_names<Enum>(v, at, {});
      // Without any tool much can be done; without any position nothing.
      if (vocabulary<Enum>::kind == vocabulary<position>::kind && v.what == json_node::kind::array && v.values.empty())
        fail(json_fault::empty_list, at, v,
             "expected at least one position, found none; name one, or leave the field out");
    });
    const enum_set<Enum> named = n.field("available") == nullptr ? enum_set<Enum>{} : available;
    with(n, path, "forbidden",
         [&](const json_node& v, const std::string& at) { refused = read_names<Enum>(v, at, named); });
    return available - refused;
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

  struct place_of_need {
    need what;
    std::string path;
  };
  json_request result_{};
  std::vector<json_error> errors_{};
  std::vector<place_of_need> needs_seen_{};
};

}  // namespace detail

/// @brief Reads a request. Every fault of the text is reported, not only the first.
///
/// Only "version", "seconds" and one of "needs" and "findings" must be there. Without "tools" or "positions" everything
/// will do; without "available" everything but what is "forbidden".
[[nodiscard]] inline json_result<json_request> read_request(std::string_view text) {
  const json_result<json_node> document = read_document(text);
  if (!document) return document.errors();
  return detail::json_request_reader{}.read(*document);
}

}  // namespace regimen
