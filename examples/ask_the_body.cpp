// Four questions about the body and how it moves, answered while compiling and while running.
#include <cstdio>
#include <regimen/regimen.hpp>

using namespace regimen;

//! [questions]
// Which muscles cross the hip and are supplied by the tibial part of the sciatic nerve?
constexpr enum_set<muscle> asked = crosses.converse(hip) & innervated_by.converse(tibial_division_of_sciatic_nerve);
static_assert(asked.contains(semitendinosus) && !asked.contains(biceps_femoris_short_head));

// What lies beside biceps femoris at mid-thigh, and through which septum?
static_assert(neighbour_of(biceps_femoris_short_head, vastus_lateralis));
static_assert(septum_between(biceps_femoris_short_head, vastus_lateralis) == fascia::lateral_intermuscular_septum);

// What do ten degrees of forward pelvic tilt do to a hamstring?
constexpr auto tilted_by_ten = change_between(biceps_femoris_long_head, pose{}, tilted(pose{}, 10_deg));
static_assert(tilted_by_ten->change == length_change::lengthening && tilted_by_ten->sure == confidence::high);

// Is the way down into a squat eccentric for the quadriceps?
constexpr movement_pattern squat = movements::deep_squat.how();
static_assert(squat.of(vastus_lateralis, phase::lowering) == contraction::eccentric);
static_assert(squat.of(rectus_femoris, phase::lowering) == contraction::indeterminate);  // the sources disagree
//! [questions]

namespace {

int length_of(std::string_view text) { return static_cast<int>(text.size()); }
void print(std::string_view text) { std::printf("%.*s", length_of(text), text.data()); }

}  // namespace

int main() {
  print("Across the hip, by the tibial part of the sciatic nerve:\n");
  for (const muscle m : asked) {
    print("  ");
    print(name_of(m));
    print("\n");
  }

  print("Beside the short head of biceps femoris at mid-thigh:\n");
  for (const muscle m : neighbours_at_mid_thigh(biceps_femoris_short_head)) {
    print("  ");
    print(name_of(m));
    if (const auto wall = septum_between(biceps_femoris_short_head, m)) {
      print(", through ");
      print(name_of(*wall));
    }
    print("\n");
  }

  print("Ten degrees of forward pelvic tilt in standing:\n");
  for (const muscle m : members_of(hamstrings)) {
    const auto change = change_between(m, pose{}, tilted(pose{}, 10_deg));
    print("  ");
    print(name_of(m));
    std::printf(" %+.1f mm, ", change->by.count());
    print(name_of(change->change));
    print("\n");
  }

  print("On the way down into a squat:\n");
  for (const muscle m : members_of(quadriceps)) {
    print("  ");
    print(name_of(m));
    print(" ");
    print(name_of(squat.of(m, phase::lowering)));
    print("\n");
  }
}
