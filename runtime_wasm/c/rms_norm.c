/* y = x / sqrt(mean(x^2) + eps) * w over the last axis; G groups, each with its own row of w. */
#include "kernels.h"
#include "sum.h"

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

void kernel_rms_norm(const uint32_t *params, const View *views) {
  const View *x = &views[0], *w = &views[1], *y = &views[2];
  const size_t T = x->dims[1], G = x->dims[2], K = x->dims[3];
  const float eps = (union {
                      uint32_t bits;
                      float value;
                    }){params[0]}
                        .value;
  for (size_t t = 0; t < T; t++) {
    for (size_t g = 0; g < G; g++) {
      const float *x_row = x->data + (t * x->strides[1] + g * x->strides[2]);
      const float scale = inverse_rms(x_row, x->strides[3], K, eps);
      scale_row(y->data + (t * y->strides[1] + g * y->strides[2]), y->strides[3], x_row,
                x->strides[3], w->data + g * w->strides[2], w->strides[3], K, scale);
    }
  }
}
