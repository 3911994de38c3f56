/// @file
/// @brief Words for amounts with units.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/quantity/angle.hpp"
#include "regimen/quantity/count.hpp"
#include "regimen/quantity/day.hpp"
#include "regimen/quantity/length.hpp"
#include "regimen/quantity/mass.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/quantity/time.hpp"
