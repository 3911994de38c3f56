/// @file
/// @brief Imports the exercises of free-exercise-db, and says of each record what was doubtful and what was done.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/crosswalk.hpp"
#include "regimen/io/in_quotes.hpp"
#include "regimen/io/json/catalogue.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/io/movement_name.hpp"
#include "regimen/io/near_names.hpp"
#include "regimen/motion/standard_movements.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

/// @brief What is wrong or doubtful about an imported record.
enum class import_problem : unsigned char {
  broken_record,              ///< It has not the shape of a record; the message is that of the reader.
  repeated_id,                ///< Another record has this id, capitals and hyphens apart.
  repeated_name,              ///< Another record has this name, capitals and hyphens apart.
  id_not_of_name,             ///< The id is not the name with underscores.
  odd_name,                   ///< All in capitals, blanks at the ends, or two blanks in a row.
  null_value,                 ///< `null`, which may mean "none", "unknown" or "does not apply".
  muscle_in_both_lists,       ///< The same muscle as primary and as secondary.
  muscle_repeated,            ///< The same muscle twice in one list.
  no_primary_muscle,          ///< No primary muscle at all.
  too_many_muscles,           ///< More structures than a technique can touch.
  secondary_muscles_unclear,  ///< Secondary muscles of something that acts on what it is applied to, and in full.
  no_instructions,            ///< An empty list of instructions.
  blank_instruction,          ///< A step without words.
  line_break_in_instruction,  ///< A line break within a step.
  long_instructions,          ///< More than two thousand characters.
  same_instructions,          ///< The very instructions of another record.
  unusual_characters,         ///< Characters beyond ASCII.
  markup,                     ///< HTML.
  name_against_equipment,     ///< The name speaks of a tool that the field does not give.
  compound_without_helpers,   ///< Said to move several joints, but without any secondary muscle.
  isolation_with_helpers,     ///< Said to move one joint, but with two secondary muscles or more.
  stretch_with_force,         ///< A stretch that pushes or pulls.
  unlikely_level,             ///< A level that hardly fits the name.
  side_in_prose,              ///< That it is done on one side stands in the words only.
  helper_in_prose,            ///< That somebody has to help stands in the words only.
  turned_by_slope,            ///< Incline or decline, which makes a push-up easier but a press harder.
  tool_unknown,               ///< What is needed cannot be told.
  position_guessed,           ///< The position follows from words or from the movement.
  position_unknown,           ///< No word tells the position.
  movement_guessed,           ///< The movement follows from the name.
  movement_against_muscles,   ///< The movement of that name does not work the primary muscle.
  movement_unknown,           ///< No standard movement has such a name.
  method_unknown,             ///< No kind of technique of this library is like it.
};

/// @brief Names of import_problem.
template <>
struct vocabulary<import_problem> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "problem of a record";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"broken_record",
                                          "repeated_id",
                                          "repeated_name",
                                          "id_not_of_name",
                                          "odd_name",
                                          "null_value",
                                          "muscle_in_both_lists",
                                          "muscle_repeated",
                                          "no_primary_muscle",
                                          "too_many_muscles",
                                          "secondary_muscles_unclear",
                                          "no_instructions",
                                          "blank_instruction",
                                          "line_break_in_instruction",
                                          "long_instructions",
                                          "same_instructions",
                                          "unusual_characters",
                                          "markup",
                                          "name_against_equipment",
                                          "compound_without_helpers",
                                          "isolation_with_helpers",
                                          "stretch_with_force",
                                          "unlikely_level",
                                          "side_in_prose",
                                          "helper_in_prose",
                                          "turned_by_slope",
                                          "tool_unknown",
                                          "position_guessed",
                                          "position_unknown",
                                          "movement_guessed",
                                          "movement_against_muscles",
                                          "movement_unknown",
                                          "method_unknown"};
};

/// @brief What the import did about a fault.
enum class import_action : unsigned char {
  kept,          ///< Taken as it stands.
  guessed,       ///< Completed by a guess; the message says which.
  not_composed,  ///< In the catalogue, but without a way to set it up: it can be named, not composed with.
  left_out,      ///< The record, or the part of it that the message names, is not in the catalogue.
};

/// @brief Names of import_action.
template <>
struct vocabulary<import_action> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "action of the import";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"kept", "guessed", "not_composed", "left_out"};
};

/// @brief One fault of a record, and what was done about it.
struct import_fault {
  /// @brief The id of the record; its name or nothing, where it has no id.
  std::string record{};
  /// @brief Where: "$[12].equipment".
  std::string path = "$";
  /// @brief The line, counted from one.
  std::size_t line = 0;
  /// @brief What is wrong or doubtful.
  import_problem what{};
  /// @brief What was done.
  import_action done{};
  /// @brief Both in English, on one line.
  std::string message{};
};

/// @brief A fault on one line, for a person.
[[nodiscard]] inline std::string one_line(const import_fault& f) {
  return f.path + " (line " + std::to_string(f.line) + ")" + (f.record.empty() ? "" : ", " + in_quotes(f.record)) +
         ": " + f.message + " [" + std::string{name_of(f.done)} + "]";
}

/// @brief What an import gives.
struct imported_catalogue {
  /// @brief The techniques; each is named for the id of its record.
  loaded_catalogue techniques{};
  /// @brief What was wrong or doubtful, in the order of the records.
  std::vector<import_fault> faults{};
};

namespace detail {

/// The names of muscles of free-exercise-db as structures: no more than the crosswalk of the library gives each.
struct imported_muscle {
  literal name{};
  list<structure, 4> structures{};
};
inline constexpr imported_muscle imported_muscles[] = {
    {"abdominals", {abdominals}},
    {"abductors", {hip_abductors}},
    {"adductors", {adductors}},
    {"biceps", {elbow_flexors}},
    {"calves", {triceps_surae}},
    {"chest", {pectoralis_major}},
    {"forearms", {forearm_muscles}},
    {"glutes", {gluteals}},
    {"hamstrings", {hamstrings}},
    {"lats", {latissimus_dorsi, teres_major}},
    {"lower back", {low_back_muscles}},
    {"middle back", {rhomboids, trapezius_transverse, trapezius_ascending}},
    {"neck", {neck_flexors, neck_extensors, scalenes}},
    {"quadriceps", {quadriceps}},
    {"shoulders", {deltoid, rotator_cuff}},
    {"traps", {trapezius, levator_scapulae}},
    {"triceps", {elbow_extensors}},
};

inline constexpr std::string_view imported_forces[] = {"pull", "push", "static"};
inline constexpr std::string_view imported_levels[] = {"beginner", "intermediate", "expert"};
inline constexpr std::string_view imported_mechanics[] = {"compound", "isolation"};
inline constexpr std::string_view imported_categories[] = {
    "strength", "stretching", "plyometrics", "powerlifting", "olympic weightlifting", "strongman", "cardio"};

/// What the field "equipment" stands for. "other" is a tool that is not told.
struct imported_tool {
  literal name{};
  enum_set<tool> tools{};
};
inline constexpr imported_tool imported_tools[] = {
    {"body only", {}},
    {"other", {}},
    {"barbell", {barbell}},
    {"dumbbell", {hand_weight}},
    {"cable", {cable_machine}},
    {"machine", {weight_machine}},
    {"kettlebells", {kettlebell}},
    {"bands", {resistance_band}},
    {"medicine ball", {medicine_ball}},
    {"exercise ball", {exercise_ball}},
    {"foam roll", {foam_roller}},
    {"e-z curl bar", {ez_bar}},
};

/// Tools that a name speaks of, by its words as exercise_words() gives them.
struct tool_word {
  literal words{};
  tool what{};
};
inline constexpr tool_word tool_words[] = {
    {"barbell", barbell},
    {"dumbbell", hand_weight},
    {"db", hand_weight},
    {"kettlebell", kettlebell},
    {"cable", cable_machine},
    {"smith", weight_machine},
    {"machine", weight_machine},
    {"band", resistance_band},
    {"medicine ball", medicine_ball},
    {"exercise ball", exercise_ball},
    {"stability ball", exercise_ball},
    {"ez", ez_bar},
    {"bench", bench},
    {"chair", firm_chair},
    {"plate", hand_weight},
    {"box", step_box},
};

/// Things that instructions ask for: a tool of the library, or something that it does not know.
struct prose_tool {
  literal words{};
  std::optional<tool> what{};
};
inline constexpr prose_tool prose_tools[] = {
    {"pull-up bar", tool::pull_up_bar},
    {"pullup bar", tool::pull_up_bar},
    {"chin-up bar", tool::pull_up_bar},
    {"chinup bar", tool::pull_up_bar},
    {"overhead bar", tool::pull_up_bar},
    {"flat bench", tool::bench},
    {"incline bench", tool::bench},
    {"decline bench", tool::bench},
    {"on a bench", tool::bench},
    {"on the bench", tool::bench},
    {"of a bench", tool::bench},
    {"of the bench", tool::bench},
    {"preacher bench", tool::bench},
    {"exercise ball", tool::exercise_ball},
    {"stability ball", tool::exercise_ball},
    {"on a chair", tool::firm_chair},
    {"in a chair", tool::firm_chair},
    {"towel", std::nullopt},
    {"strap", std::nullopt},
    {"your belt", std::nullopt},
    {"a belt", std::nullopt},
    {"broomstick", std::nullopt},
    {"a rope", std::nullopt},
    {"a pole", std::nullopt},
    {"smith machine", tool::weight_machine},
    {"sled", std::nullopt},
    {"parallel bars", std::nullopt},
    {"dip bars", std::nullopt},
    {"above the bars", std::nullopt},
};

/// Phrases that tell a position.
struct prose_position {
  literal words{};
  position what{};
};
inline constexpr prose_position name_positions[] = {
    {"bentover", bent_over},     {"standing", standing}, {"seated", chair_sitting},
    {"kneeling", tall_kneeling}, {"hanging", hanging},   {"walking", walking},
};
inline constexpr prose_position prose_positions[] = {
    {"on your back", supine},
    {"back on the floor", supine},
    {"face up", supine},
    {"facing up", supine},
    {"lie back", supine},
    {"lying on a flat bench", supine},
    {"lie on a flat bench", supine},
    {"face down", prone},
    {"facedown", prone},
    {"prone position", prone},
    {"on your stomach", prone},
    {"facing down", prone},
    {"hands and toes", prone},
    {"pushup position", prone},
    {"on your side", side_lying},
    {"on your right side", side_lying},
    {"on your left side", side_lying},
    {"on all fours", quadruped},
    {"all fours", quadruped},
    {"hands and knees", quadruped},
    {"kneel on one knee", half_kneeling},
    {"kneel", tall_kneeling},
    {"in a chair", chair_sitting},
    {"on a chair", chair_sitting},
    {"edge of a chair", chair_sitting},
    {"sit on the floor", long_sitting},
    {"sit up on the floor", long_sitting},
    {"sit upright on the floor", long_sitting},
    {"sitting on the floor", long_sitting},
    {"seated on the floor", long_sitting},
    {"seated position on the floor", long_sitting},
    {"seat yourself on the floor", long_sitting},
    {"sit on the ground", long_sitting},
    {"seated on the ground", long_sitting},
    {"on top of a foam roll", long_sitting},
    {"extend your legs over a foam roll", long_sitting},
    {"sit on ", chair_sitting},
    {"sit down", chair_sitting},
    {"sit at", chair_sitting},
    {"seat yourself", chair_sitting},
    {"seated on", chair_sitting},
    {"sitting on", chair_sitting},
    {"hang from", hanging},
    {"stand", standing},
    {"stance", standing},
    {"walk", walking},
    {"jog", walking},
    {"sprint", walking},
    {"as you run", walking},
};

/// The position in which a movement is made where the record tells none, and what else it needs.
struct movement_setting {
  literal movement{};
  position posture{};
  enum_set<tool> tools{};
  /// Whether the movement is told of the one side that works.
  bool one_sided = false;
};
inline constexpr movement_setting movement_settings[] = {
    {"deep_squat", standing},
    {"back_squat", standing},
    {"front_squat", standing},
    {"goblet_squat", standing},
    {"box_squat", standing, {step_box}},
    {"split_squat", standing, {}, true},
    {"bulgarian_split_squat", standing, {bench}, true},
    {"single_leg_squat", single_leg_stand, {}, true},
    {"lunge", standing, {}, true},
    {"reverse_lunge", standing, {}, true},
    {"walking_lunge", walking, {}, true},
    {"lateral_lunge", standing, {}, true},
    {"step_up", standing, {step_box}, true},
    {"step_down", standing, {step_box}, true},
    {"leg_press", incline_sitting, {weight_machine}},
    {"hack_squat", standing, {weight_machine}},
    {"leg_extension", chair_sitting},
    {"wall_sit", standing},
    {"romanian_deadlift", standing},
    {"stiff_leg_deadlift", standing},
    {"conventional_deadlift", standing},
    {"single_leg_deadlift", single_leg_stand, {}, true},
    {"sumo_deadlift", standing},
    {"good_morning", standing},
    {"cable_pull_through", standing},
    {"back_extension", prone, {bench}},
    {"hip_thrust", supine, {bench}},
    {"glute_bridge", supine},
    {"single_leg_bridge", supine, {}, true},
    {"kettlebell_swing", standing},
    {"hip_kickback", standing, {}, true},
    {"lying_leg_curl", prone},
    {"seated_leg_curl", chair_sitting},
    {"leg_curl", prone},
    {"nordic_curl", tall_kneeling},
    {"sliding_leg_curl", supine},
    {"standing_calf_raise", standing},
    {"seated_calf_raise", chair_sitting},
    {"tibialis_raise", standing},
    {"hip_abduction_machine", chair_sitting},
    {"hip_adduction_machine", chair_sitting},
    {"copenhagen_plank", side_lying, {bench}, true},
    {"clamshell", side_lying, {}, true},
    {"hip_flexor_march", standing, {}, true},
    {"hanging_leg_raise", hanging, {pull_up_bar}},
    {"sit_up", supine},
    {"crunch", supine},
    {"russian_twist", long_sitting, {}, true},
    {"side_bend", standing, {}, true},
    {"forearm_plank", prone},
    {"side_plank", side_lying, {}, true},
    {"bird_dog", quadruped, {}, true},
    {"dead_bug", supine, {}, true},
    {"ab_rollout", tall_kneeling},
    {"pallof_press", standing, {}, true},
    {"farmers_walk", walking},
    {"suitcase_carry", walking, {}, true},
    {"bench_press", supine, {bench}},
    {"close_grip_bench_press", supine, {bench}},
    {"incline_bench_press", incline_sitting, {bench}},
    {"push_up", prone},
    {"dumbbell_fly", supine, {bench}},
    {"pec_deck", chair_sitting},
    {"overhead_press", standing},
    {"lateral_raise", standing},
    {"front_raise", standing},
    {"reverse_fly", bent_over},
    {"face_pull", standing},
    {"upright_row", standing},
    {"shrug", standing},
    {"external_rotation", side_lying},
    {"internal_rotation", standing},
    {"pull_up", hanging, {pull_up_bar}},
    {"chin_up", hanging, {pull_up_bar}},
    {"lat_pulldown", chair_sitting},
    {"barbell_row", bent_over},
    {"dumbbell_row", bent_over},
    {"seated_cable_row", chair_sitting},
    {"pullover", supine, {bench}},
    {"straight_arm_pulldown", standing},
    {"biceps_curl", standing},
    {"hammer_curl", standing},
    {"preacher_curl", chair_sitting, {bench}},
    {"triceps_pushdown", standing},
    {"overhead_triceps_extension", standing},
    {"skull_crusher", supine, {bench}},
    {"wrist_curl", chair_sitting},
    {"reverse_wrist_curl", chair_sitting},
    {"dead_hang", hanging, {pull_up_bar}},
    {"standing_hip_adduction", standing, {}, true},
    {"standing_hip_abduction", standing, {}, true},
    {"fire_hydrant", quadruped, {}, true},
    {"donkey_kick", quadruped, {}, true},
    {"lying_leg_raise", supine},
    {"hanging_knee_raise", hanging, {pull_up_bar}},
    {"kneeling_crunch", tall_kneeling},
    {"reverse_crunch", supine},
    {"bicycle_crunch", supine, {}, true},
    {"hollow_hold", supine},
    {"jackknife", supine},
    {"wood_chop", standing, {}, true},
    {"neck_bend", supine, {bench}},
    {"neck_straightening", prone, {bench}},
    {"floor_press", supine},
    {"standing_press", standing},
    {"triceps_kickback", bent_over},
    {"pull_apart", standing},
    {"scapular_pull_up", hanging, {pull_up_bar}},
    {"incline_curl", incline_sitting, {bench}},
    {"palm_up_turn", prone, {bench}, true},
    {"palm_down_turn", prone, {bench}, true},
};

/// Where a phrase begins in a text, at the beginning of a word; npos if nowhere.
[[nodiscard]] inline std::size_t find_phrase(std::string_view text, std::string_view phrase) noexcept {
  for (std::size_t at = text.find(phrase); at != text.npos; at = text.find(phrase, at + 1))
    if (at == 0 || text[at - 1] < 'a' || text[at - 1] > 'z') return at;
  return text.npos;
}

/// A text in lower case.
[[nodiscard]] inline std::string in_lower_case(std::string_view text) {
  std::string low{text};
  for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return low;
}

/// Reads the records and collects their faults.
class free_exercise_db_reader : json_reader {
 public:
  json_result<imported_catalogue> read(const json_node& document) {
    if (!is_array(document, "$", "the records of free-exercise-db: a list of objects")) return std::move(errors_);
    if (document.values.empty()) {
      fail(json_fault::empty_list, "$", document, "expected at least one record, found none; this is another file");
      return std::move(errors_);
    }
    for (std::size_t i = 0; i < document.values.size(); ++i) read_record(document.values[i], path_of("$", i));
    return std::move(result_);
  }

 private:
  /// A record as it stands.
  struct record {
    const json_node* node = nullptr;
    std::string path{};
    std::string id{};
    std::string name{};
    std::string_view force{};
    std::string_view level{};
    std::string_view mechanic{};
    std::string_view category{};
    const imported_tool* equipment = nullptr;
    std::vector<const imported_muscle*> primary{};
    std::vector<const imported_muscle*> secondary{};
    std::vector<std::string> instructions{};
    std::vector<std::string> words{};
    std::string prose{};
  };

  // ---- faults -------------------------------------------------------------------------------------------------------

  void tell(const record& r, std::string_view field, import_problem what, import_action done, std::string message) {
    const json_node* at = field.empty() ? r.node : r.node->field(field);
    tell_at(r, field.empty() ? r.path : path_of(r.path, field), at == nullptr ? *r.node : *at, what, done,
            std::move(message));
  }
  void tell_at(const record& r, std::string path, const json_node& n, import_problem what, import_action done,
               std::string message) {
    result_.faults.push_back({r.id.empty() ? r.name : r.id, std::move(path), n.line, what, done, std::move(message)});
  }

  // ---- the shape of a record ----------------------------------------------------------------------------------------

  void read_record(const json_node& n, const std::string& path) {
    record r;
    r.node = &n;
    r.path = path;
    errors_.clear();
    if (is_object(n, path, "a record: an object")) read_fields(n, path, r);
    for (json_error& e : errors_)
      result_.faults.push_back({r.id.empty() ? r.name : r.id, std::move(e.path), e.line, import_problem::broken_record,
                                import_action::left_out, std::move(e.message) + "; the record is left out"});
    if (errors_.empty()) import(r);
    errors_.clear();
  }

  void read_fields(const json_node& n, const std::string& path, record& r) {
    const std::vector<std::string_view> fields = {
        "name",         "force",    "level",  "mechanic", "equipment", "primaryMuscles", "secondaryMuscles",
        "instructions", "category", "images", "id"};
    known_fields(n, path, fields);
    for (const std::string_view field : fields)
      if (n.field(field) == nullptr) missing(n, path, field, "this field in every record");
    with(n, path, "id", [&](const json_node& v, const std::string& at) { read_id(v, at, r); });
    with(n, path, "name", [&](const json_node& v, const std::string& at) {
      if (v.what != json_node::kind::string)
        wrong_type(v, at, "the name of an exercise", "write it in quotes");
      else if (!is_one_line(v.text))
        fail(json_fault::out_of_range, at, v, "expected a name on one line, found " + shown(v) + "; write some words");
      else if (v.text.size() > 2 * catalogue_limits_of_values::longest_name)
        fail(json_fault::out_of_range, at, v,
             "expected a name of at most " + std::to_string(2 * catalogue_limits_of_values::longest_name) +
                 " bytes, found " + std::to_string(v.text.size()) + "; shorten it");
      else
        r.name = v.text;
    });
    one_of(n, path, "force", imported_forces, true, r.force);
    one_of(n, path, "level", imported_levels, false, r.level);
    one_of(n, path, "mechanic", imported_mechanics, true, r.mechanic);
    one_of(n, path, "category", imported_categories, false, r.category);
    with(n, path, "equipment", [&](const json_node& v, const std::string& at) {
      if (v.what != json_node::kind::null) r.equipment = row_of(v, at, "tool", imported_tools);
    });
    with(n, path, "primaryMuscles", [&](const json_node& v, const std::string& at) { read_muscles(v, at, r.primary); });
    with(n, path, "secondaryMuscles",
         [&](const json_node& v, const std::string& at) { read_muscles(v, at, r.secondary); });
    with(n, path, "instructions",
         [&](const json_node& v, const std::string& at) { read_texts(v, at, r.instructions); });
    // Where the pictures come from nobody knows; that they are named is all that is asked.
    std::vector<std::string> ignored;
    with(n, path, "images", [&](const json_node& v, const std::string& at) { read_texts(v, at, ignored); });
  }

  void read_id(const json_node& n, const std::string& path, record& r) {
    const std::string expected = "an id of letters, digits, underscores and hyphens";
    if (n.what != json_node::kind::string) return wrong_type(n, path, expected, "write it in quotes");
    for (const char c : n.text)
      if (!is_id_character(c))
        return fail(json_fault::out_of_range, path, n, "expected " + expected + ", found " + shown(n) + "; mend it");
    if (!is_technique_name(in_house_style(n.text)))
      return fail(json_fault::out_of_range, path, n,
                  "expected an id of 1 to " + std::to_string(catalogue_limits_of_values::longest_name) +
                      " characters, found " + shown(n) + "; choose another");
    r.id = n.text;
  }
  [[nodiscard]] static constexpr bool is_id_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  template <std::size_t Size>
  void one_of(const json_node& n, const std::string& path, std::string_view field,
              const std::string_view (&names)[Size], bool may_be_null, std::string_view& found) {
    with(n, path, field, [&](const json_node& v, const std::string& at) {
      if (v.what == json_node::kind::null && may_be_null) return;
      if (v.what != json_node::kind::string)
        return wrong_type(v, at, "one of the names of this field", "write it in quotes; " + listed(names));
      nearest_name near{v.text};
      for (const std::string_view known : names) {
        if (known == v.text) found = known;
        near.consider(known);
      }
      if (found.empty()) unknown(json_fault::unknown_name, at, v, field, v.text, near, listed(names));
    });
  }
  template <class Row, std::size_t Size>
  const Row* row_of(const json_node& n, const std::string& path, std::string_view kind, const Row (&rows)[Size]) {
    if (n.what != json_node::kind::string) {
      wrong_type(n, path, "the name of a " + std::string{kind}, "write it in quotes");
      return nullptr;
    }
    nearest_name near{n.text};
    std::vector<std::string_view> names;
    for (const Row& row : rows) {
      if (row.name == n.text) return &row;
      near.consider(row.name);
      names.push_back(row.name);
    }
    unknown(json_fault::unknown_name, path, n, kind, n.text, near, listed(names));
    return nullptr;
  }

  void read_muscles(const json_node& n, const std::string& path, std::vector<const imported_muscle*>& muscles) {
    if (!is_array(n, path, "a list of muscles")) return;
    for (std::size_t i = 0; i < n.values.size(); ++i)
      muscles.push_back(row_of(n.values[i], path_of(path, i), "muscle", imported_muscles));
  }
  void read_texts(const json_node& n, const std::string& path, std::vector<std::string>& texts) {
    if (!is_array(n, path, "a list of texts")) return;
    for (std::size_t i = 0; i < n.values.size(); ++i)
      if (n.values[i].what == json_node::kind::string)
        texts.push_back(n.values[i].text);
      else
        wrong_type(n.values[i], path_of(path, i), "a text", "write it in quotes");
  }

  // ---- from record to technique -------------------------------------------------------------------------------------

  void import(record& r) {
    if (!is_new(r)) return;
    r.words = exercise_words(r.name);
    doubt_name(r);
    doubt_nulls(r);
    technique t{};
    const std::string name = in_house_style(r.id);
    t.name = name;
    const std::string cue = cue_of(r);
    t.cue = cue;
    r.prose = in_lower_case(cue);
    std::string movement = classify(r, t);
    if (!touch(r, t)) return;
    doubt_labels(r);
    t.needs = r.level == "beginner" ? skill::beginner : skill::experienced;
    t.difficulty = r.level == "beginner" ? 0 : r.level == "intermediate" ? 1 : 2;
    const movement_setting* usual = nullptr;
    for (const movement_setting& s : movement_settings)
      if (s.movement == movement) usual = &s;
    look_for_sides(r, usual, t);
    set_up(r, t, usual);
    const std::string from = "free-exercise-db: " + r.id;
    t.from = {source{literal{from.c_str()}, certainty::read}};
    const std::string guess = "its movement, " + movement + ", is guessed from its name";
    if (!movement.empty()) t.from.push_back({literal{guess.c_str()}, certainty::choice});
    result_.techniques.add(t);
  }

  /// Nothing is imported twice.
  bool is_new(const record& r) {
    const auto [known, added] = ids_.emplace(in_house_style(r.id), r.path);
    if (!added) {
      tell(r, "id", import_problem::repeated_id, import_action::left_out,
           "expected an id of its own, found that of " + known->second + "; the record is left out");
      return false;
    }
    const auto [named, fresh] = names_.emplace(in_house_style(r.name), r.path);
    if (!fresh)
      tell(r, "name", import_problem::repeated_name, import_action::kept,
           "expected a name of its own, found that of " + named->second + "; both are kept under their ids");
    return true;
  }

  void doubt_name(const record& r) {
    std::string slug;
    for (std::size_t i = 0; i < r.name.size(); ++i) slug += is_id_character(r.name[i]) ? r.name[i] : '_';
    if (slug != r.id)
      tell(r, "id", import_problem::id_not_of_name, import_action::kept,
           "expected the name with underscores, " + in_quotes(slug) + ", found " + in_quotes(r.id) +
               "; the id is kept, and names the technique");
    const bool shouts = r.name.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos &&
                        r.name.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    if (shouts || r.name.find("  ") != std::string::npos || r.name.front() == ' ' || r.name.back() == ' ')
      tell(r, "name", import_problem::odd_name, import_action::kept,
           "expected a name in small letters with single blanks, found " + in_quotes(r.name) + "; it is kept");
  }

  void doubt_nulls(const record& r) {
    const auto is_null = [&](std::string_view field) { return r.node->field(field)->what == json_node::kind::null; };
    if (is_null("force"))
      tell(r, "force", import_problem::null_value, import_action::kept,
           "expected push, pull or static, found null; nothing follows from it");
    if (is_null("mechanic"))
      tell(r, "mechanic", import_problem::null_value, import_action::kept,
           "expected compound or isolation, found null; nothing follows from it");
    if (is_null("equipment"))
      tell(r, "equipment", import_problem::null_value, import_action::guessed,
           "expected a tool or \"body only\", found null; taken for none but what its words name");
  }

  std::string cue_of(const record& r) {
    const json_node& list_node = *r.node->field("instructions");
    const std::string path = path_of(r.path, "instructions");
    if (r.instructions.empty())
      tell(r, "instructions", import_problem::no_instructions, import_action::kept,
           "expected how it is done, found no steps; the technique has no cue");
    std::string cue;
    bool blank = false;
    bool beyond_ascii = false;
    bool tags = false;
    std::size_t broken = 0;
    for (std::size_t i = 0; i < r.instructions.size(); ++i) {
      std::string step = r.instructions[i];
      bool has_break = false;
      for (char& c : step) {
        const auto byte = static_cast<unsigned char>(c);
        beyond_ascii = beyond_ascii || byte >= 0x80;
        if (byte >= 0x20 && byte != 0x7f) continue;
        has_break = true;
        c = ' ';
      }
      tags = tags || step.find("</") != std::string::npos || step.find("<br") != std::string::npos ||
             step.find("<p>") != std::string::npos || step.find("&nbsp;") != std::string::npos;
      const std::size_t first = step.find_first_not_of(' ');
      if (first == std::string::npos) {
        if (!blank)
          tell_at(r, path_of(path, i), list_node.values[i], import_problem::blank_instruction, import_action::left_out,
                  "expected words, found a blank step; the step is left out");
        blank = true;
        continue;
      }
      if (has_break && ++broken == 1)
        tell_at(r, path_of(path, i), list_node.values[i], import_problem::line_break_in_instruction,
                import_action::kept, "expected one line, found a line break; a blank stands for it");
      cue += (cue.empty() ? "" : " ") + step.substr(first, step.find_last_not_of(' ') - first + 1);
    }
    for (const char c : r.name) beyond_ascii = beyond_ascii || static_cast<unsigned char>(c) >= 0x80;
    if (beyond_ascii)
      tell(r, "instructions", import_problem::unusual_characters, import_action::kept,
           "expected plain letters, found characters beyond ASCII; they are kept as UTF-8");
    if (tags)
      tell(r, "instructions", import_problem::markup, import_action::kept,
           "expected plain words, found HTML; it is kept as it stands");
    if (cue.size() > catalogue_limits_of_values::longest_text) {
      tell(r, "instructions", import_problem::long_instructions, import_action::left_out,
           "expected instructions of some sentences, found " + std::to_string(cue.size()) +
               " bytes; they are left out, the technique has no cue");
      return {};
    }
    if (cue.size() > 2000)
      tell(r, "instructions", import_problem::long_instructions, import_action::kept,
           "expected instructions of some sentences, found " + std::to_string(r.instructions.size()) + " steps of " +
               std::to_string(cue.size()) + " bytes; they are kept");
    if (!cue.empty()) {
      const auto [known, added] = cues_.emplace(cue, r.path);
      if (!added)
        tell(r, "instructions", import_problem::same_instructions, import_action::kept,
             "expected instructions of its own, found those of " + known->second + "; they are kept");
    }
    return cue;
  }

  /// Kind, stage, doses and movement. Returns the name of the movement, if one was found.
  std::string classify(const record& r, technique& t) {
    const auto dosed = [&t](const dose_range& doses, const char* why) {
      t.doses = doses;
      t.dosed_by = {source{literal{why}, certainty::choice}};
    };
    if (r.category == "stretching") {
      const bool rolled = r.equipment == &imported_tools[10] || has(r, "smr");
      t.how = rolled ? method::massage : method::stretch;
      t.when = rolled ? stage::release : stage::lengthen;
      if (rolled)
        dosed(roll, "the record names no dose; as rolling of this library, by Behm 2020 JSCR 34:3301");
      else
        dosed(held_stretch, "the record names no dose; as the stretches of this library, by ACSM GETP 11th ed.");
      return {};
    }
    if (r.category == "plyometrics") {
      t.how = method::drill;
      t.when = stage::integrate;
      t.ballistic = true;
      dosed(bouts, "the record names no dose; as the drills of this library, a choice");
      if (r.equipment == &imported_tools[0] || r.equipment == nullptr) t.doses.load = {};
      return {};
    }
    if (r.category == "cardio") {
      t.how = method::warm_up;
      t.when = stage::prepare;
      dosed(few_minutes, "the record names no dose; as warming up in this library");
      return {};
    }
    t.how = method::strengthening;
    t.when = stage::strengthen;
    std::string_view movement = movement_of_name(r.name);
    const named_movement* known = nullptr;
    each_named_movement([&](const named_movement& m) {
      if (m.name == movement) known = &m;
    });
    if (known != nullptr) {
      t.moves = known->how();
      bool works = false;
      for (const imported_muscle* name : r.primary) {
        const auto entry = free_exercise_db.find(name->name);
        if (!entry) continue;
        for (const muscle m : entry->muscles)
          for (const phase p : {phase::lowering, phase::bottom, phase::raising, phase::top})
            works = works || t.moves.of(m, p) != contraction::none;
      }
      if (!works) {
        tell(r, "name", import_problem::movement_against_muscles, import_action::not_composed,
             "expected a movement that works the primary muscle, found by the name " + in_quotes(movement) +
                 ", which does not; it has no movement and cannot be composed with until one is given");
        t.moves = {};
        movement = {};
      } else
        tell(r, "name", import_problem::movement_guessed, import_action::guessed,
             "expected how its joints move, found no such field; by the name it is " + in_quotes(movement));
    } else
      tell(r, "name", import_problem::movement_unknown, import_action::not_composed,
           "expected how its joints move, found no such field and a name that tells no standard movement; it cannot be "
           "composed with until a movement is given");
    const bool held = known != nullptr && !movement.empty() ? known->held : r.force == "static";
    if (held) {
      t.how = method::stability;
      t.when = stage::activate;
      dosed(holds, "the record names no dose; as the holds of this library, a choice");
    } else {
      dosed(lifts, "the record names no dose; as the lifts of this library, by the ACSM 2009 position stand");
      if (r.equipment == &imported_tools[0] || r.equipment == nullptr) t.doses.load = {};
    }
    t.ballistic = r.category == "olympic weightlifting" && movement.empty();
    return std::string{movement};
  }

  /// Returns whether it touches anything.
  bool touch(const record& r, technique& t) {
    if (r.primary.empty())
      tell(r, "primaryMuscles", import_problem::no_primary_muscle,
           r.secondary.empty() ? import_action::left_out : import_action::kept,
           std::string{"expected a primary muscle, found none; "} +
               (r.secondary.empty() ? "the record is left out" : "the secondary ones stand for it"));
    if (r.primary.empty() && r.secondary.empty()) return false;
    std::vector<const imported_muscle*> seen;
    const bool direct = t.how == method::massage || t.how == method::stretch || t.how == method::drill;
    bool full = false;
    const auto walk = [&](const std::vector<const imported_muscle*>& muscles, std::string_view field, bool taken) {
      for (std::size_t i = 0; i < muscles.size(); ++i) {
        const imported_muscle* m = muscles[i];
        if (std::find(seen.begin(), seen.end(), m) != seen.end()) {
          const auto begin = muscles.begin();
          const auto here = begin + static_cast<std::ptrdiff_t>(i);
          const bool within_list = std::find(begin, here, m) != here;
          tell_at(r, path_of(path_of(r.path, field), i), r.node->field(field)->values[i],
                  within_list ? import_problem::muscle_repeated : import_problem::muscle_in_both_lists,
                  import_action::kept,
                  "expected each muscle once, found " + in_quotes(m->name) +
                      (within_list ? " again" : " as primary and as secondary") + "; it is taken once");
          continue;
        }
        seen.push_back(m);
        if (taken)
          for (const structure& s : m->structures) full = !t.touches.push_back(s) || full;
      }
    };
    walk(r.primary, "primaryMuscles", true);
    walk(r.secondary, "secondaryMuscles", !direct || r.primary.empty());
    if (direct && !r.primary.empty() && !r.secondary.empty())
      tell(r, "secondaryMuscles", import_problem::secondary_muscles_unclear, import_action::left_out,
           "expected what it acts on in full, found muscles that it acts on besides; they are left out, because how "
           "much "
           "they get is not told");
    if (full)
      tell(r, "secondaryMuscles", import_problem::too_many_muscles, import_action::left_out,
           "expected at most " + std::to_string(capacity_of(t.touches)) +
               " structures, found more; the last ones are left out");
    return true;
  }

  void doubt_labels(const record& r) {
    if (r.mechanic == "compound" && r.secondary.empty())
      tell(r, "mechanic", import_problem::compound_without_helpers, import_action::kept,
           "expected secondary muscles of what is compound, found none; nothing follows from the label");
    if (r.mechanic == "isolation" && r.secondary.size() >= 2)
      tell(r, "mechanic", import_problem::isolation_with_helpers, import_action::kept,
           "expected at most one secondary muscle of what is isolation, found " + std::to_string(r.secondary.size()) +
               "; nothing follows from the label");
    const bool lift_at_speed =
        has(r, "snatch") || has(r, "clean") || has(r, "jerk") || (has(r, "muscle") && has(r, "up"));
    const bool heavy = r.equipment == &imported_tools[2] && (has(r, "squat") || has(r, "deadlift"));
    if ((lift_at_speed && r.level != "expert") || (heavy && r.level == "beginner"))
      tell(r, "level", import_problem::unlikely_level, import_action::kept,
           "expected a level that fits " + in_quotes(r.name) + ", found " + in_quotes(r.level) + "; it is kept");
    if (has(r, "incline") || has(r, "decline"))
      tell(r, "name", import_problem::turned_by_slope, import_action::kept,
           "expected how hard it is, found a slope in the name; it makes a push-up with the hands up easier, but "
           "shifts a press to the shoulders: the level is kept as it stands");
  }

  void look_for_sides(const record& r, const movement_setting* usual, technique& t) {
    const bool named = has(r, "onearm") || has(r, "oneleg") || has(r, "alternate") || has(r, "alternating") ||
                       has(r, "one") || has(r, "single") || has(r, "handed");
    const bool in_prose = says_any(r, {"other side", "opposite side", "switch sides", "switch legs", "switch arms",
                                       "repeat with the other", "repeat with the opposite", "alternate sides"});
    const bool moved = usual != nullptr && usual->one_sided;
    if (named || in_prose || moved) {
      t.one_sided = true;
      const std::string where = named ? "name" : in_prose ? "instructions" : "movement";
      tell(r, where == "instructions" ? where : "name", import_problem::side_in_prose, import_action::guessed,
           "expected a field for the side, found it in the " + where + " only; taken for one side at a time");
    }
    if (says_any(r, {"your partner", "a partner", "have someone", "your spotter will"})) {
      t.by_oneself = false;
      tell(r, "instructions", import_problem::helper_in_prose, import_action::guessed,
           "expected a field for a helper, found one in the instructions only; taken for something that is not done by "
           "oneself");
    }
  }

  // ---- tools and positions ------------------------------------------------------------------------------------------

  void set_up(const record& r, technique& t, const movement_setting* usual) {
    bool composed = true;
    if (r.category == "cardio") {
      composed = false;
      tell(r, "category", import_problem::method_unknown, import_action::not_composed,
           "expected a kind of technique that this library has, found endurance work; it can be named, not composed "
           "with");
    }
    if (r.category == "stretching" && (r.force == "push" || r.force == "pull")) {
      const bool held = has(r, "stretch");
      composed = composed && held;
      tell(r, "force", import_problem::stretch_with_force, held ? import_action::kept : import_action::not_composed,
           "expected a stretch to be static, found " + in_quotes(r.force) +
               (held ? "; by its name it is a stretch all the same"
                     : "; whether a muscle is held long is not told, so that it is not composed with"));
    }
    if ((t.how == method::strengthening || t.how == method::stability) && t.moves.load.empty()) composed = false;
    way w{};
    const bool with_tools = find_tools(r, w.tools);
    const std::optional<position> posture = find_position(r, usual, composed && with_tools);
    if (!composed || !with_tools || !posture) return;
    w.positions.insert(*posture);
    // What the movement needs besides, it needs in its usual position only: a bench to lie on, not to stand by.
    if (usual != nullptr && (*posture == usual->posture || usual->posture == position::standing))
      w.tools = w.tools | usual->tools;
    if (usual != nullptr && usual->movement == "push_up" && (has(r, "incline") || has(r, "decline")))
      w.tools.insert(tool::bench);
    // A machine has its own seat, and a box squat may go to a bench.
    if (w.tools.contains(tool::weight_machine) && !has(r, "smith")) w.tools.erase(tool::bench);
    if (w.tools.contains(tool::bench) && !has(r, "box")) w.tools.erase(tool::step_box);
    t.ways.push_back(w);
  }

  /// Whether it is known what is needed.
  bool find_tools(const record& r, enum_set<tool>& tools) {
    if (r.equipment != nullptr) tools = r.equipment->tools;
    const enum_set<tool> field = tools;
    enum_set<tool> named;
    std::string words = " ";
    for (const std::string& word : r.words) words += word + " ";
    for (const tool_word& row : tool_words)
      if (words.find(" " + std::string{row.words} + " ") != std::string::npos) named.insert(row.what);
    // The iliotibial band is no tool, and "body" in the name says that there is none.
    if (has(r, "it") && has(r, "band")) named.erase(tool::resistance_band);
    const enum_set<tool> furniture{tool::bench, tool::firm_chair, tool::step_box, tool::hand_weight};
    const bool unlike = !(named - furniture - field).empty() && !same_kind(named, field);
    if (has(r, "band") && !has(r, "it") && r.equipment != &imported_tools[7])
      against_equipment(r, "a band", "taken for both together");
    else if (has(r, "bodyweight") && !field.empty())
      against_equipment(r, "no tool", "the field is taken");
    else if (unlike)
      against_equipment(r, in_quotes(name_of(*(named - furniture - field).begin())), "taken for both together");
    // Of two kinds of bar or machine the name tells the one that is meant.
    if (same_kind(named, field))
      tools = field - enum_set<tool>{tool::barbell, tool::ez_bar, tool::cable_machine, tool::weight_machine};
    tools = tools | named;
    bool unknown_thing = false;
    for (const prose_tool& row : prose_tools) {
      if (find_phrase(r.prose, row.words) == std::string::npos) continue;
      if (row.what)
        tools.insert(*row.what);
      else
        unknown_thing = true;
    }
    const bool other = r.equipment == &imported_tools[1];
    const bool bare = r.equipment == nullptr || r.equipment == &imported_tools[0];
    if ((other && (named.empty() || has(r, "weighted"))) || (unknown_thing && (other || bare))) {
      tell(r, "equipment", import_problem::tool_unknown, import_action::not_composed,
           other
               ? "expected a tool, found \"other\"; what is needed is not known, so that it is not composed with"
               : "expected all that is needed, found something in the instructions that this library has no name for; "
                 "it is not composed with");
      return false;
    }
    return true;
  }
  void against_equipment(const record& r, const std::string& said, const std::string& taken) {
    tell(r, "equipment", import_problem::name_against_equipment, import_action::guessed,
         "expected what the name speaks of, " + said + ", found " +
             (r.equipment == nullptr ? std::string{"null"} : in_quotes(r.equipment->name)) + "; " + taken);
  }
  /// A name that speaks of a bar of one kind does not contradict the other.
  static bool same_kind(const enum_set<tool>& named, const enum_set<tool>& field) {
    const enum_set<tool> bars{tool::barbell, tool::ez_bar};
    const enum_set<tool> machines{tool::cable_machine, tool::weight_machine};
    const enum_set<tool> more = named - field;
    if (more.empty()) return false;
    return (bars.contains(more) && bars.intersects(field)) || (machines.contains(more) && machines.intersects(field));
  }

  std::optional<position> find_position(const record& r, const movement_setting* usual, bool asked) {
    std::optional<position> in_prose;
    std::size_t first = std::string::npos;
    for (const prose_position& row : prose_positions) {
      const std::size_t at = find_phrase(r.prose, row.words);
      if (at >= first) continue;
      first = at;
      in_prose = row.what;
    }
    std::optional<position> found;
    std::string why = "the name";
    for (const prose_position& row : name_positions)
      if (!found && has(r, row.words)) found = row.what;
    if (has(r, "side") && has(r, "lying")) found = position::side_lying;
    // "Seated" may mean the floor.
    const bool on_floor = in_prose == position::long_sitting || has(r, "floor");
    if (found == position::chair_sitting && usual == nullptr && on_floor) found = position::long_sitting;
    if (found && usual != nullptr && more_exact(usual->posture, *found)) found = usual->posture;
    if (!found && usual != nullptr) {
      found = usual->posture;
      why = "the movement";
      if (in_prose && may_replace(r, *in_prose, *usual)) {
        found = in_prose;
        why = "the instructions";
      }
    }
    if (!found) {
      found = in_prose;
      why = "the instructions";
    }
    if (!asked) return found;
    if (!found)
      tell(r, "", import_problem::position_unknown, import_action::not_composed,
           "expected a position, found no word that tells one; it is not composed with");
    else
      tell(r, "", import_problem::position_guessed, import_action::guessed,
           "expected a position, found no such field; by " + why + " it is " + in_quotes(name_of(*found)));
    return found;
  }
  /// Whether a movement says more of a position than the word for it.
  static constexpr bool more_exact(position usual, position word) noexcept {
    if (word == position::standing)
      return usual == position::bent_over || usual == position::single_leg_stand || usual == position::walking;
    return word == position::chair_sitting && (usual == position::incline_sitting || usual == position::long_sitting);
  }
  /// Whether instructions tell of another way to make a movement, rather than of how one gets into position.
  static bool may_replace(const record& r, position in_prose, const movement_setting& usual) {
    const bool upright = in_prose == position::chair_sitting || in_prose == position::standing ||
                         in_prose == position::tall_kneeling || in_prose == position::half_kneeling;
    if (!upright || more_exact(usual.posture, in_prose) || usual.tools.contains(tool::step_box)) return false;
    const bool on_a_machine = r.equipment == &imported_tools[4] || r.equipment == &imported_tools[5];
    switch (usual.posture) {
      case position::standing:
      case position::side_lying: return true;
      case position::chair_sitting: return in_prose != position::standing;
      case position::supine:
      case position::incline_sitting: return on_a_machine;
      default: return false;
    }
  }

  static bool has(const record& r, std::string_view word) {
    return std::find(r.words.begin(), r.words.end(), word) != r.words.end();
  }
  static bool says_any(const record& r, std::initializer_list<std::string_view> phrases) {
    for (const std::string_view phrase : phrases)
      if (find_phrase(r.prose, phrase) != std::string::npos) return true;
    return false;
  }

  imported_catalogue result_{};
  std::map<std::string, std::string> ids_{};
  std::map<std::string, std::string> names_{};
  std::map<std::string, std::string> cues_{};
};

}  // namespace detail

/// @brief Imports the records of free-exercise-db: a list of objects as in its `exercises.json`.
///
/// What a record says is taken over: the muscles, the tool, the level, the instructions. What it does not say is not
/// invented. Doses are those of this library for the method, marked as a choice. A movement comes from the words of the
/// name, and only if it works the primary muscle; a position from the name, the movement or the instructions; one-sided
/// work from the words: each of these is reported as guessed. A record of which the movement, the tool or the position
/// cannot be told is in the catalogue without a way to set it up, so that it can be named in a routine, but is not
/// composed with. A record that has not the shape of one is left out, and each of its faults reported.
///
/// The pictures are not read: where they come from is not known.
/// @returns errors only if the text is no list of records at all
[[nodiscard]] inline json_result<imported_catalogue> import_free_exercise_db(
    std::string_view text, const json_limits& limits = catalogue_limits) {
  const json_result<json_node> document = read_document(text, limits);
  if (!document) return document.errors();
  return detail::free_exercise_db_reader{}.read(*document);
}

}  // namespace regimen
