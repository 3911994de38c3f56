/// @file
/// @brief The chain behind each step of a composed routine holds at every link.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/chain.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "catch.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

TEST_CASE("finding, evidence, cause, rule, need and step hang together", "[compose]") {
  std::size_t links = 0;
  for (const findings& known :
       {findings{finding::hamstring_tightness, finding::quadriceps_stiffness},
        findings{finding::pelvis_tilted_forward, finding::prolonged_sitting, finding::flat_buttocks},
        findings{finding::hip_flexor_tightness, finding::hip_flexor_stretch_without_relief}}) {
    request asked;
    asked.who.known = known;
    asked.available = seconds{1200};
    const composition answer = compose(asked, safe_practice);
    REQUIRE(answer.how == outcome::composed);
    for (std::size_t i = 0; i < answer.steps.size(); ++i) {
      const std::vector<chain> chains = chains_to(answer, i);
      const auto& reasons = answer.steps[i].reasons;
      const bool serves =
          std::any_of(reasons.begin(), reasons.end(), [](const reason& r) { return r.what == reason::kind::serves; });
      REQUIRE(chains.empty() != serves);
      for (const chain& c : chains) {
        ++links;
        // The finding is there, and taking it away would lower the cause.
        REQUIRE(c.found);
        REQUIRE(known.has(c.found->sign));
        REQUIRE(c.found->ratio > 1);
        REQUIRE(c.behind);
        person without;
        without.known = known;
        without.known.set(c.found->sign, side::both, presence::unknown);
        for (const implication& told : implications)
          if (told.of == c.found->sign) without.known.set(told.found, side::both, presence::unknown);
        for (const ranked_cause& r : assess(without).causes)
          if (r.what == c.behind->what) REQUIRE(r.belief < c.behind->belief);
        // The cause is the one behind the need, by a remedy that somebody states.
        REQUIRE(c.wanted.because == c.behind->what);
        REQUIRE(std::any_of(std::begin(remedies), std::end(remedies), [&](const remedy& m) {
          return m.behind == c.behind->what && m.what == c.wanted.what && m.wanted == c.wanted.wanted &&
                 m.from == c.wanted.from;
        }));
        // And the step gives what is said.
        REQUIRE(c.step == i);
        REQUIRE(c.given > seconds{0});
        REQUIRE(contribution(answer.steps[i].what, c.wanted) == c.given);
      }
    }
    REQUIRE(chains_to(answer, answer.steps.size()).empty());
  }
  REQUIRE(links > 10);
}

TEST_CASE("a need that was asked for has no finding behind it", "[compose]") {
  request asked;
  asked.needs = {{hip_flexors, quality::length, side::both, 1, false, {}, {}}};
  asked.available = seconds{600};
  const composition answer = compose(asked, safe_practice);
  REQUIRE(answer.how == outcome::composed);
  std::vector<chain> chains;
  for (std::size_t i = 0; i < answer.steps.size(); ++i)
    for (const chain& c : chains_to(answer, i)) chains.push_back(c);
  REQUIRE(chains.size() == 1);
  REQUIRE_FALSE(chains[0].found);
  REQUIRE_FALSE(chains[0].behind);
  REQUIRE(chains[0].wanted.wanted == quality::length);
}
