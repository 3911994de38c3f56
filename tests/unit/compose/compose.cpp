/// @file
/// @brief What a composed routine must keep, whatever is asked.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/compose.hpp"

#include <random>
#include <vector>

#include "catch.hpp"
#include "regimen/routine/measure.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

request tight_hamstrings(std::int64_t time) {
  request asked;
  asked.who.known = findings{finding::hamstring_tightness, finding::quadriceps_stiffness};
  asked.who.tools = enum_set<tool>{foam_roller, massage_ball, hands, firm_chair};
  asked.available = seconds{time};
  return asked;
}

std::vector<step> steps_of(const composition& c) {
  std::vector<step> steps;
  for (const composed_step& s : c.steps) steps.push_back(s.what);
  return steps;
}

template <class Rules>
void keeps_its_promises(const request& asked, const composition& c, Rules rules) {
  const std::vector<step> steps = steps_of(c);
  REQUIRE(c.how == outcome::composed);
  CHECK(c.proven);
  CHECK(c.bound == c.value);
  CHECK(check(rules, steps, asked.who).kept());
  CHECK(c.duration <= asked.available);
  CHECK(c.duration == total_time(steps) + asked.changeover * static_cast<std::int64_t>(changeovers(steps)));
  for (const composed_step& s : c.steps) {
    CHECK_FALSE(s.reasons.empty());
    if (asked.who.tools) CHECK(asked.who.tools->contains(s.what.tools));
  }
}

}  // namespace

TEST_CASE("neighbours come before the hamstrings, within the time and with the given tools", "[S0-14][S0-10][S3-43]") {
  for (const std::int64_t time : {240, 300, 600, 900, 1500, 3000}) {
    const request asked = tight_hamstrings(time);
    const composition c = compose(asked, neighbours_first);
    INFO(time);
    keeps_its_promises(asked, c, neighbours_first);
    bool around[4] = {};
    for (const composed_step& s : c.steps) {
      if (s.what.what->how != method::massage) continue;
      const structure round[] = {anterior_thigh, anterolateral_thigh, medial_thigh, posterolateral_thigh};
      for (std::size_t i = 0; i < 4; ++i) around[i] = around[i] || s.what.target == round[i];
      if (s.what.target == structure{posterior_thigh})
        for (const bool done : around) CHECK(done);
    }
  }
}

TEST_CASE("without the roller the routine is another one", "[S3-43]") {
  const request with = tight_hamstrings(1500);
  request without = with;
  without.who.tools->erase(foam_roller);
  const composition a = compose(with, neighbours_first);
  const composition b = compose(without, neighbours_first);
  keeps_its_promises(without, b, neighbours_first);
  bool rolls = false;
  for (const composed_step& s : a.steps) rolls = rolls || s.what.tools.contains(foam_roller);
  CHECK(rolls);
  CHECK(steps_of(a) != steps_of(b));
  CHECK(b.value <= a.value);
}

TEST_CASE("more time is never worth less, fewer tools never worth more, and a rule more never either") {
  std::int64_t before = 0;
  for (std::int64_t time = 60; time <= 2700; time += 120) {
    const composition c = compose(tight_hamstrings(time), neighbours_first);
    INFO(time);
    CHECK(c.proven);
    CHECK(c.value >= before);
    before = c.value;
    const composition freer = compose(tight_hamstrings(time), safe_practice);
    CHECK(freer.value >= c.value);
  }
}

TEST_CASE("mirrored findings give the mirrored routine", "[S4-18]") {
  request asked;
  asked.who.known.set(finding::knee_wobble, side::left, presence::present);
  asked.who.known.set(finding::slow_loading, side::left, presence::present);
  asked.available = seconds{900};
  request mirrored = asked;
  mirrored.who.known = mirror(asked.who.known);
  const composition a = compose(asked, loading_progression);
  const composition b = compose(mirrored, loading_progression);
  REQUIRE(a.how == outcome::composed);
  CHECK(a.value == b.value);
  CHECK(a.duration == b.duration);
  REQUIRE(a.steps.size() == b.steps.size());
  for (std::size_t i = 0; i < a.steps.size(); ++i) CHECK(mirror(a.steps[i].what) == b.steps[i].what);
}

TEST_CASE("one minute is too little: the clash is minimal and the change helps") {
  const request asked = tight_hamstrings(60);
  const composition c = compose(asked, neighbours_first);
  REQUIRE(c.how == outcome::nothing_fits);
  CHECK(c.steps.empty());
  REQUIRE_FALSE(c.clash.empty());
  bool time = false;
  for (const demand& d : c.clash) time = time || d.what == demand::kind::time;
  CHECK(time);
  bool more_time = false;
  for (const relaxation& r : c.would_help) {
    if (r.what != relaxation::kind::more_time) continue;
    more_time = true;
    request longer = asked;
    longer.available = r.time;
    CHECK(compose(longer, neighbours_first).how == outcome::composed);
    longer.available = r.time - seconds{1};
    CHECK(compose(longer, neighbours_first).how == outcome::nothing_fits);
  }
  CHECK(more_time);
}

TEST_CASE("a required need that the tools cannot meet: the missing tool is offered") {
  request asked;
  asked.needs.push_back({anterolateral_thigh, quality::release, side::both, 1, true, {}, {}});
  asked.needs.push_back({sciatic_nerve, quality::glide, side::both, 1, false, {}, {}});
  asked.who.tools = enum_set<tool>{};
  asked.available = seconds{600};
  const composition c = compose(asked, safe_practice);
  REQUIRE(c.how == outcome::nothing_fits);
  REQUIRE(c.clash.size() == 2);
  CHECK(c.clash[0].what == demand::kind::need);
  CHECK(c.clash[1].what == demand::kind::tools);
  enum_set<tool> helpful;
  for (const relaxation& r : c.would_help) {
    request changed = asked;
    if (r.what == relaxation::kind::another_tool) changed.who.tools->insert(r.means);
    if (r.what == relaxation::kind::more_time) changed.available = r.time;
    if (r.what == relaxation::kind::without_need) changed.needs[r.need].required = false;
    if (r.what != relaxation::kind::without_need) CHECK(compose(changed, safe_practice).how == outcome::composed);
    if (r.what == relaxation::kind::another_tool) helpful.insert(r.means);
  }
  CHECK((helpful == enum_set<tool>{foam_roller, massage_ball, massage_stick}));
  request unwilling = asked;
  unwilling.refused_tools = {massage_ball};
  for (const relaxation& r : compose(unwilling, safe_practice).would_help)
    CHECK_FALSE((r.what == relaxation::kind::another_tool && r.means == tool::massage_ball));
}

TEST_CASE("any red flag refers, whatever else is asked", "[S3-37][S3-38]") {
  for (const red_flag& flag : red_flags)
    for (const side where : {side::left, side::right, side::both}) {
      request asked = tight_hamstrings(1500);
      asked.who.known.set(flag.sign, where, presence::present);
      const composition c = compose(asked, neighbours_first);
      CHECK(c.how == outcome::refer);
      CHECK(c.steps.empty());
      REQUIRE(c.because.refer);
      CHECK(c.because.refer->sign == flag.sign);
    }
}

TEST_CASE("a seed gives the same routine twice, and every seed the same worth") {
  request asked = tight_hamstrings(900);
  const composition natural = compose(asked, neighbours_first);
  bool another = false;
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
    asked.seed = seed;
    const composition once = compose(asked, neighbours_first);
    const composition twice = compose(asked, neighbours_first);
    CHECK(steps_of(once) == steps_of(twice));
    CHECK(once.value == natural.value);
    CHECK(once.duration == natural.duration);
    another = another || steps_of(once) != steps_of(natural);
  }
  CHECK(another);
}

TEST_CASE("everything left out has its reason") {
  request asked = tight_hamstrings(600);
  asked.why_not = true;
  const composition c = compose(asked, neighbours_first);
  const auto reason_for = [&](const technique& t, const structure& s) -> const omission* {
    for (const omission& o : c.left_out)
      if (*o.what == t && o.target == s) return &o;
    return nullptr;
  };
  // The tool is not there; the zone is forbidden; nobody asked for it.
  const omission* slide = reason_for(heel_slide_bridge, hamstrings);
  REQUIRE(slide != nullptr);
  CHECK(slide->because == omission::kind::forbidden);
  CHECK(neighbours_first.facts(slide->rule).name == "means_at_hand");
  const omission* zone = reason_for(rolling, popliteal_fossa);
  REQUIRE(zone != nullptr);
  CHECK(neighbours_first.facts(zone->rule).name == "forbidden_zone");
  const omission* squat = reason_for(deep_squat, gluteus_maximus);
  REQUIRE(squat != nullptr);
  CHECK(squat->because == omission::kind::not_needed);
  // A loss is a true one: every technique of the catalogue is either in the routine or accounted for.
  for (const technique* t : standard_techniques) {
    bool known = false;
    for (const composed_step& s : c.steps) known = known || *s.what.what == *t;
    for (const omission& o : c.left_out) known = known || *o.what == *t;
    INFO(t->name);
    CHECK(known);
  }
}

TEST_CASE("who is warm is told of no warm-up that was wished for", "[S3-15]") {
  request asked;
  asked.needs = {{.what = quadriceps, .wanted = quality::length, .weight = 10}};
  asked.available = seconds{1200};
  const auto wished = [&] {
    std::size_t n = 0;
    for (const composed_step& s : compose(asked, safe_practice).steps)
      for (const reason& why : s.reasons)
        if (why.what == reason::kind::preferred) {
          REQUIRE(s.what.what->how == method::warm_up);
          ++n;
        }
    return n;
  };
  REQUIRE(wished() == 1);
  asked.who.known = findings{finding::warmed_up};
  REQUIRE(wished() == 0);
}

TEST_CASE("composing tells how far it has come and can be stopped") {
  for (const std::int64_t time : {60, 1500}) {
    const request asked = tight_hamstrings(time);
    const composition whole = compose(asked, neighbours_first);
    std::size_t heard = 0;
    const auto listen = [&](const search_progress& p) {
      ++heard;
      CHECK((!p.feasible || p.value <= p.bound));
      return true;
    };
    const composition watched = compose(asked, neighbours_first, standard_techniques, listen);
    CHECK(watched.how == whole.how);
    CHECK(watched.value == whole.value);
    CHECK(watched.clash.size() == whole.clash.size());
    CHECK(heard > 0);
    const composition stopped =
        compose(asked, neighbours_first, standard_techniques, [](const search_progress&) { return false; });
    if (whole.how == outcome::composed) {
      CHECK_FALSE(stopped.proven);
      CHECK(stopped.bound >= whole.value);
      CHECK(stopped.value <= whole.value);
    }
    std::size_t answers = 3;
    const composition hurried = compose(asked, neighbours_first, standard_techniques,
                                        [&](const search_progress&) { return answers > 0 && --answers > 0; });
    CHECK((hurried.how != outcome::nothing_fits || hurried.unsettled || whole.how == outcome::nothing_fits));
  }
}
