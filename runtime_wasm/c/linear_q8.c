/* y = (q w^T) * q_scale * scale, the product in exact int32, over weights in tiles of 8 rows and 16
 * columns. The tiles lie in the order in which they are read, one stream from the first to the
 * last: a single token is bound by that read. More tokens are bound by arithmetic: their
 * activations are widened once, and eight rows of weights pass all of them. */
#include "dot_q8.h"
#include "kernels.h"

enum {
  BLOCK_TOKENS = 4,
  BLOCK_ROWS = 2,
  PANEL_PARTS = 8192, /* 128 KiB, below BASE with the stack and all other data */
};

enum { VIEW_Q, VIEW_Q_SCALE, VIEW_TILES, VIEW_SCALE, VIEW_ROW_SUM, VIEW_Y };

/* Sums of products of the eight rows of a tile. */
typedef struct {
  u32x4 low, high;
} RowSums;

/* Lane i is the sum of the lanes of the i-th vector. */
ALWAYS_INLINE u32x4 add_lanes4(u32x4 a, u32x4 b, u32x4 c, u32x4 d) {
  const u32x4 ab =
      __builtin_shufflevector(a, b, 0, 4, 1, 5) + __builtin_shufflevector(a, b, 2, 6, 3, 7);
  const u32x4 cd =
      __builtin_shufflevector(c, d, 0, 4, 1, 5) + __builtin_shufflevector(c, d, 2, 6, 3, 7);
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

/* Rows 8 i to 8 i + 7 of y[t]. */
static void put_rows(const View *views, size_t t, size_t i, RowSums sums) {
  const View *q_scale = &views[VIEW_Q_SCALE], *y = &views[VIEW_Y];
  const size_t at = i * TILE_ROWS_Q8, n = views[VIEW_SCALE].dims[3] - at;
  const float *scale = views[VIEW_SCALE].data + at;
  const float s = q_scale->data[t * q_scale->strides[3]];
  float *to = y->data + t * y->strides[2] + at;
  const f32x4 low = __builtin_convertvector((i32x4)sums.low, f32x4);
  const f32x4 high = __builtin_convertvector((i32x4)sums.high, f32x4);
  store_up_to4(to, low * s * load_up_to4(scale, n), n);
  if (n > 4) {
    store_up_to4(to + 4, high * s * load_up_to4(scale + 4, n - 4), n - 4);
  }
}

ALWAYS_INLINE void add_tile(u32x4 *sums, const int8_t *tile, const int8_t *q) {
  i8x16 x[N_PARTS];
  UNROLL_FULLY
  for (int part = 0; part < N_PARTS; part++) {
    x[part] = activation_part(q, part);
  }
  UNROLL_FULLY
  for (int r = 0; r < TILE_ROWS_Q8; r++) {
    UNROLL_FULLY
    for (int part = 0; part < N_PARTS; part++) {
      sums[r] = add_products(sums[r], weight_part(tile + TILE_COLUMNS_Q8 * r, part), x[part]);
    }
  }
}

static void one_token(const View *views, size_t t) {
  const View *q = &views[VIEW_Q];
  const size_t K = q->dims[3], n_whole = K / TILE_COLUMNS_Q8, n_rest = K % TILE_COLUMNS_Q8;
  const int8_t *row = data_i8(q) + t * q->strides[2];
  int8_t rest[TILE_COLUMNS_Q8] = {0};
  __builtin_memcpy(rest, row + n_whole * TILE_COLUMNS_Q8, n_rest);
  const int8_t *tile = data_i8(&views[VIEW_TILES]);
  for (size_t i = 0; i < views[VIEW_TILES].dims[0]; i++) {
    u32x4 sums[TILE_ROWS_Q8] = {{0}};
    for (size_t j = 0; j < n_whole; j++, tile += TILE_BYTES_Q8) {
      add_tile(sums, tile, row + j * TILE_COLUMNS_Q8);
    }
    if (n_rest > 0) {
      add_tile(sums, tile, rest);
      tile += TILE_BYTES_Q8;
    }
    put_rows(views, t, i,
             (RowSums){add_lanes4(sums[0], sums[1], sums[2], sums[3]),
                       add_lanes4(sums[4], sums[5], sums[6], sums[7])});
  }
}

void kernel_linear_q8(const uint32_t *params, const View *views) {
  (void)params;
  const size_t T = views[VIEW_Q].dims[2];
  for (size_t t = 0; t < T; t++) {
    one_token(views, t);
  }
}
