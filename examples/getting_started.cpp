// The code of docs/getting-started.md: each part between two marks of one name is shown there.
#include <iostream>
#include <regimen/io/english.hpp>
#include <regimen/io/json.hpp>
#include <regimen/regimen.hpp>
#include <span>
#include <string_view>
#include <vector>

using namespace regimen;

namespace {

//! [routine]
constexpr auto evening = checked(safe_practice, [] {
  return sequence(perform<rolling>(anterior_thigh, foam_roller, 45_s),
                  perform<rolling>(posterior_thigh, foam_roller, 1_min),
                  perform<static_stretch>(hip_flexors, left, 2_reps, 30_s),
                  perform<static_stretch>(hip_flexors, right, 2_reps, 30_s));
});
//! [routine]

//! [measure]
constexpr auto evening_steps = erase(evening);
static_assert(total_time(evening_steps) == 330_s);
static_assert(time_on(evening_steps, left) == time_on(evening_steps, right));
static_assert(mirror(mirror(evening)) == evening);
//! [measure]

//! [technique]
constexpr technique calf_raise{
    .name = "calf_raise",
    .how = method::strengthening,
    .when = stage::strengthen,
    .touches = {triceps_surae},
    .ways = {{{}, {standing}}},
    .moves = between(pose{{ankle_dorsiflexion, -30_deg}}, pose{{ankle_dorsiflexion, 20_deg}}),
    .doses = {.series = {1_sets, 3_sets},
              .reps = {8_reps, 12_reps},
              .pace = {.lowering = 2_s, .raising = 1_s},
              .rest = 1_min},
    .dosed_by = {source{"ACSM 2009 position stand"}},
    .from = {source{"an exercise of this application", certainty::choice}},
    .cue = "Rise on the toes and come down slowly.",
};
static_assert(calf_raise.moves.of(soleus, phase::lowering) == contraction::eccentric);
//! [technique]

//! [technique in use]
constexpr auto calves = checked(safe_practice, [] {
  return sequence(perform<calf_raise>(triceps_surae, 2_sets, 10_reps),
                  perform<static_stretch>(triceps_surae, 2_reps, 30_s));
});
//! [technique in use]

//! [rule]
struct no_long_rolling {
  static constexpr rule_facts facts{"no_long_rolling", "Roll a structure for no more than a minute.",
                                    source{"a rule of this application", certainty::choice}};
  static constexpr auto demand = at_most(by(rolling), 1_min);
};
constexpr auto house_rules = neighbours_first + rule_set<no_long_rolling>{};
//! [rule]

//! [check]
void judge(std::span<const step> plan, const person& who) {
  const verdict judged = check(house_rules, plan, who);
  std::cout << judged.count << " faults\n";
  for (const violation& fault : judged.faults)
    std::cout << "step " << fault.step + 1 << ", " << name_of(fault.concerned) << ": "
              << house_rules.facts(fault.rule).sentence << '\n';
}
//! [check]

void judge_a_plan() {
  //! [plan]
  const std::vector<step> plan{perform<rolling>(anterior_thigh, 90_s), perform<static_stretch>(quadriceps),
                               perform<static_stretch>(hamstrings)};
  judge(plan, person{});
  //! [plan]
}

void print(const composition& answer) {
  for (const composed_step& s : answer.steps)
    std::cout << s.what.what->name << " on " << name_of(s.what.target) << ", " << s.what.duration().count() << " s\n";
}

void compose_a_session() {
  //! [compose]
  request asked;
  asked.who.known = findings{finding::prolonged_sitting, finding::flat_buttocks};
  asked.who.tools = enum_set<tool>{foam_roller};
  asked.available = 5_min;

  const composition answer = compose(asked, house_rules);
  if (answer.how == outcome::composed) {
    print(answer);
    std::cout << answer.duration.count() << " s in all" << (answer.proven ? ", proven best\n" : "\n");
    std::cout << "why the first: it " << english::explain(house_rules, answer, answer.steps[0].reasons[0]) << '\n';
  }
  //! [compose]

  //! [catalogue]
  constexpr const technique* techniques[] = {&calf_raise, &static_stretch};
  asked.needs = {{triceps_surae, quality::strength_long}, {triceps_surae, quality::length}};
  print(compose(asked, house_rules, techniques));
  //! [catalogue]
}

//! [json]
void answer_to(std::string_view text) {
  const json_result<json_request> read = read_request(text);
  for (const json_error& error : read.errors()) std::cout << one_line(error) << '\n';
  if (!read) return;
  with_rules(read->rules, [&](auto rules) { print(compose(read->asked, rules)); });
}
//! [json]

void read_two_requests() {
  //! [requests]
  answer_to(R"({"version": 1, "findings": {"prolonged_siting": "present"}, "seconds": 0})");
  answer_to(R"({"version": 1, "findings": {"prolonged_sitting": "present"}, "seconds": 300})");
  //! [requests]
}

void learn_from_a_trial() {
  //! [adapt]
  const trial tried{
      .how = method::stretch, .target = hip_flexors, .weeks = 4, .days_a_week = 5, .brought = response::none};
  const adaptation next = respond(person{}, tried);
  std::cout << name_of(next.what) << " [" << next.from.id << "]\n";

  request asked;
  asked.who = next.who;
  asked.available = 5_min;
  print(compose(asked, safe_practice));
  //! [adapt]
}

}  // namespace

int main() {
  std::cout << "A routine: " << total_time(evening_steps).count() << " s\n";
  std::cout << "With a technique of our own: " << total_time(erase(calves)).count() << " s\n";
  std::cout << "\nA plan judged:\n";
  judge_a_plan();
  std::cout << "\nComposed:\n";
  compose_a_session();
  std::cout << "\nRead from JSON:\n";
  read_two_requests();
  std::cout << "\nAfter a trial:\n";
  learn_from_a_trial();
}
