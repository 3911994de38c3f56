// The side door (S0): free everything round the thigh, then the hamstrings, and stretch them last. Work on the
// hamstrings alone brings nothing, so the target moves; a run is cut short and treated instead; then it is measured.
#include "print_loop.hpp"

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

constexpr person runner =
    without_red_flags({.known = findings{finding::hamstring_tightness, finding::load_without_recovery}});
constexpr trial of_the_hamstrings{method::massage, hamstrings, 4, 3, response::none};
constexpr adaptation learnt = respond(runner, of_the_hamstrings);
static_assert(rules_for(runner).which == standard_rules::direct_work);
static_assert(rules_for(learnt.who).which == standard_rules::side_door, "the target moves to the neighbours (S0-9)");

void print_run(std::initializer_list<int> tightness) {
  session_monitor run = monitor_run();
  for (const int felt : tightness) {
    if (run.over()) break;
    run = run.after({.severe_tightness = is_severe(felt)});
    std::cout << "  tightness " << felt << " of 10: " << english::text(run.now) << " [" << english::text(run.from)
              << "]\n";
  }
}

void print_measured(const measurement& before, const measurement& after) {
  const change_verdict verdict = judge_change(before, after);
  std::cout << "  " << english::text(before.what) << " from " << before.value << " to " << after.value << ' '
            << outcome_measures[index_of(before.what)].unit << ", for the better by "
            << improvement(before.what, before.value, after.value) << ": " << english::text(verdict);
  for (const detectable_change& row : detectable_changes)
    if (row.what == before.what && row.in == injury_state::uninjured)
      std::cout << " (detectable from " << row.least.low << " to " << row.least.high << ": " << english::text(row.from)
                << ")";
  if (verdict == change_verdict::unknown) std::cout << " (no detectable change is published)";
  std::cout << '\n';
}

int main() {
  print_routine("Whole-thigh liberation", erase(whole_thigh));

  const auto techniques = techniques_of("S0-");
  std::cout << "\nWhat was found first speaks for:\n";
  print_causes(runner);
  const composed_session first = session_for(runner, 8_min, techniques, needs_of_leading_cause(runner));
  print_session("The first session", first);

  std::cout << "\nWhat happened: " << english::text(of_the_hamstrings, learnt) << '\n';
  print_shift(runner, learnt.who);
  person now = learnt.who;
  while (const auto next = next_question(now)) {
    const bool yes = next->ask == finding::steep_running;
    now = with(now, next->ask, yes ? presence::present : presence::absent, next->where);
    std::cout << "  " << english::text(next->ask) << "? " << (yes ? "yes" : "no") << '\n';
    if (yes) break;
  }
  now = with(now, finding::quadriceps_stiffness, presence::present);
  std::cout << "  and the front of the thigh is stiff, without pain [S0-8]\n";
  print_shift(learnt.who, now);
  const composed_session second = session_for(now, 20_min, techniques, needs_of_leading_cause(now));
  print_change(first, second);

  std::cout << "\nThe next run:\n";
  print_run({3, 5, 8, 2});
  const composed_session instead = session_for(now, 6_min, techniques, needs_of_leading_cause(now));
  print_session("Treated instead, in six minutes", instead, reasons::without);

  std::cout << "\nBefore and after:\n";
  print_measured({outcome_measure::toe_touch_reach, side::both, -8}, {outcome_measure::toe_touch_reach, side::both, 2});
  print_measured({outcome_measure::active_knee_extension, side::left, 38},
                 {outcome_measure::active_knee_extension, side::left, 31});
  print_measured({outcome_measure::active_knee_extension, side::left, 38},
                 {outcome_measure::active_knee_extension, side::left, 27});
}
