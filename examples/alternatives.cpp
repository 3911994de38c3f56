// Not that one, please: what instead? And three sessions that clearly differ, to choose from.
#include <cstddef>
#include <iostream>
#include <regimen/io/english/alternatives.hpp>
#include <regimen/regimen.hpp>
#include <vector>

using namespace regimen;

namespace {

std::vector<step> steps_of(const composition& answer) {
  std::vector<step> steps;
  for (const composed_step& s : answer.steps) steps.push_back(s.what);
  return steps;
}

}  // namespace

int main() {
  request asked;
  asked.who.known = findings{finding::hamstring_tightness, finding::quadriceps_stiffness};
  asked.who.tools = enum_set<tool>{foam_roller, massage_ball, hands, firm_chair};
  asked.available = 20_min;

  //! [substitutes]
  const composition answer = compose(asked, neighbours_first);
  const std::vector<step> steps = steps_of(answer);
  std::size_t disliked = 0;
  while (disliked < steps.size() && steps[disliked].target != structure{posterior_thigh}) ++disliked;

  const substitution instead = substitutes(asked, neighbours_first, answer, disliked);
  std::cout << english::describe(neighbours_first, instead, steps, disliked, answer.needs);
  //! [substitutes]

  // Of the catalogue of the articles only a stretch lengthens the hamstrings.
  const composition now = instead.best.empty() ? answer : instead.best[0].routine;
  const std::vector<step> steps_now = steps_of(now);
  std::size_t last = 0;
  while (last < steps_now.size() && steps_now[last].target != structure{hamstrings}) ++last;
  std::cout << '\n'
            << english::describe(neighbours_first, substitutes(asked, neighbours_first, now, last), steps_now, last,
                                 now.needs);

  // Another day, with five minutes more.
  asked.available = 25_min;
  //! [different]
  const variety choice = different_routines(asked, safe_practice, 3);
  std::cout << '\n' << english::describe(choice);
  //! [different]
  return instead.best.empty() || choice.routines.size() < 3 ? 1 : 0;
}
