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

/* Elements n to n + 3 of y[t], as far as there are so many, from sums that hold `offset` row sums
 * too much. */
static void put4(const View *views, size_t t, size_t n, u32x4 sums, uint32_t offset) {
  const View *q_scale = &views[VIEW_Q_SCALE], *y = &views[VIEW_Y];
  const size_t N = y->dims[3];
  if (n < N) {
    const u32x4 row_sums = bits4(load_up_to4(views[VIEW_ROW_SUM].data + n, N - n));
    const f32x4 product = __builtin_convertvector((i32x4)(sums - offset * row_sums), f32x4);
    const f32x4 scale = load_up_to4(views[VIEW_SCALE].data + n, N - n);
    const f32x4 scaled = product * q_scale->data[t * q_scale->strides[3]] * scale;
    store_up_to4(y->data + t * y->strides[2] + n, scaled, N - n);
  }
}

/* Rows 8 i to 8 i + 7. */
ALWAYS_INLINE void put8(const Form form, const View *views, size_t t, size_t i, const u32x4 *sums) {
  put4(views, t, i * TILE_ROWS_Q8, add_lanes4(sums), offset_of(form));
  put4(views, t, i * TILE_ROWS_Q8 + 4, add_lanes4(sums + 4), offset_of(form));
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

/* Adds the products of sixteen columns of eight rows; `q` is the token's part of these columns. */
ALWAYS_INLINE void add_tile(const Form form, u32x4 *sums, const int8_t *tile, const int8_t *q) {
  i8x16 x[2];
  UNROLL_FULLY
  for (int part = 0; part < n_parts(form); part++) {
    x[part] = activation_part(form, q, part);
  }
  UNROLL_FULLY
  for (int r = 0; r < TILE_ROWS_Q8; r++) {
    UNROLL_FULLY
    for (int part = 0; part < n_parts(form); part++) {
      const i8x16 w = weight_part(form, tile + r * TILE_COLUMNS_Q8, part);
      sums[r] = add_products(form, sums[r], w, x[part]);
    }
  }
}

ALWAYS_INLINE void one_token(const Form form, const View *views, size_t t) {
  const View *tiles = &views[VIEW_TILES];
  const Row row = row_of(&views[VIEW_Q], t);
  const int8_t *tile = data_i8(tiles);
  for (size_t i = 0; i < tiles->dims[0]; i++) {
    u32x4 sums[TILE_ROWS_Q8] = {{0}};
    for (size_t j = 0; j < row.n_whole; j++, tile += TILE_BYTES_Q8) {
      add_tile(form, sums, tile, row.q + j * TILE_COLUMNS_Q8);
    }
    if (row.n_rest > 0) {
      add_tile(form, sums, tile, row.rest);
      tile += TILE_BYTES_Q8;
    }
    put8(form, views, t, i, sums);
  }
}

/* A panel holds a block of tokens, prepared: for each column of tiles its parts, for each part the
 * tokens. */
ALWAYS_INLINE size_t panel_length(const Form form, size_t n_columns) {
  return n_columns * (size_t)n_parts(form) * BLOCK_TOKENS;
}

/* Prepares token t as number `k` of a block. */
ALWAYS_INLINE void prepare(const Form form, i8x16 *panel, size_t k, const View *q, size_t t) {
  const Row row = row_of(q, t);
  panel += k;
  for (size_t j = 0; j < row.n_whole + (row.n_rest > 0); j++) {
    const int8_t *x = j < row.n_whole ? row.q + j * TILE_COLUMNS_Q8 : row.rest;
    for (int part = 0; part < n_parts(form); part++, panel += BLOCK_TOKENS) {
      *panel = activation_part(form, x, part);
    }
  }
}

/* Adds the products of BLOCK_ROWS rows of a row of tiles for a block of tokens. */
ALWAYS_INLINE void add_rows(const Form form, u32x4 (*sums)[TILE_ROWS_Q8], size_t first,
                            const int8_t *tile, const i8x16 *panel, size_t n_columns) {
  u32x4 acc[BLOCK_TOKENS][BLOCK_ROWS] = {{{0}}};
  tile += first * TILE_COLUMNS_Q8;
  for (const i8x16 *end = panel + panel_length(form, n_columns); panel < end;
       panel += panel_length(form, 1), tile += TILE_BYTES_Q8) {
    UNROLL_FULLY
    for (int part = 0; part < n_parts(form); part++) {
      i8x16 w[BLOCK_ROWS];
      UNROLL_FULLY
      for (int r = 0; r < BLOCK_ROWS; r++) {
        w[r] = weight_part(form, tile + r * TILE_COLUMNS_Q8, part);
      }
      UNROLL_FULLY
      for (int t = 0; t < BLOCK_TOKENS; t++) {
        const i8x16 x = panel[part * BLOCK_TOKENS + t];
        UNROLL_FULLY
        for (int r = 0; r < BLOCK_ROWS; r++) {
          acc[t][r] = add_products(form, acc[t][r], w[r], x);
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
ALWAYS_INLINE void many_tokens(const Form form, const View *views, size_t t, size_t n,
                               i8x16 *panels) {
  const View *tiles = &views[VIEW_TILES];
  const size_t n_columns = tiles->dims[1], length = panel_length(form, n_columns);
  for (size_t k = 0; k < n; k++) {
    prepare(form, panels + k / BLOCK_TOKENS * length, k % BLOCK_TOKENS, &views[VIEW_Q], t + k);
  }
  for (size_t i = 0; i < tiles->dims[0]; i++) {
    const int8_t *tile = data_i8(tiles) + i * n_columns * TILE_BYTES_Q8;
    for (size_t k = 0; k < n; k += BLOCK_TOKENS) {
      u32x4 sums[BLOCK_TOKENS][TILE_ROWS_Q8];
      for (size_t r = 0; r < TILE_ROWS_Q8; r += BLOCK_ROWS) {
        add_rows(form, sums, r, tile, panels + k / BLOCK_TOKENS * length, n_columns);
      }
      for (size_t b = 0; b < BLOCK_TOKENS && k + b < n; b++) {
        put8(form, views, t + k + b, i, sums[b]);
      }
    }
  }
}

ALWAYS_INLINE void linear(const Form form, const View *views) {
  const Scratch scratch = memory_scratch();
  const size_t T = views[VIEW_Q].dims[2], length = panel_length(form, views[VIEW_TILES].dims[1]);
  const size_t most = scratch.n_bytes / (length * sizeof(i8x16)) * BLOCK_TOKENS;
  size_t t = 0;
  while (T > 1 && most > 0 && t < T) {
    const size_t n = T - t < most ? T - t : most;
    many_tokens(form, views, t, n, (i8x16 *)(void *)scratch.bytes);
    t += n;
  }
  for (; t < T; t++) {
    one_token(form, views, t);
  }
}

void kernel_linear_q8(const uint32_t *params, const View *views) {
  const Form form = form_of(params[0]);
  if (form == WIDENED) {
    linear(WIDENED, views);
  } else if (form == OFFSET_7) {
    linear(OFFSET_7, views);
  } else {
    linear(OFFSET_8, views);
  }
}
