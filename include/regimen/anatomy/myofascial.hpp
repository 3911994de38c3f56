/// @file
/// @brief Which muscles hang together by fascia, how well that is known, and whether force passes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "regimen/anatomy/relation.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/anatomy/structure_set.hpp"

namespace regimen {

/// @brief A proposed chain of muscles that are continuous by fascia.
enum class myofascial_line : unsigned char {
  superficial_back,   ///< From the sole up the back of the leg to the back.
  back_functional,    ///< From latissimus dorsi to the opposite buttock and thigh.
  front_functional,   ///< From pectoralis major to the opposite adductor longus.
  spiral,             ///< Round the trunk.
  lateral,            ///< Up the outer side.
  superficial_front,  ///< Up the front.
  thigh_fascia,       ///< No proposed chain: the fascia of the thigh and its septa (S0-3, S0-31).
};

/// @brief Names of myofascial_line.
template <>
struct vocabulary<myofascial_line> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "myofascial line";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"superficial_back", "back_functional",   "front_functional", "spiral",
                                          "lateral",          "superficial_front", "thigh_fascia"};
};

/// @brief How strong the published evidence is.
enum class evidence_strength : unsigned char {
  strong,              ///< Several good studies agree.
  moderate_to_strong,  ///< Strong for some parts only.
  moderate,            ///< Few studies, or of middling quality.
  not_significant,     ///< Studied; the effect could not be told from none.
  none,                ///< Studied; nothing was found.
  not_studied,         ///< No study was found, or none was read.
};

/// @brief Names of evidence_strength.
template <>
struct vocabulary<evidence_strength> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "strength of evidence";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"strong", "moderate_to_strong", "moderate", "not_significant",
                                          "none",   "not_studied"};
};

/// @brief What studies say of one question about a line.
struct line_evidence {
  /// @brief How strong the evidence is.
  evidence_strength strength = evidence_strength::not_studied;
  /// @brief How many of the transitions between muscles were found.
  std::uint8_t found = 0;
  /// @brief Of how many that were looked at.
  std::uint8_t looked_at = 0;
  /// @brief In how many studies.
  std::uint8_t studies = 0;
  /// @brief Where that comes from.
  source from{};
};

/// @brief What is known of a line: that its parts are continuous is one thing, that force passes along it another.
struct myofascial_line_facts {
  /// @brief The line.
  myofascial_line id{};
  /// @brief Whether its parts were found to be continuous.
  line_evidence continuity{};
  /// @brief Whether force was found to pass.
  line_evidence force_transfer{};
};

namespace detail::myofascial_rows {
inline constexpr source wilke{"Wilke 2016 Arch Phys Med Rehabil 97:454, abstract", certainty::read};
inline constexpr source krause{"Krause 2016 J Anat 228:910, abstract", certainty::read};
}  // namespace detail::myofascial_rows

/// @brief Every line, in the order of the enumeration.
inline constexpr myofascial_line_facts myofascial_lines[] = {
    {myofascial_line::superficial_back,
     {evidence_strength::strong, 3, 3, 14, detail::myofascial_rows::wilke},
     {evidence_strength::moderate, 3, 3, 6, detail::myofascial_rows::krause}},
    {myofascial_line::back_functional,
     {evidence_strength::strong, 3, 3, 8, detail::myofascial_rows::wilke},
     {evidence_strength::moderate, 1, 2, 3, detail::myofascial_rows::krause}},
    {myofascial_line::front_functional,
     {evidence_strength::strong, 2, 2, 6, detail::myofascial_rows::wilke},
     {evidence_strength::not_significant, 0, 1, 1, detail::myofascial_rows::krause}},
    {myofascial_line::spiral, {evidence_strength::moderate_to_strong, 5, 9, 21, detail::myofascial_rows::wilke}, {}},
    {myofascial_line::lateral, {evidence_strength::moderate_to_strong, 2, 5, 10, detail::myofascial_rows::wilke}, {}},
    {myofascial_line::superficial_front, {evidence_strength::none, 0, 0, 7, detail::myofascial_rows::wilke}, {}},
    {myofascial_line::thigh_fascia,
     {evidence_strength::not_studied, 0, 0, 0, {"S0-3, S0-7, S0-31", certainty::read}},
     {}},
};
static_assert(sizeof(myofascial_lines) / sizeof(myofascial_lines[0]) == count_of<myofascial_line>);

/// @brief What is known of a line.
[[nodiscard]] constexpr const myofascial_line_facts& facts_of(myofascial_line line) noexcept {
  return myofascial_lines[index_of(line)];
}

/// @brief One place where two structures go over into each other by fascia.
struct myofascial_link {
  /// @brief One structure; a group stands for each of its heads.
  structure one{};
  /// @brief The other.
  structure other{};
  /// @brief The line that it belongs to, with the evidence.
  myofascial_line line{};
  /// @brief Whether the other lies on the other side of the body.
  bool crosses_over = false;
};

/// @brief Every link that the library knows. Lines whose transitions are not named one by one have none here.
inline constexpr myofascial_link myofascial_links[] = {
    {fascia::plantar_fascia, muscle_group::gastrocnemius, myofascial_line::superficial_back},
    {muscle_group::gastrocnemius, muscle_group::hamstrings, myofascial_line::superficial_back},
    {muscle::biceps_femoris_long_head, landmark::sacrotuberous_ligament, myofascial_line::superficial_back},
    {landmark::sacrotuberous_ligament, fascia::thoracolumbar_fascia, myofascial_line::superficial_back},
    {fascia::thoracolumbar_fascia, muscle::iliocostalis_lumborum, myofascial_line::superficial_back},
    {fascia::thoracolumbar_fascia, muscle::longissimus_thoracis, myofascial_line::superficial_back},
    {muscle::latissimus_dorsi, fascia::thoracolumbar_fascia, myofascial_line::back_functional},
    {fascia::thoracolumbar_fascia, muscle::gluteus_maximus, myofascial_line::back_functional, true},
    {muscle::gluteus_maximus, muscle::vastus_lateralis, myofascial_line::back_functional},
    {muscle_group::pectoralis_major, muscle::rectus_abdominis, myofascial_line::front_functional},
    {muscle::rectus_abdominis, muscle::adductor_longus, myofascial_line::front_functional, true},
    // The quadriceps hold on to the back of the femur through their fascia, and pull there is felt in front (S0-3,
    // S0-31).
    {muscle_group::quadriceps, landmark::linea_aspera, myofascial_line::thigh_fascia},
    {landmark::linea_aspera, fascia::lateral_intermuscular_septum, myofascial_line::thigh_fascia},
    {fascia::lateral_intermuscular_septum, muscle::vastus_lateralis, myofascial_line::thigh_fascia},
    {fascia::lateral_intermuscular_septum, muscle::biceps_femoris_short_head, myofascial_line::thigh_fascia},
    {fascia::lateral_intermuscular_septum, fascia::iliotibial_tract, myofascial_line::thigh_fascia},
    {fascia::iliotibial_tract, muscle::tensor_fasciae_latae, myofascial_line::thigh_fascia},
    {fascia::iliotibial_tract, muscle::gluteus_maximus, myofascial_line::thigh_fascia},
};

/// @brief Two structures go over into each other by fascia: symmetric, never itself (S0-31).
///
/// `fascially_continuous(a)` is all that hangs on a structure, `fascially_continuous(a, b)` whether two do. What is
/// said of a group holds for each of its heads. How well it is known stands with the line: see links_between().
struct fascially_continuous {
  /// @brief What stands on the left.
  using domain = structure;
  /// @brief What stands on the right.
  using range = structure;

  /// @brief All that hangs on a structure.
  template <class A>
  [[nodiscard]] constexpr structure_set operator()(const A& a) const noexcept {
    if constexpr (!asks<A>) {
      refuse<A>();
      return {};
    } else {
      structure_set found;
      for (const myofascial_link& link : myofascial_links) {
        if (detail::is_part(structure{a}, link.one)) found = found | with_parts(link.other);
        if (detail::is_part(structure{a}, link.other)) found = found | with_parts(link.one);
      }
      return found;
    }
  }
  /// @brief Whether two structures hang together directly.
  template <class A, class B>
  [[nodiscard]] constexpr bool operator()(const A& a, const B& b) const noexcept {
    if constexpr (!asks<A> || !asks<B>) {
      refuse<A, B>();
      return true;
    } else {
      for (const myofascial_link& link : myofascial_links)
        if ((detail::is_part(structure{a}, link.one) && detail::is_part(structure{b}, link.other)) ||
            (detail::is_part(structure{a}, link.other) && detail::is_part(structure{b}, link.one)))
          return true;
      return false;
    }
  }
  /// @brief The same as the relation itself: it is symmetric.
  template <class B>
  [[nodiscard]] constexpr structure_set converse(const B& b) const noexcept {
    return (*this)(b);
  }

 private:
  template <class A>
  static constexpr bool asks = std::same_as<A, structure> || names_a<A, muscle> || names_a<A, muscle_group> ||
                               names_a<A, fascia> || names_a<A, landmark>;
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>,
                  "regimen: fascially_continuous relates muscles, groups, fasciae and landmarks");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct fascially_continuous fascially_continuous = {};

/// @brief The links between two structures, in either order, each with its line.
[[nodiscard]] constexpr list<myofascial_link, 4> links_between(structure one, structure other) noexcept {
  list<myofascial_link, 4> found;
  for (const myofascial_link& link : myofascial_links)
    if ((detail::is_part(one, link.one) && detail::is_part(other, link.other)) ||
        (detail::is_part(one, link.other) && detail::is_part(other, link.one)))
      found.push_back(link);
  return found;
}

}  // namespace regimen
