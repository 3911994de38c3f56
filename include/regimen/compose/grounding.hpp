/// @file
/// @brief An instance together with what its numbers stand for.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "regimen/compose/instance.hpp"
#include "regimen/technique/step.hpp"

namespace regimen {

/// @brief An option that a rule forbids.
struct exclusion {
  /// @brief The option.
  step what{};
  /// @brief Position of the rule in its set.
  std::size_t rule = 0;
};

/// @brief A wish: any of some options is worth points.
struct preference {
  /// @brief Position of the rule in its set.
  std::size_t rule = 0;
  /// @brief What it is worth.
  std::int64_t points = 0;
  /// @brief The items that fulfil it.
  std::vector<std::size_t> options{};
};

/// @brief Two items whose sets take turns.
struct superset {
  /// @brief The item that begins.
  std::size_t first = 0;
  /// @brief The item that is done in its rests.
  std::size_t second = 0;
};

/// @brief An instance together with what its numbers stand for.
struct grounding {
  /// @brief The instance. Its needs are those that were asked for, followed by one for each preference.
  instance problem{};
  /// @brief What each item is. A step that some order does not count is there once for each stage in which it may
  /// stand.
  std::vector<step> options{};
  /// @brief What the items after those of the options are: pairs of them. None unless add_supersets() has added some.
  std::vector<superset> supersets{};
  /// @brief The wishes.
  std::vector<preference> preferences{};
  /// @brief Which rule each limit comes from.
  std::vector<std::size_t> limit_rule{};
  /// @brief Which rule each prerequisite comes from.
  std::vector<std::size_t> prerequisite_rule{};
  /// @brief What the rules forbid outright, each with the first rule that does.
  std::vector<exclusion> excluded{};
};

}  // namespace regimen
