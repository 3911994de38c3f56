/// @file
/// @brief What may be behind tight hamstrings, and which findings speak for it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <optional>

#include "regimen/anatomy/influence.hpp"
#include "regimen/assessment/accuracy.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/person/person.hpp"
#include "regimen/technique/method.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief A possible cause. In the order in which the articles would look: the hamstrings themselves come last (S0-1).
enum class cause : unsigned char {
  neighbour_stiffness,  ///< Stiff tissue round the thigh presses on the hamstrings (S0-7).
  tight_hip_flexors,    ///< Hip flexors tight from sitting tip the pelvis forward (S1-10); so common that they are
                        ///< expected before the other causes of their article (S1-28).
  pelvis_position,      ///< The pelvis is tipped forward, whatever tips it, and holds the hamstrings taut (S1-2, S1-6).
  unstable_core,        ///< Hip flexors stand in for an unsteady trunk (S1-11), and so do the hamstrings (S3-6).
  weak_gluteus_maximus,             ///< Hamstrings stand in for the gluteus maximus (S1-2, S1-17).
  guarded_sciatic_nerve,            ///< The hamstrings guard a sensitive nerve (S2-5): always considered (S2-6).
  side_imbalance,                   ///< Glutes and hamstrings of one side are out of step (S4-4).
  concentric_dominance,             ///< Strong only when short (S2-10).
  low_back_referral,                ///< The low back is felt in the thigh (S0-2).
  weak_quadriceps,                  ///< Weak quadriceps leave work to the hamstrings (S3-6).
  lumbar_radiculopathy,             ///< A nerve root of the low back: for somebody else to look at, not for a routine.
  deep_gluteal_entrapment,          ///< The sciatic nerve is caught behind the hip: for somebody else to look at.
  proximal_hamstring_tendinopathy,  ///< The tendon at the sit bone: for somebody else to look at.
  something_else,         ///< What no article names: the list is open, and this is never ruled out (S0-2, S1-26).
  hamstrings_themselves,  ///< The hamstrings are short or overworked (S3-3, S3-4).
};

/// @brief Names of cause.
template <>
struct vocabulary<cause> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "cause";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"neighbour_stiffness",
                                          "tight_hip_flexors",
                                          "pelvis_position",
                                          "unstable_core",
                                          "weak_gluteus_maximus",
                                          "guarded_sciatic_nerve",
                                          "side_imbalance",
                                          "concentric_dominance",
                                          "low_back_referral",
                                          "weak_quadriceps",
                                          "lumbar_radiculopathy",
                                          "deep_gluteal_entrapment",
                                          "proximal_hamstring_tendinopathy",
                                          "something_else",
                                          "hamstrings_themselves"};
};

/// @brief Whether a cause is for somebody else to look at before anything is trained.
[[nodiscard]] constexpr bool wants_advice(cause what) noexcept {
  return cause::lumbar_radiculopathy <= what && what <= cause::proximal_hamstring_tendinopathy;
}

/// @brief How much a finding says about a cause, where nobody has measured it.
///
/// The shares are illustrative, and a choice: none were published for the findings of the articles. Coarse ones serve
/// as well (Pradhan 1995: networks of this kind tolerate imprecise probabilities).
enum class evidence_weight : unsigned char {
  mentioned,  ///< It is only said that it may play a part: shown with the cause, and counts for nothing.
  little,     ///< It goes with the cause a little more often than without: 0.3 against 0.2.
  much,       ///< It goes with the cause much more often than without: 0.7 against 0.2.
};

/// @brief Names of evidence_weight.
template <>
struct vocabulary<evidence_weight> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "weight of a finding";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"mentioned", "little", "much"};
};

/// @brief The shares that stand for a weight.
[[nodiscard]] constexpr accuracy accuracy_of(evidence_weight weight) noexcept {
  switch (weight) {
    case evidence_weight::mentioned: return {0.2, 0.8};
    case evidence_weight::little: return {0.3, 0.8};
    case evidence_weight::much: return {0.7, 0.8};
  }
  return {0.2, 0.8};
}

/// @brief A finding that speaks for a cause.
struct evidence_link {
  /// @brief The finding.
  finding sign{};
  /// @brief The cause.
  cause behind{};
  /// @brief How much it says.
  evidence_weight how_much = evidence_weight::much;
  /// @brief Who says so.
  source from{};
};

/// @brief What the articles say of findings and causes, but for compensation, which follows from the influences of the
/// body: see compensations.
inline constexpr evidence_link evidence_links[] = {
    {finding::hamstring_tightness, cause::neighbour_stiffness, evidence_weight::much, {"S0-7"}},
    {finding::hamstring_tightness, cause::pelvis_position, evidence_weight::little, {"S1-6"}},
    {finding::hamstring_tightness, cause::unstable_core, evidence_weight::little, {"S3-6"}},
    {finding::hamstring_tightness, cause::guarded_sciatic_nerve, evidence_weight::little, {"S2-5"}},
    {finding::hamstring_tightness, cause::side_imbalance, evidence_weight::little, {"S4-1"}},
    {finding::hamstring_tightness, cause::concentric_dominance, evidence_weight::little, {"S2-10"}},
    {finding::hamstring_tightness, cause::low_back_referral, evidence_weight::little, {"S0-2"}},
    {finding::hamstring_tightness, cause::weak_quadriceps, evidence_weight::little, {"S3-6"}},
    {finding::hamstring_tightness, cause::something_else, evidence_weight::little, {"S0-2"}},
    {finding::hamstring_tightness, cause::hamstrings_themselves, evidence_weight::little, {"S3-3"}},
    {finding::quadriceps_stiffness, cause::neighbour_stiffness, evidence_weight::much, {"S0-7"}},
    {finding::steep_running, cause::neighbour_stiffness, evidence_weight::much, {"S0-28"}},
    {finding::hamstring_work_relieves, cause::hamstrings_themselves, evidence_weight::much, {"S0-9"}},
    {finding::pelvis_tilted_forward, cause::pelvis_position, evidence_weight::much, {"S1-6"}},
    {finding::pelvis_tilted_forward, cause::something_else, evidence_weight::mentioned, {"S1-26"}},
    {finding::hip_flexor_tightness, cause::tight_hip_flexors, evidence_weight::much, {"S1-8"}},
    {finding::prolonged_sitting, cause::tight_hip_flexors, evidence_weight::much, {"S1-10"}},
    {finding::hip_flexor_stretch_relieves, cause::tight_hip_flexors, evidence_weight::much, {"S1-15"}},
    {finding::modified_thomas_test, cause::tight_hip_flexors, evidence_weight::much, {"Vigotsky 2016, n = 29"}},
    {finding::core_instability, cause::unstable_core, evidence_weight::much, {"S1-11"}},
    {finding::flat_buttocks, cause::weak_gluteus_maximus, evidence_weight::much, {"S1-22"}},
    {finding::ankle_injury, cause::weak_gluteus_maximus, evidence_weight::much, {"S1-21"}},
    {finding::gluteal_weakness, cause::weak_gluteus_maximus, evidence_weight::much, {"S1-17"}},
    {finding::symptoms_change_from_afar,
     cause::guarded_sciatic_nerve,
     evidence_weight::much,
     {"structural differentiation", certainty::memory}},
    {finding::nerve_gliding_relieves, cause::guarded_sciatic_nerve, evidence_weight::much, {"S2-19"}},
    {finding::knee_wobble, cause::side_imbalance, evidence_weight::much, {"S4-4"}},
    {finding::slow_loading, cause::side_imbalance, evidence_weight::much, {"S4-4"}},
    {finding::hips_and_trunk_stiff, cause::side_imbalance, evidence_weight::little, {"S4-6"}},
    {finding::hips_and_trunk_loose, cause::side_imbalance, evidence_weight::little, {"S4-6"}},
    {finding::single_leg_squat_difference, cause::side_imbalance, evidence_weight::much, {"S4-8"}},
    {finding::wobble_under_side_load, cause::side_imbalance, evidence_weight::much, {"S4-19"}},
    {finding::stretching_without_relief, cause::side_imbalance, evidence_weight::much, {"S4-1"}},
    {finding::concentric_only_training, cause::concentric_dominance, evidence_weight::much, {"S2-10"}},
    {finding::cramp_on_strengthening, cause::concentric_dominance, evidence_weight::much, {"S2-1"}},
    {finding::low_back_trouble, cause::low_back_referral, evidence_weight::much, {"S0-2"}},
    {finding::quadriceps_weakness, cause::weak_quadriceps, evidence_weight::much, {"S3-6"}},
    {finding::sit_bone_pain,
     cause::proximal_hamstring_tendinopathy,
     evidence_weight::much,
     {"deep pain at the sit bone", certainty::memory}},
    {finding::prolonged_sitting, cause::hamstrings_themselves, evidence_weight::much, {"S3-3"}},
    {finding::knot, cause::hamstrings_themselves, evidence_weight::much, {"S3-41"}},
    {finding::load_without_recovery, cause::hamstrings_themselves, evidence_weight::much, {"S3-4"}},
    {finding::dehydration, cause::hamstrings_themselves, evidence_weight::mentioned, {"S3-5"}},
    {finding::frequent_running, cause::hamstrings_themselves, evidence_weight::mentioned, {"S1-1"}},
};

/// @brief A cause that is a deficit of a structure.
struct deficit {
  /// @brief The cause.
  cause what{};
  /// @brief What falls short.
  structure of{};
};

/// @brief The causes that are deficits.
inline constexpr deficit deficits[] = {
    {cause::weak_gluteus_maximus, gluteus_maximus},
    {cause::unstable_core, core},
};

/// @brief A finding that shows that a structure is overworked.
struct overload_sign {
  /// @brief The finding.
  finding sign{};
  /// @brief What is overworked.
  structure of{};
  /// @brief How much it says: tight hamstrings have so many causes that they say little for each.
  evidence_weight how_much = evidence_weight::much;
  /// @brief Who names the sign.
  source from{};
};

/// @brief The signs of overwork.
inline constexpr overload_sign overload_signs[] = {
    {finding::hamstring_tightness, hamstrings, evidence_weight::little, {"S1-17, S1-19"}},
    {finding::groin_strain, adductors, evidence_weight::much, {"S1-18, S1-19"}},
    {finding::hip_flexor_tightness, hip_flexors, evidence_weight::much, {"S1-11, S1-19"}},
};

/// @brief The general pattern of compensation (S1-19): where one structure stands in for another, a deficit of the
/// latter overloads the former, so that the signs of overwork of the one speak for the deficit of the other. Derived
/// from substitutes_for, deficits and overload_signs.
inline constexpr list<evidence_link, 8> compensations = [] {
  list<evidence_link, 8> found;
  for (const deficit& a : deficits)
    for (const overload_sign& b : overload_signs)
      if (substitutes_for(b.of, a.of)) found.push_back({b.sign, a.what, b.how_much, b.from});
  return found;
}();

/// @brief A cause that brings another about.
struct cause_of_cause {
  /// @brief The one that acts.
  cause from{};
  /// @brief The one acted on.
  cause to{};
  /// @brief Who says so.
  source origin{};
};

/// @brief Which causes bring others about: what tips the pelvis, and what switches the gluteus maximus off.
inline constexpr cause_of_cause causes_of_causes[] = {
    {cause::tight_hip_flexors, cause::pelvis_position, {"S1-8"}},
    {cause::unstable_core, cause::pelvis_position, {"S1-11"}},
    {cause::tight_hip_flexors, cause::weak_gluteus_maximus, {"S1-21"}},
};

/// @brief How often a cause alone brings another about; nobody published it.
inline constexpr double cause_of_cause_strength = 0.5;

/// @brief What a finding tells about another.
struct implication {
  /// @brief What was found.
  finding found{};
  /// @brief Of what it tells.
  finding of{};
  /// @brief What it tells of it.
  presence tells{};
};

/// @brief What findings tell about others. An adequate trial that failed is an effect that did not come about; and
/// nobody tries to relieve what is not tight. What is known of the other finding itself comes first.
inline constexpr implication implications[] = {
    {finding::hamstring_work_without_relief, finding::hamstring_work_relieves, presence::absent},
    {finding::hip_flexor_stretch_without_relief, finding::hip_flexor_stretch_relieves, presence::absent},
    {finding::nerve_gliding_without_relief, finding::nerve_gliding_relieves, presence::absent},
    {finding::hamstring_work_without_relief, finding::hamstring_tightness, presence::present},
    {finding::stretching_without_relief, finding::hamstring_tightness, presence::present},
    {finding::symptoms_change_from_afar, finding::hamstring_tightness, presence::present},
    {finding::nerve_gliding_without_relief, finding::hamstring_tightness, presence::present},
    {finding::hip_flexor_stretch_without_relief, finding::hip_flexor_tightness, presence::present},
};

/// @brief What is not asked for again once it has not helped.
struct given_up_need {
  /// @brief The finding that an adequate trial brought nothing.
  finding after{};
  /// @brief The structure.
  structure what{};
  /// @brief The quality.
  quality wanted{};
  /// @brief What, once it is known to be absent, makes it worth another trial; nothing: nothing does.
  std::optional<finding> until_absent{};
  /// @brief Who says so.
  source from{};
};

/// @brief What is given up after which trial. Belief alone would ask for it again as long as the cause is probable.
inline constexpr given_up_need given_up_needs[] = {
    {finding::hip_flexor_stretch_without_relief,
     hip_flexors,
     quality::length,
     finding::core_instability,
     {"S1-12, S1-14"}},
    {finding::stretching_without_relief, hamstrings, quality::length, {}, {"S4-1"}},
    {finding::nerve_gliding_without_relief, sciatic_nerve, quality::glide, {}, {"S1-29", certainty::choice}},
};

}  // namespace regimen
