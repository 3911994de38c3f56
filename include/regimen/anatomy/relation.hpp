/// @file
/// @brief Relations between the structures of the body, each with a domain and a range.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <concepts>
#include <cstddef>

#include "regimen/anatomy/bone.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/landmark.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/anatomy/nerve.hpp"
#include "regimen/anatomy/nerve_course.hpp"
#include "regimen/anatomy/region.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

namespace detail {
/// @brief False for every question that reaches it: the arguments are outside the domain and the range.
template <class...>
inline constexpr bool in_the_domain = false;

/// @brief The answer to a question that does not compile: agrees with everything, so that one error stays one error.
struct no_answer {
  static constexpr std::size_t size() noexcept { return 0; }
  static constexpr bool empty() noexcept { return true; }
  static constexpr const int* begin() noexcept { return nullptr; }
  static constexpr const int* end() noexcept { return nullptr; }
  template <class Other>
  static constexpr bool contains(const Other&) noexcept {
    return true;
  }
  template <class Other>
  friend constexpr no_answer operator|(no_answer, const Other&) noexcept {
    return {};
  }
  template <class Other>
  friend constexpr no_answer operator&(no_answer, const Other&) noexcept {
    return {};
  }
  constexpr operator bool() const noexcept { return true; }
  friend constexpr bool operator!(no_answer) noexcept { return true; }
  template <class Other>
  friend constexpr bool operator==(no_answer, const Other&) noexcept {
    return true;
  }
};
}  // namespace detail

/// @brief A relation between structures, as an object: the base of all below.
///
/// `r(a)` is everything that `a` is related to; `r(a, b)` says whether a pair is related; `r.converse(b)` is everything
/// that is related to `b`. Arguments are enumerators or terms. Any other question does not compile, and the compiler
/// says which kinds the relation is between. All of it may be used in constant expressions.
template <class Relation, vocabulary_enum Domain, vocabulary_enum Range>
struct relation {
  /// @brief What stands on the left.
  using domain = Domain;
  /// @brief What stands on the right.
  using range = Range;

  /// @brief Everything that `a` is related to.
  [[nodiscard]] constexpr enum_set<Range> operator()(Domain a) const noexcept { return Relation::related(a); }

  /// @brief Whether `a` is related to `b`.
  [[nodiscard]] constexpr bool operator()(Domain a, Range b) const noexcept {
    // Some relations know a pair without knowing all, and the compiler is spared the search.
    if constexpr (requires { Relation::related(a, b); })
      return Relation::related(a, b);
    else
      return Relation::related(a).contains(b);
  }

  /// @brief Everything that is related to `b`. Linear in the size of the domain.
  [[nodiscard]] constexpr enum_set<Domain> converse(Range b) const noexcept {
    enum_set<Domain> found;
    for (std::size_t i = 0; i < count_of<Domain>; ++i)
      if (Relation::related(static_cast<Domain>(i)).contains(b)) found.insert(static_cast<Domain>(i));
    return found;
  }

  /// @brief Refuses to compile: the argument is not of the domain.
  template <class A>
  requires(!names_a<A, Domain>) constexpr detail::no_answer operator()(const A&) const noexcept {
    Relation::template refuse<A>();
    return {};
  }
  /// @brief Refuses to compile: the arguments are not of the domain and the range.
  template <class A, class B>
  requires(!names_a<A, Domain> || !names_a<B, Range>) constexpr detail::no_answer operator()(const A&,
                                                                                             const B&) const noexcept {
    Relation::template refuse<A, B>();
    return {};
  }
  /// @brief Refuses to compile: the argument is not of the range.
  template <class B>
  requires(!names_a<B, Range>) constexpr detail::no_answer converse(const B&) const noexcept {
    Relation::template refuse<B>();
    return {};
  }
};

/// @brief Whether a relation may be asked about these two: satisfied by names of its domain and its range.
template <class Relation, class A, class B>
concept relates = names_a<A, typename Relation::domain> && names_a<B, typename Relation::range>;

namespace detail {
[[nodiscard]] constexpr enum_set<joint> joints_acted_on(muscle of) noexcept {
  enum_set<joint> found;
  for (const muscle_action& action : facts_of(of).actions) found.insert(action.motion.where);
  return found;
}
[[nodiscard]] constexpr enum_set<muscle_group> groups_with(muscle of) noexcept {
  enum_set<muscle_group> found;
  for (std::size_t i = 0; i < count_of<muscle_group>; ++i)
    if (members_of(static_cast<muscle_group>(i)).contains(of)) found.insert(static_cast<muscle_group>(i));
  return found;
}
[[nodiscard]] constexpr enum_set<region> regions_with(muscle of) noexcept {
  enum_set<region> found;
  for (const region_facts& row : region_rows::table)
    if (row.muscles.contains(of)) found.insert(row.id);
  return found;
}

/// @brief Whether two motions at one joint undo each other.
struct opposing {
  [[nodiscard]] static constexpr bool at(const joint_motion& a, const joint_motion& b) noexcept {
    return a.where == b.where && has_opposite(a.what) && opposite(a.what) == b.what;
  }
};
/// @brief Whether two motions are the same.
struct sharing {
  [[nodiscard]] static constexpr bool at(const joint_motion& a, const joint_motion& b) noexcept { return a == b; }
};

/// @brief The joints where some main action of `a` and some main action of `b` stand in this way to each other.
template <class Way>
[[nodiscard]] constexpr enum_set<joint> joints_where(muscle a, muscle b) noexcept {
  enum_set<joint> found;
  if (a == b) return found;
  for (const muscle_action& x : facts_of(a).actions)
    for (const muscle_action& y : facts_of(b).actions)
      if (x.primary && y.primary && Way::at(x.motion, y.motion)) found.insert(x.motion.where);
  return found;
}
template <class Way>
[[nodiscard]] constexpr enum_set<muscle> muscles_where(muscle of) noexcept {
  enum_set<muscle> found;
  for (const muscle_facts& row : muscle_rows::table)
    if (!joints_where<Way>(of, row.id).empty()) found.insert(row.id);
  return found;
}
}  // namespace detail

/// @brief The joints at which a main action of one muscle opposes a main action of the other.
[[nodiscard]] constexpr enum_set<joint> joints_opposed(muscle a, muscle b) noexcept {
  return detail::joints_where<detail::opposing>(a, b);
}

/// @brief The joints at which two muscles share a main action.
[[nodiscard]] constexpr enum_set<joint> joints_shared(muscle a, muscle b) noexcept {
  return detail::joints_where<detail::sharing>(a, b);
}

/// @brief A landmark is located on a bone; a fibrous one on none.
struct located_on : relation<located_on, landmark, bone> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<bone> related(landmark of) noexcept { return bones_of(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: located_on relates a landmark to a bone");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct located_on located_on = {};

/// @brief A muscle starts on a landmark: per head, not per group (S1-4).
struct originates_on : relation<originates_on, muscle, landmark> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<landmark> related(muscle of) noexcept { return facts_of(of).origin; }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: originates_on relates a muscle to a landmark");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct originates_on originates_on = {};

/// @brief A muscle ends on a landmark.
struct inserts_on : relation<inserts_on, muscle, landmark> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<landmark> related(muscle of) noexcept { return facts_of(of).insertion; }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: inserts_on relates a muscle to a landmark");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct inserts_on inserts_on = {};

/// @brief A nerve supplies a muscle. Segments count one by one: see chain_above() for all that lies upstream.
struct innervated_by : relation<innervated_by, muscle, nerve> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<nerve> related(muscle of) noexcept { return facts_of(of).supply; }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: innervated_by relates a muscle to a nerve");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct innervated_by innervated_by = {};

/// @brief A muscle crosses the joints that it acts on: derived from its actions.
struct crosses : relation<crosses, muscle, joint> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<joint> related(muscle of) noexcept { return detail::joints_acted_on(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: crosses relates a muscle to a joint");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct crosses crosses = {};

/// @brief A muscle is part of a group.
struct part_of : relation<part_of, muscle, muscle_group> {
  /// @brief Where its facts come from.
  static constexpr source from{"definition", certainty::read};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle_group> related(muscle of) noexcept { return detail::groups_with(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: part_of relates a muscle to a muscle group");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct part_of part_of = {};

/// @brief The belly of a muscle lies in a region, the lanes of the hamstrings included.
struct lies_in : relation<lies_in, muscle, region> {
  /// @brief Where its facts come from.
  static constexpr source from{"S0-10; standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<region> related(muscle of) noexcept { return detail::regions_with(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: lies_in relates a muscle to a region");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct lies_in lies_in = {};

/// @brief Two muscles whose main actions oppose each other at some joint: symmetric, never itself.
struct antagonist_of : relation<antagonist_of, muscle, muscle> {
  /// @brief Where its facts come from.
  static constexpr source from{"derived from the actions", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle> related(muscle of) noexcept {
    return detail::muscles_where<detail::opposing>(of);
  }
  /// @brief Whether the two are related.
  [[nodiscard]] static constexpr bool related(muscle a, muscle b) noexcept { return !joints_opposed(a, b).empty(); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: antagonist_of relates a muscle to a muscle");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct antagonist_of antagonist_of = {};

/// @brief Two muscles that share a main action at some joint: symmetric, never itself.
struct synergist_of : relation<synergist_of, muscle, muscle> {
  /// @brief Where its facts come from.
  static constexpr source from{"derived from the actions", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle> related(muscle of) noexcept {
    return detail::muscles_where<detail::sharing>(of);
  }
  /// @brief Whether the two are related.
  [[nodiscard]] static constexpr bool related(muscle a, muscle b) noexcept { return !joints_shared(a, b).empty(); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: synergist_of relates a muscle to a muscle");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct synergist_of synergist_of = {};

/// @brief Two regions that lie side by side on a ring: symmetric, never itself.
struct adjacent_to : relation<adjacent_to, region, region> {
  /// @brief Where its facts come from.
  static constexpr source from{"S0-10, order by this library", certainty::choice};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<region> related(region of) noexcept { return beside(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: adjacent_to relates a region to a region");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct adjacent_to adjacent_to = {};

/// @brief A nerve slides along or between muscles: its mechanical interface (S2-4, S2-28).
struct interface_of : relation<interface_of, nerve, muscle> {
  /// @brief Where its facts come from.
  static constexpr source from{"S2-4, S2-28; standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<muscle> related(nerve of) noexcept {
    const std::optional<nerve_course> course = course_of(of);
    return course ? course->along : enum_set<muscle>{};
  }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: interface_of relates a nerve to a muscle");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct interface_of interface_of = {};

/// @brief A nerve runs through a region.
struct runs_through : relation<runs_through, nerve, region> {
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<region> related(nerve of) noexcept {
    const std::optional<nerve_course> course = course_of(of);
    return course ? course->regions : enum_set<region>{};
  }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: runs_through relates a nerve to a region");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct runs_through runs_through = {};

/// @brief A nerve goes on as another, one step from the head to the foot (S0-32). Acyclic.
struct continues_as : relation<continues_as, nerve, nerve> {
  /// @brief Where its facts come from.
  static constexpr source from{"S0-32; standard textbook anatomy", certainty::memory};
  /// @brief All that is related to `of`.
  [[nodiscard]] static constexpr enum_set<nerve> related(nerve of) noexcept { return continuations_of(of); }
  /// @brief The complaint of the compiler about any other question.
  template <class... Asked>
  static constexpr void refuse() noexcept {
    static_assert(detail::in_the_domain<Asked...>, "regimen: continues_as relates a nerve to a nerve");
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct continues_as continues_as = {};

/// @brief A muscle acts on a joint by a motion: `acts_on(m)` lists its actions, `acts_on(m, {hip, flexion})` asks for
/// one.
struct acts_on {
  /// @brief What stands on the left.
  using domain = muscle;
  /// @brief What stands on the right: not an enumeration, but a motion at a joint.
  using range = joint_motion;
  /// @brief Where its facts come from.
  static constexpr source from{"standard textbook anatomy", certainty::memory};

  /// @brief All actions of a muscle, main and secondary.
  [[nodiscard]] constexpr const list<muscle_action, 8>& operator()(muscle of) const noexcept {
    return facts_of(of).actions;
  }
  /// @brief Whether the muscle does this, as a main or a secondary action.
  [[nodiscard]] constexpr bool operator()(muscle of, joint_motion what) const noexcept {
    for (const muscle_action& action : facts_of(of).actions)
      if (action.motion == what) return true;
    return false;
  }
  /// @brief The muscles that do this, as a main or a secondary action; movers_of() keeps the main ones.
  [[nodiscard]] constexpr enum_set<muscle> converse(joint_motion what) const noexcept {
    enum_set<muscle> found;
    for (const muscle_facts& row : detail::muscle_rows::table)
      if ((*this)(row.id, what)) found.insert(row.id);
    return found;
  }

  /// @brief Refuses to compile: the arguments are not a muscle and a motion at a joint.
  template <class A, class... B>
  requires(!names_a<A, muscle> || !(std::same_as<B, joint_motion> && ...)) constexpr detail::no_answer operator()(
      const A&, const B&...) const noexcept {
    static_assert(detail::in_the_domain<A, B...>, "regimen: acts_on relates a muscle to a motion at a joint");
    return {};
  }
};
/// @brief The relation of this name: see its type.
inline constexpr struct acts_on acts_on = {};

/// @brief The muscles that do this as a main action.
[[nodiscard]] constexpr enum_set<muscle> movers_of(joint_motion what) noexcept {
  enum_set<muscle> found;
  for (const muscle_facts& row : detail::muscle_rows::table)
    for (const muscle_action& action : row.actions)
      if (action.primary && action.motion == what) found.insert(row.id);
  return found;
}

}  // namespace regimen
