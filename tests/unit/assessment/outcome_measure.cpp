/// @file
/// @brief What is measured before and after, and which changes mean something.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/assessment/outcome_measure.hpp"

#include <climits>

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr auto ake = outcome_measure::active_knee_extension;
constexpr auto pke = outcome_measure::passive_knee_extension;
constexpr auto slr = outcome_measure::straight_leg_raise;

constexpr change_verdict change(outcome_measure what, int before, int after,
                                injury_state in = injury_state::uninjured) {
  return judge_change({what, side::left, before}, {what, side::left, after}, in);
}

}  // namespace

TEST_CASE("reach and tension in running are measured, each with its better direction", "[assessment][S0-26]") {
  REQUIRE(std::size(outcome_measures) == count_of<outcome_measure>);
  for (std::size_t i = 0; i < count_of<outcome_measure>; ++i) {
    REQUIRE(index_of(outcome_measures[i].what) == i);
    REQUIRE_FALSE(outcome_measures[i].from.id.empty());
    REQUIRE_FALSE(outcome_measures[i].unit.empty());
  }
  for (const outcome_measure told : {outcome_measure::toe_touch_reach, outcome_measure::running_tension})
    REQUIRE(outcome_measures[index_of(told)].from.id == "S0-26");
  REQUIRE(parse<outcome_measure>("toe_touch_reach"));
  REQUIRE(parse<outcome_measure>("running_tension"));
  STATIC_REQUIRE(improvement(outcome_measure::toe_touch_reach, -5, 2) == 7);
  STATIC_REQUIRE(improvement(outcome_measure::running_tension, 6, 2) == 4);
  STATIC_REQUIRE(improvement(outcome_measure::running_tension, 2, 6) < 0);
  STATIC_REQUIRE(improvement(outcome_measure::toe_touch_reach, 3, 3) == 0);
  // What a knee lacks to straight is the better the less it is.
  STATIC_REQUIRE(improvement(ake, 40, 30) == 10);
  STATIC_REQUIRE(improvement(slr, 60, 70) == 10);
}

TEST_CASE("the published minimal detectable changes decide, and between them nothing is decided", "[assessment]") {
  STATIC_REQUIRE(change(ake, 40, 34) == change_verdict::within_error);
  STATIC_REQUIRE(change(ake, 40, 33) == change_verdict::indeterminate);
  STATIC_REQUIRE(change(ake, 40, 32) == change_verdict::better);
  STATIC_REQUIRE(change(ake, 40, 46) == change_verdict::within_error);
  STATIC_REQUIRE(change(ake, 40, 47) == change_verdict::indeterminate);
  STATIC_REQUIRE(change(ake, 40, 48) == change_verdict::worse);
  STATIC_REQUIRE(change(slr, 60, 65) == change_verdict::within_error);
  STATIC_REQUIRE(change(slr, 60, 66) == change_verdict::indeterminate);
  STATIC_REQUIRE(change(slr, 60, 67) == change_verdict::better);
  STATIC_REQUIRE(change(slr, 60, 53) == change_verdict::worse);
}

TEST_CASE("in fresh injuries a measurement errs twice as much", "[assessment]") {
  STATIC_REQUIRE(change(ake, 40, 30) == change_verdict::better);
  STATIC_REQUIRE(change(ake, 40, 30, injury_state::freshly_injured) == change_verdict::within_error);
  STATIC_REQUIRE(change(ake, 40, 25, injury_state::freshly_injured) == change_verdict::better);
  STATIC_REQUIRE(change(pke, 40, 20, injury_state::freshly_injured) == change_verdict::within_error);
  STATIC_REQUIRE(change(pke, 40, 19, injury_state::freshly_injured) == change_verdict::better);
}

TEST_CASE("without a published figure nobody can tell", "[assessment]") {
  STATIC_REQUIRE(change(outcome_measure::toe_touch_reach, -20, 20) == change_verdict::unknown);
  STATIC_REQUIRE(change(outcome_measure::running_tension, 10, 0) == change_verdict::unknown);
  STATIC_REQUIRE(change(pke, 60, 10) == change_verdict::unknown);
  STATIC_REQUIRE(change(slr, 60, 90, injury_state::freshly_injured) == change_verdict::unknown);
}

TEST_CASE("two tests of length are not set against each other, nor are two sides", "[assessment]") {
  for (std::size_t i = 0; i < count_of<outcome_measure>; ++i)
    for (std::size_t j = 0; j < count_of<outcome_measure>; ++j) {
      const auto one = static_cast<outcome_measure>(i);
      const auto other = static_cast<outcome_measure>(j);
      const bool refused =
          judge_change({one, side::left, 20}, {other, side::left, 60}) == change_verdict::not_comparable;
      REQUIRE(refused == (i != j));
      REQUIRE(judge_change({one, side::left, 20}, {one, side::right, 60}) == change_verdict::not_comparable);
    }
  // Even published correlations of the same two tests differ in sign and size.
  for (const test_agreement& row : agreements_of_length_tests) {
    REQUIRE(row.one != row.other);
    REQUIRE(row.correlation < 75);
  }
  REQUIRE(agreements_of_length_tests[0].correlation == -28);
}

TEST_CASE("there and back are opposite verdicts, whatever the values", "[assessment][law]") {
  for (const outcome_measure what : {ake, slr})
    for (const int before : {INT_MIN, -20, 0, 35, 90, INT_MAX})
      for (int step = 0; step < 12; ++step) {
        if (before > INT_MAX - step) continue;
        const change_verdict up = change(what, before, before + step);
        const change_verdict down = change(what, before + step, before);
        const bool decided = up == change_verdict::better || up == change_verdict::worse;
        if (decided)
          REQUIRE(((up == change_verdict::better && down == change_verdict::worse) ||
                   (up == change_verdict::worse && down == change_verdict::better)));
        else
          REQUIRE(up == down);
        REQUIRE(decided == (step >= (what == ake ? 8 : 7)));
      }
  REQUIRE(change(slr, INT_MIN, INT_MAX) == change_verdict::better);
}

TEST_CASE("cut-offs of shortness differ between men and women", "[assessment]") {
  STATIC_REQUIRE(tests_short(ake, 330, norm_group::men) == presence::absent);
  STATIC_REQUIRE(tests_short(ake, 331, norm_group::men) == presence::present);
  STATIC_REQUIRE(tests_short(ake, 234, norm_group::women) == presence::absent);
  STATIC_REQUIRE(tests_short(ake, 235, norm_group::women) == presence::present);
  STATIC_REQUIRE(tests_short(pke, 322, norm_group::men) == presence::absent);
  STATIC_REQUIRE(tests_short(pke, 323, norm_group::men) == presence::present);
  STATIC_REQUIRE(tests_short(pke, 192, norm_group::women) == presence::absent);
  STATIC_REQUIRE(tests_short(pke, 193, norm_group::women) == presence::present);
  // Of whom nobody says what they are, only what holds for both.
  STATIC_REQUIRE(tests_short(ake, 331) == presence::present);
  STATIC_REQUIRE(tests_short(ake, 234) == presence::absent);
  STATIC_REQUIRE(tests_short(ake, 300) == presence::unknown);
  // No cut-off, or no angle.
  STATIC_REQUIRE(tests_short(slr, 300, norm_group::men) == presence::unknown);
  STATIC_REQUIRE(tests_short(ake, 1801, norm_group::men) == presence::unknown);
  STATIC_REQUIRE(tests_short(ake, -1801, norm_group::men) == presence::unknown);
}
