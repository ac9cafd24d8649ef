/* Sums of many terms in one fixed order: term k goes to lane k mod 16, then the lanes are added
 * pairwise. Four chains of additions hide the latency, and pairs lose less than one long chain. */
#ifndef ODIN_SUM_H
#define ODIN_SUM_H

#include "simd.h"

typedef struct {
  f32x4 lanes[4];
} Partial;

ALWAYS_INLINE float partial_total(const Partial *p) {
  return add_lanes((p->lanes[0] + p->lanes[1]) + (p->lanes[2] + p->lanes[3]));
}

/* The terms are x[0], x[stride], … or their squares. */
ALWAYS_INLINE float sum_row(const float *x, size_t stride, size_t n, int squared) {
  Partial partial = {{splat4(0), splat4(0), splat4(0), splat4(0)}};
  size_t k = 0;
  if (stride == 1) {
    for (; k + 16 <= n; k += 16) {
      UNROLL_FULLY
      for (int i = 0; i < 4; i++) {
        const f32x4 v = load4(x + k + 4 * i);
        partial.lanes[i] += squared ? v * v : v;
      }
    }
  }
  for (; k < n; k++) {
    const float v = x[k * stride];
    partial.lanes[k / 4 % 4][k % 4] += squared ? v * v : v;
  }
  return partial_total(&partial);
}

#endif
