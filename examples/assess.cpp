// Ranks what may be behind findings in a file, with the evidence for each, and says what to find out next. See
// examples/findings/ for findings and docs/schema/ for what they may hold.
#include <iostream>
#include <optional>
#include <regimen/io/json.hpp>
#include <string>
#include <string_view>

#include "read_document.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: assess FINDINGS.json [--json]\n"
    "\n"
    "Learns from what was tried, ranks the causes that the findings speak for with the evidence for each, tells what\n"
    "they want, how far the ranking rests on what was held probable beforehand, and what to find out next.\n"
    "\n"
    "  --json  print the same as JSON\n"
    "  --help  print this\n"
    "\n"
    "Ends with 0, 2 if the file is faulty (each fault on a line of standard error), 4 for a red flag or a trial that\n"
    "made things worse: then a clinician should be seen.\n";

}  // namespace

int main(int count, char** arguments) {
  const one_file asked = one_file_of("assess", "findings", usage, count, arguments);
  if (asked.end) return *asked.end;

  const auto found = value_or_faults(asked.path, [](const std::string& text) { return read_findings(text); });
  if (!found) return faulty;
  std::cout << (asked.as_json ? write(*found)
                              : english::describe(found->who, found->tried, found->before) + "\n" +
                                    std::string{english::disclaimer} + "\n");
  std::cout.flush();
  if (!std::cout) return refuse("assess: the answer could not be printed");
  return refers(found->who, found->tried) || assess(found->who).refer ? 4 : 0;
}
