// Prints all that is known of a muscle, or of any other structure of the body, with its sources.
#include <iostream>
#include <regimen/io/english/structure.hpp>
#include <regimen/io/in_quotes.hpp>
#include <regimen/io/structure_name.hpp>
#include <string>
#include <string_view>

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: muscle NAME...\n"
    "\n"
    "Prints all that the library knows of a structure: a muscle, a muscle group, a nerve, a fascia, a region, a "
    "joint,\n"
    "a landmark or a bone. The words of a name may be given apart: muscle biceps femoris long head. Names of\n"
    "free-exercise-db, wger and gait2392 are understood as well.\n"
    "\n"
    "  --help  print this\n"
    "\n"
    "Ends with 0 if the name is known, and with 2 if not: then standard error says which names are near.\n";

constexpr int faulty = 2;

int refuse(std::string_view what) {
  std::cerr << what << '\n';
  return faulty;
}

}  // namespace

int main(int count, char** arguments) {
  std::string name;
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
    if (argument.size() > 1 && argument.front() == '-')
      return refuse("muscle: unknown option " + in_quotes(argument) + "; see muscle --help");
    (name += name.empty() ? "" : " ") += argument;
  }
  if (name.empty()) return refuse("muscle: expected the name of a structure; see muscle --help");

  const meant_structure meant = find_structure(name);
  if (meant.what)
    std::cout << english::describe(*meant.what);
  else if (meant.foreign)
    std::cout << english::describe(meant.foreign->entry, meant.foreign->of);
  else
    return refuse("muscle: expected the name of a structure of the body, found " + in_quotes(name) + "; " +
                  (meant.question.empty() ? "write it as in \"biceps femoris long head\"" : meant.question));
  std::cout << std::flush;
  return std::cout ? 0 : refuse("muscle: the card could not be printed");
}
