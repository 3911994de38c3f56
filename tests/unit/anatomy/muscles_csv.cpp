/// @file
/// @brief The muscle table against the published table it was made from, when that is at hand.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "catch.hpp"
#include "regimen/anatomy/articularity.hpp"
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

[[nodiscard]] bool says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

using row = std::map<std::string, std::string>;

[[nodiscard]] std::vector<row> read_table(const std::string& path) {
  std::vector<row> table;
  std::ifstream in(path);
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> heads = fields_of(line);
  while (std::getline(in, line)) {
    const std::vector<std::string> fields = fields_of(line);
    row r;
    for (std::size_t i = 0; i < heads.size() && i < fields.size(); ++i) r[heads[i]] = fields[i];
    table.push_back(r);
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
    {compartment::deep_back_compartment, "", "deep"},
    {compartment::dorsal_foot_compartment, "foot", "dorsal"},
    {compartment::medial_plantar_compartment, "foot", "plantar medial"},
    {compartment::central_plantar_compartment, "foot", "plantar central"},
    {compartment::lateral_plantar_compartment, "foot", "plantar lateral"},
    {compartment::pelvic_diaphragm, "pelvis", ""},
    {compartment::inferior_thoracic_aperture, "trunk", "thoraco-abdominal"},
    {compartment::thoracic_wall, "trunk", "thoracic wall"},
    {compartment::lateral_thoracic_wall, "shoulder", "lateral thoracic wall"},
    {compartment::pectoral_compartment, "shoulder", "anterior axio-appendicular"},
    {compartment::superficial_back_compartment, "shoulder", "back superficial"},
    {compartment::intermediate_back_compartment, "trunk", "back intermediate"},
    {compartment::suboccipital_compartment, "neck", "suboccipital"},
    {compartment::superficial_neck_compartment, "neck", "superficial lateral"},
    {compartment::lateral_deep_neck_compartment, "neck", "deep lateral"},
    {compartment::prevertebral_compartment, "neck", "deep anterior"},
    {compartment::scapulohumeral_compartment, "shoulder", "scapulohumeral"},
    {compartment::anterior_arm_compartment, "arm", "anterior"},
    {compartment::posterior_arm_compartment, "arm", "posterior"},
    {compartment::superficial_anterior_forearm_compartment, "forearm", "anterior"},
    {compartment::deep_anterior_forearm_compartment, "forearm", "anterior deep"},
    {compartment::lateral_forearm_compartment, "forearm", "posterior"},
    {compartment::superficial_posterior_forearm_compartment, "forearm", "posterior"},
    {compartment::deep_posterior_forearm_compartment, "forearm", "posterior deep"},
    {compartment::thenar_compartment, "hand", "thenar"},
    {compartment::adductor_compartment_of_hand, "hand", "adductor"},
    {compartment::hypothenar_compartment, "hand", "hypothenar"},
    {compartment::masticator_space, "head", "mastication"},
};

struct nerve_words {
  nerve id;
  const char* words;
};
constexpr nerve_words spoken[] = {
    {nerve::mandibular_nerve, "mandibular nerve"},
    {nerve::deep_temporal_nerves, "deep temporal nerves"},
    {nerve::accessory_nerve, "accessory nerve"},
    {nerve::cervical_posterior_rami, "posterior rami"},
    {nerve::suboccipital_nerve, "suboccipital nerve"},
    {nerve::cervical_rami, "cervical nerves"},
    {nerve::phrenic_nerve, "phrenic nerve"},
    {nerve::dorsal_scapular_nerve, "dorsal scapular nerve"},
    {nerve::long_thoracic_nerve, "long thoracic nerve"},
    {nerve::nerve_to_subclavius, "nerve to subclavius"},
    {nerve::suprascapular_nerve, "suprascapular nerve"},
    {nerve::lateral_pectoral_nerve, "lateral"},
    {nerve::medial_pectoral_nerve, "medial pectoral nerve"},
    {nerve::upper_subscapular_nerve, "upper and lower subscapular nerves"},
    {nerve::thoracodorsal_nerve, "thoracodorsal nerve"},
    {nerve::lower_subscapular_nerve, "lower subscapular nerve"},
    {nerve::axillary_nerve, "axillary nerve"},
    {nerve::musculocutaneous_nerve, "musculocutaneous nerve"},
    {nerve::median_nerve, "median nerve"},
    {nerve::anterior_interosseous_nerve, "anterior interosseous nerve (median)"},
    {nerve::recurrent_branch_of_median_nerve, "recurrent branch of median nerve"},
    {nerve::ulnar_nerve, "ulnar nerve"},
    {nerve::deep_branch_of_ulnar_nerve, "ulnar nerve"},
    {nerve::radial_nerve, "radial nerve"},
    {nerve::deep_branch_of_radial_nerve, "deep branch of radial nerve"},
    {nerve::posterior_interosseous_nerve, "posterior interosseous nerve"},
    {nerve::intercostal_nerves, "intercostal"},
    {nerve::thoraco_abdominal_nerves, "thoraco-abdominal"},
    {nerve::subcostal_nerve, "subcostal"},
    {nerve::posterior_rami, "posterior rami"},
    {nerve::lumbar_rami, "anterior ram"},
    {nerve::sacral_rami, "anterior rami of sacral nerves"},
    {nerve::nerve_to_levator_ani, "nerve to levator ani"},
    {nerve::pudendal_nerve, "pudendal nerve"},
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
    {nerve::medial_plantar_nerve, "medial plantar nerve"},
    {nerve::lateral_plantar_nerve, "lateral plantar nerve"},
};

/// Where this library says more than the table, from textbook knowledge: each row here is a decision.
struct added_nerve {
  muscle of;
  nerve by;
};
constexpr added_nerve added_nerves[] = {{muscle::rectus_abdominis, nerve::subcostal_nerve}};

struct added_action {
  muscle of;
  muscle_action does;
};
constexpr added_action added_actions[] = {
    {muscle::infraspinatus, {{joint::shoulder, motion::stabilisation}, true}},
    {muscle::teres_minor, {{joint::shoulder, motion::stabilisation}, true}},
    {muscle::subscapularis, {{joint::shoulder, motion::stabilisation}, true}},
    {muscle::splenius_cervicis, {{joint::cervical_spine, motion::lateral_flexion}, false}},
    {muscle::flexor_pollicis_longus, {{joint::wrist, motion::flexion}, false}},
    {muscle::extensor_digiti_minimi, {{joint::wrist, motion::extension}, false}},
    {muscle::extensor_indicis, {{joint::wrist, motion::extension}, false}},
    {muscle::extensor_pollicis_longus, {{joint::wrist, motion::extension}, false}},
    {muscle::abductor_pollicis_longus, {{joint::wrist, motion::radial_deviation}, false}},
    {muscle::extensor_pollicis_brevis, {{joint::wrist, motion::radial_deviation}, false}},
};

/// What the table writes, and what that is here. The pelvis moves by hip and lumbar spine only, so its motions are read
/// at the spine; compression of the abdomen is recorded as stiffening of the spine. Which stretch of the spine is meant
/// the table does not say: below, all of it counts as one joint.
const std::map<std::string, joint> joint_words{{"spine", joint::lumbar_spine},
                                               {"neck", joint::lumbar_spine},
                                               {"pelvis", joint::lumbar_spine},
                                               {"abdomen", joint::lumbar_spine},
                                               {"head", joint::craniovertebral_joints},
                                               {"jaw", joint::temporomandibular_joint},
                                               {"ribs", joint::costal_joints},
                                               {"coccyx", joint::sacrococcygeal_joint},
                                               {"clav", joint::sternoclavicular_joint},
                                               {"scap", joint::scapulothoracic_joint},
                                               {"gh", joint::shoulder},
                                               {"elbow", joint::elbow},
                                               {"forearm", joint::radioulnar_joints},
                                               {"wrist", joint::wrist},
                                               {"thumb", joint::thumb_joints},
                                               {"fingers", joint::finger_joints},
                                               {"finger2", joint::finger_joints},
                                               {"finger5", joint::finger_joints},
                                               {"hip", joint::hip},
                                               {"knee", joint::knee},
                                               {"ankle", joint::ankle},
                                               {"subtalar", joint::subtalar},
                                               {"hallux", joint::hallux_joints},
                                               {"toes", joint::toe_joints},
                                               {"toe5", joint::toe_joints}};
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
                                                 {"horiz_add", motion::horizontal_adduction},
                                                 {"horiz_abd", motion::horizontal_abduction},
                                                 {"sup", motion::supination},
                                                 {"pron", motion::pronation},
                                                 {"rad_dev", motion::radial_deviation},
                                                 {"uln_dev", motion::ulnar_deviation},
                                                 {"oppose", motion::opposition},
                                                 {"elevate", motion::elevation},
                                                 {"elev", motion::elevation},
                                                 {"close", motion::elevation},
                                                 {"depress", motion::depression},
                                                 {"dep", motion::depression},
                                                 {"prot", motion::protraction},
                                                 {"retr", motion::retraction},
                                                 {"retract", motion::retraction},
                                                 {"uprot", motion::upward_rotation},
                                                 {"downrot", motion::downward_rotation},
                                                 {"ant_tilt", motion::anterior_tilt},
                                                 {"stabilise", motion::stabilisation},
                                                 {"compress", motion::stabilisation},
                                                 {"hike", motion::lateral_flexion},
                                                 {"retract_suprapatellar_bursa", motion::bursa_retraction}};
/// Effects that move no joint.
const std::set<std::string> effects{"linea_alba:tense", "thorax:inspire", "pelvic_floor:elevate"};

using told_action = std::tuple<joint, motion, bool>;

[[nodiscard]] joint one_spine(joint where) {
  return where == joint::cervical_spine || where == joint::thoracic_spine ? joint::lumbar_spine : where;
}

/// "hip:flex hip:er* hip:abd*(upper fibres)": a star marks a secondary action, brackets hold remarks.
[[nodiscard]] std::set<told_action> actions_of(const std::string& text) {
  std::string bare;
  int depth = 0;
  for (const char c : text) {
    depth += c == '(' ? 1 : 0;
    if (depth == 0) bare += c;
    depth -= c == ')' ? 1 : 0;
  }
  std::set<told_action> told;
  for (std::string word : words_of(bare)) {
    if (effects.count(word) == 1) continue;
    const bool secondary = word.back() == '*';
    if (secondary) word.pop_back();
    INFO(word);
    const std::size_t colon = word.find(':');
    REQUIRE(colon != std::string::npos);
    const std::string where = word.substr(0, colon);
    const std::string what = word.substr(colon + 1);
    REQUIRE(joint_words.count(where) == 1);
    const joint at = joint_words.at(where);
    if (what == "to_neutral") {  // from either end to the middle
      told.insert({at, motion::supination, false});
      told.insert({at, motion::pronation, false});
    } else if (what == "post_tilt") {
      told.insert({at, where == "pelvis" ? motion::flexion : motion::posterior_tilt, !secondary});
    } else {
      REQUIRE(motion_words.count(what) == 1);
      told.insert({at, motion_words.at(what), !secondary});
    }
  }
  return told;
}

/// Words of landmark names that tell no place from another.
const std::set<std::string> telling_nothing{"of",    "the",   "and",   "surfa", "proce", "media", "later", "anter",
                                            "poste", "infer", "super", "attac", "borde", "base",  "bases", "upper",
                                            "lower", "head",  "other", "inter", "outer", "body"};
/// Landmarks that the table calls by another word.
const std::map<landmark, std::string> other_words{{landmark::pecten_pubis, "pectineal line"},
                                                  {landmark::anterior_surface_of_femur, "femoral"},
                                                  {landmark::pubic_crest, "pubi"},
                                                  {landmark::posterior_superior_iliac_spine, "psis"},
                                                  {landmark::first_rib, "rib 1"},
                                                  {landmark::second_rib, "rib 2"},
                                                  {landmark::superior_borders_of_ribs, "border of rib"},
                                                  {landmark::inferior_borders_of_ribs, "border of rib"},
                                                  {landmark::inferior_borders_of_lower_ribs, "rib"}};

/// Whether a text names a landmark: by the beginning of some telling word of its name, or by its other word.
[[nodiscard]] bool names(std::string text, landmark place) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const auto other = other_words.find(place);
  if (other != other_words.end() && says(text, other->second)) return true;
  std::string spaced(name_of(place));
  for (char& c : spaced) c = c == '_' ? ' ' : c;
  for (const std::string& word : words_of(spaced)) {
    const std::string stem = word.substr(0, 5);
    if (word.size() > 3 && telling_nothing.count(stem) == 0 && says(text, stem)) return true;
  }
  return false;
}

[[nodiscard]] std::uint32_t number_in(const std::string& text) {
  return text.empty() ? 0U : static_cast<std::uint32_t>(std::stoul(text));
}

}  // namespace

TEST_CASE("the muscle table agrees with muscles.csv", "[anatomy][data]") {
  const char* const folder = std::getenv("REGIMEN_SHARED_DATA");
  if (folder == nullptr) {
    WARN("skipped: set REGIMEN_SHARED_DATA to the folder of muscles.csv");
    return;
  }
  std::vector<row> table = read_table(std::string(folder) + "/muscles.csv");
  REQUIRE(table.size() == count_of<muscle>);

  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const muscle_facts& facts = facts_of(static_cast<muscle>(i));
    row& r = table[i];
    INFO(name_of(facts.id));
    REQUIRE(name_of(facts.id) == r["slug"]);

    REQUIRE(facts.fma == number_in(r["fma"]));
    REQUIRE(facts.uberon == (r["uberon"].empty() ? 0U : number_in(r["uberon"].substr(7))));
    const std::string& read_in = r["id_source"];
    REQUIRE(facts.fma_from.contains(id_source::isa_list) == says(read_in, "isa list"));
    REQUIRE(facts.fma_from.contains(id_source::parts_list) == says(read_in, "parts_list"));
    REQUIRE(facts.fma_from.contains(id_source::cross_reference) == says(read_in, "UBERON xref"));
    REQUIRE(facts.uberon_from.contains(id_source::current_ontology) == says(read_in, "uberon-edit.obo"));
    REQUIRE(facts.uberon_from.contains(id_source::older_ontology) == says(read_in, "musculoskeletal.obo"));
    REQUIRE(facts.fma_from.contains(id_source::whole_muscle) == says(read_in, "whole muscle"));

    for (const landmark at : facts.origin) {
      INFO(name_of(at) << " in " << r["origin"]);
      REQUIRE(names(r["origin"], at));
    }
    for (const landmark at : facts.insertion) {
      INFO(name_of(at) << " in " << r["insertion"]);
      REQUIRE(names(r["insertion"], at));
    }

    bool placed = false;
    for (const place& p : places)
      if (p.where == facts.where) {
        placed = true;
        REQUIRE(says(r["compartment"], p.words));
        if (*p.region != '\0') REQUIRE(r["region"] == p.region);
      }
    REQUIRE(placed);

    for (const nerve by : facts.supply) {
      INFO(name_of(by));
      bool added = false;
      for (const added_nerve& a : added_nerves) added = added || (a.of == facts.id && a.by == by);
      if (added) continue;
      bool known = false;
      for (const nerve_words& n : spoken)
        if (n.id == by) {
          known = true;
          REQUIRE(says(r["nerve"], n.words));
        }
      REQUIRE(known);
    }

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

    std::set<told_action> ours;
    for (const muscle_action& action : facts.actions)
      ours.insert({one_spine(action.motion.where), action.motion.what, action.primary});
    for (const added_action& a : added_actions)
      if (a.of == facts.id) {
        INFO(name_of(a.does.motion.what));
        REQUIRE(ours.erase({one_spine(a.does.motion.where), a.does.motion.what, a.does.primary}) == 1);
      }
    REQUIRE(ours == actions_of(r["actions"]));

    // "mono: knee", "bi: hip+knee", "multi: ...": not given for every muscle.
    const std::string& joints = r["articularity"];
    if (joints.rfind("mono", 0) == 0) REQUIRE(articularity_of(facts.id) == articularity::one);
    if (joints.rfind("bi", 0) == 0) REQUIRE(articularity_of(facts.id) == articularity::two);
    if (joints.rfind("multi", 0) == 0) REQUIRE(articularity_of(facts.id) == articularity::many);
  }
}
