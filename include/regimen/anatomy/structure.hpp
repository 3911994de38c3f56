/// @file
/// @brief A structure of the body of any kind, as one plain value.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "regimen/anatomy/bone.hpp"
#include "regimen/anatomy/fascia.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/landmark.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/nerve.hpp"
#include "regimen/anatomy/region.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/term.hpp"

namespace regimen {

/// @brief What kind of structure something is.
enum class structure_kind : unsigned char {
  muscle,        ///< A muscle or head.
  muscle_group,  ///< A group of muscles.
  nerve,         ///< A nerve or a segment of the neural chain.
  fascia,        ///< A fascia.
  region,        ///< A region of the surface.
  joint,         ///< A joint.
  landmark,      ///< A place of attachment.
  bone,          ///< A bone.
};

/// @brief Names of structure_kind.
template <>
struct vocabulary<structure_kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "structure kind";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"muscle", "muscle_group", "nerve",    "fascia",
                                          "region", "joint",        "landmark", "bone"};
};

namespace detail {
/// @brief The kind that an enumeration stands for.
template <class Enum>
struct kind_of_enum;
template <>
struct kind_of_enum<muscle> {
  static constexpr structure_kind value = structure_kind::muscle;
};
template <>
struct kind_of_enum<muscle_group> {
  static constexpr structure_kind value = structure_kind::muscle_group;
};
template <>
struct kind_of_enum<nerve> {
  static constexpr structure_kind value = structure_kind::nerve;
};
template <>
struct kind_of_enum<fascia> {
  static constexpr structure_kind value = structure_kind::fascia;
};
template <>
struct kind_of_enum<region> {
  static constexpr structure_kind value = structure_kind::region;
};
template <>
struct kind_of_enum<joint> {
  static constexpr structure_kind value = structure_kind::joint;
};
template <>
struct kind_of_enum<landmark> {
  static constexpr structure_kind value = structure_kind::landmark;
};
template <>
struct kind_of_enum<bone> {
  static constexpr structure_kind value = structure_kind::bone;
};

/// @brief The names of one kind.
struct name_range {
  const char* const* first;
  std::size_t size;
};
template <class Enum>
inline constexpr name_range names_of_enum{vocabulary<Enum>::names, count_of<Enum>};

/// @brief The names of every kind, in the order of structure_kind.
inline constexpr name_range structure_names[] = {
    names_of_enum<muscle>, names_of_enum<muscle_group>, names_of_enum<nerve>,    names_of_enum<fascia>,
    names_of_enum<region>, names_of_enum<joint>,        names_of_enum<landmark>, names_of_enum<bone>};
static_assert(sizeof(structure_names) / sizeof(name_range) == count_of<structure_kind>);
}  // namespace detail

/// @brief Satisfied by the enumerations whose values are structures of the body, and by their terms.
template <class T>
concept names_a_structure = requires {
  detail::kind_of_enum<enumeration_of<T>>::value;
};

/// @brief A structure of any kind: which kind, and which one of it.
///
/// A regular value of four bytes. Made from any enumerator or term of a muscle, group, nerve, fascia, region, joint,
/// landmark or bone; its default is no structure.
class structure {
 public:
  /// @brief No structure.
  constexpr structure() noexcept = default;

  /// @brief The structure with this name.
  template <names_a_structure Name>
  constexpr structure(Name name) noexcept
      : kind_(detail::kind_of_enum<enumeration_of<Name>>::value),
        index_(static_cast<std::uint16_t>(static_cast<enumeration_of<Name>>(name))) {}

  /// @brief Whether it is no structure.
  [[nodiscard]] constexpr bool empty() const noexcept { return index_ == none; }

  /// @brief What kind it is; meaningless when empty().
  [[nodiscard]] constexpr structure_kind kind() const noexcept { return kind_; }

  /// @brief Its place in the enumeration of its kind; meaningless when empty().
  [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }

  /// @brief The enumerator, if it is of this enumeration's kind.
  template <names_a_structure Enum>
  [[nodiscard]] constexpr std::optional<Enum> as() const noexcept {
    if (empty() || kind_ != detail::kind_of_enum<Enum>::value) return std::nullopt;
    return static_cast<Enum>(index_);
  }

  /// @brief Same structure, or both none.
  [[nodiscard]] friend constexpr bool operator==(const structure&, const structure&) noexcept = default;

 private:
  static constexpr std::uint16_t none = 0xffff;
  structure_kind kind_{};
  std::uint16_t index_ = none;
};

/// @brief The name of a structure; empty for no structure. No two structures share a name, whatever their kinds.
[[nodiscard]] constexpr std::string_view name_of(structure s) noexcept {
  return s.empty() ? std::string_view{} : detail::structure_names[index_of(s.kind())].first[s.index()];
}

namespace detail {
/// @brief The structure at a place of the table of names.
[[nodiscard]] constexpr structure structure_at(structure_kind kind, std::size_t i) noexcept {
  switch (kind) {
    case structure_kind::muscle: return static_cast<muscle>(i);
    case structure_kind::muscle_group: return static_cast<muscle_group>(i);
    case structure_kind::nerve: return static_cast<nerve>(i);
    case structure_kind::fascia: return static_cast<fascia>(i);
    case structure_kind::region: return static_cast<region>(i);
    case structure_kind::joint: return static_cast<joint>(i);
    case structure_kind::landmark: return static_cast<landmark>(i);
    case structure_kind::bone: return static_cast<bone>(i);
  }
  return {};
}
}  // namespace detail

/// @brief The structure with this exact name, of whatever kind, if there is one.
[[nodiscard]] constexpr std::optional<structure> parse_structure(std::string_view name) noexcept {
  for (std::size_t k = 0; k < count_of<structure_kind>; ++k)
    for (std::size_t i = 0; i < detail::structure_names[k].size; ++i)
      if (detail::structure_names[k].first[i] == name) return detail::structure_at(static_cast<structure_kind>(k), i);
  return std::nullopt;
}

/// @brief The name of a structure nearest to what was written. For run time: a constant expression of it is long.
[[nodiscard]] constexpr nearest_name nearest_structure(std::string_view written) noexcept {
  nearest_name found{written};
  for (const detail::name_range& names : detail::structure_names)
    for (std::size_t i = 0; i < names.size; ++i) found.consider(names.first[i]);
  return found;
}

/// @brief The muscles that a structure stands for: itself, the members of a group, the muscles in a region; else none.
[[nodiscard]] constexpr enum_set<muscle> muscles_of(structure s) noexcept {
  if (const auto one = s.as<muscle>()) return {*one};
  if (const auto group = s.as<muscle_group>()) return members_of(*group);
  if (const auto where = s.as<region>()) return muscles_in(*where);
  return {};
}

namespace detail {
/// The regions that hold each muscle; lanes are parts of a region and left out.
struct regions_by_muscle {
  enum_set<region> holding[count_of<muscle>]{};
};
[[nodiscard]] constexpr regions_by_muscle find_regions_by_muscle() noexcept {
  regions_by_muscle found;
  for (const region_facts& row : region_rows::table)
    if (!lanes.contains(row.id))
      for (const muscle m : row.muscles) found.holding[index_of(m)].insert(row.id);
  return found;
}
inline constexpr regions_by_muscle regions_of_muscles = find_regions_by_muscle();
}  // namespace detail

/// @brief Where on the surface a structure is reached.
///
/// A region is reached in itself; muscles, fasciae and landmarks in the regions that hold any of them; other structures
/// nowhere. The lanes of the hamstrings are parts of a region and are returned only for themselves.
[[nodiscard]] constexpr enum_set<region> regions_of(structure s) noexcept {
  if (const auto where = s.as<region>()) return {*where};
  enum_set<region> found;
  for (const muscle m : muscles_of(s)) found = found | detail::regions_of_muscles.holding[index_of(m)];
  const auto sheet = s.as<fascia>();
  const auto place = s.as<landmark>();
  if (!sheet && !place) return found;
  for (const region_facts& row : detail::region_rows::table)
    if (!lanes.contains(row.id) &&
        ((sheet && row.fasciae.contains(*sheet)) || (place && row.landmarks.contains(*place))))
      found.insert(row.id);
  return found;
}

/// @brief Where on the surface a structure is worked on: as regions_of(), but a lane is worked on in the region that it
/// is part of.
[[nodiscard]] constexpr enum_set<region> places_of(structure s) noexcept {
  const auto where = s.as<region>();
  return where && lanes.contains(*where) ? enum_set<region>{region::posterior_thigh} : regions_of(s);
}

/// @brief As within(), for those who have looked the muscles of both up before.
[[nodiscard]] constexpr bool within(structure a, const enum_set<muscle>& muscles_of_a, structure b,
                                    const enum_set<muscle>& muscles_of_b) noexcept {
  if (a == b) return true;
  if (muscles_of_a.empty() || !muscles_of_b.contains(muscles_of_a)) return false;
  const auto place = a.as<region>();
  return !place || !b.as<region>() || lanes.contains(*place);
}

/// @brief Whether `a` is `b`, or stands for muscles all of which `b` stands for too.
///
/// A region is a place: of regions only a lane lies within another, even where the same muscle lies in both.
[[nodiscard]] constexpr bool within(structure a, structure b) noexcept {
  return within(a, muscles_of(a), b, muscles_of(b));
}

}  // namespace regimen
