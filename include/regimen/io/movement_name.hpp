/// @file
/// @brief Which standard movement the name of an exercise speaks of, guessed from its words.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regimen/io/near_names.hpp"
#include "regimen/vocabulary/literal.hpp"

namespace regimen {

/// @brief The words of the name of an exercise: in lower case, in the singular, with what belongs together in one word
/// ("pushup", "onearm").
[[nodiscard]] inline std::vector<std::string> exercise_words(std::string_view name) {
  std::vector<std::string> raw(1);
  for (const char c : name) {
    const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool part = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
    if (part)
      raw.back() += low;
    else if (c != '\'' && !raw.back().empty())
      raw.emplace_back();
  }
  if (raw.back().empty()) raw.pop_back();
  for (std::string& word : raw) {
    const auto ends = [&word](std::string_view with) {
      return word.size() > with.size() && std::string_view{word}.substr(word.size() - with.size()) == with;
    };
    if (word == "flyes" || word == "flye" || word == "flies" || word == "flys")
      word = "fly";
    else if (ends("sses") || ends("ches"))
      word.resize(word.size() - 2);
    else if (word == "ups" || (word.size() > 3 && ends("s") && !ends("ss") && !ends("is")))
      word.pop_back();
  }
  constexpr std::pair<std::string_view, std::string_view> together[] = {
      {"push", "up"},       {"pull", "up"},      {"chin", "up"},      {"sit", "up"},      {"step", "up"},
      {"push", "down"},     {"pull", "down"},    {"pull", "over"},    {"roll", "out"},    {"e", "z"},
      {"one", "arm"},       {"single", "arm"},   {"two", "arm"},      {"one", "leg"},     {"one", "legged"},
      {"single", "leg"},    {"stiff", "leg"},    {"stiff", "legged"}, {"bent", "over"},   {"bent", "arm"},
      {"straight", "arm"},  {"close", "grip"},   {"wide", "grip"},    {"medium", "grip"}, {"reverse", "grip"},
      {"neutral", "grip"},  {"palm", "up"},      {"palm", "down"},    {"palm", "in"},     {"rear", "delt"},
      {"skull", "crusher"}, {"high", "pulley"},  {"low", "pulley"},   {"v", "bar"},       {"t", "bar"},
      {"leg", "press"},     {"smith", "machine"}};
  std::vector<std::string> words;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const auto pair = i + 1 == raw.size()
                          ? std::end(together)
                          : std::find(std::begin(together), std::end(together),
                                      std::pair<std::string_view, std::string_view>{raw[i], raw[i + 1]});
    if (pair == std::end(together)) {
      words.push_back(raw[i]);
      continue;
    }
    std::string word = std::string{pair->first == "single" ? "one" : pair->first} +
                       std::string{pair->second == "legged" ? "leg" : pair->second};
    if (word == "smithmachine") word = "smith";
    words.push_back(std::move(word));
    ++i;
  }
  return words;
}

/// @brief One way to speak of a standard movement.
struct movement_words {
  /// @brief The name of the movement; empty for what sounds like one and is another.
  literal movement{};
  /// @brief The words that must be there.
  literal needed{};
  /// @brief Words that may stand beside them, because the joints then move all the same.
  literal allowed{};
};

namespace detail {

/// What is held, and words that say nothing of the joints.
inline constexpr literal words_beside =
    "barbell dumbbell db cable machine kettlebell band bar ez smith rope handle attachment with on the a an of off "
    "using two double alternate alternating onearm twoarm leverage lever weighted bodyweight chain version";

/// The names that common collections give to the movements. Which words change how the joints move is a choice of this
/// library: a word that stands in none of the lists makes the movement unknown.
inline constexpr movement_words movement_word_rows[] = {
    {"deep_squat", "bodyweight squat"},
    {"back_squat", "squat", "full olympic wide narrow stance speed"},
    {"", "onearm squat"},
    {"", "bodyweight dumbbell squat"},
    {"back_squat", "reverse band power squat"},
    {"front_squat", "front squat", "clean grip"},
    {"goblet_squat", "goblet squat"},
    {"box_squat", "box squat", "reverse speed"},
    {"box_squat", "squat to bench"},
    {"split_squat", "split squat"},
    {"bulgarian_split_squat", "oneleg split squat"},
    {"bulgarian_split_squat", "bulgarian split squat"},
    {"single_leg_squat", "pistol squat"},
    {"lunge", "lunge"},
    {"reverse_lunge", "rear lunge"},
    {"reverse_lunge", "reverse lunge"},
    {"walking_lunge", "walking lunge"},
    {"lateral_lunge", "lateral lunge"},
    {"lateral_lunge", "side lunge"},
    {"step_up", "stepup"},
    {"step_down", "step down"},
    {"leg_press", "legpress", "narrow stance"},
    {"hack_squat", "hack squat", "narrow stance"},
    {"", "barbell hack squat"},
    {"leg_extension", "leg extension", "oneleg"},
    {"leg_extension", "oneleg leg extension"},
    {"wall_sit", "wall sit"},
    {"romanian_deadlift", "romanian deadlift", "from deficit"},
    {"stiff_leg_deadlift", "stiffleg deadlift"},
    {"conventional_deadlift", "deadlift", "conventional deficit reverse axle clean"},
    {"single_leg_deadlift", "oneleg deadlift"},
    {"", "onearm deadlift"},
    {"sumo_deadlift", "sumo deadlift", "reverse"},
    {"good_morning", "good morning", "stiffleg pin"},
    {"cable_pull_through", "good morning pull through"},
    {"cable_pull_through", "pull through"},
    {"back_extension", "back extension", "hyperextension"},
    {"back_extension", "hyperextension", "no bench ball"},
    {"hip_thrust", "hip thrust"},
    {"glute_bridge", "glute bridge"},
    {"glute_bridge", "butt lift bridge"},
    {"glute_bridge", "hip lift band"},
    {"single_leg_bridge", "oneleg glute bridge"},
    {"kettlebell_swing", "kettlebell swing"},
    {"hip_kickback", "oneleg cable kickback"},
    {"hip_kickback", "cable kickback"},
    {"hip_kickback", "hip extension band"},
    {"lying_leg_curl", "lying leg curl"},
    {"seated_leg_curl", "seated leg curl"},
    {"seated_leg_curl", "seated band hamstring curl"},
    {"leg_curl", "leg curl", "standing"},
    {"nordic_curl", "nordic curl"},
    {"nordic_curl", "natural glute ham raise"},
    {"nordic_curl", "floor glute ham raise"},
    {"sliding_leg_curl", "ball leg curl", "exercise"},
    {"sliding_leg_curl", "platform hamstring slide"},
    {"standing_calf_raise", "calf raise", "standing donkey"},
    {"standing_calf_raise", "calf press", "legpress"},
    {"seated_calf_raise", "seated calf raise", "oneleg"},
    {"tibialis_raise", "tibialis raise"},
    {"hip_abduction_machine", "thigh abductor"},
    {"hip_adduction_machine", "thigh adductor"},
    {"copenhagen_plank", "copenhagen plank"},
    {"clamshell", "clamshell"},
    {"standing_hip_adduction", "band hip adduction"},
    {"standing_hip_adduction", "cable hip adduction"},
    {"standing_hip_abduction", "band hip abduction"},
    {"standing_hip_abduction", "cable hip abduction"},
    {"fire_hydrant", "fire hydrant"},
    {"donkey_kick", "donkey kick"},
    {"donkey_kick", "glute kickback"},
    {"hip_flexor_march", "hip flexion band"},
    {"hanging_leg_raise", "hanging leg raise"},
    {"sit_up", "situp", "3 4"},
    {"crunch", "crunch"},
    {"crunch", "ab crunch"},
    {"crunch", "crunch leg exercise ball"},
    {"crunch", "crunch hand overhead"},
    {"kneeling_crunch", "cable crunch", "kneeling"},
    {"kneeling_crunch", "rope crunch", "kneeling standing"},
    {"reverse_crunch", "reverse crunch"},
    {"", "cable reverse crunch"},
    {"bicycle_crunch", "bicycle crunch"},
    {"bicycle_crunch", "air bike"},
    {"jackknife", "jackknife situp"},
    {"hollow_hold", "hollow hold"},
    {"lying_leg_raise", "lying leg raise", "flat bench"},
    {"hanging_knee_raise", "hanging knee raise"},
    {"wood_chop", "wood chop", "standing"},
    {"russian_twist", "russian twist"},
    {"", "cable russian twist"},
    {"side_bend", "side bend", "highpulley"},
    {"forearm_plank", "plank", "forearm front"},
    {"side_plank", "side plank"},
    {"side_plank", "side bridge"},
    {"bird_dog", "bird dog"},
    {"dead_bug", "dead bug"},
    {"ab_rollout", "ab rollout", "knee"},
    {"ab_rollout", "ab roller"},
    {"pallof_press", "pallof press"},
    {"farmers_walk", "farmer walk"},
    {"suitcase_carry", "suitcase carry"},
    {"bench_press", "bench press", "mediumgrip widegrip neutralgrip board pin powerlifting flat"},
    {"bench_press", "reverse band bench press"},
    {"bench_press", "chest press", "seated"},
    {"standing_press", "standing cable chest press"},
    {"standing_press", "standing band chest press"},
    {"floor_press", "floor press", "extended range"},
    {"close_grip_bench_press", "closegrip bench press"},
    {"close_grip_bench_press", "closegrip ez press"},
    {"incline_bench_press", "incline bench press", "mediumgrip hammer grip"},
    {"incline_bench_press", "incline dumbbell press"},
    {"incline_bench_press", "incline chest press"},
    {"incline_bench_press", "incline dumbbell bench", "palm facing in"},
    {"push_up", "pushup", "wide close tricep position and hand medium closegrip"},
    {"push_up", "incline pushup", "wide medium closegrip"},
    {"push_up", "decline pushup"},
    {"push_up", "pushup feet elevated"},
    {"push_up", "pushup feet exercise ball"},
    {"", "onearm pushup"},
    {"dip", "dip", "chest tricep parallel ring"},
    {"", "dip machine"},
    {"dumbbell_fly", "dumbbell fly", "flat bench"},
    {"dumbbell_fly", "flat bench cable fly"},
    {"pec_deck", "butterfly"},
    {"pec_deck", "pec deck"},
    {"overhead_press", "shoulder press", "seated standing overhead military"},
    {"overhead_press", "overhead press", "seated standing"},
    {"overhead_press", "military press", "seated standing shoulder"},
    {"overhead_press", "seated dumbbell press", "palmin"},
    {"overhead_press", "standing dumbbell press", "palmin"},
    {"overhead_press", "kettlebell press", "seated seesaw"},
    {"lateral_raise", "lateral raise", "side seated standing"},
    {"lateral_raise", "side lateral", "raise seated standing"},
    {"front_raise", "front raise", "plate standing seated"},
    {"reverse_fly", "reverse fly"},
    {"", "machine reverse fly"},
    {"pull_apart", "band pull apart"},
    {"reverse_fly", "bentover reardelt raise"},
    {"face_pull", "face pull"},
    {"upright_row", "upright row", "standing"},
    {"shrug", "shrug", "behind back shoulder standing"},
    {"shrug", "calf machine shoulder shrug"},
    {"", "middle back shrug"},
    {"external_rotation", "external rotation", "shoulder"},
    {"internal_rotation", "internal rotation", "shoulder"},
    {"pull_up", "pullup", "widegrip assisted"},
    {"scapular_pull_up", "scapular pullup"},
    {"", "onearm pullup"},
    {"chin_up", "chinup"},
    {"", "onearm chinup"},
    {"lat_pulldown", "lat pulldown", "widegrip full range motion"},
    {"barbell_row", "bentover row", "reversegrip palmin"},
    {"", "onearm bentover row"},
    {"barbell_row", "alternating kettlebell row"},
    {"barbell_row", "twoarm kettlebell row"},
    {"dumbbell_row", "onearm dumbbell row"},
    {"dumbbell_row", "onearm kettlebell row"},
    {"seated_cable_row", "seated cable row", "pulley"},
    {"pullover", "pullover", "straightarm bentarm"},
    {"straight_arm_pulldown", "straightarm pulldown"},
    {"biceps_curl", "barbell curl", "standing closegrip widegrip"},
    {"biceps_curl", "dumbbell curl", "standing seated bicep"},
    {"biceps_curl", "bicep curl", "standing seated"},
    {"biceps_curl", "cable curl", "standing bicep"},
    {"biceps_curl", "ez curl", "standing closegrip"},
    {"", "machine bicep curl"},
    {"incline_curl", "incline dumbbell curl", "bicep"},
    {"hammer_curl", "hammer curl", "standing seated"},
    {"preacher_curl", "preacher curl"},
    {"triceps_pushdown", "tricep pushdown", "vbar reversegrip"},
    {"overhead_triceps_extension", "overhead tricep extension", "standing seated"},
    {"overhead_triceps_extension", "standing dumbbell tricep extension"},
    {"overhead_triceps_extension", "dumbbell onearm tricep extension", "standing"},
    {"overhead_triceps_extension", "seated tricep press"},
    {"skull_crusher", "skullcrusher"},
    {"skull_crusher", "lying tricep extension"},
    {"skull_crusher", "lying tricep press"},
    {"triceps_kickback", "tricep kickback"},
    {"palm_up_turn", "dumbbell supination", "lying"},
    {"palm_down_turn", "dumbbell pronation", "lying"},
    {"neck_bend", "lying face up plate neck resistance"},
    {"neck_straightening", "lying face down plate neck resistance"},
    {"wrist_curl", "palmup wrist curl", "over bench seated standing lowpulley behind back"},
    {"wrist_curl", "cable wrist curl"},
    {"reverse_wrist_curl", "palmdown wrist curl", "over bench seated standing"},
    {"dead_hang", "dead hang"},
};

[[nodiscard]] inline bool has_word(std::string_view text, std::string_view word) noexcept {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
  }
  return false;
}

[[nodiscard]] inline std::size_t words_in(std::string_view text) noexcept {
  return text.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

/// Whether all needed words are there, and no other but those that are allowed.
[[nodiscard]] inline bool speaks_of(const movement_words& row, const std::vector<std::string>& words) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool again = std::find(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), words[i]) !=
                       words.begin() + static_cast<std::ptrdiff_t>(i);
    if (has_word(row.needed, words[i]))
      found += again ? 0 : 1;
    else if (!has_word(row.allowed, words[i]) && !has_word(words_beside, words[i]))
      return false;
  }
  return found == words_in(row.needed);
}

}  // namespace detail

/// @brief The name of the standard movement that an exercise of this name makes, as far as its words tell; empty if
/// they do not.
///
/// A guess: every word of the name must be known, the row with the most words decides, and names that only sound alike
/// are listed as such. Linear in the rows.
[[nodiscard]] inline std::string_view movement_of_name(std::string_view exercise) {
  const std::vector<std::string> words = exercise_words(exercise);
  const movement_words* best = nullptr;
  for (const movement_words& row : detail::movement_word_rows)
    if (detail::speaks_of(row, words) &&
        (best == nullptr || detail::words_in(best->needed) < detail::words_in(row.needed)))
      best = &row;
  return best == nullptr ? std::string_view{} : std::string_view{best->movement};
}

}  // namespace regimen
