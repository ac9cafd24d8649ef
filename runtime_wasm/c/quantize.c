/* A row of activations as integers of `act` bits: s = max(max|x| / limit, 1e-30) with limit =
 * 2^(act-1) - 1, and q = x / s rounded to the nearest, ties to even. The division is a true one, so
 * that every engine finds the same integers. */
#include "kernels.h"

/* |x|; a NaN counts as nothing, so that the scale stays a number. */
ALWAYS_INLINE f32x4 largest4(f32x4 most, f32x4 x) {
  return at_least4(most, (f32x4)(bits4(x) & 0x7FFFFFFFu));
}

static float scale_of_row(const float *x, size_t K, float limit) {
  f32x4 most[2] = {{0}, {0}};
  size_t k = 0;
  for (; k + 8 <= K; k += 8) {
    most[0] = largest4(most[0], load4(x + k));
    most[1] = largest4(most[1], load4(x + k + 4));
  }
  for (; k < K; k += 4) {
    most[0] = largest4(most[0], load_up_to4(x + k, K - k));
  }
  most[0] = largest4(most[0], most[1]);
  float largest = 0;
  for (int i = 0; i < 4; i++) {
    largest = most[0][i] > largest ? most[0][i] : largest;
  }
  const float scale = largest / limit;
  return scale > 1e-30f ? scale : 1e-30f;
}

/* Adding 1.5 * 2^23 rounds to an integer in the low bits, ties to even. A NaN becomes -limit. */
ALWAYS_INLINE u32x4 quantize4(f32x4 x, float scale, float limit) {
  const f32x4 below = at_least4(splat4(-limit), x / scale);
  return bits4(at_most4(splat4(limit), below) + 0x1.8p23f);
}

/* The lowest byte of each word. */
ALWAYS_INLINE i8x16 low_bytes(u32x4 a, u32x4 b, u32x4 c, u32x4 d) {
  const i8x16 ab = __builtin_shufflevector((i8x16)a, (i8x16)b, 0, 4, 8, 12, 16, 20, 24, 28, 0, 0, 0,
                                           0, 0, 0, 0, 0);
  const i8x16 cd = __builtin_shufflevector((i8x16)c, (i8x16)d, 0, 4, 8, 12, 16, 20, 24, 28, 0, 0, 0,
                                           0, 0, 0, 0, 0);
  return __builtin_shufflevector(ab, cd, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
}

static void quantize_row(int8_t *q, const float *x, size_t K, float scale, float limit) {
  size_t k = 0;
  for (; k + 16 <= K; k += 16) {
    *(i8x16_unaligned *)(q + k) = low_bytes(
        quantize4(load4(x + k), scale, limit), quantize4(load4(x + k + 4), scale, limit),
        quantize4(load4(x + k + 8), scale, limit), quantize4(load4(x + k + 12), scale, limit));
  }
  for (; k < K; k++) {
    q[k] = (int8_t)(uint8_t)quantize4(splat4(x[k]), scale, limit)[0];
  }
}

void kernel_quantize(const uint32_t *params, const View *views) {
  const View *x = &views[0], *q = &views[1], *scale = &views[2];
  const float limit = params[0] == 7 ? 63 : 127;
  const size_t T = x->dims[2], K = x->dims[3];
  for (size_t t = 0; t < T; t++) {
    const float *row = x->data + t * x->strides[2];
    const float s = scale_of_row(row, K, limit);
    scale->data[t * scale->strides[3]] = s;
    quantize_row(data_i8(q) + t * q->strides[2], row, K, s, limit);
  }
}
