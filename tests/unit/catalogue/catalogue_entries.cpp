/// @file
/// @brief Laws of every entry of the catalogue: named once, dosed with a source, told in a sentence, moved by muscles.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/technique/contribution.hpp"

using namespace regimen;

namespace {

bool is_standard(const technique& t) {
  return std::any_of(std::begin(standard_techniques), std::end(standard_techniques),
                     [&](const technique* s) { return s->name == t.name; });
}

bool is_exercise(const technique& t) { return t.how == method::strengthening || t.how == method::stability; }

// Words in lower case with an underscore between them.
bool can_be_written(std::string_view name) {
  bool in_a_word = false;
  for (const char c : name) {
    if (c != '_' && (c < 'a' || c > 'z')) return false;
    if (c == '_' && !in_a_word) return false;
    in_a_word = c != '_';
  }
  return in_a_word;
}

bool is_held(const technique& t) { return t.doses.hold.high > seconds{0}; }

// Everything that somebody vouched for: the sources on which the project has agreed.
const std::set<std::string> known_sources{
    "Behm 2020 JSCR 34:3301",
    "as rolling: Behm 2020 JSCR 34:3301",
    "ACSM GETP 11th ed., Table 5.6",
    "Garber 2011",
    "ACSM 2009 position stand",
    "customary dose of neural mobilisation",
    "rest of a minute between sets",
    "slow lowering of 4 s; the article gives no number",
    "1 to 3 sets a session",
    "Anderson 2014: side bridge 54 s",
    "the sources are silent",
    "weights up to 100 kg, a rest of a minute",
    "weights up to 300 kg",
    "Cuthbert 2020 PMC6942028, Table 2",
    "as side bridge: Anderson 2014",
    "as walking: S3-15",
    "as the ball on the thigh: S3-29",
    "as the thumbs on the thigh: S3-36",
};

}  // namespace

TEST_CASE("the catalogue has the standard techniques and well over a hundred and fifty more", "[catalogue]") {
  std::size_t standard = 0;
  for (const technique* t : full_catalogue) standard += is_standard(*t) ? 1U : 0U;
  REQUIRE(standard == std::size(standard_techniques));
  REQUIRE(full_catalogue.size() >= 170);
  REQUIRE(full_catalogue.size() - standard >= 150);
}

TEST_CASE("every entry of the catalogue has a name of its own that a program can write", "[catalogue][law]") {
  std::set<std::string> names;
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    REQUIRE(can_be_written(t->name));
    REQUIRE(names.insert(std::string{t->name}).second);
  }
}

TEST_CASE("no two entries of the catalogue are told in the same words", "[catalogue][law]") {
  std::set<std::string> cues;
  for (const technique* t : full_catalogue) {
    INFO(t->name << ": " << t->cue);
    REQUIRE(cues.insert(std::string{t->cue}).second);
  }
}

TEST_CASE("doses of the catalogue are ranges of something", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    const dose_range& d = t->doses;
    REQUIRE(d.series.low.value >= 1);
    REQUIRE(d.series.low <= d.series.high);
    REQUIRE(d.reps.low.value >= 1);
    REQUIRE(d.reps.low <= d.reps.high);
    REQUIRE(d.hold.low >= seconds{0});
    REQUIRE(d.hold.low <= d.hold.high);
    REQUIRE(d.load.low.grams >= 0);
    REQUIRE(d.load.low <= d.load.high);
    REQUIRE(d.least().work() > seconds{0});
    REQUIRE(d.contains(d.least()));
    REQUIRE(d.contains(d.greatest()));
    // Either held or moved, and sets have a rest between them.
    REQUIRE((d.hold.low > seconds{0}) != (d.pace.total() > seconds{0}));
    if (is_exercise(*t) && d.series.high.value > 1) REQUIRE(d.rest > seconds{0});
  }
}

TEST_CASE("doses of the catalogue have sources that are known, and a guess is called one", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    REQUIRE_FALSE(t->dosed_by.empty());
    REQUIRE_FALSE(t->from.empty());
    if (is_standard(*t)) continue;
    for (const source& s : t->dosed_by) {
      INFO(s.id);
      REQUIRE(known_sources.count(std::string{s.id}) == 1);
    }
    // Where a technique comes from is not known better than by memory, and says so.
    for (const source& s : t->from) REQUIRE(s.unverified());
    // Only numbers that a source gives are called read: eight to twelve, half a minute to two, five to twelve.
    const source& first = t->dosed_by[0];
    if (first.id == "ACSM 2009 position stand") {
      REQUIRE(t->doses.reps == range<repetitions>{{8}, {12}});
      // Three minutes for heavy work; a rest of a minute is remembered or chosen.
      REQUIRE((t->doses.rest == seconds{180} || t->dosed_by[2].unverified()));
    } else if (first.id == "Behm 2020 JSCR 34:3301") {
      REQUIRE(t->doses.hold == range<seconds>{seconds{30}, seconds{120}});
    } else if (first.id == "ACSM GETP 11th ed., Table 5.6") {
      REQUIRE(t->doses.hold == range<seconds>{seconds{10}, seconds{30}});
    } else if (first.id == "Cuthbert 2020 PMC6942028, Table 2") {
      REQUIRE(t->doses.reps == range<repetitions>{{5}, {12}});
    } else {
      REQUIRE(first.unverified());
    }
  }
}

TEST_CASE("every cue of the catalogue is one sentence", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name << ": " << t->cue);
    REQUIRE(t->cue.size() > 10);
    REQUIRE(t->cue.back() == '.');
    REQUIRE(t->cue.find('.') == t->cue.size() - 1);
    REQUIRE(t->cue.front() >= 'A');
    REQUIRE(t->cue.front() <= 'Z');
  }
}

TEST_CASE("what presses, pulls or is held in the catalogue says to breathe", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    const bool held = t->how == method::massage || t->how == method::stretch || t->how == method::stability ||
                      (t->how == method::strengthening && is_held(*t));
    if (!held) continue;
    INFO(t->name << ": " << t->cue);
    REQUIRE(t->cue.find("breath") != std::string_view::npos);
  }
}

TEST_CASE("every entry of the catalogue has ways with positions, and touches what it names", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    REQUIRE_FALSE(t->ways.empty());
    REQUIRE_FALSE(t->touches.empty());
    for (const structure& s : t->touches) {
      INFO(name_of(s));
      REQUIRE(touches(*t, s));
    }
    for (const way& w : t->ways) {
      REQUIRE_FALSE(w.positions.empty());
      bool somewhere = false;
      for (const structure& s : t->touches) somewhere = somewhere || reaches(w, s);
      REQUIRE(somewhere);
    }
  }
}

TEST_CASE("every tool and every position serves some entry of the catalogue", "[catalogue][law]") {
  enum_set<tool> tools;
  enum_set<position> positions;
  for (const technique* t : full_catalogue)
    for (const way& w : t->ways) {
      tools = tools | w.tools;
      positions = positions | w.positions;
    }
  // A stool only props up the foot while the hands work; nothing needs it.
  REQUIRE(~tools == enum_set<tool>{low_stool});
  REQUIRE((~positions).empty());
}

TEST_CASE("massage in the catalogue presses, and uses its tools where they can be used", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    REQUIRE((t->how == method::massage) == (t->presses != pressure::none));
    REQUIRE((t->how == method::massage) == (t->when == stage::release));
    REQUIRE((t->how == method::stretch) == (t->when == stage::lengthen));
    if (t->spot || t->deep) REQUIRE(t->how == method::massage);
    if (t->how != method::massage) continue;
    for (const way& w : t->ways) {
      bool presses = false;
      for (const tool used : w.tools) {
        INFO(name_of(used));
        const tool_facts facts = facts_of(used);
        presses = presses || facts.width != contact_width::none;
        if (facts.width == contact_width::none) continue;
        if (!facts.off_the_floor) REQUIRE(floor_positions.contains(w.positions));
        if (!facts.on_the_floor) REQUIRE_FALSE(w.positions.intersects(floor_positions));
      }
      REQUIRE(presses);
    }
  }
}

TEST_CASE("what the catalogue adds never presses where it must not", "[catalogue][law]") {
  const enum_set<region> kept_off{region::low_back, region::popliteal_fossa, region::sit_bone,     region::abdomen,
                                  region::axilla,   region::anterior_neck,   region::lateral_neck, region::jaw_region};
  for (const technique* t : full_catalogue) {
    if (t->how != method::massage || is_standard(*t)) continue;
    INFO(t->name);
    for (const structure& s : t->touches)
      if (const auto where = s.as<region>()) REQUIRE_FALSE(kept_off.contains(*where));
  }
}

TEST_CASE("a nerve slider of the catalogue lets one end go while it draws the other", "[catalogue][law]") {
  std::size_t sliders = 0;
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    REQUIRE((t->how == method::nerve_slider || t->how == method::nerve_tensioner) == !t->glide.empty());
    if (t->how != method::nerve_slider) continue;
    ++sliders;
    REQUIRE(alternates_ends(t->glide));
    REQUIRE_FALSE(loads_both_ends(t->glide));
    REQUIRE(t->at_most == sensation::comfortable);
    for (const structure& s : t->touches) REQUIRE(s.kind() == structure_kind::nerve);
  }
  for (const structure& s : {structure{median_nerve}, structure{ulnar_nerve}, structure{radial_nerve},
                             structure{femoral_nerve}, structure{sciatic_nerve}}) {
    INFO(name_of(s));
    REQUIRE(std::any_of(full_catalogue.begin(), full_catalogue.end(),
                        [&](const technique* t) { return t->how == method::nerve_slider && touches(*t, s); }));
  }
  REQUIRE(sliders >= 5);
}

TEST_CASE("in every exercise of the catalogue some muscle of each structure works as it should", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    REQUIRE(is_exercise(*t) == !t->moves.load.empty());
    if (!is_exercise(*t)) continue;
    for (const structure& s : t->touches) {
      INFO(name_of(s));
      bool works = false;
      for (const muscle m : muscles_of(s)) {
        const bool moved = t->moves.of(m, phase::lowering) == contraction::eccentric &&
                           t->moves.of(m, phase::raising) == contraction::concentric;
        const bool held = t->moves.of(m, phase::raising) == contraction::isometric;
        // A hold is held; stability holds still while something else may move.
        works = works || (is_held(*t) || t->how == method::stability ? held : moved);
      }
      REQUIRE(works);
    }
  }
}

TEST_CASE("an exercise of the catalogue gives to the structure that it is composed for", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    if (!is_exercise(*t)) continue;
    INFO(t->name);
    const structure first = t->touches[0];
    const step s{t, first, side::both, {}, {}, t->doses.least()};
    const seconds given = t->how == method::stability ? contribution(s, first, quality::control)
                                                      : contribution(s, first, quality::activation);
    REQUIRE(given > seconds{0});
    if (t->how == method::stability || is_held(*t)) continue;
    REQUIRE(contribution(s, first, quality::strength_short) > seconds{0});
    REQUIRE(contribution(s, first, quality::strength_long) > seconds{0});
  }
}

TEST_CASE("what moves has a tempo, what is held has none", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    if (!is_exercise(*t)) continue;
    INFO(t->name);
    const bool moves = !(t->moves.lowering.from == t->moves.lowering.to);
    REQUIRE(moves == (t->doses.pace.total() > seconds{0}));
    REQUIRE(moves != is_held(*t));
  }
}

TEST_CASE("only what takes a weight may be loaded", "[catalogue][law]") {
  const enum_set<tool> weights{hand_weight,    barbell, ez_bar,        kettlebell, cable_machine,
                               weight_machine, bench,   medicine_ball, step_box};
  for (const technique* t : full_catalogue) {
    if (is_standard(*t)) continue;
    INFO(t->name);
    bool weighted = false;
    for (const way& w : t->ways) weighted = weighted || w.tools.intersects(weights);
    if (!weighted) REQUIRE(t->doses.load.high.grams == 0);
    if (t->doses.load.high.grams > 0) REQUIRE(is_exercise(*t));
  }
}

TEST_CASE("what is done at speed is said to be ballistic", "[catalogue][law]") {
  for (const technique* t : full_catalogue) {
    INFO(t->name);
    if (t->how == method::drill) REQUIRE(t->ballistic);
    if (t->ballistic) REQUIRE((t->how == method::drill || t->when == stage::prepare || t->needs > skill::beginner));
  }
}

TEST_CASE("the movements of the catalogue have names of their own and positions that muscles follow",
          "[catalogue][law]") {
  std::set<std::string> names;
  for (const named_movement* m : movements::all) names.insert(std::string{m->name});
  for (const named_movement* m : movements::of_the_catalogue) {
    INFO(m->name);
    REQUIRE(names.insert(std::string{m->name}).second);
    const movement_pattern how = m->how();
    REQUIRE_FALSE(how.load.empty());
    REQUIRE((how.lowering.from == how.lowering.to) == m->held);
    for (const pose& p : {how.lowering.from, how.lowering.to, how.hardest}) {
      REQUIRE(p[hip_flexion].count() >= -20);
      REQUIRE(p[hip_flexion].count() <= 100);
      REQUIRE(p[knee_flexion].count() >= 0);
      REQUIRE(p[knee_flexion].count() <= 120);
      REQUIRE(p[ankle_dorsiflexion].count() >= -40);
      REQUIRE(p[ankle_dorsiflexion].count() <= 30);
    }
  }
}

TEST_CASE("every movement of the catalogue is that of some exercise", "[catalogue][law]") {
  for (const named_movement* m : movements::of_the_catalogue) {
    INFO(m->name);
    const movement_pattern how = m->how();
    REQUIRE(std::any_of(full_catalogue.begin(), full_catalogue.end(), [&](const technique* t) {
      return t->moves.lowering == how.lowering && t->moves.raising == how.raising && t->moves.load == how.load &&
             t->moves.hardest == how.hardest;
    }));
  }
}
