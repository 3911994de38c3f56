/// @file
/// @brief Typed routines judged while compiling, part eight of eight: parity.cpp has what they are compared with.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "catch.hpp"
#include "parity.hpp"

TEST_CASE("typed routines are judged alike in every form: part eight of eight", "[rule][law]") {
  parity::require_same_in_every_form(parity::judged_from<1750>(std::make_integer_sequence<std::uint64_t, 250>{}));
}
