// Composes a session for a request in a file, and says why. See examples/requests/ for requests and docs/schema/ for
// what they may hold.
#include <cstddef>
#include <iostream>
#include <iterator>
#include <optional>
#include <regimen/compose.hpp>
#include <regimen/io/english.hpp>
#include <regimen/io/json.hpp>
#include <regimen/io/rule_sets.hpp>
#include <string>
#include <string_view>

#include "read_document.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: compose REQUEST.json [--json | --ground]\n"
    "\n"
    "Composes the best session for a request and says why each step is in it.\n"
    "\n"
    "  --json    print the answer as JSON\n"
    "  --ground  print the optimisation problem behind the request instead, as the program solve reads it\n"
    "  --help    print this\n"
    "\n"
    "Ends with 0 if there is a session, 2 if the request is faulty (each fault on a line of standard error),\n"
    "3 if nothing fits, 4 for a red flag: then a clinician should be seen, and nothing is composed.\n";

int exit_status(outcome how) {
  switch (how) {
    case outcome::composed: return 0;
    case outcome::nothing_fits: return 3;
    case outcome::refer: return 4;
  }
  return faulty;
}

}  // namespace

int main(int count, char** arguments) {
  std::string path;
  bool as_json = false;
  bool as_instance = false;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
    if (argument == "--json")
      as_json = true;
    else if (argument == "--ground")
      as_instance = true;
    else if (argument.size() > 1 && argument.front() == '-')
      return refuse("compose: unknown option " + in_quotes(argument) + "; see compose --help");
    else if (!path.empty())
      return refuse("compose: expected one file, found a second one, " + in_quotes(argument) + "; see compose --help");
    else
      path = argument;
  }
  if (path.empty()) return refuse("compose: expected the file of a request; see compose --help");
  if (as_json && as_instance) return refuse("compose: expected --json or --ground, found both; see compose --help");

  const auto read = value_or_faults(path, [](const std::string& text) { return read_request(text); });
  if (!read) return faulty;
  return with_rules(read->rules, [&](auto rules) {
    if (as_instance && !assess(read->asked.who).refer) {
      const grounded_request grounded = ground_request(read->asked, rules);
      std::cout << write_instance(grounded.ground.problem, names_of(rules, grounded.ground, grounded.needs));
      std::cout.flush();
      return std::cout ? 0 : refuse("compose: the instance could not be printed");
    }
    const composition answer = compose(read->asked, rules);
    // With a red flag there is no problem to print; this says why.
    std::ostream& out = as_instance ? std::cerr : std::cout;
    out << (as_json ? write(rules, answer, read->asked) : english::describe(rules, answer, read->asked));
    out.flush();
    return out ? exit_status(answer.how) : refuse("compose: the answer could not be printed");
  });
}
