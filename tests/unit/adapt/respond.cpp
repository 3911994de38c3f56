/// @file
/// @brief The branch of the hip-flexor stretch (S1-9 to S1-15, S1-29), end to end.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/adapt/respond.hpp"

#include "catch.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

constexpr person sits{.known = findings{finding::pelvis_tilted_forward, finding::prolonged_sitting}};
constexpr trial good{method::stretch, hip_flexors, 4, 3, response::none};

bool has(const composition& c, const technique& t, const structure& s) {
  for (const composed_step& x : c.steps)
    if (*x.what.what == t && x.what.target == s) return true;
  return false;
}

composition compose_for(const person& who) {
  request asked;
  asked.who = who;
  asked.available = seconds{1200};
  return compose(asked, safe_practice);
}

}  // namespace

TEST_CASE("hip flexors tight from sitting are stretched", "[S1-9][S1-10]") {
  const composition c = compose_for(sits);
  REQUIRE(c.how == outcome::composed);
  CHECK(has(c, static_stretch, hip_flexors));
}

TEST_CASE("relief: carry on", "[S1-15]") {
  constexpr adaptation a = respond(sits, {method::stretch, hip_flexors, 1, 1, response::relief});
  STATIC_REQUIRE(a.what == decision::carry_on);
  CHECK(has(compose_for(a.who), static_stretch, hip_flexors));
}

TEST_CASE("an adequate trial without relief: stop, and planks instead", "[S1-12][S1-13]") {
  constexpr adaptation a = respond(sits, good);
  STATIC_REQUIRE(a.what == decision::change);
  const composition c = compose_for(a.who);
  REQUIRE(c.how == outcome::composed);
  CHECK_FALSE(has(c, static_stretch, hip_flexors));
  CHECK((has(c, side_plank, core) || has(c, forearm_plank, core)));
}

TEST_CASE("the stretch comes back when the core is known to be stable", "[S1-14]") {
  adaptation a = respond(sits, good);
  const step stretch_again{
      &static_stretch, hip_flexors, side::both, {}, position::standing, static_stretch.doses.least()};
  CHECK_FALSE(check(safe_practice, {&stretch_again, 1}, a.who).kept());
  a.who.known.set(finding::core_instability, side::both, presence::absent);
  CHECK(check(safe_practice, {&stretch_again, 1}, a.who).kept());
}

TEST_CASE("a trial that is too short or too rare, or whose response nobody noted, changes nothing", "[S1-29]") {
  for (const int weeks : {0, 1, 2, 3, 8})
    for (const int days : {0, 1, 2, 7})
      for (const response r : {response::none, response::unknown}) {
        const adaptation a = respond(sits, {method::stretch, hip_flexors, weeks, days, r});
        const bool adequate = weeks >= 3 && days >= 2 && r == response::none;
        CHECK(a.what == (adequate ? decision::change : decision::keep_trying));
        CHECK((a.who.known == sits.known) == !adequate);
      }
}

TEST_CASE("worse, or a red flag: refer", "[S3-38]") {
  CHECK(respond(sits, {method::stretch, hip_flexors, 4, 3, response::worse}).what == decision::refer);
  person flagged = sits;
  flagged.known.set(finding::tingling, side::left, presence::present);
  CHECK(respond(flagged, {method::stretch, hip_flexors, 4, 3, response::relief}).what == decision::refer);
}

TEST_CASE("hamstring work that failed moves belief to what lies round, hamstring work that helped does not",
          "[S0-9][S1-29]") {
  const person tight{.known = findings{finding::hamstring_tightness}};
  const auto belief_in = [](const person& who, cause c) {
    for (const ranked_cause& r : assess(who).causes)
      if (r.what == c) return r.belief;
    return 0.0;
  };
  for (const method how : {method::massage, method::stretch, method::strengthening}) {
    const adaptation failed = respond(tight, {how, hamstrings, 4, 3, response::none});
    const adaptation helped = respond(tight, {how, hamstrings, 4, 3, response::relief});
    const adaptation too_short = respond(tight, {how, hamstrings, 1, 3, response::none});
    CHECK(failed.what == decision::change);
    CHECK(belief_in(failed.who, cause::hamstrings_themselves) < belief_in(tight, cause::hamstrings_themselves));
    CHECK(belief_in(failed.who, cause::neighbour_stiffness) > belief_in(tight, cause::neighbour_stiffness));
    CHECK(belief_in(helped.who, cause::hamstrings_themselves) > belief_in(tight, cause::hamstrings_themselves));
    CHECK(belief_in(helped.who, cause::neighbour_stiffness) < belief_in(tight, cause::neighbour_stiffness));
    CHECK(too_short.who.known == tight.known);
  }
}

TEST_CASE("nerve gliding that failed speaks against the nerve, and leaves more to the muscle", "[S2-19][S2-18]") {
  const person tight{.known = findings{finding::hamstring_tightness}};
  const auto belief_in = [](const person& who, cause c) {
    for (const ranked_cause& r : assess(who).causes)
      if (r.what == c) return r.belief;
    return 0.0;
  };
  const adaptation failed = respond(tight, {method::nerve_slider, sciatic_nerve, 4, 3, response::none});
  CHECK(belief_in(failed.who, cause::guarded_sciatic_nerve) < belief_in(tight, cause::guarded_sciatic_nerve));
  CHECK(belief_in(failed.who, cause::concentric_dominance) > belief_in(tight, cause::concentric_dominance));
}

TEST_CASE("what was tried without relief is not asked for again, until there is a reason to", "[S1-12][S1-14][S1-29]") {
  const auto wants = [](const person& who, structure what, quality wanted) {
    for (const need& n : assess(who).needs)
      if (n.what == what && n.wanted == wanted) return true;
    return false;
  };
  person stretched = respond(sits, good).who;
  CHECK(wants(sits, hip_flexors, quality::length));
  CHECK_FALSE(wants(stretched, hip_flexors, quality::length));
  stretched.known.set(finding::core_instability, side::both, presence::absent);
  CHECK(wants(stretched, hip_flexors, quality::length));
  const person nerve{.known = findings{finding::symptoms_change_from_afar}};
  CHECK(wants(nerve, sciatic_nerve, quality::glide));
  CHECK_FALSE(wants(respond(nerve, {method::nerve_slider, sciatic_nerve, 4, 3, response::none}).who, sciatic_nerve,
                    quality::glide));
}

TEST_CASE("a core that is known to be stable is suspected less, and relief by the stretch speaks for the stretch",
          "[S1-14][S1-15]") {
  const auto belief_in = [](const person& who, cause c) {
    for (const ranked_cause& r : assess(who).causes)
      if (r.what == c) return r.belief;
    return 0.0;
  };
  person stable = respond(sits, good).who;
  const double before = belief_in(stable, cause::unstable_core);
  stable.known.set(finding::core_instability, side::both, presence::absent);
  CHECK(belief_in(stable, cause::unstable_core) < before - 1e-9);
  const person relieved = respond(sits, {method::stretch, hip_flexors, 4, 3, response::relief}).who;
  CHECK(belief_in(relieved, cause::tight_hip_flexors) > belief_in(sits, cause::tight_hip_flexors) + 1e-9);
  CHECK(belief_in(relieved, cause::unstable_core) < belief_in(sits, cause::unstable_core) - 1e-9);
}

TEST_CASE("relief that came before the trial was adequate is a reason to carry on, and no evidence", "[S1-15][S1-29]") {
  const adaptation early = respond(sits, {method::stretch, hip_flexors, 1, 1, response::relief});
  CHECK(early.what == decision::carry_on);
  CHECK_FALSE(early.taught);
  CHECK(early.who.known == sits.known);
  CHECK(respond(sits, {method::stretch, hip_flexors, 4, 3, response::relief}).taught);
  // What no rule knows the meaning of teaches nothing, and says so.
  const adaptation unheard_of = respond(sits, {method::massage, core, 8, 7, response::none});
  CHECK(unheard_of.what == decision::change);
  CHECK_FALSE(unheard_of.taught);
  CHECK(respond(sits, {method::massage, hamstrings, 4, 3, response::none}).from.id == "S0-9");
}

TEST_CASE("a trial that made it worse refers, whatever came before and after", "[S3-38]") {
  const trial helped{method::stretch, hip_flexors, 4, 3, response::relief};
  const trial harmed{method::massage, hamstrings, 1, 1, response::worse};
  const trial either_way[] = {helped, harmed};
  const trial other_way[] = {harmed, helped};
  CHECK(refers(sits, either_way));
  CHECK(refers(sits, other_way));
  CHECK_FALSE(refers(sits, {either_way, 1}));
}

TEST_CASE("a trial of one side teaches of that side", "[law]") {
  for (const side s : {side::left, side::right}) {
    const adaptation a = respond({}, {method::stretch, hip_flexors, 4, 3, response::none, s});
    CHECK(a.who.known.has(finding::hip_flexor_stretch_without_relief, s));
    CHECK(a.who.known.of(finding::hip_flexor_stretch_without_relief, mirror(s)) == presence::unknown);
    CHECK(a.who.known ==
          mirror(respond({}, {method::stretch, hip_flexors, 4, 3, response::none, mirror(s)}).who.known));
  }
}

TEST_CASE("a change within the error of the measure is no progress", "[S0-26]") {
  STATIC_REQUIRE(response_to(change_verdict::within_error) == response::none);
  STATIC_REQUIRE(response_to(change_verdict::indeterminate) == response::unknown);
  STATIC_REQUIRE(response_to(change_verdict::unknown) == response::unknown);
  STATIC_REQUIRE(response_to(change_verdict::better) == response::relief);
  STATIC_REQUIRE(response_to(change_verdict::worse) == response::worse);
}
