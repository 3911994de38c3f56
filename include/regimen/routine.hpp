/// @file
/// @brief What is done, in order: routines and what they add up to.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/routine/hana.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/routine/routine.hpp"
