/// @file
/// @brief The rules of the founding articles, and the sets that they form.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/rule/amount.hpp"
#include "regimen/rule/contraindicated.hpp"
#include "regimen/rule/mix.hpp"
#include "regimen/rule/order.hpp"
#include "regimen/rule/precedence.hpp"
#include "regimen/rule/preference.hpp"
#include "regimen/rule/prohibition.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/rule/stretch_verdict.hpp"
#include "regimen/rule/symmetry.hpp"
#include "regimen/technique/standard.hpp"

namespace regimen {

/// @brief Rules, one type each.
namespace rules {

/// @brief A technique is set up in one of its ways, on a structure that it acts on.
struct technique_fits {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "technique_fits",
      "Use a technique on the structures, with the tools and in the positions that it is for.",
      {"S3-19"},
      evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = demands(
      any_step, that([](const act& a) {
        const step& s = *a.done;
        if (!touches(*s.what, s.target, a.muscles, a.places)) return false;
        if (s.what->ways.empty()) return true;
        for (const way& w : s.what->ways)
          if (w.tools == s.tools && reaches(w, a.places) && (w.positions.empty() || w.positions.contains(s.posture)))
            return true;
        return false;
      }));
};

/// @brief Only tools and positions that the person has.
struct means_at_hand {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"means_at_hand",
                                    "Use only the tools and positions that are available.",
                                    {"S3-43"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = demands(any_step, that([](const step& s, const person& who) {
                                           return (!who.tools || who.tools->contains(s.tools)) &&
                                                  (!who.positions || who.positions->contains(s.posture));
                                         }));
};

/// @brief No floor work for those who find the floor difficult.
struct floor_ability {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"floor_ability",
                                    "Stay off the floor if getting down to it is difficult.",
                                    {"S3-11"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(if_found(finding::floor_is_difficult) &&
                                         that([](const step& s) { return floor_positions.contains(s.posture); }));
};

/// @brief Doses within the range of their source.
struct dose_in_range {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "dose_in_range",
      "Keep sets, repetitions, holds and loads within the range that the technique's source gives.",
      {"S3-23"},
      evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      demands(any_step, that([](const step& s) { return s.what->doses.contains(s.amount); }));
};

/// @brief No massage on the sit bone or behind the knee.
struct forbidden_zone {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"forbidden_zone",
                                    "Never press on the sit bone or the back of the knee.",
                                    {"S3-39"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(massage && (on(sit_bone) || on(popliteal_fossa) || on(ischial_tuberosity)));
};

/// @brief No rolling of the low back.
struct low_back_not_rolled {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "low_back_not_rolled", "Do not roll the low back.", {"S3-22"}, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(by(rolling) && on(low_back));
};

/// @brief Compression into the bone is for knots.
struct compression_for_knots {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"compression_for_knots",
                                    "Press straight into the bone only where a knot was found; otherwise sideways.",
                                    {"S0-16"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = only_if(by(direct_compression), if_found_throughout(finding::knot));
};

/// @brief Work on a spot is for those who have one.
struct tender_spot_found {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"tender_spot_found",
                                    "Stay on a spot only where a knot or tender spot was found.",
                                    {"S3-25"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      only_if(massage && that([](const step& s) { return s.what->spot; }), if_found_throughout(finding::knot));
};

/// @brief A sweep finds the spot before it is worked on.
struct sweep_before_spot {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"sweep_before_spot",
                                    "Explore the length of the muscle before you stay on a spot.",
                                    {"S3-25"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      requires_before(massage && that([](const step& s) { return s.what->spot; }),
                      in_the_same_place(massage&& that([](const step& s) { return !s.what->spot; })));
};

/// @brief Deep pressure only on warm muscle.
struct warm_before_deep {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "warm_before_deep", "Warm up before deep massage.", {"S3-14"}, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      requires_before(deep_pressure && !if_found_throughout(finding::warmed_up), some(by(method::warm_up)));
};

/// @brief Advanced techniques for the experienced.
struct skill_suffices {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"skill_suffices",
                                    "Leave advanced techniques to those who know the simple ones.",
                                    {"S3-32"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      demands(any_step, that([](const step& s, const person& who) { return s.what->needs <= who.level; }));
};

/// @brief Hands follow a broader tool.
struct broad_tool_before_hands {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"broad_tool_before_hands",
                                    "Spare the hands: work with roller or stick first, where there is one.",
                                    {"S3-13"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      requires_before(massage && that([](const step& s, const person& who) {
                        return s.tools.contains(tool::hands) && (!who.tools || who.tools->intersects(broad_tools));
                      }),
                      in_the_same_place(massage&& that([](const step& s) { return s.tools.intersects(broad_tools); })));
};

/// @brief Sliders before tensioners.
struct slider_before_tensioner {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"slider_before_tensioner",
                                    "Let the nerve glide freely before it is loaded at both ends.",
                                    {"S2-20"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = requires_before(by(method::nerve_tensioner), some(by(method::nerve_slider)));
};

/// @brief A guarded nerve is not stretched.
struct guarded_nerve_not_stretched {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"guarded_nerve_not_stretched",
                                    "Where the nerve is at fault, glide it; do not stretch what guards it.",
                                    {"S2-19"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(if_found(finding::symptoms_change_from_afar) &&
                                         (by(method::nerve_tensioner) || (stretch && on_the_complaint)));
};

/// @brief Hamstring strengthening has both contraction types.
struct contraction_mix {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "contraction_mix",
      "Strengthen what troubles you while it shortens and while it lengthens, not one of them alone.",
      {"S2-12"},
      evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = mixes(
      strengthening, [](const act& a) { return contractions_of(*a.done, a.by->who->complaint); },
      enum_set<contraction>{contraction::concentric, contraction::eccentric});
};

/// @brief Curls come down slower than they go up.
struct slow_lowering {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "slow_lowering", "Lower the curl more slowly than you raise it.", {"S2-14"}, evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      demands(by(leg_curl), that([](const step& s) { return s.amount.pace.lowering > s.amount.pace.raising; }));
};

/// @brief One-sided drills and holds on both sides.
struct both_sides_trained {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"both_sides_trained",
                                    "Train a side-loaded drill as much on the left as on the right.",
                                    {"S4-20"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = same_on_both_sides(by(overhead_side_run));
};

/// @brief No hip-flexor stretch after it has failed and until the core is stable.
struct failed_stretch_stopped {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "failed_stretch_stopped",
      "If diligent stretching of the hip flexors brought nothing, stop it until the core is stable.",
      {"S1-12"},
      evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = forbids(stretch && on(hip_flexors) && that([](const step&, const person& who) {
                                           return who.known.has(finding::hip_flexor_stretch_without_relief) &&
                                                  who.known.of(finding::core_instability) != presence::absent;
                                         }));
};

/// @brief Stretching beyond the plateau gives nothing more.
struct stretch_plateau {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"stretch_plateau",
                                    "Stretch a muscle for no more than four minutes in a session.",
                                    {"Ingram 2025 Sports Med", certainty::secondary},
                                    evidence_level::systematic_review};
  /// @brief What it asks.
  static constexpr auto demand = at_most(stretch, seconds{240});
};

/// @brief Neighbours are massaged before the complaint.
struct neighbours_before_target {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"neighbours_before_target",
                                    "Massage everything round the tight muscle before the muscle itself.",
                                    {"S0-14"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = requires_before(massage && on_the_complaint, for_each_neighbour(massage));
};

/// @brief Massage goes all the way round.
struct whole_ring_massaged {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"whole_ring_massaged",
                                    "Massage all the way round, not only where it is stiff.",
                                    {"S0-10"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = requires_also(massage && round_the_complaint, for_each_neighbour(massage));
};

/// @brief A neighbour is massaged before it is stretched.
struct massage_before_stretch {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"massage_before_stretch",
                                    "Massage the neighbours before you stretch them.",
                                    {"S0-20"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      requires_before(stretch && (on(hip_flexors) || on(quadriceps) || on(adductors)), in_the_same_place(massage));
};

/// @brief The complaint is stretched last.
struct target_stretched_last {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"target_stretched_last",
                                    "Stretch the tight muscle only after it and its neighbours have been massaged.",
                                    {"S0-23"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = requires_before(stretch && on_the_complaint, on_the_complaint_itself(massage));
};

/// @brief The neighbours are stretched before the complaint.
struct neighbours_stretched_first {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"neighbours_stretched_first",
                                    "Stretch hip flexors, front and inside of the thigh before the tight muscle.",
                                    {"S0-21"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      requires_before(stretch && on_the_complaint, for_each_other_of({hip_flexors, quadriceps, adductors}, stretch));
};

/// @brief The stages of a session follow one another.
struct stages_in_order {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "stages_in_order",
      "Prepare, release, lengthen, glide, activate, strengthen, integrate, restore: in this order.",
      {"order of a session", certainty::choice},
      evidence_level::choice};
  /// @brief What it asks.
  static constexpr auto demand = in_order([](const step& s) { return static_cast<int>(s.what->when); });
};

/// @brief Within massage, broad tools come before pointed ones.
struct broad_before_targeted {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"broad_before_targeted",
                                    "Begin massage with roller or stick; ball and hands follow for what is left.",
                                    {"S3-41"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      in_order(massage, [](const step& s) { return s.tools.intersects(broad_tools) ? 0 : 1; });
};

/// @brief From controlled to ballistic to loaded to side-loaded.
struct difficulty_climbs {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"difficulty_climbs",
                                    "Go from controlled work to skips, to a load overhead, to a load on one side.",
                                    {"S4-25"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      in_order(strengthening || by(method::drill), [](const step& s) { return s.what->difficulty; });
};

/// @brief A slider tensions one end of the nerve while it slackens the other.
struct slider_takes_turns {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"slider_takes_turns",
                                    "Slide a nerve by tensioning one end while the other is let go, turn by turn.",
                                    {"S2-20"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand = alternates(
      by(method::nerve_slider), [](const technique& t) -> const glide_phases& { return t.glide; },
      [](const end_tension& now) { return now.upper; }, [](const end_tension& now) { return now.lower; });
};

/// @brief A wish: begin warm.
struct warm_up_advised {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "warm_up_advised", "Warm up for a few minutes first.", {"S3-15"}, evidence_level::expert_opinion};
  /// @brief What it asks. The points are a choice: enough to use spare time, too few to crowd out what is needed.
  static constexpr auto demand = prefers(by(method::warm_up), 60, [](const person& who) {
    return who.known.has(finding::warmed_up, side::left) && who.known.has(finding::warmed_up, side::right);
  });
};

/// @brief A wish: a stretch adds up to a minute.
struct stretch_adds_up {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"stretch_adds_up",
                                    "Repeat a stretch until it adds up to a minute.",
                                    {"Garber 2011 MSSE", certainty::secondary},
                                    evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      advises(demands(stretch, that([](const step& s) { return s.amount.work() >= seconds{60}; })));
};

/// @brief A wish: no marathon sessions.
struct session_kept_short {
  /// @brief What is said of it.
  static constexpr rule_facts facts{"session_kept_short",
                                    "Keep sessions short and regular; more than an hour is long.",
                                    {"S3-40"},
                                    evidence_level::expert_opinion};
  /// @brief What it asks. The article gives no figure; the hour is a choice.
  static constexpr auto demand = advises(at_most(duration_of(any_step), seconds{3600}, per::session));
};

}  // namespace rules

/// @brief What every routine should do without having to.
inline constexpr struct good_practice_rules final
    : rule_set<rules::warm_up_advised, rules::stretch_adds_up, rules::session_kept_short> {
} good_practice{};  ///< The object of this type.

/// @brief What holds for every routine; with the wishes of good_practice.
inline constexpr struct safe_practice_rules final
    : decltype(rule_set<rules::unknown_refused, rules::technique_fits, rules::means_at_hand, rules::contraindicated,
                        rules::contraindicated_dose, rules::contraindicated_range, rules::contraindicated_tempo,
                        rules::floor_ability, rules::dose_in_range, rules::forbidden_zone, rules::low_back_not_rolled,
                        rules::compression_for_knots, rules::tender_spot_found, rules::sweep_before_spot,
                        rules::warm_before_deep, rules::skill_suffices, rules::broad_tool_before_hands,
                        rules::slider_before_tensioner, rules::slider_takes_turns, rules::guarded_nerve_not_stretched,
                        rules::contraction_mix, rules::slow_lowering, rules::both_sides_trained,
                        rules::stretch_admissible, rules::failed_stretch_stopped, rules::stretch_plateau>{} +
               good_practice) {
} safe_practice{};  ///< The object of this type.

/// @brief The side door (S0): free what lies round the complaint, then the complaint, and stretch it last.
inline constexpr struct neighbours_first_rules final
    : decltype(safe_practice +
               rule_set<rules::neighbours_before_target, rules::whole_ring_massaged, rules::massage_before_stretch,
                        rules::target_stretched_last, rules::neighbours_stretched_first, rules::stages_in_order>{}) {
} neighbours_first{};  ///< The object of this type.

/// @brief Straight to the complaint (S3): from broad tools to pointed ones.
inline constexpr struct direct_work_first_rules final
    : decltype(safe_practice + rule_set<rules::broad_before_targeted, rules::stages_in_order>{}) {
} direct_work_first{};  ///< The object of this type.

/// @brief A climb of difficulty that ends where it began, with watching (S4).
inline constexpr struct loading_progression_rules final
    : decltype(safe_practice + rule_set<rules::difficulty_climbs>{}) {
} loading_progression{};  ///< The object of this type.

}  // namespace regimen
