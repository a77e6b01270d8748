#!/usr/bin/env python3
"""Simulates how well 128 permutations, and one permutation with optimal densification (Shrivastava, 2017), estimate resemblance."""

import math, random

BINS = 128


def permutations(shared, own, rng):
    """The share of 128 firsts that agree: each is one of all shingles, and agrees where that is a shared one."""
    return sum(rng.random() < shared / (shared + own) for _ in range(BINS)) / BINS


def one_permutation(shared, own, rng):
    """Each shingle falls into a bin at a random height; an empty bin borrows from bins that random numbers, the same for both, pick."""
    sides = [[None] * BINS, [None] * BINS]
    for number in range(shared + own):
        place, height = rng.randrange(BINS), rng.random()
        owners = (0, 1) if number < shared else (number % 2,)
        for side in owners:
            if sides[side][place] is None or height < sides[side][place]:
                sides[side][place] = height
    order = [[rng.randrange(BINS) for _ in range(200)] for _ in range(BINS)]

    def value(side, place):
        if sides[side][place] is not None:
            return sides[side][place]
        return next(sides[side][other] for other in order[place] if sides[side][other] is not None)

    return sum(value(0, place) == value(1, place) for place in range(BINS)) / BINS


print("| shingles of each text | resemblance | error of 128 permutations | error of one permutation |\n|---|---|---|---|")
for shingles in [40, 100, 200, 400]:
    for resemblance in [1 / 3, 1 / 2]:
        shared = round(2 * shingles * resemblance / (1 + resemblance))
        own = 2 * (shingles - shared)
        truth = shared / (shared + own)
        errors = []
        for estimate in [permutations, one_permutation]:
            rng = random.Random(1)
            squares = [(estimate(shared, own, rng) - truth) ** 2 for _ in range(400)]
            errors.append(math.sqrt(sum(squares) / len(squares)))
        print(f"| {shingles} | {truth:.2f} | {errors[0]:.3f} | {errors[1]:.3f} |")
