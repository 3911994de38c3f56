/// @file
/// @brief The ring of muscle heads in a cross-section at mid-thigh.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/anatomy/fascia.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief One head on the ring at mid-thigh.
struct mid_thigh_place {
  /// @brief The head.
  muscle head{};
  /// @brief Whether another head of its compartment covers it.
  bool deep = false;
  /// @brief The wall crossed on the way to the next head of the ring, if there is one.
  std::optional<fascia> wall_to_next{};
};

/// @brief The ring from the front outwards, to the back, inwards and to the front again; the last is beside the first.
///
/// Which heads each side holds, and which wall parts them, was read piece by piece; that they form this one ring is put
/// together by this library: see mid_thigh_ring_source. Vastus intermedius is on no place of it: it lies round the
/// femur, deep to the other heads of quadriceps.
inline constexpr mid_thigh_place mid_thigh_ring[] = {
    {muscle::rectus_femoris, false, {}},
    {muscle::vastus_lateralis, false, fascia::lateral_intermuscular_septum},
    {muscle::biceps_femoris_short_head, true, {}},
    {muscle::biceps_femoris_long_head, false, {}},
    {muscle::semitendinosus, false, {}},
    {muscle::semimembranosus, true, fascia::posterior_intermuscular_septum},
    {muscle::adductor_magnus_adductor_part, true, {}},
    {muscle::gracilis, false, {}},
    // Sartorius belongs to the anterior compartment (read), so that the septum lies on its inner side.
    {muscle::adductor_longus, false, fascia::medial_intermuscular_septum},
    {muscle::sartorius, false, {}},
    {muscle::vastus_medialis, false, {}},
};

/// @brief How the order of the ring is known: contents and neighbours read in pieces, the single order a synthesis.
inline constexpr source mid_thigh_ring_source{"thigh cross-section, one order put together by this library",
                                              certainty::choice};

/// @brief Two heads that touch at mid-thigh without being next to each other on the ring.
struct mid_thigh_contact {
  /// @brief One head.
  muscle one{};
  /// @brief The other head.
  muscle other{};
  /// @brief The wall between them, if there is one.
  std::optional<fascia> wall{};
  /// @brief Where that comes from.
  source from{};
};

/// @brief Contacts across the layers, besides those along the ring.
inline constexpr mid_thigh_contact mid_thigh_contacts[] = {
    {muscle::vastus_intermedius, muscle::rectus_femoris, {}, {"standard textbook anatomy", certainty::memory}},
    {muscle::vastus_intermedius, muscle::vastus_lateralis, {}, {"Engstrom 1991, abstract", certainty::read}},
    {muscle::vastus_intermedius, muscle::vastus_medialis, {}, {"standard textbook anatomy", certainty::memory}},
    {muscle::vastus_medialis,
     muscle::adductor_longus,
     fascia::medial_intermuscular_septum,
     {"Wikipedia (Z-Anatomy copy): Fascia lata", certainty::secondary}},
    {muscle::vastus_medialis,
     muscle::adductor_magnus_adductor_part,
     fascia::medial_intermuscular_septum,
     {"Wikipedia (Z-Anatomy copy): Fascia lata", certainty::secondary}},
    {muscle::gracilis,
     muscle::sartorius,
     fascia::medial_intermuscular_septum,
     {"standard textbook anatomy", certainty::memory}},
    {muscle::semitendinosus,
     muscle::adductor_magnus_adductor_part,
     fascia::posterior_intermuscular_septum,
     {"Elsevier Complete Anatomy: posterior femoral intermuscular septum", certainty::secondary}},
    {muscle::adductor_magnus_hamstring_part,
     muscle::adductor_magnus_adductor_part,
     {},
     {"standard textbook anatomy", certainty::memory}},
    {muscle::adductor_magnus_hamstring_part,
     muscle::semimembranosus,
     fascia::posterior_intermuscular_septum,
     {"Elsevier Complete Anatomy: posterior femoral intermuscular septum", certainty::secondary}},
};

namespace detail {
/// @brief Calls `meet(a, b, wall)` for every pair of heads that touch.
template <class Meet>
constexpr void each_mid_thigh_contact(Meet meet) {
  constexpr std::size_t n = sizeof(mid_thigh_ring) / sizeof(mid_thigh_ring[0]);
  for (std::size_t i = 0; i < n; ++i)
    meet(mid_thigh_ring[i].head, mid_thigh_ring[(i + 1) % n].head, mid_thigh_ring[i].wall_to_next);
  for (const mid_thigh_contact& c : mid_thigh_contacts) meet(c.one, c.other, c.wall);
}
}  // namespace detail

/// @brief The heads that touch this one at mid-thigh; none for a muscle that does not reach there.
[[nodiscard]] constexpr enum_set<muscle> neighbours_at_mid_thigh(muscle head) noexcept {
  enum_set<muscle> found;
  detail::each_mid_thigh_contact([&](muscle a, muscle b, const std::optional<fascia>&) {
    if (a == head) found.insert(b);
    if (b == head) found.insert(a);
  });
  return found;
}

/// @brief The wall between two heads that touch at mid-thigh; nothing when they touch bare or do not touch.
[[nodiscard]] constexpr std::optional<fascia> wall_at_mid_thigh(muscle one, muscle other) noexcept {
  std::optional<fascia> found;
  detail::each_mid_thigh_contact([&](muscle a, muscle b, const std::optional<fascia>& wall) {
    if ((a == one && b == other) || (a == other && b == one)) found = wall;
  });
  return found;
}

}  // namespace regimen
