/// @file
/// @brief The catalogue serves every large group of muscles in every setting; where it does not, a reason stands.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include <string_view>

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/rule/standard.hpp"
#include "regimen/technique/contribution.hpp"

using namespace regimen;

namespace {

// What somebody has at hand. Hands and a firm chair are everywhere.
enum class setting { no_equipment, roller_and_ball, bands_and_dumbbells, gym };

constexpr enum_set<tool> everywhere{hands, firm_chair};
constexpr enum_set<tool> pressing{foam_roller, massage_ball, tennis_ball, lacrosse_ball, massage_stick, hands};
constexpr enum_set<tool> at_home{resistance_band, hand_weight};
constexpr enum_set<tool> in_a_gym{barbell, ez_bar,      kettlebell,    cable_machine, weight_machine,
                                  bench,   pull_up_bar, exercise_ball, medicine_ball, step_box};

bool belongs(const technique& t, const way& w, setting where) {
  switch (where) {
    case setting::no_equipment: return t.how != method::massage && everywhere.contains(w.tools);
    case setting::roller_and_ball: return t.how == method::massage && (pressing | everywhere).contains(w.tools);
    case setting::bands_and_dumbbells: return w.tools.intersects(at_home) && (at_home | everywhere).contains(w.tools);
    case setting::gym: return w.tools.intersects(in_a_gym);
  }
  return false;
}

constexpr rule_set<rules::technique_fits, rules::forbidden_zone, rules::low_back_not_rolled> places;

// Whether a technique in one of its ways of a setting gives a quality to a structure, on a place where it may be used.
bool gives(const technique& t, setting where, structure s, quality wanted) {
  for (const way& w : t.ways) {
    if (!belongs(t, w, where)) continue;
    for (const structure& target : t.touches) {
      const step done{&t, target, side::both, w.tools, *w.positions.begin(), t.doses.greatest()};
      if (!check(places, {&done, 1}).kept()) continue;
      if (contribution(done, s, wanted) > seconds{0}) return true;
    }
  }
  return false;
}

bool strengthens(const technique& t, setting where, structure s) {
  return gives(t, where, s, quality::strength_short) && gives(t, where, s, quality::strength_long);
}

bool served(setting where, structure s) {
  for (const technique* t : full_catalogue)
    if (where == setting::roller_and_ball ? gives(*t, where, s, quality::release) : strengthens(*t, where, s))
      return true;
  return false;
}

// Every large group. What is spoken of as one but works as two stands twice.
const structure groups[] = {triceps_surae,    dorsiflexors,    hamstrings,       quadriceps,       adductors,
                            gluteus_maximus,  hip_abductors,   hip_flexors,      low_back_muscles, abdominals,
                            external_oblique, rhomboids,       internal_oblique, trapezius,        latissimus_dorsi,
                            pectoralis_major, deltoid,         infraspinatus,    teres_minor,      subscapularis,
                            biceps_brachii,   triceps_brachii, wrist_flexors,    wrist_extensors,  neck_flexors,
                            neck_extensors};

struct exception {
  setting where;
  structure what;
  const char* why;
};
const exception exceptions[] = {
    {setting::roller_and_ball, abdominals, "no bone lies behind them; what would be pressed is the bowels"},
    {setting::roller_and_ball, external_oblique, "as the abdominals"},
    {setting::roller_and_ball, internal_oblique, "as the abdominals"},
    {setting::roller_and_ball, neck_flexors, "the great vessels of the neck lie on them"},
    {setting::roller_and_ball, subscapularis, "it lies in the armpit, behind vessels and nerves"},
    {setting::no_equipment, subscapularis, "without resistance that moves there is only a press against a frame"},
};

const char* excused(setting where, structure s) {
  for (const exception& e : exceptions)
    if (e.where == where && e.what == s) return e.why;
  return nullptr;
}

}  // namespace

TEST_CASE("every group is served in every setting, or is excused", "[catalogue][law]") {
  for (const setting where :
       {setting::no_equipment, setting::roller_and_ball, setting::bands_and_dumbbells, setting::gym})
    for (const structure& s : groups) {
      INFO(name_of(s) << " in setting " << static_cast<int>(where));
      // An excuse that is no longer needed has to go.
      REQUIRE(served(where, s) == (excused(where, s) == nullptr));
    }
}

TEST_CASE("what cannot be moved without equipment can at least be held", "[catalogue]") {
  bool held = false;
  for (const technique* t : full_catalogue)
    held = held || gives(*t, setting::no_equipment, subscapularis, quality::activation);
  REQUIRE(held);
}

TEST_CASE("every group can be stretched with nothing at hand", "[catalogue][law]") {
  for (const structure& s : groups) {
    INFO(name_of(s));
    bool stretched = false;
    for (const technique* t : full_catalogue)
      stretched = stretched || (t->how == method::stretch && gives(*t, setting::no_equipment, s, quality::length));
    REQUIRE(stretched);
  }
}

TEST_CASE("whoever has no equipment, only a roller, only bands, or a gym finds much to do", "[catalogue]") {
  for (const setting where :
       {setting::no_equipment, setting::roller_and_ball, setting::bands_and_dumbbells, setting::gym}) {
    std::size_t found = 0;
    for (const technique* t : full_catalogue) {
      bool here = false;
      for (const way& w : t->ways) here = here || belongs(*t, w, where);
      found += here ? 1U : 0U;
    }
    INFO(static_cast<int>(where));
    REQUIRE(found >= 40);
  }
}

TEST_CASE("somebody who cannot get down to the floor still has something for most groups", "[catalogue]") {
  const enum_set<position> off_the_floor = ~floor_positions;
  std::size_t without = 0;
  for (const structure& s : groups) {
    bool found = false;
    for (const technique* t : full_catalogue) {
      if (t->how != method::strengthening) continue;
      for (const way& w : t->ways)
        for (const structure& target : t->touches)
          found = found || (w.positions.intersects(off_the_floor) && !w.tools.intersects(in_a_gym) &&
                            contribution({t, target, side::both, w.tools, *w.positions.begin(), t->doses.greatest()}, s,
                                         quality::activation) > seconds{0});
    }
    without += found ? 0U : 1U;
  }
  REQUIRE(without == 0);
}
