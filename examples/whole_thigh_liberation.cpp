// The side door (S0): free everything round the thigh, then the hamstrings, and stretch them last.
#include <regimen/regimen.hpp>

#include "print_routine.hpp"

using namespace regimen;

//! [routine]
constexpr auto whole_thigh = checked(neighbours_first, [] {
  return sequence(perform<rolling>(anterior_thigh, foam_roller, 45_s),
                  perform<sideways_pressure>(anterolateral_thigh, massage_ball, 45_s),
                  perform<rolling>(medial_thigh, foam_roller, 45_s),
                  perform<sideways_pressure>(posterolateral_thigh, massage_ball, 45_s),
                  perform<rolling>(posterior_thigh, foam_roller, 60_s),
                  perform<static_stretch>(hip_flexors, 2_reps, 30_s),
                  perform<static_stretch>(quadriceps, side_lying, 2_reps, 30_s),
                  perform<static_stretch>(adductors, 2_reps, 30_s), perform<static_stretch>(hamstrings, 2_reps, 30_s));
});
//! [routine]

int main() { print_routine("Whole-thigh liberation", erase(whole_thigh)); }
