/// @file
/// @brief The whole of regimen, but for io/: anatomy, motion, techniques, routines, rules, assessment, composer,
/// adaptation.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/adapt.hpp"
#include "regimen/anatomy.hpp"
#include "regimen/assessment.hpp"
#include "regimen/compose.hpp"
#include "regimen/evidence.hpp"
#include "regimen/motion.hpp"
#include "regimen/person.hpp"
#include "regimen/quantity.hpp"
#include "regimen/routine.hpp"
#include "regimen/rule.hpp"
#include "regimen/technique.hpp"
#include "regimen/version.hpp"
#include "regimen/vocabulary.hpp"
