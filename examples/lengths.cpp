// Prints how long muscles are in the poses of a table. See examples/poses/ for such tables.
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <optional>
#include <regimen/io/pose_table.hpp>
#include <string>
#include <string_view>
#include <system_error>

#include "read_file.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: lengths POSES.csv\n"
    "\n"
    "Prints the rows of a table with two more columns: length_m, the length of the muscle from origin to insertion,\n"
    "and flag, which says why there is none where a joint is bent further than the model of the muscle reaches.\n"
    "\n"
    "The table needs the columns muscle, hip_flexion_deg, hip_adduction_deg, hip_rotation_deg, knee_flexion_deg and\n"
    "ankle_dorsiflexion_deg, in any order. Columns for other coordinates, such as subtalar_inversion_deg,\n"
    "lumbar_extension_deg or elbow_flexion_deg, count as well; all others are printed as they are, but for a length_m\n"
    "or flag that is there already: it is replaced. A muscle is named\n"
    "as this library does (semimembranosus, gluteus_maximus_superior) or as gait2392 does (semimem, glut_max1).\n"
    "\n"
    "  --help  print this\n"
    "\n"
    "Ends with 0 if the table could be read, also where a length is nan, and with 2 if not: then each fault is a line\n"
    "of standard error, and nothing is printed.\n";

constexpr int faulty = 2;

int refuse(std::string_view what) {
  std::cerr << what << '\n';
  return faulty;
}

}  // namespace

int main(int count, char** arguments) {
  std::string path;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
    if (argument.size() > 1 && argument.front() == '-')
      return refuse("lengths: unknown option " + in_quotes(argument) + "; see lengths --help");
    if (!path.empty())
      return refuse("lengths: expected one file, found a second one, " + in_quotes(argument) + "; see lengths --help");
    path = argument;
  }
  if (path.empty()) return refuse("lengths: expected the file of a table; see lengths --help");

  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return refuse(path + ": expected a file, found nothing; check the name");
  if (std::filesystem::is_directory(path, ignored))
    return refuse(path + ": expected a file, found a directory; name a file in it");
  const std::optional<std::string> text = text_of(path, csv_limits{}.bytes);
  if (!text) return refuse(path + ": expected a file, found one that cannot be read; check its permissions");

  const pose_table table = read_pose_table(*text);
  if (!table.faults.empty()) {
    std::cerr << fault_lines(table.faults, path);
    return faulty;
  }
  std::cout << with_lengths(table) << std::flush;
  return std::cout ? 0 : refuse("lengths: the lengths could not be printed");
}
