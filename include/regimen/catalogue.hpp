/// @file
/// @brief The catalogue: techniques and exercises for the whole body, with ladders from easy to hard. Not part of
/// regimen/regimen.hpp.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/catalogue/bands_and_dumbbells.hpp"
#include "regimen/catalogue/doses.hpp"
#include "regimen/catalogue/easing.hpp"
#include "regimen/catalogue/full.hpp"
#include "regimen/catalogue/gym.hpp"
#include "regimen/catalogue/ladders.hpp"
#include "regimen/catalogue/movements.hpp"
#include "regimen/catalogue/nerve_gliding.hpp"
#include "regimen/catalogue/no_equipment.hpp"
#include "regimen/catalogue/rolling.hpp"
#include "regimen/catalogue/stretching.hpp"
#include "regimen/catalogue/warming_up.hpp"
