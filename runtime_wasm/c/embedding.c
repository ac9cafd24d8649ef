/* y[t] = table[ids[t]]; an id outside the table gives a row of zeros. The table is float32, or int8
 * in tiles with a scale for each row. */
#include "kernels.h"

void kernel_embedding(const uint32_t *params, const View *views) {
  (void)params;
  const View *ids = &views[0], *table = &views[1], *y = &views[2];
  const size_t T = y->dims[2], D = y->dims[3], V = table->dims[2];
  for (size_t t = 0; t < T; t++) {
    /* A negative id is larger than any V as an unsigned number. */
    const uint32_t id = (uint32_t)data_i32(ids)[t * ids->strides[3]];
    const float *from = table->data + (id < V ? id : 0) * (size_t)table->strides[2];
    float *to = y->data + t * y->strides[2];
    for (size_t d = 0; d < D; d++) {
      to[d * y->strides[3]] = id < V ? from[d * table->strides[3]] : 0;
    }
  }
}

void kernel_embedding_q8(const uint32_t *params, const View *views) {
  (void)params;
  const View *ids = &views[0], *tiles = &views[1], *scale = &views[2], *y = &views[3];
  const size_t T = y->dims[2], D = y->dims[3], V = scale->dims[3], n_columns = tiles->dims[1];
  for (size_t t = 0; t < T; t++) {
    const uint32_t id = (uint32_t)data_i32(ids)[t * ids->strides[3]];
    const size_t row = id < V ? id : 0;
    const float s = scale->data[row * scale->strides[3]];
    const int8_t *from = data_i8(tiles) + row / TILE_ROWS_Q8 * n_columns * TILE_BYTES_Q8 +
                         row % TILE_ROWS_Q8 * TILE_COLUMNS_Q8;
    float *to = y->data + t * y->strides[2];
    for (size_t d = 0; d < D; d++) {
      const int8_t q = from[d / TILE_COLUMNS_Q8 * TILE_BYTES_Q8 + d % TILE_COLUMNS_Q8];
      to[d] = id < V ? q * s : 0;
    }
  }
}
