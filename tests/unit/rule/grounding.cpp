/// @file
/// @brief What a rule says to the composer, and what it says of a routine, are the same.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

// What a step has of two kinds.
enum class kind_of_work : unsigned char { held, moved };

}  // namespace

template <>
struct regimen::vocabulary<kind_of_work> {
  static constexpr std::string_view kind = "kind of work";
  static constexpr const char* names[] = {"held", "moved"};
};

namespace {

using order = std::vector<std::size_t>;

// Everything that a combinator can say about a list of options, and whether a sequence of them obeys.
struct constraints {
  std::set<std::size_t> excluded{};
  std::vector<std::pair<std::size_t, std::set<std::size_t>>> prerequisites{};
  std::vector<std::pair<std::vector<std::int64_t>, std::int64_t>> limits{};
  std::vector<std::pair<std::size_t, int>> ranks{};
  std::vector<std::pair<std::int64_t, std::set<std::size_t>>> wishes{};
  std::size_t options = 0;

  void exclude(std::size_t i) { excluded.insert(i); }
  void rank(std::size_t i, int value) { ranks.emplace_back(i, value); }
  void unranked(std::size_t) {}
  template <class Items>
  void prefer(std::int64_t points, const Items& items) {
    std::set<std::size_t> any_of;
    items([&](std::size_t i) { any_of.insert(i); });
    wishes.emplace_back(points, any_of);
  }
  template <class Providers>
  void prerequisite(std::size_t i, Providers&& providers) {
    std::set<std::size_t> any_of;
    providers([&](std::size_t j) { any_of.insert(j); });
    prerequisites.emplace_back(i, any_of);
  }
  template <class Terms>
  void limit(Terms&& terms, std::int64_t bound) {
    std::vector<std::int64_t> amounts(options, 0);
    terms([&](std::size_t i, std::int64_t amount) { amounts[i] += amount; });
    limits.emplace_back(amounts, bound);
  }

  bool obeyed_by(const order& sequence) const {
    for (const std::size_t i : sequence)
      if (excluded.count(i) == 1) return false;
    for (const auto& [item, any_of] : prerequisites)
      for (std::size_t at = 0; at < sequence.size(); ++at) {
        if (sequence[at] != item) continue;
        bool met = false;
        for (std::size_t before = 0; before < at; ++before) met = met || any_of.count(sequence[before]) == 1;
        if (!met) return false;
      }
    for (const auto& [amounts, bound] : limits) {
      std::int64_t sum = 0;
      for (const std::size_t i : sequence) sum += amounts[i];
      if (sum > bound) return false;
    }
    // What has no rank may stand anywhere.
    const std::map<std::size_t, int> rank_of{ranks.begin(), ranks.end()};
    int reached = std::numeric_limits<int>::min();
    for (const std::size_t i : sequence) {
      const auto known = rank_of.find(i);
      if (known == rank_of.end()) continue;
      if (known->second < reached) return false;
      reached = known->second;
    }
    return true;
  }

  std::int64_t worth_of(const order& sequence) const {
    std::int64_t sum = 0;
    for (const auto& wish : wishes)
      for (const std::size_t i : sequence)
        if (wish.second.count(i) == 1) {
          sum += wish.first;
          break;
        }
    return sum;
  }
};

order any_order(generated::source_of_chance& chance, std::size_t options) {
  order all(options);
  for (std::size_t i = 0; i < options; ++i) all[i] = i;
  for (std::size_t i = options; i > 1; --i) std::swap(all[i - 1], all[chance.below(i)]);
  all.resize(chance.below(options + 1));
  return all;
}

struct tally {
  int kept = 0;
  int broken = 0;
  int unsound = 0;     // the composer might choose what breaks the rule
  int incomplete = 0;  // the composer must not choose what keeps it
};

template <class Demand>
void compare(const Demand& demand, const std::vector<step>& options, const person& who,
             generated::source_of_chance& chance, int sequences, tally& count) {
  constraints said;
  said.options = options.size();
  demand.ground(performance{options, who}, said);
  for (int round = 0; round < sequences; ++round) {
    const order sequence = any_order(chance, options.size());
    std::vector<step> routine;
    for (const std::size_t i : sequence) routine.push_back(options[i]);
    bool kept = true;
    demand.check(performance{routine, who}, [&](std::size_t, const structure&, const involved&) { kept = false; });
    (kept ? count.kept : count.broken) += 1;
    // What is only wished for is worth points where it is done.
    const bool obeyed = is_soft<Demand> ? said.wishes.empty() || said.worth_of(sequence) > 0 : said.obeyed_by(sequence);
    count.unsound += obeyed && !kept;
    count.incomplete += kept && !obeyed;
  }
}

constexpr structure places[] = {
    anterior_thigh, anterolateral_thigh, posterolateral_thigh, medial_thigh, posterior_thigh, hamstrings, hip_flexors,
    quadriceps,     adductors,           popliteal_fossa,      low_back,     semitendinosus};

// Few structures and techniques, so that options bear upon one another.
std::vector<step> close_options(generated::source_of_chance& chance) {
  constexpr const technique* few[] = {&rolling,         &static_stretch, &kneading,          &ball_hold,
                                      &easy_walk,       &leg_curl,       &heel_slide_bridge, &overhead_side_run,
                                      &slump_tensioner, &sciatic_slider, &direct_compression};
  const std::size_t different = 1 + chance.below(std::size(few));
  std::vector<step> options;
  for (int n = chance.between(4, 9); n > 0; --n) {
    step s =
        generated::step_of(chance, *few[(chance.below(different) + different) % std::size(few)], chance.any<side>());
    if (s.what->how == method::massage || s.what->how == method::stretch) s.target = chance.one_of(places);
    options.push_back(s);
  }
  return options;
}

template <class Demand>
tally compared(const Demand& demand, std::uint64_t seed) {
  generated::source_of_chance chance{seed};
  tally count;
  for (int round = 0; round < 400; ++round) {
    const std::vector<step> options = close_options(chance);
    person who = generated::anybody(chance);
    who.complaint = chance.percent(70) ? structure{hamstrings} : chance.one_of(places);
    compare(demand, options, who, chance, 20, count);
  }
  return count;
}

template <class Demand>
void says_the_same(const Demand& demand, std::uint64_t seed) {
  const tally count = compared(demand, seed);
  INFO("seed " << seed << ": " << count.kept << " kept, " << count.broken << " broken");
  REQUIRE(count.unsound == 0);
  REQUIRE(count.incomplete == 0);
  REQUIRE(count.kept >= 50);
  REQUIRE(count.broken >= 50);
}

const auto short_hold = that([](const step& s) { return s.amount.hold < seconds{40}; });
const auto on_the_left = that([](const step& s) { return s.where == side::left; });
const auto kinds_of_work = [](const act& a) {
  enum_set<kind_of_work> kinds;
  if (a.done->amount.hold > seconds{0}) kinds.insert(kind_of_work::held);
  if (a.done->amount.pace.total() > seconds{0}) kinds.insert(kind_of_work::moved);
  return kinds;
};
const auto hold_of = [](const act& a) { return a.done->amount.hold; };
const auto movement_of = [](const act& a) { return a.done->amount.pace.total(); };
const auto hold_of_all = amount_of(any_step, hold_of);

}  // namespace

TEST_CASE("prohibitions say the same to the composer as of a routine", "[rule][law]") {
  says_the_same(forbids(short_hold), 201);
  says_the_same(demands(massage, short_hold), 202);
  says_the_same(only_if(massage, if_found(finding::knot)), 203);
  says_the_same(forbids(!(on_the_left || stretch) && any_step), 204);
}

TEST_CASE("prerequisites say the same to the composer as of a routine", "[rule][law]") {
  says_the_same(requires_before(stretch, some(massage)), 211);
  says_the_same(requires_before(massage, in_the_same_place(stretch)), 212);
  says_the_same(requires_before(massage, for_each_neighbour(massage)), 213);
  says_the_same(requires_before(stretch, for_each_of({hip_flexors, hamstrings}, any_step)), 214);
  says_the_same(requires_before(strengthening, on_the_complaint_itself(any_step)), 215);
  // Something that provides what it needs itself must still find it earlier.
  says_the_same(requires_before(massage, some(any_step)), 216);
}

TEST_CASE("implications say the same to the composer as of a routine", "[rule][law]") {
  says_the_same(requires_also(stretch, some(massage)), 221);
  says_the_same(requires_also(massage, in_the_same_place(stretch)), 222);
  says_the_same(requires_also(massage, for_each_neighbour(massage)), 223);
  says_the_same(requires_also(stretch, for_each_of({hip_flexors, hamstrings}, any_step)), 224);
  says_the_same(requires_also(strengthening, on_the_complaint_itself(massage)), 225);
}

TEST_CASE("amounts say the same to the composer as of a routine", "[rule][law]") {
  says_the_same(at_most(any_step, seconds{150}), 231);
  says_the_same(at_most(massage, seconds{90}), 232);
  constexpr enum_set<kind_of_work> of_both_kinds{kind_of_work::held, kind_of_work::moved};
  says_the_same(mixes(any_step, kinds_of_work, of_both_kinds), 233);
  says_the_same(mixes(massage || strengthening, kinds_of_work, of_both_kinds), 234);
  says_the_same(same_on_both_sides(massage), 235);
  says_the_same(same_on_both_sides(any_step), 236);
  for (const per over : {per::session, per::side, per::muscle}) {
    const auto seed = 260 + 10 * static_cast<std::uint64_t>(over);
    says_the_same(at_most(work_of(massage || stretch), seconds{150}, over), seed);
    says_the_same(at_most(number_of(any_step), 2, over), seed + 1);
    says_the_same(at_least(work_of(any_step), seconds{150}, over), seed + 2);
    says_the_same(at_least(number_of(massage), 2, over), seed + 3);
    says_the_same(ratio_between(hold_of_all, amount_of(any_step, movement_of), {1, 2}, {3, 1}, over), seed + 4);
    says_the_same(ratio_between(work_of(massage), work_of(stretch), {0, 1}, {1, 1}, over), seed + 5);
    says_the_same(at_most(duration_of(any_step), seconds{200}, over), seed + 6);
  }
}

TEST_CASE("two demands say together what each says", "[rule][law]") {
  says_the_same(requires_before(stretch, some(massage)) && at_most(massage, seconds{90}), 291);
  says_the_same(forbids(short_hold && massage) && same_on_both_sides(stretch), 292);
  says_the_same(requires_also(massage, some(stretch)) &&
                    in_order([](const step& s) { return -static_cast<int>(s.amount.hold.count()); }),
                293);
}

TEST_CASE("turns say the same to the composer as of a routine", "[rule][law]") {
  const auto phases = [](const technique& t) -> const glide_phases& { return t.glide; };
  const auto upper = [](const end_tension& now) { return now.upper; };
  const auto lower = [](const end_tension& now) { return now.lower; };
  says_the_same(alternates(by(method::nerve_slider) || by(method::nerve_tensioner), phases, upper, lower), 294);
}

TEST_CASE("what is wished for is worth points just when it is done", "[rule][law]") {
  says_the_same(prefers(by(method::warm_up), 60), 295);
  says_the_same(prefers(massage && short_hold, 1), 296);
  generated::source_of_chance chance{297};
  constraints said;
  advises(forbids(massage)).ground(performance{close_options(chance), {}}, said);
  REQUIRE(said.wishes.empty());
  REQUIRE(said.excluded.empty());
}

TEST_CASE("orders say the same to the composer as of a routine", "[rule][law]") {
  says_the_same(in_order([](const step& s) { return static_cast<int>(s.what->when); }), 241);
  says_the_same(in_order([](const step& s) { return -static_cast<int>(s.amount.hold.count()); }), 242);
}

TEST_CASE("an order among some steps says the same to the composer as of a routine", "[rule][law]") {
  says_the_same(in_order(stretch || strengthening, [](const step& s) { return s.what->difficulty; }), 243);
  says_the_same(in_order(stretch || massage, [](const step& s) { return -static_cast<int>(s.amount.hold.count()); }),
                244);
}

TEST_CASE("every standard rule says the same to the composer as of a routine", "[rule][law]") {
  const auto each = [](auto rules) {
    rules.for_each([&](std::size_t at, auto one) {
      // Of advice the composer hears nothing.
      if (rules.is_wish(at)) return;
      const tally count = compared(decltype(one)::demand, 300 + at);
      INFO(rules.facts(at).name << ": " << count.broken << " of " << count.broken + count.kept << " broken");
      REQUIRE(count.unsound == 0);
      REQUIRE(count.incomplete == 0);
      REQUIRE(count.kept + count.broken == 8000);
    });
  };
  each(neighbours_first);
  each(direct_work_first);
  each(loading_progression);
}
