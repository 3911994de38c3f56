/// @file
/// @brief What is known from observations: the latest counts, and nothing of the future.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/person/observation.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "../routine/generated.hpp"
#include "catch.hpp"

using namespace regimen;

namespace {

constexpr day monday{20000};

observation seen(finding sign, presence is, std::optional<int> days_later, side where = side::both) {
  observation o{sign, where, is, intensity::unknown, {}, observer::unknown};
  if (days_later) o.when = day{monday.number + *days_later};
  return o;
}

}  // namespace

TEST_CASE("of several observations the latest counts", "[observation]") {
  const auto known = [](std::vector<observation> made, std::optional<day> as_of = {}) {
    return known_from(made, as_of).of(finding::knee_wobble);
  };
  using enum presence;
  const finding w = finding::knee_wobble;
  REQUIRE(known({}) == unknown);
  REQUIRE(known({seen(w, present, 0), seen(w, absent, 5)}) == absent);
  REQUIRE(known({seen(w, absent, 5), seen(w, present, 0)}) == absent);
  // Without a day it is older than anything with one.
  REQUIRE(known({seen(w, present, 0), seen(w, absent, {})}) == present);
  // Of the same day the later in the list.
  REQUIRE(known({seen(w, present, 3), seen(w, absent, 3)}) == absent);
  REQUIRE(known({seen(w, present, {}), seen(w, absent, {})}) == absent);
  // What has not happened yet is not known.
  REQUIRE(known({seen(w, present, 0), seen(w, absent, 5)}, day{monday.number + 4}) == present);
  REQUIRE(known({seen(w, absent, 5)}, day{monday.number + 4}) == unknown);
  // Unknown now replaces what was known.
  REQUIRE(known({seen(w, present, 0), seen(w, unknown, 5)}) == unknown);
}

TEST_CASE("sides are kept apart", "[observation]") {
  const std::vector<observation> made{seen(finding::knot, presence::present, 0, side::both),
                                      seen(finding::knot, presence::absent, 2, side::left)};
  const findings known = known_from(made);
  REQUIRE(known.of(finding::knot, side::left) == presence::absent);
  REQUIRE(known.of(finding::knot, side::right) == presence::present);
}

TEST_CASE("the order in which dated observations are listed does not matter", "[observation][law]") {
  generated::source_of_chance chance{621};
  for (int round = 0; round < 300; ++round) {
    std::vector<observation> made;
    for (int d = 0; d < chance.between(1, 12); ++d)
      made.push_back(
          seen(chance.percent(50) ? finding::knot : finding::fever, chance.any<presence>(), d, chance.any<side>()));
    const findings known = known_from(made);
    for (std::size_t i = made.size(); i > 1; --i) std::swap(made[i - 1], made[chance.below(i)]);
    REQUIRE(known_from(made) == known);
  }
}

TEST_CASE("kinds of findings", "[observation]") {
  STATIC_REQUIRE(kind_of(finding::hamstring_tightness) == finding_kind::symptom);
  STATIC_REQUIRE(kind_of(finding::steep_running) == finding_kind::exposure);
  STATIC_REQUIRE(kind_of(finding::flat_buttocks) == finding_kind::sign);
  STATIC_REQUIRE(kind_of(finding::slump_test) == finding_kind::clinical_test);
  STATIC_REQUIRE(kind_of(finding::hip_flexor_stretch_relieves) == finding_kind::response);
  for (std::size_t f = 0; f < count_of<finding>; ++f)
    if (const auto sign = static_cast<finding>(f); is_of_one_leg(sign))
      REQUIRE(kind_of(sign) == finding_kind::clinical_test);
  // The red flags of the back that a screening names are all there.
  for (const char* flag : {"saddle_numbness", "bladder_or_bowel_change", "progressive_leg_weakness", "cancer_history",
                           "weight_loss", "fever", "night_pain", "recent_trauma", "weakened_defences",
                           "back_pain_young_or_old", "pop_with_bruising", "swollen_warm_calf"})
    REQUIRE(is_red_flag(*parse<finding>(flag)));
}
