/* Exact sums of products of int8 weights and activations, sixteen columns at a time, in one of
 * three forms. All give the same integers; which is fastest depends on the build, the machine and
 * `act`.
 *
 * Widened: SIMD128 multiplies pairs of int16 (i32x4.dot_i16x8), so sixteen columns are two parts of
 * eight. Offset: relaxed SIMD multiplies sixteen int8 by as many numbers that must lie in 0..127,
 * or else engines differ. Activations of 7 bits become q + 64, one part. Those of 8 bits become
 * q + 127 in two parts of about one half each. The offset times the sum of a row's weights is to be
 * taken away in the end. */
#ifndef ODIN_DOT_Q8_H
#define ODIN_DOT_Q8_H

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

#include "simd.h"

typedef uint8_t u8x16 __attribute__((vector_size(16)));

typedef enum { WIDENED, OFFSET_7, OFFSET_8 } Form;

/* `form` is a constant at every call of what follows. */
ALWAYS_INLINE int n_parts(const Form form) { return form == OFFSET_7 ? 1 : 2; }
ALWAYS_INLINE uint32_t offset_of(const Form form) {
  return form == WIDENED ? 0 : form == OFFSET_7 ? 64 : 127;
}

#ifdef __wasm_simd128__

/* Eight int8 as int16. */
ALWAYS_INLINE i8x16 widen8(const int8_t *p) { return (i8x16)wasm_i16x8_load8x8(p); }

/* The products of eight int16, added in pairs. */
ALWAYS_INLINE u32x4 multiply_pairs(i8x16 w, i8x16 x) {
  return (u32x4)wasm_i32x4_dot_i16x8((v128_t)w, (v128_t)x);
}

#else

typedef int16_t i16x8 __attribute__((vector_size(16)));

ALWAYS_INLINE i8x16 widen8(const int8_t *p) {
  return (i8x16)(i16x8){p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]};
}

ALWAYS_INLINE u32x4 multiply_pairs(i8x16 w, i8x16 x) {
  const i16x8 a = (i16x8)w, b = (i16x8)x;
  u32x4 sums = {0};
  for (int i = 0; i < 4; i++) {
    sums[i] = (uint32_t)(a[2 * i] * b[2 * i] + a[2 * i + 1] * b[2 * i + 1]);
  }
  return sums;
}

#endif

#ifdef __wasm_relaxed_simd__

ALWAYS_INLINE u32x4 add_products_offset(u32x4 sum, i8x16 w, i8x16 x) {
  return (u32x4)wasm_i32x4_relaxed_dot_i8x16_i7x16_add((v128_t)w, (v128_t)x, (v128_t)sum);
}

/* x86 without VNNI makes three instructions of a relaxed product, and they saturate where operands
 * leave 0..127. There, two of them are slower than the widened form. */
ALWAYS_INLINE Form form_of(uint32_t act) {
  const u32x4 beyond = add_products_offset((u32x4){0}, (i8x16){0} + 127, (i8x16){0} - 1);
  return act == 7 ? OFFSET_7 : beyond[0] == 2 * 32767 ? WIDENED : OFFSET_8;
}

#else

ALWAYS_INLINE u32x4 add_products_offset(u32x4 sum, i8x16 w, i8x16 x) {
  (void)w, (void)x;
  return sum; /* no form needs it */
}

ALWAYS_INLINE Form form_of(uint32_t act) {
  (void)act;
  return WIDENED;
}

#endif

/* One part of sixteen columns of a row of weights. */
ALWAYS_INLINE i8x16 weight_part(const Form form, const int8_t *w, int part) {
  return form == WIDENED ? widen8(w + 8 * part) : load16(w);
}

ALWAYS_INLINE i8x16 activation_part(const Form form, const int8_t *q, int part) {
  if (form == WIDENED) {
    return widen8(q + 8 * part);
  }
  const u8x16 raised = (u8x16)load16(q) + (uint8_t)offset_of(form);
  return (i8x16)(form == OFFSET_7 ? raised : part == 0 ? raised >> 1 : raised - (raised >> 1));
}

ALWAYS_INLINE u32x4 add_products(const Form form, u32x4 sum, i8x16 w, i8x16 x) {
  return form == WIDENED ? sum + multiply_pairs(w, x) : add_products_offset(sum, w, x);
}

#endif
