/* The selective scan of Mamba-1, a decay for each channel and column of the state:
 * h[d] <- exp(dt[d] A[d]) h[d] + (dt[d] x[d]) B, y[d] = h[d] C. A sum adds term k to lane k mod 4,
 * then the lanes, so prefill and decode give the same bits. */
#include "kernels.h"
#include "vector_math.h"

enum { VIEW_X, VIEW_DT, VIEW_A, VIEW_B, VIEW_C, VIEW_STATE, VIEW_Y, VIEW_NEXT };

/* One token of one channel over the N columns of its state. */
static float step(const float *state, float *next, const float *A, const float *B, const float *C,
                  size_t N, float dt, float x) {
  f32x4 read = splat4(0);
  for (size_t k = 0; k < N; k += 4) {
    const size_t n = N - k;
    const f32x4 kept = exp4(dt * load_up_to4(A + k, n)) * load_up_to4(state + k, n);
    const f32x4 after = kept + dt * x * load_up_to4(B + k, n);
    store_up_to4(next + k, after, n);
    read += after * load_up_to4(C + k, n);
  }
  return add_lanes(read);
}

static float *element(const View *view, size_t i, size_t j) {
  return view->data + (i * view->strides[2] + j * view->strides[3]);
}

void kernel_selective_scan(const uint32_t *params, const View *views) {
  (void)params;
  const size_t T = views[VIEW_X].dims[2], D = views[VIEW_X].dims[3], N = views[VIEW_B].dims[3];
  for (size_t d = 0; d < D; d++) {
    for (size_t t = 0; t < T; t++) {
      *element(&views[VIEW_Y], t, d) =
          step(element(&views[t == 0 ? VIEW_STATE : VIEW_NEXT], d, 0),
               element(&views[VIEW_NEXT], d, 0), element(&views[VIEW_A], d, 0),
               element(&views[VIEW_B], t, 0), element(&views[VIEW_C], t, 0), N,
               *element(&views[VIEW_DT], t, d), *element(&views[VIEW_X], t, d));
    }
  }
}
