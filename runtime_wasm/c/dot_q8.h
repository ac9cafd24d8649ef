/* Exact sums of products of int8 weights and activations, sixteen columns at a time.
 *
 * SIMD128 multiplies pairs of int16 (i32x4.dot_i16x8): sixteen columns are two parts of eight. */
#ifndef ODIN_DOT_Q8_H
#define ODIN_DOT_Q8_H

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

#include "simd.h"

enum { N_PARTS = 2 };

#ifdef __wasm_simd128__

/* Eight int8 as int16. */
ALWAYS_INLINE i8x16 widen8(const int8_t *p) { return (i8x16)wasm_i16x8_load8x8(p); }

/* sum + w x, the products of a pair in one lane. */
ALWAYS_INLINE u32x4 add_products(u32x4 sum, i8x16 w, i8x16 x) {
  return sum + (u32x4)wasm_i32x4_dot_i16x8((v128_t)w, (v128_t)x);
}

#else

typedef int16_t i16x8 __attribute__((vector_size(16)));

ALWAYS_INLINE i8x16 widen8(const int8_t *p) {
  return (i8x16)(i16x8){p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]};
}

ALWAYS_INLINE u32x4 add_products(u32x4 sum, i8x16 w, i8x16 x) {
  const i16x8 a = (i16x8)w, b = (i16x8)x;
  for (int i = 0; i < 4; i++) {
    sum[i] += (uint32_t)(a[2 * i] * b[2 * i] + a[2 * i + 1] * b[2 * i + 1]);
  }
  return sum;
}

#endif

ALWAYS_INLINE i8x16 weight_part(const int8_t *w, int part) { return widen8(w + 8 * part); }

ALWAYS_INLINE i8x16 activation_part(const int8_t *q, int part) { return widen8(q + 8 * part); }

#endif
