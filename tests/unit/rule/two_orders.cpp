/// @file
/// @brief Two rules about order at once: what the composer may put in a row keeps both.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdint>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/compose/ground.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

template <class Rules>
void pairs_keep(Rules rules, std::uint64_t seed) {
  generated::source_of_chance chance{seed};
  int in_a_row = 0;
  for (int round = 0; round < 200; ++round) {
    std::vector<step> options;
    for (int n = 0; n < 6; ++n) options.push_back(generated::any_step(chance));
    const person who;
    const grounding g =
        ground(rules, std::vector<need>{}, options, who, seconds{3600}, seconds{10}, [](std::size_t) { return true; });
    for (std::size_t i = 0; i < g.options.size(); ++i)
      for (std::size_t j = 0; j < g.options.size(); ++j) {
        if (i == j || g.problem.items[i].stage > g.problem.items[j].stage) continue;
        bool allowed = true;
        for (const instance::limit& l : g.problem.limits) {
          std::int64_t sum = 0;
          for (const instance::term& t : l.terms)
            if (t.index == i || t.index == j) sum += t.amount;
          allowed = allowed && sum <= l.bound;
        }
        if (!allowed) continue;
        ++in_a_row;
        const std::vector<step> both_of_them{g.options[i], g.options[j]};
        INFO(g.options[i].what->name << ", then " << g.options[j].what->name);
        REQUIRE(check(rules, both_of_them, who).kept());
      }
  }
  REQUIRE(in_a_row >= 100);
}

}  // namespace

TEST_CASE("one order is kept by the stages of an instance", "[rule][law]") {
  pairs_keep(rule_set<rules::stages_in_order>{}, 251);
  pairs_keep(rule_set<rules::difficulty_climbs>{}, 252);
}

TEST_CASE("an order and its refinement are kept by the stages of an instance", "[rule][law]") {
  pairs_keep(rule_set<rules::broad_before_targeted, rules::stages_in_order>{}, 253);
}

TEST_CASE("two orders that disagree are kept by the stages of an instance", "[rule][law]") {
  pairs_keep(rule_set<rules::stages_in_order, rules::difficulty_climbs>{}, 254);
}
