/// @file
/// @brief What the articles say of which exercises to choose.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <vector>

#include "catch.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/motion/working_length.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/technique/reported_time.hpp"

using namespace regimen;

namespace {

request asking(findings known) {
  request asked;
  asked.who.known = known;
  asked.available = seconds{1500};
  return asked;
}

template <class Rules>
std::vector<step> composed(const request& asked, Rules rules) {
  const composition answer = compose(asked, rules);
  REQUIRE(answer.how == outcome::composed);
  std::vector<step> steps;
  for (const composed_step& s : answer.steps) steps.push_back(s.what);
  REQUIRE_FALSE(steps.empty());
  return steps;
}

bool stretches_hamstrings(const step& s) { return s.what->how == method::stretch && within(s.target, hamstrings); }

bool is_nerve_work(const step& s) {
  return s.what->how == method::nerve_slider || s.what->how == method::nerve_tensioner;
}

}  // namespace

TEST_CASE("for pelvis and gluteus maximus no hamstring is stretched", "[compose][S1-25]") {
  for (const step& s : composed(asking(findings{finding::pelvis_tilted_forward, finding::hip_flexor_tightness,
                                                finding::flat_buttocks, finding::groin_strain}),
                                safe_practice)) {
    INFO(s.what->name);
    REQUIRE_FALSE(stretches_hamstrings(s));
  }
}

TEST_CASE("for an imbalance of the sides the glutes are stretched, and no hamstring", "[compose][S4-10][S4-27]") {
  request asked = asking({});
  for (const finding sign : {finding::knee_wobble, finding::slow_loading, finding::stretching_without_relief})
    asked.who.known.set(sign, side::left, presence::present);
  bool glutes = false;
  for (const step& s : composed(asked, loading_progression)) {
    INFO(s.what->name);
    REQUIRE_FALSE(stretches_hamstrings(s));
    glutes = glutes || (s.what->how == method::stretch && within(s.target, gluteals));
  }
  REQUIRE(glutes);
}

TEST_CASE("where the muscle is at fault it is loaded while it lengthens", "[compose][S2-18]") {
  const request asked = asking(findings{finding::concentric_only_training, finding::cramp_on_strengthening});
  bool wanted = false;
  for (const need& n : assess(asked.who).needs)
    wanted = wanted || (n.what == structure{hamstrings} && n.wanted == quality::strength_long);
  REQUIRE(wanted);
  seconds eccentric_time{0};
  for (const step& s : composed(asked, safe_practice))
    eccentric_time += time_under_tension(s, hamstrings, contraction::eccentric);
  REQUIRE(eccentric_time >= response_to(quality::strength_long).enough);
}

TEST_CASE("S2 has exercises that load the hamstrings where they are long, and lower slowly", "[compose][S2-18]") {
  for (const technique* t : {&slow_deadlift, &single_leg_deadlift, &death_march}) {
    INFO(t->name);
    for (const muscle head : {muscle::biceps_femoris_long_head, muscle::semitendinosus, muscle::semimembranosus}) {
      REQUIRE(working_length_of(head, t->moves) == working_length::long_length);
      REQUIRE(t->moves.of(head, phase::lowering) == contraction::eccentric);
    }
    REQUIRE(t->doses.pace.lowering > t->doses.pace.raising);
  }
}

TEST_CASE("before muscle or nerve is found to be at fault neither is worked on", "[compose][S2-27]") {
  REQUIRE(compose(asking({}), safe_practice).how == outcome::nothing_fits);
  REQUIRE(compose(asking({}), safe_practice).steps.empty());
  for (const step& s : composed(asking(findings{finding::cramp_on_strengthening}), safe_practice)) {
    INFO(s.what->name);
    REQUIRE_FALSE(is_nerve_work(s));
  }
  bool glides = false;
  for (const step& s : composed(asking(findings{finding::symptoms_change_from_afar}), safe_practice)) {
    INFO(s.what->name);
    REQUIRE_FALSE(s.what->how == method::strengthening);
    REQUIRE_FALSE(stretches_hamstrings(s));
    glides = glides || is_nerve_work(s);
  }
  REQUIRE(glides);
}

TEST_CASE("nobody is sent to spend the hours of an anecdote", "[compose][S0-25]") {
  request asked = asking(findings{finding::hamstring_tightness, finding::quadriceps_stiffness});
  asked.available = seconds{3 * 7200};
  const composition answer = compose(asked, neighbours_first);
  REQUIRE(answer.how == outcome::composed);
  REQUIRE(answer.duration < first_trial_of_the_author.spent);
}
