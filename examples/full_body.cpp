// The code of docs/catalogue.md: a session for the whole body, for somebody who has bands and dumbbells.
#include <regimen/catalogue.hpp>

#include "print_routine.hpp"

using namespace regimen;

namespace {

void compose_a_session() {
  //! [compose]
  request asked;
  asked.who.tools = enum_set<tool>{resistance_band, hand_weight};
  asked.who.positions = enum_set<position>{position::standing, bent_over, chair_sitting};
  asked.available = 12_min;
  for (const structure part :
       {structure{vasti}, structure{hamstrings}, structure{triceps_brachii}, structure{rhomboids}})
    asked.needs.push_back({.what = part, .wanted = quality::strength_long});

  const composition answer = compose(asked, safe_practice, full_catalogue);
  //! [compose]

  std::vector<step> steps;
  for (const composed_step& s : answer.steps) steps.push_back(s.what);
  print_routine("Whole body, with bands and dumbbells", steps);
}

void climb_a_ladder() {
  std::cout << "\nThe push-up, from easy to hard\n";
  //! [ladder]
  for (const technique* t = &wall_push_up; t != nullptr; t = harder(*t)) std::cout << "  " << t->name << '\n';
  //! [ladder]
}

void ask_who_works() {
  //! [roles]
  static_assert(dumbbell_curl.moves.of(brachialis, phase::raising) == contraction::concentric);
  static_assert(push_up.moves.of(rectus_abdominis, phase::raising) == contraction::isometric);
  //! [roles]
}

}  // namespace

int main() {
  compose_a_session();
  climb_a_ladder();
  ask_who_works();
}
