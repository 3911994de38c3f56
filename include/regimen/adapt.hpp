/// @file
/// @brief What happened, so what next?
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/adapt/respond.hpp"
#include "regimen/adapt/trial.hpp"
