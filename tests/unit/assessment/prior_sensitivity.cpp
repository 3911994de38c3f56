/// @file
/// @brief How far a ranking rests on the priors.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/prior_sensitivity.hpp"

#include <limits>

#include "catch.hpp"

using namespace regimen;

namespace {

person with(findings known) {
  person who;
  who.known = known;
  return who;
}

}  // namespace

TEST_CASE("the range holds the stated place and belief, in the order of the ranking", "[law]") {
  for (const findings& known : {findings{}, findings{finding::hamstring_tightness},
                                findings{finding::pelvis_tilted_forward, finding::prolonged_sitting}}) {
    const assessment a = assess(with(known));
    const auto range = prior_sensitivity(with(known));
    REQUIRE(range);
    REQUIRE(range->size() == a.causes.size());
    for (std::size_t i = 0; i < a.causes.size(); ++i) {
      const cause_sensitivity& c = (*range)[i];
      REQUIRE(c.what == a.causes[i].what);
      REQUIRE((c.best <= i && i <= c.worst));
      REQUIRE((c.least <= a.causes[i].belief && a.causes[i].belief <= c.greatest));
      REQUIRE(c.least < c.greatest);
    }
  }
}

TEST_CASE("without findings the ranking rests on nothing but the priors, with many it hardly does", "[law]") {
  const auto none = prior_sensitivity({});
  // Any cause may come first, and any may come last; but the odds of those that bring others about, and of these, are
  // not free.
  for (const cause_sensitivity& c : *none) {
    bool free = true;
    for (const cause_of_cause& row : causes_of_causes) free = free && row.from != c.what && row.to != c.what;
    INFO(name_of(c.what));
    if (free) REQUIRE((c.best == 0 && c.worst + 1 == count_of<cause>));
  }
  const auto many =
      prior_sensitivity(with(findings{finding::knee_wobble, finding::slow_loading, finding::wobble_under_side_load,
                                      finding::stretching_without_relief}));
  REQUIRE((*many)[0].what == cause::side_imbalance);
  REQUIRE(((*many)[0].best == 0 && (*many)[0].worst == 0));
}

TEST_CASE("priors that are given are used, and those that do not fit are told", "[law]") {
  priors given;
  given.of[index_of(cause::weak_quadriceps)] = 0.5;
  REQUIRE(assess({}, given).causes[0].what == cause::weak_quadriceps);
  REQUIRE(assess({}, given).causes[0].belief == Approx(0.5));
  REQUIRE(assess({}, given).needs.empty());
  for (const double bad : {-0.1, 1.1, std::numeric_limits<double>::quiet_NaN()}) {
    priors wrong;
    wrong.of[index_of(cause::unstable_core)] = bad;
    REQUIRE(assess(with(findings{finding::knot}), wrong).fault == network_fault::not_a_probability);
    REQUIRE(assess(with(findings{finding::knot}), wrong).needs.empty());
    REQUIRE_FALSE(prior_sensitivity({}, wrong));
  }
  priors too_low;
  too_low.of[index_of(cause::pelvis_position)] = 0.01;
  REQUIRE(assess({}, too_low).fault == network_fault::prior_below_influences);
  // Nearly certain beforehand: the weights stay within reason.
  for (const double nearly : {0.9999999999999999, 1e-300}) {
    priors extreme;
    extreme.of[index_of(cause::concentric_dominance)] = nearly;
    for (const ranked_cause& c : assess(with(findings{finding::concentric_only_training}), extreme).causes)
      for (const weighed_finding& e : c.evidence) REQUIRE((e.ratio >= 1e-6 && e.ratio <= 1e6));
  }
  // With 0 a cause stays out whatever is found, and with 1 it is certain.
  priors sure;
  sure.of[index_of(cause::weak_quadriceps)] = 0;
  sure.of[index_of(cause::concentric_dominance)] = 1;
  const assessment a = assess(with(findings{finding::quadriceps_weakness}), sure);
  for (const ranked_cause& c : a.causes) {
    for (const weighed_finding& e : c.evidence) REQUIRE((e.ratio > 0 && e.ratio < 1e12));
    if (c.what == cause::weak_quadriceps) REQUIRE(c.belief == 0);
    if (c.what == cause::concentric_dominance) REQUIRE(c.belief == Approx(1));
  }
}
