/// @file
/// @brief Reads instances from JSON and writes them: the optimisation problem behind a composition, on its own.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/compose/ground.hpp"
#include "regimen/compose/instance.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/io/rule_book.hpp"
#include "regimen/technique/method.hpp"

namespace regimen {

/// @brief What the parts of an instance are called. Names are for people: several parts may have the same.
struct instance_names {
  /// @brief Of the instance; empty if it has none.
  std::string whole{};
  /// @brief Of the stages, in their order; each list has one name for each part.
  std::vector<std::string> stages{};
  /// @brief Of the stations.
  std::vector<std::string> stations{};
  /// @brief Of the needs.
  std::vector<std::string> needs{};
  /// @brief Of the items, which a file calls steps.
  std::vector<std::string> steps{};
  /// @brief Of the limits.
  std::vector<std::string> limits{};

  /// @brief Same names.
  [[nodiscard]] friend bool operator==(const instance_names&, const instance_names&) = default;
};

/// @brief An instance as a file gives it.
struct json_instance {
  /// @brief The problem.
  instance problem{};
  /// @brief What its parts are called.
  instance_names names{};
  /// @brief One for each step that can never be chosen because each way to meet its prerequisites leads in a circle, up
  /// to a thousand. The problem has a meaning all the same, so that whoever wants none of them has to refuse it.
  std::vector<json_error> circles{};
};

/// @brief What a document that holds an instance may have at most.
inline constexpr json_limits limits_of_instances{std::size_t{1} << 24U, std::size_t{1} << 21U, 16};

namespace detail {

/// Reads one instance and collects its errors. Paths are made only where something is wrong.
class json_instance_reader : json_reader {
 public:
  json_result<json_instance> read(const json_node& document) {
    if (!is_object(document, "$", "an instance: an object with \"budget\", \"stages\", \"steps\" and others"))
      return std::move(errors_);
    fields(
        document, "$",
        {"name", "budget", "stages", "stations", "changeover", "opening", "needs", "steps", "limits", "prerequisites"});
    stages_ = size_of(document, "stages");
    stations_ = size_of(document, "stations");
    needs_ = size_of(document, "needs");
    steps_ = size_of(document, "steps");

    instance& p = result_.problem;
    with(document, "$", "name",
         [&](const json_node& n, const std::string& at) { result_.names.whole = text(n, [&] { return at; }); });
    if (const json_node* n = field(document, "$", "budget", "the seconds available"))
      p.budget = number(*n, "seconds", 0, most_amount, [] { return "$.budget"; });
    read_names(document, "stages", "the names of the stages, in their order", most_places, result_.names.stages);
    read_names(document, "stations", "the names of the stations", most_places, result_.names.stations);
    p.stages = result_.names.stages.size();
    read_changeover(document);
    read_opening(document);
    each(document, "needs", "what is needed", most_parts,
         [&](const json_node& n, const std::string& at) { read_need(n, at); });
    check_value(document);
    each(document, "steps", "what can be chosen", most_parts,
         [&](const json_node& n, const std::string& at) { read_step(n, at); });
    each(document, "limits", "what must not be exceeded", most_parts,
         [&](const json_node& n, const std::string& at) { read_limit(n, at); });
    each(document, "prerequisites", "what must come first", most_parts,
         [&](const json_node& n, const std::string& at) { read_prerequisite(n, at); });
    if (errors_.empty()) {
      find_circles(*document.field("prerequisites"));
      return std::move(result_);
    }
    const bool more = enough();
    std::vector<json_error> sorted = sorted_errors();
    if (more)
      sorted.push_back(
          {json_fault::too_large,
           "$",
           0,
           {},
           {},
           "expected at most " + std::to_string(most_errors) + " faults, found more; mend these, then read the rest"});
    return sorted;
  }

 private:
  // What the solver adds up and multiplies stays within 64 bits.
  static constexpr std::int64_t most_amount = 1'000'000'000;
  static constexpr std::int64_t most_bound = std::int64_t{1} << 58U;
  static constexpr std::int64_t most_worth = std::int64_t{1} << 50U;
  static constexpr std::size_t most_places = 1'000;
  static constexpr std::size_t most_parts = 10'000;
  static constexpr std::size_t most_errors = 1'000;
  static constexpr std::size_t most_shown = 8;  // steps of a circle

  // ---- what is fast where nothing is wrong
  // ---------------------------------------------------------------------------

  [[nodiscard]] bool enough() const noexcept { return errors_.size() >= most_errors; }

  static std::size_t size_of(const json_node& document, std::string_view name) {
    const json_node* n = document.field(name);
    return n == nullptr || n->what != json_node::kind::array ? most_parts : n->values.size();
  }
  void fields(const json_node& n, const std::string& path, std::initializer_list<std::string_view> known) {
    if (n.names.size() == known.size() && std::equal(known.begin(), known.end(), n.names.begin())) return;
    if (n.names.size() > 4 * known.size() + 16)
      fail(json_fault::too_large, path, n,
           "expected at most " + std::to_string(known.size()) + " fields, found " + std::to_string(n.names.size()) +
               "; take some out");
    else
      known_fields(n, path, known);
  }
  const json_node* field(const json_node& object, const std::string& path, std::string_view name,
                         std::string_view expected) {
    const json_node* n = object.field(name);
    if (n == nullptr) missing(object, path, name, std::string{expected});
    return n;
  }
  template <class Path>
  std::int64_t number(const json_node& n, std::string_view unit, std::int64_t low, std::int64_t high, Path&& path) {
    if (n.what == json_node::kind::number && n.whole && *n.whole >= low && *n.whole <= high) return *n.whole;
    whole(n, path(), std::string{unit}, low, high);
    return low;
  }
  /// The position of one of so many.
  template <class Path>
  std::size_t position_of(const json_node& n, std::string_view what, std::size_t count, Path&& path) {
    const auto end = static_cast<std::int64_t>(count);
    if (n.what == json_node::kind::number && n.whole && *n.whole >= 0 && *n.whole < end)
      return static_cast<std::size_t>(*n.whole);
    const std::string expected = "the position of a " + std::string{what} + ", a whole number" +
                                 (end == 0 ? " (but there is none)" : " from 0 to " + std::to_string(end - 1));
    if (n.what != json_node::kind::number)
      wrong_type(n, path(), expected, "write digits without quotes");
    else if (!n.whole)
      fail(json_fault::not_whole, path(), n,
           "expected " + expected + ", found " + shown(n) + "; write it without a point or an exponent");
    else
      fail(json_fault::out_of_range, path(), n,
           "expected " + expected + ", found " + shown(n) + "; they are counted from 0");
    return 0;
  }
  template <class Path>
  std::string text(const json_node& n, Path&& path) {
    if (n.what == json_node::kind::string) return n.text;
    wrong_type(n, path(), "a name", "write it in quotes");
    return {};
  }
  template <class Path>
  bool list(const json_node& n, std::string_view expected, std::size_t most, Path&& path) {
    if (n.what != json_node::kind::array) return is_array(n, path(), "a list: " + std::string{expected});
    if (n.values.size() <= most) return true;
    fail(json_fault::too_large, path(), n,
         "expected at most " + std::to_string(most) + " entries, found " + std::to_string(n.values.size()) +
             "; take some out");
    return false;
  }
  /// Calls `f(first, second)` for each pair of a list of pairs.
  template <class Path, class F>
  void pairs(const json_node& n, std::string_view expected, std::string_view of_one, Path&& path, F&& f) {
    if (!list(n, expected, std::numeric_limits<std::size_t>::max(), path)) return;
    for (std::size_t i = 0; i < n.values.size() && !enough(); ++i) {
      const json_node& one = n.values[i];
      const auto at = [&] { return path_of(path(), i); };
      if (one.what == json_node::kind::array && one.values.size() == 2)
        f(one.values[0], one.values[1], at);
      else
        fail(json_fault::wrong_type, at(), one,
             "expected a pair " + std::string{of_one} + ", found " + counted(one) + "; write two entries in brackets");
    }
  }
  static std::string counted(const json_node& n) {
    return n.what == json_node::kind::array ? "a list of " + std::to_string(n.values.size()) : shown(n);
  }
  /// Calls `f(entry, path)` for each entry of a list of the document.
  template <class F>
  void each(const json_node& document, std::string_view name, std::string_view expected, std::size_t most, F&& f) {
    const json_node* n = field(document, "$", name, expected);
    const std::string path = path_of("$", name);
    if (n == nullptr || !list(*n, expected, most, [&] { return path; })) return;
    for (std::size_t i = 0; i < n->values.size() && !enough(); ++i) f(n->values[i], path_of(path, i));
  }
  void read_names(const json_node& document, std::string_view name, std::string_view expected, std::size_t most,
                  std::vector<std::string>& names) {
    each(document, name, expected, most,
         [&](const json_node& n, const std::string& at) { names.push_back(text(n, [&] { return at; })); });
  }

  // ---- the parts
  // -----------------------------------------------------------------------------------------------------

  /// A list with an entry for each station.
  template <class Path>
  bool for_each_station(const json_node& n, std::string_view expected, Path&& path) {
    if (!list(n, expected, std::numeric_limits<std::size_t>::max(), path)) return false;
    if (n.values.size() == stations_) return true;
    fail(json_fault::out_of_range, path(), n,
         "expected an entry for each of the " + std::to_string(stations_) + " stations, found " +
             std::to_string(n.values.size()) + "; write one for each");
    return false;
  }

  void read_opening(const json_node& document) {
    constexpr std::string_view expected = "the seconds to each station when it is the first";
    const json_node* n = field(document, "$", "opening", expected);
    if (n == nullptr || !for_each_station(*n, expected, [] { return "$.opening"; })) return;
    for (std::size_t a = 0; a < n->values.size() && !enough(); ++a)
      result_.problem.opening.push_back(
          number(n->values[a], "seconds", 0, most_amount, [&] { return path_of("$.opening", a); }));
  }

  void read_changeover(const json_node& document) {
    constexpr std::string_view expected = "the seconds from each station to each";
    const json_node* n = field(document, "$", "changeover", expected);
    const std::string path = "$.changeover";
    if (n == nullptr || !for_each_station(*n, expected, [&] { return path; })) return;
    auto& from = result_.problem.changeover;
    const std::size_t faults_before = errors_.size();
    for (std::size_t a = 0; a < n->values.size() && !enough(); ++a) {
      const json_node& row = n->values[a];
      from.emplace_back();
      if (!for_each_station(row, expected, [&] { return path_of(path, a); })) continue;
      from.back().reserve(stations_);
      for (std::size_t b = 0; b < row.values.size() && !enough(); ++b) {
        const auto at = [&] { return path_of(path_of(path, a), b); };
        const std::int64_t seconds = number(row.values[b], "seconds", 0, most_amount, at);
        from.back().push_back(seconds);
        if (a == b && seconds != 0)
          fail(json_fault::out_of_range, at(), row.values[b],
               "expected 0 from " + station_name(a) + " to itself, found " + std::to_string(seconds) + "; write 0");
      }
    }
    if (errors_.size() == faults_before && from.size() == stations_) check_ways(*n, path);
  }

  /// No detour is shorter than the direct way.
  void check_ways(const json_node& n, const std::string& path) {
    const auto& from = result_.problem.changeover;
    std::vector<std::int64_t> shortest;
    for (std::size_t a = 0; a < stations_; ++a) {
      shortest = from[a];
      for (std::size_t b = 0; b < stations_; ++b)
        for (std::size_t c = 0; c < stations_; ++c) shortest[c] = std::min(shortest[c], from[a][b] + from[b][c]);
      for (std::size_t c = 0; c < stations_ && !enough(); ++c) {
        if (shortest[c] == from[a][c]) continue;
        std::size_t b = 0;
        while (from[a][b] + from[b][c] != shortest[c]) ++b;
        fail(json_fault::contradiction, path_of(path_of(path, a), c), n.values[a].values[c],
             "expected no detour to be shorter than the way from " + station_name(a) + " to " + station_name(c) +
                 ", found " + std::to_string(from[a][c]) + " seconds straight and " + std::to_string(shortest[c]) +
                 " by way of " + station_name(b) + "; lower the one or raise the other");
      }
    }
  }

  [[nodiscard]] std::string station_name(std::size_t a) const {
    const auto& names = result_.names.stations;
    return "station " + std::to_string(a) + (a < names.size() ? " (" + in_quotes(names[a]) + ")" : std::string{});
  }

  void read_need(const json_node& n, const std::string& path) {
    auto& segments = result_.problem.needs.emplace_back();
    auto& id = result_.names.needs.emplace_back();
    if (!is_object(n, path, "a need: an object with \"id\" and \"segments\"")) return;
    fields(n, path, {"id", "segments"});
    read_id(n, path, id);
    constexpr std::string_view expected = "how many units are worth how much each, the dearest first";
    const json_node* list_of = field(n, path, "segments", expected);
    if (list_of == nullptr) return;
    pairs(
        *list_of, expected, "[length, slope]", [&] { return path_of(path, "segments"); },
        [&](const json_node& length, const json_node& slope, auto&& at) {
          const std::size_t faults_before = errors_.size();
          instance::segment s{};
          s.length = number(length, "", 1, most_amount, [&] { return path_of(at(), std::size_t{0}); });
          s.slope = number(slope, "", 1, most_amount, [&] { return path_of(at(), std::size_t{1}); });
          if (errors_.size() != faults_before) return;
          if (!segments.empty() && s.slope >= segments.back().slope)
            fail(json_fault::out_of_range, path_of(at(), std::size_t{1}), slope,
                 "expected a slope below the " + std::to_string(segments.back().slope) +
                     " of the segment before, found " + std::to_string(s.slope) +
                     "; slopes fall, so that the first units are worth most");
          segments.push_back(s);
        });
  }

  /// What a session can be worth, times the seconds, fits into what the solver counts with.
  void check_value(const json_node& document) {
    const std::int64_t most = most_worth / (result_.problem.budget + 1);
    std::int64_t left = most;
    for (const auto& need : result_.problem.needs)
      for (const instance::segment& s : need) {
        if (s.length <= left / s.slope) {
          left -= s.length * s.slope;
          continue;
        }
        fail(json_fault::too_large, "$.needs", *document.field("needs"),
             "expected needs that are worth at most " + std::to_string(most) +
                 " together, which is 2^50 divided by one more than the budget, found more; lower slopes or lengths");
        return;
      }
  }

  void read_step(const json_node& n, const std::string& path) {
    instance::item& item = result_.problem.items.emplace_back();
    auto& id = result_.names.steps.emplace_back();
    if (!is_object(n, path, "a step: an object with \"id\", \"stage\", \"station\", \"seconds\", \"group\", \"gives\""))
      return;
    fields(n, path, {"id", "stage", "station", "seconds", "group", "gives"});
    read_id(n, path, id);
    if (const json_node* v = field(n, path, "stage", "the position of its stage"))
      item.stage = position_of(*v, "stage", stages_, [&] { return path_of(path, "stage"); });
    if (const json_node* v = field(n, path, "station", "the position of its station"))
      item.station = position_of(*v, "station", stations_, [&] { return path_of(path, "station"); });
    if (const json_node* v = field(n, path, "seconds", "how long it takes"))
      item.seconds = number(*v, "seconds", 1, most_amount, [&] { return path_of(path, "seconds"); });
    if (const json_node* v = field(n, path, "group", "the number of its group"))
      item.group = static_cast<std::size_t>(
          number(*v, "", 0, static_cast<std::int64_t>(most_parts) - 1, [&] { return path_of(path, "group"); }));
    constexpr std::string_view expected = "which needs it gives how much to";
    const json_node* gives = field(n, path, "gives", expected);
    if (gives == nullptr) return;
    item.gives.reserve(gives->values.size());
    pairs(
        *gives, expected, "[need, amount]", [&] { return path_of(path, "gives"); },
        [&](const json_node& need, const json_node& amount, auto&& at) {
          item.gives.push_back({position_of(need, "need", needs_, [&] { return path_of(at(), std::size_t{0}); }),
                                number(amount, "", 1, most_amount, [&] { return path_of(at(), std::size_t{1}); })});
        });
  }

  void read_limit(const json_node& n, const std::string& path) {
    instance::limit& limit = result_.problem.limits.emplace_back();
    auto& id = result_.names.limits.emplace_back();
    if (!is_object(n, path, "a limit: an object with \"id\", \"terms\" and \"bound\"")) return;
    fields(n, path, {"id", "terms", "bound"});
    read_id(n, path, id);
    if (const json_node* v = field(n, path, "bound", "the most that the sum may be"))
      limit.bound = number(*v, "", -most_bound, most_bound, [&] { return path_of(path, "bound"); });
    constexpr std::string_view expected = "which steps count how much";
    const json_node* terms = field(n, path, "terms", expected);
    if (terms == nullptr) return;
    limit.terms.reserve(terms->values.size());
    pairs(
        *terms, expected, "[step, amount]", [&] { return path_of(path, "terms"); },
        [&](const json_node& step, const json_node& amount, auto&& at) {
          limit.terms.push_back(
              {position_of(step, "step", steps_, [&] { return path_of(at(), std::size_t{0}); }),
               number(amount, "", -most_amount, most_amount, [&] { return path_of(at(), std::size_t{1}); })});
        });
  }

  void read_prerequisite(const json_node& n, const std::string& path) {
    instance::prerequisite& p = result_.problem.prerequisites.emplace_back();
    if (n.what != json_node::kind::array || n.values.size() != 2) {
      fail(json_fault::wrong_type, path, n,
           "expected a pair [step, [steps]], found " + counted(n) +
               "; write the step, then the list of those of which one comes before it");
      return;
    }
    p.item = position_of(n.values[0], "step", steps_, [&] { return path_of(path, std::size_t{0}); });
    const json_node& any_of = n.values[1];
    const auto at = [&] { return path_of(path, std::size_t{1}); };
    if (!list(any_of, "the steps of which one comes before", std::numeric_limits<std::size_t>::max(), at)) return;
    p.any_of.reserve(any_of.values.size());
    for (std::size_t j = 0; j < any_of.values.size() && !enough(); ++j)
      p.any_of.push_back(position_of(any_of.values[j], "step", steps_, [&] { return path_of(at(), j); }));
  }

  void read_id(const json_node& n, const std::string& path, std::string& id) {
    if (const json_node* v = field(n, path, "id", "what it is called"))
      id = text(*v, [&] { return path_of(path, "id"); });
  }

  // ---- prerequisites in a circle
  // -------------------------------------------------------------------------------------

  using lists_by_step = std::vector<std::vector<std::size_t>>;

  /// The steps of whose every list one can be chosen; in linear time.
  [[nodiscard]] std::vector<char> choosable_steps(const lists_by_step& lists_with) const {
    const auto& lists = result_.problem.prerequisites;
    const std::size_t count = result_.problem.items.size();
    std::vector<char> met(lists.size(), 0);
    std::vector<std::size_t> unmet(count, 0);
    for (const instance::prerequisite& q : lists) ++unmet[q.item];
    std::vector<char> found(count, 0);
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < count; ++i)
      if (unmet[i] == 0) next.push_back(i);
    while (!next.empty()) {
      const std::size_t j = next.back();
      next.pop_back();
      found[j] = 1;
      for (const std::size_t q : lists_with[j]) {
        if (met[q]) continue;
        met[q] = 1;
        if (--unmet[lists[q].item] == 0) next.push_back(lists[q].item);
      }
    }
    return found;
  }

  /// The steps that have an empty list, or one of nothing but such steps; in linear time.
  [[nodiscard]] std::vector<char> barred_steps(const lists_by_step& lists_with) const {
    const auto& lists = result_.problem.prerequisites;
    std::vector<std::size_t> left(lists.size(), 0);
    std::vector<char> found(result_.problem.items.size(), 0);
    std::vector<std::size_t> next;
    const auto bar = [&](std::size_t i) {
      if (!found[i]) next.push_back(i);
      found[i] = 1;
    };
    for (std::size_t q = 0; q < lists.size(); ++q) {
      left[q] = lists[q].any_of.size();
      if (left[q] == 0) bar(lists[q].item);
    }
    while (!next.empty()) {
      const std::size_t j = next.back();
      next.pop_back();
      for (const std::size_t q : lists_with[j])
        if (--left[q] == 0) bar(lists[q].item);
    }
    return found;
  }

  /// A step that an empty list bars, directly or not, is meant to be barred. One that waits for itself is hardly meant.
  void find_circles(const json_node& n) {
    const auto& lists = result_.problem.prerequisites;
    const std::size_t count = result_.problem.items.size();
    lists_by_step lists_with(count);
    for (std::size_t q = 0; q < lists.size(); ++q)
      for (const std::size_t j : lists[q].any_of) lists_with[j].push_back(q);
    const std::vector<char> choosable = choosable_steps(lists_with);
    const std::vector<char> barred = barred_steps(lists_with);
    const auto waits = [&](std::size_t i) { return !choosable[i] && !barred[i]; };
    // For each step that waits: the list that keeps it waiting, and a step of it that waits as well.
    std::vector<std::size_t> list_of(count, lists.size());
    std::vector<std::size_t> next(count, 0);
    for (std::size_t q = 0; q < lists.size(); ++q) {
      const std::size_t i = lists[q].item;
      if (!waits(i) || list_of[i] != lists.size()) continue;
      const auto& any_of = lists[q].any_of;
      if (std::any_of(any_of.begin(), any_of.end(), [&](std::size_t j) { return choosable[j] != 0; })) continue;
      list_of[i] = q;
      next[i] = *std::find_if(any_of.begin(), any_of.end(), waits);
    }
    std::vector<std::size_t> seen_by(count, count);
    for (std::size_t i = 0; i < count && result_.circles.size() < most_errors; ++i) {
      if (!waits(i)) continue;
      std::vector<std::size_t> chain;
      std::size_t last = i;
      for (; seen_by[last] != i; last = next[last]) {
        seen_by[last] = i;
        chain.push_back(last);
      }
      std::string words;
      for (std::size_t k = 0; k < chain.size() && k < most_shown; ++k) words += step_name(chain[k]) + " -> ";
      if (chain.size() > most_shown) words += "... -> ";
      const json_node& at = n.values[list_of[i]];
      result_.circles.push_back({json_fault::contradiction,
                                 path_of("$.prerequisites", list_of[i]),
                                 at.line,
                                 shown(at),
                                 {},
                                 "expected a way to choose " + step_name(i) +
                                     ", found only steps that wait for one another: " + words + step_name(last) +
                                     "; take one of these prerequisites out, or add a step that waits for none"});
    }
  }

  [[nodiscard]] std::string step_name(std::size_t i) const {
    return "step " + std::to_string(i) + " (" + in_quotes(result_.names.steps[i]) + ")";
  }

  std::size_t stages_ = 0;
  std::size_t stations_ = 0;
  std::size_t needs_ = 0;
  std::size_t steps_ = 0;
  json_instance result_{};
};

/// Names the parts of a grounding.
class grounding_names {
 public:
  grounding_names(const rule_book& rules, const grounding& ground, const std::vector<need>& needs)
      : rules_(rules), ground_(ground), needs_(needs) {}

  [[nodiscard]] instance_names all() const {
    const instance& p = ground_.problem;
    instance_names names;
    names.stages.resize(p.stages);
    names.stations.resize(p.opening.size());
    for (std::size_t i = 0; i < ground_.options.size(); ++i) {
      const step& s = ground_.options[i];
      names.stations[p.items[i].station] = station_of(s);
      put(names.stages[p.items[i].stage], name_of(s.what->when));
      names.steps.push_back(std::string{s.what->name} + ":" + target(s.where, s.target) + ":" + station_of(s) + ":" +
                            dose_of(s.amount));
    }
    for (const superset& pair : ground_.supersets)
      names.steps.push_back(names.steps[pair.first] + "&" + names.steps[pair.second]);
    for (const need& n : needs_) names.needs.push_back(name_of(n));
    for (const preference& wish : ground_.preferences) names.needs.push_back(std::string{rules_[wish.rule].name});
    std::vector<std::size_t> of_rule(rules_.size(), 0);
    for (const std::size_t r : ground_.limit_rule)
      names.limits.push_back(std::string{rules_[r].name} + ":" + std::to_string(++of_rule[r]));
    for (const need& n : needs_)
      if (n.required && names.limits.size() < p.limits.size()) names.limits.push_back("required:" + name_of(n));
    for (std::size_t i = 1; names.limits.size() < p.limits.size() && !ground_.supersets.empty(); ++i)
      names.limits.push_back("superset:" + std::to_string(i));
    return names;
  }

 private:
  static void put(std::string& all, std::string_view one) {
    if (("+" + all + "+").find("+" + std::string{one} + "+") == std::string::npos)
      all += (all.empty() ? "" : "+") + std::string{one};
  }
  static std::string target(side where, const structure& what) {
    return (where == side::both ? std::string{} : std::string{regimen::name_of(where)} + "_") +
           std::string{regimen::name_of(what)};
  }
  static std::string name_of(const need& n) {
    return std::string{regimen::name_of(n.wanted)} + ":" + target(n.where, n.what);
  }
  template <class Enum>
  static std::string_view name_of(Enum value) {
    return regimen::name_of(value);
  }
  static std::string station_of(const step& s) {
    std::string tools;
    for (const tool t : s.tools) put(tools, name_of(t));
    return (tools.empty() ? "none" : tools) + "@" + std::string{name_of(s.posture)};
  }
  static std::string dose_of(const dose& d) {
    std::string words;
    if (d.series.value != 1) words += std::to_string(d.series.value) + "x";
    if (d.reps.value != 1 || !words.empty()) words += std::to_string(d.reps.value) + "x";
    return words + std::to_string((d.hold + d.pace.total()).count());
  }

  const rule_book& rules_;
  const grounding& ground_;
  const std::vector<need>& needs_;
};

/// Turns an instance into JSON, one line for each part.
class json_instance_writer {
 public:
  json_instance_writer(const instance& problem, const instance_names& names) : problem_(problem), names_(names) {}

  std::string whole() && {
    const instance& p = problem_;
    text_ = "{";
    if (!names_.whole.empty()) text_ += "\"name\":" + quoted(names_.whole) + ",\n";
    text_ += "\"budget\":" + std::to_string(p.budget) + ",\n";
    list(
        "stages", p.stages, [&](std::size_t i) { text_ += name(names_.stages, i); }, "");
    list(
        "stations", p.opening.size(), [&](std::size_t a) { text_ += name(names_.stations, a); }, "");
    list("changeover", p.changeover.size(), [&](std::size_t a) {
      array(p.changeover[a], [&](std::int64_t seconds) { text_ += std::to_string(seconds); });
    });
    list(
        "opening", p.opening.size(), [&](std::size_t a) { text_ += std::to_string(p.opening[a]); }, "");
    list("needs", p.needs.size(), [&](std::size_t k) {
      text_ += "{\"id\":" + name(names_.needs, k) + ",\"segments\":";
      array(p.needs[k], [&](const instance::segment& s) { pair(s.length, s.slope); });
      text_ += "}";
    });
    list("steps", p.items.size(), [&](std::size_t i) {
      const instance::item& item = p.items[i];
      text_ += "{\"id\":" + name(names_.steps, i) + ",\"stage\":" + std::to_string(item.stage) +
               ",\"station\":" + std::to_string(item.station) + ",\"seconds\":" + std::to_string(item.seconds) +
               ",\"group\":" + std::to_string(item.group) + ",\"gives\":";
      terms(item.gives);
      text_ += "}";
    });
    list("limits", p.limits.size(), [&](std::size_t l) {
      text_ += "{\"id\":" + name(names_.limits, l) + ",\"terms\":";
      terms(p.limits[l].terms);
      text_ += ",\"bound\":" + std::to_string(p.limits[l].bound) + "}";
    });
    list("prerequisites", p.prerequisites.size(), [&](std::size_t q) {
      text_ += "[" + std::to_string(p.prerequisites[q].item) + ",";
      array(p.prerequisites[q].any_of, [&](std::size_t j) { text_ += std::to_string(j); });
      text_ += "]";
    });
    text_.resize(text_.size() - 2);  // the last comma
    text_ += "}\n";
    return std::move(text_);
  }

 private:
  static std::string quoted(const std::string& s) {
    return nlohmann::json(s).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
  static std::string name(const std::vector<std::string>& names, std::size_t i) {
    return quoted(i < names.size() ? names[i] : std::to_string(i));
  }
  void pair(std::int64_t first, std::int64_t second) {
    text_ += "[" + std::to_string(first) + "," + std::to_string(second) + "]";
  }
  void terms(const std::vector<instance::term>& all) {
    array(all, [&](const instance::term& t) {
      text_ += "[" + std::to_string(t.index) + "," + std::to_string(t.amount) + "]";
    });
  }
  template <class List, class F>
  void array(const List& all, F&& write) {
    text_ += "[";
    bool first = true;
    for (const auto& one : all) {
      if (!first) text_ += ",";
      first = false;
      write(one);
    }
    text_ += "]";
  }
  template <class F>
  void list(std::string_view field, std::size_t count, F&& write, std::string_view between = "\n  ") {
    text_ += "\"" + std::string{field} + "\":[";
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text_ += ",";
      text_ += between;
      write(i);
    }
    text_ += "],\n";
  }

  const instance& problem_;
  const instance_names& names_;
  std::string text_{};
};

}  // namespace detail

/// @brief Reads an instance. Every field must be there but "name"; docs/schema/instance.schema.json says what they
/// hold.
///
/// Every fault of the text is reported, but no more than the first thousand. What is read can be solved: positions are
/// in range, changeovers obey the triangle inequality, slopes fall, and no sum leaves 64 bits. Prerequisites in a
/// circle are no fault: see json_instance::circles. At most 1 000 stages and stations, 10 000 needs, steps, groups,
/// limits and prerequisites; seconds and amounts are at most 10^9, bounds 2^58, and the value of all needs together
/// times the seconds of the budget and one 2^50.
[[nodiscard]] inline json_result<json_instance> read_instance(std::string_view text) {
  const json_result<json_node> document = read_document(text, limits_of_instances);
  if (!document) return document.errors();
  return detail::json_instance_reader{}.read(*document);
}

/// @brief What the parts of a grounding are called, by the names of the library.
///
/// A step is "rolling:left_anterior_thigh:foam_roller@prone:30": technique, structure, tools, position, and dose as
/// sets x repetitions x seconds of one. A need is "release:left_posterior_thigh", a station "foam_roller@prone". Wishes
/// and limits have the name of their rule; limits are numbered, and those after the rules' are the required needs. A
/// stage is called after the stages of the techniques that stand in it.
/// @param rules the rules of the grounding
/// @param ground the grounding; limits beyond those of rules are the required needs, in their order
/// @param needs its needs
[[nodiscard]] inline instance_names names_of(const rule_book& rules, const grounding& ground,
                                             const std::vector<need>& needs) {
  return detail::grounding_names{rules, ground, needs}.all();
}

/// @brief An instance as JSON, from which read_instance() makes the same again, if it keeps what that asks for. A part
/// without a name is called by its position. Ends with a line break.
[[nodiscard]] inline std::string write_instance(const instance& problem, const instance_names& names) {
  return detail::json_instance_writer{problem, names}.whole();
}

}  // namespace regimen
