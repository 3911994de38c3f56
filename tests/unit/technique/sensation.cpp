/// @file
/// @brief How a technique may feel.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/technique/sensation.hpp"

#include "catch.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

TEST_CASE("massage may feel strong, and never unbearable or alarming", "[technique][law][S3-17]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    REQUIRE(t->at_most <= sensation::strong);
    REQUIRE(tolerates(*t, sensation::comfortable));
    REQUIRE_FALSE(tolerates(*t, sensation::unbearable));
    REQUIRE_FALSE(tolerates(*t, sensation::alarming));
    if (t->how == method::massage) REQUIRE(tolerates(*t, sensation::strong));
  }
}

TEST_CASE("no technique can allow what is alarming", "[technique][S3-17]") {
  technique careless = rolling;
  careless.at_most = sensation::alarming;
  REQUIRE_FALSE(tolerates(careless, sensation::alarming));
  REQUIRE_FALSE(tolerates(careless, sensation::unbearable));
  REQUIRE(tolerates(careless, sensation::strong));
}

TEST_CASE("gliding a nerve stays comfortable", "[technique][S2-24]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    const bool nerve_work = t->how == method::nerve_slider || t->how == method::nerve_tensioner;
    REQUIRE((t->at_most == sensation::comfortable) == nerve_work);
    if (nerve_work) REQUIRE_FALSE(tolerates(*t, sensation::strong));
  }
}
