/// @file
/// @brief The length of a muscle in a pose, its moment arms, and how fast it lengthens.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/motion/coordinate.hpp"
#include "regimen/motion/length_model.hpp"
#include "regimen/motion/line_of_action.hpp"
#include "regimen/motion/pose.hpp"
#include "regimen/quantity/length.hpp"
#include "regimen/vocabulary/enum_set.hpp"
#include "regimen/vocabulary/name.hpp"

namespace regimen {

namespace detail {
/// @brief The terms of a polynomial in some variables, and their rates if the variables change at these rates.
struct length_terms {
  double value[70];
  double rate[70];

  /// @brief The terms alone.
  constexpr void fill(const double* x, std::size_t variables) noexcept {
    value[0] = 1;
    for (std::size_t i = 1; i < terms_in[variables]; ++i) {
      const term_factor f = term_factors[i - 1];
      value[i] = value[f.of] * x[f.variable];
    }
  }
  /// @brief The terms and their rates.
  constexpr void fill(const double* x, const double* dx, std::size_t variables) noexcept {
    fill(x, variables);
    rate[0] = 0;
    for (std::size_t i = 1; i < terms_in[variables]; ++i) {
      const term_factor f = term_factors[i - 1];
      rate[i] = rate[f.of] * x[f.variable] + value[f.of] * dx[f.variable];
    }
  }
};

/// @brief The sum of so many terms, each times its coefficient.
[[nodiscard]] constexpr double weighted_sum(const double* coefficients, const double* terms, std::size_t n) noexcept {
  // Two sums need not wait for each other, and fit one vector instruction.
  double even = 0;
  double odd = 0;
  for (std::size_t i = 0; i + 1 < n; i += 2) {
    even += coefficients[i] * terms[i];
    odd += coefficients[i + 1] * terms[i + 1];
  }
  if (n % 2 != 0) even += coefficients[n - 1] * terms[n - 1];
  return even + odd;
}
}  // namespace detail

/// @brief Length of a line in a pose, from origin to insertion; nothing outside the range of its model.
///
/// It is the length in the model: joints that the line does not follow count as in standing, see not_followed_by().
[[nodiscard]] constexpr std::optional<millimetres> length_of(line_of_action line, const pose& at) noexcept {
  if (outside_model(line, at)) return std::nullopt;
  const detail::fitted_line& fit = detail::fit_of(line);
  double x[4]{};
  for (std::size_t v = 0; v < fit.variables; ++v) x[v] = at[detail::line_families[fit.family].by[v].which].radians();
  detail::length_terms terms;
  terms.fill(x, fit.variables);
  return millimetres{1000 * detail::weighted_sum(detail::length_coefficients + fit.first, terms.value,
                                                 detail::terms_in[fit.variables])};
}

/// @brief How much a line lengthens per second while the joints move at these rates.
/// @param line the line
/// @param at where the joints are
/// @param rates degrees per second of each coordinate
/// @return millimetres per second, negative while it shortens; nothing outside the range of the model, if a rate that
/// matters is not finite, or if a joint moves that the line does not follow
[[nodiscard]] constexpr std::optional<millimetres> lengthening_rate(line_of_action line, const pose& at,
                                                                    const pose& rates) noexcept {
  if (outside_model(line, at)) return std::nullopt;
  const detail::fitted_line& fit = detail::fit_of(line);
  double x[4]{};
  double dx[4]{};
  for (std::size_t v = 0; v < fit.variables; ++v) {
    const coordinate which = detail::line_families[fit.family].by[v].which;
    if (!rates[which].is_finite()) return std::nullopt;
    x[v] = at[which].radians();
    dx[v] = rates[which].radians();
  }
  for (const coordinate which : not_followed_by(line))
    if (rates[which] != degrees{}) return std::nullopt;
  detail::length_terms terms;
  terms.fill(x, dx, fit.variables);
  return millimetres{1000 * detail::weighted_sum(detail::length_coefficients + fit.first, terms.rate,
                                                 detail::terms_in[fit.variables])};
}

/// @brief Moment arm of a line about a joint, as millimetres that it shortens per radian: -dL/dq.
///
/// Positive where its pull makes the coordinate grow: the quadriceps at knee_flexion is negative, the hamstrings are
/// positive there and negative at hip_flexion. Zero for a coordinate that the muscle does not cross; nothing for one
/// that it crosses and the line does not follow, and nothing outside the range of its model.
[[nodiscard]] constexpr std::optional<millimetres> moment_arm(line_of_action line, const pose& at,
                                                              coordinate about) noexcept {
  const std::optional<millimetres> rate =
      lengthening_rate(line, at, pose{{about, degrees{180 / 3.14159265358979323846}}});
  if (!rate) return std::nullopt;
  return depends_on(line, about) ? -*rate : millimetres{};
}

/// @brief The lengths of all lines in one pose.
class all_lengths {
 public:
  /// @brief Length of a line; nothing outside the range of its model.
  [[nodiscard]] constexpr std::optional<millimetres> operator[](line_of_action line) const noexcept {
    if (!known_.contains(line)) return std::nullopt;
    return millimetres{1000 * metres_[index_of(line)]};
  }
  /// @brief The lines whose length is known in this pose.
  [[nodiscard]] constexpr const enum_set<line_of_action>& known() const noexcept { return known_; }

 private:
  friend constexpr all_lengths lengths_at(const pose& at) noexcept;
  double metres_[count_of<line_of_action>]{};
  enum_set<line_of_action> known_{};
};

/// @brief The lengths of all lines in one pose, for less than asking for each: lines that cross the same joints share
/// the terms of their polynomials.
[[nodiscard]] constexpr all_lengths lengths_at(const pose& at) noexcept {
  all_lengths lengths;
  detail::length_terms terms;
  std::size_t family = count_of<line_of_action>;  // none yet
  std::size_t valid = 0;                          // so many of its variables are within their limits
  for (std::size_t i = 0; i < count_of<line_of_action>; ++i) {
    const detail::fitted_line& fit = detail::fitted_lines[i];
    if (fit.family != family) {
      family = fit.family;
      double x[4]{};
      bool within = true;
      valid = 0;
      std::size_t most = fit.variables;
      for (std::size_t j = i; j < count_of<line_of_action> && detail::fitted_lines[j].family == family; ++j)
        most = detail::fitted_lines[j].variables;
      for (std::size_t v = 0; v < most; ++v) {
        const detail::coordinate_limits& limits = detail::line_families[family].by[v];
        const degrees angle = at[limits.which];
        within = within && limits.valid.low <= angle && angle <= limits.valid.high;
        if (within) ++valid;
        x[v] = angle.radians();
      }
      terms.fill(x, valid);
    }
    if (fit.variables > valid) continue;
    lengths.metres_[i] =
        detail::weighted_sum(detail::length_coefficients + fit.first, terms.value, detail::terms_in[fit.variables]);
    lengths.known_.insert(static_cast<line_of_action>(i));
  }
  return lengths;
}

}  // namespace regimen
