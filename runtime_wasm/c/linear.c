/* y = x w^T. The product of a row of x and a row of w always adds in the same order (term k to lane
 * k mod 4, then the lanes), so prefill and decode give the same bits. One token is bound by memory,
 * which is read fastest as one stream: one row of w after the other (two to eight at once were
 * measured at half the speed). More tokens are bound by arithmetic: a tile of tokens and rows
 * shares what it loads. */
#include "kernels.h"

enum { TILE_TOKENS = 4, TILE_ROWS = 2 };

/* tokens x rows outputs; both are constants at every call. */
ALWAYS_INLINE void tile(const size_t tokens, const size_t rows, float *y, size_t y_stride,
                        const float *x, size_t x_stride, const float *w, size_t w_stride,
                        size_t K) {
  f32x4 sums[TILE_TOKENS][TILE_ROWS] = {{{0}}};
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
        sums[t][r] += x_part[t] * w_part;
      }
    }
  }
  UNROLL_FULLY
  for (size_t t = 0; t < tokens; t++) {
    const f32x4 x_part = load_part(x + t * x_stride + k, K - k);
    UNROLL_FULLY
    for (size_t r = 0; r < rows; r++) {
      const f32x4 w_part = load_part(w + r * w_stride + k, K - k);
      y[t * y_stride + r] = add_lanes(sums[t][r] + x_part * w_part);
    }
  }
}

/* `rows` rows of w, past every token. */
ALWAYS_INLINE void rows_past_tokens(const size_t rows, const View *views, size_t n) {
  const View *x = &views[0], *w = &views[1], *y = &views[2];
  const size_t T = x->dims[2], K = x->dims[3];
  const size_t xs = x->strides[2], ws = w->strides[2], ys = y->strides[2];
  const float *w_row = w->data + n * ws;
  size_t t = 0;
  for (; t + TILE_TOKENS <= T; t += TILE_TOKENS) {
    tile(TILE_TOKENS, rows, y->data + t * ys + n, ys, x->data + t * xs, xs, w_row, ws, K);
  }
  for (; t < T; t++) {
    tile(1, rows, y->data + t * ys + n, ys, x->data + t * xs, xs, w_row, ws, K);
  }
}

void kernel_linear(const uint32_t *params, const View *views) {
  (void)params;
  const size_t T = views[0].dims[2], N = views[1].dims[2];
  size_t n = 0;
  if (T > 1) {
    for (; n + TILE_ROWS <= N; n += TILE_ROWS) {
      rows_past_tokens(TILE_ROWS, views, n);
    }
  }
  for (; n < N; n++) {
    rows_past_tokens(1, views, n);
  }
}
