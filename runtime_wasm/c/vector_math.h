/* exp and logarithms of our own, so that every engine gives the same bits. Four lanes at a time; a
 * scalar is one lane of four. The interpreter has the same operations in the same order
 * (odin/ir/numerics.py). The largest errors found are 0.97 ulp (exp), 1.39 (log1p) and 0.78 (log);
 * tests/runtime_c/test_math_accuracy.py allows 2. */
#ifndef ODIN_VECTOR_MATH_H
#define ODIN_VECTOR_MATH_H

#include "simd.h"

#define LN2_HI 0.693359375f
#define LN2_LO -2.12194440e-4f

/* exp(x) for every x: 0 and subnormals below, infinity above, NaN for NaN. Cephes expf: x = n ln 2
 * + r, a polynomial in r, and 2^n in two factors, because n reaches from -150 to 128. */
ALWAYS_INLINE f32x4 exp4(f32x4 x) {
  const f32x4 shifter = splat4(0x1.8p23f); /* adding it rounds to an integer in the low bits */
  x = at_most4(at_least4(x, splat4(-104.0f)), splat4(89.0f));
  const f32x4 shifted = x * 1.44269504f + shifter;
  const f32x4 n = shifted - shifter;
  const f32x4 r = (x - n * LN2_HI) - n * LN2_LO;
  f32x4 p = splat4(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  const i32x4 exponent = (i32x4)(bits4(shifted) - bits4(shifter));
  const i32x4 half = exponent >> 1;
  const f32x4 scale = (f32x4)(((u32x4)half + 127) << 23);
  const f32x4 rest = (f32x4)(((u32x4)(exponent - half) + 127) << 23);
  return p * scale * rest;
}

/* log(1 + f) + e ln 2 for f in [sqrt(1/2) - 1, sqrt(2) - 1]: the polynomial of Cephes logf. */
ALWAYS_INLINE f32x4 log_reduced4(f32x4 f, f32x4 e) {
  f32x4 p = splat4(7.0376836292e-2f);
  p = p * f - 1.1514610310e-1f;
  p = p * f + 1.1676998740e-1f;
  p = p * f - 1.2420140846e-1f;
  p = p * f + 1.4249322787e-1f;
  p = p * f - 1.6668057665e-1f;
  p = p * f + 2.0000714765e-1f;
  p = p * f - 2.4999993993e-1f;
  p = p * f + 3.3333331174e-1f;
  const f32x4 square = f * f;
  const f32x4 tail = p * f * square + e * LN2_LO - 0.5f * square;
  return (f + tail) + e * LN2_HI;
}

/* log(1 + x) for x in [0, 1]. */
ALWAYS_INLINE f32x4 log1p4(f32x4 x) {
  const i32x4 halve = x > 0.41421356f; /* 1 + x = 2 (1 + (x - 1) / 2) */
  const f32x4 f = select4(halve, (x - 1.0f) * 0.5f, x);
  return log_reduced4(f, select4(halve, splat4(1.0f), splat4(0.0f)));
}

/* log(x) for normal x > 0. */
ALWAYS_INLINE f32x4 log4(f32x4 x) {
  const u32x4 sqrt_half = bits4(splat4(0.70710678f));
  const i32x4 e = (i32x4)(bits4(x) - sqrt_half) >> 23;
  const f32x4 m = (f32x4)(bits4(x) - ((u32x4)e << 23));
  return log_reduced4(m - 1.0f, __builtin_convertvector(e, f32x4));
}

ALWAYS_INLINE f32x4 sigmoid4(f32x4 x) { return 1.0f / (1.0f + exp4(-x)); }

/* Within 2^-23 of tanh(x); the relative error grows towards 0. */
ALWAYS_INLINE f32x4 tanh4(f32x4 x) { return 1.0f - 2.0f / (exp4(x + x) + 1.0f); }

ALWAYS_INLINE f32x4 softplus4(f32x4 x) {
  const f32x4 magnitude = (f32x4)(bits4(x) & 0x7FFFFFFFu);
  return at_least4(x, splat4(0.0f)) + log1p4(exp4(-magnitude));
}

#endif
