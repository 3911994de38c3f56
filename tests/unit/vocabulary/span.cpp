/// @file
/// @brief Spans: what they refer to, and what they refuse.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/vocabulary/span.hpp"

#include <array>
#include <span>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "regimen/vocabulary/list.hpp"

using namespace regimen;

namespace {

struct base {
  int value = 0;
};
struct derived : base {
  int more = 0;
};

int sum(span<const int> numbers) {
  int total = 0;
  for (const int n : numbers) total += n;
  return total;
}

}  // namespace

TEST_CASE("a span refers to whatever stands in a row", "[span]") {
  std::vector<int> numbers{1, 2, 3, 4};
  const int bare[] = {1, 2, 3, 4};
  REQUIRE(sum(numbers) == 10);
  REQUIRE(sum(bare) == 10);
  REQUIRE(sum(std::array{1, 2, 3, 4}) == 10);
  REQUIRE(sum(std::span<int>{numbers}) == 10);
  REQUIRE(sum(list<int, 8>{1, 2, 3, 4}) == 10);
  REQUIRE(sum({}) == 0);
  const span<int> all{numbers};
  REQUIRE(all.data() == numbers.data());
  REQUIRE(sum(all.first(1)) == 1);
  REQUIRE(sum(all.last(2)) == 7);
  REQUIRE(all.last(0).empty());
  all.back() = 5;
  REQUIRE(numbers[3] == 5);
}

TEST_CASE("a span refuses values of a derived type, which are of another size, and drops no const", "[span]") {
  STATIC_REQUIRE(std::is_convertible_v<std::vector<base>&, span<const base>>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<std::vector<derived>&, span<const base>>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<derived(&)[2], span<const base>>);
  STATIC_REQUIRE(std::is_convertible_v<std::vector<const base*>&, span<const base* const>>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<const std::vector<base>&, span<base>>);
}
