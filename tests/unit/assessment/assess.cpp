/// @file
/// @brief From findings to causes and needs: what must come of it, and what must not matter.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/assess.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"

using namespace regimen;

namespace {

person with(findings known) {
  person who;
  who.known = known;
  return who;
}

double belief_in(const assessment& a, cause c) {
  for (const ranked_cause& r : a.causes)
    if (r.what == c) return r.belief;
  FAIL("a cause is missing");
  return 0;
}

// What rounding may leave.
constexpr double tiny = 1e-9;

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

// A finding alone raises the cause above where nothing is known, and above every cause that it does not speak for.
void raises(finding sign, cause c) {
  INFO(name_of(sign));
  const assessment without = assess({});
  const assessment a = assess(with(findings{sign}));
  REQUIRE(belief_in(a, c) > belief_in(without, c) + tiny);
  REQUIRE(a.causes[0].belief <= belief_in(a, c) + tiny);
}

bool same(const assessment& a, const assessment& b) {
  if (a.refer.has_value() != b.refer.has_value() || a.needs.size() != b.needs.size()) return false;
  if (a.refer && a.refer->sign != b.refer->sign) return false;
  for (std::size_t i = 0; i < a.causes.size(); ++i)
    if (a.causes[i].what != b.causes[i].what || std::abs(a.causes[i].belief - b.causes[i].belief) > tiny ||
        a.causes[i].where != b.causes[i].where)
      return false;
  for (std::size_t i = 0; i < a.needs.size(); ++i)
    if (!(a.needs[i].what == b.needs[i].what) || a.needs[i].wanted != b.needs[i].wanted ||
        a.needs[i].where != b.needs[i].where || a.needs[i].weight != b.needs[i].weight)
      return false;
  return true;
}

// Whether another finding may tell of it, unless it is known to be absent.
bool is_implied(finding sign) {
  return std::any_of(std::begin(implications), std::end(implications),
                     [&](const implication& i) { return i.of == sign; });
}

findings any_findings(generated::source_of_chance& chance, int density, bool with_red_flags) {
  findings known;
  for (std::size_t i = 0; i < count_of<finding>; ++i) {
    const auto sign = static_cast<finding>(i);
    const bool flag =
        std::any_of(std::begin(red_flags), std::end(red_flags), [&](const red_flag& f) { return f.sign == sign; });
    if (chance.percent(density) && (with_red_flags || !flag))
      known.set(sign, chance.any<side>(), chance.percent(70) ? presence::present : presence::absent);
  }
  return known;
}

}  // namespace

TEST_CASE("each red flag alone, on either side, stops everything", "[S3-37][S3-38]") {
  generated::source_of_chance chance{71};
  for (const red_flag& flag : red_flags)
    for (const side where : {side::left, side::right, side::both})
      for (int round = 0; round < 20; ++round) {
        INFO(name_of(flag.sign) << " on " << name_of(where));
        person who = with(any_findings(chance, 5 * round, false));
        REQUIRE(!assess(who).refer);
        who.known.set(flag.sign, where, presence::present);
        const assessment a = assess(who);
        REQUIRE(a.refer);
        REQUIRE(a.refer->sign == flag.sign);
        REQUIRE(a.needs.empty());
      }
}

TEST_CASE("the red flags are those of the article and those of the back", "[S3-37]") {
  std::vector<std::string> from_the_article;
  for (const red_flag& f : red_flags)
    if (f.from.id == "S3-37") from_the_article.push_back(std::string{name_of(f.sign)});
  REQUIRE(from_the_article ==
          std::vector<std::string>{"sharp_pain", "shooting_pain", "radiating_pain", "numbness", "tingling"});
  for (const char* other : {"saddle_numbness", "bladder_or_bowel_change", "progressive_leg_weakness", "fever",
                            "weight_loss", "night_pain", "recent_trauma", "pop_with_bruising", "swollen_warm_calf"})
    REQUIRE(assess(with(findings{*parse<finding>(other)})).refer);
}

TEST_CASE("discomfort is not a red flag", "[S3-42]") {
  REQUIRE(!assess(with(findings{finding::hamstring_tightness, finding::knot, finding::cramp_on_strengthening})).refer);
}

TEST_CASE("with nothing known the hamstrings are not the first suspect", "[S0-1]") {
  const assessment a = assess({});
  REQUIRE(a.causes.size() == count_of<cause>);
  REQUIRE(a.causes[0].what != cause::hamstrings_themselves);
  REQUIRE(a.causes[a.causes.size() - 1].what == cause::hamstrings_themselves);
  REQUIRE(a.needs.empty());
  REQUIRE(!a.refer);
}

TEST_CASE("unknown says nothing, and neither does absent but of tests that were measured", "[S0-8][law]") {
  generated::source_of_chance chance{72};
  for (int round = 0; round < 500; ++round) {
    const findings known = any_findings(chance, 30, true);
    const assessment before = assess(with(known));
    findings more = known;
    for (std::size_t i = 0; i < count_of<finding>; ++i)
      for (const side s : {side::left, side::right})
        if (more.of(static_cast<finding>(i), s) != presence::present && !absence_counts(static_cast<finding>(i)) &&
            !is_implied(static_cast<finding>(i)) && chance.percent(50))
          more.set(static_cast<finding>(i), s, chance.percent(50) ? presence::absent : presence::unknown);
    REQUIRE(same(assess(with(more)), before));
  }
  findings no_pain_in_front;
  no_pain_in_front.set(finding::quadriceps_stiffness, both, presence::absent);
  REQUIRE(place_of(assess(with(no_pain_in_front)), cause::neighbour_stiffness) <
          place_of(assess(with(no_pain_in_front)), cause::hamstrings_themselves));
}

TEST_CASE("the order in which findings come does not matter", "[law]") {
  generated::source_of_chance chance{73};
  for (int round = 0; round < 500; ++round) {
    std::vector<std::pair<finding, side>> said;
    for (int n = chance.between(0, 12); n > 0; --n) said.emplace_back(chance.any<finding>(), chance.any<side>());
    const auto told = [&] {
      findings known;
      for (const auto& [sign, where] : said) known.set(sign, where, presence::present);
      return assess(with(known));
    };
    const assessment once = told();
    for (std::size_t i = said.size(); i > 1; --i) std::swap(said[i - 1], said[chance.below(i)]);
    REQUIRE(same(told(), once));
  }
}

TEST_CASE("left and right are one thing mirrored", "[law]") {
  generated::source_of_chance chance{74};
  std::size_t sided = 0;
  for (int round = 0; round < 1000; ++round) {
    const findings known = any_findings(chance, 15, false);
    REQUIRE(mirror(mirror(known)) == known);
    const assessment a = assess(with(known));
    const assessment m = assess(with(mirror(known)));
    REQUIRE(a.needs.size() == m.needs.size());
    for (std::size_t i = 0; i < a.needs.size(); ++i) {
      REQUIRE(m.needs[i].what == a.needs[i].what);
      REQUIRE(m.needs[i].wanted == a.needs[i].wanted);
      REQUIRE(m.needs[i].where == mirror(a.needs[i].where));
      REQUIRE(m.needs[i].weight == a.needs[i].weight);
      sided += a.needs[i].where != side::both;
    }
    for (std::size_t i = 0; i < a.causes.size(); ++i) {
      REQUIRE(m.causes[i].what == a.causes[i].what);
      REQUIRE(m.causes[i].where == mirror(a.causes[i].where));
    }
  }
  REQUIRE(sided >= 100);
}

TEST_CASE("a finding for a cause never lowers it, when it is the first of its side", "[law]") {
  // With other findings another cause may take it over: see the test of the network.
  for (const auto& links : {std::vector<evidence_link>(std::begin(evidence_links), std::end(evidence_links)),
                            std::vector<evidence_link>(compensations.begin(), compensations.end())})
    for (const evidence_link& link : links) {
      INFO(name_of(link.sign) << " for " << name_of(link.behind));
      const double before = belief_in(assess({}), link.behind);
      const double after = belief_in(assess(with(findings{link.sign})), link.behind);
      if (link.how_much == evidence_weight::mentioned)
        REQUIRE(std::abs(after - before) < tiny);
      else
        REQUIRE(after > before + tiny);
    }
}

TEST_CASE("a finding that speaks for one cause alone never lowers it, whatever else is known", "[law]") {
  generated::source_of_chance chance{75};
  int raised = 0;
  for (int round = 0; round < 1000; ++round) {
    const findings known = any_findings(chance, 20, false);
    const evidence_link link = chance.one_of(evidence_links);
    const auto causes = std::count_if(std::begin(evidence_links), std::end(evidence_links),
                                      [&](const evidence_link& l) { return l.sign == link.sign; });
    const bool implies = std::any_of(std::begin(implications), std::end(implications),
                                     [&](const implication& i) { return i.found == link.sign || i.of == link.sign; });
    if (causes != 1 || implies) continue;
    findings without = known;
    without.set(link.sign, both, presence::unknown);
    findings more = known;
    more.set(link.sign, both, presence::present);
    const double before = belief_in(assess(with(without)), link.behind);
    const double after = belief_in(assess(with(more)), link.behind);
    REQUIRE(after >= before - tiny);
    raised += after > before + tiny;
  }
  REQUIRE(raised > 200);
}

TEST_CASE("causes are ranked and explained, and none is left out", "[law]") {
  generated::source_of_chance chance{76};
  std::size_t weighed = 0;
  for (int round = 0; round < 300; ++round) {
    const findings known = any_findings(chance, 25, true);
    const assessment a = assess(with(known));
    REQUIRE(a.causes.size() == count_of<cause>);
    for (std::size_t i = 0; i < a.causes.size(); ++i) {
      const ranked_cause& c = a.causes[i];
      if (i > 0) REQUIRE(a.causes[i - 1].belief >= c.belief - tiny);
      REQUIRE((c.belief > 0 && c.belief < 1));
      REQUIRE(c.prior == priors::equal);
      for (std::size_t k = 0; k < c.evidence.size(); ++k) {
        const weighed_finding& e = c.evidence[k];
        const bool told =
            std::any_of(std::begin(implications), std::end(implications),
                        [&](const implication& told_by) { return told_by.of == e.sign && known.has(told_by.found); });
        REQUIRE((known.of(e.sign, left) != presence::unknown || known.of(e.sign, right) != presence::unknown || told));
        REQUIRE_FALSE(is_red_flag(e.sign));
        if (e.from) REQUIRE_FALSE(e.from->id.empty());
        const auto weight = [](double ratio) { return ratio < 1 ? 1 / ratio : ratio; };
        if (k > 0) REQUIRE(weight(c.evidence[k - 1].ratio) >= weight(e.ratio) - tiny);
        weighed += e.ratio > 1.25 || e.ratio < 0.8;
      }
    }
    for (const need& n : a.needs) {
      REQUIRE(n.because);
      REQUIRE(!n.from.id.empty());
      REQUIRE((n.weight >= 1 && n.weight <= 5));
    }
  }
  REQUIRE(weighed > 1000);
}

TEST_CASE("what a finding weighs is what changes without it", "[law]") {
  generated::source_of_chance chance{78};
  for (int round = 0; round < 100; ++round) {
    findings known;
    for (std::size_t i = 0; i < count_of<finding>; ++i)
      if (chance.percent(15)) known.set(static_cast<finding>(i), both, presence::present);
    const assessment a = assess(with(known));
    for (const ranked_cause& c : a.causes)
      for (const weighed_finding& e : c.evidence) {
        // A failed trial is an effect that did not come about.
        finding effect = e.sign;
        for (const implication& i : implications)
          if (i.found == e.sign && i.tells == presence::absent) effect = i.of;
        const priors equal_priors;
        effects_seen seen = effects_of(known, left);
        REQUIRE(seen.of[index_of(effect)] != presence::unknown);
        seen.of[index_of(effect)] = presence::unknown;
        const double before = update(network_of(equal_priors), seen.of)->of[index_of(c.what)];
        const double ratio = c.belief / (1 - c.belief) / (before / (1 - before));
        REQUIRE(e.ratio == Approx(ratio).epsilon(1e-9));
      }
  }
}

TEST_CASE("what several causes want is wanted once on a side", "[law]") {
  generated::source_of_chance chance{77};
  for (int round = 0; round < 1000; ++round) {
    const assessment a = assess(with(any_findings(chance, 25, false)));
    for (std::size_t i = 0; i < a.needs.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        if (!(a.needs[i].what == a.needs[j].what) || a.needs[i].wanted != a.needs[j].wanted) continue;
        INFO(name_of(a.needs[i].what) << ' ' << name_of(a.needs[i].wanted) << " on " << name_of(a.needs[j].where)
                                      << " and on " << name_of(a.needs[i].where));
        for (const side s : {side::left, side::right})
          REQUIRE_FALSE((reaches(a.needs[i].where, s) && reaches(a.needs[j].where, s)));
      }
  }
}

TEST_CASE("hip flexors tight from sitting want to be stretched, and relief says go on", "[S1-10][S1-15]") {
  raises(finding::prolonged_sitting, cause::tight_hip_flexors);
  raises(finding::hip_flexor_stretch_relieves, cause::tight_hip_flexors);
  REQUIRE(needs(assess(with(findings{finding::prolonged_sitting})), hip_flexors, quality::length));
}

TEST_CASE("an unsteady trunk is behind hip flexors that stand in for it", "[S1-11]") {
  raises(finding::core_instability, cause::unstable_core);
}

TEST_CASE("a stretch that failed speaks against the stretch and for the core", "[S1-12][S1-13]") {
  const assessment before = assess(with(findings{finding::hip_flexor_tightness}));
  const assessment after =
      assess(with(findings{finding::hip_flexor_tightness, finding::hip_flexor_stretch_without_relief}));
  REQUIRE(needs(before, hip_flexors, quality::length));
  REQUIRE(!needs(after, hip_flexors, quality::length));
  REQUIRE(needs(after, core, quality::control));
  REQUIRE(belief_in(after, cause::tight_hip_flexors) < belief_in(before, cause::tight_hip_flexors) - tiny);
  REQUIRE(belief_in(after, cause::unstable_core) > belief_in(before, cause::unstable_core) + tiny);
  raises(finding::hip_flexor_stretch_without_relief, cause::unstable_core);
}

TEST_CASE("groin strains and flat buttocks point at gluteus maximus", "[S1-18][S1-22]") {
  raises(finding::groin_strain, cause::weak_gluteus_maximus);
  raises(finding::flat_buttocks, cause::weak_gluteus_maximus);
  REQUIRE(needs(assess(with(findings{finding::flat_buttocks})), gluteus_maximus, quality::activation));
}

TEST_CASE("an injured ankle or tight hip flexors can switch gluteus maximus off", "[S1-21]") {
  raises(finding::ankle_injury, cause::weak_gluteus_maximus);
  REQUIRE(belief_in(assess(with(findings{finding::hip_flexor_tightness})), cause::weak_gluteus_maximus) >
          belief_in(assess({}), cause::weak_gluteus_maximus) + tiny);
}

TEST_CASE("a nerve at fault wants to glide, and nothing stretches its guard", "[S2-19]") {
  raises(finding::symptoms_change_from_afar, cause::guarded_sciatic_nerve);
  const assessment a = assess(with(findings{finding::symptoms_change_from_afar}));
  REQUIRE(needs(a, sciatic_nerve, quality::glide));
  REQUIRE(!needs(a, hamstrings, quality::length));
  // And the muscle is suspected less than for the same tightness without it.
  REQUIRE(belief_in(a, cause::hamstrings_themselves) <
          belief_in(assess(with(findings{finding::hamstring_tightness})), cause::hamstrings_themselves) - tiny);
}

TEST_CASE("wobble and slow loading point at an imbalance of that side", "[S4-4]") {
  raises(finding::knee_wobble, cause::side_imbalance);
  raises(finding::slow_loading, cause::side_imbalance);
  person who;
  who.known.set(finding::knee_wobble, left, presence::present);
  who.known.set(finding::slow_loading, left, presence::present);
  const assessment a = assess(who);
  REQUIRE(a.causes[0].what == cause::side_imbalance);
  REQUIRE(a.causes[0].where == left);
  REQUIRE(!a.needs.empty());
  for (const need& n : a.needs) REQUIRE(n.where == left);
}

TEST_CASE("hamstring work without relief moves the target to what lies round", "[S0-9]") {
  raises(finding::hamstring_work_without_relief, cause::neighbour_stiffness);
  const assessment a = assess(with(findings{finding::hamstring_work_without_relief}));
  for (const region r : mid_thigh_regions) REQUIRE(needs(a, structure{r}, quality::release));
}

TEST_CASE("an assessment can be made while compiling", "[assessment]") {
  constexpr assessment a = [] {
    person who;
    who.known = findings{finding::flat_buttocks};
    return assess(who);
  }();
  STATIC_REQUIRE(a.causes[0].what == cause::weak_gluteus_maximus);
  STATIC_REQUIRE(!a.refer);
}
