/// @file
/// @brief Typed routines, each judged while compiling, and the comparison with its other forms.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "parity_routines.hpp"
#include "regimen/routine/routine.hpp"

namespace parity {

/// @cond
namespace detail {
template <std::size_t Place, class Choice>
struct placed {};
template <class Places, class Choices>
struct places_and_choices;
template <std::size_t... Place, class... Choice>
struct places_and_choices<std::index_sequence<Place...>, choices<Choice...>> : placed<Place, Choice>... {};
using whole_pool = places_and_choices<std::make_index_sequence<pool::size>, pool>;
template <std::size_t Place, class Choice>
Choice at_place(const placed<Place, Choice>*);
}  // namespace detail
/// @endcond

/// @brief What stands at a place in the pool.
template <std::size_t Place>
using choice_at = decltype(detail::at_place<Place>(static_cast<const detail::whole_pool*>(nullptr)));

/// @brief The plan of a seed, while compiling.
template <std::uint64_t Seed>
inline constexpr plan planned = plan_of(Seed);

/// @brief The routine of a seed: a sequence of steps each of which has a type of its own.
template <std::uint64_t Seed>
inline constexpr auto typed_routine = []<std::size_t... At>(std::index_sequence<At...>) {
  return sequence(choice_at<planned<Seed>.steps[At].choice>::template on_side_with<planned<Seed>.steps[At].where>(
      planned<Seed>.steps[At].amount)...);
}
(std::make_index_sequence<planned<Seed>.size>{});

/// @brief The same steps as plain values.
template <std::uint64_t Seed>
inline constexpr auto erased_routine = erase(typed_routine<Seed>);

/// @brief The verdict on the routine of a seed, found while compiling. It costs g++ some 8 MB and a tenth of a second,
/// which is why the routines are spread over several files.
template <std::uint64_t Seed>
inline constexpr verdict verdict_while_compiling = with_all_rules(planned<Seed>.rules, [](auto rules) {
  return check(rules, erased_routine<Seed>, planned<Seed>.who);
});

/// @brief A number for all violations in their order, from which the next one makes the next number.
[[nodiscard]] constexpr std::uint64_t digest_of(std::uint64_t before, const violation& v) {
  std::uint64_t digest = before;
  const auto mix = [&](std::size_t value) { digest = (digest ^ value) * 0x100000001b3U; };
  mix(v.rule);
  mix(v.step);
  mix(v.concerned.empty() ? 1000 : index_of(v.concerned.kind()));
  mix(v.concerned.empty() ? 1000 : v.concerned.index());
  for (const std::uint16_t other : v.others) mix(std::size_t{other} + 1);
  return digest;
}

/// @brief All violations of the routine of a seed, found while compiling, as a number; 0 where the verdict holds them
/// all.
template <std::uint64_t Seed>
inline constexpr std::uint64_t digest_while_compiling = [] {
  constexpr const verdict& judged = verdict_while_compiling<Seed>;
  if constexpr (judged.faults.size() == judged.count) {
    return std::uint64_t{0};
  } else {
    return with_all_rules(planned<Seed>.rules, [](auto rules) {
      std::uint64_t digest = 0;
      for_each_violation(rules, erased_routine<Seed>, planned<Seed>.who,
                         [&](const violation& v) { digest = digest_of(digest, v); });
      return digest;
    });
  }
}();

/// @brief The routine of a seed for those who cannot know its type.
struct judged_routine {
  /// @brief From which it was made.
  std::uint64_t seed;
  /// @brief Its steps, erased.
  span<const step> steps;
  /// @brief The verdict found while compiling.
  const verdict* judged;
  /// @brief The number found while compiling for what the verdict has no room for.
  std::uint64_t digest;
};

/// @brief The routines of the seeds from one on. They are data: there is nothing to be done for them while running.
template <std::uint64_t First, std::uint64_t... Seeds>
[[nodiscard]] span<const judged_routine> judged_from(std::integer_sequence<std::uint64_t, Seeds...>) {
  static constexpr judged_routine routines[] = {{First + Seeds, erased_routine<First + Seeds>,
                                                 &verdict_while_compiling<First + Seeds>,
                                                 digest_while_compiling<First + Seeds>}...};
  return routines;
}

/// @brief Requires of each routine that its other forms are judged as the typed one was, and that not all of them keep
/// the rules, nor break them.
void require_same_in_every_form(span<const judged_routine> routines);

}  // namespace parity
