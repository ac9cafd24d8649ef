/* Depthwise convolution over time, y[t,c] = b[c] + sum_j w[c,j] * window[t+j,c], where the window
 * is the K-1 rows of state followed by x. The window stays in registers, and what is left of it
 * after the last token is the new state. Four channels at a time where there are four
 * taps and channels lie side by side, the usual case; one at a time elsewhere. The fused form
 * applies SiLU to y. */
#include "kernels.h"
#include "vector_math.h"

enum { USUAL_TAPS = 4 };

enum { VIEW_X, VIEW_W, VIEW_B, VIEW_STATE, VIEW_Y, VIEW_NEXT };

static float *element(const View *view, size_t row, size_t c) {
  return view->data + (row * view->strides[2] + c * view->strides[3]);
}

ALWAYS_INLINE f32x4 silu4(f32x4 v) { return v * sigmoid4(v); }

static void convolve_channel(const View *views, size_t c, int silu) {
  const size_t T = views[VIEW_X].dims[2], K = views[VIEW_W].dims[3];
  float window[MAX_CONV_TAPS];
  for (size_t j = 0; j + 1 < K; j++) {
    window[j] = *element(&views[VIEW_STATE], j, c);
  }
  for (size_t t = 0; t < T; t++) {
    window[K - 1] = *element(&views[VIEW_X], t, c);
    float sum = *element(&views[VIEW_B], 0, c);
    for (size_t j = 0; j < K; j++) {
      sum += *element(&views[VIEW_W], c, j) * window[j];
    }
    *element(&views[VIEW_Y], t, c) = silu ? silu4(splat4(sum))[0] : sum;
    for (size_t j = 0; j + 1 < K; j++) {
      window[j] = window[j + 1];
    }
  }
  for (size_t j = 0; j + 1 < K; j++) {
    *element(&views[VIEW_NEXT], j, c) = window[j];
  }
}

/* taps[j] is p[0 : 4 * channel : channel, j], by a transposition. */
ALWAYS_INLINE void load_taps(f32x4 *taps, const float *p, size_t channel) {
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
}

/* The channels that fill vectors, where all views are contiguous along channels and taps; returns
 * how many these are. What the views say is read once. */
ALWAYS_INLINE size_t convolve4(const View *views, const int silu) {
  const View *x_view = &views[VIEW_X], *y_view = &views[VIEW_Y];
  const size_t T = x_view->dims[2], n_channels = x_view->dims[3] & ~(size_t)3;
  const size_t x_stride = x_view->strides[2], y_stride = y_view->strides[2];
  const size_t channel = views[VIEW_W].strides[2];
  const size_t s_stride = views[VIEW_STATE].strides[2], next_stride = views[VIEW_NEXT].strides[2];
  const float *w = views[VIEW_W].data, *b = views[VIEW_B].data;
  const float *s0 = views[VIEW_STATE].data, *s1 = s0 + s_stride, *s2 = s1 + s_stride;
  float *n0 = views[VIEW_NEXT].data, *n1 = n0 + next_stride, *n2 = n1 + next_stride;
  for (size_t c = 0; c < n_channels; c += 4) {
    const f32x4 bias = load4(b + c);
    f32x4 taps[USUAL_TAPS];
    load_taps(taps, w + c * channel, channel);
    f32x4 v0 = load4(s0 + c), v1 = load4(s1 + c), v2 = load4(s2 + c);
    const float *x = x_view->data + c;
    float *y = y_view->data + c;
    for (size_t t = 0; t < T; t++, x += x_stride, y += y_stride) {
      const f32x4 v3 = load4(x);
      const f32x4 sum = bias + taps[0] * v0 + taps[1] * v1 + taps[2] * v2 + taps[3] * v3;
      store4(y, silu ? silu4(sum) : sum);
      v0 = v1;
      v1 = v2;
      v2 = v3;
    }
    store4(n0 + c, v0);
    store4(n1 + c, v1);
    store4(n2 + c, v2);
  }
  return n_channels;
}

static int is_usual(const View *views) {
  int usual = views[VIEW_W].dims[3] == USUAL_TAPS;
  for (int v = VIEW_X; v <= VIEW_NEXT; v++) {
    usual = usual && views[v].strides[3] == 1;
  }
  return usual;
}

ALWAYS_INLINE void convolve(const View *views, const int silu) {
  const size_t C = views[VIEW_X].dims[3];
  for (size_t c = is_usual(views) ? convolve4(views, silu) : 0; c < C; c++) {
    convolve_channel(views, c, silu);
  }
}

void kernel_causal_conv1d(const uint32_t *params, const View *views) {
  (void)params;
  convolve(views, 0);
}

void kernel_causal_conv1d_silu(const uint32_t *params, const View *views) {
  (void)params;
  convolve(views, 1);
}
