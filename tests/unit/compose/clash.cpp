/// @file
/// @brief When nothing fits: the clash is minimal, and what is offered helps.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/compose/clash.hpp"

#include <concepts>
#include <string>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue/full.hpp"
#include "regimen/compose/compose.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

enum class kept_by { safety, side_door, direct_work, climb };

template <class F>
void with(kept_by which, F&& f) {
  switch (which) {
    case kept_by::safety: f(safe_practice); break;
    case kept_by::side_door: f(neighbours_first); break;
    case kept_by::direct_work: f(direct_work_first); break;
    case kept_by::climb: f(loading_progression); break;
  }
}

struct stuck {
  std::string title;
  kept_by rules;
  request asked;
  // What clashes, in the order of the answer; "?" where only the laws are checked.
  std::string clash;
  // What would help; "?" likewise.
  std::string help;
  catalogue techniques = standard_techniques;
};

need of(const structure& what, quality wanted, bool required = false, side where = side::both) {
  return {.what = what, .wanted = wanted, .where = where, .required = required};
}

request asking(std::vector<need> needs, std::int64_t time) {
  request r;
  r.needs = std::move(needs);
  r.available = seconds{time};
  return r;
}

request with_tools(request r, enum_set<tool> tools) {
  r.who.tools = tools;
  return r;
}
request with_positions(request r, enum_set<position> positions) {
  r.who.positions = positions;
  return r;
}
request found(request r, findings known) {
  r.who.known = known;
  return r;
}
request forbidden(request r, contraindication c) {
  r.who.contraindications.push_back(c);
  return r;
}

request tight_hamstrings(std::int64_t time) {
  return with_tools(found(asking({}, time), findings{finding::hamstring_tightness, finding::quadriceps_stiffness}),
                    {foam_roller, massage_ball, hands, firm_chair});
}

constexpr technique advanced_stretch = [] {
  technique t = static_stretch;
  t.name = "advanced_stretch";
  t.needs = skill::experienced;
  return t;
}();
// A sweep for which a ball and a chair are needed.
constexpr technique ball_sweep = [] {
  technique t = rolling;
  t.name = "ball_sweep";
  t.ways = {{{massage_ball, firm_chair}, {chair_sitting}, {posterior_thigh}}};
  return t;
}();
// The least dose of a need is worth less than the warm-up that is wished for.
constexpr technique fleeting_stretch = [] {
  technique t = static_stretch;
  t.name = "fleeting_stretch";
  t.ways = {{{}, {standing}}};
  t.one_sided = false;
  t.doses = {{sets{1}, sets{1}}, {repetitions{1}, repetitions{1}}, {seconds{1}, seconds{1}}};
  return t;
}();

constexpr const technique* nothing_else[] = {&rolling};
constexpr const technique* spots_only[] = {&tender_spot_hold};
constexpr const technique* tensioner_only[] = {&slump_tensioner};
constexpr const technique* ball_only[] = {&ball_sweep};
constexpr const technique* experts_only[] = {&advanced_stretch};
constexpr const technique* roller_and_hands[] = {&rolling, &kneading};
constexpr const technique* fleeting[] = {&fleeting_stretch, &easy_walk};

std::vector<stuck> all_stuck() {
  using enum quality;
  const need hamstring_length = of(hamstrings, length);
  const contraindication no_hamstrings{.where = hamstrings};
  std::vector<stuck> cases = {
      // Nothing to choose from, nothing asked for, no time.
      {"an empty catalogue", kept_by::safety, asking({hamstring_length}, 600), "", "", {}},
      {"an empty catalogue, required", kept_by::side_door, asking({of(hamstrings, length, true)}, 600), "", "", {}},
      {"nothing asked for", kept_by::safety, asking({}, 600), "", ""},
      {"nobody can serve it", kept_by::climb, asking({of(sciatic_nerve, glide)}, 600), "", "", nothing_else},
      {"no time", kept_by::safety, asking({hamstring_length}, 0), "time", "40 s"},
      {"no time, the side door", kept_by::side_door, tight_hamstrings(0), "time", "?"},
      {"no time, direct", kept_by::direct_work, tight_hamstrings(0), "time", "?"},
      {"no time, a climb", kept_by::climb, asking({of(quadriceps, strength_long, true)}, 0), "time", "?"},
      {"no time, everything", kept_by::safety, tight_hamstrings(0), "time", "?", full_catalogue},
      // Too little time.
      {"one minute, the side door", kept_by::side_door, tight_hamstrings(60),
       "neighbours_before_target, whole_ring_massaged, massage_before_stretch, neighbours_stretched_first, time",
       "110 s"},
      {"one minute, everything", kept_by::side_door, tight_hamstrings(60), "?", "?", full_catalogue},
      {"nineteen seconds, direct", kept_by::direct_work, tight_hamstrings(19), "time", "40 s"},
      {"half a minute for strength", kept_by::climb, asking({of(quadriceps, strength_long, true)}, 20), "time", "?"},
      {"two required needs in a minute", kept_by::safety,
       asking({of(quadriceps, length, true), of(hamstrings, length, true)}, 60), "need 2, time", "240 s"},
      {"three required needs, everything", kept_by::safety,
       asking({of(quadriceps, length, true), of(hamstrings, length, true), of(triceps_surae, length, true)}, 100), "?",
       "?", full_catalogue},
      {"the complaint is stretched last", kept_by::side_door, asking({of(hamstrings, length, true)}, 200),
       "neighbours_stretched_first, need 1, time", "?"},
      {"a change of place takes too long", kept_by::safety,
       [] {
         request r = asking({of(anterior_thigh, release, true), of(sciatic_nerve, glide, true)}, 300);
         r.changeover = seconds{240};
         return with_tools(r, {foam_roller});
       }(),
       "need 1, need 2, time", "420 s, without 1, without 2"},
      // Contraindicated.
      {"everything is contraindicated", kept_by::safety,
       forbidden(asking({hamstring_length}, 600), {.action = contraindication_action::refer}), "contraindicated", ""},
      {"everything asked for is contraindicated", kept_by::direct_work,
       forbidden(asking({hamstring_length}, 600), no_hamstrings), "contraindicated", ""},
      {"required and contraindicated", kept_by::safety,
       forbidden(asking({of(hamstrings, length, true), of(quadriceps, length)}, 600), no_hamstrings),
       "contraindicated, need 1", "without 1"},
      {"required and contraindicated, everything", kept_by::climb,
       forbidden(asking({of(hamstrings, strength_long, true), of(quadriceps, length)}, 900), no_hamstrings),
       "contraindicated, need 1", "without 1", full_catalogue},
      {"the left side is contraindicated and required", kept_by::safety,
       forbidden(asking({of(hamstrings, length, true, side::left), of(quadriceps, length)}, 600),
                 {.where = hamstrings, .on = side::left}),
       "contraindicated, need 1", "without 1"},
      {"no second of work on it", kept_by::safety,
       forbidden(asking({of(quadriceps, length, true), of(hamstrings, length)}, 900),
                 {.where = quadriceps, .action = contraindication_action::cap_dose, .time = seconds{0}}),
       "contraindicated_dose, need 1", "without 1"},
      {"all positions of it are contraindicated", kept_by::safety,
       forbidden(with_positions(asking({of(triceps_surae, length)}, 600), {standing}), {.posture = position::standing}),
       "contraindicated", ""},
      // Tools.
      {"no tool for a required need", kept_by::safety,
       with_tools(asking({of(anterolateral_thigh, release, true), of(sciatic_nerve, glide)}, 600), {}), "need 1, tools",
       "foam_roller, massage_ball, massage_stick, without 1"},
      {"no tool at all, everything", kept_by::safety, with_tools(asking({of(anterolateral_thigh, release)}, 600), {}),
       "tools", "?", full_catalogue},
      {"a tool and more time", kept_by::safety, with_tools(asking({of(anterolateral_thigh, release)}, 30), {}), "tools",
       "foam_roller and 60 s, massage_ball and 60 s, massage_stick and 60 s"},
      {"a ball and a chair", kept_by::safety,
       with_positions(with_tools(asking({of(posterior_thigh, release)}, 900), {}), {chair_sitting}), "tools",
       "massage_ball and firm_chair", ball_only},
      {"the only tool is refused", kept_by::safety,
       [] {
         request r = with_tools(asking({of(anterolateral_thigh, release)}, 600), {});
         r.refused_tools = enum_set<tool>::all();
         return r;
       }(),
       "tools", ""},
      {"a filter that empties silently", kept_by::direct_work, with_tools(tight_hamstrings(600), {warm_water}), "tools",
       "foam_roller, massage_stick", nothing_else},
      // Positions.
      {"only hanging", kept_by::safety, with_positions(asking({hamstring_length}, 600), {position::hanging}),
       "positions", "standing, long_sitting, supine"},
      {"only hanging, the side door", kept_by::side_door,
       with_positions(asking({of(quadriceps, length)}, 600), {position::hanging}), "positions", "standing"},
      {"two positions", kept_by::safety,
       with_positions(asking({of(triceps_surae, length, true), of(gluteals, length, true)}, 900), {prone}), "positions",
       "?"},
      {"a roller but no floor", kept_by::safety,
       with_tools(found(asking({of(anterior_thigh, release)}, 600), findings{finding::floor_is_difficult}),
                  {foam_roller}),
       "floor_ability, tools", "massage_stick"},
      {"a broad tool that cannot be used keeps the hands off", kept_by::safety,
       with_positions(with_tools(asking({of(anterior_thigh, release)}, 600), {foam_roller, hands}), {chair_sitting}),
       "broad_tool_before_hands, positions, tools", "massage_stick, prone", roller_and_hands},
      {"a tool and a position", kept_by::safety,
       with_positions(with_tools(asking({of(anterior_thigh, release)}, 600), {}), {position::hanging}), "tools",
       "foam_roller and prone, massage_stick and standing, massage_stick and chair_sitting", nothing_else},
      // Rules that the person cannot change.
      {"no knot", kept_by::safety, asking({of(posterior_thigh, release)}, 600), "tender_spot_found", "", spots_only},
      {"nothing slides first", kept_by::safety, asking({of(sciatic_nerve, glide)}, 600), "slider_before_tensioner", "",
       tensioner_only},
      {"for the experienced", kept_by::safety, asking({hamstring_length}, 600), "skill_suffices", "", experts_only},
      {"a guarded nerve", kept_by::direct_work,
       found(asking({hamstring_length}, 600), findings{finding::symptoms_change_from_afar}),
       "guarded_nerve_not_stretched", ""},
      {"a stretch that failed", kept_by::climb,
       found(asking({of(hip_flexors, length)}, 600), findings{finding::hip_flexor_stretch_without_relief}),
       "failed_stretch_stopped", ""},
      // One need on the left, the other on the right.
      {"sides and too little time", kept_by::safety,
       asking({of(hamstrings, length, true, side::left), of(quadriceps, length, true, side::right)}, 60),
       "need 1, need 2, time", "120 s, without 1, without 2"},
      {"both sides of one, the right of another", kept_by::direct_work,
       with_tools(asking({of(anterior_thigh, release, true), of(hamstrings, length, true, side::right)}, 600), {}),
       "need 2, tools", "foam_roller, massage_stick, hands"},
  };
  return cases;
}

template <class Rules>
std::string text(Rules rules, const demand& d) {
  switch (d.what) {
    case demand::kind::rule: return std::string{rules.facts(d.index).name};
    case demand::kind::need: return "need " + std::to_string(d.index + 1);
    default: return vocabulary<demand::kind>::names[index_of(d.what)];
  }
}
std::string text(const relaxation& r) {
  switch (r.what) {
    case relaxation::kind::more_time: return std::to_string(r.time.count()) + " s";
    case relaxation::kind::another_tool: return std::string{name_of(r.means)};
    case relaxation::kind::another_position: return std::string{name_of(r.posture)};
    case relaxation::kind::without_need: return "without " + std::to_string(r.need + 1);
    case relaxation::kind::require_need: return "require " + std::to_string(r.need + 1);
  }
  return {};
}
std::string text(const two_changes& pair) { return text(pair.first) + " and " + text(pair.second); }
template <class Parts, class F>
std::string joined(const Parts& parts, F&& f) {
  std::string words;
  for (const auto& part : parts) words += (words.empty() ? "" : ", ") + f(part);
  return words;
}

// The needs of an answer in place of those of the request: side by side, and derived where none were given.
request with_needs_of(request r, const composition& c) {
  r.needs.clear();
  for (const need_outcome& n : c.needs) r.needs.push_back(n.what);
  return r;
}
request changed(request r, const relaxation& by_this) {
  switch (by_this.what) {
    case relaxation::kind::more_time: r.available = by_this.time; break;
    case relaxation::kind::another_tool: r.who.tools->insert(by_this.means); break;
    case relaxation::kind::another_position: r.who.positions->insert(by_this.posture); break;
    case relaxation::kind::without_need: r.needs[by_this.need].required = false; break;
    case relaxation::kind::require_need: r.needs[by_this.need].required = true; break;
  }
  return r;
}
bool has(const composition& c, const demand& d) {
  for (const demand& held : c.clash)
    if (held.what == d.what && held.index == d.index) return true;
  return false;
}

// Whether a request has a session by some of the rules; a session is looked at, step by step. A day is time enough.
template <class Rules>
bool fits(Rules rules, const request& asked, const std::vector<char>& in_force, catalogue techniques) {
  const std::vector<need>& needs = asked.needs;
  grounding g = ground(rules, needs, options(techniques, needs, asked.who.positions), asked.who, asked.available,
                       asked.changeover, [&](std::size_t r) { return in_force[r] != 0; });
  instance& p = g.problem;
  instance::limit any{{}, -1};
  for (std::size_t k = 0; k < needs.size(); ++k) {
    instance::limit enough{{}, -response_to(needs[k].wanted).enough.count()};
    for (std::size_t i = 0; i < p.items.size(); ++i) {
      const std::int64_t given = contribution(g.options[i], needs[k]).count();
      if (given == 0) continue;
      enough.terms.push_back({i, -given});
      any.terms.push_back({i, -1});
    }
    if (needs[k].required) p.limits.push_back(enough);
  }
  p.limits.push_back(any);
  for (instance::item& i : p.items) i.gives.clear();
  p.needs.clear();
  const reduction small = reduce(p);
  const session s = solve(small.problem, {200'000, true});
  REQUIRE((s.feasible || s.proven));
  if (!s.feasible) return false;
  std::vector<step> steps;
  for (const std::size_t i : s.sequence) steps.push_back(g.options[small.origin[i]]);
  for_each_violation(rules, steps, asked.who,
                     [&](const violation& v) { CHECK((in_force[v.rule] == 0 || rules.is_wish(v.rule))); });
  CHECK(s.seconds <= asked.available.count());
  bool something = false;
  for (const need& n : needs) {
    seconds given{0};
    for (const step& x : steps) given += contribution(x, n);
    something = something || given > seconds{0};
    if (n.required) CHECK(given >= response_to(n.wanted).enough);
  }
  CHECK(something);
  return true;
}

template <class Rules>
std::vector<char> rules_of(Rules rules, const composition* c = nullptr) {
  std::vector<char> in_force;
  rules.for_each([&](std::size_t r, auto one) {
    in_force.push_back(c == nullptr || std::same_as<decltype(one), rules::means_at_hand> ||
                       has(*c, {demand::kind::rule, r}));
  });
  return in_force;
}

// Only what clashes, but for one demand.
template <class Rules>
bool clash_fits(Rules rules, const request& asked, const composition& c, catalogue techniques, const demand* but) {
  request r = asked;
  std::vector<char> in_force = rules_of(rules, &c);
  const auto held = [&](const demand& d) {
    return has(c, d) && (but == nullptr || but->what != d.what || but->index != d.index);
  };
  if (!held({demand::kind::time, 0})) r.available = seconds{86'400};
  if (!held({demand::kind::tools, 0})) r.who.tools.reset();
  if (!held({demand::kind::positions, 0})) r.who.positions.reset();
  for (std::size_t k = 0; k < r.needs.size(); ++k)
    r.needs[k].required = r.needs[k].required && held({demand::kind::need, k});
  if (but != nullptr && but->what == demand::kind::rule) in_force[but->index] = 0;
  return fits(rules, r, in_force, techniques);
}

template <class Rules>
void helps(Rules rules, const request& r, catalogue techniques) {
  const composition c = compose(r, rules, techniques);
  REQUIRE(c.how == outcome::composed);
  bool something = false;
  for (const need_outcome& n : c.needs) {
    something = something || n.given > seconds{0};
    if (n.what.required) CHECK(n.given >= response_to(n.what.wanted).enough);
  }
  CHECK(something);
}

template <class Rules>
void helps_not(Rules rules, const request& r, catalogue techniques) {
  CHECK_FALSE(fits(rules, r, rules_of(rules), techniques));
}

// Every single change that a person could make.
std::vector<relaxation> single_changes(const request& r) {
  std::vector<relaxation> changes;
  if (r.who.tools)
    for (const tool t : ~*r.who.tools - r.refused_tools)
      changes.push_back({relaxation::kind::another_tool, {}, t, {}, 0});
  if (r.who.positions)
    for (const position p : ~*r.who.positions - r.refused_positions)
      changes.push_back({relaxation::kind::another_position, {}, {}, p, 0});
  for (std::size_t k = 0; k < r.needs.size(); ++k)
    if (r.needs[k].required) changes.push_back({relaxation::kind::without_need, {}, {}, {}, k});
  return changes;
}

template <class Rules>
void check_help(Rules rules, const request& asked, const composition& c, catalogue techniques) {
  std::vector<std::string> offered;
  bool time = false;
  for (const relaxation& r : c.would_help) {
    INFO(text(r));
    offered.push_back(text(r));
    helps(rules, changed(asked, r), techniques);
    if (r.what != relaxation::kind::more_time) continue;
    time = true;
    CHECK(r.time > asked.available);
    request shorter = asked;
    shorter.available = r.time - seconds{1};
    helps_not(rules, shorter, techniques);
  }
  // Nothing that would help is left unsaid, and nothing is refused that is offered.
  request longer = asked;
  longer.available = seconds{86'400};
  CHECK(time == fits(rules, longer, rules_of(rules), techniques));
  for (const relaxation& r : single_changes(asked)) {
    INFO(text(r));
    bool known = false;
    for (const std::string& other : offered) known = known || other == text(r);
    CHECK(known == fits(rules, changed(asked, r), rules_of(rules), techniques));
  }
  CHECK(c.would_help_together.size() <= 4);
  if (!c.would_help.empty()) CHECK(c.would_help_together.empty());
  for (const two_changes& pair : c.would_help_together) {
    INFO(text(pair));
    CHECK(pair.first.what != relaxation::kind::more_time);
    helps(rules, changed(changed(asked, pair.first), pair.second), techniques);
    if (pair.second.what != relaxation::kind::more_time) continue;
    relaxation less = pair.second;
    less.time = less.time - seconds{1};
    helps_not(rules, changed(changed(asked, pair.first), less), techniques);
  }
}

}  // namespace

TEST_CASE("whatever does not fit: the clash is minimal, and what is offered helps", "[S3-43]") {
  const std::vector<stuck> cases = all_stuck();
  REQUIRE(cases.size() >= 30);
  std::size_t clashes = 0;
  std::size_t rules_blamed = 0;
  std::size_t singles = 0;
  std::size_t pairs = 0;
  for (const stuck& s : cases)
    with(s.rules, [&](auto rules) {
      INFO(s.title);
      const composition c = compose(s.asked, rules, s.techniques);
      REQUIRE(c.how == outcome::nothing_fits);
      REQUIRE(c.proven);
      CHECK_FALSE(c.unsettled);
      CHECK(c.steps.empty());
      const std::string clash = joined(c.clash, [&](const demand& d) { return text(rules, d); });
      const auto word = [](const auto& change) { return text(change); };
      const std::string help = joined(c.would_help, word) + joined(c.would_help_together, word);
      if (s.clash != "?") CHECK(clash == s.clash);
      if (s.help != "?") CHECK(help == s.help);
      const request asked = with_needs_of(s.asked, c);
      CHECK_FALSE(clash_fits(rules, asked, c, s.techniques, nullptr));
      for (const demand& d : c.clash) {
        INFO(text(rules, d));
        CHECK(clash_fits(rules, asked, c, s.techniques, &d));
        ++clashes;
        if (d.what == demand::kind::rule) ++rules_blamed;
      }
      check_help(rules, asked, c, s.techniques);
      singles += c.would_help.size();
      pairs += c.would_help_together.size();
    });
  // The loops above had something to look at.
  CHECK(clashes >= 40);
  CHECK(rules_blamed >= 10);
  CHECK(singles >= 30);
  CHECK(pairs >= 5);
}

TEST_CASE("what is wished for never stands in the way of what is asked for") {
  const request asked = asking({of(triceps_surae, quality::length)}, 185);
  // The walk takes three minutes and is worth 60 points, the stretch takes a second and is worth 40.
  const composition c = compose(asked, safe_practice, fleeting);
  REQUIRE(c.how == outcome::composed);
  REQUIRE(c.steps.size() == 1);
  CHECK(*c.steps[0].what.what == fleeting_stretch);
  CHECK(c.proven);
  CHECK_FALSE(c.unsettled);
  REQUIRE(c.needs.size() == 1);
  CHECK(c.needs[0].given == seconds{1});
}

TEST_CASE("what is refused is not offered, alone or in a pair") {
  request asked = with_tools(asking({of(anterolateral_thigh, quality::release)}, 600), {});
  REQUIRE(compose(asked, safe_practice).would_help.size() == 3);
  asked.refused_tools = {massage_ball, foam_roller};
  const composition c = compose(asked, safe_practice);
  REQUIRE(c.would_help.size() == 1);
  CHECK(c.would_help[0].means == tool::massage_stick);
  asked.who.positions = enum_set<position>{position::hanging};
  asked.refused_tools = {};
  asked.refused_positions = {prone, standing};
  const composition d = compose(asked, safe_practice);
  CHECK(d.would_help.empty());
  REQUIRE_FALSE(d.would_help_together.empty());
  for (const two_changes& pair : d.would_help_together) {
    REQUIRE(pair.second.what == relaxation::kind::another_position);
    CHECK(pair.second.posture != position::prone);
    CHECK(pair.second.posture != position::standing);
  }
}

TEST_CASE("a search that was stopped shows nothing: what it leaves open is said") {
  const request asked = tight_hamstrings(100);
  const composition whole = compose(asked, neighbours_first);
  const request sided = with_needs_of(asked, whole);
  REQUIRE_FALSE(whole.unsettled);
  REQUIRE(whole.clash.size() >= 5);
  std::size_t nothing_known = 0;
  std::size_t not_minimal = 0;
  std::size_t settled = 0;
  for (const std::uint64_t nodes : {0U, 1U, 2U, 4U, 6U, 10U, 16U, 30U, 60U, 120U, 250U, 30'000U}) {
    INFO(nodes);
    composition c;
    c.needs = whole.needs;
    detail::clash_search<instance> search(asked, sided.needs, detail::any_rule_set<instance>::of(neighbours_first),
                                          standard_techniques, nodes);
    const detail::fit how = search.explain(c);
    // Nothing fits into so short a time, so a search may be stopped, but not find anything.
    REQUIRE(how != detail::fit::yes);
    if (how == detail::fit::unknown) {
      ++nothing_known;
      CHECK(c.unsettled);
      CHECK(c.clash.empty());
      CHECK(c.would_help.empty());
      continue;
    }
    CHECK_FALSE(clash_fits(neighbours_first, sided, c, standard_techniques, nullptr));
    for (const relaxation& r : c.would_help) helps(neighbours_first, changed(sided, r), standard_techniques);
    if (c.unsettled) {
      if (c.clash.size() > whole.clash.size()) ++not_minimal;
      continue;
    }
    ++settled;
    for (const demand& d : c.clash) CHECK(clash_fits(neighbours_first, sided, c, standard_techniques, &d));
  }
  CHECK(nothing_known >= 1);
  CHECK(not_minimal >= 1);
  CHECK(settled >= 1);
}

TEST_CASE("of a need that gets too little it is said what would give it enough") {
  using enum quality;
  struct low {
    std::string title;
    kept_by rules;
    request asked;
    std::string help;
    catalogue techniques = standard_techniques;
  };
  const auto weighing = [](need n, int weight) {
    n.weight = weight;
    return n;
  };
  std::vector<low> cases = {
      {"nothing is too little", kept_by::safety, asking({of(hamstrings, length)}, 900), ""},
      {"others are worth more", kept_by::safety,
       asking({weighing(of(hamstrings, length), 10), weighing(of(quadriceps, length), 1)}, 240), "2: require 2"},
      {"others have what is enough and no more", kept_by::safety,
       asking({weighing(of(hamstrings, length), 10), weighing(of(quadriceps, length), 1)}, 130), "2: require 2, 240 s"},
      {"a tool", kept_by::safety,
       with_tools(asking({of(hamstrings, length), of(anterolateral_thigh, release)}, 900), {}),
       "2: foam_roller, massage_ball, massage_stick"},
      {"a tool and more time", kept_by::safety,
       with_tools(asking({of(hamstrings, length), of(anterolateral_thigh, release)}, 130), {}),
       "2: foam_roller and 190 s, massage_ball and 190 s, massage_stick and 190 s"},
      {"it is contraindicated", kept_by::direct_work,
       forbidden(asking({of(hamstrings, length), of(quadriceps, length)}, 600), {.where = quadriceps}), "2: "},
      {"the side door", kept_by::side_door, tight_hamstrings(300), "?"},
      {"a position", kept_by::climb,
       with_positions(asking({of(triceps_surae, length), of(gluteals, length)}, 600), {standing}),
       "2: chair_sitting, supine"},
      {"on one side", kept_by::safety,
       asking({weighing(of(hamstrings, length, false, side::left), 9), of(quadriceps, length, false, side::right)}, 90),
       "2: require 2, 120 s"},
      {"with a required need", kept_by::safety,
       asking({weighing(of(hamstrings, length, true), 1), weighing(of(quadriceps, length), 1)}, 130),
       "2: 240 s, without 1"},
  };
  std::size_t changes = 0;
  std::size_t required = 0;
  std::size_t times = 0;
  std::size_t pairs = 0;
  for (low& l : cases)
    with(l.rules, [&](auto rules) {
      INFO(l.title);
      const composition silent = compose(l.asked, rules, l.techniques);
      for (const need_outcome& n : silent.needs) CHECK((n.would_help.empty() && n.would_help_together.empty()));
      l.asked.what_would_help = true;
      const composition c = compose(l.asked, rules, l.techniques);
      REQUIRE(c.how == outcome::composed);
      CHECK_FALSE(c.unsettled);
      CHECK(c.would_help.empty());
      const request asked = with_needs_of(l.asked, c);
      request kept = asked;
      for (std::size_t k = 0; k < c.needs.size(); ++k)
        if (fulfilment_of(c.needs[k]) >= fulfilment::enough) kept.needs[k].required = true;
      std::string help;
      for (std::size_t k = 0; k < c.needs.size(); ++k) {
        const need_outcome& n = c.needs[k];
        const auto word = [](const auto& change) { return text(change); };
        if (fulfilment_of(n) >= fulfilment::enough) {
          CHECK((n.would_help.empty() && n.would_help_together.empty()));
          continue;
        }
        help += std::to_string(k + 1) + ": " + joined(n.would_help, word) + joined(n.would_help_together, word);
        request also = kept;
        request only = asked;
        also.needs[k].required = only.needs[k].required = true;
        bool may_require = false;
        for (const relaxation& r : n.would_help) {
          INFO(text(r));
          ++changes;
          if (r.what == relaxation::kind::require_need) {
            CHECK(r.need == k);
            may_require = true;
            ++required;
            helps(rules, changed(asked, r), l.techniques);
            continue;
          }
          helps(rules, changed(also, r), l.techniques);
          helps_not(rules, also, l.techniques);
          if (r.what != relaxation::kind::more_time) continue;
          ++times;
          relaxation less = r;
          less.time = less.time - seconds{1};
          helps_not(rules, changed(also, less), l.techniques);
        }
        CHECK(may_require == fits(rules, only, rules_of(rules), l.techniques));
        for (const two_changes& pair : n.would_help_together) {
          INFO(text(pair));
          ++pairs;
          CHECK(n.would_help.empty());
          helps(rules, changed(changed(also, pair.first), pair.second), l.techniques);
          helps_not(rules, changed(also, pair.first), l.techniques);
          helps_not(rules, changed(also, pair.second), l.techniques);
        }
      }
      if (l.help != "?") CHECK(help == l.help);
    });
  CHECK(changes >= 10);
  CHECK(required >= 1);
  CHECK(times >= 3);
  CHECK(pairs >= 1);
}
