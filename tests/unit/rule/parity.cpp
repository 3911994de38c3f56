/// @file
/// @brief The forms of a routine: typed, erased, written as JSON and read, and grounded for the composer. All are
/// judged alike.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "parity.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "regimen/compose/ground.hpp"

#if __has_include(<nlohmann/json.hpp>)
#include "regimen/io/json/routine.hpp"
#endif

namespace parity {
namespace {

using faults_and_wishes = std::vector<violation>;

// Not to be seen through by the optimiser: what is asked of it is found while running.
template <class T>
const T& opaque(const T& value) {
  const T* volatile there = &value;
  return *there;
}

faults_and_wishes all_of(standard_rules which, const std::vector<step>& steps, const person& who) {
  faults_and_wishes found;
  with_all_rules(which, [&](auto rules) {
    for_each_violation(rules, steps, who, [&](const violation& v) { found.push_back(v); });
  });
  return found;
}

bool is_wish(standard_rules which, const violation& v) {
  return with_all_rules(which, [&](auto rules) { return rules.is_wish(v.rule); });
}

// The verdict that a list of everything that is wrong comes to.
verdict summed_up(standard_rules which, const faults_and_wishes& all) {
  verdict result;
  for (const violation& v : all) {
    if (is_wish(which, v)) {
      result.wishes.push_back(v);
    } else {
      result.faults.push_back(v);
      ++result.count;
    }
  }
  return result;
}

bool same(const verdict& a, const verdict& b) {
  return a.count == b.count && a.faults == b.faults && a.wishes == b.wishes;
}

// Whether an instance accepts a sequence of steps: some choice of an item for each of them obeys stages, limits and
// prerequisites. Groups and the budget are the composer's, and no rule.
class acceptance {
 public:
  acceptance(const grounding& g, const std::vector<step>& steps)
      : g_(g), chosen_(g.options.size()), sums_(g.problem.limits.size()) {
    for (const step& s : steps) {
      std::vector<std::size_t>& items = items_.emplace_back();
      for (std::size_t i = 0; i < g.options.size(); ++i)
        if (g.options[i] == s) items.push_back(i);
    }
    for (const instance::limit& l : g.problem.limits)
      only_grows_.push_back(std::all_of(l.terms.begin(), l.terms.end(), [](const auto& t) { return t.amount >= 0; }));
    limits_of_.resize(g.options.size());
    for (std::size_t l = 0; l < g.problem.limits.size(); ++l)
      for (const instance::term& t : g.problem.limits[l].terms) limits_of_[t.index].push_back({l, t.amount});
    for (const instance::prerequisite& p : g.problem.prerequisites) needs_of_[p.item].push_back(&p);
  }

  bool accepts() { return accepts_from(0, 0); }

 private:
  bool accepts_from(std::size_t at, std::size_t stage) {
    if (at == items_.size()) {
      for (std::size_t l = 0; l < sums_.size(); ++l)
        if (sums_[l] > g_.problem.limits[l].bound) return false;
      return true;
    }
    for (const std::size_t i : items_[at]) {
      if (chosen_[i] || g_.problem.items[i].stage < stage || !is_provided_for(i)) continue;
      chosen_[i] = true;
      const bool fits = add(i, 1);
      const bool accepted = fits && accepts_from(at + 1, g_.problem.items[i].stage);
      add(i, -1);
      chosen_[i] = false;
      if (accepted) return true;
    }
    return false;
  }
  bool is_provided_for(std::size_t i) const {
    const auto found = needs_of_.find(i);
    if (found == needs_of_.end()) return true;
    return std::all_of(found->second.begin(), found->second.end(), [&](const instance::prerequisite* p) {
      return std::any_of(p->any_of.begin(), p->any_of.end(), [&](std::size_t j) { return chosen_[j]; });
    });
  }
  // Whether the limits that only grow are still kept; what is added is added in any case.
  bool add(std::size_t i, std::int64_t times) {
    bool fits = true;
    for (const instance::term& t : limits_of_[i]) {
      sums_[t.index] += times * t.amount;
      fits = fits && (!only_grows_[t.index] || sums_[t.index] <= g_.problem.limits[t.index].bound);
    }
    return fits;
  }

  const grounding& g_;
  std::vector<bool> chosen_;
  std::vector<std::int64_t> sums_;
  std::vector<std::vector<std::size_t>> items_{};
  std::vector<bool> only_grows_{};
  // The limits in which an item has a term, as terms that name the limit.
  std::vector<std::vector<instance::term>> limits_of_{};
  std::map<std::size_t, std::vector<const instance::prerequisite*>> needs_of_{};
};

// Whether the composer may make a routine by the rules in force. Each step of it is an option of its own, also one that
// stands there twice.
template <class InForce>
bool is_accepted(standard_rules which, const std::vector<step>& steps, const person& who, InForce in_force) {
  return with_all_rules(which, [&](auto rules) {
    const grounding g = ground(rules, std::vector<need>{}, steps, who, seconds{86400}, seconds{0}, in_force);
    return g.excluded.empty() && acceptance{g, steps}.accepts();
  });
}
bool is_accepted(standard_rules which, const std::vector<step>& steps, const person& who) {
  return is_accepted(which, steps, who, [](std::size_t) { return true; });
}

// The rules of a set that the composer takes a routine to break, each by itself.
std::vector<bool> refusing(standard_rules which, const std::vector<step>& steps, const person& who) {
  std::vector<bool> refused(with_all_rules(which, [](auto rules) { return rules.size; }));
  for (std::size_t rule = 0; rule < refused.size(); ++rule)
    refused[rule] = !is_accepted(which, steps, who, [rule](std::size_t other) { return other == rule; });
  return refused;
}

// The rules of a set that a list of violations names; not those that are wishes.
std::vector<bool> broken_in(standard_rules which, const faults_and_wishes& all) {
  return with_all_rules(which, [&](auto rules) {
    std::vector<bool> broken(rules.size);
    for (const violation& v : all) broken[v.rule] = !rules.is_wish(v.rule);
    return broken;
  });
}

#if __has_include(<nlohmann/json.hpp>)
json_result<json_routine> written_and_read(const std::vector<step>& steps, const person& who, standard_rules which) {
  std::vector<const technique*> catalogue(std::begin(standard_techniques), std::end(standard_techniques));
  catalogue.push_back(&both_ends_slider);
  return read_routine(write_routine(steps, who, which), catalogue);
}
#endif

std::vector<step> plain(const plan& p) {
  std::vector<step> steps;
  for (std::size_t i = 0; i < p.size; ++i) steps.push_back(p.steps[i].plain());
  return steps;
}

}  // namespace

void require_same_in_every_form(span<const judged_routine> routines) {
  std::size_t kept = 0;
  for (const judged_routine& r : routines) {
    CAPTURE(r.seed);
    const plan p = plan_of(opaque(r.seed));
    const verdict& judged = *r.judged;
    kept += judged.kept();

    // The typed routine is the planned one.
    const span<const step> erased = opaque(r.steps);
    const std::vector<step> steps(erased.begin(), erased.end());
    REQUIRE(steps == plain(p));

    // Erased, in a vector.
    const faults_and_wishes all = all_of(p.rules, steps, p.who);
    REQUIRE(same(summed_up(p.rules, all), judged));
    if (judged.faults.size() < judged.count) {
      std::uint64_t digest = 0;
      for (const violation& v : all) digest = digest_of(digest, v);
      REQUIRE(digest == r.digest);
    }
    REQUIRE(same(with_all_rules(p.rules, [&](auto rules) { return check(rules, steps, p.who); }), judged));

#if __has_include(<nlohmann/json.hpp>)
    // Written and read.
    const auto read = written_and_read(steps, p.who, p.rules);
    REQUIRE(static_cast<bool>(read));
    REQUIRE(read->rules == p.rules);
    REQUIRE(read->steps == steps);
    REQUIRE(all_of(read->rules, read->steps, read->who) == all);
#endif

    // Grounded for the composer: all rules at once, and each by itself.
    REQUIRE(is_accepted(p.rules, steps, p.who) == judged.kept());
    REQUIRE(refusing(p.rules, steps, p.who) == broken_in(p.rules, all));
  }
  REQUIRE(20 * kept >= routines.size());
  REQUIRE(20 * kept <= 19 * routines.size());
}

namespace {

// How many of the first plans break a rule, by its name.
std::map<std::string_view, std::size_t> broken_in_the_first(std::uint64_t plans) {
  std::map<std::string_view, std::size_t> broken;
  for (std::uint64_t seed = 0; seed < plans; ++seed) {
    const plan p = plan_of(seed);
    const faults_and_wishes all = all_of(p.rules, plain(p), p.who);
    with_all_rules(p.rules, [&](auto rules) {
      std::vector<bool> seen(rules.size);
      for (const violation& v : all) seen[v.rule] = true;
      for (std::size_t i = 0; i < seen.size(); ++i) broken[rules.facts(i).name] += seen[i];
    });
  }
  return broken;
}

}  // namespace
}  // namespace parity

using namespace parity;

TEST_CASE("the generated routines break every rule, and every one for reasons of its own", "[rule][law]") {
  const auto broken = broken_in_the_first(2000);
  for (const auto& [name, times] : broken) {
    INFO(name << ": " << times);
    // A step without a technique or without work has no type, or no JSON.
    if (name == "unknown_refused")
      REQUIRE(times == 0);
    else
      REQUIRE(times >= 10);
  }
  REQUIRE(broken.size() >= 40);
}

TEST_CASE("a routine is not accepted because another one is", "[rule][law]") {
  // What is kept and what is broken differ by one change, which each form sees.
  const person who;
  std::vector<step> steps{perform<easy_walk>(hamstrings),         perform<rolling>(anterior_thigh),
                          perform<rolling>(anterolateral_thigh),  perform<rolling>(medial_thigh),
                          perform<rolling>(posterolateral_thigh), perform<rolling>(posterior_thigh)};
  REQUIRE(all_of(standard_rules::side_door, steps, who).size() == 1);  // The slider that is wished for.
  REQUIRE(is_accepted(standard_rules::side_door, steps, who));
  std::swap(steps[4], steps[5]);
  REQUIRE(all_of(standard_rules::side_door, steps, who).size() == 2);
  REQUIRE_FALSE(is_accepted(standard_rules::side_door, steps, who));
#if __has_include(<nlohmann/json.hpp>)
  const auto read = written_and_read(steps, who, standard_rules::side_door);
  REQUIRE(static_cast<bool>(read));
  REQUIRE(all_of(read->rules, read->steps, read->who) == all_of(standard_rules::side_door, steps, who));
#endif
  // A step that stands twice is two options; and each may be the one that goes too far.
  const step stretched = perform<static_stretch>(gluteals, 4_reps, 30_s);
  REQUIRE(is_accepted(standard_rules::safety_only, {stretched, stretched}, who));
  REQUIRE_FALSE(is_accepted(standard_rules::safety_only, {stretched, stretched, stretched}, who));
}
