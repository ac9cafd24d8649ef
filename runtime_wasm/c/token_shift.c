/* y[t] = x[t] + (x[t-1] - x[t]) * mix: each channel of a token mixed with that of the token before
 * it, which for the first one is `previous`. */
#include "kernels.h"

void kernel_token_shift(const uint32_t *params, const View *views) {
  (void)params;
  const View *x = &views[0], *previous = &views[1], *mix = &views[2], *y = &views[3];
  const size_t T = x->dims[2], C = x->dims[3];
  for (size_t t = 0; t < T; t++) {
    const float *row = x->data + t * x->strides[2];
    const float *before = t == 0 ? previous->data : row - x->strides[2];
    float *to = y->data + t * y->strides[2];
    for (size_t c = 0; c < C; c += 4) {
      const size_t n = C - c;
      const f32x4 v = load_up_to4(row + c, n);
      const f32x4 shift = load_up_to4(before + c, n) - v;
      store_up_to4(to + c, v + shift * load_up_to4(mix->data + c, n), n);
    }
  }
}
