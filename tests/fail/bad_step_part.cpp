// TITLE: A step described by a text
// MEANING: What follows the structure is told apart by its type: a side, tools, a position, or parts of a dose. A
// MEANING: text is none of them.
// FIX: Use the names of the library, and units: left, foam_roller, prone, 45_s, 2_sets, 10_reps, 5_kg.
// EXPECT: regimen: a step is described by a side, tools, a position and a dose
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto step_one = perform<rolling>(anterior_thigh, left, 45_s);
#else
inline constexpr auto step_one = perform<rolling>(anterior_thigh, "left", 45_s);
#endif
