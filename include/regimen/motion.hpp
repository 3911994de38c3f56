/// @file
/// @brief How the body moves: poses, lengths of muscles, contraction types, movements of exercises.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/motion/contraction.hpp"
#include "regimen/motion/contraction_label.hpp"
#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/excursion.hpp"
#include "regimen/motion/hawkins_hull.hpp"
#include "regimen/motion/length_change.hpp"
#include "regimen/motion/length_delta.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/musculotendon_length.hpp"
#include "regimen/motion/pattern.hpp"
#include "regimen/motion/pelvis.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/motion/side_load.hpp"
#include "regimen/motion/standard_movements.hpp"
#include "regimen/motion/working_length.hpp"
