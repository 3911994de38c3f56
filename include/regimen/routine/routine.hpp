/// @file
/// @brief Routines written in code: a Boost.Hana tuple of typed steps, and the same steps as plain values.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <array>
#include <boost/hana/concat.hpp>
#include <boost/hana/transform.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>
#include <type_traits>
#include <utility>

#include "regimen/routine/hana.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief A routine written in code: heterogeneous typed steps in the order in which they are done.
///
/// `steps` is open to every Boost.Hana algorithm; erase() gives the same steps as plain values. Routines of up to some
/// 64 steps compile quickly.
template <class... Steps>
struct routine {
  /// @brief The typed steps.
  boost::hana::tuple<Steps...> steps{};

  /// @brief How many steps.
  static constexpr std::size_t size = sizeof...(Steps);
};

namespace detail {
template <class T>
inline constexpr bool is_routine = false;
template <class... Steps>
inline constexpr bool is_routine<routine<Steps...>> = true;

template <class T>
inline constexpr bool is_typed_step = false;
template <const technique& Technique, class Target, class Side>
inline constexpr bool is_typed_step<typed_step<Technique, Target, Side>> = true;

inline constexpr auto as_routine = [](auto... steps) { return routine<decltype(steps)...>{{steps...}}; };

template <class Part>
constexpr auto steps_of(const Part& part) {
  if constexpr (is_routine<Part>)
    return part.steps;
  else
    return boost::hana::tuple<Part>{part};
}
}  // namespace detail

/// @brief Satisfied by what a routine is made of: typed steps and routines.
template <class T>
concept routine_part = detail::is_routine<T> || detail::is_typed_step<T>;

/// @brief Does one part after the other. Associative; `routine<>{}` is its identity.
template <routine_part... Parts>
[[nodiscard]] constexpr auto sequence(const Parts&... parts) {
  if constexpr ((detail::is_typed_step<Parts> && ...))
    return detail::as_routine(parts...);
  else {
    boost::hana::tuple<> none;
    return boost::hana::unpack(
        [&] {
          auto joined = [](const auto& self, const auto& done, const auto& next, const auto&... rest) {
            auto more = boost::hana::concat(done, detail::steps_of(next));
            if constexpr (sizeof...(rest) == 0)
              return more;
            else
              return self(self, more, rest...);
          };
          if constexpr (sizeof...(Parts) == 0)
            return none;
          else
            return joined(joined, none, parts...);
        }(),
        detail::as_routine);
  }
}

/// @brief Does a part `Times` times over. `repeat<0>` is the empty routine, `repeat<1>` the part itself.
template <std::size_t Times, routine_part Part>
[[nodiscard]] constexpr auto repeat(const Part& part) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) { return sequence((static_cast<void>(I), part)...); }
  (std::make_index_sequence<Times>{});
}

/// @brief The same routine with left and right exchanged. `mirror(mirror(r)) == r`.
template <class... Steps>
[[nodiscard]] constexpr auto mirror(const routine<Steps...>& r) {
  return boost::hana::unpack(boost::hana::transform(r.steps, [](const auto& s) { return mirror(s); }),
                             detail::as_routine);
}

/// @brief Each step of a one-sided part on its own side and then on the other: left, right, left, right.
template <routine_part Part>
[[nodiscard]] constexpr auto alternate(const Part& part) {
  return boost::hana::unpack(detail::steps_of(part),
                             [](const auto&... s) { return sequence(sequence(s, mirror(s))...); });
}

/// @brief The steps of a routine as plain values, in order.
template <class... Steps>
[[nodiscard]] constexpr std::array<step, sizeof...(Steps)> erase(const routine<Steps...>& r) {
  return boost::hana::unpack(
      r.steps, [](const auto&... s) { return std::array<step, sizeof...(Steps)>{static_cast<const step&>(s)...}; });
}

/// @brief Same steps in the same order.
template <class... A, class... B>
[[nodiscard]] constexpr bool operator==(const routine<A...>& a, const routine<B...>& b) {
  if constexpr (sizeof...(A) != sizeof...(B))
    return false;
  else {
    const auto left_steps = erase(a);
    const auto right_steps = erase(b);
    for (std::size_t i = 0; i < sizeof...(A); ++i)
      if (!(left_steps[i] == right_steps[i])) return false;
    return true;
  }
}

}  // namespace regimen
