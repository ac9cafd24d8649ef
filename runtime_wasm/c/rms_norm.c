/* y = x / sqrt(mean(x^2) + eps) * w over the last axis; G groups, each with its own row of w. The
 * fused forms take x * silu(z), or a + b, which is an output too. */
#include "kernels.h"
#include "sum.h"
#include "vector_math.h"

static float inverse_rms(const float *x, size_t stride, size_t K, float eps) {
  return 1.0f / __builtin_sqrtf(sum_row(x, stride, K, 1) / (float)K + eps);
}

static void scale_row(float *y, size_t ys, const float *x, size_t xs, const float *w, size_t ws,
                      size_t K, float scale) {
  size_t k = 0;
  if (ys == 1 && xs == 1 && ws == 1) {
    for (; k + 4 <= K; k += 4) {
      store4(y + k, load4(x + k) * scale * load4(w + k));
    }
  }
  for (; k < K; k++) {
    y[k * ys] = x[k * xs] * scale * w[k * ws];
  }
}

static float *row_of(const View *view, size_t t, size_t g) {
  return view->data + (t * view->strides[1] + g * view->strides[2]);
}

static float eps_of(const uint32_t *params) {
  return (union {
           uint32_t bits;
           float value;
         }){params[0]}
      .value;
}

void kernel_rms_norm(const uint32_t *params, const View *views) {
  const View *x = &views[0], *w = &views[1], *y = &views[2];
  const size_t T = x->dims[1], G = x->dims[2], K = x->dims[3];
  for (size_t t = 0; t < T; t++) {
    for (size_t g = 0; g < G; g++) {
      const float *row = row_of(x, t, g);
      const float scale = inverse_rms(row, x->strides[3], K, eps_of(params));
      scale_row(row_of(y, t, g), y->strides[3], row, x->strides[3], row_of(w, 0, g), w->strides[3],
                K, scale);
    }
  }
}

typedef f32x4 Combine(f32x4 a, f32x4 b);

static inline f32x4 gate(f32x4 x, f32x4 z) { return x * (z * sigmoid4(z)); }
static inline f32x4 add(f32x4 a, f32x4 b) { return a + b; }

/* sum = combine(a, b), y = the norm of sum; sum may be y. */
ALWAYS_INLINE void combine_and_norm(Combine *combine, const uint32_t *params, const View *views,
                                    const View *sum, const View *y) {
  const View *a = &views[0], *b = &views[1], *w = &views[2];
  const size_t T = a->dims[1], G = a->dims[2], K = a->dims[3];
  for (size_t t = 0; t < T; t++) {
    for (size_t g = 0; g < G; g++) {
      const float *a_row = row_of(a, t, g), *b_row = row_of(b, t, g);
      float *sum_row = row_of(sum, t, g);
      for (size_t k = 0; k < K; k += 4) {
        const size_t n = K - k;
        store_up_to4(sum_row + k, combine(load_up_to4(a_row + k, n), load_up_to4(b_row + k, n)), n);
      }
      const float scale = inverse_rms(sum_row, 1, K, eps_of(params));
      scale_row(row_of(y, t, g), 1, sum_row, 1, row_of(w, 0, g), 1, K, scale);
    }
  }
}

void kernel_gated_rms_norm(const uint32_t *params, const View *views) {
  combine_and_norm(gate, params, views, &views[3], &views[3]);
}

void kernel_add_rms_norm(const uint32_t *params, const View *views) {
  combine_and_norm(add, params, views, &views[3], &views[4]);
}
