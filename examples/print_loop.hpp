// How the examples go round the loop: findings, causes, a session with the chain behind each step, and what changes.
#pragma once

#include <cstddef>
#include <iostream>
#include <optional>
#include <regimen/io/english.hpp>
#include <regimen/io/rule_sets.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "print_routine.hpp"

// The techniques that an article names, in the order of a session.
inline std::vector<const regimen::technique*> techniques_of(std::string_view article) {
  std::vector<const regimen::technique*> found;
  for (const regimen::technique* t : regimen::standard_techniques)
    for (const regimen::source& s : t->from)
      if (s.id.starts_with(article) && (found.empty() || found.back() != t)) found.push_back(t);
  return found;
}

// The same person, asked for every red flag and free of them all.
constexpr regimen::person without_red_flags(regimen::person who) {
  for (const regimen::red_flag& flag : regimen::red_flags)
    who.known.set(flag.sign, regimen::side::both, regimen::presence::absent);
  return who;
}

// The same person, with something found or looked for in vain.
constexpr regimen::person with(regimen::person who, regimen::finding sign, regimen::presence is,
                               regimen::side where = regimen::side::both) {
  who.known.set(sign, where, is);
  return who;
}

// The needs of the likeliest cause that wants anything. One that has been treated without relief is hardly believed in.
inline std::vector<regimen::need> needs_of_leading_cause(const regimen::person& who,
                                                         std::optional<regimen::cause> given_up = {}) {
  regimen::priors before;
  if (given_up) before.of[regimen::index_of(*given_up)] = 1e-9;
  std::vector<regimen::need> needs;
  for (const regimen::need& n : regimen::assess(who, before).needs)
    if (needs.empty() || n.because == needs.front().because) needs.push_back(n);
  return needs;
}

// What was asked, by which rules, and the answer.
struct composed_session {
  regimen::request asked{};
  regimen::choice_of_rules by{};
  regimen::composition answer{};
};

// A session by the rules that speak for themselves: see rules_for(). Without needs, for all that the findings want.
inline composed_session session_for(const regimen::person& who, regimen::seconds available,
                                    regimen::catalogue techniques, std::vector<regimen::need> needs = {}) {
  composed_session s;
  s.asked.who = who;
  s.asked.needs = std::move(needs);
  s.asked.available = available;
  s.by = regimen::rules_for(who);
  s.answer = regimen::with_rules(s.by.which, [&](auto rules) { return compose(s.asked, rules, techniques); });
  return s;
}

inline regimen::rule_book rules_of(const composed_session& s) {
  return regimen::with_rules(s.by.which, [](auto rules) { return regimen::rule_book{rules}; });
}

// The causes that findings speak for, and those that they speak against; at most so many.
inline void print_causes(const regimen::person& who, std::size_t most = 4) {
  for (const regimen::ranked_cause& c : regimen::assess(who).causes) {
    const bool against = c.belief < c.prior && !c.evidence.empty();
    if (most == 0 || (!c.treated && !against)) continue;
    std::cout << " - " << regimen::english::text(c) << '\n';
    --most;
  }
}

// The causes that are believed otherwise than before, by three in a hundred or more.
inline void print_shift(const regimen::person& before, const regimen::person& after) {
  const regimen::assessment last = regimen::assess(after);
  for (const regimen::ranked_cause& was : regimen::assess(before).causes)
    for (const regimen::ranked_cause& is : last.causes)
      if (is.what == was.what && (is.belief > was.belief + 0.03 || is.belief < was.belief - 0.03))
        std::cout << " - " << regimen::english::text(is.what) << ": " << regimen::english::per_cent(was.belief)
                  << " -> " << regimen::english::per_cent(is.belief) << '\n';
}

// Finding, cause, need: the weightiest chain that ends in a step; where a step serves no need itself, the rule.
inline std::string why(const composed_session& s, std::size_t place) {
  using namespace regimen;
  const composition& answer = s.answer;
  const std::vector<chain> chains = chains_to(answer, place);
  std::string words;
  if (!chains.empty()) {
    const chain& first = chains.front();
    if (first.found) words += english::text(*first.found) + " -> ";
    if (first.behind)
      words += english::text(first.behind->what) + ", " + english::per_cent(first.behind->belief) + " -> ";
    words += english::text(first.wanted) + " [" + english::text(first.wanted.from) + "]";
  }
  for (const reason& r : answer.steps[place].reasons) {
    if (r.what == reason::kind::serves) continue;
    const rule_facts rule = rules_of(s)[r.rule];
    words += (words.empty() ? "" : "; ") +
             (r.what == reason::kind::precedes ? "before step " + std::to_string(r.step + 1) : english::text(r.what)) +
             " [" + std::string{rule.name} + ", " + english::text(rule.from) + "]";
    break;
  }
  return words;
}

inline std::string in_words(const regimen::step& s) {
  return regimen::english::text(s) + ": " + regimen::english::text(s.amount) + (s.on_each_side() ? " a side" : "");
}

inline void print_length(const composed_session& s) {
  std::cout << regimen::english::text(s.answer.duration) << " of " << regimen::english::text(s.asked.available)
            << (s.answer.proven ? ", proven best\n" : "\n");
}

// Whether to print why each step is there.
enum class reasons { with, without };

// What a session was composed by, each step, and why it is there.
inline void print_session(std::string_view title, const composed_session& s, reasons shown = reasons::with) {
  using namespace regimen;
  std::cout << title << ", by " << english::text(s.by.which);
  if (s.by.because) std::cout << " because of " << english::text(*s.by.because);
  std::cout << " [" << english::text(s.by.from) << "]: ";
  if (s.answer.how != outcome::composed) {
    std::cout << english::text(s.answer.how);
    if (s.answer.because.refer) std::cout << ": " << english::text(*s.answer.because.refer);
    std::cout << '\n';
    return;
  }
  print_length(s);
  for (std::size_t i = 0; i < s.answer.steps.size(); ++i) {
    std::cout << "  " << i + 1 << ". " << in_words(s.answer.steps[i].what) << '\n';
    if (shown == reasons::with) std::cout << "     " << why(s, i) << '\n';
  }
}

// Whether a step by itself may stand in a session for the same person.
inline regimen::verdict judge_alone(const composed_session& s, const regimen::step& alone) {
  return regimen::with_rules(s.by.which, [&](auto rules) { return check(rules, {&alone, 1}, s.asked.who); });
}

// What the next session has that the last had not, what is gone, and why.
inline void print_change(const composed_session& last, const composed_session& next) {
  using namespace regimen;
  const auto same = [](const step& a, const step& b) {
    return a.what == b.what && a.target == b.target && a.where == b.where;
  };
  const auto in = [&same](const composed_session& s, const step& x) -> const step* {
    for (const composed_step& c : s.answer.steps)
      if (same(c.what, x)) return &c.what;
    return nullptr;
  };
  std::cout << "   The session then: ";
  print_length(next);
  if (next.by.which != last.by.which)
    std::cout << " * rules: " << english::text(last.by.which) << " -> " << english::text(next.by.which)
              << ", because of " << (next.by.because ? english::text(*next.by.because) : "nothing that was found")
              << " [" << english::text(next.by.from) << "]\n";
  for (std::size_t i = 0; i < last.answer.steps.size(); ++i) {
    const step& gone = last.answer.steps[i].what;
    if (in(next, gone) != nullptr) continue;
    std::string because = "nothing that is treated now asks for it";
    for (const chain& c : chains_to(last.answer, i))
      for (const ranked_cause& is : next.answer.because.causes)
        if (c.behind && is.what == c.behind->what)
          because = "it was for " + english::text(is.what) + ", " + english::per_cent(c.behind->belief) + " -> " +
                    english::per_cent(is.belief) + ", which is not treated now";
    for (const violation& fault : judge_alone(next, gone).faults) because = english::text(rules_of(next)[fault.rule]);
    std::cout << " - " << in_words(gone) << "\n     " << because << '\n';
  }
  for (std::size_t i = 0; i < next.answer.steps.size(); ++i) {
    const step& now = next.answer.steps[i].what;
    const step* const before = in(last, now);
    if (before == nullptr)
      std::cout << " + " << in_words(now) << "\n     " << why(next, i) << '\n';
    else if (before->amount != now.amount)
      std::cout << " ~ " << in_words(now) << ", before " << english::text(before->amount) << '\n';
    else
      std::cout << " = " << in_words(now) << '\n';
  }
}
