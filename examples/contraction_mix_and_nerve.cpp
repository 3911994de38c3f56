// Contraction mix and nerve (S2): strong when short, strong when long, and a nerve that glides. One test tells whether
// the muscle or the nerve is at fault, and the answer decides what is trained.
#include "print_loop.hpp"

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

constexpr person cramps =
    without_red_flags({.known = findings{finding::hamstring_tightness, finding::cramp_on_strengthening}});
constexpr person changes = with(cramps, finding::symptoms_change_from_afar, presence::present);
constexpr person does_not_change = with(cramps, finding::symptoms_change_from_afar, presence::absent);
constexpr trial two_weeks{method::nerve_slider, sciatic_nerve, 2, 5, response::none};
constexpr trial four_weeks{method::nerve_slider, sciatic_nerve, 4, 5, response::none};
static_assert(respond(changes, two_weeks).what == decision::keep_trying);
static_assert(respond(changes, four_weeks).what == decision::change);

// What would be asked, in its order, if everything were answered with no.
void print_questions(person who) {
  std::cout << "To find out next, the most telling for the trouble first:\n  ";
  int asked = 0;
  while (const auto next = next_question(who)) {
    if (next->ask == finding::symptoms_change_from_afar) {
      std::cout << "...\n  " << asked << " others before " << english::text(*next) << ".\n";
      return;
    }
    if (++asked <= 5) std::cout << english::text(next->ask) << ", ";
    who.known.set(next->ask, next->where, presence::absent);
  }
}

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

  const auto techniques = techniques_of("S2-");
  const auto session = [&](const person& who) {
    return session_for(who, 12_min, techniques, needs_of_leading_cause(who));
  };
  std::cout << "\nTight, and it cramps when it is strengthened:\n";
  print_causes(cramps);
  print_questions(cramps);

  std::cout << "\nIf moving the neck or the ankle changes what is felt in the thigh [S2-27]:\n";
  print_shift(cramps, changes);
  const composed_session gliding = session(changes);
  print_session("The nerve leads", gliding);

  std::cout << "\nIf it does not:\n";
  print_shift(cramps, does_not_change);
  const composed_session mix = session(does_not_change);
  print_session("The muscle leads", mix);
  std::vector<step> composed;
  for (const composed_step& s : mix.answer.steps) composed.push_back(s.what);
  for (const contraction type : {contraction::concentric, contraction::eccentric})
    std::cout << "  " << english::text(type) << ' '
              << english::text(time_under_tension(composed, hamstrings, side::left, type)) << " on either side\n";

  for (const trial& tried : {two_weeks, four_weeks}) {
    const adaptation follows = respond(changes, tried);
    std::cout << "\nIf the nerve leads, and then: " << english::text(tried, follows) << '\n';
    print_shift(changes, follows.who);
    print_change(gliding, session(follows.who));
  }
}
