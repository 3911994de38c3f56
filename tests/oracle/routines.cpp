/// @file
/// @brief Prints routines with the verdict of the library, a line of JSON each, for oracle.py to judge again:
/// `oracle_routines [FILE]`.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../unit/rule/parity_routines.hpp"

using namespace regimen;

namespace {

// Names of the library hold nothing that JSON would want to be escaped.
std::string quoted(std::string_view name) { return '"' + std::string{name} + '"'; }

std::string listed(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ",") + value;
  return '[' + text + ']';
}

std::string object(const std::vector<std::pair<std::string_view, std::string>>& fields) {
  std::string text;
  for (const auto& [name, value] : fields) text += (text.empty() ? "" : ",") + quoted(name) + ':' + value;
  return '{' + text + '}';
}

std::string names_of(const enum_set<tool>& tools) {
  std::vector<std::string> names;
  for (const tool t : tools) names.push_back(quoted(name_of(t)));
  return listed(names);
}

std::string written(const findings& known) {
  std::vector<std::pair<std::string_view, std::string>> fields;
  for (std::size_t i = 0; i < count_of<finding>; ++i) {
    const auto sign = static_cast<finding>(i);
    const presence left_side = known.of(sign, side::left);
    const presence right_side = known.of(sign, side::right);
    if (left_side == presence::unknown && right_side == presence::unknown) continue;
    fields.emplace_back(name_of(sign), left_side == right_side ? quoted(name_of(left_side))
                                                               : object({{"left", quoted(name_of(left_side))},
                                                                         {"right", quoted(name_of(right_side))}}));
  }
  return object(fields);
}

std::string written(const dose& d) {
  return object({{"sets", std::to_string(d.series.value)},
                 {"repetitions", std::to_string(d.reps.value)},
                 {"hold_seconds", std::to_string(d.hold.count())},
                 {"tempo", object({{"lowering", std::to_string(d.pace.lowering.count())},
                                   {"bottom", std::to_string(d.pace.bottom.count())},
                                   {"raising", std::to_string(d.pace.raising.count())},
                                   {"top", std::to_string(d.pace.top.count())}})},
                 {"rest_seconds", std::to_string(d.rest.count())},
                 {"load_grams", std::to_string(d.load.grams)}});
}

std::string written(const step& s) {
  // The oracle knows no techniques of ours: the slider of the tests is a sciatic slider with other phases.
  const bool ours = s.what == &parity::both_ends_slider;
  std::vector<std::pair<std::string_view, std::string>> fields{
      {"technique", quoted(ours ? sciatic_slider.name : s.what->name)},
      {"structure", quoted(name_of(s.target))},
      {"side", quoted(name_of(s.where))},
      {"tools", names_of(s.tools)},
      {"position", quoted(name_of(s.posture))},
      {"dose", written(s.amount)}};
  if (ours) {
    std::vector<std::string> phases;
    for (const end_tension& now : s.what->glide)
      phases.push_back(listed({std::to_string(now.upper), std::to_string(now.lower)}));
    fields.emplace_back("glide", listed(phases));
  }
  return object(fields);
}

std::string line_of(std::uint64_t seed) {
  const parity::plan p = parity::plan_of(seed);
  std::vector<step> steps;
  std::vector<std::string> written_steps;
  for (std::size_t i = 0; i < p.size; ++i) {
    steps.push_back(p.steps[i].plain());
    written_steps.push_back(written(steps.back()));
  }
  std::vector<std::string> faults;
  with_rules(p.rules, [&](auto standard) {
    const auto rules = standard + parity::rules_of_the_oracle;
    for_each_violation(rules, steps, p.who, [&](const violation& v) {
      if (!rules.is_wish(v.rule))
        faults.push_back(listed({quoted(rules.facts(v.rule).name), std::to_string(v.step + 1)}));
    });
  });
  std::vector<std::pair<std::string_view, std::string>> fields{{"id", std::to_string(seed)},
                                                               {"rules", quoted(name_of(p.rules))},
                                                               {"complaint", quoted(name_of(p.who.complaint))},
                                                               {"experience", quoted(name_of(p.who.level))},
                                                               {"findings", written(p.who.known)}};
  if (p.who.tools) fields.emplace_back("tools", object({{"available", names_of(*p.who.tools)}}));
  fields.emplace_back("steps", listed(written_steps));
  fields.emplace_back("verdict", listed(faults));
  return object(fields);
}

}  // namespace

int main(int count, char** arguments) {
  std::ofstream file;
  if (count == 2) file.open(arguments[1]);
  std::ostream& out = count == 2 ? file : std::cout;
  for (std::uint64_t seed = 0; seed < parity::plans_for_the_oracle; ++seed) out << line_of(seed) << '\n';
  out.flush();
  return out ? 0 : 1;
}
