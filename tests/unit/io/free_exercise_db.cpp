/// @file
/// @brief The import of free-exercise-db: what is taken over, what is guessed, what is told; and that no text breaks
/// it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#if __has_include(<nlohmann/json.hpp>)

#include "regimen/io/json/free_exercise_db.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/compose.hpp"
#include "regimen/io/json.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;
using nlohmann::ordered_json;

namespace {

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}
std::string sample() { return text_of("examples/catalogues/exercise_records.json"); }

// The data itself, which is not part of the project: where REGIMEN_SHARED_DATA says, or nothing.
std::optional<std::string> shared(const std::string& name) {
  const char* folder = std::getenv("REGIMEN_SHARED_DATA");
  if (folder == nullptr) {
    WARN("skipped: REGIMEN_SHARED_DATA is not set");
    return std::nullopt;
  }
  return text_of(std::string{folder} + "/free-exercise-db/" + name);
}

std::size_t count(const imported_catalogue& import, import_problem what) {
  return static_cast<std::size_t>(std::count_if(import.faults.begin(), import.faults.end(),
                                                [what](const import_fault& f) { return f.what == what; }));
}
std::size_t count(const imported_catalogue& import, import_problem what, import_action done) {
  return static_cast<std::size_t>(std::count_if(import.faults.begin(), import.faults.end(), [&](const import_fault& f) {
    return f.what == what && f.done == done;
  }));
}
const import_fault* find(const imported_catalogue& import, const std::string& record, import_problem what) {
  for (const import_fault& f : import.faults)
    if (f.record == record && f.what == what) return &f;
  return nullptr;
}

// What must hold of every import: nothing goes missing without a word, and the catalogue is one.
void require_sound(const imported_catalogue& import, std::size_t records) {
  std::set<std::string> left_out;
  for (const import_fault& f : import.faults) {
    if (f.path.rfind("$[", 0) != 0 || f.line == 0 || f.message.find("expected ") != 0 ||
        f.message.find('\n') != std::string::npos)
      FAIL_CHECK(one_line(f));
    const bool whole = f.what == import_problem::broken_record || f.what == import_problem::repeated_id ||
                       f.what == import_problem::no_primary_muscle;
    if (whole && f.done == import_action::left_out) left_out.insert(f.path.substr(0, f.path.find(']')));
  }
  if (import.techniques.size() + left_out.size() != records) FAIL_CHECK("a record has gone missing");
  const catalogue techniques = import.techniques;
  for (const technique* t : techniques) {
    const bool works = t->how == method::strengthening || t->how == method::stability;
    if (!t->ways.empty() && works && t->moves.load.empty()) FAIL_CHECK(t->name << " trains nothing");
    if (t->touches.empty() || t->dosed_by.empty() || t->from.empty()) FAIL_CHECK(t->name << " is not complete");
    if (t->dosed_by[0].known != certainty::choice) FAIL_CHECK(t->name << " has a dose that the record does not name");
  }
}

}  // namespace

TEST_CASE("the names of muscles become structures that the crosswalk agrees with", "[io]") {
  std::size_t known = 0;
  for (const detail::imported_muscle& row : detail::imported_muscles) {
    INFO(row.name);
    const auto entry = free_exercise_db.find(row.name);
    REQUIRE(entry);
    ++known;
    REQUIRE_FALSE(row.structures.empty());
    for (const structure& s : row.structures) CHECK(entry->muscles.contains(muscles_of(s)));
  }
  REQUIRE(known == free_exercise_db.size);
}

TEST_CASE("every movement that a name may stand for is one of the library, and has its setting", "[io]") {
  for (const detail::movement_setting& s : detail::movement_settings) {
    INFO(s.movement);
    CHECK(detail::movement_named(s.movement));
  }
  for (const movement_words& row : detail::movement_word_rows) {
    if (row.movement.empty()) continue;
    INFO(row.movement);
    CHECK(detail::movement_named(row.movement));
    const bool set = std::any_of(std::begin(detail::movement_settings), std::end(detail::movement_settings),
                                 [&](const detail::movement_setting& s) { return s.movement == row.movement; });
    // Bars to dip between are no tool of the library.
    CHECK(set == (row.movement != "dip"));
  }
}

TEST_CASE("the sample has every kind of fault, and each is told", "[io]") {
  //! [import]
  const json_result<imported_catalogue> import = import_free_exercise_db(sample());
  std::string told;
  for (const import_fault& f : import->faults) told += one_line(f) + "\n";
  //! [import]
  for (const json_error& e : import.errors()) FAIL(one_line(e));
  require_sound(*import, 14);
  REQUIRE(import->techniques.size() == 11);
  for (std::size_t i = 0; i < count_of<import_problem>; ++i) {
    const auto what = static_cast<import_problem>(i);
    INFO(name_of(what));
    // Long instructions are made below.
    CHECK((count(*import, what) > 0) == (what != import_problem::long_instructions));
  }
  CHECK(
      told.find("$[0].name (line 3), \"Barbell_Curl\": expected how its joints move, found no such field; by the name "
                "it is \"biceps_curl\" [guessed]") != std::string::npos);
  // Every fault of a broken record, not only the first.
  std::vector<std::string> paths;
  for (const import_fault& f : import->faults)
    if (f.what == import_problem::broken_record) paths.push_back(f.path);
  std::sort(paths.begin(), paths.end());
  CHECK(paths == std::vector<std::string>{"$[13].colour", "$[13].equipment", "$[13].force", "$[13].instructions[1]",
                                          "$[13].level", R"($[13]["primaryMuscles"][0])",
                                          R"($[13]["secondaryMuscles"][1])"});
  REQUIRE(find(*import, "Broken_Record", import_problem::broken_record) != nullptr);
}

TEST_CASE("what a record says is taken over, and what it does not say is not", "[io]") {
  const auto import = import_free_exercise_db(sample());
  const auto named = [&import](const char* name) {
    const technique* t = import->techniques.find(name);
    REQUIRE(t != nullptr);
    return *t;
  };
  const technique curl = named("barbell_curl");
  CHECK(curl.how == method::strengthening);
  CHECK(curl.touches == list<structure, 16>{elbow_flexors, forearm_muscles});
  REQUIRE(curl.ways.size() == 1);
  CHECK(curl.ways[0].tools == enum_set<tool>{barbell});
  CHECK(curl.moves.of(muscle::brachialis, phase::lowering) == contraction::eccentric);
  CHECK(curl.cue == "Hold the bar with the palms forward. Bend the elbows, then let the bar down slowly.");
  CHECK(curl.dosed_by.size() == 1);
  CHECK(curl.dosed_by[0].known == certainty::choice);
  CHECK(curl.from[0] == source{"free-exercise-db: Barbell_Curl", certainty::read});
  CHECK(curl.from[1].known == certainty::choice);
  CHECK_FALSE(curl.one_sided);
  // No movement is made up.
  CHECK(named("shepherds_hinge").ways.empty());
  CHECK(named("shepherds_hinge").moves.load.empty());
  CHECK(named("leg_curl").moves.load.empty());
  CHECK(named("decline_push_up").cue == "Feet up on something firm. Lower the chest and push it away.");
  CHECK(named("band_barbell_squat").ways[0].tools == enum_set<tool>{barbell, resistance_band});
  const technique helped = named("partner_hamstring_stretch");
  CHECK(helped.how == method::stretch);
  CHECK(helped.touches == list<structure, 16>{hamstrings});
  CHECK(helped.one_sided);
  CHECK_FALSE(helped.by_oneself);
  CHECK(helped.ways[0].positions == enum_set<position>{supine});
  CHECK(named("stair_run").ways.empty());
  CHECK(named("everything_lift").touches.size() == 16);
}

TEST_CASE("an import is a catalogue: it is composed with, and written as JSON", "[io]") {
  //! [compose]
  const json_result<imported_catalogue> import = import_free_exercise_db(sample());
  const catalogue techniques = import->techniques;
  request asked;
  asked.needs = {{.what = elbow_flexors, .wanted = quality::strength_long}};
  asked.who.tools = {barbell};
  asked.available = seconds{600};
  const composition answer = compose(asked, safe_practice, techniques);
  //! [compose]
  REQUIRE(answer.how == outcome::composed);
  REQUIRE(answer.steps.size() == 1);
  REQUIRE(answer.steps[0].what.what == import->techniques.find("barbell_curl"));
  const std::string written = write_catalogue(techniques);
  const auto read = read_catalogue(written);
  for (const json_error& e : read.errors()) FAIL_CHECK(one_line(e));
  REQUIRE(write_catalogue(*read) == written);
}

TEST_CASE("what is no list of records is an error, with its line", "[io]") {
  const auto code = [](const std::string& text) {
    const auto import = import_free_exercise_db(text);
    REQUIRE_FALSE(import);
    return import.errors().at(0).code;
  };
  CHECK(code("") == json_fault::empty_text);
  CHECK(code("[]") == json_fault::empty_list);
  CHECK(code("{}") == json_fault::wrong_type);
  CHECK(code(std::string(99999, '[')) == json_fault::too_deep);
  CHECK(code("[\"\xc3\x28\"]") == json_fault::not_utf8);
  const std::string whole = sample();
  const auto cut = import_free_exercise_db(whole.substr(0, whole.size() / 2));
  REQUIRE(cut.errors().size() == 1);
  CHECK(cut.errors()[0].code == json_fault::syntax);
  CHECK(cut.errors()[0].line > 100);
}

TEST_CASE("long instructions are told, and beyond all bounds left out", "[io]") {
  ordered_json records = ordered_json::parse(sample());
  records[0]["instructions"] = std::vector<std::string>(60, "Bend the elbows and let the bar down again slowly.");
  records[1]["instructions"] = {std::string(20000, 'o')};
  const auto import = import_free_exercise_db(records.dump());
  REQUIRE(find(*import, "Barbell_Curl", import_problem::long_instructions)->done == import_action::kept);
  REQUIRE(find(*import, "Shepherds_Hinge", import_problem::long_instructions)->done == import_action::left_out);
  REQUIRE(import->techniques.find("barbell_curl")->cue.size() > 2000);
  REQUIRE(import->techniques.find("shepherds_hinge")->cue.empty());
}

TEST_CASE("hostile records take no time and are refused", "[io]") {
  ordered_json records = ordered_json::parse(sample());
  std::string name = "A";
  for (int i = 0; i < 100000; ++i) name += " a";
  records[0]["name"] = name;
  records[1]["id"] = std::string(101, 'a');
  records[2]["id"] = "no blanks";
  records[3]["name"] = "two\nlines";
  const auto import = import_free_exercise_db(records.dump());
  std::set<std::string> paths;
  for (const import_fault& f : import->faults)
    if (f.what == import_problem::broken_record) paths.insert(f.path);
  for (const char* path : {"$[0].name", "$[1].id", "$[2].id", "$[3].name"}) CHECK(paths.count(path) == 1);
  std::string zeros = "[0";
  for (int i = 0; i < 100000; ++i) zeros += ",0";
  CHECK(import_free_exercise_db(zeros + "]")->faults.size() == 100001);
}

TEST_CASE("the numbers of free-exercise-db", "[io]") {
  const auto text = shared("exercises.json");
  if (!text) return;
  const auto import = import_free_exercise_db(*text);
  for (const json_error& e : import.errors()) FAIL(one_line(e));
  require_sound(*import, 873);
  using enum import_problem;
  CHECK(import->techniques.size() == 873);
  CHECK(count(*import, broken_record) == 0);  // So each has its eleven fields, and only known names.
  CHECK(count(*import, null_value) == 29 + 87 + 77);
  // Three spellings of "none": null is taken for it, "body only" is it, "other" only if the name says of what.
  CHECK(count(*import, null_value, import_action::guessed) == 77);
  CHECK(count(*import, tool_unknown) > 100);
  CHECK(count(*import, muscle_in_both_lists) == 9);
  CHECK(count(*import, no_instructions) == 5);
  CHECK(count(*import, blank_instruction) == 2);
  CHECK(count(*import, line_break_in_instruction) == 1);
  CHECK(count(*import, repeated_id) == 0);
  CHECK(count(*import, repeated_name) == 0);
  CHECK(count(*import, id_not_of_name) == 27);
  CHECK(count(*import, muscle_repeated) == 0);
  CHECK(count(*import, no_primary_muscle) == 0);
  CHECK(count(*import, unusual_characters) == 4);
  CHECK(count(*import, same_instructions) == 2);
  CHECK(count(*import, compound_without_helpers) == 37);
  CHECK(count(*import, isolation_with_helpers) == 29);
  CHECK(count(*import, stretch_with_force) == 27);
  CHECK(count(*import, method_unknown) == 14);
  CHECK(find(*import, "Power_Clean", long_instructions) != nullptr);
  CHECK(find(*import, "Straight-Arm_Dumbbell_Pullover", line_break_in_instruction) != nullptr);
  CHECK(find(*import, "Bodyweight_Flyes", name_against_equipment) != nullptr);
  CHECK(find(*import, "Band_Assisted_Pull-Up", name_against_equipment) != nullptr);
  CHECK(find(*import, "Smith_Incline_Shoulder_Raise", name_against_equipment) != nullptr);
  CHECK(find(*import, "IT_Band_and_Glute_Stretch", name_against_equipment) == nullptr);
  CHECK(find(*import, "Barbell_Squat", unlikely_level) != nullptr);
  CHECK(find(*import, "Muscle_Up", unlikely_level) != nullptr);
  CHECK(find(*import, "Snatch", unlikely_level) != nullptr);
  CHECK(find(*import, "Incline_Push-Up", turned_by_slope) != nullptr);
}

TEST_CASE("how much of free-exercise-db can be composed with", "[io]") {
  const auto text = shared("exercises.json");
  if (!text) return;
  const auto import = import_free_exercise_db(*text);
  const catalogue techniques = import->techniques;
  std::map<method, std::size_t> composed;
  std::size_t guessed = 0;
  for (const technique* t : techniques) {
    composed[t->how] += t->ways.empty() ? 0U : 1U;
    guessed += t->moves.load.empty() ? 0U : 1U;
  }
  // Each of these is told as guessed.
  CHECK(count(*import, import_problem::movement_guessed, import_action::guessed) == guessed);
  CHECK(guessed > 300);
  CHECK(composed[method::strengthening] > 280);
  CHECK(composed[method::stretch] > 50);
  CHECK(composed[method::drill] > 30);
  CHECK(composed[method::warm_up] == 0);
  // What is not composed with is told, each at least once.
  std::set<std::string> told;
  for (const import_fault& f : import->faults)
    if (f.done == import_action::not_composed) told.insert(in_house_style(f.record));
  for (const technique* t : techniques) {
    INFO(t->name);
    CHECK(t->ways.empty() == (told.count(std::string{t->name}) > 0));
  }
  const auto moves_as = [&](const char* record, const char* movement) {
    INFO(record);
    const technique* t = import->techniques.find(record);
    REQUIRE(t != nullptr);
    CHECK(detail::same_movement(t->moves, *detail::movement_named(movement)));
  };
  moves_as("barbell_squat", "back_squat");
  moves_as("romanian_deadlift", "romanian_deadlift");
  moves_as("pullups", "pull_up");
  moves_as("barbell_hip_thrust", "hip_thrust");
  // What sounds alike and is not.
  for (const char* record : {"squat_jerk", "barbell_hack_squat", "clean_and_press", "push_up_to_side_plank",
                             "single_arm_push_up", "straight_arm_dumbbell_pullover", "crossover_reverse_lunge"})
    CHECK(import->techniques.find(record)->moves.load.empty());
  const std::string written = write_catalogue(techniques);
  const auto read = read_catalogue(written);
  for (const json_error& e : read.errors()) FAIL_CHECK(one_line(e));
  CHECK(write_catalogue(*read) == written);
}

// ---- texts that somebody has broken ---------------------------------------------------------------------------------

namespace {

// The same numbers everywhere: xorshift64*.
class dice {
 public:
  explicit dice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t end) {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return static_cast<std::size_t>((state_ * 0x2545f4914f6cdd1dULL) >> 33U) % end;
  }

 private:
  std::uint64_t state_;
};

void break_and_import(const ordered_json& records, std::size_t times) {
  dice d(20261121);
  std::size_t broken = 0;
  for (std::size_t i = 0; i < times; ++i) {
    ordered_json slice = ordered_json::array();
    const std::size_t first = d.below(records.size());
    const std::size_t size = 1 + (d.below(4) == 0 ? d.below(3) : 0);
    for (std::size_t k = 0; k < size; ++k) slice.push_back(records[(first + k) % records.size()]);
    ordered_json& record = slice[d.below(size)];
    auto field = record.begin();
    std::advance(field, d.below(record.size()));
    const std::string key = field.key();
    const std::size_t kind = d.below(9);
    bool breaks = true;
    std::string text;
    const auto with_text = [&](const std::string& value) {
      field.value() = "@@";
      text = slice.dump(1);
      text.replace(text.find("\"@@\""), 4, value);
    };
    switch (kind) {
      case 0: record.erase(key); break;
      case 1: field.value() = field.value().is_array() ? ordered_json("word") : ordered_json(7); break;
      case 2: {
        text = slice.dump(1);
        text.resize(1 + d.below(text.size() - 2));
        break;
      }
      case 3: {
        text = slice.dump(1);
        char& byte = text[d.below(text.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << d.below(8)));
        breaks = false;
        break;
      }
      case 4: with_text(d.below(2) == 0 ? "99999999999999999999999" : "1e400"); break;
      case 5: {
        text = slice.dump(1);
        const std::string written = "\"" + key + "\":";
        text.insert(text.find(written), written + " null,");
        break;
      }
      case 6: {
        static const char* const enums[] = {"force", "level", "mechanic", "equipment", "category"};
        std::string word;
        for (std::size_t letters = 1 + d.below(12); letters > 0; --letters)
          word += static_cast<char>('a' + static_cast<char>(d.below(26)));
        record[enums[d.below(5)]] = word + "q";
        break;
      }
      case 7: record[d.below(2) == 0 ? "primaryMuscles" : "instructions"].push_back(d.below(2) == 0); break;
      case 8: record[key + "_"] = field.value(); break;
      default: break;
    }
    if (text.empty()) text = slice.dump(1);
    const auto import = import_free_exercise_db(text);
    if (!import) {
      for (const json_error& e : import.errors())
        if (e.path.empty() || (e.line == 0 && e.code != json_fault::not_utf8)) FAIL_CHECK(one_line(e) << "\n" << text);
      ++broken;
      continue;
    }
    // A byte may turn a comma between two records into something else, but only into what is no JSON.
    require_sound(*import, size);
    const std::size_t faults = count(*import, import_problem::broken_record);
    broken += faults > 0 ? 1 : 0;
    if (breaks && faults == 0) FAIL_CHECK("mutation " << kind << " of " << key << " was not seen in\n" << text);
  }
  // Eight kinds of nine always break something.
  CHECK(broken > times * 8 / 9 - times / 20);
}

}  // namespace

TEST_CASE("ten thousand broken copies of records are refused where they are broken", "[io]") {
  const char* folder = std::getenv("REGIMEN_SHARED_DATA");
  ordered_json records = ordered_json::parse(
      folder == nullptr ? sample() : text_of(std::string{folder} + "/free-exercise-db/exercises.json"));
  // What is broken before it is mutated would not tell whether the mutation was seen.
  if (folder == nullptr) records.erase(records.size() - 1);
  break_and_import(records, 10000);
}

#endif
