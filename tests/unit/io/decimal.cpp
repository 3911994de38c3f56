/// @file
/// @brief Numbers as text and back.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/decimal.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace regimen;

TEST_CASE("decimals are fixed, and zero has no sign", "[io][decimal]") {
  REQUIRE(with_decimals(0.4494, 7) == "0.4494000");
  REQUIRE(with_decimals(-13.46, 1) == "-13.5");
  REQUIRE(with_decimals(-0.04, 1) == "0.0");
  REQUIRE(with_decimals(-0.0, 0) == "0");
  REQUIRE(with_decimals(1e300, 1).size() == 303);
  REQUIRE(with_decimals(std::numeric_limits<double>::lowest(), 7).size() == 1 + 309 + 1 + 7);
  REQUIRE(with_decimals(std::nan(""), 1) == "nan");
  REQUIRE(with_decimals(-HUGE_VAL, 1) == "-inf");
}

TEST_CASE("signs stand before all but zero", "[io][decimal]") {
  REQUIRE(with_sign(19.04, 1) == "+19.0");
  REQUIRE(with_sign(-13.5, 1) == "-13.5");
  REQUIRE(with_sign(0.04, 1) == "0.0");
  REQUIRE(with_sign(-0.04, 1) == "0.0");
}

TEST_CASE("the shortest text of a number reads back as the number", "[io][decimal]") {
  REQUIRE(shortest(120) == "120");
  REQUIRE(shortest(-12.5) == "-12.5");
  REQUIRE(shortest(-0.0) == "0");
  for (const double value : {0.1, 1.0 / 3, 1e-300, 123456789.123, -20.0})
    REQUIRE(finite_number(shortest(value)) == value);
}

TEST_CASE("only a finite number is read, and only if it is the whole text", "[io][decimal]") {
  REQUIRE(finite_number("90") == 90.0);
  REQUIRE(finite_number("-12.5") == -12.5);
  REQUIRE(finite_number("+7") == 7.0);
  REQUIRE(finite_number(" \t1e2 ") == 100.0);
  REQUIRE(finite_number("1e2") == 100.0);
  for (const std::string_view text :
       {"",    " ",   "nan",   "NaN", "-nan", "inf", "-Infinity", "1e400", "-1e400", "0x10",
        "1,5", "1 2", "90deg", "+-7", "--7",  "+",   ".",         "1e",    "ninety", "\xc2\xb2"}) {
    INFO(text);
    REQUIRE_FALSE(finite_number(text));
  }
}
