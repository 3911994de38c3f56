/// @file
/// @brief The set of bits against std::set.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/vocabulary/enum_set.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <type_traits>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/anatomy/landmark.hpp"
#include "regimen/anatomy/muscle.hpp"

using namespace regimen;

namespace {

// More than 64 values, so that the set has more than one word.
enum class wide : unsigned char { first = 0, at_63 = 63, at_64 = 64, last = 129 };

template <class Enum>
struct pair_of_sets {
  enum_set<Enum> bits{};
  std::set<Enum> tree{};
};

template <class Enum>
void same(const enum_set<Enum>& bits, const std::set<Enum>& tree) {
  REQUIRE(bits.size() == tree.size());
  REQUIRE(bits.empty() == tree.empty());
  std::vector<Enum> walked;
  for (const Enum e : bits) walked.push_back(e);
  REQUIRE(walked == std::vector<Enum>(tree.begin(), tree.end()));
  for (std::size_t i = 0; i < count_of<Enum>; ++i)
    if (bits.contains(static_cast<Enum>(i)) != (tree.count(static_cast<Enum>(i)) == 1)) FAIL("membership of " << i);
}

template <class Enum>
pair_of_sets<Enum> any_pair(generated::source_of_chance& chance) {
  pair_of_sets<Enum> p;
  const int density = chance.between(0, 100);
  for (std::size_t i = 0; i < count_of<Enum>; ++i)
    if (chance.percent(density)) {
      p.bits.insert(static_cast<Enum>(i));
      p.tree.insert(static_cast<Enum>(i));
    }
  return p;
}

template <class Enum>
void behaves_like_a_set(std::uint64_t seed) {
  generated::source_of_chance chance{seed};
  std::set<Enum> every;
  for (std::size_t i = 0; i < count_of<Enum>; ++i) every.insert(static_cast<Enum>(i));
  same(enum_set<Enum>::all(), every);
  same(enum_set<Enum>{}, {});
  for (int round = 0; round < 60; ++round) {
    auto a = any_pair<Enum>(chance);
    const auto b = any_pair<Enum>(chance);
    std::set<Enum> expected;
    const auto into = [&] {
      expected.clear();
      return std::inserter(expected, expected.end());
    };
    std::set_union(a.tree.begin(), a.tree.end(), b.tree.begin(), b.tree.end(), into());
    same(a.bits | b.bits, expected);
    std::set_intersection(a.tree.begin(), a.tree.end(), b.tree.begin(), b.tree.end(), into());
    same(a.bits & b.bits, expected);
    REQUIRE(a.bits.intersects(b.bits) == !expected.empty());
    std::set_difference(a.tree.begin(), a.tree.end(), b.tree.begin(), b.tree.end(), into());
    same(a.bits - b.bits, expected);
    std::set_difference(every.begin(), every.end(), a.tree.begin(), a.tree.end(), into());
    same(~a.bits, expected);
    REQUIRE(a.bits.contains(b.bits) == std::includes(a.tree.begin(), a.tree.end(), b.tree.begin(), b.tree.end()));
    REQUIRE(a.bits.contains(a.bits & b.bits));
    REQUIRE((a.bits == b.bits) == (a.tree == b.tree));
    for (int k = 0; k < 20; ++k) {
      const Enum e = static_cast<Enum>(chance.below(count_of<Enum>));
      if (chance.percent(50)) {
        a.bits.insert(e);
        a.tree.insert(e);
      } else {
        a.bits.erase(e);
        a.tree.erase(e);
      }
    }
    same(a.bits, a.tree);
  }
}

}  // namespace

namespace regimen {
template <>
struct vocabulary<wide> {
  static constexpr std::string_view kind = "wide";
  static constexpr std::string_view names[130] = {};
};
}  // namespace regimen

TEST_CASE("a set of enumerators is a set", "[vocabulary][law]") {
  behaves_like_a_set<side>(1);
  behaves_like_a_set<finding>(2);
  behaves_like_a_set<muscle>(3);
  behaves_like_a_set<landmark>(4);
  behaves_like_a_set<wide>(5);
}

TEST_CASE("a set spans its words", "[vocabulary]") {
  constexpr enum_set<wide> ends{wide::first, wide::at_63, wide::at_64, wide::last};
  STATIC_REQUIRE(ends.size() == 4);
  STATIC_REQUIRE((~ends).size() == 126);
  STATIC_REQUIRE(*(ends - enum_set<wide>{wide::first}).begin() == wide::at_63);
  STATIC_REQUIRE(sizeof(enum_set<wide>) == 24);
  STATIC_REQUIRE(enum_set<wide>::all() == ~enum_set<wide>{});
}

TEST_CASE("a set is a small plain value", "[vocabulary]") {
  STATIC_REQUIRE(std::is_trivially_copyable_v<enum_set<muscle>>);
  STATIC_REQUIRE(sizeof(enum_set<muscle>) == (count_of<muscle> + 63) / 64 * 8);
  STATIC_REQUIRE(sizeof(enum_set<side>) == 8);
  STATIC_REQUIRE(enum_set<side>{left, side::right} == enum_set<side>{side::right, left, left});
  STATIC_REQUIRE(!std::is_constructible_v<enum_set<muscle>, joint>);
}
