/// @file
/// @brief The muscle groups that people and apps speak of, as muscles of this library and back, with what is lost.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>
#include <string_view>

#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/literal.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

/// @brief One muscle name of another vocabulary.
struct crosswalk_entry {
  /// @brief The name as that vocabulary writes it.
  literal name{};
  /// @brief The muscles that it stands for.
  enum_set<muscle> muscles{};
  /// @brief What the name does not say, or says otherwise than this library.
  literal lost{};
};

/// @brief The muscle names of another vocabulary.
///
/// Which muscles a name stands for is this library's reading: the vocabularies do not define their names.
struct crosswalk {
  /// @brief What the vocabulary is called.
  literal name{};
  /// @brief Its names.
  const crosswalk_entry* first = nullptr;
  /// @brief How many.
  std::size_t size = 0;

  /// @brief The first name.
  [[nodiscard]] constexpr const crosswalk_entry* begin() const noexcept { return first; }
  /// @brief Past the last name.
  [[nodiscard]] constexpr const crosswalk_entry* end() const noexcept { return first + size; }

  /// @brief The entry of a name, written exactly so.
  [[nodiscard]] constexpr std::optional<crosswalk_entry> find(std::string_view written) const noexcept {
    for (const crosswalk_entry& entry : *this)
      if (entry.name == written) return entry;
    return std::nullopt;
  }
  /// @brief The name nearest to what was written.
  [[nodiscard]] constexpr nearest_name nearest(std::string_view written) const noexcept {
    nearest_name found{written};
    for (const crosswalk_entry& entry : *this) found.consider(entry.name);
    return found;
  }
  /// @brief The way back: the entry with the fewest muscles that stands for all of these; nothing if there is none.
  [[nodiscard]] constexpr std::optional<crosswalk_entry> smallest_with(const enum_set<muscle>& muscles) const noexcept {
    std::optional<crosswalk_entry> best;
    for (const crosswalk_entry& entry : *this)
      if (entry.muscles.contains(muscles) && (!best || entry.muscles.size() < best->muscles.size())) best = entry;
    return best;
  }
  /// @brief All muscles that some name stands for; the others are lost on the way.
  [[nodiscard]] constexpr enum_set<muscle> covered() const noexcept {
    enum_set<muscle> found;
    for (const crosswalk_entry& entry : *this) found = found | entry.muscles;
    return found;
  }
};

namespace detail::crosswalk_rows {
using enum muscle;
constexpr enum_set<muscle> all_of(muscle_group group) noexcept { return members_of(group); }
template <class... Groups>
constexpr enum_set<muscle> all_of(muscle_group group, Groups... more) noexcept {
  return members_of(group) | all_of(more...);
}

/// @brief The 17 of free-exercise-db.
inline constexpr crosswalk_entry free_exercise_db[] = {
    {"abdominals", all_of(muscle_group::abdominals) | enum_set<muscle>{pyramidalis},
     "straight, oblique and transverse muscles are one; so flexing, turning and bracing are not told apart"},
    {"abductors",
     {gluteus_medius, gluteus_minimus, tensor_fasciae_latae},
     "of the hip; that gluteus medius and minimus are also glutes"},
    {"adductors", all_of(muscle_group::adductors), "of the hip; that its parts flex or extend the hip as well"},
    {"biceps", all_of(muscle_group::elbow_flexors),
     "heads; that brachialis and brachioradialis are other muscles; not biceps femoris"},
    {"calves",
     {gastrocnemius_medial_head, gastrocnemius_lateral_head, soleus, plantaris},
     "that gastrocnemius crosses the knee and soleus does not"},
    {"chest",
     all_of(muscle_group::pectoralis_major) | enum_set<muscle>{pectoralis_minor, subclavius, serratus_anterior},
     "parts; that pectoralis minor and serratus anterior move the scapula, not the arm"},
    {"forearms", all_of(muscle_group::forearm_muscles), "flexors and extensors are one"},
    {"glutes",
     {gluteus_maximus, gluteus_medius, gluteus_minimus, piriformis, obturator_internus, gemellus_superior,
      gemellus_inferior, quadratus_femoris},
     "the extensor and the abductors of the hip are one; the deep rotators go unnamed"},
    {"hamstrings", all_of(muscle_group::hamstrings),
     "heads; that the short head of biceps femoris does not cross the hip"},
    {"lats", {latissimus_dorsi, teres_major}, "that teres major is another muscle"},
    {"lower back", all_of(muscle_group::low_back_muscles) | enum_set<muscle>{interspinales}, "columns and layers"},
    {"middle back",
     {rhomboid_major, rhomboid_minor, trapezius_transverse, trapezius_ascending, iliocostalis_thoracis,
      spinalis_thoracis, semispinalis_thoracis, serratus_posterior_superior, serratus_posterior_inferior, rotatores},
     "which of them move the scapula and which the spine"},
    {"neck",
     all_of(muscle_group::scalenes, muscle_group::suboccipitals, muscle_group::neck_flexors,
            muscle_group::neck_extensors),
     "front, back and side are one"},
    {"quadriceps", all_of(muscle_group::quadriceps),
     "heads; that rectus femoris crosses the hip; the flexors of the hip have no name of their own"},
    {"shoulders", all_of(muscle_group::deltoid, muscle_group::rotator_cuff) | enum_set<muscle>{coracobrachialis},
     "parts of deltoid; deltoid and rotator cuff are one"},
    {"traps", all_of(muscle_group::trapezius) | enum_set<muscle>{levator_scapulae},
     "parts of trapezius, which pull up, back and down; that levator scapulae is another muscle"},
    {"triceps", all_of(muscle_group::elbow_extensors), "heads; that the long head crosses the shoulder"},
};

/// @brief The 16 of wger.
inline constexpr crosswalk_entry wger[] = {
    {"Biceps brachii", all_of(muscle_group::biceps_brachii), "heads"},
    {"Anterior deltoid", {deltoid_clavicular}, "nothing; the other parts of deltoid have no name"},
    {"Serratus anterior", {serratus_anterior}, "nothing"},
    {"Pectoralis major", all_of(muscle_group::pectoralis_major), "parts"},
    {"Triceps brachii", all_of(muscle_group::triceps_brachii), "heads; that the long head crosses the shoulder"},
    {"Rectus abdominis", {rectus_abdominis}, "nothing"},
    {"Gastrocnemius", all_of(muscle_group::gastrocnemius), "heads"},
    {"Gluteus maximus", {gluteus_maximus}, "nothing; gluteus medius and minimus have no name"},
    {"Trapezius", all_of(muscle_group::trapezius), "parts, which pull up, back and down"},
    {"Quadriceps femoris", all_of(muscle_group::quadriceps), "heads; that rectus femoris crosses the hip"},
    {"Biceps femoris",
     {biceps_femoris_long_head, biceps_femoris_short_head},
     "heads, of which one does not cross the hip; the medial hamstrings have no name"},
    {"Latissimus dorsi", {latissimus_dorsi}, "nothing"},
    {"Brachialis", {brachialis}, "nothing"},
    {"Obliquus externus abdominis", {external_oblique}, "nothing; the internal oblique has no name"},
    {"Soleus", {soleus}, "nothing"},
    {"Erector spinae", all_of(muscle_group::erector_spinae), "columns, and which of them reach the neck"},
};
}  // namespace detail::crosswalk_rows

/// @brief The 17 muscle names of free-exercise-db.
inline constexpr crosswalk free_exercise_db{"free-exercise-db", detail::crosswalk_rows::free_exercise_db, 17};

/// @brief The 16 muscle names of wger.
inline constexpr crosswalk wger{"wger", detail::crosswalk_rows::wger, 16};

}  // namespace regimen
