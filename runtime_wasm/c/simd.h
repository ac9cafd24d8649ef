/* Sixteen bytes, mostly four float32, through the compilers' vector extensions: WebAssembly SIMD128
 * in the browser, SSE or NEON in native tests, the same bits in each. */
#ifndef ODIN_SIMD_H
#define ODIN_SIMD_H

#include <stddef.h>
#include <stdint.h>

typedef float f32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef uint32_t u32x4 __attribute__((vector_size(16)));
typedef int8_t i8x16 __attribute__((vector_size(16)));

/* Views are aligned to 4 bytes only. */
typedef float f32x4_unaligned __attribute__((vector_size(16), aligned(4), may_alias));
typedef int8_t i8x16_unaligned __attribute__((vector_size(16), aligned(1), may_alias));

#define ALWAYS_INLINE static inline __attribute__((always_inline))
/* What runs seldom: called, so that it takes its bytes of the module once. */
#define OUT_OF_LINE static __attribute__((noinline, unused))

#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll_count(4)")
#define UNROLL_FULLY _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 4")
#define UNROLL_FULLY _Pragma("GCC unroll 16")
#endif

ALWAYS_INLINE f32x4 load4(const float *p) { return *(const f32x4_unaligned *)p; }
ALWAYS_INLINE void store4(float *p, f32x4 v) { *(f32x4_unaligned *)p = v; }
ALWAYS_INLINE i8x16 load16(const int8_t *p) { return *(const i8x16_unaligned *)p; }
ALWAYS_INLINE f32x4 splat4(float x) { return (f32x4){x, x, x, x}; }

/* The first n < 4 lanes; the others are 0. */
ALWAYS_INLINE f32x4 load_part(const float *p, size_t n) {
  return (f32x4){n > 0 ? p[0] : 0, n > 1 ? p[1] : 0, n > 2 ? p[2] : 0, 0};
}

ALWAYS_INLINE void store_part(float *p, f32x4 v, size_t n) {
  for (size_t i = 0; i < n; i++) {
    p[i] = v[i];
  }
}

OUT_OF_LINE f32x4 load_rest(const float *p, size_t n) { return load_part(p, n); }
OUT_OF_LINE void store_rest(float *p, f32x4 v, size_t n) { store_part(p, v, n); }

/* Four lanes, or the n < 4 that are left. */
ALWAYS_INLINE f32x4 load_up_to4(const float *p, size_t n) {
  return n >= 4 ? load4(p) : load_rest(p, n);
}

ALWAYS_INLINE void store_up_to4(float *p, f32x4 v, size_t n) {
  if (n >= 4) {
    store4(p, v);
  } else {
    store_rest(p, v, n);
  }
}

ALWAYS_INLINE u32x4 bits4(f32x4 v) { return (u32x4)v; }

/* Lane by lane `mask ? a : b`; a comparison's mask is all ones or all zeros. */
ALWAYS_INLINE f32x4 select4(i32x4 mask, f32x4 a, f32x4 b) {
  return (f32x4)(((u32x4)mask & bits4(a)) | (~(u32x4)mask & bits4(b)));
}

/* Correctly rounded in every lane, as IEEE-754 asks. */
ALWAYS_INLINE f32x4 sqrt4(f32x4 v) {
  return (f32x4){__builtin_sqrtf(v[0]), __builtin_sqrtf(v[1]), __builtin_sqrtf(v[2]),
                 __builtin_sqrtf(v[3])};
}

/* v < lo ? lo : v and v > hi ? hi : v, lane by lane: a NaN in v passes through both. */
#ifdef __wasm_simd128__
ALWAYS_INLINE f32x4 at_least4(f32x4 v, f32x4 lo) { return __builtin_wasm_pmax_f32x4(v, lo); }
ALWAYS_INLINE f32x4 at_most4(f32x4 v, f32x4 hi) { return __builtin_wasm_pmin_f32x4(v, hi); }
#else
ALWAYS_INLINE f32x4 at_least4(f32x4 v, f32x4 lo) { return select4(v < lo, lo, v); }
ALWAYS_INLINE f32x4 at_most4(f32x4 v, f32x4 hi) { return select4(v > hi, hi, v); }
#endif

/* The one order in which four lanes are added. */
ALWAYS_INLINE float add_lanes(f32x4 v) { return (v[0] + v[1]) + (v[2] + v[3]); }

#endif
