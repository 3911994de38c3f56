// A rule of an application's own, in five lines: it stops a routine from compiling, judges one that was loaded and says
// how to mend it, steers the composer, and explains what was composed.
#include <iostream>
#include <regimen/io/english.hpp>
#include <regimen/io/review.hpp>
#include <regimen/regimen.hpp>
#include <vector>

#include "print_routine.hpp"

using namespace regimen;

namespace {

//! [rule]
struct glutes_first {
  static constexpr rule_facts facts{"glutes_first", "Stretch the glutes before you load a muscle.", {"house rule"}};
  static constexpr auto demand = requires_before(strengthening, some(stretch&& on(gluteals)));
};
constexpr auto house_rules = safe_practice + rule_set<glutes_first>{};
//! [rule]

// While compiling: without the stretch, or with it last, this is one error that names glutes_first, the step and the
// structure.
constexpr auto legs = checked(house_rules, [] {
  return sequence(perform<easy_walk>(hamstrings), perform<static_stretch>(gluteals, 4_reps, 30_s),
                  perform<leg_curl>(hamstrings));
});

}  // namespace

int main() {
  print_routine("Checked while compiling", erase(legs));

  // While running: the same routine the wrong way round, as a file might hold it.
  const person anyone;
  std::vector<step> loaded;
  for (const step& s : erase(legs)) loaded.insert(loaded.begin(), s);
  std::cout << "\nThe same from the end to the beginning\n";
  for_each_violation(house_rules, loaded, anyone, [&](const violation& fault) {
    std::cout << "  " << english::explain(house_rules, fault, loaded) << '\n';
    if (const auto change = repair_of(house_rules, loaded, anyone, fault))
      std::cout << "  repair: " << english::explain(*change, loaded) << '\n';
  });

  // Composed: strength is all that is asked for, the stretch comes of the rule.
  request asked;
  asked.needs = {{.what = hamstrings, .wanted = quality::strength_long, .weight = 10, .required = true},
                 {.what = hamstrings, .wanted = quality::strength_short, .weight = 10}};
  asked.available = 12_min;
  const composition answer = compose(asked, house_rules);
  std::cout << "\nComposed, " << (answer.proven ? "proven best" : "not proven best") << '\n';
  for (std::size_t i = 0; i < answer.steps.size(); ++i) {
    std::cout << "  " << i + 1 << ". " << english::text(answer.steps[i].what) << '\n';
    for (const reason& why : answer.steps[i].reasons)
      std::cout << "     it " << english::explain(house_rules, answer, why) << '\n';
  }
  return answer.how == outcome::composed ? 0 : 1;
}
