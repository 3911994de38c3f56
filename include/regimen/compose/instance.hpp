/// @file
/// @brief The optimisation problem behind a composition, in integers and without anatomy.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace regimen {

namespace detail {
template <class T, class Template>
struct deferred {
  using type = T;
};
/// @brief A vector in a template that is instantiated with it and not before: whoever includes the composer without
/// composing does not pay for its vectors.
template <class Template, class T>
using vector_in = typename deferred<std::vector<T>, Template>::type;
}  // namespace detail

/// @brief A session to be composed: which steps, at which dose, in which order, within a time.
///
/// All amounts are integers, so that every platform finds the same answer. A session is a sequence of distinct steps
/// whose stages never fall, with at most one step of a group, every limit kept, every prerequisite earlier in the
/// sequence, and opening, changeovers and steps together within the budget. The best session has the greatest value,
/// and among those the fewest seconds.
struct instance {
  /// @brief An amount of a step in a sum.
  struct term {
    /// @brief Position of the step, or of the need.
    std::size_t index = 0;
    /// @brief How much.
    std::int64_t amount = 0;
  };
  /// @brief A stretch of a utility: so many units, each worth the slope.
  struct segment {
    /// @brief Units, at least 1.
    std::int64_t length = 0;
    /// @brief Value of a unit; falls strictly from segment to segment.
    std::int64_t slope = 0;
  };
  /// @brief Something that can be chosen.
  struct item {
    /// @brief Position of its stage.
    std::size_t stage = 0;
    /// @brief Position of its station: a body position with the tools in hand.
    std::size_t station = 0;
    /// @brief How long it takes, at least 1.
    std::int64_t seconds = 0;
    /// @brief At most one item of a group is chosen.
    std::size_t group = 0;
    /// @brief What it gives to needs.
    std::vector<term> gives{};
  };
  /// @brief A sum over the chosen items that must not exceed a bound.
  struct limit {
    /// @brief What counts, with its sign.
    std::vector<term> terms{};
    /// @brief The most.
    std::int64_t bound = 0;
  };
  /// @brief If the item is chosen, one of these stands earlier.
  struct prerequisite {
    /// @brief The item that needs another.
    std::size_t item = 0;
    /// @brief Any of these.
    std::vector<std::size_t> any_of{};
  };

  /// @brief Seconds available.
  std::int64_t budget = 0;
  /// @brief How many stages.
  std::size_t stages = 0;
  /// @brief Seconds from station to station; obeys the triangle inequality, zero on the diagonal.
  std::vector<std::vector<std::int64_t>> changeover{};
  /// @brief Seconds to the first station.
  std::vector<std::int64_t> opening{};
  /// @brief Utility of each need: concave, zero at zero, flat after the last segment.
  std::vector<std::vector<segment>> needs{};
  /// @brief What can be chosen.
  std::vector<item> items{};
  /// @brief What must not be exceeded.
  std::vector<limit> limits{};
  /// @brief What must come first.
  std::vector<prerequisite> prerequisites{};

  /// @brief Value of an amount of one need.
  [[nodiscard]] std::int64_t utility(std::size_t need, std::int64_t amount) const noexcept {
    std::int64_t value = 0;
    for (const segment& s : needs[need]) {
      const std::int64_t used = amount < s.length ? amount : s.length;
      value += used * s.slope;
      amount -= used;
      if (amount == 0) break;
    }
    return value;
  }
};

/// @brief An answer to an instance.
struct session {
  /// @brief The chosen items in order.
  std::vector<std::size_t> sequence{};
  /// @brief Its value.
  std::int64_t value = 0;
  /// @brief Its length in seconds, opening and changeovers included.
  std::int64_t seconds = 0;
  /// @brief No session has a greater value than this.
  std::int64_t bound = 0;
  /// @brief Whether a session exists that keeps limits and prerequisites; the others say nothing if not.
  bool feasible = false;
  /// @brief Whether value and seconds are proven to be the best; if not feasible, that nothing is.
  bool proven = false;
};

}  // namespace regimen
