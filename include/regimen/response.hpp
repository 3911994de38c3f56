/// @file
/// @brief How does the body respond to training? Models, numbers of loads, simulated cohorts. Not part of
/// regimen/regimen.hpp, since it needs `cmath`.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/response/banister.hpp"
#include "regimen/response/banister_cohort.hpp"
#include "regimen/response/cohort.hpp"
#include "regimen/response/fitness_delay.hpp"
#include "regimen/response/hill.hpp"
#include "regimen/response/load_ratio.hpp"
#include "regimen/response/monotony.hpp"
#include "regimen/response/one_repetition_maximum.hpp"
#include "regimen/response/response_model.hpp"
#include "regimen/response/todays_load.hpp"
#include "regimen/response/training_impulse.hpp"
#include "regimen/response/turner.hpp"
#include "regimen/response/variable_dose_response.hpp"
