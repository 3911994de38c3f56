// Self-massage (S3): warm up, roll, then the ball, then the hands; every tool and dose in its range. While it is done,
// what is felt decides: on, easier by one rung, or stop and see somebody.
#include "print_loop.hpp"

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

constexpr enum_set<tool> at_hand{foam_roller, massage_ball, tennis_ball, firm_chair, hands};
constexpr person sore = without_red_flags({.known = findings{finding::hamstring_tightness, finding::prolonged_sitting,
                                                             finding::load_without_recovery, finding::knot},
                                           .tools = at_hand,
                                           .level = skill::experienced});

struct moment {
  sensation felt{};
  enum_set<finding> signs{};
};

std::string in_words(const pressing& p) {
  std::string words = english::text(p.with) + " " + english::text(p.where) + ", " + english::text(p.weight.legs);
  return p.weight.supported ? words + ", hands and feet helping" : words;
}

// Follows one technique, and sets the pressure by what is felt. Returns the red flags that came up.
enum_set<finding> follow(const technique& done, pressing how, std::initializer_list<moment> felt) {
  const massage_kit kit{at_hand};
  session_monitor m = monitor(done);
  std::cout << "  " << english::text(done) << ", " << in_words(how) << '\n';
  for (const moment& now : felt) {
    m = m.after({.felt = now.felt, .signs = now.signs, .can_be_eased = lighter(how, kit).has_value()});
    std::cout << "    " << english::text(now.felt);
    for (const finding sign : now.signs) std::cout << ", " << english::text(sign);
    std::cout << ": " << english::text(m.now) << " [" << english::text(m.from) << "]";
    if (m.over()) {
      std::cout << '\n';
      break;
    }
    const adjusted_pressure next = adjust(how, now.felt, sensation::strong, kit);
    std::cout << ", pressure " << english::text(next.how);
    if (next.now != how) std::cout << ": " << in_words(next.now);
    std::cout << '\n';
    how = next.now;
  }
  return m.flags;
}

int main() {
  print_routine("Self-massage of the left hamstrings", erase(one_leg));
  std::cout << "The same on the right: " << english::text(time_on(erase(mirror(one_leg)), side::right)) << '\n';

  const auto techniques = techniques_of("S3-");
  std::cout << "\nWhat was found speaks for:\n";
  print_causes(sore, 2);
  const composed_session first = session_for(sore, 8_min, techniques);
  print_session("A session", first);

  constexpr pressing on_the_roller{tool::foam_roller, pressing_place::on_the_floor, {roller_legs::one_leg, false}};
  constexpr pressing on_the_ball{tool::massage_ball, pressing_place::on_the_floor, {roller_legs::one_leg, false}};
  std::cout << "\nWhile it is done:\n";
  follow(rolling, on_the_roller,
         {{sensation::strong}, {sensation::unbearable}, {sensation::unbearable}, {sensation::comfortable}});
  follow(ball_side_to_side, on_the_ball, {{sensation::unbearable}, {sensation::unbearable}, {sensation::unbearable}});
  const enum_set<finding> flags =
      follow(ball_circles, on_the_ball, {{sensation::comfortable}, {sensation::alarming, {finding::tingling}}});

  std::cout << "\nAfterwards:\n";
  person flagged = sore;
  for (const finding sign : flags) flagged = with(flagged, sign, presence::present, side::left);
  print_session("The next session", session_for(flagged, 8_min, techniques));

  constexpr trial four_weeks{method::massage, hamstrings, 4, 5, response::relief};
  const adaptation follows = respond(sore, four_weeks);
  std::cout << "\nHad nothing alarming come up, and then: " << english::text(four_weeks, follows) << '\n';
  print_shift(sore, follows.who);
  print_change(first, session_for(follows.who, 8_min, techniques));
}
