/// @file
/// @brief Clinical tests with their published accuracy, and what may be made of it.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/assessment/accuracy.hpp"
#include "regimen/assessment/cause.hpp"
#include "regimen/evidence/source.hpp"
#include "regimen/person/finding.hpp"

namespace regimen {

/// @brief One study of how well a test tells a target.
struct published_accuracy {
  /// @brief The test.
  finding test{};
  /// @brief What the study held it against.
  literal target{};
  /// @brief The cause for which it is evidence; nothing where its target is no cause here, where it was done or judged
  /// otherwise than the test usually is, and where the test already serves for another cause.
  std::optional<cause> of{};
  /// @brief What the study found.
  accuracy found{};
  /// @brief The study.
  source from{};
};

/// @brief Published accuracies. Several studies of one test disagree; all that were read are here.
inline constexpr published_accuracy published_accuracies[] = {
    {finding::slump_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.84, 0.83},
     {"Majlesi 2008, specificities perhaps exchanged with those of the straight-leg raise", certainty::memory}},
    {finding::slump_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.80, 0.714},
     {"PMID 26255334, n = 33"}},
    {finding::slump_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.826, 0.547},
     {"Stankovic 1999, n = 105"}},
    {finding::slump_test,
     "lumbar disc herniation, by the strict cut-off",
     {},
     {0.44, 0.58},
     {"Stankovic 1999, as a Cochrane review reads it", certainty::secondary}},
    {finding::straight_leg_raise_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.52, 0.89},
     {"Majlesi 2008, specificities perhaps exchanged with those of the slump test", certainty::memory}},
    {finding::straight_leg_raise_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.875, 0.429},
     {"PMID 26255334, n = 33"}},
    {finding::straight_leg_raise_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.36, 0.74},
     {"JMPT 2011;34:231, n = 2352; its own counts would give a sensitivity of 0.57"}},
    {finding::straight_leg_raise_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.91, 0.26},
     {"Deville 2000, pooled surgical series", certainty::secondary}},
    {finding::crossed_straight_leg_raise_test,
     "lumbar disc herniation",
     cause::lumbar_radiculopathy,
     {0.29, 0.88},
     {"Deville 2000, pooled surgical series", certainty::secondary}},
    {finding::straight_leg_raise_test,
     "radiculopathy by electromyography, with structural differentiation",
     {},
     {0.8902, 0.25},
     {"Montaner-Cuello 2023, n = 142"}},
    {finding::straight_leg_raise_test, "gluteal sciatic entrapment", {}, {0.15, 0.95}, {"Martin 2014, n = 33"}},
    {finding::active_piriformis_test,
     "gluteal sciatic entrapment",
     cause::deep_gluteal_entrapment,
     {0.78, 0.80},
     {"Martin 2014, n = 33"}},
    {finding::seated_piriformis_stretch_test,
     "gluteal sciatic entrapment",
     cause::deep_gluteal_entrapment,
     {0.52, 0.90},
     {"Martin 2014, n = 33"}},
    {finding::puranen_orava_test,
     "proximal hamstring tendinopathy",
     cause::proximal_hamstring_tendinopathy,
     {0.76, 0.82},
     {"Cacchio 2012, n = 92", certainty::secondary}},
    {finding::bent_knee_stretch_test,
     "proximal hamstring tendinopathy",
     cause::proximal_hamstring_tendinopathy,
     {0.84, 0.87},
     {"Cacchio 2012, n = 92", certainty::secondary}},
    {finding::modified_bent_knee_stretch_test,
     "proximal hamstring tendinopathy",
     cause::proximal_hamstring_tendinopathy,
     {0.89, 0.91},
     {"Cacchio 2012, n = 92", certainty::secondary}},
    {finding::uncontrolled_thomas_test,
     "hip-extension deficit",
     cause::tight_hip_flexors,
     {0.3182, 0.5714},
     {"Vigotsky 2016, n = 29"}},
    {finding::single_leg_squat_difference, "frontal hip kinematics", {}, {0.23, 0.86}, {"DiMattia 2005, n = 50"}},
    {finding::prone_instability_test,
     "lumbar instability",
     cause::unstable_core,
     {0.71, 0.57},
     {"Ferrari, by clinicalprediction.com", certainty::secondary}},
    {finding::prone_hip_extension_test,
     "low back pain",
     cause::weak_gluteus_maximus,
     {0.18, 0.63},
     {"Bruno 2014; which figures belong together is not said"}},
    {finding::prone_hip_extension_test,
     "low back pain",
     cause::weak_gluteus_maximus,
     {0.18, 0.78},
     {"Bruno 2014; which figures belong together is not said"}},
    {finding::prone_hip_extension_test,
     "low back pain",
     cause::weak_gluteus_maximus,
     {0.27, 0.63},
     {"Bruno 2014; which figures belong together is not said"}},
    {finding::prone_hip_extension_test,
     "low back pain",
     cause::weak_gluteus_maximus,
     {0.27, 0.78},
     {"Bruno 2014; which figures belong together is not said"}},
};

/// @brief What becomes of a test as evidence.
enum class test_use : unsigned char {
  evidence,     ///< It weighs, with the most cautious of the studies that were read.
  unpublished,  ///< No study of its accuracy is known: if it weighs, its weight is illustrative.
  misleading,   ///< By a study a negative result would speak for the target: it is refused.
};

/// @brief Names of test_use.
template <>
struct vocabulary<test_use> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "use of a test";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"evidence", "unpublished", "misleading"};
};

/// @brief What may be made of a test, and with which study.
struct test_verdict {
  /// @brief What becomes of it.
  test_use use = test_use::unpublished;
  /// @brief The study that decides: for evidence the one by which it tells least, for misleading the first
  /// that shows it; null where there is none.
  const published_accuracy* by = nullptr;
  /// @brief The least positive likelihood ratio of those published for the cause.
  double least = 0;
  /// @brief The greatest; where it is above the least the studies disagree.
  double greatest = 0;
};

/// @brief What may be made of a test.
///
/// Of several studies the one counts by which the test tells least, with the smallest sum of sensitivity and
/// specificity; one that is known from memory only counts where there is no other. One study by which a negative result
/// would speak for the target refuses the test. Linear in the studies.
[[nodiscard]] constexpr test_verdict verdict_on(finding test) noexcept {
  test_verdict v;
  const auto tells = [](const published_accuracy& a) { return a.found.sensitivity + a.found.specificity; };
  for (const published_accuracy& study : published_accuracies) {
    if (study.test != test || !study.of) continue;
    if (fault_of(study.found)) {
      if (v.use != test_use::misleading) v = {test_use::misleading, &study, 0, 0};
      continue;
    }
    if (v.use == test_use::misleading) continue;
    const double ratio = *positive_likelihood_ratio(study.found);
    if (v.use == test_use::unpublished) v = {test_use::evidence, &study, ratio, ratio};
    const bool better_known = v.by->from.unverified() && !study.from.unverified();
    const bool as_well_known = v.by->from.unverified() == study.from.unverified();
    if (better_known || (as_well_known && tells(study) < tells(*v.by))) v.by = &study;
    v.least = ratio < v.least ? ratio : v.least;
    v.greatest = ratio > v.greatest ? ratio : v.greatest;
  }
  return v;
}

/// @brief Tests that find the same thing in the same way: of those with the same result only the one that says most
/// counts, or the same would be counted twice.
inline constexpr enum_set<finding> tests_of_one_mechanism[] = {
    {finding::slump_test, finding::straight_leg_raise_test, finding::crossed_straight_leg_raise_test},
    {finding::active_piriformis_test, finding::seated_piriformis_stretch_test},
    {finding::puranen_orava_test, finding::bent_knee_stretch_test, finding::modified_bent_knee_stretch_test},
};

}  // namespace regimen
