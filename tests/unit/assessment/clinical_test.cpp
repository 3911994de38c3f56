/// @file
/// @brief What may be made of published accuracies.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/clinical_test.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/assessment/assess.hpp"

using namespace regimen;

namespace {

person on_left(std::initializer_list<std::pair<finding, presence>> results) {
  person who;
  for (const auto& [test, result] : results) who.known.set(test, side::left, result);
  return who;
}

double belief_in(const person& who, cause c) {
  for (const ranked_cause& r : assess(who).causes)
    if (r.what == c) return r.belief;
  FAIL("a cause is missing");
  return 0;
}

}  // namespace

TEST_CASE("likelihood ratios are those that were published or follow from the studies", "[golden]") {
  struct row {
    finding test;
    const char* study;
    double positive;
    double negative;
  };
  // Worked out from the published shares by hand, to two places.
  for (const row& r :
       {row{finding::slump_test, "Majlesi 2008", 4.94, 0.19}, row{finding::slump_test, "PMID 26255334", 2.80, 0.28},
        row{finding::slump_test, "Stankovic 1999", 1.82, 0.32},
        row{finding::straight_leg_raise_test, "PMID 26255334", 1.53, 0.29},
        row{finding::straight_leg_raise_test, "JMPT 2011", 1.38, 0.87},
        row{finding::crossed_straight_leg_raise_test, "Deville 2000", 2.42, 0.81},
        row{finding::active_piriformis_test, "Martin 2014", 3.90, 0.28},
        row{finding::bent_knee_stretch_test, "Cacchio 2012", 6.46, 0.18},
        row{finding::modified_bent_knee_stretch_test, "Cacchio 2012", 9.89, 0.12},
        row{finding::uncontrolled_thomas_test, "Vigotsky 2016", 0.74, 1.19},
        row{finding::single_leg_squat_difference, "DiMattia 2005", 1.64, 0.90},
        row{finding::prone_instability_test, "Ferrari", 1.65, 0.51}}) {
    const auto* study = std::find_if(
        std::begin(published_accuracies), std::end(published_accuracies),
        [&](const auto& a) { return a.test == r.test && a.from.id.substr(0, std::string{r.study}.size()) == r.study; });
    INFO(name_of(r.test) << ", " << r.study);
    REQUIRE(study != std::end(published_accuracies));
    REQUIRE(std::abs(*positive_likelihood_ratio(study->found) - r.positive) < 0.006);
    REQUIRE(std::abs(*negative_likelihood_ratio(study->found) - r.negative) < 0.006);
  }
}

TEST_CASE("of studies that disagree the most cautious counts, and both ends are told", "[accuracy]") {
  const test_verdict slump = verdict_on(finding::slump_test);
  REQUIRE(slump.use == test_use::evidence);
  REQUIRE(slump.by->from.id.substr(0, 14) == "Stankovic 1999");
  REQUIRE(slump.least == Approx(0.826 / 0.453));
  REQUIRE(verdict_on(finding::straight_leg_raise_test).by->from.id.substr(0, 9) == "JMPT 2011");
  // The greatest is the one from memory: it is told, and does not count.
  REQUIRE(slump.greatest == Approx(0.84 / 0.17));
  for (std::size_t f = 0; f < count_of<finding>; ++f) {
    const test_verdict v = verdict_on(static_cast<finding>(f));
    if (v.use != test_use::evidence) continue;
    REQUIRE_FALSE(v.by->from.unverified());
    REQUIRE(v.least <= v.greatest);
  }
}

TEST_CASE("tests that mislead are refused with the study, and change no belief", "[accuracy]") {
  for (const finding test : {finding::uncontrolled_thomas_test, finding::prone_hip_extension_test}) {
    const test_verdict v = verdict_on(test);
    REQUIRE(v.use == test_use::misleading);
    REQUIRE(fault_of(v.by->found) == accuracy_fault::negative_result_supports);
    for (const presence result : {presence::present, presence::absent}) {
      const assessment a = assess(on_left({{test, result}}));
      REQUIRE(a.disregarded.size() == 1);
      REQUIRE(a.disregarded[0].sign == test);
      REQUIRE(a.disregarded[0].because == disregard::misleading_test);
      REQUIRE(a.disregarded[0].shown_by == v.by);
      for (const ranked_cause& c : a.causes) REQUIRE(c.belief == Approx(priors::equal).epsilon(1e-12));
    }
  }
  // With the tilt of the pelvis controlled it counts.
  REQUIRE(belief_in(on_left({{finding::modified_thomas_test, presence::present}}), cause::tight_hip_flexors) > 0.2);
}

TEST_CASE("a positive test moves belief by its ratio, and a negative one by the other", "[accuracy]") {
  for (const finding test : {finding::slump_test, finding::active_piriformis_test, finding::puranen_orava_test,
                             finding::prone_instability_test}) {
    const published_accuracy& study = *verdict_on(test).by;
    INFO(name_of(test));
    const auto odds_after = [&](presence result) {
      const double p = belief_in(on_left({{test, result}}), *study.of);
      return p / (1 - p) * 9;
    };
    // The belief of the side where it is more so: a negative test on one leg leaves the other where it was.
    REQUIRE(odds_after(presence::present) == Approx(*positive_likelihood_ratio(study.found)));
    REQUIRE(odds_after(presence::absent) == Approx(1.0));
    person on_both;
    on_both.known.set(test, side::both, presence::absent);
    const double p = belief_in(on_both, *study.of);
    REQUIRE(p / (1 - p) * 9 == Approx(*negative_likelihood_ratio(study.found)));
  }
}

TEST_CASE("tests of one mechanism with the same result count once", "[accuracy]") {
  const person slump = on_left({{finding::slump_test, presence::present}});
  const person with_raise =
      on_left({{finding::slump_test, presence::present}, {finding::straight_leg_raise_test, presence::present}});
  REQUIRE(belief_in(with_raise, cause::lumbar_radiculopathy) == belief_in(slump, cause::lumbar_radiculopathy));
  const assessment a = assess(with_raise);
  REQUIRE(a.disregarded.size() == 1);
  REQUIRE(a.disregarded[0].sign == finding::straight_leg_raise_test);
  REQUIRE(a.disregarded[0].because == disregard::said_by_another_test);
  // One positive and one negative both count.
  const person against =
      on_left({{finding::slump_test, presence::present}, {finding::straight_leg_raise_test, presence::absent}});
  REQUIRE(belief_in(against, cause::lumbar_radiculopathy) < belief_in(slump, cause::lumbar_radiculopathy));
  REQUIRE(assess(against).disregarded.empty());
}

TEST_CASE("what somebody should look at is said, and asks for no training of its own", "[accuracy]") {
  for (const cause c :
       {cause::lumbar_radiculopathy, cause::deep_gluteal_entrapment, cause::proximal_hamstring_tendinopathy}) {
    REQUIRE(wants_advice(c));
    for (const remedy& m : remedies) REQUIRE(m.behind != c);
  }
  const assessment a = assess(on_left({{finding::modified_bent_knee_stretch_test, presence::present}}));
  REQUIRE(a.seek_advice.size() == 1);
  REQUIRE(a.seek_advice[0] == cause::proximal_hamstring_tendinopathy);
  REQUIRE(a.needs.empty());
  // And the tendon is spared: no stretch of the hamstrings where it is suspected.
  const assessment tight = assess(on_left({{finding::hamstring_tightness, presence::present}}));
  const assessment spared = assess(on_left({{finding::hamstring_tightness, presence::present},
                                            {finding::modified_bent_knee_stretch_test, presence::present}}));
  const auto stretches = [](const assessment& found) {
    return std::count_if(found.needs.begin(), found.needs.end(),
                         [](const need& n) { return n.wanted == quality::length && within(n.what, hamstrings); });
  };
  REQUIRE(stretches(tight) == 1);
  REQUIRE(stretches(spared) == 0);
}
