/// @file
/// @brief What happened, so what next?
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/adapt/maintenance.hpp"
#include "regimen/adapt/monitor.hpp"
#include "regimen/adapt/respond.hpp"
#include "regimen/adapt/retest.hpp"
#include "regimen/adapt/side_dose.hpp"
#include "regimen/adapt/trial.hpp"
