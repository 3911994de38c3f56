/// @file
/// @brief A routine as a person performs it: what rules ask of every step again and again, looked up once.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>

#include "regimen/person/person.hpp"
#include "regimen/technique/step.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief The regions that lie round the complaint in the same cross-section; empty where no ring is known (S0-30).
[[nodiscard]] constexpr enum_set<region> neighbourhood(const structure& complaint) noexcept {
  const enum_set<region> own = places_of(complaint);
  enum_set<region> round;
  for (const region r : own)
    for (const region n : ring_neighbours(r)) round.insert(n);
  return round - own;
}

/// @brief The person who performs a routine, with what their complaint means.
struct performer {
  /// @brief The person.
  const person* who = nullptr;
  /// @brief The muscles of the complaint.
  enum_set<muscle> muscles{};
  /// @brief The regions round the complaint: see neighbourhood().
  enum_set<region> neighbours{};

  /// @brief Looks the complaint of a person up.
  constexpr explicit performer(const person& p) noexcept
      : who(&p), muscles(muscles_of(p.complaint)), neighbours(neighbourhood(p.complaint)) {}
};

namespace detail {
inline constexpr technique no_technique{};
inline constexpr step no_step{&no_technique, {}, {}, {}, {}, {}};
}  // namespace detail

/// @brief One step of a performance.
struct act {
  /// @brief The step. One without a technique stands for a technique that fits nothing, so that it is refused.
  const step* done = &detail::no_step;
  /// @brief Who does it; null only in a default act.
  const performer* by = nullptr;
  /// @brief The muscles of its target.
  enum_set<muscle> muscles{};
  /// @brief Where on the surface its target is worked on.
  enum_set<region> places{};
  /// @brief Whether it works on what troubles the person, a part of it, or something that it is part of.
  bool on_complaint = false;

  /// @brief No act.
  constexpr act() noexcept = default;
  /// @brief A step done by someone.
  constexpr act(const step& s, const performer& p) noexcept
      : done(s.has_technique() ? &s : &detail::no_step),
        by(&p),
        muscles(muscles_of(done->target)),
        places(places_of(done->target)),
        on_complaint(within(done->target, muscles, p.who->complaint, p.muscles) ||
                     within(p.who->complaint, p.muscles, done->target, muscles)) {}
};

/// @brief The steps of a routine in their order, each as an act of one person. Steps and person must outlive it.
class performance {
 public:
  /// @brief Looks every step up. Linear in the steps.
  constexpr performance(span<const step> steps, const person& who)
      : by_(who), acts_(new act[steps.size()]), size_(steps.size()) {
    for (std::size_t i = 0; i < size_; ++i) acts_[i] = act{steps[i], by_};
  }
  performance(const performance&) = delete;
  performance& operator=(const performance&) = delete;
  /// @brief Frees what was looked up.
  constexpr ~performance() { delete[] acts_; }

  /// @brief Who performs it.
  [[nodiscard]] constexpr const performer& by() const noexcept { return by_; }
  /// @brief How many steps.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// @brief The step at a place below size().
  [[nodiscard]] constexpr const act& operator[](std::size_t i) const noexcept { return acts_[i]; }

 private:
  performer by_;
  act* acts_;
  std::size_t size_;
};

}  // namespace regimen
