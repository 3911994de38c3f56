/// @file
/// @brief What must hold: predicates, combinators, verdicts, the standard rules.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/rule/amount.hpp"
#include "regimen/rule/checked.hpp"
#include "regimen/rule/choice_of_rules.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/rule/demand.hpp"
#include "regimen/rule/mix.hpp"
#include "regimen/rule/order.hpp"
#include "regimen/rule/performance.hpp"
#include "regimen/rule/precedence.hpp"
#include "regimen/rule/predicate.hpp"
#include "regimen/rule/preference.hpp"
#include "regimen/rule/prohibition.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/rule/stretch_verdict.hpp"
#include "regimen/rule/symmetry.hpp"
