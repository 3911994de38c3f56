/// @file
/// @brief Names as types and as values: terms, names, sets and short lists of them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/vocabulary/bit_algebra.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/list.hpp"
#include "regimen/vocabulary/literal.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/span.hpp"
#include "regimen/vocabulary/term.hpp"
