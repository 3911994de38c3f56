/// @file
/// @brief How one structure makes trouble for another: compresses, guards, inhibits, stands in for it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <string_view>

#include "regimen/anatomy/relation.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/anatomy/structure_set.hpp"
#include "regimen/vocabulary/literal.hpp"

namespace regimen {

/// @brief What one structure does to another.
enum class influence : unsigned char {
  compression,   ///< Stiff, it presses on the other.
  guarding,      ///< It tightens to protect the other.
  inhibition,    ///< Tight or hurt, it makes the other switch off.
  substitution,  ///< It does the work that the other leaves undone, and overworks.
};

/// @brief Names of influence.
template <>
struct vocabulary<influence> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "influence";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"compression", "guarding", "inhibition", "substitution"};
};

/// @brief One way in which a structure acts on another that it does not move.
struct influence_facts {
  /// @brief What acts.
  structure from{};
  /// @brief How.
  influence how{};
  /// @brief What suffers it, or is relieved of its work.
  structure to{};
  /// @brief Where that comes from.
  source origin{};
  /// @brief What to know about it; may be empty.
  literal note{};
};

/// @brief Every influence that the library knows.
inline constexpr influence_facts influences[] = {
    {muscle_group::quadriceps,
     influence::compression,
     muscle_group::hamstrings,
     {"S0-7", certainty::read},
     "through the fascia"},
    {muscle_group::quadriceps,
     influence::compression,
     nerve::sciatic_nerve,
     {"S0-7", certainty::read},
     "through the fascia"},
    {muscle_group::adductors,
     influence::compression,
     muscle_group::hamstrings,
     {"S0-7", certainty::read},
     "through the fascia"},
    {muscle_group::adductors,
     influence::compression,
     nerve::sciatic_nerve,
     {"S0-7", certainty::read},
     "through the fascia"},
    {fascia::iliotibial_tract,
     influence::compression,
     muscle_group::hamstrings,
     {"S0-7, S0-11", certainty::read},
     "through the fascia"},
    {muscle::piriformis,
     influence::compression,
     nerve::sciatic_nerve,
     {"Smoll 2010 Clin Anat, abstract", certainty::read},
     "questionable: variants are as common in cadavers (16.9 %) as in surgical series (16.2 %)"},
    {muscle_group::hamstrings, influence::guarding, nerve::sciatic_nerve, {"S2-5", certainty::read}},
    {muscle_group::hip_flexors,
     influence::inhibition,
     muscle::gluteus_maximus,
     {"S1-21", certainty::read},
     "reciprocal inhibition"},
    {joint::ankle, influence::inhibition, muscle::gluteus_maximus, {"S1-21", certainty::read}, "after an injury"},
    {muscle_group::hip_flexors, influence::substitution, muscle_group::core, {"S1-11, S1-19", certainty::read}},
    {muscle_group::hamstrings, influence::substitution, muscle::gluteus_maximus, {"S1-17, S1-19", certainty::read}},
    {muscle_group::adductors, influence::substitution, muscle::gluteus_maximus, {"S1-17, S1-19", certainty::read}},
};

namespace detail {
/// @brief Whether a name is of one of these enumerations.
template <class Name, class... Enums>
concept names_one_of = (names_a<Name, Enums> || ...);

/// @brief What an influence may come from and act on: a relation between structures of several kinds.
///
/// `r(a)` is what a structure acts on so; `r(a, b)` whether it does; `r.converse(b)` what acts on it so. A part of a
/// structure acts as the whole does, and suffers as the whole does.
template <class Relation, influence How>
struct influence_relation {
  /// @brief What stands on the left.
  using domain = structure;
  /// @brief What stands on the right.
  using range = structure;

  /// @brief What a structure acts on.
  template <class A>
  [[nodiscard]] constexpr structure_set operator()(const A& a) const noexcept {
    if constexpr (!std::same_as<A, structure> && !Relation::template from<A>)
      Relation::template refuse<A>();
    else {
      structure_set found;
      for (const influence_facts& row : influences)
        if (row.how == How && is_part(structure{a}, row.from)) found = found | with_parts(row.to);
      return found;
    }
    return {};
  }
  /// @brief Whether one structure acts on another.
  template <class A, class B>
  [[nodiscard]] constexpr bool operator()(const A& a, const B& b) const noexcept {
    if constexpr ((!std::same_as<A, structure> && !Relation::template from<A>) ||
                  (!std::same_as<B, structure> && !Relation::template to<B>))
      Relation::template refuse<A, B>();
    else {
      for (const influence_facts& row : influences)
        if (row.how == How && is_part(structure{a}, row.from) && is_part(structure{b}, row.to)) return true;
      return false;
    }
    return true;
  }
  /// @brief What acts on a structure.
  template <class B>
  [[nodiscard]] constexpr structure_set converse(const B& b) const noexcept {
    if constexpr (!std::same_as<B, structure> && !Relation::template to<B>)
      Relation::template refuse<B>();
    else {
      structure_set found;
      for (const influence_facts& row : influences)
        if (row.how == How && is_part(structure{b}, row.to)) found = found | with_parts(row.from);
      return found;
    }
    return {};
  }
};
}  // namespace detail

/// @brief A stiff muscle, group or fascia compresses a muscle, a group or a nerve (S0-7).
struct compresses : detail::influence_relation<compresses, influence::compression> {
  /// @brief Whether it may stand on the left.
  template <class A>
  static constexpr bool from = detail::names_one_of<A, muscle, muscle_group, fascia>;
  /// @brief Whether it may stand on the right.
  template <class B>
  static constexpr bool to = detail::names_one_of<B, muscle, muscle_group, nerve>;
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>,
                  "regimen: compresses relates a muscle, a group or a fascia to a muscle, a group or a nerve");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct compresses compresses = {};

/// @brief A muscle or group tightens to guard a nerve (S2-5).
struct guards : detail::influence_relation<guards, influence::guarding> {
  /// @brief Whether it may stand on the left.
  template <class A>
  static constexpr bool from = detail::names_one_of<A, muscle, muscle_group>;
  /// @brief Whether it may stand on the right.
  template <class B>
  static constexpr bool to = detail::names_one_of<B, nerve>;
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: guards relates a muscle or a group to a nerve");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct guards guards = {};

/// @brief A tight muscle or group, or a hurt joint, inhibits a muscle or a group (S1-21).
struct inhibits : detail::influence_relation<inhibits, influence::inhibition> {
  /// @brief Whether it may stand on the left.
  template <class A>
  static constexpr bool from = detail::names_one_of<A, muscle, muscle_group, joint>;
  /// @brief Whether it may stand on the right.
  template <class B>
  static constexpr bool to = detail::names_one_of<B, muscle, muscle_group>;
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>,
                  "regimen: inhibits relates a muscle, a group or a joint to a muscle or a group");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct inhibits inhibits = {};

/// @brief A muscle or group substitutes for another: a deficit in the one overloads the other, which then feels tight
/// (S1-19).
struct substitutes_for : detail::influence_relation<substitutes_for, influence::substitution> {
  /// @brief Whether it may stand on the left.
  template <class A>
  static constexpr bool from = detail::names_one_of<A, muscle, muscle_group>;
  /// @brief Whether it may stand on the right.
  template <class B>
  static constexpr bool to = detail::names_one_of<B, muscle, muscle_group>;
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>,
                  "regimen: substitutes_for relates a muscle or a group to a muscle or a group");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct substitutes_for substitutes_for = {};

}  // namespace regimen
