/// @file
/// @brief Reads training logs with their prescriptions from JSON, and writes what comes next.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/catalogue/full.hpp"
#include "regimen/catalogue/ladders.hpp"
#include "regimen/io/calendar_date.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/english/progression.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/person.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/io/near_names.hpp"
#include "regimen/training/progression.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief A prescription with what can be loaded for it.
struct json_prescription {
  /// @brief What is prescribed.
  prescription what{};
  /// @brief What can be loaded.
  loadable loads{};
  /// @brief The unit in which all of that is weighed; kilograms where units are mixed.
  english::mass_unit unit = english::mass_unit::kilograms;
};

/// @brief An exercise that a file declares.
struct json_exercise {
  /// @brief Its name, to which the technique points.
  std::string name{};
  /// @brief The exercise: a name and a difficulty.
  technique what{};
};

/// @brief A log as a file gives it.
struct json_log {
  /// @brief The day of the next session.
  day as_of{};
  /// @brief How ready somebody is; nothing if the file does not say.
  std::optional<readiness> today{};
  /// @brief What is prescribed, in the order of the file.
  std::vector<json_prescription> prescriptions{};
  /// @brief What was done, in the order of the file.
  std::vector<training_session> sessions{};
  /// @brief The exercises that the file declares, to which the rest points.
  std::vector<std::shared_ptr<const json_exercise>> own{};
};

/// @brief What a document that holds a log may have at most: some ten years of it.
inline constexpr json_limits limits_of_logs{std::size_t{1} << 24U, std::size_t{1} << 20U, 16};

namespace detail {

/// Reads one log and collects its errors.
class json_log_reader : json_reader {
 public:
  explicit json_log_reader(span<const technique* const> techniques) : techniques_(techniques) {}

  json_result<json_log> read(const json_node& document) {
    if (!is_object(document, "$", "a log: an object with \"version\", \"as_of\", \"prescriptions\" and \"sessions\""))
      return errors_;
    if (!read_version(document)) return errors_;
    known_fields(document, "$",
                 {"version", "as_of", "readiness", "exercises", "inventory", "prescriptions", "sessions"});
    if (const json_node* n = needed(document, "$", "as_of", "the day of the next session"))
      as_of_ = date(*n, "$.as_of");
    if (as_of_) result_.as_of = *as_of_;
    with(document, "$", "readiness", [&](const json_node& n, const std::string& at) {
      result_.today = read_readiness(n, at, as_of_, "\"as_of\"");
    });
    each(document, "$", "exercises", "a list of exercises",
         [&](const json_node& n, const std::string& at) { read_exercise(n, at); });
    with(document, "$", "inventory", [&](const json_node& n, const std::string& at) { read_inventory(n, at); });
    if (const json_node* n = needed(document, "$", "prescriptions", "what is prescribed"))
      if (n->what == json_node::kind::array && n->values.empty())
        fail(json_fault::empty_list, "$.prescriptions", *n, "expected at least one prescription, found none; add one");
    each(document, "$", "prescriptions", "a list of prescriptions",
         [&](const json_node& n, const std::string& at) { read_prescription(n, at); });
    needed(document, "$", "sessions", "what was done; [] for nothing yet");
    each(document, "$", "sessions", "a list of sessions",
         [&](const json_node& n, const std::string& at) { read_session(n, at); });
    if (!errors_.empty()) return sorted_errors();
    return std::move(result_);
  }

 private:
  static constexpr std::string_view units[] = {"kg", "lb"};
  struct equipment {
    std::string name;
    loadable loads;
    bool in_kilograms = false;
    bool in_pounds = false;
    bool faulty = false;
  };
  struct band {
    std::string name;
    mass pull;
  };

  // ---- parts of every place -----------------------------------------------------------------------------------------

  const json_node* needed(const json_node& object, const std::string& path, std::string_view field,
                          const std::string& expected) {
    const json_node* n = object.field(field);
    if (n == nullptr) missing(object, path, field, expected);
    return n;
  }
  template <class F>
  void each(const json_node& object, const std::string& path, std::string_view field, const std::string& expected,
            F&& f) {
    with(object, path, field, [&](const json_node& n, const std::string& at) {
      if (!is_array(n, at, expected)) return;
      for (std::size_t i = 0; i < n.values.size(); ++i) f(n.values[i], path_of(at, i));
    });
  }
  std::optional<std::string> word(const json_node& n, const std::string& path, const std::string& expected) {
    if (n.what == json_node::kind::string && !n.text.empty()) return n.text;
    wrong_type(n, path, expected, "write it in quotes");
    return std::nullopt;
  }
  /// A day that must not come after another.
  std::optional<day> date_until(const json_node& n, const std::string& path, const std::optional<day>& last,
                                const std::string& what) {
    const auto found = date(n, path);
    if (!found || !last || !(*last < *found)) return found;
    fail(json_fault::out_of_range, path, n,
         "expected a day up to " + what + ", " + calendar_date(*last) + ", found " + shown(n) +
             "; what has not happened yet cannot be judged");
    return std::nullopt;
  }
  std::optional<readiness> read_readiness(const json_node& n, const std::string& path, const std::optional<day>& last,
                                          const std::string& what) {
    if (!is_object(n, path, "readiness: an object with \"level\" and \"date\"")) return std::nullopt;
    known_fields(n, path, {"level", "date"});
    std::optional<readiness_level> level;
    std::optional<day> measured;
    if (const json_node* v = needed(n, path, "level", "how ready: poor, fair or good"))
      level = name<readiness_level>(*v, path_of(path, "level"));
    if (const json_node* v = needed(n, path, "date", "the day on which it was measured"))
      measured = date_until(*v, path_of(path, "date"), last, what);
    if (!level || !measured) return std::nullopt;
    return readiness{*level, *measured};
  }

  // ---- masses -------------------------------------------------------------------------------------------------------

  static std::string field_of(std::string_view stem, std::string_view unit) {
    return stem.empty() ? std::string{unit} : std::string{stem} + "_" + std::string{unit};
  }
  std::optional<mass> mass_of(const json_node& n, const std::string& path, bool pounds) {
    const std::string unit = pounds ? "lb" : "kg";
    const double most = pounds ? 4409 : 2000;
    const std::string expected = "a number of " + unit + " from 0 to " + std::string{pounds ? "4409" : "2000"};
    if (n.what != json_node::kind::number) {
      wrong_type(n, path, expected, "write digits without quotes");
      return std::nullopt;
    }
    const std::optional<double> value = finite_number(n.text);
    if (value && *value < 0)
      fail(json_fault::out_of_range, path, n,
           "expected " + expected + ", found " + shown(n) +
               "; help is written as a positive load of equipment of the kind \"assisted\"");
    else if (!value || *value > most)
      fail(json_fault::out_of_range, path, n, "expected " + expected + ", found " + shown(n) + "; choose one within");
    else
      return mass{std::llround(*value * (pounds ? 453.59237 : 1000.0))};
    return std::nullopt;
  }
  /// The mass of an object, as "kg" or "lb" after a stem; nothing where there is none. Says what has no unit or two.
  std::optional<mass> mass_in(const json_node& n, const std::string& path, std::string_view stem,
                              equipment* of = nullptr) {
    const json_node* kilograms = n.field(field_of(stem, "kg"));
    const json_node* pounds = n.field(field_of(stem, "lb"));
    for (const std::string_view bare : {std::string_view{"weight"}, std::string_view{"load"}, stem})
      if (const json_node* v = bare.empty() ? nullptr : n.field(bare); v != nullptr && (bare == stem || stem.empty())) {
        fail(json_fault::missing_field, path_of(path, bare), *v,
             "expected a mass with its unit, found " + shown(*v) + " without one; write \"" + field_of(stem, "kg") +
                 "\" or \"" + field_of(stem, "lb") + "\"");
        return std::nullopt;
      }
    if (kilograms != nullptr && pounds != nullptr) {
      fail(json_fault::contradiction, path_of(path, field_of(stem, "lb")), *pounds,
           "expected one unit, found \"" + field_of(stem, "kg") + "\" and \"" + field_of(stem, "lb") +
               "\"; take one of them out");
      return std::nullopt;
    }
    if (kilograms == nullptr && pounds == nullptr) return std::nullopt;
    if (of != nullptr) (pounds != nullptr ? of->in_pounds : of->in_kilograms) = true;
    return pounds != nullptr ? mass_of(*pounds, path_of(path, field_of(stem, "lb")), true)
                             : mass_of(*kilograms, path_of(path, field_of(stem, "kg")), false);
  }
  mass needed_mass(const json_node& n, const std::string& path, std::string_view stem, const std::string& expected,
                   equipment* of = nullptr) {
    const std::size_t before = errors_.size();
    const std::optional<mass> found = mass_in(n, path, stem, of);
    if (!found && errors_.size() == before) missing(n, path, field_of(stem, "kg"), expected);
    return found.value_or(mass{});
  }
  /// A list of masses as "kg" or "lb".
  std::vector<mass> masses_in(const json_node& n, const std::string& path, std::string_view stem, equipment& of) {
    std::vector<mass> all;
    for (const std::string_view unit : units)
      each(n, path, field_of(stem, unit), "a list of masses", [&](const json_node& v, const std::string& at) {
        (unit == "lb" ? of.in_pounds : of.in_kilograms) = true;
        if (const auto m = mass_of(v, at, unit == "lb")) all.push_back(*m);
      });
    if (n.field(field_of(stem, "kg")) != nullptr && n.field(field_of(stem, "lb")) != nullptr)
      fail(json_fault::contradiction, path_of(path, field_of(stem, "lb")), *n.field(field_of(stem, "lb")),
           "expected one unit, found two; take one of the lists out");
    return all;
  }

  // ---- exercises and equipment --------------------------------------------------------------------------------------

  void read_exercise(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "an exercise: an object with \"name\"")) return;
    known_fields(n, path, {"name", "difficulty"});
    auto made = std::make_shared<json_exercise>();
    if (const json_node* v = needed(n, path, "name", "what the exercise is called")) {
      const auto name = word(*v, path_of(path, "name"), "the name of an exercise");
      if (!name) return;
      if (find(*name) != nullptr) {
        fail(json_fault::duplicate_entry, path_of(path, "name"), *v,
             "expected a name that is not taken, found " + shown(*v) +
                 "; the catalogue or this file has it already, choose another or leave it out");
        return;
      }
      made->name = *name;
    }
    with(n, path, "difficulty", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "", 0, 1000)) made->what.difficulty = static_cast<int>(*value);
    });
    made->what.name = made->name;
    result_.own.push_back(std::move(made));
  }
  [[nodiscard]] const technique* find(std::string_view name) const noexcept {
    for (const auto& own : result_.own)
      if (own->name == name) return &own->what;
    for (const technique* t : techniques_)
      if (t != nullptr && t->name == name) return t;
    return nullptr;
  }
  const technique* exercise(const json_node& n, const std::string& path) {
    const auto name = word(n, path, "the name of an exercise");
    if (!name) return nullptr;
    if (const technique* found = find(*name)) return found;
    near_names near(*name);
    for (const auto& own : result_.own) near.consider(own->name);
    for (const technique* t : techniques_)
      if (t != nullptr) near.consider(t->name);
    fail(json_fault::unknown_name, path, n,
         "expected the name of an exercise, found " + shown(n) + "; " +
             (near.empty() ? std::string{"name one of the catalogue, or declare it under \"exercises\""}
                           : near.question()));
    return nullptr;
  }

  void read_inventory(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "an inventory: an object that names equipment")) return;
    for (std::size_t i = 0; i < n.names.size(); ++i) {
      once(n, i, path);
      equipment e;
      e.name = n.names[i];
      if (e.name == "body_weight")
        fail(json_fault::duplicate_entry, path_of(path, e.name), n.values[i],
             "expected another name, found \"body_weight\", which is always there; choose one");
      const std::size_t before = errors_.size();
      read_equipment(n.values[i], path_of(path, e.name), e);
      e.faulty = errors_.size() != before;
      equipment_.push_back(std::move(e));
    }
  }
  void read_equipment(const json_node& n, const std::string& path, equipment& e) {
    if (!is_object(n, path, "equipment: an object with \"kind\"")) return;
    const json_node* what = needed(n, path, "kind", "barbell, weights, stack, bands or assisted");
    if (what == nullptr) return;
    const auto kind = word(*what, path_of(path, "kind"), "barbell, weights, stack, bands or assisted");
    if (!kind) return;
    const std::size_t before = errors_.size();
    if (*kind == "barbell")
      read_barbell(n, path, e);
    else if (*kind == "weights")
      read_weights(n, path, e);
    else if (*kind == "stack" || *kind == "assisted")
      read_stack(n, path, e);
    else if (*kind == "bands")
      read_bands(n, path, e);
    else
      fail(json_fault::unknown_name, path_of(path, "kind"), *what,
           "expected barbell, weights, stack, bands or assisted, found " + shown(*what) + "; write one of these");
    if (*kind == "assisted") e.loads = loadable::assistance(e.loads);
    if (e.loads.fault() && errors_.size() == before)
      fail(*e.loads.fault() == loadable_fault::nothing ? json_fault::empty_list : json_fault::out_of_range, path, n,
           explain(*e.loads.fault()));
  }
  static std::string explain(loadable_fault fault) {
    switch (fault) {
      case loadable_fault::nothing: return "expected at least one load, found none; say what there is";
      case loadable_fault::negative: return "expected masses and steps above 0, found others; choose some above";
      case loadable_fault::too_heavy: return "expected at most 2000 kg in all, found more; take some out";
      case loadable_fault::inverted: return "expected \"low\" up to \"high\", found more; turn them round";
      case loadable_fault::bands_alike:
        return "expected bands that differ in their greatest pull, found two alike; take one out";
    }
    return {};
  }
  void read_barbell(const json_node& n, const std::string& path, equipment& e) {
    known_fields(n, path, {"kind", "bar", "bar_kg", "bar_lb", "plates"});
    const mass bar = needed_mass(n, path, "bar", "the mass of the empty bar", &e);
    std::vector<plate_pairs> plates;
    each(n, path, "plates", "a list of plates", [&](const json_node& v, const std::string& at) {
      if (!is_object(v, at, "plates: an object with \"kg\" or \"lb\", and \"pairs\"")) return;
      known_fields(v, at, {"weight", "load", "kg", "lb", "pairs"});
      plate_pairs p{needed_mass(v, at, "", "the mass of one plate", &e), 0};
      if (const json_node* pairs = needed(v, at, "pairs", "how many pairs there are"))
        if (const auto value = whole(*pairs, path_of(at, "pairs"), "", 1, 100)) p.pairs = static_cast<int>(*value);
      plates.push_back(p);
    });
    if (plates.size() > 20)
      fail(json_fault::too_large, path_of(path, "plates"), n, "expected at most 20 kinds of plates; take some out");
    else
      e.loads = loadable::barbell(bar, plates);
  }
  void read_weights(const json_node& n, const std::string& path, equipment& e) {
    known_fields(n, path, {"kind", "kg", "lb"});
    if (n.field("kg") == nullptr && n.field("lb") == nullptr) missing(n, path, "kg", "the list of weights");
    e.loads = loadable::fixed_weights(masses_in(n, path, "", e));
  }
  void read_stack(const json_node& n, const std::string& path, equipment& e) {
    known_fields(
        n, path,
        {"kind", "first", "first_kg", "first_lb", "step", "step_kg", "step_lb", "settings", "add_on_kg", "add_on_lb"});
    const mass first = needed_mass(n, path, "first", "the lightest setting", &e);
    const mass step = needed_mass(n, path, "step", "what each further setting adds", &e);
    std::int64_t settings = 1;
    if (const json_node* v = needed(n, path, "settings", "how many settings there are"))
      settings = whole(*v, path_of(path, "settings"), "", 1, 1000).value_or(1);
    const std::vector<mass> add_ons = masses_in(n, path, "add_on", e);
    // Every setting goes with every choice of them.
    if (add_ons.size() > 4)
      fail(json_fault::too_large, path, n,
           "expected at most 4 add-ons, found " + std::to_string(add_ons.size()) + "; take some out");
    e.loads = loadable::stack(first, step, static_cast<int>(settings), add_ons);
  }
  void read_bands(const json_node& n, const std::string& path, equipment& e) {
    known_fields(n, path, {"kind", "bands"});
    needed(n, path, "bands", "the list of bands");
    std::vector<range<mass>> pulls;
    each(n, path, "bands", "a list of bands", [&](const json_node& v, const std::string& at) {
      if (!is_object(v, at, "a band: an object with \"name\", and \"low\" and \"high\" in \"_kg\" or \"_lb\"")) return;
      known_fields(v, at, {"name", "low", "low_kg", "low_lb", "high", "high_kg", "high_lb"});
      const mass low = needed_mass(v, at, "low", "the pull at its shortest", &e);
      const mass high = needed_mass(v, at, "high", "the pull at its longest", &e);
      pulls.push_back({low, high});
      const json_node* named = needed(v, at, "name", "what the band is called");
      const auto name = named == nullptr ? std::nullopt : word(*named, path_of(at, "name"), "the name of a band");
      if (!name) return;
      for (const band& other : bands_)
        if (other.name == *name)
          fail(json_fault::duplicate_entry, path_of(at, "name"), *named,
               "expected each band once, found " + shown(*named) + " again; choose another name");
      bands_.push_back({*name, high});
    });
    e.loads = loadable::bands(pulls);
  }

  // ---- prescriptions ------------------------------------------------------------------------------------------------

  template <class Amount, class Make>
  std::optional<range<Amount>> read_range(const json_node& n, const std::string& path, const std::string& unit,
                                          std::int64_t most, Make&& make) {
    if (n.what == json_node::kind::number) {
      const auto value = whole(n, path, unit, 1, most);
      if (!value) return std::nullopt;
      return range<Amount>{make(*value), make(*value)};
    }
    if (!is_object(n, path, "a number, or an object with \"low\" and \"high\"")) return std::nullopt;
    known_fields(n, path, {"low", "high"});
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    if (const json_node* v = needed(n, path, "low", "the least")) low = whole(*v, path_of(path, "low"), unit, 1, most);
    if (const json_node* v = needed(n, path, "high", "the most"))
      high = whole(*v, path_of(path, "high"), unit, 1, most);
    if (!low || !high) return std::nullopt;
    if (*low > *high) {
      fail(json_fault::contradiction, path, n,
           "expected \"low\" up to \"high\", found " + std::to_string(*low) + " and " + std::to_string(*high) +
               "; turn them round");
      return std::nullopt;
    }
    return range<Amount>{make(*low), make(*high)};
  }

  /// The effort of an object, from "rpe", "rir" or both.
  std::optional<effort> effort_in(const json_node& n, const std::string& path) {
    std::optional<effort> rating;
    std::optional<std::int64_t> left_over;
    with(n, path, "rpe", [&](const json_node& v, const std::string& at) {
      const std::string expected = "a rating from 1 to 10 in half points";
      const auto value = v.what == json_node::kind::number ? finite_number(v.text) : std::nullopt;
      if (v.what != json_node::kind::number)
        wrong_type(v, at, expected, "write digits without quotes");
      else if (!value || *value < 1 || *value > 10 || *value * 2 != std::floor(*value * 2))
        fail(json_fault::out_of_range, at, v, "expected " + expected + ", found " + shown(v) + "; choose one within");
      else
        rating = effort::rpe(static_cast<std::int32_t>(*value * 2));
    });
    with(n, path, "rir",
         [&](const json_node& v, const std::string& at) { left_over = whole(v, at, "repetitions in reserve", 0, 9); });
    if (rating && left_over && !agree(*rating, static_cast<std::int32_t>(*left_over))) {
      fail(json_fault::contradiction, path_of(path, "rir"), *n.field("rir"),
           "expected repetitions in reserve that agree with the rating " + english::text(*rating) + ", found " +
               std::to_string(*left_over) + "; a rating of 10 is none, of 9 one, of 8 two: take one of the fields out");
      return std::nullopt;
    }
    if (rating) return rating;
    if (left_over) return effort::in_reserve(static_cast<std::int32_t>(*left_over));
    return std::nullopt;
  }

  void read_ladder(const json_node& n, const std::string& path, prescription& p) {
    if (n.what == json_node::kind::string) {
      near_names near(n.text);
      for (const ladder& l : ladders) {
        if (l.name == n.text) {
          p.variations = l;
          return;
        }
        near.consider(l.name);
      }
      fail(json_fault::unknown_name, path, n,
           "expected the name of a ladder, found " + shown(n) + "; " +
               (near.empty() ? std::string{"list its exercises, the easiest first"} : near.question()));
      return;
    }
    if (!is_array(n, path, "the name of a ladder, or its exercises, the easiest first")) return;
    if (n.values.empty())
      fail(json_fault::empty_list, path, n,
           "expected at least one rung, found none; name some, or leave the field out");
    for (std::size_t i = 0; i < n.values.size(); ++i) {
      const technique* t = exercise(n.values[i], path_of(path, i));
      if (t == nullptr || p.variations.rungs.push_back(t)) continue;
      fail(json_fault::too_large, path, n, "expected at most 8 rungs, found more; leave some out");
      return;
    }
  }

  void read_prescription(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "a prescription: an object with \"exercise\", \"sets\", and \"reps\" or \"seconds\""))
      return;
    known_fields(n, path,
                 {"exercise",
                  "side",
                  "equipment",
                  "scheme",
                  "sets",
                  "reps",
                  "seconds",
                  "lengthen_by_seconds",
                  "rpe",
                  "rir",
                  "start",
                  "start_kg",
                  "start_lb",
                  "start_band",
                  "increment",
                  "increment_kg",
                  "increment_lb",
                  "increment_percent",
                  "small_increment",
                  "deload",
                  "ladder"});
    const std::size_t before = errors_.size();
    json_prescription made;
    prescription& p = made.what;
    if (const json_node* v = needed(n, path, "exercise", "which exercise"))
      p.what = exercise(*v, path_of(path, "exercise"));
    with(n, path, "side", [&](const json_node& v, const std::string& at) { put(p.where, name<side>(v, at)); });
    equipment mixed;
    with(n, path, "equipment", [&](const json_node& v, const std::string& at) {
      if (const equipment* e = equipment_named(v, at)) {
        made.loads = e->loads;
        mixed.in_kilograms = e->in_kilograms;
        mixed.in_pounds = e->in_pounds;
        mixed.faulty = e->faulty;
      }
    });
    with(n, path, "scheme",
         [&](const json_node& v, const std::string& at) { put(p.how, name<progression_scheme>(v, at)); });
    if (const json_node* v = needed(n, path, "sets", "how many sets"))
      if (const auto value = whole(*v, path_of(path, "sets"), "sets", 1, 20))
        p.series.value = static_cast<std::int32_t>(*value);
    with(n, path, "reps", [&](const json_node& v, const std::string& at) {
      p.reps = read_range<repetitions>(v, at, "repetitions", 10'000, [](std::int64_t value) {
        return repetitions{static_cast<std::int32_t>(value)};
      });
    });
    with(n, path, "seconds", [&](const json_node& v, const std::string& at) {
      p.time = read_range<seconds>(v, at, "seconds", 86400, [](std::int64_t value) { return seconds{value}; });
    });
    with(n, path, "lengthen_by_seconds", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "seconds", 1, 3600)) p.lengthen_by = seconds{*value};
    });
    p.aim = effort_in(n, path);
    p.start = mass_in(n, path, "start", &mixed);
    with(n, path, "start_band", [&](const json_node& v, const std::string& at) {
      if (p.start)
        fail(json_fault::contradiction, at, v,
             "expected a mass or a band to start with, found both; take one of them out");
      p.start = band_named(v, at);
    });
    p.increment = mass_in(n, path, "increment", &mixed).value_or(mass{});
    with(n, path, "increment_percent", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "percent", usual_increment.low, usual_increment.high))
        p.increment_percent = static_cast<int>(*value);
    });
    if (p.increment.grams > 0 && p.increment_percent > 0)
      fail(json_fault::contradiction, path_of(path, "increment_percent"), *n.field("increment_percent"),
           "expected an increment as a mass or in percent, found both; take one of them out");
    with(n, path, "small_increment",
         [&](const json_node& v, const std::string& at) { put(p.if_small, name<small_increment>(v, at)); });
    with(n, path, "deload", [&](const json_node& v, const std::string& at) { read_deload(v, at, p.light); });
    with(n, path, "ladder", [&](const json_node& v, const std::string& at) { read_ladder(v, at, p); });
    made.unit = mixed.in_pounds && !mixed.in_kilograms ? english::mass_unit::pounds : english::mass_unit::kilograms;
    // What faulty equipment would have loaded nobody knows.
    if (errors_.size() != before || mixed.faulty) return;
    if (const auto fault = fault_of(p, made.loads)) {
      fail(json_fault::contradiction, path, n, english::explain(*fault));
      return;
    }
    for (const json_prescription& other : result_.prescriptions)
      if (*other.what.what == *p.what && (reaches(other.what.where, p.where) || reaches(p.where, other.what.where))) {
        fail(json_fault::duplicate_entry, path_of(path, "exercise"), *n.field("exercise"),
             "expected each exercise once, found " + in_quotes(p.what->name) + " again on the same side; keep one");
        return;
      }
    result_.prescriptions.push_back(std::move(made));
  }
  void read_deload(const json_node& n, const std::string& path, deload& light) {
    if (!is_object(n, path, "a deload: an object with \"after_misses\", \"percent\" or \"every_weeks\"")) return;
    known_fields(n, path, {"after_misses", "percent", "every_weeks"});
    with(n, path, "after_misses", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "misses", 0, 100)) light.after_misses = static_cast<int>(*value);
    });
    with(n, path, "percent", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "percent", 1, 50)) light.percent = static_cast<int>(*value);
      light.from = {"as prescribed", certainty::choice};
    });
    with(n, path, "every_weeks", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "weeks", 2, 100)) light.every_weeks = static_cast<int>(*value);
    });
  }
  const equipment* equipment_named(const json_node& n, const std::string& path) {
    static const equipment none{"body_weight", loadable{}};
    const auto name = word(n, path, "the name of equipment in the inventory");
    if (!name) return nullptr;
    if (*name == none.name) return &none;
    near_names near(*name);
    near.consider(none.name);
    for (const equipment& e : equipment_) {
      if (e.name == *name) return &e;
      near.consider(e.name);
    }
    fail(json_fault::unknown_name, path, n,
         "expected the name of equipment in the inventory, found " + shown(n) + "; " +
             (near.empty() ? std::string{"add it to \"inventory\", or write \"body_weight\""} : near.question()));
    return nullptr;
  }
  std::optional<mass> band_named(const json_node& n, const std::string& path) {
    const auto name = word(n, path, "the name of a band");
    if (!name) return std::nullopt;
    near_names near(*name);
    for (const band& b : bands_) {
      if (b.name == *name) return b.pull;
      near.consider(b.name);
    }
    fail(json_fault::unknown_name, path, n,
         "expected the name of a band in the inventory, found " + shown(n) + "; " +
             (near.empty() ? std::string{"add it to the bands"} : near.question()));
    return std::nullopt;
  }

  // ---- sessions -----------------------------------------------------------------------------------------------------

  void read_session(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "a session: an object with \"date\" and \"exercises\"")) return;
    known_fields(n, path, {"date", "readiness", "exercises"});
    training_session s;
    std::optional<day> on;
    if (const json_node* v = needed(n, path, "date", "the day of the session"))
      on = date_until(*v, path_of(path, "date"), as_of_, "\"as_of\"");
    if (on) s.on = *on;
    with(n, path, "readiness", [&](const json_node& v, const std::string& at) {
      s.ready = read_readiness(v, at, on, "the day of the session");
    });
    needed(n, path, "exercises", "what was done");
    each(n, path, "exercises", "a list of exercises", [&](const json_node& v, const std::string& at) {
      if (std::optional<logged_exercise> e = read_entry(v, at)) s.exercises.push_back(std::move(*e));
    });
    result_.sessions.push_back(std::move(s));
  }
  std::optional<logged_exercise> read_entry(const json_node& n, const std::string& path) {
    if (!is_object(n, path, "an entry: an object with \"exercise\" and \"sets\"")) return std::nullopt;
    known_fields(n, path, {"exercise", "sets", "pain", "prescribed", "prescribed_kg", "prescribed_lb"});
    logged_exercise e;
    if (const json_node* v = needed(n, path, "exercise", "which exercise"))
      e.what = exercise(*v, path_of(path, "exercise"));
    with(n, path, "pain", [&](const json_node& v, const std::string& at) { put(e.pain, truth(v, at)); });
    e.prescribed = mass_in(n, path, "prescribed");
    needed(n, path, "sets", "the sets that were done; [] for none");
    const json_prescription* of = e.what == nullptr ? nullptr : prescribed_for(*e.what);
    each(n, path, "sets", "a list of sets",
         [&](const json_node& v, const std::string& at) { e.sets.push_back(read_set(v, at, of)); });
    if (e.what == nullptr) return std::nullopt;
    return e;
  }
  [[nodiscard]] const json_prescription* prescribed_for(const technique& t) const noexcept {
    for (const json_prescription& p : result_.prescriptions)
      if (*p.what.what == t || p.what.variations.rung_of(t)) return &p;
    return nullptr;
  }
  logged_set read_set(const json_node& n, const std::string& path, const json_prescription* of) {
    logged_set s;
    if (!is_object(n, path, "a set: an object with \"reps\" or \"seconds\"")) return s;
    known_fields(n, path,
                 {"reps", "seconds", "weight", "load", "kg", "lb", "band", "rpe", "rir", "kind", "done", "side"});
    with(n, path, "reps", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "repetitions", 0, 100'000))
        s.reps = repetitions{static_cast<std::int32_t>(*value)};
    });
    with(n, path, "seconds", [&](const json_node& v, const std::string& at) {
      if (const auto value = whole(v, at, "seconds", 0, 86400)) s.time = seconds{*value};
    });
    const bool counted = n.field("reps") != nullptr;
    const bool timed = n.field("seconds") != nullptr;
    if (counted == timed)
      fail(counted ? json_fault::contradiction : json_fault::missing_field, path, n,
           "expected \"reps\" or \"seconds\", found " +
               std::string{counted ? "both; take one out" : "neither; add one"});
    const std::size_t before = errors_.size();
    const std::optional<mass> weighed = mass_in(n, path, "");
    const json_node* pulled = n.field("band");
    if (weighed) s.load = *weighed;
    if (pulled != nullptr && weighed)
      fail(json_fault::contradiction, path_of(path, "band"), *pulled,
           "expected a mass or a band, found both; take one of them out");
    if (pulled != nullptr) s.load = band_named(*pulled, path_of(path, "band")).value_or(mass{});
    const bool loaded = of != nullptr && of->loads.loads().back().high.grams > 0;
    if (!weighed && pulled == nullptr && loaded && errors_.size() == before)
      missing(n, path, "kg", "the load, which this exercise has; 0 for none");
    s.felt = effort_in(n, path);
    with(n, path, "kind", [&](const json_node& v, const std::string& at) { put(s.what_for, name<set_kind>(v, at)); });
    with(n, path, "done", [&](const json_node& v, const std::string& at) { put(s.done, truth(v, at)); });
    with(n, path, "side", [&](const json_node& v, const std::string& at) { put(s.where, name<side>(v, at)); });
    return s;
  }

  span<const technique* const> techniques_;
  json_log result_{};
  std::optional<day> as_of_{};
  std::vector<equipment> equipment_{};
  std::vector<band> bands_{};
};

/// Turns targets into JSON.
class json_next_writer {
 public:
  static nlohmann::ordered_json whole(const json_log& log) {
    nlohmann::ordered_json j = {{"version", document_version}, {"as_of", calendar_date(log.as_of)}};
    j["targets"] = nlohmann::ordered_json::array();
    for (const json_prescription& p : log.prescriptions)
      j["targets"].push_back(of(next_target(p.what, log.sessions, log.as_of, p.loads, log.today), p));
    return j;
  }

 private:
  static nlohmann::ordered_json of(const next_session& next, const json_prescription& p) {
    nlohmann::ordered_json j = {
        {"exercise", next.what->name}, {"side", name_of(next.where)}, {"assisted", p.loads.assists()}};
    j["sets"] = nlohmann::ordered_json::array();
    for (const set_target& s : next.sets) j["sets"].push_back(of(s, p));
    j["reasons"] = nlohmann::ordered_json::array();
    for (const progression_reason& r : next.reasons) j["reasons"].push_back(of(r, p));
    return j;
  }
  static nlohmann::ordered_json of(const set_target& s, const json_prescription& p) {
    nlohmann::ordered_json j;
    if (s.reps) j["reps"] = s.reps->value;
    if (s.time) j["seconds"] = s.time->count();
    j["grams"] = {{"low", s.load.low.grams}, {"high", s.load.high.grams}};
    if (s.aim) j["rpe"] = s.aim->half_points / 2.0;
    if (const auto plates = p.loads.plates_for(s.load.high)) {
      j["plates_on_each_end"] = nlohmann::ordered_json::array();
      for (const plate_pairs& plate : *plates)
        j["plates_on_each_end"].push_back({{"grams", plate.each.grams}, {"count", plate.pairs}});
    }
    j["text"] = english::text(s, p.unit, p.loads.assists());
    return j;
  }
  static nlohmann::ordered_json of(const progression_reason& r, const json_prescription& p) {
    return {{"code", name_of(r.what)},
            {"set", r.set},
            {"number", r.number},
            {"of", r.of},
            {"from_grams", r.from.grams},
            {"to_grams", r.to.grams},
            {"side", name_of(r.where)},
            {"source", r.because.id.empty() ? nlohmann::ordered_json(nullptr) : json_person_writer::of(r.because)},
            {"text", english::explain(r, p.what, p.unit)}};
  }
};

}  // namespace detail

/// @brief Reads a log whose exercises stand in a catalogue or are declared in it. Every fault of the text is reported,
/// not only the first, and what is read has a next target: see next_target().
///
/// "version", "as_of", "prescriptions" and "sessions" must be there. A mass always has its unit, as "kg" or "lb"; what
/// it is called stands before it, as in "start_kg". Sessions may stand in any order and several on one day, but none
/// after "as_of". Of assisted equipment a mass is help.
[[nodiscard]] inline json_result<json_log> read_log(std::string_view text, span<const technique* const> techniques) {
  const json_result<json_node> document = read_document(text, limits_of_logs);
  if (!document) return document.errors();
  return detail::json_log_reader{techniques}.read(*document);
}

/// @brief Reads a log of exercises of the catalogue.
[[nodiscard]] inline json_result<json_log> read_log(std::string_view text) { return read_log(text, full_catalogue); }

/// @brief What comes next of each prescription, as JSON: codes with their arguments, and the same in English. Loads are
/// in grams. Ends with a line break.
[[nodiscard]] inline std::string write_next(const json_log& log) {
  using errors = nlohmann::json::error_handler_t;
  return detail::json_next_writer::whole(log).dump(2, ' ', false, errors::replace) + "\n";
}

}  // namespace regimen
