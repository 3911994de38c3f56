// Holds a routine in a file to the rules, says what breaks them and how to mend it. See examples/plans/ for routines
// and docs/schema/ for what they may hold.
#include <iostream>
#include <optional>
#include <regimen/io/english/review.hpp>
#include <regimen/io/json.hpp>
#include <regimen/io/review.hpp>
#include <regimen/io/rule_sets.hpp>
#include <string>
#include <string_view>

#include "read_document.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: lint ROUTINE.json [--for REQUEST.json] [--json]\n"
    "\n"
    "Holds a routine to the rules: prints every fault with a repair, what would be better, and the routine with all\n"
    "repairs made. A routine may come from a person, from another program, or from compose --json.\n"
    "\n"
    "  --for REQUEST.json  take the person and the rules from this request\n"
    "  --json              print the same as JSON\n"
    "  --help              print this\n"
    "\n"
    "Ends with 0 if every rule is kept, 1 if one is broken or the person has a red flag, 2 if the file is faulty "
    "(each\n"
    "fault on a line of standard error).\n";

constexpr int unclean = 1;
}  // namespace

int main(int count, char** arguments) {
  std::string path;
  std::string request_path;
  bool as_json = false;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
    if (argument == "--json")
      as_json = true;
    else if (argument == "--for" && (!request_path.empty() || i + 1 == count))
      return refuse("lint: expected --for once, with the file of a request after it; see lint --help");
    else if (argument == "--for")
      request_path = arguments[++i];
    else if (argument.size() > 1 && argument.front() == '-')
      return refuse("lint: unknown option " + in_quotes(argument) + "; see lint --help");
    else if (!path.empty())
      return refuse("lint: expected one file, found a second one, " + in_quotes(argument) + "; see lint --help");
    else
      path = argument;
  }
  if (path.empty()) return refuse("lint: expected the file of a routine; see lint --help");

  std::optional<json_routine> routine =
      value_or_faults(path, [](const std::string& text) { return read_routine(text); });
  if (!routine) return faulty;
  if (!request_path.empty()) {
    const std::optional<json_request> asked =
        value_or_faults(request_path, [](const std::string& text) { return read_request(text); });
    if (!asked) return faulty;
    routine->who = asked->asked.who;
    routine->rules = asked->rules;
    routine->cited = asked->cited;
  }
  if (routine->steps.empty())
    return refuse(path + ": $.steps: expected at least one step, found none; an empty routine keeps every rule");

  return with_rules(routine->rules, [&](auto rules) {
    const review found = review_of(rules, routine->steps, routine->who);
    std::cout << (as_json ? write(rules, found, *routine)
                          : english::describe(rules, found, routine->steps, routine->lines, name_of(routine->rules)));
    std::cout.flush();
    if (!std::cout) return refuse("lint: the review could not be printed");
    return found.clean() ? 0 : unclean;
  });
}
