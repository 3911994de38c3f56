// TITLE: A technique on a structure that it does not act on
// MEANING: A deep squat names what it acts on: gluteus maximus and quadriceps. A sciatic nerve is not squatted.
// FIX: Apply the technique to one of technique::touches, or to a part of one.
// EXPECT: regimen: this technique does not act on this structure
// EXPECT: touch<regimen::deep_squat, regimen::term<regimen::nerve::sciatic_nerve>
#include "regimen/technique/standard.hpp"
#include "regimen/technique/step.hpp"

using namespace regimen;

#if SHOULD_COMPILE
inline constexpr auto step_one = perform<deep_squat>(gluteus_maximus);
#else
inline constexpr auto step_one = perform<deep_squat>(sciatic_nerve);
#endif
