/// @file
/// @brief Belief in causes: against enumeration of every combination of causes, and the laws that it must keep.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/causal_network.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/assessment/accuracy.hpp"

using namespace regimen;

namespace {

// A network that owns its tables.
struct owned {
  std::vector<double> priors;
  std::vector<double> leaks;
  std::vector<causal_link> links;
  std::vector<cause_influence> influences;
  causal_network view() const { return {priors, leaks, links, influences}; }
};

double share(generated::source_of_chance& chance, int low, int high) { return 0.001 * chance.between(low, high); }

owned any_network(generated::source_of_chance& chance, int most, bool with_influences) {
  owned n;
  const int causes = chance.between(1, most);
  for (int c = 0; c < causes; ++c) n.priors.push_back(share(chance, 1, 600));
  const int effects = chance.between(1, 10);
  for (int e = 0; e < effects; ++e) {
    n.leaks.push_back(share(chance, 0, 500));
    for (int c = 0; c < causes; ++c)
      if (chance.percent(35))
        n.links.push_back({static_cast<std::size_t>(c), static_cast<std::size_t>(e), share(chance, 0, 1000)});
  }
  if (with_influences && causes > 3)
    for (std::size_t to = 0; to < 2; ++to) {
      // Low enough that the stated prior is not below what the influences bring about.
      double room = n.priors[to];
      for (std::size_t from = 2; from < n.priors.size(); ++from)
        if (chance.percent(40)) {
          const double strength = std::min(0.9, 0.3 * room / n.priors[from]);
          n.influences.push_back({from, to, strength});
          room -= strength * n.priors[from];
        }
    }
  return n;
}

std::vector<presence> any_evidence(generated::source_of_chance& chance, std::size_t effects) {
  std::vector<presence> seen;
  for (std::size_t e = 0; e < effects; ++e) seen.push_back(chance.any<presence>());
  return seen;
}

// Enumeration of every combination of causes, straight from the definition. Returns the probability of the evidence
// together with each cause, and of the evidence alone at the end.
std::vector<double> enumerated(const owned& n, const std::vector<presence>& seen,
                               const std::vector<presence>& said = {}) {
  const std::size_t causes = n.priors.size();
  std::vector<double> joint(causes + 1, 0.0);
  for (std::size_t world = 0; world < std::size_t{1} << causes; ++world) {
    const auto there = [&](std::size_t c) { return (world >> c & 1) != 0; };
    double p = 1;
    for (std::size_t c = 0; c < causes; ++c) {
      if (c < said.size() && said[c] != presence::unknown && (said[c] == presence::present) != there(c)) p = 0;
      double expected_alone = 1;
      double alone = 1;
      for (const cause_influence& i : n.influences) {
        if (i.to != c) continue;
        expected_alone *= 1 - i.strength * n.priors[i.from];
        if (there(i.from)) alone *= 1 - i.strength;
      }
      const double base = 1 - (1 - n.priors[c]) / expected_alone;
      const double present = 1 - (1 - base) * alone;
      p *= there(c) ? present : 1 - present;
    }
    for (std::size_t e = 0; e < n.leaks.size(); ++e) {
      if (e >= seen.size() || seen[e] == presence::unknown) continue;
      double none = 1 - n.leaks[e];
      for (const causal_link& l : n.links)
        if (l.effect == e && there(l.cause)) none *= 1 - l.strength;
      p *= seen[e] == presence::present ? 1 - none : none;
    }
    joint[causes] += p;
    for (std::size_t c = 0; c < causes; ++c)
      if (there(c)) joint[c] += p;
  }
  return joint;
}

constexpr double small = 1e-12;

}  // namespace

TEST_CASE("beliefs are those of enumeration, for up to twelve causes", "[law]") {
  generated::source_of_chance chance{601};
  int possible = 0;
  int influenced = 0;
  for (int round = 0; round < 300; ++round) {
    const owned n = any_network(chance, 12, round % 2 == 1);
    REQUIRE_FALSE(fault_of(n.view()));
    influenced += n.influences.empty() ? 0 : 1;
    const std::vector<presence> seen = any_evidence(chance, n.leaks.size());
    std::vector<presence> said(n.priors.size(), presence::unknown);
    if (chance.percent(30)) said[chance.below(said.size())] = chance.any<presence>();
    const std::vector<double> joint = enumerated(n, seen, said);
    const auto found = update(n.view(), seen, said);
    REQUIRE(found.has_value() == (joint.back() > 0));
    if (!found) continue;
    ++possible;
    REQUIRE(std::abs(found->of_evidence - joint.back()) <= small);
    for (std::size_t c = 0; c < n.priors.size(); ++c) {
      INFO(round << ": cause " << c << " of " << n.priors.size());
      REQUIRE(std::abs(found->of[c] - joint[c] / joint.back()) <= small);
    }
  }
  REQUIRE(possible > 250);
  REQUIRE(influenced > 50);
}

TEST_CASE("with nothing seen the beliefs are the priors, influenced or not", "[law]") {
  generated::source_of_chance chance{602};
  for (int round = 0; round < 200; ++round) {
    const owned n = any_network(chance, 12, true);
    const auto found = update(n.view(), {});
    REQUIRE(found);
    REQUIRE(std::abs(found->of_evidence - 1) <= small);
    for (std::size_t c = 0; c < n.priors.size(); ++c) REQUIRE(std::abs(found->of[c] - n.priors[c]) <= small);
  }
}

TEST_CASE("the order in which effects and causes are listed does not matter", "[law]") {
  generated::source_of_chance chance{603};
  for (int round = 0; round < 200; ++round) {
    const owned n = any_network(chance, 10, true);
    const std::vector<presence> seen = any_evidence(chance, n.leaks.size());
    // Effects numbered from the end, links backwards.
    owned turned = n;
    std::reverse(turned.leaks.begin(), turned.leaks.end());
    std::reverse(turned.links.begin(), turned.links.end());
    std::reverse(turned.influences.begin(), turned.influences.end());
    for (causal_link& l : turned.links) l.effect = n.leaks.size() - 1 - l.effect;
    std::vector<presence> seen_turned{seen.rbegin(), seen.rend()};
    const auto one = update(n.view(), seen);
    const auto other = update(turned.view(), seen_turned);
    REQUIRE(one.has_value() == other.has_value());
    if (!one) continue;
    for (std::size_t c = 0; c < n.priors.size(); ++c) REQUIRE(std::abs(one->of[c] - other->of[c]) <= small);
  }
}

TEST_CASE("an effect never lowers its causes, whatever is absent besides", "[law]") {
  generated::source_of_chance chance{604};
  int raised = 0;
  for (int round = 0; round < 400; ++round) {
    const owned n = any_network(chance, 10, round % 2 == 1);
    std::vector<presence> seen;
    for (std::size_t e = 0; e < n.leaks.size(); ++e)
      seen.push_back(chance.percent(50) ? presence::absent : presence::unknown);
    const causal_link l = n.links.empty() ? causal_link{} : chance.one_of(n.links);
    if (n.links.empty()) continue;
    seen[l.effect] = presence::unknown;
    const auto before = update(n.view(), seen);
    seen[l.effect] = presence::present;
    const auto after = update(n.view(), seen);
    if (!before || !after) continue;
    REQUIRE(after->of[l.cause] >= before->of[l.cause] - small);
    raised += after->of[l.cause] > before->of[l.cause] + small;
  }
  REQUIRE(raised > 150);
}

TEST_CASE("an effect may lower a cause of its own where it betrays another that explains more", "[law]") {
  // Both causes account for the first effect, and the second is due to the second cause nearly always, to the first
  // hardly ever: seen together they are the second cause's. The law above cannot be had for every evidence.
  const std::vector<double> priors{0.2, 0.2};
  const std::vector<double> leaks{0.01, 0.01};
  const std::vector<causal_link> links{{0, 0, 0.9}, {1, 0, 0.9}, {0, 1, 0.05}, {1, 1, 0.9}};
  const causal_network n{priors, leaks, links};
  const std::vector<presence> first{presence::present, presence::unknown};
  const std::vector<presence> both_effects{presence::present, presence::present};
  REQUIRE(update(n, both_effects)->of[0] < update(n, first)->of[0]);
  REQUIRE(update(n, both_effects)->of[1] > update(n, first)->of[1]);
}

TEST_CASE("a second cause explains the first away", "[law]") {
  generated::source_of_chance chance{605};
  int explained = 0;
  for (int round = 0; round < 300; ++round) {
    // Causes that share one effect.
    owned n;
    const int causes = chance.between(2, 8);
    n.leaks.push_back(share(chance, 1, 400));
    for (int c = 0; c < causes; ++c) {
      n.priors.push_back(share(chance, 50, 500));
      n.links.push_back({static_cast<std::size_t>(c), 0, share(chance, 50, 950)});
    }
    const std::vector<presence> seen{presence::present};
    const auto before = update(n.view(), seen);
    std::vector<presence> said(n.priors.size(), presence::unknown);
    const std::size_t confirmed = chance.below(said.size());
    said[confirmed] = presence::present;
    const auto after = update(n.view(), seen, said);
    REQUIRE((before && after));
    REQUIRE(std::abs(after->of[confirmed] - 1) <= small);
    for (std::size_t c = 0; c < n.priors.size(); ++c) {
      if (c == confirmed) continue;
      REQUIRE(after->of[c] < before->of[c]);
      REQUIRE(after->of[c] >= n.priors[c] - small);
      ++explained;
    }
    // And what is ruled out leaves more to the others.
    said[confirmed] = presence::absent;
    const auto without = update(n.view(), seen, said);
    for (std::size_t c = 0; c < n.priors.size(); ++c)
      if (c != confirmed) REQUIRE(without->of[c] > before->of[c]);
  }
  REQUIRE(explained > 300);
}

TEST_CASE("two causes of 0.3 and 0.5 over a leak of 0.05 bring their effect about in 0.6675", "[golden]") {
  const std::vector<double> priors{0.5, 0.5};
  const std::vector<double> leaks{0.05};
  const std::vector<causal_link> links{{0, 0, 0.3}, {1, 0, 0.5}};
  const causal_network n{priors, leaks, links};
  const std::vector<presence> there{presence::present};
  const std::vector<presence> both_causes{presence::present, presence::present};
  const evidence_in_network evidence{n, there};
  REQUIRE(std::abs(evidence.probability(both_causes) / 0.25 - 0.6675) <= small);
}

TEST_CASE("one cause with the accuracy of a test gives its sensitivity, and none its false alarms", "[golden]") {
  // Slump, PMID 26255334: from a prior of 0.2 to 0.4115 and 0.0655 by odds and likelihood ratios.
  constexpr accuracy slump{0.8, 0.714};
  STATIC_REQUIRE_FALSE(fault_of(slump));
  const std::vector<double> priors{0.2};
  const std::vector<double> leaks{leak_of(slump)};
  const std::vector<causal_link> links{{0, 0, strength_of(slump)}};
  const causal_network n{priors, leaks, links};
  const auto posterior = [&](presence seen) { return update(n, std::vector<presence>{seen})->of[0]; };
  const auto by_odds = [](double prior, double ratio) {
    const double odds = prior / (1 - prior) * ratio;
    return odds / (1 + odds);
  };
  REQUIRE(std::abs(posterior(presence::present) - by_odds(0.2, *positive_likelihood_ratio(slump))) <= small);
  REQUIRE(std::abs(posterior(presence::absent) - by_odds(0.2, *negative_likelihood_ratio(slump))) <= small);
  REQUIRE(*positive_likelihood_ratio(slump) == Approx(2.7972).epsilon(1e-4));
  REQUIRE(*negative_likelihood_ratio(slump) == Approx(0.2801).epsilon(1e-3));
  REQUIRE(strength_of(slump) == Approx(0.7199).epsilon(1e-4));
}

TEST_CASE("a test that misleads is refused with the reason", "[accuracy]") {
  // Vigotsky 2016: the pelvis free.
  STATIC_REQUIRE(fault_of(accuracy{0.3182, 0.5714}) == accuracy_fault::negative_result_supports);
  STATIC_REQUIRE(fault_of(accuracy{1.2, 0.5}) == accuracy_fault::out_of_range);
  STATIC_REQUIRE(fault_of(accuracy{0.5, -0.1}) == accuracy_fault::out_of_range);
  STATIC_REQUIRE(fault_of(accuracy{1, 0}) == accuracy_fault::never_negative);
  STATIC_REQUIRE_FALSE(fault_of(accuracy{1, 1}));
  REQUIRE(fault_of(accuracy{std::numeric_limits<double>::quiet_NaN(), 0.5}) == accuracy_fault::out_of_range);
  STATIC_REQUIRE_FALSE(positive_likelihood_ratio({0.5, 1}).has_value());
  STATIC_REQUIRE_FALSE(negative_likelihood_ratio({0.5, 0}).has_value());
  // Of the four ways to pair the figures of Bruno 2014, three are refused.
  int refused = 0;
  for (const double sensitivity : {0.18, 0.27})
    for (const double specificity : {0.63, 0.78}) refused += fault_of(accuracy{sensitivity, specificity}) ? 1 : 0;
  REQUIRE(refused == 3);
}

TEST_CASE("what is wrong with a network is told", "[fault]") {
  const owned good{{0.1, 0.2, 0.3}, {0.1}, {{0, 0, 0.5}, {1, 0, 0.5}}, {{1, 0, 0.4}}};
  REQUIRE_FALSE(fault_of(good.view()));
  const auto with = [&](auto change) {
    owned bad = good;
    change(bad);
    return fault_of(bad.view());
  };
  const double nan = std::numeric_limits<double>::quiet_NaN();
  REQUIRE(with([](owned& n) { n.priors[1] = 1.5; }) == network_fault::not_a_probability);
  REQUIRE(with([&](owned& n) { n.leaks[0] = nan; }) == network_fault::not_a_probability);
  REQUIRE(with([](owned& n) { n.links[0].strength = -0.1; }) == network_fault::not_a_probability);
  REQUIRE(with([](owned& n) { n.influences[0].strength = 2; }) == network_fault::not_a_probability);
  REQUIRE(with([](owned& n) { n.links[0].cause = 3; }) == network_fault::no_such_cause);
  REQUIRE(with([](owned& n) { n.influences[0].to = 9; }) == network_fault::no_such_cause);
  REQUIRE(with([](owned& n) { n.links[0].effect = 1; }) == network_fault::no_such_effect);
  REQUIRE(with([](owned& n) { n.influences.push_back({0, 2, 0.1}); }) == network_fault::influence_chain);
  REQUIRE(with([](owned& n) { n.influences[0].to = 1; }) == network_fault::influence_chain);
  REQUIRE(with([](owned& n) { n.influences.push_back({2, 0, 0.9}); }) == network_fault::prior_below_influences);
  REQUIRE(with([](owned& n) { n.priors.resize(most_causes + 1, 0.1); }) == network_fault::too_many_causes);
  REQUIRE(with([](owned& n) {
            for (std::size_t e = 1; e < most_shared + 1; ++e) {
              n.leaks.push_back(0.1);
              n.links.push_back({0, e, 0.5});
              n.links.push_back({1, e, 0.5});
            }
          }) == network_fault::too_many_shared);
  // What cannot be seen is told as well.
  const owned certain{{0.5}, {0.0}, {}, {}};
  REQUIRE_FALSE(update(certain.view(), std::vector<presence>{presence::present}));
}

TEST_CASE("beliefs can be worked out while compiling", "[law]") {
  static constexpr double priors[] = {0.2, 0.2};
  static constexpr double leaks[] = {0.2};
  static constexpr causal_link links[] = {{0, 0, 0.625}, {1, 0, 0.625}};
  static constexpr presence seen[] = {presence::present};
  constexpr double belief = update({priors, leaks, links, {}}, seen)->of[0];
  // 0.2 (0.8 x 0.7 + 0.2 x 0.8875) of that and 0.8 (0.8 x 0.2 + 0.2 x 0.7).
  STATIC_REQUIRE((belief - 0.1475 / 0.3875 < small && 0.1475 / 0.3875 - belief < small));
}
