/// @file
/// @brief Who a routine is for.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/person/contraindication.hpp"
#include "regimen/person/finding.hpp"
#include "regimen/person/length_state.hpp"
#include "regimen/person/observation.hpp"
#include "regimen/person/person.hpp"
