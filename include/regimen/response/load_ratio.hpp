/// @file
/// @brief The acute:chronic workload ratio: what was trained lately, beside what was trained for longer.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief How acute and chronic load are averaged.
enum class load_average : unsigned char {
  exponential,        ///< Exponentially weighted, lambda = 2 / (days + 1), beginning with the first load.
  rolling_coupled,    ///< Means of the last days; the chronic ones contain the acute ones.
  rolling_uncoupled,  ///< Likewise, but the chronic days are those before the acute ones.
};

/// @brief Names of load_average.
template <>
struct vocabulary<load_average> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "average of loads";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"exponential", "rolling_coupled", "rolling_uncoupled"};
};

/// @brief Acute and chronic load, and their ratio.
struct load_ratio {
  /// @brief Mean load of a day, lately.
  double acute = 0;
  /// @brief Mean load of a day, for longer.
  double chronic = 0;
  /// @brief Acute by chronic.
  double ratio = 0;
};

/// @brief The exponentially weighted average of the loads of so many days at the end of a calendar of days, with
/// lambda = 2 / (days + 1), beginning with the first load; nothing without a load or a day. (By half-lives, as some
/// programs have it, the numbers are others.)
[[nodiscard]] constexpr std::optional<double> exponential_average(span<const double> loads, int days) noexcept {
  if (loads.empty() || days < 1) return std::nullopt;
  const double lambda = 2 / (days + 1.0);
  double average = loads[0];
  for (const double load : loads.last(loads.size() - 1)) average += lambda * (load - average);
  return average;
}

/// @brief The acute:chronic workload ratio at the end of a calendar: a description of the past, nothing more.
///
/// It must not gate a training and does not foretell injuries: coupling makes a spurious correlation (Lolli 2017), the
/// scaling is unsound (Lolli 2019), random denominators do about as well, and the advice is to dismiss it (Impellizzeri
/// 2020). Nothing where the calendar is shorter than both spans need, a span is not positive or the chronic one shorter
/// than the acute, or the chronic load is 0. With 7 and 28 days the coupled ratio lies from 0 to 4. Linear in the days.
/// @param loads the load of every day, 0 on days of rest: days, not sessions
/// @param by how they are averaged
/// @param acute_days how many days are lately
/// @param chronic_days how many days are for longer, the acute ones included
[[nodiscard]] constexpr std::optional<load_ratio> acute_to_chronic(span<const double> loads, load_average by,
                                                                   int acute_days = 7, int chronic_days = 28) noexcept {
  const bool apart = by == load_average::rolling_uncoupled;
  if (acute_days < 1 || chronic_days < acute_days + (apart ? 1 : 0) ||
      loads.size() < static_cast<std::size_t>(chronic_days))
    return std::nullopt;
  load_ratio found;
  if (by == load_average::exponential) {
    found.acute = *exponential_average(loads, acute_days);
    found.chronic = *exponential_average(loads, chronic_days);
  } else {
    const auto mean = [](span<const double> days) {
      double sum = 0;
      for (const double load : days) sum += load;
      return sum / static_cast<double>(days.size());
    };
    const auto acute = static_cast<std::size_t>(acute_days);
    const auto chronic = loads.last(static_cast<std::size_t>(chronic_days));
    found.acute = mean(loads.last(acute));
    found.chronic = mean(apart ? chronic.first(chronic.size() - acute) : chronic);
  }
  if (!(found.chronic > 0)) return std::nullopt;
  found.ratio = found.acute / found.chronic;
  return found;
}

}  // namespace regimen
