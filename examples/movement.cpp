// Prints what a movement of the leg does to the length of each of its muscles.
#include <iostream>
#include <regimen/io/movement_table.hpp>
#include <string>
#include <string_view>

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: movement START END\n"
    "\n"
    "Prints a table of the muscles of the hip and leg: by how much each gets longer from one pose to the other, in\n"
    "millimetres and in percent, whether that is lengthening or shortening, how sure it is, and why.\n"
    "\n"
    "A pose is the angles of hip flexion, knee flexion and ankle dorsiflexion in degrees; 0,0,0 is upright standing.\n"
    "From standing into a squat: movement 0,0,0 100,105,25\n"
    "\n"
    "  --help  print this\n"
    "\n"
    "Ends with 0 if there is a table, and with 2 if a pose is faulty or no muscle is modelled that far; then nothing\n"
    "is printed but the fault, on standard error.\n";

constexpr int faulty = 2;

int refuse(std::string_view what) {
  std::cerr << what << '\n';
  return faulty;
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i)
    if (const std::string_view argument = arguments[i]; argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
  if (count != 3)
    return refuse("movement: expected two poses, found " + std::to_string(count - 1) + "; see movement --help");
  const leg_pose start = read_leg_pose(arguments[1]);
  const leg_pose end = read_leg_pose(arguments[2]);
  if (!start.at) std::cerr << "movement: START: " << start.fault << '\n';
  if (!end.at) std::cerr << "movement: END: " << end.fault << '\n';
  if (!start.at || !end.at) return faulty;

  const std::string table = movement_table(*start.at, *end.at);
  if (table.empty()) {
    // All lines are outside; the widest of them says best what would be inside.
    const length_delta widest = change_between(line_of_action::soleus, *start.at, *end.at);
    const length_delta of_hip = change_between(line_of_action::gluteus_maximus_middle, *start.at, *end.at);
    return refuse("movement: expected poses within reach of the models, found none of any muscle (" +
                  why(of_hip, *start.at, *end.at) + "; " + why(widest, *start.at, *end.at) + "); bend the joints less");
  }
  std::cout << table << std::flush;
  return std::cout ? 0 : refuse("movement: the table could not be printed");
}
