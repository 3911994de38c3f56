/// @file
/// @brief What may be behind tight hamstrings, and which findings speak for it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"

namespace regimen {

/// @brief A possible cause. In the order in which the articles would look: the hamstrings themselves come last (S0-1).
enum class cause : unsigned char {
  neighbour_stiffness,  ///< Stiff tissue round the thigh presses on the hamstrings (S0-7).
  tight_hip_flexors,    ///< Hip flexors tight from sitting tip the pelvis forward (S1-10); so common that they are
                        ///< expected before the other causes of their article (S1-28).
  pelvis_position,      ///< The pelvis is tipped forward, whatever tips it, and holds the hamstrings taut (S1-2, S1-6).
  unstable_core,        ///< Hip flexors stand in for an unsteady trunk (S1-11), and so do the hamstrings (S3-6).
  weak_gluteus_maximus,   ///< Hamstrings stand in for the gluteus maximus (S1-2, S1-17).
  guarded_sciatic_nerve,  ///< The hamstrings guard a sensitive nerve (S2-5): always considered (S2-6).
  side_imbalance,         ///< Glutes and hamstrings of one side are out of step (S4-4).
  concentric_dominance,   ///< Strong only when short (S2-10).
  low_back_referral,      ///< The low back is felt in the thigh (S0-2).
  weak_quadriceps,        ///< Weak quadriceps leave work to the hamstrings (S3-6).
  something_else,         ///< What no article names: the list is open, and this is never ruled out (S0-2, S1-26).
  hamstrings_themselves,  ///< The hamstrings are short or overworked (S3-3, S3-4).
};

/// @brief Names of cause.
template <>
struct vocabulary<cause> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "cause";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"neighbour_stiffness", "tight_hip_flexors",    "pelvis_position",
                                          "unstable_core",       "weak_gluteus_maximus", "guarded_sciatic_nerve",
                                          "side_imbalance",      "concentric_dominance", "low_back_referral",
                                          "weak_quadriceps",     "something_else",       "hamstrings_themselves"};
};

/// @brief A finding that speaks for a cause, or against it.
struct evidence_link {
  /// @brief The finding.
  finding sign{};
  /// @brief The cause.
  cause behind{};
  /// @brief 1 for, -1 against, when the finding is present.
  int direction = 1;
  /// @brief Who says so.
  source from{};
  /// @brief Whether it is only said that this may play a part: then it is shown with the cause and counts for nothing.
  bool weak = false;
};

/// @brief All links. A finding that is absent or unknown says nothing: no single absence rules a cause out (S0-8).
inline constexpr evidence_link evidence_links[] = {
    {finding::hamstring_tightness, cause::neighbour_stiffness, 1, {"S0-7"}},
    {finding::quadriceps_stiffness, cause::neighbour_stiffness, 1, {"S0-7"}},
    {finding::steep_running, cause::neighbour_stiffness, 1, {"S0-28"}},
    {finding::hamstring_work_without_relief, cause::neighbour_stiffness, 1, {"S0-9"}},
    {finding::hamstring_work_without_relief, cause::hamstrings_themselves, -1, {"S0-9"}},
    {finding::pelvis_tilted_forward, cause::tight_hip_flexors, 1, {"S1-8"}},
    {finding::hip_flexor_tightness, cause::tight_hip_flexors, 1, {"S1-8"}},
    {finding::prolonged_sitting, cause::tight_hip_flexors, 1, {"S1-10"}},
    {finding::hip_flexor_stretch_relieves, cause::tight_hip_flexors, 1, {"S1-15"}},
    {finding::hip_flexor_stretch_without_relief, cause::tight_hip_flexors, -1, {"S1-12"}},
    {finding::pelvis_tilted_forward, cause::pelvis_position, 1, {"S1-6"}},
    {finding::pelvis_tilted_forward, cause::unstable_core, 1, {"S1-11"}},
    {finding::core_instability, cause::unstable_core, 1, {"S1-11"}},
    {finding::hip_flexor_stretch_without_relief, cause::unstable_core, 1, {"S1-11"}},
    {finding::hip_flexor_stretch_relieves, cause::unstable_core, -1, {"S1-15"}},
    {finding::flat_buttocks, cause::weak_gluteus_maximus, 1, {"S1-22"}},
    {finding::groin_strain, cause::weak_gluteus_maximus, 1, {"S1-18"}},
    {finding::ankle_injury, cause::weak_gluteus_maximus, 1, {"S1-21"}},
    {finding::hip_flexor_tightness, cause::weak_gluteus_maximus, 1, {"S1-21"}},
    {finding::gluteal_weakness, cause::weak_gluteus_maximus, 1, {"S1-17"}},
    {finding::symptoms_change_from_afar,
     cause::guarded_sciatic_nerve,
     1,
     {"structural differentiation", certainty::memory}},
    {finding::symptoms_change_from_afar, cause::hamstrings_themselves, -1, {"S2-19"}},
    {finding::knee_wobble, cause::side_imbalance, 1, {"S4-4"}},
    {finding::slow_loading, cause::side_imbalance, 1, {"S4-4"}},
    {finding::single_leg_squat_difference, cause::side_imbalance, 1, {"S4-8"}},
    {finding::wobble_under_side_load, cause::side_imbalance, 1, {"S4-19"}},
    {finding::stretching_without_relief, cause::side_imbalance, 1, {"S4-1"}},
    {finding::concentric_only_training, cause::concentric_dominance, 1, {"S2-10"}},
    {finding::cramp_on_strengthening, cause::concentric_dominance, 1, {"S2-1"}},
    {finding::low_back_trouble, cause::low_back_referral, 1, {"S0-2"}},
    {finding::quadriceps_weakness, cause::weak_quadriceps, 1, {"S3-6"}},
    {finding::pelvis_tilted_forward, cause::something_else, 1, {"S1-26"}, true},
    {finding::prolonged_sitting, cause::hamstrings_themselves, 1, {"S3-3"}},
    {finding::knot, cause::hamstrings_themselves, 1, {"S3-41"}},
    {finding::load_without_recovery, cause::hamstrings_themselves, 1, {"S3-4"}},
    {finding::dehydration, cause::hamstrings_themselves, 1, {"S3-5"}, true},
    {finding::frequent_running, cause::hamstrings_themselves, 1, {"S1-1"}, true},
};

}  // namespace regimen
