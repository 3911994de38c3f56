/// @file
/// @brief Catalogues of techniques as JSON: read with every fault reported, and written so that they read back the
/// same.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/catalogue/movements.hpp"
#include "regimen/compose/options.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/motion/standard_movements.hpp"
#include "regimen/technique/technique.hpp"

namespace regimen {

/// @brief Techniques that were made at run time, with their texts.
///
/// It owns them: their addresses and texts stay where they are as long as it lives, also when it is moved. It converts
/// to a catalogue wherever one is expected.
class loaded_catalogue {
 public:
  /// @brief No techniques.
  loaded_catalogue() = default;
  /// @brief Takes the techniques of another over; what points to them goes on doing so.
  loaded_catalogue(loaded_catalogue&&) = default;
  /// @brief Takes the techniques of another over; its own are gone.
  loaded_catalogue& operator=(loaded_catalogue&&) = default;
  /// @brief A copy would have other addresses than the steps point to.
  loaded_catalogue(const loaded_catalogue&) = delete;
  /// @brief A copy would have other addresses than the steps point to.
  loaded_catalogue& operator=(const loaded_catalogue&) = delete;

  /// @brief Adds a copy of a technique and of its texts. Whether the name is taken is for the caller to ask: see
  /// find().
  /// @returns the copy, which stays where it is
  const technique& add(const technique& added) {
    technique& t = techniques_.emplace_back(added);
    t.name = kept(added.name);
    t.cue = kept(added.cue);
    t.dosed_by = kept(added.dosed_by);
    t.from = kept(added.from);
    pointers_.push_back(&t);
    return t;
  }

  /// @brief The techniques, in the order in which they were added.
  [[nodiscard]] operator catalogue() const& noexcept { return pointers_; }
  /// @brief Not of one that is about to go.
  operator catalogue() && = delete;

  /// @brief The technique of this name, or null. Linear.
  [[nodiscard]] const technique* find(std::string_view name) const noexcept {
    for (const technique* t : pointers_)
      if (t->name == name) return t;
    return nullptr;
  }
  /// @brief How many there are.
  [[nodiscard]] std::size_t size() const noexcept { return pointers_.size(); }
  /// @brief Whether there are none.
  [[nodiscard]] bool empty() const noexcept { return pointers_.empty(); }

 private:
  literal kept(std::string_view text) { return literal{texts_.emplace_back(text).c_str()}; }
  template <std::size_t Most>
  list<source, Most> kept(const list<source, Most>& sources) {
    list<source, Most> own;
    for (const source& s : sources) own.push_back({kept(s.id), s.known});
    return own;
  }

  std::deque<std::string> texts_{};
  std::deque<technique> techniques_{};
  std::vector<const technique*> pointers_{};
};

/// @brief What the text of a catalogue may have at most: room for well over a thousand techniques.
inline constexpr json_limits catalogue_limits{std::size_t{1} << 23U, std::size_t{1} << 18U, 16};

namespace detail {

template <class T, std::size_t Capacity>
constexpr std::size_t capacity_of(const list<T, Capacity>& /*any*/) noexcept {
  return Capacity;
}

/// What is shared by reading and writing.
struct catalogue_limits_of_values {
  // More than anybody does in a day; what they add up to stays far from the ends of 64 bits.
  static constexpr std::int64_t most_times = 1000;
  static constexpr std::int64_t most_seconds = 86400;
  static constexpr std::int64_t most_grams = 1000000;
  static constexpr std::int64_t hardest = 1000;
  static constexpr double most_degrees = 360;
  static constexpr std::size_t longest_name = 100;
  static constexpr std::size_t longest_text = 16384;
  // Whoever has made as many faults has read the wrong file.
  static constexpr std::size_t most_faults = 4096;
};

/// Calls a function with every movement that has a name.
template <class F>
constexpr void each_named_movement(F&& f) {
  for (const named_movement* m : movements::all) f(*m);
  for (const named_movement* m : movements::of_the_catalogue) f(*m);
}
[[nodiscard]] constexpr std::optional<movement_pattern> movement_named(std::string_view name) {
  std::optional<movement_pattern> found;
  each_named_movement([&](const named_movement& m) {
    if (!found && m.name == name) found = m.how();
  });
  return found;
}

/// Whether a text can be the name of a technique.
[[nodiscard]] constexpr bool is_technique_name(std::string_view name) noexcept {
  if (name.empty() || name.size() > catalogue_limits_of_values::longest_name) return false;
  for (const char c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
  return true;
}

/// Whether a text can be printed on one line, and shows something.
[[nodiscard]] constexpr bool is_one_line(std::string_view text) noexcept {
  bool shows = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) return false;
    shows = shows || c != ' ';
  }
  return shows;
}

[[nodiscard]] constexpr bool same_movement(const movement_pattern& a, const movement_pattern& b) noexcept {
  return a.lowering == b.lowering && a.raising == b.raising && a.load == b.load && a.hardest == b.hardest;
}

/// Reads one catalogue and collects its errors.
class json_catalogue_reader : json_reader {
 public:
  json_result<loaded_catalogue> read(const json_node& document) {
    if (!is_object(document, "$", "a catalogue: an object with \"version\" and \"techniques\""))
      return std::move(errors_);
    if (!read_version(document)) return std::move(errors_);
    known_fields(document, "$", {"version", "techniques"});
    if (document.field("techniques") == nullptr) missing(document, "$", "techniques", "a list of techniques");
    with(document, "$", "techniques", [&](const json_node& n, const std::string& at) { read_techniques(n, at); });
    if (!errors_.empty()) return sorted_errors();
    return std::move(result_);
  }

 private:
  using limits = catalogue_limits_of_values;

  void read_techniques(const json_node& n, const std::string& path) {
    if (!is_array(n, path, "a list of techniques")) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n, "expected at least one technique, found none; describe one");
    for (std::size_t i = 0; i < n.values.size(); ++i) {
      const std::string at = path_of(path, i);
      if (errors_.size() > limits::most_faults) {
        fail(json_fault::too_large, at, n.values[i],
             "expected at most " + std::to_string(limits::most_faults) +
                 " faults, found more before this technique; mend those, the rest was not read");
        return;
      }
      read_technique(n.values[i], at);
    }
  }

  void read_technique(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "a technique: an object with \"name\", \"method\", \"stage\", \"touches\" and \"doses\""))
      return;
    const std::size_t faults_before = errors_.size();
    known_fields(n, path, {"name",  "method",     "stage", "touches",  "ways",    "one_sided", "presses", "spot",
                           "deep",  "at_most",    "runs",  "glide",    "carries", "ballistic", "moves",   "by_oneself",
                           "needs", "difficulty", "doses", "dosed_by", "from",    "cue"});
    technique t{};
    const auto needed = [&](std::string_view field, const std::string& expected) {
      if (n.field(field) == nullptr) missing(n, path, field, expected);
    };
    needed("name", "the name of the technique");
    needed("method", "the kind of the technique");
    needed("stage", "the stage of a session in which it belongs");
    needed("touches", "the structures that it acts on");
    needed("doses", "the doses that are sensible");
    needed("dosed_by", "where the doses come from");
    needed("from", "where the technique comes from");
    with(n, path, "name", [&](const json_node& v, const std::string& at) { read_name(v, at, t); });
    with(n, path, "method", [&](const json_node& v, const std::string& at) { put(t.how, name<method>(v, at)); });
    with(n, path, "stage", [&](const json_node& v, const std::string& at) { put(t.when, name<stage>(v, at)); });
    with(n, path, "touches", [&](const json_node& v, const std::string& at) { read_touches(v, at, t); });
    with(n, path, "ways", [&](const json_node& v, const std::string& at) { read_ways(v, at, t); });
    flag(n, path, "one_sided", t.one_sided);
    with(n, path, "presses", [&](const json_node& v, const std::string& at) { put(t.presses, name<pressure>(v, at)); });
    flag(n, path, "spot", t.spot);
    flag(n, path, "deep", t.deep);
    with(n, path, "at_most", [&](const json_node& v, const std::string& at) { read_at_most(v, at, t); });
    with(n, path, "runs", [&](const json_node& v, const std::string& at) { read_runs(v, at, t); });
    with(n, path, "glide", [&](const json_node& v, const std::string& at) { read_glide(v, at, t); });
    with(n, path, "carries",
         [&](const json_node& v, const std::string& at) { put(t.carries, name<load_place>(v, at)); });
    flag(n, path, "ballistic", t.ballistic);
    flag(n, path, "by_oneself", t.by_oneself);
    with(n, path, "needs", [&](const json_node& v, const std::string& at) { put(t.needs, name<skill>(v, at)); });
    with(n, path, "difficulty", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "", 0, limits::hardest)) t.difficulty = static_cast<int>(*value);
    });
    with(n, path, "moves", [&](const json_node& v, const std::string& at) { read_moves(v, at, t.moves); });
    with(n, path, "doses", [&](const json_node& v, const std::string& at) { read_doses(v, at, t.doses); });
    with(n, path, "dosed_by", [&](const json_node& v, const std::string& at) { read_sources(v, at, t.dosed_by); });
    with(n, path, "from", [&](const json_node& v, const std::string& at) { read_sources(v, at, t.from); });
    with(n, path, "cue", [&](const json_node& v, const std::string& at) { t.cue = text(v, at, "a sentence"); });
    if (errors_.size() == faults_before) judge(n, path, t);
    if (errors_.empty()) result_.add(t);
  }

  /// What each field allows by itself, but not together with the others.
  void judge(const json_node& n, const std::string& path, const technique& t) {
    const auto against = [&](std::string_view field, std::string message) {
      const json_node* at = n.field(field);
      fail(json_fault::contradiction, path_of(path, field), at == nullptr ? n : *at, std::move(message));
    };
    const bool works = t.how == method::strengthening || t.how == method::stability;
    if (works && !t.ways.empty() && t.moves.load.empty())
      against("moves", "expected how a technique of the method " + in_quotes(name_of(t.how)) +
                           " moves against its load, found " + (n.field("moves") == nullptr ? "nothing" : "no load") +
                           "; it would train nothing: add \"moves\", or leave \"ways\" out so that it is not composed "
                           "with");
    if (!t.glide.empty() && t.how != method::nerve_slider && t.how != method::nerve_tensioner)
      against("glide",
              "expected the phases of a nerve glide with the methods \"nerve_slider\" and "
              "\"nerve_tensioner\" only, found them with " +
                  in_quotes(name_of(t.how)) + "; leave them out, or mend the method");
    for (std::size_t i = 0; i < t.ways.size(); ++i) {
      bool meets = t.ways[i].reaches.empty();
      for (const structure& s : t.touches) meets = meets || reaches(t.ways[i], s);
      if (meets) continue;
      const json_node& way_node = n.field("ways")->values[i];
      fail(json_fault::contradiction, path_of(path_of(path_of(path, "ways"), i), "reaches"), *way_node.field("reaches"),
           "expected a way that reaches something the technique touches, found one that reaches none of it; mend "
           "\"reaches\" or \"touches\"");
    }
    if (t.doses.greatest().work() == seconds{0})
      fail(json_fault::zero_time, path_of(path, "doses"), *n.field("doses"),
           "expected doses that are some work, found none at all; say \"hold_seconds\" or \"tempo\"");
  }

  void flag(const json_node& n, const std::string& path, std::string_view field, bool& where) {
    with(n, path, field, [&](const json_node& v, const std::string& at) { put(where, truth(v, at)); });
  }

  std::string_view text(const json_node& n, const std::string& path, const std::string& what) {
    if (n.what != json_node::kind::string)
      wrong_type(n, path, what, "write it in quotes");
    else if (!is_one_line(n.text))
      fail(json_fault::out_of_range, path, n,
           "expected " + what + " on one line, found " +
               (n.text.find_first_not_of(' ') == std::string::npos ? "nothing" : "line breaks or control characters") +
               "; write some words without them, or leave the field out");
    else if (n.text.size() > limits::longest_text)
      fail(json_fault::out_of_range, path, n,
           "expected at most " + std::to_string(limits::longest_text) + " bytes, found " +
               std::to_string(n.text.size()) + "; shorten it");
    else
      return n.text;
    return {};
  }

  void read_name(const json_node& n, const std::string& path, technique& t) {
    const std::string expected = "a name in lower case with underscores, of at most " +
                                 std::to_string(limits::longest_name) + " letters and digits";
    if (n.what != json_node::kind::string)
      return wrong_type(n, path, expected, "write it in quotes, as \"calf_raise\"");
    if (!is_technique_name(n.text))
      return fail(json_fault::out_of_range, path, n,
                  "expected " + expected + ", found " + shown(n) + "; write it as \"calf_raise\"");
    t.name = n.text;
    const auto [known, added] = lines_.emplace(n.text, n.line);
    if (!added)
      fail(json_fault::duplicate_entry, path, n,
           "expected each technique once, found " + shown(n) + " again; the first is on line " +
               std::to_string(known->second) + ", rename one of them or take it out");
  }

  /// Reads a list of at most so many elements.
  template <class T, std::size_t Most, class Read>
  void read_list(const json_node& n, const std::string& path, const std::string& what, list<T, Most>& into,
                 Read&& read) {
    if (!is_array(n, path, "a list of " + what)) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n, "expected at least one of " + what + ", found none; name one");
    if (n.values.size() > Most)
      return fail(json_fault::too_large, path, n,
                  "expected at most " + std::to_string(Most) + " " + what + ", found " +
                      std::to_string(n.values.size()) + "; take some out");
    for (std::size_t i = 0; i < n.values.size(); ++i)
      if (const std::optional<T> value = read(n.values[i], path_of(path, i))) into.push_back(*value);
  }

  void read_touches(const json_node& n, const std::string& path, technique& t) {
    read_list(n, path, "structures", t.touches,
              [&](const json_node& v, const std::string& at) -> std::optional<structure> {
                const auto value = structure_name(v, at);
                if (!value) return std::nullopt;
                const structure_kind kind = value->kind();
                if (kind == structure_kind::joint || kind == structure_kind::bone || kind == structure_kind::landmark) {
                  fail(json_fault::wrong_kind, at, v,
                       "expected a muscle, a muscle group, a nerve, a fascia or a region, found the " +
                           kind_name(*value) + " " + in_quotes(v.text) + "; name what is worked on there");
                  return std::nullopt;
                }
                for (const structure& known : t.touches)
                  if (known == *value) {
                    again(v, at, "structure");
                    return std::nullopt;
                  }
                return value;
              });
  }
  void again(const json_node& n, const std::string& path, const std::string& what) {
    fail(json_fault::duplicate_entry, path, n,
         "expected each " + what + " once, found " + shown(n) + " again; take one out");
  }

  void read_ways(const json_node& n, const std::string& path, technique& t) {
    if (n.what == json_node::kind::array && n.values.empty())
      return fail(json_fault::empty_list, path, n,
                  "expected at least one way to set it up, found none; describe one, or leave the field out: then the "
                  "technique can be named but is not composed with");
    read_list(n, path, "ways", t.ways, [&](const json_node& v, const std::string& at) -> std::optional<way> {
      if (!is_object(v, at, "a way: an object with \"tools\", \"positions\" and \"reaches\"")) return std::nullopt;
      known_fields(v, at, {"tools", "positions", "reaches"});
      way w{};
      with(v, at, "tools", [&](const json_node& f, const std::string& p) { w.tools = read_names<tool>(f, p, {}); });
      if (v.field("positions") == nullptr) missing(v, at, "positions", "the positions in which it can be done");
      with(v, at, "positions",
           [&](const json_node& f, const std::string& p) { w.positions = some_names<position>(f, p); });
      with(v, at, "reaches", [&](const json_node& f, const std::string& p) { w.reaches = some_names<region>(f, p); });
      return w;
    });
  }
  template <vocabulary_enum Enum>
  enum_set<Enum> some_names(const json_node& n, const std::string& path) {
    if (n.what == json_node::kind::array && n.values.empty())
      fail(json_fault::empty_list, path, n,
           "expected at least one " + std::string{vocabulary<Enum>::kind} + ", found none; name one");
    return read_names<Enum>(n, path, {});
  }

  void read_at_most(const json_node& n, const std::string& path, technique& t) {
    const auto value = name<sensation>(n, path);
    if (!value) return;
    if (*value >= sensation::unbearable)
      return fail(json_fault::out_of_range, path, n,
                  "expected at most \"strong\", found " + shown(n) + "; nothing may feel like that, so lower it");
    t.at_most = *value;
  }

  void read_runs(const json_node& n, const std::string& path, technique& t) {
    if (!is_object(n, path, "a path: an object with \"from\" and \"to\"")) return;
    known_fields(n, path, {"from", "to", "and_back"});
    for (const std::string_view field : {"from", "to"})
      if (n.field(field) == nullptr) missing(n, path, field, "a level of the thigh");
    std::optional<thigh_level> from;
    std::optional<thigh_level> to;
    with(n, path, "from", [&](const json_node& v, const std::string& at) { from = name<thigh_level>(v, at); });
    with(n, path, "to", [&](const json_node& v, const std::string& at) { to = name<thigh_level>(v, at); });
    flag(n, path, "and_back", t.runs.and_back);
    if (!from || !to) return;
    if (*from == *to)
      fail(json_fault::contradiction, path, n,
           "expected a path from one level to another, found one that ends where it begins; mend it or leave it out");
    t.runs.from = *from;
    t.runs.to = *to;
  }

  void read_glide(const json_node& n, const std::string& path, technique& t) {
    read_list(n, path, "phases", t.glide, [&](const json_node& v, const std::string& at) -> std::optional<end_tension> {
      if (!is_object(v, at, "a phase: an object with the tension of the \"upper\" and the \"lower\" end"))
        return std::nullopt;
      known_fields(v, at, {"upper", "lower"});
      end_tension tension{};
      const auto end = [&](std::string_view field, int& where) {
        if (v.field(field) == nullptr) missing(v, at, field, "how tight that end is, 0 for slack");
        with(v, at, field, [&](const json_node& f, const std::string& p) {
          if (const auto value = whole(f, p, "", 0, 100)) where = static_cast<int>(*value);
        });
      };
      end("upper", tension.upper);
      end("lower", tension.lower);
      return tension;
    });
  }

  // ---- movements ----------------------------------------------------------------------------------------------------

  void read_moves(const json_node& n, const std::string& path, movement_pattern& moves) {
    if (n.what == json_node::kind::string) {
      if (const auto known = movement_named(n.text)) {
        moves = *known;
        return;
      }
      nearest_name near{n.text};
      each_named_movement([&near](const named_movement& m) { near.consider(m.name); });
      unknown(json_fault::unknown_name, path, n, "movement", n.text, near,
              "write one out with \"lowering\" and \"load\", or see docs/anatomy-and-motion.md for the names");
      return;
    }
    if (!is_object(n, path, "the name of a movement, or an object with \"lowering\" or \"held\"")) return;
    known_fields(n, path, {"lowering", "raising", "held", "load", "hardest"});
    const json_node* held = n.field("held");
    const json_node* lowering = n.field("lowering");
    if ((held == nullptr) == (lowering == nullptr))
      return fail(held == nullptr ? json_fault::missing_field : json_fault::contradiction, path, n,
                  "expected either \"lowering\" or \"held\", found " +
                      std::string{held == nullptr ? "neither" : "both"} + "; say how it moves, or what pose is held");
    if (held != nullptr) {
      const pose at = read_pose(*held, path_of(path, "held"));
      moves.lowering = moves.raising = {at, at};
      if (n.field("raising") != nullptr)
        fail(json_fault::contradiction, path_of(path, "raising"), *n.field("raising"),
             "expected no way up of a pose that is held, found one; take \"raising\" or \"held\" out");
      if (n.field("load") == nullptr) missing(n, path, "load", "where the load would drive the joints");
    } else {
      moves.lowering = read_excursion(*lowering, path_of(path, "lowering"));
      moves.raising = reversed(moves.lowering);
      moves.load = movement_between(moves.lowering.from, moves.lowering.to);
      with(n, path, "raising",
           [&](const json_node& v, const std::string& at) { moves.raising = read_excursion(v, at); });
    }
    moves.hardest = moves.lowering.to;
    with(n, path, "hardest", [&](const json_node& v, const std::string& at) { moves.hardest = read_pose(v, at); });
    with(n, path, "load", [&](const json_node& v, const std::string& at) { read_load(v, at, moves.load); });
  }

  void read_load(const json_node& n, const std::string& path, movement& load) {
    load = {};
    // An empty list is said on purpose: nothing is held against.
    if (n.what == json_node::kind::array && n.values.empty()) return;
    read_list(n, path, "motions", load, [&](const json_node& v, const std::string& at) -> std::optional<joint_motion> {
      if (!is_object(v, at, "a motion: an object with \"joint\" and \"motion\"")) return std::nullopt;
      known_fields(v, at, {"joint", "motion"});
      std::optional<joint> where;
      std::optional<motion> what;
      if (v.field("joint") == nullptr) missing(v, at, "joint", "a joint");
      if (v.field("motion") == nullptr) missing(v, at, "motion", "what would happen there");
      with(v, at, "joint", [&](const json_node& f, const std::string& p) { where = name<joint>(f, p); });
      with(v, at, "motion", [&](const json_node& f, const std::string& p) { what = name<motion>(f, p); });
      if (!where || !what) return std::nullopt;
      const joint_motion driven{*where, *what};
      for (const joint_motion& known : load) {
        if (known == driven) {
          fail(json_fault::duplicate_entry, at, v, "expected each motion once, found it again; take one out");
          return std::nullopt;
        }
        if (known == opposite(driven)) {
          fail(json_fault::contradiction, at, v,
               "expected a load that drives each joint one way, found " + in_quotes(name_of(*what)) +
                   " and its opposite; take one out");
          return std::nullopt;
        }
      }
      return driven;
    });
  }

  excursion read_excursion(const json_node& n, const std::string& path) {
    excursion e{};
    if (!is_object(n, path, "a way between two poses: an object with \"from\" and \"to\"")) return e;
    known_fields(n, path, {"from", "to"});
    for (const std::string_view field : {"from", "to"})
      if (n.field(field) == nullptr) missing(n, path, field, "a pose, { } for upright standing");
    with(n, path, "from", [&](const json_node& v, const std::string& at) { e.from = read_pose(v, at); });
    with(n, path, "to", [&](const json_node& v, const std::string& at) { e.to = read_pose(v, at); });
    return e;
  }

  pose read_pose(const json_node& n, const std::string& path) {
    pose p{};
    if (!is_object(n, path, "a pose: an object with the angles that differ from upright standing, in degrees"))
      return p;
    for (std::size_t i = 0; i < n.names.size(); ++i) {
      const json_node& v = n.values[i];
      const std::string at = path_of(path, n.names[i]);
      const auto which = parse<coordinate>(n.names[i]);
      if (!which) {
        unknown(json_fault::unknown_field, at, v, vocabulary<coordinate>::kind, n.names[i],
                regimen::nearest<coordinate>(n.names[i]), listed(vocabulary<coordinate>::names));
        continue;
      }
      once(n, i, path);
      if (const auto angle = number(v, at)) p = p.with(*which, degrees{*angle});
    }
    return p;
  }
  std::optional<double> number(const json_node& n, const std::string& path) {
    const std::string expected =
        "degrees from -" + shortest(limits::most_degrees) + " to " + shortest(limits::most_degrees);
    if (n.what != json_node::kind::number) {
      wrong_type(n, path, expected, "write digits without quotes");
      return std::nullopt;
    }
    const auto value = finite_number(n.text);
    if (value && std::abs(*value) <= limits::most_degrees) return value;
    fail(json_fault::out_of_range, path, n, "expected " + expected + ", found " + shown(n) + "; choose one within");
    return std::nullopt;
  }

  // ---- doses and sources --------------------------------------------------------------------------------------------

  void read_doses(const json_node& n, const std::string& path, dose_range& doses) {
    if (!is_object(n, path, "doses: an object with \"sets\", \"repetitions\", \"hold_seconds\" or \"tempo\"")) return;
    known_fields(n, path, {"sets", "repetitions", "hold_seconds", "tempo", "rest_seconds", "load_grams"});
    if (n.field("repetitions") == nullptr && n.field("hold_seconds") == nullptr && n.field("tempo") == nullptr)
      fail(json_fault::missing_field, path, n,
           "expected \"repetitions\", \"hold_seconds\" or \"tempo\", found none of them; say how much is sensible");
    between(n, path, "sets", "", 1, limits::most_times, [&](std::int64_t low, std::int64_t high) {
      doses.series = {{static_cast<std::int32_t>(low)}, {static_cast<std::int32_t>(high)}};
    });
    between(n, path, "repetitions", "", 1, limits::most_times, [&](std::int64_t low, std::int64_t high) {
      doses.reps = {{static_cast<std::int32_t>(low)}, {static_cast<std::int32_t>(high)}};
    });
    between(n, path, "hold_seconds", "seconds", 0, limits::most_seconds, [&](std::int64_t low, std::int64_t high) {
      doses.hold = {seconds{low}, seconds{high}};
    });
    between(n, path, "load_grams", "grams", 0, limits::most_grams, [&](std::int64_t low, std::int64_t high) {
      doses.load = {{low}, {high}};
    });
    const auto seconds_of = [&](const json_node& object, const std::string& of, std::string_view field,
                                seconds& where) {
      with(object, of, field, [&](const json_node& v, const std::string& at) {
        if (const auto value = whole(v, at, "seconds", 0, limits::most_seconds)) where = seconds{*value};
      });
    };
    seconds_of(n, path, "rest_seconds", doses.rest);
    with(n, path, "tempo", [&](const json_node& v, const std::string& at) {
      if (!is_object(v, at, "a tempo: an object with the seconds of \"lowering\", \"bottom\", \"raising\" and \"top\""))
        return;
      known_fields(v, at, {"lowering", "bottom", "raising", "top"});
      if (v.values.empty())
        fail(json_fault::empty_list, at, v,
             "expected the seconds of a phase, found none; name one, or leave tempo out");
      seconds_of(v, at, "lowering", doses.pace.lowering);
      seconds_of(v, at, "bottom", doses.pace.bottom);
      seconds_of(v, at, "raising", doses.pace.raising);
      seconds_of(v, at, "top", doses.pace.top);
    });
  }

  /// Reads a number, or the least and the greatest of a range.
  template <class Take>
  void between(const json_node& n, const std::string& path, std::string_view field, const std::string& unit,
               std::int64_t least, std::int64_t most, Take&& take) {
    with(n, path, field, [&](const json_node& v, const std::string& at) {
      if (v.what != json_node::kind::object) {
        if (v.what != json_node::kind::number)
          return wrong_type(v, at, "a whole number, or an object with \"low\" and \"high\"", "write { ... }");
        if (const auto value = whole(v, at, unit, least, most)) take(*value, *value);
        return;
      }
      known_fields(v, at, {"low", "high"});
      std::optional<std::int64_t> low;
      std::optional<std::int64_t> high;
      if (v.field("low") == nullptr) missing(v, at, "low", "the least that is sensible");
      if (v.field("high") == nullptr) missing(v, at, "high", "the most that is sensible");
      with(v, at, "low", [&](const json_node& f, const std::string& p) { low = whole(f, p, unit, least, most); });
      with(v, at, "high", [&](const json_node& f, const std::string& p) { high = whole(f, p, unit, least, most); });
      if (!low || !high) return;
      if (*high < *low)
        return fail(json_fault::contradiction, at, v,
                    "expected a range from low to high, found " + std::to_string(*low) + " to " +
                        std::to_string(*high) + "; swap them, or mend one");
      take(*low, *high);
    });
  }

  void read_sources(const json_node& n, const std::string& path, list<source, 3>& sources) {
    static_assert(std::size_t{3} == capacity_of(decltype(technique::from){}));
    read_list(n, path, "sources", sources, [&](const json_node& v, const std::string& at) -> std::optional<source> {
      // A text alone is a source that nobody has checked.
      source from{{}, certainty::memory};
      const json_node* id = &v;
      if (v.what == json_node::kind::object) {
        known_fields(v, at, {"id", "certainty"});
        with(v, at, "certainty",
             [&](const json_node& f, const std::string& p) { put(from.known, name<certainty>(f, p)); });
        id = v.field("id");
        if (id == nullptr) {
          missing(v, at, "id", "what the source is called");
          return std::nullopt;
        }
      }
      const std::string_view words = text(*id, id == &v ? at : path_of(at, "id"), "the name of a source");
      if (words.empty()) return std::nullopt;
      from.id = literal{id->text.c_str()};
      return from;
    });
  }

  loaded_catalogue result_{};
  std::map<std::string, std::size_t> lines_{};
};

/// Turns techniques into JSON: nothing but what is read back, and nothing that goes without saying.
class json_catalogue_writer {
  using json = nlohmann::ordered_json;

 public:
  static json whole(catalogue techniques) {
    json j = {{"version", document_version}, {"techniques", json::array()}};
    for (const technique* t : techniques)
      if (t != nullptr) j["techniques"].push_back(of(*t));
    return j;
  }

 private:
  static json of(const technique& t) {
    const technique plain{};
    json j = {{"name", t.name}, {"method", name_of(t.how)}, {"stage", name_of(t.when)}, {"touches", json::array()}};
    for (const structure& s : t.touches) j["touches"].push_back(name_of(s));
    for (const way& w : t.ways) j["ways"].push_back(of(w));
    if (t.one_sided) j["one_sided"] = true;
    if (t.presses != plain.presses) j["presses"] = name_of(t.presses);
    if (t.spot) j["spot"] = true;
    if (t.deep) j["deep"] = true;
    if (t.at_most != plain.at_most) j["at_most"] = name_of(t.at_most);
    if (!t.runs.empty()) {
      j["runs"] = {{"from", name_of(t.runs.from)}, {"to", name_of(t.runs.to)}};
      if (t.runs.and_back) j["runs"]["and_back"] = true;
    }
    for (const end_tension& e : t.glide) j["glide"].push_back({{"upper", e.upper}, {"lower", e.lower}});
    if (t.carries != plain.carries) j["carries"] = name_of(t.carries);
    if (t.ballistic) j["ballistic"] = true;
    if (!t.by_oneself) j["by_oneself"] = false;
    if (t.needs != plain.needs) j["needs"] = name_of(t.needs);
    if (t.difficulty != 0) j["difficulty"] = t.difficulty;
    if (!same_movement(t.moves, plain.moves)) j["moves"] = of(t.moves, t.name);
    j["doses"] = of(t.doses);
    j["dosed_by"] = of(t.dosed_by);
    j["from"] = of(t.from);
    if (!t.cue.empty()) j["cue"] = t.cue;
    return j;
  }

  static json of(const way& w) {
    json j = json::object();
    if (!w.tools.empty()) j["tools"] = of(w.tools);
    j["positions"] = of(w.positions);
    if (!w.reaches.empty()) j["reaches"] = of(w.reaches);
    return j;
  }
  template <class Enum>
  static json of(const enum_set<Enum>& set) {
    json j = json::array();
    for (const Enum e : set) j.push_back(name_of(e));
    return j;
  }
  template <std::size_t Most>
  static json of(const list<source, Most>& sources) {
    json j = json::array();
    for (const source& s : sources) j.push_back({{"id", s.id}, {"certainty", name_of(s.known)}});
    return j;
  }

  /// Its name, if it has one: that of the technique before others.
  static json of(const movement_pattern& moves, std::string_view technique_name) {
    if (const auto own = movement_named(technique_name); own && same_movement(*own, moves))
      return std::string{technique_name};
    std::string_view name;
    each_named_movement([&](const named_movement& m) {
      if (name.empty() && same_movement(m.how(), moves)) name = m.name;
    });
    if (!name.empty()) return std::string{name};
    json j = json::object();
    const bool held = moves.lowering.from == moves.lowering.to && moves.raising == moves.lowering;
    if (held)
      j["held"] = of(moves.lowering.to);
    else
      j["lowering"] = {{"from", of(moves.lowering.from)}, {"to", of(moves.lowering.to)}};
    if (!(moves.raising == reversed(moves.lowering)))
      j["raising"] = {{"from", of(moves.raising.from)}, {"to", of(moves.raising.to)}};
    if (held || !(moves.load == movement_between(moves.lowering.from, moves.lowering.to))) {
      j["load"] = json::array();
      for (const joint_motion& m : moves.load)
        j["load"].push_back({{"joint", name_of(m.where)}, {"motion", name_of(m.what)}});
    }
    if (!(moves.hardest == moves.lowering.to)) j["hardest"] = of(moves.hardest);
    return j;
  }
  static json of(const pose& p) {
    json j = json::object();
    for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
      const double angle = p[static_cast<coordinate>(i)].count();
      if (angle == 0) continue;
      if (std::abs(angle) < 1e6 && std::trunc(angle) == angle)
        j[vocabulary<coordinate>::names[i]] = static_cast<std::int64_t>(angle);
      else
        j[vocabulary<coordinate>::names[i]] = angle;
    }
    return j;
  }

  static json of(std::int64_t low, std::int64_t high) {
    if (low == high) return low;
    return {{"low", low}, {"high", high}};
  }
  static json of(const dose_range& d) {
    const dose_range plain{};
    json j = json::object();
    if (!(d.series == plain.series)) j["sets"] = of(d.series.low.value, d.series.high.value);
    if (!(d.reps == plain.reps)) j["repetitions"] = of(d.reps.low.value, d.reps.high.value);
    if (!(d.hold == plain.hold)) j["hold_seconds"] = of(d.hold.low.count(), d.hold.high.count());
    const auto phase_of = [&](const char* field, seconds spent) {
      if (spent != seconds{0}) j["tempo"][field] = spent.count();
    };
    phase_of("lowering", d.pace.lowering);
    phase_of("bottom", d.pace.bottom);
    phase_of("raising", d.pace.raising);
    phase_of("top", d.pace.top);
    if (d.rest != seconds{0}) j["rest_seconds"] = d.rest.count();
    if (!(d.load == plain.load)) j["load_grams"] = of(d.load.low.grams, d.load.high.grams);
    return j;
  }
};

}  // namespace detail

/// @brief Reads a catalogue of techniques. Every fault of the text is reported, not only the first; beyond four
/// thousand the rest is not read, and that is said.
///
/// Of each technique "name", "method", "stage", "touches", "doses", "dosed_by" and "from" must be there; what is left
/// out otherwise is what a technique has by default. Without "ways" a technique can be named in a routine but is not
/// composed with. A movement is the name of a standard movement, or written out: "lowering" from pose to pose,
/// "raising" unless it is the same way back, "load" unless it drives the joints the way they go down, "hardest" unless
/// that is the bottom; or the pose that is "held", and the "load". Nothing is thrown but for lack of memory.
[[nodiscard]] inline json_result<loaded_catalogue> read_catalogue(std::string_view text,
                                                                  const json_limits& limits = catalogue_limits) {
  const json_result<json_node> document = read_document(text, limits);
  if (!document) return document.errors();
  return detail::json_catalogue_reader{}.read(*document);
}

/// @brief Techniques as JSON, from which read_catalogue() makes the same techniques again.
///
/// As long as they can be read at all: each has a name of its own, touches something, names its sources, and its
/// numbers are not absurd. Fields that have their default are left out. Ends with a line break.
[[nodiscard]] inline std::string write_catalogue(catalogue techniques) {
  using errors = nlohmann::json::error_handler_t;
  return detail::json_catalogue_writer::whole(techniques).dump(2, ' ', false, errors::replace) + "\n";
}

}  // namespace regimen
