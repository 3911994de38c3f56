/// @file
/// @brief Whether tight hamstrings should be stretched: what each article says of a person, and the rule that follows.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include "regimen/evidence/source.hpp"
#include "regimen/person/length_state.hpp"
#include "regimen/rule/predicate.hpp"
#include "regimen/rule/prohibition.hpp"
#include "regimen/rule/rule_set.hpp"
#include "regimen/vocabulary/list.hpp"

namespace regimen {

/// @brief The five articles that the rules come from; an id such as S2-19 begins with the number of one.
enum class article : unsigned char {
  whole_thigh_liberation,     ///< S0.
  pelvis_and_glutes,          ///< S1.
  contraction_mix_and_nerve,  ///< S2.
  self_massage,               ///< S3.
  left_right_balance,         ///< S4.
};

/// @brief Names of article.
template <>
struct vocabulary<article> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "article";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"whole_thigh_liberation", "pelvis_and_glutes", "contraction_mix_and_nerve",
                                          "self_massage", "left_right_balance"};
};

/// @brief What someone thinks of doing something.
enum class stance : unsigned char {
  no_opinion,  ///< Neither.
  admits,      ///< It may be done.
  refuses,     ///< It must not be done.
};

/// @brief Names of stance.
template <>
struct vocabulary<stance> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "stance";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"no_opinion", "admits", "refuses"};
};

/// @brief Why an article is for or against stretching the hamstrings, or says nothing.
enum class stretch_reason : unsigned char {
  last_after_neighbours,      ///< Admitted as the last step, after the neighbours (S0-23).
  taut_already,               ///< The pelvis draws them out already, or a test found them long (S1-6, S1-25).
  not_prescribed,             ///< The article prescribes no stretch of the hamstrings (S1-25, S4-27).
  guards_the_nerve,           ///< They guard a nerve that does not glide (S2-19).
  better_loaded_when_long,    ///< Load at length is preferred to a passive stretch (S2-18).
  grown_short,                ///< They have adapted to being short (S3-3).
  stretched_too_little,       ///< Too little stretching is among the causes (S3-4).
  red_flag,                   ///< A red flag: nothing may be done (S3-38).
  stretched_without_success,  ///< Stretching has not helped: look for a difference between the sides (S4-1).
};

/// @brief Names of stretch_reason.
template <>
struct vocabulary<stretch_reason> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "reason for or against a stretch";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {
      "last_after_neighbours",    "taut_already", "not_prescribed",       "guards_the_nerve",
      "better_loaded_when_long",  "grown_short",  "stretched_too_little", "red_flag",
      "stretched_without_success"};
};

/// @brief What one article says of stretching the hamstrings of a person.
struct article_verdict {
  /// @brief The article.
  article who{};
  /// @brief For or against.
  stance what{};
  /// @brief Why.
  stretch_reason why{};
  /// @brief Where it says so.
  source from{};

  /// @brief Same in every part.
  [[nodiscard]] friend constexpr bool operator==(const article_verdict&, const article_verdict&) noexcept = default;
};

/// @brief What all of them say.
struct stretch_verdict {
  /// @brief One for each article, in their order.
  list<article_verdict, count_of<article>> said{};

  /// @brief Whether the hamstrings may be stretched: nobody refuses. Opinions are not weighed against each other: one
  /// present finding that makes the stretch harmful or useless decides.
  [[nodiscard]] constexpr bool admissible() const noexcept {
    for (const article_verdict& one : said)
      if (one.what == stance::refuses) return false;
    return true;
  }
};

/// @brief What each article says of stretching the hamstrings of a person on a side, or on both.
///
/// Whether the neighbours come first is not asked here; rules about the order see to that. A finding that is unknown
/// refuses nothing.
[[nodiscard]] constexpr stretch_verdict stretch_verdict_of(const person& who, side where = side::both) noexcept {
  const findings& known = who.known;
  const auto length_is = [&](length_state state) {
    for (const side s : {side::left, side::right})
      if (reaches(where, s) && length_of_hamstrings(known, s) == state) return true;
    return false;
  };
  bool flagged = false;
  for (const red_flag& flag : red_flags) flagged = flagged || known.has(flag.sign);

  using enum article;
  using enum stance;
  using enum stretch_reason;
  stretch_verdict all;
  all.said.push_back({whole_thigh_liberation, admits, last_after_neighbours, {"S0-23"}});
  if (!length_is(length_state::long_))
    all.said.push_back({pelvis_and_glutes, no_opinion, not_prescribed, {"S1-25"}});
  else if (known.has(finding::hamstrings_tested_long, where))
    all.said.push_back({pelvis_and_glutes, refuses, taut_already, {"S1-25"}});
  else
    all.said.push_back({pelvis_and_glutes, refuses, taut_already, {"S1-6"}});
  if (known.has(finding::symptoms_change_from_afar, where))
    all.said.push_back({contraction_mix_and_nerve, refuses, guards_the_nerve, {"S2-19"}});
  else
    all.said.push_back({contraction_mix_and_nerve, no_opinion, better_loaded_when_long, {"S2-18"}});
  if (flagged)
    all.said.push_back({self_massage, refuses, stretch_reason::red_flag, {"S3-38"}});
  else if (length_is(length_state::short_))
    all.said.push_back({self_massage, admits, grown_short, {"S3-3"}});
  else
    all.said.push_back({self_massage, admits, stretched_too_little, {"S3-4"}});
  if (known.has(finding::stretching_without_relief, where))
    all.said.push_back({left_right_balance, no_opinion, stretched_without_success, {"S4-1"}});
  else
    all.said.push_back({left_right_balance, no_opinion, not_prescribed, {"S4-27"}});
  return all;
}

namespace rules {

/// @brief Hamstrings that are long already are not stretched.
///
/// Of what makes the stretch inadmissible the rest is said elsewhere: guarded_nerve_not_stretched, and assess() for red
/// flags.
struct stretch_admissible {
  /// @brief What is said of it.
  static constexpr rule_facts facts{
      "stretch_admissible",
      "Do not stretch hamstrings that are long already, or that a pelvis tipped forward holds taut.",
      {"S1-25"},
      evidence_level::expert_opinion};
  /// @brief What it asks.
  static constexpr auto demand =
      forbids(stretch && that([](const step& s, const person& who) {
                if (!muscles_of(s.target).intersects(members_of(hamstrings))) return false;
                for (const side one : {side::left, side::right})
                  if (reaches(s.where, one) && length_of_hamstrings(who.known, one) == length_state::long_) return true;
                return false;
              }));
};

}  // namespace rules

}  // namespace regimen
