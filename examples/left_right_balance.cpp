// Left against right (S4): watch, load from controlled to side-loaded, both sides, and watch again.
#include <iostream>

#include "print_routine.hpp"

using namespace regimen;

constexpr auto balance = checked(loading_progression, [] {
  return sequence(perform<watch_running>(hamstrings, 60_s),
                  alternate(perform<single_leg_squat>(quadriceps, left, 8_reps)),
                  perform<static_stretch>(gluteals, 2_reps, 30_s), perform<braking_hinge>(hamstrings, 8_reps, 5_kg),
                  perform<power_skips>(hamstrings, 30_s), perform<overhead_run>(hamstrings, hand_weight, 30_s, 5_kg),
                  alternate(perform<overhead_side_run>(hamstrings, hand_weight, right, 30_s, 5_kg)),
                  perform<watch_running>(hamstrings, 60_s));
});

// Mirror symmetry of the load placement: what the right side gets, the left side gets.
static_assert(time_on(erase(balance), side::left) == time_on(erase(balance), side::right));

int main() {
  print_routine("Left against right", erase(balance));
  std::cout << "\nFifteen pounds, as in the article, are " << english::text(15_lb) << ": more than most people need.\n";
}
