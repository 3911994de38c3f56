/// @file
/// @brief What the body is: structures, sides, and typed relations between them.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/anatomy/action_role.hpp"
#include "regimen/anatomy/articularity.hpp"
#include "regimen/anatomy/bone.hpp"
#include "regimen/anatomy/contact.hpp"
#include "regimen/anatomy/fascia.hpp"
#include "regimen/anatomy/group.hpp"
#include "regimen/anatomy/influence.hpp"
#include "regimen/anatomy/joint.hpp"
#include "regimen/anatomy/landmark.hpp"
#include "regimen/anatomy/mid_thigh.hpp"
#include "regimen/anatomy/muscle.hpp"
#include "regimen/anatomy/muscle_table.hpp"
#include "regimen/anatomy/myofascial.hpp"
#include "regimen/anatomy/nerve.hpp"
#include "regimen/anatomy/nerve_course.hpp"
#include "regimen/anatomy/path.hpp"
#include "regimen/anatomy/proportion.hpp"
#include "regimen/anatomy/region.hpp"
#include "regimen/anatomy/relation.hpp"
#include "regimen/anatomy/side.hpp"
#include "regimen/anatomy/structure.hpp"
#include "regimen/anatomy/structure_set.hpp"
