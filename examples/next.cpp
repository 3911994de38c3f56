// Reads a training log with its prescriptions and says what comes next of each, and why. See examples/logs/ for logs
// and docs/schema/log.schema.json for what they hold.
#include <iostream>
#include <optional>
#include <regimen/io/english/progression.hpp>
#include <regimen/io/json/log.hpp>
#include <string>
#include <string_view>

#include "read_document.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: next LOG.json [--json]\n"
    "\n"
    "Derives from a training log what the next session of each prescribed exercise should be, with every reason.\n"
    "Nothing is stored: another log, or another day, gives another answer, and the same one gives the same.\n"
    "\n"
    "  --json  print the same as JSON\n"
    "  --help  print this\n"
    "\n"
    "Ends with 0, or with 2 if the log is faulty (each fault on a line of standard error).\n";

}  // namespace

int main(int count, char** arguments) {
  const one_file asked = one_file_of("next", "a log", usage, count, arguments);
  if (asked.end) return *asked.end;

  const auto log = value_or_faults(
      asked.path, [](const std::string& text) { return read_log(text); }, limits_of_logs.bytes);
  if (!log) return faulty;

  if (asked.as_json) {
    std::cout << write_next(*log);
  } else {
    std::cout << "On " << calendar_date(log->as_of) << ":\n";
    for (const json_prescription& p : log->prescriptions)
      std::cout << '\n'
                << english::describe(next_target(p.what, log->sessions, log->as_of, p.loads, log->today), p.what,
                                     p.loads.assists(), p.unit);
  }
  std::cout.flush();
  return std::cout ? 0 : refuse("next: the targets could not be printed");
}
