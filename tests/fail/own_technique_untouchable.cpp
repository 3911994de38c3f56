// TITLE: A technique of an application's own on a structure that it does not name
// MEANING: The application's technique acts on the calf and was applied to the hamstrings.
// FIX: Add the structure to technique::touches if the technique may act on it.
// EXPECT: regimen: this technique does not act on this structure
// EXPECT: touch<calf_raise, regimen::term<regimen::muscle_group::hamstrings>
#include "regimen/technique/step.hpp"

using namespace regimen;

inline constexpr technique calf_raise{.name = "calf_raise", .how = method::strengthening, .touches = {triceps_surae}};

#if SHOULD_COMPILE
inline constexpr auto step_one = perform<calf_raise>(soleus);
#else
inline constexpr auto step_one = perform<calf_raise>(hamstrings);
#endif
