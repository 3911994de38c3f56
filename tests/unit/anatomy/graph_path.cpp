/// @file
/// @brief Set algebra, neighbours to any depth, and paths over structures of all kinds.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "regimen/anatomy/contact.hpp"
#include "regimen/anatomy/path.hpp"
#include "regimen/anatomy/relation.hpp"

using namespace regimen;

TEST_CASE("a set of structures holds each kind, and no structure adds nothing", "[anatomy][law]") {
  structure_set seen;
  std::size_t n = 0;
  for (const structure s : structure_set::all()) {
    REQUIRE_FALSE(seen.contains(s));
    seen.insert(s);
    ++n;
    REQUIRE(structure_set{s}.size() == 1);
    REQUIRE(*structure_set{s}.begin() == s);
  }
  REQUIRE(n == structure_count);
  REQUIRE(n == count_of<muscle> + count_of<muscle_group> + count_of<nerve> + count_of<fascia> + count_of<region> +
                   count_of<joint> + count_of<landmark> + count_of<bone>);
  REQUIRE(seen == structure_set::all());
  REQUIRE(structure_set{structure{}}.empty());
  REQUIRE_FALSE(seen.contains(structure{}));
}

TEST_CASE("sets of structures obey the laws of sets", "[anatomy][law]") {
  const structure_set samples[] = {{},
                                   {hip},
                                   {femur, sciatic_nerve, hamstrings},
                                   structure_set{members_of(hamstrings)},
                                   structure_set{muscles_in(posterior_thigh)} | structure_set{fascia_lata},
                                   structure_set::all()};
  for (const structure_set& a : samples)
    for (const structure_set& b : samples) {
      REQUIRE((a | b) == (b | a));
      REQUIRE((a & b) == (b & a));
      REQUIRE(~(a | b) == (~a & ~b));
      REQUIRE((a - b) == (a & ~b));
      REQUIRE((a & (a | b)) == a);
      REQUIRE(~~a == a);
      REQUIRE((a | b).size() + (a & b).size() == a.size() + b.size());
      REQUIRE(a.intersects(b) == !(a & b).empty());
      REQUIRE((a | b).contains(a));
    }
  STATIC_REQUIRE(structure_set{members_of(hamstrings)}.only<muscle>() == members_of(hamstrings));
  STATIC_REQUIRE(structure_set{hip, knee}.only<muscle>().empty());
}

TEST_CASE("neighbours go both ways along a relation", "[anatomy][law]") {
  for (const structure s : structure_set::all())
    for (const structure other : neighbours(s, innervated_by, part_of, interface_of, located_on)) {
      INFO(name_of(s) << " and " << name_of(other));
      REQUIRE(neighbours(other, innervated_by, part_of, interface_of, located_on).contains(s));
      REQUIRE_FALSE(other == s);
    }
}

TEST_CASE("what is within n steps grows to the whole connected part and stops", "[anatomy][law]") {
  structure_set last{mid_thigh_regions[0]};
  REQUIRE(within_steps(last, 0, adjacent_to) == last);
  for (std::size_t n = 1; n < 5; ++n) {
    const structure_set next = within_steps({mid_thigh_regions[0]}, n, adjacent_to);
    REQUIRE(next.contains(last));
    last = next;
  }
  // Five regions in a ring: two steps either way reach all.
  REQUIRE(within_steps({anterior_thigh}, 1, adjacent_to).size() == 3);
  REQUIRE(last.size() == 5);
  STATIC_REQUIRE(within_steps({anterior_thigh}, 2, adjacent_to).size() == 5);
}

TEST_CASE("a path is a chain of neighbours, and none is shorter", "[anatomy][law]") {
  for (const structure goal : {structure{sciatic_nerve}, structure{cranial_dura}, structure{lateral_plantar_nerve}})
    for (const structure start : {structure{soleus}, structure{biceps_femoris_short_head}, structure{femoral_nerve}}) {
      const structure_path way = path(start, goal, innervated_by, continues_as);
      INFO(name_of(start) << " to " << name_of(goal));
      REQUIRE_FALSE(way.empty());
      REQUIRE(way[0] == start);
      REQUIRE(way[way.size() - 1] == goal);
      for (std::size_t i = 1; i < way.size(); ++i)
        REQUIRE(neighbours(way[i - 1], innervated_by, continues_as).contains(way[i]));
      REQUIRE_FALSE(within_steps({start}, way.size() - 2, innervated_by, continues_as).contains(goal));
      REQUIRE(within_steps({start}, way.size() - 1, innervated_by, continues_as).contains(goal));
      REQUIRE(path(goal, start, innervated_by, continues_as).size() == way.size());
    }
}

TEST_CASE("there is no path where nothing connects, and a path to itself is itself", "[anatomy]") {
  REQUIRE(path(soleus, femur, adjacent_to).empty());
  REQUIRE(path(structure{}, femur, located_on).empty());
  REQUIRE(path(hip, hip, crosses).size() == 1);
}

TEST_CASE("which muscles cross the hip and are supplied by the tibial nerve", "[anatomy]") {
  constexpr enum_set<muscle> both = crosses.converse(hip) & (innervated_by.converse(tibial_nerve) |
                                                             innervated_by.converse(tibial_division_of_sciatic_nerve));
  STATIC_REQUIRE(both == enum_set<muscle>{biceps_femoris_long_head, semitendinosus, semimembranosus,
                                          adductor_magnus_hamstring_part});
}
