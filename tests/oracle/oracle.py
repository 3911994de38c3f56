#!/usr/bin/env python3
"""Judges routines a second time, from the articles and not from the library.

Reads lines of JSON from the files named (or from standard input). Each line is a routine with the person it is for and
the verdict of the library. The oracle finds its own verdict and prints every disagreement with its reason.

    {"id": 1, "rules": "neighbours_first", "complaint": "hamstrings", "experience": "beginner",
     "findings": {"knot": {"left": "present"}}, "tools": {"available": ["hands"]},
     "steps": [{"technique": "rolling", "structure": "posterior_thigh", "side": "left", "tools": ["foam_roller"],
                "position": "long_sitting", "dose": {"hold_seconds": 60}}],
     "verdict": [["means_at_hand", 1]]}

A step may also have "glide": [[upper end, lower end], ...] with 1 for tension and 0 for slack, for a slider whose
phases are not those of the technique.

For a rule that blames single steps the steps are compared too, numbered from 1; for a rule about the whole routine only
whether it is broken. Exit 1 on any disagreement, or when too little was compared to prove anything.

All tables are typed here from the articles (S0 to S4), the sources they are dosed by, and textbook anatomy.
"""
# Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt

import argparse
import json
import sys

LEAST_LINES = 500
LEAST_BROKEN = 150
MAIN_COMBINATORS = (
    "forbids", "requires_before", "requires_also", "in_order", "at_most", "at_least", "ratio_between", "mixes",
    "alternates", "same_on_both_sides", "only_if")

# ---------------------------------------------------------------------------------------------------------------------
# Anatomy

GROUPS = {
    "hamstrings": {"biceps_femoris_long_head", "biceps_femoris_short_head", "semitendinosus", "semimembranosus"},
    "quadriceps": {"rectus_femoris", "vastus_lateralis", "vastus_medialis", "vastus_intermedius"},
    # Pectineus is disputable (femoral or obturator nerve, flexor and adductor): here both a hip flexor and an adductor.
    # The hamstring part of adductor magnus stays an adductor: it lies in the medial compartment.
    "adductors": {"pectineus", "adductor_longus", "adductor_brevis", "adductor_magnus_adductor_part",
                  "adductor_magnus_hamstring_part", "gracilis"},
    # Who is a hip flexor "first of all" is disputable: psoas minor does not reach the hip, the adductors help only.
    "hip_flexors": {"psoas_major", "iliacus", "tensor_fasciae_latae", "sartorius", "rectus_femoris", "pectineus"},
    "gluteals": {"gluteus_maximus", "gluteus_medius", "gluteus_minimus"},
    # Diaphragm and pelvic floor are counted by some; the articles name abdominals and low back (S1-13, S4-26).
    "core": {"rectus_abdominis", "external_oblique", "internal_oblique", "transversus_abdominis", "quadratus_lumborum",
             "iliocostalis_lumborum", "longissimus_thoracis", "multifidus"},
}

MUSCLES = {"semitendinosus", "rectus_femoris", "gluteus_maximus"}
NERVES = {"sciatic_nerve"}

# The muscles whose bellies lie in each region. Only what the pool of structures can reach is told apart.
REGIONS = {
    # Vastus lateralis has three regions (S0-4, S0-11, S0-13). Sartorius belongs to the anterior compartment though it
    # winds to the inner side.
    "anterior_thigh": {"sartorius", "rectus_femoris", "vastus_lateralis", "vastus_medialis", "vastus_intermedius",
                       "articularis_genus"},
    "anterolateral_thigh": {"vastus_lateralis"},
    "posterolateral_thigh": {"vastus_lateralis"},
    "posterior_thigh": GROUPS["hamstrings"],
    "medial_thigh": GROUPS["adductors"],  # S0-12
    # The hamstrings start here and gluteus maximus lies near, but a landmark is no belly.
    "sit_bone": set(),
    # Ends of hamstrings and calf border the fossa; the bellies in it are these.
    "popliteal_fossa": {"plantaris", "popliteus"},
    "gluteal_region": {"gluteus_maximus", "gluteus_medius", "gluteus_minimus", "piriformis", "obturator_internus",
                       "gemellus_superior", "gemellus_inferior", "quadratus_femoris"},
    "low_back": {"quadratus_lumborum", "iliocostalis_lumborum", "longissimus_thoracis", "multifidus", "interspinales"},
    "anterior_hip": {"psoas_major", "iliacus", "obturator_externus"},
    "lateral_hip": {"gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae"},
    "abdomen": {"psoas_major", "psoas_minor", "rectus_abdominis", "external_oblique", "internal_oblique",
                "transversus_abdominis", "pyramidalis", "diaphragm"},
    # Upper ends of long back muscles are left out: nothing in the pool is worked on there.
}

# Round the middle of the thigh (S0-10).
THIGH_RING = ("anterior_thigh", "anterolateral_thigh", "posterolateral_thigh", "posterior_thigh", "medial_thigh")


def muscles_of(structure):
    """The muscles that a structure stands for; none for a nerve."""
    if structure in MUSCLES:
        return {structure}
    if structure in NERVES:
        return set()
    return GROUPS[structure] if structure in GROUPS else REGIONS[structure]


def regions_of(structure):
    """Where a structure can be reached on the surface; a nerve nowhere."""
    if structure in REGIONS:
        return {structure}
    muscles = muscles_of(structure)
    return {region for region, inside in REGIONS.items() if inside & muscles}


def within(part, whole):
    """The same, or all its muscles are muscles of the whole. A region is a place: no region lies within another."""
    if part == whole:
        return True
    if part in REGIONS and whole in REGIONS:
        return False
    muscles = muscles_of(part)
    return bool(muscles) and muscles <= muscles_of(whole)


def regions_round(structure):
    """The other regions of the ring round the thigh."""
    return [region for region in THIGH_RING if region not in regions_of(structure)]


# ---------------------------------------------------------------------------------------------------------------------
# Techniques

STAGES = ("prepare", "release", "lengthen", "glide", "activate", "strengthen", "integrate", "restore")

STAGE_OF = {  # What a technique is, in the order of a session: warm up, massage, stretch, nerve, hold, load, run.
    "easy_walk": "prepare",
    "rolling": "release", "sideways_pressure": "release", "direct_compression": "release",
    "tender_spot_hold": "release", "ball_hold": "release", "pin_and_stretch": "release", "kneading": "release",
    "stripping": "release", "thumb_pressure": "release",
    "static_stretch": "lengthen",
    "sciatic_slider": "glide", "slump_tensioner": "glide",
    "forearm_plank": "activate", "side_plank": "activate",
    "leg_curl": "strengthen", "heel_slide_bridge": "strengthen", "slow_deadlift": "strengthen",
    "single_leg_deadlift": "strengthen",
    "power_skips": "integrate", "overhead_run": "integrate", "overhead_side_run": "integrate",
}

WARM_UPS = {"easy_walk"}  # S3-15
MASSAGES = {name for name, stage in STAGE_OF.items() if stage == "release"}
STRETCHES = {"static_stretch"}
SLIDERS = {"sciatic_slider": [[0, 1], [1, 0]]}  # S2-20: which end is under tension, phase by phase
TENSIONERS = {"slump_tensioner"}  # S2-22, tension T14
STRENGTHENING = {name for name, stage in STAGE_OF.items() if stage == "strengthen"}
DRILLS = {"power_skips", "overhead_run", "overhead_side_run"}

# Work on one spot (S3-25, S3-29, S3-31, S3-36) and straight in (S0-16). Here these are the same five: what the article
# on self-massage does on a spot is done with the weight of the body or the thumbs straight in (tension T3).
ON_A_SPOT = {"direct_compression", "tender_spot_hold", "ball_hold", "pin_and_stretch", "thumb_pressure"}
# Deep (S3-14): a ball or thumbs on a point. A pause of the broad roller is not (S3-10, S3-20: its pressure is eased).
DEEP = {"direct_compression", "ball_hold", "pin_and_stretch", "thumb_pressure"}
FOR_THE_EXPERIENCED = {"pin_and_stretch"}  # S3-32

# S2-26: curl, heel slides, deadlift, one leg. S4-25: controlled, ballistic, loaded, loaded to one side.
DIFFICULTY = {"leg_curl": 1, "heel_slide_bridge": 2, "slow_deadlift": 3, "single_leg_deadlift": 4, "power_skips": 2,
              "overhead_run": 3, "overhead_side_run": 4}

# Whose work a load is, of the structures an exercise is for: raised by shortening, lowered by lengthening (S2-14..17).
LOADED_BY = {"leg_curl": ("hamstrings",), "heel_slide_bridge": ("hamstrings",),
             "slow_deadlift": ("hamstrings", "gluteus_maximus"),
             "single_leg_deadlift": ("hamstrings", "gluteus_maximus")}

TOOLS = {"foam_roller", "massage_ball", "tennis_ball", "lacrosse_ball", "massage_stick", "hands", "firm_chair",
         "low_stool", "hand_weight", "slider", "warm_water", "resistance_band", "barbell", "ez_bar", "kettlebell",
         "cable_machine", "weight_machine", "bench", "pull_up_bar", "exercise_ball", "medicine_ball", "step_box"}
BROAD_TOOLS = {"foam_roller", "massage_stick"}  # S3-7, S3-11

POSITIONS = {"standing", "single_leg_stand", "walking", "chair_sitting", "slumped_sitting", "long_sitting",
             "half_kneeling", "side_lying", "supine", "prone", "quadruped", "tall_kneeling", "hanging", "bent_over",
             "incline_sitting"}
FLOOR_POSITIONS = {"long_sitting", "half_kneeling", "side_lying", "supine", "prone", "quadruped",
                   "tall_kneeling"}  # S3-11

FORBIDDEN_ZONES = {"sit_bone", "popliteal_fossa"}  # S3-39

# Technique: what it is for.
FOR = {
    "easy_walk": ("hamstrings", "quadriceps", "adductors", "hip_flexors", "gluteals"),
    "rolling": ("anterior_thigh", "anterolateral_thigh", "posterolateral_thigh", "posterior_thigh", "medial_thigh",
                "gluteal_region", "low_back", "popliteal_fossa", "sit_bone"),
    "sideways_pressure": ("anterolateral_thigh", "posterolateral_thigh", "posterior_thigh", "medial_thigh"),
    "direct_compression": ("anterior_thigh", "anterolateral_thigh", "posterolateral_thigh", "posterior_thigh",
                           "medial_thigh", "gluteal_region", "low_back", "popliteal_fossa", "sit_bone"),
    "tender_spot_hold": ("anterior_thigh", "anterolateral_thigh", "posterolateral_thigh", "posterior_thigh",
                         "medial_thigh", "gluteal_region"),
    "ball_hold": ("posterior_thigh", "gluteal_region"),
    "pin_and_stretch": ("posterior_thigh",),
    "kneading": ("posterior_thigh", "medial_thigh", "anterior_thigh"),
    "stripping": ("posterior_thigh",),
    "thumb_pressure": ("posterior_thigh", "medial_thigh", "popliteal_fossa", "sit_bone"),
    "static_stretch": ("hip_flexors", "quadriceps", "adductors", "gluteals", "hamstrings"),
    "sciatic_slider": ("sciatic_nerve",),
    "slump_tensioner": ("sciatic_nerve",),
    "forearm_plank": ("core",),
    "side_plank": ("core",),
    "leg_curl": ("hamstrings",),
    "heel_slide_bridge": ("hamstrings",),
    "slow_deadlift": ("hamstrings", "gluteus_maximus"),
    "single_leg_deadlift": ("hamstrings", "gluteus_maximus"),
    "power_skips": ("hamstrings", "gluteals"),
    "overhead_run": ("hamstrings", "gluteals", "core"),
    "overhead_side_run": ("hamstrings", "gluteals", "core"),
}

# Technique: ways of doing it as (tools, positions, where on the body; None for wherever it is for).
WAYS = {
    "easy_walk": [((), ("walking",), None)],
    "rolling": [
        (("foam_roller",), ("long_sitting",), ("posterior_thigh", "gluteal_region", "popliteal_fossa", "sit_bone")),
        (("foam_roller",), ("prone",), ("anterior_thigh", "medial_thigh", "anterior_hip")),
        (("foam_roller",), ("side_lying",), ("anterolateral_thigh", "posterolateral_thigh")),
        (("foam_roller",), ("supine",), ("low_back",)),
        (("massage_stick",), ("chair_sitting", "standing"), THIGH_RING + ("popliteal_fossa",))],
    "sideways_pressure": [
        (("massage_ball",), ("side_lying",), ("anterolateral_thigh", "posterolateral_thigh")),
        (("massage_ball", "firm_chair"), ("chair_sitting",), ("posterior_thigh",)),
        (("hands",), ("chair_sitting", "long_sitting"), ("medial_thigh", "posterior_thigh")),
        (("foam_roller",), ("long_sitting",), ("posterior_thigh",))],
    "direct_compression": [
        (("massage_ball",), ("side_lying", "prone", "long_sitting"), None),
        (("massage_ball", "firm_chair"), ("chair_sitting",), ("posterior_thigh",)),
        (("hands",), ("chair_sitting", "long_sitting"), None)],
    "tender_spot_hold": [
        (("foam_roller",), ("long_sitting",), ("posterior_thigh", "gluteal_region")),
        (("foam_roller",), ("prone",), ("anterior_thigh", "medial_thigh")),
        (("foam_roller",), ("side_lying",), ("anterolateral_thigh", "posterolateral_thigh"))],
    "ball_hold": [
        (("massage_ball", "firm_chair"), ("chair_sitting",), ("posterior_thigh",)),
        (("massage_ball",), ("long_sitting",), ("posterior_thigh", "gluteal_region")),
        (("tennis_ball", "firm_chair"), ("chair_sitting",), ("posterior_thigh",)),
        (("lacrosse_ball", "firm_chair"), ("chair_sitting",), ("posterior_thigh",))],
    "pin_and_stretch": [(("massage_ball", "firm_chair"), ("chair_sitting",), None),
                        (("massage_ball",), ("long_sitting",), None)],
    "kneading": [(("hands",), ("chair_sitting", "long_sitting"), None)],
    "stripping": [(("hands",), ("chair_sitting", "long_sitting"), None)],
    "thumb_pressure": [(("hands",), ("chair_sitting", "long_sitting"), None)],
    # static_stretch: see STRETCH_POSITIONS.
    "sciatic_slider": [((), ("chair_sitting", "supine", "standing"), None)],  # S2-21
    "slump_tensioner": [((), ("slumped_sitting",), None)],
    "forearm_plank": [((), ("prone",), None)],
    "side_plank": [((), ("side_lying",), None)],
    "leg_curl": [((), ("standing", "prone"), None)],
    "heel_slide_bridge": [(("slider",), ("supine",), None)],
    "slow_deadlift": [(("hand_weight",), ("standing",), None)],
    "single_leg_deadlift": [((), ("single_leg_stand",), None), (("hand_weight",), ("single_leg_stand",), None)],
    "power_skips": [((), ("walking",), None)],
    "overhead_run": [(("hand_weight",), ("walking",), None)],
    "overhead_side_run": [(("hand_weight",), ("walking",), None)],
}

# In which positions a muscle comes to its full length. By muscle and not by place: pectineus lies at the inner thigh,
# but no one stretches the hip flexors in long sitting, where the hip is bent.
STRETCH_POSITIONS = {
    "hip_flexors": ("half_kneeling", "standing", "side_lying"),
    "quadriceps": ("half_kneeling", "standing", "side_lying"),
    "adductors": ("long_sitting", "supine", "standing"),
    "hamstrings": ("long_sitting", "supine", "standing"),
    "gluteals": ("supine", "chair_sitting"),
}


def dose_range(sets, repetitions, hold, load=(0, 0)):
    """The doses that a source allows: sets, repetitions, seconds held, grams. Tempo and rest are free."""
    return {"sets": sets, "repetitions": repetitions, "hold_seconds": hold, "load_grams": load}


ROLLED = dose_range((1, 3), (1, 1), (30, 120))  # Behm 2020; holds the 30 to 60 s of S3-23
LIFTED = dose_range((1, 3), (8, 12), (0, 0), (0, 100000))  # ACSM 2009: 8 to 12 for novices; sets and load are a choice
RUN = dose_range((1, 3), (1, 1), (20, 60), (0, 6804))  # sources silent; 15 lb as the most (S4-12)
HELD_PLANK = dose_range((1, 3), (1, 1), (10, 54))  # Anderson 2014: side bridge 54 s
GLIDED = dose_range((3, 5), (10, 20), (0, 0))  # customary, low confidence

DOSES = {
    "easy_walk": dose_range((1, 1), (1, 1), (180, 300)),  # S3-15: a few minutes
    "rolling": ROLLED, "sideways_pressure": ROLLED, "kneading": ROLLED, "stripping": ROLLED,
    "direct_compression": dose_range((1, 3), (1, 1), (20, 30)),  # S3-29
    "ball_hold": dose_range((1, 3), (1, 1), (20, 30)),  # S3-29
    "tender_spot_hold": dose_range((1, 3), (1, 1), (15, 30)),  # S3-25
    "thumb_pressure": dose_range((1, 3), (1, 1), (15, 30)),  # S3-36
    "pin_and_stretch": dose_range((1, 1), (5, 10), (0, 0)),  # S3-31
    "static_stretch": dose_range((1, 1), (2, 4), (10, 30)),  # ACSM: 10 to 30 s; Garber 2011: 2 to 4 times
    "sciatic_slider": GLIDED, "slump_tensioner": GLIDED,
    "forearm_plank": HELD_PLANK, "side_plank": HELD_PLANK,
    "leg_curl": LIFTED, "heel_slide_bridge": LIFTED, "slow_deadlift": LIFTED, "single_leg_deadlift": LIFTED,
    "power_skips": RUN, "overhead_run": RUN, "overhead_side_run": RUN,
}

# ---------------------------------------------------------------------------------------------------------------------
# Routines


class Malformed(Exception):
    """A line that says something the oracle cannot judge."""


def only_known(what, given, known):
    """Refuses words that the oracle would otherwise pass over."""
    strange = set(given) - set(known)
    if strange:
        raise Malformed("%s unknown: %s" % (what, ", ".join(sorted(map(str, strange)))))


PHASES = ("lowering", "bottom", "raising", "top")


class Step:
    """One step of a routine."""

    def __init__(self, number, written):
        only_known("field of a step", written,
                   ("technique", "structure", "side", "tools", "position", "dose", "glide"))
        self.number = number
        self.technique = written["technique"]
        self.structure = written["structure"]
        self.tools = set(written.get("tools", ()))
        self.position = written["position"]
        side = written.get("side", "both")
        only_known("technique", [self.technique], STAGE_OF)
        only_known("structure", [self.structure], set(GROUPS) | MUSCLES | NERVES | set(REGIONS))
        only_known("tool", self.tools, TOOLS)
        only_known("position", [self.position], POSITIONS)
        only_known("side", [side], ("left", "right", "both"))
        self.sides = ("left", "right") if side == "both" else (side,)
        self.side = side
        dose = written.get("dose", {})
        only_known("field of a dose", dose,
                   ("sets", "repetitions", "hold_seconds", "tempo", "rest_seconds", "load_grams"))
        self.dose = {"sets": dose.get("sets", 1), "repetitions": dose.get("repetitions", 1),
                     "hold_seconds": dose.get("hold_seconds", 0), "load_grams": dose.get("load_grams", 0)}
        tempo = dose.get("tempo") or {}
        only_known("phase of a tempo", tempo, PHASES)
        self.tempo = {phase: tempo.get(phase, 0) for phase in PHASES}
        self.glide = written.get("glide", SLIDERS.get(self.technique))

    def repeated(self):
        """How often it is done in all."""
        return self.dose["sets"] * self.dose["repetitions"]

    def seconds_of(self, phase):
        """Seconds of one phase of the tempo over the whole step."""
        return self.tempo[phase] * self.repeated()

    def work(self):
        """Seconds of work without rests."""
        return (self.dose["hold_seconds"] + sum(self.tempo.values())) * self.repeated()

    def regions(self):
        return regions_of(self.structure)

    def __str__(self):
        return "step %d (%s of %s, %s)" % (self.number, self.technique, self.structure, self.side)


PRESENCES = ("present", "absent", "unknown")


class Case:
    """A routine and the person it is for."""

    def __init__(self, line):
        only_known("field of a line", line,
                   ("id", "rules", "complaint", "findings", "tools", "experience", "steps", "verdict"))
        self.complaint = line["complaint"]
        only_known("complaint", [self.complaint], ("hamstrings", "quadriceps"))
        self.found = {}
        for name, found in line.get("findings", {}).items():
            by_side = found if isinstance(found, dict) else {"left": found, "right": found}
            only_known("side of a finding", by_side, ("left", "right"))
            only_known("presence", by_side.values(), PRESENCES)
            self.found[name] = by_side
        means = line.get("tools", {})
        only_known("field of the tools", means, ("available", "forbidden"))
        available, forbidden = set(means.get("available", TOOLS)), set(means.get("forbidden", ()))
        only_known("tool", available | forbidden, TOOLS)
        self.tools = available - forbidden
        self.experience = line.get("experience", "beginner")
        only_known("experience", [self.experience], ("beginner", "experienced"))
        self.steps = [Step(number, written) for number, written in enumerate(line["steps"], 1)]

    def presence(self, finding, side):
        """Whether something was found on a side; what nobody said is unknown."""
        return self.found.get(finding, {}).get(side, "unknown")

    def on_every_side(self, finding, step):
        return all(self.presence(finding, side) == "present" for side in step.sides)

    def on_a_side(self, finding, step):
        return any(self.presence(finding, side) == "present" for side in step.sides)

    def of_the_complaint(self, step):
        """Whether a step is of what feels tight, of a part of it, or of a whole that it is part of."""
        return within(step.structure, self.complaint) or within(self.complaint, step.structure)

    def before(self, step):
        return self.steps[:step.number - 1]


def massages(step):
    return step.technique in MASSAGES


def stretches(step):
    return step.technique in STRETCHES


def strengthens(step):
    return step.technique in STRENGTHENING


def sides_without(step, others, provides):
    """The sides that the step works on and none of the others provides for."""
    return [side for side in step.sides if not any(side in other.sides and provides(other) for other in others)]


# ---------------------------------------------------------------------------------------------------------------------
# Rules: each yields (number of the step at fault, or None for the whole routine; reason).

RULES = {}
# The combinators whose broken rules blame one step.
BLAME_A_STEP = {"forbids", "only_if", "requires_before", "requires_also", "alternates"}


def rule(combinator, source):
    """Enters a rule under the name of its function. Its docstring is its sentence."""
    def enter(judge):
        RULES[judge.__name__] = {"combinator": combinator, "source": source, "judge": judge}
        return judge
    return enter


@rule("forbids", "S3-19")
def technique_fits(case):
    """A technique is done only on structures, with tools and in positions that it is for."""
    for step in case.steps:
        whole = [name for name in FOR[step.technique] if within(step.structure, name)]
        if not whole:
            yield step.number, "%s is not for %s" % (step.technique, step.structure)
        elif step.technique in STRETCHES:
            # Of a region only the named places can be meant: no stretch is for one strip of the outer quadriceps.
            named = step.structure not in REGIONS or step.structure in ("posterior_thigh", "medial_thigh")
            if step.tools or not named or not any(step.position in STRETCH_POSITIONS[name] for name in whole):
                yield step.number, "no stretch of %s in %s with %s" % (
                    step.structure, step.position, sorted(step.tools) or "nothing")
        elif not any(step.tools == set(tools) and step.position in positions and
                     (places is None or step.regions() & set(places))
                     for tools, positions, places in WAYS[step.technique]):
            yield step.number, "no way of %s on %s in %s with %s" % (
                step.technique, step.structure, step.position, sorted(step.tools) or "nothing")


@rule("forbids", "S3-43")
def means_at_hand(case):
    """Only tools that the person has."""
    for step in case.steps:
        if step.tools - case.tools:
            yield step.number, "not at hand: %s" % ", ".join(sorted(step.tools - case.tools))


@rule("forbids", "S3-11")
def floor_ability(case):
    """Nothing on the floor for whom the floor is difficult."""
    for step in case.steps:
        if step.position in FLOOR_POSITIONS and case.on_a_side("floor_is_difficult", step):
            yield step.number, "%s needs the floor" % step.position


@rule("forbids", "S3-23, S3-25, S3-29, S3-31, S3-36, ACSM, Behm 2020")
def dose_in_range(case):
    """A dose that the sources allow."""
    for step in case.steps:
        outside = ["%s %d" % (name, step.dose[name]) for name, (low, high) in DOSES[step.technique].items()
                   if not low <= step.dose[name] <= high]
        if outside:
            yield step.number, "outside the range: %s" % ", ".join(outside)


@rule("forbids", "S3-39")
def forbidden_zone(case):
    """No massage on the sit bone or in the hollow of the knee."""
    for step in case.steps:
        if massages(step) and step.regions() & FORBIDDEN_ZONES:
            yield step.number, "massage in a forbidden zone"


@rule("forbids", "S3-22")
def low_back_not_rolled(case):
    """The low back is not rolled."""
    # To roll is what a roller or a stick does, and the technique of that name. What reaches to the low back, as the
    # core does, is rolled there too.
    for step in case.steps:
        rolled = step.technique == "rolling" or massages(step) and step.tools & BROAD_TOOLS
        if rolled and "low_back" in step.regions():
            yield step.number, "the low back is rolled"


@rule("only_if", "S0-16")
def compression_for_knots(case):
    """Compression into the bone only where a knot was found.

    The other techniques that press straight in are those of S3, which has its own rule for them (T3): see
    tender_spot_found, which refuses them for the same want of a knot.
    """
    for step in case.steps:
        if step.technique == "direct_compression" and not case.on_every_side("knot", step):
            yield step.number, "no knot was found on every side worked on"


@rule("only_if", "S3-25")
def tender_spot_found(case):
    """Work on a spot only where one was found."""
    for step in case.steps:
        if step.technique in ON_A_SPOT and not case.on_every_side("knot", step):
            yield step.number, "no tender spot was found on every side worked on"


@rule("requires_before", "S3-25")
def sweep_before_spot(case):
    """Before a spot, massage of the place round it."""
    for step in case.steps:
        if step.technique in ON_A_SPOT:
            for side in sides_without(
                    step, case.before(step),
                    lambda other: massages(other) and other.technique not in ON_A_SPOT and
                    other.regions() & step.regions()):
                yield step.number, "no massage before it but of spots, in its region on the %s" % side


@rule("requires_before", "S3-14")
def warm_before_deep(case):
    """No deep massage of cold muscle."""
    for step in case.steps:
        if step.technique in DEEP and not case.on_every_side("warmed_up", step):
            for side in sides_without(step, case.before(step), lambda other: other.technique in WARM_UPS):
                yield step.number, "cold on the %s" % side


@rule("only_if", "S3-32")
def skill_suffices(case):
    """Advanced techniques only for the experienced."""
    for step in case.steps:
        if step.technique in FOR_THE_EXPERIENCED and case.experience != "experienced":
            yield step.number, "not for a beginner"


@rule("requires_before", "S3-13")
def broad_tool_before_hands(case):
    """Before the hands a broad tool, for whom has one."""
    if not case.tools & BROAD_TOOLS:
        return
    for step in case.steps:
        if massages(step) and "hands" in step.tools:
            for side in sides_without(
                    step, case.before(step),
                    lambda other: massages(other) and other.tools & BROAD_TOOLS and other.regions() & step.regions()):
                yield step.number, "no roller or stick before the hands, in their region on the %s" % side


@rule("requires_before", "S2-20, tension T6")
def slider_before_tensioner(case):
    """Before a nerve is tensioned it is slid."""
    for step in case.steps:
        if step.technique in TENSIONERS:
            for side in sides_without(step, case.before(step), lambda other: other.technique in SLIDERS):
                yield step.number, "no slider before it on the %s" % side


@rule("alternates", "S2-20")
def slider_takes_turns(case):
    """A slider tensions one end while the other is slack, and then the other way round."""
    for step in case.steps:
        if step.technique in SLIDERS:
            phases = step.glide
            one_end = all(sum(1 for end in phase if end) == 1 for phase in phases)
            # Repetitions follow one another, so the last phase stands before the first.
            in_turn = len(phases) > 1 and all(phases[i] != phases[i - 1] for i in range(len(phases)))
            if not one_end or not in_turn:
                yield step.number, "the ends do not take turns"


@rule("forbids", "S2-19")
def guarded_nerve_not_stretched(case):
    """No tensioner and no stretch of what feels tight while the nerve is the one that does not move."""
    for step in case.steps:
        if step.technique in TENSIONERS or stretches(step) and case.of_the_complaint(step):
            if case.on_a_side("symptoms_change_from_afar", step):
                yield step.number, "symptoms change from afar on a side worked on"


def loads_the_complaint(case, step):
    """What an exercise loads does not depend on which of its muscles it is done for: a deadlift for the glutes is one
    for the hamstrings as well (S2-16)."""
    return any(name == case.complaint or within(case.complaint, name) or within(name, case.complaint)
               for name in LOADED_BY[step.technique])


@rule("mixes", "S2-12")
def contraction_mix(case):
    """Strengthening of what feels tight holds both contractions that move."""
    for side in ("left", "right"):
        steps = [step for step in case.steps
                 if strengthens(step) and side in step.sides and loads_the_complaint(case, step)]
        concentric = sum(step.seconds_of("raising") for step in steps)
        eccentric = sum(step.seconds_of("lowering") for step in steps)
        if (concentric > 0) != (eccentric > 0):
            yield None, "on the %s %d s concentric and %d s eccentric" % (side, concentric, eccentric)


@rule("forbids", "S2-14")
def slow_lowering(case):
    """A curl is lowered more slowly than it is raised."""
    for step in case.steps:
        if step.technique == "leg_curl" and step.tempo["lowering"] <= step.tempo["raising"]:
            yield step.number, "lowered in %d s, raised in %d s" % (step.tempo["lowering"], step.tempo["raising"])


@rule("same_on_both_sides", "S4-20")
def both_sides_trained(case):
    """The run with the weight to the side is trained alike on both sides."""
    seconds = {}
    for step in case.steps:
        if step.technique == "overhead_side_run":
            for side in step.sides:
                both = seconds.setdefault(step.structure, {"left": 0, "right": 0})
                both[side] += step.work()
    for structure, both in seconds.items():
        if both["left"] != both["right"]:
            yield None, "%s: left %d s, right %d s" % (structure, both["left"], both["right"])


@rule("forbids", "S1-12, S1-14")
def failed_stretch_stopped(case):
    """No more stretching of the hip flexors that did not help, until the core is stable."""
    failed = any(case.presence("hip_flexor_stretch_without_relief", side) == "present" for side in ("left", "right"))
    stable = all(case.presence("core_instability", side) == "absent" for side in ("left", "right"))
    if not failed or stable:
        return
    for step in case.steps:
        if stretches(step) and within(step.structure, "hip_flexors"):
            yield step.number, "stretching brought no relief and the core is not known to be stable"


def stretched_seconds(case):
    """Seconds of stretch by muscle and side. A stretch of a group is a stretch of each of its muscles."""
    seconds = {}
    for step in case.steps:
        if stretches(step):
            for muscle in muscles_of(step.structure):
                for side in step.sides:
                    seconds[muscle, side] = seconds.get((muscle, side), 0) + step.work()
    return seconds


@rule("at_most", "Ingram 2025")
def stretch_plateau(case):
    """No more than four minutes of stretch for a muscle on a side."""
    for (muscle, side), seconds in sorted(stretched_seconds(case).items()):
        if seconds > 240:
            yield None, "%s on the %s: %d s" % (muscle, side, seconds)


@rule("requires_before", "S0-14")
def neighbours_before_target(case):
    """What feels tight is massaged after the regions round it."""
    for step in case.steps:
        if massages(step) and case.of_the_complaint(step):
            for region in regions_round(case.complaint):
                for side in sides_without(
                        step, case.before(step), lambda other: massages(other) and region in other.regions()):
                    yield step.number, "no massage before it in %s on the %s" % (region, side)


@rule("requires_also", "S0-10")
def whole_ring_massaged(case):
    """Massage beside what feels tight goes all the way round it."""
    ring = regions_round(case.complaint)
    for step in case.steps:
        if massages(step) and step.regions() & set(ring):
            for region in ring:
                for side in sides_without(
                        step, case.steps, lambda other: massages(other) and region in other.regions()):
                    yield step.number, "no massage anywhere in %s on the %s" % (region, side)


NEIGHBOURS_STRETCHED = ("hip_flexors", "quadriceps", "adductors")


@rule("requires_before", "S0-20")
def massage_before_stretch(case):
    """The neighbours are stretched once they have been massaged."""
    for step in case.steps:
        if stretches(step) and any(within(step.structure, group) for group in NEIGHBOURS_STRETCHED):
            for side in sides_without(
                    step, case.before(step), lambda other: massages(other) and other.regions() & step.regions()):
                yield step.number, "no massage before it where it lies, on the %s" % side


@rule("requires_before", "S0-23")
def target_stretched_last(case):
    """What feels tight is stretched after it has been massaged."""
    for step in case.steps:
        if stretches(step) and case.of_the_complaint(step):
            for side in sides_without(
                    step, case.before(step), lambda other: massages(other) and case.of_the_complaint(other)):
                yield step.number, "no massage of %s before it on the %s" % (case.complaint, side)


@rule("requires_before", "S0-21")
def neighbours_stretched_first(case):
    """What feels tight is stretched after its neighbours."""
    # A muscle is not its own neighbour: with tight quadriceps there are two to stretch first.
    neighbours = [group for group in NEIGHBOURS_STRETCHED if group != case.complaint]
    for step in case.steps:
        if stretches(step) and case.of_the_complaint(step):
            for group in neighbours:
                for side in sides_without(
                        step, case.before(step), lambda other: stretches(other) and within(other.structure, group)):
                    yield step.number, "no stretch of %s before it on the %s" % (group, side)


def falls(steps, rank, what):
    """The steps whose rank is below that of the step before them among the same."""
    for previous, step in zip(steps, steps[1:]):
        if rank(step) < rank(previous):
            yield step.number, "%s after %s: %s" % (step, previous, what)


@rule("in_order", "S0-14, S0-20, S0-23, S3-14, S4-24")
def stages_in_order(case):
    """The stages of a session follow one another."""
    return falls(case.steps, lambda step: STAGES.index(STAGE_OF[step.technique]), "stages")


@rule("in_order", "S3-41")
def broad_before_targeted(case):
    """In massage the roller or the stick comes first."""
    return falls([step for step in case.steps if massages(step)],
                 lambda step: 0 if step.tools & BROAD_TOOLS else 1, "a broad tool after a pointed one")


@rule("in_order", "S4-25")
def difficulty_climbs(case):
    """Exercises and drills go from easy to hard."""
    return falls([step for step in case.steps if strengthens(step) or step.technique in DRILLS],
                 lambda step: DIFFICULTY[step.technique], "easier after harder")


@rule("at_least", "a rule of the test")
def at_least_a_minute_of_stretch(case):
    """What is stretched is stretched for a minute."""
    for (muscle, side), seconds in sorted(stretched_seconds(case).items()):
        if 0 < seconds < 60:
            yield None, "%s on the %s: %d s" % (muscle, side, seconds)


@rule("ratio_between", "a rule of the test")
def lowering_to_raising(case):
    """Strengthening lowers for as long as it raises, up to three times as long."""
    for side in ("left", "right"):
        steps = [step for step in case.steps if strengthens(step) and side in step.sides]
        lowering = sum(step.seconds_of("lowering") for step in steps)
        raising = sum(step.seconds_of("raising") for step in steps)
        if not raising <= lowering <= 3 * raising:
            yield None, "on the %s %d s of lowering to %d s of raising" % (side, lowering, raising)


SAFE = ("technique_fits", "means_at_hand", "floor_ability", "dose_in_range", "forbidden_zone", "low_back_not_rolled",
        "compression_for_knots", "tender_spot_found", "sweep_before_spot", "warm_before_deep", "skill_suffices",
        "broad_tool_before_hands", "slider_before_tensioner", "slider_takes_turns", "guarded_nerve_not_stretched",
        "contraction_mix", "slow_lowering", "both_sides_trained", "failed_stretch_stopped", "stretch_plateau")
OF_THE_TEST = ("at_least_a_minute_of_stretch", "lowering_to_raising")
RULE_SETS = {
    "safe_practice": SAFE + OF_THE_TEST,
    "neighbours_first": SAFE + OF_THE_TEST + (
        "neighbours_before_target", "whole_ring_massaged", "massage_before_stretch", "target_stretched_last",
        "neighbours_stretched_first", "stages_in_order"),
    "direct_work_first": SAFE + OF_THE_TEST + ("broad_before_targeted", "stages_in_order"),
    "loading_progression": SAFE + OF_THE_TEST + ("difficulty_climbs",),
}

# ---------------------------------------------------------------------------------------------------------------------
# Verdicts


def judge(line):
    """The verdict of the oracle: {(rule, step at fault or None): [reasons]}."""
    case = Case(line)
    only_known("rule set", [line["rules"]], RULE_SETS)
    broken = {}
    for name in RULE_SETS[line["rules"]]:
        for number, reason in RULES[name]["judge"](case):
            at = number if RULES[name]["combinator"] in BLAME_A_STEP else None
            broken.setdefault((name, at), []).append(reason)
    return broken


def given(line):
    """The verdict that the line came with, in the same form."""
    found = set()
    for entry in line["verdict"]:
        name, number = entry[0], entry[1]
        blames = name not in RULES or RULES[name]["combinator"] in BLAME_A_STEP
        found.add((name, number if blames else None))
    return found


def place(key):
    return key[0] if key[1] is None else "%s at step %s" % key


def compare(line):
    """All disagreements of a line as sentences, and the combinators that the oracle finds broken in it."""
    ours, theirs = judge(line), given(line)
    texts = ["%s of %s, %s" % (step["technique"], step["structure"], step.get("side", "both"))
             for step in line["steps"]]
    wrong = []
    for key in sorted(ours.keys() - theirs, key=str):
        wrong.append("broken for the oracle only: %s: %s (%s)" % (
            place(key), "; ".join(ours[key]), RULES[key[0]]["source"]))
    for key in sorted(theirs - ours.keys(), key=str):
        name, number = key
        if name not in RULES:
            why = "the oracle does not know this rule"
        elif name not in RULE_SETS[line["rules"]]:
            why = "no rule of %s" % line["rules"]
        else:
            why = "kept: %s (%s)" % (RULES[name]["judge"].__doc__, RULES[name]["source"])
            if isinstance(number, int) and 0 < number <= len(texts):
                why += " It was " + texts[number - 1]
        wrong.append("broken for the library only: %s: %s" % (place(key), why))
    return wrong, {RULES[name]["combinator"] for name, _ in ours}


def run(lines, least_lines=LEAST_LINES, least_broken=LEAST_BROKEN, out=sys.stdout):
    """Compares all lines and prints what it found; 0 if the oracle agrees and enough was compared, else 1."""
    compared, failed, disagreements = 0, 0, 0
    broken_in = dict.fromkeys(MAIN_COMBINATORS, 0)
    for at, text in enumerate(lines, 1):
        if not text.strip():
            continue
        try:
            line = json.loads(text)
            wrong, combinators = compare(line)
        except (Malformed, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
            print("line %d cannot be judged: %s: %s" % (at, type(error).__name__, error), file=out)
            failed += 1
            continue
        compared += 1
        disagreements += len(wrong)
        for sentence in wrong:
            print("line %d, id %s, %s, %s: %s" % (at, line.get("id"), line["rules"], line["complaint"], sentence),
                  file=out)
        for combinator in combinators:
            broken_in[combinator] += 1
    poor = ["%s broken in %d lines, at least %d needed" % (name, count, least_broken)
            for name, count in broken_in.items() if count < least_broken]
    if compared < least_lines:
        poor.insert(0, "%d lines compared, at least %d needed" % (compared, least_lines))
    for sentence in poor:
        print(sentence, file=out)
    print("%d lines compared, %d disagreements, %d lines not judged; broken: %s" % (
        compared, disagreements, failed, ", ".join("%s %d" % pair for pair in broken_in.items())), file=out)
    return 1 if disagreements or failed or poor else 0


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Judges routines a second time, from the articles.")
    parser.add_argument("files", nargs="*", help="files of lines of JSON; standard input without any")
    parser.add_argument("--least-lines", type=int, default=LEAST_LINES)
    parser.add_argument("--least-broken", type=int, default=LEAST_BROKEN, help="lines that break each main combinator")
    options = parser.parse_args(arguments)
    lines = []
    for name in options.files:
        with open(name, encoding="utf-8") as file:
            lines += file.readlines()
    if not options.files:
        lines = sys.stdin.readlines()
    return run(lines, options.least_lines, options.least_broken)


if __name__ == "__main__":
    sys.exit(main())
