/// @file
/// @brief How does training go on from session to session, and over weeks?
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/training/compose_week.hpp"
#include "regimen/training/deload.hpp"
#include "regimen/training/detraining.hpp"
#include "regimen/training/effort.hpp"
#include "regimen/training/loadable.hpp"
#include "regimen/training/nordic_program.hpp"
#include "regimen/training/prescription.hpp"
#include "regimen/training/progression.hpp"
#include "regimen/training/readiness.hpp"
#include "regimen/training/recovery.hpp"
#include "regimen/training/training_log.hpp"
#include "regimen/training/training_weeks.hpp"
#include "regimen/training/week.hpp"
#include "regimen/training/weekly_volume.hpp"
