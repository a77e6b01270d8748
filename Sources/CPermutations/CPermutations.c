#include "CPermutations.h"

// Swift has no functions for one kind of processor: all of a module is compiled for the same one, and that is the oldest.

static void firsts_of_range(
  const uint32_t *factors, const uint32_t *offsets, uint32_t *restrict firsts, size_t first, size_t end,
  const uint32_t *numbers, size_t count) {
  for (size_t order = first; order < end; order++) firsts[order] = UINT32_MAX;
  for (size_t index = 0; index < count; index++) {
    // Without branches, so that the compiler turns it into vector instructions of the oldest processor.
    for (size_t order = first; order < end; order++) {
      uint32_t place = factors[order] * numbers[index] + offsets[order];
      firsts[order] = place < firsts[order] ? place : firsts[order];
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

// Eight orders a register, and four registers at a time, which keep their firsts until all numbers were seen.
#define ORDERS 32

__attribute__((target("avx2"))) static inline __m256i least(__m256i least, __m256i factor, __m256i offset, __m256i number) {
  return _mm256_min_epu32(least, _mm256_add_epi32(_mm256_mullo_epi32(factor, number), offset));
}

__attribute__((target("avx2"))) static inline __m256i load(const uint32_t *numbers) {
  return _mm256_loadu_si256((const __m256i *)numbers);
}

__attribute__((target("avx2"))) static void firsts_by_avx2(
  const uint32_t *factors, const uint32_t *offsets, uint32_t *firsts, const uint32_t *numbers, size_t count) {
  __m256i factor[4], offset[4], first[4];
  for (size_t part = 0; part < 4; part++) {
    factor[part] = load(factors + 8 * part);
    offset[part] = load(offsets + 8 * part);
    first[part] = _mm256_set1_epi32(-1);
  }
  for (size_t index = 0; index < count; index++) {
    __m256i number = _mm256_set1_epi32((int)numbers[index]);
    first[0] = least(first[0], factor[0], offset[0], number);
    first[1] = least(first[1], factor[1], offset[1], number);
    first[2] = least(first[2], factor[2], offset[2], number);
    first[3] = least(first[3], factor[3], offset[3], number);
  }
  for (size_t part = 0; part < 4; part++) _mm256_storeu_si256((__m256i *)(firsts + 8 * part), first[part]);
}
#endif

void cpermutations_firsts(
  const uint32_t *factors, const uint32_t *offsets, uint32_t *firsts, size_t orders, const uint32_t *numbers,
  size_t count) {
  size_t first = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    for (; first + ORDERS <= orders; first += ORDERS) {
      firsts_by_avx2(factors + first, offsets + first, firsts + first, numbers, count);
    }
  }
#endif
  if (first < orders) firsts_of_range(factors, offsets, firsts, first, orders, numbers, count);
}
