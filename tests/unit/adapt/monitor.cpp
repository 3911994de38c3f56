/// @file
/// @brief What to do at once about how it feels.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/adapt/monitor.hpp"

#include <initializer_list>

#include "catch.hpp"
#include "regimen/technique/pressure_ladder.hpp"
#include "regimen/technique/standard.hpp"

using namespace regimen;

namespace {

constexpr session_monitor after_all(session_monitor m, std::initializer_list<sensation> felt) {
  for (const sensation f : felt) m = m.after({.felt = f});
  return m;
}

constexpr auto fine = sensation::comfortable;
constexpr auto strong = sensation::strong;
constexpr auto too_much = sensation::unbearable;

}  // namespace

TEST_CASE("discomfort that does good is expected in massage: go on", "[adapt][S3-42]") {
  for (const technique* t : standard_techniques) {
    if (t->how != method::massage) continue;
    INFO(t->name);
    for (const sensation f : {sensation::nothing, fine, strong})
      REQUIRE(monitor(*t).after({.felt = f}).now == reaction::go_on);
  }
  REQUIRE(monitor(rolling).now == reaction::go_on);
}

TEST_CASE("gliding a nerve goes on only while it is comfortable", "[adapt][S2-24]") {
  for (const technique* t : {&sciatic_slider, &slump_tensioner}) {
    REQUIRE(monitor(*t).after({.felt = fine}).now == reaction::go_on);
    REQUIRE(monitor(*t).after({.felt = strong}).now == reaction::ease);
    REQUIRE(monitor(*t).after({.felt = strong}).from.id == "S2-24");
  }
  technique careless = sciatic_slider;
  careless.at_most = strong;
  REQUIRE(monitor(careless).after({.felt = strong}).now == reaction::ease);
  careless = rolling;
  careless.at_most = sensation::alarming;
  REQUIRE(monitor(careless).after({.felt = too_much}).now == reaction::ease);
}

TEST_CASE("what is more than allowed is eased at the first report, whatever came before", "[adapt][S3-18]") {
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    for (const sensation f : {too_much, sensation::alarming}) {
      REQUIRE(monitor(*t).after({.felt = f}).now >= reaction::ease);
      REQUIRE(after_all(monitor(*t), {fine, fine, fine, fine, f}).now >= reaction::ease);
    }
    REQUIRE(monitor(*t).after({.felt = too_much}).now == reaction::ease);
  }
  REQUIRE(monitor(rolling).after({.felt = too_much}).from.id == "S3-18");
}

TEST_CASE("each red flag alone stops everything, however it feels", "[adapt][S3-37][S3-38]") {
  for (const technique* t : standard_techniques)
    for (const red_flag& flag : red_flags)
      for (const sensation f : {sensation::nothing, fine, strong, too_much}) {
        INFO(t->name << ' ' << name_of(flag.sign));
        const session_monitor m = monitor(*t).after({.felt = f, .signs = {flag.sign}});
        REQUIRE(m.now == reaction::refer);
        REQUIRE(m.from.id == "S3-38");
        REQUIRE(m.flags == enum_set<finding>{flag.sign});
      }
  REQUIRE(monitor(rolling).after({.felt = sensation::alarming}).now == reaction::refer);
  // A finding that is no red flag is none.
  REQUIRE(monitor(rolling).after({.signs = {finding::knot, finding::hamstring_tightness}}).now == reaction::go_on);
}

TEST_CASE("after a red flag nothing goes on", "[adapt][law][S3-38]") {
  session_monitor m = monitor(rolling).after({.signs = {finding::numbness}});
  for (const sensation f : {fine, strong, too_much, sensation::alarming, sensation::nothing}) {
    m = m.after({.felt = f});
    REQUIRE(m.now == reaction::refer);
    REQUIRE(m.over());
  }
  REQUIRE(m.flags.contains(finding::numbness));
  REQUIRE(m.after({.signs = {finding::tingling}}).flags.size() == 2);
}

TEST_CASE("easing twice without effect is enough", "[adapt]") {
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much}).now == reaction::ease);
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, too_much}).now == reaction::ease);
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, too_much, too_much}).now == reaction::stop);
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, too_much, too_much}).from.known == certainty::choice);
  // If it helps, counting begins anew.
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, too_much, fine, too_much, too_much}).now == reaction::ease);
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, fine}).now == reaction::go_on);
  // Stopped is stopped.
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, too_much, too_much, fine, fine}).now == reaction::stop);
  STATIC_REQUIRE(after_all(monitor(rolling), {too_much, too_much, too_much, sensation::alarming}).now ==
                 reaction::refer);
}

TEST_CASE("once over it is over, and only a stronger reaction follows", "[adapt][law]") {
  const sensation all[] = {sensation::nothing, fine, strong, too_much, sensation::alarming};
  for (const technique* t : {&rolling, &sciatic_slider, &overhead_run})
    for (int code = 0; code < 15625; ++code) {
      session_monitor m = monitor(*t);
      int row = 0;  // Intolerable reports in a row, told independently.
      bool stopped = false;
      bool referred = false;
      for (int i = 0, rest = code; i < 6; ++i, rest /= 5) {
        const sensation felt = all[rest % 5];
        const reaction before = m.now;
        m = m.after({.felt = felt});
        row = felt <= t->at_most ? 0 : row + 1;
        stopped = stopped || row > 2;
        referred = referred || felt == sensation::alarming;
        const reaction expected = referred  ? reaction::refer
                                  : stopped ? reaction::stop
                                  : row > 0 ? reaction::ease
                                            : reaction::go_on;
        REQUIRE(m.now == expected);
        if (before >= reaction::stop) REQUIRE(m.now >= before);
      }
    }
}

TEST_CASE("what cannot be eased any more is stopped", "[adapt][S3-18]") {
  STATIC_REQUIRE(monitor(rolling).after({.felt = too_much, .can_be_eased = false}).now == reaction::stop);
  STATIC_REQUIRE(monitor(rolling).after({.felt = strong, .can_be_eased = false}).now == reaction::go_on);
  // Together with the ladder of pressure.
  const massage_kit kit{{tool::foam_roller}, true};
  pressing now{tool::foam_roller, pressing_place::on_the_floor, {roller_legs::both_legs, false}};
  session_monitor m = monitor(rolling);
  int eased = 0;
  while (!m.over()) {
    const adjusted_pressure next = adjust(now, too_much, strong, kit);
    m = m.after({.felt = too_much, .can_be_eased = next.how != pressure_change::lowest_already});
    now = next.now;
    if (!m.over()) ++eased;
  }
  REQUIRE(eased == 1);
  REQUIRE(m.now == reaction::stop);
}

TEST_CASE("severe tightness cuts a run short, and treats instead", "[adapt][S0-27]") {
  STATIC_REQUIRE(monitor_run().after({.severe_tightness = presence::present}).now == reaction::treat_instead);
  STATIC_REQUIRE(monitor_run().after({.severe_tightness = presence::present}).from.id == "S0-27");
  STATIC_REQUIRE(monitor_run().after({.severe_tightness = presence::absent}).now == reaction::go_on);
  STATIC_REQUIRE(monitor_run().after({.severe_tightness = presence::unknown}).now == reaction::go_on);
  // A red flag weighs more.
  STATIC_REQUIRE(
      monitor_run().after({.signs = {finding::pop_with_bruising}, .severe_tightness = presence::present}).now ==
      reaction::refer);
  // The treatment of tight hamstrings is not cut short for tightness.
  for (const technique* t : standard_techniques) {
    INFO(t->name);
    const bool running = *t == watch_running || *t == power_skips || *t == overhead_run || *t == overhead_side_run;
    REQUIRE((monitor(*t).after({.severe_tightness = presence::present}).now == reaction::treat_instead) == running);
  }
}

TEST_CASE("how severe is severe is a choice, and said to be one", "[adapt][S0-27]") {
  for (int rating = -3; rating <= 13; ++rating) {
    INFO(rating);
    const presence p = is_severe(rating);
    REQUIRE((p == presence::unknown) == (rating < 0 || rating > 10));
    if (p != presence::unknown) REQUIRE((p == presence::present) == (rating >= 7));
  }
  REQUIRE(severe_tightness_source.unverified());
}
