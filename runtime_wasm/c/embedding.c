/* y[t] = table[ids[t]]; an id outside the table gives a row of zeros. */
#include "kernels.h"

void kernel_embedding(const uint32_t *params, const View *views) {
  (void)params;
  const View *ids = &views[0], *table = &views[1], *y = &views[2];
  const size_t T = y->dims[2], D = y->dims[3], V = table->dims[2];
  for (size_t t = 0; t < T; t++) {
    /* A negative id is larger than any V as an unsigned number. */
    const uint32_t id = ((const uint32_t *)(const void *)ids->data)[t * ids->strides[3]];
    const float *from = table->data + (id < V ? id : 0) * (size_t)table->strides[2];
    float *to = y->data + t * y->strides[2];
    for (size_t d = 0; d < D; d++) {
      to[d * y->strides[3]] = id < V ? from[d * table->strides[3]] : 0;
    }
  }
}
