/// @file
/// @brief Many people with Banister's model, as arrays that the processor goes through several people at a time.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

#include "regimen/response/banister.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief What a training did to a cohort, without percentiles.
struct banister_course {
  /// @brief Mean performance on each day.
  std::vector<double> mean{};
  /// @brief Standard deviation of performance on each day; the squares by the number of people.
  std::vector<double> deviation{};
  /// @brief Performance of each person on the last day.
  std::vector<double> last{};
  /// @brief Best performance of each person on a day.
  std::vector<double> best{};
  /// @brief What is wrong with a load, in which case there is nothing else.
  std::optional<model_fault> fault{};
};

namespace detail {

/// How many numbers the processor, as far as it may be used, takes at a time.
inline constexpr std::size_t numbers_at_a_time =
#if defined(__AVX512F__)
    8;
#elif defined(__AVX__)
    4;
#else
    2;
#endif

template <std::size_t Width>
struct pack_of {
  typedef double type __attribute__((vector_size(Width * sizeof(double))));
};

}  // namespace detail

/// @brief People with Banister's model, made once and put through as many trainings as there are to compare.
///
/// Sums are kept in eight parts, person i in part i modulo 8, whatever the processor: on every one the numbers are the
/// same, as long as the compiler does not fuse multiplications with additions (`-ffp-contract=fast`). It is as fast as
/// the processor multiplies and adds; compiled for its widest registers (`-O3 -march=native`) it is faster.
class banister_cohort {
 public:
  /// @brief The people, or those before the first with a fault().
  explicit banister_cohort(span<const banister> people) {
    for (const banister& person : people) {
      fault_ = fault_of(person);
      if (fault_) break;
      ++count_;
    }
    // Sums are of differences from the mean baseline, so that the square of a great baseline swamps no difference.
    for (std::size_t i = 0; i < count_; ++i) baseline_ += people[i].baseline / static_cast<double>(count_);
    const std::size_t room = (count_ + block - 1) / block * block;
    for (std::vector<double>& numbers : columns_) numbers.resize(room, 0.0);
    for (std::size_t i = 0; i < count_; ++i) {
      const banister::state s = people[i].begin();
      const double row[] = {s.baseline - baseline_, s.fitness_gain, s.fatigue_gain, s.fitness_decay,
                            s.fatigue_decay,        s.fitness,      s.fatigue};
      for (std::size_t c = 0; c < column_count; ++c) columns_[c][i] = row[c];
    }
  }

  /// @brief How many people.
  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  /// @brief What is wrong with the person after the last.
  [[nodiscard]] const std::optional<model_fault>& fault() const noexcept { return fault_; }

  /// @brief What a training does to them: per day the mean and the spread, per person the last and the best day.
  ///
  /// For the limits of the model see predict(). Linear in people and days. Squares are summed as differences from the
  /// mean baseline: where the mean is m from it and the spread s, s is right to about 1e-16 (m / s)^2 of itself.
  /// @param loads the load of each day from day 1
  /// @param when whether the load of a day counts in the same day
  [[nodiscard]] banister_course simulate(span<const double> loads, todays_load when) const {
    banister_course course;
    course.fault = fault_of(loads);
    if (course.fault || count_ == 0 || loads.empty()) return course;
    course.mean.resize(loads.size());
    course.deviation.resize(loads.size());
    course.last.resize(columns_[0].size());
    course.best.resize(columns_[0].size());
    if (when == todays_load::included)
      run<detail::numbers_at_a_time, true>(loads, course);
    else
      run<detail::numbers_at_a_time, false>(loads, course);
    course.last.resize(count_);
    course.best.resize(count_);
    return course;
  }

 private:
  enum column : unsigned char {
    baseline,
    fitness_gain,
    fatigue_gain,
    fitness_decay,
    fatigue_decay,
    fitness,
    fatigue,
    column_count
  };
  static constexpr std::size_t parts = 8;
  static constexpr std::size_t block = 16;

  template <std::size_t Width, bool Included>
  void run(span<const double> loads, banister_course& course) const {
    using pack = typename detail::pack_of<Width>::type;
    constexpr std::size_t packs = parts / Width;
    // Two rows at a time hide the time that an addition takes, where there are registers enough.
    constexpr std::size_t at_once = Width == parts ? 2 : packs;
    struct sums {
      pack plain[packs]{};
      pack squared[packs]{};
    };
    std::vector<sums> of_day(loads.size());
    const auto load_pack = [](const double* from) {
      pack p;
      __builtin_memcpy(&p, from, sizeof p);
      return p;
    };
    for (std::size_t first = 0; first < columns_[0].size(); first += at_once * Width) {
      pack c[column_count][at_once];
      pack best[at_once];
      pack now[at_once];
      for (std::size_t u = 0; u < at_once; ++u) {
        for (std::size_t k = 0; k < column_count; ++k) c[k][u] = load_pack(&columns_[k][first + u * Width]);
        // With the load of the day left out, a day says what the night left of the evening before.
        if constexpr (!Included) {
          c[fitness_gain][u] *= c[fitness_decay][u];
          c[fatigue_gain][u] *= c[fatigue_decay][u];
        }
        best[u] = c[baseline][u] - __builtin_inf();
        now[u] = best[u];
      }
      for (std::size_t d = 0; d < loads.size(); ++d) {
        const double load = loads[d];
        sums sum = of_day[d];
        for (std::size_t u = 0; u < at_once; ++u) {
          if constexpr (!Included)
            now[u] = c[baseline][u] + c[fitness_gain][u] * c[fitness][u] - c[fatigue_gain][u] * c[fatigue][u];
          c[fitness][u] = c[fitness][u] * c[fitness_decay][u] + load;
          c[fatigue][u] = c[fatigue][u] * c[fatigue_decay][u] + load;
          if constexpr (Included)
            now[u] = c[baseline][u] + c[fitness_gain][u] * c[fitness][u] - c[fatigue_gain][u] * c[fatigue][u];
          sum.plain[u % packs] += now[u];
          sum.squared[u % packs] += now[u] * now[u];
          best[u] = now[u] > best[u] ? now[u] : best[u];
        }
        of_day[d] = sum;
      }
      for (std::size_t u = 0; u < at_once; ++u) {
        now[u] += baseline_;
        best[u] += baseline_;
        __builtin_memcpy(&course.last[first + u * Width], &now[u], sizeof(pack));
        __builtin_memcpy(&course.best[first + u * Width], &best[u], sizeof(pack));
      }
    }
    for (std::size_t d = 0; d < loads.size(); ++d) {
      double plain = 0;
      double squared = 0;
      for (std::size_t lane = 0; lane < parts; ++lane) {
        plain += of_day[d].plain[lane / Width][lane % Width];
        squared += of_day[d].squared[lane / Width][lane % Width];
      }
      const double mean = plain / static_cast<double>(count_);
      const double variance = squared / static_cast<double>(count_) - mean * mean;
      course.mean[d] = mean + baseline_;
      course.deviation[d] = variance > 0 ? std::sqrt(variance) : 0;
    }
  }

  std::size_t count_ = 0;
  double baseline_ = 0;
  std::vector<double> columns_[column_count];
  std::optional<model_fault> fault_{};
};

}  // namespace regimen
