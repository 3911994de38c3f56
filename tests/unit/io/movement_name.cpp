/// @file
/// @brief Which movement the name of an exercise speaks of.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/io/movement_name.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using namespace regimen;

TEST_CASE("the words of a name are told apart whatever parts them", "[io]") {
  using words = std::vector<std::string>;
  CHECK(exercise_words("Push-Ups") == words{"pushup"});
  CHECK(exercise_words("One-Arm Dumbbell Row") == words{"onearm", "dumbbell", "row"});
  CHECK(exercise_words("SINGLE  ARM row") == words{"onearm", "row"});
  CHECK(exercise_words("Farmer's Walk") == words{"farmer", "walk"});
  CHECK(exercise_words("Stiff-Legged Presses (E-Z Bar)") == words{"stiffleg", "press", "ez", "bar"});
  CHECK(exercise_words("Reverse Flyes, Crunches") == words{"reverse", "fly", "crunch"});
  CHECK(exercise_words("\xe2\x80\x94 3/4 \xc3\xbc") == words{"3", "4"});
  CHECK(exercise_words("").empty());
  CHECK(exercise_words(" - ").empty());
}

TEST_CASE("a name tells its movement only if every word of it is known", "[io]") {
  CHECK(movement_of_name("Barbell Curl") == "biceps_curl");
  CHECK(movement_of_name("Standing barbell curls") == "biceps_curl");
  CHECK(movement_of_name("Barbell Zigzag Curl").empty());
  CHECK(movement_of_name("Curl").empty());
  CHECK(movement_of_name("").empty());
  // The row with the most words decides.
  CHECK(movement_of_name("Barbell Squat") == "back_squat");
  CHECK(movement_of_name("Front Barbell Squat") == "front_squat");
  CHECK(movement_of_name("Barbell Squat To A Bench") == "box_squat");
  // What only sounds alike.
  CHECK(movement_of_name("Hack Squat") == "hack_squat");
  CHECK(movement_of_name("Barbell Hack Squat").empty());
  CHECK(movement_of_name("Push-Up") == "push_up");
  CHECK(movement_of_name("Single-Arm Push-Up").empty());
  CHECK(movement_of_name("Squat Jerk").empty());
  CHECK(movement_of_name("Reverse Flyes") == "reverse_fly");
  CHECK(movement_of_name("Reverse Machine Flyes").empty());
  // A slope turns a press, but not a push-up.
  CHECK(movement_of_name("Incline Dumbbell Press") == "incline_bench_press");
  CHECK(movement_of_name("Incline Push-Up") == "push_up");
}

TEST_CASE("no two rows say the same", "[io]") {
  for (const movement_words& a : detail::movement_word_rows) {
    for (const movement_words& b : detail::movement_word_rows)
      if (&a != &b && a.needed == b.needed) FAIL_CHECK(a.needed);
    // A row whose words are not written as exercise_words() gives them would never be found.
    std::string joined;
    for (const std::string& word : exercise_words(a.needed)) joined += (joined.empty() ? "" : " ") + word;
    CHECK(joined == a.needed);
  }
}
