/// @file
/// @brief Who makes trouble for whom.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "regimen/anatomy/influence.hpp"
#include "regimen/anatomy/region.hpp"

using namespace regimen;

TEST_CASE("a stiff neighbour compresses the hamstrings and the sciatic nerve", "[anatomy][S0-7]") {
  for (const structure neighbour : {structure{quadriceps}, structure{adductors}, structure{vastus_lateralis}}) {
    INFO(name_of(neighbour));
    REQUIRE(compresses(neighbour, structure{hamstrings}));
    REQUIRE(compresses(neighbour, structure{sciatic_nerve}));
    REQUIRE(compresses(neighbour, structure{biceps_femoris_long_head}));
  }
  STATIC_REQUIRE(compresses(quadriceps, sciatic_nerve));
  REQUIRE_FALSE(compresses(hamstrings, sciatic_nerve));
  REQUIRE_FALSE(compresses(gluteus_medius, hamstrings));
}

TEST_CASE("hamstrings and adductors do the work that gluteus maximus leaves, hip flexors that of the core",
          "[anatomy][S1-17][S1-19]") {
  STATIC_REQUIRE(substitutes_for(hamstrings, gluteus_maximus));
  STATIC_REQUIRE(substitutes_for(adductors, gluteus_maximus));
  STATIC_REQUIRE(substitutes_for(hip_flexors, core));
  REQUIRE_FALSE(substitutes_for(gluteus_maximus, hamstrings));
  REQUIRE(substitutes_for.converse(gluteus_maximus) == (with_parts(hamstrings) | with_parts(adductors)));
  // The pattern is one: a deficit in A overloads B. The article names three pairs and no more.
  std::size_t pairs = 0;
  for (const influence_facts& row : influences) pairs += row.how == influence::substitution ? 1 : 0;
  REQUIRE(pairs == 3);
}

TEST_CASE("the hamstrings guard the sciatic nerve", "[anatomy][S2-5]") {
  STATIC_REQUIRE(guards(hamstrings, sciatic_nerve));
  for (const muscle head : members_of(hamstrings)) REQUIRE(guards(head, sciatic_nerve));
  REQUIRE_FALSE(guards(quadriceps, sciatic_nerve));
  REQUIRE(guards.converse(sciatic_nerve) == with_parts(hamstrings));
  REQUIRE(guards.converse(sciatic_nerve).only<muscle>() == members_of(hamstrings));
}

TEST_CASE("tight hip flexors and a hurt ankle inhibit gluteus maximus", "[anatomy][S1-21]") {
  REQUIRE(inhibits.converse(gluteus_maximus) == (with_parts(hip_flexors) | structure_set{ankle}));
  REQUIRE(inhibits(iliacus, gluteus_maximus));
  REQUIRE_FALSE(inhibits(knee, gluteus_maximus));
}

TEST_CASE("what a relation says of a pair, it says of each end", "[anatomy][law]") {
  const auto agrees = [](const auto& related, influence how) {
    for (const influence_facts& row : influences) {
      if (row.how != how) continue;
      REQUIRE_FALSE(row.origin.id.empty());
      REQUIRE_FALSE(row.from == row.to);
      REQUIRE(related(row.from, row.to));
      REQUIRE(related(row.from).contains(row.to));
      REQUIRE(related.converse(row.to).contains(row.from));
    }
  };
  agrees(compresses, influence::compression);
  agrees(guards, influence::guarding);
  agrees(inhibits, influence::inhibition);
  agrees(substitutes_for, influence::substitution);
}

TEST_CASE("what a structure acts on is what the relation says of each pair", "[anatomy][law]") {
  for (const structure one : structure_set::all())
    for (const structure other :
         {structure{hamstrings}, structure{semitendinosus}, structure{sciatic_nerve}, structure{gluteus_maximus},
          structure{rectus_abdominis}, structure{posterior_thigh}}) {
      INFO(name_of(one) << " and " << name_of(other));
      REQUIRE(compresses(one, other) == compresses(one).contains(other));
      REQUIRE(compresses(one, other) == compresses.converse(other).contains(one));
      REQUIRE(substitutes_for(one, other) == substitutes_for(one).contains(other));
      REQUIRE(substitutes_for(one, other) == substitutes_for.converse(other).contains(one));
    }
}

TEST_CASE("every row lies in the domain and the range of its relation", "[anatomy][law]") {
  const auto is = [](structure s, std::initializer_list<structure_kind> kinds) {
    for (const structure_kind k : kinds)
      if (s.kind() == k) return true;
    return false;
  };
  for (const influence_facts& row : influences) {
    INFO(name_of(row.from) << " -> " << name_of(row.to));
    switch (row.how) {
      case influence::compression:
        REQUIRE(is(row.from, {structure_kind::muscle, structure_kind::muscle_group, structure_kind::fascia}));
        REQUIRE(is(row.to, {structure_kind::muscle, structure_kind::muscle_group, structure_kind::nerve}));
        break;
      case influence::guarding:
        REQUIRE(is(row.from, {structure_kind::muscle, structure_kind::muscle_group}));
        REQUIRE(is(row.to, {structure_kind::nerve}));
        break;
      case influence::inhibition:
        REQUIRE(is(row.from, {structure_kind::muscle, structure_kind::muscle_group, structure_kind::joint}));
        REQUIRE(is(row.to, {structure_kind::muscle, structure_kind::muscle_group}));
        break;
      case influence::substitution:
        REQUIRE(is(row.from, {structure_kind::muscle, structure_kind::muscle_group}));
        REQUIRE(is(row.to, {structure_kind::muscle, structure_kind::muscle_group}));
        break;
    }
  }
}
