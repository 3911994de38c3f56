/// @file
/// @brief Pictures of the body and of its motion, as SVG.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/io/svg/drawing.hpp"
#include "regimen/io/svg/length_plot.hpp"
#include "regimen/io/svg/mid_thigh.hpp"
#include "regimen/io/svg/response_plot.hpp"

/// @brief Pictures as text: no scripts, words that can be marked and read aloud, colours for the colour-blind, the same
/// bytes on every platform.
namespace regimen::svg {}
