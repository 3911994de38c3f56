/// @file
/// @brief The ring of muscles at mid-thigh as a picture.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regimen/anatomy/fascia.hpp"
#include "regimen/anatomy/mid_thigh.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/io/svg/drawing.hpp"

namespace regimen::svg {

namespace detail {

/// How wide a head is drawn, in degrees out of some 400; a choice that gives each room.
inline double width_of(muscle head) noexcept {
  switch (head) {
    case muscle::rectus_femoris: return 48;
    case muscle::vastus_lateralis: return 78;
    case muscle::vastus_medialis: return 58;
    case muscle::adductor_magnus_adductor_part: return 40;
    case muscle::sartorius:
    case muscle::gracilis: return 24;
    default: return 34;
  }
}

inline std::string_view fill_of(muscle head, bool deep) noexcept {
  switch (facts_of(head).where) {
    case compartment::anterior_thigh_compartment: return deep ? "#8cc4e8" : "#c3e0f4";
    case compartment::medial_thigh_compartment: return deep ? "#80cdb8" : "#bfe6dc";
    case compartment::posterior_thigh_compartment: return deep ? "#f0bf66" : "#f9e2b8";
    default: return "#e5e5e5";
  }
}

inline std::string with_blanks(std::string_view name) {
  std::string words{name};
  for (char& c : words)
    if (c == '_') c = ' ';
  return words;
}

/// Draws the ring: angles in degrees, from the front to the outer side.
class thigh_section {
 public:
  static constexpr point centre{530, 330};
  static constexpr double bone = 34;
  static constexpr double inner = 92;
  static constexpr double shell = 172;
  static constexpr double outer = 236;

  /// A place on the right thigh as seen from below: its outer side is on the left.
  static point at(double radius, double angle) {
    const double radians = angle * (3.14159265358979323846 / 180);
    return {centre.x - radius * std::sin(radians), centre.y - radius * std::cos(radians)};
  }

  /// Goes on along an arc; towards greater angles it runs anticlockwise on the sheet.
  static way& arc(way& pen, double radius, double from, double to) {
    const double size = from < to ? to - from : from - to;
    return pen.arc(radius, size > 180, from > to, at(radius, to));
  }

  /// The part of a ring between two radii and two angles.
  static way cell(double low, double high, double from, double to) {
    way pen;
    pen.from(at(low, from)).to(at(high, from));
    arc(pen, high, from, to).to(at(low, to));
    arc(pen, low, to, from).close();
    return pen;
  }
};

/// A label beside the section, with a line to what it names.
struct label {
  point target;
  std::string words;
  bool wall = false;
  double y = 0;
};

/// Puts the labels of one side above each other, none nearer to the next than a line of text.
inline void spread(std::vector<label>& labels, double top, double bottom) {
  constexpr double gap = 21;
  std::stable_sort(labels.begin(), labels.end(), [](const label& a, const label& b) { return a.y < b.y; });
  double least = top;
  for (label& l : labels) {
    if (l.y < least) l.y = least;
    least = l.y + gap;
  }
  double most = bottom;
  for (std::size_t i = labels.size(); i-- > 0;) {
    if (labels[i].y > most) labels[i].y = most;
    most = labels[i].y - gap;
  }
}

}  // namespace detail

/// @brief The right thigh cut across at its middle, seen from below: heads, septa, femur and iliotibial tract, with
/// their names. Where each head begins and ends is not to scale.
[[nodiscard]] inline std::string mid_thigh_picture() {
  using section = detail::thigh_section;
  drawing sheet{
      1060, 680, "The ring of muscles at mid-thigh",
      "Cross-section of the right thigh, seen from below, front at the top, outer side on the left. Muscle heads "
      "lie round the femur in three compartments, parted by the lateral, posterior and medial "
      "intermuscular septa."};

  constexpr std::size_t n = sizeof(mid_thigh_ring) / sizeof(mid_thigh_ring[0]);
  double whole = 0;
  for (const mid_thigh_place& place : mid_thigh_ring) whole += detail::width_of(place.head);
  // The first head has its middle in front.
  double from[n + 1];
  from[0] = -detail::width_of(mid_thigh_ring[0].head) * 180 / whole;
  for (std::size_t i = 0; i < n; ++i) from[i + 1] = from[i] + detail::width_of(mid_thigh_ring[i].head) * 360 / whole;

  // Behind the last wall and before the first, the ring lies round vastus intermedius.
  std::size_t first_wall = 0;
  while (first_wall + 1 < n && !mid_thigh_ring[first_wall].wall_to_next) ++first_wall;
  std::size_t last_wall = n - 1;
  while (last_wall > 0 && !mid_thigh_ring[last_wall].wall_to_next) --last_wall;

  std::vector<detail::label> left;
  std::vector<detail::label> right;
  const auto name = [&](point target, std::string words, bool wall = false) {
    detail::label named{target, std::move(words), wall, 0};
    // The line leaves the section along its radius.
    named.y = section::centre.y + (target.y - section::centre.y) * 1.25;
    (target.x < section::centre.x + 0.5 ? left : right).push_back(named);
  };

  const auto shape = [&](const way& pen, std::string_view fill) {
    sheet.path(pen, "fill=\"" + std::string{fill} + "\" stroke=\"#4d4d4d\" stroke-width=\"1\"");
  };
  const auto floor_of = [&](std::size_t i) {
    return i <= first_wall || i > last_wall ? section::inner : section::bone;
  };
  for (std::size_t i = 0; i < n; ++i) {
    const mid_thigh_place& place = mid_thigh_ring[i];
    const double floor = floor_of(i);
    const double middle = (from[i] + from[i + 1]) / 2;
    if (place.deep) {
      shape(section::cell(floor, section::shell, from[i], from[i + 1]), detail::fill_of(place.head, true));
      name(section::at((section::inner + section::shell) / 2, middle),
           detail::with_blanks(name_of(place.head)) + " (deep)");
      continue;
    }
    // A deep head beside it, of the same compartment, is covered by its outer part.
    const auto covers = [&](std::size_t other, std::size_t instead) {
      return mid_thigh_ring[other].deep && facts_of(mid_thigh_ring[other].head).where == facts_of(place.head).where &&
             (mid_thigh_ring[instead].deep || instead == i ||
              facts_of(mid_thigh_ring[instead].head).where != facts_of(place.head).where || other < instead);
    };
    const std::size_t before = (i + n - 1) % n;
    const std::size_t after = (i + 1) % n;
    const bool over_before = covers(before, (before + n - 1) % n);
    const bool over_after = !over_before && covers(after, (after + 1) % n);
    const double low = over_before ? from[before] : from[i];
    const double high = over_after ? from[after + 1] : from[i + 1];
    way pen;
    pen.from(section::at(floor, from[i]));
    if (over_before) section::arc(pen.to(section::at(section::shell, from[i])), section::shell, from[i], low);
    section::arc(pen.to(section::at(section::outer, low)), section::outer, low, high);
    if (over_after) section::arc(pen.to(section::at(section::shell, high)), section::shell, high, from[i + 1]);
    section::arc(pen.to(section::at(floor, from[i + 1])), floor, from[i + 1], from[i]).close();
    shape(pen, detail::fill_of(place.head, false));
    name(section::at((section::shell + section::outer) / 2, middle), detail::with_blanks(name_of(place.head)));
  }
  const double vastus_from = from[last_wall + 1] - 360;
  const double vastus_to = from[first_wall + 1];
  shape(section::cell(section::bone, section::inner, vastus_from, vastus_to),
        detail::fill_of(muscle::vastus_intermedius, true));
  name(section::at((section::bone + section::inner) / 2, vastus_to - 60), "vastus intermedius (deep)");

  sheet.circle(section::centre, section::outer, "fill=\"none\" stroke=\"#4d4d4d\" stroke-width=\"3\"");
  name(section::at(section::outer, from[0] + 12), "fascia lata", true);
  const double outer_side = (from[1] + from[2]) / 2;
  way tract;
  tract.from(section::at(section::outer + 5, outer_side - 24));
  sheet.path(section::arc(tract, section::outer + 5, outer_side - 24, outer_side + 30),
             "fill=\"none\" stroke=\"#a6611a\" stroke-width=\"9\"");
  name(section::at(section::outer + 5, outer_side + 22), "iliotibial tract", true);
  for (std::size_t i = 0; i < n; ++i) {
    const std::optional<fascia>& wall = mid_thigh_ring[i].wall_to_next;
    if (!wall) continue;
    sheet.line(section::at(section::bone, from[i + 1]), section::at(section::outer, from[i + 1]),
               "stroke=\"#000000\" stroke-width=\"5\" stroke-linecap=\"round\"");
    name(section::at(section::outer, from[i + 1]), detail::with_blanks(name_of(*wall)), true);
  }
  sheet.circle(section::centre, section::bone, "fill=\"#f3ead7\" stroke=\"#4d4d4d\" stroke-width=\"2\"");
  sheet.text({section::centre.x, section::centre.y + 5}, anchor::middle, 14, "femur");

  for (std::vector<detail::label>* labels : {&left, &right}) {
    detail::spread(*labels, 56, 604);
    const bool on_left = labels == &left;
    for (const detail::label& l : *labels) {
      const double edge = on_left ? section::centre.x - section::outer - 22 : section::centre.x + section::outer + 22;
      const double text = on_left ? edge - 4 : edge + 4;
      sheet.line(l.target, {edge, l.y - 4}, "fill=\"none\" stroke=\"#000000\" stroke-width=\"0.8\"");
      sheet.circle(l.target, 2.5, "fill=\"#000000\"");
      sheet.text({text, l.y}, on_left ? anchor::end : anchor::start, 13, l.words, l.wall ? "font-weight=\"bold\"" : "");
    }
  }

  const auto side_of = [&](point place, std::string_view words, int turn) {
    const std::string turned =
        "font-style=\"italic\" fill=\"#4d4d4d\"" + (turn == 0 ? std::string{}
                                                              : " transform=\"rotate(" + std::to_string(turn) + " " +
                                                                    number(place.x) + " " + number(place.y) + ")\"");
    sheet.text(place, anchor::middle, 15, words, turned);
  };
  side_of({section::centre.x, 62}, "anterior", 0);
  side_of({section::centre.x, 596}, "posterior", 0);
  side_of({22, section::centre.y}, "lateral", -90);
  side_of({1042, section::centre.y}, "medial", 90);
  sheet.text({section::centre.x, 30}, anchor::middle, 18, "The ring of muscles at mid-thigh", "font-weight=\"bold\"");
  sheet.text(
      {section::centre.x, 634}, anchor::middle, 13,
      "Right thigh, seen from below. Blue: anterior, green: medial, yellow: posterior compartment; deep heads are "
      "darker. Not to scale.");
  sheet.text({section::centre.x, 656}, anchor::middle, 13,
             "Which heads and walls lie side by side was read piece by piece; that they form this single order is a "
             "synthesis of this library.");
  return sheet.str();
}

}  // namespace regimen::svg
