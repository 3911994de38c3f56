// TITLE: The role of something that is no muscle
// MEANING: Only muscles, head by head, play a part in a motion: a nerve supplies them, a group is a set of them.
// FIX: Ask about a muscle: acts_as(semitendinosus, {hip, extension}).
// EXPECT: regimen: acts_as relates a muscle to a motion at a joint
// EXPECT: muscle_group::hamstrings
#include "regimen/anatomy/action_role.hpp"

using namespace regimen;

#if SHOULD_COMPILE
static_assert(acts_as(semitendinosus, {hip, extension}) == action_role::synergist);
#else
static_assert(acts_as(hamstrings, {hip, extension}) == action_role::synergist);
#endif
