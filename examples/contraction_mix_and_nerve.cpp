// Contraction mix and nerve (S2): strong when short, strong when long, and a nerve that glides.
#include <iostream>

#include "print_routine.hpp"

using namespace regimen;

// Where the muscle is at fault: from the curl to single-leg work, each lowered slowly.
constexpr auto muscle_at_fault = checked(safe_practice, [] {
  return sequence(perform<leg_curl>(hamstrings, 8_reps), perform<heel_slide_bridge>(hamstrings, 8_reps),
                  perform<slow_deadlift>(hamstrings, 8_reps, 10_kg), perform<single_leg_deadlift>(hamstrings, 8_reps),
                  perform<death_march>(hamstrings, 8_reps));
});

// Where the nerve is: sliders first, then the slump.
constexpr auto nerve_at_fault = checked(safe_practice, [] {
  return sequence(perform<sciatic_slider>(sciatic_nerve, chair_sitting, 3_sets, 10_reps),
                  perform<sciatic_slider>(sciatic_nerve, supine, 3_sets, 10_reps),
                  perform<slump_tensioner>(sciatic_nerve, 3_sets, 10_reps));
});

int main() {
  print_routine("The muscle", erase(muscle_at_fault));
  std::cout << "  Time under tension of each hamstring head, on either side:\n";
  constexpr auto steps = erase(muscle_at_fault);
  for (const muscle head : members_of(muscle_group::hamstrings)) {
    std::cout << "    " << english::text(head);
    for (const contraction type : {contraction::concentric, contraction::eccentric, contraction::isometric})
      std::cout << ", " << english::text(type) << ' '
                << english::text(time_under_tension(steps, structure{head}, side::left, type));
    std::cout << '\n';
  }
  std::cout << '\n';
  print_routine("The nerve", erase(nerve_at_fault));
}
