/// @file
/// @brief Causes and what they bring about: a network of noisy-or effects, and the belief in each cause given what was
/// seen.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <optional>

#include "regimen/person/person.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief A cause that may bring an effect about.
struct causal_link {
  /// @brief Number of the cause.
  std::size_t cause = 0;
  /// @brief Number of the effect.
  std::size_t effect = 0;
  /// @brief The chance that the cause alone brings the effect about, from 0 to 1.
  double strength = 0;
};

/// @brief A cause that may bring another cause about.
struct cause_influence {
  /// @brief Number of the cause that acts; nothing acts on it in turn.
  std::size_t from = 0;
  /// @brief Number of the cause acted on.
  std::size_t to = 0;
  /// @brief The chance that the one alone brings the other about, from 0 to 1.
  double strength = 0;
};

/// @brief Causes that are present or not, any number of them at once, and the effects by which they are known.
///
/// An effect is there if one of its causes that is present brings it about, or something that is not in the network: P(
/// effect | causes) = 1 - (1 - leak) times the product of (1 - strength) over the causes that are present (the noisy-or
/// of QMR-DT). A cause that others influence keeps the prior that is stated for it: what is not due to them is worked
/// out from it. Refers to tables that must outlive it.
struct causal_network {
  /// @brief Of each cause, the probability before anything is known; from 0 to 1.
  span<const double> priors{};
  /// @brief Of each effect, the probability with none of its causes present; from 0 to 1.
  span<const double> leaks{};
  /// @brief Which causes bring which effects about; each pair at most once.
  span<const causal_link> links{};
  /// @brief Which causes bring other causes about; each pair at most once.
  span<const cause_influence> influences{};
};

/// @brief Why a network cannot be worked with.
enum class network_fault : unsigned char {
  not_a_probability,       ///< A prior, a leak or a strength that is not from 0 to 1, or is no number.
  no_such_cause,           ///< A link or an influence names a cause that is not there.
  no_such_effect,          ///< A link names an effect that is not there.
  influence_chain,         ///< A cause that is influenced influences another, or itself.
  prior_below_influences,  ///< A cause is less probable than what the influences on it bring about.
  too_many_causes,         ///< More causes than most_causes.
  too_many_shared,         ///< More effects that several causes share, and influenced causes, than most_shared.
};

/// @brief Names of network_fault.
template <>
struct vocabulary<network_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of a network";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"not_a_probability", "no_such_cause",          "no_such_effect",
                                          "influence_chain",   "prior_below_influences", "too_many_causes",
                                          "too_many_shared"};
};

/// @brief The most causes that a network may have.
inline constexpr std::size_t most_causes = 32;

/// @brief The most effects with several causes that a network may have, influenced causes among them: the time that a
/// belief takes doubles with each.
inline constexpr std::size_t most_shared = 12;

namespace detail {
/// Whether an influence acts on a cause.
[[nodiscard]] constexpr bool is_influenced(const causal_network& of, std::size_t cause) noexcept {
  for (const cause_influence& i : of.influences)
    if (i.to == cause) return true;
  return false;
}

/// The probability that none of the influences on a cause brings it about.
[[nodiscard]] constexpr double left_alone(const causal_network& of, std::size_t cause) noexcept {
  double none = 1;
  for (const cause_influence& i : of.influences)
    if (i.to == cause) none *= 1 - i.strength * of.priors[i.from];
  return none;
}

/// The number of causes of an effect.
[[nodiscard]] constexpr std::size_t causes_of(const causal_network& of, std::size_t effect) noexcept {
  std::size_t n = 0;
  for (const causal_link& l : of.links) n += l.effect == effect ? 1 : 0;
  return n;
}
}  // namespace detail

/// @brief What is wrong with a network; nothing if nothing is. Quadratic in causes and links.
[[nodiscard]] constexpr std::optional<network_fault> fault_of(const causal_network& of) noexcept {
  const auto probable = [](double p) { return p >= 0 && p <= 1; };
  if (of.priors.size() > most_causes) return network_fault::too_many_causes;
  for (const double p : of.priors)
    if (!probable(p)) return network_fault::not_a_probability;
  for (const double p : of.leaks)
    if (!probable(p)) return network_fault::not_a_probability;
  for (const causal_link& l : of.links) {
    if (!probable(l.strength)) return network_fault::not_a_probability;
    if (l.cause >= of.priors.size()) return network_fault::no_such_cause;
    if (l.effect >= of.leaks.size()) return network_fault::no_such_effect;
  }
  for (const cause_influence& i : of.influences) {
    if (!probable(i.strength)) return network_fault::not_a_probability;
    if (i.from >= of.priors.size() || i.to >= of.priors.size()) return network_fault::no_such_cause;
    if (detail::is_influenced(of, i.from)) return network_fault::influence_chain;
  }
  std::size_t shared = 0;
  for (std::size_t c = 0; c < of.priors.size(); ++c) {
    if (!detail::is_influenced(of, c)) continue;
    ++shared;
    if (1 - of.priors[c] > detail::left_alone(of, c)) return network_fault::prior_below_influences;
  }
  for (std::size_t e = 0; e < of.leaks.size(); ++e) shared += detail::causes_of(of, e) > 1 ? 1U : 0U;
  return shared > most_shared ? std::optional{network_fault::too_many_shared} : std::nullopt;
}

/// @brief What was seen of the effects of a network, made ready for questions about its causes.
///
/// Exact. Effects that are absent, and those that are present with one cause, weigh each cause by itself. Of those that
/// are present and shared it is kept which ones are accounted for, while the causes are gone through one by one: every
/// term is positive, so nothing is lost in differences. Time grows with the number of causes and doubles with each
/// shared effect that is present and each influenced cause.
class evidence_in_network {
 public:
  /// @brief Takes in what was seen.
  /// @param network one of which fault_of() finds nothing
  /// @param seen of each effect, whether it is there; an effect past the end is unknown
  constexpr evidence_in_network(const causal_network& network, span<const presence> seen) noexcept : network_{network} {
    for (std::size_t c = 0; c < network.priors.size(); ++c) {
      place_[c] = none;
      if_present_[c] = 1;
      if_absent_[c] = 1;
      own_[c] = network.priors[c];
      if (!detail::is_influenced(network, c)) continue;
      place_[c] = shared_++;
      const double alone = detail::left_alone(network, c);
      own_[c] = alone > 0 ? 1 - (1 - network.priors[c]) / alone : 0;
    }
    first_effect_ = shared_;
    for (std::size_t e = 0; e < network.leaks.size() && e < seen.size(); ++e) {
      if (seen[e] == presence::unknown) continue;
      const double leak = network.leaks[e];
      if (seen[e] == presence::absent) {
        always_ *= 1 - leak;
        for (const causal_link& l : network.links)
          if (l.effect == e) if_present_[l.cause] *= 1 - l.strength;
      }
      if (seen[e] != presence::present) continue;
      const std::size_t causes = detail::causes_of(network, e);
      if (causes == 0) always_ *= leak;
      if (causes == 1)
        for (const causal_link& l : network.links) {
          if (l.effect != e) continue;
          if_present_[l.cause] *= 1 - (1 - leak) * (1 - l.strength);
          if_absent_[l.cause] *= leak;
        }
      if (causes > 1) {
        leak_[shared_] = leak;
        for (const causal_link& l : network.links)
          if (l.effect == e) reach_[l.cause][shared_] = l.strength;
        ++shared_;
      }
    }
    for (const cause_influence& i : network.influences) reach_[i.from][place_[i.to]] = i.strength;
  }

  /// @brief The probability of all that was seen, together with what is said of the causes.
  /// @param said of each cause, whether it is there; a cause past the end is unknown
  [[nodiscard]] constexpr double probability(span<const presence> said = {}) const noexcept {
    const std::size_t states = std::size_t{1} << shared_;
    double weight[std::size_t{1} << most_shared];
    double with[std::size_t{1} << most_shared];
    // A state is the set of what is accounted for so far: to begin with by what is not in the network.
    for (std::size_t s = 0; s < states; ++s) {
      weight[s] = always_;
      for (std::size_t k = 0; k < shared_; ++k) {
        const double leak = k < first_effect_ ? 0 : leak_[k];
        weight[s] *= (s >> k & 1) != 0 ? leak : 1 - leak;
      }
    }
    for (const bool influenced : {false, true})
      for (std::size_t c = 0; c < network_.priors.size(); ++c) {
        if ((place_[c] != none) != influenced) continue;
        const presence is = c < said.size() ? said[c] : presence::unknown;
        const double present = is == presence::absent ? 0 : if_present_[c];
        const double absent = is == presence::present ? 0 : if_absent_[c];
        bool accounts_for_something = false;
        for (std::size_t k = 0; k < shared_; ++k) accounts_for_something = accounts_for_something || reach_[c][k] > 0;
        if (!influenced && !accounts_for_something) {
          const double either = present * own_[c] + absent * (1 - own_[c]);
          for (std::size_t s = 0; s < states; ++s) weight[s] *= either;
          continue;
        }
        for (std::size_t s = 0; s < states; ++s) {
          const bool brought_about = influenced && (s >> place_[c] & 1) != 0;
          with[s] = weight[s] * present * (brought_about ? 1 : own_[c]);
          weight[s] *= absent * (brought_about ? 0 : 1 - own_[c]);
        }
        for (std::size_t k = 0; k < shared_; ++k) {
          const double strength = reach_[c][k];
          if (strength <= 0) continue;
          for (std::size_t s = 0; s < states; ++s) {
            if ((s >> k & 1) != 0) continue;
            with[s | std::size_t{1} << k] += with[s] * strength;
            with[s] *= 1 - strength;
          }
        }
        for (std::size_t s = 0; s < states; ++s) weight[s] += with[s];
      }
    double sum = 0;
    const std::size_t needed = states - (std::size_t{1} << first_effect_);
    for (std::size_t s = 0; s < states; ++s)
      if ((s & needed) == needed) sum += weight[s];
    return sum;
  }

 private:
  static constexpr std::size_t none = most_shared;

  causal_network network_;
  double own_[most_causes]{};
  double if_present_[most_causes]{};
  double if_absent_[most_causes]{};
  double reach_[most_causes][most_shared + 1]{};
  double leak_[most_shared + 1]{};
  std::size_t place_[most_causes]{};
  std::size_t shared_ = 0;
  std::size_t first_effect_ = 0;
  double always_ = 1;
};

/// @brief The belief in each cause of a network.
struct beliefs {
  /// @brief Of each cause, its probability given what was seen and said.
  double of[most_causes]{};
  /// @brief The probability of what was seen and said, before it was.
  double of_evidence = 1;
};

/// @brief The belief in each cause; nothing where the network holds what was seen and said for impossible.
///
/// Exact; the order in which things are seen does not matter, and with nothing seen the beliefs are the priors.
/// @param network one of which fault_of() finds nothing
/// @param seen of each effect, whether it is there
/// @param said of each cause, whether it is there, where that is known
[[nodiscard]] constexpr std::optional<beliefs> update(const causal_network& network, span<const presence> seen,
                                                      span<const presence> said = {}) noexcept {
  const evidence_in_network evidence{network, seen};
  beliefs result;
  result.of_evidence = evidence.probability(said);
  if (!(result.of_evidence > 0)) return std::nullopt;
  presence supposed[most_causes]{};
  for (std::size_t c = 0; c < said.size() && c < network.priors.size(); ++c) supposed[c] = said[c];
  for (std::size_t c = 0; c < network.priors.size(); ++c) {
    const presence before = supposed[c];
    if (before == presence::absent) continue;
    supposed[c] = presence::present;
    result.of[c] = evidence.probability({supposed, network.priors.size()}) / result.of_evidence;
    supposed[c] = before;
  }
  return result;
}

}  // namespace regimen
