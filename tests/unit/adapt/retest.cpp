/// @file
/// @brief The first examinations, repeated at the end.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/adapt/retest.hpp"

#include <set>
#include <string>

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr presence states[] = {presence::unknown, presence::absent, presence::present};

findings looked(side where, presence wobble, presence slow) {
  findings f;
  f.set(finding::knee_wobble, where, wobble);
  f.set(finding::slow_loading, where, slow);
  return f;
}

findings all_signs(side where, presence what) {
  findings f;
  for (const examination& e : examinations) f.set(e.shows, where, what);
  return f;
}

}  // namespace

TEST_CASE("a sign is gone only if it was seen and looked for again", "[adapt][law][S4-21]") {
  for (const presence first : states)
    for (const presence last : states) {
      INFO(name_of(first) << " then " << name_of(last));
      const sign_change c = change_of(first, last);
      REQUIRE((c == sign_change::gone) == (first == presence::present && last == presence::absent));
      REQUIRE((c == sign_change::appeared) == (first == presence::absent && last == presence::present));
      REQUIRE((c == sign_change::still_there) == (first == presence::present && last == presence::present));
      REQUIRE((c == sign_change::never_there) == (first == presence::absent && last == presence::absent));
    }
}

TEST_CASE("the run is watched again: steadier, quicker, and hips and core freer", "[adapt][S4-21]") {
  for (const presence wobble_first : states)
    for (const presence wobble_last : states)
      for (const presence slow_first : states)
        for (const presence slow_last : states)
          for (const presence freer : states) {
            const retest_result r = retest(looked(side::left, wobble_first, slow_first),
                                           looked(side::left, wobble_last, slow_last), side::left);
            const auto unknown = presence::unknown;
            const bool all_seen = wobble_first != unknown && wobble_last != unknown && slow_first != unknown &&
                                  slow_last != unknown && freer != unknown;
            // A sign seen at last fails if it was looked for at first; one that nobody looked for at first is unknown.
            const bool failed = (wobble_first != unknown && wobble_last == presence::present) ||
                                (slow_first != unknown && slow_last == presence::present) || freer == presence::absent;
            const presence expected = failed ? presence::absent : all_seen ? presence::present : unknown;
            REQUIRE(run_succeeds(r, freer) == expected);
          }
}

TEST_CASE("all gone is resolved, unless something was not looked for again", "[adapt][S4-21]") {
  const findings before = all_signs(side::left, presence::present);
  REQUIRE(retest(before, all_signs(side::left, presence::absent), side::left).affected == retest_verdict::resolved);
  REQUIRE(retest(before, before, side::left).affected == retest_verdict::unchanged);
  REQUIRE(retest(before, findings{}, side::left).affected == retest_verdict::unknown);
  REQUIRE(retest(findings{}, before, side::left).affected == retest_verdict::unknown);
  const retest_result part = retest(before, looked(side::left, presence::absent, presence::absent), side::left);
  REQUIRE(part.affected == retest_verdict::better);
  // What must still be repeated is named.
  std::set<std::string> open;
  for (const technique* t : part.still_to_do) open.insert(std::string{t->name});
  REQUIRE(open.size() == part.still_to_do.size());
  REQUIRE(open.contains("single_leg_squat"));
  REQUIRE_FALSE(open.contains("watch_running"));
  REQUIRE(retest(before, all_signs(side::left, presence::absent), side::left).still_to_do.empty());
  // Better on the affected side is not better on the other.
  REQUIRE(part.of(finding::knee_wobble) == sign_change::gone);
  REQUIRE(part.signs[0].other == sign_change::unknown);
}

TEST_CASE("new signs make it worse, or mixed", "[adapt][S4-21]") {
  const auto absent = presence::absent;
  const auto there = presence::present;
  const auto verdict = [&](presence w1, presence s1, presence w2, presence s2) {
    return retest(looked(side::right, w1, s1), looked(side::right, w2, s2), side::right).affected;
  };
  REQUIRE(verdict(absent, absent, there, absent) == retest_verdict::worse);
  REQUIRE(verdict(there, absent, absent, there) == retest_verdict::mixed);
  REQUIRE(verdict(there, absent, there, there) == retest_verdict::worse);
  REQUIRE(verdict(there, there, absent, there) == retest_verdict::better);
  REQUIRE(verdict(absent, absent, absent, absent) == retest_verdict::unknown);
}

TEST_CASE("not looking is never an improvement", "[adapt][law][S4-21]") {
  for (int code = 0; code < 6561; ++code) {
    findings first;
    findings last;
    int rest = code;
    const finding signs[] = {finding::knee_wobble, finding::slow_loading, finding::single_leg_squat_difference,
                             finding::wobble_under_side_load};
    presence at_last[4]{};
    for (int i = 0; i < 4; ++i) {
      first.set(signs[i], side::left, states[rest % 3]);
      at_last[i] = states[rest / 3 % 3];
      last.set(signs[i], side::left, at_last[i]);
      rest /= 9;
    }
    const retest_result full = retest(first, last, side::left);
    // Mirror.
    const retest_result other = retest(mirror(first), mirror(last), side::right);
    REQUIRE(full.affected == other.affected);
    REQUIRE(full.signs == other.signs);
    // On both sides nothing is known to be gone, as nobody looked at the right.
    for (const retested_sign& s : retest(first, last, side::both).signs) REQUIRE(s.affected != sign_change::gone);
    for (int i = 0; i < 4; ++i) {
      findings less = last;
      less.set(signs[i], side::left, presence::unknown);
      const retest_result poorer = retest(first, less, side::left);
      if (at_last[i] == presence::absent) {
        REQUIRE(poorer.of(signs[i]) == sign_change::unknown);
        if (first.of(signs[i], side::left) != presence::unknown) REQUIRE(poorer.affected != retest_verdict::resolved);
      }
    }
  }
}

TEST_CASE("every sign of the examinations is told of once", "[adapt][law]") {
  const retest_result r = retest({}, {}, side::left);
  enum_set<finding> shown;
  for (const examination& e : examinations) shown.insert(e.shows);
  enum_set<finding> told;
  for (const retested_sign& s : r.signs) told.insert(s.sign);
  REQUIRE(told == shown);
  REQUIRE(told.size() == r.signs.size());
  REQUIRE(r.of(finding::fever) == sign_change::unknown);
}
