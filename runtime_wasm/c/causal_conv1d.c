/* Depthwise convolution over time, y[t,c] = b[c] + sum_j w[c,j] * window[t+j,c], where the window
 * is the K-1 rows of state followed by x. Four channels at a time, their taps in registers. */
#include "kernels.h"

/* Lane i is p[i * stride], i < n <= 4. */
ALWAYS_INLINE f32x4 gather4(const float *p, size_t stride, size_t n) {
  if (n == 4 && stride == 1) {
    return load4(p);
  }
  f32x4 v = splat4(0);
  for (size_t i = 0; i < n; i++) {
    v[i] = p[i * stride];
  }
  return v;
}

ALWAYS_INLINE void scatter4(float *p, size_t stride, size_t n, f32x4 v) {
  if (n == 4 && stride == 1) {
    store4(p, v);
    return;
  }
  for (size_t i = 0; i < n; i++) {
    p[i * stride] = v[i];
  }
}

/* Row r of the window, channels c to c + n - 1. */
ALWAYS_INLINE f32x4 window_row(const View *s, const View *x, size_t r, size_t c, size_t n) {
  const size_t history = s->dims[2];
  const View *from = r < history ? s : x;
  const size_t row = r < history ? r : r - history;
  return gather4(from->data + (row * from->strides[2] + c * from->strides[3]), from->strides[3], n);
}

static void convolve_channels(const View *views, size_t c, size_t n) {
  const View *x = &views[0], *w = &views[1], *b = &views[2], *s = &views[3], *y = &views[4];
  const size_t T = x->dims[2], K = w->dims[3];
  f32x4 taps[MAX_CONV_TAPS];
  for (size_t j = 0; j < K; j++) {
    taps[j] = gather4(w->data + (c * w->strides[2] + j * w->strides[3]), w->strides[2], n);
  }
  const f32x4 bias = gather4(b->data + c * b->strides[3], b->strides[3], n);
  for (size_t t = 0; t < T; t++) {
    f32x4 sum = bias;
    for (size_t j = 0; j < K; j++) {
      sum += taps[j] * window_row(s, x, t + j, c, n);
    }
    scatter4(y->data + (t * y->strides[2] + c * y->strides[3]), y->strides[3], n, sum);
  }
}

/* The last K-1 rows of the window. Rows move towards the front, so that s' may be s. */
static void shift_state(const View *x, const View *s, const View *next) {
  const size_t T = x->dims[2], C = x->dims[3], history = s->dims[2];
  for (size_t r = 0; r < history; r++) {
    for (size_t c = 0; c < C; c += 4) {
      const size_t n = C - c < 4 ? C - c : 4;
      scatter4(next->data + (r * next->strides[2] + c * next->strides[3]), next->strides[3], n,
               window_row(s, x, T + r, c, n));
    }
  }
}

void kernel_causal_conv1d(const uint32_t *params, const View *views) {
  (void)params;
  const size_t C = views[0].dims[3];
  for (size_t c = 0; c < C; c += 4) {
    convolve_channels(views, c, C - c < 4 ? C - c : 4);
  }
  shift_state(&views[0], &views[3], &views[5]);
}
