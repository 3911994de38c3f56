/// @file
/// @brief What can be known of a person: findings, and the red flags among them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/vocabulary/enum_set.hpp"

namespace regimen {

/// @brief Something that was asked, seen or tested.
enum class finding : unsigned char {
  hamstring_tightness,                ///< The hamstrings feel tight (S2-1); a sensation, not a length.
  quadriceps_stiffness,               ///< The front or side of the thigh is stiff, even without pain (S0-8).
  steep_running,                      ///< Long or steep running up and down (S0-28).
  hamstring_work_without_relief,      ///< Work on the hamstrings themselves brought no lasting relief (S0-9).
  pelvis_tilted_forward,              ///< The pelvis is tipped forward (S1-6, S1-27).
  hip_flexor_tightness,               ///< The hip flexors feel tight (S1-28).
  prolonged_sitting,                  ///< Many hours of sitting a day (S1-10, S3-3).
  core_instability,                   ///< The trunk is unsteady under load (S1-11).
  hip_flexor_stretch_relieves,        ///< An adequate trial of hip-flexor stretching brought relief (S1-15).
  hip_flexor_stretch_without_relief,  ///< An adequate trial of hip-flexor stretching brought none (S1-12, S1-29).
  flat_buttocks,                      ///< Flat buttocks with prominent hamstrings (S1-22).
  groin_strain,                       ///< Recurrent groin strains (S1-18).
  ankle_injury,                       ///< An injury of the ankle or the leg (S1-21).
  cramp_on_strengthening,             ///< The hamstrings cramp when they are strengthened (S2-1).
  concentric_only_training,   ///< Training shortens the hamstrings under load but never lengthens them (S2-10, S2-11).
  symptoms_change_from_afar,  ///< Moving the neck or the ankle changes what is felt in the thigh: it favours the nerve.
  stretching_without_relief,  ///< Regular stretching, still tight (S4-1).
  knee_wobble,                ///< The knee wobbles on landing (S4-3).
  slow_loading,               ///< The leg takes the load slowly on landing (S4-3).
  single_leg_squat_difference,  ///< The single-leg squat differs between the sides, however little (S4-8).
  wobble_under_side_load,       ///< The knee wobbles more with a load on its side (S4-19).
  knot,                         ///< A knot or tender spot in a muscle belly (S0-16, S3-25).
  floor_is_difficult,           ///< Getting down to the floor is difficult (S3-11).
  warmed_up,                    ///< The muscles are warm already (S3-15).
  hamstrings_tested_short,      ///< A test of their length found the hamstrings short; a tight feeling is no such test.
  hamstrings_tested_long,       ///< A test of their length found the hamstrings long.
  low_back_trouble,             ///< The low back hurts or is stiff; it may be felt in the thigh (S0-2).
  frequent_running,             ///< Runs often (S1-1).
  load_without_recovery,        ///< Much running, jumping or knee bending without enough rest or stretching (S3-4).
  dehydration,                  ///< Drinks too little (S3-5).
  quadriceps_weakness,          ///< The quadriceps are weak (S3-6).
  gluteal_weakness,             ///< A test found the gluteus maximus weak or slow to join in (S1-17, S1-24).
  hips_and_trunk_stiff,         ///< Hips and trunk move too little in running (S4-6).
  hips_and_trunk_loose,         ///< Hips and trunk move too much in running (S4-6).
  sit_bone_pain,                ///< Deep pain at the sit bone in sitting and running.
  hamstring_work_relieves,      ///< Work on the hamstrings themselves brought lasting relief (S0-9).
  nerve_gliding_relieves,       ///< An adequate trial of nerve gliding brought relief (S2-19).
  nerve_gliding_without_relief,     ///< An adequate trial of nerve gliding brought none (S2-19, S1-29).
  slump_test,                       ///< Clinical test: slump.
  straight_leg_raise_test,          ///< Clinical test: straight-leg raise.
  crossed_straight_leg_raise_test,  ///< Clinical test: straight-leg raise of the other leg.
  active_piriformis_test,           ///< Clinical test: active piriformis.
  seated_piriformis_stretch_test,   ///< Clinical test: seated piriformis stretch.
  puranen_orava_test,               ///< Clinical test: Puranen-Orava.
  bent_knee_stretch_test,           ///< Clinical test: bent-knee stretch.
  modified_bent_knee_stretch_test,  ///< Clinical test: modified bent-knee stretch.
  modified_thomas_test,      ///< Clinical test: modified Thomas, the tilt of the pelvis controlled (Vigotsky 2016).
  uncontrolled_thomas_test,  ///< Clinical test: modified Thomas, the pelvis free; it misleads (Vigotsky 2016).
  prone_instability_test,    ///< Clinical test: prone instability.
  prone_hip_extension_test,  ///< Clinical test: order of contraction in prone hip extension (Bruno 2014).
  sharp_pain,                ///< Red flag. Sharp pain (S3-37).
  shooting_pain,             ///< Red flag. Shooting pain (S3-37).
  radiating_pain,            ///< Red flag. Radiating pain (S3-37).
  numbness,                  ///< Red flag. Numbness (S3-37).
  tingling,                  ///< Red flag. Tingling (S3-37).
  saddle_numbness,           ///< Red flag. Numbness of the saddle area.
  bladder_or_bowel_change,   ///< Red flag. New change of bladder or bowel function.
  progressive_leg_weakness,  ///< Red flag. Weakness of both legs, or one that grows.
  fever,                     ///< Red flag. Fever with back or leg pain.
  weight_loss,               ///< Red flag. Weight loss without a reason.
  night_pain,                ///< Red flag. Pain at night that does not let go.
  recent_trauma,             ///< Red flag. A recent fall or blow.
  pop_with_bruising,         ///< Red flag. An audible pop followed by bruising.
  swollen_warm_calf,         ///< Red flag. A swollen, warm calf or thigh.
  cancer_history,            ///< Red flag. Cancer, now or before.
  weakened_defences,         ///< Red flag. Steroids, or another reason for a weak immune system.
  back_pain_young_or_old,    ///< Red flag. New back pain before the age of 20 or after 55.
};

/// @brief Names of finding.
template <>
struct vocabulary<finding> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "finding";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"hamstring_tightness",
                                          "quadriceps_stiffness",
                                          "steep_running",
                                          "hamstring_work_without_relief",
                                          "pelvis_tilted_forward",
                                          "hip_flexor_tightness",
                                          "prolonged_sitting",
                                          "core_instability",
                                          "hip_flexor_stretch_relieves",
                                          "hip_flexor_stretch_without_relief",
                                          "flat_buttocks",
                                          "groin_strain",
                                          "ankle_injury",
                                          "cramp_on_strengthening",
                                          "concentric_only_training",
                                          "symptoms_change_from_afar",
                                          "stretching_without_relief",
                                          "knee_wobble",
                                          "slow_loading",
                                          "single_leg_squat_difference",
                                          "wobble_under_side_load",
                                          "knot",
                                          "floor_is_difficult",
                                          "warmed_up",
                                          "hamstrings_tested_short",
                                          "hamstrings_tested_long",
                                          "low_back_trouble",
                                          "frequent_running",
                                          "load_without_recovery",
                                          "dehydration",
                                          "quadriceps_weakness",
                                          "gluteal_weakness",
                                          "hips_and_trunk_stiff",
                                          "hips_and_trunk_loose",
                                          "sit_bone_pain",
                                          "hamstring_work_relieves",
                                          "nerve_gliding_relieves",
                                          "nerve_gliding_without_relief",
                                          "slump_test",
                                          "straight_leg_raise_test",
                                          "crossed_straight_leg_raise_test",
                                          "active_piriformis_test",
                                          "seated_piriformis_stretch_test",
                                          "puranen_orava_test",
                                          "bent_knee_stretch_test",
                                          "modified_bent_knee_stretch_test",
                                          "modified_thomas_test",
                                          "uncontrolled_thomas_test",
                                          "prone_instability_test",
                                          "prone_hip_extension_test",
                                          "sharp_pain",
                                          "shooting_pain",
                                          "radiating_pain",
                                          "numbness",
                                          "tingling",
                                          "saddle_numbness",
                                          "bladder_or_bowel_change",
                                          "progressive_leg_weakness",
                                          "fever",
                                          "weight_loss",
                                          "night_pain",
                                          "recent_trauma",
                                          "pop_with_bruising",
                                          "swollen_warm_calf",
                                          "cancer_history",
                                          "weakened_defences",
                                          "back_pain_young_or_old"};
};

/// @brief A red flag and its source. Any of them, present on any side, means: refer, and compose nothing.
struct red_flag {
  /// @brief The finding.
  finding sign{};
  /// @brief Why it is one.
  source from{};
};

/// @brief All red flags.
inline constexpr red_flag red_flags[] = {
    {finding::sharp_pain, {"S3-37"}},
    {finding::shooting_pain, {"S3-37"}},
    {finding::radiating_pain, {"S3-37"}},
    {finding::numbness, {"S3-37"}},
    {finding::tingling, {"S3-37"}},
    {finding::saddle_numbness, {"cauda equina screening"}},
    {finding::bladder_or_bowel_change, {"cauda equina screening"}},
    {finding::progressive_leg_weakness, {"cauda equina screening"}},
    {finding::fever, {"red flags of back pain"}},
    {finding::weight_loss, {"red flags of back pain"}},
    {finding::night_pain, {"red flags of back pain"}},
    {finding::recent_trauma, {"red flags of back pain"}},
    {finding::pop_with_bruising, {"tear or avulsion", certainty::memory}},
    {finding::swollen_warm_calf, {"deep vein thrombosis", certainty::memory}},
    {finding::cancer_history, {"red flags of back pain"}},
    {finding::weakened_defences, {"red flags of back pain"}},
    {finding::back_pain_young_or_old, {"red flags of back pain"}},
};

/// @brief Whether a finding is a red flag. Linear in the red flags.
[[nodiscard]] constexpr bool is_red_flag(finding sign) noexcept {
  for (const red_flag& flag : red_flags)
    if (flag.sign == sign) return true;
  return false;
}

/// @brief How a finding is come by, from the least trouble to the most.
enum class finding_kind : unsigned char {
  symptom,        ///< Felt by the person, and asked for.
  exposure,       ///< What the person does or has been through, and asked for.
  sign,           ///< Seen or felt by somebody who looks.
  clinical_test,  ///< The result of a test that others can repeat.
  response,       ///< What a trial of some weeks has brought.
};

/// @brief Names of finding_kind.
template <>
struct vocabulary<finding_kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "kind of finding";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"symptom", "exposure", "sign", "clinical_test", "response"};
};

/// @brief Of which kind a finding is. Those that are a red flag are of a kind as well.
[[nodiscard]] constexpr finding_kind kind_of(finding sign) noexcept {
  using enum finding;
  switch (sign) {
    case steep_running:
    case prolonged_sitting:
    case concentric_only_training:
    case frequent_running:
    case load_without_recovery:
    case dehydration:
    case ankle_injury:
    case warmed_up:
    case recent_trauma:
    case pop_with_bruising:
    case cancer_history:
    case weakened_defences:
    case back_pain_young_or_old: return finding_kind::exposure;
    case quadriceps_stiffness:
    case pelvis_tilted_forward:
    case core_instability:
    case flat_buttocks:
    case knee_wobble:
    case slow_loading:
    case wobble_under_side_load:
    case knot:
    case hips_and_trunk_stiff:
    case hips_and_trunk_loose:
    case swollen_warm_calf: return finding_kind::sign;
    case single_leg_squat_difference:
    case symptoms_change_from_afar:
    case hamstrings_tested_short:
    case hamstrings_tested_long:
    case quadriceps_weakness:
    case gluteal_weakness:
    case slump_test:
    case straight_leg_raise_test:
    case crossed_straight_leg_raise_test:
    case active_piriformis_test:
    case seated_piriformis_stretch_test:
    case puranen_orava_test:
    case bent_knee_stretch_test:
    case modified_bent_knee_stretch_test:
    case modified_thomas_test:
    case uncontrolled_thomas_test:
    case prone_instability_test:
    case prone_hip_extension_test: return finding_kind::clinical_test;
    case hamstring_work_without_relief:
    case hip_flexor_stretch_relieves:
    case hip_flexor_stretch_without_relief:
    case stretching_without_relief:
    case hamstring_work_relieves:
    case nerve_gliding_relieves:
    case nerve_gliding_without_relief: return finding_kind::response;
    default: return finding_kind::symptom;
  }
}

/// @brief Whether a finding is the result of a test of one leg, which says nothing until it is said of which.
[[nodiscard]] constexpr bool is_of_one_leg(finding sign) noexcept {
  return finding::slump_test <= sign && sign <= finding::uncontrolled_thomas_test;
}

/// @brief Two findings that cannot both be there on one side.
struct exclusive_findings {
  /// @brief The one.
  finding one{};
  /// @brief The other.
  finding other{};
};

/// @brief Findings that exclude each other.
inline constexpr exclusive_findings exclusive[] = {
    {finding::hip_flexor_stretch_relieves, finding::hip_flexor_stretch_without_relief},
    {finding::hamstring_work_relieves, finding::hamstring_work_without_relief},
    {finding::nerve_gliding_relieves, finding::nerve_gliding_without_relief},
    {finding::hamstrings_tested_short, finding::hamstrings_tested_long},
    {finding::hips_and_trunk_stiff, finding::hips_and_trunk_loose},
};

}  // namespace regimen
