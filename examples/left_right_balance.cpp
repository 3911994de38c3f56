// Left against right (S4): watch, load from controlled to side-loaded, both sides, and watch again. The first
// examinations, repeated, decide whether it is kept up or something else is tried.
#include "print_loop.hpp"

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

constexpr person tight_on_the_left = [] {
  person who = without_red_flags({});
  for (const finding sign : {finding::hamstring_tightness, finding::stretching_without_relief})
    who = with(who, sign, presence::present, side::left);
  return who;
}();

// What the examinations find on the two legs.
constexpr person examined(person who, presence on_the_left) {
  for (const examination& e : examinations) {
    who = with(who, e.shows, on_the_left, side::left);
    who = with(who, e.shows, presence::absent, side::right);
  }
  return who;
}

// Squats on one leg, eight on the left and ten on the right, in per cent of the stronger leg.
constexpr asymmetry squats = compare_legs(8, 10, reference_limb::stronger);
static_assert(squats.weaker == side::left && squats.percent() == 20);

constexpr person first = examined(tight_on_the_left, presence::present);
constexpr side_load_aim left_works_harder{.harder_hamstrings = side::left};
static_assert(side_for(overhead_side_run, left_works_harder) == side::left);
static_assert(side_for(overhead_side_run, mirror(left_works_harder)) == side::right);

void print_pair(const side_doses& pair) {
  for (const step& s : pair.steps) std::cout << "  " << in_words(s) << '\n';
  std::cout << "    " << english::text(pair.how) << "; left " << english::text(pair.work_on(side::left)) << ", right "
            << english::text(pair.work_on(side::right)) << " of work\n";
}

void print_retest(const retest_result& again, presence freer) {
  for (const retested_sign& s : again.signs)
    std::cout << "  " << english::text(s.sign) << ": " << english::text(s.affected) << '\n';
  std::cout << "  all in all " << english::text(again.affected)
            << "; the run as it should be: " << english::text(run_succeeds(again, freer)) << '\n';
}

int main() {
  print_routine("Left against right", erase(balance));
  std::cout << "\nFifteen pounds, as in the article, are " << english::text(15_lb) << ": more than most people need.\n";

  std::cout << "\nThe examinations, side by side: squats on one leg 8 to 10, the " << english::text(squats.weaker)
            << " weaker by " << squats.percent() << " per cent of the " << english::text(squats.reference) << " leg, "
            << english::text(against_custom(squats)) << '\n';
  print_causes(first, 2);
  const composed_session weeks = session_for(first, 12_min, techniques_of("S4-"));
  print_session("The first weeks", weeks);

  std::cout << "\nThe weaker side first, three for two where the rules let it:\n";
  constexpr step hinge{&braking_hinge,     hamstrings,
                       side::both,         {hand_weight},
                       position::standing, {{2}, {8}, {}, braking_hinge.doses.pace, seconds{60}, {5000}}};
  constexpr side_doses divided = weaker_side_first(hinge, squats, {3, 2, {"asked for"}}, 60_s);
  print_pair(divided);
  constexpr step drill{&overhead_side_run, hamstrings,        side::both,
                       {hand_weight},      position::walking, overhead_side_run.doses.least()};
  constexpr side_doses placed = weaker_side_first(drill, *side_for(overhead_side_run, left_works_harder));
  std::cout << "The load to the side whose hamstrings are to work harder, and then to the other [S4-16; S4-20]:\n";
  print_pair(placed);

  std::cout << "\nSome weeks later, the same examinations: improved\n";
  const person improved =
      with(examined(first, presence::absent), finding::hamstring_tightness, presence::absent, side::left);
  const retest_result better = retest(first.known, improved.known, side::left);
  print_retest(better, presence::present);
  print_shift(first, improved);
  if (const auto kept_up = maintain(run_succeeds(better, presence::present)))
    for (const upkeep& u : kept_up->keeps)
      std::cout << "  keep up: " << english::text(u.what) << ", " << u.sessions_a_week << " session a week ["
                << english::text(u.from) << "; " << english::text(u.frequency_from) << "]\n";

  std::cout << "\nOr as before\n";
  std::cout << "  all in all " << english::text(retest(first.known, first.known, side::left).affected) << '\n';
  constexpr trial six_weeks{method::strengthening, hamstrings, 6, 3, response::none, side::left};
  const adaptation follows = respond(first, six_weeks);
  std::cout << "  " << english::text(six_weeks, follows) << '\n';
  const composed_session other =
      session_for(follows.who, 6_min, techniques_of("S0-"), needs_of_leading_cause(follows.who, cause::side_imbalance));
  print_change(weeks, other);
}
