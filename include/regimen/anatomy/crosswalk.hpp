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
    {"biceps",
     {biceps_brachii_long_head, biceps_brachii_short_head, brachialis, brachioradialis},
     "heads; that brachialis and brachioradialis are other muscles; not biceps femoris"},
    {"calves",
     {gastrocnemius_medial_head, gastrocnemius_lateral_head, soleus, plantaris},
     "that gastrocnemius crosses the knee and soleus does not"},
    {"chest",
     {pectoralis_major_clavicular, pectoralis_major_sternocostal, pectoralis_major_abdominal, pectoralis_minor,
      subclavius, serratus_anterior},
     "parts; that pectoralis minor and serratus anterior move the scapula, not the arm"},
    {"forearms",
     {brachioradialis,
      pronator_teres,
      pronator_quadratus,
      supinator,
      flexor_carpi_radialis,
      palmaris_longus,
      flexor_carpi_ulnaris,
      flexor_digitorum_superficialis,
      flexor_digitorum_profundus,
      flexor_pollicis_longus,
      extensor_carpi_radialis_longus,
      extensor_carpi_radialis_brevis,
      extensor_digitorum,
      extensor_digiti_minimi,
      extensor_carpi_ulnaris,
      abductor_pollicis_longus,
      extensor_pollicis_brevis,
      extensor_pollicis_longus,
      extensor_indicis,
      anconeus},
     "flexors and extensors are one"},
    {"glutes",
     {gluteus_maximus, gluteus_medius, gluteus_minimus, piriformis, obturator_internus, gemellus_superior,
      gemellus_inferior, quadratus_femoris},
     "the extensor and the abductors of the hip are one; the deep rotators go unnamed"},
    {"hamstrings", all_of(muscle_group::hamstrings),
     "heads; that the short head of biceps femoris does not cross the hip"},
    {"lats", {latissimus_dorsi, teres_major}, "that teres major is another muscle"},
    {"lower back", all_of(muscle_group::low_back_muscles), "columns and layers"},
    {"middle back",
     {rhomboid_major, rhomboid_minor, trapezius_transverse, trapezius_ascending, iliocostalis_thoracis,
      spinalis_thoracis, semispinalis_thoracis, serratus_posterior_superior, serratus_posterior_inferior, rotatores,
      interspinales},
     "which of them move the scapula and which the spine"},
    {"neck",
     {sternocleidomastoid, scalenus_anterior, scalenus_medius, scalenus_posterior, longus_colli, longus_capitis,
      splenius_capitis, splenius_cervicis, semispinalis_capitis, semispinalis_cervicis, longissimus_capitis,
      longissimus_cervicis, iliocostalis_cervicis, rectus_capitis_posterior_major, rectus_capitis_posterior_minor,
      obliquus_capitis_superior, obliquus_capitis_inferior},
     "front, back and side are one"},
    {"quadriceps", all_of(muscle_group::quadriceps),
     "heads; that rectus femoris crosses the hip; the flexors of the hip have no name of their own"},
    {"shoulders",
     {deltoid_clavicular, deltoid_acromial, deltoid_spinal, supraspinatus, infraspinatus, teres_minor, subscapularis,
      coracobrachialis},
     "parts of deltoid; deltoid and rotator cuff are one"},
    {"traps",
     {trapezius_descending, trapezius_transverse, trapezius_ascending, levator_scapulae},
     "parts of trapezius, which pull up, back and down; that levator scapulae is another muscle"},
    {"triceps",
     {triceps_brachii_long_head, triceps_brachii_lateral_head, triceps_brachii_medial_head, anconeus},
     "heads; that the long head crosses the shoulder"},
};

/// @brief The 16 of wger.
inline constexpr crosswalk_entry wger[] = {
    {"Biceps brachii", {biceps_brachii_long_head, biceps_brachii_short_head}, "heads"},
    {"Anterior deltoid", {deltoid_clavicular}, "nothing; the other parts of deltoid have no name"},
    {"Serratus anterior", {serratus_anterior}, "nothing"},
    {"Pectoralis major",
     {pectoralis_major_clavicular, pectoralis_major_sternocostal, pectoralis_major_abdominal},
     "parts"},
    {"Triceps brachii",
     {triceps_brachii_long_head, triceps_brachii_lateral_head, triceps_brachii_medial_head},
     "heads; that the long head crosses the shoulder"},
    {"Rectus abdominis", {rectus_abdominis}, "nothing"},
    {"Gastrocnemius", {gastrocnemius_medial_head, gastrocnemius_lateral_head}, "heads"},
    {"Gluteus maximus", {gluteus_maximus}, "nothing; gluteus medius and minimus have no name"},
    {"Trapezius",
     {trapezius_descending, trapezius_transverse, trapezius_ascending},
     "parts, which pull up, back and down"},
    {"Quadriceps femoris",
     {rectus_femoris, vastus_lateralis, vastus_medialis, vastus_intermedius},
     "heads; that rectus femoris crosses the hip"},
    {"Biceps femoris",
     {biceps_femoris_long_head, biceps_femoris_short_head},
     "heads, of which one does not cross the hip; the medial hamstrings have no name"},
    {"Latissimus dorsi", {latissimus_dorsi}, "nothing"},
    {"Brachialis", {brachialis}, "nothing"},
    {"Obliquus externus abdominis", {external_oblique}, "nothing; the internal oblique has no name"},
    {"Soleus", {soleus}, "nothing"},
    {"Erector spinae",
     {iliocostalis_lumborum, iliocostalis_thoracis, iliocostalis_cervicis, longissimus_thoracis, longissimus_cervicis,
      longissimus_capitis, spinalis_thoracis},
     "columns, and which of them reach the neck"},
};
}  // namespace detail::crosswalk_rows

/// @brief The 17 muscle names of free-exercise-db.
inline constexpr crosswalk free_exercise_db{"free-exercise-db", detail::crosswalk_rows::free_exercise_db, 17};

/// @brief The 16 muscle names of wger.
inline constexpr crosswalk wger{"wger", detail::crosswalk_rows::wger, 16};

}  // namespace regimen
