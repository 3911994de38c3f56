/// @file
/// @brief What can be done to the body: tools, positions, techniques, doses, steps.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/technique/body_weight.hpp"
#include "regimen/technique/contribution.hpp"
#include "regimen/technique/dose.hpp"
#include "regimen/technique/glide.hpp"
#include "regimen/technique/interleaving.hpp"
#include "regimen/technique/ladder.hpp"
#include "regimen/technique/load_place.hpp"
#include "regimen/technique/load_placement.hpp"
#include "regimen/technique/method.hpp"
#include "regimen/technique/position.hpp"
#include "regimen/technique/pressure_ladder.hpp"
#include "regimen/technique/reported_time.hpp"
#include "regimen/technique/sensation.hpp"
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/technique/sweep.hpp"
#include "regimen/technique/technique.hpp"
#include "regimen/technique/tool.hpp"
