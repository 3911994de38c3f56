/// @file
/// @brief Reads requests from JSON, and reports everything that is wrong with one.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/compose/request.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/person.hpp"
#include "regimen/io/rule_sets.hpp"

namespace regimen {

/// @brief A request as a file gives it.
struct json_request {
  /// @brief What is asked.
  request asked{};
  /// @brief By which rules.
  standard_rules rules = standard_rules::side_door;
  /// @brief The texts that the person points to.
  cited_texts cited{};
};

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

/// Reads one request and collects its errors.
class json_request_reader : json_person_reader {
 public:
  json_result<json_request> read(const json_node& document) {
    if (!is_object(document, "$", "a request: an object with \"version\", \"seconds\" and \"needs\" or \"findings\""))
      return errors_;
    if (!read_version(document)) return errors_;
    known_fields(document, "$",
                 and_of_a_person({"version", "needs", "seconds", "changeover_seconds", "seed", "rules", "why_not",
                                  "what_would_help", "supersets"}));
    read_person(document);
    request& asked = result_.asked;
    asked.who = who_;
    result_.cited = cited_;
    asked.refused_tools = refused_tools_;
    asked.refused_positions = refused_positions_;
    with(document, "$", "needs", [&](const json_node& n, const std::string& at) { read_needs(n, at); });
    if (document.field("needs") == nullptr && document.field("findings") == nullptr)
      fail(json_fault::nothing_asked, "$", document,
           "expected \"needs\" or \"findings\", found neither; say what is needed, or what was found");
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
    with(document, "$", "what_would_help",
         [&](const json_node& n, const std::string& at) { put(asked.what_would_help, truth(n, at)); });
    with(document, "$", "supersets",
         [&](const json_node& n, const std::string& at) { put(asked.supersets, truth(n, at)); });
    if (!errors_.empty()) return sorted_errors();
    return result_;
  }

 private:
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

  struct place_of_need {
    need what;
    std::string path;
  };
  json_request result_{};
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
