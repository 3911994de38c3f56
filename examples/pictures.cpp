// Prints pictures of the body and of its motion as SVG; docs/pictures/ holds some of them.
#include <algorithm>
#include <cstddef>
#include <iostream>
#include <optional>
#include <regimen/io/decimal.hpp>
#include <regimen/io/in_quotes.hpp>
#include <regimen/io/near_names.hpp>
#include <regimen/io/pose_table.hpp>
#include <regimen/io/structure_name.hpp>
#include <regimen/io/svg.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: pictures mid_thigh\n"
    "       pictures lengths NAME... --over COORDINATE [--at COORDINATE=DEGREES]...\n"
    "\n"
    "Prints a picture as SVG: the ring of muscles at mid-thigh, or how the lengths of muscles change with the angle "
    "of\n"
    "a joint. A name is that of a line of action, a muscle, or a group of muscles.\n"
    "\n"
    "  --over COORDINATE           the angle that changes, such as hip_flexion\n"
    "  --at COORDINATE=DEGREES     an angle at which another joint is held, such as knee_flexion=90; for the angle\n"
    "                              that changes, where changes are counted from\n"
    "  --help                      print this\n"
    "\n"
    "Ends with 0 if there is a picture, and with 2 if not: then standard error says what is wrong.\n";

constexpr int faulty = 2;

int refuse(std::string_view what) {
  std::cerr << "pictures: " << what << '\n';
  return faulty;
}

int print(std::string_view picture) {
  std::cout << picture << std::flush;
  return std::cout ? 0 : refuse("the picture could not be printed");
}

std::optional<coordinate> coordinate_named(std::string_view written, std::string& fault) {
  const auto found = parse<coordinate>(in_house_style(written));
  if (found) return found;
  near_names near{written};
  for (const std::string_view name : vocabulary<coordinate>::names) near.consider(name);
  fault = "expected the name of a joint coordinate, found " + in_quotes(written) + "; " +
          (near.empty() ? "write one such as hip_flexion" : near.question());
  return std::nullopt;
}

// The lines of what is named, in the order of all lines; those that are there already are not added again.
std::string add_lines(std::string_view written, std::vector<line_of_action>& lines) {
  enum_set<line_of_action> found;
  if (const auto line = parse_line(in_house_style(written))) {
    found.insert(*line);
  } else {
    const meant_structure meant = find_structure(written);
    if (!meant.what && !meant.foreign)
      return "expected the name of a muscle or a group, found " + in_quotes(written) + "; " +
             (meant.question.empty() ? "write one such as semimembranosus" : meant.question);
    for (const muscle which : meant.what ? muscles_of(*meant.what) : meant.foreign->entry.muscles)
      found = found | lines_of(which);
    if (found.empty())
      return "expected a muscle whose length is modelled, found " + in_quotes(written) +
             "; name one of the hip, the leg or the elbow";
  }
  for (const line_of_action line : found)
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(line);
  return {};
}

int print_lengths(const std::vector<std::string_view>& arguments) {
  svg::length_plot plot;
  bool over = false;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    std::string fault;
    if (argument == "--over" || argument == "--at") {
      if (++i == arguments.size())
        return refuse("expected a coordinate after " + std::string{argument} + "; see pictures --help");
      const std::string_view value = arguments[i];
      const std::size_t equals = value.find('=');
      const auto which = coordinate_named(value.substr(0, argument == "--at" ? equals : value.size()), fault);
      if (!which) return refuse(std::string{argument} + ": " + fault);
      if (argument == "--over") {
        plot.over = *which;
        over = true;
        continue;
      }
      const auto angle = equals == std::string_view::npos ? std::nullopt : finite_number(value.substr(equals + 1));
      if (!angle)
        return refuse("--at: expected COORDINATE=DEGREES, found " + in_quotes(value) + "; see pictures --help");
      plot.base = plot.base.with(*which, degrees{*angle});
    } else if (argument.size() > 1 && argument.front() == '-') {
      return refuse("unknown option " + in_quotes(argument) + "; see pictures --help");
    } else if (fault = add_lines(argument, plot.lines); !fault.empty()) {
      return refuse(fault);
    }
  }
  if (plot.lines.empty()) return refuse("expected the name of a muscle; see pictures --help");
  if (!over) return refuse("expected --over and a coordinate, such as --over hip_flexion; see pictures --help");
  const auto modelled = [&](line_of_action line) { return length_of(line, plot.base).has_value(); };
  if (std::none_of(plot.lines.begin(), plot.lines.end(), modelled))
    return refuse("expected angles within reach of the model, found that " +
                  outside_range(plot.lines.front(), plot.base) + "; change --at");
  return print(svg::length_picture(plot));
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string_view> all(arguments + std::min(count, 1), arguments + count);
  for (const std::string_view argument : all)
    if (argument == "--help" || argument == "-h") return print(usage);
  if (all.empty()) return refuse("expected mid_thigh or lengths; see pictures --help");
  if (all.front() == "mid_thigh") {
    if (all.size() > 1) return refuse("expected nothing after mid_thigh, found " + in_quotes(all[1]));
    return print(svg::mid_thigh_picture());
  }
  if (all.front() == "lengths") return print_lengths({all.begin() + 1, all.end()});
  return refuse("expected mid_thigh or lengths, found " + in_quotes(all.front()) + "; see pictures --help");
}
