/// @file
/// @brief How fast the lengths of all lines are found, beside a loop written by hand over the same coefficients.
///
/// Prints poses per second of both, and their ratio; fails if the library is slower by more than a twentieth.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <random>
#include <vector>

#include "regimen/motion/musculotendon_length.hpp"

using namespace regimen;

namespace {

constexpr std::size_t lines = count_of<line_of_action>;
constexpr double radian = 3.14159265358979323846 / 180;

/// A polynomial of degree four in up to four variables, written down for a loop.
struct polynomial {
  struct term {
    double coefficient;
    unsigned char exponents[4];
  };
  std::vector<coordinate> variables;
  std::vector<range<degrees>> limits;
  std::vector<term> terms;
};

/// The same coefficients, each with its exponents.
std::vector<polynomial> by_hand() {
  std::vector<polynomial> all;
  for (const detail::fitted_line& fit : detail::fitted_lines) {
    polynomial p;
    for (std::size_t v = 0; v < fit.variables; ++v) {
      p.variables.push_back(detail::line_families[fit.family].by[v].which);
      p.limits.push_back(detail::line_families[fit.family].by[v].valid);
    }
    for (std::size_t i = 0; i < detail::terms_in[fit.variables]; ++i) {
      polynomial::term t{detail::length_coefficients[fit.first + i], {}};
      for (std::size_t at = i; at != 0; at = detail::term_factors[at - 1].of)
        ++t.exponents[detail::term_factors[at - 1].variable];
      p.terms.push_back(t);
    }
    all.push_back(p);
  }
  return all;
}

/// The plain loop: powers once per line, then term by term. Writes metres, or nothing outside the limits.
void plain(const std::vector<polynomial>& all, const pose& at, double* metres, bool* known) {
  for (std::size_t l = 0; l < lines; ++l) {
    const polynomial& p = all[l];
    const std::size_t n = p.variables.size();
    known[l] = true;
    double power[4][5] = {{1, 0, 0, 0, 0}, {1, 0, 0, 0, 0}, {1, 0, 0, 0, 0}, {1, 0, 0, 0, 0}};
    for (std::size_t v = 0; v < n; ++v) {
      const degrees angle = at[p.variables[v]];
      known[l] = known[l] && p.limits[v].contains(angle);
      for (std::size_t e = 1; e < 5; ++e) power[v][e] = power[v][e - 1] * (angle.count() * radian);
    }
    if (!known[l]) continue;
    double sum = 0;
    for (const polynomial::term& t : p.terms) {
      double product = t.coefficient;
      for (std::size_t v = 0; v < n; ++v) product *= power[v][t.exponents[v]];
      sum += product;
    }
    metres[l] = sum;
  }
}

using clock_type = std::chrono::steady_clock;

template <class Work>
double per_second(std::size_t count, Work work) {
  const auto start = clock_type::now();
  work();
  return static_cast<double>(count) / std::chrono::duration<double>(clock_type::now() - start).count();
}

}  // namespace

int main() {
  std::mt19937 chance{1};
  const auto between = [&](double low, double high) {
    return degrees{std::uniform_real_distribution<double>{low, high}(chance)};
  };
  std::vector<pose> poses;
  poses.reserve(256);
  for (int i = 0; i < 256; ++i)
    poses.push_back({{hip_flexion, between(-20, 90)},
                     {hip_adduction, between(-40, 30)},
                     {hip_rotation, between(-40, 40)},
                     {knee_flexion, between(0, 120)},
                     {ankle_dorsiflexion, between(-40, 30)},
                     {subtalar_inversion, between(-20, 20)},
                     {lumbar_extension, between(-60, 30)},
                     {lumbar_bending, between(-30, 30)},
                     {lumbar_rotation, between(-30, 30)},
                     {elbow_flexion, between(0, 130)}});
  const std::vector<polynomial> all = by_hand();

  // Both must say the same, or the comparison is worth nothing.
  for (const pose& at : poses) {
    double metres[lines];
    bool known[lines];
    plain(all, at, metres, known);
    const all_lengths ours = lengths_at(at);
    for (std::size_t l = 0; l < lines; ++l) {
      const std::optional<millimetres> length = ours[static_cast<line_of_action>(l)];
      const double apart = length ? length->metres() - metres[l] : 1;
      if (!known[l] || !(apart < 1e-12 && apart > -1e-12)) {
        std::fprintf(stderr, "the two differ in %s\n", name_of(static_cast<line_of_action>(l)).data());
        return 1;
      }
    }
  }

  constexpr std::size_t repeats = 100;
  const std::size_t count = repeats * poses.size();
  double sink = 0;
  double best_ours = 0;
  double best_plain = 0;
  // By turns, so that a busy moment of the machine spoils neither.
  for (int round = 0; round < 9; ++round) {
    const double ours = per_second(count, [&] {
      for (std::size_t r = 0; r < repeats; ++r)
        for (const pose& at : poses) {
          const all_lengths found = lengths_at(at);
          for (std::size_t l = 0; l < lines; ++l)
            if (const auto length = found[static_cast<line_of_action>(l)]) sink += length->count();
        }
    });
    const double theirs = per_second(count, [&] {
      double metres[lines];
      bool known[lines];
      for (std::size_t r = 0; r < repeats; ++r)
        for (const pose& at : poses) {
          plain(all, at, metres, known);
          for (std::size_t l = 0; l < lines; ++l)
            if (known[l]) sink += metres[l];
        }
    });
    if (ours > best_ours) best_ours = ours;
    if (theirs > best_plain) best_plain = theirs;
  }
  std::printf("all %zu lines, poses per second: lengths_at %.0f, by hand %.0f, ratio %.2f (checksum %.0f)\n", lines,
              best_ours, best_plain, best_ours / best_plain, sink);
  return best_ours >= 0.95 * best_plain ? 0 : 1;
}
