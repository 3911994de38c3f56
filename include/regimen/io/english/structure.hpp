/// @file
/// @brief All that is known of a structure of the body, as a card with its sources.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "regimen/anatomy/action_role.hpp"
#include "regimen/anatomy/contact.hpp"
#include "regimen/anatomy/influence.hpp"
#include "regimen/anatomy/mid_thigh.hpp"
#include "regimen/anatomy/myofascial.hpp"
#include "regimen/anatomy/nerve_course.hpp"
#include "regimen/anatomy/proportion.hpp"
#include "regimen/anatomy/relation.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/io/crosswalk.hpp"
#include "regimen/io/decimal.hpp"
#include "regimen/io/english/card.hpp"
#include "regimen/io/english/words.hpp"
#include "regimen/motion/hawkins_hull.hpp"
#include "regimen/motion/length_delta.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"

namespace regimen::english {

namespace detail {

/// A source in brackets, behind a fact.
inline std::string cited(const source& from) { return " [" + text(from) + "]"; }

/// Adds to a list of things: "a, b", or with another separator.
inline void append(std::string& words, const std::string& more, std::string_view separator = ", ") {
  if (more.empty()) return;
  if (!words.empty()) words += separator;
  words += more;
}

/// The members of a set, in its order: "a, b, c".
template <vocabulary_enum Enum>
std::string listed(const enum_set<Enum>& set) {
  std::string words;
  for (const Enum value : set) append(words, text(value));
  return words;
}

inline std::string listed(const enum_set<spinal_root>& roots) {
  std::string words;
  for (const spinal_root root : roots) {
    std::string name{name_of(root)};
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    append(words, name);
  }
  return words;
}

inline std::string capital(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

/// "hip extension".
inline std::string text_of(joint_motion what) { return text(what.where) + " " + text(what.what); }

/// Landmarks with their bones: "ischial tuberosity (ischium), linea aspera (femur)".
inline std::string with_bones(const enum_set<landmark>& places) {
  std::string words;
  for (const landmark place : places) {
    const enum_set<bone> bones = bones_of(place);
    append(words, text(place) + (bones.empty() ? "" : " (" + listed(bones) + ")"));
  }
  return words;
}

/// Actions by joint: "hip: extension; knee: flexion, internal rotation".
inline std::string actions_of(muscle which, bool primary) {
  std::string words;
  enum_set<joint> done;
  for (const muscle_action& first : facts_of(which).actions) {
    if (first.primary != primary || done.contains(first.motion.where)) continue;
    done.insert(first.motion.where);
    std::string motions;
    for (const muscle_action& action : facts_of(which).actions)
      if (action.primary == primary && action.motion.where == first.motion.where)
        append(motions, text(action.motion.what));
    append(words, text(first.motion.where) + ": " + motions, "; ");
  }
  return words;
}

inline std::string percent(double value) {
  std::string words = shortest(value);
  return words + " %";
}

inline std::string millimetres_of(millimetres length, int decimals) {
  return with_decimals(length.count(), decimals) + " mm";
}

/// An upper bound: rounded up to a tenth of a millimetre.
inline std::string tenths_above(millimetres length) {
  return with_decimals(std::ceil(length.count() * 10) / 10, 1) + " mm";
}

/// Where a number of an ontology was read.
inline std::string read_in(const enum_set<id_source>& from) {
  std::string words;
  for (const id_source one : from) switch (one) {
      case id_source::isa_list: append(words, "the isa list of BodyParts3D 4.0", "; "); break;
      case id_source::parts_list: append(words, "the list of parts of BodyParts3D", "; "); break;
      case id_source::cross_reference: append(words, "the cross-reference of the UBERON term", "; "); break;
      case id_source::current_ontology: append(words, "uberon-edit.obo, the current file", "; "); break;
      case id_source::older_ontology:
        append(words, "musculoskeletal.obo, an older file, not checked again", "; ");
        break;
      case id_source::whole_muscle: append(words, "the whole muscle: the part has no number of its own", "; "); break;
    }
  return words.empty() ? words : " (" + words + ")";
}

inline std::string uberon_id(std::uint32_t number) { return "UBERON:" + std::to_string(10'000'000 + number).substr(1); }

/// Who compresses, guards, inhibits or relieves whom.
inline void add_influences(card& to, structure what) {
  to.heading("Influences");
  for (const influence_facts& row : influences) {
    const bool acts = within(what, row.from);
    const bool suffers = within(what, row.to);
    if (!acts && !suffers) continue;
    const structure whole = acts ? row.from : row.to;
    const structure other = acts ? row.to : row.from;
    std::string words;
    switch (row.how) {
      case influence::compression: words = acts ? "stiff, compresses the " : "is compressed by stiff "; break;
      case influence::guarding: words = acts ? "tightens to guard the " : "is guarded by the "; break;
      case influence::inhibition:
        words = acts ? "tight or hurt, inhibits the " : "is inhibited by the tight or hurt ";
        break;
      case influence::substitution:
        words = acts ? "does the work of a weak " : "when weak, its work is done by the ";
        break;
    }
    words += text(other);
    if (whole != what) words += ", as a part of the " + text(whole);
    if (!row.note.empty()) words += "; " + std::string{row.note};
    to.line(spoken(name_of(row.how)), words + cited(row.origin));
  }
}

/// What it goes over into by fascia, and how well that is known.
inline void add_continuity(card& to, structure what) {
  to.heading("Continuous by fascia");
  enum_set<myofascial_line> told;
  for (const myofascial_link& link : myofascial_links) {
    const bool one = within(what, link.one);
    if (!one && !within(what, link.other)) continue;
    const structure whole = one ? link.one : link.other;
    std::string words = text(one ? link.other : link.one);
    if (link.crosses_over) words += " of the other side";
    words += ", " + text(link.line) + (link.line == myofascial_line::thigh_fascia ? "" : " line");
    if (whole != what) words += ", as a part of the " + text(whole);
    to.line("with", words);
    told.insert(link.line);
  }
  const auto evidence = [](const line_evidence& known) {
    std::string words = text(known.strength);
    if (known.looked_at > 0)
      words += ", " + std::to_string(known.found) + " of " + std::to_string(known.looked_at) + " transitions in " +
               std::to_string(known.studies) + (known.studies == 1 ? " study" : " studies");
    return words + (known.from.id.empty() ? "" : cited(known.from));
  };
  for (const myofascial_line line : told) {
    const myofascial_line_facts& known = facts_of(line);
    to.line("evidence", text(line) + (line == myofascial_line::thigh_fascia ? "" : " line") + ": continuity " +
                            evidence(known.continuity) + "; transfer of force " + evidence(known.force_transfer));
  }
}

/// Its share of the thigh.
inline void add_share(card& to, structure what) {
  for (const thigh_share& share : thigh_shares)
    if (share.of == what)
      to.line("share", "about " + percent(share.volume.percent) + " of the muscle volume of the thigh, give or take " +
                           percent(share.volume.plus_minus) + cited(share.volume.from));
}

/// Stated parts in actions.
inline void add_roles(card& to, structure what) {
  to.heading("Stated parts in movement");
  for (const stated_role& row : stated_roles) {
    if (!within(what, row.who)) continue;
    const auto one = what.as<muscle>();
    // A head that does not reach the joint has no part there.
    if (one && !acts_as(*one, row.action, row.during)) continue;
    std::string words = text_of(row.action);
    if (row.during != activity::any)
      words +=
          row.during == activity::loading_phase ? ", in the loading phase of a stride" : ", while " + text(row.during);
    if (structure{row.who} != what) words += ", as a part of the " + text(row.who);
    to.line(text(row.as), words + cited(row.from));
  }
}

/// The names of other vocabularies that stand for muscles.
inline void add_crosswalks(card& to, const enum_set<muscle>& muscles) {
  to.heading("In other vocabularies");
  for (const crosswalk& other : {free_exercise_db, wger}) {
    bool named = false;
    for (const crosswalk_entry& entry : other) {
      if (!entry.muscles.contains(muscles)) continue;
      to.line(named ? "" : other.name, "\"" + std::string{entry.name} + "\"; lost: " + std::string{entry.lost});
      named = true;
    }
    if (!named) to.line(other.name, "no name");
  }
}

/// One line of action: limits, lengths, errors.
inline void add_line(card& to, line_of_action line) {
  const length_model known = model_of(line);
  to.heading(capital(text(line)) + ", a line of action (\"" + std::string{model_name(line)} + "\" in its model)");
  std::string limits;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto which = static_cast<coordinate>(i);
    if (const auto valid = valid_range(line, which))
      append(limits, text(which) + " " + shortest(valid->low.count()) + " to " + shortest(valid->high.count()));
  }
  to.line("valid for", limits + " degrees");
  to.line("not followed", listed(not_followed_by(line)));
  to.line("standing", millimetres_of(known.neutral, 1));
  to.line("within limits", with_decimals(known.sagittal.low.count(), 1) + " to " +
                               millimetres_of(known.sagittal.high, 1) + ", moving in the sagittal plane");
  to.line("error of fit", "at most " + tenths_above(known.sagittal_error) + " in the sagittal plane, " +
                              tenths_above(known.error) + " elsewhere");
  to.line(
      "other models",
      (known.between_models ? "a second model differs by " + millimetres_of(*known.between_models, 1) + " (rms)"
                            : std::string{"no second model was compared"}) +
          (hawkins_hull_length(line, pose{}) ? "; a regression knows it too" + cited(hawkins_hull) : std::string{}));
  to.line("tells apart", "changes of " + millimetres_of(tolerance_of(line), 1) + " and more" +
                             cited({"least change that is given a direction", certainty::choice}));
  to.line("source", text(known.from));
}

/// What touches a muscle at mid-thigh, with the walls between; elsewhere what shares its compartment.
inline void add_contacts(card& to, muscle which) {
  to.heading("Beside it");
  const enum_set<muscle> touching = neighbours_at_mid_thigh(which);
  for (const muscle other : touching) {
    const std::optional<fascia> wall = wall_at_mid_thigh(which, other);
    std::string words = text(other);
    if (wall) {
      words += ", beyond the " + text(*wall);
      for (const septum& s : septa)
        if (s.wall == *wall && s.strength != septum_strength::not_stated) words += " (" + text(s.strength) + ")";
    }
    source from = mid_thigh_ring_source;
    for (const mid_thigh_contact& contact : mid_thigh_contacts)
      if ((contact.one == which && contact.other == other) || (contact.one == other && contact.other == which))
        from = contact.from;
    to.line("mid-thigh", words + cited(from));
  }
  const enum_set<muscle> others = shares_compartment_with(which) - touching;
  if (!others.empty()) to.line("same compartment", listed(others) + cited(shares_compartment_with.from));
  for (const septum& s : septa) {
    const compartment here = facts_of(which).where;
    if (s.one != here && s.other != here) continue;
    to.line("wall", text(s.wall) + ", to the " + text(s.one == here ? s.other : s.one) +
                        (s.strength == septum_strength::not_stated ? "" : ", " + text(s.strength)) + cited(s.from));
  }
}

inline std::string card_of(muscle which) {
  const muscle_facts& known = facts_of(which);
  card to{capital(text(which)) + ": a muscle" + (part_of(which).empty() ? "" : ", of the " + text(part_of(which), ""))};
  to.line("origin", with_bones(known.origin));
  to.line("insertion", with_bones(known.insertion));
  to.line("nerve", listed(known.supply));
  to.line("roots", known.roots.empty() ? "" : listed(known.roots) + (known.roots_vary ? "; textbooks differ" : ""));
  to.line("main actions", actions_of(which, true));
  to.line("other actions", actions_of(which, false));
  const enum_set<joint> crossed = crosses(which);
  to.line("joints", crossed.empty() ? ""
                                    : std::to_string(crossed.size()) +
                                          (crossed.size() == 1 ? " joint: " : " joints: ") + listed(crossed));
  to.line("compartment", text(known.where));
  to.line("regions", listed(lies_in(which)));
  if (known.tonus != tonicity::not_stated) to.line("tonicity", text(known.tonus) + cited(tonicity_source));
  to.line("note", spoken(known.note));
  add_share(to, which);
  to.line("source", text(known.from));

  to.heading("With and against it");
  for (const muscle_action& action : known.actions) {
    if (!action.primary) continue;
    const std::string with = listed(synergists_of(which, action.motion));
    const std::string against = listed(antagonists_of(which, action.motion));
    to.line(text_of(action.motion), "with " + (with.empty() ? "none" : with));
    to.line("", has_opposite(action.motion.what) ? "against " + (against.empty() ? "none" : against) : "");
  }
  add_roles(to, which);
  add_contacts(to, which);
  add_continuity(to, which);
  add_influences(to, which);
  to.heading("Nerves that slide along it");
  for (const nerve along : interface_of.converse(which))
    if (const auto course = course_of(along)) to.line("nerve", text(along) + cited(course->from));

  const enum_set<line_of_action> lines = lines_of(which);
  for (const line_of_action line : lines) add_line(to, line);
  if (lines.empty()) {
    to.heading("Length");
    to.line("model", "none; what lengthens and shortens it follows from its main actions alone");
  }
  add_crosswalks(to, {which});
  to.heading("Numbers");
  to.line("FMA", known.fma == 0 ? "none known" : "FMA:" + std::to_string(known.fma) + read_in(known.fma_from));
  to.line("UBERON", known.uberon == 0 ? "none known" : uberon_id(known.uberon) + read_in(known.uberon_from));
  return to.text();
}

inline std::string card_of(muscle_group which) {
  const enum_set<muscle> members = members_of(which);
  card to{capital(text(which)) + ": a muscle group"};
  to.line("members", listed(members));
  // What all of them do, and what nerves they have between them.
  std::string shared;
  enum_set<nerve> nerves;
  bool first = true;
  for (const muscle member : members) {
    nerves = nerves | facts_of(member).supply;
    if (!std::exchange(first, false)) continue;
    for (const muscle_action& action : facts_of(member).actions)
      if (action.primary && movers_of(action.motion).contains(members)) append(shared, text_of(action.motion));
  }
  to.line("all do", shared);
  to.line("nerves", listed(nerves));
  to.line("regions", listed(regions_of(which)));
  enum_set<muscle_group> parts;
  enum_set<muscle_group> wholes;
  for (const muscle_group other : enum_set<muscle_group>::all()) {
    if (other == which) continue;
    if (members.contains(members_of(other))) parts.insert(other);
    if (members_of(other).contains(members)) wholes.insert(other);
  }
  to.line("parts", listed(parts));
  to.line("part of", listed(wholes));
  add_share(to, which);
  to.line("source", text(part_of.from));
  add_roles(to, which);
  add_continuity(to, which);
  add_influences(to, which);
  to.heading("Length");
  std::string modelled;
  for (const line_of_action line : enum_set<line_of_action>::all())
    if (members.contains(muscles_of(line))) append(modelled, text(line));
  to.line("lines", modelled.empty() ? "none; no member has a length model" : modelled);
  add_crosswalks(to, members);
  return to.text();
}

inline std::string card_of(nerve which) {
  card to{capital(text(which)) + ": a nerve"};
  to.line("roots", listed(roots_of(which)));
  to.line("comes from", listed(continues_as.converse(which)));
  to.line("goes on as", listed(continues_as(which)));
  to.line("above it", listed(chain_above(which)));
  to.line("supplies", listed(innervated_by.converse(which)));
  to.line("source", text(nerve_source));
  to.heading("Course");
  if (const auto course = course_of(which)) {
    to.line("slides along", listed(course->along));
    to.line("runs through", listed(course->regions));
    to.line("source", text(course->from));
  } else {
    to.line("course", "not in the tables");
  }
  add_influences(to, which);
  return to.text();
}

inline std::string card_of(fascia which) {
  card to{capital(text(which)) + ": a fascia"};
  to.line("regions", listed(regions_of(which)));
  to.heading("As a wall");
  for (const septum& s : septa)
    if (s.wall == which)
      to.line("between", text(s.one) + " and " + text(s.other) + ", " +
                             (s.strength == septum_strength::not_stated ? "strength not stated" : text(s.strength)) +
                             cited(s.from));
  ::regimen::detail::each_mid_thigh_contact([&](muscle a, muscle b, const std::optional<fascia>& wall) {
    if (wall == which) to.line("mid-thigh", "between " + text(a) + " and " + text(b));
  });
  add_continuity(to, which);
  add_influences(to, which);
  return to.text();
}

inline std::string card_of(region which) {
  const region_facts& known = facts_of(which);
  card to{capital(text(which)) + ": a region"};
  to.line("muscles", listed(known.muscles));
  to.line("fasciae", listed(known.fasciae));
  to.line("landmarks", with_bones(known.landmarks));
  to.line("nerves", listed(runs_through.converse(which)));
  to.line("source", text(known.from));
  to.heading("Round the limb");
  to.line("beside it", listed(beside(which)));
  if (const auto ring = ring_of(which)) {
    std::string order;
    for (const region on : ring->order) append(order, text(on));
    to.line("ring",
            order + (ring->closed ? ", and round again" : ", open") + "; " + text(ring->known) + cited(ring->from));
  }
  add_influences(to, which);
  return to.text();
}

inline std::string card_of(joint which) {
  card to{capital(text(which)) + ": a joint"};
  for (std::size_t i = 0; i < count_of<motion>; ++i) {
    const joint_motion what{which, static_cast<motion>(i)};
    const enum_set<muscle> movers = movers_of(what);
    const std::string helpers = listed(acts_on.converse(what) - movers);
    to.line(text(what.what),
            movers.empty() ? (helpers.empty() ? "" : "as a secondary action: " + helpers) : listed(movers));
    if (!movers.empty()) to.line("", helpers.empty() ? "" : "secondary: " + helpers);
  }
  std::string angles;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i)
    if (increase_of(static_cast<coordinate>(i)).where == which) append(angles, text(static_cast<coordinate>(i)));
  to.line("coordinates", angles);
  to.line("source", text(acts_on.from));
  add_influences(to, which);
  return to.text();
}

inline std::string card_of(landmark which) {
  card to{capital(text(which)) + ": a landmark"};
  const enum_set<bone> bones = bones_of(which);
  to.line("on", bones.empty() ? "no bone" : listed(bones));
  to.line("origin of", listed(originates_on.converse(which)));
  to.line("insertion of", listed(inserts_on.converse(which)));
  to.line("regions", listed(regions_of(which)));
  to.line("source", text(located_on.from));
  add_continuity(to, which);
  return to.text();
}

inline std::string card_of(bone which) {
  card to{capital(text(which)) + ": a bone, or a series of like bones"};
  const enum_set<landmark> places = located_on.converse(which);
  enum_set<muscle> starting;
  enum_set<muscle> ending;
  for (const landmark place : places) {
    starting = starting | originates_on.converse(place);
    ending = ending | inserts_on.converse(place);
  }
  to.line("landmarks", listed(places));
  to.line("origin of", listed(starting));
  to.line("insertion of", listed(ending));
  to.line("source", text(located_on.from));
  return to.text();
}

}  // namespace detail

/// @brief All that is known of a structure: what it is, what it holds on to, what it does and with whom, what lies
/// beside it, how its length is known, what others call it. Facts that were not checked are marked as unverified.
[[nodiscard]] inline std::string describe(structure what) {
  if (const auto one = what.as<muscle>()) return detail::card_of(*one);
  if (const auto one = what.as<muscle_group>()) return detail::card_of(*one);
  if (const auto one = what.as<nerve>()) return detail::card_of(*one);
  if (const auto one = what.as<fascia>()) return detail::card_of(*one);
  if (const auto one = what.as<region>()) return detail::card_of(*one);
  if (const auto one = what.as<joint>()) return detail::card_of(*one);
  if (const auto one = what.as<landmark>()) return detail::card_of(*one);
  if (const auto one = what.as<bone>()) return detail::card_of(*one);
  return {};
}

/// @brief What a name of another vocabulary stands for, and what it does not say.
[[nodiscard]] inline std::string describe(const crosswalk_entry& entry, const crosswalk& of) {
  card to{"\"" + std::string{entry.name} + "\": a name of " + std::string{of.name}};
  to.line("stands for", detail::listed(entry.muscles));
  to.line("lost", entry.lost);
  to.line("source", text(source{"reading of the name by this library", certainty::choice}));
  return to.text();
}

}  // namespace regimen::english
