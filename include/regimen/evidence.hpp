/// @file
/// @brief Where facts come from.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/level.hpp"
#include "regimen/evidence/source.hpp"
