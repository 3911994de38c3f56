/// @file
/// @brief What the articles say of causes.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/cause.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/assessment/assess.hpp"

using namespace regimen;

namespace {

person with(findings known) {
  person who;
  who.known = known;
  return who;
}

const ranked_cause& ranking(const assessment& a, cause c) {
  for (const ranked_cause& r : a.causes)
    if (r.what == c) return r;
  FAIL("a cause is missing");
  return a.causes[0];
}

double belief(findings known, cause c) { return ranking(assess(with(known)), c).belief; }

// Whether findings raise a cause above where nothing is known.
bool raises(findings known, cause c) { return belief(known, c) > priors::equal + 1e-9; }

std::size_t place_of(const assessment& a, cause c) {
  for (std::size_t i = 0; i < a.causes.size(); ++i)
    if (a.causes[i].what == c) return i;
  FAIL("a cause is missing");
  return 0;
}

bool needs(const assessment& a, structure what, quality wanted) {
  for (const need& n : a.needs)
    if (n.what == what && n.wanted == wanted) return true;
  return false;
}

bool is_linked(finding sign, cause c) {
  for (const evidence_link& link : evidence_links)
    if (link.sign == sign && link.behind == c) return true;
  return false;
}

}  // namespace

TEST_CASE("low back, pelvis and sciatic nerve may be felt as tight hamstrings, and so may what nobody named",
          "[assessment][S0-2]") {
  REQUIRE(raises(findings{finding::low_back_trouble}, cause::low_back_referral));
  REQUIRE(raises(findings{finding::pelvis_tilted_forward}, cause::pelvis_position));
  REQUIRE(raises(findings{finding::symptoms_change_from_afar}, cause::guarded_sciatic_nerve));
  for (const cause c : {cause::low_back_referral, cause::pelvis_position, cause::guarded_sciatic_nerve})
    REQUIRE(raises(findings{finding::hamstring_tightness}, c));
  const assessment a = assess({});
  for (const cause c :
       {cause::low_back_referral, cause::pelvis_position, cause::guarded_sciatic_nerve, cause::something_else})
    REQUIRE(place_of(a, c) < place_of(a, cause::hamstrings_themselves));
}

TEST_CASE("whatever is found, something else stays possible", "[assessment][law][S0-2][S1-26]") {
  generated::source_of_chance chance{91};
  for (int round = 0; round < 300; ++round) {
    findings known;
    for (std::size_t i = 0; i < count_of<finding>; ++i)
      if (chance.percent(30)) known.set(static_cast<finding>(i), chance.any<side>(), presence::present);
    REQUIRE(belief(known, cause::something_else) >= priors::equal - 1e-9);
  }
}

TEST_CASE("a tilted pelvis has several possible causes and an open end", "[assessment][S1-26]") {
  for (const cause c : {cause::tight_hip_flexors, cause::unstable_core})
    REQUIRE(raises(findings{finding::pelvis_tilted_forward}, c));
  REQUIRE(is_linked(finding::pelvis_tilted_forward, cause::something_else));
}

TEST_CASE("steep and long running speaks for stiff neighbours", "[assessment][S0-28]") {
  REQUIRE(raises(findings{finding::steep_running}, cause::neighbour_stiffness));
  REQUIRE(assess(with(findings{finding::steep_running})).causes[0].what == cause::neighbour_stiffness);
  REQUIRE(needs(assess(with(findings{finding::steep_running})), anterior_thigh, quality::release));
}

TEST_CASE("running counts for less than anything else that S1 names", "[assessment][S1-1]") {
  // Alone it changes no belief and asks for nothing.
  for (std::size_t c = 0; c < count_of<cause>; ++c)
    REQUIRE_FALSE(raises(findings{finding::frequent_running}, static_cast<cause>(c)));
  REQUIRE(assess(with(findings{finding::frequent_running})).needs.empty());
  // It is shown all the same.
  const assessment a = assess(with(findings{finding::frequent_running}));
  REQUIRE(ranking(a, cause::hamstrings_themselves).evidence.size() == 1);
  // Beside any other sign of S1 it is not what counts.
  for (const evidence_link& link : evidence_links) {
    if (link.from.id.substr(0, 3) != "S1-" || link.how_much != evidence_weight::much) continue;
    if (is_linked(link.sign, cause::hamstrings_themselves)) continue;
    const assessment both_found = assess(with(findings{link.sign, finding::frequent_running}));
    INFO(name_of(link.sign));
    REQUIRE(place_of(both_found, link.behind) < place_of(both_found, cause::hamstrings_themselves));
  }
}

TEST_CASE("position of the pelvis and a weak gluteus maximus are the causes that S1 leads with", "[assessment][S1-2]") {
  const assessment a = assess(with(findings{finding::pelvis_tilted_forward, finding::gluteal_weakness}));
  REQUIRE(ranking(a, cause::pelvis_position).treated);
  REQUIRE(ranking(a, cause::weak_gluteus_maximus).treated);
  for (const cause c : {cause::pelvis_position, cause::weak_gluteus_maximus})
    REQUIRE(place_of(a, c) < place_of(a, cause::guarded_sciatic_nerve));
  REQUIRE(needs(a, gluteus_maximus, quality::activation));
  REQUIRE(needs(a, hip_flexors, quality::length));
}

TEST_CASE("tight hip flexors are expected before the other causes of S1", "[assessment][S1-28]") {
  const assessment a = assess({});
  for (const cause c : {cause::pelvis_position, cause::unstable_core, cause::weak_gluteus_maximus})
    REQUIRE(place_of(a, cause::tight_hip_flexors) < place_of(a, c));
}

TEST_CASE("being practised does not rule a tilted pelvis out", "[assessment][S1-27]") {
  for (const skill level : {skill::beginner, skill::experienced}) {
    person who = with(findings{finding::pelvis_tilted_forward});
    who.level = level;
    REQUIRE(ranking(assess(who), cause::pelvis_position).treated);
    REQUIRE(needs(assess(who), hip_flexors, quality::length));
  }
}

TEST_CASE("S1 and S4 never ask for a longer hamstring", "[assessment][S1-25][S4-27]") {
  for (const remedy& m : remedies) {
    const std::string_view article = m.from.id.substr(0, 3);
    if (article != "S1-" && article != "S4-") continue;
    INFO(m.from.id);
    REQUIRE_FALSE((within(m.what, hamstrings) && m.wanted == quality::length));
  }
  for (const finding sign :
       {finding::pelvis_tilted_forward, finding::hip_flexor_tightness, finding::flat_buttocks, finding::groin_strain,
        finding::gluteal_weakness, finding::knee_wobble, finding::slow_loading, finding::wobble_under_side_load})
    REQUIRE_FALSE(needs(assess(with(findings{sign})), hamstrings, quality::length));
}

TEST_CASE("stubborn tightness and cramp on strengthening are findings, and say different things",
          "[assessment][S2-1]") {
  for (const finding sign : {finding::hamstring_tightness, finding::cramp_on_strengthening}) {
    REQUIRE_FALSE(assess(with(findings{sign})).refer);
    REQUIRE_FALSE(assess(with(findings{sign})).needs.empty());
  }
  REQUIRE(assess(with(findings{finding::cramp_on_strengthening})).causes[0].what == cause::concentric_dominance);
  REQUIRE(assess(with(findings{finding::hamstring_tightness})).causes[0].what != cause::concentric_dominance);
}

TEST_CASE("the nerve is always among what is considered", "[assessment][law][S2-6]") {
  generated::source_of_chance chance{92};
  for (int round = 0; round < 300; ++round) {
    findings known;
    for (std::size_t i = 0; i < count_of<finding>; ++i)
      if (chance.percent(20)) known.set(static_cast<finding>(i), chance.any<side>(), presence::present);
    REQUIRE(place_of(assess(with(known)), cause::guarded_sciatic_nerve) < count_of<cause>);
    if (known.has(finding::symptoms_change_from_afar) && !known.has(finding::nerve_gliding_without_relief) &&
        !assess(with(known)).refer)
      REQUIRE(needs(assess(with(known)), sciatic_nerve, quality::glide));
  }
}

TEST_CASE("sitting and load without recovery speak for the hamstrings themselves", "[assessment][S3-3][S3-4]") {
  REQUIRE(raises(findings{finding::prolonged_sitting}, cause::hamstrings_themselves));
  REQUIRE(raises(findings{finding::load_without_recovery}, cause::hamstrings_themselves));
  const assessment a = assess(with(findings{finding::load_without_recovery}));
  REQUIRE(a.causes[0].what == cause::hamstrings_themselves);
  REQUIRE(needs(a, posterior_thigh, quality::release));
}

TEST_CASE("dehydration is shown and counts for nothing", "[assessment][S3-5]") {
  const assessment a = assess(with(findings{finding::dehydration}));
  REQUIRE(ranking(a, cause::hamstrings_themselves).evidence.size() == 1);
  REQUIRE(ranking(a, cause::hamstrings_themselves).evidence[0].from->id == "S3-5");
  REQUIRE(ranking(a, cause::hamstrings_themselves).evidence[0].ratio == 1);
  REQUIRE_FALSE(raises(findings{finding::dehydration}, cause::hamstrings_themselves));
  REQUIRE(a.needs.empty());
}

TEST_CASE("weak links change no ranking and no need", "[assessment][law][S3-5][S1-1]") {
  generated::source_of_chance chance{93};
  for (int round = 0; round < 300; ++round) {
    findings known;
    for (std::size_t i = 0; i < count_of<finding>; ++i)
      if (chance.percent(20)) known.set(static_cast<finding>(i), side::both, presence::present);
    findings more = known;
    more.set(finding::dehydration, side::both, presence::present);
    more.set(finding::frequent_running, side::both, presence::present);
    const assessment a = assess(with(known));
    const assessment b = assess(with(more));
    REQUIRE(a.needs.size() == b.needs.size());
    for (std::size_t i = 0; i < a.causes.size(); ++i) {
      REQUIRE(a.causes[i].what == b.causes[i].what);
      REQUIRE(a.causes[i].belief == Approx(b.causes[i].belief).epsilon(1e-12));
    }
  }
}

TEST_CASE("weak quadriceps and a weak trunk leave work to the hamstrings", "[assessment][S3-6]") {
  const assessment quads = assess(with(findings{finding::quadriceps_weakness}));
  REQUIRE(quads.causes[0].what == cause::weak_quadriceps);
  REQUIRE(needs(quads, quadriceps, quality::strength_short));
  REQUIRE(needs(quads, quadriceps, quality::strength_long));
  const assessment trunk = assess(with(findings{finding::core_instability}));
  REQUIRE(trunk.causes[0].what == cause::unstable_core);
  REQUIRE(needs(trunk, core, quality::control));
}

TEST_CASE("tight in spite of regular stretching points at an imbalance", "[assessment][S4-1]") {
  const assessment a = assess(with(findings{finding::stretching_without_relief}));
  REQUIRE(a.causes[0].what == cause::side_imbalance);
  REQUIRE(a.causes[0].treated);
}

TEST_CASE("the runner of S4: years of tightness on the left", "[assessment][S4-2][S4-10]") {
  person runner;
  for (const finding sign : {finding::stretching_without_relief, finding::knee_wobble, finding::slow_loading})
    runner.known.set(sign, side::left, presence::present);
  const assessment a = assess(runner);
  REQUIRE(a.causes[0].what == cause::side_imbalance);
  REQUIRE(a.causes[0].where == side::left);
  // Each of the three says something of its own.
  for (const finding sign : {finding::stretching_without_relief, finding::knee_wobble, finding::slow_loading}) {
    person less = runner;
    less.known.set(sign, side::left, presence::unknown);
    REQUIRE(assess(less).causes[0].belief < a.causes[0].belief - 1e-9);
  }
  // The glutes are stretched, to open the hips.
  REQUIRE(needs(a, gluteals, quality::length));
  REQUIRE(touches(static_stretch, gluteals));
  for (const need& n : a.needs) REQUIRE(n.where == side::left);
}

TEST_CASE("a slight difference in the single-leg squat counts, and its absence clears nobody", "[assessment][S4-8]") {
  REQUIRE(raises(findings{finding::single_leg_squat_difference}, cause::side_imbalance));
  findings no_difference{finding::knee_wobble};
  no_difference.set(finding::single_leg_squat_difference, side::both, presence::absent);
  REQUIRE(belief(no_difference, cause::side_imbalance) ==
          belief(findings{finding::knee_wobble}, cause::side_imbalance));
}

TEST_CASE("more wobble with the load on its side confirms the imbalance of that side", "[assessment][S4-19]") {
  for (const side s : {side::left, side::right}) {
    findings before;
    before.set(finding::knee_wobble, s, presence::present);
    findings after = before;
    after.set(finding::wobble_under_side_load, s, presence::present);
    REQUIRE(belief(after, cause::side_imbalance) > belief(before, cause::side_imbalance));
    const assessment a = assess(with(after));
    REQUIRE(a.causes[0].what == cause::side_imbalance);
    REQUIRE(a.causes[0].where == s);
  }
}

TEST_CASE("the pattern of compensation is one rule, and gives three pairs", "[assessment][S1-19][S1-17][S1-11]") {
  // Written by hand: who stands in for whom, and what then feels tight.
  const std::vector<std::pair<finding, cause>> pairs{{finding::hip_flexor_tightness, cause::unstable_core},
                                                     {finding::hamstring_tightness, cause::weak_gluteus_maximus},
                                                     {finding::groin_strain, cause::weak_gluteus_maximus}};
  REQUIRE(compensations.size() == pairs.size());
  for (const auto& [sign, behind] : pairs) {
    INFO(name_of(sign));
    REQUIRE(std::any_of(compensations.begin(), compensations.end(),
                        [&, s = sign, b = behind](const evidence_link& l) { return l.sign == s && l.behind == b; }));
    REQUIRE(raises(findings{sign}, behind));
  }
  // And none of them is stated a second time.
  for (const evidence_link& l : compensations) REQUIRE_FALSE(is_linked(l.sign, l.behind));
}

TEST_CASE("hips and trunk that move too much or too little are both bad", "[assessment][S4-6]") {
  findings about_right;
  about_right.set(finding::hips_and_trunk_stiff, side::both, presence::absent);
  about_right.set(finding::hips_and_trunk_loose, side::both, presence::absent);
  const double optimum = belief(about_right, cause::side_imbalance);
  const double too_little = belief(findings{finding::hips_and_trunk_stiff}, cause::side_imbalance);
  const double too_much = belief(findings{finding::hips_and_trunk_loose}, cause::side_imbalance);
  REQUIRE(too_little > optimum + 1e-9);
  REQUIRE(too_much > optimum + 1e-9);
  REQUIRE(too_little == Approx(too_much));
}

TEST_CASE("a guarded nerve and weak opposing groups may be felt as tight hamstrings", "[assessment][S2-5][S3-6]") {
  for (const cause c : {cause::guarded_sciatic_nerve, cause::weak_quadriceps, cause::unstable_core})
    REQUIRE(raises(findings{finding::hamstring_tightness}, c));
}

TEST_CASE("symptoms that do not change from afar point to the muscle", "[assessment][S2-18]") {
  findings unchanged{finding::hamstring_tightness};
  unchanged.set(finding::symptoms_change_from_afar, side::both, presence::absent);
  const findings tight{finding::hamstring_tightness};
  REQUIRE(belief(unchanged, cause::guarded_sciatic_nerve) < belief(tight, cause::guarded_sciatic_nerve) - 1e-9);
  for (const cause c : {cause::hamstrings_themselves, cause::concentric_dominance})
    REQUIRE(belief(unchanged, c) > belief(tight, c) + 1e-9);
}

TEST_CASE("the network of causes has no fault, and every row of the tables is in it", "[assessment]") {
  static constexpr priors equal;
  STATIC_REQUIRE_FALSE(fault_of(network_of(equal)).has_value());
  std::size_t rows = compensations.size();
  for (const evidence_link& l : evidence_links) rows += l.how_much == evidence_weight::mentioned ? 0 : 1;
  for (std::size_t f = 0; f < count_of<finding>; ++f)
    rows += verdict_on(static_cast<finding>(f)).use == test_use::evidence ? 1U : 0U;
  REQUIRE(network_of(equal).links.size() == rows);
  REQUIRE(network_of(equal).influences.size() == std::size(causes_of_causes));
  // No pair stands twice, or it would count twice.
  for (const causal_link& a : network_of(equal).links)
    REQUIRE(std::count_if(network_of(equal).links.begin(), network_of(equal).links.end(),
                          [&](const causal_link& b) { return a.cause == b.cause && a.effect == b.effect; }) == 1);
}
