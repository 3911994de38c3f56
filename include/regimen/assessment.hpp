/// @file
/// @brief What is wrong? Findings to ranked causes to needs.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/assessment/accuracy.hpp"
#include "regimen/assessment/assess.hpp"
#include "regimen/assessment/asymmetry.hpp"
#include "regimen/assessment/causal_network.hpp"
#include "regimen/assessment/cause.hpp"
#include "regimen/assessment/clinical_test.hpp"
#include "regimen/assessment/examination.hpp"
#include "regimen/assessment/goal.hpp"
#include "regimen/assessment/need.hpp"
#include "regimen/assessment/network_of_causes.hpp"
#include "regimen/assessment/next_question.hpp"
#include "regimen/assessment/outcome_measure.hpp"
#include "regimen/assessment/prior_sensitivity.hpp"
#include "regimen/assessment/trunk_endurance.hpp"
