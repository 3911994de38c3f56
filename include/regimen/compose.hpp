/// @file
/// @brief Which steps, which dose, in which order, or why none.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/compose/alternatives.hpp"
#include "regimen/compose/annealing.hpp"
#include "regimen/compose/any_rule_set.hpp"
#include "regimen/compose/chain.hpp"
#include "regimen/compose/clash.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/compose/composition.hpp"
#include "regimen/compose/dose_response.hpp"
#include "regimen/compose/even_route.hpp"
#include "regimen/compose/ground.hpp"
#include "regimen/compose/grounding.hpp"
#include "regimen/compose/instance.hpp"
#include "regimen/compose/lagrangian.hpp"
#include "regimen/compose/options.hpp"
#include "regimen/compose/prize_route.hpp"
#include "regimen/compose/reduce.hpp"
#include "regimen/compose/repair.hpp"
#include "regimen/compose/request.hpp"
#include "regimen/compose/route.hpp"
#include "regimen/compose/search_space.hpp"
#include "regimen/compose/solve.hpp"
#include "regimen/compose/stage_plan.hpp"
#include "regimen/compose/superset.hpp"
#include "regimen/compose/tour.hpp"
