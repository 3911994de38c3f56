/// @file
/// @brief Sets a week, direct and indirect, and how long a muscle is left alone.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/training/weekly_volume.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <vector>

#include "catch.hpp"
#include "regimen/catalogue.hpp"
#include "regimen/training/recovery.hpp"

using namespace regimen;

namespace {

constexpr step with(const technique& t, std::int32_t n, side where = side::both) {
  step s{&t, t.touches[0], where, {}, {}, t.doses.least()};
  s.amount.series = {n};
  return s;
}

constexpr fractional_sets halves(std::int64_t n) { return fractional_sets{n * 50}; }

constexpr std::array monday{with(barbell_back_squat, 3), with(machine_lying_leg_curl, 3)};
constexpr std::array thursday{with(barbell_romanian_deadlift, 2)};

}  // namespace

TEST_CASE("what a set is for follows from the movement") {
  STATIC_REQUIRE(training_role_of(machine_lying_leg_curl, hamstrings) == training_role::direct);
  STATIC_REQUIRE(training_role_of(machine_leg_extension, quadriceps) == training_role::direct);
  STATIC_REQUIRE(training_role_of(machine_leg_extension, hamstrings) == training_role::none);
  STATIC_REQUIRE(training_role_of(barbell_back_squat, gluteus_maximus) == training_role::direct);
  // They extend the hip, but nobody squats for them.
  STATIC_REQUIRE(training_role_of(barbell_back_squat, hamstrings) == training_role::indirect);
  STATIC_REQUIRE(training_role_of(machine_row, biceps_brachii) == training_role::indirect);
  STATIC_REQUIRE(training_role_of(barbell_romanian_deadlift, hamstrings) == training_role::direct);
  // The short head does not cross the hip.
  STATIC_REQUIRE(training_role_of(barbell_romanian_deadlift, biceps_femoris_short_head) == training_role::none);
}

TEST_CASE("what is no strength work counts for nothing") {
  for (const technique* t : full_catalogue) {
    const trained_muscles trains = muscles_trained_by(*t);
    CHECK(!trains.direct.intersects(trains.indirect));
    if (t->how == method::strengthening && t->when == stage::strengthen) continue;
    CHECK(trains.direct.empty());
    CHECK(trains.indirect.empty());
    CHECK(recovery_after(*t, true) == seconds{0});
  }
}

TEST_CASE("every loaded exercise of the catalogue trains something directly") {
  for (const technique* t : full_catalogue) {
    if (!is_strength_work(*t)) continue;
    INFO(t->name);
    CHECK(!muscles_trained_by(*t).direct.empty());
    for (const muscle m : muscles_trained_by(*t).direct) CHECK(resists(m, t->moves.load));
  }
}

TEST_CASE("a routine by hand: 3 squats, 3 leg curls, 2 romanian deadlifts") {
  // 3 halves, 3 whole, 2 whole.
  STATIC_REQUIRE(volume_of(monday, hamstrings) == halves(3 + 6));
  STATIC_REQUIRE(volume_of(thursday, hamstrings) == sets{2});
  constexpr std::array<span<const step>, 2> week{monday, thursday};
  STATIC_REQUIRE(weekly_volume(week, hamstrings) == halves(3 + 6 + 4));
  STATIC_REQUIRE(weekly_volume(week, quadriceps) == sets{3});
  STATIC_REQUIRE(weekly_volume(week, gluteus_maximus) == sets{5});
  STATIC_REQUIRE(weekly_volume(week, biceps_femoris_short_head) == sets{3});
  STATIC_REQUIRE(weekly_volume(week, hamstrings, side::both, {100, 0, {}}) == sets{5});
  STATIC_REQUIRE(weekly_volume(week, hamstrings, side::left, {100, 100, {}}) == sets{8});
  STATIC_REQUIRE(weekly_volume(week, deltoid) == fractional_sets{});
  CHECK(weekly_volume(std::vector<std::vector<step>>{}, hamstrings) == fractional_sets{});
}

TEST_CASE("a pair of sides counts once") {
  constexpr std::array apart{with(one_leg_bridge, 3, side::left), with(one_leg_bridge, 3, side::right)};
  constexpr std::array together{with(one_leg_bridge, 3)};
  constexpr std::array uneven{with(one_leg_bridge, 3, side::left), with(one_leg_bridge, 1, side::right)};
  for (const side where : {side::left, side::right, side::both}) {
    CHECK(volume_of(apart, gluteus_maximus, where) == sets{3});
    CHECK(volume_of(together, gluteus_maximus, where) == sets{3});
  }
  STATIC_REQUIRE(volume_of(uneven, gluteus_maximus, side::left) == sets{3});
  STATIC_REQUIRE(volume_of(uneven, gluteus_maximus, side::right) == sets{1});
  STATIC_REQUIRE(volume_of(uneven, gluteus_maximus) == sets{1});
}

TEST_CASE(
    "of made routines: sums add up, a group gets no less than its parts, mirrored is the same on the other side") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::vector<step>> sessions(1 + random() % 4);
    std::vector<step> all;
    std::vector<step> mirrored;
    for (auto& session : sessions)
      for (std::size_t n = random() % 5; n > 0; --n) {
        const technique& t = *full_catalogue[random() % full_catalogue.size()];
        session.push_back(with(t, 1 + static_cast<std::int32_t>(random() % 4), static_cast<side>(random() % 3)));
        all.push_back(session.back());
        mirrored.push_back(mirror(session.back()));
      }
    for (const structure& group : {structure{hamstrings}, structure{quadriceps}, structure{deltoid}, structure{core}})
      for (const side where : {side::left, side::right, side::both}) {
        const fractional_sets sum = weekly_volume(sessions, group, where);
        CHECK(sum == volume_of(all, group, where));
        CHECK(sum == volume_of(mirrored, group, mirror(where)));
        fractional_sets parts;
        for (const muscle m : muscles_of(group)) {
          CHECK(volume_of(all, m, where) <= sum);
          parts += volume_of(all, m, where);
        }
        if (where != side::both) CHECK(parts >= sum);
      }
  }
}

TEST_CASE("only new work that lengthens a muscle asks for the longer window") {
  STATIC_REQUIRE(recovery_after(nordic_curl, false) == seconds{48 * 3600});
  STATIC_REQUIRE(recovery_after(nordic_curl, true) == seconds{72 * 3600});
  STATIC_REQUIRE(recovery_after(wall_sit, true) == seconds{48 * 3600});
  STATIC_REQUIRE(recovery_after(static_stretch, true) == seconds{0});
  STATIC_REQUIRE(recovery_after(easy_walk, true) == seconds{0});
  STATIC_REQUIRE(recovery_windows{}.from.unverified());
  // A window that somebody made shorter is never less than that of known work.
  STATIC_REQUIRE(recovery_after(nordic_curl, true, {seconds{7200}, seconds{3600}, {}}) == seconds{7200});
}
