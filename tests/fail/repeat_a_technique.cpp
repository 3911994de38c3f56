// TITLE: A technique where a step is wanted
// MEANING: A routine is made of steps: a technique on a structure. The technique by itself does not say what it is
// MEANING: done to.
// FIX: Say what it is done to: perform<rolling>(anterior_thigh).
// EXPECT: routine_part
#include "regimen/routine/routine.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto twice = repeat<2>(perform<rolling>(anterior_thigh));
#else
inline constexpr auto twice = repeat<2>(rolling);
#endif
