/// @file
/// @brief Loads that can really be loaded: bars with plates, fixed weights, stacks, bands, assistance, body weight.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "regimen/quantity/mass.hpp"
#include "regimen/quantity/range.hpp"
#include "regimen/vocabulary/name.hpp"
#include "regimen/vocabulary/span.hpp"

namespace regimen {

/// @brief Plates of one size.
struct plate_pairs {
  /// @brief One plate.
  mass each{};
  /// @brief How many pairs there are, one plate of each for either end of the bar.
  int pairs = 0;
};

/// @brief What is wrong with an inventory.
enum class loadable_fault : unsigned char {
  nothing,      ///< It has no load at all.
  negative,     ///< A mass below zero, a plate or a step of nothing, or fewer than none of something.
  too_heavy,    ///< More than two tonnes together.
  inverted,     ///< A band whose least pull is more than its greatest.
  bands_alike,  ///< Two bands with the same greatest pull, which a log cannot tell apart.
};

/// @brief Names of loadable_fault.
template <>
struct vocabulary<loadable_fault> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fault of an inventory";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"nothing", "negative", "too_heavy", "inverted", "bands_alike"};
};

/// @brief How a load that can be loaded compares with the one that was wanted.
enum class load_fit : unsigned char {
  exact,               ///< It is the same.
  rounded_down,        ///< It is lighter.
  rounded_up,          ///< It is heavier.
  below_the_lightest,  ///< Less was wanted than the lightest, such as the empty bar; the lightest is given.
  above_the_heaviest,  ///< More was wanted than there is; the heaviest is given.
};

/// @brief Names of load_fit.
template <>
struct vocabulary<load_fit> {
  /// @brief What one value is called.
  static constexpr std::string_view kind = "fit of a load";
  /// @brief In the order of the enumerators.
  static constexpr const char* names[] = {"exact", "rounded_down", "rounded_up", "below_the_lightest",
                                          "above_the_heaviest"};
};

/// @brief Which of two equally near loads is taken.
enum class tie : unsigned char {
  lighter,  ///< The lighter one.
  heavier,  ///< The heavier one.
};

/// @brief The load nearest to a wanted one.
struct nearest_load {
  /// @brief What can be loaded.
  range<mass> load{};
  /// @brief How it compares.
  load_fit fit = load_fit::exact;
};

/// @brief How far two loads may be apart and still be the same: what is left when pounds become whole grams, plate by
/// plate. A choice of this library.
inline constexpr mass same_load{10};

/// @brief All loads of one exercise that can be loaded.
///
/// A load is a range, because a band pulls harder the longer it is; of everything else both ends are the same. Loads
/// are named by their greatest mass. Of assistance a mass is the help, so that more of it is easier.
class loadable {
 public:
  /// @brief A load.
  using load = range<mass>;

  /// @brief Body weight alone: nothing can be added.
  loadable() : loads_{load{}} {}

  /// @brief A bar with plates in pairs. Every sum that the plates can make is found, not only what a greedy choice
  /// would reach. Linear in the kinds of plates times the heaviest load over the greatest common divisor of the plates.
  [[nodiscard]] static loadable barbell(mass bar, span<const plate_pairs> plates) {
    loadable made{nullptr};
    std::int64_t most = bar.grams;
    if (bar.grams < 0) made.fault_ = loadable_fault::negative;
    if (bar.grams > heaviest) made.fault_ = loadable_fault::too_heavy;
    if (made.fault_) return made;
    for (const plate_pairs& p : plates) {
      if (p.each.grams <= 0 || p.pairs < 0)
        made.fault_ = loadable_fault::negative;
      else if (p.pairs > heaviest / p.each.grams)
        made.fault_ = loadable_fault::too_heavy;
      else
        most += 2 * p.each.grams * p.pairs;
    }
    if (!made.fault_ && most > heaviest) made.fault_ = loadable_fault::too_heavy;
    if (made.fault_) return made;
    made.bar_ = bar;
    made.plates_.assign(plates.begin(), plates.end());
    made.order_plates();
    const sums all{made.plates_};
    for (std::int64_t pair = 0; pair <= all.most(); pair += all.unit())
      if (all.reaches(made.plates_.size(), pair)) made.add(mass{bar.grams + 2 * pair});
    return made;
  }

  /// @brief Weights that are as they are: dumbbells, kettlebells. In any order.
  [[nodiscard]] static loadable fixed_weights(span<const mass> weights) {
    loadable made{nullptr};
    for (const mass m : weights) made.check_and_add({m, m});
    return made.finished();
  }

  /// @brief A stack of plates with a pin, and weights that can be added to it, each at most once.
  /// @param first the lightest setting
  /// @param step what each further setting adds
  /// @param settings how many settings there are, at least 1
  /// @param add_ons at most 10
  [[nodiscard]] static loadable stack(mass first, mass step, int settings, span<const mass> add_ons = {}) {
    loadable made{nullptr};
    if (settings < 1 || (settings > 1 && step.grams <= 0)) made.fault_ = loadable_fault::negative;
    if (first.grams > heaviest || settings > 1000 || add_ons.size() > 10) made.fault_ = loadable_fault::too_heavy;
    for (const mass m : add_ons)
      if (m.grams <= 0) made.fault_ = loadable_fault::negative;
    if (made.fault_) return made;
    for (std::int64_t i = 0; i < settings && !made.fault_; ++i)
      for (std::uint32_t chosen = 0; chosen < std::uint32_t{1} << add_ons.size(); ++chosen) {
        mass sum{first.grams};
        // Each term is bounded before it is added, so that no sum leaves 64 bits.
        if (i > 0 && step.grams > heaviest) made.fault_ = loadable_fault::too_heavy;
        if (made.fault_) break;
        sum.grams += i * step.grams;
        for (std::size_t a = 0; a < add_ons.size(); ++a)
          if ((chosen >> a & 1U) != 0) sum.grams += add_ons[a].grams < heaviest ? add_ons[a].grams : heaviest + 1;
        made.check_and_add({sum, sum});
      }
    return made.finished();
  }

  /// @brief Bands, each from its least to its greatest pull.
  [[nodiscard]] static loadable bands(span<const load> pulls) {
    loadable made{nullptr};
    for (const load& band : pulls) {
      for (const load& other : made.loads_)
        if (distance(other.high, band.high) <= same_load.grams) made.fault_ = loadable_fault::bands_alike;
      made.check_and_add(band);
    }
    return made.finished();
  }

  /// @brief The same weights as help: a counterweight, so that more is easier.
  [[nodiscard]] static loadable assistance(loadable help) {
    help.assists_ = true;
    return help;
  }

  /// @brief What is wrong with it; without a fault there is at least one load.
  [[nodiscard]] const std::optional<loadable_fault>& fault() const noexcept { return fault_; }
  /// @brief Whether a mass is help, so that more is easier.
  [[nodiscard]] bool assists() const noexcept { return assists_; }
  /// @brief All loads, from light to heavy, no two of them the same; none if there is a fault.
  [[nodiscard]] span<const load> loads() const noexcept { return loads_; }

  /// @brief The load of this mass, give or take same_load.
  [[nodiscard]] std::optional<load> find(mass m) const noexcept {
    const std::optional<load> found = not_above(m);
    return found && found->high.grams >= m.grams - same_load.grams ? found : std::nullopt;
  }
  /// @brief The heaviest load that is not above a mass; nothing below the lightest.
  [[nodiscard]] std::optional<load> not_above(mass m) const noexcept {
    std::optional<load> found;
    for (const load& l : loads_)
      if (l.high.grams <= m.grams + same_load.grams) found = l;
    return found;
  }
  /// @brief The lightest load that is not below a mass; nothing above the heaviest.
  [[nodiscard]] std::optional<load> not_below(mass m) const noexcept {
    for (const load& l : loads_)
      if (l.high.grams >= m.grams - same_load.grams) return l;
    return std::nullopt;
  }
  /// @brief The load nearest to a mass, and how it compares; nothing if there is a fault.
  [[nodiscard]] std::optional<nearest_load> nearest(mass m, tie when_equal = tie::lighter) const noexcept {
    const std::optional<load> below = not_above(m);
    const std::optional<load> above = not_below(m);
    if (!below && !above) return std::nullopt;
    if (!below) return nearest_load{*above, load_fit::below_the_lightest};
    if (!above) return nearest_load{*below, load_fit::above_the_heaviest};
    if (below->high == above->high) return nearest_load{*below, load_fit::exact};
    const std::int64_t down = m.grams - below->high.grams;
    const std::int64_t up = above->high.grams - m.grams;
    if (down < up || (down == up && when_equal == tie::lighter)) return nearest_load{*below, load_fit::rounded_down};
    return nearest_load{*above, load_fit::rounded_up};
  }

  /// @brief The next heavier load; a band is heavier only if it is so at both ends. Nothing at the heaviest.
  [[nodiscard]] std::optional<load> heavier(mass m) const noexcept {
    const std::optional<load> here = find(m);
    for (const load& l : loads_)
      if (l.high.grams > m.grams + same_load.grams && (!here || l.low >= here->low)) return l;
    return std::nullopt;
  }
  /// @brief The next lighter load; a band is lighter only if it is so at both ends. Nothing at the lightest.
  [[nodiscard]] std::optional<load> lighter(mass m) const noexcept {
    const std::optional<load> here = find(m);
    std::optional<load> found;
    for (const load& l : loads_)
      if (l.high.grams < m.grams - same_load.grams && (!here || l.low <= here->low)) found = l;
    return found;
  }

  /// @brief The next load that is harder: more weight, or less help.
  [[nodiscard]] std::optional<load> harder(mass m) const noexcept { return assists_ ? lighter(m) : heavier(m); }
  /// @brief The next load that is easier: less weight, or more help.
  [[nodiscard]] std::optional<load> easier(mass m) const noexcept { return assists_ ? heavier(m) : lighter(m); }
  /// @brief The hardest load that is no harder than a mass; nothing where all are harder.
  [[nodiscard]] std::optional<load> not_harder(mass m) const noexcept { return assists_ ? not_below(m) : not_above(m); }
  /// @brief The easiest load. There must be no fault.
  [[nodiscard]] load easiest() const noexcept { return assists_ ? loads_.back() : loads_.front(); }
  /// @brief Whether the first mass is harder than the second by more than same_load.
  [[nodiscard]] bool is_harder(mass a, mass b) const noexcept {
    return (assists_ ? b.grams - a.grams : a.grams - b.grams) > same_load.grams;
  }

  /// @brief The plates at each end of the bar for a load, as few kinds of light ones as possible; nothing if it cannot
  /// be loaded, or this is no barbell.
  [[nodiscard]] std::optional<std::vector<plate_pairs>> plates_for(mass m) const {
    const std::optional<load> found = find(m);
    if (!found || !bar_) return std::nullopt;
    const sums all{plates_};
    std::vector<plate_pairs> used;
    std::int64_t rest = (found->high.grams - bar_->grams) / 2;
    for (std::size_t kinds = plates_.size(); kinds > 0; --kinds) {
      plate_pairs p = plates_[kinds - 1];
      while (p.pairs > 0 && !all.reaches(kinds - 1, rest - p.pairs * p.each.grams)) --p.pairs;
      rest -= p.pairs * p.each.grams;
      if (p.pairs > 0) used.push_back(p);
    }
    return used;
  }

 private:
  static constexpr std::int64_t heaviest = 2'000'000;

  /// What plates on one end of a bar can add up to, by the kinds that may be used: the first so many.
  class sums {
   public:
    explicit sums(const std::vector<plate_pairs>& plates) {
      for (const plate_pairs& p : plates) {
        most_ += p.each.grams * p.pairs;
        std::int64_t a = p.each.grams;
        while (a != 0) {
          const std::int64_t rest = unit_ % a;
          unit_ = a;
          a = rest;
        }
      }
      if (unit_ == 0) unit_ = 1;
      const auto size = static_cast<std::size_t>(most_ / unit_) + 1;
      reached_.assign(plates.size() + 1, std::vector<bool>(size));
      reached_[0][0] = true;
      std::vector<int> used(size);
      for (std::size_t kind = 0; kind < plates.size(); ++kind) {
        const auto each = static_cast<std::size_t>(plates[kind].each.grams / unit_);
        for (std::size_t sum = 0; sum < size; ++sum) {
          used[sum] = 0;
          if (reached_[kind][sum]) {
            reached_[kind + 1][sum] = true;
          } else if (sum >= each && reached_[kind + 1][sum - each] && used[sum - each] < plates[kind].pairs) {
            used[sum] = used[sum - each] + 1;
            reached_[kind + 1][sum] = true;
          }
        }
      }
    }
    [[nodiscard]] bool reaches(std::size_t kinds, std::int64_t sum) const {
      return sum >= 0 && sum <= most_ && sum % unit_ == 0 && reached_[kinds][static_cast<std::size_t>(sum / unit_)];
    }
    [[nodiscard]] std::int64_t most() const noexcept { return most_; }
    [[nodiscard]] std::int64_t unit() const noexcept { return unit_; }

   private:
    std::int64_t most_ = 0;
    std::int64_t unit_ = 0;
    std::vector<std::vector<bool>> reached_{};
  };

  explicit loadable(std::nullptr_t) noexcept {}

  [[nodiscard]] static constexpr std::int64_t distance(mass a, mass b) noexcept {
    return a > b ? a.grams - b.grams : b.grams - a.grams;
  }

  // Keeps the order, and of loads that are the same the lightest.
  void add(mass m) { add(load{m, m}); }
  void add(const load& l) {
    std::size_t at = loads_.size();
    while (at > 0 && loads_[at - 1].high > l.high) --at;
    if (at > 0 && l.high.grams - loads_[at - 1].high.grams <= same_load.grams) return;
    if (at < loads_.size() && loads_[at].high.grams - l.high.grams <= same_load.grams) {
      loads_[at] = l;
      return;
    }
    loads_.insert(loads_.begin() + static_cast<std::ptrdiff_t>(at), l);
  }
  void check_and_add(const load& l) {
    if (l.low.grams < 0 || l.high.grams < 0)
      fault_ = loadable_fault::negative;
    else if (l.high.grams > heaviest)
      fault_ = loadable_fault::too_heavy;
    else if (l.high < l.low)
      fault_ = loadable_fault::inverted;
    else
      add(l);
  }
  loadable finished() {
    if (!fault_ && loads_.empty()) fault_ = loadable_fault::nothing;
    if (fault_) loads_.clear();
    return *this;
  }
  void order_plates() {
    for (std::size_t i = 1; i < plates_.size(); ++i)
      for (std::size_t j = i; j > 0 && plates_[j].each < plates_[j - 1].each; --j) {
        const plate_pairs lighter_one = plates_[j];
        plates_[j] = plates_[j - 1];
        plates_[j - 1] = lighter_one;
      }
  }

  std::vector<load> loads_{};
  std::vector<plate_pairs> plates_{};
  std::optional<mass> bar_{};
  std::optional<loadable_fault> fault_{};
  bool assists_ = false;
};

}  // namespace regimen
