/* y = x w^T. The product of one row of x and one row of w always adds in the same order (term k to
 * lane k mod 4, then the lanes), so prefill and decode give the same bits. One token is bound by
 * memory: eight rows of w stream past it. More tokens share each row of w that was loaded. */
#include "kernels.h"

enum { DECODE_ROWS = 8, TILE_TOKENS = 4, TILE_ROWS = 2, MAX_TILE = 8 };

/* `tokens` x `rows` outputs; both are constants at every call. */
ALWAYS_INLINE void tile(const size_t tokens, const size_t rows, float *y, size_t y_stride,
                        const float *x, size_t x_stride, const float *w, size_t w_stride,
                        size_t K) {
  f32x4 sums[MAX_TILE];
  UNROLL_FULLY
  for (size_t i = 0; i < tokens * rows; i++) {
    sums[i] = splat4(0);
  }
  size_t k = 0;
  for (; k + 4 <= K; k += 4) {
    f32x4 x_part[TILE_TOKENS];
    UNROLL_FULLY
    for (size_t t = 0; t < tokens; t++) {
      x_part[t] = load4(x + t * x_stride + k);
    }
    UNROLL_FULLY
    for (size_t r = 0; r < rows; r++) {
      const f32x4 w_part = load4(w + r * w_stride + k);
      UNROLL_FULLY
      for (size_t t = 0; t < tokens; t++) {
        sums[t * rows + r] += x_part[t] * w_part;
      }
    }
  }
  UNROLL_FULLY
  for (size_t t = 0; t < tokens; t++) {
    UNROLL_FULLY
    for (size_t r = 0; r < rows; r++) {
      const f32x4 last = load_part(x + t * x_stride + k, K - k);
      y[t * y_stride + r] =
          add_lanes(sums[t * rows + r] + last * load_part(w + r * w_stride + k, K - k));
    }
  }
}

/* `rows` rows of w, past every token. */
ALWAYS_INLINE void rows_past_tokens(const size_t rows, float *y, const View *views,
                                    const float *w) {
  const size_t T = views[0].dims[2], K = views[0].dims[3];
  const size_t xs = views[0].strides[2], ws = views[1].strides[2], ys = views[2].strides[2];
  const float *x = views[0].data;
  size_t t = 0;
  for (; t + TILE_TOKENS <= T; t += TILE_TOKENS) {
    tile(TILE_TOKENS, rows, y + t * ys, ys, x + t * xs, xs, w, ws, K);
  }
  for (; t < T; t++) {
    tile(1, rows, y + t * ys, ys, x + t * xs, xs, w, ws, K);
  }
}

void kernel_linear(const uint32_t *params, const View *views) {
  (void)params;
  const float *x = views[0].data, *w = views[1].data;
  float *y = views[2].data;
  const size_t T = views[0].dims[2], K = views[0].dims[3], N = views[1].dims[2];
  const size_t ws = views[1].strides[2];
  size_t n = 0;
  if (T == 1) {
    for (; n + DECODE_ROWS <= N; n += DECODE_ROWS) {
      tile(1, DECODE_ROWS, y + n, 0, x, 0, w + n * ws, ws, K);
    }
  } else {
    for (; n + TILE_ROWS <= N; n += TILE_ROWS) {
      rows_past_tokens(TILE_ROWS, y + n, views, w + n * ws);
    }
  }
  for (; n < N; n++) {
    rows_past_tokens(1, y + n, views, w + n * ws);
  }
}
