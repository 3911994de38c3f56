// Says what a training-response model expects of a training plan, for one person or for a cohort. See
// examples/training/ for plans and docs/schema/training_plan.schema.json for what they may hold.
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <regimen/io/calendar_date.hpp>
#include <regimen/io/decimal.hpp>
#include <regimen/io/json/plan.hpp>
#include <regimen/io/svg/response_plot.hpp>
#include <regimen/response.hpp>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "read_document.hpp"

using namespace regimen;

namespace {

constexpr std::string_view usage =
    "usage: simulate PLAN.json [--people N] [--seed S] [--csv | --svg]\n"
    "\n"
    "Prints, week by week, the load of a training plan and what a model expects of it: fitness, fatigue, performance.\n"
    "\n"
    "  --people N  simulate N people, from 1 to 100000, who differ as the \"variation\" of the plan says\n"
    "  --seed S    choose other people; a whole number, 0 if it is not given\n"
    "  --csv       print a table of days: day, load, mean performance, its 5th and 95th percentile, and fitness and\n"
    "              fatigue of the person with the mean parameters\n"
    "  --svg       print a picture of the days\n"
    "  --help      print this\n"
    "\n"
    "The same plan, N and S give the same people, and the first of them are the same for every N.\n"
    "Ends with 0, or with 2 if the plan is faulty (each fault on a line of standard error).\n";

constexpr std::uint64_t most_people = 100000;
constexpr std::uint64_t most_seed = std::uint64_t{1} << 53U;

int misused(const std::string& what) { return refuse("simulate: " + what + "; see simulate --help"); }

std::optional<std::uint64_t> whole_number(const std::string& text, std::uint64_t low, std::uint64_t high) {
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != text.npos) return {};
  const std::uint64_t value = std::stoull(text);
  if (value < low || value > high) return {};
  return value;
}

// What is printed of a plan.
struct simulation {
  std::string model;
  double baseline = 0;
  std::vector<modelled_day> person;
  std::vector<distribution> cohort;
  std::vector<outcome_of_training> people;
};

template <class Model>
simulation simulated(const json_plan& plan, const population<Model>& of, std::size_t count, std::uint64_t seed) {
  const std::vector<double> inputs = plan.inputs();
  simulation s{std::string{Model::name}, of.mean.baseline, predict(of.mean, inputs, plan.when).days, {}, {}};
  std::vector<Model> people{of.mean};
  if (count > 0) people = people_of(of, seed, count);
  cohort_course course = simulate(span<const Model>(people), inputs, plan.when);
  s.cohort = std::move(course.days);
  if (count > 0) s.people = std::move(course.people);
  return s;
}

std::string source_words(const json_plan& plan) {
  if (!plan.from) return "parameters of the plan";
  return "parameters of " + std::string{plan.from->id} + (plan.from->unverified() ? " (unverified)" : "");
}

std::string csv(const json_plan& plan, const simulation& s) {
  std::string text = "day,load,performance,low,high,fitness,fatigue\n";
  for (std::size_t i = 0; i < s.person.size(); ++i) {
    text += std::to_string(i + 1);
    for (const double x :
         {plan.loads[i], s.cohort[i].mean, s.cohort[i].low, s.cohort[i].high, s.person[i].fitness, s.person[i].fatigue})
      (text += ',') += with_decimals(x, 4);
    text += "\n";
  }
  return text;
}

std::string picture(const json_plan& plan, const simulation& s) {
  svg::response_plot plot{s.person, s.baseline, {}, "5 % to 95 % of people", s.model + ", " + source_words(plan)};
  if (!s.people.empty())
    for (const distribution& d : s.cohort) plot.band.push_back({d.low, d.high});
  return svg::response_picture(plot);
}

std::string column(const std::string& words, std::size_t width) {
  return (words.size() < width ? std::string(width - words.size(), ' ') : " ") + words;
}

std::string day_words(const json_plan& plan, std::size_t number) {
  std::string words = "day " + std::to_string(number);
  if (plan.start) words += " (" + calendar_date({plan.start->number + static_cast<std::int32_t>(number) - 1}) + ")";
  return words;
}

std::string table(const json_plan& plan, const simulation& s, std::uint64_t seed) {
  const std::span<const double> loads{plan.loads};
  std::string text = std::to_string(loads.size()) + " days" +
                     (plan.start ? " from " + calendar_date(*plan.start) : std::string{}) + ", model " + s.model +
                     ", " + source_words(plan) + ".\nThe load of a day counts " +
                     (plan.when == todays_load::included ? "on the same day" : "from the next day on") + ".\n\n";
  const bool many = !s.people.empty();
  for (const std::string_view name : {"week", "load", "monotony", "strain", "ratio", "fitness", "fatigue"})
    text += column(std::string{name}, name == "week" ? 4 : 10);
  text += column("performance", 13) + (many ? column("5 %", 10) + column("95 %", 10) : "") + "\n";
  for (std::size_t first = 0; first < loads.size(); first += 7) {
    const std::size_t last = std::min(first + 7, loads.size());
    double load = 0;
    for (const double x : loads.subspan(first, last - first)) load += x;
    std::optional<double> monotony;
    std::optional<double> strain;
    if (last - first == 7) {
      const week_of_training week = week_of(loads.subspan(first).first<7>(), deviation::population);
      monotony = week.monotony;
      strain = week.strain;
    }
    const std::optional<load_ratio> ratio = acute_to_chronic(loads.first(last), load_average::exponential);
    const auto cell = [&](const std::optional<double>& value, int decimals) {
      return column(value ? with_decimals(*value, decimals) : "-", 10);
    };
    text += column(std::to_string(first / 7 + 1), 4) + cell(load, 0) + cell(monotony, 2) + cell(strain, 0) +
            cell(ratio ? std::optional{ratio->ratio} : std::nullopt, 2) + cell(s.person[last - 1].fitness, 1) +
            cell(s.person[last - 1].fatigue, 1) + column(with_decimals(s.cohort[last - 1].mean, 1), 13);
    if (many) text += cell(s.cohort[last - 1].low, 1) + cell(s.cohort[last - 1].high, 1);
    text += "\n";
  }

  std::size_t best = 0;
  for (std::size_t i = 1; i < s.cohort.size(); ++i)
    if (s.cohort[i].mean > s.cohort[best].mean) best = i;
  text += "\nBest " + day_words(plan, best + 1) + ": " + (many ? "mean " : "") + "performance " +
          with_decimals(s.cohort[best].mean, 1) + ".\n";
  if (many) {
    std::vector<double> bests;
    std::vector<double> best_days;
    for (const outcome_of_training& own : s.people) {
      bests.push_back(own.best);
      best_days.push_back(static_cast<double>(own.best_day));
    }
    const distribution of_bests = distribution_of(bests);
    const distribution of_days = distribution_of(best_days);
    text += "Each at their best: " + with_decimals(of_bests.mean, 1) + ", from " + with_decimals(of_bests.low, 1) +
            " to " + with_decimals(of_bests.high, 1) + ", on day " + with_decimals(of_days.low, 0) + " to " +
            with_decimals(of_days.high, 0) + " (5th to 95th percentile of " + std::to_string(s.people.size()) +
            " people, seed " + std::to_string(seed) + ").\n";
  }
  return text + "Fitness, fatigue and performance are those of the last day of a week" +
         (many ? ", performance is the mean of the people" : "") +
         ".\n"
         "The ratio of acute to chronic load describes the training; it does not foretell injuries.\n"
         "Models compare plans; they do not promise results.\n";
}

}  // namespace

int main(int count, char** arguments) {
  std::string path;
  std::optional<std::uint64_t> people;
  std::optional<std::uint64_t> seed;
  bool as_csv = false;
  bool as_svg = false;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--help" || argument == "-h") {
      std::cout << usage;
      return 0;
    }
    if (argument == "--people" || argument == "--seed") {
      const bool how_many = argument == "--people";
      std::optional<std::uint64_t>& value = how_many ? people : seed;
      const std::uint64_t low = how_many ? 1 : 0;
      const std::uint64_t high = how_many ? most_people : most_seed;
      const std::string expected = "expected " + argument + " once, with a whole number from " + std::to_string(low) +
                                   " to " + std::to_string(high) + " after it";
      if (value || i + 1 == count) return misused(expected);
      const std::string written = arguments[++i];
      value = whole_number(written, low, high);
      if (!value) return misused(expected + ", found " + in_quotes(written));
    } else if (argument == "--csv")
      as_csv = true;
    else if (argument == "--svg")
      as_svg = true;
    else if (argument.size() > 1 && argument.front() == '-')
      return misused("unknown option " + in_quotes(argument));
    else if (!path.empty())
      return misused("expected one file, found a second one, " + in_quotes(argument));
    else
      path = argument;
  }
  if (path.empty()) return misused("expected the file of a plan");
  if (as_csv && as_svg) return misused("expected --csv or --svg, found both");
  if (seed && !people) return misused("expected --people with --seed; one person is not drawn");

  const auto plan = value_or_faults(path, [](const std::string& text) { return read_plan(text); });
  if (!plan) return faulty;
  if (people && !plan->people_differ)
    return refuse(path +
                  ": $.model.variation: expected how much people differ, found nothing; add it, or leave out --people");

  const simulation s = std::visit(
      [&](const auto& of) {
        return simulated(*plan, of, static_cast<std::size_t>(people.value_or(0)), seed.value_or(0));
      },
      plan->people);
  std::cout << (as_csv ? csv(*plan, s) : as_svg ? picture(*plan, s) : table(*plan, s, seed.value_or(0)));
  std::cout.flush();
  return std::cout ? 0 : refuse("simulate: the simulation could not be printed");
}
