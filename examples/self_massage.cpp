// Self-massage (S3): warm up, roll, then the ball, then the hands; every tool and dose in its range.
#include "print_routine.hpp"

using namespace regimen;

constexpr auto one_leg = checked(
    direct_work_first,
    [] {
      return sequence(perform<easy_walk>(hamstrings, 3_min), perform<rolling>(posterior_thigh, foam_roller, left, 60_s),
                      perform<tender_spot_hold>(posterior_thigh, foam_roller, left, 20_s),
                      perform<ball_hold>(posterior_thigh, massage_ball, firm_chair, left, 25_s),
                      perform<pin_and_stretch>(posterior_thigh, massage_ball, firm_chair, left, 8_reps),
                      perform<kneading>(posterior_thigh, hands, left, 30_s),
                      perform<stripping>(posterior_thigh, hands, left, 60_s),
                      perform<thumb_pressure>(posterior_thigh, hands, left, 15_s));
    },
    [] { return person{.known = findings{finding::knot}, .level = skill::experienced}; });

static_assert(mirror(mirror(one_leg)) == one_leg);

int main() {
  print_routine("Self-massage of the left hamstrings", erase(one_leg));
  print_routine("\nThe same on the right", erase(mirror(one_leg)));
}
