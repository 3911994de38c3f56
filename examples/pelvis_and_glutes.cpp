// Pelvis and gluteus maximus (S1): stretch the hip flexors; if an adequate trial brings nothing, stop, and hold planks
// until the core is stable; meanwhile wake the gluteus maximus up.
#include <iostream>

#include "print_routine.hpp"

using namespace regimen;

constexpr person sits_a_lot{.known = findings{finding::pelvis_tilted_forward, finding::prolonged_sitting,
                                              finding::hip_flexor_tightness, finding::flat_buttocks}};

constexpr auto first_weeks = checked(
    safe_practice,
    [] {
      return sequence(perform<static_stretch>(hip_flexors, half_kneeling, 2_reps, 30_s),
                      perform<supine_bridge>(gluteus_maximus, 2_sets, 10_reps),
                      perform<deep_squat>(gluteus_maximus, 2_sets, 8_reps), perform<lunge>(gluteus_maximus, 8_reps),
                      perform<one_legged_stand>(gluteus_maximus, 30_s));
    },
    [] { return sits_a_lot; });

constexpr trial four_weeks{method::stretch, hip_flexors, 4, 5, response::none};

// Everything below is known while compiling: the same functions serve both times.
constexpr adaptation learnt = respond(sits_a_lot, four_weeks);
static_assert(learnt.what == decision::change);
static_assert(respond(sits_a_lot, {method::stretch, hip_flexors, 1, 5, response::none}).what == decision::keep_trying);
static_assert(!check(safe_practice, erase(first_weeks), learnt.who).kept(), "the stretch is stopped (S1-12)");

constexpr auto next_weeks = checked(
    safe_practice,
    [] {
      return sequence(perform<side_plank>(core, 2_sets, 30_s), perform<forearm_plank>(core, 2_sets, 30_s),
                      perform<supine_bridge>(gluteus_maximus, 2_sets, 10_reps),
                      perform<deep_squat>(gluteus_maximus, 2_sets, 8_reps));
    },
    [] { return learnt.who; });

int main() {
  print_routine("Pelvis and glutes, first weeks", erase(first_weeks));
  std::cout << "\nAfter 4 weeks of stretching on 5 days a week without relief: " << english::text(learnt.what) << " ["
            << english::text(learnt.from) << "]\n";
  for (const ranked_cause& c : assess(learnt.who).causes)
    if (c.score > 0) std::cout << "  " << english::text(c.what) << ": " << c.score << '\n';
  std::cout << '\n';
  print_routine("Pelvis and glutes, next weeks", erase(next_weeks));
}
