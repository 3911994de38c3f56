// TITLE: Two sides for one step
// MEANING: A step is on the left, on the right or on both sides. Here it is given two sides, so that its type would
// MEANING: keep the first of them and its value the last.
// FIX: Name one side; alternate() makes a left and a right step of one.
// EXPECT: regimen: name the side of a step by one of the terms left, right and both
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto step_one = perform<rolling>(posterior_thigh, both);
#else
inline constexpr auto step_one = perform<rolling>(posterior_thigh, left, right);
#endif
