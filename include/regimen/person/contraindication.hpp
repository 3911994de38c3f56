/// @file
/// @brief What a person must not do, or only so much of it: contraindications as data.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/nerve_course.hpp"
#include "regimen/anatomy/side.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/quantity/angle.hpp"
#include "regimen/quantity/day.hpp"
#include "regimen/quantity/time.hpp"
#include "regimen/technique/position.hpp"
#include "regimen/technique/step.hpp"

namespace regimen {

/// @brief How firmly something is contraindicated. It tells a reader who may lift it; the rules keep to both alike,
/// because they cannot weigh a benefit against a risk.
enum class severity : unsigned char {
  relative,  ///< A professional may find that the benefit is worth the risk.
  absolute,  ///< Nothing is worth the risk.
};

/// @brief Names of severity.
template <>
struct vocabulary<severity> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "severity";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"relative", "absolute"};
};

/// @brief What a contraindication asks for.
enum class contraindication_action : unsigned char {
  exclude,       ///< No step that it concerns.
  cap_dose,      ///< At most so many seconds of work in a step that it concerns.
  cap_range,     ///< The motion at most so far, in degrees from upright standing.
  change_tempo,  ///< At least so many seconds for lowering the load in each repetition.
  refer,         ///< No step at all, of whatever kind, until a professional has looked.
};

/// @brief Names of contraindication_action.
template <>
struct vocabulary<contraindication_action> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "action of a contraindication";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"exclude", "cap_dose", "cap_range", "change_tempo", "refer"};
};

/// @brief Something that a person must not do, or only within limits, as someone who knows them has said.
///
/// Its scope has three parts, and a step is concerned that lies in all of them; a part that is left out stands for
/// anything. One whose parts do not go together fails closed: see is_well_formed().
struct contraindication {
  /// @brief The structure, and its parts on that side; no structure stands for any.
  structure where{};
  /// @brief The side.
  side on = side::both;
  /// @brief The motion at a joint; nothing stands for any, and for no motion.
  std::optional<joint_motion> moved{};
  /// @brief The position; nothing stands for any.
  std::optional<position> posture{};
  /// @brief What is asked for.
  contraindication_action action = contraindication_action::exclude;
  /// @brief Of cap_dose the most seconds of work, 0 or more; of change_tempo the least seconds of lowering, above 0.
  std::optional<seconds> time{};
  /// @brief Of cap_range the most degrees of the motion, 0 or more.
  std::optional<degrees> angle{};
  /// @brief How firmly.
  severity how_firmly = severity::absolute;
  /// @brief The last day on which it is in force; nothing if it does not end.
  std::optional<day> until{};
  /// @brief Who says so. The text is not copied and has to live as long.
  source from{};

  /// @brief Same in every part.
  [[nodiscard]] friend constexpr bool operator==(const contraindication&, const contraindication&) noexcept = default;
};

/// @brief The same contraindication on the other side.
[[nodiscard]] constexpr contraindication mirror(contraindication c) noexcept {
  c.on = mirror(c.on);
  return c;
}

/// @brief Whether a contraindication holds on a day: unless it is known to have ended. Where nobody says what day it
/// is, it holds.
[[nodiscard]] constexpr bool in_force(const contraindication& c, const std::optional<day>& today) noexcept {
  return !c.until || !today || *today <= *c.until;
}

/// @brief Whether the parts of a contraindication go together.
///
/// They do not where an exclusion has no scope at all, a cap of the range no motion, or an action that has an amount
/// none, a negative one or none that is a number; and where a name lies outside its enumeration. Such a
/// contraindication excludes whatever it might mean, as an exclusion of the same scope would, and what is not a name
/// stands for anything: an exclusion without a scope excludes every step.
[[nodiscard]] constexpr bool is_well_formed(const contraindication& c) noexcept {
  if (index_of(c.on) >= count_of<side> || index_of(c.how_firmly) >= count_of<severity>) return false;
  if (c.posture && index_of(*c.posture) >= count_of<position>) return false;
  if (c.moved && (index_of(c.moved->where) >= count_of<joint> || index_of(c.moved->what) >= count_of<motion>))
    return false;
  switch (c.action) {
    case contraindication_action::exclude: return !c.where.empty() || c.moved || c.posture;
    case contraindication_action::cap_dose: return c.time && *c.time >= seconds{0};
    case contraindication_action::cap_range:
      return c.moved && c.angle && c.angle->is_finite() && *c.angle >= degrees{0};
    case contraindication_action::change_tempo: return c.time && *c.time > seconds{0};
    case contraindication_action::refer: return true;
  }
  return false;
}

/// @brief What a contraindication comes to: its action, or exclusion where its parts do not go together.
[[nodiscard]] constexpr contraindication_action effect_of(const contraindication& c) noexcept {
  return is_well_formed(c) || c.action == contraindication_action::refer ? c.action : contraindication_action::exclude;
}

namespace detail {
/// @brief What a structure takes up: muscles, and regions of the surface.
struct footprint {
  enum_set<muscle> muscles{};
  enum_set<region> places{};
};

/// @brief A muscle that acts on a joint, is attached to a bone or landmark, or that a nerve slides along is taken up by
/// it.
[[nodiscard]] constexpr footprint footprint_of(const structure& s) noexcept {
  footprint taken;
  if (s.empty()) return taken;
  taken = {muscles_of(s), places_of(s)};
  enum_set<landmark> attachments;
  switch (s.kind()) {
    case structure_kind::muscle:
    case structure_kind::muscle_group: return taken;
    case structure_kind::nerve:
      for (const nerve_course& row : nerve_course_rows::table)
        if (s == structure{row.id}) taken = {row.along, row.regions};
      return taken;
    case structure_kind::fascia: {
      // A region names only the fascia that belongs to it most of all: this one may go all the way round.
      const enum_set<region> named = taken.places;
      for (const region_ring& ring : rings)
        for (const region one : ring.order)
          if (named.contains(one))
            for (const region round : ring.order) taken.places.insert(round);
      return taken;
    }
    case structure_kind::joint:
      for (const muscle_facts& row : muscle_rows::table)
        for (const muscle_action& action : row.actions)
          if (s == structure{action.motion.where}) taken.muscles.insert(row.id);
      return taken;
    case structure_kind::region: attachments = region_rows::table[s.index()].landmarks; break;
    case structure_kind::landmark: attachments.insert(static_cast<landmark>(s.index())); break;
    case structure_kind::bone:
      for (std::size_t i = 0; i < count_of<landmark>; ++i)
        if (bones_of_landmark[i].contains(static_cast<bone>(s.index()))) attachments.insert(static_cast<landmark>(i));
      break;
  }
  for (const muscle_facts& row : muscle_rows::table)
    if (row.origin.intersects(attachments) || row.insertion.intersects(attachments)) taken.muscles.insert(row.id);
  if (s.kind() == structure_kind::bone)
    for (const region_facts& row : region_rows::table)
      if (row.landmarks.intersects(attachments)) taken.places.insert(row.id);
  return taken;
}

/// @brief Whether work on one structure may be work on the other. Two regions are two places, even where the same
/// muscle lies in both; and of a structure that lies nobody knows where anything may be true.
[[nodiscard]] constexpr bool meet(const structure& a, const structure& b) noexcept {
  if (a.empty() || b.empty() || a == b) return true;
  if (a.kind() == structure_kind::region && b.kind() == structure_kind::region)
    return lanes.contains(static_cast<region>(a.index())) != lanes.contains(static_cast<region>(b.index())) &&
           places_of(a).intersects(places_of(b));
  const footprint x = footprint_of(a);
  const footprint y = footprint_of(b);
  if (x.muscles.intersects(y.muscles)) return true;
  if ((x.muscles.empty() && x.places.empty()) || (y.muscles.empty() && y.places.empty())) return true;
  const auto fleshy = [](const structure& s) {
    return s.kind() == structure_kind::muscle || s.kind() == structure_kind::muscle_group;
  };
  return !(fleshy(a) && fleshy(b)) && x.places.intersects(y.places);
}

/// @brief Whether nothing is told of how something moves.
[[nodiscard]] constexpr bool is_untold(const movement_pattern& m) noexcept {
  return m.load.empty() && m.lowering == excursion{} && m.raising == excursion{};
}

/// @brief Whether a movement turns a joint, or a load would.
[[nodiscard]] constexpr bool turns(const movement_pattern& m, joint where) noexcept {
  for (const joint_motion& j : m.load)
    if (j.where == where) return true;
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto c = static_cast<coordinate>(i);
    if (increase_of(c).where == where &&
        !(m.lowering.from[c] == m.lowering.to[c] && m.raising.from[c] == m.raising.to[c]))
      return true;
  }
  return false;
}

/// @brief Whether a motion of the spine has the same name to the left and to the right, and so tells no side.
[[nodiscard]] constexpr bool is_sidelong(motion what) noexcept {
  return what == motion::rotation_to_same_side || what == motion::rotation_to_opposite_side ||
         what == motion::lateral_flexion || what == motion::lateral_flexion_to_opposite_side;
}

/// @brief Whether it is told how a step moves.
[[nodiscard]] constexpr bool tells_movement(const step& s) noexcept {
  return s.has_technique() && !is_untold(s.what->moves);
}

/// @brief Whether a test holds of a structure that a step works on: of its target, or, of an exercise against no load
/// that is told, of anything that the technique acts on. Massage, stretches and nerve work keep to their target.
template <class Test>
[[nodiscard]] constexpr bool works_on(const step& s, const Test& test) noexcept {
  if (test(s.target)) return true;
  if (!s.has_technique() || !s.what->moves.load.empty()) return false;
  const method how = s.what->how;
  if (how == method::massage || how == method::stretch || how == method::nerve_slider || how == method::nerve_tensioner)
    return false;
  for (const structure& other : s.what->touches)
    if (test(other)) return true;
  return false;
}
}  // namespace detail

/// @brief How far a movement goes into a motion, in degrees from upright standing, over all its poses; nothing where it
/// has no coordinate or a pose has an angle that is no number.
///
/// Turning and bending of the spine count to whichever side they go further: a movement is told of the working side,
/// and works on either.
[[nodiscard]] constexpr std::optional<degrees> greatest(const movement_pattern& m, const joint_motion& what) noexcept {
  for (std::size_t i = 0; i < count_of<coordinate>; ++i) {
    const auto c = static_cast<coordinate>(i);
    const bool grows = increase_of(c) == what;
    const bool shrinks = decrease_of(c) == what;
    if (!grows && !shrinks) continue;
    degrees most = grows ? m.hardest[c] : -m.hardest[c];
    for (const pose* p : {&m.lowering.from, &m.lowering.to, &m.raising.from, &m.raising.to, &m.hardest}) {
      const degrees angle = grows ? (*p)[c] : -(*p)[c];
      if (!angle.is_finite()) return std::nullopt;
      if (most < angle) most = angle;
      if (detail::is_sidelong(what.what) && most < -angle) most = -angle;
    }
    return most;
  }
  return std::nullopt;
}

namespace detail {
/// @brief Whether some way of a movement goes into a motion.
[[nodiscard]] constexpr bool goes_into(const movement_pattern& m, const joint_motion& what) noexcept {
  for (const excursion* way : {&m.lowering, &m.raising})
    for (const joint_motion& j : movement_between(way->from, way->to))
      if (j == what || (is_sidelong(what.what) && j == opposite(what))) return true;
  return false;
}

/// @brief Whether a step may have to do with a motion: it moves or holds the joint that way; or nothing tells how it
/// moves the joint, and the muscles that it works on may.
[[nodiscard]] constexpr bool may_do(const step& s, const joint_motion& what, bool told_by_structure) noexcept {
  const bool told = tells_movement(s);
  if (told)
    if (const auto angle = greatest(s.what->moves, what)) return *angle > degrees{0} || goes_into(s.what->moves, what);
  if (told_by_structure || (told && turns(s.what->moves, what.where))) return true;
  return works_on(s, [&](const structure& worked) {
    const enum_set<muscle> muscles = footprint_of(worked).muscles;
    for (const muscle m : muscles)
      for (const muscle_action& action : facts_of(m).actions)
        if (action.motion.where == what.where) return true;
    return muscles.empty();
  });
}
}  // namespace detail

/// @brief Whether a step lies in the scope of a contraindication, whatever that asks for and whether or not it is in
/// force.
///
/// - **Side**: the two share a side. What the other leg does meanwhile is not modelled.
/// - **Structure**: the target is it, a part of it, something that it is part of, or shares a muscle with it. Or the
///   load of the movement asks one of its muscles to resist. Or no load is told of an exercise, a drill or a
///   warm-up that acts on it besides the target.
///
///   A joint takes up the muscles that act on it and is concerned by what moves it; a bone or landmark those attached
///   to it; a nerve those that it slides along. Nerves, fasciae, landmarks and bones also lie in regions, a fascia all
///   the way round. A region is a place: other regions are not concerned. A structure of which the library does not
///   know where it lies is met by all.
/// - **Motion**: the movement of the technique goes into it, or holds it. Where no movement is told, or none of this
///   joint, the motion is supposed of every step on the structure, or, where no structure is named, of every step on
///   muscles that act on the joint.
/// - **Position**: the same.
[[nodiscard]] constexpr bool concerns(const contraindication& c, const step& s) noexcept {
  if ((c.on == side::left && s.where == side::right) || (c.on == side::right && s.where == side::left)) return false;
  if (c.posture && index_of(*c.posture) < count_of<position> && *c.posture != s.posture) return false;
  if (!detail::works_on(s, [&](const structure& worked) { return detail::meet(c.where, worked); })) {
    if (!detail::tells_movement(s)) return false;
    const movement_pattern& moves = s.what->moves;
    bool worked = c.where.kind() == structure_kind::joint && detail::turns(moves, static_cast<joint>(c.where.index()));
    if (!worked && !moves.load.empty())
      for (const muscle m : detail::footprint_of(c.where).muscles) worked = worked || resists(m, moves.load);
    if (!worked) return false;
  }
  const bool names_a_motion =
      c.moved && index_of(c.moved->where) < count_of<joint> && index_of(c.moved->what) < count_of<motion>;
  return !names_a_motion || detail::may_do(s, *c.moved, !c.where.empty());
}

}  // namespace regimen
