/// @file
/// @brief What the composer answers: a routine with its reasons, or what clashes and what would help.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "regimen/assessment/assess.hpp"
#include "regimen/compose/dose_response.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/technique/step.hpp"

namespace regimen {

/// @brief Why a step is in a routine. Codes with arguments: text is rendered from them elsewhere.
struct reason {
  /// @brief What kind of reason.
  enum class kind : unsigned char {
    serves,     ///< It gives something to a need.
    precedes,   ///< A rule wants it before a later step.
    completes,  ///< A rule wants it somewhere, for other steps to be allowed.
    preferred,  ///< A rule wishes for it.
  };
  /// @brief What kind of reason.
  kind what{};
  /// @brief Position of the need, for serves.
  std::size_t need = 0;
  /// @brief Seconds of effective work given to it.
  seconds given{0};
  /// @brief Position of the rule, for all but serves.
  std::size_t rule = 0;
  /// @brief Position of the step that wants it, for precedes.
  std::size_t step = 0;
};

/// @brief A step of a composed routine, with every reason for it.
struct composed_step {
  /// @brief The step.
  step what{};
  /// @brief Why it is there; never empty.
  std::vector<reason> reasons{};
  /// @brief Whether its sets take turns with those of the step before it, which begins: it is done in the rests of that
  /// step. The two take interleaved_duration() together. Only where the request allows supersets.
  bool interleaved_with_previous = false;
};

/// @brief A change of a request. Rules are never offered for breaking.
struct relaxation {
  /// @brief What kind of change.
  enum class kind : unsigned char {
    more_time,         ///< So much time in all.
    another_tool,      ///< This tool as well.
    another_position,  ///< This position as well.
    without_need,      ///< This need no longer required.
    require_need,      ///< This need required, where others were worth more; only for a need that gets too little.
  };
  /// @brief What kind of change.
  kind what{};
  /// @brief The time in all, for more_time: with a second less it does not help, unless the answer is unsettled.
  seconds time{0};
  /// @brief The tool, for another_tool.
  tool means{};
  /// @brief The position, for another_position.
  position posture{};
  /// @brief Position of the need, for without_need and require_need.
  std::size_t need = 0;
};

/// @brief Two changes that help together, while neither does alone.
struct two_changes {
  /// @brief The one; never more_time.
  relaxation first{};
  /// @brief The other.
  relaxation second{};
};

/// @brief How far a need is met.
struct need_outcome {
  /// @brief The need.
  need what{};
  /// @brief Seconds of effective work that the routine gives to it.
  seconds given{0};
  /// @brief If it gets less than enough, and if asked for: what would give it enough.
  ///
  /// With require_need the request as it is has a routine that gives it enough; others then get less. With any one of
  /// the other changes there is a routine that gives it enough and no less than enough to what has enough now; to be
  /// sure of that routine, require these needs.
  std::vector<relaxation> would_help{};
  /// @brief A few pairs of such changes, if no single one helps.
  std::vector<two_changes> would_help_together{};
};

/// @brief Why something is not in a routine.
struct omission {
  /// @brief What kind of reason.
  enum class kind : unsigned char {
    forbidden,   ///< A rule excludes it.
    not_needed,  ///< It gives nothing that was asked for and nothing that was chosen needs it.
    superseded,  ///< Another technique of its kind was chosen for the same structure.
    no_room,     ///< With it, no routine keeps the rules within the time.
    worth_less,  ///< The best routine with it is worth less.
    unsettled,   ///< The search was stopped before it was known.
    tie,         ///< A routine with it is just as good; this one was chosen.
  };
  /// @brief The technique.
  const technique* what = nullptr;
  /// @brief The structure.
  structure target{};
  /// @brief The side.
  side where = side::both;
  /// @brief Why not.
  kind because{};
  /// @brief Position of the rule, for forbidden.
  std::size_t rule = 0;
  /// @brief The technique that was chosen, for superseded.
  const technique* instead = nullptr;
  /// @brief By how many points of value, at least, the best routine with it falls short, for worth_less.
  std::int64_t loss = 0;
};

/// @brief One of the demands of a request that cannot all be met.
struct demand {
  /// @brief What kind of demand.
  enum class kind : unsigned char {
    time,       ///< The time available.
    tools,      ///< The tools at hand.
    positions,  ///< The positions that are possible.
    rule,       ///< A rule.
    need,       ///< A required need.
  };
  /// @brief What kind of demand.
  kind what{};
  /// @brief Position of the rule or of the need.
  std::size_t index = 0;
};

/// @brief How a composition ended.
enum class outcome : unsigned char {
  composed,      ///< There is a routine.
  nothing_fits,  ///< No routine gives anything that was asked for and keeps every demand.
  refer,         ///< A red flag: see somebody; there is no routine.
};

/// @brief Names of outcome.
template <>
struct vocabulary<outcome> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "outcome";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"composed", "nothing_fits", "refer"};
};

/// @brief The answer of the composer.
struct composition {
  /// @brief How it ended.
  outcome how = outcome::nothing_fits;
  /// @brief What the findings say; for refer, with the red flag.
  assessment because{};
  /// @brief The routine in order, for composed.
  std::vector<composed_step> steps{};
  /// @brief Its length with changeovers; steps whose sets take turns take less than their own lengths together.
  seconds duration{0};
  /// @brief Its value in points: 3600 for each unit of weight of each need that is met to its plateau.
  std::int64_t value = 0;
  /// @brief No routine has more than this value.
  std::int64_t bound = 0;
  /// @brief Whether no better routine exists, or a quicker one of the same value; for nothing_fits, that none exists.
  bool proven = false;
  /// @brief The needs, in the order of their positions, with what each gets.
  std::vector<need_outcome> needs{};
  /// @brief What was left out and why, when asked for.
  std::vector<omission> left_out{};
  /// @brief For nothing_fits: demands that clash; without any one of them the rest of them can be met, unless the
  /// answer is unsettled. None if nothing would fit without any demand.
  std::vector<demand> clash{};
  /// @brief For nothing_fits: each of these changes alone would help.
  std::vector<relaxation> would_help{};
  /// @brief For nothing_fits, if no single change helps: pairs of changes that do. At most four; those with more time
  /// first, the least time first.
  std::vector<two_changes> would_help_together{};
  /// @brief Whether a search was stopped before it was known what clashes or what would help. Then demands of the clash
  /// still cannot be met together, but fewer of them may clash already; what is named would help, but something may be
  /// missing, and less time may do.
  bool unsettled = false;
};

/// @brief Names of reason::kind.
template <>
struct vocabulary<reason::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reason";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"serves", "precedes", "completes", "preferred"};
};

/// @brief Names of omission::kind.
template <>
struct vocabulary<omission::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "omission";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"forbidden",  "not_needed", "superseded", "no_room",
                                          "worth_less", "unsettled",  "tie"};
};

/// @brief Names of demand::kind.
template <>
struct vocabulary<demand::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "demand";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"time", "tools", "positions", "rule", "need"};
};

/// @brief Names of relaxation::kind.
template <>
struct vocabulary<relaxation::kind> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "change";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"more_time", "another_tool", "another_position", "without_need",
                                          "require_need"};
};

/// @brief How far a need is met.
enum class fulfilment : unsigned char {
  nothing,  ///< Nothing is given to it.
  some,     ///< Something, but less than a dose that is known to do something.
  enough,   ///< A dose that is known to do something.
  plateau,  ///< So much that nothing more is known to be gained.
};

/// @brief Names of fulfilment.
template <>
struct vocabulary<fulfilment> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fulfilment";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"nothing", "some", "enough", "plateau"};
};

/// @brief How far a need is met by what it is given.
[[nodiscard]] constexpr fulfilment fulfilment_of(const need_outcome& n) noexcept {
  const dose_response response = response_to(n.what.wanted);
  if (n.given >= response.plateau) return fulfilment::plateau;
  if (n.given >= response.enough) return fulfilment::enough;
  return n.given > seconds{0} ? fulfilment::some : fulfilment::nothing;
}

}  // namespace regimen
