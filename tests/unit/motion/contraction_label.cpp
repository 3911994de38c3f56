/// @file
/// @brief Labels written by hand: right ones pass, wrong ones are reported with what is derived.
// Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt
#include "regimen/motion/contraction_label.hpp"

#include "catch.hpp"

using namespace regimen;

namespace {

constexpr phase all_phases[] = {phase::lowering, phase::bottom, phase::raising, phase::top};

}  // namespace

TEST_CASE("right labels are not reported", "[S2-7][S2-8]") {
  constexpr list<contraction_label, 8> labels{
      {"back_squat", vastus_lateralis, phase::lowering, contraction::eccentric},
      {"back_squat", vastus_lateralis, phase::raising, contraction::concentric},
      {"romanian_deadlift", biceps_femoris_long_head, phase::lowering, contraction::eccentric},
      {"romanian_deadlift", longissimus_thoracis, phase::lowering, contraction::isometric},
      {"nordic_curl", semitendinosus, phase::lowering, contraction::eccentric},
      {"forearm_plank", rectus_abdominis, phase::top, contraction::isometric},
      {"back_squat", iliacus, phase::lowering, contraction::none},
      {"biceps_curl", brachialis, phase::raising, contraction::concentric}};
  REQUIRE(labels.size() == 8);
  REQUIRE(contradictions(labels).empty());
  STATIC_REQUIRE(contradictions(labels).empty());
}

TEST_CASE("labels that contradict what is derived are reported with it, in their order", "[S2-7][S2-8]") {
  const list<contraction_label, 10> labels{
      // Going down is not going up.
      {"back_squat", vastus_lateralis, phase::lowering, contraction::concentric},
      {"romanian_deadlift", biceps_femoris_long_head, phase::lowering, contraction::concentric},
      // Right, in between.
      {"romanian_deadlift", gluteus_maximus, phase::raising, contraction::concentric},
      // It gets shorter on the way down, but nothing asks for it.
      {"back_squat", iliacus, phase::lowering, contraction::concentric},
      // It does not cross the hip.
      {"romanian_deadlift", biceps_femoris_short_head, phase::lowering, contraction::eccentric},
      // It is the antagonist.
      {"biceps_curl", triceps_brachii_lateral_head, phase::lowering, contraction::eccentric},
      // Hips held up are held.
      {"heel_slide_bridge", gluteus_maximus, phase::lowering, contraction::eccentric},
      // Nothing moves in a pause.
      {"leg_curl", semimembranosus, phase::top, contraction::concentric},
      // It works, whoever says that it rests.
      {"pull_up", latissimus_dorsi, phase::raising, contraction::none}};
  const contraction expected[] = {contraction::eccentric, contraction::eccentric, contraction::none,
                                  contraction::none,      contraction::none,      contraction::isometric,
                                  contraction::isometric, contraction::concentric};
  const list<label_finding, 10> found = contradictions(labels);
  REQUIRE(found.size() == 8);
  for (std::size_t i = 0; i < found.size(); ++i) {
    INFO(found[i].label.movement << ", " << name_of(found[i].label.who));
    REQUIRE(found[i].what == label_fault::contradicted);
    REQUIRE(name_of(found[i].derived) == name_of(expected[i]));
    REQUIRE(found[i].label == labels[i < 2 ? i : i + 1]);
  }
}

TEST_CASE("where nothing definite is derived a label is unsettled, neither right nor wrong", "[motion]") {
  for (const contraction said : {contraction::concentric, contraction::eccentric, contraction::isometric}) {
    const contraction_label label{"deep_squat", rectus_femoris, phase::lowering, said};
    const auto found = contradiction_of(label);
    REQUIRE(found.has_value());
    REQUIRE(*found == label_finding{label, label_fault::unsettled, contraction::indeterminate});
  }
}

TEST_CASE("a label that claims nothing contradicts nothing", "[motion]") {
  REQUIRE(!contradiction_of({"deep_squat", rectus_femoris, phase::lowering, contraction::indeterminate}));
  REQUIRE(!contradiction_of({"deep_squat", vastus_medialis, phase::lowering, contraction::indeterminate}));
}

TEST_CASE("a label of a movement that nobody knows is reported as that", "[motion]") {
  const contraction_label label{"bck_squat", vastus_medialis, phase::lowering, contraction::eccentric};
  const auto found = contradiction_of(label);
  REQUIRE(found.has_value());
  REQUIRE(found->what == label_fault::unknown_movement);
  REQUIRE(found->label == label);
}

TEST_CASE("labels of a movement of one's own are checked against it", "[motion]") {
  constexpr movement_pattern mine = between(pose{}, pose{{knee_flexion, 60_deg}});
  STATIC_REQUIRE(!contradiction_of({"mine", vastus_medialis, phase::lowering, contraction::eccentric}, mine));
  constexpr auto found = contradiction_of({"mine", vastus_medialis, phase::raising, contraction::eccentric}, mine);
  STATIC_REQUIRE(found->what == label_fault::contradicted);
  STATIC_REQUIRE(found->derived == contraction::concentric);
}

TEST_CASE("of all labels that could be given to a muscle in a phase only the derived one is confirmed",
          "[motion][law]") {
  for (const named_movement* m : movements::all) {
    const movement_pattern how = m->how();
    for (std::size_t i = 0; i < count_of<muscle>; ++i)
      for (const phase p : all_phases) {
        const auto who = static_cast<muscle>(i);
        const contraction derived = how.of(who, p);
        for (const contraction said :
             {contraction::none, contraction::concentric, contraction::eccentric, contraction::isometric}) {
          const auto found = contradiction_of({m->name, who, p, said}, how);
          if (found.has_value() != (said != derived)) FAIL(m->name << ", " << name_of(who));
          if (found && (found->what == label_fault::unsettled) != (derived == contraction::indeterminate))
            FAIL(m->name << ", " << name_of(who));
        }
      }
  }
  SUCCEED();
}
