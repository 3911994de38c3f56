/// @file
/// @brief Laws of the relations, over the whole tables.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy/relation.hpp"

#include "catch.hpp"

using namespace regimen;

namespace {
template <class Relation>
void converse_agrees(const Relation& related) {
  using domain = typename Relation::domain;
  using range = typename Relation::range;
  for (std::size_t i = 0; i < count_of<domain>; ++i)
    for (std::size_t k = 0; k < count_of<range>; ++k) {
      const auto a = static_cast<domain>(i);
      const auto b = static_cast<range>(k);
      const bool holds = related(a, b);
      if (holds != related(a).contains(b) || holds != related.converse(b).contains(a))
        FAIL(name_of(a) << " and " << name_of(b) << " disagree");
    }
  SUCCEED();
}

template <class Relation>
void symmetric_and_irreflexive(const Relation& related) {
  using domain = typename Relation::domain;
  for (std::size_t i = 0; i < count_of<domain>; ++i) {
    const auto a = static_cast<domain>(i);
    INFO(name_of(a));
    REQUIRE_FALSE(related(a, a));
    for (const domain b : related(a)) REQUIRE(related(b, a));
  }
}
}  // namespace

TEST_CASE("the converse of a relation agrees with it in both directions", "[anatomy][law]") {
  converse_agrees(located_on);
  converse_agrees(originates_on);
  converse_agrees(inserts_on);
  converse_agrees(innervated_by);
  converse_agrees(crosses);
  converse_agrees(part_of);
  converse_agrees(lies_in);
  converse_agrees(adjacent_to);
  converse_agrees(interface_of);
  converse_agrees(runs_through);
  converse_agrees(continues_as);
}

TEST_CASE("antagonists, synergists and neighbours are symmetric and never themselves", "[anatomy][law]") {
  symmetric_and_irreflexive(antagonist_of);
  symmetric_and_irreflexive(synergist_of);
  symmetric_and_irreflexive(adjacent_to);
  for (const muscle a : enum_set<muscle>{rectus_femoris, semitendinosus, soleus})
    REQUIRE(antagonist_of.converse(a) == antagonist_of(a));
}

TEST_CASE("two muscles that oppose each other at a joint by every main action share none there", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i)
    for (std::size_t k = 0; k < count_of<muscle>; ++k) {
      const auto a = static_cast<muscle>(i);
      const auto b = static_cast<muscle>(k);
      REQUIRE(antagonist_of(a, b) == !joints_opposed(a, b).empty());
      REQUIRE(joints_opposed(a, b) == joints_opposed(b, a));
      REQUIRE(joints_shared(a, b) == joints_shared(b, a));
    }
}

TEST_CASE("a muscle crosses exactly the joints that it acts on", "[anatomy][law]") {
  for (std::size_t i = 0; i < count_of<muscle>; ++i) {
    const auto which = static_cast<muscle>(i);
    for (const muscle_action& action : acts_on(which)) {
      REQUIRE(crosses(which, action.motion.where));
      REQUIRE(acts_on(which, action.motion));
      REQUIRE(acts_on.converse(action.motion).contains(which));
      REQUIRE(movers_of(action.motion).contains(which) == action.primary);
    }
  }
}

TEST_CASE("antagonists typed by hand", "[anatomy]") {
  for (const muscle front : members_of(quadriceps))
    for (const muscle back : members_of(hamstrings)) {
      INFO(name_of(front) << ", " << name_of(back));
      REQUIRE(antagonist_of(front, back));
      REQUIRE(joints_opposed(front, back).contains(joint::knee));
    }
  STATIC_REQUIRE(antagonist_of(iliacus, gluteus_maximus));
  STATIC_REQUIRE(antagonist_of(psoas_major, gluteus_maximus));
  STATIC_REQUIRE(antagonist_of(tibialis_anterior, soleus));
  STATIC_REQUIRE(antagonist_of(tibialis_anterior, gastrocnemius_medial_head));
  STATIC_REQUIRE(antagonist_of(tibialis_anterior, tibialis_posterior));
  STATIC_REQUIRE(antagonist_of(rectus_abdominis, multifidus));
  STATIC_REQUIRE(!antagonist_of(vastus_lateralis, vastus_medialis));
  STATIC_REQUIRE(!antagonist_of(gluteus_medius, gluteus_minimus));
  STATIC_REQUIRE(!antagonist_of(transversus_abdominis, multifidus));
  STATIC_REQUIRE(joints_opposed(sartorius, rectus_femoris) == enum_set<joint>{knee});
  STATIC_REQUIRE(joints_shared(sartorius, rectus_femoris) == enum_set<joint>{hip});
}

TEST_CASE("questions may be put in enumerators and in terms", "[anatomy]") {
  const muscle at_run_time = muscle::biceps_femoris_long_head;
  REQUIRE(crosses(at_run_time, hip));
  REQUIRE(crosses(biceps_femoris_long_head, joint::hip));
  STATIC_REQUIRE(crosses(biceps_femoris_long_head, hip));
  STATIC_REQUIRE(crosses.converse(subtalar).contains(muscle::fibularis_longus));
}

TEST_CASE("a relation knows which questions make sense", "[anatomy]") {
  STATIC_REQUIRE(relates<struct crosses, muscle, term<joint::hip>>);
  STATIC_REQUIRE(relates<struct continues_as, nerve, nerve>);
  STATIC_REQUIRE(!relates<struct crosses, joint, joint>);
  STATIC_REQUIRE(!relates<struct crosses, muscle_group, joint>);
  STATIC_REQUIRE(!relates<struct innervated_by, nerve, muscle>);
  STATIC_REQUIRE(crosses.from.unverified());
}
