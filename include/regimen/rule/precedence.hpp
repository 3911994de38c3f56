/// @file
/// @brief Rules about what must accompany or precede a step, and about the order of stages.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief What a rule asks for: `visit(subject, person, f)` calls `f(structure, test)` once for each thing that is
/// asked, where `test(step)` recognises a step that provides it and the structure names it in a message.
template <class Visit>
struct requirement {
  /// @brief Enumerates what is asked.
  Visit visit;
};

/// @brief Some step like this.
template <class Provider>
[[nodiscard]] constexpr auto some(Provider provider) {
  auto visit = [provider](const step& subject, const person& who, auto&& f) {
    f(subject.target, [&](const step& s) { return provider(s, who); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief Some step like this where the subject works: their targets share a region.
template <class Provider>
[[nodiscard]] constexpr auto in_the_same_place(Provider provider) {
  auto visit = [provider](const step& subject, const person& who, auto&& f) {
    const enum_set<region> here = places_of(subject.target);
    f(subject.target, [&](const step& s) { return provider(s, who) && places_of(s.target).intersects(here); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief Some step like this on what troubles the person.
template <class Provider>
[[nodiscard]] constexpr auto on_the_complaint_itself(Provider provider) {
  auto visit = [provider](const step&, const person& who, auto&& f) {
    f(who.complaint, [&](const step& s) { return provider(s, who) && on_the_complaint(s, who); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief The regions that lie round the complaint in the same cross-section; empty where no ring is known (S0-30).
[[nodiscard]] constexpr enum_set<region> neighbourhood(const structure& complaint) noexcept {
  const enum_set<region> own = places_of(complaint);
  enum_set<region> round;
  for (const region r : own)
    for (const region n : ring_neighbours(r)) round.insert(n);
  return round - own;
}

/// @brief Steps on a region round the complaint.
inline constexpr auto round_the_complaint =
    that([](const step& s, const person& who) { return places_of(s.target).intersects(neighbourhood(who.complaint)); });

/// @brief For each neighbour of the complaint, some step like this on it (A0.2: the side door).
template <class Provider>
[[nodiscard]] constexpr auto for_each_neighbour(Provider provider) {
  auto visit = [provider](const step&, const person& who, auto&& f) {
    for (const region n : neighbourhood(who.complaint))
      f(structure{n}, [&](const step& s) { return provider(s, who) && places_of(s.target).contains(n); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief For each of these groups, some step like this on it.
template <class Provider>
[[nodiscard]] constexpr auto for_each_of(enum_set<muscle_group> groups, Provider provider) {
  auto visit = [groups, provider](const step&, const person& who, auto&& f) {
    for (const muscle_group g : groups)
      f(structure{g}, [&](const step& s) { return provider(s, who) && within(s.target, structure{g}); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief Whatever step is like the subject needs the requirement met on the same side, earlier or anywhere.
template <class Subject, class Visit, bool Earlier>
struct requires_steps {
  /// @brief The steps that need something.
  Subject subject;
  /// @brief What they need.
  requirement<Visit> needed;

  /// @brief Reports each subject and each thing that it lacks. Quadratic in the steps.
  template <class Report>
  constexpr void check(std::span<const step> steps, const person& who, Report&& report) const {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (!subject(steps[i], who)) continue;
      needed.visit(steps[i], who, [&](const structure& what, auto&& provides) {
        bool lacking = false;
        for (const side s : {side::left, side::right}) {
          if (!reaches(steps[i].where, s)) continue;
          bool met = false;
          for (std::size_t j = 0; j < (Earlier ? i : steps.size()) && !met; ++j)
            met = reaches(steps[j].where, s) && provides(steps[j]);
          lacking = lacking || !met;
        }
        if (lacking) report(i, what);
      });
    }
  }

  /// @brief A prerequisite, or an implication, for each option that is a subject, each thing it needs and each side.
  template <class Ground>
  constexpr void ground(std::span<const step> options, const person& who, Ground&& out) const {
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (!subject(options[i], who)) continue;
      needed.visit(options[i], who, [&]([[maybe_unused]] const structure& what, auto&& provides) {
        for (const side s : {side::left, side::right}) {
          if (!reaches(options[i].where, s)) continue;
          const auto providers = [&](auto&& f) {
            for (std::size_t j = 0; j < options.size(); ++j)
              if (reaches(options[j].where, s) && provides(options[j])) f(j);
          };
          if constexpr (Earlier)
            out.prerequisite(i, what, [&](auto&& f) {
              providers([&](std::size_t j) {
                if (j != i) f(j);
              });
            });
          else if (!provides(options[i]))
            out.limit(
                [&](auto&& term) {
                  term(i, std::int64_t{1});
                  providers([&](std::size_t j) { term(j, std::int64_t{-1}); });
                },
                0);
        }
      });
    }
  }
};

/// @brief Whatever step is like the subject needs the requirement met by earlier steps.
template <class Subject, class Visit>
[[nodiscard]] constexpr auto requires_before(Subject subject, requirement<Visit> needed) {
  return requires_steps<Subject, Visit, true>{subject, needed};
}

/// @brief Whatever step is like the subject needs the requirement met somewhere in the routine.
template <class Subject, class Visit>
[[nodiscard]] constexpr auto requires_also(Subject subject, requirement<Visit> needed) {
  return requires_steps<Subject, Visit, false>{subject, needed};
}

/// @brief Along the routine the rank of the steps that count never falls.
template <class Subject, class Rank>
struct ascends {
  /// @brief The steps that count.
  Subject subject;
  /// @brief `int(const step&)`.
  Rank rank;

  /// @brief Reports each step whose rank is below that of the last one that counts. Linear in the steps.
  template <class Report>
  constexpr void check(std::span<const step> steps, const person& who, Report&& report) const {
    std::size_t last = steps.size();
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (!subject(steps[i], who)) continue;
      if (last < i && rank(steps[i]) < rank(steps[last])) report(i, steps[last].target);
      last = i;
    }
  }

  /// @brief Gives each option that counts its rank; the others come first.
  template <class Ground>
  constexpr void ground(std::span<const step> options, const person& who, Ground&& out) const {
    int least = 0;
    for (const step& s : options)
      if (subject(s, who) && rank(s) < least) least = rank(s);
    for (std::size_t i = 0; i < options.size(); ++i) out.rank(i, subject(options[i], who) ? rank(options[i]) : least);
  }
};

/// @brief Along the routine the rank of the steps that count never falls.
template <class Subject, class Rank>
[[nodiscard]] constexpr auto in_order(Subject subject, Rank rank) {
  return ascends<Subject, Rank>{subject, rank};
}

/// @brief The rank of the steps never falls along the routine.
template <class Rank>
[[nodiscard]] constexpr auto in_order(Rank rank) {
  return in_order(any_step, rank);
}

}  // namespace regimen
