// A routine of fifty steps is held to every rule within the limits that compilers set by default.
#include "regimen/routine/measure.hpp"
#include "regimen/rule/checked.hpp"
#include "regimen/rule/standard.hpp"

using namespace regimen;

namespace {

constexpr auto ten = sequence(perform<rolling>(anterior_thigh, foam_roller, 45_s),
                              perform<sideways_pressure>(anterolateral_thigh, massage_ball, 45_s),
                              perform<rolling>(medial_thigh, foam_roller, 45_s),
                              perform<sideways_pressure>(posterolateral_thigh, massage_ball, 45_s),
                              perform<rolling>(posterior_thigh, foam_roller, 60_s), perform<kneading>(posterior_thigh),
                              perform<stripping>(posterior_thigh), perform<rolling>(gluteal_region),
                              perform<rolling>(posterior_leg), perform<kneading>(medial_thigh));

constexpr auto fifty = checked(neighbours_first, [] {
  return sequence(repeat<4>(ten), perform<static_stretch>(hip_flexors), perform<static_stretch>(quadriceps, side_lying),
                  perform<static_stretch>(adductors), perform<static_stretch>(gluteals),
                  perform<static_stretch>(hamstrings), perform<sciatic_slider>(sciatic_nerve),
                  perform<forearm_plank>(core), perform<leg_curl>(hamstrings), perform<slow_deadlift>(hamstrings),
                  alternate(perform<overhead_side_run>(hamstrings, right)));
});

static_assert(fifty.size == 51);
static_assert(check(neighbours_first, erase(fifty)).kept());
static_assert(total_time(erase(fifty)) > 30_min);
static_assert(!check(neighbours_first, erase(sequence(perform<static_stretch>(hamstrings), fifty))).kept());

}  // namespace
