#ifndef COPYDESK_CPERMUTATIONS_H
#define COPYDESK_CPERMUTATIONS_H

#include <stddef.h>
#include <stdint.h>

/// Finds, in each of some orders, the smallest place of any of some numbers: `factors[order] * number + offsets[order]` modulo 2^32. Without numbers
/// it is the largest place that there is.
///
/// Uses AVX2 where the processor has it, with the same result. Several threads may call it at once.
///
/// - Parameters:
///   - firsts: Room for a place for each order, which the others do not overlap.
void cpermutations_firsts(
  const uint32_t *factors, const uint32_t *offsets, uint32_t *firsts, size_t orders, const uint32_t *numbers,
  size_t count);

#endif
