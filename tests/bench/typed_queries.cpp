/// @file
/// @brief Ten typed questions about the body, answered while compiling: what do they cost beside the header alone?
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/anatomy.hpp"

using namespace regimen;

static_assert(crosses(biceps_femoris_long_head, hip));
static_assert(!crosses(biceps_femoris_short_head, hip));
static_assert(originates_on(semitendinosus, ischial_tuberosity));
static_assert(antagonist_of(soleus, tibialis_anterior));
static_assert(innervated_by(gluteus_maximus, inferior_gluteal_nerve));
static_assert(acts_on(iliacus, {hip, flexion}));
static_assert(part_of(soleus, triceps_surae));
static_assert(interface_of(sciatic_nerve, piriformis));
static_assert(fascially_continuous(gluteus_maximus, iliotibial_tract));
static_assert(guards(hamstrings, sciatic_nerve));
