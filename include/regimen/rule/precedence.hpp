/// @file
/// @brief Rules about what must accompany or precede a step.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>

#include "regimen/anatomy/structure_set.hpp"
#include "regimen/rule/demand.hpp"
#include "regimen/rule/predicate.hpp"

namespace regimen {

/// @brief What a rule asks for: `visit(subject, f)` calls `f(structure, test)` once for each thing that is asked, where
/// `test(act)` recognises a step that provides it and the structure names it in a message.
template <class Visit>
struct requirement {
  /// @brief Enumerates what is asked.
  Visit visit;
};

/// @brief Some step like this.
template <class Provider>
[[nodiscard]] constexpr auto some(Provider provider) {
  auto visit = [provider](const act& subject, auto&& f) { f(subject.done->target, provider); };
  return requirement<decltype(visit)>{visit};
}

/// @brief Some step like this where the subject works: their targets share a region.
template <class Provider>
[[nodiscard]] constexpr auto in_the_same_place(Provider provider) {
  auto visit = [provider](const act& subject, auto&& f) {
    f(subject.done->target, [&](const act& a) { return a.places.intersects(subject.places) && provider(a); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief Some step like this on what troubles the person.
template <class Provider>
[[nodiscard]] constexpr auto on_the_complaint_itself(Provider provider) {
  auto visit = [provider](const act& subject, auto&& f) {
    f(subject.by->who->complaint, [&](const act& a) { return a.on_complaint && provider(a); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief For each neighbour of the complaint, some step like this on it (A0.2: the side door).
template <class Provider>
[[nodiscard]] constexpr auto for_each_neighbour(Provider provider) {
  auto visit = [provider](const act& subject, auto&& f) {
    for (const region n : subject.by->neighbours)
      f(structure{n}, [&](const act& a) { return a.places.contains(n) && provider(a); });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief For each of these structures, some step like this on it or on a part of it.
template <class Provider>
[[nodiscard]] constexpr auto for_each_of(const structure_set& structures, Provider provider) {
  auto visit = [structures, provider](const act&, auto&& f) {
    for (const structure one : structures)
      f(one, [&, muscles = muscles_of(one)](const act& a) {
        return within(a.done->target, a.muscles, one, muscles) && provider(a);
      });
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief As for_each_of(), but for what troubles the person itself: nothing has to come before itself.
template <class Provider>
[[nodiscard]] constexpr auto for_each_other_of(const structure_set& structures, Provider provider) {
  auto visit = [structures, provider](const act& subject, auto&& f) {
    structure_set others = structures;
    others.erase(subject.by->who->complaint);
    for_each_of(others, provider).visit(subject, f);
  };
  return requirement<decltype(visit)>{visit};
}

/// @brief Whatever step is like the subject needs the requirement met on the same side, earlier or anywhere.
template <class Subject, class Visit, bool Earlier>
struct requires_steps {
  /// @brief Marks a combinator.
  using is_demand = void;
  /// @brief The steps that need something.
  Subject subject;
  /// @brief What they need.
  requirement<Visit> needed;

  /// @brief Reports each subject and each thing that it lacks. Quadratic in the steps.
  template <class Report>
  constexpr void check(const performance& acts, Report&& report) const {
    for (std::size_t i = 0; i < acts.size(); ++i) {
      if (!subject(acts[i])) continue;
      needed.visit(acts[i], [&](const structure& what, auto&& provides) {
        const side where = acts[i].done->where;
        bool left_met = !reaches(where, side::left);
        bool right_met = !reaches(where, side::right);
        for (std::size_t j = 0; j < (Earlier ? i : acts.size()) && !(left_met && right_met); ++j) {
          const bool at_left = !left_met && reaches(acts[j].done->where, side::left);
          const bool at_right = !right_met && reaches(acts[j].done->where, side::right);
          if (!(at_left || at_right) || !provides(acts[j])) continue;
          left_met = left_met || at_left;
          right_met = right_met || at_right;
        }
        if (!(left_met && right_met)) report(i, what, involved{});
      });
    }
  }

  /// @brief A prerequisite, or an implication, for each option that is a subject, each thing it needs and each side.
  template <class Ground>
  constexpr void ground(const performance& options, Ground&& out) const {
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (!subject(options[i])) continue;
      needed.visit(options[i], [&](const structure&, auto&& provides) {
        for (const side s : {side::left, side::right}) {
          if (!reaches(options[i].done->where, s)) continue;
          const auto providers = [&](auto&& f) {
            for (std::size_t j = 0; j < options.size(); ++j)
              if (reaches(options[j].done->where, s) && provides(options[j])) f(j);
          };
          if constexpr (Earlier)
            out.prerequisite(i, [&](auto&& f) {
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

}  // namespace regimen
