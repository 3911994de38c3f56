/// @file
/// @brief Whom a request or a routine is for, from JSON and to JSON.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/calendar_date.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/person/observation.hpp"
#include "regimen/person/person.hpp"

namespace regimen {

/// @brief Texts that a person points to, kept alive: the sources of contraindications, as a file names them.
using cited_texts = std::vector<std::shared_ptr<const std::string>>;

namespace detail {

/// Reads the fields of a person, which stand in a document beside others.
class json_person_reader : protected json_reader {
 protected:
  /// Reads all of them.
  void read_person(const json_node& document) {
    with(document, "$", "complaint", [&](const json_node& n, const std::string& at) { read_complaint(n, at); });
    with(document, "$", "findings", [&](const json_node& n, const std::string& at) { read_findings(n, at); });
    with(document, "$", "tools",
         [&](const json_node& n, const std::string& at) { who_.tools = read_means<tool>(n, at, refused_tools_); });
    with(document, "$", "positions", [&](const json_node& n, const std::string& at) {
      who_.positions = read_means<position>(n, at, refused_positions_);
    });
    with(document, "$", "contraindications",
         [&](const json_node& n, const std::string& at) { read_contraindications(n, at); });
    with(document, "$", "today", [&](const json_node& n, const std::string& at) { who_.today = date(n, at); });
    refuse_the_future();
    with(document, "$", "findings", [&](const json_node& n, const std::string& at) { refuse_both_of_two(n, at); });
    with(document, "$", "level",
         [&](const json_node& n, const std::string& at) { put(who_.level, name<skill>(n, at)); });
  }

  /// Fields of a document, those of a person among them.
  static std::vector<std::string_view> and_of_a_person(std::initializer_list<std::string_view> others) {
    std::vector<std::string_view> fields{others};
    fields.insert(fields.end(), {"complaint", "findings", "tools", "positions", "level", "contraindications", "today"});
    return fields;
  }

  person who_{};
  std::vector<observation> observed_{};
  cited_texts cited_{};
  enum_set<tool> refused_tools_{};
  enum_set<position> refused_positions_{};

 private:
  struct dated {
    day when;
    const json_node* n;
    std::string path;
  };
  std::vector<dated> dated_{};

  void read_complaint(const json_node& n, const std::string& path) {
    const auto what = structure_name(n, path);
    if (!what) return;
    if (what->kind() != structure_kind::muscle && what->kind() != structure_kind::muscle_group &&
        what->kind() != structure_kind::region)
      fail(json_fault::wrong_kind, path, n,
           "expected a muscle, a muscle group or a region, found the " + kind_name(*what) + " " + in_quotes(n.text) +
               "; name what feels tight");
    who_.complaint = *what;
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
      const bool by_side = value.field("left") != nullptr || value.field("right") != nullptr;
      if (!by_side) {
        if (value.what == json_node::kind::object && value.values.empty())
          fail(json_fault::empty_list, at, value,
               "expected \"left\", \"right\" or \"is\", found none; say what was found, and on which side");
        else
          observe(value, at, *sign, side::both);
        continue;
      }
      known_fields(value, at, {"left", "right"});
      for (const side s : {side::left, side::right})
        with(value, at, name_of(s),
             [&](const json_node& one, const std::string& here) { observe(one, here, *sign, s); });
    }
  }

  /// "present", or { "is": "present", "intensity": "mild", "on": "2026-11-20", "by": "clinician" }.
  void observe(const json_node& n, const std::string& path, finding sign, side where) {
    observation made{sign, where, presence::unknown, intensity::unknown, {}, observer::unknown};
    std::optional<presence> is;
    if (n.what != json_node::kind::object)
      is = name<presence>(n, path);
    else {
      const std::size_t faults_before = errors_.size();
      known_fields(n, path, {"is", "intensity", "on", "by"});
      if (n.field("is") == nullptr && errors_.size() == faults_before)
        missing(n, path, "is", "\"present\", \"absent\" or \"unknown\"");
      with(n, path, "is", [&](const json_node& v, const std::string& at) { is = name<presence>(v, at); });
      with(n, path, "intensity",
           [&](const json_node& v, const std::string& at) { put(made.how_strong, name<intensity>(v, at)); });
      with(n, path, "on", [&](const json_node& v, const std::string& at) {
        made.when = date(v, at);
        if (made.when) dated_.push_back({*made.when, &v, at});
      });
      with(n, path, "by", [&](const json_node& v, const std::string& at) { put(made.by, name<observer>(v, at)); });
    }
    if (!is) return;
    made.is = *is;
    if (where == side::both && is_of_one_leg(sign) && *is != presence::unknown)
      fail(json_fault::missing_field, path, n,
           "expected the leg on which the test was done, found none; write { \"left\": " + shown_value(*is) +
               " }, \"right\", or both");
    observed_.push_back(made);
    who_.known.set(sign, where, *is);
  }
  static std::string shown_value(presence is) { return in_quotes(name_of(is)); }

  /// Of two findings that exclude each other only one can be there.
  void refuse_both_of_two(const json_node& n, const std::string& path) {
    for (const exclusive_findings& pair : exclusive)
      for (const side s : {side::left, side::right}) {
        if (!who_.known.has(pair.one, s) || !who_.known.has(pair.other, s)) continue;
        const std::string_view first = name_of(pair.one);
        fail(json_fault::contradiction, path_of(path, name_of(pair.other)), *n.field(name_of(pair.other)),
             "expected only one of " + in_quotes(first) + " and " + in_quotes(name_of(pair.other)) +
                 " on a side, found both; take out the one that is not so any more");
        break;
      }
  }

  /// What was found cannot have been found after the day that it is.
  void refuse_the_future() {
    for (const dated& d : dated_)
      if (who_.today && *who_.today < d.when)
        fail(json_fault::out_of_range, d.path, *d.n,
             "expected a day up to \"today\", " + in_quotes(calendar_date(*who_.today)) + ", found " + shown(*d.n) +
                 "; mend the one or the other");
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

  void read_contraindications(const json_node& n, const std::string& path) {
    if (!is_array(n, path, "a list of contraindications")) return;
    for (std::size_t i = 0; i < n.values.size(); ++i) {
      const std::size_t faults_before = errors_.size();
      const contraindication read = read_contraindication(n.values[i], path_of(path, i));
      if (errors_.size() == faults_before && !who_.contraindications.push_back(read)) {
        fail(json_fault::too_large, path_of(path, i), n.values[i],
             "expected at most " + std::to_string(i) + " contraindications, found more; join some of them");
        return;
      }
    }
  }

  contraindication read_contraindication(const json_node& n, const std::string& path) {
    contraindication read{};
    if (!is_object(n, path, "a contraindication: an object with \"action\" and what it concerns")) return read;
    known_fields(n, path,
                 {"structure", "side", "joint", "motion", "position", "action", "seconds", "degrees", "severity",
                  "until", "source"});
    using action = contraindication_action;
    std::optional<action> what;
    std::optional<joint> hinge;
    std::optional<motion> turn;
    const std::size_t faults_before = errors_.size();
    with(n, path, "structure",
         [&](const json_node& v, const std::string& at) { put(read.where, structure_name(v, at)); });
    with(n, path, "side", [&](const json_node& v, const std::string& at) { put(read.on, name<side>(v, at)); });
    with(n, path, "joint", [&](const json_node& v, const std::string& at) { hinge = name<joint>(v, at); });
    with(n, path, "motion", [&](const json_node& v, const std::string& at) { turn = name<motion>(v, at); });
    with(n, path, "position", [&](const json_node& v, const std::string& at) { read.posture = name<position>(v, at); });
    if (n.field("action") == nullptr) missing(n, path, "action", "what is asked for, such as \"exclude\"");
    with(n, path, "action", [&](const json_node& v, const std::string& at) { what = name<action>(v, at); });
    with(n, path, "seconds", [&](const json_node& v, const std::string& at) {
      const std::int64_t least = what == action::change_tempo ? 1 : 0;
      if (const auto value = whole(v, at, "seconds", least, 86400)) read.time = seconds{*value};
    });
    with(n, path, "degrees", [&](const json_node& v, const std::string& at) { read.angle = angle(v, at); });
    with(n, path, "severity",
         [&](const json_node& v, const std::string& at) { put(read.how_firmly, name<severity>(v, at)); });
    with(n, path, "until", [&](const json_node& v, const std::string& at) { read.until = date(v, at); });
    with(n, path, "source", [&](const json_node& v, const std::string& at) { read.from = cited(v, at); });
    if (errors_.size() != faults_before || !what) return read;
    read.action = *what;
    if (hinge && turn) read.moved = joint_motion{*hinge, *turn};
    refuse_unless_whole(n, path, read);
    return read;
  }

  /// Its parts go together; what would be taken for an exclusion of more than was meant is refused instead.
  void refuse_unless_whole(const json_node& n, const std::string& path, const contraindication& read) {
    using action = contraindication_action;
    if ((n.field("joint") == nullptr) != (n.field("motion") == nullptr))
      missing(n, path, n.field("joint") == nullptr ? "joint" : "motion", "a joint together with its motion");
    const bool takes_time = read.action == action::cap_dose || read.action == action::change_tempo;
    const bool takes_angle = read.action == action::cap_range;
    if (takes_time && !read.time) missing(n, path, "seconds", "the seconds of the limit");
    if (takes_angle && !read.angle) missing(n, path, "degrees", "the degrees of the limit");
    if (takes_angle && n.field("joint") == nullptr && n.field("motion") == nullptr)
      missing(n, path, "joint", "the joint whose motion is limited");
    if (read.action == action::exclude && read.where.empty() && !read.moved && !read.posture &&
        n.field("joint") == nullptr && n.field("motion") == nullptr)
      fail(json_fault::missing_field, path, n,
           "expected what is excluded, found nothing; name a structure, a joint with its motion, or a position");
    const auto out_of_place = [&](std::string_view field, const json_node& v) {
      fail(json_fault::contradiction, path_of(path, field), v,
           "expected no " + std::string{field} + " with \"" + std::string{name_of(read.action)} +
               "\", found some; take them out, or name another action");
    };
    if (const json_node* v = n.field("seconds"); v != nullptr && !takes_time) out_of_place("seconds", *v);
    if (const json_node* v = n.field("degrees"); v != nullptr && !takes_angle) out_of_place("degrees", *v);
  }

  std::optional<degrees> angle(const json_node& n, const std::string& path) {
    const auto value = n.what == json_node::kind::number ? finite_number(n.text) : std::nullopt;
    const std::string expected = "a number of degrees from 0 to 360";
    if (n.what != json_node::kind::number)
      wrong_type(n, path, expected, "write digits without quotes");
    else if (!value || *value < 0 || *value > 360)
      fail(json_fault::out_of_range, path, n, "expected " + expected + ", found " + shown(n) + "; choose one within");
    else
      return degrees{*value};
    return std::nullopt;
  }

  /// A text alone is a source that nobody has checked.
  source cited(const json_node& n, const std::string& path) {
    source from{};
    from.known = certainty::memory;
    const json_node* id = &n;
    if (n.what == json_node::kind::object) {
      known_fields(n, path, {"id", "certainty", "unverified"});
      with(n, path, "certainty",
           [&](const json_node& v, const std::string& at) { put(from.known, name<certainty>(v, at)); });
      id = n.field("id");
      if (id == nullptr) {
        missing(n, path, "id", "what the source is called");
        return from;
      }
    }
    if (id->what != json_node::kind::string)
      wrong_type(*id, path, "the name of a source", "write it in quotes");
    else if (id->text.find('\0') != std::string::npos)
      fail(json_fault::out_of_range, path, *id,
           "expected the name of a source, found one with a zero in it; take it out");
    else {
      cited_.push_back(std::make_shared<const std::string>(id->text));
      from.id = literal{cited_.back()->c_str()};
    }
    return from;
  }
};

/// Turns the fields of a person into JSON.
class json_person_writer {
 public:
  template <class Enum>
  static nlohmann::ordered_json of(const enum_set<Enum>& set) {
    nlohmann::ordered_json j = nlohmann::ordered_json::array();
    for (const Enum e : set) j.push_back(name_of(e));
    return j;
  }

  static nlohmann::ordered_json of(const source& s) {
    return {{"id", s.id}, {"certainty", name_of(s.known)}, {"unverified", s.unverified()}};
  }

  static nlohmann::ordered_json of(const contraindication& c) {
    nlohmann::ordered_json j = nlohmann::ordered_json::object();
    if (!c.where.empty()) j["structure"] = name_of(c.where);
    j["side"] = name_of(c.on);
    if (c.moved) {
      j["joint"] = name_of(c.moved->where);
      j["motion"] = name_of(c.moved->what);
    }
    if (c.posture) j["position"] = name_of(*c.posture);
    j["action"] = name_of(c.action);
    if (c.time) j["seconds"] = c.time->count();
    if (c.angle) j["degrees"] = c.angle->count();
    j["severity"] = name_of(c.how_firmly);
    if (c.until) j["until"] = calendar_date(*c.until);
    if (c.from != source{}) j["source"] = of(c.from);
    return j;
  }

  static void put(nlohmann::ordered_json& j, const person& who) {
    j["complaint"] = name_of(who.complaint);
    nlohmann::ordered_json found = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < count_of<finding>; ++i) {
      const auto sign = static_cast<finding>(i);
      const presence left = who.known.of(sign, side::left);
      const presence right = who.known.of(sign, side::right);
      if (left == presence::unknown && right == presence::unknown) continue;
      nlohmann::ordered_json& here = found[std::string{name_of(sign)}];
      if (left == right && !is_of_one_leg(sign)) {
        here = name_of(left);
        continue;
      }
      if (left != presence::unknown) here["left"] = name_of(left);
      if (right != presence::unknown) here["right"] = name_of(right);
    }
    if (!found.empty()) j["findings"] = std::move(found);
    put_means(j, "tools", who.tools);
    put_means(j, "positions", who.positions);
    j["level"] = name_of(who.level);
    if (!who.contraindications.empty()) j["contraindications"] = nlohmann::ordered_json::array();
    for (const contraindication& c : who.contraindications) j["contraindications"].push_back(of(c));
    if (who.today) j["today"] = calendar_date(*who.today);
  }

 private:
  template <class Enum>
  static void put_means(nlohmann::ordered_json& j, const char* field, const std::optional<enum_set<Enum>>& means) {
    if (!means) return;
    // An empty list of positions is taken for a mistake when it is read; that all are forbidden is not.
    if (means->empty())
      j[field]["forbidden"] = of(enum_set<Enum>::all());
    else
      j[field]["available"] = of(*means);
  }
};

}  // namespace detail

}  // namespace regimen
