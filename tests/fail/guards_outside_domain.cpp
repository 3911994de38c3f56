// TITLE: An influence asked the wrong way round
// MEANING: Muscles guard nerves; a nerve guards nothing. A relation knows which kinds it is between, so that a question
// MEANING: put the wrong way round is an error and not a silent "no".
// FIX: Ask guards(hamstrings, sciatic_nerve), or guards.converse(sciatic_nerve) for all that guards the nerve.
// EXPECT: regimen: guards relates a muscle or a group to a nerve
// EXPECT: nerve::sciatic_nerve
#include "regimen/anatomy/influence.hpp"

#if SHOULD_COMPILE
static_assert(regimen::guards(regimen::hamstrings, regimen::sciatic_nerve));
#else
static_assert(regimen::guards(regimen::sciatic_nerve, regimen::hamstrings));
#endif
