/// @file
/// @brief What to find out next: red flags, then what tells most for the trouble.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/next_question.hpp"

#include <cmath>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"

using namespace regimen;

namespace {

person without_red_flags() {
  person who;
  for (const red_flag& flag : red_flags) who.known.set(flag.sign, side::both, presence::absent);
  return who;
}

// Expected entropy after an answer, straight from Bayes: both answers, each with the beliefs after it.
double expected_information(const person& who, finding sign, side where) {
  const priors before;
  const causal_network network = network_of(before);
  const auto bits = [](const beliefs& b) {
    double sum = 0;
    for (std::size_t c = 0; c < count_of<cause>; ++c)
      for (const double p : {b.of[c], 1 - b.of[c]}) sum -= p > 0 ? p * std::log2(p) : 0;
    return sum;
  };
  const effects_seen seen = effects_of(who.known, where);
  const beliefs now = *update(network, seen.of);
  double left_over = 0;
  for (const presence answer : {presence::present, presence::absent}) {
    effects_seen then = seen;
    then.of[index_of(sign)] = answer;
    const beliefs b = *update(network, then.of);
    left_over += b.of_evidence / now.of_evidence * bits(b);
  }
  return bits(now) - left_over;
}

}  // namespace

TEST_CASE("red flags are asked for first, one after the other", "[S3-37]") {
  person who;
  who.known.set(finding::hamstring_tightness, side::both, presence::present);
  for (const red_flag& flag : red_flags) {
    const auto next = next_question(who);
    REQUIRE(next);
    REQUIRE(next->red_flag);
    REQUIRE(next->ask == flag.sign);
    who.known.set(flag.sign, side::both, presence::absent);
  }
  REQUIRE_FALSE(next_question(who)->red_flag);
  // And with one of them present there is nothing more to ask.
  who.known.set(finding::numbness, side::left, presence::present);
  REQUIRE_FALSE(next_question(who));
}

TEST_CASE("the question that is asked tells most for its burden", "[law]") {
  generated::source_of_chance chance{611};
  for (int round = 0; round < 12; ++round) {
    person who = without_red_flags();
    for (std::size_t f = 0; f < count_of<finding>; ++f)
      if (const auto sign = static_cast<finding>(f); !is_red_flag(sign) && chance.percent(15))
        who.known.set(sign, chance.any<side>(), chance.percent(70) ? presence::present : presence::absent);
    const auto next = next_question(who);
    REQUIRE(next);
    const side asked_on = next->where == side::both ? side::left : next->where;
    REQUIRE(who.known.of(next->ask, asked_on) == presence::unknown);
    const burden costs;
    double best = 0;
    for (std::size_t f = 0; f < count_of<finding>; ++f)
      for (const side s : {side::left, side::right}) {
        const auto sign = static_cast<finding>(f);
        if (is_red_flag(sign) || who.known.of(sign, s) != presence::unknown) continue;
        if (effects_of(who.known, s).of[f] != presence::unknown) continue;
        best = std::max(best, expected_information(who, sign, s) / costs[sign]);
      }
    REQUIRE(next->information / next->burden == Approx(best).epsilon(1e-6));
  }
}

TEST_CASE("an answer is never expected to leave less known, and one that says nothing tells nothing", "[law]") {
  const person who = without_red_flags();
  for (std::size_t f = 0; f < count_of<finding>; ++f) {
    const auto sign = static_cast<finding>(f);
    INFO(name_of(sign));
    REQUIRE(expected_information(who, sign, side::left) > -1e-12);
    if (sign == finding::dehydration || sign == finding::uncontrolled_thomas_test || sign == finding::frequent_running)
      REQUIRE(std::abs(expected_information(who, sign, side::left)) < 1e-12);
  }
}

TEST_CASE("what takes more trouble is asked for later", "[law]") {
  person who = without_red_flags();
  const auto cheap = next_question(who);
  burden costs;
  costs.of[index_of(kind_of(cheap->ask))] *= 1000;
  const auto other = next_question(who, {}, costs);
  REQUIRE(kind_of(other->ask) != kind_of(cheap->ask));
}

TEST_CASE("everything that is asked comes to an end", "[law]") {
  person who;
  int asked = 0;
  while (const auto next = next_question(who)) {
    REQUIRE(++asked < 200);
    who.known.set(next->ask, next->where, presence::absent);
  }
  REQUIRE(asked > 20);
}

TEST_CASE("the logarithm is a logarithm", "[golden]") {
  STATIC_REQUIRE(binary_logarithm(8) == 3);
  STATIC_REQUIRE(entropy(0.5) == 1);
  STATIC_REQUIRE(entropy(0) == 0);
  STATIC_REQUIRE(entropy(1) == 0);
  generated::source_of_chance chance{612};
  for (int round = 0; round < 2000; ++round) {
    const double x = std::exp(0.001 * chance.between(-20000, 20000));
    REQUIRE(std::abs(binary_logarithm(x) - std::log2(x)) <= 1e-13 * (1 + std::abs(std::log2(x))));
  }
}
