/* Depthwise convolution over time, y[t,c] = b[c] + sum_j w[c,j] * window[t+j,c], where the window
 * is the K-1 rows of state followed by x. Four channels at a time: taps and window stay in
 * registers, and what is left of the window after the last token is the new state. The fused form
 * applies SiLU to y. */
#include "kernels.h"
#include "vector_math.h"

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

/* Channels c to c + n - 1 of row r. */
ALWAYS_INLINE f32x4 load_row(const View *view, size_t r, size_t c, size_t n) {
  const uint32_t *strides = view->strides;
  return gather4(view->data + (r * strides[2] + c * strides[3]), strides[3], n);
}

ALWAYS_INLINE void store_row(const View *view, size_t r, size_t c, size_t n, f32x4 v) {
  const uint32_t *strides = view->strides;
  scatter4(view->data + (r * strides[2] + c * strides[3]), strides[3], n, v);
}

/* taps[j] is w[c : c + n, j]. The usual case, four adjacent taps a channel, is a transposition. */
ALWAYS_INLINE void load_taps(f32x4 *taps, const View *w, size_t c, size_t n, const size_t K) {
  const size_t channel = w->strides[2], tap = w->strides[3];
  const float *p = w->data + c * channel;
  if (K == 4 && n == 4 && tap == 1) {
    const f32x4 c0 = load4(p), c1 = load4(p + channel);
    const f32x4 c2 = load4(p + 2 * channel), c3 = load4(p + 3 * channel);
    const f32x4 low01 = __builtin_shufflevector(c0, c1, 0, 4, 1, 5);
    const f32x4 low23 = __builtin_shufflevector(c2, c3, 0, 4, 1, 5);
    const f32x4 high01 = __builtin_shufflevector(c0, c1, 2, 6, 3, 7);
    const f32x4 high23 = __builtin_shufflevector(c2, c3, 2, 6, 3, 7);
    taps[0] = __builtin_shufflevector(low01, low23, 0, 1, 4, 5);
    taps[1] = __builtin_shufflevector(low01, low23, 2, 3, 6, 7);
    taps[2] = __builtin_shufflevector(high01, high23, 0, 1, 4, 5);
    taps[3] = __builtin_shufflevector(high01, high23, 2, 3, 6, 7);
    return;
  }
  for (size_t j = 0; j < K; j++) {
    taps[j] = gather4(p + j * tap, channel, n);
  }
}

ALWAYS_INLINE void convolve(const View *views, size_t c, size_t n, const size_t K, const int silu) {
  const View *x = &views[0], *w = &views[1], *b = &views[2], *s = &views[3], *y = &views[4];
  const size_t T = x->dims[2];
  f32x4 taps[MAX_CONV_TAPS], window[MAX_CONV_TAPS];
  load_taps(taps, w, c, n, K);
  for (size_t j = 0; j + 1 < K; j++) {
    window[j] = load_row(s, j, c, n);
  }
  const f32x4 bias = load_row(b, 0, c, n);
  for (size_t t = 0; t < T; t++) {
    window[K - 1] = load_row(x, t, c, n);
    f32x4 sum = bias;
    for (size_t j = 0; j < K; j++) {
      sum += taps[j] * window[j];
    }
    store_row(y, t, c, n, silu ? sum * sigmoid4(sum) : sum);
    for (size_t j = 0; j + 1 < K; j++) {
      window[j] = window[j + 1];
    }
  }
  for (size_t j = 0; j + 1 < K; j++) {
    store_row(&views[5], j, c, n, window[j]);
  }
}

OUT_OF_LINE void convolve_any(const View *views, size_t c, int silu) {
  const size_t n = views[0].dims[3] - c;
  convolve(views, c, n < 4 ? n : 4, views[1].dims[3], silu);
}

/* The usual case, whole vectors of channels and four taps, knows its numbers as it is compiled. */
ALWAYS_INLINE void convolve_all(const View *views, const int silu) {
  const size_t C = views[0].dims[3], K = views[1].dims[3];
  size_t c = 0;
  if (K == 4) {
    for (; c + 4 <= C; c += 4) {
      convolve(views, c, 4, 4, silu);
    }
  }
  for (; c < C; c += 4) {
    convolve_any(views, c, silu);
  }
}

void kernel_causal_conv1d(const uint32_t *params, const View *views) {
  (void)params;
  convolve_all(views, 0);
}

void kernel_causal_conv1d_silu(const uint32_t *params, const View *views) {
  (void)params;
  convolve_all(views, 1);
}
