/// @file
/// @brief How the body moves: change of length, contraction types, movement patterns.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/contraction.hpp"
#include "regimen/motion/length_change.hpp"
#include "regimen/motion/pattern.hpp"
