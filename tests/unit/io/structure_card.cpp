/// @file
/// @brief All that is known of a structure, as a card.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "regimen/anatomy/structure_set.hpp"
#include "regimen/io/english/structure.hpp"

using namespace regimen;

namespace {

// The card on one line, blanks taken together, so that it does not matter where a line ends.
std::string flat(const std::string& card) {
  std::string text;
  for (const char c : card) {
    if (c != ' ' && c != '\n')
      text += c;
    else if (!text.empty() && text.back() != ' ')
      text += ' ';
  }
  return text;
}

std::string card_of(structure what) { return flat(english::describe(what)); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

template <class Enum>
bool names_all(const std::string& card, const enum_set<Enum>& set) {
  for (const Enum value : set)
    if (!has(card, english::spoken(name_of(value)))) return false;
  return true;
}

}  // namespace

TEST_CASE("words are wrapped beside their labels", "[io][card]") {
  english::card card{"Title"};
  card.heading("Shown");
  card.line("label", std::string(90, 'x') + " word");
  card.line("", "more");
  card.line("nothing", "");
  card.line("a label of more than twenty", "words");
  card.heading("Not shown");
  const std::string margin(20, ' ');
  REQUIRE(card.text() == "Title\n\nShown\n  label             " + std::string(90, 'x') + "\n" + margin + "word\n" +
                             margin + "more\n  a label of more than twenty\n" + margin + "words\n");
}

TEST_CASE("no line of any card is wider than the card, ends in a blank or shows the names of code", "[io][card][law]") {
  for (const structure what : structure_set::all()) {
    const std::string card = english::describe(what);
    INFO(card);
    REQUIRE(card.size() > name_of(what).size());
    REQUIRE(card.back() == '\n');
    std::size_t start = 0;
    for (std::size_t end = card.find('\n'); end != std::string::npos; end = card.find('\n', start)) {
      const std::string_view line = std::string_view{card}.substr(start, end - start);
      REQUIRE(english::characters_in(line) <= 100);
      REQUIRE((line.empty() || line.back() != ' '));
      REQUIRE((!has(std::string{line}, "_") || has(std::string{line}, "in its model")));
      start = end + 1;
    }
    REQUIRE_FALSE(has(card, "\n\n\n"));
    REQUIRE_FALSE(has(card, " ,"));
  }
}

TEST_CASE("every card begins with the name of its structure", "[io][card][law]") {
  for (const structure what : structure_set::all()) {
    std::string name = english::spoken(name_of(what));
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    REQUIRE(card_of(what).substr(0, name.size() + 3) == name + ": a");
  }
}

TEST_CASE("the card of a muscle holds every fact of its row", "[io][card][law]") {
  for (const muscle which : enum_set<muscle>::all()) {
    const std::string card = card_of(which);
    const muscle_facts& facts = facts_of(which);
    INFO(card);
    REQUIRE(names_all(card, facts.origin));
    REQUIRE(names_all(card, facts.insertion));
    for (const landmark place : facts.origin | facts.insertion) REQUIRE(names_all(card, bones_of(place)));
    REQUIRE(names_all(card, facts.supply));
    for (const spinal_root root : facts.roots) {
      std::string name{name_of(root)};
      name.front() = static_cast<char>(name.front() - 'a' + 'A');
      REQUIRE(has(card, name));
    }
    REQUIRE(has(card, "textbooks differ") == (facts.roots_vary && !facts.roots.empty()));
    for (const muscle_action& action : facts.actions) {
      REQUIRE(has(card, english::text(action.motion.where) + ": "));
      REQUIRE(has(card, english::text(action.motion.what)));
      if (!action.primary) continue;
      REQUIRE(names_all(card, synergists_of(which, action.motion)));
      REQUIRE(names_all(card, antagonists_of(which, action.motion)));
    }
    REQUIRE(names_all(card, crosses(which)));
    REQUIRE(has(card, "compartment " + english::text(facts.where)));
    REQUIRE(names_all(card, lies_in(which)));
    REQUIRE(names_all(card, part_of(which)));
    REQUIRE(names_all(card, neighbour_of(which)));
    REQUIRE(names_all(card, interface_of.converse(which)));
    if (!facts.note.empty()) REQUIRE(has(card, flat(english::spoken(facts.note))));
    REQUIRE(has(card, facts.fma == 0 ? "FMA none known" : "FMA:" + std::to_string(facts.fma) + " ("));
    if (facts.uberon != 0) {
      const std::string digits = std::to_string(facts.uberon);
      REQUIRE(has(card, "UBERON:" + std::string(7 - digits.size(), '0') + digits + " ("));
    }
    for (const line_of_action line : lines_of(which))
      REQUIRE(has(card, "(\"" + std::string{model_name(line)} + "\" in its model)"));
    REQUIRE(has(card, "model none") == lines_of(which).empty());
    for (const crosswalk& other : {free_exercise_db, wger})
      for (const crosswalk_entry& entry : other)
        REQUIRE(has(card, "\"" + std::string{entry.name} + "\"; lost: ") == entry.muscles.contains(which));
    // What was not checked is marked.
    REQUIRE(has(card, "(unverified)"));
  }
}

TEST_CASE("influences and continuity are told on the cards of both ends", "[io][card][law]") {
  for (const influence_facts& row : influences) {
    REQUIRE(has(card_of(row.from), english::text(row.to)));
    REQUIRE(has(card_of(row.from), flat(english::text(row.origin))));
    REQUIRE(has(card_of(row.to), english::text(row.from)));
  }
  for (const myofascial_link& link : myofascial_links) {
    REQUIRE(has(card_of(link.one), "with " + english::text(link.other)));
    REQUIRE(has(card_of(link.other), "with " + english::text(link.one)));
    for (const structure end : {link.one, link.other})
      REQUIRE(has(card_of(end), english::text(link.line) +
                                    (link.line == myofascial_line::thigh_fascia ? ": " : " line: ") + "continuity " +
                                    english::text(facts_of(link.line).continuity.strength)));
  }
}

TEST_CASE("the card of semimembranosus", "[io][card]") {
  const std::string card = card_of(semimembranosus);
  REQUIRE(has(card, "origin ischial tuberosity (ischium) "));
  REQUIRE(has(card, "main actions hip: extension; knee: flexion, internal rotation "));
  REQUIRE(has(card, "mid-thigh adductor magnus adductor part, beyond the posterior intermuscular septum (thin)"));
  REQUIRE(has(card, "hip extension with gluteus maximus"));
  REQUIRE(has(card, "knee flexion with sartorius"));
  REQUIRE(has(card, "against rectus femoris, vastus lateralis, vastus medialis, vastus intermedius"));
  REQUIRE(has(card, "synergist hip extension, as a part of the hamstrings [S1-5]"));
  REQUIRE(has(card, "is compressed by stiff quadriceps, as a part of the hamstrings; through the fascia [S0-7]"));
  REQUIRE(has(card, "tightens to guard the sciatic nerve, as a part of the hamstrings [S2-5]"));
  REQUIRE(has(card, "with gastrocnemius, superficial back line, as a part of the hamstrings"));
  REQUIRE(has(card, "transfer of force moderate, 3 of 3 transitions in 6 studies [Krause 2016"));
  REQUIRE(has(card,
              "hip flexion -20 to 100, hip adduction -40 to 30, hip rotation -40 to 40, knee flexion 0 to 120 "
              "degrees"));
  REQUIRE(has(card, "[Hawkins & Hull 1990"));
  REQUIRE(has(card, "free-exercise-db \"hamstrings\"; lost:"));
  REQUIRE(has(card, "wger no name"));
  REQUIRE(has(card, "FMA:22438 ("));
}

TEST_CASE("a head has no part where it does not reach", "[io][card]") {
  REQUIRE_FALSE(has(card_of(biceps_femoris_short_head), "hip extension, as a part"));
  REQUIRE(has(card_of(biceps_femoris_short_head), "knee stabilisation, as a part of the hamstrings"));
}

TEST_CASE("tonicity is told where it is stated", "[io][card]") {
  REQUIRE(has(card_of(gluteus_maximus), "tonicity phasic [S1-20]"));
  REQUIRE_FALSE(has(card_of(gluteus_medius), "tonicity"));
}

TEST_CASE("cards of other kinds hold what is known", "[io][card][law]") {
  for (const muscle_group which : enum_set<muscle_group>::all()) {
    const std::string card = card_of(which);
    INFO(card);
    REQUIRE(names_all(card, members_of(which)));
  }
  for (const nerve which : enum_set<nerve>::all()) {
    const std::string card = card_of(which);
    INFO(card);
    REQUIRE(names_all(card, innervated_by.converse(which)));
    REQUIRE(names_all(card, continues_as(which)));
    REQUIRE(names_all(card, interface_of(which)));
    REQUIRE(names_all(card, runs_through(which)));
  }
  for (const region which : enum_set<region>::all()) {
    const std::string card = card_of(which);
    INFO(card);
    REQUIRE(names_all(card, muscles_in(which)));
    REQUIRE(names_all(card, fascia_in(which)));
    REQUIRE(names_all(card, adjacent_to(which)));
  }
  for (const joint which : enum_set<joint>::all()) {
    const std::string card = card_of(which);
    INFO(card);
    REQUIRE(names_all(card, crosses.converse(which)));
  }
  for (const landmark which : enum_set<landmark>::all()) {
    const std::string card = card_of(which);
    INFO(card);
    REQUIRE(names_all(card, bones_of(which)));
    REQUIRE(names_all(card, originates_on.converse(which)));
    REQUIRE(names_all(card, inserts_on.converse(which)));
  }
  for (const bone which : enum_set<bone>::all()) REQUIRE(names_all(card_of(which), located_on.converse(which)));
  for (const septum& s : septa) {
    REQUIRE(has(card_of(s.wall), "between " + english::text(s.one) + " and " + english::text(s.other)));
    REQUIRE(has(card_of(s.wall), flat(english::text(s.from))));
  }
}

TEST_CASE("a name of another vocabulary tells what it stands for and what it loses", "[io][card][law]") {
  for (const crosswalk& other : {free_exercise_db, wger})
    for (const crosswalk_entry& entry : other) {
      const std::string card = flat(english::describe(entry, other));
      INFO(card);
      REQUIRE(has(card, "\"" + std::string{entry.name} + "\": a name of " + std::string{other.name}));
      REQUIRE(names_all(card, entry.muscles));
      REQUIRE(has(card, "lost " + flat(std::string{entry.lost})));
    }
}
