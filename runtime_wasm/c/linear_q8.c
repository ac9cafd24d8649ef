/* y = (q w^T) * q_scale * scale, the product in exact int32, over weights in tiles of 8 rows and 16
 * columns. The tiles lie in the order in which they are read, one stream from the first to the
 * last, and a single token is bound by that read. More tokens are bound by arithmetic: their
 * activations are prepared once, and each row of tiles is read once and passes all of them. */
#include "dot_q8.h"
#include "kernels.h"
#include "memory.h"

enum { BLOCK_TOKENS = 4, BLOCK_ROWS = 2 };

enum { VIEW_Q, VIEW_Q_SCALE, VIEW_TILES, VIEW_SCALE, VIEW_ROW_SUM, VIEW_Y };

/* Lane i is the sum of the lanes of the i-th vector. */
ALWAYS_INLINE u32x4 add_lanes4(const u32x4 *v) {
  const u32x4 ab = __builtin_shufflevector(v[0], v[1], 0, 4, 1, 5) +
                   __builtin_shufflevector(v[0], v[1], 2, 6, 3, 7);
  const u32x4 cd = __builtin_shufflevector(v[2], v[3], 0, 4, 1, 5) +
                   __builtin_shufflevector(v[2], v[3], 2, 6, 3, 7);
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

/* Elements n to n + 3 of y[t], as far as there are so many. */
static void put4(const View *views, size_t t, size_t n, u32x4 sums) {
  const View *q_scale = &views[VIEW_Q_SCALE], *y = &views[VIEW_Y];
  const size_t N = y->dims[3];
  if (n < N) {
    const f32x4 product = __builtin_convertvector((i32x4)sums, f32x4);
    const f32x4 scale = load_up_to4(views[VIEW_SCALE].data + n, N - n);
    const f32x4 scaled = product * q_scale->data[t * q_scale->strides[3]] * scale;
    store_up_to4(y->data + t * y->strides[2] + n, scaled, N - n);
  }
}

/* Adds the products of sixteen columns of eight rows; `q` is the token's part of these columns. */
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
      sums[r] = add_products(sums[r], weight_part(tile + r * TILE_COLUMNS_Q8, part), x[part]);
    }
  }
}

/* A row of activations: whole sixteens, then the rest of them, filled up. */
typedef struct {
  const int8_t *q;
  size_t n_whole, n_rest;
  int8_t rest[TILE_COLUMNS_Q8];
} Row;

static Row row_of(const View *q, size_t t) {
  const size_t K = q->dims[3];
  Row row = {data_i8(q) + t * q->strides[2], K / TILE_COLUMNS_Q8, K % TILE_COLUMNS_Q8, {0}};
  __builtin_memcpy(row.rest, row.q + K - row.n_rest, row.n_rest);
  return row;
}

static void one_token(const View *views, size_t t) {
  const View *tiles = &views[VIEW_TILES];
  const Row row = row_of(&views[VIEW_Q], t);
  const int8_t *tile = data_i8(tiles);
  for (size_t i = 0; i < tiles->dims[0]; i++) {
    u32x4 sums[TILE_ROWS_Q8] = {{0}};
    for (size_t j = 0; j < row.n_whole; j++, tile += TILE_BYTES_Q8) {
      add_tile(sums, tile, row.q + j * TILE_COLUMNS_Q8);
    }
    if (row.n_rest > 0) {
      add_tile(sums, tile, row.rest);
      tile += TILE_BYTES_Q8;
    }
    put4(views, t, i * TILE_ROWS_Q8, add_lanes4(sums));
    put4(views, t, i * TILE_ROWS_Q8 + 4, add_lanes4(sums + 4));
  }
}

/* The parts of one column of tiles for BLOCK_TOKENS tokens. */
typedef struct {
  i8x16 part[N_PARTS][BLOCK_TOKENS];
} PanelColumn;

/* Prepares token t as number `k` of a block. */
static void prepare(PanelColumn *panel, size_t k, const View *q, size_t t) {
  const Row row = row_of(q, t);
  for (size_t j = 0; j < row.n_whole + (row.n_rest > 0); j++) {
    const int8_t *x = j < row.n_whole ? row.q + j * TILE_COLUMNS_Q8 : row.rest;
    for (int part = 0; part < N_PARTS; part++) {
      panel[j].part[part][k] = activation_part(x, part);
    }
  }
}

/* Adds the products of BLOCK_ROWS rows of a row of tiles for a block of tokens. */
ALWAYS_INLINE void add_rows(u32x4 (*sums)[TILE_ROWS_Q8], size_t first, const int8_t *tile,
                            const PanelColumn *panel, size_t n_columns) {
  u32x4 acc[BLOCK_TOKENS][BLOCK_ROWS] = {{{0}}};
  tile += first * TILE_COLUMNS_Q8;
  for (const PanelColumn *end = panel + n_columns; panel < end; panel++, tile += TILE_BYTES_Q8) {
    UNROLL_FULLY
    for (int part = 0; part < N_PARTS; part++) {
      i8x16 w[BLOCK_ROWS];
      UNROLL_FULLY
      for (int r = 0; r < BLOCK_ROWS; r++) {
        w[r] = weight_part(tile + r * TILE_COLUMNS_Q8, part);
      }
      UNROLL_FULLY
      for (int t = 0; t < BLOCK_TOKENS; t++) {
        const i8x16 x = panel->part[part][t];
        UNROLL_FULLY
        for (int r = 0; r < BLOCK_ROWS; r++) {
          acc[t][r] = add_products(acc[t][r], w[r], x);
        }
      }
    }
  }
  UNROLL_FULLY
  for (int t = 0; t < BLOCK_TOKENS; t++) {
    UNROLL_FULLY
    for (int r = 0; r < BLOCK_ROWS; r++) {
      sums[t][first + (size_t)r] = acc[t][r];
    }
  }
}

/* Tokens t to t + n - 1: each row of tiles passes all of them. */
static void many_tokens(const View *views, size_t t, size_t n, PanelColumn *panel) {
  const View *tiles = &views[VIEW_TILES];
  const size_t n_columns = tiles->dims[1];
  for (size_t k = 0; k < n; k++) {
    prepare(panel + k / BLOCK_TOKENS * n_columns, k % BLOCK_TOKENS, &views[VIEW_Q], t + k);
  }
  for (size_t i = 0; i < tiles->dims[0]; i++) {
    const int8_t *tile = data_i8(tiles) + i * n_columns * TILE_BYTES_Q8;
    for (size_t k = 0; k < n; k += BLOCK_TOKENS) {
      u32x4 sums[BLOCK_TOKENS][TILE_ROWS_Q8];
      for (size_t r = 0; r < TILE_ROWS_Q8; r += BLOCK_ROWS) {
        add_rows(sums, r, tile, panel + k / BLOCK_TOKENS * n_columns, n_columns);
      }
      for (size_t b = 0; b < BLOCK_TOKENS && k + b < n; b++) {
        put4(views, t + k + b, i * TILE_ROWS_Q8, add_lanes4(sums[b]));
        put4(views, t + k + b, i * TILE_ROWS_Q8 + 4, add_lanes4(sums[b] + 4));
      }
    }
  }
}

void kernel_linear_q8(const uint32_t *params, const View *views) {
  (void)params;
  const Scratch scratch = memory_scratch();
  const size_t T = views[VIEW_Q].dims[2];
  const size_t panel_bytes = views[VIEW_TILES].dims[1] * sizeof(PanelColumn);
  const size_t most = scratch.n_bytes / panel_bytes * BLOCK_TOKENS;
  if (T == 1 || most == 0) {
    for (size_t t = 0; t < T; t++) {
      one_token(views, t);
    }
    return;
  }
  for (size_t t = 0; t < T; t += most) {
    many_tokens(views, t, T - t < most ? T - t : most, (PanelColumn *)(void *)scratch.bytes);
  }
}
