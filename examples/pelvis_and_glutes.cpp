// Pelvis and gluteus maximus (S1): stretch the hip flexors; if an adequate trial brings nothing, stop, and hold planks
// until the core is stable; meanwhile wake the gluteus maximus up. Done when the pelvis is level and the muscle strong.
#include "print_loop.hpp"

using namespace regimen;

constexpr person sits_a_lot = without_red_flags(
    {.known = findings{finding::pelvis_tilted_forward, finding::prolonged_sitting, finding::flat_buttocks}});

constexpr auto first_weeks = checked(
    safe_practice,
    [] {
      return sequence(perform<static_stretch>(hip_flexors, half_kneeling, 2_reps, 30_s),
                      perform<supine_bridge>(gluteus_maximus, 2_sets, 10_reps),
                      perform<deep_squat>(gluteus_maximus, 2_sets, 8_reps), perform<lunge>(gluteus_maximus, 8_reps),
                      perform<one_legged_stand>(gluteus_maximus, 30_s));
    },
    [] { return sits_a_lot; });

// One stretch, four ways for it to end. Everything below is known while compiling: the same functions serve both times.
constexpr trial relief{method::stretch, hip_flexors, 4, 5, response::relief};
constexpr trial one_week{method::stretch, hip_flexors, 1, 5, response::none};
constexpr trial four_weeks{method::stretch, hip_flexors, 4, 5, response::none};
constexpr trial worse{method::stretch, hip_flexors, 2, 5, response::worse};

constexpr adaptation learnt = respond(sits_a_lot, four_weeks);
static_assert(learnt.what == decision::change);
static_assert(respond(sits_a_lot, one_week).what == decision::keep_trying);
static_assert(respond(sits_a_lot, one_week).who.known == sits_a_lot.known, "too short to say anything (S1-29)");
static_assert(!check(safe_practice, erase(first_weeks), learnt.who).kept(), "the stretch is stopped (S1-12)");

constexpr auto next_weeks = checked(
    safe_practice,
    [] {
      return sequence(perform<side_plank>(core, 2_sets, 30_s), perform<forearm_plank>(core, 2_sets, 30_s),
                      perform<supine_bridge>(gluteus_maximus, 2_sets, 10_reps),
                      perform<deep_squat>(gluteus_maximus, 2_sets, 8_reps));
    },
    [] { return learnt.who; });

constexpr person stable = with(learnt.who, finding::core_instability, presence::absent);
static_assert(check(safe_practice, erase(first_weeks), stable).kept(), "and comes back with a stable core (S1-14)");

void print_goal(const person& who) {
  constexpr const goal& aim = neutral_pelvis_and_strong_gluteus;
  std::cout << "  " << aim.what << " [" << english::text(aim.from) << "]: ";
  switch (reached(aim, who.known)) {
    case presence::present: std::cout << "reached, done\n"; break;
    case presence::absent: std::cout << "not yet\n"; break;
    case presence::unknown: std::cout << "not known; test before you stop\n"; break;
  }
}

int main() {
  print_routine("Pelvis and glutes, first weeks", erase(first_weeks));

  const auto techniques = techniques_of("S1-");
  const auto six_minutes = [&](const person& who) { return session_for(who, 6_min, techniques); };
  std::cout << "\nWhat was found speaks for:\n";
  print_causes(sits_a_lot, 5);
  const composed_session first = six_minutes(sits_a_lot);
  print_session("A session", first);
  print_goal(sits_a_lot);

  for (const trial& tried : {relief, one_week, worse, four_weeks}) {
    const adaptation follows = respond(sits_a_lot, tried);
    std::cout << "\nIf: " << english::text(tried, follows) << '\n';
    if (follows.what == decision::refer) continue;
    print_shift(sits_a_lot, follows.who);
    print_change(first, six_minutes(follows.who));
  }

  std::cout << "\nLater, the core is known to be stable [S1-14]:\n";
  print_change(six_minutes(learnt.who), six_minutes(stable));
  print_goal(stable);
  const person level = with(stable, finding::pelvis_tilted_forward, presence::absent);
  std::cout << "The pelvis is level:\n";
  print_goal(level);
  std::cout << "And a test finds the gluteus maximus strong:\n";
  print_goal(with(level, finding::gluteal_weakness, presence::absent));

  std::cout << '\n';
  print_routine("Pelvis and glutes, next weeks", erase(next_weeks));
}
