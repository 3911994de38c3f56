// Solves an instance: the optimisation problem behind a composition, in a file. See examples/instances/ for instances
// and docs/schema/ for what they hold.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <limits>
#include <optional>
#include <regimen/compose/solve.hpp>
#include <regimen/io/json/instance.hpp>
#include <string>
#include <string_view>
#include <system_error>

#include "read_file.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: solve INSTANCE.json [--time-limit SECONDS]\n"
    "\n"
    "Finds the best session of an instance and prints it on one line of JSON: the positions of its steps in their "
    "order,\n"
    "its value, its seconds, a bound on the value of any session, and whether value and seconds are proven to be the\n"
    "best. Where no session exists, all but the last are null.\n"
    "\n"
    "  --time-limit SECONDS  stop after so long, with the best session found so far\n"
    "  --help                print this\n"
    "\n"
    "Ends with 0, or with 2 if the instance is faulty (each fault on a line of standard error). Steps that can never "
    "be\n"
    "chosen because their prerequisites lead in a circle are noted on standard error, and the rest is solved.\n";

constexpr int faulty = 2;

int refuse(std::string_view what) {
  std::cerr << what << '\n';
  return faulty;
}

int misused(const std::string& what) { return refuse("solve: " + what + "; see solve --help"); }

// Seconds, or nothing if the text is not such a number.
std::optional<double> seconds_in(const std::string& text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || value < 0) return {};
  return value;
}

std::string line_of(const session& best) {
  std::string line = "{\"sequence\":";
  if (best.feasible) {
    line += "[";
    for (const std::size_t i : best.sequence) line += (line.back() == '[' ? "" : ",") + std::to_string(i);
    line += "],\"value\":" + std::to_string(best.value) + ",\"seconds\":" + std::to_string(best.seconds);
  } else
    line += "null,\"value\":null,\"seconds\":null";
  const bool bounded = best.feasible || !best.proven;
  return line + ",\"bound\":" + (bounded ? std::to_string(best.bound) : "null") +
         ",\"proven\":" + (best.proven ? "true" : "false") + "}";
}

}  // namespace

int main(int count, char** arguments) {
  using clock = std::chrono::steady_clock;
  const clock::time_point start = clock::now();
  std::string path;
  std::optional<double> time_limit;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
    if (argument == "--time-limit") {
      if (time_limit || i + 1 == count) return misused("expected --time-limit once, with a number of seconds after it");
      const std::string written = arguments[++i];
      time_limit = seconds_in(written);
      if (!time_limit)
        return misused("expected a number of seconds, not negative, after --time-limit, found " + in_quotes(written));
    } else if (argument.size() > 1 && argument.front() == '-')
      return misused("unknown option " + in_quotes(argument));
    else if (!path.empty())
      return misused("expected one file, found a second one, " + in_quotes(argument));
    else
      path = argument;
  }
  if (path.empty()) return misused("expected the file of an instance");

  std::error_code fault;
  if (!std::filesystem::exists(path, fault)) return refuse(path + ": expected a file, found nothing; check the name");
  if (std::filesystem::is_directory(path, fault))
    return refuse(path + ": expected a file, found a directory; name a file in it");
  // Room for what the file holds, as far as that is known.
  const std::uintmax_t size = std::filesystem::file_size(path, fault);
  constexpr std::size_t most = limits_of_instances.bytes;
  const bool known = !fault && size > 0 && size < most;
  const std::optional<std::string> text = text_of(path, known ? static_cast<std::size_t>(size) : most);
  if (!text) return refuse(path + ": expected a file, found one that cannot be read; check its permissions");

  const json_result<json_instance> read = read_instance(*text);
  if (!read) {
    for (const json_error& e : read.errors()) std::cerr << path << ": " << one_line(e) << '\n';
    return faulty;
  }
  // Such steps are never chosen, which may not have been the intention.
  for (const json_error& e : read->circles) std::cerr << path << ": note: " << one_line(e) << '\n';
  const search_limits unlimited{std::numeric_limits<std::uint64_t>::max()};
  const session best = solve(read->problem, unlimited, [&](const search_progress&) {
    return !time_limit || std::chrono::duration<double>(clock::now() - start).count() < *time_limit;
  });
  std::cout << line_of(best) << std::endl;
  return std::cout ? 0 : refuse("solve: the answer could not be printed");
}
