/// @file
/// @brief Requests, answers, routines, reviews, catalogues, instances, training plans as JSON; needs
/// nlohmann-json 3.11.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/io/json/assessment.hpp"
#include "regimen/io/json/catalogue.hpp"
#include "regimen/io/json/composition.hpp"
#include "regimen/io/json/document.hpp"
#include "regimen/io/json/error.hpp"
#include "regimen/io/json/free_exercise_db.hpp"
#include "regimen/io/json/instance.hpp"
#include "regimen/io/json/log.hpp"
#include "regimen/io/json/person.hpp"
#include "regimen/io/json/plan.hpp"
#include "regimen/io/json/reader.hpp"
#include "regimen/io/json/request.hpp"
#include "regimen/io/json/review.hpp"
#include "regimen/io/json/routine.hpp"
