/// @file
/// @brief How fast a cohort is simulated: 10 000 people with Banister's model through 84 days.
///
/// With the name of a file, writes the parameters, loads and results there for cohort.py, which does the same with
/// NumPy and compares; prints the microseconds of the best run.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/response/cohort.hpp"

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

#include "regimen/response/banister_cohort.hpp"

using namespace regimen;

namespace {

void write(std::FILE* file, const std::vector<double>& numbers) {
  std::fwrite(numbers.data(), sizeof(double), numbers.size(), file);
}

}  // namespace

int main(int count, char** arguments) {
  population<banister> of{{500, 0.07, 0.27, 60, 13}, {}};
  for (std::size_t k = 0; k < 5; ++k) of.variation[k] = 0.1;
  const std::vector<banister> people = people_of(of, 1, 10000);
  std::vector<double> loads;
  for (int d = 0; d < 84; ++d) loads.push_back(d % 7 == 2 || d % 7 == 6 ? 0 : 60 + 6 * (d % 5));
  const banister_cohort cohort(people);

  double best = 1e9;
  banister_course course;
  for (int round = 0; round < 3000; ++round) {
    const auto start = std::chrono::steady_clock::now();
    course = cohort.simulate(loads, todays_load::included);
    const double took = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
    if (took < best) best = took;
  }
  std::printf("%.1f\n", best);
  if (count < 2) return 0;
  std::FILE* file = std::fopen(arguments[1], "wb");
  if (file == nullptr) return 1;
  write(file, loads);
  for (const auto where : {&banister::baseline, &banister::fitness_gain, &banister::fatigue_gain,
                           &banister::fitness_days, &banister::fatigue_days}) {
    std::vector<double> column;
    for (const banister& person : people) column.push_back(person.*where);
    write(file, column);
  }
  for (const auto* result : {&course.mean, &course.deviation, &course.last, &course.best}) write(file, *result);
  return std::fclose(file) == 0 ? 0 : 1;
}
