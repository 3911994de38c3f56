"""Simulates the cohort of cohort.cpp with NumPy, vectorised over the people, and compares.

usage: cohort.py FILE MICROSECONDS

FILE is what cohort.cpp wrote, MICROSECONDS what its best run took. Decay factors are made beforehand, as there. Ends
with 1 if the results differ; prints the ratio of the times.
"""

import sys
import time

import numpy

PEOPLE, DAYS = 10000, 84


def simulate(loads, baseline, fitness_gain, fatigue_gain, fitness_decay, fatigue_decay):
    fitness = numpy.zeros(PEOPLE)
    fatigue = numpy.zeros(PEOPLE)
    mean = numpy.empty(DAYS)
    deviation = numpy.empty(DAYS)
    best = numpy.full(PEOPLE, -numpy.inf)
    for day, load in enumerate(loads):
        fitness = fitness * fitness_decay + load
        fatigue = fatigue * fatigue_decay + load
        performance = baseline + fitness_gain * fitness - fatigue_gain * fatigue
        mean[day] = performance.mean()
        deviation[day] = performance.std()
        best = numpy.maximum(best, performance)
    return mean, deviation, performance, best


def main():
    numbers = numpy.fromfile(sys.argv[1])
    ours = float(sys.argv[2])
    sizes = [DAYS] + [PEOPLE] * 5 + [DAYS] * 2 + [PEOPLE] * 2
    loads, baseline, fitness_gain, fatigue_gain, fitness_days, fatigue_days, *expected = numpy.split(
        numbers, numpy.cumsum(sizes)[:-1]
    )
    fitness_decay = numpy.exp(-1 / fitness_days)
    fatigue_decay = numpy.exp(-1 / fatigue_days)
    best = float("inf")
    for _ in range(300):
        start = time.perf_counter()
        found = simulate(loads, baseline, fitness_gain, fatigue_gain, fitness_decay, fatigue_decay)
        best = min(best, time.perf_counter() - start)
    for name, theirs, own in zip(("mean", "deviation", "last", "best"), found, expected):
        if not numpy.allclose(theirs, own, rtol=1e-10, atol=1e-10):
            print(f"the two differ in {name} by up to {abs(theirs - own).max()}", file=sys.stderr)
            return 1
    theirs = best * 1e6
    print(
        f"{PEOPLE} people through {DAYS} days, microseconds: banister_cohort {ours:.0f}, NumPy {theirs:.0f}, "
        f"ratio {theirs / ours:.1f}, wished for 50"
    )
    return 0


sys.exit(main())
