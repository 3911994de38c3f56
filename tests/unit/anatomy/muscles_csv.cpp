/// @file
/// @brief The muscle table against the published table it was made from, when that is at hand.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

namespace {
[[nodiscard]] std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      fields.emplace_back();
    else if (c != '\r')
      fields.back() += c;
  }
  return fields;
}

[[nodiscard]] std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream in(text);
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

using row = std::map<std::string, std::string>;

[[nodiscard]] std::map<std::string, row> read_table(const std::string& path) {
  std::map<std::string, row> table;
  std::ifstream in(path);
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> heads = fields_of(line);
  while (std::getline(in, line)) {
    const std::vector<std::string> fields = fields_of(line);
    row r;
    for (std::size_t i = 0; i < heads.size() && i < fields.size(); ++i) r[heads[i]] = fields[i];
    table[r["slug"]] = r;
  }
  return table;
}

/// Words of the column "compartment" (and, where that is not enough, of "region") that each compartment must show.
struct place {
  compartment where;
  const char* region;
  const char* words;
};
constexpr place places[] = {
    {compartment::anterior_thigh_compartment, "thigh", "anterior"},
    {compartment::medial_thigh_compartment, "thigh", "medial"},
    {compartment::posterior_thigh_compartment, "thigh", "posterior"},
    {compartment::superficial_gluteal_compartment, "hip", "gluteal superficial"},
    {compartment::deep_gluteal_compartment, "hip", "gluteal deep"},
    {compartment::iliac_compartment, "hip", "iliac fossa"},
    {compartment::anterior_leg_compartment, "leg", "anterior"},
    {compartment::lateral_leg_compartment, "leg", "lateral"},
    {compartment::superficial_posterior_leg_compartment, "leg", "posterior superficial"},
    {compartment::deep_posterior_leg_compartment, "leg", "posterior deep"},
    {compartment::anterior_abdominal_wall, "trunk", "anterior abdominal"},
    {compartment::anterolateral_abdominal_wall, "trunk", "anterolateral abdominal"},
    {compartment::posterior_abdominal_wall, "", "posterior abdominal"},
    {compartment::deep_back_compartment, "trunk", "back deep"},
};

struct nerve_words {
  nerve id;
  const char* words;
};
constexpr nerve_words spoken[] = {
    {nerve::thoraco_abdominal_nerves, "thoraco-abdominal"},
    {nerve::posterior_rami, "posterior rami"},
    {nerve::lumbar_rami, "anterior ram"},
    {nerve::iliohypogastric_nerve, "iliohypogastric"},
    {nerve::ilioinguinal_nerve, "ilio-inguinal"},
    {nerve::femoral_nerve, "femoral nerve"},
    {nerve::obturator_nerve, "obturator nerve"},
    {nerve::superior_gluteal_nerve, "superior gluteal nerve"},
    {nerve::inferior_gluteal_nerve, "inferior gluteal nerve"},
    {nerve::nerve_to_piriformis, "nerve to piriformis"},
    {nerve::nerve_to_obturator_internus, "nerve to obturator internus"},
    {nerve::nerve_to_quadratus_femoris, "nerve to quadratus femoris"},
    {nerve::tibial_division_of_sciatic_nerve, "tibial division of sciatic"},
    {nerve::common_fibular_division_of_sciatic_nerve, "common fibular division of sciatic"},
    {nerve::tibial_nerve, "tibial nerve"},
    {nerve::deep_fibular_nerve, "deep fibular"},
    {nerve::superficial_fibular_nerve, "superficial fibular"},
};

/// What the table writes, and where and what that is here. The pelvis moves by hip and lumbar spine only, so its
/// motions are read at the lumbar spine; compression of the abdomen is recorded as stiffening of the lumbar spine.
const std::map<std::string, joint> joint_words{{"spine", joint::lumbar_spine},
                                               {"pelvis", joint::lumbar_spine},
                                               {"abdomen", joint::lumbar_spine},
                                               {"hip", joint::hip},
                                               {"knee", joint::knee},
                                               {"ankle", joint::ankle},
                                               {"subtalar", joint::subtalar},
                                               {"hallux", joint::hallux_joints},
                                               {"toes", joint::toe_joints}};
const std::map<std::string, motion> motion_words{{"flex", motion::flexion},
                                                 {"ext", motion::extension},
                                                 {"abd", motion::abduction},
                                                 {"add", motion::adduction},
                                                 {"ir", motion::internal_rotation},
                                                 {"er", motion::external_rotation},
                                                 {"df", motion::dorsiflexion},
                                                 {"pf", motion::plantarflexion},
                                                 {"inv", motion::inversion},
                                                 {"ev", motion::eversion},
                                                 {"latflex_ipsi", motion::lateral_flexion},
                                                 {"rot_ipsi", motion::rotation_to_same_side},
                                                 {"rot_contra", motion::rotation_to_opposite_side},
                                                 {"stabilise", motion::stabilisation},
                                                 {"compress", motion::stabilisation},
                                                 {"post_tilt", motion::flexion},
                                                 {"hike", motion::lateral_flexion},
                                                 {"retract_suprapatellar_bursa", motion::bursa_retraction}};

[[nodiscard]] bool says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}
}  // namespace

TEST_CASE("the muscle table agrees with muscles.csv", "[anatomy][data]") {
  const char* const folder = std::getenv("REGIMEN_SHARED_DATA");
  if (folder == nullptr) {
    WARN("skipped: REGIMEN_SHARED_DATA is not set");
    return;
  }
  std::map<std::string, row> table = read_table(std::string(folder) + "/muscles.csv");
  REQUIRE(table.size() >= count_of<muscle>);

  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    const std::string name(name_of(facts.id));
    INFO(name);
    REQUIRE(table.count(name) == 1);
    row& r = table[name];

    REQUIRE(facts.fma == (r["fma"].empty() ? 0u : static_cast<std::uint32_t>(std::stoul(r["fma"]))));
    REQUIRE(facts.uberon == (r["uberon"].empty() ? 0u : static_cast<std::uint32_t>(std::stoul(r["uberon"].substr(7)))));

    for (const place& p : places)
      if (p.where == facts.where) {
        REQUIRE(says(r["compartment"], p.words));
        if (*p.region != '\0') REQUIRE(r["region"] == p.region);
      }

    for (const nerve_words& n : spoken)
      if (facts.supply.contains(n.id)) REQUIRE(says(r["nerve"], n.words));

    // The roots are written "L1 L2 L3"; they vary when the second listing is a subset of them or overlaps them.
    enum_set<spinal_root> roots;
    for (std::string word : words_of(r["roots"])) {
      word[0] = static_cast<char>(word[0] - 'A' + 'a');
      const auto root = parse<spinal_root>(word);
      REQUIRE(root);
      roots.insert(*root);
    }
    REQUIRE(facts.roots == roots);
    const std::string& check = r["xcheck_roots_vs_alexa_muscles"];
    REQUIRE(facts.roots_vary == (check == "subset" || check == "overlap"));

    // "hip:flex hip:er* hip:abd*(upper fibres)": a star marks a secondary action, brackets hold remarks.
    std::string actions;
    int depth = 0;
    for (const char c : r["actions"]) {
      depth += c == '(' ? 1 : 0;
      if (depth == 0) actions += c;
      depth -= c == ')' ? 1 : 0;
    }
    enum_set<joint> joints;
    std::size_t told = 0;
    for (std::string word : words_of(actions)) {
      const bool secondary = word.back() == '*';
      if (secondary) word.pop_back();
      const std::size_t colon = word.find(':');
      REQUIRE(colon != std::string::npos);
      const std::string where = word.substr(0, colon);
      const std::string what = word.substr(colon + 1);
      INFO(word);
      REQUIRE(joint_words.count(where) == 1);
      REQUIRE(motion_words.count(what) == 1);
      const joint_motion meant{joint_words.at(where), motion_words.at(what)};
      joints.insert(meant.where);
      bool found = false;
      for (const muscle_action& action : facts.actions)
        if (action.motion == meant && action.primary == !secondary) found = true;
      REQUIRE(found);
      if (where != "pelvis") ++told;
    }
    REQUIRE(crosses(facts.id) == joints);
    REQUIRE(facts.actions.size() == told);
  }
}
